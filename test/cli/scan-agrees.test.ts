/**
 * What `scan` says is what the Worker does: decisions and pages of the two, and what a parser finds
 * different between a page that goes in and the page that comes out.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Scan, type ScanOptions, scanTargets } from '../../src/cli/scan-run.ts'
import type { Decision, Mode, Policy } from '../../src/index.ts'
import { readDocument } from '../conformance/fetching.ts'
import { isShared, listShared, printCount, readShared, sample } from '../conformance/shared.ts'
import { choice, closed, policies, runs } from '../promises/arbitrary.ts'
import { pages as markup } from '../promises/markup.ts'
import { addresses, htmlTypes, lines, links } from '../promises/messages.ts'
import { ask, send } from '../wire/client.ts'
import { respond, startOrigin } from '../wire/origin.ts'
import { startWorkerd } from '../wire/workerd.ts'
import { folderWith } from './command.ts'

/** Of services that the catalogue knows. */
const known = fc.subarray([
  '<script async src="https://www.google-analytics.com/analytics.js"></script>',
  '<link rel=preconnect href="//static.hotjar.com">',
  '<iframe src="https://www.youtube.com/embed/x"></iframe>',
  '<noscript><img src="https://www.facebook.com/tr?id=1"></noscript>',
  "<script>load('https:\\/\\/connect.facebook.net\\/en_US\\/fbevents.js')</script>",
  '<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>',
])

interface Answer {
  url: string
  type: string | undefined
  cookies: readonly string[]
  links: readonly string[]
  /** One character a byte. */
  body: string
}

const answers: fc.Arbitrary<Answer> = fc
  .record({
    url: addresses,
    type: htmlTypes,
    cookies: fc.array(fc.oneof(lines, fc.constant({ text: '_ga=1; Path=/' })), { maxLength: 4 }),
    links: fc.array(links, { maxLength: 2 }),
    body: fc.tuple(known, markup).map(([tags, { html }]) => tags.join('\n') + html),
  })
  .map(({ url, cookies, ...rest }) => {
    // The sockets of the test have no TLS.
    const plain = url.replace(/^https/, 'http').replace(/\?.*/, '')
    return { ...rest, url: plain, cookies: cookies.map(({ text }) => text) }
  })

/** A policy, what a visitor grants of it, and the cookies by which a manager says the same. */
const chosen: fc.Arbitrary<{
  policy: Policy
  grant: string[]
  cookie: string
}> = policies()
  .chain((policy) => {
    const ids = [...Object.keys(policy.categories), ...Object.keys(policy.services)]
    return fc.tuple(
      fc.constant(policy),
      fc.subarray(ids),
      fc.constantFrom('', ...categoriesOf(policy)),
    )
  })
  .map(([policy, grant, category]) => {
    const asked = new Set([...Object.keys(policy.categories), ...grant])
    const refusable = [...asked].filter((id) => categoryOf(policy, id) !== 'necessary')
    const groups = refusable.map((id, i) => [id, `G${i}`] as const)
    const said = groups.map(([id, group]) => [group, grant.includes(id) ? '1' : '0'] as const)
    return {
      grant,
      cookie: `${choice(Object.fromEntries(said))}; ${closed}`,
      policy: {
        ...policy,
        consent: [{ source: 'onetrust', map: Object.fromEntries(groups) }],
        catalogue:
          category === '' ? false : { analytics: category, advertising: category, video: 'keep' },
      },
    }
  })

function categoriesOf({ categories }: Policy): string[] {
  return Object.keys(categories)
}

function categoryOf({ services }: Policy, id: string): string | undefined {
  const service = services[id]
  return typeof service === 'string' ? service : service?.category
}

/** As the policy will be when it is in force. */
function inForce(policy: Policy): Policy {
  const mode = (own: Mode = policy.mode ?? 'report'): Mode => (own === 'off' ? 'off' : 'enforce')
  const routes = (policy.routes ?? []).map((route) => ({
    ...route,
    mode: mode(route.mode),
  }))
  return { ...policy, mode: mode(), routes }
}

