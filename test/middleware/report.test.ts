import { afterEach, describe, expect, test, vi } from 'vitest'
import { answered, gate, page, policyWith } from '../gate.ts'

const url = 'https://www.shop.example/?email=secret-query'

/** The log lines of one exchange. */
async function logged(
  options: Parameters<typeof gate>[2] = {},
): Promise<Record<string, unknown>[]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const html =
    '<script src="https://counter.example/x"></script><img src="https://counter.example/y">'
  await gate(policyWith(), page(html, { 'set-cookie': '_ad=secret-set' }), options).fetch(url, {
    headers: {
      cookie: `_ga=secret-cookie; sid=secret-session; ${answered('C0002')}`,
      'user-agent': 'secret-agent',
      'cf-connecting-ip': '192.0.2.1',
    },
  })
  return log.mock.calls.map(([line]) => JSON.parse(String(line)))
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the log line', () => {
  test('counts decisions by service and action, one line per response', async () => {
    expect(await logged()).toEqual([
      {
        event: 'consent-gate',
        mode: 'enforce',
        route: '',
        status: 200,
        readings: [{ source: 'onetrust', state: 'given', grain: 'category' }],
        regime: 'opt-in',
        refused: ['ads', 'functional', 'marketing'],
        decisions: {
          counter: { keep: 3, remove: 0 },
          shop: { keep: 1, remove: 0 },
          ads: { keep: 0, remove: 1 },
          manager: { keep: 2, remove: 0 },
        },
      },
    ])
  })

  test('holds no cookie value, address, query or user agent', async () => {
    const text = JSON.stringify(await logged())
    expect(text).not.toMatch(/secret|192\.0\.2\.1|C0002/)
  })
})

test('a nameless cookie has no name to tell', async () => {
  const door = gate(policyWith({ unknown: { cookies: 'marketing' } }), (c) => {
    c.header('set-cookie', 'secret-set')
    return c.text('ok')
  })
  const { report } = await door.fetch(url, { headers: { cookie: 'secret-token; sid=1' } })
  expect(report?.decisions.map(({ target }) => target)).toEqual(['(nameless)', 'sid', '(nameless)'])
})

describe('onReport', () => {
  test('gets every decision, without any cookie value', async () => {
    let seen = ''
    await logged({
      onReport(report) {
        seen = JSON.stringify(report)
      },
    })
    expect(seen).toContain('"target":"_ga"')
    expect(seen).not.toMatch(/secret-(cookie|session|set|agent)/)
  })

  test.each([
    () => {
      throw new Error('broken callback')
    },
    async () => {
      throw new Error('broken callback')
    },
  ])('that fails is logged and costs nothing', async (onReport) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await logged({ onReport })).toHaveLength(1)
    expect(error.mock.calls[0]?.[0]).toContain('broken callback')
  })
})
