/**
 * Keep or remove: the only place that says.
 *
 * @module
 */
import type { Because, Consent } from '../consent/resolve.ts'
import type { CompiledPolicy } from './compile.ts'
import { type CookiePlace, matchCookie } from './cookies.ts'
import { hostOf } from './pattern.ts'
import type { Owner } from './rule.ts'
import { matchTag } from './tags.ts'

/** What is judged. `page` is the URL of the request: its host is one of the site's own. */
export type Subject =
  /** A cookie in a request; nobody can tell its scope. */
  | { kind: 'cookie'; name: string; nameless?: boolean; page: URL }
  /** A cookie being set; `deletes` where it only deletes one. */
  | {
      kind: 'set-cookie'
      name: string
      nameless?: boolean
      scope: CookiePlace
      deletes: boolean
      page: URL
    }
  /** A URL that an element, or a Link header, would fetch. */
  | { kind: 'tag' | 'link'; url: URL; element?: string; page: URL }
  /** The whole text of an inline script. */
  | { kind: 'inline'; text: string; page: URL }

export type Action = 'keep' | 'remove'

/** Keep or remove one cookie or tag, and because of what. Holds no cookie value. */
export interface Decision {
  subject: Subject['kind']
  /** A cookie's name, an absolute URL (its first 2,048 characters), or the signature that matched. */
  target: string
  element?: string
  action: Action
  because: Because
  /** JSON pointer to the rule that took the decision. */
  rule: string
  service?: string
  category?: string
  /** The rules that applied too but were less specific; only where they were asked for. */
  lost?: string[]
}

/**
 * Decides about one cookie or tag. Never throws; linear in the subject and in the rules of its host.
 */
export function decide(policy: CompiledPolicy, consent: Consent, subject: Subject): Decision {
  const { kind } = subject
  const about = { subject: kind, target: targetOf(subject), ...elementOf(subject) }
  const manager = first(managersOf(policy, subject))
  if (manager) return { ...about, action: 'keep', because: 'manager', rule: manager.rule }
  if (kind === 'inline') return decideInline(policy, consent, subject.text)

  const owners = matching(policy, subject).next().value ?? []
  if (kind === 'set-cookie' && subject.deletes) {
    return { ...about, action: 'keep', because: 'deletion', ...belonging(policy, owners[0]) }
  }
  if (owners.length > 0) return { ...about, ...everyOwner(policy, consent, owners) }

  const unknown = kind === 'tag' || kind === 'link' ? 'tags' : 'cookies'
  const category = isOwnTag(policy, subject) ? undefined : policy.unknown[unknown]
  const verdict = category === undefined ? undefined : consent.because(category)
  const rule = `/unknown/${unknown}`
  if (!verdict || category === undefined)
    return { ...about, action: 'keep', because: 'unknown', rule }
  const { granted, because } = verdict
  return { ...about, action: granted ? 'keep' : 'remove', because, rule, category }
}

/** The rules that apply to a subject too, but are less specific than those that decide. */
export function losers(policy: CompiledPolicy, subject: Subject): Owner[] {
  if (subject.kind === 'inline') return []
  return [...managersOf(policy, subject), ...matching(policy, subject)].slice(1).flat()
}

/** A script may hold several services' snippets: each of them must be granted. */
function decideInline(policy: CompiledPolicy, consent: Consent, text: string): Decision {
  const found = policy.inline.filter((signature) => text.includes(signature.text))
  if (found.length === 0) {
    const rule = '/unknown/tags'
    return { subject: 'inline', target: '', action: 'keep', because: 'unknown', rule }
  }
  const decision = everyOwner(policy, consent, found)
  const target = found.find(({ rule }) => rule === decision.rule)?.text ?? ''
  return { subject: 'inline', target, ...decision }
}

/** Equally specific rules: a thing is kept only if every service it belongs to is granted. */
function everyOwner(
  policy: CompiledPolicy,
  consent: Consent,
  owners: readonly Owner[],
): Pick<Decision, 'action' | 'because' | 'rule' | 'service' | 'category'> {
  const owner = owners.find(({ id }) => !consent.grants(id)) ?? owners[0]
  const verdict = consent.because(owner?.id ?? '')
  return {
    action: verdict?.granted ? 'keep' : 'remove',
    because: verdict?.because ?? 'not-answered',
    ...belonging(policy, owner),
  }
}

function belonging(
  policy: CompiledPolicy,
  owner: Owner | undefined,
): Pick<Decision, 'rule' | 'service' | 'category'> {
  if (!owner) return { rule: '/unknown/cookies' }
  const category = policy.services.get(owner.id)?.category
  return { rule: owner.rule, service: owner.id, ...(category && { category }) }
}

function matching(
  policy: CompiledPolicy,
  subject: Exclude<Subject, { kind: 'inline' }>,
): Generator<readonly Owner[]> {
  switch (subject.kind) {
    case 'cookie':
      return matchCookie(policy.cookies, subject.name, requestPlace(subject.page))
    case 'set-cookie':
      return matchCookie(policy.cookies, subject.name, subject.scope)
    default:
      return matchTag(policy.tags, subject.url, isOwn(policy, subject.url, subject.page))
  }
}

function managersOf(policy: CompiledPolicy, subject: Subject): Iterable<readonly Owner[]> {
  const { cookies, tags } = policy.managers
  switch (subject.kind) {
    case 'cookie':
      return matchCookie(cookies, subject.name, requestPlace(subject.page))
    case 'set-cookie':
      return matchCookie(cookies, subject.name, subject.scope)
    case 'inline':
      return []
    default:
      return matchTag(tags, subject.url, false)
  }
}

function requestPlace(page: URL): CookiePlace {
  return { host: hostOf(page), hostOnly: undefined }
}

function isOwnTag(policy: CompiledPolicy, subject: Subject): boolean {
  return 'url' in subject && isOwn(policy, subject.url, subject.page)
}

/** Own hosts: the request's, and the policy's `domains`. */
function isOwn(policy: CompiledPolicy, url: URL, page: URL): boolean {
  return hostOf(url) === hostOf(page) || policy.domains.has(hostOf(url))
}

function first(lists: Iterable<readonly Owner[]>): Owner | undefined {
  for (const [owner] of lists) return owner
  return undefined
}

/** A page may hold many long addresses, and reports hold them all. */
const longestTarget = 2048

function targetOf(subject: Subject): string {
  if ('url' in subject) return subject.url.href.slice(0, longestTarget)
  if (!('name' in subject)) return ''
  // Of a nameless cookie the name is its value.
  return subject.nameless ? '(nameless)' : subject.name
}

function elementOf(subject: Subject): { element?: string } {
  return 'element' in subject && subject.element ? { element: subject.element } : {}
}
