/**
 * Pages that are hard to read, and what becomes of them.
 *
 * @module
 */
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { filtered, gate, policyWith } from '../gate.ts'

const refused = 'https://counter.example/x'
const script = `<script src=${refused}></script>`
const counting = "<script>count('start')</script>"
/** From here on HTMLRewriter is not to be trusted. */
const doubt = '<select><title></title></select>'

/** What arrives of a page that comes in these pieces. */
async function inPieces(...pieces: string[]): Promise<string> {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      controller.close()
    },
  })
  // What tells no encoding waits for more.
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const respond = () => new Response(body, { headers })
  const { response } = await gate(policyWith(), respond).fetch('https://www.shop.example/')
  return response.text()
}

test.each([
  `<!-- <a b=" --><img src=x onerror="location='${refused}'">`,
  `<select></select><a <title>${script}`,
  `<select></select><!x <title>${script}`,
  `<svg><!x </p><title>${script}</title></svg>`,
  `<div style="background:url(${refused}<b/onclick=1)">x</div>`,
  `<img srcset="a<b/onclick=x( , ${refused} 2x">`,
  '<img src=/<b/onclick=/../../../count/x>',
  `<style onload="new Image().src='${refused}'">p{}</style>`,
  `<template><col><plaintext></template><img src="${refused}">`,
  `<template><script>"<table>"</script><col><textarea></template><img src="${refused}"></textarea>`,
  // HTMLRewriter and browsers do not agree about what is SVG, MathML and HTML here.
  `<svg><math><p><style/>a{b:url(${refused})}</style>`,
  `<svg><svg><p><![CDATA[>${script}]]>`,
  `<math><mi><mglyph><style>${script}</style>`,
  `<math><mtext><malignmark><textarea>${script}</textarea>`,
  `<svg><math><mi><textarea>${script}</textarea>`,
  `<math><svg><desc><textarea>${script}</textarea>`,
  `<math><annotation-xml encoding="text&#47;html"><a><![CDATA[>${script}]]>`,
  `<math><annotation-xml encoding=x encoding="text/html"><textarea>${script}</textarea>`,
  `<svg><foreignObject><title>x</title><![CDATA[>${script}]]>`,
  `<math><mi><mo></mo><style/>a{b:url(${refused})}</style>`,
  `<frameset><svg><![CDATA[><frame src="${refused}">]]></svg></frameset>`,
  `<template><col><svg><![CDATA[></template>${script}]]>`,
  `<p><template></p><col><textarea></template>${script}</textarea>`,
  `<select><template></select></template><style>${script}</style>`,
  `<select><script>"</select>"</script><title>${script}</title>`,
  // What is asked about what seems to be a tag in a tag ends neither.
  `<select></select><image title="<a>" x=<plaintext>>${script}`,
  `<select></select></p title="<a>" <plaintext>>${script}`,
  `<select></select></p <plaintext>>${script}`,
  `<select></select><!x a="<plaintext b">${script}`,
  `<select></select></ x a="<plaintext b">${script}`,
  `<title><x y="</title><svg><title><a></title></svg></a></title><style>${script}</style>">`,
  `<title><x y="</title><select><i z=<plaintext>>${script}"></select>`,
  `${doubt}<svg><script>new Image().src="${refused}";x="<!--<script>"</script></svg>`,
  // Without scripting a noscript leaves something open.
  `<noscript><svg></math></noscript><textarea>${script}</textarea>`,
  `<title><x y="</title><noscript><svg></noscript><textarea>${script}</textarea><x y="">`,
  `<noscript><frameset></noscript><title><frame src="${refused}"></title>`,
  `<noscript><template><col></noscript><textarea></template>${script}</textarea>`,
  `<noscript><!--</noscript><textarea>-->${script}</textarea>`,
  `<noscript><style></noscript><textarea></style>${script}</textarea>`,
  `<noscript><svg><!--</svg>--></noscript><textarea>${script}</textarea>`,
  `<noscript><style><i a="</style><textarea>"></style></noscript><title></textarea>${script}</title>`,
  `<noscript><svg><p title="</svg>"></noscript><textarea>${script}</textarea>`,
  `<noscript><svg><![CDATA[></svg>]]></noscript><textarea>${script}</textarea>`,
  `<noscript><svg><!x </svg>></noscript><textarea>${script}</textarea>`,
  `<noscript><i a="</noscript><textarea>">${script}</textarea>`,
  `<svg><title><a></title><script><!--x--</script></svg><img src="${refused}">`,
  `<svg><title><a></title></svg></a></title><style><img src="${refused}"></style>`,
  `<div><svg><title></div></title><style/>a{b:url(${refused})}</style>`,
  `<svg><script><title></script></svg><desc></desc><style/>a{b:url(${refused})}</style>`,
  `<svg><style >*{background:url(${refused})}</style></svg>`,
  `<svg><style>*{background:u&#114;l(${refused})}</style></svg>`,
  `<svg><math></svg><style/>a{background:url(${refused})}</style>`,
  `<math><svg></math><style/>a{background:url(${refused})}</style>`,
  `<video src=${refused}><svg><math></svg></video><style/>a{background:url(${refused})}</style>`,
  `<object data=${refused}><select><title></select></object><img src=${refused}></title>`,
  `<svg><meta http-equiv=refresh content="9;url=${refused}"><title>a</title></svg>`,
  `<iframe srcdoc='<select><title>${script}</title></select>'></iframe>`,
  `${doubt}<img alt="<script>" src="${refused}"><p>hello`,
  `${doubt}<img src="${refused}<script>"><p>hello`,
])('nothing refused is left of %j', async (html) => {
  const out = (await filtered(html)).html
  expect(out).not.toMatch(/counter\.example|count\/x/)
  expect(await inPieces(...html)).not.toMatch(/counter\.example|count\/x/)
  if (html.includes('hello')) expect(out.match(/hello/g)).toHaveLength(1)
})

