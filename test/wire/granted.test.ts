/**
 * H42: for a visitor who granted everything the gate is as if it were not there: the same status line,
 * header lines and bytes as through its twin, but for the headers of what depends on consent.
 *
 * @module
 */
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  isShared,
  printCount,
  random,
  readShared,
  readSharedText,
  sample,
  seedOf,
} from '../conformance/shared.ts'
import { ask } from './client.ts'
import { type Answer, close, respond, respondBare, respondChunked } from './origin.ts'
import { cookies, dropLines, navigate, page, type Site, startSite, variantHeaders } from './site.ts'

const isWhole = process.env['SAMPLE'] === 'all'
vi.setConfig({ testTimeout: isWhole ? 600_000 : 60_000 })

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const granted = [`Cookie: ${cookies.all}; sid=1; _ga=2`, 'Accept-Encoding: gzip, br']

/** Digests are those of one variant. */
const digests = /^(content-digest|content-md5|digest|repr-digest):/i

/** What the gate made of an exchange, and what its twin did. */
async function both(request: string, dependent: boolean): Promise<[gate: object, twin: object]> {
  const [gate, twin] = [await site.ask('gate', request), await site.ask('twin', request)].map(
    ({ start, lines, body, framing, clean, asked }) => ({
      start,
      lines: dependent ? dropLines(dropLines(lines, variantHeaders), digests) : lines,
      body: body.toString('latin1'),
      framing,
      clean,
      asked: { start: asked?.start, lines: asked?.lines },
    }),
  )
  site.origin.asked.length = 0
  return [gate as object, twin as object]
}

const codings = {
  identity: (bytes: Buffer) => bytes,
  gzip: gzipSync,
  br: (bytes: Buffer) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
} as const

describe.skipIf(!isShared)('saved pages', () => {
  test('H42: each page arrives as it does without the gate, plain and coded, however it was cut', async () => {
    const index = readSharedText('pages/index.tsv').trim().split('\n').slice(1)
    const chosen = sample(index, 4)
    const wrong: string[] = []
    let bytes = 0
    for (const line of chosen) {
      const [name = '', host = ''] = line.split('\t')
      const next = random(name)
      const whole = readShared(`pages/${name}.html.gz`)
      for (const [coding, encode] of Object.entries(codings)) {
        const coded = encode(whole)
        const lines = [
          'Content-Type: text/html; charset=utf-8',
          'ETag: "v1"',
          'Set-Cookie: _ga=1',
          ...(coding === 'identity' ? [] : [`Content-Encoding: ${coding}`]),
        ]
        const places = Array.from({ length: 6 }, () => Math.floor(next() * coded.length))
        site.origin.answer =
          next() < 0.5
            ? respond('200 OK', lines, coded)
            : respondChunked('200 OK', lines, cut(coded, places))
        const at = /^[a-z0-9.-]+$/.test(host) ? host : 'site.example'
        const [gate, twin] = await both(navigate('/', [`Host: ${at}`, ...granted]), true)
        bytes += coded.length
        if (JSON.stringify(gate) !== JSON.stringify(twin)) wrong.push(`${name} in ${coding}`)
      }
    }
    expect(wrong).toEqual([])
    expect(chosen.length).toBeGreaterThan(0)
    printCount(
      `${chosen.length} of ${index.length} pages in ${Object.keys(codings).length} codings, ${bytes} bytes, as without the gate`,
    )
  })
})

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [...places].sort((a, b) => a - b)
  return [0, ...sorted]
    .map((from, i) => bytes.subarray(from, sorted[i] ?? bytes.length))
    .filter((piece) => piece.length > 0)
}

