/**
 * The gate as a scan runs it, for a visitor who refused all that the catalogue knows.
 *
 * @module
 */
import { startSandbox } from '../../src/cli/sandbox.ts'
import { exchangeOn } from '../../src/cli/scan-gate.ts'
import { chooser } from '../../src/cli/scan-policy.ts'
import { type Decision, definePolicy, type Policy } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import * as sources from '../../src/sources.ts'
import document from '../eval/policy.json' with { type: 'json' }
import type { Sent } from './pages-load.ts'
import type { SavedPage } from './pages-saved.ts'

export interface PagesGate {
  /** The page without the gate. */
  bare(page: SavedPage): Sent
  /** The page as the visitor receives it. One at a time. */
  serve(page: SavedPage): Promise<Sent>
  /** What is decided about an address on a page, whoever asks for it. */
  judge(page: SavedPage): Promise<(address: string) => Decision | undefined>
  stop(): Promise<void>
}

/** One encoding, so that browser, gate and parse5 read the same text. */
const type = 'text/html; charset=utf-8'

export async function startPagesGate(): Promise<PagesGate> {
  const policy: Policy = definePolicy(document as Policy)
  const visitor = chooser(policy, [])
  const compiled = compile(policy, { sources: Object.values(sources), catalogue })
  const faults: string[] = []
  let body: Uint8Array = Buffer.of()
  const sandbox = await startSandbox({
    policy,
    secret: visitor.secret,
    origin: () => ({ headers: [['content-type', type]], body }),
    onResponse() {},
    onFault: (fault) => faults.push(fault),
  })
  return {
    bare: ({ url, body: bytes }) => ({ url, headers: { 'content-type': type }, body: bytes }),
    async serve({ id, url, body: bytes }) {
      body = bytes
      const cookie = await visitor.cookieFor(url)
      const served = await sandbox.send(url.href, [
        ['accept', 'text/html'],
        ['cookie', cookie],
      ])
      if (served.status !== 200 || faults.length > 0) {
        throw new Error(`${id} came with ${served.status}: ${faults.join('; ')}`)
      }
      const headers = Object.fromEntries(served.headers)
      delete headers['content-encoding']
      delete headers['content-length']
      return { url, headers, body: served.body }
    },
    async judge({ url }) {
      const exchange = await exchangeOn(url, compiled, visitor)
      return (address) => {
        const target = URL.parse(address)
        return target ? exchange.judge({ kind: 'tag', url: target }) : undefined
      }
    },
    stop: () => sandbox.stop(),
  }
}
