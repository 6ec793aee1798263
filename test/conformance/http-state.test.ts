/**
 * The http-state vectors: what a browser's jar makes of `Set-Cookie` lines behind the gate, and of
 * the same lines without it.
 *
 * Source: https://github.com/http-state, draft-ietf-httpbis-rfc6265bis
 *
 * @module
 */
import type { Cookie } from 'tough-cookie'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CookieRule, Policy } from '../../src/index.ts'
import { parseCookieDate } from '../../src/rewrite/cookie-date.ts'
import { readSetCookie } from '../../src/rewrite/set-cookie.ts'
import { cookies as choices } from '../wire/site.ts'
import { type CookieSite, startCookieSite } from './cookie-site.ts'
import { cookiesOf, isExpired, type Jar, nameAsSent, storeCookies } from './jar.ts'
import { isShared, printCount, readSharedJson, readSharedText } from './shared.ts'

interface Case {
  test: string
  received: string[]
  sent: { name: string; value: string }[]
  'sent-to'?: string
}

const cases = isShared ? readSharedJson<Case[]>('vectors/http-state/parser.json') : []
const page = 'http://home.example.org:8888/cookie-parser'
/** Where a jar takes Secure cookies too; to the gate it makes no difference. */
const securePage = page.replace('http', 'https')

/** They hold NUL and CR, which no header may (RFC 9110 section 5.5). */
const unsendable = ['DISABLED_CHROMIUM0022', 'DISABLED_CHROMIUM0023']

/**
 * Where the draft says otherwise than the vectors, which are of RFC 6265: it stores pairs without
 * name (section 5.6, step 3), and lets an empty `Domain` count as any other (section 5.6.3).
 */
const nameless = `0004 0021 0023 0024 0025 0026 0027 0028 CHROMIUM0009 CHROMIUM0010 CHROMIUM0012
  MOZILLA0012 MOZILLA0014 MOZILLA0015 MOZILLA0016 MOZILLA0017 NAME0017 NAME0023 NAME0025 NAME0028
  NAME0031 NAME0032 NAME0033`.split(/\s+/)
const emptyDomain = ['OPTIONAL_DOMAIN0042']

/** Cookies without name replace each other: where the last is refused, the one before it stays. */
const displacing = ['0027', 'MOZILLA0015', 'MOZILLA0016', 'MOZILLA0017', 'NAME0033']