const statuses = [
  ...Array<string>(12).fill('200 OK'),
  ...['200 ', '201 Created', '202 Accepted', '203 Non-Authoritative', '206 Partial Content'],
  ...['204 No Content', '205 Reset Content', '304 Not Modified', '300 Multiple Choices'],
  ...['301 Moved Permanently', '302 Found', '303 See Other', '307 Temporary', '308 Permanent'],
  ...['400 Bad', "401 Who's there?", '403 No', '404 Not Found', '410 Gone', '418 Tea', '429 Slow'],
  ...['451 Law', '500 Oh', '502 Bad Gateway', '503 Later', '599 Odd; reason, phrase'],
]
const pages = [
  'text/html',
  'Text/HTML;Charset="windows-1251"',
  'application/xhtml+xml; charset=utf-8',
  'text/html, text/plain',
  'text/html; charset=utf-16',
]
const others = [
  'text/plain',
  'application/json',
  'image/png',
  'text/css',
  'text/javascript; charset=utf-8',
  'application/octet-stream',
  'text/event-stream',
  'multipart/byteranges; boundary=x',
]
/** Refusable, each of them. */
const refusable = [
  'Set-Cookie: _ga=GA1.1.5; Domain=.example.com; Path=/; Max-Age=63072000',
  'Set-Cookie: _ga_X=\xe9\xff; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT',
  'Set-Cookie:   _fbp=" a b" ;HttpOnly ; Partitioned',
  'Link: <https://tags.measure.example/t.js>; rel=preload; as=script, </a,b>; rel=next',
  'Refresh: 0; url=https://pixel.ads.example/p',
  'Speculation-Rules: "https://tags.measure.example/r.json"',
  'Reporting-Endpoints: a="/a", default="https://pixel.ads.example/r"',
  'Report-To: {"group":"g","max_age":9,"endpoints":[{"url":"https://pixel.ads.example/r"}]}',
  'Observe-Browsing-Topics: ?1',
  'Attribution-Reporting-Register-Trigger: {}',
]
const headers = [
  'Set-Cookie: sid="x y";  SameSite=lax; Priority=High',
  'Set-Cookie: K\xc3\xa4se=wei\xc3\x9f; Secure',
  'Set-Cookie: \xe4=\xf6',
  'Set-Cookie: nameless',
  'Set-Cookie: ',
  'Set-Cookie: a=1',
  'Set-Cookie: a=1',
  'Link: </a.css>; rel=preload; as=style',
  'ETag: "v1"',
  'ETag: W/"odd;,%"',
  'ETag: malformed',
  'Last-Modified: Thu, 01 Oct 2026 00:00:00 GMT',
  'Cache-Control: public, max-age=60, stale-while-revalidate=9',
  'Cache-Control: no-transform',
  'CDN-Cache-Control: max-age=9',
  'Expires: 0',
  'Vary: Accept-Encoding, Cookie',
  'Vary: *',
  'Age: 17',
  'Content-Language: de, en',
  'Content-Disposition: attachment; filename="\xe4.txt"',
  'Content-Location: /elsewhere',
  'Content-Security-Policy: img-src *',
  "Content-Security-Policy: script-src 'nonce-abc'",
  'Repr-Digest: sha-256=:AAAA:',
  'Accept-Ranges: bytes',
  'Location: /next?a=b%20c#d',
  'NEL: {"report_to":"g","max_age":9}',
  'Permissions-Policy: geolocation=(self "https://a.example")',
  'Permissions-Policy: Odd=*',
  'X-Odd: a,  b',
  'x-odd: \tc\t',
  'X-Empty:',
  'X-Legacy: caf\xe9',
  'X-Content-Type-Options: nosniff',
  'Server: odd/1.0 (comment)',
  'Date: Thu, 01 Oct 2026 00:00:00 GMT',
  'Warning: 110 - "stale"',
  'Trailer: X-Checksum',
  'Alt-Svc: h3=":443"',
  'Connection: keep-alive',
  'Via: 1.1 varnish',
  'Proxy-Authenticate: Basic',
  'WWW-Authenticate: Basic realm="a, b", Digest x=y',
]
const bodies: readonly Buffer[] = [
  Buffer.from(''),
  Buffer.from(page.whole),
  Buffer.from(page.whole, 'latin1'),
  Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(page.whole)]),
  Buffer.from(page.whole, 'utf16le'),
  Buffer.from('{"html":"<script src=https://tags.measure.example/t.js></script>"}'),
  Buffer.from(Array.from({ length: 256 }, (_, i) => i)),
  Buffer.from('<p>'.repeat(40_000)),
  Buffer.from('<!DOCTYPE html><script>never closed'),
]
const encodings = {
  ...codings,
  deflate: deflateSync,
  GZIP: gzipSync,
  'x-gzip': gzipSync,
  'gzip, br': (bytes: Buffer) => brotliCompressSync(gzipSync(bytes)),
  dcb: codings.identity,
  /** Said, and not so. */
  zstd: codings.identity,
} as const

