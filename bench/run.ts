/**
 * What the gate costs: CPU time of the workerd process per request, beside a Worker that only passes
 * on. One process for each variant; blocks of requests in random order, round by round; ratios within
 * a round, so that what slows the machine slows both. Two controls measure the same thing twice: where
 * they disagree, the machine was not quiet enough and nothing else counts.
 *
 * Usage: `node bench/run.ts [--quick] [--against DIR]…`; exit 1 where a control is off. In each DIR
 * stands another checkout, with what it has installed, whose gate is measured beside this one.
 *
 * @module
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { startWorkerd, type Workerd } from '../test/wire/workerd.ts'
import { fetchPage, measure, portOf, serve, type Target } from './load.ts'
import { type Page, pages } from './pages.ts'
import { grantsAll } from './policy.ts'
import { measureReading } from './reading.ts'
import { measureStart } from './start.ts'
import { quartilesOf, shuffle } from './statistics.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    against: { type: 'string', multiple: true },
  },
})
const rounds = values.quick ? 15 : 41
/** Milliseconds of CPU time that a block takes, so that cheap variants get more requests. */
const block = 150
const tolerance = { least: 0.85, most: 1.15 }

interface Variant {
  name: string
  /** The module of its Worker. */
  entry: string
  cookie?: string
  /** What its time is divided by. */
  to: string
  /** So many cookies it ends with a page. */
  ends?: number
  /** It is the same as that. */
  isControl?: boolean
}

/** Fifty cookies of refused services, as long as identifiers are. */
function left(visitor: string): string {
  const names = Array.from({ length: 50 }, (_, i) => `_v${i % 12}_${i}`)
  return names.map((name) => `${name}=GA1.2.1234567890.${visitor}`).join('; ')
}

const gate = './worker-gate.ts'
const [bare, granted, refusing] = ['pass-through', 'gate, nothing refused', 'gate, refusing']
const variants: Variant[] = [
  { name: bare, entry: './worker-pass.ts', to: bare },
  { name: `${bare}, again`, entry: './worker-pass.ts', to: bare, isControl: true },
  { name: 'empty handlers', entry: './worker-empty.ts', to: bare },
  { name: granted, entry: gate, cookie: grantsAll, to: bare },
  { name: refusing, entry: gate, to: bare },
  {
    name: `${refusing} 50 cookies that all was tried with`,
    entry: gate,
    cookie: left('1'),
    to: refusing,
  },
  {
    name: `${refusing} 50 cookies, which it ends`,
    ...{ entry: gate, cookie: left('#'), to: refusing, ends: 40 },
  },
  { name: 'gate with catalogue, refusing', entry: './worker-catalogue.ts', to: bare },
  { name: `${refusing}, again`, entry: gate, to: refusing, isControl: true },
]
for (const against of values.against ?? []) {
  const entry = pathToFileURL(join(against, 'bench', gate)).href
  variants.push(
    { name: `${against}: ${granted}`, entry, cookie: grantsAll, to: granted },
    { name: `${against}: ${refusing}`, entry, to: refusing },
  )
}

const site = await serve(pages)
const started: Workerd<'worker'>[] = []
try {
  const targets = new Map<string, Target>()
  for (const { name, entry, cookie } of variants) {
    const worker = { entry: new URL(entry, import.meta.url), zone: portOf(site) }
    const workerd = await startWorkerd({ worker })
    started.push(workerd)
    targets.set(name, { pid: workerd.pid, port: workerd.ports.worker, cookie })
  }
  const off: string[] = []
  console.log(
    `| page | variant | ms CPU/request | ratio | to | quartiles |\n|---|---|---|---|---|---|`,
  )
  for (const page of pages) {
    const times = await compare(targets, page)
    // What was to be tried has been by now.
    await check(targets, page)
    for (const { name, to, isControl } of variants) {
      const ratio = quartilesOf(ratiosOf(times, name, to))
      const isOff = ratio.median < tolerance.least || ratio.median > tolerance.most
      if (isControl && isOff) off.push(`${page.name}, ${name}: ${ratio.median.toFixed(2)}`)
      const cells = [
        page.name,
        isControl ? `control: ${name}` : name,
        quartilesOf(times.get(name) ?? []).median.toFixed(2),
        ratio.median.toFixed(2),
        to,
        `${ratio.lower.toFixed(2)}-${ratio.upper.toFixed(2)}`,
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
  console.log(describePages())
  console.log(`\n${measureStart(rounds)}`)
  console.log(`\nReading a choice:\n\n${await measureReading(rounds)}`)
  if (off.length > 0) {
    console.error(
      `The same thing measured twice differs, so the figures say nothing: ${off.join('; ')}`,
    )
    process.exitCode = 1
  }
} finally {
  for (const workerd of started) await workerd.stop()
  site.close()
  site.closeAllConnections()
}

/** Milliseconds per request of each variant, one number a round. */
async function compare(
  targets: ReadonlyMap<string, Target>,
  { name: page }: Page,
): Promise<Map<string, number[]>> {
  const path = `/${page}`
  const counts = new Map<string, number>()
  for (const [name, target] of targets) {
    let cost = 0
    for (let warmUp = 0; warmUp < 3 * block; warmUp += 10 * cost) {
      cost = await measure(target, path, 10)
    }
    counts.set(name, Math.max(4, Math.round(block / cost)))
  }
  const times = new Map<string, number[]>(variants.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, target] of shuffle([...targets])) {
      times.get(name)?.push(await measure(target, path, counts.get(name) ?? 1))
    }
  }
  return times
}

function ratiosOf(times: ReadonlyMap<string, number[]>, name: string, to: string): number[] {
  const bases = times.get(to) ?? []
  return (times.get(name) ?? []).map((time, round) => time / (bases[round] ?? Number.NaN))
}

/** Whether each variant does what it is measured for. */
async function check(targets: ReadonlyMap<string, Target>, page: Page): Promise<void> {
  for (const [name, target] of targets) {
    const { page: received, cookies } = await fetchPage(target, `/${page.name}`)
    const { ends = 0 } = variants.find((one) => one.name === name) ?? {}
    const refuses = name.includes('refusing') && page.refused > 0
    const trackers = received.toString().match(/(tags\.vendor|pixels)-\d+\.example/g)?.length ?? 0
    if (trackers !== (refuses ? 0 : page.refused) || (!refuses && !received.equals(page.html))) {
      throw new Error(`${name} does not do what is measured: ${trackers} trackers on ${page.name}`)
    }
    if (cookies !== ends) {
      throw new Error(`${name} does not do what is measured: ${cookies} lines, not ${ends}`)
    }
  }
}

function describePages(): string {
  const described = pages.map(
    ({ name, html, candidates, refused }) =>
      `${name}: ${Math.round(html.length / 1000)} kB, ${candidates} tags, ${refused} refused`,
  )
  return `\n${rounds} rounds. ${described.join('; ')}.`
}
