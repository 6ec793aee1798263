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
  return (path) => {
    let known = path
    while (known !== '' && !offsets.has(known)) known = known.slice(0, known.lastIndexOf('/'))
    const before = text.slice(0, offsets.get(known) ?? 0).split('\n')
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** From each JSON pointer to where it is; of a key that is there twice the last, which counts. */
function offsetsIn(text: string): Map<string, number> {
  const found = new Map<string, number>()
  // What is open, from the outside: a list has an index, an object a key once that was read.
  const open: { path: string; index?: number; key?: string | undefined }[] = []
  for (const { 0: token, index: offset } of text.matchAll(tokens)) {
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
