/**
 * What the site answers while something in the gate fails, and what of it must arrive.
 *
 * @module
 */
import { deflateSync } from 'node:zlib'
import type { Policy } from '../../src/index.ts'
import { ask } from './client.ts'
import { type Answer, respond, respondChunked } from './origin.ts'
import { cookies, navigate, policy as plain } from './site.ts'

/** With all that a gate can carry. */
export const rich: Policy = {
  ...plain,
  consent: [{ source: 'onetrust', remember: true, reload: true }],
  services: {
    ...plain.services,
    shop: { category: 'necessary', cookies: [{ name: 'sid', duration: '1 day' }] },
    film: { name: 'Film', category: 'marketing', tags: ['films.example'], embed: true },
  },
  catalogue: { analytics: 'analytics' },
  capDurations: true,
  forward: true,
  reask: '6 months',
}

/** Text that stays, and what is refused and goes, or stays as something else. */
type Part = string | { refused: string }

const measure = 'https://tags.measure.example'
const pixel = 'https://pixel.ads.example'
const refused = (text: string): Part => ({ refused: text })

const short: readonly Part[] = [
  '<!DOCTYPE html>\n<title>mark 0: Käse &amp; Wein</title>\n',
  refused(`<script async src="${measure}/tag.js?id=1"></script>`),
  refused("<script>measure('start', 'M-1')</script>"),
  `<script>shop.greet("mark 1: Grüße")</script><p class='a'  ID=b>mark 2<noscript>`,
  refused(`<img src="${pixel}/p?e=1">`),
  '<b>mark 3</b></noscript>\n<img src="/logo.png" alt="mark 4">',
  refused(`<img src=${pixel}/p>`),
  '<p>mark 5: last\n',
]

/** Of what is judged something, but AMP, whose JSON a sweep leaves (docs/limits.md). */
const long: readonly Part[] = [
  '<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>mark 0: Käse</title><base href="/shop/">',
  refused(`<link rel=preload as=image imagesrcset="${pixel}/a.png 1x, logo2.png 2x">`),
  refused(`<style>@import "${measure}/a.css"; .a { background: url(${pixel}/b.gif) }</style>`),
  refused(`<script type="importmap">{"imports":{"m":"${measure}/m.js"}}</script>`),
  refused(`<meta http-equiv=refresh content="99;url=${measure}/">`),
  '<template data-consent-placeholder><p>{service}</p></template></head><body><p>mark 2</p>',
  refused(`<script>shop.load("${measure}/lib.js")</script>`),
  '<script type="application/ld+json">{"mark 3":1}</script><noscript><b>mark 4</b>',
  refused(`<img src="${pixel}/n?e=1">`),
  '<i>mark 5</i></noscript><p>mark 6</p>',
  refused(`<iframe srcdoc="<p>in</p><img src=${pixel}/x><script>shop.x()</script>"></iframe>`),
  refused('<iframe src="https://films.example/embed/1" title="A film" width=300></iframe>'),
  refused(`<img src=/own.png srcset="${pixel}/c.png 1x, /c2.png 2x" alt="in">`),
  '<svg><title>mark 7</title><a href="#a"><path d="M0 0"/></a><script>shop.svg()</script></svg>',
  refused(`<a href=/y ping="${pixel}/ping /own">`),
  'mark 8</a>',
  refused(`<p style="background: url('${pixel}/s.gif')">`),
  'mark 9</p><select><option>mark 10</option><option>b</option></select>',
  refused(`<iframe src="data:text/html,<img src=${pixel}/d>"></iframe>`),
  refused(`<script type="speculationrules">{"prefetch":[{"urls":["${measure}/next"]}]}</script>`),
  refused("<script>measure('start', 'M-2')</script>"),
  `<!-- mark 11 --><button onclick="shop.buy('mark 12')">Buy</button>`,
  refused(`<object data="${measure}/o.svg"><p>in</p></object>`),
  refused(`<img id=named src=${pixel}/named>`),
  '<p>mark 13: the end</p></body></html>\n',
]

/** What HTMLRewriter stops at in the middle. */
const hard: readonly Part[] = [
  ...short.slice(0, 6),
  '<select><style>',
  refused(`<script src=${measure}/in.js></script>`),
  '</style></select><p>mark 6</p>',
  ...long
    .slice(12, -1)
    .map((part) => (typeof part === 'string' ? part.replaceAll(/mark (\d+)/g, 'mark 1$1') : part)),
  '<p>mark 99: the end</p>',
]

