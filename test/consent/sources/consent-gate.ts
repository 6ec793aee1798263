import { consentGateSource } from '../../../src/consent/consent-gate.ts'
import { writeStatement } from '../../../src/consent/own.ts'
import { readSecret, sign } from '../../../src/consent/sign.ts'
import { type Fixtures, secret } from '../fixture.ts'

const at = '2026-01-22T09:00:00.000Z'
const name = '__Host-consent'

async function signed(
  granted: readonly string[],
  refused: readonly string[],
  { by = secret, host = 'www.shop.example' } = {},
): Promise<string> {
  const statement = writeStatement({ issued: Date.parse(at), granted, refused })
  return `${name}=${await sign(readSecret(by), name, host, statement)}`
}

const granted = ['analytics', 'marketing']
const all = await signed(granted, [])
const nothing = await signed([], granted)
const analytics = await signed(['analytics'], ['marketing'])
const another = 'k1:another-invented-key-of-forty-characters'

export const fixtures: Fixtures = {
  source: consentGateSource,
  map: { analytics: 'analytics', marketing: 'marketing' },
  fixtures: [
    { kind: 'accept', it: 'granted all', cookie: all, state: 'given', granted, at },
    {
      kind: 'refuse',
      it: 'refused all',
      cookie: nothing,
      state: 'given',
      refused: granted,
      at,
      twin: { cookie: analytics, granted: ['analytics'] },
    },
    {
      kind: 'partial',
      it: 'granted one of two',
      cookie: analytics,
      state: 'given',
      granted: ['analytics'],
      refused: ['marketing'],
      at,
    },
    {
      kind: 'not-answered',
      it: 'was asked about nothing that the policy has now',
      cookie: await signed(['older'], []),
      state: 'given',
      at,
    },
    {
      kind: 'not-answered',
      it: 'has no cookie',
      cookie: 'other=1',
      state: 'absent',
      twin: { cookie: all, granted },
    },
    { kind: 'garbage', it: 'has an empty cookie', cookie: `${name}=`, state: 'invalid' },
    {
      kind: 'garbage',
      it: 'has a cookie of another form',
      cookie: `${name}=v1.x`,
      state: 'invalid',
    },
    {
      kind: 'trap',
      it: 'brings a cookie that was signed for another host',
      cookie: await signed(granted, [], { host: 'app.shop.example' }),
      state: 'invalid',
      twin: { cookie: all, granted },
    },
    {
      kind: 'trap',
      it: 'brings a cookie that another key signed',
      cookie: await signed(granted, [], { by: another }),
      state: 'invalid',
      twin: { cookie: all, granted },
    },
    {
      kind: 'trap',
      it: 'has put a grant into a signed refusal',
      cookie: nothing.replace('..', '.analytics.'),
      state: 'invalid',
      twin: { cookie: analytics, granted: ['analytics'] },
    },
  ],
}
