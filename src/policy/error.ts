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
   * `undefined` where something is missing, or is no plain data.
   */
  value: unknown
  message: string
}

/** Thrown by `definePolicy` with everything that is wrong at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly issues: readonly PolicyIssue[]

  constructor(found: readonly PolicyIssue[]) {
    const issues = found.map((issue) => ({
      ...issue,
      value: withoutSecrets(issue),
      message: escapeControls(issue.message),
    }))
    const plural = issues.length === 1 ? '' : 's'
    super([`The policy has ${issues.length} error${plural}.`, ...issues.map(describe)].join('\n'))
    this.issues = issues
  }
}

function describe({ path, value, message, code }: PolicyIssue): string {
  const got = value === undefined ? '' : `, got ${show(value)}`
  return escapeControls(`  ${path || '/'}: ${message}${got} [${code}]`)
}

/** At most 80 characters. */
function show(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** As JSON writes them, so that no key forges a line of a log or commands a terminal. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Errors go to logs. A secret does not belong into a policy, but may have been put there. */
function withoutSecrets({ code, path, value }: PolicyIssue): unknown {
  // Other paths end in a field that is known, or in an id.
  const key = code === 'unknown-key' ? path.slice(path.lastIndexOf('/')) : ''
  const shown = hide(key, value)
  try {
    const text = JSON.stringify(shown, hide)
    return text && JSON.parse(text)
  } catch {
    // A BigInt, or something that holds one or itself, or goes too deep.
    if (typeof shown !== 'object') return `a ${typeof shown}`
    return Array.isArray(shown) ? 'a list' : 'an object'
  }
}

const secret = /secret|token|passw|pwd|credential|(api|access|private)[-_]?key|authorization/i

/** The value of a key, as `JSON.stringify` wants it replaced. Linear in the value. */
function hide(key: string, value: unknown): unknown {
  if (secret.test(key)) return '(hidden)'
  return typeof value === 'string' ? value.replace(/\S+/g, hideInWord) : value
}

/** What stands behind `token=`, and before an `@` as in `https://user:password@host`. */
function hideInWord(word: string): string {
  return word
    .replace(/[^?&#;]+/g, hideParameter)
    .replace(/^((?:[\w+.-]+:)?\/\/)?.+@/, '$1(hidden)@')
}

function hideParameter(part: string): string {
  const name = part.slice(0, part.indexOf('=') + 1)
  if (!secret.test(name)) return part
  // An @ stays for now: what stands before it is to be hidden too.
  return `${name}(hidden)${part.includes('@') ? '@' : ''}`
}
