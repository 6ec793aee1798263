/**
 * Reads the tables of a Markdown document, as they are found: rows with or without a bar at their ends
 * (GitHub Flavored Markdown, section 4.10), and texts that follow a table without an empty line, which
 * by that specification would be its last rows.
 *
 * @module
 */
import { trimEnd } from '../policy/pattern.ts'
import { decodeReferences } from '../rewrite/references.ts'
import type { Block, Row } from './import-document.ts'
import { readHtml } from './import-html.ts'

export function readMarkdown(text: string): Block[] {
  const lines = text.split('\n')
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (/<table[\s>]/i.test(line)) {
      let last = i
      while (last < lines.length - 1 && !/<\/table\s*>/i.test(lines[last] ?? '')) last++
      blocks.push(...readHtml(lines.slice(i, last + 1).join('\n'), i))
      i = last
    } else if (isRow(line) && isRuler(lines[i + 1])) {
      const rows: Row[] = [readRow(line, i)]
      for (i += 2; isRow(lines[i]) && !isRuler(lines[i + 1]); i++) {
        rows.push(readRow(lines[i] ?? '', i))
      }
      blocks.push({ kind: 'table', line: rows[0]?.line ?? i, rows })
      i--
    } else if (isRow(line)) {
      // Nothing that may be a row is lost: a table whose ruler is.
      const rows: Row[] = []
      for (; isRow(lines[i]) && !isRuler(lines[i + 1]); i++) rows.push(readRow(lines[i] ?? '', i))
      blocks.push({ kind: 'table', line: rows[0]?.line ?? i, rows })
      i--
    } else if (line.trim() !== '' && !isUnderline(line)) {
      const text = plainText(trimEnd(line.replace(/^ {0,3}#{1,6}\s/, '').trim(), '#')).trim()
      const level = levelOf(line, lines[i + 1])
      if (level === undefined) blocks.push({ kind: 'text', line: i + 1, text })
      else blocks.push({ kind: 'heading', line: i + 1, text, level })
    }
  }
  return blocks
}

/** A line with a bar that is not escaped. */
function isRow(line: string | undefined): boolean {
  return line !== undefined && /(^|[^\\])\|/.test(line) && !isRuler(line)
}

/** The line below a table's header. */
export function isRuler(line: string | undefined): boolean {
  return line !== undefined && /^[\s|:-]+$/.test(line) && line.includes('-') && line.includes('|')
}

/** Of a heading, by its marks or what is below it (CommonMark, sections 4.2 and 4.3). */
function levelOf(line: string, next: string | undefined): number | undefined {
  const [, marks] = /^ {0,3}(#{1,6})\s/.exec(line) ?? []
  if (marks) return marks.length
  return isUnderline(next) ? (next?.includes('=') ? 1 : 2) : undefined
}

/** What makes a heading of the line above. */
function isUnderline(line: string | undefined): boolean {
  return line !== undefined && /^ {0,3}(=+|-{3,})\s*$/.test(line)
}

function readRow(line: string, index: number): Row {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '')
  return { line: index + 1, cells: inner.split(/(?<!\\)\|/).map((cell) => plainText(cell).trim()) }
}

/** In characters. */
const longestCell = 20_000

/** Inline markup; any other tag is a placeholder, as in `_ga_<container-id>`. */
const markup =
  /<\/?(a|abbr|b|big|code|del|div|em|font|i|ins|kbd|li|mark|ol|p|s|small|span|strong|sub|sup|u|ul|wbr)(\s[^<>]*)?\/?>/gi

/**
 * As people see it. Underscores are no emphasis: they stand in every second cookie's name.
 */
function plainText(text: string): string {
  // Of so long a cell nobody can read anything.
  if (text.length > longestCell) return text
  const parts = text.split(/(`+)(.*?)\1/)
  // Of three parts each the second is the quotation mark, the third what is quoted.
  return parts.map((part, i) => (i % 3 === 0 ? unmarked(part) : i % 3 === 1 ? '' : part)).join('')
}

function unmarked(text: string): string {
  const bare = text
    .replace(/<br\s*\/?>|<\/(p|li|div)>/gi, '\n')
    .replace(markup, '')
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/(?<!\\)\*\*([^*]+)\*\*/g, '$1')
    .replace(/^\s*\*([^*\s]+)(?<!\\)\*\s*$/, '$1')
    // A backslash before punctuation (CommonMark, section 2.4).
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
  return decodeReferences(bare)
}
