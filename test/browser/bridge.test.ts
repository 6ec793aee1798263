/**
 * `bridge` and `reload` in a real browser, behind the gate in real workerd, on pages with small
 * emulations of the managers.
 *
 * @module
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { scripts } from '../../src/bridge/bridge.generated.ts'
import type { ConsentEntry } from '../../src/index.ts'
import {
  answeredAt,
  type EmulatedManager,
  emulated,
  onetrust,
  silktide,
  tcf,
} from './bridge-managers.ts'
import { type BridgeSite, startBridgeSite } from './bridge-site.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'

/** Longer than a script ever waits, in milliseconds. */
const settled = 1_500

let sunk: SunkBrowser
const sites = new Map<string, BridgeSite>()

beforeAll(async () => {
  // One after another, since esbuild ends with the first that is done.
  for (const { name, entry, script } of emulated) {
    sites.set(name, await startBridgeSite({ ...entry, bridge: true }, script))
    if (name !== 'Silktide 1') {
      const both: ConsentEntry = { ...entry, bridge: true, reload: true }
      sites.set(`${name}, reload`, await startBridgeSite(both, script))
    }
  }
  sites.set('OneTrust', await startBridgeSite({ source: 'onetrust', reload: true }, onetrust))
  sites.set('none', await startBridgeSite(tcf.entry, tcf.script))
  sunk = await launchChromium()
}, 120_000)

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  await Promise.all([...sites.values()].map((site) => site.stop()))
})

interface Visit {
  page: Page
  context: BrowserContext
  /** The address of this visitor's page, and of no other's. */
  url: string
  /** How often the site received a request for it. */
  times(): number
  /** Opens the page, and waits until nothing is to be expected of it. */
  open(): Promise<void>
  /** Answers the manager's banner, with a click; `undefined` forgets the answer. */
  choose(choice: 'all' | 'some' | 'none' | undefined): Promise<void>
  /** The tags of the page. */
  tags(): Promise<string[]>
  /** What is mirrored. */
  mirrored(): Promise<string | undefined>
  /** What the gate read of the last request for the page. */
  state(): string | undefined
}

let visits = 0

/** A new visitor of a site. */
async function visit(
  site: BridgeSite | undefined,
  browse: (visit: Visit) => Promise<void>,
  folder = '',
): Promise<void> {
  if (!site) throw new Error('no such site')
  const path = `${folder}/v${++visits}`
  const context = await sunk.browser.newContext()
  const page = await context.newPage()
  const url = site.address + path
  try {
    await browse({
      page,
      context,
      url,
      times: () => site.received.filter((one) => one === path).length,
      async open() {
        await page.goto(url)
        await page.waitForTimeout(settled)
      },
      async choose(choice) {
        const code = `document.querySelector('button').onclick = () => choose(${JSON.stringify(choice)})`
        // The page may still be coming.
        await page.getByRole('button').waitFor()
        await page.evaluate(code)
        await page.getByRole('button').click()
      },
      async tags() {
        await page.locator('#end').waitFor({ state: 'attached' })
        const urls = await page.evaluate<string[]>('[...document.images].map((one) => one.src)')
        return urls.map((one) => new URL(one).hostname.replace('.example', ''))
      },
      async mirrored() {
        const cookies = await context.cookies()
        return cookies.find(({ name }) => name === 'consent-bridge')?.value
      },
      state: () => site.observed.findLast((one) => one.path === path)?.readings[0]?.state,
    })
  } finally {
    await context.close()
  }
}

/** Waits until something is so. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 50 })

/** What stands in the cookie after a choice. */
function mirrorOf(
  { entry, mirrored, tellsTime }: EmulatedManager,
  choice: 'all' | 'some' | 'none',
): RegExp {
  const seconds = tellsTime ? answeredAt : '\\d{10}'
  return new RegExp(`^${entry.source}!${seconds}!${mirrored[choice].replaceAll('.', '\\.')}!$`)
}

