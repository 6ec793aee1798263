import { definePolicy } from '../../src/index.ts'

export default definePolicy({
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: {
    'google-analytics': {
      category: 'analytics',
      cookies: ['_ga', '_ga_*'],
      tags: ['www.google-analytics.com', 'www.googletagmanager.com/gtag/js'],
      inline: ["gtag('config', 'G-"],
    },
    'meta-pixel': {
      category: 'marketing',
      cookies: ['_fbp', '_fbc'],
      tags: ['connect.facebook.net', 'www.facebook.com/tr'],
    },
  },
  mode: 'report',
})
