/**
 * Prepares a page for HTMLRewriter, piece by piece: marks what it has to be asked about, and where it
 * must not be trusted.
 *
 * @module
 */
import { type Doubts, doubts, holdsText } from './doubts.ts'
import { isFetchingCss, isTelling, mayLoad } from './elements.ts'
import { concat, fromLatin, latin } from './latin.ts'
import { attributeMark, nameMark, probe, soleAttributeMark, type Token } from './marks.ts'
import { type Ahead, readNoscript } from './noscript.ts'
import { endOfTag, endOfTagName, mostWork } from './tag.ts'

export interface Preparation {
  /** @returns what can go on, if anything, with marks; it ends in a milestone */
  push(chunk: Uint8Array): Uint8Array | undefined
  /** What was kept back as the beginning of a tag, which is none at the end of the page. */
  end(): Uint8Array | undefined
  /** Tags begin in each other without end: what is kept back is not to be read so, nor what follows. */
  readonly isHopeless: boolean
  /** Where a numbered mark stands, in bytes from the page's beginning. */
  positionOf(number: number): number
}

/** A mark, and where in the text it is to be put. */
type Insertion = readonly [at: number, mark: string]

/** A tag of more bytes than this is none that HTMLRewriter should hold. */
const longest = 262_144

/** @param budget after so many elements that may load something HTMLRewriter is to stop */
export function preparation(token: Token, budget: number): Preparation {
  const positions: number[] = []
  /** What has been asked and has not gone on. */
  let asked: Insertion[] = []
  let rest: Uint8Array = new Uint8Array()
  let from = 0
  let wanted = 0
  const number = (at: number, letter: Parameters<typeof probe>[1]) => {
    asked.push([at, probe(token, letter, positions.push(from + at) - 1)])
  }
  let going: Going = { comment: undefined, work: 0, told: 0 }
  let isHopeless = false
  function cut(isLast: boolean): Uint8Array | undefined {
    if (isHopeless) return undefined
    const marks: Insertion[] = []
    const { to, open, ...goesOn } = scan(
      { text: latin(rest), from, going, isLast },
      token,
      watched,
      marks,
    )
    isHopeless = goesOn.work > mostWork(from + rest.length)
    if (isHopeless) return undefined
    going = goesOn
    wanted = rest.length - to > 4_096 ? (rest.length - to) * 1.5 : 0
    if (to === 0) return undefined
    // In a text no milestone is seen: what stands before it need not wait for its end.
    if (open !== -1) number(open, 'w')
    if (!isLast) number(to, 'w')
    const marked = withMarks(rest, to, [...asked, ...marks])
    // What begins in something that is kept back comes again, and is not asked again.
    asked = asked.filter(([at]) => at > to).map(([at, mark]) => [at - to, mark])
    rest = rest.slice(to)
    from += to
    return marked
  }
  const watched = doubts(budget, {
    ask: number,
    rename: (at) => void asked.push([at, nameMark(token)]),
  })
  return {
    push(chunk) {
      rest = rest.length === 0 ? chunk : concat([rest, chunk])
      // What only grows is not read again each time.
      if (rest.length < wanted) return undefined
      return cut(false)
    },
    end: () => cut(true),
    get isHopeless() {
      return isHopeless
    },
    positionOf: (id) => positions[id] ?? 0,
  }
}

function withMarks(bytes: Uint8Array, to: number, inserted: Insertion[]): Uint8Array {
  let at = 0
  const parts: Uint8Array[] = []
  for (const [position, mark] of inserted.sort(([a], [b]) => a - b)) {
    if (position > to) break
    parts.push(bytes.subarray(at, position), fromLatin(mark))
    at = position
  }
  return concat([...parts, bytes.subarray(at, to)])
}

/** A comment, or a CDATA section. */
interface Comment {
  /** Where it begins, from the page's beginning. */
  from: number
  end: '-->' | ']]>'
}

