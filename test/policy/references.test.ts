/**
 * What a policy's entries of `consent` can say of a bridge.
 *
 * @module
 */
import { expect, test } from 'vitest'
import { type ConsentEntry, definePolicy, PolicyError } from '../../src/index.ts'
import { policyWith } from '../gate.ts'

/** The errors of a policy with these entries. */
function errorsOf(...consent: ConsentEntry[]): string[] {
  try {
    definePolicy(policyWith({ consent }))
    return []
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return error.issues.map(({ code, path, message }) => `${path} ${message} [${code}]`)
  }
}

test('the managers that have a bridge may have it', () => {
  for (const source of ['usercentrics', 'termly', 'silktide', 'osano', 'tcf'] as const) {
    expect(errorsOf({ source, bridge: true })).toEqual([])
    expect(errorsOf({ source, bridge: true, reload: true })).toEqual([])
  }
})

test('no other may', () => {
  expect(errorsOf({ source: 'onetrust', bridge: true })).toEqual([
    '/consent/0/bridge only usercentrics, termly, silktide, osano, tcf can have one [invalid-value]',
  ])
  expect(errorsOf({ source: 'onetrust', bridge: false, reload: true })).toEqual([])
})

test('those that keep the choice in localStorage need it', () => {
  for (const source of ['usercentrics', 'termly', 'silktide'] as const) {
    const message = `'${source}' keeps the choice in localStorage: it needs "bridge": true`
    expect(errorsOf({ source })).toEqual([`/consent/0/bridge ${message} [missing-key]`])
    expect(errorsOf({ source: 'onetrust' }, { source, bridge: false })).toEqual([
      `/consent/1/bridge ${message} [invalid-value]`,
    ])
  }
  expect(errorsOf({ source: 'osano' }, { source: 'tcf' })).toEqual([])
})

test('and have no cookie that a site could rename', () => {
  expect(errorsOf({ source: 'silktide', bridge: true, cookie: 'other' })).toEqual([
    "/consent/0/cookie 'silktide' keeps the choice in no cookie [invalid-value]",
  ])
  expect(errorsOf({ source: 'osano', bridge: true, cookie: 'other' })).toEqual([])
})

test('one manager alone has it, since one cookie holds one choice', () => {
  expect(errorsOf({ source: 'termly', bridge: true }, { source: 'tcf', bridge: true })).toEqual([
    "/consent/1/bridge 'termly' has one already, and their cookie holds one choice [invalid-value]",
  ])
  const ofTermly = (map: Record<string, string>) =>
    ({ source: 'termly', bridge: true, map }) as const
  expect(
    errorsOf(ofTermly({ analytics: 'analytics' }), ofTermly({ marketing: 'advertising' })),
  ).toEqual([])
})

test('one cookie of the gate’s holds one answer', () => {
  const twice = "stands there already, and one cookie of the gate's holds one answer [duplicate-id]"
  const remembered = { source: 'klaro', remember: true, map: { analytics: 'a' } } as const
  expect(errorsOf(remembered, { ...remembered, cookie: 'klaro-2' })).toEqual([
    `/consent/1/remember 'klaro' ${twice}`,
  ])
  expect(errorsOf(remembered, { ...remembered, remember: false })).toEqual([])
  expect(errorsOf({ source: 'consent-gate' }, { source: 'consent-gate' })).toEqual([
    `/consent/1/source 'consent-gate' ${twice}`,
  ])
})

test('the gate’s own cookie has one name, and may have a domain of the site', () => {
  expect(errorsOf({ source: 'consent-gate', cookie: 'mine' })).toEqual([
    "/consent/0/cookie the gate's own cookie has one name; its domain is cookieDomain [invalid-value]",
  ])
  expect(errorsOf({ source: 'consent-gate', cookieDomain: 'com' })).toEqual([
    '/consent/0/cookieDomain expected a domain of the site, such as example.com [invalid-value]',
  ])
  expect(errorsOf({ source: 'klaro', cookieDomain: 'shop.example' })).toEqual([
    "/consent/0/cookieDomain only the cookie of the source 'consent-gate' has one [invalid-value]",
  ])
  expect(errorsOf({ source: 'consent-gate', cookieDomain: '.shop.example' })).toEqual([])
})

test('an id of half a character is none', () => {
  const categories = { ...policyWith().categories, 'x\ud800': { title: 'Half' } }
  expect(() => definePolicy(policyWith({ categories }))).toThrow(/this word cannot be an id/)
})
