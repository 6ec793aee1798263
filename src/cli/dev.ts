/**
 * `dev`: the gate in front of a site, on this machine.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'
import { origin as originHandler } from '../index.ts'
import { describeResponse } from './describe.ts'
import { choosePolicyFile, readPolicy } from './policy-file.ts'
import { startSandbox } from './sandbox.ts'
import { parseCountry, readArguments, usage } from './usage.ts'

/**
 * Runs until SIGINT or SIGTERM.
 *
 * @throws {Failure} where the port is taken, or the policy cannot be used
 */
export async function dev(args: string[]): Promise<0> {
  const end = toldToEnd()
  const { values } = readArguments('dev', {
    args,
    options: {
      policy: { type: 'string' },
      origin: { type: 'string' },
      port: { type: 'string', default: '8787' },
      host: { type: 'string' },
      country: { type: 'string' },
    },
  })
  const port = parsePort(values.port)
  const origin = parseOrigin(values.origin)
  const host = parseHost(values.host)
  const country = parseCountry('dev', values.country)
  const file =
    values.policy === undefined && origin === 'demo'
      ? demoPolicy()
      : choosePolicyFile(values.policy, '--policy FILE')

  const sandbox = await startSandbox({
    policy: await readPolicy(file),
    origin,
    port,
    ...(host && { host }),
    ...(country && { country }),
    onResponse: (observation) => console.log(describeResponse(observation)),
    onFault: (fault) => console.error(fault),
  })
  console.log(`ready ${sandbox.address}`)
  if (origin === 'demo') console.log(tour(sandbox.address))
  await end
  await sandbox.stop()
  return 0
}

/**
 * Resolves on SIGINT and SIGTERM. Not only the first: a terminal signals every process of the command
 * line, and npm passes it on besides. The shell that npm puts in between passes nothing on: where it
 * has gone, this is over too.
 */
function toldToEnd(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  const shell = process.ppid
  const watch = () => process.ppid !== shell && resolve()
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(watch, 200).unref()
  return promise
}

/** Beside this file in the published package, where the build copies it. */
function demoPolicy(): string {
  const built = new URL('./demo-policy.json', import.meta.url)
  const source = new URL('../../demo/policy.json', import.meta.url)
  return fileURLToPath(existsSync(built) ? built : source)
}

function tour(address: string): string {
  return [
    `  your choice, and what it does to a page: ${address}/`,
    `  that page, as your browser gets it: ${address}/shop`,
    '  here: a line for each response, with what was removed',
  ].join('\n')
}

function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port <= 65_535) return port
  throw usage('dev', `--port expects a number up to 65535, 0 for any free port, got ${value}`)
}

function parseOrigin(value: string | undefined): { url: string } | 'demo' {
  if (value === undefined) return 'demo'
  try {
    originHandler({ url: value })
    return { url: value }
  } catch {
    const example = 'an address without path such as https://www.example.com'
    throw usage('dev', `--origin expects ${example}, got ${value}`)
  }
}

function parseHost(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const host = URL.parse(`https://${value}`)
  if (host?.href === `https://${host?.host}/` && host.host !== '') return host.host
  throw usage('dev', `--host expects a host name such as www.example.com, got ${value}`)
}
