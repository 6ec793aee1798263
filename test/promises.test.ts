/**
 * The promises that docs/architecture.md makes, as properties over generated policies, visitors and
 * messages. Numbers are theirs.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../src/consent/read.ts'
import { resolve } from '../src/consent/resolve.ts'
import { sources } from '../src/consent/sources.ts'
import type { CookieRule, Policy } from '../src/index.ts'
import { compile } from '../src/policy/compile.ts'
import { decide } from '../src/policy/decide.ts'
import { filterCookieHeader } from '../src/rewrite/cookie-header.ts'
import { isJavaScript } from '../src/rewrite/elements.ts'
import { filterLinkHeader } from '../src/rewrite/link.ts'
import { readSetCookie } from '../src/rewrite/set-cookie.ts'
import { resolveAttribute, srcsetUrls } from '../src/rewrite/url.ts'
import { filtered, gate, page, policyWith, setting } from './gate.ts'

const url = 'https://www.shop.example/'
const categories = ['functional', 'analytics', 'marketing'] as const
const groups = ['C0003', 'C0002', 'C0004'] as const

// Few letters, so that rules and cookies meet.
const name = fc.string({ unit: fc.constantFrom('a', 'b', '_'), minLength: 1, maxLength: 3 })
const pattern = fc
  .array(fc.constantFrom('a', 'b', '_', '*'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
const host = fc.constantFrom('shop.example', 'www.shop.example', '.shop.example', 'other.example')
const duration = fc.constantFrom('session', '30 seconds', '2 days')

const cookieRule: fc.Arbitrary<string | CookieRule> = fc.oneof(
  pattern,
  fc.record({ name: pattern, host, hostOnly: fc.boolean(), duration }, { requiredKeys: ['name'] }),
)

const tags = fc.constantFrom('t.example', '*.t.example', 't.example/a', '*.example', '/a', '/*')

const policies: fc.Arbitrary<Policy> = fc
  .record({
    services: fc.dictionary(
      fc.constantFrom('s1', 's2', 's3', 's4'),
      fc.record(
        {
          category: fc.constantFrom('necessary', ...categories),
          cookies: fc.array(cookieRule, { maxLength: 4 }),
          tags: fc.array(tags, { maxLength: 3 }),
          inline: fc.array(fc.constantFrom('a(', 'b('), { maxLength: 1 }),
        },
        { requiredKeys: ['category'] },
      ),
    ),
    unknown: fc.record({
      cookies: fc.constantFrom('keep', ...categories),
      tags: fc.constantFrom('keep', ...categories),
    }),
    capDurations: fc.boolean(),
    domains: fc.constantFrom<string[][]>([], ['www.shop.example'], ['other.example']),
    refuse: fc.uniqueArray(fc.constantFrom(...categories)),
  })
  .map(({ refuse, ...change }) => policyWith({ ...change, routes: [{ path: '/*', refuse }] }))

/** A visitor's OneTrust cookies: the answer may be missing, awaited again, doubled or garbled. */
const visitors = fc
  .record({
    granted: fc.subarray([...groups]),
    closed: fc.constantFrom('', '; OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z'),
    awaiting: fc.constantFrom('', '&AwaitingReconsent=false', '&AwaitingReconsent=true'),
    noise: fc.constantFrom('', '; x=1', '; OptanonConsent=groups=C0001%3A1', '; OptanonConsent=%'),
  })
  .map(({ granted, closed, awaiting, noise }) => {
    const text = groups.map((id) => `${id}%3A${granted.includes(id) ? 1 : 0}`).join('%2C')
    return `OptanonConsent=groups=${text}${awaiting}${closed}${noise}`
  })

const attribute = fc.constantFrom(
  '; Path=/',
  '; Domain=shop.example',
  '; Domain=www.shop.example',
  ';  max-age = 99999999',
  '; Max-Age=5',
  '; Expires=Wed, 21 Oct 2099 07:28:00 GMT',
  '; expires=Wed, 21-Oct-99 07:28:00 GMT',
  '; HttpOnly; Secure;SameSite=None',
  '; x="a, b"',
  ';',
)
const line = fc
  .tuple(
    fc.constantFrom('', ' ', '='),
    name,
    fc.constantFrom('=1', '= a, "b" ', '', '=x=y'),
    fc.array(attribute),
  )
  .map(([before, text, value, attributes]) => before + text + value + attributes.join(''))
