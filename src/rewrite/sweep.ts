/**
 * Makes harmless what is refused wherever it might be markup, without knowing whether it is: in what
 * HTMLRewriter cannot read, or would read too slowly, or otherwise than a browser does. Each tag start
 * is looked at by itself, so that no state of a parser can hide one. Elements stay, and load nothing:
 * what is taken for a tag may be a text, which must not lose the text around it.
 *
 * @module
 */

import { refusedHost } from './addresses.ts'
import { noteBase } from './base.ts'
import { decodeBytes } from './bytes.ts'
import { nowhere } from './css.ts'
import { changesTo, type Edit, hideTags, inOrder, nothing, setAttribute, upTo } from './edits.ts'
import { addressesOf, loadingAttributes, type Markup, otherKind, textKindOf } from './elements.ts'
import { type Bases, deepest, inPage, type TagJudge } from './judge.ts'
import { concat, fromLatin, latin } from './latin.ts'
import type { Emit, Passage } from './restore.ts'
import { endOfWhole, judgeText, refuseInLong } from './script.ts'
import { endOfContent, endOfTag, endOfTagName, mostWork, plain, readTag, type Tag } from './tag.ts'
import { decodeAttribute } from './url.ts'
import { type HoldsRefused, judgeElement } from './verdict.ts'

/** As much of an element, or of an inline script, as is looked at as a whole, in bytes. */
const most = 1_048_576

/** Sweeps what comes. */
export function sweep(judge: TagJudge, bases: Bases, emit: Emit): Passage {
  let rest: Uint8Array = new Uint8Array()
  /** So many bytes of it were made up. */
  let hidden = 0
  let wanted = 0
  /** In the middle of something too long to be looked at as a whole. */
  let inside: Inside | undefined

  function go(isLast: boolean): void {
    if (inside) {
      const text = latin(rest)
      const { index } = inside.end.exec(text) ?? { index: -1 }
      const to = index !== -1 ? index : isLast ? text.length : endOfWhole(text)
      emit(fromLatin(inside.go(text.slice(0, to))))
      rest = rest.slice(to)
      if (index === -1) return
      const before = fromLatin(inside.before)
      rest = concat([before, rest])
      hidden = before.length
      inside = undefined
    }
    const text = latin(rest)
    const { edits, to } = sweepText(text, isLast, judge, bases)
    const isLong = !isLast && text.length - to > most
    const end = isLong ? endOfWhole(text) : to
    if (isLong) inside = cutOff(text.slice(0, end), to, edits, judge, bases)
    emitEdited(end, edits)
    rest = rest.slice(end)
    wanted = rest.length > 16_384 ? rest.length * 1.5 : 0
  }

  function emitEdited(to: number, edits: readonly Edit[]): void {
    let at = hidden
    for (const edit of inOrder(edits)) {
      // Of what two tags would have changed nothing stays.
      if (edit.from < at) {
        at = Math.max(at, edit.to)
        continue
      }
      emit(rest.subarray(at, edit.from))
      emit(fromLatin(edit.text))
      at = edit.to
    }
    emit(rest.subarray(at, to))
    hidden = 0
  }

  return {
    push(chunk) {
      rest = concat([rest, chunk])
      if (rest.length >= wanted) go(false)
    },
    end() {
      go(true)
    },
  }
}

/** Sweeps what is there as a whole. */
export function sweepBytes(bytes: Uint8Array, judge: TagJudge, bases: Bases): Uint8Array {
  const out: Uint8Array[] = []
  const swept = sweep(judge, bases, (one) => out.push(one))
  swept.push(bytes)
  swept.end()
  return concat(out)
}

/** Sweeps a page that stands in another, as a text. */
function sweepPage(html: string, judge: TagJudge, bases: Bases): string {
  const { depth = 0 } = judge
  // Nobody looks that deep: it goes.
  if (depth >= deepest) return ''
  const inner = { ...judge, charset: 'utf-8', depth: depth + 1 }
  const swept = sweepBytes(new TextEncoder().encode(html), inner, bases)
  return new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(swept)
}

