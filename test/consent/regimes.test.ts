import { describe, expect, test } from 'vitest'
import { definePolicy, type Policy, PolicyError, type Regime } from '../../src/index.ts'
import { answered, gate, policyWith } from '../gate.ts'

/** The regime of a visitor, and whether the gate sets an advertising cookie. */
async function visit(
  regimes: Record<string, Regime>,
  cf: Record<string, unknown> | undefined,
  headers: Record<string, string> = {},
): Promise<{ regime: string | undefined; isSet: boolean }> {
  const door = gate(policyWith({ regimes }), (c) => {
    c.header('set-cookie', '_ad=1')
    return c.text('ok')
  })
  const init = { headers, ...(cf && { cf }) }
  const { response, report } = await door.fetch('https://www.shop.example/', init)
  return { regime: report?.regime, isSet: response.headers.getSetCookie().length > 0 }
}

async function regimeIn(
  regimes: Record<string, Regime>,
  cf?: Record<string, unknown>,
): Promise<string | undefined> {
  return (await visit(regimes, cf)).regime
}

describe('the most specific region counts:', () => {
  const regimes: Record<string, Regime> = {
    '*': 'none',
    EEA: 'opt-out',
    EU: 'opt-in',
    FR: 'opt-out',
    US: 'none',
    'US-CA': 'opt-out',
    'US-TX': 'opt-in',
  }

  test.each([
    ['a part of a country before the country', { country: 'US', regionCode: 'CA' }, 'opt-out'],
    ['the country before everything', { country: 'US', regionCode: 'NY' }, 'none'],
    ['a country before the EU', { country: 'FR', isEUCountry: '1' }, 'opt-out'],
    ['the EU before the EEA', { country: 'DE', isEUCountry: '1' }, 'opt-in'],
    ['the EU by the country, where the platform does not say', { country: 'DE' }, 'opt-in'],
    ['the EU by isEUCountry alone', { isEUCountry: '1' }, 'opt-in'],
    ['the EEA before the rest', { country: 'NO' }, 'opt-out'],
    ['the rest', { country: 'JP' }, 'none'],
    ['the EU in its outermost regions', { country: 'RE' }, 'opt-in'],
    ['whatever the case', { country: 'us', regionCode: 'ca' }, 'opt-out'],
  ] as const)('%s', async (_, cf, regime) => {
    expect(await regimeIn(regimes, cf)).toBe(regime)
  })
})

describe('where the region is not known, the strictest that it could be counts:', () => {
  const regimes: Record<string, Regime> = { '*': 'none', 'US-CA': 'opt-out', EU: 'opt-in' }

  test.each([
    ['no cf at all', undefined, 'opt-in'],
    ['no country', {}, 'opt-in'],
    ['an unknown country', { country: 'XX' }, 'opt-in'],
    ['Tor', { country: 'T1' }, 'opt-in'],
    ['a country of the wrong type', { country: 7 }, 'opt-in'],
    ['a country without its part', { country: 'US' }, 'opt-out'],
    ['another country without its part', { country: 'CA' }, 'none'],
  ] as const)('%s', async (_, cf, regime) => {
    expect(await regimeIn(regimes, cf)).toBe(regime)
  })

  test('in the EU, of a country that is listed', async () => {
    expect(await regimeIn({ EU: 'opt-out', DE: 'opt-in' }, { isEUCountry: '1' })).toBe('opt-in')
    expect(await regimeIn({ EU: 'opt-out', US: 'opt-in' }, { isEUCountry: '1' })).toBe('opt-out')
  })

  test('opt-in where nothing is listed for it', async () => {
    expect(await regimeIn({ US: 'opt-out' }, { country: 'JP' })).toBe('opt-in')
    expect(await regimeIn({ US: 'opt-out' })).toBe('opt-in')
    expect(await regimeIn({}, { country: 'US' })).toBe('opt-in')
  })
})

