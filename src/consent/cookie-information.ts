/**
 * Cookie Information. `CookieInformationConsent` holds percent-encoded JSON: `consents_approved` lists
 * the categories that are granted, `consents_denied` those that are refused.
 *
 * What is not among the approved is refused, as its own script has it; what is in both lists too.
 *
 * @module
 */
import { cookieMembers, parseTime, textsOf } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'CookieInformationConsent'

export const cookieInformation: Source = {
  id: 'cookie-information',
  grain: 'category',
  cookies: [choice],
  tags: ['policy.app.cookieinformation.com'],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Cookie Information',
  ids: '`cookie_cat_necessary`, `cookie_cat_functional`, `cookie_cat_statistic`, `cookie_cat_marketing`, `cookie_cat_unclassified`',
  unanswered: 'there is no cookie',
  evidence: 'captures',
  links: [
    'https://support.cookieinformation.com/en/articles/5373910-all-you-need-to-know-about-consents',
  ],
  notes: [
    'The answer lives a year where everything was accepted and two weeks where anything was declined, unless the site sets `acceptFrequency` and `declineFrequency`; the cookie does not tell which.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const approved = textsOf(members?.get('consents_approved'))
  const denied = new Set(textsOf(members?.get('consents_denied')))
  if (!approved) {
    return unanswered('invalid', 'it lists nothing that is approved', (id) => !denied.has(id))
  }
  const granted = new Set(approved.filter((id) => !denied.has(id)))
  return grantedOnly(granted, { at: parseTime(members?.get('timestamp')) })
}
