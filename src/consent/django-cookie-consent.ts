/**
 * django-cookie-consent. `cookie_consent` holds `group=<version>|group=-1`, the whole in double quotes
 * as Python writes a cookie with `=` in it: a version means granted, `-1` refused, and a group that is
 * missing was not answered.
 *
 * The version is the time when a cookie was last added to the group, not the time of the answer.
 *
 * @module
 */
import { choicesOfPairs, parsePairs, parseTime } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'cookie_consent'

export const djangoCookieConsent: Source = {
  id: 'django-cookie-consent',
  grain: 'category',
  cookies: [choice],
  tags: [],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'django-cookie-consent',
  versions: '0.8',
  ids: 'cookie groups, by their `varname`',
  unanswered: 'no cookie, or a group that it does not name',
  evidence: 'source',
  links: [
    'https://django-cookie-consent.readthedocs.io/en/latest/concept.html',
    'https://github.com/jazzband/django-cookie-consent/blob/master/cookie_consent/util.py',
  ],
  notes: [
    'Django asks again once a cookie is added to a group. The cookie does not tell the group’s version of today, so the old answer counts here until the visitor answers; give the group another `varname` where that matters.',
    'The cookie does not tell when the visitor answered.',
    'The cookie is HttpOnly by default: scripts cannot read it, the gate does.',
    'A site that changes `COOKIE_CONSENT_DECLINE` is not read rightly: a refusal is then no opinion. Name a changed `COOKIE_CONSENT_NAME` in `cookie`.',
  ],
}

function parseChoice(value: string): Answer {
  const pairs = parsePairs(unquote(value) ?? '', '|', '=')
  const choices = choicesOfPairs(pairs, (version) => {
    if (version === '-1') return false
    return parseTime(version) === undefined ? undefined : true
  })
  return choices.size > 0 ? given(choices) : unanswered('invalid', 'it names no group')
}

function unquote(value: string): string | undefined {
  if (!value.startsWith('"')) return value
  return value.length > 1 && value.endsWith('"') ? value.slice(1, -1) : undefined
}
