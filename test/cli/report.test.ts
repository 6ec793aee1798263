import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { renderReport } from '../../src/cli/report.ts'
import type { FoundService, ScanResult } from '../../src/cli/scan-result.ts'
import { describeScan } from '../../src/cli/scan-text.ts'
import { shop as found, hostile, hostileSample, sample } from './scan-results.ts'

/** Seen with `--browser`. */
const shop: ScanResult = { ...found, seesCookies: true }
const made = new Date('2026-11-22T08:30:00Z')

/** What a reader reads, on one line. */
function read(result: ScanResult, ...rest: [typeof sample?]): string {
  const html = renderReport(result, rest[0], made)
  return textOf(parse(html).childNodes).replace(/\s+/g, ' ')
}

type Node = DefaultTreeAdapterTypes.ChildNode

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return node.value
      return 'childNodes' in node && node.nodeName !== 'style' ? ` ${textOf(node.childNodes)} ` : ''
    })
    .join('')
}

function elementsOf(nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] {
  return nodes.flatMap((node) => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? elementsOf(node.childNodes) : []),
  ])
}

describe('the verdict', () => {
  test('says what was seen, what goes, what stays and what nobody knows', () => {
    const report = read(shop)
    expect(report).toContain(
      'On 2 pages of www.shop.example this scan saw 4 services (1 Necessary, 1 Analytics, 1 Marketing and 1 without a purpose) and 4 cookies (1 Necessary, 2 Analytics and 1 without a purpose).',
    )
    expect(report).toContain(
      'For a visitor who refuses everything, consent-gate would remove 2 services (1 of them in part) and 2 cookies.',
    )
    expect(report).toContain(
      'Still there: 3 services, 1 necessary by the policy and 2 refused only in part, or by nobody: Google Tag Manager and Meta Pixel.',
    )
    expect(report).toContain('Nobody has said yet what 1 host and 1 cookie are for')
    expect(report).not.toContain('not complete')
  })

  test('says so where everything is known and removed', () => {
    const services = shop.services.slice(0, 1)
    const report = read({ ...shop, services, cookies: [], unknown: [] })
    expect(report).toContain('No service that was recognised is left in the pages.')
    expect(report).toContain('Every host and every cookie that was seen is known.')
    expect(report).toContain('No cookie was seen.')
  })

  test('names what the visitor of the scan had agreed to', () => {
    const report = read({ ...shop, granted: ['analytics'] })
    expect(report).toContain('For a visitor who agreed to Analytics and to nothing else')
    expect(report).toContain('what a partial consent removes')
  })

  test('warns of what could not be scanned or judged', () => {
    const [first, second] = shop.pages
    const pages = [first, { ...second, unread: 'cut off' }] as ScanResult['pages']
    const report = read({ ...shop, pages, failures: [{ target: 'x.har', message: 'no JSON' }] })
    expect(report).toContain(
      'This report is not complete: 1 target could not be scanned and the tags of 1 page were not judged.',
    )
    expect(report).toContain('x.har no JSON')
    expect(report).toContain('not judged: cut off')
  })

  test('of a scan of nothing claims nothing', () => {
    const nothing = { ...shop, pages: [], services: [], cookies: [], unknown: [], managers: [] }
    expect(read(nothing)).toContain('This report is not complete: no page was scanned.')
  })
})

/** Of the shop's services. */
function service(id: string, changes: Partial<FoundService> = {}): FoundService {
  const known = shop.services.find((one) => one.id === id) as FoundService
  return { ...known, loaded: 0, ...changes }
}

describe('what scripts asked for at run time', () => {
  const pixel = service('meta-pixel', { kept: 0, removed: 0, loaded: 3 })
  const container = service('google-tag-manager')
  const [first] = shop.pages
  const [decision] = first?.decisions ?? []
  const page = {
    ...first,
    decisions: [{ ...decision, action: 'keep', service: 'google-tag-manager' }],
    loaded: [{ ...decision, service: 'meta-pixel' }],
  }
  const late = { ...shop, services: [container, pixel], pages: [page] } as ScanResult

  test('is not promised to be removed, in the verdict, the chart and the tables', () => {
    const report = read(late)
    expect(report).toContain('consent-gate would remove no services and')
    expect(report).toContain(
      '1 service (Meta Pixel) was only asked for by scripts at run time: what is so loaded does not pass the gate, and goes where its loader goes.',
    )
    expect(report).toContain('0 of 2 services removed')
    expect(report).toMatch(/ Marketing 0 0 1 /)
    expect(report).toContain(
      'At run time 3 asked for by scripts at run time; does not pass the gate, and goes where its loader goes',
    )
    expect(report).toMatch(/www\.shop\.example\/ pages\/index\.html 0 1 1 /)
  })

  test('is warned of where a tag manager is kept that may ask for it', () => {
    expect(read(late)).toContain('Google Tag Manager is kept, and can load what was refused')
    const unseen = { ...late, seesCookies: false, pages: shop.pages }
    expect(read(unseen)).toContain('Google Tag Manager is kept. What a tag manager loads does not')
    expect(read({ ...unseen, services: [service('shop')] })).not.toContain('tag manager loads does')
  })

  test('is told of cookies too', () => {
    const cookies = shop.cookies.map((one) => ({ ...one, loaded: one.setBy === 'script' }))
    const report = read({ ...shop, cookies })
    expect(report).toContain('would remove 2 services (1 of them in part) and no cookies.')
    expect(report).toContain('2 refused cookies were set by scripts or by other sites, past')
    expect(report).toContain('At run time set by a script; does not pass the gate')
    expect(report).toContain('0 of 4 cookies removed')
  })
})

