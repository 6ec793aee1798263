/**
 * A site with films, maps and sound in frames, and the same site with placeholders in their stead.
 *
 * @module
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSandbox } from '../../src/cli/sandbox.ts'
import type { Policy } from '../../src/index.ts'

export interface Served {
  body: string
  headers?: Record<string, string>
}

export interface PlaceholderSite {
  /** What the site sends, at an address that nothing stands in front of. */
  plain: string
  /** What arrives of it at a visitor who has agreed to nothing. */
  refused: string
  stop(): Promise<void>
}

const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { functional: { title: 'Embedded media' } },
  services: {
    youtube: { name: 'YouTube', category: 'functional', tags: ['www.youtube.com'], embed: true },
    'google-maps': {
      name: 'Google Maps',
      category: 'functional',
      tags: ['www.google.com/maps'],
      embed: true,
    },
    soundcloud: {
      name: 'SoundCloud',
      category: 'functional',
      tags: ['w.soundcloud.com'],
      embed: true,
    },
  },
  mode: 'enforce',
}

/** The site behind the gate in real workerd. */
export async function startPlaceholderSite(
  pages: (path: string) => Served,
): Promise<PlaceholderSite> {
  const plain = await serve(pages)
  const { address, stop } = await startSandbox({
    policy,
    origin: { url: plain.address },
    onResponse() {},
    onFault() {},
  })
  return {
    plain: plain.address,
    refused: address,
    async stop() {
      await stop()
      await plain.stop()
    },
  }
}

async function serve(
  pages: (path: string) => Served,
): Promise<{ address: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const { body, headers } = pages(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
