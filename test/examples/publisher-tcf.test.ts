import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gppString } from '../consent/gpp-strings.ts'
import { type TcChoice, tcString } from '../consent/tc-strings.ts'
import { ago, type ExampleSite, expectMissing, type Missing, startExample } from './site.ts'

const cookies = [
  'hp_session=51aa; Path=/; HttpOnly; Secure; SameSite=Lax',
  'hp_meter=3; Path=/; Max-Age=2592000; Secure',
  'hp_reader=r-88123; Path=/; Max-Age=33696000; Secure',
  '_sharedID=01J9Z3; Domain=harbourpost.example; Path=/; Max-Age=31536000; Secure',
]

const analytics: Missing = {
  gone: [
    'static.chartbeat.com/js/chartbeat.js',
    'sb.scorecardresearch.com/cs/19283746/beacon.js',
    'sb.scorecardresearch.com/p?c1=2',
  ],
  cookies: ['hp_reader'],
}
const adManager: Missing = {
  gone: ['<link rel="preconnect" href="https://securepubads', 'tag/js/gpt.js'],
}
const indexExchange: Missing = { gone: ['js-sec.indexww.com/ht/p/'] }
const id5: Missing = { gone: ['cdn.id5-sync.com/api/1.0/id5-api.js'] }
const taboola: Missing = {
  gone: ['cdn.taboola.com/libtrc/harbourpost/loader.js', 'trc.taboola.com/1234567/log/3/unip'],
}
const prebid: Missing = {
  gone: ['<link rel="preload" as="script"', '<script async src="/ads/prebid-9.41.js">'],
  cookies: ['_sharedID'],
}
const embeds: Missing = {
  gone: ['platform.twitter.com/widgets.js'],
  placeholders: ['www.youtube.com/embed/Aur3l1aRuns'],
}
const advertising = [adManager, indexExchange, id5, taboola, prebid]
const refusable = [analytics, ...advertising, embeds]

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
/** Google, Index Exchange, Taboola, ID5, and another one. */
const vendors = [755, 10, 42, 131, 52]

/** What a consent manager of the framework writes; every vendor was shown. */
function answered(choice: Partial<TcChoice>, days = 1): string {
  return `euconsent-v2=${tcString({ disclosed: vendors, at: ago(days), ...choice })}`
}

const everything = answered({ purposes: all, vendors })
const nothing = answered({})

let site: ExampleSite
beforeAll(async () => {
  site = await startExample('publisher-tcf', 'www.harbourpost.example', cookies)
})
afterAll(() => site.stop())

describe('an article', () => {
  const path = '/news/ferry-on-sundays'

  test('is without all that can be refused for who has not answered', async () => {
    expectMissing(await site.visit(path, ''), site.page, cookies, refusable)
  })

  test('is without it for who refused, and still has banner, newsletter and subscription', async () => {
    const visit = await site.visit(path, nothing)
    expectMissing(visit, site.page, cookies, refusable)
    const kept = ['window.__tcfapi', 'cmp.inmobi.com/choice/', 'tinypass.min.js', '/newsletter']
    for (const text of kept) expect(visit.html).toContain(text)
  })

  test('has the statistics alone for who agreed to measurement alone', async () => {
    const visit = await site.visit(path, answered({ purposes: [1, 8], vendors }))
    expectMissing(visit, site.page, cookies, [...advertising, embeds])
  })

  test('has the advertisements, and neither statistics nor films, for who agreed to those alone', async () => {
    const visit = await site.visit(path, answered({ purposes: [1, 2, 3, 4, 7], vendors }))
    expectMissing(visit, site.page, cookies, [analytics, embeds])
  })

  test('is without a vendor that was refused by name', async () => {
    const others = vendors.filter((id) => id !== 42)
    const visit = await site.visit(path, answered({ purposes: all, vendors: others }))
    expectMissing(visit, site.page, cookies, [taboola])
  })

  test('is without advertisements for who refused to be profiled for them', async () => {
    const visit = await site.visit(path, answered({ purposes: [1, 2, 7, 8], vendors }))
    expectMissing(visit, site.page, cookies, [...advertising, embeds])
  })

  test('is without all of it where nothing may be stored', async () => {
    const visit = await site.visit(path, answered({ purposes: all.slice(1), vendors }))
    expectMissing(visit, site.page, cookies, refusable)
  })

  test('is the site’s own, byte for byte, for who agreed to everything', async () => {
    const visit = await site.visit(path, everything)
    expect(visit.html).toBe(site.page)
    expectMissing(visit, site.page, cookies, [])
  })

  test('is as if nobody had agreed where the answer is older than half a year', async () => {
    const visit = await site.visit(path, answered({ purposes: all, vendors }, 200))
    expectMissing(visit, site.page, cookies, refusable)
  })

  test('heeds Global Privacy Control, whatever was agreed to', async () => {
    const visit = await site.visit(path, everything, ['Sec-GPC: 1'])
    expectMissing(visit, site.page, cookies, refusable)
  })
})

test('who opted out of sale in the United States gets nothing that is sold', async () => {
  const usnat = { SaleOptOut: 1, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }
  const cookie = `${everything}; __gpp=${gppString({ 7: usnat })}; __gpp_sid=7`
  expectMissing(await site.visit('/', cookie), site.page, cookies, refusable)
})

test('a new tag waits for consent, a new cookie does not', async () => {
  const stranger = '<script src="https://cdn.stranger.example/new.js"></script>'
  site.set(['novelty=1; Path=/'], stranger)
  const visits = [await site.visit('/', nothing), await site.visit('/', everything)]
  site.set(cookies)
  expect(visits.map(({ html }) => html)).toEqual(['', stranger])
  for (const { lines } of visits) expect(lines).toContain('Set-Cookie: novelty=1; Path=/')
})

test('cookies of refused services do not reach the paper', async () => {
  const own = 'hp_session=51aa; hp_meter=3'
  const refused = 'hp_reader=r-88123; _sharedID=01J9Z3; _cb=Bx7; id5id=0'
  const { sent } = await site.visit('/', `${own}; ${refused}; ${nothing}`)
  expect(sent).toBe(`${own}; ${nothing}`)
})

describe('routes', () => {
  test('of the newsroom are the site’s own', async () => {
    const visit = await site.visit('/newsroom/desk', nothing)
    expect(visit.html).toBe(site.page)
    expectMissing(visit, site.page, cookies, [])
  })

  test('for children have statistics and neither advertisements nor films, whatever was agreed to', async () => {
    const visit = await site.visit('/young/ferries', everything)
    expectMissing(visit, site.page, cookies, [...advertising, embeds])
  })

  test('to a subscription have nothing that can be refused, whatever was agreed to', async () => {
    const visit = await site.visit('/subscribe/pay', everything)
    expectMissing(visit, site.page, cookies, refusable)
  })
})
