/**
 * A validated policy made ready for requests: every pattern parsed, every rule where it is looked up.
 *
 * @module
 */

import { bridgeCookie, ownCookies } from '../consent/own.ts'
import type { MappedSource } from '../consent/read.ts'
import type { Source } from '../consent/reading.ts'
import type { Regimes } from '../consent/region.ts'
import type { Catalogue, Declared, NamedService } from '../services/catalogue.ts'
import { kinds as everyKind, type KnownKind } from '../services/known.ts'
import { type CookieIndex, indexCookies } from './cookies.ts'
import { parseDuration, parseGlob, parseHost } from './pattern.ts'
import { pointer } from './pointer.ts'
import { compileRoutes, type Routes } from './routes.ts'
import type { Owner } from './rule.ts'
import { compileScript, type PageScript } from './script.ts'
import { indexTags, type TagIndex } from './tags.ts'
import type { Category, ConsentEntry, CookieRule, Policy } from './types.ts'

export type { CompiledRoute } from './routes.ts'

/** JSON pointers to what marks a category or service; a service's mark goes before its category's. */
export interface Marks {
  profiling: string | undefined
  gpc: string | undefined
}

export interface CompiledService {
  id: string
  category: string
  marks: Marks
}

export interface CompiledPolicy {
  policy: Policy
  /** All but `necessary`. */
  categories: ReadonlyMap<string, Marks>
  services: ReadonlyMap<string, CompiledService>
  sources: readonly (MappedSource & { pointers: ReadonlyMap<string, string> })[]
  /** What the script at the end of each page does; `undefined` where there is none. */
  script: PageScript | undefined
  routes: Routes
  regimes: Regimes
  /** An answer that grants wins over an opt-out signal of the browser. */
  answerWins: boolean
  /** `DNT: 1` is a signal. */
  asksDnt: boolean
  /** Request headers beside `Cookie` that change what a visitor gets. */
  varies: readonly string[]
  /** The request header that tells the origin what the visitor agreed to. */
  forward: string | undefined
  /** The gate's own choice cookie is a source; `domain` is where it lives, if not on one host. */
  ownChoice: { domain?: string } | undefined
  cookies: CookieIndex
  tags: TagIndex
  inline: readonly (Owner & { text: string })[]
  /** The ids, of services or categories, whose refusal concerns what pages hold. */
  concerns: ReadonlySet<string>
  /** From a cookie's rule to the paths that rules of the same name declare. */
  paths: ReadonlyMap<string, readonly string[]>
  /** With `capDurations`: from a cookie's rule to the seconds that it may live. */
  durations: ReadonlyMap<string, number>
  /** The consent managers' own cookies and tags, which are never removed. */
  managers: { cookies: CookieIndex; tags: TagIndex }
  /** The hosts of `domains`; empty where every host served is the site's. */
  domains: ReadonlySet<string>
  /** The category of what belongs to no service; `undefined` where it is kept. */
  unknown: { cookies: string | undefined; tags: string | undefined }
  /** The category without which browsers do nothing for advertising, if the policy has one. */
  advertising: string | undefined
  /** What is known of a service by its id, whether the policy names it or not. */
  known(id: string): Declared | undefined
  /** Knows the owners of what no service claims; `undefined` where the policy asks for no catalogue. */
  catalogue: Catalogue | undefined
  /** The category of each kind of the catalogue that is not kept. */
  kinds: ReadonlyMap<KnownKind, string>
  /** The kinds that the policy's catalogue says nothing about. */
  unmapped: ReadonlySet<KnownKind | undefined>
}

/** What a policy may name and a gate may have. */
export interface Available {
  sources: readonly Source[]
  services?: readonly NamedService[]
  catalogue?: Catalogue
}

/**
 * Compiles a policy that `definePolicy` returned.
 *
 * @param available among it all that the policy names
 */
