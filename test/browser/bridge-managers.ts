/**
 * Consent managers that keep the choice out of a cookie's reach: what of their API and events their
 * vendors document, on a few lines. Not their code.
 *
 * @module
 */
import type { ConsentEntry } from '../../src/index.ts'
import { tcString } from '../consent/tc-strings.ts'

export interface EmulatedManager {
  name: string
  /** The entry of the policy, without `bridge`: `analytics` and `marketing` are asked for. */
  entry: Pick<ConsentEntry, 'source' | 'map'>
  /**
   * A script. It defines `choose(choice)`, where `choice` is `all`, `some` (analytics only), `none`, or
   * `undefined`, which forgets the choice.
   */
  script: string
  /** What the bridge mirrors of each choice, after the source and the time. */
  mirrored: { all: string; some: string; none: string }
  /** The manager tells when the visitor answered; else it is when the bridge first saw it. */
  tellsTime: boolean
}

/** When the visitor answered, where a manager tells it: in seconds. */
export const answeredAt = 1_790_000_000

/** What all emulations have: a store, and the choice in it. */
const store = `
  const keep = (value) => value === undefined
    ? localStorage.removeItem('choice') : localStorage.setItem('choice', value)
  const kept = () => localStorage.getItem('choice') ?? undefined
  const grants = (name) => kept() === 'all' || (kept() === 'some' && name === 'analytics')
`

const usercentrics: EmulatedManager = {
  name: 'Usercentrics 3',
  entry: { source: 'usercentrics', map: { analytics: 'Hk0counter', marketing: 'S1_ads-Q' } },
  mirrored: { all: 'Hk0counter~S1_ads-Q~session', some: 'Hk0counter~session', none: 'session' },
  tellsTime: true,
  // Before an answer it has granted everything, implicitly; so it has until it is initialized.
  script: `${store}
    let isInitialized = false
    const isAnswered = () => isInitialized && kept() !== undefined
    const type = () => isAnswered() ? 'EXPLICIT' : 'IMPLICIT'
    const service = (name) => ({ consent: { given: !isAnswered() || grants(name), type: type() } })
    window.__ucCmp = {
      isInitialized: async () => isInitialized,
      getConsentDetails: async () => ({
        consent: { type: type(), updatedAt: ${answeredAt * 1000}, required: !kept() },
        services: {
          'Hk0counter': service('analytics'),
          'S1_ads-Q': service('marketing'),
          'session': { consent: { given: true, type: type() } },
          'added-later': { consent: { given: true, type: 'IMPLICIT' }, status: 'added' },
          'without-consent': {},
        },
      }),
    }
    setTimeout(() => { isInitialized = true; dispatchEvent(new Event('UC_UI_INITIALIZED')) }, 100)
    window.choose = (choice) => { keep(choice); dispatchEvent(new CustomEvent('UC_CONSENT')) }
  `,
}

const usercentrics2: EmulatedManager = {
  name: 'Usercentrics 2',
  entry: usercentrics.entry,
  mirrored: { all: 'Hk0counter~S1_ads-Q', some: 'Hk0counter', none: '' },
  tellsTime: false,
  // It tells that something was clicked before it has stored what.
  script: `${store}
    const history = () => [{ type: 'implicit' }, ...(kept() ? [{ type: 'explicit' }] : [])]
    const status = (name) => kept() ? grants(name) : true
    window.UC_UI = {
      isInitialized: () => true,
      getServicesBaseInfo: () => [
        { id: 'Hk0counter', consent: { status: status('analytics'), history: history() } },
        { id: 'S1_ads-Q', consent: { status: status('marketing'), history: history() } },
        { id: 'never-asked', consent: { status: true, history: [] } },
      ],
    }
    window.choose = (choice) => {
      dispatchEvent(new CustomEvent('UC_UI_CMP_EVENT', { detail: { type: 'SAVE' } }))
      setTimeout(() => keep(choice), 100)
    }
  `,
}

const termly: EmulatedManager = {
  name: 'Termly',
  entry: { source: 'termly', map: { analytics: 'analytics', marketing: 'advertising' } },
  mirrored: {
    all: 'essential~analytics~advertising',
    some: 'essential~analytics',
    none: 'essential',
  },
  tellsTime: true,
  // Its state is there before an answer; it comes late.
  script: `${store}
    const listeners = {}
    const tell = (event) => (listeners[event] ?? []).forEach((listener) => listener({}))
    const state = () => ({
      essential: true,
      analytics: kept() ? grants('analytics') : true,
      advertising: kept() ? grants('marketing') : true,
    })
    const record = () => localStorage.setItem('TERMLY_API_CACHE', JSON.stringify(kept()
      ? { TERMLY_COOKIE_CONSENT: { createdAt: ${answeredAt * 1000}, value: state() } } : {}))
    setTimeout(() => {
      window.Termly = {
        getConsentState: state,
        on: (event, listener) => { (listeners[event] ??= []).push(listener) },
      }
      setTimeout(() => tell('initialized'))
    }, 200)
    window.choose = (choice) => { keep(choice); record(); tell('consent') }
  `,
}

