/**
 * c15t. `c15t` holds `c.<category>:1` pairs, joined by commas and raw, then the answer's time `i.t` and
 * subject `i.sid`; what is `false` is left out.
 *
 * A record of version 1 names no `i.sid`, or is in `privacy-consent-storage`: version 2 throws it away
 * and asks again.
 *
 * @module
 */
import { parsePairs } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'c15t'
const former = 'privacy-consent-storage'

export const c15t: Source = {
  id: 'c15t',
  grain: 'category',
  defaultMap: { functional: 'functionality', analytics: 'measurement', marketing: 'marketing' },
  cookies: [choice, former],
  tags: [],
  days: 365,
  answer(cookies) {
    const answer = answerOfOne(cookies.get(choice), choice, parseChoice)
    const old = cookies.get(former)
    if (!old || answer.state !== 'absent') return answer
    const { says } = answerOfOne(old, former, parseChoice)
    return unanswered('outdated', `${former} alone, the record of version 1`, says)
  },
}

export const about: About = {
  title: 'c15t',
  versions: '2',
  ids: '`functionality`, `experience`, `measurement`, `marketing`',
  unanswered: 'no cookie, or one without `i.t`, the time of the answer',
  evidence: 'observed',
  links: ['https://c15t.com/docs/frameworks/javascript/quickstart', 'https://github.com/c15t/c15t'],
  notes: [
    'A record of version 1 (without `i.sid`) is outdated: it keeps its refusals, and version 2 asks again.',
    'Version 3 writes another record (`v=3`) into the same cookie, which is not read: nothing is granted.',
    'In regions of its opt-out model it grants without writing a cookie: the policy’s `regimes` say what counts there.',
    'Agreeing to legal documents (its policy consent) writes the cookie too, with the categories as they stand: before an answer at the banner, those are the defaults.',
    'Where the site sets `storageConfig.storageKey`, name it in `cookie`.',
  ],
}

function parseChoice(value: string): Answer {
  const pairs = parsePairs(value, ',', ':')
  const categories = pairs.filter(([key]) => key.startsWith('c.'))
  if (categories.length === 0) return unanswered('invalid', 'it names no category')
  const granted = new Set(categories.map(([key]) => key.slice('c.'.length)))
  for (const [key, state] of categories) if (state !== '1') granted.delete(key.slice('c.'.length))
  const { says } = grantedOnly(granted)
  const about = new Map(pairs)
  const time = about.get('i.t') ?? ''
  if (!/^\d{1,15}$/.test(time)) return unanswered('absent', 'it tells no time of an answer')
  if (!about.get('i.sid')) return unanswered('outdated', 'a record of version 1', says)
  return { state: 'given', says, at: Number(time) }
}
