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
import policy from '../consent-gate.config.ts'
import { moduleFor } from '../scripts/worker-parts.ts'
import { type SourceId, sourceIds } from '../src/consent/source-ids.ts'
import type { Policy } from '../src/index.ts'
import { type Bundle, bundle, partOf } from './house/bundle.ts'

/** The ready Worker with the parts for such a policy in place of its own; without known services. */
function worker(consent: Policy['consent'], rest: Partial<Policy> = {}): Promise<Bundle> {
  return bundle(moduleFor({ ...policy, consent, services: {}, ...rest }))
}

const named = (ids: readonly SourceId[]) => ids.map((source) => ({ source }))
const heavy: readonly SourceId[] = ['tcf', 'gpp']
/** They need the script in the browser, or what signs, beside their own file. */
const more: readonly SourceId[] = ['usercentrics', 'termly', 'silktide', 'consent-gate']
const light = sourceIds.filter((id) => !heavy.includes(id) && !more.includes(id))

const one = await worker(named(['onetrust']))
for (const [part, bytes] of [...sharesOf(one)].sort(([, a], [, b]) => b - a)) {
  if (bytes > 0) console.log(`${number(bytes).padStart(9)}  ${part}`)
}
console.log(`${number(one.bytes).padStart(9)}  bytes minified, one source`)

const each: [SourceId, number][] = []
for (const id of light) each.push([id, (await worker(named([id]))).gzipped])
const [heaviest, most] = each.reduce((a, b) => (b[1] > a[1] ? b : a))
expect(`one source, onetrust`, one.gzipped, 48_100)
expect(`one source, the heaviest of ${each.length}: ${heaviest}`, most, 48_100)
const every = await worker(named(light))
expect('every source that reads cookies of its own, but tcf and gpp', every.gzipped, 55_600)
for (const source of more) {
  const { gzipped } = await worker([{ source, bridge: source !== 'consent-gate' }])
  console.log(`one source, ${source}, with what it needs: ${number(gzipped)} bytes gzipped`)
}
const remember = await worker([{ source: 'onetrust', remember: true }])
console.log(`remember adds: ${number(remember.gzipped - one.gzipped)} bytes gzipped`)
const reload = await worker([{ source: 'onetrust', reload: true }])
console.log(`bridge, or reload, adds: ${number(reload.gzipped - one.gzipped)} bytes gzipped`)
const everything = await worker([
  ...named(light),
  ...more.map((source) => ({ source, bridge: source !== 'consent-gate' })),
])
console.log(
  `every source but tcf and gpp, with what they need: ${number(everything.gzipped)} bytes gzipped`,
)
const ready = await worker(policy.consent, policy)
console.log(`the ready Worker, as it is: ${number(ready.gzipped)} bytes gzipped`)
for (const gate of ['gateWith({ sources: [onetrust] })', 'consentGate']) {
  const { gzipped } = await app(gate)
  console.log(`an app of one's own, ${gate}, which validates: ${number(gzipped)} bytes gzipped`)
}
const catalogue = await worker(named(['onetrust']), { catalogue: { analytics: 'analytics' } })
expect('the catalogue adds', catalogue.gzipped - one.gzipped, 45_400)
const tcf = await worker(named(['onetrust', 'tcf']))
expect('tcf adds', tcf.gzipped - one.gzipped, 10_200)
const gpp = await worker(named(['onetrust', 'gpp']))
expect('gpp adds', gpp.gzipped - one.gzipped, 20_000)

function expect(what: string, bytes: number, limit: number): void {
  console.log(`${what}: ${number(bytes)} bytes gzipped (limit ${number(limit)})`)
  if (bytes > limit) process.exitCode = 1
}

/** Bytes minified, by the package or the folder of the project that they come from. */
function sharesOf({ files }: Bundle): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [file, bytes] of files) {
    shares.set(partOf(file), (shares.get(partOf(file)) ?? 0) + bytes)
  }
  return shares
}

/** As the ready Worker is, with a gate of the package. */
function app(gate: string): Promise<Bundle> {
  return bundle(
    '',
    `import { HonoBase } from 'hono/hono-base'
    import { TrieRouter } from 'hono/router/trie-router'
    import { consentGate, gateWith, origin } from './src/index.ts'
    import { onetrust } from './src/sources.ts'

    const policy = ${JSON.stringify(policy)}
    const app = new HonoBase({ router: new TrieRouter() })
    export default app.use(${gate}(policy)).all('*', origin())`,
  )
}

function number(value: number): string {
  return value.toLocaleString('en')
}
