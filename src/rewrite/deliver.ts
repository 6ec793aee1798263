/**
 * Carries the rewriter's output on: joins its many small pieces, and tells how it ended.
 *
 * @module
 */
import { concat, type Emit, type Passage } from './hold.ts'

/** Pieces are joined up to this many bytes, or for this many milliseconds. */
const most = 16_384
const longest = 1

/**
 * A stream of the same bytes, less what the passage keeps. Writing costs by the piece, so that pieces
 * are joined; what lies ready goes on when nothing follows at once, so that a page which drips
 * arrives dripping.
 *
 * @param through makes the passage that all bytes take
 * @param ended called once: at the end, or with `false` when the source fails or the reader has gone
 */
export function deliver(
  body: ReadableStream<Uint8Array>,
  through: (emit: Emit) => Passage,
  ended: (whole: boolean) => void,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new IdentityTransformStream()
  void carry(body, writable, through).then(ended)
  return readable
}

async function carry(
  body: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  through: (emit: Emit) => Passage,
): Promise<boolean> {
  const reader = body.getReader()
  const writer = writable.getWriter()
  let ready: Uint8Array[] = []
  let size = 0
  let queued = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let written: Promise<void> = Promise.resolve()

  function stopTimer(): void {
    if (timer !== undefined) clearTimeout(timer)
    timer = undefined
  }

  function flush(): void {
    stopTimer()
    if (size === 0) return
    const bytes = concat(ready)
    ready = []
    size = 0
    queued += bytes.length
    written = written
      .then(() => writer.write(bytes))
      .then(() => {
        queued -= bytes.length
      })
    // Whoever awaits it hears of a reader that has gone.
    written.catch(() => {})
  }

  const passage = through((bytes) => {
    ready.push(bytes)
    size += bytes.length
    timer ??= setTimeout(flush, longest)
  })
  // A reader that goes while the source is silent is heard of here.
  writer.closed.catch((reason: unknown) => reader.cancel(reason)).catch(() => {})
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      passage.push(value)
      if (size + queued < most) continue
      flush()
      await written
    }
    passage.end()
    flush()
    await written
    await writer.close()
    return true
  } catch (error) {
    // What came before the cut arrives; what is cut off must not look complete.
    flush()
    await written.catch(() => {})
    await Promise.allSettled([writer.abort(error), reader.cancel(error)])
    return false
  }
}
