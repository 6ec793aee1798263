/**
 * From what markup says to the URL that a browser would fetch.
 *
 * @module
 */
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

/**
 * The base of what has no address of its own: sheets and pages in `data:` URLs, import maps, and what
 * browsers fetch beforehand of a `srcdoc`. `https:a` stands for a host there, and elsewhere for a path.
 */
export const opaque: URL = new URL('data:,')

/** Resolves a URL; `undefined` as in `resolveAttribute`. */
export function resolveUrl(text: string, base: URL): URL | undefined {
  if (text === '') return undefined
  const url = URL.parse(text, base.href) ?? (base === opaque ? null : hostIn(text))
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

/**
 * A value as it may stand in an attribute, in a page of any encoding that is a superset of ASCII. What
 * seems to be an attribute may be a text, which no tag may end.
 */
export function encodeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[^\x00-\x7f]/gu, (one) => `&#${one.codePointAt(0)};`)
}
