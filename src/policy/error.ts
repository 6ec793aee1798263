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
  /**
   * What stands there, less what looks like a secret that does not belong into a policy;
   * `undefined` where something is missing.
   */
  value: unknown
  message: string
}

/** Thrown by `definePolicy` with everything that is wrong at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly issues: readonly PolicyIssue[]

  constructor(found: readonly PolicyIssue[]) {
    const issues = found.map((issue) => ({ ...issue, value: withoutSecrets(issue) }))
    const count = issues.length === 1 ? '1 error' : `${issues.length} errors`
    super([`The policy has ${count}.`, ...issues.map(describe)].join('\n'))
    this.issues = issues
  }
}

function describe({ path, value, message, code }: PolicyIssue): string {
  const got = value === undefined ? '' : `, got ${show(value)}`
  return `  ${path || '/'}: ${message}${got} [${code}]`
}

/** At most 80 characters. */
function show(value: unknown): string {
  if (typeof value === 'function') return 'a function'
  const text = json(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Errors go to logs. A secret does not belong into a policy, but may have been put there. */
function withoutSecrets({ path, value }: PolicyIssue): unknown {
  const shown = hide(path.slice(path.lastIndexOf('/')), value)
  if (typeof shown !== 'object') return shown
  const text = json(shown, hide)
  return text === undefined ? String(shown) : JSON.parse(text)
}

const secret = /secret|token|password|credential|(api|private)[-_]?key|authorization/i

/** The value of a key, as `JSON.stringify` wants it replaced. */
function hide(key: string, value: unknown): unknown {
  if (secret.test(key)) return '(hidden)'
  if (typeof value !== 'string') return value
  return value.replace(/(\/\/[^/@]*:)[^/@]*@/g, '$1(hidden)@')
}

function json(
  value: unknown,
  replace?: (key: string, value: unknown) => unknown,
): string | undefined {
  try {
    return JSON.stringify(value, replace)
  } catch {
    // A BigInt, or something that holds itself.
    return undefined
  }
}
