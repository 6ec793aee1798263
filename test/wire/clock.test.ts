/**
 * What the time is tells the server's clock, not what a visitor says.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { respond } from './origin.ts'
import { cookies, navigate, page, policy, type Site, startSite } from './site.ts'

let site: Site<'asksAgain'>
beforeAll(async () => {
  site = await startSite({ asksAgain: { POLICY: { ...policy, reask: '6 months' } } })
})
afterAll(() => site.stop())

/** What a visitor gets who says to have agreed to everything at some time. */
async function bodyFor(time: number): Promise<string> {
  site.origin.answer = respond('200 OK', ['Content-Type: text/html; charset=utf-8'], page.whole)
  const at = new Date(time).toISOString()
  const choice = cookies.all.replace(/(OptanonAlertBoxClosed=).*/, `$1${at}`)
  const lines = [`Cookie: ${choice}`, `Date: ${new Date(time).toUTCString()}`]
  return (await site.ask('asksAgain', navigate('/', lines))).body.toString()
}

const day = 86_400_000

test('F16: an answer counts by the time of the server: not from years ago, nor from a year ahead', async () => {
  const now = Date.now()

  expect(await bodyFor(now - 30 * day)).toBe(page.whole)
  expect(await bodyFor(now - 300 * day)).toBe(page.filtered)
  expect(await bodyFor(now + 365 * day)).toBe(page.filtered)
})

test('F16: a clock that is a few hours ahead costs nobody the answer', async () => {
  expect(await bodyFor(Date.now() + day / 4)).toBe(page.whole)
})
