/**
 * Inline scripts, judged on their whole text.
 *
 * @module
 */

import { refuseAddresses } from './addresses.ts'
import { decodeBytes } from './bytes.ts'
import { isJavaScript } from './elements.ts'
import type { ScriptMarks } from './hold.ts'
import type { TagJudge } from './html.ts'
import { decodeReferences } from './references.ts'

interface Script {
  /** A browser would run it. */
  runs: boolean
  /** Its text may hold character references, as that of SVG does. */
  isSvg: boolean
  text: string
}

/**
 * A script's text is known only when its start tag has left the parser. So the parser marks where
 * scripts begin, and at their end whether they stay; `holdScripts` keeps them back until then. A
 * script inside a script, possible in SVG, goes or stays with the outer one.
 */
export function judgeInlineScripts(
  rewriter: HTMLRewriter,
  judge: TagJudge,
  marks: ScriptMarks,
): void {
  const open: Script[] = []
  let isRefused = false

  const read = (text: string) => decodeBytes(text, judge.charset)
  const withoutRefused = (text: string) =>
    refuseAddresses(text, judge.page, (url) => judge.address(url) === 'remove')

  // What a loader is known by may be an address, which is judged by itself: the same for every visitor.
  const withoutAddresses = (text: string) =>
    refuseAddresses(text, judge.page, (url) => judge.isRefusable(url))

  /** The text that stays, or nothing where the script goes. */
  function judged({ runs, isSvg, text }: Script): string | undefined {
    if (!runs) return text
    if (judge.inline(read(text), withoutAddresses(read(text))) === 'remove') return undefined
    if (!isSvg) return withoutRefused(text)
    // Its text may hold elements, which no other text can stand for.
    const decoded = text.includes('&') ? decodeReferences(read(text)) : text
    if (withoutRefused(decoded) !== decoded) return undefined
    const left = withoutAddresses(decoded)
    return decoded !== text && judge.inline(decoded, left) === 'remove' ? undefined : text
  }

  function close(script: Script, end: EndTag): void {
    const at = open.indexOf(script)
    if (at === -1) return
    let text = ''
    for (const ended of open.splice(at).reverse()) {
      const rest = judged(ended)
      if (rest === undefined) isRefused = true
      else text = rest
    }
    if (!script.runs || open.some(({ runs }) => runs)) return
    // One without end tag ends with its parent, whose end tag stays.
    const isOwn = end.name === 'script'
    const swapped = text === script.text ? '' : marks.swap + text
    const verdict = isRefused ? marks.drop + (isOwn ? '' : marks.end) : swapped + marks.keep
    end.before(verdict, { html: true })
    if (isRefused && isOwn) end.after(marks.end, { html: true })
    isRefused = false
  }

  // In SVG src means nothing, and href is not told from what HTML makes of it.
  rewriter.on('script:not([src]), svg script', {
    element(element) {
      const isSvg = element.namespaceURI === 'http://www.w3.org/2000/svg'
      const script = { runs: isJavaScript(element), isSvg, text: '' }
      try {
        element.onEndTag((end) => close(script, end))
      } catch {
        // A self-closing script, possible in SVG, has no text.
        return
      }
      if (script.runs && open.every(({ runs }) => !runs)) {
        element.before(marks.start, { html: true })
        if (!isSvg) element.prepend(marks.text, { html: true })
      }
      open.push(script)
    },
    text(chunk) {
      const script = open.at(-1)
      if (script?.runs) script.text += chunk.text
    },
  })
}
