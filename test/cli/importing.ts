/**
 * Imports documents as the command line does, for tests of what it makes of them.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ImportResult } from '../../src/cli/import-result.ts'
import type { Policy, Service } from '../../src/index.ts'
import { call, folderWith } from './command.ts'

export interface Imported extends ImportResult {
  /** What was written. */
  written: Policy
  told: string
}

/** Imports documents by their names. */
export async function importing(documents: Readonly<Record<string, string>>): Promise<Imported> {
  const folder = folderWith(documents)
  const { code, stdout, stderr } = await call(
    ['import', ...Object.keys(documents), '--json'],
    folder,
  )
  expect([code, stderr.includes('Error')]).toEqual([0, false])
  const written = JSON.parse(readFileSync(join(folder, 'cookies.json'), 'utf8'))
  return { ...JSON.parse(stdout), written, told: stderr }
}

/** A Markdown table of a category; each row a line. */
export function table(heading: string, header: string, ...rows: string[]): string {
  const ruler = header.replace(/[^|]+/g, ' --- ')
  return `### ${heading}\n\n${[header, ruler, ...rows].join('\n')}\n\n`
}

export const header = '| Providers | Cookies | Cookie Duration |'

export const markdown = (...rows: string[]): string => table('Marketing Cookies', header, ...rows)

/** A policy's cookie rules, `name host duration`, by service. */
export function cookiesOf(policy: Policy): Record<string, string[]> {
  const entries = Object.entries(policy.services) as [string, Service][]
  return Object.fromEntries(
    entries.map(([id, { cookies = [] }]) => [
      id,
      cookies.map((one) => {
        const { name, host = '', duration = '' } = typeof one === 'string' ? { name: one } : one
        return [name, host, duration].join(' ').trimEnd()
      }),
    ]),
  )
}
