/**
 * What a request says beside the consent manager's cookies.
 *
 * @module
 */
import type { CookiePair } from './jar.ts'
import { objectionCookies } from './own.ts'

export interface Signals {
  /** `Sec-GPC: 1`, exactly (https://w3c.github.io/gpc/). Its absence says nothing. */
  gpc: boolean
  /** `DNT: 1`, where the policy asks for it. */
  dnt: boolean
  /** The visitor objected to profiling (GDPR, article 21). */
  objects: boolean
  /** The visitor goes on to another page of the site. */
  continues: boolean
}

/** What a visitor sends of whom nothing is known. */
export const noSignals: Signals = { gpc: false, dnt: false, objects: false, continues: false }

/** @param asksDnt whether the policy reads `DNT` */
export function signalsOf(
  headers: Headers,
  pairs: readonly CookiePair[],
  asksDnt: boolean,
): Signals {
  return {
    gpc: headers.get('sec-gpc') === '1',
    dnt: asksDnt && headers.get('dnt') === '1',
    // Whatever it says: an objection needs no proof, and doubt is resolved for the visitor.
    objects: pairs.some(({ name, value }) => objectionCookies.includes(name) && value !== ''),
    continues: isContinuation(headers),
  }
}

/**
 * Whether the request is a navigation from one page of the site to another; only those are for a
 * `document`. Neither what a page loads
 * nor what the browser fetches ahead is the visitor's doing (Fetch Metadata; `Sec-Purpose` of Fetch).
 */
function isContinuation(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  return (
    (site === 'same-origin' || site === 'same-site') &&
    headers.get('sec-fetch-dest') === 'document' &&
    !isAhead(headers)
  )
}

/** Whether a browser prefetches or prerenders: nobody may ever see what it asks for. */
export function isAhead(headers: Headers): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) => headers.has(name))
}
