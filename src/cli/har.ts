/**
 * Pages and their requests as a browser recorded them: HTTP Archive files.
 *
 * Source: http://www.softwareishard.com/blog/har-12-spec/
 *
 * @module
 */
import { hostOf } from '../policy/pattern.ts'
import { parseCookieDate } from '../rewrite/cookie-date.ts'
import { Failure } from './failure.ts'
import { findJsonFault } from './json.ts'
import { cookieLines, fileFor, headerOf, isHtmlType, readyHeaders } from './messages.ts'
import { readBytes } from './policy-file.ts'
import type { RawHeaders, RawResponse } from './sandbox.ts'
import {
  longestPage,
  type Page,
  readCookie,
  type SeenCookie,
  type SeenRequest,
} from './scan-page.ts'

/** In bytes; more does not fit into a text. */
const longest = 500_000_000

/** One entry, as far as a scan needs it. */
interface Entry {
  place: string
  url: URL
  pageref: string | undefined
  at: number
  /** Where the browser wanted to show it, if it told. */
  destination: string | undefined
  /** The names of the cookies that it sent. */
  sent: string[]
  cookies: SeenCookie[]
  status: number
  headers: RawHeaders
  isHtml: boolean
  /** Whether it was redirected before the page came. */
  isOnTheWay?: boolean
  content: Content
}

interface Content {
  text: string | undefined
  isBase64: boolean
}

/**
 * The pages of a file: the documents with what belongs to them.
 *
 * @throws {Failure} naming the file, and the place in it
 */
export async function readHar(file: string): Promise<Page[]> {
  const bytes = await readBytes(file)
  if (bytes.length > longest) throw new Failure(`${file} is longer than ${longest / 1_000_000} MB`)
  const entries = listOf(parseJson(file, bytes), ['log', 'entries'])
  if (!entries) throw new Failure(`${file} is no HAR file: /log/entries is not a list`)
  const read = entries.flatMap((entry, i) => readEntry(entry, `${file}#/log/entries/${i}`) ?? [])
  // A recorder that leaves cookies out leaves out all of them.
  const seesCookies = read.some(({ sent, cookies }) => sent.length + cookies.length > 0)
  const pages = groupByPage(read).map(([document, others]) => ({
    ...pageOf(file, document, others),
    seesCookies,
  }))
  if (pages.length > 0) return pages
  throw new Failure(`${file} holds no page with its content; record it with content`)
}

function parseJson(file: string, bytes: Buffer): unknown {
  const text = bytes.toString().replace(/^\ufeff/, '')
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure(`${file} is no HAR file: ${findJsonFault(text)}`)
  }
}

/**
 * Each document with the entries of its page: those with the same `pageref`, where there is one, else
 * those that follow. Documents inside of a page, from other hosts, are none of the site's.
 */
function groupByPage(entries: readonly Entry[]): [Entry, Entry[]][] {
  const groups = new Map<string, { first: Entry | undefined; pages: Entry[]; all: Entry[] }>()
  let turn = 0
  for (const entry of entries) {
    const isPage = isDocument(entry)
    if (isPage && entry.pageref === undefined && entry.destination !== 'iframe') turn++
    // What comes before the first is on the way to it.
    const key = entry.pageref ?? `\0${Math.max(turn, 1)}`
    const group = groups.get(key) ?? { first: undefined, pages: [], all: [] }
    groups.set(key, group)
    const isOnTheWay = !group.first && isRedirect(entry)
    group.all.push({ ...entry, isOnTheWay })
    if (!isPage) continue
    group.first ??= entry
    if (hostOf(group.first.url) === hostOf(entry.url)) group.pages.push(entry)
  }
  return [...groups.values()].flatMap(({ pages, all }) =>
    // What was requested belongs to the page that it was requested for, the first.
    pages.map((page, i): [Entry, Entry[]] => [
      page,
      i === 0 ? all.filter(({ place }) => place !== page.place) : [],
    ]),
  )
}

function isRedirect({ status }: Entry): boolean {
  return status >= 300 && status < 400 && status !== 304
}

function isDocument({ isHtml, destination, content, status }: Entry): boolean {
  const isShown = destination === undefined || /^(document|iframe|frame)$/.test(destination)
  const isAnswer = status >= 200 && (status < 300 || status >= 400 || status === 304)
  return isHtml && isShown && isAnswer && content.text !== undefined
}

function pageOf(
  file: string,
  document: Entry,
  others: readonly Entry[],
): Omit<Page, 'seesCookies'> {
  const requests: SeenRequest[] = others
    .filter(({ isOnTheWay }) => !isOnTheWay)
    .map(({ url }) => ({ url }))
  return {
    name: `${file}#${document.url.href}`,
    url: document.url,
    response: responseOf(document),
    file: fileFor(document.url),
    at: document.at,
    requests,
    cookies: others.flatMap(({ cookies }) => cookies),
    sent: [...new Set([document, ...others].flatMap(({ sent }) => sent))],
  }
}

/** What a recorder decoded is UTF-8 from here on, whatever it was. */
function responseOf({ status, headers, content: { text = '', isBase64 } }: Entry): RawResponse {
  const ready = readyHeaders(headers)
  const kept = isBase64 ? ready : ready.filter(([name]) => name.toLowerCase() !== 'content-type')
  const type: RawHeaders = isBase64 ? [] : [['content-type', 'text/html; charset=utf-8']]
  return {
    status: canHaveBody(status) ? status : 200,
    headers: [...kept, ...type],
    body: Buffer.from(text, isBase64 ? 'base64' : 'utf8'),
  }
}

