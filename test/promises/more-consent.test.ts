/**
 * Promise 4: for a fixed answer state, route and region, more consent never removes more.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../../src/consent/resolve.ts'
import { noSignals } from '../../src/consent/signals.ts'
import { sources } from '../../src/consent/sources.ts'
import type { AnswerState, Policy, Reading } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import { choice, closed, enforced, groups, policies, runs, type Said, ways } from './arbitrary.ts'
import { knowing } from './known.ts'
import { foreignSoups, pages, scriptPages } from './markup.ts'
import {
  addresses,
  cookieHeaders,
  gated,
  type Message,
  messages,
  page,
  respond,
  withOthers,
} from './messages.ts'
import { bodyOf } from './page.ts'
import { refusing } from './refused.ts'
import { isSubsequence } from './subsequence.ts'

/** Of a group a visitor may say no, nothing or yes: each is more consent than the one before. */
const steps = ['0', undefined, '1'] as const

/** Two answers of which the second grants no less of any group. */
const rising: fc.Arbitrary<{ less: Said; more: Said }> = fc
  .array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: groups.length, maxLength: groups.length })
  .map((list) => {
    const said = (pick: (a: number, b: number) => number) =>
      Object.fromEntries(
        groups.flatMap((id, i) => {
          const step = steps[pick(...(list[i] ?? [0, 0]))]
          return step === undefined ? [] : [[id, step]]
        }),
      )
    return { less: said(Math.min), more: said(Math.max) }
  })

const wayOf: fc.Arbitrary<(said: Said) => string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ways.given), weight: 3 },
  fc.constantFrom(...Object.values(ways).flat()),
)

async function visit(policy: Policy, url: string, cookie: string, message: Message, body: string) {
  const door = gated(policy, respond(message, body))
  const { request, response, report } = await door.fetch(url, { headers: { cookie } })
  // Consent cookies differ; they are the manager's and always there.
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((text) => text.trim())
  return {
    states: report?.readings.map(({ state }) => state),
    refused: report?.refused ?? [],
    cookies: cookies.filter((text) => !text.startsWith('Optanon')),
    setCookies: response.headers.getSetCookie(),
    links:
      response.headers
        .get('link')
        ?.split(',')
        .map((text) => text.trim()) ?? [],
    body: await bodyOf(response),
  }
}

/** @returns whether the second is refused less */
async function keepsMore(
  policy: Policy,
  url: string,
  cookies: readonly [less: string, more: string],
  message: Message,
  body: string,
): Promise<boolean> {
  const less = await visit(policy, url, cookies[0], message, body)
  const more = await visit(policy, url, cookies[1], message, body)
  expect(less.states).toEqual(more.states)
  expect(isSubsequence(more.refused, less.refused), 'refused').toBe(true)
  expect(isSubsequence(less.cookies, more.cookies), 'cookies sent').toBe(true)
  expect(isSubsequence(less.setCookies, more.setCookies), 'cookies set').toBe(true)
  expect(isSubsequence(less.links, more.links), 'links').toBe(true)
  // In scripts it stands for hosts that are refused.
  // What stands instead of an address is nothing that was kept.
  const left = less.body.replaceAll(
    /refused\.invalid|data:,| type="text\/refused"|about:invalid/g,
    '',
  )
  // A placeholder is a frame that was kept in part. Quotes may stand for attributes of it too.
  const bare = left.replaceAll(
    /<iframe(?:(?!<iframe)[\s\S])*? srcdoc="[^"]*"(?:"[^"]*"|'[^']*'|[^>])*?>/gi,
    '',
  )
  // A page in XML loses values, and keeps their attributes.
  if (!message.type?.includes('xml'))
    expect(isSubsequence(bare, more.body), `${less.body} of ${more.body}`).toBe(true)
  return less.refused.length > more.refused.length
}

test('4. Who grants more keeps what who grants less keeps: cookies, links, tags and inline scripts', async () => {
  let differs = 0
  await fc.assert(
    fc.asyncProperty(
      fc
        .oneof(policies(), refusing, knowing)
        .map((policy) => ({ ...enforced(policy), capDurations: false })),
      wayOf,
      rising,
      fc.tuple(cookieHeaders, cookieHeaders),
      addresses,
      messages(),
      fc.oneof(
        pages.map(({ html }) => html),
        foreignSoups,
      ),
      async (policy, way, { less, more }, others, url, message, body) => {
        const cookies = [withOthers(way(less), others), withOthers(way(more), others)] as const
        if (await keepsMore(policy, url, cookies, message, body)) differs++
      },
    ),
    runs(400),
  )
  expect(differs).toBeGreaterThan(0)
})

test('4. of scripts with addresses that several services claim, too', async () => {
  await fc.assert(
    fc.asyncProperty(knowing, rising, scriptPages, async (policy, { less, more }, body) => {
      const cookies = [less, more].map((said) => `${choice(said)}; ${closed}`)
      await keepsMore(policy, 'https://www.shop.example/', cookies as [string, string], page, body)
    }),
    runs(300),
  )
})

test('4. of several sources too, which speak about categories, services or both', () => {
  const source = policies().map((policy) => ({ ...policy, domains: [] }))
  const withReadings = source.chain((policy) => {
    const ids = [...Object.keys(policy.categories), ...Object.keys(policy.services)]
    const one = fc.record({
      state: fc.constantFrom('given', 'given', 'outdated') as fc.Arbitrary<AnswerState>,
      opinions: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), {
        minLength: ids.length,
        maxLength: ids.length,
      }),
    })
    const readings = fc.array(one, { minLength: 1, maxLength: 3 })
    return fc.tuple(fc.constant(policy), fc.constant(ids), readings)
  })
  fc.assert(
    fc.property(withReadings, addresses, ([policy, ids, opinions], url) => {
      const compiled = compile(policy, { sources, catalogue })
      const route = compiled.routes.find(new URL(url))
      const consent = (pick: (a: number, b: number) => number) => {
        const readings = opinions.map((one, i): Reading => {
          const that = (step: number) =>
            new Set(ids.filter((_, at) => pick(...(one.opinions[at] ?? [0, 0])) === step))
          // What is no answer may refuse, and grants nothing.
          const granted = one.state === 'given' ? that(2) : new Set<string>()
          const about = { source: `source-${i}`, grain: 'category' as const }
          return { ...about, state: one.state, granted, refused: that(0) }
        })
        return resolve(compiled, route, readings, { eu: true }, noSignals)
      }
      const [less, more] = [consent(Math.min), consent(Math.max)]
      expect(ids.filter((id) => less.grants(id) && !more.grants(id))).toEqual([])
    }),
    runs(400),
  )
})
