/**
 * policy.schema.json: what an editor makes of it, and that it says what `definePolicy` says.
 *
 * @module
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import json, { type Position, type TextDocument } from 'vscode-json-languageservice'
import { generate } from '../../scripts/schema.ts'
import { definePolicy, type Policy, PolicyError, type PolicyIssue } from '../../src/index.ts'
import { change, placesOf, policies } from '../policy/policies.ts'
import { textOf } from './project.ts'

interface Shape {
  description?: string
  enum?: string[]
  type?: string
  properties?: Record<string, Shape>
  $defs?: Record<string, Shape>
}

const schema: Shape = JSON.parse(textOf('policy.schema.json'))
const [, block = ''] = /^```json policy\n(.*?)^```/ms.exec(textOf('docs/policy.md')) ?? []
/** It has everything in it, and `$schema` as a JSON file of a site has it. */
const example: Policy = JSON.parse(block)

/** Where in the example each kind of object stands. */
const objects: Readonly<Record<string, readonly string[]>> = {
  Policy: [],
  Category: ['categories', 'analytics'],
  ConsentEntry: ['consent', '0'],
  CookieRule: ['services', 'pardot', 'cookies', '1'],
  Route: ['routes', '1'],
  Service: ['services', 'pardot'],
  Unknown: ['unknown'],
}

/** Where in the example an object stands that has this key: not every source has every key. */
function pathOf(name: string, key: string): readonly string[] {
  if (name !== 'ConsentEntry') return objects[name] ?? [name]
  const having = example.consent.findIndex((entry) => key in entry)
  return ['consent', String(Math.max(having, 0))]
}

/** Every field, and its path in the example. */
const fields = Object.entries({ Policy: schema, ...schema.$defs }).flatMap(([name, shape]) =>
  Object.entries(shape.properties ?? {}).map(([key, { description = '', ...field }]) => ({
    name,
    key,
    path: [...pathOf(name, key), key],
    field,
    description,
    isSupported: !description.startsWith('Not supported yet:'),
  })),
)

/** What VS Code itself asks. It gets the schema where a policy's `$schema` says that it is. */
const editor = json.getLanguageService({
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  schemaRequestService: async (url) => {
    if (url === 'file:///site/node_modules/consent-gate/policy.schema.json') {
      return JSON.stringify(schema)
    }
    throw new Error(`no schema at ${url}`)
  },
})

/** What an editor underlines, with the schema at hand. */
async function underlined(policy: unknown): Promise<string[]> {
  const { document, parsed } = open(policy)
  const settings = { schemaValidation: 'error' } as const
  const found = await editor.doValidation(document, parsed, settings, schema)
  return found.map(({ range, message }) => `${document.getText(range)}: ${message}`)
}

/** What an editor proposes where `"cursor"` stands: words, and what it says about each. */
async function proposals(policy: unknown): Promise<ReadonlyMap<string, unknown>> {
  const { document, parsed, cursor } = open(policy)
  const found = await editor.doComplete(document, cursor, parsed)
  return new Map(found?.items.map(({ label, documentation }) => [label, documentation]))
}

/** What an editor says where the mouse is over `"cursor"`. */
async function hover(policy: unknown): Promise<string> {
  const { document, parsed, cursor } = open(policy)
  const found = await editor.doHover(document, cursor, parsed)
  // It writes Markdown, in which what means something is escaped.
  return [found?.contents].flat().join('\n').replaceAll('\\', '')
}

function open(policy: unknown) {
  const text = JSON.stringify(policy)
  const document: TextDocument = json.TextDocument.create(
    'file:///site/policy.json',
    'json',
    1,
    text,
  )
  const cursor: Position = document.positionAt(text.indexOf('"cursor"'))
  return { document, parsed: editor.parseJSONDocument(document), cursor }
}

function issuesOf(input: unknown): readonly PolicyIssue[] {
  try {
    definePolicy(input as Policy)
    return []
  } catch (error) {
    if (error instanceof PolicyError) return error.issues
    throw error
  }
}

test('what is checked in is what `npm run generate` writes', () => {
  for (const [file, text] of generate()) expect(textOf(file), file).toBe(text)
})

describe('what the schema says of a field:', () => {
  const present = placesOf(example).map(({ keys }) => keys.join('/'))

  test('what is supported stands in the example of docs/policy.md, which is valid', () => {
    const missing = fields.filter(
      ({ path, isSupported }) => isSupported && !present.includes(path.join('/')),
    )
    expect(missing).toEqual([])
    expect(issuesOf(example)).toEqual([])
  })

  test.each(fields.filter(({ isSupported }) => !isSupported))(
    '$name $key is not supported yet, and refused as that',
    ({ path, key, field }) => {
      const value = field.enum?.[0] ?? (field.type === 'string' ? '1 day' : true)
      // A key that is not there takes the place of one that is.
      const [other = ''] = present
        .map((one) => one.split('/'))
        .filter((one) => one.slice(0, -1).join('/') === path.slice(0, -1).join('/'))
        .map((one) => one.at(-1))
      const there = [...path.slice(0, -1), other]
      const input = change(change(example, there, { value }), there, { key })
      expect(issuesOf(input)).toContainEqual(
        expect.objectContaining({ code: 'not-supported', path: `/${path.join('/')}` }),
      )
    },
  )
})

