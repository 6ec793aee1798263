import { describe, expect, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { calls } from '../../src/services/calls.ts'
import { knownServices } from '../../src/services/every.ts'
import { clean, foundIn, linted } from './linted.ts'

const duration = '90 days'

function said(services: Policy['services']) {
  return linted({ services: { ...clean.services, ...services } }).findings
}

describe('a tracker that is declared necessary', () => {
  test('is an error, by its id, a cookie of its, or a tag', () => {
    const code = 'necessary-tracker /services/'
    expect(foundIn({ 'meta-pixel': 'necessary' })).toEqual([`${code}meta-pixel`])
    expect(foundIn({ 'meta-pixel': { category: 'necessary', cookies: ['_own'] } })).toEqual([
      `${code}meta-pixel`,
    ])
    expect(foundIn({ base: { category: 'necessary', cookies: ['base', '_ga', '_ga_*'] } })).toEqual(
      [`${code}base`],
    )
    expect(
      foundIn({ base: { category: 'necessary', tags: ['www.google-analytics.com'] } }),
    ).toEqual([`${code}base`])
    expect(foundIn({ base: { category: 'necessary', tags: ['*.doubleclick.net'] } })).toEqual([
      `${code}base`,
    ])
    const gtag = ['www.googletagmanager.com/gtag/js']
    expect(foundIn({ base: { category: 'necessary', tags: gtag } })).toEqual([`${code}base`])
    const [finding] = said({ base: { category: 'necessary', cookies: ['_ga', '_fbp'] } })
    expect(finding?.severity).toBe('error')
    expect(finding?.message).toBe(
      "'base' is necessary, but the cookie '_ga' is known as Google Analytics (analytics) and the cookie '_fbp' is known as Meta Pixel (advertising)",
    )
  })

  test('is known by patterns, folders and inline texts too', () => {
    const base = (more: object) => foundIn({ base: { category: 'necessary', ...more } })
    const told = 'necessary-tracker /services/base'
    for (const name of ['_gcl_*', '_pk_*', '__utm*', '_fbp*', '_hjSession*']) {
      expect(base({ cookies: [name] }), name).toContain(told)
    }
    const hosted = [{ name: 'bku*', host: 'bluekai.com' }]
    expect(base({ cookies: hosted })).toContain(told)
    for (const tag of ['www.googletagmanager.com/gtag/*', '*.clarity.ms', 'fbevents.example']) {
      expect(base({ tags: [tag] }), tag).toEqual(tag === 'fbevents.example' ? [] : [told])
    }
    for (const text of [
      "fbq('init'",
      "x;fbq('init', 1)",
      'cnzz.com/z_stat.php?',
      'gtag( "config"',
    ]) {
      expect(base({ inline: [text] }), text).toEqual([told])
    }
    expect(base({ inline: ['//connect.facebook.net/en_US/fbevents.js'] })).toEqual([told])
    for (const text of ['init', 'load(', 'fb', "omega('create'"])
      expect(base({ inline: [text] }), text).toEqual([])
  })

  test('is not known by what sites call so themselves, or take of essential services too', () => {
    const base = (name: string) => foundIn({ base: { category: 'necessary', cookies: [name] } })
    for (const name of ['shop_*', 'visitor*', 'promo*', 'test*', 'session*', '__Host-cart*']) {
      expect(base(name).join(), name).not.toContain('necessary-tracker')
    }
    expect(base('*').join()).not.toContain('necessary-tracker')
  })

  test('is not known by hosts that everybody loads from', () => {
    const tags = [
      ...['cdn.jsdelivr.net', 'cdn.jsdelivr.net/npm/*', 'cdn.shopify.com', 'unpkg.com'],
      ...[
        'cdnjs.cloudflare.com',
        'cdnjs.cloudflare.com/ajax/libs/*',
        '*.wp.com',
        '*.wix.com',
        'cdn.ampproject.org',
        '*.google.com',
      ],
    ]
    for (const tag of tags) {
      expect(foundIn({ base: { category: 'necessary', tags: [tag] } }), tag).toEqual([])
    }
  })

  test('is told as a kind of the catalogue', () => {
    const rest = { 'customer-interaction': 'keep', 'tag-manager': 'keep', video: 'necessary' }
    const catalogue = { ...rest, analytics: 'necessary', advertising: 'necessary', social: 'keep' }
    expect(linted({ catalogue }).findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'necessary-tracker /catalogue/analytics',
      'necessary-tracker /catalogue/advertising',
    ])
  })

  test('is none where it is something else, or where it can be refused', () => {
    expect(foundIn({ 'google-tag-manager': 'necessary', recaptcha: 'necessary' })).toEqual([])
    const cookies = ['lang', 'uid', 'session', 'PHPSESSID', '__cf_bm', 'optout']
    expect(foundIn({ base: { category: 'necessary', cookies } })).toEqual([])
    const tags = ['www.google.com/recaptcha', 'www.googletagmanager.com/gtm.js', '/assets/*']
    expect(foundIn({ base: { category: 'necessary', tags: ['www.google.com'] } })).toEqual([])
    expect(foundIn({ base: { category: 'necessary', tags } })).toEqual([])
    expect(foundIn({ 'meta-pixel': 'marketing' })).toEqual([])
  })
})

