/**
 * What the gate writes into a page on its way to HTMLRewriter, and takes out behind it.
 *
 * Every mark holds a random token, so that it stands nowhere else. Wherever one comes out it is taken
 * out, so that it may be put where nobody knows what HTMLRewriter sees: in a comment, a text, a value.
 *
 * @module
 */

/** Begins with a letter that texts seldom hold. */
export type Token = string

export const newToken = (): Token => `q${crypto.randomUUID().replaceAll('-', '')}`

/** The letters of ids: of a milestone, or a doubt. */
const idLength = 7
export const writeId = (number: number): string => number.toString(36).padStart(idLength, '0')

const element = ['<wbr '.length, `=${writeId(0)} />`.length] as const

/** By the letter behind the token: how many bytes of a mark stand around token and letter. */
export const shapes: Readonly<Record<string, readonly [before: number, behind: number]>> = {
  // An attribute of a tag whose other attributes are to be looked at.
  m: [0, 1],
  // The same, of a tag that has no attribute, put behind its name.
  n: [1, 0],
  // Begins the name of an element that HTMLRewriter is not to know.
  r: [0, 0],
  // Elements by which HTMLRewriter tells that it reads markup here; a doubt: here, here behind what is
  // odd, as SVG, in a select, something odd.
  w: element,
  q: element,
  o: element,
  p: element,
  d: element,
  h: element,
  // What HTMLRewriter has read up to here is done; it must not go on from here.
  k: [0, idLength],
  x: [0, idLength],
  // The beginning of an element whose text is judged, the end of the one of that id, and what is behind
  // its end tag.
  s: [0, 1 + idLength],
  e: [0, idLength],
  g: [0, 0],
  // The beginning of a template for placeholders, and its end; a value that depends on these.
  t: [0, idLength],
  u: [0, 0],
  f: [0, idLength],
}

/**
 * A slash parts attributes, and ends no value without quotes that the mark may stand in. Before a `>` it
 * would close an element of SVG.
 */
export const attributeMark = (token: Token): string => `${token}m/`
export const soleAttributeMark = (token: Token): string => ` ${token}n`
export const nameMark = (token: Token): string => `${token}r`

/** An element without content. */
export function probe(token: Token, letter: 'w' | Doubt, number: number): string {
  return `<wbr ${token}${letter}=${writeId(number)} />`
}

/**
 * Where HTMLRewriter may read otherwise than browsers, or should not read at all: `q` if it reads
 * markup there, `o` if so and it has met a select, a frameset, a column in a template, or `h`, where it
 * may take something for SVG, MathML or HTML that is none; `p` if as SVG or MathML, `d` if in a select.
 */
export type Doubt = 'q' | 'o' | 'h' | 'p' | 'd'

/** A text without its marks. */
export function withoutMarks(text: string, token: Token): string {
  if (!text.includes(token)) return text
  const marks = `<wbr ${token}[wqophd]=\\w{${idLength}} />| ${token}n|${token}(?:m/|r)`
  return text.replace(new RegExp(marks, 'g'), '')
}
