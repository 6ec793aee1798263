import type { Context } from 'hono'
import { describe, expect, test } from 'vitest'
import { variantNamer } from '../../src/middleware/validators.ts'
import { answered, everything, type Gate, gate, policyWith } from '../gate.ts'

const markup = '<script src="https://counter.example/x"></script><p>page</p>'
const url = 'https://www.shop.example/'

/** An origin that revalidates: a page or an image with this entity tag. */
function origin(tag: string, type = 'text/html') {
  return (c: Context) => {
    const headers = {
      'content-type': type,
      etag: tag,
      'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT',
    }
    const asked = c.req.header('if-none-match')?.split(', ') ?? []
    if (asked.includes(tag) || asked.includes('*') || c.req.header('if-modified-since')) {
      return c.body(null, 304, { etag: tag })
    }
    return c.body(markup, 200, headers)
  }
}

async function get(door: Gate, cookie: string, headers: Record<string, string> = {}) {
  const { response, request } = await door.fetch(url, { headers: { cookie, ...headers } })
  const tag = response.headers.get('etag') ?? ''
  return { status: response.status, tag, body: await response.text(), response, request }
}

describe("a page's entity tag belongs to the variant", () => {
  test.each(['"abc"', 'W/"abc"', '"W/abc"', '"a;b,c%d/e"', '""', 'W/"x;0123456789abcdef"'])(
    'and revalidates with 304 for the same choice: %s',
    async (tag) => {
      const door = gate(policyWith(), origin(tag))
      for (const cookie of ['', answered('C0002'), everything]) {
        const first = await get(door, cookie)
        expect(first.tag).toMatch(/^W\/"[^"]*;[0-9a-f]{16}"$/)
        const again = await get(door, cookie, { 'if-none-match': first.tag })
        expect(again.request.headers.get('if-none-match')).toBe(tag)
        expect([again.status, again.tag]).toEqual([304, first.tag])
        expect(again.response.headers.get('vary')).toBe('Cookie')
      }
    },
  )

  test('so after withdrawal the page comes filtered, not 304', async () => {
    const door = gate(policyWith(), origin('"abc"'))
    const granted = await get(door, everything)
    expect(granted.body).toBe(markup)
    const withdrawn = await get(door, answered(), { 'if-none-match': granted.tag })
    expect([withdrawn.status, withdrawn.body]).toEqual([200, '<p>page</p>'])
    expect(withdrawn.tag).not.toBe(granted.tag)
  })

  test.each(['"abc"', 'W/"abc"', '*', '"abc", W/"def"'])(
    "and the origin's own tag does not revalidate a page: %s",
    async (tag) => {
      const door = gate(policyWith(), origin('"abc"'))
      for (const cookie of ['', everything]) {
        expect((await get(door, cookie, { 'if-none-match': tag })).status).toBe(200)
      }
    },
  )

  test('of a list only its own variant is asked for', async () => {
    const door = gate(policyWith(), origin('"abc"'))
    const { tag } = await get(door, '')
    const other = (await get(door, everything)).tag
    const again = await get(door, '', { 'if-none-match': `"x", ${other}, ${tag}` })
    expect(again.request.headers.get('if-none-match')).toBe('"abc"')
  })

  test('F12: and another version of the gate has other variants', async () => {
    const names = ['1.0.0', '1.0.1'].map((version) => variantNamer(policyWith(), version)(['ads']))
    const [one, other] = await Promise.all(names)
    expect(one).not.toBe(other)
  })

  test('F12: and another policy has other variants', async () => {
    const one = await get(gate(policyWith(), origin('"abc"')), '')
    const other = await get(
      gate(policyWith({ domains: ['www.shop.example'] }), origin('"abc"')),
      '',
    )
    expect(other.tag).not.toBe(one.tag)
  })

  test('a malformed one is dropped', async () => {
    expect((await get(gate(policyWith(), origin('abc')), '')).response.headers.has('etag')).toBe(
      false,
    )
  })
})

