/**
 * The gate as the wire tests run it, whose functions fail as they are told: `POST /faults` with a plan
 * begins, and a `GET` tells what happened since.
 *
 * @module
 */
import { begin, counted, told } from './faults-plan.ts'

// Before the gate's own modules.

import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { consentGate, origin, type Policy } from '../../src/index.ts'

const { POLICY } = env as { POLICY: Policy }

const app = new Hono()

app.use(
  consentGate(POLICY, {
    onReport: (report) => console.log(JSON.stringify({ event: 'onReport', ...report })),
  }),
)
app.all('*', origin())

export default {
  async fetch(request, bindings, context) {
    if (new URL(request.url).pathname !== '/faults') {
      return app.fetch(request, bindings, counted(context))
    }
    if (request.method === 'POST') begin(await request.json())
    // The two streams of the log have no common order.
    const mark = `faults ${request.headers.get('x-mark')}`
    console.log(`${mark} out`)
    console.error(`${mark} err`)
    return Response.json(told())
  },
} satisfies ExportedHandler
