/**
 * The URL that a saved page had.
 *
 * @module
 */
import { parseHost } from '../policy/pattern.ts'
import { decodeAttribute } from '../rewrite/url.ts'
import { Failure } from './failure.ts'
import { readBytes } from './policy-file.ts'

/** Of a page that does not tell: no host of its own, so that every address in it is elsewhere. */
export const nowhere = 'https://page.invalid/'

/** From a saved page's name, with or without extension, to its URL. */
export type PageIndex = ReadonlyMap<string, URL>

/**
 * Reads lines `file<TAB>url`, of which further columns mean nothing. A domain stands for its root.
 * A line may be a heading, or tell something else of a page that has no URL.
 *
 * @param onWarning hears of lines that tell none
 * @throws {Failure} where the file cannot be read, or no line tells a URL
 */
export async function readIndex(
  file: string,
  onWarning: (message: string) => void,
): Promise<PageIndex> {
  const silent: number[] = []
  const index = new Map<string, URL>()
  const lines = (await readBytes(file))
    .toString()
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [name = '', address = ''] = line.split('\t')
    const url =
      parsePageUrl(address) ?? (isHost(address) ? new URL(`https://${address}/`) : undefined)
    if (url) index.set(name.replace(/^\.\//, ''), url)
    else silent.push(i + 1)
  }
  if (index.size === 0) throw new Failure(`${file}: expected lines of file, tab, URL`)
  const [first] = silent
  if (first !== undefined) {
    onWarning(
      `${file}:${first}: no URL after a tab${silent.length > 1 ? `, nor in ${silent.length - 1} more lines` : ''}`,
    )
  }
  return index
}

function isHost(text: string): boolean {
  return parseHost(text) !== undefined
}

/** By the name below the folder that was scanned, else by the file's own. */
export function lookUp(index: PageIndex, file: string): URL | undefined {
  const path = file.replaceAll('\\', '/')
  const own = path.slice(path.lastIndexOf('/') + 1)
  for (const name of [path, own]) {
    const found = index.get(name) ?? index.get(name.replace(/(\.html?)?(\.gz)?$/i, ''))
    if (found) return found
  }
  return undefined
}

/** An http(s) address, without what no request has; `undefined` for any other text. */
export function parsePageUrl(text: string): URL | undefined {
  const url = /^https?:\/\//i.test(text.trim()) ? URL.parse(text) : null
  if (!url) return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  return url
}

/** An address, or what should be one, without what one logs in with. */
export function withoutLogin(address: string): string {
  return address.replace(/^([a-z][a-z\d+.-]*:)?([\\/]*)[^\\/?#]*@/i, '$1$2')
}

/** As much of a page as is looked into, and of one tag, in characters. */
const most = 1_000_000
const longestTag = 3000

/** The URL of `<link rel="canonical">`, if it is a whole one. */
export function canonicalUrl(html: string): URL | undefined {
  const text = withoutComments(html.slice(0, most))
  for (const { index } of text.matchAll(/<link[\s/]/gi)) {
    const [tag = ''] =
      /^<link(?:"[^"]*"|'[^']*'|[^'">])*>/i.exec(text.slice(index, index + longestTag)) ?? []
    const isCanonical = attributeOf(tag, 'rel')?.toLowerCase().split(/\s+/).includes('canonical')
    const url = isCanonical ? parsePageUrl((attributeOf(tag, 'href') ?? '').trim()) : undefined
    if (url) return url
  }
  return undefined
}

function attributeOf(tag: string, name: string): string | undefined {
  const value = `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`
  const [, double, single, bare] = new RegExp(value, 'i').exec(tag) ?? []
  const raw = double ?? single ?? bare
  return raw === undefined ? undefined : decodeAttribute(raw)
}

function withoutComments(html: string): string {
  const kept: string[] = []
  for (let from = 0; ; ) {
    const start = html.indexOf('<!--', from)
    kept.push(html.slice(from, start === -1 ? undefined : start))
    const end = start === -1 ? -1 : html.indexOf('-->', start + 2)
    if (end === -1) return kept.join('')
    from = end + 3
  }
}
