import { definePolicy } from './src/index.ts'

/**
 * The policy of the ready Worker. Mode `report`: a first deploy changes nothing and logs what
 * `enforce` would remove. What each field means: docs/policy.md; which services there are:
 * docs/services.md
 */
export default definePolicy({
  consent: [{ source: 'onetrust' }],
  categories: {
    functional: { title: 'Functional', description: 'Remembers choices and plays embedded media.' },
    analytics: { title: 'Analytics', description: 'Counts visits.' },
    marketing: { title: 'Marketing', description: 'Shows advertisements by interest.' },
  },
  services: {
    'google-analytics': 'analytics',
    'meta-pixel': 'marketing',
    youtube: 'functional',
  },
  mode: 'report',
})
