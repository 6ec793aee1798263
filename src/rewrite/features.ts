/**
 * What browsers do for advertising by themselves, where a page's headers let them.
 *
 * @module
 */

/** Permissions-Policy names of what is denied where advertising is refused. */
const features = [
  'browsing-topics',
  'attribution-reporting',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'join-ad-interest-group',
  'run-ad-auction',
]

/** Response headers that make a browser remember, or join, something for advertising. */
export const adHeader: RegExp =
  /^(attribution-reporting-|observe-browsing-topics$|ad-auction-|shared-storage-write$)/

/**
 * Denies the features to a page and to all that is in it. Members of a later line count, so the site's
 * own come first; but one line that cannot be parsed makes browsers ignore all of them, and goes.
 *
 * Source: Permissions Policy, section 5.2; RFC 9651, sections 3.2 and 4.2
 */
export function denyFeatures(headers: Headers): void {
  const name = 'permissions-policy'
  const own = headers.get(name) ?? ''
  const denied = features.map((feature) => `${feature}=()`).join(', ')
  headers.set(name, own.trim() !== '' && dictionary.test(own) ? `${own}, ${denied}` : denied)
}

const key = '[a-z*][a-z0-9_.*-]*'
const bare =
  '(?:-?(?:\\d{1,12}\\.\\d{1,3}|\\d{1,15})|"(?:[ !#-\\[\\]-~]|\\\\["\\\\])*"|[A-Za-z*][\\w:/!#$%&\'*+.^`|~-]*|\\?[01])'
const parameters = `(?:; *${key}(?:=${bare})?)*`
const item = `${bare}${parameters}`
const member = `${key}(?:=(?:${item}|\\( *(?:${item}(?: +${item})*)? *\\)${parameters})|${parameters})`
const dictionary = new RegExp(`^ *${member}(?:[\\t ]*,[\\t ]*${member})* *$`)
