/**
 * Promise 1: where there is nothing to remove, or everything is granted, the origin's bytes arrive.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definePolicy } from '../../src/index.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import {
  enforced,
  foreign,
  grantsAll,
  mapped,
  plain,
  policies,
  runs,
  visitors,
} from './arbitrary.ts'
import { absentIds, knownIds } from './known.ts'
import { foreignSoups, pages } from './markup.ts'
import {
  addresses,
  asking,
  gated,
  htmlTypes,
  type Message,
  messages,
  otherTypes,
  respond,
  targetHeaders,
  ungated,
  variantHeaders,
  withOthers,
} from './messages.ts'
import { bodyOf, cuts } from './page.ts'

const bodies = fc.oneof(
  pages.map(({ html }) => html),
  foreignSoups,
)

/** What arrived, so that two of them can be compared. */
async function seen(response: Response, without: ReadonlySet<string> = new Set()) {
  const { status, statusText } = response
  const headers = [...response.headers].filter(([name]) => !without.has(name))
  return { status, statusText, headers, body: await bodyOf(response) }
}

/** What a rewritten body cannot keep, since its length is known at its end only. */
const lengthHeaders = ['accept-ranges', 'content-length', 'trailer']

/** What these headers do is done by a browser, and no rule names it. */
const withoutAdvertising = (message: Message): Message => ({
  ...message,
  headers: message.headers.filter(([name]) => !/^(observe|attribution)-/.test(name)),
})

test('the policies of these tests are policies', () => {
  fc.assert(
    fc.property(fc.oneof(policies(), policies(foreign)), (policy) => {
      expect(definePolicy(policy)).toEqual(policy)
    }),
    runs(300),
  )
})

test('and what they name is known', () => {
  const ids = [...knownIds, ...absentIds]
  expect(ids.filter((id) => !catalogue.service(id))).toEqual([])
})

describe('1. Everything is granted:', () => {
  const granting = policies().map((policy) => ({
    ...mapped(plain(enforced(policy))),
    capDurations: false,
  }))

  test('body, Set-Cookie lines and all but variant headers are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        granting,
        addresses,
        asking,
        messages(),
        bodies,
        async (policy, url, ask, message, body) => {
          const headers = { ...ask, cookie: grantsAll(policy) }
          const answer = respond(message, body)
          const bare = await ungated(answer, url, { headers })
          const { response, report } = await gated(policy, answer).fetch(url, { headers })
          expect(report?.refused).toEqual([])
          expect(await seen(response, variantHeaders)).toEqual(
            await seen(bare.response, variantHeaders),
          )
        },
      ),
      runs(250),
    )
  })

  test('and what differs for nobody has all of its headers', async () => {
    const bare = (message: Message) => ({
      ...message,
      cookies: [],
      links: [],
      headers: message.headers.filter(([name]) => !targetHeaders.has(name)),
    })
    await fc.assert(
      fc.asyncProperty(
        policies().map(enforced),
        visitors,
        messages(otherTypes).map(bare),
        fc.string(),
        async (policy, { cookie }, message, body) => {
          const url = 'https://www.shop.example/a'
          const answer = respond(message, body.replace(/[^\x00-\xff]/g, ''))
          const { response } = await gated(policy, answer).fetch(url, { headers: { cookie } })
          expect(await seen(response)).toEqual(await seen((await ungated(answer, url)).response))
        },
      ),
      runs(150),
    )
  })
})

describe('1. Nothing is to be removed:', () => {
  // What the rules name occurs nowhere in what these messages hold.
  const elsewhere = policies(foreign).map((policy) => ({
    ...enforced(policy),
    capDurations: false,
  }))

  test('nothing changes but variant headers and lengths, though pages are read', async () => {
    let read = 0
    await fc.assert(
      fc.asyncProperty(
        elsewhere,
        visitors,
        fc.tuple(fc.constantFrom('', 'a=1'), fc.constantFrom('', 'b=2; b=3')),
        addresses,
        messages(fc.oneof(htmlTypes, htmlTypes, otherTypes)).map(withoutAdvertising),
        // A page in UTF-16 goes on in UTF-8.
        bodies.filter((body) => !/^(\xff\xfe|\xfe\xff)/.test(body)),
        cuts,
        async (policy, { cookie }, others, url, message, body, sizes) => {
          const headers = { cookie: withOthers(cookie, others) }
          const without = new Set([...variantHeaders, ...lengthHeaders])
          const answer = respond(message, body, sizes)
          const bare = await ungated(answer, url, { headers })
          const { response, report } = await gated(policy, answer).fetch(url, { headers })
          expect(await seen(response, without)).toEqual(await seen(bare.response, without))
          if (report?.refused.some((id) => policy.services[id])) read++
        },
      ),
      runs(400),
    )
    expect(read).toBeGreaterThan(0)
  })
})
