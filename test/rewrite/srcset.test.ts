import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterSrcset, srcsetUrls } from '../../src/rewrite/srcset.ts'

function filtered(srcset: string): string {
  return filterSrcset(srcset, (url) => url.startsWith('//t.'))
}

describe('the URLs of a srcset', () => {
  test.each<[string, string[]]>([
    ['', []],
    [', ,', []],
    ['data:,a', ['data:,a']],
    ['\t\n\f\r data:,a \r\f\n\t', ['data:,a']],
    ['\u00a0a', ['\u00a0a']],
    ['\va', ['\va']],
    ['data:,a,', ['data:,a']],
    ['data:,a,,', ['data:,a']],
    [',data:,a 1x', ['data:,a']],
    ['data:,a ,data:,b', ['data:,a', 'data:,b']],
    ['data:,a,data:,b', ['data:,a,data:,b']],
    ['a, b', ['a', 'b']],
    ['a 1x,b 2x', ['a', 'b']],
    ['a 1x 2w\t100h , b', ['a', 'b']],
    ['a (, b 1x), c', ['a', 'c']],
    ['a ((, b ), c 1x) , d', ['a', 'c', 'd']],
    ['a 1x( , b 1x, ) 1x, c', ['a', 'c']],
    ['a (, b', ['a']],
    ['a )(, b), c', ['a', 'c']],
    ['a [ , b 1x, ], c', ['a', 'b', ']', 'c']],
    ['a { , b 1x, }', ['a', 'b', '}']],
    ['a(, b', ['a(', 'b']],
  ])('%j are %j', (srcset, urls) => {
    expect(srcsetUrls(srcset)).toEqual(urls)
  })
})

describe('of a srcset', () => {
  test.each([
    ['//t.example', ''],
    [' //t.example/1 1x, //t.example/2 2x ,', ''],
    ['//t.example/1, /a', '/a'],
    ['/a, //t.example/1', '/a'],
    ['/a 1x, //t.example/1 2x, /b 3x', '/a 1x, /b 3x'],
    ['/a, //t.example/1, /b', '/a, /b'],
    ['/a, //t.example/1 2x,/b', '/a, /b'],
    ['/a 1x,//t.example/1 2x,/b', '/a 1x,/b'],
    ['/a 1x , //t.example/1 2x', '/a 1x '],
    ['//t.example/1 (,/b), /a', '/a'],
    ['/a 1x, //t.example/1 (, /b', '/a 1x'],
    ['/a,//t.example/1 1x, /b', '/a,//t.example/1 1x, /b'],
    ['\n/a 100w,\n  //t.example/1 200w,\n  /b 300w\n', '\n/a 100w,\n  /b 300w\n'],
    ['//t.example/1 nonsense, /a', '/a'],
  ])('%j stays %j', (srcset, expected) => {
    expect(filtered(srcset)).toBe(expected)
  })

  test('what is not refused stays as it is written, each candidate with one separator', () => {
    const blank = fc.string({ unit: fc.constantFrom(...'\t\n\f\r '), maxLength: 2 })
    const url = fc.oneof(
      fc.constantFrom('//t.example/1', '//t.example/,(', '//t.example'),
      fc.constantFrom('/a', 'data:,b', '/c(', '/d)', 'e,f', '/\u00a0', '/g?//t.example'),
    )
    const descriptors = fc.constantFrom(
      ' 1x',
      '\n200w 3h',
      ' (',
      ' (1x, //t.example)',
      ' ) w',
      ' x(,)',
    )
    const candidate = fc.tuple(url, fc.option(descriptors, { nil: '' }), blank)
    fc.assert(
      fc.property(fc.array(candidate), blank, blank, (candidates, before, after) => {
        const last = candidates.length - 1
        const written = candidates.map(([url, descriptors, blanks], i) => ({
          url,
          isKept: !url.startsWith('//t.'),
          // Parentheses that nobody closes reach to the end.
          body: url + descriptors + (descriptors === ' (' && i < last ? ')' : ''),
          separator: i === last ? '' : `${descriptors === '' ? ', ' : ','}${blanks}`,
        }))
        const text =
          before + written.map(({ body, separator }) => body + separator).join('') + after
        const kept = written.filter(({ isKept }) => isKept)
        const expected = kept.map(({ body, separator }, i) =>
          i < kept.length - 1 ? body + separator : body,
        )
        // Blanks behind the last candidate go with it.
        const tail = written[last]?.isKept ? after : ''
        const result = filtered(text)
        if (kept.length === written.length) expect(result).toBe(text)
        else expect(result).toBe(kept.length > 0 ? before + expected.join('') + tail : '')
        expect(srcsetUrls(text)).toEqual(written.map(({ url }) => url))
        expect(srcsetUrls(result)).toEqual(kept.map(({ url }) => url))
      }),
      { numRuns: 1000 },
    )
  })

  test('any text is the very text where nothing is refused, and what is done is done', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'a/t.(), \n\u00a0', '//t.', '1x'), maxLength: 30 }),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (srcset) => {
        expect(filterSrcset(srcset, () => false)).toBe(srcset)
        expect(filterSrcset(srcset, () => true)).toBe(srcsetUrls(srcset).length > 0 ? '' : srcset)
        const once = filtered(srcset)
        const left = srcsetUrls(srcset).filter((url) => !url.startsWith('//t.'))
        expect(srcsetUrls(once)).toEqual(left)
        expect(filtered(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([',', ' ', 'a', 'a,', 'a, ', '(', 'a (', 'a ( ), ', 'a 1x,', '//t.example 1x, '])(
    'a megabyte of %j is read in time',
    (unit) => {
      const srcset = unit.repeat(2 ** 20 / unit.length)
      expect(filtered(srcset)).toBe(unit.startsWith('//') ? '' : srcset)
      expect(filtered(`/a 1x, ${srcset}`)).toMatch(/^\/a 1x/)
    },
  )
})
