/**
 * Much at once: bodies that are hashed as they pass and never held, and what workerd holds of them.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import {
  Agent,
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface Flown {
  status: number
  /** Of the body, without chunks. */
  hash: string
  bytes: number
  /** It ended as its framing says. */
  clean: boolean
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends a request, with a body that is made as it flows, and hashes the answer as it comes. */
export async function flow(
  port: number,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: { method: string; pieces: Iterable<Buffer> },
): Promise<Flown> {
  const sent = request({
    ...{ host: '127.0.0.1', port, path, agent, method: body?.method ?? 'GET' },
    headers: { host: 'www.example.com', accept: 'text/html', ...headers },
  })
  const answered = once(sent, 'response') as Promise<[IncomingMessage]>
  if (body) await pipeline(Readable.from(body.pieces), sent)
  else sent.end()
  const [response] = await answered
  return { status: response.statusCode ?? 0, ...(await hashOf(response)) }
}

async function hashOf(message: IncomingMessage): Promise<Omit<Flown, 'status'>> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of message) {
      hash.update(piece)
      bytes += piece.length
    }
  } catch {
    // It broke off, which `complete` tells.
  }
  return { hash: hash.digest('hex'), bytes, clean: message.complete }
}

export function hash(...pieces: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const piece of pieces) sum.update(piece)
  return sum.digest('hex')
}

export interface Sink {
  port: number
  stop(): Promise<void>
}

/** A site that answers with pages by path, and to a body with its length and hash. */
export async function startSink(pages: Readonly<Record<string, Buffer>> = {}): Promise<Sink> {
  const server = createServer(async (asked, answer) => {
    const page = pages[asked.url ?? '']
    if (page) {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      answer.end(page)
      return
    }
    const { hash, bytes, clean } = await hashOf(asked)
    answer.writeHead(200, { 'content-type': 'text/plain' })
    answer.end(`${bytes} ${hash} ${clean}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What a process holds in memory, and the most that it ever held, in MB (proc(5), status). */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1000
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}
