import { RestrictionType } from '@iabtcf/core'
import { tcf } from '../../../src/consent/tcf.ts'
import type { Fixtures } from '../fixture.ts'
import { type TcChoice, tcString } from '../tc-strings.ts'

const at = '2026-05-04T00:00:00.000Z'
const string = (choice: Partial<TcChoice>) => tcString({ at, disclosed: [755], ...choice })
const cookie = (choice: Partial<TcChoice>) => `euconsent-v2=${string(choice)}`
const mirrored = (tc: string) => `consent-bridge=tcf!${Date.parse(at) / 1000}!${tc}!`

const all: Partial<TcChoice> = {
  purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  vendors: [755],
  interests: { purposes: [2, 7, 8, 9, 10, 11], vendors: [755] },
  features: [1, 2],
}
const ours = ['ads', 'location', 'measurement', 'research', 'vendor']
const without = (one: string) => ours.filter((id) => id !== one)
const notAllowed = [{ purpose: 9, type: RestrictionType.NOT_ALLOWED, vendor: 755 }]
const requiresConsent = [{ purpose: 9, type: RestrictionType.REQUIRE_CONSENT, vendor: 755 }]

export const fixtures: Fixtures = {
  source: tcf,
  map: {
    ads: ['vendor:755:purpose:3', 'vendor:755:purpose:4'],
    location: 'feature:1',
    measurement: 'purpose:7',
    research: 'vendor:755:purpose:9:li',
    vendor: 'vendor:755',
  },
  now: '2026-11-22T00:00:00.000Z',
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: cookie(all), state: 'given', granted: ours, at },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: cookie({}),
      state: 'given',
      refused: ours,
      at,
      twin: { cookie: cookie({ purposes: [1, 7] }), granted: ['measurement'] },
    },
    {
      kind: 'partial',
      it: 'accepted purposes 1 and 7 and special feature 1, and vendor 755 but not its purposes',
      cookie: cookie({ purposes: [1, 7], vendors: [755], features: [1] }),
      state: 'given',
      granted: ['location', 'measurement', 'vendor'],
      refused: ['ads', 'research'],
    },
    { kind: 'not-answered', it: 'has only another cookie', cookie: 'a=b', state: 'absent' },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'euconsent-v2=', state: 'invalid' },
    { kind: 'garbage', it: 'has words', cookie: 'euconsent-v2=accepted', state: 'invalid' },
    { kind: 'garbage', it: 'has a number', cookie: 'euconsent-v2=1', state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a string with a character that stands for no bits',
      cookie: `${cookie({})}.I*`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a string that breaks off',
      cookie: cookie(all).slice(0, -20),
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'has no consent to purpose 1, to store and read, whatever else is granted',
      cookie: cookie({ ...all, purposes: [2, 3, 4, 7] }),
      state: 'given',
      refused: ours,
      twin: { cookie: cookie({ ...all, purposes: [1, 2, 3, 4, 7] }), granted: ours },
    },
    {
      kind: 'trap',
      it: 'accepted a vendor that the string says was never shown',
      cookie: cookie({ ...all, disclosed: [754] }),
      state: 'given',
      granted: ['location', 'measurement'],
      refused: ['ads', 'research', 'vendor'],
      twin: { cookie: cookie({ ...all, disclosed: [754, 755] }), granted: ours },
    },
    {
      kind: 'trap',
      it: 'has a string of 28 February 2026 that does not tell which vendors were shown',
      cookie: cookie({ ...all, disclosed: undefined, at: '2026-02-28T00:00:00Z' }),
      state: 'given',
      granted: ['location', 'measurement'],
      refused: ['ads', 'research', 'vendor'],
      twin: {
        cookie: cookie({ ...all, disclosed: undefined, at: '2026-02-27T00:00:00Z' }),
        granted: ours,
      },
    },
    {
      kind: 'trap',
      it: 'did not object to the vendor, which has consent only',
      cookie: cookie({ ...all, interests: { purposes: [9], vendors: [] } }),
      state: 'given',
      granted: without('research'),
      refused: ['research'],
      twin: {
        cookie: cookie({ ...all, interests: { purposes: [9], vendors: [755] } }),
        granted: ours,
      },
    },
    {
      kind: 'trap',
      it: 'visits a publisher that does not allow the vendor purpose 9',
      cookie: cookie({ ...all, restrictions: notAllowed }),
      state: 'given',
      granted: ['ads', 'location', 'measurement'],
      refused: ['research', 'vendor'],
      twin: { cookie: cookie(all), granted: ours },
    },
    {
      kind: 'trap',
      it: 'visits a publisher that wants consent of the vendor for purpose 9, which is not asked for',
      cookie: cookie({ ...all, restrictions: requiresConsent }),
      state: 'given',
      granted: without('research'),
      refused: ['research'],
      twin: { cookie: cookie(all), granted: ours },
    },
    {
      kind: 'trap',
      it: 'has the same string twice, under both names',
      cookie: `${cookie(all)}; eupubconsent-v2=${string(all)}`,
      state: 'given',
      granted: ours,
    },
    {
      kind: 'trap',
      it: 'has different strings under the two names',
      cookie: `${cookie(all)}; eupubconsent-v2=${string({ ...all, features: [] })}`,
      state: 'contradictory',
      refused: ['location'],
      twin: { cookie: `eupubconsent-v2=${string(all)}`, granted: ours },
    },
    {
      kind: 'accept',
      it: 'accepted all with a manager that keeps the string elsewhere, which the bridge mirrored',
      cookie: mirrored(string(all)),
      state: 'given',
      granted: ours,
      at,
    },
    {
      kind: 'trap',
      it: 'has a mirrored string that was cut off',
      cookie: mirrored(string(all)).slice(0, -1),
      state: 'invalid',
      twin: { cookie: mirrored(string(all)), granted: ours },
    },
    {
      kind: 'trap',
      it: 'rejected all, while a string that accepts was mirrored',
      cookie: `${mirrored(string(all))}; ${cookie({})}`,
      state: 'given',
      refused: ours,
      at,
      twin: { cookie: `${mirrored(string({}))}; ${cookie(all)}`, granted: ours },
    },
    {
      kind: 'trap',
      it: 'chose thirteen months ago',
      cookie: cookie({ ...all, features: [], at: '2025-10-23T00:00:00Z' }),
      state: 'outdated',
      refused: ['location'],
      twin: {
        cookie: cookie({ ...all, features: [], at: '2025-10-24T00:00:00Z' }),
        granted: without('location'),
      },
    },
    {
      kind: 'trap',
      it: 'has a string of version 1',
      cookie: `euconsent-v2=B${'A'.repeat(40)}`,
      state: 'outdated',
    },
    {
      kind: 'trap',
      it: 'has a second list of shown vendors',
      cookie: `${cookie({})}.${string({}).split('.')[1]}`,
      state: 'invalid',
      twin: { cookie: cookie({ purposes: [1, 7] }), granted: ['measurement'] },
    },
  ],
}
