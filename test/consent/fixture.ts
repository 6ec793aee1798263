/**
 * What a source's cookies say: data that several tests read.
 *
 * @module
 */
import type { AnswerState, Source } from '../../src/index.ts'

/** What the gate signs its cookies with in fixtures. */
export const secret = 'k1:an-invented-key-of-forty-characters-0001'

/** One `Cookie` header, and what the gate reads from it. Its identifiers are invented. */
export interface Fixture {
  kind: 'accept' | 'refuse' | 'partial' | 'not-answered' | 'garbage' | 'trap'
  /** What happened, as a person would say it. */
  it: string
  cookie: string
  state: AnswerState
  /** Of the map's ids, those that are granted; none when absent. */
  granted?: readonly string[]
  /** Of the map's ids, those that are refused; none when absent. */
  refused?: readonly string[]
  /** The visitor opted out: a signal. */
  optedOut?: true
  /** When the visitor answered, in ISO 8601, where the cookie tells. */
  at?: string
  /** The smallest change of a refusing cookie that grants, and what it grants. */
  twin?: { cookie: string; granted: readonly string[] }
}

export interface Fixtures {
  source: Source
  /** From ids of a policy to the source's own. The source's default map when absent. */
  map?: Readonly<Record<string, string | string[]>>
  /** The time of reading, in ISO 8601, where it matters. */
  now?: string
  /** Kinds that the source cannot have, and why. */
  lacks?: Partial<Record<Fixture['kind'], string>>
  fixtures: readonly Fixture[]
}
