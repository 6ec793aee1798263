/**
 * Every situation that a visitor can be in: regime, reading, signal, objection, audience, route.
 *
 * @module
 */
import type { Policy, Regime } from '../../src/index.ts'

export const regimes: readonly Regime[] = ['opt-in', 'implied', 'opt-out', 'none']

const cookie = (groups: string, more = '') =>
  `OptanonConsent=groups=${encodeURIComponent(`C0001:1,${groups}`)}${more}`
const closed = 'OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z'

/** What the visitor's cookies say about a service, and cookies that say so. */
export const readings = {
  'never asked': '',
  'not answered yet': cookie('C0004:1'),
  'not answered yet, off by default': cookie('C0004:0'),
  granted: `${cookie('C0004:1')}; ${closed}`,
  refused: `${cookie('C0004:0')}; ${closed}`,
  'answered about something else': `${cookie('C0002:1')}; ${closed}`,
  unreadable: `OptanonConsent=%%; ${closed}`,
  contradictory: `${cookie('C0004:1,C0004:0')}; ${closed}`,
  'granted, to be asked again': `${cookie('C0004:1', '&AwaitingReconsent=true')}; ${closed}`,
  'opted out of sale': 'us_privacy=1YYN',
} as const

export type ReadingName = keyof typeof readings

export const routes = ['no exception', 'refuse', 'grant'] as const

export interface Situation {
  /** Whether the service is marked `profiling` and `gpc`. */
  marked: boolean
  /** `gpcOverride: "answered"`. */
  override: boolean
  children: boolean
  objects: boolean
  route: (typeof routes)[number]
  gpc: boolean
  regime: Regime
  reading: ReadingName
}

const both = [false, true] as const

/** All of them, in the order of docs/who-wins.md. */
export function everySituation(): Situation[] {
  const found: Situation[] = []
  const names = Object.keys(readings) as ReadingName[]
  for (const marked of both)
    for (const override of both)
      for (const children of both)
        for (const objects of both)
          for (const route of routes)
            for (const gpc of both)
              for (const regime of regimes)
                for (const reading of names)
                  found.push({ marked, override, children, objects, route, gpc, regime, reading })
  return found
}

/** A policy in which the situation arises at /kids or /site, for visitors from Brazil. */
export function policyOf({ marked, override, route, regime }: Situation): Policy {
  const marks = marked ? { profiling: true, gpc: true } : {}
  const exception = {
    ...(route === 'refuse' && { refuse: ['marketing'] }),
    ...(route === 'grant' && { grant: { ads: 'contract 12' } }),
  }
  return {
    consent: [{ source: 'onetrust', map: { marketing: 'C0004' } }, { source: 'us-privacy' }],
    categories: { marketing: { title: 'Marketing', ...marks } },
    services: { ads: { category: 'marketing', cookies: ['_ad'] } },
    regimes: { EU: 'opt-in', '*': regime },
    routes: [
      { path: '/kids', audience: 'children', ...exception },
      { path: '/site', ...exception },
    ],
    mode: 'enforce',
    ...(override && { gpcOverride: 'answered' }),
  }
}

/** The visitor's request: a navigation to the first page, from outside the site. */
export function requestOf({ children, objects, gpc, reading }: Situation): Request {
  const objection = objects ? '__Host-consent-objection=1' : ''
  const headers = new Headers({
    cookie: [readings[reading], objection].filter(Boolean).join('; '),
    'sec-fetch-site': 'none',
    ...(gpc && { 'sec-gpc': '1' }),
  })
  const path = children ? '/kids' : '/site'
  return new Request(`https://www.shop.example${path}`, { headers, cf: { country: 'BR' } } as never)
}
