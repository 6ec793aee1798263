/**
 * Which elements load something, and from which attributes. What a browser would neither fetch nor
 * run is not a tag: parked scripts (`type="text/plain"`), `data-src`, links that load nothing.
 *
 * Source: HTML standard, sections 4.2.4, 4.2.5.3, 4.6.7, 4.8, 4.10.5.1.19, 4.12.1 and 15.3
 * (`background`); SVG 2, section 5; SVG Animations, section 4; Attribution Reporting, section 3
 * (`attributionsrc`); MathML Core, where nothing loads; the reference of AMP's components.
 *
 * @module
 */
import { decodeAttribute } from './url.ts'

/** The namespace of HTML. */
export const xhtml = 'http://www.w3.org/1999/xhtml'

/** What is needed of an element: HTMLRewriter's, or one that was read from text. */
export interface Markup {
  /** In lower case. */
  readonly tagName: string
  /** The value as it is written, character references and all. */
  getAttribute(name: string): string | null
  /** The names of its attributes, where others than those it loads by matter. */
  readonly names?: readonly string[]
}

/**
 * What a value holds: a URL; URLs of a srcset; URLs that white space, or semicolons, part; a URL to be
 * taken to; a vendor of AMP's; style; a script; a URL that may be a script; a page.
 */
export type ValueKind =
  | 'url'
  | 'vendor'
  | 'srcset'
  | 'list'
  | 'values'
  | 'refresh'
  | 'css'
  | 'script'
  | 'link'
  | 'markup'

interface Loading {
  /** The attributes by which it loads; where they are refused, the element goes. */
  by: Readonly<Record<string, ValueKind>>
  /** Whether an element with these attributes loads at all. */
  loads?(element: Markup): boolean
}

const src = { src: 'url' } as const
/** SVG 2, section 16.1.5; browsers that know no SVG 2 read only the second. */
const hrefs = { href: 'url', 'xlink:href': 'url' } as const
const picture = { src: 'url', srcset: 'srcset' } as const

/**
 * Of HTML and SVG together: HTMLRewriter builds no tree, so that it takes for SVG what a misplaced
 * end tag has made HTML, and nobody can tell from which attribute a `script` or an `image` loads.
 */
const elements: Readonly<Record<string, Loading>> = {
  script: { by: { ...src, ...hrefs }, loads: isJavaScript },
  iframe: { by: src },
  frame: { by: src },
  img: { by: picture },
  // The HTML parser makes an img of it.
  image: { by: { ...picture, ...hrefs } },
  use: { by: hrefs },
  feimage: { by: hrefs },
  'font-face-uri': { by: hrefs },
  source: { by: picture },
  video: { by: src },
  audio: { by: src },
  track: { by: src },
  embed: { by: src },
  object: { by: { data: 'url' } },
  input: { by: src, loads: (element) => attribute(element, 'type') === 'image' },
  link: {
    by: { href: 'url', imagesrcset: 'srcset' },
    loads: (element) => loadsLink(element.getAttribute('rel')),
  },
  meta: {
    by: { content: 'refresh' },
    loads: (element) => attribute(element, 'http-equiv') === 'refresh',
  },
  // SMIL puts an address into another element.
  set: { by: { to: 'url' }, loads: animatesAddress },
  animate: { by: { from: 'url', to: 'url', by: 'url', values: 'values' }, loads: animatesAddress },
  'amp-pixel': { by: src },
  'amp-img': { by: picture },
  'amp-iframe': { by: src },
  'amp-video': { by: src },
  'amp-audio': { by: src },
  'amp-ad': { by: src },
  'amp-embed': { by: src },
  'amp-analytics': { by: { config: 'url', type: 'vendor' } },
}

/** Whether an element of this name may load something. */
export function mayLoad(name: string): boolean {
  return Object.hasOwn(elements, name)
}

/** Those that HTMLRewriter is asked for only where they are marked, since few of them load. */
const marked = /^(set|animate|amp-.*)$/

/** Selects the elements that can load something; `use` shows parts of the page itself mostly. */
export const loadingSelector: string = Object.entries(elements)
  .filter(([name]) => !marked.test(name))
  .flatMap(([name, { by }]) =>
    Object.keys(by)
      .map((key) => key.replace(':', '\\:'))
      .map((key) => `${name}[${key}]${name === 'use' ? `:not([${key}^="#"])` : ''}`)
      .map((one) => (name === 'meta' ? `${one}[http-equiv]` : one)),
  )
  .join()

/**
 * Selects those of them that change how a browser reads what follows: they, or what they hold, bring
 * it back from SVG or MathML to HTML (HTML standard, section 13.2.6.5), or out of a select.
 *
 * @param select the name that `select` has
 */
