import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ScanResult } from '../../src/cli/scan-result.ts'
import {
  call,
  cli,
  type Ended,
  folderWith,
  processTree,
  run,
  shared,
  survivors,
} from './command.ts'

const page = `<!doctype html>
<title>Shop</title>
<script src="https://www.google-analytics.com/analytics.js"></script>
<script src="https://widget.stranger.example/w.js?visitor=4711"></script>
<img src="/logo.png">
`
const left = page.replace(/<script src="https:\/\/www.google.*<\/script>/, '')

const policy = {
  consent: [{ source: 'onetrust' }],
  categories: {
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing' },
  },
  services: {
    'google-analytics': 'analytics',
    shop: {
      category: 'necessary',
      cookies: [{ name: 'sid', duration: 'session' }],
    },
  },
  mode: 'report',
}

const at = ['--url', 'https://www.shop.example/']

/** Without how far it was, which a slow machine is told. */
async function scan(folder: string, ...args: string[]): Promise<Ended> {
  return withoutProgress(await call(['scan', ...args], folder))
}

/** In a process of its own. */
async function scanAlone(folder: string, ...args: string[]): Promise<Ended> {
  return withoutProgress(await run(['scan', ...args], folder))
}

function withoutProgress({ stderr, ...rest }: Ended): Ended {
  return { ...rest, stderr: stderr.replace(/^scanned \d+ of \d+\n/gm, '') }
}

/** What `scan --json` prints; it must have ended well. */
async function scanJson(folder: string, ...args: string[]): Promise<ScanResult> {
  const { code, stdout, stderr } = await scan(folder, ...args, '--json')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

const reported = shared(async () => {
  const folder = folderWith({ 'a.html': page })
  return { folder, ...(await scanAlone(folder, 'a.html', ...at, '--report', 'report.html')) }
})

/** Into a folder in what is scanned, beside a policy that nobody names. */
const written = shared(async () => {
  const folder = folderWith({ 'a.html': page, 'consent-gate.config.ts': 'throw 1' })
  return { folder, result: await scanJson(folder, '.', ...at, '--out', 'out') }
})

describe('a saved page', () => {
  test('is told of in words: first the verdict, then what it holds', async () => {
    const { code, stdout, stderr } = await reported()
    expect(stdout.split('\n')).toEqual([
      '1 service, cookies not seen; without consent 1 service would be removed, 1 host is unknown',
      '1 page, by the built-in policy, which refuses every kind of tracker',
      '',
      'Analytics (analytics)',
      '  google-analytics  Google Analytics (Google)  1 removed  1 page  www.google-analytics.com',
      '',
      'Unknown hosts',
      '  widget.stranger.example  1 URL  1 page  script',
      '',
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('is told of in one object with every decision', async () => {
    const { result } = await written()
    const [{ decisions, ...rest } = { decisions: [] }] = result.pages
    expect(rest).toEqual({
      page: 'a.html',
      url: 'https://www.shop.example/',
      loaded: [],
    })
    expect(decisions).toEqual([
      {
        ...{
          subject: 'tag',
          element: 'script',
          action: 'remove',
          because: 'refused',
        },
        target: 'https://www.google-analytics.com/analytics.js',
        ...{
          rule: '/catalogue/analytics',
          service: 'google-analytics',
          category: 'analytics',
        },
      },
      {
        ...{
          subject: 'tag',
          element: 'script',
          action: 'keep',
          because: 'unknown',
        },
        target: 'https://widget.stranger.example/w.js?visitor=4711',
        rule: '/unknown/tags',
      },
      {
        ...{
          subject: 'tag',
          element: 'img',
          action: 'keep',
          because: 'unknown',
        },
        ...{
          target: 'https://www.shop.example/logo.png',
          rule: '/unknown/tags',
        },
      },
    ])
    expect(result.unknown).toEqual([
      {
        ...{
          host: 'widget.stranger.example',
          urls: 1,
          pages: 1,
          elements: ['script'],
        },
        example: 'https://widget.stranger.example/w.js',
      },
    ])
    expect(result.services).toMatchObject([
      {
        id: 'google-analytics',
        name: 'Google Analytics',
        vendor: 'Google',
        kind: 'analytics',
      },
    ])
    expect(result.services).toMatchObject([{ kept: 0, removed: 1, pages: 1, declared: false }])
    expect(result.categories.find(({ id }) => id === 'analytics')).toEqual({
      ...{
        id: 'analytics',
        title: 'Analytics',
        services: 1,
        cookies: 0,
        tags: 1,
      },
    })
    expect(result.drift).toEqual({
      neverSeen: [],
      undeclared: [],
      longerLived: [],
    })
    expect(result.failures).toEqual([])
  })

  test('keeps what the visitor of --grant granted, and what is of no kind to refuse', async () => {
    const folder = folderWith({ 'a.html': page })
    const result = await scanJson(folder, 'a.html', ...at, '--grant', 'analytics')
    expect(result.granted).toEqual(['analytics'])
    const [tag] = result.pages[0]?.decisions ?? []
    expect(tag).toMatchObject({
      action: 'keep',
      because: 'granted',
      service: 'google-analytics',
    })
    expect(result.services).toMatchObject([{ id: 'google-analytics', kept: 1, removed: 0 }])
  })

  test('is told of though all is granted and the gate reads none of it', async () => {
    const grant = 'analytics,marketing,functional,tag-manager'
    const folder = folderWith({ 'a.html': page })
    const { pages, services } = await scanJson(folder, 'a.html', ...at, '--grant', grant)
    const unread = 'this visitor is refused no tag here'
    expect(pages).toMatchObject([{ unread, decisions: [] }])
    expect(services).toMatchObject([{ id: 'google-analytics', kept: 1, removed: 0 }])
  })

  test('that HTMLRewriter would stop at is read to its end', async () => {
    const html = '<p>x<select><style></style></select><script src="https://a.example/"></script>'
    const folder = folderWith({ 'a.html': html })
    const { code, stdout, stderr } = await scan(folder, 'a.html', ...at, '--json', '--out', 'out')
    const [page] = (JSON.parse(stdout) as ScanResult).pages
    expect(page).not.toHaveProperty('unread')
    expect(page?.decisions).toMatchObject([{ target: 'https://a.example/' }])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.html'])
  })

  test('has no say about the terminal', async () => {
    const html = '<script src="https://a.example/"></script>'
    const folder = folderWith({
      'a.html': html,
      'p.json': policyNamed('\u001b[2J\u202e'),
    })
    const { stdout } = await scan(folder, 'a.html', ...at, '--policy', 'p.json')
    expect(stdout).toContain(String.raw`\u{1b}[2J\u{202e}`)
    expect(stdout).not.toMatch(/[\u001b\u202e]/)
  })
})

function policyNamed(name: string): object {
  return {
    ...policy,
    services: { a: { category: 'marketing', name, tags: ['a.example'] } },
  }
}

describe('the URL of a saved page', () => {
  const canonical =
    '<!-- <link rel=canonical href="https://no.example/"> -->\n<LINK href="https://own.example/a?x=1&amp;y=2#z" rel="x Canonical">'

  test('comes from the index, by its name with or without extension', async () => {
    const names = ['a.html', 'b.html.gz', 'c.htm', 'd.html', 'e.html']
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, canonical])))
    writeFileSync(join(folder, 'b.html.gz'), gzipSync(page))
    writeFileSync(
      join(folder, 'index.tsv'),
      'a.html\thttps://a.example/x\nb\thttps://b.example/\tmore\nc.htm\tc.example\r\n./d\thttps://d.example/#x\n',
    )
    const { pages } = await scanJson(folder, '.', '--index', 'index.tsv', ...at)
    expect(pages.map(({ page, url }) => [page, url])).toEqual([
      ['a.html', 'https://a.example/x'],
      ['b.html.gz', 'https://b.example/'],
      ['c.htm', 'https://c.example/'],
      ['d.html', 'https://d.example/'],
      ['e.html', 'https://www.shop.example/'],
    ])
  })

  const unnamed = shared(async () => {
    const relative = page.replace('<title>', '<link rel=canonical href="/a"><title>')
    const files = { 'a.html': relative, 'b.html': page, 'c.html': canonical }
    const { stdout, ...rest } = await scan(folderWith(files), '.', '--json')
    return { pages: (JSON.parse(stdout) as ScanResult).pages, ...rest }
  })

  test('else from its canonical link', async () => {
    const { pages } = await unnamed()
    expect(pages[2]).toMatchObject({ page: 'c.html', url: 'https://own.example/a?x=1&y=2' })
  })

  test('else is nowhere, which is said', async () => {
    const { pages, code, stderr } = await unnamed()
    expect(pages).toHaveLength(3)
    for (const { url } of pages.slice(0, 2)) expect(url).toBe('https://page.invalid/')
    const advice = '(--index, --url, a canonical link): https://page.invalid/'
    expect(stderr).toBe(`warning: a.html: nothing tells its URL ${advice}\n`)
    expect(code).toBe(0)
  })

  test('must be one, and the index must tell some', async () => {
    const folder = folderWith({
      'a.html': page,
      'index.tsv': 'a.html\tnot one\nb.html\n',
    })
    expect(await scan(folder, 'a.html', '--url', 'shop')).toMatchObject({
      code: 2,
      stdout: '',
    })
    const { code, stderr } = await scan(folder, 'a.html', '--index', 'index.tsv')
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: 'index.tsv: expected lines of file, tab, URL\n',
    })
    expect((await scan(folder, 'a.html', '--index', 'none.tsv')).stderr).toContain(
      'none.tsv: ENOENT',
    )
  })
})

