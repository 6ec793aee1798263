/**
 * What one page holds and what became of it.
 *
 * @module
 */
import type { Decision } from '../index.ts'
import type { Exchange } from '../middleware/exchange.ts'
import { judgeCookie } from '../middleware/request.ts'
import { tried } from '../middleware/tried.ts'
import { withdraw } from '../middleware/withdrawal.ts'
import { hostOf } from '../policy/pattern.ts'
import type { Served } from './scan-gate.ts'
import { type Page, readCookie, type SeenCookie } from './scan-page.ts'

/** A cookie or a tag on a page. */
export interface Thing {
  subject: Decision['subject']
  target: string
  element?: string
  action: Decision['action']
  /** Under the policy of the scan. */
  category?: string
  /** Who it belongs to, known services included; absent where nobody knows. */
  service?: string
  isManager: boolean
  /** JSON pointer into the policy, or to its `/catalogue`. */
  rule: string
  cookie?: SeenCookie
  /** Seen at run time alone, where it does not pass the gate. */
  loaded: boolean
}

export interface Seen {
  page: string
  url: URL
  unread?: string
  decisions: readonly Decision[]
  loaded: readonly Decision[]
  things: readonly Thing[]
  /** The names of cookies that requests brought along. */
  sent: readonly string[]
  /** Whether a cookie that is not there is not set. */
  seesCookies: boolean
}

/** A page through one gate, and its visitor. */
interface Passed {
  served: Served
  exchange: Exchange
}

/**
 * @param actual through the gate as it will be
 * @param knowing through one that knows everything
 */
export function seeAll(page: Page, actual: Passed, knowing: Passed): Seen {
  const { decisions, unread } = actual.served
  const own = ownCookies(page)
  const cookies = [...own, ...page.cookies]
  const here = judge(actual, page.requests, cookies)
  const there = judge(knowing, page.requests, cookies)

  const isOff = actual.exchange.route.mode === 'off'
  const actions = byKey(isOff ? [] : [...here.requests, ...decisions])
  const inPage = [...decisions, ...knowing.served.decisions].filter(
    ({ subject }) => subject !== 'set-cookie',
  )
  // What the page holds the browser requests too.
  const addresses = new Set(inPage.map(({ target }) => target))
  const atRunTime = there.requests.filter(({ target }) => !addresses.has(target))
  const things = [
    ...[...byKey(inPage)].map(([key, one]) => {
      return { ...thingOf(judgeAgain(one, knowing), actions.get(key)), loaded: false }
    }),
    ...[...byKey(atRunTime)].map(([key, one]) => {
      return { ...thingOf(one, actions.get(key)), loaded: true }
    }),
    ...cookies.map((cookie, i) => ({
      ...thingOf(there.cookies[i] as Decision, isOff ? undefined : here.cookies[i]),
      cookie,
      loaded: !passesGate(cookie, actual.exchange),
    })),
  ]
  const held = new Set(decisions.map(keyOf))
  const ended = endedOf(page, actual.exchange)
  const loaded = [...here.requests, ...here.cookies.slice(own.length), ...ended.values()].map(
    (one) => (one.subject === 'cookie' && ended.get(one.target)) || one,
  )
  return {
    page: page.name,
    url: page.url,
    ...(unread && { unread }),
    decisions,
    loaded: isOff ? [] : unique(loaded, held),
    things: things.filter(({ cookie }) => !cookie?.deletes),
    sent: page.sent,
    seesCookies: page.seesCookies,
  }
}

/** The cookies that a browser brought along, or has from a script, and that the next page would end. */
function endedOf(page: Page, exchange: Exchange): Map<string, Decision> {
  const isScripts = ({ setBy, deletes, nameless, scope: { host } }: SeenCookie) =>
    setBy === 'script' && !deletes && !nameless && isOwn(host, exchange)
  const names = [...page.sent, ...page.cookies.filter(isScripts).map(({ name }) => name)]
  const pairs = [...new Set(names)].map((name) => ({ name, nameless: false, value: '', raw: name }))
  for (const pair of pairs) judgeCookie(exchange, pair)
  withdraw(exchange, new Request(page.url, { headers: { accept: 'text/html' } }), [], tried())
  return new Map(
    exchange.refusedCookies.flatMap(({ name, decision }) =>
      decision.expires ? [[name, decision] as const] : [],
    ),
  )
}

/** No Worker knows as much as `knowing`. What has no address was judged by its text. */
function judgeAgain(decision: Decision, { exchange }: Passed): Decision {
  const { subject, target, element } = decision
  const url = /^(https?|wss?):/.test(target) ? URL.parse(target) : null
  if (!url || subject === 'cookie' || subject === 'set-cookie') return decision
  if (subject === 'inline') return exchange.judge({ kind: subject, url })
  if (subject === 'feature') return decision
  return exchange.judge({ kind: subject, url, ...(element && { element }) })
}

function judge(
  { exchange }: Passed,
  requests: Page['requests'],
  cookies: readonly SeenCookie[],
): Record<'requests' | 'cookies', Decision[]> {
  return {
    requests: requests.map((one) => exchange.judge({ kind: 'tag', ...one })),
    cookies: cookies.map(({ name, nameless = false, scope, deletes, setBy }) => {
      const decision = exchange.judge({
        kind: 'set-cookie',
        name,
        nameless,
        scope,
        deletes,
      })
      // A script's is in no response: the gate meets it in requests.
      return setBy === 'script' ? { ...decision, subject: 'cookie' } : decision
    }),
  }
}

/** Set by a response of the site's: those of others go by the gate, as what scripts set does. */
function passesGate({ setBy, from }: SeenCookie, { page, policy }: Exchange): boolean {
  if (setBy === 'script' || from === undefined) return false
  return isOwn(from, { page, policy })
}

function isOwn(host: string, { page, policy }: Pick<Exchange, 'page' | 'policy'>): boolean {
  return host === hostOf(page) || policy.domains.has(host)
}

function thingOf(decision: Decision, actual: Decision | undefined): Omit<Thing, 'loaded'> {
  const { subject, target, element, service, rule, because } = decision
  return {
    ...{ subject, target, rule },
    action: actual?.action ?? 'keep',
    isManager: because === 'manager',
    ...(element && { element }),
    ...(service && { service }),
    ...(actual?.category && { category: actual.category }),
  }
}

function keyOf({ subject, target, element = '' }: Decision): string {
  return `${subject} ${element} ${target}`
}

function byKey(decisions: readonly Decision[]): Map<string, Decision> {
  return new Map(decisions.map((one) => [keyOf(one), one]))
}

/** Each once, and none that the page itself holds. */
function unique(decisions: readonly Decision[], held: ReadonlySet<string>): Decision[] {
  const first = new Map<string, Decision>()
  for (const decision of decisions) {
    const key = keyOf(decision)
    if (!held.has(key) && !first.has(key)) first.set(key, decision)
  }
  return [...first.values()]
}

/** The cookies that come with the page itself. */
function ownCookies({ url, response, at }: Page): SeenCookie[] {
  return response.headers
    .filter(([name]) => name.toLowerCase() === 'set-cookie')
    .map(([, line]) => readCookie(line, hostOf(url), at))
}
