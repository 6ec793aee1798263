/**
 * Finds what a schema library passes over: every unknown key (it reports the first), keys that it
 * drops for safety, and lists where an object is expected.
 *
 * @module
 */
import type { PolicyIssue } from './error.ts'
import { suggest } from './nearest.ts'
import { isRecord } from './plain.ts'
import { pointer } from './pointer.ts'

/** The parts of a valibot schema that are walked. */
interface Shape {
  type?: string
  entries?: Record<string, Shape>
  value?: Shape
  item?: Shape
  wrapped?: Shape
  options?: Shape[]
}

/** Walks a valibot schema and the input side by side. */
export function unknownKeys(
  schema: object,
  input: unknown,
  path: readonly (string | number)[] = [],
): PolicyIssue[] {
  const shape = schema as Shape
  if (shape.wrapped) return unknownKeys(shape.wrapped, input, path)
  if (shape.type === 'union') {
    const wanted = isRecord(input) ? ['strict_object', 'record'] : ['array', 'strict_object']
    const option = shape.options?.find(({ type }) => wanted.includes(type ?? ''))
    return option && typeof input === 'object' ? unknownKeys(option, input, path) : []
  }
  if (shape.type === 'array') {
    if (!Array.isArray(input) || !shape.item) return []
    const { item } = shape
    return input.flatMap((one, i) => unknownKeys(item, one, [...path, i]))
  }
  if (shape.type !== 'strict_object' && shape.type !== 'record') return []
  if (Array.isArray(input)) {
    const message = 'expected an object, not a list'
    return [{ code: 'invalid-type', path: pointer(...path), value: input, message }]
  }
  if (!isRecord(input)) return []
  return Object.entries(input).flatMap(([key, value]) => {
    const at = [...path, key]
    if (shape.type === 'record') {
      if (!isReserved(key)) return unknownKeys(shape.value ?? {}, value, at)
      const message = 'this word cannot be an id'
      return [{ code: 'invalid-value' as const, path: pointer(...at), value: key, message }]
    }
    const known = shape.entries ?? {}
    const entry = Object.hasOwn(known, key) ? known[key] : undefined
    if (entry) return unknownKeys(entry, value, at)
    const message = `unknown key '${key}'${suggest(key, Object.keys(known))}`
    return [{ code: 'unknown-key' as const, path: pointer(...at), value, message }]
  })
}

/**
 * valibot's records drop these without a word, but for the empty one, which says nothing, and those
 * with half a character, which no header can carry.
 */
function isReserved(key: string): boolean {
  return /^(__proto__|prototype|constructor|)$/.test(key) || !key.isWellFormed()
}
