/**
 * Runs the gate in workerd on this machine. The one file that knows miniflare.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { URL } from 'node:url'
import type { MiniflareOptions } from 'miniflare'
import type { Policy } from '../index.ts'
import { type BundleName, readBundle } from './bundle.ts'
import { Failure } from './failure.ts'
import { namedServices } from './named-services.ts'
import type { Observation } from './sandbox-worker.ts'

/** As in wrangler.toml; not newer than the workerd that miniflare brings. */
export const compatibilityDate = '2026-10-23'

/** Headers as Node holds them: a character is a byte. */
export type RawHeaders = [name: string, value: string][]

/** A response whose body is in no coding. */
export interface RawResponse {
  /** 200 when absent. */
  status?: number
  headers: RawHeaders
  body: Uint8Array
}

/** The site: at an address, the demo's Worker, one response to every request, or one to each. */
export type SandboxOrigin = { url: string } | 'demo' | RawResponse | (() => RawResponse)

export interface SandboxOptions {
  policy: Policy
  origin: SandboxOrigin
  /** Where it listens on 127.0.0.1; any free port for 0. */
  port?: number
  /** The host that the gate sees requests for, whichever they came to. */
  host?: string
  /** Where requests come from: `FR`, `US-CA`. */
  country?: string
  /** Decisions carry the rules that lost. */
  explains?: boolean
  /** What the gate signs its own cookies with; the variable `CONSENT_GATE_SECRET` when absent. */
  secret?: string
  /** Called once for each response, when its decisions are complete. */
  onResponse(observation: Observation): void
  /** Called with each warning and error that the Workers log. */
  onFault(message: string): void
}

export interface Sandbox {
  /** `http://127.0.0.1:N`. */
  address: string
  /** Puts a request for any URL through the gate and reads the response to its end. */
  send(url: string, headers: RawHeaders): Promise<Required<RawResponse>>
  /** Ends workerd, whatever is still open. */
  stop(): Promise<void>
}

type WorkerOptions = MiniflareOptions['workers'][number]
type Bindings = NonNullable<WorkerOptions['config']['env']>

/** @throws {Failure} where miniflare is missing or the port is taken */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { Miniflare, Response } = await loadMiniflare()
  const { policy, origin, port = 0, host, country, explains = false } = options
  const secret = options.secret ?? process.env['CONSENT_GATE_SECRET']
  const { services } = await namedServices(policy)
  const gate = await worker('gate', 'sandbox-worker', {
    POLICY: { type: 'json', value: JSON.parse(JSON.stringify(policy)) },
    SERVICES: { type: 'json', value: JSON.parse(JSON.stringify(services)) },
    EXPLAINS: { type: 'json', value: explains },
    ...(host !== undefined && { HOST: { type: 'text', value: host } }),
    ...(country !== undefined && { COUNTRY: { type: 'text', value: country } }),
    ...(secret && { CONSENT_GATE_SECRET: { type: 'text', value: secret } }),
    ...site(),
    OBSERVER: {
      type: 'fetcher',
      async handler(request) {
        options.onResponse((await request.json()) as Observation)
        return new Response(null, { status: 204 })
      },
    },
  })
  // Straight to the Worker: miniflare's own front compresses anew and rewrites headers.
  const dev = { ...gate.dev, unsafeDirectSockets: [{ host: '127.0.0.1', port }] }

  function site(): Bindings {
    if (origin === 'demo') return { ORIGIN: { type: 'worker', worker: 'demo' } }
    if ('url' in origin) return { ORIGIN_URL: { type: 'text', value: origin.url } }
    const handler = () => {
      const { status = 200, headers, body } = typeof origin === 'function' ? origin() : origin
      return new Response(body, { status, headers })
    }
    return { ORIGIN: { type: 'fetcher', handler } }
  }

  const toGate = { GATE: { type: 'worker', worker: 'gate' } } as const
  const demo = origin === 'demo' ? [await worker('demo', 'demo-site', toGate)] : []
  const restore = keepSignals()
  const miniflare = new Miniflare({
    cf: false,
    handleStructuredLogs({ level, message }) {
      if (level === 'error' || level === 'warn') options.onFault(message)
    },
    workers: [{ ...gate, dev }, ...demo],
  })
  restore()
  try {
    await miniflare.ready
  } catch (error) {
    await miniflare.dispose().catch(() => {})
    if (!isCoded(error, 'ERR_ADDRESS_IN_USE')) throw error
    throw new Failure(`port ${port} on 127.0.0.1 is in use; choose another with --port N`)
  }
  return {
    address: (await miniflare.unsafeGetDirectURL('gate')).origin,
    async send(url, headers) {
      const response = await miniflare.dispatchFetch(url, { headers, redirect: 'manual' })
      const body = new Uint8Array(await response.arrayBuffer())
      return { status: response.status, headers: [...response.headers], body }
    },
    stop: () => miniflare.dispose(),
  }
}

async function worker(name: string, bundle: BundleName, env: Bindings): Promise<WorkerOptions> {
  const modules = { 'index.js': { type: 'esm' as const, contents: await readBundle(bundle) } }
  return {
    config: { name, compatibilityDate, env, manifest: { mainModule: 'index.js', modules } },
    // Nobody else's Workers, and no header that the visitor did not send.
    dev: { unsafeRegisterWorker: false, stripCfConnectingIp: false },
  }
}

/**
 * Miniflare listens for signals and ends the process at once, with an exit code of its own. Removes
 * the listeners that were added since; how a command ends is the command's affair.
 */
function keepSignals(): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  const before = signals.map((signal) => process.listeners(signal))
  return () => {
    for (const [i, signal] of signals.entries()) {
      for (const listener of process.listeners(signal)) {
        if (!before[i]?.includes(listener)) process.off(signal, listener)
      }
    }
  }
}

async function loadMiniflare(): Promise<typeof import('miniflare')> {
  try {
    return await import('miniflare')
  } catch (error) {
    if (!isCoded(error, 'ERR_MODULE_NOT_FOUND')) throw error
    const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
    const version = JSON.parse(manifest).peerDependencies.miniflare
    throw new Failure(`this needs miniflare, which is missing: npm install miniflare@${version}`)
  }
}

function isCoded(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
