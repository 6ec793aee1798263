/**
 * What the bridge mirrors: the choice that a consent manager keeps where no server sees it, in a cookie
 * of the gate's, `<source>!<seconds>!<ids>!`. `seconds` is when the visitor answered, or when the
 * bridge first saw it. The ids are those that are granted, percent-encoded and joined with `~`;
 * everything else is refused. Of `tcf` the one id is the TC string. The last `!` tells a whole value
 * from one that was cut off.
 *
 * @module
 */
import { bridgeCookie } from './own.ts'
import { percentDecode } from './parse.ts'
import {
  type Answer,
  answerOfOne,
  grantedOnly,
  type SourceCookie,
  type SourceCookies,
  unanswered,
} from './reading.ts'

/** The sources that have a bridge, in src/bridge. */
export const bridgedSources: readonly string[] = [
  'usercentrics',
  'termly',
  'silktide',
  'osano',
  'tcf',
]

/** Those of them whose choice is in no other cookie. */
export const bridgeOnly: readonly string[] = ['usercentrics', 'termly', 'silktide']

export interface Mirrored {
  source: string
  /** In milliseconds since the epoch. */
  at: number
  ids: readonly string[]
}

/** `undefined` for a value that the bridge does not write. */
export function readMirrored(value: string): Mirrored | undefined {
  const [, source, seconds, list] = /^([a-z-]+)!(\d{1,11})!([\w.%~'()*-]*)!$/.exec(value) ?? []
  if (source === undefined || list === undefined) return undefined
  const ids = list === '' ? [] : list.split('~').map(percentDecode)
  if (!ids.every((id) => id !== undefined)) return undefined
  return { source, at: Number(seconds) * 1000, ids }
}

/** The answer of a source that has no cookie of its own. */
export function answerOfBridge(source: string, cookies: SourceCookies): Answer {
  const some = mirroredAnswer(source, cookies)
  const others = (cookies.get(bridgeCookie) ?? []).filter((one) => !isOf(source, one))
  if (others.length === 0) return some ?? unanswered('absent', `no ${bridgeCookie} cookie`)
  // It would be another manager's answer, or none: whatever this one was told is not known here.
  return unanswered(some ? 'contradictory' : 'invalid', 'the choice of another manager', some?.says)
}

/** What the bridge mirrored for a source; `undefined` where it mirrored nothing. */
export function mirroredAnswer(source: string, cookies: SourceCookies): Answer | undefined {
  const own = (cookies.get(bridgeCookie) ?? []).filter((one) => isOf(source, one))
  if (own.length === 0) return undefined
  return answerOfOne(own, bridgeCookie, (value) => {
    const mirrored = readMirrored(value)
    if (!mirrored) return unanswered('invalid', 'not what the bridge writes')
    return grantedOnly(new Set(mirrored.ids), { at: mirrored.at })
  })
}

/** What the bridge mirrored, as if it were a cookie of the source's own; `''` where it is malformed. */
export function mirroredCookies(source: string, cookies: SourceCookies): readonly SourceCookie[] {
  const own = (cookies.get(bridgeCookie) ?? []).filter((one) => isOf(source, one))
  return own.map((one) => ({ ...one, value: /!\d+!([^!]*)!$/.exec(one.value)?.[1] ?? '' }))
}

function isOf(source: string, { value }: SourceCookie): boolean {
  return value.startsWith(`${source}!`)
}
