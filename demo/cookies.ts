/**
 * A request's cookies as they came, undecoded.
 *
 * @module
 */
import { type Cookies, parseCookie } from 'cookie'

export function rawCookies(request: Request): Cookies {
  return parseCookie(request.headers.get('cookie') ?? '', { decode: (text) => text })
}
