/**
 * Validates a policy: plain data (plain.ts) of a shape (schema.ts) that fits together (references.ts).
 *
 * @module
 */
import * as v from 'valibot'
import { PolicyError, type PolicyErrorCode, type PolicyIssue } from './error.ts'
import { nearest } from './nearest.ts'
import { copyPlain } from './plain.ts'
import { pointer } from './pointer.ts'
import { references } from './references.ts'
import { regimeIssues } from './regimes.ts'
import { policySchema } from './schema.ts'
import type { Policy } from './types.ts'
import { unknownKeys } from './unknown-keys.ts'
import { unsupported } from './unsupported.ts'

/**
 * Validates a policy and returns it as plain data.
 *
 * @param input the policy of docs/policy.md, written in TypeScript or read from JSON
 * @returns a copy that equals its own JSON, without `$schema`
 * @throws {PolicyError} with every path and value that is wrong; whatever the input, nothing else
 *
 * @example
 * ```ts
 * export default definePolicy({
 *   consent: [{ source: 'onetrust' }],
 *   categories: { analytics: { title: 'Analytics' } },
 *   services: { 'google-analytics': { category: 'analytics', cookies: ['_ga', '_ga_*'] } },
 *   mode: 'enforce',
 * })
 * ```
 */
export function definePolicy(input: Policy): Policy {
  const copy = copyPlain(input)
  const parsed = v.safeParse(policySchema, copy)
  const issues = [
    ...unknownKeys(policySchema, copy),
    ...(parsed.issues ?? []).flatMap((issue) => flatten(issue, [])),
    ...references(copy),
    ...regimeIssues(copy),
    ...unsupported(copy),
  ]
  if (issues.length > 0 || !parsed.success) throw new PolicyError(distinct(issues))
  // An editor's, and another on each machine: not what the site declares.
  const { $schema, ...policy } = copy as Policy
  return policy
}

function distinct(issues: readonly PolicyIssue[]): PolicyIssue[] {
  const seen = new Map(issues.map((issue) => [`${issue.path}\n${issue.message}`, issue]))
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** A union reports one issue that holds those of its options: the ones that go deepest tell more. */
function flatten(issue: v.BaseIssue<unknown>, above: readonly string[]): PolicyIssue[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string)]
  const options = issue.issues?.filter((one) => !isInList(one)) ?? []
  const deeper = options.filter((one) => one.path && !isUnknownKey(one))
  if (deeper.length > 0) return deeper.flatMap((one) => flatten(one, path))
  if (isInList(issue) || isUnknownKey(issue) || options.some(isUnknownKey)) return []
  const missing = issue.input === undefined && issue.type === 'strict_object'
  const code = missing ? 'missing-key' : codeOf(issue)
  return [{ code, path: pointer(...path), value: issue.input, message: messageOf(issue, missing) }]
}

const words: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  boolean: 'true or false',
  string: 'a text',
}

/** What was expected: in the words of schema.ts, else in valibot's. */
function messageOf(issue: v.BaseIssue<unknown>, missing: boolean): string {
  if (missing) return 'missing'
  const expected = (issue.expected ?? '').replace(/^\((.*)\)$/, '$1').split(' | ')
  const known = expected.map((one) => words[one] ?? one.replaceAll('"', "'"))
  const message = issue.message.startsWith('expected ')
    ? issue.message
    : `expected ${known.join(' or ')}`
  const values = issue.type === 'picklist' ? known.map((one) => one.replaceAll("'", '')) : []
  const near = typeof issue.input === 'string' && nearest(issue.input, values)
  return near ? `${message}; did you mean '${near}'?` : message
}

/** Unknown keys are found by `unknownKeys`, all of them and with the nearest known one. */
function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** Of a list where an object is expected: the list is what is wrong, and not what it lacks. */
function isInList({ path }: v.BaseIssue<unknown>): boolean {
  return path?.some(({ type, input }) => type === 'object' && Array.isArray(input)) ?? false
}

function codeOf({ kind, type }: v.BaseIssue<unknown>): PolicyErrorCode {
  return kind === 'validation' || type === 'picklist' ? 'invalid-value' : 'invalid-type'
}
