/**
 * What Chromium shows of what it holds in its own cache, after a visitor has taken back a consent.
 *
 * @module
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { valuesOf } from '../wire/message.ts'
import { type Answer, type Asked, respond, respondBare } from '../wire/origin.ts'
import { cookies, type Site, startSite } from '../wire/site.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'

let site: Site
let sunk: SunkBrowser
beforeAll(async () => {
  site = await startSite()
  sunk = await launchChromium({ 'shop.example': site.workerd.ports.gate })
})
afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  await site.stop()
})
beforeEach(() => {
  sunk.reached.length = 0
  site.origin.asked.length = 0
})

const address = 'http://shop.example'
const tag = 'tags.measure.example'
const validators = ['ETag: "v1"', 'Last-Modified: Thu, 01 Oct 2020 00:00:00 GMT']
const fresh = 'Cache-Control: public, max-age=3600, immutable'
const html = 'Content-Type: text/html; charset=utf-8'
const document = (what: string) => `<!DOCTYPE html><title>${what}</title>${what}`
const tracked = `${document('shop')}<script async src="https://${tag}/tag.js"></script><a href=/away>away</a>`

const things: Readonly<Record<string, readonly [lines: readonly string[], body: string]>> = {
  '/': [[html, fresh, ...validators], tracked],
  '/untagged': [[html, fresh], tracked],
  '/untyped': [[fresh, ...validators], tracked],
  '/away': [[html], document('away')],
}

/** A site whose 304 says no more than it must. */
function answer(asked: Asked): Answer {
  const [lines, body] = things[asked.start.split(' ')[1] ?? ''] ?? [['Cache-Control: no-store'], '']
  const holds = valuesOf(asked, 'if-none-match').join().includes('"v1"')
  const isHeld = holds && lines.includes('ETag: "v1"')
  return isHeld ? respondBare('304 Not Modified', validators) : respond('200 OK', lines, body)
}

/** The visitor answers the banner: everything, or everything but analytics. */
async function answerBanner(context: BrowserContext, grantsAnalytics: boolean): Promise<void> {
  const pairs = cookies.all.replace('C0002%3A1', `C0002%3A${grantsAnalytics ? 1 : 0}`).split('; ')
  await context.addCookies(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(pair) ?? []
      return { name, value, url: address }
    }),
  )
}

/** Everything granted; then a visit to each path; then analytics taken back. */
async function withdrawn(
  paths: readonly string[],
  then: (page: Page) => Promise<void>,
): Promise<void> {
  site.origin.answer = answer
  const context = await sunk.browser.newContext()
  try {
    const page = await context.newPage()
    await answerBanner(context, true)
    for (const path of paths) await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
    expect(sunk.reached).toContain(tag)
    await answerBanner(context, false)
    sunk.reached.length = 0
    site.origin.asked.length = 0
    await then(page)
  } finally {
    await context.close()
  }
}

async function expectFiltered(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const shown = await page.content()
  expect(shown).toContain('shop')
  expect(shown).not.toContain(tag)
  expect(sunk.reached).not.toContain(tag)
}

test('H1, H4: after withdrawal a page that the browser holds is shown without the tag: by its address, reloaded, by a link', async () => {
  for (const path of ['/', '/untagged', '/untyped']) {
    await withdrawn([path, '/away'], async (page) => {
      await page.goto(`${address}${path}`)
      await expectFiltered(page)
      await page.reload()
      await expectFiltered(page)
      await page.goto(`${address}/away`)
      await page.evaluate(`location.assign('${path}')`)
      await page.waitForURL(`${address}${path}`)
      await expectFiltered(page)
    })
  }
})

test('H1, H4: after withdrawal no fetch brings the page that the browser holds', async () => {
  await withdrawn(['/', '/untyped', '/away'], async (page) => {
    for (const path of ['/', '/untyped']) {
      for (const cache of ['default', 'no-cache', 'reload', 'no-store'] as const) {
        const text = await page.evaluate<string>(
          `fetch('${path}', { cache: '${cache}' }).then((response) => response.text())`,
        )
        expect(text, `${path} ${cache}`).toContain('shop')
        expect(text, `${path} ${cache}`).not.toContain(tag)
      }
    }
  })
})

// Back and forward show what is held without asking, `no-cache` or not (RFC 9111 section 6), but not
// what varies by a cookie that is another now. Headless Chromium keeps no page alive to go back to.
test('H4: going back shows the page that the browser holds, after withdrawal one without the tag', async () => {
  await withdrawn(['/', '/away'], async (page) => {
    await page.goBack()
    await expectFiltered(page)
    expect(site.origin.asked).toHaveLength(1)

    await page.goto(`${address}/away`)
    site.origin.asked.length = 0
    await page.goBack()
    await expectFiltered(page)
    expect(site.origin.asked).toEqual([])
  })
})
