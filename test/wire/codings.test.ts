/**
 * Content codings on the wire: what is coded is filtered all the same.
 *
 * @module
 */
import { once } from 'node:events'
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  createDeflate,
  createZstdCompress,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Reply, send } from './client.ts'
import { valuesOf } from './message.ts'
import { type Answer, type Asked, respond, respondChunked } from './origin.ts'
import { read } from './reading.ts'
import {
  cookies,
  navigate,
  page,
  pickLines,
  policy,
  type Site,
  startSite,
  transcribe,
} from './site.ts'
import { startWorkerd } from './workerd.ts'

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

test('H13: a page in gzip or br is filtered, and arrives in a coding that was asked for', async () => {
  site.origin.answer = negotiate
  for (const coding of ['gzip', 'br']) {
    const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

    expect(valuesOf(gate, 'content-encoding')).toEqual([coding])
    expect(read(gate)).toBe(page.filtered)
    expect(gate.clean).toBe(true)
    expect(valuesOf(gate, 'vary').join().toLowerCase()).toMatch(/accept-encoding.*cookie/)
  }
})

test('a page in gzip that comes in many pieces is filtered as in one', async () => {
  const pieces = [...gzipSync(bytes)].map((byte) => Buffer.from([byte]))
  site.origin.answer = respondChunked('200 OK', [html, 'Content-Encoding: gzip'], pieces)
  const gate = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip']))

  expect(read(gate)).toBe(page.filtered)
})

test('H13: the origin is asked only for codings that can be filtered', async () => {
  site.origin.answer = negotiate
  const chrome = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip, deflate, br, zstd']))
  const none = await site.ask('gate', navigate('/', ['Accept-Encoding: zstd;q=1.0, deflate']))
  const silent = await site.ask('gate', navigate('/'))

  expect(valuesOf(chrome.asked ?? chrome, 'accept-encoding')).toEqual(['gzip, br'])
  expect(read(chrome)).toBe(page.filtered)
  expect(valuesOf(none.asked ?? none, 'accept-encoding')).toEqual(['identity'])
  expect(read(none)).toBe(page.filtered)
  expect(valuesOf(silent.asked ?? silent, 'accept-encoding')).toEqual([])
  expect(read(silent)).toBe(page.filtered)
})

/** A page long enough for several pieces, with something refused at both ends. */
const long = Buffer.from(
  page.whole +
    Array.from({ length: 9000 }, (_, i) => `<i>${(i * 2654435761) % 4294967296}</i>`).join('') +
    page.whole,
)
const longFiltered = long.toString().replaceAll(page.whole, page.filtered)

const recoded: Record<string, (page: Buffer) => Uint8Array> = {
  deflate: deflateSync,
  'deflate, as some servers send it': deflateRawSync,
  zstd: zstdCompressSync,
  'x-gzip': gzipSync,
  'X-GZip': gzipSync,
  GZIP: gzipSync,
  BR: brotliCompressSync,
  'gzip, identity': gzipSync,
  'gzip, gzip': (text) => gzipSync(gzipSync(text)),
  'br, gzip': (text) => gzipSync(brotliCompressSync(text)),
  'gzip,br': (text) => brotliCompressSync(gzipSync(text)),
  'zstd , zstd': (text) => zstdCompressSync(zstdCompressSync(text)),
  'deflate, gzip, , zstd': (text) => zstdCompressSync(gzipSync(deflateSync(text))),
}

test('a page in a coding that the runtime does not undo arrives whole and filtered, in none', async () => {
  for (const [name, encode] of Object.entries(recoded)) {
    const coding = name.replace(/, as .*/, '')
    for (const whole of [bytes, long]) {
      site.origin.answer = coded(coding, encode(whole))
      const request = navigate('/', [`Accept-Encoding: ${coding}`])
      const gate = await site.ask('gate', request)

      expect(gate.start, name).toBe('HTTP/1.1 200 OK')
      expect(gate.body.toString() === (whole === long ? longFiltered : page.filtered), name).toBe(
        true,
      )
      expect(gate.clean, name).toBe(true)
      expect(pickLines(gate.lines, /^(content-encoding|content-length):/i), name).toEqual([])
      expect(valuesOf(gate, 'set-cookie'), name).toEqual(['sid=1'])
    }
  }
})

test('in however many pieces such a page comes, it is the same', async () => {
  for (const [name, encode] of Object.entries(recoded)) {
    const pieces = [...encode(bytes)].map((byte) => Buffer.from([byte]))
    const lines = [html, `Content-Encoding: ${name.replace(/, as .*/, '')}`]
    site.origin.answer = respondChunked('200 OK', lines, pieces)
    const gate = await site.ask('gate', navigate('/'))

    expect([gate.body.toString(), gate.clean], name).toEqual([page.filtered, true])
  }
})

