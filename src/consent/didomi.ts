/**
 * Didomi. `didomi_token` is base64 of JSON, percent-encoded or not, with the purposes and vendors that
 * the visitor enabled and disabled. What was not asked is in neither list.
 *
 * It is written before any answer, with no lists. `purposes_li` and `vendors_li` are objections to
 * legitimate interests, not consent. `didomi_dcs` is a binary form, which is not read.
 *
 * @module
 */
import { base64Text, membersOf, parseMembers, parseTime, percentDecode, textsOf } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'didomi_token'
const binary = 'didomi_dcs'

export const didomi: Source = {
  id: 'didomi',
  grain: 'vendor',
  cookies: [choice, binary, 'euconsent-v2'],
  tags: ['sdk.privacy-center.org'],
  days: 365,
  answer(cookies) {
    const tokens = cookies.get(choice)
    return !tokens && cookies.has(binary)
      ? unanswered('invalid', `${binary} is not read`)
      : answerOfOne(tokens, choice, parseChoice)
  },
}

export const about: About = {
  title: 'Didomi',
  versions: 'tokens in JSON',
  ids: '`purpose:<id>` and `vendor:<id>`, by the ids of Didomi’s console, such as `purpose:analytics-Hp4a8` and `vendor:c:hotjar`; the id alone will do where nothing else has it',
  unanswered: 'neither purposes nor vendors are enabled or disabled',
  evidence: 'captures',
  links: [
    'https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies',
    'https://developers.didomi.io/cmp/didomi-consent-string',
  ],
  notes: [
    'Didomi grants a vendor only together with all of its purposes: name them all in the `map` of a service.',
    'For the IAB’s purposes and vendors use `tcf`.',
    'Where the site enabled the Didomi Consent String (`didomi_dcs`) and writes no token, there is nothing to read.',
  ],
}

function parseChoice(value: string): Answer {
  const token = parseMembers(base64Text(percentDecode(value) ?? ''))
  if (!token?.has('user_id')) return unanswered('invalid', 'not a token')
  const choices = new Map<string, boolean>()
  for (const kind of ['purpose', 'vendor']) {
    const lists = membersOf(token.get(`${kind}s`) ?? {})
    const enabled = textsOf(lists?.get('enabled') ?? [])
    const disabled = textsOf(lists?.get('disabled') ?? [])
    if (!lists || !enabled || !disabled) {
      return unanswered('invalid', `${kind}s without lists`, (id) => choices.get(id))
    }
    for (const id of enabled) choices.set(`${kind}:${id}`, true)
    // What is in both lists is refused.
    for (const id of disabled) choices.set(`${kind}:${id}`, false)
    // The id alone is enough; of a purpose and a vendor of one id both must be granted.
    for (const id of [...enabled, ...disabled]) {
      choices.set(id, choices.get(id) !== false && choices.get(`${kind}:${id}`) === true)
    }
  }
  if (choices.size === 0) return unanswered('absent', 'nothing is enabled or disabled')
  return given(choices, { at: parseTime(token.get('updated')) })
}
