/**
 * What `scan` found: what `scan --json` prints, and what its report and `init` are made of.
 *
 * @module
 */
import type { Decision } from '../index.ts'
import type { KnownKind } from '../services/known.ts'

export interface ScanResult {
  /** Of consent-gate, and the day on which the catalogue's sources were taken. */
  version: string
  catalogue: string
  /** The policy file; absent where the built-in one was used, which refuses every kind. */
  policy?: { file: string; fingerprint: string }
  /** The categories, and `necessary`, of the policy that was used. */
  categories: readonly FoundCategory[]
  /** What the visitor of this scan had granted. */
  granted: readonly string[]
  pages: readonly ScannedPage[]
  /** Consent managers that were seen. */
  managers: readonly FoundManager[]
  services: readonly FoundService[]
  cookies: readonly FoundCookie[]
  /** Whether a cookie of some page's that is not in `cookies` is not set: not so of saved pages. */
  seesCookies: boolean
  /** Hosts of other sites that no service claims. */
  unknown: readonly UnknownHost[]
  drift: Drift
  /** Targets that could not be scanned. */
  failures: readonly { target: string; message: string }[]
}

export interface ScannedPage {
  /** The target: a file's path, a URL, or of a HAR file its path, `#` and the page's URL. */
  page: string
  url: string
  /** Why its tags were not judged, if so. */
  unread?: string
  decisions: readonly Decision[]
  /**
   * What was requested and set at run time, beside what the page and its own response hold. Judged as
   * if it passed the gate, which it does not: `remove` says that its service is refused, not that it
   * is gone. It goes where what loads it goes.
   */
  loaded: readonly Decision[]
}

export interface FoundManager {
  id: string
  name: string
  /** On how many pages it was seen, by a cookie of its or a tag. */
  pages: number
  /**
   * On how many of them the page itself holds its script; absent in older scans.
   */
  held?: number
  /** On how many it does not, and other scripts loaded it. */
  loaded?: number
}

export interface FoundCategory {
  id: string
  title: string
  /**
   * How many different things of it pages and their own responses hold: what refusing it removes.
   * What was only seen at run time (`loaded`) is not counted here.
   */
  services: number
  cookies: number
  tags: number
}

export interface FoundService {
  id: string
  name: string
  vendor?: string
  /** Absent for a service of the site's own. */
  kind?: KnownKind
  category?: string
  /** The policy declares it. */
  declared: boolean
  /** On how many pages it was seen. */
  pages: number
  /** Its cookies' names, and the hosts of its tags. */
  cookies: readonly string[]
  hosts: readonly string[]
  /** How many of its things were kept and removed, of those that pages and their own responses hold. */
  kept: number
  removed: number
  /**
   * How many of its things were only seen at run time: requests of scripts, cookies set by scripts or
   * by responses of other hosts. They do not pass the gate and are in neither `kept` nor `removed`:
   * where those are both 0, nothing is promised of this service.
   */
  loaded: number
  /** The page that tells what is known of it. */
  evidence?: string
}

export interface FoundCookie {
  name: string
  /** The host that it was set for, without leading dot. */
  host: string
  service?: string
  category?: string
  /** What is decided about it. Of one that is `loaded` the gate keeps nothing out of the browser. */
  action: Decision['action']
  /** Set at run time alone: by a script, or by a response of a host that is not the site's. */
  loaded: boolean
  pages: number
  /** By a response, or by a script (seen with `--browser` alone). */
  setBy: 'response' | 'script'
  /** How long it lives, in seconds; 0 for the browser's session. The longest seen. */
  seconds: number
  httpOnly: boolean
  /** What it is for, where known. */
  purpose?: string
}

export interface UnknownHost {
  host: string
  /** How many URLs of it, on how many pages. */
  urls: number
  pages: number
  elements: readonly string[]
  /** One of its URLs, without query. */
  example: string
}

/** Where the policy and what was seen differ. Empty without a policy. */
export interface Drift {
  /** Services and cookie rules of the policy that nothing was seen of: JSON pointers. */
  neverSeen: readonly { rule: string; service: string; what: string }[]
  /** Known services that were seen and that the policy does not declare. */
  undeclared: readonly { service: string; kind: KnownKind; example: string }[]
  /** Cookies that live longer than their rule declares; both in seconds. */
  longerLived: readonly {
    name: string
    rule: string
    declared: number
    seen: number
  }[]
}
