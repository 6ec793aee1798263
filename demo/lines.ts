/**
 * Two lists of lines, set side by side.
 *
 * @module
 */

/** One row: a line on both sides where it is the same, else what stands on one or on both. */
export interface Row {
  before?: string
  after?: string
  same: boolean
}

/** Aligns two lists along their longest common subsequence. */
export function align(before: readonly string[], after: readonly string[]): Row[] {
  const lengths = commonLengths(before, after)
  const rows: Row[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    rows.push(...pair(removed, added))
    removed = []
    added = []
  }
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const left = before[i]
    const right = after[j]
    if (left !== undefined && left === right) {
      flush()
      rows.push({ before: left, after: right, same: true })
      i++
      j++
    } else if (left !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      removed.push(left)
      i++
    } else {
      added.push(right ?? '')
      j++
    }
  }
  flush()
  return rows
}

/** The rows that are not the same on both sides, with so many around them; `number` left out. */
export function condense(rows: readonly Row[], around: number): (Row | number)[] {
  const near = rows.map((_, i) =>
    rows.slice(Math.max(0, i - around), i + around + 1).some(({ same }) => !same),
  )
  const condensed: (Row | number)[] = []
  for (const [i, row] of rows.entries()) {
    const last = condensed.at(-1)
    if (near[i]) condensed.push(row)
    else if (typeof last === 'number') condensed[condensed.length - 1] = last + 1
    else condensed.push(1)
  }
  return condensed
}

function pair(removed: readonly string[], added: readonly string[]): Row[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, i) => {
    const [before, after] = [removed[i], added[i]]
    return {
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      same: false,
    }
  })
}

/** `lengths[i][j]`: of the longest common subsequence of what follows `i` and `j`. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  )
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (!row) continue
      const same = before[i] === after[j]
      row[j] = same
        ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}
