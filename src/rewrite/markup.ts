/**
 * Reads markup with HTMLRewriter and takes out what is refused: a page, and what pages hold in a
 * noscript or a `srcdoc`.
 *
 * @module
 */
import { followBase } from './base.ts'
import { byteType, decodeBytes } from './bytes.ts'
import {
  addressesOf,
  loadingSelector,
  type Markup,
  steeringSelector,
  textKindOf,
  xhtml,
} from './elements.ts'
import { logFault } from './fault.ts'
import { type Held, hold, judgesOf, nothingHeld } from './held.ts'
import { type Bases, copyOf, deepest, inPage, type TagJudge } from './judge.ts'
import { concat, fromLatin, latin } from './latin.ts'
import { nameMark, newToken, type Token, withoutMarks } from './marks.ts'
import type { Placeholders } from './placeholders.ts'
import { preparation } from './prepare.ts'
import { restoration } from './restore.ts'
import { holdsRefusedIn, sweepBytes } from './sweep.ts'
import { encodeAttribute } from './url.ts'
import { judgeElement, type Verdict } from './verdict.ts'

export interface Place {
  /** In the ledger. */
  at: number
  bases: Bases
}

/** One reading of a piece of markup. */
export interface Pass {
  judge: TagJudge
  bases: Bases
  placeholders: Placeholders | undefined
  /** Of its marks. */
  token: Token
  /** What was known where its numbered marks stand, in the order of decisions. */
  places: Map<number, Place>
  held: Held
  /** HTMLRewriter was not to read on. */
  isLost: boolean
  /** How many pieces of markup this one stands in. */
  depth: number
  /** It is markup only where scripts do not run. */
  isFragment: boolean
}

/** Makes the reader of one pass. */
export function readerOf(pass: Pass): HTMLRewriter {
  const { judge, bases, token } = pass
  const readable = (element: Element): Markup => {
    const isMarked = element.hasAttribute(`${token}m`) || element.hasAttribute(`${token}n`)
    return {
      tagName: element.tagName.toLowerCase(),
      getAttribute(name) {
        const value = element.getAttribute(name)
        return value === null ? null : decodeBytes(withoutMarks(value, token), judge.charset)
      },
      ...(isMarked && { names: [...element.attributes].map(([name = '']) => name) }),
    }
  }
  const holdsRefused = holdsRefusedIn(judge)
  /** What is decided next stands behind all that was. */
  const goOn = () => {
    judge.ledger.at = ++judge.ledger.last
  }
  const answer = (letter: string, mark: string) => (element: Element) => {
    goOn()
    const id = element.getAttribute(`${token}${letter}`) ?? ''
    pass.places.set(Number.parseInt(id, 36), { at: judge.ledger.at, bases: copyOf(bases) })
    // Behind a stop nothing counts, wherever it stands: what it was written into may have gone.
    if (pass.isLost) return void element.remove()
    pass.isLost = mark === 'x'
    element.replace(`${token}${mark}${id}`, { html: true })
  }
  const select = `${nameMark(token)}select`
  let steers = false
  let isOdd = false
  const rewriter = new HTMLRewriter()
    .on(steeringSelector(select), {
      element() {
        steers = true
      },
    })
    .on(`${loadingSelector},[${token}m],[${token}n]`, {
      element(element) {
        const isSteering = steers
        steers = false
        goOn()
        const markup = readable(element)
        const verdict = judgeElement(markup, judge, bases, holdsRefused)
        if (verdict?.gone && markup.tagName === 'iframe' && !isSteering) {
          const values = pass.placeholders?.valuesFor(markup, verdict.gone)
          if (values) {
            const changes = new Map([...verdict.changes, ...values])
            return changeElement(element, { gone: undefined, changes }, pass)
          }
        }
        if (verdict?.gone) {
          return removeElement(element, verdict, isSteering || isAskedFor(markup), pass)
        }
        if (markup.tagName === 'style') hold(element, 'css', pass)
        if (verdict) return changeElement(element, verdict, pass)
      },
    })
    .on(`wbr[${token}w]`, { element: answer('w', 'k') })
    .on(`wbr[${token}q]`, { element: answer('q', 'x') })
    .on(`${select},${nameMark(token)}frameset,template > col`, {
      element() {
        isOdd = true
      },
    })
    // What seems to stand in SVG may stand behind one in a text.
    .on(`svg wbr[${token}h],math wbr[${token}h]`, {
      element() {
        isOdd = true
      },
    })
    .on(`wbr[${token}h]`, { element: (element) => void element.remove() })
    .on(`wbr[${token}o]`, {
      element(element) {
        if (isOdd) answer('o', 'x')(element)
        else element.remove()
      },
    })
    .on(`${select} wbr[${token}d]`, { element: answer('d', 'x') })
    .on(`wbr[${token}p]`, {
      element(element) {
        if (element.namespaceURI === xhtml) element.remove()
        else answer('p', 'x')(element)
      },
    })
  if (pass.placeholders) {
    const { selector, follow } = pass.placeholders
    rewriter.on(selector, { element: follow })
  }
  const read = (element: Element, name: string) => readable(element).getAttribute(name) ?? ''
  followBase(rewriter, pass, {
    select,
    read,
    clear(element) {
      unmark(element, token)
      element.removeAttribute('href')
    },
    torn() {
      isOdd = true
    },
  })
  if (judge.own && pass.depth === 0) {
    rewriter.on(`script[src="${judge.own.src}"]`, {
      element: (element) => hold(element, 'own', pass),
    })
  }
  if (!pass.isFragment) {
    rewriter.on('amp-analytics script', {
      element(element) {
        if (!textKindOf(readable(element))) hold(element, 'json', pass)
      },
    })
    // In SVG src means nothing, and href is not told from what HTML makes of it.
    rewriter.on('script:not([src]), svg script', {
      element(element) {
        if (element.removed) return
        const kind = textKindOf(readable(element))
        goOn()
        if (kind) hold(element, kind, pass)
      },
    })
  }
  let text = ''
  // To the parser a noscript holds raw text, which comes in arbitrary pieces.
  return rewriter.on('noscript', {
    async text(chunk) {
      text += chunk.text
      if (!chunk.lastInTextNode) {
        chunk.remove()
        return
      }
      const fragment = fromLatin(withoutMarks(text, token))
      text = ''
      const left = await rewriteBytes(fragment, { ...pass, isFragment: true })
      chunk.replace(latin(left), { html: true })
    },
  })
}