const ends = { '-->': /--!?>/g, ']]>': /\]\]>/g }

/** What is known of all that has gone on. */
interface Going {
  /** What it ends in. */
  comment: Comment | undefined
  /** So many characters of tags have been looked at. */
  work: number
  /** Doubts have heard of all tags before, from the page's beginning. */
  told: number
}

interface Reading {
  text: string
  /** Where it begins, from the page's beginning. */
  from: number
  going: Going
  /** Nothing comes behind it. */
  isLast: boolean
}

/**
 * Looks at each tag by itself, whatever stands before it.
 *
 * @returns how much of the text can go on: no tag, and nothing that must not be parted, begins before
 *   and ends behind; where a text or a comment begins that does not end, or `-1`; what goes on
 */
function scan(
  { text, from, going, isLast }: Reading,
  token: Token,
  watched: Doubts,
  inserted: Insertion[],
): { to: number; open: number } & Going {
  let { comment, work, told } = going
  let inside = comment && commentIn(text, 0, comment)
  let outerInside = inside
  let to = text.length
  /** What all that has been read so far is in, from its beginning to its end. */
  let outer = 0
  let outerEnd = 0
  const most = mostWork(from + text.length)
  let tags = 0
  const ahead: Ahead = { at: 0, tags: 0, judged: -1, is: 'long' }
  let workBefore = work
  /** Where tags seem to begin in others, and not in quotes. */
  const bare = new Set<number>()
  let next = 0
  let style = { to: -1, fetches: false }
  const isTold = (at: number) => {
    if (from + at < told) return true
    told = from + at + 1
    return false
  }
  let open = -1
  let opened = ''
  for (let at = text.indexOf('<'); at !== -1 && at < to; at = next) {
    next = text.indexOf('<', at + 1)
    const code = text.charCodeAt(at + 1) | 32
    tags++
    const isOutermost = at >= outerEnd
    if (inside && at >= inside.to) inside = undefined
    if (isOutermost) {
      outer = at
      workBefore = work
      outerInside = inside
      bare.clear()
    }
    // In a tag an element would end it, and is asked about before.
    watched.from = isOutermost ? undefined : outer
    watched.isQuoted = !isOutermost && !bare.has(at)
    watched.span = isOutermost ? (inside?.from ?? -1) : from + outer
    if (code < 97 || code > 122) {
      const end = endOfOther(text, at)
      work += (end === -1 ? text.length : end) - at
      if (work > most) break
      outerEnd = Math.max(outerEnd, end)
      if (next !== -1 && next < end) noteBare(text, at + 1, end, bare)
      if (isOutermost && !inside) {
        if (text.startsWith('!--', at + 1)) {
          inside = commentIn(text, at + 2, { from: from + at, end: '-->' })
        } else if (text.startsWith('![CDATA[', at + 1)) {
          inside = commentIn(text, at, { from: from + at, end: ']]>' })
        }
      }
      if (end === -1 && isLast) continue
      if (end === -1 && text.length - at > longest) watched.giant(at)
      else if (end === -1) to = outer
      else if (text.charCodeAt(at + 1) === 47) {
        const name = nameAt(text, at + 1)
        if (name === opened) opened = ''
        if (!isTold(at)) watched.endTag({ text, at, end, name })
      } else if (
        opened === '' &&
        at === outer &&
        text.startsWith('!--', at + 1) &&
        inside?.to === Infinity
      ) {
        opened = '-->'
        open = at
      } else if (text.startsWith('[CDATA[', at + 2) && !isTold(at)) watched.section(at)
      continue
    }
    const name = nameAt(text, at)
    let tells = name.startsWith('amp-')
    const end = endOfTag(text, at, (from, to, valueFrom, valueTo) => {
      tells ||=
        telling.has(text.charCodeAt(from) | 32) &&
        isTelling(name, text.slice(from, to).toLowerCase(), text, valueFrom, valueTo)
    })
    const length = (end === -1 ? text.length : end) - at
    work += length
    if (work > most) break
    if (end === -1 && isLast) continue
    if (length > longest) watched.giant(at)
    else if (end === -1) {
      to = outer
      break
    }
    if (end === -1) continue
    let cost = tells || mayLoad(name) ? 1 : 0
    if (name === 'noscript') {
      const before = Math.max(ahead.tags, tags)
      const found = readNoscript(text, end, ahead, tags)
      cost += Math.max(0, ahead.tags - before)
      if (found === 'long') watched.giant(at)
      else if (!found && !isLast) {
        to = outer
        break
      }
    }
    outerEnd = Math.max(outerEnd, end)
    if (next !== -1 && next < end) noteBare(text, at, end, bare)
    if (opened === '' && at === outer && holdsText(name)) {
      opened = name
      open = at
    }
    if (name === 'style') {
      if (end > style.to) style = readStyle(text, end)
      tells ||= style.fetches
    }
    if (tells) {
      const nameTo = at + 1 + name.length
      const isAlone = /^[^/]?>/.test(text.slice(nameTo, nameTo + 2))
      inserted.push(
        isAlone ? [nameTo, soleAttributeMark(token)] : [nameTo + 1, attributeMark(token)],
      )
    }
    if (!isTold(at)) watched.startTag({ text, at, end, name }, cost)
  }
  // What could be the end of a comment, or of a CDATA section, is not parted.
  while (!isLast && to > 0 && /[-\]!]/.test(text.charAt(to - 1))) to--
  if (to < text.length && text.charAt(to - 1) === '<') to--
  comment = [inside, outerInside].find((one) => one && one.from < from + to && one.to > to)
  // What comes again is counted when it does.
  if (to <= outer && work <= most) work = workBefore
  return { to, open: opened === '' || open >= to ? -1 : open, comment, work, told }
}

