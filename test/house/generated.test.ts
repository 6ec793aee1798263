/**
 * What `npm run generate` writes is what is checked in.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { generate as generateHttp, limitsOf, rules, testsOf } from '../../scripts/http.ts'
import { generate as generateServices } from '../../scripts/services.ts'
import { generate as generateSources } from '../../scripts/sources.ts'
import { generate as generateWhoWins } from '../../scripts/who-wins.ts'
import { moduleFor } from '../../scripts/worker-parts.ts'
import { sourceIds } from '../../src/consent/source-ids.ts'
import { sources } from '../../src/consent/sources.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import * as exported from '../../src/sources.ts'
import { mutants } from '../mutants/every.ts'
import { filesOf, textOf } from './project.ts'

describe('is up to date:', () => {
  test('docs/who-wins.md', () => {
    for (const [file, text] of generateWhoWins()) expect(textOf(file)).toBe(text)
  })

  test('docs/http.md', () => {
    for (const [file, text] of generateHttp()) expect(textOf(file)).toBe(text)
  })

  test('docs/sources.md', async () => {
    for (const [file, text] of await generateSources()) expect(textOf(file)).toBe(text)
  })

  test('docs/services.md', async () => {
    for (const [file, text] of await generateServices()) expect(textOf(file)).toBe(text)
  })

  test('src/worker-parts.ts', async () => {
    const { default: policy } = await import('../../consent-gate.config.ts')
    expect(textOf('src/worker-parts.ts')).toBe(moduleFor(policy))
  })
})

test('each rule of docs/http.md is shown by a test that a mutant tries, or by a limit', () => {
  const shown = testsOf()
  const tried = new Set(mutants.flatMap(({ rule }) => rule?.split(', ') ?? []))
  const limits = limitsOf()
  const ids = Object.keys(rules)

  expect(ids.filter((id) => !(shown.has(id) && tried.has(id)) && !limits.has(id))).toEqual([])
  expect([...shown.keys(), ...tried].filter((id) => !ids.includes(id))).toEqual([])
})

describe('the parts of the ready Worker', () => {
  const partsOf = (consent: Policy['consent']) => {
    const ids = new Set(consent.flatMap(({ map = {} }) => Object.keys(map)))
    const categories = Object.fromEntries([...ids].map((id) => [id, { title: id }]))
    return moduleFor(definePolicy({ consent, categories, services: {} }))
  }

  test('are the sources that its policy names', () => {
    const map = { marketing: 'purpose:4' }
    const parts = partsOf([
      { source: 'real-cookie-banner', map },
      { source: 'tcf', map },
    ])
    expect(parts).toContain("\nimport { realCookieBanner, tcf } from './sources.ts'\n")
    expect(parts).toMatch(
      /\nexport const parts: Parts = \{\n {2}sources: \[realCookieBanner, tcf\],\n\}\n$/,
    )
  })

  test('are placeholders, where a refused frame leaves one', () => {
    const partsOf = (services: Policy['services'], catalogue?: Policy['catalogue']) =>
      moduleFor(
        definePolicy({
          consent: [{ source: 'onetrust' }],
          categories: { a: { title: 'A' } },
          services,
          ...(catalogue && { catalogue }),
        }),
      )
    const form = { category: 'a', tags: ['forms.example'] }
    for (const text of [
      partsOf({ youtube: 'a' }),
      partsOf({ form: { ...form, embed: true } }),
      partsOf({}, { video: 'a' }),
    ]) {
      expect(text).toContain('  placeholders,\n}')
    }
    for (const text of [
      partsOf({ 'meta-pixel': 'a' }),
      partsOf({ form, youtube: { ...form, embed: false } }),
      partsOf({}, { analytics: 'a' }),
    ]) {
      expect(text).not.toContain('placeholders')
    }
  })

  test('are what signs, where something is signed', () => {
    for (const entry of [
      { source: 'consent-gate' },
      { source: 'onetrust', remember: true },
    ] as const) {
      expect(partsOf([entry])).toContain('],\n  signing,\n}')
    }
  })
})

describe('of known services the ready Worker', () => {
  const base = { consent: [{ source: 'onetrust' as const }], categories: { a: { title: 'A' } } }
  const partsOf = (rest: Partial<Policy>) =>
    moduleFor(definePolicy({ ...base, services: { 'meta-pixel': 'a', yotpo: 'a' }, ...rest }))

  test('has those that its policy names, without what is for people', () => {
    const parts = partsOf({})
    expect(parts).toContain('{"id":"meta-pixel","cookies":["_fbp",')
    expect(parts).toContain('{"id":"yotpo",')
    expect(parts).not.toMatch(/purpose|evidence|duration|hotjar/)
  })

  test('has none that nobody knows: those are an error', () => {
    expect(() => partsOf({ services: { 'nobodys-pixel': 'a' } })).toThrow(
      '/services/nobodys-pixel: ',
    )
  })

  test('has durations, where cookies are to be shortened', () => {
    expect(partsOf({ capDurations: true })).toContain('{"name":"_fbp","duration":"')
  })

  test('has the catalogue where it is asked for, and beside it what that does without', () => {
    const parts = partsOf({ catalogue: { analytics: 'a' } })
    expect(parts).toContain("import { catalogue } from './services.ts'")
    expect(parts).toMatch(/^ {2}catalogue,$/m)
    expect(parts).toContain('{"id":"yotpo",')
    expect(parts).not.toContain('{"id":"meta-pixel"')
    const capped = partsOf({ catalogue: { analytics: 'a' }, capDurations: true })
    expect(capped).toContain('{"id":"meta-pixel"')
  })
})

describe('every source', () => {
  test('has a file, fixtures, a row in the documentation, and is exported', () => {
    const exports = Object.values(exported).map(({ id }) => id)
    expect([...exports].sort()).toEqual([...sourceIds].sort())
    for (const id of sourceIds) {
      expect(filesOf(`{src/consent,test/consent/sources}/${id}.ts`)).toHaveLength(2)
      expect(textOf('docs/sources.md')).toContain(`\n### ${id}\n`)
    }
  })

  test('but the heavy ones is read by `consentGate`', () => {
    const heavy = ['tcf', 'gpp']
    expect(sources.map(({ id }) => id).sort()).toEqual(
      sourceIds.filter((id) => !heavy.includes(id)).sort(),
    )
  })
})
