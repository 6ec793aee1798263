/**
 * Whose a published cookie is: what the document says, and what is known of services where it says
 * nothing else. Nothing is resolved to a service by a host that several services share.
 *
 * @module
 */
import { ownCookies } from '../consent/own.ts'
import type { ConsentEntry } from '../index.ts'
import { isPlatformCookie } from '../policy/cookie-names.ts'
import { hostAndParents } from '../policy/cookies.ts'
import { matchGlob, parseGlob, parseHost, parseTag } from '../policy/pattern.ts'
import { siteOf } from '../services/catalogue.ts'
import type { KnownService } from '../services/known.ts'
import * as sources from '../sources.ts'
import type { ImportCode } from './import-finding.ts'
import type { Published } from './import-rows.ts'
import { isSharedHost, knowledge } from './known-owners.ts'

/** `base` is the id of its service, before it is told from others. */
export interface ImportOwner {
  base: string
  /** Its tags are the service's. */
  known?: KnownService
  /** Who offers it, where the document says so and nothing is known. */
  vendor?: string
  /** The consent manager that reads the visitor's choice from this cookie. */
  manager?: ConsentEntry['source']
  doubt?: { code: ImportCode; message: string; owners?: readonly KnownService[] }
}

/** What the site and its visitors have in common is no vendor's. */
const anybody = 'The site'

/** A row of a host that is not the site's. Where no column tells, a vendor's host does. */
export function isForeign({ party, host }: Published): boolean {
  if (party !== undefined) return party === 'third'
  return host !== undefined && knowledge.hostOwners(host).length > 0
}

export function ownerOf(row: Published): ImportOwner {
  const [name = ''] = row.names
  const manager = managerOf(name)
  if (manager) return { base: manager, manager }
  const { host, provider } = row
  if (isForeign(row) && host !== undefined) return foreignOwner(row, name, host)
  const owners = knowledge
    .cookieOwners(name, host ?? nobody)
    .filter(({ vendor }) => vendor !== anybody)
  if (provider === '') {
    const message = owners[0] ? `the catalogue knows it of ${owners[0].name}` : 'nobody knows it'
    return { base: 'unknown-provider', doubt: { code: 'blank-provider', message, owners } }
  }
  return provider === undefined ? ownOwner(row, name, owners) : statedOwner(provider, owners)
}

/** A host that is no vendor's, where the document tells none. */
const nobody = 'site.invalid'

/** The only service on a host that is called as it is, or as its vendor, who has no other. */
function isItsOwn(known: KnownService, host: string, hosted: readonly KnownService[]): boolean {
  const [label = ''] = siteOf(parseHost(host) ?? host).split('.')
  const isWhole = known.tags?.some((tag) => !parseTag(tag)?.path)
  const { id, vendor } = known
  const isOnly = knowledge.services.filter((one) => one.vendor === vendor).length === 1
  return (
    hosted.length === 1 &&
    isWhole === true &&
    (id.replaceAll('-', '') === label || (isOnly && knowledge.isSameOwner(label, known)))
  )
}

/** A host on which rules for all that comes from it would take what visitors want. */
export function isWholesale(host: string): boolean {
  const place = parseHost(host) ?? host
  const around = [...hostAndParents(place)]
  const isManagers = managers.some(({ tags }) =>
    tags.some((tag) => around.includes(parseTag(tag)?.host ?? '?')),
  )
  return isManagers || isSharedHost(place) || knowledge.hostOwners(place).length > 0
}

function foreignOwner({ provider }: Published, name: string, host: string): ImportOwner {
  const hosted = knowledge.hostOwners(host)
  // What the platform in front of a vendor sets tells nothing about the vendor.
  const named = isPlatformCookie(name) ? [] : knowledge.cookieOwners(name, host)
  const known =
    named.find((one) => hosted.includes(one)) ??
    (hosted.length === 0 ? onlyOne(name, named) : hosted.find((one) => isItsOwn(one, host, hosted)))
  const base = known?.id ?? slug(parseHost(host) ?? host)
  const owner = { base, ...(known && { known }), ...(provider && !known && { vendor: provider }) }
  if (known && hosted.includes(known)) return owner
  const message =
    hosted.length > 1
      ? `${host} serves ${hosted.map(({ name: one }) => one).join(', ')}: it is not told which`
      : known
        ? `the name is known of ${known.name}; the host ${host} is nobody's that is known`
        : `nothing is known of ${host}`
  return { ...owner, doubt: { code: 'unknown-host', message, owners: hosted } }
}

/** What the document says is whose it is; a known service only where the cookie is known as its own. */
function statedOwner(provider: string, owners: readonly KnownService[]): ImportOwner {
  const same = owners.find((one) => knowledge.isSameOwner(provider, one))
  if (same) return { base: same.id, known: same }
  const unknown = { base: slug(provider), vendor: provider }
  const [other] = owners
  if (!other) return unknown
  const message = `published as ${provider}'s, known as ${other.name}, of ${other.vendor}`
  return { ...unknown, doubt: { code: 'other-owner', message, owners } }
}

/**
 * Some name hosts where others name companies. A vendor's is where the cookie lives, unless the cookie
 * is known to live on the site; a host that nobody knows is the site's.
 */
export function placed(row: Published): Published {
  const {
    provider = '',
    host,
    names: [name = ''],
  } = row
  if (host !== undefined || !/^[^\s/]+\.[^\s/]+$/.test(provider)) return row
  const { provider: _, ...rest } = row
  if (parseHost(provider) === undefined) return row
  if (knowledge.hostOwners(provider).length === 0) return rest
  const isOwn = knowledge.cookieOwners(name, nobody).length > 0
  return isOwn ? row : { ...row, host: provider }
}

/** The document names no providers. */
function ownOwner({ host }: Published, name: string, owners: readonly KnownService[]): ImportOwner {
  const known = onlyOne(name, owners)
  if (known) return { base: known.id, known }
  const own = { base: host === undefined ? 'cookies' : slug(parseHost(host) ?? host) }
  if (owners.length === 0) return own
  const message = `known of ${owners.map((one) => one.name).join(', ')}`
  return { ...own, doubt: { code: 'unclear-owner', message, owners } }
}

/** The one that knows the name itself, or the only one at all. */
function onlyOne(name: string, owners: readonly KnownService[]): KnownService | undefined {
  const exact = owners.filter(({ cookies = [] }) => cookies.some((one) => one.name === name))
  const [first] = exact.length > 0 ? exact : owners
  return exact.length > 1 || (exact.length === 0 && owners.length > 1) ? undefined : first
}

/** Signals are no managers, and a cookie that several managers set tells none. */
const managers = Object.values(sources).filter(
  ({ id, grain }) => grain !== 'signal' && !['gpp', 'tcf', 'consent-gate'].includes(id),
)

/** What sites that made their own banner call the cookie too. */
const general = /^(eu)?(cookies?|consent|gdpr)([-_]?(consent|policy|accepted|settings|status))*$/i

function managerOf(name: string): ConsentEntry['source'] | undefined {
  if (ownCookies.includes(name) || general.test(name)) return undefined
  const found = managers.filter(({ cookies }) =>
    cookies.some((one) => one !== '*' && matchGlob(parseGlob(one), name)),
  )
  return found.length === 1 ? (found[0]?.id as ConsentEntry['source']) : undefined
}

/** An id of at most forty characters, of whatever script. */
export function slug(text: string): string {
  const words = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const id = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '')
  return id.slice(0, 40).replace(/-$/, '') || 'cookies'
}
