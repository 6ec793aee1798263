import { Hono } from 'hono'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type OriginTarget, origin } from '../../src/index.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Answers in place of the network; returns the requests that came. */
function network(respond: (request: Request) => Response): Request[] {
  const seen: Request[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input as Request, init as RequestInit)
    seen.push(request)
    return respond(request)
  })
  return seen
}

function app(target?: OriginTarget): Hono {
  return new Hono().all('*', origin(target))
}

describe('origin()', () => {
  test('asks the zone itself, and leaves redirects to the visitor', async () => {
    const seen = network(() => Response.redirect('https://www.shop.example/b'))
    const response = await app().request('https://www.shop.example/a?b', {
      headers: { 'x-a': '1' },
    })
    expect(seen[0]?.redirect).toBe('manual')
    expect([seen[0]?.url, seen[0]?.headers.get('x-a')]).toEqual([
      'https://www.shop.example/a?b',
      '1',
    ])
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'https://www.shop.example/b',
    ])
  })

  test('answers 502 where the site cannot be reached', async () => {
    network(() => {
      throw new Error('connection refused')
    })
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await app().request('https://www.shop.example/')
    expect([response.status, response.headers.get('cache-control')]).toEqual([502, 'no-store'])
  })
})

describe('origin({ binding })', () => {
  test('asks the bound Worker', async () => {
    class Bound {
      name = 'bound'
      async fetch(input: RequestInfo | URL, init?: RequestInit) {
        const { url, redirect } = new Request(input, init)
        return new Response(`${this.name} ${url} ${redirect}`)
      }
    }
    const binding = new Bound() as unknown as Fetcher
    const response = await app({ binding }).request('https://www.shop.example/a')
    expect(await response.text()).toBe('bound https://www.shop.example/a manual')
  })
})

describe('origin({ url })', () => {
  const target = { url: 'https://origin.example:8443' }

  test.each([
    ['/a/b?c=d&e', 'https://origin.example:8443/a/b?c=d&e'],
    ['//evil.example/a', 'https://origin.example:8443//evil.example/a'],
    ['/%2f..%2f/a', 'https://origin.example:8443/%2f..%2f/a'],
    ['/a%20b?%zz', 'https://origin.example:8443/a%20b?%zz'],
  ])('asks for %s there', async (path, expected) => {
    const seen = network(() => new Response('ok'))
    await app(target).request(`https://www.shop.example${path}`)
    expect(seen[0]?.url).toBe(expected)
    expect(seen[0]?.headers.get('x-forwarded-host')).toBe('www.shop.example')
    expect(seen[0]?.redirect).toBe('manual')
  })

  test('forwards method, headers and body', async () => {
    const seen = network(() => new Response('ok'))
    await app(target).request('https://www.shop.example/', {
      method: 'POST',
      body: 'a body',
      headers: { 'x-a': '1', 'x-forwarded-host': 'forged.example' },
    })
    expect([seen[0]?.method, await seen[0]?.text(), seen[0]?.headers.get('x-a')]).toEqual([
      'POST',
      'a body',
      '1',
    ])
    expect(seen[0]?.headers.get('x-forwarded-host')).toBe('www.shop.example')
  })

  test.each([
    ['https://origin.example:8443/a?b#c', 'https://www.shop.example/a?b#c'],
    ['https://origin.example/a', 'https://origin.example/a'],
    ['http://origin.example:8443/a', 'http://origin.example:8443/a'],
    ['https://other.example/a', 'https://other.example/a'],
    ['/a', '/a'],
    ['a?b', 'a?b'],
  ])('Location %s comes back as %s', async (location, expected) => {
    network(() => new Response(null, { status: 301, headers: { location } }))
    const response = await app(target).request('https://www.shop.example/')
    expect(response.headers.get('location')).toBe(expected)
  })

  test.each([
    ['a=1; Domain=origin.example; Path=/', 'a=1; Domain=www.shop.example; Path=/'],
    ['a=1; domain = .ORIGIN.example ;Secure', 'a=1; domain = www.shop.example ;Secure'],
    ['a=Domain=origin.example', 'a=Domain=origin.example'],
    ['a=1; Domain=example', 'a=1; Domain=example'],
    [
      'a=1; Domain=origin.example; Domain=x.example',
      'a=1; Domain=origin.example; Domain=x.example',
    ],
    ['a=1', 'a=1'],
  ])('the cookie %j comes back as %j', async (line, expected) => {
    network(() => new Response('ok', { headers: { 'set-cookie': line } }))
    const response = await app(target).request('https://www.shop.example/')
    expect(response.headers.getSetCookie()).toEqual([expected])
  })

  test.each([
    'origin.example',
    'https://origin.example/path',
    'ftp://origin.example',
    '',
    'https://o.example/?a',
  ])('refuses the address %j', (url) => {
    expect(() => origin({ url })).toThrow(/expects an address without path/)
  })
})
