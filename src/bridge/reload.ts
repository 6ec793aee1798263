/**
 * Loads a page again, once, when something that was removed from it has been granted.
 *
 * @module
 */

/** What the gate's element says, where pages are loaded again. */
interface Told {
  /** The ids of what was removed from the page, as JSON; none where nothing was. */
  removed?: string
  /** Where to ask what is refused now. */
  ask: string
  /** Which cookies to watch: a regular expression. */
  watch: string
  /** How much of them came with the request, in characters. */
  seen: string
}

export function reloadOnGrant(): void {
  // Nothing is known where something else than the parser runs this.
  const { removed, ask, watch, seen } = (document.currentScript?.dataset ?? {}) as unknown as Told
  if (!removed) return
  const look = () => `${document.cookie.match(RegExp(watch, 'g'))}`
  let last = look()

  function askGate(): void {
    fetch(ask)
      .then((answer) => answer.json())
      .then(({ refused }) => {
        // A page that stays as it is would be loaded for ever. Who forbids storage is left alone.
        const key = ask + removed
        if (JSON.parse(removed as string).every((id: string) => refused.includes(id))) return
        if (sessionStorage[key]) return
        sessionStorage[key] = 1
        location.reload()
      })
      .catch(() => {})
  }

  // They changed while the page came, or did not come along from another site (SameSite=Strict).
  if (seen !== `${last.length}`) askGate()
  setInterval(() => {
    const now = look()
    // In a tab that nobody sees, the choice was made elsewhere.
    if (now !== last && !document.hidden) askGate()
    last = now
  }, 500)
}
