/**
 * Lets the first bytes of a body decide what becomes of it, while it streams.
 *
 * @module
 */
import type { Source } from './deliver.ts'
import { concat, latin } from './latin.ts'

/** As many of the last bytes as tell whether a page is at its end. */
const enough = 1024

/**
 * A source of the same bytes, or of what they become. An empty one stays empty.
 *
 * @param isEnough whether these bytes decide; at the end, any do
 * @param choose called once; gets a source that begins with the first bytes again
 */
export function byFirstBytes(
  source: Source,
  isEnough: (first: Uint8Array) => boolean,
  choose: (first: Uint8Array, whole: Source) => Source,
): Source {
  let last: Uint8Array | undefined
  let chosen: Source | undefined

  async function read(): Promise<Uint8Array | undefined> {
    try {
      const bytes = await source.read()
      if (bytes) last = bytes.length < enough && last ? concat([last.slice(-enough), bytes]) : bytes
      return bytes
    } catch (error) {
      if (isEndOfCoding(String(error), last)) return undefined
      throw error
    }
  }

  async function begin(): Promise<Source> {
    let first: Uint8Array | undefined
    do {
      const bytes = await read()
      if (!bytes) break
      first = first ? concat([first, bytes]) : bytes
    } while (!isEnough(first))
    if (!first) return source
    let left: Uint8Array | undefined = first
    return choose(first, {
      async read() {
        const bytes = left ?? (await read())
        left = undefined
        return bytes
      },
      cancel: source.cancel,
    })
  }

  return {
    async read() {
      chosen ??= await begin()
      return chosen === source ? undefined : chosen.read()
    },
    cancel: (reason) => (chosen ?? source).cancel(reason),
  }
}

/**
 * Whether a failure tells of nothing that is missing: browsers ignore what stands behind the end of a
 * coded body, and take an empty one for an empty page; workerd fails. To brotli, white space is the
 * beginning of another body, cut off. Since workerd fails alike where a body is broken in the middle,
 * and loses what came right before, only the end of the page itself tells that nothing is missing.
 *
 * @param last the last bytes that came
 */
function isEndOfCoding(failure: string, last: Uint8Array | undefined): boolean {
  if (!last) return / ended prematurely/.test(failure)
  return (
    / (ended prematurely|decompression failed)/.test(failure) &&
    /<\/(body|html)\s*>(\s|<!--.*?-->|<\/html\s*>)*$/is.test(latin(last))
  )
}

export function streamOf(source: Source): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const bytes = await source.read()
        if (bytes) controller.enqueue(bytes)
        else controller.close()
      },
      cancel: (reason) => source.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
