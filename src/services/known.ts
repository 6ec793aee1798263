/**
 * What is known of a service: one vendor's product, wherever it is used.
 *
 * @module
 */
import type { CookieRule } from '../policy/types.ts'

/**
 * What a service is for, in the words of the catalogue. A policy's `catalogue` maps these to its
 * categories.
 */
export const kinds = [
  'analytics',
  'advertising',
  'social',
  'video',
  'customer-interaction',
  'tag-manager',
] as const

export type Kind = (typeof kinds)[number]

/**
 * Beside the catalogue's kinds: `functional`, what visitors see and use (maps, fonts, captchas);
 * `essential`, what sites need to work (load balancing, bots, payments); and consent managers.
 */
export type KnownKind = Kind | 'functional' | 'essential' | 'consent-manager'

/** The kinds whose frames are what visitors look at: docs/embeds.md. */
export const embedKinds: readonly KnownKind[] = [
  'social',
  'video',
  'customer-interaction',
  'functional',
]

/** A cookie of a known service: what it is for is said in the project's own words. */
export type KnownCookie = CookieRule & { purpose: string }

/** One vendor's product, such that a policy can name it by its id. */
export interface KnownService {
  /** As policies name it. */
  id: string
  name: string
  vendor: string
  /** The catalogue removes only what is of a `Kind`; a policy may name any service. */
  kind: Exclude<KnownKind, 'consent-manager'>
  cookies?: readonly KnownCookie[]
  /** URL patterns, as in a policy's services. */
  tags?: readonly string[]
  /** Literal pieces of text by which the vendor's loader snippet is known in an inline script. */
  inline?: readonly string[]
  /** The page, of the vendor or of a permitted source, that this is taken from. */
  evidence: string
}

/** The category that most sites put a kind under; none for `tag-manager`, which each must decide. */
export const usualCategories: Readonly<Record<KnownService['kind'], string | undefined>> = {
  analytics: 'analytics',
  advertising: 'marketing',
  social: 'marketing',
  video: 'functional',
  'customer-interaction': 'functional',
  'tag-manager': undefined,
  functional: 'functional',
  essential: 'necessary',
}
