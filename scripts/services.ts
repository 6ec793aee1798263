/**
 * Writes the tables of docs/services.md from the data of src/services: `npm run generate`.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../src/services/catalogue-data.ts'
import { consentManagers } from '../src/services/consent-managers.ts'
import { knownServices } from '../src/services/every.ts'
import { type KnownService, kinds } from '../src/services/known.ts'

const root = join(import.meta.dirname, '..')

const code = (text: string) => `\`${text}\``
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

function rowOf({ id, name, vendor, tags = [], cookies = [], evidence }: KnownService): string {
  const product = vendor === name ? name : `${name}, ${vendor}`
  const names = cookies.map((one) => code(one.host ? `${one.name}@${one.host}` : one.name))
  return row([code(id), product, tags.map(code).join(' '), names.join(' '), `[↗](${evidence})`])
}

function sectionOf(kind: KnownService['kind']): string {
  const services = knownServices
    .filter((service) => service.kind === kind)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const head = row(['id', 'product, vendor', 'tags', 'cookies', ''])
  return `## ${kind}\n\n${services.length} services.\n\n${head}\n|---|---|---|---|---|\n${services.map(rowOf).join('\n')}\n`
}

export async function generate(): Promise<ReadonlyMap<string, string>> {
  const sections = [...kinds, 'functional', 'essential'] as const
  const cookies = knownServices.reduce((sum, one) => sum + (one.cookies?.length ?? 0), 0)
  const [before = ''] = readFileSync(join(root, 'docs/services.md'), 'utf8').split(
    '<!-- generated -->',
  )
  const text = `${before}<!-- generated -->

${knownServices.length} services with ${cookies} cookies; ${consentManagers.length} consent managers that no policy needs to name. The Worker's catalogue knows ${catalogue.ids().length}, some of them by published lists alone.

${sections.map(sectionOf).join('\n')}`
  return new Map([['docs/services.md', text]])
}

if (import.meta.main) {
  for (const [file, text] of await generate()) {
    writeFileSync(join(root, file), text)
    console.log(file)
  }
}
