/**
 * Visits a page in a browser, as somebody who has not been there before and answers nothing: with what
 * scripts load and the cookies that they set.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Request, Response } from 'playwright-core'
import { hostOf } from '../policy/pattern.ts'
import { Failure } from './failure.ts'
import { cookieLines, fileFor, isHtmlType, readyHeaders } from './messages.ts'
import type { RawHeaders } from './sandbox.ts'
import {
  longestPage,
  type Page,
  readCookie,
  type SeenCookie,
  type SeenRequest,
} from './scan-page.ts'

/** For the page to come, and then for it to come to rest, in milliseconds. */
const patience = 20_000
const rest = 15_000

/** By what elements requests of these types are made; of others nobody can tell. */
const elements: Readonly<Record<string, string>> = {
  script: 'script',
  image: 'img',
  stylesheet: 'link',
  document: 'iframe',
}

/** @throws {Failure} where there is no browser, or no page comes */
export async function visitPage(name: string, address: URL): Promise<Page> {
  const browser = await launch()
  try {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      acceptDownloads: false,
    })
    return await visit(context, name, address)
  } finally {
    await browser.close()
  }
}

async function visit(context: BrowserContext, name: string, address: URL): Promise<Page> {
  const tab = await context.newPage()
  const requests: Request[] = []
  const responses: Promise<SeenCookie[]>[] = []
  context.on('request', (request) => requests.push(request))
  context.on('response', (response) => responses.push(cookiesOf(response).catch(() => [])))

  const at = Date.now()
  const response = await tab
    .goto(address.href, { timeout: patience, waitUntil: 'load' })
    .catch((error: Error) => {
      throw new Failure(`the browser did not load it: ${firstLine(error)}`)
    })
  // A page that never comes to rest is taken as it is by then.
  await tab.waitForLoadState('networkidle', { timeout: rest }).catch(() => {})
  if (!response) throw new Failure('the browser got no response')
  const headers = await rawHeaders(response)
  const type = (await response.headerValue('content-type')) ?? ''
  if (!response.ok()) throw new Failure(`the site answered ${response.status()}`)
  if (!isHtmlType(type)) throw new Failure(`no page: its type is ${type || 'not told'}`)
  const body = await response.body()
  if (body.length > longestPage) throw new Failure(`longer than ${longestPage / 1_000_000} MB`)

  const url = new URL(response.url())
  url.hash = ''
  const own = response.request()
  const others = requests.filter((request) => request !== own)
  const set = (await Promise.all(responses)).flat()
  return {
    ...{ name, url, at },
    response: {
      status: response.status(),
      headers: readyHeaders(headers),
      body,
    },
    file: fileFor(url),
    requests: others.flatMap((one) => requestOf(one, isOnTheWay(one, own))),
    cookies: [...withoutPage(set, headers, url, at), ...(await scriptCookies(context, set, at))],
    ...{ sent: [], seesCookies: true },
  }
}

/** Whether a request was redirected until it became the page's own. */
function isOnTheWay(request: Request, own: Request): boolean {
  for (let at: Request | null = own; at; at = at.redirectedFrom()) if (at === request) return true
  return false
}

function requestOf(request: Request, isOfPage: boolean): SeenRequest[] {
  const url = URL.parse(request.url())
  if (!url || !/^(https?|wss?):$/.test(url.protocol)) return []
  const element = isOfPage ? undefined : elements[request.resourceType()]
  return [{ url, ...(element && { element }) }]
}

async function rawHeaders(response: Response): Promise<RawHeaders> {
  return (await response.headersArray()).map(({ name, value }) => [name, value])
}

async function cookiesOf(response: Response): Promise<SeenCookie[]> {
  const host = hostOf(new URL(response.url()))
  const lines = cookieLines(await rawHeaders(response))
  return lines.map((line) => readCookie(line, host, Date.now()))
}

/** The page's own are read from its headers. */
function withoutPage(
  set: readonly SeenCookie[],
  headers: RawHeaders,
  url: URL,
  at: number,
): SeenCookie[] {
  const own = new Set(cookieLines(headers).map((line) => keyOf(readCookie(line, hostOf(url), at))))
  return set.filter((cookie) => !own.has(keyOf(cookie)))
}

/** What is there in the end and came with no response. */
async function scriptCookies(
  context: BrowserContext,
  set: readonly SeenCookie[],
  at: number,
): Promise<SeenCookie[]> {
  const known = new Set(set.map(keyOf))
  const all = (await context.cookies()).map(
    ({ name, value, domain, expires, httpOnly }): SeenCookie => {
      const scope = {
        host: domain.replace(/^\./, ''),
        hostOnly: !domain.startsWith('.'),
      }
      const seconds = expires === -1 ? 0 : Math.max(0, Math.round(expires - at / 1000))
      return {
        // As `readSetCookie` reads one without a name.
        name: name || (value.split('=', 1)[0] ?? '').trim(),
        nameless: name === '',
        scope,
        seconds,
        httpOnly,
        deletes: false,
        setBy: 'script',
      }
    },
  )
  return all.filter((cookie) => !known.has(keyOf(cookie)))
}

function keyOf({ name, scope }: SeenCookie): string {
  return JSON.stringify([name, scope.host])
}

/** The browser of the variable `CHROME_PATH`, else the Chrome that is installed. */
async function launch(): Promise<Browser> {
  const { chromium } = await loadPlaywright()
  const path = process.env['CHROME_PATH']
  const which = path ? { executablePath: path } : { channel: 'chrome' }
  return chromium.launch(which).catch((error: Error) => {
    const how = 'install Chrome, or name a Chromium in CHROME_PATH'
    throw new Failure(`the browser does not start (${how}): ${firstLine(error)}`)
  })
}

async function loadPlaywright(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core')
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error
    if (!isMissing || error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    const manifest = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')
    const version = JSON.parse(manifest).peerDependencies['playwright-core']
    const what = `playwright-core${version ? `@${version}` : ''}`
    throw new Failure(`--browser needs playwright-core, which is missing: npm install ${what}`)
  }
}

function firstLine({ message }: Error): string {
  return message.split('\n', 1)[0] ?? message
}
