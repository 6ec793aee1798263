/**
 * Header lines on the wire: what a response makes a browser fetch, report or allow, what a body that
 * changes may not say of itself, and what nobody touches.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './client.ts'
import { type Head, valuesOf } from './message.ts'
import { type Answer, respond, respondBare } from './origin.ts'
import {
  cookies,
  dropLines,
  navigate,
  page,
  pickLines,
  type Site,
  startSite,
  transcribe,
  variantHeaders,
} from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const html = 'Content-Type: text/html; charset=utf-8'
const json = 'Content-Type: application/json'
const all = `Cookie: ${cookies.all}`
const refused = 'https://pixel.ads.example'
const setCookie = /^set-cookie:/i

/** What a header becomes of a response to a visitor who granted nothing. */
async function arrives(name: string, values: readonly string[], type = json): Promise<string[]> {
  const lines = values.map((value) => `${name}: ${value}`)
  site.origin.answer = respond('200 OK', [type, ...lines], '{}')
  return valuesOf(await site.ask('gate', navigate('/a/b')), name)
}

/** Gate and twin are asked the same, and answer the same. */
async function expectTwin(answer: Answer, request: string): Promise<void> {
  site.origin.answer = answer
  const gate = await site.ask('gate', request)
  const twin = await site.ask('twin', request)

  expect(gate.asked).toEqual(twin.asked)
  expect(transcribe(gate)).toEqual(transcribe(twin))
}

test('H3: a 304 loses the refused cookie and link, and says what the page said of itself', async () => {
  const lines = [
    'ETag: "v1"',
    'Set-Cookie: _ga=1; Path=/',
    'Set-Cookie: sid=2',
    `Link: <${refused}/p>; rel=preload, </a.css>; rel=preload; as=style`,
    'Content-Security-Policy: default-src *',
    'Permissions-Policy: geolocation=()',
  ]
  site.origin.answer = respond('200 OK', [html, ...lines], page.whole)
  const whole = await site.ask('gate', navigate('/'))
  const [tag = ''] = valuesOf(whole, 'etag')
  site.origin.answer = respondBare('304 Not Modified', lines)
  const gate = await site.ask('gate', navigate('/', [`If-None-Match: ${tag}`]))

  expect(gate.start).toBe('HTTP/1.1 304 Not Modified')
  expect(valuesOf(gate, 'set-cookie')).toEqual(['sid=2'])
  expect(valuesOf(gate, 'link')).toEqual(['</a.css>; rel=preload; as=style'])
  for (const name of ['etag', 'cache-control', 'vary', 'permissions-policy', 'link']) {
    expect(valuesOf(gate, name), name).toEqual(valuesOf(whole, name))
  }
  expect(valuesOf(gate, 'content-security-policy')).toEqual(['default-src *'])
})

test('H7: no-transform stays, and the page is filtered all the same; a route that is off passes it', async () => {
  for (const caching of ['no-transform', 'public, no-transform, max-age=60']) {
    site.origin.answer = respond('200 OK', [html, `Cache-Control: ${caching}`], page.whole)
    const gate = await site.ask('gate', navigate('/'))

    expect(gate.body.toString()).toBe(page.filtered)
    expect(valuesOf(gate, 'cache-control')).toEqual(['private, no-cache, no-transform'])
    await expectTwin(site.origin.answer, navigate('/off/a'))
  }
})

const ofBytes = [
  'Accept-Ranges: bytes',
  'Content-MD5: Q2hlY2sgSW50ZWdyaXR5IQ==',
  'Digest: sha-256=AAAA',
  'Repr-Digest: sha-256=:AAAA:',
  'Content-Digest: sha-256=:AAAA:',
  'Unencoded-Digest: sha-256=:AAAA:',
  'Trailer: Expires',
]
const saysBytes = /^(accept-ranges|content-length|content-md5|([a-z]+-)?digest|trailer):/i

test('H8: a page that changes says nothing of the bytes that it had', async () => {
  site.origin.answer = respond('200 OK', [html, ...ofBytes], page.whole)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toBe(page.filtered)
  expect(pickLines(gate.lines, saysBytes)).toEqual([])
})

