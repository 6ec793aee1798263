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
  /** The visitor's cookies; `#` is the number of the request. */
  cookie: string | undefined
}

const agent = new Agent({ keepAlive: true, maxSockets: 2 })

let requests = 0

/** @returns the page, and how many cookies it sets or ends */
export async function fetchPage(
  { port, cookie }: Target,
  path: string,
): Promise<{ page: Buffer; cookies: number }> {
  const number = String(++requests)
  const headers = {
    host: 'www.example.com',
    accept: 'text/html',
    'sec-fetch-site': 'none',
    'cf-connecting-ip': '192.0.2.1',
    // Another visitor each time, where its cookies are others.
    'user-agent': cookie?.includes('#') ? number : 'one',
    ...(cookie && { cookie: cookie.replaceAll('#', number) }),
  }
  const [response] = (await once(
    get({ host: '127.0.0.1', port, path, agent, headers }),
    'response',
  )) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece)
  return { page: Buffer.concat(pieces), cookies: response.headers['set-cookie']?.length ?? 0 }
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
