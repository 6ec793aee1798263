/**
 * A site that asks its visitors with a real consent manager, and the gate in front of it.
 *
 * @module
 */
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { startSandbox } from '../../src/cli/sandbox.ts'
import type { Observation } from '../../src/cli/sandbox-worker.ts'
import type { Policy } from '../../src/index.ts'
import type { Manager } from './managers.ts'

/** What the site has: each sets a cookie, `_<name>`, which no script can read, and has tags that are hosts `*.<name>.example`. */
const tags = {
  counter: (host: string) =>
    `<script src="https://${host}/c.js"></script><script>window.visits = 1</script>`,
  heatmap: (host: string) => `<script async src="https://${host}/h.js"></script>`,
  ads: (host: string) => `<img src="https://${host}/px.gif" alt="">`,
  films: (host: string) => `<iframe src="https://${host}/embed/1" title="A film"></iframe>`,
} as const

export type ServiceName = keyof typeof tags

export const services = Object.keys(tags) as ServiceName[]

/** The host of a service's tags on one visit: each visit has its own, so that none is mistaken. */
export function tagHost(service: ServiceName, visit: string): string {
  return `${visit}.${service}.example`
}

/** The page of one visit, with the tags of these services. */
export function pageOf(manager: Manager, visit: string, kept: readonly string[]): string {
  const lines = services.map((service) =>
    kept.includes(service) ? tags[service](tagHost(service, visit)) : '',
  )
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>',
    manager.head,
    '<script src="/shop.js"></script>',
    ...lines,
    '<p>Hello.</p>',
    '',
  ].join('\n')
}

export interface ManagerSite {
  host: string
  /** The gate's port on 127.0.0.1. */
  port: number
  /** The site's own port, past the gate. */
  originPort: number
  /** What the gate told, by path. */
  observed: ReadonlyMap<string, Observation>
  /** The `Cookie` headers that the site received, by path. */
  received: ReadonlyMap<string, string>
  stop(): Promise<void>
}

export async function startManagerSite(manager: Manager): Promise<ManagerSite> {
  const host = `www.${manager.source}.example`
  const observed = new Map<string, Observation>()
  const received = new Map<string, string>()
  const bundle = manager.bundle?.()
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    received.set(path, request.headers.cookie ?? '')
    const visit = path.slice(1)
    const file = path === '/bundle.js' ? bundle : fileOf(manager, path)
    if (file) {
      response.writeHead(200, { 'content-type': types[extname(path)] }).end(file)
    } else if (/^v\d+$/.test(visit)) {
      const cookies = ['sid', ...services.map((name) => `_${name}`)]
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'set-cookie': cookies.map((name) => `${name}=${visit}; Path=/; Max-Age=3600; HttpOnly`),
      })
      response.end(pageOf(manager, visit, services))
    } else if (visit === 'elsewhere') {
      const link = request.url?.split('?')[1] ?? ''
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<a href="${link}">Shop</a>`)
    } else {
      response.writeHead(404).end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: originPort } = server.address() as AddressInfo
  const sandbox = await startSandbox({
    policy: policyOf(manager, host),
    origin: { url: `http://127.0.0.1:${originPort}` },
    onResponse: (observation) => observed.set(observation.path, observation),
    onFault: (fault) => console.error(fault),
  })
  return {
    host,
    port: Number(new URL(sandbox.address).port),
    originPort,
    observed,
    received,
    async stop() {
      await sandbox.stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A category for each of the manager's ids, and the services that it asks for under that id. */
function policyOf({ source, ids }: Manager, host: string): Policy {
  const entries = Object.entries(ids).flatMap(([id, names]) =>
    names.map((name) => [
      `${name}.example`,
      {
        category: id,
        cookies: [`_${name}`],
        tags: [`*.${name}.example`],
        ...(name === 'counter' && { inline: ['window.visits'] }),
      },
    ]),
  )
  return {
    consent: [{ source, map: Object.fromEntries(Object.keys(ids).map((id) => [id, id])) }],
    categories: Object.fromEntries(Object.keys(ids).map((id) => [id, { title: id }])),
    services: Object.fromEntries(entries),
    domains: [host],
    mode: 'enforce',
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

const modules = join(import.meta.dirname, '../../node_modules')

function fileOf({ files }: Manager, path: string): string | Buffer | undefined {
  if (path === '/shop.js') return 'document.documentElement.dataset.shop = "open"'
  if (!path.startsWith('/manager/') || path.includes('..')) return undefined
  const file = join(modules, files, path.slice('/manager/'.length))
  return existsSync(file) ? readFileSync(file) : undefined
}