test('H8: what does not change keeps everything that was said of it', async () => {
  for (const type of ['application/json', 'image/png', 'text/plain']) {
    const lines = [`Content-Type: ${type}`, ...ofBytes, 'ETag: "v1"', 'Cache-Control: max-age=9']
    await expectTwin(respond('200 OK', lines, page.whole), ask('/a'))

    site.origin.answer = respond('200 OK', [...lines, 'Set-Cookie: _ga=1'], page.whole)
    const asImage = ask('/a', ['Sec-Fetch-Dest: image'])
    const gate = await site.ask('gate', asImage)
    const twin = await site.ask('twin', asImage)
    expect(pickLines(gate.lines, setCookie)).toEqual([])
    expect(pickLines(gate.lines, saysBytes)).toEqual(pickLines(twin.lines, saysBytes))
  }
})

test('H9: HEAD tells what GET tells', async () => {
  const answers: Record<string, readonly string[]> = {
    'a page': [
      html,
      ...ofBytes,
      'ETag: "v1"',
      'Last-Modified: Thu, 01 Oct 2026 00:00:00 GMT',
      'Set-Cookie: _ga=1',
      'Set-Cookie: a=1',
      'Cache-Control: max-age=9',
    ],
    'a page in a coding that goes': [html, 'Content-Encoding: deflate'],
    'a page in a charset that goes': ['Content-Type: text/html; charset=utf-16'],
    'a page in a coding that nobody can undo': [html, 'Content-Encoding: dcb'],
    'what has no type': ['ETag: "v1"'],
    'an image': ['Content-Type: image/png', 'ETag: "v1"', 'Set-Cookie: _ga=1'],
    data: [json, ...ofBytes],
  }
  for (const [what, lines] of Object.entries(answers)) {
    for (const consent of [[], [all]]) {
      site.origin.answer = (asked) => {
        const [head, body] = respond('200 OK', lines, page.whole)
        return asked.start.startsWith('HEAD') ? [head] : [head, body]
      }
      const heads: Head[] = []
      for (const method of ['GET', 'HEAD']) {
        heads.push(await site.ask('gate', navigate('/', consent, method)))
      }
      const [get, head] = heads.map(({ start, lines }) => ({
        start,
        // Of a body that nobody sends the runtime knows no length.
        lines: dropLines(lines, /^(content-length|transfer-encoding):/i).sort(),
      }))

      expect(head, what).toEqual(get)
    }
  }
})

test('H10: a page is asked for whole, and a part of it that comes all the same is not shown', async () => {
  const lines = [html, 'Content-Range: bytes 60-99/400']
  const part = page.whole.slice(60, 100)
  site.origin.answer = respond('206 Partial Content', lines, part)
  const range = ['Range: bytes=60-99', 'If-Range: "v1"']
  const gate = await site.ask('gate', navigate('/', range))

  expect(pickLines(gate.asked?.lines ?? [], /^(range|if-range):/i)).toEqual([])
  expect(gate.start).toBe('HTTP/1.1 502 Bad Gateway')
  expect(valuesOf(gate, 'cache-control')).toEqual(['no-store'])
  expect(gate.body.toString()).not.toContain(part)

  const granted = await site.ask('gate', navigate('/', [...range, all]))
  expect(granted.start).toBe('HTTP/1.1 206 Partial Content')
  expect(granted.body.toString()).toBe(part)
})

test('H10: parts of media, downloads and several parts at once are untouched', async () => {
  const range = ['Range: bytes=0-9', 'If-Range: "v1"']
  for (const type of [
    'video/mp4',
    'application/pdf',
    'application/octet-stream',
    'multipart/byteranges; boundary=x',
  ]) {
    const lines = [`Content-Type: ${type}`, 'Content-Range: bytes 0-9/99', 'ETag: "v1"']
    const answer = respond('206 Partial Content', lines, '0123456789')
    await expectTwin(answer, ask('/a.mp4', ['Sec-Fetch-Dest: video', ...range]))
    await expectTwin(answer, ask('/a.pdf', range))
  }
})

test('H11: the Link of the final response, of which Early Hints are made, is filtered', async () => {
  const kept = '</a.css>; rel=preload; as=style'
  expect(await arrives('Link', [`<${refused}>; rel=preconnect`, kept], html)).toEqual([kept])
})

