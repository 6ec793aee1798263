/**
 * From what single pages hold to what the site has.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { fingerprint } from '../policy/fingerprint.ts'
import { hostOf, parseHost } from '../policy/pattern.ts'
import { date } from '../services/catalogue.generated.ts'
import { siteOf } from '../services/catalogue.ts'
import type { Kind } from '../services/known.ts'
import { version } from '../version.ts'
import { findKnown, findKnownCookie } from './known-services.ts'
import { withoutLogin } from './page-url.ts'
import { findDrift } from './scan-drift.ts'
import { findManagers } from './scan-managers.ts'
import { shownName } from './scan-page.ts'
import type {
  FoundCategory,
  FoundCookie,
  FoundService,
  ScanResult,
  UnknownHost,
} from './scan-result.ts'
import type { Seen, Thing } from './scan-see.ts'

export interface ToSum {
  policy: Policy
  /** The file of a policy that was named. */
  file: string | undefined
  granted: readonly string[]
  seen: readonly Seen[]
  failures: ScanResult['failures']
}

export async function sumUp({ policy, file, granted, seen, failures }: ToSum): Promise<ScanResult> {
  const services = findServices(policy, seen, file !== undefined)
  const cookies = findCookies(policy, seen)
  const none = { neverSeen: [], undeclared: [], longerLived: [] }
  return {
    ...{ version, catalogue: date },
    ...(file !== undefined && {
      policy: { file, fingerprint: await fingerprint(policy) },
    }),
    categories: findCategories(policy, seen, services, cookies),
    granted,
    pages: seen.map(({ page, url, unread, decisions, loaded }) => ({
      ...{ page, url: url.href },
      ...(unread && { unread }),
      ...{ decisions, loaded },
    })),
    managers: findManagers(policy, seen),
    services,
    cookies,
    seesCookies: seen.some((page) => page.seesCookies),
    unknown: findUnknown(policy, seen),
    drift: file === undefined ? none : findDrift(policy, seen, services),
    failures,
  }
}

/** The address of a thing that has one. */
export function addressOf({ subject, target }: Thing): URL | undefined {
  const isNamed = subject === 'cookie' || subject === 'set-cookie'
  return isNamed || !/^(https?|wss?):\/\//.test(target)
    ? undefined
    : (URL.parse(target) ?? undefined)
}

/** What must be granted for a service of the policy, or of the catalogue. */
function categoryOf({ services, catalogue }: Policy, id: string): string | undefined {
  const own = services[id]
  if (own !== undefined) return typeof own === 'string' ? own : own.category
  const category = catalogue ? catalogue[findKnown(id)?.kind as Kind] : undefined
  return category === 'keep' ? undefined : category
}

function findServices(policy: Policy, seen: readonly Seen[], hasPolicy: boolean): FoundService[] {
  const found = new Map<string, Thing[]>()
  const pages = new Map<string, number>()
  for (const { things } of seen) {
    const here = new Set<string>()
    for (const thing of things) {
      if (thing.service === undefined) continue
      here.add(thing.service)
      const list = found.get(thing.service)
      if (list) list.push(thing)
      else found.set(thing.service, [thing])
    }
    for (const id of here) pages.set(id, (pages.get(id) ?? 0) + 1)
  }
  return [...found.keys()].sort().map((id) => {
    const own = policy.services[id]
    const written = typeof own === 'string' ? undefined : own
    const { name = id, vendor, kind, evidence } = findKnown(id) ?? {}
    const things = found.get(id) ?? []
    const category = categoryOf(policy, id)
    const passing = things.filter(({ loaded }) => !loaded)
    const removed = passing.filter(({ action }) => action === 'remove').length
    const maker = written ? written.vendor : vendor
    return {
      ...{ id, name: written?.name ?? name },
      ...(maker && { vendor: maker }),
      ...(!written && kind && { kind }),
      ...(category && { category }),
      declared: hasPolicy && own !== undefined,
      pages: pages.get(id) ?? 0,
      cookies: distinct(things.map(({ cookie }) => cookie && shownName(cookie))),
      hosts: distinct(things.map((thing) => addressOf(thing)).map((url) => url && hostOf(url))),
      kept: passing.length - removed,
      removed,
      loaded: things.length - passing.length,
      ...(!written && evidence && { evidence }),
    }
  })
}

