/**
 * Promise 2: cookies out are a subsequence of cookies in, each of them unchanged.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Policy, Service } from '../../src/index.ts'
import { enforced, plain, policies, runs, visitors } from './arbitrary.ts'
import { knowing } from './known.ts'
import {
  addresses,
  cookieHeaders,
  gated,
  type Line,
  lines,
  messages,
  respond,
  ungated,
  withOthers,
} from './messages.ts'
import { isSubsequence } from './subsequence.ts'

const policy = fc.oneof(policies().map(enforced), knowing)

/** A line's parts: the values of Max-Age and Expires apart from all the rest. */
function livesOf(line: string): { rest: string[]; lives: string[] } {
  const [pair = '', ...attributes] = line.split(';')
  const lives: string[] = []
  const rest = attributes.map((text) => {
    const [, start = '', value = '', end = ''] =
      /^(\s*(?:max-age|expires)\s*=\s*)(.*?)(\s*)$/is.exec(text) ?? []
    if (start === '') return text
    lives.push(value)
    return `${start}@${end}`
  })
  return { rest: [pair, ...rest], lives }
}

/** Whether `after` is `before`, but for lives that are shorter and not over. */
function isShortened(before: string, after: string): boolean {
  if (before === after) return true
  const [one, other] = [livesOf(before), livesOf(after)]
  if (one.rest.join(';') !== other.rest.join(';')) return false
  return one.lives.every((was, i) => {
    const is = other.lives[i] ?? ''
    if (is === was) return true
    if (/^\d+$/.test(was)) return /^\d+$/.test(is) && Number(is) > 0 && Number(is) < Number(was)
    return Date.parse(is) > Date.now() && Date.parse(is) < Date.parse(was)
  })
}

/** The same policy with all services necessary, so that their cookies stay, each with a duration. */
function declaring(given: Policy): Policy {
  const services = ownServices(given).map(([id, service]) => {
    const rules = (service.cookies ?? []).map((rule) =>
      typeof rule === 'string' ? { name: rule, duration: '30 seconds' } : rule,
    )
    return [id, { ...service, category: 'necessary', cookies: rules }] as const
  })
  return {
    ...plain(given),
    services: Object.fromEntries(services),
    capDurations: true,
    unknown: {},
  }
}

/** The services of a policy, none named by its id alone: the gate knows no durations of those. */
function ownServices({ services }: Policy): [string, Service][] {
  return Object.entries(services).map(([id, service]) => [
    id,
    typeof service === 'string' ? { category: service } : service,
  ])
}

describe('2. Set-Cookie lines that arrive are a subsequence of those that were sent,', () => {
  test('each of them unchanged', async () => {
    let removed = 0
    await fc.assert(
      fc.asyncProperty(
        policy.map((one) => ({ ...one, capDurations: false })),
        visitors,
        addresses,
        messages(),
        async (given, { cookie }, url, message) => {
          const answer = respond(message, 'body')
          const sent = (await ungated(answer, url)).response.headers.getSetCookie()
          const { response } = await gated(given, answer).fetch(url, { headers: { cookie } })
          const arrived = response.headers.getSetCookie()
          expect(isSubsequence(arrived, sent), `${arrived} of ${sent}`).toBe(true)
          if (arrived.length < sent.length) removed++
        },
      ),
      runs(300),
    )
    expect(removed).toBeGreaterThan(0)
  })

  test('with durations capped each unchanged but for a shorter life, in place', async () => {
    let shortened = 0
    await fc.assert(
      fc.asyncProperty(
        policy.map(declaring),
        fc.array(lines, { minLength: 1, maxLength: 6 }),
        async (given, cookies) => {
          const answer = respond({ ...json, cookies }, '{}')
          const sent = answer().headers.getSetCookie()
          const { response } = await gated(given, answer).fetch('https://www.shop.example/')
          const arrived = response.headers.getSetCookie()
          expect(isSubsequence(arrived, sent, isShortened), `${arrived} of ${sent}`).toBe(true)
          if (arrived.some((line) => !sent.includes(line))) shortened++
        },
      ),
      runs(200),
    )
    expect(shortened).toBeGreaterThan(0)
  })

  test('unchanged too where durations are capped, of cookies that no rule declares', async () => {
    const undeclared = lines.map(({ text, deletes }) => ({
      text: text.replace(/^[\s=]*/, 'undeclared'),
      deletes,
    }))
    await fc.assert(
      fc.asyncProperty(policy, fc.array(undeclared), async (given, cookies) => {
        // A star would declare them all.
        const isClear = !JSON.stringify(given.services).includes('*')
        fc.pre(isClear)
        const answer = respond({ ...json, cookies }, '{}')
        const services = Object.fromEntries(ownServices(given))
        const { response } = await gated(
          { ...given, services, capDurations: true, unknown: {} },
          answer,
        ).fetch('https://www.shop.example/')
        expect(response.headers.getSetCookie()).toEqual(answer().headers.getSetCookie())
      }),
      runs(100),
    )
  })

  test('and all of those that only delete are among them, whatever their service', async () => {
    // Told apart by a value of their own.
    const numbered = fc
      .array(lines, { maxLength: 8 })
      .map((list) =>
        list.map(({ text, deletes }, i): Line => ({ text: `${text};n=${i}.`, deletes })),
      )
    await fc.assert(
      fc.asyncProperty(policy, visitors, numbered, async (given, { cookie }, cookies) => {
        const refused = Object.keys(given.categories)
        const strict = { ...given, routes: [{ path: '/*', refuse: refused }] }
        const answer = respond({ ...json, cookies }, '{}')
        const { response } = await gated(strict, answer).fetch('https://www.shop.example/', {
          headers: { cookie },
        })
        const arrived = response.headers.getSetCookie().join('\n')
        const missing = cookies.filter(({ deletes }, i) => deletes && !arrived.includes(`;n=${i}.`))
        expect(missing).toEqual([])
      }),
      runs(200),
    )
  })
})

const json = { status: 200, type: 'application/json', cookies: [], links: [], headers: [] }

describe('2. Cookies that the origin receives are a subsequence of those that were sent,', () => {
  test('each with its bytes, and no header where none is left', async () => {
    let removed = 0
    await fc.assert(
      fc.asyncProperty(
        policy,
        visitors,
        fc.tuple(cookieHeaders, cookieHeaders),
        addresses,
        async (given, { cookie }, others, url) => {
          const headers = { cookie: withOthers(cookie, others) }
          const { request } = await gated(given, respond(json, '{}')).fetch(url, { headers })
          const sent = new Request(url, { headers }).headers.get('cookie') ?? ''
          const arrived = request.headers.get('cookie')
          if (arrived === sent) return
          removed++
          expect(arrived?.trim()).not.toBe('')
          if (arrived === null) return
          const bare = (text: string) => text.split(';').map((piece) => piece.trim())
          expect(isSubsequence(bare(arrived), bare(sent)), `${arrived} of ${sent}`).toBe(true)
          // White space at the ends is not the header's.
          const inner = arrived.split(';').slice(1, -1)
          expect(isSubsequence(inner, sent.split(';')), `${arrived} of ${sent}`).toBe(true)
        },
      ),
      runs(300),
    )
    expect(removed).toBeGreaterThan(0)
  })
})
