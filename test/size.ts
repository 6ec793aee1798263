/**
 * How heavy the ready Worker is, by what its policy needs: bundled as for deployment, minified and
 * gzipped.
 *
 *     npm run size
 *
 * Exit 1 above a limit.
 *
 * @module
 */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import policy from '../consent-gate.config.ts'
import { moduleFor } from '../scripts/worker-parts.ts'
import { type SourceId, sourceIds } from '../src/consent/source-ids.ts'
import type { Policy } from '../src/index.ts'

const root = join(import.meta.dirname, '..')

interface Bundle {
  bytes: number
  gzipped: number
  metafile: Metafile
}

/** The ready Worker with the parts for such a policy in place of its own. */
async function bundle(consent: Policy['consent'], rest: Partial<Policy> = {}): Promise<Bundle> {
  const contents = moduleFor({ consent, categories: {}, services: {}, ...rest })
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/worker.ts'],
    bundle: true,
    // As wrangler.toml says.
    minify: true,
    keepNames: false,
    write: false,
    metafile: true,
    outfile: 'worker.js',
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
    plugins: [
      {
        name: 'parts',
        setup({ onLoad }) {
          onLoad({ filter: /[/\\]worker-parts\.ts$/ }, () => ({ contents, loader: 'ts' }))
        },
      },
    ],
  })
  const [output] = outputFiles
  if (!output) throw new Error('nothing was bundled')
  const gzipped = gzipSync(output.contents, { level: 9 }).length
  return { bytes: output.contents.length, gzipped, metafile }
}

const named = (ids: readonly SourceId[]) => ids.map((source) => ({ source }))
const heavy: readonly SourceId[] = ['tcf', 'gpp']
/** They need the script in the browser, or what signs, beside their own file. */
const more: readonly SourceId[] = ['usercentrics', 'termly', 'silktide', 'consent-gate']
const light = sourceIds.filter((id) => !heavy.includes(id) && !more.includes(id))

const one = await bundle(named(['onetrust']))
for (const [part, bytes] of [...sharesOf(one.metafile)].sort(([, a], [, b]) => b - a)) {
  if (bytes > 0) console.log(`${number(bytes).padStart(9)}  ${part}`)
}
console.log(`${number(one.bytes).padStart(9)}  bytes minified, one source`)

const each: [SourceId, number][] = []
for (const id of light) each.push([id, (await bundle(named([id]))).gzipped])
const [heaviest, most] = each.reduce((a, b) => (b[1] > a[1] ? b : a))
expect(`one source, onetrust`, one.gzipped, 35_000)
expect(`one source, the heaviest of ${each.length}: ${heaviest}`, most, 35_000)
const every = await bundle(named(light))
expect('every source that reads cookies of its own, but tcf and gpp', every.gzipped, 45_000)
for (const source of more) {
  const { gzipped } = await bundle([{ source, bridge: source !== 'consent-gate' }])
  console.log(`one source, ${source}, with what it needs: ${number(gzipped)} bytes gzipped`)
}
const remember = await bundle([{ source: 'onetrust', remember: true }])
console.log(`remember adds: ${number(remember.gzipped - one.gzipped)} bytes gzipped`)
const reload = await bundle([{ source: 'onetrust', reload: true }])
console.log(`bridge, or reload, adds: ${number(reload.gzipped - one.gzipped)} bytes gzipped`)
const everything = await bundle([
  ...named(light),
  ...more.map((source) => ({ source, bridge: source !== 'consent-gate' })),
])
console.log(`consentGate, all but tcf and gpp: ${number(everything.gzipped)} bytes gzipped`)
const ready = await bundle(policy.consent, policy)
console.log(`the ready Worker, as it is: ${number(ready.gzipped)} bytes gzipped`)
const catalogue = await bundle(named(['onetrust']), { catalogue: { analytics: 'analytics' } })
expect('the catalogue adds', catalogue.gzipped - one.gzipped, 45_000)
const tcf = await bundle(named(['onetrust', 'tcf']))
expect('tcf adds', tcf.gzipped - one.gzipped, 10_000)
const gpp = await bundle(named(['onetrust', 'gpp']))
expect('gpp adds', gpp.gzipped - one.gzipped, 20_000)

function expect(what: string, bytes: number, limit: number): void {
  console.log(`${what}: ${number(bytes)} bytes gzipped (limit ${number(limit)})`)
  if (bytes > limit) process.exitCode = 1
}

/** Bytes minified, by the package or the folder of the project that they come from. */
function sharesOf({ outputs }: Metafile): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(file)
      shares.set(part, (shares.get(part) ?? 0) + bytesInOutput)
    }
  }
  return shares
}

/** The package, or the folder of the project, that a file belongs to. */
function partOf(file: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  return name ?? (/^(src\/[^/]+)\//.exec(file)?.[1] || file)
}

function number(value: number): string {
  return value.toLocaleString('en')
}
