/**
 * Termly.
 *
 * Source: https://support.termly.io/en/articles/9674733-getting-consent-state-and-handling-consent-changes-with-termly
 *
 * @module
 */
import { twice, whenThere } from './later.ts'
import { mirror } from './mirror.ts'
import { reloadOnGrant } from './reload.ts'

interface Manager {
  getConsentState(): Record<string, boolean>
  on(event: string, listener: () => void): void
}

declare global {
  interface Window {
    Termly?: Manager
  }
}

reloadOnGrant()
whenThere(
  () => window.Termly?.getConsentState && window.Termly,
  (manager) => {
    const read = twice(() => {
      try {
        // The state is there before an answer; this is not.
        const stored = localStorage.getItem('TERMLY_API_CACHE') ?? '{}'
        const { TERMLY_COOKIE_CONSENT: answer } = JSON.parse(stored)
        const state = manager.getConsentState()
        const granted = Object.keys(state).filter((id) => state[id] === true)
        mirror('termly', answer ? granted : undefined, answer?.createdAt)
      } catch {
        // Who forbids storage has no choice stored.
      }
    })
    manager.on('initialized', read)
    manager.on('consent', read)
    read()
  },
)
