/**
 * Much of everything: memory, rules, header lines, bodies; and two versions of a policy side by side.
 *
 * @module
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeStatement } from '../../src/consent/own.ts'
import { readSecret, sign } from '../../src/consent/sign.ts'
import type { Policy } from '../../src/index.ts'
import { ask, converse } from './client.ts'
import { flow, hash, memoryOf, startSink } from './flow.ts'
import { valuesOf } from './message.ts'
import { type Asked, respond, respondBare, respondChunked } from './origin.ts'
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

const gate = new URL('./worker.ts', import.meta.url)
const twin = new URL('./worker-twin.ts', import.meta.url)
const html = 'Content-Type: text/html; charset=utf-8'
const setCookie = /^set-cookie:/i

describe('memory', () => {
  const block = `<p>${'a word '.repeat(2390)}</p><img src="/logo.png">`
  const refused = '<img src="https://pixel.ads.example/p">'
  const count = 300
  const large = Buffer.from(page.whole + `${block}${refused}`.repeat(count))
  const filtered = Buffer.from(page.filtered + block.repeat(count))

  test('F14: 40 pages of 5 MB at once are right, and not held whole', async () => {
    const sink = await startSink({ '/page': large })
    // Half of what the platform gives a Worker; held as text, the pages alone would be 200 MB.
    const workerd = await startWorkerd(
      { gate: { entry: gate, bindings: { POLICY: policy }, zone: sink.port } },
      64,
    )
    try {
      const port = workerd.ports.gate
      await flow(port, '/page')
      const before = memoryOf(workerd.pid).most
      const pages = Array.from({ length: 40 }, () => flow(port, '/page'))
      for (const { hash: sum, clean } of await Promise.all(pages)) {
        expect([sum, clean]).toEqual([hash(filtered), true])
      }
      const { most } = memoryOf(workerd.pid)
      console.log(`F14: ${before} MB after one page, ${most} MB at most`)
      expect(most - before).toBeLessThan(250)
    } finally {
      await workerd.stop()
      await sink.stop()
    }
  })

  test('F14: a page that drips is not held in buffers larger than what came', async () => {
    const site = await startSite({}, 64)
    try {
      const pieces = Array.from({ length: 4000 }, () => 'shop.open();shop.close();//........')
      site.origin.answer = respondChunked('200 OK', [html], ['<script>', ...pieces, '</script>'])
      const before = memoryOf(site.workerd.pid).now
      const reply = await site.ask('gate', navigate('/'), { patience: 30_000 })
      const { most } = memoryOf(site.workerd.pid)
      console.log(`F14: ${before} MB, ${most} MB at most of a page that drips`)

      expect(reply.body.toString()).toBe(`<script>${pieces.join('')}</script>`)
      expect(most - before).toBeLessThan(150)
    } finally {
      await site.stop()
    }
  })

  test('F14: a policy of 10,000 services decides as a small one', async () => {
    const services = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [
        `service-${i}`,
        {
          category: i % 2 ? 'analytics' : 'marketing',
          cookies: [`c${i}`, `c${i}_*`],
          tags: [`t${i}.example`, `/t${i}/*`],
        },
      ]),
    )
    const many = { ...policy, services: { ...policy.services, ...services } } satisfies Policy
    const site = await startSite({ many: { POLICY: many } }, 64)
    try {
      const ids = Array.from({ length: 400 }, (_, i) => i * 25)
      const tag = (i: number) => `<img src="https://t${i}.example/p"><img src="/t${i}/p">`
      const lines = ids.map((i) => `Set-Cookie: c${i}_x=1`)
      const body = page.whole + ids.map(tag).join('\n')
      site.origin.answer = respond('200 OK', [html, ...lines, 'Set-Cookie: sid=1'], body)
      const before = memoryOf(site.workerd.pid).now
      const sent = ids.map((i) => `c${i}=1`).join('; ')
      for (const [consent, kept] of [
        [cookies.seen, []],
        [cookies.analytics, ids.filter((i) => i % 2)],
        [cookies.all, ids],
      ] as const) {
        const request = navigate('/', [`Cookie: ${sent}; ${consent}; sid=1`])
        const reply = await site.ask('many', request, { patience: 30_000 })

        const keptLines = [...kept.map((i) => `c${i}_x=1`), 'sid=1']
        expect(dropLines(valuesOf(reply, 'set-cookie'), ending)).toEqual(keptLines)
        expect(valuesOf(reply.asked ?? reply, 'cookie')).toEqual([
          [...kept.map((i) => `c${i}=1`), consent, 'sid=1'].join('; '),
        ])
        const there = ids.filter((i) => reply.body.includes(`//t${i}.example/`))
        expect(there).toEqual(kept)
        expect(reply.clean).toBe(true)
      }
      console.log(`F14: 10,000 services, ${before} MB, then ${memoryOf(site.workerd.pid).most}`)
    } finally {
      await site.stop()
    }
  })

  test('H18: a body of 100 MB arrives as it was sent, and is not held', async () => {
    const sink = await startSink()
    const workerd = await startWorkerd({
      gate: { entry: gate, bindings: { POLICY: policy }, zone: sink.port },
      twin: { entry: twin, zone: sink.port },
    })
    try {
      const piece = Buffer.alloc(100_000, 'consent-gate, ')
      const pieces = Array.from({ length: 1000 }, () => piece)
      const cookie = '_ga=1; sid=2'
      for (const [name, headers] of [
        ['gate', { 'content-length': 100_000_000, cookie }],
        ['gate', { 'transfer-encoding': 'chunked', cookie }],
        ['twin', { 'content-length': 100_000_000 }],
      ] as const) {
        const before = memoryOf(workerd.pid).most
        const flown = await flow(workerd.ports[name], '/up', headers, { method: 'POST', pieces })
        const { most } = memoryOf(workerd.pid)

        expect(flown.hash, name).toBe(hash(`100000000 ${hash(...pieces)} true`))
        console.log(`H18: ${name}, ${before} MB before, ${most} MB at most`)
        expect(most - before, name).toBeLessThan(60)
      }
    } finally {
      await workerd.stop()
      await sink.stop()
    }
  })
})

describe('header lines', () => {
  let site: Site
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  test('F15: of thousands of Set-Cookie lines the refused go, and the others keep their order', async () => {
    for (const count of [200, 5000, 16_000]) {
      const lines = Array.from({ length: count }, (_, i) =>
        i % 3 === 1 ? `Set-Cookie: _ga_${i}=1; Path=/` : `Set-Cookie: c${i}=1`,
      )
      for (const type of [html, 'Content-Type: image/png']) {
        site.origin.answer = respond('200 OK', [type, ...lines], 'x')
        const without = await site.ask('twin', navigate('/'))
        const filtered = await site.ask('gate', navigate('/'))
        const whole = await site.ask('gate', navigate('/', [`Cookie: ${cookies.all}`]))

        expect(pickLines(without.lines, setCookie)).toEqual(lines)
        expect(pickLines(filtered.lines, setCookie)).toEqual(dropLines(lines, /_ga_/))
        expect(pickLines(whole.lines, setCookie)).toEqual(lines)
      }
    }
  })

  // The runtime's own limits: about 16,380 lines, 500 kB.
  test('F15: where the origin’s head is more than the runtime reads, it is a 502 of our own', async () => {
    for (const lines of [
      Array.from({ length: 17_000 }, (_, i) => `Set-Cookie: c${i}=1`),
      [`Set-Cookie: c=${'x'.repeat(600_000)}`],
    ]) {
      site.origin.answer = respond('200 OK', [html, ...lines], 'x')

      await expect(site.ask('twin', navigate('/'))).rejects.toThrow('no head')
      const filtered = await site.ask('gate', navigate('/'))
      expect(filtered.start).toBe('HTTP/1.1 502 Bad Gateway')
      expect(valuesOf(filtered, 'cache-control')).toEqual(['no-store'])
    }
  })

  test('F15: a Cookie header of any length is accepted where it is without the gate, and filtered', async () => {
    site.origin.answer = respond('200 OK', [html], 'x')
    const many = Array.from({ length: 8000 }, (_, i) => `${i % 4 ? 'c' : '_ga_'}${i}=12345`)
    for (const [sent, kept] of [
      [`_ga=1; a=${'x'.repeat(100_000)}`, `a=${'x'.repeat(100_000)}`],
      [many.join('; '), many.filter((one) => one.startsWith('c')).join('; ')],
      [`a=${'x'.repeat(400_000)};_ga=1`, `a=${'x'.repeat(400_000)}`],
    ] as const) {
      const filtered = await site.ask('gate', navigate('/', [`Cookie: ${sent}`]))
      const without = await site.ask('twin', navigate('/', [`Cookie: ${sent}`]))

      expect(filtered.start).toBe(without.start)
      expect(valuesOf(without.asked ?? without, 'cookie')).toEqual([sent])
      expect(valuesOf(filtered.asked ?? filtered, 'cookie').join() === kept).toBe(true)
    }
    const large = navigate('/', [`Cookie: a=${'x'.repeat(600_000)}`])
    for (const name of ['gate', 'twin'] as const) {
      expect((await site.ask(name, large)).start, name).toMatch(/^HTTP\/1\.1 431 /)
    }
  })

  test('F15: an address of any length is accepted where it is without the gate', async () => {
    site.origin.answer = respond('200 OK', [html], 'x')
    for (const [length, start] of [
      [16_000, 200],
      [64_000, 200],
      [70_000, 414],
    ] as const) {
      const request = navigate(`/${'x'.repeat(length)}`)
      const filtered = await site.ask('gate', request)
      const without = await site.ask('twin', request)

      expect(filtered.start.split(' ')[1]).toBe(String(start))
      expect(filtered.asked?.start).toBe(without.asked?.start)
    }
  })
})

describe('two versions during a roll-out', () => {
  const keys = 'k1:0123456789abcdef0123456789abcdef'
  const own = { source: 'consent-gate' } as const
  const old: Policy = { ...policy, consent: [{ source: 'onetrust', remember: true }, own] }
  // The same ids of the manager mean something else.
  const map = { analytics: 'C0004', marketing: 'C0002' }
  const next: Policy = { ...old, consent: [{ source: 'onetrust', remember: true, map }, own] }
  let site: Site<'old' | 'next' | 'same'>
  beforeAll(async () => {
    const bound = { CONSENT_GATE_SECRET: keys }
    site = await startSite({
      old: { POLICY: old, ...bound },
      same: { POLICY: old, ...bound },
      next: { POLICY: next, ...bound },
    })
    site.origin.answer = (asked: Asked) => {
      const lines = [html, 'ETag: "v1"', 'Set-Cookie: _ga=1']
      const isFresh = valuesOf(asked, 'if-none-match').includes('"v1"')
      return isFresh ? respondBare('304 Not Modified', lines) : respond('200 OK', lines, page.whole)
    }
  })
  afterAll(() => site.stop())

  const receiptOf = (lines: readonly string[]) =>
    pickLines(lines, /^set-cookie: __Host-consent-receipt/i).map(
      (line) => line.split(/: |;/)[1] ?? '',
    )

  test('F12: an entity tag of one version is never confirmed by another', async () => {
    for (const consent of [cookies.all, cookies.seen]) {
      for (const [from, to] of [
        ['old', 'next'],
        ['next', 'old'],
        ['gate', 'next'],
        ['old', 'same'],
      ] as const) {
        const request = (lines: readonly string[]) =>
          navigate('/', [`Cookie: ${consent}`, ...lines])
        const first = await site.ask(from, request([]))
        const [tag = ''] = valuesOf(first, 'etag')
        const again = await site.ask(to, request([`If-None-Match: ${tag}`]))

        // Two that are the same version share their pages.
        expect(again.start, `${from}, ${to}`).toMatch(to === 'same' ? / 304 / : / 200 /)
        expect(valuesOf(again.asked ?? again, 'if-none-match')).toEqual(
          to === 'same' ? ['"v1"'] : [],
        )
      }
    }
  })

  test('F12: a receipt of one version is read by the same, and grants nothing in another', async () => {
    for (const [from, to] of [
      ['old', 'same'],
      ['old', 'next'],
      ['next', 'old'],
    ] as const) {
      const first = await site.ask(from, navigate('/', [`Cookie: ${cookies.all}`]))
      const [receipt = ''] = receiptOf(first.lines)
      expect(receipt).toMatch(/^__Host-consent-receipt-onetrust=v1\./)
      const request = navigate('/', [`Cookie: ${receipt}; _ga=1`])
      const remembered = await site.ask(to, request)

      const isRead = to === 'same'
      expect(remembered.body.equals(Buffer.from(page.whole)), `${from}, ${to}`).toBe(isRead)
      expect(remembered.body.toString() === page.filtered, `${from}, ${to}`).toBe(!isRead)
      expect(remembered.asked?.lines.some((line) => /_ga=1/.test(line))).toBe(isRead)
    }
  })

  test('F12: a choice that a later version may write is none, and grants nothing', async () => {
    const secret = readSecret(keys)
    const statement = { issued: Date.now(), granted: ['analytics', 'marketing'], refused: [] }
    const now = await sign(secret, '__Host-consent', 'www.example.com', writeStatement(statement))
    const one = await site.ask('old', navigate('/', [`Cookie: __Host-consent=${now}`]))
    expect(one.body.toString()).toBe(page.whole)

    const [, key] = keys.split(':')
    const material = new TextEncoder().encode(key)
    const hmac = { name: 'HMAC', hash: 'SHA-256' }
    const signing = await crypto.subtle.importKey('raw', material, hmac, false, ['sign'])
    for (const signed of [
      `v2.k1.${writeStatement(statement)}`,
      `v1.k1.${writeStatement(statement)}.more`,
      `v1.k1.2.${writeStatement(statement)}`,
    ]) {
      const bytes = new TextEncoder().encode(
        JSON.stringify(['www.example.com', '__Host-consent', signed]),
      )
      const signature = Buffer.from(await crypto.subtle.sign(hmac, signing, bytes))
      const value = `${signed}.${signature.toString('base64url')}`
      for (const name of ['old', 'next'] as const) {
        const reply = await site.ask(name, navigate('/', [`Cookie: __Host-consent=${value}`]))
        expect(reply.body.toString(), signed).toBe(page.filtered)
      }
    }
  })
})

const failure = `HTTP/1.1 500 Internal Server Error\r
Connection: close\r
Content-Length: 21\r
\r
Internal Server Error`

test('H18: what is odd about a request is as odd with the gate as without', async () => {
  const site = await startSite()
  try {
    site.origin.answer = ({ body }) => [
      ...respond('200 OK', ['Content-Type: application/json'], String(body.length)),
    ]
    const odd = (lines: readonly string[], method = 'GET', target = '/a') =>
      ask(target, ['Connection: close', ...lines], method)
    for (const request of [
      `${odd(['Expect: 100-continue', 'Content-Length: 3'], 'POST')}abc`,
      odd(['Content-Length: 0'], 'POST'),
      odd([], 'POST'),
      `${odd(['Content-Length: 3'])}abc`,
      `${odd(['Transfer-Encoding: chunked'])}3\r\nabc\r\n0\r\n\r\n`,
      `${odd(['Content-Length: 3'], 'DELETE')}abc`,
      odd([], 'BREW'),
      odd([], 'M-SEARCH'),
      odd([], 'TRACE'),
      odd([], 'CONNECT'),
      odd([], 'get'),
      odd([], 'OPTIONS', '*'),
    ]) {
      const conversation = async (name: 'gate' | 'twin') => {
        const from = site.origin.asked.length
        const answer = await converse(site.workerd.ports[name], request)
        return { answer, asked: site.origin.asked.slice(from) }
      }
      const without = await conversation('twin')
      const filtered = await conversation('gate')

      // Where nothing comes without the gate, it says so itself.
      if (!filtered.answer.startsWith('HTTP/1.1 502 ')) expect(filtered, request).toEqual(without)
      else expect([without.answer, without.asked], request).toEqual([failure, filtered.asked])
    }
  } finally {
    await site.stop()
  }
})
