/**
 * Caches before and behind the gate, as undici's interceptors make them: one for each visitor, which
 * is that of a browser, one that all visitors share, and one between the gate and the site.
 *
 * Source: RFC 9111; RFC 9213 for headers that speak to shared caches alone
 *
 * @module
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Agent, cacheStores, type Dispatcher, interceptors } from 'undici'

/** The site's address, for every cache. */
export const site = 'http://www.example.com'

/**
 * What becomes of a response on its way to those who shared the cache:
 * - `obedient`: it is kept as RFC 9111 has it;
 * - `targeted`: what speaks to shared caches alone counts before `Cache-Control`, and `Vary` does not,
 *   as in Cloudflare's;
 * - `stubborn`: whatever the site says is kept for ten minutes, by its address and `Vary`.
 */
export const sharedKinds = ['obedient', 'targeted', 'stubborn'] as const
export type SharedKind = (typeof sharedKinds)[number]

type Headers = Record<string, string | string[] | undefined>

/** All fresh that does not say otherwise, for an hour: as heuristics may have it. */
const cacheByDefault = 3_600_000
const methods: ('GET' | 'HEAD')[] = ['GET', 'HEAD']

/** A server of this machine under the site's address. */
export function reach(port: number): Dispatcher {
  return new Agent({
    connect: (_, callback) => {
      const socket = connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      socket.once('connect', () => callback(null, socket))
      socket.once('error', (error) => callback(error, null))
    },
  })
}

/** Changes each response on its way, and counts the requests. */
function passing(
  through: Dispatcher,
  change: (headers: Headers) => Headers,
  count?: () => void,
): Dispatcher {
  return through.compose((dispatch) => (options, handler) => {
    count?.()
    return dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onRequestUpgrade: (controller, status, headers, socket) =>
        handler.onRequestUpgrade?.(controller, status, headers, socket),
      onResponseStart: (controller, status, headers, message) =>
        handler.onResponseStart?.(controller, status, change(headers), message),
      onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
      onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
      onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
    })
  })
}

/** Calls back for each request that comes so far. */
export function counting(through: Dispatcher, count: () => void): Dispatcher {
  return passing(through, (headers) => headers, count)
}

/** A cache that visitors share. Cookies do not keep it from storing (RFC 9111 section 7.3). */
export function shared(behind: Dispatcher, kind: SharedKind): Dispatcher {
  const store = new cacheStores.MemoryCacheStore()
  const caching = interceptors.cache({ type: 'shared', store, methods, cacheByDefault })
  const said = passing(behind, ({ 'set-cookie': cookies, vary, ...headers }) => {
    const told = headers['cache-control'] ?? ''
    const own = headers['cdn-cache-control'] ?? headers['surrogate-control'] ?? told
    const now = { obedient: told, targeted: own, stubborn: 'public, max-age=600' }[kind]
    return {
      ...headers,
      ...(now && { 'cache-control': now }),
      ...(kind === 'targeted' || !vary ? {} : { vary }),
      ...(cookies && { 'x-cookies': cookies }),
      'x-told': told,
    }
  })
  // What it makes of it is not what browsers are told.
  return passing(said.compose(caching), (stored) => {
    const { 'x-told': told, 'x-cookies': cookies, 'cache-control': _, ...headers } = stored
    return {
      ...headers,
      ...(told && { 'cache-control': told }),
      ...(cookies && { 'set-cookie': cookies }),
    }
  })
}

/**
 * A browser's cache, as lax as RFC 9111 section 4.3.1 lets it be: it holds one response for an address
 * and asks again with that one's validators, whatever it varies by. It keeps no cookies.
 *
 * @param dates the dates that the site has ever given: a browser asks with no other
 */
export function browser(behind: Dispatcher, dates: ReadonlySet<string>): Dispatcher {
  const memory = new cacheStores.MemoryCacheStore()
  const store: typeof memory = Object.assign(Object.create(memory), {
    get: memory.get.bind(memory),
    delete: memory.delete.bind(memory),
    createWriteStream(...[key, value]: Parameters<typeof memory.createWriteStream>) {
      const { vary: _, headers, ...rest } = value
      const { 'set-cookie': __, ...kept } = headers
      return memory.createWriteStream(key, { ...rest, headers: kept })
    },
  })
  const asking = behind.compose((dispatch) => (options, handler) => {
    const headers = { ...(options.headers as Headers) }
    if (!dates.has(String(headers['if-modified-since']))) delete headers['if-modified-since']
    return dispatch({ ...options, headers } as typeof options, handler)
  })
  return asking.compose(interceptors.cache({ type: 'private', store, methods, cacheByDefault }))
}

/** A cache behind the gate, which knows nothing of consent and keeps cookies too if it is `greedy`. */
export function behindGate(origin: Dispatcher, greedy: boolean): Dispatcher {
  const store = new cacheStores.MemoryCacheStore()
  return origin.compose(interceptors.cache({ type: greedy ? 'private' : 'shared', store, methods }))
}

export interface Server {
  port: number
  stop(): Promise<void>
}

/** A server on a port of its own, which tells nothing that its handler does not. */
export async function serve(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Server> {
  const server = createServer((request, response) => {
    response.sendDate = false
    handle(request, response)
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

const hopByHop = /^(connection|keep-alive|transfer-encoding|upgrade|host)$/

/** Passes a request on and its response back. */
export async function forward(
  to: Dispatcher,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const keep = (headers: Headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.test(name)))
  try {
    const sent = await buffer(request)
    const { statusCode, headers, body } = await to.request({
      origin: site,
      path: request.url ?? '/',
      method: (request.method ?? 'GET') as Dispatcher.HttpMethod,
      headers: keep(request.headers),
      ...(sent.length > 0 && { body: sent }),
    })
    response.writeHead(statusCode, keep(headers) as Record<string, string>)
    response.end(Buffer.from(await body.arrayBuffer()))
  } catch (error) {
    response.writeHead(500, { 'x-fault': 'cache' }).end(String(error))
  }
}
