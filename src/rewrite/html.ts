/**
 * Removes refused tags from a page while it streams.
 *
 * @module
 */
import type { Action } from '../policy/decide.ts'
import { byteType, decodeBytes } from './bytes.ts'
import { deliver } from './deliver.ts'
import { isJavaScript, loadingSelector, type Markup, urlsOf } from './elements.ts'
import { type Emit, holdScripts, type Passage, type ScriptMarks, scriptMarks } from './hold.ts'
import { decodeAttribute } from './url.ts'

/** Decides about what the page holds, and hears of each decision. */
export interface TagJudge {
  /** The document's URL. */
  page: URL
  /** The encoding that the response names. */
  charset?: string | undefined
  /** Whether anything could be decided about inline scripts. */
  judgesInline: boolean
  url(url: URL, element: string): Action
  inline(text: string): Action
}

/** Deeper nesting of noscript than any page has; what lies deeper goes. */
const deepest = 3

/** What these hold goes with them; what seems to stand in others (`image`, a `link` in SVG) stays. */
const holders = new Set(['script', 'iframe', 'video', 'audio', 'object'])

/**
 * Rewrites a page. Bytes outside what is removed stay as they are, however the body is cut into
 * chunks.
 *
 * @param response a page with a body, in a coding that HTMLRewriter reads and an encoding that is a
 *   superset of ASCII
 * @param ended called once: at the page's end, or with `false` when it broke off or lost its reader
 */
export function rewriteHtml(
  response: Response,
  judge: TagJudge,
  ended: (whole: boolean) => void,
): Response {
  const base = { url: judge.page }
  const rewriter = tagRewriter(judge, base, 0)
  followBase(rewriter, judge, base)
  const marks = judge.judgesInline ? scriptMarks() : undefined
  if (marks) judgeInlineScripts(rewriter, judge, marks)

  const bytes = new Response(response.body, response)
  bytes.headers.set('content-type', byteType)
  const { body } = rewriter.transform(bytes)
  const through = (emit: Emit): Passage =>
    marks ? holdScripts(marks, emit) : { push: emit, end() {} }
  return new Response(body && deliver(body, through, ended), response)
}

/** Removes elements that would fetch something refused, in the page and inside noscript. */
function tagRewriter(judge: TagJudge, base: { url: URL }, depth: number): HTMLRewriter {
  const readable = (element: Element): Markup => ({
    tagName: element.tagName,
    namespaceURI: element.namespaceURI,
    getAttribute(attribute) {
      const value = element.getAttribute(attribute)
      return value === null ? null : decodeBytes(value, judge.charset)
    },
  })
  const rewriter = new HTMLRewriter().on(loadingSelector, {
    element(element) {
      const name = element.tagName.toLowerCase()
      const actions = urlsOf(readable(element), base.url).map((url) => judge.url(url, name))
      if (!actions.includes('remove')) return
      removeElement(element)
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

/** To HTMLRewriter an element without end tag ends with its parent. */
function removeElement(element: Element): void {
  const name = element.tagName
  if (name === 'frame') {
    // It keeps its place in the frameset.
    element.removeAttribute('src')
    return
  }
  if (holders.has(name)) element.remove()
  else element.removeAndKeepContent()
  try {
    element.onEndTag((end) => {
      // The parent's, which has gone too.
      if (end.name !== name) end.before(`</${end.name}>`, { html: true })
    })
  } catch {
    // It has no end tag to wait for.
  }
}

async function rewriteFragment(
  html: string,
  judge: TagJudge,
  base: { url: URL },
  depth: number,
): Promise<string> {
  if (!html.includes('<')) return html
  if (depth > deepest) return ''
  try {
    return await tagRewriter(judge, base, depth).transform(new Response(html)).text()
  } catch {
    // What cannot be read here would stop the page's own rewriter.
    return ''
  }
}

/** The first `base` with an href counts (HTML standard, section 4.2.3), not one in a template. */
function followBase(rewriter: HTMLRewriter, { page, charset }: TagJudge, base: { url: URL }): void {
  let found = false
  let templates = 0
  rewriter.on('template', {
    element(element) {
      try {
        element.onEndTag(() => {
          templates--
        })
      } catch {
        // One that closes itself, possible in SVG, holds nothing.
        return
      }
      templates++
    },
  })
  rewriter.on('base[href]', {
    element(element) {
      if (found || templates > 0 || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return
      found = true
      const href = decodeAttribute(decodeBytes(element.getAttribute('href') ?? '', charset))
      const url = URL.parse(href, page.href)
      if (url && !/^(data|javascript):$/.test(url.protocol)) base.url = url
    },
  })
}

/**
 * A script's text is known only when its start tag has left the parser. So the parser marks where
 * scripts begin, and at their end whether they stay; `holdScripts` keeps them back until then.
 */
function judgeInlineScripts(rewriter: HTMLRewriter, judge: TagJudge, marks: ScriptMarks): void {
  let text: string | undefined
  // In SVG src means nothing, and href is not told from what HTML makes of it.
  rewriter.on('script:not([src]), svg script', {
    element(element) {
      text = undefined
      if (!isJavaScript(element)) return
      try {
        element.onEndTag((end) => {
          const stays = judge.inline(decodeBytes(text ?? '', judge.charset)) === 'keep'
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
