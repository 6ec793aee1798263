import { gpp } from '../../../src/consent/gpp.ts'
import type { Fixtures } from '../fixture.ts'
import { bits, type GppSections, gppString } from '../gpp-strings.ts'
import { tcString } from '../tc-strings.ts'

const at = '2026-05-04T00:00:00.000Z'
const cookie = (sections: GppSections) => `__gpp=${gppString(sections)}`
const europe = (purposes: readonly number[]) => ({
  PurposeConsents: bits(24, purposes),
  VendorConsents: [755],
  VendorsDisclosed: [755],
  // Sets the time, which any other field sets to now.
  LastUpdated: new Date(at),
})
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const national = { SaleOptOut: 2, SharingOptOut: 2, TargetedAdvertisingOptOut: 2 }
const european = ['ads', 'measurement']

/** A string whose only section is Europe's, put there as it is. */
const verbatim = (section: string) => cookie({ 2: europe([]) }).replace(/~.*/, `~${section}`)

export const fixtures: Fixtures = {
  source: gpp,
  map: {
    ads: ['purpose:4', 'vendor:755'],
    measurement: 'purpose:7',
    sale: 'sale',
    sharing: 'sharing',
    targeting: 'targeted-advertising',
  },
  now: '2026-11-22T00:00:00.000Z',
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all in Europe',
      cookie: `${cookie({ 2: europe(all) })}; __gpp_sid=2`,
      state: 'given',
      granted: european,
      at,
    },
    {
      kind: 'refuse',
      it: 'rejected all in Europe',
      cookie: `${cookie({ 2: europe([]) })}; __gpp_sid=2`,
      state: 'given',
      refused: european,
      at,
      twin: {
        cookie: `${cookie({ 2: europe([1, 7]) })}; __gpp_sid=2`,
        granted: ['measurement'],
      },
    },
    {
      kind: 'partial',
      it: 'accepted some purposes in Europe, and no cookie tells what is in force',
      cookie: cookie({ 2: europe([1, 7]) }),
      state: 'given',
      granted: ['measurement'],
      refused: ['ads'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'is where no section is in force',
      cookie: `${cookie({ 2: europe(all) })}; __gpp_sid=-1`,
      state: 'absent',
      twin: { cookie: `${cookie({ 2: europe(all) })}; __gpp_sid=2`, granted: european },
    },
    {
      kind: 'not-answered',
      it: 'has a string without sections',
      cookie: '__gpp=DBAA',
      state: 'absent',
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: '__gpp=', state: 'invalid' },
    { kind: 'garbage', it: 'has words', cookie: '__gpp=accepted', state: 'invalid' },
    { kind: 'garbage', it: 'has a number', cookie: '__gpp=1', state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a TCF string without header',
      cookie: `__gpp=${tcString({ at, purposes: all, disclosed: [] })}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has more sections than the header lists',
      cookie: `${cookie({ 2: europe([]) })}~1YNN`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a section of no bits',
      cookie: `${cookie({ 7: national }).split('~')[0]}~*`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has words where it is told what is in force',
      cookie: `${cookie({ 2: europe(all) })}; __gpp_sid=europe`,
      state: 'invalid',
      twin: { cookie: `${cookie({ 2: europe(all) })}; __gpp_sid=2`, granted: european },
    },
    {
      kind: 'trap',
      it: 'did not opt out in the United States, which is no consent',
      cookie: `${cookie({ 7: national })}; __gpp_sid=7`,
      state: 'given',
      twin: {
        cookie: `${cookie({ 2: europe(all), 7: national })}; __gpp_sid=2,7`,
        granted: european,
      },
    },
    {
      kind: 'trap',
      it: 'opted out of sale in the United States',
      cookie: `${cookie({ 7: { ...national, SaleOptOut: 1 } })}; __gpp_sid=7`,
      state: 'given',
      refused: ['sale'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out of sharing in California, while another section is in force',
      cookie: `${cookie({ 7: national, 8: { SaleOptOut: 2, SharingOptOut: 1 } })}; __gpp_sid=7`,
      state: 'given',
      refused: ['sharing'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out of targeted advertising in Virginia, and nothing is in force',
      cookie: `${cookie({ 9: { TargetedAdvertisingOptOut: 1 } })}; __gpp_sid=-1`,
      state: 'absent',
      refused: ['targeting'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'had Global Privacy Control on in Colorado',
      cookie: cookie({ 10: { SaleOptOut: 2, GpcSegmentIncluded: true, Gpc: true } }),
      state: 'given',
      refused: ['sale', 'sharing', 'targeting'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out under the old US privacy section',
      cookie: cookie({ 6: { Notice: 'Y', OptOutSale: 'Y' } }),
      state: 'given',
      refused: ['sale'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out in the United States and accepted all in Europe',
      cookie: cookie({ 2: europe(all), 8: { SaleOptOut: 1 } }),
      state: 'given',
      granted: european,
      refused: ['sale'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'accepted all in Europe, and is in the United States now',
      cookie: `${cookie({ 2: europe(all), 7: national })}; __gpp_sid=7`,
      state: 'given',
      twin: {
        cookie: `${cookie({ 2: europe(all), 7: national })}; __gpp_sid=2%2C7`,
        granted: european,
      },
    },
    {
      kind: 'trap',
      it: 'rejected all in Europe, and is in the United States now',
      cookie: `${cookie({ 2: europe([]), 7: national })}; __gpp_sid=7`,
      state: 'given',
      refused: european,
    },
    {
      kind: 'trap',
      it: 'has two lists of what is in force',
      cookie: `${cookie({ 2: europe(all), 7: national })}; __gpp_sid=2; __gpp_sid=2,7`,
      state: 'contradictory',
      twin: { cookie: `${cookie({ 2: europe(all) })}; __gpp_sid=2`, granted: european },
    },
    {
      kind: 'trap',
      it: 'opted out in a section, and another is unreadable',
      cookie: cookie({ 7: national, 8: { SaleOptOut: 1 } }).replace(/~[^~]+~/, '~*~'),
      state: 'invalid',
      refused: ['sale'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'has two strings, in one of which they opted out',
      cookie: `${cookie({ 2: europe(all) })}; ${cookie({ 2: europe(all), 8: { SaleOptOut: 1 } })}`,
      state: 'contradictory',
      refused: ['sale'],
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'has Canada’s section only, on which there is no opinion',
      cookie: cookie({ 5: { PurposesExpressConsent: bits(24, all) } }),
      state: 'absent',
    },
    {
      kind: 'trap',
      it: 'has a section of a number that nobody knows yet, 28',
      cookie: '__gpp=DBABKY~BVQq',
      state: 'absent',
    },
    {
      kind: 'trap',
      it: 'has a TCF string of version 1 for Europe',
      cookie: verbatim(`B${'A'.repeat(60)}`),
      state: 'invalid',
      twin: {
        cookie: verbatim(tcString({ at, purposes: [1, 7], disclosed: [] })),
        granted: ['measurement'],
      },
    },
    {
      kind: 'trap',
      it: 'chose thirteen months ago, and opted out',
      cookie: cookie({
        2: { ...europe([1, 7]), LastUpdated: new Date('2025-10-23') },
        8: { SaleOptOut: 1 },
      }),
      state: 'outdated',
      refused: ['ads', 'sale'],
      optedOut: true,
      twin: { cookie: cookie({ 2: europe([1, 7]) }), granted: ['measurement'] },
    },
  ],
}
