/**
 * Whatever a site may declare and a visitor may have answered. Few words, so that rules, cookies and
 * addresses meet.
 *
 * @module
 */
import fc from 'fast-check'
import { inject, vi } from 'vitest'
import type { AnswerState, CookieRule, Policy, Route, Service } from '../../src/index.ts'
import { type Kind, kinds } from '../../src/services/known.ts'
import { absentIds, knownIds } from './known.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How many times as many runs as usual: `npm run full` asks for more. */
    promiseRuns: number | undefined
  }
}

const times = inject('promiseRuns') ?? 1
vi.setConfig({ testTimeout: 60_000 * times })

// The log lines of all runs would bury the counterexample of the one that fails.
for (const level of ['log', 'warn', 'error'] as const) {
  vi.spyOn(console, level).mockImplementation(() => {})
}

/** Seeds are new each time; what fails is printed with its seed and path. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Math.ceil(usual * times) }
}

/** What rules are made of. */
export interface Vocabulary {
  /** Characters of cookie names. */
  letters: readonly string[]
  hosts: readonly string[]
  paths: readonly string[]
  queries: readonly string[]
  inline: readonly string[]
  /** Ids of known services. */
  known: readonly string[]
  /** Of the catalogue, those that a policy maps. */
  kinds: readonly Kind[]
}

/** What the messages and pages of these tests hold too. */
export const shared: Vocabulary = {
  letters: ['a', 'b', '_'],
  hosts: [
    't.example',
    '*.t.example',
    'T.example',
    'a.t.example',
    '*.a.t.example',
    '*.example',
    't.example:8443',
    'xn--bcher-kva.example',
    'bücher.example',
    'www.shop.example',
    '*.shop.example',
    '*.google-analytics.com',
    'connect.facebook.net',
  ],
  paths: ['/', '/a', '/a/', '/a/b', '/a*', '/*/b', '/%61', '/*', '/*.js'],
  queries: ['?x=1', '?x=*', '?*'],
  inline: ['track(', 'a(', 'é', '<b>'],
  known: knownIds,
  kinds,
}

/** What they do not hold. */
export const foreign: Vocabulary = {
  letters: ['Q', 'Z'],
  hosts: ['nowhere.test', '*.nowhere.test', 'nowhere.test:8443', '*.test'],
  paths: ['/nowhere', '/nowhere/*', '/*/nowhere', '/nowhere/*.js'],
  queries: ['?nowhere=1', '?nowhere=*'],
  inline: ['nowhere(', 'if (nowhere)'],
  known: absentIds,
  kinds: ['customer-interaction'],
}

const text = fc.constantFrom('x', 'é "quoted"', '<b>')

function cookieRules({ letters }: Vocabulary): fc.Arbitrary<string | CookieRule> {
  const some = { minLength: 1, maxLength: 3 }
  const literal = fc.array(fc.constantFrom(...letters), some)
  const pattern = fc.array(fc.constantFrom(...letters, '*'), some)
  // A star alone would match the names that are to be found nowhere too.
  const name = fc
    .oneof(literal, pattern)
    .map((parts) => parts.join(''))
    .filter((one) => letters !== foreign.letters || /[^*]/.test(one))
  const host = fc.constantFrom('shop.example', '.shop.example', 'WWW.shop.example', 'other.example')
  const duration = fc.constantFrom('session', '0 days', '30 seconds', '2 days', '13 months')
  const rule = { name, host, hostOnly: fc.boolean(), duration }
  return fc.oneof(name, fc.record(rule, { requiredKeys: ['name'] }))
}

function tagPatterns({ hosts, paths, queries }: Vocabulary): fc.Arbitrary<string> {
  const [host, path, query] = [hosts, paths, queries].map((list) => fc.constantFrom(...list))
  if (!host || !path || !query) throw new TypeError('a vocabulary has three lists')
  // Broad ones are likelier, so that rules overlap and messages meet them.
  const forms = fc.oneof(
    { arbitrary: fc.tuple(host), weight: 4 },
    { arbitrary: fc.tuple(host, path), weight: 3 },
    { arbitrary: fc.tuple(path), weight: 2 },
    fc.tuple(host, query),
    fc.tuple(host, path, query),
    fc.tuple(path, query),
  )
  return forms.map((parts) => parts.join(''))
}

const categoryIds = ['analytics', 'functional', 'marketing', 'a/b~c', 'toString'] as const
const serviceIds = ['s1', 's2', 's3', 's/4', 'valueOf'] as const
const mode = fc.constantFrom('enforce', 'report', 'off')

