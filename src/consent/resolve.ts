/**
 * What a visitor has agreed to on a route, everything taken into account.
 *
 * @module
 */
import type { CompiledPolicy, CompiledRoute, Marks } from '../policy/compile.ts'
import type { Regime } from '../policy/types.ts'
import type { Reading } from './reading.ts'
import { type Region, regimeOf } from './region.ts'
import { noSignals, type Signals } from './signals.ts'

/** Why a category, service, cookie or tag stands as it does. */
export type Because =
  | 'necessary'
  | 'granted'
  | 'refused'
  | 'not-answered'
  | 'route'
  | 'region'
  | 'signal'
  | 'objection'
  | 'children'
  | 'unknown'
  | 'manager'
  | 'deletion'

/** Whether a category or service is granted, and `rule`, the JSON pointer to what says so. */
export interface Verdict {
  granted: boolean
  because: Because
  rule: string
}

/** What this visitor has agreed to on this route. In Hono: `c.var.consent`. */
export interface Consent {
  /** What each source said, in the policy's order. */
  readonly readings: readonly Reading[]
  /** What a visitor of this region gets who was never asked. */
  readonly regime: Regime
  /** The ids of all granted categories and services, sorted. */
  readonly granted: readonly string[]
  /** The ids of all refused categories and services, sorted. */
  readonly refused: readonly string[]
  /** Whether a category or service is granted. An id that the policy does not hold is not. */
  grants(id: string): boolean
  /** Why: `because` and the rule. `undefined` for an id that the policy does not hold. */
  because(id: string): Verdict | undefined
}

const necessary: Verdict = { granted: true, because: 'necessary', rule: '/categories/necessary' }

/**
 * Puts everything together that was said, in the order that "Who wins" in docs/architecture.md
 * gives. Never throws; linear in the policy.
 *
 * @param readings one for each of the policy's sources, in its order
 */
export function resolve(
  policy: CompiledPolicy,
  route: CompiledRoute,
  readings: readonly Reading[],
  region: Region,
  signals: Signals,
): Consent {
  const { regime, rule } = regimeOf(policy.regimes, region)
  // Doubt is resolved for the visitor: a region's default is for those who were never asked.
  const isAsked = readings.some(
    ({ state, signalOnly }) => state !== 'absent' && !(state === 'given' && signalOnly),
  )
  const visitor: Visitor = {
    ...{ policy, route, readings, signals },
    optsOut: signals.gpc || signals.dnt,
    optedOut: readings.some(({ optedOut }) => optedOut),
    unasked: isAsked ? strictly(rule) : unasked(regime, rule, signals),
  }
  const verdicts = new Map<string, Verdict>([['necessary', necessary]])
  for (const [id, marks] of policy.categories) {
    if (id !== 'necessary') verdicts.set(id, judge(visitor, id, id, marks))
  }
  for (const { id, category, marks } of policy.services.values()) {
    verdicts.set(id, category === 'necessary' ? necessary : judge(visitor, id, category, marks))
  }
  const idsThatAre = (granted: boolean) =>
    [...verdicts].filter(([, one]) => one.granted === granted).map(([id]) => id)
  return {
    readings,
    regime,
    granted: idsThatAre(true).sort(),
    refused: idsThatAre(false).sort(),
    grants: (id) => verdicts.get(id)?.granted ?? false,
    because: (id) => verdicts.get(id),
  }
}

interface Visitor {
  policy: CompiledPolicy
  route: CompiledRoute
  readings: readonly Reading[]
  signals: Signals
  /** The browser sends an opt-out signal. */
  optsOut: boolean
  /** A source holds one. */
  optedOut: boolean
  /** The verdict on what nobody has said anything about. */
  unasked: Verdict
}

/** Who wins, top first. */
function judge(
  { policy, route, readings, signals, optsOut, optedOut, unasked }: Visitor,
  id: string,
  category: string,
  { profiling, gpc }: Marks,
): Verdict {
  if (profiling !== undefined && route.children !== undefined) {
    return { granted: false, because: 'children', rule: route.children }
  }
  if (profiling !== undefined && signals.objects) {
    return { granted: false, because: 'objection', rule: profiling }
  }
  const refusal = route.refuse.get(id) ?? route.refuse.get(category)
  if (refusal !== undefined) return { granted: false, because: 'route', rule: refusal }
  const grant = route.grant.get(id)
  if (grant !== undefined) return { granted: true, because: 'route', rule: grant }
  const answer = firstOpinion(policy, readings, id, category)
  if (gpc !== undefined && (optedOut || (optsOut && !(policy.answerWins && answer?.granted)))) {
    return { granted: false, because: 'signal', rule: gpc }
  }
  return answer ?? unasked
}

/** What the first source says that has an opinion on this service, or else on its category. */
function firstOpinion(
  policy: CompiledPolicy,
  readings: readonly Reading[],
  id: string,
  category: string,
): Verdict | undefined {
  for (const [index, reading] of readings.entries()) {
    for (const asked of id === category ? [id] : [id, category]) {
      const granted = reading.granted.has(asked)
      if (!granted && !reading.refused.has(asked)) continue
      const rule = policy.sources[index]?.pointers.get(asked) ?? '/consent'
      return { granted, because: granted ? 'granted' : 'refused', rule }
    }
  }
  return undefined
}

/** What a visitor who was never asked gets. */
function unasked(regime: Regime, rule: string, { continues }: Signals): Verdict {
  const granted = regime === 'opt-out' || regime === 'none' || (regime === 'implied' && continues)
  return granted ? { granted, because: 'region', rule } : strictly(rule)
}

function strictly(rule: string): Verdict {
  return { granted: false, because: 'not-answered', rule }
}

/** What a visitor who refuses all that can be refused has agreed to on this route. */
export function refuseAll(policy: CompiledPolicy, route: CompiledRoute): Consent {
  const signals = { ...noSignals, gpc: true, objects: true }
  const reading: Reading = {
    ...{ source: '', state: 'invalid', grain: 'signal' },
    ...{ granted: new Set(), refused: new Set() },
  }
  return resolve(policy, route, [reading], { eu: false }, signals)
}
