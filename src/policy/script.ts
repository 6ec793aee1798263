/**
 * What a policy asks of the script at the end of each page: `bridge` and `reload`.
 *
 * @module
 */
import type { Policy } from './types.ts'

/** Where the gate serves its script, and answers it. */
export const scriptFolder = '/.well-known/consent-gate/'

export interface PageScript {
  /** The source whose choice it mirrors. */
  bridges: string | undefined
  /** Finds the cookies that tell of a choice: a regular expression, in ASCII; `''` for none. */
  watch: string
}

/** @param names the names of each source's cookies, in the order of `consent` */
export function compileScript(
  { consent }: Policy,
  names: readonly (readonly string[])[],
): PageScript | undefined {
  const bridges = consent.find(({ bridge }) => bridge)?.source
  const watched = consent.flatMap(({ reload }, i) => (reload ? (names[i] ?? []) : []))
  if (bridges === undefined && watched.length === 0) return undefined
  const pairs = [...new Set(watched)].map((name) => name.split(/\*+/).map(literally).join('[^;=]*'))
  return { bridges, watch: watched.length > 0 ? `(?:${pairs.join('|')})=[^;]*` : '' }
}

/** Such that it means itself in a regular expression and in an attribute. */
function literally(text: string): string {
  return text.replace(/\W/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
