import { afterEach, describe, expect, test, vi } from 'vitest'
import { writeStatement } from '../../src/consent/own.ts'
import { readSecret, sign } from '../../src/consent/sign.ts'
import { consentGate, type Policy } from '../../src/index.ts'
import { gate, policyWith } from '../gate.ts'

const key = 'an-invented-key-of-forty-characters-0001'
const older = 'an-invented-key-of-forty-characters-0000'
const secret = `k2:${key},k1:${older}`
const issued = Date.parse('2026-11-01T00:00:00Z')

const host: Partial<Policy> = { consent: [{ source: 'consent-gate' }] }
const domain: Partial<Policy> = {
  consent: [{ source: 'consent-gate', cookieDomain: 'shop.example' }],
}

/** A cookie that the gate signed for a host or domain. */
async function signed({
  name = '__Host-consent',
  scope = 'www.shop.example',
  by = secret,
  granted = ['analytics'],
  refused = ['marketing'],
}: {
  name?: string
  scope?: string
  by?: string
  granted?: string[]
  refused?: string[]
} = {}): Promise<string> {
  const statement = writeStatement({ issued, granted, refused })
  return `${name}=${await sign(readSecret(by), name, scope, statement)}`
}

/** What the gate reads of a Cookie header. */
async function read(
  cookie: string,
  { policy = host, url = 'https://www.shop.example/', by = secret as string | undefined } = {},
): Promise<{ state: string | undefined; granted: string[] }> {
  const options = by === undefined ? {} : { secret: by }
  const door = gate(policyWith(policy), undefined, options)
  const { report } = await door.fetch(url, { headers: { cookie } })
  const ids = ['functional', 'analytics', 'counter', 'marketing', 'ads']
  return {
    state: report?.readings[0]?.state,
    granted: ids.filter((id) => !report?.refused.includes(id)),
  }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the gate’s own choice cookie', () => {
  test('grants the categories and services that it names, and no other', async () => {
    expect(await read(await signed())).toEqual({
      state: 'given',
      granted: ['analytics', 'counter'],
    })
    const one = await signed({ granted: ['ads'], refused: ['marketing', 'analytics'] })
    expect(await read(one)).toEqual({ state: 'given', granted: ['ads'] })
    const odd = await signed({ granted: ['analytics'], refused: ['counter'] })
    expect(await read(odd)).toEqual({ state: 'given', granted: ['analytics'] })
  })

  test('leaves what it does not name unanswered, and another source to be asked', async () => {
    const two: Partial<Policy> = { consent: [{ source: 'consent-gate' }, { source: 'onetrust' }] }
    const onetrust =
      'OptanonConsent=groups=C0003%3A1%2CC0004%3A1; OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z'
    expect((await read(`${await signed()}; ${onetrust}`, { policy: two })).granted).toEqual([
      'functional',
      'analytics',
      'counter',
    ])
  })

  test('tells when the visitor answered', async () => {
    const policy = { ...host, consentMaxAge: '1 day' }
    expect(await read(await signed(), { policy })).toEqual({ state: 'outdated', granted: [] })
  })

  test('holds ids with any character', async () => {
    const categories = { 'a.b~c;d, é': { title: 'Odd' } }
    const policy = policyWith({ ...host, categories, services: {} })
    const cookie = await signed({ granted: Object.keys(categories), refused: [] })
    expect(cookie).toMatch(/^[\x21-\x2b\x2d-\x3a\x3c-\x7e]+$/)
    const door = gate(policy, undefined, { secret })
    const { report } = await door.fetch('https://www.shop.example/', { headers: { cookie } })
    expect(report?.refused).toEqual([])
  })

  test('is signed with the first key, and verified with every one', async () => {
    expect(await signed()).toMatch(
      /^__Host-consent=v1\.k2\.1793491200\.analytics\.marketing\.[\w-]{43}$/,
    )
    expect((await read(await signed({ by: `k1:${older}` }))).state).toBe('given')
  })

  test('is not granted by when it is absent', async () => {
    expect(await read('')).toEqual({ state: 'absent', granted: [] })
  })
})

describe('is invalid, and grants nothing,', () => {
  const changes: [string, (cookie: string) => string][] = [
    ['with an id more', (cookie) => cookie.replace('.analytics.', '.analytics~marketing.')],
    ['with a refusal less', (cookie) => cookie.replace('.marketing.', '..')],
    ['with another time', (cookie) => cookie.replace('.1793491200.', '.1893491200.')],
    ['with another key id', (cookie) => cookie.replace('.k2.', '.k1.')],
    ['with another version', (cookie) => cookie.replace('=v1.', '=v2.')],
    ['without a signature', (cookie) => cookie.replace(/\.[^.]*$/, '.')],
    ['with half a signature', (cookie) => cookie.slice(0, -20)],
    ['with a signature spelt otherwise', (cookie) => `${cookie}=`],
    ['with a signature that is none', (cookie) => `${cookie.slice(0, -1)}*`],
    ['with a part more', (cookie) => cookie.replace('.analytics.', '.analytics..')],
    ['without anything', () => '__Host-consent='],
  ]

  test.each(changes)('%s', async (_, change) => {
    expect(await read(change(await signed()))).toEqual({ state: 'invalid', granted: [] })
  })

  test('whichever of its characters is another', async () => {
    const cookie = await signed()
    for (let i = '__Host-consent='.length; i < cookie.length; i++) {
      const other = cookie[i] === 'A' ? 'B' : 'A'
      const reading = await read(cookie.slice(0, i) + other + cookie.slice(i + 1))
      expect(reading, String(i)).toEqual({ state: 'invalid', granted: [] })
    }
  })

  test('with a signature that only decodes to the same', async () => {
    const cookie = await signed()
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const states = await Promise.all(
      [...alphabet].map(async (last) => (await read(cookie.slice(0, -1) + last)).state),
    )
    expect(states.filter((state) => state === 'given')).toHaveLength(1)
  })

  test('made for another host', async () => {
    const cookie = await signed({ scope: 'evil.shop.example' })
    expect(await read(cookie)).toEqual({ state: 'invalid', granted: [] })
    const here = await signed()
    const url = 'https://evil.shop.example/'
    expect(await read(here, { url })).toEqual({ state: 'invalid', granted: [] })
  })

  test('by a key that has gone', async () => {
    const cookie = await signed({ by: `k1:${older}` })
    expect(await read(cookie, { by: `k2:${key}` })).toEqual({ state: 'invalid', granted: [] })
    const same = await signed({ by: `k2:${older}` })
    expect(await read(same, { by: `k2:${key}` })).toEqual({ state: 'invalid', granted: [] })
  })

  test('under the name of another cookie', async () => {
    const cookie = (await signed()).replace('__Host-', '__Secure-')
    expect(await read(cookie, { policy: domain })).toEqual({ state: 'invalid', granted: [] })
  })

  test('even where the region would give everything to who was never asked', async () => {
    const policy: Partial<Policy> = { ...host, regimes: { '*': 'none' } }
    expect((await read('', { policy })).granted).toHaveLength(5)
    expect(await read('__Host-consent=v1.k2.1.analytics..x', { policy })).toEqual({
      state: 'invalid',
      granted: [],
    })
  })
})

