/**
 * What the catalogue adds to the start of a Worker.
 *
 * @module
 */

import { lines, snippets } from '../src/services/catalogue.generated.ts'
import { readCatalogue } from '../src/services/catalogue.ts'
import { quartilesOf } from './statistics.ts'

export function measureStart(rounds: number): string {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now()
    readCatalogue(lines, snippets)
    return performance.now() - from
  })
  const { median, upper } = quartilesOf(times)
  const first = times[0] ?? 0
  return `The catalogue at start-up: ${first.toFixed(1)} ms at first, then ${median.toFixed(1)} ms (upper quartile ${upper.toFixed(1)}).`
}
