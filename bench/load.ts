/**
 * Requests, and the CPU time that a process spends on them.
 *
 * @module
 */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A site of pages, each at `/` and its name. */
export async function serve(pages: readonly { name: string; html: Buffer }[]): Promise<Server> {
  const bodies = new Map(pages.map(({ name, html }) => [`/${name}`, html]))
  const server = createServer(
    { keepAlive: true, keepAliveTimeout: 60_000 },
    (request, response) => {
      const body = bodies.get(request.url ?? '') ?? ''
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': body.length,
      })
      response.end(body)
    },
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

export interface Target {
  pid: number
  port: number
  /** The visitor's cookies. */
  cookie: string | undefined
}

const agent = new Agent({ keepAlive: true, maxSockets: 2 })

export async function fetchPage({ port, cookie }: Target, path: string): Promise<Buffer> {
  const headers = { host: 'www.example.com', accept: 'text/html', ...(cookie && { cookie }) }
  const [response] = (await once(
    get({ host: '127.0.0.1', port, path, agent, headers }),
    'response',
  )) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Milliseconds of CPU time per request, over `count` requests, two at a time. */
export async function measure(target: Target, path: string, count: number): Promise<number> {
  const before = cpuTime(target.pid)
  let left = count
  const visit = async () => {
    while (left-- > 0) await fetchPage(target, path)
  }
  await Promise.all([visit(), visit()])
  // What it does after the last byte, logging and collecting garbage, is part of the cost.
  await setTimeout(20)
  return (cpuTime(target.pid) - before) / count
}

/** Milliseconds that all threads of a process have run (proc(5), schedstat: nanoseconds first). */
function cpuTime(pid: number): number {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ', 1))
    .reduce((sum, [nanoseconds]) => sum + Number(nanoseconds) / 1e6, 0)
}
