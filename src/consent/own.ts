/**
 * The gate's own cookies. Their names and what they hold; sign.ts says which of them are genuine.
 *
 * @module
 */

/** The choice that a visitor made with the gate's own pages. */
export const choiceCookies = ['__Host-consent', '__Secure-consent'] as const

/** An objection to profiling: any value but none. */
export const objectionCookies: readonly string[] = [
  '__Host-consent-objection',
  '__Secure-consent-objection',
]

/** What a consent manager keeps in the browser, mirrored by the bridge. */
export const bridgeCookie = 'consent-bridge'

/** The receipt of what a source said: docs/policy.md, `remember`. */
export function receiptCookie(source: string): string {
  return `__Host-consent-receipt-${source}`
}

/** All of them, for rules: `*` stands for any run of characters. */
export const ownCookies: readonly string[] = [
  ...choiceCookies,
  ...objectionCookies,
  bridgeCookie,
  receiptCookie('*'),
]

/** What a signed cookie holds: ids of the policy. An id in neither list was not asked. */
export interface Statement {
  /** When the visitor answered, in milliseconds since the epoch; whole seconds are kept. */
  issued: number
  granted: readonly string[]
  refused: readonly string[]
}

/** `<issued>.<granted>.<refused>`: seconds, and ids percent-encoded and joined with `~`. */
export function writeStatement({ issued, granted, refused }: Statement): string {
  return [Math.floor(issued / 1000), writeIds(granted), writeIds(refused)].join('.')
}

/** `undefined` for a text that `writeStatement` does not write. */
export function readStatement(text: string): Statement | undefined {
  const [seconds = '', ...lists] = text.split('.')
  const [granted, refused] = lists.map(readIds)
  if (!/^\d{1,11}$/.test(seconds) || lists.length !== 2 || !granted || !refused) return undefined
  return { issued: Number(seconds) * 1000, granted, refused }
}

function writeIds(ids: readonly string[]): string {
  const escaped = ids.map((id) =>
    encodeURIComponent(id).replace(/[.~!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
  )
  return escaped.join('~')
}

function readIds(text: string): string[] | undefined {
  if (text === '') return []
  try {
    return /^[\w%~-]+$/.test(text) ? text.split('~').map(decodeURIComponent) : undefined
  } catch {
    return undefined
  }
}
