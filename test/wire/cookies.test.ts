/**
 * Cookies on the wire, in both directions.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { valuesOf } from './message.ts'
import { respond } from './origin.ts'
import {
  cookies,
  denial,
  dropLines,
  ending,
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
const setCookie = /^set-cookie:/i
const cookie = /^cookie:/i

test('H23: a visitor who was never asked receives the session cookie and not the one that measures', async () => {
  site.origin.answer = respond('200 OK', [
    html,
    'Set-Cookie: a=1; Path=/; Expires=Wed, 01 Jan 2031 00:00:00 GMT',
    'Set-Cookie: _ga=GA1.1.5; Domain=.example.com; Path=/; Max-Age=63072000',
    'Set-Cookie: sid="x y";HttpOnly ;  SameSite=lax; Priority=High',
    'Set-Cookie: _ga_ABC=1',
    'Set-Cookie: K\xc3\xa4se=wei\xc3\x9f; Partitioned; Secure',
    'Set-Cookie: _GA=1',
  ])
  const gate = await site.ask('gate', navigate('/'))
  const twin = await site.ask('twin', navigate('/'))

  const kept = dropLines(pickLines(twin.lines, setCookie), /: _ga/)
  expect(kept).toHaveLength(4)
  expect(pickLines(gate.lines, setCookie)).toEqual(kept)
})

test('H26: the origin receives the other cookies as they were sent, and not the one that measures', async () => {
  site.origin.answer = respond('200 OK', [html])
  const sent = 'a="q, w;  _ga=GA1.1.5; sid= x=y= ;b;_ga_Z=2 ; =nameless; \xc3\xa4=\xc3\xb6;  _gax=3'
  const gate = await site.ask('gate', navigate('/', [`Cookie: ${sent}`]))

  expect(valuesOf(gate.asked ?? gate, 'cookie')).toEqual([
    'a="q, w; sid= x=y= ;b; =nameless; \xc3\xa4=\xc3\xb6;  _gax=3',
  ])
})

test('H26: a request that held nothing but refused cookies reaches the origin without a Cookie header', async () => {
  site.origin.answer = respond('200 OK', [html])
  const gate = await site.ask('gate', navigate('/', ['Cookie: _ga=1; _ga_X=2;_fbp=3']))
  const twin = await site.ask('twin', navigate('/'))

  expect(gate.asked).toEqual(twin.asked)
})

test('H23: bytes that are no UTF-8 pass in both directions where nothing is removed', async () => {
  site.origin.answer = respond('200 OK', [
    html,
    'Set-Cookie: sid=\xe9\xff; Path=/',
    'X-Legacy: caf\xe9',
  ])
  const request = navigate('/', ['Cookie: sid=\xe9\xff; b=2'])
  const gate = await site.ask('gate', request)
  const twin = await site.ask('twin', request)

  expect(gate.asked).toEqual(twin.asked)
  expect(dropLines(dropLines(gate.lines, variantHeaders), denial)).toEqual(twin.lines)
})

// The runtime gives a Worker header values as text, and writes text as UTF-8.
test('H23: beside what is removed, bytes that are no UTF-8 become U+FFFD', async () => {
  site.origin.answer = respond('200 OK', [
    html,
    'Set-Cookie: sid=\xe9; Path=/',
    'Set-Cookie: _ga=1',
  ])
  const gate = await site.ask('gate', navigate('/', ['Cookie: sid=\xe9; _ga=1']))

  const lines = dropLines(pickLines(gate.lines, setCookie), ending)
  expect(lines).toEqual(['Set-Cookie: sid=\xef\xbf\xbd; Path=/'])
  expect(pickLines(gate.asked?.lines ?? [], cookie)).toEqual(['Cookie: sid=\xef\xbf\xbd'])
})

test('the groups of a banner that was not answered grant nothing', async () => {
  site.origin.answer = respond(
    '200 OK',
    [html, 'Set-Cookie: _ga=1', 'Set-Cookie: sid=2'],
    page.whole,
  )
  const gate = await site.ask('gate', navigate('/', [`Cookie: _ga=0; ${cookies.seen}`]))

  expect(pickLines(gate.lines, setCookie)[0]).toBe('Set-Cookie: sid=2')
  expect(dropLines(pickLines(gate.lines, setCookie), ending)).toHaveLength(1)
  expect(pickLines(gate.asked?.lines ?? [], cookie)).toEqual([`Cookie: ${cookies.seen}`])
})

test('what the visitor granted arrives as the origin wrote it, beside what the visitor refused', async () => {
  site.origin.answer = respond('200 OK', [
    html,
    'Set-Cookie:  _ga="G A"; path=/;  expires=Wed, 01-Jan-31 00:00:00 GMT ;x',
    'Set-Cookie: _fbp=1; Path=/',
    'Set-Cookie: sid=2',
  ])
  const request = navigate('/', [`Cookie: _fbp=1; _ga="G A";${cookies.analytics}; sid=2`])
  const gate = await site.ask('gate', request)
  const twin = await site.ask('twin', request)

  expect(dropLines(pickLines(gate.lines, setCookie), ending)).toEqual(
    dropLines(pickLines(twin.lines, setCookie), /: _fbp/),
  )
  expect(pickLines(gate.lines, setCookie)[0]).toContain('_ga="G A"; path=/;  expires=Wed,')
  expect(pickLines(gate.asked?.lines ?? [], cookie)).toEqual([
    `Cookie: _ga="G A";${cookies.analytics}; sid=2`,
  ])
})

// The runtime joins them with a comma before a Worker sees them; browsers never send two.
test('H26: of two Cookie lines no refused cookie reaches the origin under its name', async () => {
  site.origin.answer = respond('200 OK', [html])
  const gate = await site.ask('gate', navigate('/', ['Cookie: a=1; _ga=2', 'Cookie: b=3; _ga=4']))

  const pairs = valuesOf(gate.asked ?? gate, 'cookie')
    .join('; ')
    .split(/; */)
  expect(pairs).toContain('a=1')
  expect(pairs.filter((pair) => pair.startsWith('_ga'))).toEqual([])
})

