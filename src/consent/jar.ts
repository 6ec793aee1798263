/**
 * The request's `Cookie` header, split as servers see it.
 *
 * @module
 */

import { trimBlanks } from '../policy/pattern.ts'

/** One pair of a `Cookie` header: `name` as a server reads it, `raw` as it stands there. */
export interface CookiePair {
  name: string
  /** The cookie has no name: what stands in its place is its value. */
  nameless: boolean
  value: string
  raw: string
}

/**
 * Splits on `;` only, since some managers write raw quotes and commas. A pair without `=` is a
 * nameless cookie, which a server reads as a name without value (draft-ietf-httpbis-rfc6265bis
 * section 5.8.3).
 */
export function splitCookies(header: string): CookiePair[] {
  if (header === '') return []
  return header.split(';').map((raw) => {
    const at = raw.indexOf('=')
    const name = trimBlanks(at === -1 ? raw : raw.slice(0, at))
    return { name, nameless: at < 1, value: at === -1 ? '' : trimBlanks(raw.slice(at + 1)), raw }
  })
}
