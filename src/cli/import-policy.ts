/**
 * From published cookies to services: a rule for each, or why there is none.
 *
 * @module
 */
import type { ConsentEntry, CookieRule, Policy, Service } from '../index.ts'
import { parseHost } from '../policy/pattern.ts'
import { type KnownService, usualCategories } from '../services/known.ts'
import { type CategoryId, categoryIds, rankOf } from './import-category.ts'
import type { ImportFinding } from './import-finding.ts'
import { judge, propose, type Work } from './import-judge.ts'
import type { ImportOwner } from './import-owner.ts'
import { describe, type ImportResult, rulesOf } from './import-result.ts'
import type { Published, Skipped } from './import-rows.ts'
import { servicesWithin } from './import-shared.ts'
import { knowledge } from './known-owners.ts'
import { everything } from './known-services.ts'
import { cut, listed } from './report-words.ts'

/** What a service is made of beside its cookies: what is known of it, unless another one has its tags. */
interface Sort {
  known?: KnownService
  hasTags: boolean
}

/** A service on its way into the policy. */
interface ImportedService {
  about: Service
  cookies: (string | CookieRule)[]
  /** Where the rule of a name and host stands among the cookies. */
  at: Map<string, number>
}

const titles: Readonly<Record<CategoryId, string>> = {
  necessary: 'Necessary',
  functional: 'Functional',
  analytics: 'Analytics',
  marketing: 'Marketing',
}

export function makePolicy(
  published: readonly Published[],
  skipped: readonly Skipped[],
): ImportResult {
  const works = published.map(judge)
  const made = new Map<string, ImportedService>()
  const sorts = nameServices(works)
  for (const work of works) {
    const { row, owner, category, service: id } = work
    if (!owner || !category || id === undefined) continue
    const service = made.get(id) ?? serviceOf(owner, category, sorts.get(id))
    made.set(id, service)
    work.at = row.names.map((name) => addRule(service, name, work))
  }
  const services: Record<string, Service> = Object.fromEntries(
    [...made].map(([id, { about, cookies }]) => {
      const { name, vendor, category, ...claims } = about
      const head = { ...(name && { name }), ...(vendor && { vendor }), category }
      return [id, { ...head, cookies, ...claims }]
    }),
  )
  for (const work of works) propose(work, services)
  const shared = declareWithin(services, works)
  const policy: Policy = {
    consent: consentOf(works),
    // All of them, so that a policy which imports these can put more under each.
    categories: Object.fromEntries(
      categoryIds.filter((id) => id !== 'necessary').map((id) => [id, { title: titles[id] }]),
    ),
    services,
  }
  const tables = skipped.map(({ file, line, rows }): ImportFinding => {
    const message = `${rows} ${rows === 1 ? 'row' : 'rows'}, and no column that is called cookie or name`
    return { code: 'skipped-table', file, line, message }
  })
  return {
    rows: works.map(describe),
    rules: rulesOf(services, works),
    findings: [...works.flatMap(({ findings }) => findings), ...shared, ...tables],
    hosts: [
      ...new Set(
        published
          .filter((row) => row.party === 'first' && row.host !== undefined)
          .map(({ host = '' }) => host.replace(/^\./, '')),
      ),
    ],
    policy,
  }
}

/**
 * Gives each cookie its service, which has one category. Where a vendor's product is published under
 * several, its tags go with the one that such products usually are under, if that is one of them, else
 * with the one that most may refuse; the others are told apart by their category.
 *
 * @returns by the ids of services
 */
