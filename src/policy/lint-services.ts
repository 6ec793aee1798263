/**
 * Services that are not what they are declared as, or that lack what would make them work.
 *
 * @module
 */
import { siteOf } from '../services/catalogue.ts'
import type { KnownService } from '../services/known.ts'
import {
  type ClaimedService,
  type Claims,
  type CookieClaim,
  type InlineClaim,
  type TagClaim,
  textOf,
} from './claims.ts'
import { type Evidence, isBelow } from './evidence.ts'
import { coversTag } from './globs.ts'
import type { Knowledge } from './knowledge.ts'
import { type Finding, finding, listed, subjectOf } from './lint-rules.ts'
import { isLiteral, parseGlob, parseHost, parseTag } from './pattern.ts'
import { pointer } from './pointer.ts'
import type { Policy } from './types.ts'

export function lintServices(
  { catalogue, domains = [] }: Policy,
  claims: Claims,
  known: Knowledge,
  evidence: Evidence,
): Finding[] {
  const mapped = catalogue || {}
  const own = domains.map((host) => parseHost(host) ?? host)
  const claimsOf = Map.groupBy(
    [...claims.cookies, ...claims.tags, ...claims.inline],
    ({ service }) => service,
  )
  return [
    ...claims.services.flatMap((service) => {
      const own = claimsOf.get(service) ?? []
      const cookies = own.filter((one): one is CookieClaim => 'rule' in one)
      return [
        ...(service.isRefusable
          ? withoutTags(service, cookies, claims, evidence)
          : necessaryTracker(service, own, evidence)),
        ...(service.written ? contradicted(service, cookies, known, evidence) : []),
        ...idle(service),
      ]
    }),
    ...trackers.flatMap((kind) => {
      if (mapped[kind] !== 'necessary') return []
      const message = `what is known as ${kind} is necessary: visitors must be able to refuse it`
      return finding('necessary-tracker', pointer('catalogue', kind), message)
    }),
    ...claims.tags.flatMap((claim) => [...wideTag(claim, own)]),
  ]
}

const trackers = ['analytics', 'advertising', 'social'] as const

function isTracker({ kind }: KnownService): boolean {
  return trackers.some((one) => one === kind)
}

function* necessaryTracker(
  { id, known: same, written }: ClaimedService,
  claims: readonly (CookieClaim | TagClaim | InlineClaim)[],
  { cookieOwners, tagOwners, inlineOwners }: Evidence,
): Generator<Finding> {
  const path = pointer('services', id)
  if (same && isTracker(same)) {
    const message = `${same.name} is known as ${same.kind}: visitors must be able to refuse it`
    yield finding('necessary-tracker', path, message)
  } else if (written) {
    const found = claims.map((claim) => evidenceIn(claim))
    const evidence = found.filter(({ owners }) => owners.length > 0 && owners.every(isTracker))
    if (evidence.length === 0) return
    const byOwner = [...Map.groupBy(evidence, ({ owners }) => namesOf(owners))]
    const told = byOwner.map(([names, things]) => {
      const what = listed(things.map((one) => one.what))
      return `${what} ${things.length === 1 ? 'is' : 'are'} known as ${names}`
    })
    const subject = subjectOf(evidence.map(({ text }) => text))
    const message = `'${id}' is necessary, but ${listed(told)}`
    yield finding('necessary-tracker', path, message, { subject })
  }

  function evidenceIn(claim: CookieClaim | TagClaim | InlineClaim) {
    const text = textOf(claim)
    if ('rule' in claim) {
      return { text, what: `the cookie '${text}'`, owners: cookieOwners(text, claim.host) }
    }
    if ('tag' in claim) return { text, what: `the tag '${text}'`, owners: tagOwners(claim.tag) }
    return { text, what: `the inline text '${text}'`, owners: inlineOwners(text) }
  }
}

function namesOf(owners: readonly KnownService[]): string {
  return listed(owners.map(({ name, kind }) => `${name} (${kind})`))
}

function* contradicted(
  { id, written, known: same }: ClaimedService,
  cookies: readonly CookieClaim[],
  known: Knowledge,
  { cookieOwners }: Evidence,
): Generator<Finding> {
  const stated = [written?.vendor, written?.name, same?.vendor].filter((one) => one !== undefined)
  const [said] = stated
  if (said === undefined) return
  for (const { rule, host, path } of cookies) {
    const owners = cookieOwners(rule.name, host)
    const isAgreed = owners.some((one) =>
      [...stated, id].some((text) => known.isSameOwner(text, one)),
    )
    // What is known of what sites and platforms set themselves says nothing about a vendor.
    if (isAgreed || owners.length === 0 || owners.some(({ kind }) => kind === 'essential')) continue
    // A pattern that takes the cookies of several is told as that.
    const isOpen = !isLiteral(parseGlob(rule.name))
    if (isOpen && owners.some(({ vendor }) => vendor !== owners[0]?.vendor)) continue
    const message = `'${rule.name}' is known as ${listed(owners.map(({ name, vendor }) => (name === vendor ? name : `${name} of ${vendor}`)))}, and declared as ${said}'s`
    yield finding('owner-contradicted', path, message)
  }
}

function* withoutTags(
  { id, written }: ClaimedService,
  cookies: readonly CookieClaim[],
  claims: Claims,
  { cookieOwners }: Evidence,
): Generator<Finding> {
  if (!written || cookies.length === 0 || written.tags || written.inline) return
  const owners = new Set(
    cookies
      .flatMap(({ rule, host }) => cookieOwners(rule.name, host))
      .filter(({ kind }) => kind !== 'essential'),
  )
  const message = `'${id}' has ${cookies.length === 1 ? 'a cookie' : 'cookies'} and no tags: what sets ${cookies.length === 1 ? 'it' : 'them'} is not removed`
  const path = pointer('services', id)
  yield finding('no-tag-rule', path, message, { fix: fixOf([...owners], claims.tags) })
}

/** The tags that are known of them, or who in the policy has these. */
function fixOf(owners: readonly KnownService[], claimed: readonly TagClaim[]): string | undefined {
  const holders = new Set<string>()
  const free = owners
    .flatMap(({ tags = [] }) => tags)
    .filter((pattern) => {
      const tag = parseTag(pattern)
      // A path is on any host, which those of a policy are not.
      if (tag?.host === undefined) return false
      const holder = claimed.find((one) => coversTag(one.tag, tag) && coversTag(tag, one.tag))
      if (holder) holders.add(holder.service.id)
      return !holder
    })
  const names = listed(owners.map(({ name }) => name))
  if (holders.size > 0) {
    const whose = listed([...holders].map((id) => `'${id}'`))
    return `${whose} ${holders.size === 1 ? 'has' : 'have'} tags of ${names} already: put the cookies there.`
  }
  if (free.length === 0) return undefined
  const shown = free.slice(0, 4).map((tag) => `"${tag}"`)
  return `Write "tags": [${shown}${free.length > 4 ? ', …' : ''}], which is known of ${names}, or name it by its id.`
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

function* wideTag(
  { service, path, pattern, tag }: TagClaim,
  own: readonly string[],
): Generator<Finding> {
  if (!service.written) return
  const { host, below } = tag
  const isOwn =
    host !== undefined && own.some((one) => one === host || (below && isBelow(one, host)))
  if (host === undefined || isOwn) {
    const literal = (tag.path?.pieces.join('').length ?? 0) + (tag.query?.literal ?? 0)
    if (literal > 1 || (isOwn && !service.isRefusable)) return
    const whose = isOwn ? 'a host of the site' : "the site's own hosts"
    const message = `'${pattern}' takes every address of ${whose}`
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
