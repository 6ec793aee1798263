/**
 * `Set-Cookie` lines that end a cookie of which a request tells no more than its name.
 *
 * A browser ends the cookie whose name, domain, path and partition a line has
 * (draft-ietf-httpbis-rfc6265bis section 5.7), so there is a line for each place it may live in.
 *
 * @module
 */
import type { CookiePlace } from '../policy/cookies.ts'
import { hostAndParents } from '../policy/cookies.ts'

/** Where a cookie may live. */
export interface Spot {
  scope: CookiePlace
  path: string
  /** Beside what the browser keeps for all sites, in what it keeps for the one shown (CHIPS). */
  partitioned: boolean
}

/** So many parents of a host, the shortest of them, are guessed at, and so many folders of a path. */
const mostParents = 4
const deepest = 8
/** Of a longer one browsers ignore the attribute (section 5.6). */
const longestPath = 1024

/**
 * The host and its parents up to the one that the site is named by, if `domains` tell that, and else up to
 * two labels: what is a public suffix a browser rejects.
 *
 * @param domains the hosts of the site. It is named by the one that stands above another of them, or above the
 *   host, and of which no other is beside it
 */
export function domainsOf(host: string, domains: ReadonlySet<string>): string[] {
  if (/\.\d+$/.test(host)) return []
  const all = [...hostAndParents(host)].filter((one) => one.includes('.'))
  const isIn = (one: string, other: string) => one.endsWith(`.${other}`)
  const near = [host, ...domains].filter((one) => isIn(one, all.at(-1) ?? ''))
  const names = (one: string) =>
    domains.has(one) &&
    near.some((other) => isIn(other, one)) &&
    near.every((other) => other === one || isIn(other, one))
  const top = all.findIndex(names)
  return top === -1
    ? [...all.slice(0, 1), ...all.slice(1).slice(-mostParents)]
    : all.slice(0, top + 1)
}

/**
 * The paths below `/` at which a cookie may live that came with a request, the outermost first: each of
 * its folders, with the slash behind it and without (section 5.1.4).
 *
 * @param pathname of the request's URL
 */
export function foldersOf(pathname: string): string[] {
  const folders: string[] = []
  const segments = pathname.split('/').slice(1)
  for (let depth = 1; depth <= Math.min(segments.length, deepest); depth++) {
    const folder = `/${segments.slice(0, depth).join('/')}`
    folders.push(folder)
    if (depth < segments.length) folders.push(`${folder}/`)
  }
  const each = [...new Set(folders)]
  return each.filter((one) => one !== '/' && one.length <= longestPath && !one.includes(';'))
}

/** Where a cookie lives that is set without `Path` (section 5.1.4). */
export function folderOf(pathname: string): string {
  return pathname.slice(0, pathname.lastIndexOf('/')) || '/'
}

/** Where cookies of a name may live: in each of the scopes, at each of the paths, partitioned and not. */
export interface Places {
  scopes: readonly CookiePlace[]
  paths: readonly string[]
}

/** Likely places first; most cookies are set for all hosts of a site, or for one. */
export function placesOf(
  name: string,
  host: string,
  domains: readonly string[],
  paths: readonly string[],
): Places {
  const alone = { host, hostOnly: true }
  if (/^__host-/i.test(name)) return { scopes: [alone], paths: ['/'] }
  const wide = domains.map((one) => ({ host: one, hostOnly: false }))
  return { scopes: [...wide.slice(-1), alone, ...wide.slice(0, -1)], paths }
}

/** The places at a path, likely ones first. */
export function spotsAt(path: string, scopes: readonly CookiePlace[]): Spot[] {
  return [false, true].flatMap((partitioned) =>
    scopes.map((scope) => ({ scope, path, partitioned })),
  )
}

/**
 * The line that ends a cookie in one place. Not by the library `cookie`, which throws for names that browsers have.
 *
 * @param framed the response goes into a frame, where browsers take no other line from another site
 */
export function expiryLine(name: string, spot: Spot, framed: boolean): string {
  const { scope, path, partitioned } = spot
  const isSecure = partitioned || framed || /^__(secure|host|http)-/i.test(name)
  return [
    `${name}=`,
    'Max-Age=0',
    `Path=${path}`,
    ...(scope.hostOnly ? [] : [`Domain=${scope.host}`]),
    ...(isSecure ? ['Secure'] : []),
    ...(/^__(host-)?http-/i.test(name) ? ['HttpOnly'] : []),
    ...(framed ? ['SameSite=None'] : []),
    ...(partitioned ? ['Partitioned'] : []),
  ].join('; ')
}
