/**
 * How heavy the ready Worker is: bundled as for deployment, minified and gzipped.
 *
 *     npm run size
 *
 * Exit 1 above the limit.
 *
 * @module
 */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes gzipped, with one source and no catalogue. */
const limit = 35_000

const { metafile, outputFiles } = await build({
  absWorkingDir: new URL('..', import.meta.url).pathname,
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
})
const gzipped = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length

const shares = new Map<string, number>()
for (const { inputs } of Object.values(metafile.outputs)) {
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const part = partOf(file)
    shares.set(part, (shares.get(part) ?? 0) + bytesInOutput)
  }
}
for (const [part, bytes] of [...shares].sort(([, a], [, b]) => b - a)) {
  if (bytes > 0) console.log(`${number(bytes).padStart(9)}  ${part}`)
}
console.log(`${number(outputFiles[0]?.contents.length ?? 0).padStart(9)}  bytes minified`)
console.log(`worker ${number(gzipped)} bytes gzipped (limit ${number(limit)})`)
if (gzipped > limit) process.exitCode = 1

/** The package, or the folder of the project, that a file belongs to. */
function partOf(file: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  return name ?? (/^(src\/[^/]+)\//.exec(file)?.[1] || file)
}

function number(value: number): string {
  return value.toLocaleString('en')
}
