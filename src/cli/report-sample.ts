/**
 * One page before and after: what was taken out of its source text.
 *
 * @module
 */
import { html } from 'hono/html'
import type { Decision } from '../index.ts'
import { count, cut, type Html, listed, section, withoutQueries } from './report-words.ts'

export interface Sample {
  /** As in `ScanResult.pages`. */
  page: string
  before: string
  after: string
}

/** A run of source text that is the same, was removed, or stands there instead. */
export interface Piece {
  is: 'same' | 'removed' | 'added'
  text: string
}

export interface Change {
  /** Where it begins in the page as it was, from 1. */
  line: number
  pieces: Piece[]
}

/** Longer texts are not compared, in characters, and no more changes are shown. */
const longestPage = 5_000_000
const mostChanges = 60
/** Of one change, which may be all of a page. */
const mostPieces = 40

/** @param decisions about the page */
export function beforeAndAfter(
  { page, before, after }: Sample,
  decisions: readonly Decision[],
): Html {
  const changes = findChanges(before, after)
  const about =
    changes === undefined
      ? html`<p>The page is too long to be compared here.</p>`
      : changes.length === 0
        ? html`<p>Nothing was removed from its source text.</p>`
        : html`<p>Removed from the source text, in ${count(changes.length, 'place')}: ${bytes(before)} before, ${bytes(after)} after.
Long pieces are cut; what is grey around them is unchanged.</p>`
  const content = html`<p><code>${cut(withoutQueries(page), 200)}</code></p>
${about}
${headers(decisions)}
<ol class="changes">
${changes?.slice(0, mostChanges).map(({ line, pieces: all }) => {
  const pieces = all.slice(0, mostPieces)
  const owners = ownersIn(pieces, decisions)
  return html`<li><p>Line ${line.toLocaleString('en')}${owners.length > 0 ? `: ${listed(owners, 4)}` : ''}</p>
<pre><code>${fromDifference(pieces).map(markPiece)}</code></pre>${
    all.length > mostPieces
      ? html`<p class="note">And ${count(all.length - mostPieces, 'more piece')}.</p>`
      : ''
  }</li>
`
})}</ol>
${changes && changes.length > mostChanges ? html`<p class="note">And ${count(changes.length - mostChanges, 'more place')}: <code>scan --out</code> writes the whole page.</p>` : ''}`
  return section({ id: 'sample', title: 'One page, before and after' }, content)
}

/** What was taken out of the response beside its text. */
function headers(decisions: readonly Decision[]): Html | string {
  const gone = decisions.filter(({ action }) => action === 'remove')
  const cookies = gone.filter(({ subject }) => subject === 'set-cookie')
  const links = gone.filter(({ subject }) => subject === 'link').length
  if (cookies.length + links === 0) return ''
  const names = listed([...new Set(cookies.map(({ target }) => cut(target, 60)))], 12)
  const what = [
    ...(cookies.length > 0 ? [`${count(cookies.length, 'Set-Cookie line')} (${names})`] : []),
    ...(links > 0 ? [count(links, 'Link address', 'Link addresses')] : []),
  ]
  return html`<p>Removed from the response’s headers: ${listed(what)}.</p>`
}

function markPiece({ is, text }: Piece): Html {
  if (is === 'removed') return html`<del>${cut(text, 400)}</del>`
  if (is === 'added') return html`<ins>${cut(text, 400)}</ins>`
  return html`<span class="same">${cut(text, 90)}</span>`
}

