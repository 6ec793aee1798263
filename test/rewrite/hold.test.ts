import { expect, test } from 'vitest'
import { concat, holdScripts, scriptMarks } from '../../src/rewrite/hold.ts'

const marks = scriptMarks()
const { start, keep, drop, end } = marks
const bytes = (text: string) => new TextEncoder().encode(text)

/** What goes on of pieces that come one by one. */
function through(pieces: readonly Uint8Array[]): string {
  const out: Uint8Array[] = []
  const passage = holdScripts(marks, (piece) => out.push(piece.slice()))
  for (const piece of pieces) passage.push(piece)
  passage.end()
  return new TextDecoder().decode(concat(out))
}

test('marks are taken out, and what stands between drop and end with its start', () => {
  const text = `a${start}<script>b${keep}</script>c${start}<script>d${drop}</script>${end}é`
  expect(through([bytes(text)])).toBe('a<script>b</script>cé')
})

test('however the bytes are cut', () => {
  const text = `a${start}<s>b${keep}</s>${start}<s>d${drop}</s>${end}consent-gate${start}<s>`
  const whole = bytes(text)
  for (let cut = 0; cut <= whole.length; cut++) {
    for (const next of [cut, cut + 1, cut + 30]) {
      const pieces = [whole.slice(0, cut), whole.slice(cut, next), whole.slice(next)]
      expect(through(pieces)).toBe('a<s>b</s>consent-gate<s>')
    }
  }
})

test('what looks like a mark and is none stays', () => {
  const text = `consent-gate-${marks.prefix.slice(0, 20)} ${marks.prefix}`
  expect(through([bytes(text)])).toBe(text)
})
