import { cookiescript } from '../../../src/consent/cookiescript.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const raw = (action: unknown, categories: unknown, more: object = {}) =>
  JSON.stringify({
    ...{ googleconsentmap: { ad_storage: 'targeting', analytics_storage: 'performance' } },
    ...{ bannershown: 1, action, consenttime: 1700000000, categories, key: 'c0ffee', ...more },
  })
const choice = (action: unknown, categories: unknown, more?: object) =>
  `CookieScriptConsent=${raw(action, categories, more)}`
const accepted = (...categories: string[]) => choice('accept', JSON.stringify(categories))
const all = ['targeting', 'performance', 'functionality', 'unclassified']
const granted = ['analytics', 'functional', 'marketing']

export const fixtures: Fixtures = {
  source: cookiescript,
  fixtures: [
    { kind: 'accept', it: 'accepted all', cookie: accepted(...all), state: 'given', granted },
    {
      kind: 'accept',
      it: 'accepted all, in a cookie that is encoded',
      cookie: `CookieScriptConsent=${encodeURIComponent(raw('accept', JSON.stringify(all)))}`,
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'accepted all, in a list that is no text',
      cookie: choice('accept', all),
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'rejected all',
      cookie: choice('reject', '[]'),
      state: 'given',
      refused: granted,
      twin: { cookie: accepted('performance'), granted: ['analytics'] },
    },
    {
      kind: 'refuse',
      it: 'rejected all, saving a choice of nothing',
      cookie: choice('reject', []),
      state: 'given',
      refused: granted,
      twin: { cookie: choice('accept', ['performance']), granted: ['analytics'] },
    },
    {
      kind: 'refuse',
      it: 'accepted the strictly necessary only',
      cookie: accepted('strict'),
      state: 'given',
      refused: granted,
      twin: { cookie: accepted('strict', 'performance'), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted performance only',
      cookie: accepted('strict', 'performance'),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner',
      cookie: 'CookieScriptConsent={"bannershown":1}',
      state: 'absent',
      twin: { cookie: accepted(...all), granted },
    },
    {
      kind: 'not-answered',
      it: 'sees the banner, whose settings are in the cookie',
      cookie: choice(undefined, undefined),
      state: 'absent',
      twin: { cookie: accepted(...all), granted },
    },
    ...garbageOf('CookieScriptConsent'),
    {
      kind: 'garbage',
      it: 'has an action that nobody knows',
      cookie: choice('close', JSON.stringify(all)),
      state: 'invalid',
      twin: { cookie: choice('accept', JSON.stringify(all)), granted },
    },
    {
      kind: 'garbage',
      it: 'has categories that are a text',
      cookie: choice('accept', '"performance"'),
      state: 'invalid',
      twin: { cookie: choice('accept', '["performance"]'), granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has categories that were cut off',
      cookie: choice('accept', '["performance"'),
      state: 'invalid',
      twin: { cookie: choice('accept', '["performance"]'), granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has categories that are an object',
      cookie: choice('accept', { performance: true, targeting: true }),
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'rejected, while categories are still listed',
      cookie: choice('reject', JSON.stringify(all)),
      state: 'given',
      refused: granted,
      twin: { cookie: choice('accept', JSON.stringify(all)), granted },
    },
    {
      kind: 'trap',
      it: 'accepted a former banner, which names no categories',
      cookie: 'CookieScriptConsent={"action":"accept"}',
      state: 'invalid',
      twin: {
        cookie: 'CookieScriptConsent={"action":"accept","categories":["performance"]}',
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'was not asked again: the time in the cookie is the site’s',
      cookie: choice('accept', '["performance"]', { consenttime: 1 }),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
    },
    {
      kind: 'trap',
      it: 'came by an address with an encoding that is malformed, kept in the cookie',
      cookie: choice('accept', '["performance"]', { firstpage: 'https://www.shop.example/?q=%E9' }),
      state: 'given',
      granted: ['analytics'],
      refused: ['functional', 'marketing'],
    },
  ],
}
