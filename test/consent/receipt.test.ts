/**
 * `remember`: the receipt of the last answer, on the pages that carry it.
 *
 * @module
 */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { answered, choice, gate, policyWith, type Seen } from '../gate.ts'

const secret = 'k1:an-invented-key-of-forty-characters-0001'
const day = 86_400_000
const start = Date.parse('2026-01-22T09:00:00Z')
const receipt = '__Host-consent-receipt-'

const onetrust: Partial<Policy> = { consent: [{ source: 'onetrust', remember: true }] }
/** A manager whose cookie tells no time and is `SameSite=Strict`. */
const orejime: Partial<Policy> = {
  consent: [{ source: 'orejime', remember: true, map: { analytics: 'matomo', marketing: 'meta' } }],
}
const matomo = 'eu-consent={%22matomo%22:true%2C%22meta%22:false}'

afterEach(() => {
  vi.useRealTimers()
})

/** A visitor's browser: what it sends along, and what it keeps of the gate's receipts. */
function browser(policy: Partial<Policy>, url = 'https://www.shop.example/') {
  let kept: { line: string; cookie: string; until: number } | undefined
  const door = gate(policyWith(policy), (c) => c.html('<p>x'), { secret })
  return {
    get receipt() {
      return kept?.line
    },
    /** Loads a page `days` after the start, with the manager's cookies as they are then. */
    async load(manager: string, days = 0, accept = 'text/html'): Promise<Seen> {
      const now = start + days * day
      vi.useFakeTimers({ now, toFake: ['Date'] })
      const mine = kept && kept.until > now ? kept.cookie : ''
      const cookie = [manager, mine].filter(Boolean).join('; ')
      const seen = await door.fetch(url, { headers: { cookie, accept } })
      for (const line of seen.response.headers.getSetCookie()) {
        const [, seconds = ''] = /; Max-Age=(\d+)/.exec(line) ?? []
        kept = { line, cookie: line.split(';')[0] ?? '', until: now + Number(seconds) * 1000 }
      }
      return seen
    },
  }
}

/** What the gate read, and which categories are granted. */
function said({ report }: Seen): object {
  const [reading] = report?.readings ?? []
  const granted = ['functional', 'analytics', 'marketing'].filter(
    (id) => !report?.refused.includes(id),
  )
  return { state: reading?.state, granted, ...(reading?.remembered && { remembered: true }) }
}

