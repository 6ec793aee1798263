/**
 * OneTrust. `OptanonConsent` holds `&`-joined, form-encoded pairs; `groups` is `C0001:1,C0002:0,…`.
 *
 * The cookie exists before the visitor answers, filled with the region's defaults, so it counts only
 * beside `OptanonAlertBoxClosed`, which is written on an answer, and not while
 * `AwaitingReconsent=true`. Refusals among the defaults (a browser that sends GPC, say) stand.
 *
 * Source: https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 *
 * @module
 */
import { type Answer, type Source, unanswered } from './reading.ts'

const choice = 'OptanonConsent'
const closed = 'OptanonAlertBoxClosed'

export const onetrust: Source = {
  defaultMap: { functional: 'C0003', analytics: 'C0002', marketing: 'C0004' },
  cookies: [choice, closed, 'eupubconsent-v2', 'OTAdditionalConsentString'],
  tags: ['cdn.cookielaw.org', '*.onetrust.com', '*.cookiepro.com', 'optanon.blob.core.windows.net'],
  answer,
}

function answer(cookies: ReadonlyMap<string, ReadonlySet<string>>): Answer {
  const choices = [...(cookies.get(choice) ?? [])]
  const closings = [...(cookies.get(closed) ?? [])]
  const parsed = choices.map(parseChoice)
  const granted = new Set(parsed.flatMap(({ groups }) => groupsAt(groups, '1')))
  const refused = new Set(parsed.flatMap(({ groups }) => groupsAt(groups, '0')))
  for (const group of refused) granted.delete(group)

  if (choices.length > 1 || closings.length > 1) {
    return unanswered('contradictory', 'two different cookies of one name', refused)
  }
  const [only] = parsed
  if (!only) {
    return closings.length === 0
      ? unanswered('absent', `no ${choice} cookie`)
      : unanswered('invalid', `${closed} without ${choice}`)
  }
  if (only.fault) return unanswered(only.fault.state, only.fault.reason, refused)
  const [closing] = closings
  if (closing === undefined) return unanswered('absent', `no ${closed} cookie`, refused)
  const text = decode(closing) ?? ''
  const at = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at)) return unanswered('invalid', `${closed} holds no date`, refused)
  if (only.awaiting) return unanswered('outdated', 'AwaitingReconsent=true', refused)
  return { state: 'given', granted, refused, at }
}

interface Choice {
  groups: readonly (readonly [id: string, value: string])[]
  awaiting: boolean
  fault?: { state: 'invalid' | 'contradictory'; reason: string }
}

function parseChoice(value: string): Choice {
  const pairs = value.split('&')
  const groups: (readonly [string, string])[] = []
  let awaiting = false
  let seen = false
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const key = at === -1 ? pair : pair.slice(0, at)
    if (key.toLowerCase() === 'awaitingreconsent')
      awaiting ||= formDecode(pair.slice(at + 1)) !== 'false'
    if (key !== 'groups') continue
    const text = formDecode(pair.slice(at + 1))
    if (text === undefined) return { groups, awaiting, fault: invalid('groups cannot be decoded') }
    seen = true
    for (const entry of text.split(',')) {
      const colon = entry.lastIndexOf(':')
      if (colon > 0) groups.push([entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()])
    }
  }
  if (!seen || groups.length === 0) return { groups, awaiting, fault: invalid('no groups') }
  const values = new Map<string, string>()
  for (const [id, state] of groups) {
    if ((values.get(id) ?? state) !== state) {
      const reason = 'one group with two values'
      return { groups, awaiting, fault: { state: 'contradictory', reason } }
    }
    values.set(id, state)
  }
  return { groups, awaiting }
}

function invalid(reason: string): NonNullable<Choice['fault']> {
  return { state: 'invalid', reason: `${choice}: ${reason}` }
}

function groupsAt(groups: Choice['groups'], wanted: string): string[] {
  return groups.filter(([, value]) => value === wanted).map(([id]) => id)
}

/** application/x-www-form-urlencoded, once; `undefined` where it is malformed. */
function formDecode(text: string): string | undefined {
  return decode(text.replaceAll('+', ' '))
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
