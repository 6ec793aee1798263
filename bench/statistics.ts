/**
 * The little that is needed to compare measurements.
 *
 * @module
 */

/** The median and the quartiles around it (interpolated, as in R's default). */
export function quartilesOf(values: readonly number[]): {
  lower: number
  median: number
  upper: number
} {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => {
    const position = (sorted.length - 1) * share
    const below = sorted[Math.floor(position)] ?? Number.NaN
    const above = sorted[Math.ceil(position)] ?? Number.NaN
    return below + (above - below) * (position % 1)
  }
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) }
}

/** The values in a random order (Fisher and Yates). */
export function shuffle<T>(values: readonly T[]): T[] {
  const shuffled = [...values]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T]
  }
  return shuffled
}
