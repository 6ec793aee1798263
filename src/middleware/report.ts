/**
 * What the gate says about a response: one line in the log, and the callback.
 *
 * @module
 */
import type { Context } from 'hono'
import type { AnswerState, Grain } from '../consent/reading.ts'
import type { Decision } from '../policy/decide.ts'
import type { Mode, Regime } from '../policy/types.ts'
import type { Exchange } from './exchange.ts'

/** What happened to one response. Holds no cookie value, address or user agent. */
export interface Report {
  mode: Mode
  /** The policy's mode, where the variable `CONSENT_GATE_MODE` made it less strict. */
  weakenedFrom?: Mode
  /** JSON pointer to the route; `''` where none matched. */
  route: string
  status: number
  /** What each source said, and why it is no answer where it is none. */
  readings: {
    source: string
    state: AnswerState
    grain: Grain
    remembered?: boolean
    optedOut?: boolean
    reason?: string
  }[]
  /** What a visitor of this region gets who was never asked. */
  regime: Regime
  /** The categories and services refused on this route. */
  refused: readonly string[]
  /** Why the page's tags were not judged, where they should have been. */
  unread?: string
  decisions: readonly Decision[]
}

/** Called once for each response; `c` is the request's, with its bindings. */
export type OnReport = (report: Report, c: Context) => void | Promise<void>

export function reportOf(
  { route, consent, decisions }: Exchange,
  about: Pick<Report, 'mode' | 'status'> & { weakenedFrom?: Mode; unread?: string },
): Report {
  return {
    ...about,
    route: route.rule,
    readings: consent.readings.map(({ source, state, grain, remembered, optedOut, reason }) => ({
      ...{ source, state, grain },
      ...(remembered && { remembered }),
      ...(optedOut && { optedOut }),
      ...(reason && { reason }),
    })),
    regime: consent.regime,
    refused: consent.refused,
    decisions,
  }
}

/**
 * Writes the log line, `{"event":"consent-gate", …}` with decisions counted by service and action,
 * and calls back. A callback that fails is logged and costs nothing.
 */
export async function publish(
  c: Context,
  report: Report,
  onReport: OnReport | undefined,
): Promise<void> {
  const { decisions, ...rest } = report
  console.log(JSON.stringify({ event: 'consent-gate', ...rest, decisions: count(decisions) }))
  try {
    await onReport?.(report, c)
  } catch (error) {
    console.error(
      JSON.stringify({ event: 'consent-gate', fault: 'onReport', error: String(error) }),
    )
  }
}

/** Of how many things; `expired`: of how many cookies that the browser is told to end. */
interface Counts {
  keep: number
  remove: number
  expired?: number
}

function count(decisions: readonly Decision[]): Record<string, Counts> {
  // Ids may be the names of what objects have of themselves.
  const counts: Record<string, Counts> = Object.create(null)
  for (const { service, because, action, expires } of decisions) {
    const key = service ?? because
    const one = counts[key] ?? { keep: 0, remove: 0 }
    counts[key] = one
    one[action]++
    if (expires) one.expired = (one.expired ?? 0) + 1
  }
  return counts
}
