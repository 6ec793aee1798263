/**
 * Rules that several services have, and rules that decide nothing.
 *
 * @module
 */
import { ownCookies } from '../consent/own.ts'
import type { Source } from '../consent/reading.ts'
import type { Claim, Claims, CookieClaim, TagClaim } from './claims.ts'
import { namesOf } from './compile.ts'
import { covers, coversTag, findTagWitness, findWitness, pairsByBeginning } from './globs.ts'
import { type Finding, finding } from './lint-rules.ts'
import { isLiteral, parseGlob, parseHost, parseTag, type TagPattern } from './pattern.ts'
import { compareTags } from './tags.ts'
import type { CookieRule, Policy } from './types.ts'

export function lintClaims(
  policy: Policy,
  { cookies, tags, inline }: Claims,
  sources: readonly Source[],
): Finding[] {
  const alike = compareServices(policy)
  const own = new Set((policy.domains ?? []).map((host) => parseHost(host) ?? host))
  // A request names cookies alone: nobody can tell there which of two has a `Domain`.
  const placeOf = ({ host, rule }: CookieClaim) => `${host} ${rule.name}`
  // On an own host its rules and those without a host are one list (matchTag).
  const hostOf = ({ tag: { host = '', below } }: TagClaim) =>
    !below && own.has(host) ? 'false ' : `${below} ${host}`
  const partsOf = (claim: TagClaim) =>
    JSON.stringify([hostOf(claim), claim.tag.path, claim.tag.query])
  return [
    ...sameClaims('cookie', cookies, placeOf, ({ rule }) => rule.name, alike),
    ...sameClaims('tag', tags, partsOf, ({ pattern }) => pattern, alike),
    ...sameClaims(
      'inline text',
      inline,
      ({ text }) => text,
      ({ text }) => text,
      alike,
    ),
    ...overlaps(
      cookies.filter(({ rule }) => rule.name.includes('*')),
      ({ host }) => host,
      cookieOverlap,
    ),
    ...overlaps(tags, hostOf, (a, b) => tagOverlap(a, b)),
    ...holdsAnother(inline),
    ...holdsAnothers(inline),
    ...managersOwn(policy, { cookies, tags }, sources),
  ]
}

/** Whether two services are always granted and refused together. */
function compareServices(policy: Policy): (a: Claim, b: Claim) => boolean {
  const { consent, routes = [] } = policy
  const single = new Set([
    ...consent.flatMap(({ map }) => Object.keys(map ?? {})),
    ...routes.flatMap(({ refuse = [], grant = {} }) => [...refuse, ...Object.keys(grant)]),
  ])
  const asksEach = consent.some(({ source, map }) => source === 'consent-gate' && !map)
  return ({ service: a }, { service: b }) => {
    if (a === b) return true
    if (a.category !== b.category || asksEach || single.has(a.id) || single.has(b.id)) return false
    const [one, other] = [a.written, b.written]
    return one?.profiling === other?.profiling && one?.gpc === other?.gpc
  }
}

function* sameClaims<T extends Claim>(
  what: 'cookie' | 'tag' | 'inline text',
  claims: readonly T[],
  keyOf: (claim: T) => string,
  textOf: (claim: T) => string,
  alike: (a: Claim, b: Claim) => boolean,
): Generator<Finding> {
  for (const same of Map.groupBy(claims, keyOf).values()) {
    for (const [i, claim] of same.entries()) {
      const { service, path } = claim
      // What is known of two services is no fault of the policy.
      if (!service.written) continue
      const before = same.slice(0, i)
      const rival = before.find((other) => other.service.category !== service.category)
      const twin = before.find((other) => alike(claim, other) && isTwin(claim, other))
      if (rival) {
        const { id, category } = rival.service
        const code = what === 'cookie' ? 'cookie-in-two-categories' : 'tag-in-two-categories'
        const message = `'${textOf(claim)}' belongs to '${id}' too, under '${category}': it is kept only where '${category}' and '${service.category}' are granted`
        yield finding(code, path, message)
      } else if (twin) {
        const message = `'${textOf(claim)}' stands there already, at ${twin.path}`
        yield finding('unreachable-rule', path, message)
      }
    }
  }
}

/** Of two cookies of one name that browsers keep apart neither is idle; nor of tags of two hosts. */
function isTwin(a: Claim, b: Claim): boolean {
  return partOf(a) === partOf(b)
}

function partOf(claim: Claim & { rule?: CookieRule; tag?: TagPattern }): string {
  return `${claim.rule?.hostOnly ?? false} ${claim.tag?.host ?? ''}`
}

interface Overlap {
  /** The two as people write them, and what both match. */
  names: readonly [string, string]
  witness: string
  /** Which is more specific: negative for the first, positive for the second. */
  order: number
}

/** Of patterns that all begin alike the first pairs are enough to tell the author. */
const mostPairs = 50_000

