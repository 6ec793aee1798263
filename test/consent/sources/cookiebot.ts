import { cookiebot } from '../../../src/consent/cookiebot.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const stamp = 'AbC+/dEf0123456789=='
/** As Cookiebot writes it: only quotes and commas are encoded. */
const literal = (members: string) =>
  `CookieConsent=${`{${members}}`.replaceAll("'", '%27').replaceAll(',', '%2C')}`
const rest = `ver:1,utc:${Date.parse(at)},region:'de'`
const choice = (
  [preferences, statistics, marketing]: readonly boolean[],
  method = ",method:'explicit'",
  id = stamp,
) =>
  literal(
    `stamp:'${id}',necessary:true,preferences:${preferences},statistics:${statistics},marketing:${marketing}${method},${rest}`,
  )
const all = [true, true, true]
const none = [false, false, false]
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: cookiebot,
  fixtures: [
    { kind: 'accept', it: 'allowed all', cookie: choice(all), state: 'given', granted, at },
    {
      kind: 'accept',
      it: 'allowed all, in a cookie that is encoded throughout',
      cookie: `CookieConsent=${encodeURIComponent(`{stamp:'${stamp}',preferences:true,statistics:true,marketing:true}`)}`,
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'allowed all, with the IAB’s purposes',
      cookie: literal(
        `stamp:'${stamp}',necessary:true,preferences:true,statistics:true,marketing:true,method:'explicit',${rest},iab2:'CQAAA.YAAA',gacm:'1~2.3'`,
      ),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'denied all',
      cookie: choice(none),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice([false, true, false]), granted: ['analytics'] },
    },
    {
      kind: 'refuse',
      it: 'declined a former banner',
      cookie: 'CookieConsent=0',
      state: 'given',
      refused: granted,
      twin: { cookie: choice([false, true, false]), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'allowed statistics only',
      cookie: choice([false, true, false]),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at,
    },
    {
      kind: 'partial',
      it: 'allowed statistics only, in a cookie of before methods',
      cookie: choice([false, true, false], ''),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'is in a region that needs no consent',
      cookie: choice(all, ",method:'implied'", '-1'),
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'not-answered',
      it: 'is in a region that needs no consent, in a former banner',
      cookie: 'CookieConsent=-1',
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    ...garbageOf('CookieConsent'),
    {
      kind: 'garbage',
      it: 'has a number that means nothing',
      cookie: 'CookieConsent=-2',
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has categories with texts and numbers',
      cookie: literal(`stamp:'${stamp}',preferences:'true',statistics:1,marketing:-1`),
      state: 'invalid',
      twin: {
        cookie: literal(`stamp:'${stamp}',preferences:true,statistics:1,marketing:-1`),
        granted: ['functional'],
      },
    },
    {
      kind: 'garbage',
      it: 'has a literal with something behind it',
      cookie: `${choice(all)}x`,
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'garbage',
      it: 'has JSON with the same members',
      cookie: `CookieConsent=${encodeURIComponent('{"statistics":true}')}`,
      state: 'invalid',
      twin: {
        cookie: `CookieConsent=${encodeURIComponent('{statistics:true}')}`,
        granted: ['analytics'],
      },
    },
    {
      kind: 'garbage',
      it: 'has a literal that calls a function',
      cookie: literal(`stamp:'${stamp}',statistics:alert(1)`),
      state: 'invalid',
      twin: { cookie: literal(`stamp:'${stamp}',statistics:true`), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has a stamp that looks like a grant',
      cookie: choice(none, ",method:'explicit'", 'x,marketing:true,y:'),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice([false, false, true]), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'has a stamp with a quote, behind which stands a grant',
      cookie: choice(none, ",method:'explicit'", "x',marketing:true,y:'"),
      state: 'invalid',
      twin: { cookie: choice([false, false, true]), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'has one category twice',
      cookie: literal(`stamp:'${stamp}',marketing:false,marketing:true,${rest}`),
      state: 'invalid',
      twin: { cookie: literal(`stamp:'${stamp}',marketing:true,${rest}`), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'was taken to consent, by scrolling say, and refused marketing before',
      cookie: choice([true, true, false], ",method:'implied'"),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: choice([true, true, false]), granted: ['analytics', 'functional'] },
    },
    {
      kind: 'trap',
      it: 'has the stamp of a region that needs no consent, and no method',
      cookie: choice(all, '', '-1'),
      state: 'absent',
      twin: { cookie: choice(all, ''), granted },
    },
    {
      kind: 'trap',
      it: 'answered by a method that nobody knows',
      cookie: choice([true, true, false], ",method:'assumed'"),
      state: 'invalid',
      refused: ['marketing'],
      twin: { cookie: choice([true, true, false]), granted: ['analytics', 'functional'] },
    },
    {
      kind: 'trap',
      it: 'has two different cookies, one of a subdomain',
      cookie: `${choice(all)}; ${choice([true, true, false])}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice(all)}; ${choice(all)}`, granted },
    },
  ],
}
