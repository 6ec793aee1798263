/**
 * Real Cookie Banner. The cookie's name tells version, blog, path and language; its value is
 * percent-encoded: `<seconds>:<uuid>:<revision>:<JSON>`, the JSON with the services that the visitor
 * granted, by group. What was refused is left out, groups too.
 *
 * Cookies of the same name with a suffix hold a TC string or Google's consent, not the choice.
 *
 * @module
 */
import { parseMembers, percentDecode } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'real_cookie_banner-*'
const others = ['-tcf', '-gcm', '-test']

export const realCookieBanner: Source = {
  id: 'real-cookie-banner',
  grain: 'service',
  cookies: [choice, 'real_cookie_banner*'],
  tags: [],
  days: 365,
  answer(cookies) {
    const own = cookies.get(choice)?.filter(({ name }) => !others.some((end) => name.endsWith(end)))
    return answerOfOne(own, 'real_cookie_banner', parseChoice)
  },
}

export const about: About = {
  title: 'Real Cookie Banner',
  versions: 'WordPress plugin, cookies of version 3',
  ids: 'services as `<group>/<service>`, such as `61/102`: the numbers of the plugin’s settings; a group alone, such as `61`, is granted with any of its services',
  unanswered: 'no cookie',
  evidence: 'captures',
  links: ['https://devowl.io/knowledge-base/real-cookie-banner-data-processing/'],
  notes: [
    'Where visitors can choose services one by one, map categories to all of their services, not to the group.',
    'The cookie holds a hash of the banner’s revision. What the current one is, only the site knows: an answer to a former banner counts until the visitor is asked again.',
    'Each language may have a cookie of its own, and several contradict each other: name the one that counts in `cookie`.',
  ],
}

function parseChoice(value: string): Answer {
  const text = percentDecode(value) ?? ''
  const start = text.indexOf('{')
  const [seconds = '', uuid, revision = '', rest] = text.slice(0, Math.max(start, 0)).split(':')
  const groups = parseMembers(text.slice(start))
  if (!groups || !/^\d{1,11}$/.test(seconds) || !uuid || !/^[\da-f]{32}$/.test(revision) || rest) {
    return unanswered('invalid', 'not seconds, id, revision and groups')
  }
  const granted = new Set<string>()
  for (const [group, list] of groups) {
    for (const service of Array.isArray(list) ? list : []) {
      if (Number.isSafeInteger(service)) granted.add(group).add(`${group}/${service}`)
    }
  }
  return grantedOnly(granted, { at: Number(seconds) * 1000 })
}
