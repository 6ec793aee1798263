/**
 * Writes the table of pages that are hard to read into docs/limits.md, as workerd treats them:
 * `node scripts/parser-failures.ts`.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { observe, withTable } from '../test/wire/parser-failures.ts'

const file = join(import.meta.dirname, '../docs/limits.md')

export async function generate(): Promise<ReadonlyMap<string, string>> {
  return new Map([['docs/limits.md', withTable(readFileSync(file, 'utf8'), await observe())]])
}

if (import.meta.main) {
  for (const [name, text] of await generate()) {
    writeFileSync(join(import.meta.dirname, '..', name), text)
    console.log(name)
  }
}
