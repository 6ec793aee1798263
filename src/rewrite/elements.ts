/**
 * Which elements load something, and from which attributes. What a browser would neither fetch nor
 * run is not a tag: parked scripts (`type="text/plain"`), `data-src`, links that load nothing.
 *
 * Source: HTML standard, sections 4.2.4, 4.6.7, 4.8 and 4.12.1; SVG 2, section 5.
 *
 * @module
 */
import { decodeAttribute, resolveAttribute, resolveUrl, srcsetUrls } from './url.ts'

/** What is needed of an element: HTMLRewriter's. */
export interface Markup {
  readonly tagName: string
  getAttribute(name: string): string | null
}

interface Loading {
  /** Attributes that hold one URL. */
  urls: readonly string[]
  /** Attributes that hold a srcset. */
  srcsets?: readonly string[]
  /** Whether an element with these attributes loads at all. */
  loads?(element: Markup): boolean
}

/** SVG 2, section 16.1.5; browsers that know no SVG 2 read only the second. */
const hrefs = ['href', 'xlink:href']

/**
 * Of HTML and SVG together: HTMLRewriter builds no tree, so that it takes for SVG what a misplaced
 * end tag has made HTML, and nobody can tell from which attribute a `script` or an `image` loads.
 */
const elements: Readonly<Record<string, Loading>> = {
  script: { urls: ['src', ...hrefs], loads: isJavaScript },
  iframe: { urls: ['src'] },
  frame: { urls: ['src'] },
  img: { urls: ['src'], srcsets: ['srcset'] },
  // The HTML parser makes an img of it.
  image: { urls: ['src', ...hrefs], srcsets: ['srcset'] },
  use: { urls: hrefs },
  feimage: { urls: hrefs },
  source: { urls: ['src'], srcsets: ['srcset'] },
  video: { urls: ['src', 'poster'] },
  audio: { urls: ['src'] },
  track: { urls: ['src'] },
  embed: { urls: ['src'] },
  object: { urls: ['data'] },
  input: { urls: ['src'], loads: (element) => attribute(element, 'type') === 'image' },
  link: {
    urls: ['href'],
    srcsets: ['imagesrcset'],
    loads: (element) => loadsLink(element.getAttribute('rel')),
  },
}

/** Selects every element that can load something; `use` shows parts of the page itself mostly. */
export const loadingSelector: string = Object.entries(elements)
  .flatMap(([name, { urls, srcsets = [] }]) =>
    [...urls, ...srcsets]
      .map((key) => key.replace(':', '\\:'))
      .map((key) => `${name}[${key}]${name === 'use' ? `:not([${key}^="#"])` : ''}`),
  )
  .join()

/**
 * Selects those of them that change how a browser reads what follows: they, or what they hold, bring
 * it back from SVG or MathML to HTML (HTML standard, section 13.2.6.5), or out of a select.
 */
export const steeringSelector: string = [
  ...['svg', 'math'].flatMap((outer) =>
    ['img', 'embed', 'iframe', 'video', 'audio', 'object'].flatMap((inner) =>
      addressesOf(inner).map((address) => `${outer} ${inner}[${address}]`),
    ),
  ),
  'select input[src]',
].join()

/** The attributes by which an element of this name loads. */
export function addressesOf(name: string): readonly string[] {
  const { urls = [], srcsets = [] } = elements[name] ?? {}
  return [...urls, ...srcsets]
}

/** The URLs that an element would fetch, in the order of its attributes' importance. */
export function urlsOf(element: Markup, base: URL): URL[] {
  const loading = elements[element.tagName.toLowerCase()]
  if (!loading || loading.loads?.(element) === false) return []
  const found: (URL | undefined)[] = []
  for (const name of loading.urls) {
    const raw = element.getAttribute(name)
    if (raw !== null) found.push(resolveAttribute(raw, base))
  }
  for (const name of loading.srcsets ?? []) {
    const raw = element.getAttribute(name)
    if (raw === null) continue
    for (const url of srcsetUrls(decodeAttribute(raw))) found.push(resolveUrl(url, base))
  }
  return found.filter((url) => url !== undefined)
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

function attribute(element: Markup, name: string): string | undefined {
  const raw = element.getAttribute(name)
  return raw === null ? undefined : decodeAttribute(raw).toLowerCase()
}
