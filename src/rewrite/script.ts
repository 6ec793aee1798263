/**
 * Texts that run or load: inline scripts, import maps, speculation rules, AMP's JSON, style.
 *
 * @module
 */
import { refuseAddresses } from './addresses.ts'
import { neutraliseCss } from './css.ts'
import { isRefusedSheet } from './data-url.ts'
import type { TextKind } from './elements.ts'
import { filterImportMap, filterSpeculationRules } from './json-rules.ts'
import { askAbout, type Bases, inPage, type TagJudge } from './judge.ts'
import { decodeReferences } from './references.ts'
import { endOfTag } from './tag.ts'

/** What characters that stand for bytes say. */
export type Read = (text: string) => string

/**
 * Judges a script on its whole text.
 *
 * @returns what stays of it: the very text where nothing is refused, the text with other hosts where
 *   its addresses are, `undefined` where it goes
 */
export function judgeScript(
  text: string,
  judge: TagJudge,
  read: Read = (same) => same,
): string | undefined {
  // What a loader is known by may be an address, which is judged by itself: the same for every visitor.
  const answered = new Set<string>()
  const left = refuseAddresses(text, judge.page, (url) => {
    const refused = judge.refusable(url)
    if (refused?.service !== undefined) answered.add(refused.service)
    return refused !== undefined
  })
  if (judge.inline(read(text), read(left), answered) === 'remove') return undefined
  return refuseAddresses(text, judge.page, (url) => judge.address(url) === 'remove')
}

/**
 * Judges the text of an element.
 *
 * @param isForeign it may hold elements and character references, as that of SVG does
 * @returns as `judgeScript`
 */
export function judgeText(
  kind: TextKind,
  text: string,
  isForeign: boolean,
  judge: TagJudge,
  bases: Bases,
  read: Read,
): string | undefined {
  const ask =
    kind === 'css' ? askAbout(judge, bases, 'style') : askAbout(judge, inPage(bases), 'script')
  const refused = (url: string) =>
    ask(read(url)) !== undefined || (kind === 'css' && isRefusedSheet(url, judge))
  if (kind === 'json') return refuseInLong(text, judge)
  if (kind === 'importmap') return filterImportMap(text, refused)
  if (kind === 'speculationrules') return filterSpeculationRules(text, refused)
  const judged = (one: string) =>
    kind === 'css' ? neutraliseCss(one, refused) : judgeScript(one, judge, read)
  if (!isForeign || !/[&<]/.test(text)) return judged(text)
  // No other text can stand for its elements and references.
  const run = decodeReferences(withoutElements(text))
  return judged(text) === text && judged(run) === run ? text : undefined
}

const inMarkup =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<(?:[!?]|\/(?![a-z]))[^>]*(?:>|$)|<(\/?)([a-z][^\s/>]*)/gi

/** The text of an SVG script or style itself: not that of elements in it, nor comments, nor tags. */
function withoutElements(text: string): string {
  const open: string[] = []
  /** How many of a name. */
  const counts: Record<string, number> = Object.create(null)
  let left = ''
  let from = 0
  const take = (to: number) => {
    if (open.length === 0) left += text.slice(from, to)
  }
  inMarkup.lastIndex = 0
  for (let part = inMarkup.exec(text); part; part = inMarkup.exec(text)) {
    const [, section = '', slash, written] = part
    take(part.index)
    if (written !== undefined) {
      const end = endOfTag(text, part.index + (slash ? 1 : 0))
      // Behind the last `>` there is no tag.
      if (end === -1) {
        from = part.index
        break
      }
      inMarkup.lastIndex = end
      const name = written.toLowerCase()
      if (!slash && text.charAt(end - 2) !== '/') {
        open.push(name)
        counts[name] = (counts[name] ?? 0) + 1
      }
      // One that ends nothing is passed over.
      for (let last = ''; slash && counts[name] && last !== name; ) {
        last = open.pop() ?? name
        counts[last] = (counts[last] ?? 0) - 1
      }
    } else if (open.length === 0) left += section
    from = inMarkup.lastIndex
  }
  take(text.length)
  return left
}

/** As much of an inline script, or of style, as is judged as a whole, in bytes. */
export const longest = 1_048_576

/** Where a text can be parted without cutting an address in two. */
export function endOfWhole(text: string): number {
  const tail = Math.max(0, text.length - 4096)
  const at = text.slice(tail).search(/[\s"'`;,][^\s"'`;,]*$/)
  return at === -1 ? tail : tail + at
}

/** What stays of a further part of a text that is too long to be judged as a whole. */
export function refuseInLong(text: string, judge: TagJudge): string {
  return refuseAddresses(text, judge.page, (url) => judge.address(url) === 'remove')
}
