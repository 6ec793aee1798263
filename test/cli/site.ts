/**
 * A site for `dev` to stand in front of, which remembers what it was asked.
 *
 * @module
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

export const page = `<!doctype html>
<title>Shop</title>
<script src="https://www.google-analytics.com/analytics.js"></script>
<p>Hello.</p>
`

export interface Site {
  address: string
  /** The requests so far, by path. */
  asked: Map<string, IncomingMessage>
  stop(): Promise<void>
}

/** Listens on a free port of 127.0.0.1. */
export async function startSite(): Promise<Site> {
  const asked = new Map<string, IncomingMessage>()
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    asked.set(path, request)
    answer(path, request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function answer(path: string, request: IncomingMessage, response: ServerResponse): void {
  const cookies = ['_ga=secret-1; Path=/; Max-Age=3600', 'sid=secret-2; Path=/; HttpOnly']
  if (path === '/stream') {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write(page)
    // And never ends.
  } else if (path === '/moved') {
    response.writeHead(302, { location: `https://${request.headers['x-forwarded-host']}/a?b#c` })
    response.end()
  } else if (path === '/elsewhere') {
    response.writeHead(302, { location: 'https://other.example/' }).end()
  } else if (path === '/image.png') {
    response.writeHead(200, { 'content-type': 'image/png', 'set-cookie': cookies }).end('image')
  } else {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'set-cookie': cookies,
    })
    response.end(gzipSync(page))
  }
}
