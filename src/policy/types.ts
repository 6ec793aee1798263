/**
 * The policy: what the site declares. Plain data: `JSON.parse(JSON.stringify(policy))` equals it.
 *
 * @module
 */
import type { SourceId } from '../consent/sources.ts'

/** What the gate does on a route. `report` changes nothing and logs what `enforce` would do. */
export type Mode = 'enforce' | 'report' | 'off'

/** What a visitor who was never asked gets. */
export type Regime = 'opt-in' | 'opt-out' | 'implied' | 'none'

/** A purpose that a visitor grants or refuses. `necessary` is built in and cannot be refused. */
export interface Category {
  title: string
  description?: string
  /** Refused for children and after an objection. */
  profiling?: boolean
  /** Refused where the visitor sends an opt-out signal such as `Sec-GPC: 1`. */
  gpc?: boolean
}

/** One cookie of a service. A bare string in `cookies` is `{ name }`. */
export interface CookieRule {
  /** The cookie's name; `*` stands for any run of characters. Case-sensitive. */
  name: string
  /** The cookie's scope (its `Domain`, else the host that set it) or a parent of it. */
  host?: string
  /** Only cookies without a `Domain` attribute. */
  hostOnly?: boolean
  /** How long it is declared to live: `session`, or a number and a unit such as `13 months`. */
  duration?: string
}

/** One vendor's product. */
export interface Service {
  category: string
  name?: string
  vendor?: string
  cookies?: (string | CookieRule)[]
  /** URL patterns: `host`, `*.host` (host and below), `host/path`, or `/path` on own hosts. */
  tags?: string[]
  /** Literal pieces of text by which an inline script of this service is known. */
  inline?: string[]
  profiling?: boolean
  gpc?: boolean
}

/** Where visitors' choices are read from, first one with an opinion first. */
export interface ConsentEntry {
  source: SourceId
  /** From a category or service id to the consent manager's own ids; a list means all of them. */
  map?: Record<string, string | string[]>
  /** The manager's cookie, where the site renamed it. */
  cookie?: string
  remember?: boolean
  bridge?: boolean
  reload?: boolean
}

/** Exceptions for a part of the site. The first route that matches a request is the only one. */
export interface Route {
  /** A host name; any host when absent. */
  host?: string
  /** Hono's path syntax without `{…}`: `/admin/*`, `/user/:id`. */
  path: string
  /** The policy's `mode` when absent. */
  mode?: Mode
  /** Categories and services that no visitor gets here. */
  refuse?: string[]
  /** Services that every visitor gets here, each with the reason. */
  grant?: Record<string, string>
  audience?: 'children'
  csp?: boolean
}

export interface Policy {
  consent: ConsentEntry[]
  categories: Record<string, Category>
  /** A string instead of a service names the category of a known service. */
  services: Record<string, string | Service>
  catalogue?: false | Record<string, string>
  /** What happens to cookies and third-party tags that belong to no service: `keep`, or a category. */
  unknown?: { cookies?: string; tags?: string }
  regimes?: Record<string, Regime>
  /** The hosts of the site; every host served when absent. */
  domains?: string[]
  /** The mode where no route matches, and of routes that name none. `report` when absent. */
  mode?: Mode
  routes?: Route[]
  /** Shorten declared cookies to their declared duration. */
  capDurations?: boolean
  gpcOverride?: 'answered'
  reask?: string
  consentMaxAge?: string
  forward?: boolean | string
  acknowledge?: Record<string, string>
  csp?: boolean
}
