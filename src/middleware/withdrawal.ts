/**
 * Ends cookies that a visitor's browser holds and this visitor refuses.
 *
 * @module
 */

import { isFramed } from '../consent/doubt.ts'
import type { CookiePair } from '../consent/jar.ts'
import type { Consent } from '../consent/resolve.ts'
import { isAhead } from '../consent/signals.ts'
import type { CookiePlace } from '../policy/cookies.ts'
import { type Decision, decide } from '../policy/decide.ts'
import { hostOf } from '../policy/pattern.ts'
import {
  domainsOf,
  expiryLine,
  folderOf,
  foldersOf,
  placesOf,
  type Spot,
  spotsAt,
} from '../rewrite/expiry.ts'
import { isNavigation } from '../rewrite/headers.ts'
import { readSetCookie } from '../rewrite/set-cookie.ts'
import type { Exchange } from './exchange.ts'
import type { Tried, TriedBy } from './tried.ts'

/** A cookie of the request that the origin does not get. */
export interface RefusedCookie extends CookiePair {
  decision: Decision
}

export interface Withdrawal {
  /** `Set-Cookie` lines behind the origin's. */
  lines: readonly string[]
  /** They are the first for this visitor. */
  isFirst: boolean
}

/** So many lines, and so many bytes of them, go with one response: what is left goes with the next. */
const mostLines = 40
const mostBytes = 8_192
/** So many cookies of a request are looked at: browsers hold fewer of a site. */
const mostCookies = 400
/** No browser has a cookie of a longer name, in bytes (draft-ietf-httpbis-rfc6265bis section 5.6). */
const longestName = 4_096

/**
 * What ends the cookies of a request that this visitor refuses; each decision is told how many lines of
 * this response do.
 *
 * @param lines the origin's `Set-Cookie` lines as they go on: none of these is said twice
 */
export function withdraw(
  exchange: Exchange,
  request: Request,
  lines: readonly string[],
  tried: Tried,
): Withdrawal {
  if (!mayEnd(exchange, request)) return nothing
  const { headers } = request
  const { page, now } = exchange
  const address = headers.get('cf-connecting-ip')
  const framed = isFramed(headers)
  const lasting = exchange.lasting()
  const who = [address, headers.get('user-agent'), framed, hostOf(page), lasting.refused]
  // Who shares an address and a browser's name with others did not answer when they did.
  const answers = lasting.readings.map(({ at }) => at)
  const memory = tried.by(JSON.stringify([...who, answers]), now)
  const said = new Set(
    lines.flatMap((line) => {
      const cookie = readSetCookie(line, hostOf(page), now)
      const { name, path = folderOf(page.pathname), isRejected } = cookie
      return isRejected ? [] : [placeOf(name, { ...cookie, path })]
    }),
  )

  const out: string[] = []
  let bytes = 0
  for (const one of inOrder(collect(exchange, lasting, memory, address !== null))) {
    if (said.has(placeOf(one.name, one.spot))) continue
    const line = expiryLine(one.name, one.spot, framed)
    bytes += bytesOf(line)
    if (out.length === mostLines || bytes > mostBytes) break
    out.push(line)
    one.remember()
    one.decision.expires = (one.decision.expires ?? 0) + 1
  }
  const isFirst = out.length > 0 && !memory.knows('any')
  if (isFirst) memory.learn('any')
  return { lines: out, isFirst }
}

const encoder = new TextEncoder()
const nothing: Withdrawal = { lines: [], isFirst: false }

/** Only a page ends anything, on a host of the site: on another, no choice counts. */
function mayEnd({ policy, route, page, refusedCookies }: Exchange, request: Request): boolean {
  const { method, headers } = request
  const isOwn = policy.domains.size === 0 || policy.domains.has(hostOf(page))
  const isShown = isNavigation(headers) && !isAhead(headers) && method !== 'HEAD'
  return route.expires && refusedCookies.length > 0 && isOwn && isShown
}

