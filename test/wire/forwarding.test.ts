/**
 * Between visitor and site, on the wire: what goes along, what is mapped, what is dropped.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Reply } from './client.ts'
import { valuesOf } from './message.ts'
import { type Answer, close, respond } from './origin.ts'
import { cookies, navigate, pickLines, type Site, startSite, transcribe } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

test('H20: a request reaches the site as the visitor wrote it', async () => {
  site.origin.answer = respond('200 OK', ['Content-Type: application/json'], '{}')
  const lines = [
    'User-Agent: x',
    'X-A: b,  c',
    'Authorization: Basic eDp5',
    'Referer: https://a.example/',
    'DNT: 1',
    'Sec-GPC: 1',
  ]
  for (const target of ['/', '/a//b?c=d&e=%20f', '/%2e%2E/%2F;x', '/q\'"<>', '/?', '/a?b?c#d']) {
    for (const [there, beside] of [
      ['gate', 'twin'],
      ['elsewhere', 'elsewhereTwin'],
    ] as const) {
      const gate = await site.ask(there, ask(target, lines))
      const twin = await site.ask(beside, ask(target, lines))

      expect(gate.asked, target).toEqual(twin.asked)
      expect(transcribe(gate), target).toEqual(transcribe(twin))
    }
  }
})

test('H18: every method reaches the site', async () => {
  site.origin.answer = respond('200 OK', ['Content-Type: application/json'], '{}')
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    const gate = await site.ask('gate', ask('/a', ['Content-Length: 0'], method))
    const twin = await site.ask('twin', ask('/a', ['Content-Length: 0'], method))

    expect(gate.asked).toEqual(twin.asked)
    expect(gate.asked?.start).toBe(`${method} /a HTTP/1.1`)
  }
})

test('H18: a large body arrives unchanged, and a cookie beside it is filtered', async () => {
  const body = Buffer.alloc(5_000_000, 'consent-gate')
  site.origin.answer = ({ body }) => [
    ...respond('200 OK', ['Content-Type: text/plain'], hash(body)),
  ]
  for (const name of ['gate', 'elsewhere'] as const) {
    const head = ask('/upload', ['Cookie: _ga=1; sid=2', `Content-Length: ${body.length}`], 'POST')
    const gate = await site.ask(name, head + body.toString('latin1'))

    expect(gate.body.toString()).toBe(hash(body))
    expect(valuesOf(gate.asked ?? gate, 'cookie')).toEqual(['sid=2'])
    expect(valuesOf(gate.asked ?? gate, 'content-length')).toEqual([String(body.length)])
  }
})

test('H18: a body in chunks arrives unchanged', async () => {
  site.origin.answer = ({ body }) => [
    ...respond('200 OK', ['Content-Type: text/plain'], hash(body)),
  ]
  const head = ask('/upload', ['Transfer-Encoding: chunked', 'Cookie: _ga=1'], 'PUT')
  const gate = await site.ask('gate', `${head}3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`)

  expect(gate.body.toString()).toBe(hash(Buffer.from('abcde')))
})

test('the site elsewhere learns the visitor’s host, and cannot be told another', async () => {
  site.origin.answer = respond('200 OK', ['Content-Type: application/json'], '{}')
  const gate = await site.ask('elsewhere', ask('/', ['X-Forwarded-Host: evil.example']))
  const asked = gate.asked ?? gate

  expect(valuesOf(asked, 'x-forwarded-host')).toEqual(['www.example.com'])
  expect(valuesOf(asked, 'host')).toEqual([`127.0.0.1:${site.origin.port}`])
})

test('H20: the zone itself receives the visitor’s host, and nothing is added', async () => {
  site.origin.answer = respond('200 OK', ['Content-Type: application/json'], '{}')
  const gate = await site.ask('gate', ask('/'))

  expect(gate.asked?.lines).toEqual(['Host: www.example.com'])
})

test('Location and Domain that name the site’s own address name the visitor’s host again', async () => {
  const there = `127.0.0.1:${site.origin.port}`
  const mapped = {
    [`http://${there}/a?b=c#d`]: 'http://www.example.com/a?b=c#d',
    'https://other.example/a': 'https://other.example/a',
    '/relative?%20': '/relative?%20',
    [`https://${there}/x`]: `https://${there}/x`,
  }
  for (const [before, after] of Object.entries(mapped)) {
    site.origin.answer = respond('302 Found', [
      `Location: ${before}`,
      'Set-Cookie: sid=1; domain=127.0.0.1 ;Path=/',
      'Set-Cookie: other=1; Domain=other.example',
      'Set-Cookie: _ga=1; Domain=127.0.0.1',
    ])
    const gate = await site.ask('elsewhere', navigate('/'))

    expect(valuesOf(gate, 'location'), before).toEqual([after])
    expect(valuesOf(gate, 'set-cookie')).toEqual([
      'sid=1; domain=www.example.com ;Path=/',
      'other=1; Domain=other.example',
    ])
  }
})

test('H20: nobody outside can speak to the site in the gate’s name', async () => {
  site.origin.answer = respond('200 OK', ['Content-Type: application/json'], '{}')
  for (const method of ['GET', 'POST']) {
    const forged = [
      'X-Consent-Analytics: granted',
      'x-consent-: 1',
      'X-CONSENT-GATE: 1',
      'X-Consent: 1',
      'X_Consent: 1',
      'x-consent_analytics: 1',
    ]
    const gate = await site.ask('gate', ask('/', [...forged, 'Content-Length: 0'], method))

    expect(pickLines(gate.asked?.lines ?? [], /^x[-_]consent/i)).toEqual([])
  }
})

/** A page, data and an image, for who granted nothing and for who granted all. */
const anything = [[`Cookie: ${cookies.seen}`], [`Cookie: ${cookies.all}`]].flatMap((lines) => [
  navigate('/', lines),
  ask('/data', ['Accept: application/json', ...lines]),
  ask('/image', ['Sec-Fetch-Dest: image', ...lines]),
])

test('F4: a site that is down is a 502 that nobody stores', async () => {
  const down = await startSite()
  await down.origin.stop()
  for (const name of ['gate', 'elsewhere'] as const) {
    for (const request of anything) expectFailure(await down.ask(name, request))
  }
  await down.stop()
})

test('F4: a site that hangs up before its answer is a 502 that nobody stores', async () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: sid=1\r\n'
  const answers: Answer[] = [[close], ['HTTP/1.1 200 O', close], [head, close]]
  for (const answer of [...answers, ['nonsense\r\n\r\n', close]] satisfies Answer[]) {
    site.origin.answer = answer
    for (const request of anything) expectFailure(await site.ask('gate', request))
  }
})

function expectFailure(gate: Reply): void {
  expect(gate.start).toBe('HTTP/1.1 502 Bad Gateway')
  expect(valuesOf(gate, 'cache-control')).toEqual(['no-store'])
  expect(pickLines(gate.lines, /^(set-cookie|etag|last-modified):/i)).toEqual([])
  expect(gate.clean).toBe(true)
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