test('H12: a page that changes promises no trailers, and none arrive', async () => {
  site.origin.answer = [
    ...respondBare('200 OK', [html, 'Trailer: Set-Cookie', 'Transfer-Encoding: chunked']),
    '4\r\n<p>a\r\n0\r\nSet-Cookie: _ga=1\r\n\r\n',
  ]
  const gate = await site.ask('gate', navigate('/'))
  const twin = await site.ask('twin', navigate('/'))

  expect(gate.body.toString()).toBe('<p>a')
  expect(pickLines(gate.lines, /^trailer:/i)).toEqual([])
  expect([gate.clean, gate.rest.length]).toEqual([twin.clean, twin.rest.length])
})

test('H16: a redirect stays one, keeps its Location, and loses the refused cookie', async () => {
  for (const status of ['301 Moved', '302 Found', '303 See Other', '307 Temp', '308 Perm']) {
    for (const location of ['/b?c=%20#d', 'https://other.example/', '//x', 'https://ä.example/']) {
      const lines = [
        `Location: ${Buffer.from(location).toString('latin1')}`,
        'Set-Cookie: _ga=1',
        'Set-Cookie: sid=1',
      ]
      site.origin.answer = respond(status, lines)
      const gate = await site.ask('gate', navigate('/', [], 'POST'))
      const twin = await site.ask('twin', navigate('/', [], 'POST'))

      expect(gate.start).toBe(twin.start)
      expect(dropLines(gate.lines, variantHeaders)).toEqual(
        dropLines(twin.lines, /^set-cookie: _ga/i),
      )
      expect(site.origin.asked.at(-1)?.start).toBe('POST / HTTP/1.1')
    }
  }
})

test('H16: what a redirect says beside its Location is filtered as any page is', async () => {
  site.origin.answer = respond('302 Found', ['Location: /b', html], page.whole)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toBe(page.filtered)
})

test('H16: what browsers do not follow, and so show, is filtered, with a type or without', async () => {
  for (const status of ['300 Choices', '305 Proxy', '306 Unused', '399 Odd']) {
    for (const type of [[html], []]) {
      site.origin.answer = respond(status, ['Location: /b', ...type], page.whole)
      const gate = await site.ask('gate', navigate('/'))

      expect(gate.body.toString(), status).toBe(page.filtered)
      expect(valuesOf(gate, 'cache-control'), status).toEqual(['private, no-cache'])
      expect(valuesOf(gate, 'permissions-policy'), status).toEqual([denied])
    }
    site.origin.answer = respond(status, ['Location: /b', html, 'Content-Encoding: dcb'], 'x')
    expect((await site.ask('gate', navigate('/'))).start).toBe('HTTP/1.1 502 Bad Gateway')
  }
})

test('H16: a redirect that leads to itself is the visitor’s to follow', async () => {
  site.origin.answer = respond('302 Found', ['Location: /'])
  const before = site.origin.asked.length
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.start).toBe('HTTP/1.1 302 Found')
  expect(site.origin.asked.length - before).toBe(1)
})

test('H19: what concerns one connection goes no further than without the gate', async () => {
  const between = ['Connection: x-foo', 'X-Foo: 1', 'TE: trailers', 'Keep-Alive: timeout=5']
  const answer = respond('200 OK', [html, 'Set-Cookie: sid=1', ...between.slice(0, 2)], '<p>')
  site.origin.answer = answer
  const request = navigate('/', between)
  const gate = await site.ask('gate', `${request.slice(0, -2)}Cookie: _ga=1\r\n\r\n`)
  const twin = await site.ask('twin', request)
  const kept = (lines: readonly string[]) =>
    pickLines(lines, /^(connection|x-foo|te|keep-alive|upgrade|proxy-[a-z-]+):/i)

  expect(kept(gate.asked?.lines ?? [])).toEqual(kept(twin.asked?.lines ?? []))
  expect(kept(gate.lines)).toEqual(kept(twin.lines))
})

