/**
 * The placeholder of a refused frame: what its attributes become, and what a page's parser reads of it.
 *
 * @module
 */
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import document from '../../docs/embeds.md?raw'
import {
  type Embed,
  isVisibleFrame,
  marker,
  placeholderFor,
  type Template,
} from '../../src/rewrite/placeholder.ts'
import { block } from '../docs/blocks.ts'
import { gate, policyWith } from '../gate.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parsed = DefaultTreeAdapterTypes.Element

const film: Embed = {
  service: 'youtube',
  name: 'YouTube',
  category: 'Functional',
  url: new URL('https://www.youtube.com/embed/M7lc1UVf-VE?rel=0&hl=de'),
}

/** A start tag's attributes, as HTMLRewriter gives them. */
function frame(attributes: Record<string, string> = {}) {
  return { getAttribute: (name: string) => attributes[name] ?? null }
}

/** Every element of a tree, in order; what a template holds too. */
function elements(nodes: readonly Node[]): Parsed[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    const inside = 'content' in node ? node.content.childNodes : node.childNodes
    return [node, ...elements(inside)]
  })
}

function attributesOf(element: Parsed | undefined): Record<string, string> {
  return Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]))
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      'value' in node ? node.value : 'tagName' in node ? textOf(node.childNodes) : '',
    )
    .join('')
}

/** What a placeholder's document holds. */
function shown(srcdoc: string) {
  const all = elements(parse(srcdoc).childNodes)
  const find = (name: string) => all.find((one) => one.tagName === name)
  const box = find('div')
  return {
    names: all.map(({ tagName }) => tagName),
    lang: attributesOf(find('html'))['lang'],
    text: textOf(box?.childNodes ?? []),
    inside: box ? serialize(box) : '',
    links: all.filter(({ tagName }) => tagName === 'a').map(attributesOf),
  }
}

function documentOf(embed: Embed, template?: Template) {
  return shown(placeholderFor(frame(), embed, template).get('srcdoc') ?? '')
}

/** What browsers make of a page, of which all frames of youtube.com and vimeo.com are refused. */
async function held(
  html: string | readonly Uint8Array[],
  { charset = 'utf-8', name = 'YouTube', category = 'Functional' } = {},
) {
  const embedded = (host: string) => ({ name, category: 'films', tags: [host], embed: true })
  const policy = policyWith({
    categories: { films: { title: category } },
    services: {
      youtube: embedded('www.youtube.com'),
      vimeo: embedded('player.vimeo.com'),
      pixel: { category: 'films', tags: ['pixel.example'] },
    },
  })
  const pieces = typeof html === 'string' ? [new TextEncoder().encode(html)] : html
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) if (piece.length > 0) controller.enqueue(piece)
      controller.close()
    },
  })
  const headers = { 'content-type': `text/html; charset=${charset}` }
  const { response } = await gate(policy, () => new Response(body, { headers })).fetch(
    'https://www.shop.example/',
  )
  const page = new TextDecoder(charset).decode(await response.arrayBuffer())
  const all = elements(parse(page).childNodes)
  const frames = all.filter(({ tagName }) => tagName === 'iframe').map(attributesOf)
  return { page, frames, documents: frames.map(({ srcdoc }) => shown(srcdoc ?? '')) }
}

const youtube = (more = '') => `<iframe src="https://www.youtube.com/embed/1"${more}></iframe>`

