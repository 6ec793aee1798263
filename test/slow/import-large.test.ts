/**
 * Documents of a megabyte, in shapes that an import which goes back and forth would not get through.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/cli/import-document.ts'
import { makePolicy } from '../../src/cli/import-policy.ts'
import { readRows } from '../../src/cli/import-rows.ts'
import { markdown } from '../cli/importing.ts'

describe('a document of a megabyte', () => {
  const page = (count: number) =>
    `<h2>Marketing</h2><table>\n<tr>\n<th>Name</th>\n</tr>\n${'<tr>\n<td>a_b</td>\n</tr>\n'.repeat(count)}</table>`
  const many = Array.from({ length: 140_000 }, (_, i) => `c_${i},Marketing`).join('\n')
  const around = (text: string) => markdown(`| Ours | a_b ${text} | |`, '| Ours | c_d | |')

  test.each([
    ['rows of a page', 'p.html', page(70_000)],
    ['rows of an export', 'e.csv', `Name,Category\n${many}\n`],
    ['bars', 'p.md', around('|'.repeat(300_000))],
    ['spaces', 'p.md', `${' '.repeat(300_000)}x\na${' '.repeat(300_000)}b\n${around('')}`],
    ['quotation marks', 'p.md', around(`${'”'.repeat(300_000)}x`)],
    ['words', 'p.md', around('word '.repeat(60_000))],
    ['brackets', 'p.md', around('['.repeat(300_000))],
    ['backticks', 'p.md', around('`'.repeat(300_000))],
    ['small tables', 'p.md', `${'<table></table>\n'.repeat(40_000)}${around('')}`],
  ])(
    'with many %s ends soon, in rows',
    (_, name, text) => {
      const { published, skipped } = readRows(
        name,
        readDocument(name, new TextEncoder().encode(text)),
      )
      expect(makePolicy(published, skipped).rows.length).toBeGreaterThan(0)
    },
    20_000,
  )
})
