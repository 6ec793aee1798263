/**
 * A site that sets cookies, over raw sockets and through real workerd, with the gate and without.
 * Lines and headers are text here and UTF-8 on the wire.
 *
 * @module
 */
import type { Decision, Policy } from '../../src/index.ts'
import { ask, type Reply, send } from '../wire/client.ts'
import { respond, startOrigin } from '../wire/origin.ts'
import { startWorkerd } from '../wire/workerd.ts'

export interface Passed {
  /** The values of the Set-Cookie lines that arrived. */
  lines: string[]
  decisions: readonly Decision[]
  /** The site's `Cookie` header; `undefined` where none reached it. */
  cookie: string | undefined
}

export interface CookieSite {
  /** The lines that arrive of those that the site sends to this URL, without the gate. */
  passWithout(received: readonly string[], url: string): Promise<string[]>
  /** The same through a gate with this policy, for a visitor who sends this `Cookie` header. */
  pass(policy: Policy, received: readonly string[], url: string, cookie?: string): Promise<Passed>
  stop(): Promise<void>
}

export async function startCookieSite(): Promise<CookieSite> {
  const origin = await startOrigin()
  const zone = origin.port
  const workerd = await startWorkerd({
    gate: { entry: new URL('./worker-gate.ts', import.meta.url), zone },
    twin: { entry: new URL('../wire/worker-twin.ts', import.meta.url), zone },
  })
  let passes = 0

  function request(
    worker: 'gate' | 'twin',
    received: readonly string[],
    url: string,
    headers: readonly string[],
  ): Promise<Reply> {
    const { host, pathname } = new URL(url)
    const lines = received.map((line) => `Set-Cookie: ${toBytes(line)}`)
    origin.answer = respond('200 OK', lines)
    return send(workerd.ports[worker], ask(pathname, [`Host: ${host}`, ...headers]))
  }

  return {
    async passWithout(received, url) {
      return valuesOf((await request('twin', received, url, [])).lines, 'set-cookie')
    },
    async pass(policy, received, url, cookie = '') {
      const logged = workerd.log.length
      const asked = origin.asked.length
      const id = `pass ${passes++}`
      const headers = [`Policy: ${encodeURIComponent(JSON.stringify(policy))}`, `Pass: ${id}`]
      if (cookie !== '') headers.push(`Cookie: ${toBytes(cookie)}`)
      const { lines } = await request('gate', received, url, headers)
      const report = JSON.parse(await workerd.logged(`"pass":"${id}"`, logged))
      return {
        lines: valuesOf(lines, 'set-cookie'),
        decisions: report.decisions,
        cookie: valuesOf(origin.asked[asked]?.lines ?? [], 'cookie')[0],
      }
    },
    async stop() {
      await workerd.stop()
      await origin.stop()
    },
  }
}

function toBytes(text: string): string {
  return Buffer.from(text).toString('latin1')
}

function valuesOf(lines: readonly string[], name: string): string[] {
  const start = `${name}: `
  const values = lines.filter((line) => line.toLowerCase().startsWith(start))
  return values.map((line) => Buffer.from(line.slice(start.length), 'latin1').toString())
}
