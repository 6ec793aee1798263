/**
 * The known services that a policy names. What is known of all is read only where one is named: it is
 * much.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { catalogue } from '../services/catalogue-data.ts'
import type { KnownService } from '../services/known.ts'

/** Those that there are; and the ids of all, where some is not. */
export async function namedServices(
  policy: Policy,
): Promise<{ services: readonly KnownService[]; ids: readonly string[] }> {
  const named = Object.entries(policy.services).filter(([, one]) => typeof one === 'string')
  if (named.length === 0) return { services: [], ids: [] }
  const { knownServices } = await import('../services/every.ts')
  const wanted = new Set(named.map(([id]) => id))
  return {
    services: knownServices.filter(
      // As the site's Worker has it: the catalogue's, which knows no durations.
      ({ id }) => wanted.has(id) && (policy.capDurations || !catalogue.service(id)),
    ),
    ids: knownServices.map(({ id }) => id),
  }
}
