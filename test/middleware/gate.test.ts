import { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import { consentGate, PolicyError } from '../../src/index.ts'
import { answered, everything, gate, page, policyWith, setting } from '../gate.ts'

const url = 'https://www.shop.example/'
const html = '<script src="https://counter.example/x"></script><p>page</p>'

describe('construction', () => {
  test('throws on a wrong policy', () => {
    expect(() => consentGate({ ...policyWith(), mode: 'on' as never })).toThrow(PolicyError)
  })

  test('throws on a runtime without HTMLRewriter, and names those that have one', () => {
    vi.stubGlobal('HTMLRewriter', undefined)
    expect(() => consentGate(policyWith())).toThrow(/HTMLRewriter.*Cloudflare Workers/)
    vi.unstubAllGlobals()
  })
})

describe('without consent', () => {
  test('the counter is not set, not sent and not loaded; the session is', async () => {
    const door = gate(policyWith(), (c) => {
      c.header('set-cookie', '_ga=1; Path=/')
      c.header('set-cookie', 'sid=2; HttpOnly', { append: true })
      return c.html(html)
    })
    const { request, response } = await door.fetch(url, { headers: { cookie: '_ga=1; sid=2' } })
    expect(request.headers.get('cookie')).toBe('sid=2')
    expect(response.headers.getSetCookie()).toEqual(['sid=2; HttpOnly'])
    expect(await response.text()).toBe('<p>page</p>')
  })

  test('cookies are filtered on every status', async () => {
    for (const status of [200, 201, 301, 302, 303, 307, 308, 400, 404, 500, 503] as const) {
      const door = gate(policyWith(), (c) =>
        c.body('x', status, { 'set-cookie': '_ga=1', location: '/x' }),
      )
      const { response } = await door.fetch(url)
      expect([response.status, response.headers.getSetCookie()]).toEqual([status, []])
    }
  })

  test('cookies are filtered with every method', async () => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const { response } = await gate(policyWith(), setting('_ga=1', 'sid=2')).fetch(url, {
        method,
      })
      expect(response.headers.getSetCookie()).toEqual(['sid=2'])
    }
  })

  test('responses without body stay without', async () => {
    for (const status of [204, 205, 304] as const) {
      const door = gate(policyWith(), () => {
        const headers = { 'content-type': 'text/html', 'set-cookie': '_ga=1' }
        return new Response(null, { status, headers })
      })
      const { response } = await door.fetch(url)
      expect([response.status, response.body]).toEqual([status, null])
      expect(response.headers.has('set-cookie')).toBe(false)
    }
  })

  test('error pages are filtered, and keep their status text', async () => {
    const door = gate(policyWith(), () => {
      const headers = { 'content-type': 'text/html' }
      return new Response(html, { status: 404, statusText: 'Not Here', headers })
    })
    const { response } = await door.fetch(url)
    expect([response.status, response.statusText, await response.text()]).toEqual([
      404,
      'Not Here',
      '<p>page</p>',
    ])
  })

  test("an error that the app throws keeps Hono's answer, filtered", async () => {
    const app = new Hono()
    app.use(consentGate(policyWith()))
    app.get('/', (c) => {
      c.header('set-cookie', '_ga=1')
      throw new Error('broken')
    })
    app.onError((_, c) => {
      c.header('set-cookie', '_ga=1')
      return c.html(html, 500)
    })
    const response = await app.request(url)
    expect([response.status, await response.text()]).toEqual([500, '<p>page</p>'])
    expect(response.headers.has('set-cookie')).toBe(false)
  })

  test('the length and ranges of a page that is rewritten are forgotten, for HEAD too', async () => {
    const headers = { 'content-length': String(html.length), 'accept-ranges': 'bytes' }
    for (const method of ['GET', 'HEAD']) {
      const door = gate(policyWith(), page(html, headers))
      const { response } = await door.fetch(url, { method })
      expect(response.headers.get('content-length')).toBeNull()
      expect(response.headers.get('accept-ranges')).toBeNull()
    }
  })

  test.each(['application/json', 'text/plain', 'image/svg+xml', 'application/rss+xml', 'text/css'])(
    'a body of type %s is not touched',
    async (type) => {
      const headers = { 'content-type': type, etag: '"x"', 'cache-control': 'max-age=60' }
      const { response } = await gate(policyWith(), () => new Response(html, { headers })).fetch(
        url,
      )
      expect(await response.text()).toBe(html)
      expect(response.headers.get('etag')).toBe('"x"')
      expect(response.headers.get('cache-control')).toBe('max-age=60')
      expect(response.headers.has('vary')).toBe(false)
    },
  )

  test.each([
    'text/html',
    'TEXT/HTML; charset=utf-8',
    'text/html;charset=windows-1252',
    'text/html; charset=nonsense',
    'application/json, text/html',
    'text/vnd.turbo-stream.html',
    '*/*',
    'unknown/unknown',
    'application/unknown',
  ])('a body of type %s is filtered', async (type) => {
    const { response } = await gate(policyWith(), page(html, { 'content-type': type })).fetch(url)
    expect(await response.text()).toBe('<p>page</p>')
    expect(response.headers.get('content-type')).toBe(type)
  })

  test('of a page in XML nothing goes, and nothing refused loads', async () => {
    const type = 'application/xhtml+xml'
    const { response } = await gate(policyWith(), page(html, { 'content-type': type })).fetch(url)
    const text = await response.text()
    expect(text).toContain('<script src="data:,"></script>')
    expect(text).not.toContain('counter.example')
    expect(response.headers.get('content-type')).toBe(type)
  })

  test('a body without type is filtered, unless browsers are told not to sniff', async () => {
    const bytes = new TextEncoder().encode(html)
    const sniffed = await gate(policyWith(), () => new Response(bytes)).fetch(url)
    expect(await sniffed.response.text()).toBe('<p>page</p>')
    const headers = { 'x-content-type-options': 'nosniff' }
    const told = await gate(policyWith(), () => new Response(bytes, { headers })).fetch(url)
    expect(await told.response.text()).toBe(html)
    for (const status of [201, 203, 301, 404, 500]) {
      const shown = await gate(policyWith(), () => new Response(bytes, { status })).fetch(url)
      expect(await shown.response.text()).toBe('<p>page</p>')
    }
  })

  test('what no browser would sniff is not taken for a page', async () => {
    const cases: [() => Response, RequestInit][] = [
      [() => new Response(null, { status: 304, headers: { etag: '"x"' } }), {}],
      [() => new Response(null, { status: 301, headers: { location: '/x', etag: '"x"' } }), {}],
      [
        () => {
          const headers = { etag: '"x"', location: '/x' }
          return new Response(new Uint8Array(3), { status: 302, headers })
        },
        {},
      ],
      [() => new Response(null, { headers: { 'content-length': '0', etag: '"x"' } }), {}],
    ]
    for (const [respond, init] of cases) {
      const { response } = await gate(policyWith(), respond).fetch(url, init)
      expect([response.headers.get('etag'), response.headers.get('vary')]).toEqual(['"x"', null])
    }
    const image = await gate(policyWith(), () => {
      return new Response(html, { headers: { etag: '"x"', 'content-type': '' } })
    }).fetch(url, { headers: { 'sec-fetch-dest': 'image' } })
    expect(image.response.headers.get('etag')).toBe('"x"')
    expect(await image.response.text()).toBe(html)
  })

  test.each([
    ['a coding that nobody can undo', 200, { 'content-encoding': 'dcb' }],
    ['a part of a page', 206, { 'content-range': 'bytes 5-20/99' }],
  ])('what cannot be filtered is not shown: %s', async (_, status, headers) => {
    const door = gate(policyWith(), () => {
      const init = { 'content-type': 'text/html', 'set-cookie': '_ga=1', ...headers }
      return new Response(html, { status, headers: init, encodeBody: 'manual' })
    })
    const { response, report } = await door.fetch(url)
    expect(response.status).toBe(502)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.has('set-cookie')).toBe(false)
    expect(await response.text()).not.toContain('counter.example')
    expect(report?.unread).toBeTruthy()
    const granted = await door.fetch(url, { headers: { cookie: everything } })
    expect(granted.response.status).toBe(status)
    expect(await granted.response.text()).toBe(html)
  })
})

