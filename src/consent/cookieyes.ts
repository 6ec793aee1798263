/**
 * CookieYes. `cookieyes-consent` is `key:value,key:value`, not encoded.
 *
 * It is there before the visitor answers, with the defaults of the region, and counts only with
 * `action:yes`. `consent:` tells which button was pressed last, not what is granted: the categories
 * do. `lastRenewedDate` is when the site renewed its banner, not when the visitor answered.
 *
 * @module
 */
import { choicesOfPairs, parsePairs, percentDecode } from './parse.ts'
import { type About, type Answer, answerOfOne, type Source, unanswered } from './reading.ts'

const choice = 'cookieyes-consent'

export const cookieyes: Source = {
  id: 'cookieyes',
  grain: 'category',
  defaultMap: { functional: 'functional', analytics: 'analytics', marketing: 'advertisement' },
  cookies: [choice, 'euconsent'],
  tags: ['cdn-cookieyes.com'],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'CookieYes',
  versions: 'the hosted script, and the WordPress plugin since version 3',
  ids: '`necessary`, `functional`, `analytics`, `performance`, `advertisement`, `other`, and what the site added',
  unanswered: '`action` is not `yes`; the categories are the defaults of the region',
  evidence: 'captures',
  links: [
    'https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/',
    'https://github.com/ryanbr/consent-rr/blob/main/dist/cookieyes-reject.js',
  ],
  notes: [
    '`performance` and `other` have no default: name them in `map`.',
    'The cookie is `SameSite=Strict`, so that it does not come along when the visitor arrives from another site: set `remember`.',
  ],
}

function parseChoice(value: string): Answer {
  const pairs = parsePairs(percentDecode(value) ?? '', ',', ':')
  const choices = choicesOfPairs(pairs, (state) => states.get(state))
  const says = (id: string) => (isMeta.has(id) ? undefined : choices.get(id))
  if (!pairs.some(([key]) => key === 'action')) return unanswered('invalid', 'no action', says)
  return choices.get('action') === true
    ? { state: 'given', says }
    : unanswered('absent', 'action is not yes', says)
}

const states: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
])

const isMeta: ReadonlySet<string> = new Set(['consentid', 'consent', 'action', 'lastRenewedDate'])