describe('services that are known to be no trackers', () => {
  const services = (['functional', 'essential'] as const).map((kind): FoundService => {
    const { category, ...rest } = service('shop', { id: kind, name: kind, kind })
    return { ...rest, cookies: [], declared: false }
  })
  const report = read({ ...shop, services })

  test('stand in a group of their own', () => {
    expect(report).toContain('saw 2 services (2 known to be no tracker)')
    expect(report).toContain('Still there: 2 services, 2 known to be no tracker.')
    expect(report).toContain('Kept: known to be no tracker 0 2 0')
    expect(report).toContain('Kept: known to be no tracker: 2 services What visitors see and use')
    expect(report).not.toMatch(/not in the policy 2 –|0 necessary/)
  })

  test('are kept by the built-in policy, which says so', () => {
    const { policy, ...rest } = shop
    expect(read(rest)).not.toContain('every purpose')
    expect(read(rest)).toContain(
      'a built-in one, which refuses Analytics and Marketing, and keeps services that are known to be no trackers',
    )
  })
})

test('where cookies cannot be seen the report says so, and counts none', () => {
  const report = read({ ...shop, cookies: [], seesCookies: false })
  expect(report).toContain('Cookies it cannot see: saved pages hold none')
  expect(report).toContain('? cookies: this scan cannot see any')
  expect(report).not.toMatch(/no cookies|0 of 0|every cookie/)
})

test('the text and the report tell the same number of services that go', () => {
  const whole = service('google-analytics')
  const part = service('meta-pixel')
  for (const services of [[], [whole], [part], [whole, part], [service('shop')]]) {
    const result = { ...shop, services }
    const [, told] = /(\d+) services? would be removed/.exec(describeScan(result)) ?? []
    expect(read(result)).toContain(` ${told} of ${services.length} services removed`)
    const words = told === '0' ? 'no services' : `${told} service`
    expect(read(result)).toMatch(new RegExp(`would remove (parts of )?${words}`))
  }
  expect(read({ ...shop, services: [part] })).toContain('would remove parts of 1 service and')
})

