/**
 * The report as somebody sees it who opens the file.
 *
 * @module
 */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReport } from '../../src/cli/report.ts'
import { hostile, hostileSample, sample, shop } from '../cli/scan-results.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'

let sunk: SunkBrowser

beforeAll(async () => {
  sunk = await launchChromium()
})

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
})

const report = renderReport(shop, sample)
const phone = { viewport: { width: 360, height: 740 } }
const desk = { viewport: { width: 1280, height: 900 } }

async function open(
  html: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await sunk.browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.setContent(html, { waitUntil: 'networkidle' })
    await look(page)
  } finally {
    await context.close()
  }
}

/** How far the page, and the element that reaches farthest, stand out of the window to the right. */
const overflow = `Math.max(
  document.documentElement.scrollWidth,
  ...[...document.querySelectorAll('body *')].map((one) => one.getBoundingClientRect().right),
) - document.documentElement.clientWidth`

/** From each pair of text and background colours to their contrast, as WCAG 2.2 defines it. */
const contrasts = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const channels = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).slice(0, 3).map((value) =>
      value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one)
      if (channels(backgroundColor)[3] === 255) return backgroundColor
    }
    return 'white'
  }
  const found = {}
  for (const element of document.querySelectorAll('body, body *')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue
    const [text, back] = [getComputedStyle(element).color, behind(element)]
    const [light, dark] = [luminance(text), luminance(back)].sort((a, b) => b - a)
    found[text + ' on ' + back] = (light + 0.05) / (dark + 0.05)
  }
  return found
})()`

describe('the report', () => {
  it('fits a phone and a desk', async () => {
    for (const options of [phone, desk]) {
      await open(report, options, async (page) => {
        expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0)
      })
    }
  })

  it('can be read in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(report, { ...desk, colorScheme }, async (page) => {
        const found = await page.evaluate<Record<string, number>>(contrasts)
        expect(Object.keys(found).length).toBeGreaterThan(4)
        expect(Object.entries(found).filter(([, ratio]) => ratio < 4.5)).toEqual([])
      })
    }
  })

  it('is light on paper, with all its tables', async () => {
    await open(report, { ...desk, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const found = await page.evaluate<Record<string, number>>(contrasts)
      expect(Object.entries(found).filter(([, ratio]) => ratio < 4.5)).toEqual([])
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      expect(paper).toBe('rgb(255, 255, 255)')
      expect(await page.getByRole('table').count()).toBe(12)
    })
  })

  it('has a language, a title and headings in order', async () => {
    await open(report, desk, async (page) => {
      const levels = await page.evaluate<number[]>(
        `[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))`,
      )
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels[0]).toBe(1)
      const skipped = levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)
      expect(skipped).toEqual([])
      expect(await page.evaluate('document.documentElement.lang')).toBe('en')
      expect(await page.title()).toBe('www.shop.example: what a refusal removes')
    })
  })

  it('has tables that are tables, on a phone too', async () => {
    for (const options of [phone, desk]) {
      await open(report, options, async (page) => {
        const cookies = page.getByRole('table', { name: 'Cookies', exact: true })
        expect(await cookies.getByRole('row').count()).toBe(5)
        expect(await cookies.getByRole('columnheader').count()).toBe(7)
        expect(await cookies.getByRole('rowheader').first().textContent()).toContain('_ga')
      })
    }
  })

  it('leads from its contents to each part', async () => {
    await open(report, desk, async (page) => {
      const dead = await page.evaluate(
        `[...document.querySelectorAll('nav a')].filter(({ hash }) => !document.querySelector(hash)).length`,
      )
      expect(await page.locator('nav a').count()).toBe(9)
      expect(dead).toBe(0)
    })
  })
})

describe('the report of a hostile site', () => {
  const html = renderReport(hostile(600), hostileSample)

  it('runs nothing, reaches nobody and fits a phone', async () => {
    sunk.reached.length = 0
    await open(html, phone, async (page) => {
      const alien = 'script, img, iframe, object, embed, link, form, base, style ~ style'
      expect(await page.locator(alien).count()).toBe(0)
      expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0)
    })
    expect(sunk.reached).toEqual([])
  })

  it('would run nothing even if an element got through', async () => {
    const through = html.replace(
      '<main>',
      '<main><script>document.title = "run"</script><img src="https://evil.example/i">',
    )
    await open(through, desk, async (page) => {
      expect(await page.title()).not.toBe('run')
    })
    expect(sunk.reached).toEqual([])
  })
})