describe('--out', () => {
  test('holds the pages as they are served, under their own names', async () => {
    const folder = folderWith({ 'a.html': page, 'note.txt': 'x' })
    mkdirSync(join(folder, 'in/deep'), { recursive: true })
    writeFileSync(join(folder, 'in/deep/b.html.gz'), gzipSync(page))
    writeFileSync(join(folder, 'in/c.HTM'), 'caf\xe9', 'latin1')
    await scanJson(folder, 'in', 'a.html', ...at, '--out', 'out')
    const files = readdirSync(join(folder, 'out'), { recursive: true }).sort()
    expect(files).toEqual(['a.html', 'c.HTM', 'deep', 'deep/b.html'])
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toBe(left)
    expect(readFileSync(join(folder, 'out/deep/b.html'), 'utf8')).toBe(left)
    expect(readFileSync(join(folder, 'out/c.HTM'), 'latin1')).toBe('caf\xe9')
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(page)
  })

  test('may lie in what is scanned, and is not scanned then', async () => {
    const { folder, result } = await written()
    expect(readdirSync(join(folder, 'out'))).toEqual(['a.html'])
    const again = await scanJson(folder, '.', ...at, '--out', 'out')
    for (const { pages } of [result, again]) {
      expect(pages.map((one) => one.page)).toEqual(['a.html'])
    }
  })

  test('never takes the place of a page, nor of another', async () => {
    const folder = folderWith({ 'a.html': page })
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/a.html'), page)
    expect((await scan(folder, 'in', ...at, '--out', 'in')).code).toBe(2)
    expect((await scan(folder, 'in/a.html', ...at, '--out', 'in')).stderr).toContain(
      'is a page itself, which is not overwritten',
    )
    expect((await scan(folder, 'a.html', 'in', ...at, '--out', 'out')).stderr).toContain(
      'out/a.html holds a.html already, by the same name',
    )
    expect(readFileSync(join(folder, 'in/a.html'), 'utf8')).toBe(page)
  })

  test('is not left by a link that lies in it', async () => {
    const folder = folderWith({ 'outside.html': 'untouched' })
    for (const name of ['in/x', 'out', 'elsewhere'])
      mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, 'in/a.html'), page)
    writeFileSync(join(folder, 'in/x/b.html'), page)
    symlinkSync('../outside.html', join(folder, 'out/a.html'))
    symlinkSync('../elsewhere', join(folder, 'out/x'))
    const { code, stderr } = await scan(folder, 'in', ...at, '--out', 'out')
    expect(stderr).toContain('in/a.html: a.html leads out of out\n')
    expect(stderr).toContain('in/x/b.html: x/b.html leads out of out\n')
    expect(code).toBe(3)
    expect(readFileSync(join(folder, 'outside.html'), 'utf8')).toBe('untouched')
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([])
  })
})

