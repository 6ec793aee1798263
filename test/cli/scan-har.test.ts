import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ScanResult } from '../../src/cli/scan-result.ts'
import { call, type Ended, folderWith, run, shared } from './command.ts'

const page = `<!doctype html>
<script src="https://www.google-analytics.com/analytics.js"></script>
<p>Grüße</p>
`
const left = page.replace(/<script.*<\/script>/, '')

interface Told {
  url: string
  type?: string
  text?: string
  status?: number
  /** What the response sets, and what the request brought along. */
  set?: readonly string[]
  sent?: string
  destination?: string
  pageref?: string
  /** When it was recorded. */
  at?: string
  encoding?: 'base64'
}

/** An entry as browsers write it. */
function entry(told: Told): object {
  const { url, type = 'text/html; charset=utf-8', text, status = 200, set = [], sent } = told
  const { destination, pageref, at = '2021-03-01T10:00:00.000Z', encoding } = told
  const header = (name: string, value?: string) => (value === undefined ? [] : [{ name, value }])
  return {
    startedDateTime: at,
    ...(pageref && { pageref }),
    request: {
      method: 'GET',
      url,
      headers: [...header('Cookie', sent), ...header('Sec-Fetch-Dest', destination)],
    },
    response: {
      status,
      headers: [
        { name: ':status', value: String(status) },
        { name: 'content-type', value: type },
        { name: 'content-encoding', value: 'br' },
        { name: 'content-length', value: '7' },
        // Chrome joins the lines of one name.
        ...header('set-cookie', set.length > 0 ? set.join('\n') : undefined),
      ],
      content: {
        mimeType: type,
        ...(text !== undefined && { text }),
        ...(encoding && { encoding }),
      },
    },
  }
}

function recording(...entries: readonly Told[]): object {
  return { log: { version: '1.2', entries: entries.map(entry) } }
}

const shop = 'https://www.shop.example/'

async function scan(files: Record<string, unknown>, ...args: string[]): Promise<Ended> {
  return call(['scan', 'visit.har', '--json', ...args], folderWith(files))
}

