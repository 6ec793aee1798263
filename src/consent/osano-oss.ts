/**
 * Cookie Consent by Osano (formerly by Insites), the open-source banner: `cookieconsent_status` is
 * `allow`, `deny` or `dismiss`.
 *
 * `dismiss` means that the banner was sent away, by a click, by scrolling or by time; in the opt-in
 * mode of early versions it stands for "no". Its own `hasConsented()` takes it for a yes: here it is
 * no answer.
 *
 * @module
 */
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'cookieconsent_status'

export const osanoOss: Source = {
  id: 'osano-oss',
  grain: 'category',
  cookies: [choice],
  tags: ['cdn.jsdelivr.net/npm/cookieconsent@*'],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Cookie Consent (Osano, Insites), open source',
  versions: '3.1',
  ids: 'one: `cookies`, which the visitor allows or denies as a whole',
  unanswered: 'no cookie, or `dismiss`: the banner was sent away without a yes or a no',
  evidence: 'observed',
  links: [
    'https://github.com/osano/cookieconsent',
    'https://github.com/osano/cookieconsent/pull/284',
  ],
  notes: [
    'Stricter than its own `hasConsented()`, for which `dismiss` is a yes in every mode. A banner of `type: "info"` has no other button: nobody can grant or refuse anything there.',
    'Where the site sets `cookie.name`, name it in `cookie`.',
    'This is not Osano’s hosted consent manager, whose source is `osano`.',
  ],
}

function parseChoice(value: string): Answer {
  if (value === 'allow' || value === 'deny') return given(new Map([['cookies', value === 'allow']]))
  if (value === 'dismiss') return unanswered('absent', 'dismissed, neither allowed nor denied')
  return unanswered('invalid', 'no known status')
}
