/**
 * Report mode: takes the decisions about a copy, while the visitor receives the origin's bytes.
 *
 * @module
 */
import { splitCookies } from '../consent/jar.ts'
import { isNavigation, mayBeHtml } from '../rewrite/headers.ts'
import type { Exchange } from './exchange.ts'
import { hidesInterests, judgeCookie } from './request.ts'
import {
  type Asked,
  bodyExpected,
  isPage,
  judgeHeaders,
  refusesTags,
  rewrite,
  whyUnread,
} from './response.ts'

/** As much of a page as is judged, in bytes. */
const most = 5_000_000

/**
 * @param request as the visitor sent it
 * @param response as the visitor receives it; its body is read through a copy
 * @param withdraw says what would be ended
 * @returns why the page's tags were not judged to the end, if so
 */
export async function observe(
  exchange: Exchange,
  request: Request,
  response: Response,
  withdraw: Asked['withdraw'],
): Promise<string | undefined> {
  for (const pair of splitCookies(request.headers.get('cookie') ?? '')) {
    if (pair.raw.trim() !== '') judgeCookie(exchange, pair)
  }
  hidesInterests(exchange, request.headers)
  const { method, headers } = request
  const asked = {
    method,
    mayBeHtml: mayBeHtml(headers),
    navigates: isNavigation(headers),
    withdraw,
  }
  judgeHeaders(exchange, response, asked)
  if (!isPage(response, asked) || !refusesTags(exchange)) return undefined
  const unread = whyUnread(exchange, response, asked)
  if (unread !== undefined || !bodyExpected(response, method)) return unread
  if (Number(response.headers.get('content-length')) > most) return tooLong
  if (response.body?.locked) return 'a body that is being read already'

  const { promise, resolve } = Promise.withResolvers<boolean>()
  const { body } = rewrite(response.clone(), exchange, resolve)
  return body ? drain(body, promise) : undefined
}

const tooLong = `more than ${most / 1_000_000} MB`

async function drain(
  body: ReadableStream<Uint8Array>,
  ended: Promise<boolean>,
): Promise<string | undefined> {
  const reader = body.getReader()
  try {
    for (let bytes = 0; bytes <= most; ) {
      const { done, value } = await reader.read()
      if (done) {
        // Only then all decisions are taken.
        await ended
        return undefined
      }
      bytes += value.length
    }
    await reader.cancel()
    return tooLong
  } catch (error) {
    return `the page could not be read to its end: ${String(error)}`
  }
}
