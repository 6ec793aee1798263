/**
 * What docs/policy.md says is what the gate does: every example and every table of patterns goes
 * through the public door.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import document from '../../docs/policy.md?raw'
import schemaText from '../../policy.schema.json?raw'
import { definePolicy, type Policy, PolicyError } from '../../src/index.ts'
import { gate } from '../gate.ts'
import { block, blocksOf, isObject, merge } from './blocks.ts'

interface Shape {
  properties: Record<string, unknown>
}
const schema: Shape & { $defs: Record<string, Shape> } = JSON.parse(schemaText)

const base: Policy = JSON.parse(block(document, 'json base'))
const whole: Policy = JSON.parse(block(document, 'json policy'))

/** The examples: each a part of a policy, and what stands below it. */
const examples = blocksOf(document).flatMap(({ heading, info, text }, i, blocks) => {
  if (!info.startsWith('json') || info === 'json policy') return []
  const below = blocks[i + 1]
  const part: unknown = info === 'json base' ? {} : JSON.parse(text)
  return [{ heading, part, outcome: below?.info === 'text' ? below.text : '' }]
})

/** OneTrust's cookies of a visitor who agreed to these groups, or categories by their usual groups. */
function answer(agreed: string, day: string): string {
  const usual = { functional: 'C0003', analytics: 'C0002', marketing: 'C0004' }
  const words = agreed.split(', ').map((word) => usual[word as keyof typeof usual] ?? word)
  const groups = ['C0002', 'C0003', 'C0004', 'C0005'].map((id) => {
    return `${id}:${words.includes(id) || agreed === 'everything' ? 1 : 0}`
  })
  const choice = encodeURIComponent(`C0001:1,${groups.join()}`)
  return `OptanonConsent=groups=${choice}; OptanonAlertBoxClosed=${day}T00:00:00.000Z`
}

/** Who asks for what, and how. */
interface Visit {
  url: string
  headers: [name: string, value: string][]
  cf: Record<string, string>
}

/**
 * What stands behind an address, in clauses: `agreed to …` or `never asked`; `on` a day (today where it
 * does not say); `in` a region; `sends` a header.
 */
function visit(url: string, clauses: string): Visit {
  const found: Visit = { url, headers: [], cf: {} }
  const all = clauses.split('; ')
  const [day = new Date().toISOString().slice(0, 10)] = all.flatMap(
    (clause) => /^on (\d{4}-\d\d-\d\d)$/.exec(clause)?.[1] ?? [],
  )
  for (const clause of all) {
    const [, word = '', rest = ''] = /^(agreed to|in|sends|on|never) (.+)$/.exec(clause) ?? []
    const [country = '', regionCode = ''] = rest.split('-')
    const [name = '', value = ''] = rest.split(': ')
    if (word === 'agreed to') found.headers.push(['cookie', answer(rest, day)])
    else if (word === 'in') found.cf = { country, regionCode }
    else if (word === 'sends') found.headers.push([name.toLowerCase(), value])
    else if (word === '') throw new Error(`not understood: ${clause}`)
  }
  return found
}

/** What becomes of a header line or a piece of a page, in the words of the document. */
async function outcome(
  policy: Policy,
  subject: string,
  { url, headers, cf }: Visit,
): Promise<string> {
  const [, header, value = ''] = /^(Set-Cookie|Link|Cookie|X-[\w-]+): (.*)$/.exec(subject) ?? []
  const isRequest = header === 'Cookie' || header?.startsWith('X-') === true
  const door = gate(policy, (c) => {
    if (header === undefined) return c.html(subject)
    if (!isRequest) c.header(header, value)
    return c.text('ok')
  })
  const sentHeaders = new Headers()
  const asked = isRequest ? [...headers, [header ?? '', value] as const] : headers
  for (const [name, text] of asked) {
    const before = sentHeaders.get(name)
    sentHeaders.set(name, before === null ? text : `${before}; ${text}`)
  }
  const { request, response } = await door.fetch(url, { headers: sentHeaders, cf } as RequestInit)
  if (header === undefined) return said(subject, await response.text())
  if (header.startsWith('X-')) return request.headers.get(header) ?? 'removed'
  if (header !== 'Cookie') return said(subject, response.headers.get(header), header)
  const sent = request.headers.get('cookie')?.split('; ') ?? []
  if (sent.includes(value)) return 'kept'
  const ended = response.headers.getSetCookie().find((line) => line.includes('=; Max-Age=0'))
  return ended === undefined ? 'removed' : 'removed, ended'
}

