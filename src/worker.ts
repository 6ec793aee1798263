/**
 * The ready Worker: the gate in front of a site. Its policy was validated when it was built.
 *
 * @module
 */
// biome-ignore assist/source/organizeImports: the catalogue's text weighs less before the code.
import { parts, policy } from './worker-parts.ts'
import { HonoBase } from 'hono/hono-base'
import { TrieRouter } from 'hono/router/trie-router'
import { origin } from './index.ts'
import { makeGate } from './middleware/gate.ts'

// The router that the gate has for its own routes.
const app = new HonoBase<{ Bindings: Env }>({ router: new TrieRouter() })

app.use(makeGate(parts, policy))
app.all('*', (c, next) => {
  const { ORIGIN, ORIGIN_URL } = c.env
  return origin(ORIGIN ? { binding: ORIGIN } : ORIGIN_URL ? { url: ORIGIN_URL } : undefined)(
    c,
    next,
  )
})

export default app

/** What the Worker may be given: wrangler.toml. */
interface Env {
  /** A service binding to the site. */
  ORIGIN?: Fetcher
  /** The site's address, where it is not the zone that the route is on. */
  ORIGIN_URL?: string
  /** `report` or `off`: makes the policy's mode less strict, never stricter. */
  CONSENT_GATE_MODE?: string
}
