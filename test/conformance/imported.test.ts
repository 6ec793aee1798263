/**
 * Two published cookie policies, as `import` reads them, on real workerd: each of their 151 rows is
 * judged as the rows say that somebody read out of the same documents by hand (seeds/cookies.csv).
 *
 * @module
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../src/cli/import-document.ts'
import { makePolicy } from '../../src/cli/import-policy.ts'
import type { ImportedRow, ImportResult } from '../../src/cli/import-result.ts'
import { readRows } from '../../src/cli/import-rows.ts'
import { type Decision, definePolicy, type Policy } from '../../src/index.ts'
import { valuesOf } from '../wire/message.ts'
import { respond } from '../wire/origin.ts'
import { navigate, pickLines, type Site, startSite } from '../wire/site.ts'
import {
  isAtOrBelow,
  isKept,
  namesOf,
  nearMissesOf,
  ownersOf,
  type SeedRow,
  surplusOf,
} from './seeds/published.ts'
import { isShared, readShared, readSharedText } from './shared.ts'

const files = { '000': '000_f545508d06297850.txt', '001': '001_d8c35a427ee4e51d.txt' } as const
type Id = keyof typeof files
const ids = ['000', '001'] as const

/** What was read by hand, and what the import made of it. */
interface Row extends SeedRow {
  line: number
  cookie: string
  provider: string
  imported: ImportedRow
}

const results = {} as Record<Id, ImportResult>
const policies = {} as Record<Id, Policy>
const rows: Row[] = []
let site: Site<'policy000' | 'policy001'>

beforeAll(async () => {
  if (!isShared) return
  for (const id of ids) {
    const file = files[id]
    const { published, skipped } = readRows(file, readDocument(file, readShared(`seeds/${file}`)))
    results[id] = makePolicy(published, skipped)
    // As somebody writes it who imports cookies.json.
    policies[id] = definePolicy({
      ...results[id].policy,
      consent: [
        {
          source: 'onetrust',
          map: { functional: 'C0003', analytics: 'C0002', marketing: ['C0004', 'C0005'] },
        },
      ],
      mode: 'enforce',
    })
  }
  rows.push(...readByHand(readSharedText('seeds/cookies.csv')))
  site = await startSite({
    policy000: { POLICY: policies['000'] },
    policy001: { POLICY: policies['001'] },
  })
})
afterAll(() => site?.stop())

/** The file quotes no cell. */
function readByHand(csv: string): Row[] {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/)
  const columns = head.split(',')
  const next = { '000': 0, '001': 0 }
  return lines.map((line) => {
    const cells = line.split(',')
    const cell = (column: string) => cells[columns.indexOf(column)] ?? ''
    const policy = cell('doc').startsWith('000') ? '000' : '001'
    const imported = results[policy].rows[next[policy]++]
    if (!imported) throw new Error(`not imported: ${line}`)
    return {
      ...{ policy, service: '', category: cell('category'), name: cell('name') },
      regex: cell('regex'),
      ...(cell('host') && { host: cell('host') }),
      ...(cell('party') === 'third' && { isForeign: true as const }),
      ...{ line: Number(cell('line')), cookie: cell('cookie'), provider: cell('provider') },
      imported,
    }
  })
}

const answers = {
  nothing: [],
  functional: ['functional'],
  analytics: ['analytics'],
  marketing: ['marketing'],
  everything: ['functional', 'analytics', 'marketing'],
} as const
type Answer = readonly string[]

function consentCookie(granted: Answer): string {
  const groups = { C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'marketing' }
  const states = Object.entries(groups).map(([id, one]) => `${id}:${+granted.includes(one)}`)
  const text = encodeURIComponent(['C0001:1', ...states].join())
  return `OptanonConsent=groups=${text}; OptanonAlertBoxClosed=2026-09-01T08:00:00.000Z`
}

/** The site, asked by this host, sets these cookies; who has agreed to this much asks. */
async function setCookies(
  id: Id,
  host: string,
  granted: Answer,
  lines: readonly string[],
): Promise<{ arrived: ReadonlySet<string>; decisions: Decision[] }> {
  const head = ['Content-Type: text/html', ...lines.map((line) => `Set-Cookie: ${line}`)]
  site.origin.answer = respond('200 OK', head, '')
  const from = site.workerd.log.length
  const request = navigate('/', [`Host: ${host}`, `Cookie: ${consentCookie(granted)}`])
  const { asked: _, ...reply } = await site.ask(`policy${id}`, request)
  expect(reply.start).toBe('HTTP/1.1 200 OK')
  const { decisions } = JSON.parse(await site.workerd.logged('"onReport"', from))
  const kept = pickLines(reply.lines, /^set-cookie:/i).map((line) => line.slice(12))
  expect(kept).toEqual(lines.filter((line) => kept.includes(line)))
  return {
    arrived: new Set(kept),
    decisions: decisions.filter(({ subject }: Decision) => subject === 'set-cookie'),
  }
}

/** Document 000 names no hosts; it was published for this one. */
const www = 'www.mailjet.com'
const bare = (host: string) => host.replace(/^\./, '')
const homeOf = ({ host }: Row) => bare(host ?? www)