describe('an editor', () => {
  test('gets the schema where `$schema` says, and underlines what is wrong', async () => {
    const { document, parsed } = open({ ...example, mod: 'report' })
    const found = await editor.doValidation(document, parsed)
    expect(found.map(({ message }) => message)).toEqual(['Property mod is not allowed.'])
  })

  test.each(Object.entries(objects))(
    'proposes the keys of a %s, and says what they mean',
    async (name, path) => {
      const { $schema } = example
      const known = fields.filter((field) => field.name === name && field.key !== '$schema')
      const proposed = await proposals(
        name === 'Policy'
          ? { $schema, cursor: 0 }
          : change(example, path, { value: { cursor: 0 } }),
      )
      expect([...proposed.keys()]).toEqual(
        known.filter(({ isSupported }) => isSupported).map(({ key }) => key),
      )
      for (const text of proposed.values()) expect(text).toMatch(/^.{10}/)
    },
  )

  test.each([
    [['mode'], ['"enforce"', '"report"', '"off"']],
    [
      ['routes', '1', 'mode'],
      ['"enforce"', '"report"', '"off"'],
    ],
    [
      ['regimes', '*'],
      ['"opt-in"', '"opt-out"', '"implied"', '"none"'],
    ],
    [['capDurations'], ['false', 'true']],
    [
      ['services', 'pardot', 'cookies', '1', 'duration'],
      ['"session"', '"13 months"'],
    ],
  ])('proposes what can stand at %j', async (path, words) => {
    expect([...(await proposals(change(example, path, { value: 'cursor' }))).keys()]).toEqual(words)
  })

  test('proposes the consent managers that are supported', async () => {
    const path = ['consent', '0', 'source']
    const labels = [...(await proposals(change(example, path, { value: 'cursor' }))).keys()]
    const sources = labels.map((label) => JSON.parse(label))
    expect(sources).toContain('onetrust')
    for (const value of sources) {
      const wrong = issuesOf(change(example, path, { value }))
      // Some need another key beside them; none is a word that `source` does not take.
      expect(wrong.filter((one) => one.path === `/${path.join('/')}`)).toEqual([])
    }
  })

  test('says what a field means where the mouse is over it', async () => {
    const supported = fields.filter(({ isSupported, key }) => isSupported && key !== '$schema')
    for (const { path, description } of supported) {
      expect(await hover(change(example, path, { value: 'cursor' }))).toContain(description)
    }
  })

  test('says what is wrong with an object where a text could stand too', async () => {
    const service = (value: unknown) => underlined({ ...example, services: { ads: value } })
    expect(await service({ categry: 'marketing' })).toEqual([
      '"ads": Missing property "category".',
      '"categry": Property categry is not allowed.',
    ])
    expect(await service({ category: 'marketing', cookies: [1, 'a b'] })).toEqual([
      '1: Incorrect type. Expected "object".',
      expect.stringMatching(/^"a b": String does not match the pattern/),
    ])
  })
})

describe('the schema says what definePolicy says:', () => {
  /** A valid policy in which something else stands somewhere, or a key is another. */
  const changed = fc
    .tuple(
      policies,
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', false)),
      fc.boolean(),
    )
    .chain(([policy, value, isKey]) =>
      fc
        .constantFrom(...placesOf(policy))
        .map(({ keys, key }) => change(policy, keys, isKey ? { key: `${key}s` } : { value })),
    )

  test('what it takes is not underlined', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(policies, changed), async (policy) => {
        fc.pre(issuesOf(policy).length === 0)
        taken++
        expect(await underlined(policy)).toEqual([])
      }),
      { numRuns: 200 },
    )
    expect(taken).toBeGreaterThan(100)
  })

  test('an unknown key, a missing one and a wrong type are underlined', async () => {
    // Whether a map is needed depends on the ids of the categories.
    const isOfShape = ({ code, path }: PolicyIssue) =>
      /^(unknown-key|missing-key|invalid-type)$/.test(code) && !/^.consent.\d+.map$/.test(path)
    await fc.assert(
      fc.asyncProperty(changed, async (policy) => {
        fc.pre(issuesOf(policy).some(isOfShape))
        expect(await underlined(policy)).not.toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    [
      'a duration',
      [...(objects['CookieRule'] ?? []), 'duration'],
      ['1 day', 'session', '36 months', '9 yeaars'],
    ],
    [
      'the path of a route',
      [...(objects['Route'] ?? []), 'path'],
      ['/', '/a/*', '/:id/b', '/a/:b?', '//'],
    ],
    ['the name of a cookie', [...(objects['CookieRule'] ?? []), 'name'], ['_ga_*', 'a=b', 'ü;']],
  ])('no more and no less is %s', async (_, path, words) => {
    const character = fc.constantFrom(...new Set(words.join('')), '\n', '{', '%', '*', ':', ' ')
    const texts = fc
      .tuple(fc.constantFrom(...words), fc.nat(9), fc.nat(2), fc.array(character, { maxLength: 2 }))
      .map(([word, at, gone, more]) => word.slice(0, at) + more.join('') + word.slice(at + gone))
    const taken = new Set<boolean>()
    await fc.assert(
      fc.asyncProperty(texts, async (value) => {
        const policy = change(example, path, { value })
        const isTaken = issuesOf(policy).length === 0
        taken.add(isTaken)
        expect((await underlined(policy)).length === 0, value).toBe(isTaken)
      }),
      { numRuns: 500 },
    )
    expect(taken).toEqual(new Set([true, false]))
  })
})
