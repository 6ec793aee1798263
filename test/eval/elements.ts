/**
 * What a page holds and what of it is left: the elements of two pages, compared one by one.
 *
 * @module
 */
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { refusedHost } from '../../src/rewrite/addresses.ts'

export interface PageElement {
  name: string
  attributes: ReadonlyMap<string, string>
  /** Of a script without address, and of style: its text. */
  text: string | undefined
  noscript: boolean
  /** A browser would neither fetch nor run it. */
  parked: boolean
  /** The element that it stands in, in the same list. */
  parent: PageElement | undefined
}

/** `text` is what a script has that was changed. */
export interface Fate {
  is: 'kept' | 'removed' | 'changed'
  text?: string
}

/**
 * Every element of a page in the order of its source, as a browser with scripts reads it, and those
 * inside noscript and template too.
 *
 * @param html a character stands for a byte
 */
export function readElements(html: string): PageElement[] {
  const found: PageElement[] = []
  collect(html, parse(html, { sourceCodeLocationInfo: true }), undefined, false, found)
  return found
}

function collect(
  html: string,
  root: Tree.ParentNode,
  noscript: PageElement | undefined,
  parked: boolean,
  found: PageElement[],
): void {
  const known = new Map<Tree.ParentNode | null, PageElement>()
  const here: { node: Tree.Element; at: number; parked: boolean }[] = []
  const visit = (parent: Tree.ParentNode, isParked: boolean) => {
    for (const node of parent.childNodes) {
      if (!('attrs' in node)) continue
      const at = node.sourceCodeLocation?.startOffset
      if (at !== undefined) here.push({ node, at, parked: isParked })
      visit(node, isParked)
      if ('content' in node) visit(node.content, true)
    }
  }
  visit(root, parked)
  here.sort((a, b) => a.at - b.at)
  for (const { node, parked: isParked } of here) {
    const name = node.tagName
    // Whether they have a place in the source depends on what stands before them.
    if (name === 'html' || name === 'head' || name === 'body') continue
    const attributes = new Map(node.attrs.map((one) => [one.name, one.value]))
    const isInline = name === 'style' || (name === 'script' && !attributes.has('src'))
    const text = isInline ? sourceOf(node, html) : undefined
    const isOff = isParked || isParkedScript(name, attributes)
    const parent = known.get(node.parentNode) ?? noscript
    const inside = noscript !== undefined
    const element = { name, attributes, text, noscript: inside, parked: isOff, parent }
    known.set(node, element)
    found.push(element)
    if (name !== 'noscript' || noscript) continue
    const inner = sourceOf(node, html)
    const options = { sourceCodeLocationInfo: true, scriptingEnabled: false }
    collect(inner, parseFragment(inner, options), element, isParked, found)
  }
}

/** As it stands in the source: a parser drops carriage returns. */
function sourceOf({ sourceCodeLocation }: Tree.Element, html: string): string {
  const { startTag, endTag, endOffset } = sourceCodeLocation ?? {}
  return html.slice(startTag?.endOffset, endTag?.startOffset ?? endOffset)
}

function isParkedScript(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name !== 'script') return false
  const type = attributes.get('type')?.trim().toLowerCase() ?? ''
  return (
    type !== '' && type !== 'module' && !/^(text|application)\/(x-)?(java|ecma)script/.test(type)
  )
}

/**
 * What became of each element of `before`. Of `after` what is not in `before` is passed over: where a
 * tag is gone, a parser may make another element of the next one's end.
 */
export function fates(before: readonly PageElement[], after: readonly PageElement[]): Fate[] {
  const last = new Map(before.map((element, i) => [keyOf(element), i]))
  let at = 0
  return before.map((element, i): Fate => {
    while (at < after.length && (last.get(keyOf(after[at])) ?? -1) < i) at++
    const next = after[at]
    if (!next || keyOf(next) !== keyOf(element)) return { is: 'removed' }
    const { text = '' } = next
    if (next.text === element.text) {
      at++
      return { is: 'kept' }
    }
    const isStyle = element.name === 'style'
    if (!isStyle && !isNeutralised(element.text ?? '', text)) return { is: 'removed' }
    at++
    return { is: 'changed', text }
  })
}

/** What stays of an element whatever is done to its text. */
function keyOf(element: PageElement | undefined): string {
  return element ? JSON.stringify([element.name, ...element.attributes]) : ''
}

/** Whether `after` is `before` with some hosts replaced by the one that nobody has. */
function isNeutralised(before: string, after: string): boolean {
  let at = 0
  const pieces = after.split(refusedHost)
  if (pieces.length < 2 || !before.startsWith(pieces[0] ?? '')) return false
  for (const piece of pieces) {
    const found = before.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return true
}
