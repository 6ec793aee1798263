/**
 * What `off` and `report` leave alone, on the wire: everything.
 *
 * @module
 */
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, respond, respondBare, respondChunked } from './origin.ts'
import {
  cookies,
  navigate,
  page,
  pickLines,
  policy,
  type Site,
  startSite,
  transcribe,
} from './site.ts'

type Extra = 'asksReport' | 'asksOff' | 'asksEnforce' | 'misspelt'

let site: Site<Extra>
beforeAll(async () => {
  site = await startSite({
    asksReport: { CONSENT_GATE_MODE: 'report' },
    asksOff: { CONSENT_GATE_MODE: 'off' },
    asksEnforce: { CONSENT_GATE_MODE: 'enforce', POLICY: { ...policy, mode: 'report' } },
    misspelt: { CONSENT_GATE_MODE: 'OFF' },
  })
})
afterAll(() => site.stop())

const date = 'Thu, 01 Oct 2026 00:00:00 GMT'
const lines = [
  'Content-Type: text/html; charset=utf-8',
  'Cache-Control: public, s-maxage=60',
  'ETag: "v1"',
  `Last-Modified: ${date}`,
  'Link: <https://tags.measure.example/tag.js>; rel=preload; as=script',
  'Set-Cookie: _ga=1; Path=/',
  'Set-Cookie: sid=\xe9; Path=/',
  'Accept-Ranges: bytes',
  'Repr-Digest: sha-256=:AAAA:',
]
const bytes = Buffer.from(page.whole)
const answers: Record<string, Answer> = {
  'a page': respond('200 OK', lines, bytes),
  'a page in chunks': respondChunked('404 Weg', lines, [bytes.subarray(0, 99), bytes.subarray(99)]),
  'a page in gzip': respond('200 OK', [...lines, 'Content-Encoding: gzip'], gzipSync(bytes)),
  'a page in zstd': respond(
    '200 OK',
    [...lines, 'Content-Encoding: zstd'],
    zstdCompressSync(bytes),
  ),
  'an empty page': respond('200 OK', lines),
  'a redirect': respond('302 Found', [...lines, 'Location: /x'], bytes),
  'a 304': respondBare('304 Not Modified', lines),
  'a part of a page': respond(
    '206 Partial Content',
    [...lines, 'Content-Range: bytes 0-9/99'],
    '0123456789',
  ),
}
const asked = [
  'Accept-Encoding: gzip, deflate, br, zstd',
  `Cookie: _ga=1; ${cookies.seen}; sid=\xe9`,
  'If-None-Match: "v1"',
  `If-Modified-Since: ${date}`,
  'Range: bytes=0-9',
  'X-Consent-Analytics: 1',
]

async function expectUntouched(
  name: 'gate' | Extra,
  target: string,
  more: readonly string[] = [],
): Promise<void> {
  for (const [what, answer] of Object.entries(answers)) {
    site.origin.answer = answer
    const request = navigate(target, [...asked, ...more])
    const gate = await site.ask(name, request)
    const twin = await site.ask('twin', request)

    expect(gate.asked, what).toEqual(twin.asked)
    expect(transcribe(gate), what).toEqual(transcribe(twin))
  }
}

test('a route that is off passes every byte on in both directions', async () => {
  await expectUntouched('gate', '/off/a?b')
})

test('a host that is off passes every byte on in both directions, and no other host', async () => {
  await expectUntouched('gate', '/a?b', ['Host: off.example.com'])
  await expectUntouched('gate', '/a?b', ['Host: OFF.example.com.:8080'])

  site.origin.answer = answers['a page'] ?? []
  const gate = await site.ask('gate', navigate('/a', ['Host: xoff.example.com']))
  expect(gate.body.toString()).toBe(page.filtered)
})

test('a route that reports passes every byte on in both directions', async () => {
  await expectUntouched('gate', '/report/a?b')
})

test('CONSENT_GATE_MODE=off passes every byte on where the policy enforces', async () => {
  await expectUntouched('asksOff', '/a?b')
})

test('CONSENT_GATE_MODE=report passes every byte on where the policy enforces, and says so', async () => {
  await expectUntouched('asksReport', '/a?b')

  expect(await site.workerd.logged('CONSENT_GATE_MODE=report')).toContain('less strict')
  expect(await site.workerd.logged('"weakenedFrom":"enforce"')).toContain('"mode":"report"')
})

test('CONSENT_GATE_MODE=enforce does not make a policy stricter that reports', async () => {
  await expectUntouched('asksEnforce', '/a?b')
})

test('CONSENT_GATE_MODE=report does not switch on a route that is off', async () => {
  await expectUntouched('asksReport', '/off/a')

  const off = JSON.stringify({ route: '/routes/1' }).slice(1, -1)
  expect(pickLines(site.workerd.log, new RegExp(off))).toEqual([])
})

test('a mode that is misspelt changes nothing, and is told in the log', async () => {
  site.origin.answer = respond('200 OK', ['Content-Type: text/html; charset=utf-8'], page.whole)
  const gate = await site.ask('misspelt', navigate('/'))

  expect(gate.body.toString()).toBe(page.filtered)
  expect(await site.workerd.logged('CONSENT_GATE_MODE is')).toContain('OFF')
})
