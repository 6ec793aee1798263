/**
 * What relative addresses in a page are relative to.
 *
 * @module
 */
import { decodeBytes } from './bytes.ts'
import type { Bases } from './judge.ts'
import { decodeAttribute } from './url.ts'

/** More than these no page has. */
const most = 8

/**
 * Follows `base`. The first with an href counts (HTML standard, section 4.2.3), not one in a template.
 * Where a misplaced end tag, a parent that goes or scripting decides, addresses are relative to it
 * too.
 *
 * @param page the document's URL
 * @param isFragment what is read is markup only without scripting
 */
export function followBase(
  rewriter: HTMLRewriter,
  judge: { page: URL; charset?: string | undefined },
  bases: Bases,
  isFragment: boolean,
): void {
  let templates = 0
  /** A template that another element's end tag has ended, for HTMLRewriter alone. */
  let isTorn = false
  rewriter.on('template', {
    element(element) {
      try {
        element.onEndTag((end) => {
          templates--
          isTorn ||= end.name !== 'template'
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
  rewriter.on('video base[href], audio base[href], object base[href]', {
    element() {
      parent = 'media'
    },
  })
  rewriter.on('base[href]', {
    element(element) {
      const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml'
      const inside = parent
      parent = undefined
      if (bases.found || templates > 0 || (inside === 'svg' && !isHtml)) return
      const isCertain = isHtml && inside !== 'media' && !isTorn && !isFragment
      if (isCertain) bases.found = true
      const href = decodeAttribute(decodeBytes(element.getAttribute('href') ?? '', judge.charset))
      const url = URL.parse(href, judge.page.href)
      if (!url || /^(data|javascript):$/.test(url.protocol)) return
      if (isCertain) bases.url = url
      else if (bases.doubtful.length < most) bases.doubtful.push(url)
    },
  })
}
