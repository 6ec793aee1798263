import { expect, test } from 'vitest'
import { sources } from '../../src/consent/sources.ts'
import { definePolicy, type Policy } from '../../src/index.ts'
import { lint } from '../../src/policy/lint.ts'
import { policyWith } from '../gate.ts'

const found = (change: Partial<Policy>) =>
  lint(definePolicy(policyWith(change)), sources).map(({ code, path }) => `${code} ${path}`)

const marked = { analytics: { title: 'A', gpc: true, profiling: true }, marketing: { title: 'M' } }
const services = { counter: { category: 'analytics' }, shop: { category: 'necessary' } }

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
  const unasked = ['unasked-category /services/counter', 'unasked-category /services/ads']
  expect(found({ consent: [{ source: 'klaro' }] })).toEqual([
    'unmapped-source /consent/0',
    ...unasked,
  ])
  const categories = { statistics: { title: 'S' } }
  const counter = { counter: { category: 'statistics' } }
  expect(found({ categories, services: counter })).toEqual([
    'unmapped-source /consent/0',
    'unasked-category /services/counter',
  ])
})

test('a service that no source is asked about is told', () => {
  const map = { analytics: 'C0002' }
  expect(found({ consent: [{ source: 'onetrust', map }] })).toEqual([
    'unasked-category /services/ads',
  ])
  const both = { ...map, ads: 'C0004' }
  expect(found({ consent: [{ source: 'onetrust', map: both }] })).toEqual([])
})

test('signals, audiences and marks that change nothing are told', () => {
  expect(found({ dnt: true, gpcOverride: 'answered' })).toEqual([
    'idle-signal /dnt',
    'idle-signal /gpcOverride',
  ])
  expect(found({ routes: [{ path: '/kids/*', audience: 'children' }] })).toEqual([
    'idle-audience /routes/0/audience',
  ])
  const shop = { shop: { category: 'necessary', gpc: true, profiling: true } }
  expect(found({ services: shop })).toEqual([
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
  const consent: Policy['consent'] = [
    { source: 'onetrust', map: { counter: 'C0002', ads: 'C0004' } },
  ]
  expect(found({ consent, catalogue: every })).toEqual([
    'unasked-category /catalogue/analytics',
    'unasked-category /catalogue/advertising',
    'unasked-category /catalogue/customer-interaction',
  ])
})
