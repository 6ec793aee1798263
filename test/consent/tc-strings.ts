/**
 * TC strings, as the IAB's own encoder writes them.
 *
 * @module
 */
import {
  GVL,
  PurposeRestriction,
  type RestrictionType,
  Segment,
  SegmentEncoder,
  TCModel,
  TCString,
  type Vendor,
} from '@iabtcf/core'

/** What a visitor chose, and what the site's consent manager writes down of it. */
export interface TcChoice {
  purposes?: readonly number[]
  vendors?: readonly number[]
  /** Purposes and vendors whose legitimate interest stands. */
  interests?: { purposes: readonly number[]; vendors: readonly number[] }
  features?: readonly number[]
  /** The vendors shown; `undefined`: the string does not tell. */
  disclosed: readonly number[] | undefined
  restrictions?: readonly { purpose: number; type: RestrictionType; vendor: number }[]
  isServiceSpecific?: boolean
  /** ISO 8601. */
  at: string
}

/** The vendors of the list have ids from 1 to this. */
export const highestVendor = 800

const lawful = [2, 7, 8, 9, 10, 11]
const purposes = Array.from({ length: 11 }, (_, i) => i + 1)

/** Vendors to whom everything applies, lest the encoder leaves out what does not. */
const vendors = Array.from({ length: highestVendor }, (_, i): Vendor => {
  return {
    ...{ id: i + 1, name: `Vendor ${i + 1}`, policyUrl: '' },
    ...{ purposes, legIntPurposes: lawful, flexiblePurposes: lawful },
    ...{ specialPurposes: [], features: [], specialFeatures: [] },
    ...{ usesCookies: true, cookieMaxAgeSeconds: 1, cookieRefresh: false },
    usesNonCookieAccess: false,
  }
})

const list = new GVL({
  ...{ gvlSpecificationVersion: 3, vendorListVersion: 100, tcfPolicyVersion: 5 },
  lastUpdated: '2026-01-01T00:00:00Z',
  vendors: byId(vendors),
  purposes: byId(purposes.map((id) => ({ id, name: '', description: '', descriptionLegal: '' }))),
  ...{ specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {} },
})

/** The core segment, then the vendors shown if it is to tell them. */
export function tcString(choice: TcChoice): string {
  const model = tcModel(choice)
  const core = TCString.encode(model, { segments: [Segment.CORE] })
  if (choice.disclosed === undefined) return core
  // The whole encoder would disclose all vendors of the list.
  return `${core}.${SegmentEncoder.encode(model, Segment.VENDORS_DISCLOSED)}`
}

export function tcModel(choice: TcChoice): TCModel {
  const model = new TCModel(list)
  model.cmpId = 10
  model.isServiceSpecific = choice.isServiceSpecific ?? true
  model.purposeConsents.set([...(choice.purposes ?? [])])
  model.vendorConsents.set([...(choice.vendors ?? [])])
  model.purposeLegitimateInterests.set([...(choice.interests?.purposes ?? [])])
  model.vendorLegitimateInterests.set([...(choice.interests?.vendors ?? [])])
  model.specialFeatureOptins.set([...(choice.features ?? [])])
  model.vendorsDisclosed.set([...(choice.disclosed ?? [])])
  for (const { purpose, type, vendor } of choice.restrictions ?? []) {
    model.publisherRestrictions.add(vendor, new PurposeRestriction(purpose, type))
  }
  model.created = new Date(choice.at)
  model.lastUpdated = model.created
  return model
}

function byId<T extends { id: number }>(all: readonly T[]): Record<string, T> {
  return Object.fromEntries(all.map((one) => [one.id, one]))
}
