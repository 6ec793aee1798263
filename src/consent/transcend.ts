/**
 * Transcend. `tcm` (`tcm-<partition>` where the site has partitions) holds JSON, raw: `purposes` names
 * each purpose with `true`, `false` or `"Auto"`.
 *
 * It counts only with `confirmed: true`; before, the purposes are the defaults of the visitor's region.
 * `"Auto"`, allowed by default and not confirmed, is no grant.
 *
 * @module
 */
import { choicesOf, cookieMembers, membersOf, parseTime } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  given,
  type Source,
  unanswered,
  underAnyName,
} from './reading.ts'

const choice = 'tcm'
const partitioned = 'tcm-*'

export const transcend: Source = {
  id: 'transcend',
  grain: 'purpose',
  cookies: [choice, partitioned],
  tags: ['transcend-cdn.com/cm', 'cdn.transcend.io/cm', 'cdn.transcend.io/cm-test'],
  days: 365,
  answer(cookies) {
    return answerOfOne(underAnyName(cookies, [choice, partitioned]), choice, parseChoice)
  },
}

export const about: About = {
  title: 'Transcend (airgap.js)',
  ids: 'purposes by their slug: `Advertising`, `Analytics`, `Functional`, `SaleOfInfo`, or the site’s own',
  unanswered:
    'no cookie, or `confirmed` is `false`; a purpose at `"Auto"` has no answer of its own',
  evidence: 'captures',
  links: [
    'https://docs.transcend.io/docs/consent/faq',
    'https://www.npmjs.com/package/@transcend-io/airgap.js-types',
  ],
  notes: [
    'Where marketing is also a sale of data, map it to both: `["Advertising", "SaleOfInfo"]`.',
    'The cookie is written only where the bundle’s settings name the site; with `localSync` set to `private` the record stays in the browser’s storage and no answer reaches the gate.',
    'Where several partitions share a domain, name the right one in `cookie`.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const purposes = membersOf(members?.get('purposes'))
  if (!purposes) return unanswered('invalid', 'it holds no purposes')
  const choices = choicesOf(purposes)
  const confirmed = members?.get('confirmed')
  if (confirmed === true) return given(choices, { at: parseTime(members?.get('timestamp')) })
  return confirmed === false
    ? unanswered('absent', 'confirmed is false', (id) => choices.get(id))
    : unanswered('invalid', 'it does not tell whether it was confirmed', (id) => choices.get(id))
}
