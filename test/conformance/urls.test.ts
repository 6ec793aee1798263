/**
 * The WHATWG URL vectors: the gate judges the URL that a browser would fetch, however it is written,
 * and what does not parse is judged by its host, as far as it has one that parses.
 *
 * Source: https://github.com/web-platform-tests/wpt/tree/master/url (the vectors); URL standard
 *
 * @module
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { definePolicy, type Policy, PolicyError } from '../../src/index.ts'
import { isShared, printCount, readSharedJson } from './shared.ts'
import { type Gate, type Page, type Reference, startGate } from './url-gate.ts'

interface Case extends Reference {
  /** Absent where it is no URL. */
  href?: string
}

const cases = isShared
  ? readSharedJson<(string | Case)[]>('vectors/url/urltestdata.json').filter(
      (one) => typeof one === 'object',
    )
  : []

/** A page that holds inputs, each in an element of its own. */
interface Sheet {
  url: string
  /** What its `<base href>` says, where it has one. */
  base?: string | undefined
  cases: readonly Case[]
}

const site = 'https://www.shop.example/a/b'
const sheets = [...atBases(), ...underBases(), ...withoutBases()]

/** Hosts of dots alone; one with a star; one that is a broken address once its dots are taken away. */
const unnameable = ['', '!"$&\'()*+,-.;=_`{}~', 'foo.09']

const forms = {
  img: (value: string) => `<img src="${value}">`,
  script: (value: string) => `<script src="${value}"></script>`,
  iframe: (value: string) => `<iframe src="${value}"></iframe>`,
  link: (value: string) => `<link rel="stylesheet" href="${value}">`,
}

