/**
 * What a mutant is: the product with one defence taken out, to see whether a test notices.
 *
 * @module
 */

/** A defence taken out of one file: `find`, which stands there exactly once, becomes `replace`. */
export interface Edit {
  /** What the product no longer does right, in a few words with hyphens. */
  name: string
  find: string
  replace: string
  /** The tests that must notice, where they are not those of the file. */
  tests?: readonly string[]
  /** The rules of docs/http.md that the defence keeps: `H1`, or `F5, H14`. */
  rule?: string
}

export interface Mutant extends Edit {
  /** Relative to the project's root, as are `tests`. */
  file: string
  tests: readonly string[]
}

/** The mutants of one source file, and the tests that must notice. */
export function mutantsOf(
  file: string,
  tests: readonly string[],
  edits: readonly Edit[],
): readonly Mutant[] {
  return edits.map((edit) => ({ tests, ...edit, file }))
}
