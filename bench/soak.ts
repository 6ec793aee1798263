/**
 * Runs gate and twin side by side on real workerd under mixed traffic, and tells what went wrong: by
 * hand, `npm run soak`, two minutes or `--seconds N`. Exit 1 where the gate failed and the twin did
 * not, where something refused came through, where memory grew on, or where something was uncaught.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { ask, open, type Reply } from '../test/wire/client.ts'
import { memoryOf } from '../test/wire/flow.ts'
import { valuesOf } from '../test/wire/message.ts'
import {
  type Answer,
  type Asked,
  respond,
  respondBare,
  respondChunked,
} from '../test/wire/origin.ts'
import { decode } from '../test/wire/reading.ts'
import { cookies, navigate, page, startSite } from '../test/wire/site.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '120' } } })
const seconds = Number(values.seconds)
if (!(seconds >= 4))
  throw new TypeError(`--seconds: expected a number from 4, got ${values.seconds}`)

/** So many requests at once, half of them to the twin. */
const width = 12
/** By so much memory may differ between the second and the last quarter, in MB. */
const bound = 40

const type = (name: string) => [`Content-Type: ${name}`, 'Set-Cookie: _ga=1', 'Set-Cookie: sid=1']
const html = [...type('text/html; charset=utf-8'), 'ETag: "v1"']
const filler = Array.from({ length: 4000 }, (_, i) => `<i>${(i * 2654435761) % 4294967296}</i>`)
const body = Buffer.from(`${page.whole}${filler.join('')}${page.whole}</html>\n`)
const coded = { gzip: gzipSync(body), br: brotliCompressSync(body) }
const image = Buffer.alloc(200_000, 'image')

/** What the site answers at an address, and what is asked there. */
const kinds: Record<string, { answer(asked: Asked, socket: Socket): Answer; request?: string[] }> =
  {
    page: { answer: () => respond('200 OK', html, body) },
    gzip: { answer: () => respond('200 OK', [...html, 'Content-Encoding: gzip'], coded.gzip) },
    br: { answer: () => respond('200 OK', [...html, 'Content-Encoding: br'], coded.br) },
    chunked: {
      answer: () => respondChunked('200 OK', html, [body.subarray(0, 999), body.subarray(999)]),
    },
    image: { answer: () => respond('200 OK', type('image/png'), image) },
    json: { answer: () => respond('200 OK', type('application/json'), '{"a":1}') },
    redirect: { answer: () => respond('302 Found', [...html, 'Location: /page'], body) },
    unchanged: { answer: () => respondBare('304 Not Modified', html) },
    head: { answer: () => [respond('200 OK', html, body)[0]] },
    post: { answer: ({ body }) => respond('200 OK', type('text/plain'), String(body.length)) },
    events: {
      answer: () =>
        respondChunked('200 OK', type('text/event-stream'), [
          'data: 1\n\n',
          () => setTimeout(5),
          'data: 2\n\n',
        ]),
    },
    // What the origin breaks off, and what the visitor does not wait for.
    reset: {
      answer: (_asked, socket) => [
        respond('200 OK', html, body)[0],
        body.subarray(0, 20_000),
        () => setTimeout(5),
        async () => socket.resetAndDestroy(),
      ],
    },
    abort: { answer: () => respondChunked('200 OK', html, [body, () => setTimeout(30), body]) },
    socket: {
      answer({ lines }, socket) {
        const [key = ''] = valuesOf({ start: '', lines }, 'sec-websocket-key')
        const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        socket.once('data', () => socket.end(Buffer.from([0x81, 2, 0x6f, 0x6b])))
        const upgrade = ['Upgrade: websocket', 'Connection: Upgrade', 'Set-Cookie: _ga=1']
        const told = `Sec-WebSocket-Accept: ${accept.digest('base64')}`
        return respondBare('101 Switching Protocols', [...upgrade, told])
      },
    },
  }

// A quarter of what the platform gives a Worker: a leak of JavaScript's ends it sooner.
const site = await startSite({}, 32)
site.origin.answer = (asked, socket) => {
  site.origin.asked.length = 0
  const [, kind = ''] = asked.start.split(/[ /?]+/)
  return kinds[kind]?.answer(asked, socket) ?? respond('404 Not Found', html, body)
}

const visitors = [undefined, cookies.seen, cookies.analytics, cookies.all]
const counts = new Map<string, number>()
const errors = { gate: new Map<string, number>(), twin: new Map<string, number>() }
const leaks: string[] = []
const memory: { at: number; now: number }[] = []
const started = performance.now()
const elapsed = () => (performance.now() - started) / 1000
const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)