describe('a frame that becomes a placeholder', () => {
  test('loses its address and keeps all that gives it its box', async () => {
    const { frames } = await held(
      '<iframe class="a b" id="film" style="width: 100%" width="560" height="315" loading="lazy" src="https://www.youtube.com/1" SRC="https://www.youtube.com/2" sandbox="allow-scripts"></iframe>',
    )
    const [{ srcdoc, ...rest } = {}] = frames
    expect(rest).toEqual({
      class: 'a b',
      id: 'film',
      style: 'width: 100%',
      width: '560',
      height: '315',
      loading: 'lazy',
      sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      'data-consent-placeholder': 'youtube',
      title: 'YouTube',
    })
    expect(shown(srcdoc ?? '').text).toContain('YouTube')
  })

  test.each([
    ['the service’s name', undefined, 'YouTube'],
    ['the service’s name in place of an empty one', ' &nbsp;', 'YouTube'],
    ['its own', 'How the lamp is made', undefined],
  ])('has %s for a title', (_, title, given) => {
    expect(placeholderFor(frame(title ? { title } : {}), film).get('title')).toBe(given)
  })

  test('can be reached with the keyboard', async () => {
    const { frames } = await held(youtube(' tabindex="-1"'))
    expect(Object.keys(frames[0] ?? {})).not.toContain('tabindex')
  })

  test('changes no other byte of the page', async () => {
    const around = ['<p>é &amp; <b>x\r\n', '</p><!-- x -->\0<iframe></iframe>']
    const { page } = await held(around.join(youtube().replace('></', '>text</')))
    const [before, after] = page.split(/<iframe .*>text<\/iframe>/s)
    expect([before, after]).toEqual(around)
  })

  test('stands in a noscript, too', async () => {
    const { page } = await held(`<noscript>${youtube()}</noscript><p>`)
    const [noscript, p] = parseFragment(page, { scriptingEnabled: false }).childNodes
    expect(p).toMatchObject({ tagName: 'p' })
    const [inside] = elements(noscript ? [noscript] : []).slice(1)
    expect(attributesOf(inside)['data-consent-placeholder']).toBe('youtube')
  })

  test('is not there where nobody would see it', async () => {
    const { page } = await held(`<p>${youtube(' hidden')}${youtube(' width="1" height="1"')}</p>`)
    expect(page).toBe('<p></p>')
  })
})

describe('the document of a placeholder', () => {
  test('says what is not shown, and links to it', () => {
    const { text, links, lang } = documentOf(film)
    expect(text).toBe('YouTube is not shown without your consent to “Functional”. Open youtube.com')
    // Alone in a window its player refuses to play.
    const href = 'https://www.youtube.com/watch?v=M7lc1UVf-VE'
    expect(links).toEqual([{ href, target: '_blank', rel: 'noopener noreferrer' }])
    expect(lang).toBe('en')
  })

  test('loads nothing', () => {
    const srcdoc = placeholderFor(frame(), film).get('srcdoc') ?? ''
    expect(documentOf(film).names).toEqual(['html', 'head', 'style', 'body', 'div', 'p', 'a'])
    expect(srcdoc).not.toMatch(/url\(|@import|src=/)
  })

  const hostile = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.array(
        fc.constantFrom(
          ...['<', '>', '"', "'", '&', '&lt', '</p>', '</style>', '<script>', '<img src=x>', '-->'],
          ...['{url}', '{service}', '$&', '$1', 'é', '\u{1f3ac}', '`', ' '],
        ),
        { minLength: 1 },
      ),
    )
    .map((pieces) => [...pieces].join(''))

  /**
   * What the parser makes of a text: no half characters, no U+0000, one kind of line end; of a C1
   * control in a reference what windows-1252 has there (HTML standard, section 13.2.5.80).
   */
  const parsed = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replaceAll('\0', '\ufffd')
      .replace(/[\x80-\x9f]/g, (one) => latin1.decode(Uint8Array.of(one.charCodeAt(0))))
      .toWellFormed()
  const latin1 = new TextDecoder('windows-1252')

  test('is the same whatever a service, a category and an address are called', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, category, path) => {
        const url = new URL(`https://www.youtube.com/live/${encodeURI(path.toWellFormed())}`)
        const { documents } = await held(
          `<iframe src="${url.href.replaceAll('&', '&amp;')}"></iframe><p>`,
          { name, category },
        )
        const [document, ...rest] = documents
        expect(rest).toEqual([])
        expect(document?.names).toEqual(documentOf(film).names)
        expect(document?.links[0]?.['href']).toBe(url.href)
        expect(document?.text).toBe(
          parsed(`${name} is not shown without your consent to “${category}”. Open youtube.com`),
        )
      }),
      {
        examples: [
          ['\x80', '\x9f', ''],
          ['\0', '\r', 'a'],
        ],
      },
    )
  })
})