const policies = [
  "Content-Security-Policy: script-src 'nonce-abc' 'strict-dynamic'; report-uri /csp",
  "Content-Security-Policy: img-src 'none', default-src https:",
  'Content-Security-Policy-Report-Only: default-src *; report-to csp',
  'Cross-Origin-Opener-Policy: same-origin; report-to="coop"',
  'Cross-Origin-Embedder-Policy: require-corp',
  'Strict-Transport-Security: max-age=31536000; includeSubDomains; preload',
  'X-Frame-Options: DENY',
  'Referrer-Policy: no-referrer',
  'Access-Control-Allow-Origin: *',
  'Timing-Allow-Origin: https://pixel.ads.example',
  'Accept-CH: Sec-CH-UA-Model',
  'Critical-CH: Sec-CH-UA-Model',
  'Supports-Loading-Mode: credentialed-prerender',
  'SourceMap: https://pixel.ads.example/a.map',
  'No-Vary-Search: params=("utm_source")',
  'Server-Timing: db;dur=5',
  'Alt-Svc: h3=":443"',
]

test('H30: every line of Content-Security-Policy, and of other policies, arrives as it was sent', async () => {
  for (const consent of [[], [all]]) {
    site.origin.answer = respond('200 OK', [html, ...policies], page.whole)
    const request = navigate('/', consent)
    const [gate, twin] = [await site.ask('gate', request), await site.ask('twin', request)]
    const others = (lines: readonly string[]) =>
      dropLines(
        dropLines(lines, variantHeaders),
        /^(content-length|transfer-encoding|permissions-policy):/i,
      )

    expect(others(gate.lines)).toEqual(others(twin.lines))
    expect(others(gate.lines)).toEqual(expect.arrayContaining(policies))
  }
})

const denied =
  'browsing-topics=(), attribution-reporting=(), private-state-token-issuance=(), private-state-token-redemption=(), join-ad-interest-group=(), run-ad-auction=()'

test('H31: a page denies what browsers do for advertising, behind what it says itself', async () => {
  for (const own of [
    'geolocation=*',
    'camera=(), microphone=(self "https://a.example"), browsing-topics=*',
    'a;x=1, b=?1;y, d="x\\"y", e=-1.5 , f=(a;b=1 "c"), *g_1.-=123456789012345',
  ]) {
    expect(await arrives('Permissions-Policy', [own], html)).toEqual([`${own}, ${denied}`])
  }
  expect(await arrives('Permissions-Policy', ['a=()', 'b=()'], html)).toEqual([
    `a=(), b=(), ${denied}`,
  ])
  expect(await arrives('Permissions-Policy', [], html)).toEqual([denied])
})

const unparsable = [
  ...['Geo=*', 'geolocation=*; camera 1!', 'a=(', 'a=(b,c)', 'a b', 'a="x', ',', 'a=:A:', 'a=:_:'],
  ...[
    'camera=(), geoLocation=()',
    'a=1234567890123456',
    'a=1.1234',
    'a=1;b=1234567890123.1',
    'd=@1',
  ],
]

test('H31: a line that browsers cannot parse, and so ignore, does not void the denial', async () => {
  for (const own of unparsable) {
    expect(await arrives('Permissions-Policy', [own], html), own).toEqual([denied])
  }
})

test('H31: who granted advertising, and what is no page, is denied nothing', async () => {
  const lines = ['Permissions-Policy: Geo=*', 'Permissions-Policy: a=()']
  site.origin.answer = respond('200 OK', [html, ...lines], page.whole)
  const gate = await site.ask('gate', navigate('/', [all]))
  expect(pickLines(gate.lines, /^permissions-policy:/i)).toEqual(lines)
  await expectTwin(respond('200 OK', [json, ...lines], '{}'), navigate('/'))
})

test('H32: of Link each target is judged by itself, and what is kept stays as it is written', async () => {
  const kept = [
    '</a,b;c.css>;  rel=preload; as="style"; title="x, <y>"',
    `<${refused}/>; rel=canonical`,
    '<https://cdn.example/>; rel=preconnect; crossorigin',
  ]
  for (const rel of [
    'preload',
    'modulepreload',
    'preconnect',
    'dns-prefetch',
    'prefetch',
    'prerender',
    'stylesheet',
  ]) {
    const gone = `<${refused}/a,b>; rel="x ${rel.toUpperCase()}"`
    expect(await arrives('Link', [[...kept, gone].join(', ')]), rel).toEqual([kept.join(', ')])
    expect(await arrives('Link', [gone]), rel).toEqual([])
  }
  const images = `</b.png>; rel=preload; as=image; imagesrcset="/b.png 1x, ${refused}/p 2x"`
  expect(await arrives('Link', [images])).toEqual([])
  expect(await arrives('Link', kept)).toEqual([kept.join(', ')])
})

