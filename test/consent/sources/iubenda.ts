import { iubenda } from '../../../src/consent/iubenda.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const cookie = (value: object, name = '_iub_cs-12345678') =>
  `${name}=${encodeURIComponent(JSON.stringify(value))}`
const choice = (purposes: unknown, name?: string) =>
  cookie(
    { timestamp: at, version: '1.75.1', purposes, id: 12345678, cons: { rand: 'c0ffee' } },
    name,
  )
const consent = (answer: unknown) =>
  cookie({ consent: answer, timestamp: at, version: '1.51.0', id: 12345678 })
const all = { 1: true, 2: true, 3: true, 4: true, 5: true }
const none = { 1: true, 2: false, 3: false, 4: false, 5: false }
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: iubenda,
  map: { functional: '2', analytics: '4', marketing: '5', everything: 'consent' },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: choice(all),
      state: 'given',
      granted,
      refused: ['everything'],
      at,
    },
    {
      kind: 'accept',
      it: 'accepted all, on a site that stores by site id',
      cookie: choice(all, '_iub_cs-s4567890'),
      state: 'given',
      granted,
      refused: ['everything'],
      at,
    },
    {
      kind: 'accept',
      it: 'accepted, on a site that asks for all at once',
      cookie: consent(true),
      state: 'given',
      granted: ['everything'],
      at,
    },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice(none),
      state: 'given',
      refused: [...granted, 'everything'],
      at,
      twin: { cookie: choice({ ...none, 4: true }), granted: ['analytics'] },
    },
    {
      kind: 'refuse',
      it: 'rejected, on a site that asks for all at once',
      cookie: consent(false),
      state: 'given',
      refused: [...granted, 'everything'],
      at,
      twin: { cookie: consent(true), granted: ['everything'] },
    },
    {
      kind: 'partial',
      it: 'accepted measurement only',
      cookie: choice({ 1: true, 4: true, 5: false }),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing', 'everything'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'sees the banner: the cookie holds its id',
      cookie: cookie({ id: 12345678 }),
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    ...garbageOf('_iub_cs-12345678'),
    {
      kind: 'garbage',
      it: 'has purposes that are a list',
      cookie: choice([2, 4, 5]),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has purposes with texts and numbers',
      cookie: choice({ 1: true, 2: 'true', 4: 1, 5: {} }),
      state: 'given',
      refused: [...granted, 'everything'],
      at,
      twin: { cookie: choice({ 1: true, 2: true, 4: 1, 5: {} }), granted: ['functional'] },
    },
    {
      kind: 'garbage',
      it: 'consented with a text',
      cookie: consent('true'),
      state: 'invalid',
      twin: { cookie: consent(true), granted: ['everything'] },
    },
    {
      kind: 'garbage',
      it: 'consented, while there are purposes that cannot be read',
      cookie: cookie({ consent: true, timestamp: at, purposes: [2, 4, 5], id: 12345678 }),
      state: 'invalid',
      twin: {
        cookie: cookie({ consent: true, timestamp: at, purposes: { 4: true }, id: 12345678 }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'garbage',
      it: 'has an object that holds no id',
      cookie: cookie({ version: '1.75.1' }),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'answered at a time, and what is not told',
      cookie: cookie({ timestamp: at, id: 12345678 }),
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'was not asked about a purpose, which is left out',
      cookie: choice({ 1: true, 3: true, 4: true }),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing', 'everything'],
      at,
      twin: {
        cookie: choice({ 1: true, 3: true, 4: true, 5: true }),
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'rejected all at once, beside purposes that grant',
      cookie: cookie({ timestamp: at, consent: false, purposes: all, id: 12345678 }),
      state: 'given',
      refused: [...granted, 'everything'],
      at,
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'has cookies beside the choice that hold something else',
      cookie: `${cookie({ gac: 'AAAA' }, '_iub_cs-12345678-granular')}; ${cookie({ s: true, sh: true, adv: true }, '_iub_cs-12345678-uspr')}; ${choice({ ...all, 5: false })}`,
      state: 'given',
      granted: ['analytics', 'functional'],
      refused: ['marketing', 'everything'],
      at,
      twin: { cookie: `_iub_cs-12345678-granular=x; ${choice(all)}`, granted },
    },
    {
      kind: 'trap',
      it: 'opted in to sale, and was not asked for consent',
      cookie: cookie({ purposes: all, s: true }, '_iub_cs-12345678-uspr'),
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'answered differently in two languages',
      cookie: `${choice(all)}; ${choice({ ...all, 5: false }, '_iub_cs-87654321')}`,
      state: 'contradictory',
      refused: ['marketing', 'everything'],
      twin: { cookie: choice(all), granted },
    },
  ],
}
