import { termly } from '../../../src/consent/termly.ts'
import type { Fixtures } from '../fixture.ts'

const at = '2026-01-22T09:00:00.000Z'
const mirrored = (...ids: string[]) =>
  `consent-bridge=termly!${Date.parse(at) / 1000}!${ids.join('~')}!`
const all = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: termly,
  map: { analytics: 'analytics', marketing: ['advertising', 'social_networking'] },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all',
      cookie: mirrored(
        ...['essential', 'performance', 'analytics', 'advertising', 'social_networking'],
      ),
      state: 'given',
      granted: all,
      at,
    },
    {
      kind: 'refuse',
      it: 'declined all',
      cookie: mirrored('essential'),
      state: 'given',
      refused: all,
      at,
      twin: { cookie: mirrored('essential', 'analytics'), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'allowed advertising, and no social networks',
      cookie: mirrored('essential', 'analytics', 'advertising'),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
      twin: { cookie: mirrored('analytics', 'advertising', 'social_networking'), granted: all },
    },
    {
      kind: 'not-answered',
      it: 'has not answered: nothing is mirrored',
      cookie: 'sid=1',
      state: 'absent',
      twin: { cookie: mirrored('analytics'), granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has a cookie without an end',
      cookie: 'consent-bridge=termly!1700000000!analytics',
      state: 'invalid',
      twin: { cookie: 'consent-bridge=termly!1700000000!analytics!', granted: ['analytics'] },
    },
    {
      kind: 'garbage',
      it: 'has more fields than there are',
      cookie: 'consent-bridge=termly!1700000000!analytics!advertising!',
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'granted everything with another manager, of which the site knows nothing',
      cookie: mirrored('analytics').replace('termly', 'silktide'),
      state: 'invalid',
      twin: { cookie: mirrored('analytics'), granted: ['analytics'] },
    },
  ],
}
