/**
 * The gate in front of an app that answers with bytes of the site, which it says are a page in the
 * coding that the path names, and that it has coded itself.
 *
 * @module
 */
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { consentGate, type Policy } from '../../src/index.ts'

const { POLICY } = env as { POLICY: Policy }

const app = new Hono()

app.use(consentGate(POLICY))
app.get('/:coding', async (c) => {
  const coded = await (await fetch('http://www.example.com/bytes')).arrayBuffer()
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': c.req.param('coding'),
  }
  return new Response(coded, { headers, encodeBody: 'manual' })
})
/** The same without `encodeBody`: the runtime codes it. */
app.get('/automatic/:coding', async (c) => {
  const plain = await (await fetch('http://www.example.com/bytes')).text()
  c.header('content-encoding', c.req.param('coding'))
  return c.html(plain)
})

export default app
