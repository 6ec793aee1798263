/**
 * Ketch. `_ketch_consent_v1_` holds base64 of JSON: each purpose's code with a `status` of `granted`
 * or `denied`.
 *
 * Purposes that need no opt-in are written as `granted` when the page loads, before anybody answers,
 * and this cookie does not tell. `_swb_consent_`, base64 of JSON too, names the legal basis of each
 * purpose: where it came along, only what it allows under `consent_optin` grants. A refusal always
 * counts.
 *
 * @module
 */
import { base64Text, membersOf, parseMembers, percentDecode } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  given,
  type Source,
  type SourceCookie,
  unanswered,
} from './reading.ts'

const choice = '_ketch_consent_v1_'
const cache = '_swb_consent_'

export const ketch: Source = {
  id: 'ketch',
  grain: 'purpose',
  cookies: [choice, cache, '_swb'],
  tags: ['*.ketchcdn.com'],
  days: 400,
  answer(cookies) {
    const isOptIn = optInsOf(cookies.get(cache) ?? [])
    return answerOfOne(cookies.get(choice), choice, (value) => parseChoice(value, isOptIn))
  },
}

export const about: About = {
  title: 'Ketch',
  ids: 'the organisation’s purpose codes, such as `analytics`; `canonicalPurposes` are not ids',
  unanswered:
    'no cookie, or nothing in it but what Ketch allows by default in the visitor’s jurisdiction',
  evidence: 'source',
  links: [
    'https://github.com/ketch-sdk/ketch-tag/blob/main/src/cache.ts',
    'https://github.com/ketch-sdk/ketch-tag/blob/main/src/Ketch.ts',
    'https://www.npmjs.com/package/@ketch-sdk/ketch-types',
  ],
  notes: [
    'What Ketch grants without an opt-in is left to the policy’s `regimes`.',
    '`_swb_consent_`, which tells an opt-in from a default, lives for days at most and is renewed when Ketch loads: on the first page after that `granted` is believed, as set up for the visitor’s jurisdiction.',
    'Closing the banner without an answer refuses what needs an opt-in: Ketch writes `denied`.',
  ],
}

/**
 * Whether a purpose was allowed by an opt-in. Where no record of legal bases came along, what the
 * organisation set up for the jurisdiction is believed; a record that cannot be read, or that another
 * contradicts, proves nothing.
 */
function optInsOf([cookie, another]: readonly SourceCookie[]): (code: string) => boolean {
  if (!cookie) return () => true
  const purposes = another ? undefined : membersOf(encodedMembers(cookie.value)?.get('purposes'))
  return (code) => {
    const members = membersOf(purposes?.get(code))
    return members?.get('allowed') === 'true' && members.get('legalBasisCode') === 'consent_optin'
  }
}

function parseChoice(value: string, isOptIn: (code: string) => boolean): Answer {
  const purposes = encodedMembers(value)
  if (!purposes) return unanswered('invalid', 'it holds no purposes')
  const choices = new Map<string, boolean>()
  for (const [code, purpose] of purposes) {
    const status = membersOf(purpose)?.get('status')
    if (status === 'denied') choices.set(code, false)
    if (status === 'granted' && isOptIn(code)) choices.set(code, true)
  }
  return choices.size > 0 ? given(choices) : unanswered('absent', 'nothing that anybody answered')
}

function encodedMembers(value: string) {
  return parseMembers(base64Text(percentDecode(value) ?? ''))
}
