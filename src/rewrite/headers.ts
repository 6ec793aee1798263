/**
 * What headers say about a message, and what they must say about a page that differs by visitor.
 *
 * @module
 */

/** Whether a response says that it is a page. */
export function isHtml(headers: Headers): boolean {
  return typesOf(headers).some((type) => htmlTypes.has(type))
}

const htmlTypes = new Set(['text/html', 'application/xhtml+xml', 'text/vnd.turbo-stream.html'])

/**
 * Whether browsers read a response as XML, in which elements of HTML and SVG are what they are
 * (MIME Sniffing, section 4.6).
 */
export function isXml(headers: Headers): boolean {
  return /^((text|application)\/xml|text\/xsl)$|\+xml$/.test(typesOf(headers).at(-1) ?? '')
}

/**
 * Whether a response has no type, or none that can be parsed, so that a browser may find that it is a
 * page (MIME Sniffing, section 7; Fetch, "extract a MIME type").
 */
export function hasNoType(headers: Headers): boolean {
  const told = (headers.get('x-content-type-options') ?? '').trim().toLowerCase()
  return typesOf(headers).length === 0 && told !== 'nosniff'
}

/** The types that a response says it has, without those that mean none; for browsers the last one counts. */
function typesOf(headers: Headers): string[] {
  return (
    (headers.get('content-type') ?? '')
      .split(',')
      // Chromium reads a type up to a blank or a bracket too.
      .map((one) => (/^[^\s;(]*/.exec(one.trim())?.[0] ?? '').toLowerCase())
      .filter((one) => aType.test(one) && !noType.test(one))
  )
}

const aType = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/
const noType = /^(\*\/\*|(unknown|application)\/unknown)$/

/** `Sec-Fetch-Dest` values whose response no browser shows as a page (Fetch standard). */
const subresources = new Set([
  'audio',
  'audioworklet',
  'font',
  'image',
  'json',
  'manifest',
  'paintworklet',
  'report',
  'script',
  'serviceworker',
  'sharedworker',
  'style',
  'text',
  'track',
  'video',
  'webidentity',
  'worker',
  'xslt',
])

/** Whether the response to a request may be a page. */
export function mayBeHtml(headers: Headers): boolean {
  if (subresources.has((headers.get('sec-fetch-dest') ?? '').toLowerCase())) return false
  const accept = headers.get('accept')?.toLowerCase()
  return accept === undefined || accept.includes('text/html') || accept.includes('*/*')
}

/** Whether a request asks for a page to show, not merely for something that may be one. */
export function isNavigation(headers: Headers): boolean {
  const destination = headers.get('sec-fetch-dest')?.toLowerCase()
  if (destination === undefined) return headers.get('accept')?.includes('text/html') ?? false
  return /^(document|iframe|frame|fencedframe|object|embed)$/.test(destination)
}

/**
 * `Accept-Encoding` without the codings that HTMLRewriter cannot read.
 *
 * @returns the very value where nothing is left out
 */
export function narrowAcceptEncoding(value: string): string {
  const members = value.split(',').map((one) => one.trim())
  const readable = members.filter((one) => /^(gzip|br|identity)\s*(;|$)/i.test(one))
  if (readable.length === members.length) return value
  if (members.some((one) => /^\*\s*(;|$)/.test(one) && !/;\s*q=0(\.0*)?\s*$/i.test(one))) {
    readable.push(
      ...['gzip', 'br'].filter((coding) => !readable.some((one) => one.startsWith(coding))),
    )
  }
  return readable.length === 0 ? 'identity' : readable.join(', ')
}

/** Adds a name to `Vary`; `*` stays. */
export function addVary(headers: Headers, name: string): void {
  const names = (headers.get('vary') ?? '').split(',').map((one) => one.trim().toLowerCase())
  if (!names.includes('*') && !names.includes(name.toLowerCase())) headers.append('vary', name)
}

/**
 * Keeps a response out of shared caches, and makes browsers ask again before they use it. What is
 * stricter already stays as it is (RFC 9111 section 5.2.2).
 */
export function forbidSharedCaching(headers: Headers): void {
  const value = headers.get('cache-control') ?? ''
  const directives = value.split(',').map((one) => one.trim().toLowerCase())
  const has = (name: string) => directives.includes(name)
  // Who understands the status may store it in spite of no-store (RFC 9111 section 5.2.2.3).
  const isStored = !has('no-store') || has('must-understand')
  if (isStored && !(has('private') && has('no-cache') && !has('public'))) {
    const strict = has('no-store') ? 'no-store' : 'private, no-cache'
    headers.set('cache-control', has('no-transform') ? `${strict}, no-transform` : strict)
  }
  deleteAll(headers, sharedCaching)
}

/** What speaks to shared caches alone (RFC 9213; nginx, Akamai), and `Expires`. */
const sharedCaching =
  /(^|-)cdn-cache-control$|^(akamai-cache-control|edge-control|expires|surrogate-control|x-accel-expires)$/

/** Takes away digests (RFC 9530): they are not those of every variant. */
export function forgetDigests(headers: Headers): void {
  deleteAll(headers, /^((content|repr|unencoded)-)?digest$|^content-md5$/)
}

function deleteAll(headers: Headers, names: RegExp): void {
  for (const name of [...headers.keys()]) if (names.test(name)) headers.delete(name)
}

/** Takes away what was said about the length of a body that is rewritten (RFC 9110 section 8.6). */
export function forgetLength(headers: Headers): void {
  for (const name of ['accept-ranges', 'content-length', 'trailer']) headers.delete(name)
}
