/**
 * Pages by a grammar of all that makes HTML hard to read. Each address and each word has a number of
 * its own, so that it can be told what became of it.
 *
 * @module
 */
import fc from 'fast-check'
import { html } from 'parse5'
import { type Element, type Finding, findingsOf, nodesOf, type Reading } from './loads.ts'

/** Addresses of a host that is refused, and of one that is not. */
export const refusedHost = 't.example'
export const allowedHost = 'ok.example'

const some = (...list: string[]) => fc.constantFrom(...list)
const host = some(refusedHost, allowedHost)
/** `#` becomes a number. */
const address = host.map((name) => `//${name}/#`)

/** What seems to be markup, and is none in a value. */
const lookalike = fc.oneof(
  some('</svg>', '</math>', '</style>', '</title>', '</script>', '</select>', '</textarea>'),
  some('<a>', '-->', '--!>', '<!--', '<script>', '<style>', '<title>', '<svg>', '<svg/>', ']]>'),
  some('</noscript>', '<noscript>', '<plaintext>', '<![CDATA[', '<select>', '</p>', '<math><mi>'),
  address.map((url) => `<img src=${url}>`),
)

const noise = fc.oneof(
  { arbitrary: some(''), weight: 6 },
  some(' class=a', ' async', ' /', ' =', ' X-Y=1', '\n', ' a=/', ' \0', ' a\0b=c', '/', ' a=b/'),
  fc
    .tuple(some(' title=', ' ALT = ', ' data-x='), lookalike, some('"', "'"))
    .map(([name, text, quote]) => name + quote + text + quote),
  lookalike.filter((text) => !/[\s"'>]/.test(text)).map((text) => ` x=${text}`),
  // Up to the first `>` it is a value.
  lookalike.map((text) => ` x=${text}`),
)

const cased = (name: string) => some(name, name, name, name.toUpperCase())

/** An attribute in a spelling; of duplicates the first counts. */
function attribute(name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const again = fc.oneof(
    some('', '', ''),
    address.map((url) => ` ${name}=${url}`),
  )
  return fc
    .tuple(some(' ', '\n', '/'), cased(name), some('=', ' = '), some('"', "'", ''), value, again)
    .map(([before, key, equals, quote, text, after]) => {
      const mark = quote === '' && /[\s"'`=<>]/.test(text) ? '"' : quote
      return before + key + equals + mark + text + mark + after
    })
}

const close = some('>', '>', '>', ' >', '/>', ' />')

function tag(name: string, ...attributes: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc
    .tuple(cased(name), noise, fc.tuple(...attributes), noise, close)
    .map(([written, before, list, after, end]) => {
      const isOpen = after.startsWith(' x=') && end.startsWith('/')
      return `<${written}${before}${list.join('')}${after}${isOpen ? ' ' : ''}${end}`
    })
}

/** Elements that load by themselves, without content. */
const single = fc.oneof(
  ...['img', 'embed', 'source', 'track', 'image', 'frame'].map((name) =>
    tag(name, attribute('src', address)),
  ),
  tag(
    'img',
    attribute(
      'srcset',
      address.map((url) => `${url} 2x`),
    ),
  ),
  tag(
    'source',
    attribute(
      'srcset',
      address.map((url) => `${url} 2x`),
    ),
  ),
  tag('link', some(' rel=stylesheet'), attribute('href', address)),
  tag('input', some(' type=image'), attribute('src', address)),
  tag(
    'meta',
    some(' http-equiv=refresh'),
    attribute(
      'content',
      address.map((url) => `9;url=${url}`),
    ),
  ),
  ...['image', 'use', 'feImage', 'script'].map((name) => tag(name, attribute('href', address))),
  tag('image', attribute('xlink:href', address)),
  tag(
    'p',
    attribute(
      'style',
      address.map((url) => `background:url(${url})`),
    ),
  ),
  tag('td', attribute('background', address)),
)

const statement = fc.oneof(
  address.map((url) => `load("${url}")`),
  some('x<y', 'a&&b', '/*-->*/', '<!--', 'x="<b>"', 'x="<!--<script>"'),
)

/** Elements of which the text is judged, or that hold what is no markup. */
const judged = fc.oneof(
  tag('script', attribute('src', address)).map((start) => `${start}</script>`),
  fc
    .tuple(tag('script'), fc.array(statement, { minLength: 1, maxLength: 3 }))
    .map(([start, list]) => `${start}${list.join(';')}</script>`),
  fc
    .tuple(tag('style'), address)
    .map(([start, url]) => `${start}a{background:url(${url})}</style>`),
  tag('iframe', attribute('src', address)).map((start) => `${start}</iframe>`),
  tag(
    'iframe',
    attribute(
      'srcdoc',
      address.map((url) => `&lt;img src=${url}&gt;`),
    ),
  ).map((start) => `${start}</iframe>`),
  // Refused, they go with all that they hold: their end tag is there.
  fc
    .tuple(some('video src', 'audio src', 'object data'), address, address)
    .map(([start, url, inner]) => {
      const [name = ''] = start.split(' ')
      return `<${start}="${url}"><img src="${inner}"></${name}>`
    }),
)

const raw = [
  ...['script', 'style', 'textarea', 'title', 'iframe', 'noscript', 'xmp', 'noembed', 'noframes'],
] as const
const blocks = ['div', 'p', 'b', 'a', 'ul', 'li', 'form', 'button', 'h1', 'nobr', 'applet'] as const
const tables = ['table', 'tbody', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'] as const
const choices = ['select', 'select', 'optgroup', 'option', 'datalist'] as const
const foreign = [
  ...['svg', 'svg', 'math', 'g', 'mi', 'mtext', 'annotation-xml', 'foreignObject', 'desc'],
  ...['title', 'mglyph', 'malignmark'],
] as const
const others = ['template', 'frameset', 'html', 'head', 'body', 'video', 'object', 'font'] as const
const names = [...blocks, ...tables, ...choices, ...foreign, ...others] as const

const starts = (list: readonly string[]) =>
  fc.oneof(
    ...[...new Set(list)].map((name) => tag(name)),
    some('<annotation-xml encoding=text/html>', '<annotation-xml encoding="image/svg+xml">'),
    some(
      '<font color=a>',
      '<plaintext>',
      '<svg/>',
      '<math/>',
      '<select/>',
      '<title/>',
      '<style/>',
      '<script/>',
    ),
  )

const ends = fc
  .tuple(
    fc.constantFrom(...names, ...raw, 'plaintext', 'br', 'x'),
    some('', '', '', ' ', '/', ' a="<b>"'),
  )
  .map(([name, more]) => `</${name}${more}>`)

const words = fc.oneof(
  { arbitrary: some('w# '), weight: 4 },
  some(
    '&lt;',
    '&amp',
    '< b',
    '<',
    '</',
    '<!',
    ' ',
    '\n',
    '\0',
    '"',
    "'",
    ']]>',
    '-->',
    '--!>',
    '>',
  ),
)

/** Comments in all forms, ended and not. */
const comments = fc.oneof(
  some('<!-->', '<!--->', '<!--x-->', '<!--x--!>', '<!x>', '<?x>', '</ >', '</>', '<!---!>'),
  some('<!--<!-->', '<!--x--!', '<!--', '<![CDATA[', '<!--x--', '<![CDATA[x]]>', '<!DOCTYPE x>'),
  fc
    .tuple(
      some('<!--', '<!', '<?', '</ ', '<![CDATA[', '<!-->', '<!--->', '<!---'),
      fc.oneof(single, judged, lookalike),
      some('-->', '--!>', '>', ']]>', '', '->'),
    )
    .map((parts) => parts.join('')),
)

const bases = address.map((url) => `<base href="${url}/">`)
const relative = some('<img src="r#">', '<script src="r#"></script>', '<link rel=icon href=r#>')

const { nodes } = fc.letrec<{ node: string; nodes: string }>((tie) => {
  const inner = tie('nodes')
  /** In its parts, one of which may be missing or another's. */
  const element = (list: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...list), some('', '', '', 'open', 'other', 'self'), inner)
      .chain(([name, how, inside]) =>
        fc.tuple(tag(name), ends).map(([start, other]) => {
          const end = how === 'open' ? '' : how === 'other' ? other : `</${name}>`
          return `${start}${inside}${end}`
        }),
      )
  const rawText = fc
    .tuple(fc.constantFrom(...raw), noise, fc.oneof(inner, lookalike), some('', '', '', 'open'))
    .map(([name, more, inside, how]) => `<${name}${more}>${inside}${how ? '' : `</${name}>`}`)
  return {
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { arbitrary: words, weight: 4 },
      { arbitrary: single, weight: 6 },
      { arbitrary: judged, weight: 4 },
      { arbitrary: comments, weight: 2 },
      { arbitrary: starts(names), weight: 2 },
      { arbitrary: ends, weight: 2 },
      { arbitrary: relative, weight: 1 },
      { arbitrary: bases, weight: 1 },
      { arbitrary: element(foreign), weight: 4 },
      { arbitrary: element(choices), weight: 2 },
      { arbitrary: element(tables), weight: 1 },
      { arbitrary: element(blocks), weight: 1 },
      { arbitrary: element(['template', 'template', 'frameset', 'video']), weight: 1 },
      { arbitrary: rawText, weight: 3 },
    ),
    nodes: fc
      .array(tie('node') as fc.Arbitrary<string>, { maxLength: 5 })
      .map((list) => list.join('')),
  }
})

/** Each number in a page stands there once. */
function numbered(page: string): string {
  let last = 0
  return page.replaceAll('#', () => String(++last))
}

/** Pages of every kind. */
export const documents: fc.Arbitrary<string> = fc
  .tuple(
    some('', '', '<!doctype html>', '<html><head>', '<!doctype html><body>', '<head></head>'),
    fc.array(nodes, { minLength: 1, maxLength: 4 }),
    some('', '', '</body></html>'),
  )
  .map(([before, list, after]) => numbered(before + list.join('') + after))

/** The same, with nothing that is refused. */
export const harmless: fc.Arbitrary<string> = documents.map((page) =>
  page.replaceAll(refusedHost, allowedHost),
)

const page = 'https://www.shop.example/'

/** What browsers may make of a page. */
const readings: readonly Reading[] = [true, false].flatMap((scripting) =>
  [false, true].map((isSelectOpen) => ({ scripting, isSelectOpen })),
)

const refusedAddress = new RegExp(`//${refusedHost}`)

/** What a page loads of the refused host, in any reading of which something is promised. */
export function refusedIn(text: string): string[] {
  return readings.flatMap((reading) =>
    findingsOf(text, page, reading)
      .filter((one) => loadsRefused(one, reading))
      .map(({ value }) => `${JSON.stringify(reading)} ${value}`),
  )
}

function loadsRefused({ kind, value, path }: Finding, { scripting }: Reading): boolean {
  if (!scripting && path.some(({ tagName }) => tagName === 'script')) return false
  if (kind === 'url') return URL.parse(value)?.hostname === refusedHost
  return kind === 'script' && value.includes(`load("//${refusedHost}/`)
}

/** The numbers of what a page loads of the other host and shows, where nothing refused holds it. */
function numbersOf({ kind, value, path }: Finding): string[] {
  if (path.some(isRefused)) return []
  const wanted = {
    url: /^https:\/\/ok\.example\/(\d+)$/g,
    script: /\/\/ok\.example\/(\d+)/g,
    text: /w(\d+) /g,
  }
  return [...value.matchAll(wanted[kind])].map(([, number]) => `${kind} ${number}`)
}

/** What a script in SVG says in a comment is judged with it. */
const textIn = (node: Element['childNodes'][number]) =>
  'value' in node ? node.value : 'data' in node ? node.data : ''

function isRefused({ attrs, childNodes, tagName }: Element): boolean {
  const loads = attrs.some(
    ({ name, value }) =>
      /^(src|srcset|(xlink:)?href|data|content|background|style|srcdoc)$/.test(name) &&
      refusedAddress.test(value),
  )
  if (tagName !== 'script') return loads
  // It goes as a whole, with what is refused in its elements.
  if (childNodes.some((child) => 'tagName' in child)) return true
  return loads || childNodes.some((child) => refusedAddress.test(textIn(child)))
}

/**
 * Whether what is taken out takes along what follows, or changes how it is read (docs/limits.md): a
 * script in SVG that no end tag of its own ends, a picture before a frameset, or in a template before
 * a column.
 */
function isDoubtful(sent: string, reading: Reading): boolean {
  if (/\/\/t\.example[\s\S]*<(frameset|col)/i.test(sent)) return true
  return nodesOf(sent, reading).some(
    ({ node }) =>
      'tagName' in node &&
      node.tagName === 'script' &&
      node.namespaceURI !== html.NS.HTML &&
      !node.sourceCodeLocation?.endTag,
  )
}

/** What is wanted of a page, as all readings of it agree: before, and as each finds it behind. */
export function wantedOf(sent: string, arrived: string): { sent: string[]; arrived: string[] }[] {
  const all = readings.map((reading) => findingsOf(sent, page, reading).flatMap(numbersOf))
  const agreed = new Set(all[0]?.filter((one) => all.every((list) => list.includes(one))))
  if (readings.some((reading) => isDoubtful(sent, reading))) return []
  return readings.map((reading, i) => ({
    sent: ordered(all[i]?.filter((one) => agreed.has(one)) ?? []),
    arrived: ordered(
      findingsOf(arrived, page, reading)
        .flatMap((one) => numbersOf({ ...one, path: [] }))
        .filter((one) => agreed.has(one)),
    ),
  }))
}

/** Texts in tables have another order than the page. */
function ordered(list: readonly string[]): string[] {
  const isText = (one: string) => one.startsWith('text')
  return [...list.filter((one) => !isText(one)), ...list.filter(isText).sort()]
}
