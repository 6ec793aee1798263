/**
 * The consent managers that the gate knows, one file each.
 *
 * @module
 */
import { onetrust } from './onetrust.ts'
import type { Source } from './reading.ts'

/** Every id that a policy may name; those without a file are refused as not supported yet. */
export const sourceIds = [
  'onetrust',
  'osano',
  'cookiebot',
  'tcf',
  'gpp',
  'us-privacy',
  'didomi',
  'klaro',
  'vanilla-cookieconsent',
  'tarteaucitron',
  'orejime',
  'c15t',
  'fides',
  'cookieyes',
  'complianz',
  'borlabs',
  'real-cookie-banner',
  'iubenda',
  'trustarc',
  'civic',
  'cookiefirst',
  'cookiescript',
  'axeptio',
  'piwik-pro',
  'zaraz',
  'shopify',
  'hubspot',
  'ketch',
  'wix',
  'django-cookie-consent',
  'transcend',
  'tealium',
  'cookie-information',
  'osano-oss',
  'consent-gate',
] as const

export type SourceId = (typeof sourceIds)[number]

export const sources: Readonly<Partial<Record<SourceId, Source>>> = { onetrust }
