/**
 * The one place that assigns `c.res`.
 *
 * @module
 */
import type { Context } from 'hono'

/**
 * Puts a response in the place of the one there is. Hono merges the old response's headers into a new
 * one that is assigned, `Set-Cookie` lines above all, so the old one is cleared first.
 */
export function replaceResponse(c: Context, response: Response): void {
  c.res = undefined
  c.res = response
}
