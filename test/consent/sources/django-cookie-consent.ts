import { djangoCookieConsent } from '../../../src/consent/django-cookie-consent.ts'
import type { Fixtures } from '../fixture.ts'

const version = '2013-06-04T03:17:01.421395'
const choice = (groups: string) => `cookie_consent="${groups}"`
const all = `statistics=${version}|ads=${version}+00:00`
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: djangoCookieConsent,
  map: { analytics: 'statistics', marketing: 'ads' },
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: choice('statistics=-1|ads=-1'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice(`statistics=${version}|ads=-1`), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted one group and declined the other',
      cookie: choice(`statistics=-1|ads=${version}`),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics'],
    },
    { kind: 'not-answered', it: 'sees the bar', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'answered for one group only',
      cookie: choice(`statistics=${version}`),
      state: 'given',
      granted: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'has the cookie without quotes, as scripts write it',
      cookie: `cookie_consent=ads=-1|statistics=${version}`,
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
    },
    {
      kind: 'trap',
      it: 'has versions that are no dates',
      cookie: choice('statistics=1|ads='),
      state: 'invalid',
      twin: { cookie: choice(`statistics=${version}|ads=`), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has one group with two values',
      cookie: choice(`ads=-1|statistics=${version}|ads=${version}`),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice(`statistics=${version}|ads=-1`)}; ${choice(all)}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: choice(all), granted },
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'cookie_consent=', state: 'invalid' },
    { kind: 'garbage', it: 'has empty quotes', cookie: choice(''), state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a quote that does not end',
      cookie: `cookie_consent="${all}`,
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has the cookie of something else',
      cookie: 'cookie_consent=true',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has the cookie percent-encoded, which Django does not do',
      cookie: `cookie_consent=${encodeURIComponent(all)}`,
      state: 'invalid',
    },
  ],
}
