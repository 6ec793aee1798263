/**
 * What is to be done to an element: pure, and asked alike where HTMLRewriter has read it and where a
 * sweep has.
 *
 * @module
 */
import { neutraliseCss } from './css.ts'
import { isRefusedSheet, readDataUrl, unescapePercent } from './data-url.ts'
import { loadingAttributes, type Markup, otherKind, type ValueKind } from './elements.ts'
import { askAbout, type Bases, type Judgement, type TagJudge } from './judge.ts'
import { refreshUrl } from './refresh.ts'
import { judgeScript } from './script.ts'
import { filterSrcset } from './srcset.ts'
import { decodeAttribute } from './url.ts'
import { filterUrlList } from './url-list.ts'

export interface Verdict {
  /** What it is refused by, where the element goes. */
  gone: Judgement | undefined
  /** Other values of attributes, without character references; `undefined`: the attribute goes. */
  changes: Map<string, string | undefined>
  /** The page that it holds in its `srcdoc`. */
  document?: string
}

/** Whether a page that stands in another, as a text, holds something refused. */
export type HoldsRefused = (page: string, isXml: boolean) => boolean

/** @returns `undefined` where the element stays as it is */
export function judgeElement(
  element: Markup,
  judge: TagJudge,
  bases: Bases,
  holdsRefused: HoldsRefused,
): Verdict | undefined {
  const ask = askAbout(judge, bases, element.tagName)
  const changes: Verdict['changes'] = new Map()
  let gone: Judgement | undefined
  let refusedBy: Judgement | undefined
  const refused = (text: string) => {
    const judgement = ask(text) ?? judgeData(text, element.tagName, judge, holdsRefused)
    refusedBy ??= judgement
    return judgement !== undefined
  }
  const attributes = loadingAttributes(element)
  for (const [name, kind] of attributes) {
    const raw = element.getAttribute(name)
    if (raw === null) continue
    const value = decodeAttribute(raw)
    const left = filterValue(kind, value, refused, judge)
    if (left === value) continue
    changes.set(name, left || undefined)
    const loadsElse = kind === 'srcset' && (left || hasOther(element, name, attributes))
    if (!loadsElse && element.getAttribute('srcdoc') === null) gone = refusedBy
  }
  let document: string | undefined
  for (const name of element.names ?? []) {
    const kind = otherKind(element.tagName, name)
    const raw = kind && element.getAttribute(name)
    if (!raw || changes.has(name)) continue
    const value = decodeAttribute(raw)
    if (kind === 'markup') {
      document = value
      continue
    }
    const left = filterValue(kind, value, refused, judge)
    if (left !== value) changes.set(name, left || undefined)
  }
  if (gone || document === undefined) return changes.size > 0 ? { gone, changes } : undefined
  return { gone, changes, document }
}

/** AMP fetches what it has to know of a vendor from here, or from a folder of its version. */
const vendors = 'https://cdn.ampproject.org/v0/analytics-vendors/'

function hasOther(
  element: Markup,
  name: string,
  attributes: readonly (readonly [string, ValueKind])[],
): boolean {
  return attributes.some(([other]) => other !== name && element.getAttribute(other) !== null)
}

/** What stays of a value: the very text where nothing in it is refused, `''` where nothing stays. */
function filterValue(
  kind: ValueKind,
  value: string,
  refused: (text: string) => boolean,
  judge: TagJudge,
): string {
  switch (kind) {
    case 'url':
      return refused(value) ? '' : value
    case 'vendor':
      return refused(`${vendors}${value}.json`) ? '' : value
    case 'srcset':
      return filterSrcset(value, refused)
    case 'list':
      return filterUrlList(value, refused)
    case 'values':
      return value.split(';').some((one) => refused(one.trim())) ? '' : value
    case 'refresh': {
      const url = refreshUrl(value)
      return url !== undefined && refused(url) ? '' : value
    }
    case 'css':
      return neutraliseCss(value, refused)
    case 'script':
      return judgeScript(value, judge) === value ? value : ''
    case 'link': {
      const text = scriptOf(value)
      return text === undefined || judgeScript(text, judge) === text ? value : ''
    }
    default:
      return value
  }
}

/** The script of a `javascript:` URL (HTML standard, section 7.4.2.3.2). */
function scriptOf(value: string): string | undefined {
  const [, text] =
    /^[\0-\x20]*javascript:([\s\S]*)/i.exec(
      value.slice(0, 24).replace(/[\t\n\r]/g, '') + value.slice(24),
    ) ?? []
  return text === undefined ? undefined : unescapePercent(text)
}

/** What browsers take for no script (Fetch standard, section 3.5.1). */
const isNoScript = /^\s*(image|audio|video)\//i
const holders = /^(script|i?frame|object|embed|link|meta)$/

/** What is refused of a `data:` URL that is a page or a script: all of it where it loads something. */
function judgeData(
  url: string,
  element: string,
  judge: TagJudge,
  holdsRefused: HoldsRefused,
): Judgement | undefined {
  if (!holders.test(element) || !/^[\0-\x20]*d/i.test(url)) return undefined
  const { type = '', text = '' } = readDataUrl(url) ?? {}
  if (element === 'script' && isNoScript.test(type)) return undefined
  const isRefused =
    element === 'script'
      ? judgeScript(text, judge) !== text
      : /css/i.test(type)
        ? isRefusedSheet(url, judge)
        : /html|xml/i.test(type) && holdsRefused(text, /xml/i.test(type))
  return isRefused ? { action: 'remove' } : undefined
}
