/**
 * Promise 3: what arrives of a page does not depend on how it was cut into chunks.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { enforced, policies, runs } from './arbitrary.ts'
import { knowing } from './known.ts'
import { foreignSoups, pages } from './markup.ts'
import { gated, page, respond } from './messages.ts'
import { bodyOf, type Cuts, cuts } from './page.ts'
import { refusing } from './refused.ts'

const url = 'https://www.shop.example/a'
const bodies = fc.oneof(
  pages.map(({ html }) => html),
  foreignSoups,
)

async function arrives(policy: Policy, body: string, sizes: Cuts) {
  const { response, report } = await gated(policy, respond(page, body, sizes)).fetch(url)
  return { body: await bodyOf(response), decisions: report?.decisions }
}

test('3. HTML out and the decisions about it do not depend on the cuts', async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(refusing, knowing, policies().map(enforced)),
      bodies,
      cuts,
      async (policy, body, sizes) => {
        const whole = await arrives(policy, body, [])
        expect(await arrives(policy, body, sizes)).toEqual(whole)
        if (whole.body !== body) changed++
      },
    ),
    runs(400),
  )
  expect(changed).toBeGreaterThan(0)
})

test('3. though each byte be a chunk', async () => {
  await fc.assert(
    fc.asyncProperty(refusing, bodies, async (policy, body) => {
      expect(await arrives(policy, body, [1])).toEqual(await arrives(policy, body, []))
    }),
    runs(60),
  )
})