export function compile(policy: Policy, available: Available): CompiledPolicy {
  const named = findSources(policy, available.sources)
  const categories = new Map(
    Object.entries(policy.categories).map(([id, one]) => [id, marksOf(one, ['categories', id])]),
  )
  const services = new Map<string, CompiledService>()
  const cookies: [CookieRule, Owner][] = []
  const durations: [string, number][] = []
  const tags: [string, Owner][] = []
  const inline: (Owner & { text: string })[] = []
  for (const [id, service] of Object.entries(policy.services)) {
    const isKnown = typeof service === 'string'
    const category = isKnown ? service : service.category
    const marks = marksOf(isKnown ? {} : service, ['services', id], categories.get(category))
    services.set(id, { id, category, marks })
    const declared: Declared = isKnown ? (knownService(available, id) ?? {}) : service
    // What is known of a service stands nowhere in the policy; only durations tell its rules apart.
    const isOne = isKnown && !policy.capDurations
    const at = (...rest: (string | number)[]) => pointer('services', id, ...(isOne ? [] : rest))
    for (const [i, entry] of (declared.cookies ?? []).entries()) {
      const rule = typeof entry === 'string' ? { name: entry } : entry
      cookies.push([rule, { id, rule: at('cookies', i) }])
      // A session cookie has no life to shorten in place.
      const seconds = parseDuration(rule.duration ?? 'session')
      if (seconds) durations.push([at('cookies', i), seconds])
    }
    for (const [i, pattern] of (declared.tags ?? []).entries()) {
      tags.push([pattern, { id, rule: at('tags', i) }])
    }
    for (const [i, text] of (declared.inline ?? []).entries()) {
      inline.push({ id, rule: at('inline', i), text })
    }
  }
  const unknown = {
    cookies: unknownCategory(policy, 'cookies'),
    tags: unknownCategory(policy, 'tags'),
  }
  const kinds = new Map(
    Object.entries(policy.catalogue || {}).filter(([, category]) => category !== 'keep'),
  ) as Map<KnownKind, string>
  return {
    policy,
    categories,
    services,
    sources: policy.consent.map((entry, i) => compileSource(policy, entry, i, named[i] as Source)),
    script: compileScript(
      policy,
      policy.consent.map((entry, i) => namesOf(named[i] as Source, entry)),
    ),
    routes: compileRoutes(policy),
    regimes: new Map(
      Object.entries(policy.regimes ?? {}).map(([region, regime]) => [
        region,
        { regime, rule: pointer('regimes', region) },
      ]),
    ),
    answerWins: policy.gpcOverride === 'answered',
    asksDnt: policy.dnt ?? false,
    varies: variesOf(policy),
    forward: policy.forward === true ? 'x-consent' : policy.forward || undefined,
    ownChoice: ownChoiceOf(policy),
    cookies: indexCookies(cookies),
    tags: indexTags(tags),
    inline,
    paths: declaredPaths(cookies),
    durations: new Map(policy.capDurations ? durations : []),
    managers: compileManagers(policy, named, available.sources),
    domains: new Set((policy.domains ?? []).map((host) => parseHost(host) ?? host)),
    unknown,
    concerns: new Set([
      ...tags.map(([, { id }]) => id),
      ...inline.map(({ id }) => id),
      ...kinds.values(),
      // What the catalogue knows of a service is that service's.
      ...(policy.catalogue ? services.keys() : []),
      ...(unknown.tags ? [unknown.tags] : []),
    ]),
    advertising: advertisingOf(policy),
    known: (id) => knownService(available, id),
    catalogue: policy.catalogue ? available.catalogue : undefined,
    kinds,
    unmapped: new Set(everyKind.filter((kind) => !(policy.catalogue && kind in policy.catalogue))),
  }
}

function declaredPaths(cookies: readonly [CookieRule, Owner][]): Map<string, string[]> {
  const byName = new Map<string, string[]>()
  for (const [{ name, path }] of cookies) {
    if (path !== undefined) byName.set(name, [...(byName.get(name) ?? []), path])
  }
  return new Map(
    cookies.flatMap(([{ name }, { rule }]) => {
      const paths = byName.get(name)
      return paths ? [[rule, paths]] : []
    }),
  )
}

/** What a service is that the policy names by its id. */
export function knownService(
  { services = [], catalogue }: Partial<Available>,
  id: string,
): Declared | undefined {
  return services.find((service) => service.id === id) ?? catalogue?.service(id)
}

function marksOf(
  { profiling, gpc }: Pick<Category, 'profiling' | 'gpc'>,
  path: readonly string[],
  inherited?: Marks,
): Marks {
  const mark = (key: keyof Marks, value: boolean | undefined) =>
    value === undefined ? inherited?.[key] : value ? pointer(...path, key) : undefined
  return { profiling: mark('profiling', profiling), gpc: mark('gpc', gpc) }
}

/** What the catalogue's kind is mapped to, else the category that sources map by default. */
function advertisingOf({ catalogue, categories }: Policy): string | undefined {
  const mapped = catalogue ? catalogue.advertising : undefined
  const category = mapped ?? ('marketing' in categories ? 'marketing' : 'keep')
  return category === 'keep' ? undefined : category
}

