import { transcend } from '../../../src/consent/transcend.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const timestamp = '2026-01-22T09:00:00.000Z'
/** Raw, with its quotes and commas. */
const choice = (Analytics: unknown, Advertising: unknown, rest: object = {}) =>
  `tcm=${JSON.stringify({ purposes: { SaleOfInfo: 'Auto', Analytics, Advertising }, timestamp, confirmed: true, prompted: true, updated: true, ...rest })}`
const all = choice(true, true)
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: transcend,
  map: { analytics: 'Analytics', marketing: 'Advertising' },
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: all, state: 'given', granted, at: timestamp },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice(false, false),
      state: 'given',
      refused: granted,
      at: timestamp,
      twin: { cookie: choice(true, false), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'chose one purpose',
      cookie: choice(false, true),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics'],
      at: timestamp,
    },
    {
      kind: 'not-answered',
      it: 'has a cookie of defaults',
      cookie: choice(true, true, { confirmed: false }),
      state: 'absent',
      twin: { cookie: all, granted },
    },
    {
      kind: 'trap',
      it: 'sends GPC, for which there are refusals among the defaults',
      cookie: choice(true, false, { confirmed: false }),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: choice(true, false), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'confirmed what is at Auto',
      cookie: choice('Auto', false),
      state: 'given',
      refused: ['marketing'],
      at: timestamp,
      twin: { cookie: choice(true, false), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has a word in place of confirmed',
      cookie: choice(true, true, { confirmed: 'true' }),
      state: 'invalid',
      twin: { cookie: all, granted },
    },
    {
      kind: 'trap',
      it: 'has a cookie that does not tell whether it was confirmed',
      cookie: choice(true, false, { confirmed: undefined }),
      state: 'invalid',
      refused: ['marketing'],
      twin: { cookie: choice(true, false), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'is on a site with partitions',
      cookie: all.replace('tcm=', 'tcm-0123abcd='),
      state: 'given',
      granted,
      at: timestamp,
    },
    {
      kind: 'trap',
      it: 'has the cookie percent-encoded',
      cookie: `tcm=${encodeURIComponent(all.slice(4))}`,
      state: 'given',
      granted,
      at: timestamp,
    },
    {
      kind: 'trap',
      it: 'refused under the other name what is granted under the first',
      cookie: `${all}; ${choice(true, false).replace('tcm=', 'tcm-shop=')}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${all}; ${all.replace('tcm=', 'tcm-shop=')}`, granted },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${all}; ${choice(true, false)}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: all, granted },
    },
    {
      kind: 'garbage',
      it: 'has a list of purposes',
      cookie: 'tcm={"purposes":["Analytics"],"confirmed":true}',
      state: 'invalid',
    },
    ...garbageOf('tcm'),
  ],
}
