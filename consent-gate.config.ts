import { definePolicy } from './src/index.ts'

/**
 * The policy of the ready Worker. Mode `report`: a first deploy changes nothing and logs what
 * `enforce` would remove. What each field means: docs/policy.md
 */
export default definePolicy({
  consent: [{ source: 'onetrust' }],
  categories: {
    functional: { title: 'Functional', description: 'Remembers choices and plays embedded media.' },
    analytics: { title: 'Analytics', description: 'Counts visits.' },
    marketing: { title: 'Marketing', description: 'Shows advertisements by interest.' },
  },
  services: {
    'google-analytics': {
      category: 'analytics',
      vendor: 'Google',
      cookies: ['_ga', '_ga_*', '_gid', '_gat*'],
      tags: ['www.google-analytics.com', 'www.googletagmanager.com/gtag/js'],
      inline: ["gtag('config', 'G-"],
    },
    'meta-pixel': {
      category: 'marketing',
      vendor: 'Meta',
      cookies: ['_fbp', '_fbc'],
      tags: ['connect.facebook.net', 'www.facebook.com/tr'],
      inline: ["fbq('init'"],
    },
    youtube: {
      category: 'functional',
      vendor: 'Google',
      tags: ['www.youtube.com/embed', 'www.youtube-nocookie.com/embed'],
    },
  },
  mode: 'report',
})
