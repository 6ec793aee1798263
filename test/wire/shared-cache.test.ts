/**
 * Several visitors who change their minds, their browsers' caches, a cache that they share and one
 * behind the gate: whatever a response came from, it holds what its visitor agrees to now.
 *
 * @module
 */
import fc from 'fast-check'
import type { Dispatcher } from 'undici'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Policy } from '../../src/index.ts'
import { seedOf } from '../conformance/shared.ts'
import * as caches from './caches.ts'
import { cookies, dropLines, ending, pickLines, policy as sitePolicy } from './site.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

const isWhole = process.env['SAMPLE'] === 'all'
const numRuns = isWhole ? 700 : 40
vi.setConfig({ testTimeout: isWhole ? 600_000 : 60_000 })

const policy: Policy = {
  ...sitePolicy,
  categories: {
    analytics: { title: 'Analytics' },
    marketing: { title: 'Marketing', gpc: true },
  },
}

/** What a thing of the site needs, if anything. */
type Needs = 'analytics' | 'marketing' | undefined
type Piece = readonly [text: string, needs?: Needs]

const tags: readonly Piece[] = [
  ['<script async src="https://tags.measure.example/tag.js"></script>', 'analytics'],
  ["<script>measure('start', 'M-1')</script>", 'analytics'],
  ['<img src=https://pixel.ads.example/p>', 'marketing'],
  ['<script src="/shop.js"></script>'],
]
const lines: readonly Piece[] = [
  ['_ga=1; Path=/', 'analytics'],
  ['_fbp=1; Path=/', 'marketing'],
  ['sid=1; Path=/; HttpOnly'],
]
const links: readonly Piece[] = [
  ['<https://tags.measure.example/tag.js>; rel=preload; as=script', 'analytics'],
  ['<https://pixel.ads.example>; rel=preconnect', 'marketing'],
  ['</shop.css>; rel=preload; as=style'],
]

/** Each kind of thing, and its type. */
const kinds = {
  '/': 'text/html; charset=utf-8',
  '/shop': 'text/html',
  '/moved': 'text/html',
  '/untyped': undefined,
  '/logo.png': 'image/png',
  '/site.css': 'text/css',
  '/data.json': 'application/json',
} as const
type Path = keyof typeof kinds
const paths = Object.keys(kinds) as Path[]

const controls = [
  undefined,
  'public, max-age=3600',
  'max-age=60',
  's-maxage=3600',
  'public, s-maxage=60, stale-while-revalidate=600',
  'max-age=31536000, immutable',
  'no-cache',
  'private, max-age=600',
  'no-store',
  'max-age=0, must-revalidate',
]
const varies = [undefined, 'Accept-Encoding', 'Cookie', 'Accept, Sec-Fetch-Dest', '*']
const modified = [undefined, 'Thu, 01 Oct 2020 00:00:00 GMT', 'Fri, 02 Oct 2020 00:00:00 GMT']
const dates = new Set(modified.filter((date) => date !== undefined))

interface Thing {
  version: number
  control: string | undefined
  cdn: string | undefined
  surrogate: string | undefined
  /** Seconds from now. */
  expires: number | undefined
  vary: string | undefined
  tagged: boolean
  modified: string | undefined
  tags: readonly Piece[]
  cookies: readonly Piece[]
  links: readonly Piece[]
  /** What a 304 says beside its validators. */
  repeats: boolean
}

const things: fc.Arbitrary<Omit<Thing, 'version'>> = fc.record({
  control: fc.constantFrom(...controls),
  cdn: fc.option(fc.constant('public, max-age=3600'), { nil: undefined, freq: 3 }),
  surrogate: fc.option(fc.constant('max-age=3600'), { nil: undefined, freq: 3 }),
  expires: fc.option(fc.constantFrom(-60, 3600), { nil: undefined, freq: 3 }),
  vary: fc.constantFrom(...varies),
  tagged: fc.boolean(),
  modified: fc.constantFrom(...modified),
  tags: fc.subarray([...tags]),
  cookies: fc.oneof(fc.constant([]), fc.subarray([...lines])),
  links: fc.oneof(fc.constant([]), fc.subarray([...links])),
  repeats: fc.boolean(),
})