test('a cookie that only deletes reaches the visitor whatever its service', async () => {
  const line = 'Set-Cookie: _ga=; Max-Age=0; Path=/; Domain=example.com'
  site.origin.answer = respond('200 OK', [html, line])
  const gate = await site.ask('gate', navigate('/'))

  expect(pickLines(gate.lines, setCookie)).toEqual([line])
})

test('H23: an image, a script and data lose the refused cookie and nothing else', async () => {
  for (const type of ['image/gif', 'text/javascript', 'application/json']) {
    const lines = [`Content-Type: ${type}`, 'ETag: "v1"', 'Set-Cookie: sid=1']
    const body = '{"a":"<script src=https://pixel.ads.example/p></script>"}'
    const request = navigate('/thing')
    site.origin.answer = respond('200 OK', [...lines, 'Set-Cookie: _ga=1'], body)
    const gate = await site.ask('gate', request)
    const twin = await site.ask('twin', request)

    expect(dropLines(gate.lines, variantHeaders), type).toEqual(
      dropLines(dropLines(twin.lines, variantHeaders), /^set-cookie: _ga/i),
    )
    expect(gate.body.equals(twin.body), type).toBe(true)
  }
})

test('a site that sets no cookie and asks for none is left alone', async () => {
  site.origin.answer = respond(
    '200 OK',
    ['Content-Type: text/css', 'Cache-Control: max-age=60'],
    'a{}',
  )
  const request = navigate('/a.css', ['Cookie: sid=1'])
  const gate = await site.ask('gate', request)
  const twin = await site.ask('twin', request)

  expect(gate.asked).toEqual(twin.asked)
  expect(transcribe(gate)).toEqual(transcribe(twin))
})
