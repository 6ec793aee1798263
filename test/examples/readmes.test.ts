/**
 * What each example says about itself: its commands work, and say what its README says of them.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { call, type Ended, folderWith } from '../cli/command.ts'
import { blocksOf } from '../docs/blocks.ts'
import { filesOf, textOf } from '../house/project.ts'

/** The commands of a README, by what they run, each with its arguments as a shell parts them. */
function commandsOf(example: string): string[][] {
  const blocks = blocksOf(textOf(`examples/${example}/README.md`))
  return blocks
    .filter(({ info }) => info === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'))
    .map((line) => {
      const [, command] = /^npm run -s cli -- (.+)$/.exec(line) ?? []
      if (command === undefined) throw new Error(`not a command of the package: ${line}`)
      return [...command.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word)
    })
}

/** All commands of a README, which end well and warn of nothing. */
async function run(example: string): Promise<Ended[]> {
  const ended: Ended[] = []
  for (const args of commandsOf(example)) {
    const one = await call(args)
    expect({ args, code: one.code, warns: /warning: |error: /.test(one.stderr) }).toEqual({
      ...{ args, code: 0, warns: false },
    })
    ended.push(one)
  }
  return ended
}

describe('the commands of a README', () => {
  test('of the shop work, and show what Global Privacy Control does', async () => {
    const [checked, scanned, asked, signalled] = await run('shop-onetrust')
    expect(checked?.stderr.match(/ acknowledged: /g)).toHaveLength(1)
    expect(scanned?.stdout).toContain('9 services would be removed, 0 hosts are unknown')
    expect(asked?.stdout).toContain('KEEP set-cookie _fbp')
    expect(signalled?.stdout).toContain('REMOVE set-cookie _fbp')
  })

  test('of WordPress work, and show what agreeing to statistics does', async () => {
    const [checked, scanned, explained] = await run('wordpress-complianz')
    expect(checked?.stderr).toBe('')
    expect(scanned?.stdout).toContain('8 services would be removed, 0 hosts are unknown')
    expect(explained?.stdout).toContain('KEEP set-cookie tk_ai')
    expect(explained?.stdout).toContain('REMOVE set-cookie loaf_card')
  })

  test('of the publisher work, and show what agreeing to measurement leaves', async () => {
    const [checked, scanned, granted, explained] = await run('publisher-tcf')
    expect(checked?.stderr).toBe('')
    expect(scanned?.stdout).toContain('9 services would be removed, 0 hosts are unknown')
    expect(granted?.stdout).toContain('with consent to analytics alone 7 services would be removed')
    expect(explained?.stdout).toContain('KEEP set-cookie hp_session')
    expect(explained?.stdout).toContain('REMOVE set-cookie hp_reader')
  })
})

const examples = ['publisher-tcf', 'shop-onetrust', 'wordpress-complianz']

test('each example is a policy, a page and a README of one screen', () => {
  const files = ['README.md', 'page.html', 'policy.ts']
  expect(filesOf('examples/**/*.*')).toEqual(
    examples.flatMap((example) => files.map((file) => `examples/${example}/${file}`)),
  )
  for (const example of examples) {
    expect(textOf(`examples/${example}/README.md`).split('\n').length).toBeLessThan(50)
  }
})

test('each policy works where it was copied to, as the usual file', async () => {
  for (const example of examples) {
    const policy = textOf(`examples/${example}/policy.ts`)
    const folder = folderWith({ 'consent-gate.config.ts': policy })
    expect((await call(['check', '--strict'], folder)).code).toBe(0)
  }
})

test('what a README names in its table stands in the policy', () => {
  for (const example of examples) {
    const text = textOf(`examples/${example}/README.md`)
    const paths = [...text.matchAll(/^\|[^|]*\|/gm)].flatMap(([cell]) =>
      [...cell.matchAll(/`(\/[^`]+)`/g)].map(([, path]) => path),
    )
    const policy = textOf(`examples/${example}/policy.ts`)
    const absent = paths.filter((path) => !policy.includes(`path: '${path}'`))
    // Filtered as everything that no route names.
    expect(absent).toEqual(example === 'wordpress-complianz' ? ['/wp-json/*'] : [])
  }
})
