/**
 * Services that are not what they are declared as, or that lack what would make them work.
 *
 * @module
 */
import { siteOf } from '../services/catalogue.ts'
import type { KnownService } from '../services/known.ts'
import type { ClaimedService, Claims, CookieClaim, TagClaim } from './claims.ts'
import { covers, coversTag } from './globs.ts'
import type { Knowledge } from './knowledge.ts'
import { type Finding, finding, listed } from './lint-rules.ts'
import { parseGlob, parseTag, type TagPattern } from './pattern.ts'
import { pointer } from './pointer.ts'
import { compareTags } from './tags.ts'

export function lintServices(claims: Claims, known: Knowledge): Finding[] {
  const cookiesOf = Map.groupBy(claims.cookies, ({ service }) => service)
  const tagsOf = Map.groupBy(claims.tags, ({ service }) => service)
  return [
    ...claims.services.flatMap((service) => {
      const cookies = cookiesOf.get(service) ?? []
      const tags = tagsOf.get(service) ?? []
      return [
        ...(service.isRefusable
          ? withoutTags(service, cookies, known)
          : necessaryTracker(service, cookies, tags, known)),
        ...(service.written ? contradicted(service, cookies, known) : []),
        ...idle(service),
      ]
    }),
    ...claims.tags.flatMap((claim) => [...wideTag(claim)]),
  ]
}

const trackers: readonly KnownService['kind'][] = ['analytics', 'advertising', 'social']

function isTracker({ kind }: KnownService): boolean {
  return trackers.includes(kind)
}

function* necessaryTracker(
  { id, known: same, written }: ClaimedService,
  cookies: readonly CookieClaim[],
  tags: readonly TagClaim[],
  known: Knowledge,
): Generator<Finding> {
  const path = pointer('services', id)
  if (same && isTracker(same)) {
    const message = `${same.name} is known as ${same.kind}: visitors must be able to refuse it`
    yield finding('necessary-tracker', path, message)
  } else if (written) {
    const evidence = [
      ...cookies.map(({ rule, host }) => ({
        what: `the cookie '${rule.name}'`,
        owners: cookieOwners(rule.name, host, known),
      })),
      ...tags.map(({ pattern, tag }) => ({
        what: `the tag '${pattern}'`,
        owners: tagOwners(tag, known),
      })),
    ].filter(({ owners }) => owners.length > 0 && owners.every(isTracker))
    if (evidence.length === 0) return
    const byOwner = [...Map.groupBy(evidence, ({ owners }) => namesOf(owners))]
    const told = byOwner.map(([names, things]) => {
      const what = listed(things.map((one) => one.what))
      return `${what} ${things.length === 1 ? 'is' : 'are'} known as ${names}`
    })
    yield finding('necessary-tracker', path, `'${id}' is necessary, but ${listed(told)}`)
  }
}

function namesOf(owners: readonly KnownService[]): string {
  return listed(owners.map(({ name, kind }) => `${name} (${kind})`))
}

/** Whose a cookie is known to be; one of a vendor's host alone is not meant by a rule without host. */
function cookieOwners(name: string, host: string, known: Knowledge): KnownService[] {
  const glob = parseGlob(name)
  return known
    .cookieOwners(name, host || undefined)
    .filter(({ cookies = [] }) =>
      cookies.some(
        (one) => (host !== '' || one.host === undefined) && covers(parseGlob(one.name), glob),
      ),
    )
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
  const owners = nearest.length > 0 ? nearest : within
  return [...new Set(owners.map(({ service }) => service))]
}

/** As URLs are looked up: one host before what is below it, the longer before the shorter. */
function byPlace(a: TagPattern, b: TagPattern): number {
  const length = ({ host = '' }: TagPattern) => host.length
  return Number(a.below) - Number(b.below) || length(b) - length(a) || compareTags(a, b)
}

function* contradicted(
  { id, written, known: same }: ClaimedService,
  cookies: readonly CookieClaim[],
  known: Knowledge,
): Generator<Finding> {
  const stated = [written?.vendor, written?.name, same?.vendor].filter((one) => one !== undefined)
  const [said] = stated
  if (said === undefined) return
  for (const { rule, host, path } of cookies) {
    const owners = cookieOwners(rule.name, host, known)
    const isAgreed = owners.some((one) =>
      [...stated, id].some((text) => known.isSameOwner(text, one)),
    )
    // What is known of what sites and platforms set themselves says nothing about a vendor.
    if (isAgreed || owners.length === 0 || owners.some(({ kind }) => kind === 'essential')) continue
    const message = `'${rule.name}' is known as ${listed(owners.map(({ name, vendor }) => (name === vendor ? name : `${name} of ${vendor}`)))}, and declared as ${said}'s`
    yield finding('owner-contradicted', path, message)
  }
}

function* withoutTags(
  { id, written }: ClaimedService,
  cookies: readonly CookieClaim[],
  known: Knowledge,
): Generator<Finding> {
  if (!written || cookies.length === 0 || written.tags || written.inline) return
  const owners = new Set(cookies.flatMap(({ rule, host }) => cookieOwners(rule.name, host, known)))
  const tags = [...owners].flatMap(({ tags = [] }) => tags)
  const message = `'${id}' has ${cookies.length === 1 ? 'a cookie' : 'cookies'} and no tags: what sets ${cookies.length === 1 ? 'it' : 'them'} is not removed`
  const fix =
    tags.length > 0
      ? `Write "tags": [${tags.slice(0, 4).map((tag) => `"${tag}"`)}${tags.length > 4 ? ', …' : ''}], which is known of ${listed([...owners].map(({ name }) => name))}, or name it by its id.`
      : undefined
  yield finding('no-tag-rule', pointer('services', id), message, fix)
}

function* idle({ id, written, known }: ClaimedService): Generator<Finding> {
  if (!written || known) return
  const { cookies = [], tags = [], inline = [] } = written
  if (cookies.length + tags.length + inline.length > 0) return
  const message = `'${id}' claims no cookie, tag or inline script`
  yield finding('idle-service', pointer('services', id), message)
}

/** Under which anybody has hosts: https://publicsuffix.org/list/, of its private part the commonest. */
const shared = new Set([
  ...['azureedge.net', 'cloudfront.net', 'firebaseapp.com', 'github.io', 'herokuapp.com'],
  ...['netlify.app', 'pages.dev', 's3.amazonaws.com', 'vercel.app', 'web.app', 'workers.dev'],
])

function* wideTag({ service, path, pattern, tag }: TagClaim): Generator<Finding> {
  if (!service.written) return
  const { host, below } = tag
  if (host === undefined) {
    const literal = (tag.path?.pieces.join('').length ?? 0) + (tag.query?.literal ?? 0)
    if (literal > 1) return
    const message = `'${pattern}' takes every address of the site's own hosts`
    yield finding('wide-pattern', path, message)
  } else if (below && !tag.path && (isSuffix(host) || shared.has(host))) {
    const message = `'${pattern}' takes the hosts of everybody under '${host}'`
    yield finding('wide-pattern', path, message)
  }
}

/** `com`, `co.uk`. */
function isSuffix(host: string): boolean {
  return siteOf(`www.${host}`) === `www.${host}`
}
