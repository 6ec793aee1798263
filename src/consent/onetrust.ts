/**
 * OneTrust. `OptanonConsent` holds `&`-joined, form-encoded pairs; `groups` is `C0001:1,C0002:0,…`.
 *
 * The cookie exists before the visitor answers, filled with the region's defaults, so it counts only
 * beside `OptanonAlertBoxClosed`, which is written on an answer, and not while
 * `AwaitingReconsent=true`. Refusals among the defaults (a browser that sends GPC, say) stand.
 *
 * @module
 */
import { parsePairs, parseTime, percentDecode } from './parse.ts'
import { type About, type Answer, answerOfOne, type Source, unanswered } from './reading.ts'

const choice = 'OptanonConsent'
const closed = 'OptanonAlertBoxClosed'

export const onetrust: Source = {
  id: 'onetrust',
  grain: 'category',
  defaultMap: { functional: 'C0003', analytics: 'C0002', marketing: 'C0004' },
  cookies: [choice, closed, 'eupubconsent-v2', 'OTAdditionalConsentString'],
  tags: ['cdn.cookielaw.org', '*.onetrust.com', '*.cookiepro.com', 'optanon.blob.core.windows.net'],
  days: 365,
  answer(cookies) {
    const answer = answerOfOne(cookies.get(choice), choice, parseChoice)
    const closings = cookies.get(closed) ?? []
    if (answer.state === 'absent' && closings.length > 0) {
      return unanswered('invalid', `${closed} without ${choice}`)
    }
    if (answer.state !== 'given' && answer.state !== 'outdated') return answer
    const [closing, another] = closings
    if (!closing) return unanswered('absent', `no ${closed} cookie`, answer.says)
    if (another) return unanswered('contradictory', `several different ${closed}`, answer.says)
    const at = parseTime(percentDecode(closing.value))
    if (at === undefined) return unanswered('invalid', `${closed} holds no date`, answer.says)
    return { ...answer, at }
  },
}

export const about: About = {
  title: 'OneTrust, CookiePro',
  versions: 'scripts of 2024 to 2026',
  ids: 'groups such as `C0002`, `1`, `STACK42`, as the site named them; hosts as `H10`, vendors as `V1`',
  unanswered:
    'no `OptanonAlertBoxClosed`, or `AwaitingReconsent=true`: the groups are the region’s defaults',
  evidence: 'captures',
  links: ['https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0'],
  notes: ['`C0005`, social media, has no default: name it in `map`.'],
}

function parseChoice(value: string): Answer {
  const values = new Map<string, string>()
  const refused = new Set<string>()
  let contradicts = false
  let awaiting = false
  let seen = false
  const says = (id: string) => (refused.has(id) ? false : values.get(id) === '1' || undefined)
  for (const [key, raw] of parsePairs(value, '&', '=')) {
    const text = percentDecode(raw.replaceAll('+', ' '))
    if (key.toLowerCase() === 'awaitingreconsent') awaiting ||= text !== 'false'
    // `hosts` and `genVendors` refine the groups, with ids of their own.
    if (!lists.has(key)) continue
    if (text === undefined) return unanswered('invalid', 'groups cannot be decoded', says)
    seen ||= key === 'groups' && text.includes(':')
    for (const [id, state] of parsePairs(text, ',', ':')) {
      contradicts ||= (values.get(id) ?? state) !== state
      values.set(id, state)
      if (state === '0') refused.add(id)
    }
  }
  if (!seen) return unanswered('invalid', 'no groups', says)
  if (contradicts) return unanswered('contradictory', 'one group with two values', says)
  if (awaiting) return unanswered('outdated', 'AwaitingReconsent=true', says)
  return { state: 'given', says }
}

const lists: ReadonlySet<string> = new Set(['groups', 'hosts', 'genVendors'])
