import type { Policy } from 'consent-gate'

/**
 * A shop that asks with OneTrust and has a Google Tag Manager container: README.md.
 */
export default {
  consent: [
    {
      source: 'onetrust',
      map: {
        functional: 'C0003',
        analytics: 'C0002',
        marketing: 'C0004',
        social: 'C0005',
        // The container holds tags of all three: who refused one of them must not get it.
        container: ['C0002', 'C0003', 'C0004'],
      },
    },
  ],
  categories: {
    necessary: {
      title: 'Strictly necessary',
      description: 'Keeps the basket, logs in, takes payment.',
    },
    functional: {
      title: 'Functional',
      description: 'Plays films, shows the map and the chat, remembers what was looked at.',
    },
    analytics: { title: 'Performance', description: 'Counts visits and compares two versions.' },
    marketing: {
      title: 'Targeting',
      description: 'Measures advertisements and shows them elsewhere.',
      profiling: true,
      gpc: true,
    },
    social: { title: 'Social media', description: 'Shows posts.', profiling: true, gpc: true },
    container: {
      title: 'Tag manager',
      description: 'Loads tags of all the other purposes.',
      profiling: true,
      gpc: true,
    },
  },
  services: {
    shop: {
      name: 'The shop itself',
      vendor: 'Kiln & Clay',
      category: 'necessary',
      cookies: [
        {
          name: 'kiln_session',
          host: 'kiln.example',
          duration: 'session',
          purpose: 'Says that it is the same visitor from page to page, and who logged in.',
        },
        {
          name: 'kiln_cart',
          host: 'kiln.example',
          duration: '2 weeks',
          purpose: 'Holds the number of the basket.',
        },
        {
          name: 'kiln_csrf',
          host: 'kiln.example',
          duration: 'session',
          purpose: 'Keeps other sites from sending forms in the name of the visitor.',
        },
      ],
    },
    stripe: 'necessary',
    paypal: 'necessary',

    // Their frames leave a placeholder. Maps are functional: no kind of `catalogue` takes them.
    youtube: 'functional',
    'google-maps': 'functional',
    'zendesk-chat': 'functional',
    suggestions: {
      name: 'Suggestions',
      vendor: 'Kiln & Clay',
      category: 'functional',
      cookies: [
        {
          name: 'kiln_recent',
          host: 'kiln.example',
          duration: '30 days',
          purpose: 'Lists the last ten products looked at, for “You may also like”.',
        },
      ],
      tags: ['/suggest/*'],
    },

    // Written out for the durations: Google’s own are two years.
    'google-analytics': {
      name: 'Google Analytics',
      vendor: 'Google',
      category: 'analytics',
      cookies: [
        { name: '_ga', duration: '13 months', purpose: 'Numbers a browser, to count visitors.' },
        { name: '_ga_*', duration: '13 months', purpose: 'Counts the visits of that browser.' },
      ],
      // By its id: Google Ads loads from the same address, with another.
      tags: ['www.googletagmanager.com/gtag/js?id=G-KILN00001', '*.google-analytics.com'],
    },
    experiments: {
      name: 'Experiments',
      vendor: 'Kiln & Clay',
      category: 'analytics',
      cookies: [
        {
          name: 'kiln_ab',
          host: 'kiln.example',
          duration: '30 days',
          purpose: 'Shows the same version of a page each time, to compare which one sells more.',
        },
      ],
      // The server chooses; no script takes part.
      tags: [],
    },

    'meta-pixel': 'marketing',
    awin: {
      name: 'Awin',
      vendor: 'Awin',
      category: 'marketing',
      cookies: [
        {
          name: 'awc',
          host: 'kiln.example',
          duration: '30 days',
          purpose: 'Remembers which partner’s link led here; set by the shop’s server.',
        },
      ],
      tags: ['*.dwin1.com'],
    },

    'instagram-embed': 'social',
    'google-tag-manager': 'container',
  },
  catalogue: {
    analytics: 'analytics',
    advertising: 'marketing',
    social: 'social',
    video: 'functional',
    'customer-interaction': 'functional',
    'tag-manager': 'container',
  },
  // A new tag waits for consent until somebody has said whose it is; a new cookie is the shop’s own.
  unknown: { cookies: 'keep', tags: 'marketing' },
  regimes: { EEA: 'opt-in', GB: 'opt-in', CH: 'opt-in', US: 'opt-out', '*': 'opt-in' },
  domains: ['kiln.example', 'www.kiln.example', 'media.kiln.example'],
  gpcJson: '2026-11-02',
  capDurations: true,
  reask: '6 months',
  consentMaxAge: '12 months',
  mode: 'enforce',
  routes: [
    // For staff, behind a login.
    { path: '/admin/*', mode: 'off' },
    // Machines call these, with signatures over the whole message.
    { path: '/webhooks/*', mode: 'off' },
    // Nothing but the shop and the payment on pages where card numbers are typed.
    {
      path: '/checkout/*',
      refuse: ['functional', 'analytics', 'marketing', 'social', 'container'],
    },
    // Holiday courses.
    { path: '/kids/*', audience: 'children' },
  ],
  acknowledge: {
    'refused-tag-manager /services/google-tag-manager':
      'The banner stands in the page itself, above the container: looked at in the template.',
  },
} satisfies Policy
