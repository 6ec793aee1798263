/**
 * The mode of one request.
 *
 * @module
 */
import { weaker } from '../policy/routes.ts'
import type { Mode } from '../policy/types.ts'

/** Warnings said already, since a variable stays the same for all requests. */
const said = new Set<string>()

/**
 * The route's mode, or a less strict one where the variable `CONSENT_GATE_MODE` asks for it. It
 * never makes a mode stricter.
 */
export function effectiveMode(mode: Mode, variable: unknown): Mode {
  if (variable === undefined || variable === '') return mode
  if (variable !== 'report' && variable !== 'off' && variable !== 'enforce') {
    warnOnce(`CONSENT_GATE_MODE is ${JSON.stringify(variable)}, expected report or off: ignored`)
    return mode
  }
  const effective = weaker(mode, variable)
  if (effective !== mode)
    warnOnce(`CONSENT_GATE_MODE=${variable} makes the policy's mode less strict`)
  return effective
}

/** Logs a warning once. */
export function warnOnce(warning: string): void {
  if (said.has(warning)) return
  said.add(warning)
  console.warn(JSON.stringify({ event: 'consent-gate', warning }))
}
