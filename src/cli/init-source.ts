/**
 * A draft of a policy as TypeScript, in which comments that say DECIDE stand where an answer belongs.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { type Draft, keyOf, type Question } from './init-draft.ts'

const width = 100

/** @param from what the module imports `definePolicy` from */
export function policySource({ policy, questions, remarks }: Draft, from: string): string {
  const keys = Object.keys(policy) as (keyof Policy)[]
  const parts = keys.flatMap((key) => [
    ...questions.filter(({ about }) => about === key).flatMap(comment),
    ...(key === 'services'
      ? ['services: {', ...serviceLines(policy, remarks).map(indent), '},']
      : property(key, policy[key], 2)),
  ])
  return [
    `import { definePolicy } from ${text(from)}`,
    '',
    '/**',
    ' * A first policy, from what a scan saw: `consent-gate init`. What each field means: docs/policy.md.',
    ' * Each DECIDE is a question that no scan can answer.',
    ' */',
    'export default definePolicy({',
    ...parts.map(indent),
    '})',
    '',
  ].join('\n')
}

/** A question above the key that it is about. */
function comment({ text: question, lines = [] }: Question): string[] {
  const wrapped = wrap(`DECIDE: ${question}`, width - 5)
  return [...wrapped, ...lines.map((line) => `  ${line}`)].map((line) => `// ${line}`)
}

function serviceLines({ services }: Policy, remarks: Draft['remarks']): string[] {
  return Object.entries(services).flatMap(([id, service]) => {
    const remark = remarks.get(id)
    const [first = '', ...more] = property(id, service, 4)
    return [`${first}${remark ? ` // ${remark}` : ''}`, ...more]
  })
}

/** A property in one line where it fits, else a line for each that it holds. */
function property(key: string, value: unknown, depth: number): string[] {
  const line = `${keyOf(key)}: ${literal(value)},`
  const isList = Array.isArray(value)
  const isDeep = !isList && typeof value === 'object' && value !== null
  if (!isList && !isDeep) return [line]
  if (line.length + depth <= width && depth > 2) return [line]
  if (line.length + depth <= width && isList) return [line]
  const inner = isList
    ? value.map((one) => `${literal(one)},`)
    : Object.entries(value as object).flatMap(([name, one]) => property(name, one, depth + 2))
  const [open, close] = isList ? '[]' : '{}'
  return [`${keyOf(key)}: ${open}`, ...inner.map(indent), `${close},`]
}

function literal(value: unknown): string {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${literal(one)}`)
  return `{ ${parts.join(', ')} }`
}

/** In single quotes, unless it holds some. */
function text(value: string): string {
  const json = JSON.stringify(value)
  return json.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

function indent(line: string): string {
  return `  ${line}`
}

/** Lines of at most so many characters, where words allow it. */
export function wrap(text: string, longest: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longest) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
