/**
 * consent-gate: makes a visitor's "no" true before the page reaches the browser.
 *
 * @module
 */
export type { AnswerState, Grain, Reading, Source } from './consent/reading.ts'
export type { Because, Consent, Verdict } from './consent/resolve.ts'
export { type Bridge, bridge } from './middleware/bridge.ts'
export { type Placeholding, placeholders } from './middleware/embeds.ts'
export { type ConsentGateOptions, consentGate, gateWith, type MakeGate } from './middleware/gate.ts'
export { type OriginTarget, origin } from './middleware/origin.ts'
export type { Parts } from './middleware/parts.ts'
export type { OnReport, Report } from './middleware/report.ts'
export { type Signing, signing } from './middleware/signing.ts'
export type { Action, Decision } from './policy/decide.ts'
export { definePolicy } from './policy/define.ts'
export { PolicyError, type PolicyErrorCode, type PolicyIssue } from './policy/error.ts'
export type {
  Category,
  ConsentEntry,
  CookieRule,
  Mode,
  Policy,
  Regime,
  Route,
  Service,
} from './policy/types.ts'
