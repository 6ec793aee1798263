/**
 * Osano. `osano_consentmanager` is JSON, percent-encoded or not, of categories with `ACCEPT` or `DENY`;
 * in most sites it is encrypted, and only Osano's own script can read it: then the bridge mirrors
 * what that script says.
 *
 * `OPT_OUT` is the other way round: its `ACCEPT` is an opt-out of sale and sharing. `_uuid` is there
 * before any answer.
 *
 * @module
 */
import { mirroredAnswer } from './bridged.ts'
import { bridgeCookie } from './own.ts'
import { cookieMembers, percentDecode } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'osano_consentmanager'
const optOut = 'OPT_OUT'

export const osano: Source = {
  id: 'osano',
  grain: 'category',
  defaultMap: { functional: 'PERSONALIZATION', analytics: 'ANALYTICS', marketing: 'MARKETING' },
  cookies: [choice, 'osano_consentmanager_uuid', 'osano_consentmanager_expdate', bridgeCookie],
  tags: ['cmp.osano.com'],
  days: 365,
  answer(cookies) {
    const own = cookies.get(choice) ?? []
    // A record that can be read speaks for itself, and so does one that was damaged.
    const mirrored = own.every(({ value }) => isEncrypted(value))
      ? mirroredAnswer('osano', cookies)
      : undefined
    return mirrored ? fromBridge(mirrored) : answerOfOne(own, choice, parseChoice)
  },
}

export const about: About = {
  title: 'Osano',
  versions: 'the hosted consent manager; for the free script use `osano-oss`',
  ids: '`ESSENTIAL`, `STORAGE`, `MARKETING`, `PERSONALIZATION`, `ANALYTICS`',
  unanswered: 'no `osano_consentmanager`; `osano_consentmanager_uuid` alone tells nothing',
  evidence: 'second-hand',
  links: [
    'https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api',
    'https://github.com/ryanbr/consent-rr',
  ],
  notes: [
    'An encrypted cookie cannot be read: set `"bridge": true` (docs/bridge.md).',
    '`OPT_OUT` is no id but an opt-out signal: it refuses what the policy marks `gpc`.',
  ],
}

/** The encrypted form: base64url, which no JSON is. */
function isEncrypted(value: string): boolean {
  return /^[\w-]+=*$/.test(percentDecode(value) ?? '')
}

function parseChoice(value: string): Answer {
  if (isEncrypted(value)) return unanswered('invalid', 'it is encrypted: the bridge can read it')
  const members = cookieMembers(value)
  const choices = new Map<string, boolean>()
  for (const [id, state] of members ?? []) {
    if (id !== optOut && (state === 'ACCEPT' || state === 'DENY')) {
      choices.set(id, state === 'ACCEPT')
    }
  }
  if (choices.size === 0) return unanswered('invalid', 'it names no category')
  const optedOut = members?.get(optOut) === 'ACCEPT'
  return { ...given(choices), ...(optedOut && { optedOut }) }
}

function fromBridge(mirrored: Answer): Answer {
  const optedOut = mirrored.state === 'given' && mirrored.says(optOut) === true
  const says = (id: string) => (id === optOut ? undefined : mirrored.says(id))
  return { ...mirrored, says, ...(optedOut && { optedOut }) }
}
