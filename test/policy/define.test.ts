import { describe, expect, test } from 'vitest'
import { definePolicy, type Policy, PolicyError } from '../../src/index.ts'
import { fingerprint } from '../../src/policy/fingerprint.ts'
import { policyWith } from '../gate.ts'

/** What is wrong with a policy: `code path`, one line each. */
function wrong(input: unknown): string[] {
  return issuesOf(input).map(({ code, path }) => `${code} ${path}`)
}

function issuesOf(input: unknown): PolicyError['issues'] {
  try {
    definePolicy(input as Policy)
  } catch (error) {
    if (error instanceof PolicyError) return error.issues
    throw error
  }
  return []
}

describe('definePolicy', () => {
  test('returns the policy as plain data that equals its own JSON', () => {
    const policy = definePolicy(policyWith({ capDurations: true, mode: undefined }))
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
    expect(policy.capDurations).toBe(true)
  })

  test('takes the address of the schema, and leaves it out', async () => {
    const policy = definePolicy(policyWith())
    const input = policyWith({ $schema: './node_modules/consent-gate/policy.schema.json' })
    expect(definePolicy(input)).toEqual(policy)
    expect(definePolicy(input)).not.toHaveProperty('$schema')
    expect(await fingerprint(definePolicy(input))).toBe(await fingerprint(policy))
    expect(wrong({ ...policyWith(), $schema: 5 })).toEqual(['invalid-type /$schema'])
    const route = { path: '/', $schema: 'x' }
    expect(wrong(policyWith({ routes: [route] }))).toEqual(['unknown-key /routes/0/$schema'])
  })

  test('does not share anything with its input', () => {
    const input = policyWith()
    const policy = definePolicy(input)
    input.categories['analytics'] = { title: 'changed' }
    expect(policy.categories['analytics']).toEqual({ title: 'Analytics' })
  })

  test('takes the whole shape that this version supports', () => {
    const policy = policyWith({
      consent: [
        { source: 'tcf', map: { ads: ['vendor:755', 'purpose:4'] } },
        { source: 'consent-gate', cookieDomain: 'shop.example' },
        { source: 'klaro', cookie: 'klaro-shop', map: { analytics: 'matomo' } },
      ],
      gpcOverride: 'answered',
      dnt: true,
      gpcJson: '2026-11-22',
      reask: '6 months',
      consentMaxAge: '13 months',
      forward: 'X-Site-Consent',
      budget: 2000,
      catalogue: false,
      unknown: { cookies: 'keep', tags: 'marketing' },
      regimes: { EU: 'opt-in', GB: 'none', 'US-CA': 'opt-out', '*': 'implied' },
      domains: ['www.shop.example', '.shop.example'],
      routes: [
        { path: '/admin/*', mode: 'off' },
        { path: '/user/:id/:tab?', mode: 'report' },
        { path: '/kids/*', audience: 'children' },
        { host: 'app.shop.example', path: '/*', refuse: ['marketing', 'counter'] },
        { path: '/checkout/*', grant: { ads: 'fraud check, contract 12' } },
      ],
      services: {
        shop: { category: 'necessary', cookies: [{ name: 'sid', host: 'shop.example' }] },
        counter: {
          category: 'analytics',
          name: 'Counter',
          vendor: 'Counter Ltd',
          cookies: [{ name: '_c*', hostOnly: true, duration: '13 months' }, 'other'],
          tags: ['counter.example', '*.counter.example', 'counter.example:8443/a?b=*', '/c/*'],
          inline: ['count('],
          profiling: false,
          gpc: true,
        },
        ads: { category: 'marketing' },
      },
    })
    expect(wrong(policy)).toEqual([])
  })

  test('says what is required', () => {
    expect(wrong({})).toEqual([
      'missing-key /categories',
      'missing-key /consent',
      'missing-key /services',
    ])
  })

  test.each([null, 5, 'x', [], () => 1])('refuses what is not an object: %s', (input) => {
    expect(wrong(input)).toContain('invalid-type ')
  })

  test('names every unknown key with its value and the nearest known one', () => {
    const input = { ...policyWith(), capDuration: true, colour: 'red' }
    const issues = issuesOf(input)
    expect(issues.map(({ path, value }) => [path, value])).toEqual([
      ['/capDuration', true],
      ['/colour', 'red'],
    ])
    expect(issues[0]?.message).toContain("did you mean 'capDurations'?")
  })

  test('finds unknown keys however deep they stand', () => {
    const input = policyWith({
      services: {
        counter: {
          category: 'analytics',
          cookies: [{ name: '_ga', hostonly: true } as never],
          tag: ['counter.example'],
        } as never,
      },
    })
    expect(wrong(input)).toEqual([
      'unknown-key /services/counter/cookies/0/hostonly',
      'unknown-key /services/counter/tag',
    ])
  })

  test('reports everything that is wrong at once, with path and value', () => {
    const input = policyWith({
      mode: 'enforced' as never,
      services: {
        counter: { category: 'analytics', cookies: ['a b'], tags: ['https://counter.example/'] },
      },
      routes: [{ path: 'admin' }],
    })
    expect(issuesOf(input).map(({ path, value }) => [path, value])).toEqual([
      ['/mode', 'enforced'],
      ['/routes/0/path', 'admin'],
      ['/services/counter/cookies/0', 'a b'],
      ['/services/counter/tags/0', 'https://counter.example/'],
    ])
  })

  test('says in its message the path, the value and what was expected', () => {
    expect(() => definePolicy(policyWith({ mode: 'enforced' as never }))).toThrow(
      /\/mode: expected 'enforce' or 'report' or 'off'; did you mean 'enforce'\?, got "enforced"/,
    )
  })

  test('wants ids that exist', () => {
    const input = policyWith({
      consent: [{ source: 'onetrust', map: { analitics: 'C0002' } }],
      services: { counter: { category: 'statistics' } },
      unknown: { tags: 'ads' },
      routes: [{ path: '/*', refuse: ['marketin'], grant: { conter: 'why' } }],
    })
    expect(wrong(input)).toEqual([
      'unknown-id /consent/0/map/analitics',
      'unknown-id /routes/0/grant/conter',
      'unknown-id /routes/0/refuse/0',
      'unknown-id /services/counter/category',
      'unknown-id /unknown/tags',
    ])
  })

  test('grants single services on a route, not categories', () => {
    const input = policyWith({ routes: [{ path: '/*', grant: { marketing: 'why' } }] })
    expect(wrong(input)).toEqual(['unknown-id /routes/0/grant/marketing'])
  })

  test('keeps categories and services in one namespace', () => {
    const services = { analytics: { category: 'analytics' }, necessary: { category: 'necessary' } }
    expect(wrong(policyWith({ services }))).toEqual([
      'duplicate-id /services/analytics',
      'duplicate-id /services/necessary',
    ])
  })

  test('does not take keep for a category', () => {
    const categories = { keep: { title: 'Keep' }, analytics: { title: 'A' } }
    expect(wrong(policyWith({ categories, services: {} }))).toEqual([
      'duplicate-id /categories/keep',
    ])
  })

  test('does not let necessary be read from a source or refused on a route', () => {
    const input = policyWith({
      consent: [{ source: 'onetrust', map: { necessary: 'C0001', analytics: 'C0002' } }],
      routes: [{ path: '/*', refuse: ['necessary'] }],
    })
    expect(wrong(input)).toEqual([
      'invalid-value /consent/0/map/necessary',
      'invalid-value /routes/0/refuse/0',
    ])
  })

  test.each([
    ['necessary', undefined],
    ['necessary', { necessary: { title: 'Necessary' }, analytics: { title: 'Analytics' } }],
    ['shop', undefined],
  ])('does not let %s be refused on a route', (id, categories) => {
    const services = { shop: { category: 'necessary' }, counter: { category: 'analytics' } }
    const input = policyWith({
      ...(categories && { categories }),
      services,
      routes: [{ path: '/*', refuse: ['counter', id] }],
    })
    expect(issuesOf(input)).toEqual([
      {
        code: 'invalid-value',
        path: '/routes/0/refuse/1',
        value: id,
        message: 'necessary cannot be refused, nor can its services',
      },
    ])
  })

  test('takes a category necessary, which describes the built-in one', () => {
    const { categories } = policyWith()
    const input = policyWith({ categories: { ...categories, necessary: { title: 'Necessary' } } })
    expect(definePolicy(input)).toEqual(input)
  })

  test('wants ids of the consent manager in a map', () => {
    const map = (ids: unknown) =>
      wrong(policyWith({ consent: [{ source: 'onetrust', map: { analytics: ids as string } }] }))
    expect(map(['C0002', 'C0003'])).toEqual([])
    expect(map({ C0002: true })).toEqual(['invalid-type /consent/0/map/analytics'])
    expect(map([])).toEqual(['invalid-value /consent/0/map/analytics'])
    expect(map(['C0002', 3])).toEqual(['invalid-type /consent/0/map/analytics/1'])
  })

  test('refuses ids that JavaScript objects have of themselves', () => {
    const services = JSON.parse('{"__proto__": {"category": "necessary"}}')
    expect(wrong(policyWith({ services }))).toEqual(['invalid-value /services/__proto__'])
  })

  test.each([
    ['a content security policy', { csp: true }, '/csp'],
    ['that of a route', { routes: [{ path: '/*', csp: true }] }, '/routes/0/csp'],
  ])('refuses rather than ignores what is not supported yet: %s', (_, change, path) => {
    expect(wrong(policyWith(change as Partial<Policy>))).toEqual([`not-supported ${path}`])
  })

  test.each([
    'https://counter.example',
    '*',
    '*counter.example',
    'a*.example',
    'counter .example',
    '//counter.example',
    'user@counter.example',
    'counter.example:port',
    '',
  ])('refuses the tag pattern %j', (pattern) => {
    const services = { counter: { category: 'analytics', tags: [pattern] } }
    expect(wrong(policyWith({ services }))).toEqual(['invalid-value /services/counter/tags/0'])
  })

  test.each(['http://a.example', 'a b', 'a/b', '*', '*.a.example', 'a:80', '', 'a@b'])(
    'refuses the host %j',
    (host) => {
      const services = { counter: { category: 'analytics', cookies: [{ name: 'c', host }] } }
      const routes = [{ host, path: '/' }]
      expect(wrong(policyWith({ services, routes, domains: [host] }))).toEqual([
        'invalid-value /domains/0',
        'invalid-value /routes/0/host',
        'invalid-value /services/counter/cookies/0/host',
      ])
    },
  )

  test.each(['admin', '/a{b}', '/a*', '/a/*b', '/:', '/a b', '/caf%C3%A9', '/a?b'])(
    'refuses the path %j',
    (path) => {
      expect(wrong(policyWith({ routes: [{ path }] }))).toEqual(['invalid-value /routes/0/path'])
    },
  )

  test.each(['2 yeas', 'P1Y', '1', '-1 day', 'forever', '1.5 days'])(
    'refuses the duration %j',
    (duration) => {
      const services = { counter: { category: 'analytics', cookies: [{ name: 'c', duration }] } }
      expect(wrong(policyWith({ services }))).toEqual([
        'invalid-value /services/counter/cookies/0/duration',
      ])
    },
  )
})
