/**
 * Cookies that the browser holds and the visitor refuses are ended there.
 *
 * @module
 */
import { describe, expect, test, vi } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { answered, everything, gate, policyWith } from '../gate.ts'

const url = 'https://app.shop.example.com/a/b'
const navigation = {
  accept: 'text/html',
  'sec-fetch-dest': 'document',
  'sec-fetch-site': 'none',
  'cf-connecting-ip': '192.0.2.1',
}

interface Visit {
  policy?: Policy
  cookie: string
  at?: string
  headers?: Record<string, string>
  set?: string[]
}

function visitor({
  policy = policyWith(),
  set = [],
  env,
}: Pick<Visit, 'policy' | 'set'> & { env?: Record<string, string> } = {}) {
  const door = gate(
    policy,
    (c) => {
      for (const line of set) c.header('set-cookie', line, { append: true })
      return c.html('<p>hello')
    },
    env && { env },
  )
  return async ({ cookie, at = url, headers = {} }: Omit<Visit, 'policy' | 'set'>) => {
    const seen = await door.fetch(at, {
      headers: without('', { ...navigation, ...headers, cookie }),
    })
    return { ...seen, lines: seen.response.headers.getSetCookie() }
  }
}

const without = (value: string, headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([, one]) => one !== value))

const ended = async ({ policy, set, ...rest }: Visit) =>
  (await visitor({ ...(policy && { policy }), ...(set && { set }) })(rest)).lines

describe('a page that is asked for with cookies that this visitor refuses', () => {
  test('H28: ends each wherever it may live, likely places first', async () => {
    expect(await ended({ cookie: `_ga=1; sid=2; ${answered()}` })).toEqual([
      '_ga=; Max-Age=0; Path=/; Domain=example.com',
      '_ga=; Max-Age=0; Path=/',
      '_ga=; Max-Age=0; Path=/; Domain=app.shop.example.com',
      '_ga=; Max-Age=0; Path=/; Domain=shop.example.com',
      ...[
        'Domain=example.com; ',
        '',
        'Domain=app.shop.example.com; ',
        'Domain=shop.example.com; ',
      ].map((domain) => `_ga=; Max-Age=0; Path=/; ${domain}Secure; Partitioned`),
      ...['/a', '/a/', '/a/b'].flatMap((path) =>
        ['', '; Secure; Partitioned'].flatMap((last) =>
          [
            '; Domain=example.com',
            '',
            '; Domain=app.shop.example.com',
            '; Domain=shop.example.com',
          ].map((domain) => `_ga=; Max-Age=0; Path=${path}${domain}${last}`),
        ),
      ),
    ])
  })
})

const root = 'https://shop.example/'
const names = (lines: readonly string[]) => [...new Set(lines.map((line) => line.split('=')[0]))]

test('what nobody refuses is not ended', async () => {
  expect(await ended({ cookie: `_ga=1; ${everything}` })).toEqual([])
  expect(await ended({ cookie: `sid=1; other=2; ${answered()}` })).toEqual([])
  expect(names(await ended({ cookie: `_ga=1; _ad=2; ${answered('C0002')}` }))).toEqual(['_ad'])
})

test('a cookie of no service is ended where its category is refused', async () => {
  const policy = policyWith({ unknown: { cookies: 'marketing' } })
  const cookie = `other=1; ${answered('C0002')}`
  expect(names(await ended({ policy, cookie }))).toEqual(['other'])
  expect(await ended({ policy, cookie: `other=1; ${everything}` })).toEqual([])
})

test('the consent manager’s cookies are never ended', async () => {
  const policy = policyWith({
    unknown: { cookies: 'marketing' },
    services: { ads: { category: 'marketing', cookies: ['_ga', 'Optanon*'] } },
  })
  const cookie = `_ga=1; CookieConsent=x; ${answered()}`
  expect(names(await ended({ policy, cookie }))).toEqual(['_ga'])
})

test.each([
  ['an image', { 'sec-fetch-dest': 'image' }],
  ['a script', { 'sec-fetch-dest': 'script' }],
  ['what a script fetches', { 'sec-fetch-dest': 'empty' }],
  ['what is fetched ahead', { 'sec-purpose': 'prefetch' }],
  ['what is rendered ahead', { 'sec-purpose': 'prefetch;prerender' }],
  ['what an old browser fetches ahead', { purpose: 'prefetch' }],
])('H35: nothing is ended with %s', async (_, headers) => {
  expect(await ended({ cookie: `_ga=1; ${answered()}`, headers })).toEqual([])
})

