import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftPolicy } from '../../src/cli/init-draft.ts'
import { policySource } from '../../src/cli/init-source.ts'
import { readPolicy } from '../../src/cli/policy-file.ts'
import type { ScanResult } from '../../src/cli/scan-result.ts'
import { definePolicy } from '../../src/index.ts'
import { seedOf } from '../conformance/shared.ts'
import { call, folderWith, root, run, shared } from './command.ts'
import { anyResult, shop } from './scan-results.ts'

const page = `<!doctype html>
<link rel="canonical" href="https://www.shop.example/">
<title>Shop</title>
<script src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js"></script>
<script src="https://www.googletagmanager.com/gtm.js?id=GTM-EXAMPLE"></script>
<script src="https://www.google-analytics.com/analytics.js"></script>
<script src="https://static.hotjar.com/c/hotjar-1.js"></script>
<script src="https://connect.facebook.net/en_US/fbevents.js"></script>
<iframe src="https://www.youtube.com/embed/x"></iframe>
<script src="https://cdn.widgets.example/w.js"></script>
<p>Lamps</p>
`

const usual = 'consent-gate.config.ts'

describe('init', () => {
  const written = shared(async () => {
    const folder = folderWith({ 'index.html': page })
    return { folder, ...(await call(['init', 'index.html'], folder)) }
  })

  test('writes a policy that check takes, and after which scan misses tag managers alone', async () => {
    const { folder, code, stdout, stderr } = await written()
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const policy = await readPolicy(join(folder, usual))
    expect(policy).toMatchObject({
      consent: [{ source: 'onetrust' }],
      services: {
        'google-analytics': 'analytics',
        hotjar: 'analytics',
        'meta-pixel': 'marketing',
        youtube: 'functional',
      },
      domains: ['www.shop.example'],
      mode: 'report',
    })
    expect(policy.services).not.toHaveProperty('google-tag-manager')
    expect(policy.catalogue).not.toHaveProperty('tag-manager')

    for (const word of ['Google Tag Manager', 'cdn.widgets.example', 'docs/tag-managers.md']) {
      expect(stdout).toContain(word)
    }
    expect(stdout).toContain(`consent-gate check ${usual}`)
    expect((await run(['check'], folder)).code).toBe(0)

    const scan = await call(['scan', 'index.html', '--policy', usual, '--json'], folder)
    const { drift } = JSON.parse(scan.stdout) as ScanResult
    expect(drift.undeclared.map(({ service }) => service)).toEqual(['google-tag-manager'])
    expect(drift.neverSeen).toEqual([])
  })

  test('marks in the file what a person has to decide', async () => {
    const { folder } = await written()
    const lines = readFileSync(join(folder, usual), 'utf8').split('\n')
    const decide = lines.filter((line) => line.includes('DECIDE: '))
    expect(decide).toHaveLength(6)
    expect(lines).toContain(
      "    'google-analytics': 'analytics', // Google Analytics (Google), on 1 page",
    )
    expect(
      lines.filter((line) => line.includes('cdn.widgets.example: script on 1 page')),
    ).toHaveLength(1)
  })

  test('overwrites nothing, and says so before it scans', async () => {
    const folder = folderWith({ 'index.html': page, [usual]: 'mine' })
    const { code, stdout, stderr } = await call(['init', 'missing.html'], folder)
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `${usual} is there already, and is not overwritten: name another with --out\n`,
    )
    expect(readFileSync(join(folder, usual), 'utf8')).toBe('mine')
  })

  test('prints JSON that check takes and nothing else, with the questions beside it', async () => {
    const folder = folderWith({ 'index.html': page })
    const { code, stdout, stderr } = await run(['init', 'index.html', '--json'], folder)
    expect(code).toBe(0)
    expect(definePolicy(JSON.parse(stdout))).toEqual(JSON.parse(stdout))
    expect(stderr).toContain('Google Tag Manager')
    expect(await call(['check', usual], folder)).toMatchObject({ code: 3 })
  })

  test('writes JSON where the file is named so, and to standard output where it is -', async () => {
    const folder = folderWith({ 'index.html': page })
    await call(['init', 'index.html', '--out', 'policy.json'], folder)
    expect((await call(['check', 'policy.json'], folder)).code).toBe(0)
    const { stdout } = await call(['init', 'index.html', '--out', '-'], folder)
    expect(stdout).toMatch(/^import \{ definePolicy \} from /)
  })

  test('writes nothing where nothing could be scanned', async () => {
    const folder = folderWith({})
    const { code, stderr } = await call(['init', 'missing.html'], folder)
    expect(code).toBe(3)
    expect(stderr).toContain('no target could be scanned: nothing is written')
    expect((await call(['check', usual], folder)).code).toBe(3)
  })

  test('without a target, or with --json and --out, says how it is called', async () => {
    for (const args of [['init'], ['init', 'a.html', '--json', '--out', 'x.json']]) {
      const { code, stderr } = await call(args)
      expect(code).toBe(2)
      expect(stderr).toContain('usage: consent-gate init TARGET…')
    }
  })
})

