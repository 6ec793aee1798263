import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { type Consent, consentGate, type Policy } from '../../src/index.ts'
import { answered, choice, policyWith } from '../gate.ts'

/** `c.var.consent` as a handler behind the gate sees it. */
async function consentOf(
  cookie: string,
  change: Partial<Policy> = {},
  path = '/',
): Promise<Consent> {
  let consent: Consent | undefined
  const app = new Hono()
  app.use(consentGate(policyWith(change)))
  app.all('*', (c) => {
    consent = c.var.consent
    return c.text('ok')
  })
  await app.request(`https://www.shop.example${path}`, { headers: { cookie } })
  if (!consent) throw new Error('no consent')
  return consent
}

describe('c.var.consent', () => {
  test('tells what is granted, category or service, and why', async () => {
    const consent = await consentOf(answered('C0002'))
    expect(consent.grants('analytics')).toBe(true)
    expect(consent.grants('counter')).toBe(true)
    expect(consent.grants('marketing')).toBe(false)
    expect(consent.refused).toEqual(['ads', 'functional', 'marketing'])
    expect(consent.because('counter')).toEqual({
      granted: true,
      because: 'granted',
      rule: '/consent/0',
    })
    expect(consent.because('ads')?.because).toBe('refused')
  })

  test('grants necessary without being asked', async () => {
    const consent = await consentOf('')
    expect(consent.grants('necessary')).toBe(true)
    expect(consent.grants('shop')).toBe(true)
  })

  test('grants necessary too where the policy describes it', async () => {
    const categories = { ...policyWith().categories, necessary: { title: 'Necessary' } }
    const consent = await consentOf('', { categories })
    expect(consent.grants('necessary')).toBe(true)
    expect(consent.refused).not.toContain('necessary')
  })

  test('does not grant what the policy does not hold', async () => {
    const consent = await consentOf(answered('C0002', 'C0003', 'C0004'))
    expect(consent.grants('toString')).toBe(false)
    expect(consent.because('nothing')).toBeUndefined()
  })

  test('is there where the gate is off', async () => {
    expect((await consentOf(answered('C0002'), { mode: 'off' })).grants('analytics')).toBe(true)
  })
})

describe('a map', () => {
  const consent: Policy['consent'] = [
    {
      source: 'onetrust',
      map: { analytics: 'C0002', marketing: ['C0003', 'C0004'], counter: 'C0003' },
    },
  ]

  test('with a list grants only where all of them are granted', async () => {
    expect((await consentOf(answered('C0004'), { consent })).grants('marketing')).toBe(false)
    expect((await consentOf(answered('C0003', 'C0004'), { consent })).grants('marketing')).toBe(
      true,
    )
  })

  test("lets a service's own answer win over its category's", async () => {
    const granted = await consentOf(answered('C0003'), { consent })
    expect(granted.grants('analytics')).toBe(false)
    expect(granted.grants('counter')).toBe(true)
    expect(granted.because('counter')?.rule).toBe('/consent/0/map/counter')
    const refused = await consentOf(answered('C0002'), { consent })
    expect(refused.grants('analytics')).toBe(true)
    expect(refused.grants('counter')).toBe(false)
  })

  test('leaves what it does not name unanswered', async () => {
    const all = await consentOf(answered('C0002', 'C0003', 'C0004'), { consent })
    expect(all.because('functional')).toMatchObject({ granted: false, because: 'not-answered' })
  })
})

describe('of several sources the first that has an opinion decides', () => {
  const consent: Policy['consent'] = [
    { source: 'onetrust', map: { marketing: 'C0004' } },
    { source: 'onetrust', map: { analytics: 'C0002', marketing: 'C0002' } },
  ]

  test('each about what it knows', async () => {
    const visitor = await consentOf(answered('C0002'), { consent })
    expect(visitor.because('marketing')).toEqual({
      granted: false,
      because: 'refused',
      rule: '/consent/0/map/marketing',
    })
    expect(visitor.because('analytics')).toEqual({
      granted: true,
      because: 'granted',
      rule: '/consent/1/map/analytics',
    })
  })
})

test('refusals of an unanswered reading count', async () => {
  const visitor = await consentOf(choice('C0002'))
  expect(visitor.because('marketing')?.because).toBe('refused')
  expect(visitor.because('analytics')?.because).toBe('not-answered')
})

describe('on a host that domains does not name', () => {
  const domains = ['www.other.example']

  test('a choice does not count', async () => {
    expect((await consentOf(answered('C0002'), { domains })).grants('analytics')).toBe(false)
    const named = { domains: [...domains, 'www.shop.example'] }
    expect((await consentOf(answered('C0002'), named)).grants('analytics')).toBe(true)
  })
})
