import { didomi } from '../../../src/consent/didomi.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
const base64 = (value: unknown) => btoa(JSON.stringify(value))
const token = (lists: object, version: unknown = 2) =>
  `didomi_token=${base64({
    ...{ user_id: 'c0ffee', created: '2026-01-22T08:59:00.000Z', updated: at },
    ...lists,
    ...{ version, ac: 'AAAA.AAAA' },
  })}`
const purposes = ['analytics-Hp4a8', 'ads-Xy12z']
const vendors = ['google', 'c:hotjar']
const accepted = { purposes: { enabled: purposes }, vendors: { enabled: vendors } }
const refused = { purposes: { disabled: purposes }, vendors: { disabled: vendors } }
const granted = ['analytics', 'heatmaps', 'marketing']

export const fixtures: Fixtures = {
  source: didomi,
  map: {
    analytics: 'purpose:analytics-Hp4a8',
    marketing: 'purpose:ads-Xy12z',
    heatmaps: ['vendor:c:hotjar', 'purpose:analytics-Hp4a8'],
  },
  fixtures: [
    { kind: 'accept', it: 'agreed to all', cookie: token(accepted), state: 'given', granted, at },
    {
      kind: 'accept',
      it: 'agreed to all, in a token that is percent-encoded',
      cookie: `didomi_token=${encodeURIComponent(base64({ user_id: 'c0ffee', ...accepted }))}`,
      state: 'given',
      granted,
    },
    {
      kind: 'accept',
      it: 'agreed to all, on a site without the IAB’s framework',
      cookie: token(accepted, null),
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'disagreed to all',
      cookie: token(refused),
      state: 'given',
      refused: granted,
      at,
      twin: {
        cookie: token({ purposes: { enabled: ['ads-Xy12z'], disabled: ['analytics-Hp4a8'] } }),
        granted: ['marketing'],
      },
    },
    {
      kind: 'partial',
      it: 'agreed to a purpose, and not to a vendor',
      cookie: token({ ...accepted, vendors: { enabled: ['google'], disabled: ['c:hotjar'] } }),
      state: 'given',
      granted: ['analytics', 'marketing'],
      refused: ['heatmaps'],
      at,
      twin: { cookie: token(accepted), granted },
    },
    {
      kind: 'partial',
      it: 'agreed to a vendor, and not to its purpose',
      cookie: token({ vendors: { enabled: vendors }, purposes: { disabled: ['analytics-Hp4a8'] } }),
      state: 'given',
      refused: ['analytics', 'heatmaps'],
      at,
      twin: {
        cookie: token({
          vendors: { enabled: vendors },
          purposes: { enabled: ['analytics-Hp4a8'] },
        }),
        granted: ['analytics', 'heatmaps'],
      },
    },
    {
      kind: 'not-answered',
      it: 'sees the notice',
      cookie: token({}, null),
      state: 'absent',
      twin: { cookie: token(accepted, null), granted },
    },
    {
      kind: 'not-answered',
      it: 'sees the notice: the lists are empty',
      cookie: token({ purposes: { enabled: [], disabled: [] }, vendors: { enabled: [] } }, null),
      state: 'absent',
      twin: { cookie: token(accepted, null), granted },
    },
    ...garbageOf('didomi_token'),
    {
      kind: 'garbage',
      it: 'has base64 of something else',
      cookie: `didomi_token=${base64({ purposes: { enabled: purposes } })}`,
      state: 'invalid',
      twin: {
        cookie: `didomi_token=${base64({ user_id: 'c0ffee', purposes: { enabled: purposes } })}`,
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'garbage',
      it: 'has base64 of a list',
      cookie: `didomi_token=${base64([accepted])}`,
      state: 'invalid',
    },
    {
      kind: 'garbage',
      it: 'has purposes that are no lists',
      cookie: token({ purposes: { enabled: 'analytics-Hp4a8' } }),
      state: 'invalid',
      twin: {
        cookie: token({ purposes: { enabled: ['analytics-Hp4a8'] } }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'garbage',
      it: 'has vendors that are a list, beside a purpose that is disabled',
      cookie: token({ purposes: { disabled: ['ads-Xy12z'] }, vendors: vendors }),
      state: 'invalid',
      refused: ['marketing'],
    },
    {
      kind: 'trap',
      it: 'was not asked about a purpose: it is in neither list',
      cookie: token({ purposes: { enabled: ['analytics-Hp4a8'] } }),
      state: 'given',
      granted: ['analytics'],
      at,
      twin: {
        cookie: token({ purposes: { enabled: purposes } }),
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'has no list of what is disabled',
      cookie: token({ purposes: { enabled: ['ads-Xy12z'] }, vendors: { disabled: ['c:hotjar'] } }),
      state: 'given',
      granted: ['marketing'],
      refused: ['heatmaps'],
      at,
    },
    {
      kind: 'trap',
      it: 'has one purpose in both lists',
      cookie: token({ purposes: { enabled: purposes, disabled: ['ads-Xy12z'] } }),
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
      twin: {
        cookie: token({ purposes: { enabled: purposes } }),
        granted: ['analytics', 'marketing'],
      },
    },
    {
      kind: 'trap',
      it: 'did not object to legitimate interests, and was not asked for consent',
      cookie: token({ purposes_li: { enabled: purposes }, vendors_li: { enabled: vendors } }),
      state: 'absent',
      twin: { cookie: token(accepted), granted },
    },
    {
      kind: 'trap',
      it: 'has a vendor whose id is that of a purpose',
      cookie: token({ vendors: { enabled: ['analytics-Hp4a8'] } }),
      state: 'given',
      at,
      twin: {
        cookie: token({ purposes: { enabled: ['analytics-Hp4a8'] } }),
        granted: ['analytics'],
      },
    },
    {
      kind: 'trap',
      it: 'has the binary consent string only',
      cookie: 'didomi_dcs=CAAA.AAAA',
      state: 'invalid',
      twin: { cookie: `didomi_dcs=CAAA.AAAA; ${token(accepted)}`, granted },
    },
  ],
}
