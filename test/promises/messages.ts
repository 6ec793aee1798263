/**
 * Whatever a visitor may ask for and an origin may answer.
 *
 * @module
 */
import fc from 'fast-check'
import { Hono } from 'hono'
import type { Policy } from '../../src/index.ts'
import { type Gate, gate, type Seen } from '../gate.ts'
import { contents, knownCookies, trackers } from './known.ts'
import { type Cuts, streamOf } from './page.ts'

const name = fc.oneof(
  {
    arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '_'), minLength: 1, maxLength: 3 }),
    weight: 2,
  },
  fc.constantFrom(...knownCookies),
)
const value = fc.constantFrom('=1', '=', '= x, "y" ', '=x=y', '="a;')

/** A `Cookie` header without consent cookies, in every spelling. */
export const cookieHeaders: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('', ' ', '  ', '='), fc.oneof(name, fc.constant('')), value))
  .map((pairs) => pairs.map((parts) => parts.join('')).join(';'))

/** The visitor's cookies: those of the consent manager among others. */
export function withOthers(consent: string, [before, after]: readonly [string, string]): string {
  return [before, consent, after].filter((part) => part !== '').join('; ')
}

export const addresses: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('https://www.shop.example', 'http://shop.example', 'https://b.example:8443'),
    fc.constantFrom('/', '/a', '/a/', '/a/b', '/b/', '/b//a', '/a%2fb', '/x.js'),
    fc.constantFrom('', '?x=1'),
  )
  .map((parts) => parts.join(''))

/** Headers of a request, cookies apart. */
export const asking: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    accept: fc.constantFrom('text/html,*/*;q=0.8', '*/*', 'image/avif'),
    'sec-fetch-dest': fc.constantFrom('document', 'iframe', 'image', 'empty'),
    'accept-encoding': fc.constantFrom('gzip, deflate, br, zstd', 'zstd', '*'),
    'if-none-match': fc.constantFrom('"a"', 'W/"a;0123456789abcdef"', '*'),
    'if-modified-since': fc.constant('Wed, 21 Oct 2015 07:28:00 GMT'),
    range: fc.constant('bytes=0-5'),
    'x-consent-gate': fc.constant('all'),
    'sec-browsing-topics': fc.constant('(1 2);v=chrome.1:1:2'),
    'x-other': fc.constant('1'),
  },
  { requiredKeys: [] },
)

interface Attribute {
  text: string
  /** What a browser takes it for, where it takes it for one of these. */
  maxAge?: number
  expires?: number
}

/** Attributes of a `Set-Cookie` line, and what two of them mean. */
const attributes: readonly Attribute[] = [
  ...['Path=/', 'Path', ' HttpOnly', 'Secure', ' SameSite=None ', 'Partitioned', '', ' '],
  ...['Domain=shop.example', ' domain = .WWW.shop.example', 'Domain=', 'Domain=other.example'],
  ...['Domain=..', ' x="a, b"', 'Priority=High', 'Max-Age', 'Max-Age=', 'Max-Age="0"'],
  ...['Max-Age=+0', 'Max-Age=1e9', `Max-Age=${'0'.repeat(1025)}`, 'Expires=0', 'Expires=never'],
  'Expires=Fri, 31 Feb 2040 07:28:00 GMT',
].map((text): Attribute => ({ text }))

const lives: readonly Attribute[] = [
  { text: 'Max-Age=5', maxAge: 5 },
  { text: '  max-age = 99999999 ', maxAge: 99_999_999 },
  { text: 'MAX-AGE=0099', maxAge: 99 },
  { text: 'Max-Age=0', maxAge: 0 },
  { text: ' Max-Age=-1', maxAge: -1 },
  { text: ' Expires=Wed, 21 Oct 2099 07:28:00 GMT', expires: Date.UTC(2099, 9, 21) },
  { text: 'expires=Sun Nov  6 08:49:37 2044', expires: Date.UTC(2044, 10, 6) },
  { text: 'Expires=Wed, 21-Oct-99 07:28:00 GMT', expires: Date.UTC(1999, 9, 21) },
  { text: ' EXPIRES = Thu, 01 Jan 1970 00:00:00 GMT ', expires: 0 },
]

export interface Line {
  text: string
  /** A browser that takes it has one cookie less: the last Max-Age, else the last Expires, is over. */
  deletes: boolean
}

export const lines: fc.Arbitrary<Line> = fc
  .tuple(
    fc.constantFrom('', ' ', '=', '\t'),
    name,
    fc.constantFrom('=1', '=', '= x, "y" ', '=x=y', '', '=max-age=9'),
    fc.array(fc.oneof(fc.constantFrom(...attributes), fc.constantFrom(...lives)), { maxLength: 5 }),
  )
  .map(([before, text, content, list]) => {
    const maxAge = list.findLast((one) => one.maxAge !== undefined)?.maxAge
    const expires = list.findLast((one) => one.expires !== undefined)?.expires
    const deletes = maxAge === undefined ? expires !== undefined && expires < 1e12 : maxAge <= 0
    return { text: [before + text + content, ...list.map((one) => one.text)].join(';'), deletes }
  })

