/**
 * Silktide, versions 1 and 2. It tells nobody but its own callbacks, and stores what was clicked at
 * once.
 *
 * Source: https://github.com/silktide/consent-manager
 *
 * @module
 */
import { mirror } from './mirror.ts'
import { reloadOnGrant } from './reload.ts'

function read(): void {
  try {
    // Browsers order them as they like, and the same choice is to look the same.
    const keys = Object.keys(localStorage).sort()
    const answered = keys.some((key) =>
      /^(silktideCookieBanner_InitialChoice|stcm\.(.+\.)?hasConsented$)/.test(key),
    )
    const stored = keys.flatMap((key) => {
      const [, id] = /^(?:silktideCookieChoice_|stcm\.(?:.+\.)?consent\.)(.+)/.exec(key) ?? []
      return id ? [{ id, isGranted: localStorage.getItem(key) === 'true' }] : []
    })
    // Two sites on one host may have the same ids.
    const refused = stored.filter(({ isGranted }) => !isGranted).map(({ id }) => id)
    const granted = stored.map(({ id }) => id).filter((id) => !refused.includes(id))
    mirror('silktide', answered ? granted : undefined)
  } catch {
    // Who forbids storage has no choice stored.
  }
}

reloadOnGrant()
addEventListener('click', () => setTimeout(read), true)
read()
