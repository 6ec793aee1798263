import { describe, expect, test } from 'vitest'
import { answered, filtered, gate, policyWith } from '../gate.ts'

const refused = 'https://counter.example/x'

/** Markup that loads something refused; `@` stands for the URL. All of it goes. */
const loading = [
  '<script src="@"></script>',
  '<script async defer src=@></script>',
  "<SCRIPT SRC='@'>ignored()</SCRIPT>",
  '<script type="module" src="@"></script>',
  '<script type=" text/JavaScript " src="@"></script>',
  '<script type="" src="@"></script>',
  '<script language="JavaScript" src="@"></script>',
  '<script nomodule src="@"></script>',
  '<script type="text&#x2F;javascript" src="@"></script>',
  '<script type="application/x-ecmascript" src="@"></script>',
  '<iframe src="@"><p>inner</p></iframe>',
  '<img src="@">',
  '<img src="@"/>',
  '<img srcset="@ 2x">',
  '<link rel="stylesheet" href="@">',
  '<link rel="preload" as="script" href="@">',
  '<link rel="modulepreload" href="@">',
  '<link rel="prefetch" href="@">',
  '<link rel="preconnect" href="@">',
  '<link rel="dns-prefetch" href="@">',
  '<link rel="icon" href="@">',
  '<link rel="Shortcut ICON" href="@">',
  '<link rel="alternate stylesheet" href="@">',
  '<link rel="manifest" href="@">',
  '<link rel="mask-icon" href="@">',
  '<link rel="apple-touch-icon" href="@">',
  '<link rel="apple-touch-icon-precomposed" href="@">',
  '<link rel="apple-touch-startup-image" href="@">',
  '<link rel="prerender" href="@">',
  '<link rel="compression-dictionary" href="@">',
  '<link rel="preload" as="image" imagesrcset="@ 2x">',
  '<source src="@">',
  '<source srcset="@ 1x">',
  '<video src="@"></video>',
  '<audio src="@"></audio>',
  '<track src="@">',
  '<embed src="@">',
  '<object data="@"><p>inner</p></object>',
  '<input type="image" src="@">',
  '<input type=IMAGE src="@">',
]

/** Markup that loads nothing from the URL. All of it stays. */
const inert = [
  '<a href="@">link</a>',
  '<script type="text/plain" src="@"></script>',
  '<script type="text/plain" data-category="analytics">count(\'start\')</script>',
  '<script type="application/json">{"src": "@", "a": "count(\'start\')"}</script>',
  '<script type="application/ld+json">{"url": "@"}</script>',
  '<script type="text/x-template"><img src="@"></script>',
  '<script language="VBScript" src="@"></script>',
  '<script data-src="@"></script>',
  '<img data-src="@" src="/a.jpg">',
  '<iframe data-src="@"></iframe>',
  '<img alt="@">',
  '<link rel="canonical" href="@">',
  '<link rel="alternate" href="@">',
  '<link data-rel="stylesheet" href="@">',
  '<input type="text" src="@">',
  '<input src="@">',
  '<video data-poster="@"></video>',
  '<meta content="@">',
  '<!-- <script src="@"></script> -->',
  '<textarea><script src="@"></script></textarea>',
  '<title><img src="@"></title>',
  '<style>/* <img src="@"> */</style>',
  '<p>@</p>',
  '<form action="@"></form>',
]

const around = (markup: string) =>
  `<!DOCTYPE html>\n<HTML lang=de><body  class='a'>\n<p>before &amp; &nbsp;<b>${markup}</b> after</p>\n</body>`

describe('what would load something refused goes, and nothing else:', () => {
  test.each(loading)('%s', async (markup) => {
    const { html } = await filtered(around(markup.replaceAll('@', refused)))
    expect(html).toBe(around(''))
  })

  test.each(loading)('the innocent twin of %s stays', async (markup) => {
    const innocent = around(markup.replaceAll('@', 'https://innocent.example/x'))
    expect((await filtered(innocent)).html).toBe(innocent)
  })
})