const deletion = fc
  .tuple(
    name,
    fc.constantFrom(
      '; Max-Age=0',
      '; Max-Age=-9; Expires=Wed, 21 Oct 2099 07:28:00 GMT',
      '; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    ),
  )
  .map(([text, end]) => `${text}=${end}; Path=/`)

/** Whether `part` is what is left of `whole` when some of it is taken away. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const one of whole) if (one === part[at]) at++
  return at === part.length
}

const lifeless = (text: string) => text.replace(/((?:max-age|expires)\s*=\s*)[^;]*/gi, '$1')

describe('2. Cookies out are a subsequence of cookies in, each kept line unchanged', () => {
  test('in responses, where deletions are kept whatever their service', async () => {
    await fc.assert(
      fc.asyncProperty(
        policies,
        visitors,
        fc.array(fc.oneof(line, deletion), { maxLength: 6 }),
        async (policy, cookie, lines) => {
          const door = gate(policy, setting(...lines))
          const sent = setting(...lines)().headers.getSetCookie()
          const { response } = await door.fetch(url, { headers: { cookie } })
          const arrived = response.headers.getSetCookie()
          const same = policy.capDurations ? lifeless : (text: string) => text
          expect(isSubsequence(arrived.map(same), sent.map(same))).toBe(true)
          const deletions = (list: readonly string[]) =>
            list.filter((one) => /; (Max-Age=(0|-9)|Expires=Thu)/.test(one))
          expect(deletions(arrived)).toEqual(deletions(sent))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('where durations are capped they only shrink', async () => {
    await fc.assert(
      fc.asyncProperty(policies, fc.array(line, { maxLength: 4 }), async (policy, lines) => {
        const door = gate({ ...policy, capDurations: true, unknown: {} }, setting(...lines))
        const sent = setting(...lines)().headers.getSetCookie()
        const { response } = await door.fetch(url)
        const seconds = (text: string) => Number(/max-age = (\d+)/.exec(text)?.[1] ?? 0)
        for (const one of response.headers.getSetCookie()) {
          const before = sent.filter((other) => lifeless(other) === lifeless(one))
          expect(Math.max(...before.map(seconds))).toBeGreaterThanOrEqual(seconds(one))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('in requests', async () => {
    const pair = fc
      .tuple(fc.constantFrom('', ' '), name, fc.constantFrom('=1', '= "a, b" ', '', '=x=y'))
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(policies, visitors, fc.array(pair), async (policy, visitor, pairs) => {
        const cookie = new Headers({ cookie: [...pairs, visitor].join(';') }).get('cookie') ?? ''
        const { request } = await gate(policy).fetch(url, { headers: { cookie } })
        const arrived = request.headers.get('cookie') ?? ''
        const trimmed = (text: string) =>
          text.split(';').map((one, i) => (i === 0 ? one.trimStart() : one))
        const loose = (text: string) => trimmed(text).map((one) => one.trimStart())
        expect(isSubsequence(loose(arrived), loose(cookie))).toBe(true)
        // All but the white space before the first are the very pieces of the header.
        expect(isSubsequence(trimmed(arrived).slice(1), cookie.split(';'))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('5. read, resolve, decide and URL resolution never throw', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'OptanonConsent=',
          'OptanonAlertBoxClosed=',
          'groups=',
          'C0002',
          ':1',
          ':',
          ',',
          '&',
          '%',
          '%3A',
          '+',
          ';',
          '=',
          '"',
          '\u0000',
          '<',
          '>',
          '//',
          '\\',
          '&#x2F;',
          '&Tab;',
          '@',
          '[',
          ' ',
          'Domain=',
          'Max-Age=',
          'Expires=',
          '9',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test('whatever the input', () => {
    fc.assert(
      fc.property(policies, anything, anything, (policy, one, other) => {
        const compiled = compile(policy)
        const readings = compiled.sources.map((source) => read(source, one, Date.now()))
        const pageUrl = new URL(url)
        const consent = resolve(compiled, compiled.routes.find(pageUrl), readings)
        filterCookieHeader(one, (cookie) => {
          return (
            decide(compiled, consent, { kind: 'cookie', name: cookie, page: pageUrl }).action ===
            'keep'
          )
        })
        const {
          name: cookie,
          scope,
          deletes,
        } = readSetCookie(other, 'www.shop.example', Date.now())
        const subject = { kind: 'set-cookie', name: cookie, scope, deletes, page: pageUrl } as const
        expect(['keep', 'remove']).toContain(decide(compiled, consent, subject).action)
        decide(compiled, consent, { kind: 'inline', text: other, page: pageUrl })
        const keep = (target: URL) =>
          decide(compiled, consent, { kind: 'link', url: target, page: pageUrl }).action === 'keep'
        filterLinkHeader(other, pageUrl, keep)
        for (const text of [other, ...srcsetUrls(other)]) {
          const target = resolveAttribute(text, pageUrl)
          if (target) keep(target)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('and inputs that would make quadratic work endless are done at once', () => {
    const many = 300_000
    const compiled = compile(
      policyWith({
        services: {
          evil: {
            category: 'analytics',
            cookies: ['*a*a*a*a*a*b', 'a*b*c*d*', '*'],
            tags: ['t.example/*a*a*a*a*b', '*.a.a.a'],
            inline: [`${'a'.repeat(50)}b`],
          },
        },
      }),
    )
    const pageUrl = new URL(url)
    const [source] = compiled.sources
    if (!source) throw new Error('no source')
    for (const unit of [
      'a',
      ';',
      '=',
      '%',
      '&',
      'a:1,',
      'OptanonConsent=1;',
      '.a',
      ' ',
      ',',
      '<',
      '"',
      '(',
      '\\',
      ';a=',
      '.',
      ',<a>;rel=preload',
      'groups=C0002:1,',
    ]) {
      const text = `${unit.repeat(many / unit.length)}x`
      const consent = resolve(compiled, compiled.routes.find(pageUrl), [read(source, text, 0)])
      read(source, `OptanonConsent=${text}`.slice(0, 8000), 0)
      filterCookieHeader(text, () => true)
      readSetCookie(`a=b; Domain=${text}`, 'www.shop.example', 0)
      readSetCookie(text, 'www.shop.example', 0)
      readSetCookie(`a=b; Expires=${text}`, 'www.shop.example', 0)
      srcsetUrls(text)
      filterLinkHeader(text, pageUrl, () => true)
      filterLinkHeader(`<a>;${text}`, pageUrl, () => true)
      for (const raw of [`https://t.example/${text}`, `https://t.example${text}.example`]) {
        const target = resolveAttribute(raw, pageUrl)
        if (target) decide(compiled, consent, { kind: 'tag', url: target, page: pageUrl })
      }
      isJavaScript({ tagName: 'script', namespaceURI: '', getAttribute: () => text })
      decide(compiled, consent, { kind: 'cookie', name: text, page: pageUrl })
      const scope = { host: text, hostOnly: false }
      decide(compiled, consent, {
        kind: 'set-cookie',
        name: text,
        scope,
        deletes: false,
        page: pageUrl,
      })
      decide(compiled, consent, { kind: 'inline', text, page: pageUrl })
    }
  })
})

describe('7. Doubt is resolved for the visitor', () => {
  test('only an answer grants, whatever the cookies say', async () => {
    const garbled = fc
      .tuple(visitors, fc.nat(200), fc.constantFrom('', '%', ':', '1', ';', '&', 'a'))
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1))
    await fc.assert(
      fc.asyncProperty(fc.oneof(visitors, garbled), async (cookie) => {
        const { report } = await gate(policyWith()).fetch(url, { headers: { cookie } })
        const [reading] = report?.readings ?? []
        const refused = categories.filter((id) => report?.refused.includes(id))
        if (reading?.state !== 'given') expect(refused).toEqual([...categories])
        else expect(cookie).toMatch(/OptanonAlertBoxClosed=/)
      }),
      { numRuns: 400 },
    )
  })

  test('a second, different cookie of the consent manager takes every grant away', async () => {
    await fc.assert(
      fc.asyncProperty(visitors, visitors, async (one, other) => {
        const value = (text: string) => text.split(';')[0]
        fc.pre(value(one) !== value(other))
        const { report } = await gate(policyWith()).fetch(url, {
          headers: { cookie: `${one}; ${other}` },
        })
        expect(categories.filter((id) => !report?.refused.includes(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('refusals count though there is no answer', () => {
    const source = sources.onetrust
    if (!source) throw new Error('no source')
    const map = new Map(
      Object.entries(source.defaultMap).map(([id, group]) => [id, [group].flat()]),
    )
    fc.assert(
      fc.property(visitors, (cookie) => {
        const reading = read({ id: 'onetrust', source, map }, cookie, Date.now())
        if (reading.state === 'given') return
        expect(reading.granted.size).toBe(0)
        for (const [id, [group]] of map) {
          if (cookie.startsWith('OptanonConsent=groups=') && cookie.includes(`${group}%3A0`)) {
            expect(reading.refused.has(id)).toBe(true)
          }
        }
      }),
    )
  })
})

describe("9. The consent manager's own cookies and tags are never removed", () => {
  test('whatever the policy says of them', async () => {
    const greedy = fc.record({
      cookies: fc.subarray([
        '*',
        'Optanon*',
        'OptanonConsent',
        '*consent*',
        'OTAdditionalConsentString',
      ]),
      tags: fc.subarray([
        '*.cookielaw.org',
        'cdn.cookielaw.org/scripttemplates',
        '*.onetrust.com',
        '*.org',
      ]),
      category: fc.constantFrom(...categories),
    })
    const own = [
      'OptanonConsent',
      'OptanonAlertBoxClosed',
      'eupubconsent-v2',
      'OTAdditionalConsentString',
    ]
    const html =
      '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js" data-domain-script="x"></script>' +
      '<link rel="preconnect" href="//cdn.cookielaw.org"><img src="https://privacyportal.onetrust.com/x">'
    await fc.assert(
      fc.asyncProperty(greedy, fc.constantFrom('keep', 'marketing'), async (service, unknown) => {
        const policy = policyWith({
          services: { greedy: service },
          unknown: { cookies: unknown, tags: unknown },
          routes: [{ path: '/*', refuse: [...categories] }],
        })
        const lines = own.map((cookie) => `${cookie}=1; Path=/`)
        const door = gate(policy, () => {
          const response = page(html)()
          for (const one of lines) response.headers.append('set-cookie', one)
          return response
        })
        const cookie = own.map((one) => `${one}=1`).join('; ')
        const { request, response } = await door.fetch(url, { headers: { cookie } })
        expect(request.headers.get('cookie')).toBe(cookie)
        expect(response.headers.getSetCookie()).toEqual(lines)
        expect(await response.text()).toBe(html)
      }),
      { numRuns: 100 },
    )
  })
})

describe('11. What a browser would neither fetch nor run stays as it is', () => {
  const target = fc.constantFrom(
    'https://t.example/a',
    '//t.example/a',
    '/a',
    'https://x.t.example/',
  )
  const parked = fc
    .tuple(
      fc.constantFrom(
        '<script type="text/plain" src="@"></script>',
        '<SCRIPT data-category=ads TYPE=text/plain SRC=@>a(</SCRIPT>',
        '<script type="text/tcscript">a(); b("@")</script>',
        '<script type="application/ld+json">{"@id": "@"}</script>',
        '<img data-src="@" alt=\'@\'>',
        '<iframe  data-src=@ ></iframe>',
        '<iframe data-cookieconsent="marketing" data-cookieblock-src="@"></iframe>',
        '<link data-href="@" rel=stylesheet>',
        '<link rel="canonical" href="@">',
        '<a href="@" data-b>@</a>',
        '<textarea><img src="@"></textarea>',
        '<!-- <script src="@"></script> -->',
        '<style>a{}</style>',
        '<p>&lt;script src="@"&gt;',
        '<source data-srcset="@ 1x">',
        '<object></object><embed><input src="@">',
      ),
      target,
    )
    .map(([markup, text]) => markup.replaceAll('@', text))

  test('whatever the policy refuses', async () => {
    await fc.assert(
      fc.asyncProperty(policies, fc.array(parked), async (policy, parts) => {
        const html = `<!doctype html><body class=a >\n${parts.join('\n')}`
        expect((await filtered(html, { policy })).html).toBe(html)
      }),
      { numRuns: 300 },
    )
  })
})
