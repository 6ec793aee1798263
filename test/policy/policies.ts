/**
 * Generated policies, and what may be changed in them.
 *
 * @module
 */
import fc from 'fast-check'
import type { CookieRule, Policy, Service } from '../../src/index.ts'

// Far enough from each other that a slip of the pen in one does not look like another.
const categoryIds = ['analytics', 'functional', 'marketing', 'socialmedia'] as const
const serviceIds = ['shop', 'google-tags', 'pardot', 'x/y~z', 'riskified'] as const

const text = fc.string({ minLength: 1, maxLength: 8 })
const host = fc.constantFrom(
  'www.shop.example',
  '.shop.example',
  'Shop.Example.',
  'localhost',
  'bücher.example',
  '192.0.2.1',
  '[2001:db8::1]',
)
const duration = fc.oneof(
  fc.constant('session'),
  fc
    .tuple(
      fc.nat(999_999_999),
      fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year'),
      fc.constantFrom('', 's'),
    )
    .map(([count, unit, plural]) => `${count} ${unit}${plural}`),
)
const cookieName = fc.stringMatching(/^[\w*!#$%&'+.^`|~ü-]{1,12}$/)
const tag = fc
  .record({
    place: fc.constantFrom('t.example', '*.t.example', 't.example:8443', '[::1]', ''),
    path: fc.stringMatching(/^(\/[\w*%ü -]{1,5}){1,3}\/?$/),
    query: fc.constantFrom('', '?', '?id=*', '?a=b&c'),
  })
  .map(({ place, path, query }) => place + path + query)
const segment = fc.oneof(
  fc.constantFrom('*', ':id', ':long_name'),
  fc.stringMatching(/^[\wü.~@-]{1,6}$/),
)
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.constantFrom('', ':tab?', '*', 'a'))
  .map(([segments, last]) => `/${[...segments, last].join('/')}`)

const cookieRule: fc.Arbitrary<CookieRule> = fc.record(
  { name: cookieName, host, hostOnly: fc.boolean(), duration },
  { requiredKeys: ['name'] },
)
const service: fc.Arbitrary<Service> = fc.record(
  {
    category: fc.constantFrom('necessary', ...categoryIds),
    name: text,
    vendor: text,
    cookies: fc.array(fc.oneof(cookieName, cookieRule), { maxLength: 3 }),
    tags: fc.array(tag, { maxLength: 3 }),
    inline: fc.array(text, { maxLength: 2 }),
    profiling: fc.constant(false),
    gpc: fc.constant(false),
  },
  { requiredKeys: ['category'] },
)
const category = fc.record(
  {
    title: text,
    description: fc.string({ maxLength: 8 }),
    profiling: fc.constant(false),
    gpc: fc.constant(false),
  },
  { requiredKeys: ['title'] },
)
const mode = fc.constantFrom('enforce' as const, 'report' as const, 'off' as const)
const refusable = [...categoryIds, ...serviceIds]
const route = fc.record(
  {
    host,
    path,
    mode,
    refuse: fc.subarray(refusable),
    grant: fc.dictionary(fc.constantFrom(...serviceIds), text, { maxKeys: 2 }),
    csp: fc.constant(false),
  },
  { requiredKeys: ['path'] },
)
const consentEntry = fc.record(
  {
    source: fc.constant('onetrust' as const),
    map: fc.dictionary(
      fc.constantFrom(...refusable),
      fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 })),
    ),
    remember: fc.constant(false),
  },
  { requiredKeys: ['source'] },
)

const shapes: fc.Arbitrary<Policy> = fc.record(
  {
    $schema: fc.webUrl(),
    consent: fc.array(consentEntry, { maxLength: 2 }),
    categories: fc.record({
      analytics: category,
      functional: category,
      marketing: category,
      socialmedia: category,
    }),
    services: fc.record({
      shop: service,
      'google-tags': service,
      pardot: service,
      'x/y~z': service,
      riskified: service,
    }),
    catalogue: fc.constant({ analytics: 'analytics', 'tag-manager': 'keep' }),
    unknown: fc.record(
      {
        cookies: fc.constantFrom('keep', ...categoryIds),
        tags: fc.constantFrom('keep', 'necessary', ...categoryIds),
      },
      { requiredKeys: [] },
    ),
    regimes: fc.dictionary(fc.constantFrom('EU', 'GB', '*'), fc.constant('opt-in' as const)),
    domains: fc.array(host, { maxLength: 3 }),
    mode,
    routes: fc.array(route, { maxLength: 3 }),
    capDurations: fc.boolean(),
    forward: fc.constant(false),
    csp: fc.constant(false),
  },
  { requiredKeys: ['consent', 'categories', 'services'] },
)

/** Valid policies, of all that this version supports. */
export const policies: fc.Arbitrary<Policy> = shapes.map((policy) => {
  for (const route of policy.routes ?? []) {
    if (route.refuse) route.refuse = route.refuse.filter((id) => !isNecessary(policy, id))
  }
  return policy
})

function isNecessary({ services }: Policy, id: string): boolean {
  return (services[id] as Service | undefined)?.category === 'necessary'
}

/** One place in a policy. */
export interface Place {
  keys: readonly string[]
  /** The last of the keys. */
  key: string
  value: unknown
}

/** Every place but the root, of a value that is plain data. */
export function placesOf(value: unknown, above: readonly string[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const keys = [...above, key]
    return [{ keys, key, value: one }, ...placesOf(one, keys)]
  })
}

/** Whether the site itself chose the key at a place: an id, a region. */
export function isOwnKey({ keys }: Place): boolean {
  const top = keys.length === 2 && /^(categories|services|regimes)$/.test(keys[0] ?? '')
  return top || /^(map|grant)$/.test(keys.at(-2) ?? '')
}

/** A copy in which something else stands at a place, or the same under another key. */
export function change(
  whole: unknown,
  [key = '', ...rest]: readonly string[],
  to: { value: unknown } | { key: string },
): unknown {
  const isHere = rest.length === 0
  if (Array.isArray(whole)) {
    return whole.map((one, i) => {
      if (String(i) !== key) return one
      return isHere && 'value' in to ? to.value : change(one, rest, to)
    })
  }
  const entries = Object.entries(whole as object).map(([name, one]) => {
    if (name !== key) return [name, one]
    if (!isHere) return [name, change(one, rest, to)]
    return 'key' in to ? [to.key, one] : [name, to.value]
  })
  return Object.fromEntries(entries)
}

/** A word with one slip of the pen: a letter left out, doubled, exchanged with the next, or wrong. */
export function misspelt(word: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(word.length - 1), fc.constantFrom('omit', 'double', 'swap', 'wrong'))
    .map(([at, slip]) => {
      const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
      if (slip === 'omit') return before + after
      if (slip === 'double') return before + letter + letter + after
      if (slip === 'swap') return before + after.slice(0, 1) + letter + after.slice(1)
      return `${before}ø${after}`
    })
    .filter((other) => other !== word)
}