test('an empty address loads nothing, whatever the page’s own is', async () => {
  const html = '<img src=""><script src=""></script><iframe src=""></iframe>'
  const url = 'https://www.shop.example/count/page'
  expect(await filtered(html, { url })).toEqual({ html, decisions: [] })
})

test.each(inert)('what a browser would not load stays: %s', async (markup) => {
  const kept = around(markup.replaceAll('@', refused))
  expect((await filtered(kept)).html).toBe(kept)
})

describe('the URL is read as a browser reads it', () => {
  test.each([
    '//counter.example/x',
    'HTTPS://COUNTER.EXAMPLE/x',
    'https:\\\\counter.example\\x',
    ' \n\thttps://counter.example/x ',
    'ht\ntps://counter\t.example/x',
    'https://counter.example./x',
    'https&colon;//counter&period;example/x',
    'https&#58;&#x2F;&sol;counter.example/x',
    'https://counter.example/x?a=1&amp;b=2',
    'https://counter.example/x?a=1&copy=2',
    'https://c%6Funter.example/x',
    'https://ｃounter.example/x',
    'https:counter.example/x',
    'wss://counter.example/x',
    '/count/x.js',
    'count/x.js',
    './count/../count/x.js',
  ])('%j', async (src) => {
    const seen = await filtered(`<script src="${src}"></script>`, {
      url: 'http://www.shop.example/',
    })
    // In an http page `https:host` is another scheme, hence absolute.
    expect(seen.html).toBe('')
  })

  test.each([
    'https://innocent.example/?https://counter.example/x',
    'https://counter.example@innocent.example/x',
    'https://innocent.example/#//counter.example/x',
    'javascript:"//counter.example/x"',
    'about:blank',
    'https://',
    'https://[counter.example/x',
    '',
  ])('%j is not from there', async (src) => {
    const markup = `<script src="${src}"></script>`
    expect((await filtered(markup)).html).toBe(markup)
  })

  test('of duplicate attributes the first counts', async () => {
    expect((await filtered(`<img src="${refused}" src="/a.jpg">`)).html).toBe('')
    const kept = `<img src="/a.jpg" src="${refused}">`
    expect((await filtered(kept)).html).toBe(kept)
  })

  test('what stands in parentheses of a srcset is no candidate', async () => {
    const kept = `<img srcset="/a.jpg x(1, ${refused} 2x), /b.jpg 2x">`
    expect((await filtered(kept)).html).toBe(kept)
    const left = '<img srcset="/a.jpg x(1, 2) 2x">'
    const gone = left.replace('">', `, ${refused}">`)
    expect((await filtered(gone)).html).toBe(left)
  })

  test('frames are emptied, and keep their place', async () => {
    const frames = (inner: string) => `<frameset cols="*">${inner}<frame src="/a"></frameset>`
    expect((await filtered(frames(`<frame src="${refused}" src='${refused}'>`))).html).toBe(
      frames('<frame>'),
    )
  })

  test('each URL of a srcset is decided', async () => {
    const { decisions } = await filtered(
      `<img src="/a.jpg" srcset="data:image/png;base64,a 1x,/b.jpg 2x , ${refused}, /c,d.jpg 3x">`,
    )
    expect(decisions.map(({ target, action }) => [target, action])).toEqual([
      ['https://www.shop.example/a.jpg', 'keep'],
      ['https://www.shop.example/b.jpg', 'keep'],
      [refused, 'remove'],
      ['https://www.shop.example/c,d.jpg', 'keep'],
    ])
  })
})

