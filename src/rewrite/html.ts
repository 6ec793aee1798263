/**
 * Removes refused tags from a page while it streams. HTMLRewriter reads it; where it fails, or cannot
 * be trusted, the rest is swept. See docs/decisions/0019-what-htmlrewriter-cannot-read.md.
 *
 * @module
 */
import { byteType } from './bytes.ts'
import { type Joined, joined, readerFor, type Source } from './deliver.ts'
import { judgesOf, nothingHeld } from './held.ts'
import { type Bases, copyOf, type TagJudge } from './judge.ts'
import { newToken } from './marks.ts'
import { type Pass, type Place, readerOf } from './markup.ts'
import { type Piece, preparation } from './prepare.ts'
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
  const { readable, writable } = new IdentityTransformStream()
  void carry(body, writable, judge).then(ended)
  return new Response(readable, response)
}

async function carry(
  body: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  judge: TagJudge,
): Promise<boolean> {
  const source = readerFor(body)
  const out = joined(writable, (reason) => source.cancel(reason))
  try {
    const bases: Bases = { url: judge.page, doubtful: [], found: false }
    // What has no type is known by its first bytes.
    let first = await source.read()
    const read = async () => {
      const bytes = first ?? (await source.read())
      first = undefined
      return bytes
    }
    const all = { ...source, read }
    const left = judge.isXml ? [] : await rewritePage(all, out, judge, bases)
    if (left) {
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
    judge.ledger.settle()
    await out.close()
    return true
  } catch (error) {
    // What came before the cut arrives; what is cut off must not look complete.
    await Promise.allSettled([out.abort(error), source.cancel(error)])
    return false
  }
}

/**
 * @returns `undefined` at the page's end; else what came and has not gone on, since HTMLRewriter cannot
 *   read it
 */
async function rewritePage(
  source: Source,
  out: Joined,
  judge: TagJudge,
  bases: Bases,
): Promise<Uint8Array[] | undefined> {
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
  let waiting: Piece[] = []
  let position = 0
  let place: Place = { at: 0, bases: copyOf(bases) }
  const restored = restoration(token, {
    emit: out.emit,
    done(number) {
      position = prepared.positionOf(number)
      waiting = waiting.filter(({ from, raw }) => from + raw.length > position)
      place = pass.places.get(number) ?? place
    },
    ...judgesOf(pass),
    ...placeholders,
  })

  const { readable, writable } = new IdentityTransformStream()
  const writer = writable.getWriter()
  const headers = { 'content-type': byteType }
  const rewritten = readerOf(pass).transform(new Response(readable, { headers })).body?.getReader()
  let isOver = false
  const drained = (async () => {
    for (;;) {
      const { done, value } = (await rewritten?.read()) ?? { done: true, value: undefined }
      if (done) return true
      restored.push(value)
      await out.room()
    }
  })()
    .catch(() => false)
    .finally(() => {
      isOver = true
    })

  let isWhole = false
  // A rewriter that fails is heard of by who reads what it writes.
  const feed = (piece: Piece) => {
    waiting.push(piece)
    return Promise.race([writer.write(piece.marked).catch(() => drained), drained])
  }
  try {
    const goesOn = () => !isOver && !pass.isLost && !prepared.isHopeless
    while (goesOn() && restored.size < most) {
      const bytes = await source.read()
      const piece = bytes ? prepared.push(bytes) : prepared.end()
      if (piece) await feed(piece)
      if (bytes || prepared.isHopeless) continue
      isWhole = true
      break
    }
  } finally {
    await Promise.race([writer.close(), drained]).catch(() => {})
  }
  const hasEnded = await drained
  await out.room()
  if (isWhole && hasEnded && !pass.isLost) {
    restored.end()
    return undefined
  }
  judge.ledger.forget(place.at)
  Object.assign(bases, place.bases)
  judge.ledger.at = ++judge.ledger.last
  const left = waiting.map(({ from, raw }) => raw.subarray(Math.max(0, position - from)))
  return [...left, prepared.rest]
}
