import { cookiefirst } from '../../../src/consent/cookiefirst.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const choice = (states: object, more: object = {}) =>
  `cookiefirst-consent=${encodeURIComponent(
    JSON.stringify({
      ...states,
      ...{ timestamp: Date.parse(at) / 1000, type: 'category', version: 'c0ffee', ...more },
    }),
  )}`
const all = { necessary: true, performance: true, functional: true, advertising: true }
const none = { necessary: true, performance: false, functional: false, advertising: false }
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: cookiefirst,
  map: {
    functional: 'functional',
    analytics: 'performance',
    marketing: 'advertising',
    maps: 'service/google_maps',
  },
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted, at },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie of before types',
      cookie: `cookiefirst-consent=${encodeURIComponent(JSON.stringify(all))}`,
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'denied all',
      cookie: choice(none),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ ...none, performance: true }), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted performance only',
      cookie: choice({ ...none, performance: true }),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at,
    },
    {
      kind: 'partial',
      it: 'chose service by service',
      cookie: choice({ google_maps: true, matomo: false }, { type: 'granular' }),
      state: 'given',
      granted: ['maps'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie: 'cookiefirst-id=c0ffee; cf-user-lang=en',
      state: 'absent',
    },
    ...garbageOf('cookiefirst-consent'),
    {
      kind: 'garbage',
      it: 'has categories with texts and numbers',
      cookie: choice({ necessary: true, performance: 'true', functional: 1, advertising: null }),
      state: 'given',
      at,
      twin: {
        cookie: choice({ performance: true, functional: 1, advertising: null }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'garbage',
      it: 'has a cookie of a type that nobody knows',
      cookie: choice(all, { type: 'tcf' }),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'withdrew, and nothing is named any more',
      cookie: choice({}),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'accepted a service whose key is that of a category',
      cookie: choice({ advertising: true }, { type: 'granular' }),
      state: 'given',
      at,
      twin: { cookie: choice({ advertising: true }), granted: ['marketing'] },
    },
  ],
}
