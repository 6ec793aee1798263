/**
 * Services that the catalogue knows, which share hosts and claim parts of each other; what they load
 * and set, and what sites want from the same hosts.
 *
 * @module
 */
import fc from 'fast-check'
import type { Policy, Service } from '../../src/index.ts'
import { type Kind, kinds } from '../../src/services/known.ts'
import { policyWith } from '../gate.ts'

/** What a policy may name by its id, and the messages and pages of these tests hold. */
export const knownIds = [
  ...['google-analytics', 'google-ads', 'google-marketing-platform', 'google-tag-manager'],
  ...['meta-pixel', 'facebook-social-plugins', 'youtube', 'hotjar', 'matomo', 'recaptcha'],
  ...['google-maps', 'google-fonts'],
] as const

/** What they do not hold. */
export const absentIds = ['linkedin-insight', 'microsoft-clarity', 'google-translate'] as const

/** A host, and what follows it in an address. */
export interface Place {
  host: string
  rest: string
}

function placesOf(...addresses: readonly string[]): readonly Place[] {
  return addresses.map((address) => {
    const [, host = '', rest = ''] = /^([^/]*)(.*)$/.exec(address) ?? []
    return { host, rest }
  })
}

/** What analytics and advertising load. The text of none is a loader's snippet. */
export const trackers: readonly Place[] = placesOf(
  'www.google-analytics.com/analytics.js',
  'www.googletagmanager.com/gtag/js?id=G-1',
  'www.googletagmanager.com/gtag/js?id=AW-1',
  'googleads.g.doubleclick.net/pagead/viewthroughconversion/1/',
  'connect.facebook.net/en_US/fbevents.js?v=1',
  'www.facebook.com/tr?id=1',
  'static.hotjar.com/c/hotjar-1.js',
)

/** What other services load, some of it from the same hosts. */
export const contents: readonly Place[] = placesOf(
  'www.googletagmanager.com/gtm.js?v=1',
  'connect.facebook.net/en_US/sdk.js?v=1',
  'www.facebook.com/plugins/page.php',
  'www.google.com/recaptcha/api.js',
  'www.google.com/maps/embed?pb=1',
  'www.youtube.com/embed/x',
)

export const knownCookies = [
  ...['_ga', '_ga_X1', '_gid', '_gcl_au', '_fbp', '_hjSession_1', '_pk_id.1', '_GRECAPTCHA'],
  ...['VISITOR_INFO1_LIVE', 'CookieConsent', 'FCCDCF'],
] as const

const category = fc.constantFrom('analytics', 'marketing', 'necessary')
const keepOr = fc.oneof(fc.constant('keep'), category)

/** A service of the site's own that claims what is known of others. */
const claiming: fc.Arbitrary<Service> = fc.record(
  {
    category,
    cookies: fc.subarray(['_ga', '_ga*', '_fbp', '_hj*']),
    tags: fc.subarray([
      ...['*.google-analytics.com', 'connect.facebook.net', '*.facebook.net/*/sdk.js'],
      ...['www.googletagmanager.com', '*.googletagmanager.com/gtag/js', 'www.google.com/maps'],
    ]),
    inline: fc.subarray(['ga.js', 'load(']),
  },
  { requiredKeys: ['category'] },
)

const mapping = Object.fromEntries(kinds.map((kind) => [kind, keepOr])) as Record<
  Kind,
  typeof keepOr
>

/** Policies about known services: named, declared anew or left to the catalogue. */
export const knowing: fc.Arbitrary<Policy> = fc
  .record({
    named: fc.dictionary(fc.constantFrom(...knownIds), category, { maxKeys: 3 }),
    own: fc.dictionary(fc.constantFrom('s1', 's2', ...knownIds), claiming, { maxKeys: 3 }),
    // What the catalogue knows of it is all that is known.
    bare: fc.dictionary(fc.constantFrom(...knownIds), fc.record({ category }), { maxKeys: 2 }),
    only: fc.constantFrom('all', 'all', 'bare'),
    catalogue: fc.oneof(
      { arbitrary: fc.record(mapping, { requiredKeys: ['analytics'] }), weight: 4 },
      fc.constant(false as const),
    ),
    unknown: fc.record({ cookies: keepOr, tags: keepOr }, { requiredKeys: [] }),
  })
  .map(({ named, own, bare, only, ...rest }) =>
    policyWith({ ...rest, services: only === 'bare' ? bare : { ...bare, ...named, ...own } }),
  )