async function visit(name: 'gate' | 'twin', kind: string, consent: string | undefined) {
  const port = site.workerd.ports[name]
  const lines = consent === undefined ? [] : [`Cookie: ${consent}; _ga=1`]
  const target = `/${kind}/a?${Math.random()}`
  if (kind === 'abort') {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(navigate(target, lines))
    await once(socket, 'data')
    socket.destroy()
    return
  }
  if (kind === 'socket') {
    const upgrade = ['Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13']
    const keyed = [...upgrade, 'Sec-WebSocket-Key: c2l4dGVlbiBieXRlcyAxNg==', ...lines]
    const { head, socket } = await open(port, ask(target, keyed))
    socket.on('error', () => {})
    if (!/ 101 /.test(head.start)) throw new Error(head.start)
    if (name === 'gate') leak(kind, consent, { ...head, body: Buffer.alloc(0) })
    socket.write(Buffer.from([0x81, 0x82, 1, 2, 3, 4, 0x6f ^ 1, 0x6b ^ 2]))
    socket.resume()
    await once(socket, 'data')
    socket.destroy()
    return
  }
  const accepting = kind === 'gzip' || kind === 'br' ? [`Accept-Encoding: ${kind}`] : []
  const all = [...lines, ...accepting]
  const request =
    kind === 'post'
      ? navigate(target, [...all, 'Content-Length: 100000'], 'POST') + 'x'.repeat(100_000)
      : kind === 'unchanged'
        ? navigate(target, [...all, 'If-None-Match: "v1"'])
        : navigate(target, all, kind === 'head' ? 'HEAD' : 'GET')
  const reply = await site.ask(name, request)
  const wanted = kind !== 'reset'
  if (reply.clean !== wanted) throw new Error(wanted ? 'cut' : 'whole, though it was cut')
  if (/ 50\d /.test(reply.start)) throw new Error(reply.start)
  if (kind === 'post' && reply.body.toString() !== '100000') throw new Error('another body')
  if (name === 'gate') leak(kind, consent, reply)
}

/** What the visitor refused, and was given all the same. */
function leak(
  kind: string,
  consent: string | undefined,
  reply: Pick<Reply, 'start' | 'lines' | 'body'>,
) {
  if (consent === cookies.all) return
  const text = kind === 'reset' ? reply.body.toString() : decode(reply).toString()
  const tell = (what: string) => leaks.push(`${kind}, ${consent ?? 'no cookie'}: ${what}`)
  if (consent !== cookies.analytics && valuesOf(reply, 'set-cookie').join().includes('_ga='))
    tell('_ga')
  const isPage = !/^(image|json|post|events|redirect)$/.test(kind)
  if (isPage && text.includes('pixel.ads.example')) tell('pixel.ads.example')
  if (isPage && consent !== cookies.analytics && text.includes('measure')) tell('measure')
}

async function walk(): Promise<void> {
  const all = Object.keys(kinds)
  while (elapsed() < seconds) {
    const kind = all[Math.floor(Math.random() * all.length)] ?? 'page'
    const consent = visitors[Math.floor(Math.random() * visitors.length)]
    add(counts, kind)
    for (const name of ['gate', 'twin'] as const) {
      await visit(name, kind, consent).catch((error) =>
        add(errors[name], `${kind}: ${error.message}`),
      )
    }
  }
}

async function watch(): Promise<void> {
  while (elapsed() < seconds) {
    memory.push({ at: elapsed(), now: memoryOf(site.workerd.pid).now })
    await setTimeout(500)
  }
}

const uncaught: string[] = []
try {
  await Promise.all([watch(), ...Array.from({ length: width / 2 }, walk)])
  await setTimeout(200)
  uncaught.push(...site.workerd.log.filter((line) => /uncaught|unhandled|"fault"/i.test(line)))
} finally {
  await site.stop()
}

const listed = (map: ReadonlyMap<string, number>) =>
  [...map]
    .sort()
    .map(([key, count]) => `  ${key}: ${count}`)
    .join('\n') || '  none'
const meanOf = (from: number, to: number) => {
  const some = memory.filter(({ at }) => at >= from * seconds && at < to * seconds)
  return some.reduce((sum, { now }) => sum + now, 0) / some.length
}
const [second, last] = [meanOf(0.25, 0.5), meanOf(0.75, 1)]
const slope = ((last - second) / (seconds / 2)) * 60
const points = memory.filter((_, i) => i % Math.max(1, Math.floor(memory.length / 12)) === 0)

console.log(`Requests to each of gate and twin, in ${seconds} s:\n${listed(counts)}`)
console.log(
  `Errors of the gate:\n${listed(errors.gate)}\nErrors of the twin:\n${listed(errors.twin)}`,
)
console.log(`Leaks: ${leaks.length}\n${[...new Set(leaks)].slice(0, 9).join('\n')}`)
console.log(
  `Memory of workerd, MB: ${points.map(({ at, now }) => `${at.toFixed(0)} s ${now.toFixed(0)}`).join(', ')}`,
)
console.log(
  `Second quarter ${second.toFixed(1)}, last ${last.toFixed(1)}: ${slope.toFixed(1)} a minute; at most ${bound} more`,
)
console.log(`Uncaught: ${uncaught.length}\n${uncaught.slice(0, 5).join('\n')}`)

const alone = [...errors.gate.keys()].filter((key) => !errors.twin.has(key))
const failed = [
  ...(alone.length > 0 ? [`errors that only the gate has: ${alone.join('; ')}`] : []),
  ...(leaks.length > 0 ? ['leaks'] : []),
  ...(last - second > bound ? ['memory grows'] : []),
  ...(uncaught.length > 0 ? ['uncaught'] : []),
]
console.log(failed.length > 0 ? `FAILED: ${failed.join(', ')}` : 'ok')
process.exitCode = failed.length > 0 ? 1 : 0
