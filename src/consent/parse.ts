/**
 * How cookies are written: each of these decodes once, never throws, and takes time linear in the
 * text.
 *
 * @module
 */

/** Percent-decodes (`decodeURIComponent`); `undefined` where it is malformed. `+` stays. */
export function percentDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The members of a JSON object, by which no name means what objects have of themselves. */
export type Members = ReadonlyMap<string, unknown>

/** The members of the object that a JSON text holds; `undefined` where it holds none. */
export function parseMembers(json: string | undefined): Members | undefined {
  if (json === undefined) return undefined
  try {
    return membersOf(JSON.parse(json))
  } catch {
    return undefined
  }
}

/** The members of an object that came out of JSON; `undefined` for everything else. */
export function membersOf(value: unknown): Members | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value))
}

/** The texts of a list that came out of JSON; `undefined` where it is none. */
export function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined
}

/** UTF-8 text in base64 or base64url, padded or not; `undefined` where it is malformed. */
export function base64Text(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    )
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

/** `key<between>value` pairs, the key up to the first `between`; what has none is left out. */
export function parsePairs(text: string, separator: string, between: string): [string, string][] {
  return text.split(separator).flatMap((pair) => {
    const at = pair.indexOf(between)
    return at < 1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + between.length).trim()]]
  })
}

/** Milliseconds since the epoch of an ISO 8601 date and time; `undefined` where it is none. */
export function parseTime(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(value)) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : at
}

/** The members of a JSON object that stands in a cookie as it is, or percent-encoded. */
export function cookieMembers(value: string): Members | undefined {
  return parseMembers(value.startsWith('{"') ? value : percentDecode(value))
}

/** What is `true` and what is `false` of an object's members. */
export function choicesOf(members: Members | undefined): ReadonlyMap<string, boolean> {
  return new Map(
    [...(members ?? [])].filter((one): one is [string, boolean] => typeof one[1] === 'boolean'),
  )
}

/** What pairs grant and refuse, as `says` judges each value. One id with two values is refused. */
export function choicesOfPairs(
  pairs: readonly [string, string][],
  says: (value: string) => boolean | undefined,
): ReadonlyMap<string, boolean> {
  const values = new Map<string, string>()
  const choices = new Map<string, boolean>()
  for (const [id, value] of pairs) {
    const said = (values.get(id) ?? value) === value && says(value)
    values.set(id, value)
    if (said !== undefined) choices.set(id, choices.get(id) !== false && said)
  }
  return choices
}

/** A whole number that came out of JSON; `undefined` for everything else. */
export function wholeNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined
}
