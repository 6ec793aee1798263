/**
 * Placeholders for refused frames. A part of its own, so that a gate without embeds does not carry it.
 *
 * @module
 */
import type { CompiledPolicy } from '../policy/compile.ts'
import { embedOf } from '../policy/embed.ts'
import type { Embeds } from '../rewrite/judge.ts'
import { placeholdersOf } from '../rewrite/placeholders.ts'

export interface Placeholding {
  of(policy: CompiledPolicy): Embeds
}

export const placeholders: Placeholding = {
  of: (policy) => ({
    about: (refused) => embedOf(policy, refused),
    placeholders: placeholdersOf,
  }),
}