// A script or a style ends with the SVG that it is in, and has scripts of its own.
test.each([
  `<svg><script>a<b;x</script><div></div>${counting}`,
  `<p><svg><style>a<div></div>${counting}</p>`,
  `<svg><style>a</p>${counting}`,
  `<svg><style>a</br>${counting}`,
  `<svg><style>a<title>${counting}`,
  `<svg><script>a<title>${counting}`,
  `<svg><script>a<g>${counting.replace('>', '/>')}${counting}`,
  `<math><style>a<mi>${counting}</mi></style>`,
  `<svg><style>a${counting}</style></svg>`,
  `<svg><foreignObject><textarea><!--</textarea><svg><style>a<div></div>${counting}-->`,
])('no script that is refused runs in %j', async (html) => {
  for (const out of [(await filtered(html)).html, await inPieces(...html)]) {
    expect(out).not.toContain(counting)
  }
})

test('a script of SVG takes nothing along that stands behind what ends its SVG', async () => {
  // It has no end tag, and so does not run.
  const html = `<p><svg><script>count('start')<div>hello</div></p>`
  expect((await filtered(html)).html).toBe(html)
})

test('a script of SVG that goes without an end tag of its own leaves that of its parent', async () => {
  const html = `<svg><script href="${refused}">count('start')</svg><p>a`
  expect((await filtered(html)).html).toBe('<svg></svg><p>a')
})

test('a doubt in what goes leaves what stands before it, and what comes is swept', async () => {
  const before = `<p>a</p><img src="${refused}">`
  const film = `<video src="${refused}"><svg><math></svg>`
  const left = film.replace(refused, 'data:,')
  for (const behind of ['', '</video>', `</video><img src="${refused}">`]) {
    const [sent, arrived] = [before + film + behind, `<p>a</p>${left}`]
    const out = arrived + behind.replace(refused, 'data:,')
    expect((await filtered(sent)).html).toBe(out)
    expect(await inPieces(...sent)).toBe(out)
  }
})

test('columns in a table in a template, or beside one, let nothing be doubted', async () => {
  const film = `<style>a{}</style><img src="${refused}">`
  const html = `<template><table><col></table></template><table><col></table>${film}`
  expect((await filtered(html)).html).toBe(html.replace(`<img src="${refused}">`, ''))
})

test.each([
  `<body>${doubt}<img src="/count/px"><base href="https://ok.example/"><i>`,
  `<iframe srcdoc='<img src="/count/px"><base href=https://ok.example/>${doubt}'></iframe><i>`,
])('a base behind a doubt changes nothing before it: %s', async (html) => {
  const { html: whole } = await filtered(html)
  expect(whole).not.toContain('count/px')
  expect(await inPieces(...html)).toBe(whole)
})

