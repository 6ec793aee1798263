/**
 * A visitor who sends exactly the bytes that a test wrote, and sees exactly those that came back.
 *
 * @module
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type Body, type Head, readBody, readHead } from './message.ts'

export interface Reply extends Head, Omit<Body, 'bytes'> {
  /** The body, chunks joined; its content coding is left as it is. */
  body: Buffer
}

export interface Sending {
  /** Hears of the body so far each time more of it comes. */
  onBody?(body: Buffer): void
  /** Gives up after so many milliseconds. */
  patience?: number
}

/**
 * Sends a request (a string holds one byte a character) and reads one response to its end, or to
 * where the connection broke off.
 *
 * @throws {Error} where no whole head came, or no end within the time allowed
 */
export async function send(
  port: number,
  request: string | Uint8Array,
  { onBody, patience = 10_000 }: Sending = {},
): Promise<Reply> {
  const sent = Buffer.from(typeof request === 'string' ? toBytes(request) : request)
  const head = sent.subarray(0, 5).equals(toBytes('HEAD '))
  const socket = connect(port, '127.0.0.1')
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const timer = setTimeout(
    () => reject(new Error(`no end of the response within ${patience} ms`)),
    patience,
  )
  let bytes: Buffer = Buffer.alloc(0)
  const read = (ended: boolean) => {
    const message = readHead(bytes)
    if (!message) {
      if (ended) reject(new Error(`no head in ${JSON.stringify(bytes.toString('latin1'))}`))
      return
    }
    const bodiless = head || /^HTTP\/1\.1 (1\d\d|204|304) /.test(message.head.start)
    const body = readBody(message.head, message.rest, ended, bodiless)
    onBody?.(body.bytes)
    if (body.clean || ended) resolve({ ...message.head, ...body, body: body.bytes })
  }
  socket.on('error', reject)
  socket.on('end', () => read(true))
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    read(false)
  })
  socket.write(sent)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

/**
 * Everything that comes back until the connection ends, one character a byte, however malformed the
 * request is; it asks for `Connection: close` itself.
 */
export async function converse(port: number, request: string, patience = 400): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const { promise, resolve } = Promise.withResolvers<string>()
  let text = ''
  const end = (how: string) => () => resolve(text + how)
  const timer = setTimeout(end('[nothing more]'), patience)
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  socket.on('end', end(''))
  socket.on('error', end('[reset]'))
  socket.write(toBytes(request))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

/** Sends a request and reads a response's head; the connection stays open, for another protocol. */
export async function open(port: number, request: string): Promise<{ head: Head; socket: Socket }> {
  const socket = connect(port, '127.0.0.1')
  socket.write(toBytes(request))
  let bytes: Buffer = Buffer.alloc(0)
  for (;;) {
    const [chunk] = await once(socket, 'data')
    bytes = Buffer.concat([bytes, chunk])
    const message = readHead(bytes)
    if (!message) continue
    socket.pause()
    socket.unshift(message.rest)
    return { head: message.head, socket }
  }
}

/** A request without body, as bytes; to `www.example.com` unless the lines name a host. */
export function ask(target: string, lines: readonly string[] = [], method = 'GET'): string {
  const host = lines.some((line) => /^host:/i.test(line)) ? [] : ['Host: www.example.com']
  return `${[`${method} ${target} HTTP/1.1`, ...host, ...lines].join('\r\n')}\r\n\r\n`
}

function toBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
