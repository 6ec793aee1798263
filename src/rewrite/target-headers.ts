/**
 * Headers with which a response makes a browser fetch, go or report somewhere, without refused targets.
 *
 * @module
 */
import { filterLinkHeader, splitOutside, stringIn } from './link.ts'
import { refreshUrl } from './refresh.ts'
import { resolveUrl } from './url.ts'

type Keeps = (url: URL, header: string) => boolean

/**
 * Takes refused targets out of `Link`, `Refresh`, `Speculation-Rules`, `Reporting-Endpoints` and
 * `Report-To`, and ends what `NEL` has begun with these; what is left stays as it is written.
 *
 * @param base the URL of the response
 * @param keep asked once for each URL
 * @returns whether something went
 */
export function filterTargets(headers: Headers, base: URL, keep: Keeps): boolean {
  let changed = false
  for (const [name, filter] of filters) {
    const value = headers.get(name)
    if (value === null) continue
    const kept = filter(value, (text) => {
      const url = resolveUrl(text, base)
      return !url || keep(url, name)
    })
    if (kept === value) continue
    changed = true
    if (kept === undefined) headers.delete(name)
    else headers.set(name, kept)
  }
  if (changed && endsWith(headers.get('nel'), headers.get('report-to'))) {
    headers.set('nel', '{"max_age":0}')
  }
  return changed
}

/** Whether what reports network errors reports to a group that has ended (Network Error Logging, section 5.1). */
function endsWith(nel: string | null, reportTo: string | null): boolean {
  const [policy] = readGroups(nel)
  return readGroups(reportTo).some(
    (one) =>
      (one?.group ?? 'default') === policy?.report_to &&
      Array.isArray(one?.endpoints) &&
      one.endpoints.length === 0,
  )
}

/** @returns the very value where all targets are kept, `undefined` where none is left */
type Filter = (value: string, keeps: (address: string) => boolean) => string | undefined

const filters: readonly (readonly [header: string, filter: Filter])[] = [
  ['link', filterLinkHeader],
  ['refresh', filterRefresh],
  ['speculation-rules', filterMembers],
  ['reporting-endpoints', filterMembers],
  ['report-to', filterReportTo],
]

/** Source: HTML standard, section 7.5.1 (`Refresh`). */
function filterRefresh(value: string, keeps: (address: string) => boolean): string | undefined {
  const address = refreshUrl(value)
  return address === undefined || keeps(address) ? value : undefined
}

/**
 * Members of a structured field, each of which holds one address as a string.
 *
 * Source: RFC 9651, sections 3.1 and 3.2; Reporting API, section 3.2; HTML standard, section 7.6.3
 */
function filterMembers(value: string, keeps: (address: string) => boolean): string | undefined {
  const members = splitOutside(value, ',')
  const kept = members.filter((one) => keeps(stringIn(one)))
  if (kept.length === members.length) return value
  return kept.length === 0 ? undefined : kept.join(',').trim()
}

interface Group {
  group?: unknown
  max_age?: unknown
  endpoints?: unknown
  report_to?: unknown
}

/** JSON objects, one after another. What is no JSON browsers ignore. */
function readGroups(value: string | null): (Group | null)[] {
  try {
    return JSON.parse(`[${value ?? ''}]`)
  } catch {
    return []
  }
}

/**
 * Groups of endpoints. One that loses all of them is ended, not left out: browsers keep a group, and what
 * `NEL` tells them, for as long as they were told.
 *
 * Source: Reporting API of 2018-09-25, section 3.1
 */
function filterReportTo(value: string, keeps: (address: string) => boolean): string {
  const groups = readGroups(value)
  let changed = false
  for (const group of groups) {
    const endpoints = group?.endpoints
    if (!group || !Array.isArray(endpoints)) continue
    const kept = endpoints.filter((one) => typeof one?.url !== 'string' || keeps(one.url))
    if (kept.length === endpoints.length) continue
    changed = true
    group.endpoints = kept
    if (kept.length === 0) group.max_age = 0
  }
  return changed ? JSON.stringify(groups).slice(1, -1) : value
}
