/**
 * The URLs that stand in an inline script.
 *
 * @module
 */
import { decodeBytes } from './bytes.ts'
import { beginnings, replaceInLiterals } from './literals.ts'
import { resolveUrl } from './url.ts'

/** A host that no name server knows (RFC 6761, section 6.4). */
export const refusedHost = 'refused.invalid'

/**
 * Slashes, or the end of a template's value; what may stand before a host; all that a host may be spelt
 * with (URL standard, section 3.5).
 */
const address =
  /(?:[\\/]{2}(?:[^\0-\x20"'`<>\\/?#]*@)?|(\}\.))([\w%\x80-\uffff-][\w.%\x80-\uffff-]*)/g

/** A host as nearly everybody writes it. */
const plainHost = /^(?:[\w-]+\.)+[a-z][\w-]*\.?(?![\w-])/i

/** Port, path and query. Another address may begin there; no further than a rule reaches. */
const behind = /(?::\d*)?(?:[\\/?#][^\0-\x20"'`<>)]{0,256})?/y

/** A host, or the end of one, and nothing else before its port or path. */
const joined = /\.?((?:[\w-]+\.)+[a-z][\w-]*\.?)(?![^:\\/?#])/iy

/** The labels at a literal's end that a host goes on with: `'https://ssl'`. */
const beginning = /\/\/([\w.-]+)["'`]/g

/** The name in `'//' + name`; where something like a host is assigned; the name it is assigned to. */
const holder = /["'`]\s*\+\s*(?:[\w$]+\.)*([\w$]+)/y
const assignment = /([=:]\s*["'`](?=[\w-]+[.\\]))/g
const assigned = /([\w$]+)["'`]?\s*$/

/** Pages that say what a vendor does: they are linked, and load nothing. */
const notice = /\/[\w-]*(?:privacy|legal|terms|polic(?:y|ies))(?:[/?#.-]|$)/i

/**
 * Replaces the host of each URL that is refused, so that the script runs on and loads nothing there.
 *
 * @param text the script; characters may stand for bytes
 * @param isRefused asked once about each different URL
 * @returns the very text where nothing is refused
 */
export function refuseAddresses(text: string, base: URL, isRefused: (url: URL) => boolean): string {
  const judge = judgeWith(base, isRefused)
  const holders = new Set<string>()
  const left = replaceInLiterals(text, beginnings, refusedHost, (said, start, end) => {
    if (/[\\/]{2}$/.test(said)) {
      holder.lastIndex = end
      const [, name] = holder.exec(text) ?? []
      if (name !== undefined) holders.add(name)
    }
    const found = refusedIn(said, judge)
    if (start.at(-1) === undefined) return found
    const before = text.slice(Math.max(0, start.index - 199), start.index)
    // Behind a literal that is no address, there is text.
    if (/["'`]\s*$/.test(before)) return found
    const labels = Array.from(before.matchAll(beginning), ([, label = '']) => label)
    const isToSlashes = /\/\/[\w.-]*["'`][^"'`;]*$/.test(before)
    return [...refusedAt(said, 0, labels, isToSlashes, judge), ...found]
  })
  if (holders.size === 0) return left
  return replaceInLiterals(left, assignment, refusedHost, (said, { index }) => {
    const [, name = ''] = assigned.exec(left.slice(Math.max(0, index - 50), index)) ?? []
    return holders.has(name) ? refusedAt(said, 0, [], true, judge) : []
  })
}

/** Whether a host and what is behind it are refused; `undefined` where they are no URL. */
type Judge = (host: string, rest: string) => boolean | undefined

/** Of a text, from where to where. */
type Range = [from: number, to: number]

function judgeWith(base: URL, isRefused: (url: URL) => boolean): Judge {
  const verdicts = new Map<string, boolean | undefined>()
  return (host, rest) => {
    const key = host + rest
    if (!verdicts.has(key)) {
      const url = resolveUrl(`//${key}`, base)
      verdicts.set(key, url && !notice.test(rest) && isRefused(url))
    }
    return verdicts.get(key)
  }
}

/** The refused hosts behind slashes, and behind a template's values. */
function refusedIn(said: string, judge: Judge): Range[] {
  const found: Range[] = []
  address.lastIndex = 0
  for (;;) {
    const [, brace, spelt = ''] = address.exec(said) ?? []
    if (spelt === '') return found
    const end = address.lastIndex
    const start = end - spelt.length
    if (brace) found.push(...refusedAt(said, start - 1, [], false, judge))
    else {
      const length = refusedLength(spelt, restOf(said, end), judge)
      if (length > 0) found.push([start, start + length])
    }
  }
}

/** How much of what may be a host is a refused one, 0 for nothing: as browsers read it, or its beginning. */
function refusedLength(spelt: string, rest: string, judge: Judge): number {
  const [host = ''] = plainHost.exec(spelt) ?? []
  if (host === spelt) return judge(host, rest) ? host.length : 0
  if (/[.%\x80-\uffff]/.test(spelt)) {
    // What stands for no bytes is decoded to question marks.
    const names = [spelt, decodeBytes(spelt)].filter((name) => !name.includes('?'))
    const verdicts = names.map((name) => judge(name, rest))
    if (verdicts.includes(true)) return spelt.length
    if (verdicts.includes(false)) return 0
  }
  return host !== '' && judge(host, '') ? host.length : 0
}

/**
 * The host that a script puts something before, if it is refused: by itself, with `www`, or with what may
 * stand there.
 *
 * @param labels what may stand there
 * @param mayEnd whether it counts without a path too
 */
function refusedAt(
  said: string,
  at: number,
  labels: readonly string[],
  mayEnd: boolean,
  judge: Judge,
): Range[] {
  joined.lastIndex = at
  const [begun, host = ''] = joined.exec(said) ?? []
  const end = joined.lastIndex
  const rest = restOf(said, end)
  if (begun === undefined || !(mayEnd || /^(?::\d+)?\//.test(rest))) return []
  const names = [host, `www.${host}`, ...labels.map((label) => label + begun)]
  return names.some((name) => judge(name, rest)) ? [[end - host.length, end]] : []
}

/** Port, path and query, up to the next of several addresses; backslashes as browsers and JSON read them. */
function restOf(said: string, at: number): string {
  behind.lastIndex = at
  const [rest = ''] = behind.exec(said) ?? []
  return rest.replace(/\\\/?/g, '/').replace(/[,;|](?:\w+:)?\/\/.*/s, '')
}
