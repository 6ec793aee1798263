/**
 * Pages on the wire: what is removed, and that nothing else is touched.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './client.ts'
import { close, respond, respondChunked } from './origin.ts'
import {
  cookies,
  denial,
  dropLines,
  navigate,
  page,
  pickLines,
  type Site,
  startSite,
  transcribe,
  variantHeaders,
} from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const html = 'Content-Type: text/html; charset=utf-8'
const framing = /^(content-length|transfer-encoding):/i

test('a page loses the refused tags, and keeps every other byte and header', async () => {
  const lines = [html, 'Content-Language: de', 'Content-Security-Policy: img-src *', 'X-Odd: a,  b']
  site.origin.answer = respond('200 OK', lines, page.whole)
  const gate = await site.ask('gate', navigate('/'))
  const twin = await site.ask('twin', navigate('/'))

  expect(gate.body.toString()).toBe(page.filtered)
  expect(gate.framing).toBe('chunked')
  expect(gate.clean).toBe(true)
  expect(gate.start).toBe(twin.start)
  const others = dropLines(dropLines(gate.lines, variantHeaders), denial)
  expect(dropLines(others, framing)).toEqual(dropLines(twin.lines, framing))
})

test('a page arrives as the origin wrote it for a visitor who granted everything', async () => {
  site.origin.answer = respond(
    '200 OK',
    [html, 'Set-Cookie: _ga=1', 'Set-Cookie: sid=2', 'Cache-Control: max-age=600', 'ETag: "v1"'],
    page.whole,
  )
  const request = navigate('/', [`Cookie: ${cookies.all}; _ga=1`])
  const gate = await site.ask('gate', request)
  const twin = await site.ask('twin', request)

  expect(gate.asked).toEqual(twin.asked)
  expect(gate.start).toBe(twin.start)
  expect(gate.body.equals(twin.body)).toBe(true)
  expect(dropLines(gate.lines, variantHeaders)).toEqual(dropLines(twin.lines, variantHeaders))
  expect(pickLines(gate.lines, variantHeaders)).toEqual([
    'Cache-Control: private, no-cache',
    expect.stringMatching(/^ETag: W\/"v1;[0-9a-f]{16}"$/),
    'Vary: Cookie',
  ])
})

test('a page without anything refusable in it is passed on byte for byte', async () => {
  const clean = '<!doctype html><SCRIPT src=/a.js></SCRIPT><img src="a&amp;b" src=c><p/ a=1>x</p >'
  site.origin.answer = respond('200 OK', [html], clean)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toBe(clean)
})

test('however the origin cuts a page, the visitor receives the same bytes', async () => {
  const bytes = Buffer.from(page.whole)
  const filtered = Buffer.from(page.filtered)
  for (let cut = 1; cut < bytes.length; cut++) {
    const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)]
    site.origin.answer = respondChunked('200 OK', [html], pieces)
    const gate = await site.ask('gate', navigate('/'))
    expect(gate.body.equals(filtered), `cut at ${cut}`).toBe(true)
    expect(gate.clean, `cut at ${cut}`).toBe(true)
  }
})

test('a page that comes byte by byte is filtered as in one piece', async () => {
  const bytes = [...Buffer.from(page.whole)].map((byte) => Buffer.from([byte]))
  site.origin.answer = respondChunked('200 OK', [html], bytes)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toBe(page.filtered)
})

test('a page of many inline scripts loses those that are refused and no other', async () => {
  const script = (i: number, text: string) => `<script>${text}(${'x'.repeat(i % 97)})</script>\n`
  const scripts = Array.from({ length: 2000 }, (_, i) => script(i, i % 3 === 0 ? 'shop' : 'news'))
  const refused = Array.from({ length: 200 }, (_, i) => script(i, "measure('start', "))
  const mixed = scripts.flatMap((own, i) => (i % 10 === 0 ? [own, refused[i / 10] ?? ''] : [own]))
  site.origin.answer = respond('200 OK', [html], mixed.join(''))
  const gate = await site.ask('gate', navigate('/'))

  const left = gate.body.toString().replace(/\n+/g, '\n')
  expect(left === scripts.join('')).toBe(true)
})

// Browsers and sites of the 1990s are alive: no charset in the header, another one in the page.
test('bytes of a legacy encoding stay as they are outside what is removed', async () => {
  const legacy = (rest: string) =>
    Buffer.from(
      `<meta charset=windows-1251><p title="\xcf\xf0\xe8">\xe2\xe5\xf2</p><script>f("\xe9\xff\x98")</script><noscript>\xc0</noscript>${rest}<p>\xd0`,
      'latin1',
    )
  const tag = '<script src=https://tags.measure.example/tag.js></script>'
  for (const type of ['text/html', 'text/html; charset=windows-1251', html.slice(14)]) {
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`], legacy(tag))
    const gate = await site.ask('gate', navigate('/'))
    expect(gate.body.toString('latin1'), type).toBe(legacy('').toString('latin1'))
  }
})

test('no refused tag arrives in UTF-16 that the header names', async () => {
  const utf16 = Buffer.from(page.whole, 'utf16le')
  for (const [type, bytes] of [
    ['text/html; charset=utf-16', utf16],
    ['text/html;charset="UTF-16BE"', Buffer.from(utf16).swap16()],
  ] as const) {
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`], bytes)
    const gate = await site.ask('gate', navigate('/'))

    expect(gate.body.toString('latin1').replaceAll('\0', ''), type).not.toContain('measure')
  }
})

test('subresources are passed on byte for byte, with their validators and lengths', async () => {
  const resources = {
    'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 60, 115, 99, 114]),
    'text/javascript': Buffer.from('document.write("<script src=//tags.measure.example>")'),
    'application/json; charset=utf-8': Buffer.from('{"html":"<img src=//pixel.ads.example/p>"}'),
    'text/plain': Buffer.from('<script src="https://tags.measure.example/tag.js"></script>'),
    'application/rss+xml': Buffer.from('<rss><img src="https://pixel.ads.example/p"/></rss>'),
  }
  for (const [type, body] of Object.entries(resources)) {
    site.origin.answer = respond(
      '200 OK',
      [
        `Content-Type: ${type}`,
        'ETag: "v1"',
        'Last-Modified: Thu, 01 Oct 2026 00:00:00 GMT',
        'Cache-Control: public, max-age=9',
        'Accept-Ranges: bytes',
        'Repr-Digest: sha-256=:AAAA:',
        'Vary: Accept',
      ],
      body,
    )
    for (const dest of ['image', 'empty', 'script']) {
      const request = ask('/a', ['Accept: */*', `Sec-Fetch-Dest: ${dest}`, 'Cookie: sid=1'])
      const gate = await site.ask('gate', request)
      const twin = await site.ask('twin', request)
      expect(gate.asked, type).toEqual(twin.asked)
      expect(transcribe(gate), type).toEqual(transcribe(twin))
    }
  }
})

test('a response without a type is filtered as the page that a browser may take it for', async () => {
  site.origin.answer = respond('200 OK', [], page.whole)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toBe(page.filtered)
})

test('a page that the origin breaks off ends broken off', async () => {
  const [head, body] = respond('200 OK', [html], page.whole)
  for (const cookie of [[], [`Cookie: ${cookies.all}`]]) {
    site.origin.answer = [head, body.subarray(0, 200), close]
    const gate = await site.ask('gate', navigate('/', cookie))
    expect(gate.clean).toBe(false)
  }
})

test('a page that the parser would give up on arrives whole, and loads nothing refused', async () => {
  const before = '<p>a<select><style></style></select>'
  site.origin.answer = respond('200 OK', [html], `${before}${page.whole}`)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toContain(before)
  expect(gate.body.toString()).toMatch(/<p>last\n$/)
  expect(gate.body.toString()).not.toContain('measure.example')
  expect(gate.clean).toBe(true)
})
