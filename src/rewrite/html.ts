/**
 * Removes refused tags from a page while it streams. HTMLRewriter reads it; where it fails, or cannot
 * be trusted, the rest is swept. See docs/decisions/0019-what-htmlrewriter-cannot-read.md.
 *
 * @module
 */
import { byteType } from './bytes.ts'
import { carry, type Joined, type Source } from './deliver.ts'
import { logFault } from './fault.ts'
import { judgesOf, nothingHeld } from './held.ts'
import { type Bases, copyOf, type TagJudge } from './judge.ts'
import { newToken } from './marks.ts'
import { type Pass, type Place, readerOf } from './markup.ts'
import { preparation } from './prepare.ts'
import { restoration } from './restore.ts'
import { sweep } from './sweep.ts'

export type { TagJudge } from './judge.ts'

/** As much as waits for HTMLRewriter to be done with it, in bytes. */
const most = 8_388_608

/**
 * Rewrites a page. Bytes outside what is removed stay as they are, however the body is cut into
 * chunks.
 *
 * @param response a page with a body, in an encoding that is a superset of ASCII
 * @param ended called once: at the page's end, or with `false` when it broke off or lost its reader
 */
export function rewriteHtml(
  response: Response,
  judge: TagJudge,
  ended: (whole: boolean) => void,
): Response {
  const { body } = response
  if (!body) {
    ended(true)
    return response
  }
  const readable = carry(
    body,
    (source, out) => rewriteBody(source, out, judge),
    (whole) => {
      try {
        judge.ledger.settle()
      } catch (error) {
        logFault('decisions', error)
      }
      ended(whole)
    },
  )
  return new Response(readable, response)
}

async function rewriteBody(source: Source, out: Joined, judge: TagJudge): Promise<void> {
  const bases: Bases = { url: judge.page, doubtful: [], found: false }
  // What has no type is known by its first bytes.
  let first = await source.read()
  const read = async () => {
    const bytes = first ?? (await source.read())
    first = undefined
    return bytes
  }
  const left = judge.isXml ? [] : await rewritePage({ ...source, read }, out, judge, bases)
  if (!left) return
  const swept = sweep(judge, bases, out.emit)
  for (const bytes of left) swept.push(bytes)
  for (;;) {
    await out.room()
    const bytes = await read()
    if (!bytes) break
    swept.push(bytes)
  }
  swept.end()
}

/**
 * @returns `undefined` at the page's end; else what came and has not gone on, since HTMLRewriter cannot
 *   read it, or something in here has failed
 */
async function rewritePage(
  source: Source,
  out: Joined,
  judge: TagJudge,
  bases: Bases,
): Promise<Uint8Array[] | undefined> {
  /** What came, from the last milestone on or before it. */
  const waiting: Uint8Array[] = []
  let from = 0
  let position = 0
  let place: Place = { at: 0, bases: copyOf(bases) }
  /** The origin has broken off, or the reader has left. */
  let isCut = false
  const outside = async <T>(act: () => Promise<T>) => {
    try {
      return await act()
    } catch (error) {
      isCut = true
      throw error
    }
  }
  try {
    const token = newToken()
    const placeholders = judge.embeds?.placeholders(judge, bases, token)
    const pass: Pass = {
      judge,
      bases,
      placeholders,
      token,
      places: new Map(),
      held: nothingHeld(),
      isLost: false,
      depth: 0,
      isFragment: false,
    }
    const prepared = preparation(token, judge.budget)
    const restored = restoration(token, {
      emit: out.emit,
      done(number, bytes) {
        const to = prepared.positionOf(number)
        out.emit(bytes)
        position = to
        place = pass.places.get(number) ?? place
        while (waiting[0] && from + waiting[0].length <= position) {
          from += waiting.shift()?.length ?? 0
        }
      },
      ...judgesOf(pass),
      ...placeholders,
    })
    const { readable, writable } = new IdentityTransformStream()
    const writer = writable.getWriter()
    const headers = { 'content-type': byteType }
    const rewritten = readerOf(pass)
      .transform(new Response(readable, { headers }))
      .body?.getReader()
    let failure: unknown
    let isOver = false
    const drained = (async () => {
      for (;;) {
        const { done, value } = (await rewritten?.read()) ?? { done: true, value: undefined }
        if (done) return
        restored.push(value)
        await outside(out.room)
      }
    })()
      .catch((error) => {
        failure = error
      })
      .finally(() => {
        isOver = true
      })

    let isWhole = false
    try {
      const goesOn = () => !isOver && !pass.isLost && !prepared.isHopeless
      while (!isWhole && goesOn() && restored.size < most) {
        const bytes = await outside(source.read)
        // A read may hold a buffer far larger than what came.
        if (bytes) waiting.push(bytes.slice())
        const piece = bytes ? prepared.push(bytes) : prepared.end()
        if (piece) await Promise.race([writer.write(piece), drained])
        isWhole = !bytes && !prepared.isHopeless
      }
    } finally {
      await Promise.race([writer.close(), drained]).catch(() => {})
      // What it has written goes on before anything else does.
      await drained
    }
    if (failure) throw failure
    await outside(out.room)
    if (isWhole && !pass.isLost) {
      restored.end()
      return undefined
    }
  } catch (error) {
    if (isCut) throw error
    logFault('page', error)
  }
  judge.ledger.forget(place.at)
  Object.assign(bases, place.bases)
  judge.ledger.at = ++judge.ledger.last
  return waiting.map((bytes, i) => (i === 0 ? bytes.subarray(position - from) : bytes))
}
