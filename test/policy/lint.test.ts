import { describe, expect, test } from 'vitest'
import { knowledge } from '../../src/cli/known-owners.ts'
import type { About } from '../../src/consent/reading.ts'
import type { SourceId } from '../../src/consent/source-ids.ts'
import { sources } from '../../src/consent/sources.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { lint } from '../../src/policy/lint.ts'
import { allGroups, alwaysGranted } from '../../src/policy/lint-groups.ts'
import { clean, found, foundIn, linted } from './linted.ts'

const marked = { analytics: { title: 'A', gpc: true, profiling: true }, marketing: { title: 'M' } }
const modules = import.meta.glob<{ about?: About }>('../../src/consent/*.ts', { eager: true })
const { counter, ads, shop } = clean.services
const services = { counter, ads, shop }

test('a policy that means something has no warnings', () => {
  expect(found({})).toEqual([])
  expect(found({ consent: [{ source: 'consent-gate' }] })).toEqual([])
  expect(found({ consent: [{ source: 'us-privacy' }, { source: 'onetrust' }] })).toEqual([
    'idle-signal /consent/0',
  ])
  const consent: Policy['consent'] = [{ source: 'us-privacy' }, { source: 'onetrust' }]
  const routes = [{ path: '/kids/*', audience: 'children' as const }]
  const rest = { gpcOverride: 'answered', dnt: true } as const
  expect(found({ consent, categories: marked, services, routes, ...rest })).toEqual([])
})

test('a source that reads nothing is told, whether it has usual groups or not', () => {
  expect(found({ consent: [{ source: 'klaro' }] })).toEqual([
    'unmapped-source /consent/0',
    'unasked-category /services/chat',
    'unasked-category /services/counter',
    'unasked-category /services/ads',
  ])
  const categories = { statistics: { title: 'S' } }
  expect(
    found({ categories, services: { counter: { ...counter, category: 'statistics' } } }),
  ).toEqual(['unmapped-source /consent/0', 'unasked-category /services/counter'])
})

test('a service that no source is asked about is told', () => {
  const map = { functional: 'C0003', analytics: 'C0002', other: 'C0004' }
  const categories = { ...clean.categories, other: { title: 'Other' } }
  const forum = { category: 'other', tags: ['other.example'] }
  const change = { categories, services: { ...clean.services, forum } }
  const asked = (more: object) =>
    found({ ...change, consent: [{ source: 'onetrust', map: { ...map, ...more } }] })
  expect(asked({})).toEqual(['unasked-category /services/ads'])
  expect(asked({ ads: 'C0004' })).toEqual([])
  expect(asked({ marketing: 'C0004' })).toEqual([])
})

test('a usual group that a map leaves out is told, and not to who has groups of their own', () => {
  const map = { functional: 'C0003', analytics: 'C0002' }
  const mapped = (more: Record<string, string | string[]>) =>
    found({ consent: [{ source: 'onetrust', map: { ...map, ...more } }] })
  expect(mapped({ marketing: 'C0005' })).toEqual(['unmapped-group /consent/0/map'])
  expect(mapped({ marketing: ['C0005', 'C0004'] })).toEqual([])
  const own = { functional: 'F', analytics: 'A', marketing: 'M' }
  expect(found({ consent: [{ source: 'onetrust', map: own }] })).toEqual([])
})

test('an id that no visitor can have granted is told', () => {
  const map = { functional: 'purpose:1', analytics: 'purpose:7', marketing: 'purpose:4' }
  const asked = (source: 'tcf' | 'gpp' | 'onetrust', ...marketing: string[]) =>
    found({ consent: [{ source, map: { ...map, marketing } }] })
  const told = ['unknown-group /consent/0/map/marketing']
  for (const id of [
    'purpose 4',
    'purpose:12',
    'purpose:4:li',
    'vendor:taboola',
    'feature:3',
    'sale',
  ]) {
    expect([id, asked('tcf', id)]).toEqual([id, told])
  }
  for (const id of [
    'purpose:11:li',
    'vendor:755',
    'vendor:755:li',
    'vendor:755:purpose:4',
    'feature:1',
  ]) {
    expect([id, asked('tcf', id)]).toEqual([id, []])
  }
  expect(asked('tcf', 'vendor:755:purpose:9:li')).toEqual([])
  expect(asked('gpp', 'sale')).toEqual([])
  expect(asked('gpp', 'sales')).toEqual(told)
  expect(asked('onetrust', 'c0004', 'C0002', 'C0003')).toContain(told[0])
  expect(asked('onetrust', 'C0004', 'C0002', 'C0003', 'BG42')).toEqual([])
})