describe.concurrent.each(emulated)('$name: a visitor who', (manager) => {
  const { name, tellsTime } = manager

  test('has not answered is not mirrored, whatever the defaults', async () => {
    await visit(sites.get(name), async ({ open, mirrored, page, tags, state }) => {
      await open()
      expect(await mirrored()).toBeUndefined()
      await page.reload()
      expect(await tags()).toEqual([])
      expect(state()).toBe('absent')
    })
  })

  test('accepts, changes the choice and withdraws it gets each next page accordingly', async () => {
    await visit(sites.get(name), async ({ page, url, choose, mirrored, tags, state }) => {
      await page.goto(url)
      for (const [choice, expected] of [
        ['all', ['counter', 'ads']],
        ['some', ['counter']],
        ['none', []],
        ['all', ['counter', 'ads']],
      ] as const) {
        await choose(choice)
        await soon(async () => expect(await mirrored()).toMatch(mirrorOf(manager, choice)))
        await page.goto(url)
        expect(await tags()).toEqual(expected)
        expect(state()).toBe('given')
      }
    })
  })

  test('answered when there was no bridge is mirrored by the next page', async () => {
    await visit(sites.get(name), async ({ page, context, url, choose, mirrored }) => {
      await page.goto(url)
      await choose('all')
      await soon(async () => expect(await mirrored()).toMatch(mirrorOf(manager, 'all')))
      await context.clearCookies()
      await page.goto(url)
      await soon(async () => expect(await mirrored()).toMatch(mirrorOf(manager, 'all')))
    })
  })

  test('is mirrored as of one time, page after page, until there is no choice', async () => {
    await visit(sites.get(name), async ({ page, context, url, open, choose, mirrored }) => {
      await page.goto(url)
      await choose('some')
      await soon(async () => expect(await mirrored()).toMatch(mirrorOf(manager, 'some')))
      const first = ((await mirrored()) ?? '').replace(/!\d+!/, tellsTime ? '$&' : '!1700000000!')
      await context.addCookies([{ name: 'consent-bridge', value: first, url }])
      await page.addInitScript(
        'cookieStore.onchange = ({ deleted }) => { if (deleted.length > 0) window.isLost = true }',
      )
      await open()
      expect([await mirrored(), await page.evaluate('window.isLost')]).toEqual([first, undefined])

      await choose(undefined)
      await page.waitForTimeout(settled)
      await page.goto(url)
      await soon(async () => expect(await mirrored()).toBeUndefined())
    })
  })

  test('has another manager’s choice mirrored keeps it', async () => {
    await visit(sites.get(name), async ({ page, context, url, choose, mirrored }) => {
      const value = 'another-manager!1700000000!all!'
      await context.addCookies([{ name: 'consent-bridge', value, url }])
      await page.goto(url)
      for (const choice of ['all', 'none', undefined] as const) {
        await choose(choice)
        await page.waitForTimeout(settled)
        expect(await mirrored()).toBe(value)
      }
    })
  })

  test('answers under a strict policy for scripts is mirrored', async () => {
    await visit(
      sites.get(name),
      async ({ page, url, choose, mirrored }) => {
        const violations: string[] = []
        page.on('console', (message) => {
          if (/Content Security Policy/.test(message.text())) violations.push(message.text())
        })
        await page.goto(url)
        await choose('all')
        await soon(async () => expect(await mirrored()).toMatch(mirrorOf(manager, 'all')))
        await page.waitForTimeout(settled)
        expect(violations.filter((one) => !/Loading the image|favicon/.test(one))).toEqual([])
      },
      '/strict',
    )
  })
})

