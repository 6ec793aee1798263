/**
 * Carries bytes on: reads large pieces, joins small ones.
 *
 * @module
 */
import { concat } from './latin.ts'
import type { Emit, Passage } from './restore.ts'

/** Pieces are joined up to this many bytes, or for this many milliseconds. */
const most = 16_384
const longest = 1
/** The runtime forgets what it has read and not sent when a stream breaks off: milliseconds to send it. */
const settling = 10

export interface Source {
  /** @returns `undefined` at the end */
  read(): Promise<Uint8Array | undefined>
  cancel(reason: unknown): Promise<void>
}

/** Each read costs, so that one takes as much as there is, up to this many bytes. */
const view = 65_536

export function readerFor(body: ReadableStream<Uint8Array>): Source {
  try {
    const reader = body.getReader({ mode: 'byob' })
    return {
      async read() {
        const { done, value } = await reader.read(new Uint8Array(view))
        return done ? undefined : value
      },
      cancel: (reason) => reader.cancel(reason),
    }
  } catch {
    // A stream that JavaScript has made has pieces of its own.
  }
  const reader = body.getReader()
  return {
    async read() {
      const { done, value } = await reader.read()
      return done ? undefined : value
    },
    cancel: (reason) => reader.cancel(reason),
  }
}

export interface Joined {
  emit: Emit
  /** Resolves when there is room for more. */
  room(): Promise<void>
  close(): Promise<void>
  /** What was emitted arrives, and then the stream breaks off. */
  abort(error: unknown): Promise<void>
}

/**
 * Writing costs by the piece, so that pieces are joined; what lies ready goes on when nothing follows
 * at once, so that a page which drips arrives dripping.
 *
 * @param left called when the reader has gone
 */
export function joined(
  writable: WritableStream<Uint8Array>,
  left: (reason: unknown) => Promise<void>,
): Joined {
  const writer = writable.getWriter()
  let ready: Uint8Array[] = []
  let size = 0
  let queued = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let written: Promise<void> = Promise.resolve()

  function flush(): void {
    if (timer !== undefined) clearTimeout(timer)
    timer = undefined
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

  // A reader that goes while the source is silent is heard of here.
  writer.closed.catch(left).catch(() => {})
  return {
    emit(bytes) {
      if (bytes.length === 0) return
      ready.push(bytes)
      size += bytes.length
      timer ??= setTimeout(flush, longest)
    },
    async room() {
      if (size + queued < most) return
      flush()
      await written
    },
    async close() {
      flush()
      await written
      await writer.close()
    },
    async abort(error) {
      flush()
      await written.catch(() => {})
      await new Promise((sent) => setTimeout(sent, settling))
      await writer.abort(error)
    },
  }
}

/**
 * A stream of the same bytes, less or more what the passage does.
 *
 * @param through makes the passage that all bytes take
 */
export function deliver(
  body: ReadableStream<Uint8Array>,
  through: (emit: Emit) => Passage,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new IdentityTransformStream()
  void carry(readerFor(body), writable, through)
  return readable
}

async function carry(
  source: Source,
  writable: WritableStream<Uint8Array>,
  through: (emit: Emit) => Passage,
): Promise<void> {
  const out = joined(writable, (reason) => source.cancel(reason))
  const passage = through(out.emit)
  try {
    for (;;) {
      const bytes = await source.read()
      if (!bytes) break
      passage.push(bytes)
      await out.room()
    }
    passage.end()
    await out.close()
  } catch (error) {
    await Promise.allSettled([out.abort(error), source.cancel(error)])
  }
}
