/**
 * Cookies that were cut off, or changed, on their way: over every source and every fixture.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bridgedSources } from '../../src/consent/bridged.ts'
import { splitCookies } from '../../src/consent/jar.ts'
import { type MappedSource, read } from '../../src/consent/read.ts'
import type { Reading } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { runs } from '../promises/arbitrary.ts'
import { everyFixture } from './every.ts'
import type { Fixture, Fixtures } from './fixture.ts'

/** A source under the map of its fixtures. */
function mapped({ source, map }: Fixtures): MappedSource {
  const bridge = bridgedSources.includes(source.id)
  const entry = { source: source.id as never, ...(map && { map }), ...(bridge && { bridge }) }
  const [compiled] = compile(
    { consent: [entry], categories: {}, services: {} },
    { sources: [source] },
  ).sources
  if (!compiled) throw new TypeError('no source')
  return { ...compiled, remembered: new Map() }
}

const all = everyFixture.flatMap((fixtures) => {
  const from = mapped(fixtures)
  const now = Date.parse(fixtures.now ?? '2026-02-01T00:00:00Z')
  return fixtures.fixtures.map((fixture) => ({ from, now, fixture }))
})

/** What a reading must never be, whatever came. */
function expectSound({ state, granted, refused, reason }: Reading): void {
  for (const id of refused) expect(granted.has(id)).toBe(false)
  if (state === 'given') return
  expect(granted.size).toBe(0)
  expect(reason).toBeTruthy()
}

/** A header in which one cookie ends sooner: each cookie, and each place. */
function* cutOff({ cookie }: Fixture): Generator<string> {
  const raws = splitCookies(cookie).map(({ raw }) => raw)
  for (const [i, raw] of raws.entries()) {
    for (let end = raw.indexOf('=') + 1; end < raw.length; end++) {
      yield raws.with(i, raw.slice(0, end)).join(';')
    }
  }
}

/**
 * Fixtures whose cookies say at their end what takes a grant back: before that they are whole, and
 * nothing can tell that they were longer.
 */
const takenBackAtTheEnd = new Set(['AwaitingReconsent=true', '::implied'])

test('cut off anywhere, a cookie never grants more than the whole', () => {
  let count = 0
  for (const { from, now, fixture } of all) {
    if ([...takenBackAtTheEnd].some((end) => fixture.cookie.includes(end))) continue
    // Of what the gate signs, the whole is genuine; what was cut off is not.
    const verified = new Set(splitCookies(fixture.cookie).map(({ value }) => value))
    const whole = read(from, fixture.cookie, now, verified)
    // What follows a whole value makes it unreadable, or contradicts it, and is cut off first.
    if (whole.state === 'contradictory' || whole.state === 'invalid') continue
    for (const cut of cutOff(fixture)) {
      const reading = read(from, cut, now, verified)
      expectSound(reading)
      const more = [...reading.granted].filter((id) => !whole.granted.has(id))
      expect(more, `${from.source.id}: ${cut}`).toEqual([])
      count++
    }
  }
  console.info(`${count} cut cookies of ${all.length} fixtures, ${everyFixture.length} sources`)
  expect(count).toBeGreaterThan(10_000)
})

const characters = fc.constantFrom(
  ...'01-:,.!{}[]"%=&|~_+ \\/tfn;',
  ...['%22', '%', '%7B', '%00', 'true', 'false', 'null', 'é', '\u0000', '\ud800', '1e999'],
)

/** A text in which some places are another character, are gone, or come twice. */
function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(Math.max(text.length - 1, 0)),
    drop: fc.nat(6),
    put: fc.array(characters, { maxLength: 3 }).map((list) => list.join('')),
    twice: fc.boolean(),
  })
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((now, { at, drop, put, twice }) => {
      const rest = now.slice(at + drop)
      return now.slice(0, at) + put + (twice ? now.slice(at, at + drop) + rest : rest)
    }, text),
  )
}

test('changed anywhere, a cookie is still read, and only an answer grants', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...all)
        .chain((one) => mutated(one.fixture.cookie).map((cookie) => ({ ...one, cookie }))),
      ({ from, now, cookie }) => expectSound(read(from, cookie, now)),
    ),
    runs(5000),
  )
})

test('whatever a cookie holds, it is read, and only an answer grants', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.json().map((json) => encodeURIComponent(json)),
    fc.json(),
    fc.json().map((json) => btoa(unescape(encodeURIComponent(json)))),
    fc.array(characters, { maxLength: 60 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.array(fc.tuple(fc.nat(9), value), { maxLength: 4 }),
      ({ from, now }, cookies) => {
        const names = from.source.cookies.map((name) => name.replace('*', 'x1'))
        const header = cookies.map(([i, text]) => `${names[i % names.length]}=${text}`).join('; ')
        expectSound(read(from, header, now))
      },
    ),
    runs(5000),
  )
})

test('the longest cookie of any repeated piece is read in linear time', () => {
  const pieces = [
    ...'01-:,.!{}[]"%=&|~_+ \\/ta',
    '%22',
    '%7B',
    '"a":',
    '{"a":',
    '!a=true',
    'a:1,',
    '~BVQqAAAAAgA',
    '1.',
    '%5B',
  ]
  for (const from of new Map(all.map((one) => [one.from.source.id, one.from])).values()) {
    for (const name of from.source.cookies) {
      for (const piece of pieces) {
        const value = piece.repeat(Math.floor(8192 / piece.length))
        expectSound(read(from, `${name.replace('*', 'x')}=${value}`, 0))
        expectSound(read(from, `${name.replace('*', 'x')}=${value.slice(1)}"}`, 0))
      }
    }
  }
})

test('thousands of cookies of one name are not compared with each other', () => {
  for (const from of new Map(all.map((one) => [one.from.source.id, one.from])).values()) {
    const [name] = from.source.cookies
    const many = Array.from({ length: 60_000 }, (_, i) => `${name.replace('*', String(i))}=${i}`)
    expect(read(from, many.join('; '), 0).granted.size).toBe(0)
  }
})
