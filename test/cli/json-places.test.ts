import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn } from '../../src/cli/json-places.ts'
import { pointer } from '../../src/policy/pointer.ts'

test('a pointer is found where it stands: a key, or what a list holds', () => {
  const find = placesIn('{\n  "a": [1, {"b": "x,]"}],\n  "c/d~\\u0065": {"": null}\n}')
  expect(find('')).toEqual({ line: 1, column: 1 })
  expect(find('/a')).toEqual({ line: 2, column: 3 })
  expect(find('/a/0')).toEqual({ line: 2, column: 9 })
  expect(find('/a/1')).toEqual({ line: 2, column: 12 })
  expect(find('/a/1/b')).toEqual({ line: 2, column: 13 })
  expect(find('/c~1d~0e')).toEqual({ line: 3, column: 3 })
  expect(find('/c~1d~0e/')).toEqual({ line: 3, column: 18 })
})

test('what is not there is where it would stand', () => {
  const find = placesIn('{\n  "a": {"b": 1}\n}')
  expect(find('/a/missing/0')).toEqual({ line: 2, column: 3 })
  expect(find('/missing')).toEqual({ line: 1, column: 1 })
})

test('a text that is no JSON has places up to there', () => {
  expect(placesIn('{"a": [1, }').call(undefined, '/a/0')).toEqual({ line: 1, column: 8 })
  expect(placesIn('').call(undefined, '/a')).toEqual({ line: 1, column: 1 })
})

test('every part of any JSON is found', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent)
      const find = placesIn(text)
      const lines = text.split('\n')
      const visit = (part: unknown, path: string) => {
        for (const [key, one] of Object.entries(Object(part) === part ? Object(part) : {})) {
          const at = path + pointer(key)
          const { line, column } = find(at)
          const rest = lines
            .slice(line - 1)
            .join('\n')
            .slice(column - 1)
          const expected = Array.isArray(part) ? JSON.stringify(one)[0] : JSON.stringify(key)
          expect(rest.startsWith(expected ?? '')).toBe(true)
          visit(one, at)
        }
      }
      visit(JSON.parse(text), '')
    }),
  )
})
