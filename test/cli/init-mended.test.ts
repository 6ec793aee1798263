import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import document from '../../docs/tag-managers.md?raw'
import { init } from '../../src/cli/init.ts'
import { draftPolicy } from '../../src/cli/init-draft.ts'
import { knowledge } from '../../src/cli/known-owners.ts'
import { exchangeOn } from '../../src/cli/scan-gate.ts'
import { chooser, enforcing } from '../../src/cli/scan-policy.ts'
import type { FoundService, ScanResult } from '../../src/cli/scan-result.ts'
import { scanTargets } from '../../src/cli/scan-run.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { compile } from '../../src/policy/compile.ts'
import { lint } from '../../src/policy/lint.ts'
import { catalogue } from '../../src/services/catalogue-data.ts'
import { consentManagers } from '../../src/services/consent-managers.ts'
import { knownServices } from '../../src/services/every.ts'
import * as sources from '../../src/sources.ts'
import { blocksOf } from '../docs/blocks.ts'
import { shop } from './scan-results.ts'

vi.mock('../../src/cli/scan-run.ts', () => ({ scanTargets: vi.fn() }))

/** What the linter finds. */
function linted(policy: Policy): string[] {
  const options = { sources: Object.values(sources), known: knowledge }
  return lint(definePolicy(policy), options).findings.map(({ code }) => code)
}

/** The services of these ids, on one page. */
function servicesOf(...ids: string[]): FoundService[] {
  const [first] = shop.services as FoundService[]
  return ids.map((id) => ({ ...(first as FoundService), id, pages: 1 }))
}

function pagesOn(...urls: string[]): ScanResult['pages'] {
  return urls.map((url) => ({ page: 'a.html', url, decisions: [], loaded: [] }))
}

function asked(result: Partial<ScanResult>, about: string): string {
  const { questions } = draftPolicy({ ...shop, ...result })
  return questions
    .filter((question) => question.about === about)
    .map(({ text, lines = [] }) => [text, ...lines].join(' '))
    .join(' ')
}

test('asks whether a page can do without what visitors use', () => {
  const question = asked({ services: servicesOf('google-maps', 'hcaptcha') }, 'services')
  expect(question).toContain('Which of these does a page need: forms, logins, players, maps?')
  expect(question).toMatch(/Google Maps.*, on 1 page hCaptcha.*, on 1 page/)
  expect(asked({}, 'services')).not.toContain('does a page need')
})

test('takes every host of the pages for the site’s, however many', () => {
  const urls = Array.from({ length: 150 }, (_, i) => `https://shop${i}.example/`)
  const { policy } = draftPolicy({ ...shop, pages: pagesOn(...urls) })
  expect(policy.domains).toHaveLength(150)
  expect(definePolicy(policy).domains).toHaveLength(150)
})

describe('a consent manager that follows the TCF and has no source', () => {
  const managers = [{ id: 'sourcepoint', name: 'Sourcepoint', pages: 2 }]

  test('is read by tcf, and its map is asked for', () => {
    const { policy } = draftPolicy({ ...shop, managers })
    expect(policy.consent).toEqual([{ source: 'tcf' }])
    const codes = linted(policy)
    expect(codes).toContain('unmapped-source')
    const question = asked({ managers }, 'consent')
    expect(question).toContain('Sourcepoint follows the TCF')
    expect(question).toContain('euconsent-v2')
    expect(question).toContain('docs/sources.md')
    expect(question).toContain("'purpose:8'")
  })

  test('gives way to one that has a source', () => {
    const both = [...managers, { id: 'didomi', name: 'Didomi', pages: 1 }]
    const { policy } = draftPolicy({ ...shop, managers: both })
    expect(policy.consent).toEqual([{ source: 'didomi' }])
    expect(asked({ managers: both }, 'consent')).toContain("Sourcepoint, source 'tcf', on 2 of 2")
  })
})

