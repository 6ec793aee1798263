/**
 * What a browser's jar holds after some pages: nothing that its visitor refuses, and all else.
 *
 * @module
 */
import fc from 'fast-check'
import { CookieJar } from 'tough-cookie'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/cli/sandbox.ts'
import type { Policy } from '../../src/index.ts'
import { printCount, seedOf } from './shared.ts'

const isWhole = process.env['SAMPLE'] === 'all'
const timeout = isWhole ? 600_000 : 60_000

const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: {
    shop: { category: 'necessary', cookies: ['sid', '__Host-sid'] },
    counter: { category: 'analytics', cookies: ['_ga', '_ga_*', '__Host-_ga', '__Secure-_ga'] },
    ads: { category: 'marketing', cookies: ['_ad', { name: 'id', host: 'www.shop.example' }] },
  },
  mode: 'enforce',
}

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({
    policy,
    origin: { headers: [['content-type', 'text/html']], body: Buffer.from('<p>Hello.') },
    onResponse: () => {},
    onFault: (fault) => console.error(fault),
  })
})
afterAll(() => sandbox?.stop())

const names = ['sid', '__Host-sid', 'other', '_ga', '_ga_1', '_ga_2', '__Host-_ga', '__Secure-_ga']
interface Planted {
  name: string
  up: number
  path: string | undefined
  /** Undefined: one that no other cookie has. */
  value: string | undefined
}

const cookie: fc.Arbitrary<Planted> = fc.record({
  name: fc.constantFrom(...names, '_ad', '_ad', 'id'),
  /** How many labels of the host its domain lacks; -1: it has none. */
  up: fc.integer({ min: -1, max: 3 }),
  path: fc.constantFrom(
    '/',
    '/',
    '/',
    '/a',
    '/a/',
    '/a/b',
    '/a/b/',
    '/%C3%A4',
    '/elsewhere',
    undefined,
  ),
  value: fc.constantFrom('1', '2', undefined),
})
const hosts = ['shop.example', 'www.shop.example', 'a.b.www.shop.example', 'www.shop.co.uk']

/** A line that sets it. */
function lineOf({ name, up, path }: Planted, host: string, value: string): string {
  const domain = host.split('.').slice(up).join('.')
  const isBound = name.startsWith('__Host-')
  const at = isBound ? '/' : path
  const scope = up < 0 || isBound ? '' : `; Domain=${domain}`
  return `${name}=${value}${at === undefined ? '' : `; Path=${at}`}${scope}; Secure; Max-Age=3600`
}

/** What browsers of one kind hold, all of whom the same isolate serves. */
const visitors = fc.array(fc.array(cookie, { minLength: 1, maxLength: 40, size: 'max' }), {
  minLength: 1,
  maxLength: 3,
})

test(
  'H28: the jars of any visitors hold nothing that is refused where they go, and all that is not',
  async () => {
    let jars = 0
    let most = 0
    let ended = 0
    const property = fc.asyncProperty(
      fc.constantFrom(...hosts),
      visitors,
      fc.oneof(
        fc.uniqueArray(fc.constantFrom('/', '/a', '/a/', '/a/b?c=/d', '/a/b/c', '/%C3%A4/x'), {
          minLength: 1,
          maxLength: 3,
        }),
        // Another page each time.
        fc.constantFrom(['/#'], ['/a/b/#']),
      ),

      fc.subarray(['C0002', 'C0004']),
      async (host, planted, pages, granted) => {
        const urls = pages.map((path) => `https://${host}${path}`)
        const urlAt = (i: number) => (urls[i % urls.length] ?? '').replace('#', String(i))
        const groups = ['C0002', 'C0004'].map((id) => `${id}:${granted.includes(id) ? 1 : 0}`)
        // Where the domain is not that of the rule, it is another's.
        const isRefused = ({ key = '', domain = '' }: { key?: string; domain?: string | null }) =>
          (key.includes('_ga') && !granted.includes('C0002')) ||
          ((key === '_ad' || (key === 'id' && /(^|\.)www\.shop\.example$/.test(domain ?? ''))) &&
            !granted.includes('C0004'))

        const start = (cookies: readonly Planted[]) => {
          // They tell visitors of one address apart.
          const closed = new Date(Date.UTC(2026, 9, 1) + ++jars * 1000).toISOString()
          const answer = `OptanonConsent=groups=${encodeURIComponent(`C0001:1,${groups}`)}; OptanonAlertBoxClosed=${closed}`
          const jar = new CookieJar()
          const store = (line: string, url: string) =>
            jar.setCookieSync(line, url, { ignoreError: true })
          for (const [i, one] of cookies.entries()) {
            const line = lineOf(one, host, one.value ?? `${jars}-${i}`)
            store(line, `https://${host}/a/b/c`)
          }
          const all = () => jar.serializeSync()?.cookies ?? []
          const untouched = all().filter((one) => !isRefused(one))
          const visit = async (url: string) => {
            const held = jar.getCookiesSync(url)
            const sent = [...held.map((one) => one.cookieString()), answer].join('; ')
            const { headers } = await sandbox.send(url, [
              ['accept', 'text/html'],
              ['user-agent', 'browser'],
              ['cf-connecting-ip', '192.0.2.1'],
              ['cookie', sent],
            ])
            const lines = headers.filter(([name]) => name === 'set-cookie').map(([, line]) => line)
            expect(lines.length).toBeLessThanOrEqual(40)
            expect(lines.join('').length).toBeLessThanOrEqual(8192)
            for (const line of lines) {
              const key = line.slice(0, line.indexOf('='))
              const domain = /Domain=([^;]*)/.exec(line)?.[1] ?? host
              expect(isRefused({ key, domain }), line).toBe(true)
              expect(held.map((one) => one.key)).toContain(key)
              store(line, url)
            }
            ended += lines.length
            return lines.length
          }
          const check = () => {
            for (const url of urls.map((_, i) => urlAt(i)))
              expect(jar.getCookiesSync(url).filter(isRefused), url).toEqual([])
            expect(all().filter((one) => !isRefused(one))).toEqual(
              untouched.map((one) => ({ ...one, lastAccessed: expect.anything() })),
            )
          }
          return { visit, check }
        }

        const browsers = planted.map(start)
        let quiet = 0
        let count = 0
        for (; quiet < urls.length; count++) {
          const url = urlAt(count)
          let lines = 0
          for (const { visit } of browsers) lines += await visit(url)
          quiet = lines === 0 ? quiet + 1 : 0
          expect(count).toBeLessThan(60)
        }
        most = Math.max(most, count - quiet)
        for (const { check } of browsers) check()
      },
    )
    await fc.assert(property, { seed: seedOf('withdrawal'), numRuns: isWhole ? 1500 : 150 })
    printCount(
      `withdrawal: ${jars} jars, ${ended} lines, all that is refused gone after ${most} pages at most`,
    )
  },
  timeout,
)
