/**
 * From a `Cookie` header to what one source says.
 *
 * @module
 */
import { type CookiePair, splitCookies } from './jar.ts'
import type { Answer, Reading, Source } from './reading.ts'
import { unanswered } from './reading.ts'

/** A source as a policy names it, with its map resolved. */
export interface MappedSource {
  id: string
  source: Source
  /** From our ids to all of theirs that must be granted. */
  map: ReadonlyMap<string, readonly string[]>
}

/** Longer than any consent cookie that a browser stores (4,096 octets with its name). */
const longest = 8192

/**
 * Reads one source. Never throws; linear in the header.
 *
 * @param cookieHeader the raw value, `''` where there is none
 * @param now milliseconds since the epoch
 */
export function read(from: MappedSource, cookieHeader: string, now: number): Reading {
  return readPairs(from, splitCookies(cookieHeader), now)
}

/** `read` for a header that is split already. */
export function readPairs(from: MappedSource, pairs: readonly CookiePair[], now: number): Reading {
  const cookies = new Map<string, Set<string>>()
  let tooLong = false
  for (const { name, value } of pairs) {
    if (!from.source.cookies.includes(name)) continue
    tooLong ||= value.length > longest
    const values = cookies.get(name)
    if (values) values.add(value)
    else cookies.set(name, new Set([value]))
  }
  const answer = tooLong
    ? unanswered('invalid', 'longer than a cookie can be')
    : from.source.answer(cookies, now)
  return translate(from, answer)
}

function translate({ id, map }: MappedSource, answer: Answer): Reading {
  const granted = new Set<string>()
  const refused = new Set<string>()
  for (const [ours, theirs] of map) {
    if (theirs.some((one) => answer.refused.has(one))) refused.add(ours)
    else if (answer.state === 'given' && theirs.every((one) => answer.granted.has(one))) {
      granted.add(ours)
    }
  }
  return { ...answer, source: id, granted, refused }
}
