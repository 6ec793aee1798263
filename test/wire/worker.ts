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
/** An app that has coded its answer itself. */
app.get('/coded-by-the-app', async () => {
  const coded = new Response('{"a":1}').body?.pipeThrough(new CompressionStream('gzip'))
  const headers = {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'set-cookie': '_ga=1',
  }
  return new Response(await new Response(coded).arrayBuffer(), { headers, encodeBody: 'manual' })
})
app.all('*', origin(ORIGIN_URL ? { url: ORIGIN_URL } : undefined))

export default app