export const silktide: EmulatedManager = {
  name: 'Silktide 2',
  entry: { source: 'silktide', map: { analytics: 'analytics', marketing: 'ad types' } },
  mirrored: {
    all: 'ad%20types~analytics~necessary',
    some: 'analytics~necessary',
    none: 'necessary',
  },
  tellsTime: false,
  // It has no event. What is necessary is stored before an answer.
  script: `
    const set = (key, value) => localStorage.setItem('stcm.' + key, value)
    set('consent.necessary', 'true')
    set('consent.analytics', localStorage.getItem('stcm.consent.analytics') ?? 'true')
    window.choose = (choice) => {
      if (choice === undefined) return localStorage.clear()
      set('hasConsented', '1')
      set('consent.analytics', String(choice !== 'none'))
      set('consent.ad types', String(choice === 'all'))
    }
  `,
}

const silktide1: EmulatedManager = {
  ...silktide,
  name: 'Silktide 1',
  script: `
    const set = (key, value) => localStorage.setItem('silktideCookie' + key, value)
    set('Choice_necessary', 'true')
    window.choose = (choice) => {
      if (choice === undefined) return localStorage.clear()
      set('Banner_InitialChoice', '1')
      set('Choice_analytics', String(choice !== 'none'))
      set('Choice_ad types', String(choice === 'all'))
    }
  `,
}

const osano: EmulatedManager = {
  name: 'Osano',
  entry: { source: 'osano', map: { analytics: 'ANALYTICS', marketing: 'MARKETING' } },
  mirrored: {
    all: 'ESSENTIAL~ANALYTICS~MARKETING',
    some: 'ESSENTIAL~ANALYTICS',
    none: 'ESSENTIAL',
  },
  tellsTime: false,
  // Its cookie is encrypted. Who listens late is told at once.
  script: `${store}
    const consent = () => ({
      ESSENTIAL: 'ACCEPT',
      ANALYTICS: !kept() || grants('analytics') ? 'ACCEPT' : 'DENY',
      MARKETING: !kept() || grants('marketing') ? 'ACCEPT' : 'DENY',
    })
    const listeners = []
    document.cookie = 'osano_consentmanager_uuid=c0ffee; Path=/'
    window.Osano = {
      cm: {
        getConsent: consent,
        addEventListener(event, listener) {
          if (event === 'osano-cm-initialized') listener(kept() && consent())
          if (event === 'osano-cm-consent-saved') {
            listeners.push(listener)
            if (kept()) requestAnimationFrame(() => listener(consent()))
          }
        },
      },
    }
    window.choose = (choice) => {
      keep(choice)
      if (choice === undefined) return
      document.cookie = 'osano_consentmanager=AbC_9xZz0; Path=/; Max-Age=999'
      for (const listener of listeners) listener(consent())
    }
  `,
}

const at = '2026-10-04T00:00:00.000Z'
const strings = {
  all: tcString({ at, disclosed: [755], purposes: [1, 4, 7], vendors: [755] }),
  some: tcString({ at, disclosed: [755], purposes: [1, 7], vendors: [755] }),
  none: tcString({ at, disclosed: [755] }),
}

export const tcf: EmulatedManager = {
  name: 'a manager of the TCF',
  entry: { source: 'tcf', map: { analytics: 'purpose:7', marketing: 'purpose:4' } },
  mirrored: strings,
  tellsTime: false,
  // The interface, when it is shown, has a string of its own, which is nobody's choice.
  script: `${store}
    const strings = ${JSON.stringify(strings)}
    const listeners = []
    const tell = (eventStatus, choice) => listeners.forEach((listener) => listener({
      eventStatus, tcString: strings[choice], gdprApplies: true, cmpStatus: 'loaded',
    }, true))
    window.__tcfapi = (command, version, callback) => {
      if (command !== 'addEventListener' || version !== 2) return callback(null, false)
      listeners.push(callback)
      if (kept()) tell('tcloaded', kept())
      else tell('cmpuishown', 'all')
    }
    window.choose = (choice) => {
      keep(choice)
      if (choice !== undefined) tell('useractioncomplete', choice)
    }
    window.openSettings = () => tell('cmpuishown', kept())
  `,
}

/** OneTrust, whose cookies the gate reads itself. */
export const onetrust = `
  window.choose = (choice) => {
    const group = (id, isGranted) => id + ':' + (isGranted ? 1 : 0)
    const groups = ['C0001:1', group('C0002', choice !== 'none'), group('C0004', choice === 'all')]
    const write = (pair) => { document.cookie = pair + '; Path=/' }
    write('OptanonConsent=groups=' + encodeURIComponent(groups))
    write('OptanonAlertBoxClosed=' + (choice ? '2026-01-22T09:00:00.000Z' : '; Max-Age=0'))
  }
`

export const emulated: readonly EmulatedManager[] = [
  usercentrics,
  usercentrics2,
  termly,
  silktide,
  silktide1,
  osano,
  tcf,
]
