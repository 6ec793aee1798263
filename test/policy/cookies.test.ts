import { describe, expect, test } from 'vitest'
import type { CookieRule, Policy } from '../../src/index.ts'
import { gate, policyWith, setCookies } from '../gate.ts'

/** One service per rule, `refused` or `granted` by its category. */
function ruled(refused: (string | CookieRule)[], granted: (string | CookieRule)[]): Policy {
  return policyWith({
    services: {
      refused: { category: 'analytics', cookies: refused },
      granted: { category: 'necessary', cookies: granted },
    },
  })
}

/** Whether a Set-Cookie line from www.shop.example arrives. */
async function arrives(line: string, policy: Policy): Promise<boolean> {
  const lines = await setCookies([line], { policy })
  return lines.length === 1
}

/** The Cookie header that the origin receives from a visitor of www.shop.example. */
async function received(cookie: string, policy: Policy): Promise<string | null> {
  const seen = await gate(policy).fetch('https://www.shop.example/', { headers: { cookie } })
  return seen.request.headers.get('cookie')
}

describe('a cookie belongs to the service with the most specific rule', () => {
  test.each([
    ['an exact name wins over a pattern', ['_ga_*'], ['_ga_x'], '_ga_x=1', true],
    ['a pattern takes the rest', ['_ga_*'], ['_ga_x'], '_ga_y=1', false],
    ['an exact name wins over a pattern of the same length', ['ab*'], ['ab'], 'ab=1', true],
    ['and the other way round', ['ab'], ['ab*'], 'ab=1', false],
    ['the longer literal part wins', ['s*'], ['session*'], 'session1=1', true],
    ['the shorter takes the rest', ['s*'], ['session*'], 'sess=1', false],
    ['names are case-sensitive', ['_ga'], [], '_GA=1', true],
    ['an exact name is a literal', ['a.b'], [], 'axb=1', true],
    ['a star stands for nothing too', ['_ga*'], [], '_ga=1', false],
    ['stars may stand anywhere', ['*_id*x'], [], 'a_idbx=1', false],
    ['the pieces of a pattern do not overlap', ['ab*ba'], [], 'aba=1', true],
  ])('%s', async (_, refused, granted, line, expected) => {
    expect(await arrives(line, ruled(refused, granted))).toBe(expected)
  })

  test('a rule for a host wins over an exact name without one', async () => {
    const policy = ruled([{ name: 's*', host: 'www.shop.example' }], ['sid'])
    expect(await arrives('sid=1', policy)).toBe(false)
  })

  test('the nearer host wins over its parent', async () => {
    const policy = ruled(
      [{ name: 'sid', host: 'shop.example' }],
      [{ name: 's*', host: 'www.shop.example' }],
    )
    expect(await arrives('sid=1', policy)).toBe(true)
    expect(await arrives('sid=1; Domain=shop.example', policy)).toBe(false)
  })

  test('a rule for a parent applies to cookies of its subdomains', async () => {
    expect(await arrives('sid=1', ruled([{ name: 'sid', host: 'shop.example' }], []))).toBe(false)
  })

  test('a rule for a subdomain does not apply to cookies of the parent', async () => {
    const policy = ruled([{ name: 'sid', host: 'www.shop.example' }], [])
    expect(await arrives('sid=1; Domain=shop.example', policy)).toBe(true)
  })

  test('a leading dot means nothing, in rules and in Domain', async () => {
    const policy = ruled([{ name: 'sid', host: '.shop.example' }], [])
    expect(await arrives('sid=1; Domain=.shop.example', policy)).toBe(false)
    expect(await arrives('sid=1; Domain=SHOP.example', policy)).toBe(false)
    expect(await arrives('sid=1; Domain=shop.example.', policy)).toBe(false)
  })

  test('an empty Domain is none', async () => {
    const policy = ruled([{ name: 'sid', host: 'www.shop.example', hostOnly: true }], [])
    expect(await arrives('sid=1; Domain=', policy)).toBe(false)
  })

  test('the last Domain counts', async () => {
    const policy = ruled([{ name: 'sid', host: 'www.shop.example' }], [])
    expect(await arrives('sid=1; Domain=www.shop.example; Domain=shop.example', policy)).toBe(true)
  })

  test('hostOnly narrows a rule to cookies without Domain', async () => {
    const policy = ruled([{ name: 'sid', host: 'www.shop.example', hostOnly: true }], [])
    expect(await arrives('sid=1', policy)).toBe(false)
    expect(await arrives('sid=1; Domain=www.shop.example', policy)).toBe(true)
  })

  test('hostOnly is the more specific of two equal rules', async () => {
    const policy = ruled([{ name: 'sid' }], [{ name: 'sid', hostOnly: true }])
    expect(await arrives('sid=1', policy)).toBe(true)
    expect(await arrives('sid=1; Domain=shop.example', policy)).toBe(false)
  })

  test('of equally specific rules every service must be granted', async () => {
    expect(await arrives('sid=1', ruled(['sid'], ['sid']))).toBe(false)
    expect(await arrives('sid=1', ruled(['si*'], ['*id']))).toBe(false)
    expect(await arrives('sid=1', ruled(['s*d'], ['si*']))).toBe(false)
  })
})

test('hosts are written in letters or in punycode', async () => {
  const policy = ruled([{ name: 'sid', host: 'bücher.example' }], [])
  expect(await arrives('sid=1; Domain=xn--bcher-kva.example', policy)).toBe(false)
  expect(await arrives('sid=1; Domain=bücher.example', policy)).toBe(false)
})

describe('in a request, where nobody can tell the scope', () => {
  test('of two rules that differ in hostOnly both must be granted', async () => {
    const cookie = { name: 'sid', hostOnly: true }
    expect(await received('sid=1', ruled(['sid'], [cookie]))).toBeNull()
    expect(await received('sid=1', ruled([cookie], ['sid']))).toBeNull()
  })

  test('rules for the host and its parents apply', async () => {
    const policy = ruled(
      [
        { name: 'a', host: 'shop.example' },
        { name: 'b', host: 'www.shop.example', hostOnly: true },
        { name: 'c', host: 'other.example' },
        { name: 'd', host: 'shop.example', hostOnly: true },
      ],
      [],
    )
    expect(await received('a=1; b=2; c=3; d=4', policy)).toBe('c=3; d=4')
  })
})

test('ten thousand rules are looked up as fast as ten', async () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `tracker${i}`)
  expect(await received('tracker9999=1; sid=2', ruled(names, ['sid']))).toBe('sid=2')
})
