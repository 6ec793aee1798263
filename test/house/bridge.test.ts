/**
 * What browsers get of the bridge.
 *
 * @module
 */
import { expect, test } from 'vitest'
import { file, generate } from '../../scripts/bridge.ts'
import { scripts } from '../../src/bridge/bridge.generated.ts'
import { bridgedSources } from '../../src/consent/bridged.ts'
import { textOf } from './project.ts'

test('what is checked in is what `npm run generate` writes', async () => {
  expect(textOf(file)).toBe(await generate())
})

test('there is a script for each manager, and one that only loads pages again', () => {
  const names = bridgedSources.map((source) => `bridge-${source}.js`)
  expect(Object.keys(scripts)).toEqual(['bridge.js', ...names])
})

test.each(Object.entries(scripts))('%s has less than 1,500 bytes', (name, text) => {
  const bytes = new TextEncoder().encode(text).length
  process.stdout.write(`${name} ${bytes.toLocaleString('en')} bytes minified\n`)
  expect(bytes).toBeLessThan(1_500)
})

test.each(Object.entries(scripts))(
  '%s is ASCII, makes no code of text and adds nothing',
  (_, text) => {
    expect(text).toMatch(/^[\x20-\x7e\n]+$/)
    expect(text).not.toMatch(/\beval\b|Function\(|innerHTML|document\.write|createElement|import\(/)
  },
)
