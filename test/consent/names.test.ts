/**
 * A service may be named without what its manager sorts it under, unless something else has that name.
 *
 * @module
 */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Consent, consentGate, type Policy } from '../../src/index.ts'

const encode = (value: object) => encodeURIComponent(JSON.stringify(value))

/** Which of the manager's own ids are granted. */
async function granted(
  source: Policy['consent'][number]['source'],
  cookie: string,
  ids: readonly string[],
): Promise<string[]> {
  let consent: Consent | undefined
  const ours = Object.fromEntries(ids.map((id, i) => [`id-${i}`, id]))
  const app = new Hono()
  const categories = Object.fromEntries(Object.keys(ours).map((id) => [id, { title: id }]))
  app.use(consentGate({ consent: [{ source, map: ours }], categories, services: {} }))
  app.get('/', (c) => {
    consent = c.var.consent
    return c.text('')
  })
  await app.request('https://www.shop.example/', { headers: { cookie } })
  return Object.entries(ours).flatMap(([id, theirs]) => (consent?.grants(id) ? [theirs] : []))
}

test('didomi: purposes and vendors, of one name both', async () => {
  const token = (enabled: string[], disabled: string[]) =>
    btoa(
      JSON.stringify({
        user_id: 'c0ffee',
        purposes: { enabled: ['analytics', 'both'], disabled: ['ads'] },
        vendors: { enabled, disabled },
        version: 2,
      }),
    )
  const ids = ['analytics', 'ads', 'google', 'c:hotjar', 'both']
  const cookie = (enabled: string[], disabled: string[]) =>
    `didomi_token=${token(enabled, disabled)}`
  expect(await granted('didomi', cookie(['google', 'both'], ['c:hotjar']), ids)).toEqual([
    ...['analytics', 'google', 'both'],
  ])
  expect(await granted('didomi', cookie(['google'], ['c:hotjar', 'both']), ids)).toEqual([
    ...['analytics', 'google'],
  ])
})

test('vanilla-cookieconsent: a service, but none that has a category’s name', async () => {
  const cookie = (services: object) =>
    `cc_cookie=${encode({
      categories: ['necessary', 'analytics'],
      consentId: 'c0ffee',
      consentTimestamp: '2026-01-22T09:00:00.000Z',
      lastConsentTimestamp: '2026-01-22T09:00:00.000Z',
      services,
    })}`
  const ids = ['ga', 'analytics/ga', 'hotjar', 'marketing', 'analytics/marketing']
  const services = { necessary: [], analytics: ['ga', 'marketing'], marketing: [] }
  expect(await granted('vanilla-cookieconsent', cookie(services), ids)).toEqual([
    ...['ga', 'analytics/ga', 'analytics/marketing'],
  ])
})

test('borlabs: a service, but none that has a usual group’s name', async () => {
  const consents = { essential: ['borlabs-cookie'], statistics: ['google-analytics', 'marketing'] }
  const ids = ['google-analytics', 'statistics/google-analytics', 'marketing', 'external-media']
  expect(await granted('borlabs', `borlabs-cookie=${encode({ consents })}`, ids)).toEqual([
    ...['google-analytics', 'statistics/google-analytics'],
  ])
})

test('complianz: a service, but none that has a category’s name', async () => {
  const cookie = [
    'cmplz_banner-status=dismissed',
    'cmplz_statistics=allow',
    'cmplz_marketing=deny',
    `cmplz_consented_services=${encode({ youtube: true, vimeo: false, marketing: true })}`,
  ].join('; ')
  const ids = ['youtube', 'service/youtube', 'vimeo', 'marketing', 'statistics']
  expect(await granted('complianz', cookie, ids)).toEqual([
    ...['youtube', 'service/youtube', 'statistics'],
  ])
})

test('cookiefirst: a service, but none that has a category’s name', async () => {
  const choice = { type: 'granular', youtube: true, vimeo: false, advertising: true }
  const ids = ['youtube', 'service/youtube', 'vimeo', 'advertising']
  expect(await granted('cookiefirst', `cookiefirst-consent=${encode(choice)}`, ids)).toEqual([
    ...['youtube', 'service/youtube'],
  ])
})
