import { osano } from '../../../src/consent/osano.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const raw = (categories: object) =>
  JSON.stringify({
    ...{ ESSENTIAL: 'ACCEPT', STORAGE: 'DENY', MARKETING: 'DENY', PERSONALIZATION: 'DENY' },
    ...{ ANALYTICS: 'DENY', OPT_OUT: 'DENY', ...categories },
  })
const choice = (categories: object) =>
  `osano_consentmanager_uuid=c0ffee; osano_consentmanager=${encodeURIComponent(raw(categories))}`
const all = {
  STORAGE: 'ACCEPT',
  MARKETING: 'ACCEPT',
  PERSONALIZATION: 'ACCEPT',
  ANALYTICS: 'ACCEPT',
}
const encrypted = 'osano_consentmanager=AbC_9x-cOfFeE_0123456789abcdefXYZ-Zz0='
const mirrored = (...ids: string[]) =>
  `consent-bridge=osano!${Date.parse(at) / 1000}!${['ESSENTIAL', ...ids].join('~')}!`
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: osano,
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: choice(all), state: 'given', granted },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie that is not encoded',
      cookie: `osano_consentmanager=${raw(all)}`,
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in an encrypted cookie that the bridge mirrors',
      cookie: `${encrypted}; ${mirrored(...Object.keys(all))}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'denied all',
      cookie: choice({}),
      state: 'given',
      refused: granted,
      twin: { cookie: choice({ ANALYTICS: 'ACCEPT' }), granted: ['analytics'] },
    },
    {
      kind: 'refuse',
      it: 'denied all, in an encrypted cookie that the bridge mirrors',
      cookie: `${encrypted}; ${mirrored()}`,
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: `${encrypted}; ${mirrored('ANALYTICS')}`, granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted marketing only',
      cookie: choice({ MARKETING: 'ACCEPT' }),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics', 'functional'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner: there is an id, and no record',
      cookie: 'osano_consentmanager_uuid=c0ffee',
      state: 'absent',
      twin: { cookie: choice({ ANALYTICS: 'ACCEPT' }), granted: ['analytics'] },
    },
    ...garbageOf('osano_consentmanager'),
    {
      kind: 'garbage',
      it: 'has categories with true instead of ACCEPT',
      cookie: choice({ ESSENTIAL: true, STORAGE: 1, MARKETING: true, PERSONALIZATION: 'accept' }),
      state: 'given',
      refused: ['analytics'],
      twin: {
        cookie: choice({ MARKETING: 'ACCEPT', PERSONALIZATION: 'ACCEPT' }),
        granted: ['functional', 'marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'has an encrypted cookie, and no bridge',
      cookie: encrypted,
      state: 'invalid',
      twin: { cookie: `${encrypted}; ${mirrored('ANALYTICS')}`, granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has an encrypted cookie, and a mirrored choice that was cut off',
      cookie: `${encrypted}; ${mirrored('ANALYTICS').slice(0, -1)}`,
      state: 'invalid',
      twin: { cookie: `${encrypted}; ${mirrored('ANALYTICS')}`, granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'denied all, which the mirrored choice does not know yet',
      cookie: `${choice({})}; ${mirrored('ANALYTICS', 'MARKETING')}`,
      state: 'given',
      refused: granted,
      twin: { cookie: choice({ ANALYTICS: 'ACCEPT' }), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'opted out of sale and sharing, whose ACCEPT grants nothing',
      cookie: choice({ OPT_OUT: 'ACCEPT' }),
      state: 'given',
      refused: granted,
      optedOut: true,
      twin: { cookie: choice({ ANALYTICS: 'ACCEPT' }), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'accepted all and opted out of sale, mirrored by the bridge',
      cookie: `${encrypted}; ${mirrored(...Object.keys(all), 'OPT_OUT')}`,
      state: 'given',
      granted,
      at,
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'has two different cookies',
      cookie: `${choice(all)}; ${choice({ ...all, MARKETING: 'DENY' })}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice(all)}; ${choice(all)}`, granted },
    },
  ],
}