/** Links that may be fetched, on hosts that rules name and on others; several may be one line. */
const link = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('//t.example/a', 'https://A.T.example/,b', '/a', 'https://ok.example/', ''),
      fc.constantFrom(...trackers, ...contents).map(({ host, rest }) => `//${host}${rest}`),
    ),
    fc.constantFrom('preload', '"preconnect x"', 'dns-prefetch', 'canonical', 'STYLESHEET'),
    fc.constantFrom('', '; as=image; imagesrcset="//t.example/b 2x"', '; title="a, <b>"'),
  )
  .map(([target, rel, more]) => `<${target}>; rel=${rel}${more}`)
export const links: fc.Arbitrary<string> = fc
  .array(fc.oneof(link, fc.constantFrom('', '<x', 'y')), { minLength: 1, maxLength: 3 })
  .map((list) => list.join(', '))

/** Headers that a page which differs by visitor may not have, or has otherwise. */
export const variantHeaders: ReadonlySet<string> = new Set([
  ...['vary', 'cache-control', 'etag', 'last-modified', 'expires', 'content-digest'],
  ...['repr-digest', 'digest', 'content-md5', 'cdn-cache-control', 'surrogate-control'],
  ...['cloudflare-cdn-cache-control', 'permissions-policy'],
])

/** Headers beside Link by which a browser may go or report somewhere, or do something for advertising. */
export const targetHeaders: ReadonlySet<string> = new Set([
  ...['nel', 'refresh', 'report-to', 'reporting-endpoints', 'speculation-rules'],
  ...['observe-browsing-topics', 'attribution-reporting-register-trigger'],
])

const headers = fc.subarray(
  [
    ['cache-control', 'public, max-age=60'],
    ['vary', 'Accept-Encoding'],
    ['etag', '"a"'],
    ['last-modified', 'Wed, 21 Oct 2015 07:28:00 GMT'],
    ['expires', 'Wed, 21 Oct 2099 07:28:00 GMT'],
    ['content-digest', 'sha-256=:AAAA:'],
    ['cdn-cache-control', 'max-age=9'],
    ['surrogate-control', 'max-age=9'],
    ['content-language', 'de'],
    ['content-security-policy', "default-src 'self'"],
    ['content-security-policy', "img-src 'none'"],
    ['location', '/a'],
    ['refresh', '0;url=https://t.example/'],
    ['reporting-endpoints', 'a="/a", default="https://t.example/r"'],
    [
      'report-to',
      '{"group":"a","max_age":9,"endpoints":[{"url":"https://t.example/"},{"url":"/r"}]}',
    ],
    ['nel', '{"report_to":"a","max_age":9}'],
    ['speculation-rules', '"/rules.json", "https://t.example/rules.json"'],
    ['observe-browsing-topics', '?1'],
    ['attribution-reporting-register-trigger', '{}'],
    ['permissions-policy', 'geolocation=(self "https://a.example")'],
    ['server-timing', 'db;dur=5'],
    ['x-other', 'a, "b; c"'],
  ] as const,
  { maxLength: 6 },
)

export interface Message {
  status: number
  type: string | undefined
  cookies: readonly Line[]
  links: readonly string[]
  headers: readonly (readonly [string, string])[]
}

export const htmlTypes: fc.Arbitrary<string | undefined> = fc.constantFrom(
  'text/html',
  'text/html; charset=utf-8',
  'Text/HTML;charset="nonsense"',
  'text/html; charset=Shift_JIS',
  'application/xhtml+xml',
  'nonsense',
  undefined,
)

export const otherTypes: fc.Arbitrary<string> = fc.constantFrom(
  'application/json',
  'image/png',
  'text/plain',
  'text/css; charset=utf-8',
)

/** Messages of these types. A part of a page (206) is for who grants everything. */
export function messages(
  type: fc.Arbitrary<string | undefined> = fc.oneof(htmlTypes, otherTypes),
): fc.Arbitrary<Message> {
  return fc.record({
    status: fc.constantFrom(200, 200, 200, 201, 301, 303, 304, 404, 500, 204),
    type,
    cookies: fc.array(lines, { maxLength: 5 }),
    links: fc.array(links, { maxLength: 2 }),
    headers,
  })
}

/** A page and nothing else. */
export const page: Message = {
  status: 200,
  type: 'text/html; charset=utf-8',
  cookies: [],
  links: [],
  headers: [],
}

/** The origin's answer, made anew each time. */
export function respond(message: Message, body: string, cuts: Cuts = []): () => Response {
  return () => {
    const sent = new Headers(message.type === undefined ? {} : { 'content-type': message.type })
    for (const [key, text] of message.headers) sent.append(key, text)
    for (const text of message.links) sent.append('link', text)
    for (const { text } of message.cookies) sent.append('set-cookie', text)
    const isBare = message.status === 204 || message.status === 304
    return new Response(isBare ? null : streamOf(body, cuts), {
      status: message.status,
      headers: sent,
    })
  }
}

/** What the same app answers and receives without the gate. */
export async function ungated(
  answer: () => Response,
  url: string,
  init: RequestInit = {},
): Promise<Pick<Seen, 'request' | 'response'>> {
  const app = new Hono()
  const sent = new Request(url, { redirect: 'manual', ...init })
  app.all('*', answer)
  return { request: sent, response: await app.fetch(sent) }
}

/** The gate in front of it. */
export function gated(policy: Policy, answer: () => Response, mode?: 'report' | 'off'): Gate {
  return gate(policy, answer, mode ? { env: { CONSENT_GATE_MODE: mode } } : {})
}