test('H33: Refresh leads nowhere that is refused', async () => {
  for (const value of [
    `0; url=${refused}/p`,
    `5;URL='${refused}/p'`,
    '3, //pixel.ads.example/p',
    '0;https:\\\\pixel.ads.example/p',
  ]) {
    expect(await arrives('Refresh', [value], html), value).toEqual([])
    expect(await arrives('Refresh', [value]), value).toEqual([])
  }
  for (const value of ['5', '0; url=/next', '0; url=https://other.example/', `url=${refused}`]) {
    expect(await arrives('Refresh', [value]), value).toEqual([value])
  }
})

test('H33: rules that a browser fetches so as to load ahead are fetched of nobody who is refused', async () => {
  expect(await arrives('Speculation-Rules', [`"/a.json", "${refused}/r.json"`], html)).toEqual([
    '"/a.json"',
  ])
  expect(await arrives('Speculation-Rules', [`"${refused}/r.json"`], html)).toEqual([])
  expect(await arrives('Speculation-Rules', ['"/a.json",  "/b.json"'])).toEqual([
    '"/a.json",  "/b.json"',
  ])
})

test('H33: reports go to nobody who is refused', async () => {
  const name = 'Reporting-Endpoints'
  expect(await arrives(name, [`csp="/csp", default="${refused}/r";x, b="//b.example"`])).toEqual([
    'csp="/csp", b="//b.example"',
  ])
  expect(await arrives(name, [`a="${refused}/r"`, 'b="/b"'])).toEqual(['b="/b"'])
  expect(await arrives(name, ['a="/a",b="/b"'])).toEqual(['a="/a",b="/b"'])

  const group = (url: string, name = 'g') => ({ group: name, max_age: 9, endpoints: [{ url }] })
  const ended = { group: 'g', max_age: 0, endpoints: [] }
  const text = (...groups: object[]) => groups.map((one) => JSON.stringify(one)).join(',')
  const both = { ...group('/r'), endpoints: [{ url: '/r' }, { url: `${refused}/r`, weight: 2 }] }
  expect(await arrives('Report-To', [text(group(`${refused}/r`))])).toEqual([text(ended)])
  expect(await arrives('Report-To', [text(both)])).toEqual([text(group('/r'))])
  expect(await arrives('Report-To', [text(group('/r', 'a')), text(group(refused))])).toEqual([
    text(group('/r', 'a'), ended),
  ])
  for (const untouched of [
    '{ "group": "g", "max_age": 9, "endpoints": [ {"url": "/r"} ] }',
    '{ "group": "g", "endpoints": 5 }',
    `{"a": ${refused}}`,
    'null, 1, []',
  ]) {
    expect(await arrives('Report-To', [untouched]), untouched).toEqual([untouched])
  }
})

test('H33: what a browser was to report to whom is refused ends', async () => {
  const endpoints = (url: string) => `{"group":"g","max_age":9,"endpoints":[{"url":"${url}"}]}`
  const own = '{"report_to":"own","max_age":9}'
  const theirs = '{"report_to":"g","max_age":9}'
  for (const [url, nel, arrives] of [
    [`${refused}/r`, theirs, '{"max_age":0}'],
    [`${refused}/r`, own, own],
    [`${refused}/r"},{"url":"/r`, theirs, theirs],
    ['/r', theirs, theirs],
    [`${refused}/r`, 'no json', 'no json'],
  ] as const) {
    const lines = [`Report-To: ${endpoints(url)}`, `NEL: ${nel}`]
    site.origin.answer = respond('200 OK', [json, ...lines], '{}')
    expect(valuesOf(await site.ask('gate', navigate('/')), 'nel'), url).toEqual([arrives])
  }
})

const advertising = [
  'Attribution-Reporting-Register-Source: {"destination":"https://shop.example"}',
  'Attribution-Reporting-Register-Trigger: {}',
  'Attribution-Reporting-Register-OS-Source: "https://a.example"',
  'Attribution-Reporting-Register-OS-Trigger: "https://a.example"',
  'Attribution-Reporting-Info: preferred-platform=os',
  'Observe-Browsing-Topics: ?1',
  'Ad-Auction-Signals: [{}]',
  'Shared-Storage-Write: set;key="a";value="b"',
]