test('HEAD tells of such a page what GET tells', async () => {
  for (const coding of ['deflate', 'zstd', 'GZIP']) {
    const [head, body] = respond(
      '200 OK',
      [html, `Content-Encoding: ${coding}`],
      deflateSync(bytes),
    )
    site.origin.answer = ({ start }) => (start.startsWith('HEAD') ? [head] : [head, body])
    const get = await site.ask('gate', navigate('/'))
    const asked = await site.ask('gate', navigate('/', [], 'HEAD'))

    expect(pickLines(asked.lines, /^content-/i), coding).toEqual(pickLines(get.lines, /^content-/i))
  }
})

test('a page in deflate or zstd streams', async () => {
  const compressors = { deflate: createDeflate(), zstd: createZstdCompress() }
  for (const [coding, compressor] of Object.entries(compressors)) {
    const pieces: Buffer[] = []
    compressor.on('data', (piece) => pieces.push(piece))
    compressor.write('<p>first</p>')
    const flush = coding === 'zstd' ? constants.ZSTD_e_flush : constants.Z_SYNC_FLUSH
    await new Promise<void>((flushed) => compressor.flush(flush, flushed))
    await new Promise(setImmediate)
    const first = Buffer.concat(pieces.splice(0))
    compressor.end('<p>last')
    await once(compressor, 'end')
    const { promise: seen, resolve } = Promise.withResolvers<void>()
    const lines = [html, `Content-Encoding: ${coding}`]
    site.origin.answer = respondChunked('200 OK', lines, [first, () => seen, Buffer.concat(pieces)])
    const gate = await site.ask('gate', navigate('/'), {
      onBody: (body) => body.includes('first') && resolve(),
      patience: 3000,
    })

    expect(gate.body.toString(), coding).toBe('<p>first</p><p>last')
  }
})

/** As pages end, most of them. */
const ends = ['</body></html>', '</HTML >\n<!-- kept for an hour -->\n', '</body>\n']

test('what stands behind the end of a coded page does not break it off', async () => {
  const note = Buffer.from('\n<!-- 0.2 seconds -->\n')
  for (const [i, [coding, encode, rest]] of (
    [
      ['gzip', gzipSync, note],
      ['gzip', gzipSync, Buffer.alloc(300)],
      ['br', brotliCompressSync, note],
      ['deflate', deflateSync, note],
      ['deflate', deflateRawSync, Buffer.alloc(9000)],
      ['br, gzip', (text: Buffer) => gzipSync(brotliCompressSync(text)), Buffer.alloc(300)],
    ] as const
  ).entries()) {
    for (const whole of [bytes, long]) {
      const end = ends[i % ends.length] ?? ''
      const coded = Buffer.concat([encode(Buffer.concat([whole, Buffer.from(end)])), rest])
      const lines = [html, `Content-Encoding: ${coding}`]
      for (const pieces of [[coded], [coded.subarray(0, -rest.length), rest]]) {
        site.origin.answer = respondChunked('200 OK', lines, pieces)
        const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

        const wanted = (whole === long ? longFiltered : page.filtered) + end
        expect(read(gate) === wanted, coding).toBe(true)
        expect(gate.clean, coding).toBe(true)
      }
    }
  }
})

// One byte of the coded page at a time, so that its end comes in pieces.
test('what stands behind the end of a coded page that drips does not break it off', async () => {
  const whole = Buffer.from(`${page.whole}</html>\n`)
  for (const [coding, encode] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const) {
    const pieces = [...encode(whole)].map((byte) => Buffer.from([byte]))
    site.origin.answer = respondChunked(
      '200 OK',
      [html, `Content-Encoding: ${coding}`],
      [...pieces, Buffer.from('<!-- behind -->')],
    )
    const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

    expect([read(gate), gate.clean], coding).toEqual([`${page.filtered}</html>\n`, true])
  }
})

// The runtime fails alike at a body that is broken: only the page itself can tell that nothing is missing.
test('a coded page that does not tell its own end is broken off where bytes stand behind it', async () => {
  for (const [coding, encode] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const) {
    site.origin.answer = coded(coding, Buffer.concat([encode(bytes), Buffer.alloc(30)]))

    expect((await site.ask('gate', navigate('/'))).clean, coding).toBe(false)
  }
})

// To brotli, white space is the beginning of another body.
test('white space behind the end of a whole page in br does not break it off', async () => {
  const whole = Buffer.from(`<html>${page.whole}</html>\n`)
  site.origin.answer = coded('br', Buffer.concat([brotliCompressSync(whole), Buffer.from('\n\n')]))
  const gate = await site.ask('gate', navigate('/', ['Accept-Encoding: br']))

  expect([read(gate), gate.clean]).toEqual([`<html>${page.filtered}</html>\n`, true])
})

test('nothing at all in any coding is an empty page', async () => {
  for (const coding of ['gzip', 'br', 'deflate', 'zstd', 'gzip, br']) {
    site.origin.answer = respondChunked('200 OK', [html, `Content-Encoding: ${coding}`], [])
    const gate = await site.ask('gate', navigate('/'), { patience: 3000 })

    expect([gate.start, gate.body.length, gate.clean], coding).toEqual(['HTTP/1.1 200 OK', 0, true])
  }
})

