/**
 * Reads the tables of a page, and what stands before them.
 *
 * @module
 */
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { type Block, deepest, type Row } from './import-document.ts'
import { readHeader } from './import-words.ts'

/** What browsers show as no text. */
const hidden = /^(script|style|template|head|noscript|svg|select|iframe)$/

/** What names the part that follows; `summary` and `button` open it. */
const headings = /^(summary|button|legend|caption|dt|label|th)$/

/** What stands within a line. */
const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/

/** @param above lines that stand before the text in its document */
export function readHtml(text: string, above = 0): Block[] {
  const blocks: Block[] = []
  let open: { level: number | undefined; line: number; text: string } | undefined
  const flush = () => {
    const { level, line = 0, text = '' } = open ?? {}
    open = undefined
    if (text.trim() === '') return
    if (level === undefined) blocks.push({ kind: 'text', line, text: oneLine(text) })
    else blocks.push({ kind: 'heading', line, text: oneLine(text), level })
  }
  const lineOf = (node: Tree.Node) => (node.sourceCodeLocation?.startLine ?? 1) + above

  // By a list of what is left, since a page may be nested deeper than the stack goes.
  const left: { node: Tree.ChildNode | undefined; level: number | undefined }[] = []
  const visitChildren = (node: Tree.ParentNode, level: number | undefined) => {
    // Behind what an element holds, its end.
    left.push({ node: undefined, level })
    for (const child of node.childNodes.toReversed()) left.push({ node: child, level })
  }
  visitChildren(parse(text, { sourceCodeLocationInfo: true }), undefined)
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, level } = next
    if (!node) flush()
    else if (adapter.isTextNode(node)) {
      open ??= { level, line: lineOf(node), text: '' }
      open.text += node.value
    } else if (adapter.isElementNode(node) && !hidden.test(node.tagName)) {
      const { tagName } = node
      if (tagName === 'table' && isOfCookies(node, lineOf)) {
        flush()
        for (const caption of findAll(node, /^caption$/)) {
          const about = { line: lineOf(caption), text: oneLine(textOf(caption)) }
          blocks.push({ kind: 'heading', ...about, level: deepest })
        }
        const rows = readRows(node, lineOf)
        if (rows[0]) blocks.push({ kind: 'table', line: rows[0].line, rows })
      } else if (inline.test(tagName)) {
        for (const child of node.childNodes.toReversed()) left.push({ node: child, level })
      } else {
        flush()
        if (tagName !== 'br') visitChildren(node, level ?? levelOf(tagName))
      }
    }
  }
  return blocks
}

/** Of what names the part that follows. */
function levelOf(tagName: string): number | undefined {
  const [, level] = /^h([1-6])$/.exec(tagName) ?? []
  return level ? Number(level) : headings.test(tagName) ? deepest : undefined
}

/** A table's rows; a cell that spans several stands in each of them. */
function readRows(table: Tree.Element, lineOf: (node: Tree.Node) => number): Row[] {
  // By column, what still reaches down from above, and for how many rows.
  let reaching: ({ text: string; rows: number } | undefined)[] = []
  return findAll(table, /^tr$/).map((row) => {
    const cells: string[] = []
    const below: typeof reaching = []
    const takeReaching = () => {
      for (let above = reaching[cells.length]; above; above = reaching[cells.length]) {
        if (above.rows > 1) below[cells.length] = { text: above.text, rows: above.rows - 1 }
        cells.push(above.text)
      }
    }
    for (const cell of row.childNodes) {
      if (!adapter.isElementNode(cell) || !/^t[dh]$/.test(cell.tagName)) continue
      takeReaching()
      const text = textOf(cell)
      const rows = spanOf(cell, 'rowspan')
      for (let i = 0; i < spanOf(cell, 'colspan') && cells.length < widest; i++) {
        if (rows > 1) below[cells.length] = { text, rows: rows - 1 }
        // Only the first of them holds it: a row that is one text is a heading.
        cells.push(i === 0 ? text : '')
      }
    }
    takeReaching()
    reaching = below
    return { line: lineOf(row), cells }
  })
}

/** In cells: no table of cookies has more columns. */
const widest = 60

/** No table of cookies is wider or has more rows of one provider. */
function spanOf(cell: Tree.Element, name: 'rowspan' | 'colspan'): number {
  const value = Number(cell.attrs.find((one) => one.name === name)?.value ?? 1)
  return Number.isInteger(value) && value > 1 ? Math.min(value, name === 'colspan' ? 50 : 1000) : 1
}

/** The elements of some names that a table holds, in their order. */
function findAll(root: Tree.Element, names: RegExp): Tree.Element[] {
  const found: Tree.Element[] = []
  const left: Tree.ChildNode[] = root.childNodes.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    if (!adapter.isElementNode(node)) continue
    if (names.test(node.tagName)) found.push(node)
    else for (const child of node.childNodes.toReversed()) left.push(child)
  }
  return found
}

/** A table that holds others is there for the layout, unless it has a column of cookies itself. */
function isOfCookies(table: Tree.Element, lineOf: (node: Tree.Node) => number): boolean {
  if (findAll(table, /^table$/).length === 0) return true
  return readRows(table, lineOf)
    .slice(0, 3)
    .some(({ cells }) => readHeader(cells).includes('name'))
}

/** What people see of it; `\n` where a line ends. */
function textOf(root: Tree.Element): string {
  let text = ''
  const left: (Tree.ChildNode | undefined)[] = root.childNodes.toReversed()
  while (left.length > 0) {
    const node = left.pop()
    if (!node) text += '\n'
    else if (adapter.isTextNode(node)) text += node.value.replace(/\s+/g, ' ')
    else if (adapter.isElementNode(node) && !hidden.test(node.tagName)) {
      if (node.tagName === 'br') text += '\n'
      else {
        const isInline = inline.test(node.tagName)
        if (!isInline) text += '\n'
        if (!isInline) left.push(undefined)
        for (const child of node.childNodes.toReversed()) left.push(child)
      }
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
