import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { definePolicy, type Policy } from '../../src/index.ts'
import { fingerprint } from '../../src/policy/fingerprint.ts'
import { folderWith, root, run } from './command.ts'

const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: { 'google-analytics': { category: 'analytics', cookies: ['_ga'] } },
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
    expect(stdout).toBe(`policy.json: 2 categories, 1 service, 1 route\nfingerprint ${name}\n`)
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
    consent: [{ source: 'klaro' }],
    routes: [{ path: '/kids/*', audience: 'children' }],
  }

  test('tells each on a line, and exits 0', async () => {
    const folder = folderWith({ 'policy.json': doubtful })
    const { code, stderr } = await run(['check', 'policy.json'], folder)
    expect(stderr.trimEnd().split('\n')).toEqual([
      "policy.json/consent/0: warning: 'klaro' has no usual groups: without a map nothing is granted [unmapped-source]",
      "policy.json/services/google-analytics: warning: no source is asked about 'google-analytics' or its category 'analytics': nobody can grant it [unasked-category]",
      'policy.json/routes/0/audience: warning: nothing is marked profiling: children get what everybody gets [idle-audience]',
    ])
    expect(code).toBe(0)
  })

  test('exits 1 with --strict, and holds them as data with --json', async () => {
    const folder = folderWith({ 'policy.json': doubtful })
    const { code, stdout } = await run(['check', 'policy.json', '--strict', '--json'], folder)
    const { ok, warnings } = JSON.parse(stdout)
    expect(ok).toBe(true)
    expect(warnings.map((one: { code: string }) => one.code)).toEqual([
      ...['unmapped-source', 'unasked-category', 'idle-audience'],
    ])
    expect(code).toBe(1)
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
    expect(JSON.parse(stdout)).toEqual({ file: 'policy.json', ok: false, errors, warnings: [] })
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
