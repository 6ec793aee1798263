/**
 * Validates a policy: its shape (schema.ts), then what must fit together.
 *
 * @module
 */
import * as v from 'valibot'
import { sources } from '../consent/sources.ts'
import { PolicyError, type PolicyErrorCode, type PolicyIssue } from './error.ts'
import { nearest, suggest } from './nearest.ts'
import { pointer } from './pointer.ts'
import { policySchema } from './schema.ts'
import type { Policy } from './types.ts'
import { isRecord, unknownKeys } from './unknown-keys.ts'
import { unsupported } from './unsupported.ts'

/**
 * Validates a policy and returns it as plain data.
 *
 * @param input the policy of docs/policy.md, written in TypeScript or read from JSON
 * @returns a copy that equals its own JSON, without `$schema`
 * @throws {PolicyError} with every path and value that is wrong
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
  const parsed = v.safeParse(policySchema, input)
  const issues = [
    ...unknownKeys(policySchema, input),
    ...(parsed.issues ?? []).flatMap((issue) => flatten(issue, [])),
    ...references(input),
    ...unsupported(input),
  ]
  if (issues.length > 0 || !parsed.success) throw new PolicyError(distinct(issues))
  // An editor's, and another on each machine: not what the site declares.
  return JSON.parse(JSON.stringify({ ...input, $schema: undefined })) as Policy
}

function distinct(issues: readonly PolicyIssue[]): PolicyIssue[] {
  const seen = new Map(issues.map((issue) => [`${issue.path}\n${issue.message}`, issue]))
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** A union reports one issue that holds those of its options: the ones that go deepest tell more. */
function flatten(issue: v.BaseIssue<unknown>, above: readonly string[]): PolicyIssue[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))]
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

/**
 * Ids must exist and mean one thing. Defensive: the shape may be wrong, and where there are no
 * categories or services to look an id up in, that is the error.
 */
function references(input: unknown): PolicyIssue[] {
  if (!isRecord(input)) return []
  const issues: PolicyIssue[] = []
  const categories = isRecord(input['categories']) ? Object.keys(input['categories']) : undefined
  const services = isRecord(input['services']) ? Object.keys(input['services']) : undefined
  const known = categories && ['necessary', ...categories]
  const refusable = categories && services && [...categories, ...services]

  const expectOne = (
    ids: readonly string[] | undefined,
    value: unknown,
    path: string,
    what: string,
  ) => {
    if (!ids || typeof value !== 'string' || value === '' || ids.includes(value)) return
    const message = `no such ${what}${suggest(value, ids)}`
    issues.push({ code: 'unknown-id', path, value, message })
  }

  for (const id of services ?? []) {
    if (!known?.includes(id)) continue
    const message = 'this id is a category already; categories and services share one namespace'
    issues.push({ code: 'duplicate-id', path: pointer('services', id), value: id, message })
  }
  if (categories?.includes('keep')) {
    const message = "'keep' says that something is kept; a category needs another id"
    const path = pointer('categories', 'keep')
    issues.push({ code: 'duplicate-id', path, value: 'keep', message })
  }
  for (const [id, service] of entries(input['services'])) {
    const category = isRecord(service) ? service['category'] : service
    const rest = isRecord(service) ? ['category'] : []
    expectOne(known, category, pointer('services', id, ...rest), 'category')
  }
  for (const [kind, category] of entries(input['unknown'])) {
    expectOne(known && ['keep', ...known], category, pointer('unknown', kind), 'category')
  }
  for (const [i, entry] of list(input['consent']).entries()) {
    if (!isRecord(entry)) continue
    for (const id of keys(entry['map'])) {
      const path = pointer('consent', i, 'map', id)
      if (id !== 'necessary') expectOne(refusable, id, path, 'category or service')
      else {
        const message = 'necessary cannot be refused, so nothing can be read for it'
        issues.push({ code: 'invalid-value', path, value: id, message })
      }
    }
  }
  for (const [i, route] of list(input['routes']).entries()) {
    if (!isRecord(route)) continue
    for (const [j, id] of list(route['refuse']).entries()) {
      const path = pointer('routes', i, 'refuse', j)
      expectOne(refusable, id, path, 'category or service')
    }
    for (const id of keys(route['grant'])) {
      expectOne(services, id, pointer('routes', i, 'grant', id), 'service')
    }
  }
  for (const [i, entry] of list(input['consent']).entries()) {
    const source = isRecord(entry) ? entry['source'] : undefined
    if (!isRecord(entry) || entry['map'] !== undefined || typeof source !== 'string') continue
    const usual = Object.keys(sources[source as keyof typeof sources]?.defaultMap ?? {})
    if (!known || usual.length === 0 || usual.some((id) => known.includes(id))) continue
    const message = `missing: none of the categories is one of ${usual.join(', ')}, which '${source}' reads without a map`
    issues.push({
      code: 'missing-key',
      path: pointer('consent', i, 'map'),
      value: undefined,
      message,
    })
  }
  return issues
}

function keys(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function entries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
