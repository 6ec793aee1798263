import * as csstree from 'css-tree'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutraliseCss } from '../../src/rewrite/css.ts'

/** Refuses `t.example` alone. */
function refused(url: string): boolean {
  return new URL(url, 'https://www.shop.example/').host === 't.example'
}

function neutralised(css: string): string {
  return neutraliseCss(css, (url) => URL.canParse(url, 'https://www.shop.example/') && refused(url))
}

/** What is asked about, in order. */
function asked(css: string): string[] {
  const urls: string[] = []
  neutraliseCss(css, (url) => urls.push(url) === 0)
  return urls
}

describe('a refused URL is about:invalid afterwards', () => {
  test.each([
    ['a{background:url(//t.example/a.png)}', 'a{background:url(about:invalid)}'],
    ['a{b:URL( \n//t.example/\t) no-repeat}', 'a{b:URL( \nabout:invalid\t) no-repeat}'],
    ['a{b:url("//t.example/)")}', 'a{b:url("about:invalid")}'],
    ["a{b:url( '//t.example/' )}", "a{b:url( 'about:invalid' )}"],
    ['a{b:u\\72l(//t.example)}', 'a{b:u\\72l(about:invalid)}'],
    ['a{b:\\55 RL("//t.example")}', 'a{b:\\55 RL("about:invalid")}'],
    ['a{b:ur\\00006c(//t.example)}', 'a{b:ur\\00006c(about:invalid)}'],
    ['a{b:ur\\l(//t.example)}', 'a{b:ur\\l(about:invalid)}'],
    ['a{b:url(\\2f\\2f t.ex\\61mple)}', 'a{b:url(about:invalid)}'],
    ['a{b:url("\\2f\\2ft.\\\r\nexample")}', 'a{b:url("about:invalid")}'],
    ['a{b:url(//t.example/\\)\\"\\ )}', 'a{b:url(about:invalid)}'],
    ['a{b:url(//t.example/*)}', 'a{b:url(about:invalid)}'],
    [
      'a{b:url("//t.example" crossorigin("//t.example"))}',
      'a{b:url("about:invalid" crossorigin("//t.example"))}',
    ],
    ['a{b:src("//t.example")}', 'a{b:src("about:invalid")}'],
    [
      'a{b:image-set("//t.example/1" 1x, "/2" type("//t.example"), url(//t.example/3) 3x)}',
      'a{b:image-set("about:invalid" 1x, "/2" type("//t.example"), url(about:invalid) 3x)}',
    ],
    ["a{b:-webkit-Image-Set('//t.example' 1x)}", "a{b:-webkit-Image-Set('about:invalid' 1x)}"],
    ['@import "//t.example";', '@import "about:invalid";'],
    ["@IMPORT/**/'//t.example'print", "@IMPORT/**/'about:invalid'print"],
    ['@\\69mport"//t.example"', '@\\69mport"about:invalid"'],
    ['@im\\port url(//t.example)', '@im\\port url(about:invalid)'],
    ['@import url("//t.example") layer(a);', '@import url("about:invalid") layer(a);'],
    [
      '@font-face{src:local("x"),url(//t.example/f) format("woff2")}',
      '@font-face{src:local("x"),url(about:invalid) format("woff2")}',
    ],
    [
      '@media print{a{&:is(b){c:url(//t.example)}}}',
      '@media print{a{&:is(b){c:url(about:invalid)}}}',
    ],
    ['a{--x:url(//t.example)}', 'a{--x:url(about:invalid)}'],
    ['--x:{[(url(//t.example))]}', '--x:{[(url(about:invalid))]}'],
    [
      'background:url(//t.example/1),url(/2),url(//t.example/3)',
      'background:url(about:invalid),url(/2),url(about:invalid)',
    ],
    ['a{b:url(//t.example', 'a{b:url(about:invalid'],
    ['a{b:url("//t.example', 'a{b:url("about:invalid'],
    ['@import "//t.example\\', '@import "about:invalid'],
    ['a{b:url(//t.example/\\', 'a{b:url(about:invalid'],
    ['<!--url(//t.example)-->url(//t.example)', '<!--url(about:invalid)-->url(about:invalid)'],
    ['1%url(//t.example)', '1%url(about:invalid)'],
    ['a\\\nurl(//t.example)', 'a\\\nurl(about:invalid)'],
    ['"//t.example\nurl(//t.example)', '"//t.example\nurl(about:invalid)'],
    ['url(a"b) url(//t.example)', 'url(a"b) url(about:invalid)'],
    ['url(a b\\) ) url(//t.example)', 'url(a b\\) ) url(about:invalid)'],
    ['/* " */url(//t.example)', '/* " */url(about:invalid)'],
    ['image-set([)"//t.example"', 'image-set([)"//t.example"'],
    ['image-set([])"//t.example"', 'image-set([])"//t.example"'],
    ['image-set(}"//t.example")', 'image-set(}"about:invalid")'],
    [
      '@namespace a url(//t.example);a{b:url(//t.example)}',
      '@namespace a url(//t.example);a{b:url(about:invalid)}',
    ],
    ['@namespace;url(//t.example)', '@namespace;url(about:invalid)'],
    [
      '@font-face{src:@namespace,url(//t.example)}',
      '@font-face{src:@namespace,url(about:invalid)}',
    ],
  ])('%j becomes %j', (before, after) => {
    expect(neutralised(before)).toBe(after)
  })
})