test('an id is told that a manager with fixed groups does not have, with the nearest', () => {
  const saidOf = (source: SourceId, marketing: string | string[]) =>
    linted({ consent: [{ source, map: { functional: 'x', analytics: 'y', marketing } }] })
      .findings.filter(({ code, path }) => code === 'unknown-group' && path.endsWith('marketing'))
      .map(({ message }) => message)
  expect(saidOf('cookiebot', 'advertising')[0]).toContain('known here: necessary, preferences')
  expect(saidOf('cookiebot', 'marketting')).toEqual([
    "'cookiebot' has no 'marketting'; did you mean 'marketing'?",
  ])
  expect(saidOf('osano', ['MARKETING', 'TARGETING'])).toHaveLength(1)
  expect(saidOf('onetrust', 'C003')).toEqual(["'onetrust' has no 'C003'; did you mean 'C0003'?"])
  expect(saidOf('onetrust', ['C0005', 'C0006', 'C0042', 'H10', 'V1', '2', 'STACK42'])).toEqual([])
  expect(saidOf('complianz', ['statistics-anonymous', 'youtube', 'service/youtube'])).toEqual([])
  expect(saidOf('complianz', 'statistic')).toHaveLength(1)
  expect(saidOf('klaro', 'anything')).toEqual([])
})

test('groups that are written down of a manager are those that its page tells', () => {
  for (const [id, groups] of Object.entries(allGroups)) {
    const { about } = modules[`../../src/consent/${id}.ts`] ?? {}
    const ids = about?.ids ?? ''
    for (const group of groups)
      expect([id, ids]).toEqual([id, expect.stringContaining(`\`${group}\``)])
  }
  for (const [id, group] of Object.entries(alwaysGranted)) {
    const all = allGroups[id]
    if (all) expect(all).toContain(group)
  }
})

test('a map to nothing but what is always granted is an error', () => {
  const mapped = (source: SourceId, map: Record<string, string | string[]>) =>
    found({ consent: [{ source, map }] }).filter((one) => one.startsWith('always-granted'))
  const told = ['always-granted /consent/0/map/analytics']
  const rest = { functional: 'C0003', marketing: 'C0004' }
  expect(mapped('onetrust', { ...rest, analytics: 'C0001' })).toEqual(told)
  expect(mapped('onetrust', { ...rest, analytics: ['C0001', 'C0001'] })).toEqual(told)
  expect(mapped('onetrust', { ...rest, analytics: ['C0001', 'C0002'] })).toEqual([])
  expect(mapped('onetrust', { ...rest, analytics: 'C0002', shop: 'C0001' })).toEqual([])
  expect(mapped('cookiebot', { ...rest, analytics: 'necessary' })).toEqual(told)
  expect(mapped('osano', { ...rest, analytics: 'ESSENTIAL' })).toEqual(told)
  expect(mapped('klaro', { ...rest, analytics: 'necessary' })).toEqual([])
})

test('a category that nothing belongs to is told', () => {
  const categories = { ...clean.categories, video: { title: 'Films' } }
  const consent: Policy['consent'] = [{ source: 'consent-gate' }]
  expect(found({ consent, categories })).toEqual(['empty-category /categories/video'])
  expect(found({ consent, categories, unknown: { tags: 'video' } })).toEqual([])
  expect(found({ consent, categories, services: { ...clean.services, vimeo: 'video' } })).toEqual(
    [],
  )
})

test('signals, audiences and marks that change nothing are told', () => {
  expect(found({ dnt: true, gpcOverride: 'answered' })).toEqual([
    'idle-signal /dnt',
    'idle-signal /gpcOverride',
  ])
  expect(found({ routes: [{ path: '/kids/*', audience: 'children' }] })).toEqual([
    'idle-audience /routes/0/audience',
  ])
  const marks = { gpc: true, profiling: true }
  expect(foundIn({ shop: { ...shop, ...marks } })).toEqual([
    'idle-mark /services/shop/profiling',
    'idle-mark /services/shop/gpc',
  ])
})

