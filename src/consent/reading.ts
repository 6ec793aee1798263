/**
 * What one source says, and how a consent manager's file tells it.
 *
 * @module
 */

/** `given` is an answer; the others are not, and say why. */
export type AnswerState = 'given' | 'absent' | 'invalid' | 'contradictory' | 'outdated'

/** The finest unit that a source's cookie tells a choice for. */
export type Grain = 'category' | 'purpose' | 'service' | 'vendor' | 'signal'

/** What a consent manager's cookies say, in the manager's own ids. */
export interface Answer {
  state: AnswerState
  /** `true`: granted, `false`: refused, `undefined`: it says nothing about this id. Total. */
  says(id: string): boolean | undefined
  /** When the visitor answered, in milliseconds since the epoch, if the cookie tells. */
  at?: number
  /** Until when the answer counts, in milliseconds since the epoch, if the cookie tells. */
  expires?: number
  /** It ends with the browser's session: nothing remembers it. */
  forSession?: boolean
  /** The visitor opted out of sale, sharing or targeted advertising: a signal, not an answer. */
  optedOut?: boolean
  /** It holds a signal and nothing that anybody answered: a region's default stands. */
  signalOnly?: boolean
  /** Why it is not an answer, without any value of the visitor's. */
  reason?: string
}

/** What one source says, in the policy's ids. Only a `given` reading grants. */
export interface Reading {
  source: string
  state: AnswerState
  grain: Grain
  granted: ReadonlySet<string>
  refused: ReadonlySet<string>
  /** When the visitor answered, in milliseconds since the epoch, if the cookie tells. */
  at?: number
  /** Until when the answer counts, in milliseconds since the epoch, if the cookie tells. */
  expires?: number
  forSession?: boolean
  optedOut?: boolean
  signalOnly?: boolean
  /** It was kept by the gate, since the manager's cookie did not come along: docs/policy.md. */
  remembered?: boolean
  reason?: string
}

/** One cookie of a source, its value raw. */
export interface SourceCookie {
  name: string
  value: string
  /** Whether the gate signed it, of a cookie that the gate signs. */
  verified?: boolean
}

/** From each of a source's cookie names to what came with the request, each different one once. */
export type SourceCookies = ReadonlyMap<string, readonly SourceCookie[]>

/** A consent manager: how its cookies are read, and what is its own and never removed. */
export interface Source {
  /** As policies name it. */
  id: string
  grain: Grain
  /** From our usual category ids to its groups, where a policy gives no map. */
  defaultMap?: Readonly<Record<string, string | readonly string[]>>
  /**
   * Names of its cookies, in which `*` stands for any run of characters. A policy's `cookie` renames
   * the first.
   */
  cookies: readonly [string, ...string[]]
  /** Tag patterns of its scripts. */
  tags: readonly string[]
  /**
   * Tag patterns of what loads its banner and the vendor's trackers alike: kept where the policy reads
   * this source.
   */
  loaders?: readonly string[]
  /** How long its answer lives, in days, where neither cookie nor policy tells. */
  days: number
  /** Reads its answer. Total and linear in the input. */
  answer(cookies: SourceCookies): Answer
}

/** What people should know of a source, and on what its file rests: docs/sources.md. */
export interface About {
  /** The product's name. */
  title: string
  /** Versions whose cookies it reads, as far as they are known. */
  versions?: string
  /** What its ids are. */
  ids: string
  /** How a cookie that is there, but is no answer, is known. */
  unanswered: string
  /**
   * `observed`: the manager's own code was run; `source`: its code was read; `docs`: its vendor's
   * pages; `captures`: cookies that others published; `second-hand`: what others wrote about it.
   */
  evidence: 'observed' | 'source' | 'docs' | 'captures' | 'second-hand'
  /** Pages that tell the format. */
  links: readonly string[]
  /** What surprises. */
  notes?: readonly string[]
}

const nothing = (): undefined => undefined

/** An answer that is none, with the refusals that stand nevertheless. */
export function unanswered(
  state: Exclude<AnswerState, 'given'>,
  reason: string,
  says: Answer['says'] = nothing,
): Answer {
  return { state, reason, says: (id) => (says(id) === false ? false : undefined) }
}

/** An answer that names what it grants and refuses; what it does not name it has no opinion on. */
export function given(
  choices: ReadonlyMap<string, boolean>,
  rest: Pick<Answer, 'at' | 'expires'> = {},
): Answer {
  return { state: 'given', says: (id) => choices.get(id), ...rest }
}

/** An answer that names what it grants: everything else is refused. */
export function grantedOnly(
  granted: ReadonlySet<string>,
  rest: Pick<Answer, 'at' | 'expires' | 'forSession'> = {},
): Answer {
  return { state: 'given', says: (id) => granted.has(id), ...rest }
}

/** The cookies of several names that hold the same thing: each different value once. */
export function underAnyName(cookies: SourceCookies, names: readonly string[]): SourceCookie[] {
  const all = names.flatMap((name) => cookies.get(name) ?? [])
  return [...new Map(all.map((cookie) => [cookie.value, cookie])).values()]
}

/**
 * The answer of a source with one cookie. Several different cookies of one name contradict each
 * other: what one of them refuses is refused.
 */
export function answerOfOne(
  cookies: readonly SourceCookie[] | undefined,
  what: string,
  parse: (value: string, name: string) => Answer,
): Answer {
  const [first, ...more] = (cookies ?? []).map(({ value, name }) => parse(value, name))
  if (!first) return unanswered('absent', `no ${what} cookie`)
  if (more.length === 0) return first
  const all = [first, ...more]
  const reason = `several different ${what} cookies`
  const contradictory = unanswered('contradictory', reason, (id) =>
    all.some((one) => one.says(id) === false) ? false : undefined,
  )
  return all.some(({ optedOut }) => optedOut) ? { ...contradictory, optedOut: true } : contradictory
}
