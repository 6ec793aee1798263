import { axeptio } from '../../../src/consent/axeptio.ts'
import type { Fixtures } from '../fixture.ts'
import { garbageOf } from '../garbage.ts'

const at = '2026-01-22T09:00:00.000Z'
/** As Axeptio writes it: quotes and commas encoded, braces and colons not. */
const choice = (vendors: object, rest: object = { $$completed: true }) =>
  `axeptio_cookies=${JSON.stringify({
    $$token: 'c0ffee',
    $$date: at,
    $$cookiesVersion: {},
    ...vendors,
    ...rest,
  })
    .replaceAll('"', '%22')
    .replaceAll(',', '%2C')}`
const all = { counter: true, Pixel: true, films: true }
const none = { counter: false, Pixel: false, films: false }
const granted = ['analytics', 'marketing', 'video']

export const fixtures: Fixtures = {
  source: axeptio,
  map: { analytics: 'counter', marketing: 'Pixel', video: 'films' },
  fixtures: [
    {
      kind: 'accept',
      it: 'accepted every vendor',
      cookie: `${choice(all)}; axeptio_authorized_vendors=%2Ccounter%2CPixel%2Cfilms%2C; axeptio_all_vendors=%2Ccounter%2CPixel%2Cfilms%2C`,
      state: 'given',
      granted,
      at,
    },
    {
      kind: 'refuse',
      it: 'refused every vendor',
      cookie: choice(none),
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: choice({ ...none, Pixel: true }), granted: ['marketing'] },
    },
    {
      kind: 'partial',
      it: 'chose among vendors',
      cookie: choice({ ...all, Pixel: false }),
      state: 'given',
      granted: ['analytics', 'video'],
      refused: ['marketing'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'sees the widget, for which there is a cookie already',
      cookie: `${choice({}, { $$completed: false })}; axeptio_authorized_vendors=%2C%2C; axeptio_all_vendors=%2C%2C`,
      state: 'absent',
    },
    {
      kind: 'trap',
      it: 'has not completed the widget, though vendors are granted',
      cookie: choice(all, { $$completed: false }),
      state: 'absent',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'has not completed the widget, and a vendor is refused',
      cookie: choice({ ...all, Pixel: false }, { $$completed: false }),
      state: 'absent',
      refused: ['marketing'],
      twin: { cookie: choice({ ...all, Pixel: false }), granted: ['analytics', 'video'] },
    },
    {
      kind: 'trap',
      it: 'has a cookie that does not tell whether the widget was completed',
      cookie: choice(all, {}),
      state: 'invalid',
      twin: { cookie: choice(all), granted },
    },
    {
      kind: 'trap',
      it: 'has completed it with a word in place of true',
      cookie: choice(all, { $$completed: 'true' }),
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'answered before a vendor was added',
      cookie: choice({ counter: true }),
      state: 'given',
      granted: ['analytics'],
      at,
    },
    {
      kind: 'trap',
      it: 'has a vendor whose name differs in its case',
      cookie: choice({ pixel: true, counter: false }),
      state: 'given',
      refused: ['analytics'],
      at,
      twin: { cookie: choice({ Pixel: true, counter: false }), granted: ['marketing'] },
    },
    {
      kind: 'trap',
      it: 'has words and numbers where true belongs',
      cookie: choice({ counter: 'true', Pixel: 1, films: {} }),
      state: 'given',
      at,
      twin: { cookie: choice({ counter: true, Pixel: 1, films: {} }), granted: ['analytics'] },
    },
    {
      kind: 'trap',
      it: 'has two cookies that differ',
      cookie: `${choice(all)}; ${choice({ ...all, Pixel: false })}`,
      state: 'contradictory',
      refused: ['marketing'],
      twin: { cookie: `${choice(all)}; ${choice(all)}`, granted },
    },
    {
      kind: 'trap',
      it: 'has the whole cookie percent-encoded',
      cookie: `axeptio_cookies=${encodeURIComponent('{"$$completed":true,"counter":true}')}`,
      state: 'given',
      granted: ['analytics'],
    },
    ...garbageOf('axeptio_cookies'),
  ],
}
