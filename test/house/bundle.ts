/**
 * The ready Worker, bundled as for deployment.
 *
 * @module
 */
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { root } from './project.ts'

export interface Bundle {
  code: string
  /** Minified. */
  bytes: number
  gzipped: number
  /** Bytes minified by file, those that are left of it: relative to the root. */
  files: ReadonlyMap<string, number>
}

/**
 * Bundles the ready Worker with other parts in place of its own, or another module.
 *
 * @param parts the text of src/worker-parts.ts
 * @param module the text of a module in the root
 */
export async function bundle(
  parts: string,
  module = "export { default } from './src/worker.ts'",
): Promise<Bundle> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: module, loader: 'ts', resolveDir: root },
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
          onLoad({ filter: /[/\\]worker-parts\.ts$/ }, () => ({ contents: parts, loader: 'ts' }))
        },
      },
    ],
  })
  const [output] = outputFiles
  if (!output) throw new Error('nothing was bundled')
  return {
    code: output.text,
    bytes: output.contents.length,
    gzipped: gzipSync(output.contents, { level: 9 }).length,
    files: filesOf(metafile),
  }
}

function filesOf({ outputs }: Metafile): Map<string, number> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  const left = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return new Map(left.map(([file, { bytesInOutput }]) => [file, bytesInOutput]))
}

/** The package, or the folder of the project, that a file belongs to. */
export function partOf(file: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  return name ?? (/^(src\/[^/]+)\//.exec(file)?.[1] || file)
}
