import { ketch } from '../../../src/consent/ketch.ts'
import type { Fixtures } from '../fixture.ts'

/** The equals signs of base64 are percent-encoded. */
const encode = (value: object) => encodeURIComponent(btoa(JSON.stringify(value)))
const record = (status: string, code: string) => ({ status, canonicalPurposes: [code] })
const choice = (counter: string, ads: string) =>
  `_ketch_consent_v1_=${encode({ counter: record(counter, 'analytics'), ads: record(ads, 'behavioral_advertising'), required: record('granted', 'essential_services') })}`
/** What Ketch knows of the purposes: those that were allowed, all on one legal basis. */
const cache = (allowed: readonly string[], legalBasisCode = 'consent_optin') =>
  `_swb_consent_=${encode({
    collectedAt: 1769072400,
    jurisdictionCode: 'gdpr',
    purposes: {
      ...Object.fromEntries(
        ['counter', 'ads'].map((code) => [
          code,
          { allowed: String(allowed.includes(code)), legalBasisCode },
        ]),
      ),
      required: { allowed: 'true', legalBasisCode: 'disclosure' },
    },
  })}`
const all = cache(['counter', 'ads'])
const granted = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: ketch,
  map: { analytics: 'counter', marketing: 'ads' },
  fixtures: [
    {
      kind: 'accept',
      it: 'opted in to all purposes',
      cookie: `${choice('granted', 'granted')}; ${all}`,
      state: 'given',
      granted,
    },
    {
      kind: 'refuse',
      it: 'refused all purposes',
      cookie: `${choice('denied', 'denied')}; ${all}`,
      state: 'given',
      refused: granted,
      twin: { cookie: `${choice('granted', 'denied')}; ${all}`, granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'opted in to one purpose',
      cookie: `${cache(['ads'])}; ${choice('denied', 'granted')}`,
      state: 'given',
      granted: ['marketing'],
      refused: ['analytics'],
    },
    {
      kind: 'not-answered',
      it: 'sees the banner, for which there is a cookie already',
      cookie: `_ketch_consent_v1_=${encode({ required: record('granted', 'essential_services') })}; ${cache([])}`,
      state: 'absent',
    },
    {
      kind: 'trap',
      it: 'is in a jurisdiction of opt-out, where all is granted without an answer',
      cookie: `${choice('granted', 'granted')}; ${cache(['counter', 'ads'], 'consent_optout')}`,
      state: 'absent',
      twin: { cookie: `${choice('granted', 'granted')}; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'comes back when the record of legal bases has run out',
      cookie: choice('granted', 'denied'),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
    },
    {
      kind: 'trap',
      it: 'opted out in a jurisdiction of opt-out',
      cookie: `${choice('granted', 'denied')}; ${cache(['counter'], 'consent_optout')}`,
      state: 'given',
      refused: ['marketing'],
    },
    {
      kind: 'trap',
      it: 'has an opt-in that was withdrawn since',
      cookie: `${choice('granted', 'granted')}; ${cache(['ads'])}`,
      state: 'given',
      granted: ['marketing'],
      twin: { cookie: `${choice('granted', 'granted')}; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'has two records of legal bases that differ',
      cookie: `${choice('granted', 'granted')}; ${all}; ${cache(['ads'])}`,
      state: 'absent',
      twin: { cookie: `${choice('granted', 'granted')}; ${all}; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice('granted', 'denied')}; ${choice('granted', 'granted')}; ${all}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice('granted', 'granted')}; ${all}`, granted },
    },
    {
      kind: 'trap',
      it: 'has a status that nobody knows',
      cookie: `${choice('allowed', 'denied')}; ${all}`,
      state: 'given',
      refused: ['marketing'],
      twin: { cookie: `${choice('granted', 'denied')}; ${all}`, granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has an empty cookie',
      cookie: `_ketch_consent_v1_=; ${all}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has no base64',
      cookie: `_ketch_consent_v1_=*; ${all}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a malformed encoding',
      cookie: `${choice('granted', 'granted').replace('=', '=%')}; ${all}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has JSON that is not in base64',
      cookie: `_ketch_consent_v1_={"counter":{"status":"granted"}}; ${all}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has a list',
      cookie: `_ketch_consent_v1_=${encode([record('granted', 'analytics')])}; ${all}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has words for purposes',
      cookie: `_ketch_consent_v1_=${encode({ counter: 'granted', ads: null })}; ${all}`,
      state: 'absent',
    },
    {
      kind: 'garbage',
      it: 'has a record of legal bases that cannot be read',
      cookie: `${choice('granted', 'denied')}; ${all.slice(0, -8)}`,
      state: 'given',
      refused: ['marketing'],
      twin: { cookie: `${choice('granted', 'denied')}; ${all}`, granted: ['analytics'] },
    },
  ],
}