/** OneTrust's groups, some of them a site's own. */
export const groups = ['C0002', 'C0003', 'C0004', 'C0005', 'STACK 42'] as const

function categoryLists(): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...categoryIds), { minLength: 1 })
}

function serviceLists(
  categories: readonly string[],
  words: Vocabulary,
): fc.Arbitrary<Record<string, Service | string>> {
  const flag = fc.boolean()
  const service = {
    category: fc.constantFrom(...categories, ...categories, 'necessary'),
    name: text,
    vendor: text,
    cookies: fc.array(cookieRules(words), { maxLength: 4 }),
    tags: fc.array(tagPatterns(words), { maxLength: 4 }),
    inline: fc.array(fc.constantFrom(...words.inline), { maxLength: 2 }),
    gpc: flag,
    profiling: flag,
  }
  // What the catalogue knows too may be a service of the policy's own, with rules or without.
  const own = fc.dictionary(
    fc.constantFrom(...serviceIds, ...serviceIds, ...words.known),
    fc.record(service, { requiredKeys: ['category'] }),
  )
  const named = fc.dictionary(fc.constantFrom(...words.known), service.category, { maxKeys: 4 })
  return fc.tuple(named, own).map((parts) => Object.assign({}, ...parts))
}

/** The category of a service, which may be one that is named by its id. */
export function categoryOf(service: Service | string | undefined): string | undefined {
  return typeof service === 'string' ? service : service?.category
}

function routeLists(ids: readonly string[], services: readonly string[]): fc.Arbitrary<Route[]> {
  const route = {
    host: fc.constantFrom('www.shop.example', '.shop.example', 'other.example'),
    path: fc.constantFrom('/*', '/a', '/a/*', '/:x/b', '/a/:y?', '/b/'),
    mode,
    refuse: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
    ...(services.length > 0 && { grant: fc.dictionary(fc.constantFrom(...services), text) }),
  }
  return fc.array(fc.record(route, { requiredKeys: ['path'] }), { maxLength: 3 })
}

function consentLists(
  categories: readonly string[],
  services: readonly string[],
): fc.Arbitrary<Policy['consent']> {
  const group = fc.constantFrom(...groups)
  const theirs = fc.oneof(group, fc.uniqueArray(group, { minLength: 1, maxLength: 2 }))
  const ids = [...categories, ...categories, ...services]
  const map = fc.dictionary(fc.constantFrom(...ids), theirs)
  const source = fc.constant('onetrust' as const)
  // Without a map a source reads three usual categories, of which there must be one.
  const hasUsual = categories.some((id) => /^(analytics|functional|marketing)$/.test(id))
  const required = hasUsual ? (['source'] as const) : (['source', 'map'] as const)
  const entry = fc.record({ source, map }, { requiredKeys: [...required] })
  // Several entries may speak about the same ids: the first with an opinion wins.
  return fc.oneof(
    { arbitrary: fc.array(entry, { minLength: 1, maxLength: 3 }), weight: 9 },
    fc.constant<Policy['consent']>([]),
  )
}

/** Policies that `definePolicy` accepts. A test fixes what it needs with `.map()`. */
export function policies(words: Vocabulary = shared): fc.Arbitrary<Policy> {
  return categoryLists()
    .chain((categories) => fc.tuple(fc.constant(categories), serviceLists(categories, words)))
    .chain(([categories, services]) => {
      const known = Object.keys(services)
      const refusable = known.filter((id) => categoryOf(services[id]) !== 'necessary')
      const unknown = fc.constantFrom('keep', 'keep', 'necessary', ...categories)
      const isNamed = Object.values(services).some((service) => typeof service === 'string')
      const rest = {
        consent: consentLists(categories, known),
        categories: fc.constant(
          Object.fromEntries(
            categories.map((id) => [id, { title: id, profiling: true, gpc: true }]),
          ),
        ),
        services: fc.constant(services),
        catalogue: fc.oneof(
          fc.constant(false as const),
          fc.dictionary(fc.constantFrom(...words.kinds), unknown),
        ),
        unknown: fc.record({ cookies: unknown, tags: unknown }, { requiredKeys: [] }),
        regimes: fc.dictionary(fc.constantFrom('*', 'EU', 'US-CA'), fc.constant('opt-in' as const)),
        domains: fc.constantFrom(
          ...[[], [], ['shop.example', 'www.shop.example', 'B.example'], ['www.shop.example']],
        ),
        mode,
        routes: routeLists([...categories, ...refusable], known),
        // The gate knows no durations of services that are named.
        capDurations: isNamed ? fc.constant(false) : fc.boolean(),
      }
      const required = ['consent', 'categories', 'services'] as const
      return fc.record(rest, { requiredKeys: [...required] })
    })
    .map((policy) => (words === foreign ? { ...policy, unknown: {} } : policy))
}