describe('without an answer', () => {
  const from = (headers: Record<string, string>) =>
    ended({ cookie: '_ga=1', at: root, headers: { ...headers } })
  const old = { 'sec-fetch-dest': '', 'sec-fetch-site': '' }

  test.each(['none', 'same-origin', 'same-site'])(
    'it is ended where one comes from %s',
    async (site) => {
      expect(await from({ 'sec-fetch-site': site })).toHaveLength(4)
    },
  )

  // A manager's cookie with SameSite stays behind there, while others come along.
  test.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['in a frame', { 'sec-fetch-dest': 'iframe', 'sec-fetch-site': 'same-origin' }],
    ['with an old browser from another site', { ...old, referer: 'https://else.example/' }],
    ['with an old browser from nowhere', old],
    ['with an old browser from something odd', { ...old, referer: 'shop.example' }],
  ])('it stays where one comes %s', async (_, headers) => {
    expect(await from(headers)).toEqual([])
    const gpc = policyWith({
      categories: { ...policyWith().categories, analytics: { title: 'A', gpc: true } },
    })
    const both = { ...headers, 'sec-gpc': '1' }
    expect(await ended({ policy: gpc, cookie: '_ga=1', at: root, headers: both })).toHaveLength(4)
    const cookie = `_ga=1; ${answered()}`
    expect(await ended({ cookie, at: root, headers })).toHaveLength(4)
  })

  test('it is ended with an old browser that says where on the site it comes from', async () => {
    const lines = await from({ ...old, referer: `${root}a` })
    expect(lines[0]).toBe('_ga=; Max-Age=0; Path=/; Domain=shop.example')
  })

  test('it stays where a bridge has yet to mirror one', async () => {
    const policy = policyWith({
      consent: [
        {
          source: 'usercentrics',
          bridge: true,
          map: { analytics: 'a', marketing: 'm', functional: 'f' },
        },
      ],
    })
    const { request, lines } = await visitor({ policy })({ cookie: '_ga=1', at: root })
    expect(request.headers.get('cookie')).toBeNull()
    expect(lines).toEqual([])
  })

  test('of one manager, another’s refusal ends what the first cannot have granted', async () => {
    const second = {
      source: 'cookieyes',
      map: { analytics: 'analytics', marketing: 'marketing', functional: 'functional' },
    } as const
    const cookieyes =
      'cookieyes-consent=consentid:x,consent:yes,action:yes,necessary:yes,functional:no,analytics:no,performance:no,advertisement:no'
    const policy = policyWith({ consent: [{ source: 'onetrust' }, second] })
    const unreadable = 'OptanonConsent=groups=?; OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z'
    const of = (first: string) =>
      ended({ policy, cookie: `_ga=1; ${first}; ${cookieyes}`, at: root })
    expect(await of('x=1')).toHaveLength(4)
    expect(await of(unreadable)).toEqual([])
    const behind = policyWith({ consent: [second, { source: 'onetrust' }] })
    expect(
      await ended({ policy: behind, cookie: `_ga=1; ${unreadable}; ${cookieyes}`, at: root }),
    ).toHaveLength(4)
  })

  test('of what a source in doubt says nothing about, another’s refusal counts', async () => {
    const consent: Policy['consent'] = [
      { source: 'klaro', map: { functional: 'functional' } },
      { source: 'onetrust', map: { analytics: 'C0002', marketing: 'C0004' } },
    ]
    const cookie = `_ga=1; klaro=garbage; ${answered()}`
    expect(await ended({ policy: policyWith({ consent }), cookie, at: root })).toHaveLength(4)
    const regimes = { '*': 'opt-out' } as const
    const optOut = policyWith({ consent, regimes })
    const doubt =
      'klaro=garbage; OptanonConsent=groups=?; OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z'
    expect(await ended({ policy: optOut, cookie: `_ga=1; ${doubt}`, at: root })).toEqual([])
    const all = policyWith({ consent: consent.slice(0, 1), regimes })
    expect(await ended({ policy: all, cookie: '_ga=1; klaro=garbage', at: root })).toEqual([])
  })

  test('of a receipt that came along, nothing is ended where it may be old, or is not accepted', async () => {
    const consent: Policy['consent'] = [{ source: 'onetrust', remember: true }]
    const policy = policyWith({ consent })
    const env = { CONSENT_GATE_SECRET: `one:${'s'.repeat(32)}` }
    const visit = visitor({ policy, env })
    const [receipt = ''] = (await visit({ cookie: answered(), at: root })).lines
    expect(receipt).toContain('__Host-consent-receipt-onetrust=')
    const cookie = `_ga=1; ${receipt.split(';')[0]}`
    const cross = { 'sec-fetch-site': 'cross-site' }
    expect((await visit({ cookie, at: root, headers: cross })).lines).toEqual([])
    expect((await visit({ cookie, at: root })).lines).toHaveLength(4)
    const rotated = visitor({ policy, env: { CONSENT_GATE_SECRET: `two:${'t'.repeat(32)}` } })
    const { lines } = await rotated({ cookie, at: root })
    expect(lines.filter((line) => line.startsWith('_ga'))).toEqual([])
    // Where no receipts are kept, one of earlier says nothing.
    expect(await ended({ cookie, at: root })).toHaveLength(4)
  })

  test('an opt-out ends what it refuses, and not where another contradicts it', async () => {
    const policy = policyWith({
      consent: [{ source: 'us-privacy' }],
      regimes: { '*': 'opt-out' },
      categories: { ...policyWith().categories, marketing: { title: 'M', gpc: true } },
    })
    const of = (cookie: string) => ended({ policy, cookie: `_ad=1; ${cookie}`, at: root })
    expect(await of('usprivacy=1YYN')).toHaveLength(4)
    expect(await of('usprivacy=1YYN; usprivacy=1YNN')).toEqual([])
  })

  test('two answers that contradict each other end nothing', async () => {
    const two = `OptanonConsent=groups=C0002%3A1; ${answered()}`
    const { request, lines } = await visitor()({ cookie: `_ga=1; ${two}`, at: root })
    expect(request.headers.get('cookie')).not.toContain('_ga')
    expect(lines).toEqual([])
  })
})

