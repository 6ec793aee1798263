/**
 * The policy: what the site declares. Plain data: `JSON.parse(JSON.stringify(policy))` equals it.
 *
 * The docstrings of these interfaces are the one place that says what a field means: `npm run
 * generate` takes them over, `@default` and `@example` (both JSON) included, into policy.schema.json
 * and the tables of docs/policy.md.
 *
 * @module
 */
import type { SourceId } from '../consent/source-ids.ts'
import type { Kind } from '../services/known.ts'

/** What the gate does on a route. `report` changes nothing and logs what `enforce` would do. */
export type Mode = 'enforce' | 'report' | 'off'

/**
 * What a visitor who was never asked gets: `opt-in` nothing; `opt-out` everything; `none` everything,
 * nobody being asked there; `implied` everything from the second page on.
 */
export type Regime = 'opt-in' | 'opt-out' | 'implied' | 'none'

/** A purpose that a visitor grants or refuses. `necessary` is built in and cannot be refused. */
export interface Category {
  /** What people call it. */
  title: string
  /** What it is for, in a sentence. */
  description?: string
  /** Refused for children, and after an objection. A service's own mark goes before its category's. */
  profiling?: boolean
  /**
   * Refused where the visitor sends an opt-out signal such as `Sec-GPC: 1`, or has opted out of sale.
   * A service's own mark goes before its category's.
   */
  gpc?: boolean
}

/** One cookie of a service. A bare string in `cookies` is `{ name }`. */
export interface CookieRule {
  /**
   * The cookie's name; `*` stands for any run of characters. Case-sensitive.
   *
   * @example "_ga_*"
   */
  name: string
  /**
   * The cookie's scope (its `Domain`, else the host that set it) or a parent of it. Any when absent.
   *
   * @example "www.example.com"
   */
  host?: string
  /**
   * Only cookies without a `Domain` attribute.
   *
   * @default false
   */
  hostOnly?: boolean
  /**
   * The cookie's `Path`, where it is not `/`: where it is ended that a visitor refuses.
   *
   * @example "/shop"
   */
  path?: string
  /**
   * How long it is declared to live: `session`, or a number and a unit such as `13 months`.
   *
   * @example "session"
   * @example "13 months"
   */
  duration?: string
  /** What it is for, in a sentence, for people. */
  purpose?: string
}

/** One vendor's product: its cookies, its tags, its inline scripts. */
export interface Service {
  /** The id of a category, or `necessary`. Without the category's consent the service is refused. */
  category: string
  /** What people call the product. */
  name?: string
  /** Who offers the product. */
  vendor?: string
  /** Cookies by name, in which `*` stands for any run of characters, or by a rule. */
  cookies?: (string | CookieRule)[]
  /**
   * URL patterns: `host`, `*.host` (host and below), `host/path`, or `/path` on own hosts.
   *
   * @example "*.example.com"
   * @example "www.example.com/tr"
   * @example "/pd/*"
   */
  tags?: string[]
  /** Literal pieces of text by which an inline script of this service is known. */
  inline?: string[]
  /**
   * Where a frame of this service is refused, a placeholder stands in its place: docs/embeds.md. When
   * absent, as is known of the service that has this id; else none does.
   */
  embed?: boolean
  /** Refused for children, and after an objection. A service's own mark goes before its category's. */
  profiling?: boolean
  /**
   * Refused where the visitor sends an opt-out signal such as `Sec-GPC: 1`, or has opted out of sale.
   * A service's own mark goes before its category's.
   */
  gpc?: boolean
}

/** Where visitors' choices are read from. */
export interface ConsentEntry {
  /** The consent manager that asks the visitors. */
  source: SourceId
  /**
   * From a category or service id to the consent manager's own ids; of a list all must be granted.
   * When absent, the manager's usual groups are read for `functional`, `analytics`, `marketing`.
   */
  map?: Record<string, string | string[]>
  /**
   * The manager's cookie, where the site renamed it or has several; `*` stands for any run of
   * characters. Of a manager with several cookies it is the first in docs/sources.md.
   *
   * @example "klaro-shop"
   */
  cookie?: string
  /**
   * Of the source `consent-gate`: the domain that its cookie lives on, so that all its hosts share
   * one choice. One host when absent.
   *
   * @example "example.com"
   */
  cookieDomain?: string
  /**
   * Keeps the last answer in a signed `HttpOnly` cookie of the gate's, for browsers that drop the
   * manager's cookie after a week or do not send it along from another site. Needs the option
   * `secret`.
   *
   * @default false
   */
  remember?: boolean
  /**
   * Serves a script with each page that mirrors what the manager keeps in the browser into a cookie
   * of the gate's: for managers whose cookie does not hold the choice.
   *
   * @default false
   */
  bridge?: boolean
  /**
   * Loads a page again, once, after an answer that grants something that was removed from it.
   *
   * @default false
   */
  reload?: boolean
}

