import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { compatibilityDate, startSandbox } from '../../src/cli/sandbox.ts'
import { type Ended, folderWith, root, run } from './command.ts'

const manifest = readFileSync(join(root, 'package.json'), 'utf8')

const policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' } },
  services: { counter: { category: 'analytics', cookies: ['_c'] } },
}

/** A copy of the command line, with no more packages than these beside those that it always has. */
function copyWith(packages: readonly string[]): string {
  const copy = folderWith({ 'package.json': manifest, 'policy.json': policy })
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true })
  mkdirSync(join(copy, 'node_modules'))
  const always = ['hono', ...Object.keys(JSON.parse(manifest).dependencies)]
  for (const name of [...always, ...packages]) {
    const link = join(copy, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  return copy
}

async function explainIn(copy: string): Promise<Ended> {
  const args = ['--url', 'https://www.example.com/', '--policy', 'policy.json', '--cookie', '_c=1']
  return run(['explain', ...args], copy, join(copy, 'src/cli.ts'))
}

test('the sandbox has the compatibility date that the Worker is deployed with', () => {
  const settings = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  expect(settings).toContain(`\ncompatibility_date = "${compatibilityDate}"\n`)
})

test('without miniflare, what needs it fails and says how to install it', async () => {
  const { code, stdout, stderr } = await explainIn(copyWith([]))
  const version = JSON.parse(manifest).peerDependencies.miniflare
  expect(stderr).toBe(`this needs miniflare, which is missing: npm install miniflare@${version}\n`)
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
})

test('the Worker that the build put beside it runs without esbuild', async () => {
  const copy = copyWith(['miniflare'])
  await build({
    entryPoints: [join(root, 'src/cli/sandbox-worker.ts')],
    outfile: join(copy, 'src/cli/sandbox-worker.js'),
    bundle: true,
    format: 'esm',
    external: ['cloudflare:*'],
  })
  const { code, stdout, stderr } = await explainIn(copy)
  expect(stdout).toContain('REMOVE cookie _c\n')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('several start at a time', async () => {
  const options = {
    policy: { ...policy, consent: [{ source: 'onetrust' as const }] },
    origin: { headers: [], body: Buffer.of() },
    onResponse() {},
    onFault() {},
  }
  const sandboxes = await Promise.all([startSandbox(options), startSandbox(options)])
  expect(new Set(sandboxes.map(({ address }) => address)).size).toBe(2)
  for (const { stop } of sandboxes) await stop()
})