describe('of many', () => {
  const many = Array.from({ length: 50 }, (_, i) => `_ga_${i}=${i}`)

  test('at most 40 lines go with one page, the likeliest of each first, and the rest with the next', async () => {
    const visit = visitor()
    const cookie = `${many.join('; ')}; ${answered()}`
    const first = (await visit({ cookie, at: root })).lines
    expect(first).toHaveLength(40)
    const all = [...first]
    for (let i = 0; i < 4; i++) {
      const { lines } = await visit({ cookie, at: root })
      expect(lines).toHaveLength(40)
      all.push(...lines)
    }
    const places = all.map((line) => line.slice(line.indexOf('=')))
    for (let i = 0; i < 200; i += 50) expect(new Set(places.slice(i, i + 50)).size).toBe(1)
    // Host-only and for the domain, partitioned and not: of 50.
    expect(new Set(all).size).toBe(200)
    expect((await visit({ cookie, at: root })).lines).toEqual([])
  })

  test('at most 8 kB go with one page', async () => {
    const long = Array.from({ length: 20 }, (_, i) => `_ga_${i}${'x'.repeat(900)}=${i}`)
    const lines = await ended({ cookie: `${long.join('; ')}; ${answered()}` })
    expect(lines.length).toBe(8)
    expect(lines.join('').length).toBeLessThanOrEqual(8192)
    const wide = Array.from({ length: 20 }, (_, i) => `_ga_${i}${'é'.repeat(900)}=${i}`)
    expect(await ended({ cookie: `${wide.join('; ')}; ${answered()}` })).toHaveLength(4)
  })

  test('a few hundred are looked at', async () => {
    const some = Array.from({ length: 401 }, (_, i) => `_ga_${i}=1`)
    const visit = visitor()
    const counts: number[] = []
    for (let i = 0; i < 42; i++) {
      counts.push((await visit({ cookie: some.join('; '), at: root })).lines.length)
    }
    expect(counts).toEqual([...Array(40).fill(40), 0, 0])
  })

  test('one that no browser can hold keeps none from being ended', async () => {
    const cookie = `_ga_${'x'.repeat(9000)}=1; _ga_${'é'.repeat(4090)}=1; _ga=1; ${answered()}`
    expect(names(await ended({ cookie, at: root }))).toEqual(['_ga'])
  })
})

