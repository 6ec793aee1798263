/**
 * A first policy, made of what a scan found, and what it leaves to people.
 *
 * @module
 */
import type { CookieRule, Policy, Service } from '../index.ts'
import { parseHost } from '../policy/pattern.ts'
import { catalogue } from '../services/catalogue-data.ts'
import { knownServices } from '../services/every.ts'
import { type Kind, usualCategories } from '../services/known.ts'
import { draftConsent } from './init-consent.ts'
import { everything, findKnown } from './known-services.ts'
import { nowhere } from './page-url.ts'
import { count, cut, listed } from './report-words.ts'
import type { FoundService, ScanResult } from './scan-result.ts'
import { isUnknownCookie } from './scan-text.ts'

/** What a scan cannot tell. */
export interface Question {
  /** The key of the policy that the answer goes into. */
  about: keyof Policy
  /** One sentence or two. */
  text: string
  /** What it is about, line by line, or how the answers are written. */
  lines?: readonly string[]
}

export interface Draft {
  policy: Policy
  questions: readonly Question[]
  /** From the id of a service in the policy to who that is and where it was seen. */
  remarks: ReadonlyMap<string, string>
  /** Where the site is, of its pages the first; absent where none tells. */
  origin?: string
}

/** No list of what nobody knows is longer, however much was found. */
const mostLines = 100

const categories: Policy['categories'] = {
  analytics: { title: 'Analytics', description: 'Counts visits and measures the site.' },
  functional: { title: 'Functional', description: 'Embedded media, maps, chats, surveys.' },
  marketing: { title: 'Marketing', description: 'Advertising and social networks.', gpc: true },
}

const kinds: Partial<Record<Kind, string>> = {
  analytics: 'analytics',
  advertising: 'marketing',
  social: 'marketing',
  video: 'functional',
  'customer-interaction': 'functional',
}

/** @returns a policy that `definePolicy` takes, whatever the scan holds */
export function draftPolicy(result: ScanResult): Draft {
  const { entries, questions: aboutConsent } = draftConsent(result)
  const seen = result.services
    .filter(({ id }) => isService(id))
    .toSorted((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))
  const services: Policy['services'] = {}
  for (const { id } of seen) {
    const category = usualCategory(id)
    if (category !== undefined) services[id] = declare(id, category)
  }
  const urls = urlsOf(result)
  const domains = [...urls.keys()]
  const origin = urls.get(domains[0] ?? '')?.origin
  return {
    policy: {
      consent: entries,
      categories,
      services,
      catalogue: kinds,
      ...(domains.length > 0 && { domains }),
      mode: 'report',
    },
    questions: [
      ...aboutConsent,
      {
        about: 'categories',
        text: 'Do you heed Global Privacy Control? With gpc: true a browser that sends Sec-GPC: 1 refuses marketing, whatever else the visitor says.',
      },
      ...aboutServices(seen, services),
      ...aboutTagManagers(seen),
      ...aboutStrangers(result),
      ...aboutDomains(domains),
      {
        about: 'mode',
        text: "'report' changes nothing and logs what would be removed. When the log says what you expect, write 'enforce'.",
      },
    ],
    remarks: new Map(seen.map((service) => [service.id, remarkOn(service)])),
    ...(origin && { origin }),
  }
}

const knownIds = new Set(knownServices.map(({ id }) => id))

/** Whether a policy can name it: what else is known are consent managers. */
function isService(id: string): boolean {
  return (catalogue.service(id) !== undefined || knownIds.has(id)) && findKnown(id) !== undefined
}

/** By its id where every gate knows it, else written out. */
function declare(id: string, category: string): string | Service {
  if (catalogue.service(id)) return category
  const { name, vendor } = findKnown(id) ?? {}
  const { cookies = [], tags = [], inline = [] } = everything.service(id) ?? {}
  return {
    ...(name && { name }),
    ...(vendor && { vendor }),
    category,
    ...(cookies.length > 0 && { cookies: cookies.map(shortest) }),
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(inline.length > 0 && { inline: [...inline] }),
  }
}

function usualCategory(id: string): string | undefined {
  const kind = findKnown(id)?.kind
  return kind === undefined || kind === 'consent-manager' ? undefined : usualCategories[kind]
}

/** A rule of a name alone is written as the name. */
function shortest(rule: string | CookieRule): string | CookieRule {
  return typeof rule === 'object' && Object.keys(rule).length === 1 ? rule.name : rule
}