describe('base', () => {
  const script = '<script src="x.js"></script>'

  test.each([
    ['makes relative URLs absolute', '<base href="//counter.example/">', true],
    ['is decoded', '<base href="&sol;/counter.example/">', true],
    ['is relative to the page', '<base href="/count/">', true],
    ['only the first counts', '<base href="/ok/"><base href="//counter.example/">', false],
    ['the first with an href counts', '<base target=x><base href="//counter.example/">', true],
    [
      'in a template does not count',
      '<template><base href="//counter.example/"></template>',
      false,
    ],
    [
      'without a URL falls back to the page',
      '<base href="https://"><base href="//counter.example/">',
      false,
    ],
  ])('%s', async (_, base, removed) => {
    const cleared = base.replace(/ href="[^"]*(counter.example|count)\/"/, '')
    expect((await filtered(base + script)).html).toBe(removed ? cleared : base + script)
  })

  test('that is refused goes, so that no script asks for what is relative to it', async () => {
    const html = '<BASE href="//counter.example/" target=a onclick="x()"><script>go("x")</script>'
    const { html: left, decisions } = await filtered(html)
    expect(left).toBe('<BASE target=a onclick="x()"><script>go("x")</script>')
    expect(
      decisions.map(({ action, element, target }) => [action, element, target]),
    ).toContainEqual(['remove', 'base', 'https://counter.example/'])
  })
})

test.each(['data:text/plain,x', 'javascript:1'])('a base of %s is none', async (base) => {
  const html = `<base href="${base}">`
  expect((await filtered(`${html}<img src="//counter.example/p"><img src="/count/p">`)).html).toBe(
    html,
  )
})

test.each(['file:///', 'about:blank', 'sc://x/'])('a base of %s is one', async (base) => {
  const html = (image: string) => `<base href="${base}">${image}`
  expect((await filtered(html('<img src="https:counter.example/p">'))).html).toBe(html(''))
  const elsewhere = html('<img src="/count/p">')
  expect((await filtered(elsewhere)).html).toBe(elsewhere)
})

describe('a base of which nobody can tell whether it counts', () => {
  const relative = '<script src="x.js"></script>'
  test.each([
    ['in a removed video', `<video src="${refused}">`, '</video>'],
    ['behind what only seems to end its template', '<p><template></p>', '</template>'],
    ['behind what ends an SVG', '<a><svg></a>', ''],
    ['in noscript', '<noscript>', '</noscript>'],
  ])('%s: addresses are judged relative to it and without it', async (_, before, after) => {
    const refusing = `${before}<base href="//counter.example/">${after}`
    const wanted = `${before}<base href="//ok.example/">${after}`
    expect((await filtered(refusing + relative)).html).not.toContain('x.js')
    expect((await filtered(`${wanted}<script src="/count/x.js"></script>`)).html).not.toContain(
      'x.js',
    )
    expect((await filtered(wanted + relative)).html).toContain('x.js')
  })

  test('in noscript: relative addresses inside and behind are judged by it too', async () => {
    const html = (base: string, inner: string, after: string) =>
      `<noscript><base${base}>${inner}</noscript>${after}`
    const wanted = '<img src="//ok.example/">'
    const refusing = html(' href="//counter.example/"', '<img src=a>', `<img src=b>${wanted}`)
    expect((await filtered(refusing)).html).toBe(html('', '', wanted))
  })
})

test('what is relative to a base is not relative to the page', async () => {
  const html = '<base href="//ok.example/"><script src="/count/x.js"></script>'
  expect((await filtered(html)).html).toBe(html)
})

test('what is relative to a base that is refused is judged as what the page asks for instead', async () => {
  const tags = ['counter.example/a/', '/count/']
  const policy = policyWith({ services: { counter: { category: 'analytics', tags } } })
  const html = '<base href="//counter.example/a/"><script src="/count/x.js"></script>'
  expect((await filtered(html, { policy })).html).toBe('<base>')
})

test('a base in an SVG is none, though browsers preload what is relative to it', async () => {
  const html = (base: string) => `<svg>${base}</svg><script src="x.js"></script>`
  for (const href of ['//counter.example/', '/count/']) {
    expect((await filtered(html(`<base href="${href}" />`))).html).toBe(html('<base/>'))
  }
  const ok = html('<base href="/ok/" />')
  expect((await filtered(ok)).html).toBe(ok)
})

