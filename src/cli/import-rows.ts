/**
 * From the tables of a published cookie policy to its cookies: which column holds what, and which
 * category a table is of.
 *
 * @module
 */
import { parseHost } from '../policy/pattern.ts'
import { categoryAbove, categoryOfTitle, type Meant } from './import-category.ts'
import type { Block, Row, Table, Text } from './import-document.ts'
import { type Duration, readDuration } from './import-duration.ts'
import { readNames } from './import-name.ts'
import { type Column, isBlank, isNoCookie, readHeader, readParty } from './import-words.ts'

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
  let above: Text[] = []
  let last: { columns: readonly (Column | undefined)[]; category: Meant | undefined } | undefined
  for (const block of blocks) {
    if (block.kind !== 'table') {
      above.push(block)
      continue
    }
    const table = upright(block)
    const header = readHeader(table.rows[0]?.cells ?? [])
    const hasHeader = header.includes('name')
    // The rest of a table that something stands in the middle of.
    const isMore = !hasHeader && last?.columns.length === header.length
    const columns = hasHeader ? header : isMore ? (last?.columns ?? []) : undefined
    if (!columns) {
      skipped.push({ file, line: block.line, rows: table.rows.length })
      above.push(...textsOf(table))
      continue
    }
    const rows = hasHeader ? table.rows.slice(1) : table.rows
    // With nothing between two tables the lower is of what the upper is.
    const category = categoryAbove(above) ?? (above.some(isHeading) ? undefined : last?.category)
    const read = readTable(file, rows, columns, category)
    published.push(...read.published)
    last = { columns, category: read.category }
    above = []
  }
  return { published, skipped }
}

function isHeading({ kind }: Text): boolean {
  return kind === 'heading'
}

/** A table that is none of cookies may still name a category. */
function textsOf({ rows }: Table): Text[] {
  const [row] = rows
  return row && rows.length === 1
    ? [{ kind: 'text', line: row.line, text: row.cells.join(' ').trim() }]
    : []
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
    const heading =
      texts.length === 1 && cells.length > 1 ? categoryOfTitle(texts[0] ?? '') : undefined
    if (heading && !/[_\d]/.test(texts[0] ?? '')) {
      category = heading
      return []
    }
    if (texts.length === 0 || texts.every((text) => /^[-–—.]+$/.test(text))) return []
    const type = cell('type') ?? ''
    const own = categoryOfTitle(cell('category') ?? '')
    const told = cell('category') === undefined ? (category ?? typeAsCategory(type)) : own
    const provider = cell('provider')?.replace(/\n/g, ' ').trim()
    const [host] = hostsIn(cell('host') ?? '')
    const party = readParty(cell('party') ?? '') ?? readParty(type)
    const durations = (cell('duration') ?? '').split(/\n|,/).map((one) => one.trim())
    const named = readNames(cell('name') ?? '')
    // What is published without a name is told, too.
    const all = named.length > 0 ? named : [{ text: texts[0] ?? '', names: [] }]
    return all.map(({ text, names }, i): Published => {
      const isEach = durations.length === all.length
      const duration = isEach ? (durations[i] ?? '') : (cell('duration') ?? '')
      return {
        ...{ file, line, text, names },
        ...(told && { category: told }),
        ...(provider !== undefined && { provider: isBlank(provider) ? '' : provider }),
        ...(host && { host }),
        ...(party && { party }),
        duration: { ...readDuration(duration), published: duration },
        isNoCookie: isNoCookie(type) || isNoCookie(cell('party') ?? ''),
      }
    })
  })
  return { published, category }
}

/** Of the columns that are called type some hold categories. */
function typeAsCategory(type: string): Meant | undefined {
  return isNoCookie(type) || /cookie/i.test(type) ? undefined : categoryOfTitle(type)
}

function hostsIn(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((one) => one.replace(/^https?:\/\//i, '').replace(/[/:].*$/, ''))
    .filter((one) => one.includes('.') && parseHost(one) !== undefined)
}
