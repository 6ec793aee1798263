/**
 * What is wrong with a policy.
 *
 * @module
 */

export type PolicyErrorCode =
  | 'invalid-type'
  | 'invalid-value'
  | 'missing-key'
  | 'unknown-key'
  | 'unknown-id'
  | 'duplicate-id'
  | 'not-supported'

/** One thing that is wrong. `path` is a JSON pointer (RFC 6901) into the policy. */
export interface PolicyIssue {
  code: PolicyErrorCode
  path: string
  /** What stands there; `undefined` where something is missing. */
  value: unknown
  message: string
}

/** Thrown by `definePolicy` with everything that is wrong at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly issues: readonly PolicyIssue[]

  constructor(issues: readonly PolicyIssue[]) {
    const count = issues.length === 1 ? '1 error' : `${issues.length} errors`
    super([`The policy has ${count}.`, ...issues.map(describe)].join('\n'))
    this.issues = issues
  }
}

function describe({ path, value, message, code }: PolicyIssue): string {
  return `  ${path || '/'}: ${message}${value === undefined ? '' : `, got ${show(value)}`} [${code}]`
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  const text = json(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    // A BigInt, or something that holds itself.
    return undefined
  }
}