function unknownCategory(policy: Policy, kind: 'cookies' | 'tags'): string | undefined {
  const category = policy.unknown?.[kind]
  return category === 'keep' ? undefined : category
}

/** The source of each entry of `consent`. */
function findSources({ consent }: Policy, available: readonly Source[]): Source[] {
  return consent.map(({ source }) => {
    const found = available.find(({ id }) => id === source)
    if (!found) throw new TypeError(`no source '${source}'`)
    return found
  })
}

function compileSource(
  policy: Policy,
  entry: ConsentEntry,
  index: number,
  source: Source,
): CompiledPolicy['sources'][number] {
  const { map, remember = false } = entry
  const entries = Object.entries(map ?? source.defaultMap ?? ownMap(policy, source))
  const { reask, consentMaxAge } = policy
  const lifetimes = [
    { text: consentMaxAge, because: 'older than consentMaxAge' },
    { text: reask, because: 'older than reask' },
  ].flatMap(({ text, because }) => {
    const seconds = text === undefined ? undefined : parseDuration(text)
    return seconds === undefined ? [] : [{ milliseconds: seconds * 1000, because }]
  })
  return {
    source,
    names: namesOf(source, entry).map((name, i) => [source.cookies[i] ?? name, parseGlob(name)]),
    map: new Map(entries.map(([ours, theirs]) => [ours, [theirs].flat()])),
    lifetimes,
    remembers: remember,
    remembered: new Map(),
    pointers: new Map(
      entries.map(([ours]) => [ours, pointer('consent', index, ...(map ? ['map', ours] : []))]),
    ),
  }
}

function variesOf({ categories, services, regimes = {}, dnt = false }: Policy): string[] {
  const marked = [...Object.values(categories), ...Object.values(services)].some(
    (one) => typeof one !== 'string' && one.gpc,
  )
  const implied = Object.values(regimes).includes('implied')
  return [
    ...(marked ? ['Sec-GPC', ...(dnt ? ['DNT'] : [])] : []),
    ...(implied ? ['Sec-Fetch-Site', 'Sec-Fetch-Dest', 'Sec-Purpose'] : []),
  ]
}

/** Of the gate's own choice every id means itself. */
function ownMap({ categories, services }: Policy, { id }: Source): Record<string, string> {
  if (id !== 'consent-gate') return {}
  return Object.fromEntries(Object.keys({ ...categories, ...services }).map((one) => [one, one]))
}

function ownChoiceOf({ consent }: Policy): CompiledPolicy['ownChoice'] {
  const entry = consent.find(({ source }) => source === 'consent-gate')
  if (!entry) return undefined
  const domain = entry.cookieDomain === undefined ? undefined : parseHost(entry.cookieDomain)
  return domain === undefined ? {} : { domain }
}

/**
 * A source's cookies as the site has them: it may have renamed the first. The bridge's, which is the
 * last of those that have others, is read only where the site has the bridge.
 */
export function namesOf({ cookies }: Source, { cookie, bridge }: ConsentEntry): string[] {
  const [first, ...others] = cookies
  return [cookie ?? first, ...others.filter((name) => name !== bridgeCookie || bridge)]
}

function compileManagers(
  { consent }: Policy,
  named: readonly Source[],
  available: readonly Source[],
): CompiledPolicy['managers'] {
  const own = { id: 'consent-gate', rule: '/consent' }
  const owned = [
    ...named.map((source, i) => ({
      names: namesOf(source, consent[i] as ConsentEntry),
      tags: [...source.tags, ...(source.loaders ?? [])],
      owner: { id: source.id, rule: pointer('consent', i) },
    })),
    // Managers that the policy does not read are no trackers either, unless it declares them.
    ...available
      .filter((source) => !named.includes(source))
      .map(({ id, cookies, tags }) => ({
        names: cookies,
        tags,
        owner: { id, rule: '/consent', kind: 'consent-manager' as const },
      })),
  ]
  return {
    cookies: indexCookies([
      ...ownCookies.map((name) => [{ name }, own] as const),
      ...owned.flatMap(({ names, owner }) => names.map((name) => [{ name }, owner] as const)),
    ]),
    tags: indexTags(owned.flatMap(({ tags, owner }) => tags.map((tag) => [tag, owner] as const))),
  }
}