describe('--policy', () => {
  const held = `${page}<script src="https://static.hotjar.com/c/hotjar-1.js"></script>\n`

  test('is enforced as it stands, and what it does not declare is told', async () => {
    const folder = folderWith({ 'a.html': held, 'p.json': policy })
    const result = await scanJson(folder, 'a.html', ...at, '--policy', 'p.json', '--out', 'out')
    expect(result.policy).toEqual({
      file: 'p.json',
      fingerprint: expect.stringMatching(/^\w{64}$/),
    })
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).not.toContain('google-analytics')
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toContain('hotjar')
    expect(result.services).toMatchObject([
      {
        id: 'google-analytics',
        declared: true,
        category: 'analytics',
        removed: 1,
      },
      { id: 'hotjar', declared: false, removed: 0, kept: 1 },
    ])
    expect(result.drift.undeclared).toEqual([
      {
        ...{ service: 'hotjar', kind: 'analytics' },
        example: 'https://static.hotjar.com/c/hotjar-1.js',
      },
    ])
  })

  test('whose consent has sources and maps of its own is asked for the choice of the scan', async () => {
    const consent = [
      { source: 'onetrust', map: { marketing: 'C0004' } },
      { source: 'consent-gate', map: { analytics: 'marketing' } },
    ]
    const folder = folderWith({
      'a.html': held,
      'p.json': { ...policy, consent },
    })
    const args = ['a.html', ...at, '--policy', 'p.json', '--grant']
    const [none, all] = [
      await scanJson(folder, ...args, 'marketing'),
      await scanJson(folder, ...args, 'google-analytics'),
    ]
    expect(none.services[0]).toMatchObject({
      id: 'google-analytics',
      removed: 1,
    })
    expect(all.services[0]).toMatchObject({
      id: 'google-analytics',
      removed: 0,
    })
  })

  test('that is off on a route removes nothing there', async () => {
    const routes = [{ path: '/admin/*', mode: 'off' }]
    const folder = folderWith({
      'a.html': page,
      'p.json': { ...policy, routes },
    })
    const args = ['a.html', '--policy', 'p.json', '--out', 'out', '--json', '--url']
    const { stdout, stderr } = await scan(folder, ...args, 'https://www.shop.example/admin/x')
    const result = JSON.parse(stdout) as ScanResult
    expect(result.pages).toMatchObject([{ unread: 'the gate is off here', decisions: [] }])
    expect(result.services).toMatchObject([{ id: 'google-analytics', kept: 1, removed: 0 }])
    expect(stderr).toContain('tags were not judged: the gate is off here')
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toBe(page)
  })

  test('is not that of the folder, unless it is named', async () => {
    const { folder, result } = await written()
    expect(existsSync(join(folder, 'consent-gate.config.ts'))).toBe(true)
    expect(result.policy).toBeUndefined()
  })

  test('must be valid', async () => {
    const folder = folderWith({
      'a.html': page,
      'p.json': { ...policy, mode: 'on' },
    })
    const { code, stderr } = await scan(folder, 'a.html', ...at, '--policy', 'p.json')
    expect(code).toBe(3)
    expect(stderr).toContain('p.json is not a valid policy.')
  })
})

