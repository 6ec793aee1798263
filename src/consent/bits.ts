/**
 * The IAB's strings as bits: each character stands for six (RFC 4648, section 5, without padding).
 *
 * @module
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bits, and how many of them were taken. */
export interface Bits {
  readonly text: string
  at: number
}

/** The bits of a text, none taken. */
export function bitsOf(text: string): Bits {
  return { text, at: 0 }
}

/**
 * Takes a number that is `width` bits wide.
 *
 * @throws {RangeError} where there are not as many, or a character stands for none
 */
export function take(bits: Bits, width: number): number {
  let value = 0
  for (const end = bits.at + width; bits.at < end; bits.at++) {
    const six = alphabet.indexOf(bits.text.charAt(Math.floor(bits.at / 6)) || '=')
    if (six < 0) throw new RangeError('cut off, or not base64url')
    value = value * 2 + ((six >> (5 - (bits.at % 6))) & 1)
  }
  return value
}

/** The text of what was taken, followed by so many zeros or some more. */
export function takenThenZeros({ text, at }: Bits, zeros: number): string {
  const whole = Math.floor(at / 6)
  const rest = 6 - (at % 6)
  const last = (alphabet.indexOf(text.charAt(whole) || 'A') >> rest) << rest
  return text.slice(0, whole) + alphabet.charAt(last) + 'A'.repeat(Math.ceil(zeros / 6))
}