const answers = {
  all: { cookie: cookies.all, grants: ['analytics', 'marketing'] },
  analytics: { cookie: cookies.analytics, grants: ['analytics'] },
  seen: { cookie: cookies.seen, grants: [] },
  absent: { cookie: '', grants: [] },
} as const
type Answer = keyof typeof answers

/** How a browser asks for a thing. */
const manners = {
  page: { accept: 'text/html,*/*;q=0.8', 'sec-fetch-dest': 'document' },
  fetch: { accept: '*/*', 'sec-fetch-dest': 'empty' },
  json: { accept: 'application/json', 'sec-fetch-dest': 'empty' },
  image: { accept: 'image/*,*/*;q=0.8', 'sec-fetch-dest': 'image' },
  style: { accept: 'text/css,*/*;q=0.1', 'sec-fetch-dest': 'style' },
} as const
type Manner = keyof typeof manners

/** One of those that a run has. */
const path = fc.nat({ max: 2 })
const who = fc.nat({ max: 2 })
const steps = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ step: fc.constant('publish' as const), path, thing: things }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      step: fc.constant('open' as const),
      who,
      path,
      manner: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(manners) as Manner[])) },
      ),
      method: fc.oneof(
        { weight: 6, arbitrary: fc.constant('GET' as const) },
        { weight: 1, arbitrary: fc.constant('HEAD' as const) },
      ),
      reloads: fc.constantFrom(...Array<undefined>(8), 'no-cache', 'max-age=0'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      step: fc.constant('answer' as const),
      who,
      answer: fc.constantFrom<Answer>('all', 'all', 'analytics', 'seen', 'absent'),
      gpc: fc.constantFrom(...Array<boolean>(7).fill(false), true),
      carries: fc.constantFrom('', '', 'sid=7', '_ga=GA1.1.5; sid=7'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('pass' as const),
      seconds: fc.constantFrom(1, 61, 700, 4000, 90_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('purge' as const),
      what: fc.constantFrom('shared' as const, 'behind' as const),
    }),
  },
)

const current = new Map<string, Thing>()
/** What the site has answered, by the number that the response bears. */
let served = 0
let versions = 0
const published = new Map<number, Thing>()
const counts = { asked: 0, own: 0, shared: 0, behind: 0, granted: 0, confirmed: 0 }
let arrivals = { shared: 0, gate: 0, behind: 0, site: 0 }

let site: caches.Server
let edge: caches.Server
let workerd: Workerd<'gate'>
let origin: Dispatcher
let gate: Dispatcher
let behind: Dispatcher

beforeAll(async () => {
  site = await caches.serve((request, response) => {
    arrivals.site++
    const at = (request.url ?? '/') as Path
    const thing = current.get(at)
    if (!thing) return response.writeHead(404, { 'cache-control': 'no-store' }).end()
    const tag = thing.tagged ? `"v;${thing.version}"` : undefined
    const asked = request.headers['if-none-match']
    const isHeld = asked
      ? tag !== undefined && asked.includes(tag)
      : thing.modified !== undefined &&
        Date.parse(request.headers['if-modified-since'] ?? '') >= Date.parse(thing.modified)
    const type = kinds[at]
    const validators = { etag: tag, 'last-modified': thing.modified }
    const headers = {
      ...validators,
      'cache-control': thing.control,
      'cdn-cache-control': thing.cdn,
      'surrogate-control': thing.surrogate,
      vary: thing.vary,
      expires:
        thing.expires === undefined
          ? undefined
          : new Date(Date.now() + thing.expires * 1000).toUTCString(),
      link: thing.links.map(([text]) => text).join(', ') || undefined,
      'set-cookie': thing.cookies.map(([text]) => text),
    }
    const written = Object.entries(!isHeld || thing.repeats ? headers : validators).filter(
      ([, value]) => value !== undefined,
    ) as [string, string][]
    response.writeHead(isHeld ? 304 : at === '/moved' ? 301 : 200, {
      ...Object.fromEntries(written),
      ...(isHeld
        ? {}
        : {
            'x-version': String(thing.version),
            'x-served': String(++served),
            ...(type && { 'content-type': type }),
            ...(at === '/moved' && { location: '/shop' }),
          }),
    })
    response.end(isHeld || request.method === 'HEAD' ? '' : bodyOf(at, thing))
  })
  origin = caches.counting(caches.reach(site.port), () => {})
  edge = await caches.serve((request, response) => {
    arrivals.behind++
    return caches.forward(behind, request, response)
  })
  workerd = await startWorkerd({
    gate: {
      entry: new URL('./worker.ts', import.meta.url),
      bindings: { POLICY: policy },
      zone: edge.port,
    },
  })
  gate = caches.counting(caches.reach(workerd.ports.gate), () => arrivals.gate++)
})
afterAll(async () => {
  vi.useRealTimers()
  await workerd.stop()
  await edge.stop()
  await site.stop()
})

