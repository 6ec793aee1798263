import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHar } from '../../src/cli/har.ts'
import { withoutLogin } from '../../src/cli/page-url.ts'
import { startVisitor } from '../../src/cli/scan-gate.ts'
import { builtInPolicy, chooser, enforcing } from '../../src/cli/scan-policy.ts'
import { type Scan, type ScanOptions, scanTargets } from '../../src/cli/scan-run.ts'
import { describeScan } from '../../src/cli/scan-text.ts'
import { findTargets } from '../../src/cli/targets.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { folderWith } from './command.ts'

const shop = 'https://www.shop.example/'
const gtm = '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-DEMO"></script>'
const analytics = 'https://www.google-analytics.com/analytics.js'

interface Told {
  url: string
  text?: string
  status?: number
  set?: string
  sent?: string
  cookies?: unknown[]
}

function recording(...entries: readonly Told[]): object {
  const header = (name: string, value?: string) => (value === undefined ? [] : [{ name, value }])
  return {
    log: {
      entries: entries.map(({ url, text, status = 200, set, sent, cookies = [] }) => ({
        startedDateTime: new Date().toISOString(),
        request: { url, headers: header('Cookie', sent), cookies: [] },
        response: {
          ...{ status, headers: header('Set-Cookie', set), cookies },
          content: { mimeType: text === undefined ? 'text/javascript' : 'text/html', text },
        },
      })),
    },
  }
}

interface Ended extends Scan {
  warnings: string[]
  folder: string
}

/** Scans the files with these names, `visit.har` where none is named. */
async function scan(
  files: Record<string, unknown>,
  { targets = ['visit.har'], out, ...options }: Partial<ScanOptions> = {},
): Promise<Ended> {
  const folder = folderWith(files)
  const warnings: string[] = []
  const scanned = await scanTargets({
    targets: targets.map((target) => join(folder, target)),
    ...(out !== undefined && { out: join(folder, out) }),
    ...options,
    onWarning: (warning) => warnings.push(warning.replaceAll(`${folder}/`, '')),
  })
  return { ...scanned, warnings, folder }
}

function policyWith(rest: Partial<Policy>): NonNullable<ScanOptions['policy']> {
  const policy = definePolicy({
    consent: [{ source: 'onetrust' }],
    categories: { analytics: { title: 'Analytics' } },
    services: { 'google-analytics': 'analytics' },
    ...rest,
  })
  return { policy, file: 'policy.json' }
}

test('what scripts load at run time is found, and not promised to be removed', async () => {
  const har = recording(
    { url: shop, text: gtm, set: '_ga=1' },
    { url: analytics },
    { url: 'https://static.hotjar.com/c/hotjar-1.js', set: '_hjid=1; Max-Age=60' },
    { url: `${shop}cart`, set: '_gid=1' },
  )
  const kept = policyWith({ services: { 'google-analytics': 'analytics', hotjar: 'analytics' } })
  const { result } = await scan({ 'visit.har': har }, { policy: kept })
  const told = result.services.map(({ id, kept, removed, loaded }) => [id, kept, removed, loaded])
  expect(told).toEqual([
    // `_gid` came from the site itself, and so through the gate.
    ['google-analytics', 0, 2, 1],
    ['google-tag-manager', 1, 0, 0],
    ['hotjar', 0, 0, expect.any(Number)],
  ])
  expect(result.categories.find(({ id }) => id === 'analytics')).toMatchObject({
    ...{ services: 1, cookies: 2, tags: 0 },
  })
  expect(result.cookies.map(({ name, loaded }) => [name, loaded])).toEqual([
    ['_ga', false],
    ['_gid', false],
    ['_hjid', true],
  ])
  const [verdict, , warning] = describeScan(result).split('\n')
  expect(verdict).toBe(
    '3 services, 3 cookies; without consent 1 service would be removed, 0 hosts are unknown; scripts loaded things of 1 more service, which do not pass the gate: they go where their loader goes',
  )
  expect(warning).toBe(
    'Google Tag Manager is kept, and can load what was refused: scripts loaded Google Analytics and Hotjar here. Whoever refuses may get them all the same.',
  )
})

test('where the loader goes, there is nothing to warn of', async () => {
  const har = recording({ url: shop, text: gtm }, { url: analytics })
  const { result } = await scan({ 'visit.har': har })
  expect(describeScan(result)).not.toContain('is kept')
  expect(describeScan(result)).toContain('scripts loaded things of 1 more service')
})

test('what the page holds itself was not loaded by a script', async () => {
  const html = `<script src="${analytics}"></script>`
  const { result } = await scan({
    'visit.har': recording({ url: shop, text: html }, { url: analytics }),
  })
  expect(result.services).toMatchObject([{ id: 'google-analytics', removed: 1, loaded: 0 }])
})

