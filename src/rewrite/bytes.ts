/**
 * Text that stands for bytes. HTMLRewriter decodes and encodes the text that a handler hears; under
 * windows-1252 that loses nothing, since the encoding gives every byte a character (Encoding
 * standard, section 9.1), whatever encoding the page is really in.
 *
 * @module
 */

const label = 'windows-1252'

/** The type under which a page of any encoding that is a superset of ASCII is rewritten. */
export const byteType = `text/html; charset=${label}`

/** Whether bytes below 0x80 are not always ASCII in an encoding, so that markup cannot be found. */
export function isUnreadable(charset: string | undefined): boolean {
  return charset !== undefined && /^(utf-16(le|be)|iso-2022-jp)$/.test(charset)
}

/**
 * The encoding that a `Content-Type` names; `undefined` where it names none that browsers know. Of
 * several types the last one counts (Fetch, "extract a MIME type").
 */
export function charsetOf(type: string | null): string | undefined {
  const named = (type ?? '')
    .split(',')
    .flatMap((one) => /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(one)?.[1] ?? [])
  return encodingOf(named.at(-1))
}

/** The encoding that browsers know by a label; those that they read as nothing at all are none. */
export function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

let codes: Map<string, number> | undefined

/** The text that the bytes behind a windows-1252 text are in their own encoding. */
export function decodeBytes(text: string, charset = 'utf-8'): string {
  if (!/[^\x00-\x7f]/.test(text)) return text
  codes ??= new Map(
    [...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map(
      (character, i) => [character, i],
    ),
  )
  const known = codes
  const bytes = Uint8Array.from(text, (character) => known.get(character) ?? 0x3f)
  return new TextDecoder(charset).decode(bytes)
}
