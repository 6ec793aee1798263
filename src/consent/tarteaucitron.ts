/**
 * tarteaucitron.js. `tarteaucitron` holds `!service=true!service=false!service=wait`, raw.
 *
 * It is written as soon as the page loads, with `wait` for every service: that is not an answer.
 *
 * @module
 */
import { choicesOfPairs, parsePairs } from './parse.ts'
import { type About, type Answer, answerOfOne, given, type Source, unanswered } from './reading.ts'

const choice = 'tarteaucitron'

export const tarteaucitron: Source = {
  id: 'tarteaucitron',
  grain: 'service',
  cookies: [choice],
  tags: [
    'cdn.jsdelivr.net/gh/AmauriC/tarteaucitron.js@*',
    'cdn.jsdelivr.net/npm/tarteaucitronjs@*',
  ],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'tarteaucitron.js',
  versions: '1.34',
  ids: 'services, by their key such as `youtube`',
  unanswered:
    'no cookie, or every service is at `wait`; a service at `wait` has no answer of its own',
  evidence: 'observed',
  links: [
    'https://github.com/AmauriC/tarteaucitron.js',
    'https://github.com/AmauriC/tarteaucitron.js/wiki/Set-up-CDN-EN',
  ],
  notes: [
    'It writes `true` without an answer for services with `needConsent: false` or `defaultState: true`, with `serviceDefaultState: true`, for visitors that `tarteaucitron.user.bypass` exempts, and with `highPrivacy: false` on the second page. The cookie does not tell such a `true` from an answer: a site that has them keeps those services out of `map`.',
    'Where the site sets `cookieName`, name it in `cookie`.',
  ],
}

function parseChoice(value: string): Answer {
  const pairs = parsePairs(value, '!', '=')
  const choices = choicesOfPairs(pairs, (state) => states.get(state))
  if (choices.size > 0) return given(choices)
  return pairs.some(([, state]) => state === 'wait')
    ? unanswered('absent', 'every service waits')
    : unanswered('invalid', 'it names no service')
}

const states: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])
