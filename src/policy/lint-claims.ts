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
import { isLiteral, parseGlob, parseTag } from './pattern.ts'
import { compareTags } from './tags.ts'
import type { Policy } from './types.ts'

export function lintClaims(
  policy: Policy,
  { cookies, tags, inline }: Claims,
  sources: readonly Source[],
): Finding[] {
  const alike = compareServices(policy)
  const placeOf = ({ host, rule }: CookieClaim) => `${host} ${rule.name} ${rule.hostOnly ?? false}`
  const partsOf = ({ tag }: TagClaim) => JSON.stringify(tag)
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
    ...overlaps(tags, ({ tag: { host = '', below } }) => `${below} ${host}`, tagOverlap),
    ...holdsAnother(inline),
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
      const twin = before.find((other) => alike(claim, other))
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

interface Overlap {
  /** The two as people write them, and what both match. */
  names: readonly [string, string]
  witness: string
  /** Which is more specific: negative for the first, positive for the second. */
  order: number
}

/** Patterns of two categories in one place; one finding for each pattern that meets others. */
function* overlaps<T extends CookieClaim | TagClaim>(
  claims: readonly T[],
  placeOf: (claim: T) => string,
  find: (a: T, b: T) => Overlap | undefined,
): Generator<Finding> {
  for (const here of Map.groupBy(claims, placeOf).values()) {
    const found = new Map<string, { overlap: Overlap; a: T; b: T }>()
    for (const [a, b] of pairsByBeginning(here, beginningOf)) {
      const path = b.service.written ? b.path : a.path
      if (a.service.category === b.service.category || found.has(path)) continue
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
  if (coversTag(a.tag, b.tag) || coversTag(b.tag, a.tag)) return undefined
  const place = findTagWitness(a.tag, b.tag)
  if (place === undefined) return undefined
  const witness = `${a.tag.host ?? ''}${place}`
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
