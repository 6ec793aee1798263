/**
 * From the tables of a published cookie policy to its cookies: which column holds what, and which
 * category a table is of.
 *
 * @module
 */
import { parseHost } from '../policy/pattern.ts'
import { categoryAbove, categoryOfTitle, type Meant } from './import-category.ts'
import { type Block, deepest, type Row, type Table } from './import-document.ts'
import { type Duration, readDuration } from './import-duration.ts'
import { looksLikeName, readNames } from './import-name.ts'
import { type Column, isBlank, isNoCookie, readHeader, readParty } from './import-words.ts'
import { cut } from './report-words.ts'

/** One published cookie, as far as it can be read. */
export interface Published {
  file: string
  line: number
  /** The cookie's name as published, without markup. */
  text: string
  /** As a policy writes it; several where it is published encoded, none where it is no name. */
  names: readonly string[]
  category?: Meant
  /** `''` where there is a column for it that says nothing here. */
  provider?: string
  host?: string
  party?: 'first' | 'third'
  duration: Duration & { published: string }
  /** It is kept elsewhere than in a cookie. */
  isNoCookie: boolean
}

/** A table of which nothing is known but that it is one. */
export interface Skipped {
  file: string
  line: number
  rows: number
}

export function readRows(
  file: string,
  blocks: readonly Block[],
): { published: Published[]; skipped: Skipped[] } {
  const published: Published[] = []
  const skipped: Skipped[] = []
  const headings: { level: number; text: string }[] = []
  let texts: string[] = []
  let last: { columns: readonly (Column | undefined)[]; category: Meant | undefined } | undefined
  for (const block of blocks) {
    if (block.kind === 'text') texts.push(block.text)
    if (block.kind === 'heading') {
      const { level = deepest, text } = block
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop()
      headings.push({ level, text })
      texts = []
      if (last) last.category = undefined
    }
    if (block.kind !== 'table') continue
    const table = upright(block)
    const at = headerIn(table.rows)
    const header = readHeader(table.rows[at]?.cells ?? [])
    const hasHeader = header.includes('name')
    // The rest of a table that something stands in the middle of.
    const isMore =
      !hasHeader && last?.columns.length === header.length && holdsNames(table, last.columns)
    const columns = hasHeader ? header : isMore ? (last?.columns ?? []) : undefined
    if (!columns) {
      skipped.push({ file, line: block.line, rows: table.rows.length })
      texts.push(...textsOf(table.rows))
      continue
    }
    // What stands above the header is a title.
    for (const row of table.rows.slice(0, at)) texts.push(...textsOf([row]))
    const rows = hasHeader ? table.rows.slice(at + 1) : table.rows
    const named = categoryAbove({ headings: headings.map(({ text }) => text), texts })
    // With nothing between two tables the lower is of what the upper is. With something, nobody can tell
    // whether that is still what is necessary.
    const isBelow = last !== undefined && texts.length > 0
    const above = isBelow && isNecessary(named) && !texts.some(namesNecessary) ? undefined : named
    const below = isBelow && isNecessary(last?.category) ? undefined : last?.category
    const category =
      texts.length === 0 ? (last?.category ?? above) : (above ?? (isMore ? below : undefined))
    const read = readTable(file, rows, columns, category)
    for (const one of read.published) published.push(one)
    last = { columns, category: read.category }
    texts = []
  }
  return { published, skipped }
}

function isNecessary(meant: Meant | undefined): boolean {
  return meant?.categories.includes('necessary') ?? false
}

function namesNecessary(text: string): boolean {
  return isNecessary(categoryAbove({ headings: [], texts: [text] }))
}

/** Below a title, or what an export says of itself; the first where there is none. */
function headerIn(rows: readonly Row[]): number {
  const known = rows.slice(0, 6).map(({ cells }) => {
    const columns = readHeader(cells)
    return columns.includes('name') ? columns.filter(Boolean).length : 0
  })
  // One word in a row of one text is none.
  const best = Math.max(...known, 0)
  return best > 1 ? known.indexOf(best) : 0
}

/** Whether most rows have a name where the table above has its names. */
function holdsNames({ rows }: Table, columns: readonly (Column | undefined)[]): boolean {
  const cells = rows.map(({ cells: all }) => all[columns.indexOf('name')] ?? '')
  const named = cells.filter((cell) => readNames(cell).some(({ text }) => looksLikeName(text)))
  return named.length * 2 > cells.length
}