describe('a cookie that still comes', () => {
  const cookie = `_ga=1; ${answered()}`

  test('is not ended again', async () => {
    const visit = visitor()
    expect((await visit({ cookie })).lines).toHaveLength(32)
    expect((await visit({ cookie })).lines).toEqual([])
  })

  test('is ended in the folders of three pages, since it may be one that something sets again', async () => {
    const visit = visitor()
    const counts: number[] = []
    for (const page of ['a', 'b', 'a', 'c', 'd', 'e', 'a']) {
      counts.push((await visit({ cookie, at: `${root}${page}` })).lines.length)
    }
    expect(counts).toEqual([8, 4, 0, 4, 0, 0, 0])
  })

  test('is ended anew after ten minutes', async () => {
    const visit = visitor()
    expect((await visit({ cookie, at: root })).lines).toHaveLength(4)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 599_000 })
    expect((await visit({ cookie, at: root })).lines).toEqual([])
    vi.setSystemTime(Date.now() + 2_000)
    expect((await visit({ cookie, at: root })).lines).toHaveLength(4)
    vi.useRealTimers()
  })

  test('is another visitor’s where the address, or the browser, is another', async () => {
    const visit = visitor()
    await visit({ cookie, at: root })
    const others: Record<string, string>[] = [
      { 'cf-connecting-ip': '192.0.2.7' },
      { 'user-agent': 'another' },
    ]
    for (const headers of others) {
      expect((await visit({ cookie, at: root, headers })).lines).toHaveLength(4)
      expect((await visit({ cookie, at: root, headers })).lines).toEqual([])
    }
  })

  test('is another one on another host', async () => {
    const visit = visitor()
    await visit({ cookie, at: root })
    expect((await visit({ cookie, at: 'https://shop.test/' })).lines).toHaveLength(4)
  })

  test('is ended anew where more is refused, and on no other route', async () => {
    const visit = visitor({ policy: policyWith({ routes: [{ path: '/other' }] }) })
    const some = `_ga=1; ${answered('C0004')}`
    expect((await visit({ cookie: some, at: root })).lines).toHaveLength(4)
    const all = await visit({ cookie, at: root })
    expect(all.lines).toHaveLength(4)
    // Of its own path alone.
    expect((await visit({ cookie, at: `${root}other` })).lines).toHaveLength(4)
  })

  test('that could not be ended in doubt is ended when there is none', async () => {
    const categories = { ...policyWith().categories, analytics: { title: 'A', gpc: true } }
    const services = {
      counter: { category: 'analytics', cookies: [{ name: '_ga', host: 'www.shop.example' }] },
      other: { category: 'marketing', cookies: [{ name: '_ga', host: 'shop.example' }] },
    }
    const visit = visitor({ policy: policyWith({ categories, services }) })
    const from = async (site: string) => {
      const headers = { 'sec-gpc': '1', 'sec-fetch-site': site }
      const at = 'https://www.shop.example/'
      return (await visit({ cookie: '_ga=1', at, headers })).lines.filter(isOfSite)
    }
    const isOfSite = (line: string) => line.includes('Domain=shop.example')
    expect(await from('cross-site')).toEqual([])
    expect(await from('same-origin')).not.toEqual([])
  })

  test('is told apart from another visitor’s by when each answered', async () => {
    const visit = visitor()
    for (const address of ['192.0.2.1', '']) {
      const headers = { 'cf-connecting-ip': address }
      const of = (day: number, sid: number) => {
        const closed = `OptanonAlertBoxClosed=2026-01-1${day}T09:00:00.000Z`
        const some = `sid=${sid}; _ga=1; OptanonConsent=groups=C0002%3A0; ${closed}`
        return visit({ cookie: some, at: root, headers })
      }
      expect((await of(1, 1)).lines).toHaveLength(4)
      expect((await of(2, 2)).lines).toHaveLength(4)
      expect((await of(1, 3)).lines).toEqual([])
    }
  })

  test('is another one in a frame', async () => {
    const visit = visitor()
    const headers = { 'sec-fetch-dest': 'iframe' }
    expect((await visit({ cookie, at: root, headers })).lines).toHaveLength(4)
    expect((await visit({ cookie, at: root })).lines).toHaveLength(4)
  })

  test('does not make a new value of its name rest', async () => {
    const visit = visitor()
    for (const page of ['', 'a', 'b', 'c']) await visit({ cookie, at: root + page })
    expect((await visit({ cookie: `_ga=2; ${answered()}`, at: root })).lines).toHaveLength(4)
  })

  test('keeps what was tried of it when another value is tried beside it', async () => {
    const visit = visitor()
    await visit({ cookie, at: root })
    const others = Array.from({ length: 39 }, (_, i) => `_ga_${i}=1`).join('; ')
    await visit({ cookie: `${others}; _ga=2; ${cookie}`, at: root })
    expect((await visit({ cookie, at: root })).lines).toEqual([])
  })

  test('in a folder is ended however many pages its visitor goes through', async () => {
    const visit = visitor()
    const many = Array.from({ length: 20 }, (_, i) => `_ga_${i}=1`).join('; ')
    const ended = new Set<string>()
    for (let page = 0; page < 40; page++) {
      const at = `https://www.shop.example/de/blog/p${page}`
      const { lines } = await visit({ cookie: `${many}; ${answered()}`, at })
      for (const line of lines) ended.add(line)
    }
    for (let i = 0; i < 20; i++) expect(ended).toContain(`_ga_${i}=; Max-Age=0; Path=/de/blog/`)
  })

  test('without address never rests with new values', async () => {
    const visit = visitor()
    for (let i = 0; i < 6; i++) {
      const at = { at: root, headers: { 'cf-connecting-ip': '' } }
      expect((await visit({ cookie: `_ga=${i}`, ...at })).lines).toHaveLength(4)
    }
  })

  test('is remembered while thousands of others come, and not without end', async () => {
    const visit = visitor()
    const others = async (responses: number) => {
      for (let i = 0; i < responses; i++) {
        const some = Array.from({ length: 40 }, (_, at) => `_ga_${responses}_${i}_${at}=1`)
        await visit({ cookie: some.join('; '), at: root })
      }
    }
    await visit({ cookie, at: root })
    await others(400)
    expect((await visit({ cookie, at: root })).lines).toEqual([])
    await others(450)
    expect((await visit({ cookie, at: root })).lines).toHaveLength(4)
  })

  test('is ended anew with another value, and not on every page', async () => {
    const visit = visitor()
    const counts: number[] = []
    for (let i = 0; i < 6; i++) {
      const again = `_ga=${i}; ${answered()}`
      counts.push((await visit({ cookie: again, at: root })).lines.length)
    }
    expect(counts).toEqual([4, 4, 4, 0, 0, 0])
    // Of another visitor, or another name, that says nothing.
    const headers = { 'cf-connecting-ip': '192.0.2.7' }
    expect((await visit({ cookie: `_ga=9; ${answered()}`, at: root, headers })).lines).toHaveLength(
      4,
    )
    expect((await visit({ cookie: `_ga_1=9; ${answered()}`, at: root })).lines).toHaveLength(4)
  })

  test('is ended with three new values in ten minutes', async () => {
    const visit = visitor()
    vi.useFakeTimers({ toFake: ['Date'] })
    const counts: number[] = []
    for (const [i, minutes] of [0, 4, 8, 9, 11].entries()) {
      vi.setSystemTime(minutes * 60_000)
      const again = `_ga=${i}; ${answered()}`
      counts.push((await visit({ cookie: again, at: root })).lines.length)
    }
    vi.useRealTimers()
    expect(counts).toEqual([4, 4, 4, 0, 4])
  })

  test('has its own places, and does not rest with others of its name', async () => {
    const visit = visitor()
    for (const value of [1, 2, 3]) await visit({ cookie: `_ga=${value}`, at: root })
    expect((await visit({ cookie: '_ga=1; _ga=4', at: `${root}a` })).lines).toHaveLength(4)
  })

  test('does not rest at the root while it does in folders', async () => {
    const visit = visitor()
    vi.useFakeTimers({ toFake: ['Date'] })
    const counts: number[] = []
    for (const [minutes, page] of [
      [0, ''],
      [5, 'a'],
      [6, 'b'],
      [7, 'c'],
      [8, 'd'],
      [11, 'e'],
    ] as const) {
      vi.setSystemTime(minutes * 60_000)
      counts.push((await visit({ cookie, at: root + page })).lines.length)
    }
    vi.useRealTimers()
    expect(counts).toEqual([4, 4, 4, 4, 0, 4])
  })

  test('with many others gets to folders however many pages the root takes', async () => {
    const visit = visitor()
    const many = Array.from({ length: 50 }, (_, i) => `_ga_${i}=${i}`).join('; ')
    const paths: (string | undefined)[] = []
    for (const page of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const { lines } = await visit({ cookie: many, at: root + page })
      expect(lines).toHaveLength(40)
      paths.push(/Path=([^;]*)/.exec(lines[0] ?? '')?.[1])
    }
    expect(paths).toEqual(['/', '/', '/', '/', '/', '/f'])
  })

  test('with several values is ended anew once', async () => {
    const visit = visitor()
    await visit({ cookie: '_ga=1; _ga=2; _ga=3', at: root })
    expect((await visit({ cookie: '_ga=4; _ga=3', at: root })).lines).toHaveLength(4)
  })

  test('several times is ended once', async () => {
    const lines = await ended({ cookie: `_ga=1; _ga=2; _ga=1; ${answered()}`, at: root })
    expect(lines).toHaveLength(4)
  })
})

