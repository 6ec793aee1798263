/**
 * The policy of the site that is measured.
 *
 * @module
 */
import type { Policy } from '../src/index.ts'

/** The vendors of the pages' refused tags: `tags.vendor-3.example` and its like. */
export const vendors = 12

export const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: Object.fromEntries(
    Array.from({ length: vendors }, (_, i) => [
      `vendor-${i}`,
      {
        category: i % 2 === 0 ? 'analytics' : 'marketing',
        cookies: [`_v${i}`, `_v${i}_*`],
        tags: [`tags.vendor-${i}.example`, `*.pixels-${i}.example/p`],
        inline: [`vendor${i}('start'`],
      },
    ]),
  ),
  mode: 'enforce',
}

/** What a visitor sends who granted everything. */
export const grantsAll =
  'OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1; OptanonAlertBoxClosed=2026-09-01T08:00:00.000Z'
