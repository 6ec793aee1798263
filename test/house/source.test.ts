/**
 * Each folder knows only what it should: docs/architecture.md.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { filesOf, importsOf, textOf } from './project.ts'

/** Imports of files that match, from files that match, as `file imports other`. */
function imports(from: string, of: RegExp): readonly string[] {
  const files = filesOf(from)
  expect(files.length).toBeGreaterThan(0)
  return files.flatMap((file) =>
    importsOf(file)
      .filter((other) => of.test(other))
      .map((other) => `${file} imports ${other}`),
  )
}

describe('imports', () => {
  test('are seen, types and re-exports too', () => {
    expect(importsOf('src/index.ts')).toContain('src/policy/types.ts')
    expect(importsOf('src/middleware/gate.ts')).toContain('hono')
  })

  test('of rewrite and policy do not reach into middleware', () => {
    expect(imports('src/{rewrite,policy}/**/*.ts', /^src\/(middleware|cli)\//)).toEqual([])
  })

  test('of consent do not reach into rewrite or middleware', () => {
    expect(imports('src/consent/**/*.ts', /^src\/(rewrite|middleware|cli)\//)).toEqual([])
  })

  test('of the Worker do not reach into the command line, nor into Node', () => {
    const worker = 'src/{*,{consent,middleware,policy,rewrite,services}/**/*}.ts'
    const found = imports(worker, /^(src\/cli\/|node:|miniflare$|parse5|csv-parse)/)
    expect(found.filter((one) => !one.startsWith('src/cli.ts '))).toEqual([])
  })

  test('of miniflare stand in one file', () => {
    const found = imports('src/**/*.ts', /^miniflare$/)
    expect(new Set(found)).toEqual(new Set(['src/cli/sandbox.ts imports miniflare']))
  })

  test('of tests and tools stay out of the product', () => {
    expect(imports('src/**/*.ts', /^(test|bench)\//)).toEqual([])
  })
})

describe('source files', () => {
  test('assign c.res in one place, since Hono gives back cookies that were removed', () => {
    const assigning = filesOf('src/**/*.ts').filter((file) => /\.res\s*=(?!=)/.test(textOf(file)))
    expect(assigning).toEqual(['src/middleware/replace.ts'])
  })

  test('have at most 350 lines, data apart', () => {
    const long = filesOf('src/**/*.ts').filter(
      (file) => !file.startsWith('src/services/') && textOf(file).split('\n').length > 351,
    )
    expect(long).toEqual([])
  })
})
