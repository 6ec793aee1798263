/**
 * Revalidation on the wire: no page of one variant is ever confirmed as the page of another.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './client.ts'
import { valuesOf } from './message.ts'
import { type Answer, type Asked, respond, respondBare } from './origin.ts'
import { cookies, navigate, page, pickLines, type Site, startSite, transcribe } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const date = 'Thu, 01 Oct 2026 00:00:00 GMT'
const validators = ['ETag: "v;1,%"', `Last-Modified: ${date}`]
const conditions = /^(if-none-match|if-modified-since|if-match|if-unmodified-since):/i

/** A server that keeps to RFC 9110, section 13.2.2. */
function revalidate(type: string, body: string): (asked: Asked) => Answer {
  return (asked) => {
    const tags = valuesOf(asked, 'if-none-match')
    const fresh =
      tags.length > 0
        ? tags.join().includes('"v;1,%"') || tags.join() === '*'
        : valuesOf(asked, 'if-modified-since').length > 0
    const lines = [`Content-Type: ${type}`, ...validators, 'Set-Cookie: _ga=1', 'Set-Cookie: sid=1']
    return fresh ? respondBare('304 Not Modified', lines) : respond('200 OK', lines, body)
  }
}

const consents = {
  all: [`Cookie: ${cookies.all}`],
  analytics: [`Cookie: ${cookies.analytics}`],
  none: [],
}

test('H1: each consent has an entity tag of its own, and revalidates with it', async () => {
  site.origin.answer = revalidate('text/html; charset=utf-8', page.whole)
  const tags = new Set<string>()
  for (const [name, consent] of Object.entries(consents)) {
    const first = await site.ask('gate', navigate('/', consent))
    const [tag = ''] = valuesOf(first, 'etag')
    tags.add(tag)
    const again = await site.ask('gate', navigate('/', [...consent, `If-None-Match: "x", ${tag}`]))

    expect(first.start, name).toBe('HTTP/1.1 200 OK')
    expect(pickLines(again.asked?.lines ?? [], conditions), name).toEqual([
      'If-None-Match: "v;1,%"',
    ])
    expect(again.start, name).toBe('HTTP/1.1 304 Not Modified')
    expect(valuesOf(again, 'etag'), name).toEqual([tag])
    expect(valuesOf(again, 'cache-control'), name).toEqual(['private, no-cache'])
    expect(valuesOf(again, 'set-cookie'), name).toEqual(valuesOf(first, 'set-cookie'))
  }
  expect(tags.size).toBe(3)
})

test('H1: after withdrawal the tag of the page with trackers brings the filtered page', async () => {
  site.origin.answer = revalidate('text/html; charset=utf-8', page.whole)
  const [all = ''] = valuesOf(await site.ask('gate', navigate('/', consents.all)), 'etag')
  const weak = 'W/"v;1,%"'
  for (const tag of [all, all.replace('W/', ''), '"v;1,%"', weak, '*', `"x", ${all}, ${weak}`]) {
    const gate = await site.ask('gate', navigate('/', [`If-None-Match: ${tag}`]))

    expect(pickLines(gate.asked?.lines ?? [], conditions), tag).toEqual([])
    expect(gate.start, tag).toBe('HTTP/1.1 200 OK')
    expect(gate.body.toString(), tag).toBe(page.filtered)
  }
})

test('H2: a page is never revalidated by its date, and tells none', async () => {
  site.origin.answer = revalidate('text/html; charset=utf-8', page.whole)
  for (const consent of Object.values(consents)) {
    const gate = await site.ask('gate', navigate('/', [...consent, `If-Modified-Since: ${date}`]))

    expect(pickLines(gate.asked?.lines ?? [], conditions)).toEqual([])
    expect(gate.start).toBe('HTTP/1.1 200 OK')
    expect(valuesOf(gate, 'last-modified')).toEqual([])
  }
})

test('H5: an image keeps its tag, its date and its 304', async () => {
  site.origin.answer = (asked) => {
    const [head = '', ...body] = revalidate('image/png', 'PNG')(asked)
    return [String(head).replace(/Set-Cookie: \w+=1\r\n/g, ''), ...body]
  }
  for (const lines of [['If-None-Match: "v;1,%"'], [`If-Modified-Since: ${date}`], []]) {
    const request = ask('/a.png', ['Accept: image/*,*/*;q=0.8', 'Sec-Fetch-Dest: image', ...lines])
    const gate = await site.ask('gate', request)
    const twin = await site.ask('twin', request)

    expect(gate.asked).toEqual(twin.asked)
    expect(gate.start).toBe(lines.length > 0 ? 'HTTP/1.1 304 Not Modified' : 'HTTP/1.1 200 OK')
    expect(transcribe(gate)).toEqual(transcribe(twin))
  }
})

