/**
 * What the policy's shape allows but this version does not do yet. Refused rather than ignored: a
 * policy that asks for more protection than it gets would be a leak.
 *
 * @module
 */
import { type SourceId, sourceIds, sources } from '../consent/sources.ts'
import type { PolicyIssue } from './error.ts'
import { entries, isRecord, list } from './plain.ts'
import { pointer } from './pointer.ts'
import { regime } from './schema.ts'
import type { Regime } from './types.ts'

const policyKeys = [
  'catalogue',
  'gpcOverride',
  'reask',
  'consentMaxAge',
  'forward',
  'acknowledge',
  'csp',
]
const entryKeys = ['cookie', 'remember', 'bridge', 'reload']
const routeKeys = ['audience', 'csp']
const markKeys = ['profiling', 'gpc']

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
  for (const [i, entry] of list(input['consent']).entries()) {
    refuseKeys(entry, entryKeys, 'consent', i)
    const source = isRecord(entry) ? entry['source'] : undefined
    if (sourceIds.includes(source as SourceId) && !sources[source as SourceId]) {
      refuse(source, `the source '${source}' is`, 'consent', i, 'source')
    }
  }
  for (const kind of ['categories', 'services']) {
    for (const [id, thing] of entries(input[kind])) {
      refuseKeys(thing, markKeys, kind, id)
      if (kind === 'services' && typeof thing === 'string') {
        refuse(thing, 'a known service, named by its id, is', kind, id)
      }
    }
  }
  for (const [region, one] of entries(input['regimes'])) {
    if (regime.options.includes(one as Regime) && one !== 'opt-in') {
      refuse(one, `the regime '${one}' is`, 'regimes', region)
    }
  }
  for (const [i, route] of list(input['routes']).entries()) {
    refuseKeys(route, routeKeys, 'routes', i)
  }
  return issues
}
