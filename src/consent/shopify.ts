/**
 * Shopify. `_tracking_consent` is there from the first page on. In version 2.1 it holds
 * percent-encoded JSON, of which `con.CMP` is the answer: `"1"` granted, `"0"` refused, `""` not
 * answered. In version 3 it begins `3AMPs.…_`: letters before the dot are the answer, upper case
 * granted, lower case refused.
 *
 * `purposes`, and the letters after the dot, are what is in force by default in the visitor's region:
 * not an answer.
 *
 * @module
 */
import { cookieMembers, membersOf } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = '_tracking_consent'
const purposes = ['a', 'm', 'p', 's']

export const shopify: Source = {
  id: 'shopify',
  grain: 'purpose',
  defaultMap: { functional: 'p', analytics: 'a', marketing: 'm' },
  cookies: [choice, '_cmp_a'],
  tags: [
    'cdn.shopify.com/shopifycloud/privacy-banner',
    'cdn.shopify.com/shopifycloud/consent-tracking-api',
    '/cdn/shopifycloud/privacy-banner',
    '/cdn/shopifycloud/consent-tracking-api',
  ],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Shopify Customer Privacy',
  versions: 'cookies of version 2.1 and 3; 2.0 is outdated, as Shopify’s own script has it',
  ids: '`a` analytics, `m` marketing, `p` preferences, `s` sale of data (the `t` among the effective purposes)',
  unanswered:
    'the cookie is there, but `con.CMP` is `""` throughout, or there is no letter before the dot',
  evidence: 'source',
  links: [
    'https://shopify.dev/docs/api/customer-privacy',
    'https://www.shopify.com/legal/cookies',
    'https://cdn.shopify.com/shopifycloud/consent-tracking-api/v0.1/consent-tracking-api.js',
  ],
  notes: [
    'Each purpose is answered on its own.',
    'A refused sale of data (`s`) is an opt-out signal too; where nothing but `s` is answered, it is only that.',
  ],
}

function parseChoice(value: string): Answer {
  if (value.startsWith('3')) {
    const letters = /^3([ampsAMPS]*)\./.exec(value)?.[1]
    if (letters === undefined) return unanswered('invalid', 'version 3 without its letters')
    const isAnswered = (id: string) => letters.toLowerCase().includes(id)
    // In both cases, the refusal stands: Shopify's script looks for it first.
    return answerOf(purposes.filter(isAnswered).map((id) => [id, !letters.includes(id)]))
  }
  const members = cookieMembers(value)
  const consent = membersOf(members?.get('con'))
  const answered = membersOf(consent?.get('CMP'))
  if (members?.get('v') !== '2.1' || !answered) return parseFormer(consent?.get('GDPR'))
  const asked = purposes.map((id) => [id, answered.get(id)] as const)
  if (asked.some(([, state]) => state !== undefined && !states.has(state))) {
    return unanswered('invalid', 'a purpose is neither "1" nor "0" nor ""', (id) =>
      answered.get(id) === '0' ? false : undefined,
    )
  }
  return answerOf(asked.filter(([, state]) => state).map(([id, state]) => [id, state === '1']))
}

const states: ReadonlySet<unknown> = new Set(['1', '0', ''])

function answerOf(answered: readonly (readonly [string, boolean])[]): Answer {
  const choices = new Map(answered)
  if (choices.size === 0) return unanswered('absent', 'no purpose is answered')
  const optedOut = choices.get('s') === false
  const signalOnly = choices.size === 1 && choices.has('s')
  return { ...given(choices), ...(optedOut && { optedOut }), ...(signalOnly && { signalOnly }) }
}

/** Version 2.0 knew one answer for all. */
function parseFormer(answer: unknown): Answer {
  if (answer === '') return unanswered('absent', 'no purpose is answered')
  if (answer !== '1' && answer !== '0') return unanswered('invalid', 'it is of no known version')
  return unanswered('outdated', 'it is of version 2.0', (id) =>
    answer === '0' && purposes.includes(id) ? false : undefined,
  )
}