describe('what the origin sets', () => {
  const set = ['b=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', 'sid=é; Path=/x', 'b=2']

  test('goes before, as it is', async () => {
    const lines = await ended({ cookie: `_ga=1; ${answered()}`, set })
    expect(lines.slice(0, 3)).toEqual(set)
    expect(lines).toHaveLength(35)
  })

  test('is not said twice', async () => {
    const cookie = `_ga=1; ${answered()}`
    const own = '_ga=x; Max-Age=-1; path=/; domain=.Shop.example'
    const lines = await ended({ cookie, at: root, set: [own] })
    expect(lines).toEqual([
      own,
      '_ga=; Max-Age=0; Path=/',
      '_ga=; Max-Age=0; Path=/; Domain=shop.example; Secure; Partitioned',
      '_ga=; Max-Age=0; Path=/; Secure; Partitioned',
    ])
    const bound = '__Host-ga=; Max-Age=0; Secure'
    const services = { counter: { category: 'analytics', cookies: ['__Host-ga'] } }
    const of = (line: string) =>
      ended({ policy: policyWith({ services }), cookie: '__Host-ga=1', at: root, set: [line] })
    expect(await of(bound)).toHaveLength(3)
    expect(await of(`${bound}; Path=/; Domain=shop.example`)).toHaveLength(3)
    expect(await of(`${bound}; Path=/`)).toHaveLength(2)
    for (const last of ['SameSite=None', 'Partitioned']) {
      const rejected = `_ga=; Max-Age=0; Path=/; ${last}`
      expect(await ended({ cookie, at: root, set: [rejected] })).toHaveLength(5)
      expect(await ended({ cookie, at: root, set: [`${rejected}; Secure`] })).toHaveLength(4)
    }
    const bare = await ended({ cookie, at: `${root}a/b`, set: ['_ga=; Max-Age=0'] })
    expect(bare).not.toContain('_ga=; Max-Age=0; Path=/a')
    expect(bare).toContain('_ga=; Max-Age=0; Path=/a/')
  })
})

test('what another service has by the same name elsewhere is not ended', async () => {
  const policy = policyWith({
    services: {
      login: { category: 'necessary', cookies: [{ name: 'id', host: 'shop.example' }] },
      ads: {
        category: 'marketing',
        cookies: [{ name: 'id', host: 'www.shop.example', hostOnly: true }],
      },
    },
  })
  const lines = await ended({ policy, cookie: 'id=1', at: 'https://www.shop.example/' })
  expect(lines).toEqual(['id=; Max-Age=0; Path=/', 'id=; Max-Age=0; Path=/; Secure; Partitioned'])
})

