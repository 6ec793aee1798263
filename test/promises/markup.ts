/**
 * Pages, whole and broken, with what a policy refuses in every spelling. A page is a text in which
 * each character is one byte, so that it may hold what is no UTF-8.
 *
 * @module
 */
import fc from 'fast-check'
import { literals, refusedUrls, wantedUrls } from './refused.ts'

const noise = fc.constantFrom(
  ...['', ' class=a', " title='> <script> //t.example/'", ' alt="&quot;é"', ' async', ' X-Y'],
  ...[' data-src="//t.example/"', " onload='x()'", '\n', ' /', ' "', ' =x', ' \0', ' lang=\xe9'],
)

/** An attribute in one of its spellings; of duplicates the first counts. */
function attribute(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const spelled = fc.tuple(
    fc.constantFrom(' ', '\n', '\t ', ' x=1 '),
    fc.constantFrom(name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)),
    fc.constantFrom('=', ' = ', '=\n', '\f='),
    fc.constantFrom('"', "'", ''),
    value,
    fc.constantFrom('', '', ` ${name}="/duplicate"`, ` ${name}='//t.example/duplicate'`),
  )
  return spelled.map(([before, key, equals, quote, text, after]) => {
    const needsQuotes = text === '' || /[\s"'`=<>]/.test(text)
    const mark = quote === '' && needsQuotes ? '"' : quote
    return before + key + equals + mark + text + mark + after
  })
}

/** Markup, and what is left of it by the promises. */
export interface Part {
  html: string
  kept: string
}

const stays = (html: string): Part => ({ html, kept: html })
const goes = (html: string): Part => ({ html, kept: '' })

function cased(name: string): fc.Arbitrary<string> {
  return fc.constantFrom(name, name, name.toUpperCase())
}

/** Types by which a browser runs a script, and types by which it does not. */
const running = fc.constantFrom(
  ...['', '', ' type=module', ' type=""', ' TYPE="Text/JavaScript"', ' type=" text/javascript\n"'],
  ...[" type='text&#x2F;ecmascript'", ' type=application/x-javascript', ' language=JavaScript1.2'],
)
const parked = fc.constantFrom(
  ...[' type="text/plain"', ' TYPE=text/plain', " type='application/ld+json'", ' type=importmap'],
  ...[' type="text/javascript; charset=utf-8"', ' type=" "', ' language=vbscript', ' type=a/b'],
)

/** A start tag that loads, or not: its attributes, in either order. */
interface Loader {
  name: string
  attribute: string
  /** Around the address in the attribute's value. */
  around?: readonly [string, string]
  /** What makes it load, and what does not. */
  loads?: fc.Arbitrary<string>
  idles?: fc.Arbitrary<string>
  /** What follows, up to and with an end tag. */
  rest?: fc.Arbitrary<string>
}

const linked = fc.constantFrom(
  ...[' rel=stylesheet', ' REL="Preload x"', " rel='&#105;con'", ' rel=dns-prefetch'],
)
const unlinked = fc.constantFrom(' rel=canonical', '', ' rel=""', ' rel="nofollow me"')
const script = fc.constantFrom('</script>', 'x<y</SCRIPT >', '<!--<script></script>--></script>')

const loaders: readonly Loader[] = [
  { name: 'script', attribute: 'src', loads: running, idles: parked, rest: script },
  { name: 'iframe', attribute: 'src', rest: fc.constantFrom('</iframe>', '<p><b></iframe>') },
  { name: 'img', attribute: 'src' },
  { name: 'img', attribute: 'srcset', around: ['', ' 2x'] },
  { name: 'source', attribute: 'src' },
  { name: 'source', attribute: 'srcset', around: ['', ' 2w'] },
  { name: 'track', attribute: 'src' },
  { name: 'embed', attribute: 'src' },
  {
    name: 'input',
    attribute: 'src',
    loads: fc.constantFrom(' type=image', ' Type="IMAGE"', ' type=&#x69;mage'),
    idles: fc.constantFrom('', ' type=text', ' type="image "', ' data-type=image'),
  },
  { name: 'link', attribute: 'href', loads: linked, idles: unlinked },
  { name: 'link', attribute: 'imagesrcset', around: ['', ' 2x'], loads: linked, idles: unlinked },
]

