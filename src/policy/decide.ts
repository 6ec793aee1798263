/**
 * Keep or remove: the only place that says.
 *
 * @module
 */
import type { Because, Consent } from '../consent/resolve.ts'
import type { Snippet } from '../services/catalogue.ts'
import type { CompiledPolicy } from './compile.ts'
import { matchCookie } from './cookies.ts'
import { hostOf } from './pattern.ts'
import { pointer } from './pointer.ts'
import type { Owner } from './rule.ts'
import { type Claimable, placeOf, type Subject } from './subject.ts'
import { matchTag } from './tags.ts'

export type Action = 'keep' | 'remove'

/** Keep or remove one cookie or tag, and because of what. Holds no cookie value. */
export interface Decision {
  subject: Subject['kind']
  /** A cookie's name, an absolute URL (its first 2,048 characters), the signature that matched, or a header. */
  target: string
  element?: string
  action: Action
  because: Because
  /** JSON pointer to the rule that took the decision. */
  rule: string
  service?: string
  category?: string
  /** Of a cookie in the request: so many `Set-Cookie` lines of this response end it. */
  expires?: number
  /** The rules that applied too but were less specific; only where they were asked for. */
  lost?: string[]
}

/**
 * Decides about one cookie or tag. Never throws; linear in the subject and in the rules of its host.
 */
export function decide(policy: CompiledPolicy, consent: Consent, subject: Subject): Decision {
  if ('text' in subject) return decideInline(policy, consent, subject)
  if ('header' in subject) return decideFeature(policy, consent, subject.header)
  const about = { subject: subject.kind, target: targetOf(subject), ...elementOf(subject) }
  const isOwn = isOwnTag(policy, subject)
  const known = isOwn ? [] : first(policy.catalogue?.owners(subject) ?? [])
  const declared = first(matching(policy, subject, isOwn))
  // What is known of a service gives way to what is known better of another, where that has a say.
  const isUndeclared =
    known.every(({ kind }) => declared.length === 0 || !policy.unmapped.has(kind)) &&
    declared.every(({ id }) => typeof policy.policy.services[id] === 'string')
  const managers = [...first(matching(policy.managers, subject, false)), ...known]
  const manager =
    managers.find(({ kind }) => !kind) ??
    (isUndeclared && managers.find(({ kind }) => kind === 'consent-manager'))
  if (manager) {
    return { ...about, action: 'keep', because: 'manager', rule: manager.rule }
  }
  const owners = known.length > 0 && isUndeclared ? known : declared
  if (subject.kind === 'set-cookie' && subject.deletes) {
    return { ...about, action: 'keep', because: 'deletion', ...belonging(policy, owners[0]) }
  }
  if (owners.length > 0) return { ...about, ...everyOwner(policy, consent, owners) }

  const unknown = 'url' in subject ? 'tags' : 'cookies'
  // What a script holds may be a link, or a picture's address, that no rule says anything about.
  const isJudged = !isOwn && subject.kind !== 'inline'
  const category = isJudged ? policy.unknown[unknown] : undefined
  const verdict = category === undefined ? undefined : consent.because(category)
  const rule = `/unknown/${unknown}`
  if (!verdict || category === undefined)
    return { ...about, action: 'keep', because: 'unknown', rule }
  const { granted, because } = verdict
  return { ...about, action: granted ? 'keep' : 'remove', because, rule, category }
}

/** What browsers do for advertising needs the category of advertising, where the policy has one. */
function decideFeature(
  { advertising: category }: CompiledPolicy,
  consent: Consent,
  target: string,
): Decision {
  const verdict = category === undefined ? undefined : consent.because(category)
  const about = { subject: 'feature', target } as const
  if (!verdict || category === undefined) {
    return { ...about, action: 'keep', because: 'unknown', rule: '/catalogue' }
  }
  const { granted, because } = verdict
  const rule = pointer('categories', category)
  return { ...about, action: granted ? 'keep' : 'remove', because, rule, category }
}

/** The rules that apply to a subject too, but lost against the one that decided. */
export function losers(policy: CompiledPolicy, subject: Subject, { rule }: Decision): Owner[] {
  if ('text' in subject || 'header' in subject) return []
  const isOwn = isOwnTag(policy, subject)
  const lists = [
    ...matching(policy.managers, subject, false),
    ...matching(policy, subject, isOwn),
    ...(isOwn ? [] : (policy.catalogue?.owners(subject) ?? [])),
  ]
  return lists.filter((owners) => owners.every((owner) => owner.rule !== rule)).flat()
}

