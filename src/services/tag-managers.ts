/**
 * Known tag managers: containers that load other services. Many sites load their consent banner
 * through one, so each site decides what a refusal means for them.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const adobeLaunch: KnownService = {
  id: 'adobe-launch',
  name: 'Adobe Experience Platform Tags (Launch, DTM)',
  vendor: 'Adobe',
  kind: 'tag-manager',
  tags: ['*.adobedtm.com'],
  evidence: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home',
}

export const cloudflareZaraz: KnownService = {
  id: 'cloudflare-zaraz',
  name: 'Cloudflare Zaraz',
  vendor: 'Cloudflare',
  kind: 'tag-manager',
  cookies: [
    { name: 'cfz_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'cfzs_*', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['/cdn-cgi/zaraz'],
  inline: ['.zaraz={deferred:[]'],
  evidence: 'https://developers.cloudflare.com/zaraz/',
}

export const commandersAct: KnownService = {
  id: 'commanders-act',
  name: 'Commanders Act (TagCommander)',
  vendor: 'Commanders Act',
  kind: 'tag-manager',
  cookies: [
    { name: 'TCID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'TCSESSION', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'TCREDIRECT', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'TCREDIRECT_DEDUP', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'TCPID', duration: '400 days', purpose: 'Tells visitors apart' },
    { name: 'TCAUDIENCE', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'TCLANDINGURL', duration: '1 year', purpose: 'Holds the data of this visit' },
    {
      name: '_TCCookieSync',
      duration: '1 year',
      purpose: 'Remembers which vendors know the visitor',
    },
    { name: 'CAID', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tagcommander.com', '*.commander1.com', '*.commandersact.com'],
  evidence: 'https://community.commandersact.com/',
}

export const conversantTagManager: KnownService = {
  id: 'conversant-tag-manager',
  name: 'Conversant Tag Manager',
  vendor: 'Epsilon',
  kind: 'tag-manager',
  tags: ['*.mplxtms.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ensighten: KnownService = {
  id: 'ensighten',
  name: 'Ensighten',
  vendor: 'CHEQ',
  kind: 'tag-manager',
  tags: ['*.ensighten.com'],
  evidence: 'https://success.ensighten.com/',
}

export const googleTagManager: KnownService = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  vendor: 'Google',
  kind: 'tag-manager',
  tags: [
    'www.googletagmanager.com',
    '*.googletagmanager.com',
    'www.googletagmanager.com/gtag/js?*id=GTM-*',
  ],
  inline: ['gtm.start'],
  evidence: 'https://developers.google.com/tag-platform/tag-manager/web',
}

export const ibmDigitalDataExchange: KnownService = {
  id: 'ibm-digital-data-exchange',
  name: 'IBM Digital Data Exchange',
  vendor: 'Acoustic',
  kind: 'tag-manager',
  tags: ['tagmanager.coremetrics.com', 'tmscdn.coremetrics.com', 'tmscdn.de.coremetrics.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const jentis: KnownService = {
  id: 'jentis',
  name: 'JENTIS',
  vendor: 'JENTIS',
  kind: 'tag-manager',
  tags: ['*.jentis.com', '*.jtm-demo.com'],
  evidence: 'https://docs.jentis.com/',
}

export const mappTagIntegration: KnownService = {
  id: 'mapp-tag-integration',
  name: 'Mapp Tag Integration (Webtrekk)',
  vendor: 'Mapp',
  kind: 'tag-manager',
  tags: ['*.wt-safetag.com', 'tagintegration.mapp.com'],
  evidence: 'https://docs.mapp.com/',
}

export const matomoTagManager: KnownService = {
  id: 'matomo-tag-manager',
  name: 'Matomo Tag Manager',
  vendor: 'InnoCraft',
  kind: 'tag-manager',
  tags: [
    'cdn.matomo.cloud/*/container_*.js',
    '/matomo/js/container_*.js',
    '/piwik/js/container_*.js',
  ],
  inline: ["{'mtm.startTime'", '{"mtm.startTime"'],
  evidence: 'https://matomo.org/guide/tag-manager/',
}