test('names what is known as a service alone, and no consent manager', () => {
  const ids = [...consentManagers, ...Object.values(sources)].map(({ id }) => id)
  const { policy, questions } = draftPolicy({ ...shop, services: servicesOf(...ids, 'nobody') })
  const known = new Set([...knownServices.map(({ id }) => id), ...catalogue.ids()])
  const named = Object.keys(policy.services)
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(named).not.toContain('onetrust')
  expect(JSON.stringify(questions)).not.toContain('nobody,')
})

describe('the command', () => {
  const { isTTY } = process.stderr
  const told: string[] = []
  beforeEach(() => {
    told.length = 0
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0)
    vi.spyOn(console, 'error').mockImplementation((text) => told.push(String(text)))
    vi.mocked(scanTargets).mockImplementation(async ({ onProgress }) => {
      onProgress?.(1, 2)
      return { result: { ...shop, pages: pagesOn('http://127.0.0.1:8799/shop?mail=me') } }
    })
  })
  afterEach(() => {
    process.stderr.isTTY = isTTY
    vi.restoreAllMocks()
  })

  test('tells how far it is', async () => {
    process.stderr.isTTY = true
    await init(['pages', '--json'])
    expect(told).toContain('\rscanned 1 of 2')
  })

  test('suggests the site where it was seen, with scheme and port', async () => {
    await init(['pages', '--json'])
    expect(told.join('')).toMatch(/ --origin http:\/\/127\.0\.0\.1:8799\n/)
  })
})

describe('docs/tag-managers.md', () => {
  const policies = blocksOf(document)
    .filter(({ info }) => info === 'json policy')
    .map(({ heading, text }) => ({ heading, policy: definePolicy(JSON.parse(text)) }))
  const container = 'https://www.googletagmanager.com/gtm.js?id=GTM-EXAMPLE'
  const tag = 'https://www.googletagmanager.com/gtag/js?id=G-EXAMPLE'

  /** Which of these stays for who refused everything. */
  async function kept(policy: Policy, path = '/'): Promise<string[]> {
    const page = new URL(path, 'https://www.example.com/')
    const compiled = compile(enforcing(policy), { sources: Object.values(sources), catalogue })
    const exchange = await exchangeOn(page, compiled, chooser(policy, []))
    const judge = (url: string) =>
      exchange.judge({ kind: 'tag', element: 'script', url: new URL(url) })
    return [container, tag].filter((url) => judge(url).action === 'keep')
  }

  test('has policies that do what stands beside them', async () => {
    const found = await Promise.all(
      policies.map(async ({ heading, policy }) => [heading, await kept(policy)] as const),
    )
    expect(found).toEqual([
      ['Refuse it', []],
      ['Refuse it', []],
      ['Keep it, and let the consent manager govern its tags', [container]],
      ['Keep it, and let the consent manager govern its tags', [container]],
      ['Keep it, with Google Consent Mode', [container, tag]],
      ['One part of the site', [container]],
      ['Server-side containers', []],
    ])
    for (const { policy } of policies) {
      if (policy.routes) expect(await kept(policy, '/kids/a')).toEqual([])
    }
    // What the first acknowledges holds of the next.
    expect(policies.map(({ policy }) => linted(policy))).toEqual([
      [],
      ['refused-tag-manager'],
      [],
      [],
      [],
      ['route-grant'],
      ['refused-tag-manager'],
    ])
  })

  test('says what a named tag manager keeps beside itself', async () => {
    const { policy } = policies[3] as (typeof policies)[number]
    const { catalogue: kinds, ...without } = policy
    expect(await kept(without)).toEqual([container, tag])
    expect(await kept({ ...without, catalogue: { 'tag-manager': 'marketing' } })).toEqual([
      container,
      tag,
    ])
    const services = { ...policy.services, 'google-analytics': 'analytics' }
    expect(await kept({ ...without, services })).toEqual([container])
  })
})
