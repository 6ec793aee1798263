/**
 * Which entries of `consent` can have a bridge, and which need one.
 *
 * @module
 */
import { bridgedSources, bridgeOnly } from '../consent/bridged.ts'
import type { PolicyErrorCode, PolicyIssue } from './error.ts'
import { isRecord } from './plain.ts'
import { pointer } from './pointer.ts'

/** Defensive, as all that looks at a policy before its shape is known. */
export function bridges(consent: readonly unknown[]): PolicyIssue[] {
  const issues: PolicyIssue[] = []
  let bridged: string | undefined
  for (const [i, entry] of consent.entries()) {
    if (!isRecord(entry) || typeof entry['source'] !== 'string') continue
    const { source, bridge, cookie } = entry
    const tell = (code: PolicyErrorCode, key: string, value: unknown, message: string) => {
      issues.push({ code, path: pointer('consent', i, key), value, message })
    }
    const isOnly = bridgeOnly.includes(source)
    if (isOnly && cookie !== undefined) {
      tell('invalid-value', 'cookie', cookie, `'${source}' keeps the choice in no cookie`)
    }
    if (bridge === true && !bridgedSources.includes(source)) {
      const message = `only ${bridgedSources.join(', ')} can have one`
      tell('invalid-value', 'bridge', bridge, message)
    } else if (bridge === true && (bridged ?? source) !== source) {
      const message = `'${bridged}' has one already, and their cookie holds one choice`
      tell('invalid-value', 'bridge', bridge, message)
    } else if (bridge === true) {
      bridged = source
    } else if (isOnly) {
      const message = `'${source}' keeps the choice in localStorage: it needs "bridge": true`
      tell(bridge === undefined ? 'missing-key' : 'invalid-value', 'bridge', bridge, message)
    }
  }
  return issues
}
