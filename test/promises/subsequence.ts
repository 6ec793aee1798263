/**
 * What is left of a sequence when some of it is taken away.
 *
 * @module
 */

/** Whether `part` is `whole` without some of its members. */
export function isSubsequence<T>(
  part: Iterable<T>,
  whole: Iterable<T>,
  isSame: (before: T, after: T) => boolean = Object.is,
): boolean {
  const rest = whole[Symbol.iterator]()
  for (const one of part) {
    let next = rest.next()
    while (!next.done && !isSame(next.value, one)) next = rest.next()
    if (next.done) return false
  }
  return true
}
