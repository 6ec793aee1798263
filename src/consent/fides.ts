/**
 * Fides. `fides_consent` is percent-encoded JSON: notice keys with `true`, `false`, `"opt_in"` or
 * `"opt_out"`. Formerly it was base64 of that, or the notices alone.
 *
 * A cookie is written without an answer too: when the visitor closes the banner (`dismiss`), when the
 * browser sends GPC (`gpc`, with defaults for all other notices), when there is nothing to refuse
 * (`acknowledge`), and when the site only tells who the visitor is.
 *
 * @module
 */
import {
  base64Text,
  type Members,
  membersOf,
  parseMembers,
  parseTime,
  percentDecode,
  textsOf,
} from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'fides_consent*'

/** Options that a site may set by cookie, under names that look like a choice with a suffix. */
const options: ReadonlySet<string> = new Set([
  'fides_consent_override',
  'fides_consent_flag_type',
  'fides_consent_non_applicable_flag_mode',
])

export const fides: Source = {
  id: 'fides',
  grain: 'purpose',
  cookies: [choice, 'fides_consent', 'fides_consent_*'],
  tags: [],
  days: 365,
  answer(cookies) {
    const own = cookies.get(choice)?.filter(({ name }) => !options.has(name))
    return answerOfOne(own, 'fides_consent', parseChoice)
  },
}

export const about: About = {
  title: 'Fides (Ethyca)',
  versions: 'cookies with `fides_meta`, and the bare notices of before',
  ids: 'notice keys, such as `analytics` or `data_sales_and_sharing`',
  unanswered:
    '`fides_meta.updatedAt` is empty; or `fides_meta.consentMethod` is `dismiss`, `gpc` or `acknowledge`; or there is none beside an `external_id`',
  evidence: 'source',
  links: [
    'https://github.com/ethyca/fides/blob/main/clients/fides-js/src/lib/cookie.ts',
    'https://github.com/ethyca/fides/blob/main/clients/fides-js/src/lib/automated-consent.ts',
  ],
  notes: [
    'A compressed cookie (`gzip:`) is not read: leave `fidesCookieCompression` at `none`, its default.',
    '`acknowledge` is no consent; a notice that was not applicable when the visitor answered is not granted.',
    'With a cookie suffix name the cookie in `cookie`; several of them at once contradict each other.',
    'For a TCF experience use `tcf`: the TC string is in `fides_string`, which is not read.',
    'The script comes from a host of the site’s own choice: declare it as necessary.',
  ],
}

function parseChoice(value: string): Answer {
  const text = percentDecode(value) ?? ''
  if (text.startsWith('gzip:')) return unanswered('invalid', 'it is compressed')
  const record = parseMembers(text) ?? parseMembers(base64Text(text))
  const meta = membersOf(record?.get('fides_meta'))
  const isBare = !record?.has('fides_meta') || !record.has('consent')
  const choices = noticesOf(isBare ? record : membersOf(record?.get('consent')))
  for (const key of textsOf(record?.get('non_applicable_notice_keys')) ?? []) {
    if (choices.get(key)) choices.delete(key)
  }
  const says = (id: string) => choices.get(id)
  const method = meta?.get('consentMethod')
  if (meta?.get('updatedAt') === '') return unanswered('absent', 'it was never saved', says)
  if (unasked.has(method)) {
    const absent = unanswered('absent', 'it was saved without an answer', says)
    return method === 'gpc' ? { ...absent, optedOut: true } : absent
  }
  if (method === undefined && membersOf(record?.get('identity'))?.has('external_id')) {
    return unanswered('absent', 'it only tells who the visitor is', says)
  }
  const at = parseTime(meta?.get('updatedAt'))
  if (!isBare && at === undefined) return unanswered('invalid', 'it does not tell its time', says)
  return choices.size > 0 ? given(choices, { at }) : unanswered('invalid', 'it names no notice')
}

function noticesOf(members: Members | undefined): Map<string, boolean> {
  const notices = new Map<string, boolean>()
  for (const [key, state] of members ?? []) {
    const said = states.get(state)
    if (said !== undefined) notices.set(key, said)
  }
  return notices
}

const states: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['opt_in', true],
  ['opt_out', false],
])

const unasked: ReadonlySet<unknown> = new Set(['dismiss', 'gpc', 'acknowledge'])
