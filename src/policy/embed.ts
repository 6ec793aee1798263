/**
 * Of which services a refused frame leaves a placeholder, and what it says.
 *
 * @module
 */
import type { Declared } from '../services/catalogue.ts'
import { embedKinds } from '../services/known.ts'
import type { CompiledPolicy } from './compile.ts'

/**
 * @param refused what was decided about a frame
 * @returns the service's name and its category's title; `undefined` where the frame leaves nothing
 */
export function embedOf(
  { policy, known }: CompiledPolicy,
  refused: { service?: string; category?: string },
): { name: string; category: string } | undefined {
  const { service: id, category } = refused
  if (id === undefined || category === undefined) return undefined
  const declared = policy.services[id]
  const about: Declared = { ...known(id), ...(typeof declared === 'object' && declared) }
  if (!(about.embed ?? (about.kind && embedKinds.includes(about.kind)))) return undefined
  const { title = category } = policy.categories[category] ?? {}
  return { name: about.name ?? titled(id), category: title }
}

/** `google-maps` is Google Maps: a Worker has no names but of the services that it is made with. */
function titled(id: string): string {
  return id.replace(/(^|-)(.)/g, (_, before, first) => (before && ' ') + first.toUpperCase())
}
