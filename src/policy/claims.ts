/**
 * What each service of a policy claims, and where that is said: written out in the policy, or known of
 * a service that the policy names by its id.
 *
 * @module
 */
import type { Declared } from '../services/catalogue.ts'
import type { KnownService } from '../services/known.ts'
import type { Knowledge } from './knowledge.ts'
import { parseHost, parseTag, type TagPattern } from './pattern.ts'
import { pointer } from './pointer.ts'
import type { CookieRule, Policy, Service } from './types.ts'

export interface ClaimedService {
  id: string
  category: string
  isRefusable: boolean
  /** `undefined` of a service that is named by its id alone. */
  written: Service | undefined
  /** What is known of a service with this id. */
  known: KnownService | undefined
}

export interface Claim {
  service: ClaimedService
  /** JSON pointer to the rule; of a known service's to the service. */
  path: string
}

export interface CookieClaim extends Claim {
  rule: CookieRule
  /** As rules are looked up; `''` where the rule names none. */
  host: string
}

export interface TagClaim extends Claim {
  pattern: string
  tag: TagPattern
}

export interface InlineClaim extends Claim {
  text: string
}

export interface Claims {
  services: readonly ClaimedService[]
  /** Those of known services first, so that what is written out is compared with them. */
  cookies: readonly CookieClaim[]
  tags: readonly TagClaim[]
  inline: readonly InlineClaim[]
}

export function claimsOf(policy: Policy, known: Knowledge): Claims {
  const services = Object.entries(policy.services).map(([id, one]): ClaimedService => {
    const category = typeof one === 'string' ? one : one.category
    const written = typeof one === 'string' ? undefined : one
    const isRefusable = category !== 'necessary'
    return { id, category, isRefusable, written, known: known.find(id) }
  })
  const sorted = [
    ...services.filter(({ written }) => !written),
    ...services.filter(({ written }) => written),
  ]
  function each<Key extends 'cookies' | 'tags' | 'inline', T>(
    key: Key,
    claim: (entry: NonNullable<Declared[Key]>[number], base: Claim) => T[],
  ): T[] {
    return sorted.flatMap((service) => {
      const { id, written, known } = service
      const declared: Declared = written ?? known ?? {}
      const list: NonNullable<Declared[Key]> = declared[key] ?? []
      return [...list].flatMap((entry, i) =>
        claim(entry, { service, path: pointer('services', id, ...(written ? [key, i] : [])) }),
      )
    })
  }
  return {
    services,
    cookies: each('cookies', (entry, base) => {
      const rule = typeof entry === 'string' ? { name: entry } : entry
      const host = rule.host === undefined ? '' : (parseHost(rule.host) ?? rule.host)
      return [{ ...base, rule, host }]
    }),
    tags: each('tags', (pattern, base) => {
      const tag = parseTag(pattern)
      return tag ? [{ ...base, pattern, tag }] : []
    }),
    inline: each('inline', (text, base) => [{ ...base, text }]),
  }
}

/** A rule as the policy writes it; of a cookie its name. */
export function textOf(claim: CookieClaim | TagClaim | InlineClaim): string {
  if ('rule' in claim) return claim.rule.name
  return 'tag' in claim ? claim.pattern : claim.text
}
