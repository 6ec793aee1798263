import { wix } from '../../../src/consent/wix.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const ts = Date.parse(at) / 60_000
const cookie = (value: object) => `consent-policy=${encodeURIComponent(JSON.stringify(value))}`
const choice = (func: unknown, anl: unknown, adv: unknown, rest: object = {}) =>
  cookie({ ess: 1, func, anl, adv, dt3: 1, ts, ...rest })
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: wix,
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(1, 1, 1), state: 'given', granted, at },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: choice(0, 0, 0),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice(0, 1, 0), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'chose functional and analytics cookies',
      cookie: choice(1, 1, 0),
      state: 'given',
      granted: ['analytics', 'functional'],
      refused: ['marketing'],
      at,
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'refused to have data given to third parties',
      cookie: choice(1, 1, 1, { dt3: 0 }),
      state: 'given',
      granted,
      optedOut: true,
      at,
    },
    {
      kind: 'trap',
      it: 'has truth values and words for numbers',
      cookie: choice(true, '1', 0),
      state: 'given',
      refused: ['marketing'],
      at,
      twin: { cookie: choice(true, 1, 0), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has a time that is none',
      cookie: choice(1, 1, 1, { ts: 'now' }),
      state: 'given',
      granted,
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice(1, 1, 1)}; ${choice(1, 1, 0)}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: choice(1, 1, 1), granted },
    },
    {
      kind: 'garbage',
      it: 'has a time and no groups',
      cookie: cookie({ ts: 1 }),
      state: 'invalid',
    },
    { kind: 'garbage', it: 'has an empty object', cookie: cookie({}), state: 'invalid' },
    ...garbageOf('consent-policy'),
  ],
}
