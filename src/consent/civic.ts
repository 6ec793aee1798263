/**
 * Civic Cookie Control. `CookieControl` is JSON as it is, raw quotes and commas included, unless the
 * site has it encoded.
 *
 * It is written before the visitor answers, with `interactedWith: false`. A refusal leaves
 * `optionalCookies` empty, or names what was `revoked`.
 *
 * @module
 */
import { cookieMembers, membersOf, wholeNumber } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'CookieControl'
const day = 86_400_000

export const civic: Source = {
  id: 'civic',
  grain: 'category',
  cookies: [choice, 'CookieControlTC', 'CookieControlAC'],
  tags: ['cc.cdn.civiccomputing.com'],
  days: 90,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Civic Cookie Control',
  versions: '8 and 9',
  ids: 'the names that the site gave its optional categories, such as `analytics`; upper and lower case differ',
  unanswered: '`interactedWith` is `false`',
  evidence: 'captures',
  links: [
    'https://www.civicuk.com/cookie-control/documentation/cookies',
    'https://github.com/ryanbr/consent-rr/blob/main/dist/civic-reject.js',
  ],
  notes: [
    'The cookie is `SameSite=Strict` by default, so that it does not come along when the visitor arrives from another site: set `remember`.',
    'A category that is not in the cookie is refused.',
    'For its IAB mode, in which there are no optional categories, use `tcf`.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const categories = membersOf(members?.get('optionalCookies'))
  if (!members || !categories) return unanswered('invalid', 'it has no optionalCookies')
  const says = (id: string) => (categories.get(id) === 'revoked' ? false : undefined)
  const isAnswered = members.get('interactedWith')
  if (isAnswered !== true) {
    return isAnswered === false
      ? unanswered('absent', 'interactedWith is false', says)
      : unanswered('invalid', 'it does not tell interactedWith', says)
  }
  const granted = [...categories].filter(([, state]) => state === 'accepted').map(([id]) => id)
  const at = wholeNumber(members.get('consentDate'))
  const days = wholeNumber(members.get('consentExpiry'))
  const expires = at === undefined || days === undefined ? undefined : at + days * day
  return grantedOnly(new Set(granted), { at, expires })
}
