/**
 * The words of published cookie policies, in English, German and French: what columns are called, and
 * what stands in those of kinds.
 *
 * @module
 */

/** In lower case, without accents, with single spaces for what is no letter or digit. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a column holds. `type` is told by its values: how it is stored, whose it is, or its category. */
export type Column =
  | 'name'
  | 'provider'
  | 'host'
  | 'category'
  | 'duration'
  | 'party'
  | 'type'
  | 'purpose'

const columns: readonly (readonly [Column, RegExp])[] = [
  ['purpose', /\b(purposes?|description|zweck|beschreibung|finalites?)\b/],
  ['purpose', /^(purposes?|description|function|usage|details|zwecke?|beschreibung|funktion)\b/],
  ['purpose', /^(verwendungszweck|finalites?|objectifs?|but|fonction|utilite)\b/],
  ['party', /^(cookies? used|party|verwendete cookies?|cookies? utilises?|partie|tiers?)$/],
  ['party', /^(1st or 3rd party|first or third party|third party|drittanbieter)$/],
  ['host', /(sub ?group|untergruppe|sous groupe)/],
  ['host', /^(scope|geltungsbereich)$/],
  ['host', /^(cookie )?(domains?|hosts?|domanen?|domaines?|hotes?)( s)?( name)?$/],
  ['category', /(categor(y|ie|ies)|kategorien?|classification|cookie group|^group$|^gruppe$)/],
  [
    'duration',
    /(^session or persistent$|duration|expir(y|es|ation)|life ?(span|time)|retention|storage (time|period)|validity)/,
  ],
  [
    'duration',
    /(dauer|ablauf|laufzeit|frist|max age|gultigkeit|verfall|duree|validite|echeance|conservation)/,
  ],
  ['name', /^(cookies?|tracker) ?(data )?(key )?(names?|namen?|ids?|rules?)?( s)?$/],
  ['name', /^(names? of (the )?cookies?|noms? (du |des |de )?(cookies?|traceurs?)|cookie key)$/],
  ['name', /^(names?|noms?|namen|bezeichnung|schlussel|cle|key|rule|name des cookies)$/],
  [
    'provider',
    /^(cookie )?(providers?|vendors?|anbieter|fournisseurs?|data controller|platform)\b/,
  ],
  ['provider', /^(source|service|services|company|set by|issuer|owner|dienst|herausgeber)$/],
  [
    'provider',
    /^(eigentumer|cookie setzer|editeur|emetteur|responsable|societe|depose par|prestataire)$/,
  ],
  [
    'type',
    /^(cli )?(cookie )?(types?|typ|speicher(typ|art)|storage type|type de stockage|technologie)$/,
  ],
  // The WordPress plugin that CookieYes was.
  ['name', /^cli cookie slugid$/],
]

/** `Cookie / storage key`: where no other column is called a name. */
const perhaps = /^(cookies?|trackers?|traceurs?)(['’]s)?[\s/]/i

/** A name is no title: `cookie_consent` stands below one. */
const isName = /^(?!_?cli_|tax:|post_)\S*_\S*$/

/**
 * What a header says that its column holds. Of several words that may be of names, the more explicit
 * counts: beside `Cookies` a `Name` is the provider's.
 */
export function readHeader(cells: readonly string[]): (Column | undefined)[] {
  const read = cells.map((cell) => {
    if (isName.test(cell.trim())) return undefined
    const words = normalise(cell)
    return columns.find(([, pattern]) => pattern.test(words))?.[0]
  })
  const place =
    read.indexOf('host') === -1 ? -1 : cells.findIndex((cell) => /^hosts?$/i.test(cell.trim()))
  // Of an export that has both `Domain` is the site's, and `Host` the cookie's.
  if (place !== -1)
    for (const i of read.keys()) if (read[i] === 'host' && i !== place) read[i] = undefined
  if (!read.includes('name')) {
    const i = cells.findIndex((cell, at) => !read[at] && perhaps.test(cell.trim()))
    if (i !== -1) read[i] = 'name'
  }
  const named = [...read.keys()].filter((i) => read[i] === 'name')
  const explicit = named.find((i) => /cookie|tracker|traceur/.test(normalise(cells[i] ?? '')))
  for (const i of named) {
    if (i === (explicit ?? named[0])) continue
    read[i] = read.includes('provider') ? undefined : 'provider'
  }
  return read
}

export function readParty(text: string): 'first' | 'third' | undefined {
  const words = normalise(text)
  if (/^(1st|first|erst|eigen|premiere|1re|1ere|interne)|^(non|no|nein|false)$/.test(words)) {
    return 'first'
  }
  if (/^(3rd|third|dritt|fremd|tierce|tiers|externe)|^(oui|yes|ja|true)$/.test(words)) {
    return 'third'
  }
  return undefined
}

/** Whether a cell says that something is kept elsewhere than in a cookie. */
export function isNoCookie(text: string): boolean {
  const words = normalise(text)
  return (
    /(local|session) ?storage|stockage (local|de session)|lokaler speicher|indexed ?db/.test(
      words,
    ) ||
    /^(html|idb|local)$|^(pixel|tracking pixel|web beacon|beacon|flash)\b|pixel (tracker|de suivi)/.test(
      words,
    )
  )
}

/** What stands in a cell that says nothing. */
export function isBlank(text: string): boolean {
  const words = normalise(text)
  return words === '' || /^(n a|none|null|keine?|aucun|unknown|unbekannt|inconnu)$/.test(words)
}
