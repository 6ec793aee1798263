/**
 * The URLs that a style sheet, a `style` attribute or a value of CSS loads.
 *
 * @module
 */

/** The URL of what does not exist (CSS Values 3, appendix A): a browser asks nobody for it. */
export const nowhere = 'about:invalid'

/** Functions whose strings are URLs. */
const withUrls = /^(?:url|src|(?:-webkit-)?image-set)$/

/** At-rules before whose block or end URLs are names or are compared, not loaded. */
const withNames = /^(?:namespace|(?:-moz-)?document)$/

/**
 * Puts `about:invalid` in the place of each refused URL, inside the same notation: `url(…)`, quoted or
 * not, `src("…")`, the strings of `image-set(…)` and `-webkit-image-set(…)`, and `@import "…"`. They are
 * found by the tokens of CSS Syntax 3, wherever they stand, in custom properties too. Other strings load
 * nothing, nor does what follows `@namespace` or `@document`.
 *
 * Not exact is this:
 * - Of grammar nothing is known. A URL is refused also where a browser passes over it with the whole
 *   declaration or rule, as over an `@import` behind other rules, or a query that does not match.
 * - A string that reaches `src()` or `image-set()` through `var()` or the like is not seen (`--x: "…"`),
 *   nor is one in a function that no browser has, as `image()`.
 * - Of a list behind `@document` only the first URL counts as not loaded.
 * - Every character beyond ASCII may stand in a name, as in browsers; the standard's newest drafts have
 *   a list. Ranges, as those of `unicode-range`, are no tokens of their own.
 *
 * @param refused asked about each URL, in order, its escapes decoded
 * @returns the very text where nothing is refused
 */
export function neutraliseCss(css: string, refused: (url: string) => boolean): string {
  // What closes each open block; `url)` where the strings in it are URLs.
  const open: string[] = []
  let kept = ''
  let from = 0
  let at = 0
  // Where a string would be a URL, and where the parenthesis would be of a URL that is not loaded.
  let imported = -1
  let named = -1

  function judge(start: number, end: number, atEnd: string): void {
    if (!refused(decode(css.slice(start, end), atEnd))) return
    kept += css.slice(from, start) + nowhere
    from = end
  }

  for (;;) {
    const before = at
    next.lastIndex = at
    const found = next.exec(css)
    if (!found) return kept + css.slice(from)
    const [token] = found
    at = next.lastIndex

    if (token === '"' || token === "'") {
      const start = at
      at = endOf(token === '"' ? inDouble : inSingle, css, start)
      // Else a newline has made it a bad string.
      if (at < css.length && css[at] !== token) continue
      if (found.index === imported || open.at(-1) === 'url)') judge(start, at, '')
      at++
    } else if (token === '@' || token === '#') {
      const start = at
      at = endOf(inName, css, start)
      if (token === '#') continue
      const rule = nameAt(css, start, at)
      if (rule === 'import') imported = endOf(blank, css, at)
      else if (withNames.test(rule)) named = endOf(inPrelude, css, at)
    } else if (token === '(' || token === '\\') {
      const end = endOf(inName, css, found.index)
      at = Math.max(at, end)
      if (css[end] !== '(') continue
      at = end + 1
      const name = nameAt(css, startOfName(css, found.index, before), end)
      const isLoaded = end !== named
      quoted.lastIndex = at
      if (name !== 'url' || quoted.test(css)) {
        open.push(isLoaded && withUrls.test(name) ? 'url)' : ')')
        continue
      }
      const start = endOf(space, css, at)
      const last = endOf(inUrl, css, start)
      at = endOf(space, css, last)
      // Else something in it has made it a bad URL.
      const isWhole = at === css.length || css[at] === ')'
      if (!isWhole) at = endOf(inBadUrl, css, at)
      else if (isLoaded) judge(start, last, '\ufffd')
      at++
    } else if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']')
    else if (open.at(-1)?.endsWith(token)) open.pop()
  }
}

/** Comments, a mark of HTML, and the characters with which all that matters begins, or ends a name. */
const next = /\/\*.*?(?:\*\/|$)|<!--|["'()[\]{}@#\\]/gs

const quoted = /[\t\n\f\r ]*["']/y
const space = /[\t\n\f\r ]/y
const blank = /[\t\n\f\r ]|\/\*.*?(?:\*\/|$)/sy
const inName = piece('[-\\w\0\x80-\uffff]', '[^\n\f\r]')
/** All but quotes, parentheses, white space and what cannot be printed. */
const inUrl = piece('[^"\'()\\\\\x01-\x20\x7f]', '[^\n\f\r]')
const inBadUrl = piece('[^)\\\\]', '.')
const inDouble = piece('[^"\\\\\n\f\r]', '\r\n|.')
const inSingle = piece("[^'\\\\\n\f\r]", '\r\n|.')
const inPrelude = new RegExp(`${blank.source}|${inName.source}`, 'isy')

/** A run of characters, or an escape: of a number, of `others`, or of nothing at the end of the text. */
function piece(characters: string, others: string): RegExp {
  const number = '[\\da-f]{1,6}(?:\r\n|[\t\n\f\r ])?'
  return new RegExp(`${characters}+|\\\\(?:${number}|${others}|$)`, 'isy')
}

/** Where the pieces end that follow each other from `at`. */
function endOf(pieces: RegExp, css: string, at: number): number {
  let end = at
  pieces.lastIndex = at
  while (pieces.test(css)) end = pieces.lastIndex
  return end
}

/** Where the name begins that reaches to `end` without escapes, not before `from`. */
function startOfName(css: string, end: number, from: number): number {
  let start = end
  while (start > from && /[-\w\0\x80-\uffff]/.test(css[start - 1] ?? '')) start--
  return start
}

function nameAt(css: string, start: number, end: number): string {
  return decode(css.slice(start, end), '').toLowerCase()
}

/** What text stands for: its escapes decoded (section 4.3.7), `atEnd` for one of nothing. */
function decode(text: string, atEnd: string): string {
  return text.replaceAll('\0', '\ufffd').replace(escaped, (_, hex?: string, other?: string) => {
    if (hex === undefined) return other === '' ? atEnd : (other ?? '')
    const code = Number.parseInt(hex, 16)
    const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    return isNone ? '\ufffd' : String.fromCodePoint(code)
  })
}

const escaped = /\\(?:([\da-f]{1,6})(?:\r\n|[\t\n\f\r ])?|\r\n|[\n\f\r]|(.?))/gis