async function scanJson(files: Record<string, unknown>, ...args: string[]): Promise<ScanResult> {
  const { code, stdout, stderr } = await scan(files, ...args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('a HAR file', () => {
  test('holds a page, what it went on to load, and cookies of all responses', async () => {
    const har = recording(
      { url: `${shop}old`, status: 302, set: ['sid=1; HttpOnly'], pageref: 'p' },
      { url: shop, text: page, set: ['_ga=1; Max-Age=60', 'basket=2'], pageref: 'p' },
      {
        url: 'https://www.google-analytics.com/analytics.js',
        type: 'text/javascript',
        pageref: 'p',
      },
      { url: 'https://static.hotjar.com/c/hotjar-1.js?v=6', type: 'text/javascript', pageref: 'p' },
      {
        url: 'https://googleads.g.doubleclick.net/pagead/id',
        ...{ type: 'application/json', pageref: 'p' },
        set: ['IDE=1; Domain=.doubleclick.net; Expires=Tue, 01 Mar 2022 10:00:00 GMT'],
      },
      { url: 'https://cdn.stranger.example/a.css', type: 'text/css', pageref: 'p' },
      { url: `${shop}a.css`, type: 'text/css', pageref: 'p' },
      { url: 'data:image/gif;base64,R0==', type: 'image/gif', pageref: 'p' },
      { url: 'wss://chat.stranger.example/socket', status: 101, pageref: 'p' },
    )
    const result = await scanJson({ 'visit.har': har })
    expect(result.pages).toHaveLength(1)
    const [{ page: name, url, decisions, loaded } = { decisions: [], loaded: [] }] = result.pages
    expect({ name, url }).toEqual({ name: `visit.har#${shop}`, url: shop })
    const told = (list: typeof decisions) =>
      list.map(({ subject, target, action, service }) => [subject, target, action, service])
    expect(told(decisions)).toEqual([
      ['set-cookie', '_ga', 'remove', 'google-analytics'],
      ['set-cookie', 'basket', 'keep', undefined],
      ['tag', 'https://www.google-analytics.com/analytics.js', 'remove', 'google-analytics'],
    ])
    expect(told(loaded)).toEqual([
      ['tag', 'https://www.google-analytics.com/analytics.js', 'remove', 'google-analytics'],
      ['tag', 'https://static.hotjar.com/c/hotjar-1.js?v=6', 'remove', 'hotjar'],
      ['tag', 'https://googleads.g.doubleclick.net/pagead/id', 'remove', expect.any(String)],
      ['tag', 'https://cdn.stranger.example/a.css', 'keep', undefined],
      ['tag', `${shop}a.css`, 'keep', undefined],
      ['tag', 'wss://chat.stranger.example/socket', 'keep', undefined],
      ['set-cookie', 'sid', 'keep', undefined],
      ['set-cookie', 'IDE', 'remove', expect.any(String)],
    ])
    expect(result.cookies).toMatchObject([
      { name: 'IDE', host: 'doubleclick.net', action: 'remove', seconds: 31_536_000 },
      { name: '_ga', host: 'www.shop.example', service: 'google-analytics', seconds: 60 },
      { name: 'basket', host: 'www.shop.example', seconds: 0 },
      { name: 'sid', host: 'www.shop.example', httpOnly: true, action: 'keep' },
    ])
    expect(result.unknown.map(({ host }) => host)).toEqual([
      'cdn.stranger.example',
      'chat.stranger.example',
    ])
  })

  test('holds cookies that live on from when they were recorded', async () => {
    // A year before these lines were written its day had passed already.
    const set = [
      '_ga=1; Expires=Tue, 01 Mar 2022 10:00:00 GMT',
      '_gid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    ]
    const result = await scanJson({ 'visit.har': recording({ url: shop, text: '', set }) })
    expect(result.pages[0]?.decisions).toMatchObject([
      { target: '_ga', action: 'remove', because: 'refused' },
      { target: '_gid', action: 'keep', because: 'deletion' },
    ])
    expect(result.cookies).toMatchObject([{ name: '_ga', seconds: 31_536_000 }])
  })

  test('holds the pages of a visit, each rewritten under its own name', async () => {
    const folder = folderWith({
      'visit.har': recording(
        { url: shop, text: page, pageref: '1' },
        { url: `${shop}a/b.html?c=1`, text: page, pageref: '2' },
        { url: 'https://a.example/only-for-the-second.js', type: 'text/javascript', pageref: '2' },
        { url: `${shop}..%2f..%2fetc/`, text: page, status: 404, pageref: '3' },
      ),
    })
    const { code, stdout } = await run(['scan', 'visit.har', '--json', '--out', 'out'], folder)
    expect(code).toBe(0)
    const { pages } = JSON.parse(stdout) as ScanResult
    expect(pages.map(({ url, loaded }) => [url, loaded.length])).toEqual([
      [shop, 0],
      [`${shop}a/b.html?c=1`, 1],
      [`${shop}..%2f..%2fetc/`, 0],
    ])
    const files = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    const names = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(join(folder, 'out/').length))
    expect(names.sort()).toEqual([
      'www.shop.example/.._2f.._2fetc/index.html',
      'www.shop.example/a/b_c_1.html',
      'www.shop.example/index.html',
    ])
    for (const name of names) expect(readFileSync(join(folder, 'out', name), 'utf8')).toBe(left)
  })

  test('holds pages without pageref, too: one begins where the other ends', async () => {
    const script = { type: 'text/javascript' }
    const har = recording(
      { url: shop, text: page },
      { url: 'https://a.example/1.js', ...script },
      { url: `${shop}b`, text: page },
      { url: 'https://a.example/2.js', ...script },
    )
    const { pages } = await scanJson({ 'visit.har': har })
    expect(pages.map(({ loaded }) => loaded.map(({ target }) => target))).toEqual([
      ['https://a.example/1.js'],
      ['https://a.example/2.js'],
    ])
  })

  test('holds other hosts’ documents and pieces of pages, which are no pages of the site', async () => {
    const har = recording(
      { url: shop, text: page, pageref: 'p' },
      { url: `${shop}frame`, text: page, pageref: 'p', destination: 'iframe' },
      { url: 'https://www.youtube.com/embed/x', text: page, pageref: 'p', destination: 'iframe' },
      { url: `${shop}piece`, text: page, pageref: 'p', destination: 'empty' },
    )
    const { pages } = await scanJson({ 'visit.har': har })
    expect(pages.map(({ url }) => url)).toEqual([shop, `${shop}frame`])
    expect(pages[0]?.loaded).toMatchObject([
      { target: `${shop}frame` },
      { target: 'https://www.youtube.com/embed/x', action: 'remove', service: 'youtube' },
      { target: `${shop}piece` },
    ])
  })

  test('holds bytes, where it says so, and else text whatever its encoding was', async () => {
    const bytes = Buffer.from(page, 'latin1')
    const type = 'text/html; charset=iso-8859-1'
    const folder = folderWith({
      'visit.har': recording(
        { url: `${shop}a`, type, text: bytes.toString('base64'), encoding: 'base64', pageref: '1' },
        { url: `${shop}b`, type: 'text/html; charset=utf-16', text: page, pageref: '2' },
      ),
    })
    await call(['scan', 'visit.har', '--out', 'out'], folder)
    const read = (name: string) => readFileSync(join(folder, 'out/www.shop.example', name))
    expect(read('a.html').equals(Buffer.from(left, 'latin1'))).toBe(true)
    expect(read('b.html').equals(Buffer.from(left))).toBe(true)
  })
})

test('where the gate is off, nothing is decided, and what is there is told all the same', async () => {
  const policy = {
    consent: [],
    categories: { analytics: { title: 'Analytics' } },
    services: { 'google-analytics': 'analytics' },
    mode: 'off',
  }
  const har = recording(
    { url: shop, text: page, set: ['_ga=1'] },
    { url: 'https://www.google-analytics.com/collect', type: 'image/gif', set: ['_gid=1'] },
  )
  const { stdout } = await scan({ 'p.json': policy, 'visit.har': har }, '--policy', 'p.json')
  const { pages, services, cookies } = JSON.parse(stdout) as ScanResult
  expect(pages).toMatchObject([{ unread: 'the gate is off here', decisions: [], loaded: [] }])
  expect(services).toMatchObject([{ id: 'google-analytics', removed: 0, kept: 2, loaded: 2 }])
  expect(cookies.map(({ name, action }) => [name, action])).toEqual([
    ['_ga', 'keep'],
    ['_gid', 'keep'],
  ])
})

describe('drift', () => {
  const services = {
    counter: { category: 'analytics', cookies: ['_c', { name: '_d_*', duration: '1 day' }] },
    silent: { category: 'analytics', cookies: ['_s'] },
  }
  const policy = {
    consent: [{ source: 'onetrust' }],
    categories: { analytics: { title: 'Analytics' } },
    services,
  }

  test('tells of cookies that no request and no response had', async () => {
    const files = (sent: string) => ({
      'p.json': policy,
      'visit.har': recording({ url: shop, text: '', sent, set: ['_d_1=x; Max-Age=864000'] }),
    })
    const one = await scanJson(files('other=1'), '--policy', 'p.json')
    expect(one.drift).toEqual({
      neverSeen: [
        { rule: '/services/counter/cookies/0', service: 'counter', what: '_c' },
        { rule: '/services/silent', service: 'silent', what: 'service' },
      ],
      undeclared: [],
      longerLived: [
        { name: '_d_1', rule: '/services/counter/cookies/1', declared: 86_400, seen: 864_000 },
      ],
    })
    const other = await scanJson(files('_c=1; _s=2'), '--policy', 'p.json')
    expect(other.drift.neverSeen).toEqual([])
  })

  test('does not tell of cookies that saved pages cannot show', async () => {
    const folder = folderWith({ 'a.html': '<p>', 'p.json': policy })
    const args = ['a.html', '--url', shop, '--policy', 'p.json', '--json']
    const { stdout } = await call(['scan', ...args], folder)
    expect((JSON.parse(stdout) as ScanResult).drift.neverSeen).toEqual([])
  })
})

test('says which of the cookies that the browser brought along the gate would end', async () => {
  const visit = recording({ url: shop, text: '<p>', sent: '_ga=SECRET; sid=1; _ga=2' })
  const { pages } = await scanJson({ 'visit.har': visit })
  expect(pages[0]?.loaded).toMatchObject([{ subject: 'cookie', target: '_ga', action: 'remove' }])
  expect(pages[0]?.loaded[0]?.expires).toBeGreaterThan(0)
  const granted = await scanJson({ 'visit.har': visit }, '--grant', 'analytics')
  expect(granted.pages[0]?.loaded).toEqual([])
})

describe('a file that is no HAR file, or holds no page', () => {
  const files = [
    ['{\n  "log": {]', ' is no HAR file: line 2, column 11: '],
    ['[]', ' is no HAR file: /log/entries is not a list'],
    [{ log: { entries: {} } }, ' is no HAR file: /log/entries is not a list'],
    [{ log: { entries: [{ request: {} }] } }, '#/log/entries/0/request/url is not a text'],
    [{ log: { entries: [] } }, ' holds no page with its content; record it with content'],
    [recording({ url: shop }), ' holds no page with its content; record it with content'],
    ['\0', ' is no HAR file: line 1, column 1: '],
  ].map(([content, said], i) => ({ name: `${i}.har`, content, said }))

  const scanned = shared(() => {
    const folder = folderWith(Object.fromEntries(files.map((one) => [one.name, one.content])))
    return call(['scan', ...files.map(({ name }) => name)], folder)
  })

  test.each(files)('$name$said', async ({ name, said }) => {
    const { code, stderr } = await scanned()
    expect(stderr.split('\n').filter((line) => line.includes(`${name}${said}`))).toHaveLength(1)
    // None of them is a page.
    expect(code).toBe(3)
  })

  test('does not take what is nobody’s for its own', async () => {
    const entries = [
      { request: { url: 'about:blank' } },
      {
        request: { url: `${shop}x`, headers: [null, { name: 1 }, { name: 'Cookie' }] },
        response: 7,
      },
      entry({ url: shop, text: page }),
    ]
    const { pages } = await scanJson({ 'visit.har': { log: { entries } } })
    expect(pages).toMatchObject([{ url: shop }])
  })
})

describe('a consent manager', () => {
  const sdk = 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'
  const hint = `<link rel="preload" as="script" href="${sdk}">`
  const managersOf = async (html: string) => {
    const har = recording(
      { url: shop, text: html, pageref: 'p' },
      { url: sdk, type: 'text/javascript', destination: 'script', pageref: 'p' },
    )
    const { managers } = await scanJson({ 'visit.har': har })
    return managers
  }

  test('is told from one that scripts loaded, whatever hints the page holds', async () => {
    const onetrust = { id: 'onetrust', name: 'OneTrust, CookiePro', pages: 1 }
    const tag = `<!doctype html><script src="${sdk}"></script>`
    expect(await managersOf(tag)).toEqual([{ ...onetrust, held: 1, loaded: 0 }])
    expect(await managersOf(page)).toEqual([{ ...onetrust, held: 0, loaded: 1 }])
    const hinted = await managersOf(`<!doctype html>${hint}`)
    expect(hinted).toMatchObject([{ id: 'onetrust', held: 0 }])
  })
})
