/**
 * What a browser would fetch and run of a page, by parse5's reading of it.
 *
 * @module
 */
import { type DefaultTreeAdapterMap, html, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

export interface Loads {
  /** Absolute addresses, in the order of the page. */
  urls: string[]
  /** Texts of inline scripts that run. */
  scripts: string[]
}

const types = new Set([
  ...['application/ecmascript', 'application/javascript', 'application/x-ecmascript'],
  ...['application/x-javascript', 'text/ecmascript', 'text/javascript', 'text/javascript1.0'],
  ...['text/javascript1.1', 'text/javascript1.2', 'text/javascript1.3', 'text/javascript1.4'],
  ...['text/javascript1.5', 'text/jscript', 'text/livescript', 'text/x-ecmascript'],
  ...['text/x-javascript', 'module'],
])
const rels =
  /(^|[\t\n\f\r ])(stylesheet|(module)?preload|prefetch|preconnect|dns-prefetch|icon|manifest)($|[\t\n\f\r ])/i

/** Attributes that hold an address. */
const single: Readonly<Record<string, readonly string[]>> = {
  iframe: ['src'],
  frame: ['src'],
  img: ['src'],
  source: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
}

const inSvg = new Set(['script', 'image', 'use', 'feImage'])

/** @param scripting where it is off, a browser runs no script and reads what noscript holds */
export function loadsOf(page: string, address: string, { scripting = true } = {}): Loads {
  const tree = parse(page, { scriptingEnabled: scripting, sourceCodeLocationInfo: true })
  // In a table the tree has another order than the page.
  const at = ({ element }: Found) => element.sourceCodeLocation?.startOffset ?? 0
  const elements = [...elementsIn(tree)].sort((a, b) => at(a) - at(b))
  const documentUrl = new URL(address)
  let base: URL | undefined
  const loads: Loads = { urls: [], scripts: [] }
  for (const { element, isInert } of elements) {
    // What stands before it is loaded before it counts.
    if (isBase(element) && !isInert) {
      base ??= URL.parse(get(element, 'href') ?? '', documentUrl) ?? documentUrl
    }
    if (element.namespaceURI === html.NS.MATHML) continue
    if (element.tagName === 'script' && !scripting) continue
    for (const text of addressesOf(element)) {
      // An icon of the page itself, whatever its base.
      const isHere = element.tagName === 'use' && text.startsWith('#')
      const url = text === '' || isHere ? null : URL.parse(text, base ?? documentUrl)
      if (url) loads.urls.push(url.href)
    }
    const script = inlineScript(element)
    if (script !== undefined) loads.scripts.push(script)
  }
  return loads
}

interface Found {
  element: Element
  /** In a template, where a base does not count. */
  isInert: boolean
}

function* elementsIn(node: Node, isInert = false): Generator<Found> {
  if ('tagName' in node) yield { element: node, isInert }
  if ('content' in node) yield* elementsIn(node.content, true)
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child, isInert)
}

/** The first one with an address counts. */
function isBase(element: Element): boolean {
  return element.tagName === 'base' && isHtml(element) && get(element, 'href') !== undefined
}

function isHtml({ namespaceURI }: Element): boolean {
  return namespaceURI === html.NS.HTML
}

function get({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ prefix, name }) => [prefix, name].filter(Boolean).join(':') === wanted)
    ?.value
}

function addressesOf(element: Element): string[] {
  const { tagName } = element
  const all = (...names: string[]) => names.flatMap((name) => get(element, name) ?? [])
  if (tagName === 'script' && !runs(element)) return []
  if (!isHtml(element)) return inSvg.has(tagName) ? all('href', 'xlink:href').slice(0, 1) : []
  if (tagName === 'script') return all('src')
  // No address of these tests holds a comma.
  const sets = () =>
    all('srcset', 'imagesrcset')
      .flatMap((text) => text.split(','))
      .map((candidate) => candidate.replace(/^[\t\n\f\r ]+/, '').split(/[\t\n\f\r ]/, 1)[0] ?? '')
  if (tagName === 'link') {
    return rels.test(get(element, 'rel') ?? '') ? [...all('href'), ...sets()] : []
  }
  if (tagName === 'input') {
    return get(element, 'type')?.toLowerCase() === 'image' ? all('src') : []
  }
  const own = all(...(single[tagName] ?? []))
  return tagName === 'img' || tagName === 'source' ? [...own, ...sets()] : own
}

function runs(element: Element): boolean {
  const [type, language] = [get(element, 'type'), get(element, 'language')]
  if (type === '') return true
  if (type !== undefined)
    return types.has(type.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '').toLowerCase())
  return !language || types.has(`text/${language.toLowerCase()}`)
}

/** A script that the end of the page cuts off does not run. */
function inlineScript(element: Element): string | undefined {
  if (element.tagName !== 'script' || !runs(element)) return undefined
  const isLoaded = (isHtml(element) ? ['src'] : ['href', 'xlink:href']).some(
    (name) => get(element, name) !== undefined,
  )
  if (isLoaded || !element.sourceCodeLocation?.endTag) return undefined
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
