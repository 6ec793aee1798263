/**
 * A reply as browsers read it: without its coding, in its encoding.
 *
 * @module
 */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Head, valuesOf } from './message.ts'

interface Received extends Head {
  body: Buffer
}

/** The body without the codings that the gate sends. */
export function decode(reply: Received): Buffer {
  const [coding] = valuesOf(reply, 'content-encoding')
  if (reply.body.length === 0) return reply.body
  if (coding === 'gzip') return gunzipSync(reply.body)
  if (coding === 'br') return brotliDecompressSync(reply.body)
  return reply.body
}

/** The text: a byte order mark comes first, then the header; else a browser has to guess. */
export function read(reply: Received): string {
  const body = decode(reply)
  const isMarked = body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
  const type = valuesOf(reply, 'content-type').join(', ')
  const [, charset = ''] = /charset=\s*"?([\w-]+)/i.exec(type) ?? []
  return new TextDecoder(isMarked ? 'utf-8' : known(charset)).decode(body)
}

function known(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'windows-1252'
  }
}
