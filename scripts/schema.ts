/**
 * Writes policy.schema.json, the JSON Schema of a policy, and the tables of docs/policy.md:
 * `npm run generate`.
 *
 * The shape comes from src/policy/schema.ts, the words from the docstrings in src/policy/types.ts:
 * those of the interface `X` belong to the definition `X`, and to the table behind `fields: X`.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { isRoutePath } from '../src/policy/pattern.ts'
import { isRegion } from '../src/policy/regimes.ts'
import {
  category,
  consentEntry,
  cookieRule,
  isDay,
  isDuration,
  policySchema,
  route,
  service,
  unknown,
} from '../src/policy/schema.ts'

const root = join(import.meta.dirname, '..')

const definitions = {
  Category: category,
  ConsentEntry: consentEntry,
  CookieRule: cookieRule,
  Route: route,
  Service: service,
  Unknown: unknown,
}

/** Checks that are exactly a pattern. For others, hosts and tags, no pattern is right. */
const patterns = new Map<unknown, string>([
  [isDuration, String.raw`^(session|\d{1,9} (second|minute|hour|day|week|month|year)s?)$`],
  [isDay, String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`],
  [isRegion, String.raw`^(\*|EEA|(?!UK$)[A-Z]{2}(-[A-Z0-9]{1,3})?)$`],
  [isRoutePath, String.raw`^/((\*|:\w+|[^/*:?#{}\\%\s]+)(/|$))*(:\w+\?)?$`],
])

interface Docstring {
  text: string
  default?: string
  examples: readonly string[]
}

/** The docstrings of interfaces, by `Interface`, and of what they hold, by `Interface.key`. */
function readDocstrings(code: string): ReadonlyMap<string, Docstring> {
  const found = new Map<string, Docstring>()
  const comment = String.raw`/\*\*((?:(?!\*/).)*)\*/\n`
  const interfaces = new RegExp(`^(?:${comment})?export interface (\\w+) \\{\\n(.*?)^\\}`, 'gms')
  const properties = new RegExp(`^ {2}${comment} {2}([$\\w]+)\\??:`, 'gms')
  for (const [, about = '', name = '', body = ''] of code.matchAll(interfaces)) {
    found.set(name, parseDocstring(about))
    for (const [, text = '', key = ''] of body.matchAll(properties)) {
      found.set(`${name}.${key}`, parseDocstring(text))
    }
  }
  return found
}

function parseDocstring(comment: string): Docstring {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim())
  const tagged = (tag: string) =>
    lines.filter((line) => line.startsWith(tag)).map((line) => line.slice(tag.length))
  const [value] = tagged('@default ')
  return {
    text: lines.filter((line) => line !== '' && !line.startsWith('@')).join(' '),
    ...(value !== undefined && { default: value }),
    examples: tagged('@example '),
  }
}

function makeSchema(docstrings: ReadonlyMap<string, Docstring>): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...policy
  } = toJsonSchema(policySchema, {
    definitions,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' && 'requirement' in valibotAction
        ? { ...jsonSchema, pattern: patterns.get(valibotAction.requirement) }
        : undefined,
    overrideSchema: ({ jsonSchema }) => chooseByType(jsonSchema),
  })
  return {
    $schema,
    title: 'A policy of consent-gate',
    ...describe(policy, 'Policy', docstrings),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, one]) => [
        name,
        describe(one as JsonSchema, name, docstrings),
      ]),
    ),
  }
}

/** A text or something else: editors tell what is wrong with either, which of `anyOf` they guess. */
function chooseByType({ anyOf = [] }: JsonSchema): JsonSchema | undefined {
  const [text, other] = anyOf
  if (typeof text !== 'object' || text.type !== 'string') return undefined
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word; nobody awaits it.
  return { if: { type: 'string' }, then: text, else: other }
}

/** An object's schema with the docstrings of an interface and of what it holds. */
function describe(
  schema: JsonSchema,
  name: string,
  docstrings: ReadonlyMap<string, Docstring>,
): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const doc = docstrings.get(`${name}.${key}`)
    return [key, doc ? annotate(property as JsonSchema, doc) : property]
  })
  return {
    description: docstrings.get(name)?.text || undefined,
    ...schema,
    properties: Object.fromEntries(properties),
  }
}

function annotate({ $ref, ...property }: JsonSchema, doc: Docstring): JsonSchema {
  const examples = doc.examples.length > 0 && { examples: doc.examples.map(parseJson) }
  const { items } = property
  return {
    description: doc.text,
    // A word of VS Code's: others pass over it.
    ...(isNotSupported(doc) && { doNotSuggest: true }),
    ...property,
    // What stands beside a `$ref` does not count.
    ...($ref && { allOf: [{ $ref }] }),
    // The examples of a list are those of its entries.
    ...(typeof items === 'object' ? { items: { ...items, ...examples } } : examples),
    ...(doc.default !== undefined && { default: parseJson(doc.default) }),
  }
}

function parseJson(text: string) {
  return JSON.parse(text)
}

function isNotSupported({ text }: Docstring): boolean {
  return text.startsWith('Not supported yet:')
}

/** A table of what an interface holds. */
function makeTable(
  name: string,
  schema: JsonSchema,
  docstrings: ReadonlyMap<string, Docstring>,
): string {
  const shape = name === 'Policy' ? schema : (schema.$defs?.[name] as JsonSchema)
  const rows = Object.keys(shape.properties ?? {}).map((key) => {
    const doc = docstrings.get(`${name}.${key}`)
    const value = doc?.default === undefined ? '' : `\`${doc.default}\` `
    return `| \`${key}\` | ${shape.required?.includes(key) ? 'required ' : value}| ${doc?.text} |\n`
  })
  return `| field | default | meaning |\n|---|---|---|\n${rows.join('')}`
}

/** The files as they should be, by their path from the root of the project. */
export function generate(): ReadonlyMap<string, string> {
  const docstrings = readDocstrings(readText('src/policy/types.ts'))
  const schema = makeSchema(docstrings)
  const tables = readText('docs/policy.md').replace(
    /^(<!-- fields: (\w+) -->\n\n)(?:\|.*\n)*\n?/gm,
    (_, marker: string, name: string) => `${marker}${makeTable(name, schema, docstrings)}\n`,
  )
  return new Map([
    ['policy.schema.json', format(JSON.stringify(schema))],
    ['docs/policy.md', tables],
  ])
}

function format(json: string): string {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const args = [biome, 'format', '--stdin-file-path=policy.schema.json']
  return execFileSync(process.execPath, args, { cwd: root, input: json, encoding: 'utf8' })
}

function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

if (import.meta.main) {
  for (const [file, text] of generate()) {
    writeFileSync(join(root, file), text)
    console.log(file)
  }
}
