/**
 * From a `Cookie` header to what one source says.
 *
 * @module
 */
import { type Glob, matchGlob } from '../policy/pattern.ts'
import { type CookiePair, splitCookies } from './jar.ts'
import {
  type Answer,
  type Reading,
  type Source,
  type SourceCookie,
  type SourceCookies,
  unanswered,
} from './reading.ts'

/** A source as a policy names it. */
export interface MappedSource {
  source: Source
  /** Its cookies: each name as the source knows it, and as the site has it. */
  names: readonly (readonly [known: string, glob: Glob])[]
  /** From our ids to all of theirs that must be granted. */
  map: ReadonlyMap<string, readonly string[]>
  /** After how long an answer whose time is known is outdated, and by which key of the policy. */
  lifetimes?: readonly { milliseconds: number; because: string }[]
  /** Its last answer is kept in a receipt. */
  remembers?: boolean
  /** The answers of late, by what the cookies were. */
  remembered?: Map<string, Reading>
}

/** The values of the cookies that the gate signed, of those that it signs. */
export type Verified = ReadonlySet<string>

/** Longer than any consent cookie that a browser stores (4,096 octets with its name). */
const longest = 8192

/** In milliseconds. */
const day = 86_400_000

/** As many different cookies of one name are read. */
const mostOfOne = 20

/** As many readings are remembered of each source. */
const most = 500

const none: Verified = new Set()

/**
 * Reads one source. Never throws; linear in the header.
 *
 * @param cookieHeader the raw value, `''` where there is none
 * @param now milliseconds since the epoch
 */
export function read(
  from: MappedSource,
  cookieHeader: string,
  now: number,
  verified: Verified = none,
): Reading {
  return readPairs(from, splitCookies(cookieHeader), now, verified)
}

/** `read` for a header that is split already. */
export function readPairs(
  from: MappedSource,
  pairs: readonly CookiePair[],
  now: number,
  verified: Verified = none,
): Reading {
  const cookies = collect(from, pairs, verified)
  const key = JSON.stringify([...cookies])
  const known = from.remembered?.get(key)
  const reading = known ?? translate(from, answerOf(from, cookies))
  if (!known && from.remembered && key.length <= longest) {
    if (from.remembered.size >= most) from.remembered.clear()
    from.remembered.set(key, reading)
  }
  return outdate(from, reading, now)
}

/** Whether any cookie of the source came along, whatever it says. */
export function isThere(from: MappedSource, pairs: readonly CookiePair[]): boolean {
  return collect(from, pairs, none).size > 0
}

function collect(
  { names }: MappedSource,
  pairs: readonly CookiePair[],
  verified: Verified,
): SourceCookies {
  const cookies = new Map<string, SourceCookie[]>()
  for (const { name, value } of pairs) {
    const [known] = names.find(([, glob]) => matchGlob(glob, name)) ?? []
    if (known === undefined) continue
    const same = cookies.get(known) ?? []
    cookies.set(known, same)
    // More than a path has segments are an attack, and are not compared with each other.
    if (same.length > mostOfOne || same.some((one) => one.name === name && one.value === value)) {
      continue
    }
    same.push(verified.has(value) ? { name, value, verified: true } : { name, value })
  }
  return cookies
}

function answerOf({ source }: MappedSource, cookies: SourceCookies): Answer {
  for (const same of cookies.values()) {
    if (same.length > mostOfOne) return unanswered('contradictory', 'too many cookies of one name')
    if (same.some(({ value }) => value.length > longest)) {
      return unanswered('invalid', 'longer than a cookie can be')
    }
  }
  return source.answer(cookies)
}

function translate({ source, map }: MappedSource, answer: Answer): Reading {
  const granted = new Set<string>()
  const refused = new Set<string>()
  for (const [ours, theirs] of map) {
    const said = theirs.map((one) => answer.says(one))
    if (said.includes(false)) refused.add(ours)
    else if (answer.state === 'given' && !said.includes(undefined)) granted.add(ours)
  }
  const { says, ...rest } = answer
  return { ...rest, source: source.id, grain: source.grain, granted, refused }
}

/** An answer that is too old loses its grants and keeps its refusals. */
export function outdate({ lifetimes = [] }: MappedSource, reading: Reading, now: number): Reading {
  if (reading.state !== 'given') return reading
  const { expires } = reading
  // What lies in the future was not said by a clock that goes right.
  const at = (reading.at ?? now) > now + day ? 0 : reading.at
  const over = at === undefined ? undefined : lifetimes.find((one) => at + one.milliseconds <= now)
  const reason = over?.because ?? (expires !== undefined && expires <= now ? 'it has expired' : '')
  return reason === '' ? reading : { ...reading, state: 'outdated', granted: new Set(), reason }
}