function findCookies(policy: Policy, seen: readonly Seen[]): FoundCookie[] {
  const found = new Map<string, FoundCookie & { on: Set<Seen> }>()
  for (const page of seen) {
    for (const { cookie, service, action, category, rule, isManager, loaded } of page.things) {
      if (!cookie) continue
      const { name, scope, seconds, httpOnly, setBy } = cookie
      const shown = shownName(cookie)
      const key = JSON.stringify([shown, scope.host, setBy])
      const before = found.get(key)
      const on = (before?.on ?? new Set()).add(page)
      // A consent manager's own is needed to know what the visitor chose.
      const belongs = isManager
        ? 'necessary'
        : (category ?? (service && categoryOf(policy, service)))
      const purpose = service && purposeOf(policy, service, rule, name)
      found.set(key, {
        ...{ name: shown, host: scope.host, on, pages: on.size, setBy },
        ...(service && { service }),
        ...(belongs && { category: belongs }),
        action: before?.action === 'keep' ? 'keep' : action,
        loaded: loaded && (before?.loaded ?? true),
        seconds: Math.max(before?.seconds ?? 0, seconds),
        httpOnly: httpOnly && (before?.httpOnly ?? true),
        ...(purpose && { purpose }),
      })
    }
  }
  return [...found.values()]
    .map(({ on, ...cookie }) => cookie)
    .sort((a, b) => compare(a.name, b.name) || compare(a.host, b.host) || compare(a.setBy, b.setBy))
}

function purposeOf(
  { services }: Policy,
  id: string,
  rule: string,
  name: string,
): string | undefined {
  const own = services[id]
  const [, index] = /\/cookies\/(\d+)$/.exec(rule) ?? []
  const written = typeof own === 'object' ? own.cookies?.[Number(index)] : undefined
  if (typeof written === 'object' && written.purpose) return written.purpose
  return findKnownCookie(id, name)?.purpose
}

function findUnknown({ domains = [] }: Policy, seen: readonly Seen[]): UnknownHost[] {
  const own = new Set(domains.map(parseHost))
  const found = new Map<string, { urls: Set<string>; on: Set<Seen>; elements: Set<string> }>()
  for (const page of seen) {
    const site = siteOf(hostOf(page.url))
    for (const thing of page.things) {
      if (thing.service !== undefined || thing.isManager || thing.subject === 'inline') continue
      const url = addressOf(thing)
      // The site's other hosts are no strangers, unless the policy treats them so.
      if (!url || (siteOf(hostOf(url)) === site && thing.action === 'keep')) continue
      const host = hostOf(url)
      if (own.has(host)) continue
      const known = found.get(host) ?? {
        urls: new Set(),
        on: new Set(),
        elements: new Set(),
      }
      found.set(host, known)
      known.urls.add(url.href)
      known.on.add(page)
      if (thing.element) known.elements.add(thing.element)
    }
  }
  return [...found]
    .map(([host, { urls, on, elements }]) => ({
      ...{ host, urls: urls.size, pages: on.size },
      elements: [...elements].sort(),
      example: withoutLogin([...urls][0]?.replace(/[?#].*/s, '') ?? ''),
    }))
    .sort((a, b) => b.pages - a.pages || b.urls - a.urls || compare(a.host, b.host))
}

function findCategories(
  { categories }: Policy,
  seen: readonly Seen[],
  services: readonly FoundService[],
  cookies: readonly FoundCookie[],
): FoundCategory[] {
  const tags = new Map<string, Set<string>>()
  const mapped = new Map(services.map(({ id, category }) => [id, category]))
  for (const { things } of seen) {
    for (const { cookie, service, category, target, loaded } of things) {
      const id = category ?? (service === undefined ? undefined : mapped.get(service))
      if (cookie || loaded || id === undefined) continue
      tags.set(id, (tags.get(id) ?? new Set()).add(target))
    }
  }
  const titled = { necessary: { title: 'Necessary' }, ...categories }
  return Object.entries(titled).map(([id, { title }]) => ({
    ...{ id, title },
    services: services.filter((one) => one.category === id && one.kept + one.removed > 0).length,
    cookies: cookies.filter(({ category, loaded }) => category === id && !loaded).length,
    tags: tags.get(id)?.size ?? 0,
  }))
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].filter((text) => text !== undefined).sort()
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
