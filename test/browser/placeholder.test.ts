/**
 * Placeholders as visitors meet them: in real pages, in a real browser.
 *
 * @module
 */
import axe from 'axe-core'
import type { BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isVisibleFrame } from '../../src/rewrite/placeholder.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'
import { type PlaceholderSite, type Served, startPlaceholderSite } from './placeholder-site.ts'

const film = 'https://www.youtube.com/embed/M7lc1UVf-VE'
const map = 'https://www.google.com/maps/embed?pb=!1m18!2d13.37!3d52.51&hl=en'
const sound = 'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1'

const style = `
  body { margin: 0 auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 sans-serif }
  .padded { position: relative; padding-top: 56.25% }
  .padded iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
  .ratio iframe { display: block; width: 100%; aspect-ratio: 4 / 3; border: 0 }
  .fixed iframe { max-width: 100% }
  .black { border: 0; background: #000 }
`

/** The ways in which sites give a frame its box. */
const wrapped = `
  <div class="padded"><iframe title="How the lamp is made" src="${film}" allowfullscreen></iframe></div>
  <p>A wrapper of which the padding is the height.</p>
  <div class="ratio"><iframe src="${map.replace('&', '&amp;')}" loading="lazy"></iframe></div>
  <p>An aspect ratio.</p>
  <div class="fixed"><iframe width="560" height="315" src="${film}?start=9" title="Once more" tabindex="-1"></iframe></div>
  <p>A width and a height.</p>
  <p><iframe width="100%" height="166" scrolling="no" src="${sound}"></iframe></p>
  <p>A width in percent, and a line of text around it.</p>
  <iframe src="${film}?default" style="max-width: 100%"></iframe>
  <p>Nothing at all.</p>`

function pageOf(inside: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lamps</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style nonce="r4nd0m">${style}</style>${head}</head>
    <body><main><h1>Lamps</h1>${inside}<a href="/next">The next page</a></main></body></html>`
}

const small = ['120x80', '160x120', '300x80', '300x150', '450x35', '1200x600']
const template = `<template data-consent-placeholder="youtube" lang="de">
  <style>p { color: rgb(1, 2, 3) }</style>
  <p>{service} erscheint hier nicht.</p><a href="{url}" target="_blank" rel="noopener">Zu {host}</a>
  <script>document.body.textContent = 'ran'</script><img alt="" src="x:" onerror="document.body.textContent = 'ran'">
</template>`

const pages: Record<string, Served> = {
  '/wrapped': { body: pageOf(wrapped) },
  '/small': {
    body: pageOf(
      small
        .map((box) => box.split('x'))
        .map(
          ([width, height]) =>
            `<iframe class="black" width="${width}" height="${height}" src="${film}?${width}"></iframe>`,
        )
        .join(''),
    ),
  },
  '/strict': {
    body: pageOf(`<iframe class="black" width="560" height="315" src="${film}"></iframe>`),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'nonce-r4nd0m'" },
  },
  '/dark': {
    body: pageOf(
      `<iframe class="black" width="560" height="315" src="${film}"></iframe>`,
      '<meta name="color-scheme" content="dark">',
    ),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'nonce-r4nd0m'" },
  },
  '/template': { body: pageOf(`${template}${wrapped}`) },
}

const phone = { viewport: { width: 360, height: 740 } }
const desk = { viewport: { width: 1280, height: 900 } }

let site: PlaceholderSite
let sunk: SunkBrowser

beforeAll(async () => {
  site = await startPlaceholderSite((path) => pages[path] ?? { body: pageOf('') })
  sunk = await launchChromium()
})

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  await site?.stop()
})

beforeEach(() => {
  sunk.reached.length = 0
})

async function open(
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await sunk.browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchShifts)
    await page.goto(url, { waitUntil: 'networkidle' })
    await look(page)
  } finally {
    await context.close()
  }
}

/** Adds up how far anything moves, as Cumulative Layout Shift counts it. */
const watchShifts = `if (self === top) {
  self.shift = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) self.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
}`

/** What has moved until now, when all has been painted. */
const shifts = `new Promise((resolve) => requestAnimationFrame(() =>
  setTimeout(() => resolve(self.shift), 200)))`

/** Where every element of a page is. */
const boxes = `[...document.querySelectorAll('main, main *')]
  .filter(({ localName }) => localName !== 'template')
  .map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return [one.localName, x, y, width, height].join(' ')
  })`

function placeholders(page: Page): Frame[] {
  return page.frames().filter((frame) => frame !== page.mainFrame())
}

/** What axe finds wrong with a page, its frames apart. */
async function faults(page: Page, rules: axe.RuleObject = {}): Promise<unknown[]> {
  await page.evaluate(axe.source)
  const options = JSON.stringify({ iframes: false, rules })
  const { violations, passes } = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${options})`,
  )
  expect(passes.map(({ id }) => id)).toContain('link-name')
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}

