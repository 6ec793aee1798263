/**
 * A page to scan, wherever it came from.
 *
 * @module
 */
import { parseSetCookie } from 'cookie'
import { readSetCookie } from '../rewrite/set-cookie.ts'
import type { RawResponse } from './sandbox.ts'

/** A page as its site sent it, and what it went on to load. */
export interface Page {
  /** As the result names it. */
  name: string
  url: URL
  /** The page itself. Headers that tell how it was transported are gone. */
  response: RawResponse
  /** Its name below the folder that rewritten pages go to. */
  file: string
  /** When it was received, in milliseconds since the epoch. */
  at: number
  /** The URLs that were requested beside its own, and the cookies that came along. */
  requests: readonly SeenRequest[]
  /** Those of other responses, and of scripts. */
  cookies: readonly SeenCookie[]
  /** The names of cookies that requests brought along. */
  sent: readonly string[]
  /** Whether a cookie that is not there is not set. */
  seesCookies: boolean
}

export interface SeenRequest {
  url: URL
  element?: string
}

export interface SeenCookie {
  name: string
  nameless?: boolean
  /** Where it lives. */
  scope: { host: string; hostOnly: boolean | undefined }
  deletes: boolean
  /** How long it lives, in seconds; 0 for the browser's session. */
  seconds: number
  httpOnly: boolean
  setBy: 'response' | 'script'
  /** The host of the response. */
  from?: string
}

/** What of its name may be told: of a nameless cookie it is its value. */
export function shownName({ name, nameless }: SeenCookie): string {
  return nameless ? '(nameless)' : name
}

/** More than any page that people read, in bytes. */
export const longestPage = 50_000_000

/**
 * A cookie as a response sets it.
 *
 * @param at when, in milliseconds since the epoch
 */
export function readCookie(line: string, host: string, at: number): SeenCookie {
  const { maxAge, expires, httpOnly = false } = parseSetCookie(line)
  const left = expires ? Math.round((expires.getTime() - at) / 1000) : 0
  return {
    ...readSetCookie(line, host, at),
    seconds: Math.max(0, maxAge ?? left),
    httpOnly,
    setBy: 'response',
    from: host,
  }
}
