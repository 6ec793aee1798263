/**
 * Facts that stand in two places agree.
 *
 * @module
 */
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { version } from '../../src/version.ts'
import { filesOf, packageJson, textOf } from './project.ts'

describe('the package', () => {
  test('has the version that pages are rewritten with', () => {
    expect(version).toBe(packageJson().version)
  })

  test('exports one entry for each file of src', () => {
    // Not entries: the command, the ready Worker and its parts, and a fact that folders share.
    const others = ['src/cli.ts', 'src/worker.ts', 'src/worker-parts.ts', 'src/version.ts']
    const files = filesOf('src/*.ts').filter((file) => !others.includes(file))
    const {
      './package.json': self,
      './policy.schema.json': schema,
      ...entries
    } = packageJson().exports
    expect([self, schema]).toEqual(['./package.json', './policy.schema.json'])
    expect(entries).toEqual(
      Object.fromEntries(
        files.map((file) => {
          const name = file.slice('src/'.length, -'.ts'.length)
          const built = `./dist/${name}`
          return [
            name === 'index' ? '.' : `./${name}`,
            { types: `${built}.d.ts`, default: `${built}.js` },
          ]
        }),
      ),
    )
  })

  test('has a command, which is src/cli.ts', () => {
    expect(packageJson().bin).toEqual({ 'consent-gate': 'dist/cli.js' })
    expect(textOf('src/cli.ts').startsWith('#!/usr/bin/env node\n')).toBe(true)
  })
})

describe('the compatibility date', () => {
  const [, date = ''] = /^compatibility_date = "(.*)"$/m.exec(textOf('wrangler.toml')) ?? []

  test('is not newer than what the installed workerd knows', () => {
    const { compatibilityDate } = createRequire(import.meta.url)('workerd')
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(date <= compatibilityDate).toBe(true)
  })

  test('is the same wherever it is written', () => {
    const written = filesOf('{*,{src,test,demo,bench}/**/*}.{ts,json,toml,capnp}').flatMap((file) =>
      [...textOf(file).matchAll(/compatibility_?date\W{1,6}(\d{4}-\d\d-\d\d)/gi)].map(
        ([, other]) => `${file}: ${other}`,
      ),
    )
    expect(written).toContain(`wrangler.toml: ${date}`)
    expect(written.filter((one) => !one.endsWith(`: ${date}`))).toEqual([])
  })
})