/** The start tag and what follows, with an address under an attribute's name. */
function element(
  { name, around: [before, after] = ['', ''], rest = fc.constant('') }: Loader,
  key: string,
  more: fc.Arbitrary<string>,
  url: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  // In a srcset white space and commas separate.
  const bare = before + after === '' ? url : url.filter((text) => !/[\s,]|^&|&(Tab|New)/.test(text))
  const held = attribute(
    key,
    bare.map((text) => before + text + after),
  )
  return fc
    .tuple(cased(name), noise, more, held, noise, fc.boolean(), fc.constantFrom('>', '/>'), rest)
    .map(([tag, first, extra, value, last, isBefore, end, tail]) => {
      const own = isBefore ? extra + value : value + extra
      return `<${tag}${first}${own}${last} ${end}${tail}`
    })
}

const none = fc.constant('')
const urls = fc.oneof(refusedUrls, wantedUrls)

const loading: fc.Arbitrary<Part> = fc.oneof(
  ...loaders.map((loader) =>
    fc.oneof(
      element(loader, loader.attribute, loader.loads ?? none, refusedUrls).map(goes),
      element(loader, loader.attribute, loader.loads ?? none, wantedUrls).map(stays),
    ),
  ),
)

/** What a browser would neither fetch nor run, wherever its addresses lead. */
export const parkedParts: fc.Arbitrary<string> = fc.oneof(
  ...loaders.map((loader) => {
    const renamed = element(loader, `data-${loader.attribute}`, loader.loads ?? none, urls)
    if (!loader.idles) return renamed
    return fc.oneof(renamed, element(loader, loader.attribute, loader.idles, urls))
  }),
  fc
    .tuple(
      parked,
      fc.constantFrom('track(1)', "\xc3\xa9('x')", '{"@id": "//t.example/"}'),
      literals,
    )
    .map(([type, text, addresses]) => [type, text + addresses.text] as const)
    .map(([type, text]) => `<script${type}>${text}</script>`),
  fc
    .tuple(
      fc.constantFrom(
        ...['<a href="@">@</a>', "<form action='@'></form>", '<p title="@">', '<br data-href="@">'],
        ...['<!-- <script src="@"></script> -->', '<!--[if IE]><img src="@"><![endif]-->'],
        ...['<textarea><img src="@"></textarea>', '<TITLE><script src="@"></script></TITLE>'],
        ...['<style>a{content:"<img src=@>"}</style>', '<xmp><img src="@"></xmp>'],
        ...['<noembed><embed src="@"></noembed>', '<noframes><iframe src="@"></noframes>'],
        ...['<iframe data-src=""><img src="@"></iframe>', '<? img src="@" ?>'],
        ...['&lt;script src="@">', '</p src="@">', '<meta content="@">', '<blockquote cite="@">'],
        ...['<script type="text/x-template"><img src="@"><!-- track( --></script>'],
      ),
      urls.filter((text) => !/["'>]/.test(text)),
    )
    .map(([markup, url]) => markup.replaceAll('@', url)),
)

const texts = fc.constantFrom(
  ...[
    'x',
    ' ',
    '\r\n',
    '&amp;&nbsp;&lt',
    '< b',
    'a & b',
    '\xc3\xa9 \xe2\x82\xac',
    '\xff\xfe',
    '\0',
  ],
  ...['\xf0\x9f', '\x80', ']]>', '-->', '<!doctype html>', '<>', '<3', 'track(1)', '\xe9', '</>'],
)

const inline: fc.Arbitrary<Part> = fc
  .tuple(
    running,
    fc.constantFrom('track(1)', "\xc3\xa9('x')", 'x()', "\xe9('x')", '', '<b>\xff</b>', 'Track()'),
    fc.constantFrom('@', '\n<!-- @ //-->', '<!--<script>@</script>-->', 'a<b;"\\u0041";@'),
    literals,
  )
  .map(([type, text, around, addresses]) => {
    const holding = (rest: string) => `<script${type}>${around.replace('@', text + rest)}</script>`
    const html = holding(addresses.text)
    if (/track\(|\xc3\xa9\('/.test(text)) return goes(html)
    return { html, kept: holding(addresses.kept) }
  })

/** What goes alone: a candidate among others, a picture before a video, a ping. */
const partly: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom(
      ...['<img srcset="/a 1x, @ 2x">', '<source srcset="/b.png 100w, @ 200w">'],
      ...['<video poster="@">x</video>', '<td background="@">', '<a href="/a" ping="@">x</a>'],
      ...['<p style="background:url(@)">', '<b onclick="track(1)">x</b>'],
    ),
    urlPairs(),
  )
  .filter(([, { url }]) => /^[\w:/.-]+$/.test(url))
  .map(([markup, { url, isRefused }]) => {
    const html = markup.replace('@', url)
    const isScript = markup.includes('onclick')
    if (!isRefused && !isScript) return stays(html)
    const kept = html
      .replace(/, [^,]* 2\d*[xw]/, '')
      .replace(/ (poster|background|ping|onclick)="[^"]*"/, '')
      .replace(`url(${url})`, 'url(about:invalid)')
    return { html, kept }
  })

/** What is left of a script in SVG: all or nothing, where it may hold references or elements. */
const inlineSvg: fc.Arbitrary<Part> = literals.map(({ text, kept }) => {
  const part = { html: `<script>${text}</script>`, kept: `<script>${kept}</script>` }
  const isPlain = text === kept || !/[&<]/.test(text)
  return around('<svg>', isPlain ? part : goes(part.html), '</svg>')
})

const svg: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom('script', 'image', 'use', 'feImage'),
    fc.constantFrom('href', 'xlink:href'),
    urlPairs(),
    fc.boolean(),
  )
  .chain(([name, key, { url, isRefused }, isClosed]) =>
    attribute(key, fc.constant(url)).map((value) => {
      const html = `<${name}${value} ${isClosed ? '/>' : `></${name}>`}`
      return around('<svg><g>', isRefused ? goes(html) : stays(html), '</g></svg>')
    }),
  )

function urlPairs(): fc.Arbitrary<{ url: string; isRefused: boolean }> {
  return fc.oneof(
    refusedUrls.map((url) => ({ url, isRefused: true })),
    wantedUrls.map((url) => ({ url, isRefused: false })),
  )
}

/** Elements that hold others and have an end tag; what loads something refused goes whole. */
const holders = [
  ...['video', 'audio'].map((name) => ({ name, attribute: 'src' })),
  { name: 'object', attribute: 'data' },
]

function join(parts: readonly Part[]): Part {
  return {
    html: parts.map((one) => one.html).join(''),
    kept: parts.map((one) => one.kept).join(''),
  }
}

function around(before: string, { html, kept }: Part, after: string): Part {
  return { html: before + html + after, kept: before + kept + after }
}

const { part } = fc.letrec<{ part: Part; parts: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: texts.map(stays), weight: 2 },
    { arbitrary: loading, weight: 5 },
    { arbitrary: partly, weight: 1 },
    { arbitrary: parkedParts.map(stays), weight: 3 },
    { arbitrary: inline, weight: 2 },
    { arbitrary: fc.oneof(svg, svg, inlineSvg), weight: 1 },
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom('div', 'P', 'b', 'ul', 'li', 'td', 'template', 'picture', 'h1', 'form'),
          noise,
          tie('parts'),
        )
        .map(([name, more, inside]) => around(`<${name}${more} >`, inside, `</${name}>`)),
      weight: 2,
    },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...holders), urlPairs(), noise, tie('parts'))
        .chain(([{ name, attribute: key }, { url, isRefused }, more, inside]) =>
          attribute(key, fc.constant(url)).map((value) => {
            const whole = around(`<${name}${value}${more} >`, inside, `</${name}>`)
            return isRefused ? goes(whole.html) : whole
          }),
        )
        // To HTMLRewriter the end of a parent ends what is in it: docs/limits.md.
        .filter(({ html }) => !/<\/p\b/.test(html.slice(1))),
      weight: 1,
    },
    {
      arbitrary: fc
        .array(
          fc.oneof(
            texts.map(stays),
            parkedParts.map(stays),
            loading.filter(({ html }) => !/^<script/i.test(html)),
          ),
          { maxLength: 4 },
        )
        .map((list) => around('<noscript>', join(list), '</noscript>')),
      weight: 1,
    },
  ),
  parts: fc.array(tie('part') as fc.Arbitrary<Part>, { maxLength: 4 }).map(join),
}))

