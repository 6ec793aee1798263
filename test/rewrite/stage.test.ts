/**
 * What stands around HTMLRewriter: what is taken out beside tags, and pages that it cannot read.
 *
 * @module
 */
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { consentGate } from '../../src/index.ts'
import { filtered, gate, page, policyWith } from '../gate.ts'

const url = 'https://www.shop.example/'
const refused = 'https://counter.example/x'
const innocent = 'https://innocent.example/x'
const written = (html: string) => html.replaceAll('@', refused)

/** What arrives of a page that comes in these pieces, and the decisions about it. */
async function arrives(
  pieces: readonly (string | Uint8Array)[],
  headers: Record<string, string> = { 'content-type': 'text/html' },
) {
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      controller.close()
    },
  })
  const door = gate(policyWith(), () => new Response(body, { headers }))
  const { response, report } = await door.fetch(url, { headers: { accept: 'text/html' } })
  return {
    html: await response.text(),
    targets: (report?.decisions ?? []).map(({ target }) => target),
  }
}

describe('an element that loads something refused goes:', () => {
  test.each([
    '<meta http-equiv="Refresh" content="0; url=@">',
    '<svg><set attributeName="href" to="@"/></svg>',
    '<svg><set attributeName=" xlink:href " to="@"/></svg>',
    '<svg><animate attributeName="href" from="@"/></svg>',
    '<svg><animate attributeName="href" to="@"/></svg>',
    '<svg><animate attributeName="href" by="@"/></svg>',
    '<svg><animate attributeName="href" values="/a; @"/></svg>',
    '<amp-pixel src="@"></amp-pixel>',
    '<amp-img src="@"></amp-img>',
    '<amp-img srcset="@ 2x"></amp-img>',
    '<amp-iframe src="@"></amp-iframe>',
    '<amp-video src="@"></amp-video>',
    '<amp-audio src="@"></amp-audio>',
    '<amp-ad src="@"></amp-ad>',
    '<amp-embed src="@"></amp-embed>',
    '<amp-analytics config="@"></amp-analytics>',
    `<script src="data:text/javascript,count('start')"></script>`,
    `<script src="data:text/javascript;base64,${btoa("count('start')")}"></script>`,
    `<script src="data:text/javascript,count%28'start'"></script>`,
    '<iframe src="data:text/html,<img src=//counter.example/x>"></iframe>',
    '<frameset><frame src="data:text/html,<img src=//counter.example/x>"></frameset>',
    '<object data="data:image/svg+xml,<image href=\'//counter.example/x\'/>"></object>',
    '<link rel=stylesheet href="data:text/css,a{b:url(//counter.example/x)}">',
    '<embed src="data:application/xhtml+xml,<img src=//counter.example/x>">',
    '<embed src="data:text/html,<img src=//counter&amp;period;example/x>">',
    '<iframe src="da&#9;ta:text/html,<img src=//counter.example/x>"></iframe>',
    '<iframe src="data:text/html,%FF%3Cimg src=//counter.example/x>"></iframe>',
    `<iframe src="data:text/html;charset=utf-16le;base64,${btoa([...'<img src=//counter.example/x>'].flatMap((one) => [one, '\0']).join(''))}"></iframe>`,
    `<script src="data:,/*%FF%2a/count('start')"></script>`,
    '<link rel=stylesheet href="data:text/css,</style>a{b:url(//counter.example/x)}">',
    `<link rel=stylesheet href="data:text/css,%40import 'data:text/css,%2540import %2522//counter.example/x%2522'">`,
    '<embed src="data:text/html,<base href=http://counter.example/><img src=x>">',
    '<embed src="data:text/html,<img src=https:counter.example/x>">',
    '<iframe src="data:text/html,<iframe srcdoc=\'<img src=//counter.example/x>\'></iframe>"></iframe>',
    '<object data="data:image/svg+xml,<x:script xlink:href=\'//counter.example/x\'/>"></object>',
  ])('%s', async (markup) => {
    const { html } = await filtered(`<p>a</p>${written(markup)}<p>b</p>`)
    const left = /^<svg>/.test(markup) ? '<svg></svg>' : ''
    const frames = /^<frameset>/.test(markup) ? '<frameset><frame></frameset>' : ''
    expect(html).toBe(`<p>a</p>${left}${frames}<p>b</p>`)
  })

  test.each([
    '<meta http-equiv="x" content="0; url=@">',
    '<meta http-equiv="Refresh" content="0; url=/a">',
    '<svg><set attributeName="fill" to="@"/></svg>',
    '<svg><animate attributeName="href" values="/a; /b"/></svg>',
    '<amp-list src="@"></amp-list>',
    '<img src="data:image/svg+xml,<image href=\'//counter.example/x\'/>">',
    '<iframe src="data:text/plain,count(\'start\')"></iframe>',
    '<iframe src="data:text/plain,<img src=//counter.example/x>"></iframe>',
    '<object data="data:image/png,count(\'start\')"></object>',
    '<script src="data:text/javascript;base64,?"></script>',
  ])('and where it loads nothing it stays: %s', async (markup) => {
    expect((await filtered(written(markup))).html).toBe(written(markup))
  })
})

