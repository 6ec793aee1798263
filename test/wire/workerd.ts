/**
 * A real `workerd serve` with any number of Workers in one process, each behind its own socket.
 * Nothing stands between a test's sockets and the runtime.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** The package has no types and exports the path of its binary. */
const binary: string = createRequire(import.meta.url)('workerd').default

/** That of wrangler.toml. */
const compatibilityDate = '2026-10-23'

export interface Worker {
  /** The file with the Worker's default export. */
  entry: URL
  /** What changes its modules while it is bundled. */
  plugin?: Plugin
  /** Text bindings, and JSON bindings where the value is not a string. */
  bindings?: Readonly<Record<string, unknown>>
  /** The port on 127.0.0.1 to which every `fetch` goes, whatever its URL. Absent: the network. */
  zone?: number
}

export interface Workerd<Name extends string> {
  pid: number
  /** The port on 127.0.0.1 of each Worker. */
  ports: Readonly<Record<Name, number>>
  /** What the Workers and the runtime have written so far, line by line. */
  log: readonly string[]
  /**
   * The first line that holds the text, written since the log had `from` lines or yet to come.
   *
   * @throws {Error} where none comes within two seconds
   */
  logged(text: string, from?: number): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts the Workers; resolves when every one of them listens.
 *
 * @param heap as much as JavaScript may hold, in MB, of all Workers each; with more, workerd ends
 */
export async function startWorkerd<const Name extends string>(
  workers: Readonly<Record<Name, Worker>>,
  heap?: number,
): Promise<Workerd<Name>> {
  const folder = await mkdtemp(join(tmpdir(), 'consent-gate-wire-'))
  const entries = Object.entries<Worker>(workers)
  const bundles = new Map<string, string>()
  for (const worker of Object.values<Worker>(workers)) {
    const key = keyOf(worker)
    if (bundles.has(key)) continue
    const name = `bundle-${bundles.size}.js`
    bundles.set(key, name)
    await bundle(worker, join(folder, name))
  }
  const config = entries.map(([name, worker]) => writeWorker(name, worker, bundles)).join('\n')
  const file = join(folder, 'config.capnp')
  await writeFile(
    file,
    `using Workerd = import "/workerd/workerd.capnp";\n${writeServices(entries, heap)}${config}`,
  )

  const child = spawn(binary, ['serve', '--control-fd=3', file], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const log = followLog(child)
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      kill()
      await gone
    }
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const ports = await awaitPorts(child, entries.length)
    return { pid: child.pid ?? 0, ports: ports as Record<Name, number>, ...log, stop }
  } catch (error) {
    await stop()
    throw new Error(`${String(error)}\n${log.log.join('\n')}`)
  }
}

/** Workers of one entry share a bundle. */
function keyOf({ entry, plugin }: Worker): string {
  return `${entry.href} ${plugin?.name ?? ''}`
}

async function bundle({ entry, plugin }: Worker, outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(entry.href)],
    outfile,
    plugins: plugin ? [plugin] : [],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker'],
    external: ['cloudflare:*'],
    logLevel: 'error',
  })
}

function writeServices(entries: readonly (readonly [string, Worker])[], heap?: number): string {
  const services = entries.map(([name]) => `(name = "${name}", worker = .${name})`)
  const zones = new Set(entries.flatMap(([, { zone }]) => zone ?? []))
  for (const port of zones) {
    services.push(`(name = "zone-${port}", external = (address = "127.0.0.1:${port}", http = ()))`)
  }
  services.push('(name = "internet", network = (allow = ["local", "private"]))')
  const sockets = entries.map(
    ([name]) => `(name = "${name}", address = "127.0.0.1:0", http = (), service = "${name}")`,
  )
  const flags = heap === undefined ? '' : `, v8Flags = ["--max-heap-size=${heap}"]`
  return `const config :Workerd.Config = (services = [${services}], sockets = [${sockets}]${flags});\n`
}

function writeWorker(name: string, worker: Worker, bundles: ReadonlyMap<string, string>): string {
  const { bindings = {}, zone } = worker
  const texts = Object.entries(bindings).map(([key, value]) =>
    typeof value === 'string'
      ? `(name = "${key}", text = ${quote(value)})`
      : `(name = "${key}", json = ${quote(JSON.stringify(value))})`,
  )
  return `const ${name} :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${bundles.get(keyOf(worker))}")],
  compatibilityDate = "${compatibilityDate}",
  bindings = [${texts}],
  globalOutbound = "${zone === undefined ? 'internet' : `zone-${zone}`}",
);`
}

/** A text in Cap'n Proto's notation, whose escapes are those of C. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

/** workerd tells the ports it was given on its control channel, one JSON object a line. */
async function awaitPorts(child: ChildProcess, count: number): Promise<Record<string, number>> {
  const ports: Record<string, number> = {}
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`workerd ended with ${code}`)))
  })
  gone.catch(() => {})
  const told = (async () => {
    for await (const line of readLines(child.stdio[3] as Readable)) {
      const { event, socket, port } = JSON.parse(line)
      if (event === 'listen') ports[socket] = port
      if (Object.keys(ports).length === count) return
    }
    await gone
  })()
  await Promise.race([told, gone])
  return ports
}

function followLog(child: ChildProcess): Pick<Workerd<string>, 'log' | 'logged'> {
  const log: string[] = []
  const waiting = new Set<(line: string) => boolean>()
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    void (async () => {
      for await (const line of readLines(stream)) {
        log.push(line)
        for (const hear of waiting) hear(line)
      }
    })()
  }
  return {
    log,
    logged: (text, from = 0) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(hear)
          reject(new Error(`no line with ${text} in\n${log.slice(from).join('\n')}`))
        }, 2000)
        const hear = (line: string) => {
          if (!line.includes(text)) return false
          clearTimeout(late)
          waiting.delete(hear)
          resolve(line)
          return true
        }
        if (!log.slice(from).some(hear)) waiting.add(hear)
      }),
  }
}

async function* readLines(stream: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const parts = `${rest}${chunk}`.split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
}
