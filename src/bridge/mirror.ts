/**
 * Writes what a consent manager keeps in the browser into the cookie `consent-bridge`, whose form
 * src/consent/bridged.ts reads.
 *
 * @module
 */

/** A browser stores 4,096 bytes of a cookie, its name and attributes among them. */
const most = 3900

/**
 * Mirrors a choice; removes what it mirrored where there is none any more. A cookie that mirrors
 * another manager's choice is left alone.
 *
 * @param granted all that the visitor granted; nothing where the visitor has not answered
 * @param at when the visitor answered, in milliseconds since the epoch, where the manager tells
 */
export function mirror(source: string, granted?: readonly string[] | false, at?: number): void {
  const [, old = ''] = /(?:^|; )consent-bridge=([^;]*)/.exec(document.cookie) ?? []
  const [owner, since, mirrored] = old.split('!')
  if (old ? owner !== source : !granted) return
  let value = '; Max-Age=0'
  if (granted) {
    const ids = granted.map((id) => encodeURIComponent(id).replace(/[!~]/g, escape))
    // What does not fit is refused.
    while (ids.join('~').length > most) ids.pop()
    const list = ids.join('~')
    const seconds = at || list !== mirrored ? ((at || Date.now()) / 1000).toFixed() : since
    value = `${source}!${seconds}!${list}!; Max-Age=31536000`
  }
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is for secure pages only
  document.cookie = `consent-bridge=${value}; Path=/; SameSite=Lax${secure}`
}