test.each([
  `${`<a title="${'x'.repeat(200)}">`.repeat(40)}`,
  `<img alt="${'x'.repeat(3_000)}">`,
  `<svg><path d="${'x'.repeat(600)}" class="<b ${'x'.repeat(600)}"/></svg><style></style>`,
  `<p title="<b x='">${'y'.repeat(4_000)}'>`.repeat(3),
  `<noscript>${'x'.repeat(32_765)}</noscript>`,
])('what comes in pieces is not counted twice: %#', async (html) => {
  const image = `<img src="${refused}">`
  expect((await filtered(`${html}${image}<p>z`)).html).toBe(`${html}<p>z`)
  expect(await inPieces(...html, image, '<p>z')).toBe(`${html}<p>z`)
})

test.each([
  '<script>var icon = "<svg><path><\\/path><\\/svg></p><p><title>"</script><textarea></textarea>',
  '<script>var icons = ["<svg><title><a><\\/svg>", "<svg>"]</script><div></div><hr><style>b{}</style>',
  '<noscript><p title="<script>"></p></noscript>',
  '<noscript><img " srcset="/a 2x" ></noscript>',
  '<noscript><!doctype html><script data-a><!--<script></script>--></script></noscript>',
  '<noscript><script type="text/plain">x<y</SCRIPT ><!-- <svg> --><style>a>b{c:"<svg>"}</style></noscript>',
  '<noscript><img alt="a<b>" src="/a?<mail>"><noscript><p></noscript></noscript>',
  '<svg><title>a</title><g><desc/></g><style>a{}</style></svg><style>b{}</style>',
  '<math><mi>x</mi><annotation encoding="a">x</annotation></math><style>b{}</style>',
  '<svg><foreignObject><div><p>a</p></div></foreignObject></svg><style>b{}</style>',
])('what pages hold now and then stops nothing: %s', async (html) => {
  expect((await filtered(`${html}<img src="${refused}"><p>z`)).html).toBe(`${html}<p>z`)
})

test('what has been asked about a tag that waits is asked when it goes on', async () => {
  const html = `<title><x y="</title><svg><title><a></title></svg></a></title><style a='">'>${script}</style>`
  for (let cut = 1; cut < html.length; cut++) {
    const out = await inPieces(html.slice(0, cut), html.slice(cut))
    expect(out, `${cut}`).not.toContain('counter.example')
  }
})

test('the end of a noscript may come in two pieces', async () => {
  const html = `<noscript>${'x'.repeat(32_765)}</noscr`
  const out = await inPieces(html, `ipt><img src="${refused}"><p>z`)
  expect(out).toBe(`${html}ipt><p>z`)
})

test.each([
  ['styles', `<iframe srcdoc='${'<style>'.repeat(36_000)}'></iframe>`.repeat(3)],
  ['comments', `${'<!--'.repeat(60_000)}-->`],
  [
    'elements in a script in SVG',
    `<svg><script>${'<a>'.repeat(150_000)}${'</b>'.repeat(100_000)}</script></svg>`,
  ],
  ['end tags in each other', `${'</a '.repeat(100_000)}>`],
  ['end tags in quotes in each other', `${'</a b="'.repeat(60_000)}>`],
  ['styles that end in another tag', `${'<style>'.repeat(30_000)}</a>`],
])(
  'a page of %s is read in time',
  async (_, html) => {
    await filtered(html)
  },
  20_000,
)

test.each([
  '<iframe srcdoc=\'<base href="https:counter.example/"><img src="x">\'></iframe>',
  '<iframe srcdoc=\'<img src="https:/counter.example/x">\'></iframe>',
  `${doubt}<iframe srcdoc='<img src="https:counter.example/x">'></iframe>`,
  '<link rel="stylesheet" href="data:text/css,@import &quot;https:counter.example/x&quot;">',
  '<script type="importmap">{"imports":{"a":"https:counter.example/x"}}</script>',
  '<iframe src="data:text/html,<img src=https:/counter.example/x>"></iframe>',
])(
  'what has no address of its own takes an address without slashes for a host: %s',
  async (html) => {
    expect((await filtered(html)).html).not.toContain('counter.example')
  },
)

test.each([
  `<iframe srcdoc='${script}${doubt}'></iframe>`,
  `<noscript><img src="${refused}"><select><title></title></select></noscript>`,
  `${script}<iframe srcdoc='${doubt}'></iframe>`,
  `<iframe srcdoc='<base href="${refused}">'></iframe>`,
])('what is read, or resolved, again is decided once: %s', async (html) => {
  const { decisions } = await filtered(html)
  expect(decisions.map(({ target }) => target)).toEqual([refused])
})

