/**
 * Promise 7, of what else decides: signals, objections, audiences and doubt only ever refuse, and a
 * region's default is for those whom nobody asked.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Consent, resolve } from '../../src/consent/resolve.ts'
import { noSignals, type Signals } from '../../src/consent/signals.ts'
import { sources } from '../../src/consent/sources.ts'
import type { AnswerState, Policy, Reading, Regime } from '../../src/index.ts'
import { definePolicy } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import { policies, runs } from './arbitrary.ts'

const regime = fc.constantFrom<Regime>('opt-in', 'opt-out', 'none', 'implied')

/** Policies with every regime, mark and audience. */
const marked: fc.Arbitrary<Policy> = fc
  .tuple(policies(), fc.array(regime, { minLength: 3, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([policy, [us = 'none', part = 'none', rest = 'none'], override, children]) => ({
    ...policy,
    domains: [],
    regimes: { EU: 'opt-in', US: us, 'US-CA': part, '*': rest },
    routes: (policy.routes ?? []).map((route) => ({
      ...route,
      ...(children && { audience: 'children' as const }),
    })),
    ...(override && { gpcOverride: 'answered' as const }),
  }))

const regions = fc.constantFrom(
  { eu: true, country: 'FR' },
  { eu: false, country: 'US', subdivision: 'CA' },
  { eu: false, country: 'US', subdivision: 'NY' },
  { eu: false, country: 'US' },
  { eu: false, country: 'JP' },
  { eu: false },
)

const signals: fc.Arbitrary<Signals> = fc.record({
  gpc: fc.boolean(),
  dnt: fc.boolean(),
  objects: fc.boolean(),
  continues: fc.boolean(),
})

interface Case {
  policy: Policy
  readings: Reading[]
  region: { eu: boolean; country?: string; subdivision?: string }
  said: Signals
  path: string
}

const cases: fc.Arbitrary<Case> = marked.chain((policy) => {
  const ids = [...Object.keys(policy.categories), ...Object.keys(policy.services)]
  const one = fc
    .tuple(
      fc.constantFrom<AnswerState>('given', 'absent', 'absent', 'invalid', 'outdated'),
      fc.subarray(ids),
      fc.subarray(ids),
      fc.boolean(),
    )
    .map(([state, granted, refused, optedOut]): Reading => {
      const grants = state === 'given' ? granted.filter((id) => !refused.includes(id)) : []
      const about = {
        source: 'any',
        state,
        grain: 'category' as const,
        ...(optedOut && { optedOut }),
      }
      return { ...about, granted: new Set(grants), refused: new Set(refused) }
    })
  return fc.record({
    policy: fc.constant(policy),
    readings: fc.array(one, { maxLength: 3 }),
    region: regions,
    said: signals,
    path: fc.constantFrom('/', '/a', '/a/b', '//a', '/x/b'),
  })
})

function consentOf({ policy, readings, region, said, path }: Case): Consent {
  const compiled = compile(definePolicy(policy), { sources, catalogue })
  const route = compiled.routes.find(new URL(path, 'https://www.shop.example'))
  return resolve(compiled, route, readings, region, said)
}

test('a signal or an objection never grants', () => {
  let differs = 0
  fc.assert(
    fc.property(cases, (one) => {
      const without = consentOf({ ...one, said: { ...noSignals, continues: one.said.continues } })
      const consent = consentOf(one)
      expect(consent.granted.filter((id) => !without.grants(id))).toEqual([])
      if (consent.granted.length < without.granted.length) differs++
    }),
    runs(600),
  )
  expect(differs).toBeGreaterThan(0)
})

test('doubt never grants: as if it were an answer that says nothing', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const doubtful: Reading = {
        ...{ source: 'doubt', state: 'invalid', grain: 'category' },
        ...{ granted: new Set(), refused: new Set() },
      }
      const consent = consentOf({ ...one, readings: [...one.readings, doubtful] })
      const without = consentOf(one)
      expect(consent.granted.filter((id) => !without.grants(id))).toEqual([])
      for (const id of consent.granted) expect(consent.because(id)?.because).not.toBe('region')
    }),
    runs(600),
  )
})

test('what no source granted, no route and no necessity, is granted by the region alone', () => {
  let byRegion = 0
  fc.assert(
    fc.property(cases, (one) => {
      const consent = consentOf(one)
      for (const id of consent.granted) {
        const because = consent.because(id)?.because
        if (because === 'necessary' || because === 'route' || because === 'granted') continue
        expect(because).toBe('region')
        expect(['opt-out', 'none', 'implied']).toContain(consent.regime)
        expect(one.readings.every(({ state }) => state === 'absent')).toBe(true)
        if (consent.regime === 'implied') expect(one.said.continues).toBe(true)
        byRegion++
      }
    }),
    runs(600),
  )
  expect(byRegion).toBeGreaterThan(0)
})

test('a visitor from the EU whom nobody asked is granted nothing by the region', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const consent = consentOf({ ...one, region: { eu: true, country: 'FR' } })
      for (const id of consent.granted) expect(consent.because(id)?.because).not.toBe('region')
    }),
    runs(300),
  )
})
