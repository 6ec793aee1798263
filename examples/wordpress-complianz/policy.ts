import type { Policy } from 'consent-gate'

/**
 * WordPress with WooCommerce, asking with Complianz: README.md.
 */
export default {
  consent: [
    {
      source: 'complianz',
      map: {
        functional: 'preferences',
        analytics: 'statistics',
        marketing: 'marketing',
        // Who clicks on the placeholder of a film has agreed to YouTube, and to nothing else.
        youtube: 'service/youtube',
      },
    },
  ],
  categories: {
    necessary: { title: 'Functional', description: 'Keeps the basket, logs in, asks for consent.' },
    functional: {
      title: 'Preferences',
      description: 'Fonts, portraits, and a guard against spam.',
    },
    analytics: { title: 'Statistics', description: 'Counts readers, and where orders come from.' },
    marketing: {
      title: 'Marketing',
      description: 'Measures advertisements and newsletters; plays films of other sites.',
      profiling: true,
      gpc: true,
    },
  },
  services: {
    wordpress: 'necessary',
    woocommerce: 'necessary',
    'site-session': 'necessary',
    polylang: {
      name: 'Polylang',
      vendor: 'WP SYNTEX',
      category: 'necessary',
      cookies: [
        {
          name: 'pll_language',
          host: 'oakbarley.example',
          duration: '1 year',
          purpose: 'Remembers the language that the reader chose.',
        },
      ],
    },

    // Functional, so no kind of `catalogue` takes them: they are asked for because they are named.
    'google-fonts': 'functional',
    gravatar: 'functional',
    recaptcha: 'functional',

    'google-analytics': 'analytics',
    // Written out for the durations: left alone, a browser keeps its number for five years.
    'wordpress-stats': {
      name: 'Jetpack Stats',
      vendor: 'Automattic',
      category: 'analytics',
      cookies: [
        { name: 'tk_ai', duration: '13 months', purpose: 'Numbers a browser, to count readers.' },
        {
          name: 'tk_or',
          duration: '13 months',
          purpose: 'The site that a reader first came from.',
        },
        { name: 'tk_lr', duration: '1 year', purpose: 'The site that a reader last came from.' },
        { name: 'tk_r3d', duration: '3 days', purpose: 'The sites of the last three days.' },
      ],
      tags: ['stats.wp.com', 'pixel.wp.com'],
    },
    'woocommerce-order-attribution': 'analytics',

    'meta-pixel': 'marketing',
    mailchimp: 'marketing',
    youtube: 'marketing',
    'repeat-visits': {
      name: 'Loyalty card',
      vendor: 'Oak & Barley',
      category: 'marketing',
      cookies: [
        {
          name: 'loaf_card',
          host: 'oakbarley.example',
          duration: '6 months',
          purpose: 'Remembers whose card led here, to send a voucher for the tenth loaf.',
        },
      ],
      // Our own plugin sets it on the page that a card links to; it has no script.
      tags: [],
    },
  },
  catalogue: {
    analytics: 'analytics',
    advertising: 'marketing',
    social: 'marketing',
    video: 'marketing',
    'customer-interaction': 'functional',
    // There is none. Should somebody add one, `scan --fail-on undeclared` tells, and this is decided anew.
    'tag-manager': 'keep',
  },
  // Plugins come and go, and what they load is mostly harmless: `scan` tells, nothing breaks.
  unknown: { cookies: 'keep', tags: 'keep' },
  regimes: { '*': 'opt-in' },
  domains: ['oakbarley.example', 'www.oakbarley.example'],
  capDurations: true,
  mode: 'enforce',
  routes: [
    // Visitors’ pages call this one too: it comes before the rest of its folder.
    { path: '/wp-admin/admin-ajax.php', mode: 'enforce' },
    { path: '/wp-admin/*', mode: 'off' },
    { path: '/wp-login.php', mode: 'off' },
    { path: '/wp-cron.php', mode: 'off' },
    { path: '/xmlrpc.php', mode: 'off' },
    // No advertisement listens while somebody pays.
    { path: '/checkout/*', refuse: ['marketing'] },
    // In another language, Polylang’s way.
    { path: '/de/checkout/*', refuse: ['marketing'] },
  ],
} satisfies Policy
