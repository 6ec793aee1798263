/**
 * Bytes as text, a character for each, so that what is ASCII can be found and edited whatever the rest
 * is: windows-1252 gives every byte a character (Encoding standard, section 9.1).
 *
 * @module
 */

const decoder = new TextDecoder('windows-1252')
const encoder = new TextEncoder()
let codes: ReadonlyMap<string, number> | undefined

export function latin(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/** The bytes that a text of `latin` stands for; what stands for none becomes a question mark. */
export function fromLatin(text: string): Uint8Array {
  if (!/[^\x00-\x7f]/.test(text)) return encoder.encode(text)
  codes ??= new Map(
    Array.from(latin(Uint8Array.from({ length: 256 }, (_, i) => i)), (one, i) => [one, i]),
  )
  const known = codes
  return Uint8Array.from(text, (character) => known.get(character) ?? 0x3f)
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
