/**
 * What one source says, and how a consent manager's file tells it.
 *
 * @module
 */

/** `given` is an answer; the others are not, and say why. */
export type AnswerState = 'given' | 'absent' | 'invalid' | 'contradictory' | 'outdated'

/** What a consent manager's cookies say, in the manager's own ids. */
export interface Answer {
  state: AnswerState
  granted: ReadonlySet<string>
  refused: ReadonlySet<string>
  /** When the visitor answered, in milliseconds since the epoch, if the cookie tells. */
  at?: number
  /** Why it is not an answer, without any value of the visitor's. */
  reason?: string
}

/** What one source says, in the policy's ids. Only a `given` reading grants. */
export interface Reading {
  source: string
  state: AnswerState
  granted: ReadonlySet<string>
  refused: ReadonlySet<string>
  at?: number
  reason?: string
}

/** A consent manager: how its cookies are read, and what is its own and never removed. */
export interface Source {
  /** From our usual category ids to its groups, where a policy gives no map. */
  defaultMap: Readonly<Record<string, string | readonly string[]>>
  /** Names of its cookies. */
  cookies: readonly string[]
  /** Tag patterns of its scripts. */
  tags: readonly string[]
  /**
   * Reads its answer. `cookies` holds, for each of its names, the values that came with the request
   * (raw, each different value once). Total and linear in the input.
   */
  answer(cookies: ReadonlyMap<string, ReadonlySet<string>>, now: number): Answer
}

const nothing: ReadonlySet<string> = new Set()

/** An answer that is none, with the refusals that stand nevertheless. */
export function unanswered(
  state: Exclude<AnswerState, 'given'>,
  reason: string,
  refused: ReadonlySet<string> = nothing,
): Answer {
  return { state, reason, granted: nothing, refused }
}
