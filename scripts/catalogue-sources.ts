/**
 * The published sources that the catalogue is made from, each read into one shape. They are data:
 * code of theirs is read as text and never run, but for third-party-web, whose module is data.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import thirdPartyWeb from 'third-party-web'
import { parseDuration, parseHost } from '../src/policy/pattern.ts'
import { mixedCookieLists, trackersAmongOthers } from './catalogue-rules.ts'

const modules = join(import.meta.dirname, '../node_modules')

/** What a source says of one service. */
export interface Found {
  name: string
  vendor?: string
  /** The letter of its kind: src/services/catalogue.ts. */
  kind: string
  /** As policies write them. */
  tags: readonly string[]
  cookies: readonly FoundCookie[]
  /** On how many pages of the HTTP Archive it was seen, where the source counts. */
  seen?: number
}

export interface FoundCookie {
  name: string
  host?: string
  duration?: string
  /** Whether the source says that the cookie lives on the vendor's host. */
  thirdParty?: boolean
}

const thirdPartyWebKinds: Readonly<Record<string, string>> = {
  ad: 'd',
  analytics: 'a',
  'consent-provider': 'm',
  'customer-success': 'c',
  marketing: 'd',
  social: 's',
  'tag-manager': 't',
  video: 'v',
}

/** Hosts only, one kind for each vendor. A host without `*.` is meant alone. */
export function readThirdPartyWeb(): Found[] {
  return thirdPartyWeb.entities.flatMap((entity) => {
    const { name, company, category, domains, totalOccurrences: seen } = entity
    const kind = thirdPartyWebKinds[category]
    if (!kind) return []
    const clean = name.replace(/-VOID$/, '').replace('StrÃ¶er', 'Ströer')
    return {
      name: clean,
      vendor: company,
      kind,
      tags: domains.map(lowerCase),
      cookies: [],
      seen,
    }
  })
}

const tarteaucitronKinds: Readonly<Record<string, string>> = {
  ads: 'd',
  analytic: 'a',
  comment: 's',
  social: 's',
  support: 'c',
  video: 'v',
}

/** Loader URLs, of which those with a host of their own count whole, and names of cookies. */
export function readTarteaucitron(): Found[] {
  const text = readFileSync(join(modules, 'tarteaucitronjs/tarteaucitron.services.js'), 'utf8')
  return text.split(/^tarteaucitron\.services\.(?=\w+ = )/m).flatMap((part) => {
    const property = (name: string) => part.match(new RegExp(`"${name}": "([^"]*)"`))?.[1] ?? ''
    const [key, type, name] = [property('key'), property('type'), property('name')]
    const kind = tarteaucitronKinds[type] ?? trackersAmongOthers[key]
    if (!kind) return []
    const [, list = '', code = ''] = /"cookies": \[([^\]]*)\]([\s\S]*)/.exec(part) ?? []
    // A visitor's browser sends the cookies of players and social networks to their hosts only.
    const isForeign = kind === 's' || kind === 'v' || mixedCookieLists.has(key)
    // Of names that a script completes only the beginning is there, before a `+`.
    const names = list.matchAll(/(?<![+'"\w])\s*['"]([^'"]+)['"]\s*(?=,|$)/g)
    const cookies = isForeign ? [] : [...names].map(([, text = '']) => ({ name: nameOf(text) }))
    const urls = code.matchAll(/['"`](?:https?:)?\/\/([a-z0-9.-]+\.[a-z]{2,})(\/[^'"`]*)?['"`]/g)
    const tags = [...urls].flatMap(([, host = '', path = '/']) => tagOfLoader(host, path))
    const clean = name.replace(/\s*\([^)]*\)/g, '')
    return { name: clean, kind, tags: [...new Set(tags)], cookies }
  })
}

/** A host that a vendor made for its loader, or, on its main host, the loader's path. */
function tagOfLoader(host: string, path: string): string[] {
  const [clean = ''] = path.split(/[?#]/)
  if (/legal|privacy|polic|cookies|politique/i.test(clean) || host.startsWith('policies.'))
    return []
  const isMain = host.startsWith('www.') || host.split('.').length === 2
  if (!isMain) return [host]
  return clean.length > 1 ? [host + clean] : []
}

const c15tKinds: Readonly<Record<string, string>> = {
  'ads-and-pixels': 'd',
  analytics: 'a',
  functional: 'c',
  'tag-managers': 't',
}

/** The hosts that each integration loads from. */
export function readC15t(): Found[] {
  const root = join(modules, '@c15t/scripts/dist/vendors')
  return Object.entries(c15tKinds).flatMap(([folder, kind]) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => {
        const text = readFileSync(join(root, folder, file), 'utf8')
        const urls = text.matchAll(/https:\/\/([a-z0-9.-]+\.[a-z]{2,})(\/[^'"`$\s]*)?/g)
        const tags = [...urls].flatMap(([, host = '', path = '/']) => tagOfLoader(host, path))
        const name = file.slice(0, -3).replaceAll('-', ' ')
        return { name, kind, tags: [...new Set(tags)], cookies: [] }
      }),
  )
}

