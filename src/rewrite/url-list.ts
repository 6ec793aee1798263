/**
 * Attributes that hold a list of URLs, and how one goes out of any list.
 *
 * @module
 */

/** A part of a text: offsets of its beginning and of what follows it. */
export interface Part {
  start: number
  end: number
}

/**
 * Takes the refused URLs out of `ping` and `attributionsrc`: URLs between ASCII white space (HTML
 * standard, section 4.6.2).
 *
 * @param refused asked about each URL, in order
 * @returns the very text where nothing is refused, `''` where no URL is left
 */
export function filterUrlList(text: string, refused: (url: string) => boolean): string {
  const parts = Array.from(text.matchAll(/[^\t\n\f\r ]+/g), ({ 0: url, index }) => ({
    start: index,
    end: index + url.length,
  }))
  const cuts = cutsOf(parts, ({ start, end }) => (refused(text.slice(start, end)) ? undefined : []))
  return cuts ? withoutParts(text, cuts) : ''
}

/**
 * What must go out of a text so that some parts of a list go, each with one separator: that behind
 * it, or, where no part stays behind it, that before it.
 *
 * @param parts in order, apart from each other
 * @param judge asked about each, in order: `undefined` where it goes, else what must go out of it
 * @returns in order; `undefined` where every part goes
 */
export function cutsOf<P extends Part>(
  parts: readonly P[],
  judge: (part: P) => Part[] | undefined,
): Part[] | undefined {
  const judged = parts.map(judge)
  const last = judged.findLastIndex((cuts) => cuts)
  if (last < 0 && parts.length > 0) return undefined
  return parts.flatMap(
    ({ start, end }, i) =>
      judged[i] ?? {
        start: i < last ? start : (parts[i - 1]?.end ?? start),
        end: i < last ? (parts[i + 1]?.start ?? end) : end,
      },
  )
}

/** A text without these parts of it, which stand in order. */
export function withoutParts(text: string, cuts: readonly Part[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of cuts) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}
