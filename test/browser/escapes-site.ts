/**
 * A site of documents that hold fixtures, the gate in front of it, and its twin without the gate.
 *
 * @module
 */
import { random } from '../conformance/shared.ts'
import { type Answer, respond, respondChunked, startOrigin } from '../wire/origin.ts'
import { startWorkerd } from '../wire/workerd.ts'
import { policy } from './escapes-cells.ts'

export type Door = 'gate' | 'bare'

export interface EscapesSite {
  ports: Readonly<Record<Door, number>>
  /**
   * Puts a document on the site.
   *
   * @param pieces in what it arrives: whole, cut in some places, or byte by byte
   * @returns its path
   */
  put(html: string, pieces: 'whole' | 'cut' | 'bytes'): string
  stop(): Promise<void>
}

export async function startEscapesSite(): Promise<EscapesSite> {
  const origin = await startOrigin()
  const documents = new Map<string, Answer>()
  const nothing = respond('404 Not Found', ['Content-Type: text/plain'])
  origin.answer = ({ start }) => documents.get(start.split(' ')[1] ?? '') ?? nothing
  const zone = origin.port
  const workerd = await startWorkerd({
    gate: {
      entry: new URL('../wire/worker.ts', import.meta.url),
      bindings: { POLICY: policy },
      zone,
    },
    bare: { entry: new URL('../wire/worker-twin.ts', import.meta.url), zone },
  })
  return {
    ports: workerd.ports,
    put(html, pieces) {
      const path = `/documents/${documents.size}`
      const type = ['Content-Type: text/html; charset=utf-8']
      const bytes = Buffer.from(html)
      documents.set(
        path,
        pieces === 'whole'
          ? respond('200 OK', type, bytes)
          : respondChunked('200 OK', type, pieces === 'cut' ? cut(bytes) : [...bytes].map(one)),
      )
      return path
    },
    async stop() {
      await workerd.stop()
      await origin.stop()
    },
  }
}

function one(byte: number): Uint8Array {
  return Uint8Array.of(byte)
}

/** The bytes in up to nine pieces, none of them empty. */
function cut(bytes: Buffer): Buffer[] {
  const next = random(bytes.toString())
  const places = Array.from({ length: 8 }, () => Math.floor(next() * bytes.length))
  return [0, ...places.sort((a, b) => a - b)]
    .map((from, i) => bytes.subarray(from, places[i] ?? bytes.length))
    .filter((piece) => piece.length > 0)
}
