/**
 * Every source, by the cookies that its manager writes: what the middleware behind the gate reads of
 * them.
 *
 * @module
 */
import { Hono } from 'hono'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bridgedSources } from '../../src/consent/bridged.ts'
import { bridge, type Consent, gateWith, signing } from '../../src/index.ts'
import { everyFixture as every } from './every.ts'
import { type Fixture, type Fixtures, secret } from './fixture.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe.each(every)('$source.id: a visitor who', (fixtures) => {
  test.each([...fixtures.fixtures])('$it ($kind)', async (fixture) => {
    const reading = await readingOf(fixtures, fixture.cookie)

    expect({
      state: reading.state,
      granted: [...reading.granted].sort(),
      refused: [...reading.refused].sort(),
      optedOut: reading.optedOut ?? false,
    }).toEqual({
      state: fixture.state,
      granted: [...(fixture.granted ?? [])].sort(),
      refused: [...(fixture.refused ?? [])].sort(),
      optedOut: fixture.optedOut ?? false,
    })
    if (fixture.at !== undefined) expect(reading.at).toBe(Date.parse(fixture.at))
    if (fixture.state !== 'given') expect(reading.reason).toBeTruthy()
    if (fixture.twin) {
      const twin = await readingOf(fixtures, fixture.twin.cookie)
      expect([...twin.granted].sort()).toEqual([...fixture.twin.granted].sort())
    }
  })
})

test.each(every)('$source.id has fixtures of every kind, and a refusal has its twin', (one) => {
  const kinds: Fixture['kind'][] = [
    'accept',
    'refuse',
    'partial',
    'not-answered',
    'garbage',
    'trap',
  ]
  const missing = kinds.filter(
    (kind) => one.lacks?.[kind] === undefined && !one.fixtures.some((it) => it.kind === kind),
  )
  expect(missing).toEqual([])
  for (const { kind, twin } of one.fixtures) if (kind === 'refuse') expect(twin).toBeDefined()
})

async function readingOf(
  { source, map, now }: Fixtures,
  cookie: string,
): Promise<Consent['readings'][number]> {
  if (now !== undefined) vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] })
  const ids = Object.keys(map ?? source.defaultMap ?? {})
  const policy = {
    consent: [
      {
        source: source.id as never,
        ...(map && { map }),
        ...(bridgedSources.includes(source.id) && { bridge: true }),
      },
    ],
    categories: Object.fromEntries(ids.map((id) => [id, { title: id }])),
    services: {},
    mode: 'enforce' as const,
  }
  let consent: Consent | undefined
  const app = new Hono()
  app.use(gateWith({ sources: [source], signing, bridge })(policy, { secret }))
  app.get('/', (c) => {
    consent = c.var.consent
    return c.text('')
  })
  await app.request('https://www.shop.example/', { headers: { cookie } })
  const [reading] = consent?.readings ?? []
  if (!reading) throw new Error('no reading')
  return reading
}
