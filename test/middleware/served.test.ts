/**
 * What the gate answers itself, for `bridge`, `reload` and `gpcJson`.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { scriptHash, scripts } from '../../src/bridge/bridge.generated.ts'
import type { ConsentEntry, Policy } from '../../src/index.ts'
import { answered, everything, gate, policyWith } from '../gate.ts'

const folder = 'https://www.shop.example/.well-known/consent-gate'
const usercentrics: ConsentEntry = {
  source: 'usercentrics',
  map: { analytics: 'Hk0counter', marketing: 'S1_ads-Q' },
  bridge: true,
}

/** What comes of a request, and what the origin received of it. */
async function ask(
  policy: Policy,
  url: string,
  init: RequestInit = {},
  env: Record<string, unknown> = {},
): Promise<{ response: Response; forwarded: string[] }> {
  const forwarded: string[] = []
  const door = gate(
    policy,
    (c) => {
      forwarded.push(`${c.req.method} ${new URL(c.req.url).pathname}`)
      return c.text('the site')
    },
    { env },
  )
  const { response } = await door.fetch(url, init)
  return { response, forwarded }
}

const isForwarded = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).forwarded.length > 0

describe('the script', () => {
  const policy = policyWith({ consent: [usercentrics] })
  const url = `${folder}/bridge-usercentrics.js`

  test('comes from the gate, and is kept for as long as it is this version', async () => {
    const { response, forwarded } = await ask(policy, `${url}?${scriptHash}`)

    expect(forwarded).toEqual([])
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(scripts['bridge-usercentrics.js'])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test.each(['', '?00000000'])(
    'of another version than asked for is not kept: "%s"',
    async (query) => {
      const { response } = await ask(policy, url + query)
      expect(response.headers.get('cache-control')).toBe('no-cache')
    },
  )

  test('is answered to HEAD', async () => {
    const { response, forwarded } = await ask(policy, url, { method: 'HEAD' })
    expect([response.status, forwarded]).toEqual([200, []])
  })

  test('of each manager is a file of its own, and that of others is the site’s', async () => {
    for (const source of ['osano', 'termly', 'silktide', 'usercentrics'] as const) {
      const one = policyWith({ consent: [{ ...usercentrics, source }] })
      if (source === 'osano') continue
      expect(await isForwarded(one, `${folder}/bridge-${source}.js`)).toBe(false)
      expect(await isForwarded(one, `${folder}/bridge.js`)).toBe(true)
      expect(await isForwarded(one, `${folder}/bridge-tcf.js`)).toBe(true)
    }
    const reloads = policyWith({ consent: [{ source: 'onetrust', reload: true }] })
    expect(await isForwarded(reloads, `${folder}/bridge.js`)).toBe(false)
    expect(await isForwarded(reloads, url)).toBe(true)
  })
})

describe('a request is the site’s', () => {
  const policy = policyWith({
    consent: [{ ...usercentrics, reload: true }],
    gpcJson: '2026-11-22',
  })
  const urls = [
    `${folder}/bridge-usercentrics.js`,
    `${folder}/consent?path=%2F`,
    'https://www.shop.example/.well-known/gpc.json',
  ]

  test.each(urls)('to post to %s', async (url) => {
    expect(await isForwarded(policy, url)).toBe(false)
    expect(await isForwarded(policy, url, { method: 'POST' })).toBe(true)
  })

  test.each(urls)('for %s, where the gate does not filter', async (url) => {
    expect(await isForwarded({ ...policy, mode: 'report' }, url)).toBe(true)
    expect(await isForwarded({ ...policy, mode: 'off' }, url)).toBe(true)
    expect(await isForwarded(policy, url, {}, { CONSENT_GATE_MODE: 'report' })).toBe(true)
    const elsewhere = { path: '/.well-known/*', mode: 'report' } as const
    expect(await isForwarded({ ...policy, routes: [elsewhere] }, url)).toBe(true)
  })

  test.each(urls)('for %s, where the policy does not ask for it', async (url) => {
    expect(await isForwarded(policyWith(), url)).toBe(true)
  })

  test('for anything else in that folder', async () => {
    for (const path of ['', '/', '/bridge.js.map', '/Bridge-usercentrics.js', '/toString']) {
      expect(await isForwarded(policy, folder + path)).toBe(true)
    }
  })
})

describe('what is refused', () => {
  const policy = policyWith({
    consent: [{ source: 'onetrust', reload: true }],
    routes: [{ path: '/kids/*', refuse: ['analytics'] }],
  })
  const url = `${folder}/consent?path=${encodeURIComponent('/a b/')}`
  const refused = async (...asked: Parameters<typeof ask>) =>
    ((await (await ask(...asked)).response.json()) as { refused: string[] }).refused

  test('is read from the cookies that come along', async () => {
    const { response, forwarded } = await ask(policy, url)
    expect(forwarded).toEqual([])
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      refused: ['ads', 'analytics', 'counter', 'functional', 'marketing'],
    })
    expect(await refused(policy, url, { headers: { cookie: everything } })).toEqual([])
    expect(await refused(policy, url, { headers: { cookie: answered('C0002') } })).toEqual([
      'ads',
      'functional',
      'marketing',
    ])
  })

  test('is that of the page it is asked for', async () => {
    const init = { headers: { cookie: everything } }
    expect(await refused(policy, `${folder}/consent?path=%2Fkids%2F1`, init)).toEqual([
      'analytics',
      'counter',
    ])
    for (const path of [
      '',
      '?path=',
      '?path=https:other/kids/1',
      '?path=%00',
      '?path=%2F%3F/kids/',
    ]) {
      expect(await refused(policy, `${folder}/consent${path}`, init)).toEqual([])
    }
    // A path that gate and site could read differently has the refusals of every route.
    expect(await refused(policy, `${folder}/consent?path=//x/`, init)).toContain('analytics')
  })

  test('is told to pages of the same origin only', async () => {
    for (const [site, status] of [
      ['same-origin', 200],
      ['none', 200],
      ['same-site', 403],
      ['cross-site', 403],
    ] as const) {
      const { response, forwarded } = await ask(policy, url, {
        headers: { 'sec-fetch-site': site },
      })
      expect([site, response.status, forwarded]).toEqual([site, status, []])
    }
  })

  test('is not told where no page is loaded again', async () => {
    const bridges = policyWith({ consent: [usercentrics] })
    expect(await isForwarded(bridges, url)).toBe(true)
  })

  test('is what it is without an answer, where going on to a second page is one', async () => {
    const regimes = { EU: 'opt-in', EEA: 'opt-in', US: 'implied', '*': 'opt-in' } as const
    const implied = { ...policy, regimes }
    const asking = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }
    const from = (headers: Record<string, string>) => ({ headers, cf: { country: 'US' } })
    expect(await refused(implied, url, from(asking))).toContain('ads')

    const going = { ...asking, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect(await refused(implied, url, from(going))).toEqual([])
  })
})

test('gpc.json says since when the site heeds Global Privacy Control', async () => {
  const policy = policyWith({ gpcJson: '2026-11-22' })
  const { response, forwarded } = await ask(policy, 'https://www.shop.example/.well-known/gpc.json')
  expect(forwarded).toEqual([])
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-22' })
})