/** What asks for more than one document of a page: a title, a heading, landmarks. */
const ofPages: axe.RuleObject = Object.fromEntries(
  ['document-title', 'landmark-one-main', 'page-has-heading-one', 'region'].map((rule) => [
    rule,
    { enabled: false },
  ]),
)

/**
 * What axe finds wrong with the documents in a page's frames. Where no script runs axe cannot either:
 * each is opened by itself, in a window of its size, under the page's policy.
 */
async function faultsInFrames(page: Page, policy: Record<string, string>): Promise<unknown[]> {
  const alone = await page.context().newPage()
  const found = []
  for (const frame of await page.locator('iframe').all()) {
    const body = `<!doctype html>${await frame.getAttribute('srcdoc')}`
    const box = await frame.boundingBox()
    await alone.setViewportSize({ width: box?.width ?? 0, height: box?.height ?? 0 })
    await alone.unrouteAll()
    await alone.route('**', (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: policy }),
    )
    await alone.goto(`${site.plain}/alone`)
    found.push(...(await faults(alone, ofPages)))
  }
  return found
}

/** `channels(colour)`: red, green, blue and alpha, of 255 each. */
const channels = `const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const channels = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const { backgroundColor } = getComputedStyle(document.body)`

/** The contrast of each text in a document to what stands behind it, as WCAG 2.2 defines it. */
const contrasts = `(() => {
  ${channels}
  const luminance = (colour) => {
    const [red, green, blue] = channels(colour).map((value) =>
      value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  // A frame without a background shows that of its element.
  if (channels(backgroundColor)[3] !== 255) return [0, 0]
  return [...document.querySelectorAll('p, a')].map((one) => {
    const pair = [getComputedStyle(one).color, backgroundColor].map(luminance)
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)
  })
})()`

/** How bright the background of a document is, of 255. */
const brightness = `(() => {
  ${channels}
  return Math.min(...channels(backgroundColor))
})()`

describe('a page with placeholders', () => {
  for (const [name, options] of Object.entries({ phone, desk })) {
    it(`has everything where it would be, on a ${name}`, async () => {
      let before: string[] = []
      await open(`${site.plain}/wrapped`, options, async (page) => {
        before = await page.evaluate<string[]>(boxes)
        expect(before.filter((one) => one.startsWith('iframe'))).toHaveLength(5)
      })
      await open(`${site.refused}/wrapped`, options, async (page) => {
        expect(placeholders(page)).toHaveLength(5)
        expect(await page.evaluate<string[]>(boxes)).toEqual(before)
      })
    })

    it(`moves nothing while it loads, on a ${name}`, async () => {
      await open(`${site.refused}/wrapped`, options, async (page) => {
        expect(await page.evaluate<number>(shifts)).toBe(0)
        // Where a frame goes, it is seen that something moves.
        await page.evaluate('document.querySelector("iframe").parentElement.remove()')
        expect(await page.evaluate<number>(shifts)).toBeGreaterThan(0)
      })
    })
  }

  it('reaches nobody, without JavaScript neither', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await open(`${site.refused}/wrapped`, { ...desk, javaScriptEnabled }, async (page) => {
        expect(placeholders(page)).toHaveLength(5)
      })
      await open(`${site.refused}/template`, { ...desk, javaScriptEnabled }, async () => {})
    }
    expect(sunk.reached).toEqual([])
    // The same frames do reach somebody where nothing stands in front.
    await open(`${site.plain}/wrapped`, desk, async () => {})
    expect(sunk.reached).toContain('www.youtube.com')
  })

  it.each([
    ['', '/wrapped'],
    [', in small boxes', '/small'],
    [', without its style sheet', '/strict'],
  ])('is accessible, in light and in dark%s', async (_, path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(`${site.refused}${path}`, { ...desk, colorScheme }, async (page) => {
        const found = await faults(page)
        found.push(...(await faultsInFrames(page, pages[path]?.headers ?? {})))
        expect([colorScheme, ...found]).toEqual([colorScheme])
      })
    }
  })

  it('can be read, whatever stands behind its frames', async () => {
    for (const path of ['/wrapped', '/small', '/strict', '/dark']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await open(`${site.refused}${path}`, { ...desk, colorScheme }, async (page) => {
          for (const frame of placeholders(page)) {
            const found = await frame.evaluate<number[]>(contrasts)
            expect(found).toHaveLength(2)
            expect(Math.min(...found)).toBeGreaterThan(4.5)
          }
        })
      }
    }
  })

  it('has a title on each frame', async () => {
    await open(`${site.refused}/wrapped`, desk, async (page) => {
      const titles = await page.evaluate<string[]>(
        '[...document.querySelectorAll("iframe")].map(({ title }) => title)',
      )
      expect(titles).toEqual([
        'How the lamp is made',
        'Google Maps',
        'Once more',
        'SoundCloud',
        'YouTube',
      ])
    })
  })
})

