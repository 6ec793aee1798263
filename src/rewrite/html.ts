/**
 * Removes refused tags from a page while it streams.
 *
 * @module
 */
import type { Action } from '../policy/decide.ts'
import { type Bases, followBase } from './base.ts'
import { byteType, decodeBytes } from './bytes.ts'
import { deliver } from './deliver.ts'
import { addressesOf, loadingSelector, type Markup, steeringSelector, urlsOf } from './elements.ts'
import { type Emit, holdScripts, type Passage, scriptMarks } from './hold.ts'
import { judgeInlineScripts } from './inline.ts'

/** Decides about what the page holds, and hears of each decision. */
export interface TagJudge {
  /** The document's URL. */
  page: URL
  /** The encoding that the response names. */
  charset?: string | undefined
  url(url: URL, element: string): Action
  /** @param left the text without the addresses that some visitor would be refused */
  inline(text: string, left: string): Action
  /** Decides about a URL that stands in an inline script. */
  address(url: URL): Action
  /** Whether some visitor would be refused it. */
  isRefusable(url: URL): boolean
  /** The gate's own script at the end of the page: it is not judged, but met when all else is. */
  own?: { src: string; met(element: Element): void } | undefined
}

/** Deeper nesting of noscript than any page has; what lies deeper goes. */
const deepest = 3

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
  const bases: Bases = { url: judge.page, doubtful: [], found: false }
  const rewriter = tagRewriter(judge, bases, 0)
  const marks = scriptMarks()
  judgeInlineScripts(rewriter, judge, marks)
  const { own } = judge
  if (own) rewriter.on(`script[src="${own.src}"]`, { element: (element) => own.met(element) })

  const bytes = new Response(response.body, response)
  bytes.headers.set('content-type', byteType)
  const { body } = rewriter.transform(bytes)
  const through = (emit: Emit): Passage => holdScripts(marks, emit)
  return new Response(body && deliver(body, through, ended), response)
}

/** Removes elements that would fetch something refused, in the page and inside noscript. */
function tagRewriter(judge: TagJudge, bases: Bases, depth: number): HTMLRewriter {
  const readable = (element: Element): Markup => ({
    tagName: element.tagName,
    getAttribute(attribute) {
      const value = element.getAttribute(attribute)
      return value === null ? null : decodeBytes(value, judge.charset)
    },
  })
  const own = judge.own && new URL(judge.own.src, judge.page).href
  let steers = false
  const rewriter = new HTMLRewriter()
    .on(steeringSelector, {
      element() {
        steers = true
      },
    })
    .on(loadingSelector, {
      element(element) {
        const isSteering = steers
        steers = false
        const urls = allUrls(readable(element), bases)
        const judged = own === undefined ? urls : urls.filter(({ href }) => href !== own)
        const actions = judged.map((url) => judge.url(url, element.tagName))
        if (actions.includes('remove')) removeElement(element, isSteering)
      },
    })
  followBase(rewriter, judge, bases, depth > 0)
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
      chunk.replace(await rewriteFragment(fragment, judge, bases, depth + 1), { html: true })
    },
  })
}

/** What an element would fetch, relative to every base that may be the page's. */
function allUrls(element: Markup, { url, doubtful }: Bases): URL[] {
  const urls = urlsOf(element, url)
  if (doubtful.length === 0) return urls
  const known = new Map(urls.map((one) => [one.href, one]))
  for (const base of doubtful) {
    for (const one of urlsOf(element, base)) known.set(one.href, one)
  }
  return [...known.values()]
}

/** What these hold goes with them; what seems to stand in others (`image`, a `link` in SVG) stays. */
const holders = new Set(['script', 'iframe', 'video', 'audio', 'object'])

/**
 * To HTMLRewriter an element without end tag ends with its parent.
 *
 * @param steers what follows would be read otherwise if the element were not there
 */
function removeElement(element: Element, steers: boolean): void {
  const name = element.tagName
  // A frame keeps its place in the frameset.
  if (steers || name === 'frame') {
    for (const address of addressesOf(name)) element.removeAttribute(address)
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

/** Without scripting, a tag that the noscript cuts off goes on to its end tag, or to a quote. */
const closing = `</noscript>"'>`

async function rewriteFragment(
  html: string,
  judge: TagJudge,
  bases: Bases,
  depth: number,
): Promise<string> {
  if (!html.includes('<')) return html
  if (depth > deepest) return ''
  try {
    const whole = new Response(html + closing)
    const rewritten = await tagRewriter(judge, bases, depth).transform(whole).text()
    const rest = [closing, `"'>`].find((end) => rewritten.endsWith(end)) ?? ''
    return rewritten.slice(0, rewritten.length - rest.length)
  } catch {
    // What cannot be read here would stop the page's own rewriter.
    return ''
  }
}
