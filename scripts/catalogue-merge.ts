/**
 * One catalogue of many sources: known services and consent managers first, then what the published
 * sources say of hosts and cookies that nobody has claimed yet. What they may not claim at all stands
 * in scripts/catalogue-rules.ts.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { hostAndParents } from '../src/policy/cookies.ts'
import { isLiteral, matchGlob, parseGlob, parseTag } from '../src/policy/pattern.ts'
import { kindLetters, siteOf } from '../src/services/catalogue.ts'
import { consentManagers } from '../src/services/consent-managers.ts'
import type { KnownService } from '../src/services/known.ts'
import * as sources from '../src/sources.ts'
import {
  choiceNames,
  ordinaryNames,
  otherKinds,
  otherNames,
  ownSites,
  protectedCookies,
  sharedHosts,
} from './catalogue-rules.ts'
import {
  type Found,
  type FoundCookie,
  readC15t,
  readOpenCookieDatabase,
  readTarteaucitron,
  readThirdPartyWeb,
} from './catalogue-sources.ts'

export interface Entry {
  id: string
  name: string
  vendor: string
  /** The letter of its kind: src/services/catalogue.ts. */
  kind: string
  /** As policies write them. */
  tags: string[]
  /** `name` or `name@host`, and how long it lives. */
  cookies: Map<string, string | undefined>
  /** `name@host` of what lives on the vendor's hosts, which no site's gate ever sees. */
  away: Map<string, string | undefined>
  inline: readonly string[]
}

interface Merged {
  entries: Map<string, Entry>
  /** By every name in plain letters. */
  names: Map<string, Entry>
  /** By patterns without a path: `host` and `*.host`. */
  wholes: Map<string, Entry>
  /** Hosts of known services' tags, and their parents: a wider rule than theirs is not wanted. */
  handled: Set<string>
  /** By `name@host` or `name`. */
  cookies: Map<string, Entry>
  patterns: Map<string, Entry>
}

const letters = new Map(Object.entries(kindLetters).map(([letter, kind]) => [kind, letter]))

/** The services that people of this project wrote down. */
export async function readKnown(): Promise<KnownService[]> {
  const folder = join(import.meta.dirname, '../src/services')
  const isData = (file: string) => !/^(known|every|catalogue.*|consent-managers)\.ts$/.test(file)
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && isData(file))
  const modules = await Promise.all(files.sort().map((file) => import(join(folder, file))))
  const isKnown = (one: unknown): one is KnownService =>
    typeof one === 'object' && one !== null && 'id' in one && 'evidence' in one
  return modules.flatMap((module) => Object.values<unknown>(module)).filter(isKnown)
}

/** Every service: known ones, consent managers, then what the sources add. */
export async function merge(): Promise<Entry[]> {
  const merged: Merged = {
    entries: new Map(),
    names: new Map(),
    wholes: new Map(),
    handled: new Set(),
    cookies: new Map(),
    patterns: new Map(),
  }
  for (const known of await readKnown()) addKnown(merged, known)
  for (const manager of managers()) addManager(merged, manager)
  for (const found of readThirdPartyWeb()) {
    if (found.seen === 0) continue
    const name = normalise(found.name)
    const [kind = found.kind] = Object.keys(otherKinds).filter((one) => otherKinds[one]?.has(name))
    addTags(merged, { ...found, kind })
  }
  for (const found of [...readTarteaucitron(), ...readC15t()]) {
    // Their URLs below a shared host are known services' matter.
    const isFree = (tag: string) =>
      ![...hostAndParents(hostIn(tag))].some((host) => sharedHosts.has(host))
    addTags(merged, { ...found, tags: found.tags.filter(isFree) })
    addCookies(merged, found)
  }
  for (const found of readOpenCookieDatabase()) {
    if (!ownSites.has(normalise(found.name))) addCookies(merged, found)
  }
  const entries = [...merged.entries.values()]
  // A vendor's consent manager beside another product of that name.
  const ids = new Set(entries.flatMap(({ kind, id }) => (kind === 'm' ? [] : [id])))
  for (const entry of entries) {
    if (entry.kind === 'm' && ids.has(entry.id)) entry.id += '-consent'
  }
  return entries
}

