/**
 * The catalogue, as a gate asks it: whom something belongs to that no service of the policy claims.
 * What it knows of a host, or of names that begin alike, is parsed when it is first asked about them,
 * so that neither start-up nor a request pays for its size.
 *
 * @module
 */
import { type CookieIndex, hostAndParents, indexCookies, matchCookie } from '../policy/cookies.ts'
import { hostOf } from '../policy/pattern.ts'
import type { Owner } from '../policy/rule.ts'
import { type Claimable, placeOf } from '../policy/subject.ts'
import { indexTags, matchTag, type TagIndex } from '../policy/tags.ts'
import type { CookieRule } from '../policy/types.ts'
import { type KnownKind, kinds } from './known.ts'

/** Answers for what belongs to services that a policy does not declare. */
export interface Catalogue {
  /** Of every service that a policy may name; for tools. */
  ids(): readonly string[]
  /**
   * Every rule about a cookie or a URL, most specific first, as `matchCookie` and `matchTag` give them.
   * A site's own product is none of the catalogue's to it.
   */
  owners(subject: Claimable): Iterable<readonly Owner[]>
  /** The loader snippets that an inline script holds. */
  snippets(text: string): readonly Snippet[]
  /** What a service is that a policy names by its id. */
  service(id: string): Declared | undefined
}

/** A piece of text by which a service's loader is known in an inline script. */
export interface Snippet extends Owner {
  text: string
}

/** What a gate needs of a known service. */
export interface NamedService extends Declared {
  /** As policies name it. */
  id: string
}

/** What a service claims, and what placeholders say of it. */
export interface Declared {
  name?: string
  kind?: KnownKind
  embed?: boolean
  cookies?: readonly (string | CookieRule)[]
  tags?: readonly string[]
  inline?: readonly string[]
}

/** The letters that stand for kinds in the catalogue's lines. */
export const kindLetters: Readonly<Record<string, KnownKind>> = {
  a: 'analytics',
  d: 'advertising',
  s: 'social',
  v: 'video',
  c: 'customer-interaction',
  t: 'tag-manager',
  f: 'functional',
  e: 'essential',
  m: 'consent-manager',
}

/**
 * Makes a catalogue.
 *
 * @param lines of a service each: the letter of its kind, its id (none where its first tag tells), tags,
 *   cookies, separated by tabs, the lists by spaces. Of tags `host` is a host and what is below it,
 *   `=host` the host alone, `=/path` a path on any host, `ads.` a host that begins so; of cookies
 *   `name@host` is one that lives there
 * @param snippets service id and text
 */
