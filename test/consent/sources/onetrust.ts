import { onetrust } from '../../../src/consent/onetrust.ts'
import type { Fixtures } from '../fixture.ts'

const closed = 'OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z'
const choice = (groups: string, rest = 'intType=2&AwaitingReconsent=false') =>
  `OptanonConsent=isGpcEnabled=0&datestamp=Thu+Jan+22+2026+10%3A00%3A00+GMT%2B0100+(CET)&version=202512.1.0&hosts=&consentId=c0ffee&interactionCount=1&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}&${rest}`
const all = 'C0001:1,C0002:1,C0003:1,C0004:1'
const nothing = 'C0001:1,C0002:0,C0003:0,C0004:0'
const granted = ['analytics', 'functional', 'marketing']
const at = '2026-01-22T09:00:00.000Z'

export const fixtures: Fixtures = {
  source: onetrust,
  fixtures: [
    {
      kind: 'accept',
      it: 'allowed all',
      cookie: `${choice(all)}; ${closed}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: `${choice(nothing)}; ${closed}`,
      state: 'given',
      refused: granted,
      at,
      twin: {
        cookie: `${choice(nothing.replace('C0002:0', 'C0002:1'))}; ${closed}`,
        granted: ['analytics'],
      },
    },
    {
      kind: 'partial',
      it: 'allowed performance cookies only',
      cookie: `${closed}; ${choice('C0004:0,C0002:1,C0001:1,C0003:0')}`,
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'sees the banner, the groups being the defaults of an opt-out region',
      cookie: choice(all),
      state: 'absent',
      twin: { cookie: `${choice(all)}; ${closed}`, granted },
    },
    {
      kind: 'garbage',
      it: 'has a cookie that holds no groups',
      cookie: `OptanonConsent=%%%; ${closed}`,
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'answered, but is to be asked again',
      cookie: `${choice(all, 'AwaitingReconsent=true')}; ${closed}`,
      state: 'outdated',
      twin: { cookie: `${choice(all, 'AwaitingReconsent=false')}; ${closed}`, granted },
    },
    {
      kind: 'trap',
      it: 'has the necessary group off, which nobody can refuse',
      cookie: `${choice(all.replace('C0001:1', 'C0001:0'))}; ${closed}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'trap',
      it: 'has a date in a language whose letters are not ASCII, cut in the middle of one',
      cookie: `OptanonConsent=datestamp=D%E9c+%C3%A9t%E2&groups=${encodeURIComponent(all)}; ${closed}`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'trap',
      it: 'has refusals among the defaults, since the browser sends GPC',
      cookie: choice('C0001:1,C0002:1,C0003:1,C0004:0'),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: `${choice(all)}; ${closed}`, granted },
    },
  ],
}