function remarkOn({ id, pages }: FoundService): string {
  const { name = id, vendor } = findKnown(id) ?? {}
  const maker = vendor && vendor !== name ? ` (${vendor})` : ''
  return `${cut(`${name}${maker}`, 60)}, on ${count(pages, 'page')}`
}

function aboutServices(seen: readonly FoundService[], services: Policy['services']): Question[] {
  const necessary = seen.filter(
    ({ id }) => Object.hasOwn(services, id) && usualCategory(id) === 'necessary',
  )
  const needed = seen.filter(
    ({ id }) => Object.hasOwn(services, id) && findKnown(id)?.kind === 'functional',
  )
  const text =
    'Is each service under the right category? They stand under the one that most sites choose. It is what you tell your visitors that counts.'
  return [
    ...(Object.keys(services).length > 0 ? [{ about: 'services', text } as const] : []),
    ...(necessary.length > 0
      ? [
          {
            about: 'services',
            text: `Can you do without these? They count as necessary, so that nobody can refuse them: ${listed(
              necessary.map(({ id }) => id),
              20,
            )}.`,
          } as const,
        ]
      : []),
    ...(needed.length > 0
      ? [
          {
            about: 'services',
            text: 'Which of these does a page need: forms, logins, players, maps? They stand under functional, so that who has not agreed gets the page without them. Put under necessary what it does not work without:',
            lines: needed.map(remarkOn),
          } as const,
        ]
      : []),
  ]
}

function aboutTagManagers(seen: readonly FoundService[]): Question[] {
  const managers = seen.filter(({ id }) => findKnown(id)?.kind === 'tag-manager')
  if (managers.length === 0) return []
  const text = `Refuse or keep ${listed(managers.map(remarkOn))}? What a tag manager loads depends on what somebody has put into it, and often that is the consent banner: then nobody is asked where it is refused. Until you say, it is kept. docs/tag-managers.md has the choices:`
  const refusals = managers.map(
    ({ id }) => `refuse it as marketing, in services: ${keyOf(id)}: 'marketing'`,
  )
  const lines = [
    ...refusals,
    "keep it, and let the consent manager inside it govern its tags, in catalogue: 'tag-manager': 'keep'",
    'keep it, with Google Consent Mode: the same, and the defaults of Consent Mode in the page',
  ]
  return [{ about: 'catalogue', text, lines }]
}

/** An id as TypeScript writes it where it is a key. */
export function keyOf(id: string): string {
  return /^[a-z_$][\w$]*$/i.test(id) ? id : `'${id.replace(/['\\]/g, '\\$&')}'`
}

function aboutStrangers({ unknown, cookies }: ScanResult): Question[] {
  const names = [...new Set(cookies.filter(isUnknownCookie).map(({ name }) => name))]
  const hosts = unknown.map(
    ({ host, pages, elements }) =>
      `${cut(host, 100)}: ${listed(elements.slice(0, 5).map((one) => cut(one, 20)))} on ${count(pages, 'page')}`,
  )
  const text = (what: string) =>
    `What are these ${what}, and whose? Nothing is known of them, and they are kept. Write a service for each, or take them as necessary:`
  return [
    ...(hosts.length > 0
      ? [
          {
            about: 'services',
            text: text('hosts'),
            lines: [
              ...bounded(hosts),
              "such as: { name: '…', category: 'marketing', tags: ['*.host.example'] }",
            ],
          } as const,
        ]
      : []),
    ...(names.length > 0
      ? [
          {
            about: 'services',
            text: text('cookies'),
            lines: [
              ...bounded(names.map((name) => cut(name, 60))),
              "such as: { name: '…', category: 'analytics', cookies: ['name'] }",
            ],
          } as const,
        ]
      : []),
  ]
}

function bounded(lines: readonly string[]): string[] {
  const more = lines.length - mostLines
  return [...lines.slice(0, mostLines), ...(more > 0 ? [`and ${count(more, 'more', 'more')}`] : [])]
}

/** From each host of the pages, as the policy writes it, to the first page on it. */
function urlsOf({ pages }: ScanResult): Map<string, URL> {
  const urls = new Map<string, URL>()
  for (const { url } of pages) {
    const parsed = url === nowhere ? null : URL.parse(url)
    const host = parseHost(parsed?.hostname ?? '')
    if (parsed && host !== undefined && !urls.has(host)) urls.set(host, parsed)
  }
  return urls
}

function aboutDomains(domains: readonly string[]): Question[] {
  if (domains.length === 0) return []
  const text = 'Are these all hosts of the site? On another host no choice counts.'
  return [{ about: 'domains', text }]
}
