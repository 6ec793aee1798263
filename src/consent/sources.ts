/**
 * The consent managers that the gate reads, one file each. The IAB's decoders are heavy: `tcf` and
 * `gpp` stand apart, for those who name them.
 *
 * @module
 */
import { axeptio } from './axeptio.ts'
import { borlabs } from './borlabs.ts'
import { c15t } from './c15t.ts'
import { civic } from './civic.ts'
import { complianz } from './complianz.ts'
import { consentGateSource } from './consent-gate.ts'
import { cookieInformation } from './cookie-information.ts'
import { cookiebot } from './cookiebot.ts'
import { cookiefirst } from './cookiefirst.ts'
import { cookiescript } from './cookiescript.ts'
import { cookieyes } from './cookieyes.ts'
import { didomi } from './didomi.ts'
import { djangoCookieConsent } from './django-cookie-consent.ts'
import { fides } from './fides.ts'
import { hubspot } from './hubspot.ts'
import { iubenda } from './iubenda.ts'
import { ketch } from './ketch.ts'
import { klaro } from './klaro.ts'
import { onetrust } from './onetrust.ts'
import { orejime } from './orejime.ts'
import { osano } from './osano.ts'
import { osanoOss } from './osano-oss.ts'
import { piwikPro } from './piwik-pro.ts'
import type { Source } from './reading.ts'
import { realCookieBanner } from './real-cookie-banner.ts'
import { shopify } from './shopify.ts'
import { silktide } from './silktide.ts'
import { tarteaucitron } from './tarteaucitron.ts'
import { tealium } from './tealium.ts'
import { termly } from './termly.ts'
import { transcend } from './transcend.ts'
import { trustarc } from './trustarc.ts'
import { usPrivacy } from './us-privacy.ts'
import { usercentrics } from './usercentrics.ts'
import { vanillaCookieconsent } from './vanilla-cookieconsent.ts'
import { wix } from './wix.ts'
import { zaraz } from './zaraz.ts'

/** Every source but `tcf` and `gpp`. */
export const sources: readonly Source[] = [
  onetrust,
  osano,
  cookiebot,
  usPrivacy,
  didomi,
  klaro,
  vanillaCookieconsent,
  tarteaucitron,
  orejime,
  c15t,
  fides,
  cookieyes,
  complianz,
  borlabs,
  realCookieBanner,
  iubenda,
  trustarc,
  civic,
  cookiefirst,
  cookiescript,
  axeptio,
  piwikPro,
  zaraz,
  shopify,
  hubspot,
  ketch,
  wix,
  djangoCookieConsent,
  transcend,
  tealium,
  cookieInformation,
  osanoOss,
  usercentrics,
  termly,
  silktide,
  consentGateSource,
]