function addKnown(merged: Merged, known: KnownService): void {
  const { id, name, vendor, kind, tags = [], cookies = [], inline = [] } = known
  if (merged.entries.has(id)) throw new Error(`two known services have the id ${id}`)
  const entry = addEntry(merged, id, {
    name,
    vendor,
    kind: letters.get(kind) ?? '',
  })
  entry.inline = inline
  for (const { name, host, duration } of cookies) {
    claimCookie(merged, entry, host ? `${name}@${host}` : name, duration)
  }
  for (const tag of tags) {
    claimTag(merged, entry, tag)
    for (const host of hostAndParents(hostIn(tag))) merged.handled.add(host)
  }
}

interface Manager {
  id: string
  name?: string
  cookies: readonly string[]
  tags: readonly string[]
}

/** The sources and the other consent managers, one for each id. */
export function managers(): Manager[] {
  const byId = new Map<string, Manager>()
  for (const one of [...Object.values<Manager>(sources), ...consentManagers]) {
    const { name, cookies = [], tags = [] } = byId.get(one.id) ?? {}
    const both = {
      cookies: [...cookies, ...one.cookies],
      tags: [...tags, ...one.tags],
    }
    byId.set(one.id, { id: one.id, name: one.name ?? name ?? one.id, ...both })
  }
  return [...byId.values()]
}

function addManager(merged: Merged, { id, name = id, cookies, tags }: Manager): void {
  const entry = addEntry(merged, id, { name, kind: 'm' })
  for (const tag of tags) claimTag(merged, entry, tag)
  for (const cookie of cookies) claimCookie(merged, entry, cookie, undefined)
}

type Named = Pick<Found, 'name' | 'vendor' | 'kind'>

function addEntry(merged: Merged, id: string, { name, vendor = '', kind }: Named): Entry {
  const entry: Entry = {
    id,
    name,
    vendor,
    kind,
    tags: [],
    cookies: new Map(),
    away: new Map(),
    inline: [],
  }
  merged.entries.set(kind === 'm' ? `consent ${id}` : id, entry)
  if (kind === 'm') return entry
  for (const key of [normalise(id), normalise(name)]) {
    if (!merged.names.has(key)) merged.names.set(key, entry)
  }
  return entry
}

function claimTag({ wholes }: Merged, entry: Entry, tag: string): void {
  const { host = '', below, path, query } = parseTag(tag) ?? {}
  entry.tags.push(tag)
  if (!path && !query) wholes.set(below ? `*.${host}` : host, entry)
}

function claimCookie(merged: Merged, entry: Entry, key: string, duration?: string): void {
  entry.cookies.set(key, duration)
  if (!merged.cookies.has(key)) merged.cookies.set(key, entry)
  if (key.includes('*')) merged.patterns.set(key, entry)
}

/** What a source says of a service's hosts: those that nothing in the catalogue says already. */
function addTags(merged: Merged, found: Found): void {
  const isNew = (tag: string) => {
    const { host = '', path } = parseTag(tag) ?? {}
    if (host === '' || merged.handled.has(host) || wholeOver(merged, host)) return false
    return path !== undefined || !sharedHosts.has(host)
  }
  const tags = found.tags.filter(isNew)
  // `*.host` says `a.host` too.
  const wide = new Set(tags.filter((tag) => tag.startsWith('*.')).map(hostIn))
  const isSaid = (tag: string) => {
    const [own = '', ...parents] = hostAndParents(hostIn(tag))
    return parents.some((host) => wide.has(host)) || (!tag.startsWith('*.') && wide.has(own))
  }
  const few = tags.filter((tag) => !isSaid(tag))
  if (few.length === 0) return
  const entry =
    merged.names.get(normalise(found.name)) ?? addFound(merged, found, hostIn(few[0] ?? ''))
  if (isKept(entry)) return
  for (const tag of few) claimTag(merged, entry, tag)
}

/** The service whose rule takes a whole host. */
function wholeOver({ wholes }: Merged, host: string): Entry | undefined {
  const above = [...hostAndParents(host)].map((parent) => `*.${parent}`)
  return [host, ...above].map((pattern) => wholes.get(pattern)).find(Boolean)
}

