/**
 * What a PolicyError says about one mistake in a policy that was valid.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definePolicy, type Policy, PolicyError } from '../../src/index.ts'
import { policyWith } from '../gate.ts'
import { change, isOwnKey, misspelt, type Place, placesOf, policies } from './policies.ts'

function errorOf(input: unknown): PolicyError | undefined {
  try {
    definePolicy(input as Policy)
    return undefined
  } catch (error) {
    if (error instanceof PolicyError && error.issues.length > 0) return error
    throw error
  }
}

function issuesOf(input: unknown): PolicyError['issues'] {
  return errorOf(input)?.issues ?? []
}

/** A valid policy, and one place in it that fits. */
function policyAnd(fits: (place: Place) => boolean): fc.Arbitrary<[Policy, Place]> {
  return policies
    .map((policy) => [policy, placesOf(policy).filter(fits)] as const)
    .filter(([, places]) => places.length > 0)
    .chain(([policy, places]) => fc.tuple(fc.constant(policy), fc.constantFrom(...places)))
}

/** A valid policy, a place in it, and that place's word misspelt. */
function policyAndSlip(
  fits: (place: Place) => boolean,
  word: (place: Place) => string,
): fc.Arbitrary<[Policy, Place, string]> {
  return policyAnd(fits).chain(([policy, place]) =>
    fc.tuple(fc.constant(policy), fc.constant(place), misspelt(word(place))),
  )
}

const kindOf = (value: unknown) =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value

const isEntry = ({ key }: Place) => /^\d+$/.test(key)
const pathOf = (keys: readonly string[]) =>
  keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

test('every generated policy is valid', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const { $schema, ...rest } = policy
      expect(definePolicy(policy)).toEqual(rest)
    }),
  )
})

