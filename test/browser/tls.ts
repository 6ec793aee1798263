/**
 * HTTPS in front of a server on 127.0.0.1, with the certificate that miniflare brings, which is nobody's.
 *
 * @module
 */
import { Miniflare } from 'miniflare'
import { compatibilityDate } from '../../src/cli/sandbox.ts'

export interface Front extends AsyncDisposable {
  port: number
}

/** @param address such as `http://127.0.0.1:8787`; it sees no other host than its own */
export async function startTls(address: string): Promise<Front> {
  const contents = `export default {
    fetch(request) {
      const { pathname, search } = new URL(request.url)
      return fetch(new Request(${JSON.stringify(address)} + pathname + search, request), { redirect: 'manual' })
    },
  }`
  const modules = { 'index.js': { type: 'esm' as const, contents } }
  const miniflare = new Miniflare({
    cf: false,
    https: true,
    host: '127.0.0.1',
    workers: [
      {
        config: { name: 'front', compatibilityDate, manifest: { mainModule: 'index.js', modules } },
      },
    ],
  })
  const { port } = await miniflare.ready
  return { port: Number(port), [Symbol.asyncDispose]: () => miniflare.dispose() }
}
