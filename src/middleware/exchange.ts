/**
 * One request and its response, as the gate sees them.
 *
 * @module
 */
import { splitCookies } from '../consent/jar.ts'
import { readPairs } from '../consent/read.ts'
import { type Consent, refuseAll, resolve } from '../consent/resolve.ts'
import type { CompiledPolicy, CompiledRoute } from '../policy/compile.ts'
import { type Decision, decide, losers, type Subject } from '../policy/decide.ts'
import { hostOf } from '../policy/pattern.ts'

type WithoutPage<S> = S extends unknown ? Omit<S, 'page'> : never

export interface Exchange {
  policy: CompiledPolicy
  route: CompiledRoute
  consent: Consent
  /** The request's URL. */
  page: URL
  /** Milliseconds since the epoch. */
  now: number
  /** Every decision taken so far. */
  decisions: Decision[]
  /** Takes a decision and remembers it. */
  judge(subject: WithoutPage<Subject>): Decision
  /** Whether some visitor would be refused this on this route. */
  isRefusable(subject: WithoutPage<Subject>): boolean
}

/** Reads the visitor's choice and resolves it once. Never throws. */
export function startExchange(
  policy: CompiledPolicy,
  request: Request,
  explains: boolean,
): Exchange {
  const page = new URL(request.url)
  const now = Date.now()
  const route = policy.routes.find(page)
  // On a host that the policy does not name, a choice made on the site does not count.
  const counts = policy.domains.size === 0 || policy.domains.has(hostOf(page))
  const pairs = counts ? splitCookies(request.headers.get('cookie') ?? '') : []
  const readings = policy.sources.map((source) => readPairs(source, pairs, now))
  const consent = resolve(policy, route, readings)
  const nobody = refuseAll(policy, route)
  const decisions: Decision[] = []
  return {
    policy,
    route,
    consent,
    page,
    now,
    decisions,
    judge(about) {
      const subject = { ...about, page } as Subject
      const decision = decide(policy, consent, subject)
      if (explains) decision.lost = losers(policy, subject).map(({ rule }) => rule)
      // An inline script without any signature is nobody's: there is nothing to tell.
      if (decision.target !== '') decisions.push(decision)
      return decision
    },
    isRefusable(about) {
      return decide(policy, nobody, { ...about, page } as Subject).action === 'remove'
    },
  }
}
