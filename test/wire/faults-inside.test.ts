/**
 * Promise 10: a fault in the gate never lets a refused thing through and never costs the visitor the
 * page.
 *
 * @module
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { random, sample } from '../conformance/shared.ts'
import { type Choice, type Failing, outcomes, startFailing, type Trial } from './faults-inside.ts'
import { messages } from './faults-messages.ts'
import { type Head, valuesOf } from './message.ts'

let failing: Failing
beforeAll(async () => {
  failing = await startFailing()
})
afterAll(() => failing.stop())

/** Nothing stands around these that could hear of it. */
const outermost = /^src\/middleware\/(gate\.ts makeGate consentGate|origin\.ts origin origin)$/

/** What carries bytes on when the head has gone out: nothing else could carry them. */
const carriers =
  /^src\/(rewrite\/(append|bytes|charset|coding|deliver|first|headers|html|judge|latin)|middleware\/response)\.ts /

/** Behind these nobody can begin again: the body has been taken. */
const takers =
  /^src\/middleware\/(bridge\.ts endOf append|gate\.ts makeGate consentGate answer|origin\.ts |replace\.ts )/

interface Failed extends Trial {
  at: string
  call: number
}

/** Serves each message while one function after another fails, at its first call or at a later one. */
async function failEverywhere(choice: Choice): Promise<{ trials: Failed[]; reached: number }> {
  const trials: Failed[] = []
  const reached = new Set<string>()
  for (const message of messages) {
    if (message.isLarge) continue
    // The first request makes what lasts.
    await failing.serve(message, choice, {})
    const { reply, told, outcome } = await failing.serve(message, choice, {})
    expect(outcome, message.what).toBe('whole')
    for (const at of Object.keys(told.calls)) reached.add(at)
    const calls = Object.entries(told.calls).filter(([at]) => !outermost.test(at))
    for (const [at, count] of sample(calls, 9)) {
      const later = 2 + Math.floor(random(`${message.what} ${at}`)() * (count - 1))
      for (const call of count > 1 ? [1, later] : [1]) {
        const trial = await failing.serve(message, choice, { at, call }, reply)
        trials.push({ ...trial, at, call })
      }
    }
  }
  return { trials, reached: reached.size }
}

function isSound({ message, outcome, isLogged, complaints, told, at }: Failed): boolean {
  // Not every request comes as far in as many pieces.
  if (told.fired === 0) return outcome === 'whole'
  const isCut = outcome === 'cut' && (message.what === 'a page that is swept' || carriers.test(at))
  const isOurs = outcome === 'a 502 of our own' && (carriers.test(at) || takers.test(at))
  const isFair = /whole$/.test(outcome) || isOurs || isCut
  // What the network says is told as it is.
  const isQuiet = complaints.length === 0 || at.startsWith('src/middleware/origin.ts')
  return isFair && isLogged && isQuiet
}

function print(what: string, { trials, reached }: { trials: readonly Failed[]; reached: number }) {
  const counts = outcomes.map(
    (one) => `${trials.filter(({ outcome }) => outcome === one).length} ${one}`,
  )
  process.stdout.write(
    `faults: ${what}: ${reached} functions reached, ${trials.length} failures: ${counts.join(', ')}\n`,
  )
}

const tell = ({ message, outcome, isLogged, complaints, at, call }: Failed) =>
  [message.what, `${at}, call ${call}`, outcome, isLogged ? '' : 'silent', ...complaints].join(
    ' | ',
  )

test('F1: whatever fails inside, nothing refused arrives, and all else does', async () => {
  const { trials, reached } = await failEverywhere('none')
  print('everything refused', { trials, reached })

  expect(trials.filter((one) => !isSound(one)).map(tell)).toEqual([])
  expect(reached).toBeGreaterThan(400)
}, 300_000)

test('F1: whatever fails inside, a visitor who agreed to everything gets the page', async () => {
  const { trials, reached } = await failEverywhere('all')
  print('everything granted', { trials, reached })

  expect(trials.filter((one) => !isSound(one) || one.outcome === 'cut').map(tell)).toEqual([])
}, 300_000)

