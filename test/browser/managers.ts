/**
 * Consent managers from npm: how a site sets them up, and how a visitor drives them.
 *
 * @module
 */
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import type { SourceId } from '../../src/consent/source-ids.ts'
import type { ServiceName } from './manager-site.ts'

/** One answer, and what the manager's ids are granted by it. */
export interface Choice {
  /** Finishes the sentence "a visitor who …". */
  it: string
  /** Through the manager's own buttons, or its API where it has none. */
  by: 'buttons' | 'API'
  make(page: Page): Promise<unknown>
  granted: readonly string[]
}

export interface Manager {
  source: SourceId
  /** A folder of node_modules, served at `/manager/`. */
  files: string
  /** What is served at `/bundle.js`. */
  bundle?(): string
  /** Loads the manager and sets it up. */
  head: string
  /** From the manager's ids to the services that the site asks for under them. */
  ids: Readonly<Record<string, readonly ServiceName[]>>
  /** An expression: whether the manager has read its cookie. */
  ready: string
  /** A function: what the manager's own API answers for an id. */
  says: string
  accept: Choice
  /** Other first answers. */
  choices: readonly Choice[]
  /** An answer after `accept`. */
  withdraw: Choice
}

const byService: Readonly<Record<ServiceName, readonly ServiceName[]>> = {
  counter: ['counter'],
  heatmap: ['heatmap'],
  ads: ['ads'],
  films: ['films'],
}
const everyService = Object.keys(byService)

const klaro: Manager = {
  source: 'klaro',
  files: 'klaro/dist',
  head: `<script>
    var klaroConfig = {
      version: 1, acceptAll: true, groupByPurpose: false, lang: 'en',
      translations: { en: { purposes: { all: 'All' } } },
      services: ${JSON.stringify(everyService)}.map((name) => ({ name, title: name, purposes: ['all'] })),
    }
  </script>
  <script defer src="/manager/klaro.js"></script>`,
  ids: byService,
  ready: '!!window.klaro?.getManager()',
  says: '(id) => klaro.getManager().getConsent(id)',
  accept: {
    it: 'accepts all',
    by: 'buttons',
    make: (page) => page.locator('.cookie-notice .cm-btn-success').click(),
    granted: everyService,
  },
  choices: [
    {
      it: 'declines all',
      by: 'buttons',
      make: (page) => page.locator('.cookie-notice .cn-decline').click(),
      granted: [],
    },
    {
      it: 'accepts two of four services',
      by: 'buttons',
      async make(page) {
        await page.locator('.cn-learn-more').click()
        for (const name of ['heatmap', 'films']) {
          await page.locator(`label[for="service-item-${name}"]`).click()
        }
        await page.locator('.cookie-modal .cm-btn-accept').click()
      },
      granted: ['heatmap', 'films'],
    },
  ],
  withdraw: {
    it: 'switches all off',
    by: 'buttons',
    async make(page) {
      await page.evaluate('klaro.show(undefined, true)')
      await page.locator('label[for="service-item-disableAll"]').click()
      await page.locator('.cookie-modal .cm-btn-accept').click()
    },
    granted: [],
  },
}

const vanillaCategories = { analytics: ['counter', 'heatmap'], marketing: ['ads', 'films'] }

