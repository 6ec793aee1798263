/**
 * Faults that are not the gate's: an origin that hangs up, lies about lengths or drips, a visitor who
 * leaves or hardly reads. Beside its twin the gate may only be more careful, never less informative.
 *
 * Of the same matter: `forwarding.test.ts` (F4), `streams.test.ts` (F5, F7, F8), `codings.test.ts` (F6).
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask, type Reply } from './client.ts'
import { type Answer, close, respond, respondBare, respondChunked } from './origin.ts'
import { decode } from './reading.ts'
import { cookies, navigate, page, type Site, startSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

// What nobody has caught is a fault of the gate's, whatever the visitor has seen of it; but that a body
// cannot be decoded the runtime tells so too.
afterEach(() => {
  const told = site.workerd.log.filter((line) => /uncaught|unhandled/i.test(line))
  expect(told.filter((line) => !/consent-gate: the page broke off/.test(line))).toEqual([])
})

const visitors = { 'nothing granted': [], 'all granted': [`Cookie: ${cookies.all}`] } as const

interface Content {
  what: string
  type: string
  body: Buffer
  /** What is left of it for a visitor who granted nothing. */
  filtered: Buffer
  /** The request for it. */
  request(lines: readonly string[]): string
}

const middle = Array.from({ length: 20_000 }, (_, i) => `<i>${(i * 2654435761) % 4294967296}</i>`)
const pages = [page.whole, page.whole + middle.join('') + page.whole]
const texts = ['{"a":1}', JSON.stringify(middle)]
const contents: readonly Content[] = [
  ...pages.map((text, i) => ({
    what: `a page of ${text.length} bytes`,
    type: 'text/html; charset=utf-8',
    body: Buffer.from(`${text}</html>\n`),
    filtered: Buffer.from(`${text.replaceAll(page.whole, page.filtered)}</html>\n`),
    request: (lines: readonly string[]) => navigate(`/page-${i}`, lines),
  })),
  ...[...texts, randomBytes(99), randomBytes(400_000)].map((text, i) => ({
    what: `${i < 2 ? 'data' : 'an image'} of ${text.length} bytes`,
    type: i < 2 ? 'application/json' : 'image/png',
    body: Buffer.from(text as string),
    filtered: Buffer.from(text as string),
    request: (lines: readonly string[]) =>
      i < 2
        ? ask('/data', ['Accept: application/json', 'Sec-Fetch-Dest: empty', ...lines])
        : ask('/image', ['Accept: image/*', 'Sec-Fetch-Dest: image', ...lines]),
  })),
]

const headers = (type: string) => [
  `Content-Type: ${type}`,
  'ETag: "v1"',
  'Cache-Control: max-age=600',
  'Set-Cookie: _ga=1',
  'Set-Cookie: sid=1',
]

/** Every content, asked for by every visitor. */
async function each(
  run: (content: Content, lines: readonly string[], what: string) => Promise<void>,
): Promise<void> {
  for (const content of contents) {
    for (const [visitor, lines] of Object.entries(visitors)) {
      await run(content, lines, `${content.what}, ${visitor}`)
    }
  }
}

/** A reply, or nothing where the connection ended before a head. */
async function look(name: 'gate' | 'twin', request: string): Promise<Reply> {
  const nothing = { start: '', lines: [], body: Buffer.alloc(0), framing: 'none' } as const
  return site
    .ask(name, request, { patience: 5000 })
    .catch(() => ({ ...nothing, clean: false, rest: Buffer.alloc(0) }))
}

/** Whether a browser takes it for the whole of something, and may keep it. */
function looksWhole(reply: Reply): boolean {
  try {
    decode(reply)
  } catch {
    return false
  }
  return reply.clean && / 200 /.test(reply.start)
}

/** Breaks the connection off, when what was written has arrived. */
const reset = (socket: Socket) => async () => {
  await setTimeout(5)
  socket.resetAndDestroy()
}

/** What may become of a body after `k` bytes, by what the origin does. */
const cuts: Record<
  string,
  (lines: readonly string[], body: Buffer, k: number, socket: Socket) => Answer
