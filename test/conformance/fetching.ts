/**
 * What a document makes a browser fetch, as parse5 reads it: the judge of what the gate lets
 * through. Written from the standards, not from the gate.
 *
 * Source: HTML standard, sections 4.2 to 4.13 and 15.3 (obsolete attributes); SVG 2, sections 5 and
 * 16.2.
 *
 * @module
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface Fetching {
  /** The element's name, in lower case. */
  name: string
  /** What it would fetch or connect to, resolved. */
  urls: readonly URL[]
  /** Where it stands, from its start tag to its end, in UTF-16 units of the source. */
  start: number
  end: number
  /** Where its addresses stand, of a picture that a script may ask for: it stays without them. */
  addresses: readonly { start: number; end: number }[] | undefined
  /** Whether nothing would be left of it without some of its URLs. */
  goesWith(isRefused: (url: URL) => boolean): boolean
}

export interface Reading {
  fetching: readonly Fetching[]
  /** The texts of inline scripts that run, in order. */
  inline: readonly string[]
}

/** Reads a document at `page`, as a browser with or without scripting does. */
export function readDocument(source: string, page: URL, scripting: boolean): Reading {
  const document = parse(source, { scriptingEnabled: scripting, sourceCodeLocationInfo: true })
  const fetching: Fetching[] = []
  const inline: string[] = []
  const base = baseElement(document)
  let current = page
  for (const element of elementsOf(document)) {
    // What stands before `base` is fetched before `base` is read.
    if (element === base) current = baseOf(element, page)
    const urls = urlsOf(element).flatMap((text) => resolve(text, current) ?? [])
    if (scripting && isInline(element)) inline.push(textOf(element))
    const at = element.sourceCodeLocation
    if (urls.length === 0 || !at) continue
    const end = endOf(element, source)
    const goesWith = goingOf(element, current)
    const addresses = addressesOf(element)
    fetching.push({ name: element.tagName, urls, start: at.startOffset, end, addresses, goesWith })
  }
  return { fetching, inline }
}

/**
 * The document without the elements that fetch what `isRefused` says; what else there is stays, each
 * byte.
 *
 * @param readings of the document, with and without scripting
 */
export function withoutRefused(
  source: string,
  readings: readonly Reading[],
  isRefused: (url: URL) => boolean,
): { text: string; removed: number } {
  const refused = readings
    .flatMap(({ fetching }) => fetching)
    .filter(({ goesWith }) => goesWith(isRefused))
    .flatMap(({ addresses, start, end }) => addresses ?? [{ start, end }])
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let at = 0
  let removed = 0
  for (const { start, end } of refused) {
    if (start < at) continue
    text += source.slice(at, start)
    at = end
    removed++
  }
  return { text: text + source.slice(at), removed }
}

function addressesOf(element: Element): Fetching['addresses'] {
  if (
    !/^(img|image)$/.test(element.tagName) ||
    !(attribute(element, 'id') || attribute(element, 'name'))
  )
    return undefined
  const places = element.sourceCodeLocation?.attrs ?? {}
  return ['src', 'srcset'].flatMap((name) => {
    const place = places[name]
    return place ? [{ start: place.startOffset, end: place.endOffset }] : []
  })
}

/** Where an element ends; one whose text nobody ends goes on to the end of the document. */
function endOf({ tagName, sourceCodeLocation: at }: Element, source: string): number {
  if (!at) return 0
  const isText = ['script', 'iframe'].includes(tagName)
  return isText && !at.endTag ? source.length : at.endOffset
}

/** In document order; what stands in templates too, since scripts bring it to life. */
function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  const children = 'childNodes' in node ? node.childNodes : []
  for (const child of children) yield* elementsOf(child)
  if ('content' in node) yield* elementsOf(node.content)
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

const html = 'http://www.w3.org/1999/xhtml'
const svg = 'http://www.w3.org/2000/svg'

/** The first `base` with an href that is in the document (section 4.2.3). */
function baseElement(document: Node): Element | undefined {
  for (const element of elementsOutsideTemplates(document)) {
    const isBase = element.tagName === 'base' && element.namespaceURI === html
    if (isBase && attribute(element, 'href') !== undefined) return element
  }
  return undefined
}

function baseOf(element: Element, page: URL): URL {
  const url = URL.parse(attribute(element, 'href') ?? '', page.href)
  return url && !/^(data|javascript):$/.test(url.protocol) ? url : page
}

function* elementsOutsideTemplates(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  const children = 'childNodes' in node ? node.childNodes : []
  for (const child of children) yield* elementsOutsideTemplates(child)
}

function resolve(text: string, base: URL): URL | undefined {
  if (text === '') return undefined
  const url = URL.parse(text, base.href)
  return url && /^(https?|wss?):$/.test(url.protocol) ? url : undefined
}

/** A picture can do without candidates, a video without a poster, a link without a ping. */
function goingOf(element: Element, base: URL): Fetching['goesWith'] {
  const { tagName } = element
  const all = urlsOf(element).flatMap((text) => resolve(text, base) ?? [])
  if (/^(body|table|t(body|head|foot|r|d|h)|a|area)$/.test(tagName)) return () => false
  const only = { img: 'src', link: 'href', video: 'src', source: 'src' }[tagName]
  if (only === undefined) return (isRefused) => all.some(isRefused)
  const main = resolve(attribute(element, only) ?? '', base)
  const hasMain = attribute(element, only) !== undefined
  const rest = tagName === 'video' ? [] : all.filter(({ href }) => href !== main?.href)
  return (isRefused) =>
    main !== undefined && isRefused(main)
      ? true
      : !hasMain && rest.length > 0 && rest.every(isRefused)
}

