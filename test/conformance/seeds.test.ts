/**
 * Two published cookie policies on real workerd. Of their 151 rows the 125 that the site can set are
 * sent from their hosts, in both directions; the 26 foreign ones come as a Set-Cookie for the foreign
 * host and as a tag of its service. Each is judged with nothing granted, each category alone, and
 * everything granted, and compared with what the rows say (seeds/published.ts).
 *
 * That a thing is kept could also mean that no rule was found for it: so what arrives is compared,
 * and to which service the gate says that it belongs.
 *
 * @module
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSeeds } from '../../scripts/seeds.ts'
import { type Decision, definePolicy } from '../../src/index.ts'
import type { Reply } from '../wire/client.ts'
import { valuesOf } from '../wire/message.ts'
import { respond } from '../wire/origin.ts'
import { navigate, pickLines, type Site, startSite } from '../wire/site.ts'
import {
  foreignRows,
  homeOf,
  isAtOrBelow,
  isKept,
  namesOf,
  nearMissesOf,
  ownersOf,
  ownRows,
  policies,
  readSeed,
  rows,
  type SeedRow,
  samplesOf,
  surplusOf,
  tagOwnersOf,
  www,
} from './seeds/published.ts'
import { isShared, readSharedText } from './shared.ts'

const ids = ['000', '001'] as const

/** What visitors granted, by a name for it. */
const answers = {
  nothing: [],
  functional: ['functional'],
  analytics: ['analytics'],
  marketing: ['marketing'],
  everything: ['functional', 'analytics', 'marketing'],
} as const
type AnswerName = keyof typeof answers
const answerNames = Object.keys(answers) as AnswerName[]

type Gate = 'policy000' | 'policy001' | 'capped'
let site: Site<Gate>
beforeAll(async () => {
  site = await startSite({
    policy000: { POLICY: policies['000'] },
    policy001: { POLICY: policies['001'] },
    capped: { POLICY: { ...policies['000'], capDurations: true } },
  })
})
afterAll(() => site.stop())

/** OneTrust's cookies, by name; none where nothing was granted. */
function consentCookies(granted: readonly string[]): ReadonlyMap<string, string> {
  if (granted.length === 0) return new Map()
  const of = { C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'marketing' }
  const groups = Object.entries(of).map(([id, category]) => `${id}:${+granted.includes(category)}`)
  const text = encodeURIComponent(['C0001:1', ...groups].join())
  return new Map([
    ['OptanonConsent', `OptanonConsent=groups=${text}`],
    ['OptanonAlertBoxClosed', 'OptanonAlertBoxClosed=2026-09-01T08:00:00.000Z'],
  ])
}

interface Exchange {
  reply: Reply
  /** The Cookie header that reached the site, '' where there was none. */
  received: string
  decisions: readonly Decision[]
}

/** Asks a host for a page; the site answers with these Set-Cookie lines and this body. */
async function exchange(
  gate: Gate,
  host: string,
  cookies: Iterable<string>,
  lines: readonly string[] = [],
  body = '',
): Promise<Exchange> {
  const head = ['Content-Type: text/html', ...lines.map((line) => `Set-Cookie: ${line}`)]
  site.origin.answer = respond('200 OK', head, body)
  const header = [...cookies].join('; ')
  const from = site.workerd.log.length
  const request = navigate('/', [`Host: ${host}`, ...(header ? [`Cookie: ${header}`] : [])])
  const { asked, ...reply } = await site.ask(gate, request)
  expect(reply.start).toBe('HTTP/1.1 200 OK')
  expect(asked?.lines).toContain(`Host: ${host}`)
  const { decisions } = JSON.parse(await site.workerd.logged('"onReport"', from))
  return { reply, received: asked ? valuesOf(asked, 'cookie').join('; ') : '', decisions }
}

/** Something that is sent because of a row: a Set-Cookie line, a cookie's name, an element. */
interface Sent {
  row: SeedRow
  text: string
  /** The rows that it falls under, which its own need not be among. */
  owners: readonly SeedRow[]
}

