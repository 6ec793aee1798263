import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExampleSite, expectMissing, type Missing, startExample } from './site.ts'

const cookies = [
  'PHPSESSID=b7c9e2; path=/; secure; HttpOnly',
  'wp_woocommerce_session_9f3a=12%7C%7C1790000000; path=/; Max-Age=172800; secure; HttpOnly',
  'woocommerce_items_in_cart=2; path=/; secure',
  'woocommerce_cart_hash=0cc175; path=/; secure',
  'pll_language=en; path=/; Max-Age=31536000; secure; SameSite=Lax',
  'tk_ai=woo%3Ab4D; path=/; Max-Age=33696000; secure',
  '_fbp=fb.1.1790000000000.77; domain=oakbarley.example; path=/; Max-Age=7776000; secure',
  'mailchimp_landing_site=https%3A%2F%2Fwww.oakbarley.example%2F; path=/; Max-Age=2592000; secure',
  'loaf_card=4; path=/; Max-Age=15552000; secure',
]

const preferences: Missing = {
  gone: ['fonts.googleapis.com/css2', 'secure.gravatar.com/avatar/', 'www.google.com/recaptcha/'],
}
const statistics: Missing = {
  gone: [
    '<link rel="dns-prefetch" href="//stats.wp.com">',
    'sourcebuster.min.js',
    'order-attribution.min.js',
    'https://stats.wp.com/e-202648.js',
  ],
  cookies: ['tk_ai'],
}
const marketing: Missing = {
  gone: ['connect.facebook.net/en_GB/fbevents.js', 'www.facebook.com/tr?id='],
  disarmed: ['https://chimpstatic.com/mcjs-connected/'],
  cookies: ['_fbp', 'mailchimp_landing_site', 'loaf_card'],
}
const film: Missing = { placeholders: ['www.youtube.com/embed/0venT0ur'] }
const refusable = [preferences, statistics, marketing, film]

type Word = 'allow' | 'deny'

/** What Complianz writes: preferences, statistics, marketing; and services that were chosen. */
function answered(words: readonly [Word, Word, Word], services = ''): string {
  const names = ['preferences', 'statistics', 'marketing']
  const each = words.map((word, i) => `cmplz_${names[i]}=${word}`)
  return [
    'cmplz_banner-status=dismissed',
    'cmplz_policy_id=28',
    `cmplz_consented_services=${services}`,
    'cmplz_functional=allow',
    ...each,
  ].join('; ')
}

const everything = answered(['allow', 'allow', 'allow'])
const nothing = answered(['deny', 'deny', 'deny'])

let site: ExampleSite
beforeAll(async () => {
  site = await startExample('wordpress-complianz', 'www.oakbarley.example', cookies)
})
afterAll(() => site.stop())

describe('an article', () => {
  test('is without all that can be refused for who has not answered', async () => {
    for (const cookie of ['', 'cmplz_policy_id=28; cmplz_functional=allow']) {
      const visit = await site.visit('/rye-in-three-days/', cookie)
      expectMissing(visit, site.page, cookies, refusable)
    }
  })

  test('is without it for who refused, and still has banner, basket and what is parked', async () => {
    const visit = await site.visit('/rye-in-three-days/', nothing)
    expectMissing(visit, site.page, cookies, refusable)
    const kept = [
      'complianz.min.js',
      'cmplz-cookiebanner-container',
      'woocommerce.min.js',
      'data-cmplz-src="https://www.googletagmanager.com/gtag/js?id=G-LOAF00001"',
      'data-src-cmplz="https://www.youtube.com/embed/RyE3days?feature=oembed"',
    ]
    for (const text of kept) expect(visit.html).toContain(text)
  })

  test('has the statistics alone for who agreed to them alone', async () => {
    const visit = await site.visit('/rye-in-three-days/', answered(['deny', 'allow', 'deny']))
    expectMissing(visit, site.page, cookies, [preferences, marketing, film])
  })

  test('has the film alone for who clicked on the placeholder of one', async () => {
    const cookie = answered(['deny', 'deny', 'deny'], '{"youtube":true}')
    const visit = await site.visit('/rye-in-three-days/', cookie)
    expectMissing(visit, site.page, cookies, [preferences, statistics, marketing])
  })

  test('is the site’s own, byte for byte, for who agreed to everything', async () => {
    const visit = await site.visit('/rye-in-three-days/', everything)
    expect(visit.html).toBe(site.page)
    expectMissing(visit, site.page, cookies, [])
  })

  test('heeds Global Privacy Control, whatever was agreed to', async () => {
    const visit = await site.visit('/rye-in-three-days/', everything, ['Sec-GPC: 1'])
    expectMissing(visit, site.page, cookies, [marketing, film])
  })
})

test('a new tag is kept, and so is a new cookie', async () => {
  const stranger = '<script src="https://cdn.stranger.example/new.js"></script>'
  site.set(['novelty=1; Path=/'], stranger)
  const visits = [await site.visit('/', nothing), await site.visit('/', everything)]
  site.set(cookies)
  expect(visits.map(({ html }) => html)).toEqual([stranger, stranger])
  for (const { lines } of visits) expect(lines).toContain('Set-Cookie: novelty=1; Path=/')
})

test('cookies of refused services do not reach WordPress', async () => {
  const own = 'PHPSESSID=b7c9e2; woocommerce_items_in_cart=2'
  const refused = 'tk_ai=woo%3Ab4D; sbjs_first=typ%3Dorganic; _ga=GA1.1.7; loaf_card=4'
  const { sent } = await site.visit('/', `${own}; ${refused}; ${nothing}`)
  expect(sent).toBe(`${own}; ${nothing}`)
})

test('a cookie lives no longer than the policy says, with consent too', async () => {
  site.set(['tk_ai=woo%3Ab4D; path=/; Max-Age=157680000; secure'])
  const { lines } = await site.visit('/', everything)
  site.set(cookies)
  expect(lines[1]).toBe('Set-Cookie: tk_ai=woo%3Ab4D; path=/; Max-Age=33696000; secure')
})

describe('routes', () => {
  test('for who writes and for machines are the site’s own', async () => {
    for (const path of [
      '/wp-admin/post.php?post=412',
      '/wp-login.php',
      '/wp-cron.php',
      '/xmlrpc.php',
    ]) {
      const visit = await site.visit(path, nothing)
      expect(visit.html).toBe(site.page)
      expectMissing(visit, site.page, cookies, [])
    }
  })

  test('that visitors’ pages call are filtered, in the folder of the administration too', async () => {
    for (const path of ['/wp-admin/admin-ajax.php', '/wp-json/wc/store/v1/cart']) {
      const visit = await site.visit(path, nothing)
      expectMissing(visit, site.page, cookies, refusable)
    }
  })

  test('to the checkout have no advertising, whatever was agreed to', async () => {
    for (const path of ['/checkout/', '/de/checkout/order-pay/7']) {
      const visit = await site.visit(path, everything)
      expectMissing(visit, site.page, cookies, [marketing, film])
    }
  })
})
