/**
 * Content codings on the wire: what is coded is filtered all the same, or visibly refused.
 *
 * @module
 */
import {
  brotliCompressSync,
  brotliDecompressSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Reply } from './client.ts'
import { valuesOf } from './message.ts'
import { type Answer, type Asked, respond, respondChunked } from './origin.ts'
import { cookies, navigate, page, pickLines, type Site, startSite, transcribe } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const html = 'Content-Type: text/html; charset=utf-8'
const bytes = Buffer.from(page.whole)

/** The page, coded as the request allows, as a well-behaved server does. */
function negotiate(asked: Asked): Answer {
  const accepted = valuesOf(asked, 'accept-encoding').join()
  if (/\bzstd\b/.test(accepted)) return coded('zstd', zstdCompressSync(bytes))
  if (/\bdeflate\b/.test(accepted)) return coded('deflate', deflateSync(bytes))
  if (/\bbr\b/.test(accepted)) return coded('br', brotliCompressSync(bytes))
  if (/\bgzip\b/.test(accepted)) return coded('gzip', gzipSync(bytes))
  return respond('200 OK', [html], bytes)
}

function coded(coding: string, body: Uint8Array): Answer {
  const lines = [html, `Content-Encoding: ${coding}`, 'Vary: Accept-Encoding', 'Set-Cookie: sid=1']
  return respond('200 OK', lines, body)
}

/** The body as a browser reads it. */
function decode(reply: Reply): string {
  const [coding] = valuesOf(reply, 'content-encoding')
  if (coding === 'gzip') return gunzipSync(reply.body).toString()
  if (coding === 'br') return brotliDecompressSync(reply.body).toString()
  return reply.body.toString()
}

test('a page in gzip or br is filtered, and arrives in a coding that was asked for', async () => {
  site.origin.answer = negotiate
  for (const coding of ['gzip', 'br']) {
    const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

    expect(valuesOf(gate, 'content-encoding')).toEqual([coding])
    expect(decode(gate)).toBe(page.filtered)
    expect(gate.clean).toBe(true)
    expect(valuesOf(gate, 'vary').join().toLowerCase()).toMatch(/accept-encoding.*cookie/)
  }
})

test('a page in gzip that comes in many pieces is filtered as in one', async () => {
  const pieces = [...gzipSync(bytes)].map((byte) => Buffer.from([byte]))
  site.origin.answer = respondChunked('200 OK', [html, 'Content-Encoding: gzip'], pieces)
  const gate = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip']))

  expect(decode(gate)).toBe(page.filtered)
})

test('the origin is asked only for codings that can be filtered', async () => {
  site.origin.answer = negotiate
  const chrome = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip, deflate, br, zstd']))
  const none = await site.ask('gate', navigate('/', ['Accept-Encoding: zstd;q=1.0, deflate']))
  const silent = await site.ask('gate', navigate('/'))

  expect(valuesOf(chrome.asked ?? chrome, 'accept-encoding')).toEqual(['gzip, br'])
  expect(decode(chrome)).toBe(page.filtered)
  expect(valuesOf(none.asked ?? none, 'accept-encoding')).toEqual(['identity'])
  expect(decode(none)).toBe(page.filtered)
  expect(valuesOf(silent.asked ?? silent, 'accept-encoding')).toEqual([])
  expect(decode(silent)).toBe(page.filtered)
})

test('a page in a coding that cannot be filtered is refused visibly, and nothing of it is kept', async () => {
  const unreadable = {
    deflate: deflateSync(bytes),
    zstd: zstdCompressSync(bytes),
    'x-gzip': gzipSync(bytes),
    'gzip, gzip': gzipSync(gzipSync(bytes)),
    'br, gzip': gzipSync(brotliCompressSync(bytes)),
  }
  for (const [coding, body] of Object.entries(unreadable)) {
    site.origin.answer = coded(coding, body)
    const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

    expect(gate.start, coding).toBe('HTTP/1.1 502 Bad Gateway')
    expect(pickLines(gate.lines, /^(set-cookie|cache-control|content-encoding):/i), coding).toEqual(
      ['Cache-Control: no-store'],
    )
    expect(gate.body.toString(), coding).toContain(`Content-Encoding: ${coding}`)
    expect(gate.clean, coding).toBe(true)
  }
})

// Content codings are case-insensitive (RFC 9110, section 8.4.1).
test('however a coding is spelt, no refused tag arrives', async () => {
  const spelt = {
    GZIP: gzipSync(bytes),
    Gzip: gzipSync(bytes),
    ' gzip ': gzipSync(bytes),
    BR: brotliCompressSync(bytes),
    Identity: bytes,
  }
  for (const [coding, body] of Object.entries(spelt)) {
    site.origin.answer = coded(coding, body)
    const gate = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip, br']))

    expect(trackersIn(gate), coding).toEqual([])
  }
})

/** What a visitor would load, whichever coding the browser takes the body for. */
function trackersIn({ body }: Reply): string[] {
  const readings = [() => body, () => gunzipSync(body), () => brotliDecompressSync(body)]
  const texts = readings.map((read) => {
    try {
      return read().toString()
    } catch {
      return ''
    }
  })
  return texts.filter((text) => /measure\.example|ads\.example/.test(text))
}

test('an empty page that is said to be in gzip is answered as it came', async () => {
  site.origin.answer = respond('200 OK', [html, 'Content-Encoding: gzip'])
  const gate = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip']))

  expect([gate.start, gate.body.length, gate.clean]).toEqual(['HTTP/1.1 200 OK', 0, true])
})

test('any coding arrives as it came where nothing is refused', async () => {
  const codings = {
    gzip: gzipSync(bytes),
    br: brotliCompressSync(bytes),
    deflate: deflateSync(bytes),
    zstd: zstdCompressSync(bytes),
    'gzip, gzip': gzipSync(gzipSync(bytes)),
  }
  for (const [coding, body] of Object.entries(codings)) {
    site.origin.answer = coded(coding, body)
    const request = navigate('/', [`Accept-Encoding: ${coding}`, `Cookie: ${cookies.all}`])
    const gate = await site.ask('gate', request)

    expect(gate.start, coding).toBe('HTTP/1.1 200 OK')
    expect(valuesOf(gate, 'content-encoding'), coding).toEqual([coding])
    expect(gate.body.equals(body), coding).toBe(true)
  }
})

test('a coded script or image arrives as it came, whatever the coding', async () => {
  for (const coding of ['gzip', 'br', 'deflate', 'zstd']) {
    const lines = ['Content-Type: text/javascript', `Content-Encoding: ${coding}`, 'ETag: "v1"']
    site.origin.answer = respond('200 OK', lines, Buffer.from([1, 2, 3, 255, 0, 9]))
    const request = ask('/a.js', [`Accept-Encoding: ${coding}`, 'Sec-Fetch-Dest: script'])
    const gate = await site.ask('gate', request)
    const twin = await site.ask('twin', request)

    expect(transcribe(gate), coding).toEqual(transcribe(twin))
  }
})

test('what an app has coded itself is not coded again', async () => {
  const gate = await site.ask('gate', navigate('/coded-by-the-app', ['Accept-Encoding: gzip']))

  expect(gunzipSync(gate.body).toString()).toBe('{"a":1}')
  expect(valuesOf(gate, 'set-cookie')).toEqual([])
})
