/**
 * Pages that are hard to read: all of each arrives, and nothing refused loads.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { best, observe, type Row, tableOf, withTable } from './parser-failures.ts'

const limits = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8')

let rows: readonly Row[] = []
beforeAll(async () => {
  rows = await observe()
}, 300_000)

test('T11: a page that is hard to read arrives whole, without what is refused', () => {
  console.log(tableOf(rows))
  const wanted = new Map(best().map((row) => [row.what, row]))
  for (const row of rows) expect.soft(row, row.what).toEqual(wanted.get(row.what))
  expect(rows).toHaveLength(wanted.size)
})

test('docs/limits.md says what was observed', () => {
  expect(withTable(limits, rows)).toBe(limits)
})
