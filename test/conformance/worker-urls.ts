/**
 * Answers many questions in one request: how this runtime parses URLs, and what the gate makes of
 * pages, each under a policy of its own.
 *
 * @module
 */
import { Hono } from 'hono'
import { consentGate, type Decision } from '../../src/index.ts'
import type { GatedPage, Page, Reference } from './url-gate.ts'

const app = new Hono()

app.post('/parse', async (c) => {
  const references: Reference[] = await c.req.json()
  return c.json(references.map(({ input, base }) => URL.parse(input, base ?? undefined)?.href))
})

app.post('/gate', async (c) => {
  const pages: Page[] = await c.req.json()
  const gated: GatedPage[] = []
  for (const page of pages) gated.push(await passGate(page))
  return c.json(gated)
})

async function passGate({ url, html, policy }: Page): Promise<GatedPage> {
  const { promise, resolve } = Promise.withResolvers<readonly Decision[]>()
  const site = new Hono()
  site.use(consentGate(policy, { onReport: ({ decisions }) => resolve(decisions) }))
  site.all('*', (c) => c.html(html))
  const response = await site.fetch(new Request(url))
  return { html: await response.text(), targets: (await promise).map(({ target }) => target) }
}

export default app
