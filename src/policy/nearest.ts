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
  const ranked = known
    .map((candidate) => ({
      candidate,
      away: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.away - b.away)
  const [best] = ranked
  // Of two letters, two are all: then the words have nothing in common.
  const limit = Math.min(Math.max(2, word.length / 3), word.length - 1)
  return best && best.away <= limit ? best.candidate : undefined
}

/** Levenshtein's edit distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
