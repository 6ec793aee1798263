/**
 * The patterns a policy may hold, parsed once: cookie names, hosts, tags, durations. Literals with
 * `*`, which stands for any run of characters; no regular expressions, so that matching is linear
 * in the text whatever the pattern.
 *
 * @module
 */

/** A literal (one piece) or pieces between which any run of characters may stand. */
export interface Glob {
  pieces: readonly string[]
  /** The number of literal characters: the longer, the more specific. */
  literal: number
}

export function parseGlob(pattern: string): Glob {
  const pieces = pattern.split(/\*+/)
  return { pieces, literal: pieces.join('').length }
}

export function isLiteral(glob: Glob): boolean {
  return glob.pieces.length === 1
}

/** Whether the whole of `text` matches. Each piece is sought once, from where the last one ended. */
export function matchGlob({ pieces }: Glob, text: string): boolean {
  const first = pieces[0] ?? ''
  if (pieces.length === 1) return text === first
  const last = pieces[pieces.length - 1] ?? ''
  const end = text.length - last.length
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let at = first.length
  for (let i = 1; i < pieces.length - 1; i++) {
    const piece = pieces[i] ?? ''
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return at <= end
}

/**
 * A host as the URL standard writes it: lower case, punycode, no trailing dot; or `undefined` where
 * it is none. A leading dot, as in a cookie's `Domain`, is allowed and means nothing.
 */
export function parseHost(text: string): string | undefined {
  const bare = text.replace(/^\./, '')
  if (bare === '' || /[\s/?#@\\*:]/.test(bare.replace(/^\[[^\]]*\]$/, ''))) return undefined
  const url = URL.parse(`https://${bare}/`)
  return (url && hostOf(url)) || undefined
}

/** A URL's host as policies write it: without trailing dots. */
export function hostOf(url: URL): string {
  return trimEnd(url.hostname, '.')
}

/** Without the spaces and tabs around it, the white space of HTTP (RFC 9110, section 5.6.3). */
export function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return text.slice(start, end)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** Without the character at its end; linear, which `/x+$/` is not. */
export function trimEnd(text: string, character: string): string {
  let end = text.length
  while (text[end - 1] === character) end--
  return text.slice(0, end)
}

/** Where a tag pattern applies. `host` is absent for a path on the site's own hosts. */
export interface TagPattern {
  host?: string
  /** The host's subdomains too. */
  below: boolean
  path?: Glob
  query?: Glob
}

/** Reads `host`, `*.host`, `host:8443`, `host/path`, `/path`; `undefined` where it is none. */
export function parseTag(pattern: string): TagPattern | undefined {
  const [, place = '', path, query] = /^([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?$/.exec(pattern) ?? []
  if (place === '' && path === undefined) return undefined
  if (path?.startsWith('//')) return undefined
  const tag: TagPattern = { below: place.startsWith('*.') }
  if (place !== '') {
    const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(tag.below ? place.slice(2) : place) ?? []
    const host = parseHost(name)
    const url = host === undefined ? null : URL.parse(`https://${host}:${port ?? ''}`)
    if (host === undefined || !url) return undefined
    tag.host = withPort(host, url.port)
  }
  // As URLs write them: percent-encoded, dot segments resolved; a star stays one.
  const url = new URL(`https://host${path ?? ''}?${query ?? ''}`)
  if (path !== undefined) tag.path = parseGlob(normalisePath(url.pathname))
  if (query !== undefined) tag.query = parseGlob(url.search.slice(1))
  return tag
}

/** The key under which a host and its port are looked up; default ports are not written. */
export function withPort(host: string, port: string): string {
  return port === '' || port === '443' || port === '80' ? host : `${host}:${port}`
}

/** Percent-encoded unreserved characters are the characters themselves (RFC 3986 section 6.2.2.2). */
export function normalisePath(path: string): string {
  if (!path.includes('%')) return path
  return path.replace(/%([0-9a-f]{2})/gi, (encoded, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16))
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase()
  })
}

/**
 * Whether a path lies under a tag's path: without `*` a path matches whole segments (`/pd` matches
 * `/pd` and `/pd/a`, not `/pdf`); with `*` it matches the whole path.
 */
export function matchPath(glob: Glob, path: string): boolean {
  if (!isLiteral(glob)) return matchGlob(glob, path)
  const literal = glob.pieces[0] ?? ''
  return path === literal || path.startsWith(literal.endsWith('/') ? literal : `${literal}/`)
}

/**
 * Whether a text is a route's path: Hono's syntax without `{…}`. Paths are matched decoded, so a
 * percent sign could never match.
 */
export function isRoutePath(path: string): boolean {
  if (!path.startsWith('/')) return false
  const segments = path.slice(1).split('/')
  return segments.every((segment, i) => {
    const last = i === segments.length - 1
    if (last && (segment === '' || /^:\w+\?$/.test(segment))) return true
    return segment === '*' || /^:\w+$/.test(segment) || /^[^*:?#{}\\%\s]+$/.test(segment)
  })
}

const units = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
} as const

/** A duration in seconds (a month has 30 days, a year 365); 0 for `session`; else `undefined`. */
export function parseDuration(text: string): number | undefined {
  if (text === 'session') return 0
  const [, count = '', unit = ''] = /^(\d{1,9}) ([a-z]+?)s?$/.exec(text) ?? []
  if (!Object.hasOwn(units, unit)) return undefined
  return Number(count) * units[unit as keyof typeof units]
}