test('a template that closes itself in SVG holds no base', async () => {
  const base = (href: string) => `<svg><template/></svg><base${href}>`
  const html = `${base(' href="//counter.example/"')}<script src="x.js"></script>`
  expect((await filtered(html)).html).toBe(base(''))
})

test.each([
  'http://counter.example:99999/',
  ' \thttps:\\\\a@b@counter.exam\nple:x/y',
  '//counter.example:-1',
])('an address that does not parse is judged by its host: %j', async (src) => {
  expect((await filtered(`<script src="${src}"></script>`)).html).toBe('')
})

test.each([
  'https://ex ample/counter.example',
  'https://{{counter.example}}/',
  '//[counter.example/',
])('an address without any host stays: %s', async (src) => {
  const html = `<img src="${src}">`
  expect((await filtered(html)).html).toBe(html)
})

test('of a long address a decision holds the beginning', async () => {
  const address = `${refused}?${'a'.repeat(5000)}`
  const { html, decisions } = await filtered(`<img src="${address}">`)
  expect(html).toBe('')
  expect(decisions[0]?.target).toBe(address.slice(0, 2048))
})

test('U+0000 in an address is what browsers make of it', async () => {
  const html = '<img src="/a\0counter.example">'
  const policy = policyWith({
    services: { a: { category: 'analytics', tags: ['/a%EF%BF%BDcounter.example'] } },
  })
  expect((await filtered(html, { policy })).html).toBe('')
})

test.each([' ', '&nbsp;', '\t\n'])(
  'an address of white space, %j, is that of the base',
  async (src) => {
    const base = '<base href="//counter.example/">'
    expect((await filtered(`${base}<script src="${src}"></script>`)).html).toBe('<base>')
  },
)

test('no address is none, not even that of the base', async () => {
  const html = (base: string) => `<base${base}><script src=""></script>`
  expect((await filtered(html(' href="//counter.example/"'))).html).toBe(html(''))
})

test('a policy that knows tags by their address alone is enough', async () => {
  const services = { counter: { category: 'analytics', tags: ['counter.example'] } }
  const policy = policyWith({ services })
  const script = '<script>1</script>'
  const seen = await filtered(`<img src="${refused}">${script}`, { policy })
  expect(seen.html).toBe(script)
})

describe('noscript', () => {
  test('is judged inside', async () => {
    const rest = '<p>&amp; <a href=x>no</a></p>'
    const { html, decisions } = await filtered(
      `<noscript>${rest}<img height="1" src="${refused}?a=1&amp;b=2"/>${rest}</noscript>`,
    )
    expect(html).toBe(`<noscript>${rest}${rest}</noscript>`)
    expect(decisions).toMatchObject([{ subject: 'tag', element: 'img', action: 'remove' }])
  })

  test('stays as it is where it holds nothing refused', async () => {
    const markup = `<noscript>\n <IMG src='/a.gif' >&lt;<iframe src="https://innocent.example/ns.html"></iframe>\n</noscript >`
    expect((await filtered(markup)).html).toBe(markup)
  })

  test.each([
    [`a<img src="${refused}" `, 'a<img src="data:," '],
    [`a<img src=${refused} `, 'a<img src=data:, '],
    [`a<img src="${refused}`, 'a<img src="data:,'],
    [`a<img src='${refused}`, "a<img src='data:,"],
    [`a<img src=${refused}`, 'a<img src=data:,'],
    ['a<img src="/a.gif" ', 'a<img src="/a.gif" '],
    ["a<img src='/a.gif", "a<img src='/a.gif"],
    ['a<img src="/a.gif', 'a<img src="/a.gif'],
    ['a<img src=/a.gif', 'a<img src=/a.gif'],
    ['a<b', 'a<b'],
    ['a<', 'a<'],
    ['a<!-- ', 'a<!-- '],
    ['a<textarea>', 'a<textarea>'],
    ['a<p>"\'>', 'a<p>"\'>'],
  ])('that cuts off %j holds %j', async (inner, left) => {
    const html = (text: string) => `<noscript>${text}</noscript><p>"'></p>`
    expect((await filtered(html(inner))).html).toBe(html(left))
  })

  test('goes where it is nested deeper than any page has it', async () => {
    const nested = `${'<noscript>'.repeat(9)}<img src="${refused}">`
    expect((await filtered(`${nested}</noscript>`)).html).not.toContain(refused)
  })

  test('is judged in the head, in a body, and nested in itself', async () => {
    const image = `<img src="${refused}">`
    expect((await filtered(`<head><noscript>${image}</noscript></head>`)).html).toBe(
      '<head><noscript></noscript></head>',
    )
    expect((await filtered(`<noscript><noscript>${image}</noscript>`)).html).not.toContain(refused)
  })
})

