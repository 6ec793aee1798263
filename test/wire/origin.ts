/**
 * A site of which each test writes every byte, and sees every byte that it was sent.
 *
 * @module
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { type Body, type Head, readBody, readHead } from './message.ts'

/**
 * An answer: bytes to write as they are (a string holds one byte a character), one write each, and
 * functions to wait for between them. After `close` the connection ends.
 */
export type Answer = readonly (string | Uint8Array | (() => Promise<unknown>) | typeof close)[]

export const close: unique symbol = Symbol('close')

/** What the site was asked. */
export interface Asked extends Head {
  body: Buffer
}

export interface Origin {
  port: number
  /** What the site answers, from now on. */
  answer: Answer | ((asked: Asked, socket: Socket) => Answer)
  /** Everything that it was asked, in order. */
  asked: Asked[]
  stop(): Promise<void>
}

export async function startOrigin(): Promise<Origin> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    void serve(socket, origin)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin: Origin = {
    port: (server.address() as AddressInfo).port,
    answer: [],
    asked: [],
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
  return origin
}

/** Reads requests from a connection, one after another, and answers each. */
async function serve(socket: Socket, origin: Origin): Promise<void> {
  let bytes: Buffer = Buffer.alloc(0)
  let answered = Promise.resolve()
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      const message = readHead(bytes)
      if (!message) return
      const body: Body = readBody(message.head, message.rest, false, false)
      if (!body.clean) return
      bytes = body.rest
      const asked = { ...message.head, body: body.bytes }
      origin.asked.push(asked)
      const { answer } = origin
      const upgraded = /^upgrade:/im.test(asked.lines.join('\n'))
      if (upgraded) socket.removeAllListeners('data')
      answered = answered.then(() =>
        write(socket, typeof answer === 'function' ? answer(asked, socket) : answer),
      )
      if (upgraded) return
    }
  })
}

async function write(socket: Socket, answer: Answer): Promise<void> {
  for (const piece of answer) {
    if (piece === close) socket.end()
    else if (typeof piece === 'function') await piece()
    else {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece
      await new Promise((written) => socket.write(bytes, written))
    }
  }
}

/** The bytes of a whole response with a Content-Length; a body that is text is UTF-8. */
export function respond(
  status: string,
  lines: readonly string[],
  body: string | Uint8Array = '',
): readonly [head: string, body: Buffer] {
  const bytes = Buffer.from(body as Uint8Array)
  const head = [`HTTP/1.1 ${status}`, ...lines, `Content-Length: ${bytes.length}`]
  return [`${head.join('\r\n')}\r\n\r\n`, bytes]
}

/** The bytes of a response without any header that is not named, and without body. */
export function respondBare(status: string, lines: readonly string[]): Answer {
  return [`${[`HTTP/1.1 ${status}`, ...lines].join('\r\n')}\r\n\r\n`]
}

/** The bytes of a whole response in chunks, each in a write of its own; functions are waited for. */
export function respondChunked(
  status: string,
  lines: readonly string[],
  pieces: readonly (string | Uint8Array | (() => Promise<unknown>))[],
): Answer {
  return [
    ...respondBare(status, [...lines, 'Transfer-Encoding: chunked']),
    ...pieces.map((piece) => (typeof piece === 'function' ? piece : chunk(piece))),
    '0\r\n\r\n',
  ]
}

function chunk(piece: string | Uint8Array): Buffer {
  const bytes = Buffer.from(piece as Uint8Array)
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ])
}
