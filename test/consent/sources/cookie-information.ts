import { cookieInformation } from '../../../src/consent/cookie-information.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const timestamp = '2026-01-22T09:00:00.000Z'
const cookie = (value: object) =>
  `CookieInformationConsent=${encodeURIComponent(JSON.stringify({ website_uuid: 'c0ffee', timestamp, consent_url: 'https://www.shop.example/', user_agent: 'Browser/1.0 (x; y)', ...value }))}`
const ids = (names: string) => names.split(' ').map((name) => `cookie_cat_${name}`)
const choice = (approved: string, denied = '') =>
  cookie({
    consents_approved: ids(`necessary ${approved}`),
    consents_denied: denied === '' ? [] : ids(denied),
  })
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: cookieInformation,
  map: {
    functional: 'cookie_cat_functional',
    analytics: 'cookie_cat_statistic',
    marketing: 'cookie_cat_marketing',
  },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: choice('functional statistic marketing unclassified'),
      state: 'given',
      granted,
      at: timestamp,
    },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: cookie({
        consents_approved: ids('necessary'),
        consents_denied: ids('functional statistic marketing unclassified'),
      }),
      state: 'given',
      refused: granted,
      at: timestamp,
      twin: { cookie: choice('statistic', 'functional marketing'), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'chose statistics',
      cookie: choice('statistic', 'functional marketing'),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at: timestamp,
    },
    { kind: 'not-answered', it: 'sees the pop-up', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'has a category in neither list',
      cookie: choice('statistic functional'),
      state: 'given',
      granted: ['analytics', 'functional'],
      refused: ['marketing'],
      at: timestamp,
      twin: { cookie: choice('statistic functional marketing'), granted },
    },
    {
      kind: 'trap',
      it: 'has a category in both lists',
      cookie: choice('statistic functional marketing', 'marketing'),
      state: 'given',
      granted: ['analytics', 'functional'],
      refused: ['marketing'],
      at: timestamp,
      twin: { cookie: choice('statistic functional marketing'), granted },
    },
    {
      kind: 'trap',
      it: 'has the list of what is refused, and nothing that is approved',
      cookie: cookie({ consents_denied: ids('marketing') }),
      state: 'invalid',
      refused: ['marketing'],
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice('functional statistic marketing')}; ${choice('functional statistic', 'marketing')}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: choice('functional statistic marketing'), granted },
    },
    {
      kind: 'garbage',
      it: 'has a text where a list belongs',
      cookie: cookie({ consents_approved: 'cookie_cat_marketing' }),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has an object where a list belongs',
      cookie: cookie({ consents_approved: { cookie_cat_marketing: true } }),
      state: 'invalid',
    },
    ...garbageOf('CookieInformationConsent'),
  ],
}
