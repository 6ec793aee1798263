/**
 * Removes refused tags from a page while it streams.
 *
 * @module
 */
import type { Action } from '../policy/decide.ts'
import { isJavaScript, loadingSelector, urlsOf } from './elements.ts'
import { holdScripts, scriptMarks } from './hold.ts'
import { resolveAttribute } from './url.ts'

/** Decides about what the page holds, and hears of each decision. */
export interface TagJudge {
  /** The document's URL. */
  page: URL
  /** Whether anything could be decided about inline scripts. */
  judgesInline: boolean
  url(url: URL, element: string): Action
  inline(text: string): Action
}

/** Deeper nesting of noscript than any page has; what lies deeper goes. */
const deepest = 3

/**
 * Rewrites a page. Bytes outside what is removed stay as they are, however the body is cut into
 * chunks.
 *
 * @param response a page with a body that is not empty, in an encoding that HTMLRewriter reads
 * @param done called at the end of the document
 * @throws {TypeError} on a charset that HTMLRewriter does not know
 */
export function rewriteHtml(response: Response, judge: TagJudge, done: () => void): Response {
  const base = { url: judge.page }
  const rewriter = tagRewriter(judge, base, 0)
  followBase(rewriter, judge.page, base)
  rewriter.onDocument({ end: done })
  if (!judge.judgesInline) return rewriter.transform(response)

  const marks = scriptMarks()
  judgeInlineScripts(rewriter, judge, marks)
  const rewritten = rewriter.transform(response)
  return new Response(rewritten.body && holdScripts(rewritten.body, marks), rewritten)
}

/** Removes elements that would fetch something refused, in the page and inside noscript. */
function tagRewriter(judge: TagJudge, base: { url: URL }, depth: number): HTMLRewriter {
  const rewriter = new HTMLRewriter().on(loadingSelector, {
    element(element) {
      const name = element.tagName.toLowerCase()
      const actions = urlsOf(element, base.url).map((url) => judge.url(url, name))
      if (actions.includes('remove')) element.remove()
    },
  })
  let text = ''
  // To the parser a noscript holds raw text, which comes in arbitrary pieces.
  return rewriter.on('noscript', {
    async text(chunk) {
      text += chunk.text
      if (!chunk.lastInTextNode) {
        chunk.remove()
        return
      }
      const fragment = text
      text = ''
      chunk.replace(await rewriteFragment(fragment, judge, base, depth + 1), { html: true })
    },
  })
}

async function rewriteFragment(
  html: string,
  judge: TagJudge,
  base: { url: URL },
  depth: number,
): Promise<string> {
  if (!html.includes('<')) return html
  if (depth > deepest) return ''
  return tagRewriter(judge, base, depth).transform(new Response(html)).text()
}

/** The first `base` with an href counts (HTML standard, section 4.2.3), not one in a template. */
function followBase(rewriter: HTMLRewriter, page: URL, base: { url: URL }): void {
  let found = false
  let templates = 0
  rewriter.on('template', {
    element(element) {
      templates++
      element.onEndTag(() => {
        templates--
      })
    },
  })
  rewriter.on('base[href]', {
    element(element) {
      if (found || templates > 0 || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return
      found = true
      const url = resolveAttribute(element.getAttribute('href') ?? '', page)
      if (url) base.url = url
    },
  })
}

/**
 * A script's text is known only when its start tag has left the parser. So the parser marks where
 * scripts begin, and at their end whether they stay; `holdScripts` keeps them back until then.
 */
function judgeInlineScripts(
  rewriter: HTMLRewriter,
  judge: TagJudge,
  marks: ReturnType<typeof scriptMarks>,
): void {
  let text: string | undefined
  rewriter.on('script:not([src])', {
    element(element) {
      text = undefined
      if (!isJavaScript(element)) return
      try {
        element.onEndTag((end) => {
          const stays = judge.inline(text ?? '') === 'keep'
          text = undefined
          end.before(stays ? marks.keep : marks.drop, { html: true })
          if (!stays) end.after(marks.end, { html: true })
        })
      } catch {
        // A self-closing script, possible in SVG, has no text.
        return
      }
      text = ''
      element.before(marks.start, { html: true })
    },
    text(chunk) {
      if (text !== undefined) text += chunk.text
    },
  })
}
