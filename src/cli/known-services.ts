/**
 * What is known of services, for people: the Worker's catalogue leaves out what it does not need.
 *
 * @module
 */
import { matchGlob, parseGlob } from '../policy/pattern.ts'
import { lines, snippets } from '../services/catalogue.generated.ts'
import { type Catalogue, idOf, kindLetters, readCatalogue } from '../services/catalogue.ts'
import { names, rest } from '../services/catalogue-names.generated.ts'
import { consentManagers } from '../services/consent-managers.ts'
import { knownServices } from '../services/every.ts'
import type { KnownCookie, KnownKind } from '../services/known.ts'

export interface Known {
  id: string
  name: string
  vendor?: string
  kind: KnownKind
  /** The page that tells what is known of it. */
  evidence?: string
}

const all = `${lines}\n${rest}`

/** With what no Worker removes, too. */
export const everything: Catalogue = readCatalogue(all, snippets)

const services = new Map(knownServices.map((one) => [one.id, one]))
const pages = new Map(consentManagers.map(({ id, evidence }) => [id, evidence]))
const called = new Map(
  names.split('\n').map((line) => {
    const [id = '', name = '', vendor] = line.split('\t')
    return [id, { name, vendor }]
  }),
)
const kindsOf = new Map(
  all
    .split('\n')
    .reverse()
    .flatMap((line) => {
      const [letter = '', id = '', tags = ''] = line.split('\t')
      const kind = kindLetters[letter]
      return kind ? [[id || idOf(tags.split(' ')), kind] as const] : []
    }),
)

/** What the catalogue says about an id; `undefined` where it has none such. */
export function findKnown(id: string): Known | undefined {
  const kind = kindsOf.get(id)
  if (!kind) return undefined
  const { name = id, vendor } = called.get(id) ?? {}
  const evidence = services.get(id)?.evidence ?? pages.get(id)
  return {
    id,
    name,
    kind,
    ...(vendor && { vendor }),
    ...(evidence && { evidence }),
  }
}

/** What is known of a service's cookie. */
export function findKnownCookie(id: string, name: string): KnownCookie | undefined {
  return services.get(id)?.cookies?.find((one) => matchGlob(parseGlob(one.name), name))
}