const vanillaCookieconsent: Manager = {
  source: 'vanilla-cookieconsent',
  files: 'vanilla-cookieconsent/dist',
  head: `<link rel="stylesheet" href="/manager/cookieconsent.css">
  <script src="/manager/cookieconsent.umd.js"></script>
  <script>
    const asked = ${JSON.stringify(vanillaCategories)}
    const categories = { necessary: { readOnly: true, enabled: true } }
    const sections = [{ title: 'necessary', linkedCategory: 'necessary' }]
    for (const [category, names] of Object.entries(asked)) {
      const services = names.map((name) => [name, { label: name }])
      categories[category] = { services: Object.fromEntries(services) }
      sections.push({ title: category, linkedCategory: category })
    }
    const buttons = { acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all' }
    const en = {
      consentModal: { title: 'Cookies', ...buttons, showPreferencesBtn: 'Choose' },
      preferencesModal: { title: 'Choose', ...buttons, savePreferencesBtn: 'Save', sections },
    }
    // Driven browsers are taken for robots, which are not asked.
    const hideFromBots = false
    addEventListener('DOMContentLoaded', () => {
      const language = { default: 'en', translations: { en } }
      CookieConsent.run({ hideFromBots, categories, language })
    })
  </script>`,
  ids: {
    analytics: [],
    marketing: [],
    'analytics/counter': ['counter'],
    'analytics/heatmap': ['heatmap'],
    'marketing/ads': ['ads'],
    'marketing/films': ['films'],
  },
  ready: '!!CookieConsent.getConfig("categories")',
  says: `(id) => {
    const [category, service] = id.split('/')
    return service ? CookieConsent.acceptedService(service, category) : CookieConsent.acceptedCategory(id)
  }`,
  accept: {
    it: 'accepts all',
    by: 'buttons',
    make: (page) => page.locator('#cc-main .cm').getByText('Accept all').click(),
    granted: [
      'analytics',
      'marketing',
      'analytics/counter',
      'analytics/heatmap',
      'marketing/ads',
      'marketing/films',
    ],
  },
  choices: [
    {
      it: 'rejects all',
      by: 'buttons',
      make: (page) => page.locator('#cc-main .cm').getByText('Reject all').click(),
      granted: [],
    },
    {
      it: 'accepts one of two categories',
      by: 'buttons',
      async make(page) {
        await page.locator('#cc-main .cm').getByText('Choose').click()
        await page.locator('.section__toggle[value="marketing"]').check()
        await page.locator('#cc-main .pm').getByText('Save').click()
      },
      granted: ['marketing', 'marketing/ads', 'marketing/films'],
    },
    {
      it: 'accepts one service of a category',
      by: 'buttons',
      async make(page) {
        await page.locator('#cc-main .cm').getByText('Choose').click()
        await page.locator('#cc-main .pm').getByRole('button', { name: 'analytics' }).click()
        await page.locator('label:has([value="heatmap"])').click()
        await page.locator('#cc-main .pm').getByText('Save').click()
      },
      granted: ['analytics', 'analytics/heatmap'],
    },
  ],
  withdraw: {
    it: 'rejects all',
    by: 'buttons',
    async make(page) {
      await page.evaluate('CookieConsent.showPreferences()')
      await page.locator('#cc-main .pm').getByText('Reject all').click()
    },
    granted: [],
  },
}

const tarteaucitron: Manager = {
  source: 'tarteaucitron',
  files: 'tarteaucitronjs',
  head: `<script src="/manager/tarteaucitron.js"></script>
  <script>
    tarteaucitron.init({ privacyUrl: '' })
    // Half a second after it has shown them, its buttons work.
    tarteaucitron.events.load = () => { window.works = true }
    for (const key of ${JSON.stringify(everyService)}) {
      tarteaucitron.services[key] = {
        key, type: 'other', name: key, uri: '/', needConsent: true, cookies: [], js() {}, fallback() {},
      }
      tarteaucitron.job = [...(tarteaucitron.job ?? []), key]
    }
  </script>`,
  ids: byService,
  ready: `window.works && ${JSON.stringify(everyService)}.every((key) => tarteaucitron.added[key])`,
  says: '(id) => tarteaucitron.state[id] === true',
  accept: {
    it: 'allows all',
    by: 'buttons',
    make: (page) => page.locator('#tarteaucitronPersonalize2').click(),
    granted: everyService,
  },
  choices: [
    {
      it: 'denies all',
      by: 'buttons',
      make: (page) => page.locator('#tarteaucitronAllDenied2').click(),
      granted: [],
    },
    {
      it: 'allows two services and denies two',
      by: 'buttons',
      async make(page) {
        await page.locator('#tarteaucitronCloseAlert').click()
        for (const name of ['counterAllowed', 'heatmapDenied', 'adsDenied', 'filmsAllowed']) {
          await page.locator(`#${name}`).click()
        }
      },
      granted: ['counter', 'films'],
    },
  ],
  withdraw: {
    it: 'denies all',
    by: 'buttons',
    async make(page) {
      await page.evaluate('tarteaucitron.userInterface.openPanel()')
      await page.locator('#tarteaucitronAllDenied').click()
    },
    granted: [],
  },
}

