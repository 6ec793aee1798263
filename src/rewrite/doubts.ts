/**
 * Where HTMLRewriter reads otherwise than browsers, or stops: told from each tag by itself, so that it
 * is told too often and never too seldom. What is told is asked of HTMLRewriter itself, by a probe.
 *
 * @module
 */
import type { Doubt } from './marks.ts'
import { readTag } from './tag.ts'

export interface Answers {
  /** Lets HTMLRewriter say whether there is markup at a position, and whether a doubt holds there. */
  ask(at: number, about: 'w' | Doubt): void
  /** Lets it not know the element whose name begins at a position. */
  rename(at: number): void
}

/** A tag, by its positions in the text. */
export interface Place {
  text: string
  at: number
  /** Behind the `>`. */
  end: number
  /** In lower case. */
  name: string
}

export interface Doubts {
  /** Where to ask instead, if not where the doubt is: before the tag that it seems to stand in. */
  from: number | undefined
  /** Wherever a tag begins that it may be in, it is in quotes there: it can be asked about itself too. */
  isQuoted: boolean
  /** What the tag seems to stand in, by its position in the page: another tag, a comment; else `-1`. */
  span: number
  /** @param cost so many callbacks */
  startTag(place: Place, cost: number): void
  endTag(place: Place): void
  /** `<![CDATA[`. */
  section(at: number): void
  /** A tag of more bytes than HTMLRewriter should hold. */
  giant(at: number): void
}

/** HTMLRewriter stops at some 16,000 open elements; it closes none that has no end tag. */
const deepest = 8_000
/** As many end tags that fit nothing are asked about, of one SVG. */
const mostMisfits = 16
const mostOpen = 512

const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
const textual = /^(style|title|iframe|noscript|xmp|noembed|noframes|plaintext)$/
/** What they hold ends no SVG or MathML around it. */
const integrating = /^(foreignobject|desc|title|m[inos]|mtext|annotation-xml)$/
/** In a frameset, and in a template with columns, no texts either. */
const inFrameset = /^(script|textarea)$/
/** Their content goes with them, or waits for their end. */
const holding = /^(video|audio|object)$/
const holdingInForeign = /^(script|style|iframe)$/
/** Whether what an element of this name holds is text, outside of SVG and MathML. */
export const holdsText = (name: string): boolean => textual.test(name) || inFrameset.test(name)
const isForeign = (name: string) => name === 'svg' || name === 'math'