test.each([999, 204, 404.5])('a page recorded with the status %d is judged', async (status) => {
  const har = recording({ url: shop, text: gtm, status })
  const { result, sample } = await scan({ 'visit.har': har })
  expect(result.failures).toEqual([])
  expect(result.services).toMatchObject([{ id: 'google-tag-manager', removed: 1 }])
  expect(sample?.after).toBe('')
})

test('what the sandbox answers in place of a page is no page', async () => {
  const visitor = await startVisitor(enforcing(builtInPolicy), chooser(builtInPolicy, []))
  try {
    const body = Buffer.from(gtm)
    const served = visitor.serve(new URL(shop), { status: 999, headers: [], body })
    await expect(served).rejects.toThrow(/^the gate did not serve it: a status of 500/)
  } finally {
    await visitor.leave()
  }
})

test('a cookie without a name is told of without its value', async () => {
  const policy = policyWith({
    services: {
      odd: { category: 'analytics', cookies: [{ name: 'SECRET*', duration: '1 day' }] },
    },
  })
  const har = recording(
    { url: shop, text: '<p>', set: 'SECRET1; Max-Age=999999' },
    { url: `${shop}a`, set: '=SECRET2=x; Max-Age=999999' },
  )
  const { result } = await scan({ 'visit.har': har }, { policy })
  expect(result.services).toMatchObject([{ id: 'odd', cookies: ['(nameless)'] }])
  expect(result.drift.longerLived).toMatchObject([{ name: '(nameless)' }])
  expect(JSON.stringify(result)).not.toMatch(/SECRET\d/)
})

test('a password in a URL is in nothing that is told', async () => {
  for (const target of [
    'http://me:hunter2@shop.example/',
    'HTTPS://hunter2@[',
    'http:\\\\me:hunter2@x',
  ]) {
    const told = await findTargets({ targets: [target] }, () => {}).catch(String)
    expect(told).toMatch(/^UsageError: a URL with a name and a password/)
  }
  expect(withoutLogin('//me:hunter2@a.example/@b')).toBe('//a.example/@b')
  expect(withoutLogin('https://a.example/@b')).toBe('https://a.example/@b')
  const har = recording(
    { url: 'https://me:hunter2@www.shop.example/', text: '<p>' },
    { url: 'https://me:hunter2@a.example/x' },
  )
  const { result } = await scan({ 'visit.har': har })
  expect(JSON.stringify(result)).not.toContain('hunter2')
})

test('no input is overwritten, by a report nor by pages', async () => {
  const folder = folderWith({ 'a.html': '<p>', 'index.tsv': `a.html\t${shop}`, 'p.html': 'x' })
  const at = (name: string) => join(folder, name)
  const inputs = { targets: [at('a.html')], index: at('index.tsv') }
  for (const name of ['a.html', 'index.tsv', 'p.html']) {
    const policy = { ...policyWith({}), file: at('p.html') }
    const ended = scanTargets({ ...inputs, policy, report: at(name) })
    await expect(ended).rejects.toThrow(`${at(name)} is `)
    await expect(ended).rejects.toThrow('not overwritten')
  }
  const { result } = await scanTargets({ ...inputs, out: at('out'), report: at('out/a.html') })
  expect(result.failures).toMatchObject([{ message: expect.stringContaining('is the report') }])
  expect(existsSync(at('out/a.html'))).toBe(false)
  expect(readFileSync(at('a.html'), 'utf8')).toBe('<p>')
})

test('a page that cannot be written is judged all the same', async () => {
  const folder = folderWith({ 'a.html': gtm })
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/a.html'), gtm)
  const targets = [join(folder, 'a.html'), join(folder, 'in/a.html')]
  const { result } = await scanTargets({ targets, url: shop, out: join(folder, 'out') })
  expect(result.pages.map(({ page }) => page)).toEqual(targets)
  expect(result.services).toMatchObject([{ pages: 2, removed: 2 }])
  expect(result.failures).toMatchObject([{ target: targets[1] }])
  expect(readdirSync(join(folder, 'out'))).toEqual(['a.html'])
})

test('hosts that the policy calls the site’s are not unknown', async () => {
  const html =
    '<script src="https://cdn.shop-files.example/a.js"></script><img src="https://x.example/">'
  const domains = ['www.shop.example', 'CDN.shop-files.example']
  const { result } = await scan(
    { 'a.html': html },
    { targets: ['a.html'], url: shop, policy: policyWith({ domains }) },
  )
  expect(result.unknown.map(({ host }) => host)).toEqual(['x.example'])
})

test('a HAR file without cookies shows none, rather than that there are none', async () => {
  const folder = folderWith({
    'none.har': recording({ url: shop, text: '<p>' }, { url: analytics }),
    'sent.har': recording({ url: shop, text: '<p>', sent: 'sid=1' }),
  })
  expect(await readHar(join(folder, 'none.har'))).toMatchObject([{ seesCookies: false }])
  expect(await readHar(join(folder, 'sent.har'))).toMatchObject([{ seesCookies: true }])
})

