import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knowledge } from '../../src/cli/known-owners.ts'
import { sources } from '../../src/consent/sources.ts'
import type { Policy, Service } from '../../src/index.ts'
import { covers, coversTag, findTagWitness, findWitness } from '../../src/policy/globs.ts'
import { lint } from '../../src/policy/lint.ts'
import { matchGlob, parseGlob, parseTag, type TagPattern } from '../../src/policy/pattern.ts'
import { indexTags, matchTag } from '../../src/policy/tags.ts'
import { clean, found, foundIn, linted, saidOf } from './linted.ts'

const duration = '1 year'

/** A service of these cookies. */
function setting(
  category: string,
  ...names: (string | { name: string; host?: string })[]
): Service {
  const cookies = names.map((one) => ({
    duration,
    ...(typeof one === 'string' ? { name: one } : one),
  }))
  return { category, cookies, tags: [] }
}

function loading(category: string, ...tags: string[]): Service {
  return { category, tags }
}

describe('a cookie of two categories', () => {
  const code = 'cookie-in-two-categories /services/b/cookies/0'

  test('is told, on whichever host both say', () => {
    expect(foundIn({ a: setting('analytics', 'both'), b: setting('marketing', 'both') })).toEqual([
      code,
    ])
    const on = (host: string) => ({ name: 'both', host })
    expect(
      foundIn({
        a: setting('analytics', on('.WWW.shop.example')),
        b: setting('necessary', on('www.shop.example')),
      }),
    ).toEqual([code])
    expect(saidOf({ a: setting('analytics', 'both'), b: setting('marketing', 'both') })).toBe(
      "'both' belongs to 'a' too, under 'analytics': it is kept only where 'analytics' and 'marketing' are granted",
    )
  })

  test('is none where host or name tell them apart, or the category is one', () => {
    const on = (host: string) => ({ name: 'both', host })
    const a = setting('analytics', on('www.shop.example'))
    expect(foundIn({ a, b: setting('marketing', on('app.shop.example')) })).toEqual([])
    expect(foundIn({ a, b: setting('marketing', 'both') })).toEqual([])
    expect(foundIn({ a, b: setting('marketing', 'Both') })).toEqual([])
  })

  test('is told of a known service, where the other is written out', () => {
    const own = { ...setting('marketing', '_ga'), name: 'Google' }
    expect(foundIn({ 'google-analytics': 'analytics', own })).toEqual([
      'cookie-in-two-categories /services/own/cookies/0',
    ])
  })

  test('is none of the policy’s where both are known to set it', () => {
    const cookies = [{ name: 'both', purpose: 'Counts' }]
    const about = { name: 'One', vendor: 'One', kind: 'analytics', evidence: '' } as const
    const known = { ...knowledge, find: (id: string) => ({ id, ...about, cookies }) }
    const policy: Policy = {
      ...clean,
      services: { chat: 'functional', one: 'analytics', two: 'marketing' },
    }
    expect(lint(policy, { sources, known }).findings).toEqual([])
  })
})

test('a tag or an inline text of two categories is told, however it is written', () => {
  const a = { ...loading('analytics', 'T.example/a%2Db', '/own'), inline: ['load('] }
  const b = { ...loading('marketing', 't.example/a-b', '/own/'), inline: ['load('] }
  expect(foundIn({ a, b })).toEqual([
    'tag-in-two-categories /services/b/tags/0',
    'tag-in-two-categories /services/b/inline/0',
  ])
  const c = {
    ...loading('marketing', '*.t.example/a-b', 't.example:8443/a-b'),
    inline: ['loader('],
  }
  expect(foundIn({ a, c })).toEqual([])
})

describe('patterns of two categories', () => {
  const pair = (one: string, other: string) => ({
    a: setting('analytics', one),
    b: setting('marketing', other),
  })

  test('that match one name are told, with such a name and which wins', () => {
    expect(foundIn(pair('_count_*', '_count*'))).toEqual([
      'overlapping-patterns /services/b/cookies/0',
    ])
    expect(saidOf(pair('_count_*', '_count*'))).toContain(
      "both match '_count_': '_count_*' decides, so it belongs to 'a'",
    )
    expect(saidOf(pair('abcd*', '*efgh'))).toContain(
      "both match 'abcdefgh': it is kept only where 'analytics' and 'marketing' are granted",
    )
  })

  test('that match no name, live on two hosts or are of one category, are not', () => {
    const c = setting('marketing', '_counted*')
    expect(foundIn({ b: setting('marketing', '_count*'), c })).toEqual([])
    expect(foundIn(pair('abcd*x', 'abcd*y'))).toEqual([])
    expect(foundIn(pair('abcd*', 'abce*'))).toEqual([])
    const on = (host: string) => ({ name: 'abcd*', host })
    const a = setting('analytics', on('a.example'))
    expect(foundIn({ a, b: setting('marketing', on('b.example')) })).toEqual([])
  })

  test('are not told of an exact name, which is how exceptions are written', () => {
    expect(foundIn(pair('_count_*', '_count_own'))).toEqual([])
  })

  test('of tags are told unless one lies within the other', () => {
    const tags = (one: string, other: string) => ({
      a: loading('analytics', one),
      b: loading('marketing', other),
    })
    const code = 'overlapping-patterns /services/b/tags/0'
    expect(foundIn(tags('cdn.example/a/*', 'cdn.example/*.gif'))).toEqual([code])
    expect(saidOf(tags('cdn.example/a/*', 'cdn.example/*.gif'))).toContain(
      "both match 'cdn.example/a/.gif'",
    )
    expect(foundIn(tags('/own/*', '/*/pixel'))).toEqual([code])
    expect(foundIn(tags('cdn.example/a/*', 'cdn.example/a/*.gif'))).toEqual([])
    expect(foundIn(tags('cdn.example/a', 'cdn.example/a/*'))).toEqual([])
    expect(foundIn(tags('cdn.example/a/*', 'cdn.example/b/*'))).toEqual([])
    expect(foundIn(tags('cdn.example/px?id=*', 'cdn.example/px?*=1'))).toEqual([code])
    expect(foundIn(tags('cdn.example/px?id=1', 'cdn.example/px?id=2'))).toEqual([])
  })
})

