/**
 * One name for one policy.
 *
 * @module
 */
import type { Policy } from './types.ts'

/** The policy's fingerprint: SHA-256 over its canonical JSON, 64 lower-case hexadecimal digits. */
export async function fingerprint(policy: Policy): Promise<string> {
  return sha256(canonical(policy))
}

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * JSON with sorted keys and without white space (RFC 8785; JavaScript's own number and string
 * serialisation is the one it prescribes). Lists keep their order: the order of routes matters.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
