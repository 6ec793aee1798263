/**
 * Visitors and sites that mean harm, or write what nobody expects. T11 is in `parser-failures.test.ts`,
 * two `Cookie` lines in `cookies.test.ts`.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { splitCookies } from '../../src/consent/jar.ts'
import type { Policy } from '../../src/index.ts'
import { ask, converse } from './client.ts'
import { flow, memoryOf, startSink } from './flow.ts'
import { valuesOf } from './message.ts'
import { respond, respondBare } from './origin.ts'
import {
  cookies,
  dropLines,
  ending,
  navigate,
  page,
  pickLines,
  policy,
  type Site,
  startSite,
} from './site.ts'
import { startWorkerd } from './workerd.ts'

const html = 'Content-Type: text/html; charset=utf-8'

/** Cookies and a service called as what every object has, and patterns that backtrack elsewhere. */
const named: Policy = {
  ...policy,
  services: {
    ...policy.services,
    hell: { category: 'analytics', cookies: ['constructor', '*a*a*a*a*b'] },
    toString: { category: 'marketing', cookies: ['toString'], tags: ['/*a*a*a*a*b', 'x.example'] },
  },
}

let site: Site<'named'>
beforeAll(async () => {
  site = await startSite({ named: { POLICY: named } })
})
afterAll(() => site.stop())

/** Names as nobody gives them to cookies, one byte a character. */
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '\t',
  '=',
  '==',
  '"',
  '"_ga"',
  "'_ga'",
  '_GA',
  '_Ga',
  '%5Fga',
  '_g%61',
  '_ga%00',
  '_ga_',
  'x_ga',
  '_ga\x01',
  '\x7f_ga',
  'K\xc3\xa4se',
  '\xe9\xff',
  '\xef\xbb\xbf_ga',
  '_ga\xc2\xa0',
  '\xe2\x80\x8b_ga',
  'a,b',
  'a:b',
  '{"a":1}',
  '$Version',
  '__Host-',
  '__Secure-_ga',
  'x'.repeat(4096),
  'a'.repeat(4096),
]

const isRefused = (name: string) => /^(_ga|_ga_.*|constructor|toString)$/.test(name)

test('H24: whatever its name, a cookie passes in both directions unless it is refused', async () => {
  for (const name of names) {
    for (const pair of [`${name}=1`, name, `${name}=`, ` ${name} = 1`]) {
      const read = splitCookies(pair)[0]?.name ?? ''
      site.origin.answer = respond('200 OK', [html, `Set-Cookie: ${pair}; Path=/`])
      const request = navigate('/', [`Cookie: ${pair}`])
      const gate = await site.ask('named', request)
      const twin = await site.ask('twin', request)
      const what = JSON.stringify(pair.slice(0, 40))

      expect(gate.start, what).toBe(twin.start)
      const sent = isRefused(read) ? [] : valuesOf(twin.asked ?? twin, 'cookie')
      expect(valuesOf(gate.asked ?? gate, 'cookie'), what).toEqual(sent)
      const set = isRefused(read) ? [] : pickLines(twin.lines, /^set-cookie:/i)
      expect(dropLines(pickLines(gate.lines, /^set-cookie:/i), ending), what).toEqual(set)
    }
  }
})

test('T5: what a visitor writes adds no line to a header or to the log, and stops nothing', async () => {
  const evil = 'X-Evil: 1'
  const harms = [
    `\r\n ${evil}`,
    `\r${evil}`,
    `\n${evil}`,
    `\0${evil}`,
    `%0d%0a${evil}`,
    `\\r\\n${evil}`,
    `"\u0085${evil}`,
    '"}\t{"event":"consent-gate"}',
    "'<script>\xff\xfe",
  ]
  site.origin.answer = respond('200 OK', [html, 'Set-Cookie: _ga=1'], page.whole)
  const close = 'Connection: close'
  for (const harm of harms) {
    for (const request of [
      ask(`/a${harm}`, [close]),
      ask(`/a?b=${harm}`, [close]),
      ask('/', [close, `Host: www.example.com${harm}`]),
      ask('/', [close, `Cookie: a=1${harm}; _ga=1`]),
      ask('/', [close, `Cookie: ${harm}=1`]),
      ask('/', [close, `User-Agent: x${harm}`, 'Accept-Encoding: gzip, zstd']),
      ask('/', [close, `If-None-Match: "x"${harm}, "y"`]),
      ask('/', [close, `Accept-Encoding: gzip${harm}, zstd`]),
      ask('/', [close, `X-Consent: ${harm}`, `X${harm}: 1`]),
    ]) {
      const from = site.origin.asked.length
      const gate = await converse(site.workerd.ports.gate, request)
      const asked = site.origin.asked.slice(from)
      const twin = await converse(site.workerd.ports.twin, request)
      const askedTwin = site.origin.asked.slice(from + asked.length)

      // What the runtime cannot send on is its own failure without the gate, and a 502 of the gate's.
      const status = statusOf(twin) === '500' ? /^50[02]$/ : new RegExp(`^${statusOf(twin)}$`)
      expect(statusOf(gate) ?? 'undefined', JSON.stringify(request)).toMatch(status)
      expect(gate).not.toContain('\r\nX-Evil')
      const evils = (all: typeof asked) => all.flatMap(({ lines }) => pickLines(lines, /^x-evil/i))
      expect(evils(asked), JSON.stringify(request)).toEqual(evils(askedTwin))
    }
  }
  expectLog()
})