describe('a rule that decides nothing', () => {
  test('is told: what stands there already', () => {
    expect(foundIn({ a: setting('analytics', 'twice', 'twice') })).toEqual([
      'unreachable-rule /services/a/cookies/1',
    ])
    const a = loading('analytics', 'a.example')
    expect(foundIn({ a, b: loading('analytics', 'A.example') })).toEqual([
      'unreachable-rule /services/b/tags/0',
    ])
  })

  test('is none where the two services can be granted one by one', () => {
    const a = loading('analytics', 'a.example')
    expect(foundIn({ a, b: { ...loading('analytics', 'a.example'), gpc: true } })).toEqual([])
  })

  test('is told: an inline text that holds another of its service', () => {
    const inline = ["count('start', 1)", "count('"]
    expect(foundIn({ a: { category: 'analytics', inline } })).toEqual([
      'unreachable-rule /services/a/inline/0',
    ])
    expect(foundIn({ a: { category: 'analytics', inline: ['one(', 'two('] } })).toEqual([])
  })

  test('is told: what is a consent manager’s own', () => {
    const own = { ...setting('marketing', 'OptanonConsent'), tags: ['cdn.cookielaw.org/a'] }
    expect(foundIn({ own })).toEqual([
      'unreachable-rule /services/own/cookies/0',
      'unreachable-rule /services/own/tags/0',
    ])
    expect(foundIn({ own: { ...own, category: 'necessary' } })).toEqual([])
    // A manager that the policy does not read is a service like any other.
    expect(foundIn({ other: setting('marketing', 'CookieConsent') })).toEqual([])
  })
})

const pattern = fc.stringMatching(/^[ab*]{1,7}$/)
const texts = Array.from({ length: 8 }, (_, length) =>
  Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (_, i) => ((bits >> i) & 1 ? 'b' : 'a')).join(''),
  ),
).flat()

test('a witness is a shortest text that both patterns match, and there is none only where none is', () => {
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const [one, other] = [parseGlob(a), parseGlob(b)]
      const both = texts.filter((text) => matchGlob(one, text) && matchGlob(other, text))
      const witness = findWitness(one, other)
      if (witness === undefined) expect(both).toEqual([])
      else {
        expect([matchGlob(one, witness), matchGlob(other, witness)]).toEqual([true, true])
        const shortest = both[0]?.length ?? witness.length
        expect(witness.length).toBe(Math.min(shortest, witness.length))
        if (witness.length < 8) expect(shortest).toBe(witness.length)
      }
    }),
    { numRuns: 2000 },
  )
})