> = {
  'a Content-Length longer than the body': (lines, body, k) => [
    respond('200 OK', lines, body)[0],
    body.subarray(0, k),
    close,
  ],
  'a reset before the end that Content-Length tells': (lines, body, k, socket) => [
    respond('200 OK', lines, body)[0],
    body.subarray(0, k),
    reset(socket),
  ],
  'chunks without an end': (lines, body, k) => [
    ...respondChunked('200 OK', lines, [body.subarray(0, k)]).slice(0, -1),
    close,
  ],
  'a chunk that is shorter than it says': (lines, body, k) => [
    ...respondBare('200 OK', [...lines, 'Transfer-Encoding: chunked']),
    `${body.length.toString(16)}\r\n`,
    body.subarray(0, k),
    close,
  ],
  'a chunk size that is none': (lines, body, k) => [
    ...respondChunked('200 OK', lines, [body.subarray(0, k)]).slice(0, -1),
    'zz\r\n',
    body.subarray(k),
    '\r\n0\r\n\r\n',
  ],
  'a reset among chunks': (lines, body, k, socket) => [
    ...respondChunked('200 OK', lines, [body.subarray(0, k)]).slice(0, -1),
    reset(socket),
  ],
  'a reset of what ends with the connection': (lines, body, k, socket) => [
    ...respondBare('200 OK', [...lines, 'Connection: close']),
    body.subarray(0, k),
    reset(socket),
  ],
}

test('F6: what the origin cuts off looks cut off, wherever and however', async () => {
  await each(async ({ type, body, filtered, request }, lines, what) => {
    for (const [fault, cut] of Object.entries(cuts)) {
      for (const k of [5, body.length >> 1, body.length - 2]) {
        site.origin.answer = (_asked, socket) => cut(headers(type), body, k, socket)
        const gate = await look('gate', request(lines))
        const twin = await look('twin', request(lines))
        const where = `${what}: ${fault}, ${k} bytes`

        expect(looksWhole(twin), where).toBe(false)
        expect(looksWhole(gate), where).toBe(false)
        expect(gate.start, where).toBe(twin.start)
        const wanted = lines.length > 0 ? body : filtered
        expect(wanted.subarray(0, gate.body.length).equals(gate.body), where).toBe(true)
        if (/reset/.test(fault)) continue
        // What came before the cut arrives: all of it, but for a tag or a word that it went through.
        const most = lines.length > 0 || !/html/.test(type) ? 0 : body.length - filtered.length
        expect(gate.body.length, where).toBeGreaterThanOrEqual(twin.body.length - most - 99)
      }
    }
  })
})

test('F6: what browsers cannot decode does not look whole', async () => {
  await each(async ({ type, body, filtered, request }, lines, what) => {
    const good = gzipSync(body)
    for (const k of [12, good.length >> 1, good.length - 9]) {
      const faults = {
        broken: Buffer.from(good).fill(0xff, k, k + 9),
        // What is cut off before it says anything is an empty page.
        ...(k > 99 && { cut: good.subarray(0, k) }),
      }
      for (const [fault, coded] of Object.entries<Buffer>(faults)) {
        const told = [...headers(type), 'Content-Encoding: gzip', 'Vary: Accept-Encoding']
        site.origin.answer = respond('200 OK', told, coded)
        const accepting = request(['Accept-Encoding: gzip', ...lines])
        const gate = await look('gate', accepting)
        const twin = await look('twin', accepting)

        expect(looksWhole(twin), `${what}: ${fault} at ${k}`).toBe(false)
        // Behind the end of the page itself nothing is missing.
        const isWhole = looksWhole(gate) && lines.length === 0 && decode(gate).equals(filtered)
        expect(looksWhole(gate), `${what}: ${fault} at ${k}`).toBe(isWhole)
      }
    }
  })
})

test('F6: bytes behind the end that Content-Length tells change nothing', async () => {
  await each(async ({ type, body, filtered, request }, lines, what) => {
    site.origin.answer = [...respond('200 OK', headers(type), body), 'HTTP/1.1 200 OK\r\n', close]
    const gate = await look('gate', request(lines))

    expect(gate.body.equals(lines.length > 0 ? body : filtered), what).toBe(true)
    expect(looksWhole(gate), what).toBe(true)
  })
})

test('F5: a head that is late and a body that drips arrive as they come', async () => {
  await each(async ({ type, request }, lines, what) => {
    const drops = ['<p>a', 'b', 'c <b>', 'd</b>', 'e']
    for (const name of ['gate', 'twin'] as const) {
      let arrived = ''
      let seen = () => {}
      const events: string[] = []
      const awaiting = (wanted: string) => async () => {
        while (!arrived.includes(wanted)) await new Promise<void>((resolve) => (seen = resolve))
        events.push(`${wanted} seen`)
      }
      let isAnswered = false
      const late = async () => {
        await setTimeout(20)
        events.push(isAnswered ? 'answered before the origin' : 'nothing before the origin')
      }
      let sofar = ''
      const dripping = drops.flatMap((drop) => {
        sofar += drop
        return [...[...drop].map((one) => `1\r\n${one}\r\n`), awaiting(sofar)]
      })
      site.origin.answer = [
        late,
        ...respondBare('200 OK', [...headers(type), 'Transfer-Encoding: chunked']),
        ...dripping,
        '0\r\n\r\n',
      ]
      const reply = await site.ask(name, request(lines), {
        patience: 5000,
        onBody(body) {
          isAnswered = true
          arrived = body.toString()
          seen()
        },
      })

      expect([reply.body.toString(), reply.clean], `${name}: ${what}`).toEqual([sofar, true])
      expect(events, `${name}: ${what}`).toEqual([
        'nothing before the origin',
        '<p>a seen',
        '<p>ab seen',
        '<p>abc <b> seen',
        '<p>abc <b>d</b> seen',
        '<p>abc <b>d</b>e seen',
      ])
    }
  })
})