/** The texts of an element that name what it fetches. */
function urlsOf(element: Element): string[] {
  const get = (name: string) => attribute(element, name) ?? []
  const set = (name: string) => candidates(attribute(element, name) ?? '')
  const parent = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : null
  if (element.namespaceURI === svg) {
    const loads = ['script', 'image', 'use', 'feImage'].includes(element.tagName)
    if (!loads || (element.tagName === 'script' && !runs(element))) return []
    return [attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? []].flat()
  }
  if (element.namespaceURI !== html) return []
  switch (element.tagName) {
    case 'script':
      return runs(element) ? [get('src')].flat() : []
    case 'iframe':
      return attribute(element, 'srcdoc') === undefined ? [get('src')].flat() : []
    case 'frame':
    case 'embed':
    case 'audio':
    case 'track':
      return [get('src')].flat()
    case 'img':
      return [get('src'), set('srcset')].flat()
    case 'source':
      return parent?.tagName === 'picture' ? set('srcset') : [get('src')].flat()
    case 'video':
      return [get('src'), get('poster')].flat()
    case 'object':
      return [get('data')].flat()
    case 'input':
      return attribute(element, 'type')?.toLowerCase() === 'image' ? [get('src')].flat() : []
    case 'link':
      return links(element) ? [get('href'), set('imagesrcset')].flat() : []
    case 'body':
    case 'table':
    case 'thead':
    case 'tbody':
    case 'tfoot':
    case 'tr':
    case 'td':
    case 'th':
      return [get('background')].flat()
    case 'a':
    case 'area':
      return (attribute(element, 'ping') ?? '').split(/[\t\n\f\r ]+/).filter((url) => url !== '')
    case 'meta': {
      if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return []
      const [, url] = /^[^;,]*[;,]\s*url\s*=\s*["']?([^"']*)/i.exec(get('content').toString()) ?? []
      return url === undefined ? [] : [url]
    }
    default:
      return []
  }
}

/** A script that runs its own text. One that the document's end cuts off does not run. */
function isInline(element: Element): boolean {
  if (element.tagName !== 'script' || !runs(element)) return false
  if (!element.sourceCodeLocation?.endTag) return false
  if (element.namespaceURI === html) return attribute(element, 'src') === undefined
  const hrefs = ['href', 'xlink:href']
  return (
    element.namespaceURI === svg && hrefs.every((name) => attribute(element, name) === undefined)
  )
}

/** Section 4.12.1: a classic script or a module; what else stands in `type` is data. */
function runs(element: Element): boolean {
  const type = attribute(element, 'type')
  const language = attribute(element, 'language')
  const kind =
    type ?? (language === undefined || language === '' ? '' : `text/${language.toLowerCase()}`)
  if (kind === '') return true
  const names = ['module', 'text/javascript', 'application/javascript', 'text/ecmascript']
  const old = ['application/ecmascript', 'application/x-ecmascript', 'application/x-javascript']
  const older = ['text/javascript1.0', 'text/javascript1.1', 'text/javascript1.2']
  const oldest = ['text/javascript1.3', 'text/javascript1.4', 'text/javascript1.5', 'text/jscript']
  const rest = ['text/livescript', 'text/x-ecmascript', 'text/x-javascript']
  const all = [...names, ...old, ...older, ...oldest, ...rest]
  return all.includes(kind.toLowerCase().replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, ''))
}

/** Section 4.6.7: the link types that fetch or connect. */
function links(element: Element): boolean {
  const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/[\t\n\f\r ]+/)
  const external = ['stylesheet', 'icon', 'apple-touch-icon', 'apple-touch-icon-precomposed']
  const hints = ['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender']
  const rest = ['manifest', 'mask-icon', 'apple-touch-startup-image']
  return [...external, ...hints, ...rest].some((rel) => rels.includes(rel))
}

/** Section 4.8.4.3.11, by the letter of its steps, without descriptors. */
function candidates(srcset: string): string[] {
  const urls: string[] = []
  const isSpace = (character = '') => /[\t\n\f\r ]/.test(character)
  let i = 0
  for (;;) {
    while (i < srcset.length && (isSpace(srcset[i]) || srcset[i] === ',')) i++
    if (i >= srcset.length) return urls
    let url = ''
    while (i < srcset.length && !isSpace(srcset[i])) url += srcset[i++]
    if (url.endsWith(',')) {
      while (url.endsWith(',')) url = url.slice(0, -1)
      urls.push(url)
      continue
    }
    urls.push(url)
    let inParentheses = false
    for (; i < srcset.length; i++) {
      if (srcset[i] === '(') inParentheses = true
      else if (srcset[i] === ')') inParentheses = false
      else if (srcset[i] === ',' && !inParentheses) break
    }
  }
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name, prefix }) => (prefix ? `${prefix}:${name}` : name) === wanted)?.value
}
