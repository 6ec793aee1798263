/**
 * Data that stands beside the checkout and is never part of it: saved pages, published cookie
 * policies, conformance vectors. `SHARED_DIR` says where, else `../shared`.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const folder = process.env['SHARED_DIR'] ?? join(import.meta.dirname, '../../../shared')

/** Whether the folder is there; where it is not, tests that need it say that they were skipped. */
export const isShared: boolean = existsSync(folder)

if (!isShared) print(`skipped, since it is not there: ${folder} (SHARED_DIR)`)

/** A file's bytes, unpacked where its name ends in `.gz`. */
export function readShared(path: string): Buffer {
  const bytes = readFileSync(join(folder, path))
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

/** The names of a folder's files, sorted. */
export function listShared(path: string): readonly string[] {
  return readdirSync(join(folder, path)).sort()
}

export function readSharedText(path: string): string {
  return readShared(path).toString('utf8')
}

export function readSharedJson<T>(path: string): T {
  return JSON.parse(readSharedText(path)) as T
}

/** Says what a test covered. */
export function printCount(line: string): void {
  print(line)
}

/** In the output of a run that passes too. */
function print(line: string): void {
  process.stdout.write(`conformance: ${line}\n`)
}

/** What chooses samples, cuts and places: `SEED`, in CI the commit. */
const seed: string = process.env['SEED'] || String(Date.now())

if (process.env['SAMPLE'] !== 'all') print(`seed ${seed}`)

/** One in so many, others with each seed; everything where `SAMPLE` is `all`. */
export function sample<T>(all: readonly T[], share: number): readonly T[] {
  if (process.env['SAMPLE'] === 'all') return all
  return all.filter((_, i) => random(`sample ${i}`)() < 1 / share)
}

/** The seed of one property, by the seed of all and its name. */
export function seedOf(name: string): number {
  return createHash('sha256').update(`${seed} ${name}`).digest().readInt32LE()
}

/** Numbers from 0 to 1, by the seed and a name. */
export function random(name: string): () => number {
  let state = seedOf(name)
  return () => {
    // mulberry32, of the public domain.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
