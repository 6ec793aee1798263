/**
 * Makes plain data of whatever stands where a policy is expected: what reads it afterwards meets no
 * accessors, no instances of classes, and nothing that holds itself or goes too deep for the stack.
 * And reads it where its shape may be wrong.
 *
 * @module
 */
import { PolicyError } from './error.ts'
import { pointer } from './pointer.ts'

/** The deepest place of a policy, `/services/ID/cookies/0/name`, needs half of them. */
const levels = 10

/**
 * A copy, in which keys of objects that hold `undefined` are left out.
 *
 * @throws {PolicyError} with the first place that is no plain data, or lies too deep
 */
export function copyPlain(value: unknown, path: readonly string[] = []): unknown {
  // What is neither a list, an object nor a function.
  if (Object(value) !== value) return value
  const held = path.length < levels ? readEntries(value) : undefined
  if (!held) {
    const message = `expected plain data, at most ${levels} levels deep`
    // Without the value, which cannot be searched for secrets.
    throw new PolicyError([
      { code: 'invalid-type', path: pointer(...path), value: undefined, message },
    ])
  }
  const copies = held.map(([key, one]) => [key, copyPlain(one, [...path, key])] as const)
  if (Array.isArray(value)) return copies.map(([, one]) => one)
  return Object.fromEntries(copies.filter(([, one]) => one !== undefined))
}

/** What a list or an object holds; `undefined` where it is more than that, or cannot be read. */
function readEntries(value: unknown): [string, unknown][] | undefined {
  try {
    // Spread, since a hole has no entry of its own.
    if (Array.isArray(value)) return Object.entries([...value])
    const prototype = Object.getPrototypeOf(value)
    // That of plain objects, of whatever realm, has no prototype itself.
    const isInstance = prototype && Object.getPrototypeOf(prototype)
    return isInstance ? undefined : Object.entries(value as object)
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Of an object; none of anything else. */
export function entries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

/** A list, empty where it is none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
