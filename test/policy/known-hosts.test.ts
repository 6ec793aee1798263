/**
 * Hosts that serve trackers and what visitors want: what of them goes, and what stays.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { sources } from '../../src/consent/sources.ts'
import { consentManagers } from '../../src/services/consent-managers.ts'
import { filtered, policyWith, setCookies } from '../gate.ts'

const trackers = policyWith({
  services: {},
  catalogue: { analytics: 'analytics', advertising: 'marketing' },
})
const everything = policyWith({
  services: {},
  catalogue: {
    ...{ analytics: 'analytics', advertising: 'marketing', social: 'marketing' },
    ...{ video: 'marketing', 'customer-interaction': 'marketing', 'tag-manager': 'marketing' },
  },
  unknown: { cookies: 'marketing' },
})

async function isKept(url: string, policy = trackers): Promise<boolean> {
  const tag = `<script src="https://${url}"></script>`
  return (await filtered(tag, { policy })).html === tag
}

/** What goes, and what stays, of hosts that serve both. */
const both = [
  ['www.facebook.com/tr?id=1', 'www.facebook.com/plugins/like.php'],
  ['www.facebook.com/tr/?id=1', 'www.facebook.com/v19.0/plugins/page.php'],
  ['connect.facebook.net/en_US/fbevents.js', 'connect.facebook.net/en_US/sdk.js'],
  ['connect.facebook.net/signals/config/1', 'connect.facebook.net/de_DE/all.js'],
  ['www.google.com/pagead/1p-conversion/1/', 'www.google.com/recaptcha/api.js'],
  ['www.google.com/pagead/landing', 'www.google.com/maps/embed?pb=1'],
  ['www.google.com/ads/ga-audiences', 'www.google.com/search'],
  ['www.google.de/pagead/1p-user-list/1/', 'www.google.de/maps/embed'],
  ['www.googletagmanager.com/gtag/js?id=G-1', 'www.googletagmanager.com/gtm.js?id=GTM-1'],
  ['www.googletagmanager.com/gtag/js?id=AW-1', 'www.googletagmanager.com/ns.html?id=GTM-1'],
  ['imasdk.googleapis.com/js/sdkloader/ima3.js', 'ajax.googleapis.com/ajax/libs/jquery.js'],
  ['snap.licdn.com/li.lms-analytics/insight.min.js', 'static.licdn.com/scds/common/a.js'],
  ['px.ads.linkedin.com/collect/', 'platform.linkedin.com/in.js'],
  ['www.linkedin.com/px/li_sync', 'www.linkedin.com/embed/feed/update/1'],
  ['www.redditstatic.com/ads/pixel.js', 'www.redditstatic.com/comment-embed.js'],
  ['s.yimg.com/wi/ytc.js', 's.yimg.com/aaq/c/25fa214.caas-news_web.min.js'],
  ['analytics.twitter.com/i/adsct', 'platform.twitter.com/widgets.js'],
  ['t.co/i/adsct', 't.co/abc'],
  ['ct.pinterest.com/v3/', 'assets.pinterest.com/js/pinit.js'],
  ['analytics.tiktok.com/i18n/pixel/events.js', 'www.tiktok.com/embed.js'],
  ['bat.bing.com/bat.js', 'www.bing.com/api/maps/mapcontrol'],
  ['stats.wp.com/e-1.js', 'c0.wp.com/c/6.4/wp-includes/js/jquery/jquery.min.js'],
  ['pixel.wp.com/g.gif', 'i0.wp.com/a.jpg'],
  ['prd.jwpltx.com/v1/jwplayer6/ping.gif', 'cdn.jwplayer.com/libraries/x.js'],
  ['mc.yandex.ru/metrika/tag.js', 'yandex.ru/maps/embed'],
  ['an.yandex.ru/system/context.js', 'yastatic.net/jquery/3.3.1/jquery.min.js'],
  ['hm.baidu.com/hm.js?1', 'api.map.baidu.com/api'],
  ['static.cloudflareinsights.com/beacon.min.js', 'challenges.cloudflare.com/turnstile/v0/api.js'],
  ['c.amazon-adsystem.com/aax2/apstag.js', 'images-na.ssl-images-amazon.com/images/a.jpg'],
  ['track.hubspot.com/__ptq.gif', 'js.hsforms.net/forms/v2.js'],
  ['s.pinimg.com/ct/core.js', 'i.pinimg.com/a.jpg'],
] as const

