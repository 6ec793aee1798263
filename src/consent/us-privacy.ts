/**
 * The IAB's US Privacy string, in `us_privacy` or `usprivacy`: four characters, for version, notice,
 * opt-out of sale and service provider agreement, in upper or lower case. `1---`: the law does not
 * apply.
 *
 * A signal only: who did not opt out has not consented.
 *
 * @module
 */
import { type About, type Answer, answerOfOne, type Source, unanswered } from './reading.ts'

const choice = 'us_privacy'
const other = 'usprivacy'

export const usPrivacy: Source = {
  id: 'us-privacy',
  grain: 'signal',
  cookies: [choice, other],
  tags: [],
  days: 365,
  answer(cookies) {
    const all = [...(cookies.get(choice) ?? []), ...(cookies.get(other) ?? [])]
    const different = new Map(all.map((one) => [one.value.toUpperCase(), one]))
    return answerOfOne([...different.values()], choice, parseSignal)
  },
}

export const about: About = {
  title: 'IAB US Privacy',
  versions: '1; deprecated since 31 January 2024 in favour of the Global Privacy Platform (`gpp`)',
  ids: 'none: it refuses what the policy marks `gpc`, and grants nothing',
  unanswered: '`1---`: the law does not apply to the visitor',
  evidence: 'source',
  links: [
    'https://github.com/InteractiveAdvertisingBureau/USPrivacy/blob/master/CCPA/US%20Privacy%20String.md',
  ],
  notes: ['An unknown opt-out (`1Y-N`) is against the specification: it is unreadable.'],
}

function parseSignal(value: string): Answer {
  if (value === '1---') return unanswered('absent', 'the law does not apply')
  if (!/^1[YN-][YN][YN-]$/i.test(value)) return unanswered('invalid', 'no US Privacy string')
  const optedOut = value[2] === 'Y' || value[2] === 'y'
  const says = () => undefined
  return { state: 'given', says, signalOnly: true, ...(optedOut && { optedOut }) }
}
