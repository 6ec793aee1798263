/**
 * A shop's policy as somebody would write it: a clean one, and two with known defects.
 *
 * @module
 */
import { expect, test } from 'vitest'
import { knowledge } from '../../src/cli/known-owners.ts'
import { sources } from '../../src/consent/sources.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { lint } from '../../src/policy/lint.ts'

const shop: Policy = {
  consent: [
    {
      source: 'onetrust',
      map: { functional: 'C0003', analytics: 'C0002', marketing: ['C0004', 'C0005'] },
    },
    { source: 'us-privacy' },
  ],
  categories: {
    functional: { title: 'Functional', description: 'Films, maps and the chat.' },
    analytics: { title: 'Analytics', description: 'Counts visits.' },
    marketing: { title: 'Marketing', profiling: true, gpc: true },
  },
  services: {
    shop: {
      category: 'necessary',
      cookies: ['basket', { name: '__Host-session', hostOnly: true }, 'csrf-token'],
      tags: ['static.shop.example'],
    },
    'google-analytics': 'analytics',
    'meta-pixel': 'marketing',
    youtube: 'functional',
    'visit-counter': {
      name: 'Visit counter',
      category: 'analytics',
      cookies: [
        { name: 'shop_visits', host: 'shop.example', duration: '13 months' },
        { name: 'shop_visit_*', host: 'shop.example', duration: '30 minutes' },
      ],
      tags: ['/visits/*'],
      inline: ['countVisit('],
    },
    pardot: {
      name: 'Pardot',
      vendor: 'Salesforce',
      category: 'marketing',
      cookies: [
        { name: 'visitor_id*', host: 'shop.example', duration: '1 year' },
        { name: 'lpv872721', duration: '30 minutes' },
      ],
      tags: ['pi.pardot.com', '*.pardot.com/analytics', '/pd/*'],
      inline: ['piAId ='],
    },
    chat: {
      name: 'Helpful Chat',
      vendor: 'Helpful Ltd',
      category: 'functional',
      cookies: [{ name: 'helpful_*', duration: 'session' }],
      tags: ['*.helpful-chat.example'],
    },
    affiliates: {
      category: 'marketing',
      cookies: [{ name: 'aff_click', duration: '30 days' }],
      tags: [],
    },
  },
  catalogue: {
    analytics: 'analytics',
    advertising: 'marketing',
    social: 'marketing',
    video: 'functional',
    'customer-interaction': 'functional',
    'tag-manager': 'keep',
  },
  domains: ['www.shop.example', 'app.shop.example'],
  regimes: { EU: 'opt-in', 'US-CA': 'opt-out', '*': 'opt-in' },
  mode: 'enforce',
  routes: [
    { path: '/admin/*', mode: 'off' },
    { path: '/kids/*', audience: 'children', refuse: ['marketing'] },
    { host: 'app.shop.example', path: '/*', refuse: ['analytics'] },
    { path: '/*' },
  ],
}

test('nothing is found in the clean one', () => {
  expect(findings(shop)).toEqual([])
})