interface Row {
  category: string
  cookie: string
  domain: string
  retentionPeriod: string
  dataController: string
  wildcardMatch: string
}

/** Cookies by platform, of which only those for counting and advertising are taken. */
export function readOpenCookieDatabase(): Found[] {
  const file = '@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json'
  const platforms: Record<string, Row[]> = JSON.parse(readFileSync(join(modules, file), 'utf8'))
  return Object.entries(platforms).flatMap(([name, rows]) => {
    const taken = rows.filter(({ category }) => /^(Analytics|Marketing)$/.test(category))
    if (taken.length === 0) return []
    const counting = taken.filter(({ category }) => category === 'Analytics').length
    const kind = counting * 2 > taken.length ? 'a' : 'd'
    const vendor = taken[0]?.dataController
    return {
      name,
      ...(vendor && { vendor }),
      kind,
      tags: [],
      cookies: taken.flatMap(cookiesOf),
    }
  })
}

function cookiesOf(row: Row): FoundCookie[] {
  const bare = row.cookie.trim()
  const duration = durationOf(row.retentionPeriod)
  const name = row.wildcardMatch === '1' ? familyOf(bare) : nameOf(bare)
  const cookie = { name, ...(duration && { duration }) }
  // "or vendor.com": on the site itself too.
  const sides = row.domain.replace(/\u200b/g, '').split(/\bor\b/)
  if (sides.some((side) => side.trim() === '')) return [cookie]
  return sides.flatMap((side) => {
    const host = parseHost(side.replace('(3rd party)', '').trim())
    return host?.includes('.') ? { ...cookie, host, thirdParty: side.includes('3rd party') } : []
  })
}

/** A name that ends as names go on, with an id to come: `Hm_lvt_`. */
function nameOf(text: string): string {
  return /[a-z0-9][_.-]$/i.test(text) ? familyOf(text) : text
}

function familyOf(text: string): string {
  return text.endsWith('*') ? text : `${text}*`
}

/** `1 Year`, `30 minutes after last activity`, `End of session (browser)` as policies say it. */
export function durationOf(text: string): string | undefined {
  if (/session/i.test(text)) return 'session'
  if (/till|unlimited/i.test(text)) return undefined
  const [, count = '', unit = ''] =
    /^(\d+)\s*(second|sec|minute|hour|day|week|month|year)/i.exec(text) ?? []
  const word = unit.toLowerCase().replace(/^sec$/, 'second')
  const duration = `${count} ${word}${count === '1' ? '' : 's'}`
  return parseDuration(duration) ? duration : undefined
}

function lowerCase(text: string): string {
  return text.toLowerCase()
}
