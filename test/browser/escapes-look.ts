/**
 * Loads documents of fixtures in Chromium, through the gate and without it, and tells what each
 * fixture has asked for.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import type { SunkBrowser } from './chromium.ts'
import { type Cell, isSeen, markupOf, readRequest, type Side, withoutRun } from './escapes-cells.ts'
import type { Carrier } from './escapes-fixture.ts'
import type { Door, EscapesSite } from './escapes-site.ts'
import type { Asked } from './sink.ts'

/** What one cell has asked for on each side: hosts, with the path where it is known. */
export type Found = Record<Side, ReadonlySet<string>>

export interface Ears {
  onAsked(asked: Asked): void
  /** What a run's cell has asked for so far. */
  found(run: number, number: number): Found
  /** When a run was last heard of, in milliseconds. */
  last(run: number): number
}

export function listen(): Ears {
  const heard = new Map<string, Set<string>>()
  const last = new Map<number, number>()
  return {
    onAsked({ host, path = '' }) {
      const label = readRequest(host, path)
      if (!label) return
      const key = `${label.run} ${label.number} ${label.side}`
      const known = heard.get(key) ?? new Set()
      const asked = withoutRun(host + path)
      // Some ask again and again.
      if (!known.has(asked)) last.set(label.run, Date.now())
      heard.set(key, known.add(asked))
    },
    found(run, number) {
      const side = (name: Side) => heard.get(`${run} ${number} ${name}`) ?? new Set()
      return { refused: side('refused'), allowed: side('allowed') }
    },
    last: (run) => last.get(run) ?? 0,
  }
}

const sides = ['refused', 'allowed'] as const

const head = '<!doctype html><meta charset="utf-8"><title>x</title>'

/** Cells of one page, by what they bear beside them. */
const most = { body: 100, head: 20, document: 20, top: 1 } as const

/** Cells in groups that can stand on one page. */
function groupCells(cells: readonly Cell[]): (readonly Cell[])[] {
  const groups = Map.groupBy(
    cells,
    ({ carrier: { place }, spelling: { bytes = false } }) => `${place} ${bytes}`,
  )
  return [...groups.values()].flatMap((group) => {
    const size = group[0] ? most[group[0].carrier.place] : 1
    return Array.from({ length: Math.ceil(group.length / size) }, (_, i) =>
      group.slice(i * size, (i + 1) * size),
    )
  })
}

/** Puts both sides of each cell on the site; returns the paths to visit. */
function putCells(site: EscapesSite, cells: readonly Cell[], run: number): string[] {
  const [first] = cells
  if (!first) return []
  const pieces = first.spelling.bytes ? 'bytes' : 'cut'
  const markups = cells.flatMap((cell) => sides.map((side) => markupOf(cell, side, run)))
  if (first.carrier.place === 'body') {
    const body = markups.map((markup) => `<div>${markup}</div>`).join('\n')
    return [site.put(`${head}<body>\n${body}\n<p id="end">the end`, pieces)]
  }
  const paths = markups.map((markup) => site.put(head + markup, pieces))
  if (first.carrier.place === 'top') return paths
  const frames = paths.map((path) => `<iframe src="${path}"></iframe>`)
  return [site.put(`${head}${frames.join('\n')}<p id="end">the end`, 'whole')]
}

export interface Look {
  door: Door
  scripting: boolean
  /** A number that no other look has. */
  run: number
  cells: readonly Cell[]
  /** Pages without any of these are left out. */
  only?: ReadonlySet<Cell>
}

/** A cell on whose account a page did not arrive, or not to its end. */
export interface Broken {
  cell: Cell
  door: Door
  scripting: boolean
  why: string
}

/** Visits the pages of those cells that this look can tell about, one after another. */
export async function look(
  { browser }: SunkBrowser,
  site: EscapesSite,
  ears: Ears,
  { door, scripting, run, cells, only }: Look,
): Promise<Broken[]> {
  const context = await browser.newContext({ javaScriptEnabled: scripting })
  const broken: Broken[] = []
  const visitAll = async (group: readonly Cell[]): Promise<void> => {
    const [first] = group
    if (!first) return
    try {
      for (const path of putCells(site, group, run)) {
        const url = `http://127.0.0.1:${site.ports[door]}${path}`
        await visit(context, url, first.carrier.place, () => ears.last(run))
      }
    } catch (error) {
      const [why = ''] = String(error).split('\n')
      if (group.length === 1) broken.push({ cell: first, door, scripting, why })
      const half = Math.ceil(group.length / 2)
      for (const part of group.length === 1 ? [] : [group.slice(0, half), group.slice(half)]) {
        await visitAll(part)
      }
    }
  }
  try {
    const seen = cells.filter((cell) => isSeen(cell, scripting))
    for (const group of groupCells(seen)) {
      if (!only || group.some((cell) => only.has(cell))) await visitAll(group)
    }
  } finally {
    await context.close()
  }
  return broken
}

/** Clicks, and says whether there is more to click on. */
const click = (from: number, to: number) =>
  `[...document.querySelectorAll('[data-click]')].slice(${from}, ${to}).map((one) => one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))).length === ${to - from}`

/** A few at a time: of pings that are on their way at once, browsers drop what is too many. */
async function clickAll(page: Page): Promise<void> {
  const some = 20
  for (let from = 0; await within(page.evaluate(click(from, from + some))); from += some) {
    await sleep(100)
  }
}

/**
 * Stays until nothing more is asked for.
 *
 * @throws {Error} where the page does not arrive, or not to its end
 */
async function visit(
  context: BrowserContext,
  url: string,
  place: Carrier['place'],
  last: () => number,
): Promise<void> {
  const page = await context.newPage()
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
    if (place === 'top') await within(readManifest(page))
    else if ((await within(page.evaluate('document.all.end !== undefined'))) === false) {
      throw new Error('the page is cut')
    }
    if (place === 'body') await clickAll(page)
    await settle(page, last)
  } finally {
    // A page that is on its way elsewhere may never say that it has closed.
    await within(page.close())
  }
}

/** Waits until nothing new has been heard of for a while: the longer, the slower the machine is. */
async function settle(page: Page, last: () => number): Promise<void> {
  let quiet = 300
  const end = Date.now() + 20_000
  for (let since = Date.now(); Date.now() < end; await sleep(50)) {
    const start = Date.now()
    await within(page.evaluate('0'))
    quiet = Math.max(quiet, 4 * (Date.now() - start))
    since = Math.max(since, last())
    if (Date.now() - since >= quiet) return
  }
}

/** Some documents let nothing in while they are on their way. */
function within<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, sleep(10_000, undefined)])
}

/** Browsers with an address bar do so by themselves. */
async function readManifest(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.getAppManifest')
}
