/**
 * Pages as bytes, cut into chunks.
 *
 * @module
 */
import fc from 'fast-check'

/** Sizes of a body's chunks, again and again; none: the body in one piece. */
export type Cuts = readonly number[]

export const cuts: fc.Arbitrary<Cuts> = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 300 })),
  { minLength: 1, maxLength: 5 },
)

export function bytesOf(body: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(body, (character) => character.charCodeAt(0))
}

/** A response's body as such a text. */
export async function bodyOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

export function streamOf(body: string, sizes: Cuts): ReadableStream<Uint8Array> {
  const bytes = bytesOf(body)
  let at = 0
  let turn = 0
  return new ReadableStream({
    pull(controller) {
      const size = sizes[turn++ % sizes.length] ?? bytes.length
      const chunk = bytes.slice(at, at + size)
      at += size
      if (chunk.length > 0) controller.enqueue(chunk)
      if (at >= bytes.length) controller.close()
    },
  })
}
