/**
 * Where a policy and what pages hold differ.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import { type CompiledPolicy, compile, knownService } from '../policy/compile.ts'
import { matchCookie } from '../policy/cookies.ts'
import { hostOf, parseDuration } from '../policy/pattern.ts'
import { pointer } from '../policy/pointer.ts'
import { matchTag } from '../policy/tags.ts'
import { catalogue } from '../services/catalogue-data.ts'
import * as sources from '../sources.ts'
import { findKnownCookie } from './known-services.ts'
import { withoutLogin } from './page-url.ts'
import { shownName } from './scan-page.ts'
import type { Drift, FoundService } from './scan-result.ts'
import type { Seen, Thing } from './scan-see.ts'
import { addressOf } from './scan-sum.ts'

export function findDrift(
  policy: Policy,
  seen: readonly Seen[],
  services: readonly FoundService[],
): Drift {
  const compiled = compile(policy, {
    sources: Object.values(sources),
    catalogue,
  })
  const rules = new Set<string>()
  const seenServices = new Set<string>()
  for (const page of seen) {
    for (const thing of page.things) {
      if (thing.service !== undefined) seenServices.add(thing.service)
      for (const { id, rule } of ownersOf(compiled, thing, page.url)) {
        rules.add(rule)
        seenServices.add(id)
      }
    }
    const place = { host: hostOf(page.url), hostOnly: undefined }
    for (const name of page.sent) {
      for (const { id, rule } of [...matchCookie(compiled.cookies, name, place)].flat()) {
        rules.add(rule)
        seenServices.add(id)
      }
    }
  }
  return {
    neverSeen: findNeverSeen(policy, seen, rules, seenServices),
    undeclared: services.flatMap(({ id, kind, declared }) =>
      declared || !kind ? [] : [{ service: id, kind, example: exampleOf(id, seen) }],
    ),
    longerLived: findLongerLived(policy, seen),
  }
}

/** Every rule that applies, those that lost to a more specific one too. */
function ownersOf(
  { cookies, tags, inline, domains }: CompiledPolicy,
  thing: Thing,
  page: URL,
): readonly { id: string; rule: string }[] {
  const { cookie } = thing
  if (cookie) return [...matchCookie(cookies, cookie.name, cookie.scope)].flat()
  const url = addressOf(thing)
  if (!url) return inline.filter(({ text }) => text === thing.target)
  const host = hostOf(url)
  return [...matchTag(tags, url, host === hostOf(page) || domains.has(host))].flat()
}

/** A rule about cookies can be missed only where it would have been seen. */
function findNeverSeen(
  { services }: Policy,
  seen: readonly Seen[],
  rules: ReadonlySet<string>,
  seenServices: ReadonlySet<string>,
): Drift['neverSeen'] {
  const seesCookies = seen.length > 0 && seen.every((page) => page.seesCookies)
  return Object.entries(services).flatMap(([id, service]) => {
    const {
      cookies = [],
      tags = [],
      inline = [],
    } = typeof service === 'string' ? (knownService({ catalogue }, id) ?? {}) : service
    const isVisible = tags.length + inline.length > 0 || (seesCookies && cookies.length > 0)
    if (!seenServices.has(id)) {
      return isVisible ? [{ rule: pointer('services', id), service: id, what: 'service' }] : []
    }
    // Of a known service nobody expects all cookies.
    if (!seesCookies || typeof service === 'string') return []
    return cookies.flatMap((cookie, i) => {
      const rule = pointer('services', id, 'cookies', i)
      const what = typeof cookie === 'string' ? cookie : cookie.name
      return rules.has(rule) ? [] : [{ rule, service: id, what }]
    })
  })
}

/** Without query, which may hold what is a visitor's. */
function exampleOf(id: string, seen: readonly Seen[]): string {
  for (const { things } of seen) {
    const thing = things.find(({ service }) => service === id)
    if (thing) return withoutLogin(addressOf(thing)?.href.replace(/[?#].*/s, '') ?? thing.target)
  }
  return ''
}

/** Months and years are not equally long, and a clock may be a minute off. */
const tolerance = { factor: 1.04, seconds: 60 }

function findLongerLived({ services }: Policy, seen: readonly Seen[]): Drift['longerLived'] {
  const longest = new Map<string, Drift['longerLived'][number]>()
  for (const { things } of seen) {
    for (const { service, rule, cookie } of things) {
      const own = service === undefined ? undefined : services[service]
      const [, index] = /\/cookies\/(\d+)$/.exec(rule) ?? []
      if (!cookie || service === undefined || own === undefined || index === undefined) continue
      const isKnown = typeof own === 'string'
      const written = isKnown ? findKnownCookie(service, cookie.name) : own.cookies?.[Number(index)]
      const duration = typeof written === 'object' ? written.duration : undefined
      const declared = duration === undefined ? undefined : parseDuration(duration)
      const { seconds } = cookie
      const name = shownName(cookie)
      if (declared === undefined) continue
      if (seconds <= declared * tolerance.factor + tolerance.seconds) continue
      const key = JSON.stringify([rule, name])
      if (seconds > (longest.get(key)?.seen ?? 0)) {
        longest.set(key, { name, rule, declared, seen: seconds })
      }
    }
  }
  return [...longest.values()]
}