const generated = fc.record({
  status: fc.constantFrom(...statuses),
  method: fc.constantFrom(
    ...Array<string>(6).fill('GET'),
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'PATCH',
    'PROPFIND',
  ),
  type: fc.constantFrom(undefined, ...pages, ...others),
  lines: fc
    .tuple(
      fc.subarray(headers, { maxLength: 12 }),
      fc.oneof(fc.constant([]), fc.subarray(refusable)),
    )
    .chain(([plain, some]) => {
      const all = [...plain, ...some]
      return fc.shuffledSubarray(all, { minLength: all.length })
    }),
  body: fc.constantFrom(...bodies),
  encoding: fc.oneof(
    { weight: 2, arbitrary: fc.constant('identity' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
    },
  ),
  framing: fc.constantFrom('length', 'chunked', 'trailers', 'close'),
  places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  manner: fc.constantFrom('page', 'fetch', 'image'),
})
type Generated = typeof generated extends fc.Arbitrary<infer One> ? One : never

function write({
  status,
  type,
  lines,
  body,
  encoding,
  framing,
  places,
  method,
}: Generated): Answer {
  const all = [
    ...lines.slice(0, 2),
    ...(type ? [`Content-Type: ${type}`] : []),
    ...lines.slice(2),
    ...(encoding === 'identity' ? [] : [`Content-Encoding: ${encoding}`]),
  ]
  if (/^(204|304)/.test(status)) return respondBare(status, all)
  const coded = encodings[encoding](body)
  const isBare = method === 'HEAD'
  if (isBare) return respondBare(status, [...all, `Content-Length: ${coded.length}`])
  if (framing === 'length') return respond(status, all, coded)
  const pieces = cut(
    coded,
    places.map((place) => Math.floor(place * coded.length)),
  )
  if (framing === 'close')
    return [...respondBare(status, [...all, 'Connection: close']), ...pieces, close]
  const chunked = respondChunked(status, all, pieces)
  return framing === 'chunked' ? chunked : [...chunked.slice(0, -1), '0\r\nX-Checksum: 1\r\n\r\n']
}

/** Whether docs/architecture.md says that a response depends on consent. */
function depends({ type, lines }: Generated): boolean {
  const isTyped = type !== undefined
  const isNosniff = lines.includes('X-Content-Type-Options: nosniff')
  return (
    pages.includes(type ?? '') ||
    (!isTyped && !isNosniff) ||
    lines.some((line) => refusable.includes(line))
  )
}

const manners = {
  page: ['Accept: text/html,*/*;q=0.8', 'Sec-Fetch-Dest: document'],
  fetch: ['Accept: */*', 'Sec-Fetch-Dest: empty'],
  image: ['Accept: image/*', 'Sec-Fetch-Dest: image'],
}

test('H42: any response arrives as it does without the gate', async () => {
  const seed = seedOf('granted')
  const numRuns = isWhole ? 10_000 : 1000
  let dependent = 0
  await fc.assert(
    fc.asyncProperty(generated, async (one) => {
      site.origin.answer = write(one)
      const sends = /^P/.test(one.method) ? ['Content-Length: 0'] : []
      const lines = [...manners[one.manner as keyof typeof manners], ...granted, ...sends]
      const isDependent = depends(one)
      if (isDependent) dependent++
      const [gate, twin] = await both(ask('/thing?a=b', lines, one.method), isDependent)
      expect(gate).toEqual(twin)
    }),
    { seed, numRuns },
  )
  printCount(
    `seed ${seed}: ${numRuns} generated responses as without the gate, ${dependent} of them dependent on consent`,
  )
})
