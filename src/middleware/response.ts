/**
 * What the visitor receives: the origin's response without what the visitor refused.
 *
 * @module
 */

import { hostOf } from '../policy/pattern.ts'
import { charsetOf, isUnreadable } from '../rewrite/bytes.ts'
import { legible, nameUtf8 } from '../rewrite/charset.ts'
import { codingsOf, decoded } from '../rewrite/coding.ts'
import { adHeader, denyFeatures } from '../rewrite/features.ts'
import { streamOf } from '../rewrite/first.ts'
import {
  addVary,
  forbidSharedCaching,
  forgetDigests,
  forgetLength,
  hasNoType,
  isHtml,
  isXml,
} from '../rewrite/headers.ts'
import { rewriteHtml } from '../rewrite/html.ts'
import type { Embeds } from '../rewrite/judge.ts'
import { capDuration, readSetCookie } from '../rewrite/set-cookie.ts'
import { filterTargets } from '../rewrite/target-headers.ts'
import type { Exchange } from './exchange.ts'
import { judgeTags } from './tag-judge.ts'
import { mintTag } from './validators.ts'
import type { Withdrawal } from './withdrawal.ts'

/** What the request tells about the response to it. */
export interface Asked {
  method: string
  mayBeHtml: boolean
  /** It asks for a page to show. */
  navigates?: boolean | undefined
  /** An entity tag of this visitor's variant became the origin's. */
  translated?: boolean
  /** What ends cookies that the browser holds, told the origin's `Set-Cookie` lines as they go on. */
  withdraw?: ((lines: readonly string[]) => Withdrawal) | undefined
  /** What a page gets at its end, if anything; `refuses`: this visitor could be refused a tag. */
  endOf?: ((response: Response, refuses: boolean) => PageEnd | undefined) | undefined
  /** What stands for refused frames, if anything. */
  embeds?: Embeds | undefined
}

/** The gate's own script at the end of a page. */
export interface PageEnd {
  src: string
  append(page: Response): Response
  /** Called with it when all other tags of a page that is rewritten have been judged. */
  met(element: Element): void
}

export interface FilteredResponse {
  response: Response
  /** The body is a page that is being rewritten: decisions are complete at its end. */
  rewriting: boolean
  /** Why the page's tags could not be judged. */
  unread?: string
}

/**
 * @param variant names this visitor's variant
 * @param ended called once for a page that is rewritten: at its end, or with `false` when it broke off
 * @returns the very response where nothing changes
 */
export async function filterResponse(
  exchange: Exchange,
  response: Response,
  asked: Asked,
  variant: () => Promise<string>,
  ended: (whole: boolean) => void,
): Promise<FilteredResponse> {
  const headers = new Headers(response.headers)
  const cookies = filterSetCookies(exchange, headers)
  const others = filterOthers(exchange, headers)
  const html = isPage(response, asked)
  const refuses = html && refusesTags(exchange)
  const hasBody = bodyExpected(response, asked.method)
  const unread = whyUnread(exchange, response, asked)
  // Nobody is shown what a redirect holds.
  const judged = unread === undefined
  if (!judged && !isRedirect(response)) {
    return { response: cannotFilter(unread), rewriting: false, unread }
  }

  // A receipt, or the end of one, goes with whatever may be a page: a redirect after an answer too.
  const judges = html || asked.mayBeHtml
  const withdrawal = isRedirect(response) ? undefined : asked.withdraw?.(headers.getSetCookie())
  const { lines = [], isFirst = false } = withdrawal ?? {}
  const own = [...(judges ? exchange.receipts : []), ...lines]
  const changes = cookies.refusable || others.refusable || own.length > 0
  // What has no type is a page to whoever asks for one next, of a cache too.
  const dependent = changes || asked.translated || isPage(response, { ...asked, mayBeHtml: true })
  if (dependent) {
    addVary(headers, 'Cookie')
    for (const name of exchange.policy.varies) addVary(headers, name)
    forbidSharedCaching(headers)
    // What a browser has confirmed keeps the headers that it came with.
    if (judges || others.refusable) {
      const tag = judges && mintTag(headers.get('etag') ?? '', await variant())
      if (tag) headers.set('etag', tag)
      else headers.delete('etag')
      headers.delete('last-modified')
      forgetDigests(headers)
    }
  }
  const canEnd = html && !isRedirect(response) && (refuses ? judged : isPlain(response))
  const end = canEnd ? asked.endOf?.(response, refuses) : undefined
  if (refuses || end) forgetLength(headers)
  if ((html || asked.translated) && !isRedirect(response) && refusesAdvertising(exchange)) {
    denyFeatures(headers)
  }
  if (refuses) nameLegible(response, headers)
  for (const line of own) headers.append('Set-Cookie', line)
  if (isFirst) headers.append('Clear-Site-Data', '"prefetchCache", "prerenderCache"')
  if (!dependent && !cookies.changed && !others.changed) return { response, rewriting: false }

  const filtered = withHeaders(response, headers)
  if (!hasBody || !judged) return { response: filtered, rewriting: false }
  if (!refuses) return { response: end ? end.append(filtered) : filtered, rewriting: false }
  return {
    response: rewrite(filtered, exchange, ended, {
      sent: response,
      own: end,
      embeds: asked.embeds,
    }),
    rewriting: true,
  }
}

