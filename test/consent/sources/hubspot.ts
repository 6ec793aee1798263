import { hubspot } from '../../../src/consent/hubspot.ts'
import type { Fixtures } from '../fixture.ts'

const choice = (categories: string) => `__hs_cookie_cat_pref=${categories}`
const all = choice('1:true_2:true_3:true')
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: hubspot,
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: all, state: 'given', granted },
    {
      kind: 'accept',
      it: 'accepted all in an older banner, whose separator is a comma',
      cookie: all.replaceAll('_2', ',2').replaceAll('_3', ',3'),
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: choice('1:false_2:false_3:false'),
      state: 'given',
      refused: granted,
      twin: { cookie: choice('1:true_2:false_3:false'), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'chose functional cookies only',
      cookie: choice('1:false,2:false,3:true'),
      state: 'given',
      granted: ['functional'],
      refused: ['analytics', 'marketing'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie: '__hs_initial_opt_in=true; hubspotutk=c0ffee',
      state: 'absent',
    },
    {
      kind: 'trap',
      it: 'accepted a banner without categories',
      cookie: '__hs_opt_out=no; __hs_initial_opt_in=true',
      state: 'absent',
      twin: { cookie: `__hs_opt_out=no; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'declined a banner without categories',
      cookie: '__hs_opt_out=yes; __hs_initial_opt_in=',
      state: 'outdated',
      refused: granted,
      twin: { cookie: all, granted },
    },
    {
      kind: 'trap',
      it: 'declined a banner without categories and accepted all in another',
      cookie: `__hs_opt_out=yes; ${all}`,
      state: 'contradictory',
      refused: granted,
      twin: { cookie: `__hs_opt_out=no; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'declined in both banners',
      cookie: `__hs_opt_out=yes; ${choice('1:false_2:false_3:false')}`,
      state: 'given',
      refused: granted,
    },
    {
      kind: 'trap',
      it: 'has an opt-out that is neither yes nor no',
      cookie: `__hs_opt_out=maybe; ${all}`,
      state: 'invalid',
      refused: granted,
      twin: { cookie: `__hs_opt_out=no; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'has one category with two values',
      cookie: choice('2:false_1:true_2:true_2:true'),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      twin: { cookie: choice('2:true_1:true_2:true'), granted: ['analytics', 'marketing'] },
    },
    {
      kind: 'trap',
      it: 'has one category with two values, the first of which nobody knows',
      cookie: choice('1:maybe_1:true_2:true'),
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics'],
      twin: { cookie: choice('1:true_1:true_2:true'), granted: ['analytics', 'marketing'] },
    },
    {
      kind: 'trap',
      it: 'has values that only look like true',
      cookie: choice('1:TRUE_2:1_3:false'),
      state: 'given',
      refused: ['functional'],
      twin: { cookie: choice('1:true_2:1_3:false'), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice('1:true_2:false_3:true')}; ${all}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${all}; ${all}`, granted },
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: choice(''), state: 'invalid' },
    { kind: 'garbage', it: 'has no pairs', cookie: choice('true'), state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has other separators',
      cookie: choice('1=true_2=true'),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a malformed encoding',
      cookie: choice('1:%_2:true'),
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has the cookie encoded twice',
      cookie: choice('1%253Atrue%252C2%253Atrue'),
      state: 'invalid',
    },
  ],
}
