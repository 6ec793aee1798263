import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definePolicy, type Route } from '../../src/index.ts'
import { compileRoutes } from '../../src/policy/routes.ts'
import { clean, found, linted } from './linted.ts'

const on = (...routes: Route[]) => found({ routes })

describe('a route that no request is on', () => {
  test('is an error, as the one before it takes them all', () => {
    const before: [earlier: string, later: string][] = [
      ['/*', '/admin/*'],
      ['/admin/*', '/admin'],
      ['/admin/*', '/admin/:id/edit'],
      ['/user/:id', '/user/me'],
      ['/user/:id/:tab?', '/user/:id'],
      ['/*/a', '/:x/a'],
      ['/same', '/same'],
    ]
    for (const [earlier, later] of before) {
      const routes = on({ path: earlier }, { path: later })
      expect(routes, `${earlier} ${later}`).toEqual(['unreachable-route /routes/1'])
    }
  })

  test('is one that some request is on', () => {
    const before: [earlier: string, later: string][] = [
      ['/admin/*', '/*'],
      ['/admin', '/admin/*'],
      ['/user/me', '/user/:id'],
      ['/user/:id', '/user/:id/:tab?'],
      ['/*/*', '/*'],
      ['/a/*', '/b/*'],
      ['/a', '/A'],
    ]
    for (const [earlier, later] of before) {
      expect(on({ path: earlier }, { path: later }), `${earlier} ${later}`).toEqual([])
    }
  })

  test('heeds hosts', () => {
    const host = 'app.shop.example'
    const code = ['unreachable-route /routes/1']
    expect(on({ path: '/*' }, { host, path: '/a' })).toEqual(code)
    expect(on({ host, path: '/*' }, { host: 'APP.shop.example.', path: '/a' })).toEqual(code)
    expect(on({ host, path: '/*' }, { path: '/a' })).toEqual([])
    expect(on({ host, path: '/*' }, { host: 'www.shop.example', path: '/a' })).toEqual([])
  })
})

describe('a stricter route behind a laxer one', () => {
  const lax = { path: '/shop/*', mode: 'report' } as const
  const code = 'overlapped-route /routes/1'

  test('is told, with an address that the laxer one takes', () => {
    const { findings } = linted({ routes: [lax, { path: '/*/pay', mode: 'enforce' }] })
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual([code])
    expect(findings[0]?.message).toBe(
      "'/shop/pay' is on route 0 ('/shop/*'), though '/*/pay' has mode enforce",
    )
  })

  test('is told whatever makes it stricter', () => {
    const strict: Omit<Route, 'path'>[] = [{ refuse: ['ads'] }, { refuse: ['marketing'] }]
    for (const rest of strict) {
      expect(on({ path: '/shop/*', refuse: ['counter'] }, { path: '/*/pay', ...rest })).toEqual([
        code,
      ])
    }
    const profiling = { ...clean.categories, marketing: { title: 'M', profiling: true } }
    const children = { path: '/*/pay', audience: 'children' } as const
    expect(found({ categories: profiling, routes: [{ path: '/shop/*' }, children] })).toEqual([
      code,
    ])
    const grant = { ads: 'fraud check' }
    expect(on({ path: '/shop/*', grant }, { path: '/*/pay' })).toEqual([
      code,
      'route-grant /routes/0/grant/ads',
    ])
  })

  test('is told where the laxer one is for one host alone', () => {
    const host = 'app.shop.example'
    expect(on({ host, path: '/*', mode: 'off' }, { path: '/kids/*' })).toEqual([code])
  })

  test('is not told where the laxer one is an exception of it, is as strict, or never meets it', () => {
    expect(on({ path: '/admin/*', mode: 'off' }, { path: '/*' })).toEqual([])
    const host = 'app.shop.example'
    expect(on({ path: '/admin/*', mode: 'off' }, { host, path: '/*' })).toEqual([])
    expect(on({ path: '/shop/*' }, { path: '/*/pay', mode: 'report' })).toEqual([])
    expect(on({ path: '/shop/*' }, { path: '/*/pay' })).toEqual([])
    expect(on(lax, { path: '/pay/:id' })).toEqual([])
    expect(on({ ...lax, host }, { host: 'www.shop.example', path: '/*/pay' })).toEqual([])
  })
})

const segment = fc.constantFrom('a', 'b', ':x', '*')
const path = fc
  .tuple(fc.array(segment, { maxLength: 2 }), fc.constantFrom('a', 'b', '*', '*', ':y', ':z?', ''))
  .map(([segments, last]) => `/${[...segments, last].join('/')}`)