/** Of a long text in which little is changed, the place where it is. */
function fromDifference(pieces: readonly Piece[]): readonly Piece[] {
  const shown = pieces.map(({ is, text }) => ({ is, text: withoutQueries(text) }))
  return shown.map((piece, i) => {
    const [before, after] = [shown[i - 1], shown[i + 1]]
    const other =
      piece.is === 'removed' && after?.is === 'added'
        ? after
        : piece.is === 'added' && before?.is === 'removed'
          ? before
          : undefined
    const start = other ? commonStart(piece.text, other.text) - 120 : 0
    return start > 0 ? { ...piece, text: `…${piece.text.slice(start)}` } : piece
  })
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

function bytes(text: string): string {
  return `${Math.ceil(Buffer.byteLength(text) / 1000).toLocaleString('en')} kB`
}

/** The services whose addresses or signatures stand in what was removed. */
function ownersIn(pieces: readonly Piece[], decisions: readonly Decision[]): string[] {
  const gone = pieces.flatMap(({ is, text }) => (is === 'removed' ? [text.slice(0, 20_000)] : []))
  const owners = decisions.slice(0, 2000).flatMap(({ action, service, subject, target }) => {
    const { host = '', pathname = '' } = URL.parse(target) ?? {}
    const address = host + (pathname === '/' ? '' : pathname)
    const sought = address === '' && subject === 'inline' ? target : address
    const isHere =
      action === 'remove' && sought !== '' && gone.some((text) => text.includes(sought))
    return isHere && service !== undefined ? [cut(service, 60)] : []
  })
  return [...new Set(owners)]
}

/**
 * Compares two source texts tag by tag, white space apart.
 *
 * @returns `undefined` where they are too long for that
 */
export function findChanges(before: string, after: string): Change[] | undefined {
  if (Math.max(before.length, after.length) > longestPage) return undefined
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const changes: Change[] = []
  let open: Change | undefined
  let quiet: Piece[] = []
  let at = 0
  for (const piece of compare(old.texts, now.texts)) {
    const line = old.lines[at] ?? old.lines.at(-1) ?? 1
    if (piece.is !== 'added') at++
    if (piece.is === 'same') {
      quiet.push(piece)
      if (!open || quiet.length < 3) continue
      // So much between two changes makes them two.
      open.pieces.push(quiet[0] ?? piece)
      open = undefined
      continue
    }
    if (open) open.pieces.push(...quiet)
    else {
      open = { line, pieces: quiet.slice(-1) }
      changes.push(open)
    }
    quiet = []
    const last = open.pieces.at(-1)
    if (last?.is === piece.is) last.text += piece.text
    else open.pieces.push({ ...piece })
  }
  open?.pieces.push(...quiet.slice(0, 1))
  return changes
}

/** Tags and what stands between them, without white space around; and the lines on which they begin. */
function tokensOf(text: string): { texts: string[]; lines: number[] } {
  const texts: string[] = []
  const lines: number[] = []
  let line = 1
  for (const token of text.split(/(?=<)|(?<=>)/)) {
    const trimmed = token.trim()
    const blank = token.slice(0, token.length - token.trimStart().length)
    if (trimmed !== '') {
      texts.push(trimmed)
      lines.push(line + linesIn(blank))
    }
    line += linesIn(token)
  }
  return { texts, lines }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** Both lists in one. What stands once in each is the same thing, and holds the rest in place. */
function compare(before: readonly string[], after: readonly string[]): Piece[] {
  const [inBefore, inAfter] = [placesOf(before), placesOf(after)]
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  for (const [end, token] of after.entries()) {
    const place = inBefore.get(token)
    if (place === undefined || place < i || inAfter.get(token) !== end) continue
    add(pieces, between(before.slice(i, place), after.slice(j, end)))
    pieces.push({ is: 'same', text: token })
    i = place + 1
    j = end + 1
  }
  add(pieces, between(before.slice(i), after.slice(j)))
  return startAtTags(pieces)
}

/** Spread into `push`, very many would be too many arguments. */
function add(pieces: Piece[], more: readonly Piece[]): void {
  for (const piece of more) pieces.push(piece)
}

/** From each text that stands there once to where, from the others to -1. */
function placesOf(tokens: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const [i, token] of tokens.entries()) places.set(token, places.has(token) ? -1 : i)
  return places
}

function between(before: readonly string[], after: readonly string[]): Piece[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const gone = before.slice(start, before.length - end)
  const came = after.slice(start, after.length - end)
  return [
    ...all('same', before.slice(0, start)),
    ...nearest(gone, came),
    ...all('same', before.slice(before.length - end)),
  ]
}

/** How far ahead a text is looked for. */
const farthest = 2000

/** Each text where it comes next: right where texts were only removed, and nearly so elsewhere. */
function nearest(before: readonly string[], after: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let added: string[] = []
  let i = 0
  for (const token of after) {
    const last = Math.min(before.length, i + farthest)
    let place = i
    while (place < last && before[place] !== token) place++
    if (place === last) {
      added.push(token)
      continue
    }
    add(pieces, [...all('removed', before.slice(i, place)), ...all('added', added)])
    pieces.push({ is: 'same', text: token })
    added = []
    i = place + 1
  }
  add(pieces, [...all('removed', before.slice(i)), ...all('added', added)])
  return pieces
}

function all(is: Piece['is'], texts: readonly string[]): Piece[] {
  return texts.map((text) => ({ is, text }))
}

/** Of equal differences the one that people expect: a removed run begins with a tag that opens. */
function startAtTags(pieces: Piece[]): Piece[] {
  for (const [i, first] of pieces.entries()) {
    const begins = first.is === 'removed' && pieces[i - 1]?.is !== 'removed'
    if (!begins || !first.text.startsWith('</')) continue
    let end = i
    while (pieces[end]?.is === 'removed') end++
    const next = pieces[end]
    if (next?.is !== 'same' || next.text !== first.text) continue
    first.is = 'same'
    next.is = 'removed'
  }
  return pieces
}