export function readCatalogue(
  lines: string,
  snippets: readonly (readonly [id: string, text: string])[],
): Catalogue {
  const byId = new Map<string, { owner: Owner; tags: string[]; cookies: string[] }>()
  const hosts = lazily<string, TagIndex>((rules) =>
    indexTags(rules.map(([tag, owner]) => [patternOf(tag), owner])),
  )
  const names = lazily<string, CookieIndex>((rules) =>
    indexCookies(rules.map(([cookie, owner]) => [ruleOf(cookie), owner])),
  )
  for (const line of lines.split('\n')) {
    const [letter = '', named = '', ...lists] = line.split('\t')
    const kind = kindLetters[letter]
    if (!kind) continue
    const [tags = [], cookies = []] = lists.map(words)
    const id = named || idOf(tags)
    const { owner } = byId.get(id) ?? { owner: { id, rule: ruleFor(kind), kind } }
    const { tags: sameTags = [], cookies: sameCookies = [] } = byId.get(id) ?? {}
    byId.set(id, { owner, tags: [...sameTags, ...tags], cookies: [...sameCookies, ...cookies] })
    for (const tag of tags) hosts.add(hostIn(tag), [tag, owner])
    for (const cookie of cookies) names.add(beginningIn(cookie), [cookie, owner])
  }
  const loaders = snippets.flatMap(([id, text]) => {
    const { owner } = byId.get(id) ?? {}
    return owner ? [{ ...owner, text }] : []
  })
  const any = new RegExp(loaders.map(({ text }) => text.replace(/\W/g, '\\$&')).join('|') || '$^')

  function service(id: string): Declared | undefined {
    const known = byId.get(id)
    // A manager is no service, and a beginning of host names is nobody's.
    if (!known || known.owner.kind === 'consent-manager') return undefined
    if (known.tags.some((tag) => tag.endsWith('.'))) return undefined
    const inline = loaders.filter((loader) => loader.id === id).map(({ text }) => text)
    const { kind } = known.owner
    const cookies = known.cookies.map(ruleOf)
    return { ...(kind && { kind }), cookies, tags: known.tags.map(patternOf), inline }
  }

  return {
    ids: () => [...byId.keys()].filter((id) => service(id)),
    service,
    *owners(subject) {
      if ('name' in subject) {
        const { name } = subject
        for (const beginning of [beginningOf(name), '']) {
          const index = names.get(beginning)
          if (index) yield* matchCookie(index, name, placeOf(subject))
        }
        return
      }
      const host = hostOf(subject.url)
      if (siteOf(host) === siteOf(hostOf(subject.page))) return
      for (const parent of hostAndParents(host)) {
        // Last comes '': what a path tells on any host.
        const index = hosts.get(parent)
        if (index) yield* matchTag(index, subject.url, parent === '')
      }
      const named = host === siteOf(host) ? undefined : hosts.get(/^\w+\./.exec(host)?.[0] ?? '.')
      if (named) yield* matchTag(named, subject.url, true)
    },
    snippets(text) {
      return any.test(text) ? loaders.filter((loader) => text.includes(loader.text)) : []
    },
  }
}

/** What stands before a country's two letters where names are sold one level below. */
const common = /^(ac|co|com|edu|go|gob|gov|gv|mil|ne|net|nom|or|org)$/

/**
 * The registrable domain, as far as it can be told without a public suffix list: two labels, or three
 * under `co.uk` and the like.
 */
export function siteOf(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && common.test(second) ? -3 : -2).join('.')
}

/** JSON pointer to what a policy says about a kind; to the catalogue, of a kind that none maps. */
function ruleFor(kind: KnownKind): string {
  return (kinds as readonly string[]).includes(kind) ? `/catalogue/${kind}` : '/catalogue'
}

type Rule<Text> = readonly [Text, Owner]

/** Lists by key, each of which is made into an index when it is first asked for. */
function lazily<Text, Index>(
  make: (rules: Rule<Text>[]) => Index,
): { add(key: string, rule: Rule<Text>): void; get(key: string): Index | undefined } {
  const lists = new Map<string, Rule<Text>[]>()
  const made = new Map<string, Index>()
  return {
    add(key, rule) {
      const list = lists.get(key)
      if (list) list.push(rule)
      else lists.set(key, [rule])
    },
    get(key) {
      const known = made.get(key)
      if (known) return known
      const list = lists.get(key)
      if (!list) return undefined
      const index = make(list)
      made.set(key, index)
      return index
    },
  }
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

/** What a service is called whose first tag is on a host of its name. */
export function idOf(tags: readonly string[]): string {
  return siteOf(hostIn(tags[0] ?? '')).split('.')[0] ?? ''
}

function hostIn(tag: string): string {
  return /^=?([^/?]*)/.exec(tag)?.[1] ?? ''
}

/** As policies write it; a host that is only named by its beginning, as any path. */
function patternOf(tag: string): string {
  if (tag.endsWith('.')) return '/'
  return tag.startsWith('=') ? tag.slice(1) : `*.${tag}`
}

function ruleOf(cookie: string): CookieRule {
  const [name = '', host] = cookie.split('@')
  return host === undefined ? { name } : { name, host }
}

/** As many characters as tell most names apart; a pattern with fewer of them is asked every time. */
function beginningOf(name: string): string {
  return name.slice(0, 3)
}

function beginningIn(cookie: string): string {
  const beginning = beginningOf(ruleOf(cookie).name)
  return beginning.includes('*') ? '' : beginning
}
