import { c15t } from '../../../src/consent/c15t.ts'
import type { Fixtures } from '../fixture.ts'

const at = '2026-11-22T01:17:49.109Z'
const answered = `i.t:${Date.parse(at)},i.sid:sub_0123456789`
const all = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: c15t,
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: `c15t=c.necessary:1,c.functionality:1,c.measurement:1,c.experience:1,c.marketing:1,${answered}`,
      state: 'given',
      granted: all,
      at,
    },
    {
      kind: 'refuse',
      it: 'rejected all: what is false is left out',
      cookie: `c15t=c.necessary:1,${answered}`,
      state: 'given',
      refused: all,
      at,
      twin: { cookie: `c15t=c.necessary:1,c.measurement:1,${answered}`, granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted measurement only',
      cookie: `c15t=c.necessary:1,c.measurement:1,${answered},i.y:custom`,
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at,
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'has categories and no time of an answer',
      cookie: 'c15t=c.necessary:1,c.measurement:1,c.marketing:1,i:',
      state: 'absent',
      twin: {
        cookie: `c15t=c.necessary:1,c.measurement:1,c.marketing:1,${answered}`,
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'has a record of version 1, which names no subject',
      cookie: `c15t=c.necessary:1,c.measurement:1,i.t:${Date.parse(at)},i.id:cns_0123`,
      state: 'outdated',
      refused: ['functional', 'marketing'],
      twin: {
        cookie: `c15t=c.necessary:1,c.measurement:1,i.t:${Date.parse(at)},i.id:cns_0123,i.sid:sub_0123`,
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'has a record of version 1 that was not sent to a server',
      cookie: `c15t=c.necessary:1,c.marketing:1,i.t:${Date.parse(at)},i.y:all`,
      state: 'outdated',
      refused: ['analytics', 'functional'],
    },
    {
      kind: 'trap',
      it: 'has a record of version 3, which is written otherwise',
      cookie: `c15t=v=3&t=${Date.parse(at)}`,
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'has the cookie of version 1 alone',
      cookie: `privacy-consent-storage=c.necessary:1,c.measurement:1,i.t:${Date.parse(at)}`,
      state: 'outdated',
      refused: ['functional', 'marketing'],
    },
    {
      kind: 'trap',
      it: 'answered version 2 and still has the cookie of version 1',
      cookie: `privacy-consent-storage=c.marketing:1,i.t:1; c15t=c.necessary:1,c.measurement:1,${answered}`,
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at,
    },
    {
      kind: 'trap',
      it: 'has `0` and other states written out',
      cookie: `c15t=c.necessary:1,c.functionality:0,c.measurement:true,c.marketing:11,${answered}`,
      state: 'given',
      refused: all,
      at,
      twin: { cookie: `c15t=c.necessary:1,c.marketing:1,${answered}`, granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'has a category with two states',
      cookie: `c15t=c.measurement:0,c.measurement:1,${answered}`,
      state: 'given',
      refused: all,
      at,
    },
    {
      kind: 'trap',
      it: 'accepted vendors of another list that are named as our categories',
      cookie: `c15t=c.necessary:1,icv.marketing:1,measurement:1,cc.marketing:1,${answered}`,
      state: 'given',
      refused: all,
      at,
    },
    {
      kind: 'trap',
      it: 'has two cookies that contradict each other',
      cookie: `c15t=c.measurement:1,${answered}; c15t=c.necessary:1,${answered}`,
      state: 'contradictory',
      refused: all,
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'c15t=', state: 'invalid' },
    { kind: 'garbage', it: 'has a time only', cookie: `c15t=${answered}`, state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a time that is none',
      cookie: 'c15t=c.measurement:1,i.t:yesterday,i.sid:sub_0',
      state: 'absent',
    },
    {
      kind: 'garbage',
      it: 'has JSON, as it stands in the local storage',
      cookie: 'c15t={"consents":{"measurement":true},"consentInfo":{"time":1}}',
      state: 'invalid',
    },
  ],
}