/** A Worker with the gate, in front of a site that answers as told. */
async function startWorker() {
  const origin = await startOrigin()
  const entry = new URL('../conformance/worker-gate.ts', import.meta.url)
  const workerd = await startWorkerd({ gate: { entry, zone: origin.port } })
  const silent: string[] = []
  let passes = 0
  return {
    /** Whether it was off wherever it was said to be. */
    wasSilent: () => !workerd.log.some((line) => silent.some((pass) => line.includes(`"${pass}"`))),
    /** What it serves, and its decisions about it; where it is off it must tell none. */
    async serve(policy: Policy, answer: Answer, cookie: string, isOff: boolean) {
      const { url, type, cookies, links, body } = answer
      const { host, pathname, search } = new URL(url)
      origin.answer = respond(
        '200 OK',
        [
          ...(type === undefined ? [] : [`Content-Type: ${type}`]),
          ...links.map((link) => `Link: ${link}`),
          ...cookies.map((line) => `Set-Cookie: ${line}`),
        ],
        Buffer.from(body, 'latin1'),
      )
      const pass = `pass ${passes++}`
      const from = workerd.log.length
      const reply = await send(
        workerd.ports.gate,
        ask(pathname + search, [
          ...[`Host: ${host}`, 'Accept: text/html', `Cookie: ${cookie}`, `Pass: ${pass}`],
          `Policy: ${encodeURIComponent(JSON.stringify(policy))}`,
        ]),
      )
      if (isOff) silent.push(pass)
      const told = isOff ? undefined : await workerd.logged(`"pass":"${pass}"`, from)
      const decisions: Decision[] = told === undefined ? [] : JSON.parse(told).decisions
      // Those about the visitor's own cookies are none of the page's.
      const about = decisions.filter(({ subject }) => subject !== 'cookie')
      return { body: reply.body, decisions: about }
    },
    async stop() {
      await workerd.stop()
      await origin.stop()
    },
  }
}

let worker: Awaited<ReturnType<typeof startWorker>>
beforeAll(async () => {
  worker = await startWorker()
})
afterAll(() => worker.stop())

/** A recording of pages, and each of them alone in its own. */
function recording(list: readonly Answer[]): object {
  const entries = list.map(({ url, type, cookies, links, body }, i) => ({
    pageref: `page ${i}`,
    startedDateTime: new Date().toISOString(),
    request: { url, headers: [] },
    response: {
      status: 200,
      headers: [
        ...(type === undefined ? [] : [{ name: 'Content-Type', value: type }]),
        ...links.map((value) => ({ name: 'Link', value })),
        ...cookies.map((value) => ({ name: 'Set-Cookie', value })),
      ],
      content: {
        mimeType: 'text/html',
        encoding: 'base64',
        text: Buffer.from(body, 'latin1').toString('base64'),
      },
    },
  }))
  return { log: { entries } }
}

async function scanInto(
  files: Readonly<Record<string, unknown>>,
  options: Omit<ScanOptions, 'targets'> = {},
): Promise<Scan & { folder: string; warnings: string[] }> {
  const folder = folderWith(files)
  const warnings: string[] = []
  const targets = Object.keys(files).map((name) => join(folder, name))
  const out = join(folder, 'out')
  const onWarning = (warning: string) => warnings.push(warning)
  const scan = await scanTargets({ targets, out, onWarning, ...options })
  return { ...scan, folder, warnings }
}

test('takes the decisions that the Worker takes, and writes the pages that it serves', async () => {
  let pages = 0
  let removed = 0
  await fc.assert(
    fc.asyncProperty(
      chosen,
      fc.array(answers, { minLength: 8, maxLength: 8 }),
      async ({ policy, grant, cookie }, list) => {
        const unique = list.map((one, i) => ({
          ...one,
          url: `${one.url}?page=${i}`,
        }))
        const { result, folder } = await scanInto(
          { 'all.har': recording(unique) },
          { grant, policy: { policy, file: 'policy.json' } },
        )
        expect(result.failures).toEqual([])
        for (const [i, answer] of unique.entries()) {
          const { hostname, pathname } = new URL(answer.url)
          const isOff = result.pages[i]?.unread === 'the gate is off here'
          const served = await worker.serve(inForce(policy), answer, cookie, isOff)
          expect(result.pages[i]?.url).toBe(answer.url)
          expect(result.pages[i]?.decisions).toEqual(served.decisions)
          const segments = pathname.split('/').filter((part) => part !== '')
          const last = pathname.endsWith('/') ? 'index' : segments.pop()
          const parts = [...segments, `${last}_page_${i}.html`].map((part) =>
            part.replace('%', '_'),
          )
          const written = readFileSync(join(folder, 'out', hostname, ...parts))
          expect(written.equals(served.body)).toBe(true)
          pages++
          removed += served.decisions.filter(({ action }) => action === 'remove').length
        }
      },
    ),
    { ...runs(process.env['SAMPLE'] === 'all' ? 10 : 3), endOnFailure: true },
  )
  printCount(
    `scan: decisions and bytes of ${pages} of ${pages} pages are the Worker's, ${removed} removals`,
  )
  expect(worker.wasSilent()).toBe(true)
  expect(removed).toBeGreaterThan(0)
})

/** An element that loads, as text: its name and all that it loads. */
function elementsOf(html: string, page: URL): string[] {
  const { fetching } = readDocument(html, page, true)
  return fetching
    .filter(({ name }) => !['a', 'area', 'meta', 'body', 'table', 'td', 'tr', 'th'].includes(name))
    .map(({ name, urls }) => `${name} ${urls.map(({ href }) => href).join(' ')}`)
}