describe('stays as it is', () => {
  test.each([
    'a{content:"//t.example"}',
    'a[href="//t.example"]{b:c}',
    '--x:"//t.example"',
    '@namespace "//t.example";',
    '@namespace svg url(//t.example);',
    '@namespace/**/svg url("//t.example");',
    '@document url(//t.example){a{b:c}}',
    '@-moz-document url("//t.example"){a{b:c}}',
    '@charset "//t.example";',
    '@importurl"//t.example"',
    '@import a{b:"//t.example"}',
    'a{b:format("//t.example")}',
    'a{b:myurl(//t.example)}',
    'a{b:-url(//t.example)}',
    'a{b:éurl(//t.example)}',
    'a{b:1url(//t.example)}',
    'a{b:\\31 url(//t.example)}',
    'a{b:url-prefix(//t.example)}',
    'a{b:url (//t.example)}',
    'a{b:url\\(//t.example)}',
    '#url(//t.example)',
    '@url(//t.example)',
    'a{b:"url(//t.example)"}',
    "a{b:'\\'url(//t.example)'}",
    '/*url(//t.example)*/',
    '/*url(//t.example)',
    'url(//t.example x)',
    'url(a b\\)url(//t.example)',
    'url(//t.example"x)',
    'url(//t.example(x)',
    'url(//t.example\\\n)',
    'url(//t.example/\x7f)',
    'url("//t.example\n")',
    '@import "//t.example\n";',
    'a{b:url(//www.shop.example/t.example)}',
    'url(about:invalid)',
    'url()',
    '',
    '\\',
    '@',
    '#',
    'url(',
    '@import',
    '@import "',
  ])('%j', (css) => {
    expect(neutralised(css)).toBe(css)
  })
})

test('is asked about what a URL says, in order', () => {
  expect(
    asked(
      '@import "\\61\\\n/b";a{b:url( \\66 oo\\) ),url(\'\\"\\0\\110000 x\'),image-set("c" 1x);d:url(\0)}url()url(z\\',
    ),
  ).toEqual(['a/b', 'foo)', '"\ufffd\ufffdx', 'c', '\ufffd', '', 'z\ufffd'])
})

