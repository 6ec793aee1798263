import { zaraz } from '../../../src/consent/zaraz.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const encoded = (choices: object) => `zaraz-consent=${encodeURIComponent(JSON.stringify(choices))}`
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: zaraz,
  map: { analytics: 'aBcD', marketing: 'eFgH' },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all purposes',
      cookie: encoded({ aBcD: true, eFgH: true }),
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'rejected all purposes',
      cookie: encoded({ aBcD: false, eFgH: false }),
      state: 'given',
      refused: granted,
      twin: { cookie: encoded({ aBcD: true, eFgH: false }), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'chose one purpose',
      cookie: encoded({ aBcD: false, eFgH: true }),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics'],
    },
    { kind: 'not-answered', it: 'sees the modal', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'has a cookie that names no purpose',
      cookie: encoded({}),
      state: 'absent',
      twin: { cookie: encoded({ aBcD: true }), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'answered before a purpose was added',
      cookie: encoded({ aBcD: true }),
      state: 'given',
      granted: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'has the JSON raw',
      cookie: 'zaraz-consent={"aBcD":true,"eFgH":false}',
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
    },
    {
      kind: 'trap',
      it: 'has the cookie under its other name',
      cookie: encoded({ aBcD: true }).replace('zaraz-consent', 'cf_consent'),
      state: 'given',
      granted: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'refused under the other name what is granted under the first',
      cookie: `${encoded({ aBcD: true, eFgH: true })}; ${encoded({ aBcD: true, eFgH: false }).replace('zaraz-consent', 'cf_consent')}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: {
        cookie: `${encoded({ aBcD: true, eFgH: true })}; ${encoded({ aBcD: true, eFgH: true }).replace('zaraz-consent', 'cf_consent')}`,
        granted,
      },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${encoded({ aBcD: true, eFgH: true })}; ${encoded({ aBcD: true, eFgH: false })}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: encoded({ aBcD: true, eFgH: true }), granted },
    },
    {
      kind: 'garbage',
      it: 'has words where true belongs',
      cookie: encoded({ aBcD: 'true', eFgH: 1 }),
      state: 'invalid',
      twin: { cookie: encoded({ aBcD: true, eFgH: 1 }), granted: ['analytics'] },
    },
    ...garbageOf('zaraz-consent'),
  ],
}
