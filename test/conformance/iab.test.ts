/**
 * Random choices, written by the IAB's own encoders: the gate reads what was chosen, id by id.
 *
 * @module
 */

import { RangeEntry } from '@iabgpp/cmpapi'
import { TCString } from '@iabtcf/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gpp } from '../../src/consent/gpp.ts'
import { type MappedSource, read } from '../../src/consent/read.ts'
import type { Reading, Source } from '../../src/consent/reading.ts'
import { tcf } from '../../src/consent/tcf.ts'
import { parseGlob } from '../../src/policy/pattern.ts'
import { bits, type GppSections, gppString } from '../consent/gpp-strings.ts'
import { highestVendor, type TcChoice, tcModel, tcString } from '../consent/tc-strings.ts'
import { choices, day, european, isGranted, mustDisclose, upTo } from './iab/choices.ts'
import { american, signals, states } from './iab/signals.ts'
import { printCount, seedOf } from './shared.ts'

const isWhole = process.env['SAMPLE'] === 'all'
const numRuns = isWhole ? 2000 : 150
const timeout = isWhole ? 600_000 : 60_000
const runs = (name: string) => ({ numRuns, seed: seedOf(`iab ${name}`) })

const ids = [...european.map(({ id }) => id), ...american]

/** Every id under its own name. */
function asking(source: Source): MappedSource {
  return {
    source,
    names: source.cookies.map((name) => [name, parseGlob(name)] as const),
    map: new Map(ids.map((id) => [id, [id]])),
  }
}
const sources = { tcf: asking(tcf), gpp: asking(gpp) }

function expectEuropean(reading: Reading, choice: TcChoice): void {
  const granted = european.filter((asked) => isGranted(choice, asked)).map(({ id }) => id)
  expect(reading.at).toBe(Date.parse(choice.at))
  expect([...reading.granted]).toEqual(granted)
  expect([...reading.refused].filter((id) => !american.includes(id))).toEqual(
    ids.filter((id) => !granted.includes(id) && !american.includes(id)),
  )
}

describe('TCF', () => {
  const readTcf = (string: string, at: number) => read(sources.tcf, `euconsent-v2=${string}`, at)

  test('a string of the IAB’s encoder says what was chosen', { timeout }, () => {
    let grants = 0
    fc.assert(
      fc.property(choices, (choice) => {
        const at = Date.parse(choice.at)
        const string = tcString(choice)
        const reading = readTcf(string, at)

        expect(reading.state).toBe('given')
        expectEuropean(reading, choice)
        grants += reading.granted.size
        expect(readTcf(string, at + 395 * day - 1).state).toBe('given')
        const old = readTcf(string, at + 395 * day)
        expect(old).toMatchObject({ state: 'outdated', granted: new Set() })
        expect(old.refused).toEqual(reading.refused)
      }),
      runs('tcf'),
    )
    printCount(`iab: ${numRuns} TC strings, ${ids.length} ids of each; ${grants} granted`)
  })

  test('its default segments tell of all vendors, or of a site’s own none', { timeout }, () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const disclosed = choice.isServiceSpecific ? undefined : upTo(highestVendor)
        const reading = readTcf(TCString.encode(tcModel(choice)), Date.parse(choice.at))

        expectEuropean(reading, { ...choice, disclosed })
      }),
      runs('default segments'),
    )
    printCount(`iab: ${numRuns} TC strings with the encoder’s own segments`)
  })

  test('a part of a string grants no more than the whole', { timeout }, () => {
    let cuts = 0
    fc.assert(
      fc.property(
        choices,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (choice, places) => {
          const at = Date.parse(choice.at)
          const string = tcString(choice)
          const whole = readTcf(string, at).granted
          const core = string.split('.')[0]?.length ?? 0
          const ends = places.map((place) => Math.floor(place * string.length))
          for (const end of [...ends, core - 1, core, core + 1, core + 2, string.length - 1]) {
            // Without its list of vendors an older string is one of TCF 2.2, which needs none.
            if (end <= core && at < mustDisclose && choice.disclosed) continue
            const { granted } = readTcf(string.slice(0, end), at)
            expect([...granted].filter((id) => !whole.has(id))).toEqual([])
            cuts++
          }
        },
      ),
      runs('cuts'),
    )
    printCount(`iab: ${cuts} parts of TC strings`)
  })

  test('a changed string is read or not, and never throws', { timeout }, () => {
    const put = fc.string({ unit: fc.constantFrom(...'AIYgz-_.~*') })
    const places = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(choices, fc.array(fc.tuple(places, put)), (choice, changes) => {
        let string = tcString(choice)
        for (const [place, text] of changes) {
          const at = Math.floor(place * string.length)
          string = string.slice(0, at) + text + string.slice(at + text.length)
        }
        const at = Date.parse(choice.at)
        for (const reading of [
          readTcf(string, at),
          read(sources.gpp, `__gpp=DBABMA~${string}`, at),
        ]) {
          expect(['given', 'invalid', 'outdated']).toContain(reading.state)
          if (reading.state !== 'given') expect(reading.granted.size).toBe(0)
        }
      }),
      runs('changes'),
    )
    printCount(`iab: ${numRuns} changed TC strings`)
  })
})

