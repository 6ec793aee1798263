/**
 * Time on the wire: nothing waits that need not, and nothing flows that nobody reads.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { constants, createGzip, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, open } from './client.ts'
import { valuesOf } from './message.ts'
import { type Asked, respondBare, respondChunked } from './origin.ts'
import { cookies, navigate, pickLines, type Site, startSite } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const html = 'Content-Type: text/html; charset=utf-8'
const inHalves = [
  '<p>first</p>',
  '</p>\n<script src=https://tags.measure.example/tag.js></script><p>last',
] as const

/** Lets the origin go on only when the visitor has read `wanted`. */
function watchFor(read: (body: Buffer) => string, wanted: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  return {
    seen: () => promise,
    onBody(body: Buffer) {
      if (read(body).includes(wanted)) resolve()
    },
  }
}

const asText = (body: Buffer) => body.toString()

test('F5, H14: a page streams: its first part arrives before the origin has written the second', async () => {
  for (const lines of [[], [`Cookie: ${cookies.all}`]]) {
    const { seen, onBody } = watchFor(asText, 'first')
    site.origin.answer = respondChunked('200 OK', [html], [inHalves[0], seen, inHalves[1]])
    const gate = await site.ask('gate', navigate('/', lines), { onBody, patience: 3000 })

    expect(gate.clean).toBe(true)
    expect(gate.body.toString()).toContain('last')
  }
})

test('what stands before an inline script does not wait for the script’s end', async () => {
  const { seen, onBody } = watchFor(asText, 'first')
  site.origin.answer = respondChunked(
    '200 OK',
    [html],
    ['<p>first</p><script>shop.', seen, 'open()</script>'],
  )
  const gate = await site.ask('gate', navigate('/'), { onBody, patience: 3000 })

  expect(gate.body.toString()).toBe('<p>first</p><script>shop.open()</script>')
})

// The runtime's compressor holds back what is little: it has no flush.
test('H14: a long page in gzip streams', async () => {
  const long = Array.from({ length: 20_000 }, (_, i) => `<i>${(i * 2654435761) % 4294967296}</i>`)
  const gzip = createGzip()
  const coded: Buffer[] = []
  gzip.on('data', (piece) => coded.push(piece))
  gzip.write(inHalves[0] + long.join(''))
  await new Promise<void>((flushed) => gzip.flush(constants.Z_SYNC_FLUSH, flushed))
  await new Promise(setImmediate)
  const first = Buffer.concat(coded.splice(0))
  gzip.end(inHalves[1])
  await once(gzip, 'end')

  const read = (body: Buffer) =>
    body.length < 20 ? '' : gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH }).toString()
  const { seen, onBody } = watchFor(read, 'first')
  const lines = [html, 'Content-Encoding: gzip']
  site.origin.answer = respondChunked('200 OK', lines, [first, seen, Buffer.concat(coded)])
  const gate = await site.ask('gate', navigate('/', ['Accept-Encoding: gzip']), {
    onBody,
    patience: 3000,
  })

  expect(gunzipSync(gate.body).toString()).toBe(`${inHalves[0]}${long.join('')}</p>\n<p>last`)
})

test('H17: events arrive one by one', async () => {
  const one = watchFor(asText, 'data: 1')
  const two = watchFor(asText, 'data: 2')
  site.origin.answer = respondChunked(
    '200 OK',
    ['Content-Type: text/event-stream', 'Cache-Control: no-cache', 'Set-Cookie: _ga=1'],
    [
      'data: 1\n\n',
      one.seen,
      'data: 2\n\n',
      two.seen,
      'data: <script src=https://tags.measure.example/>\n\n',
    ],
  )
  const gate = await site.ask('gate', ask('/events', ['Accept: text/event-stream']), {
    patience: 3000,
    onBody(body) {
      one.onBody(body)
      two.onBody(body)
    },
  })

  expect(gate.body.toString()).toBe(
    'data: 1\n\ndata: 2\n\ndata: <script src=https://tags.measure.example/>\n\n',
  )
  expect(pickLines(gate.lines, /^set-cookie:/i)).toEqual([])
})

test('report mode passes a page on while it is still coming', async () => {
  const { seen, onBody } = watchFor(asText, 'first')
  site.origin.answer = respondChunked('200 OK', [html], [inHalves[0], seen, inHalves[1]])
  const gate = await site.ask('gate', navigate('/report/a'), { onBody, patience: 3000 })

  expect(gate.body.toString()).toBe(inHalves.join(''))
})

