/**
 * What the linter found, for people.
 *
 * @module
 */
import { type Finding, keyOf, type LintResult } from '../policy/lint.ts'

/**
 * Errors, then warnings, each with its fix, and with the key that acknowledges it where that
 * is more than rule and pointer; then what is acknowledged, each with its reason.
 */
export function linesOf(file: string, { findings, acknowledged }: LintResult): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return [
    ...[...errors, ...warnings].flatMap((one) => [
      lineOf(file, one.severity, one),
      `  fix: ${one.fix}`,
      ...(one.subject === undefined ? [] : [`  key: ${keyOf(one)}`]),
    ]),
    ...acknowledged.map((one) => `${lineOf(file, 'acknowledged', one)} — ${one.reason}`),
  ]
}

function lineOf(file: string, what: string, { path, message, code }: Finding): string {
  return `${file}${path}: ${what}: ${message} [${code}]`
}
