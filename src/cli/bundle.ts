/**
 * The code of the sandbox's Workers, each in one module.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, URL } from 'node:url'

/** In a checkout, Workers are bundled from here when they are needed. */
const sources = {
  'sandbox-worker': './sandbox-worker.ts',
  'demo-site': '../../demo/site.ts',
} as const

export type BundleName = keyof typeof sources

/** Builds that are under way. */
let building = 0

const read = new Map<BundleName, Promise<string>>()

/** Reads what the build put beside this file, as in the published package; bundles otherwise, once. */
export function readBundle(name: BundleName): Promise<string> {
  const code = read.get(name) ?? makeBundle(name)
  read.set(name, code)
  return code
}

async function makeBundle(name: BundleName): Promise<string> {
  const built = new URL(`./${name}.js`, import.meta.url)
  if (existsSync(built)) return readFile(built, 'utf8')
  const { build, stop } = await import('esbuild')
  building++
  try {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(sources[name], import.meta.url))],
      bundle: true,
      format: 'esm',
      target: 'es2024',
      conditions: ['workerd', 'worker', 'browser'],
      external: ['cloudflare:*'],
      write: false,
    })
    return outputFiles[0]?.text ?? ''
  } finally {
    // Its process would live as long as this one; another build may need it.
    if (--building === 0) await stop()
  }
}