test('H33: nothing is registered for advertising, nor observed, where it is refused', async () => {
  for (const type of [json, html, 'Content-Type: image/gif']) {
    site.origin.answer = respond('200 OK', [type, ...advertising], '{}')
    const gate = await site.ask('gate', ask('/a', ['Sec-Browsing-Topics: (1 2);v=chrome.1:1:2']))
    const granted = await site.ask('gate', ask('/a', [all, 'Sec-Browsing-Topics: (1);v=1']))

    const names = /^(attribution|observe|ad-auction|shared-storage|sec-browsing)/i
    expect(pickLines(gate.lines, names), type).toEqual([])
    expect(pickLines(gate.asked?.lines ?? [], names), type).toEqual([])
    expect(valuesOf(gate, 'cache-control'), type).toEqual(['private, no-cache'])
    expect(pickLines(granted.lines, names).sort(), type).toEqual([...advertising].sort())
    expect(valuesOf(granted, 'cache-control'), type).toEqual(['private, no-cache'])
    expect(pickLines(granted.asked?.lines ?? [], names), type).toEqual([
      'Sec-Browsing-Topics: (1);v=1',
    ])
  }
})

test('H34: Clear-Site-Data passes, and the gate sends none where it ends nothing', async () => {
  const value = '"cache", "storage"'
  expect(await arrives('Clear-Site-Data', [value])).toEqual([value])
  expect(await arrives('Clear-Site-Data', [], html)).toEqual([])
})

test('H36: a page may still be kept to go back to: no-store comes from the origin alone', async () => {
  for (const consent of [[], [all]]) {
    site.origin.answer = respond('200 OK', [html], page.whole)
    const gate = await site.ask('gate', navigate('/', consent))

    expect(valuesOf(gate, 'cache-control')).toEqual(['private, no-cache'])
  }
})

test('H40: what has no body arrives, with its headers filtered', async () => {
  const lines = [html, 'Set-Cookie: _ga=1', 'Set-Cookie: sid=1']
  const empty: Record<string, Answer> = {
    '200 OK': respond('200 OK', lines),
    '200 Chunked': [
      ...respondBare('200 Chunked', [...lines, 'Transfer-Encoding: chunked']),
      '0\r\n\r\n',
    ],
    '204 No Content': respondBare('204 No Content', lines),
    '205 Reset Content': respond('205 Reset Content', lines),
    '304 Not Modified': respondBare('304 Not Modified', lines),
    '404 Not Found': respond('404 Not Found', lines),
  }
  for (const [status, answer] of Object.entries(empty)) {
    for (const method of ['GET', 'HEAD', 'POST']) {
      if (method === 'HEAD' && status === '200 Chunked') continue
      site.origin.answer = answer
      const gate = await site.ask('gate', navigate('/', [], method), { patience: 3000 })
      const twin = await site.ask('twin', navigate('/', [], method))

      expect(gate.framing, status).toBe(twin.framing)
      expect(gate.start, method).toBe(`HTTP/1.1 ${status}`)
      expect(gate.body.length, status).toBe(0)
      expect(gate.clean, status).toBe(true)
      expect(pickLines(gate.lines, setCookie), status).toEqual(['Set-Cookie: sid=1'])
    }
  }
})

test('H41: a page that tells of an error is filtered, and keeps its status and reason', async () => {
  for (const status of [
    '400 Bad',
    '401 Who',
    '404 Nicht da',
    '410 Gone',
    '500 Oh',
    '503 Spaeter',
  ]) {
    site.origin.answer = respond(status, [html, 'Set-Cookie: _ga=1', 'Retry-After: 9'], page.whole)
    const gate = await site.ask('gate', navigate('/'))

    expect(gate.start).toBe(`HTTP/1.1 ${status}`)
    expect(gate.body.toString()).toBe(page.filtered)
    expect(pickLines(gate.lines, setCookie)).toEqual([])
    expect(valuesOf(gate, 'retry-after')).toEqual(['9'])
  }
})
