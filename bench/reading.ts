/**
 * What reading a visitor's choice costs: each source's longest fixture, read for the first time and
 * again, beside splitting the same header, which every request needs.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { splitCookies } from '../src/consent/jar.ts'
import { type MappedSource, readPairs } from '../src/consent/read.ts'
import { compile } from '../src/policy/compile.ts'
import type { Fixtures } from '../test/consent/fixture.ts'
import { quartilesOf, shuffle } from './statistics.ts'

const folder = join(import.meta.dirname, '../test/consent/sources')

interface Read {
  id: string
  cookie: string
  from: MappedSource
}

/** Microseconds that one call takes, over some milliseconds of them. */
function timeOf(call: () => unknown, milliseconds: number): number {
  const start = performance.now()
  let count = 0
  let spent = 0
  do {
    for (let i = 0; i < 20; i++) call()
    count += 20
    spent = performance.now() - start
  } while (spent < milliseconds)
  return (spent / count) * 1000
}

async function readFixtures(): Promise<Read[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return Promise.all(
    files.sort().map(async (file) => {
      const { fixtures } = (await import(join(folder, file))) as { fixtures: Fixtures }
      const { source, map } = fixtures
      const entry = { source: source.id as never, ...(map && { map }) }
      const [from] = compile(
        { consent: [entry], categories: {}, services: {} },
        { sources: [source] },
      ).sources
      if (!from) throw new Error(`${file} has no source`)
      const given = fixtures.fixtures.filter(({ state }) => state === 'given')
      const cookies = (given.length > 0 ? given : fixtures.fixtures).map(({ cookie }) => cookie)
      const cookie = cookies.reduce((a, b) => (b.length > a.length ? b : a))
      return { id: source.id, cookie, from }
    }),
  )
}

/** @returns a table in Markdown: the medians of some rounds, and ratios within a round */
export async function measureReading(rounds: number): Promise<string> {
  const reads = await readFixtures()
  const rows = new Map(reads.map(({ id }) => [id, { split: [], first: [], again: [] } as Times]))
  for (let round = 0; round < rounds; round++) {
    for (const { id, cookie, from } of shuffle(reads)) {
      const pairs = splitCookies(`sid=1; ${cookie}; other=2`)
      const { remembered, ...forgetful } = from
      const times = rows.get(id)
      times?.split.push(timeOf(() => splitCookies(`sid=1; ${cookie}; other=2`), 3))
      times?.first.push(timeOf(() => readPairs(forgetful, pairs, 0), 3))
      times?.again.push(timeOf(() => readPairs(from, pairs, 0), 3))
    }
  }
  const lines = reads.map(({ id, cookie }) => {
    const { split, first, again } = rows.get(id) ?? { split: [], first: [], again: [] }
    const [one, next] = [first, again].map((times) => quartilesOf(times).median.toFixed(1))
    const ratio = quartilesOf(first.map((time, i) => time / (split[i] ?? Number.NaN))).median
    return `| ${[id, cookie.length, one, next, ratio.toFixed(1)].join(' | ')} |`
  })
  return [
    '| source | characters | µs, first | µs, again | first, to splitting the header |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

interface Times {
  split: number[]
  first: number[]
  again: number[]
}
