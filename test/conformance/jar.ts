/**
 * A browser's cookie jar: tough-cookie's, and what the draft says where tough-cookie does otherwise.
 *
 * Source: draft-ietf-httpbis-rfc6265bis, sections 5.6 and 5.7
 *
 * @module
 */
import { Cookie, CookieJar } from 'tough-cookie'

export interface Jar {
  jar: CookieJar
  /** For each line the cookie that it stored, which may be one that deletes. */
  stored: (Cookie | undefined)[]
}

/** What a browser stores that receives these lines from this URL, in order. */
export function storeCookies(lines: readonly string[], url: string): Jar {
  const jar = new CookieJar(undefined, { looseMode: true })
  const stored = lines.map((line) => {
    const cookie = readLine(line)
    return cookie && isStorable(cookie)
      ? jar.setCookieSync(cookie, url, { ignoreError: true })
      : undefined
  })
  return { jar, stored }
}

function readLine(line: string): Cookie | undefined {
  const cookie = Cookie.parse(line, { loose: true })
  if (!cookie) return undefined
  // tough-cookie reads `=a=b` as a cookie named `a`. To browsers it has no name, and `a=b` for value.
  if (line.trimStart().startsWith('=')) {
    cookie.value = cookie.cookieString()
    cookie.key = ''
  }
  // The last `Domain` counts, an empty one too (section 5.6.3); tough-cookie passes that one over.
  if (lastDomain(line) === '') cookie.domain = null
  return cookie
}

/** What else the draft turns away and tough-cookie does not (section 5.6, step 5; section 5.7). */
function isStorable(cookie: Cookie): boolean {
  const { key, value, domain } = cookie
  const isEmpty = cookie.cookieString() === ''
  const isTooLong = Buffer.byteLength(key + value) > 4096
  // A Domain such as `..example.org`, of which tough-cookie takes off more than the one dot.
  const isNoHost = domain !== null && domain !== cookie.cdomain()
  return !isEmpty && !isTooLong && !isNoHost
}

/** The value of the last `Domain`, empty where it has none; `undefined` without any. */
function lastDomain(line: string): string | undefined {
  const attributes = line.split(';').slice(1)
  const pairs = attributes.map((one) => one.split('=').map((part) => part.trim()))
  const last = pairs.findLast(([name = '']) => name.toLowerCase() === 'domain')
  return last && (last[1] ?? '')
}

/** The name that a server reads when the cookie comes back. */
export function nameAsSent(cookie: Cookie): string {
  return cookie.cookieString().split('=', 1)[0] ?? ''
}

export function isExpired(cookie: Cookie): boolean {
  return (cookie.expiryTime() ?? Number.POSITIVE_INFINITY) <= Date.now()
}

/** The cookies that the jar holds. */
export function cookiesOf({ jar }: Jar): Cookie[] {
  const all = jar.serializeSync()?.cookies ?? []
  return all.flatMap((one) => Cookie.fromJSON(one) ?? []).filter((cookie) => !isExpired(cookie))
}
