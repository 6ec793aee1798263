/**
 * One `Set-Cookie` line, read as a browser reads it (draft-ietf-httpbis-rfc6265bis section 5.6).
 *
 * @module
 */
import { parseSetCookie } from 'cookie'
import type { CookiePlace } from '../policy/cookies.ts'
import { parseHost, trimBlanks } from '../policy/pattern.ts'
import { parseCookieDate } from './cookie-date.ts'

/** What deciding about a `Set-Cookie` line needs to know. */
export interface SetCookie {
  /** The name under which the cookie comes back in a request. */
  name: string
  /** It has no name: what stands in its place is its value. */
  nameless: boolean
  scope: CookiePlace
  /** Its `Path`, if it has one that counts. */
  path: string | undefined
  partitioned: boolean
  /** What it has demands `Secure`, or `Path=/`, and it has not that: browsers reject it. */
  isRejected: boolean
  /** It only deletes: a browser that takes it has one cookie less. */
  deletes: boolean
}

/**
 * Reads one line. Total: what a browser would not store is read too, as far as it goes.
 *
 * @param host the host that the response came from, without trailing dot
 * @param now milliseconds since the epoch
 */
export function readSetCookie(line: string, host: string, now: number): SetCookie {
  const { name, value } = parseSetCookie(line, { decode: (text) => text })
  const all = attributes(line)
  const last = <T>(wanted: string, parse: (text: string) => T | undefined) =>
    all
      .filter((one) => one.name === wanted)
      .map((one) => parse(one.value))
      .findLast((one) => one !== undefined)
  const maxAge = last('max-age', (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined))
  const expires = last('expires', parseCookieDate)
  const has = (wanted: string) => all.some((one) => one.name === wanted)
  const isNone = last('samesite', (text) => text)?.toLowerCase() === 'none'
  const needsSecure = has('partitioned') || isNone || /^__(secure|host|http)-/i.test(name)
  const path = last('path', (text) => text)?.match(/^\/.*/)?.[0]
  const isBound = /^__host-/i.test(name)
  const domain = last('domain', (text) => text)?.replace(/^\./, '') ?? ''
  const scope = parseHost(domain) ?? domain.toLowerCase()
  return {
    name: nameAsSent(name, value ?? ''),
    nameless: name === '',
    scope: scope === '' ? { host, hostOnly: true } : { host: scope, hostOnly: false },
    path,
    partitioned: has('partitioned'),
    isRejected: (needsSecure && !has('secure')) || (isBound && path !== '/'),
    // Max-Age wins over Expires, whatever their order (section 5.7, steps 3 and 4).
    deletes: maxAge === undefined ? expires !== undefined && expires <= now : maxAge <= 0,
  }
}

/** A nameless cookie `=_ga=1` is sent back as `_ga=1`, which every server reads as `_ga`. */
function nameAsSent(name: string, value: string): string {
  return name === '' ? trimBlanks(value.split('=', 1)[0] ?? '') : name
}

/** One attribute: its name in lower case, its value trimmed, and where the value stands. */
interface Attribute {
  name: string
  value: string
  start: number
}

function attributes(line: string): Attribute[] {
  const found: Attribute[] = []
  for (let at = line.indexOf(';'); at !== -1; ) {
    const end = line.indexOf(';', at + 1)
    const text = line.slice(at + 1, end === -1 ? undefined : end)
    const equals = text.indexOf('=')
    const name = equals === -1 ? text : text.slice(0, equals)
    const raw = equals === -1 ? '' : text.slice(equals + 1)
    const value = trimBlanks(raw)
    // Longer values are ignored (section 5.6, step 6).
    if (value.length <= 1024) {
      const start = at + 1 + text.length - raw.length + raw.indexOf(value)
      found.push({ name: trimBlanks(name).toLowerCase(), value, start })
    }
    at = end
  }
  return found
}

/** The `Domain` that counts, the last one: its value and where it stands in the line. */
export function domainOf(line: string): { value: string; start: number } | undefined {
  return attributes(line).findLast(({ name }) => name === 'domain')
}

/**
 * Shortens a cookie's life to `seconds`, in place: only the values of `Max-Age` and `Expires` change,
 * and only to less.
 */
export function capDuration(line: string, seconds: number, now: number): string {
  const pieces: string[] = []
  let from = 0
  for (const { name, value, start } of attributes(line)) {
    const shorter =
      name === 'max-age' ? capMaxAge(value, seconds) : capExpires(name, value, seconds, now)
    if (shorter === undefined) continue
    pieces.push(line.slice(from, start), shorter)
    from = start + value.length
  }
  return pieces.join('') + line.slice(from)
}

function capMaxAge(value: string, seconds: number): string | undefined {
  return /^\d+$/.test(value) && Number(value) > seconds ? String(seconds) : undefined
}

function capExpires(name: string, value: string, seconds: number, now: number): string | undefined {
  const date = name === 'expires' ? parseCookieDate(value) : undefined
  const end = now + seconds * 1000
  return date !== undefined && date > end ? new Date(end).toUTCString() : undefined
}
