/**
 * What a gate is made of: a Worker carries only the parts that its policy needs.
 *
 * @module
 */
import type { Source } from '../consent/reading.ts'
import { type Available, knownService } from '../policy/compile.ts'
import { PolicyError, type PolicyIssue } from '../policy/error.ts'
import { pointer } from '../policy/pointer.ts'
import type { Policy } from '../policy/types.ts'
import type { Catalogue, NamedService } from '../services/catalogue.ts'
import type { Bridge } from './bridge.ts'
import type { Placeholding } from './embeds.ts'
import type { Signing } from './signing.ts'

export interface Parts {
  /** The consent managers that it can read. */
  sources: readonly Source[]
  /** The known services that a policy may name by their ids. */
  services?: readonly NamedService[]
  /** For a policy's `catalogue`; it has every known service too. */
  catalogue?: Catalogue
  /** For the source `consent-gate`, and for `remember`. */
  signing?: Signing
  /** For `bridge` and `reload`. */
  bridge?: Bridge
  /** For `embed`, and for known services that are embeds; without it their frames go. */
  placeholders?: Placeholding
}

/** Whether a policy has something that the gate signs. */
export function needsSigning({ consent }: Policy): boolean {
  return consent.some(({ source, remember }) => source === 'consent-gate' || remember)
}

/** Whether a policy has something for the script at the end of pages. */
export function needsBridge({ consent }: Policy): boolean {
  return consent.some(({ bridge, reload }) => bridge || reload)
}

/** The ids of services that a policy names and nobody knows; the catalogue knows no durations. */
export function missingServices(
  { services, capDurations }: Policy,
  available: Partial<Available>,
): string[] {
  const known = capDurations ? { services: available.services ?? [] } : available
  return Object.entries(services).flatMap(([id, service]) =>
    typeof service === 'string' && !knownService(known, id) ? [id] : [],
  )
}

/** @throws {PolicyError} where the policy needs a part that is not there */
export function expectParts(policy: Policy, parts: Parts): void {
  const { sources, catalogue, signing, bridge, placeholders } = parts
  const missing: PolicyIssue[] = []
  const tell = (part: string, value: unknown, ...path: (string | number)[]) => {
    const message = `needs ${part}, which is not part of this gate: gateWith({ … })`
    missing.push({ code: 'not-supported', path: pointer(...path), value, message })
  }
  if (policy.catalogue && !catalogue) tell('catalogue', policy.catalogue, 'catalogue')
  for (const id of missingServices(policy, parts)) {
    tell(`the known service '${id}' in services`, policy.services[id], 'services', id)
  }
  for (const [id, service] of Object.entries(policy.services)) {
    if (placeholders || typeof service === 'string' || !service.embed) continue
    tell('placeholders', true, 'services', id, 'embed')
  }
  for (const [i, entry] of policy.consent.entries()) {
    const { source, remember } = entry
    if (!sources.some(({ id }) => id === source)) {
      tell(`the source '${source}' in sources`, source, 'consent', i, 'source')
    }
    for (const key of ['bridge', 'reload'] as const) {
      if (entry[key] && !bridge) tell('bridge', true, 'consent', i, key)
    }
    if (signing) continue
    if (source === 'consent-gate') tell('signing', source, 'consent', i, 'source')
    if (remember) tell('signing', remember, 'consent', i, 'remember')
  }
  if (missing.length > 0) throw new PolicyError(missing)
}