let gate: Gate
describe.skipIf(!isShared)('WHATWG URL', () => {
  beforeAll(async () => {
    gate = await startGate()
  })
  afterAll(() => gate.stop())

  test('Node and workerd parse each input as the vectors say', async () => {
    const vectors = cases.map(({ href }) => href ?? null)
    const node = cases.map(({ input, base }) => URL.parse(input, base ?? undefined)?.href ?? null)

    expect(cases.length).toBeGreaterThanOrEqual(891)
    expect(node).toEqual(vectors)
    expect(await gate.parse(cases)).toEqual(vectors)
    const none = vectors.filter((href) => href === null).length
    const web = vectors.filter((href) => href !== null && isWeb(new URL(href))).length
    printCount(
      `urls: ${cases.length} of ${cases.length} parse alike in Node, workerd and the vectors: ${web} ` +
        `to http(s) or ws(s), ${cases.length - web - none} to other schemes, ${none} not at all`,
    )
  })

  test('each input stands on a page where it means what its vector says', () => {
    const other = new Map<Case, string>()
    for (const sheet of sheets) {
      for (const one of sheet.cases) {
        const vector = one.href === undefined ? undefined : new URL(one.href)
        const expected = vector && isWeb(vector) ? vector.href : undefined
        if (fetchedFrom(one.input, sheet)?.href !== expected) other.set(one, whyOther(one))
      }
    }

    const reasons = Object.groupBy(other.values(), (reason) => reason)
    expect(Object.keys(reasons)).not.toContain('unexplained')
    const halves = cases.filter(({ input }) => !input.isWellFormed()).length
    printCount(
      `urls: ${cases.length - other.size} of ${cases.length} mean in a page what their vector says; ` +
        Object.entries(reasons)
          .map(([reason, list]) => `${list?.length} ${reason}`)
          .join(', ') +
        `; ${halves} hold half a surrogate pair`,
    )
  })

  test('in every form and spelling what a browser would fetch is judged, and what has a host', async () => {
    const policy = refusing([], { unknown: { tags: 'analytics' } })
    const isRefused = (url: URL, page: URL) => bareHost(url) !== bareHost(page)
    const expected = Object.values(forms).flatMap((write) =>
      [escapeAttribute, spellByNumbers].flatMap((spell) =>
        sheets.map((sheet) => expectPage(sheet, policy, isRefused, (one) => write(spell(one)))),
      ),
    )

    expect(await differences(expected)).toEqual([])
    const judged = expected.flatMap(({ targets }) => targets).length
    const times = Object.keys(forms).length * 2
    const all = sheets.flatMap((sheet) => sheet.cases).length * times
    const fetched = sheets.flatMap((sheet) =>
      sheet.cases.filter(({ input }) => fetchedFrom(input, sheet)),
    )
    const fetching = fetched.length * times
    printCount(
      `urls: ${all} of ${all} elements (${cases.length} inputs; on pages, under <base>; ` +
        `${Object.keys(forms).join(', ')}; two spellings) as they should be: ${fetching} fetch ` +
        `and were judged, ${judged - fetching} do not parse and were judged by their host, ` +
        `${all - judged} have none and were not`,
    )
  })

  test('a tag that names a host removes what is fetched from there, and nothing else', async () => {
    const expected: ExpectedPage[] = []
    const unwritable = new Set<string>()
    for (const piece of sheets.flatMap(inPieces)) {
      const urls = piece.cases.flatMap(({ input }) => judgedFrom(input, piece) ?? [])
      for (const tag of new Set(urls.map(tagOf))) {
        if (!isTag(tag)) {
          unwritable.add(tag)
          continue
        }
        // The dot goes before the port, if there is one.
        const dotted = tag.replace(/(?=(:\d+)?$)/, '.')
        const more = [`//${dotted}/`, `//below.${tag}/`].map((input) => ({ input, base: null }))
        const sheet = { ...piece, cases: [...piece.cases, ...more] }
        const strangers = strangersOf(tag)
        const strange = new Set(strangers.map((one) => tagOf(new URL(`https://${one}`))))
        expected.push(
          expectPage(sheet, refusing([tag]), (url) => tagOf(url) === tag),
          ...(isTag(dotted)
            ? [expectPage(sheet, refusing([dotted]), (url) => tagOf(url) === tag)]
            : []),
          expectPage(sheet, refusing([`*.${tag}`]), (url) => `.${tagOf(url)}`.endsWith(`.${tag}`)),
          expectPage(sheet, refusing(strangers), (url) => strange.has(tagOf(url))),
        )
      }
    }

    expect(await differences(expected)).toEqual([])
    expect([...unwritable].sort()).toEqual(unnameable)
    printCount(
      `urls: hosts go by their own tag and by *.host, and stay under others, on ${expected.length} ` +
        `of ${expected.length} pages; no tag can name ${unwritable.size}, which go as unknown`,
    )
  })

  test('a host that a policy spells as the page does is the same host, or an error', async () => {
    const spelled = new Set(cases.map(({ input }) => spelledHost(input)))
    const tags = [...spelled].filter(isTag)
    const wrong = tags.filter((tag) => !URL.canParse(`https://${tag}/`))
    const expected = tags.flatMap((tag) => {
      const url = URL.parse(`https://${tag}/`)
      if (!url) return []
      const same = cases.filter(({ input }) => spelledHost(input) === tag)
      const sheet = { url: site, cases: [{ input: url.href, base: null }, ...same] }
      return expectPage(sheet, refusing([tag]), (one) => tagOf(one) === tagOf(url))
    })

    expect(wrong).toEqual([])
    expect(await differences(expected)).toEqual([])
    printCount(
      `urls: ${cases.length} inputs spell ${spelled.size} hosts: ${tags.length} are the same host ` +
        `as a tag, ${spelled.size - tags.length} are policy errors`,
    )
  })

  test('a base is followed as browsers follow it, whatever its scheme', async () => {
    const policy = refusing([], { unknown: { tags: 'analytics' } })
    const isRefused = (url: URL, page: URL) => bareHost(url) !== bareHost(page)
    const sources = ['a/b', '//one.example/', 'https:two.example/', 'http:two.example/']
    const inside = sources.map((input) => ({ input, base: null }))
    const expected = cases.map(({ input, base }) => {
      const url = base !== null && /^https?:/.test(base) ? base : site
      return expectPage({ url, base: input, cases: inside }, policy, isRefused)
    })

    expect(await differences(expected)).toEqual([])
    printCount(`urls: ${expected.length} of ${expected.length} inputs as <base href> are followed`)
  })
})

