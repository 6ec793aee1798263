/**
 * What a gate is made of: a Worker carries only the parts that its policy needs.
 *
 * @module
 */
import type { Source } from '../consent/reading.ts'
import { PolicyError, type PolicyIssue } from '../policy/error.ts'
import { pointer } from '../policy/pointer.ts'
import type { Policy } from '../policy/types.ts'
import type { Bridge } from './bridge.ts'
import type { Signing } from './signing.ts'

export interface Parts {
  /** The consent managers that it can read. */
  sources: readonly Source[]
  /** For the source `consent-gate`, and for `remember`. */
  signing?: Signing
  /** For `bridge` and `reload`. */
  bridge?: Bridge
}

/** Whether a policy has something that the gate signs. */
export function needsSigning({ consent }: Policy): boolean {
  return consent.some(({ source, remember }) => source === 'consent-gate' || remember)
}

/** Whether a policy has something for the script at the end of pages. */
export function needsBridge({ consent }: Policy): boolean {
  return consent.some(({ bridge, reload }) => bridge || reload)
}

/** @throws {PolicyError} where the policy needs a part that is not there */
export function expectParts(policy: Policy, { sources, signing, bridge }: Parts): void {
  const missing: PolicyIssue[] = []
  const tell = (part: string, value: unknown, ...path: (string | number)[]) => {
    const message = `needs ${part}, which is not part of this gate: gateWith({ … })`
    missing.push({ code: 'not-supported', path: pointer('consent', ...path), value, message })
  }
  for (const [i, entry] of policy.consent.entries()) {
    const { source, remember } = entry
    if (!sources.some(({ id }) => id === source)) {
      tell(`the source '${source}' in sources`, source, i, 'source')
    }
    for (const key of ['bridge', 'reload'] as const) {
      if (entry[key] && !bridge) tell('bridge', true, i, key)
    }
    if (signing) continue
    if (source === 'consent-gate') tell('signing', source, i, 'source')
    if (remember) tell('signing', remember, i, 'remember')
  }
  if (missing.length > 0) throw new PolicyError(missing)
}
