/**
 * What becomes of services, and under which heading they stand: for all parts of the report.
 *
 * @module
 */
import { count, cut, listed } from './report-words.ts'
import type { FoundCookie, FoundService, ScanResult } from './scan-result.ts'

/** What becomes of a service for the visitor of the scan. `loaded`: that is not the gate's to say. */
export type Outcome = 'removed' | 'in part' | 'kept' | 'loaded'

export function outcomeOf({ kept, removed }: FoundService): Outcome {
  if (removed > 0) return kept > 0 ? 'in part' : 'removed'
  return kept > 0 ? 'kept' : 'loaded'
}

/** Said wherever something was only seen at run time. */
export const atRunTime = 'asked for by scripts at run time'
export const notTheGates = 'does not pass the gate, and goes where its loader goes'

/** The sites of a scan: `www.example.com`, `3 sites`. */
export function siteOf({ pages }: ScanResult): string {
  const hosts = new Set(pages.map(({ url }) => URL.parse(url)?.hostname ?? url))
  const [first = 'nothing'] = hosts
  return hosts.size > 1 ? count(hosts.size, 'site') : cut(first, 80)
}

/** The visitor of a scan: `a visitor who refuses everything`. */
export function visitorOf({ granted, categories }: ScanResult): string {
  if (granted.length === 0) return 'a visitor who refuses everything'
  const titles = new Map(categories.map(({ id, title }) => [id, title]))
  const agreed = granted.map((id) => cut(titles.get(id) ?? id, 40))
  return `a visitor who agreed to ${listed(agreed)} and to nothing else`
}

/** What the built-in policy does, for people who have not seen it. */
export function builtInOf({ categories }: ScanResult): string {
  const titles = categories.flatMap(({ id, title }) => (id === 'necessary' ? [] : [cut(title, 40)]))
  return `a built-in one, which refuses ${listed(titles)}, and keeps services that are known to be no trackers`
}

/** Whether it is known as what visitors see and use, or sites need, and the policy lets it be. */
export function isHarmless({ kind, category }: FoundService): boolean {
  return category === undefined && (kind === 'functional' || kind === 'essential')
}

/** A purpose of the policy, or what has none. */
export interface Group {
  title: string
  /** Among other things: `5 Analytics`, `2 known to be no tracker`. */
  short: string
  /** A sentence about those that have no purpose. */
  note?: string
  services: readonly FoundService[]
  cookies: readonly FoundCookie[]
  /** How many different tags; unknown where there is no purpose. */
  tags?: number
}

/** In the policy's order; at last what it gives no purpose. Some may be empty. */
export function groupsOf({ categories, services, cookies }: ScanResult): Group[] {
  const harmless = new Set(services.filter(isHarmless).map(({ id }) => id))
  const serviceGroups = Map.groupBy(services, (one) => one.category ?? isHarmless(one))
  const cookieGroups = Map.groupBy(
    cookies,
    ({ category, service = '' }) => category ?? harmless.has(service),
  )
  const held = (key: string | boolean) => ({
    services: serviceGroups.get(key) ?? [],
    cookies: cookieGroups.get(key) ?? [],
  })
  return [
    ...categories.map(({ id, title, tags }) => {
      const short = cut(title, 60)
      return { title: short, short, tags, ...held(id) }
    }),
    {
      title: 'Kept: known to be no tracker',
      short: 'known to be no tracker',
      note: 'What visitors see and use, such as fonts, maps, captchas, logins and payments. The policy gives them no purpose, so that nobody can refuse them. Their vendors learn all the same who loads them.',
      ...held(true),
    },
    {
      title: 'No purpose in the policy',
      short: 'without a purpose',
      note: 'The policy gives these no purpose, so that nobody can refuse them.',
      ...held(false),
    },
  ]
}