/** Nothing of these is ever removed, so a source that counts them among trackers is not heard. */
function isKept({ kind }: Entry): boolean {
  return 'mfe'.includes(kind)
}

function ofSameName({ names }: Merged, name: string): Entry | undefined {
  const key = normalise(name)
  return (
    names.get(Object.hasOwn(otherNames, key) ? (otherNames[key] ?? key) : key) ?? names.get(key)
  )
}

/** Its id is what its host is called, if that is free: few bytes, since the host stands there too. */
function addFound(merged: Merged, found: Found, host = ''): Entry {
  const [label = ''] = siteOf(host).split('.')
  const base = label && !merged.entries.has(label) ? label : kebab(found.name)
  let id = base
  for (let count = 2; merged.entries.has(id); count++) id = `${base}-${count}`
  return addEntry(merged, id, found)
}

/** What a source says of a service's cookies: those that are nobody else's. */
function addCookies(merged: Merged, found: Found): void {
  const own = found.cookies.flatMap((cookie) => {
    const key = keyOf(cookie, found.name)
    return key === undefined || isTaken(merged, key) ? [] : [[key, cookie.duration] as const]
  })
  if (own.length === 0) return
  const hosts = found.cookies.flatMap(({ host }) => (host ? [host] : []))
  const ofHost = hosts.map((host) => wholeOver(merged, host)).find((one) => one && !isKept(one))
  const entry = ofSameName(merged, found.name) ?? ofHost ?? addFound(merged, found)
  if (isKept(entry)) return
  for (const [key, duration] of own) {
    if (key.includes('@')) entry.away.set(key, duration)
    else claimCookie(merged, entry, key, duration)
  }
}

/** `name`, or `name@host` where only the host makes it unmistakable; `undefined` where unusable. */
function keyOf({ name, host, thirdParty }: FoundCookie, platform: string): string | undefined {
  const bare = name.replaceAll('*', '')
  if (/[^\w.*:$!-]/.test(name) || choiceNames.test(name) || name.startsWith('*')) return undefined
  if (bare.length < (name.includes('*') ? 2 : 1)) return undefined
  const isLong = bare.length >= (name.includes('*') ? 4 : 5)
  const isDistinct = isLong && !ordinaryNames.has(bare) && !isProtected(name)
  if (host === undefined) return isDistinct ? name : undefined
  // The platform's own domain, where the source does not say that the cookie lives there.
  const [word = ''] = platform.toLowerCase().split(/[^a-z0-9]+/)
  const isNamed = name.startsWith('_') || (word.length > 3 && name.toLowerCase().includes(word))
  return isDistinct && isNamed && bare.length > 5 && !thirdParty ? name : `${name}@${host}`
}

function isProtected(name: string): boolean {
  return [...protectedCookies].some((other) => overlaps(name, other))
}

/**
 * Whether a name is somebody's already, or takes one that has to stay. Among trackers the more
 * specific name wins, so a wide pattern may stand beside another's exact name.
 */
function isTaken({ cookies, patterns }: Merged, key: string): boolean {
  if (cookies.has(key)) return true
  const [name = '', host] = key.split('@')
  const others = key.includes('*') ? cookies : patterns
  return [...others].some(([other, entry]) => {
    const [another = '', place] = other.split('@')
    if (place !== host) return false
    return isKept(entry) ? overlaps(name, another) : matchGlob(parseGlob(another), sampleOf(name))
  })
}

/** Whether one of two patterns takes what the other stands for. */
export function overlaps(one: string, other: string): boolean {
  const takes = (pattern: string, name: string) => matchGlob(parseGlob(pattern), sampleOf(name))
  return takes(one, other) || (!isLiteral(parseGlob(other)) && takes(other, one))
}

function sampleOf(pattern: string): string {
  return pattern.replaceAll('*', 'x')
}

function hostIn(tag: string): string {
  return parseTag(tag)?.host ?? ''
}

/** A name such that different spellings of it are one. */
function normalise(name: string): string {
  return plain(name)
    .replace(/\.(com|net|org|io|ai|de|nl|me|tv|host)\b/g, '')
    .replace(/[^a-z0-9]/g, '')
}

function kebab(name: string): string {
  const words = plain(name).replaceAll('&', ' and ')
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
