/**
 * The saved pages in Chromium, with the gate and without it, with scripts and without: what is
 * refused is not requested, all else is, and no script fails that did not.
 *
 * Scripts of other files are empty here: what they would do, and what would fail where they are
 * missing, nobody sees.
 *
 * @module
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isShared, printCount, sample } from '../conformance/shared.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'
import { type Asked, type Compared, compare, differs, missingNames } from './pages-compare.ts'
import { type PagesGate, startPagesGate } from './pages-gate.ts'
import { type Load, load, type Sent, switches } from './pages-load.ts'
import { readMarkup } from './pages-markup.ts'
import { listSaved, type SavedPage } from './pages-saved.ts'
import { tableOf } from './pages-table.ts'

/** One of a page's two comparisons. */
interface Seen extends Compared {
  /** The page, and whether scripts ran. */
  name: string
  scripting: boolean
}

const seen: Seen[] = []
let sunk: SunkBrowser
let gate: PagesGate

describe.skipIf(!isShared)('saved pages in a browser', () => {
  beforeAll(async () => {
    const all = listSaved()
    const chosen = sample(all, 20)
    gate = await startPagesGate()
    sunk = await launchChromium({}, { args: switches })
    const next = chosen.values()
    let serving: Promise<unknown> = Promise.resolve()
    const work = async () => {
      for (const read of next) {
        const page = read()
        // The gate's site has one answer at a time.
        const served = serving.then(() => gate.serve(page))
        serving = served.catch(() => {})
        await see(page, await served)
      }
    }
    await Promise.all([work(), work()])
    printCount(`${chosen.length} of ${all.length} pages in a browser\n${tableOf(seen)}`)
    printAsked('clean by label, and refused', ({ disputed }) => disputed)
    printAsked('refused, and requested by scripts', ({ byScripts }) => byScripts)
    printLines('errors for want of a script that is empty here', ({ wanting }) => wanting)
  }, 1_800_000)

  afterAll(async () => {
    await sunk?.[Symbol.asyncDispose]()
    await gate?.stop()
  })

  test('request nothing of their markup that is refused', () => {
    expect(linesOf(({ refused }) => refused.map(describeAsked))).toEqual([])
    const before = seen.flatMap(({ bare }) => [...bare.values()])
    expect(before.filter(({ isMarkup, isRefused }) => isMarkup && isRefused)).not.toEqual([])
  })

  test('request next to no trackers of their markup', () => {
    printAsked('trackers by label, and kept', ({ kept }) => kept)
    const count = (all: Compared['bare']) =>
      [...all.values()].filter(({ label, isMarkup }) => label === 'tracker' && isMarkup).length
    const before = seen.reduce((sum, { bare }) => sum + count(bare), 0)
    const after = seen.reduce((sum, { gated }) => sum + count(gated), 0)
    // What the catalogue must know at least, and how far off a sample may be.
    const slack = 3 * Math.sqrt((0.85 * 0.15) / Math.max(1, before))
    expect(after / Math.max(1, before)).toBeLessThan(0.15 + slack)
  })

  test('request what is clean or their own as ever', () => {
    expect(linesOf(({ missing }) => missing.map(describeAsked))).toEqual([])
    expect(linesOf(({ added }) => added.map(describeAsked))).toEqual([])
  })

  test('have no errors that they did not have, and come to rest', () => {
    expect(linesOf(({ errors }) => errors)).toEqual([])
    expect(linesOf(({ isStuck }) => (isStuck ? ['does not come to rest'] : []))).toEqual([])
  })

  test('send nothing past what answers here', () => {
    expect(sunk.reached).toEqual([])
  })
})

/** Loads a page both ways; up to four times where a difference may be chance. */
async function see(page: SavedPage, served: Sent): Promise<void> {
  const markup = {
    bare: readMarkup(page.body.toString(), page.url),
    gated: readMarkup(Buffer.from(served.body).toString(), page.url),
  }
  const judge = await gate.judge(page)
  for (const scripting of [false, true]) {
    const loads: Record<'bare' | 'gated', Load[]> = { bare: [], gated: [] }
    const loadBoth = async (names: readonly string[]) => {
      loads.bare.push(await load(sunk.browser, gate.bare(page), scripting, names))
      loads.gated.push(await load(sunk.browser, served, scripting))
      return compare({ page, scripting, markup, judge }, loads)
    }
    let compared = await loadBoth([])
    for (let more = 3; more > 0 && differs(compared); more--) {
      compared = await loadBoth(missingNames(compared.errors))
    }
    const name = `${page.id} ${scripting ? 'with' : 'without'} scripts`
    seen.push({ name, scripting, ...compared })
  }
}

function linesOf(pick: (one: Seen) => readonly string[]): string[] {
  return seen.flatMap((one) => pick(one).map((text) => `${one.name}: ${text}`))
}

function describeAsked({ url, label, place, because, depth }: Asked): string {
  const where = depth > 0 ? ` in ${depth} frames` : ''
  return `${url.slice(0, 160)} (${label}; ${because}; ${place}${where})`
}

function printLines(title: string, pick: (one: Seen) => readonly string[]): void {
  const lines = linesOf(pick)
  if (lines.length > 0) printCount(`${title}: ${lines.length}\n  ${lines.join('\n  ')}`)
}

function printAsked(title: string, pick: (one: Seen) => readonly Asked[]): void {
  printLines(title, (one) => pick(one).map(describeAsked))
}
