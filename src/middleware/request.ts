/**
 * What the origin receives: the visitor's request without what the visitor refused.
 *
 * @module
 */
import type { CookiePair } from '../consent/jar.ts'
import type { Consent } from '../consent/resolve.ts'
import { filterCookieHeader } from '../rewrite/cookie-header.ts'
import { isNavigation, mayBeHtml, narrowAcceptEncoding } from '../rewrite/headers.ts'
import type { Exchange } from './exchange.ts'
import { translateTags } from './validators.ts'

/**
 * Headers in which the gate speaks to the origin; a visitor's own are dropped, with `_` for `-` too, since
 * many an origin reads both as one (RFC 3875, section 4.1.18).
 */
const gateHeader = /^x-consent(-|$)/i

/** What the browser takes for the visitor's interests (Topics API, section 8). */
const interests = 'sec-browsing-topics'

export interface FilteredRequest {
  request: Request
  /** An entity tag of this visitor's variant became the origin's. */
  translated: boolean
}

/**
 * @param variant names this visitor's variant
 * @returns the very request where nothing changes
 */
export async function filterRequest(
  exchange: Exchange,
  request: Request,
  variant: () => Promise<string>,
): Promise<FilteredRequest> {
  const { policy, consent } = exchange
  const changes = new Map<string, string | undefined>()
  const change = (name: string, value: string | undefined) => {
    if (value !== (request.headers.get(name) ?? undefined)) changes.set(name, value)
  }
  let translated = false

  for (const name of request.headers.keys()) {
    const read = name.replaceAll('_', '-')
    if (gateHeader.test(read) || read === policy.forward?.toLowerCase())
      changes.set(name, undefined)
  }
  if (policy.forward !== undefined) change(policy.forward, describeConsent(consent))
  const cookies = request.headers.get('cookie')
  if (cookies !== null) {
    const keep = (pair: CookiePair) => judgeCookie(exchange, pair)
    change('cookie', filterCookieHeader(cookies, keep))
  }
  if (hidesInterests(exchange, request.headers)) changes.set(interests, undefined)
  const encodings = request.headers.get('accept-encoding')
  if (encodings !== null) change('accept-encoding', narrowAcceptEncoding(encodings))

  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (reads && mayBeHtml(request.headers)) {
    const tags = request.headers.get('if-none-match')
    if (tags !== null) {
      const own = translateTags(tags, await variant())
      translated = own !== undefined
      change('if-none-match', own)
    }
    change('if-modified-since', undefined)
    // A part of a page cannot be filtered; a range may be ignored (RFC 9110 section 14.2).
    if (isNavigation(request.headers)) {
      change('range', undefined)
      change('if-range', undefined)
    }
  }
  if (changes.size === 0) return { request, translated }

  const headers = new Headers(request.headers)
  for (const [name, value] of changes) {
    if (value === undefined) headers.delete(name)
    else headers.set(name, value)
  }
  return { request: withHeaders(request, headers), translated }
}

/** Whether the origin gets a cookie of the request. */
export function judgeCookie({ judge, refusedCookies }: Exchange, pair: CookiePair): boolean {
  const decision = judge({ kind: 'cookie', name: pair.name, nameless: pair.nameless })
  if (decision.action === 'keep') return true
  refusedCookies.push({ ...pair, decision })
  return false
}

/** Whether the origin is not to learn what the browser tells of the visitor's interests, if anything. */
export function hidesInterests({ judge }: Exchange, headers: Headers): boolean {
  return headers.has(interests) && judge({ kind: 'feature', header: interests }).action === 'remove'
}

function withHeaders(request: Request, headers: Headers): Request {
  // A middleware before the gate may have read the body; then Hono holds it for the handlers.
  if (!request.bodyUsed) return new Request(request, { headers })
  return new Request(request.url, { method: request.method, headers, redirect: request.redirect })
}

/**
 * What the visitor agreed to, for the origin: a dictionary whose members are lists of ids, each
 * percent-encoded (`encodeURIComponent`), and the regime.
 *
 * Source: RFC 9651, section 3.2
 *
 * @example `granted=("analytics" "necessary"), refused=("marketing"), regime=opt-in`
 */
function describeConsent({ granted, refused, regime }: Consent): string {
  const list = (ids: readonly string[]) =>
    `(${ids.map((id) => `"${encodeURIComponent(id)}"`).join(' ')})`
  return `granted=${list(granted)}, refused=${list(refused)}, regime=${regime}`
}