describe('a fault of the gate', () => {
  test('lets nothing refused through, and is logged', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const door = gate(policyWith(), () => {
      const headers = { 'content-type': 'text/html', 'set-cookie': '_ga=1' }
      const response = new Response(html, { headers })
      // A body that somebody reads already cannot be passed on.
      response.body?.getReader()
      return response
    })
    const { response, report } = await door.fetch(url)
    expect([response.status, response.headers.get('cache-control')]).toEqual([502, 'no-store'])
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.text()).not.toContain('counter.example')
    expect(report?.unread).toBe('a response')
    expect(error.mock.calls.flat()).toEqual([
      '{"event":"consent-gate","fault":"response","error":"TypeError"}',
    ])
    error.mockRestore()
  })
})

test.each(['html', 'text', 'text/', '/', 'charset=utf-8', ';charset=utf-8', 'a b/c'])(
  'a type that cannot be parsed is none: %j',
  async (type) => {
    const { response } = await gate(policyWith(), page(html, { 'content-type': type })).fetch(url)
    expect(await response.text()).toBe('<p>page</p>')
  },
)

test('a redirect in a coding that cannot be read is still one', async () => {
  const headers = { 'content-type': 'text/html', 'content-encoding': 'dcb', location: '/x' }
  const door = gate(policyWith(), () => {
    return new Response('coded', { status: 302, headers, encodeBody: 'manual' })
  })
  const { response } = await door.fetch(url)
  expect([response.status, response.headers.get('location')]).toEqual([302, '/x'])
})

