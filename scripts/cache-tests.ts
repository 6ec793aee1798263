/**
 * The HTTP caching tests (github.com/http-tests/cache-tests) through the gate and through its twin
 * that has none, bare and with a cache that visitors share in front of each:
 * `npm run cache-tests -- DIR`, where DIR is a checkout with its dependencies installed.
 *
 * What differs between two runs of the twin is not steady, and not compared. Exit 1 where anything
 * else differs that is not explained.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { forward, reach, type Server, serve, shared } from '../test/wire/caches.ts'
import { policy } from '../test/wire/site.ts'
import { startWorkerd } from '../test/wire/workerd.ts'

/** `true` where a test passes, else the kind of failure and what it says. */
type Results = Readonly<Record<string, true | readonly [kind: string, message: string]>>

/** How the tests' requests reach a Worker. */
interface Way {
  name: string
  /** Through a cache that visitors share. */
  cached: boolean
  /** Their requests say that they are for an image; else that anything may come. */
  asImage: boolean
}

const ways: readonly Way[] = [
  { name: 'bare', cached: false, asImage: false },
  { name: "behind undici's shared cache", cached: true, asImage: false },
  { name: "behind undici's shared cache, as for images", cached: true, asImage: true },
]

/** The rule by which the gate rightly changes a test's outcome; `undefined` where it has none. */
function explain(id: string, gate: string, { asImage }: Way): string | undefined {
  if (/^stale-(close|sie-close|warning)/.test(id)) {
    return 'origin() answers 502 where the site breaks off; without any code workerd breaks off too'
  }
  const lacks = /should have been conditional|If-None-Match is "undefined"|status is 999, not 304/
  if (!asImage && lacks.test(gate)) {
    return "H1, H2: of a request that may be a page's (Accept: */*) no tag is passed on that is not this variant's, and no date"
  }
  return undefined
}

const worker = new URL('../test/wire/worker.ts', import.meta.url)
const twin = new URL('../test/wire/worker-twin.ts', import.meta.url)

/** Runs a file of the checkout; its settings are those that npm would hand it. */
function start(
  checkout: string,
  file: string,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const env = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`npm_package_config_${name}`, value]),
  )
  const child = spawn(process.execPath, ['--no-warnings', join('test-engine', file)], {
    cwd: checkout,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts the server of the tests; resolves when it listens. */
async function startServer(checkout: string, folder: string): Promise<Server> {
  const port = await freePort()
  const pidfile = join(folder, 'pid')
  const child = start(checkout, 'server/server.mjs', { protocol: 'http', port: `${port}`, pidfile })
  if (!child.stdout) throw new Error('the server of the tests has no output')
  const lines = createInterface({ input: child.stdout })
  const [line] = await once(lines, 'line')
  if (!String(line).startsWith('Listening')) throw new Error(String(line))
  return {
    port,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

async function runTests(checkout: string, port: number): Promise<Results> {
  const child = start(checkout, 'cli.mjs', { base: `http://127.0.0.1:${port}`, id: '' })
  if (!child.stdout) throw new Error('the tests have no output')
  const output = await text(child.stdout)
  return JSON.parse(output.slice(output.indexOf('{')))
}

function describe(result: Results[string] | undefined): string {
  return result === true ? 'passes' : (result?.join(': ') ?? 'did not run')
}

/** A message without what differs each time. */
function alike(result: Results[string] | undefined): string {
  return describe(result)
    .replace(/[0-9a-f]{8}-[0-9a-f-]+/g, '…')
    .replace(/\w{3}, \d\d.\w{3}.\d+ [\d:]+ GMT/g, '…')
}

/** Prints what a run through the gate has other than the twin's. @returns how many are unexplained */
function compare(name: string, way: Way, first: Results, second: Results, gate: Results): number {
  const ids = Object.keys(first)
  const unsteady = ids.filter((id) => alike(first[id]) !== alike(second[id]))
  const different = [...new Set([...ids, ...Object.keys(gate)])].filter(
    (id) => !unsteady.includes(id) && alike(first[id]) !== alike(gate[id]),
  )
  const passes = (results: Results) => Object.values(results).filter((one) => one === true).length
  if (passes(first) < ids.length / 4) {
    throw new Error(`${name}: ${passes(first)} of ${ids.length} tests pass through the twin`)
  }
  console.log(
    `${name}: ${ids.length} tests, ${passes(first)} pass through the twin, ${passes(gate)} through the gate; ${different.length} differ, ${unsteady.length} are not steady${unsteady.length > 0 ? `: ${unsteady.join(', ')}` : ''}`,
  )
  for (const id of different) {
    console.log(`  ${id}\n    twin: ${describe(first[id])}\n    gate: ${describe(gate[id])}`)
    console.log(`    ${explain(id, describe(gate[id]), way) ?? 'not explained'}`)
  }
  return different.filter((id) => explain(id, describe(gate[id]), way) === undefined).length
}

/** A cache that visitors share, as a server of its own; or the Worker itself. */
async function startFront(port: number, { cached, asImage }: Way): Promise<Server> {
  if (!cached) return { port, stop: async () => {} }
  const cache = shared(reach(port), 'obedient')
  return serve((request, response) => {
    if (asImage) request.headers['sec-fetch-dest'] = 'image'
    return forward(cache, request, response)
  })
}

async function main(checkout: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'consent-gate-cache-tests-'))
  const server = await startServer(checkout, folder)
  const zone = server.port
  const { ports, stop } = await startWorkerd({
    twin: { entry: twin, zone },
    refusing: { entry: worker, bindings: { POLICY: policy }, zone },
    granting: {
      entry: worker,
      bindings: { POLICY: { ...policy, regimes: { '*': 'none' } } },
      zone,
    },
  })
  let unexplained = 0
  try {
    for (const way of ways) {
      const through = [ports.twin, ports.twin, ports.refusing, ports.granting]
      const fronts = await Promise.all(through.map((port) => startFront(port, way)))
      // They wait for seconds to pass more than for anything else.
      const [first, second, refusing, granting] = await Promise.all(
        fronts.map(({ port }) => runTests(checkout, port)),
      )
      for (const front of fronts) await front.stop()
      if (!first || !second || !refusing || !granting) throw new Error('a run is missing')
      unexplained += compare(`${way.name}, nothing granted`, way, first, second, refusing)
      unexplained += compare(`${way.name}, everything granted`, way, first, second, granting)
    }
  } finally {
    await stop()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  console.log(`${unexplained} differences are not explained`)
  return unexplained === 0 ? 0 : 1
}

if (import.meta.main) {
  const checkout = process.argv[2]
  if (!checkout || !existsSync(join(checkout, 'test-engine', 'cli.mjs'))) {
    console.error('usage: npm run cache-tests -- DIR, a checkout of http-tests/cache-tests')
    process.exit(2)
  }
  process.exit(await main(resolve(checkout)))
}
