/**
 * Reads an export of comma-separated values (RFC 4180), or of any other separator.
 *
 * @module
 */
import { type Info, parse } from 'csv-parse/sync'
import type { Block, Row } from './import-document.ts'
import { readHeader } from './import-words.ts'

/** The separators that spreadsheets write, most usual first. */
const separators = [',', ';', '\t', '|']

/** One table. */
export function readCsv(text: string): Block[] {
  const read = separators.map((separator) => readWith(text, separator))
  // The right one makes columns that are known; else it splits the most.
  const [rows = []] = read.toSorted(
    (a, b) => knownColumns(b) - knownColumns(a) || typicalWidth(b) - typicalWidth(a),
  )
  const [first] = rows
  return first ? [{ kind: 'table', line: first.line, rows }] : []
}

function readWith(text: string, delimiter: string): Row[] {
  const options = {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  } as const
  const parsed = () => parse(text, options)
  // A quotation mark that is never closed is a character like any other.
  const unquoted = () => parse(text, { ...options, quote: false })
  const records = attempt(parsed) ?? attempt(unquoted) ?? []
  let last = 0
  return (records as unknown as { record: string[]; info: Info }[]).map(({ record, info }) => {
    // It tells where a record ends; a cell may go over several lines.
    const line = Math.max(last + 1, info.lines - record.join('').split('\n').length + 1)
    last = info.lines
    return { line, cells: record.map((cell) => cell.trim()) }
  })
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

function knownColumns(rows: readonly Row[]): number {
  return Math.max(
    0,
    ...rows.slice(0, 5).map(({ cells }) => readHeader(cells).filter(Boolean).length),
  )
}

/** The number of cells that half of the rows have at least. */
function typicalWidth(rows: readonly Row[]): number {
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}