/** A place where cookies of a name may live, and it has not been tried to end all of them. */
interface Untried {
  name: string
  decision: Decision
  spot: Spot
  /** How unlikely the place is. */
  rank: number
  remember(): void
}

/** The likeliest places of all come first, then the next. */
function* inOrder(all: readonly Generator<Untried, void>[]): Generator<Untried> {
  const next = (places: Generator<Untried, void>) => {
    const { value } = places.next()
    return value ? [{ one: value, places }] : []
  }
  for (let left = all.flatMap(next); left.length > 0; ) {
    const rank = Math.min(...left.map(({ one }) => one.rank))
    for (const { one } of left) if (one.rank === rank) yield one
    left = left.flatMap((head) => (head.one.rank === rank ? next(head.places) : [head]))
  }
}

/** What is to be ended, by name; likely places first. */
function collect(
  { policy, page, refusedCookies }: Exchange,
  lasting: Consent,
  memory: TriedBy,
  hasAddress: boolean,
): Generator<Untried, void>[] {
  const host = hostOf(page)
  const domains = domainsOf(host, policy.domains)
  const folders = foldersOf(page.pathname)
  /** There it may be another service's. */
  const isRefused = (name: string, scope: CookiePlace) => {
    const subject = { kind: 'set-cookie', name, nameless: false, scope, deletes: false } as const
    return decide(policy, lasting, { ...subject, page }).action === 'remove'
  }
  const some = refusedCookies.slice(0, mostCookies).filter(isNamed)
  const byName = Map.groupBy(some, ({ name }) => name)

  function* untried(name: string, all: readonly RefusedCookie[]): Generator<Untried, void> {
    const decision = all[0]?.decision
    if (!decision) return
    const isOver = memory.rests(name, memory.response)
    const fresh = all
      .map(({ value }) => memory.idOf(`${name}=${value}`))
      .filter((cookie) => !isOver || memory.knows(cookie))
    const sure = ['/', ...(policy.paths.get(decision.rule) ?? [])]
    const { scopes, paths } = placesOf(name, host, domains, [...sure, ...folders])
    const isMeant = byScope((scope) => isRefused(name, scope))
    let rank = 0
    for (const path of paths) {
      const isSure = sure.includes(path)
      // A cookie with this value on many pages is one that something sets again, or lives above them.
      const here = fresh.filter((cookie) => isSure || !memory.rests(cookie, page.pathname))
      const done = Math.min(...here.map((cookie) => memory.places(cookie, path)))
      for (const [at, spot] of spotsAt(path, scopes).entries()) {
        rank++
        if (at < done || !isMeant(spot.scope)) continue
        const remember = () => {
          for (const cookie of here) {
            memory.try(cookie, path, at + 1)
            if (path === folders.at(-1)) memory.begin(cookie, page.pathname)
            if (memory.knows(cookie)) continue
            memory.learn(cookie)
            // Where no address tells visitors apart, the new values of all would be those of one.
            if (hasAddress) memory.begin(name, memory.response)
          }
        }
        yield { name, decision, spot, rank, remember }
      }
    }
  }
  return [...byName].map(([name, all]) => untried(name, all))
}

/** One without name stands for all others that have none. */
function isNamed({ name, nameless }: RefusedCookie): boolean {
  return !nameless && encoder.encode(name).length <= longestName
}

function byScope(ask: (scope: CookiePlace) => boolean): (scope: CookiePlace) => boolean {
  const answers = new Map<CookiePlace, boolean>()
  return (scope) => {
    const answer = answers.get(scope) ?? ask(scope)
    answers.set(scope, answer)
    return answer
  }
}

/** Of the header, its name and the line's end. */
function bytesOf(line: string): number {
  return encoder.encode(`Set-Cookie: ${line}\r\n`).length
}

/** What a browser knows a cookie by. */
function placeOf(name: string, { scope, path, partitioned }: Spot): string {
  return [name, scope.hostOnly ? '' : scope.host, path, partitioned].join(' ')
}
