/**
 * What a page requests with the gate and without it.
 *
 * @module
 */
import type { Decision } from '../../src/index.ts'
import { isNowhere, type Load } from './pages-load.ts'
import { keyOf, type Markup } from './pages-markup.ts'
import type { Label, SavedPage } from './pages-saved.ts'

/** One address that a page requested, however often. */
export interface Asked {
  url: string
  label: Label | 'nowhere'
  /** Where the page's markup has it; else how a script may have come by it. */
  place: string
  isMarkup: boolean
  /** Whether the visitor is refused it, and because of what. */
  isRefused: boolean
  because: string
  /** How many frames it stands in. */
  depth: number
}

export interface Compared {
  bare: ReadonlyMap<string, Asked>
  gated: ReadonlyMap<string, Asked>
  /** Requested with the gate of what stands in the markup, against the visitor's choice. */
  refused: readonly Asked[]
  /** Labelled as trackers in the markup, which the policy keeps. */
  kept: readonly Asked[]
  /** Against the visitor's choice too, but by what a script puts together or brings to life. */
  byScripts: readonly Asked[]
  /** Clean or the site's own, in the markup, and requested on one of both only. */
  missing: readonly Asked[]
  added: readonly Asked[]
  /** Labelled clean, and refused all the same: of these labels and policy disagree. */
  disputed: readonly Asked[]
  /** Errors that the page without the gate does not have. */
  errors: readonly string[]
  /** Such, of names that the page uses and defines in no inline script: another file would. */
  wanting: readonly string[]
  /** Whether it does not come to rest with the gate, and does without. */
  isStuck: boolean
}

export interface Before {
  page: SavedPage
  scripting: boolean
  /** Of the page without the gate, and with it. */
  markup: Record<'bare' | 'gated', Markup>
  judge(address: string): Decision | undefined
}

/** The loads of a page without the gate and with it: one of each, or several. */
export type Loads = Record<'bare' | 'gated', readonly Load[]>

/** What is requested counts where any load does; a difference where all that came to rest agree. */
export function compare(before: Before, loads: Loads): Compared {
  const bare = askedBy(before, 'bare', loads)
  const gated = askedBy(before, 'gated', loads)
  const whole = (side: 'bare' | 'gated') => loads[side].filter(({ isWhole }) => isWhole)
  const all = [...gated.values()]
  const only = (side: 'bare' | 'gated', here: typeof bare, there: typeof bare) =>
    [...here].flatMap(([key, asked]) => {
      const isHarmless = asked.label === 'clean' || asked.label === 'first-party'
      if (!isHarmless || !asked.isMarkup || there.has(key)) return []
      if (before.markup.bare.instead.get(key)?.some((other) => there.has(other))) return []
      return isIn(whole(side), (load) => load.requests.some(({ url }) => keyOf(url) === key))
        ? asked
        : []
    })
  const missing = only('bare', bare, gated)
  const known = new Set(loads.bare.flatMap(({ errors }) => errors))
  const asked = loads.bare.flatMap((load) => (load.defined ? [load.defined] : []))
  const errors = [...new Set(loads.gated.flatMap((load) => load.errors))].filter(
    (error) => !known.has(error) && isIn(whole('gated'), (load) => load.errors.includes(error)),
  )
  const isWanting = (error: string) =>
    asked.length > 0 &&
    missingNames([error]).some(
      (name) =>
        !asked.some((defined) => defined.includes(name)) &&
        before.markup.bare.scripts.includes(name),
    )
  return {
    bare,
    gated,
    refused: all.filter(({ isRefused, isMarkup }) => isRefused && isMarkup),
    kept: all.filter((one) => one.label === 'tracker' && one.isMarkup && !one.isRefused),
    byScripts: all.filter(({ isRefused, isMarkup }) => isRefused && !isMarkup),
    missing: missing.filter(({ isRefused }) => !isRefused),
    added: only('gated', gated, bare),
    disputed: missing.filter(({ isRefused }) => isRefused),
    errors: errors.filter((error) => !isWanting(error)),
    wanting: errors.filter(isWanting),
    isStuck: whole('bare').length > 0 && whole('gated').length === 0,
  }
}

/** The names that errors miss. */
export function missingNames(errors: readonly string[]): string[] {
  return errors.flatMap(
    (error) => /^ReferenceError: ([\w$]+) is not defined/.exec(error)?.[1] ?? [],
  )
}

function isIn(loads: readonly Load[], has: (load: Load) => boolean): boolean {
  return loads.length > 0 && loads.every(has)
}

/** Whether the pages differ in what they should not: more loads tell whether it is chance. */
export function differs({ missing, added, errors, isStuck }: Compared): boolean {
  return isStuck || missing.length + added.length + errors.length > 0
}

function askedBy(before: Before, side: 'bare' | 'gated', loads: Loads): Map<string, Asked> {
  const { page, scripting, markup, judge } = before
  const found = new Map<string, Asked>()
  for (const { url, type, depth } of loads[side].flatMap(({ requests }) => requests)) {
    const key = keyOf(url)
    if (found.has(key)) continue
    const host = URL.parse(url)?.hostname ?? ''
    const place = markup.bare.loads.get(key)
    // What is in the markup no more, and requested, a script has too.
    const isMarkup = place !== undefined && (!scripting || markup[side].loads.has(key))
    const decision = judge(url)
    found.set(key, {
      url,
      label: isNowhere(url) ? 'nowhere' : page.labelOf(url),
      place: isMarkup ? place : `${type} by a script ${howScripted(markup[side], host, url)}`,
      isMarkup,
      isRefused: decision?.action === 'remove',
      because: decision?.service ?? decision?.because ?? '',
      depth,
    })
  }
  return found
}

/** How a script may have come by an address that no element loads. */
function howScripted({ parked, scripts }: Markup, host: string, url: string): string {
  const { pathname = '/', href = url } = URL.parse(url) ?? {}
  const has = (text: string, before = '') =>
    text.includes(before + keyOf(href).slice(2)) || text.includes(before + host + pathname)
  if (has(scripts, '//')) return 'that has it'
  if (has(scripts)) return 'that has it without its slashes'
  if (scripts.includes(`//${host}`)) return 'that has its host'
  if (scripts.includes(host)) return 'that has its host without slashes'
  if (parked.includes(host)) return 'that reads it in an attribute or a parked script'
  return 'that makes it up'
}