/** Pages whose elements all end, and what is left where a `refusing` policy's services are refused. */
export const pages: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom(
      '',
      '<!DOCTYPE html>\n<html lang=de><head>',
      '\xef\xbb\xbf<HTML>',
      '<body>\r\n',
    ),
    fc.constantFrom('', '', '<base href="https://ok.example/d/">', '<base href=/d/ >'),
    fc.array(part, { maxLength: 12 }),
    fc.constantFrom('', '</body></html>\n', '\n\n'),
  )
  .map(([head, base, list, foot]) => around(head + base, join(list), foot))
  // In UTF-16 it would go on in another encoding.
  .filter(({ html }) => !/^(\xff\xfe|\xfe\xff)/.test(html))

/** A policy may have rules about these hosts, and know loaders by some of the texts. */
const scripted: fc.Arbitrary<string> = fc
  .constantFrom(
    ...['//t.example/a', 'https:\\/\\/a.t.example\\/', '//u@t.example/,//ok.example/'],
    ...['//www.google-analytics.com/ga.js', '//connect.facebook.net/x","facebook-jssdk'],
  )
  .map((text) => `<script>load("${text}")</script>`)

/** Pages that are inline scripts with addresses and nothing else. */
export const scriptPages: fc.Arbitrary<string> = fc
  .array(scripted, { minLength: 1, maxLength: 3 })
  .map((list) => list.join(''))

