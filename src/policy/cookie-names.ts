/**
 * What tools know of cookies by their names alone.
 *
 * @module
 */
import { covers } from './globs.ts'
import { parseGlob } from './pattern.ts'

/** Cloudflare's own, which come onto a response behind every Worker. */
const platform = [
  // https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
  ...['__cf_bm', '__cflb', '__cfruid', '__cfseq*', '__cfwaitingroom', '_cfuvid'],
  ...['cf_chl_*', 'cf_clearance', 'cf_ob_info', 'cf_use_ob'],
].map(parseGlob)

/** @param name or a pattern, all of whose names are such */
export function isPlatformCookie(name: string): boolean {
  const glob = parseGlob(name)
  return platform.some((one) => covers(one, glob))
}

/** @param pattern that may take others' cookies too */
export function takesPlatformCookie(pattern: string): boolean {
  const glob = parseGlob(pattern)
  return platform.some((one) => covers(glob, one))
}

/** The characters of a name or pattern that tell it from others: `__Secure-` and stars tell nothing. */
export function literalLength(name: string): number {
  return name.replace(/^__(Secure|Host)-/i, '').replaceAll('*', '').length
}
