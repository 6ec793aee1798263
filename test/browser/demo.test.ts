/**
 * The demo as somebody sees it who runs `npm start` and opens it in a browser.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium, type SunkBrowser } from './chromium.ts'

let demo: ChildProcess
let address: string
let sunk: SunkBrowser

beforeAll(async () => {
  ;[{ process: demo, address }, sunk] = await Promise.all([startDemo(), launchChromium()])
})

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  if (demo?.exitCode === null) {
    demo.kill()
    await once(demo, 'exit')
  }
})

beforeEach(() => {
  sunk.reached.length = 0
})

describe('before a choice', () => {
  it('the shop reaches no tracker, and its own script and session work', async () => {
    await visit(async (page) => {
      await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })
      await page.getByRole('button', { name: 'Add to basket' }).click()

      expect(await page.getByRole('button').textContent()).toBe('In your basket')
      expect(sunk.reached).toEqual([])
      expect(await cookieNames(page)).toEqual(['OptanonConsent', 'cart', 'sid'])
    })
  })

  it('the shop reaches no tracker without JavaScript either', async () => {
    await visit(
      async (page) => {
        await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })

        expect(sunk.reached).toEqual([])
      },
      { javaScriptEnabled: false },
    )
  })

  it('the guide tells what was removed', async () => {
    await visit(async (page) => {
      await page.goto(address)

      expect(await page.getByText('You have not chosen yet').count()).toBe(1)
      for (const { removed, sent } of await figures(page)) {
        expect(removed).toBeGreaterThan(0)
        expect(removed).toBeLessThan(sent)
      }
      const removed = await page.locator('del').allTextContents()
      for (const piece of ['googletagmanager.com/gtm.js', 'fbq(', 'youtube.com/embed', '_ga=']) {
        expect(removed.join('\n')).toContain(piece)
      }
    })
  })
})

describe('after agreeing to all', () => {
  it('the shop reaches the trackers and their cookies are set', async () => {
    await visit(async (page) => {
      await choose(page, 'Agree to all')
      await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })

      expect(new Set(sunk.reached)).toEqual(
        new Set(['www.googletagmanager.com', 'connect.facebook.net', 'www.youtube.com']),
      )
      expect(await cookieNames(page)).toEqual(expect.arrayContaining(['_fbp', '_ga', 'sid']))
    })
  })

  it('the noscript pixel is reached without JavaScript', async () => {
    await visit(
      async (page) => {
        await choose(page, 'Agree to all')
        await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })

        expect(sunk.reached).toContain('www.facebook.com')
      },
      { javaScriptEnabled: false },
    )
  })

  it('the guide tells that nothing was removed', async () => {
    await visit(async (page) => {
      await choose(page, 'Agree to all')

      expect((await figures(page)).map(({ removed }) => removed)).toEqual([0, 0, 0])
    })
  })
})

describe('after agreeing to analytics only', () => {
  it('the shop reaches Google for its analytics and nobody for advertising or films', async () => {
    await visit(async (page) => {
      await choose(page, 'Only analytics')
      await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })

      expect(new Set(sunk.reached)).toEqual(new Set(['www.googletagmanager.com']))
      expect(await cookieNames(page)).toContain('_ga')
      expect(await cookieNames(page)).not.toContain('_fbp')
    })
  })
})

describe('after agreeing and then refusing', () => {
  it('the shop reaches no tracker and the browser has none of its cookies left', async () => {
    await visit(async (page) => {
      await choose(page, 'Agree to all')
      await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })
      await choose(page, 'Refuse all')
      sunk.reached.length = 0
      await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })

      expect(sunk.reached).toEqual([])
      expect(await cookieNames(page)).not.toContain('_ga')
      const received = await page.evaluate(async () => {
        const response = await fetch('/shop', {
          cache: 'no-store',
          headers: { 'x-demo-echo': '1' },
        })
        return response.headers.get('x-demo-received')
      })
      expect(received).toMatch(/\bsid=/)
      expect(received).not.toMatch(/_ga|_fbp/)
    })
  })

  it('the noscript pixel is not reached without JavaScript', async () => {
    await visit(
      async (page) => {
        await choose(page, 'Agree to all')
        await choose(page, 'Refuse all')
        await page.goto(`${address}/shop`, { waitUntil: 'networkidle' })

        expect(sunk.reached).toEqual([])
      },
      { javaScriptEnabled: false },
    )
  })
})

describe('the guide', () => {
  it('forgets a choice', async () => {
    await visit(async (page) => {
      await choose(page, 'Refuse all')
      await choose(page, 'Forget my choice')

      expect(await page.getByText('You have not chosen yet').count()).toBe(1)
      expect(await cookieNames(page)).toEqual(['OptanonConsent'])
    })
  })

  it('fits a phone', async () => {
    await visit(
      async (page) => {
        await choose(page, 'Refuse all')
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')

        expect(width).toBe(360)
      },
      { viewport: { width: 360, height: 740 } },
    )
  })
})

/** Opens a page as a new visitor. */
async function visit(
  browse: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await sunk.browser.newContext(options)
  try {
    await browse(await context.newPage())
  } finally {
    await context.close()
  }
}

async function choose(page: Page, link: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: link }).click()
  await page.waitForURL(`${address}/`)
}

async function cookieNames(page: Page): Promise<string[]> {
  return (await page.context().cookies()).map(({ name }) => name).sort()
}

/** The guide's numbers: tags, cookies set, cookies sent. */
async function figures(page: Page): Promise<{ removed: number; sent: number }[]> {
  const texts = await page.locator('.figures strong').allTextContents()
  return texts.map((text) => {
    const [removed = Number.NaN, sent = Number.NaN] = text.split('of').map(Number)
    return { removed, sent }
  })
}

async function startDemo(): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['src/cli.ts', 'dev', '--port', '0'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = Promise.withResolvers<string>()
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    const [, found] = /^ready (http:\/\/127\.0\.0\.1:\d+)$/m.exec(output) ?? []
    if (found !== undefined) ready.resolve(found)
  })
  child.on('exit', (code) => ready.reject(new Error(`the demo ended with exit code ${code}`)))
  return { process: child, address: await ready.promise }
}
