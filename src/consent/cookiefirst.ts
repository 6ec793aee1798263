/**
 * CookieFirst. `cookiefirst-consent` is percent-encoded JSON: categories with `true` or `false`, or,
 * of the type `granular`, services.
 *
 * It is written on an answer, not before.
 *
 * @module
 */
import { choicesOf, cookieMembers, wholeNumber } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'cookiefirst-consent'

export const cookiefirst: Source = {
  id: 'cookiefirst',
  grain: 'service',
  defaultMap: { functional: 'functional', analytics: 'performance', marketing: 'advertising' },
  cookies: [choice, 'cookiefirst-id', 'cf-user-lang', 'cf-user-tcstring'],
  tags: ['consent.cookiefirst.com'],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'CookieFirst',
  versions: '3',
  ids: '`necessary`, `performance`, `functional`, `advertising`; where the site asks service by service, instead `service/<key>` or `<key>`, by CookieFirst’s keys',
  unanswered: 'no cookie',
  evidence: 'source',
  links: [
    'https://support.cookiefirst.com/hc/en-us/articles/360011568738-Cookie-Banner-Public-API-documentation',
  ],
  notes: [
    'A cookie of the type `granular` names no categories: the default map does not fit, name services in `map`.',
    'When the site asked all visitors again (`lastConsentReset`), only CookieFirst knows: the answer counts until the visitor is asked.',
  ],
}

function parseChoice(value: string): Answer {
  const members = cookieMembers(value)
  const prefix = prefixes.get(members?.get('type'))
  if (prefix === undefined) return unanswered('invalid', 'it is of no known type')
  const choices = new Map(
    [...choicesOf(members)].flatMap(([id, state]) =>
      prefix === '' || categories.has(id)
        ? [[prefix + id, state] as const]
        : [[prefix + id, state] as const, [id, state] as const],
    ),
  )
  if (choices.size === 0) return unanswered('invalid', 'it names neither category nor service')
  const seconds = wholeNumber(members?.get('timestamp'))
  return given(choices, { at: seconds === undefined ? undefined : seconds * 1000 })
}

const categories: ReadonlySet<string> = new Set([
  ...['necessary', 'performance', 'functional', 'advertising'],
])

/** Former cookies have no type, and categories. */
const prefixes: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [undefined, ''],
  ['category', ''],
  ['granular', 'service/'],
])
