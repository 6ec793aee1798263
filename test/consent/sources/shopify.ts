import { shopify } from '../../../src/consent/shopify.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const cookie = (value: object) => `_tracking_consent=${encodeURIComponent(JSON.stringify(value))}`
const allowed = { a: true, p: true, m: true, t: true }
/** Version 2.1: the answers in the order a, m, p, s. */
const choice = (a: unknown, m: unknown, p: unknown, s: unknown = '', purposes: object = allowed) =>
  cookie({
    ...{ con: { CMP: { a, m, p, s } }, v: '2.1', region: 'DEBE', reg: 'GDPR', purposes },
    ...{ display_banner: true, sale_of_data_region: false, consent_id: 'C0FFEE' },
  })
const former = (answer: unknown) =>
  cookie({ con: { GDPR: answer }, v: '2.0', reg: 'GDPR', lim: ['GDPR'] })
const letters = (text: string) => `_tracking_consent=3${text}_DEBE_f_f_AAAA-BBBB*CCCC_%7B%7D`
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: shopify,
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice('1', '1', '1'), state: 'given', granted },
    {
      kind: 'accept',
      it: 'accepted all, in version 3',
      cookie: letters('AMPS.'),
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: choice('0', '0', '0'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice('1', '0', '0'), granted: ['analytics'] },
    },
    {
      kind: 'refuse',
      it: 'declined all, in version 3',
      cookie: letters('amp.S'),
      state: 'given',
      refused: granted,
      twin: { cookie: letters('Amp.S'), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'chose among purposes',
      cookie: choice('1', '0', '1'),
      state: 'given',
      granted: ['analytics', 'functional'],
      refused: ['marketing'],
    },
    {
      kind: 'partial',
      it: 'chose among purposes, in version 3',
      cookie: letters('aMp.S'),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics', 'functional'],
    },
    {
      kind: 'not-answered',
      it: 'is in a region where everything is allowed by default',
      cookie: `${choice('', '', '')}; _cmp_a=${encodeURIComponent(JSON.stringify({ purposes: allowed, display_banner: false }))}`,
      state: 'absent',
      twin: { cookie: choice('1', '', ''), granted: ['analytics'] },
    },
    {
      kind: 'not-answered',
      it: 'is in a region where everything is allowed by default, in version 3',
      cookie: letters('.AMPS'),
      state: 'absent',
      twin: { cookie: letters('AMPS.'), granted },
    },
    {
      kind: 'trap',
      it: 'answered one purpose, the others being allowed by default',
      cookie: choice('', '0', ''),
      state: 'given',
      refused: ['marketing'],
      twin: { cookie: choice('', '1', ''), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'answered one purpose in version 3, the others being allowed by default',
      cookie: letters('m.APS'),
      state: 'given',
      refused: ['marketing'],
      twin: { cookie: letters('M.APS'), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'opted out of the sale of data and answered nothing else',
      cookie: choice('', '', '', '0'),
      state: 'given',
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out of the sale of data in version 3 and answered nothing else',
      cookie: letters('s.AMP'),
      state: 'given',
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'accepted all and opted out of the sale of data',
      cookie: choice('1', '1', '1', '0'),
      state: 'given',
      granted,
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'has one purpose in both cases',
      cookie: letters('Mm.APS'),
      state: 'given',
      refused: ['marketing'],
      twin: { cookie: letters('M.APS'), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'accepted in version 2.0',
      cookie: former('1'),
      state: 'outdated',
      twin: { cookie: choice('1', '1', '1'), granted },
    },
    {
      kind: 'trap',
      it: 'declined in version 2.0',
      cookie: former('0'),
      state: 'outdated',
      refused: granted,
      twin: { cookie: choice('1', '1', '1'), granted },
    },
    { kind: 'trap', it: 'sees the banner of version 2.0', cookie: former(''), state: 'absent' },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice('1', '1', '1')}; ${choice('1', '0', '1', '0')}`,
      state: 'contradictory',
      refused: ['marketing'],
      optedOut: true,
      twin: { cookie: choice('1', '1', '1'), granted },
    },
    {
      kind: 'garbage',
      it: 'has a version that nobody knows',
      cookie: cookie({ con: { CMP: { a: '1', m: '1', p: '1', s: '' } }, v: '2.2' }),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has truth values and numbers for answers',
      cookie: choice(true, 1, '0'),
      state: 'invalid',
      refused: ['functional'],
      twin: { cookie: choice('1', '1', '0'), granted: ['analytics', 'marketing'] },
    },
    {
      kind: 'garbage',
      it: 'has no answers at all',
      cookie: cookie({ v: '2.1', purposes: allowed }),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has version 3 cut off among its letters',
      cookie: '_tracking_consent=3AMP',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has letters that nobody knows',
      cookie: letters('AXM.'),
      state: 'invalid',
      twin: { cookie: letters('AM.'), granted: ['analytics', 'marketing'] },
    },
    ...garbageOf('_tracking_consent'),
  ],
}
