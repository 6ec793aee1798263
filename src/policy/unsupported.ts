/**
 * What the policy's shape allows but this version does not do yet. Refused rather than ignored: a
 * policy that asks for more protection than it gets would be a leak.
 *
 * @module
 */
import type { PolicyIssue } from './error.ts'
import { isRecord, list } from './plain.ts'
import { pointer } from './pointer.ts'

const policyKeys = ['csp']
const routeKeys = ['csp']

export function unsupported(input: unknown): PolicyIssue[] {
  if (!isRecord(input)) return []
  const refuse = (holder: unknown, names: readonly string[], ...path: (string | number)[]) =>
    names.flatMap((name): PolicyIssue[] => {
      const value = isRecord(holder) && holder[name]
      // What is absent or switched off asks for nothing.
      if (value === undefined || value === false) return []
      const message = `'${name}' is not supported yet`
      return [{ code: 'not-supported', path: pointer(...path, name), value, message }]
    })
  const routes = list(input['routes'])
  return [
    ...refuse(input, policyKeys),
    ...routes.flatMap((route, i) => refuse(route, routeKeys, 'routes', i)),
  ]
}