describe('who was never asked', () => {
  const none = { country: 'JP' }

  test('gets everything under opt-out and none, and nothing under opt-in', async () => {
    expect((await visit({ '*': 'opt-out' }, none)).isSet).toBe(true)
    expect((await visit({ '*': 'none' }, none)).isSet).toBe(true)
    expect((await visit({ '*': 'opt-in' }, none)).isSet).toBe(false)
  })

  test.each<Regime>(['opt-out', 'none'])(
    'and who refused gets nothing under %s',
    async (regime) => {
      expect((await visit({ '*': regime }, none, { cookie: answered('C0002') })).isSet).toBe(false)
    },
  )

  test.each([
    ['unreadable', 'OptanonConsent=%%'],
    ['contradictory', `${answered('C0004')}; OptanonConsent=groups=C0004%3A1`],
    ['outdated', answered('C0002', 'C0003', 'C0004').replace('=false', '=true')],
    ['silent about it', 'OptanonConsent=groups=C0001%3A1; OptanonAlertBoxClosed=2026-01-22T09:00Z'],
  ])('is not he whose answer is %s', async (_, cookie) => {
    expect((await visit({ '*': 'none' }, none, { cookie })).isSet).toBe(false)
  })
})

describe('implied', () => {
  const regimes: Record<string, Regime> = { EU: 'opt-in', '*': 'implied' }
  const cf = { country: 'BR' }
  const next = {
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }

  test('grants to who goes on to another page of the site', async () => {
    expect((await visit(regimes, cf, next)).isSet).toBe(true)
    expect((await visit(regimes, cf, { ...next, 'sec-fetch-site': 'same-site' })).isSet).toBe(true)
  })

  test.each([
    ['the first page', { 'sec-fetch-site': 'none' }],
    ['a page that another site links to', { 'sec-fetch-site': 'cross-site' }],
    ['a subresource', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    ['a fetch', { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
    ['a frame', { 'sec-fetch-dest': 'iframe' }],
    ['a prefetch', { 'sec-purpose': 'prefetch' }],
    ['a prerender', { 'sec-purpose': 'prefetch;prerender' }],
    ['a prefetch of an older browser', { purpose: 'prefetch' }],
  ])('does not grant for %s', async (_, headers) => {
    expect((await visit(regimes, cf, { ...next, ...headers })).isSet).toBe(false)
  })

  test('does not grant where the browser does not say where it comes from', async () => {
    expect((await visit(regimes, cf, {})).isSet).toBe(false)
  })

  test('lets a refusal stand', async () => {
    const cookie = answered('C0002')
    expect((await visit(regimes, cf, { ...next, cookie })).isSet).toBe(false)
  })

  test('never grants in the EU, nor in the rest of the European Economic Area', async () => {
    for (const country of ['DE', 'RE', 'AX', 'NO']) {
      expect((await visit(regimes, { country }, next)).isSet).toBe(false)
    }
  })

  test.each([
    [{ EU: 'implied' }, ['/regimes/EU']],
    [{ EEA: 'implied' }, ['/regimes/EEA']],
    [{ DE: 'implied', NO: 'implied' }, ['/regimes/DE', '/regimes/NO']],
    [{ 'DE-BY': 'implied' }, ['/regimes/DE-BY']],
    [{ '*': 'implied' }, ['/regimes/*']],
    [{ '*': 'implied', US: 'implied', DE: 'opt-in' }, ['/regimes/*']],
    [{ '*': 'implied', EU: 'opt-in' }, []],
    [{ '*': 'implied', EEA: 'opt-in' }, []],
    [{ '*': 'opt-in', US: 'implied' }, []],
  ] as const)('%j is an error where it reaches the EU', (regimes, paths) => {
    expect(pathsOf({ regimes: { ...regimes } })).toEqual(paths)
  })
})

test.each(['UK', 'us-ca', 'USA', 'US-CALI', 'Europe', 'EU '])(
  'a policy cannot name the region %j',
  (region) => {
    expect(pathsOf({ regimes: { [region]: 'opt-in' } })).toEqual([`/regimes/${region}`])
  },
)

function pathsOf(change: Partial<Policy>): string[] {
  try {
    definePolicy(policyWith(change))
    return []
  } catch (error) {
    if (error instanceof PolicyError) return error.issues.map(({ path }) => path)
    throw error
  }
}