test('H35: what a browser fetches ahead gets no receipt, and none ends there', async () => {
  const door = gate(policyWith(onetrust), (c) => c.html('<p>x'), { secret })
  const cookie = answered('C0002')
  for (const headers of [
    { 'sec-purpose': 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { purpose: 'prefetch' },
  ] as Record<string, string>[]) {
    const { response } = await door.fetch('https://www.shop.example/', {
      headers: { cookie, accept: 'text/html', ...headers },
    })
    expect(response.headers.getSetCookie()).toEqual([])
  }
  const { response } = await door.fetch('https://www.shop.example/', { headers: { cookie } })
  expect(response.headers.getSetCookie()).toHaveLength(1)
})

describe('an answer', () => {
  test('H29: is kept for a year by HTTP, in a cookie that only the gate can read and write', async () => {
    const visitor = browser(onetrust)
    await visitor.load(answered('C0002'))
    expect(visitor.receipt).toMatch(
      /^__Host-consent-receipt-onetrust=v1\.k1\.1769072400\.analytics\.functional~marketing\.[\w-]{43}; Path=\/; Max-Age=31536000; Secure; HttpOnly; SameSite=Lax$/,
    )
  })

  test('counts where the manager’s cookie has gone', async () => {
    const visitor = browser(onetrust)
    await visitor.load(answered('C0002'))
    expect(said(await visitor.load('', 8))).toEqual({
      state: 'given',
      granted: ['analytics'],
      remembered: true,
    })
  })

  test('counts on arrival from another site, where a Strict cookie stays away', async () => {
    const visitor = browser(orejime)
    expect(said(await visitor.load(matomo))).toEqual({ state: 'given', granted: ['analytics'] })
    expect(said(await visitor.load('', 1))).toMatchObject({ granted: ['analytics'] })
  })

  test('that refuses is kept too, against the default of a region', async () => {
    const visitor = browser({ ...onetrust, regimes: { '*': 'opt-out' } })
    await visitor.load(answered('C0002'))
    expect(said(await visitor.load('', 8))).toMatchObject({ granted: ['analytics'] })
  })

  test('is written once, for as long as it stays the same', async () => {
    const visitor = browser(orejime)
    await visitor.load(matomo)
    const first = visitor.receipt
    const { response } = await visitor.load(matomo, 30)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(visitor.receipt).toBe(first)
  })

  test('is written anew where it changes', async () => {
    const visitor = browser(onetrust)
    await visitor.load(answered('C0002', 'C0004'))
    await visitor.load(answered('C0002'), 1)
    expect(said(await visitor.load('', 2))).toMatchObject({ granted: ['analytics'] })
  })
})

describe('a receipt never outlives the answer:', () => {
  test('it ends a year after the visitor answered, however late it was written', async () => {
    const visitor = browser(onetrust)
    await visitor.load(answered('C0002'), 300)
    expect(visitor.receipt).toMatch(/; Max-Age=5616000;/)
    expect(said(await visitor.load('', 364))).toMatchObject({ granted: ['analytics'] })
    expect(said(await visitor.load('', 366))).toEqual({ state: 'absent', granted: [] })
  })

  test('one that a browser keeps for longer does not count', async () => {
    const visitor = browser(onetrust)
    await visitor.load(answered('C0002'))
    const old = visitor.receipt?.split(';')[0] ?? ''
    expect(said(await visitor.load(old, 364))).toMatchObject({ granted: ['analytics'] })
    expect(said(await visitor.load(old, 366))).toEqual({ state: 'absent', granted: [] })
  })

  test('where the cookie tells no time, from the first request that brought it', async () => {
    const visitor = browser(orejime)
    await visitor.load(matomo)
    await visitor.load(matomo, 60)
    expect(said(await visitor.load('', 119))).toMatchObject({ granted: ['analytics'] })
    expect(said(await visitor.load('', 121))).toEqual({ state: 'absent', granted: [] })
  })

  test('it is as old as the answer, and too old when that is', async () => {
    const visitor = browser({ ...onetrust, consentMaxAge: '6 months' })
    await visitor.load(answered('C0002'))
    expect(said(await visitor.load('', 170))).toMatchObject({ granted: ['analytics'] })
    expect(said(await visitor.load('', 190))).toEqual({
      state: 'outdated',
      granted: [],
      remembered: true,
    })
  })
})

test('an answer that ends with the session is not kept', async () => {
  const at = new Date(start).toISOString()
  const choice = {
    ...{ categories: ['analytics'], services: {}, consentId: 'c0ffee', consentTimestamp: at },
    ...{ lastConsentTimestamp: at, expirationTime: start },
  }
  const map = { analytics: 'analytics' }
  const visitor = browser({ consent: [{ source: 'vanilla-cookieconsent', remember: true, map }] })
  const seen = await visitor.load(`cc_cookie=${encodeURIComponent(JSON.stringify(choice))}`)
  expect(said(seen)).toEqual({ state: 'given', granted: ['analytics'] })
  expect(visitor.receipt).toBeUndefined()
})

describe('a receipt is dropped where the manager’s cookie says otherwise:', () => {
  test.each([
    ['not answered', choice('C0002'), 'absent'],
    ['to be asked again', answered('C0002').replace('=false', '=true'), 'outdated'],
    ['unreadable', 'OptanonConsent=%%', 'invalid'],
  ])('%s', async (_, cookie, state) => {
    const visitor = browser(onetrust)
    await visitor.load(answered('C0002'))
    expect(said(await visitor.load(cookie, 1))).toEqual({ state, granted: [] })
    expect(visitor.receipt).toBe(
      `${receipt}onetrust=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax`,
    )
    expect(said(await visitor.load('', 2))).toEqual({ state: 'absent', granted: [] })
  })
})

describe('a receipt does not count', () => {
  async function receiptOf(policy: Partial<Policy>, manager: string): Promise<string> {
    const visitor = browser(policy)
    await visitor.load(manager)
    return visitor.receipt?.split(';')[0] ?? ''
  }

  test('on another host', async () => {
    const cookie = await receiptOf(onetrust, answered('C0002'))
    const other = browser(onetrust, 'https://app.shop.example/')
    expect(said(await other.load(cookie))).toEqual({ state: 'absent', granted: [] })
  })

  test('under another map, in which the same ids mean something else', async () => {
    const cookie = await receiptOf(onetrust, answered('C0002'))
    const map = { analytics: 'C0004' }
    const other = browser({ consent: [{ source: 'onetrust', remember: true, map }] })
    expect(said(await other.load(cookie))).toEqual({ state: 'absent', granted: [] })
  })

  test('of a cookie that the site has renamed since', async () => {
    const cookie = await receiptOf(orejime, matomo)
    const [entry] = orejime.consent ?? []
    const other = browser({ consent: entry ? [{ ...entry, cookie: 'eu-consent-2' }] : [] })
    expect(said(await other.load(cookie))).toEqual({ state: 'absent', granted: [] })
  })

  test('as that of another source', async () => {
    const cookie = await receiptOf(onetrust, answered('C0002'))
    const other = browser(orejime)
    const renamed = cookie.replace('-onetrust=', '-orejime=')
    expect(said(await other.load(renamed))).toEqual({ state: 'absent', granted: [] })
  })

  test('where a character of it is another, and is dropped', async () => {
    const cookie = await receiptOf(onetrust, answered('C0002'))
    const visitor = browser(onetrust)
    const forged = cookie.replace('.analytics.', '.analytics~marketing.')
    expect(said(await visitor.load(forged))).toEqual({ state: 'absent', granted: [] })
    expect(visitor.receipt).toContain('Max-Age=0')
  })

  test('where the policy does not remember', async () => {
    const cookie = await receiptOf(onetrust, answered('C0002'))
    const other = browser({ consent: [{ source: 'onetrust' }] })
    expect(said(await other.load(cookie))).toEqual({ state: 'absent', granted: [] })
  })
})

describe('a receipt is set', () => {
  test('with whatever may be a page, and no cache shares it', async () => {
    const of = async (headers: Record<string, string>) => {
      const door = gate(policyWith(onetrust), (c) => c.json({}), { secret })
      const about = { headers: { cookie: answered('C0002'), ...headers } }
      return (await door.fetch('https://www.shop.example/', about)).response.headers
    }
    expect((await of({ 'sec-fetch-dest': 'image' })).getSetCookie()).toEqual([])
    const sent = await of({ accept: '*/*' })
    expect(sent.getSetCookie()).toHaveLength(1)
    expect(sent.get('cache-control')).toBe('private, no-cache')
  })

  test('with a redirect too, so that a refusal ends an older one at once', async () => {
    const visitor = browser(orejime)
    await visitor.load(matomo)
    const cookie = `${visitor.receipt?.split(';')[0]}; eu-consent={%22matomo%22:false}`
    const door = gate(policyWith(orejime), (c) => c.redirect('/thanks'), { secret })
    const { response } = await door.fetch('https://www.shop.example/', { headers: { cookie } })
    expect(response.headers.getSetCookie()[0]).toMatch(/-orejime=v1\.k1\.\d+\.\.analytics\./)
  })

  test('not in report mode, which changes nothing', async () => {
    const { response } = await browser({ ...onetrust, mode: 'report' }).load(answered('C0002'))
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('not without a secret', async () => {
    const door = gate(policyWith(onetrust), (c) => c.html('<p>x'))
    const { response, report } = await door.fetch('https://www.shop.example/', {
      headers: { cookie: answered('C0002') },
    })
    expect(response.headers.getSetCookie()).toEqual([])
    expect(report?.readings[0]?.state).toBe('given')
  })
})