describe('a placeholder', () => {
  it('fits its box, from a small one to all of a desk', async () => {
    await open(`${site.refused}/small`, desk, async (page) => {
      const frames = placeholders(page)
      const fitting = await Promise.all(
        frames.map((frame) =>
          frame.evaluate<string>(`(() => {
            const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
            const fits = scrollWidth <= clientWidth && scrollHeight <= clientHeight
            return clientWidth + 'x' + clientHeight + (fits ? '' : ' does not')
          })()`),
        ),
      )
      expect(fitting).toEqual(small)
    })
  })

  it('is reached with the keyboard, and opens what it stands for in a window of its own', async () => {
    await open(`${site.refused}/wrapped`, desk, async (page) => {
      const asked: (string | undefined)[] = []
      await page.context().route('https://*/**', (route) => {
        const { referer } = route.request().headers()
        asked.push(route.request().url(), referer)
        const body = '<script>document.title = [opener, self.origin]</script>'
        return route.fulfill({ body, contentType: 'text/html' })
      })
      const reached: string[] = []
      for (let i = 0; i < 5; i++) {
        await page.keyboard.press('Tab')
        const [focused] = await Promise.all(
          placeholders(page).map((frame) =>
            frame.evaluate<string>('document.hasFocus() ? document.activeElement.href : ""'),
          ),
        ).then((found) => found.filter((href) => href))
        reached.push(focused ?? '')
      }
      // Alone in a window YouTube's player refuses to play.
      const watch = film.replace('/embed/', '/watch?v=')
      expect(reached).toEqual([watch, map, watch, sound, watch])
      expect(asked).toEqual([])

      const opening = page.context().waitForEvent('page')
      await page.keyboard.press('Enter')
      const window = await opening
      await window.waitForLoadState()
      expect(asked).toEqual([watch, undefined])
      // Its scripts run, in its own origin, and it has nothing of the page's.
      expect(await window.title()).toBe(',https://www.youtube.com')
      expect(page.url()).toBe(`${site.refused}/wrapped`)
    })
  })

  it('is light or dark, as the system is', async () => {
    const seen: number[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(`${site.refused}/wrapped`, { ...desk, colorScheme }, async (page) => {
        for (const frame of placeholders(page)) seen.push(await frame.evaluate<number>(brightness))
      })
    }
    expect(seen.map((one) => (one > 230 ? 'light' : one < 50 ? 'dark' : one))).toEqual([
      ...Array(5).fill('light'),
      ...Array(5).fill('dark'),
    ])
  })

  it('says what the site says, and runs none of its scripts', async () => {
    await open(`${site.refused}/template`, desk, async (page) => {
      const texts = await Promise.all(
        placeholders(page).map((frame) => frame.locator('body').innerText()),
      )
      expect(texts.map((text) => text.trim().replace(/\s+/g, ' '))).toEqual([
        'YouTube erscheint hier nicht. Zu youtube.com',
        'Google Maps is not shown without your consent to “Embedded media”. Open google.com',
        'YouTube erscheint hier nicht. Zu youtube.com',
        'SoundCloud is not shown without your consent to “Embedded media”. Open w.soundcloud.com',
        'YouTube erscheint hier nicht. Zu youtube.com',
      ])
      const [first] = placeholders(page)
      expect(await first?.evaluate('getComputedStyle(document.querySelector("p")).color')).toBe(
        'rgb(1, 2, 3)',
      )
    })
  })
})

it('what is said of a frame’s own attributes is what the browser makes of them', async () => {
  const all: Partial<Record<string, string>>[] = [
    {},
    { hidden: '' },
    ...['0', '1', '0px', '59', '100%', 'auto', ' 0 ', '-1'].map((width) => ({ width })),
    ...['0', '1', '0px', '29', '10%', 'auto', ' 0 ', '-1'].map((height) => ({ height })),
    ...[
      'display:none',
      'DISPLAY : none !important; color: red',
      'visibility: hidden',
      'width:0;height:0',
      'width: 1px; min-width: 100%',
      'height: 29.5px',
      'max-width:59PX',
      'max-height: 0 !important',
      'border-width: 0; line-height: 1; outline-width: 1px',
      'width: 20em; height: 9vh',
      'display: block; visibility: visible',
    ].map((style) => ({ style })),
  ]
  const markup = all.map((attributes) => {
    const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
    return `<div><iframe${pairs.join('')}></iframe></div>`
  })
  await open(`${site.plain}/`, desk, async (page) => {
    await page.setContent(`<style>iframe { border: 0 }</style>${markup.join('')}`)
    const seen = await page.evaluate<
      boolean[]
    >(`[...document.querySelectorAll('iframe')].map((one) => {
      const { width, height } = one.getBoundingClientRect()
      return one.checkVisibility({ visibilityProperty: true }) && width >= 60 && height >= 30
    })`)
    const said = all.map((attributes) =>
      isVisibleFrame({ getAttribute: (name) => attributes[name] ?? null }),
    )
    expect(markup.map((one, i) => `${one} ${said[i]}`)).toEqual(
      markup.map((one, i) => `${one} ${seen[i]}`),
    )
    expect(new Set(seen)).toEqual(new Set([true, false]))
  })
})
