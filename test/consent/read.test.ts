import { expect, test } from 'vitest'
import { type MappedSource, read } from '../../src/consent/read.ts'
import type { AnswerState } from '../../src/consent/reading.ts'
import { parseGlob } from '../../src/policy/pattern.ts'

/** A consent manager that answers as told, under a map of two of ours. */
function telling(state: AnswerState, granted: string[], refused: string[] = []): MappedSource {
  const says = (id: string) => (refused.includes(id) ? false : granted.includes(id) || undefined)
  return {
    source: {
      ...{ id: 'telling', grain: 'category', cookies: ['choice', 'more-*'], tags: [], days: 1 },
      answer: () => ({ state, says }),
    },
    names: [
      ['choice', parseGlob('choice')],
      ['more-*', parseGlob('more-*')],
    ],
    map: new Map([
      ['one', ['a']],
      ['both', ['a', 'b']],
    ]),
  }
}

const lists = (source: MappedSource) => {
  const { granted, refused } = read(source, 'choice=x', 0)
  return { granted: [...granted], refused: [...refused] }
}

test('of a list all must be granted', () => {
  expect(lists(telling('given', ['a']))).toEqual({ granted: ['one'], refused: [] })
  expect(lists(telling('given', ['a', 'b']))).toEqual({ granted: ['one', 'both'], refused: [] })
})

test('of a list one refusal is enough', () => {
  expect(lists(telling('given', ['a'], ['b']))).toEqual({ granted: ['one'], refused: ['both'] })
})

test.each<AnswerState>(['absent', 'invalid', 'contradictory', 'outdated'])(
  'what is %s keeps refusals and loses grants, whatever the source says',
  (state) => {
    expect(lists(telling(state, ['a', 'b']))).toEqual({ granted: [], refused: [] })
    expect(lists(telling(state, ['a'], ['b']))).toEqual({ granted: [], refused: ['both'] })
  },
)

test('a source receives each different value of its own cookies once', () => {
  let seen: unknown[] = []
  const source = telling('given', [])
  source.source.answer = (cookies) => {
    seen = [...cookies]
    return { state: 'given', says: () => undefined }
  }
  read(source, ' choice = a ; other=1; choice=b; choice=a;choice="c;d"; more-1=x; more-2=x', 0)
  expect(seen).toEqual([
    [
      'choice',
      [
        { name: 'choice', value: 'a' },
        { name: 'choice', value: 'b' },
        { name: 'choice', value: '"c' },
      ],
    ],
    [
      'more-*',
      [
        { name: 'more-1', value: 'x' },
        { name: 'more-2', value: 'x' },
      ],
    ],
  ])
})

test('only what the gate signed is marked as genuine', () => {
  let seen: unknown[] = []
  const source = telling('given', [])
  source.source.answer = (cookies) => {
    seen = cookies.get('choice')?.map(({ verified }) => verified) ?? []
    return { state: 'given', says: () => undefined }
  }
  read(source, 'choice=a; choice=b', 0, new Set(['b']))
  expect(seen).toEqual([undefined, true])
})

test('an answer is read once for as long as the cookies stay the same', () => {
  let asked = 0
  const source = { ...telling('given', ['a']), remembered: new Map() }
  const { answer } = source.source
  source.source.answer = (cookies) => {
    asked++
    return answer(cookies)
  }
  for (let i = 0; i < 3; i++) read(source, `choice=x; other=${i}`, i)
  expect(asked).toBe(1)
  read(source, 'choice=y', 0)
  expect(asked).toBe(2)
  for (let i = 0; i < 2000; i++) read(source, `choice=${i}`, 0)
  expect(source.remembered.size).toBeLessThanOrEqual(500)
})

test('what is longer than any cookie is invalid, and not looked into', () => {
  const reading = read(telling('given', ['a', 'b']), `choice=${'x'.repeat(9000)}`, 0)
  expect([reading.state, [...reading.granted]]).toEqual(['invalid', []])
})

test('more cookies of one name than a path can have are not read at all', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `choice=${i}`).join('; ')
  expect(read(telling('given', ['a']), many(20), 0).state).toBe('given')
  expect(read(telling('given', ['a']), many(21), 0)).toMatchObject({
    state: 'contradictory',
    reason: 'too many cookies of one name',
  })
})

test('an answer from the future is not one that stays new for ever', () => {
  const now = Date.parse('2026-01-22T09:00:00Z')
  const at = (days: number) => {
    const source = telling('given', ['a'])
    const lifetimes = [{ milliseconds: 1000 * 86_400_000, because: 'too old' }]
    const { answer } = source.source
    source.source.answer = (cookies) => ({ ...answer(cookies), at: now + days * 86_400_000 })
    return read({ ...source, lifetimes }, 'choice=x', now).state
  }
  expect([at(-999), at(0), at(0.9)]).toEqual(['given', 'given', 'given'])
  expect([at(-1001), at(2), at(100_000)]).toEqual(['outdated', 'outdated', 'outdated'])
})
