/**
 * What the gate must do to a page, done without the stage around HTMLRewriter, which is asked about
 * every element: slow, in two readings of the whole page, and as short as can be.
 *
 * @module
 */
import { sources } from '../../src/consent/sources.ts'
import type { Decision, Policy } from '../../src/index.ts'
import { startExchange } from '../../src/middleware/exchange.ts'
import { judgeTags } from '../../src/middleware/tag-judge.ts'
import { compile } from '../../src/policy/compile.ts'
import { definePolicy } from '../../src/policy/define.ts'
import { followBase } from '../../src/rewrite/base.ts'
import { byteType, decodeBytes } from '../../src/rewrite/bytes.ts'
import { addressesOf, steeringSelector, textKindOf } from '../../src/rewrite/elements.ts'
import type { Bases, TagJudge } from '../../src/rewrite/judge.ts'
import { fromLatin, latin } from '../../src/rewrite/latin.ts'
import { judgeText } from '../../src/rewrite/script.ts'
import { holdsRefusedIn } from '../../src/rewrite/sweep.ts'
import { encodeAttribute } from '../../src/rewrite/url.ts'
import { judgeElement } from '../../src/rewrite/verdict.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'

export interface Judged {
  page: Uint8Array
  decisions: readonly Decision[]
}

/**
 * A page in UTF-8 as a visitor without any choice is to receive it.
 *
 * @returns `undefined` where HTMLRewriter cannot read it, or where it cannot be told in this simple way
 */
export async function oracle(
  policy: Policy,
  url: string,
  page: Uint8Array,
): Promise<Judged | undefined> {
  const compiled = compile(definePolicy(policy), { sources, catalogue })
  const exchange = await startExchange(compiled, new Request(url), false)
  const judge = judgeTags(exchange, { charset: 'utf-8' })
  const bases: Bases = { url: judge.page, doubtful: [], found: false }
  const doubts = { isHard: false }
  try {
    const html = await rewrite(latin(page), { judge, bases, doubts, depth: 0, isFragment: false })
    return doubts.isHard ? undefined : { page: fromLatin(html), decisions: exchange.decisions }
  } catch {
    return undefined
  }
}

interface Reading {
  judge: TagJudge
  bases: Bases
  /** Whether there is what only the stage can tell. */
  doubts: { isHard: boolean }
  depth: number
  isFragment: boolean
}

const textual = 'script, style, noscript'

interface Text {
  text: string
  hasEnd: boolean
}

/** The texts of all elements that hold some, in the order of the page. */
async function textsOf(page: string, { doubts }: Reading): Promise<Text[]> {
  const texts: Text[] = []
  // Its handlers hear of a text in SVG without the markup in it.
  const doubt = () => {
    doubts.isHard = true
  }
  const rewriter = new HTMLRewriter()
    .on(textual, {
      element(element) {
        const one: Text = { text: '', hasEnd: false }
        texts.push(one)
        whereItEnds(element, () => {
          one.hasEnd = true
        })
      },
      text({ text }) {
        const last = texts.at(-1)
        if (last) last.text += text
      },
    })
    .on('svg script *, svg style *, math script *, math style *', { element: doubt })
    .on('svg script, svg style, math script, math style', { comments: doubt })
    // HTMLRewriter reads on in one that closes itself.
    .on('svg, math', {
      element(element) {
        if (!whereItEnds(element, () => {})) doubt()
      },
    })
  await run(rewriter, page)
  return texts
}

