/**
 * What tools know of services beyond what a Worker needs, as the linter asks for it.
 *
 * @module
 */
import type { KnownService } from '../services/known.ts'

export interface Knowledge {
  /** All that a policy can name. */
  services: readonly KnownService[]
  /**
   * Who sets a cookie of this name.
   *
   * @param name in which `*` may stand, as in a policy
   * @param host where it lives; wherever that is when absent
   * @returns more than one where several set it; those first that name it most specifically
   */
  cookieOwners(name: string, host?: string): readonly KnownService[]
  /** Services that load from this host, from below it, or set cookies there. */
  hostOwners(host: string): readonly KnownService[]
  /** What a known service is, by its id. */
  find(id: string): KnownService | undefined
  /** Whether a stated owner, such as `Google LLC` or `j.6sc.co`, can be a service's vendor. */
  isSameOwner(stated: string, known: KnownService): boolean
}
