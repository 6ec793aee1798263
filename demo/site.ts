/**
 * The demo site: what the gate stands in front of. It behaves as real sites do, trackers and all,
 * and knows nothing of the gate but on the guide, which compares what was sent with what arrived.
 *
 * @module
 */
import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { choose, forget, isChoice } from './choice.ts'
import { guide } from './guide.ts'
import { icon } from './icon.ts'
import { shop, shopScript } from './shop.ts'
import { guideStyle, shopStyle } from './style.ts'

export interface DemoEnv {
  /** The gate in front of this site: the guide asks it for the shop as a browser would. */
  GATE?: Fetcher
}

const app = new Hono<{ Bindings: DemoEnv }>()

app.get('/', (c) => guide(c, (request) => app.fetch(request)))

app.use('/shop', etag())
app.get('/shop', shop)

app.get('/choose/forget', (c) => backWith(c, forget()))
app.get('/choose/:choice', (c) => {
  const choice = c.req.param('choice')
  return isChoice(choice) ? backWith(c, choose(choice)) : c.notFound()
})

app.get('/assets/guide.css', (c) => c.body(guideStyle, 200, { 'content-type': 'text/css' }))
app.get('/assets/shop.css', (c) => c.body(shopStyle, 200, { 'content-type': 'text/css' }))
app.get('/assets/shop.js', (c) => c.body(shopScript, 200, { 'content-type': 'text/javascript' }))
app.get('/assets/icon.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml' }))

function backWith(c: Context, cookies: readonly string[]): Response {
  for (const line of cookies) c.header('set-cookie', line, { append: true })
  c.header('cache-control', 'no-store')
  return c.redirect('/', 303)
}

export default app