test('a base is relative to no other', async () => {
  const own = '<base href="/shop/">'
  const { html } = await filtered(`<a><svg></a><base href="//counter.example/">${own}`)
  expect(html).toContain(own)
})

test('an address is relative to a base that holds what seems to be a tag', async () => {
  const { decisions } = await filtered('<base href="/a/<a ping=/p>/"><script src="b"></script>')
  expect(decisions.map(({ target }) => target)).toContain(
    'https://www.shop.example/a/%3Ca%20ping=/p%3E/b',
  )
})

test('what stands around what goes is not read as a tag', async () => {
  const around = (inner: string) => `<p>a <${inner}b <${inner}/p> <${inner}!--</p>`
  const out = around('<!---->')
  for (const gone of [`<meta http-equiv=refresh content="0;${refused}">`, script]) {
    expect((await filtered(around(gone))).html).toBe(out)
    expect(await inPieces(...around(gone))).toBe(out)
  }
  const used = `<svg>a <<use href="${refused}">b <</use>c</svg>`
  expect((await filtered(used)).html).toBe('<svg>a <<!---->b <<!---->c</svg>')
  const stays = around('<i>') + around('</p>')
  expect(await inPieces(...stays)).toBe(stays)
})

test.each(['a -', 'a]', 'a--', 'a<!', 'a<', 'a</', 'a<b', 'a<!--', 'a<!-- -', 'a<script>--'])(
  'a page that ends in %j arrives to its end',
  async (html) => {
    expect((await filtered(html)).html).toBe(html)
    expect(await inPieces(...html)).toBe(html)
  },
)

test('what stands behind a tag that came in two pieces is looked at', async () => {
  const rest = `"><img src=x onerror="location='${refused}'">`
  const out = await inPieces(`<img src="data:image/png;base64,${'A'.repeat(20_000)}`, rest)
  expect(out).not.toContain('counter.example')
})

describe('where HTMLRewriter is not to be trusted', () => {
  test('quotes of a script stay as they are', async () => {
    const { html } = await filtered(
      `${doubt}<script>var s="<img src='/count/px.gif'>";site()</script>`,
    )
    expect(html).toBe(`${doubt}<script>var s="<img src='data:,'>";site()</script>`)
  })

  test('a script that goes on behind its first end tag is judged to its end', async () => {
    const page = (host: string) =>
      `${doubt}<script><!--<script></script>\nnew Image().src="https://${host}/x"</script>`
    expect((await filtered(page('counter.example'))).html).toBe(page('refused.invalid'))
  })

  test('a link that runs what is refused leads nowhere', async () => {
    const link = (href: string) =>
      `${doubt}<a href="${href}">a</a><svg><a xlink:href="${href}"/></svg><form action="${href}">`
    const { html } = await filtered(link(`javascript:void(new Image().src='${refused}')`))
    expect(html).toBe(link('data:,'))
  })

  test('no text is lost', async () => {
    const { html } = await filtered(
      `${doubt}<!-- <img src='${refused} --><p>content</p><p>it's</p>`,
    )
    expect(html).toBe(`${doubt}<!-- <img src='data:, --><p>content</p><p>it's</p>`)
  })
})

test('a select that a script writes does no harm', async () => {
  const before = "<script>$('<select>')</script><noscript>a</noscript><p>"
  expect((await filtered(before + script)).html).toBe(before)
})

test('where HTMLRewriter fails on a page in a page, both arrive, and load nothing refused', async () => {
  const html = (src: string) => `<iframe srcdoc="<img src='${src}'>a"></iframe><p>b`
  let reads = 0
  const fails = class extends HTMLRewriter {
    override transform(response: Response): Response {
      if (++reads === 2) throw new Error('not today')
      return super.transform(response)
    }
  }
  vi.stubGlobal('HTMLRewriter', fails)
  onTestFinished(() => void vi.unstubAllGlobals())
  const arrived = (await filtered(html(refused))).html
  expect(arrived.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(html('data:,'))
})

test.each([
  ['tags', `<b ${'<b '.repeat(20_000)}>${'x'.repeat(90_000)}`],
  ['styles', doubt + '<style>'.repeat(20_000)],
  ['scripts', `${doubt}${'<script>'.repeat(10_000)}${'</script>'.repeat(10_000)}`],
])(
  'of %s in each other without end the work does not grow',
  { timeout: 20_000 },
  async (_, html) => {
    expect((await filtered(html + script)).html).toContain(html.slice(-90))
  },
)
