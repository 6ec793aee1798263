/**
 * What a choice in the IAB's Transparency and Consent Framework says, whoever decoded it.
 *
 * Ids: `purpose:4`; `vendor:755`; `feature:1`, a special feature; `vendor:755:purpose:4`, the vendor for
 * this purpose. All but features with `:li` behind: by legitimate interest instead of consent.
 *
 * @module
 */
import type { Answer } from './reading.ts'
import type { Restriction } from './tc-string.ts'

/** What a TC string holds, of what counts here. */
export interface TcModel {
  /** When the visitor chose, in milliseconds since the epoch. */
  updated: number
  consent: Basis
  /** What the visitor was told of and did not object to. */
  interest: Basis
  features: Ids
  /** The vendors that the visitor was shown; `undefined` where the string does not tell. */
  disclosed: Ids | undefined
  restrictions: readonly Restriction[]
}

/** A legal basis: the purposes and vendors that have it. */
export interface Basis {
  purposes: Ids
  vendors: Ids
}

interface Ids {
  has(id: number): boolean
}

/** Thirteen months: the longest that the framework lets a choice count without asking again. */
export const days = 395

/** Since TCF 2.3 a string that does not tell which vendors were disclosed discloses none. */
const mustDisclose = Date.UTC(2026, 1, 28)

/** The purposes for which there can be a legitimate interest, since TCF 2.2. */
const interests: ReadonlySet<number> = new Set([2, 7, 8, 9, 10, 11])

/** The answer that a TC string is. */
export function answerOf(model: TcModel): Answer {
  return {
    state: 'given',
    // Where nothing may be stored or read, which purpose 1 is, nothing else can be granted.
    says: (id) => granted(model, id) && model.consent.purposes.has(1),
    at: model.updated,
    expires: model.updated + days * 86_400_000,
  }
}

function granted(model: TcModel, id: string): boolean | undefined {
  const [, feature] = /^feature:([1-9]\d*)$/.exec(id) ?? []
  if (feature !== undefined) return model.features.has(Number(feature))
  const [, purpose, li] = /^purpose:([1-9]\d*)(:li)?$/.exec(id) ?? []
  if (purpose !== undefined) return hasPurpose(model, Number(purpose), li !== undefined)
  const [, vendor, forPurpose, byLi] =
    /^vendor:([1-9]\d*)(?::purpose:([1-9]\d*))?(:li)?$/.exec(id) ?? []
  if (vendor === undefined) return undefined
  const wanted = forPurpose === undefined ? undefined : Number(forPurpose)
  return (
    hasVendor(model, Number(vendor), wanted, byLi !== undefined) &&
    (wanted === undefined || hasPurpose(model, wanted, byLi !== undefined))
  )
}

function hasPurpose({ consent, interest }: TcModel, purpose: number, byInterest: boolean): boolean {
  return byInterest
    ? interests.has(purpose) && interest.purposes.has(purpose)
    : consent.purposes.has(purpose)
}

/** @param purpose any when absent: then a restriction for whichever purpose counts */
function hasVendor(
  { consent, interest, disclosed, restrictions, updated }: TcModel,
  vendor: number,
  purpose: number | undefined,
  byInterest: boolean,
): boolean {
  const isDisclosed = disclosed ? disclosed.has(vendor) : updated < mustDisclose
  // A restriction to one basis leaves the other none; any other type forbids both.
  const leaves = byInterest ? 2 : 1
  const isRestricted = restrictions.some(
    (one) =>
      one.from <= vendor &&
      vendor <= one.to &&
      one.type !== leaves &&
      (purpose === undefined || one.purpose === purpose),
  )
  return (byInterest ? interest : consent).vendors.has(vendor) && isDisclosed && !isRestricted
}
