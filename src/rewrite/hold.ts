/**
 * Keeps inline scripts back until it is known whether they stay.
 *
 * @module
 */

/** Marks that stand in the rewriter's output and nowhere else, since they are random. */
export interface ScriptMarks {
  /** What all marks begin with. */
  prefix: string
  start: string
  text: string
  swap: string
  keep: string
  drop: string
  end: string
}

export function scriptMarks(): ScriptMarks {
  const prefix = `consent-gate-${crypto.randomUUID()}-`
  const [start, text, swap, keep, drop, end] = ['s', 't', 'x', 'k', 'd', 'e'].map(
    (letter) => prefix + letter,
  ) as [string, string, string, string, string, string]
  return { prefix, start, text, swap, keep, drop, end }
}

/** Takes bytes as they come; `emit` gets those that are free to go, in order. */
export interface Passage {
  push(bytes: Uint8Array): void
  /** Nothing more comes. */
  end(): void
}

export type Emit = (bytes: Uint8Array) => void

/**
 * Takes the marks out again. From `start` bytes are held; `keep` lets them go; `swap` takes away those
 * since `text`, so that others can follow; `drop` takes away all, and what follows up to `end`. A script that is cut off by the end of the
 * document does not run and is let go.
 */
export function holdScripts(marks: ScriptMarks, emit: Emit): Passage {
  const prefix = new TextEncoder().encode(marks.prefix)
  let state: 'pass' | 'hold' | 'drop' = 'pass'
  let rest = new Uint8Array()
  let held: Uint8Array[] = []
  let textAt = 0

  function take(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    if (state === 'pass') emit(bytes)
    else if (state === 'hold') held.push(bytes)
  }

  function turn(mark: string): void {
    if (mark === 's') state = 'hold'
    if (mark === 't') textAt = held.length
    if (mark === 'x') held.length = textAt
    if (/[stx]/.test(mark)) return
    if (mark === 'd') state = 'drop'
    else {
      state = 'pass'
      for (const bytes of held) emit(bytes)
    }
    held = []
  }

  return {
    push(chunk) {
      const bytes = rest.length === 0 ? chunk : concat([rest, chunk])
      let from = 0
      for (;;) {
        const at = indexOf(bytes, prefix, from)
        take(bytes.subarray(from, at))
        const mark = bytes[at + prefix.length]
        if (mark === undefined) {
          // Perhaps the beginning of a mark.
          rest = bytes.slice(at)
          return
        }
        turn(String.fromCharCode(mark))
        from = at + prefix.length + 1
      }
    },
    end() {
      take(rest)
      turn('')
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

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
