/**
 * Where the parts of a JSON text stand.
 *
 * @module
 */
import { pointer } from '../policy/pointer.ts'

/** Both from 1; columns in UTF-16 code units. */
export interface Place {
  line: number
  column: number
}

/**
 * Finds what a JSON pointer names: of an object's member its key, of a list's its value; where it is
 * not there, what it would stand in.
 *
 * @param text without a byte order mark; the start of one that is no JSON is read as far as it goes
 */
export function placesIn(text: string): (path: string) => Place {
  const offsets = offsetsIn(text)
  const lines = [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)]
  return (path) => {
    let known = path
    while (known !== '' && !offsets.has(known)) known = known.slice(0, known.lastIndexOf('/'))
    const offset = offsets.get(known) ?? 0
    const line = lines.length - countAbove(lines, offset)
    return { line, column: offset - (lines[line - 1] ?? 0) + 1 }
  }
}

/** How many of some ascending numbers are above one: there may be as many findings as lines. */
function countAbove(numbers: readonly number[], most: number): number {
  let low = 0
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return numbers.length - low
}

const beginnings = /[{}[\],:]|"|[^\s{}[\],:"]+/g

/** A text may be of megabytes, which no expression that repeats a group gets through. */
function* tokensIn(text: string): Generator<{ token: string; offset: number }> {
  const at = new RegExp(beginnings)
  for (let match = at.exec(text); match; match = at.exec(text)) {
    const { 0: token, index: offset } = match
    if (token !== '"') yield { token, offset }
    else {
      let end = offset + 1
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
      at.lastIndex = end + 1
      yield { token: text.slice(offset, end + 1), offset }
    }
  }
}

/** From each JSON pointer to where it is; of a key that is there twice the last, which counts. */
function offsetsIn(text: string): Map<string, number> {
  const found = new Map<string, number>()
  // What is open, from the outside: a list has an index, an object a key once that was read.
  const open: { path: string; index?: number; key?: string | undefined }[] = []
  for (const { token, offset } of tokensIn(text)) {
    const inside = open.at(-1)
    if (token === '}' || token === ']') open.pop()
    else if (token === ',' && inside?.index !== undefined) inside.index++
    else if (token === ',' && inside) inside.key = undefined
    else if (token === ':' || token === ',') continue
    else if (inside && inside.index === undefined && inside.key === undefined) {
      inside.key = keyIn(token)
      found.set(inside.path + pointer(inside.key), offset)
    } else {
      const path = inside ? inside.path + pointer(inside.index ?? inside.key ?? '') : ''
      if (inside?.key === undefined) found.set(path, offset)
      if (token === '{') open.push({ path })
      if (token === '[') open.push({ path, index: 0 })
    }
  }
  return found
}

function keyIn(token: string): string {
  try {
    return String(JSON.parse(token))
  } catch {
    return token
  }
}
