/**
 * CookieConsent by Orest Bida (`vanilla-cookieconsent`). `cc_cookie` holds JSON, percent-encoded or,
 * in version 2, raw: `categories` lists what is granted, `services` what is on in each category.
 *
 * Version 3 counts an answer only if it has `consentId` and both timestamps; version 2 has `level`.
 *
 * @module
 */
import { cookieMembers, membersOf, parseTime, textsOf } from './parse.ts'
import {
  type About,
  type Answer,
  answerOfOne,
  grantedOnly,
  type Source,
  unanswered,
} from './reading.ts'

const choice = 'cc_cookie'

export const vanillaCookieconsent: Source = {
  id: 'vanilla-cookieconsent',
  grain: 'service',
  cookies: [choice],
  tags: [
    'cdn.jsdelivr.net/gh/orestbida/cookieconsent@*',
    'cdn.jsdelivr.net/npm/vanilla-cookieconsent@*',
  ],
  days: 182,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'CookieConsent (Orest Bida)',
  versions: '3, 2',
  ids: 'categories, and services as `<category>/<service>`, or `<service>` alone where no category has that name; a category whose name holds a `/` is never granted',
  unanswered: 'no cookie, or one without `consentId` and the time of the answer',
  evidence: 'observed',
  links: [
    'https://cookieconsent.orestbida.com/reference/api-reference.html',
    'https://github.com/orestbida/cookieconsent/blob/master/src/utils/cookies.js',
  ],
  notes: [
    'A category is listed as soon as one of its services is on: a site with services in its banner maps the services, not the category.',
    'After the site raises its `revision` the banner asks again, but the cookie does not tell what the revision is now: the old answer counts until the visitor answers. Rename the cookie with the revision (`cookie.name`, and `cookie` in the policy), or set `reask`.',
    'An answer given to version 2 counts although version 3 asks again.',
    'Where the site sets `cookie.useLocalStorage`, no answer reaches the gate.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const level = textsOf(members?.get('level'))
  if (level) {
    const at = parseTime(members?.get('last_consent_update'))
    return grantedOnly(new Set(level.filter(isUnambiguous)), { at })
  }
  const categories = textsOf(members?.get('categories'))
  if (!categories) return unanswered('invalid', 'it lists no categories')
  const id = members?.get('consentId')
  const first = parseTime(members?.get('consentTimestamp'))
  const at = parseTime(members?.get('lastConsentTimestamp'))
  if (typeof id !== 'string' || id === '' || first === undefined || at === undefined) {
    return unanswered('absent', 'no consentId, or no time of the answer')
  }
  const services = servicesOf(members?.get('services'))
  // Every category has a list of services, the refused ones an empty one.
  const taken = new Set([
    ...categories,
    ...(membersOf(members?.get('services')) ?? new Map()).keys(),
  ])
  const alone = services.map((id) => id.slice(id.indexOf('/') + 1)).filter((id) => !taken.has(id))
  const granted = new Set([...categories.filter(isUnambiguous), ...services, ...alone])
  return grantedOnly(granted, { at, ...endOf(members?.get('expirationTime'), at) })
}

function servicesOf(services: unknown): string[] {
  return [...(membersOf(services) ?? [])].flatMap(([category, names]) =>
    isUnambiguous(category) ? (textsOf(names) ?? []).map((name) => `${category}/${name}`) : [],
  )
}

/** A category `a/b` could be taken for the service `b` of a category `a`. */
function isUnambiguous(category: string): boolean {
  return !category.includes('/')
}

/** A cookie that lives for the session names the moment when it was written. */
function endOf(expirationTime: unknown, at: number): Pick<Answer, 'expires' | 'forSession'> {
  if (typeof expirationTime !== 'number') return {}
  return expirationTime - at < 60_000 ? { forSession: true } : { expires: expirationTime }
}
