import type { Policy } from 'consent-gate'

/** Purposes of the IAB’s framework, as a TC string names them. */
function purposes(...ids: number[]): string[] {
  return ids.map((id) => `purpose:${id}`)
}

/** A vendor of the IAB’s list, by its number there, for each of some purposes. */
function vendor(number: number, ...ids: number[]): string[] {
  return ids.map((id) => `vendor:${number}:purpose:${id}`)
}

/** Store and read; choose ads; build profiles; use them; measure ads. */
const ads = [1, 2, 3, 4, 7]

/**
 * A publisher whose consent manager follows the IAB’s Transparency and Consent Framework: README.md.
 */
export default {
  consent: [
    {
      source: 'tcf',
      map: {
        analytics: purposes(1, 8),
        marketing: purposes(...ads),
        // No purpose is meant for films and posts. Their hosts profile, for ads and for content.
        embeds: purposes(1, 3, 4, 5, 6),
        // On the IAB’s list, so that visitors can refuse each of them by name.
        'google-ad-manager': vendor(755, ...ads),
        'index-exchange': vendor(10, ...ads),
        taboola: vendor(42, ...ads),
        id5: vendor(131, ...ads),
      },
    },
    // What the same consent manager writes in the United States: its opt-outs refuse what is marked `gpc`.
    { source: 'gpp' },
  ],
  categories: {
    necessary: { title: 'Necessary', description: 'Shows the paper to who has subscribed.' },
    analytics: {
      title: 'Audience measurement',
      description: 'Counts what is read.',
      gpc: true,
    },
    marketing: {
      title: 'Advertising',
      description: 'Pays for what you read.',
      profiling: true,
      gpc: true,
    },
    embeds: {
      title: 'Films and posts',
      description: 'Shows what others published elsewhere.',
      profiling: true,
      gpc: true,
    },
  },
  services: {
    paper: {
      name: 'Harbour Post',
      vendor: 'Harbour Post',
      category: 'necessary',
      cookies: [
        {
          name: 'hp_session',
          host: 'harbourpost.example',
          duration: 'session',
          purpose: 'Says who logged in.',
        },
        {
          name: 'hp_meter',
          host: 'harbourpost.example',
          duration: '30 days',
          purpose:
            'Counts the free articles of this month, and nothing else: no number of a browser.',
        },
      ],
    },
    // Says who has subscribed. Its own statistics are switched off in its console.
    'piano-subscriptions': 'necessary',

    chartbeat: 'analytics',
    comscore: 'analytics',
    'reader-number': {
      name: 'Reader number',
      vendor: 'Harbour Post',
      category: 'analytics',
      cookies: [
        {
          name: 'hp_reader',
          host: 'harbourpost.example',
          duration: '13 months',
          purpose: 'Numbers a browser, to count how many articles somebody reads in a month.',
        },
      ],
      // The server sets it; no script takes part.
      tags: [],
    },

    'google-ad-manager': 'marketing',
    'index-exchange': 'marketing',
    taboola: 'marketing',
    id5: 'marketing',
    // Its cookies are known; where it lies on our own host, nobody but us can know.
    prebid: {
      name: 'Prebid.js',
      vendor: 'Prebid.org',
      category: 'marketing',
      cookies: [
        { name: '_sharedID', duration: '1 year', purpose: 'Numbers a browser for all bidders.' },
        { name: '_sharedID_*', duration: '1 year', purpose: 'When that number was last renewed.' },
      ],
      tags: ['/ads/prebid-*'],
    },

    'x-widgets': 'embeds',
    youtube: 'embeds',
  },
  catalogue: {
    analytics: 'analytics',
    advertising: 'marketing',
    social: 'embeds',
    video: 'embeds',
    'customer-interaction': 'analytics',
    // There is none: the page loads each tag by itself, which is why each of them can be removed.
    'tag-manager': 'keep',
  },
  // Advertisements bring strangers along. Who is not in this file waits for consent.
  unknown: { cookies: 'keep', tags: 'marketing' },
  regimes: { EEA: 'opt-in', GB: 'opt-in', CH: 'opt-in', US: 'opt-out', '*': 'opt-in' },
  domains: ['harbourpost.example', 'www.harbourpost.example', 'static.harbourpost.example'],
  gpcJson: '2026-11-02',
  capDurations: true,
  // A TC string counts for thirteen months by itself; the paper asks twice as often.
  reask: '6 months',
  mode: 'enforce',
  routes: [
    // The newsroom’s editor, behind a login.
    { path: '/newsroom/*', mode: 'off' },
    // News for schools.
    { path: '/young/*', audience: 'children', refuse: ['marketing'] },
    // Who subscribes pays already, and types a card number here.
    { path: '/subscribe/*', refuse: ['marketing', 'embeds', 'analytics'] },
  ],
} satisfies Policy
