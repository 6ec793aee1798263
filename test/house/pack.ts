/**
 * Builds and packs the package, installs the tarball in a fresh project as its users do, and uses it
 * there: an import, the types, the command with and without workerd.
 *
 *     node test/house/pack.ts
 *
 * Exit 1 with the reason where something does not work.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './project.ts'

const site = `import {
  bridge, consentGate, definePolicy, gateWith, origin, type Parts, PolicyError, type Policy, signing,
} from 'consent-gate'
import { gpp, onetrust, tcf } from 'consent-gate/sources'
import schema from 'consent-gate/policy.schema.json' with { type: 'json' }
import { Hono } from 'hono'

const policy: Policy = definePolicy({
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' } },
  services: { 'google-analytics': { category: 'analytics', cookies: ['_ga', '_ga_*'] } },
})
const app = new Hono()
app.use(async (c, next) => consentGate(policy)(c, next))
app.all('*', origin())
app.get('/who', (c) => c.json(c.var.consent.grants('analytics')))

function expectThrown(action: () => unknown, expected: Function): void {
  try {
    action()
  } catch (error) {
    if (error instanceof expected) return
    throw error
  }
  throw new Error('nothing was thrown')
}
if (!('consent' in schema.properties)) throw new Error('not the schema of a policy')
// Node has no HTMLRewriter.
expectThrown(() => consentGate(policy), TypeError)
const parts: Parts = { sources: [tcf, gpp, onetrust], signing, bridge }
expectThrown(() => gateWith(parts)(policy, { secret: 'k1:x' }), TypeError)
expectThrown(() => definePolicy({ ...policy, mode: 'on' as 'off' }), PolicyError)
`

const project = mkdtempSync(join(tmpdir(), 'consent-gate-pack-'))
try {
  pack(project)
  write('site.ts', site)
  run('tsc', ...types('nodenext', []))
  // With the types of Workers in place of a browser's.
  run('tsc', ...types('bundler', ['@cloudflare/workers-types']))
  run(process.execPath, 'site.ts')

  // Examples are there to be copied, and say what they are.
  const installedAt = join(project, 'node_modules/consent-gate/examples')
  for (const example of readdirSync(installedAt)) {
    write('site.ts', readFileSync(join(installedAt, example, 'policy.ts'), 'utf8'))
    run('tsc', ...types('nodenext', []))
    command('check', 'site.ts', '--strict')
  }

  write('good.json', readFileSync(join(root, 'demo/policy.json'), 'utf8'))
  write('bad.json', '{"consent":[],"categories":{},"service":{}}')
  command('check', 'good.json')
  expectExit(1, () => command('check', 'bad.json'))
  // Of a page and of an export, by the libraries that read them.
  write('cookies.html', '<h2>Marketing<table><tr><th>Name<th>Duration<tr><td>_fbp<td>90 days')
  write('cookies.csv', 'Name,Category\n_ga,Statistics\n')
  command('import', 'cookies.html', 'cookies.csv')
  command('check', 'cookies.json')
  // workerd is for those who want it: a peer that may be missing.
  const explain = ['explain', '--policy', 'good.json', '--url', 'https://shop.example/', '--json']
  expectExit(3, () => command(...explain))
  symlinkSync(join(root, 'node_modules/miniflare'), join(project, 'node_modules/miniflare'))
  const { decisions } = JSON.parse(command(...explain, '--set-cookie', '_ga=1'))
  if (decisions[0]?.action !== 'remove') throw new Error('the packed Worker keeps a refused cookie')
  console.log('the packed package installs, imports, has types and runs its command')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(project, { recursive: true, force: true })
}

/** Installs the tarball beside the versions of its peers that the project is tested with. */
function pack(project: string): void {
  run(process.execPath, join(root, 'build.ts'))
  run('npm', 'pack', root, '--silent')
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? ''
  write('package.json', '{"type":"module","private":true}')
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const wanted = ['hono', '@cloudflare/workers-types'].map((name) => `${name}@${installed(name)}`)
  run('npm', 'install', ...quick, `./${tarball}`, ...wanted)
}

function installed(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

function types(resolution: 'nodenext' | 'bundler', types: readonly string[]): string[] {
  const module = resolution === 'bundler' ? 'esnext' : resolution
  const lib = types.length === 0 ? 'es2024,dom,dom.iterable,esnext.iterator' : 'es2024'
  const options = { target: 'es2024', module, moduleResolution: resolution, lib }
  const named = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  return [...named, '--types', types.join(), '--strict', '--noEmit', 'site.ts']
}

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text)
}

/** The package's own, as `npx` finds it. */
function command(...args: readonly string[]): string {
  return run('npx', '--no-install', 'consent-gate', ...args)
}

/**
 * @returns what the command wrote
 * @throws where it fails, with what it said
 */
function run(command: string, ...args: readonly string[]): string {
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` }
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    env,
    encoding: 'utf8',
  })
  if (status === 0) return stdout
  throw new Error(`${[command, ...args].join(' ')}: exit ${status}\n${stdout}${stderr}`, {
    cause: status,
  })
}

function expectExit(code: number, action: () => unknown): void {
  try {
    action()
  } catch (error) {
    if (error instanceof Error && error.cause === code) return
    throw error
  }
  throw new Error(`exit 0, expected ${code}`)
}
