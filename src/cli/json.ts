/**
 * Says where a text stops being JSON, which the engine does for some faults only.
 *
 * @module
 */

/** What is wrong with a text that should be JSON, such as `line 4, column 2: Unexpected token ']'`. */
export function findJsonFault(text: string): string | undefined {
  const fault = faultOf(text)
  if (fault === undefined) return undefined
  const before = text.slice(0, placeOf(fault, text)).split('\n')
  const [what] = fault.split(/(?: in JSON)? at position |(?<='), /)
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${what}`
}

function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function placeOf(fault: string, text: string): number {
  const [, told] = /at position (\d+)/.exec(fault) ?? []
  if (told !== undefined) return Number(told)
  if (!isUnexpectedToken(fault)) return text.length
  // For a token the engine tells no place: it ends the shortest beginning that has the same fault.
  let shortest = 0
  for (let longest = text.length; shortest < longest; ) {
    const middle = (shortest + longest) >>> 1
    if (isUnexpectedToken(faultOf(text.slice(0, middle)))) longest = middle
    else shortest = middle + 1
  }
  return shortest - 1
}

function isUnexpectedToken(fault: string | undefined): boolean {
  return fault?.startsWith('Unexpected token') ?? false
}
