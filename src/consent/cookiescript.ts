/**
 * CookieScript. `CookieScriptConsent` is JSON as it is, unless the site has it encoded. `categories`
 * is what was granted: a list, in a text that is JSON itself or not.
 *
 * It is written when the banner is shown, and counts only with an `action`. `consenttime` is when the
 * site asked all visitors again, not when this one answered.
 *
 * @module
 */
import { cookieMembers, textsOf } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'CookieScriptConsent'

export const cookiescript: Source = {
  id: 'cookiescript',
  grain: 'category',
  defaultMap: { functional: 'functionality', analytics: 'performance', marketing: 'targeting' },
  cookies: [choice],
  tags: ['cdn.cookie-script.com'],
  days: 90,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'CookieScript',
  ids: '`strict`, `performance`, `targeting`, `functionality`, `unclassified`',
  unanswered: 'no `action`: the banner was shown (`bannershown`)',
  evidence: 'captures',
  links: [
    'https://help.cookie-script.com/en/javascript-code-documentation/custom-functions',
    'https://help.cookie-script.com/en/articles/30196-encode-cookiescript-cookie-value',
    'https://github.com/ryanbr/consent-rr',
  ],
  notes: [
    'Where the site’s script has `data-cs-cookiename`, name that in `cookie`.',
    'Former cookies that accept without naming categories are not read.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  if (!members) return unanswered('invalid', 'it is no JSON object')
  const action = members.get('action')
  if (action === undefined) return unanswered('absent', 'it has no action')
  if (action === 'reject') return grantedOnly(new Set())
  if (action !== 'accept') return unanswered('invalid', 'its action is neither accept nor reject')
  const granted = listOf(members.get('categories'))
  return granted ? grantedOnly(new Set(granted)) : unanswered('invalid', 'it lists no categories')
}

function listOf(value: unknown): string[] | undefined {
  try {
    return textsOf(typeof value === 'string' ? JSON.parse(value) : value)
  } catch {
    return undefined
  }
}
