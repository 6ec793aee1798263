/**
 * What the string literals of a script say, however they are spelt: escapes are decoded, and literals
 * that only a `+` parts are one text. No parser: where a literal begins is not asked, so that a script
 * may be broken, and no quote in a comment or a regular expression misleads.
 *
 * Source: ECMAScript 2025, sections 12.9.4, B.1.2 (string literals), 12.3 and 12.4 (what parts tokens)
 *
 * @module
 */

/** What a stretch of the script says: of an escape one character, of what joins two literals none. */
interface Piece {
  text: string
  from: number
  to: number
}

// Of comments, as many and as long as to make no work that grows faster than the script. Slashes right
// behind a quote are a literal's, where it is taken for the wrong end.
const comment = String.raw`/\*(?:[^*]|\*(?!/)){0,200}\*/`
const blanks = String.raw`\s*(?:(?:${comment}|(?<=\s)//.{0,200}[\n\r])\s*){0,9}`

/** A literal's end, and the beginning of the next. */
const joint = `["'\`]${blanks}((?:\\)${blanks}){0,9})(\\+|\\.concat${blanks}\\(|,)${blanks}((?:\\(${blanks}){0,9})["'\`]`

const slash = String.raw`(?:/|\\(?:[/\\]|x(?:2f|5c)|u00(?:2f|5c)|u\{0*(?:2f|5c)\}|0?57|134))`

/**
 * Where a URL may begin: at two slashes; or, as the last group says, behind what a script puts before a
 * literal or into a template.
 */
export const beginnings = new RegExp(
  `${slash}(?:\\\\(?:\\r?\\n|[rnt])|${joint}){0,9}${slash}` +
    `|(\\+${blanks}(?:\\(${blanks}){0,9}["'\`](?=[\\w-]*[.\\\\]|[\\w-]+["'\`]${blanks}\\+))|\\}(?=\\.)`,
  'gi',
)

const special = /[\0-\x20"'`<>\\]/g
const nextJoint = new RegExp(joint, 'y')

/** Of what means nothing but itself, not the dot and the hyphen: only regular expressions write them so. */
const escaped =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{0*([\da-fA-F]{1,5})\}|([0-3]?[0-7]{1,2})|\r?\n|[\rrnt\u2028\u2029]|([^"'`.\-bfvxu]))/y

/**
 * Replaces parts of what a script's literals say; quotes, and what stands between literals, stay.
 *
 * @param starts finds where to read, up to white space, `<`, `>` or a quote; behind its last group, where
 *   it has one
 * @param choose tells, in order, which parts of a text to replace: indices into the text
 * @returns the very script where nothing is replaced
 */
export function replaceInLiterals(
  script: string,
  starts: RegExp,
  instead: string,
  choose: (text: string, start: RegExpExecArray, end: number) => Iterable<[number, number]>,
): string {
  let out = ''
  let done = 0
  for (let at = 0; ; ) {
    const start = execAt(starts, script, at)
    if (!start) return done === 0 ? script : out + script.slice(done)
    const from = start.at(-1) === undefined ? start.index : starts.lastIndex
    const pieces = readPieces(script, from)
    const end = pieces.at(-1)?.to ?? from
    at = Math.max(end, start.index + 1)
    const text = pieces.map((piece) => piece.text).join('')
    let i = 0
    let passed = 0
    for (const [first, last] of choose(text, start, end)) {
      let put = instead
      for (let piece = pieces[i]; piece && passed < last; piece = pieces[i]) {
        const isPlain = piece.text.length === piece.to - piece.from
        const cut = Math.max(first - passed, 0)
        if (cut < piece.text.length) {
          out += script.slice(done, piece.from + (isPlain ? cut : 0)) + put
          done = isPlain ? Math.min(piece.from + last - passed, piece.to) : piece.to
          put = ''
        }
        if (passed + piece.text.length > last) break
        passed += piece.text.length
        i++
      }
    }
  }
}

function readPieces(script: string, start: number): Piece[] {
  const pieces: Piece[] = []
  /** The parentheses that are open: of a call of `concat`, where a comma joins too, `,`. */
  let open = ''
  for (let from = start; ; ) {
    const end = execAt(special, script, from)?.index ?? script.length
    if (end > from) pieces.push({ text: script.slice(from, end), from, to: end })
    from = end
    const one = script[from] === '\\' && execAt(escaped, script, from)
    if (one) {
      from = escaped.lastIndex
      pieces.push({ text: decode(one), from: end, to: from })
      continue
    }
    const [joined, closed = '', by = '', opened = ''] = execAt(nextJoint, script, from) ?? []
    if (joined === undefined) return pieces
    from = nextJoint.lastIndex
    const closes = countOf(closed, ')')
    // What opened before may be a choice between this literal and another.
    if (closes > open.length && /[?|&]/.test(script.slice(Math.max(0, start - 200), start)))
      return pieces
    open = open.slice(0, Math.max(0, open.length - closes))
    if (by === ',' && !(closes === 0 && open.endsWith(','))) return pieces
    if (by.startsWith('.')) open += ','
    open += '('.repeat(countOf(opened, '('))
    pieces.push({ text: '', from: end, to: from })
  }
}

/** Without what a URL may hold and does not mean (URL standard, section 4.4). */
function decode([, byte, unit, point, octal, itself = '']: RegExpExecArray): string {
  const hex = byte ?? unit ?? point
  const code = hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16)
  return Number.isNaN(code) ? itself : String.fromCodePoint(code).replace(/[\t\n\r]/, '')
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