export const orejime: Manager = {
  source: 'orejime',
  files: 'orejime/dist',
  head: `<link rel="stylesheet" href="/manager/orejime-standard.css">
  <script>
    var orejimeConfig = {
      privacyPolicyUrl: '/',
      purposes: ['statistics', 'advertising', 'media'].map((id) => ({ id, title: id, cookies: [] })),
    }
  </script>
  <script src="/manager/orejime-standard-en.js"></script>`,
  ids: { statistics: ['counter', 'heatmap'], advertising: ['ads'], media: ['films'] },
  ready: '!!window.orejime',
  says: '(id) => orejime.manager.getConsent(id)',
  accept: {
    it: 'accepts all',
    by: 'buttons',
    make: (page) => page.locator('.orejime-Banner-saveButton').click(),
    granted: ['statistics', 'advertising', 'media'],
  },
  choices: [
    {
      it: 'declines all',
      by: 'buttons',
      make: (page) => page.locator('.orejime-Banner-declineButton').click(),
      granted: [],
    },
    {
      it: 'accepts two of three purposes',
      by: 'buttons',
      async make(page) {
        await page.locator('.orejime-Banner-learnMoreButton').click()
        for (const id of ['statistics', 'media']) {
          await page.locator(`#orejime-purpose-${id}`).check()
        }
        await page.locator('.orejime-Modal-saveButton').click()
      },
      granted: ['statistics', 'media'],
    },
  ],
  withdraw: {
    it: 'switches all off',
    by: 'buttons',
    async make(page) {
      await page.evaluate('orejime.prompt()')
      await page.locator('.orejime-PurposeToggles-disableAll').click()
      await page.locator('.orejime-Modal-saveButton').click()
    },
    granted: [],
  },
}

/** It has no buttons of its own: a site builds them on its store. */
const c15t: Manager = {
  source: 'c15t',
  files: 'c15t/dist',
  bundle() {
    const contents = 'export * from "c15t"'
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'iife',
      globalName: 'c15t',
      write: false,
    })
    return outputFiles[0]?.text ?? ''
  },
  head: `<script src="/bundle.js"></script>
  <script>
    const consentCategories = ['necessary', 'functionality', 'experience', 'measurement', 'marketing']
    addEventListener('DOMContentLoaded', () => {
      window.consentStore = c15t.getOrCreateConsentRuntime({ mode: 'offline', consentCategories }).consentStore
    })
  </script>`,
  ids: {
    functionality: [],
    experience: ['films'],
    measurement: ['counter', 'heatmap'],
    marketing: ['ads'],
  },
  ready: 'window.consentStore?.getState().isLoadingConsentInfo === false',
  says: '(id) => consentStore.getState().has(id)',
  accept: {
    it: 'accepts all',
    by: 'API',
    make: (page) => page.evaluate('consentStore.getState().saveConsents("all")'),
    granted: ['functionality', 'experience', 'measurement', 'marketing'],
  },
  choices: [
    {
      it: 'accepts what is necessary',
      by: 'API',
      make: (page) => page.evaluate('consentStore.getState().saveConsents("necessary")'),
      granted: [],
    },
    {
      it: 'accepts one category',
      by: 'API',
      make: (page) => page.evaluate('consentStore.getState().setConsent("measurement", true)'),
      granted: ['measurement'],
    },
  ],
  withdraw: {
    it: 'accepts what is necessary',
    by: 'API',
    // It loads the page again of itself, where something is withdrawn.
    async make(page) {
      const reloaded = page.waitForEvent('load')
      await page.evaluate('void consentStore.getState().saveConsents("necessary")')
      await reloaded
    },
    granted: [],
  },
}

export const osanoOss: Manager = {
  source: 'osano-oss',
  files: 'cookieconsent/build',
  head: `<link rel="stylesheet" href="/manager/cookieconsent.min.css">
  <script src="/manager/cookieconsent.min.js"></script>
  <script>
    addEventListener('DOMContentLoaded', () => {
      const options = { type: 'opt-in', layout: 'basic-close', revokable: true, animateRevokable: false }
      cookieconsent.initialise(options, (made) => { window.popup = made })
    })
  </script>`,
  ids: { cookies: ['counter', 'heatmap', 'ads', 'films'] },
  ready: '!!window.popup',
  says: '() => popup.hasConsented()',
  accept: {
    it: 'allows cookies',
    by: 'buttons',
    make: (page) => page.locator('.cc-allow').click(),
    granted: ['cookies'],
  },
  choices: [
    {
      it: 'declines',
      by: 'buttons',
      make: (page) => page.locator('.cc-deny').click(),
      granted: [],
    },
  ],
  withdraw: {
    it: 'opens the banner again and declines',
    by: 'buttons',
    async make(page) {
      await page.locator('.cc-revoke').click()
      await page.locator('.cc-deny').click()
    },
    granted: [],
  },
}

export const managers: readonly Manager[] = [
  klaro,
  vanillaCookieconsent,
  tarteaucitron,
  orejime,
  c15t,
  osanoOss,
]
