/**
 * What `npm run catalogue` writes is what is checked in, and no line of it can take what has to stay.
 *
 * @module
 */
import { describe, expect, test } from 'vitest'
import { generate, origins, versionOf } from '../../scripts/catalogue.ts'
import { managers, overlaps, readKnown } from '../../scripts/catalogue-merge.ts'
import { protectedCookies } from '../../scripts/catalogue-rules.ts'
import { everything } from '../../src/cli/known-services.ts'
import { sourceIds } from '../../src/consent/source-ids.ts'
import { parseDuration, parseTag } from '../../src/policy/pattern.ts'
import { date, lines, snippets } from '../../src/services/catalogue.generated.ts'
import { idOf, readCatalogue } from '../../src/services/catalogue.ts'
import { durations, names } from '../../src/services/catalogue-names.generated.ts'
import { consentManagers } from '../../src/services/consent-managers.ts'
import { textOf } from './project.ts'

const rows = lines.split('\n').map((line) => {
  const [kind = '', named = '', tags = '', cookies = ''] = line.split('\t')
  const list = (cell: string) => cell.split(' ').filter((word) => word !== '')
  const patterns = list(tags).map((tag) => (tag.startsWith('=') ? tag.slice(1) : `*.${tag}`))
  const id = named || idOf(list(tags))
  return { kind, id, tags: patterns, cookies: list(cookies) }
})
const trackers = rows.filter(({ kind }) => 'adsvct'.includes(kind))
const catalogue = readCatalogue(lines, snippets)
const page = new URL('https://www.site.example/')

/** Of what kind the owners of the most specific rule are. */
function kindsOf(subject: Parameters<typeof catalogue.owners>[0]): readonly unknown[] {
  for (const owners of catalogue.owners(subject)) return owners.map(({ kind }) => kind)
  return []
}

describe('the catalogue', () => {
  test('is up to date', async () => {
    for (const [file, text] of await generate()) expect(textOf(file)).toBe(text)
  })

  test('names the packages it was made from, and when', () => {
    for (const name of Object.keys(origins)) {
      const { version, license } = JSON.parse(textOf(`node_modules/${name}/package.json`))
      expect(versionOf(name)).toBe(version)
      expect(textOf('NOTICE')).toContain(`${name} ${version}, ${license}`)
      expect(textOf('src/services/catalogue.generated.ts')).toContain(`${name} ${version}`)
    }
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('has one line per service, with tags and cookies that can be read', () => {
    const ids = rows.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
    expect(rows.filter(({ kind }) => !/^[adsvctfem]$/.test(kind))).toEqual([])
    const tags = rows.flatMap((row) => row.tags)
    expect(tags.filter((tag) => !parseTag(tag) || /^\*\.[^.]+$/.test(tag))).toEqual([])
    const cookies = rows.flatMap((row) => row.cookies)
    expect(cookies.filter((cookie) => !/^[^@=;\s]+(@[a-z0-9.-]+)?$/.test(cookie))).toEqual([])
  })

  test('says the name of each service, and durations that can be read', () => {
    const named = names.split('\n').map((line) => line.split('\t')[0])
    expect(named).toEqual(expect.arrayContaining(rows.map(({ id }) => id)))
    expect(named).toEqual([...new Set(named)].sort())
    const unreadable = durations.split('\n').filter((line) => {
      return parseDuration(line.split('\t')[2] ?? '') === undefined
    })
    expect(unreadable).toEqual([])
  })
})

describe('a line that is no consent manager’s', () => {
  const own = managers()

  test('takes none of its tags', () => {
    for (const tag of own.flatMap(({ tags }) => tags)) {
      const { host, path } = parseTag(tag) ?? {}
      if (host === undefined) continue
      const url = new URL(`https://${host}${path?.pieces.join('x') ?? '/'}`)
      expect([tag, ...new Set(kindsOf({ kind: 'tag', url, page }))]).toEqual([
        tag,
        'consent-manager',
      ])
    }
  })

  test('takes none of its cookies', () => {
    for (const { id, cookies } of trackers) {
      for (const cookie of cookies.filter((one) => !one.includes('@'))) {
        const taken = own.flatMap((one) => one.cookies.filter((other) => overlaps(cookie, other)))
        expect([id, cookie, ...taken]).toEqual([id, cookie])
      }
    }
  })
})

describe('a tracker’s name for cookies of any host', () => {
  const cookies = trackers.flatMap(({ id, cookies }) =>
    cookies.filter((name) => !name.includes('@')).map((name) => ({ id, name })),
  )

  test('has four literal characters, if it is a pattern', () => {
    const isShort = (name: string) => name.includes('*') && name.replaceAll('*', '').length < 4
    expect(cookies.filter(({ name }) => isShort(name))).toEqual([])
  })

  test('takes nothing that sites and frameworks need', () => {
    const taken = cookies.flatMap(({ id, name }) =>
      [...protectedCookies].filter((other) => overlaps(name, other)).map((other) => [id, other]),
    )
    expect(taken).toEqual([])
  })
})

describe('every known service', () => {
  test('names the page that it is taken from, and is in the catalogue', async () => {
    const all = await readKnown()
    expect(all.length).toBeGreaterThan(500)
    expect(
      all.filter(({ evidence }) => !URL.canParse(evidence) || !/^https:/.test(evidence)),
    ).toEqual([])
    expect(all.filter(({ id }) => !everything.service(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('every consent manager', () => {
  test('has its cookies in a line that is always kept', () => {
    const kept = rows.filter(({ kind }) => kind === 'm').flatMap((row) => row.cookies)
    const all = managers()
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([...sourceIds]))
    for (const one of all) expect(kept).toEqual(expect.arrayContaining([...one.cookies]))
  })

  test('names the vendor’s page', () => {
    expect(consentManagers.filter(({ evidence }) => !/^https:\/\//.test(evidence))).toEqual([])
  })
})