function said(before: string, after: string | null, header?: string): string {
  if (!after) return 'removed'
  const line = header ? `${header}: ${after}` : after
  return line === before ? 'kept' : line
}

/** Goes through the lines of an example's outcome, and writes down what really happens. */
async function happens(policy: Policy, lines: readonly string[]): Promise<string[]> {
  let context = visit('https://www.shop.example/', 'never asked')
  const found: string[] = []
  for (const line of lines) {
    const [, url = '', clauses = ''] = /^(https:\S+) +(\S.*)$/.exec(line) ?? []
    const [, subject = '', expected] = /^ {2}(.+?) +→ (.+)$/.exec(line) ?? []
    if (url) context = visit(url, clauses)
    if (url) found.push(line)
    else if (expected === undefined) found.push(`not understood: ${line}`)
    else found.push(line.replace(expected, await outcome(policy, subject, context)))
  }
  return found
}

/** The lines of a PolicyError. */
function errors(policy: Policy): string[] {
  try {
    definePolicy(policy)
    return []
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    const [, ...lines] = error.message.split('\n')
    return lines.map((line) => line.trim())
  }
}

/** The rows of the table that starts with this heading; cells as texts, lists in code as lists. */
function table(...headings: readonly string[]): { cells: string[]; codes: string[][] }[] {
  const head = `| ${headings.join(' | ')} |\n|${'---|'.repeat(headings.length)}\n`
  const [, after] = document.split(head)
  if (after === undefined) throw new Error(`no table ${head}`)
  const rows = (/^(\|.*\n)+/.exec(after)?.[0] ?? '').trimEnd().split('\n')
  return rows.map((row) => {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const codes = cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))
    return { cells, codes }
  })
}

/** Whether a service with these cookies or tags loses something of a visitor who agreed to nothing. */
async function isRemoved(
  service: object,
  subject: string,
  { url = 'https://www.shop.example/', ...more }: Partial<Policy> & { url?: string } = {},
): Promise<boolean> {
  const services = { it: { category: 'marketing', ...service } }
  const policy = { ...base, services, ...more }
  return (await outcome(policy, subject, visit(url, 'never asked'))) === 'removed'
}

/** Checks a table of patterns: one column matches, the next does not. */
async function expectMatches(
  rows: ReturnType<typeof table>,
  matches: (pattern: string, text: string) => Promise<boolean>,
): Promise<void> {
  expect(rows.length).toBeGreaterThan(0)
  for (const { codes } of rows) {
    const [[pattern = ''] = [], yes = [], no = []] = codes
    expect(yes.length, pattern).toBeGreaterThan(0)
    for (const text of yes) expect(await matches(pattern, text), `${pattern} ${text}`).toBe(true)
    for (const text of no) expect(await matches(pattern, text), `${pattern} ${text}`).toBe(false)
  }
}

test('the policy with everything in it is one', () => {
  const { $schema, ...rest } = whole
  expect(definePolicy(whole)).toEqual(rest)
  expect($schema).toBeDefined()
})

describe('the examples', () => {
  test.each(examples)('under $heading do what stands below them', async ({ part, outcome }) => {
    const policy = merge(base, part) as Policy
    const lines = outcome.split('\n').slice(0, -1)
    if (outcome.startsWith('/')) {
      expect(errors(policy)).toEqual(lines)
      return
    }
    const { $schema, ...rest } = policy
    expect(definePolicy(policy)).toEqual(rest)
    expect(await happens(policy, lines)).toEqual(lines)
  })

  test('are found', () => {
    expect(examples.length).toBeGreaterThan(15)
    expect(examples.filter(({ outcome }) => outcome !== '').length).toBeGreaterThan(15)
  })
})

