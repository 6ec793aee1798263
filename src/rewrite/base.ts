/**
 * What relative addresses in a page are relative to.
 *
 * @module
 */
import { xhtml } from './elements.ts'
import type { Bases, TagJudge } from './judge.ts'
import { decodeAttribute, opaque } from './url.ts'

/** More than these no page has. */
const most = 8

/**
 * Notes a base that a browser may take.
 *
 * @param href without character references
 * @returns whether it has to go: what a script asks for is relative to it too, and is refused
 */
export function noteBase(
  href: string,
  judge: TagJudge,
  bases: Bases,
  is: 'certain' | 'doubtful' | 'none',
): boolean {
  const { doubtful } = bases
  let goes = false
  let last = ''
  // In a page without an address of its own it may be relative to nothing.
  for (const base of [judge.page, ...doubtful.filter((one) => one === opaque)]) {
    const url = URL.parse(href, base.href)
    if (!url || url.href === last || /^(data|javascript):$/.test(url.protocol)) continue
    last = url.href
    const isRefused =
      judge.refusable(url) !== undefined && judge.url(url, 'base').action === 'remove'
    const isKnown = doubtful.some((one) => one.href === url.href)
    if (is === 'certain' && !isRefused && base === judge.page) bases.url = url
    else if (is !== 'none' && !isKnown && doubtful.length < most) doubtful.push(url)
    goes ||= isRefused
  }
  return goes
}

export interface BaseReader {
  /** The name that `select` has. */
  select: string
  /** Reads an attribute of an element. */
  read(element: Element, name: string): string
  /** Takes the address of an element. */
  clear(element: Element): void
  /** HTMLRewriter takes a template for ended that browsers do not. */
  torn(): void
}

/**
 * Follows `base`, and takes the address of one that is refused. The first with an href counts (HTML
 * standard, section 4.2.3), not one in a template, nor in SVG, where browsers may take it for a base
 * while they look for what to preload. Where a misplaced end tag, a parent that goes or scripting
 * decides, addresses are relative to it too.
 *
 * @param reading a `Pass`
 */
export function followBase(
  rewriter: HTMLRewriter,
  { judge, bases, isFragment }: { judge: TagJudge; bases: Bases; isFragment: boolean },
  { select, read, clear, torn }: BaseReader,
): void {
  let templates = 0
  /** A template that another element's end tag has ended, for HTMLRewriter alone. */
  let isTorn = false
  rewriter.on('template', {
    element(element) {
      try {
        element.onEndTag((end) => {
          templates--
          if (end.name === 'template') return
          isTorn = true
          torn()
        })
      } catch {
        // One that closes itself, possible in SVG, holds nothing.
        return
      }
      templates++
    },
  })
  let parent: 'svg' | 'media' | undefined
  rewriter.on('svg base[href], math base[href]', {
    element() {
      parent = 'svg'
    },
  })
  rewriter.on(`video base[href], audio base[href], object base[href], ${select} base[href]`, {
    element() {
      parent = 'media'
    },
  })
  rewriter.on('base[href]', {
    element(element) {
      const isHtml = element.namespaceURI === xhtml
      const inside = parent
      parent = undefined
      if (bases.found || templates > 0) return
      const isCertain = isHtml && inside !== 'media' && !isTorn && !isFragment
      const is = isCertain ? 'certain' : inside === 'svg' && !isHtml ? 'none' : 'doubtful'
      const href = decodeAttribute(read(element, 'href'))
      judge.ledger.at = ++judge.ledger.last
      // Without its address another counts.
      if (noteBase(href, judge, bases, is)) clear(element)
      else if (isCertain) bases.found = true
    },
  })
}