/** What the vectors leave out: which of several attributes counts. */
const more: Pick<Case, 'test' | 'received'>[] = [
  {
    test: 'Max-Age, Expires',
    received: ['a=b; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
  },
  { test: 'Expires, Max-Age', received: ['a=b; Expires=Thu, 01 Jan 2099 00:00:00 GMT; Max-Age=0'] },
  {
    test: 'Max-Age twice',
    received: ['a=b; Max-Age=0; Max-Age=60', 'c=d; Max-Age=60; Max-Age=-1'],
  },
  { test: 'Max-Age and none', received: ['a=b; Max-Age=0; Max-Age', 'c=d; Max-Age=0; Max-Age=x'] },
  {
    test: 'Domain and none',
    received: ['a=b; Domain=example.org; Domain', 'c=d; Domain=org; Domain='],
  },
]

interface Sent extends Jar {
  test: string
  received: readonly string[]
  /** The lines that arrive without the gate. */
  arrived: readonly string[]
  /** The cookies that are then in the jar. */
  cookies: readonly Cookie[]
}

let site: CookieSite
/** Every case that can be sent, our own too, and what becomes of it without the gate. */
const sent: Sent[] = []

describe.skipIf(!isShared)('http-state', () => {
  beforeAll(async () => {
    site = await startCookieSite()
    for (const { test, received } of [...cases, ...more]) {
      if (unsendable.includes(test)) continue
      const arrived = await site.passWithout(received, page)
      const jar = storeCookies(arrived, securePage)
      sent.push({ test, received, arrived, ...jar, cookies: cookiesOf(jar) })
    }
  })
  afterAll(() => site.stop())

  test('a jar sends what the vectors say, but where the draft changed that', () => {
    // Some of the vectors' dates have passed since they were written.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2012, 0) })
    const changed = cases.filter((one) => {
      const { jar } = storeCookies(one.received, page)
      const to = new URL(one['sent-to'] ?? '/cookie-parser-result', page).href
      const pairs = jar.getCookiesSync(to).map(({ key, value }) => [key, value])
      return !equal(
        pairs,
        one.sent.map(({ name, value }) => [name, value]),
      )
    })
    vi.useRealTimers()

    expect(changed.map(({ test }) => test)).toEqual([...nameless, ...emptyDomain])
    expect(cases.length).toBeGreaterThanOrEqual(222)
    printCount(
      `http-state: in ${cases.length - changed.length} of ${cases.length} a jar sends what the ` +
        `vector says, in ${changed.length} the draft has changed that`,
    )
  })

  test('H24: each cookie is judged under the name by which it comes back', async () => {
    const wrong: unknown[] = []
    let judged = 0
    for (const { test, received, arrived, stored } of sent) {
      const taken = stored.filter((cookie) => cookie !== undefined)
      const names = [...new Set(taken.map(nameAsSent))].filter(isExpressible)
      const policy = refusing(names.map((name) => ({ name })))
      const { lines, decisions } = await site.pass(policy, received, page)
      for (const [i, cookie] of stored.entries()) {
        if (!cookie) continue
        judged++
        const name = nameAsSent(cookie)
        const isKnown = names.includes(name)
        const expected = {
          target: cookie.key === '' ? '(nameless)' : name,
          service: isKnown ? `s${names.indexOf(name)}` : undefined,
          because: isExpired(cookie) ? 'deletion' : isKnown ? 'not-answered' : 'unknown',
        }
        const { target, service, because } = decisions[i] ?? {}
        if (!equal({ target, service, because }, expected)) wrong.push({ test, expected })
      }
      const kept = arrived.filter((_, i) => decisions[i]?.action === 'keep')
      // workerd leaves out an empty line that stands alone.
      if (!equal(lines.filter(isFilled), kept.filter(isFilled))) wrong.push({ test, lines })
      if (decisions.length !== arrived.length) wrong.push({ test, decisions })
    }

    expect(wrong).toEqual([])
    printCount(
      `http-state: in ${sent.length} of ${sent.length} cases, and ${judged} of ${judged} lines ` +
        'that a jar takes, a cookie is judged under the name by which it comes back',
    )
  })

  test('where all is granted, the lines arrive as without the gate', async () => {
    const wrong: string[] = []
    for (const { test, received, arrived, cookies } of sent) {
      const names = [...new Set(cookies.map(nameAsSent))].filter(isExpressible)
      const policy = refusing(
        names.map((name) => ({ name })),
        { unknown: { cookies: 'analytics' } },
      )
      const { lines } = await site.pass(policy, received, page, choices.all)
      if (!equal(lines, arrived)) wrong.push(test)
    }

    expect(wrong).toEqual([])
    printCount(`http-state: ${sent.length} of ${sent.length} cases arrive as they are if granted`)
  })

  test('where one name is refused, the jar lacks that cookie and no other', async () => {
    const wrong: unknown[] = []
    const unnamed: string[] = []
    const displaced: string[] = []
    let refused = 0
    for (const { test, received, arrived, cookies } of sent) {
      for (const name of new Set(cookies.map(nameAsSent))) {
        refused++
        if (!isExpressible(name)) unnamed.push(`${test} ${JSON.stringify(name)}`)
        const { lines } = await site.pass(refusingOnly(name, cookies), received, page)
        const left = cookiesOf(storeCookies(lines, securePage))
        const others = cookies.filter((cookie) => nameAsSent(cookie) !== name)
        if (equal(left.map(String), others.map(String))) continue
        const rest = arrived.filter((line) => !stores(line, name))
        const uncovered = cookiesOf(storeCookies(rest, securePage))
        if (equal(left.map(String), uncovered.map(String))) displaced.push(test)
        else wrong.push({ test, name, lines })
      }
    }

    expect(wrong).toEqual([])
    expect(displaced).toEqual(displacing)
    printCount(
      `http-state: ${refused} of ${refused} refused names leave the jar, and no other name does; ` +
        `${unnamed.length} of them as unknown, since no policy can name them: ${unnamed.join(', ')}`,
    )
  })

  test('where a name is refused in one place, the jar lacks the cookie of that place', async () => {
    const wrong: unknown[] = []
    let refused = 0
    for (const { test, received, arrived, cookies } of sent) {
      for (const cookie of cookies) {
        const name = nameAsSent(cookie)
        if (!isExpressible(name)) continue
        refused++
        const rule = { name, host: cookie.domain ?? '', hostOnly: cookie.hostOnly ?? false }
        const elsewhere = { name, host: 'sibling.example.org' }
        const here = await site.pass(refusing([rule]), received, page)
        const there = await site.pass(refusing([elsewhere]), received, page)
        const left = cookiesOf(storeCookies(here.lines, securePage))
        const expected = cookies.filter((one) => nameAsSent(one) !== name || !isIn(one, rule))
        const isLeft = equal(left.map(String), expected.map(String))
        if (!isLeft && !displacing.includes(test)) wrong.push({ test, rule })
        if (!equal(there.lines, arrived)) wrong.push({ test, elsewhere })
      }
    }

    expect(wrong).toEqual([])
    printCount(`http-state: ${refused} of ${refused} cookies are where the jar has them`)
  })

  test('where one name is refused, the site is sent the other cookies and not that one', async () => {
    const wrong: unknown[] = []
    let refused = 0
    for (const { test, jar, cookies } of sent) {
      for (const cookie of cookies) {
        refused++
        const name = nameAsSent(cookie)
        const url = `https://${cookie.domain}/`
        // Wherever on the host they belong, and however long the test takes.
        const header = jar.getCookieStringSync(url, { allPaths: true, expire: false })
        const pairs = header.split('; ')
        if (!pairs.includes(cookie.cookieString())) wrong.push({ test, header })
        const expected = pairs.filter((pair) => pair.split('=')[0] !== name).join('; ')
        const passed = await site.pass(refusingOnly(name, cookies), [], url, header)
        if ((passed.cookie ?? '') !== expected) wrong.push({ test, name, cookie: passed.cookie })
      }
    }

    expect(wrong).toEqual([])
    printCount(
      `http-state: ${refused} of ${refused} refused cookies do not reach the site, all others do`,
    )
  })

  test('what nobody can send is judged under the name that its vector gives', () => {
    for (const { test, received, sent: expected } of cases) {
      if (!unsendable.includes(test)) continue
      for (const line of received) {
        expect(() => new Headers([['set-cookie', line]])).toThrow()
        const { name } = readSetCookie(line, 'home.example.org', Date.now())
        expect([name]).toEqual(expected.map((cookie) => cookie.name))
      }
    }
    const travelled = sent.length - more.length
    printCount(
      `http-state: ${travelled} of ${cases.length} vectors travelled (and ${more.length} cases of ` +
        `our own); ${unsendable.length} cannot and were read in place: ${unsendable.join(', ')}`,
    )
  })

  test('dates are read as the vectors say', () => {
    const dates = ['examples', 'bsd-examples'].flatMap((name) => {
      const json = readSharedText(`vectors/http-state/${name}.json`).replace(/^\/\/.*$/gm, '')
      return JSON.parse(json) as { test: string; expected: string | null }[]
    })
    const read = dates.map(({ test }) => parseCookieDate(test))
    const expected = dates.map(({ expected }) => expected && Date.parse(expected))

    expect(read.map((date) => date ?? null)).toEqual(expected)
    printCount(`http-state: ${dates.length} of ${dates.length} dates are read as the vectors say`)
  })
})

/** Whether a policy can name a cookie: `*` is special there, and white space never part of it. */
function isExpressible(name: string): boolean {
  return /^[^\s=;,*\x00-\x1f\x7f]+$/.test(name)
}

function isFilled(line: string): boolean {
  return line !== ''
}

/** Whether a line stores a cookie of this name. */
function stores(line: string, name: string): boolean {
  return cookiesOf(storeCookies([line], securePage)).some((one) => nameAsSent(one) === name)
}

/** A policy that refuses each of these, the first by the service `s0`. */
function refusing(rules: readonly CookieRule[], change: Partial<Policy> = {}): Policy {
  return {
    consent: [{ source: 'onetrust' }],
    categories: { analytics: { title: 'Analytics' } },
    services: Object.fromEntries(
      rules.map((rule, i) => [`s${i}`, { category: 'analytics', cookies: [rule] }]),
    ),
    mode: 'enforce',
    ...change,
  }
}

/** A policy that refuses one name; where it cannot be written, all that is not one of the others. */
function refusingOnly(name: string, cookies: readonly Cookie[]): Policy {
  if (isExpressible(name)) return refusing([{ name }])
  const others = cookies.map(nameAsSent).filter((other) => other !== name)
  const shop = { category: 'necessary', cookies: others }
  return refusing([], { services: { shop }, unknown: { cookies: 'analytics' } })
}

/** Whether a cookie lives where a rule applies: on its host or below. */
function isIn({ domain, hostOnly }: Cookie, rule: CookieRule): boolean {
  const isBelow = domain === rule.host || domain?.endsWith(`.${rule.host}`) === true
  return isBelow && (!rule.hostOnly || hostOnly === true)
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