describe('one mistake in a valid policy', () => {
  test('in a key: the error names path and value, and the key that was meant', () => {
    const slips = policyAndSlip(
      (place) => !isOwnKey(place) && !isEntry(place),
      ({ key }) => key,
    )
    fc.assert(
      fc.property(slips, ([policy, { keys, key, value }, wrong]) => {
        const issues = issuesOf(change(policy, keys, { key: wrong }))
        const path = pathOf([...keys.slice(0, -1), wrong])
        const message = `unknown key '${wrong}'; did you mean '${key}'?`
        expect(issues).toContainEqual({ code: 'unknown-key', path, value, message })
        // Where the key is required, the right one is missing too.
        const others = issues.filter((issue) => issue.path !== path)
        expect(others.map((issue) => `${issue.code} ${issue.path}`)).toEqual(
          others.length > 0 ? [`missing-key ${pathOf(keys)}`] : [],
        )
      }),
    )
  })

  test('in the type of a value: the error names path and value, and nothing else', () => {
    const others = fc.constantFrom<unknown>(7, null, true, 'text', [], {})
    fc.assert(
      fc.property(
        policyAnd(() => true),
        others,
        ([policy, { keys, value }], other) => {
          fc.pre(kindOf(value) !== kindOf(other))
          // Both are cookies: one by name, one by a rule.
          fc.pre(keys.at(-2) !== 'cookies' || !/string|object/.test(kindOf(other)))
          // Both are a consent manager's ids.
          fc.pre(keys.at(-2) !== 'map' || kindOf(other) !== 'string')
          const issues = issuesOf(change(policy, keys, { value: other }))
          expect(new Set(issues.map(({ path }) => path))).toEqual(new Set([pathOf(keys)]))
          for (const issue of issues) {
            expect(issue.value).toEqual(other)
            expect(issue.message).toMatch(/^expected |^no such category| not supported yet$/)
            expect(issue.message).not.toMatch(/Object|Array|\|/)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  test('in an id that something refers to: the error names it and the id that was meant', () => {
    const holdsId =
      /^\/services\/[^/]+\/category$|^\/unknown\/|\/refuse\/\d+$|\/(map|grant)\/[^/]+$/
    const idOf = (place: Place) => (isOwnKey(place) ? place.key : String(place.value))
    const slips = policyAndSlip(({ keys }) => holdsId.test(pathOf(keys)), idOf)
    fc.assert(
      fc.property(slips, ([policy, place, wrong]) => {
        const to = isOwnKey(place) ? { key: wrong } : { value: wrong }
        const keys = isOwnKey(place) ? [...place.keys.slice(0, -1), wrong] : place.keys
        const [issue, ...more] = issuesOf(change(policy, place.keys, to))
        expect(more).toEqual([])
        expect(issue).toMatchObject({ code: 'unknown-id', path: pathOf(keys), value: wrong })
        expect(issue?.message).toContain(`; did you mean '${idOf(place)}'?`)
      }),
    )
  })

  test('in the id of a category: what refers to it is an error, and nothing else', () => {
    const slips = policyAndSlip(
      ({ keys }) => keys.length === 2 && keys[0] === 'categories',
      ({ key }) => key,
    )
    fc.assert(
      fc.property(slips, ([policy, { keys, key }, wrong]) => {
        for (const issue of issuesOf(change(policy, keys, { key: wrong }))) {
          expect(issue).toMatchObject({ code: 'unknown-id', value: key })
          expect(issue.message).toContain(`; did you mean '${wrong}'?`)
        }
      }),
    )
  })
})

test('several mistakes are told at once', () => {
  const errors = errorOf({
    ...policyWith({
      mode: 'enforced' as never,
      domains: ['a b'],
      unknown: { tag: 'keep' } as never,
    }),
    services: { ads: { category: 'marketin', cookies: [1] }, shop: 5 },
  })
  expect(errors?.message.split('\n')).toEqual([
    'The policy has 6 errors.',
    '  /domains/0: expected a host name such as www.example.com, got "a b" [invalid-value]',
    "  /mode: expected 'enforce' or 'report' or 'off'; did you mean 'enforce'?, got \"enforced\" [invalid-value]",
    '  /services/ads/category: no such category; did you mean \'marketing\'?, got "marketin" [unknown-id]',
    '  /services/ads/cookies/0: expected the name of a cookie, or { name }, got 1 [invalid-type]',
    '  /services/shop: expected a service: { category }, got 5 [invalid-type]',
    "  /unknown/tag: unknown key 'tag'; did you mean 'tags'?, got \"keep\" [unknown-key]",
  ])
})

test('a word that resembles none gets those that are known', () => {
  const messages = (input: unknown) => issuesOf(input).map(({ message }) => message)
  expect(messages(policyWith({ unknown: { images: 'keep' } as never }))).toEqual([
    "unknown key 'images'; known here: cookies, tags",
  ])
  expect(messages(policyWith({ unknown: { tags: 'statistics' } }))).toEqual([
    'no such category; known here: keep, necessary, functional, analytics, marketing',
  ])
  const categories = { analytics: { title: 'Analytics' }, ab: { title: 'Of two letters' } }
  expect(messages(policyWith({ categories, services: { shop: { category: 'cd' } } }))).toEqual([
    'no such category; known here: necessary, analytics, ab',
  ])
  expect(messages(policyWith({ consent: [{ source: 'my-own-manager' as never }] }))).toEqual([
    "expected 'onetrust'",
  ])
})

test('whatever stands in a policy, it is taken as it is, or refused with a path', () => {
  const places = policyAnd(() => true)
  fc.assert(
    fc.property(places, fc.jsonValue({ maxDepth: 2 }), ([policy, { keys }], value) => {
      const input = change(policy, keys, { value }) as Policy
      const error = errorOf(input)
      if (error) expect(error.message).toMatch(/^ {2}\/.*\[[a-z-]+\]$/m)
      else expect(definePolicy(input)).toEqual({ ...input, $schema: undefined })
    }),
    { numRuns: 500 },
  )
})

test('values are shown shortened', () => {
  const error = errorOf(policyWith({ mode: 'x'.repeat(1000) as never }))
  expect(error?.message.length).toBeLessThan(250)
  expect(error?.message).toContain(`got "${'x'.repeat(78)}… [invalid-value]`)
})

test.each([
  ['under a key that is unknown', { secret: 'hunter2' }],
  [
    'within a value that is wrong',
    { mode: { apiKey: 'hunter2', more: [{ password: 'hunter2' }] } },
  ],
  ['in an address', { domains: ['https://me:hunter2@www.shop.example'] }],
  ['in an address within a value', { unknown: [{ url: 'wss://me:hunter2@www.shop.example/' }] }],
])('a secret that was put into a policy does not get into its errors: %s', (_, change) => {
  const error = errorOf({ ...policyWith(), ...change })
  expect(error?.message).toContain('(hidden)')
  expect(error?.message).not.toContain('hunter2')
  expect(JSON.stringify(error?.issues)).not.toContain('hunter2')
})
