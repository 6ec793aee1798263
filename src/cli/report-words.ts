/**
 * Pieces of the report: words, numbers, and tables that fit a phone.
 *
 * @module
 */
import { html } from 'hono/html'

export type Html = ReturnType<typeof html>

/** No table has more rows than this, however much was found. */
export const mostRows = 500

/** A text of somebody else's on one line, at most so long, without what steers how it is shown. */
export function cut(text: string, longest = 120): string {
  // Cutting first: a page may be one line of many megabytes.
  const line = text.slice(0, longest * 2).replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
  const shown = line.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '\ufffd').trim()
  const isWhole = text.length <= longest * 2 && shown.length <= longest
  return isWhole ? shown : `${shown.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Without the queries and fragments of the addresses in it: they may hold what is a visitor's. */
export function withoutQueries(text: string): string {
  // By words, and not at once: no expression may go back and forth over a page of megabytes.
  return text.replace(/[^\s"'`<>]+/g, (word) => {
    const start = word.indexOf('//')
    const from = start === -1 ? 0 : word.slice(start).search(/[?#]/)
    const query = start === -1 ? word.search(/\?[\w%~[\]-][\w%.~[\]-]*=/) : from
    return query === -1 ? word : `${word.slice(0, Math.max(start, 0) + query)}?…`
  })
}

/** `no pages`, `1 page`, `12,000 pages`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number === 0 ? 'no' : number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}

/** `a`, `a and b`, `a, b and c`; of more than `most`, how many more. */
export function listed(words: readonly string[], most = 8): string {
  const shown = words.slice(0, most)
  const rest = words.length - shown.length
  const all = rest > 0 ? [...shown, `${rest.toLocaleString('en')} more`] : shown
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

const units = [
  ['year', 31_536_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long a cookie lives, from seconds: `the session`, `2 years`, `395 days (13 months)`. */
export function lifetime(seconds: number): string {
  if (!(seconds > 0)) return 'the session'
  const days = Math.round(seconds / 86_400)
  const isYears = days >= 365 && days % 365 === 0
  // Between two months and two years people think in months, and the law in days.
  const months = days >= 60 && !isYears ? ` (${count(Math.round(days / 30.4), 'month')})` : ''
  const [unit, length] = units.find(([name, one]) =>
    name === 'year' ? isYears : seconds >= one,
  ) ?? ['second', 1]
  return count(Math.round(seconds / length), unit) + months
}

export interface Column {
  label: string
  /** Its cells are numbers. */
  isNumber?: boolean
}

export interface Table {
  /** For the style sheet. */
  look?: 'chart' | 'services' | 'cookies' | 'hosts' | 'pages'
  /** The id of the heading that names it. */
  heading: string
  columns: readonly (string | Column)[]
  /** A cell for each column; the first names the row. */
  rows: readonly (readonly (Html | string | number)[])[]
  /** How many rows there would be. */
  all?: number
}

/**
 * A table whose rows become cards where the screen is narrow. The roles say what it is where a style
 * sheet takes that away (w3.org/TR/html-aria, "table").
 */
export function table({ look, heading, columns, rows, all = rows.length }: Table): Html {
  const heads = columns.map((one) => (typeof one === 'string' ? { label: one } : one))
  const left = all - Math.min(rows.length, mostRows)
  return html`<table role="table" aria-labelledby="${heading}"${look ? html` class="${look}"` : ''}>
<thead role="rowgroup"><tr role="row">${heads.map(
    ({ label, isNumber }) =>
      html`<th role="columnheader" scope="col"${classOf(isNumber)}>${label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.slice(0, mostRows).map(
  (cells) => html`<tr role="row">${cells.map((cell, i) =>
    i === 0
      ? html`<th role="rowheader" scope="row">${cell}</th>`
      : html`<td role="cell" data-label="${heads[i]?.label}"${classOf(heads[i]?.isNumber)}><div>${cell}</div></td>`,
  )}</tr>
`,
)}</tbody>
</table>
${left > 0 ? html`<p class="note">And ${count(left, 'more row')}: <code>scan --json</code> prints all of them.</p>` : ''}`
}

function classOf(isNumber: boolean | undefined): Html | string {
  return isNumber ? html` class="number"` : ''
}

/** Some items, one below the other, at most so many of them. */
export function stack(items: readonly (Html | string)[], most: number): Html | string {
  if (items.length === 0) return '–'
  const left = items.length - most
  return html`<ul>${items.slice(0, most).map((item) => html`<li>${item}</li>`)}${
    left > 0 ? html`<li class="quiet">and ${left.toLocaleString('en')} more</li>` : ''
  }</ul>`
}

export interface Section {
  id: string
  title: string
}

/** A section with its heading; `level` 3 within another. */
export function section({ id, title }: Section, content: Html | readonly Html[], level = 2): Html {
  return level === 2
    ? html`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${content}\n</section>\n`
    : html`<section aria-labelledby="${id}">\n<h3 id="${id}">${title}</h3>\n${content}\n</section>\n`
}
