/**
 * consent-gate: makes a visitor's "no" true before the page reaches the browser.
 *
 * @module
 */
export type { AnswerState, Reading } from './consent/reading.ts'
export type { Because, Consent, Verdict } from './consent/resolve.ts'
export { type ConsentGateOptions, consentGate } from './middleware/gate.ts'
export { type OriginTarget, origin } from './middleware/origin.ts'
export type { OnReport, Report } from './middleware/report.ts'
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
