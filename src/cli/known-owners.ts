/**
 * Whose a cookie or a host is, by what is known of services.
 *
 * @module
 */
import { hostAndParents } from '../policy/cookies.ts'
import type { Knowledge } from '../policy/knowledge.ts'
import { matchGlob, parseGlob, parseHost, parseTag } from '../policy/pattern.ts'
import { siteOf } from '../services/catalogue.ts'
import { knownServices } from '../services/every.ts'
import type { KnownCookie, KnownService } from '../services/known.ts'

const byId = new Map(knownServices.map((service) => [service.id, service]))

/** Every known cookie, with whose it is, by the first characters of its name. */
const cookies = Map.groupBy(
  knownServices.flatMap((service) =>
    (service.cookies ?? []).map((cookie) => ({ service, cookie, glob: parseGlob(cookie.name) })),
  ),
  ({ cookie }) => beginningOf(cookie.name),
)

const hosts = Map.groupBy(
  knownServices.flatMap((service) => [
    ...(service.tags ?? []).map((tag) => ({ service, ...parseTag(tag) })),
    ...(service.cookies ?? []).map(({ host }) => ({ service, host, below: true })),
  ]),
  ({ host }) => siteOf(host ?? ''),
)

/** As many characters as a pattern with a star has before it at least; else none. */
function beginningOf(name: string): string {
  const beginning = name.slice(0, 2)
  return beginning.length < 2 || beginning.includes('*') ? '' : beginning
}

function cookieOwners(name: string, host?: string): KnownService[] {
  const place = host === undefined ? undefined : parseHost(host)
  const around = place === undefined ? undefined : [...hostAndParents(place)]
  const found = [...new Set([beginningOf(name), ''])]
    .flatMap((beginning) => cookies.get(beginning) ?? [])
    // A star in the name stands for itself: what takes the whole of a pattern takes it too.
    .filter(({ glob, cookie }) => matchGlob(glob, name) && livesAt(cookie, around))
    .sort(
      (a, b) =>
        Number(b.cookie.host !== undefined) - Number(a.cookie.host !== undefined) ||
        Number(b.cookie.name === name) - Number(a.cookie.name === name) ||
        b.glob.literal - a.glob.literal,
    )
  return [...new Set(found.map(({ service }) => service))]
}

/** A cookie of a vendor's host is none of another host's. */
function livesAt({ host }: KnownCookie, around: readonly string[] | undefined): boolean {
  return host === undefined || around === undefined || around.includes(host)
}

/** Hosts below which each customer of a platform has one. */
const shared =
  /^(akamaized|akamaihd|akamai|cloudfront|azureedge|azurefd|fastly|cdn77|b-cdn|edgecastcdn|jsdelivr|azurewebsites|googleapis|amazonaws|herokuapp|appspot|firebaseapp|web|netlify|vercel|workers|pages|github|myshopify|windows)\.(net|com|org|app|dev|io)$/

/** Below which names belong to many: a platform's, or a registry's as far as two letters tell. */
export function isSharedHost(host: string): boolean {
  const isSuffix = !host.includes('.') || /^(ac|co|com|edu|gov|net|or|org)\.[a-z]{2}$/.test(host)
  return isSuffix || shared.test(host)
}

function hostOwners(host: string): KnownService[] {
  const place = parseHost(host)
  if (place === undefined) return []
  const above = new Set(hostAndParents(place))
  const found = (hosts.get(siteOf(place)) ?? []).filter((one) => {
    if (one.host === undefined) return false
    const isAbove = one.below && above.has(one.host)
    const isBelow = !isSharedHost(place) && one.host.endsWith(`.${place}`)
    return one.host === place || isAbove || isBelow
  })
  return [...new Set(found.map(({ service }) => service))]
}

/** What says nothing about who a company is. */
const legal =
  /^(inc|llc|ltd|limited|corp|corporation|company|co|gmbh|ag|kg|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|aps|plc|pvt|pty|group|holding|holdings|international|ireland|europe|software|technologies|technology|labs|systems|solutions|services|media|digital|the|and|com)$/

/** Companies and products that go by several names. */
const aliases: readonly (readonly string[])[] = [
  ['meta', 'facebook', 'instagram', 'whatsapp'],
  ['x', 'twitter'],
  ['google', 'alphabet', 'doubleclick', 'youtube'],
  ['tiktok', 'bytedance'],
  ['wingify', 'vwo'],
  ['twilio', 'segment', 'sendgrid'],
  ['salesforce', 'pardot', 'exacttarget'],
  ['microsoft', 'bing'],
  ['snap', 'snapchat'],
  ['matomo', 'piwik', 'innocraft'],
  ['epsilon', 'conversant', 'dotomi'],
  ['bloomreach', 'exponea'],
  ['automattic', 'wordpress', 'woocommerce'],
]

function isSameOwner(stated: string, known: KnownService): boolean {
  const host = /^\S+\.\S+$/.test(stated.trim()) ? parseHost(stated.trim()) : undefined
  if (host !== undefined) {
    const owners = hostOwners(host)
    const isVendor = ({ vendor }: KnownService) => vendor === known.vendor
    if (owners.length > 0) return owners.some(isVendor)
  }
  const ours = wordsOf(stated)
  const theirs = [known.vendor, known.name, known.id].flatMap(wordsOf)
  return ours.some((one) => theirs.some((other) => isSameWord(one, other)))
}

function wordsOf(text: string): string[] {
  const all = text
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const words = all.filter((word) => !legal.test(word))
  // `AB Tasty` and `ABTasty`; `Visual Website Optimizer` and `VWO`.
  const initials = words.length > 2 ? [words.map(([first]) => first).join('')] : []
  return [...new Set([...words, words.join(''), all.join(''), ...initials])].filter(Boolean)
}

/** `rudder` and `rudderstack` are, `x` and `xandr` are not. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a))) return true
  return aliases.some((names) => names.includes(a) && names.includes(b))
}

export const knowledge: Knowledge = {
  services: knownServices,
  cookieOwners,
  hostOwners,
  find: (id) => byId.get(id),
  isSameOwner,
}