test('H4: an image that sets a refusable cookie keeps its validators, and leaves shared caches', async () => {
  site.origin.answer = revalidate('image/png', 'PNG')
  const gate = await site.ask('gate', ask('/a.png', ['Sec-Fetch-Dest: image']))

  expect(valuesOf(gate, 'etag')).toEqual(['"v;1,%"'])
  expect(valuesOf(gate, 'last-modified')).toEqual([date])
  expect(valuesOf(gate, 'set-cookie')).toEqual(['sid=1'])
  expect(valuesOf(gate, 'cache-control')).toEqual(['private, no-cache'])
  expect(valuesOf(gate, 'vary')).toEqual(['Cookie'])
})

test('H2: a write keeps its conditions', async () => {
  site.origin.answer = respond('412 Precondition Failed', ['Content-Type: application/json'], '{}')
  const lines = ['If-Match: "v1"', `If-Unmodified-Since: ${date}`, 'If-None-Match: *']
  const request = navigate('/thing', [...lines, 'Content-Length: 2'], 'PUT')
  const gate = await site.ask('gate', `${request}{}`)
  const twin = await site.ask('twin', `${request}{}`)

  expect(gate.asked).toEqual(twin.asked)
  expect(transcribe(gate)).toEqual(transcribe(twin))
})

test('H4: a page leaves every shared cache, and is not made less strict', async () => {
  const caching = {
    'public, s-maxage=60, stale-while-revalidate=9': 'private, no-cache',
    'private, max-age=60': 'private, no-cache',
    'no-store': 'no-store',
    'private, no-cache, max-age=0': 'private, no-cache, max-age=0',
    'max-age=1, no-transform': 'private, no-cache, no-transform',
  }
  const shared = [
    'CDN-Cache-Control: max-age=9',
    'Surrogate-Control: max-age=9',
    `Expires: ${date}`,
  ]
  for (const consent of Object.values(consents)) {
    for (const [before, after] of Object.entries(caching)) {
      const lines = [
        'Content-Type: text/html',
        `Cache-Control: ${before}`,
        'Vary: Accept',
        ...shared,
      ]
      site.origin.answer = respond('200 OK', lines, page.whole)
      const gate = await site.ask('gate', navigate('/', consent))

      expect(valuesOf(gate, 'cache-control'), before).toEqual([after])
      expect(valuesOf(gate, 'vary').join(', ')).toBe('Accept, Cookie')
      expect(pickLines(gate.lines, /^(cdn-cache-control|surrogate-control|expires):/i)).toEqual([])
    }
  }
})

// A 304 need not repeat the Link, and what a browser holds then keeps the one that it came with.
test('H3: a style sheet that links to what some refuse is never confirmed, for those who granted it too', async () => {
  site.origin.answer = respond(
    '200 OK',
    [
      'Content-Type: text/css',
      'Cache-Control: max-age=60',
      ...validators,
      'Link: <https://tags.measure.example/tag.js>; rel=preload; as=script',
    ],
    'a{}',
  )
  for (const [name, consent] of Object.entries(consents)) {
    const gate = await site.ask('gate', ask('/a.css', ['Sec-Fetch-Dest: style', ...consent]))

    expect(valuesOf(gate, 'cache-control'), name).toEqual(['private, no-cache'])
    expect(pickLines(gate.lines, /^(etag|last-modified):/i), name).toEqual([])
    expect(valuesOf(gate, 'link'), name).toHaveLength(name === 'none' ? 0 : 1)
  }
})

// What was kept of a request for data would be a page to the navigation that a cache answers with it.
test('H4: what has no type leaves every shared cache whatever it is asked for as', async () => {
  site.origin.answer = respond(
    '200 OK',
    ['Cache-Control: public, max-age=60', ...validators],
    page.whole,
  )
  for (const lines of [['Sec-Fetch-Dest: image'], ['Accept: application/json']]) {
    const gate = await site.ask('gate', ask('/untyped', lines))

    expect(gate.body.toString()).toBe(page.whole)
    expect(valuesOf(gate, 'cache-control')).toEqual(['private, no-cache'])
    expect(valuesOf(gate, 'vary')).toEqual(['Cookie'])
    expect(valuesOf(gate, 'etag')).toEqual(['"v;1,%"'])
  }
  site.origin.answer = respond('200 OK', [
    'X-Content-Type-Options: nosniff',
    'Cache-Control: max-age=60',
  ])
  const told = await site.ask('gate', ask('/untyped', ['Sec-Fetch-Dest: image']))
  expect(valuesOf(told, 'cache-control')).toEqual(['max-age=60'])
})
