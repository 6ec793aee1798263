/**
 * Klaro. `klaro` holds percent-encoded JSON, each service with `true` or `false`; it is written when
 * the visitor saves a choice, and not before.
 *
 * @module
 */
import { choicesOf, cookieMembers } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'klaro'

export const klaro: Source = {
  id: 'klaro',
  grain: 'service',
  cookies: [choice],
  tags: ['cdn.kiprotect.com/klaro/*'],
  days: 120,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Klaro',
  versions: '0.7',
  ids: 'services, by the `name` that the site’s `services` give them',
  unanswered: 'there is no cookie',
  evidence: 'observed',
  links: ['https://klaro.org/docs/api/js_api', 'https://github.com/klaro-org/klaro-js'],
  notes: [
    'A service that was added after the answer is not in the cookie and not granted. Klaro itself asks again then, and until the visitor saves holds the other services back too; the gate goes by what was answered.',
    'Where `storageMethod` is not `cookie`, no answer reaches the gate.',
    'Where the site sets `storageName` (formerly `cookieName`), name it in `cookie`.',
  ],
}

function parseChoice(value: string): Answer {
  const choices = choicesOf(cookieMembers(value))
  return choices.size > 0 ? given(choices) : unanswered('invalid', 'it names no service')
}