export const piwikProTagManager: KnownService = {
  id: 'piwik-pro-tag-manager',
  name: 'Piwik PRO Tag Manager',
  vendor: 'Piwik PRO',
  kind: 'tag-manager',
  tags: ['*.containers.piwik.pro', '*.piwik.pro/containers'],
  inline: ['function stgCreateCookie('],
  evidence: 'https://developers.piwik.pro/en/latest/tag_manager/index.html',
}

export const qubitOpentag: KnownService = {
  id: 'qubit-opentag',
  name: 'Qubit Opentag',
  vendor: 'Coveo',
  kind: 'tag-manager',
  cookies: [{ name: 'qtag_*', duration: 'session', purpose: 'Holds the data of this visit' }],
  tags: [
    'dd6zx4ibq538k.cloudfront.net',
    '*.opentag.qubitproducts.com',
    'opentag-cdn.qubit.com',
    'opentag-stats.qubit.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const relay42: KnownService = {
  id: 'relay42',
  name: 'Relay42',
  vendor: 'Relay42',
  kind: 'tag-manager',
  cookies: [
    { name: 'cstp', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_svtri', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'trackjs', host: 'svtrd.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.r42tag.com', '*.svtrd.com', '*.synovite-scripts.com'],
  evidence: 'https://support.relay42.com/',
}

export const scale8: KnownService = {
  id: 'scale8',
  name: 'Scale8',
  vendor: 'Scale8',
  kind: 'tag-manager',
  tags: ['*.scale8.com'],
  evidence: 'https://scale8.com/',
}

export const signalTag: KnownService = {
  id: 'signal-tag',
  name: 'Signal (BrightTag)',
  vendor: 'TransUnion',
  kind: 'tag-manager',
  cookies: [
    { name: 'btpdb.*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'uid', host: 'thebrighttag.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.btstatic.com', '*.thebrighttag.com', '*.sitetagger.co.uk'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const stackpile: KnownService = {
  id: 'stackpile',
  name: 'Stackpile',
  vendor: 'Stackpile',
  kind: 'tag-manager',
  tags: ['*.stackpile.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const stape: KnownService = {
  id: 'stape',
  name: 'Stape server-side tagging',
  vendor: 'Stape',
  kind: 'tag-manager',
  tags: [
    '*.stape.io',
    '*.stape.net',
    '*.stape.jp',
    '*.stape.de',
    '*.stape.au',
    '*.stapecdn.com',
    '*.stape.fr',
  ],
  evidence: 'https://stape.io/helpdesk',
}

export const stormContainerTag: KnownService = {
  id: 'storm-container-tag',
  name: 'Storm Tag Manager',
  vendor: 'Rakuten',
  kind: 'tag-manager',
  tags: ['*.stormcontainertag.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const supertag: KnownService = {
  id: 'supertag',
  name: 'SuperTag',
  vendor: 'Datalicious',
  kind: 'tag-manager',
  tags: ['*.supert.ag', '*.optimahub.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const tagman: KnownService = {
  id: 'tagman',
  name: 'TagMan',
  vendor: 'Ensighten',
  kind: 'tag-manager',
  tags: ['*.levexis.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const tealiumIq: KnownService = {
  id: 'tealium-iq',
  name: 'Tealium iQ Tag Management',
  vendor: 'Tealium',
  kind: 'tag-manager',
  cookies: [
    { name: 'utag_main', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'utag_main_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tiqcdn.com', '*.tiqcdn.cn'],
  evidence: 'https://docs.tealium.com/platforms/javascript/cookies/',
}

export const ubertags: KnownService = {
  id: 'ubertags',
  name: 'Ubertags',
  vendor: 'Impact',
  kind: 'tag-manager',
  tags: ['*.ubertags.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const yahooTagManager: KnownService = {
  id: 'yahoo-tag-manager',
  name: 'Yahoo! Tag Manager',
  vendor: 'LY Corporation',
  kind: 'tag-manager',
  tags: ['*.yjtag.jp'],
  evidence: 'https://marketing.yahoo.co.jp/service/tagmanager/',
}