describe('a template of the site’s', () => {
  const usual = documentOf(film).text

  test('in the documentation does what it says', async () => {
    const { frames, documents } = await held(block(document, 'html page'), {
      category: 'Funktional',
    })
    const expected = serialize(parseFragment(`\n${block(document, 'html frame')}`))
    expect(documents.map(({ inside }) => inside)).toEqual([expected])
    expect(documents[0]?.lang).toBe('de')
    expect(frames[0]).toMatchObject({ width: '560', height: '315' })
  })

  test('in the documentation stands below a table of all that changes', () => {
    const [, after = ''] = document.split('| attribute | becomes |')
    const [table = ''] = after.split('\n\n')
    const rows = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual([...placeholderFor(frame(), film).keys()].sort())
  })

  test('stays in the page as it was', async () => {
    const template = '<template data-consent-placeholder><P>x<br>&lt;<!-- y --><svg/></template>'
    const { page } = await held(`${template}${youtube()}`)
    expect(page).toContain(template)
  })

  test('says it from there on', async () => {
    const { documents } = await held(
      [
        youtube(),
        '<template data-consent-placeholder>A</template>',
        youtube(),
        '<template data-consent-placeholder>B</template>',
        youtube(),
      ].join(''),
    )
    expect(documents.map(({ text }) => text)).toEqual([usual, 'A', 'B'])
  })

  test('for one service goes before the one for all', async () => {
    const { documents } = await held(
      `<template data-consent-placeholder=youtube>films</template><template data-consent-placeholder>all</template>${youtube()}<iframe src=//player.vimeo.com/1></iframe>`,
    )
    expect(documents.map(({ text }) => text)).toEqual(['films', 'all'])
  })

  test('writes names and addresses as text, each once', () => {
    const html = '<b title="{service}">{service}|{category}|{url}|{host}|{other}|{Url}</b>'
    const embed = { ...film, name: '{url}<i>', category: '"$&' }
    const { inside, names } = documentOf(embed, { html })
    expect(names).not.toContain('i')
    expect(inside).toBe(
      serialize(
        parseFragment(
          `<b title="{url}&lt;i&gt;">{url}&lt;i&gt;|"$&amp;|https://www.youtube.com/watch?v=M7lc1UVf-VE|youtube.com|{other}|{Url}</b>`,
        ),
      ),
    )
  })

  test.each([
    ['its own', '<html lang=fr><template data-consent-placeholder lang=de>', 'de'],
    ['the page’s', '<html lang="fr"><template data-consent-placeholder>', 'fr'],
    ['none', '<html><template data-consent-placeholder>', undefined],
  ])('is in the language that is %s', async (_, start, lang) => {
    const { documents } = await held(`${start}x</template>${youtube()}`)
    expect(documents[0]?.lang).toBe(lang)
  })

  test('loses what is refused', async () => {
    const { documents } = await held(
      `<template data-consent-placeholder>A<img src="https://pixel.example/a.gif"></template>${youtube()}`,
    )
    expect(documents.map(({ inside }) => inside)).toEqual(['A'])
  })

  test('that closes itself in SVG holds nothing', async () => {
    const { documents } = await held(
      `<svg><template data-consent-placeholder /></svg>${youtube()}<template data-consent-placeholder>C</template>${youtube()}`,
    )
    expect(documents.at(-1)?.text).toBe('C')
  })

  test('is read in the page’s encoding', async () => {
    const html = `<template data-consent-placeholder>“é” {service}</template>${youtube()}`
    expect((await held(html, { name: 'Кино' })).documents[0]?.text).toBe('“é” Кино')
    const bytes = Uint8Array.from(html.replace('“', '\x93').replace('”', '\x94'), (one) =>
      one.charCodeAt(0),
    )
    const { documents } = await held([bytes], { name: 'Кино', charset: 'windows-1252' })
    expect(documents[0]?.text).toBe('“é” Кино')
  })

  /** Markup whose end tags each end something; some are left out. */
  const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
    markup: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        ...['text', 'é', '\u{1f3ac}', '&lt;b&gt;', '&', ' ', '\r\n', '"', '{', '}', '<!-- c -->'],
        ...['<br>', '<br/>', '<input disabled value>', '<img src=/a.png alt=\'"x"\'>'],
        ...[
          '<style>a>b{}</style>',
          '<STYLE></STYLE>',
          '<textarea><p></textarea>',
          '<script></script>',
        ],
        '<svg viewBox="0 0 1 1"><path d="M0"/><g><path/></g></svg>',
      ),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'P',
            'b',
            'a href=x',
            'div class="a b"',
            'b title=a&amp;b a&quot="<"',
          ),
          tie('markup'),
        )
        .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
      tie('markup').map((inside) => `<ul><li>${inside}<li></ul>`),
      tie('markup').map((inside) => `<div><p>${inside}</div>`),
    ),
  }))

  test('reaches the frame as it stands in the page', async () => {
    await fc.assert(
      fc.asyncProperty(markup, fc.nat(), async (html, cut) => {
        const bytes = new TextEncoder().encode(
          `<template ${marker}>${html}</template><p>${youtube()}`,
        )
        const at = cut % bytes.length
        const { frames } = await held([bytes.subarray(0, at), bytes.subarray(at)])
        const srcdoc = frames.at(-1)?.['srcdoc'] ?? ''
        const body = srcdoc.slice(srcdoc.indexOf('<div>') + '<div>'.length, -'</div>'.length)
        expect(body).toBe(html.replaceAll('\r\n', '\n'))
      }),
      {
        numRuns: 200,
        examples: Array.from({ length: 80 }, (_, cut): [string, number] => [
          '<style>a>b{}</style>',
          cut,
        ]),
      },
    )
  })
})