describe('template', () => {
  test('is judged inside, declarative shadow roots too', async () => {
    const markup = (inner: string) =>
      `<div><template shadowrootmode="open">${inner}<p>x</p></template></div>`
    expect((await filtered(markup(`<script src="${refused}"></script>`))).html).toBe(markup(''))
  })
})

describe('what would stop the rewriter does not cut the page:', () => {
  test.each([
    ['<svg><template/></svg><p>rest</p>', '<svg><template/></svg><p>rest</p>'],
    [
      '<noscript><select><style>x</style></select></noscript><p>rest</p>',
      '<noscript><select><style>x</style></select></noscript><p>rest</p>',
    ],
  ])('%s', async (markup, expected) => {
    expect((await filtered(markup)).html).toBe(expected)
  })
})

test('an image element is an img', async () => {
  for (const attribute of [`src="${refused}"`, `srcset="${refused} 2x"`]) {
    expect((await filtered(`<p><image ${attribute}>x</p>`)).html).toBe('<p>x</p>')
  }
})

describe.each(['image', 'use', 'feImage'])('%s in SVG', (name) => {
  const svg = (inner: string) => `<svg viewBox="0 0 1 1">${inner}<path d="M0 0"/></svg>`

  test.each(['href', 'xlink:href', 'XLINK:HREF'])('loads from %s', async (attribute) => {
    expect((await filtered(svg(`<${name} ${attribute}="${refused}#a"/>`))).html).toBe(svg(''))
    const whole = `<${name} ${attribute}="${refused}"></${name}>`
    expect((await filtered(svg(whole))).html).toBe(svg(''))
  })

  test('stays where it shows a part of the page itself', async () => {
    const icon = svg(`<${name} href="#counter.example"/><${name} xlink:href="#b"/>`)
    expect((await filtered(icon)).html).toBe(icon)
  })

  test('takes nothing along', async () => {
    const open = (start: string) => `<div>${start}<p>x</p></div>`
    expect((await filtered(open(`<${name} href="${refused}"/>`))).html).toBe(open(''))
  })
})

test('what a misplaced end tag has taken out of SVG is judged', async () => {
  const ends = [
    '<div><svg></div>',
    '<table><caption><svg>a</table>',
    '<svg/><foo>',
    '<a><svg></a><select>',
  ]
  for (const end of ends) {
    for (const element of [
      `<video src="${refused}"></video>`,
      `<script src="${refused}"></script>`,
    ]) {
      const { html } = await filtered(`${end}${element}<p>b`)
      expect(html.replace(/<(video|script) src="data:,"><\/\1>/, '')).toBe(`${end}<p>b`)
    }
    const script = `<script src="/a.js">count('start')</script>`
    expect((await filtered(`<svg>${script}`)).html).toBe('<svg>')
  }
})

test('a link in SVG takes nothing along', async () => {
  const svg = (inner: string) => `<svg>${inner}<path d="M0 0"/></svg>`
  expect((await filtered(svg(`<link rel="stylesheet" href="${refused}">`))).html).toBe(svg(''))
})

