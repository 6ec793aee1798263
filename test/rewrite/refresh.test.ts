import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refreshUrl } from '../../src/rewrite/refresh.ts'

describe('a refresh', () => {
  test.each([
    ['0;url=//t.example', '//t.example'],
    ['1; url = foo', 'foo'],
    ['1, URL=foo', 'foo'],
    ['1 uRl\n=\tfoo', 'foo'],
    ['\t\n\f\r 1\t\n\f\r ;\t\n\f\r url=foo', 'foo'],
    ['1;foo', 'foo'],
    ['1 foo', 'foo'],
    ['1,"foo"bar', 'foo'],
    ["1;url='foo'bar", 'foo'],
    ['1;url="foo', 'foo'],
    ['1;url="fo\'o" ', "fo'o"],
    ['1;url=foo"', 'foo"'],
    ['1;url=foo ', 'foo'],
    ['1;url==foo', '=foo'],
    ['1;url=url=foo', 'url=foo'],
    ['1;url=', ''],
    ['1;url=""', ''],
    ['1;"url=foo"', 'url=foo'],
    ['1;;url=foo', ';url=foo'],
    ['1;,url=foo', ',url=foo'],
    ['1,;foo', ';foo'],
    ['1;u', 'u'],
    ['1;ur=foo', 'ur=foo'],
    ['1;urlfoo', 'urlfoo'],
    ['1;url foo', 'url foo'],
    ['1;url "foo"', 'url "foo"'],
    ['1.5;url=foo', 'foo'],
    ['.5;url=foo', 'foo'],
    ['.;url=foo', 'foo'],
    ['1..2.;url=foo', 'foo'],
    ['00000000000000000000099999999999999999999;url=foo', 'foo'],
    ['1;url=" \u2003foo "', 'foo'],
    ['1;url=fo\no', 'fo\no'],
    ['\v1\u2003;\u3000url\v=\vfoo\v', 'foo'],
    ['1;url="\n//t.example"', '//t.example'],
  ])('%j leads to %j', (content, url) => {
    expect(refreshUrl(content)).toBe(url)
  })

  test.each([
    ...['', ' ', '1', ' 1 ', '1;', '1 ;\n', '1,', '.', '1.5', ';url=foo', ',foo', 'url=foo', 'foo'],
    ...['+1;url=foo', '-1;url=foo', '1url=foo', '1x;url=foo', '1e3;url=foo', '"1;url=foo"'],
    ...['1\x85;url=foo', '1\x1f;url=foo', '1:url=foo', '١;url=foo', 'x1;url=foo', '1"foo"'],
  ])('%j leads nowhere', (content) => {
    expect(refreshUrl(content)).toBeUndefined()
  })

  test('leads to its URL however it is written', () => {
    const blank = fc.string({ unit: fc.constantFrom(...'\t\n\f\r '), maxLength: 3 })
    const time = fc.constantFrom('0', '5', '05', '1.5', '.5', '99999999999', '1.')
    const separator = fc.constantFrom(';', ',', ' ')
    const word = fc.constantFrom('url', 'URL', 'uRl')
    const quote = fc.constantFrom('', '"', "'")
    const url = fc.stringMatching(/^[^"'\s]([^"']{0,7}[^"'\s])?$/)
    fc.assert(
      fc.property(
        fc.tuple(
          blank,
          time,
          blank,
          separator,
          blank,
          fc.option(word),
          blank,
          blank,
          quote,
          url,
          fc.string(),
        ),
        ([a, time, b, separator, c, word, d, e, quote, url, rest]) => {
          const assigned = word ? `${word}${d}=${e}` : ''
          const content = `${a}${time}${b}${separator}${c}${assigned}${quote}${url}${quote}`
          // Without quotes or a word, the URL's beginning could belong to what stands before it.
          fc.pre(quote !== '' || (word ? true : !/^[;,u]/i.test(url)))
          expect(refreshUrl(quote === '' ? content : content + rest)).toBe(url)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('is what stands in it, whatever it is', () => {
    const content = fc.string({ unit: fc.oneof(fc.constantFrom(...'1.;, url="\'\n'), fc.string()) })
    fc.assert(
      fc.property(content, (content) => {
        expect(content).toContain(refreshUrl(content) ?? '')
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ' ',
    '1',
    '.',
    '1 ',
    ';',
    '1;',
    '1; ',
    'url',
    '1;url',
    '1;url ',
    '1;url=',
    '1;"',
    '1;url="\'',
  ])('a megabyte of %j is read in time', (unit) => {
    const rest = unit.slice(-1).repeat(2 ** 20)
    refreshUrl(unit + rest)
    refreshUrl(unit.repeat(2 ** 20 / unit.length))
  })
})
