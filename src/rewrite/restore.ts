/**
 * Takes the marks out of what HTMLRewriter has written, and judges the texts between them.
 *
 * @module
 */
import { concat } from './latin.ts'
import { shapes, type Token } from './marks.ts'
import { longest } from './script.ts'

export type Emit = (bytes: Uint8Array) => void

/** Takes bytes as they come; what is free to go is emitted in order. */
export interface Passage {
  push(bytes: Uint8Array): void
  /** Nothing more comes. */
  end(): void
}

export interface Restoration extends Passage {
  /** The bytes that wait: for the next milestone, or the end of an element that is judged. */
  readonly size: number
}

/** What happens where a mark comes out. */
export interface RestorationEvents {
  /** The bytes behind the last mark of a number, at the end of the page. */
  emit: Emit
  /** HTMLRewriter is done with what stands before the mark of this number: these bytes came last. */
  done(number: number, bytes: Uint8Array): void
  /**
   * Judges an element with its text, such as an inline script.
   *
   * @param kind what `s` came with
   * @param element its start tag and its text, in bytes
   * @returns what stays of it; the same bytes where all does, `undefined` where nothing
   */
  judge(kind: string, element: Uint8Array): Uint8Array | undefined
  /** What stays of an element that the end of the page cuts off. */
  cut(kind: string, element: Uint8Array): Uint8Array
  /** Judges as much as can be parted off of the rest of an element that is too long. */
  judgeMore(element: Uint8Array, isLast: boolean): { left: Uint8Array; to: number }
  /** Hears of the text between `t` and `u`, as it goes on. */
  heard?(number: number, text: Uint8Array): void
  /** What is to stand at `f`. */
  fill?(number: number): Uint8Array
}

const lessThan = '<'.charCodeAt(0)
const comment = new TextEncoder().encode('<!---->')

/**
 * What comes waits until a milestone says that HTMLRewriter is done with it, since it may fail, and
 * then somebody else goes on from the milestone before. Elements between `s` and `e` are judged; one
 * in another, possible in SVG, goes or stays with that. An element that is cut off by the end of the
 * document does not run, and stays.
 */
export function restoration(
  token: Token,
  { emit, done, judge, cut, judgeMore, heard, fill }: RestorationEvents,
): Restoration {
  const wanted = new TextEncoder().encode(token)
  let rest = new Uint8Array()
  let ready: Uint8Array[] = []
  let held: Uint8Array[] | undefined
  let kind = ''
  /** The elements that are judged and have not ended, by their ids. */
  const open: string[] = []
  /** Of what is held. */
  let length = 0
  /** The beginning of what is held has gone on. */
  let isLong = false
  let isGone = false
  let isLost = false
  let copy: Uint8Array[] | undefined
  let copied = 0
  let size = 0
  /** The last byte before a mark, and whether it is a `<` before a milestone. */
  let last = 0
  let isEdge = false

  function take(bytes: Uint8Array): void {
    if (bytes.length === 0 || isGone) return
    if (isEdge && !held) {
      isEdge = false
      // What stood between has gone.
      if (bytes[0] !== lessThan) take(comment)
    }
    const list = held ?? ready
    list.push(bytes)
    // What is judged is copied when it has been.
    if (!held) copy?.push(bytes)
    size += bytes.length
    if (held) length += bytes.length
    if (length > longest + 4096) release(false)
  }

  /** Judges what is held, as far as it goes. */
  function release(isLast: boolean): void {
    const element = concat(held ?? [])
    held = undefined
    size -= length
    length = 0
    if (isLong) {
      // What stands before a mark and belongs to it may be the last that came.
      const end = isLast ? element.length : element.length - 8
      const { left, to } = judgeMore(element.subarray(0, end), isLast)
      take(left)
      if (!isLast) hold(element.subarray(to))
    } else if (isLast) {
      end(judge(kind, element))
    } else {
      const to = longest
      end(judge(kind, element.subarray(0, to)))
      isLong = !isGone
      if (isLong) hold(element.subarray(to))
    }
  }

  function hold(bytes: Uint8Array): void {
    held = [bytes]
    length = bytes.length
    size += length
  }

  function end(left: Uint8Array | undefined): void {
    if (left) take(left)
    else isGone = true
  }

  /** Takes back what stands before a mark and belongs to it. */
  function takeBack(count: number): void {
    if (copy && !held && count > 0) copy = [concat(copy).slice(0, -count)]
    const list = held ?? ready
    for (let left = isGone ? 0 : count; left > 0; ) {
      const last = list.pop()
      if (!last) return
      size -= Math.min(left, last.length)
      if (held) length -= Math.min(left, last.length)
      if (last.length > left) list.push(last.subarray(0, last.length - left))
      left -= last.length
    }
  }

  function turn(letter: string, behind: string): void {
    if (letter === 's') {
      open.push(behind.slice(1))
      if (open.length > 1 || isGone) return
      held = []
      isLong = false
      kind = behind
    } else if (letter === 'e') {
      const found = open.lastIndexOf(behind)
      if (found === -1) return
      open.length = found
      if (found === 0 && held) release(true)
    } else if (letter === 'g' && open.length === 0) {
      isGone = false
    } else if ((letter === 'k' || letter === 'x') && !held && !isGone) {
      isEdge ||= last === lessThan
      done(Number.parseInt(behind, 36), takeReady())
    }
    if (letter === 't') {
      copy = []
      copied = Number.parseInt(behind, 36)
    } else if (letter === 'u' && copy) {
      heard?.(copied, concat(copy))
      copy = undefined
    } else if (letter === 'f' && fill) take(fill(Number.parseInt(behind, 36)))
    if (letter === 'x') isLost = true
  }

  /** In one piece, so that it goes on as a whole or not at all. */
  function takeReady(): Uint8Array {
    const bytes = concat(ready)
    ready = []
    size = 0
    return bytes
  }

  return {
    get size() {
      return size + rest.length
    },
    push(chunk) {
      if (isLost) return
      const bytes = rest.length === 0 ? chunk : concat([rest, chunk])
      rest = new Uint8Array()
      for (let from = 0; ; ) {
        const at = indexOf(bytes, wanted, from)
        take(bytes.subarray(from, at))
        if (at > from) last = bytes[at - 1] ?? 0
        if (at === bytes.length) return
        const letter = String.fromCharCode(bytes[at + wanted.length] ?? 0)
        const [before, behind] = shapes[letter] ?? [0, 0]
        const end = at + wanted.length + 1 + behind
        if (end > bytes.length) {
          // Perhaps the beginning of a mark.
          rest = bytes.slice(at)
          return
        }
        takeBack(before)
        turn(letter, String.fromCharCode(...bytes.subarray(end - behind, end)))
        from = end
        if (isLost) return
      }
    },
    end() {
      if (isLost) return
      take(rest)
      if (held) ready.push(...(isLong ? held : [cut(kind, concat(held))]))
      emit(takeReady())
    },
  }
}

/** Where `wanted`, or at the end a beginning of it, stands; else the length. */
function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let i = 1
    while (i < wanted.length && at + i < bytes.length && bytes[at + i] === wanted[i]) i++
    if (i === wanted.length || at + i === bytes.length) return at
  }
  return bytes.length
}