test('what a prefix demands stands in the line', async () => {
  const services = { ads: { category: 'marketing', cookies: ['__*'] } }
  const at = `${root}a`
  const of = (name: string) => ended({ policy: policyWith({ services }), cookie: `${name}=1`, at })
  expect(await of('__Host-id')).toEqual([
    '__Host-id=; Max-Age=0; Path=/; Secure',
    '__Host-id=; Max-Age=0; Path=/; Secure; Partitioned',
  ])
  expect(await of('__HOST-id')).toHaveLength(2)
  const secure = await of('__SECURE-id')
  expect(secure).toHaveLength(8)
  expect(secure.filter((line) => !line.includes('; Secure'))).toEqual([])
  expect((await of('__Host-Http-id'))[0]).toBe(
    '__Host-Http-id=; Max-Age=0; Path=/; Secure; HttpOnly',
  )
  expect((await of('__Http-id'))[0]).toContain('; HttpOnly')
})

test('in a frame browsers take no line but with SameSite=None', async () => {
  const headers = { 'sec-fetch-dest': 'iframe' }
  const lines = await ended({ cookie: `_ga=1; ${answered()}`, at: root, headers })
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).toContain('; Secure; SameSite=None')
})

describe('the domains', () => {
  const domainsOf = async (host: string, ...domains: string[]) => {
    const cookie = '_ga=1'
    const lines = await ended({
      policy: policyWith({ domains }),
      cookie,
      at: `https://${host}/`,
    })
    const found = lines.map((line) => /Domain=([^;]*)/.exec(line)?.[1])
    return [...new Set(found)].filter((one) => one !== undefined).sort()
  }

  test('go up to the host that the policy names above others', async () => {
    const domains = ['www.shop.co.uk', 'shop.co.uk']
    expect(await domainsOf('www.shop.co.uk', ...domains)).toEqual(['shop.co.uk', 'www.shop.co.uk'])
    expect(await domainsOf('shop.co.uk', ...domains, 'shop.example')).toEqual(['shop.co.uk'])
    expect(await domainsOf('a.b.shop.co.uk', 'shop.co.uk', 'a.b.shop.co.uk')).toEqual([
      ...['a.b.shop.co.uk', 'b.shop.co.uk', 'shop.co.uk'],
    ])
  })

  test('go further where another that it names is beside that', async () => {
    const domains = ['app.shop.example', 'a.app.shop.example', 'www.shop.example', 'shop.test']
    expect(await domainsOf('a.app.shop.example', ...domains)).toEqual([
      ...['a.app.shop.example', 'app.shop.example', 'shop.example'],
    ])
  })

  test('are all of a long name where the policy names the site', async () => {
    const host = 'a.b.c.d.e.f.g.shop.example'
    expect(await domainsOf(host, host, 'shop.example')).toHaveLength(8)
  })

  test('go up to the last with a dot where it names none', async () => {
    expect(await domainsOf('www.shop.example', 'www.shop.example', 'app.shop.example')).toEqual([
      'shop.example',
      'www.shop.example',
    ])
    expect(await domainsOf('www.shop.example')).toEqual(['shop.example', 'www.shop.example'])
  })

  test('are few', async () => {
    expect(await domainsOf('a.b.c.d.e.f.g.shop.example')).toEqual([
      ...['a.b.c.d.e.f.g.shop.example', 'e.f.g.shop.example', 'f.g.shop.example'],
      ...['g.shop.example', 'shop.example'],
    ])
  })

  test.each(['localhost', '192.0.2.1', '[2001:db8::1]'])('are none of %s', async (host) => {
    expect(await domainsOf(host)).toEqual([])
  })
})

test('a declared path is tried too', async () => {
  const services = {
    ads: { category: 'marketing', cookies: [{ name: '_ad', path: '/deep/down' }] },
  }
  const lines = await ended({ policy: policyWith({ services }), cookie: '_ad=1', at: root })
  expect(lines).toContain('_ad=; Max-Age=0; Path=/deep/down; Domain=shop.example')
  expect(lines).toHaveLength(8)
})

test('paths that are declared for cookies of one name are tried for each of them', async () => {
  const cookies = [{ name: '_ad', path: '/deep' }, { name: '_ad', path: '/down' }, '_ad*']
  const services = { ads: { category: 'marketing', cookies } }
  const lines = await ended({ policy: policyWith({ services }), cookie: '_ad=1', at: root })
  const paths = lines.map((line) => /Path=([^;]*)/.exec(line)?.[1])
  expect([...new Set(paths)]).toEqual(['/', '/deep', '/down'])
})

test('a path that no line can name is not tried', async () => {
  const long = `${root}${'x'.repeat(1100)}`
  expect(await ended({ cookie: '_ga=1', at: long })).toHaveLength(4)
  const paths = (await ended({ cookie: '_ga=1', at: `${root}a;b/c` })).map(
    (line) => /Path=([^;]*)/.exec(line)?.[1],
  )
  expect(new Set(paths)).toEqual(new Set(['/']))
})

