/**
 * Elements that are kept back until their end, so that what they hold is judged as a whole.
 *
 * @module
 */
import { decodeBytes } from './bytes.ts'
import { type TextKind, xhtml } from './elements.ts'
import { type Bases, copyOf, type TagJudge } from './judge.ts'
import { fromLatin, latin } from './latin.ts'
import { writeId } from './marks.ts'
import type { Pass } from './markup.ts'
import type { RestorationEvents } from './restore.ts'
import { endOfWhole, judgeText, refuseInLong } from './script.ts'
import { sweepBytes } from './sweep.ts'
import { readTag } from './tag.ts'
import { encodeAttribute } from './url.ts'

/** What is known of elements that are kept back. */
export interface Held {
  /** What addresses in them are relative to, by their places: a base behind them may have come since. */
  bases: Map<number, Bases>
  /** The marks of those that end with another element, in order. */
  ends: string[]
}

export const nothingHeld = (): Held => ({ bases: new Map(), ends: [] })

/** The letters by which the texts are told apart that are judged behind HTMLRewriter. */
const letters: Readonly<Record<TextKind | 'own', string>> = {
  own: 'o',
  script: 's',
  importmap: 'i',
  speculationrules: 'r',
  json: 'j',
  css: 'c',
}

/** Keeps an element back until its end. */
export function hold(element: Element, kind: TextKind | 'own', pass: Pass): void {
  const { judge, bases, token, held } = pass
  const { tagName } = element
  const { at } = judge.ledger
  held.bases.set(at, copyOf(bases))
  try {
    element.onEndTag((end) => {
      // One without end tag ends with its parent, whose end tag stays.
      const isOwn = end.name === tagName
      const marks = `${token}e${writeId(at)}${isOwn ? '' : `${token}g`}`
      if (!isOwn) held.ends.push(marks)
      end.before(marks, { html: true })
      if (isOwn) end.after(`${token}g`, { html: true })
    })
  } catch {
    // One that closes itself, possible in SVG, has no text.
    return
  }
  const isForeign = element.namespaceURI !== xhtml
  const letter = isForeign ? letters[kind].toUpperCase() : letters[kind]
  element.before(`${token}s${letter}${writeId(at)}`, { html: true })
}

/** What is to become of what one pass has kept back. */
export function judgesOf(pass: Pass): Pick<RestorationEvents, 'judge' | 'cut' | 'judgeMore'> {
  return {
    judge: (mark, element) => judgeHeld(mark, element, pass),
    cut: (mark, element) => judgeCut(mark, element, pass),
    judgeMore: (element, isLast) => judgeMore(element, isLast, pass),
  }
}

/** Judges an element that was kept back; as `judgeText`, in bytes. */
function judgeHeld(
  mark: string,
  element: Uint8Array,
  { judge, bases, held }: Pass,
): Uint8Array | undefined {
  const letter = mark.charAt(0)
  const small = letter.toLowerCase()
  const kind = (Object.keys(letters) as (TextKind | 'own')[]).find((one) => letters[one] === small)
  const whole = latin(element)
  const start = readTag(whole, 0)?.end
  if (!kind || start === undefined) return element
  if (kind === 'own') return meetOwn(whole, start, judge)
  const text = whole.slice(start)
  const read = (one: string) => decodeBytes(one, judge.charset)
  const { at } = judge.ledger
  const place = Number.parseInt(mark.slice(1), 36)
  judge.ledger.at = place
  const left = judgeText(kind, text, small !== letter, judge, held.bases.get(place) ?? bases, read)
  held.bases.delete(place)
  judge.ledger.at = at
  if (left === undefined) return undefined
  return left === text ? element : fromLatin(whole.slice(0, start) + left)
}

/**
 * A style sheet counts though the page's end cuts it off (HTML standard, section 4.2.6); no script runs. In
 * SVG both may hold elements.
 */
function judgeCut(mark: string, element: Uint8Array, pass: Pass): Uint8Array {
  const letter = mark.charAt(0)
  if (letter !== letter.toLowerCase()) return sweepBytes(element, pass.judge, pass.bases)
  return (letter === letters.css && judgeHeld(mark, element, pass)) || element
}

/** The gate's own script, which hears what was decided about all that stands before it. */
function meetOwn(element: string, start: number, { own, ledger }: TagJudge): Uint8Array {
  ledger.settle()
  let attributes = ''
  own?.met({
    setAttribute(name, value) {
      attributes += ` ${name}="${encodeAttribute(value)}"`
    },
  })
  return fromLatin(`${element.slice(0, start - 1)}${attributes}${element.slice(start - 1)}`)
}

/** Judges the rest of one that was too long; as `refuseInLong`, in bytes. */
function judgeMore(
  element: Uint8Array,
  isLast: boolean,
  { judge }: Pass,
): { left: Uint8Array; to: number } {
  const text = latin(element)
  const to = isLast ? text.length : endOfWhole(text)
  return { left: fromLatin(refuseInLong(text.slice(0, to), judge)), to }
}
