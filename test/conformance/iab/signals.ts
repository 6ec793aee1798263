/**
 * Sections of the United States in the Global Privacy Platform, and what was opted out of in them.
 *
 * @module
 */
import { GppModel, Sections } from '@iabgpp/cmpapi'
import fc from 'fast-check'

export const american = ['sale', 'sharing', 'targeted-advertising']

/** The sections of the United States, and which opt-outs each can hold. */
export const states = [...Sections.SECTION_ID_NAME_MAP.keys()]
  .filter((section) => section >= 7)
  .map((section) => {
    const model = new GppModel()
    model.setFieldValueBySectionId(section, 'SaleOptOut', 0)
    const has = (name: string) => model.hasFieldBySectionId(section, name)
    return {
      section,
      fields: ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'].filter(has),
      hasGpc: has('Gpc'),
    }
  })

/** A section of the United States, and what was opted out of in it. */
export interface Signal {
  section: number
  fields: Record<string, unknown>
  refused: readonly string[]
}

const optOut = fc.constantFrom(0, 1, 2)
export const signals: fc.Arbitrary<Signal> = fc.oneof(
  { weight: states.length, arbitrary: fc.constantFrom(...states).chain(signalsOf) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Y', 'N', '-').map((sale) => ({
      section: 6,
      fields: { Notice: 'Y', OptOutSale: sale },
      refused: sale === 'Y' ? ['sale'] : [],
    })),
  },
)

function signalsOf({ section, fields, hasGpc }: (typeof states)[number]): fc.Arbitrary<Signal> {
  const told = fc.tuple(...fields.map(() => optOut))
  return fc.tuple(told, fc.boolean(), fc.boolean()).map(([values, included, on]) => {
    const gpc = hasGpc && included && on
    const places = ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut']
    return {
      section,
      fields: {
        ...Object.fromEntries(fields.map((name, i) => [name, values[i]])),
        ...(hasGpc && { GpcSegmentIncluded: included, Gpc: gpc }),
      },
      refused: american.filter((_, i) => gpc || values[fields.indexOf(places[i] ?? '')] === 1),
    }
  })
}
