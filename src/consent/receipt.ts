/**
 * Receipts: what a source said last, kept by the gate. Cookies that a script writes live a week in
 * Safari, and `SameSite=Strict` ones do not come along from another site; without a receipt the
 * visitor's choice would seem to have vanished.
 *
 * A receipt speaks only where none of the manager's cookies came along, and never outlives the
 * answer: it is as old as the answer itself, or, where the manager's cookie tells no time, as the
 * first request that brought it.
 *
 * Source: https://webkit.org/blog/9521/intelligent-tracking-prevention-2-3/ (script-written cookies);
 * RFC 6265bis, section 5.6.7 (SameSite)
 *
 * @module
 */
import type { CookiePair } from './jar.ts'
import { readStatement, receiptCookie, type Statement, writeStatement } from './own.ts'
import type { MappedSource } from './read.ts'
import { isThere, outdate } from './read.ts'
import type { Reading } from './reading.ts'
import { isGenuine, type Keys, sign } from './sign.ts'

/** What to do about one source's receipt; `undefined`: leave it as it is. */
export type ReceiptChange = { name: string; statement?: Statement; seconds: number } | undefined

/** As many cookies of one name as are looked into. */
const most = 10

/** In milliseconds. */
const day = 86_400_000

/** What a receipt is for: the same ids mean something else under another map, or of another cookie. */
function whatOf({ source, names, map }: MappedSource): string {
  return JSON.stringify([receiptCookie(source.id), names, ...map])
}

/** The genuine receipt that came along, if one did. */
async function findReceipt(
  from: MappedSource,
  pairs: readonly CookiePair[],
  keys: Keys,
  host: string,
): Promise<Statement | undefined> {
  const name = receiptCookie(from.source.id)
  for (const pair of pairs.filter((one) => one.name === name).slice(0, most)) {
    if (!(await isGenuine(keys, whatOf(from), host, pair.value))) continue
    return readStatement(pair.value.split('.').slice(2, -1).join('.'))
  }
  return undefined
}

/**
 * Puts a receipt in the place of a reading that is missing, and says what to do about the receipt.
 *
 * @param reading what the manager's cookies say
 * @param host the host that receipts are for
 */
export async function remember(
  from: MappedSource,
  reading: Reading,
  pairs: readonly CookiePair[],
  { keys, host, now }: { keys: Keys; host: string; now: number },
): Promise<{ reading: Reading; change: ReceiptChange }> {
  const name = receiptCookie(from.source.id)
  const kept = await findReceipt(from, pairs, keys, host)
  const drop: ReceiptChange = pairs.some((pair) => pair.name === name)
    ? { name, seconds: 0 }
    : undefined
  const left = (issued: number) =>
    Math.min(issued + from.source.days * day, reading.expires ?? Number.POSITIVE_INFINITY) - now

  if (!isThere(from, pairs)) {
    if (!kept || left(kept.issued) <= 0) return { reading, change: drop }
    const { issued, granted, refused } = kept
    const { source, grain } = reading
    const remembered: Reading = {
      ...{ source, grain, state: 'given', at: issued, remembered: true },
      ...{ granted: new Set(granted), refused: new Set(refused) },
    }
    return { reading: outdate(from, remembered, now), change: undefined }
  }
  if (reading.state !== 'given' || reading.signalOnly || reading.forSession) {
    return { reading, change: drop }
  }
  const [granted, refused] = [[...reading.granted].sort(), [...reading.refused].sort()]
  const isSame =
    kept?.granted.join('\n') === granted.join('\n') &&
    kept.refused.join('\n') === refused.join('\n')
  // Of an answer that tells no time, the first request that brought it is the nearest.
  const at = Math.min(reading.at ?? (isSame ? kept.issued : now), now)
  const issued = Math.floor(at / 1000) * 1000
  if (isSame && kept.issued === issued) return { reading, change: undefined }
  const seconds = Math.floor(left(issued) / 1000)
  if (seconds <= 0) return { reading, change: drop }
  return { reading, change: { name, statement: { issued, granted, refused }, seconds } }
}

/** The `Set-Cookie` line of a change. */
export async function receiptLine(
  from: MappedSource,
  { name, statement, seconds }: NonNullable<ReceiptChange>,
  keys: Keys,
  host: string,
): Promise<string> {
  const value = statement ? await sign(keys, whatOf(from), host, writeStatement(statement)) : ''
  return `${name}=${value}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Lax`
}
