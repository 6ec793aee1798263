/**
 * Regions that a policy may name, and where a visitor who merely goes on has agreed to nothing.
 *
 * @module
 */
import { isEuropean } from '../consent/region.ts'
import type { PolicyIssue } from './error.ts'
import { entries, isRecord } from './plain.ts'
import { pointer } from './pointer.ts'

/** `*`, `EU`, `EEA`, ISO 3166-1 (`GB`), ISO 3166-2 (`US-CA`); the United Kingdom's code is GB. */
export function isRegion(text: string): boolean {
  return text !== 'UK' && /^(\*|EEA|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/.test(text)
}

/**
 * Nowhere in the European Economic Area is going on to the next page consent: Planet49 (C-673/17),
 * EDPB Guidelines 05/2020, paragraph 86.
 */
export function regimeIssues(input: unknown): PolicyIssue[] {
  const regimes = isRecord(input) ? entries(input['regimes']) : []
  const listed = new Set(regimes.map(([region]) => region))
  return regimes.flatMap(([region, value]) => {
    if (value !== 'implied') return []
    const reaches = region === '*' ? !listed.has('EU') && !listed.has('EEA') : isEuropean(region)
    if (!reaches) return []
    const message =
      region === '*'
        ? "'*' is the European Union too, where 'implied' is no consent: list EU or EEA"
        : "'implied' is no consent in the European Economic Area"
    return [{ code: 'invalid-value' as const, path: pointer('regimes', region), value, message }]
  })
}
