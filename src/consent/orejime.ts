/**
 * Orejime. `eu-consent` holds JSON, each purpose with `true` or `false`, in which only quotes, commas
 * and the like are percent-encoded. It is `SameSite=Strict`: a visitor who arrives from another site
 * comes without it, so the first page of a visit may be that of somebody who has not answered.
 *
 * Version 2 wrote `orejime`, which lives on beside it and comes along from everywhere. What it grants
 * may have been refused since, in a cookie that stays behind: only its refusals count.
 *
 * @module
 */
import { choicesOf, cookieMembers } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'eu-consent'
const former = 'orejime'

export const orejime: Source = {
  id: 'orejime',
  grain: 'purpose',
  cookies: [choice, former],
  tags: ['cdn.jsdelivr.net/npm/orejime@*'],
  days: 120,
  answer(cookies) {
    const answer = answerOfOne(cookies.get(choice), choice, parseChoice)
    const old = cookies.get(former)
    if (!old || answer.state !== 'absent') return answer
    const { says } = answerOfOne(old, former, parseChoice)
    return unanswered('outdated', `${former} alone, the cookie of version 2`, says)
  },
}

export const about: About = {
  title: 'Orejime',
  versions: '3; 2 where the policy names its cookie',
  ids: 'purposes, by the `id` that the site’s `purposes` give them',
  unanswered: 'there is no cookie',
  evidence: 'observed',
  links: [
    'https://github.com/boscop-fr/orejime',
    'https://github.com/boscop-fr/orejime/blob/main/src/core/CookieConsentsRepository.ts',
  ],
  notes: [
    'The cookie is `SameSite=Strict` unless the site sets `cookie.sameSite`: on a navigation from another site it does not come along, and nothing is granted. `remember` helps.',
    'A site with version 2 names `"cookie": "orejime"`. Without that, a cookie of version 2 only refuses: what it grants may have been refused since in a `SameSite=Strict` cookie that did not come along.',
    'A visitor who agrees to one purpose at a contextual notice, before answering the banner, gets the `default` of the other purposes written too.',
  ],
}

function parseChoice(value: string): Answer {
  const choices = choicesOf(cookieMembers(value))
  return choices.size > 0 ? given(choices) : unanswered('invalid', 'it names no purpose')
}
