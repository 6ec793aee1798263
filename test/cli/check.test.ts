import { join } from 'node:path'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { definePolicy, type Policy } from '../../src/index.ts'
import { fingerprint } from '../../src/policy/fingerprint.ts'
import { lintRules } from '../../src/policy/lint-rules.ts'
import { version } from '../../src/version.ts'
import { call, folderWith, root, run } from './command.ts'

const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: { 'google-analytics': 'analytics', 'meta-pixel': 'marketing' },
  routes: [{ path: '/admin/*', mode: 'off' }],
}

const wrong = {
  ...policy,
  categories: { analytics: { titel: 'Analytics' } },
  services: { ga: { category: 'analytcs' } },
}

describe('check of a valid policy', () => {
  test('says what it has and its fingerprint, and exits 0', async () => {
    const folder = folderWith({ 'policy.json': policy })
    const { code, stdout, stderr } = await run(['check', 'policy.json'], folder)
    const name = await fingerprint(definePolicy(policy))
    expect(stdout).toBe(`policy.json: 2 categories, 2 services, 1 route\nfingerprint ${name}\n`)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('with --json prints one object and nothing else', async () => {
    const folder = folderWith({ 'policy.json': policy })
    const { code, stdout, stderr } = await run(['check', 'policy.json', '--json'], folder)
    expect(JSON.parse(stdout)).toEqual({
      file: 'policy.json',
      ok: true,
      errors: [],
      warnings: [],
      acknowledged: [],
      fingerprint: await fingerprint(definePolicy(policy)),
    })
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('reads JSON with a byte order mark', async () => {
    const folder = folderWith({ 'policy.json': `\ufeff${JSON.stringify(policy)}` })
    expect((await run(['check', 'policy.json'], folder)).code).toBe(0)
  })

  test('reads modules, and consent-gate.config.ts where no file is named', async () => {
    const text = `const policy: object = ${JSON.stringify(policy)}\nexport default policy\n`
    const folder = folderWith({ 'consent-gate.config.ts': text })
    const { code, stdout } = await run(['check'], folder)
    expect(stdout).toContain('consent-gate.config.ts: 2 categories')
    expect(code).toBe(0)
  })
})

describe('check of a policy with warnings', () => {
  const doubtful: Policy = {
    ...policy,
    consent: [{ source: 'klaro', map: { analytics: 'ga', marketing: 'ads' } }],
    routes: [{ path: '/kids/*', audience: 'children' }],
  }

  test('tells each on a line, what to do on the next, and exits 0', async () => {
    const folder = folderWith({ 'policy.json': doubtful })
    const { code, stderr } = await run(['check', 'policy.json'], folder)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'policy.json/routes/0/audience: warning: nothing is marked profiling: children get what everybody gets [idle-audience]',
      '  fix: Mark with profiling: true what profiles visitors.',
    ])
    expect(code).toBe(0)
  })

  test('exits 1 with --strict, and holds them as data with --json', async () => {
    const folder = folderWith({ 'policy.json': doubtful })
    const { code, stdout } = await run(['check', 'policy.json', '--strict', '--json'], folder)
    const { ok, errors, warnings } = JSON.parse(stdout)
    expect([ok, errors]).toEqual([true, []])
    expect(warnings).toEqual([
      {
        code: 'idle-audience',
        severity: 'warning',
        path: '/routes/0/audience',
        message: 'nothing is marked profiling: children get what everybody gets',
        fix: 'Mark with profiling: true what profiles visitors.',
      },
    ])
    expect(code).toBe(1)
  })
})

describe('check of a policy in which something is surely wrong', () => {
  const services = { ...policy.services, base: { category: 'necessary', cookies: ['_hjid'] } }
  const refused: Policy = { ...policy, services }
  const key = 'necessary-tracker /services/base _hjid'

  test('tells it as an error, and exits 1', async () => {
    const folder = folderWith({ 'policy.json': refused })
    const { code, stdout, stderr } = await call(['check', 'policy.json'], folder)
    expect(stdout).toContain('policy.json: 2 categories, 3 services')
    expect(stderr).toMatch(
      /^policy\.json\/services\/base: error: .* \[necessary-tracker\]\n {2}fix: .*\n {2}key: necessary-tracker \/services\/base _hjid\n$/,
    )
    expect(code).toBe(1)
    const json = await call(['check', 'policy.json', '--json'], folder)
    const { ok, errors, warnings } = JSON.parse(json.stdout)
    expect([ok, warnings]).toEqual([false, []])
    expect(errors).toMatchObject([{ code: 'necessary-tracker', severity: 'error' }])
    expect(json.code).toBe(1)
  })

  test('lists it with its reason where it is acknowledged, and exits 0', async () => {
    const acknowledge = { [key]: 'asked for by \u001b[31mthe owner' }
    const folder = folderWith({ 'policy.json': { ...refused, acknowledge } })
    const { code, stderr } = await call(['check', 'policy.json', '--strict'], folder)
    expect(stderr).toMatch(
      /^policy\.json\/services\/base: acknowledged: .* \[necessary-tracker\] — asked for by \\u001b\[31mthe owner\n$/,
    )
    expect(code).toBe(0)
    const { stdout } = await call(['check', 'policy.json', '--json'], folder)
    const { ok, acknowledged } = JSON.parse(stdout)
    expect(ok).toBe(true)
    expect(acknowledged).toMatchObject([{ code: 'necessary-tracker', reason: acknowledge[key] }])
  })
})

describe('check with --sarif', () => {
  const doubtful = {
    ...policy,
    services: { ...policy.services, base: { category: 'necessary', cookies: ['_hjid'] } },
    routes: [{ path: '/kids/*', audience: 'children' }],
    acknowledge: { 'idle-audience /routes/0/audience': 'profiling to be marked' },
  }

  async function sarifOf(file: string, files: Record<string, unknown>) {
    const { code, stdout, stderr } = await call(['check', file, '--sarif'], folderWith(files))
    expect(stderr).toBe('')
    const log: Log = JSON.parse(stdout)
    return { code, log, results: log.runs[0]?.results ?? [] }
  }

  test('names rule, level, and where in the file, and what is acknowledged', async () => {
    const text = JSON.stringify(doubtful, undefined, 2)
    const { code, log, results } = await sarifOf('a policy.json', { 'a policy.json': text })
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'consent-gate', version } } }],
    })
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['necessary-tracker', 'error'],
      ['idle-audience', 'warning'],
    ])
    const line = text.split('\n').findIndex((one) => one.includes('"base"')) + 1
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20policy.json' },
          region: { startLine: line, startColumn: 5 },
        },
        logicalLocations: [{ fullyQualifiedName: '/services/base' }],
      },
    ])
    expect(results[0]?.suppressions).toEqual([])
    expect(results[1]?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'profiling to be marked' },
    ])
    expect(code).toBe(1)
  })

  test('describes every rule that a result has', async () => {
    const { log, results } = await sarifOf('policy.json', { 'policy.json': doubtful })
    const rules = log.runs[0]?.tool.driver.rules ?? []
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    expect(rules.find(({ id }) => id === 'necessary-tracker')).toEqual({
      id: 'necessary-tracker',
      shortDescription: { text: lintRules['necessary-tracker'].about },
      help: { text: expect.stringContaining('docs/lint.md#necessary-tracker') },
      defaultConfiguration: { level: 'error' },
    })
  })

  test('holds what no gate takes too', async () => {
    const { code, results } = await sarifOf('policy.json', { 'policy.json': wrong })
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toContainEqual([
      'unknown-id',
      'error',
    ])
    expect(results).toHaveLength(3)
    expect(code).toBe(1)
    const broken = await sarifOf('policy.json', { 'policy.json': '{\n  "consent": [1, 2,]\n}\n' })
    expect(broken.results[0]).toMatchObject({ ruleId: 'invalid-json', level: 'error' })
    const region = { startLine: 2, startColumn: 20 }
    expect(broken.results[0]?.locations?.[0]?.physicalLocation?.region).toEqual(region)
  })

  test('of a module names its first line', async () => {
    const text = `\n\nexport default ${JSON.stringify(doubtful)}\n`
    const { results } = await sarifOf('policy.mjs', { 'policy.mjs': text })
    const region = { startLine: 1, startColumn: 1 }
    expect(results[0]?.locations?.[0]?.physicalLocation?.region).toEqual(region)
  })

  test('is not to be had together with --json', async () => {
    const { code, stderr } = await call(['check', 'policy.json', '--sarif', '--json'])
    expect(stderr).toContain('--json and --sarif exclude each other')
    expect(code).toBe(2)
  })
})