test('a script that no page gets is told', () => {
  const consent: Policy['consent'] = [{ source: 'onetrust', reload: true }]
  expect(found({ consent })).toEqual([])
  const routes = [{ path: '/.well-known/*', mode: 'off' as const }]
  expect(found({ consent, routes })).toEqual(['idle-bridge /consent/0'])
  expect(found({ consent, mode: 'report' })).toEqual(['idle-bridge /consent/0'])
  // Which is the mode of a policy that names none.
  const { mode: _, ...rest } = clean
  const policy = definePolicy({ ...rest, consent })
  expect(lint(policy, { sources, known: knowledge }).findings.map(({ code }) => code)).toEqual([
    'idle-bridge',
  ])
  const domains = ['www.shop.example', 'app.shop.example']
  const off = [{ host: 'app.shop.example', path: '/*', mode: 'off' as const }]
  const { findings } = linted({ consent, domains, routes: off })
  expect(findings.map(({ message }) => message)).toEqual([
    'pages get no script on app.shop.example, since /.well-known/consent-gate/ is on no route that enforces',
  ])
})

test('what is unknown and under a category that nobody can grant is told', () => {
  const categories = { ...clean.categories, rest: { title: 'Rest' } }
  expect(found({ categories, unknown: { tags: 'rest', cookies: 'keep' } })).toEqual([
    'unasked-category /unknown/tags',
  ])
  expect(found({ unknown: { tags: 'marketing', cookies: 'necessary' } })).toEqual([])
})

test('a kind of the catalogue that is not mapped is told, and one that nobody can grant', () => {
  const every = {
    ...{ analytics: 'analytics', advertising: 'marketing', social: 'keep', video: 'necessary' },
    ...{ 'customer-interaction': 'functional', 'tag-manager': 'keep' },
  }
  expect(found({ catalogue: every })).toEqual([])
  expect(found({ catalogue: {} })).toHaveLength(6)
  const { 'tag-manager': _, ...rest } = every
  expect(found({ catalogue: rest })).toEqual(['unmapped-kind /catalogue'])
  const map = { counter: 'C0002', ads: 'C0004', chat: 'C0003' }
  const consent: Policy['consent'] = [{ source: 'onetrust', map }]
  expect(found({ consent, catalogue: every })).toEqual([
    'unasked-category /catalogue/analytics',
    'unasked-category /catalogue/advertising',
    'unasked-category /catalogue/customer-interaction',
  ])
})

describe('a tag manager that needs consent', () => {
  const catalogue: Policy['catalogue'] = {
    ...{ analytics: 'analytics', advertising: 'marketing', social: 'keep', video: 'keep' },
    ...{ 'customer-interaction': 'keep', 'tag-manager': 'marketing' },
  }
  const gtm = { ...clean.services, 'google-tag-manager': 'marketing' }

  test('is told, as a kind and by its id', () => {
    expect(found({ catalogue })).toEqual(['refused-tag-manager /catalogue/tag-manager'])
    expect(found({ services: gtm })).toEqual(['refused-tag-manager /services/google-tag-manager'])
    const necessary = { ...clean.services, 'google-tag-manager': 'necessary' }
    expect(found({ services: necessary })).toEqual([])
    expect(found({ catalogue: { ...catalogue, 'tag-manager': 'keep' } })).toEqual([])
  })

  test('is told under any id, by its tag', () => {
    const tagged = (tag: string) => {
      const it = { category: 'marketing', tags: [tag] }
      return found({ services: { ...clean.services, it } })
    }
    const told = ['refused-tag-manager /services/it']
    expect(tagged('www.googletagmanager.com/gtm.js')).toEqual(told)
    expect(tagged('*.googletagmanager.com')).toEqual(told)
    expect(tagged('www.googletagmanager.com/gtag/js')).toEqual([])
  })

  test('is not told where the gate asks, or a manager that loads its banner itself', () => {
    const map = { functional: '1', analytics: '2', marketing: '3' }
    for (const source of ['consent-gate', 'tealium'] as const) {
      const consent = [{ source, ...(source === 'tealium' && { map }) }]
      expect(found({ services: gtm, catalogue, consent })).toEqual([])
    }
  })

  test('is not told where the whole site has it granted', () => {
    const grant = { 'google-tag-manager': 'loads the banner' }
    const codes = found({ services: gtm, routes: [{ path: '/*', grant }] })
    expect(codes).toEqual(['route-grant /routes/0/grant/google-tag-manager'])
    const domains = ['app.shop.example']
    const one = [{ host: 'app.shop.example', path: '/*', grant }]
    expect(found({ services: gtm, domains, routes: one })).toContain(
      'refused-tag-manager /services/google-tag-manager',
    )
  })
})