/** What a draft asks about one of its fields, on one line. */
function asked(result: Partial<ScanResult>, about: string): string {
  const { questions } = draftPolicy({ ...shop, ...result })
  return questions
    .filter((question) => question.about === about)
    .map(({ text, lines = [] }) => [text, ...lines].join(' '))
    .join(' ')
}

describe('the draft', () => {
  const consentOf = (...managers: ScanResult['managers'][number][]) =>
    draftPolicy({ ...shop, managers }).policy.consent

  test('reads the consent manager on most pages, and tells of the others', () => {
    const managers = [
      { id: 'klaro', name: 'Klaro', pages: 1 },
      { id: 'cookiebot', name: 'Cookiebot', pages: 2 },
      { id: 'adopt', name: 'AdOpt', pages: 3 },
    ]
    expect(consentOf(...managers)).toEqual([{ source: 'cookiebot' }])
    expect(asked({ managers }, 'consent')).toContain("Klaro, source 'klaro', on 1 of 2 pages")
    expect(asked({ managers }, 'consent')).toContain('AdOpt, which no source reads')
  })

  test('of a manager without usual groups asks for a map', () => {
    const managers = [{ id: 'didomi', name: 'Didomi', pages: 2 }]
    expect(asked({ managers }, 'consent')).toContain("What does 'didomi' call your categories?")
    expect(asked({}, 'consent')).toBe('')
  })

  test('of a manager that keeps the choice in localStorage asks for the bridge', () => {
    const source = 'usercentrics'
    expect(consentOf({ id: source, name: 'UC', pages: 1 })).toEqual([{ source, bridge: true }])
  })

  test('takes no signal for a manager', () => {
    const signals = ['gpp', 'us-privacy'].map((id) => ({ id, name: id, pages: 9 }))
    expect(consentOf(...signals, { id: 'klaro', name: 'Klaro', pages: 1 })).toEqual([
      { source: 'klaro' },
    ])
  })

  test('where nobody asks the visitors grants nothing, and says so', () => {
    expect(consentOf()).toEqual([{ source: 'consent-gate' }])
    expect(asked({ managers: [] }, 'consent')).toContain('No consent manager was seen')
    expect(asked({ managers: [] }, 'consent')).toContain('nothing is granted')
  })

  test('knows that some tag managers ask visitors themselves', () => {
    const services = [{ ...shop.services[2], id: 'tealium-iq' }] as ScanResult['services']
    expect(asked({ managers: [], services }, 'consent')).toContain("source 'tealium'")
  })

  test('guesses nothing about cookies and hosts that nobody knows', () => {
    const { policy } = draftPolicy(shop)
    expect(JSON.stringify(policy)).not.toMatch(/stranger|widgets/)
    expect(asked({}, 'services')).toContain('cdn.widgets.example: img and script on 2 pages')
    expect(asked({}, 'services')).toContain('stranger')
  })

  test('asks whether what counts as necessary is', () => {
    const services = [{ ...shop.services[0], id: 'stripe' }] as ScanResult['services']
    const { stripe } = draftPolicy({ ...shop, services }).policy.services
    expect(typeof stripe === 'object' ? stripe.category : stripe).toBe('necessary')
    expect(asked({ services }, 'services')).toContain('nobody can refuse them: stripe.')
  })

  test('is a policy whatever was found, and reads the same from the file', async () => {
    const from = JSON.stringify(join(root, 'src/index.ts')).slice(1, -1)
    let runs = 0
    await fc.assert(
      fc.asyncProperty(anyResult, async (result) => {
        const draft = draftPolicy(result)
        const policy = definePolicy(draft.policy)
        expect(policy).toEqual(draft.policy)
        const folder = folderWith({ [`${runs}.ts`]: policySource(draft, from) })
        expect(await readPolicy(join(folder, `${runs++}.ts`))).toEqual(policy)
      }),
      { seed: seedOf('init'), numRuns: 60 },
    )
  })
})
