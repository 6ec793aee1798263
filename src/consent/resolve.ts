/**
 * What a visitor has agreed to on a route, everything taken into account.
 *
 * @module
 */
import type { CompiledPolicy, CompiledRoute } from '../policy/compile.ts'
import type { Reading } from './reading.ts'

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
  /** The ids of all refused categories and services, sorted. */
  readonly refused: readonly string[]
  /** Whether a category or service is granted. An id that the policy does not hold is not. */
  grants(id: string): boolean
  /** Why: `because` and the rule. `undefined` for an id that the policy does not hold. */
  because(id: string): Verdict | undefined
}

const necessary: Verdict = { granted: true, because: 'necessary', rule: '/categories/necessary' }

/**
 * Puts the readings together, in the order that "Who wins" in docs/architecture.md gives. Never
 * throws; linear in the policy.
 *
 * @param readings one for each of the policy's sources, in its order
 */
export function resolve(
  policy: CompiledPolicy,
  route: CompiledRoute,
  readings: readonly Reading[],
): Consent {
  const verdicts = new Map<string, Verdict>([['necessary', necessary]])
  for (const id of policy.categories) {
    if (id !== 'necessary') verdicts.set(id, judge(policy, route, readings, id, id))
  }
  for (const { id, category } of policy.services.values()) {
    verdicts.set(
      id,
      category === 'necessary' ? necessary : judge(policy, route, readings, id, category),
    )
  }
  const refused = [...verdicts].filter(([, { granted }]) => !granted).map(([id]) => id)
  return {
    readings,
    refused: refused.sort(),
    grants: (id) => verdicts.get(id)?.granted ?? false,
    because: (id) => verdicts.get(id),
  }
}

function judge(
  policy: CompiledPolicy,
  route: CompiledRoute,
  readings: readonly Reading[],
  id: string,
  category: string,
): Verdict {
  const refusal = route.refuse.get(id) ?? route.refuse.get(category)
  if (refusal !== undefined) return { granted: false, because: 'route', rule: refusal }
  const grant = route.grant.get(id)
  if (grant !== undefined) return { granted: true, because: 'route', rule: grant }
  for (const [index, reading] of readings.entries()) {
    for (const asked of id === category ? [id] : [id, category]) {
      const granted = reading.granted.has(asked)
      if (!granted && !reading.refused.has(asked)) continue
      const rule = policy.sources[index]?.pointers.get(asked) ?? '/consent'
      return { granted, because: granted ? 'granted' : 'refused', rule }
    }
  }
  return { granted: false, because: 'not-answered', rule: '/regimes' }
}

/** What a visitor who refuses all that can be refused has agreed to on this route. */
export function refuseAll(policy: CompiledPolicy, route: CompiledRoute): Consent {
  return resolve(policy, route, [])
}