describe('with cookieDomain', () => {
  const name = '__Secure-consent'

  test('all hosts of the domain share one choice', async () => {
    const cookie = await signed({ name, scope: 'shop.example' })
    for (const url of ['https://www.shop.example/', 'https://app.shop.example/']) {
      expect((await read(cookie, { policy: domain, url })).granted).toEqual([
        'analytics',
        'counter',
      ])
    }
  })

  test('one that is bound to another domain is invalid', async () => {
    const cookie = await signed({ name, scope: 'example' })
    expect(await read(cookie, { policy: domain })).toEqual({ state: 'invalid', granted: [] })
  })

  test('is the only way to have one for a domain', async () => {
    const cookie = await signed({ name, scope: 'shop.example' })
    expect(await read(cookie)).toEqual({ state: 'invalid', granted: [] })
  })

  test('a foreign cookie beside the genuine one does not take its place', async () => {
    const cookie = await signed({ name, scope: 'shop.example' })
    const planted = `${name}=v1.k2.1.analytics~marketing..${'A'.repeat(43)}`
    for (const both of [`${cookie}; ${planted}`, `${planted}; ${cookie}`]) {
      expect((await read(both, { policy: domain })).granted).toEqual(['analytics', 'counter'])
    }
  })

  test('two genuine choices that say the same do not contradict each other', async () => {
    const onHost = await signed({ refused: ['ads'] })
    const onDomain = await signed({ name, scope: 'shop.example', refused: ['ads'] })
    expect(await read(`${onHost}; ${onDomain}`, { policy: domain })).toMatchObject({
      state: 'given',
    })
  })

  test('two genuine choices that differ contradict each other', async () => {
    const one = await signed({ name, scope: 'shop.example' })
    const other = await signed({ granted: ['analytics', 'marketing'], refused: [] })
    expect(await read(`${one}; ${other}`, { policy: domain })).toEqual({
      state: 'contradictory',
      granted: [],
    })
  })
})

describe('the secret', () => {
  test.each([
    'short',
    `k1:${key.slice(0, 31)}`,
    `:${key}`,
    `k 1:${key}`,
    key,
    `k1:${key},`,
    `k1:${key},k1:${older}`,
    '',
  ])('cannot be %j, and the error does not tell it', (wrong) => {
    let message = ''
    try {
      consentGate(policyWith(host), { secret: wrong })
    } catch (error) {
      message = error instanceof TypeError ? error.message : 'another error'
    }
    expect(message).toMatch(/^secret: /)
    for (const part of [key.slice(0, 31), older]) expect(message).not.toContain(part)
  })

  test('may be the variable CONSENT_GATE_SECRET', async () => {
    const door = gate(policyWith(host), undefined, { env: { CONSENT_GATE_SECRET: secret } })
    const headers = { cookie: await signed() }
    const { report } = await door.fetch('https://www.shop.example/', { headers })
    expect(report?.readings[0]?.state).toBe('given')
  })

  test.each([undefined, '', 'nonsense-that-is-a-secret'])(
    'that is missing or malformed costs no visitor the page, and is logged: %j',
    async (value) => {
      const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
      const door = gate(policyWith(host), undefined, { env: { CONSENT_GATE_SECRET: value } })
      const headers = { cookie: await signed() }
      const { report, response } = await door.fetch('https://www.shop.example/', { headers })
      expect(response.status).toBe(200)
      expect(report?.readings[0]?.state).toBe('invalid')
      const lines = warned.mock.calls.flat().join('\n')
      // A warning is said once for each reason.
      if (value) expect(lines).toContain('CONSENT_GATE_SECRET')
      expect(lines).not.toContain('nonsense-that-is-a-secret')
    },
  )
})

test('none of the gate’s own cookies is removed', async () => {
  const own = ['__Host-consent', '__Secure-consent', '__Host-consent-receipt-onetrust']
  const policy = policyWith({ unknown: { cookies: 'marketing' } })
  const cookie = [...own.map((name) => `${name}=x`), 'consent-bridge=x', 'other=x'].join('; ')
  const { request } = await gate(policy).fetch('https://www.shop.example/', { headers: { cookie } })
  expect(request.headers.get('cookie')).toBe(cookie.replace('; other=x', ''))
})
