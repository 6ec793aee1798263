import { describe, expect, test } from 'vitest'
import type { Report, Route } from '../../src/index.ts'
import { everything, gate, policyWith, setting } from '../gate.ts'

/** The report on one request to www.shop.example, `undefined` where the gate was off. */
async function reportFor(
  routes: Route[],
  path: string,
  { host = 'www.shop.example', cookie = everything } = {},
): Promise<Report | undefined> {
  const door = gate(policyWith({ routes }), setting('_ga=1', '_ad=1', 'sid=1'))
  const { report } = await door.fetch(`https://${host}${path}`, { headers: { cookie } })
  return report
}

describe('the first route that matches is the only one', () => {
  const routes: Route[] = [
    { path: '/admin/*', mode: 'off' },
    { host: 'app.shop.example', path: '/*', refuse: ['marketing'] },
    { path: '/user/:id', mode: 'report' },
    { path: '/user/*' },
  ]

  test.each([
    ['/admin', undefined],
    ['/admin/', undefined],
    ['/admin/a/b', undefined],
    ['/%61dmin/a', undefined],
    ['/a/../admin/a', undefined],
    ['/administrator', ''],
    ['/user/1', '/routes/2'],
    ['/user/1/2', '/routes/3'],
    ['/elsewhere', ''],
  ])('%s is on %s', async (path, rule) => {
    expect((await reportFor(routes, path))?.route).toBe(rule)
  })

  test('a host narrows a route', async () => {
    expect((await reportFor(routes, '/x', { host: 'app.shop.example' }))?.route).toBe('/routes/1')
    expect((await reportFor(routes, '/x', { host: 'app.shop.example.' }))?.route).toBe('/routes/1')
    expect((await reportFor(routes, '/x'))?.route).toBe('')
  })

  test('nothing stacks: the exceptions of a later route do not apply', async () => {
    const stacked: Route[] = [{ path: '/a/*' }, { path: '/*', refuse: ['marketing'] }]
    expect((await reportFor(stacked, '/a/b'))?.refused).toEqual([])
    expect((await reportFor(stacked, '/b'))?.refused).toEqual(['ads', 'marketing'])
  })
})

test('where no route matches and the policy names no mode, nothing is changed', async () => {
  const { mode: _, ...policy } = policyWith({ routes: [{ path: '/a', mode: 'enforce' }] })
  const { report, response } = await gate(policy, setting('_ga=1')).fetch('https://a.example/b')
  expect([report?.mode, report?.route]).toEqual(['report', ''])
  expect(response.headers.getSetCookie()).toEqual(['_ga=1'])
})

describe('a path that gate and origin could read differently', () => {
  const routes: Route[] = [
    { path: '/admin/*', mode: 'off' },
    { path: '/pay/*', mode: 'report', refuse: ['marketing'], grant: { counter: 'fraud check' } },
    { path: '/kids/*', refuse: ['analytics'] },
  ]

  const usual = ['/admin//x', '//admin/x', '/admin%2fx', '/admin/%2F', '/admin%5cx', '/a//b']
  test.each([...usual, '/admin/..;/x', '/admin/%2e.%3Bx/a', '/admin/.;a'])(
    'T7: %s gets the strictest mode and the refusals of all routes',
    async (path) => {
      const report = await reportFor(routes, path)
      expect(report?.mode).toBe('enforce')
      expect(report?.refused).toEqual(['ads', 'analytics', 'counter', 'marketing'])
    },
  )

  test('the strictest wherever it stands', async () => {
    const routes: Route[] = [
      { path: '/a/*', mode: 'enforce' },
      { path: '/b/*', mode: 'off' },
    ]
    const door = gate(policyWith({ routes, mode: 'off' }))
    expect((await door.fetch('https://www.shop.example//')).report?.mode).toBe('enforce')
  })

  test('no route grants anything there', async () => {
    const report = await reportFor(routes.slice(0, 2), '/pay//x', { cookie: '' })
    expect(report?.refused).toContain('counter')
  })
})