/** The items of a list that another, which is a part of it, lacks; `undefined` where it is no part. */
function lacking(all: readonly string[], part: readonly string[]): string[] | undefined {
  const lacks: string[] = []
  let at = 0
  for (const one of all) {
    if (one === part[at]) at++
    else lacks.push(one)
  }
  return at === part.length ? lacks : undefined
}

/**
 * Finds each script that is left among those that were there, but for hosts that were refused.
 *
 * @returns the scripts that are missing, `undefined` where one is left that was not there; and the hosts
 */
function matchScripts(
  before: readonly string[],
  after: readonly string[],
): { missing: string[] | undefined; swapped: Set<string> } {
  const missing: string[] = []
  const swapped = new Set<string>()
  let at = 0
  for (const text of before) {
    const hosts = swappedHosts(text, after[at])
    if (hosts) at++
    else missing.push(text)
    for (const host of hosts ?? []) swapped.add(host)
  }
  return { missing: at === after.length ? missing : undefined, swapped }
}

/** The hosts that a text lacks, where it is another but for these. */
function swappedHosts(before: string, after: string | undefined): string[] | undefined {
  const [first, ...pieces] = after?.split('refused.invalid') ?? []
  if (first === undefined) return undefined
  const hosts: string[] = []
  let text = first
  for (const piece of pieces) {
    const [host = ''] = /^[\w.-]+/.exec(before.slice(text.length)) ?? []
    if (host !== 'refused.invalid') hosts.push(host.toLowerCase())
    text += host + piece
  }
  return text === before ? hosts : undefined
}

describe.skipIf(!isShared)('saved pages', () => {
  test('lose the elements that the decisions name, and no others', async () => {
    const names = sample(
      listShared('pages').filter((name) => name.endsWith('.html.gz')),
      6,
    )
    const files = Object.fromEntries(
      // One character a byte, in and out: places do not matter here, and bytes do.
      names.map((name) => [name.replace('.gz', ''), readShared(`pages/${name}`).toString('utf8')]),
    )
    const { result, folder } = await scanInto(files, {
      url: 'https://site.example/',
    })
    const page = new URL('https://site.example/')
    const wrong: unknown[] = []
    let elements = 0
    let scripts = 0
    let hosts = 0
    for (const [i, [name, before]] of Object.entries(files).entries()) {
      const after = readFileSync(join(folder, 'out', name), 'utf8')
      const { decisions = [] } = result.pages[i] ?? {}
      const gone = new Set(
        decisions
          .filter(({ subject, action }) => subject === 'tag' && action === 'remove')
          .map(({ element, target }) => `${element} ${target}`),
      )
      const isGone = (element: string) => {
        const [tag, ...urls] = element.split(' ')
        return urls.some((url) => gone.has(`${tag} ${url.slice(0, 2048)}`))
      }
      const all = elementsOf(before, page)
      const left = elementsOf(after, page)
      const expected = all.filter(isGone)
      // Of what goes in part, as candidates of a srcset do, the rest is there.
      const rest = all.filter((one) => !isGone(one))
      const still = left.filter(isGone)
      if (still.length > 0 || !lacking(left, rest)) wrong.push({ name, still, rest, left })
      elements += expected.length

      const inline = decisions.filter(
        ({ subject, action }) => subject === 'inline' && action === 'remove',
      )
      const addresses = inline.filter(({ target }) => /^https?:/.test(target))
      const whole = inline.length - addresses.length
      const texts = [before, after].map((html) => readDocument(html, page, true).inline)
      const { missing, swapped } = matchScripts(texts[0] ?? [], texts[1] ?? [])
      if (missing?.length !== whole) wrong.push({ name, whole, missing })
      // The addresses of a script that goes are judged before it is.
      const named = new Set(addresses.map(({ target }) => new URL(target).hostname))
      const isGoneToo = (host: string) => missing?.some((text) => text.includes(host))
      // Of a host that a script puts together its end stands there, or its pieces.
      const isPart = (host: string, of: string) => host === of || of.endsWith(`.${host}`)
      const isSwapped = (host: string) => [...swapped].some((one) => isPart(one, host))
      const stands = (host: string) => texts[0]?.some((text) => text.includes(host))
      const kept = [...named].filter((host) => !isSwapped(host) && !isGoneToo(host) && stands(host))
      const unnamed = [...swapped].filter((one) => ![...named].some((host) => isPart(one, host)))
      if (kept.length + unnamed.length > 0) wrong.push({ name, kept, unnamed })
      scripts += whole
      hosts += swapped.size
    }
    expect(wrong).toEqual([])
    expect(elements).toBeGreaterThan(0)
    printCount(
      `scan: ${names.length} of ${names.length} pages chosen lack the ${elements} elements, ` +
        `${scripts} inline scripts and ${hosts} hosts in others that the decisions name, and no more`,
    )
  })
})
