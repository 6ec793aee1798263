/**
 * What needs no browser: fixtures that arrive as they were sent, or do not arrive.
 *
 * @module
 */
import { send } from '../wire/client.ts'
import { navigate } from '../wire/site.ts'
import { type Cell, markupOf, type Side } from './escapes-cells.ts'
import type { EscapesSite } from './escapes-site.ts'

/** A cell's markup, and what has become of it. */
export interface Arrived {
  cell: Cell
  sent: string
  arrived: string
}

/** Cells of one document. */
const most = 400

/**
 * Sends cells through the gate, many in a document unless they need one of their own.
 *
 * @param wrap puts a cell's markup where it fetches nothing
 */
export async function pass(
  site: EscapesSite,
  cells: readonly Cell[],
  side: Side,
  wrap?: (markup: string) => string | undefined,
): Promise<Arrived[]> {
  const written = cells.flatMap((cell) => {
    const markup = markupOf(cell, side, 0)
    const sent = wrap ? wrap(markup) : markup
    return sent === undefined ? [] : [{ cell, sent }]
  })
  // Another name than its end tag's, in SVG: what stands behind is read with care.
  const isShared = ({ cell, sent }: (typeof written)[number]) =>
    (wrap !== undefined || cell.carrier.place === 'body') && !sent.includes('\0')
  const shared = written.filter(isShared)
  const alone = written.filter((one) => !isShared(one))
  // The word alone makes a gate read on with care.
  const groups = Object.values(Object.groupBy(shared, ({ sent }) => `${/frameset/i.test(sent)}`))
  const documents = [
    ...groups.flatMap((group = []) =>
      Array.from({ length: Math.ceil(group.length / most) }, (_, i) =>
        group.slice(i * most, (i + 1) * most),
      ),
    ),
    ...alone.map((one) => [one]),
  ]
  const arrived: Arrived[] = []
  for (const document of documents) {
    const html = document.map(({ sent }) => sent).join(rule)
    const parts = (await fetchThrough(site, `${start}${html}`)).slice(start.length).split(rule)
    document.forEach((one, i) => {
      arrived.push({ ...one, arrived: parts[i] ?? '(nothing)' })
    })
  }
  return arrived
}

const start = '<!doctype html><meta charset="utf-8"><title>x</title>'
const rule = '\n<hr>\n'

async function fetchThrough(site: EscapesSite, html: string): Promise<string> {
  const { body } = await send(site.ports.gate, navigate(site.put(html, 'cut')))
  return body.toString()
}

const escapeText = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Where markup is text: each place takes it, or leaves it where it would end the place. */
export const inert: Readonly<Record<string, (markup: string) => string | undefined>> = {
  'the text of a link': (markup) => `<a href="/x">${escapeText(markup)}</a>`,
  'preformatted text': (markup) => `<pre>${escapeText(markup)}</pre>`,
  'a textarea': (markup) => unless(/<\/textarea/i, markup, `<textarea>${markup}</textarea>`),
  'a title attribute': (markup) =>
    `<p title="${markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">x</p>`,
  'a comment': (markup) => unless(/^-?>|--!?>|<!--|--!?$/, markup, `<!--${markup}-->`),
  'a JSON script': (markup) =>
    `<script type="application/json">${JSON.stringify(markup).replace(/<(?=[/!]|script)/gi, '\\u003c')}</script>`,
  'a parked script': (markup) =>
    unless(/<\/?script|<!--/i, markup, `<script type="text/plain">${markup}</script>`),
  'a comment in CSS': (markup) => unless(/\*\/|<\/style/i, markup, `<style>/*${markup}*/</style>`),
}

function unless(ends: RegExp, markup: string, whole: string): string | undefined {
  return ends.test(markup) ? undefined : whole
}
