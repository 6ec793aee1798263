/**
 * A site with a tag for analytics and one for marketing, and the gate in front of it.
 *
 * @module
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { startSandbox } from '../../src/cli/sandbox.ts'
import type { Observation } from '../../src/cli/sandbox-worker.ts'
import type { ConsentEntry } from '../../src/index.ts'

export interface BridgeSite {
  address: string
  /** The paths that reached the site, in order. */
  received: readonly string[]
  /** What the gate told, in order. */
  observed: readonly Observation[]
  stop(): Promise<void>
}

/**
 * Paths that begin with `/plain` have no tags; `/strict` has a policy for scripts; `/zipped` comes
 * gzipped; `/slow` pauses for a second in the middle. On `/kids` everything is refused.
 *
 * @param script in the head of each page
 */
export async function startBridgeSite(consent: ConsentEntry, script: string): Promise<BridgeSite> {
  const received: string[] = []
  const observed: Observation[] = []
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    received.push(path)
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><script nonce="r4nd0m">{${script}}</script><button>x</button>`
    const tags = ['counter', 'ads'].map((name) => `<img alt="" src="https://${name}.example/x">`)
    const rest = `${path.startsWith('/plain') ? '' : tags.join('')}<p id="end">Hello.</p>\n`
    const isZipped = path.startsWith('/zipped')
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(isZipped && { 'content-encoding': 'gzip' }),
      ...(path.startsWith('/strict') && {
        'content-security-policy': "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'",
      }),
    })
    if (isZipped) return response.end(gzipSync(head + rest))
    response.write(head)
    if (path.startsWith('/slow')) await new Promise((resolve) => setTimeout(resolve, 1_000))
    response.end(rest)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { address, stop } = await startSandbox({
    policy: {
      consent: [consent],
      categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
      services: {
        counter: { category: 'analytics', tags: ['counter.example'] },
        ads: { category: 'marketing', tags: ['ads.example'] },
      },
      routes: [{ path: '/kids/*', refuse: ['analytics', 'marketing'] }],
      mode: 'enforce',
    },
    origin: { url: `http://127.0.0.1:${port}` },
    onResponse: (observation) => observed.push(observation),
    onFault() {},
  })
  return {
    address,
    received,
    observed,
    async stop() {
      await stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