test.each(['svg', 'math'])(
  'what brings a browser back from %s stays, without its address',
  async (name) => {
    const html = (image: string, embed: string) =>
      `<div><${name}>${image}<style><script>1</script></style>${embed}<script src="/a.js"></script></div>`
    const before = html(
      `<img alt=x src="${refused}" src="/b" srcset="${refused} 2x">`,
      `<embed src="${refused}">`,
    )
    const after = `<${name}></${name}>`
    const seen = await filtered(`${before}${after}<img src="${refused}"><p>`)
    expect(seen.html).toBe(`${html('<img alt=x>', '<embed>')}${after}<p>`)
  },
)

test('what ends a select stays, without its address', async () => {
  const html = (input: string) => `<select><option>a${input}<p><img src="/a.png"></select>`
  const before = html(`<input type=image src="${refused}">`)
  expect((await filtered(before)).html).toBe(html('<input type=image>'))
})

test.each(['svg', 'math'])(
  'what holds something that brings a browser back from %s stays',
  async (name) => {
    const html = (start: string, end: string) => `<${name}>${start}<p></p>${end}<style><b></style>`
    for (const [before, end, after] of [
      [`<video src="${refused}" poster="${refused}">`, '</video>', '<video>'],
      [`<audio src="${refused}">`, '</audio>', '<audio>'],
      [`<object data="${refused}">`, '</object>', '<object>'],
    ] as const) {
      expect((await filtered(html(before, end))).html).toBe(html(after, end))
    }
  },
)

test('a srcset of any length is read', async () => {
  const many = 'a ,'.repeat(50_000)
  const seen = await filtered(`<img srcset="${many}"><img srcset="${many} ${refused}"><p>`)
  expect(seen.html).toBe(`<img srcset="${many}"><img srcset="${many.slice(0, -1)}"><p>`)
})

test('an element without end tag ends with its parent, whose end tag stays', async () => {
  const unclosed = ['video src', 'audio src', 'object data']
  for (const start of unclosed) {
    const element = `<${start}="${refused}">inner<b>c</b>`
    expect((await filtered(`<div>${element}</div><p>after</p>`)).html).toBe(
      '<div></div><p>after</p>',
    )
  }
})

describe('scripts in SVG', () => {
  test.each(['href', 'xlink:href', 'XLINK:HREF'])('load from %s', async (name) => {
    const svg = (inner: string) => `<svg viewBox="0 0 1 1">${inner}<path d="M0 0"/></svg>`
    expect((await filtered(svg(`<script ${name}="${refused}"/>`))).html).toBe(svg(''))
    expect((await filtered(svg(`<script ${name}="${refused}"></script>`))).html).toBe(svg(''))
  })

  test('are no tags where they are parked', async () => {
    const parked = `<svg><script type="text/plain" href="${refused}"></script></svg>`
    expect((await filtered(parked)).html).toBe(parked)
  })
})