/** A page in a URL is swept, whether it is XML or not. Nothing in it is relative to the page around. */
export function holdsRefusedIn(judge: TagJudge): HoldsRefused {
  const url = new URL(nothing)
  return (page, isXml) => {
    const bases = { url, doubtful: [], found: false }
    return (
      sweepPage(page, { ...judge, own: undefined, page: url, isXml }, bases) !== page.toWellFormed()
    )
  }
}

/** @returns the edits, and how much of the text has been looked at */
function sweepText(
  text: string,
  isLast: boolean,
  judge: TagJudge,
  bases: Bases,
): { edits: Edit[]; to: number } {
  const edits: Edit[] = []
  const { ledger } = judge
  /** The tags, and behind which place stands what was decided about each. */
  const read: { at: number; place: number }[] = []
  const stopAt = (at: number) => {
    const stop = upTo(at, edits)
    const again = read.find((tag) => tag.at >= stop.to)
    if (again) ledger.forget(again.place)
    return stop
  }
  let work = 0
  for (let at = text.indexOf('<'); at !== -1; ) {
    const next = at + 1
    if (judge.isXml ? /[^\s<>!/=]/.test(text.charAt(next)) : /[a-z]/i.test(text.charAt(next))) {
      const tag = readTag(text, at)
      if (!tag && !isLast) return stopAt(at)
      const place = ledger.last
      ledger.at = ++ledger.last
      const seen = tag ? sweepTag(text, at, tag, isLast, judge, bases, edits) : text.length
      if (seen === undefined) return stopAt(at)
      read.push({ at, place })
      work += Math.max(seen, tag?.end ?? 0) - at
      if (work > mostWork(text.length)) {
        hideTags(text, at + 1, edits)
        return { edits, to: text.length }
      }
    } else if (next === text.length && !isLast) return stopAt(at)
    at = text.indexOf('<', next)
  }
  return { edits, to: text.length }
}

/**
 * @param isPart more of the element follows than there is text
 * @returns how far the text has been read; `undefined` where more has to come first
 */
function sweepTag(
  text: string,
  at: number,
  tag: Tag,
  isLast: boolean,
  judge: TagJudge,
  bases: Bases,
  edits: Edit[],
  isPart = false,
): number | undefined {
  const markup = markupOf(tag, judge)
  const { tagName } = markup
  const kind = textKindOf(markup)
  let seen = tag.end
  if (kind && !(judge.isXml && text.charAt(tag.end - 2) === '/')) {
    const end = endOfContent(text, tag, judge.isXml)
    if (end === undefined && !isLast) return undefined
    seen = end ?? text.length
    const body = text.slice(tag.end, end)
    // At the end of the page one that has no end does not run.
    const isOpen = tagName === 'script' && !isPart && !/<\/script/i.test(text.slice(tag.end))
    const left = isOpen ? body : sweepBody(kind, body, judge, bases)
    const stands = kind === 'css' ? nowhere : refusedHost
    const changes = left === undefined ? undefined : changesTo(body, left, stands)
    if (!changes) setAttribute(text, at, tag, 'type', 'text/refused', edits)
    for (const { from, to } of changes ?? []) {
      edits.push({ at, from: tag.end + from, to: tag.end + to, text: stands })
    }
  }
  sweepElement(text, at, tag, markup, judge, bases, edits)
  return seen
}

