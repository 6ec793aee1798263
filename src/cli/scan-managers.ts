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
import type { ScanResult } from './scan-result.ts'
import type { Seen, Thing } from './scan-see.ts'

export function findManagers(policy: Policy, seen: readonly Seen[]): ScanResult['managers'] {
  const { managers } = compile(policy, {
    sources: Object.values(sources),
    catalogue,
  })
  const pages = new Map<string, number>()
  for (const { things, url } of seen) {
    const here = new Set<string>()
    for (const thing of things) {
      const subject = thing.isManager ? subjectOf(thing, url) : undefined
      if (!subject) continue
      const own =
        'name' in subject
          ? matchCookie(managers.cookies, subject.name, placeOf(subject))
          : matchTag(managers.tags, subject.url, false)
      const [owner] = own.next().value ?? knownOwners(subject)
      if (owner) here.add(owner.id)
    }
    for (const id of here) pages.set(id, (pages.get(id) ?? 0) + 1)
  }
  return [...pages]
    .map(([id, count]) => ({
      id,
      name: findKnown(id)?.name ?? id,
      pages: count,
    }))
    .sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))
}

function knownOwners(subject: Claimable): readonly { id: string }[] {
  for (const owners of everything.owners(subject)) {
    return owners.filter(({ kind }) => kind === 'consent-manager')
  }
  return []
}

function subjectOf({ subject, target, cookie }: Thing, page: URL): Claimable | undefined {
  if (cookie) return { kind: 'set-cookie', ...cookie, page }
  const url = URL.parse(target)
  return url && subject !== 'inline' ? { kind: 'tag', url, page } : undefined
}
