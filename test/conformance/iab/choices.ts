/**
 * Choices in the Transparency and Consent Framework, and what each of them grants.
 *
 * @module
 */
import { RestrictionType } from '@iabtcf/core'
import fc from 'fast-check'
import { highestVendor, type TcChoice } from '../../consent/tc-strings.ts'

export const day = 86_400_000
export const mustDisclose = Date.parse('2026-02-28')
const lawful = [2, 7, 8, 9, 10, 11]
const few = upTo(12)

/** What is asked, of every purpose and feature and of vendors at all kinds of places. */
export interface Asked {
  id: string
  feature?: number
  purpose?: number
  vendor?: number
  li?: boolean
}

const purposesAsked: Asked[] = few.flatMap((purpose) => [
  { id: `purpose:${purpose}`, purpose },
  { id: `purpose:${purpose}:li`, purpose, li: true },
])
const vendorsAsked: Asked[] = [...few, 99, 100, 101, 400, highestVendor, highestVendor + 1].flatMap(
  (vendor) => [
    { id: `vendor:${vendor}`, vendor },
    { id: `vendor:${vendor}:li`, vendor, li: true },
    ...purposesAsked.map((one) => ({ ...one, id: `vendor:${vendor}:${one.id}`, vendor })),
  ],
)
const featuresAsked: Asked[] = few.map((feature) => ({ id: `feature:${feature}`, feature }))
export const european = [...purposesAsked, ...featuresAsked, ...vendorsAsked]

/** What the choice grants, told from what was chosen alone. */
export function isGranted(
  choice: TcChoice,
  { feature, purpose, vendor, li = false }: Asked,
): boolean {
  const { purposes = [], vendors = [], features = [], disclosed, restrictions = [] } = choice
  const { interests = { purposes: [], vendors: [] } } = choice
  const isShown = (id: number) => disclosed?.includes(id) ?? Date.parse(choice.at) < mustDisclose
  const bans = li
    ? [RestrictionType.NOT_ALLOWED, RestrictionType.REQUIRE_CONSENT]
    : [RestrictionType.NOT_ALLOWED, RestrictionType.REQUIRE_LI]
  const conditions = [purposes.includes(1)]
  if (feature !== undefined) conditions.push(features.includes(feature))
  if (purpose !== undefined) {
    conditions.push(li ? lawful.includes(purpose) : true)
    conditions.push((li ? interests.purposes : purposes).includes(purpose))
  }
  if (vendor !== undefined) {
    conditions.push((li ? interests.vendors : vendors).includes(vendor), isShown(vendor))
    const own = restrictions.filter((one) => one.vendor === vendor && bans.includes(one.type))
    conditions.push(!own.some((one) => purpose === undefined || one.purpose === purpose))
  }
  return conditions.every(Boolean)
}

const some = (from: readonly number[]) => fc.subarray([...from])
/** Few, a run, or scattered: the encoders write bits or ranges, whichever is shorter. */
const vendors = fc.oneof(
  some(few),
  fc.tuple(fc.nat(highestVendor), fc.nat(highestVendor)).map(([from, size]) => {
    return upTo(highestVendor).slice(from, from + size)
  }),
  fc.uniqueArray(fc.integer({ min: 1, max: highestVendor }), { maxLength: 300 }),
)
const restriction = fc.oneof(
  fc.record({
    purpose: fc.constantFrom(...upTo(11)),
    type: fc.constant(RestrictionType.NOT_ALLOWED),
    vendor: fc.constantFrom(...few),
  }),
  fc.record({
    purpose: fc.constantFrom(...lawful),
    type: fc.constantFrom(RestrictionType.REQUIRE_CONSENT, RestrictionType.REQUIRE_LI),
    vendor: fc.constantFrom(...few),
  }),
)
const time = fc
  .integer({ min: Date.parse('2025-06-01') / day, max: Date.parse('2026-12-31') / day })
  .map((days) => new Date(days * day).toISOString())
export const choices: fc.Arbitrary<TcChoice> = fc.record({
  purposes: fc.oneof(some(upTo(11).slice(1)), {
    weight: 4,
    arbitrary: some(upTo(11).slice(1)).map((others) => [1, ...others]),
  }),
  vendors,
  interests: fc.record({ purposes: some(upTo(11)), vendors }),
  features: some(upTo(12)),
  disclosed: fc.option(fc.oneof(vendors, fc.constant(upTo(highestVendor))), { nil: undefined }),
  restrictions: fc.array(restriction, { maxLength: 12 }),
  isServiceSpecific: fc.boolean(),
  at: time,
})

export function upTo(end: number): number[] {
  return Array.from({ length: end }, (_, i) => i + 1)
}
