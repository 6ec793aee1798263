/**
 * The shape of a policy. What a field means stands in types.ts; what must fit together across
 * fields is checked in define.ts. policy.schema.json is generated from here. Messages start with
 * `expected`, by which define.ts knows them from valibot's.
 *
 * @module
 */
import * as v from 'valibot'
import { sourceIds } from '../consent/source-ids.ts'
import { kinds } from '../services/known.ts'
import { isRoutePath, parseDuration, parseHost, parseTag } from './pattern.ts'
import { isRegion } from './regimes.ts'
import type { Policy } from './types.ts'

const text = v.pipe(v.string(), v.minLength(1, 'expected a text that is not empty'))
const flag = v.optional(v.boolean())
const mode = v.picklist(['enforce', 'report', 'off'])
const regime = v.picklist(['opt-in', 'opt-out', 'implied', 'none'])

const host = v.pipe(
  v.string(),
  v.check(
    (value) => parseHost(value) !== undefined,
    'expected a host name such as www.example.com',
  ),
)

const cookiePath = v.pipe(
  v.string(),
  v.regex(/^\/[!-:<-~]{0,1023}$/, 'expected the path of a cookie, such as /shop'),
)

const expire = v.picklist(['on', 'off'])

const cookieName = v.pipe(
  text,
  v.regex(/^[^\s=;,\x00-\x1f\x7f]+$/, 'expected a cookie name, in which only * is special'),
)

const tag = v.pipe(
  v.string(),
  v.check(
    (value) => parseTag(value) !== undefined,
    'expected a tag pattern without scheme: host, *.host, host/path or /path',
  ),
)

export function isDuration(value: string): boolean {
  return parseDuration(value) !== undefined
}

const duration = v.pipe(
  v.string(),
  v.check(isDuration, 'expected "session" or a number and a unit such as "13 months"'),
)

const region = v.pipe(
  v.string(),
  v.check(isRegion, 'expected a region: EU, EEA, a country such as GB, a part such as US-CA, or *'),
)

/** A day as ISO 8601 writes it, that there is in the calendar (of 1970 to 9999). */
export function isDay(value: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value)
}

const day = v.pipe(v.string(), v.check(isDay, 'expected a day such as 2026-11-22'))

const header = v.pipe(
  v.string(),
  v.regex(/^[xX]-[\w-]+$/, 'expected a header whose name begins with X-, such as X-Consent'),
)

const path = v.pipe(
  v.string(),
  v.check(
    isRoutePath,
    'expected a path such as /admin/*, where * and :name stand for whole segments',
  ),
)

export const cookieRule = v.strictObject({
  name: cookieName,
  host: v.optional(host),
  hostOnly: flag,
  path: v.optional(cookiePath),
  duration: v.optional(duration),
  purpose: v.optional(text),
})

export const service = v.strictObject({
  category: text,
  name: v.optional(text),
  vendor: v.optional(text),
  cookies: v.optional(
    v.array(v.union([cookieName, cookieRule], 'expected the name of a cookie, or { name }')),
  ),
  tags: v.optional(v.array(tag)),
  inline: v.optional(v.array(text)),
  embed: flag,
  profiling: flag,
  gpc: flag,
})

export const category = v.strictObject({
  title: text,
  description: v.optional(v.string()),
  profiling: flag,
  gpc: flag,
})

export const source = v.picklist(
  sourceIds,
  "expected a source of docs/sources.md, such as 'onetrust'",
)

export const consentEntry = v.strictObject({
  source,
  map: v.optional(
    v.record(
      v.string(),
      v.union(
        [text, v.pipe(v.array(text), v.minLength(1, 'expected at least one id'))],
        "expected an id of the consent manager's, or a list of them",
      ),
    ),
  ),
  cookie: v.optional(cookieName),
  cookieDomain: v.optional(host),
  remember: flag,
  bridge: flag,
  reload: flag,
})

export const route = v.strictObject({
  host: v.optional(host),
  path,
  mode: v.optional(mode),
  refuse: v.optional(v.array(text)),
  grant: v.optional(v.record(v.string(), text)),
  expire: v.optional(expire),
  audience: v.optional(v.picklist(['children'])),
  csp: flag,
})

export const unknown = v.strictObject({ cookies: v.optional(text), tags: v.optional(text) })

export const policySchema: v.GenericSchema<Policy> = v.strictObject({
  $schema: v.optional(v.string()),
  consent: v.array(consentEntry),
  categories: v.record(v.string(), category),
  services: v.record(
    v.string(),
    v.union([text, service], 'expected a category, or a service: { category }'),
  ),
  catalogue: v.optional(
    v.union(
      [v.literal(false), v.strictObject(v.entriesFromList(kinds, v.optional(text)))],
      'expected false, or an object',
    ),
  ),
  unknown: v.optional(unknown),
  regimes: v.optional(v.record(region, regime)),
  dnt: flag,
  gpcJson: v.optional(day),
  domains: v.optional(v.array(host)),
  mode: v.optional(mode),
  routes: v.optional(v.array(route)),
  expire: v.optional(expire),
  capDurations: flag,
  gpcOverride: v.optional(v.picklist(['answered'])),
  reask: v.optional(duration),
  consentMaxAge: v.optional(duration),
  forward: v.optional(v.union([v.boolean(), header], 'expected true, false or a header X-…')),
  budget: v.optional(
    v.pipe(
      v.number(),
      v.integer('expected a whole number'),
      v.minValue(0, 'expected a number that is not negative'),
    ),
  ),
  acknowledge: v.optional(v.record(v.string(), text)),
  csp: flag,
})
