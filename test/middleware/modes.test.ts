import type { Context } from 'hono'
import { Hono } from 'hono'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { consentGate, type Mode } from '../../src/index.ts'
import { answered, gate, policyWith } from '../gate.ts'

const url = 'https://www.shop.example/'
const html =
  '<script src="https://counter.example/x"></script><noscript><img src="//a.ads.example/p"></noscript>' +
  "<script>count('start')</script><p>page</p>"

function respond(c: Context): Response {
  c.header('set-cookie', '_ga=1; Path=/')
  c.header('set-cookie', 'sid=2', { append: true })
  c.header('link', '<https://counter.example>; rel=preconnect')
  c.header('etag', '"x"')
  c.header('cache-control', 'public, max-age=60')
  return c.html(html)
}

const sent = {
  cookie: '_ga=1; sid=2',
  'accept-encoding': 'zstd',
  'if-none-match': '"y"',
  'x-consent-a': '1',
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('off', () => {
  test('returns the very response of the app', async () => {
    const response = new Response(html, { headers: { 'set-cookie': '_ga=1' } })
    const app = new Hono()
    let seen: Response | undefined
    app.use(async (c, next) => {
      await next()
      seen = c.res
    })
    app.use(consentGate(policyWith({ mode: 'off' })))
    app.get('/', () => response)
    await app.request(url)
    expect(seen).toBe(response)
  })

  test('changes nothing and says nothing', async () => {
    const { request, response, report } = await gate(policyWith({ mode: 'off' }), respond).fetch(
      url,
      {
        headers: sent,
      },
    )
    expect(Object.fromEntries(request.headers)).toEqual(sent)
    expect(await response.text()).toBe(html)
    expect(response.headers.getSetCookie()).toHaveLength(2)
    expect(report).toBeUndefined()
  })
})

test('a policy without a mode reports', async () => {
  const { mode: _, ...policy } = policyWith()
  expect((await gate(policy, respond).fetch(url)).report?.mode).toBe('report')
})

describe('report', () => {
  test('changes neither request nor response', async () => {
    const door = gate(policyWith({ mode: 'report' }), respond)
    const { request, response } = await door.fetch(url, { headers: sent })
    expect(Object.fromEntries(request.headers)).toEqual(sent)
    expect(await response.text()).toBe(html)
    expect([...response.headers]).toEqual([...new Response(null, { headers: untouched }).headers])
  })

  const untouched: [string, string][] = [
    ['cache-control', 'public, max-age=60'],
    ['content-type', 'text/html; charset=UTF-8'],
    ['etag', '"x"'],
    ['link', '<https://counter.example>; rel=preconnect'],
    ['set-cookie', '_ga=1; Path=/'],
    ['set-cookie', 'sid=2'],
  ]

  test.each(['', answered('C0002')])(
    'takes the decisions that enforce takes: %s',
    async (cookie) => {
      const headers = { cookie: `_ga=1; sid=2; ${cookie}` }
      const reported = await gate(policyWith({ mode: 'report' }), respond).fetch(url, { headers })
      const enforced = await gate(policyWith({ mode: 'enforce' }), respond).fetch(url, { headers })
      expect(reported.report?.decisions).toEqual(enforced.report?.decisions)
      expect(reported.report?.decisions.length).toBeGreaterThan(6)
    },
  )

  test.each([
    ['a coding that cannot be read', { 'content-encoding': 'dcb' }, 'x', /dcb/],
    ['a page that is too long', { 'content-length': '5000001' }, 'x', /5 MB/],
    ['a page that turns out too long', {}, '<p></p>'.repeat(1_000_000), /5 MB/],
  ])('says why it could not judge %s', async (_, headers, body, reason) => {
    const door = gate(policyWith({ mode: 'report' }), () => {
      const init = { 'content-type': 'text/html', ...headers }
      return new Response(body, { headers: init, encodeBody: 'manual' })
    })
    expect((await door.fetch(url)).report?.unread).toMatch(reason)
  })
})

describe('CONSENT_GATE_MODE', () => {
  const filtersWith = async (mode: Mode, variable: unknown) => {
    const env = { CONSENT_GATE_MODE: variable }
    const { response, report } = await gate(policyWith({ mode }), respond, { env }).fetch(url)
    return { filtered: !(await response.text()).includes('counter.example'), report }
  }

  test.each<[Mode, string | undefined, Mode]>([
    ['enforce', undefined, 'enforce'],
    ['enforce', '', 'enforce'],
    ['enforce', 'report', 'report'],
    ['enforce', 'off', 'off'],
    ['enforce', 'enforce', 'enforce'],
    ['report', 'enforce', 'report'],
    ['report', 'off', 'off'],
    ['off', 'enforce', 'off'],
    ['off', 'report', 'off'],
    ['enforce', 'OFF', 'enforce'],
    ['enforce', 'nonsense', 'enforce'],
  ])('%s with the variable %s is %s', async (mode, variable, expected) => {
    const { filtered, report } = await filtersWith(mode, variable)
    expect(filtered).toBe(expected === 'enforce')
    expect(report?.mode).toBe(expected === 'off' ? undefined : expected)
    expect(report?.weakenedFrom).toBe(report && mode !== expected ? mode : undefined)
  })

  test('is said once in the log', async () => {
    vi.resetModules()
    const fresh = await import('../../src/index.ts')
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const app = new Hono<{ Bindings: Record<string, unknown> }>()
    app.use(fresh.consentGate(policyWith()))
    app.get('/', respond)
    await app.request(url, {}, { CONSENT_GATE_MODE: 'off' })
    await app.request(url, {}, { CONSENT_GATE_MODE: 'off' })
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toContain('CONSENT_GATE_MODE=off')
  })
})