/** The same policy, enforced on every route. */
export function enforced(policy: Policy): Policy {
  const routes = (policy.routes ?? []).map((route) => ({ ...route, mode: 'enforce' as const }))
  return { ...policy, mode: 'enforce', routes }
}

/** The same policy, where no route has exceptions and the site is on every host. */
export function plain(policy: Policy): Policy {
  return { ...policy, routes: [], domains: [] }
}

/** The same policy, whose one source reads a group of its own for each category. */
export function mapped(policy: Policy): Policy {
  const map = Object.fromEntries(Object.keys(policy.categories).map((id, i) => [id, `G${i}`]))
  return { ...policy, consent: [{ source: 'onetrust', map }] }
}

/** A visitor's consent cookies, and which state they are in by how they were made. */
export interface Visitor {
  state: AnswerState
  cookie: string
}

/** What a visitor said of some of the manager's groups: `1` granted, `0` refused. */
export type Said = Partial<Record<string, '0' | '1'>>

export const closed = 'OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z'

/** `OptanonConsent` with this answer; the necessary group is always there. */
export function choice(said: Said, more = ''): string {
  const parts = ['C0001:1', ...Object.entries(said).map(([id, value]) => `${id}:${value}`)]
  const form = encodeURIComponent(parts.join()).replaceAll('%20', '+')
  return `OptanonConsent=isGpcEnabled=0&groups=${form}${more}`
}

export const sayings: fc.Arbitrary<Said> = fc.dictionary(
  fc.constantFrom(...groups),
  fc.constantFrom('1', '1', '0'),
)

/** Everything that a policy's sources read is granted. */
export function grantsAll({ consent }: Policy): string {
  const theirs = consent.flatMap(({ map }) => Object.values(map ?? { all: [...groups] }).flat())
  return `${choice(Object.fromEntries(theirs.map((id) => [id, '1'])))}; ${closed}`
}

/** The ways to be in a state, from what was said; the first is the simplest. */
export const ways: Readonly<Record<AnswerState, readonly ((said: Said) => string)[]>> = {
  given: [
    (said) => `${choice(said)}; ${closed}`,
    (said) => `${closed};${choice(said, '&AwaitingReconsent=false')}`,
    (said) => `${choice(said)}; ${choice(said)}; ${closed}`,
  ],
  absent: [
    () => '',
    (said) => choice(said),
    (said) => `${choice(said)}; optanonalertboxclosed=2026-01-22T09:00:00.000Z`,
  ],
  invalid: [
    () => closed,
    (said) => `${choice(said)}; OptanonAlertBoxClosed=yes`,
    (said) => `${choice(said)}; OptanonAlertBoxClosed=`,
    (said) => `${choice(said)}%; ${closed}`,
    (said) => `${choice(said).replace('groups', 'group')}; ${closed}`,
    (said) => `${choice(said, `&x=${'9'.repeat(9000)}`)}; ${closed}`,
  ],
  contradictory: [
    (said) => `${choice(said)}; ${choice(said, '&x=1')}; ${closed}`,
    (said) => `${choice(said)}; ${closed}; OptanonAlertBoxClosed=2025-01-22T09:00:00.000Z`,
    (said) => `${choice(said, '%2CC0001%3A0')}; ${closed}`,
  ],
  outdated: [
    (said) => `${choice(said, '&AwaitingReconsent=true')}; ${closed}`,
    (said) => `${choice(said, '&awaitingreconsent=1')}; ${closed}`,
  ],
}

const states = Object.keys(ways) as AnswerState[]

function inState(state: AnswerState): fc.Arbitrary<Visitor> {
  return fc
    .tuple(fc.constantFrom(...ways[state]), sayings)
    .map(([way, said]) => ({ state, cookie: way(said) }))
}

export const visitors: fc.Arbitrary<Visitor> = fc.oneof(
  { arbitrary: inState('given'), weight: states.length },
  ...states.map(inState),
)

/** Visitors whose cookies hold no answer that counts. */
export const doubtful: fc.Arbitrary<Visitor> = fc.oneof(
  ...states.filter((state) => state !== 'given').map(inState),
)
