import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { meanings } from '../../src/cli/import-finding.ts'
import { block } from '../docs/blocks.ts'
import { call, folderWith, root } from './command.ts'

const document = readFileSync(join(root, 'docs/import.md'), 'utf8')

test('what docs/import.md shows is what import says', async () => {
  const folder = folderWith({ 'policy.md': block(document, 'md document') })
  const shown = block(document, 'text told')
  const [, command = ''] = /^\$ consent-gate (.+)$/m.exec(shown) ?? []
  const { code, stdout } = await call(command.split(' '), folder)
  expect([code, stdout]).toEqual([0, shown.slice(shown.indexOf('\n') + 1)])
})

test('docs/import.md tells every finding, and no other', () => {
  const told = [...document.matchAll(/^\| `([a-z-]+)` \| [A-Z]/gm)].map(([, code]) => code)
  expect(told).toEqual(Object.keys(meanings))
})

test('what docs/import.md says of published names and durations is what becomes of them', async () => {
  const [names = '', durations = ''] = ['apt.sid', '2 years'].map(
    (first) => document.split('\n').find((line) => line.startsWith(`| \`${first}\``)) ?? '',
  )
  expect(names).toContain('literally')
  const cells = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, one]) => one ?? '')
  const [, published = '', becomes = ''] = durations.split('|')
  const rows = cells(published).map((duration, i) => `| name_${i} | ${duration} | Marketing |`)
  const folder = folderWith({
    'policy.md': ['| Name | Duration | Category |', '|---|---|---|', ...rows].join('\n'),
  })
  const { stdout } = await call(['import', 'policy.md', '--json'], folder)
  const { rules } = JSON.parse(stdout)
  expect(rules.map(({ duration }: { duration: string }) => duration)).toEqual(cells(becomes))
})
