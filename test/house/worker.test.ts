/**
 * The ready Worker, from its policy to what it does: validated when it is built, and then no more.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moduleFor } from '../../scripts/worker-parts.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { copyProject, removeCopies } from '../mutants/copy.ts'
import { send } from '../wire/client.ts'
import { type Origin, respond, startOrigin } from '../wire/origin.ts'
import { cookies, navigate, page, policy, transcribe } from '../wire/site.ts'
import { startWorkerd, type Workerd } from '../wire/workerd.ts'
import { type Bundle, bundle, partOf } from './bundle.ts'

let copy = ''
beforeAll(() => {
  copy = copyProject()
})
afterAll(() => removeCopies([copy]))

interface Ended {
  code: number | null
  said: string
}

/** Runs a command in the copy, whose policy is the default export of such a module. */
function run(config: string, command: string, ...args: readonly string[]): Ended {
  writeFileSync(join(copy, 'consent-gate.config.ts'), config)
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' })
  return { code: status, said: stdout + stderr }
}

const parts = (): string => readFileSync(join(copy, 'src/worker-parts.ts'), 'utf8')
const build = (config: string): Ended => run(config, 'npm', 'run', '--silent', 'parts')
const asData = (input: unknown): string => `export default ${JSON.stringify(input)}\n`

const wrong = {
  ...policy,
  mod: 'enforce',
  services: { ...policy.services, ads: { category: 'marketng', tags: ['https://ads.example/'] } },
}
const found = [
  'consent-gate.config.ts is not a valid policy.',
  "  /mod: unknown key 'mod'; did you mean 'mode'?, got \"enforce\" [unknown-key]",
  '  /services/ads/category: no such category; did you mean \'marketing\'?, got "marketng" [unknown-id]',
  '  /services/ads/tags/0: expected a tag pattern without scheme: host, *.host, host/path or /path, got "https://ads.example/" [invalid-value]',
  '',
].join('\n')

describe('a wrong policy', () => {
  test('ends the build with every path and value, and nothing is written', () => {
    const before = parts()
    expect(build(asData(wrong))).toEqual({ code: 1, said: found })
    expect(parts()).toBe(before)
  })

  test('ends it the same way where the file itself asks definePolicy', () => {
    const defined = `import { definePolicy } from './src/index.ts'\nexport default definePolicy(${JSON.stringify(wrong)})\n`
    expect(build(defined)).toEqual({ code: 1, said: found })
  })

  test('is one that names a service which nobody knows', () => {
    const services = { ...policy.services, 'google-analitycs': 'analytics' }
    const { code, said } = build(asData({ ...policy, services }))
    expect(said).toContain(
      "/services/google-analitycs: no such service in docs/services.md; did you mean 'google-analytics'?",
    )
    expect(code).toBe(1)
  })

  test('is not deployed, and wrangler passes on what is wrong', () => {
    const dryRun = ['deploy', '--dry-run', '--env=', '--outdir', 'out']
    const { code, said } = run(asData(wrong), 'node_modules/.bin/wrangler', ...dryRun)
    for (const line of found.trimEnd().split('\n')) expect(said).toContain(line)
    expect(code).toBe(1)
    expect(existsSync(join(copy, 'out/worker.js'))).toBe(false)
  })
})

test('what validates is part of an app that makes its own gate, and not of the Worker', async () => {
  const everything: Policy = {
    ...policy,
    consent: [{ source: 'onetrust', remember: true, reload: true }, { source: 'consent-gate' }],
    catalogue: { analytics: 'analytics' },
    capDurations: true,
  }
  const worker = await bundle(moduleFor(definePolicy(everything)))
  const app = await bundle('', "export { consentGate } from './src/index.ts'")
  const packages = ({ files }: Bundle) => [...files.keys()].map(partOf)
  expect(packages(app)).toContain('valibot')
  expect(packages(worker)).not.toContain('valibot')
  for (const words of ['The policy has', 'did you mean', 'is not part of this gate']) {
    expect(app.code).toContain(words)
    expect(worker.code).not.toContain(words)
  }
})

describe('the Worker that is built', () => {
  let origin: Origin
  let workerd: Workerd<'ready' | 'gate'>
  beforeAll(async () => {
    expect(build(asData(policy))).toEqual({ code: 0, said: '' })
    origin = await startOrigin()
    const entry = pathToFileURL(join(copy, 'src/worker.ts'))
    const zone = origin.port
    workerd = await startWorkerd({
      ready: { entry, zone },
      gate: {
        entry: new URL('../wire/worker.ts', import.meta.url),
        bindings: { POLICY: policy },
        zone,
      },
    })
  })
  afterAll(async () => {
    await workerd.stop()
    await origin.stop()
  })

  test('does what consentGate does with the policy, down to the variant', async () => {
    const lines = ['Content-Type: text/html', 'ETag: "1"', 'Set-Cookie: _ga=1', 'Set-Cookie: sid=2']
    origin.answer = respond('200 OK', lines, page.whole)
    for (const cookie of [cookies.seen, cookies.analytics, cookies.all]) {
      const request = navigate('/', [`Cookie: ${cookie}`])
      const reply = await send(workerd.ports.ready, request)
      expect(transcribe(reply)).toEqual(transcribe(await send(workerd.ports.gate, request)))
      if (cookie === cookies.seen) expect(reply.body.toString()).toBe(page.filtered)
    }
  })
})
