/**
 * A validated policy made ready for requests: every pattern parsed, every rule where it is looked up.
 *
 * @module
 */
import type { MappedSource } from '../consent/read.ts'
import { sources } from '../consent/sources.ts'
import { type CookieIndex, indexCookies } from './cookies.ts'
import { parseDuration, parseHost } from './pattern.ts'
import { pointer } from './pointer.ts'
import { compileRoutes, type Routes } from './routes.ts'
import type { Owner } from './rule.ts'
import { indexTags, type TagIndex } from './tags.ts'
import type { CookieRule, Policy } from './types.ts'

export type { CompiledRoute } from './routes.ts'

export interface CompiledService {
  id: string
  category: string
}

export interface CompiledPolicy {
  policy: Policy
  categories: ReadonlySet<string>
  services: ReadonlyMap<string, CompiledService>
  sources: readonly (MappedSource & { pointers: ReadonlyMap<string, string> })[]
  routes: Routes
  cookies: CookieIndex
  tags: TagIndex
  inline: readonly (Owner & { text: string })[]
  /** The ids, services or the unknown's category, whose refusal concerns tags, and inline scripts. */
  concerns: { tags: ReadonlySet<string>; inline: ReadonlySet<string> }
  /** With `capDurations`: from a cookie's rule to the seconds that it may live. */
  durations: ReadonlyMap<string, number>
  /** The consent managers' own cookies and tags, which are never removed. */
  managers: { cookies: CookieIndex; tags: TagIndex }
  /** The hosts of `domains`; empty where every host served is the site's. */
  domains: ReadonlySet<string>
  /** The category of what belongs to no service; `undefined` where it is kept. */
  unknown: { cookies: string | undefined; tags: string | undefined }
}

/** Compiles a policy that `definePolicy` returned. */
export function compile(policy: Policy): CompiledPolicy {
  const services = new Map<string, CompiledService>()
  const cookies: [CookieRule, Owner][] = []
  const durations: [string, number][] = []
  const tags: [string, Owner][] = []
  const inline: (Owner & { text: string })[] = []
  for (const [id, service] of Object.entries(policy.services)) {
    if (typeof service === 'string') continue
    services.set(id, { id, category: service.category })
    const at = (...rest: (string | number)[]) => pointer('services', id, ...rest)
    for (const [i, entry] of (service.cookies ?? []).entries()) {
      const rule = typeof entry === 'string' ? { name: entry } : entry
      cookies.push([rule, { id, rule: at('cookies', i) }])
      // A session cookie has no life to shorten in place.
      const seconds = parseDuration(rule.duration ?? 'session')
      if (seconds) durations.push([at('cookies', i), seconds])
    }
    for (const [i, pattern] of (service.tags ?? []).entries()) {
      tags.push([pattern, { id, rule: at('tags', i) }])
    }
    for (const [i, text] of (service.inline ?? []).entries()) {
      inline.push({ id, rule: at('inline', i), text })
    }
  }
  const unknown = {
    cookies: unknownCategory(policy, 'cookies'),
    tags: unknownCategory(policy, 'tags'),
  }
  return {
    policy,
    categories: new Set(['necessary', ...Object.keys(policy.categories)]),
    services,
    sources: policy.consent.flatMap((entry, i) => compileSource(entry, i)),
    routes: compileRoutes(policy),
    cookies: indexCookies(cookies),
    tags: indexTags(tags),
    inline,
    durations: new Map(policy.capDurations ? durations : []),
    managers: compileManagers(policy),
    domains: new Set((policy.domains ?? []).map((host) => parseHost(host) ?? host)),
    unknown,
    concerns: {
      tags: new Set([...tags.map(([, { id }]) => id), ...(unknown.tags ? [unknown.tags] : [])]),
      inline: new Set(inline.map(({ id }) => id)),
    },
  }
}

function unknownCategory(policy: Policy, kind: 'cookies' | 'tags'): string | undefined {
  const category = policy.unknown?.[kind]
  return category === 'keep' ? undefined : category
}

function compileSource(
  { source: id, map }: Policy['consent'][number],
  index: number,
): CompiledPolicy['sources'][number][] {
  const source = sources[id]
  if (!source) return []
  const entries = Object.entries(map ?? source.defaultMap)
  return [
    {
      id,
      source,
      map: new Map(entries.map(([ours, theirs]) => [ours, [theirs].flat()])),
      pointers: new Map(
        entries.map(([ours]) => [ours, pointer('consent', index, ...(map ? ['map', ours] : []))]),
      ),
    },
  ]
}

function compileManagers(policy: Policy): CompiledPolicy['managers'] {
  const owned = policy.consent.flatMap(({ source: id }, index) => {
    const source = sources[id]
    return source ? [{ source, owner: { id, rule: pointer('consent', index) } }] : []
  })
  return {
    cookies: indexCookies(
      owned.flatMap(({ source, owner }) =>
        source.cookies.map((name) => [{ name }, owner] as const),
      ),
    ),
    tags: indexTags(
      owned.flatMap(({ source, owner }) => source.tags.map((tag) => [tag, owner] as const)),
    ),
  }
}