test.each(['none', 'utf-8'])('a coding that nobody knows is none: %s', async (coding) => {
  const door = gate(policyWith(), page(html, { 'content-encoding': coding }))
  expect(await (await door.fetch(url)).response.text()).toBe('<p>page</p>')
})

describe('with everything granted', () => {
  test('body, cookies and status are the origin’s, and only the variant’s headers differ', async () => {
    const door = gate(policyWith(), (c) => {
      c.header('set-cookie', '_ga=1; Path=/')
      c.header('set-cookie', 'sid=2', { append: true })
      c.header('x-own', 'a, b')
      c.header('content-length', String(html.length))
      return c.html(html)
    })
    const { response, request } = await door.fetch(url, {
      headers: { cookie: `_ga=1; ${everything}` },
    })
    expect(request.headers.get('cookie')).toBe(`_ga=1; ${everything}`)
    expect(await response.text()).toBe(html)
    expect([...response.headers]).toEqual([
      ['cache-control', 'private, no-cache'],
      ['content-length', String(html.length)],
      ['content-type', 'text/html; charset=UTF-8'],
      ['set-cookie', '_ga=1; Path=/'],
      ['set-cookie', 'sid=2'],
      ['vary', 'Cookie'],
      ['x-own', 'a, b'],
    ])
  })

  test('what cannot be filtered passes', async () => {
    const headers = { 'content-type': 'text/html', 'content-encoding': 'zstd' }
    const door = gate(policyWith(), () => new Response('coded', { headers, encodeBody: 'manual' }))
    const { response } = await door.fetch(url, { headers: { cookie: everything } })
    expect(response.status).toBe(200)
  })
})

describe('caching', () => {
  const cached = {
    'cache-control': 'public, max-age=3600, s-maxage=9, stale-while-revalidate=9, immutable',
    'cdn-cache-control': 'max-age=9',
    'cloudflare-cdn-cache-control': 'max-age=9',
    'surrogate-control': 'max-age=9',
    expires: 'Wed, 21 Oct 2037 07:28:00 GMT',
    'repr-digest': 'sha-256=:x:',
    'content-digest': 'sha-256=:x:',
    digest: 'x',
    'content-md5': 'x',
    age: '5',
  }

  test.each(['', answered('C0002'), everything])(
    'a page is private and revalidated in every variant: %s',
    async (cookie) => {
      const { response } = await gate(policyWith(), page(html, cached)).fetch(url, {
        headers: { cookie },
      })
      const names = [...response.headers.keys()].filter((name) => name !== 'permissions-policy')
      expect(names.sort()).toEqual(['age', 'cache-control', 'content-type', 'vary'])
      expect(response.headers.get('cache-control')).toBe('private, no-cache')
    },
  )

  test.each([
    ['no-store', 'no-store'],
    ['no-store, max-age=0', 'no-store, max-age=0'],
    ['no-store, must-understand, max-age=9', 'no-store'],
    ['private, no-cache, must-revalidate', 'private, no-cache, must-revalidate'],
    ['Private, No-Cache', 'Private, No-Cache'],
    ['no-cache', 'private, no-cache'],
    ['private="x"', 'private, no-cache'],
    ['private', 'private, no-cache'],
    ['private, no-cache, public', 'private, no-cache'],
    ['public, max-age=60, no-transform', 'private, no-cache, no-transform'],
  ])('Cache-Control %j becomes %j', async (sent, expected) => {
    const { response } = await gate(policyWith(), page(html, { 'cache-control': sent })).fetch(url)
    expect(response.headers.get('cache-control')).toBe(expected)
  })

  test('H12: a page that an app promises trailers of promises none', async () => {
    const { response } = await gate(policyWith(), page(html, { trailer: 'x-sum' })).fetch(url)
    expect(response.headers.get('trailer')).toBeNull()
  })

  test.each([
    ['Accept-Encoding', 'Accept-Encoding, Cookie'],
    ['cookie, origin', 'cookie, origin'],
    ['*', '*'],
  ])('Vary %j becomes %j', async (sent, expected) => {
    const { response } = await gate(policyWith(), page(html, { vary: sent })).fetch(url)
    expect(response.headers.get('vary')).toBe(expected)
  })

  test.each([
    ['a cookie', { 'set-cookie': '_ga=1' }],
    ['a link', { link: '<https://counter.example>; rel=preconnect' }],
  ])(
    '%s that some visitor would be refused makes any response depend on consent',
    async (_, headers) => {
      for (const cookie of ['', everything]) {
        const door = gate(policyWith(), (c) => {
          return c.json({}, 200, { ...headers, 'cache-control': 'max-age=9' })
        })
        const { response } = await door.fetch(url, { headers: { cookie } })
        expect(response.headers.get('vary')).toBe('Cookie')
        expect(response.headers.get('cache-control')).toBe('private, no-cache')
      }
    },
  )

  test('cookies that nobody is refused leave caching alone', async () => {
    const door = gate(policyWith(), (c) => {
      return c.json({}, 200, { 'set-cookie': 'sid=1', 'cache-control': 'max-age=9' })
    })
    const { response } = await door.fetch(url)
    expect(response.headers.get('cache-control')).toBe('max-age=9')
    expect(response.headers.has('vary')).toBe(false)
  })
})

