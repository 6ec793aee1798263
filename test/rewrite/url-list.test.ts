import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterUrlList } from '../../src/rewrite/url-list.ts'

function filtered(text: string): string {
  return filterUrlList(text, (url) => url.startsWith('//t.'))
}

test.each([
  ['//t.example', ''],
  [' //t.example/a \n//t.example/b ', ''],
  ['/a //t.example/b', '/a'],
  ['//t.example/a /b', '/b'],
  ['/a\t//t.example\f/b', '/a\t/b'],
  ['/a //t.example //t.example /b', '/a /b'],
  [' /a,//t.example  //t.example ', ' /a,//t.example '],
  ['/a\u00a0//t.example', '/a\u00a0//t.example'],
  ['/a\v//t.example', '/a\v//t.example'],
  ['', ''],
  [' ', ' '],
])('of %j stays %j', (text, expected) => {
  expect(filtered(text)).toBe(expected)
})

test('is asked about each URL, in order', () => {
  const asked: string[] = []
  filterUrlList(' /b //a\t/b\r\n', (url) => asked.push(url) === 0)
  expect(asked).toEqual(['/b', '//a', '/b'])
})

test('of whatever list, the URLs that are not refused stay, and nothing else', () => {
  const blank = fc.string({ unit: fc.constantFrom(...'\t\n\f\r '), maxLength: 3 })
  const url = fc.oneof(
    fc.constantFrom('//t.example/a', '//t.example'),
    fc.stringMatching(/^[^\t\n\f\r ]{1,8}$/),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(url, blank)), blank, (parts, before) => {
      const text = before + parts.map(([url, blanks]) => `${url} ${blanks}`).join('')
      const kept = parts.map(([url]) => url).filter((url) => !url.startsWith('//t.'))
      const result = filtered(text)
      expect(result.split(/[\t\n\f\r ]+/).filter((url) => url !== '')).toEqual(kept)
      if (kept.length === parts.length) expect(result).toBe(text)
      else if (kept.length === 0) expect(result).toBe('')
      expect(filtered(result)).toBe(result)
    }),
    { numRuns: 1000 },
  )
})

test.each([' ', 'a', 'a ', '//t.example '])('a megabyte of %j is read in time', (unit) => {
  const text = unit.repeat(2 ** 20 / unit.length)
  expect(filtered(text)).toBe(unit.startsWith('//') ? '' : text)
})