/**
 * Takes the decisions about a response without changing it.
 *
 * @param asked `withdraw` hears of the `Set-Cookie` lines that would go on
 */
export function judgeHeaders(exchange: Exchange, response: Response, asked: Asked): void {
  const headers = new Headers(response.headers)
  filterSetCookies(exchange, headers)
  filterOthers(exchange, headers)
  const isShown = !isRedirect(response) && whyUnread(exchange, response, asked) === undefined
  if (isShown) asked.withdraw?.(headers.getSetCookie())
}

/** Why a page that this visitor could be refused a tag of cannot be filtered; `undefined` where it can. */
export function whyUnread(
  exchange: Exchange,
  response: Response,
  asked: Asked,
): string | undefined {
  const hasPage = bodyExpected(response, asked.method) || asked.method === 'HEAD'
  const refuses = hasPage && isPage(response, asked) && refusesTags(exchange)
  return refuses ? unreadable(response) : undefined
}

/** Why the tags of a page cannot be judged; `undefined` where they can. */
function unreadable(response: Response): string | undefined {
  if (!codingsOf(response)) {
    return `Content-Encoding: ${response.headers.get('content-encoding')}`
  }
  return response.status === 206 ? 'a part of a page' : undefined
}

/** Whether a page can be read, and added to, as it is. */
function isPlain(response: Response): boolean {
  const charset = charsetOf(response.headers.get('content-type'))
  return !unreadable(response) && !codingsOf(response)?.length && !isUnreadable(charset)
}

/** Takes away the coding, and the charset, that a page loses before it is read. */
function nameLegible(response: Response, headers: Headers): void {
  if (codingsOf(response)?.length) headers.delete('content-encoding')
  if (isUnreadable(charsetOf(headers.get('content-type')))) nameUtf8(headers)
}

/** Whether this visitor could be refused a tag or an inline script. */
export function refusesTags({ policy, consent }: Exchange): boolean {
  return consent.refused.some((id) => policy.concerns.has(id))
}

/** What is denied to a page is nothing that it holds, and so no decision of its own. */
function refusesAdvertising({ policy: { advertising }, consent }: Exchange): boolean {
  return advertising !== undefined && !consent.grants(advertising)
}

/** Whether a response is a page, or may be sniffed as one. */
export function isPage(
  response: Response,
  { method, mayBeHtml, navigates }: Pick<Asked, 'method' | 'mayBeHtml' | 'navigates'>,
): boolean {
  const { headers, status, body } = response
  if (isHtml(headers) || (navigates && isXml(headers))) return true
  const bare = status === 101 || status === 204 || status === 205 || status === 304
  const empty = headers.get('content-length') === '0' || (body === null && method !== 'HEAD')
  return hasNoType(headers) && mayBeHtml && !isRedirect(response) && !bare && !empty
}

/** Browsers follow these alone (Fetch standard, "redirect status"), and show what others hold. */
function isRedirect({ status, headers }: Response): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers.has('location')
}

