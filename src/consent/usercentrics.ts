/**
 * Usercentrics. It keeps the choice in `localStorage` (`ucData`, or `uc_settings` before version 3), so
 * that there is only what the bridge mirrors: the services that the visitor granted explicitly.
 *
 * Before an answer every service has a default, which in some regions is a grant, of the type
 * `IMPLICIT`: that is never mirrored.
 *
 * @module
 */
import { answerOfBridge } from './bridged.ts'
import { bridgeCookie } from './own.ts'
import type { About, Source } from './reading.ts'

export const usercentrics: Source = {
  id: 'usercentrics',
  grain: 'service',
  cookies: [bridgeCookie],
  tags: ['*.usercentrics.eu'],
  days: 365,
  answer: (cookies) => answerOfBridge('usercentrics', cookies),
}

export const about: About = {
  title: 'Usercentrics',
  versions: '2 and 3',
  ids: 'the template ids of services, such as `HkocEodjb7`',
  unanswered: 'defaults are of the type `IMPLICIT`, and are not mirrored',
  evidence: 'docs',
  links: [
    'https://usercentrics.com/docs/web/features/api/control-functionality/',
    'https://usercentrics.com/docs/web/features/api/interfaces/',
    'https://usercentrics.com/docs/web/features/v2/events_v2/events_v2/',
  ],
  notes: [
    'Needs `"bridge": true`: docs/bridge.md.',
    'Categories are not mirrored: in a `map` name the services, of a list all must be granted.',
  ],
}
