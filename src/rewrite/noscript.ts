/**
 * Finds the end of a noscript, and whether it leaves something open where scripts do not run: then what
 * is behind is read otherwise than HTMLRewriter does.
 *
 * @module
 */

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

/** What changes how browsers read what follows, until it ends. */
const lasting =
  /^(svg|math|select|frameset|template|title|style|textarea|script|xmp|iframe|noembed|noframes|plaintext)$/
const held = new RegExp(`<!|-->|</?(${lasting.source.slice(1, -1)})`, 'i')

/** Whether all that begins in a piece of markup ends in it, as anybody would read it. */
function isPlain(markup: string): boolean {
  const open: string[] = []
  const parts =
    /<!--|-->|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)(>?)|<(?:[!?]|\/(?![a-z]))/gi
  for (const [part, slash, written = '', attributes, end] of markup.matchAll(parts)) {
    const name = written.toLowerCase()
    const isEnd = part === '-->' || slash === '/'
    if (part !== '<!--' && part !== '-->') {
      // What a value seems to hold may be the text around a tag that is none.
      if (end !== '>' || (open.length > 0 && held.test(attributes ?? ''))) return false
      if (!lasting.test(name)) continue
    }
    if (!isEnd) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}
