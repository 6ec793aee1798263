import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterImportMap, filterSpeculationRules } from '../../src/rewrite/json-rules.ts'

function isRefused(url: string): boolean {
  return /^(https:)?\/\/t\./.test(url)
}

function isRefusedString(value: unknown): boolean {
  return typeof value === 'string' && isRefused(value)
}

/** Keys and addresses, some refused, some that JSON or HTML must escape. */
const word = fc.oneof(
  fc.constantFrom(
    '//t.example/a.js',
    'https://t.example/',
    '/a.js',
    './b/',
    'c',
    'imports',
    'urls',
  ),
  fc.constantFrom('1', '__proto__', '</script>', '"\\', '\u2028', 'not', ''),
  fc.string({ maxLength: 4 }),
)

/** What no rule speaks of. */
const other = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  word,
  fc.constantFrom(null, 1e21, ['//t.example/'], { a: '//t.example' }),
)

/** Writes JSON in one of the ways that there are. */
const style = fc.record({
  space: fc.constantFrom('', ' ', '\t', '\n \r\n'),
  escaped: fc.constantFrom(/(?!)/g, /[/<]/g, /[a-z]/g),
})

function write(value: unknown, style: { space: string; escaped: RegExp }): string {
  if (typeof value === 'string') {
    const hex = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    // Escapes of its own stay as they are.
    return JSON.stringify(value).replace(/\\.|[^\\]/gs, (one) =>
      one.length === 1 ? one.replace(style.escaped, hex) : one,
    )
  }
  const { space } = style
  const join = (parts: string[]) => space + parts.join(`${space},${space}`) + space
  if (Array.isArray(value)) return `[${join(value.map((each) => write(each, style)))}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(
    ([key, each]) => `${write(key, style)}${space}:${space}${write(each, style)}`,
  )
  return `{${join(members)}}`
}

/** What is asked about, and what comes of it, where everything is refused that `isRefused` is. */
function filtered(filter: typeof filterImportMap, text: string): string {
  const once = filter(text, isRefused)
  expect(filter(once, isRefused)).toBe(once)
  expect(filter(text, () => false)).toBe(text)
  return once
}

// biome-ignore lint/suspicious/noExplicitAny: of any shape.
type Json = any
type Judge = (key: string, value: Json) => Json

/** What is left of the members of an object or array; `undefined` where nothing is. */
function left(value: Json, judge: Judge): Json {
  const members = Object.entries(value)
  const kept = members.flatMap(([key, member]) => {
    const judged = judge(key, member)
    return judged === undefined ? [] : [[key, judged]]
  })
  if (kept.length === 0 && members.length > 0) return undefined
  return Array.isArray(value) ? kept.map(([, member]) => member) : Object.fromEntries(kept)
}

/** Whether a condition names a refused URL that it does not exclude. */
function asksFor(condition: Json, isWanted = true): boolean {
  if (typeof condition === 'string') return isWanted && isRefused(condition)
  return Object.entries(condition ?? {}).some(([key, value]) =>
    asksFor(value, key === 'not' ? !isWanted : isWanted),
  )
}

describe('of an import map', () => {
  test.each([
    ['{"imports":{"a":"//t.example/a.js","b":"/b.js"}}', '{"imports":{"b":"/b.js"}}'],
    ['{"imports": {"b": "/b.js", "a": "//t.example"} }', '{"imports": {"b": "/b.js"} }'],
    [' {"imports":{"a":"//t.example"}} ', '{}'],
    ['{"imports":{"a":"//t.example"},"x":1}', '{"x":1}'],
    [
      '{"imports":{"a":"\\u002f/t.example","2":"/2","1":"<\\/script>"}}',
      '{"imports":{"2":"/2","1":"<\\/script>"}}',
    ],
    ['{"\\u0069mports":{"a":"//t.example","b":null}}', '{"\\u0069mports":{"b":null}}'],
    ['{"imports":{"//t.example/a.js":"/a.js"}}', '{"imports":{"//t.example/a.js":"/a.js"}}'],
    [
      '{"scopes":{"//t.example/":{"a":"/a","b":"//t.example"},"/c":{"d":"//t.example"}}}',
      '{"scopes":{"//t.example/":{"a":"/a"}}}',
    ],
    [
      '{"integrity":{"//t.example/a":"sha384-a","/b":"//t.example"}}',
      '{"integrity":{"/b":"//t.example"}}',
    ],
    ['{"imports":{"a":"/a","a":"//t.example"}}', '{"imports":{"a":"/a"}}'],
    ['{"imports":["//t.example"],"scopes":{}}', '{"imports":["//t.example"],"scopes":{}}'],
    ['{"other":{"a":"//t.example"}}', '{"other":{"a":"//t.example"}}'],
    ['{"imports":{"a":{"b":"//t.example"}}}', '{"imports":{"a":{"b":"//t.example"}}}'],
    ['["//t.example"]', '["//t.example"]'],
    ['"//t.example"', '"//t.example"'],
    ['null', 'null'],
    ['{"imports":{"a":"//t.example",}}', '{"imports":{"a":"//t.example",}}'],
    ['', ''],
  ])('%j stays %j', (text, expected) => {
    expect(filtered(filterImportMap, text)).toBe(expected)
  })

  test('no refused address stays, and all else is written as it was, in its order', () => {
    const entries = fc.dictionary(word, fc.oneof(word, fc.constantFrom(null, 1, ['//t.example'])))
    const scopes = fc.dictionary(word, entries)
    const map = fc.record(
      { x: other, imports: entries, scopes, integrity: entries, y: other },
      { requiredKeys: [] },
    )
    const entry: Judge = (_, address) => (isRefusedString(address) ? undefined : address)
    fc.assert(
      fc.property(map, style, (map, style) => {
        const expected = left(map, (key, member) => {
          if (key === 'imports') return left(member, entry)
          if (key === 'scopes') return left(member, (_, scope) => left(scope, entry))
          if (key === 'integrity')
            return left(member, (url, hash) => (isRefused(url) ? undefined : hash))
          return member
        })
        expect(filtered(filterImportMap, write(map, style))).toBe(
          expected === undefined ? '{}' : write(expected, style),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('of speculation rules', () => {
  test.each<[string, string]>([
    ['{"prefetch":[{"urls":["//t.example","/a"]}]}', '{"prefetch":[{"urls":["/a"]}]}'],
    [
      '{"prefetch":[{"urls":["/a" , "//t.example"], "eagerness":"eager"}]}',
      '{"prefetch":[{"urls":["/a"], "eagerness":"eager"}]}',
    ],
    [
      '{"prerender":[{"urls":["//t.example"]}, {"urls":["/a"]}]}',
      '{"prerender":[{"urls":["/a"]}]}',
    ],
    ['{"prerender":[{"urls":["//t.example"]}],"tag":"a"}', '{"tag":"a"}'],
    ['{"prefetch":[{"urls":["//t.example"]}]}', '{}'],
    [
      '{"prefetch_with_subresources":[{"urls":["//t.example"]},{"urls":[]}]}',
      '{"prefetch_with_subresources":[{"urls":[]}]}',
    ],
    [
      '{"prefetch":[{"where":{"href_matches":"https://t.example/*"}},{"where":{}}]}',
      '{"prefetch":[{"where":{}}]}',
    ],
    ['{"prefetch":[{"where":{"or":[{"href_matches":["/a","//t.example/*"]}]}}]}', '{}'],
    ['{"prefetch":[{"where":{"not":{"not":{"href_matches":"//t.example/*"}}}}]}', '{}'],
    ...[
      '{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"//t.example/*"}}]}}]}',
      '{"prefetch":[{"where":{"selector_matches":".a"},"relative_to":"document"}]}',
      '{"prefetch":[{"where":{"href_matches":{"hostname":"t.example"}}}]}',
      '{"prefetch":{"a":"//t.example"},"tag":"//t.example"}',
      '{"prefetch":[{"urls":["//t.example"]}]',
      '["//t.example"]',
      '0',
    ].map((same): [string, string] => [same, same]),
  ])('%j stays %j', (text, expected) => {
    expect(filtered(filterSpeculationRules, text)).toBe(expected)
  })

  test('no refused URL stays, and all else is written as it was, in its order', () => {
    const { condition } = fc.letrec<{ condition: object }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({ href_matches: fc.oneof(word, fc.array(word)) }),
        fc.record({ selector_matches: fc.constant('.a') }),
        fc.record({ and: fc.array(tie('condition'), { maxLength: 2 }) }),
        fc.record({ or: fc.array(tie('condition'), { maxLength: 2 }) }),
        fc.record({ not: tie('condition') }),
      ),
    }))
    const urls = fc.array(fc.oneof(word, fc.constantFrom(null, 1)), { maxLength: 4 })
    const rule = fc.record(
      { source: fc.constantFrom('list', 'document'), urls, where: condition, tag: word },
      { requiredKeys: [] },
    )
    const rules = fc.record(
      { tag: word, prefetch: fc.array(rule), prerender: fc.array(rule) },
      { requiredKeys: [] },
    )
    const entry: Judge = (_, url) => (isRefusedString(url) ? undefined : url)
    fc.assert(
      fc.property(rules, style, (rules, style) => {
        const expected = left(rules, (key, list) => {
          if (key === 'tag') return list
          return left(list, (_, rule) => {
            const goes = asksFor(rule.where) || (rule.urls && !left(rule.urls, entry))
            if (goes) return undefined
            return left(rule, (key, value) => (key === 'urls' ? left(value, entry) : value))
          })
        })
        expect(filtered(filterSpeculationRules, write(rules, style))).toBe(
          expected === undefined ? '{}' : write(expected, style),
        )
      }),
      { numRuns: 300 },
    )
  })
})

/** About a megabyte, in which everything is refused that could be. */
const big = {
  'an array in an array': around('[', '', ']'),
  'an object in an object': around('{"imports":', '0', '}'),
  'scopes in scopes': around('{"scopes":{"a":', '0', '}}'),
  'conditions in conditions': `{"prefetch":[{"where":${around('{"not":', '"//t.example"', '}')}}]}`,
  escapes: `{"imports":{"a":"${'\\\\'.repeat(2 ** 19)}","b":"//t.example"}}`,
  'a long string': `{"imports":{"a":"//t.example/${'a'.repeat(2 ** 20)}"}}`,
  blanks: `{"imports"${' '.repeat(2 ** 19)}:${' '.repeat(2 ** 19)}{}}`,
  addresses: `{"imports":{${many('"a":"//t.example"')}}}`,
  'addresses in turn': `{"imports":{${many('"a":"//t.example","b":"/b"')}}}`,
  maps: `{"scopes":{${many('"a":{"b":"//t.example"}')}}}`,
  rules: `{"prefetch":[${many('{"urls":["//t.example","/a"]}')}]}`,
  urls: `{"prefetch":[{"urls":[${many('"//t.example"')}]}]}`,
  'no JSON': '"'.repeat(2 ** 20),
}

function around(before: string, inside: string, after: string): string {
  const times = 2 ** 20 / (before.length + after.length)
  return before.repeat(times) + inside + after.repeat(times)
}

function many(part: string): string {
  return Array(Math.floor(2 ** 20 / part.length))
    .fill(part)
    .join()
}

test.each(Object.entries(big))('a megabyte of %s is read in time', (_, text) => {
  for (const filter of [filterImportMap, filterSpeculationRules]) {
    expect(filter(text, () => false) === text).toBe(true)
    filter(text, isRefused)
  }
})
