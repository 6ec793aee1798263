/**
 * What a visitor may have granted though it cannot be read now.
 *
 * @module
 */
import type { CompiledPolicy } from '../policy/compile.ts'
import { hostOf } from '../policy/pattern.ts'
import type { CookiePair } from './jar.ts'
import { receiptCookie } from './own.ts'
import type { Reading } from './reading.ts'

/**
 * The readings of who granted all that a source can say, where what it says is in doubt: what is refused even
 * then is refused for good.
 *
 * @param pairs the request's cookies
 * @param isAlone whether a manager's cookie may have stayed behind: `mayComeAlone`
 */
export function benefitOfDoubt(
  { policy, sources }: CompiledPolicy,
  readings: readonly Reading[],
  pairs: readonly CookiePair[],
  isAlone: boolean,
): Reading[] {
  return readings.map((reading, i) => {
    const { state, remembered } = reading
    const from = sources[i]
    // A receipt that came along was not accepted: there was an answer.
    const hasReceipt = pairs.some(({ name }) => name === receiptCookie(reading.source))
    // Nobody tells what a bridge has not mirrored yet from what there never was.
    const isLost = policy.consent[i]?.bridge === true || (from?.remembers === true && hasReceipt)
    const isMissing = state === 'absent' && (isAlone || isLost)
    const isOld = remembered === true && isAlone
    const isUnread = state === 'invalid' || state === 'contradictory'
    if (!from || !(isMissing || isOld || isUnread)) return reading
    const granted = new Set(from.map.keys())
    const told = { granted, refused: new Set<string>(), optedOut: false }
    // On what it says nothing about, a region's default stands.
    return { ...reading, ...told, state: 'given', signalOnly: true }
  })
}

/**
 * Whether a browser may have kept back cookies of the site, by their `SameSite`
 * (draft-ietf-httpbis-rfc6265bis section 5.8.3): from another site, in a frame, which may stand in another
 * site's page, and where it does not say.
 *
 * @param headers of a navigation
 */
export function mayComeAlone(headers: Headers, page: URL): boolean {
  const site = headers.get('sec-fetch-site')
  const referer = headers.get('referer') ?? ''
  const isFromHere =
    site === null
      ? URL.canParse(referer) && hostOf(new URL(referer)) === hostOf(page)
      : site !== 'cross-site'
  return !isFromHere || isFramed(headers)
}

/** Whether a navigation is one in a frame; an old browser does not say. */
export function isFramed(headers: Headers): boolean {
  return (headers.get('sec-fetch-dest') ?? 'document') !== 'document'
}
