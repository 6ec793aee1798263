/**
 * What a browser would fetch and run of a page, by parse5's reading of it.
 *
 * @module
 */
import { type DefaultTreeAdapterMap, html, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']
type Text = DefaultTreeAdapterMap['textNode']

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

export interface Reading {
  /** Where it is off, a browser runs no script and reads what noscript holds. */
  scripting?: boolean
  /** In browsers of late a select may hold anything; it is not told from other elements here. */
  isSelectOpen?: boolean
}

/** An address that is fetched, a script that runs, a text that is shown. */
export interface Finding {
  kind: 'url' | 'script' | 'text'
  value: string
  /** The elements that it stands in, from the outermost on; for an address, with its own. */
  path: readonly Element[]
}

export function loadsOf(page: string, address: string, reading: Reading = {}): Loads {
  const isOff = reading.scripting === false
  const found = findingsOf(page, address, reading).filter(
    ({ path }) => !(isOff && path.some(({ tagName }) => tagName === 'script')),
  )
  const valuesOf = (wanted: Finding['kind']) =>
    found.filter(({ kind }) => kind === wanted).map(({ value }) => value)
  return { urls: valuesOf('url'), scripts: valuesOf('script') }
}

/** All elements and texts, in the order of the page, but for texts in tables. */
export function nodesOf(
  page: string,
  { scripting = true, isSelectOpen = false }: Reading,
): Found[] {
  const text = isSelectOpen ? page.replace(/<(\/?)select(?=[\s/>])/gi, '<$1selecx') : page
  const tree = parse(text, { scriptingEnabled: scripting, sourceCodeLocationInfo: true })
  // In a table the tree has another order than the page.
  const at = ({ node }: Found) => node.sourceCodeLocation?.startOffset ?? 0
  return [...nodesIn(tree)].sort((a, b) => at(a) - at(b))
}

/** What a page loads and shows; its scripts too where they do not run. */
export function findingsOf(page: string, address: string, reading: Reading = {}): Finding[] {
  const documentUrl = new URL(address)
  let base: URL | undefined
  const findings: Finding[] = []
  for (const { node, path, isInert } of nodesOf(page, reading)) {
    const add = (kind: Finding['kind'], value: string) => findings.push({ kind, value, path })
    if (!('tagName' in node)) {
      if (!path.some(isRaw)) add('text', node.value)
      continue
    }
    // What stands before it is loaded before it counts.
    if (isBase(node) && !isInert) {
      base ??= URL.parse(get(node, 'href') ?? '', documentUrl) ?? documentUrl
    }
    const here = base ?? documentUrl
    for (const value of styleOf(node).flatMap(urlsIn)) addUrl(value)
    if (node.namespaceURI === html.NS.MATHML) continue
    for (const value of addressesOf(node)) {
      // An icon of the page itself, whatever its base.
      if (value !== '' && !(node.tagName === 'use' && value.startsWith('#'))) addUrl(value)
    }
    const document = node.tagName === 'iframe' && isHtml(node) ? get(node, 'srcdoc') : undefined
    if (document !== undefined) {
      for (const one of findingsOf(document, here.href, reading)) {
        if (one.kind !== 'text') findings.push({ ...one, path: [...path, ...one.path] })
      }
    }
    const script = inlineScript(node)
    if (script !== undefined) add('script', script)

    function addUrl(value: string): void {
      const url = URL.parse(value, here)
      if (url) add('url', url.href)
    }
  }
  return findings
}

export interface Found {
  node: Element | Text
  path: readonly Element[]
  /** In a template, where a base does not count. */
  isInert: boolean
}

function* nodesIn(node: Node, path: readonly Element[] = [], isInert = false): Generator<Found> {
  if (node.nodeName === '#text' && 'value' in node) yield { node, path, isInert }
  const inside = 'tagName' in node ? [...path, node] : path
  if ('tagName' in node) yield { node, path: inside, isInert }
  if ('content' in node) yield* nodesIn(node.content, inside, true)
  if ('childNodes' in node) {
    for (const child of node.childNodes) yield* nodesIn(child, inside, isInert)
  }
}

const raw = /^(script|style|textarea|title|iframe|noscript|xmp|noembed|noframes|plaintext)$/

function isRaw(element: Element): boolean {
  return isHtml(element) ? raw.test(element.tagName) : /^(script|style)$/.test(element.tagName)
}

/** The style of an element: its attribute, and the text of a style sheet. */
function styleOf(element: Element): string[] {
  const own = get(element, 'style') ?? []
  if (element.tagName !== 'style' || element.namespaceURI === html.NS.MATHML) return [own].flat()
  const type = get(element, 'type') ?? ''
  return type === '' || type.toLowerCase() === 'text/css'
    ? [own, textOf(element)].flat()
    : [own].flat()
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

/** What style fetches, as far as these tests write it. */
function urlsIn(css: string): string[] {
  const tokens =
    /\/\*[\s\S]*?(?:\*\/|$)|\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)|"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/gi
  return [...css.matchAll(tokens)].flatMap(([, one, two, bare]) => one ?? two ?? bare ?? [])
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
  if (tagName === 'meta') {
    const isRefresh = get(element, 'http-equiv')?.toLowerCase() === 'refresh'
    const text = /^\s*[\d.]+[\s;,]+(?:url\s*=\s*)?(["']?)(.*)/i.exec(get(element, 'content') ?? '')
    return isRefresh && text ? [text[2]?.split(text[1] || '\0', 1)[0] ?? ''] : []
  }
  if (backed.test(tagName)) return all('background')
  if (tagName === 'input') {
    return get(element, 'type')?.toLowerCase() === 'image' ? all('src') : []
  }
  const own = all(...(single[tagName] ?? []))
  return tagName === 'img' || tagName === 'source' ? [...own, ...sets()] : own
}

const backed = /^(body|table|tbody|thead|tfoot|tr|td|th)$/

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
  return textOf(element)
}
