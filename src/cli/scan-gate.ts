/**
 * A visitor of the gate, who has it serve pages one after the other.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises'
import { type Decision, type Policy, signing } from '../index.ts'
import { type Exchange, startExchange } from '../middleware/exchange.ts'
import type { CompiledPolicy } from '../policy/compile.ts'
import { Failure } from './failure.ts'
import { type RawHeaders, type RawResponse, startSandbox } from './sandbox.ts'
import type { Observation } from './sandbox-worker.ts'
import type { Chooser } from './scan-policy.ts'

/** Longer than a page of any size takes, in milliseconds. */
const patience = 20_000

/** What the gate made of a page. */
export interface Served {
  /** Without those about the visitor's own cookie, which is none of the page's. */
  decisions: readonly Decision[]
  /** Why the page's tags were not judged, if so. */
  unread?: string
  /** As the visitor receives it; absent where it broke off, or the gate's error came in its place. */
  body?: Uint8Array
}

export interface Visitor {
  serve(url: URL, response: RawResponse): Promise<Served>
  leave(): Promise<void>
}

/**
 * @param chooser what the visitor grants
 * @throws {Failure} where the gate cannot run
 */
export async function startVisitor(
  policy: Policy,
  { secret, cookieFor }: Chooser,
): Promise<Visitor> {
  let answer: RawResponse = { headers: [], body: Buffer.of() }
  let heard: (observation: Observation) => void = () => {}
  let faults: string[] = []
  const sandbox = await startSandbox({
    policy,
    secret,
    origin: () => answer,
    onResponse: (observation) => heard(observation),
    onFault: (fault) => faults.push(fault),
  })

  return {
    async serve(url, response) {
      const { promise, resolve } = Promise.withResolvers<Observation>()
      heard = resolve
      faults = []
      let broken = ''
      answer = response
      const headers: RawHeaders = [
        ['accept', 'text/html'],
        ['sec-fetch-site', 'none'],
        ['cookie', await cookieFor(url)],
      ]
      const sent = sandbox.send(url.href, headers).catch((error: unknown) => {
        broken = String(error)
        return undefined
      })
      const late = setTimeout(patience, undefined, { ref: false })
      const ended = await Promise.race([Promise.all([sent, promise]), late])
      if (!ended) {
        const why = broken || `it took more than ${patience / 1000} seconds`
        throw new Failure([`the gate did not serve it: ${why}`, ...faults].join('\n'))
      }
      const [served, observation] = ended
      const unread = whyUnread(observation, response.body)
      const isAsSent = served?.status === (response.status ?? 200)
      // Then what was served is an error's text, or nobody knows what is missing in it.
      if (!unread && (!isAsSent || faults.length > 0)) {
        const what = isAsSent ? [] : [`a status of ${served?.status}`]
        throw new Failure(['the gate did not serve it', ...what, ...faults].join(': '))
      }
      const decisions = observation.decisions.filter(({ subject }) => subject !== 'cookie')
      return {
        decisions,
        ...(served && isAsSent && { body: served.body }),
        ...(unread && { unread }),
      }
    },
    leave: () => sandbox.stop(),
  }
}

/** No fault: who is refused nothing gets pages as they are. */
export const nothingRefused = 'this visitor is refused no tag here'

/** No fault either: there is nothing in it, not even what the gate would warn of. */
export const emptyPage = 'the page is empty'

function whyUnread(
  { mode, unread, refusesTags }: Observation,
  body: Uint8Array,
): string | undefined {
  if (mode === 'off') return 'the gate is off here'
  if (body.length === 0) return emptyPage
  // Browsers heed it above all else (Encoding, section 6, "BOM sniff").
  const mark = (body[0] ?? 0) * 256 + (body[1] ?? 0)
  if (mark === 0xfffe || mark === 0xfeff) return 'it is UTF-16, by its byte order mark'
  return unread ?? (refusesTags ? undefined : nothingRefused)
}

/** The same visitor on a page, outside of workerd: judges what the page itself does not hold. */
export async function exchangeOn(
  url: URL,
  policy: CompiledPolicy,
  { secret, cookieFor }: Chooser,
): Promise<Exchange> {
  const request = new Request(url, {
    headers: { cookie: await cookieFor(url) },
  })
  const keys = signing.readKeys(secret)(undefined)
  return startExchange(policy, request, false, { signing, keys })
}
