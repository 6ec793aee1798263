/**
 * Takes one defence at a time out of a copy of the project and runs the tests that must notice.
 *
 *     npm run mutants -- [--only NAME]… [--sample N] [--seed S]
 *
 * A mutant is killed where at least one of its tests fails. Exit 1 where one survives, is stale (its
 * text no longer stands in the file exactly once, it does not parse, its tests are not there), or
 * ends its run in any other way than by a test that fails.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { transformSync } from 'esbuild'
import { copyProject, removeCopies, root } from './copy.ts'
import { mutants } from './every.ts'
import type { Mutant } from './mutant.ts'
import { type Outcome, runTests } from './vitest.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})

process.exitCode = await main()

async function main(): Promise<number> {
  const chosen = choose()
  const stale = (values.only ? chosen : mutants).flatMap(staleness)
  if (chosen.length === 0) stale.push('no mutant was chosen')
  if (stale.length > 0) {
    console.error(stale.join('\n'))
    return 1
  }

  const jobs = Math.min(2, availableParallelism(), chosen.length)
  const copies = Array.from({ length: jobs }, () => copyProject())
  try {
    const guards = [...new Set(chosen.flatMap(({ tests }) => tests))].sort()
    const started = Date.now()
    const whole = await runTests(copies[0] ?? '', guards, { bail: false })
    if (whole.result !== 'green') {
      console.error(`The tests are not green without a mutant: ${whole.detail}`)
      return 1
    }
    console.log(`${guards.length} test files are green without a mutant, ${since(started)}`)

    const queue = chosen.values()
    const outcomes: Outcome[] = []
    await Promise.all(
      copies.map(async (copy) => {
        for (const mutant of queue) {
          const outcome = await tryMutant(copy, mutant)
          outcomes.push(outcome)
          console.log(`${verdict(outcome).padEnd(8)}  ${mutant.name}\n          ${outcome.detail}`)
        }
      }),
    )
    const killed = outcomes.filter(({ result }) => result === 'red').length
    const survived = outcomes.filter(({ result }) => result === 'green').length
    const crashed = outcomes.length - killed - survived
    const also = crashed > 0 ? `, ${crashed} crashed` : ''
    console.log(`${killed} killed, ${survived} survived${also}, ${since(started)}`)
    return killed === chosen.length ? 0 : 1
  } finally {
    removeCopies(copies)
  }
}

/** All mutants, those asked for by name, or a sample that depends on the seed alone. */
function choose(): readonly Mutant[] {
  if (values.only) return mutants.filter(({ name }) => values.only?.includes(name))
  if (values.sample === undefined) return mutants
  const rank = (name: string) => hash(`${values.seed} ${name}`)
  return mutants.toSorted((a, b) => rank(a.name) - rank(b.name)).slice(0, Number(values.sample))
}

/** FNV-1a with a final mix (MurmurHash3's), so that neighbouring seeds give other orders. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** Why a mutant says nothing any more, if so. */
function staleness({ name, file, find, replace, tests }: Mutant): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const times = source.split(find).length - 1
  if (times !== 1) return [`stale: ${name}: its text stands ${times} times in ${file}`]
  if (mutants.filter((other) => other.name === name).length > 1) return [`twice: ${name}`]
  const missing = tests.filter((test) => !existsSync(join(root, test)))
  if (missing.length > 0) return [`stale: ${name}: there is no ${missing.join(', ')}`]
  try {
    transformSync(mutate(source, find, replace), { loader: 'ts', logLevel: 'silent' })
    return []
  } catch (error) {
    return [`broken: ${name}: does not parse: ${String(error)}`]
  }
}

function mutate(source: string, find: string, replace: string): string {
  return source.split(find).join(replace)
}

async function tryMutant(copy: string, { file, find, replace, tests }: Mutant): Promise<Outcome> {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  writeFileSync(path, mutate(source, find, replace))
  try {
    return await runTests(copy, tests, { bail: true })
  } finally {
    writeFileSync(path, source)
  }
}

function verdict({ result }: Outcome): string {
  return { red: 'killed', green: 'SURVIVED', crash: 'CRASHED' }[result]
}

function since(started: number): string {
  return `${Math.round((Date.now() - started) / 1000)} s`
}
