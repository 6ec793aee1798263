/**
 * Finds the end of a noscript, and whether it leaves something open where scripts do not run: then what
 * is behind is read otherwise than HTMLRewriter does.
 *
 * @module
 */
import { holdsText } from './doubts.ts'
import { endOfContent, endOfTag } from './tag.ts'

/** More tags than these, and more characters, no noscript has that HTMLRewriter should read. */
const mostTags = 2_000
const longestNoscript = 32_768

/** How far ahead the end of a noscript has been looked for, and how many tags begin before. */
export interface Ahead {
  at: number
  tags: number
  /** Of the end that stands here it is known. */
  judged: number
  is: true | 'long'
}

/**
 * Looks for the end of a noscript: to HTMLRewriter it is a text, in as many pieces as there are tags.
 *
 * @param ahead goes on, so that nothing is looked at twice
 * @param tags so many have begun in the text
 * @returns whether it is there; `long` where HTMLRewriter is not to read what is behind
 */
export function readNoscript(
  text: string,
  from: number,
  ahead: Ahead,
  tags: number,
): boolean | 'long' {
  if (ahead.at !== -1 && ahead.at < from) {
    ahead.at = text.indexOf('<', from)
    ahead.tags = tags
  }
  while (ahead.at !== -1 && ahead.at - from <= longestNoscript && ahead.tags - tags <= mostTags) {
    if (/^<\/noscript[\s/>]/i.test(text.slice(ahead.at, ahead.at + 11))) {
      // What one that stands in another leaves open that does too.
      if (ahead.judged !== ahead.at) ahead.is = isPlain(text.slice(from, ahead.at)) || 'long'
      ahead.judged = ahead.at
      return ahead.is
    }
    ahead.at = text.indexOf('<', ahead.at + 1)
    ahead.tags++
  }
  return ahead.at === -1 && text.length - from <= longestNoscript + 11 ? false : 'long'
}

/** What changes how browsers read what follows until it ends, beside texts. */
const lasting = /^(svg|math|select|frameset|template)$/

/** Whether all that begins in a piece of markup ends in it, as anybody would read it. */
function isPlain(markup: string): boolean {
  const open: string[] = []
  const parts = /<!--|<(\/?)([a-z][^\s/>]*)|<(?:[!?]|\/(?![a-z]))/gi
  /** Goes on behind what begins here. */
  const skip = (whole: RegExp, from: number) => {
    whole.lastIndex = from
    const isThere = whole.test(markup)
    parts.lastIndex = whole.lastIndex
    return isThere
  }
  for (let part = parts.exec(markup); part; part = parts.exec(markup)) {
    const [found, slash, written = ''] = part
    const name = written.toLowerCase()
    if (name === '') {
      const isComment = found === '<!--'
      // In SVG it may be a CDATA section.
      if (!isComment && open.length > 0) return false
      if (!skip(isComment ? /<!--(?:-?>|[\s\S]*?--!?>)/y : /<[^>]*>/y, part.index)) return false
      continue
    }
    const end = endOfTag(markup, part.index + (slash ? 1 : 0))
    if (end === -1) return false
    parts.lastIndex = end
    // Without scripting it is an element like others.
    const isText = name !== 'noscript' && holdsText(name)
    if (!isText && !lasting.test(name)) continue
    if (slash !== '/' && open.length === 0 && isText) {
      const close = endOfContent(markup, { name, end })
      const behind = close === undefined ? -1 : endOfTag(markup, close + 1)
      if (behind === -1) return false
      parts.lastIndex = behind
    } else if (slash !== '/') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}
