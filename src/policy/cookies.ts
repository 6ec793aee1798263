/**
 * Which rule a cookie falls under: host first, then exact name over pattern, then the longest
 * literal part. Looking up hosts and exact names does not depend on the number of rules.
 *
 * @module
 */

import { type Glob, isLiteral, matchGlob, parseGlob, parseHost } from './pattern.ts'
import type { Owner } from './rule.ts'
import type { CookieRule } from './types.ts'

interface Bucket {
  exact: Map<string, Entry[]>
  globs: (Entry & { glob: Glob })[]
}

interface Entry {
  owner: Owner
  hostOnly: boolean
}

/** Rules by host; `''` holds the rules without one. */
export type CookieIndex = ReadonlyMap<string, Bucket>

/** Where a cookie lives: `hostOnly` is `undefined` in a request, where nobody can tell. */
export interface CookiePlace {
  host: string
  hostOnly: boolean | undefined
}

export function indexCookies(rules: readonly (readonly [CookieRule, Owner])[]): CookieIndex {
  const index = new Map<string, Bucket>()
  for (const [{ name, host, hostOnly = false }, owner] of rules) {
    const key = host === undefined ? '' : (parseHost(host) ?? host)
    const bucket = index.get(key) ?? { exact: new Map<string, Entry[]>(), globs: [] }
    index.set(key, bucket)
    const glob = parseGlob(name)
    if (!isLiteral(glob)) bucket.globs.push({ owner, hostOnly, glob })
    else bucket.exact.set(name, [...(bucket.exact.get(name) ?? []), { owner, hostOnly }])
  }
  for (const { globs } of index.values()) globs.sort((a, b) => b.glob.literal - a.glob.literal)
  return index
}

/**
 * Every rule that applies, most specific first; each inner list holds rules that are equally
 * specific. The thing belongs to all owners of the first list.
 */
export function* matchCookie(
  index: CookieIndex,
  name: string,
  place: CookiePlace,
): Generator<readonly Owner[]> {
  for (const host of hostAndParents(place.host)) {
    const bucket = index.get(host)
    if (!bucket) continue
    const applies = ({ hostOnly }: Entry) =>
      !hostOnly || (place.hostOnly !== false && (host === '' || host === place.host))
    const exact = (bucket.exact.get(name) ?? []).filter(applies)
    yield* byHostOnly(exact, place)
    let equal: (typeof bucket.globs)[number][] = []
    for (const entry of bucket.globs) {
      if (!applies(entry) || !matchGlob(entry.glob, name)) continue
      if (equal[0] && equal[0].glob.literal !== entry.glob.literal) {
        yield* byHostOnly(equal, place)
        equal = []
      }
      equal.push(entry)
    }
    yield* byHostOnly(equal, place)
  }
}

/**
 * `hostOnly` narrows, so it is the more specific of two rules that are otherwise equal. In a request
 * nobody can tell which of them it is.
 */
function* byHostOnly(entries: readonly Entry[], place: CookiePlace): Generator<readonly Owner[]> {
  const isNarrow = ({ hostOnly }: Entry) => hostOnly && place.hostOnly !== undefined
  const narrow = entries.filter(isNarrow)
  const wide = entries.filter((entry) => !isNarrow(entry))
  for (const list of [narrow, wide]) if (list.length > 0) yield list.map(({ owner }) => owner)
}

/** The host, each of its parents, and `''`. No host name is longer than 253 characters. */
export function* hostAndParents(host: string): Generator<string> {
  let rest = host.slice(-253)
  while (rest !== '') {
    yield rest
    const dot = rest.indexOf('.')
    if (dot === -1) break
    rest = rest.slice(dot + 1)
  }
  yield ''
}