test('no query of an address stands in the report', () => {
  const [first] = shop.pages
  const url = 'https://www.shop.example/?mail=visitor#token'
  const pages = [{ ...first, url, page: `visit.har#${url}` }] as ScanResult['pages']
  const before = '<a href="/x?mail=visitor">x</a><script>go("//t.example/?mail=visitor")</script>'
  const after = before.replace('//t.example', '//refused.invalid').replace('<a', '<b')
  const report = read({ ...shop, pages }, { page: `visit.har#${url}`, before, after })
  expect(report).not.toMatch(/visitor["#]|token|mail/)
  expect(report).toContain('visit.har#https://www.shop.example/?…')
  expect(report).toContain('go("//refused.invalid/?…")')
})

describe('the tables', () => {
  test('say of a service who it is, what it keeps for how long, and what becomes of it', () => {
    expect(read(shop)).toMatch(
      /Google Analytics Google analytics 2 _ga Tells visitors apart; 2 years www\.google-analytics\.com Removed 3 removed/,
    )
    expect(read(shop)).toContain('Removed in part 1 removed, 1 kept')
    expect(read(shop)).toContain('tag manager not in the policy')
  })

  test('say of a cookie how long it lives, in words', () => {
    const report = read(shop)
    for (const words of ['2 years', '1 day', 'the session', '395 days (13 months)']) {
      expect(report).toContain(words)
    }
  })

  test('tell a consent manager’s cookie from one that nobody knows', () => {
    const [cookie] = shop.cookies.slice(-1)
    const cookies = [{ ...cookie, name: 'OptanonConsent', category: 'necessary' }]
    expect(read({ ...shop, cookies } as ScanResult)).toContain('the consent manager')
    expect(read({ ...shop, cookies } as ScanResult)).toContain('what 1 host is for')
    expect(read(shop)).toContain('nobody knows')
  })

  test('show where the policy and the site differ', () => {
    const report = read(shop)
    expect(report).toContain('google-tag-manager tag manager https://www.googletagmanager.com/')
    expect(report).toContain('shop cart /services/shop/cookies/1')
    expect(report).toContain('_ga 395 days (13 months) 2 years')
  })

  test('have nothing to compare where no policy was named', () => {
    const { policy, ...rest } = shop
    expect(read(rest)).toContain('nothing to compare with what was seen')
  })

  test('say who found what, with what, and when', () => {
    const report = read(shop)
    for (const words of [
      'consent-gate 0.1.0',
      '2026-11-22',
      'c0ffee',
      '22 November 2026',
      '08:30',
    ]) {
      expect(report).toContain(words)
    }
  })
})

describe('the page before and after', () => {
  const html = renderReport(shop, sample, made)
  const texts = (tag: string) =>
    elementsOf(parse(html).childNodes)
      .filter(({ tagName }) => tagName === tag)
      .map(({ childNodes }) => textOf(childNodes).trim())

  test('marks what was removed, and what stands there instead', () => {
    expect(texts('del')).toEqual([
      '<script async src="https://www.google-analytics.com/analytics.js"></script>',
      'go("https://www.google-analytics.com/analytics.js")',
    ])
    expect(texts('ins')).toEqual(['go("https://refused.invalid/analytics.js")'])
  })

  test('says on which line and whose it was', () => {
    expect(read(shop, sample)).toContain('Line 5: Google Analytics')
  })

  test('tells of Set-Cookie lines too, though no element went', () => {
    const [first] = shop.pages
    const decisions = ['_ga', '_fbp'].map((target) => {
      return { ...first?.decisions[0], subject: 'set-cookie', target }
    })
    const { page, before } = sample
    const result = { ...shop, pages: [{ ...first, decisions }] } as ScanResult
    const report = read(result, { page, before, after: before })
    expect(report).toContain('Nothing was removed from its source text.')
    expect(report).toContain('headers: 2 Set-Cookie lines (_ga and _fbp).')
  })

  test('shows forty pieces of one change, and how many more there are', () => {
    const script = (host: string) => (_: unknown, i: number) =>
      `<script>go(${i},"//${host}/a.js")</script>`
    const before = Array.from({ length: 60_000 }, script('t.example')).join('')
    const after = Array.from({ length: 60_000 }, script('refused.invalid')).join('')
    const report = read(shop, { page: 'a', before, after })
    expect(report).toContain('And 239,960 more pieces.')
    expect(report.length).toBeLessThan(read(shop).length + 20_000)
  })

  test('shows no more of the rest than what stands around', () => {
    expect(read(shop, sample)).not.toContain('Enjoy')
    expect(read(shop, sample)).not.toContain('<!doctype')
  })

  test('shows the place of a small change in a long script', () => {
    const before = `<script>${'x()\n'.repeat(5000)};load("https://t.example/")</script>`
    const after = before.replace('t.example', 'refused.invalid')
    const report = read(shop, { page: 'a', before, after })
    expect(report).toContain('load("https://refused.invalid/")')
    expect(report.length).toBeLessThan(read(shop).length + 2000)
  })

  test('says so where nothing was removed, and where there is too much to compare', () => {
    const { before } = sample
    expect(read(shop, { page: 'a', before, after: before })).toContain(
      'Nothing was removed from it',
    )
    const huge = 'x'.repeat(6_000_000)
    expect(read(shop, { page: 'a', before: huge, after: '' })).toContain('too long to be compared')
  })

  test('finds each of many removals in a page of many equal parts', () => {
    const part = '<div class="ad"><p>text</p></div>\n'
    const gone = '<script src="https://t.example/t.js"></script>\n'
    const before = `${part}${gone}`.repeat(300) + part
    const report = read(shop, { page: 'a', before, after: before.replaceAll(gone, '\n') })
    expect(report).toContain('in 300 places')
    expect(report).toContain('And 240 more places')
  })
})

describe('a hostile site', () => {
  const started = process.cpuUsage()
  const html = renderReport(hostile(), hostileSample, made)
  const { user } = process.cpuUsage(started)
  const elements = elementsOf(parse(html).childNodes)

  test('puts no element and no attribute into the report', () => {
    const own = elementsOf(parse(renderReport(shop, sample, made)).childNodes)
    const names = new Set([...own.map(({ tagName }) => tagName)])
    expect(elements.filter(({ tagName }) => !names.has(tagName))).toEqual([])
    const attributes = new Set(own.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
    const others = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect(others.filter((name) => !attributes.has(name))).toEqual([])
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img')
  })

  test('puts in no link but to https', () => {
    const links = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'))
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter(({ value }) => !/^(#[a-z]|https:\/\/)/.test(value))).toEqual([])
  })

  test('puts in nothing that steers how text is shown', () => {
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029\0]/)
  })

  test('leaves it bounded, in size and in time, and says that there is more', () => {
    expect(html.length).toBeLessThan(6_000_000)
    expect(html).toContain('9,500 more rows')
    // Some two seconds, in microseconds of the processor: others may keep the machine busy.
    expect(user).toBeLessThan(8_000_000)
  })
})

test('the report loads nothing', () => {
  const html = renderReport(shop, undefined, made)
  expect(html).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  )
  expect(html).not.toMatch(/ src=|url\(|@import|<link|<script/)
})
