/**
 * An app with one other middleware, before the gate, behind it, or without a gate, as the path says:
 * `/etag/behind`.
 *
 * @module
 */
import { env } from 'cloudflare:workers'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { consentGate, type Policy } from '../../src/index.ts'

const { POLICY, PAGE } = env as { POLICY: Policy; PAGE: string }

const others: Record<string, MiddlewareHandler> = {
  compress: compress({ threshold: 0 }),
  etag: etag(),
  'secure-headers': secureHeaders({ permissionsPolicy: { camera: [] } }),
}

const app = new Hono()
for (const [name, other] of Object.entries(others)) {
  const gate = consentGate(POLICY)
  app.use(`/${name}/before/*`, other, gate)
  app.use(`/${name}/behind/*`, gate, other)
  app.use(`/${name}/without/*`, other)
}
let served = 0
app.get('*', (c) => {
  c.header('set-cookie', '_ga=1')
  c.header('set-cookie', 'sid=1', { append: true })
  c.header('x-served', String(++served))
  return c.html(PAGE)
})

export default app
