/**
 * The gate in front of a site, as the wire tests run it: its policy is a binding.
 *
 * @module
 */
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { consentGate, origin, type Policy } from '../../src/index.ts'

const { POLICY, ORIGIN_URL } = env as { POLICY: Policy; ORIGIN_URL?: string }

const app = new Hono()

app.use(
  consentGate(POLICY, {
    onReport: (report) => console.log(JSON.stringify({ event: 'onReport', ...report })),
  }),
)
app.all('*', origin(ORIGIN_URL ? { url: ORIGIN_URL } : undefined))

export default app