test('cookies that a HAR file lists in place of headers are read, and pass the gate', async () => {
  const expires = new Date(Date.now() + 86_400_000).toISOString()
  const cookies = [
    { name: '_ga', value: '1', domain: '.shop.example', expires },
    { name: 'sid', value: '2;Max-Age=5', domain: 'www.shop.example', httpOnly: true },
    { name: 'odd', value: '3', expires: '1969-12-31T23:59:59.000Z' },
    7,
  ]
  const { result } = await scan({ 'visit.har': recording({ url: shop, text: '<p>', cookies }) })
  expect(result.cookies).toMatchObject([
    { name: '_ga', host: 'shop.example', action: 'remove' },
    { name: 'odd', host: 'www.shop.example', seconds: 0 },
    { name: 'sid', host: 'www.shop.example', httpOnly: true, seconds: 0 },
  ])
  expect(Math.abs((result.cookies[0]?.seconds ?? 0) - 86_400)).toBeLessThan(60)
  expect(result.pages[0]?.decisions).toHaveLength(3)
})

test('redirects to a page are on the way, and their cookies are the site’s', async () => {
  const har = recording(
    { url: 'https://shop.example/', status: 301, set: 'sid=1' },
    { url: shop, text: '<p>' },
    { url: `${shop}a.js`, status: 302 },
  )
  const folder = folderWith({ 'visit.har': har })
  const [page] = await readHar(join(folder, 'visit.har'))
  expect(page?.requests.map(({ url }) => url.href)).toEqual([`${shop}a.js`])
  expect(page?.cookies.map(({ name }) => name)).toEqual(['sid'])
})

test('nothing that files and policies hold steers a terminal', async () => {
  const policy = policyWith({ categories: { analytics: { title: 'A\u001b[2J\u202e' } } })
  const { result, warnings } = await scan(
    { 'a\u202e.html': '<p>', 'b\u001b.html': `<script src="${analytics}"></script>` },
    {
      targets: ['a\u202e.html', 'b\u001b.html', 'gone\u202e.html'],
      policy: { ...policy, file: 'p\u202e.json' },
    },
  )
  const said = [describeScan(result), ...warnings].join('\n')
  expect(said).toContain('\\u{202e}')
  expect(said).toContain('\\u{1b}[2J')
  expect(said).toContain('gone\\u{202e}.html')
  expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test('lives are told as in the report, and what cannot be seen is not counted', async () => {
  const har = recording({ url: shop, text: '<p>', set: 'x=1; Max-Age=34128000' })
  expect(describeScan((await scan({ 'visit.har': har })).result)).toContain('395 days (13 months)')
  const saved = await scan({ 'a.html': '<p>' }, { targets: ['a.html'], url: shop })
  expect(describeScan(saved.result)).toMatch(/^0 services, cookies not seen; /)
})

test('it warns of grants that do not count, and of pages that share a URL', async () => {
  const policy = policyWith({ domains: ['www.shop.example'] })
  const files = { 'a.html': '<p>', 'b.html': '<p>' }
  const targets = ['a.html', 'b.html']
  const grant = ['analytics']
  const elsewhere = await scan(files, { targets, policy, grant })
  expect(elsewhere.warnings).toEqual([
    expect.stringContaining('a.html: nothing tells its URL'),
    "--grant does not count on page.invalid: the policy's domains do not name it",
  ])
  const here = await scan({ 'a.html': '<p>' }, { targets: ['a.html'], url: shop, policy, grant })
  expect(here.warnings).toEqual([])
  const routed = policyWith({ routes: [{ path: '/basket', mode: 'off' }] })
  const shared = await scan(files, { targets, url: shop, policy: routed })
  expect(shared.warnings).toEqual([
    `b.html: has no URL of its own, and the routes for ${shop}, as others have: --index names each`,
  ])
})

test('pages that cannot be judged say why', async () => {
  const folder = folderWith({ 'empty.html': '' })
  const utf16 = Buffer.from(`\ufeff<script src="${analytics}"></script>`, 'utf16le')
  writeFileSync(join(folder, 'little.html'), utf16)
  writeFileSync(join(folder, 'big.html'), Buffer.from(utf16).swap16())
  const names = ['big.html', 'empty.html', 'little.html']
  const { result } = await scanTargets({
    targets: names.map((name) => join(folder, name)),
    url: shop,
  })
  expect(result.pages.map(({ unread }) => unread)).toEqual([
    'it is UTF-16, by its byte order mark',
    'the page is empty',
    'it is UTF-16, by its byte order mark',
  ])
  expect(describeScan(result)).toContain('3 pages, 3 not judged, by')
})

test('while it scans, signals end the process as one that has an exit code', async () => {
  const before = process.listenerCount('SIGTERM')
  let during = 0
  const onProgress = () => {
    during = process.listenerCount('SIGTERM')
  }
  await scan({ 'a.html': '<p>' }, { targets: ['a.html'], url: shop, onProgress })
  expect(during).toBe(before + 1)
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
