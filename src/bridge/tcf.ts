/**
 * Consent managers that keep the string of the IAB's Transparency and Consent Framework elsewhere.
 *
 * Source: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework,
 * CMP API v2, addEventListener
 *
 * @module
 */
import { whenThere } from './later.ts'
import { mirror } from './mirror.ts'
import { reloadOnGrant } from './reload.ts'

interface TcData {
  eventStatus: string
  tcString?: string
  gdprApplies?: boolean
}

type Api = (
  command: 'addEventListener',
  version: 2,
  callback: (data: TcData | null, success: boolean) => void,
) => void

declare global {
  interface Window {
    __tcfapi?: Api
  }
}

reloadOnGrant()
whenThere(
  () => window.__tcfapi,
  (api) => {
    let isAnswered = false
    api('addEventListener', 2, (data, success) => {
      if (!success || !data || data.gdprApplies === false) return
      const { eventStatus, tcString } = data
      if (/^(tcloaded|useractioncomplete)$/.test(eventStatus) && tcString) {
        isAnswered = true
        mirror('tcf', [tcString])
      }
      // It asks by itself: it has no valid string. Its string here is not the visitor's.
      if (eventStatus === 'cmpuishown' && !isAnswered) mirror('tcf', undefined)
    })
  },
)
