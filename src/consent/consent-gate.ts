/**
 * The gate's own choice cookie, `v1.<key id>.<issued>.<granted ids>.<refused ids>.<HMAC>`. The gate
 * signs it (sign.ts) and reads nothing else: a bad signature, a key that has gone, or one made for
 * another host is `invalid`.
 *
 * @module
 */
import { choiceCookies, readStatement } from './own.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  type Source,
  type SourceCookie,
  unanswered,
} from './reading.ts'

export const consentGateSource: Source = {
  id: 'consent-gate',
  grain: 'service',
  cookies: choiceCookies,
  tags: [],
  days: 182,
  answer(cookies) {
    const own = choiceCookies.flatMap((name) => cookies.get(name) ?? [])
    // Anybody may set a cookie of any name for a parent domain: what is not ours is no contradiction.
    const genuine = own.filter(({ verified }) => verified)
    if (own.length > 0 && genuine.length === 0) {
      return unanswered('invalid', 'not signed by this gate for this host')
    }
    return answerOfOne(newestOfEqual(genuine), choiceCookies[0], parse)
  },
}

export const about: About = {
  title: 'consent-gate',
  versions: 'v1',
  ids: 'the policy’s own: every category and service maps to itself',
  unanswered: 'an id in neither list was not asked',
  evidence: 'observed',
  links: [],
  notes: [
    'Signed with HMAC-SHA-256 for one host, or for `cookieDomain`; needs the option `secret`.',
    'A signature that is bad, by a key that has gone, or made for another host, is `invalid`.',
  ],
}

function parse(value: string): Answer {
  const [, , ...rest] = value.split('.')
  const statement = readStatement(rest.slice(0, -1).join('.'))
  if (!statement) return unanswered('invalid', 'malformed')
  const refused = new Set(statement.refused)
  const granted = new Set(statement.granted)
  return {
    state: 'given',
    at: statement.issued,
    says: (id) => (refused.has(id) ? false : granted.has(id) || undefined),
  }
}

/** Of cookies that say the same, those of host and domain for instance, the newest. */
function newestOfEqual(cookies: readonly SourceCookie[]): readonly SourceCookie[] {
  const newest = new Map<string, SourceCookie>()
  for (const cookie of cookies.toSorted((a, b) => secondsOf(a) - secondsOf(b))) {
    const [, , , granted, refused] = cookie.value.split('.')
    newest.set(`${granted}.${refused}`, cookie)
  }
  return [...newest.values()]
}

function secondsOf({ value }: SourceCookie): number {
  return Number(value.split('.')[2])
}
