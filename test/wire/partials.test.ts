/**
 * Parts of pages, and what looks like one, on the wire.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './client.ts'
import { respond } from './origin.ts'
import { cookies, navigate, type Site, startSite, transcribe } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const tracker = 'https://tags.measure.example/tag.js'

/** What a visitor who granted nothing receives where a script of the page asks for a part of one. */
async function arrives(type: string, body: string, more: readonly string[] = []): Promise<string> {
  site.origin.answer = respond('200 OK', [`Content-Type: ${type}`], body)
  const asked = ['Accept: text/html, */*', 'Sec-Fetch-Dest: empty', 'X-Requested-With: x', ...more]
  return (await site.ask('gate', ask('/part', asked))).body.toString()
}

test('H38: a part of a page, without html and head, loses what is refused and nothing else', async () => {
  const parts = {
    [`<li>a<script src="${tracker}"></script><li>b`]: '<li>a<li>b',
    [`<td>a</td><td><img src=//pixel.ads.example/p></td>`]: '<td>a</td><td></td>',
    [`text <b>only</b>`]: 'text <b>only</b>',
    [`<script>shop.open()</script><script src=${tracker}></script>`]:
      '<script>shop.open()</script>',
  }
  for (const [sent, left] of Object.entries(parts)) {
    expect(await arrives('text/html; charset=utf-8', sent, ['HX-Request: true'])).toBe(left)
  }
})

test('H38: a Turbo stream is filtered in its templates', async () => {
  const stream = (inside: string) =>
    `<turbo-stream action="append" target="a"><template>${inside}<p>x</p></template></turbo-stream>`
  const sent = stream(`<script src="${tracker}"></script>`)
  expect(await arrives('text/vnd.turbo-stream.html; charset=utf-8', sent)).toBe(stream(''))
})

test('H38: a declarative shadow root is filtered', async () => {
  const root = (inside: string) =>
    `<x-a><template shadowrootmode="open">${inside}<p>x</p></template></x-a>`
  expect(await arrives('text/html', root(`<script src=${tracker}></script>`))).toBe(root(''))
})

test('H38: elements of AMP that load are filtered', async () => {
  const sent = '<p>a<amp-pixel src="https://pixel.ads.example/p?RANDOM"></amp-pixel>b'
  expect(await arrives('text/html', sent)).toBe('<p>ab')
})

test('H38: server components, JSON and other data are passed on byte for byte', async () => {
  const html = `<script src=\\"${tracker}\\"></script>`
  for (const [type, body] of [
    ['text/x-component', `1:["$","script",null,{"src":"${tracker}"}]\n`],
    ['application/json', `{"html":"${html}"}`],
    ['application/ld+json', `{"a":"${html}"}`],
    ['text/javascript', `import "${tracker}"`],
    ['text/css', `@import "${tracker}"`],
  ] as const) {
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`, 'ETag: "v"'], body)
    for (const consent of [[], [`Cookie: ${cookies.all}`]]) {
      const gate = await site.ask('gate', navigate('/data', consent))
      const twin = await site.ask('twin', navigate('/data', consent))
      expect(transcribe(gate), type).toEqual(transcribe(twin))
    }
  }
})

test('H39: what is kept keeps its integrity, and what is refused leaves none behind', async () => {
  const kept =
    '<script src="/a.js" integrity="sha384-AAAA" crossorigin></script>' +
    '<link rel=stylesheet href="https://cdn.example/a.css" integrity="sha256-BBBB">'
  const gone = [
    `<script src="${tracker}" integrity="sha384-CCCC" crossorigin=anonymous></script>`,
    '<link rel=modulepreload href=https://tags.measure.example/m.js integrity=sha256-DDDD>',
  ]
  expect(await arrives('text/html', gone[0] + kept + gone[1])).toBe(kept)
})
