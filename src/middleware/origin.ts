/**
 * Where the site is.
 *
 * @module
 */
import type { Handler } from 'hono'
import { domainOf } from '../rewrite/set-cookie.ts'

/** Another address of the site, or a Worker that is the site. Absent: the zone itself. */
export type OriginTarget = { url: string } | { binding: { fetch: typeof fetch } }

/**
 * Forwards requests to the site.
 *
 * - `origin()`: the zone that the Worker's route stands in front of.
 * - `origin({ url })`: the same path there; the visitor's host goes along in `X-Forwarded-Host`, and
 *   `Location` and cookie domains that name the origin's host come back as the visitor's.
 * - `origin({ binding })`: a service binding.
 *
 * Redirects are the visitor's to follow. An origin that cannot be reached is a 502 of our own; one that
 * leads back to the gate is a 508.
 *
 * @throws {TypeError} where `url` is not the bare address of a site
 *
 * @example
 * ```ts
 * app.all('*', origin({ url: 'https://origin.example.com' }))
 * ```
 */
export function origin(target?: OriginTarget): Handler {
  const forward = !target
    ? zone
    : 'binding' in target
      ? bound(target.binding)
      : elsewhere(target.url)

  return async function origin(c) {
    try {
      return await forward(c.req.raw)
    } catch (error) {
      // An address that cannot be read is quoted, and its query may tell of the visitor.
      const told = String(error).replace(/\?\S*/g, '')
      return unreachable(502, 'Bad Gateway: the site cannot be reached', told)
    }
  }
}

/** A page of our own: there is none of the site's. */
function unreachable(status: number, what: string, error = what): Response {
  console.error(JSON.stringify({ event: 'consent-gate', fault: 'origin', error }))
  return new Response(`${status} ${what}.\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

type Forward = (request: Request) => Promise<Response>

const zone: Forward = async (request) =>
  // There the zone is Cloudflare's, and the host is this Worker's.
  /\.workers\.dev$/.test(new URL(request.url).hostname)
    ? unreachable(508, 'Loop Detected: there is no site behind workers.dev; set ORIGIN_URL')
    : fetch(request, { redirect: 'manual' })

function bound(binding: { fetch: typeof fetch }): Forward {
  return (request) => binding.fetch(request, { redirect: 'manual' })
}

function elsewhere(address: string): Forward {
  const site = URL.parse(address)
  if (!site || !/^https?:$/.test(site.protocol) || site.href !== `${site.origin}/`) {
    throw new TypeError(
      `origin({ url }) expects an address without path such as https://origin.example.com, got ${JSON.stringify(address)}`,
    )
  }
  return async (request) => {
    const here = new URL(request.url)
    const there = new URL(site)
    there.pathname = here.pathname
    there.search = here.search
    const headers = new Headers(request.headers)
    // A loop is the same gate again; two in a row lead to different sites (RFC 8586).
    const self = `consent-gate; to="${site.host}"`
    if (headers.get('cdn-loop')?.includes(self)) {
      return unreachable(508, `Loop Detected: ${site.origin} leads back to this Worker`)
    }
    headers.append('cdn-loop', self)
    headers.set('x-forwarded-host', here.host)
    const moved = new Request(there, request)
    const response = await fetch(new Request(moved, { headers, redirect: 'manual' }))
    return mapBack(response, site, here)
  }
}

/** Makes `Location` and cookie domains that name the origin's host name the visitor's. */
function mapBack(response: Response, site: URL, here: URL): Response {
  const headers = new Headers(response.headers)
  let changed = false

  const location = URL.parse(headers.get('location') ?? '')
  if (location?.host === site.host && location.protocol === site.protocol) {
    location.protocol = here.protocol
    location.host = here.host
    if (here.port === '') location.port = ''
    headers.set('location', location.href)
    changed = true
  }
  const lines = headers.getSetCookie()
  const mapped = lines.map((line) => mapDomain(line, site.hostname, here.hostname))
  if (mapped.some((line, i) => line !== lines[i])) {
    headers.delete('set-cookie')
    for (const line of mapped) headers.append('Set-Cookie', line)
    changed = true
  }
  if (!changed) return response
  const { status, statusText, body, webSocket } = response
  return new Response(body, { status, statusText, headers, webSocket })
}

function mapDomain(line: string, from: string, to: string): string {
  const domain = domainOf(line)
  if (domain?.value.replace(/^\./, '').toLowerCase() !== from) return line
  return line.slice(0, domain.start) + to + line.slice(domain.start + domain.value.length)
}
