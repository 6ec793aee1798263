/**
 * TrustArc. `notice_gdpr_prefs` lists the categories that the visitor granted, counted from 0 and up to
 * a colon (`0,1,2:`); `cmapi_cookie_privacy` lists the same, counted from 1 (`permit 1,2,3`, or
 * `permit 1 required`). Either may be joined with `|` and `_`, and percent-encoded.
 *
 * `notice_behavior` tells the region's rules and is there before any answer. `notice_preferences` is
 * the highest category granted, which tells nothing of those below.
 *
 * @module
 */
import { percentDecode } from './parse.ts'
import { type About, grantedOnly, type Source, type SourceCookies, unanswered } from './reading.ts'

const preferences = 'notice_gdpr_prefs'
const permit = 'cmapi_cookie_privacy'
const level = 'notice_preferences'

export const trustarc: Source = {
  id: 'trustarc',
  grain: 'category',
  defaultMap: { functional: '2', marketing: '3' },
  cookies: [
    preferences,
    permit,
    level,
    'notice_behavior',
    'notice_location',
    'notice_poptime',
    'cmapi_gtm_bl',
    'gpcishonored',
    'TAconsentID',
    'TAsessionID',
  ],
  tags: ['consent.trustarc.com', 'consent.truste.com'],
  days: 395,
  answer(cookies) {
    const answer = answerOf(cookies)
    const isHonored = cookies.get('gpcishonored')?.some(({ value }) => value === 'true')
    return isHonored ? { ...answer, optedOut: true } : answer
  },
}

export const about: About = {
  title: 'TrustArc',
  versions: 'Cookie Consent Manager with categories (Advanced, CCM)',
  ids: 'numbers counted from 1, as `cmapi_cookie_privacy` has them: `1` required, `2` functional, `3` advertising, and what the site added',
  unanswered: 'neither `notice_gdpr_prefs` nor `cmapi_cookie_privacy`',
  evidence: 'captures',
  links: [
    'https://gist.github.com/peter-mcrae/579d0d0ca7dabb8d413958429a6c0729',
    'https://docs.oracle.com/en/industries/financial-services/financial-lending-leasing-cloud-service/15.0.0.0.0/licee/Third-party_files/v1.7-6713',
  ],
  notes: [
    '`0,1,2::implied,us` is a default of the region: what it leaves out stays refused, and it grants nothing.',
    'Where both cookies are there and differ, they contradict each other.',
    '`notice_preferences` alone is unreadable.',
    'Sites number their categories themselves; with four of them the third is often analytics. Analytics has no default.',
    '`gpcishonored` is an opt-out signal.',
  ],
}

function answerOf(cookies: SourceCookies) {
  const lists = [
    ...(cookies.get(preferences) ?? []).map(({ value }) => parsePreferences(value)),
    ...(cookies.get(permit) ?? []).map(({ value }) => parsePermit(value)),
  ]
  const [first, ...more] = lists.filter((list) => list !== undefined)
  if (lists.length === 0) {
    return cookies.has(level)
      ? unanswered('invalid', `${level} alone`)
      : unanswered('absent', `no ${preferences} cookie`)
  }
  if (!first) return unanswered('invalid', 'it lists no categories')
  const says = (id: string) => [first, ...more].every((list) => list.has(id))
  if (more.length + 1 < lists.length) return unanswered('invalid', 'one of two is unreadable', says)
  const differs = more.some(
    (list) => list.size !== first.size || [...list].some((id) => !first.has(id)),
  )
  if (differs) return unanswered('contradictory', 'its cookies differ', says)
  return (cookies.get(preferences) ?? []).some(({ value }) => isDefault(value))
    ? unanswered('absent', 'implied: nobody answered', says)
    : grantedOnly(first)
}

/** `0,1,2::implied,us`: what the region allows by default. */
function isDefault(value: string): boolean {
  return (percentDecode(value) ?? '').includes('::')
}

function parsePreferences(value: string): ReadonlySet<string> | undefined {
  const text = percentDecode(value) ?? ''
  const end = text.indexOf(':')
  return end === -1 ? undefined : parseList(text.slice(0, end), 1)
}

function parsePermit(value: string): ReadonlySet<string> | undefined {
  const text = (percentDecode(value) ?? '').replaceAll('_', ' ')
  if (!text.startsWith('permit ')) return undefined
  return parseList(text.slice('permit '.length).replace(/ required$/, ''), 0)
}

/** Numbers counted from 1; the required category is always among them. */
function parseList(text: string, step: 0 | 1): ReadonlySet<string> | undefined {
  const numbers = text.split(/[,|]/)
  if (!numbers.every((one) => /^\d{1,2}$/.test(one))) return undefined
  const list = new Set(numbers.map((one) => String(Number(one) + step)))
  return list.has('1') ? list : undefined
}
