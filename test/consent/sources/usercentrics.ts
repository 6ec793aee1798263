import { usercentrics } from '../../../src/consent/usercentrics.ts'
import type { Fixtures } from '../fixture.ts'

const at = '2026-01-22T09:00:00.000Z'
const seconds = Date.parse(at) / 1000
const mirrored = (...ids: string[]) => `consent-bridge=usercentrics!${seconds}!${ids.join('~')}!`
const all = ['counter', 'ads']

export const fixtures: Fixtures = {
  source: usercentrics,
  map: { counter: 'Hk0counter', ads: ['S1_ads-Q', 'B1ads_too'] },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: mirrored('Hk0counter', 'S1_ads-Q', 'B1ads_too', 'essential'),
      state: 'given',
      granted: all,
      at,
    },
    {
      kind: 'refuse',
      it: 'denied all',
      cookie: mirrored(),
      state: 'given',
      refused: all,
      at,
      twin: { cookie: mirrored('Hk0counter'), granted: ['counter'] },
    },
    {
      kind: 'partial',
      it: 'granted some services, and one of two for ads',
      cookie: mirrored('Hk0counter', 'S1_ads-Q'),
      state: 'given',
      granted: ['counter'],
      refused: ['ads'],
      at,
      twin: { cookie: mirrored('Hk0counter', 'S1_ads-Q', 'B1ads_too'), granted: all },
    },
    {
      kind: 'not-answered',
      it: 'has not answered: nothing is mirrored',
      cookie: 'sid=1',
      state: 'absent',
      twin: { cookie: `sid=1; ${mirrored('Hk0counter')}`, granted: ['counter'] },
    },
    {
      kind: 'garbage',
      it: 'has an empty cookie',
      cookie: 'consent-bridge=',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a cookie of its name only',
      cookie: 'consent-bridge=usercentrics!',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has malformed percent-encoding in one id',
      cookie: mirrored('Hk0counter', '%E0%A4'),
      state: 'invalid',
      twin: { cookie: mirrored('Hk0counter', '%E0%A4%A4'), granted: ['counter'] },
    },
    {
      kind: 'garbage',
      it: 'has no time',
      cookie: 'consent-bridge=usercentrics!now!Hk0counter!',
      state: 'invalid',
      twin: { cookie: 'consent-bridge=usercentrics!1!Hk0counter!', granted: ['counter'] },
    },
    {
      kind: 'garbage',
      it: 'has JSON there',
      cookie: 'consent-bridge={"Hk0counter":true}',
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'has an id that was cut off, and so looks like another',
      cookie: mirrored('essential', 'Hk0counter').slice(0, -1),
      state: 'invalid',
      twin: { cookie: mirrored('essential', 'Hk0counter'), granted: ['counter'] },
    },
    {
      kind: 'trap',
      it: 'has the choice of another manager there',
      cookie: mirrored('Hk0counter').replace('usercentrics', 'termly'),
      state: 'invalid',
      twin: { cookie: mirrored('Hk0counter'), granted: ['counter'] },
    },
    {
      kind: 'trap',
      it: 'has another manager’s choice there too, from a parent domain',
      cookie: `${mirrored('Hk0counter')}; consent-bridge=termly!1!analytics!`,
      state: 'contradictory',
      refused: ['ads'],
      twin: { cookie: mirrored('Hk0counter'), granted: ['counter'] },
    },
    {
      kind: 'trap',
      it: 'has two different choices there',
      cookie: `${mirrored('Hk0counter')}; ${mirrored()}`,
      state: 'contradictory',
      refused: all,
      twin: {
        cookie: `${mirrored('Hk0counter')}; ${mirrored('Hk0counter')}`,
        granted: ['counter'],
      },
    },
    {
      kind: 'trap',
      it: 'granted an id that holds what separates ids',
      cookie: mirrored('x%7eHk0counter%21'),
      state: 'given',
      refused: all,
      at,
      twin: { cookie: mirrored('x', 'Hk0counter'), granted: ['counter'] },
    },
  ],
}
