/**
 * A browser's jar after a visitor has said no: what was refused is gone, wherever it lived, and the rest is
 * there.
 *
 * @module
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/cli/sandbox.ts'
import type { Policy } from '../../src/index.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'
import { type Front, startTls } from './tls.ts'

const host = 'app.shop.example.test'

/** Four services that the visitor refuses in the end, and two that are kept. */
const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: {
    functional: { title: 'Functional' },
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing' },
  },
  services: {
    login: { category: 'necessary', cookies: ['sid', '__Host-sid'] },
    chat: { category: 'functional', cookies: ['chat*'] },
    counter: { category: 'analytics', cookies: ['_c*', '__Host-c', '__Secure-c'] },
    heatmap: { category: 'analytics', cookies: ['_h*'] },
    ads: { category: 'marketing', cookies: ['_ad*'] },
    social: { category: 'marketing', cookies: ['_s*'] },
  },
  mode: 'enforce',
}

const domains = [
  '',
  '; Domain=app.shop.example.test',
  '; Domain=shop.example.test',
  '; Domain=example.test',
]
const paths = ['/', '/shoes', '/shoes/', '/shoes/red']
const partitions = ['', '; Partitioned']

/** Each place of a cookie has one of a refused service; several share a name. */
const refused = domains.flatMap((domain, d) =>
  paths.flatMap((path, p) =>
    partitions.map((partition, i) => {
      const name = ['_c', '_h', `_ad${d}`, `_s${p}`][(d + p + i) % 4] ?? ''
      const only = p % 2 ? '; HttpOnly' : ''
      return `${name}=${d}${p}${i}; Path=${path}${domain}; Max-Age=3600; Secure; SameSite=None${only}${partition}`
    }),
  ),
)
const prefixed = [
  '__Host-c=1; Path=/; Secure; HttpOnly; Max-Age=3600',
  '__Secure-c=1; Path=/shoes; Domain=example.test; Secure; Max-Age=3600',
]
const kept = [
  'sid=1; Path=/; HttpOnly; Secure',
  'sid=2; Path=/shoes; Domain=shop.example.test; Secure; SameSite=None; Partitioned',
  '__Host-sid=3; Path=/; Secure; HttpOnly',
  'chat=4; Path=/; Domain=example.test; Max-Age=3600',
  'chat_open=5; Path=/shoes; Max-Age=3600',
]

function choiceOf(groups: readonly string[]): string {
  const told = ['C0002', 'C0003', 'C0004'].map((id) => `${id}:${groups.includes(id) ? 1 : 0}`)
  return `groups=${encodeURIComponent(['C0001:1', ...told].join())}`
}
const closed = '2026-10-01T08:00:00.000Z'

let server: Server
let sandbox: Sandbox
let front: Front
let sunk: SunkBrowser

beforeAll(async () => {
  server = createServer((request, response) => {
    const lines = request.url === '/seed' ? [...refused, ...prefixed, ...kept] : []
    response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': lines })
    const body = request.headers.host === bank ? elsewhere[request.url ?? ''] : '<p>Hello.'
    response.end(`<!doctype html><title>Page</title>${body}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  sandbox = await startSandbox({
    ...{ policy, host, origin: { url: `http://127.0.0.1:${port}` } },
    onResponse: () => {},
    onFault: (fault) => console.error(fault),
  })
  front = await startTls(sandbox.address)
  sunk = await launchChromium({ [host]: front.port, [bank]: port })
})

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  await front?.[Symbol.asyncDispose]()
  await sandbox?.stop()
  server.close()
})

/** Pages of another site. */
const bank = 'bank.example'
const elsewhere: Readonly<Record<string, string>> = {
  '/form': `<form method="post" action="https://${host}/paid"><button>Back</button></form>`,
  '/frame': `<iframe src="https://${host}/paid"></iframe><button>Back</button>`,
}

/** All that the browser holds, without the banner's own. */
async function jarOf(context: BrowserContext): Promise<string[]> {
  const all = (await context.cookies()).filter(({ name }) => !name.startsWith('Optanon'))
  return all
    .map(({ name, value, domain, path, partitionKey }) =>
      [`${name}=${value}`, domain, path, partitionKey ? 'partitioned' : ''].join(' '),
    )
    .sort()
}

/** The visitor's answer, in cookies as the banner sets them: they do not come along from another site's form. */
async function choose(context: BrowserContext, ...groups: string[]): Promise<void> {
  const cookies = { OptanonConsent: choiceOf(groups), OptanonAlertBoxClosed: closed }
  const about = { domain: host, path: '/', sameSite: 'Lax' } as const
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({ name, value, ...about })),
  )
}

/** Opens a page; how many lines ended something. */
async function open(page: Page, path: string): Promise<number> {
  const response = await page.goto(`https://${host}${path}`)
  expect(response?.status()).toBe(200)
  const headers = (await response?.headersArray()) ?? []
  const lines = headers.filter(({ name }) => name.toLowerCase() === 'set-cookie')
  return lines.filter(({ value }) => value.includes('Max-Age=0')).length
}

test('H28: after a withdrawal exactly what was refused is gone, and a second visit ends nothing', async () => {
  const context = await sunk.browser.newContext()
  const page = await context.newPage()
  await open(page, '/')
  await choose(context, 'C0002', 'C0003', 'C0004')
  await open(page, '/seed')
  const before = await jarOf(context)
  expect(before).toHaveLength(refused.length + prefixed.length + kept.length)

  await choose(context, 'C0003')
  const counts: number[] = []
  while (counts.length < 50) {
    const count = await open(page, '/shoes/red')
    if (count === 0) break
    counts.push(count)
  }
  const left = await jarOf(context)
  process.stdout.write(
    `withdrawal: of ${before.length} cookies ${before.length - left.length} refused ones gone after ${counts.length} pages (${counts.join(', ')} lines)\n`,
  )
  expect(left.map((one) => one.split('=')[0])).toEqual([
    ...['__Host-sid', 'chat', 'chat_open', 'sid', 'sid'],
  ])
  expect(before.filter((one) => left.includes(one))).toEqual(left)
  expect(await open(page, '/')).toBe(0)
  expect(await open(page, '/shoes/red')).toBe(0)
  await context.close()
})

test.each([
  ['a form', '/form'],
  ['a frame', '/frame'],
])('what was granted stays where %s of another site leaves the answer behind', async (_, path) => {
  const context = await sunk.browser.newContext()
  const page = await context.newPage()
  await choose(context, 'C0002', 'C0003', 'C0004')
  await open(page, '/seed')
  const before = await jarOf(context)

  const paid = page.waitForResponse(`https://${host}/paid`)
  await page.goto(`http://${bank}${path}`)
  await page.getByText('Back').click()
  const response = await paid
  const sent = (await response.request().allHeaders())['cookie'] ?? ''
  await response.finished()

  expect(sent).not.toContain('OptanonConsent')
  expect(sent).toContain('_c=')
  expect(await jarOf(context)).toEqual(before)
  await context.close()
})
