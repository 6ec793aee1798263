/**
 * Builds the npm package into `dist/`: every file of `src` but the ready Worker, whose policy is
 * not part of the package, and the Workers that the command line runs, each in one file.
 *
 *     npm run build
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

process.chdir(import.meta.dirname)

const workers = {
  'cli/sandbox-worker': 'src/cli/sandbox-worker.ts',
  'cli/demo-site': 'demo/site.ts',
}
const demoPolicy = 'demo/policy.json'

const missing = [...Object.values(workers), demoPolicy, 'src/cli.ts'].filter(
  (file) => !existsSync(file),
)
if (missing.length > 0) {
  console.error(`cannot build without ${missing.join(', ')}`)
  process.exit(1)
}

rmSync('dist', { recursive: true, force: true })
const tsc = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (tsc.status !== 0) process.exit(1)
await build({
  // Where this file is, not where it was called from, which esbuild has taken note of already.
  absWorkingDir: import.meta.dirname,
  entryPoints: workers,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  target: 'es2024',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:*'],
  logLevel: 'warning',
})
copyFileSync(demoPolicy, 'dist/cli/demo-policy.json')
chmodSync('dist/cli.js', 0o755)
