/**
 * What must fit together across a policy's fields: ids exist and mean one thing, what is necessary
 * is not refused, and a source reads something.
 *
 * @module
 */
import { bridges } from './bridges.ts'
import type { PolicyErrorCode, PolicyIssue } from './error.ts'
import { suggest } from './nearest.ts'
import { entries, isRecord, list } from './plain.ts'
import { pointer } from './pointer.ts'

type Ids = ReadonlySet<string> | undefined

const notRefusable = 'necessary cannot be refused, nor can its services'

/**
 * Defensive: the shape may be wrong, and where there are no categories or services to look an id up
 * in, that is the error.
 */
export function references(input: unknown): PolicyIssue[] {
  if (!isRecord(input)) return []
  const issues: PolicyIssue[] = []
  const categories = idsOf(input['categories'])
  const services = idsOf(input['services'])
  const known = categories && new Set(['necessary', ...categories])
  const keepOrKnown = known && new Set(['keep', ...known])
  const refusable = categories && services && new Set([...categories, ...services])
  const necessary = new Set<unknown>(['necessary'])
  const once = new Set<unknown>()
  let compared = 0

  const tell = (code: PolicyErrorCode, path: string, value: unknown, message: string) => {
    issues.push({ code, path, value, message })
  }
  const expectOne = (ids: Ids, value: unknown, path: string, what: string) => {
    if (!ids || typeof value !== 'string' || value === '' || ids.has(value)) return
    // Each suggestion compares a word with every id: where they are many, the first errors have one.
    const more = compared < 50_000 ? suggest(value, [...ids]) : ''
    compared += ids.size
    tell('unknown-id', path, value, `no such ${what}${more}`)
  }

  if (categories?.has('keep')) {
    const message = "'keep' says that something is kept; a category needs another id"
    tell('duplicate-id', pointer('categories', 'keep'), 'keep', message)
  }
  for (const [id, service] of entries(input['services'])) {
    const message = 'this id is a category already; categories and services share one namespace'
    if (known?.has(id)) tell('duplicate-id', pointer('services', id), id, message)
    const category = isRecord(service) ? service['category'] : service
    const rest = isRecord(service) ? ['category'] : []
    if (category === 'necessary') necessary.add(id)
    expectOne(known, category, pointer('services', id, ...rest), 'category')
  }
  for (const key of ['unknown', 'catalogue'] as const) {
    for (const [kind, category] of entries(input[key])) {
      expectOne(keepOrKnown, category, pointer(key, kind), 'category')
    }
  }
  for (const [i, entry] of list(input['consent']).entries()) {
    if (!isRecord(entry)) continue
    const domain = entry['cookieDomain']
    if (domain !== undefined) {
      const isWide = typeof domain === 'string' && !domain.replace(/^\./, '').includes('.')
      const message =
        entry['source'] !== 'consent-gate'
          ? "only the cookie of the source 'consent-gate' has one"
          : 'expected a domain of the site, such as example.com'
      if (isWide || entry['source'] !== 'consent-gate') {
        tell('invalid-value', pointer('consent', i, 'cookieDomain'), domain, message)
      }
    }
    if (entry['cookie'] !== undefined && entry['source'] === 'consent-gate') {
      const message = "the gate's own cookie has one name; its domain is cookieDomain"
      tell('invalid-value', pointer('consent', i, 'cookie'), entry['cookie'], message)
    }
    const key = entry['source'] === 'consent-gate' ? 'source' : 'remember'
    if (entry[key]) {
      const message = `'${entry['source']}' stands there already, and one cookie of the gate's holds one answer`
      if (once.has(entry['source'])) {
        tell('duplicate-id', pointer('consent', i, key), entry[key], message)
      }
      once.add(entry['source'])
    }
    for (const [id] of entries(entry['map'])) {
      const path = pointer('consent', i, 'map', id)
      if (id === 'necessary') tell('invalid-value', path, id, notRefusable)
      else expectOne(refusable, id, path, 'category or service')
    }
  }
  for (const [i, route] of list(input['routes']).entries()) {
    if (!isRecord(route)) continue
    for (const [j, id] of list(route['refuse']).entries()) {
      const path = pointer('routes', i, 'refuse', j)
      if (necessary.has(id)) tell('invalid-value', path, id, notRefusable)
      else expectOne(refusable, id, path, 'category or service')
    }
    for (const [id] of entries(route['grant'])) {
      expectOne(services, id, pointer('routes', i, 'grant', id), 'service')
    }
  }
  return [...issues, ...bridges(list(input['consent']))]
}

function idsOf(value: unknown): Ids {
  return isRecord(value) ? new Set(Object.keys(value)) : undefined
}
