/**
 * Cookie rules that take too much, too little or the wrong thing, and how long cookies live.
 *
 * @module
 */
import type { Claims, CookieClaim } from './claims.ts'
import { isPlatformCookie, literalLength, takesPlatformCookie } from './cookie-names.ts'
import { type Evidence, isAt, isBelow, type Taken } from './evidence.ts'
import type { Knowledge } from './knowledge.ts'
import { type Finding, finding, listed, subjectOf } from './lint-rules.ts'
import { isLiteral, matchGlob, parseDuration, parseGlob, parseHost } from './pattern.ts'
import { pointer } from './pointer.ts'
import type { Policy } from './types.ts'

export function lintCookies(
  { domains = [] }: Policy,
  { services, cookies }: Claims,
  known: Knowledge,
  { takenBy }: Evidence,
): Finding[] {
  const own = domains.map((host) => parseHost(host) ?? host)
  const found: Finding[] = []
  for (const claim of cookies) {
    if (!claim.service.written) continue
    found.push(...aboutName(claim, own, known, takenBy), ...aboutDuration(claim, known))
  }
  for (const { id, written, isRefusable } of services) {
    if (!written || !isRefusable) continue
    const silent = (written.cookies ?? []).flatMap((rule) =>
      typeof rule === 'string' ? rule : rule.duration === undefined ? rule.name : [],
    )
    if (silent.length === 0) continue
    const message = `no duration is declared for ${listed(silent.map((name) => `'${name}'`))} of '${id}'`
    const path = pointer('services', id, 'cookies')
    found.push(finding('undeclared-duration', path, message, { subject: subjectOf(silent) }))
  }
  return found
}

function* aboutName(
  { rule, host, path, service }: CookieClaim,
  own: readonly string[],
  known: Knowledge,
  takenBy: Evidence['takenBy'],
): Generator<Finding> {
  const glob = parseGlob(rule.name)
  const isForeign =
    host !== '' && own.length > 0 && !own.some((one) => isBelow(one, host) || isBelow(host, one))
  const isOwn = host === '' || (own.length > 0 && !isForeign)
  const isPattern = literalLength(rule.name) > 2 && takesPlatformCookie(rule.name)
  if (service.isRefusable && isOwn && (isPattern || isPlatformCookie(rule.name))) {
    const what = isPattern && !isPlatformCookie(rule.name) ? 'cookies of' : ''
    const message = `Cloudflare sets ${what && `${what} `}'${rule.name}' after the Worker: no gate removes ${what ? 'them' : 'it'}`
    yield finding('platform-cookie', path, message)
  }
  if (isLiteral(glob)) {
    if (rule.name.length < 3 && host === '') {
      const message = `'${rule.name}' without a host takes every cookie of so short a name`
      yield finding('wide-pattern', path, message)
    }
    if (rule.name.length > 1 && rule.name.endsWith('_') && !isKnownName(rule.name, host, known)) {
      const message = `'${rule.name}' is one name: it does not take '${rule.name}1'`
      yield finding('trailing-underscore', path, message, { fix: `Write '${rule.name}*'.` })
    }
    return
  }
  if (isForeign || isKnownName(rule.name, host, known)) return
  const literal = literalLength(rule.name)
  if (literal < 4) {
    const message = `'${rule.name}' holds ${literal || 'no'} literal character${literal === 1 ? '' : 's'}${literal === rule.name.replaceAll('*', '').length ? '' : ' beside the prefix'}: it takes cookies of ${whoseOf(takenBy(rule.name, host))}`
    yield finding('wide-pattern', path, message)
    return
  }
  const taken = takenBy(rule.name, host)
  const vendors = Map.groupBy(taken, ({ service }) => service.vendor)
  if (vendors.size < 2) return
  const whose = [...vendors].map(([vendor, [first]]) => `'${first?.cookie.name}' of ${vendor}`)
  const message = `'${rule.name}' takes cookies of ${vendors.size} vendors: ${listed(whose)}`
  yield finding('wide-pattern', path, message)
}

/** The one vendor whose cookies a short pattern is known to take is still not the only one. */
function whoseOf(taken: readonly Taken[]): string {
  const [one, ...more] = new Set(taken.map(({ service }) => service.name))
  return one === undefined || more.length > 0 ? 'any service' : `${one}, and of any service`
}

/** Whether it is known to be called just so. */
function isKnownName(name: string, host: string, known: Knowledge): boolean {
  return known
    .cookieOwners(name, host || undefined)
    .some(({ cookies = [] }) => cookies.some((one) => one.name === name && isAt(one, host)))
}

const day = 86_400
/**
 * 13 months have up to 397 days, for which browsers' own limit of 400 is often written (RFC 6265bis,
 * section 5.5). So long CNIL lets live what measures an audience without consent:
 * https://www.cnil.fr/en/sheet-ndeg16-use-analytics-your-websites-and-applications
 */
const longest = 400 * day

function* aboutDuration({ rule, host, path }: CookieClaim, known: Knowledge): Generator<Finding> {
  const seconds = parseDuration(rule.duration ?? 'session') ?? 0
  const usual = usualDuration(rule.name, host, known)
  const most = parseDuration(usual ?? '')
  const isFarAbove = most !== undefined && seconds > Math.max(2 * most, day)
  if (!isFarAbove && seconds <= longest) return
  const beyond = isFarAbove
    ? `it is known to live for ${usual === 'session' ? 'the browser session' : usual}`
    : 'that is more than 13 months'
  yield finding('long-duration', path, `'${rule.name}' lives for ${rule.duration}: ${beyond}`)
}

/** The longest that is known of a cookie of this name. */
function usualDuration(name: string, host: string, known: Knowledge): string | undefined {
  const durations = known
    .cookieOwners(name, host || undefined)
    .flatMap(({ cookies = [] }) => cookies)
    .filter((one) => matchGlob(parseGlob(one.name), name) && isAt(one, host))
    .flatMap(({ duration }) => duration ?? [])
  return durations.sort((a, b) => (parseDuration(b) ?? 0) - (parseDuration(a) ?? 0))[0]
}
