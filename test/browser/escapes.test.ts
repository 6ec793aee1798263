/**
 * In a real Chromium nothing refused is fetched, however it is written, and nothing else changes.
 *
 * Each carrier (markup that fetches) is crossed with each spelling of an address. Without the gate
 * the browser must ask for a cell's refused host, else the cell proves nothing and is dropped; with
 * the gate it must not, and asks for the same of the cell's twin, whose host is allowed.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, type SunkBrowser } from './chromium.ts'
import { amplified, racing, unseen } from './escapes-carriers.ts'
import {
  allCells,
  type Cell,
  innocentCells,
  isBeyond,
  isElsewhere,
  isSeen,
  lifelessCells,
  markupOf,
  sampleCells,
} from './escapes-cells.ts'
import { type Broken, type Ears, listen, look } from './escapes-look.ts'
import { type EscapesSite, startEscapesSite } from './escapes-site.ts'
import { type Arrived, inert, pass } from './escapes-wire.ts'

const isWhole = process.env['SAMPLE'] === 'all'
const patience = isWhole ? 6_000_000 : 240_000

const cells = sampleCells(allCells, 120)
const doors = ['bare', 'gate'] as const
const modes = [true, false]
/** How often the browser looks again at a twin that seems to have changed: some fetches are a race. */
const looks = 8

let site: EscapesSite
let sunk: SunkBrowser
let ears: Ears
let broken: readonly Broken[] = []

beforeAll(async () => {
  ears = listen()
  ;[site, sunk] = await Promise.all([startEscapesSite(), launchChromium({}, ears)])
  broken = await lookAt(0)
}, patience)

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  await site?.stop()
})

test('every page arrives to its end', () => {
  print(`cells on whose account a page does not arrive: ${broken.length}`)
  for (const { cell, scripting, door, why } of broken) printCell(`${door}: ${why}`, cell, scripting)
  expect(broken.length, 'pages break').toBe(0)
})

test('nothing refused is fetched, with JavaScript or without', () => {
  const seen = modes.flatMap((scripting) =>
    cells.filter((cell) => isSeen(cell, scripting)).map((cell) => ({ cell, scripting })),
  )
  const isAsked = (door: (typeof doors)[number], cell: Cell, scripting: boolean) =>
    ears.found(runOf(0, door, scripting), cell.number).refused.size > 0
  const proved = seen.filter(({ cell, scripting }) => isAsked('bare', cell, scripting))
  const fetched = seen.filter(({ cell, scripting }) => isAsked('gate', cell, scripting))
  const [beyond, escaped] = [true, false].map((is) =>
    fetched.filter(({ cell }) => isBeyond(cell) === is),
  )

  const dropped = seen.filter((one) => !proved.includes(one))
  print(
    `${cells.length} of ${allCells.length} cells, with JavaScript and without ${seen.length}: ` +
      `${proved.length} proved, ${dropped.length} prove nothing`,
  )
  print(`that prove nothing, by carrier: ${count(dropped, ({ cell }) => cell.carrier.name)}`)
  print(`that prove nothing, by spelling: ${count(dropped, ({ cell }) => cell.spelling.name)}`)
  print(`fetched from scripts beyond what docs/limits.md promises: ${beyond?.length}`)
  print(`escapes: ${escaped?.length}; ${count(escaped ?? [], ({ cell }) => cell.carrier.name)}`)
  for (const { cell, scripting } of escaped ?? []) printCell('ESCAPE', cell, scripting)
  const blind = cells
    .filter(({ spelling }) => spelling.name === 'plain')
    .filter((cell) => !proved.some((one) => one.cell === cell))
    .map(({ carrier }) => carrier.name)
  expect(blind.filter((name) => !(name in unseen) && !(name in racing))).toEqual([])
  expect(escaped?.length, 'cells escape').toBe(0)
})

test('what is allowed is fetched as without the gate', { timeout: patience }, async () => {
  let suspects = changedIn(
    cells.filter(({ carrier }) => !(carrier.name in racing)),
    1,
  )
  const first = suspects.length
  for (let again = 1; again < looks && suspects.length > 0; again++) {
    const only = new Set(suspects.map(({ cell }) => cell))
    await lookAt(again, only)
    suspects = changedIn([...only], again + 1)
  }

  print(`changed twins: ${suspects.length}, of ${first} that seemed so at first`)
  for (const { cell, scripting, was, is } of suspects) {
    printCell(`CHANGED ${was} -> ${is}`, cell, scripting)
  }
  expect(suspects.length, 'twins change').toBe(0)
})