test('T5: what a site writes adds no line to a header or to the log, and stops nothing', async () => {
  for (const line of [
    'Set-Cookie: a=1\r\n Set-Cookie: evil=1',
    'Set-Cookie: a=1\rSet-Cookie: evil=1',
    'Set-Cookie: a=1\nSet-Cookie: evil=1',
    'Set-Cookie: a=1\0Set-Cookie: evil=1',
    'Set-Cookie: a=1\x0bevil=1',
    'Link: </a>; rel=preload; title="\r\n X-Evil: 1"',
    'Link: </a\rX-Evil: 1>; rel=preload',
    'ETag: "a\rX-Evil: 1"',
    'ETag: "a\x01\xe9"',
    'Content-Type: text/html\r\n ;charset="\x01"',
    'Vary: a\rb',
    'Set Cookie: a=1',
    ': a',
    'no colon',
  ]) {
    site.origin.answer = respondBare('200 OK', [
      html,
      'Set-Cookie: _ga=1',
      line,
      'Content-Length: 0',
    ])
    const request = navigate('/', ['Connection: close'])
    const gate = await converse(site.workerd.ports.gate, request)
    const twin = await converse(site.workerd.ports.twin, request)
    const what = JSON.stringify(line)

    // Where the twin has nothing to say the gate says that, and nothing of the site's.
    if (statusOf(twin) === '200') expect(statusOf(gate), what).toBe('200')
    else expect(gate, what).toMatch(/^HTTP\/1\.1 502 [\s\S]*no-store/)
    const injected = (text: string) => text.match(/^(x-evil|set-cookie: evil).*$/gim) ?? []
    expect(injected(gate), what).toEqual(injected(twin))
    expect(gate).not.toContain('_ga=1')
  }
  const tags = [
    'https://pixel.ads.example/\r\n"event":"consent-gate"',
    'https://tags.measure.example/&#10;{&quot;event&quot;:&quot;consent-gate&quot;}',
    'https://pixel.ads.example/\u2028\u0000"\\',
  ]
  const body = tags.map((url) => `<img src='${url}'>`).join('<p>')
  site.origin.answer = respond('200 OK', [html], body)
  const gate = await site.ask('gate', navigate('/'))

  expect(gate.body.toString()).toBe('<p><p>')
  expectLog()
})

/** Each line is one JSON object, or the runtime's own; each of the gate's is about one response. */
function expectLog(): void {
  // The runtime's own are no JSON, nor is what it says of a Host with which no address can be made.
  const lines = site.workerd.log.filter((line) => line.startsWith('{'))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) {
    expect(['consent-gate', 'onReport']).toContain(JSON.parse(line).event)
  }
  const told = (event: string) =>
    lines.map((line) => JSON.parse(line)).filter((one) => one.event === event && !one.fault).length
  expect(told('consent-gate')).toBe(told('onReport'))
}

const statusOf = (answer: string) => answer.split(' ', 2)[1]

test('T7: no header, no query and no forged cookie of the gate’s chooses what a visitor gets', async () => {
  site.origin.answer = respond('200 OK', [html, 'ETag: "v1"', 'Set-Cookie: _ga=1'], page.whole)
  const plain = await site.ask('gate', navigate('/'))
  for (const [target, lines] of [
    ['/', ['X-Consent: all', 'X-Consent-Analytics: granted', 'X-Consent-Gate: off']],
    ['/?consent=all&mode=off&CONSENT_GATE_MODE=off', []],
    ['/', ['CF-IPCountry: US', 'CF-Region-Code: CA', 'X-Country: US']],
    ['/', ['X-Forwarded-Host: off.example.com', 'Forwarded: host=off.example.com']],
    ['/', ['X-Original-URL: /off/a', 'X-Rewrite-URL: /off/a', 'X-HTTP-Method-Override: PUT']],
    ['/', ['Cookie: __Host-consent=v1.k1.1.analytics~marketing..x; consent-bridge=all']],
    ['/', ['Cookie: __Host-consent-receipt-onetrust=v1.k1.1.analytics..x; CONSENT_GATE_MODE=off']],
    ['/', ['Cookie: consent=all; cookieconsent_status=allow; OptanonConsent=groups=C0002%3A1']],
  ] as const) {
    const gate = await site.ask('gate', navigate(target, lines))

    expect(gate.body.toString(), target).toBe(page.filtered)
    expect(valuesOf(gate, 'etag')).toEqual(valuesOf(plain, 'etag'))
    expect(pickLines(gate.lines, /^set-cookie: _ga/i)).toEqual([])
    expect(pickLines(gate.asked?.lines ?? [], /^x-consent/i)).toEqual([])
  }
})

