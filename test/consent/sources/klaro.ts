import { klaro } from '../../../src/consent/klaro.ts'
import type { Fixtures } from '../fixture.ts'

const choice = (services: unknown) => `klaro=${encodeURIComponent(JSON.stringify(services))}`
const all = { session: true, matomo: true, youtube: true }

export const fixtures: Fixtures = {
  source: klaro,
  map: { analytics: 'matomo', video: 'youtube' },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: choice(all),
      state: 'given',
      granted: ['analytics', 'video'],
    },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: 'klaro=%7B%22session%22%3Atrue%2C%22matomo%22%3Afalse%2C%22youtube%22%3Afalse%7D',
      state: 'given',
      refused: ['analytics', 'video'],
      twin: {
        cookie: 'klaro=%7B%22session%22%3Atrue%2C%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%7D',
        granted: ['analytics'],
      },
    },
    {
      kind: 'partial',
      it: 'accepted films only',
      cookie: choice({ ...all, matomo: false }),
      state: 'given',
      granted: ['video'],
      refused: ['analytics'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie: 'session=1',
      state: 'absent',
    },
    {
      kind: 'trap',
      it: 'answered before a service was added',
      cookie: choice({ session: true, matomo: true }),
      state: 'given',
      granted: ['analytics'],
    },
    {
      kind: 'trap',
      it: 'has values that are no booleans',
      cookie: choice({ matomo: 'true', youtube: 1, session: true }),
      state: 'given',
      twin: { cookie: choice(all), granted: ['analytics', 'video'] },
    },
    {
      kind: 'trap',
      it: 'accepted services whose names are the start and the end of ours',
      cookie: choice({ mato: true, 'my-youtube': true }),
      state: 'given',
    },
    {
      kind: 'trap',
      it: 'has the cookie with its quotes and commas as they are',
      cookie: 'klaro={"matomo":true,"youtube":false}; session=1',
      state: 'given',
      granted: ['analytics'],
      refused: ['video'],
    },
    {
      kind: 'trap',
      it: 'has two cookies that contradict each other',
      cookie: `${choice(all)}; ${choice({ ...all, matomo: false })}`,
      state: 'contradictory',
      refused: ['analytics'],
      twin: { cookie: `${choice(all)}; ${choice(all)}`, granted: ['analytics', 'video'] },
    },
    {
      kind: 'trap',
      it: 'has the cookie encoded twice',
      cookie: `klaro=${encodeURIComponent(encodeURIComponent(JSON.stringify(all)))}`,
      state: 'invalid',
      twin: { cookie: choice(all), granted: ['analytics', 'video'] },
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: 'klaro=', state: 'invalid' },
    { kind: 'garbage', it: 'has no service in it', cookie: 'klaro=%7B%7D', state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a cookie cut in the middle',
      cookie: 'klaro=%7B%22matomo%22%3Atrue%2C%22you',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a malformed encoding',
      cookie: 'klaro=%7B%22matomo%22%3Atrue%2C%22a%E0%A4%22%3Afalse%7D',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a list in place of an object',
      cookie: choice(['matomo']),
      state: 'invalid',
    },
    { kind: 'garbage', it: 'has `true` and no more', cookie: 'klaro=true', state: 'invalid' },
    { kind: 'garbage', it: 'has `null`', cookie: 'klaro=null', state: 'invalid' },
  ],
}
