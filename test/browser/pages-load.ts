/**
 * Loads a saved page in Chromium. Every request is answered here, by as little as fits. Chromium
 * without a window neither connects ahead (`preconnect`, `dns-prefetch`) nor fetches a page's icon.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core'

/** A document as a server sends it. */
export interface Sent {
  url: URL
  headers: Readonly<Record<string, string>>
  body: Uint8Array
}

export interface Requested {
  url: string
  /** Playwright's word: `script`, `image`, `document`… */
  type: string
  /** How many frames it stands in. */
  depth: number
}

export interface Load {
  /** In order, with repetitions; without the page's own. */
  requests: readonly Requested[]
  /** The messages of errors that nothing caught. */
  errors: readonly string[]
  /** Whether the page came to rest in time. */
  isWhole: boolean
  /** Of the names that were asked about, those that scripts define; if it could be asked. */
  defined: readonly string[] | undefined
}

/** With this switch, images and frames that wait to be seen do not: what is seen is chance. */
export const switches = ['--blink-settings=lazyLoadEnabled=false'] as const

/** In milliseconds: what a load may take. */
const patience = 5_000

/** How long nothing is requested before it is over. */
const quiet = { withScripts: 500, without: 300 }

/** Pages choose by chance among variants. */
const sameChances = `(() => {
  let state = 4711
  Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647
})()`

/** Tall, since much waits to be seen. */
const viewport = { width: 1280, height: 12_000 }

/** @param names of which to tell whether the page's scripts define them */
export async function load(
  browser: Browser,
  sent: Sent,
  scripting: boolean,
  names: readonly string[] = [],
): Promise<Load> {
  const requests: Requested[] = []
  const errors: string[] = []
  const context = await browser.newContext({
    javaScriptEnabled: scripting,
    serviceWorkers: 'block',
    acceptDownloads: false,
    viewport,
  })
  try {
    if (scripting) await context.addInitScript(sameChances)
    const page = await context.newPage()
    let last = performance.now()
    let isSent = false
    const answer = async (route: Route) => {
      last = performance.now()
      const request = route.request()
      const type = request.resourceType()
      // A request of a frame that has gone by now has none.
      const frame = frameOf(route)
      const isMain = request.isNavigationRequest() && frame === page.mainFrame()
      if (isMain && !isSent) {
        isSent = true
        await route.fulfill({ headers: { ...sent.headers }, body: Buffer.from(sent.body) })
        return
      }
      requests.push({
        url: request.url(),
        type: isMain ? 'navigation' : type,
        depth: depthOf(frame),
      })
      // The page stays where it is.
      if (isMain) await route.fulfill({ status: 204 })
      else if (isNowhere(request.url())) await route.abort('namenotresolved')
      else await route.fulfill(stubFor(type, request.headers()['origin']))
    }
    await listen(context, page, answer, requests, errors)
    const enough = scripting ? quiet.withScripts : quiet.without
    const isWhole = await rest(page, sent.url, () => last, enough)
    const defined = isWhole && names.length > 0 ? await definedIn(page, names) : undefined
    return { requests, errors, isWhole, defined }
  } finally {
    // A page whose script runs on and on does not close; it goes with the browser.
    await Promise.race([context.close(), setTimeout(patience, undefined, { ref: false })])
  }
}

async function listen(
  context: BrowserContext,
  page: Page,
  answer: (route: Route) => Promise<void>,
  requests: Requested[],
  errors: string[],
): Promise<void> {
  // Those of a page that has closed meanwhile fail.
  await context.route(/^https?:/, (route) => answer(route).catch(() => {}))
  await context.routeWebSocket(/./, (socket) => {
    requests.push({ url: socket.url(), type: 'websocket', depth: 0 })
    socket.close()
  })
  page.on('pageerror', ({ name, message }) => errors.push(`${name}: ${message}`))
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  page.on('popup', (popup) => popup.close().catch(() => {}))
}

/** Waits for the page to load, and to request nothing more for so many milliseconds. */
async function rest(page: Page, url: URL, last: () => number, enough: number): Promise<boolean> {
  const end = performance.now() + patience
  try {
    await page.goto(url.href, { timeout: patience, waitUntil: 'load' })
  } catch {
    return false
  }
  // What styles load is requested when it is painted.
  const painted = page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } }).catch(() => {})
  await Promise.race([painted, setTimeout(end - performance.now(), undefined, { ref: false })])
  const loaded = performance.now()
  while (performance.now() - Math.max(last(), loaded) < enough) {
    if (performance.now() > end) return false
    await setTimeout(50)
  }
  return true
}

async function definedIn(page: Page, names: readonly string[]): Promise<string[] | undefined> {
  const types = names.map((name) => `typeof ${name}`)
  const known = await page.evaluate<string[]>(`[${types}]`).catch(() => undefined)
  return known && names.filter((_, i) => known[i] !== 'undefined')
}

/** Whether no name server knows the host of an address (RFC 6761, section 6.4). */
export function isNowhere(url: string): boolean {
  return URL.parse(url)?.hostname.endsWith('.invalid') === true
}

function frameOf(route: Route): Frame | undefined {
  try {
    return route.request().frame()
  } catch {
    return undefined
  }
}

function depthOf(frame: Frame | undefined): number {
  let depth = 0
  for (let at = frame?.parentFrame(); at; at = at.parentFrame()) depth++
  return depth
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const stubs: Readonly<Record<string, { contentType: string; body: string | Buffer }>> = {
  document: { contentType: 'text/html', body: '<!doctype html><title></title>' },
  script: { contentType: 'text/javascript', body: '' },
  stylesheet: { contentType: 'text/css', body: '' },
  image: { contentType: 'image/gif', body: gif },
  xhr: { contentType: 'application/json', body: '{}' },
  fetch: { contentType: 'application/json', body: '{}' },
  manifest: { contentType: 'application/manifest+json', body: '{}' },
  texttrack: { contentType: 'text/vtt', body: 'WEBVTT\n' },
}

/** @param origin who asks, where the answer must say that they may */
function stubFor(type: string, origin = '*'): Parameters<Route['fulfill']>[0] {
  const { contentType, body } = stubs[type] ?? { contentType: 'text/plain', body: '' }
  const headers = {
    'content-type': contentType,
    'access-control-allow-origin': origin,
    ...(origin !== '*' && { 'access-control-allow-credentials': 'true' }),
  }
  return { headers, body }
}