const route = fc
  .record({
    path,
    host: fc.constantFrom(undefined, undefined, 'a.example', 'b.example'),
    mode: fc.constantFrom('off', 'report', 'enforce'),
  })
  .map(({ host, ...rest }) => ({ ...rest, ...(host && { host }) }) as Route)

const letters = ['a', 'b', 'c']
const two = letters.flatMap((one) => letters.map((other) => `/${one}/${other}`))
const four = two.flatMap((one) => two.map((other) => one + other))
const three = letters.flatMap((one) => two.map((other) => `/${one}${other}`))
const all = [...letters.map((one) => `/${one}`), ...two, ...three, ...four]
const asked = ['/', ...all, ...all.map((path) => `${path}/`)]

test('what is said of routes is what the gate does', () => {
  fc.assert(
    fc.property(fc.array(route, { minLength: 2, maxLength: 4 }), (routes) => {
      const { find } = compileRoutes(definePolicy({ ...clean, routes }))
      const reached = new Set(
        ['a.example', 'b.example', 'c.example'].flatMap((host) =>
          asked.map((path) => find(new URL(`https://${host}${path}`)).rule),
        ),
      )
      for (const { code, path, message } of linted({ routes }).findings) {
        if (code === 'unreachable-route') expect(reached).not.toContain(path)
        if (code !== 'overlapped-route') continue
        const [, host, where] = /^'([^/]*)(\/[^']*)' is on route/.exec(message) ?? []
        const [, earlier] = /is on route (\d+)/.exec(message) ?? []
        const { rule } = find(new URL(`https://${host || 'c.example'}${where}`))
        // Another one may be before both.
        expect(Number(rule.slice('/routes/'.length))).toBeLessThanOrEqual(Number(earlier))
      }
      // With one route before it, what is not reached is told.
      const [first, second] = routes as [Route, Route]
      const both = compileRoutes(definePolicy({ ...clean, routes: [first, second] }))
      const isReached = ['a.example', 'b.example', 'c.example'].some((host) =>
        asked.some((path) => both.find(new URL(`https://${host}${path}`)).rule === '/routes/1'),
      )
      const told = on(first, second).includes('unreachable-route /routes/1')
      expect(told).toBe(!isReached)
    }),
    { numRuns: 300 },
  )
})

describe('a grant', () => {
  test('is told with its reason', () => {
    const { findings } = linted({ routes: [{ path: '/pay/*', grant: { ads: 'fraud check' } }] })
    expect(findings).toMatchObject([
      { code: 'route-grant', path: '/routes/0/grant/ads', severity: 'warning' },
    ])
    expect(findings[0]?.message).toBe(
      "every visitor gets 'ads' on '/pay/*', also who refused it: fraud check",
    )
  })

  test('that grants nothing is told as that', () => {
    const grant = { shop: 'needed' }
    expect(on({ path: '/pay/*', grant })).toEqual(['idle-grant /routes/0/grant/shop'])
    const ads = { ads: 'fraud check' }
    for (const rest of [{ mode: 'off' }, { refuse: ['marketing'] }, { refuse: ['ads'] }] as const) {
      const route = { path: '/pay/*', grant: ads, ...rest } as Route
      expect(on(route)).toEqual(['idle-grant /routes/0/grant/ads'])
    }
  })
})

test('a host that is none of the domains is told, where there are any', () => {
  const routes = [{ host: 'app.shop.example', path: '/*' }]
  expect(found({ routes, domains: ['www.shop.example'] })).toEqual([
    'undeclared-host /routes/0/host',
  ])
  expect(found({ routes, domains: ['.APP.shop.example'] })).toEqual([])
  expect(found({ routes, domains: [] })).toEqual([])
})

test('a refusal of what is refused already, and a grant of nothing, make no route laxer', () => {
  const paths = { earlier: '/shop/*', later: '/:part/pay' }
  const told = (earlier: Partial<Route>, later: Partial<Route>) =>
    on({ path: paths.earlier, ...earlier }, { path: paths.later, ...later }).filter((one) =>
      one.startsWith('overlapped-route'),
    )
  expect(told({ refuse: ['marketing'] }, { refuse: ['ads'] })).toEqual([])
  expect(told({ refuse: ['ads'] }, { refuse: ['marketing'] })).toHaveLength(1)
  expect(told({ grant: { shop: 'to pay' } }, {})).toEqual([])
  expect(told({ grant: { ads: 'a test' }, refuse: ['marketing'] }, {})).toEqual([])
  expect(told({ grant: { ads: 'a test' } }, {})).toHaveLength(1)
})
