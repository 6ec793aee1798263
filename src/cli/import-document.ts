/**
 * What stands in a published cookie policy: headings, texts and tables, in their order.
 *
 * @module
 */
import { gunzipSync } from 'node:zlib'
import { Failure } from './failure.ts'
import { readCsv } from './import-csv.ts'
import { readHtml } from './import-html.ts'
import { readMarkdown } from './import-markdown.ts'
import { longestPage } from './scan-page.ts'

/** Where it begins: lines count from 1. */
export type Block = Text | Table

export interface Text {
  kind: 'heading' | 'text'
  line: number
  text: string
}

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
 * Reads a document; by what it holds, whatever it is called.
 *
 * @param name the file's
 * @returns whatever the bytes are, what can be read of them
 * @throws {Failure} where a packed file cannot be unpacked, or it is very long
 */
export function readDocument(name: string, bytes: Uint8Array): Block[] {
  const text = decode(unpack(name, bytes)).replace(/\r\n?/g, '\n')
  // A page of HTML begins with markup; a Markdown document may hold a table of HTML.
  if (/^\s*</.test(text) || /<(html|body|thead|tbody)[\s>]/i.test(text)) return readHtml(text)
  const isList = /\.(csv|tsv)$/i.test(name) || !hasTable(text)
  return isList ? readCsv(text) : readMarkdown(text)
}

/** The line below a Markdown table's header; or a table of HTML. */
function hasTable(text: string): boolean {
  return /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*$/m.test(text) || /<table[\s>]/i.test(text)
}

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
