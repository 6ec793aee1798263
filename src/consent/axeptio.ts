/**
 * Axeptio. `axeptio_cookies` holds JSON, percent-encoded in part: each vendor with `true` or `false`,
 * among keys of its own that begin with `$$`.
 *
 * It is written before the visitor answers, and counts only with `$$completed: true`. The lists of
 * vendors in the other two cookies tell no more.
 *
 * @module
 */
import { choicesOf, cookieMembers, parseTime } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'axeptio_cookies'

export const axeptio: Source = {
  id: 'axeptio',
  grain: 'vendor',
  cookies: [choice, 'axeptio_authorized_vendors', 'axeptio_all_vendors'],
  tags: ['static.axept.io', 'client.axept.io'],
  days: 180,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Axeptio',
  versions: 'brands; for its publishers (TCF) use `tcf`',
  ids: 'vendors, by the name that Axeptio’s settings give them, such as `google_analytics`; upper and lower case differ',
  unanswered: 'no cookie, or `$$completed` is `false`',
  evidence: 'captures',
  links: [
    'https://github.com/axeptio/axeptio-gtm-public-template',
    'https://github.com/axeptio/headless-cmp-client/blob/main/docs/getting-started/consent-model.md',
    'https://github.com/edgee-cloud/axeptio-component/blob/main/src/lib.rs',
  ],
  notes: [
    'A vendor that was added after the answer is not in the cookie and not granted.',
    'Where the site sets `jsonCookieName`, name it in `cookie`. How long the cookie lives is the site’s setting (`userCookiesDuration`).',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const choices = choicesOf(members)
  const completed = members?.get('$$completed')
  if (completed === true) return given(choices, { at: parseTime(members?.get('$$date')) })
  return completed === false
    ? unanswered('absent', '$$completed is false', (id) => choices.get(id))
    : unanswered('invalid', 'it does not tell $$completed', (id) => choices.get(id))
}
