/**
 * Copies of the project to mutate.
 *
 * @module
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const left = new Set(['node_modules', '.git', 'dist', '.wrangler', 'coverage', 'out'])

/**
 * Copies the project; packages are links, in a folder of the copy's own, since vitest keeps its
 * cache there.
 */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'consent-gate-mutant-'))
  cpSync(root, copy, {
    recursive: true,
    filter: (source) => source === root || !left.has(basename(source)),
  })
  const packages = join(copy, 'node_modules')
  mkdirSync(packages)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (/^\.(?!bin$)/.test(name)) continue
    symlinkSync(join(root, 'node_modules', name), join(packages, name))
  }
  return copy
}

export function removeCopies(copies: readonly string[]): void {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
}
