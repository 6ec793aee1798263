/**
 * Fetches a page, without a browser: what the server sends, and none of what scripts load.
 *
 * @module
 */
import { hostOf } from '../policy/pattern.ts'
import { version } from '../version.ts'
import { Failure } from './failure.ts'
import { cookieLines, fileFor, isHtmlType, readyHeaders } from './messages.ts'
import { withoutLogin } from './page-url.ts'
import type { RawHeaders } from './sandbox.ts'
import { type Page, readCookie, type SeenCookie } from './scan-page.ts'

/** In milliseconds, for all of it; in redirects; in bytes. */
const patience = 20_000
const mostRedirects = 10
const longest = 10_000_000

/** @throws {Failure} that says what came in place of a page */
export async function fetchPage(name: string, address: URL): Promise<Page> {
  const signal = AbortSignal.timeout(patience)
  const cookies: SeenCookie[] = []
  let url = address
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await request(url, signal)
    const at = Date.now()
    const headers = [...response.headers] as RawHeaders
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location !== null) {
      cookies.push(...cookieLines(headers).map((line) => readCookie(line, hostOf(url), at)))
      await response.body?.cancel()
      url = follow(url, location)
      continue
    }
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok) throw new Failure(`the site answered ${response.status}`)
    if (!isHtmlType(type)) throw new Failure(`no page: its type is ${type || 'not told'}`)
    const body = await readBody(response).catch((error: unknown) => {
      throw error instanceof Failure ? error : new Failure(whyNot(error))
    })
    return {
      ...{ name, url, at, cookies },
      response: { status: response.status, headers: readyHeaders(headers), body },
      file: fileFor(url),
      ...{ requests: [], sent: [], seesCookies: false },
    }
  }
  throw new Failure(`more than ${mostRedirects} redirects`)
}

async function request(url: URL, signal: AbortSignal): Promise<Response> {
  const headers = {
    accept: 'text/html,application/xhtml+xml',
    'user-agent': `consent-gate-scan/${version}`,
  }
  return fetch(url, { signal, headers, redirect: 'manual' }).catch((error: unknown) => {
    throw new Failure(whyNot(error))
  })
}

function follow(from: URL, location: string): URL {
  const next = URL.parse(location, from)
  if (!next || !/^https?:$/.test(next.protocol))
    throw new Failure(`redirected to ${withoutLogin(location)}`)
  // Nobody logs in here, and what names the page holds no password.
  Object.assign(next, { hash: '', username: '', password: '' })
  return next
}

async function readBody({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > longest) throw new Failure(`longer than ${longest / 1_000_000} MB`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Node says of a failed fetch only that it failed; its cause says why. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no page within ${patience / 1000} seconds`
  return error.cause instanceof Error ? error.cause.message || String(error.cause) : error.message
}