function nameServices(works: readonly Work[]): Map<string, Sort> {
  const taken = new Set<string>(categoryIds)
  const sorts = new Map<string, Sort>()
  const owned = works.filter(({ owner, category }) => owner && category)
  for (const [base, some] of Map.groupBy(owned, ({ owner }) => owner?.base ?? '')) {
    const categories = categoryIds.filter((id) => some.some(({ category }) => category === id))
    const known = some.find(({ owner }) => owner?.known)?.owner?.known
    const usual = known && usualCategories[known.kind]
    const main = categories.find((id) => id === usual) ?? categories.at(-1)
    for (const category of categories) {
      // What nobody may refuse takes no tags along that somebody may.
      const isSafe = category !== 'necessary' || known?.kind === 'essential'
      const hasTags = category === main && isSafe
      // A policy's service has what is known under its id: that is for the one with the tags.
      const isKnown = knowledge.find(base) !== undefined || everything.service(base) !== undefined
      const isBare = category === main && !taken.has(base) && (hasTags && known ? true : !isKnown)
      let id = isBare ? base : `${base}-${category}`
      while (taken.has(id)) id = `${id}-2`
      taken.add(id)
      sorts.set(id, { ...(known && { known }), hasTags })
      for (const work of some) if (work.category === category) work.service = id
    }
    const [first] = some
    if (!known?.tags?.length || !main || !first) continue
    const { file, line } = first.row
    if (categories.length > 1) {
      const message = `${known.name} is published under ${listed(categories)}: its tags are under ${main}`
      first.findings.push({ code: 'split-service', file, line, message })
    }
    if (main !== 'necessary' && rankOf(main) < rankOf(usual)) {
      const message = `most sites have ${known.name} under ${usual}; here ${main} is enough for its tags`
      first.findings.push({ code: 'lax-category', file, line, message })
    }
  }
  return sorts
}

/** Declares what a service's tags would take along, and is not published. */
function declareWithin(services: Record<string, Service>, works: readonly Work[]): ImportFinding[] {
  return Object.entries(services).flatMap(([id, { category, tags = [] }]) => {
    const { file = '', line = 1 } = works.find(({ service }) => service === id)?.row ?? {}
    return servicesWithin(id, category, tags).flatMap((within): ImportFinding[] => {
      const { known } = within
      if (Object.hasOwn(services, known.id)) return []
      services[known.id] = {
        ...{ name: known.name, vendor: known.vendor, category: within.category },
        ...{ cookies: [], tags: [...within.tags] },
      }
      const message = `${known.name} loads from the same address: it is declared, under ${within.category}`
      return [{ code: 'shared-loader', file, line, message }]
    })
  })
}

function serviceOf(
  { vendor }: ImportOwner,
  category: CategoryId,
  { known, hasTags }: Sort = { hasTags: false },
): ImportedService {
  const maker = known?.vendor ?? vendor
  const { tags = [], inline = [] } = (hasTags && known) || {}
  const isRest = known !== undefined && !hasTags && category !== 'necessary'
  return {
    about: {
      ...(known && { name: known.name }),
      ...(maker && { vendor: maker }),
      category,
      // Of one that is split the rest has none of its own.
      ...((tags.length > 0 || isRest) && { tags: [...tags] }),
      ...(inline.length > 0 && { inline: [...inline] }),
    },
    cookies: [],
    at: new Map(),
  }
}

/** @returns where it stands in the list, in which it may stand already */
function addRule({ cookies, at }: ImportedService, name: string, work: Work): number {
  const { host, duration, names, file, line, text } = work.row
  const rule: CookieRule = {
    name,
    ...(host !== undefined && { host }),
    ...(duration.kind === 'told' && { duration: duration.text }),
  }
  const key = `${name} ${host === undefined ? '' : parseHost(host)}`
  const same = at.get(key)
  if (same === undefined) {
    at.set(key, cookies.length)
    return cookies.push(Object.keys(rule).length === 1 ? name : rule) - 1
  }
  if (name === names[0]) {
    const message = 'one rule stands for all of them'
    work.findings.push({ code: 'repeated', file, line, cookie: cut(text, 60), message })
  }
  if (typeof cookies[same] === 'string') cookies[same] = rule
  return same
}

function consentOf(works: readonly Work[]): ConsentEntry[] {
  const managers = works.flatMap(({ owner }) => owner?.manager ?? [])
  return [...new Set(managers)].map((source) => ({ source }))
}