describe('check of a policy with errors', () => {
  test('tells each on a line, then how many, and exits 1', async () => {
    const folder = folderWith({ 'policy.json': wrong })
    const { code, stdout, stderr } = await run(['check', 'policy.json'], folder)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\/categories\/analytics\/titel: .*'title'/)
    expect(lines[1]).toMatch(/^\/categories\/analytics\/title: /)
    expect(lines[2]).toMatch(/^\/services\/ga\/category: .*'analytics'.*"analytcs"/)
    expect(lines[3]).toBe('policy.json: 3 errors')
    expect(stdout).toBe('')
    expect(code).toBe(1)
  })

  test('with --json prints each with its code, path and value', async () => {
    const folder = folderWith({ 'policy.json': wrong })
    const { code, stdout, stderr } = await run(['check', 'policy.json', '--json'], folder)
    const result = JSON.parse(stdout)
    expect(result).toMatchObject({ file: 'policy.json', ok: false })
    expect(result).not.toHaveProperty('fingerprint')
    expect(result.errors).toHaveLength(3)
    expect(result.errors).toContainEqual({
      code: 'unknown-id',
      path: '/services/ga/category',
      value: 'analytcs',
      message: expect.stringContaining("'analytics'"),
    })
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  test('tells the same where the module itself calls definePolicy', async () => {
    const index = JSON.stringify(join(root, 'src/index.ts'))
    const text = `import { definePolicy } from ${index}\nexport default definePolicy(${JSON.stringify(wrong)})\n`
    const folder = folderWith({ 'policy.ts': text, 'policy.json': wrong })
    const module = await run(['check', 'policy.ts', '--json'], folder)
    const json = await run(['check', 'policy.json', '--json'], folder)
    expect(JSON.parse(module.stdout).errors).toEqual(JSON.parse(json.stdout).errors)
    expect(module.code).toBe(1)
  })

  test('of which a value is no JSON prints JSON', async () => {
    const text = 'export default { mode: () => "report" }\n'
    const folder = folderWith({ 'policy.mjs': text })
    const { code, stdout } = await run(['check', 'policy.mjs', '--json'], folder)
    const { errors } = JSON.parse(stdout)
    const message = 'expected plain data, at most 10 levels deep'
    expect(errors).toEqual([{ code: 'invalid-type', path: '/mode', message }])
    expect(code).toBe(1)
  })
})

describe('check of a file that holds no policy', () => {
  test('says where JSON is broken, and exits 1', async () => {
    const folder = folderWith({ 'policy.json': '{\n  "consent": [1, 2,]\n}\n' })
    const { code, stdout } = await run(['check', 'policy.json', '--json'], folder)
    const message = "line 2, column 20: Unexpected token ']'"
    const errors = [{ code: 'invalid-json', path: '', message }]
    expect(JSON.parse(stdout)).toEqual({
      file: 'policy.json',
      ok: false,
      errors,
      warnings: [],
      acknowledged: [],
    })
    expect(code).toBe(1)
  })

  test('says that a module exports nothing as default', async () => {
    const folder = folderWith({ 'policy.mjs': 'export const policy = {}\n' })
    const { code, stderr } = await run(['check', 'policy.mjs'], folder)
    expect(stderr).toContain('the module has no default export')
    expect(code).toBe(1)
  })
})

describe('check of a file that cannot be read', () => {
  test('names it and exits 3', async () => {
    const { code, stdout, stderr } = await run(['check', 'no-such.json', '--json'])
    expect(stderr).toBe('cannot read no-such.json: ENOENT: no such file or directory\n')
    expect(stdout).toBe('')
    expect(code).toBe(3)
  })

  test('names a module that fails, with its error, and exits 3', async () => {
    const folder = folderWith({ 'policy.mjs': 'throw new Error("no network here")\n' })
    const { code, stderr } = await run(['check', 'policy.mjs'], folder)
    expect(stderr).toBe('cannot load policy.mjs: no network here\n')
    expect(code).toBe(3)
  })

  test('exits 2 where none is named and the usual one is not there', async () => {
    const { code, stderr } = await run(['check'], folderWith({}))
    expect(stderr).toContain('there is no consent-gate.config.ts in this folder')
    expect(code).toBe(2)
  })
})

describe('check with what a scan saw', () => {
  const services = { ...policy.services, 'google-tag-manager': 'marketing' }
  const refusing = { ...policy, services }
  const scanned = (held: number, loaded: number) => ({
    pages: [],
    managers: [{ id: 'onetrust', name: 'OneTrust', pages: 3, held, loaded }],
  })
  const checked = (scan: unknown) => {
    const folder = folderWith({ 'policy.json': refusing, 'scan.json': scan })
    return call(['check', 'policy.json', '--scan', 'scan.json'], folder)
  }

  test('knows where the banner comes from', async () => {
    expect((await checked(scanned(3, 0))).stderr).toBe('')
    expect((await checked(scanned(1, 2))).stderr).toContain(
      "on 2 of the scanned pages only scripts load the banner of 'onetrust'",
    )
    const unsure = "where the banner of 'onetrust' comes out of it"
    expect((await checked(scanned(0, 0))).stderr).toContain(unsure)
    const old = { pages: [], managers: [{ id: 'onetrust', name: 'OneTrust', pages: 3 }] }
    expect((await checked(old)).stderr).toContain(unsure)
  })

  test('leaves an acknowledgement that others need, who have no scan', async () => {
    const acknowledge = { 'refused-tag-manager /services/google-tag-manager': 'looked at' }
    const folder = folderWith({
      'policy.json': { ...refusing, acknowledge },
      'scan.json': scanned(3, 0),
    })
    for (const more of [[], ['--scan', 'scan.json']]) {
      const { code, stderr } = await call(['check', 'policy.json', '--strict', ...more], folder)
      expect([more, code, stderr.includes('idle')]).toEqual([more, 0, false])
    }
  })

  test('fails where the file is something else', async () => {
    for (const other of ['{', [], { managers: [] }]) {
      const { code, stderr } = await checked(other)
      expect(stderr).toBe('scan.json is not what scan --json prints\n')
      expect(code).toBe(3)
    }
  })
})