/** What became of each row: the ways in which it was judged, `<subject> <answer>`, and verdicts. */
const tallies = new Map(rows.map((row) => [row, { ways: new Set(), verdicts: 0, wrong: 0 }]))

/** What was not as the rows say, in the test that is running. */
let wrong: string[] = []
beforeEach(() => {
  wrong = []
})

const managerCookies = ['OptanonConsent', 'OptanonAlertBoxClosed']

/** Compares what became of one thing with what the rows say. */
function compare(
  subject: 'set-cookie' | 'cookie' | 'tag',
  answer: AnswerName,
  { row, text, owners }: Sent,
  arrived: boolean,
  decision: Decision | undefined,
): void {
  const isManagers = managerCookies.includes(decision?.target ?? '')
  const services = owners.length === 0 ? ['nobody'] : owners.map(({ service }) => service)
  const judged = decision?.because === 'manager' ? 'manager' : (decision?.service ?? 'nobody')
  // With everything granted no tag is judged.
  const isOwned = !decision || (isManagers ? ['manager'] : services).includes(judged)
  const tally = tallies.get(row)
  if (!tally) throw new Error(`no such row: ${row.name}`)
  tally.verdicts++
  if (owners.includes(row)) tally.ways.add(`${subject} ${answer}`)
  if (arrived === isKept(owners, answers[answer]) && isOwned) return
  tally.wrong++
  const fate = `${arrived ? 'kept' : 'removed'}, belongs to ${judged}`
  wrong.push(`${row.policy} ${row.name}: ${subject} ${text} with ${answer} granted: ${fate}`)
}

/** The site sets cookies in one response: what arrives is unchanged and in order. */
async function setCookies(host: string, answer: AnswerName, sent: readonly Sent[]): Promise<void> {
  const texts = sent.map(({ text }) => text)
  const gate = `policy${sent[0]?.row.policy ?? '000'}` as const
  const consent = consentCookies(answers[answer]).values()
  const { reply, decisions } = await exchange(gate, host, consent, texts)
  const arrived = pickLines(reply.lines, /^set-cookie:/i)
  const hasArrived = (text: string) => arrived.includes(`Set-Cookie: ${text}`)
  const judged = decisions.filter(({ subject }) => subject === 'set-cookie')
  expect(judged).toHaveLength(sent.length)
  for (const [i, one] of sent.entries()) {
    compare('set-cookie', answer, one, hasArrived(one.text), judged[i])
  }
  const expected = answer === 'everything' ? texts : texts.filter(hasArrived)
  expect(arrived).toEqual(expected.map((text) => `Set-Cookie: ${text}`))
}

/** The visitor sends cookies of these names: what reaches the site is unchanged and in order. */
async function sendCookies(host: string, answer: AnswerName, sent: readonly Sent[]): Promise<void> {
  const own = sent.map(({ text }) => [text, `${text}="1 ${text.length}"`] as const)
  // A consent manager's cookie that is a row's too holds the visitor's answer.
  const cookies = new Map([...own, ...consentCookies(answers[answer])])
  const gate = `policy${sent[0]?.row.policy ?? '000'}` as const
  const { received, decisions } = await exchange(gate, host, cookies.values())
  const arrived = received.split('; ')
  const judged = new Map(decisions.map((decision) => [decision.target, decision]))
  expect([...judged.keys()]).toEqual([...cookies.keys()])
  for (const one of sent) {
    const isThere = arrived.includes(cookies.get(one.text) ?? '')
    compare('cookie', answer, one, isThere, judged.get(one.text))
  }
  const all = [...cookies.values()]
  const expected = answer === 'everything' ? all : all.filter((pair) => arrived.includes(pair))
  expect(received).toBe(expected.join('; '))
}

