/**
 * Wix. `consent-policy` holds percent-encoded JSON: each group with 1 or 0, and `ts`, the time of the
 * answer in minutes since the epoch.
 *
 * @module
 */
import { cookieMembers } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'consent-policy'

export const wix: Source = {
  id: 'wix',
  grain: 'category',
  defaultMap: { functional: 'func', analytics: 'anl', marketing: 'adv' },
  cookies: [choice],
  tags: [],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Wix',
  ids: '`ess` essential, `func` functional, `anl` analytics, `adv` advertising, `dt3` data to third parties',
  unanswered: 'no cookie: the site’s default policy is in force',
  evidence: 'captures',
  links: [
    'https://dev.wix.com/docs/build-apps/other/legal-and-security/about-the-consent-policy',
    'https://dev.wix.com/docs/sdk/host-modules/site/consent-policy-manager/introduction',
  ],
  notes: [
    '`dt3` is Wix’s answer to the CCPA: where it is 0 the visitor opted out of sale, a signal beside the groups. “Decline all” leaves it at 1.',
    'The cookie’s life, a year, is what sites publish: Wix does not document it.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const choices = new Map<string, boolean>()
  for (const [group, state] of members ?? []) {
    if (group !== 'ts' && (state === 1 || state === 0)) choices.set(group, state === 1)
  }
  if (choices.size === 0) return unanswered('invalid', 'it names no group')
  const minutes = members?.get('ts')
  const at = Number.isSafeInteger(minutes) ? Number(minutes) * 60_000 : undefined
  const optedOut = choices.get('dt3') === false
  return { ...given(choices, { at }), ...(optedOut && { optedOut }) }
}