/** Exceptions for a part of the site. The first route that matches a request is the only one. */
export interface Route {
  /**
   * A host name; any host when absent.
   *
   * @example "app.example.com"
   */
  host?: string
  /**
   * Hono's path syntax without `{…}`; `*` and `:name` stand for whole segments.
   *
   * @example "/admin/*"
   * @example "/user/:id"
   */
  path: string
  /** `enforce` filters, `report` only logs, `off` does nothing. The policy's `mode` when absent. */
  mode?: Mode
  /**
   * Categories and services that no visitor gets here; `necessary` and its services cannot be
   * refused.
   */
  refuse?: string[]
  /** Services that every visitor gets here, each with the reason. */
  grant?: Record<string, string>
  /** Whether cookies that a visitor refuses are ended in the browser. As the policy says when absent. */
  expire?: 'on' | 'off'
  /** Who this part of the site is for: nobody is profiled where it is for children. */
  audience?: 'children'
  /** Not supported yet: a Content-Security-Policy that allows only what was granted. */
  csp?: boolean
}

export interface Unknown {
  /**
   * Cookies of no service: `keep`, or the id of a category that they then belong to.
   *
   * @default "keep"
   */
  cookies?: string
  /**
   * Third-party tags of no service: `keep`, or the id of a category that they then belong to.
   *
   * @default "keep"
   */
  tags?: string
}

/** What a site has and whom it asks for consent. */
export interface Policy {
  /**
   * Where the JSON Schema of a policy lies, for editors. `definePolicy` leaves it out.
   *
   * @example "./node_modules/consent-gate/policy.schema.json"
   */
  $schema?: string
  /** Where visitors' choices are read from. The first with an opinion on a service decides. */
  consent: ConsentEntry[]
  /** The purposes that a visitor grants or refuses, by id; `necessary` is built in. */
  categories: Record<string, Category>
  /**
   * What the site has, by id. A text is the category of a known service, whose id is in
   * docs/services.md. Categories and services share one namespace.
   */
  services: Record<string, string | Service>
  /**
   * Known services that the policy does not name: from a kind of service to the category whose consent
   * it needs, or `keep`. A kind that is absent is kept.
   *
   * @default false
   */
  catalogue?: false | Partial<Record<Kind, string>>
  /** What happens to cookies and third-party tags that belong to no service. */
  unknown?: Unknown
  /**
   * What a visitor who was never asked gets, by region: `EU`, `EEA`, a country such as `GB`, a part of
   * one such as `US-CA`; `*` is every other one. The most specific counts; where the visitor's region
   * is not known, the strictest that it could be.
   *
   * @default { "*": "opt-in" }
   */
  regimes?: Record<string, Regime>
  /**
   * The hosts of the site; every host served when absent. On another host a choice does not count.
   *
   * @example "www.example.com"
   */
  domains?: string[]
  /**
   * What the gate does where no route matches, and on routes that name no mode: `enforce` filters,
   * `report` only logs, `off` does nothing.
   *
   * @default "report"
   */
  mode?: Mode
  /**
   * Exceptions for parts of the site; the first that matches a request is the only one.
   *
   * @default []
   */
  routes?: Route[]
  /**
   * Whether cookies that a visitor refuses, and that the browser holds already, are ended there:
   * docs/withdrawal.md.
   *
   * @default "on"
   */
  expire?: 'on' | 'off'
  /**
   * Shortens `Max-Age` and `Expires` of declared cookies to their declared duration.
   *
   * @default false
   */
  capDurations?: boolean
  /** `answered`: a visitor's grant wins over `Sec-GPC: 1` and `DNT: 1`. The signal wins when absent. */
  gpcOverride?: 'answered'
  /**
   * Reads `DNT: 1` as `Sec-GPC: 1`.
   *
   * @default false
   */
  dnt?: boolean
  /**
   * Serves `/.well-known/gpc.json`, which says that the site heeds Global Privacy Control; the day on
   * which that was last changed.
   *
   * @example "2026-11-22"
   */
  gpcJson?: string
  /**
   * After which time a visitor is to be asked again. An older answer, where the cookie tells its time,
   * is `outdated`: it loses its grants and keeps its refusals.
   *
   * @example "6 months"
   */
  reask?: string
  /**
   * How long an answer counts, where the cookie tells its time. An older one is `outdated`.
   *
   * @example "13 months"
   */
  consentMaxAge?: string
  /**
   * Tells the origin what the visitor agreed to, in the request header `X-Consent`, or in the one
   * named. What visitors send under that name is dropped.
   *
   * @default false
   * @example "X-Site-Consent"
   */
  forward?: boolean | string
  /**
   * So many elements of a page that may load something are looked at one by one; behind them the page
   * is swept, which is cheaper and leaves refused elements in it, empty (docs/limits.md).
   *
   * @default 10000
   */
  budget?: number
  /**
   * Findings of `check` that are known and meant: from the rule, the JSON pointer and, where `check`
   * prints one, what it rests on, to the reason. Errors may be acknowledged too. No gate reads it: docs/lint.md.
   *
   * @example { "route-grant /routes/0/grant/riskified": "fraud check, contract 12" }
   */
  acknowledge?: Record<string, string>
  /** Not supported yet: a Content-Security-Policy that allows only what was granted. */
  csp?: boolean
}
