import { describe, expect, test } from 'vitest'
import { knowledge } from '../../src/cli/known-owners.ts'
import { sources } from '../../src/consent/sources.ts'
import { type CookieRule, definePolicy, type Policy } from '../../src/index.ts'
import { lint } from '../../src/policy/lint.ts'
import { clean, found, foundIn, linted } from './linted.ts'

/** What is found in a service with this cookie. */
function foundOf(
  cookie: CookieRule,
  change: Partial<Policy> = {},
  category = 'marketing',
): string[] {
  const it = { category, cookies: [{ duration: 'session', ...cookie }], tags: [] }
  return linted({ services: { ...clean.services, it }, ...change }).findings.map(
    ({ code, message }) => `${code}: ${message}`,
  )
}

const named = (name: string, host?: string, change: Partial<Policy> = {}) =>
  foundOf({ name, ...(host !== undefined && { host }) }, change)

describe('a pattern that is too wide', () => {
  test('is told by how few characters it holds', () => {
    expect(named('_gd*')).toEqual([
      "wide-pattern: '_gd*' holds 3 literal characters: it takes cookies of 6sense, and of any service",
    ])
    expect(named('_hj*')[0]).toContain('it takes cookies of Hotjar, and of any service')
    expect(named('*')[0]).toContain('it takes cookies of any service')
    expect(named('*')[0]).toContain("'*' holds no literal characters:")
    expect(named('__Secure-*')[0]).toContain('holds no literal characters beside the prefix')
    expect(named('__Host-a*b*')[0]).toContain('holds 2 literal characters beside the prefix')
    expect(named('_gdx*')).toEqual([])
    // As its vendor has it.
    expect(named('aw*', 'www.awin1.com')).toEqual([])
    expect(named('aw*')).toHaveLength(1)
    expect(named('__Secure-shop*')).toEqual([])
  })

  test('may be as wide as it likes on the host of somebody else', () => {
    const domains = ['www.shop.example']
    expect(named('*', 'ads.example', { domains })).toEqual([])
    expect(named('*', 'shop.example', { domains })).toHaveLength(1)
    expect(named('*', 'a.www.shop.example', { domains })).toHaveLength(1)
  })

  test('is told where it takes known cookies of several vendors', () => {
    expect(named('_hjS*')).toEqual([])
    expect(named('_pub*')[0]).toMatch(/^wide-pattern: '_pub\*' takes cookies of \d+ vendors: '/)
  })
})

test('a name so short that it is anybody’s is told, unless it says where', () => {
  expect(named('m')).toEqual([
    "wide-pattern: 'm' without a host takes every cookie of so short a name",
  ])
  expect(named('ab')).toHaveLength(1)
  expect(named('abc')).toEqual([])
  expect(named('m', 'm.ads.example')).toEqual([])
})

test('a name that ends as the beginning of names does is told, with the star that it lacks', () => {
  const it = { category: 'marketing', cookies: [{ name: '_count_', duration: '1 day' }], tags: [] }
  const [finding] = linted({ services: { ...clean.services, it } }).findings
  expect(finding).toMatchObject({
    code: 'trailing-underscore',
    path: '/services/it/cookies/0',
    fix: "Write '_count_*'.",
  })
  expect(named('_count_*')).toEqual([])
  expect(named('_counter')).toEqual([])
})

describe('a cookie that Cloudflare sets', () => {
  const domains = ['www.shop.example']

  test('is told where it could be refused', () => {
    expect(named('__cf_bm')).toEqual([
      "platform-cookie: Cloudflare sets '__cf_bm' after the Worker: no gate removes it",
    ])
    expect(named('cf_chl_rc_i')).toHaveLength(1)
    expect(named('__cf*')).toContain(
      "platform-cookie: Cloudflare sets cookies of '__cf*' after the Worker: no gate removes them",
    )
    expect(named('_cfuvid', 'shop.example', { domains })).toHaveLength(1)
  })

  test('is not told where it is necessary, or another site’s', () => {
    expect(foundOf({ name: '__cf_bm' }, {}, 'necessary')).toEqual([])
    expect(named('__cf_bm', 'chat.example', { domains })).toEqual([])
    expect(named('__cf_bm_own')).toEqual([])
  })
})

describe('how long a cookie lives', () => {
  const lives = (duration: string, name = '_advertised') => foundOf({ name, duration })

  test('is told over 13 months', () => {
    expect(lives('2 years')).toEqual([
      "long-duration: '_advertised' lives for 2 years: that is more than 13 months",
    ])
    expect(lives('401 days')).toHaveLength(1)
    expect(lives('13 months')).toEqual([])
    expect(lives('400 days')).toEqual([])
  })

  test('is told where it is far longer than is known', () => {
    expect(lives('3 days', '_gid')).toContain(
      "long-duration: '_gid' lives for 3 days: it is known to live for 24 hours",
    )
    // Twice what is known, and no less than a day.
    expect(lives('2 days', '__utmb').join()).toContain('long-duration')
    expect(lives('1 day', '__utmb').join()).not.toContain('long-duration')
    expect(lives('2 days', '_gid').join()).not.toContain('long-duration')
    expect(lives('4 months', '__utmc')).toContain(
      "long-duration: '__utmc' lives for 4 months: it is known to live for the browser session",
    )
  })

  test('is told of what is necessary too', () => {
    expect(foundOf({ name: '_advertised', duration: '3 years' }, {}, 'necessary')).toHaveLength(1)
  })
})

test('the longest duration that is known of a name is the one that counts', () => {
  const about = { vendor: 'One', kind: 'analytics', evidence: '' } as const
  const service = (id: string, duration: string) => ({
    ...{ ...about, id, name: id },
    cookies: [{ name: '_both', duration, purpose: 'Counts' }],
  })
  const all = [service('short', '10 days'), service('long', '90 days'), service('mid', '30 days')]
  const known = { ...knowledge, services: all, cookieOwners: () => all }
  const it = (duration: string) => ({
    category: 'marketing',
    cookies: [{ name: '_both', duration }],
    tags: [],
  })
  const saidOf = (duration: string) =>
    lint(definePolicy({ ...clean, services: { ...clean.services, it: it(duration) } }), {
      sources,
      known,
    }).findings.filter(({ code }) => code === 'long-duration')
  expect(saidOf('100 days')).toEqual([])
  expect(saidOf('200 days')[0]?.message).toContain('known to live for 90 days')
})

test('a service that does not say how long its cookies live is told, once, unless it is necessary', () => {
  const cookies = ['_one', { name: '_two' }, { name: '_three', duration: 'session' }]
  const it = { category: 'marketing', cookies, tags: [] }
  const { findings } = linted({ services: { ...clean.services, it } })
  expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'undeclared-duration /services/it/cookies',
  ])
  expect(findings[0]?.message).toBe("no duration is declared for '_one' and '_two' of 'it'")
  expect(foundIn({ it: { ...it, category: 'necessary' } })).toEqual([])
  expect(foundIn({ hotjar: 'analytics' })).toEqual([])
})

test('many rules take no longer than they are many', () => {
  const service = (category: string, i: number) => ({
    category,
    cookies: Array.from({ length: 10 }, (_, j) => ({
      name: j % 2 === 0 ? `svc${i}_${j}_*` : `svc${i}_${j}`,
      duration: '1 year',
    })),
    tags: Array.from({ length: 5 }, (_, j) => `/svc${i}/${j}/*`),
    inline: [`svc${i}.load(`],
  })
  const categories = Object.keys(clean.categories)
  const services = Object.fromEntries(
    Array.from({ length: 1000 }, (_, i) => [`s${i}`, service(categories[i % 3] ?? '', i)]),
  )
  const started = Date.now()
  expect(found({ services: { ...clean.services, ...services } })).toEqual([])
  // Of 10,000 cookies; each compared with each other it would be minutes.
  expect(Date.now() - started).toBeLessThan(15_000)
})
