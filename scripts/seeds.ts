/**
 * Writes test/conformance/seeds: two published cookie policies as fixtures. `npm run generate`, or
 * `node scripts/seeds.ts`, where the published rows (seeds/cookies.csv) stand beside the checkout.
 *
 * Facts only, and none that names the company:
 *
 * - Its hosts are those of first-party rows and what else stands under their registrable domain; they
 *   become hosts of company.example, subdomains kept. A name that one vendor's host carries for its
 *   customer and that is another row's domain is the company's sister: sister.example. So is the
 *   whole host of a vendor that carries such a name: sister.vendor.example.
 * - Account ids in cookie names are cut to four characters, the same id the same way everywhere.
 * - Policy 000 was published without hosts, for one site: its rules name none, and its only domain is
 *   www.company.example.
 * - Both policies read OneTrust. 000 was published for a manager whose cookies nobody can read.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { getPublicSuffix as registrableDomain } from 'tough-cookie'
import type { ConsentEntry, CookieRule, Policy, Service } from '../src/index.ts'
import { isShared, readSharedText } from '../test/conformance/shared.ts'

/** One published row: what a test derives its expectation from. */
export interface SeedRow {
  policy: '000' | '001'
  /** The service of the policy that declares it. */
  service: string
  category: string
  /** As published: a leading dot where it had one, absent where there was none. */
  host?: string
  /** In a policy's words: `*` for any run of characters. */
  name: string
  /** The names that the row means. */
  regex: string
  /** A foreign host's cookie, which the site cannot set. */
  isForeign?: true
  /** The published life of the cookie. */
  seconds?: number
}

export interface Seeds {
  '000.json': Policy
  '001.json': Policy
  'rows.json': SeedRow[]
}

/**
 * The fixtures, by file name; the same rows always give the same fixtures.
 *
 * @param csv seeds/cookies.csv
 * @throws {Error} where a name of the company would be left, or two cookies become one
 */
export function makeSeeds(csv: string): Seeds {
  const published = parseCsv(csv)
  const names = companyNames(published)
  const cookies = published.map((row) => ({
    row: seedRow(row, names),
    vendor: row['provider'] ?? '',
    duration: row['duration_raw'] ?? '',
  }))
  const shortened = new Set(cookies.map(({ row }) => row.regex))
  if (shortened.size !== new Set(published.map((row) => row['regex'])).size) {
    throw new Error('two account ids became one')
  }
  const policyOf = (id: SeedRow['policy'], groups: ConsentEntry['map'], domains: string[]) => ({
    consent: [{ source: 'onetrust' as const, ...(groups && { map: groups }) }],
    categories: {
      functional: { title: 'Functional' },
      analytics: { title: 'Analytics' },
      marketing: { title: 'Marketing' },
    },
    services: servicesOf(cookies.filter(({ row }) => row.policy === id)),
    domains,
    mode: 'enforce' as const,
  })
  const rows = cookies.map(({ row }) => row)
  // Two of the groups of 001, targeting and social media, are marketing.
  const groups = { functional: 'C0003', analytics: 'C0002', marketing: ['C0004', 'C0005'] }
  const seeds = {
    '000.json': policyOf('000', undefined, ['www.company.example']),
    '001.json': policyOf('001', groups, ownHosts(rows)),
    'rows.json': rows,
  }
  const text = JSON.stringify(seeds).toLowerCase()
  if ([...names.keys()].some((name) => text.includes(name))) throw new Error('names the company')
  return seeds
}

type Cells = Readonly<Record<string, string>>