test('of a deep path few folders are tried', async () => {
  const visit = visitor()
  const at = `${root}${Array.from({ length: 30 }, (_, i) => i).join('/')}`
  const paths = new Set<string | undefined>()
  for (let lines: string[]; ; ) {
    ;({ lines } = await visit({ cookie: '_ga=1', at }))
    if (lines.length === 0) break
    for (const line of lines) paths.add(/Path=([^;]*)/.exec(line)?.[1])
  }
  expect(paths.size).toBe(17)
})

describe('a policy or a route that ends nothing', () => {
  const cookie = `_ga=1; ${answered()}`

  test('removes all the same', async () => {
    const policy = policyWith({ expire: 'off' })
    const { request, lines } = await visitor({ policy })({ cookie })
    expect(lines).toEqual([])
    expect(request.headers.get('cookie')).not.toContain('_ga')
  })

  test('may be an exception', async () => {
    const routes = [{ path: '/quiet/*', expire: 'off' }] as const
    const visit = visitor({ policy: policyWith({ routes: [...routes] }) })
    expect((await visit({ cookie, at: `${root}quiet/x` })).lines).toEqual([])
    expect((await visit({ cookie, at: root })).lines).toHaveLength(4)
    const loud = policyWith({ expire: 'off', routes: [{ path: '/loud/*', expire: 'on' }] })
    expect(await ended({ policy: loud, cookie, at: root })).toEqual([])
    expect(await ended({ policy: loud, cookie, at: `${root}loud/` })).not.toEqual([])
  })
})

test('on a path that gate and origin may read differently nothing is ended', async () => {
  const policy = policyWith({ routes: [{ path: '/quiet/*', expire: 'off' }] })
  const cookie = `_ga=1; ${answered()}`
  expect(await ended({ policy, cookie, at: `${root}x//y` })).toEqual([])
})

test('what a route grants is ended on no other', async () => {
  const routes = [{ path: '/chat/*', grant: { counter: 'it is needed there' } }]
  const services = {
    counter: { category: 'analytics', cookies: ['_ga'] },
    other: { category: 'analytics', cookies: ['_other'] },
  }
  const cookie = `_ga=1; _other=2; ${answered()}`
  const { request, lines } = await visitor({ policy: policyWith({ routes, services }) })({ cookie })
  expect(request.headers.get('cookie')).not.toContain('_ga')
  expect(names(lines)).toEqual(['_other'])
})

test('where the answer cannot be read, what it might grant stays in the browser', async () => {
  const unreadable = 'OptanonConsent=groups=?; OptanonAlertBoxClosed=2026-10-01T08:00:00.000Z'
  const categories = {
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing', gpc: true },
    functional: { title: 'Functional' },
  }
  const visit = visitor({ policy: policyWith({ categories }) })
  const { request, lines } = await visit({ cookie: `_ga=1; ${unreadable}` })
  expect(request.headers.get('cookie')).not.toContain('_ga')
  expect(lines).toEqual([])
  const headers = { 'sec-gpc': '1' }
  expect(names((await visit({ cookie: `_ad=1; ${unreadable}`, headers })).lines)).toEqual(['_ad'])
})

test('on a host that the policy does not name, where no answer counts, nothing is ended', async () => {
  const policy = policyWith({ domains: ['shop.example', 'www.shop.example'] })
  const cookie = `_ga=1; ${everything}`
  const at = 'https://new.shop.example/'
  const { request, lines } = await visitor({ policy })({ cookie, at })
  expect(request.headers.get('cookie')).not.toContain('_ga')
  expect(lines).toEqual([])
  expect(await ended({ policy, cookie: '_ga=1', at: root })).not.toEqual([])
})

test.each(['report', 'enforce'] as const)(
  'in mode %s a redirect ends nothing: its host may not be the one that asks',
  async (mode) => {
    let moves = true
    const door = gate(policyWith({ mode }), (c) => (moves ? c.redirect('/a', 301) : c.html('')))
    const visit = () => door.fetch(root, { headers: { ...navigation, cookie: '_ga=1' } })
    const { response, report } = await visit()
    expect(response.headers.getSetCookie()).toEqual([])
    expect(report?.decisions[0]).not.toHaveProperty('expires')
    moves = false
    expect((await visit()).report?.decisions[0]).toMatchObject({ expires: 4 })
  },
)

test('H35: a HEAD request ends nothing, so that the page does', async () => {
  const door = gate(policyWith(), (c) => c.html(''))
  const lines = async (method: string) => {
    const init = { method, headers: { ...navigation, cookie: '_ga=1' } }
    return (await door.fetch(root, init)).response.headers.getSetCookie()
  }
  expect(await lines('HEAD')).toEqual([])
  expect(await lines('GET')).toHaveLength(4)
})

test('a POST ends cookies as any page does', async () => {
  const door = gate(policyWith(), (c) => c.html(''))
  const init = { method: 'POST', headers: { ...navigation, cookie: '_ga=1' } }
  expect((await door.fetch(root, init)).response.headers.getSetCookie()).toHaveLength(4)
})