/** Attributes that go, and what is left of them. */
const alone: readonly (readonly [start: string, left: string])[] = [
  ['<a href="/a" ping="@">', '<a href="/a">'],
  ['<a href="/a" ping="@" ping="@" PING="@">', '<a href="/a">'],
  ['<a href="/a" ping="/b @">', '<a href="/a" ping="/b">'],
  ['<area href="/a" ping="@">', '<area href="/a">'],
  ['<a href="/a" attributionsrc="@">', '<a href="/a">'],
  ['<area href="/a" attributionsrc="@">', '<area href="/a">'],
  ['<img src="/a" attributionsrc="@">', '<img src="/a">'],
  ['<script src="/a" attributionsrc="@"></script>', '<script src="/a"></script>'],
  ['<video poster="@"></video>', '<video></video>'],
  ['<amp-video poster="@"></amp-video>', '<amp-video></amp-video>'],
  ['<table background="@"></table>', '<table></table>'],
  [
    '<table><colgroup background="@"><col background="@"></table>',
    '<table><colgroup><col></table>',
  ],
  [
    `<noscript><p style="content:'&lt;/noscript&gt;&lt;p&gt;';a:url(@)"></noscript>`,
    `<noscript><p style="content:'&lt;/noscript&gt;&lt;p&gt;';a:url(about:invalid)"></noscript>`,
  ],
  ['<table><thead background="@"></table>', '<table><thead></table>'],
  ['<table><tr><td background="@"></table>', '<table><tr><td></table>'],
  ['<img srcset="/a, @ 2x">', '<img srcset="/a">'],
  ['<img src="@" id=a alt="b">', '<img id=a alt="b">'],
  ['<img name=a src="@" srcset="@ 2x">', '<img name=a>'],
  ['<img src="/a" srcset="@ 2x">', '<img src="/a">'],
  ['<p style="background: url(@)">', '<p style="background: url(about:invalid)">'],
  ['<p style="background: u&#114;l(@)">', '<p style="background: url(about:invalid)">'],
  ['<p style="background: u\\72l(@)">', '<p style="background: u\\72l(about:invalid)">'],
  ...['fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor', 'marker-start', 'marker-end'].map(
    (name) =>
      [
        `<svg><g ${name}="url(@#a)"/></svg>`,
        `<svg><g ${name}="url(about:invalid)"/></svg>`,
      ] as const,
  ),
  [`<p onclick="count('start')">`, '<p>'],
  [`<P/ONCLICK="count('start')"/>`, '<P/>'],
  [`<p title='>"' onclick="count('start')">`, `<p title='>"'>`],
  [`<p onclick="count(&#39;start&#39;)">`, '<p>'],
  ['<img src="/a" onerror="load(\'//counter.example/c\')">', '<img src="/a">'],
  [`<a href="javascript:count('start')">`, '<a>'],
  [`<a href=" JavaScript:count('start')">`, '<a>'],
  [`<a href="java\nscript:count('start')">`, '<a>'],
  [`<a href="&#106;avascript:count('start')">`, '<a>'],
  [`<a href="javascript:count%28'start'%29">`, '<a>'],
  [`<svg><a xlink:href="javascript:count('start')"></a></svg>`, '<svg><a></a></svg>'],
  [`<form action="javascript:count('start')"></form>`, '<form></form>'],
  [`<area href="javascript:count('start')">`, '<area>'],
  [`<embed src="javascript:count('start')">`, '<embed>'],
  [`<input formaction="javascript:count('start')">`, '<input>'],
  [`<button formaction="javascript:count('start')">`, '<button>'],
  [`<iframe src="javascript:count('start')"></iframe>`, '<iframe></iframe>'],
  [`<object data="javascript:count('start')"></object>`, '<object></object>'],
  [
    `<iframe srcdoc="a<script src='@'></script>&lt;p&gt;b"></iframe>`,
    '<iframe srcdoc="a&lt;p&gt;b"></iframe>',
  ],
  [
    `<iframe srcdoc="<script>count('start')</script>&quot;"></iframe>`,
    '<iframe srcdoc="&quot;"></iframe>',
  ],
  [
    `<iframe srcdoc="<iframe srcdoc='<img src=@>b'></iframe>"></iframe>`,
    '<iframe srcdoc="&lt;iframe srcdoc=&quot;b&quot;&gt;&lt;/iframe&gt;"></iframe>',
  ],
  [
    `<noscript><iframe srcdoc="&lt;script>count('start')&lt;/script>a"></iframe></noscript>`,
    '<noscript><iframe srcdoc="a"></iframe></noscript>',
  ],
  [`<noscript><a href="/a" ping="@"></a></noscript>`, '<noscript><a href="/a"></a></noscript>'],
  [`<iframe src="@" srcdoc="a"></iframe>`, '<iframe srcdoc="a"></iframe>'],
]

