import { describe, expect, test } from 'vitest'
import type { Decision, Policy } from '../../src/index.ts'
import { answered, filtered, gate, page, policyWith, setting } from '../gate.ts'

type Told = Pick<Decision, 'action' | 'because' | 'rule' | 'service' | 'category'>

/** The decision about one Set-Cookie line. */
async function about(line: string, policy: Policy = policyWith(), cookie = ''): Promise<Told> {
  const door = gate(policy, setting(line))
  const { report } = await door.fetch('https://www.shop.example/', { headers: { cookie } })
  const [decision] = report?.decisions.filter(({ subject }) => subject === 'set-cookie') ?? []
  if (!decision) throw new Error('no decision')
  const { subject: _, target: __, ...told } = decision
  return told
}

describe('a decision says because of what', () => {
  const counter = {
    rule: '/services/counter/cookies/0',
    service: 'counter',
    category: 'analytics',
  }

  test('a necessary service is kept', async () => {
    expect(await about('sid=1')).toEqual({
      action: 'keep',
      because: 'necessary',
      rule: '/services/shop/cookies/0',
      service: 'shop',
      category: 'necessary',
    })
  })

  test('what was never asked is removed', async () => {
    expect(await about('_ga=1')).toEqual({ action: 'remove', because: 'not-answered', ...counter })
  })

  test('what was granted is kept, what was refused removed', async () => {
    expect(await about('_ga=1', policyWith(), answered('C0002'))).toEqual({
      action: 'keep',
      because: 'granted',
      ...counter,
    })
    expect(await about('_ga=1', policyWith(), answered())).toEqual({
      action: 'remove',
      because: 'refused',
      ...counter,
    })
  })

  test('a route refuses what was granted', async () => {
    const policy = policyWith({ routes: [{ path: '/*', refuse: ['counter'] }] })
    const decision = await about('_ga=1', policy, answered('C0002'))
    expect(decision).toEqual({ action: 'remove', because: 'route', ...counter })
  })

  test('a route grants what was refused', async () => {
    const policy = policyWith({ routes: [{ path: '/*', grant: { counter: 'why' } }] })
    const decision = await about('_ga=1', policy, answered())
    expect(decision).toEqual({ action: 'keep', because: 'route', ...counter })
  })

  test("a route's refusal wins over its grant", async () => {
    const policy = policyWith({
      routes: [{ path: '/*', refuse: ['analytics'], grant: { counter: 'why' } }],
    })
    expect((await about('_ga=1', policy)).action).toBe('remove')
  })

  test('what only deletes is kept', async () => {
    expect(await about('_ga=; Max-Age=0')).toEqual({
      action: 'keep',
      because: 'deletion',
      ...counter,
    })
  })

  test('what belongs to no service is kept', async () => {
    expect(await about('other=1')).toEqual({
      action: 'keep',
      because: 'unknown',
      rule: '/unknown/cookies',
    })
  })

  test('what belongs to no service falls under the category for the unknown, where there is one', async () => {
    const policy = policyWith({ unknown: { cookies: 'marketing' } })
    const unknown = { rule: '/unknown/cookies', category: 'marketing' }
    expect(await about('other=1', policy)).toEqual({
      action: 'remove',
      because: 'not-answered',
      ...unknown,
    })
    expect(await about('other=1', policy, answered('C0004'))).toEqual({
      action: 'keep',
      because: 'granted',
      ...unknown,
    })
  })
})

describe("the consent manager's own", () => {
  const greedy = policyWith({
    services: {
      greedy: {
        category: 'marketing',
        cookies: ['*'],
        tags: ['*.cookielaw.org', '*.onetrust.com'],
      },
    },
    unknown: { cookies: 'marketing', tags: 'marketing' },
  })

  test('cookies are never removed', async () => {
    for (const name of ['OptanonConsent', 'OptanonAlertBoxClosed', 'eupubconsent-v2']) {
      expect(await about(`${name}=1`, greedy)).toEqual({
        action: 'keep',
        because: 'manager',
        rule: '/consent/0',
      })
    }
  })

  test('tags are never removed', async () => {
    const html =
      '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>' +
      '<script src="https://geolocation.onetrust.com/cookieconsentpub/v1/geo/location"></script>'
    expect((await filtered(html, { policy: greedy })).html).toBe(html)
  })
})

describe('unknown third-party tags', () => {
  const policy = policyWith({
    unknown: { tags: 'marketing' },
    domains: ['www.shop.example', 'static.shop.example'],
  })
  const own =
    '<script src="/a.js"></script><script src="https://static.shop.example/a.js"></script>'
  const other = '<script src="https://other.example/a.js"></script>'

  test('fall under the category that the policy gives', async () => {
    expect((await filtered(own + other, { policy })).html).toBe(own)
    const cookie = answered('C0004')
    expect((await filtered(own + other, { policy, cookie })).html).toBe(own + other)
  })

  test('are removed though no service has tags', async () => {
    const services = { shop: { category: 'necessary' } }
    expect((await filtered(own + other, { policy: { ...policy, services } })).html).toBe(own)
  })

  test('are kept where it gives none', async () => {
    expect((await filtered(own + other)).html).toBe(own + other)
  })
})

test('a decision about a tag names the element and the absolute URL', async () => {
  const { decisions } = await filtered('<img src="//a.ads.example/x.gif?a=1&amp;b=2">')
  expect(decisions).toEqual([
    {
      subject: 'tag',
      target: 'https://a.ads.example/x.gif?a=1&b=2',
      element: 'img',
      action: 'remove',
      because: 'not-answered',
      rule: '/services/ads/tags/0',
      service: 'ads',
      category: 'marketing',
    },
  ])
})

test('with debug a decision names the rules that lost', async () => {
  const policy = policyWith({
    services: {
      one: { category: 'analytics', tags: ['*.t.example', 't.example/px'] },
      other: { category: 'marketing', tags: ['t.example'] },
    },
  })
  const door = gate(policy, page('<img src="https://t.example/px">'), { debug: true })
  const { report } = await door.fetch('https://www.shop.example/')
  expect(report?.decisions[0]).toMatchObject({
    rule: '/services/one/tags/1',
    lost: ['/services/other/tags/0', '/services/one/tags/0'],
  })
})

test('equally specific rules have not lost', async () => {
  const services = {
    one: { category: 'analytics', tags: ['t.example'], inline: ['one('] },
    other: { category: 'marketing', tags: ['t.example'], inline: ['other('] },
  }
  const html = '<img src="https://t.example/"><script>one(); other()</script>'
  const door = gate(policyWith({ services }), page(html), { debug: true })
  const { report } = await door.fetch('https://www.shop.example/')
  expect(report?.decisions.map(({ lost }) => lost)).toEqual([[], []])
})