/** Markup that does not end, ends what never began, or is broken off. */
const broken = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...['<base href="//t.example/">', '<base href="//ok.example/">', '<base target=x href>'],
      ...['<script src=x.js></script>', '<img src=x.png>'],
    ),
    weight: 3,
  },
  scripted,
  ...['div', 'p', 'b', 'table', 'tr', 'td', 'ul', 'li', 'template', 'a', 'h1', 'form'].map((name) =>
    fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}/>`),
  ),
  ...['noscript', 'textarea', 'title', 'style', 'iframe', 'script', 'xmp'].map((name) =>
    fc.constantFrom(`<${name}>`, `</${name}>`, `<${name} x='>'>`),
  ),
  fc.constantFrom(
    ...[
      '<',
      '</',
      '<!',
      '<!--',
      '-->',
      '<!-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&#',
      '"',
      "'",
      '<!--->',
    ],
    ...['=', '<svg><script href=/a /></svg>'],
    ...['<plaintext>', '<image src="//t.example/" alt=x>', '<script>x="<!--<script>"</script>'],
  ),
)

/** SVG and MathML that are left open, close themselves, or hold what is not theirs. */
const foreignBroken = fc.oneof(
  ...['svg', 'math', 'mi', 'g', 'foreignObject', 'desc', 'annotation-xml'].map((name) =>
    fc.constantFrom(`<${name}>`, `</${name}>`, `<${name}/>`),
  ),
)

/** What the addresses of a soup may be relative to. */
const bases = fc.constantFrom(
  ...['', '', '', '<base href="//t.example/">', '<p><base href="/"><base href="//t.example/">'],
  '<template><base href="/"></template><base href="https://a.t.example/b/">',
)

function soupOf(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const whole = part.map(({ html }) => html)
  const list = fc.array(
    fc.oneof({ arbitrary: whole, weight: 2 }, { arbitrary: piece, weight: 1 }),
    {
      maxLength: 14,
    },
  )
  return fc.tuple(bases, list).chain(([base, pieces]) => {
    const html = base + pieces.join('')
    const cut = fc.nat(html.length).map((length) => html.slice(0, length))
    return fc.oneof({ arbitrary: fc.constant(html), weight: 3 }, { arbitrary: cut, weight: 1 })
  })
}

/** Pages of which nothing is promised but what a browser makes of them. */
export const foreignSoups: fc.Arbitrary<string> = soupOf(fc.oneof(broken, foreignBroken))

/** What is torn in SVG, MathML and texts, with scripts, sheets and pictures of what is refused. */
export const torn: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: tornTags('svg', 'script', 'style'), weight: 4 },
      { arbitrary: tornTags('math', 'title', 'desc', 'foreignObject', 'mi', 'g', 'a'), weight: 2 },
      { arbitrary: tornTags('div', 'p', 'textarea', 'noscript', 'template', 'table'), weight: 2 },
      fc.constantFrom('<select>', '<annotation-xml>', '<td>', '<font>', '<font color=a>'),
      fc.constantFrom('<b', 'x>', 'a<b;', '<!--', '-->', '<![CDATA[', ']]>', '"', '<i a="', '">'),
      fc.constantFrom(
        'x',
        'track(1)',
        '<img src=//t.example/>',
        '<style>@import "//t.example/";</style>',
      ),
      { arbitrary: fc.constant('<script>track(1)</script>'), weight: 2 },
    ),
    { minLength: 3, maxLength: 14 },
  )
  .map((pieces) => pieces.join(''))

function tornTags(...names: string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom('<?>', '<?>', '</?>', '<?/>'))
    .map(([name, tag]) => tag.replace('?', name))
}

/** Whole pages, and those. */
export const bodies: fc.Arbitrary<string> = fc.oneof(
  pages.map(({ html }) => html),
  foreignSoups,
)
