/**
 * What docs/lint.md says is what `check` finds: every rule has a section with an example, and what stands
 * below an example is what is printed of it.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import document from '../../docs/lint.md?raw'
import { linesOf } from '../../src/cli/check-lines.ts'
import { knowledge } from '../../src/cli/known-owners.ts'
import { sources } from '../../src/consent/sources.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { lint } from '../../src/policy/lint.ts'
import { lintRules } from '../../src/policy/lint-rules.ts'
import { block, blocksOf, merge } from './blocks.ts'

const base: unknown = JSON.parse(block(document, 'json base'))

/** The examples, and what stands below each. */
const examples = blocksOf(document).flatMap(({ heading, info, text }, i, blocks) => {
  if (info !== 'json') return []
  const below = blocks[i + 1]
  return [{ heading, part: JSON.parse(text), printed: below?.info === 'text' ? below.text : '' }]
})

const sections = [...document.matchAll(/^## ([a-z]+(?:-[a-z]+)+)\n\n\*(\w+)\.\* /gm)].map(
  ([, id = '', severity = '']) => [id, severity.toLowerCase()] as const,
)

test('the rest of each policy is one in which nothing is found', () => {
  expect(printedOf({})).toEqual([])
})

describe('an example', () => {
  test.each(examples)('under $heading is what it says', ({ heading, part, printed }) => {
    const lines = printed.split('\n').slice(0, -1)
    expect(printedOf(part)).toEqual(lines)
    if (!(heading in lintRules)) return
    // Of one rule, and of no other.
    for (const line of lines) expect(line.endsWith(` [${heading}]`)).toBe(true)
  })
})

test('every rule has a section with its severity and an example, and every section a rule', () => {
  const rules = Object.entries(lintRules).map(([id, { severity }]) => [id, severity])
  expect([...sections].sort()).toEqual(rules.sort())
  const shown = new Set(examples.filter(({ printed }) => printed).map(({ heading }) => heading))
  expect(Object.keys(lintRules).filter((id) => !shown.has(id))).toEqual([])
})

/** The lines of `check`, without fixes and keys. */
function printedOf(part: unknown): string[] {
  const policy = definePolicy(merge(base, part) as Policy)
  const lines = linesOf('policy.json', lint(policy, { sources, known: knowledge }))
  return lines.filter((line) => !/^ {2}(fix|key): /.test(line))
}