test('F1: what fails again and again is a page of our own, and is in no cache', async () => {
  const [message] = messages
  if (!message) throw new Error('no message')
  const { reply } = await failing.serve(message, 'none', {})
  for (const at of ['cookie-header.ts filterCookieHeader', 'set-cookie.ts readSetCookie']) {
    const plan = { at: `src/rewrite/${at}`, call: 1, always: true }

    expect(await failing.serve(message, 'none', plan, reply), at).toMatchObject({
      outcome: 'a 502 of our own',
      isLogged: true,
      complaints: [],
    })
  }
})

test('F1: what was done again is kept by nobody, and confirmed to nobody', async () => {
  const [message] = messages
  if (!message) throw new Error('no message')
  const { reply } = await failing.serve(message, 'all', {})
  const plan = { at: 'src/middleware/response.ts filterSetCookies', call: 1 }
  const again = await failing.serve(message, 'all', plan, reply)
  const keeping = (head: Head | undefined) =>
    ['etag', 'cache-control'].map((name) => head && valuesOf(head, name).join())

  expect(keeping(reply)).toEqual([expect.stringMatching(/^W\//), 'private, no-cache'])
  expect(again.told.fired).toBe(1)
  expect(keeping(again.reply)).toEqual(['', 'no-store'])
})

test('F1: what fails on its way out is neither lost nor sent twice', async () => {
  const inTheMiddle = [
    'src/rewrite/deliver.ts joined emit',
    'src/rewrite/prepare.ts preparation positionOf',
    'src/rewrite/prepare.ts preparation push',
    'src/rewrite/restore.ts restoration push',
  ]
  const [large] = pages.filter(({ isLarge }) => isLarge)
  if (!large) throw new Error('no large page')
  const { reply } = await failing.serve(large, 'none', {})
  for (const at of inTheMiddle) {
    for (const call of [1, 2, 3]) {
      const failed = await failing.serve(large, 'none', { at, call }, reply)
      expect(failed, `${at}, call ${call}`).toMatchObject({
        outcome: 'otherwise whole',
        isLogged: true,
      })
    }
  }
})

test('F1: a page in a URL that cannot be read is not taken for harmless', async () => {
  const [long] = messages.filter(({ what }) => what === 'a long page')
  if (!long) throw new Error('no long page')
  const { reply } = await failing.serve(long, 'none', {})
  const at = 'src/rewrite/data-url.ts unescapeBytes'

  expect(await failing.serve(long, 'none', { at, call: 1 }, reply)).toMatchObject({
    outcome: 'otherwise whole',
    isLogged: true,
  })
})

const pages = messages.filter(({ marks }) => marks)

test('F2: where HTMLRewriter throws at once, the whole page arrives without what is refused', async () => {
  for (const at of ['HTMLRewriter', 'HTMLRewriter.transform']) {
    for (const message of pages) {
      const { reply } = await failing.serve(message, 'none', {})
      const failed = await failing.serve(message, 'none', { at, call: 1 }, reply)

      expect(failed, `${at}, ${message.what}`).toMatchObject({
        outcome: 'otherwise whole',
        isLogged: true,
        complaints: [],
      })
    }
  }
})

test('F3: where HTMLRewriter breaks off anywhere, the whole page arrives, and nothing twice', async () => {
  const [large] = pages.filter(({ isLarge }) => isLarge)
  if (!large) throw new Error('no large page')
  const { reply } = await failing.serve(large, 'none', {})
  const size = reply?.body.length ?? 0
  for (const bytes of [0, 1000, 65_536, size - 2000]) {
    const at = 'HTMLRewriter.output'
    const failed = await failing.serve(large, 'none', { at, call: 1, bytes }, reply)

    expect(failed.told.fired, `${bytes}`).toBe(1)
    expect(failed, `${bytes}`).toMatchObject({
      outcome: 'otherwise whole',
      isLogged: true,
      complaints: [],
    })
  }
})

test('F3: where the sweep breaks off too, the page is visibly cut, and no cache keeps it', async () => {
  const [swept] = pages.filter(({ what }) => what === 'a page that is swept')
  if (!swept) throw new Error('no page that is swept')
  const { reply } = await failing.serve(swept, 'none', {})
  const at = 'src/rewrite/sweep.ts sweepTag'
  const failed = await failing.serve(swept, 'none', { at, call: 20 }, reply)

  expect(failed).toMatchObject({ outcome: 'cut', isLogged: true, complaints: [] })
  expect(failed.reply?.lines.join()).toMatch(/cache-control: private, no-cache/i)
})
