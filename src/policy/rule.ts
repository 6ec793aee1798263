import type { KnownKind } from '../services/known.ts'

/** What a rule belongs to, and the JSON pointer that names the rule. */
export interface Owner {
  /** The service; for a consent manager its source id. */
  id: string
  rule: string
  /** Of a rule of the catalogue: what the service is for. */
  kind?: KnownKind
}