const isPage = (at: Path) => kinds[at] === undefined || kinds[at].startsWith('text/html')

/** A body for those who grant so much; what is no page is the same for all. */
function bodyOf(at: Path, { version, tags }: Thing, grants?: readonly string[]): string {
  if (!isPage(at)) return `${at} ${version} ${tags.map(([text]) => text).join('')}`
  return `<!DOCTYPE html><title>${version}</title>\n${textsOf(tags, grants).join('\n')}\n<p>end`
}

/** The texts of what is granted; for the site itself, all of them. */
function textsOf(pieces: readonly Piece[], grants?: readonly string[]): string[] {
  const isKept = ([, needs]: Piece) => !grants || needs === undefined || grants.includes(needs)
  return pieces.map((piece) => (isKept(piece) ? piece[0] : '')).filter((text) => text !== '')
}

/** Blank lines are where something was. */
const squeeze = (text: string) => text.replace(/\n+/g, '\n')

type Step = typeof steps extends fc.Arbitrary<infer One> ? One : never

interface Visitor {
  answer: Answer
  gpc: boolean
  carries: string
  browser: Dispatcher
}

async function run(
  chosen: readonly Path[],
  all: readonly Step[],
  kind: caches.SharedKind,
  greedy: boolean,
): Promise<void> {
  const at = (i: number) => chosen[i % chosen.length] as Path
  current.clear()
  published.clear()
  let front = caches.shared(gate, kind)
  behind = caches.behindGate(origin, greedy)
  // Behind an indirection, so that a purge leaves the browsers' caches.
  const toFront = caches
    .counting(gate, () => arrivals.shared++)
    .compose(() => (options, handler) => {
      arrivals.shared++
      return front.dispatch(options, handler)
    })
  const visitors = Array.from(
    { length: 3 },
    (): Visitor => ({
      answer: 'absent',
      gpc: false,
      carries: '',
      browser: caches.browser(toFront, dates),
    }),
  )
  for (const one of all) {
    if (one.step === 'publish') {
      const thing = { ...one.thing, version: ++versions }
      current.set(at(one.path), thing)
      published.set(thing.version, thing)
    } else if (one.step === 'answer') {
      const visitor = visitors[one.who] as Visitor
      Object.assign(visitor, { answer: one.answer, gpc: one.gpc, carries: one.carries })
    } else if (one.step === 'pass') vi.setSystemTime(Date.now() + one.seconds * 1000)
    else if (one.step === 'purge') {
      if (one.what === 'shared') front = caches.shared(gate, kind)
      else behind = caches.behindGate(origin, greedy)
    } else {
      // Only what is private keeps apart what one asks for as a page from what one does not.
      const asked = { ...one, path: at(one.path) }
      if (kind === 'stubborn' && asked.path === '/untyped') asked.manner = 'page'
      await open(visitors[one.who] as Visitor, asked)
    }
  }
}