/** A table that is none of cookies may still name a category. */
function textsOf([row, ...more]: readonly Row[]): string[] {
  return row && more.length === 0 ? [row.cells.join(' ').trim()] : []
}

/** Some publish a table for each cookie, whose rows are what others have as columns. */
function upright(table: Table): Table {
  const labels = readHeader(table.rows.map(({ cells }) => cells[0] ?? ''))
  const isWide = readHeader(table.rows[0]?.cells ?? []).filter(Boolean).length > 1
  const isTurned = !isWide && labels.includes('name') && labels.filter(Boolean).length > 2
  if (!isTurned || table.rows.some(({ cells }) => cells.length > 3)) return table
  const width = Math.max(...table.rows.map(({ cells }) => cells.length))
  const rows = Array.from({ length: width }, (_, i): Row => {
    return { line: table.line, cells: table.rows.map(({ cells }) => cells[i] ?? '') }
  })
  return { ...table, rows }
}

function readTable(
  file: string,
  rows: readonly Row[],
  columns: readonly (Column | undefined)[],
  ofTable: Meant | undefined,
): { published: Published[]; category: Meant | undefined } {
  let category = ofTable
  const published = rows.flatMap(({ line, cells }) => {
    const cell = (column: Column) => {
      const index = columns.indexOf(column)
      return index === -1 ? undefined : (cells[index] ?? '')
    }
    // A row of one text within a table is a heading.
    const texts = cells.filter((text) => text.trim() !== '')
    const [only = ''] = texts
    const isTitle = texts.length === 1 && cells.length > 1 && (/\s/.test(only) || isWord.test(only))
    const heading = isTitle ? categoryOfTitle(only) : undefined
    if (heading) {
      category = heading
      return []
    }
    if (texts.length === 0 || texts.every((text) => /^[-–—.]+$/.test(text))) return []
    // The header again.
    if (cells.every((text, i) => readHeader([text])[0] === columns[i]) && texts.length > 1)
      return []
    const type = cell('type') ?? ''
    const own = categoryOfTitle(cell('category') ?? '')
    const told = cell('category') === undefined ? (typeAsCategory(type) ?? category) : own
    const provider = cell('provider')?.replace(/\n/g, ' ').trim()
    const host = hostIn(cell('host') ?? '')
    const party = readParty(cell('party') ?? '') ?? readParty(type)
    const durations = (cell('duration') ?? '').split(/\n|,|;|\s\/\s/).map((one) => one.trim())
    const named = readNames(cell('name') ?? '')
    // What is published without a name is told, too.
    const all = named.length > 0 ? named : [{ text: texts[0] ?? '', names: [] }]
    return all.map(({ text, names }, i): Published => {
      const isEach = durations.length === all.length
      const duration = isEach ? (durations[i] ?? '') : (cell('duration') ?? '')
      return {
        ...{ file, line, text, names },
        ...(told && { category: told }),
        ...(provider !== undefined && { provider: isBlank(provider) ? '' : cut(provider, 60) }),
        ...(host && { host }),
        ...(party && { party }),
        duration: { ...readDuration(duration), published: duration },
        isNoCookie: isNoCookie(type) || isNoCookie(cell('party') ?? ''),
      }
    })
  })
  return { published, category }
}

/** One word that is a category; `securitytoken` is a cookie. */
const isWord =
  /^(necessary|essentials?|required|functional|preferences?|statistics?|analytics?|performance|marketing|advertising|targeting|social|notwendig|essenziell|funktional|präferenzen|statistik(en)?|nécessaires?|fonctionnels?|préférences|statistiques?|publicité)$/i

/** Of the columns that are called type some hold categories. */
function typeAsCategory(type: string): Meant | undefined {
  return isNoCookie(type) ? undefined : categoryOfTitle(type)
}

/** The one that a cell names; of several, or of one that is said to be an exception, none. */
function hostIn(text: string): string | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const hosts = words
    .map((one) => one.replace(/^https?:\/\//i, '').replace(/[/:].*$/, ''))
    .filter((one) => one.includes('.') && parseHost(one) !== undefined)
  return hosts.length === 1 && !words.some((word) => /^(or|oder|ou)$/i.test(word))
    ? hosts[0]
    : undefined
}