describe('the origin receives', () => {
  const received = async (headers: Record<string, string>) =>
    (await gate(policyWith()).fetch(url, { headers })).request.headers

  test.each([
    ['gzip, deflate, br, zstd', 'gzip, br'],
    ['gzip, br', 'gzip, br'],
    ['GZIP;q=0.5, zstd;q=1', 'GZIP;q=0.5'],
    ['zstd', 'identity'],
    ['*', 'gzip, br'],
    ['*;q=0', 'identity'],
    ['identity, *;q=0', 'identity'],
    ['gzip, *', 'gzip, br'],
  ])('Accept-Encoding %j as %j', async (sent, expected) => {
    expect((await received({ 'accept-encoding': sent })).get('accept-encoding')).toBe(expected)
  })

  test("no gate header of the visitor's", async () => {
    const headers = await received({
      'x-consent-analytics': 'granted',
      'X-Consent-Gate': '1',
      'x-other': '1',
    })
    expect([...headers.keys()]).toEqual(['x-other'])
  })

  test('no range of a page, but ranges of everything else', async () => {
    const range = { range: 'bytes=5-', 'if-range': '"x"' }
    expect((await received({ ...range, 'sec-fetch-dest': 'document' })).has('range')).toBe(false)
    expect((await received({ ...range, accept: 'text/html,*/*;q=0.8' })).has('if-range')).toBe(
      false,
    )
    expect((await received({ ...range, 'sec-fetch-dest': 'video' })).get('range')).toBe('bytes=5-')
    expect((await received({ ...range, 'sec-fetch-dest': 'empty' })).get('range')).toBe('bytes=5-')
    expect((await received(range)).get('if-range')).toBe('"x"')
  })

  test('the very request where nothing changes', async () => {
    const request = new Request(url, { headers: { cookie: 'sid=1', 'x-a': '1' } })
    let seen: Request | undefined
    const app = new Hono()
    app.use(consentGate(policyWith()))
    app.get('/', (c) => {
      seen = c.req.raw
      return c.text('ok')
    })
    await app.fetch(request)
    expect(seen).toBe(request)
  })

  test('bodies of requests whose headers change', async () => {
    const door = gate(policyWith(), async (c) => c.text(await c.req.text()))
    const { response } = await door.fetch(url, {
      method: 'POST',
      headers: { cookie: '_ga=1' },
      body: 'a body',
    })
    expect(await response.text()).toBe('a body')
  })

  test('bodies that a middleware before the gate has read', async () => {
    const app = new Hono()
    app.use(async (c, next) => {
      await c.req.json()
      await next()
    })
    app.use(consentGate(policyWith()))
    app.post('/', async (c) => c.json({ ...(await c.req.json()), cookie: c.req.header('cookie') }))
    const headers = { cookie: '_ga=1; sid=2', 'content-type': 'application/json' }
    const response = await app.request(url, { method: 'POST', headers, body: '{"a":1}' })
    expect(await response.json()).toEqual({ a: 1, cookie: 'sid=2' })
  })
})

test('ids of any spelling leave Server-Timing whole', async () => {
  const policy = policyWith({ services: { 'a "b", c\n': { category: 'marketing' } } })
  const door = gate(policy, page(html), { debug: true })
  const { response } = await door.fetch(url)
  expect(response.headers.get('server-timing')).toMatch(
    /^consent-gate;desc="[0-9a-f]{16} refused analytics functional marketing"$/,
  )
})

test('debug tells in Server-Timing what is refused; without it nothing is told', async () => {
  const timing = async (debug: boolean) => {
    const door = gate(policyWith(), page(html, { 'server-timing': 'db;dur=5' }), { debug })
    return (await door.fetch(url, { headers: { cookie: answered('C0003') } })).response.headers.get(
      'server-timing',
    )
  }
  expect(await timing(true)).toMatch(
    /^db;dur=5, consent-gate;desc="[0-9a-f]{16} refused ads analytics counter marketing"$/,
  )
  expect(await timing(false)).toBe('db;dur=5')
})
