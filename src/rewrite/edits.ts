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
  const old = attributes.find((one) => one.name === name)
  const nameTo = at + 1 + tagName.length
  if (!old) {
    const isBare = /^[\w/:,-]+$/.test(value)
    const written = isBare ? value : `"${encodeAttribute(value)}"`
    edits.push({ at, from: nameTo, to: nameTo, text: ` ${name}=${written}` })
    return
  }
  const key = text.slice(old.from, old.from + name.length)
  const [, quote = ''] = /^[^=]*=\s*(["']?)/.exec(text.slice(old.from, old.to)) ?? []
  // What cannot be of a URL may be a text, or a tag.
  const isText = value === nothing && /[<>]/.test(old.value)
  const kept = isText ? old.value.search(/[\s<>]/) : -1
  const rest = kept === -1 ? '' : old.value.slice(kept)
  const coded = encodeAttribute(value).replaceAll("'", '&#39;')
  const mark = quote || (rest !== '' || /^[\w/:,.;&#-]*$/.test(coded) ? '' : '"')
  const end = rest === '' ? mark : ''
  edits.push({
    at,
    from: old.from,
    to: old.to - (rest === '' ? 0 : rest.length + quote.length),
    text: `${key}=${mark}${coded || (mark ? '' : '""')}${end}`,
  })
}
