/**
 * How patterns relate: whether one takes all that another takes, and what both take.
 *
 * @module
 */
import { type Glob, isLiteral, matchGlob, parseGlob, type TagPattern } from './pattern.ts'

/** In no cookie name and no URL, so that only a star takes it. */
const anything = '\0'

/** Whether `wide` matches whatever `narrow` matches. */
export function covers(wide: Glob, narrow: Glob): boolean {
  return matchGlob(wide, narrow.pieces.join(anything))
}

/** A shortest text that both match; `undefined` where there is none. */
export function findWitness(a: Glob, b: Glob): string | undefined {
  const left = tokensOf(a)
  const right = tokensOf(b)
  const width = right.length + 1
  const done = new Set<number>()
  // From places in both patterns, as one number, to a text that leads there; all of one length.
  let reached = new Map([[0, '']])
  while (reached.size > 0) {
    // A map goes on with what is added to it meanwhile.
    for (const [place, text] of reached) {
      done.add(place)
      const i = Math.floor(place / width)
      const j = place % width
      if (i === left.length && j === right.length) return text
      if (left[i] === star && !reached.has(place + width)) reached.set(place + width, text)
      if (right[j] === star && !reached.has(place + 1)) reached.set(place + 1, text)
    }
    const next = new Map<number, string>()
    for (const [place, text] of reached) {
      const one = left[Math.floor(place / width)]
      const other = right[place % width]
      if (one === undefined || other === undefined) continue
      const character = one ?? other
      if (character === star || (one ?? character) !== (other ?? character)) continue
      const after = place + (one === star ? 0 : width) + (other === star ? 0 : 1)
      if (!done.has(after)) next.set(after, text + character)
    }
    reached = next
  }
  return undefined
}

const star = null

function tokensOf({ pieces }: Glob): (string | typeof star)[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [...piece] : [star, ...piece]))
}

/** Whether `wide` matches every URL that `narrow` matches. */
export function coversTag(wide: TagPattern, narrow: TagPattern): boolean {
  const isAbove =
    wide.host !== undefined && wide.below && (narrow.host?.endsWith(`.${wide.host}`) ?? false)
  const isSame = wide.host === narrow.host && (wide.below || !narrow.below)
  if (!isAbove && !isSame) return false
  const paths = pathsOf(wide)
  return (
    pathsOf(narrow).every((path) => paths.some((one) => covers(one, path))) &&
    covers(queryOf(wide), queryOf(narrow))
  )
}

/** A shortest path, with a query where one is needed, that both patterns of one host match. */
export function findTagWitness(a: TagPattern, b: TagPattern): string | undefined {
  const query = findWitness(queryOf(a), queryOf(b))
  if (query === undefined) return undefined
  const paths = pathsOf(a).flatMap((one) =>
    pathsOf(b).flatMap((other) => findWitness(one, other) ?? []),
  )
  // A dot segment is resolved before anything is compared: no URL has one.
  const [path] = paths
    .filter((one) => !/(^|\/)\.{1,2}(\/|$)/.test(one))
    .sort((one, other) => one.length - other.length)
  return path === undefined ? undefined : `${path || '/'}${query && `?${query}`}`
}

/** Without a star a path takes what lies under it too (matchPath). */
function pathsOf({ path }: TagPattern): Glob[] {
  if (!path) return [parseGlob('*')]
  const [literal = ''] = path.pieces
  if (!isLiteral(path)) return [path]
  return [path, parseGlob(literal.endsWith('/') ? `${literal}*` : `${literal}/*`)]
}

function queryOf({ query }: TagPattern): Glob {
  return query ?? parseGlob('*')
}

/**
 * Every pair, in their order, of which one's beginning begins the other's: no other two can match the
 * same text. Not quadratic where beginnings differ.
 */
export function* pairsByBeginning<T>(
  all: readonly T[],
  beginningOf: (one: T) => string,
): Generator<readonly [T, T]> {
  const places = new Map(all.map((one, i) => [one, i]))
  const byBeginning = Map.groupBy(all, beginningOf)
  for (const one of all) {
    const beginning = beginningOf(one)
    for (let length = 0; length <= beginning.length; length++) {
      for (const other of byBeginning.get(beginning.slice(0, length)) ?? []) {
        const isBefore = (places.get(other) ?? 0) < (places.get(one) ?? 0)
        // Twins meet twice.
        if (length < beginning.length || isBefore) yield isBefore ? [other, one] : [one, other]
      }
    }
  }
}
