/**
 * GPP strings, as the IAB's own encoder writes them.
 *
 * @module
 */
import { GppModel } from '@iabgpp/cmpapi'

/** Each section's fields, by its number. */
export type GppSections = Readonly<Record<number, Readonly<Record<string, unknown>>>>

export function gppString(sections: GppSections): string {
  const model = new GppModel()
  for (const [section, fields] of Object.entries(sections)) {
    for (const [name, value] of Object.entries(fields)) {
      model.setFieldValueBySectionId(Number(section), name, value)
    }
  }
  return model.encode()
}

/** A bit field of which these are set, the first being 1. */
export function bits(width: number, set: readonly number[]): boolean[] {
  return Array.from({ length: width }, (_, i) => set.includes(i + 1))
}