/** Why an input means something else on a page than alone. */
function whyOther({ input, base, href }: Case): string {
  if (input === '') return 'are empty, which no element fetches'
  if (input.includes('\0')) return 'hold NUL, which no attribute can'
  if (base?.startsWith('data:')) return 'have a data: base, which no page can'
  return base === null && href === undefined ? 'have no base, which every page has' : 'unexplained'
}

/** Tags near to one that do not mean it: beside it, below, above, and at another port. */
function strangersOf(tag: string): string[] {
  const ports = [tag.replace(/(:\d+)?$/, ':8443'), tag.replace(/:\d+$/, '')]
  const near = [`other-${tag}`, `below.${tag}`, tag.replace(/^[^.]*\./, ''), ...ports]
  return near.filter((one) => one !== tag && isTag(one))
}

/** Cases whose base is http(s), on a page that stands there. */
function atBases(): Sheet[] {
  return groupByBase()
    .filter(([base]) => /^https?:/.test(base))
    .map(([url, cases]) => ({ url, cases }))
}

/** Every base in a `<base href>`. */
function underBases(): Sheet[] {
  return groupByBase().map(([base, cases]) => ({ url: site, base, cases }))
}

function groupByBase(): [string, Case[]][] {
  const based = cases.filter(({ base }) => base !== null)
  return [...Map.groupBy(based, ({ base }) => base ?? '')]
}

/** Cases without base, on a page from whose URL they inherit nothing, as far as there is one. */
function withoutBases(): Sheet[] {
  const pages = [site, site.replace('https', 'http')]
  const absolute = cases.filter(({ base }) => base === null)
  const groups = Map.groupBy(absolute, ({ input, href }) => {
    return pages.find((page) => URL.parse(input, page)?.href === href) ?? site
  })
  return [...groups].map(([url, cases]) => ({ url, cases }))
}

/** Pages of which each holds few hosts, so that few policies apply to each. */
function inPieces({ cases, ...rest }: Sheet): Sheet[] {
  const size = 40
  const starts = cases.keys().filter((i) => i % size === 0)
  return [...starts].map((start) => ({ ...rest, cases: cases.slice(start, start + size) }))
}

/** What is judged where a page says this: what a browser fetches, else the host of what does not parse. */
function judgedFrom(input: string, sheet: Sheet): URL | undefined {
  const { url, base } = sheet
  const text = inHtml(input)
  if (URL.canParse(text, base === undefined ? url : baseUrl(base, url)))
    return fetchedFrom(input, sheet)
  if (!/^[\0- ]*((https?|wss?):|[\\/]{2})/i.test(text.replace(/[\t\n\r]/g, ''))) return undefined
  const host = spelledHost(text.replace(/[\t\n\r]/g, '')).replace(/:.*/, '')
  return (host && URL.parse(`https://${host}/`)) || undefined
}

/** What a browser fetches whose page says this; `undefined` where that is nothing. */
function fetchedFrom(input: string, { url, base }: Sheet): URL | undefined {
  // All elements pass over what is empty.
  if (input === '') return undefined
  const found = URL.parse(inHtml(input), base === undefined ? url : baseUrl(base, url))
  return found && isWeb(found) ? found : undefined
}

/** HTML standard, section 4.2.3, "set the frozen base URL". */
function baseUrl(base: string, page: string): URL {
  const url = URL.parse(inHtml(base), page)
  return !url || /^(data|javascript):$/.test(url.protocol) ? new URL(page) : url
}

/** An attribute cannot hold NUL, nor a page half a surrogate pair. */
function inHtml(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd')
}

function isWeb({ protocol }: URL): boolean {
  return /^(https?|wss?):$/.test(protocol)
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/\.+$/, '')
}