/** Notes where tags seem to begin in another, and not in quotes. */
function noteBare(text: string, tag: number, end: number, bare: Set<number>): void {
  let from = tag + 1
  // What is not a tag has no quotes.
  const hasQuotes = /^(<|\/[a-z])/i.test(text.slice(tag, tag + 2))
  const note = (to: number) => {
    let at = text.indexOf('<', from)
    for (; at !== -1 && at < to; at = text.indexOf('<', at + 1)) bare.add(at)
  }
  endOfTag(text, tag, (_, __, valueFrom, valueTo, to) => {
    if (!hasQuotes || to === valueTo) return
    note(valueFrom)
    from = to
  })
  note(end)
}

/** With where it ends in the text. */
function commentIn(text: string, at: number, comment: Comment): Comment & { to: number } {
  const end = ends[comment.end]
  end.lastIndex = at
  return { ...comment, to: end.exec(text) ? end.lastIndex : Infinity }
}

/** The first letters of the attributes that can tell. */
const telling: ReadonlySet<number> = new Set(new TextEncoder().encode('abcdfhmopsx'))

function nameAt(text: string, at: number): string {
  return text.slice(at + 1, endOfTagName(text, at)).toLowerCase()
}

/** The end of what begins like a tag and is no start tag; `-1` where the text ends before it. */
function endOfOther(text: string, at: number): number {
  const next = text.charAt(at + 1)
  if (next === '') return -1
  if (text.startsWith('!--', at + 1)) return at + 4
  if (/^\/[a-z]/i.test(text.slice(at + 1, at + 3))) return endOfTag(text, at + 1)
  return /[!/?]/.test(next) ? text.indexOf('>', at) : at + 1
}

/** Whether a style element could load something, as far as its text is there; as far as it is so. */
function readStyle(text: string, from: number): { to: number; fetches: boolean } {
  const to = text.indexOf('</', from)
  const css = text.slice(from, to)
  const fetches =
    to === -1 || isFetchingCss(css) || /[&<]/.test(css) || nameAt(text, to + 1) !== 'style'
  return { to: to === -1 ? Infinity : to, fetches }
}