describe('what this visitor has granted, and only this route refuses,', () => {
  test('is not sent, and stays in the browser', async () => {
    for (const rest of [{ refuse: ['analytics'] }, { audience: 'children' as const }]) {
      const policy = policyWith({
        categories: { analytics: { title: 'A', profiling: true }, marketing: { title: 'M' } },
        consent: [{ source: 'onetrust', map: { analytics: 'C0002', marketing: 'C0004' } }],
        services: { counter: { category: 'analytics', cookies: ['_ga'] } },
        routes: [{ path: '/kids/*', ...rest }],
      })
      const visit = visitor({ policy })
      const granted = await visit({ cookie: `_ga=1; ${everything}`, at: `${root}kids/` })
      expect(granted.request.headers.get('cookie')).not.toContain('_ga')
      expect(granted.lines).toEqual([])
      const refused = await visit({ cookie: `_ga=1; ${answered()}`, at: `${root}kids/` })
      expect(refused.lines).not.toEqual([])
    }
  })
})

test('who agrees by going on is ended nothing on the first page', async () => {
  const door = gate(policyWith({ regimes: { EU: 'opt-in', US: 'implied', '*': 'opt-in' } }))
  const ended = async (country: string, cookie: string) => {
    const init = { headers: { ...navigation, cookie }, cf: { country } }
    return (await door.fetch(root, init as RequestInit)).response.headers.getSetCookie()
  }
  expect(await ended('US', '_ga=1')).toEqual([])
  expect(await ended('US', `_ga=1; ${answered()}`)).toHaveLength(4)
  expect(await ended('DE', '_ga=2')).toHaveLength(4)
})

test('a cookie without name is not ended, since it is not told from others', async () => {
  const { lines, response } = await visitor()({ cookie: `_ga; ${answered()}` })
  expect(lines).toEqual([])
  expect(response.headers.has('clear-site-data')).toBe(false)
})

test('a fault, in which everything counts as refused, ends nothing', async () => {
  let faults = 0
  const env = {
    get CONSENT_GATE_MODE() {
      if (faults++ === 0) throw new Error('for once')
      return undefined
    },
  }
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const categories = { analytics: { title: 'Analytics', gpc: true } }
  const services = { counter: { category: 'analytics', cookies: ['_ga'] } }
  const consent: Policy['consent'] = [{ source: 'onetrust', map: { analytics: 'C0002' } }]
  const policy = policyWith({ categories, services, consent })
  const door = gate(policy, (c) => c.html('<p>hello'), { env })
  const { request, response } = await door.fetch(root, {
    headers: { ...navigation, cookie: `_ga=1; ${everything}` },
  })
  error.mockRestore()
  expect(faults).toBeGreaterThan(1)
  expect(request.headers.get('cookie')).not.toContain('_ga')
  expect(response.headers.getSetCookie()).toEqual([])
})

describe('pages that were fetched ahead', () => {
  const header = (response: Response) => response.headers.get('clear-site-data')

  test('H34: are forgotten with the first page that ends something', async () => {
    const visit = visitor()
    const cookie = `_ga=1; ${answered()}`
    expect(header((await visit({ cookie, at: root })).response)).toBe(
      '"prefetchCache", "prerenderCache"',
    )
    expect(header((await visit({ cookie, at: `${root}a` })).response)).toBeNull()
    expect(header((await visit({ cookie: everything, at: root })).response)).toBeNull()
    const again = await visit({ cookie: `_ga=2; ${answered()}`, at: root })
    expect(again.lines).toHaveLength(4)
    expect(header(again.response)).toBeNull()
  })
})

test('report mode says what would be ended, and changes nothing', async () => {
  const cookie = `_ga=1; sid=2; ${answered()}`
  const seen = await visitor({ policy: policyWith({ mode: 'report' }) })({ cookie, at: root })
  expect(seen.lines).toEqual([])
  expect(seen.response.headers.has('clear-site-data')).toBe(false)
  const enforced = await visitor()({ cookie, at: root })
  expect(seen.report?.decisions).toEqual(enforced.report?.decisions)
  expect(seen.report?.decisions.find(({ target }) => target === '_ga')).toMatchObject({
    expires: 4,
  })
  expect(seen.report?.decisions.find(({ target }) => target === 'sid')).not.toHaveProperty(
    'expires',
  )
})

test.each(['report', 'enforce'] as const)(
  'in mode %s a page that cannot be filtered ends nothing',
  async (mode) => {
    const door = gate(policyWith({ mode }), (c) => {
      c.header('content-encoding', 'secret, gzip')
      return c.html('<p>hello')
    })
    const headers = { ...navigation, cookie: `_ga=1; ${answered()}` }
    const { report, response } = await door.fetch(root, { headers })
    expect(response.headers.getSetCookie()).toEqual([])
    expect(report?.unread).toContain('Content-Encoding')
    for (const decision of report?.decisions ?? []) expect(decision).not.toHaveProperty('expires')
  },
)
