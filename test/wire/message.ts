/**
 * HTTP/1.1 as bytes, as far as tests need it: nothing is normalised, folded or sorted.
 *
 * Source: RFC 9112, sections 2 to 7
 *
 * @module
 */

/** The start of a message, every line as it came, one character a byte. */
export interface Head {
  /** The request line or the status line. */
  start: string
  /** The header lines, in order and in the sender's case. */
  lines: readonly string[]
}

export interface Body {
  bytes: Buffer
  /** How its end is told: by nothing, since there is no body, or by the connection's end. */
  framing: 'none' | 'length' | 'chunked' | 'close'
  /** It ended where the framing says; not when the connection merely broke off. */
  clean: boolean
  /** What came after it. */
  rest: Buffer
}

/** The values of all lines of one header, in order. */
export function valuesOf({ lines }: Head, name: string): string[] {
  const start = `${name.toLowerCase()}:`
  return lines
    .filter((line) => line.toLowerCase().startsWith(start))
    .map((line) => line.slice(start.length).trim())
}

/** The head at the beginning of `bytes`, and what follows it; `undefined` before it is complete. */
export function readHead(bytes: Buffer): { head: Head; rest: Buffer } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [start = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n')
  return { head: { start, lines }, rest: bytes.subarray(end + 4) }
}

/**
 * The body at the beginning of `bytes`, as far as it is there.
 *
 * @param ended the connection has ended
 * @param bodiless the head alone tells no body, as with the response to a HEAD
 */
export function readBody(head: Head, bytes: Buffer, ended: boolean, bodiless: boolean): Body {
  const nothing = Buffer.alloc(0)
  if (bodiless) return { bytes: nothing, framing: 'none', clean: true, rest: bytes }
  if (valuesOf(head, 'transfer-encoding').join().toLowerCase().includes('chunked')) {
    return readChunks(bytes)
  }
  const length = valuesOf(head, 'content-length')[0]
  if (length !== undefined) {
    const end = Number(length)
    const clean = bytes.length >= end
    return { bytes: bytes.subarray(0, end), framing: 'length', clean, rest: bytes.subarray(end) }
  }
  if (!head.start.startsWith('HTTP/')) {
    return { bytes: nothing, framing: 'none', clean: true, rest: bytes }
  }
  return { bytes, framing: 'close', clean: ended, rest: nothing }
}

function readChunks(bytes: Buffer): Body {
  const pieces: Buffer[] = []
  let clean = false
  let at = 0
  for (;;) {
    const line = bytes.indexOf('\r\n', at)
    if (line === -1) break
    const size = Number.parseInt(bytes.toString('latin1', at, line), 16)
    const start = line + 2
    pieces.push(bytes.subarray(start, start + size))
    if (bytes.length < start + size + 2) break
    at = start + size + 2
    clean = size === 0
    if (clean) break
  }
  return { bytes: Buffer.concat(pieces), framing: 'chunked', clean, rest: bytes.subarray(at) }
}