test('a pattern covers another where whatever that matches it matches', () => {
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const [wide, narrow] = [parseGlob(a), parseGlob(b)]
      // A third letter, since stars stand for more than what patterns hold.
      const all = [...texts, ...texts.map((text) => `c${text}`), ...texts.map((text) => `${text}c`)]
      const isWithin = all.every((text) => !matchGlob(narrow, text) || matchGlob(wide, text))
      if (covers(wide, narrow)) expect(isWithin).toBe(true)
      else if (!narrow.pieces.join('').includes('c') && isWithin) {
        // Only texts with a letter of neither in the midst could tell.
        const told = narrow.pieces.join('c')
        expect(matchGlob(narrow, told) && !matchGlob(wide, told)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

const tag = fc
  .record({
    place: fc.constantFrom('t.example', '*.t.example', '*.x.t.example', 'x.t.example', ''),
    path: fc.stringMatching(/^(\/[ab*]{1,2}){1,2}\/?$/),
    query: fc.constantFrom('', '', '?a=*', '?*=b', '?a=b'),
  })
  .map(({ place, path, query }) => place + path + query)

/** Whether a rule of this tag takes the address. */
function takes(pattern: string, url: string): boolean {
  const index = indexTags([[pattern, { id: 'it', rule: '' }]])
  return !matchTag(index, new URL(url), true).next().done
}

test('tags relate as their rules match', () => {
  const urls = ['t.example', 'x.t.example', 'y.x.t.example'].flatMap((host) =>
    ['/', '/a', '/b', '/ab', '/a/', '/a/a', '/b/ab/c', '/a/b', '/aa/b/'].flatMap((path) =>
      ['', '?a=', '?a=b', '?c=b'].map((query) => `https://${host}${path}${query}`),
    ),
  )
  fc.assert(
    fc.property(tag, tag, (a, b) => {
      const [one, other] = [parseTag(a), parseTag(b)] as [TagPattern, TagPattern]
      const isWithin = urls.every((url) => !takes(b, url) || takes(a, url))
      if (coversTag(one, other)) expect(isWithin).toBe(true)
      if (one.host !== other.host || one.below !== other.below) return
      const witness = findTagWitness(one, other)
      if (witness === undefined) {
        expect(urls.filter((url) => takes(a, url) && takes(b, url))).toEqual([])
      } else {
        const url = `https://${one.host ?? 't.example'}${witness}`
        expect([takes(a, url), takes(b, url)]).toEqual([true, true])
      }
    }),
    { numRuns: 1000 },
  )
})

describe('what the gate cannot tell apart', () => {
  const domains = ['www.example.com']
  const one = (claim: object) => ({ category: 'analytics', ...claim })
  const two = (claim: object) => ({ category: 'marketing', ...claim })

  test('is one cookie, whether it is of the host alone or not', () => {
    const cookie = { name: '_two', duration: '1 day' }
    const services = (category: string) => ({
      one: one({ cookies: [cookie], tags: [] }),
      two: { category, cookies: [{ ...cookie, hostOnly: true }], tags: [] },
    })
    expect(foundIn(services('marketing'))).toEqual([
      'cookie-in-two-categories /services/two/cookies/0',
    ])
    expect(foundIn(services('analytics'))).toEqual([])
  })

  test('is one tag, with an own host and without', () => {
    const tagged = (a: string, b: string) =>
      found({
        domains,
        services: { ...clean.services, one: one({ tags: [a] }), two: two({ tags: [b] }) },
      })
    const code = 'tag-in-two-categories /services/two/tags/0'
    expect(tagged('/ads.js', 'www.example.com/ads.js')).toEqual([code])
    expect(tagged('/ads.js', 'cdn.example.com/ads.js')).toEqual([])
    expect(tagged('/a*.js', 'www.example.com/*d.js')).toEqual([
      'overlapping-patterns /services/two/tags/0',
    ])
    expect(tagged('/a*', 'www.example.com/ab*')).toEqual([])
  })

  test('is one script, where the text of one service holds that of another', () => {
    const texts = (a: string, b: string) =>
      foundIn({ one: one({ inline: [a] }), two: two({ inline: [b] }) })
    const config = "gtag('config'"
    expect(texts(config, `${config}, 'AW-`)).toEqual([
      'tag-in-two-categories /services/two/inline/0',
    ])
    expect(texts(`${config}, 'AW-`, config)).toEqual([
      'tag-in-two-categories /services/one/inline/0',
    ])
    expect(texts(config, "gtag('event'")).toEqual([])
  })
})

test('among overlapping tags the one with more literal characters decides', () => {
  const said = (a: string, b: string) =>
    linted({
      services: {
        ...clean.services,
        one: { category: 'analytics', tags: [a] },
        two: { category: 'marketing', tags: [b] },
      },
    }).findings[0]?.message
  expect(said('x.example/stats/*', 'x.example/*/a')).toContain("'x.example/stats/*' decides")
  expect(said('x.example/*/a', 'x.example/stats/*')).toContain("'x.example/stats/*' decides")
  expect(said('x.example/abc*', 'x.example/*abc')).toContain('it is kept only where')
})

test('a witness is an address that a browser can ask for', () => {
  const services = {
    ...clean.services,
    one: { category: 'analytics', tags: ['x.example/a/.*'] },
    two: { category: 'marketing', tags: ['x.example/*/.'] },
  }
  for (const { message } of linted({ services }).findings) expect(message).not.toMatch(/\/\.'/)
})

test('patterns that all begin alike are not all compared', () => {
  const cookies = (side: string) =>
    Array.from({ length: 1000 }, (_, i) => ({ name: `shop_*${side}${i}_*`, duration: '1 day' }))
  const services = {
    ...clean.services,
    one: { category: 'analytics', cookies: cookies('a'), tags: [] },
    two: { category: 'marketing', cookies: cookies('b'), tags: [] },
  }
  // A clock need not run while a Worker computes; of all pairs each of a thousand would be told.
  const told = found({ services }).length
  expect(told).toBeGreaterThan(10)
  expect(told).toBeLessThan(1000)
})