/** A page holds these elements, one a line: those that are kept are unchanged. */
async function showTags(answer: AnswerName, sent: readonly Sent[]): Promise<void> {
  const texts = ['<!DOCTYPE html>', '<img src="/logo.png">', ...sent.map(({ text }) => text)]
  const consent = consentCookies(answers[answer]).values()
  const { reply, decisions } = await exchange('policy001', www, consent, [], texts.join('\n'))
  const shown = reply.body.toString().split('\n')
  const judged = new Map(decisions.map((decision) => [decision.target, decision]))
  for (const [i, one] of sent.entries()) {
    const [, url = ''] = /src=["']?([^\s"'>]+)/.exec(one.text) ?? []
    if (answer !== 'everything') expect([...judged.keys()]).toContain(url)
    compare('tag', answer, one, shown[i + 2] === one.text, judged.get(url))
  }
  const left = texts.map((text) => (shown.includes(text) ? text : ''))
  expect(shown).toEqual(answer === 'everything' ? texts : left)
}

const attributes = [
  '; Path=/',
  ';path=/ ;  HttpOnly',
  '; Expires=Wed, 01-Jan-31 00:00:00 GMT; Secure',
  '; Path=/; SameSite=lax;Priority=High ;x',
]

/** A Set-Cookie line with this Domain, or without one from this host; `i` tells it from others. */
function setCookie(row: SeedRow, name: string, i: number, from: string, domain?: string): Sent {
  const place = domain === undefined ? '' : `; Domain=${domain}`
  const text = `${name}="v ${i}"${place}${attributes[i % attributes.length]}`
  return { row, text, owners: ownersOf(row.policy, name, (domain ?? from).replace(/^\./, '')) }
}

/** Every form in which the site may set a row's cookie, or try to set it for a foreign host. */
function setCookiesOf(row: SeedRow, names: readonly string[]): Sent[] {
  const home = homeOf(row)
  const domains: (string | undefined)[] = [home, `.${home}`]
  if (row.isForeign) domains.push(`below.${home}`, `not${home}`)
  // A leading dot tells a cookie that has a Domain.
  else if (!row.host?.startsWith('.')) domains.push(undefined)
  // Policy 000 names no host, so what is set for all of the company is the row's too.
  if (!row.host) domains.push('company.example')
  return names.flatMap((name, i) =>
    domains.map((domain, j) => setCookie(row, name, i + j, home, domain)),
  )
}

function cookiesOf(row: SeedRow, names: readonly string[], host: string): Sent[] {
  return names.map((text) => ({ row, text, owners: ownersOf(row.policy, text, host) }))
}

/** Elements that load from a row's host, from below it, and from hosts that only resemble it. */
function tagsOf(row: SeedRow): Sent[] {
  const home = homeOf(row)
  const tag = (before: string, host: string, after: string) => ({
    row,
    text: `${before}https://${host}/${after}`,
    owners: tagOwnersOf(host),
  })
  return [
    tag('<script async src="', home, 'tag.js"></script>'),
    tag("<img alt='' src=", home, 'p.gif?id=1>'),
    tag("<iframe src='", home, "frame'></iframe>"),
    tag('<script src="', `below.${home}`, 'below.js"></script>'),
    tag('<img src="', `not${home}`, 'near.gif">'),
    tag('<iframe src="', `${home}.company.example`, 'near"></iframe>'),
  ]
}

test('the fixtures are 151 rows, each declared by a policy that is accepted', () => {
  expect([rows.length, ownRows.length, foreignRows.length]).toEqual([151, 125, 26])
  for (const id of ids) {
    expect(definePolicy(policies[id])).toEqual(policies[id])
    const declared = Object.entries(policies[id].services).flatMap(([service, it]) => {
      if (typeof it === 'string') return []
      const rules = it.cookies?.map((rule) => (typeof rule === 'string' ? { name: rule } : rule))
      return rules?.map(({ name, host }) => [service, it.category, name, host].join()) ?? []
    })
    const published = rows.filter(({ policy }) => policy === id)
    expect(declared.sort()).toEqual(
      published.map((row) => [row.service, row.category, row.name, row.host].join()).sort(),
    )
  }
})

test('the name that a policy declares takes what was published, and nothing that resembles it', () => {
  for (const row of rows) {
    const glob = row.name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')
    const taken = samplesOf(row).filter((sample) => new RegExp(`^${glob}$`).test(sample))
    expect(taken.sort(), row.name).toEqual([...namesOf(row), ...surplusOf(row)].sort())
  }
  const open = rows.filter((row) => namesOf(row).length > 1)
  expect(open.map(({ name }) => name)).toEqual([
    ...['_gat_UA-*', 'visitor_id*', '_vwo_uuid*', '_gd*'],
    ...['_ga_*', 'apt.temp-*', '_gat_gtag_*', '__Secure-*'],
  ])
})

test('a cookie that the site sets arrives exactly where its category is granted', async () => {
  for (const row of ownRows) {
    for (const answer of answerNames) {
      await setCookies(homeOf(row), answer, setCookiesOf(row, namesOf(row)))
    }
  }
  expect(wrong).toEqual([])
})

test('a cookie that the visitor holds reaches the site exactly where its category is granted', async () => {
  for (const row of ownRows) {
    for (const answer of answerNames) {
      await sendCookies(homeOf(row), answer, cookiesOf(row, namesOf(row), homeOf(row)))
    }
  }
  expect(wrong).toEqual([])
})

test('of all cookies of a policy at once those that are granted pass, on every host of the site', async () => {
  for (const id of ids) {
    const published = rows.filter(({ policy }) => policy === id)
    for (const host of policies[id].domains ?? []) {
      const lines = published.flatMap((row, i) => {
        const [name = ''] = namesOf(row)
        const domains = [...new Set(['company.example', homeOf(row)])]
        const possible = domains.filter((one) => row.isForeign || isAtOrBelow(host, one))
        return [undefined, ...possible].map((one, j) => setCookie(row, name, i + j, host, one))
      })
      const cookies = published.flatMap((row) => cookiesOf(row, namesOf(row), host))
      for (const answer of answerNames) {
        await setCookies(host, answer, lines)
        await sendCookies(host, answer, cookies)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('a name that only resembles that of a row is not judged by it', async () => {
  for (const row of rows) {
    const names = nearMissesOf(row)
    expect(names.length).toBeGreaterThan(1)
    const host = row.isForeign ? www : homeOf(row)
    for (const answer of answerNames) {
      await setCookies(host, answer, setCookiesOf(row, names))
      await sendCookies(host, answer, cookiesOf(row, names, host))
    }
  }
  expect(wrong).toEqual([])
})

test('of a name that was published with its id crossed out any run of characters is taken', async () => {
  const crossedOut = rows.filter((row) => surplusOf(row).length > 0)
  expect(crossedOut).toHaveLength(4)
  for (const row of crossedOut) {
    const home = homeOf(row)
    const names = surplusOf(row)
    expect(names).toHaveLength(4)
    const sent = names.map((name, i) => ({ ...setCookie(row, name, i, home, home), owners: [row] }))
    for (const answer of answerNames) await setCookies(row.isForeign ? www : home, answer, sent)
  }
  expect(wrong).toEqual([])
})

test('a cookie that the site sets for a foreign host is judged by the rule of that host', async () => {
  for (const row of foreignRows) {
    for (const answer of answerNames) {
      await setCookies(www, answer, setCookiesOf(row, namesOf(row)))
    }
  }
  expect(wrong).toEqual([])
})

test('a tag of a foreign host goes exactly where a category of its services is refused', async () => {
  for (const row of foreignRows) {
    for (const answer of answerNames) await showTags(answer, tagsOf(row))
  }
  expect(wrong).toEqual([])
})

test('of all tags of a policy on one page exactly those go that are refused', async () => {
  for (const answer of answerNames) await showTags(answer, foreignRows.flatMap(tagsOf))
  expect(wrong).toEqual([])
})

test('a tag of a host whose cookies are of two categories stays with just the two granted', async () => {
  const host = 'hello.learn.sister.example'
  const two = [...new Set(tagOwnersOf(host).map(({ category }) => category))]
  expect(two.sort()).toEqual(['analytics', 'marketing'])
  const tag = `<script src="https://${host}/"></script>`
  const { reply } = await exchange('policy001', www, consentCookies(two).values(), [], tag)
  expect(reply.body.toString()).toBe(tag)
})

// Policy 001 has two groups for marketing: targeting, C0004, and social media, C0005.
test('a category of two groups is not granted while one of them is refused, or not named', async () => {
  const line = 'YSC=1; Domain=youtube.com'
  const tag = '<script src="https://youtube.com/"></script>'
  const all = [...consentCookies(answers.everything).values()]
  for (const [group, state] of ['C0004', 'C0005'].flatMap((id) => [
    [`%2C${id}%3A1`, `%2C${id}%3A0`] as const,
    [`%2C${id}%3A1`, ''] as const,
  ])) {
    const cookies = all.map((pair) => pair.replace(group, state))
    expect(cookies).not.toEqual(all)
    const { reply } = await exchange('policy001', www, cookies, [line], tag)
    expect([valuesOf(reply, 'set-cookie'), reply.body.toString()]).toEqual([[], ''])
  }
})

test('the declared life of a cookie is the published one', async () => {
  // How long a cookie of two rows may live is not said.
  const single = rows.filter(
    (row) =>
      row.policy === '000' && namesOf(row).every((name) => ownersOf('000', name, www).length === 1),
  )
  expect(single).toHaveLength(67)
  const published = single.flatMap((row) => namesOf(row).map((name) => ({ name, row })))
  const longest = 100_000_000
  const line = (name: string, seconds: number) => `${name}=1; Max-Age=${seconds}; Path=/`
  const { reply } = await exchange(
    'capped',
    www,
    consentCookies(answers.everything).values(),
    published.map(({ name }) => line(name, longest)),
  )
  expect(valuesOf(reply, 'set-cookie')).toEqual(
    published.map(({ name, row }) => line(name, row.seconds ?? longest)),
  )
})

describe.skipIf(!isShared)('beside the published rows', () => {
  test('the fixtures are what the generator makes of them', () => {
    const seeds = makeSeeds(readSharedText('seeds/cookies.csv'))
    for (const [file, made] of Object.entries(seeds)) {
      expect(JSON.stringify(readSeed(file)), file).toBe(JSON.stringify(made))
    }
  })
})
if (!isShared) process.stdout.write('seeds: the fixtures were not compared with published rows\n')

test('every row was judged in every way, and as the rows say', () => {
  const isJudged = (row: SeedRow) =>
    ['set-cookie', row.isForeign ? 'tag' : 'cookie'].every((subject) =>
      answerNames.every((answer) => tallies.get(row)?.ways.has(`${subject} ${answer}`)),
    )
  const isRight = (row: SeedRow) => isJudged(row) && tallies.get(row)?.wrong === 0
  const write = (cells: readonly (string | number)[]) =>
    process.stdout.write(`${cells.map((cell) => String(cell).padEnd(15)).join('')}\n`)
  const count = (some: readonly SeedRow[]) => [
    some.length,
    some.filter((row) => !row.isForeign).length,
    some.filter((row) => row.isForeign).length,
    some.filter(isJudged).length,
    some.filter(isRight).length,
    some.reduce((sum, row) => sum + (tallies.get(row)?.verdicts ?? 0), 0),
  ]
  write(['policy', 'category', 'rows', 'site-settable', 'third-party', 'judged', 'ok', 'verdicts'])
  for (const [key, some] of Map.groupBy(rows, (row) => `${row.policy} ${row.category}`)) {
    write([...key.split(' '), ...count(some)])
  }
  write(['both', 'all', ...count(rows)])
  process.stdout.write(`${rows.filter(isRight).length} of ${rows.length}\n`)
  expect(rows.filter((row) => !isRight(row))).toEqual([])
  expect(site.workerd.log.filter((one) => one.includes('"fault"'))).toEqual([])
})
