import { piwikPro } from '../../../src/consent/piwik-pro.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const later = '2026-01-23T10:00:00.000Z'
const name = 'ppms_privacy_00000000-0000-4000-8000-000000000000'
const record = (analytics: unknown, remarketing: unknown, updatedAt?: string) =>
  JSON.stringify({
    visitorId: 'c0ffee',
    domain: { normalized: 'shop.example', isWildcard: false, pattern: 'shop.example' },
    consents: {
      analytics: { status: analytics, updatedAt },
      remarketing: { status: remarketing, updatedAt: updatedAt && later },
    },
    staleCheckpoint: at,
  })
/** As Piwik PRO writes it: quotes and commas encoded, braces and colons not. */
const choice = (analytics: unknown, remarketing: unknown, updatedAt = at) =>
  `${name}=${record(analytics, remarketing, updatedAt).replaceAll('"', '%22').replaceAll(',', '%2C')}`
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: piwikPro,
  map: { analytics: 'analytics', marketing: 'remarketing' },
  fixtures: [
    { kind: 'accept', it: 'agreed to all', cookie: choice(1, 1), state: 'given', granted, at },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice(0, 0),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice(1, 0), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'agreed to one consent type',
      cookie: choice(0, 1),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics'],
      at,
    },
    { kind: 'not-answered', it: 'has no cookie', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'closed the form without an answer',
      cookie: choice(-1, -1),
      state: 'absent',
      twin: { cookie: choice(1, -1), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'answered before a consent type was added',
      cookie: choice(1, -1),
      state: 'given',
      granted: ['analytics'],
      at,
    },
    {
      kind: 'trap',
      it: 'closed the privacy bar too',
      cookie: `${name.replace('privacy_', 'privacy_bar_')}=1; ${choice(1, 1)}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'trap',
      it: 'closed the privacy bar and nothing else',
      cookie: `${name.replace('privacy_', 'privacy_bar_')}=${choice(1, 1).slice(name.length + 1)}`,
      state: 'absent',
      twin: { cookie: choice(1, 1), granted },
    },
    {
      kind: 'trap',
      it: 'answered differently on another site of the domain',
      cookie: `${choice(1, 1)}; ${choice(1, 0).replace('-4000-', '-4001-')}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice(1, 1)}; ${choice(1, 1)}`, granted },
    },
    {
      kind: 'trap',
      it: 'has the JSON raw, of a version without times',
      cookie: `${name}=${record(1, 0)}`,
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
    },
    {
      kind: 'garbage',
      it: 'has statuses that nobody knows',
      cookie: choice('1', true),
      state: 'invalid',
      twin: { cookie: choice(1, true), granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has a list of consents',
      cookie: `${name}={"consents":[{"status":1}]}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has consents that are no objects',
      cookie: `${name}={"consents":{"analytics":1,"remarketing":null}}`,
      state: 'invalid',
    },
    ...garbageOf(name),
  ],
}
