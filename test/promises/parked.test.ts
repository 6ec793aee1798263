/**
 * Promise 11: what a browser would neither fetch nor run is not a tag and stays as it is.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enforced, policies, runs } from './arbitrary.ts'
import { knowing } from './known.ts'
import { pages, parkedParts } from './markup.ts'
import { gated, page, respond } from './messages.ts'
import { bodyOf, cuts } from './page.ts'
import { refusing } from './refused.ts'

const url = 'https://www.shop.example/'

test('11. A page of parked markup stays as it is, whatever the policy refuses', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(policies().map(enforced), refusing, knowing),
      fc.array(parkedParts, { maxLength: 8 }).map((parts) => parts.join('\n')),
      async (policy, body) => {
        const { response } = await gated(policy, respond(page, body)).fetch(url)
        expect(await bodyOf(response)).toBe(body)
      },
    ),
    runs(300),
  )
})

test('11. Of a page what loads from refused hosts goes, in scripts the hosts, and every other byte stays', async () => {
  let changed = 0
  let neutralised = 0
  await fc.assert(
    fc.asyncProperty(refusing, pages, cuts, async (policy, { html, kept }, sizes) => {
      const { response } = await gated(policy, respond(page, html, sizes)).fetch(url)
      expect(await bodyOf(response)).toBe(kept)
      if (kept !== html) changed++
      if (kept.includes('refused.invalid')) neutralised++
    }),
    runs(400),
  )
  expect(changed).toBeGreaterThan(0)
  expect(neutralised).toBeGreaterThan(0)
})
