/**
 * iubenda. `_iub_cs-<id>` is percent-encoded JSON: under `purposes`, the purposes that the site uses
 * with `true` or `false`; without them, where the site asks for all at once, `consent`.
 *
 * Before an answer it may hold its id alone. `-granular` and `-uspr` beside it hold other things.
 *
 * @module
 */
import { cookieMembers, membersOf, parseTime } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  given,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = '_iub_cs-*'
const others = ['-granular', '-uspr']

export const iubenda: Source = {
  id: 'iubenda',
  grain: 'purpose',
  defaultMap: { functional: '2', analytics: '4', marketing: '5' },
  cookies: [choice, '_iub_cs*', '_iub_previous_preference_id', 'euconsent-v2'],
  tags: ['cdn.iubenda.com', 'cs.iubenda.com', 'embeds.iubenda.com'],
  days: 365,
  answer(cookies) {
    const own = cookies.get(choice)?.filter(({ name }) => !others.some((end) => name.endsWith(end)))
    return answerOfOne(own, '_iub_cs', parseChoice)
  },
}

export const about: About = {
  title: 'iubenda',
  versions: 'Privacy Controls and Cookie Solution 1',
  ids: '`1` necessary, `2` functionality, `3` experience, `4` measurement, `5` marketing; `consent` where the site asks for all at once',
  unanswered: 'the cookie holds its `id` alone',
  evidence: 'captures',
  links: [
    'https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide',
    'https://github.com/ryanbr/consent-rr/blob/main/dist/iubenda-accept.js',
  ],
  notes: [
    'Without consent per purpose (`perPurposeConsent`) map every category to `consent`.',
    'A purpose that is not in the cookie is refused.',
    'The id is the cookie policy’s, one for each language, unless the site stores by site id: several cookies contradict each other. Name the one that counts in `cookie`.',
    'Where the site lets scrolling count as consent, the cookie does not tell.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const consent = members?.get('consent')
  const purposes = membersOf(members?.get('purposes'))
  const at = parseTime(members?.get('timestamp'))
  if (consent === false) return grantedOnly(new Set(), { at })
  if (purposes) {
    const granted = [...purposes].filter(([, state]) => state === true).map(([id]) => id)
    return grantedOnly(new Set(granted), { at })
  }
  if (members?.has('purposes')) return unanswered('invalid', 'its purposes cannot be read')
  if (consent === true) return given(new Map([['consent', true]]), { at })
  return members?.has('id') && !members.has('timestamp')
    ? unanswered('absent', 'it holds its id alone')
    : unanswered('invalid', 'it holds neither purposes nor consent')
}
