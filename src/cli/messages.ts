/**
 * Responses that were received elsewhere, made ready to be served again.
 *
 * @module
 */
import { hostOf } from '../policy/pattern.ts'
import type { RawHeaders } from './sandbox.ts'

/** What is about the way that a response came, which is over (RFC 9110, section 7.6.1). */
const transport = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding'],
  ...['upgrade', 'content-encoding', 'content-length', 'content-range', 'alt-svc'],
])

/** Headers that can be sent again; a recorder may have joined those of one name with line ends. */
export function readyHeaders(headers: RawHeaders): RawHeaders {
  return headers
    .flatMap(([name, value]) => value.split(/\r?\n/).map((line): [string, string] => [name, line]))
    .filter(([name, value]) => !transport.has(name.toLowerCase()) && isSendable(name, value))
}

/** RFC 9110, sections 5.1 and 5.5; of what is no header, HTTP/2's `:status` is the usual one. */
function isSendable(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

/** The `Set-Cookie` lines among headers. */
export function cookieLines(headers: RawHeaders): string[] {
  return headers
    .filter(([name]) => name.toLowerCase() === 'set-cookie')
    .flatMap(([, value]) => value.split(/\r?\n/))
}

export function headerOf(headers: RawHeaders, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}

export function isHtmlType(type: string): boolean {
  return /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(type)
}

/** A file's name for a page that had none: its host and path, of harmless characters. */
export function fileFor(url: URL): string {
  const path = url.pathname.split('/').map((part) => part.replace(/[^\w.-]+/g, '_').slice(0, 100))
  const segments = path.filter((part) => !/^\.*$/.test(part))
  const last = url.pathname.endsWith('/') ? 'index' : (segments.pop() ?? 'index')
  const query = url.search.replace(/[^\w.-]+/g, '_').slice(0, 60)
  const name = `${last.replace(/\.html?$/i, '')}${query}.html`
  return [hostOf(url).replace(/[^\w.-]+/g, '_'), ...segments, name].join('/')
}
