import { describe, expect, test } from 'vitest'
import type { AnswerState } from '../../src/index.ts'
import { answered, choice, gate, policyWith } from '../gate.ts'

const closed = 'OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z'

/** What the gate reads from a Cookie header: the state, and which categories are granted. */
async function read(cookie: string): Promise<{ state: AnswerState; granted: string[] }> {
  const { report } = await gate(policyWith()).fetch('https://www.shop.example/', {
    headers: { cookie },
  })
  const [reading] = report?.readings ?? []
  if (!report || !reading) throw new Error('no report')
  const granted = ['functional', 'analytics', 'marketing'].filter(
    (id) => !report.refused.includes(id),
  )
  return { state: reading.state, granted }
}

describe('an answer', () => {
  test('grants what was accepted and nothing else', async () => {
    expect(await read(answered('C0002'))).toEqual({ state: 'given', granted: ['analytics'] })
    expect(await read(answered('C0003', 'C0004'))).toEqual({
      state: 'given',
      granted: ['functional', 'marketing'],
    })
  })

  test('may refuse everything', async () => {
    expect(await read(answered())).toEqual({ state: 'given', granted: [] })
  })

  test('counts in whatever order its parts and the cookies come', async () => {
    const groups = 'groups=C0004%3A0%2CC0001%3A0%2CC0002%3A1'
    expect(await read(`${closed}; x=1; OptanonConsent=${groups}&version=1`)).toEqual({
      state: 'given',
      granted: ['analytics'],
    })
  })

  test('is decoded once, as a form', async () => {
    const raw = 'OptanonConsent=groups=C0001:1,C0002:1&landingPath=a+b&AwaitingReconsent=false'
    expect((await read(`${raw}; ${closed}`)).granted).toEqual(['analytics'])
    const twice = 'OptanonConsent=groups=C0001%253A1%252CC0002%253A1'
    expect(await read(`${twice}; ${closed}`)).toEqual({ state: 'invalid', granted: [] })
  })

  test('may hold dates in any language', async () => {
    const cookie = `OptanonConsent=datestamp=D%E9c+%C3%A9t%E2&groups=C0002%3A1; ${closed}`
    expect((await read(cookie)).granted).toEqual(['analytics'])
  })

  test('grants only what is 1', async () => {
    const groups = 'groups=C0002%3A2%2CC0003%3A%2CC0004%3Atrue'
    expect((await read(`OptanonConsent=${groups}; ${closed}`)).granted).toEqual([])
  })

  test('does not grant a group that it does not name', async () => {
    expect((await read(`OptanonConsent=groups=C0001%3A1; ${closed}`)).granted).toEqual([])
  })
})

describe('is no answer and grants nothing:', () => {
  test.each<[string, AnswerState, string]>([
    ['no cookie at all', 'absent', 'x=1'],
    ['the defaults without OptanonAlertBoxClosed', 'absent', choice('C0002', 'C0003', 'C0004')],
    ['OptanonAlertBoxClosed alone', 'invalid', closed],
    ['AwaitingReconsent=true', 'outdated', answered('C0002').replace('=false', '=true')],
    ['AwaitingReconsent=1', 'outdated', answered('C0002').replace('=false', '=1')],
    ['AwaitingReconsent=', 'outdated', answered('C0002').replace('=false', '=')],
    [
      'OptanonAlertBoxClosed without a date',
      'invalid',
      `${choice('C0002')}; OptanonAlertBoxClosed=`,
    ],
    [
      'OptanonAlertBoxClosed that only looks like a date',
      'invalid',
      `${choice('C0002')}; OptanonAlertBoxClosed=foo 1`,
    ],
    [
      'AwaitingReconsent in another case',
      'outdated',
      answered('C0002').replace('AwaitingReconsent=false', 'awaitingReconsent=true'),
    ],
    [
      'one group with two values and spaces',
      'contradictory',
      `OptanonConsent=groups=C0002%3A1%2C+C0002%3A0; ${closed}`,
    ],
    ['no groups', 'invalid', `OptanonConsent=isGpcEnabled=0&version=1; ${closed}`],
    ['empty groups', 'invalid', `OptanonConsent=groups=; ${closed}`],
    ['groups that cannot be decoded', 'invalid', `OptanonConsent=groups=C0002%3A1%2; ${closed}`],
    ['garbage', 'invalid', `OptanonConsent=%%%; ${closed}`],
    ['an empty value', 'invalid', `OptanonConsent=; ${closed}`],
    [
      'a value longer than any cookie',
      'invalid',
      `${choice('C0002')}&x=${'x'.repeat(9000)}; ${closed}`,
    ],
    [
      'one group with two values',
      'contradictory',
      `OptanonConsent=groups=C0002%3A1%2CC0002%3A0; ${closed}`,
    ],
    [
      'two different OptanonAlertBoxClosed cookies',
      'contradictory',
      `${answered('C0002')}; OptanonAlertBoxClosed=2025-01-01T00:00:00.000Z`,
    ],
    ['another spelling of the name', 'absent', answered('C0002').toLowerCase()],
  ])('%s', async (_, state, cookie) => {
    expect(await read(cookie)).toEqual({ state, granted: [] })
  })
})

test('H27: of two different cookies of the manager neither grants, in either order', async () => {
  for (const pair of [
    `${choice('C0002')}; ${choice('C0002', 'C0004')}`,
    `${choice('C0002', 'C0004')}; ${choice('C0002')}`,
  ]) {
    expect(await read(`${pair}; ${closed}`)).toEqual({ state: 'contradictory', granted: [] })
  }
})

test('the same cookie twice is no contradiction', async () => {
  expect(await read(`${answered('C0002')}; ${answered('C0002')}`)).toEqual({
    state: 'given',
    granted: ['analytics'],
  })
})

test('the reason is told without any value of the visitor', async () => {
  const { report } = await gate(policyWith()).fetch('https://www.shop.example/', {
    headers: { cookie: choice('C0002') },
  })
  expect(report?.readings).toEqual([
    {
      ...{ source: 'onetrust', state: 'absent', grain: 'category' },
      reason: 'no OptanonAlertBoxClosed cookie',
    },
  ])
})

test('no reason tells what a cookie holds', async () => {
  const secret = 'C9876'
  const cookies = [
    `OptanonConsent=groups=${secret}%3A1; OptanonAlertBoxClosed=${secret}`,
    `OptanonConsent=groups=${secret}%3A1%2C${secret}%3A0; ${closed}`,
    `OptanonConsent=${secret}; ${closed}`,
    `OptanonConsent=groups=${secret}%; ${closed}`,
    `OptanonConsent=${secret}; OptanonConsent=${secret}1; ${closed}`,
    `OptanonAlertBoxClosed=${secret}`,
  ]
  for (const cookie of cookies) {
    const { report } = await gate(policyWith()).fetch('https://www.shop.example/', {
      headers: { cookie },
    })
    expect(report?.readings[0]?.reason).toBeTruthy()
    expect(JSON.stringify(report?.readings)).not.toContain(secret)
  }
})
