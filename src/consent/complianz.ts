/**
 * Complianz. One cookie for each category, `cmplz_marketing=allow` or `deny`, and
 * `cmplz_consented_services`, JSON that is not encoded, for services that the visitor chose one by one.
 *
 * Statistics can be allowed before anybody answered: the categories count only beside
 * `cmplz_banner-status=dismissed`. Closing the banner, or scrolling in an opt-out region, writes that
 * too, without any category: no answer.
 *
 * @module
 */
import { choicesOf, cookieMembers } from './parse.ts'
import { type About, given, type Source, unanswered } from './reading.ts'

const status = 'cmplz_banner-status'
const services = 'cmplz_consented_services'
const categories = ['preferences', 'statistics', 'statistics-anonymous', 'marketing']
const read: [string, ...string[]] = [
  status,
  ...categories.map((category) => `cmplz_${category}`),
  services,
]

export const complianz: Source = {
  id: 'complianz',
  grain: 'service',
  defaultMap: { functional: 'preferences', analytics: 'statistics', marketing: 'marketing' },
  cookies: [
    ...read,
    'cmplz_functional',
    'cmplz_policy_id',
    'cmplz_saved_categories',
    'cmplz_saved_services',
    'cmplz_id',
  ],
  tags: [],
  days: 365,
  answer(cookies) {
    const valuesOf = (name: string) => (cookies.get(name) ?? []).map(({ value }) => value)
    const choices = new Map<string, boolean>()
    let isOdd = false
    for (const category of categories) {
      for (const value of valuesOf(`cmplz_${category}`)) {
        isOdd ||= value !== 'allow' && value !== 'deny'
        choices.set(category, value === 'allow' && choices.get(category) !== false)
      }
    }
    // It is emptied when all services are taken back.
    for (const value of valuesOf(services).filter((one) => one !== '')) {
      const members = cookieMembers(value)
      isOdd ||= !members
      for (const [id, isGranted] of choicesOf(members)) {
        const said = isGranted && choices.get(`service/${id}`) !== false
        choices.set(`service/${id}`, said)
        if (!categories.some((category) => category === id)) choices.set(id, said)
      }
    }
    const says = (id: string) => choices.get(id)
    if (read.some((name) => valuesOf(name).length > 1)) {
      return unanswered('contradictory', 'several different cookies of one name', says)
    }
    const [dismissed = 'show'] = valuesOf(status)
    if (isOdd || !['dismissed', 'show'].includes(dismissed)) {
      return unanswered('invalid', 'a cookie holds something else', says)
    }
    if (dismissed === 'show') return unanswered('absent', `${status} is not dismissed`, says)
    return choices.size > 0
      ? given(choices)
      : unanswered('absent', 'the banner was closed without an answer')
  },
}

export const about: About = {
  title: 'Complianz',
  versions: 'WordPress plugin 6 and 7',
  ids: '`preferences`, `statistics`, `statistics-anonymous`, `marketing`; services as `service/youtube` or `youtube`, where the visitor chose them one by one',
  unanswered:
    'no `cmplz_banner-status=dismissed`; or no category beside it: the banner was closed without an answer',
  evidence: 'source',
  links: [
    'https://github.com/Really-Simple-Plugins/complianz-gdpr/blob/master/cookiebanner/js/complianz.js',
    'https://complianz.io/cookies-set-by-complianz/',
  ],
  notes: [
    'A service that is not in the cookie follows its category: map a service to both only if a click on its placeholder is not to be enough.',
    'Where the site enables statistics without asking, `statistics` is allowed, and closing the banner makes it an answer: map analytics to something else if that is not to count.',
    'After a change of the cookie policy Complianz asks again and deletes its cookies; until then the answer stands.',
  ],
}
