/**
 * From what markup says to the URL that a browser would fetch.
 *
 * @module
 */
import { trimEnd } from '../policy/pattern.ts'
import { decodeReferences } from './references.ts'

/**
 * Resolves a raw attribute value: character references by the attribute rules (HTML standard,
 * section 13.2.5.73), then the WHATWG URL parser, which trims, drops tabs and newlines, and reads
 * backslashes, userinfo and odd hosts as browsers do.
 *
 * @returns `undefined` where a browser would fetch nothing: nothing, or not http(s) or ws(s)
 */
export function resolveAttribute(raw: string, base: URL): URL | undefined {
  return resolveUrl(decodeAttribute(raw), base)
}

/** What a raw attribute value says: its character references decoded, U+0000 replaced. */
export function decodeAttribute(raw: string): string {
  const text = raw.replaceAll('\0', '\ufffd')
  return text.includes('&') ? decodeReferences(text) : text
}

/** Resolves a URL; `undefined` as in `resolveAttribute`. */
export function resolveUrl(text: string, base: URL): URL | undefined {
  if (text === '') return undefined
  const url = URL.parse(text, base.href) ?? hostIn(text)
  return url && /^(https?|wss?):$/.test(url.protocol) ? url : undefined
}

/**
 * No browser fetches what does not parse. Should one parse it nevertheless (a port out of range, say),
 * its host decides, as far as one can be read.
 */
function hostIn(text: string): URL | null {
  const [, host = ''] = authority.exec(text.replace(/[\t\n\r]/g, '')) ?? []
  return host === '' ? null : URL.parse(`https://${host}/`)
}

const authority = /^[\0-\x20]*(?:(?:https?|wss?):[\\/]*|[\\/]{2,})(?:[^\\/?#]*@)?([^\\/?#:]*)/i

/** The URLs of a `srcset` (HTML standard, section 4.8.4.3.11), descriptors left out. */
export function srcsetUrls(srcset: string): string[] {
  const urls: string[] = []
  const candidate = /[\t\n\f\r ,]*([^\t\n\f\r ]+)/y
  for (;;) {
    const [, text = ''] = candidate.exec(srcset) ?? []
    if (text === '') return urls
    const url = trimEnd(text, ',')
    if (url !== '') urls.push(url)
    if (url === text) candidate.lastIndex = endOfDescriptors(srcset, candidate.lastIndex)
  }
}

/** The end of a candidate's descriptors: the next comma that is not inside parentheses. */
function endOfDescriptors(srcset: string, from: number): number {
  let depth = 0
  for (let i = from; i < srcset.length; i++) {
    const character = srcset[i]
    if (character === '(') depth = 1
    else if (character === ')') depth = 0
    else if (character === ',' && depth === 0) return i + 1
  }
  return srcset.length
}