export const steeringSelector = (select: string): string =>
  [
    `${select} input[src]`,
    ...['svg', 'math'].flatMap((outer) =>
      ['img', 'embed', 'iframe', 'video', 'audio', 'object', 'meta'].flatMap((inner) =>
        addressesOf(inner).map((address) => `${outer} ${inner}[${address}]`),
      ),
    ),
  ].join()

/** The attributes by which an element of this name loads. */
export function addressesOf(name: string): readonly string[] {
  return Object.keys(elements[name]?.by ?? {})
}

/** The attributes by which an element loads, and what they hold. */
export function loadingAttributes(element: Markup): readonly (readonly [string, ValueKind])[] {
  const loading = elements[element.tagName]
  if (!loading || loading.loads?.(element) === false) return []
  return Object.entries(loading.by)
}

const painted = /^(style|fill|stroke|filter|mask|clip-path|cursor|marker-(start|mid|end))$/
const linked =
  /^(a(rea)? (xlink:)?href|form action|(button|input) formaction|(i?frame|embed) src|object data)$/

/**
 * What another attribute of an element holds, which goes alone where that is refused; `undefined`
 * where nothing is fetched or run by it.
 */
export function otherKind(element: string, name: string): ValueKind | undefined {
  if (painted.test(name)) return 'css'
  if (/^on./.test(name)) return 'script'
  if (linked.test(`${element} ${name}`)) return 'link'
  if (name === 'ping' && /^a(rea)?$/.test(element)) return 'list'
  if (name === 'attributionsrc' && /^(a|area|img|script)$/.test(element)) return 'list'
  if (name === 'srcdoc' && element === 'iframe') return 'markup'
  if (name === 'poster' && /^(amp-)?video$/.test(element)) return 'url'
  const isBackground =
    name === 'background' && /^(body|table|col(group)?|t(body|head|foot|r|d|h))$/.test(element)
  return isBackground ? 'url' : undefined
}

/**
 * Whether a start tag has to be marked, so that its other attributes are looked at too.
 *
 * @param name of the attribute, whose value stands in the text as it is written
 */
export function isTelling(
  element: string,
  name: string,
  text: string,
  from: number,
  to: number,
): boolean {
  if (marked.test(element)) return true
  const kind = otherKind(element, name)
  if (kind === 'css') {
    const value = text.slice(from, to)
    return isFetchingCss(value) || value.includes('&')
  }
  if (kind === 'link') return /^[\0-\x20&j]/i.test(text.slice(from, Math.min(to, from + 1)))
  return kind !== undefined
}

/** Whether style could load something, as far as can be told at a glance. */
export function isFetchingCss(css: string): boolean {
  return /url|@import|image-set|src|\\/i.test(css)
}

const loadingRels = new Set([
  'stylesheet',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'prerender',
  'compression-dictionary',
  'icon',
  'apple-touch-icon',
  'apple-touch-icon-precomposed',
  'apple-touch-startup-image',
  'mask-icon',
  'manifest',
])

/** Whether a link with this `rel` (an attribute's or a Link header's) fetches or connects. */
export function loadsLink(rel: string | null): boolean {
  return words(decodeAttribute(rel ?? '').toLowerCase()).some((word) => loadingRels.has(word))
}

/** Splits on ASCII white space, as HTML does. */
function words(text: string): string[] {
  return text.split(/[\t\n\f\r ]+/).filter((word) => word !== '')
}

/** The JavaScript MIME types (MIME Sniffing standard, section 4.6), and modules. */
const javaScript =
  /^(module|(application|text)\/(x-)?(ecma|java)script|text\/(javascript1\.[0-5]|jscript|livescript))$/

/** Whether a browser would run this script (HTML standard, section 4.12.1.1, steps 8 to 12). */
export function isJavaScript(element: Markup): boolean {
  const type = attribute(element, 'type')
  if (type === '') return true
  if (type !== undefined) return javaScript.test(words(type).join(' '))
  const language = attribute(element, 'language')
  return !language || javaScript.test(`text/${language}`)
}

/** What the text of an element holds, where it has to be judged; `undefined` where it does nothing. */
export type TextKind = 'script' | 'importmap' | 'speculationrules' | 'json' | 'css'

export function textKindOf(element: Markup): TextKind | undefined {
  if (element.tagName === 'style') return 'css'
  if (element.tagName !== 'script') return undefined
  if (isJavaScript(element)) return 'script'
  const type = words(attribute(element, 'type') ?? '').join(' ')
  return type === 'importmap' || type === 'speculationrules' ? type : undefined
}

function animatesAddress(element: Markup): boolean {
  return /^(xlink:)?href$/.test(words(attribute(element, 'attributename') ?? '').join(' '))
}

function attribute(element: Markup, name: string): string | undefined {
  const raw = element.getAttribute(name)
  return raw === null ? undefined : decodeAttribute(raw).toLowerCase()
}
