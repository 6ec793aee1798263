/**
 * Saved pages of real sites through the gate, each with its site as host, judged by parse5.
 *
 * @module
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sources } from '../../src/consent/sources.ts'
import type { Policy } from '../../src/index.ts'
import { indexTags, matchTag } from '../../src/policy/tags.ts'
import { readElements } from '../eval/elements.ts'
import { cookies } from '../wire/site.ts'
import { type Reading, readDocument, withoutRefused } from './fetching.ts'
import { forEach, type Gates, startGates } from './gate.ts'
import { isShared, listShared, printCount, readShared, readSharedText, sample } from './shared.ts'

interface Page {
  path: string
  host: string
  bytes: Buffer
}

interface Label {
  url: string
  thirdParty: boolean
  label: string
}

const pages: Page[] = []
let chosen: readonly Page[] = []
let hosts: ReadonlySet<string> = new Set()
let gates: Gates<'named' | 'nowhere' | 'strangers'>

function readPages(): void {
  for (const line of readSharedText('pages/index.tsv').trim().split('\n').slice(1)) {
    const [page = '', site = ''] = line.split('\t')
    // Some come from a test corpus and have no site.
    const host = /^[a-z0-9.-]+$/.test(site) ? site : 'site.example'
    pages.push({ path: `/${page}`, host, bytes: readShared(`pages/${page}.html.gz`) })
  }
}

/** The third-party hosts most frequent among trackers, of those that serve trackers only. */
function readHosts(count: number): Set<string> {
  const wanted = new Set<string>()
  const found = new Map<string, number>()
  for (const line of readSharedText('pages/labels.jsonl.gz').trim().split('\n')) {
    const { url, thirdParty, label }: Label = JSON.parse(line)
    const host = URL.parse(url)?.hostname
    if (!host) continue
    if (label === 'clean' || label === 'first-party') wanted.add(host)
    if (label === 'tracker' && thirdParty) found.set(host, (found.get(host) ?? 0) + 1)
  }
  const sorted = [...found]
    .filter(([host]) => !wanted.has(host))
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
  return new Set(sorted.slice(0, count).map(([host]) => host))
}

function refusing(change: Partial<Policy>): Policy {
  return {
    consent: [{ source: 'onetrust' }],
    categories: { analytics: { title: 'Analytics' } },
    services: {},
    mode: 'enforce',
    ...change,
  }
}

function count(): string {
  return `${chosen.length} of ${pages.length} pages`
}

/** Without an end tag that means nothing and goes with its start tag. */
function read(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/<\/image>/g, '')
}

/** As parse5 reads it, with and without scripting. */
function readBoth(html: string, { path, host }: Page): Reading[] {
  const url = new URL(path, `http://${host}`)
  return [true, false].map((scripting) => readDocument(html, url, scripting))
}

