import { describe, expect, test } from 'vitest'
import { readCatalogue } from '../../src/services/catalogue.ts'

const catalogue = readCatalogue(
  [
    'a\tcounter\tcounter.example =exact.example =split.example/px\t_c _cnt_* id@vendor.example',
    'd\t\tads.vendor.example =/deep/pixel.gif\t_ad',
    'd\tads-by-name\tads. pixel.',
    'f\tmaps\t=split.example/maps',
    'm\tmanager\tconsent.example\tchoice',
    'a\tcounter\tlater.example\tlate',
    'x\tunreadable\tunknown.example',
    '',
  ].join('\n'),
  [
    ['counter', 'count(.start'],
    ['nobody', 'lost'],
  ],
)

function tag(url: string, page = 'https://www.shop.example/'): string {
  const subject = { kind: 'tag', url: new URL(url), page: new URL(page) } as const
  for (const [owner] of catalogue.owners(subject)) return `${owner?.id} ${owner?.rule}`
  return ''
}

function cookie(name: string, host = 'shop.example'): string {
  const page = new URL('https://www.shop.example/')
  const scope = { host, hostOnly: false }
  const subject = { kind: 'set-cookie', name, scope, deletes: false, page } as const
  for (const [owner] of catalogue.owners(subject)) return owner?.id ?? ''
  return ''
}

const analytics = 'counter /catalogue/analytics'

describe('the owner of a tag', () => {
  test.each([
    ['a host', 'https://counter.example/c.js', analytics],
    ['what is below it', 'https://a.b.counter.example/c.js', analytics],
    ['not what ends like it', 'https://thecounter.example/', ''],
    ['a host alone', 'https://exact.example/', analytics],
    ['and not what is below it', 'https://a.exact.example/', ''],
    ['a path', 'https://split.example/px?1', analytics],
    ['and another path', 'https://split.example/maps/1', 'maps /catalogue'],
    ['and no other', 'https://split.example/', ''],
    ['a path on any host', 'https://any.example/deep/pixel.gif', 'vendor /catalogue/advertising'],
    ['a host by its beginning', 'https://ads.any.example/x', 'ads-by-name /catalogue/advertising'],
    ['not by what it begins with', 'https://adsl.any.example/x', ''],
    ['one of several lines', 'https://later.example/', analytics],
    ['a consent manager', 'https://consent.example/', 'manager /catalogue'],
    ['no line that cannot be read', 'https://unknown.example/', ''],
  ])('is found by %s', (_, url, owner) => {
    expect(tag(url)).toBe(owner)
  })

  test('is the vendor that its host is named after, where the line names none', () => {
    expect(tag('https://ads.vendor.example/')).toBe('vendor /catalogue/advertising')
    expect(catalogue.ids()).toContain('vendor')
  })

  test.each([
    ['https://www.counter.example/', ''],
    ['https://counter.example/', ''],
    ['https://www.another.example/', analytics],
  ])('is not asked for on its own site: %s', (page, owner) => {
    expect(tag('https://static.counter.example/c.js', page)).toBe(owner)
  })

  test('knows sites under suffixes of two labels apart', () => {
    const there = 'https://www.counter.example/'
    expect(tag('https://ads.one.co.uk/', 'https://www.two.co.uk/')).toBe(
      'ads-by-name /catalogue/advertising',
    )
    expect(tag('https://ads.one.co.uk/', 'https://www.one.co.uk/')).toBe('')
    expect(tag('https://ads.one.example/', there)).toBe('ads-by-name /catalogue/advertising')
    expect(tag('https://ads.zdf.de/', 'https://www.zdf.de/')).toBe('')
    expect(tag('https://ads.example/', there)).toBe('')
  })
})

describe('the owner of a cookie', () => {
  test.each([
    ['_c', 'counter'],
    ['_cnt_1', 'counter'],
    ['_cn', ''],
    ['_C', ''],
    ['_ad', 'vendor'],
    ['late', 'counter'],
    ['choice', 'manager'],
    ['id', ''],
  ])('%s is %j', (name, owner) => {
    expect(cookie(name)).toBe(owner)
  })

  test('is asked for where it lives', () => {
    expect(cookie('id', 'www.vendor.example')).toBe('counter')
  })
})

test('a script is known by a loader snippet, literally', () => {
  expect(catalogue.snippets('a; count(.start)')).toMatchObject([{ id: 'counter' }])
  expect(catalogue.snippets('a; count(xstart); lost')).toEqual([])
})

test('what a policy names by its id is all that is known of it', () => {
  expect(catalogue.service('counter')).toEqual({
    kind: 'analytics',
    cookies: [
      { name: '_c' },
      { name: '_cnt_*' },
      { name: 'id', host: 'vendor.example' },
      { name: 'late' },
    ],
    tags: ['*.counter.example', 'exact.example', 'split.example/px', '*.later.example'],
    inline: ['count(.start'],
  })
  for (const id of ['no-such', 'manager', 'ads-by-name']) {
    expect(catalogue.service(id)).toBeUndefined()
    expect(catalogue.ids()).not.toContain(id)
  }
})
