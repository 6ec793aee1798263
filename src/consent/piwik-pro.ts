/**
 * Piwik PRO. `ppms_privacy_<app id>` holds JSON, raw or percent-encoded in part: `consents` names each
 * consent type with a `status` of 1 (granted), 0 (refused) or -1 (the form was closed without an
 * answer), and the time of the answer, `updatedAt`.
 *
 * `ppms_privacy_bar_<app id>`, a session cookie, only tells that a privacy bar was closed.
 *
 * @module
 */
import { cookieMembers, membersOf, parseTime } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'ppms_privacy_*'
const bar = 'ppms_privacy_bar_'

export const piwikPro: Source = {
  id: 'piwik-pro',
  grain: 'purpose',
  cookies: [choice, `${bar}*`],
  tags: [],
  loaders: ['*.containers.piwik.pro'],
  days: 365,
  answer(cookies) {
    const choices = (cookies.get(choice) ?? []).filter(({ name }) => !name.startsWith(bar))
    return answerOfOne(choices, 'ppms_privacy', parseChoice)
  },
}

export const about: About = {
  title: 'Piwik PRO Consent Manager',
  ids: 'consent types: `analytics`, `ab_testing_and_personalization`, `conversion_tracking`, `marketing_automation`, `remarketing`, `user_feedback`, `custom_consent`',
  unanswered: 'no cookie, or every `status` is -1; a consent type at -1 has no answer of its own',
  evidence: 'docs',
  links: [
    'https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/',
    'https://github.com/PiwikPRO/PPMS-PublicDocs/blob/master/consent_manager/js_api/commands.rst',
  ],
  notes: [
    'Each site or app in Piwik PRO has a cookie of its own. Where several share a domain, name the right one in `cookie`: otherwise different answers contradict each other.',
    'The form comes with the container script of the tag manager: declare that as necessary, if the policy covers it.',
  ],
}

function parseChoice(value: string): Answer {
  const consents = membersOf(cookieMembers(value)?.get('consents'))
  if (!consents) return unanswered('invalid', 'it holds no consents')
  const choices = new Map<string, boolean>()
  const times: (number | undefined)[] = []
  let isOdd = false
  for (const [type, consent] of consents) {
    const members = membersOf(consent)
    const status = members?.get('status')
    isOdd ||= status !== -1
    if (status !== 1 && status !== 0) continue
    choices.set(type, status === 1)
    times.push(parseTime(members?.get('updatedAt')))
  }
  if (choices.size > 0) return given(choices, { at: oldest(times) })
  return isOdd
    ? unanswered('invalid', 'no status is 1, 0 or -1')
    : unanswered('absent', 'no consent type is answered')
}

/** What was answered in parts is as old as the oldest; one without a time leaves it unknown. */
function oldest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter((time) => time !== undefined)
  return known.length === times.length ? Math.min(...known) : undefined
}
