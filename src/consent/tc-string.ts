/**
 * A TC string, taken apart before one of the IAB's decoders gets it: they believe what it says.
 *
 * Each of some thousand ranges may claim 65,535 vendors; segments may be missing or come twice. And
 * `@iabtcf/core` keeps the vendors of a publisher's restriction in a search tree that it fills in
 * ascending order: 14 ms for an ordinary string. So vendors are counted here, restrictions are read
 * here, and no decoder gets to see one (docs/decisions/0011-iab-tcf-decoder.md).
 *
 * @see {@link https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/tree/master/TCFv2}
 * @module
 */
import { type Bits, bitsOf, take, takenThenZeros } from './bits.ts'

export interface TcParts {
  /** The core without restrictions, and the disclosed vendors if it tells them: what to decode. */
  text: string
  /** Whether it tells which vendors were disclosed. */
  tellsDisclosed: boolean
  restrictions: readonly Restriction[]
}

/** What a publisher does not allow the vendors from one id to another. */
export interface Restriction {
  purpose: number
  /** 0: not allowed; 1: requires consent; 2: requires legitimate interest; 3: undefined. */
  type: number
  from: number
  to: number
}

/** Bits of the core from behind its version to the vendors with consent. */
const head = 207

/** The types of segments whose vendors are told like those of the core. */
const [disclosed, allowed] = [1, 2]
const publisher = 3

/** All that one string may name: the list of vendors has some 1,500, with ids below 2,000. */
const mostVendors = 16_384

/**
 * Takes a TC string of version 2 apart. Linear in its length.
 *
 * @throws {RangeError} where it is none
 */
export function takeApart(value: string): TcParts {
  const [first = '', ...others] = value.split('.')
  const core = bitsOf(first)
  if (take(core, 6) !== 2) throw new RangeError('not of version 2')
  take(core, head)
  let vendors = countVendors(core) + countVendors(core)
  const text = takenThenZeros(core, 12)
  const restrictions = takeRestrictions(core)
  const segments = new Map<number, string>()
  for (const segment of others) {
    const bits = bitsOf(segment)
    const type = take(bits, 3)
    if (segments.has(type)) throw new RangeError('a segment comes twice')
    segments.set(type, segment)
    if (type === disclosed || type === allowed) vendors += countVendors(bits)
    else if (type !== publisher) throw new RangeError('a segment of no known type')
  }
  if (vendors > mostVendors) throw new RangeError('more vendors than there are')
  const told = segments.get(disclosed)
  const rest = { tellsDisclosed: told !== undefined, restrictions }
  return { text: told === undefined ? text : `${text}.${told}`, ...rest }
}

/** Takes a list of vendors, and counts how many a decoder would make of it. */
function countVendors(bits: Bits): number {
  const highest = take(bits, 16)
  if (take(bits, 1) === 1) {
    return takeRanges(bits).reduce((sum, [from, to]) => sum + to - from + 1, 0)
  }
  take(bits, highest)
  return highest
}

function takeRestrictions(bits: Bits): Restriction[] {
  return repeat(take(bits, 12), () => {
    const purpose = take(bits, 6)
    const type = take(bits, 2)
    return takeRanges(bits).map(([from, to]) => ({ purpose, type, from, to }))
  }).flat()
}

function takeRanges(bits: Bits): (readonly [from: number, to: number])[] {
  return repeat(take(bits, 12), () => {
    const isRange = take(bits, 1) === 1
    const from = take(bits, 16)
    const to = isRange ? take(bits, 16) : from
    if (from < 1 || to < from) throw new RangeError('a range of no vendor')
    return [from, to] as const
  })
}

function repeat<T>(times: number, make: () => T): T[] {
  return Array.from({ length: times }, make)
}
