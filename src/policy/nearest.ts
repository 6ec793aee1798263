/** What to add to "no such word": the nearest known one, else those that are known. */
export function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  if (near !== undefined) return `; did you mean '${near}'?`
  if (known.length === 0) return ''
  return `; known here: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ', …' : ''}`
}

/** The known word that a mistyped one most likely means, if any is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 64) return undefined
  // Of two letters, two are all: then the words have nothing in common.
  let limit = Math.min(Math.max(2, word.length / 3), word.length - 1)
  let best: string | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const away = distance(word.toLowerCase(), candidate.toLowerCase())
    if (away > limit) continue
    best = candidate
    limit = away - 1
  }
  return best
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    let left = i
    row = row.map((above, j) => {
      const swap = (row[j - 1] ?? i) + (letter === b[j - 1] ? 0 : 1)
      left = Math.min(swap, above + 1, left + 1)
      return left
    })
  }
  return row[b.length] ?? 0
}