test('a page with nothing refused arrives as it was sent', { timeout: patience }, async () => {
  const changed = (await pass(site, cells, 'allowed')).filter(isChanged)

  print(`changed bytes of what is allowed: ${changed.length} of ${cells.length}`)
  for (const one of changed) printArrived(one)
  expect(changed.length, 'cells change').toBe(0)
})

test('what names a refused host and fetches nothing stays', { timeout: patience }, async () => {
  const innocents = sampleCells(innocentCells, 8)
  const arrived = await pass(site, innocents, 'refused')
  for (const wrap of Object.values(inert)) {
    arrived.push(...(await pass(site, cells, 'refused', wrap)))
  }
  const changed = arrived.filter(isChanged)

  print(`changed bytes of what fetches nothing: ${changed.length} of ${arrived.length}`)
  for (const one of changed) printArrived(one)
  expect(changed.length, 'texts change').toBe(0)
})

test('elements that a library would bring to life lose what is refused', async () => {
  const arrived = await pass(site, sampleCells(lifelessCells, 8), 'refused')
  const promised = arrived.filter(
    ({ cell, sent }) => isElsewhere(cell) && !isBeyond(cell) && !sent.includes('\0'),
  )
  const left = promised.filter(({ cell, sent, arrived }) =>
    // Of an address in JSON the path stays.
    cell.carrier.name === amplified ? arrived === sent : arrived.includes(`k0n${cell.number}r`),
  )

  print(`elements of AMP that keep what is refused: ${left.length} of ${promised.length}`)
  for (const one of left) printArrived(one)
  expect(left.length, 'elements stay').toBe(0)
})

/**
 * Looks through both doors, with JavaScript and without, all at a time.
 *
 * @param only in the company that they had before
 */
async function lookAt(again: number, only?: ReadonlySet<Cell>): Promise<Broken[]> {
  const all = doors.flatMap((door) =>
    modes.map((scripting) => {
      const run = runOf(again, door, scripting)
      return look(sunk, site, ears, { door, scripting, run, cells, ...(only && { only }) })
    }),
  )
  return (await Promise.all(all)).flat()
}

function runOf(again: number, door: (typeof doors)[number], scripting: boolean): number {
  return again * 4 + doors.indexOf(door) * 2 + modes.indexOf(scripting)
}

/** Cells whose twins have asked for something else through the gate, in all looks together. */
function changedIn(these: readonly Cell[], looked: number) {
  const requests = (cell: Cell, door: (typeof doors)[number], scripting: boolean) => {
    const runs = Array.from({ length: looked }, (_, again) => runOf(again, door, scripting))
    const all = runs.flatMap((run) => [...ears.found(run, cell.number).allowed])
    return [...new Set(all)].sort().join(' ') || 'nothing'
  }
  return modes.flatMap((scripting) =>
    these
      .filter((cell) => isSeen(cell, scripting))
      .map((cell) => {
        const [was, is] = [requests(cell, 'bare', scripting), requests(cell, 'gate', scripting)]
        return { cell, scripting, was, is }
      })
      .filter(({ was, is }) => was !== is),
  )
}

function isChanged({ sent, arrived }: Arrived): boolean {
  return sent !== arrived
}

/** How many there are of each kind, the most frequent first. */
function count<T>(all: readonly T[], name: (one: T) => string): string {
  const groups = [...Map.groupBy(all, name)].sort(([, a], [, b]) => b.length - a.length)
  return groups.map(([key, { length }]) => `${key} ${length}`).join(', ')
}

function printCell(what: string, cell: Cell, scripting: boolean): void {
  const { carrier, spelling } = cell
  const where = `JavaScript ${scripting ? 'on' : 'off'}`
  const markup = JSON.stringify(markupOf(cell, 'refused', 0))
  print(`${what} | ${carrier.name} | ${spelling.name} | ${where} | ${markup}`)
}

function printArrived({ cell, sent, arrived }: Arrived): void {
  const { carrier, spelling } = cell
  const texts = `${JSON.stringify(sent)} -> ${JSON.stringify(arrived)}`
  print(`CHANGED | ${carrier.name} | ${spelling.name} | ${texts}`)
}

/** In the output of a run that passes too. */
function print(line: string): void {
  process.stdout.write(`escapes: ${line}\n`)
}
