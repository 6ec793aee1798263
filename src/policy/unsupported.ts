/**
 * What the policy's shape allows but this version does not do yet. Refused rather than ignored: a
 * policy that asks for more protection than it gets would be a leak.
 *
 * @module
 */
import { type SourceId, sourceIds, sources } from '../consent/sources.ts'
import type { PolicyIssue } from './error.ts'
import { pointer } from './pointer.ts'
import { isRecord } from './unknown-keys.ts'

const policyKeys = ['gpcOverride', 'reask', 'consentMaxAge', 'forward', 'acknowledge', 'csp']
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
  refuse(input['catalogue'], 'a catalogue is', 'catalogue')
  for (const [i, entry] of list(input['consent'])) {
    refuseKeys(entry, entryKeys, 'consent', i)
    const source = isRecord(entry) ? entry['source'] : undefined
    if (sourceIds.includes(source as SourceId) && !sources[source as SourceId]) {
      refuse(source, `the source '${source}' is`, 'consent', i, 'source')
    }
  }
  for (const kind of ['categories', 'services']) {
    for (const [id, thing] of Object.entries(isRecord(input[kind]) ? input[kind] : {})) {
      refuseKeys(thing, markKeys, kind, id)
      if (kind === 'services' && typeof thing === 'string') {
        refuse(thing, 'a known service, named by its id, is', kind, id)
      }
    }
  }
  for (const [region, regime] of Object.entries(
    isRecord(input['regimes']) ? input['regimes'] : {},
  )) {
    if (typeof regime === 'string' && regime !== 'opt-in') {
      refuse(regime, `the regime '${regime}' is`, 'regimes', region)
    }
  }
  for (const [i, route] of list(input['routes'])) refuseKeys(route, routeKeys, 'routes', i)
  return issues
}

function list(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : []
}
