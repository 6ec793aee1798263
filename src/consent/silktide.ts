/**
 * Silktide. It keeps the choice in `localStorage`, so that there is only what the bridge mirrors: the
 * types that the visitor granted.
 *
 * Single types can be stored before an answer, the required ones always; that the visitor answered,
 * only `silktideCookieBanner_InitialChoice` tells, or `stcm.hasConsented` since version 2.
 *
 * @module
 */
import { answerOfBridge } from './bridged.ts'
import { bridgeCookie } from './own.ts'
import type { About, Source } from './reading.ts'

export const silktide: Source = {
  id: 'silktide',
  grain: 'category',
  cookies: [bridgeCookie],
  tags: [],
  days: 365,
  answer: (cookies) => answerOfBridge('silktide', cookies),
}

export const about: About = {
  title: 'Silktide Consent Manager',
  versions: '1 and 2',
  ids: 'the ids of types that the site gave them, such as `analytics`; in version 1 with the banner’s suffix, `analytics_shop`',
  unanswered:
    'no key `silktideCookieBanner_InitialChoice` or `stcm.hasConsented`: nothing is mirrored',
  evidence: 'source',
  links: ['https://github.com/silktide/consent-manager', 'https://silktide.com/consent-manager/'],
  notes: [
    'Needs `"bridge": true`: docs/bridge.md.',
    'In version 1, who closes the preferences without a choice is taken to have chosen the defaults.',
  ],
}