describe.concurrent('what is mirrored', () => {
  const site = () => sites.get(silktide.name)

  test('lives a year, on the whole site, and comes with every request of its own', async () => {
    await visit(
      site(),
      async ({ page, context, url, choose, mirrored }) => {
        await page.goto(url)
        await choose('all')
        await soon(async () => expect(await mirrored()).toMatch(/^silktide!/))
        const cookies = await context.cookies()
        const cookie = cookies.find(({ name }) => name === 'consent-bridge')
        expect(cookie).toMatchObject({
          ...{ domain: '127.0.0.1', path: '/', sameSite: 'Lax', secure: false, httpOnly: false },
        })
        expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(364 * 86_400)
      },
      '/a/b',
    )
  })

  test('stays while a visitor only looks at the settings', async () => {
    await visit(sites.get(tcf.name), async ({ page, open, choose, mirrored }) => {
      await open()
      await choose('some')
      await soon(async () => expect(await mirrored()).toMatch(mirrorOf(tcf, 'some')))
      await page.evaluate('openSettings()')
      await page.waitForTimeout(settled)
      expect(await mirrored()).toMatch(mirrorOf(tcf, 'some'))
    })
  })

  test('is Secure where the page is', async () => {
    await visit(site(), async ({ page, mirrored, context }) => {
      const body = `<script>${silktide.script}; choose('all')</script>`
      await page.route('https://www.shop.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body }),
      )
      await page.goto('https://www.shop.example/')
      await page.evaluate(scripts['bridge-silktide.js'] ?? '')
      await soon(async () => expect(await mirrored()).toMatch(/^silktide!/))
      const [cookie] = await context.cookies()
      expect(cookie).toMatchObject({ domain: 'www.shop.example', secure: true })
    })
  })

  test('fits a cookie: what does not is refused', async () => {
    await visit(site(), async ({ page, url, open, mirrored, tags, state }) => {
      await page.addInitScript(`
        localStorage.setItem('stcm.hasConsented', '1')
        for (let i = 0; i < 900; i++) localStorage.setItem('stcm.consent.b' + i, 'true')
        localStorage.setItem('stcm.consent.ad types', 'true')
        localStorage.setItem('stcm.consent.zzz', 'true')`)
      await open()
      const value = (await mirrored()) ?? ''
      expect(value.length).toBeGreaterThan(3_890)
      expect(value.length).toBeLessThan(4_000)
      expect(value).not.toContain('zzz')
      await page.goto(url)
      expect(await tags()).toContain('ads')
      expect(state()).toBe('given')
    })
  })

  test('holds ids of any letters', async () => {
    const ids = ['a~b', 'c!d', 'ü; é=%7E', '"x",\\y']
    await visit(site(), async ({ page, open, mirrored }) => {
      await page.addInitScript(`
        localStorage.setItem('stcm.hasConsented', '1')
        for (const id of ${JSON.stringify(ids)}) localStorage.setItem('stcm.consent.' + id, 'true')`)
      await open()
      const [, , list = ''] = ((await mirrored()) ?? '').split('!')
      expect(list.split('~').map(decodeURIComponent)).toEqual(expect.arrayContaining(ids))
      expect(await mirrored()).toMatch(/^[\w!~%().*'-]+$/)
    })
  })

  test('is mirrored from a page that comes gzipped', async () => {
    await visit(
      site(),
      async ({ page, url, choose, mirrored, tags }) => {
        for (const expected of [[], ['counter', 'ads']]) {
          const response = await page.goto(url)
          expect(response?.headers()['content-encoding']).toBe('gzip')
          expect(await tags()).toEqual(expected)
          await choose('all')
          await soon(async () => expect(await mirrored()).toMatch(/!ad%20types~/))
        }
      },
      '/zipped',
    )
  })
})

describe.concurrent('reload: a visitor who', () => {
  const site = () => sites.get('OneTrust')

  test('agrees sees the page again, once, with what was removed', async () => {
    await visit(site(), async ({ page, open, choose, tags, times }) => {
      await open()
      await choose('all')
      await soon(async () => expect(await tags()).toEqual(['counter', 'ads']))
      await page.waitForTimeout(settled)
      expect(times()).toBe(2)
      expect(site()?.received.filter((path) => path.startsWith('/.well-known'))).toEqual([])
    })
  })

  test('agrees to more and more sees it again each time', async () => {
    await visit(site(), async ({ open, choose, tags, times }) => {
      await open()
      await choose('some')
      await soon(async () => expect(await tags()).toEqual(['counter']))
      await choose('all')
      await soon(async () => expect(await tags()).toEqual(['counter', 'ads']))
      expect(times()).toBe(3)
    })
  })

  test('refuses, or withdraws, does not see it again', async () => {
    await visit(site(), async ({ page, open, choose, tags, times }) => {
      await open()
      await choose('none')
      await page.waitForTimeout(settled)
      expect(times()).toBe(1)
      await choose('all')
      await soon(async () => expect(await tags()).toEqual(['counter', 'ads']))
      await choose('none')
      await page.waitForTimeout(settled)
      expect(times()).toBe(2)
    })
  })

  test('agrees while the page is still coming sees it again', async () => {
    await visit(
      site(),
      async ({ page, url, choose, tags, times }) => {
        await page.goto(url, { waitUntil: 'commit' })
        await choose('all')
        expect(await page.locator('#end').count()).toBe(0)
        await soon(async () => expect(await times()).toBe(2))
        await soon(async () => expect(await tags()).toEqual(['counter', 'ads']))
      },
      '/slow',
    )
  })

  test('comes from another site, from where the choice does not come along, sees it again', async () => {
    await visit(site(), async ({ page, context, url, times, tags }) => {
      const closed = { name: 'OptanonAlertBoxClosed', value: '2026-01-22T09:00:00.000Z', url }
      const choice = { name: 'OptanonConsent', value: 'groups=C0002%3A1%2CC0004%3A1', url }
      await context.addCookies([choice, { ...closed, sameSite: 'Strict' }])
      await page.route('https://elsewhere.example/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<a href="${url}">Shop</a>` }),
      )
      await page.goto('https://elsewhere.example/')
      await page.getByRole('link').click()
      await soon(async () => expect(await times()).toBe(2))
      await soon(async () => expect(await tags()).toEqual(['counter', 'ads']))
    })
  })

  test('agrees in another tab does not see this one again', async () => {
    await visit(site(), async ({ page, open, choose, times }) => {
      await open()
      // No tab of a headless browser is ever hidden.
      await page.evaluate("Object.defineProperty(document, 'hidden', { value: true })")
      await choose('all')
      await page.waitForTimeout(settled)
      expect(times()).toBe(1)
    })
  })

  test('agrees on a page that stays as it is does not see it for ever', async () => {
    await visit(site(), async ({ page, open, choose, times }) => {
      // What the gate says and what it does differ, as where a cookie does not come along.
      await page.route('**/.well-known/consent-gate/consent?*', (route) =>
        route.fulfill({ json: { refused: [] } }),
      )
      await open()
      for (const choice of ['none', undefined, 'none', undefined] as const) {
        await choose(choice)
        await page.waitForTimeout(settled)
        expect(times()).toBe(2)
      }
    })
  })

  test('forbids storage is left alone', async () => {
    await visit(site(), async ({ page, open, choose, times }) => {
      const errors: unknown[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.addInitScript(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('no') } })",
      )
      await open()
      await choose('all')
      await page.waitForTimeout(settled)
      expect([times(), errors]).toEqual([1, []])
    })
  })

  test.each(['/plain', '/kids'])(
    'agrees where that changes nothing does not see it again: %s',
    async (folder) => {
      await visit(
        site(),
        async ({ page, open, choose, times }) => {
          await open()
          await choose('all')
          await page.waitForTimeout(settled)
          expect(times()).toBe(1)
        },
        folder,
      )
    },
  )

  test('says nothing new is asked about nothing, page after page', async () => {
    await visit(site(), async ({ page, open, choose }) => {
      await open()
      await choose('none')
      await page.waitForTimeout(settled)
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await open()
      await page.evaluate("document.cookie = 'cart=1; Path=/'; document.cookie = '_ga=2; Path=/'")
      await page.waitForTimeout(settled)
      expect(asked.filter((path) => path.endsWith('/consent'))).toEqual([])
    })
  })
})

describe.concurrent('bridge and reload together: a visitor who', () => {
  const managers = emulated.filter(({ name }) => name !== 'Silktide 1')

  test.each(managers)('agrees with $name sees the page again, once', async ({ name }) => {
    await visit(sites.get(`${name}, reload`), async ({ page, open, choose, tags, times }) => {
      await open()
      await choose('some')
      await soon(async () => expect(await tags()).toEqual(['counter']))
      await page.waitForTimeout(settled)
      expect(times()).toBe(2)
      await choose('none')
      await page.waitForTimeout(settled)
      expect(times()).toBe(2)
    })
  })
})

test('without bridge and reload nothing is added, written or asked', async () => {
  await visit(sites.get('none'), async ({ page, context, open, choose }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open()
    await choose('all')
    await page.waitForTimeout(settled)
    expect(await context.cookies()).toEqual([])
    expect(asked.filter((path) => !/^\/(v\d+|favicon\.ico)$/.test(path))).toEqual([])
    expect(await page.content()).not.toContain('consent-gate')
  })
})