/** What these hold goes with them; what seems to stand in others (`image`, a `link` in SVG) stays. */
const holders = new Set(['script', 'iframe', 'video', 'audio', 'object'])

/** A picture that has a name: scripts that change it would fail if it were not there. */
function isAskedFor(element: Markup): boolean {
  const named = element.getAttribute('id') || element.getAttribute('name')
  return /^(img|image)$/.test(element.tagName) && Boolean(named)
}

/**
 * To HTMLRewriter an element without end tag ends with its parent.
 *
 * @param stays without its address: what follows would be read otherwise if it were not there, or
 *   scripts would miss it
 */
function removeElement(element: Element, { changes }: Verdict, stays: boolean, pass: Pass): void {
  const { token, held } = pass
  const name = element.tagName
  const isHolder = holders.has(name)
  // A frame keeps its place in the frameset.
  if (stays || name === 'frame') {
    unmark(element, token)
    for (const address of [...addressesOf(name), ...changes.keys()])
      element.removeAttribute(address)
    return
  }
  if (isHolder) element.remove()
  else element.removeAndKeepContent()
  const { length } = held.ends
  try {
    element.onEndTag((end) => {
      // With its end tag goes what was put before that.
      if (!isHolder) end.before(held.ends.slice(length).join(''), { html: true })
      // The parent's, which has gone too.
      if (end.name !== name) end.before(`</${end.name}>`, { html: true })
    })
  } catch {
    // It has no end tag to wait for.
  }
}

async function rewriteDocument(html: string, pass: Pass): Promise<string> {
  const { bases, judge } = pass
  const inner = {
    ...pass,
    judge: { ...judge, charset: 'utf-8' },
    bases: inPage(bases),
    isFragment: false,
  }
  const bytes = await rewriteBytes(new TextEncoder().encode(html), inner)
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
}

function changeElement(
  element: Element,
  { changes, document }: Verdict,
  pass: Pass,
): Promise<void> | undefined {
  if (changes.size > 0) unmark(element, pass.token)
  for (const [name, value] of changes) {
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, encodeAttribute(value))
  }
  if (document === undefined) return undefined
  return rewriteDocument(document, pass).then((left) => {
    if (left === document) return
    unmark(element, pass.token)
    element.setAttribute('srcdoc', encodeAttribute(left))
  })
}

/** What is written anew comes out otherwise than it went in, marks too. */
function unmark(element: Element, token: Token): void {
  for (const letter of 'mn') element.removeAttribute(`${token}${letter}`)
}

/** Rewrites markup that is there as a whole. */
async function rewriteBytes(bytes: Uint8Array, outer: Pass): Promise<Uint8Array> {
  const { judge, bases } = outer
  const token = newToken()
  const placeholders = judge.embeds?.placeholders(judge, bases, token)
  const pass = {
    ...outer,
    token,
    placeholders,
    places: new Map(),
    held: nothingHeld(),
    isLost: false,
    depth: outer.depth + 1,
  }
  // What lies deeper is swept.
  if (pass.depth > deepest) return sweepBytes(bytes, judge, bases)
  const before = { at: judge.ledger.last, bases: copyOf(bases) }
  const out: Uint8Array[] = []
  const restored = restoration(pass.token, {
    emit: (one) => out.push(one),
    done: (_, one) => out.push(one),
    ...judgesOf(pass),
    ...placeholders,
  })
  try {
    const prepared = preparation(pass.token, judge.budget)
    const none = new Uint8Array()
    const marked = concat([prepared.push(bytes) ?? none, prepared.end() ?? none])
    const headers = { 'content-type': byteType }
    const response = readerOf(pass).transform(new Response(marked, { headers }))
    restored.push(new Uint8Array(await response.arrayBuffer()))
    restored.end()
    pass.isLost ||= prepared.isHopeless
  } catch (error) {
    logFault('markup', error)
    pass.isLost = true
  }
  if (!pass.isLost) return concat(out)
  judge.ledger.forget(before.at)
  Object.assign(bases, before.bases)
  return sweepBytes(bytes, judge, bases)
}
