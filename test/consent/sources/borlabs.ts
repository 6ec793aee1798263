import { borlabs } from '../../../src/consent/borlabs.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const cookie = (value: object) => `borlabs-cookie=${encodeURIComponent(JSON.stringify(value))}`
const choice = (consents: unknown, more: object = {}) =>
  cookie({
    ...{ consents, domainPath: 'www.shop.example/', expires: 'Sun, 22 Mar 2026 09:00:00 GMT' },
    ...{ uid: 'anonymous', v3: true, version: 1, ...more },
  })
const essential = ['borlabs-cookie']
const all = {
  ...{ essential, statistics: ['google-analytics', 'matomo'] },
  ...{ marketing: ['facebook-pixel'], 'external-media': ['youtube'] },
}
const granted = ['analytics', 'ga', 'marketing', 'video']

export const fixtures: Fixtures = {
  source: borlabs,
  map: {
    analytics: ['statistics/google-analytics', 'statistics/matomo'],
    ga: 'statistics/google-analytics',
    marketing: 'marketing',
    video: 'external-media',
  },
  now: '2026-02-01T00:00:00Z',
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted },
    {
      kind: 'accept',
      it: 'accepted all, in version 2',
      cookie: choice(all, { uid: 'c0ffee-c0ffee', v3: undefined, version: '2' }),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie that is not encoded',
      cookie: `borlabs-cookie=${JSON.stringify({ consents: all })}`,
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'accepted the essential only',
      cookie: choice({ essential }),
      state: 'given',
      refused: granted,
      twin: {
        cookie: choice({ essential, marketing: ['facebook-pixel'] }),
        granted: ['marketing'],
      },
    },
    {
      kind: 'partial',
      it: 'accepted one of two services of statistics',
      cookie: choice({ essential, statistics: ['google-analytics'] }),
      state: 'given',
      granted: ['ga'],
      refused: ['analytics', 'marketing', 'video'],
      twin: {
        cookie: choice({ essential, statistics: ['google-analytics', 'matomo'] }),
        granted: ['analytics', 'ga'],
      },
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'sid=1', state: 'absent' },
    ...garbageOf('borlabs-cookie'),
    {
      kind: 'garbage',
      it: 'has consents that are a list',
      cookie: choice(['statistics', 'marketing']),
      state: 'invalid',
      twin: { cookie: choice({ marketing: ['facebook-pixel'] }), granted: ['marketing'] },
    },
    {
      kind: 'garbage',
      it: 'has groups that are true, a text and numbers',
      cookie: choice({ statistics: true, marketing: 'facebook-pixel', 'external-media': [1] }),
      state: 'given',
      refused: granted,
      twin: { cookie: choice({ marketing: ['facebook-pixel'] }), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'refused marketing, whose group is there and empty',
      cookie: choice({ ...all, marketing: [] }),
      state: 'given',
      granted: ['analytics', 'ga', 'video'],
      refused: ['marketing'],
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'accepted a service of the same name in another group',
      cookie: choice({ essential: ['google-analytics', 'matomo'] }),
      state: 'given',
      refused: granted,
      twin: {
        cookie: choice({ statistics: ['google-analytics', 'matomo'] }),
        granted: ['analytics', 'ga'],
      },
    },
    {
      kind: 'trap',
      it: 'accepted a service that is named like a group',
      cookie: choice({ essential: ['marketing', 'external-media'] }),
      state: 'given',
      refused: granted,
      twin: { cookie: choice({ marketing: ['external-media'] }), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'accepted all so long ago that the answer has expired',
      cookie: choice(all, { expires: 'Sun, 18 Jan 2026 09:00:00 GMT' }),
      state: 'outdated',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'has the cookies of two folders of one site',
      cookie: `${choice(all)}; ${choice({ ...all, marketing: [] }, { domainPath: 'www.shop.example/de/' })}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: choice(all), granted },
    },
  ],
}