/** Ends whatever a page was in the middle of. */
const drop = 'd\r\n>\'"></script> \r\n'

// The runtime hears of a visitor who has left when it has something to send: with the gate as without.
test('F7: when a visitor leaves, the origin is left too, and the line is logged', async () => {
  await each(async ({ type, body, request }, lines, what) => {
    for (const k of [0, 5, body.length >> 1]) {
      const { promise: gone, resolve } = Promise.withResolvers<'gone'>()
      site.origin.answer = (_asked, socket) => {
        socket.once('close', () => resolve('gone'))
        const goOn = async () => {
          while (!socket.destroyed && socket.write(drop)) await setTimeout(5)
        }
        const head = [...headers(type), 'Transfer-Encoding: chunked']
        const first = `${k.toString(16)}\r\n${body.toString('latin1', 0, k)}\r\n`
        return [...respondBare('200 OK', head), ...(k > 0 ? [first] : []), goOn]
      }
      const from = site.workerd.log.length
      const socket = connect(site.workerd.ports.gate, '127.0.0.1')
      socket.write(request(lines))
      await once(socket, 'data')
      socket.destroy()

      const late = setTimeout(5000, 'not gone', { ref: false })
      expect(await Promise.race([gone, late]), `${what}: ${k}`).toBe('gone')
      const line = JSON.parse(await site.workerd.logged('"event":"consent-gate"', from))
      expect(line, what).toMatchObject({ mode: 'enforce', status: 200 })
    }
  })
})

test('F8: when a visitor hardly reads, the origin waits', async () => {
  const piece = randomBytes(65_000)
  for (const type of ['text/html', 'image/png']) {
    for (const lines of Object.values(visitors)) {
      for (const name of ['gate', 'twin'] as const) {
        let written = 0
        const pieces = Array.from({ length: 2000 }, () => [
          piece,
          async () => {
            written += piece.length
          },
        ])
        site.origin.answer = respondChunked('200 OK', headers(type), pieces.flat())
        const socket = connect(site.workerd.ports[name], '127.0.0.1')
        socket.write(navigate('/', lines))
        await once(socket, 'data')
        socket.pause()
        for (let before = -1; written > before; await setTimeout(150)) before = written
        socket.destroy()

        // Of 130 MB what fits into the buffers of four sockets, which grow on a busy machine.
        expect(written, `${name}: ${type}`).toBeLessThan(60_000_000)
      }
    }
  }
})

test('F18: the origin is asked once, whatever is asked and whatever becomes of it', async () => {
  const { body, type } = contents[0] as Content
  const html = headers(type)
  const answers: Record<string, Answer> = {
    'a page': respond('200 OK', html, body),
    'a page in gzip': respond('200 OK', [...html, 'Content-Encoding: gzip'], gzipSync(body)),
    'a page in zstd that is none': respond('200 OK', [...html, 'Content-Encoding: zstd'], body),
    'what cannot be filtered': respond('200 OK', [...html, 'Content-Encoding: dcb'], body),
    'a part': respond(
      '206 Partial Content',
      [...html, 'Content-Range: bytes 0-9/99'],
      '0123456789',
    ),
    'a 304': respondBare('304 Not Modified', html),
    'a redirect': respond('302 Found', [...html, 'Location: /elsewhere'], body),
    'a failure': respond('503 Service Unavailable', html, body),
    'a page that breaks off': [respond('200 OK', html, body)[0], body.subarray(0, 99), close],
    'a hang-up': [close],
    nonsense: ['nonsense\r\n\r\n', close],
    data: respond('200 OK', headers('application/json'), '{}'),
  }
  for (const [what, answer] of Object.entries(answers)) {
    site.origin.answer = answer
    for (const lines of Object.values(visitors)) {
      for (const [method, more] of [
        ['GET', ['If-None-Match: "v1"', 'Range: bytes=0-9']],
        ['POST', ['Content-Length: 0']],
      ] as const) {
        const before = site.origin.asked.length
        await look('gate', navigate('/', [...lines, ...more], method))
        expect(site.origin.asked.length - before, `${method}: ${what}`).toBe(1)
      }
    }
  }
})