describe('what an element could do without loses alone what is refused:', () => {
  test.each(alone)('%s', async (markup, left) => {
    const { html } = await filtered(`<p>a</p>${written(markup)}<p>b</p>`)
    // Where an attribute stood, white space may stay.
    expect(html.replace(/(["'\w]) +(?=\/?>)/g, '$1')).toBe(`<p>a</p>${left}<p>b</p>`)
  })

  test.each(alone)('%s stays as it is where nothing in it is', async (markup) => {
    const wanted = markup
      .replaceAll('@', innocent)
      .replace(/count(\(|%28)/, 'add$1')
      .replace('counter.example', 'innocent.example')
    const html = `<p>a</p>${wanted}<p>b</p>`
    expect((await filtered(html)).html).toBe(html)
  })

  test.each([
    '<p ping="@">',
    '<p attributionsrc="@">',
    '<p poster="@">',
    '<p background="@">',
    '<p srcdoc="<img src=@>">',
    '<p data-onclick="count(\'start\')" on="count(\'start\')">',
    '<a href="/javascript:count(\'start\')">',
    '<p href="javascript:count(\'start\')">',
  ])('%s means nothing, and stays', async (markup) => {
    expect((await filtered(written(markup))).html).toBe(written(markup))
  })
})

describe('of texts goes what is refused:', () => {
  test.each([
    ['<style>a{b:url(@)}</style>', '<style>a{b:url(about:invalid)}</style>'],
    [
      '<style media=print>@import "@";</style>',
      '<style media=print>@import "about:invalid";</style>',
    ],
    [
      '<script type="importmap">{"imports":{"a":"@","b":"/b"}}</script>',
      '<script type="importmap">{"imports":{"b":"/b"}}</script>',
    ],
    [
      '<script type="speculationrules">{"prefetch":[{"urls":["@","/b"]}]}</script>',
      '<script type="speculationrules">{"prefetch":[{"urls":["/b"]}]}</script>',
    ],
    [
      "<svg><script>load('//counter.example/c')</script></svg>",
      "<svg><script>load('//refused.invalid/c')</script></svg>",
    ],
    ['<svg><style>a{b:url(@)}</style></svg>', '<svg><style>a{b:url(about:invalid)}</style></svg>'],
    ['<svg><script>load("&#47;/counter.example/c")</script></svg>', '<svg></svg>'],
    ['<svg><style>a{b:url(&#47;/counter.example/x)}</style></svg>', '<svg></svg>'],
    // Its own text runs, without that of elements in it, comments and tags.
    ...['<g>zz</g>', '<a b=">"/>', '<!-- --!>', '<!-->', '<!x>', '<?x>', '<g><a></g>'].map(
      (between) => [`<svg><script>cou${between}nt('start')</script></svg>`, '<svg></svg>'],
    ),
    ['<svg><style>a{b:url(//coun<a>zz</a>ter.example/x)}</style></svg>', '<svg></svg>'],
    ["<svg><script>cou<![CDATA[nt('start')]]></script></svg>", '<svg></svg>'],
  ])('%s', async (markup, left) => {
    const at = (text: string) => text.replace('@import', '\0').replaceAll('@', refused)
    const { html } = await filtered(at(markup).replace('\0', '@import'))
    expect(html).toBe(left)
  })
})

/** Text that begins where HTMLRewriter stops: from here on a page is swept. */
const stop = '<select><style></style></select>'

describe('where HTMLRewriter would read otherwise than browsers do, nothing refused is left:', () => {
  const script = `<script src="${refused}"></script>`
  const harmless = '<script src="data:,"></script>'
  test.each<readonly string[]>([
    // In a select older browsers read no style, and newer ones do.
    [`<select><style>${script}</style></select>`, `<select><style>${harmless}</style></select>`],
    [
      `<select title="</select>"><style>${script}</style></select>`,
      `<select title="</select>"><style>${harmless}</style></select>`,
    ],
    [
      `<select><math><![CDATA[<!---->${script}]]></math></select>`,
      `<select><math><![CDATA[<!---->${harmless}]]></math></select>`,
    ],
    [
      `<frameset><title>${script}</title></frameset>`,
      `<frameset><title>${harmless}</title></frameset>`,
    ],
    [
      `<frameset><textarea>${script}</textarea></frameset>`,
      `<frameset><textarea>${harmless}</textarea></frameset>`,
    ],
    [
      `<div><select></div><option title="</select>"><title>${script}</title>`,
      `<div><select></div><option title="</select>"><title>${harmless}</title>`,
    ],
    [
      `<select><svg><textarea><!--</textarea>${script}`,
      `<select><svg><textarea><!--</textarea>${harmless}`,
    ],
    [
      `<noscript><svg></noscript><iframe title="</noscript>">${script}</iframe>`,
      `<noscript><svg></noscript><iframe title="</noscript>">${harmless}</iframe>`,
    ],
    // A slash closes SVG, and so does an end tag outside of it.
    [`<svg/><textarea><!-- </textarea>${script}`, '<svg/><textarea><!-- </textarea>'],
    [
      `<svg a=b/><style><img src="${refused}"></style>`,
      '<svg a=b/><style><img src="data:,"></style>',
    ],
    [`<math/><title><![CDATA[</title>${script}`, '<math/><title><![CDATA[</title>'],
    [
      `<a><svg></a><textarea><!-- </textarea>${script}`,
      `<a><svg></a><textarea><!-- </textarea>${harmless}`,
    ],
    // Nor does what is text open anything in it, or close it.
    ...[
      '<svg a="</svg>">',
      '<svg><g a="</svg>">',
      '<svg><!-- </svg> -->',
      '<svg><![CDATA[</svg>]]>',
      '<svg><![CDATA[ > </svg>]]>',
      '<g><svg><g><desc><textarea><!-- </textarea></desc></g></g>',
      '<svg><title></svg></title>',
      '<svg><desc></svg></desc>',
      '<svg b="<a>">',
      '<svg><!-- <a> -->',
      '<svg><!-- <svg><desc></svg> -->',
      '<svg><desc><textarea><a></textarea></desc>',
      '<math><mtext></math></mtext>',
    ].map((open) => {
      const before = `<a>${open}</a><textarea><!-- </textarea>`
      return [`${before}${script}`, `${before}${harmless}`]
    }),
    [
      `<noscript><select><style>${script}</style></select></noscript>`,
      `<noscript><select><style>${harmless}</style></select></noscript>`,
    ],
  ])('%s', async (markup, left) => {
    const { html } = await filtered(`<p>a</p>${script}${markup}<p>b</p>`)
    expect(html).toBe(`<p>a</p>${left}<p>b</p>`)
  })

  const image = `<img src="${refused}">`
  test.each([
    ['a tag of 300 kB', `<p title="${'a'.repeat(300_000)}">`],
    ['20,000 open elements', '<b>'.repeat(20_000)],
    ['10,001 elements that load something', '<img src="/a">'.repeat(10_001)],
    ['a noscript of 2,001 tags', `<noscript>${'<b>'.repeat(2_001)}</noscript>`],
    ['a noscript of 40 kB', `<noscript>${'abcd'.repeat(10_000)}<b></noscript>`],
    ['noscripts of 11,988 tags', `<noscript>${'<b></b>'.repeat(999)}</noscript>`.repeat(6)],
  ])('behind %s', async (_, trouble) => {
    const { html } = await filtered(`<p>a</p>${image}${trouble}${image}<p>b</p>`)
    expect(html === `<p>a</p>${trouble}<img src="data:,"><p>b</p>`).toBe(true)
  })

  test('behind a noscript of 2,001 tags that comes in pieces', async () => {
    const trouble = `<noscript>${'<b>'.repeat(2_001)}</noscript>`
    const pieces = [trouble.slice(0, 3000), trouble.slice(3000) + image]
    const { html } = await arrives(pieces)
    expect(html === `${trouble}<img src="data:,">`).toBe(true)
  })

  test('behind as many elements as the policy allows', async () => {
    const picture = '<img src="/a">'
    const policy = policyWith({ budget: 2 })
    const { html } = await filtered(image + picture + image + image, { policy })
    expect(html).toBe(`${picture}<img src="data:,"><img src="data:,">`)
  })

  test('though it is in the middle of a script in SVG', async () => {
    const html = '<a><svg><script>b</a>c</script><p>d</p>'
    expect((await filtered(html)).html).toBe(html)
  })

  test('but what only looks like trouble stops nothing', async () => {
    for (const before of [
      '<!-- <select><frameset> --><style>a{}</style><title>b</title>',
      '<p title="<select>"><style>a{}</style>',
      '<script>"<svg></a>"</script><textarea></textarea>',
      '<!-- <select> --><noscript><p></noscript>',
      `<svg><a title='<a href="b"></script>'></a></svg><textarea></textarea>`,
      '<svg><!-- a --></svg><svg><title>b</title></svg>',
      '<!-- <noscript> -->'.repeat(100) + '<i>'.repeat(1_900),
      `<script>"<noscript>"</script>${'<i>'.repeat(2_100)}<noscript></noscript>`,
      '<svg><!-- <symbol><title>a</title><path d="a"></symbol> --><title>b</title></svg>',
      '<p title="<svg></svg>"><!-- <svg><a></svg></p> --><textarea></textarea>',
    ]) {
      expect((await filtered(`${before}${image}<p>b</p>`)).html).toBe(`${before}<p>b</p>`)
    }
  })

  test('though nothing told that it would stop, wherever it does', async () => {
    // End tags of nothing hide how many elements are open.
    const trouble = '<div></x>'.repeat(20_000)
    for (const cut of [10_000, 90_000, 150_000]) {
      const { html, targets } = await arrives([
        `<p>a</p>${image}<p>b`,
        `</p>${image}${trouble.slice(0, cut)}`,
        `${trouble.slice(cut)}${image}<p>c</p><p`,
      ])
      const left = html.replaceAll('<img src="data:,">', '')
      expect(left === `<p>a</p><p>b</p>${trouble}<p>c</p><p`).toBe(true)
      expect(targets).toEqual([refused, refused, refused])
    }
  })

  test('up to the end of a page, however long its last tags are', async () => {
    for (const size of [30_000, 60_000, 90_000, 120_000]) {
      const html = (handler: string) => `<p title="${'a'.repeat(size)}"${handler}><p>b</p>`
      const seen = await filtered(html(` onclick="count('start')"`))
      expect([size, seen.html.replace('" >', '">') === html('')]).toEqual([size, true])
    }
  })

  test('though nothing told that it would stop, in a fragment', async () => {
    const trouble = '<div></x>'.repeat(20_000)
    const noscript = (inner: string) => `<noscript>${inner}${trouble}${inner}</noscript><p>b</p>`
    const { html, targets } = await arrives([image + noscript(image)])
    expect(html === noscript('<img src="data:,">')).toBe(true)
    expect(targets).toHaveLength(3)
  })
})

describe('what is swept stays where it is, and loads nothing:', () => {
  test.each([
    ['<script src="@"></script>', '<script src="data:,"></script>'],
    ["<script>count('start')</script>", "<script type=text/refused>count('start')</script>"],
    [
      "<script type=module>count('start')</script>",
      "<script type=text/refused>count('start')</script>",
    ],
    [
      "<script>&#99;ount('start')</script>",
      "<script type=text/refused>&#99;ount('start')</script>",
    ],
    [
      "<script>load('//counter.example/c')</script>",
      "<script>load('//refused.invalid/c')</script>",
    ],
    ['<script>a="<img src=@>"</script>', '<script>a="<img src=data:,>"</script>'],
    ["<script>count('start')", "<script>count('start')"],
    // What these say ends at the first end tag: what stands behind it is a text.
    [
      `<script><!--<script>--></script>count('start')</script>`,
      `<script><!--<script>--></script>count('start')</script>`,
    ],
    [
      `<script><!--><script></script>count('start')</script>`,
      `<script><!--><script></script>count('start')</script>`,
    ],
    [
      `<script>"<script>"</script>count('start')</script>`,
      `<script>"<script>"</script>count('start')</script>`,
    ],
    [
      "<script><!--<script></script>count('start')--></script>",
      "<script type=text/refused><!--<script></script>count('start')--></script>",
    ],
    ['<style>a{b:url(@)}</style>', '<style>a{b:url(about:invalid)}</style>'],
    ['<style>a{b:url(@)}', '<style>a{b:url(about:invalid)}'],
    [
      '<style>a{b:url(@)}<img src=@></style>',
      '<style>a{b:url(about:invalid)}<img src=data:,></style>',
    ],
    [
      `<style onload="count('start')">a{b:url(@)}</style>`,
      '<style onload="">a{b:url(about:invalid)}</style>',
    ],
    ['<img src="@" srcset="@ 2x">', '<img src="data:," srcset="data:,">'],
    ['<img src="/a" srcset="/b, @ 2x">', '<img src="/a" srcset="/b">'],
    ['<img src="@" src="/b">', '<img src="data:," src="/b">'],
    ['<img src="/b" src="@">', '<img src="/b" src="@">'],
    ['<meta http-equiv=refresh content="0;url=@">', '<meta http-equiv=refresh content="">'],
    [`<p onclick="count('start')">`, '<p onclick="">'],
    ['<p style="a:url(@)">', '<p style="a:url(about:invalid)">'],
    ['<base href="//counter.example/"><img src="a">', '<base href=""><img src="data:,">'],
    [`<p onclick="1 ; a<b; count('start')">`, '<p onclick="">'],
    [
      `<iframe srcdoc="<script src='@'></script>"></iframe>`,
      '<iframe srcdoc="&lt;script src=&#39;data:,&#39;&gt;&lt;/script&gt;"></iframe>',
    ],
    [
      `<iframe srcdoc="&lt;img src='@'&gt;"></iframe>`,
      '<iframe srcdoc="&lt;img src=&#39;data:,&#39;&gt;"></iframe>',
    ],
    ['<!-- <img src="@"> -->', '<!-- <img src="data:,"> -->'],
    // What seems to be in another tag, or in a text, is looked at too.
    ...[
      [`<img alt="<script>" src="//counter.example/1"><script>load("//@/2")</script>`, ''],
      [`<img alt="<style>" src="//counter.example/1" title="a{b:url(//@/2)}</style>">`, ''],
    ].map(([markup = '']) => [
      markup.replace('@', 'counter.example'),
      markup
        .replace(/src="[^"]*"/, 'src="data:,"')
        .replace('url(//@/2)', 'url(about:invalid)')
        .replace('@', 'refused.invalid'),
    ]),
    [
      '<!-- <style t="--><img src=@>">a{b:url(@)}</style>',
      '<!-- <style t="--><img src=data:,>">a{b:url(about:invalid)}</style>',
    ],
    ['<!-- <img src="@ --><img src=@> ">', '<!-- <img src="data:, --><img src=data:,> ">'],
    ['<!-- <img srcset="--><img src=@>, @ 2x">', '<!-- <img srcset="--&gt;&lt;img src=@&gt;">'],
    [
      `<script>load("//counter.example/1");"<!--<script>";"</script>";load("//counter.example/2")</script>`,
      `<script>load("//refused.invalid/1");"<!--<script>";"</script>";load("//refused.invalid/2")</script>`,
    ],
    // It ends where browsers say, and in SVG it has elements.
    [
      `<script><!--<script></script><script></script>count('start')</script>`,
      `<script type=text/refused><!--<script></script><script></script>count('start')</script>`,
    ],
    ...['<!-- -->', '<a/>', '</>', '<g></x>zz</g>', '<![CDATA[]]>'].map((one) => [
      `<svg><style>a{b:url(//coun${one}ter.example/x)}</style></svg>`,
      `<svg><style type=text/refused>a{b:url(//coun${one}ter.example/x)}</style></svg>`,
    ]),
    [
      '<style>/*<!--<script >*/</style>a<style>a{b:url(@)}</style>',
      '<style>/*<!--<script >*/</style>a<style>a{b:url(about:invalid)}</style>',
    ],
    ['<p title="<img src=@>">', '<p title="<img src=data:,>">'],
    ['<img src="@', '<img src="@'],
    ['a < b <1 <', 'a < b <1 <'],
    ['<amp-pixel src="@"></amp-pixel>', '<amp-pixel src="data:,"></amp-pixel>'],
  ])('%s', async (markup, left) => {
    const { html } = await filtered(stop + written(markup))
    expect(html).toBe(stop + written(left))
  })

  const long = `"${'a '.repeat(700_000)}"`
  test.each([
    ['a script', `<script>a=${long}; load('//@/c'); b=${long}</script>`, 'refused.invalid'],
    ['style', `<style>${'a{b:c}'.repeat(200_000)}d{b:url(//@/c)}</style>`, undefined],
    ['a handler', `<p onclick='a=${long}; load("//@/c")'>`, undefined],
    ['what stands before an address', `<img alt='${long}' src=//@/c>`, undefined],
    ['a page in a frame', `<iframe srcdoc='${long}<img src=//@/c>'></iframe>`, undefined],
    ['a srcset', `<img srcset="${'/a 1x, '.repeat(200_000)} //@/c 2x">`, undefined],
  ])('%s that is long', async (_, markup, instead) => {
    const parts = (host: string) => {
      const html = `${markup.replace('@', host)}<img src="https://${host}/x"><p>b</p>`
      return Array.from({ length: Math.ceil(html.length / 65_536) }, (_, i) =>
        html.slice(i * 65_536, (i + 1) * 65_536),
      )
    }
    const { html } = await arrives([stop, ...parts('counter.example')])
    expect(html).not.toContain('//counter.example')
    expect(html.endsWith('<img src="data:,"><p>b</p>')).toBe(true)
    if (instead) {
      const whole = stop + parts(instead).join('')
      expect(html === whole.replace(/<img src="[^"]*"><p>/, '<img src="data:,"><p>')).toBe(true)
    }
    const kept = [stop, ...parts('innocent.example')]
    const { length } = (await arrives(kept)).html
    if (instead) expect(length).toBe(kept.join('').length)
  })

  test('an image that is long, in its own address', async () => {
    const html = `${stop}<img src="data:image/png;base64,${'a'.repeat(2_000_000)}" srcset="@ 2x"><p>`
    const pieces = Array.from({ length: 31 }, (_, i) => html.slice(i * 65_536, (i + 1) * 65_536))
    expect((await arrives(pieces)).html === html).toBe(true)
  })
})

describe('XML is read by the names of its elements', () => {
  const xhtml = { 'content-type': 'application/xhtml+xml' }
  test.each([
    ['<script src="@"/>', '<script src="data:,"/>'],
    ['<h:script src="@"/>', '<h:script src="data:,"/>'],
    ['<?xml-stylesheet href="@"?>', '<?xml-stylesheet href="data:,"?>'],
    ['<base href="//counter.example/"/><img src="a"/>', '<base href=""/><img src="data:,"/>'],
    ['<title/><img src="@"/>', '<title/><img src="data:,"/>'],
    [
      "<script/><p>count('start')</p><script>a</script>",
      "<script/><p>count('start')</p><script>a</script>",
    ],
    [
      "<script>count&#40;'start')</script>",
      "<script type=text/refused>count&#40;'start')</script>",
    ],
  ])('%s', async (markup, left) => {
    const whole = (inner: string) =>
      `<html xmlns="http://www.w3.org/1999/xhtml">${written(inner)}</html>`
    expect((await arrives([whole(markup)], xhtml)).html).toBe(whole(left))
  })
})

describe('however a page is cut', () => {
  test.each([
    `<!-- a --><img src="${refused}"><!-- b --!><p>`,
    `<svg><![CDATA[ > ] ]]><image href="${refused}"/></svg><p>`,
    `<p onclick="count('start')"><a\nping="${refused}" href=/a><b onclick="x()">`,
    `<style>a{b:url(${refused})}</style><textarea><!--</textarea><i>`,
    `<NOSCRIPT><p></noscript ></noscriptx><noscript><img src="${refused}"></p></NoScript/>`,
    `<iframe srcdoc="<img src='${refused}'>"></iframe><noscript><img src=${refused}></noscript>`,
    `${stop}<img src="${refused}"><script>count('start')</script><p`,
    `<a><svg></a><textarea><!--</textarea><img src="${refused}"><q`,
    `${stop}<script>"<!--<script>";"</script>";count('start')</script>`,
    `</<textarea x='>'><div ><source srcset="${refused} 2w" ></div>`,
    `<a><svg><!-- > </svg> > --></a><textarea><!-- </textarea><img src="${refused}">`,
    `<a><svg><g b='<i a=">'></svg>'></a><textarea><!-- </textarea><img src="${refused}">`,
    `<?<i x='>'><a ping="${refused}" b=<p/c='>d'><img src="${refused}">`,
    `<base href="http:counter.example"><math></>><embed i='<script>'src=/>`,
  ])('it arrives the same: %s', async (html) => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    const whole = await arrives([html], headers)
    expect(whole.html).not.toContain('//counter.example')
    expect(whole.html).not.toBe(html)
    for (let cut = 1; cut < html.length; cut++) {
      expect(await arrives([html.slice(0, cut), html.slice(cut)], headers)).toEqual(whole)
    }
    expect(await arrives([...html], headers)).toEqual(whole)
  })

  test.each([
    `<svg><script>a<b></script></svg>`,
    `<video src="${refused}"></video><svg><script>a<b></script>`,
    `<video src="${refused}"></video><svg><script>a<b;c;<b>d</b></script>`,
    `<video src="${refused}"></video><svg><script>`,
    `<video src="${refused}"></video><svg><script></desc>`,
    `<svg><script>a<b>//counter.example</desc></script>`,
    `<svg><g><script>load('${refused}')<b></desc></script></svg>`,
    `<svg><style>a<b></style></svg>`,
    `<p><video src="${refused}"><svg><math></svg></video><i>`,
    `<p><object data="${refused}"><audio><svg></p></audio></object><i>`,
  ])('what seems to be a tag in a value before this is one or is not: %s', async (html) => {
    const seeming = `<a title="<img src='${refused}'><script>${refused}"></a>${html}`
    const whole = await arrives([seeming])
    for (let cut = 1; cut < seeming.length; cut++) {
      expect(await arrives([seeming.slice(0, cut), seeming.slice(cut)]), String(cut)).toEqual(whole)
    }
    expect(await arrives([...seeming])).toEqual(whole)
  })

  test('each piece goes on as soon as it can', async () => {
    const { readable, writable } = new IdentityTransformStream()
    const writer = writable.getWriter()
    const app = new Hono()
    app.use(consentGate(policyWith(), { onReport() {} }))
    app.get('/', () => new Response(readable, { headers: { 'content-type': 'text/html' } }))
    const response = await app.request(url)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const send = (text: string) => writer.write(new TextEncoder().encode(text))
    const receive = async (length: number) => {
      let text = ''
      while (text.length < length) text += (await reader?.read())?.value ?? '?'
      return text
    }
    for (const [sent, received] of [
      ['<p>a</p>', '<p>a</p>'],
      ['<p>b</p><script>var a', '<p>b</p>'],
      [' = 1</script>c<!-- d', '<script>var a = 1</script>c'],
      [' --><i', '<!-- d -->'],
      ['>e<textarea>f', '<i>e'],
    ] as const) {
      await send(sent)
      expect(await receive(received.length)).toBe(received)
    }
    await writer.close()
    expect(await receive(11)).toBe('<textarea>f')
  }, 10_000)
})

test('a page may hold what marks begin with, and end in it', async () => {
  for (const html of ['<p>q', '<q', 'qqq<q>q</q>q', '<p>a</p><!-- q']) {
    expect((await filtered(html)).html).toBe(html)
  }
})

describe('decisions stand in the order of the page', () => {
  const at = (path: string) => `https://counter.example/${path}`
  const wanted = ['a', 'b', 'c', 'd', 'e'].map(at)
  test('whenever they were taken', async () => {
    const html = [
      `<img src="${at('a')}">`,
      `<style>a{b:url(${at('b')})}</style>`,
      `<script>load('${at('c')}')</script>`,
      `<iframe srcdoc="<script>load('${at('d')}')</script>"></iframe>`,
      `<img src="${at('e')}">`,
    ].join('')
    expect((await filtered(html)).decisions.map(({ target }) => target)).toEqual(wanted)
  })

  test('each once, though HTMLRewriter had read on when it stopped', async () => {
    const html = `<img src="${at('a')}"><script>load('${at('b')}')</script>${stop}<img src="${at('c')}"><img src="${at('d')}"><img src="${at('e')}">`
    expect((await filtered(html)).decisions.map(({ target }) => target)).toEqual(wanted)
  })
})

test('what a sweep reads again, since a tag in it has not come to its end, is decided once', async () => {
  const counter = 'https://counter.example/a'
  const pieces = [`<a><img title="<script>" src="${counter}"/>`, '</a>']
  const { html, targets } = await arrives(pieces, { 'content-type': 'application/xml' })

  expect(html).not.toContain(counter)
  expect(targets).toEqual([counter])
})

test.each(['', stop])(
  "the gate's own script says what was removed before it: %j",
  async (before) => {
    const policy = policyWith({ consent: [{ source: 'onetrust', reload: true }] })
    const door = gate(policy, page(`${before}<img src="${refused}">`))
    const { response } = await door.fetch(url, {
      headers: { accept: 'text/html', 'sec-fetch-dest': 'document' },
    })
    expect(await response.text()).toMatch(
      /<script (?=[^>]*src="\/\.well-known\/)(?=[^>]*data-removed="\[&quot;counter&quot;\]")[^>]*><\/script>$/,
    )
  },
)

test('an inline script of more than a megabyte loses its addresses, wherever they stand', async () => {
  const text = (host: string) => {
    const load = `load('//${host}/c');`
    return `<script>${load}${'a; '.repeat(400_000)}${load}${'b; '.repeat(400_000)}${load}</script>`
  }
  const { html } = await filtered(`<p>a</p>${text('counter.example')}<p>b</p>`)
  expect(html === `<p>a</p>${text('refused.invalid')}<p>b</p>`).toBe(true)
})

test.each([
  ['<style>a{b:url(@)}', '<style>a{b:url(about:invalid)}'],
  ['<svg><style>a{b:url(@)}', '<svg><style>a{b:url(about:invalid)}'],
  [
    '<iframe srcdoc="<style>a{b:url(@)}"></iframe>',
    '<iframe srcdoc="&lt;style&gt;a{b:url(about:invalid)}"></iframe>',
  ],
])('a style sheet counts though the end of the page cuts it off: %s', async (markup, left) => {
  expect((await filtered(written(markup))).html).toBe(left)
})

test('a base in a frame of a page that is swept is none of the page', async () => {
  const services = { counter: { category: 'analytics', tags: ['cdn.example/x.js'] } }
  const html = `${stop}<iframe srcdoc="&lt;base href=//cdn.example/&gt;"></iframe><script src="x.js"></script>`
  expect((await filtered(html, { policy: policyWith({ services }) })).html).toBe(html)
})

test('pages in pages cost no more than there is of them', async () => {
  let html = 'x'
  for (let depth = 0; depth < 19; depth++) {
    html = `<iframe/src=data:text/html,${html.replaceAll('&', '&amp;').replaceAll('>', '&gt;')}>`
  }
  const { html: left } = await filtered(`${html}</iframe><img src="${refused}">`)
  expect(left).not.toContain('//counter.example')
}, 5_000)

test('an analytics vendor of AMP is what its configuration is fetched from', async () => {
  const vendors = 'cdn.ampproject.org/v0/analytics-vendors'
  const services = { counter: { category: 'analytics', tags: [`${vendors}/counter.json`] } }
  const component = (type: string) => `<amp-analytics type="${type}">a</amp-analytics>`
  const { html } = await filtered(component('counter') + component('other'), {
    policy: policyWith({ services }),
  })
  expect(html).toBe(`a${component('other')}`)
})

test('the JSON of AMP analytics loses refused addresses, and no other JSON does', async () => {
  const json = (host: string) =>
    `<script type="application/json">{"requests":{"a":"https:\\/\\/${host}/x"}}</script>`
  const page = (host: string) =>
    `<amp-analytics>${json(host)}</amp-analytics>${json('counter.example')}`
  expect((await filtered(page('counter.example'))).html).toBe(page('refused.invalid'))
  const script = "<amp-analytics><script>count('start')</script></amp-analytics>"
  expect((await filtered(script)).html).toBe('<amp-analytics></amp-analytics>')
})

test('a page in a frame is read in the encoding of the page around it', async () => {
  const services = { counter: { category: 'analytics', inline: ['z\xe4hle('] } }
  const frame = (inner: string) => `<iframe srcdoc="${inner}"></iframe>`
  const door = gate(policyWith({ services }), () => {
    const html = frame('\xe4<script>z\xe4hle(1)</script>')
    const headers = { 'content-type': 'text/html; charset=windows-1252' }
    return new Response(
      Uint8Array.from(html, (one) => one.charCodeAt(0)),
      { headers },
    )
  })
  const { response } = await door.fetch(url)
  expect(await response.text()).toBe(frame('&#228;'))
})

test('a refused frame leaves a placeholder where the policy says so, and none where it says not', async () => {
  for (const embed of [true, false]) {
    const youtube = { category: 'marketing', tags: ['www.youtube.com'], embed }
    const policy = policyWith({ services: { youtube } })
    const seen = await filtered('<iframe src="https://www.youtube.com/embed/1"></iframe>', {
      policy,
    })
    expect(seen.html.includes('data-consent-placeholder="youtube"')).toBe(embed)
    expect(seen.html === '').toBe(!embed)
  }
})

test('text around what is refused keeps its bytes, whatever they are', async () => {
  const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))
  const text = (host: string) =>
    `\xe9\x80<p title="\xff" onclick="">\x81</p><script>"\xe4//${host}/\xe4"</script>\x9d`
  const headers = { 'content-type': 'text/html; charset=windows-1252' }
  for (const before of ['', stop]) {
    const door = gate(policyWith(), () => {
      const html = before + text('counter.example')
      return new Response(bytes(html), { headers })
    })
    const { response } = await door.fetch(url)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(
      bytes(before + text('refused.invalid')),
    )
  }
})