const large: readonly Part[] = [
  ...short.slice(0, -1),
  ...Array.from({ length: 400 }, (_, i): readonly Part[] => [
    `<p>mark ${i + 5}: ${'text '.repeat(90)}</p>`,
    refused(`<img src="${pixel}/${i}.gif"><script src="${measure}/${i}.js"></script>`),
  ]).flat(),
  '<p>mark 999: the end</p>',
]

const textOf = (parts: readonly Part[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.refused)).join('')
const marksOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => (typeof part === 'string' ? (part.match(/mark \d+/g) ?? []) : []))

export interface Message {
  what: string
  /** The Worker that it goes through. */
  through: 'plain' | 'rich'
  request(cookies: string): string
  answer: Answer
  /** Texts that arrive, each once, in this order; absent where all bytes do. */
  marks?: readonly string[]
  /** The route does not enforce: every byte is the origin's. */
  isUntouched?: true
  /** It is read many times over. */
  isLarge?: true
}

const sent = 'Cookie: sid=SECRET; _ga=SECRET; '
const set = ['Set-Cookie: sid=1; Path=/; Max-Age=9999999', 'Set-Cookie: _ga=SECRET; Path=/']
const html = 'Content-Type: text/html; charset=utf-8'
const cached = ['ETag: "a"', 'Cache-Control: public, max-age=60']
const links = `Link: </own.css>; rel=preload; as=style, <${measure}/l.js>; rel=preload; as=script`
const page = (text: string, lines = [html]) =>
  respond('200 OK', [...lines, ...set, ...cached], text)
const navigation =
  (target = '/', lines: readonly string[] = []) =>
  (choice: string) =>
    navigate(target, [sent + choice, 'If-None-Match: "a"', ...lines])
const fetching = (target: string, dest: string) => (choice: string) =>
  ask(target, [sent + choice, `Sec-Fetch-Dest: ${dest}`])

/** Each piece in a write of its own, and read by itself. */
function inPieces(text: string, count: number): Answer {
  const bytes = Buffer.from(text)
  const size = Math.ceil(bytes.length / count)
  const pieces = Array.from({ length: count }, (_, i) => [
    bytes.subarray(i * size, (i + 1) * size),
    () => new Promise(setImmediate),
  ])
  return respondChunked('200 OK', [html, ...set, ...cached, links], pieces.flat())
}

export const messages: readonly Message[] = [
  {
    what: 'a short page',
    through: 'plain',
    request: navigation('/', ['X-Consent: mine']),
    answer: page(textOf(short)),
    marks: marksOf(short),
  },
  {
    what: 'a long page',
    through: 'rich',
    request: navigation(),
    answer: inPieces(textOf(long), 4),
    marks: marksOf(long),
  },
  {
    what: 'a page that is swept',
    through: 'rich',
    request: navigation(),
    answer: inPieces(textOf(hard), 4),
    marks: marksOf(hard),
  },
  {
    what: 'a page in deflate',
    through: 'rich',
    request: navigation(),
    answer: respond(
      '200 OK',
      [html, ...set, 'Content-Encoding: deflate'],
      deflateSync(textOf(short)),
    ),
    marks: marksOf(short),
  },
  {
    what: 'a page in UTF-16',
    through: 'plain',
    request: navigation(),
    answer: respond(
      '200 OK',
      ['Content-Type: text/html; charset=utf-16', ...set],
      Buffer.from(textOf(short), 'utf16le'),
    ),
    marks: marksOf(short),
  },
  {
    what: 'a page of 200 kB',
    through: 'plain',
    request: navigation(),
    answer: inPieces(textOf(large), 8),
    marks: marksOf(large),
    isLarge: true,
  },
  {
    what: 'JSON',
    through: 'plain',
    request: fetching('/api', 'empty'),
    answer: respond('200 OK', ['Content-Type: application/json', ...set, links], '{"a":1}'),
  },
  {
    what: 'an image',
    through: 'rich',
    request: fetching('/a.gif', 'image'),
    answer: respond('200 OK', ['Content-Type: image/gif', ...set, ...cached], 'GIF89a'),
  },
  {
    what: 'a redirect',
    through: 'rich',
    request: navigation(),
    answer: respond('302 Found', ['Location: /b', html, ...set], 'Moved'),
  },
  {
    what: 'a page in report mode',
    through: 'plain',
    request: navigation('/report/a'),
    answer: page(textOf(short)),
    isUntouched: true,
  },
  {
    what: 'a page where the gate is off',
    through: 'plain',
    request: navigation('/off/a'),
    answer: page(textOf(short)),
    isUntouched: true,
  },
]

/** What visitors have answered. */
export const choices = {
  none: cookies.all.replaceAll(/(C0002|C0004)%3A1/g, '$1%3A0'),
  all: cookies.all,
} as const
