/**
 * What workerd writes: a line for every response, however it ends, and nothing about the visitor.
 *
 * @module
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, close, respond, respondBare, respondChunked } from './origin.ts'
import { cookies, navigate, page, policy, type Site, startSite } from './site.ts'

let site: Site<'reports'>
beforeAll(async () => {
  site = await startSite({ reports: { POLICY: { ...policy, mode: 'report' } } })
})
afterAll(() => site.stop())

const lines = ['Content-Type: text/html; charset=utf-8', 'Set-Cookie: _ga=SECRET']
const heard = '"event":"onReport"'
/** The gate's own, which neither an origin nor a visitor who leaves is. */
const isFault = (line: string) => line.includes('"fault"')

interface Logged {
  mode: string
  unread?: string
  decisions: { action: string }[]
}

/** What `onReport` heard of one request. */
async function hearReport(name: 'gate' | 'reports', request: string): Promise<Logged> {
  const from = site.workerd.log.length
  await site.ask(name, request)
  return JSON.parse(await site.workerd.logged(heard, from))
}

test('a line counts what was decided about one response, and holds no value', async () => {
  for (const name of ['gate', 'reports'] as const) {
    const from = site.workerd.log.length
    site.origin.answer = respond('200 OK', lines, page.whole)
    const sent = ['Cookie: _ga=SECRET; sid=SECRET', 'User-Agent: SECRET', 'X-Forwarded-For: SECRET']
    await hearReport(name, navigate('/', ['Sec-Fetch-Site: none', ...sent]))
    const written = site.workerd.log.slice(from)
    const line = JSON.parse(await site.workerd.logged('"event":"consent-gate"', from))

    expect(line).toMatchObject({ mode: name === 'gate' ? 'enforce' : 'report', status: 200 })
    expect(line.decisions).toEqual({
      measure: { keep: 0, remove: 4, expired: 1 },
      pixel: { keep: 0, remove: 2 },
      unknown: { keep: 2, remove: 0 },
    })
    expect(written.join('\n')).not.toContain('SECRET')
  }
})

test('report mode takes the decisions that enforce takes, about the whole page', async () => {
  const bytes = Buffer.from(page.whole)
  const halves = [bytes.subarray(0, 99), bytes.subarray(99)]
  const answers: Record<string, Answer> = {
    'a page in pieces': respondChunked('404 Weg', lines, halves),
    'a page in gzip': respond('200 OK', [...lines, 'Content-Encoding: gzip'], gzipSync(bytes)),
    'an empty page': respond('200 OK', lines),
    'a redirect': respond('302 Found', [...lines, 'Location: /x'], bytes),
    'a 304': respondBare('304 Not Modified', lines),
    'an image': respond('200 OK', ['Content-Type: image/gif', 'Set-Cookie: _fbp=1'], 'GIF'),
  }
  const removals: Record<string, number> = {}
  for (const [what, answer] of Object.entries(answers)) {
    site.origin.answer = answer
    const request = navigate('/', [`Cookie: _ga=1; ${cookies.seen}; sid=2`])
    const enforced = await hearReport('gate', request)
    const reported = await hearReport('reports', request)

    expect(reported, what).toEqual({ ...enforced, mode: 'report' })
    removals[what] = reported.decisions.filter(({ action }) => action === 'remove').length
  }
  expect(removals).toEqual({
    'a page in pieces': 6,
    'a page in gzip': 6,
    'an empty page': 2,
    'a redirect': 6,
    'a 304': 2,
    'an image': 2,
  })
})

test('report mode tells why a page was not read', async () => {
  const coded = [...lines, 'Content-Encoding: dcb']
  const part = [...lines, 'Content-Range: bytes 0-9/99']
  for (const answer of [
    respond('200 OK', coded, page.whole),
    respond('206 Partial Content', part, '0123456789'),
  ]) {
    site.origin.answer = answer
    expect((await hearReport('reports', navigate('/'))).unread).toBeTruthy()
  }
})

test('F6: a page that the origin breaks off is logged all the same', async () => {
  const [head, body] = respond('200 OK', lines, page.whole)
  site.origin.answer = [head, body.subarray(0, 200), close]
  const from = site.workerd.log.length

  const report = await hearReport('gate', navigate('/'))
  expect(report).toMatchObject({ mode: 'enforce', status: 200 })
  expect(report.unread).toMatch(/broke off/)
  expect(site.workerd.log.slice(from).filter(isFault)).toEqual([])
})

test('F6: a page that the origin breaks off does not look complete', async () => {
  const [head, body] = respond('200 OK', lines, page.whole)
  site.origin.answer = [head, body.subarray(0, 200), close]

  expect((await site.ask('gate', navigate('/'))).clean).toBe(false)
  expect((await site.ask('twin', navigate('/'))).clean).toBe(false)
})

test('a page that the parser gives up on is logged all the same', async () => {
  site.origin.answer = respond('200 OK', lines, '<p>a<select><style></style></select>')

  expect(await hearReport('gate', navigate('/'))).toMatchObject({ mode: 'enforce', status: 200 })
})

test('F7: a page that the visitor does not wait for is logged all the same', async () => {
  const from = site.workerd.log.length
  const drip = Array.from({ length: 50 }, () => [() => setTimeout(20), '<p>more</p>'])
  site.origin.answer = respondChunked('200 OK', lines, ['<p>first</p>', ...drip.flat()])
  const socket = connect(site.workerd.ports.gate, '127.0.0.1')
  socket.write(navigate('/'))
  await once(socket, 'data')
  socket.destroy()

  expect(JSON.parse(await site.workerd.logged(heard, from))).toMatchObject({ status: 200 })
  expect(site.workerd.log.slice(from).filter(isFault)).toEqual([])
})