test('in the other just what was planted is found', () => {
  const { services } = shop
  const planted: Policy = {
    ...shop,
    consent: [
      {
        source: 'onetrust',
        map: { functional: 'C0003', analytics: 'C0002', marketing: 'C0005', surveys: 'C0007' },
      },
      { source: 'us-privacy' },
    ],
    categories: { ...shop.categories, surveys: { title: 'Surveys' } },
    services: {
      ...services,
      base: { category: 'necessary', cookies: ['_hjSessionUser_*'] },
      'visit-counter': {
        name: 'Visit counter',
        category: 'analytics',
        cookies: [
          { name: 'shop_visits', host: 'shop.example', duration: '5 years' },
          { name: 'shop_visit_', host: 'shop.example', duration: '30 minutes' },
          { name: 'shop_exp*', host: 'shop.example', duration: '30 days' },
        ],
        tags: ['/visits/*', 'cdn.shop-tools.example/count.js'],
        inline: ['countVisit('],
      },
      offers: {
        category: 'marketing',
        cookies: [
          { name: 'aff_click', duration: '30 days' },
          { name: 'shop_*_offer', host: 'shop.example', duration: '30 days' },
          { name: '_of*', duration: '30 days' },
          { name: '__cf_bm', host: 'shop.example', duration: '30 minutes' },
        ],
        tags: ['cdn.shop-tools.example/count.js', '/offers/*'],
      },
      clicks: {
        vendor: 'Example Ltd',
        category: 'analytics',
        cookies: [{ name: '_clck', duration: '1 year' }],
        tags: ['clicks.example'],
      },
      newsletter: { category: 'functional', cookies: ['news_seen'] },
      consent: {
        category: 'functional',
        cookies: [
          { name: 'OptanonConsent', duration: '1 year' },
          { name: 'aff_click', duration: '30 days' },
        ],
        tags: ['consent-log.example'],
      },
      'google-tag-manager': 'marketing',
    },
    routes: [
      { path: '/shop/*', mode: 'report' },
      { path: '/:part/checkout', grant: { chat: 'orders by chat' } },
      { path: '/admin/*', mode: 'off' },
      { path: '/admin/users', mode: 'enforce' },
      { host: 'pay.shop.example', path: '/*' },
      { path: '/*' },
    ],
  }
  const defects = [
    'unmapped-group /consent/0/map',
    'empty-category /categories/surveys',
    'necessary-tracker /services/base',
    'long-duration /services/visit-counter/cookies/0',
    'trailing-underscore /services/visit-counter/cookies/1',
    'overlapping-patterns /services/offers/cookies/1',
    'wide-pattern /services/offers/cookies/2',
    'platform-cookie /services/offers/cookies/3',
    'tag-in-two-categories /services/offers/tags/0',
    'unreachable-rule /services/offers/cookies/0',
    'owner-contradicted /services/clicks/cookies/0',
    'no-tag-rule /services/newsletter',
    'undeclared-duration /services/newsletter/cookies',
    'unreachable-rule /services/consent/cookies/0',
    'cookie-in-two-categories /services/consent/cookies/1',
    'refused-tag-manager /services/google-tag-manager',
    'overlapped-route /routes/1',
    'route-grant /routes/1/grant/chat',
    'unreachable-route /routes/3',
    'undeclared-host /routes/4/host',
  ]
  expect(defects).toHaveLength(20)
  expect(findings(planted)).toEqual(defects.sort())
})

test('in a third what was planted is found in its harder forms', () => {
  const planted: Policy = {
    ...shop,
    consent: [
      {
        source: 'onetrust',
        map: { functional: 'C003', analytics: 'C0001', marketing: ['C0004', 'C0005'] },
        reload: true,
      },
      { source: 'us-privacy' },
    ],
    categories: { ...shop.categories, rest: { title: 'Rest' } },
    services: {
      shop: { category: 'necessary', cookies: ['basket'], tags: ['cdn.jsdelivr.net', '*.wp.com'] },
      youtube: 'functional',
      insights: { category: 'necessary', cookies: ['_pk_*'] },
      pixel: { category: 'necessary', inline: ["fbq('init'"] },
      gtag: { category: 'necessary', tags: ['www.googletagmanager.com/gtag/*'] },
      container: { category: 'marketing', tags: ['www.googletagmanager.com/gtm.js'] },
      heat: {
        vendor: 'Example Ltd',
        category: 'analytics',
        cookies: [
          { name: '_hjSession*', duration: '30 minutes' },
          { name: 'shared', duration: '1 day' },
        ],
        tags: ['heat.example', '/count.js'],
        inline: ["own('config'"],
      },
      ads: {
        category: 'marketing',
        cookies: [
          { name: 'shared', hostOnly: true, duration: '1 day' },
          { name: '__cf*', duration: '1 day' },
        ],
        tags: ['www.shop.example/count.js', 'app.shop.example'],
        inline: ["own('config', 'ads"],
      },
    },
    unknown: { tags: 'rest' },
    catalogue: { ...shop.catalogue, social: 'necessary' },
    routes: [
      { path: '/shop/*', refuse: ['marketing'] },
      { path: '/:part/pay', refuse: ['ads'] },
      { host: 'app.shop.example', path: '/*', mode: 'off' },
    ],
  }
  const defects = [
    'unknown-group /consent/0/map/functional',
    'unmapped-group /consent/0/map',
    'always-granted /consent/0/map/analytics',
    'idle-bridge /consent/0',
    'unasked-category /unknown/tags',
    'necessary-tracker /services/insights',
    'necessary-tracker /services/pixel',
    'necessary-tracker /services/gtag',
    'necessary-tracker /catalogue/social',
    'refused-tag-manager /services/container',
    'owner-contradicted /services/heat/cookies/0',
    'cookie-in-two-categories /services/ads/cookies/0',
    'platform-cookie /services/ads/cookies/1',
    'tag-in-two-categories /services/ads/tags/0',
    'wide-pattern /services/ads/tags/1',
    'tag-in-two-categories /services/ads/inline/0',
  ]
  expect(findings(planted)).toEqual(defects.sort())
})

/** By rule and pointer. */
function findings(policy: Policy): string[] {
  const { findings } = lint(definePolicy(policy), { sources, known: knowledge })
  return findings.map(({ code, path }) => `${code} ${path}`).sort()
}
