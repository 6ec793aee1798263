import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ago, type ExampleSite, expectMissing, type Missing, startExample } from './site.ts'

const cookies = [
  'kiln_session=8d1f02; Path=/; HttpOnly; Secure; SameSite=Lax',
  'kiln_cart=2041; Path=/; Max-Age=1209600; Secure',
  'kiln_csrf=7c1d; Path=/; Secure; SameSite=Strict',
  'kiln_recent=ash.moss; Path=/; Max-Age=2592000; Secure',
  'kiln_ab=photo:b; Path=/; Max-Age=2592000; Secure',
  '_fbp=fb.1.1790000000000.204; Domain=kiln.example; Path=/; Max-Age=7776000; Secure',
  'awc=20417_1790000000_ab12; Domain=kiln.example; Path=/; Max-Age=2592000; HttpOnly; Secure',
]

const functional: Missing = {
  gone: ['/suggest/v2.js', 'static.zdassets.com/ekr/snippet.js'],
  placeholders: ['www.youtube-nocookie.com/embed/', 'www.google.com/maps/embed'],
  cookies: ['kiln_recent'],
}
const analytics: Missing = { gone: ['gtag/js?id=G-KILN00001'], cookies: ['kiln_ab'] }
const marketing: Missing = {
  gone: ['connect.facebook.net', 'www.dwin1.com/20417.js', 'www.facebook.com/tr'],
  cookies: ['_fbp', 'awc'],
}
const social: Missing = { gone: ['www.instagram.com/embed.js'] }
const container: Missing = {
  gone: ['<link rel="preconnect"', 'googletagmanager.com/ns.html'],
  disarmed: ['https://www.googletagmanager.com/gtm.js'],
}
const refusable = [functional, analytics, marketing, social, container]

/** What OneTrust writes: performance, functional, targeting, social. */
function seen(groups: readonly [0 | 1, 0 | 1, 0 | 1, 0 | 1]): string {
  const [c2, c3, c4, c5] = groups
  const list = `C0001:1,C0002:${c2},C0003:${c3},C0004:${c4},C0005:${c5}`
  return `OptanonConsent=isGpcEnabled=0&version=202510.1.0&groups=${encodeURIComponent(list)}`
}

function answered(groups: Parameters<typeof seen>[0], days = 1): string {
  return `${seen(groups)}; OptanonAlertBoxClosed=${ago(days)}`
}

const everything = answered([1, 1, 1, 1])
const nothing = answered([0, 0, 0, 0])

let site: ExampleSite
beforeAll(async () => {
  site = await startExample('shop-onetrust', 'www.kiln.example', cookies)
})
afterAll(() => site.stop())

describe('a page of the shop', () => {
  test('is without all that can be refused for who has not answered', async () => {
    for (const cookie of ['', seen([1, 1, 1, 1])]) {
      const visit = await site.visit('/teapots/', cookie)
      expectMissing(visit, site.page, cookies, refusable)
    }
  })

  test('is without it for who refused, and still has banner, basket and payment', async () => {
    const visit = await site.visit('/teapots/', nothing)
    expectMissing(visit, site.page, cookies, refusable)
    for (const kept of ['otSDKStub.js', 'js.stripe.com/v3/', 'paypal.com/sdk/js', 'shop.9b20.js'])
      expect(visit.html).toContain(kept)
  })

  test('has the statistics alone for who agreed to them alone, and no container', async () => {
    const visit = await site.visit('/teapots/', answered([1, 0, 0, 0]))
    expectMissing(visit, site.page, cookies, [functional, marketing, social, container])
  })

  test('has no container for who refused one thing that is in it', async () => {
    const visit = await site.visit('/teapots/', answered([1, 1, 0, 1]))
    expectMissing(visit, site.page, cookies, [marketing, container])
  })

  test('has film and map, and still no posts, for who refused social media', async () => {
    const visit = await site.visit('/teapots/', answered([1, 1, 1, 0]))
    expectMissing(visit, site.page, cookies, [social])
  })

  test('is the site’s own, byte for byte, for who agreed to everything', async () => {
    const visit = await site.visit('/teapots/', everything)
    expect(visit.html).toBe(site.page)
    expectMissing(visit, site.page, cookies, [])
  })

  test('is as if nobody had agreed where the answer is older than half a year', async () => {
    const visit = await site.visit('/teapots/', answered([1, 1, 1, 1], 200))
    expectMissing(visit, site.page, cookies, refusable)
  })

  test('heeds Global Privacy Control, whatever was agreed to', async () => {
    const visit = await site.visit('/teapots/', everything, ['Sec-GPC: 1'])
    expectMissing(visit, site.page, cookies, [marketing, social, container])
  })
})

test('a new tag waits for consent, a new cookie does not', async () => {
  const stranger = '<script src="https://cdn.stranger.example/new.js"></script>'
  site.set(['novelty=1; Path=/'], stranger)
  const visits = [await site.visit('/', nothing), await site.visit('/', everything)]
  site.set(cookies)
  expect(visits.map(({ html }) => html)).toEqual(['', stranger])
  for (const { lines } of visits) expect(lines).toContain('Set-Cookie: novelty=1; Path=/')
})

test('cookies of refused services do not reach the shop', async () => {
  const own = 'kiln_session=8d1f02; kiln_cart=2041'
  const { sent } = await site.visit('/', `${own}; _ga=GA1.1.7; _fbp=fb.1.2; ${nothing}`)
  expect(sent).toBe(`${own}; ${nothing}`)
})

test('a cookie lives no longer than the policy says, with consent too', async () => {
  site.set(['_ga=GA1.1.7; Path=/; Max-Age=63072000', 'kiln_ab=photo:b; Path=/; Max-Age=31536000'])
  const { lines } = await site.visit('/', everything)
  site.set(cookies)
  expect(lines.slice(1)).toEqual([
    'Set-Cookie: _ga=GA1.1.7; Path=/; Max-Age=33696000',
    'Set-Cookie: kiln_ab=photo:b; Path=/; Max-Age=2592000',
  ])
})

describe('routes', () => {
  test('for staff and machines are the site’s own', async () => {
    for (const path of ['/admin/orders', '/webhooks/stripe']) {
      const visit = await site.visit(path, nothing)
      expect(visit.html).toBe(site.page)
      expectMissing(visit, site.page, cookies, [])
    }
  })

  test('to the checkout have nothing but shop and payment, whatever was agreed to', async () => {
    const visit = await site.visit('/checkout/pay', everything)
    expectMissing(visit, site.page, cookies, refusable)
    expect(visit.html).toContain('https://js.stripe.com/v3/')
  })

  test('for children profile nobody, whatever was agreed to', async () => {
    const visit = await site.visit('/kids/easter', everything)
    expectMissing(visit, site.page, cookies, [marketing, social, container])
  })

  test('say that the shop heeds Global Privacy Control', async () => {
    const { html } = await site.visit('/.well-known/gpc.json', '')
    expect(JSON.parse(html)).toEqual({ gpc: true, lastUpdate: '2026-11-02' })
  })
})