/** Makes the attributes of an element harmless. */
function sweepElement(
  text: string,
  at: number,
  tag: Tag,
  markup: Markup,
  judge: TagJudge,
  bases: Bases,
  edits: Edit[],
): void {
  const { tagName } = markup
  const base = tagName === 'base' && markup.getAttribute('href')
  if (base && noteBase(decodeAttribute(base), judge, bases, 'doubtful')) {
    setAttribute(text, at, tag, 'href', '', edits)
  }
  if (judge.own && markup.getAttribute('src') === judge.own.src) {
    judge.own.met({
      setAttribute: (name, value) => setAttribute(text, at, tag, name, value, edits),
    })
    return
  }
  const verdict = judgeElement(markup, judge, bases, holdsRefusedIn(judge))
  for (const [name, value] of verdict?.changes ?? []) {
    // An empty link leads to the page itself; browsers follow none to `data:`.
    const leads = /(href|action)$/.test(name)
    const loads = addressesOf(tagName).includes(name) && tagName !== 'meta'
    setAttribute(text, at, tag, name, value ?? (loads || leads ? nothing : ''), edits)
  }
  if (verdict?.document !== undefined) {
    const swept = sweepPage(verdict.document, { ...judge, isXml: false }, inPage(bases))
    if (swept !== verdict.document) setAttribute(text, at, tag, 'srcdoc', swept, edits)
  }
}

/** As `judgeText`, where nobody knows whether a text holds character references and elements. */
function sweepBody(
  kind: Parameters<typeof judgeText>[0],
  body: string,
  judge: TagJudge,
  bases: Bases,
): string | undefined {
  const read = (one: string) => decodeBytes(one, judge.charset)
  const left = judgeText(kind, body, judge.isXml === true, judge, bases, read)
  // In SVG it holds elements too.
  const isText = left === undefined || !/[&<]/.test(left)
  return isText ? left : judgeText(kind, left, true, judge, bases, read)
}

function markupOf(tag: Tag, { charset, isXml }: TagJudge): Markup {
  const isSheet = tag.name === '?xml-stylesheet'
  return {
    tagName: isSheet ? 'link' : isXml ? tag.name.replace(/^.*:/, '') : tag.name,
    names: tag.attributes.map(({ name }) => name),
    getAttribute(name) {
      if (isSheet && name === 'rel') return 'stylesheet'
      const value = tag.attributes.find((one) => one.name === name)?.value
      return value === undefined ? null : decodeBytes(value, charset)
    },
  }
}

/** The rest of something of which the beginning has gone on. */
interface Inside {
  end: RegExp
  go(text: string): string
  /** What the rest behind the end is to be read after. */
  before: string
}

/**
 * Something too long to be looked at as a whole: what of it is there is judged. A long script goes on
 * with other hosts in its addresses; a long value goes on as it is where it is the rest of a URL, and
 * goes where it could hold another.
 */
function cutOff(text: string, at: number, edits: Edit[], judge: TagJudge, bases: Bases): Inside {
  const whole = readTag(text, at)
  if (whole) {
    // The end of a script, or of style, has not come.
    sweepTag(text, at, whole, true, judge, bases, edits, true)
    return {
      end: new RegExp(`</${plain(whole.name)}[\\s/>]`, 'i'),
      go: (part) => refuseInLong(part, judge),
      before: '',
    }
  }
  const attributes: Tag['attributes'] = []
  endOfTag(text, at, (from, nameTo, valueFrom, valueTo, to) => {
    const name = text.slice(from, nameTo).toLowerCase()
    attributes.push({ name, value: text.slice(valueFrom, valueTo), from, to })
  })
  const nameTo = endOfTagName(text, at)
  const tag = { name: text.slice(at + 1, nameTo).toLowerCase(), end: text.length, attributes }
  const markup = markupOf(tag, judge)
  sweepElement(text, at, tag, markup, judge, bases, edits)
  const last = attributes.at(-1)
  const [, quote = ''] = /=\s*(["']?)[\s\S]{0,9}/.exec(text.slice(last?.from)) ?? []
  const kind =
    loadingAttributes(markup).find(([name]) => name === last?.name)?.[1] ??
    (last && otherKind(markup.tagName, last.name))
  const isUrl = kind === 'url' && /^\s*(data:image|https?:)/i.test(last?.value ?? '')
  const goes = last !== undefined && kind !== undefined && !isUrl
  if (goes) edits.push({ at, from: last.from, to: text.length, text: `${last.name}=${quote}` })
  return {
    end: quote ? new RegExp(quote) : /[\s>]/,
    go: (part) => (goes ? '' : part),
    before: `<${tag.name} a=${quote || 'b'}`,
  }
}
