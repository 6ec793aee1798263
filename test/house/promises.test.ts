/**
 * Every promise that this version makes is a property (docs/architecture.md lists them).
 *
 * @module
 */
import { expect, test } from 'vitest'
import { filesOf, textOf } from './project.ts'

test('each promise has its properties', () => {
  const sources = filesOf('test/promises/*.test.ts').map(textOf)
  const promises = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:test|describe)(?:\.each)?\(\s*["'`](\d+)\./g)].map(([, id]) => id),
  )
  const runs = sources.flatMap((source) =>
    [...source.matchAll(/\bruns\((\d+)\)/g)].map(([, count]) => Number(count)),
  )
  const times = process.env['SAMPLE'] === 'all' ? 10 : 1
  const cases = runs.reduce((sum, count) => sum + count, 0) * times

  expect([...new Set(promises)].sort()).toEqual([
    '1',
    '10',
    '11',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '9',
  ])
  process.stdout.write(
    `promises: ${runs.length} properties of promises 1 to 7 and 9 to 11, ${cases} generated cases\n`,
  )
})