test('F7, H15: the origin learns that a visitor has left', async () => {
  for (const target of ['/', '/off/a']) {
    const gone = Promise.withResolvers<void>()
    const drip = Array.from({ length: 150 }, () => [() => setTimeout(20), '<p>more</p>'])
    site.origin.answer = (_asked, socket) => {
      socket.once('close', gone.resolve)
      return respondChunked('200 OK', [html], ['<p>first</p>', ...drip.flat()])
    }
    const socket = connect(site.workerd.ports.gate, '127.0.0.1')
    socket.write(navigate(target))
    await once(socket, 'data')
    socket.destroy()

    await waitAtMost(1000, gone.promise)
  }
})

test('F8, H14: a visitor who does not read on stops the origin', async () => {
  const piece = Buffer.from(`<p>${'x'.repeat(65_000)}</p>`)
  let written = 0
  const count = async () => {
    written += piece.length
  }
  const pieces = Array.from({ length: 1000 }, () => [piece, count])
  site.origin.answer = respondChunked('200 OK', [html], pieces.flat())
  const socket = connect(site.workerd.ports.gate, '127.0.0.1')
  socket.write(navigate('/'))
  await once(socket, 'data')
  socket.pause()
  for (let before = -1; written > before; await setTimeout(300)) before = written
  socket.destroy()

  // What fits into the buffers of four sockets.
  expect(written).toBeLessThan(30_000_000)
})

test('H17: a WebSocket works from end to end, and the refused cookie is not set on its way', async () => {
  site.origin.answer = echo
  for (const name of ['gate', 'elsewhere', 'twin'] as const) {
    const key = Buffer.from('sixteen bytes 16').toString('base64')
    const lines = [
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${key}`,
      'Cookie: _ga=1; sid=2',
    ]
    const { head, socket } = await open(site.workerd.ports[name], ask('/socket', lines))
    socket.write(frame('hello', Buffer.from([1, 2, 3, 4])))
    socket.resume()
    const [reply] = await waitAtMost(3000, once(socket, 'data'))
    socket.destroy()

    expect(head.start).toBe('HTTP/1.1 101 Switching Protocols')
    expect(valuesOf(head, 'sec-websocket-accept')).toEqual([accept(key)])
    expect(unframe(reply)).toBe('hello')
    if (name === 'twin') continue
    const domain = name === 'gate' ? '127.0.0.1' : 'www.example.com'
    expect(valuesOf(head, 'set-cookie')).toEqual([`sid=1; Domain=${domain}`])
    expect(valuesOf(site.origin.asked.at(-1) ?? head, 'cookie')).toEqual(['sid=2'])
  }
})

/** A WebSocket server that says everything again. */
function echo(asked: Asked, socket: Socket) {
  socket.on('data', (bytes) => socket.write(frame(unframe(bytes))))
  const [key = ''] = valuesOf(asked, 'sec-websocket-key')
  return respondBare('101 Switching Protocols', [
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept(key)}`,
    'Set-Cookie: _ga=1',
    'Set-Cookie: sid=1; Domain=127.0.0.1',
  ])
}

/** RFC 6455, section 4.2.2. */
function accept(key: string): string {
  return createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
}

/** A short text frame (RFC 6455, section 5.2), masked as a client's must be. */
function frame(text: string, mask?: Buffer): Buffer {
  const payload = Buffer.from(text)
  const head = Buffer.from([0x81, payload.length | (mask ? 0x80 : 0)])
  if (!mask) return Buffer.concat([head, payload])
  return Buffer.concat([
    head,
    mask,
    payload.map((byte: number, i: number) => byte ^ (mask[i % 4] ?? 0)),
  ])
}

function unframe(bytes: Buffer): string {
  const length = (bytes[1] ?? 0) & 0x7f
  if (((bytes[1] ?? 0) & 0x80) === 0) return bytes.toString('utf8', 2, 2 + length)
  const mask = bytes.subarray(2, 6)
  return Buffer.from(
    bytes.subarray(6, 6 + length).map((byte: number, i: number) => byte ^ (mask[i % 4] ?? 0)),
  ).toString()
}

async function waitAtMost<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = setTimeout(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error(`not within ${milliseconds} ms`)
  })
  return Promise.race([promise, late])
}
