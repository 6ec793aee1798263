/**
 * Consent managers, as npm has them, in a real browser behind the gate in real workerd: the gate reads
 * their cookies as they do themselves, and what was refused does not arrive.
 *
 * @module
 */
import type { Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { launchChromium, type SunkBrowser } from './chromium.ts'
import { type ManagerSite, pageOf, services, startManagerSite, tagHost } from './manager-site.ts'
import { type Choice, type Manager, managers, orejime, osanoOss } from './managers.ts'

let sunk: SunkBrowser
const sites = new Map<string, ManagerSite>()
/** The hosts that all visits were to reach. */
const expected = new Set<string>()
let visits = 0
let scenarios = 0

beforeAll(async () => {
  // One after another: esbuild's process ends with the first bundle that is done.
  for (const manager of managers) sites.set(manager.source, await startManagerSite(manager))
  const hosts = [...sites.values()].map(({ host, port }) => [host, port])
  const elsewhere = ['elsewhere.example', siteOf(orejime).originPort]
  sunk = await launchChromium(Object.fromEntries([...hosts, elsewhere]))
})

afterAll(async () => {
  await sunk?.[Symbol.asyncDispose]()
  await Promise.all([...sites.values()].map((site) => site.stop()))
  process.stdout.write(`${scenarios} scenarios of ${managers.length} managers\n`)
})

describe.each(managers)('$source: a visitor who', (manager) => {
  const { accept, choices, withdraw } = manager

  test('has not answered gets nothing', async () => {
    await browse(async (page) => {
      for (const _ of ['before the manager ran', 'after']) {
        const seen = await visit(page, manager, [])
        expect(seen.states).toEqual(['absent'])
        expect(seen.becauses).toEqual(['not-answered'])
      }
    })
  })

  test.each([accept, ...choices])('$it gets that and no more (by its $by)', async (choice) => {
    await browse(async (page) => {
      await visit(page, manager, [])
      await answer(page, manager, choice)
    })
  })

  test(`first ${accept.it}, then ${withdraw.it} gets nothing (by its ${withdraw.by})`, async () => {
    await browse(async (page) => {
      await visit(page, manager, [])
      await answer(page, manager, accept)
      await answer(page, manager, withdraw)
    })
  })
})

test('orejime: on arrival from another site its cookie, SameSite=Strict, is not sent', async () => {
  await browse(async (page) => {
    await visit(page, orejime, [])
    await answer(page, orejime, orejime.accept)
    const arrived = await open(page, orejime, async (url) => {
      await page.goto(`http://elsewhere.example/elsewhere?${url}`)
      const response = page.waitForResponse(url)
      await page.getByText('Shop').click()
      return response
    })
    expect(arrived.states).toEqual(['absent'])
    expect(Object.values(arrived.gate)).toEqual([false, false, false])
    expect(Object.values(arrived.manager)).toEqual([true, true, true])
    // What it may have granted stays in the browser.
    await expectOnly(page, orejime, arrived, [], orejime.accept.granted)
    await visit(page, orejime, orejime.accept.granted)
  })
})

test('osano-oss: the banner sent away, a yes to its own API, is no answer to the gate', async () => {
  await browse(async (page) => {
    await visit(page, osanoOss, [])
    await page.locator('.cc-close').click()
    const dismissed = await open(page, osanoOss)
    expect(dismissed.states).toEqual(['absent'])
    expect(dismissed.manager).toEqual({ cookies: true })
    expect(dismissed.gate).toEqual({ cookies: false })
    await expectOnly(page, osanoOss, dismissed, [])
  })
})

test('no other host was reached at any time', () => {
  expect(new Set(sunk.reached)).toEqual(expected)
})

/** Browses as a new visitor. */
async function browse(scenario: (page: Page) => Promise<void>): Promise<void> {
  scenarios++
  const context = await sunk.browser.newContext()
  context.setDefaultTimeout(5_000)
  try {
    await scenario(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Gives an answer on the page that is open; on the next, the gate goes by it. */
async function answer(page: Page, manager: Manager, choice: Choice): Promise<void> {
  const before = await answerCookies(page)
  await choice.make(page)
  await expect.poll(() => answerCookies(page)).not.toEqual(before)
  const seen = await visit(page, manager, choice.granted)
  expect(seen.states).toEqual(['given'])
  expect(seen.becauses).not.toContain('not-answered')
}

/** The cookies that are not the site's nor of its services. */
async function answerCookies(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)
  return cookies.filter((cookie) => !/^(sid|_\w+)=/.test(cookie))
}

/** Opens a page: the manager itself and the gate say that this is granted, and only that arrives. */
async function visit(page: Page, manager: Manager, granted: readonly string[]): Promise<Seen> {
  const seen = await open(page, manager)
  const ids = Object.keys(manager.ids)
  const wanted = Object.fromEntries(ids.map((id) => [id, granted.includes(id)]))
  expect({ manager: seen.manager, gate: seen.gate }).toEqual({ manager: wanted, gate: wanted })
  await expectOnly(page, manager, seen, granted)
  return seen
}

/** One visit, and what gate and manager say on it of each of the manager's ids. */
interface Seen {
  name: string
  body: string | undefined
  gate: Record<string, boolean>
  manager: Record<string, boolean>
  /** The state of the gate's reading. */
  states: string[]
  /** Why the gate grants or refuses. */
  becauses: string[]
}

async function open(
  page: Page,
  manager: Manager,
  go: (url: string) => Promise<Response | null> = (url) => page.goto(url),
): Promise<Seen> {
  const site = siteOf(manager)
  const name = `v${++visits}`
  const response = await go(`http://${site.host}/${name}`)
  await page.waitForLoadState('load')
  await page.waitForFunction(manager.ready)
  const ids = Object.keys(manager.ids)
  const asked = `${JSON.stringify(ids)}.map((id) => [id, (${manager.says})(id)])`
  // The gate tells when the page has ended.
  const told = await vi.waitUntil(() => site.observed.get(`/${name}`))
  return {
    name,
    body: await response?.text(),
    gate: Object.fromEntries(ids.map((id) => [id, told.consent[id]?.granted === true])),
    manager: await page.evaluate(`Object.fromEntries(${asked})`),
    states: told.readings.map(({ state }) => state),
    becauses: [...new Set(ids.map((id) => told.consent[id]?.because ?? ''))],
  }
}

/** The page, the hosts reached, the cookies set, held and sent are those of what is granted. */
async function expectOnly(
  page: Page,
  manager: Manager,
  { name, body }: Seen,
  granted: readonly string[],
  stays = granted,
): Promise<void> {
  const kept = services.filter((service) =>
    granted.some((id) => manager.ids[id]?.includes(service)),
  )
  expect(body).toBe(pageOf(manager, name, kept))

  const hosts = kept.map((service) => tagHost(service, name))
  for (const host of hosts) expected.add(host)
  const reached = sunk.reached.filter((host) => host.startsWith(`${name}.`))
  expect(new Set(reached)).toEqual(new Set(hosts))

  const jar = await page.context().cookies()
  const set = jar.filter(({ value }) => value === name).map((cookie) => cookie.name)
  expect(set.sort()).toEqual([...kept.map((service) => `_${service}`), 'sid'].sort())

  // What an earlier yes has left is gone too.
  const held = jar.map((cookie) => cookie.name).filter((one) => /^_[a-z]+$/.test(one))
  const staying = services.filter((one) => stays.some((id) => manager.ids[id]?.includes(one)))
  expect(held.sort()).toEqual(staying.map((service) => `_${service}`).sort())

  const sent = siteOf(manager).received.get(`/${name}`)
  for (const service of services) {
    if (!kept.includes(service)) expect(sent).not.toContain(`_${service}=`)
  }
}

function siteOf({ source }: Manager): ManagerSite {
  const site = sites.get(source)
  if (!site) throw new Error(`no site with ${source}`)
  return site
}
