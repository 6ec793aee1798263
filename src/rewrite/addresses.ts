/**
 * The URLs that stand in an inline script.
 *
 * @module
 */
import { resolveUrl } from './url.ts'

/** A host that no name server knows (RFC 6761, section 6.4). */
export const refusedHost = 'refused.invalid'

/** Slashes, as scripts and JSON write them; a host; and what belongs to the URL after it. */
const address =
  /((?:\\?\/|\\u002f|\\x2f){2})((?:[\w-]+\.)+[a-z][\w-]*)((?::\d+)?(?:\\\/|[^\s"'`<>\\)])*)/gi

/**
 * Replaces the host of each URL that is refused, so that the script runs on and loads nothing there.
 *
 * @param text the script; characters may stand for bytes, since only ASCII is looked at
 * @returns the very text where nothing is refused
 */
export function refuseAddresses(text: string, base: URL, isRefused: (url: URL) => boolean): string {
  return text.replace(address, (whole, slashes: string, host: string, rest: string) => {
    const url = resolveUrl(`//${host}${rest.replaceAll('\\/', '/')}`, base)
    return url && isRefused(url) ? slashes + refusedHost + rest : whole
  })
}
