/**
 * What `data:` and `javascript:` URLs hold.
 *
 * @module
 */
import { neutraliseCss } from './css.ts'
import { askAbout, deepest, type TagJudge } from './judge.ts'
import { latin } from './latin.ts'
import { opaque } from './url.ts'

/** What a `data:` URL holds (RFC 2397, Fetch standard, section 6), as a browser reads it. */
export interface DataUrl {
  type: string
  text: string
}

const shape = /^data:([^,]*),([\s\S]*)/

/** @returns `undefined` where it is none, or holds nothing that can be read */
export function readDataUrl(url: string): DataUrl | undefined {
  // The parser drops blanks around it, and line ends in it.
  const [, type = '', coded] = shape.exec(URL.parse(url)?.href ?? '') ?? []
  if (coded === undefined) return undefined
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type) ?? []
  let bytes = unescapeBytes(coded)
  if (/;\s*base64\s*$/i.test(type)) {
    const text = latin(bytes)
    try {
      bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0))
    } catch {
      return undefined
    }
  }
  return { type, text: decode(bytes, charset) }
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: false, ignoreBOM: false }).decode(bytes)
  } catch {
    // A name of no encoding counts for nothing.
    return new TextDecoder().decode(bytes)
  }
}

/** Percent-decodes (URL standard, section 1.3), as `javascript:` URLs are; what is no UTF-8 is replaced. */
export function unescapePercent(text: string): string {
  return text.includes('%') ? new TextDecoder().decode(unescapeBytes(text)) : text
}

function unescapeBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i] === 37 ? /^[\da-f]{2}/i.exec(latin(bytes.subarray(i + 1, i + 3))) : null
    bytes[length++] = code ? Number.parseInt(code[0], 16) : (bytes[i] ?? 0)
    if (code) i += 2
  }
  return bytes.subarray(0, length)
}

/** Whether a URL is a style sheet that loads something refused. */
export function isRefusedSheet(url: string, judge: TagJudge, depth = 0): boolean {
  const css = /^[\0-\x20]*d/i.test(url) ? readDataUrl(url)?.text : undefined
  if (css === undefined) return false
  if (depth >= deepest) return true
  // Not all browsers take its own address for the base of what is in it.
  const ask = askAbout(judge, { url: judge.page, doubtful: [opaque], found: true }, 'style')
  return css !== neutraliseCss(css, (one) => !!ask(one) || isRefusedSheet(one, judge, depth + 1))
}
