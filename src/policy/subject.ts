/**
 * What is decided about.
 *
 * @module
 */
import type { CookiePlace } from './cookies.ts'
import { hostOf } from './pattern.ts'

/** What is judged. `page` is the URL of the request: its host is one of the site's own. */
export type Subject =
  /** A cookie in a request; nobody can tell its scope. */
  | { kind: 'cookie'; name: string; nameless?: boolean; page: URL }
  /** A cookie being set; `deletes` where it only deletes one. */
  | {
      kind: 'set-cookie'
      name: string
      nameless?: boolean
      scope: CookiePlace
      deletes: boolean
      page: URL
    }
  /** A URL that an element or a header would fetch, go or report to; `element` may name the header. */
  | { kind: 'tag' | 'link'; url: URL; element?: string; page: URL }
  /** The whole text of an inline script, and it without the addresses that are judged alone. */
  | {
      kind: 'inline'
      text: string
      left?: string
      /** The services whose addresses it holds, which are judged alone. */
      answered?: ReadonlySet<string>
      page: URL
    }
  /** A URL that stands in an inline script. */
  | { kind: 'inline'; url: URL; page: URL }
  /** A header by which a browser does something for advertising. */
  | { kind: 'feature'; header: string; page: URL }

/** What services lay claim to by their cookies and tags. */
export type Claimable = Exclude<Subject, { text: string } | { header: string }>

/** Where a cookie lives. Of one in a request nobody can tell its scope. */
export function placeOf(cookie: Extract<Subject, { name: string }>): CookiePlace {
  return cookie.kind === 'set-cookie'
    ? cookie.scope
    : { host: hostOf(cookie.page), hostOnly: undefined }
}
