/**
 * Promise 6: report mode changes no byte, and takes the decisions that enforce would take.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision, Policy } from '../../src/index.ts'
import { enforced, policies, runs, visitors } from './arbitrary.ts'
import { knowing } from './known.ts'
import { loadsOf } from './loads.ts'
import { bodies } from './markup.ts'
import {
  addresses,
  asking,
  cookieHeaders,
  gated,
  type Message,
  messages,
  page,
  respond,
  ungated,
  withOthers,
} from './messages.ts'
import { bodyOf, bytesOf, cuts } from './page.ts'

/** The same policy, which reports on every route. */
function reporting(policy: Policy): Policy {
  const routes = (policy.routes ?? []).map((route) => ({ ...route, mode: 'report' as const }))
  return { ...policy, mode: 'report', routes }
}

const inits = fc
  .record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST'),
    asked: asking,
    visitor: visitors,
    others: fc.tuple(cookieHeaders, cookieHeaders),
  })
  .map(({ method, asked, visitor, others }) => ({
    method,
    headers: { ...asked, cookie: withOthers(visitor.cookie, others) },
  }))

async function everything(response: Response) {
  const { status, statusText } = response
  return { status, statusText, headers: [...response.headers], body: await bodyOf(response) }
}

describe('6. In report mode', () => {
  test('the origin receives the request and the visitor the response, untouched', async () => {
    await fc.assert(
      fc.asyncProperty(
        policies(),
        fc.constantFrom('policy', 'variable', 'off'),
        addresses,
        inits,
        messages(),
        bodies,
        cuts,
        async (policy, by, url, init, message, body, sizes) => {
          const answer = respond(message, body, sizes)
          const bare = await ungated(answer, url, init)
          const door =
            by === 'policy'
              ? gated(reporting(policy), answer)
              : gated(enforced(policy), answer, by === 'off' ? 'off' : 'report')
          const { request, response } = await door.fetch(url, init)
          expect(await everything(response)).toEqual(await everything(bare.response))
          expect(request.method).toBe(bare.request.method)
          expect([...request.headers]).toEqual([...bare.request.headers])
        },
      ),
      runs(250),
    )
  })

  test('the decisions are those that enforce takes about the same response', async () => {
    let removed = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(policies(), knowing),
        addresses,
        inits,
        messages(),
        bodies,
        async (policy, url, init, message: Message, body) => {
          const answer = respond(message, body)
          const strict = (await gated(enforced(policy), answer).fetch(url, init)).report
          const mild = (await gated(reporting(policy), answer).fetch(url, init)).report
          expect(mild?.decisions).toEqual(strict?.decisions)
          expect(mild?.refused).toEqual(strict?.refused)
          if (mild?.decisions.some(({ action }) => action === 'remove')) removed++
        },
      ),
      runs(250),
    )
    expect(removed).toBeGreaterThan(0)
  })
})

describe('6. Where decisions are enforced', () => {
  const isTag = ({ subject }: Decision) => subject === 'tag'
  test('a page loads nothing but what was decided to be kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(policies().map(enforced), knowing),
        visitors,
        addresses,
        bodies,
        async (policy, { cookie }, url, body) => {
          const door = gated(policy, respond(page, body))
          const { response, report } = await door.fetch(url, { headers: { cookie } })
          // Nothing is looked at where nothing can be refused.
          fc.pre(report?.decisions.some(isTag) ?? false)
          const decisions = report?.decisions.filter(isTag) ?? []
          const targets = (action: string) =>
            new Set(decisions.filter((one) => one.action === action).map(({ target }) => target))
          const [kept, removed] = [targets('keep'), targets('remove')]
          const text = new TextDecoder().decode(bytesOf(await bodyOf(response)))
          for (const scripting of [true, false]) {
            const { urls } = loadsOf(text, url, { scripting })
            const fetched = urls.filter((one) => /^(https?|wss?):/.test(one))
            expect(fetched.filter((one) => removed.has(one) || !kept.has(one))).toEqual([])
          }
        },
      ),
      runs(300),
    )
  })
})
