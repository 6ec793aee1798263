/**
 * Promise 9: the consent manager's own cookies and tags are never removed.
 *
 * @module
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Policy, Service } from '../../src/index.ts'
import { kinds } from '../../src/services/known.ts'
import { enforced, foreign, mapped, policies, runs, visitors } from './arbitrary.ts'
import { pages } from './markup.ts'
import {
  addresses,
  cookieHeaders,
  gated,
  lines,
  page,
  respond,
  ungated,
  withOthers,
} from './messages.ts'
import { bodyOf, cuts } from './page.ts'

const names = [
  'OptanonConsent',
  'OptanonAlertBoxClosed',
  'eupubconsent-v2',
  'OTAdditionalConsentString',
] as const

const urls = fc.constantFrom(
  'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js',
  '//CDN.CookieLaw.org/consent/x.json?v=1',
  'https&colon;//cdn&#46;cookielaw.org./x',
  'https://geolocation.onetrust.com/cookieconsentpub/v1/geo/location',
  ' https://onetrust.com',
  'https:\\\\cookie-cdn.cookiepro.com\\x',
  'https://optanon.blob.core.windows.net/a/b.js',
)
const tags = fc
  .tuple(
    fc.constantFrom(
      '<script src="@" data-domain-script="x"></script>',
      "<SCRIPT async SRC='@'>OptanonWrapper()</SCRIPT>",
      '<link rel="preconnect" href="@">',
      '<img alt="" src="@">',
      '<iframe src="@"></iframe>',
      '<noscript><img src="@"></noscript>',
      '<script>load("@")</script>',
    ),
    urls,
  )
  .map(([markup, url]) => markup.replaceAll('@', url))

/** A service that claims what is the manager's. */
const greedy: fc.Arbitrary<Service> = fc.record({
  category: fc.constant('greed'),
  cookies: fc.array(
    fc.record(
      {
        name: fc.constantFrom(...names, '*', 'Optanon*', '*onsent*'),
        host: fc.constantFrom('shop.example', 'www.shop.example'),
        hostOnly: fc.boolean(),
        duration: fc.constantFrom('session', '1 year'),
      },
      { requiredKeys: ['name'] },
    ),
  ),
  tags: fc.subarray([
    'cdn.cookielaw.org',
    '*.cookielaw.org',
    'cdn.cookielaw.org/scripttemplates/otSDKStub.js',
    '*.onetrust.com',
    '*.com',
    '/*',
  ]),
})

/** Refuses all that can be refused on every route, what is unknown too. */
function greedyPolicy(policy: Policy, service: Service): Policy {
  const categories = { ...policy.categories, greed: { title: 'Greed' } }
  const refuse = Object.keys(categories)
  return {
    ...mapped(enforced({ ...policy, categories })),
    services: { ...policy.services, greedy: service },
    unknown: { cookies: 'greed', tags: 'greed' },
    capDurations: false,
    routes: [{ path: '/*', refuse }],
  }
}

test("9. The manager's cookies and tags arrive, whatever the policy says of them", async () => {
  let removed = 0
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(policies(), greedy).map(([policy, service]) => greedyPolicy(policy, service)),
      visitors,
      fc.tuple(cookieHeaders, cookieHeaders),
      fc.array(fc.tuple(fc.constantFrom(...names), lines)),
      fc.array(fc.tuple(tags, pages), { maxLength: 4 }),
      addresses,
      cuts,
      async (policy, { cookie }, others, list, parts, url, sizes) => {
        const own = list.map(([name, { text, deletes }]) => ({
          text: `${name}=1;${text.split(';').slice(1).join(';')}`,
          deletes,
        }))
        const links = ['<//cdn.cookielaw.org>; rel=preconnect', '</x>; rel=next']
        const message = { ...page, cookies: [...own, ...list.map(([, line]) => line)], links }
        const body = parts.map(([tag, { html }]) => tag + html).join('')
        const headers = { cookie: withOthers(cookie, others) }
        const answer = respond(message, body, sizes)
        const bare = await ungated(answer, url, { headers })
        const { request, response } = await gated(policy, answer).fetch(url, { headers })

        const isOwn = (pair: string) => names.some((name) => pair.trim().startsWith(`${name}=`))
        const ownIn = (header: string | null) =>
          (header ?? '')
            .split(';')
            .filter(isOwn)
            .map((pair) => pair.trim())
        expect(ownIn(request.headers.get('cookie'))).toEqual(ownIn(headers.cookie))
        expect(response.headers.getSetCookie().filter(isOwn)).toEqual(
          bare.response.headers.getSetCookie().filter(isOwn),
        )
        expect(response.headers.get('link')).toBe(links.join(', '))
        const arrived = await bodyOf(response)
        let at = 0
        for (const [tag] of parts) {
          expect(arrived.slice(at)).toContain(tag)
          at = arrived.indexOf(tag, at) + tag.length
        }
        if (arrived.length < body.length) removed++
      },
    ),
    runs(250),
  )
  expect(removed).toBeGreaterThan(0)
})

/** Cookies, and hosts, of managers that these policies do not read. */
const others = {
  cookies: ['CookieConsent', 'cookieyes-consent', 'FCCDCF'],
  hosts: ['consent.cookiebot.com', 'cdn-cookieyes.com', 'fundingchoicesmessages.google.com'],
}

test('9. Those of managers that the policy neither reads nor declares arrive, whatever else it refuses', async () => {
  const refusingAll = policies(foreign).map((policy) => {
    const refused = Object.fromEntries(kinds.map((kind) => [kind, 'greed']))
    return { ...greedyPolicy(policy, { category: 'greed' }), catalogue: refused }
  })
  await fc.assert(
    fc.asyncProperty(
      refusingAll,
      visitors,
      fc.constantFrom(...others.cookies),
      fc.constantFrom(...others.hosts),
      async (policy, { cookie }, name, host) => {
        const address = `https://${host}/a.js`
        const body = `<script src=${address}></script><script>load("${address}")</script>`
        const cookies = [{ text: `${name}=1; Path=/`, deletes: false }]
        const message = { ...page, cookies, links: [`<${address}>; rel=preload`] }
        const headers = { cookie: withOthers(cookie, [`${name}=1`, '']) }
        const door = gated(policy, respond(message, body + refusedToo))
        const { request, response } = await door.fetch('https://www.shop.example/', { headers })
        expect(request.headers.get('cookie')).toContain(`${name}=1`)
        expect(response.headers.getSetCookie()).toEqual([`${name}=1; Path=/`])
        expect(response.headers.get('link')).toBe(message.links.join())
        expect(await bodyOf(response)).toBe(body)
      },
    ),
    runs(100),
  )
})

const refusedToo =
  '<script src=//nobody.example/></script><script src=//www.facebook.com/tr></script>'
