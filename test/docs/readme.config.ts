import { definePolicy } from '../../src/index.ts'

export default definePolicy({
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: {
    'google-analytics': 'analytics',
    'meta-pixel': 'marketing',
    pardot: { category: 'marketing', cookies: ['visitor_id*'], tags: ['pi.pardot.com', '/pd/*'] },
  },
  mode: 'report',
})