/** Whether there is a page to read. HTMLRewriter may never finish an empty one (workerd#5955). */
export function bodyExpected({ body, headers, status }: Response, method: string): boolean {
  const empty = body === null || headers.get('content-length') === '0'
  return !empty && method !== 'HEAD' && status !== 101 && status !== 204 && status !== 304
}

/**
 * A page whose refused tags are gone.
 *
 * @param about `sent`: as the origin sent it, which tells what the body is
 */
export function rewrite(
  response: Response,
  exchange: Exchange,
  ended: (whole: boolean) => void,
  about: { sent?: Response; own?: PageEnd | undefined; embeds?: Embeds | undefined } = {},
): Response {
  const { sent = response, own, embeds } = about
  const { body } = response
  if (!body) return response
  const tags = judgeTags(exchange, {
    charset: charsetOf(sent.headers.get('content-type')),
    isXml: isXml(sent.headers),
    own,
    embeds,
  })
  const source = legible(decoded(sent, body), tags.charset, (encoding, beginning) => {
    tags.charset = encoding
    // What has no type is sniffed (MIME Sniffing, section 7.1).
    if (hasNoType(sent.headers) && /^\s*<\?xml/.test(beginning)) tags.isXml = true
  })
  const whole = new Response(streamOf(source), response)
  return rewriteHtml(own ? own.append(whole) : whole, tags, ended)
}

interface Filtered {
  changed: boolean
  /** Some visitor would be refused something here. */
  refusable: boolean
}

function filterSetCookies(
  { judge, isRefusable, policy, page, now }: Exchange,
  headers: Headers,
): Filtered {
  const lines = headers.getSetCookie()
  let refusable = false
  const kept = lines.flatMap((line) => {
    const cookie = readSetCookie(line, hostOf(page), now)
    const subject = { kind: 'set-cookie', ...cookie } as const
    refusable ||= isRefusable(subject)
    const { action, rule } = judge(subject)
    if (action === 'remove') return []
    const seconds = policy.durations.get(rule)
    return [seconds === undefined || cookie.deletes ? line : capDuration(line, seconds, now)]
  })
  const changed = kept.length !== lines.length || kept.some((line, i) => line !== lines[i])
  if (changed) {
    headers.delete('set-cookie')
    for (const line of kept) headers.append('Set-Cookie', line)
  }
  return { changed, refusable }
}

/** Headers by which a browser fetches, goes or reports somewhere, or does something for advertising. */
function filterOthers({ judge, isRefusable, page }: Exchange, headers: Headers): Filtered {
  let refusable = false
  let changed = filterTargets(headers, page, (url, header) => {
    const subject = { kind: 'link', url, ...(header !== 'link' && { element: header }) } as const
    refusable ||= isRefusable(subject)
    return judge(subject).action === 'keep'
  })
  for (const header of [...headers.keys()].filter((name) => adHeader.test(name))) {
    const subject = { kind: 'feature', header } as const
    refusable ||= isRefusable(subject)
    if (judge(subject).action === 'keep') continue
    headers.delete(header)
    changed = true
  }
  return { changed, refusable }
}

function withHeaders(response: Response, headers: Headers): Response {
  // Made from the response, it keeps what only that knows: whether its body is coded already, its socket.
  const copy = new Response(response.body, response)
  for (const name of [...copy.headers.keys()]) if (!headers.has(name)) copy.headers.delete(name)
  for (const [name, value] of headers) {
    if (name !== 'set-cookie' && copy.headers.get(name) !== value) copy.headers.set(name, value)
  }
  const lines = headers.getSetCookie()
  if (lines.join('\n') === copy.headers.getSetCookie().join('\n')) return copy
  copy.headers.delete('Set-Cookie')
  for (const line of lines) copy.headers.append('Set-Cookie', line)
  return copy
}

/** What cannot be filtered is not shown: a page of our own before the first byte. */
export function cannotFilter(what: string): Response {
  return new Response(`502 Bad Gateway: consent-gate cannot filter ${what}.\n`, {
    status: 502,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
