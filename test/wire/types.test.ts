/**
 * Types on the wire: what a browser takes for a page is filtered, however its type is written, and
 * nothing else is.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './client.ts'
import { valuesOf } from './message.ts'
import { respond } from './origin.ts'
import { navigate, page, type Site, startSite, transcribe } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const nosniff = 'X-Content-Type-Options: nosniff'

// What Chromium shows as a page.
const pages: readonly (readonly string[])[] = [
  [],
  ['Content-Type: '],
  ['Content-Type: */*'],
  ['Content-Type: */*; charset=utf-8'],
  ['Content-Type: unknown/unknown'],
  ['Content-Type: Application/Unknown'],
  ['Content-Type: html'],
  ['Content-Type: te(xt/html'],
  ['Content-Type: text/html/'],
  ['Content-Type: Text/HTML ;charset'],
  ['Content-Type:\ttext/html;'],
  ['Content-Type: text/plain', 'Content-Type: text/html'],
  ['Content-Type: text/plain, text/html'],
  ['Content-Type: text/html, */*'],
  ['Content-Type: text/html', nosniff],
  // What Chromium reads up to the blank or the bracket.
  ['Content-Type: text/html charset=utf-8', nosniff],
  ['Content-Type: text/html(comment)', nosniff],
  ['X-Content-Type-Options: nosniff, nosniff'],
  ['X-Content-Type-Options: no-sniff'],
]

test('H21: what a browser shows as a page is filtered, however its type is written', async () => {
  for (const lines of pages) {
    site.origin.answer = respond('200 OK', lines, page.whole)
    const gate = await site.ask('gate', navigate('/'))

    expect(gate.body.toString(), lines.join()).toBe(page.filtered)
    expect(valuesOf(gate, 'vary'), lines.join()).toEqual(['Cookie'])
  }
})

const others: readonly (readonly string[])[] = [
  [nosniff],
  ['Content-Type: */*', nosniff],
  ['Content-Type: unknown/unknown', 'X-Content-Type-Options: NoSniff'],
  ['Content-Type: text/plain'],
  ['Content-Type: application/octet-stream'],
  ['Content-Type: application/json; x="text/html"'],
]

test('H21: what a browser shows as text, or keeps, is passed on byte for byte', async () => {
  for (const lines of others) {
    site.origin.answer = respond('200 OK', [...lines, 'ETag: "v1"'], page.whole)
    const gate = await site.ask('gate', navigate('/'))
    const twin = await site.ask('twin', navigate('/'))

    expect(transcribe(gate), lines.join()).toEqual(transcribe(twin))
  }
})

const xml = [
  'text/xml',
  'text/xsl',
  'text/xml charset=utf-8',
  'application/xml; charset=utf-8',
  'image/svg+xml',
  'application/mathml+xml',
]
const tag =
  '<script xmlns="http://www.w3.org/1999/xhtml" src="https://tags.measure.example/tag.js"/>'
const feed = `<?xml version="1.0"?><a>first${tag}last</a>`

test('H21: XML that is shown as a page runs no refused script', async () => {
  for (const type of [...xml, 'application/xhtml+xml x']) {
    site.origin.answer = respond('200 OK', [`Content-Type: ${type}`, nosniff], feed)
    const gate = await site.ask('gate', navigate('/'))

    expect(gate.body.toString(), type).not.toContain('measure.example')
    expect(gate.body.toString(), type).toMatch(/^<\?xml version="1.0"\?><a>first.*last<\/a>$/)
  }
})

test('H21: XML that is data is passed on byte for byte', async () => {
  for (const type of [...xml, 'application/rss+xml']) {
    for (const destination of ['empty', 'image', 'script']) {
      site.origin.answer = respond('200 OK', [`Content-Type: ${type}`, 'ETag: "v1"'], feed)
      const request = ask('/a', ['Accept: */*', `Sec-Fetch-Dest: ${destination}`])
      const gate = await site.ask('gate', request)
      const twin = await site.ask('twin', request)

      expect(transcribe(gate), type).toEqual(transcribe(twin))
    }
  }
})
