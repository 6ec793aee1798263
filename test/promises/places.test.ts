/**
 * Of promises 4 and 6: a visitor loses an address alike wherever it stands.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enforced, policies, runs, visitors } from './arbitrary.ts'
import { contents, knowing, trackers } from './known.ts'
import { addresses, gated, page, respond } from './messages.ts'
import { bodyOf } from './page.ts'

const urls = fc
  .tuple(
    fc.constantFrom('', 'https:', 'http:'),
    fc.oneof(
      fc.constantFrom(...trackers, ...contents).map(({ host, rest }) => host + rest),
      fc
        .tuple(
          fc.constantFrom('', '', 'u:p@'),
          fc.constantFrom(
            ...['t.example', 'A.T.example', 't.example.', 't.example:8443', 'other.example'],
            ...['xn--bcher-kva.example', 'www.shop.example', 'shop.example', 'b.example'],
          ),
          fc.constantFrom('', '/', '/a', '/a/', '/a/b', '/x/b', '/%61', '/a.js', '/a?x=1', '?x=1'),
        )
        .map((parts) => parts.join('')),
    ),
  )
  .map(([scheme, rest]) => `${scheme}//${rest}`)

test('6. An address is judged alike in a Link header, in a link, in a script and as its literal', async () => {
  let removed = 0
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(policies().map(enforced), knowing),
      visitors,
      addresses,
      urls,
      async (policy, { cookie }, url, address) => {
        const parts = {
          link: `<link rel=preconnect href="${address}">`,
          tag: `<script src="${address}"></script>`,
          inline: `<script>x="${address}"</script>`,
        }
        const message = { ...page, links: [`<${address}>; rel=preconnect`] }
        const door = gated(policy, respond(message, Object.values(parts).join('')))
        const { response, report } = await door.fetch(url, { headers: { cookie } })
        const arrived = await bodyOf(response)
        const isIn = (part: keyof typeof parts) => arrived.includes(parts[part])

        const isKept = response.headers.has('link')
        expect({ link: isIn('link'), tag: isIn('tag') }).toEqual({ link: isKept, tag: isKept })
        // Of what a script holds nobody can tell whether it is loaded: hosts unknown to all are kept.
        const isUnknown = report?.decisions.some(({ rule }) => rule === '/unknown/tags')
        expect(isIn('inline')).toBe(isKept || isUnknown)
        if (!isIn('inline')) removed++
      },
    ),
    runs(400),
  )
  expect(removed).toBeGreaterThan(0)
})