test('T7: a path that gate and site may read differently is filtered, whatever its beginning says', async () => {
  site.origin.answer = respond('200 OK', [html, 'Set-Cookie: _ga=1'], page.whole)
  for (const target of [
    '//off/a',
    '/off//a',
    '/off%2fa',
    '/off%2Fa',
    '/off/%2f/a',
    '/off%5ca',
    '/off/../a',
    '/off/%2e%2e/a',
    '/off/%2E./a',
    '/off/..;/a',
    '/off/%2e%2e;x/a',
    '/off/.%2e%3b/a',
    '/off;x/a',
    '/./a',
    '/OFF/a',
    '/report/..;/a',
    '/report//a',
    '/off\\a',
    '/off/.\\a',
    '/off/./a',
    '/a/../off/a',
    '/a/%2e%2e/off/a',
    '/off/..',
  ]) {
    const gate = await site.ask('gate', navigate(target))

    expect([target, gate.body.toString()]).toEqual([target, page.filtered])
    expect(valuesOf(gate, 'set-cookie'), target).toEqual([])
  }
  // What is plainly there is left alone.
  for (const target of ['/off/a', '/off/a;b', '/off/...', '/off/a.b/..c', '/off/a?b=//../%2f']) {
    expect((await site.ask('gate', navigate(target))).body.toString(), target).toBe(page.whole)
  }
})

test('T6: names and addresses of any length are matched, whatever the pattern', async () => {
  const long = 'a'.repeat(50_000)
  const sent = [`${long}b=1`, `${long}c=1`, `b${long}=1`, 'sid=1']
  const urls = [`/${long}b`, `/${long}c`]
  const body = urls.map((url) => `<img src="${url}">`).join('')
  site.origin.answer = respond('200 OK', [html, ...sent.map((one) => `Set-Cookie: ${one}`)], body)
  const gate = await site.ask('named', navigate(urls[1] ?? '', [`Cookie: ${sent.join('; ')}`]))

  expect(valuesOf(gate.asked ?? gate, 'cookie').join() === sent.slice(1).join('; ')).toBe(true)
  expect(valuesOf(gate, 'set-cookie').join() === sent.slice(1).join()).toBe(true)
  expect(gate.body.toString() === `<img src="${urls[1]}">`).toBe(true)
})

test('T10: a page of ever so many refused tags arrives whole, in little memory', async () => {
  const count = process.env['SAMPLE'] === 'all' ? 1_200_000 : 150_000
  const tags = Array.from({ length: count }, (_, i) => `<img src="https://x.example/${i}">`)
  const sink = await startSink({
    '/bomb': Buffer.from(tags.join('')),
    '/a': Buffer.from(page.whole),
  })
  const budget = 1000
  const workerd = await startWorkerd(
    {
      gate: {
        entry: new URL('./worker.ts', import.meta.url),
        bindings: { POLICY: { ...named, budget } },
        zone: sink.port,
      },
    },
    64,
  )
  try {
    const before = memoryOf(workerd.pid).most
    const bomb = await flow(workerd.ports.gate, '/bomb')
    const { most } = memoryOf(workerd.pid)
    console.log(`T10: ${before} MB before, ${most} MB at most, ${bomb.bytes} bytes`)

    expect([bomb.status, bomb.clean]).toEqual([200, true])
    // Behind the budget each tag stays, and loads nothing.
    expect(bomb.bytes).toBe((count - budget) * '<img src="data:,">'.length)
    expect(most - before).toBeLessThan(200)
    const { decisions } = JSON.parse(await workerd.logged('"event":"onReport"'))
    expect(decisions).toHaveLength(20_000)
    expect((await flow(workerd.ports.gate, '/a')).status).toBe(200)
  } finally {
    await workerd.stop()
    await sink.stop()
  }
})

test('T10: all granted, such a page is the site’s', async () => {
  const body = '<script src="https://x.example/a.js"></script>'.repeat(100_000)
  site.origin.answer = respond('200 OK', [html], body)
  const gate = await site.ask('named', navigate('/', [`Cookie: ${cookies.all}`]))

  expect(gate.body.equals(Buffer.from(body))).toBe(true)
})
