/**
 * Borlabs Cookie. `borlabs-cookie` is percent-encoded JSON: under `consents`, each group with the
 * services that the visitor granted in it. What was refused is left out, groups too.
 *
 * @module
 */
import { cookieMembers, membersOf, textsOf } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'borlabs-cookie'

export const borlabs: Source = {
  id: 'borlabs',
  grain: 'service',
  cookies: [choice],
  tags: [],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Borlabs Cookie',
  versions: 'WordPress plugin 2 and 3',
  ids: 'services as `<group>/<service>`, such as `statistics/google-analytics`, by the ids of the plugin’s settings, or `google-analytics` alone; a group alone, such as `statistics`, is granted with any of its services',
  unanswered: 'no cookie',
  evidence: 'captures',
  links: ['https://borlabs.io/borlabs-cookie/'],
  notes: [
    'Where visitors can choose services one by one, map categories to all of their services, not to the group.',
    'Neither a changed version of the banner nor a service that was added later is known here: what is not in the cookie is refused.',
    'A site in folders with a banner each writes several cookies of one name, which contradict each other.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const consents = membersOf(members?.get('consents'))
  if (!consents) return unanswered('invalid', 'it holds no consents')
  const granted = new Set<string>()
  for (const [group, list] of consents) {
    for (const service of textsOf(list) ?? []) {
      granted.add(group).add(`${group}/${service}`)
      if (!usualGroups.has(service)) granted.add(service)
    }
  }
  return grantedOnly(granted, { expires: parseDate(members?.get('expires')) })
}

/** A refused group is not in the cookie: no service's name may be taken for one. */
const usualGroups: ReadonlySet<string> = new Set([
  ...['essential', 'statistics', 'marketing', 'external-media', 'preferences', 'functional'],
])

/** Milliseconds since the epoch of a date as `toUTCString` writes it. */
function parseDate(value: unknown): number | undefined {
  const isDate =
    typeof value === 'string' && /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(value)
  const at = isDate ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? undefined : at
}
