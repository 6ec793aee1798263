/**
 * The gate before and behind Hono's `cache`, which keeps answers for everybody.
 *
 * @module
 */
import { Hono } from 'hono'
import { cache } from 'hono/cache'
import { expect, test } from 'vitest'
import { consentGate } from '../../src/index.ts'
import { everything, policyWith } from '../gate.ts'

const whole = '<p>a<script src="https://counter.example/x.js"></script>b'
const filtered = '<p>ab'

/** Opens a page as visitors who granted everything and nothing in turn. */
async function visit(order: 'before' | 'behind'): Promise<{ bodies: string[]; served: number }> {
  const gate = consentGate(policyWith())
  const stored = cache({ cacheName: order, cacheControl: 'public, max-age=60', wait: true })
  let served = 0
  const app = new Hono()
    .use(...(order === 'before' ? [stored, gate] : [gate, stored]))
    .get('/', (c) => {
      served++
      return c.html(whole)
    })
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} }
  const bodies: string[] = []
  for (const cookie of [everything, '', everything, '']) {
    const request = new Request(`https://${order}.example/`, { headers: { cookie } })
    bodies.push(await (await app.fetch(request, {}, context)).text())
  }
  return { bodies, served }
}

test('behind the gate one stored page serves everybody, and each receives what they granted', async () => {
  expect(await visit('behind')).toEqual({ bodies: [whole, filtered, whole, filtered], served: 1 })
})

test('before the gate no page that depends on consent is stored', async () => {
  expect(await visit('before')).toEqual({ bodies: [whole, filtered, whole, filtered], served: 4 })
})
