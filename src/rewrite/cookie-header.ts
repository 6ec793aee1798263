/**
 * The request's `Cookie` header without some of its cookies.
 *
 * @module
 */
import { type CookiePair, splitCookies } from '../consent/jar.ts'
import { trimBlanks } from '../policy/pattern.ts'

/**
 * Leaves out the cookies that are not kept; bytes and order of the others stay as they are.
 *
 * @param keep asked once for each pair, in order
 * @returns the very header where all are kept, `undefined` where none is left
 */
export function filterCookieHeader(
  header: string,
  keep: (pair: CookiePair) => boolean,
): string | undefined {
  const pairs = splitCookies(header)
  // A pair without name and value (`a=1;;b=2`) is no cookie.
  const kept = pairs.filter((pair) => trimBlanks(pair.raw) === '' || keep(pair))
  if (kept.length === pairs.length) return header
  const left = kept.map(({ raw }) => raw).join(';')
  return trimBlanks(left) === '' ? undefined : left.replace(/^[ \t]+/, '')
}
