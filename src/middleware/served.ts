/**
 * What the gate answers itself, and the origin never hears of.
 *
 * @module
 */
import type { Bridge } from './bridge.ts'
import type { Exchange } from './exchange.ts'

/** `undefined` where the request is the origin's. */
export function serve(exchange: Exchange, request: Request, bridge?: Bridge): Response | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
  const { page, policy } = exchange
  const { gpcJson } = policy.policy
  if (gpcJson === undefined || page.pathname !== '/.well-known/gpc.json') {
    return bridge?.serve(exchange, request)
  }
  // https://w3c.github.io/gpc/, "GPC Support Resource"
  return Response.json(
    { gpc: true, lastUpdate: gpcJson },
    { headers: { 'cache-control': 'no-cache' } },
  )
}
