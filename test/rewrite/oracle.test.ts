/**
 * The stage around HTMLRewriter against an oracle that has none: where HTMLRewriter reads the whole
 * page, both decide the same in the same order, and leave the same page.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { policyWith } from '../gate.ts'
import { runs } from '../promises/arbitrary.ts'
import { foreignSoups, pages } from '../promises/markup.ts'
import { gated, page, respond } from '../promises/messages.ts'
import { bodyOf, bytesOf, type Cuts, cuts } from '../promises/page.ts'
import { refusedUrls, refusing, wantedUrls } from '../promises/refused.ts'
import { oracle } from './oracle.ts'
import { carriers, essenceOf, isSwept, sentinel } from './oracle-markup.ts'

const url = 'https://www.shop.example/a'

const marked = fc
  .tuple(
    fc.constantFrom(...carriers),
    fc.oneof(refusedUrls, wantedUrls).filter((text) => !/["'<>\s]/.test(text)),
  )
  .map(([markup, address]) => markup.replaceAll('@', address))

const bodies: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      pages.map(({ html }) => html),
      foreignSoups,
      fc.array(marked, { minLength: 1, maxLength: 6 }).map((list) => list.join('')),
    ),
    marked,
    fc.nat(),
  )
  // Between two tags, or at the end.
  .map(([html, more, at]) => {
    const places = [...html.matchAll(/(?<=>)(?=<)|$/g)].map(({ index }) => index)
    const place = places[at % places.length] ?? 0
    return html.slice(0, place) + more + html.slice(place)
  })
  // Else a byte order mark.
  .filter((html) => !/^(\xff\xfe|\xfe\xff)/.test(html))

async function arrives(policy: Policy, body: string, sizes: Cuts) {
  const { response, report } = await gated(policy, respond(page, body, sizes)).fetch(url)
  return { html: await bodyOf(response), decisions: report?.decisions ?? [] }
}

/** @returns what became of the page, where gate and oracle can be compared */
async function compare(policy: Policy, markup: string, sizes: Cuts) {
  const body = markup + sentinel
  const wide = await oracle(policy, url, bytesOf(body))
  const narrow = await arrives(policy, body, sizes)
  if (!wide || isSwept(narrow.html)) return 'not compared'
  const html = await bodyOf(new Response(wide.page))
  const expected = { html, decisions: wide.decisions }
  expect(essenceOf(narrow, body)).toEqual(essenceOf(expected, body))
  return html === body ? 'unchanged' : 'changed'
}

test('decides the same in the same order, and leaves the same page', async () => {
  const counts = { unchanged: 0, changed: 0, 'not compared': 0 }
  const property = fc.asyncProperty(refusing, bodies, cuts, async (policy, markup, sizes) => {
    counts[await compare(policy, markup, sizes)]++
  })
  await fc.assert(property, runs(300))
  expect(counts.changed).toBeGreaterThan(counts['not compared'])
})

test.each([
  '<svg><image href="//t.example/"><script></image></svg><script>track(1)</script>',
  '<svg><link rel=icon href="//t.example/"><style></link></svg><script>track(1)</script>',
  '<svg><set attributeName=href to="//t.example/"><script>x()</set></svg><style>a{b:url(//t.example)}</style>',
  '<svg><template data-consent-placeholder><script></template></svg><script>track(1)</script>',
  '<style>p{a:url(/px)}</style><base href="//ok.example/">',
  '<script type=importmap>{"imports":{"a":"/px"}}</script><base href="//ok.example/">',
])('of %j too', async (markup) => {
  const tags = ['*.t.example', 'www.shop.example/px']
  const policy = policyWith({
    services: { t: { category: 'marketing', tags, inline: ['track('] } },
  })
  for (const sizes of [[], [1], [29]]) expect(await compare(policy, markup, sizes)).toBe('changed')
})
