import { usPrivacy } from '../../../src/consent/us-privacy.ts'
import type { Fixtures } from '../fixture.ts'

export const fixtures: Fixtures = {
  source: usPrivacy,
  map: { marketing: 'sale' },
  lacks: {
    accept: 'not opting out is no consent',
    refuse: 'an opt-out refuses what the policy marks, not what a map names',
    partial: 'it knows one thing only',
  },
  fixtures: [
    {
      kind: 'trap',
      it: 'opted out of sale',
      cookie: 'us_privacy=1YYN',
      state: 'given',
      optedOut: true,
    },
    { kind: 'trap', it: 'did not opt out', cookie: 'us_privacy=1YNN', state: 'given' },
    {
      kind: 'trap',
      it: 'opted out, whatever is known of notice and agreement',
      cookie: 'us_privacy=1-Y-',
      state: 'given',
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out in small letters, under the other name',
      cookie: 'usprivacy=1yyn',
      state: 'given',
      optedOut: true,
    },
    {
      kind: 'not-answered',
      it: 'is where the law does not apply',
      cookie: 'us_privacy=1---',
      state: 'absent',
    },
    { kind: 'not-answered', it: 'has no such cookie', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'has the same string under both names',
      cookie: 'us_privacy=1YYN; usprivacy=1yyn',
      state: 'given',
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out in one of two cookies',
      cookie: 'us_privacy=1YNN; usprivacy=1YYN',
      state: 'contradictory',
      optedOut: true,
    },
    {
      kind: 'trap',
      it: 'opted out in one of two cookies of one name',
      cookie: 'us_privacy=1YYN; us_privacy=1YNN',
      state: 'contradictory',
      optedOut: true,
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'us_privacy=', state: 'invalid' },
    { kind: 'garbage', it: 'has a string cut off', cookie: 'us_privacy=1YY', state: 'invalid' },
    { kind: 'garbage', it: 'has a string too long', cookie: 'us_privacy=1---N', state: 'invalid' },
    { kind: 'garbage', it: 'has another version', cookie: 'us_privacy=2YNN', state: 'invalid' },
    { kind: 'garbage', it: 'has an opt-out unknown', cookie: 'us_privacy=1Y-N', state: 'invalid' },
    { kind: 'garbage', it: 'has other letters', cookie: 'us_privacy=1YXN', state: 'invalid' },
    { kind: 'garbage', it: 'has it encoded', cookie: 'us_privacy=1%59YN', state: 'invalid' },
  ],
}