/** @param budget after so many elements that may load something HTMLRewriter is to stop */
export function doubts(budget: number, answers: Answers): Doubts {
  const { rename } = answers
  let depth = 0
  let candidates = 0
  /** Open elements, from the outermost SVG or MathML on. */
  const foreign: string[] = []
  /** What the outermost of them stands in. */
  let span = -1
  /** Open elements in a comment, or a value, in them. */
  let inner: { span: number; open: string[] } = { span, open: [] }
  let misfits = 0
  /** Nobody has counted all that is open, or all that does not fit. */
  let isUnsure = false
  /** Somewhere HTMLRewriter has been asked whether it has met what it may take for something else. */
  let isOdd = false
  let select: 'never' | 'open' | 'closed' = 'never'
  /** A template in it keeps it open. */
  let isStuck = false
  let hasFrameset = false
  let hasTemplate = false
  /** Columns in a template: it ignores all else. */
  let hasColumns = false

  function ask(at: number, about: 'w' | Doubt): void {
    answers.ask(watched.isQuoted ? at : (watched.from ?? at), about)
  }

  function askIfOdd(at: number): void {
    if (isOdd) ask(at, 'o')
    if (isUnsure) ask(at, 'p')
  }

  function meetOdd(at: number): void {
    isOdd = true
    ask(at, 'h')
  }

  /** If what stands between went, a `<` and what follows would be a tag: a milestone tells them apart. */
  function part(text: string, at: number): void {
    if (watched.from === undefined && text.charAt(at - 1) === '<') ask(at, 'w')
  }

  /**
   * What is kept back until its end ends with its SVG, which HTMLRewriter does not know; and in a style
   * no script would be judged.
   */
  function askIfHeld(name: string, at: number): void {
    const mayRun = integrating.test(name) || holdingInForeign.test(name)
    const ends = leaving.test(name)
    if (
      foreign.some((one) => (ends && one === 'script') || ((ends || mayRun) && one === 'style'))
    ) {
      ask(at, 'p')
    }
  }

  /** Whether a tag may be a text to whoever reads the SVG. What is closed there changes nothing. */
  function isInner(): boolean {
    if (inner.span !== watched.span) inner = { span: watched.span, open: [] }
    return watched.span !== span
  }

  const watched: Doubts = {
    from: undefined,
    isQuoted: false,
    span: -1,
    startTag({ text, at, end, name }, cost) {
      candidates += cost
      part(text, at)
      const isClosed = closesItself(text, at, end)
      if (!isClosed && !empty.test(name)) depth++
      if (depth > deepest || candidates > budget) ask(at, 'q')
      // In a select older browsers know none.
      if (isForeign(name) && select === 'open') ask(at, 'o')
      if (isForeign(name) || foreign.length > 0) {
        if (foreign.length === 0) span = watched.span
        const open = isInner() ? inner.open : foreign
        if (mayBeElse(name, open, text.slice(at, end))) meetOdd(at)
        askIfHeld(name, at)
        if (open.length >= mostOpen) isUnsure = true
        else if (!isClosed && !isVoid(name, open)) open.push(name)
      }
      // Where a doubt in it holds, all of it is read anew.
      const isHolding = foreign.length > 0 && holdingInForeign.test(name)
      if (isHolding || holding.test(name)) ask(at, 'w')
      // To HTMLRewriter it would hold what follows.
      if (isClosed && isForeign(name)) rename(at + 1)
      const isText = textual.test(name)
      hasTemplate ||= name === 'template'
      isStuck ||= name === 'template' && select === 'open'
      hasColumns ||= hasTemplate && name === 'col'
      const isIgnored = hasFrameset || hasColumns
      if (isText || (isIgnored && inFrameset.test(name))) {
        if (isIgnored || select === 'open') ask(at, 'o')
        else if (select === 'closed') ask(at, 'd')
      }
      if (holdsText(name)) askIfOdd(at)
      if (name !== 'select' && name !== 'frameset') return
      // What may be text in them depends on the age of the browser: HTMLRewriter would stop.
      rename(at + 1)
      if (name === 'select') select = 'open'
      else hasFrameset = true
    },
    endTag({ text, at, name }) {
      part(text, at)
      if (depth > 0) depth--
      if (name === 'select' || name === 'frameset') {
        rename(at + 2)
        // What seems to be a text may be one.
        if (name === 'select' && watched.span === -1 && !isStuck) select = 'closed'
      }
      if (foreign.length === 0) return
      const open = isInner() ? inner.open : foreign
      const found = open.lastIndexOf(name)
      const held = open.slice(found + 1)
      // Whether it ends what it seems to, and what that ends, depends on what else is open.
      const crosses =
        held.some((one) => integrating.test(one)) || (integrating.test(name) && held.length > 0)
      if (crosses) meetOdd(at)
      if (found === -1 && open !== foreign) {
        if (!crosses) isUnsure = true
        return
      }
      // It closes SVG for a browser: that of another kind, or if there is anything outside that it ends.
      if (held.some(isForeign)) {
        if (++misfits <= mostMisfits) ask(at, 'p')
        else isUnsure = true
      }
      if (found !== -1) open.length = found
      if (foreign.length === 0) misfits = 0
    },
    section(at) {
      if (hasFrameset || hasColumns) ask(at, 'o')
      askIfOdd(at)
    },
    giant(at) {
      ask(at, 'q')
    },
  }
  return watched
}

/** What ends all SVG and MathML that is open (HTML standard, section 13.2.6.5); HTMLRewriter ends one. */
const leaving =
  /^(b|big|blockquote|body|br|center|code|d[dlt]|div|em|embed|font|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|su[bp]|table|tt|u|ul|var)$/

/** Whether HTMLRewriter may take what this tag opens, or ends, for something else. */
function mayBeElse(name: string, open: readonly string[], tag: string): boolean {
  if (name === 'annotation-xml') return /encoding/i.test(tag)
  if (isForeign(name)) return open.some((one) => isForeign(one) && one !== name)
  if (integrating.test(name)) return open.some((one) => integrating.test(one))
  if (/^(mglyph|malignmark)$/.test(name)) return true
  return leaving.test(name) && open.filter(isForeign).length > 1
}

/** Whether an element of this name has no end tag: as a part of HTML. */
function isVoid(name: string, open: readonly string[]): boolean {
  return empty.test(name) && open.some((one) => integrating.test(one))
}

/** Whether a tag ends in a slash that is none of a value's. */
function closesItself(text: string, at: number, end: number): boolean {
  if (text.charAt(end - 2) !== '/') return false
  const last = readTag(text, at)?.attributes.at(-1)
  return last === undefined || last.to < end - 1
}
