/**
 * Which addresses stand in a page's markup, as parse5 and css-tree read it: the judge of whether a
 * request is the markup's or a script's.
 *
 * @module
 */
import * as csstree from 'css-tree'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { readDocument } from '../conformance/fetching.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface Markup {
  /** By `keyOf` an address: where it stands, such as `img`, `noscript img`, `srcdoc css`. */
  loads: ReadonlyMap<string, string>
  /** By `keyOf` an address: those that its elements may load in its place, by size or screen. */
  instead: ReadonlyMap<string, readonly string[]>
  /** What attributes hold that load nothing by themselves, and parked scripts. */
  parked: string
  /** The texts of inline scripts that run, and of handlers. */
  scripts: string
}

/**
 * What is compared of an address: neither scheme nor fragment, nor how it spells what Chromium and
 * the URL standard encode each in their own way.
 */
export function keyOf(url: string): string {
  return url
    .replace(/^(https?|wss?):/, '')
    .replace(/#.*/s, '')
    .replace(/%(?:22|27|5[b-e]|60|7[b-d])/gi, decodeURIComponent)
}

/** Reads a page at `url`: as browsers with scripts do, and without, frames' `srcdoc` included. */
export function readMarkup(html: string, url: URL): Markup {
  const found: Found = { loads: new Map(), instead: new Map(), parked: [], scripts: [] }
  read(html, url, '', found)
  const { loads, instead, parked, scripts } = found
  const join = (texts: readonly string[]) => texts.join('\n').replaceAll('\\/', '/')
  return { loads, instead, parked: join(parked), scripts: join(scripts) }
}

interface Found {
  loads: Map<string, string>
  instead: Map<string, string[]>
  parked: string[]
  scripts: string[]
}

function read(html: string, page: URL, inside: string, into: Found): void {
  const note = (text: string, base: URL, place: string) => {
    const key = keyOf(URL.parse(text, base.href)?.href ?? '')
    if (key !== '' && !into.loads.has(key)) into.loads.set(key, inside + place)
  }
  for (const scripting of [true, false]) {
    const reading = readDocument(html, page, scripting)
    const place = scripting ? '' : 'noscript '
    for (const { name, urls } of reading.fetching) {
      for (const { href } of urls) note(href, page, place + name)
      const keys = urls.map(({ href }) => keyOf(href))
      if (keys.length < 2) continue
      for (const key of keys) into.instead.set(key, [...(into.instead.get(key) ?? []), ...keys])
    }
    into.scripts.push(...reading.inline)
    const document = parse(html, { scriptingEnabled: scripting })
    const elements = [...elementsOf(document)]
    const base = baseOf(elements, page)
    for (const element of elements) {
      const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
      if (element.tagName === 'style') {
        for (const one of cssUrls(text, 'stylesheet')) note(one, base, `${place}css`)
      }
      const isParked = scripting && element.tagName === 'script' && !reading.inline.includes(text)
      if (isParked) into.parked.push(text)
      for (const { name, value } of element.attrs) {
        const context = name === 'style' ? 'declarationList' : 'value'
        if (name === 'style' || (element.namespaceURI !== htmlSpace && value.includes('url('))) {
          for (const one of cssUrls(value, context)) note(one, base, `${place}css in ${name}`)
        }
        if (name === 'srcdoc' && element.tagName === 'iframe') {
          read(value, base, `${inside}srcdoc `, into)
        }
        if (name.startsWith('on')) into.scripts.push(value)
        else into.parked.push(value)
      }
    }
  }
}

const htmlSpace = 'http://www.w3.org/1999/xhtml'

/** In document order; what stands in templates too. */
function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  const children = 'childNodes' in node ? node.childNodes : []
  for (const child of children) yield* elementsOf(child)
  if ('content' in node) yield* elementsOf(node.content)
}

function baseOf(elements: readonly Element[], page: URL): URL {
  const hrefs = elements
    .filter(({ tagName }) => tagName === 'base')
    .flatMap(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value ?? [])
  return URL.parse(hrefs[0] ?? '', page.href) ?? page
}

/** Every `url()` of a style, and what it imports. */
function cssUrls(text: string, context: 'stylesheet' | 'declarationList' | 'value'): string[] {
  const urls: string[] = []
  const tree = csstree.parse(text, { context, parseCustomProperty: true, onParseError() {} })
  csstree.walk(tree, (node) => {
    if (node.type === 'Url') urls.push(node.value)
    if (node.type === 'Atrule' && node.name.toLowerCase() === 'import') {
      const first = node.prelude?.type === 'AtrulePrelude' ? node.prelude.children.first : undefined
      if (first?.type === 'String') urls.push(first.value)
    }
  })
  return urls
}
