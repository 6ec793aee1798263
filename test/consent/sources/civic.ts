import { civic } from '../../../src/consent/civic.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const raw = (optionalCookies: unknown, more: object = {}) =>
  JSON.stringify({
    ...{ necessaryCookies: ['sid', 'wp_*'], optionalCookies, statement: {} },
    ...{ consentDate: Date.parse(at), consentExpiry: 90, interactedWith: true, user: 'C0FFEE' },
    ...more,
  })
const choice = (optionalCookies: unknown, more?: object) =>
  `CookieControl=${raw(optionalCookies, more)}`
const all = { analytics: 'accepted', Marketing: 'accepted' }
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: civic,
  map: { analytics: 'analytics', marketing: 'Marketing' },
  now: '2026-02-01T00:00:00Z',
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted, at },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie that is encoded',
      cookie: `CookieControl=${encodeURIComponent(raw(all))}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie that tells no time',
      cookie: choice(all, { consentDate: undefined, consentExpiry: undefined }),
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice({ analytics: 'revoked', Marketing: 'revoked' }),
      state: 'given',
      refused: granted,
      at,
      twin: {
        cookie: choice({ analytics: 'accepted', Marketing: 'revoked' }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'refuse',
      it: 'closed the panel: no category is named',
      cookie: choice({}),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ analytics: 'accepted' }), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted analytics only',
      cookie: choice({ analytics: 'accepted' }),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'sees the panel',
      cookie: choice({}, { initialState: { type: 'notify' }, interactedWith: false }),
      state: 'absent',
      twin: { cookie: choice(all, { interactedWith: true }), granted },
    },
    {
      kind: 'not-answered',
      it: 'is in a region where all but marketing is on by default',
      cookie: choice({ analytics: 'accepted', Marketing: 'revoked' }, { interactedWith: false }),
      state: 'absent',
      refused: ['marketing'],
      twin: {
        cookie: choice({ analytics: 'accepted', Marketing: 'revoked' }),
        granted: ['analytics'],
      },
    },
    ...garbageOf('CookieControl'),
    {
      kind: 'garbage',
      it: 'has categories that are a list',
      cookie: choice(['analytics', 'Marketing']),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has categories with true instead of accepted',
      cookie: choice({ analytics: true, Marketing: 'Accepted' }),
      state: 'given',
      refused: granted,
      at,
      twin: {
        cookie: choice({ analytics: 'accepted', Marketing: 'Accepted' }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'garbage',
      it: 'has a cookie that does not tell whether it was answered',
      cookie: choice({ analytics: 'accepted', Marketing: 'revoked' }, { interactedWith: 1 }),
      state: 'invalid',
      refused: ['marketing'],
      twin: {
        cookie: choice({ analytics: 'accepted', Marketing: 'revoked' }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'answered in the IAB mode, which has no categories',
      cookie: choice(undefined, { iabConsent: '' }),
      state: 'invalid',
      twin: { cookie: choice(all, { iabConsent: '' }), granted },
    },
    {
      kind: 'trap',
      it: 'has a category in another case than the policy’s',
      cookie: choice({ analytics: 'accepted', marketing: 'accepted' }),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'accepted all so long ago that the answer has expired',
      cookie: choice(all, { consentDate: Date.parse('2025-10-30T00:00:00Z') }),
      state: 'outdated',
      twin: { cookie: choice(all), granted },
    },
  ],
}
