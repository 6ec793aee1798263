import { describe, expect, test } from 'vitest'
import { answered, policyWith, setCookies } from '../gate.ts'

describe('Set-Cookie lines', () => {
  test('of refused services are removed, the others arrive in order with their bytes', async () => {
    const lines = [
      'sid=a"b, c; Path=/; HttpOnly; Partitioned; Priority=High; x-unknown=1',
      '_ga=GA1.1; Path=/',
      'other= spaced  ;SAMESITE=none;secure',
      '_ad=2',
      'date=1; Expires=Wed, 21 Oct 2037 07:28:00 GMT',
    ]
    expect(await setCookies(lines)).toEqual([lines[0], lines[2], lines[4]])
  })

  test('of granted services arrive', async () => {
    const lines = ['_ga=GA1.1', '_ad=2', 'sid=3']
    expect(await setCookies(lines, { cookie: answered('C0002') })).toEqual(['_ga=GA1.1', 'sid=3'])
  })

  test.each([
    '_ga=1',
    ' _ga =1',
    '\t_ga\t=1',
    '=_ga=1',
    ' = _ga=1',
    '_ga',
    '=_ga',
    '_ga=',
    '_ga=a=b',
    '_ga=1;',
    '_ga=1; Max-Age=31536000; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    '_ga=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=5',
    '_ga=1; Max-Age=0; Max-Age=9',
    '_ga=1; Max-Age=nothing',
    '_ga=1; Max-Age=+0',
    '_ga=1; Expires=never',
    '_ga=1; Expires=Thu, 01 Jan 1970',
    // Two-digit years up to 69 are in this century for a browser.
    '_ga=1; Expires=Thu, 01-Jan-60 00:00:00 GMT',
    '_ga=1; Expires=Thu, 31 Feb 2020 00:00:00 GMT',
    '_ga=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=Thu, 01 Jan 2099 00:00:00 GMT',
    '_ga=1; Domain=elsewhere.example',
    `_ga=1; Max-Age=${'0'.repeat(1100)}`,
    `_ga=1; Expires=${' '.repeat(9)}${'-'.repeat(1100)} Thu, 01 Jan 1970 00:00:00 GMT`,
  ])('H25: %j sets a cookie that is sent back as _ga', async (line) => {
    expect(await setCookies([line])).toEqual([])
  })

  test.each([
    '_GA=1',
    '_gat=1',
    'x_ga=1',
    'x=_ga=1',
    '=x=_ga',
    'x; _ga=1',
    '\ufeff_ga=1',
    '=\ufeff_ga=1',
  ])('H24: %j sets another cookie', async (line) => {
    expect(await setCookies([line])).toEqual([line])
  })

  test.each([
    '_ga=; Max-Age=0',
    '_ga=; Max-Age=-1; Expires=Wed, 21 Oct 2037 07:28:00 GMT',
    '_ga=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT; path=/; domain=.shop.example',
    '_ga=; Expires=Thu, 01 Jan 70 00:00:00 GMT',
    '_ga=; Expires=Sat Jan 1 00:00:00 2000',
    '_ga=; Max-Age=5; Max-Age=0',
  ])('%j only deletes and passes', async (line) => {
    expect(await setCookies([line])).toEqual([line])
  })
})

test('the last Domain counts, one without a value too', async () => {
  const services = {
    here: { category: 'analytics', cookies: [{ name: 'a', host: 'www.shop.example' }] },
  }
  const seen = (lines: string[]) => setCookies(lines, { policy: policyWith({ services }) })
  expect(await seen(['a=1; Domain=shop.example; Domain'])).toEqual([])
  expect(await seen(['a=1; Domain=shop.example; Domain='])).toEqual([])
  const elsewhere = 'a=1; Domain; Domain=shop.example'
  expect(await seen([elsewhere])).toEqual([elsewhere])
})

describe('capDurations', () => {
  const policy = policyWith({
    capDurations: true,
    services: {
      shop: {
        category: 'necessary',
        cookies: [
          { name: 'sid', duration: '1 hour' },
          { name: 'tab', duration: 'session' },
          'free',
        ],
      },
    },
  })
  const capped = async (line: string) => (await setCookies([line], { policy }))[0]

  test('shortens Max-Age in place', async () => {
    expect(await capped('sid=1;  max-age = 999999 ; Path=/')).toBe(
      'sid=1;  max-age = 3600 ; Path=/',
    )
  })

  test('shortens Expires to the declared time from now', async () => {
    const line = (await capped('sid=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT; HttpOnly')) ?? ''
    const [, date = ''] = /^sid=1; Expires=(.*); HttpOnly$/.exec(line) ?? []
    const seconds = (Date.parse(date) - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(3540)
    expect(seconds).toBeLessThanOrEqual(3600)
  })

  test('shortens both where both are given', async () => {
    const line = await capped('sid=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT; Max-Age=4000')
    expect(line).toMatch(/^sid=1; Expires=\w{3}, .* 20\d\d .* GMT; Max-Age=3600$/)
    expect(line).not.toContain('2099')
  })

  test.each([
    'sid=1; Max-Age=60',
    `sid=1; Expires=${new Date(Date.now() + 60_000).toUTCString()}`,
    'sid=1; Max-Age=0',
    'sid=1',
    'sid=Max-Age=999999',
    'sid=1; Max-Age=x9',
    'tab=1; Max-Age=999999',
    'free=1; Max-Age=999999',
    'other=1; Max-Age=999999',
  ])('leaves %j as it is', async (line) => {
    expect(await capped(line)).toBe(line)
  })

  test('does nothing unless the policy asks for it', async () => {
    const without = { ...policy, capDurations: false }
    expect(await setCookies(['sid=1; Max-Age=999999'], { policy: without })).toEqual([
      'sid=1; Max-Age=999999',
    ])
  })
})