/** The file quotes no cell. */
function parseCsv(csv: string): Cells[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    if (cells.length !== columns.length || line.includes('"')) throw new Error(`not plain: ${line}`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
}

/** The labels that name the company or its sister, and what stands in their place. */
function companyNames(published: readonly Cells[]): ReadonlyMap<string, string> {
  const placed = published.filter((row) => row['host'])
  const own = placed.filter((row) => row['party'] === 'first')
  const names = new Map(own.map(({ host = '' }) => [domainLabel(host), 'company']))
  for (const label of placed.map(({ host = '' }) => domainLabel(host))) {
    const isCarried = placed.some(({ host = '' }) => subdomains(host).includes(label))
    if (isCarried && !names.has(label)) names.set(label, 'sister')
  }
  return names
}

/** A published host, or one of `.example` in its place where it names the company. */
function rename(host: string, names: ReadonlyMap<string, string>): string {
  const labels = host.split('.')
  if (!labels.some((label) => names.has(label))) return host
  const suffix = registrable(host).split('.').slice(1)
  const kept = labels.slice(0, -suffix.length).map((label) => names.get(label) ?? label)
  return [...kept, 'example'].join('.')
}

function registrable(host: string): string {
  const domain = registrableDomain(bare(host))
  if (!domain) throw new Error(`no registrable domain: ${host}`)
  return domain
}

/** The first label of the registrable domain. */
function domainLabel(host: string): string {
  return registrable(host).split('.')[0] ?? ''
}

function subdomains(host: string): string[] {
  return host.slice(0, -registrable(host).length).split('.')
}

function bare(host: string): string {
  return host.replace(/^\./, '')
}

function seedRow(cells: Cells, names: ReadonlyMap<string, string>): SeedRow {
  const { doc = '', category = '', provider = '', name = '', regex = '' } = cells
  const host = cells['host'] && rename(cells['host'], names)
  const seconds = Number(cells['duration_seconds'])
  return {
    policy: doc.startsWith('000') ? '000' : '001',
    service: slug(provider || host || 'unnamed', category),
    category,
    ...(host && { host }),
    // What was published as `^name.*` has a name without `*` there, and a regex without `$`.
    name: shorten(regex.endsWith('$') ? name : `${name}*`),
    regex: shorten(regex),
    ...(cells['party'] === 'third' && { isForeign: true }),
    ...(seconds && { seconds }),
  }
}

function slug(...words: string[]): string {
  return words
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
}

/** An account's id: five digits or more, or ten letters and digits or more, mixed. */
const accountId = /\d{5,}|(?<=_)(?=[a-z]*\d)[a-z\d]{10,}/gi

function shorten(text: string): string {
  return text.replace(accountId, (id) => id.slice(0, 4))
}

/** A service for each provider, or host where the provider is not named, and category. */
function servicesOf(
  cookies: readonly { row: SeedRow; vendor: string; duration: string }[],
): Record<string, Service> {
  const services: Record<string, Service & { cookies: (string | CookieRule)[] }> = {}
  for (const { row, vendor, duration } of cookies) {
    const { service: id, category, host, name, seconds } = row
    services[id] ??= {
      category,
      ...(vendor && { vendor }),
      cookies: [],
      // A cookie of a host is sent to the hosts below, so tags from there concern it too.
      ...(row.isForeign && { tags: [`*.${host}`] }),
    }
    const place = { ...(host && { host }), ...(seconds && { duration }) }
    services[id].cookies.push(Object.keys(place).length === 0 ? name : { name, ...place })
  }
  return services
}

function ownHosts(rows: readonly SeedRow[]): string[] {
  const own = rows.filter(({ host, isForeign }) => host && !isForeign)
  return [...new Set(own.map(({ host = '' }) => bare(host)))].sort()
}

if (import.meta.main && isShared) {
  const folder = join(import.meta.dirname, '../test/conformance/seeds')
  const seeds = makeSeeds(readSharedText('seeds/cookies.csv'))
  for (const [file, value] of Object.entries(seeds)) {
    writeFileSync(join(folder, file), JSON.stringify(value))
  }
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  execFileSync(process.execPath, [biome, 'format', '--write', folder])
  console.log(`${seeds['rows.json'].length} rows`)
}
