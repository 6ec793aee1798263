/**
 * The shape of a policy. What a field means stands in types.ts; what must fit together across
 * fields is checked in define.ts.
 *
 * @module
 */
import * as v from 'valibot'
import { sourceIds } from '../consent/sources.ts'
import { isRoutePath, parseDuration, parseHost, parseTag } from './pattern.ts'
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

const duration = v.pipe(
  v.string(),
  v.check(
    (value) => parseDuration(value) !== undefined,
    'expected "session" or a number and a unit such as "13 months"',
  ),
)

const path = v.pipe(
  v.string(),
  v.check(
    isRoutePath,
    'expected a path such as /admin/*, where * and :name stand for whole segments',
  ),
)

const cookie = v.strictObject({
  name: cookieName,
  host: v.optional(host),
  hostOnly: flag,
  duration: v.optional(duration),
})

const service = v.strictObject({
  category: text,
  name: v.optional(text),
  vendor: v.optional(text),
  cookies: v.optional(v.array(v.union([cookieName, cookie]))),
  tags: v.optional(v.array(tag)),
  inline: v.optional(v.array(text)),
  profiling: flag,
  gpc: flag,
})

const category = v.strictObject({
  title: text,
  description: v.optional(v.string()),
  profiling: flag,
  gpc: flag,
})

const consent = v.strictObject({
  source: v.picklist(sourceIds),
  map: v.optional(
    v.record(
      v.string(),
      v.union([text, v.pipe(v.array(text), v.minLength(1, 'expected at least one id'))]),
    ),
  ),
  cookie: v.optional(cookieName),
  remember: flag,
  bridge: flag,
  reload: flag,
})

const route = v.strictObject({
  host: v.optional(host),
  path,
  mode: v.optional(mode),
  refuse: v.optional(v.array(text)),
  grant: v.optional(v.record(v.string(), text)),
  audience: v.optional(v.picklist(['children'])),
  csp: flag,
})

export const policySchema: v.GenericSchema<Policy> = v.strictObject({
  consent: v.array(consent),
  categories: v.record(v.string(), category),
  services: v.record(v.string(), v.union([text, service])),
  catalogue: v.optional(v.union([v.literal(false), v.record(v.string(), text)])),
  unknown: v.optional(v.strictObject({ cookies: v.optional(text), tags: v.optional(text) })),
  regimes: v.optional(v.record(v.string(), regime)),
  domains: v.optional(v.array(host)),
  mode: v.optional(mode),
  routes: v.optional(v.array(route)),
  capDurations: flag,
  gpcOverride: v.optional(v.picklist(['answered'])),
  reask: v.optional(duration),
  consentMaxAge: v.optional(duration),
  forward: v.optional(v.union([v.boolean(), text])),
  acknowledge: v.optional(v.record(v.string(), text)),
  csp: flag,
})
