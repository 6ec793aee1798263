/**
 * Termly. It keeps the choice in `localStorage` (`TERMLY_API_CACHE`), so that there is only what the
 * bridge mirrors: the categories that the visitor granted.
 *
 * `getConsentState()` answers before the visitor does; that the visitor answered, only the entry
 * `TERMLY_COOKIE_CONSENT` in that cache tells.
 *
 * @module
 */
import { answerOfBridge } from './bridged.ts'
import { bridgeCookie } from './own.ts'
import type { About, Source } from './reading.ts'

export const termly: Source = {
  id: 'termly',
  grain: 'category',
  cookies: [bridgeCookie],
  tags: ['app.termly.io'],
  days: 365,
  answer: (cookies) => answerOfBridge('termly', cookies),
}

export const about: About = {
  title: 'Termly',
  versions: 'the resource blocker of 2024 to 2026',
  ids: '`essential`, `performance`, `analytics`, `advertising`, `social_networking`, `unclassified`',
  unanswered: 'no `TERMLY_COOKIE_CONSENT` in `TERMLY_API_CACHE`: nothing is mirrored',
  evidence: 'second-hand',
  links: [
    'https://support.termly.io/en/articles/9674733-getting-consent-state-and-handling-consent-changes-with-termly',
  ],
  notes: [
    'Needs `"bridge": true`: docs/bridge.md.',
    'The functions and events are documented; how an answer is told from a default is second-hand.',
    '`do_not_sell` is not read as a signal.',
  ],
}
