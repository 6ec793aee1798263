/**
 * What a valid policy can hardly mean. `check` tells it; no gate refuses it. docs/lint.md has a section
 * for each rule.
 *
 * @module
 */
import type { Source } from '../consent/reading.ts'
import { type Claims, claimsOf, textOf } from './claims.ts'
import { evidenceOf } from './evidence.ts'
import type { Knowledge } from './knowledge.ts'
import { lintClaims } from './lint-claims.ts'
import { lintConsent, type SeenBanner } from './lint-consent.ts'
import { lintCookies } from './lint-cookies.ts'
import { lintRoutes } from './lint-routes.ts'
import { type Finding, finding } from './lint-rules.ts'
import { lintServices } from './lint-services.ts'
import { suggest } from './nearest.ts'
import { pointer } from './pointer.ts'
import type { Policy } from './types.ts'

export type { SeenBanner } from './lint-consent.ts'
export type { Finding, LintRuleId, Severity } from './lint-rules.ts'

/** A finding that the policy acknowledges. */
export type Acknowledged = Finding & { reason: string }

export interface LintResult {
  findings: readonly Finding[]
  acknowledged: readonly Acknowledged[]
}

/** What the linter asks: it knows no vendor itself. */
export interface LintOptions {
  /** Among them all that the policy names. */
  sources: readonly Source[]
  known: Knowledge
  /** Where a scan of the site saw banners; of a site that nobody scanned absent. */
  banners?: readonly SeenBanner[]
}

/** @param policy one that `definePolicy` returned */
export function lint(policy: Policy, { sources, known, banners = [] }: LintOptions): LintResult {
  const claims = claimsOf(policy, known)
  const evidence = evidenceOf(known)
  const texts = textsOf(claims)
  const all = [
    ...lintConsent(policy, claims, sources, banners),
    ...lintServices(policy, claims, known, evidence),
    ...lintClaims(policy, claims, sources),
    ...lintCookies(policy, claims, known, evidence),
    ...lintRoutes(policy),
  ].map((one) => {
    const subject = texts.get(one.path)
    return subject === undefined ? one : { ...one, subject }
  })
  const reasons = new Map(Object.entries(policy.acknowledge ?? {}))
  // What a scan has answered is still a question to who checks without one.
  const unscanned = banners.length > 0 ? lintConsent(policy, claims, sources, []) : []
  const keys = new Set([...all, ...unscanned].map(keyOf))
  const findings = all.filter((one) => !reasons.has(keyOf(one)))
  const acknowledged = all.flatMap((one) => {
    const reason = reasons.get(keyOf(one))
    return reason === undefined ? [] : { ...one, reason }
  })
  const left = findings.map(keyOf)
  let compared = 0
  const idle = [...reasons.keys()].flatMap((key) => {
    if (keys.has(key)) return []
    // Each suggestion compares a key with every finding: where they are many, the first have one.
    const more = compared < 50_000 ? meant(key, left) : ''
    compared += left.length
    const message = `nothing is found that is called '${key}'${more}`
    return finding('idle-acknowledgement', pointer('acknowledge', key), message)
  })
  return { findings: [...findings, ...idle], acknowledged }
}

/** As `acknowledge` names a finding. */
export function keyOf({ code, path, subject }: Pick<Finding, 'code' | 'path' | 'subject'>): string {
  return subject === undefined ? `${code} ${path}` : `${code} ${path} ${subject}`
}

/** From the places of a list, which move, to what stands there. */
function textsOf({ cookies, tags, inline }: Claims): ReadonlyMap<string, string> {
  return new Map(
    [...cookies, ...tags, ...inline]
      .filter(({ service }) => service.written)
      .map((claim) => [claim.path, textOf(claim)]),
  )
}

/** The finding that a key without its end is about, else one that is called almost so. */
function meant(key: string, left: readonly string[]): string {
  const whole = left.find((one) => one.startsWith(`${key} `))
  return whole === undefined ? suggest(key, left) : `; did you mean '${whole}'?`
}
