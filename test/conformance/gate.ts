/**
 * Gates on real workerd in front of a site that answers with whatever document it is given.
 *
 * @module
 */
import type { Policy } from '../../src/index.ts'
import { send } from '../wire/client.ts'
import { type Answer, respond, respondChunked, startOrigin } from '../wire/origin.ts'
import { navigate } from '../wire/site.ts'
import { startWorkerd } from '../wire/workerd.ts'
import { random } from './shared.ts'

const worker = new URL('../wire/worker.ts', import.meta.url)

export interface Visit {
  /** The site's host; `site.example` when absent. */
  host?: string
  cookie?: string
  /** Whether the origin sends the document in pieces, cut wherever the seed says. */
  cut?: boolean
}

export interface Arrival {
  body: Buffer
  /** It did not break off. */
  isWhole: boolean
}

export interface Gates<Name extends string> {
  /** What a navigation to the document brings through the gate. */
  visit(gate: Name, path: string, document: Buffer, visit?: Visit): Promise<Arrival>
  stop(): Promise<void>
}

/** One gate for each policy. */
export async function startGates<const Name extends string>(
  policies: Readonly<Record<Name, Policy>>,
): Promise<Gates<Name>> {
  const origin = await startOrigin()
  const answers = new Map<string, Answer>()
  const type = 'Content-Type: text/html; charset=utf-8'
  origin.answer = ({ start }) => answers.get(start.split(' ')[1] ?? '') ?? []
  const workers = Object.entries<Policy>(policies).map(
    ([name, policy]) =>
      [name, { entry: worker, bindings: { POLICY: policy }, zone: origin.port }] as const,
  )
  const { ports, stop } = await startWorkerd(Object.fromEntries(workers))
  return {
    async visit(gate, path, document, { host = 'site.example', cookie, cut = false } = {}) {
      const answer = cut
        ? respondChunked('200 OK', [type], cuts(document, path))
        : respond('200 OK', [type], document)
      answers.set(path, answer)
      const lines = [`Host: ${host}`, ...(cookie ? [`Cookie: ${cookie}`] : [])]
      try {
        const { body, clean } = await send(ports[gate] ?? 0, navigate(path, lines))
        return { body, isWhole: clean }
      } finally {
        answers.delete(path)
        origin.asked.length = 0
      }
    },
    async stop() {
      await stop()
      await origin.stop()
    },
  }
}

/** The bytes in up to nine pieces, none of them empty. */
function cuts(bytes: Buffer, name: string): Buffer[] {
  const next = random(name)
  const places = Array.from({ length: 8 }, () => Math.floor(next() * bytes.length)).sort(
    (a, b) => a - b,
  )
  return [0, ...places]
    .map((from, i) => bytes.subarray(from, places[i] ?? bytes.length))
    .filter((piece) => piece.length > 0)
}

/** Runs a job for each item, a few at a time. */
export async function forEach<T>(
  items: readonly T[],
  job: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries()
  const work = async () => {
    for (const [i, item] of entries) await job(item, i)
  }
  await Promise.all(Array.from({ length: 4 }, work))
}