async function rewrite(page: string, reading: Reading): Promise<string> {
  const { judge, bases, doubts, depth, isFragment } = reading
  doubts.isHard ||= depth > 3 || (depth > 0 && hard.test(page))
  if (doubts.isHard) return page
  const texts = await textsOf(page, reading)
  const holdsRefused = holdsRefusedIn(judge)
  const read = (text: string) => decodeBytes(text, judge.charset)
  /** What the handlers before the one of all elements have told about this one. */
  let told = { steers: false, isInSvg: false, isOfAmp: false }
  /** Elements that are open and go with all they hold. */
  let gone = 0

  function remove(element: Element): void {
    const name = element.tagName
    const isWhole = /^(script|style|iframe|video|audio|object)$/.test(name)
    if (isWhole) element.remove()
    else element.removeAndKeepContent()
    const hasEnd = whereItEnds(element, (end) => {
      if (isWhole) gone--
      if (end.name !== name) end.before(`</${end.name}>`, { html: true })
    })
    if (isWhole && hasEnd) gone++
  }

  function judgeTextOf(
    element: Element,
    { text, hasEnd }: Text,
    { isInSvg, isOfAmp }: typeof told,
  ): void {
    const isForeign = element.namespaceURI !== 'http://www.w3.org/1999/xhtml'
    const { tagName } = element
    const markup = { tagName, getAttribute: (name: string) => element.getAttribute(name) }
    const runs = tagName === 'style' || isInSvg || !element.hasAttribute('src')
    const known = runs ? textKindOf(markup) : undefined
    const kind = known ?? (isOfAmp && !textKindOf(markup) ? 'json' : undefined)
    // What the end of the page cuts off does not run; a sheet counts, and cannot be written anew.
    if (kind === 'css' && !hasEnd) doubts.isHard = true
    if (!kind || !hasEnd || gone > 0 || (isFragment && tagName === 'script')) return
    const left = judgeText(kind, text, isForeign, judge, bases, read)
    if (left === undefined) remove(element)
    else if (left !== text) element.setInnerContent(left, { html: true })
  }

  const rewriter = new HTMLRewriter()
    .on(steeringSelector('select'), {
      element() {
        told.steers = true
      },
    })
    .on('svg script', {
      element() {
        told.isInSvg = true
      },
    })
    .on('amp-analytics script', {
      element() {
        told.isOfAmp = true
      },
    })
    .on('*', {
      async element(element) {
        const { tagName } = element
        const context = told
        told = { steers: false, isInSvg: false, isOfAmp: false }
        const text = /^(script|style|noscript)$/.test(tagName) ? texts.shift() : undefined
        const names = [...element.attributes].map(([name = '']) => name)
        // It shows a part of the page itself.
        if (tagName === 'use' && addressesOf('use').every((one) => isHere(element, one))) return
        const getAttribute = (name: string) => {
          const value = element.getAttribute(name)
          return value === null ? null : read(value)
        }
        const markup = { tagName, getAttribute, names }
        const verdict = judgeElement(markup, judge, bases, holdsRefused)
        const isNamed =
          /^(img|image)$/.test(tagName) && (getAttribute('id') || getAttribute('name'))
        const stays = context.steers || isNamed || tagName === 'frame'
        if (verdict?.gone && !stays) return remove(element)
        if (verdict?.gone) for (const one of addressesOf(tagName)) drop(element, one)
        for (const [name, value] of verdict?.changes ?? []) {
          if (value === undefined) drop(element, name)
          else element.setAttribute(name, encodeAttribute(value))
        }
        if (verdict?.document !== undefined) {
          const left = await rewriteDocument(verdict.document, reading)
          if (left !== verdict.document) element.setAttribute('srcdoc', encodeAttribute(left))
        }
        if (text && tagName !== 'noscript') judgeTextOf(element, text, context)
        else if (text && !/svg|math/i.test(element.namespaceURI)) {
          const left = await rewriteNoscript(text.text, reading)
          if (left !== text.text) element.setInnerContent(left, { html: true })
        }
      },
    })
  const readOf = (element: Element, name: string) => read(element.getAttribute(name) ?? '')
  followBase(rewriter, reading, {
    select: 'select',
    read: readOf,
    clear: (element) => void element.removeAttribute('href'),
    torn() {},
  })
  return run(rewriter, page)
}

function isHere(element: Element, name: string): boolean {
  return element.getAttribute(name)?.startsWith('#') ?? true
}

function drop(element: Element, name: string): void {
  while (element.hasAttribute(name)) element.removeAttribute(name)
}

function whereItEnds(element: Element, ends: (end: EndTag) => void): boolean {
  try {
    element.onEndTag(ends)
    return true
  } catch {
    return false
  }
}

/** A piece of markup that holds these may be swept, and nobody sees it. */
const hard = /<(select|frameset|svg|math)/i

async function rewriteDocument(html: string, reading: Reading): Promise<string> {
  const { judge, bases } = reading
  const inner = {
    ...reading,
    judge: { ...judge, charset: 'utf-8' },
    bases: { ...bases, doubtful: [...bases.doubtful], found: false },
    depth: reading.depth + 1,
    isFragment: false,
  }
  const left = await rewrite(latin(new TextEncoder().encode(html)), inner)
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(fromLatin(left))
}

async function rewriteNoscript(html: string, reading: Reading): Promise<string> {
  if (!html.includes('<')) return html
  return rewrite(html, { ...reading, depth: reading.depth + 1, isFragment: true })
}

/** @throws where HTMLRewriter cannot read the page to its end */
async function run(rewriter: HTMLRewriter, page: string): Promise<string> {
  // HTMLRewriter may never finish what is empty (workerd#5955).
  if (page === '') return ''
  const response = new Response(fromLatin(page), { headers: { 'content-type': byteType } })
  return latin(new Uint8Array(await rewriter.transform(response).arrayBuffer()))
}
