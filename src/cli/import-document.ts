/**
 * What stands in a published cookie policy: headings, texts and tables, in their order.
 *
 * @module
 */
import { gunzipSync } from 'node:zlib'
import { Failure } from './failure.ts'
import { readCsv } from './import-csv.ts'
import { readHtml } from './import-html.ts'
import { isRuler, readMarkdown } from './import-markdown.ts'
import { longestPage } from './scan-page.ts'

/** Where it begins: lines count from 1. */
export type Block = Text | Table

export interface Text {
  kind: 'heading' | 'text'
  line: number
  text: string
  /** Of a heading, from 1; those without a level of their own are below all others. */
  level?: number
}

/** The level of what is a heading by its place alone: a caption, what opens a part. */
export const deepest = 7

export interface Table {
  kind: 'table'
  line: number
  /** The first may be the header. */
  rows: readonly Row[]
}

export interface Row {
  line: number
  /** As people see them, without markup; `\n` between what stands on lines of its own. */
  cells: readonly string[]
}

/**
 * Reads a document: a page, values or Markdown by its name, else by what it holds.
 *
 * @param name the file's
 * @returns whatever the bytes are, what can be read of them
 * @throws {Failure} where a packed file cannot be unpacked, or it is very long
 */
export function readDocument(name: string, bytes: Uint8Array): Block[] {
  const text = decode(unpack(name, bytes)).replace(/\r\n?/g, '\n')
  if (/\.(csv|tsv)(\.gz)?$/i.test(name)) return readCsv(text)
  const hasRuler = text.split('\n').some(isRuler)
  const isPage =
    /\.html?(\.gz)?$/i.test(name) || (!hasRuler && pageStart.test(text.replace(comments, '')))
  if (isPage) return readHtml(text)
  return hasRuler || /<table[\s>]/i.test(text) ? readMarkdown(text) : readCsv(text)
}

/** A Markdown document may hold tables of HTML, and an export speak of `<body>`. */
const pageStart =
  /^\s*<(!doctype html|html|head|body|meta|title|table|main|article|section|header|div|h[1-6]|p)[\s>]/i
const comments = /^(?:\s*<!--(?:[^-]|-(?!->))*-->)*/

function unpack(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      return gunzipSync(bytes, { maxOutputLength: longestPage })
    } catch (error) {
      throw new Failure(`cannot unpack ${name}: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (bytes.length <= longestPage) return bytes
  throw new Failure(`${name} is longer than ${longestPage / 1_000_000} MB`)
}

/** UTF-8, or what spreadsheets write: UTF-16 with its mark, else windows-1252. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