describe('of a host that serves both', () => {
  test.each(both)('%s goes, and %s stays', async (tracker, wanted) => {
    expect([await isKept(tracker), await isKept(wanted)]).toEqual([false, true])
  })
})

test('services that are named by their ids leave what other products of their vendors serve', async () => {
  const ids = [
    ...[
      'google-analytics',
      'google-ads',
      'meta-pixel',
      'linkedin-insight',
      'reddit-pixel',
      'x-ads',
    ],
    ...['pinterest-tag', 'tiktok-pixel', 'microsoft-advertising', 'wordpress-stats', 'yahoo-ads'],
    ...['yandex-metrica', 'baidu-tongji', 'cloudflare-web-analytics', 'amazon-ads'],
  ]
  const services = Object.fromEntries(ids.map((id) => [id, 'marketing']))
  const policy = policyWith({ services })
  const lost: string[] = []
  for (const [, wanted] of both) if (!(await isKept(wanted, policy))) lost.push(wanted)
  expect(lost).toEqual([])
  expect(await isKept('connect.facebook.net/en_US/fbevents.js', policy)).toBe(false)
})

test.each([
  'www.gstatic.com/recaptcha/releases/x/recaptcha__en.js',
  'www.gstatic.com/charts/loader.js',
  'fonts.googleapis.com/css?family=Roboto',
  'fonts.gstatic.com/s/roboto/v1/a.woff2',
  'maps.googleapis.com/maps/api/js',
  'apis.google.com/js/platform.js',
  'accounts.google.com/gsi/client',
  'cse.google.com/cse.js',
  'cdns.gigya.com/js/gigya.js?apiKey=1',
  'accounts.eu1.gigya.com/accounts.webSdkBootstrap',
  'content.jwplatform.com/players/x.js',
  'secure.gravatar.com/js/gprofiles.js',
  'js.stripe.com/v3/',
  'www.paypal.com/sdk/js',
  'cdn.jsdelivr.net/npm/vue@3',
  'cdnjs.cloudflare.com/ajax/libs/jquery/3.7.1/jquery.min.js',
  'use.typekit.net/abc.js',
])('%s stays for a visitor who is refused everything', async (url) => {
  expect(await isKept(url, everything)).toBe(true)
})

describe('a consent manager, for a visitor who is refused everything', () => {
  const tags = [...sources, ...consentManagers].flatMap(({ id, tags }) =>
    (tags ?? []).map((tag) => [id, tag.replace(/^\*\./, 'www.').replaceAll('*', 'x')] as const),
  )
  const cookies = [...sources, ...consentManagers].flatMap(({ id, cookies }) =>
    (cookies ?? []).map((name) => [id, name.replaceAll('*', 'x')] as const),
  )

  test('keeps its loader', async () => {
    expect(tags.length).toBeGreaterThan(90)
    const lost: string[] = []
    for (const [id, tag] of tags) {
      if (!tag.startsWith('/') && !(await isKept(tag, everything))) lost.push(`${id} ${tag}`)
    }
    expect(lost).toEqual([])
  })

  test('keeps its cookies', async () => {
    expect(cookies.length).toBeGreaterThan(100)
    const lines = cookies.map(([, name]) => `${name}=1`)
    expect(await setCookies(lines, { policy: everything })).toEqual(lines)
  })

  test('keeps its stub, and every other script that only speaks of consent', async () => {
    const html = [
      '<script>!function(){window.__tcfapi=window.__tcfapi||function(){(window.a=window.a||[]).push(arguments)}}()</script>',
      '<script>window.OptanonWrapper=function(){}</script>',
      '<script>window.gtag=window.gtag||function(){dataLayer.push(arguments)};gtag("consent","default",{ad_storage:"denied",wait_for_update:500})</script>',
      "<script>window.didomiConfig={app:{apiKey:'1'}};(function(){var s=document.createElement('script');s.src='https://sdk.privacy-center.org/1/loader.js';document.head.appendChild(s)})()</script>",
      '<script>window._sp_queue=[];window._sp_={config:{baseEndpoint:"https://cdn.privacy-mgmt.com"}}</script>',
    ].join('')
    expect((await filtered(html, { policy: everything })).html).toBe(html)
  })
})
