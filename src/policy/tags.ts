/**
 * Which rule a URL falls under: the exact host before `*.host`, the longer host before the shorter;
 * on one host the longest literal part, then a literal path before a pattern. Looking up
 * hosts does not depend on the number of rules.
 *
 * @module
 */

import { hostAndParents } from './cookies.ts'
import {
  hostOf,
  isLiteral,
  matchGlob,
  matchPath,
  normalisePath,
  parseTag,
  type TagPattern,
  withPort,
} from './pattern.ts'
import type { Owner } from './rule.ts'

interface Entry {
  owner: Owner
  tag: TagPattern
}

/** Rules by the host they name, most specific first within a host. */
export interface TagIndex {
  exact: ReadonlyMap<string, readonly Entry[]>
  below: ReadonlyMap<string, readonly Entry[]>
  own: readonly Entry[]
}

export function indexTags(rules: readonly (readonly [string, Owner])[]): TagIndex {
  const exact = new Map<string, Entry[]>()
  const below = new Map<string, Entry[]>()
  const own: Entry[] = []
  for (const [pattern, owner] of rules) {
    const tag = parseTag(pattern)
    if (!tag) continue
    const entry = { owner, tag }
    if (tag.host === undefined) own.push(entry)
    else {
      const map = tag.below ? below : exact
      const list = map.get(tag.host)
      if (list) list.push(entry)
      else map.set(tag.host, [entry])
    }
  }
  for (const list of [...exact.values(), ...below.values(), own]) list.sort(bySpecificity)
  return { exact, below, own }
}

/** Every rule that applies, most specific first, as `matchCookie` gives them. */
export function* matchTag(index: TagIndex, url: URL, isOwn: boolean): Generator<readonly Owner[]> {
  const host = hostOf(url)
  const path = normalisePath(url.pathname)
  const exact = index.exact.get(withPort(host, url.port)) ?? []
  const own = isOwn ? index.own : []
  const both = exact.length > 0 && own.length > 0
  const here = both ? [...exact, ...own].sort(bySpecificity) : [...exact, ...own]
  yield* matching(here, path, url.search)
  if (index.below.size === 0) return
  for (const parent of hostAndParents(host)) {
    const list = index.below.get(withPort(parent, url.port))
    if (list) yield* matching(list, path, url.search)
  }
}

function* matching(
  entries: readonly Entry[],
  path: string,
  search: string,
): Generator<readonly Owner[]> {
  let equal: Entry[] = []
  for (const entry of entries) {
    if (!applies(entry.tag, path, search)) continue
    if (equal[0] && bySpecificity(equal[0], entry) !== 0) {
      yield equal.map(({ owner }) => owner)
      equal = []
    }
    equal.push(entry)
  }
  if (equal.length > 0) yield equal.map(({ owner }) => owner)
}

function applies({ path, query }: TagPattern, pathname: string, search: string): boolean {
  if (path && !matchPath(path, pathname)) return false
  return !query || matchGlob(query, search.replace(/^\?/, ''))
}

function bySpecificity(a: Entry, b: Entry): number {
  return compareTags(a.tag, b.tag)
}

/** Negative where the first is more specific than the second, of one host. */
export function compareTags(a: TagPattern, b: TagPattern): number {
  return literal(b) - literal(a) || rank(b) - rank(a)
}

function rank({ path, query }: TagPattern): number {
  if (!path && !query) return 0
  return (!path || isLiteral(path)) && (!query || isLiteral(query)) ? 2 : 1
}

function literal({ path, query }: TagPattern): number {
  return (path?.literal ?? 0) + (query?.literal ?? 0)
}