/** Patterns of two categories in one place; one finding for each pattern that meets others. */
function* overlaps<T extends CookieClaim | TagClaim>(
  claims: readonly T[],
  placeOf: (claim: T) => string,
  find: (a: T, b: T) => Overlap | undefined,
): Generator<Finding> {
  for (const here of Map.groupBy(claims, placeOf).values()) {
    const found = new Map<string, { overlap: Overlap; a: T; b: T }>()
    let compared = 0
    for (const [a, b] of pairsByBeginning(here, beginningOf)) {
      if (a.service.category === b.service.category) continue
      if (++compared > mostPairs) break
      const path = b.service.written ? b.path : a.path
      if (found.has(path)) continue
      if (!a.service.written && !b.service.written) continue
      const overlap = find(a, b)
      if (overlap) found.set(path, { overlap, a, b })
    }
    for (const [path, { overlap, a, b }] of found) {
      const [one, other] = overlap.names
      const [winner, { service }] = overlap.order < 0 ? [one, a] : [other, b]
      const wins =
        overlap.order === 0
          ? `it is kept only where '${a.service.category}' and '${b.service.category}' are granted`
          : `'${winner}' decides, so it belongs to '${service.id}'`
      const message = `'${one}' of '${a.service.id}' and '${other}' of '${b.service.id}' both match '${overlap.witness}': ${wins}`
      yield finding('overlapping-patterns', path, message)
    }
  }
}

function beginningOf(claim: CookieClaim | TagClaim): string {
  const glob = 'tag' in claim ? claim.tag.path : parseGlob(claim.rule.name)
  return glob?.pieces[0] ?? ''
}

function cookieOverlap(a: CookieClaim, b: CookieClaim): Overlap | undefined {
  const [one, other] = [parseGlob(a.rule.name), parseGlob(b.rule.name)]
  // The same name is another rule's.
  if (a.rule.name === b.rule.name) return undefined
  const witness = findWitness(one, other)
  const order = other.literal - one.literal
  return witness === undefined ? undefined : { names: [a.rule.name, b.rule.name], witness, order }
}

/** One that lies within another is how exceptions are written. */
function tagOverlap(a: TagClaim, b: TagClaim): Overlap | undefined {
  const isOpen = ({ tag: { path, query } }: TagClaim) =>
    (path && !isLiteral(path)) || (query && !isLiteral(query))
  if (!isOpen(a) && !isOpen(b)) return undefined
  // Both stand for one own host, which one of them does not name.
  const host = a.tag.host ?? b.tag.host ?? ''
  const [one, other] = [
    { ...a.tag, host },
    { ...b.tag, host },
  ]
  if (coversTag(one, other) || coversTag(other, one)) return undefined
  const place = findTagWitness(a.tag, b.tag)
  if (place === undefined) return undefined
  const witness = `${host}${place}`
  return { names: [a.pattern, b.pattern], witness, order: compareTags(a.tag, b.tag) }
}

function* holdsAnother(inline: Claims['inline']): Generator<Finding> {
  for (const same of Map.groupBy(inline, ({ service }) => service).values()) {
    for (const { text, path, service } of same) {
      if (!service.written) continue
      const shorter = same.find((other) => other.text !== text && text.includes(other.text))
      if (!shorter) continue
      const message = `every script that holds '${text}' holds '${shorter.text}', which is enough`
      yield finding('unreachable-rule', path, message)
    }
  }
}

/** A script that holds both texts is both services'. */
function* holdsAnothers(inline: Claims['inline']): Generator<Finding> {
  const byLength = inline.toSorted((a, b) => a.text.length - b.text.length)
  let compared = 0
  for (const longer of byLength) {
    const { text, path, service } = longer
    const shorter = byLength.find((other) => {
      if (other.text.length >= text.length || compared++ > mostPairs) return false
      if (other.service.category === service.category) return false
      return text.includes(other.text) && (service.written || other.service.written)
    })
    if (!shorter) continue
    const { id, category } = shorter.service
    const message = `every script that holds '${text}' holds '${shorter.text}' of '${id}': it is kept only where '${category}' and '${service.category}' are granted`
    yield finding('tag-in-two-categories', service.written ? path : shorter.path, message)
  }
}

/** What is a consent manager's own is never removed, whoever else claims it. */
function* managersOwn(
  { consent }: Policy,
  { cookies, tags }: Pick<Claims, 'cookies' | 'tags'>,
  sources: readonly Source[],
): Generator<Finding> {
  const read = consent.flatMap((entry) => {
    const source = sources.find(({ id }) => id === entry.source)
    if (!source) return []
    return [{ source, names: namesOf(source, entry) }]
  })
  const names = [
    ...ownCookies.map((name) => ({ id: 'consent-gate', glob: parseGlob(name) })),
    ...read.flatMap((one) =>
      one.names.map((name) => ({ id: one.source.id, glob: parseGlob(name) })),
    ),
  ]
  const owned = read.flatMap(({ source: { id, tags, loaders = [] } }) =>
    [...tags, ...loaders].flatMap((pattern) => {
      const tag = parseTag(pattern)
      return tag ? [{ id, tag }] : []
    }),
  )
  const tell = (path: string, what: string, id: string) =>
    finding(
      'unreachable-rule',
      path,
      `${what} is the consent manager's own ('${id}'), which is never removed`,
    )
  for (const { service, path, rule } of cookies) {
    if (!service.written || !service.isRefusable) continue
    const owner = names.find(({ glob }) => covers(glob, parseGlob(rule.name)))
    if (owner) yield tell(path, `the cookie '${rule.name}'`, owner.id)
  }
  for (const { service, path, pattern, tag } of tags) {
    if (!service.written || !service.isRefusable) continue
    const owner = owned.find((one) => coversTag(one.tag, tag))
    if (owner) yield tell(path, `the tag '${pattern}'`, owner.id)
  }
}