describe('a hostile string is refused before a decoder spells it out', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const toText = (all: string) =>
    (all.match(/.{1,6}/g) ?? [])
      .map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)])
      .join('')
  const toBits = (text: string) =>
    [...text].map((one) => alphabet.indexOf(one).toString(2).padStart(6, '0')).join('')
  const int = (value: number, width: number) => value.toString(2).padStart(width, '0')

  const honest = tcString({ at: '2026-05-04T00:00:00Z', purposes: [1], disclosed: [1] })
  /** The bits of a core before the vendors. */
  const head = toBits(honest).slice(0, 213)
  const nobody = int(0, 17)
  const everybody = (times: number) =>
    int(times, 12) + `1${int(1, 16)}${int(65535, 16)}`.repeat(times)
  const vendorsOf = (times: number) => `${int(65535, 16)}1${everybody(times)}`
  const none = int(0, 12)
  /** A number of the header that is so long that adding 1 to it changes nothing. */
  const endless = `${'01'.repeat(40)}1`
  const header = (items: string) => toText(int(3, 6) + int(1, 6) + int(1, 12) + items)

  const tcStrings = {
    'a thousand ranges of all vendors': toText(head + vendorsOf(1000) + nobody + none),
    'more vendors than there are': toText(head + vendorsOf(1) + nobody + none),
    'the same in the list of vendors shown': `${honest.split('.')[0]}.${toText(`001${vendorsOf(1000)}`)}`,
    'a range backwards': toText(
      `${head}${int(9, 16)}1${int(1, 12)}1${int(9, 16)}${int(8, 16)}${nobody}${none}`,
    ),
    'a range from nobody': toText(
      `${head}${int(9, 16)}1${int(1, 12)}1${int(0, 16)}${int(8, 16)}${nobody}${none}`,
    ),
    'two lists of vendors shown': `${honest}.${honest.split('.')[1]}`,
    'two cores': `${honest}.${honest}`,
    'no core': `${honest.split('.')[1]}`,
    'an unknown segment': `${honest}.${toText('111000')}`,
    'nothing behind a dot': `${honest}.`,
    'one restriction that is not there': toText(head + nobody + nobody + int(1, 12)),
  }
  test.each(Object.entries(tcStrings))('%s', (_, string) => {
    const begun = performance.now()
    expect(read(sources.tcf, `euconsent-v2=${string}`, 0).state).toBe('invalid')
    expect(read(sources.gpp, `__gpp=DBABMA~${string}`, 0).state).toBe('invalid')
    expect(performance.now() - begun).toBeLessThan(500)
  })

  test('hundreds of a publisher’s restrictions of all vendors are read', () => {
    const restriction = `${int(2, 6)}${int(0, 2)}${everybody(1)}`
    const string = toText(head + nobody + nobody + int(512, 12) + restriction.repeat(512))
    const begun = performance.now()
    expect(read(sources.tcf, `euconsent-v2=${string}`, 0).state).toBe('given')
    expect(read(sources.gpp, `__gpp=DBABMA~${string}`, 0).state).toBe('given')
    expect(performance.now() - begun).toBeLessThan(500)
  })

  const gppStrings = {
    'a section of a number without end': `${header(`0${endless}`)}~A`,
    'a range of sections without end': `${header(`1${endless}${endless}`)}~A`,
    'a range of sections to infinity': `${header(`1${'01'.repeat(2000)}1${'01'.repeat(2000)}1`)}~A`,
    'more sections than there are': `${header('1110000000000011')}~A`,
    'sections that no header lists': 'DBAA~A',
    'a header of a later version': `DCABMA~${honest}`,
    'something else than a header': `CBABMA~${honest}`,
  }
  test.each(Object.entries(gppStrings))('%s', (_, string) => {
    const begun = performance.now()
    expect(read(sources.gpp, `__gpp=${string}`, 0).state).toBe('invalid')
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

function europe(choice: TcChoice): Record<string, unknown> {
  return {
    PurposeConsents: bits(24, choice.purposes ?? []),
    PurposeLegitimateInterests: bits(24, choice.interests?.purposes ?? []),
    SpecialFeatureOptins: bits(12, choice.features ?? []),
    VendorConsents: choice.vendors,
    VendorLegitimateInterests: choice.interests?.vendors,
    VendorsDisclosed: choice.disclosed ?? [],
    PublisherRestrictions: (choice.restrictions ?? []).map(
      ({ purpose, type, vendor }) => new RangeEntry(purpose, type, [vendor]),
    ),
    // Sets the time, which any other field sets to now.
    LastUpdated: new Date(choice.at),
  }
}

describe('GPP', () => {
  const strings = fc.record({
    choice: fc.option(choices, { nil: undefined }),
    all: fc.uniqueArray(signals, { selector: ({ section }) => section }),
    /** Which of the sections are in force; nothing tells when absent. */
    isInForce: fc.option(fc.func(fc.boolean()), { nil: undefined }),
  })

  test('a string of the IAB’s encoder says what was chosen, and opts out', { timeout }, () => {
    const seen = new Set<number>()
    let optOuts = 0
    fc.assert(
      fc.property(strings, ({ choice, all, isInForce }) => {
        const sections: GppSections = Object.fromEntries([
          ...(choice ? [[2, europe(choice)]] : []),
          ...all.map(({ section, fields }) => [section, fields]),
        ])
        const numbers = Object.keys(sections).map(Number)
        const inForce = isInForce ? numbers.filter(isInForce) : numbers
        const list = isInForce ? `; __gpp_sid=${inForce.join(',')}` : ''
        const at = choice ? Date.parse(choice.at) : 0
        const reading = read(sources.gpp, `__gpp=${gppString(sections)}${list}`, at)

        const refused = american.filter((id) => all.some((one) => one.refused.includes(id)))
        expect([...reading.refused].filter((id) => american.includes(id))).toEqual(refused)
        expect([...reading.granted].filter((id) => american.includes(id))).toEqual([])
        expect(reading.optedOut ?? false).toBe(refused.length > 0)
        expect(reading.state).toBe(inForce.length > 0 ? 'given' : 'absent')
        const isAnswer = choice !== undefined && inForce.includes(2)
        expect(reading.signalOnly ?? false).toBe(inForce.length > 0 && !isAnswer)
        // The encoder tells of vendors always.
        const shown = choice && { ...choice, disclosed: choice.disclosed ?? [] }
        if (isAnswer && shown) expectEuropean(reading, shown)
        else expect(reading.granted.size).toBe(0)
        for (const number of numbers) seen.add(number)
        optOuts += refused.length > 0 ? 1 : 0
      }),
      runs('gpp'),
    )
    expect([...seen].sort((a, b) => a - b)).toEqual([2, 6, ...states.map(({ section }) => section)])
    printCount(
      `iab: ${numRuns} GPP strings, ${optOuts} with opt-outs; sections ${[...seen].length}`,
    )
  })

  test('a part of a string grants no more than the whole', { timeout }, () => {
    let cuts = 0
    fc.assert(
      fc.property(strings, ({ choice, all }) => {
        if (!choice) return
        const fields = all.map(({ section, fields }) => [section, fields] as const)
        const string = gppString({ 2: europe(choice), ...Object.fromEntries(fields) })
        const at = Date.parse(choice.at)
        // As above: if Europe's section is the last, it may lose its list of vendors.
        if (at < mustDisclose && all.length === 0) return
        const whole = read(sources.gpp, `__gpp=${string}`, at).granted
        for (let end = Math.max(0, string.length - 40); end < string.length; end++) {
          const { granted } = read(sources.gpp, `__gpp=${string.slice(0, end)}`, at)
          expect([...granted].filter((id) => !whole.has(id))).toEqual([])
          cuts++
        }
      }),
      runs('gpp cuts'),
    )
    printCount(`iab: ${cuts} parts of GPP strings`)
  })
})
