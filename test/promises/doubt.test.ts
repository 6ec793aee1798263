/**
 * Promise 7: doubt is resolved for the visitor.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onetrust } from '../../src/consent/onetrust.ts'
import { read } from '../../src/consent/read.ts'
import { resolve } from '../../src/consent/resolve.ts'
import { noSignals } from '../../src/consent/signals.ts'
import { sources } from '../../src/consent/sources.ts'
import type { AnswerState, Policy, Reading } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { parseGlob } from '../../src/policy/pattern.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import {
  categoryOf,
  choice,
  closed,
  doubtful,
  enforced,
  groups,
  plain,
  policies,
  runs,
  type Said,
  sayings,
  visitors,
} from './arbitrary.ts'
import { type Place, trackers } from './known.ts'
import { loadsOf } from './loads.ts'
import { bodies, torn } from './markup.ts'
import { addresses, gated, type Message, messages, page, respond } from './messages.ts'
import { bodyOf, bytesOf, cuts } from './page.ts'
import { refusing } from './refused.ts'

const url = 'https://www.shop.example/'

async function visit(policy: Policy, address: string, cookie: string, message: Message, body = '') {
  const door = gated(policy, respond(message, body))
  const { response, report } = await door.fetch(address, { headers: { cookie } })
  return {
    state: report?.readings[0]?.state,
    refused: report?.refused,
    setCookies: response.headers.getSetCookie(),
    link: response.headers.get('link'),
    body: await bodyOf(response),
  }
}

describe('7. A visitor whose answer does not count', () => {
  test('is refused all that is not necessary, be the answer absent, invalid, contradictory or outdated', async () => {
    await fc.assert(
      fc.asyncProperty(
        policies().map((policy) => plain(enforced(policy))),
        doubtful,
        async (policy, { state, cookie }) => {
          const services = Object.entries(policy.services).flatMap(([id, service]) =>
            categoryOf(service) === 'necessary' ? [] : [id],
          )
          const seen = await visit(policy, url, cookie, page)
          expect(seen.refused).toEqual([...Object.keys(policy.categories), ...services].sort())
          if (policy.consent.length > 0) expect(seen.state).toBe(state)
        },
      ),
      runs(200),
    )
  })

  test('gets what a visitor without cookies gets, on every route', async () => {
    await fc.assert(
      fc.asyncProperty(
        policies().map(enforced),
        doubtful,
        addresses,
        messages(),
        bodies,
        async (policy, { cookie }, address, message, body) => {
          const { state: _, ...stranger } = await visit(policy, address, '', message, body)
          expect(await visit(policy, address, cookie, message, body)).toMatchObject(stranger)
        },
      ),
      runs(200),
    )
  })

  test('loads and runs nothing that is refused, as parse5 reads what arrives', async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        refusing,
        doubtful,
        bodies,
        cuts,
        async (policy, { cookie }, body, sizes) => {
          const door = gated(policy, respond(page, body, sizes))
          const { response } = await door.fetch(url, { headers: { cookie } })
          const arrived = await bodyOf(response)
          const text = new TextDecoder().decode(bytesOf(arrived))
          for (const scripting of [true, false]) {
            const { urls, scripts } = loadsOf(text, url, { scripting })
            expect(urls.filter(isRefused), arrived).toEqual([])
            expect(
              scripts.filter((script) => /track\(|é\('|\/\/s\.example["'/?]/.test(script)),
              arrived,
            ).toEqual([])
          }
          if (arrived !== body) refused++
        },
      ),
      runs(400),
    )
    expect(refused).toBeGreaterThan(0)
  })

  test('loads and runs nothing that is refused, however SVG and texts are torn', async () => {
    await fc.assert(
      fc.asyncProperty(refusing, torn, async (policy, body) => {
        const { response } = await gated(policy, respond(page, body)).fetch(url)
        const text = new TextDecoder().decode(bytesOf(await bodyOf(response)))
        for (const scripting of [true, false]) {
          const { urls, scripts } = loadsOf(text, url, { scripting })
          expect(urls.filter(isRefused), text).toEqual([])
          expect(
            scripts.filter((script) => script.includes('track(')),
            text,
          ).toEqual([])
        }
      }),
      runs(2000),
    )
  })
})

function isRefused(address: string): boolean {
  const { hostname, port, pathname, search } = new URL(address)
  const is = ({ host, rest }: Place) => hostname === host && pathname + search === rest
  if (trackers.some(is)) return true
  return port === '' && /^(.+\.)?t\.example\.?$/.test(hostname)
}

describe('7. Nothing is granted', () => {
  // Each group is a category's, so that what is granted tells which groups were.
  const ids = groups.map((_, i) => `category-${i}`)
  const policy: Policy = {
    consent: [
      { source: 'onetrust', map: Object.fromEntries(ids.map((id, i) => [id, groups[i] ?? ''])) },
    ],
    categories: Object.fromEntries(ids.map((id) => [id, { title: id }])),
    services: {},
    mode: 'enforce',
  }
  const granted = async (cookie: string, on = policy) => {
    const { report } = await gated(on, respond(page, '')).fetch(url, { headers: { cookie } })
    return {
      state: report?.readings[0]?.state,
      groups: groups.filter((_, i) => !report?.refused.includes(ids[i] ?? '')),
    }
  }

  test('but what an answer that counts says in so many words', async () => {
    const garbled = fc
      .tuple(
        visitors,
        fc.nat(200),
        fc.nat(3),
        fc.constantFrom('', '%', ':', '1', ';', '&', 'a', ','),
      )
      .map(([{ cookie }, at, length, put]) => cookie.slice(0, at) + put + cookie.slice(at + length))
    const odd = fc
      .dictionary(
        fc.constantFrom(...groups),
        fc.constantFrom('0', '1', '2', '', 'true', '01', '10', '1.0', '-1', 'x'),
      )
      .map((said) => `${choice(said as Said)}; ${closed}`)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          visitors.map(({ cookie }) => cookie),
          garbled,
          odd,
        ),
        async (cookie) => {
          const seen = await granted(cookie)
          if (seen.groups.length > 0) expect(seen.state).toBe('given')
          for (const group of seen.groups) {
            const said = cookie
              .replaceAll('+', ' ')
              .replace(/%[0-9a-f]{2}/gi, (code) =>
                String.fromCharCode(Number(`0x${code.slice(1)}`)),
              )
            expect(said).toMatch(new RegExp(`${group} *: *1 *([,&;]|$)`))
            expect(cookie).toMatch(/OptanonAlertBoxClosed=\d{4}-\d\d-\d\dT/)
          }
        },
      ),
      runs(400),
    )
  })

  test('where a second cookie of the manager says something else', async () => {
    await fc.assert(
      fc.asyncProperty(sayings, sayings, fc.boolean(), async (one, other, isFirst) => {
        fc.pre(choice(one) !== choice(other))
        const cookies = [choice(one), closed, choice(other)]
        const seen = await granted((isFirst ? cookies : cookies.reverse()).join('; '))
        expect(seen).toEqual({ state: 'contradictory', groups: [] })
      }),
      runs(100),
    )
  })

  test('on a host that is not the site', async () => {
    await fc.assert(
      fc.asyncProperty(visitors, async ({ cookie }) => {
        const elsewhere = { ...policy, domains: ['shop.example', 'other.example'] }
        expect((await granted(cookie, elsewhere)).groups).toEqual([])
      }),
      runs(50),
    )
  })

  test('by sources that did not get an answer, and what they refuse stays refused', () => {
    const answers = policies().chain((given) => {
      const known = [...Object.keys(given.categories), ...Object.keys(given.services)]
      const reading = fc.record({
        state: fc.constantFrom<AnswerState>('absent', 'invalid', 'contradictory', 'outdated'),
        refused: fc.subarray(known),
      })
      const later = fc.array(fc.subarray(known), { maxLength: 2 })
      return fc.tuple(fc.constant(plain(given)), reading, later)
    })
    fc.assert(
      fc.property(answers, ([given, first, later]) => {
        const compiled = compile(given, { sources, catalogue })
        const readings = [
          {
            ...first,
            source: 'first',
            grain: 'category',
            granted: new Set(),
            refused: new Set(first.refused),
          },
          ...later.map((ids) => ({
            source: 'later',
            grain: 'category',
            state: 'given',
            granted: new Set(ids),
            refused: new Set(),
          })),
        ] as Reading[]
        const consent = resolve(
          compiled,
          compiled.routes.find(new URL(url)),
          readings,
          { eu: true },
          noSignals,
        )
        for (const id of first.refused) {
          const isNecessary = categoryOf(given.services[id]) === 'necessary'
          expect(consent.grants(id)).toBe(isNecessary)
        }
        const said = new Set(later.flat())
        for (const [id, service] of Object.entries(given.services)) {
          const category = categoryOf(service) ?? ''
          if (category === 'necessary') continue
          if (!said.has(id) && !said.has(category)) expect(consent.grants(id)).toBe(false)
        }
      }),
      runs(300),
    )
  })

  test('and a source that is no answer tells what was refused, and nothing else', () => {
    const source = onetrust
    const names = source.cookies.map((name) => [name, parseGlob(name)] as const)
    const map = new Map(groups.map((id) => [id, [id]] as const))
    fc.assert(
      fc.property(
        fc.constantFrom<(cookie: string) => string>(
          (cookie) => cookie,
          (cookie) => `${cookie}&AwaitingReconsent=true; ${closed}`,
          (cookie) => `${cookie}; ${cookie}&x=1; ${closed}`,
          (cookie) => `${cookie}; OptanonAlertBoxClosed=never`,
          (cookie) => `${cookie}%2CC0001%3A0; ${closed}`,
        ),
        sayings,
        (way, said) => {
          const reading = read({ source, names, map }, way(choice(said)), Date.now())
          expect(reading.state).not.toBe('given')
          expect([...reading.granted]).toEqual([])
          expect(reading.refused).toEqual(new Set(groups.filter((id) => said[id] === '0')))
        },
      ),
      runs(200),
    )
  })
})
