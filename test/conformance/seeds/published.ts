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
export function ownersOf<Row extends SeedRow = SeedRow>(
  policy: SeedRow['policy'],
  name: string,
  scope: string,
  among: readonly Row[] = rows as readonly Row[],
): Row[] {
  const found = among.filter(
    (row) =>
      row.policy === policy &&
      (row.host === undefined || isAtOrBelow(scope, bare(row.host))) &&
      isMeant(row, name),
  )
  return highest(found, (row) => {
    const { literal, rest } = partsOf(row)
    return 1e6 * bare(row.host ?? '').length + (rest === '$' ? 1e3 : 0) + literal.length
  })
}

/** The rows to whose services a URL of this host belongs: those of the longest host. */
export function tagOwnersOf(host: string): SeedRow[] {
  const found = foreignRows.filter((row) => isAtOrBelow(host, homeOf(row)))
  return highest(found, (row) => homeOf(row).length)
}

function highest<Row extends SeedRow>(found: readonly Row[], rank: (row: Row) => number): Row[] {
  const best = Math.max(...found.map(rank))
  return found.filter((row) => rank(row) === best)
}

/** All that a thing belongs to must be granted; what belongs to no row is kept. */
export function isKept(owners: readonly SeedRow[], granted: readonly string[]): boolean {
  return owners.every(({ category }) => category === 'necessary' || granted.includes(category))
}

/** What a row's names begin with, and how its regex goes on: `$` where that is all of them. */
function partsOf({ regex }: SeedRow): { literal: string; rest: string } {
  const parts = /^\^((?:\\.|[\w%])+)(\$|\[.+\]\+\$|)$/.exec(regex)
  if (!parts) throw new Error(`not read: ${regex}`)
  const [, literal = '', rest = ''] = parts
  return { literal: literal.replace(/\\(.)/g, '$1'), rest }
}

function isMeant({ regex }: SeedRow, name: string): boolean {
  return new RegExp(regex).test(name)
}

/** With what a name may go on. */
const runs = ['A', '1', 'x-9_Z', '0123456789abcdef', '', '_1', 'a.b', '%41', '~']

/** Names by which to tell what a row means: its literal and how that may go on, and near misses. */
export function samplesOf(row: SeedRow): string[] {
  const { literal, rest } = partsOf(row)
  const near = [
    `x${literal}`,
    literal.slice(0, -1),
    literal.slice(1),
    literal.toUpperCase(),
    literal.toLowerCase(),
    literal.replaceAll('.', 'x'),
    decodeURIComponent(literal),
  ]
  const run = rest === '$' ? '' : 'A1'
  const samples = [...runs.map((one) => literal + one), ...near.map((one) => one + run)]
  return [...new Set(samples)].filter((name) => name !== '')
}

/** Names that a row means. */
export function namesOf(row: SeedRow): string[] {
  return samplesOf(row).filter((name) => isMeant(row, name))
}

/**
 * Names that a row does not mean and that its policy takes none the less: what was published as
 * `_ga_xxxxxxxxxx` goes on with some characters only, and a policy has no narrower word than `*`.
 */
export function surplusOf(row: SeedRow): string[] {
  const { literal, rest } = partsOf(row)
  if (!rest.startsWith('[')) return []
  return samplesOf(row).filter((name) => name.startsWith(literal) && !isMeant(row, name))
}

/** Names that resemble a row's and that it does not mean. */
export function nearMissesOf(row: SeedRow): string[] {
  const surplus = surplusOf(row)
  return samplesOf(row).filter((name) => !isMeant(row, name) && !surplus.includes(name))
}