/** What arrived, with the refused hosts that inline scripts have lost. */
function withHosts(arrived: string, expected: string, isRefused: (url: URL) => boolean): string {
  const [first = '', ...rest] = arrived.split('refused.invalid')
  let restored = first
  for (const piece of rest) {
    const [host = ''] = /^[\w.-]+/.exec(expected.slice(restored.length)) ?? []
    const url = URL.parse(`https://${host}/`)
    // Of a host that a script puts together its end stands there.
    const isWhole = !/[."'`]$/.test(restored)
    restored += (!isWhole || (url && isRefused(url)) ? host : 'refused.invalid') + piece
  }
  return restored
}

/** The refused addresses that scripts of a page could still load: all but links to privacy notices. */
function addressesIn(html: string, isRefused: (url: URL) => boolean): string[] {
  const scripts = readElements(html).filter(({ text, parked }) => text !== undefined && !parked)
  return scripts
    .flatMap(({ text = '' }) => [
      ...text.matchAll(/(?:\\?\/){2}((?:[\w-]+\.)+[a-z]+)(?![\w.])([^"'\s]*)/gi),
    ])
    .flatMap(([, host = '', path = '']) => {
      const url = URL.parse(`https://${host}/`)
      const isNotice = /^(\\?\/)+(privacy|legal|terms|polic(y|ies))\b/.test(path)
      return url && isRefused(url) && !isNotice ? [url.href] : []
    })
}

const tag =
  /<([a-z][\w:-]*)((?:[\s/]+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)[\s/]*>/gi

/** An attribute's value, as far as the gate writes references. */
const readValue = (raw = '') =>
  raw
    .replace(/^\s*=\s*(["']?)([\s\S]*)\1$/, '$2')
    .replace(/&(amp|#0?38);/g, '&')
    .replace(/&(quot|#34);/g, '"')
    .replace(/&#(\d{3,});/g, (_, code) =>
      Buffer.from(String.fromCodePoint(Number(code))).toString('latin1'),
    )

/**
 * A text whose tags are all written alike, without what goes alone: candidates of a srcset, posters,
 * backgrounds, handlers that name something refused, and what `url()` names.
 */
function alike(text: string, page: URL, isRefused: (url: URL) => boolean): string {
  const refused = (url: string) => {
    const parsed = URL.parse(url, page)
    if (!parsed || !/^https?:/.test(parsed.protocol)) return false
    return parsed.hostname === 'refused.invalid' || isRefused(parsed)
  }
  const sheet = (css: string) =>
    css.replace(/url\(\s*(["']?)([^"')]*)\1\s*\)/gi, (whole, _, url) =>
      url === 'about:invalid' || refused(url) ? 'url(about:invalid)' : whole,
    )
  const written = text.replace(tag, (_, name: string, attributes: string) => {
    const left: string[] = []
    for (const [, key = '', raw] of attributes.matchAll(
      /([^\s=>"'/]+)(\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/g,
    )) {
      let value = readValue(raw)
      if (/^(image)?srcset$/i.test(key)) {
        const parts = value.split(/,\s+/)
        const kept = parts.filter((part) => !refused(part.trim().split(/\s/)[0] ?? ''))
        if (kept.length === 0 && parts.length > 0) continue
        value = kept.join(', ')
      } else if (/^(poster|background)$/i.test(key) && refused(value)) continue
      else if (
        /^on/i.test(key) &&
        [...value.matchAll(/https?:\/\/[\w.-]+/g)].some(([url]) => refused(url))
      )
        continue
      left.push(`${key.toLowerCase()}=${JSON.stringify(sheet(value.trim()))}`)
    }
    return `<${name} ${left.join(' ')}>`
  })
  return sheet(written)
}

const known = new Map<Page, Reading[]>()

/** What is wrong with a page that came through: nothing, if it is as parse5 says it must be. */
function compare(page: Page, out: Buffer, isRefused: (url: URL) => boolean, inScripts = true) {
  // One character a byte, so that places in the text are places in the bytes.
  const source = read(page.bytes)
  const received = read(out)
  const readings = known.get(page) ?? readBoth(source, page)
  known.set(page, readings)
  const { text, removed } = withoutRefused(source, readings, isRefused)
  const at = new URL(page.path, `http://${page.host}`)
  const expected = alike(text, at, isRefused)
  const arrived = withHosts(alike(received, at, isRefused), expected, isRefused)
  const left = inScripts ? addressesIn(received, isRefused) : []
  const wrong = left.map((url) => `${page.path}: ${url} in a script`)
  if (arrived !== expected) {
    let i = 0
    while (arrived[i] === expected[i]) i++
    const [is, was] = [arrived, expected].map((one) => JSON.stringify(one.slice(i, i + 99)))
    wrong.push(`${page.path}: differs at ${i}: ${is}, not ${was}`)
  }
  const list = (fetching: Reading['fetching']) =>
    fetching.map(({ name, urls }) => `${name} ${urls.join(' ')}`).join('\n')
  for (const [i, { fetching }] of readBoth(received, page).entries()) {
    const left = readings[i]?.fetching.filter(({ goesWith }) => !goesWith(isRefused)) ?? []
    const others = left.map((one) => ({ ...one, urls: one.urls.filter((url) => !isRefused(url)) }))
    if (list(fetching) !== list(others.filter(({ urls }) => urls.length > 0)))
      wrong.push(`${page.path}: other elements fetch`)
  }
  return { wrong, removed }
}

describe.skipIf(!isShared)('saved pages', () => {
  beforeAll(async () => {
    readPages()
    chosen = sample(pages, 5)
    hosts = readHosts(40)
    const service = { category: 'analytics', inline: ['occursNowhere(4711'] }
    gates = await startGates({
      named: refusing({ services: { named: { category: 'analytics', tags: [...hosts] } } }),
      nowhere: refusing({
        services: { nowhere: { ...service, tags: ['a.nowhere.example', '*.b.nowhere.example'] } },
      }),
      strangers: refusing({ unknown: { tags: 'analytics' } }),
    })
  })
  afterAll(() => gates.stop())

  test('are all there', () => {
    const files = listShared('pages').filter((name) => name.endsWith('.html.gz'))
    expect(pages.map(({ path }) => `${path.slice(1)}.html.gz`).sort()).toEqual(files)
    expect(chosen.length).toBeGreaterThan(0)
  })

  test('arrive byte for byte where everything is granted', async () => {
    const wrong: string[] = []
    await forEach(chosen, async ({ path, host, bytes }) => {
      const { body } = await gates.visit('named', path, bytes, { host, cookie: cookies.all })
      if (!body.equals(bytes)) wrong.push(path)
    })
    expect(wrong).toEqual([])
    printCount(`${count()} unchanged, all granted`)
  })

  test('arrive byte for byte where nothing in them is refused', async () => {
    const wrong: string[] = []
    await forEach(chosen, async ({ path, host, bytes }) => {
      const { body } = await gates.visit('nowhere', path, bytes, { host, cut: true })
      if (!body.equals(bytes)) wrong.push(path)
    })
    expect(wrong).toEqual([])
    printCount(`${count()} unchanged, rewriter running`)
  })

  test('lose every element that fetches from a refused host, and nothing else', async () => {
    const wrong: string[] = []
    let removed = 0
    await forEach(chosen, async (page) => {
      const { body } = await gates.visit('named', page.path, page.bytes, {
        host: page.host,
        cut: true,
      })
      const result = compare(page, body, (url) => hosts.has(url.hostname))
      wrong.push(...result.wrong)
      removed += result.removed
    })
    expect(wrong).toEqual([])
    expect(removed).toBeGreaterThan(0)
    printCount(`${count()} without the ${hosts.size} hosts, ${removed} elements removed`)
  })

  test('lose every element that fetches from elsewhere, where what is unknown is refused', async () => {
    const wrong: string[] = []
    let removed = 0
    // Consent managers' own tags stay.
    const own = indexTags(
      sources.flatMap(({ id, tags }) => tags.map((tag) => [tag, { id, rule: '' }] as const)),
    )
    const isManager = (url: URL) => [...matchTag(own, url, false)].length > 0
    await forEach(chosen, async (page) => {
      const { path, host, bytes } = page
      const { body } = await gates.visit('strangers', path, bytes, { host, cut: true })
      const result = compare(page, body, (url) => url.hostname !== host && !isManager(url), false)
      wrong.push(...result.wrong)
      removed += result.removed
    })
    expect(wrong).toEqual([])
    expect(removed).toBeGreaterThan(0)
    printCount(`${count()} without other hosts, ${removed} elements removed`)
  })
})
