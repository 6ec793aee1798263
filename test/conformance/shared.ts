/**
 * Data that stands beside the checkout and is never part of it: saved pages, published cookie
 * policies, conformance vectors. `SHARED_DIR` says where, else `../shared`.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const folder = process.env['SHARED_DIR'] ?? join(import.meta.dirname, '../../../shared')

/** Whether the folder is there; where it is not, tests that need it say that they were skipped. */
export const isShared: boolean = existsSync(folder)

if (!isShared) console.warn(`skipped, since it is not there: ${folder} (SHARED_DIR)`)

/** A file's bytes, unpacked where its name ends in `.gz`. */
export function readShared(path: string): Buffer {
  const bytes = readFileSync(join(folder, path))
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

export function readSharedText(path: string): string {
  return readShared(path).toString('utf8')
}

export function readSharedJson<T>(path: string): T {
  return JSON.parse(readSharedText(path)) as T
}

/** Says what a test covered, in the output of a run that passes too. */
export function printCount(line: string): void {
  process.stdout.write(`conformance: ${line}\n`)
}
