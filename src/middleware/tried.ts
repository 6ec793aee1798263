/**
 * What has been tried to end cookies, so that it is not tried on every response.
 *
 * Held in the memory of an isolate, bounded, as hashes with a random seed: no cookie of the gate's says it,
 * and no cookie value or address is kept. See docs/decisions/0024-withdrawal.md.
 *
 * @module
 */

export interface Tried {
  /**
   * What was tried with one visitor, which counts for ten minutes.
   *
   * @param visitor what tells visitors apart, and whatever else has all tried anew
   * @param now milliseconds since the epoch
   */
  by(visitor: string, now: number): TriedBy
}

export interface TriedBy {
  /** Of each response another. */
  response: string
  /** A short name for what may be long. */
  idOf(what: string): string
  knows(what: string): boolean
  learn(what: string): void
  /** In so many places at a path it has been tried to end a cookie with this value. */
  places(cookie: string, path: string): number
  try(cookie: string, path: string, places: number): void
  /** Whether three others of a kind were tried, so that this one is not. */
  rests(kind: string, one: string): boolean
  begin(kind: string, one: string): void
}

const mostOfKind = 3
/** Milliseconds. */
const rest = 600_000

export function tried(): Tried {
  const places = forgetful<number>()
  const kinds = forgetful<Set<number>>()
  let responses = 0
  let seed: number | undefined
  // At random, so that nobody outside can choose what is taken for the same.
  const key = (...texts: (string | number)[]) => {
    seed ??= crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
    return hash(texts.join('\n'), seed)
  }
  return {
    by(visitor, now) {
      const who = key(visitor)
      const placesAt = (id: number) => places.get(id, now) ?? 0
      return {
        response: String(++responses),
        idOf: (what) => String(key(what)),
        knows: (what) => placesAt(key(who, what)) > 0,
        learn: (what) => places.set(key(who, what), 1, now),
        places: (cookie, path) => placesAt(key(who, cookie, path)),
        try(cookie, path, count) {
          const id = key(who, cookie, path)
          places.set(id, Math.max(count, placesAt(id)), now)
        },
        rests(kind, one) {
          const known = kinds.get(key(who, kind), now)
          return known !== undefined && known.size >= mostOfKind && !known.has(key(one))
        },
        begin(kind, one) {
          const id = key(who, kind)
          kinds.set(id, (kinds.get(id, now) ?? new Set()).add(key(one)), now)
        },
      }
    },
  }
}

/** So many entries are remembered at least, and twice as many at most. */
const most = 25_000

interface Forgetful<T> {
  get(key: number, now: number): T | undefined
  set(key: number, value: T, now: number): void
}

/** A map whose entries end ten minutes after they were first set, or when many others came. */
function forgetful<T>(): Forgetful<T> {
  type Entry = { since: number; value: T }
  let young = new Map<number, Entry>()
  let old = new Map<number, Entry>()
  const find = (key: number, now: number) => {
    const entry = young.get(key) ?? old.get(key)
    return entry && now - entry.since < rest ? entry : undefined
  }
  return {
    get: (key, now) => find(key, now)?.value,
    set(key, value, now) {
      const since = find(key, now)?.since ?? now
      if (young.size >= most) [old, young] = [young, new Map()]
      young.set(key, { since, value })
    },
  }
}

/** 53 bits of a text (cyrb53, of the public domain). */
function hash(text: string, seed: number): number {
  let one = 0xdeadbeef ^ seed
  let other = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (2097151 & other) + (one >>> 0)
}
