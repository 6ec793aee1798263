/**
 * A gate in front of the zone whose policy comes with each request, URI-encoded JSON in a header, so
 * that one Worker serves any number of policies.
 *
 * @module
 */
import { Hono } from 'hono'
import { consentGate, origin, type Policy } from '../../src/index.ts'

const app = new Hono()

app.use((c, next) => {
  const policy = JSON.parse(decodeURIComponent(c.req.header('policy') ?? '')) as Policy
  const pass = c.req.header('pass')
  const onReport = (report: object) =>
    console.log(JSON.stringify({ event: 'onReport', pass, ...report }))
  return consentGate(policy, { onReport })(c, next)
})
app.all('*', origin())

export default app
