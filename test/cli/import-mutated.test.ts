/**
 * Whatever becomes of a document, an import ends in a policy and accounts for every row.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/cli/import-document.ts'
import { makePolicy } from '../../src/cli/import-policy.ts'
import type { ImportResult } from '../../src/cli/import-result.ts'
import { readRows } from '../../src/cli/import-rows.ts'
import { definePolicy } from '../../src/index.ts'
import { isShared, readSharedText } from '../conformance/shared.ts'

const markdown = `Cookie Policy
=============

### Essential Cookies

These items are required to enable basic functionality.

| Providers | Cookies | Cookie Duration |
| --- | --- | --- |
| Google LLC | ^\\_ga$<br><br>\\_ga\\_3J7PP9VX3Q | 2 years |
| Osano Inc | osano\\_consentmanager | undefined |
|     | ttclid , apt.sid | session |

### Marketing Cookies

| Providers | Cookies | Cookie Duration |
| --- | --- | --- |
| j.6sc.co | \\_an\\_uid | 7 days |
`

const html = `<h2>Statistik (2)</h2><table><thead><tr><th>Cookies<th>Anbieter<th>Dauer</thead>
<tr><td>_ga<br>_gid<td rowspan=2>Google<td>2 Jahre
<tr><td>ajs%3Acookies<td>1 Tag</table>`

const csv = `Cookie Name,Host,Category,Lifespan,Third Party
_fbp,.shop.example,Targeting Cookies,90 Days,No
"YSC, __Secure-xxxxxxx",youtube.com,Targeting Cookies,Session,Yes
`

const documents: Readonly<Record<string, string>> = {
  'a.md': markdown,
  'b.html': html,
  'c.csv': csv,
  ...(isShared && {
    '000.txt': readSharedText('seeds/000_f545508d06297850.txt'),
    '001.txt': readSharedText('seeds/001_d8c35a427ee4e51d.txt'),
  }),
}

function importing(name: string, bytes: Uint8Array): ImportResult {
  const { published, skipped } = readRows(name, readDocument(name, bytes))
  return makePolicy(published, skipped)
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What somebody who edits, saves or cuts a document may do to it. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  text: fc.oneof(
    fc.constantFrom(
      '|',
      '\n',
      '\\',
      '"',
      ',',
      '<',
      '<table>',
      '</td>',
      '<br>',
      '*',
      '^',
      '$',
      '---|---',
    ),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '%',
      '%3A',
      '\u0000',
      '\ud800',
      'x'.repeat(300),
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
})

function mutate(
  text: string,
  mutations: readonly { at: number; length: number; text: string }[],
): string {
  return mutations.reduce((before, one) => {
    const at = Math.floor(one.at * before.length)
    return before.slice(0, at) + one.text + before.slice(at + one.length)
  }, text)
}

describe('an import of a document that something happened to', () => {
  test('ends in a policy that is valid, and every row is a rule or a finding', () => {
    const documented = fc.constantFrom(...Object.entries(documents))
    fc.assert(
      fc.property(documented, fc.array(mutation, { maxLength: 8 }), ([name, text], mutations) => {
        const { rows, rules, findings, policy } = importing(name, bytesOf(mutate(text, mutations)))
        expect(definePolicy(policy)).toEqual(policy)
        expect(rows.filter((row) => row.rules.length + row.findings.length === 0)).toEqual([])
        const paths = new Set(rules.map(({ path }) => path))
        expect(paths.size).toBe(rules.length)
        expect(new Set(rows.flatMap((row) => row.rules))).toEqual(paths)
        for (const { code, line } of findings) expect([code, line > 0]).toEqual([code, true])
      }),
      { numRuns: 300 },
    )
  })

  test('accounts for each line of a table, whichever line of the document is lost', () => {
    for (const text of [markdown, documents['000.txt'] ?? '', documents['001.txt'] ?? '']) {
      const lines = text.split('\n')
      for (const left of lines.keys()) {
        const cut = lines.toSpliced(left, 1)
        const { rows, findings } = importing('cut.md', bytesOf(cut.join('\n')))
        // A table whose ruler is lost, or whose header is, is told by its first line.
        const skipped = findings.flatMap(({ code, line, message }) =>
          code === 'skipped-table' ? linesFrom(line, Number(/^\d+/.exec(message)?.[0])) : [],
        )
        const told = new Set([...rows.map(({ line }) => line), ...skipped])
        const lost = cut.flatMap((line, i) => (isDataRow(line) && !told.has(i + 1) ? [line] : []))
        expect([left, lost]).toEqual([left, []])
      }
    }
  })

  test('does the same whether its lines end as on Windows or not', () => {
    for (const [name, text] of Object.entries(documents)) {
      const windows = importing(name, bytesOf(text.replaceAll('\n', '\r\n')))
      expect(windows).toEqual(importing(name, bytesOf(text)))
    }
  })

  test('reads whatever bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.md', 'a.html', 'a.csv'),
        (bytes, name) => {
          // What begins as gzip does is said not to be, and is nothing an import can read.
          if (bytes[0] === 0x1f && bytes[1] === 0x8b) return
          const { rows, policy } = importing(name, bytes)
          expect(definePolicy(policy)).toEqual(policy)
          expect(rows.every((row) => row.rules.length + row.findings.length > 0)).toBe(true)
        },
      ),
    )
  })
})

function linesFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i)
}

/** A line with cells that is neither a header nor what stands below it. */
function isDataRow(line: string): boolean {
  return line.includes('|') && !/Cookie Duration|Cookies used|^[\s|-]+$/.test(line)
}
if (!isShared) process.stdout.write('import: the published documents were not mutated\n')
