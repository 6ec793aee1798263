/**
 * Carries bytes on: reads large pieces, joins small ones.
 *
 * @module
 */

import { logFault } from './fault.ts'
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
  /** Resolves when all that was emitted has gone on. */
  arrived(): Promise<void>
  close(): Promise<void>
}

/**
 * Writing costs by the piece, so that pieces are joined; what lies ready goes on when nothing follows
 * at once, so that a page which drips arrives dripping.
 *
 * @param left called when the reader has gone
 */
export function joined(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  left: (reason: unknown) => Promise<void>,
): Joined {
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

  function late(): void {
    try {
      flush()
    } catch (error) {
      // What waits goes on with what comes next.
      logFault('page', error)
    }
  }

  // A reader that goes while the source is silent is heard of here.
  writer.closed.catch(left).catch(() => {})
  async function arrived(): Promise<void> {
    flush()
    await written
  }

  return {
    emit(bytes) {
      if (bytes.length === 0) return
      ready.push(bytes)
      size += bytes.length
      timer ??= setTimeout(late, longest)
    },
    async room() {
      if (size + queued >= most) await arrived()
    },
    arrived,
    async close() {
      await arrived()
      await writer.close()
    },
  }
}

/**
 * A stream of what is emitted while a body is read. What came before it breaks off arrives; what is cut
 * off must not look complete, nor be waited for without end.
 *
 * @param ended called once: at the end, or with `false` where the stream broke off or lost its reader
 */
export function carry(
  body: ReadableStream<Uint8Array>,
  work: (source: Source, out: Joined) => Promise<void>,
  ended?: (whole: boolean) => void,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new IdentityTransformStream()
  const writer = writable.getWriter()
  let source: Source | undefined
  let out: Joined | undefined
  const whole = async () => {
    source = readerFor(body)
    out = joined(writer, source.cancel)
    await work(source, out)
    await out.close()
    return true
  }
  whole()
    .catch(async (error) => {
      await out?.arrived().catch(() => {})
      await new Promise((sent) => setTimeout(sent, settling))
      // The runtime logs every reason but a connection that was lost, and others may quote anything.
      const reason = error?.retryable ? error : new Error('consent-gate: the page broke off')
      await Promise.allSettled([writer.abort(reason), source?.cancel(reason)])
      return false
    })
    .then((isWhole) => ended?.(isWhole))
    .catch((error) => {
      logFault('page', error)
      ended?.(false)
    })
  return readable
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
  return carry(body, async (source, out) => {
    const passage = through(out.emit)
    for (;;) {
      const bytes = await source.read()
      if (!bytes) break
      passage.push(bytes)
      await out.room()
    }
    passage.end()
  })
}
