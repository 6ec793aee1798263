/**
 * Writes the tables of docs/sources.md from what each source's file and its fixtures say, and the
 * sources that the ready Worker carries: `npm run generate`.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { About, Source } from '../src/consent/reading.ts'
import { sourceIds } from '../src/consent/source-ids.ts'
import type { Fixtures } from '../test/consent/fixture.ts'

const root = join(import.meta.dirname, '..')

interface Known {
  source: Source
  about: About
  fixtures: Fixtures
}

async function readKnown(id: string): Promise<Known> {
  const { about, ...exported } = await import(join(root, `src/consent/${id}.ts`))
  const { fixtures } = await import(join(root, `test/consent/sources/${id}.ts`))
  const source = Object.values(exported as Record<string, Source>).find((one) => one.id === id)
  if (!source || !about) throw new Error(`src/consent/${id}.ts exports no source, or no about`)
  return { source, about, fixtures }
}

const code = (text: string) => `\`${text}\``
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function rowOf({ source, about, fixtures }: Known): string {
  const { id, grain, cookies, days } = source
  const map = Object.entries(source.defaultMap ?? {}).map(
    ([ours, theirs]) => `${ours} ${[theirs].flat().map(code).join(' ')}`,
  )
  const tellsTime = fixtures.fixtures.some(({ at }) => at !== undefined)
  const cells = [
    `[${code(id)}](#${id})`,
    about.title,
    cookies.map(code).join(' '),
    grain,
    map.join(', ') || '–',
    tellsTime ? 'yes' : 'no',
    String(days),
    about.evidence,
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

function sectionOf({ source, about }: Known): string {
  const versions = about.versions ? ` Read: ${about.versions}.` : ''
  const sentences = [
    `${about.title}.${versions}`,
    `Ids: ${about.ids}.`,
    `No answer yet: ${about.unanswered}.`,
    ...(about.notes ?? []),
    ...about.links.map((link) => `<${link}>`),
  ]
  return `### ${source.id}\n\n${sentences.map((one) => `- ${one}`).join('\n')}\n`
}

export async function generate(): Promise<ReadonlyMap<string, string>> {
  const known = await Promise.all([...sourceIds].sort().map(readKnown))
  const head = [
    ...['source', 'product', 'cookies', 'grain', 'usual groups'],
    ...['tells time', 'days', 'evidence'],
  ]
  const table = `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n${known.map(rowOf).join('\n')}\n`
  const count = known.reduce((sum, { fixtures }) => sum + fixtures.fixtures.length, 0)
  const [before = ''] = readFileSync(join(root, 'docs/sources.md'), 'utf8').split(
    '<!-- generated -->',
  )
  const text = `${before}<!-- generated -->

${known.length} sources, read from ${count} cookies in \`test/consent/sources\`.

${table}
## One by one

${known.map(sectionOf).join('\n')}`
  return new Map([['docs/sources.md', text]])
}

if (import.meta.main) {
  for (const [file, text] of await generate()) {
    writeFileSync(join(root, file), text)
    console.log(file)
  }
}
