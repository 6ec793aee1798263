/**
 * Two published cookie policies, and what their rows say about a cookie or tag: regular expressions
 * tried in turn, hosts compared as texts, and the words of docs/architecture.md, "Who wins". Nothing
 * of the gate's own matchers is used, so that the two can be compared.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeedRow } from '../../../scripts/seeds.ts'
import type { Policy } from '../../../src/index.ts'

export type { SeedRow } from '../../../scripts/seeds.ts'

export function readSeed<T>(file: string): T {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as T
}

export const rows: readonly SeedRow[] = readSeed('rows.json')

export const policies: Readonly<Record<SeedRow['policy'], Policy>> = {
  '000': readSeed('000.json'),
  '001': readSeed('001.json'),
}

/** The rows that the site can set, of both policies. */
export const ownRows: readonly SeedRow[] = rows.filter(({ isForeign }) => !isForeign)

/** The rows of foreign hosts; all are of policy 001. */
export const foreignRows: readonly SeedRow[] = rows.filter(({ isForeign }) => isForeign)

/** The host from which the site is asked for what is not one host's. */
export const www = 'www.company.example'

/** The host on which a row's cookie lives; policy 000 names none. */
export function homeOf({ host }: SeedRow): string {
  return bare(host ?? www)
}

function bare(host: string): string {
  return host.replace(/^\./, '')
}

export function isAtOrBelow(host: string, parent: string): boolean {
  return `.${host}`.endsWith(`.${parent}`)
}

/** The rows under which a cookie falls: host, then exact name over pattern, then longest literal. */
export function ownersOf(policy: SeedRow['policy'], name: string, scope: string): SeedRow[] {
  const found = rows.filter(
    (row) =>
      row.policy === policy &&
      (row.host === undefined || isAtOrBelow(scope, bare(row.host))) &&
      new RegExp(row.regex).test(name),
  )
  return highest(found, (row) => {
    const isPattern = row.name.includes('*')
    return 1e6 * bare(row.host ?? '').length + (isPattern ? 0 : 1e3) + row.name.length
  })
}

/** The rows to whose services a URL of this host belongs: those of the longest host. */
export function tagOwnersOf(host: string): SeedRow[] {
  const found = foreignRows.filter((row) => isAtOrBelow(host, homeOf(row)))
  return highest(found, (row) => homeOf(row).length)
}

function highest(found: readonly SeedRow[], rank: (row: SeedRow) => number): SeedRow[] {
  const best = Math.max(...found.map(rank))
  return found.filter((row) => rank(row) === best)
}

/** All that a thing belongs to must be granted; what belongs to no row is kept. */
export function isKept(owners: readonly SeedRow[], granted: readonly string[]): boolean {
  return owners.every(({ category }) => category === 'necessary' || granted.includes(category))
}

/** Names that a row means. */
export function namesOf({ name, regex }: SeedRow): string[] {
  if (!name.includes('*')) return [name]
  const runs = ['A', '1', 'x-9_Z', '0123456789abcdef', '', 'a.b']
  return runs
    .map((run) => name.replace('*', run))
    .filter((candidate) => new RegExp(regex).test(candidate))
}

/** Names that resemble a row's and that it does not mean. */
export function nearMissesOf({ name, regex }: SeedRow): string[] {
  const literal = name.replace('*', '')
  const run = name.includes('*') ? 'A1' : ''
  const spellings = [
    `x${literal}`,
    literal.slice(0, -1),
    literal.toUpperCase(),
    literal.toLowerCase(),
    literal.replaceAll('.', 'x'),
    decodeURIComponent(literal),
    ...(run ? [] : [`${literal}x`, `${literal}_1`]),
  ]
  const near = spellings.map((spelling) => spelling + run)
  return near.filter((candidate) => candidate !== '' && !new RegExp(regex).test(candidate))
}