/** Text in which tokens begin, end and go wrong everywhere; css-tree knows no `url(` with escapes in its name. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['url(', 'URL( ', 'url("', "url( '", 'src("', 'image-set("'],
        ...['-webkit-image-set( ', '@import ', '@import"', '@\\49mport/**/', "',", '")'],
        ...[
          '//t.example/a',
          '//ok.example/b',
          '\\2f\\2f t.example',
          'x',
          '-',
          '--',
          '1',
          '1.5',
          'é',
        ],
      ),
      fc.constantFrom(...`"'()[]{}\\/*@#<!->,;:%+.\n\r\f\t \x7f\x0b`),
      fc.constantFrom('/*', '*/', '<!--', '-->', '\\\n', '\\)', '\\"', '\\22 ', '\\29\r\n', '\r\n'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

interface Token {
  type: number
  text: string
}

function tokensOf(css: string): Token[] {
  const tokens: Token[] = []
  csstree.tokenize(css, (type, start, end) => tokens.push({ type, text: css.slice(start, end) }))
  return tokens
}

/** The URLs that stand in a style sheet without `@namespace` and `@document`, by css-tree's tokens. */
function urlsOf(css: string): string[] {
  const type = csstree.tokenTypes
  const pairs = new Map([
    [type.LeftParenthesis, type.RightParenthesis],
    [type.LeftSquareBracket, type.RightSquareBracket],
    [type.LeftCurlyBracket, type.RightCurlyBracket],
    [type.Function, type.RightParenthesis],
  ])
  const inside: { name: string; closer: number }[] = []
  const urls: string[] = []
  let rule = ''
  for (const token of tokensOf(css)) {
    if (token.type === type.WhiteSpace || token.type === type.Comment) continue
    const closer = pairs.get(token.type)
    const [name = ''] = /^.*(?=\($)/s.exec(token.text) ?? []
    if (token.type === type.Url)
      urls.push(csstree.url.decode(token.text.replace(/^[^(]*\([\t\n\f\r ]*/, 'url(')))
    if (token.type === type.String) {
      const isUrl = /^(url|src|image-set|-webkit-image-set)$/.test(inside.at(-1)?.name ?? '')
      if (isUrl || rule === '@import') urls.push(csstree.string.decode(token.text))
    }
    if (closer !== undefined)
      inside.push({ name: csstree.ident.decode(name).toLowerCase(), closer })
    else if (token.type === inside.at(-1)?.closer) inside.pop()
    rule = token.type === type.AtKeyword ? csstree.ident.decode(token.text).toLowerCase() : ''
  }
  return urls
}

describe('whatever the text', () => {
  test('it is the very text where nothing is refused, and what is done is done', () => {
    const text = fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 40 }))
    fc.assert(
      fc.property(text, (css) => {
        expect(neutraliseCss(css, () => false)).toBe(css)
        const once = neutralised(css)
        expect(neutralised(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('css-tree finds the URLs that are asked about, and none that is refused afterwards', () => {
    // What the end of the text cuts off, and escaped blanks, css-tree decodes in its own way.
    const closed = soup.map((css) => `${css.replace(/\\+(url|[\t ])/gi, '$1')};)`)
    const badUrl = csstree.tokenTypes.BadUrl
    let found = 0
    fc.assert(
      fc.property(closed, (css) => {
        // css-tree passes over what follows an escape there, be it the end.
        fc.pre(!tokensOf(css).some(({ type, text }) => type === badUrl && text.includes('\\')))
        const before = urlsOf(css)
        expect(asked(css)).toEqual(before)
        found += before.length
        const isRefused = (url: string) => url.includes('t.example')
        const after = neutraliseCss(css, isRefused)
        expect(urlsOf(after)).toEqual(before.map((url) => (isRefused(url) ? 'about:invalid' : url)))
        expect(tokensOf(after).map(({ type }) => type)).toEqual(
          tokensOf(css).map(({ type }) => type),
        )
      }),
      { numRuns: 5000 },
    )
    expect(found).toBeGreaterThan(1000)
  })

  test('a URL is found in every notation, however it is written', () => {
    const notation = fc.constantFrom(
      ...['a{b:url(@)}', 'a{b:url( @ ) c}', 'url("@")', "URL('@' )", '@import "@";', "@import'@';"],
      ...[
        '@import url(@);',
        '@media x{a{b:image-set(url(@) 1x,"@" 2x)}}',
        'a{--x: src("@") }',
        '/**/url(@)',
      ],
      ...['a{content:"url(c)"}', '/* url(c) */', '@namespace "c";', 'a[b=")"]{', '}', ';'],
    )
    /** Each character as it is, or escaped in one of the ways. */
    const url = fc.constantFrom('//t.example/', '//t.example/a,b', '//ok.example/', '/c/t.example')
    const escapes = fc.array(fc.constantFrom('', '', '', 'hex', 'six'), {
      minLength: 15,
      maxLength: 15,
    })
    const written = fc.tuple(url, escapes).map(([url, ways]) => {
      const characters = [...url].map((character, i) => {
        const hex = character.charCodeAt(0).toString(16)
        if (ways[i] === 'six' && i < url.length - 1) return `\\${hex.padStart(6, '0')}`
        return ways[i] === 'hex' ? `\\${hex} ` : character
      })
      return { text: characters.join(''), isRefused: url.startsWith('//t.') }
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(notation, written), { maxLength: 8 }), (rules) => {
        const before = rules.map(([notation, { text }]) => notation.replaceAll('@', at(text)))
        const after = rules.map(([notation, { text, isRefused }]) =>
          notation.replaceAll('@', at(isRefused ? 'about:invalid' : text)),
        )
        expect(neutralised(before.join(''))).toBe(after.join(''))
      }),
      { numRuns: 1000 },
    )
  })
})

/** What a hole becomes, but not the at sign of a rule. */
function at(text: string) {
  return (_: string, offset: number, whole: string) =>
    /[a-z]/.test(whole[offset + 1] ?? '') ? '@' : text
}

test.each([
  ...[
    '\\',
    '(',
    '{',
    '"',
    "'\\\n",
    '/*',
    '*/',
    '/',
    '@',
    '#',
    ' ',
    'é',
    '\0',
    '<!--',
    '\\a ',
    '/**/',
  ],
  ...[
    'url(',
    'url(a ',
    'url(\\)',
    'url("',
    'image-set("',
    '@import ',
    '@import/**/',
    '@namespace a ',
  ],
])('a megabyte of %j is read in time', (unit) => {
  const text = unit.repeat(2 ** 20 / unit.length)
  for (const before of ['', '"', 'url(', '@namespace ']) neutraliseCss(before + text, () => true)
})
