import { vanillaCookieconsent } from '../../../src/consent/vanilla-cookieconsent.ts'
import type { Fixtures } from '../fixture.ts'

const record = {
  categories: ['necessary', 'analytics', 'ads'],
  revision: 0,
  data: null,
  consentTimestamp: '2026-01-22T09:00:00.000Z',
  consentId: '00000000-0000-4000-8000-000000000000',
  services: { necessary: [], analytics: ['counter', 'heatmap'], ads: ['pixel', 'pixel/small'] },
  languageCode: 'en',
  lastConsentTimestamp: '2026-01-23T10:00:00.000Z',
  expirationTime: Date.parse('2026-07-24T10:00:00.010Z'),
}
const at = record.lastConsentTimestamp
const choice = (change: object = {}) =>
  `cc_cookie=${encodeURIComponent(JSON.stringify({ ...record, ...change }))}`
const nothing = { categories: ['necessary'], services: { necessary: [], analytics: [], ads: [] } }
const all = ['analytics', 'counter', 'heatmap', 'marketing', 'small']

export const fixtures: Fixtures = {
  source: vanillaCookieconsent,
  map: {
    analytics: 'analytics',
    counter: 'analytics/counter',
    heatmap: 'analytics/heatmap',
    marketing: 'ads',
    small: 'ads/pixel/small',
  },
  now: '2026-02-01T00:00:00Z',
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(), state: 'given', granted: all, at },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice(nothing),
      state: 'given',
      refused: all,
      at,
      twin: {
        cookie: choice({ ...nothing, categories: ['necessary', 'ads'] }),
        granted: ['marketing'],
      },
    },
    {
      kind: 'partial',
      it: 'accepted advertising only',
      cookie: choice({ categories: ['necessary', 'ads'], services: { ads: ['pixel'] } }),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics', 'counter', 'heatmap', 'small'],
      at,
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'left one of two services on, for which the category is listed',
      cookie: choice({ services: { ...record.services, analytics: ['heatmap'] } }),
      state: 'given',
      granted: ['analytics', 'heatmap', 'marketing', 'small'],
      refused: ['counter'],
      at,
      twin: { cookie: choice(), granted: all },
    },
    {
      kind: 'trap',
      it: 'has a cookie that holds data of the site’s, and no answer',
      cookie: choice({ consentId: undefined }),
      state: 'absent',
      twin: { cookie: choice(), granted: all },
    },
    {
      kind: 'trap',
      it: 'has an answer without its time',
      cookie: choice({ lastConsentTimestamp: undefined }),
      state: 'absent',
      twin: { cookie: choice(), granted: all },
    },
    {
      kind: 'trap',
      it: 'has an answer without the time of the first one',
      cookie: choice({ consentTimestamp: undefined }),
      state: 'absent',
      twin: { cookie: choice(), granted: all },
    },
    {
      kind: 'trap',
      it: 'answered, but the cookie tells that its time is over',
      cookie: choice({ expirationTime: Date.parse('2026-01-31T00:00:00Z') }),
      state: 'outdated',
      refused: [],
      twin: { cookie: choice(), granted: all },
    },
    {
      kind: 'trap',
      it: 'answered where the cookie lives for the session, and names the moment of the answer',
      cookie: choice({ expirationTime: Date.parse(at) + 20 }),
      state: 'given',
      granted: all,
      at,
    },
    {
      kind: 'trap',
      it: 'accepted a category that reads as a service of another',
      cookie: choice({ ...nothing, categories: ['analytics/counter'] }),
      state: 'given',
      refused: all,
      at,
      twin: {
        cookie: choice({ ...nothing, services: { analytics: ['counter'] } }),
        granted: ['counter'],
      },
    },
    {
      kind: 'trap',
      it: 'accepted services of a category that reads as another and one of its services',
      cookie: choice({ ...nothing, services: { 'ads/pixel': ['small'] } }),
      state: 'given',
      refused: all,
      at,
    },
    {
      kind: 'trap',
      it: 'accepted all of version 2.0, which knows no time',
      cookie: 'cc_cookie={"level": ["necessary","analytics","ads"]}',
      state: 'given',
      granted: ['analytics', 'marketing'],
      refused: ['counter', 'heatmap', 'small'],
    },
    {
      kind: 'trap',
      it: 'accepted a category of version 2 that reads as a service',
      cookie: 'cc_cookie={"level":["analytics/counter"]}',
      state: 'given',
      refused: all,
      twin: { cookie: 'cc_cookie={"level":["analytics"]}', granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'rejected advertising of version 2.9, raw and with a percent sign among the data',
      cookie:
        'cc_cookie={"categories":["necessary","analytics"],"level":["necessary","analytics"],"revision":0,"data":{"off":"5%"},"rfc_cookie":false,"consent_date":"2026-01-22T09:00:00.000Z","consent_uuid":"0","last_consent_update":"2026-01-23T10:00:00.000Z"}',
      state: 'given',
      granted: ['analytics'],
      refused: ['counter', 'heatmap', 'marketing', 'small'],
      at,
      twin: {
        cookie:
          'cc_cookie={"categories":["necessary","analytics","ads"],"level":["necessary","analytics","ads"],"revision":0,"data":null,"rfc_cookie":false}',
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'has two cookies, host-only and for the domain, that contradict each other',
      cookie: `${choice()}; ${choice(nothing)}`,
      state: 'contradictory',
      refused: all,
    },
    {
      kind: 'trap',
      it: 'has an object in place of the list of categories',
      cookie: choice({ categories: { analytics: true } }),
      state: 'invalid',
      twin: { cookie: choice(), granted: all },
    },
    {
      kind: 'trap',
      it: 'has services that are no lists of texts',
      cookie: choice({ services: { analytics: 'counter', ads: [true] }, categories: [['ads']] }),
      state: 'given',
      refused: all,
      at,
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'cc_cookie=', state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a cookie cut in the middle',
      cookie: choice().slice(0, -9),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a malformed encoding',
      cookie: `${choice().slice(0, -3)}%7`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has the cookie encoded twice',
      cookie: choice().replaceAll('%', '%25'),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a list',
      cookie: `cc_cookie=${encodeURIComponent('["analytics"]')}`,
      state: 'invalid',
    },
    { kind: 'garbage', it: 'has `null`', cookie: 'cc_cookie=null', state: 'invalid' },
  ],
}
