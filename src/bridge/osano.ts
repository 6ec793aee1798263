/**
 * Osano, whose cookie may be encrypted.
 *
 * Source: https://developers.osano.com/cmp/javascript-api/developer-documentation-consent-javascript-api
 *
 * @module
 */
import { whenThere } from './later.ts'
import { mirror } from './mirror.ts'
import { reloadOnGrant } from './reload.ts'

type Consent = Record<string, string>

interface Manager {
  getConsent(): Consent
  addEventListener(event: string, listener: (consent?: Consent) => void): void
}

declare global {
  interface Window {
    Osano?: { cm?: Manager }
  }
}

reloadOnGrant()
whenThere(
  () => window.Osano?.cm?.getConsent && window.Osano.cm,
  (manager) => {
    const tell = (answer?: Consent) => {
      const consent = manager.getConsent()
      const granted = Object.keys(consent).filter((id) => consent[id] === 'ACCEPT')
      mirror('osano', answer && granted)
    }
    // Both are answered at once where the visitor has answered already; `undefined`: not yet.
    manager.addEventListener('osano-cm-initialized', tell)
    manager.addEventListener('osano-cm-consent-saved', tell)
  },
)
