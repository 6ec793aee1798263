import { silktide } from '../../../src/consent/silktide.ts'
import type { Fixtures } from '../fixture.ts'

const at = '2026-01-22T09:00:00.000Z'
const mirrored = (...ids: string[]) =>
  `consent-bridge=silktide!${Date.parse(at) / 1000}!${ids.join('~')}!`
const all = ['analytics', 'marketing']

export const fixtures: Fixtures = {
  source: silktide,
  map: { analytics: 'analytics', marketing: 'Werbung & Co' },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted all, one type having a name with blanks',
      cookie: mirrored('necessary', 'analytics', 'Werbung%20%26%20Co'),
      state: 'given',
      granted: all,
      at,
    },
    {
      kind: 'refuse',
      it: 'rejected what is not essential',
      cookie: mirrored('necessary'),
      state: 'given',
      refused: all,
      at,
      twin: { cookie: mirrored('necessary', 'analytics'), granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'accepted analytics only',
      cookie: mirrored('necessary', 'analytics'),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
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
      it: 'has a cookie without fields',
      cookie: 'consent-bridge=true',
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'has an id that is encoded twice',
      cookie: mirrored('%2561nalytics'),
      state: 'given',
      refused: all,
      at,
      twin: { cookie: mirrored('%61nalytics'), granted: ['analytics'] },
    },
  ],
}
