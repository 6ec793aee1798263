import { fides } from '../../../src/consent/fides.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const record = (consent: unknown, meta: object = {}, more: object = {}) => ({
  consent,
  identity: { fides_user_device_id: 'c0ffee' },
  fides_meta: {
    ...{ version: '0.9.0', createdAt: '2026-01-22T08:59:00.000Z', updatedAt: at },
    ...{ consentMethod: 'save', ...meta },
  },
  tcf_consent: {},
  ...more,
})
const cookie = (value: object, name = 'fides_consent') =>
  `${name}=${encodeURIComponent(JSON.stringify(value))}`
const choice = (consent: unknown, meta?: object, more?: object) =>
  cookie(record(consent, meta, more))
const all = { essential: true, analytics: true, advertising: true }
const none = { essential: true, analytics: false, advertising: false }
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: fides,
  map: { analytics: 'analytics', marketing: 'advertising' },
  fixtures: [
    {
      kind: 'accept',
      it: 'opted in to all',
      cookie: choice(all, { consentMethod: 'accept' }),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'accept',
      it: 'opted in to all, told by mechanism',
      cookie: choice({ analytics: 'opt_in', advertising: 'opt_in' }),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'accept',
      it: 'opted in to all, in a cookie of before methods',
      cookie: choice(all, { consentMethod: undefined }),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'accept',
      it: 'opted in to all, in base64',
      cookie: `fides_consent=${encodeURIComponent(btoa(JSON.stringify(record(all))))}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'accept',
      it: 'opted in to all, in a cookie of before `fides_meta`',
      cookie: cookie(all),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'opted in to all, on a site whose cookie has a suffix',
      cookie: cookie(record(all), 'fides_consent_shop'),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'opted out of all',
      cookie: choice(none, { consentMethod: 'reject' }),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ ...none, analytics: true }), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'opted in to analytics only',
      cookie: choice({ analytics: 'opt_in', advertising: 'opt_out' }),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'sees the banner: the cookie was never saved',
      cookie: choice(all, { updatedAt: '' }),
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'not-answered',
      it: 'closed the banner: the defaults were saved',
      cookie: choice({ ...all, advertising: false }, { consentMethod: 'dismiss' }),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: choice({ ...all, advertising: false }), granted: ['analytics'] },
    },
    {
      kind: 'not-answered',
      it: 'acknowledged notices that cannot be refused',
      cookie: choice(all, { consentMethod: 'acknowledge' }),
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'not-answered',
      it: 'was identified by the site, which saves the defaults',
      cookie: choice(
        all,
        { consentMethod: undefined },
        { identity: { fides_user_device_id: 'c0ffee', external_id: 'u1' } },
      ),
      state: 'absent',
      twin: {
        cookie: choice(all, {}, { identity: { external_id: 'u1' } }),
        granted,
      },
    },
    ...garbageOf('fides_consent'),
    {
      kind: 'garbage',
      it: 'has a record whose consent is a list',
      cookie: choice(['analytics', 'advertising']),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a record whose meta is a text',
      cookie: cookie({ ...record(all), fides_meta: at }),
      state: 'invalid',
      twin: { cookie: cookie(record(all)), granted },
    },
    {
      kind: 'garbage',
      it: 'has a record that was saved at no time',
      cookie: choice({ ...all, advertising: false }, { updatedAt: 1769072400000 }),
      state: 'invalid',
      refused: ['marketing'],
      twin: { cookie: choice({ ...all, advertising: false }), granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has base64 of a text',
      cookie: `fides_consent=${btoa('"analytics"')}`,
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'has notices with other values than true and opt_in',
      cookie: choice({ analytics: 'true', advertising: 1, essential: true }),
      state: 'given',
      at,
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'acknowledged notices, told by mechanism',
      cookie: choice({ analytics: 'acknowledge', advertising: 'not_applicable', essential: true }),
      state: 'given',
      at,
      twin: { cookie: choice({ analytics: 'opt_in', advertising: 'opt_in' }), granted },
    },
    {
      kind: 'trap',
      it: 'sends GPC: the cookie holds defaults and an opt-out',
      cookie: choice({ ...all, advertising: false }, { consentMethod: 'gpc' }),
      state: 'absent',
      refused: ['marketing'],
      optedOut: true,
      twin: { cookie: choice({ ...all, advertising: false }), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'answered when a notice was not applicable',
      cookie: choice(all, {}, { non_applicable_notice_keys: ['advertising'] }),
      state: 'given',
      granted: ['analytics'],
      at,
      twin: { cookie: choice(all, {}, { non_applicable_notice_keys: [] }), granted },
    },
    {
      kind: 'trap',
      it: 'has a compressed cookie',
      cookie: 'fides_consent=gzip%3AH4sIAAAAAAAAA6tWSs7PK07NK1GyqlZKzEvMqSzJTC5WsiopKk2trQUAAAAA',
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'has two cookies with different suffixes',
      cookie: `${cookie(record(all), 'fides_consent_a')}; ${cookie(record({ ...all, advertising: false }), 'fides_consent_b')}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: cookie(record(all), 'fides_consent_a'), granted },
    },
    {
      kind: 'trap',
      it: 'has an option of the site’s, which is no choice',
      cookie: `fides_consent_override=accept; ${choice(none)}`,
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: `fides_consent_override=reject; ${choice(all)}`, granted },
    },
    {
      kind: 'trap',
      it: 'has an option of the site’s alone',
      cookie: 'fides_consent_override=accept; fides_consent_flag_type=boolean',
      state: 'absent',
    },
  ],
}