test('F6: a coded page that is cut off or broken does not look complete, nor does what cannot be decoded', async () => {
  const whole = Buffer.concat([long, Buffer.from('</body></html>\n')])
  for (const [coding, encode] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['GZIP', gzipSync],
    ['zstd', zstdCompressSync],
  ] as const) {
    const none = Buffer.from('no compressor wrote this')
    const good = encode(whole)
    const broken = Buffer.from(good).fill(0, good.length >> 1, (good.length >> 1) + 40)
    for (const body of [good.subarray(0, -99), broken, none]) {
      site.origin.answer = coded(coding, body)
      const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

      expect([gate.clean, trackersIn(gate)], coding).toEqual([false, []])
    }
  }
})

test('F6: an end tag of the body that text follows is not the end of a page that is cut off', async () => {
  const word = (i: number) =>
    ['one ', 'three ', 'seven ', 'eight '][((i * 2654435761) % 4294967296) >>> 30]
  const text = Array.from({ length: 6000 }, (_, i) => word((i * i) % 65_521)).join('')
  const whole = Buffer.from(`<pre></body>${text}`)
  for (const [coding, encode] of [
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const) {
    const good = encode(whole)
    site.origin.answer = coded(coding, good.subarray(0, good.length >> 1))
    const gate = await site.ask('gate', navigate('/', [`Accept-Encoding: ${coding}`]))

    expect(gate.clean, coding).toBe(false)
  }
})

test('H13: a page in a coding that nobody here undoes is refused visibly, and nothing of it is kept', async () => {
  for (const coding of ['dcb', 'DCZ', 'gzip, dcz', 'gzip, nonsense']) {
    site.origin.answer = coded(coding, gzipSync(bytes))
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
test('H13: however a coding is spelt, no refused tag arrives', async () => {
  const spelt = {
    GZIP: gzipSync(bytes),
    Gzip: gzipSync(bytes),
    ' gzip ': gzipSync(bytes),
    BR: brotliCompressSync(bytes),
    Identity: bytes,
    none: bytes,
    compress: bytes,
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

test('a page that an app has coded itself is filtered, and one that the runtime codes', async () => {
  const app = await startWorkerd({
    app: {
      entry: new URL('./worker-coded.ts', import.meta.url),
      bindings: { POLICY: policy },
      zone: site.origin.port,
    },
  })
  try {
    const encoders = {
      gzip: gzipSync,
      br: brotliCompressSync,
      deflate: deflateSync,
      zstd: zstdCompressSync,
    }
    for (const [coding, encode] of Object.entries(encoders)) {
      for (const [whole, filtered] of [
        [bytes, page.filtered],
        [long, longFiltered],
      ] as const) {
        for (const [path, body] of [
          [`/${coding}`, encode(whole)],
          [`/automatic/${coding}`, whole],
        ] as const) {
          site.origin.answer = respond('200 OK', [], body)
          const reply = await send(app.ports.app, navigate(path))

          expect(read(reply) === filtered, path).toBe(true)
          expect(reply.clean, path).toBe(true)
        }
      }
    }
  } finally {
    await app.stop()
  }
})

test('without Node’s decompressors, deflate and gzip are undone, and all else is refused visibly', async () => {
  const bare = await startWorkerd({
    gate: {
      entry: new URL('./worker-bare.ts', import.meta.url),
      bindings: { POLICY: policy },
      zone: site.origin.port,
    },
  })
  try {
    for (const [coding, encode, start] of [
      ['gzip', gzipSync, /200/],
      ['br', brotliCompressSync, /200/],
      ['GZIP', gzipSync, /200/],
      ['deflate', deflateSync, /200/],
      ['deflate', deflateRawSync, /200/],
      ['deflate, gzip', (text: Buffer) => gzipSync(deflateSync(text)), /200/],
      ['zstd', zstdCompressSync, /502/],
      ['BR', brotliCompressSync, /502/],
      ['br, gzip', (text: Buffer) => gzipSync(brotliCompressSync(text)), /502/],
    ] as const) {
      site.origin.answer = coded(coding, encode(long))
      const reply = await send(bare.ports.gate, navigate('/', [`Accept-Encoding: ${coding}`]))

      expect(reply.start, coding).toMatch(start)
      expect(trackersIn(reply), coding).toEqual([])
      if (start.test('200')) expect(read(reply) === longFiltered, coding).toBe(true)
    }
  } finally {
    await bare.stop()
  }
})

test('what an app has coded itself is not coded again', async () => {
  const gate = await site.ask('gate', navigate('/coded-by-the-app', ['Accept-Encoding: gzip']))

  expect(gunzipSync(gate.body).toString()).toBe('{"a":1}')
  expect(valuesOf(gate, 'set-cookie')).toEqual([])
})
