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

/** All that moves the cursor, ends a line or turns its direction. */
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/u

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

const accessor: PropertyDescriptor = {
  enumerable: true,
  get() {
    throw new TypeError('thrown by the policy')
  },
}

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
        // What stands before it is hidden.
        fc.pre(!JSON.stringify(value).includes('@'))
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
    '  /services/shop: expected a category, or a service: { category }, got 5 [invalid-type]',
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
    "expected a source of docs/sources.md, such as 'onetrust'",
  ])
})

test.each([
  ['first', ['shops', 'shoes']],
  ['last', ['shoes', 'shops']],
])('of several that are near, the nearest is suggested: %s', (_, ids) => {
  const categories = Object.fromEntries(ids.map((id) => [id, { title: id }]))
  const input = { ...policyWith({ consent: [], services: {} }), categories }
  expect(issuesOf({ ...input, unknown: { tags: 'shopz' } })).toMatchObject([
    { message: "no such category; did you mean 'shops'?" },
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

describe('whatever stands where a policy is expected', () => {
  const anything = fc.anything({
    key: fc.string({ unit: 'binary' }),
    maxDepth: 3,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  const inputs = fc.oneof(
    anything,
    fc
      .tuple(
        policyAnd(() => true),
        anything,
      )
      .map(([[policy, { keys }], value]) => change(policy, keys, { value })),
    fc.tuple(policies, fc.string({ unit: 'binary' }), anything).map(([policy, key, value]) => {
      return { ...policy, services: { ...policy.services, [key]: value } }
    }),
  )

  test('a policy equals its own JSON; an error is a PolicyError with a line for each issue', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const error = errorOf(input)
        if (error) {
          const lines = error.message.split('\n')
          expect(lines).toHaveLength(error.issues.length + 1)
          expect(lines.filter((line) => control.test(line))).toEqual([])
          expect(error.issues.filter(({ message }) => control.test(message))).toEqual([])
          expect(() => JSON.stringify(error.issues)).not.toThrow()
        } else {
          const policy = definePolicy(input as Policy)
          expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy)
        }
      }),
      { numRuns: 2000 },
    )
  })

  const own: Record<string, unknown> = Object.create(null)
  own['own'] = own
  const manyOwn: unknown[] = []
  manyOwn.push(...Array.from({ length: 100 }, () => manyOwn))
  const list = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  const object = (levels: number) => JSON.parse('{"a":'.repeat(levels) + 5 + '}'.repeat(levels))

  test.each([
    ['a list of 50,000 levels', { mode: list(50_000) }, '/mode/0/0/0/0/0/0/0/0/0'],
    ['an object of 50,000 levels', { mode: object(50_000) }, '/mode/a/a/a/a/a/a/a/a/a'],
    ['such an object under an unknown key', { mod: object(50_000) }, '/mod/a/a/a/a/a/a/a/a/a'],
    ['11 levels', { mode: list(10) }, '/mode/0/0/0/0/0/0/0/0/0'],
    ['an object that holds itself', { mode: own }, '/mode/own/own/own/own/own/own/own/own/own'],
    ['a list that holds itself often', { mode: manyOwn }, '/mode/0/0/0/0/0/0/0/0/0'],
    ['a function', { services: { ads: () => 1 } }, '/services/ads'],
    ['a Map', { services: new Map([['ads', { category: 'marketing' }]]) }, '/services'],
    ['an instance with JSON of its own', { unknown: new Date(0) }, '/unknown'],
    ['an object that inherits', { unknown: Object.create({ tags: 'marketing' }) }, '/unknown'],
    [
      'an accessor that throws',
      { unknown: Object.defineProperty({}, 'tags', accessor) },
      '/unknown',
    ],
  ])('is told alone where it is no plain data: %s', (_, change, path) => {
    const message = 'expected plain data, at most 10 levels deep'
    const issue = { code: 'invalid-type', path, value: undefined, message }
    // The other error is not told.
    expect(issuesOf({ ...policyWith(), domains: [5], ...change })).toEqual([issue])
  })

  test('is told with all else where it is plain data of 10 levels', () => {
    const issues = issuesOf({ ...policyWith(), domains: [5], mode: list(9) })
    expect(issues.map(({ path }) => path)).toEqual(['/domains/0', '/mode'])
    expect(issues[1]?.value).toEqual(list(9))
  })

  test('is an error where a list has a hole', () => {
    // biome-ignore lint/suspicious/noSparseArray: it is what is tested.
    const issues = issuesOf(policyWith({ domains: ['a.example', , 'b.example'] as string[] }))
    expect(issues.map(({ path }) => path)).toEqual(['/domains/1'])
  })

  test.each([
    [10n, 'a bigint'],
    [[10n], 'a list'],
    [{ ten: 10n }, 'an object'],
  ])('is named where JSON has no word for it: %s', (mode, word) => {
    const error = errorOf(policyWith({ mode: mode as never }))
    expect(error?.issues.map(({ value }) => value)).toEqual([word])
    expect(error?.message).toContain(`, got "${word}" [`)
  })

  test("is named in an error of one's own too", () => {
    const issue = { code: 'invalid-type', path: '/x', message: 'expected a text' } as const
    const values = [own, manyOwn, list(50_000), object(50_000)].map((value) => {
      return new PolicyError([{ ...issue, value }]).issues[0]?.value
    })
    expect(values).toEqual(['an object', 'a list', 'a list', 'an object'])
  })
})

describe('a key, an id or a value cannot look like another line:', () => {
  const forged = '\n  /mode: fine [ok]\u001b[2K\u009b2K\u2028\u202e'
  const escaped = '\\u000a  /mode: fine [ok]\\u001b[2K\\u009b2K\\u2028\\u202e'

  test.each([
    ['an unknown key', { [forged]: 1 }, `unknown key '${escaped}'`],
    ['an id', { services: { [forged]: { category: 'x' } } }, 'no such category'],
    ['a suggestion', { categories: { [forged]: {} } }, `, ${escaped}`],
    ['an id that does not exist', { unknown: { tags: forged } }, 'no such category'],
  ])('%s', (_, change, text) => {
    const error = errorOf({ ...policyWith(), ...change })
    const lines = error?.message.split('\n') ?? []
    expect(lines).toHaveLength((error?.issues.length ?? 0) + 1)
    expect(lines.filter((line) => control.test(line))).toEqual([])
    expect(error?.message).toContain(text)
    expect(error?.issues.filter(({ message }) => control.test(message))).toEqual([])
  })

  test('its path is the pointer itself', () => {
    const issues = issuesOf({ ...policyWith(), 'a\nb': 1 })
    expect(issues.map(({ path }) => path)).toEqual(['/a\nb'])
  })
})

test('values are shown shortened', () => {
  const error = errorOf(policyWith({ mode: 'x'.repeat(1000) as never }))
  expect(error?.message.length).toBeLessThan(250)
  expect(error?.message).toContain(`got "${'x'.repeat(78)}… [invalid-value]`)
})

describe('a secret that was put into a policy', () => {
  test.each([
    ['under a key that is unknown', { secret: 'hunter2' }],
    ['under an option', { services: { ads: { category: 'marketing', apiKey: 'hunter2' } } }],
    [
      'within a value that is wrong',
      { mode: { access_key: 'hunter2', more: [{ password: 'hunter2' }] } },
    ],
    ['in an address', { domains: ['https://me:hunter2@www.shop.example'] }],
    ['in an address within a value', { unknown: [{ url: 'wss://me:hunter2@www.shop.example/' }] }],
    ['in the name of a regime', { regimes: { EU: 'https://me:hunter2@www.shop.example/' } }],
  ])('does not get into its errors: %s', (_, change) => {
    const error = errorOf({ ...policyWith(), ...change })
    expect(error?.message).toContain('(hidden)')
    expect(error?.message).not.toContain('hunter2')
    expect(JSON.stringify(error?.issues)).not.toContain('hunter2')
  })

  test.each([
    ['https://me:hunter2@www.shop.example', 'https://(hidden)@www.shop.example'],
    ['https://me:hun@ter2@www.shop.example', 'https://(hidden)@www.shop.example'],
    ['https://me:hun/ter2@www.shop.example', 'https://(hidden)@www.shop.example'],
    ['https://me:hun//ter2@www.shop.example', 'https://(hidden)@www.shop.example'],
    ['https://me:hun?token=ter2@www.shop.example', 'https://(hidden)@'],
    ['https://ghp_hunter2@github.com', 'https://(hidden)@github.com'],
    ['//me:hunter2@www.shop.example/', '//(hidden)@www.shop.example/'],
    ['me:hunter2@shop.example', '(hidden)@shop.example'],
    ['url(https://me:hunter2@shop.example)', '(hidden)@shop.example)'],
    ['?api_key=hunter2', '?api_key=(hidden)'],
    ['/?a=b&Access-Key=hunter2&c=d#e', '/?a=b&Access-Key=(hidden)&c=d#e'],
    ['/?api_key=hun@ter2&c=d', '(hidden)@&c=d'],
    ['token=hunter2', 'token=(hidden)'],
    ['see //me:hunter2@a.example and ?pwd=hunter2', 'see //(hidden)@a.example and ?pwd=(hidden)'],
    ['https://www.shop.example/secrets?a=b', 'https://www.shop.example/secrets?a=b'],
  ])('is hidden, and what stands around it is not: %s', (value, shown) => {
    expect(issuesOf(policyWith({ mode: value as never }))).toMatchObject([{ value: shown }])
  })

  test('is not looked for under ids, and the keys that have a meaning', () => {
    const services = { 'password-manager': 5, tokens: { category: 'nowhere' } } as never
    const map = { secretary: 5 } as never
    const issues = issuesOf(policyWith({ services, consent: [{ source: 'onetrust', map }] }))
    expect(issues.map(({ path, value }) => [path, value])).toEqual([
      ['/consent/0/map/secretary', 5],
      ['/consent/0/map/secretary', 'secretary'],
      ['/services/password-manager', 5],
      ['/services/tokens/category', 'nowhere'],
    ])
  })

  test.each(['//', ':', '@', '=', 'token', 'token=', 'a', 'a:', '?a=&', '//:', ' '])(
    'is looked for in work that grows with the value only: %j',
    (unit) => {
      const started = Date.now()
      const value = `//${unit.repeat(100_000 / unit.length)}`
      expect(issuesOf(policyWith({ mode: value as never }))).toHaveLength(1)
      expect(Date.now() - started).toBeLessThan(2000)
    },
  )
})

test('of many misspelt ids only the first get a suggestion, and the others nothing misleading', () => {
  const services = Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [`service-number-${i}`, { category: 'marketing' }]),
  )
  const refuse = Array.from({ length: 1000 }, (_, i) => `servise-number-${i}`)
  const messages = issuesOf(policyWith({ services, routes: [{ path: '/*', refuse }] })).map(
    ({ message }) => message,
  )
  expect(messages).toHaveLength(1000)
  const bare = messages.filter((message) => message === 'no such category or service')
  const suggesting = messages.filter((message) =>
    /; did you mean 'service-number-\d+'\?$/.test(message),
  )
  expect(suggesting.length).toBeGreaterThan(10)
  expect(suggesting.length).toBeLessThan(100)
  expect(bare.length + suggesting.length).toBe(1000)
})
