/**
 * Inside the Worker: which function fails at which of its calls, and what was called.
 *
 * @module
 */

/** What is to fail while one request is served. */
export interface Plan {
  /** The function, or a part of HTMLRewriter. */
  at: string
  /** At which of its calls, from 1. */
  call: number
  /** At all calls from there on. */
  always?: boolean
  /** Of HTMLRewriter's output: behind so many bytes. */
  bytes?: number
}

/** What happened since a plan was made. */
export interface Told {
  /** How often each function was called. */
  calls: Record<string, number>
  /** How often one failed. */
  fired: number
  /** What the platform still waits for. */
  pending: number
}

declare global {
  var mayFail: (name: string) => void
}

let plan: Plan | undefined
let calls: Map<string, number> | undefined
let fired = 0
let pending = new Set<object>()

/** What an error says may quote anything that the visitor or the origin sent. */
const message = 'not Set-Cookie: _ga=SECRET'

globalThis.mayFail = (name) => {
  if (!calls) return
  const call = (calls.get(name) ?? 0) + 1
  calls.set(name, call)
  if (plan?.at !== name || call < plan.call || (call > plan.call && !plan.always)) return
  fired++
  throw new Error(message)
}

addEventListener('unhandledrejection', ({ reason }) => {
  console.error(`nobody caught ${String(reason)}`)
})

/** Plans, and forgets what was; an empty plan lets nothing fail. */
export function begin(next: Partial<Plan>): void {
  const { at, call = 1 } = next
  plan = at === undefined ? undefined : { ...next, at, call }
  calls = new Map()
  fired = 0
  // What never ends is told once.
  pending = new Set()
}

export function told(): Told {
  return { calls: Object.fromEntries(calls ?? []), fired, pending: pending.size }
}

/** As the platform's, and counts what it waits for. */
export function counted(context: ExecutionContext): ExecutionContext {
  const waitUntil = (promise: Promise<unknown>) => {
    const waiting = pending
    waiting.add(promise)
    const done = () => void waiting.delete(promise)
    promise.then(done, done)
    context.waitUntil(promise)
  }
  return { ...context, waitUntil, passThroughOnException() {} }
}

const global = globalThis as { HTMLRewriter?: unknown }
const Real = HTMLRewriter

/** HTMLRewriter that fails where the plan says so: made, asked to transform, or behind some bytes. */
class Failing {
  readonly #real: HTMLRewriter
  constructor() {
    mayFail('HTMLRewriter')
    this.#real = new Real()
  }
  on(selector: string, handlers: HTMLRewriterElementContentHandlers): this {
    this.#real.on(selector, handlers)
    return this
  }
  transform(response: Response): Response {
    mayFail('HTMLRewriter.transform')
    const transformed = this.#real.transform(response)
    const { body } = transformed
    const bytes = plan?.at === 'HTMLRewriter.output' ? plan.bytes : undefined
    return body && bytes !== undefined ? new Response(failing(body, bytes)) : transformed
  }
}

function failing(body: ReadableStream<Uint8Array>, bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        if (chunk.length > left) {
          fired++
          controller.enqueue(chunk.subarray(0, left))
          throw new Error(message)
        }
        left -= chunk.length
        controller.enqueue(chunk)
      },
    }),
  )
}

global.HTMLRewriter = Failing
