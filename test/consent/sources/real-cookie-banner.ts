import { realCookieBanner } from '../../../src/consent/real-cookie-banner.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const uuid = 'c0ffee00-c0ff-4ee0-8c0f-c0ffeec0ffee'
const revision = '0123456789abcdef0123456789abcdef'
const name = 'real_cookie_banner-v:3_blog:1_path:c0ffee0'
const head = [Date.parse(at) / 1000, uuid, revision]
const cookie = (parts: readonly unknown[], groups: unknown, of = name) =>
  `${of}=${encodeURIComponent([...parts, JSON.stringify(groups)].join(':'))}`
const choice = (groups: unknown, of?: string) => cookie(head, groups, of)
const all = { 60: [101], 61: [102, 103], 62: [104] }
const granted = ['analytics', 'counter', 'marketing']

export const fixtures: Fixtures = {
  source: realCookieBanner,
  map: { analytics: ['61/102', '61/103'], counter: '61/102', marketing: '62' },
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted, at },
    {
      kind: 'accept',
      it: 'accepted all, on a page in Arabic',
      cookie: choice(all, `${name}-lang:ar`),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'continued without consent',
      cookie: choice({ 60: [101] }),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ 60: [101], 62: [104] }), granted: ['marketing'] },
    },
    {
      kind: 'partial',
      it: 'accepted one of two services of a group',
      cookie: choice({ 60: [101], 61: [102] }),
      state: 'given',
      granted: ['counter'],
      refused: ['analytics', 'marketing'],
      at,
      twin: { cookie: choice({ 60: [101], 61: [102, 103] }), granted: ['analytics', 'counter'] },
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'sid=1', state: 'absent' },
    {
      kind: 'not-answered',
      it: 'sees the banner, whose other cookies are there',
      cookie: `real_cookie_banner-test=1; ${name}-tcf=CQAAA.YAAA; ${name}-gcm=%5B%22ad_storage%22%5D`,
      state: 'absent',
      twin: { cookie: `${name}-tcf=CQAAA.YAAA; ${choice(all)}`, granted },
    },
    ...garbageOf(name),
    {
      kind: 'garbage',
      it: 'has groups without a head',
      cookie: cookie([], all),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has a revision that is no hash',
      cookie: cookie([head[0], uuid, 'current'], all),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has a head without time',
      cookie: cookie(['', uuid, revision], all),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has a head with a part too many',
      cookie: cookie([...head, 'x'], all),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has a list of groups',
      cookie: choice([61, 62]),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has groups that are true, a text and texts',
      cookie: choice({ 60: true, 61: '102', 62: ['104'] }),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ 60: true, 61: '102', 62: [104] }), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'refused a group, which is there and empty',
      cookie: choice({ ...all, 62: [] }),
      state: 'given',
      granted: ['analytics', 'counter'],
      refused: ['marketing'],
      at,
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'accepted a service whose number is that of a group',
      cookie: choice({ 60: [62, 102, 103] }),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ 62: [104] }), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'answered differently in two languages',
      cookie: `${choice(all)}; ${choice({ ...all, 62: [] }, `${name}-lang:de`)}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: choice(all, `${name}-lang:de`), granted },
    },
  ],
}
