/**
 * Cookiebot. `CookieConsent` is a JavaScript literal, not JSON: only its quotes and commas are
 * percent-encoded, and the base64 of its stamp is not.
 *
 * Where a region needs no consent, Cookiebot writes a cookie nevertheless, all `true`: `-1`, or the
 * stamp `-1`, or the method `implied`. Nobody was asked, and the region's regime decides. `0`, of
 * former versions, is a refusal of everything.
 *
 * @module
 */
import { choicesOf, type Members, percentDecode } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  given,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'CookieConsent'

export const cookiebot: Source = {
  id: 'cookiebot',
  grain: 'category',
  defaultMap: { functional: 'preferences', analytics: 'statistics', marketing: 'marketing' },
  cookies: [choice, 'CookieConsentBulkTicket'],
  tags: ['*.cookiebot.com', '*.cookiebot.eu'],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Cookiebot',
  ids: '`necessary`, `preferences`, `statistics`, `marketing`',
  unanswered:
    'no cookie; or `-1`, the stamp `-1` or the method `implied`: the region needs no consent',
  evidence: 'captures',
  links: [
    'https://www.cookiebot.com/en/developer/',
    'https://github.com/ryanbr/consent-rr/blob/main/dist/cookiebot-reject.js',
  ],
  notes: [
    'Where the site’s script is set to implied consent, the cookie is no answer either.',
    'For the choice by IAB purposes and vendors (`iab2`) use `tcf`.',
  ],
}

function parseChoice(value: string): Answer {
  if (value === '0') return grantedOnly(new Set(['necessary']))
  if (value === '-1') return unanswered('absent', 'the region needs no consent')
  const members = parseLiteral(percentDecode(value) ?? '')
  const choices = choicesOf(members)
  if (!members || choices.size === 0) return unanswered('invalid', 'it names no category')
  const method = members.get('method')
  const says = (id: string) => choices.get(id)
  if (method === 'implied' || members.get('stamp') === '-1') {
    return unanswered('absent', 'the region needs no consent', says)
  }
  // Cookies of former versions have no method.
  if (method !== undefined && method !== 'explicit') {
    return unanswered('invalid', 'its method is neither explicit nor implied', says)
  }
  const utc = members.get('utc')
  return given(choices, { at: typeof utc === 'number' ? utc : undefined })
}

/**
 * The members of `{key:value,…}`, where a value is a text in single quotes, `true`, `false` or a whole
 * number; `undefined` for anything else, a key that comes twice included.
 */
function parseLiteral(text: string): Members | undefined {
  if (!text.startsWith('{')) return undefined
  const members = new Map<string, unknown>()
  const member = /([a-z]\w{0,30}):(?:'([^'\\]*)'|(true|false)|(-?\d{1,15}))([,}])/iy
  member.lastIndex = 1
  for (;;) {
    const [found, key = '', quoted, truth, number, end] = member.exec(text) ?? []
    if (found === undefined || members.has(key)) return undefined
    members.set(key, quoted ?? (number === undefined ? truth === 'true' : Number(number)))
    if (end === '}') return member.lastIndex === text.length ? members : undefined
  }
}
