/**
 * The attributes `srcset` and `imagesrcset`.
 *
 * @module
 */
import { trimEnd } from '../policy/pattern.ts'
import { cutsOf, type Part, withoutParts } from './url-list.ts'

/** A candidate: its URL, and where it stands with its descriptors. */
interface Candidate extends Part {
  url: string
}

/**
 * The URLs of a `srcset` (HTML standard, section 4.8.4.3.11), descriptors left out. Also those whose
 * descriptors make no sense, which browsers pass over.
 */
export function srcsetUrls(text: string): string[] {
  return candidatesOf(text).map(({ url }) => url)
}

/**
 * Takes the candidates with refused URLs out of a `srcset`, each with its descriptors and a separator.
 *
 * @param refused asked about each URL, in order
 * @returns the very text where nothing is refused, `''` where no candidate is left
 */
export function filterSrcset(text: string, refused: (url: string) => boolean): string {
  const cuts = cutsOf(candidatesOf(text), ({ url }) => (refused(url) ? undefined : []))
  return cuts ? withoutParts(text, cuts) : ''
}

function candidatesOf(srcset: string): Candidate[] {
  const candidates: Candidate[] = []
  const next = /[\t\n\f\r ,]*([^\t\n\f\r ,][^\t\n\f\r ]*)/y
  for (;;) {
    const [, text] = next.exec(srcset) ?? []
    if (text === undefined) return candidates
    const start = next.lastIndex - text.length
    // Commas at its end separate; without them descriptors may follow.
    const url = trimEnd(text, ',')
    const end = url === text ? endOfDescriptors(srcset, next.lastIndex) : start + url.length
    candidates.push({ url, start, end })
    next.lastIndex = end
  }
}

/** The end of a candidate's descriptors: the next comma that is not inside parentheses. */
function endOfDescriptors(srcset: string, from: number): number {
  let isInside = false
  for (let i = from; i < srcset.length; i++) {
    const character = srcset[i]
    if (character === '(') isInside = true
    else if (character === ')') isInside = false
    else if (character === ',' && !isInside) return i
  }
  return srcset.length
}
