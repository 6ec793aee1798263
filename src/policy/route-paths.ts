/**
 * Paths that a route's path pattern matches, and one that two of them match.
 *
 * @module
 */
import { TrieRouter } from 'hono/router/trie-router'

/** Of no route: no policy would write it. */
const other = '\u{10ffff}'

/**
 * Paths such that whoever matches all of them matches every path of this pattern: what stands for any
 * segment is one that nobody names, and what stands for any number of segments is each number of them.
 *
 * @param longest the number of segments of the longest pattern around
 */
export function samplePaths(pattern: string, longest: number): string[] {
  return spellings(pattern).flatMap((segments) => {
    const fixed = segments.map((segment) => (isOpen(segment) ? other : segment))
    if (segments.at(-1) !== '*') return [join(fixed)]
    const before = fixed.slice(0, -1)
    const rests = Array.from({ length: longest + 2 }, (_, count) => Array(count).fill(other))
    return [join([...before, '']), ...rests.map((rest) => join([...before, ...rest]))]
  })
}

/** A shortest path that two patterns match; `undefined` where there is none. */
export function findCommonPath(a: string, b: string): string | undefined {
  const [first, second] = [a, b].map((path) => path.split('/')[1] ?? '') as [string, string]
  if (!isOpen(first) && !isOpen(second) && first !== second) return undefined
  const longest = Math.max(a.split('/').length, b.split('/').length)
  const theirs = Map.groupBy(expansions(b, longest), ({ length }) => length)
  const paths = expansions(a, longest)
    .flatMap((one) =>
      (theirs.get(one.length) ?? []).flatMap((another) => unite(one, another) ?? []),
    )
    .sort((one, another) => one.length - another.length)
  // Whether a star can stand for no segment depends on what is before it: the router knows.
  return paths.find((path) => matches(a, path) && matches(b, path))
}

function matches(pattern: string, path: string): boolean {
  const router = new TrieRouter<true>()
  router.add('ALL', pattern, true)
  return router.match('ALL', path)[0].length > 0
}

/** The segments of a pattern; without and with a last one that may be absent. */
function spellings(pattern: string): string[][] {
  const segments = pattern.slice(1).split('/')
  const last = segments.at(-1) ?? ''
  if (!last.endsWith('?')) return [segments]
  const before = segments.slice(0, -1)
  return [before.length === 0 ? [''] : before, [...before, last.slice(0, -1)]]
}

/** Its segments, a star at the end being each number of stars. */
function expansions(pattern: string, longest: number): string[][] {
  return spellings(pattern).flatMap((segments) => {
    if (segments.at(-1) !== '*') return [segments]
    const before = segments.slice(0, -1)
    return Array.from({ length: longest }, (_, count) => [...before, ...Array(count).fill('*')])
  })
}

/** The path of two lists of as many segments; `undefined` where they differ. */
function unite(a: readonly string[], b: readonly string[]): string | undefined {
  const segments: string[] = []
  for (const [i, one] of a.entries()) {
    const another = b[i] ?? ''
    if (!isOpen(one) && !isOpen(another) && one !== another) return undefined
    segments.push(!isOpen(one) ? one : !isOpen(another) ? another : 'x')
  }
  return join(segments)
}

function isOpen(segment: string): boolean {
  return segment === '*' || segment.startsWith(':')
}

function join(segments: readonly string[]): string {
  return `/${segments.join('/')}`
}
