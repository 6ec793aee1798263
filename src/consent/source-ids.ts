/**
 * The sources that a policy may name.
 *
 * @module
 */
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
  'usercentrics',
  'termly',
  'silktide',
  'consent-gate',
] as const

export type SourceId = (typeof sourceIds)[number]