describe('the table of', () => {
  test('names of cookies says what matches', () =>
    expectMatches(table('cookie name', 'matches', 'does not match'), (name, cookie) =>
      isRemoved({ cookies: [name] }, `Set-Cookie: ${cookie}=1`),
    ))

  test('durations says how long they are', async () => {
    for (const { codes, cells } of table('duration', 'seconds')) {
      const services = {
        it: { category: 'necessary', cookies: [{ name: 'c', duration: codes[0]?.[0] ?? '' }] },
      }
      const line = 'Set-Cookie: c=1; Max-Age='
      const context = visit('https://www.shop.example/', 'never asked')
      const policy = { ...base, services, capDurations: true }
      expect(await outcome(policy, `${line}99999999`, context)).toBe(`${line}${cells[1]}`)
    }
  })

  test('tags says what matches', () =>
    expectMatches(table('tag pattern', 'matches', 'does not match'), (tag, url) =>
      isRemoved({ tags: [tag] }, `<script src="${url.replaceAll('&', '&amp;')}"></script>`),
    ))

  test('paths says what matches', () =>
    expectMatches(table('route path', 'matches', 'does not match'), (path, pathname) =>
      isRemoved({ cookies: ['c'] }, 'Set-Cookie: c=1', {
        url: `https://www.shop.example${pathname}`,
        mode: 'off',
        routes: [{ path, mode: 'enforce' }],
      }),
    ))
})

test('what the table of hidden values says is how errors show them', () => {
  const rows = table('wrong value', 'as the error shows it')
  expect(rows.length).toBeGreaterThan(5)
  for (const { codes } of rows) {
    const [[value] = [], [shown] = []] = codes
    expect(errors({ ...base, mode: value as never })).toEqual([
      `/mode: expected 'enforce' or 'report' or 'off', got "${shown}" [invalid-value]`,
    ])
  }
})

describe('every field of the schema', () => {
  const fields = Object.entries({ Policy: schema, ...schema.$defs }).flatMap(([name, shape]) =>
    Object.keys(shape.properties).map((key) => `${name}.${key}`),
  )

  /** The objects of a policy, by the names that they have in the schema. */
  function objectsOf(part: Partial<Policy>): [string, object][] {
    const services = Object.values<unknown>(part.services ?? {}).filter(isObject)
    const named: [string, unknown[]][] = [
      ['Policy', [part]],
      ['Category', Object.values(part.categories ?? {})],
      ['ConsentEntry', part.consent ?? []],
      ['CookieRule', services.flatMap(({ cookies }) => (cookies as unknown[]) ?? [])],
      ['Route', part.routes ?? []],
      ['Service', services],
      ['Unknown', [part.unknown]],
    ]
    return named.flatMap(([name, list]) =>
      list.filter(isObject).map((one): [string, object] => [name, one]),
    )
  }

  test('has an example', () => {
    const shown = examples.flatMap(({ part }) =>
      objectsOf(part as Policy).flatMap(([name, one]) =>
        Object.keys(one).map((key) => `${name}.${key}`),
      ),
    )
    expect(fields.length).toBeGreaterThan(40)
    expect(fields.filter((field) => !shown.includes(field))).toEqual([])
  })

  test('has a row in a table', () => {
    const rows = document
      .split('<!-- fields: ')
      .slice(1)
      .flatMap((part) => {
        const [name] = part.split(' ')
        const [, lines = ''] = part.split('\n\n')
        return [...lines.matchAll(/^\| `([^`]+)` \|[^|]*\| [^|]{10,} \|$/gm)].map(
          ([, key]) => `${name}.${key}`,
        )
      })
    expect(rows).toEqual(expect.arrayContaining(fields))
  })
})