describe.skipIf(!isShared)('what two published policies import to', () => {
  test('is each row as it was read by hand, in the same order', () => {
    expect(rows).toHaveLength(151)
    expect(ids.map((id) => results[id].rows.length)).toEqual([69, 82])
    const read = (row: Omit<Partial<ImportedRow>, 'category'> & { category?: string }) => {
      const { line, category, provider, host, party, cookie } = row
      return [line, category, provider ?? '', host ?? '', party ?? '', cookie].join(' | ')
    }
    for (const row of rows) {
      const party = row.policy === '000' ? '' : row.isForeign ? 'third' : 'first'
      expect(read(row.imported)).toBe(read({ ...row, party: party as 'first' }))
    }
  })

  test('is a rule for each row, in the category that was published', () => {
    for (const { imported, category, policy } of rows) {
      expect([imported.cookie, imported.rules.length > 0]).toEqual([imported.cookie, true])
      for (const path of imported.rules) {
        const rule = results[policy].rules.find((one) => one.path === path)
        expect([imported.cookie, rule?.category]).toEqual([imported.cookie, category])
      }
    }
  })

  test('never takes a tag of a whole host that serves wanted content too', () => {
    const tags = ids.flatMap((id) =>
      Object.values(policies[id].services).flatMap((one) =>
        typeof one === 'string' ? [] : (one.tags ?? []),
      ),
    )
    expect(tags).toContain('snap.licdn.com')
    for (const host of [
      'www.google.com',
      'google.com',
      'linkedin.com',
      'www.linkedin.com',
      'bing.com',
    ]) {
      expect(tags).not.toContain(host)
      expect(tags).not.toContain(`*.${host}`)
    }
  })

  test('judges all 151 rows, and what only resembles them, as they were published', async () => {
    const wrong: string[] = []
    const judged = new Set<Row>()
    let verdicts = 0
    for (const id of ids) {
      const published = rows.filter((row) => row.policy === id)
      const byHost = Map.groupBy(published, (row) => (row.isForeign ? www : homeOf(row)))
      for (const [host, some] of byHost) {
        const sent = some.flatMap((row) => sentFor(row).map((one) => ({ ...one, row })))
        for (const granted of Object.values(answers)) {
          const lines = sent.map(({ name, domain }, i) => `${name}=${i}; Domain=${domain}; Path=/`)
          const { arrived, decisions } = await setCookies(id, host, granted, lines)
          expect(decisions).toHaveLength(lines.length)
          for (const [i, { name, domain, row }] of sent.entries()) {
            const owners = ownersOf<Row>(id, name, bare(domain), published)
            const decision = decisions[i]
            const ruled = owners.flatMap(({ imported }) => imported.rules)
            const isManagers = decision?.because === 'manager'
            const isOurs = isManagers || owners.length === 0 || ruled.includes(decision?.rule ?? '')
            const isRight = arrived.has(lines[i] ?? '') === (isManagers || isKept(owners, granted))
            verdicts++
            judged.add(row)
            if (!isRight || !isOurs) {
              wrong.push(
                `${id} ${name} ${domain} with ${granted.join()}: ${JSON.stringify(decision)}`,
              )
            }
          }
        }
      }
    }
    process.stdout.write(
      `imported: ${judged.size} of ${rows.length} rows judged, ${verdicts} verdicts, ${wrong.length} wrong\n`,
    )
    expect(wrong).toEqual([])
    expect(judged.size).toBe(151)
  })

  test('takes what the visitor sends as it takes what the site sets', async () => {
    for (const id of ids) {
      const own = rows.filter((row) => row.policy === id && !row.isForeign)
      for (const [host, some] of Map.groupBy(own, homeOf)) {
        const names = some.flatMap(namesOf).filter((name) => !/^Optanon/.test(name))
        for (const granted of Object.values(answers)) {
          site.origin.answer = respond('200 OK', ['Content-Type: text/html'], '')
          const cookie = [...names.map((name) => `${name}=1`), consentCookie(granted)].join('; ')
          const { asked } = await site.ask(
            `policy${id}`,
            navigate('/', [`Host: ${host}`, `Cookie: ${cookie}`]),
          )
          const received = asked ? valuesOf(asked, 'cookie').join('; ').split('; ') : []
          const expected = names.filter((name) => {
            const owners = ownersOf<Row>(id, name, host, own)
            return isManagerCookie(name) || isKept(owners, granted)
          })
          const arrived = received.filter((pair) => !pair.startsWith('Optanon'))
          expect(arrived).toEqual(expected.map((name) => `${name}=1`))
        }
      }
    }
  })
})
if (!isShared) process.stdout.write('imported: published policies were not imported\n')

/** Read by the gate as the consent manager's, whatever a row says. */
function isManagerCookie(name: string): boolean {
  return /^osano_consentmanager(_uuid|_expdate)?$/.test(name)
}

/** The names that a row means and near misses, where its cookie lives, below, and beside. */
function sentFor(row: Row): { name: string; domain: string }[] {
  const home = homeOf(row)
  // An encoded name is meant decoded too; a run of x goes on with no characters too.
  const besides = new Set([...surplusOf(row), decodeURIComponent(row.name)])
  const near = nearMissesOf(row).filter((name) => !besides.has(name))
  const names = [...namesOf(row), ...near].filter((name) => !/^Optanon/i.test(name))
  const own = names.map((name) => ({ name, domain: home }))
  const [name = ''] = namesOf(row)
  const isManagers = /^Optanon/i.test(name)
  if (isManagers) return [{ name: 'OptanonConsent', domain: home }]
  const below = { name, domain: `below.${home}` }
  return isAtOrBelow(home, 'mailjet.com') ? own : [...own, below, { name, domain: `not${home}` }]
}
