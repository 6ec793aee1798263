/**
 * Why a command ends without having done its work.
 *
 * @module
 */
import type { PolicyErrorCode, PolicyIssue } from '../index.ts'

/** Called wrongly: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Called rightly, and something it needs is missing or broken: exit 3. */
export class Failure extends Error {
  override readonly name: string = 'Failure'
}

/** A `PolicyIssue`, or what is wrong with the file that should hold the policy. */
export type PolicyFileIssue = Omit<PolicyIssue, 'code'> & {
  code: PolicyErrorCode | 'invalid-json' | 'no-default-export'
}

/** A policy file that can be read and is wrong: what `check` is there to find; elsewhere a failure. */
export class PolicyFileError extends Failure {
  override readonly name = 'PolicyFileError'
  readonly issues: readonly PolicyFileIssue[]
  /** One line for people about each issue. */
  readonly lines: readonly string[]

  constructor(file: string, issues: readonly PolicyFileIssue[], lines: readonly string[]) {
    super([`${file} is not a valid policy.`, ...lines.map((line) => `  ${line}`)].join('\n'))
    this.issues = issues
    this.lines = lines
  }
}
