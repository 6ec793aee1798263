/**
 * Edits of a text, of which nobody knows what in it is a tag.
 *
 * @module
 */
import type { Tag } from './tag.ts'
import { encodeAttribute } from './url.ts'

/** What loads nothing, and is an empty script, style sheet, picture or page. */
export const nothing = 'data:,'

/** What is to stand instead of a part of the text. */
export interface Edit {
  /** Where the tag begins that it belongs to. */
  at: number
  from: number
  to: number
  text: string
}

export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.from - b.from || b.to - a.to)
}

/** Tags that begin in each other without end would take more than linear work: they become text. */
export function hideTags(text: string, from: number, edits: Edit[]): void {
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at + 1)) {
    edits.push({ at, from: at, to: at + 1, text: '&lt;' })
  }
}

/** What can go on before something that has not come to its end: no tag with an edit behind it. */
export function upTo(at: number, edits: readonly Edit[]): { edits: Edit[]; to: number } {
  let to = at
  for (const edit of [...edits].sort((a, b) => b.at - a.at)) {
    if (edit.at < to && edit.to > to) to = edit.at
  }
  return { edits: edits.filter((edit) => edit.at < to), to }
}

/** Where something else stands in a text that has become another; `undefined` where more has changed. */
export function changesTo(
  text: string,
  left: string,
  stands: string,
): { from: number; to: number }[] | undefined {
  if (text === left) return []
  const changes: { from: number; to: number }[] = []
  const [first = '', ...others] = left.split(stands)
  if (!text.startsWith(first) || others.length === 0) return undefined
  let at = first.length
  for (const [i, piece] of others.entries()) {
    const isLast = i === others.length - 1
    const to = isLast ? text.length - piece.length : text.indexOf(piece, at)
    if (to < at || !text.startsWith(piece, to)) return undefined
    changes.push({ from: at, to })
    at = to + piece.length
  }
  return changes
}

/**
 * Writes the attribute anew that counts, or one before all others. Quotes stay, since they may be
 * those of something else; so does what cannot be of a URL, since it may be a text.
 */
export function setAttribute(
  text: string,
  at: number,
  { name: tagName, attributes }: Tag,
  name: string,
  value: string,
  edits: Edit[],
): void {
  const nameTo = at + 1 + tagName.length
  const old = attributes.find((one) => one.name === name)
  const { from, to, value: was } = old ?? { from: nameTo, to: nameTo, value: '' }
  const key = old ? text.slice(from, from + name.length) : ` ${name}`
  const [, quote = ''] = /^[^=]*=\s*(["']?)/.exec(text.slice(from, to)) ?? []
  // What cannot be of a URL may be a text, or a tag.
  const isText = value === nothing && /[<>]/.test(was)
  const kept = isText ? was.search(/[\s<>]/) : was.length
  const rest = was.length - kept
  const coded = encodeAttribute(value).replaceAll("'", '&#39;')
  const mark = quote || (rest > 0 || /^[\w/:,.;&#-]*$/.test(coded) ? '' : '"')
  edits.push({
    at,
    from,
    to: to - (rest && rest + quote.length),
    text: `${key}=${mark}${coded || (mark ? '' : '""')}${rest > 0 ? '' : mark}`,
  })
}
