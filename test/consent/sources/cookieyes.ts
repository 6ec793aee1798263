import { cookieyes } from '../../../src/consent/cookieyes.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const choice = (
  [functional, analytics, advertisement]: readonly string[],
  action = 'yes',
  more = '',
  consent = 'no',
) =>
  `cookieyes-consent=consentid:YzBmZmVlYzBmZmVl,consent:${consent},action:${action},necessary:yes,functional:${functional},analytics:${analytics},performance:no,advertisement:${advertisement}${more}`
const all = ['yes', 'yes', 'yes']
const none = ['no', 'no', 'no']
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: cookieyes,
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: choice(all, 'yes', ',other:yes', 'yes'),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, after the site renewed its banner',
      cookie: choice(all, 'yes', ',other:yes,lastRenewedDate:1734509533000', 'yes'),
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie that is percent-encoded',
      cookie: choice(all).replaceAll(',', '%2C').replaceAll(':', '%3A'),
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice(none, 'yes', ',other:no'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice(['no', 'yes', 'no']), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'saved a choice: `consent` stays `no`',
      cookie: choice(['no', 'yes', 'no']),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie:
        'cookieyes-consent=consentid:YzBmZmVlYzBmZmVl,consent:,action:,necessary:,functional:,analytics:,performance:,advertisement:,other:',
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'not-answered',
      it: 'sees the banner of an opt-out region, all but advertisement on',
      cookie: choice(['yes', 'yes', 'no'], ''),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: choice(['yes', 'yes', 'no']), granted: ['analytics', 'functional'] },
    },
    ...garbageOf('cookieyes-consent'),
    {
      kind: 'garbage',
      it: 'has categories, and nothing about an action',
      cookie: 'cookieyes-consent=necessary:yes,analytics:yes,advertisement:no',
      state: 'invalid',
      refused: ['marketing'],
      twin: {
        cookie: 'cookieyes-consent=action:yes,necessary:yes,analytics:yes,advertisement:no',
        granted: ['analytics'],
      },
    },
    {
      kind: 'garbage',
      it: 'has categories with other values than yes',
      cookie: choice(['true', 'YES', '1']),
      state: 'given',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'consented to all without an action',
      cookie: choice(all, 'no', '', 'yes'),
      state: 'absent',
      twin: { cookie: choice(all, 'yes', '', 'yes'), granted },
    },
    {
      kind: 'trap',
      it: 'rejected all after accepting: `consent` stays `yes`',
      cookie: choice(none, 'yes', '', 'yes'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice(['no', 'yes', 'no'], 'yes', '', 'yes'), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has one category with two values',
      cookie: choice(['yes', 'no', 'yes'], 'yes', ',analytics:yes'),
      state: 'given',
      granted: ['functional', 'marketing'],
      refused: ['analytics'],
      twin: { cookie: choice(all, 'yes', ',analytics:yes'), granted },
    },
    {
      kind: 'trap',
      it: 'has two actions',
      cookie: `cookieyes-consent=action:,${choice(all).split('=')[1]}`,
      state: 'absent',
      twin: { cookie: `cookieyes-consent=action:yes,${choice(all).split('=')[1]}`, granted },
    },
  ],
}
