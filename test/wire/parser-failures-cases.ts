/**
 * Pages that are hard to read, each with something refused before, inside and behind what is hard.
 *
 * @module
 */
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'

export interface Case {
  /** As it stands in the table. */
  what: string
  /** What a browser reads. */
  text: string
  /** What the origin sends, where it is not that in UTF-8. */
  body?: Uint8Array
  /** The lines of the response's head. */
  lines?: readonly string[]
  status?: string
  /** Browsers read it as XML. */
  isXml?: boolean
  /** There is no way to read it. */
  isLost?: boolean
}

let count = 0

/** What a visitor who agreed to nothing is to be spared. */
export const refusedHosts = /\b(tags\.measure|pixel\.ads)\.example\b/
export const refusedText = "measure('start'"
export const refusedElement =
  /<(?:script|img) [^>]*(?:tags\.measure|pixel\.ads)\.example[^>]*(?:\/>|><\/script>|>|$)|<script>measure\('start'[^<]*<\/script>/

/** One of each kind that is refused, and a text that is not. */
function mixed(): string {
  const n = ++count
  return `<p>mark ${n}</p><script src="https://tags.measure.example/${n}.js"></script><img src=https://pixel.ads.example/${n}><script>${refusedText}, ${n})</script>`
}

/** A page with the trouble in its body. */
function body(trouble: string): string {
  return `<!DOCTYPE html><html><head><title>T</title></head><body>${mixed()}${trouble}${mixed()}<p>the end</p></body></html>`
}

const page = (what: string, trouble: string): Case => ({ what, text: body(trouble) })

const refused = '<script src=https://tags.measure.example/in.js></script>'
const image = '<img src=https://pixel.ads.example/in>'
const base64 = (bytes: number) => 'iVBORw0KGgo'.repeat(Math.ceil(bytes / 11)).slice(0, bytes)
const svg = (bytes: number) =>
  `<svg xmlns='http://www.w3.org/2000/svg'>${'<g/>'.repeat(bytes / 4)}</svg>`
const MB = 1_000_000

const inMarkup: readonly Case[] = [
  page('`<select>` around `<style>`', `<select><style>${refused}</style></select>`),
  page(
    '`<select>` around `<title>` and `<iframe>`',
    `<select><option><title>${refused}</title><iframe>${image}</iframe></select>`,
  ),
  page(
    'a `<select>` that nobody closes',
    `<select><option>a<option>b<p>c${mixed()}<style>p{}</style>`,
  ),
  page('`<select>` around `<noscript>`', `<select><noscript>${image}</noscript></select>`),
  page('`<option><svg><title>`', `<select><option><svg><title>a</title></svg></option></select>`),
  page('`<select>` around `<plaintext>`', `<select><plaintext></select>`),
  page('`<select><math><![CDATA[`', `<select><math><![CDATA[<!---->${refused}]]></math></select>`),
  {
    what: '`<frameset>` around `<title>`',
    text: `<!DOCTYPE html><html><head><title>T</title>${refused}</head><frameset><title>${refused}</title><frame src=/a><noframes><p>mark in</p>${image}</noframes></frameset><noframes><p>the end</p>${refused}</noframes></html>`,
  },
  page('`<frameset>` behind text', `<frameset><style>${refused}</style></frameset>`),
  page('an attribute of 4 MB', `<div data-x="${base64(4 * MB)}">${mixed()}</div>`),
  page('an attribute of 4 MB that holds markup', `<div data-x="${svg(4 * MB)}">${mixed()}</div>`),
  page('an image of 20 MB in its own tag', `<img src="data:image/png;base64,${base64(20 * MB)}">`),
  page(
    'an SVG image of 4 MB in its own tag, not encoded',
    `<img src="data:image/svg+xml,${svg(4 * MB)}">`,
  ),
  page(
    'a tag of 4 MB that is refused',
    `<img alt="${base64(4 * MB)}" src=https://pixel.ads.example/in>`,
  ),
  page('20,000 `<tr><td>` without end tags', `<table>${'<tr><td>x'.repeat(20_000)}</table>`),
  page('30,000 `<li>` without end tags', `<ul>${'<li>x'.repeat(30_000)}${mixed()}</ul>`),
  page(
    '60,000 `<div>` in each other',
    `${'<div>'.repeat(60_000)}${mixed()}${'</div>'.repeat(60_000)}`,
  ),
  page('20,000 `<option>` without end tags', `<select>${'<option>x'.repeat(20_000)}</select>`),
  page(
    '`<svg/>`, and a script that holds `<`',
    `<svg/><script>if (a<b && "<!--") run()</script>${mixed()}`,
  ),
  page('`<math/>`, and a `<textarea>`', `<math/><textarea><!-- <![CDATA[</textarea>${mixed()}`),
  page(
    'SVG that a misplaced end tag closes',
    `<a><svg></a><script>if (a<b && "<!--") run()</script>${mixed()}`,
  ),
  page('an inline script of 2 MB', `<script>x="${'y'.repeat(2 * MB)}"</script>`),
  page(
    'an inline script of 2 MB that is refused',
    `<script>${refusedText});x="${'y'.repeat(2 * MB)}"</script>`,
  ),
  page('a comment of 5 MB', `<!-- ${'y'.repeat(5 * MB)} -->`),
  page('a style of 5 MB', `<style>${'p{margin:0}'.repeat(450_000)}</style>`),
  page('a `<noscript>` of 200 kB', `<noscript>${'<b>x</b>'.repeat(25_000)}${image}</noscript>`),
  page(
    '`<noscript>` around what is hard',
    `<noscript><select><style>${image}</style></select>${image}</noscript>`,
  ),
  page('30,000 refused images', image.repeat(30_000)),
  {
    what: 'the end in the middle of a tag',
    text: `${body('')}<p>mark in</p><img src="https://pixel.ads.example/in`,
  },
]

const xmlPage = (root: string, trouble: string) => {
  const script = `<script xmlns="http://www.w3.org/1999/xhtml" src="https://tags.measure.example/x.js"/>`
  return `<?xml version="1.0" encoding="UTF-8"?><${root}><p>mark a</p>${script}${trouble}<p>mark b</p>${script}<p>the end</p></${root.split(' ')[0]}>`
}
const xhtml = 'html xmlns="http://www.w3.org/1999/xhtml"'
const xml = (what: string, type: string, root: string, trouble: string): Case => ({
  what,
  lines: [`Content-Type: ${type}`],
  text: xmlPage(root, trouble),
  isXml: true,
})

const inXml: readonly Case[] = [
  xml('XHTML: a `<script/>` that closes itself', 'application/xhtml+xml', xhtml, '<script/>'),
  xml('XHTML: a `<title/>` that closes itself', 'application/xhtml+xml', xhtml, '<title/>'),
  xml(
    'XHTML: a CDATA section',
    'application/xhtml+xml',
    xhtml,
    '<style><![CDATA[</style>]]></style>',
  ),
  xml('XHTML elements in any XML', 'text/xml', 'a', '<b/>'),
  xml('SVG shown as a page', 'image/svg+xml', 'svg xmlns="http://www.w3.org/2000/svg"', '<title/>'),
]

const html = 'Content-Type: text/html; charset=utf-8'
const plain = body('<p>plain</p>')
const bytes = Buffer.from(plain)
const coded = (what: string, coding: string, content: Uint8Array): Case => ({
  what,
  lines: [html, `Content-Encoding: ${coding}`],
  text: plain,
  body: content,
})

const inCodings: readonly Case[] = [
  coded('`Content-Encoding: deflate`', 'deflate', deflateSync(bytes)),
  coded('`deflate` without the envelope of zlib', 'deflate', deflateRawSync(bytes)),
  coded('`x-gzip`', 'x-gzip', gzipSync(bytes)),
  coded('`GZIP`', 'GZIP', gzipSync(bytes)),
  coded('`gzip, gzip`', 'gzip, gzip', gzipSync(gzipSync(bytes))),
  coded('`br, gzip`', 'br, gzip', gzipSync(brotliCompressSync(bytes))),
  coded('`zstd`', 'zstd', zstdCompressSync(bytes)),
  coded('`zstd, zstd`', 'zstd, zstd', zstdCompressSync(zstdCompressSync(bytes))),
  coded('a coding that nobody knows', 'none', bytes),
  coded(
    'bytes behind the end of `gzip`',
    'gzip',
    Buffer.concat([gzipSync(bytes), Buffer.from('\n\n')]),
  ),
  coded(
    'bytes behind the end of `br`',
    'br',
    Buffer.concat([brotliCompressSync(bytes), Buffer.from('\n\n')]),
  ),
  { ...coded('`dcb`, which needs a dictionary', 'dcb', brotliCompressSync(bytes)), isLost: true },
  {
    what: 'a part of a page (206)',
    status: '206 Partial Content',
    lines: [html, `Content-Range: bytes 0-${bytes.length - 1}/${bytes.length}`],
    text: plain,
    isLost: true,
  },
]

const le = (text: string) => Buffer.from(text, 'utf16le')
const typed = (what: string, type: string, content?: Uint8Array, text: string = plain): Case => ({
  what,
  lines: [`Content-Type: ${type}`],
  text,
  ...(content && { body: content }),
})
const escaped = Buffer.from(body('<p title="\x1b$B<"=\'\x1b(B">\x1b$B<"=\'\x1b(B</p>'), 'latin1')
const japanese = new TextDecoder('iso-2022-jp').decode(escaped)
const meta = '<meta charset=iso-2022-jp>'

const inCharsets: readonly Case[] = [
  typed('UTF-16 in the header', 'text/html; charset=utf-16', le(plain)),
  typed('UTF-16 that a byte order mark tells', 'text/html', le(`\ufeff${plain}`)),
  typed(
    'UTF-16 that a byte order mark tells, against the header',
    'text/html; charset=utf-8',
    le(`\ufeff${plain}`),
  ),
  typed('ISO-2022-JP in the header', 'text/html; charset=iso-2022-jp', escaped, japanese),
  typed(
    'ISO-2022-JP in `<meta>`',
    'text/html',
    Buffer.concat([Buffer.from(meta), escaped]),
    meta + japanese,
  ),
  typed('UTF-7 in the header', 'text/html; charset=utf-7'),
  typed('HZ in the header', 'text/html; charset=hz-gb-2312'),
  typed('a type of `*/*`', '*/*'),
  typed('a type that is none', 'html'),
  { what: 'no type', lines: [], text: plain },
]

export const cases: readonly Case[] = [...inMarkup, ...inXml, ...inCodings, ...inCharsets].map(
  (one) => ({ lines: [html], ...one }),
)
