import { orejime } from '../../../src/consent/orejime.ts'
import type { Fixtures } from '../fixture.ts'

export const fixtures: Fixtures = {
  source: orejime,
  map: { analytics: 'matomo', video: 'youtube' },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: 'eu-consent={%22matomo%22:true%2C%22youtube%22:true%2C%22session%22:true}',
      state: 'given',
      granted: ['analytics', 'video'],
    },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: 'eu-consent={%22matomo%22:false%2C%22youtube%22:false%2C%22session%22:true}',
      state: 'given',
      refused: ['analytics', 'video'],
      twin: {
        cookie: 'eu-consent={%22matomo%22:true%2C%22youtube%22:false%2C%22session%22:true}',
        granted: ['analytics'],
      },
    },
    {
      kind: 'partial',
      it: 'accepted films only',
      cookie: 'a=b; eu-consent={%22matomo%22:false%2C%22youtube%22:true}',
      state: 'given',
      granted: ['video'],
      refused: ['analytics'],
    },
    { kind: 'not-answered', it: 'sees the banner', cookie: 'session=1', state: 'absent' },
    {
      kind: 'trap',
      it: 'arrives from another site, with the cookie of version 2 that grants what was refused since',
      cookie: 'orejime={"matomo":true,"youtube":true}',
      state: 'outdated',
      twin: {
        cookie: 'eu-consent={"matomo":true,"youtube":true}',
        granted: ['analytics', 'video'],
      },
    },
    {
      kind: 'trap',
      it: 'declined films with version 2, and has not answered since',
      cookie: 'orejime={"matomo":true,"youtube":false}',
      state: 'outdated',
      refused: ['video'],
    },
    {
      kind: 'trap',
      it: 'answered version 3 after version 2',
      cookie:
        'orejime={"matomo":false,"youtube":true}; eu-consent={%22matomo%22:true%2C%22youtube%22:false}',
      state: 'given',
      granted: ['analytics'],
      refused: ['video'],
    },
    {
      kind: 'trap',
      it: 'answered before a purpose was added',
      cookie: 'eu-consent={%22matomo%22:true}',
      state: 'given',
      granted: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'has values that are no booleans',
      cookie: 'eu-consent={%22matomo%22:1%2C%22youtube%22:%22true%22%2C%22session%22:true}',
      state: 'given',
      twin: {
        cookie: 'eu-consent={%22matomo%22:true%2C%22youtube%22:%22true%22%2C%22session%22:true}',
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'has two cookies that contradict each other',
      cookie: 'eu-consent={%22matomo%22:true}; eu-consent={%22matomo%22:false}',
      state: 'contradictory',
      refused: ['analytics'],
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'eu-consent=', state: 'invalid' },
    { kind: 'garbage', it: 'has an empty object', cookie: 'eu-consent={}', state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a cookie cut in the middle',
      cookie: 'eu-consent={%22matomo%22:true%2C%22you',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a malformed encoding',
      cookie: 'eu-consent={%22matomo%22:true%2C%22%GG%22:true}',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a list in place of an object',
      cookie: 'eu-consent=[%22matomo%22]',
      state: 'invalid',
    },
    { kind: 'garbage', it: 'has a number', cookie: 'eu-consent=1', state: 'invalid' },
    { kind: 'garbage', it: 'has rubbish of version 2', cookie: 'orejime=%', state: 'outdated' },
  ],
}
