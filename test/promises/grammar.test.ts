/**
 * Promises 1, 7 and 10 on pages of every kind: nothing that is refused is loaded, and nothing else is
 * lost, however broken the markup, and however it is cut.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { policyWith } from '../gate.ts'
import { runs } from './arbitrary.ts'
import { documents, harmless, refusedHost, refusedIn, wantedOf } from './grammar.ts'
import { gated, page, respond } from './messages.ts'
import { bodyOf, bytesOf, type Cuts, cuts } from './page.ts'

const policy = policyWith({
  services: { t: { category: 'marketing', tags: [`*.${refusedHost}`] } },
})
/** In one piece, byte by byte, and in any pieces. */
const chunks: fc.Arbitrary<Cuts> = fc.oneof(fc.constant<Cuts>([]), fc.constant<Cuts>([1]), {
  arbitrary: cuts,
  weight: 2,
})

async function arrived(html: string, sizes: Cuts): Promise<string> {
  const door = gated(policy, respond(page, html, sizes))
  const { response } = await door.fetch('https://www.shop.example/')
  return bodyOf(response)
}

test('7. Of a page of any markup, parse5 finds nothing to load that is refused', async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(documents, chunks, async (html, sizes) => {
      const body = await arrived(html, sizes)
      if (body !== html) changed++
      expect(refusedIn(new TextDecoder().decode(bytesOf(body))), body).toEqual([])
    }),
    runs(180),
  )
  expect(changed).toBeGreaterThan(0)
})

test('10. Of a page of any markup, all that is not refused is loaded and shown, in the same order', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(documents, chunks, async (html, sizes) => {
      const body = await arrived(html, sizes)
      for (const wanted of wantedOf(html, new TextDecoder().decode(bytesOf(body)))) {
        expect(wanted.arrived, body).toEqual(wanted.sent)
        found += wanted.sent.length
      }
    }),
    runs(180),
  )
  expect(found).toBeGreaterThan(0)
})

test('1. A page of any markup in which nothing is refused arrives byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(harmless, chunks, async (html, sizes) => {
      expect(await arrived(html, sizes)).toBe(html)
    }),
    runs(180),
  )
})