/**
 * A script may hold several services' snippets: each of them must be granted. One of the catalogue's
 * does not count where the policy has it too; one of a known service, where an address of that service
 * stands in the script, which loads nothing without it.
 */
function decideInline(
  policy: CompiledPolicy,
  consent: Consent,
  { text, left = text, answered }: Extract<Subject, { text: string }>,
): Decision {
  const isOpen = ({ id }: Owner) =>
    typeof policy.policy.services[id] === 'object' || !answered?.has(id)
  const declared = policy.inline.filter(
    (signature) => text.includes(signature.text) && isOpen(signature),
  )
  const known = policy.catalogue?.snippets(left) ?? []
  const isNew = (one: Snippet) =>
    isOpen(one) &&
    declared.every((own) => !own.text.includes(one.text) && !one.text.includes(own.text))
  const found: Snippet[] = [...declared, ...known.filter(isNew)]
  if (found.length === 0) {
    const rule = '/unknown/tags'
    return { subject: 'inline', target: '', action: 'keep', because: 'unknown', rule }
  }
  const decision = everyOwner(policy, consent, found)
  const { service, rule } = decision
  const target = found.find((one) => one.id === service && (one.kind || one.rule === rule))?.text
  return { subject: 'inline', target: target ?? '', ...decision }
}

/**
 * Equally specific rules: a thing is kept only if every service it belongs to is granted, or is of a
 * kind that the policy keeps.
 */
function everyOwner(
  policy: CompiledPolicy,
  consent: Consent,
  owners: readonly Owner[],
): Pick<Decision, 'action' | 'because' | 'rule' | 'service' | 'category'> {
  const asked = owners.map((owner) => ({ owner, id: grantedAs(policy, owner) }))
  const judged = asked.filter(({ id }) => id !== undefined)
  const refused = judged.find(({ id }) => !consent.grants(id ?? ''))
  const { owner, id } = refused ?? judged[0] ?? { owner: owners[0] }
  const verdict = id === undefined ? undefined : consent.because(id)
  return {
    action: id === undefined || verdict?.granted ? 'keep' : 'remove',
    because: id === undefined ? 'unknown' : (verdict?.because ?? 'not-answered'),
    ...belonging(policy, owner),
  }
}

/** What must be granted for an owner's things; `undefined` where the catalogue's kind is kept. */
function grantedAs(policy: CompiledPolicy, { id, kind }: Owner): string | undefined {
  return kind && !policy.services.has(id) ? policy.kinds.get(kind) : id
}

function belonging(
  policy: CompiledPolicy,
  owner: Owner | undefined,
): Pick<Decision, 'rule' | 'service' | 'category'> {
  if (!owner) return { rule: '/unknown/cookies' }
  const category =
    policy.services.get(owner.id)?.category ?? (owner.kind && policy.kinds.get(owner.kind))
  return { rule: ruleOf(policy, owner), service: owner.id, ...(category && { category }) }
}

/** What the catalogue knows stands in a policy as its service, or as its kind, if at all. */
function ruleOf(policy: CompiledPolicy, { id, rule, kind }: Owner): string {
  if (!kind) return rule
  if (policy.services.has(id)) return pointer('services', id)
  return policy.kinds.has(kind) ? rule : '/catalogue'
}

/** Every rule that applies, most specific first. */
function matching(
  { cookies, tags }: Pick<CompiledPolicy, 'cookies' | 'tags'>,
  subject: Claimable,
  isOwn: boolean,
): Iterable<readonly Owner[]> {
  return 'url' in subject
    ? matchTag(tags, subject.url, isOwn)
    : matchCookie(cookies, subject.name, placeOf(subject))
}

/** Own hosts: the request's, and the policy's `domains`. */
function isOwnTag({ domains }: CompiledPolicy, subject: Subject): boolean {
  if (!('url' in subject)) return false
  const host = hostOf(subject.url)
  return host === hostOf(subject.page) || domains.has(host)
}

function first(lists: Iterable<readonly Owner[]>): readonly Owner[] {
  for (const list of lists) return list
  return []
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
