/**
 * Whose a rule of a policy is known to be, as far as that is certain.
 *
 * @module
 */
import { calls } from '../services/calls.ts'
import { siteOf } from '../services/catalogue.ts'
import type { KnownCookie, KnownService } from '../services/known.ts'
import { literalLength } from './cookie-names.ts'
import { covers, coversTag } from './globs.ts'
import type { Knowledge } from './knowledge.ts'
import { isLiteral, parseGlob, parseTag, type TagPattern } from './pattern.ts'
import { compareTags } from './tags.ts'

/** A known cookie that a pattern takes. */
export interface Taken {
  cookie: KnownCookie
  service: KnownService
}

export interface Evidence {
  /** Every known cookie that a pattern takes: of a rule without host one that sites have on their own. */
  takenBy(pattern: string, host: string): readonly Taken[]
  /** Those whose cookies take all that a name or pattern takes; else those all of whose it takes. */
  cookieOwners(name: string, host: string): readonly KnownService[]
  tagOwners(tag: TagPattern): readonly KnownService[]
  inlineOwners(text: string): readonly KnownService[]
}

export function evidenceOf(known: Knowledge): Evidence {
  const takenBy = indexCookies(known)
  const texts = known.services.flatMap((service) =>
    [...(service.inline ?? []), ...(calls[service.id] ?? [])].map((text) => ({
      service,
      text: bare(text),
    })),
  )
  return {
    takenBy,
    cookieOwners(name, host) {
      const holders = holdersOf(name, host, known)
      if (holders.length > 0 || !name.includes('*')) return holders
      const taken = takenBy(name, host)
      // What is known of that host says more about it than what every site may have.
      const there = taken.filter(({ cookie }) => cookie.host !== undefined)
      if (there.length > 0) return unique(there)
      return isTelling(name) ? unique(taken) : []
    },
    tagOwners: (tag) => tagOwners(tag, known),
    inlineOwners(text) {
      const ours = bare(text)
      const found = unique(texts.filter((one) => isStart(ours, one.text) || holds(ours, one.text)))
      const [, address = ''] = /(?:^|\/\/)([\w.-]+\.[a-z]{2,}\/[^\s'"?#]+)/.exec(text) ?? []
      const tag = parseTag(address)
      return found.length > 0 || !tag ? found : tagOwners(tag, known)
    },
  }
}

export function isBelow(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`)
}

/** Of a rule without a host: a cookie that sites have on their own. */
export function isAt(cookie: KnownCookie, host: string): boolean {
  return cookie.host === undefined || (host !== '' && isBelow(host, cookie.host))
}

/** Known cookies by the two letters that they begin with, and all of them. */
function indexCookies({ services }: Knowledge): Evidence['takenBy'] {
  const all = services.flatMap((service) =>
    (service.cookies ?? []).map((cookie) => ({ cookie, service, glob: parseGlob(cookie.name) })),
  )
  const byBeginning = Map.groupBy(all, ({ cookie }) => cookie.name.slice(0, 2))
  return (pattern, host) => {
    const glob = parseGlob(pattern)
    const beginning = pattern.slice(0, 2)
    const near = beginning.includes('*') ? all : (byBeginning.get(beginning) ?? [])
    return near.filter((one) => covers(glob, one.glob) && isAt(one.cookie, host))
  }
}

/** Whose a cookie is known to be; one of a vendor's host alone is not meant by a rule without host. */
function holdersOf(name: string, host: string, known: Knowledge): KnownService[] {
  const glob = parseGlob(name)
  return known
    .cookieOwners(name, host || undefined)
    .filter(({ cookies = [] }) =>
      cookies.some(
        (one) => (host !== '' || one.host === undefined) && covers(parseGlob(one.name), glob),
      ),
    )
}

/** `_hj*`; a site may call its own `visitor*` or `test*`, whatever else is called so. */
function isTelling(pattern: string): boolean {
  return literalLength(pattern) > 2 && /[_.-]/.test(pattern)
}

/** Whose most specific tags take all that a tag pattern takes; else those whose tags it takes. */
function tagOwners(tag: TagPattern, known: Knowledge): KnownService[] {
  if (tag.host === undefined) return []
  const theirs = known.hostOwners(tag.host).flatMap((service) =>
    (service.tags ?? []).flatMap((pattern) => {
      const one = parseTag(pattern)
      return one ? [{ service, tag: one }] : []
    }),
  )
  const holders = theirs
    .filter((one) => coversTag(one.tag, tag))
    .sort((a, b) => byPlace(a.tag, b.tag))
  const nearest = holders.filter((one) => holders[0] && byPlace(one.tag, holders[0].tag) === 0)
  const within = theirs.filter((one) => coversTag(tag, one.tag))
  const widest = within.filter(
    ({ tag: one }) =>
      !within.some(
        (other) => other.tag !== one && coversTag(other.tag, one) && !isSame(other, one),
      ),
  )
  if (isFolderOf(tag, widest)) return unique(widest)
  if (nearest.length > 0) return unique(nearest)
  return isOwnHost(tag, widest, known) ? unique(within) : []

  function isSame(other: { tag: TagPattern }, one: TagPattern): boolean {
    return coversTag(one, other.tag)
  }
}

/** From which everybody loads anything, though some trackers have a path there. */
const everybodys =
  /(^|\.)(jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|esm\.sh|skypack\.dev|ampproject\.org|googleapis\.com|amazonaws\.com|cloudfront\.net|github\.io|githubusercontent\.com|shopify\.com|wp\.com|wordpress\.com|wix\.com|squarespace\.com)$/

/** `/gtag/*`, of which `/gtag/js` is known: a folder of the service's own. */
function isFolderOf(
  { host = '', path }: TagPattern,
  within: readonly { tag: TagPattern }[],
): boolean {
  if (!path || isLiteral(path) || path.literal < 2 || everybodys.test(host)) return false
  const [beginning = ''] = path.pieces
  const folder = beginning.slice(0, beginning.lastIndexOf('/') + 1)
  if (folder === '/') return false
  return (
    within.length > 0 &&
    within.every(({ tag }) => {
      const start = tag.path?.pieces[0] ?? ''
      return start.startsWith(folder) && start.lastIndexOf('/') < folder.length
    })
  )
}

/** A host and all below it that is called as the service is one of whose hosts lies there. */
function isOwnHost(
  { host = '', path, query }: TagPattern,
  within: readonly { tag: TagPattern; service: KnownService }[],
  known: Knowledge,
): boolean {
  const [label = ''] = siteOf(host).split('.')
  if ((path && path.literal > 1) || query || everybodys.test(host)) return false
  return within.some(
    ({ tag, service }) => !tag.path && !tag.query && known.isSameOwner(label, service),
  )
}

/** As URLs are looked up: one host before what is below it, the longer before the shorter. */
function byPlace(a: TagPattern, b: TagPattern): number {
  const length = ({ host = '' }: TagPattern) => host.length
  return Number(a.below) - Number(b.below) || length(b) - length(a) || compareTags(a, b)
}

/** Without quotes and blanks, which pages write as they like. */
function bare(text: string): string {
  return text.replace(/['"`\s]/g, '')
}

/** `fbq(` of `fbq(init`; two or three letters begin much else. */
function isStart(text: string, known: string): boolean {
  return text.length > 3 && known.startsWith(text)
}

/** Not within a word: `ga(create` is none of `omega(create`. */
function holds(text: string, known: string): boolean {
  const at = text.indexOf(known)
  return at !== -1 && !(/\w/.test(known.slice(0, 1)) && /\w/.test(text.slice(0, at).slice(-1)))
}

function unique(all: readonly { service: KnownService }[]): KnownService[] {
  return [...new Set(all.map(({ service }) => service))]
}