describe('a date names no variant', () => {
  test('so a page has no Last-Modified, and If-Modified-Since is not asked', async () => {
    const door = gate(policyWith(), origin('"abc"'))
    const since = { 'if-modified-since': 'Wed, 21 Oct 2026 07:28:00 GMT' }
    const { status, response } = await get(door, everything, since)
    expect(status).toBe(200)
    expect(response.headers.has('last-modified')).toBe(false)
  })
})

describe('a request may be for a page', () => {
  /** Whether the origin's tag is kept from the origin. */
  const isTreatedAsPage = async (headers: Record<string, string>, method = 'GET') => {
    const init = { method, headers: { ...headers, 'if-none-match': '"abc"' } }
    return !(await gate(policyWith()).fetch(url, init)).request.headers.has('if-none-match')
  }

  test.each(['document', 'iframe', 'frame', 'fencedframe', 'object', 'embed', 'empty', 'new', ''])(
    'when its destination is %j',
    async (destination) => {
      expect(await isTreatedAsPage({ 'sec-fetch-dest': destination })).toBe(true)
    },
  )

  test.each([
    'audio',
    'audioworklet',
    'font',
    'image',
    'json',
    'manifest',
    'paintworklet',
    'report',
    'script',
    'serviceworker',
    'sharedworker',
    'style',
    'text',
    'track',
    'video',
    'webidentity',
    'worker',
    'xslt',
  ])('but not when its destination is %j', async (destination) => {
    expect(await isTreatedAsPage({ 'sec-fetch-dest': destination, accept: '*/*' })).toBe(false)
  })

  test.each<[boolean, Record<string, string>]>([
    [true, {}],
    [true, { accept: '*/*' }],
    [true, { accept: 'image/avif,*/*;q=0.8' }],
    [true, { accept: 'TEXT/HTML' }],
    [false, { accept: 'application/json' }],
    [false, { accept: '' }],
  ])('%s with %j', async (expected, headers) => {
    expect(await isTreatedAsPage(headers)).toBe(expected)
    expect(await isTreatedAsPage(headers, 'HEAD')).toBe(expected)
    expect(await isTreatedAsPage(headers, 'DELETE')).toBe(false)
  })
})

describe('subresources keep their validators', () => {
  const image = { 'sec-fetch-dest': 'image' }

  test.each([image, { accept: 'application/json' }, { accept: 'image/avif,image/webp' }])(
    'when the request says so: %j',
    async (headers) => {
      const door = gate(policyWith(), origin('"abc"', 'image/png'))
      const first = await get(door, '', headers)
      expect([first.tag, first.response.headers.get('last-modified')]).toEqual([
        '"abc"',
        'Wed, 21 Oct 2026 07:28:00 GMT',
      ])
      const again = await get(door, '', { ...headers, 'if-none-match': '"abc"' })
      expect([again.status, again.tag]).toEqual([304, '"abc"'])
      const since = await get(door, '', {
        ...headers,
        'if-modified-since': 'Wed, 21 Oct 2026 07:28:00 GMT',
      })
      expect(since.status).toBe(304)
    },
  )

  test('though they set cookies that some visitor would be refused', async () => {
    const door = gate(policyWith(), (c) => {
      const response = origin('"abc"', 'image/png')(c)
      response.headers.set('set-cookie', '_ga=1')
      return response
    })
    const first = await get(door, '', image)
    expect(first.tag).toBe('"abc"')
    expect(first.response.headers.get('cache-control')).toBe('private, no-cache')
    expect((await get(door, everything, { ...image, 'if-none-match': first.tag })).status).toBe(304)
  })
})

test('If-Match of a write is never touched', async () => {
  const { request } = await gate(policyWith()).fetch(url, {
    method: 'PUT',
    headers: { 'if-match': '"abc"', 'if-none-match': '*', 'if-modified-since': 'x' },
    body: 'x',
  })
  expect(request.headers.get('if-match')).toBe('"abc"')
  expect(request.headers.get('if-none-match')).toBe('*')
  expect(request.headers.get('if-modified-since')).toBe('x')
})
