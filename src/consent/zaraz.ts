/**
 * Cloudflare Zaraz. `zaraz-consent` (or another name that the zone gives it) holds JSON, raw or
 * percent-encoded: each purpose's id with `true` or `false`.
 *
 * @module
 */
import { choicesOf, cookieMembers } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  given,
  type Source,
  unanswered,
  underAnyName,
} from './reading.ts'

const choice = 'zaraz-consent'
const other = 'cf_consent'

export const zaraz: Source = {
  id: 'zaraz',
  grain: 'purpose',
  cookies: [choice, other],
  tags: [],
  days: 365,
  answer(cookies) {
    return answerOfOne(underAnyName(cookies, [choice, other]), choice, parseChoice)
  },
}

export const about: About = {
  title: 'Cloudflare Zaraz Consent',
  ids: 'purposes, by the four letters that Zaraz gives each, such as `vxcT` (`zaraz.consent.purposes` lists them)',
  unanswered: 'no cookie, or one that names no purpose: `{}`',
  evidence: 'second-hand',
  links: [
    'https://developers.cloudflare.com/zaraz/consent-management/',
    'https://developers.cloudflare.com/zaraz/consent-management/api/',
  ],
  notes: [
    'Cloudflare documents neither the cookie nor its life; both are read as other sites publish them.',
    'The name is a setting of the zone: `zaraz-consent` and `cf_consent` are known here, name any other in `cookie`.',
    'Zaraz itself runs at Cloudflare’s edge and obeys its own cookie; tools without a purpose run without consent.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const choices = choicesOf(members)
  if (choices.size > 0) return given(choices)
  return members?.size === 0
    ? unanswered('absent', 'it names no purpose')
    : unanswered('invalid', 'it holds no choices')
}