describe('an owner that is known to be another', () => {
  const pixel = (more: object) => ({
    it: { category: 'marketing', cookies: [{ name: '_fbp', duration }], tags: [], ...more },
  })
  const code = 'owner-contradicted /services/it/cookies/0'

  test('is told, whether vendor or name says it', () => {
    expect(foundIn(pixel({ vendor: 'Google LLC' }))).toEqual([code])
    expect(foundIn(pixel({ name: 'Hotjar' }))).toEqual([code])
    expect(said(pixel({ vendor: 'Google LLC' }))[0]?.message).toBe(
      "'_fbp' is known as Meta Pixel of Meta, and declared as Google LLC's",
    )
    const cookies = [{ name: '_hjSession*', duration }]
    expect(foundIn(pixel({ cookies, vendor: 'Google LLC' }))).toEqual([code])
    const youtube = { category: 'marketing', cookies: [{ name: '_fbp', duration }], tags: [] }
    expect(foundIn({ youtube })).toEqual(['owner-contradicted /services/youtube/cookies/0'])
  })

  test('is none where the two can be one, where nobody is named, or nobody known', () => {
    for (const vendor of ['Meta', 'Facebook Inc.', 'meta platforms ireland', 'facebook.com']) {
      expect(foundIn(pixel({ vendor }))).toEqual([])
    }
    expect(foundIn(pixel({ name: 'Ads', vendor: 'Meta' }))).toEqual([])
    const open = (name: string) => [{ name, duration }]
    expect(foundIn(pixel({ cookies: open('_hjSession*'), vendor: 'Hotjar' }))).toEqual([])
    expect(foundIn(pixel({ cookies: open('_pub*'), vendor: 'Nobody' })).join()).not.toContain(code)
    expect(foundIn(pixel({}))).toEqual([])
    const cookies = [{ name: '_of_nobody', duration }]
    expect(foundIn(pixel({ cookies, vendor: 'Google' }))).toEqual([])
    const platform = [{ name: 'PHPSESSID', duration: 'session' }]
    expect(foundIn(pixel({ cookies: platform, vendor: 'Google' }))).toEqual([])
  })
})

describe('a service with cookies and without tags', () => {
  const it = { category: 'marketing', cookies: [{ name: '_of_nobody', duration }] }

  test('is told, with the tags that are known', () => {
    expect(foundIn({ it })).toEqual(['no-tag-rule /services/it'])
    const hotjar = { ...it, cookies: [{ name: '_hjSessionUser_*', duration }] }
    expect(said({ hotjar })[0]?.fix).toMatch(/^Write "tags": \["[^"]*hotjar[^"]*".*Hotjar/)
  })

  test('gets no tags proposed that are others’, a platform’s, or on any host', () => {
    const fixOf = (name: string, more: Policy['services'] = {}) =>
      said({ ...more, it: { ...it, cookies: [{ name, duration }] } }).find(
        ({ code }) => code === 'no-tag-rule',
      )?.fix
    expect(fixOf('_hjSession*')).toContain('"*.hotjar.com"')
    expect(fixOf('_hjSessionUser_*', { hotjar: 'marketing' })).toBe(
      "'hotjar' has tags of Hotjar already: put the cookies there.",
    )
    for (const name of ['__cf_bm', '_count2']) expect(fixOf(name)).not.toContain('/cdn-cgi')
    for (const name of ['visitor_id1*', '_pk_*']) expect(fixOf(name)).not.toContain('"/')
  })

  test('is not told where it says that it has none, or is necessary', () => {
    expect(foundIn({ it: { ...it, tags: [] } })).toEqual([])
    expect(foundIn({ it: { ...it, inline: ['load('] } })).toEqual([])
    expect(foundIn({ it: { ...it, category: 'necessary' } })).toEqual([])
  })
})

test('a service that claims nothing is told, unless it is known', () => {
  expect(foundIn({ it: { category: 'marketing' } })).toEqual(['idle-service /services/it'])
  expect(foundIn({ it: { category: 'marketing', tags: [] } })).toEqual([
    'idle-service /services/it',
  ])
  expect(foundIn({ hotjar: { category: 'analytics' } })).toEqual([])
})

test('a tag that takes everything of everybody is told', () => {
  const code = 'wide-pattern /services/it/tags/0'
  const tag = (pattern: string) => foundIn({ it: { category: 'marketing', tags: [pattern] } })
  for (const wide of ['*.com', '*.co.uk', '*.cloudfront.net', '/', '/*']) {
    expect(tag(wide), wide).toEqual([code])
  }
  for (const narrow of ['*.ad.com', '*.a.co.uk', '*.b.a.com', 'd1.cloudfront.net', '/a', '/a/*']) {
    expect(tag(narrow), narrow).toEqual([])
  }
})

test('a tag that takes a whole host of the site is told, unless it is necessary', () => {
  const tag = (pattern: string, category = 'marketing') =>
    linted({
      domains: ['www.example.com'],
      services: { ...clean.services, it: { category, tags: [pattern] } },
    }).findings.map(({ code, path }) => `${code} ${path}`)
  for (const wide of ['www.example.com', '*.example.com', 'www.example.com/*']) {
    expect(tag(wide), wide).toEqual(['wide-pattern /services/it/tags/0'])
    expect(tag(wide, 'necessary'), wide).toEqual([])
  }
  for (const narrow of ['www.example.com/a', 'ads.example.com', 'example.com']) {
    expect(tag(narrow), narrow).toEqual([])
  }
})

test('calls are those of services that are known', () => {
  const ids = new Set(knownServices.map(({ id }) => id))
  expect(Object.keys(calls).filter((id) => !ids.has(id))).toEqual([])
})
