/**
 * HubSpot. `__hs_cookie_cat_pref` holds `1:true_2:false_3:true`, in older banners joined by commas; it
 * is written on a click, not before.
 *
 * Former banners knew no categories and wrote `__hs_opt_out`, which today's banner throws away to ask
 * again: its `yes` still refuses everything, its `no` (accepted) grants nothing.
 *
 * @module
 */
import { choicesOfPairs, parsePairs, percentDecode } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = '__hs_cookie_cat_pref'
const out = '__hs_opt_out'

export const hubspot: Source = {
  id: 'hubspot',
  grain: 'category',
  defaultMap: { functional: '3', analytics: '1', marketing: '2' },
  cookies: [
    choice,
    out,
    '__hs_initial_opt_in',
    '__hs_do_not_track',
    '__hs_notify_banner_dismiss',
    '__hs_gpc_banner_dismiss',
  ],
  tags: ['*.hs-banner.com'],
  loaders: ['*.hs-scripts.com'],
  days: 180,
  answer(cookies) {
    const answer = answerOfOne(cookies.get(choice), choice, parseChoice)
    const said = (cookies.get(out) ?? []).map(({ value }) => value)
    if (said.every((one) => one === 'no')) return answer
    const all = () => false
    if (said.some((one) => one !== 'yes' && one !== 'no')) {
      return unanswered('invalid', `${out} is neither yes nor no`, all)
    }
    if (answer.state === 'absent') return unanswered('outdated', `${out} alone`, all)
    return answer.state === 'given' && !['1', '2', '3'].some((id) => answer.says(id))
      ? answer
      : unanswered('contradictory', `${out}=yes beside something else`, all)
  },
}

export const about: About = {
  title: 'HubSpot consent banner',
  versions: 'banners with categories; of those before, only the refusal',
  ids: '`1` analytics, `2` advertising, `3` functionality',
  unanswered: 'no `__hs_cookie_cat_pref`',
  evidence: 'source',
  links: [
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    'https://developers.hubspot.com/docs/api/events/cookie-banner',
  ],
  notes: [
    '`__hs_opt_out=yes` alone, of a former banner, is outdated: it keeps its refusal, and HubSpot asks again.',
    'In opt-out banners HubSpot grants without writing a cookie: the policy’s `regimes` say what counts there.',
    '`__hs_do_not_track` only tells HubSpot’s own script to be silent: it is not read.',
    'The banner is loaded by HubSpot’s tracking code (`js.hs-scripts.com`): declare that as necessary, or the banner does not appear.',
  ],
}

function parseChoice(value: string): Answer {
  const pairs = parsePairs(percentDecode(value)?.replaceAll('_', ',') ?? '', ',', ':')
  const choices = choicesOfPairs(pairs, (state) => states.get(state))
  return choices.size > 0 ? given(choices) : unanswered('invalid', 'it names no category')
}

const states: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])
