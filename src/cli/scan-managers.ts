/**
 * The consent managers that pages hold.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { compile } from '../policy/compile.ts'
import { matchCookie } from '../policy/cookies.ts'
import { type Claimable, placeOf } from '../policy/subject.ts'
import { matchTag } from '../policy/tags.ts'
import { catalogue } from '../services/catalogue-data.ts'
import * as sources from '../sources.ts'
import { everything, findKnown } from './known-services.ts'
import type { FoundManager, ScanResult } from './scan-result.ts'
import type { Seen, Thing } from './scan-see.ts'

export function findManagers(policy: Policy, seen: readonly Seen[]): ScanResult['managers'] {
  const { managers } = compile(policy, {
    sources: Object.values(sources),
    catalogue,
  })
  const counts = new Map<string, Required<Omit<FoundManager, 'id' | 'name'>>>()
  const ownerOf = (thing: Thing, page: URL): string | undefined => {
    const subject = thing.isManager ? subjectOf(thing, page) : undefined
    if (!subject) return undefined
    const own =
      'name' in subject
        ? matchCookie(managers.cookies, subject.name, placeOf(subject))
        : matchTag(managers.tags, subject.url, false)
    const [owner] = own.next().value ?? knownOwners(subject)
    return owner?.id
  }
  for (const { things, url } of seen) {
    const found = things.flatMap((thing) => {
      const id = ownerOf(thing, url)
      return id === undefined ? [] : [{ id, thing }]
    })
    for (const [id, here] of Map.groupBy(found, ({ id }) => id)) {
      const { pages, held, loaded } = counts.get(id) ?? { pages: 0, held: 0, loaded: 0 }
      const isHeld = here.some(({ thing }) => !thing.loaded && isScript(thing))
      const isLoaded = !isHeld && here.some(({ thing }) => thing.loaded && !thing.cookie)
      counts.set(id, {
        pages: pages + (here.some(({ thing }) => thing.subject !== 'inline') ? 1 : 0),
        held: held + Number(isHeld),
        loaded: loaded + Number(isLoaded),
      })
    }
  }
  return [...counts]
    .filter(([, { pages }]) => pages > 0)
    .map(([id, count]) => ({ id, name: findKnown(id)?.name ?? id, ...count }))
    .sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))
}

/** Or the address of one in an inline script; a hint for the browser runs nothing. */
function isScript({ subject, element }: Thing): boolean {
  return element === 'script' || subject === 'inline'
}

function knownOwners(subject: Claimable): readonly { id: string }[] {
  for (const owners of everything.owners(subject)) {
    return owners.filter(({ kind }) => kind === 'consent-manager')
  }
  return []
}

function subjectOf({ target, cookie }: Thing, page: URL): Claimable | undefined {
  if (cookie) return { kind: 'set-cookie', ...cookie, page }
  const url = URL.parse(target)
  return url ? { kind: 'tag', url, page } : undefined
}