/** Of a page that was shown with another, such as 304 or 999, nobody can send the like. */
function canHaveBody(status: number): boolean {
  const isStatus = Number.isInteger(status) && status >= 200 && status <= 599
  return isStatus && ![204, 205, 304].includes(status)
}

/** @returns `undefined` for what was not fetched from anywhere, such as `data:` */
function readEntry(value: unknown, place: string): Entry | undefined {
  const address = textOf(value, ['request', 'url'])
  if (address === undefined) throw new Failure(`${place}/request/url is not a text`)
  const url = URL.parse(address)
  if (!url || !/^(https?|wss?):$/.test(url.protocol)) return undefined
  Object.assign(url, { hash: '', username: '', password: '' })
  // A cookie's date has no parts of seconds.
  const now = Math.floor(Date.now() / 1000) * 1000
  const since = now - (Date.parse(textOf(value, ['startedDateTime']) ?? '') || now)
  const asked = headersOf(value, ['request', 'headers'])
  const told = headersOf(value, ['response', 'headers'])
  const all =
    headerOf(told, 'set-cookie') === undefined ? [...told, ...cookiesOf(value, url)] : told
  const headers = all.map((header) => postpone(header, since))
  const text = textOf(value, ['response', 'content', 'text'])
  if ((text?.length ?? 0) > longestPage * 1.4) {
    throw new Failure(`${place} is longer than ${longestPage / 1_000_000} MB`)
  }
  const type = textOf(value, ['response', 'content', 'mimeType'])
  const status = memberOf(value, ['response', 'status'])
  const destination = headerOf(asked, 'sec-fetch-dest') ?? typeOf(value)
  return {
    ...{ place, url },
    pageref: textOf(value, ['pageref']),
    at: now,
    destination: destination?.toLowerCase(),
    sent: sentOf(value, headerOf(asked, 'cookie')),
    cookies: cookieLines(headers).map((line) => readCookie(line, hostOf(url), now)),
    status: typeof status === 'number' ? status : 0,
    headers,
    // What the browser took it for, whatever the site said.
    isHtml: isHtmlType(headerOf(headers, 'content-type') ?? '') || isHtmlType(type ?? ''),
    content: { text, isBase64: textOf(value, ['response', 'content', 'encoding']) === 'base64' },
  }
}

/** The names of a request's cookies, from its header or from what the recorder read of it. */
function sentOf(value: unknown, header: string | undefined): string[] {
  const list = listOf(value, ['request', 'cookies']) ?? []
  const names =
    header === undefined
      ? list.map((cookie) => textOf(cookie, ['name']) ?? '')
      : header.split(';').map((pair) => pair.split('=', 1)[0]?.trim() ?? '')
  return names.filter((name) => name !== '')
}

/** The cookies that a recorder read, where it left out the headers, as headers. */
function cookiesOf(value: unknown, { hostname }: URL): RawHeaders {
  return (listOf(value, ['response', 'cookies']) ?? []).flatMap((cookie) => {
    const [name, text = ''] = ['name', 'value'].map((key) => textOf(cookie, [key]))
    if (name === undefined) return []
    const domain = textOf(cookie, ['domain']) ?? hostname
    // Some say a second before 1970 of a cookie that ends with the session.
    const until = Date.parse(textOf(cookie, ['expires']) ?? '')
    const parts = [
      `${name}=${text}`,
      ...(domain === hostname ? [] : [`Domain=${domain}`]),
      ...(until >= 0 ? [`Expires=${new Date(until).toUTCString()}`] : []),
      ...(memberOf(cookie, ['httpOnly']) === true ? ['HttpOnly'] : []),
    ]
    return [['set-cookie', parts.map((part) => part.replace(/[;\r\n]/g, '')).join('; ')]]
  })
}

/** Cookies run out as long from now as they did from when they were recorded. */
function postpone([name, value]: RawHeaders[number], since: number): RawHeaders[number] {
  if (name.toLowerCase() !== 'set-cookie') return [name, value]
  const later = value.replace(/(;[\t ]*expires[\t ]*=)([^;\n]*)/gi, (all, before: string, date) => {
    const recorded = parseCookieDate(date)
    return recorded === undefined ? all : before + new Date(recorded + since).toUTCString()
  })
  return [name, later]
}

/** Chrome's own word, where the headers were not recorded: a request of a script is no document. */
function typeOf(value: unknown): string | undefined {
  const type = textOf(value, ['_resourceType'])
  return type === 'document' ? undefined : type
}

function headersOf(value: unknown, path: readonly string[]): RawHeaders {
  return (listOf(value, path) ?? []).flatMap((header) => {
    const name = textOf(header, ['name'])
    const text = textOf(header, ['value'])
    return name === undefined || text === undefined ? [] : [[name, text] as RawHeaders[number]]
  })
}

function textOf(value: unknown, path: readonly string[]): string | undefined {
  const member = memberOf(value, path)
  return typeof member === 'string' ? member : undefined
}

function listOf(value: unknown, path: readonly string[]): readonly unknown[] | undefined {
  const member = memberOf(value, path)
  return Array.isArray(member) ? member : undefined
}

function memberOf(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}