describe('inline scripts', () => {
  const tag = (text: string) => `<script  type='text/javascript' nonce=a>${text}</script >`

  test('with a signature of a refused service go whole', async () => {
    const { html, decisions } = await filtered(around(tag(`if (a < b && c) {}\ncount('start', 1)`)))
    expect(html).toBe(around(''))
    expect(decisions).toEqual([
      {
        subject: 'inline',
        target: "count('start'",
        action: 'remove',
        because: 'not-answered',
        rule: '/services/counter/inline/0',
        service: 'counter',
        category: 'analytics',
      },
    ])
  })

  test('without one stay with their bytes', async () => {
    const markup = around(
      `${tag('a < b && "</scr" + "ipt>" <!-- x')}<SCRIPT>\n</SCRIPT><script></script><script>é€𝄞</script>`,
    )
    const { html, decisions } = await filtered(markup)
    expect(html).toBe(markup)
    expect(decisions).toEqual([])
  })

  test('stay where the service is granted', async () => {
    const markup = tag("count('start')")
    expect((await filtered(markup, { cookie: answered('C0002') })).html).toBe(markup)
  })

  test('each is judged by itself', async () => {
    const { html } = await filtered(
      `${tag('1')}${tag("count('start')")}${tag('2')}<p>x</p>${tag("count('start')")}${tag('3')}`,
    )
    expect(html).toBe(`${tag('1')}${tag('2')}<p>x</p>${tag('3')}`)
  })

  test('with signatures of two services need both granted', async () => {
    const services = {
      counter: { category: 'analytics', inline: ['count('] },
      ads: { category: 'marketing', inline: ['advertise('] },
    }
    const policy = policyWith({ services })
    const markup = tag('count(); advertise()')
    const one = await filtered(markup, { policy, cookie: answered('C0002') })
    expect(one.html).toBe('')
    const both = await filtered(markup, { policy, cookie: answered('C0002', 'C0004') })
    expect(both.html).toBe(markup)
  })

  test('in SVG are judged though they have a src, which means nothing there', async () => {
    const script = "<script src=/x>count('start')</script>"
    expect((await filtered(`<svg>${script}</svg>`)).html).toBe('<svg></svg>')
    expect((await filtered(script)).html).toBe(script)
  })

  test('in SVG are read with their character references', async () => {
    const svg = (script: string) => `<svg>${script}<path d="M0 0"/></svg>`
    const coded = "<script>&#99;ount('start')</script>"
    expect((await filtered(svg(coded))).html).toBe(svg(''))
    expect((await filtered(coded)).html).toBe(coded)
  })

  test.each([
    ["<script>count('start')<script>ok()</script>x</script>", ''],
    ["<script>ok()<script>count('start')</script>x</script>", ''],
    ['<script>ok()<script>fine()</script>x</script>', undefined],
    ["<script>coun<script>ok()</script>t('start')</script>", ''],
    [
      "<script type=text/plain>x<script>count('start')</script>y</script>",
      '<script type=text/plain>xy</script>',
    ],
    ["<script>count('start')", ''],
    ["<script>ok()<script>count('start')", ''],
    ['<script>ok()', undefined],
  ])('in a script in SVG go or stay with it: %s', async (scripts, left = scripts) => {
    const svg = (inner: string) => `<div><svg><g>${inner}</g></svg></div>after`
    expect((await filtered(svg(scripts))).html).toBe(svg(left))
  })

  test('in SVG may stand in each other', async () => {
    const html = '<svg><script>a<script>b</script>c</script></svg>'
    expect((await filtered(html)).html).toBe(html)
  })

  test('in SVG are judged on their whole text', async () => {
    expect((await filtered(`<svg><script>count<!-- x -->('start')</script></svg>`)).html).toBe(
      '<svg></svg>',
    )
  })

  test('that the end of the document cuts off do not run and stay', async () => {
    const markup = `<p>x</p><script>count('start')`
    expect((await filtered(markup)).html).toBe(markup)
    expect((await filtered('<p>x</p><script>')).html).toBe('<p>x</p><script>')
  })

  test('of several megabytes are judged too', async () => {
    const long = 'x'.repeat(3_000_000)
    const seen = await filtered(tag(`count('start'); "${long}"`))
    expect(seen.html).toBe('')
    expect((await filtered(tag(`"${long}"`))).html).toBe(tag(`"${long}"`))
  })
})

describe('however the origin cuts the page into chunks', () => {
  const html =
    `<!DOCTYPE html><base href="/count/"><p>é &copy;</p><script src="${refused}"></script>` +
    `<noscript><img src="${refused}"><p>ü</p></noscript><script>a</script>` +
    `<script>count('start')</script><img srcset="a.jpg 1x, //ok.example/b 2x"><script src=x.js></script>end`

  test('the page arrives the same', async () => {
    const bytes = new TextEncoder().encode(html)
    const whole = (await filtered(html)).html
    expect(whole).not.toContain(refused)
    for (let cut = 1; cut < bytes.length; cut++) {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(bytes.slice(0, cut))
          controller.enqueue(bytes.slice(cut))
          controller.close()
        },
      })
      const door = gate(
        policyWith(),
        () => new Response(body, { headers: { 'content-type': 'text/html' } }),
      )
      const { response } = await door.fetch('https://www.shop.example/')
      expect(await response.text()).toBe(whole)
    }
  })
})