describe('what the policy acknowledges', () => {
  const consent: Policy['consent'] = [{ source: 'klaro' }]
  const key = 'unmapped-source /consent/0'

  test('is no finding any more, and is listed with its reason', () => {
    const before = linted({ consent })
    const { findings, acknowledged } = linted({ consent, acknowledge: { [key]: 'to be mapped' } })
    const [first, ...rest] = before.findings
    expect(findings).toEqual(rest)
    expect(acknowledged).toEqual([{ ...first, reason: 'to be mapped' }])
  })

  test('is told where it is not there, with what it may mean', () => {
    const acknowledge = { 'unmaped-source /consent/0': 'a slip', 'no-such-rule /': 'gone' }
    const { findings } = linted({ consent, acknowledge })
    const idle = findings.filter(({ code }) => code === 'idle-acknowledgement')
    expect(idle.map(({ path }) => path)).toEqual([
      '/acknowledge/unmaped-source ~1consent~10',
      '/acknowledge/no-such-rule ~1',
    ])
    expect(idle[0]?.message).toContain(`did you mean '${key}'`)
    expect(idle[1]?.message).not.toContain('did you mean')
  })

  test('is what was seen: another cookie, kind, id or name is another finding', () => {
    const shown = (change: Partial<Policy>) =>
      linted(change).findings.map(({ code, subject }) => `${code} ${subject}`)
    const base = (...cookies: string[]) => ({
      services: { ...clean.services, base: { category: 'necessary', cookies } },
    })
    expect(shown(base('_ga', 'mine', '_fbp'))).toEqual(['necessary-tracker _fbp,_ga'])
    const acknowledge = { 'necessary-tracker /services/base _ga': 'employees only' }
    expect(linted({ ...base('_ga'), acknowledge }).findings).toEqual([])
    const [again, idle] = linted({ ...base('_ga', '_fbp'), acknowledge }).findings
    expect([again?.code, idle?.code]).toEqual(['necessary-tracker', 'idle-acknowledgement'])
    const catalogue = { analytics: 'keep', advertising: 'keep', social: 'keep', video: 'keep' }
    expect(shown({ catalogue })).toEqual([
      'unmapped-kind customer-interaction',
      'unmapped-kind tag-manager',
    ])
    const it = { category: 'marketing', cookies: ['_c', '_a_', '_b'], tags: ['*.com'] }
    expect(shown({ services: { ...clean.services, it } })).toEqual([
      'wide-pattern *.com',
      'wide-pattern _c',
      'trailing-underscore _a_',
      'wide-pattern _b',
      'undeclared-duration _a_,_b,_c',
    ])
    const map = {
      functional: 'preferences',
      analytics: 'statistics',
      marketing: ['m', 'marketing'],
    }
    expect(shown({ consent: [{ source: 'cookiebot', map }] })).toEqual(['unknown-group m'])
  })

  test('is found by a key without its end', () => {
    const base = { category: 'necessary', cookies: ['_ga'] }
    const acknowledge = { 'necessary-tracker /services/base': 'employees only' }
    const { findings } = linted({ services: { ...clean.services, base }, acknowledge })
    expect(findings.at(-1)?.message).toContain(
      "did you mean 'necessary-tracker /services/base _ga'?",
    )
  })

  test('costs no more than it is', () => {
    const many = Array.from({ length: 2000 }, (_, i) => i)
    const acknowledge = Object.fromEntries(
      many.map((i) => [`wide-pattern /services/other/cookies/${i}`, 'x']),
    )
    const cookies = many.map((i) => ({ name: `_name${i}_`, duration: '1 day' }))
    const it = { category: 'marketing', cookies, tags: [] }
    const { findings } = linted({ services: { ...clean.services, it }, acknowledge })
    const idle = findings.filter(({ code }) => code === 'idle-acknowledgement')
    expect(idle[0]?.message).toContain("'; ")
    expect(idle.at(-1)?.message).not.toContain("'; ")
  })
})
