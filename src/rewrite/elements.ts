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
  readonly namespaceURI: string
  getAttribute(name: string): string | null
}

interface Loading {
  /** Attributes that hold one URL. */
  urls?: readonly string[]
  /** Attributes that hold a srcset. */
  srcsets?: readonly string[]
  /** Whether an element with these attributes loads at all. */
  loads?(element: Markup): boolean
}

const htmlElements: Readonly<Record<string, Loading>> = {
  script: { urls: ['src'], loads: isJavaScript },
  iframe: { urls: ['src'] },
  frame: { urls: ['src'] },
  img: { urls: ['src'], srcsets: ['srcset'] },
  // The HTML parser makes an img of it.
  image: { urls: ['src'], srcsets: ['srcset'] },
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

/** In SVG these load what `href` says, else `xlink:href` (SVG 2, section 16.1.5). */
const svgElements: Readonly<Record<string, Loading>> = {
  script: { loads: isJavaScript },
  image: {},
  use: {},
  feimage: {},
}

const hrefs = ['href', 'xlink:href']

/** Selects every element that can load something; icons of the page itself cannot. */
export const loadingSelector: string = [
  ...Object.entries(htmlElements).flatMap(([name, { urls = [], srcsets = [] }]) =>
    [...urls, ...srcsets].map((key) => `${name}[${key}]`),
  ),
  ...Object.keys(svgElements)
    .flatMap((name) => hrefs.map((key) => [name, key.replace(':', '\\:')]))
    .map(([name, key]) => `${name}[${key}]:not([${key}^="#"])`),
].join()

/** The URLs that an element would fetch, in the order of its attributes' importance. */
export function urlsOf(element: Markup, base: URL): URL[] {
  const name = element.tagName.toLowerCase()
  const loading = (isSvg(element) ? svgElements : htmlElements)[name]
  if (!loading || loading.loads?.(element) === false) return []
  const found: (URL | undefined)[] = []
  for (const raw of isSvg(element) ? [hrefOf(element)] : valuesOf(element, loading.urls)) {
    if (raw !== null) found.push(resolveAttribute(raw, base))
  }
  for (const raw of valuesOf(element, loading.srcsets)) {
    if (raw === null) continue
    found.push(...srcsetUrls(decodeAttribute(raw)).map((url) => resolveUrl(url, base)))
  }
  return found.filter((url) => url !== undefined)
}

function valuesOf(element: Markup, names: readonly string[] = []): (string | null)[] {
  return names.map((name) => element.getAttribute(name))
}

function hrefOf(element: Markup): string | null {
  return element.getAttribute('href') ?? element.getAttribute('xlink:href')
}

/** Whether a script is loaded, so that its text means nothing. */
export function loadsScript(element: Markup): boolean {
  return (isSvg(element) ? hrefOf(element) : element.getAttribute('src')) !== null
}

export function isSvg(element: Markup): boolean {
  return element.namespaceURI === 'http://www.w3.org/2000/svg'
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