async function open(
  { answer, gpc, carries, browser }: Visitor,
  one: {
    path: Path
    manner: Manner | undefined
    method: 'GET' | 'HEAD'
    reloads: string | undefined
  },
): Promise<void> {
  if (!current.has(one.path)) return
  const usual = isPage(one.path)
    ? 'page'
    : (({ '/logo.png': 'image', '/site.css': 'style' } as const)[one.path as '/logo.png'] ??
      'fetch')
  const manner = manners[one.manner ?? usual]
  const cookie = [answers[answer].cookie, carries].filter((text) => text !== '').join('; ')
  arrivals = { shared: 0, gate: 0, behind: 0, site: 0 }
  const before = served
  const { statusCode, headers, body } = await browser.request({
    origin: caches.site,
    path: one.path,
    method: one.method,
    headers: {
      ...manner,
      ...(cookie && { cookie }),
      ...(gpc && { 'sec-gpc': '1' }),
      ...(one.reloads && { 'cache-control': one.reloads }),
    },
  })
  const text = await body.text()
  const grants = answers[answer].grants.filter((id) => !(gpc && id === 'marketing'))
  const thing = published.get(Number(headers['x-version'])) as Thing
  const isFresh = Number(headers['x-served']) > before

  counts.asked++
  if (arrivals.shared === 0) counts.own++
  else if (arrivals.gate === 0) counts.shared++
  else if (arrivals.behind > 0 && arrivals.site === 0) counts.behind++
  if (!isFresh && arrivals.site > 0) counts.confirmed++
  if (grants.length === 2) counts.granted++

  const sent = { status: statusCode, from: isFresh ? 'the site' : 'a cache' }
  expect(sent, one.path).toMatchObject({ status: one.path === '/moved' ? 301 : 200 })
  // Nobody is shown a style sheet, and what has no type is one where it was asked for as one.
  const isShown = kinds[one.path] !== undefined || /^(page|fetch)$/.test(one.manner ?? usual)
  if (one.method === 'GET' && isShown) {
    expect(squeeze(text)).toBe(squeeze(bodyOf(one.path, thing, grants)))
  }
  const all = [headers['set-cookie'] ?? []].flat()
  const ends = pickLines(all, ending)
  // What ends a cookie is for who holds and refuses it, whoever asked before.
  if (!carries.includes('_ga') || grants.includes('analytics')) expect(ends).toEqual([])
  const set = dropLines(all, ending)
  const linked = String(headers['link'] ?? '')
  for (const [line, needs] of lines) {
    if (needs && !grants.includes(needs)) expect(set).not.toContain(line)
  }
  for (const [link, needs] of links) {
    if (needs && !grants.includes(needs)) expect(linked).not.toContain(link)
  }
  if (isFresh) {
    expect(set).toEqual(textsOf(thing.cookies, grants))
    expect(linked).toBe(textsOf(thing.links, grants).join(', '))
  }
}

test('H4, H6: no cache brings a visitor what that visitor refuses, or keeps from another what is granted', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const seed = seedOf('shared-cache')
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([...paths], { minLength: 1, maxLength: 3 }),
      fc.array(things, { minLength: 3, maxLength: 3 }),
      fc.array(steps, { maxLength: 160, size: 'max' }),
      fc.constantFrom(...caches.sharedKinds),
      fc.boolean(),
      async (chosen, first, some, kind, greedy) => {
        const all = first.map((thing, path): Step => ({ step: 'publish', path, thing }))
        await run(chosen, [...all, ...some], kind, greedy)
      },
    ),
    { seed, numRuns },
  )
  process.stdout.write(
    `caches: seed ${seed}, ${numRuns} runs, ${counts.asked} responses: ${counts.own} from a browser's own cache, ${counts.shared} from the shared one, ${counts.behind} from the one behind the gate, ${counts.confirmed} held and confirmed; ${counts.granted} with everything granted\n`,
  )
  expect(counts.own).toBeGreaterThan(numRuns / 4)
  expect(counts.shared).toBeGreaterThan(numRuns / 4)
  expect(counts.behind).toBeGreaterThan(numRuns / 4)
  expect(counts.confirmed).toBeGreaterThan(0)
})
