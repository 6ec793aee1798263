import { expect, test } from 'vitest'
import { type MappedSource, read } from '../../src/consent/read.ts'
import type { Answer, AnswerState } from '../../src/consent/reading.ts'

/** A consent manager that answers as told, under a map of two of ours. */
function telling(state: AnswerState, granted: string[], refused: string[] = []): MappedSource {
  const answer = (): Answer => ({ state, granted: new Set(granted), refused: new Set(refused) })
  return {
    id: 'onetrust',
    source: { defaultMap: {}, cookies: ['choice'], tags: [], answer },
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
  let seen: [string, string[]][] = []
  const source = telling('given', [])
  source.source.answer = (cookies) => {
    seen = [...cookies].map(([name, values]) => [name, [...values]])
    return { state: 'given', granted: new Set(), refused: new Set() }
  }
  read(source, ' choice = a ; other=1; choice=b; choice=a;choice="c;d"', 0)
  expect(seen).toEqual([['choice', ['a', 'b', '"c']]])
})

test('what is longer than any cookie is invalid, and not looked into', () => {
  const reading = read(telling('given', ['a', 'b']), `choice=${'x'.repeat(9000)}`, 0)
  expect([reading.state, [...reading.granted]]).toEqual(['invalid', []])
})
