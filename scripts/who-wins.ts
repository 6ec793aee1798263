/**
 * Writes docs/who-wins.md, the verdict on a service in every situation, as the code gives it:
 * `npm run generate`.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitCookies } from '../src/consent/jar.ts'
import { read } from '../src/consent/read.ts'
import { regionOf } from '../src/consent/region.ts'
import { resolve } from '../src/consent/resolve.ts'
import { signalsOf } from '../src/consent/signals.ts'
import { sources } from '../src/consent/sources.ts'
import { definePolicy } from '../src/index.ts'
import { compile } from '../src/policy/compile.ts'
import {
  everySituation,
  policyOf,
  readings,
  requestOf,
  type Situation,
} from '../test/consent/situations.ts'

const file = join(import.meta.dirname, '../docs/who-wins.md')

function verdictOf(situation: Situation): string {
  const policy = compile(definePolicy(policyOf(situation)), { sources })
  const { headers, url } = requestOf(situation)
  const cookie = headers.get('cookie') ?? ''
  const all = policy.sources.map((source) => read(source, cookie, Date.now()))
  const signals = signalsOf(headers, splitCookies(cookie), false)
  const region = regionOf({ country: 'BR' })
  const consent = resolve(policy, policy.routes.find(new URL(url)), all, region, signals)
  const { granted, because } = consent.because('ads') ?? { granted: false, because: 'unknown' }
  return granted ? `**${because}**` : because
}

/** One row for all situations that differ in the reading alone. */
function rowOf(situations: readonly Situation[]): string {
  const [first] = situations
  if (!first) return ''
  const { children, objects, route, gpc, regime } = first
  const about = [
    children ? 'children' : 'all',
    objects ? 'yes' : 'no',
    route === 'no exception' ? '' : route,
    gpc ? '1' : '',
    regime,
  ]
  return `| ${[...about, ...situations.map(verdictOf)].join(' | ')} |`
}

function tableOf(situations: readonly Situation[]): string {
  const names = Object.keys(readings)
  const head = ['audience', 'objects', 'route', '`Sec-GPC`', 'regime', ...names]
  const rows: string[] = []
  for (let i = 0; i < situations.length; i += names.length) {
    rows.push(rowOf(situations.slice(i, i + names.length)))
  }
  return `| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}\n${rows.join('\n')}\n`
}

export function generate(): ReadonlyMap<string, string> {
  const all = everySituation()
  const where = (marked: boolean, override: boolean) =>
    tableOf(all.filter((one) => one.marked === marked && one.override === override))
  const [head = ''] = readFileSync(file, 'utf8').split('<!-- generated -->')
  const text = `${head}<!-- generated -->

${all.length.toLocaleString('en')} situations: those below, and again where \`gpcOverride\` is set and the service bears no mark, which
changes nothing.

## A service marked \`profiling\` and \`gpc\`

${where(true, false)}
## The same with \`gpcOverride: "answered"\`

${where(true, true)}
## A service without marks

${where(false, false)}`
  return new Map([['docs/who-wins.md', text]])
}

if (import.meta.main) {
  for (const [name, text] of generate()) {
    writeFileSync(join(import.meta.dirname, '..', name), text)
    console.log(name)
  }
}
