/**
 * What a real browser makes of the gate's headers.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { respond } from '../wire/origin.ts'
import { cookies, page, type Site, startSite } from '../wire/site.ts'
import { launchChromium, type SunkBrowser } from './chromium.ts'

let site: Site
let chromium: SunkBrowser
beforeAll(async () => {
  site = await startSite()
  const { gate, twin } = site.workerd.ports
  chromium = await launchChromium({ 'gate.example': gate, 'twin.example': twin })
})
afterAll(async () => {
  await chromium[Symbol.asyncDispose]()
  await site.stop()
})

const denied = [
  'attribution-reporting',
  'browsing-topics',
  'join-ad-interest-group',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'run-ad-auction',
]
const html = 'Content-Type: text/html; charset=utf-8'

/** Opens the site's page, and tells which of some features it may use. */
async function featuresOf(
  name: 'gate' | 'twin',
  lines: readonly string[],
  consent?: string,
): Promise<{ allowed: string[]; console: string[]; title: string }> {
  site.origin.answer = respond('200 OK', [html, ...lines], page.whole)
  const context = await chromium.browser.newContext(
    consent === undefined ? {} : { extraHTTPHeaders: { cookie: consent } },
  )
  const tab = await context.newPage()
  const console: string[] = []
  tab.on('console', (message) => console.push(message.text()))
  try {
    await tab.goto(`http://${name}.example/`)
    const allowed = await tab.evaluate<string[]>('document.featurePolicy.allowedFeatures()')
    return { allowed, console, title: await tab.title() }
  } finally {
    await context.close()
  }
}

const asked = [...denied, 'camera', 'geolocation']

test('H31: Chromium denies a page what serves advertising, and nothing else that the site allows', async () => {
  for (const [lines, others] of [
    [[], ['camera', 'geolocation']],
    [['Permissions-Policy: geolocation=*, browsing-topics=*'], ['camera', 'geolocation']],
    [
      ['Permissions-Policy: camera=()', 'Permissions-Policy: run-ad-auction=(self)'],
      ['geolocation'],
    ],
    [
      ['Permissions-Policy: Geo=*; camera 1!', 'Permissions-Policy: camera=()'],
      ['camera', 'geolocation'],
    ],
    // Chromium ignores these lines whole.
    ...[
      ...['camera=(), geoLocation=()', 'geolocation=1234567890123456', 'geolocation=1.1234'],
      ...['camera=(), x=:A:', 'geolocation=:_:', 'a=1;b=1234567890123.1', 'd=@1'],
    ].map((line) => [[`Permissions-Policy: ${line}`], ['camera', 'geolocation']] as const),
  ] as const) {
    const gate = await featuresOf('gate', lines)
    const twin = await featuresOf('twin', lines)
    const ofInterest = ({ allowed }: { allowed: string[] }) =>
      asked.filter((name) => allowed.includes(name))

    expect(ofInterest(gate), lines.join()).toEqual(others)
    // The twin proves that this browser knows these features.
    expect(ofInterest(twin), lines.join()).toEqual([...denied, ...others])
    expect(gate.allowed.filter((name) => !twin.allowed.includes(name))).toEqual([])
    expect(gate.console.filter((text) => /permissions.policy/i.test(text))).toEqual([])
  }
})

test('H31: Chromium lets a page do all that the site allows where advertising is granted', async () => {
  const gate = await featuresOf('gate', [], cookies.all)
  const twin = await featuresOf('twin', [], cookies.all)

  expect(gate.allowed).toEqual(twin.allowed)
})

test('H30: a page that names its scripts by nonce runs them behind the gate', async () => {
  const body = `<script src="https://tags.measure.example/tag.js" nonce="n1"></script>
<script nonce="n1">document.title = 'ran'</script><script>document.title = 'no nonce'</script>`
  site.origin.answer = respond(
    '200 OK',
    [html, "Content-Security-Policy: script-src 'nonce-n1' 'strict-dynamic'; img-src 'none'"],
    body,
  )
  for (const name of ['gate', 'twin'] as const) {
    const tab = await chromium.browser.newPage()
    await tab.goto(`http://${name}.example/`)
    expect(await tab.title(), name).toBe('ran')
    await tab.close()
  }
})