describe('--fail-on', () => {
  const clean = '<p>nothing</p>'

  test.each([
    ['unknown', page, 1, scanAlone],
    ['undeclared', '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>', 1, scan],
    ['undeclared,drift', page, 0, scan],
    ['unknown,undeclared', clean, 0, scan],
    // The policy declares Google Analytics, of which the page has nothing.
    ['unknown,drift', clean, 1, scan],
  ])('%s', async (words, html, code, command) => {
    const folder = folderWith({ 'a.html': html, 'p.json': policy })
    const ended = await command(folder, 'a.html', ...at, '--policy', 'p.json', '--fail-on', words)
    expect(ended).toMatchObject({ code, stderr: '' })
  })
})

describe('called wrongly', () => {
  test.each([
    [[], 'a target is missing'],
    [['a.html', '--fail-on', 'drift,nonsense'], '--fail-on expects unknown, undeclared, drift'],
    [
      ['a.html', '--grant', 'analytcs'],
      "no category or service 'analytcs'; did you mean 'analytics'?",
    ],
    [['a.html', '--polcy', 'x'], "Unknown option '--polcy'"],
  ])('%j', async (args, said) => {
    const { code, stdout, stderr } = await scan(folderWith({ 'a.html': page }), ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
  })
})

test('one target that cannot be read does not end a scan; none that can does', async () => {
  const folder = folderWith({
    'a.html': page,
    'bad.html.gz': 'no gzip',
    'x.pdf': 'x',
  })
  const bad = ['none.html', 'bad.html.gz', 'x.pdf']
  const mixed = await scan(folder, ...bad, 'a.html', ...at, '--json')
  const { pages, failures } = JSON.parse(mixed.stdout) as ScanResult
  expect(pages.map((one) => one.page)).toEqual(['a.html'])
  expect(failures.map(({ target }) => target).sort()).toEqual([...bad].sort())
  expect(mixed.stderr).toContain('none.html: cannot read none.html: ENOENT')
  expect(mixed.stderr).toContain('cannot unpack bad.html.gz: incorrect header check')
  expect(mixed.code).toBe(0)
  expect(await scan(folder, ...bad)).toMatchObject({ code: 3, stdout: '' })
})

describe('a URL', () => {
  let server: Server
  let address = ''
  const asked: (string | undefined)[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.headers['user-agent'])
      const cookies = [
        '_ga=GA1; Max-Age=63072000; Path=/',
        'sid=1; HttpOnly',
        'gone=; Max-Age=0',
        'odd=1; Expires=Wed, 21 Oct 2099 07:28:00 GMT',
      ]
      if (request.url === '/moved') {
        response
          .writeHead(302, {
            location: '/page#x',
            'set-cookie': '_fbp=1; Max-Age=60',
          })
          .end()
      } else if (request.url === '/page') {
        response.writeHead(200, {
          ...{
            'content-type': 'text/html; charset=utf-8',
            'content-encoding': 'gzip',
          },
          'set-cookie': cookies,
        })
        response.end(gzipSync(page))
      } else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///a' }).end()
      else if (request.url === '/data')
        response.writeHead(200, { 'content-type': 'image/png' }).end()
      else if (request.url === '/long') {
        response.writeHead(200, { 'content-type': 'text/html' })
        const piece = 'x'.repeat(1_000_000)
        for (let i = 0; i < 11; i++) response.write(piece)
        response.end()
      } else response.writeHead(404).end()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  test('is fetched, with the cookies that come along', async () => {
    const folder = folderWith({ 'p.json': policy })
    const result = await scanJson(folder, `${address}/moved`, '--out', 'out')
    expect(asked.at(-1)).toMatch(/^consent-gate-scan\/\d/)
    expect(result.pages).toMatchObject([{ page: `${address}/moved`, url: `${address}/page` }])
    const cookies = result.pages[0]?.decisions.filter(({ subject }) => subject === 'set-cookie')
    expect(cookies?.map(({ target, action, because }) => [target, action, because])).toEqual([
      ['_ga', 'remove', 'refused'],
      ['sid', 'keep', 'unknown'],
      ['gone', 'keep', 'deletion'],
      ['odd', 'keep', 'unknown'],
    ])
    expect(result.pages[0]?.loaded).toMatchObject([{ target: '_fbp', action: 'remove' }])
    const seen = { host: '127.0.0.1', pages: 1, setBy: 'response' }
    expect(result.cookies).toMatchObject([
      {
        ...seen,
        name: '_fbp',
        service: 'meta-pixel',
        seconds: 60,
        action: 'remove',
      },
      {
        ...seen,
        name: '_ga',
        service: 'google-analytics',
        seconds: 63_072_000,
        httpOnly: false,
      },
      { ...seen, name: 'odd', action: 'keep' },
      { ...seen, name: 'sid', seconds: 0, httpOnly: true, action: 'keep' },
    ])
    const years = (result.cookies[2]?.seconds ?? 0) / 31_557_600
    expect(years).toBeCloseTo((Date.UTC(2099, 9, 21) - Date.now()) / 31_557_600_000, 0)
    expect(readFileSync(join(folder, 'out/127.0.0.1/page.html'), 'utf8')).toBe(left)
  })

  test('whose cookies live longer than declared is told of', async () => {
    const cookies = [
      { name: '_ga', duration: '13 months' },
      { name: 'odd', duration: '100 years' },
    ]
    const services = { own: { category: 'analytics', cookies } }
    const folder = folderWith({ 'p.json': { ...policy, services } })
    const { drift } = await scanJson(folder, `${address}/page`, '--policy', 'p.json')
    expect(drift.longerLived).toEqual([
      {
        name: '_ga',
        rule: '/services/own/cookies/0',
        declared: 33_696_000,
        seen: 63_072_000,
      },
    ])
  })

  test('that brings no page says what it brought', async () => {
    const paths = ['none', 'data', 'round', 'file', 'long']
    const closed = 'http://127.0.0.1:1/'
    const targets = [...paths.map((path) => `${address}/${path}`), closed]
    const { code, stderr } = await scan(folderWith({}), ...targets)
    expect(stderr.split('\n')).toEqual([
      `warning: ${address}/none: the site answered 404`,
      `warning: ${address}/data: no page: its type is image/png`,
      `warning: ${address}/round: more than 10 redirects`,
      `warning: ${address}/file: redirected to file:///a`,
      `warning: ${address}/long: longer than 10 MB`,
      expect.stringMatching(`^warning: ${closed}: .`),
      '',
    ])
    expect(code).toBe(3)
  })
})

test('tells how far it is, and leaves nothing behind where it is stopped', async () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'in'))
  for (let i = 0; i < 300; i++) writeFileSync(join(folder, `in/${i}.html`), page.repeat(3000))
  const child = spawn(process.execPath, [cli, 'scan', 'in', ...at], { cwd: folder })
  let told = ''
  for await (const chunk of child.stderr.setEncoding('utf8')) {
    told += chunk
    if (told.includes(' of 300\n')) break
  }
  expect(told).toMatch(/^scanned \d+ of 300$/m)
  const tree = processTree(child.pid ?? 0)
  expect(tree.length).toBeGreaterThan(1)
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  expect(await survivors(tree)).toEqual([])
  expect(await ended).toEqual([130, null])
})

test('--report writes a file of its own', async () => {
  const { folder } = await reported()
  expect(existsSync(join(folder, 'report.html'))).toBe(true)
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Google Analytics')
})