describe('a frame is not seen', () => {
  test.each<[Record<string, string>]>([
    [{ hidden: '' }],
    [{ 'aria-hidden': 'true' }],
    [{ width: '0', height: '315' }],
    [{ width: '1', height: '1' }],
    [{ height: '0px' }],
    [{ width: '90', height: '20' }],
    [{ style: 'display:none' }],
    [{ style: 'border: 0; DISPLAY : none !important' }],
    [{ style: 'color:red;visibility:&#104;idden' }],
    [{ style: 'width:0;height:0;border:0' }],
    [{ style: 'position:absolute;width:1px;height:1px' }],
    [{ style: 'border:none;overflow:hidden;width:90px;height:20px;' }],
    [{ style: 'max-height: 0 !important' }],
  ])('with %j', (attributes) => {
    expect(isVisibleFrame(frame(attributes))).toBe(false)
  })
})

describe('a frame is seen', () => {
  test.each<[Record<string, string>]>([
    [{}],
    [{ width: '560', height: '315' }],
    [{ width: '100%', height: '10%' }],
    [{ width: '120', height: '80' }],
    [{ width: 'auto' }],
    [{ 'aria-hidden': 'false' }],
    [{ style: 'width:100%;height:100%;border:0' }],
    [{ style: 'border-width:0;line-height:1;outline-width:1px' }],
    [{ style: 'height:20em;width:50vw' }],
    [{ style: 'width: 1px; min-width: 100%; height: 600px' }],
    [{ style: 'background:url(x?display:none)' }],
    [{ class: 'display:none' }],
  ])('with %j', (attributes) => {
    expect(isVisibleFrame(frame(attributes))).toBe(true)
  })
})
