import { expect, test } from 'vitest'
import { findJsonFault } from '../../src/cli/json.ts'

test('a fault is told with the line and column where the text stops being JSON', () => {
  const faults: [text: string, fault: string][] = [
    ['{\n  "consent": [1, 2,],\n  "mode": "off"\n}', "line 2, column 20: Unexpected token ']'"],
    ['{\n  "consent": [],\n}', 'line 3, column 1: Expected double-quoted property name'],
    ['{\n  "mode": tru\n}', 'line 2, column 14: Unexpected token'],
    ['{\n  // a remark\n}', "line 2, column 3: Expected property name or '}'"],
    ['[\n  "a"\n  "b"\n]', "line 3, column 3: Expected ',' or ']' after array element"],
    ['["a', 'line 1, column 4: Unterminated string'],
    ['{\n  "consent": [\n', 'line 3, column 1: Unexpected end of JSON input'],
    ['', 'line 1, column 1: Unexpected end of JSON input'],
    ['{} {}', 'line 1, column 4: Unexpected non-whitespace character after JSON'],
  ]
  for (const [text, fault] of faults) expect(findJsonFault(text)).toContain(fault)
})

test('JSON has no fault', () => {
  expect(findJsonFault(' {"a": [1, -2.5e3, "\\u00fc", true, null]} ')).toBeUndefined()
})