/** The tag that names a URL's host; default ports are not written. */
function tagOf(url: URL): string {
  const port = /^(|80|443)$/.test(url.port) ? '' : `:${url.port}`
  return bareHost(url) + port
}

function isTag(tag: string): boolean {
  try {
    definePolicy(refusing([tag]))
    return true
  } catch (error) {
    if (error instanceof PolicyError) return false
    throw error
  }
}

/** Host and port, as an input writes them. */
function spelledHost(input: string): string {
  const [, authority = ''] = /^[\0- ]*(?:[a-z][a-z0-9+.-]*:)?[\\/]*([^\\/?#]*)/i.exec(input) ?? []
  return authority.slice(authority.lastIndexOf('@') + 1)
}

function refusing(tags: readonly string[], change: Partial<Policy> = {}): Policy {
  return {
    consent: [{ source: 'onetrust' }],
    categories: { analytics: { title: 'Analytics' } },
    services: { counter: { category: 'analytics', tags: [...tags] } },
    mode: 'enforce',
    ...change,
  }
}

function escapeAttribute(text: string): string {
  return inHtml(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;')
}

/** Numbers from 0x80 to 0x9f mean other characters (HTML standard, section 13.2.5.80). */
function spellByNumbers(text: string): string {
  return inHtml(text).replace(/[^\x80-\x9f]/gu, (character) => `&#${character.codePointAt(0)};`)
}

interface ExpectedPage {
  page: Page
  html: string
  targets: string[]
}

/** A sheet as a page, and what is to become of it. */
function expectPage(
  sheet: Sheet,
  policy: Policy,
  isRefused: (url: URL, page: URL) => boolean,
  write: (input: string) => string = (input) => forms.img(escapeAttribute(input)),
): ExpectedPage {
  const page = new URL(sheet.url)
  const baseTag = (href: string) => `<base href="${escapeAttribute(href)}">`
  const { base } = sheet
  // One that a service's tag names is taken away, so that addresses are relative to the page too.
  const named = base === undefined ? null : URL.parse(inHtml(base), sheet.url)
  const isGone = named && policy.unknown === undefined && isWeb(named) && isRefused(named, page)
  const refusedBase = isGone ? [named] : []
  const sheets = refusedBase.length > 0 ? [{ url: sheet.url, cases: [] }, sheet] : [sheet]
  const elements = sheet.cases.map(({ input }) => {
    const urls = sheets.flatMap((one) => judgedFrom(input, one) ?? [])
    const different = new Map(urls.map((url) => [url.href, url]))
    return { html: write(input), urls: [...different.values()] }
  })
  const left = elements.map(({ html, urls }) =>
    urls.some((url) => isRefused(url, page)) ? '' : html,
  )
  const before = (href: string) => (base === undefined ? [] : [baseTag(href)])
  const html = [...before(base ?? ''), ...elements.map((one) => one.html)].join('\n')
  return {
    page: { url: sheet.url, html, policy },
    html: [...(refusedBase.length > 0 ? ['<base>'] : before(base ?? '')), ...left].join('\n'),
    targets: [...refusedBase, ...elements.flatMap(({ urls }) => urls)].map(({ href }) => href),
  }
}

/** The first few pages of which something else becomes, and what differs. */
async function differences(expected: readonly ExpectedPage[]): Promise<unknown[]> {
  const passed = await gate.pass(expected.map(({ page }) => page))
  const found = passed.flatMap(({ html, targets }, i) => {
    const one = expected[i]
    if (!one || (html === one.html && targets.join('\n') === one.targets.join('\n'))) return []
    return {
      url: one.page.url,
      refused: one.page.policy.services['counter'],
      shouldBe: onlyIn(one.html.split('\n'), html.split('\n')),
      is: onlyIn(html.split('\n'), one.html.split('\n')),
      notJudged: onlyIn(one.targets, targets),
      wronglyJudged: onlyIn(targets, one.targets),
    }
  })
  return found.slice(0, 5)
}

function onlyIn(lines: readonly string[], others: readonly string[]): string[] {
  return lines.filter((line) => !others.includes(line))
}
