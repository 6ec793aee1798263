/**
 * What can be told of one published cookie, and what cannot.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { isPlatformCookie, literalLength } from '../policy/cookie-names.ts'
import { matchGlob, parseGlob } from '../policy/pattern.ts'
import { pointer } from '../policy/pointer.ts'
import { type KnownService, usualCategories } from '../services/known.ts'
import type { CategoryId } from './import-category.ts'
import type { ImportCode, ImportFinding } from './import-finding.ts'
import { generalise } from './import-name.ts'
import { type ImportOwner, isForeign, isWholesale, ownerOf, placed, slug } from './import-owner.ts'
import type { Published } from './import-rows.ts'
import { cut } from './report-words.ts'

/** A published cookie on its way into the policy. */
export interface Work {
  row: Published
  findings: ImportFinding[]
  category?: CategoryId
  owner?: ImportOwner
  /** The service that it becomes part of, and its cookie rules there. */
  service?: string
  at: number[]
}

/** What can be told of a row by itself. */
export function judge(published: Published): Work {
  const row = placed(published)
  const work: Work = { row, findings: [], at: [] }
  const [name = ''] = row.names
  if (name === '') {
    tell(work, 'no-name', 'expected a cookie name, or an expression of literals and .*')
    return work
  }
  if (row.isNoCookie) {
    tell(
      work,
      'no-cookie',
      'the gate judges cookies and tags; what scripts store goes with their tag',
    )
    return work
  }
  const owner = ownerOf(row)
  const category = row.category?.categories.at(-1)
  if (!category) {
    const kind = (owner.known ?? owner.doubt?.owners?.[0])?.kind
    const usual = kind && usualCategories[kind]
    const message = usual
      ? `most sites have it under ${usual}`
      : 'write it under the category that your visitors were told'
    const value = { ...(usual && { category: usual }), cookies: [...row.names] }
    tell(work, 'no-category', message, { path: pointer('services', owner.base), value })
    return work
  }
  if (row.category && row.category.categories.length > 1) {
    const meant = row.category.categories.join(' and ')
    tell(work, 'several-categories', `${meant} are meant; taken as ${category}`)
  }
  const literal = literalLength(name)
  if (name.includes('*') && (literal < 4 || name.startsWith('*'))) {
    const at = row.host === undefined ? '' : ` of ${row.host}`
    tell(work, 'wide-name', `${name} takes every cookie${at} that fits: name each of them`)
    // What takes nearly everything is no rule, unless a host bounds it.
    const isOpen = literal < 2 || name.startsWith('*')
    if (isOpen && row.host === undefined) return work
  } else if (literal < 3 && row.host === undefined) {
    tell(work, 'wide-name', `anybody may use the name ${name}: write the host that it is of`)
  }
  if (isPlatformCookie(name.replace(/\*$/, '')) && !isForeign(row)) {
    tell(work, 'platform-cookie', 'switch off what sets it if visitors may refuse it')
  }
  const { kind, published: told } = row.duration
  if (kind === 'untold') tell(work, 'untold-duration', `published as ${cut(told, 40)}`)
  if (kind === 'unread') tell(work, 'unread-duration', `published as ${cut(told, 40)}`)
  return Object.assign(work, { owner, category })
}

/**
 * What a person may write beyond what is published.
 *
 * @param services those of the policy, by id
 */
export function propose(work: Work, services: Policy['services']): void {
  const { row, owner, category, service = '', at } = work
  const [name = ''] = row.names
  if (!owner || !category) return
  const value = (pattern: string) =>
    row.host === undefined ? pattern : { name: pattern, host: row.host }
  if (owner.doubt) {
    const { code, message, owners = [] } = owner.doubt
    // Of several owners nobody can tell which.
    const known = owners.length === 1 ? owners[0]?.id : undefined
    const isOpen = owners.length > 1
    const proposal = isOpen ? undefined : ownership(row, category, known, services)
    tell(work, code, message, proposal)
  }
  const path = pointer('services', service, 'cookies', at[0] ?? 0)
  const general = generalise(name) ?? patternOf(name, owner.known)
  const isExact = row.text.endsWith('$') || owner.known?.cookies?.some((one) => one.name === name)
  if (general !== undefined) {
    const message = `other ids are not taken: ${general} takes them all`
    tell(work, 'account-id', message, { path, value: value(general) })
  } else if (/[_-]$/.test(name) && !isExact) {
    const message = `if it is a beginning, ${name}* takes what it goes on with`
    tell(work, 'open-end', message, { path, value: value(`${name}*`) })
  }
}

/** What is known of such names, where one holds a number of the site's. */
function patternOf(name: string, known: KnownService | undefined): string | undefined {
  if (name.includes('*') || !/[-_.]\d/.test(name)) return undefined
  const cookies = known?.cookies ?? []
  if (cookies.some((one) => one.name === name)) return undefined
  return cookies.find((one) => matchGlob(parseGlob(one.name), name))?.name
}

/** To give a cookie to the service that is known to set it, or a host to one of its own. */
function ownership(
  { host, names: [name = ''] }: Published,
  category: CategoryId,
  known: string | undefined,
  services: Policy['services'],
): ImportFinding['proposal'] {
  const cookie = host === undefined ? name : { name, host }
  if (known !== undefined) {
    // A service that is there gets one more, and is not replaced.
    return Object.hasOwn(services, known)
      ? { path: pointer('services', known, 'cookies', '-'), value: cookie }
      : { path: pointer('services', known), value: category }
  }
  if (host === undefined) return undefined
  const tags = isWholesale(host) ? {} : { tags: [host] }
  return { path: pointer('services', slug(host)), value: { category, cookies: [cookie], ...tags } }
}

function tell(
  { row: { file, line, text }, findings }: Work,
  code: ImportCode,
  message: string,
  proposal?: ImportFinding['proposal'],
): void {
  const cookie = cut(text, 60)
  findings.push({ code, file, line, cookie, message, ...(proposal && { proposal }) })
}
