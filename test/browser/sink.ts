/**
 * Where every host leads that is not the site: a server that notes who was asked for, and serves next
 * to nothing. Of TLS it reads the host in the ClientHello, and refuses; HTTP it answers.
 *
 * Source: RFC 8446, section 4.1.2, and RFC 6066, section 3 (ClientHello and its server name).
 *
 * @module
 */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** What somebody asked for; without a path where it was TLS. */
export interface Asked {
  /** Lower case, without port; empty where TLS names none, as for an IP address. */
  host: string
  path?: string
}

export interface Sink {
  port: number
  stop(): Promise<void>
}

/** @param onAsked hears of each request and each handshake */
export async function startSink(onAsked: (asked: Asked) => void): Promise<Sink> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    let bytes: Buffer = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      bytes = bytes[0] === 0x16 ? readTls(socket, bytes, onAsked) : readHttp(socket, bytes, onAsked)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The fatal alert `handshake_failure`. */
const refusal = Buffer.from([0x15, 3, 3, 0, 2, 2, 40])

/** @returns what is not yet read */
function readTls(socket: Socket, bytes: Buffer, onAsked: (asked: Asked) => void): Buffer {
  const length = 5 + (bytes.length < 5 ? Number.POSITIVE_INFINITY : bytes.readUInt16BE(3))
  if (bytes.length < length) return bytes
  onAsked({ host: serverName(bytes.subarray(0, length)) })
  socket.end(refusal)
  return Buffer.alloc(0)
}

/** The host that a ClientHello names. */
function serverName(hello: Buffer): string {
  // Record header, handshake header, version and random; then a session id, ciphers, compressions.
  let at = 5 + 4 + 2 + 32
  at += 1 + hello.readUInt8(at)
  at += 2 + hello.readUInt16BE(at)
  at += 1 + hello.readUInt8(at) + 2
  while (at + 4 <= hello.length) {
    const type = hello.readUInt16BE(at)
    const length = hello.readUInt16BE(at + 2)
    // A list's length, an entry's kind and its length.
    if (type === 0) return hello.toString('latin1', at + 4 + 5, at + 4 + length).toLowerCase()
    at += 4 + length
  }
  return ''
}

/** @returns what is not yet read */
function readHttp(socket: Socket, bytes: Buffer, onAsked: (asked: Asked) => void): Buffer {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return bytes
  const [start = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const length = Number(headers.get('content-length') ?? 0)
  if (bytes.length < end + 4 + length) return bytes
  const path = start.split(' ')[1] ?? ''
  const host = (headers.get('host') ?? '').toLowerCase().replace(/:\d+$/, '')
  onAsked({ host, path })
  socket.write(answer(headers.get('accept') ?? ''))
  return bytes.subarray(end + 4 + length)
}

const gif = Buffer.from('R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAIBADs=', 'base64')

/** Something of the type that was asked for. A frame stays as it is: it costs a process each. */
function answer(accept: string): Buffer {
  const isFrame = accept.startsWith('text/html')
  const [type, body] = accept.startsWith('text/css')
    ? ['text/css', '']
    : accept.startsWith('image/')
      ? ['image/gif', gif]
      : ['text/javascript', '']
  const head = [
    isFrame ? 'HTTP/1.1 204 No Content' : 'HTTP/1.1 200 OK',
    'Access-Control-Allow-Origin: *',
    'Cache-Control: no-store',
    ...(isFrame ? [] : [`Content-Type: ${type}`, `Content-Length: ${body?.length ?? 0}`]),
  ]
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    isFrame ? Buffer.alloc(0) : Buffer.from(body ?? ''),
  ])
}
