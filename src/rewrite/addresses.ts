/**
 * The URLs that stand in an inline script.
 *
 * @module
 */
import { resolveUrl } from './url.ts'

/** A host that no name server knows (RFC 6761, section 6.4). */
export const refusedHost = 'refused.invalid'

/**
 * Slashes, as scripts and JSON write them; what may stand before a host; the host. What comes behind is
 * looked at without being taken, since another address may begin there; no further than a rule reaches.
 */
const address =
  /((?:\\?\/|\\u002f|\\x2f){2}(?:[^\s"'`<>\\/?#@]*@)?)((?:[\w-]+\.)+[a-z][\w-]*\.?)(?![\w-]|[^\s"'`<>\\/?#]*@)(?=((?::\d+)?(?:(?:\\\/|\\u002f|\\x2f|[/?#])(?:\\\/|\\u002f|\\x2f|[^\s"'`<>\\)]){0,256})?))/gi

const slash = /\\(?:\/|u002f|x2f)/gi

/** Pages that say what a vendor does: they are linked, and load nothing. */
const notice = /\/[\w-]*(?:privacy|legal|terms|polic(?:y|ies))(?:[/?#.-]|$)/i

/**
 * Replaces the host of each URL that is refused, so that the script runs on and loads nothing there.
 *
 * @param text the script; characters may stand for bytes, since only ASCII is looked at
 * @param isRefused asked once about each different URL
 * @returns the very text where nothing is refused
 */
export function refuseAddresses(text: string, base: URL, isRefused: (url: URL) => boolean): string {
  const verdicts = new Map<string, boolean>()
  return text.replace(address, (whole, before: string, host: string, behind: string) => {
    const rest = behind.replace(slash, '/')
    let verdict = verdicts.get(host + rest)
    if (verdict === undefined) {
      const url = notice.test(rest) ? undefined : resolveUrl(`//${host}${rest}`, base)
      verdict = url !== undefined && isRefused(url)
      verdicts.set(host + rest, verdict)
    }
    return verdict ? before + refusedHost : whole
  })
}
