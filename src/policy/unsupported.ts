/**
 * What the policy's shape allows but this version does not do yet. Refused rather than ignored: a
 * policy that asks for more protection than it gets would be a leak.
 *
 * @module
 */
import type { PolicyIssue } from './error.ts'
import { entries, isRecord, list } from './plain.ts'
import { pointer } from './pointer.ts'

const policyKeys = ['catalogue', 'acknowledge', 'csp']
const routeKeys = ['csp']

export function unsupported(input: unknown): PolicyIssue[] {
  if (!isRecord(input)) return []
  const issues: PolicyIssue[] = []
  const refuse = (value: unknown, what: string, ...path: (string | number)[]) => {
    // What is absent or switched off asks for nothing.
    if (value === undefined || value === false) return
    const message = `${what} not supported yet`
    issues.push({ code: 'not-supported', path: pointer(...path), value, message })
  }
  const refuseKeys = (holder: unknown, names: readonly string[], ...path: (string | number)[]) => {
    if (!isRecord(holder)) return
    for (const name of names) refuse(holder[name], `'${name}' is`, ...path, name)
  }

  refuseKeys(input, policyKeys)
  for (const [id, service] of entries(input['services'])) {
    if (typeof service !== 'string') continue
    refuse(service, 'a known service, named by its id, is', 'services', id)
  }
  for (const [i, route] of list(input['routes']).entries()) {
    refuseKeys(route, routeKeys, 'routes', i)
  }
  return issues
}
