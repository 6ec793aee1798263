/**
 * Known services of publisher-side ad technology: ad servers, exchanges, identity and audience data,
 * yield management, content recommendation, ad networks, ad verification.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const aAds: KnownService = {
  id: 'a-ads',
  name: 'A-Ads',
  vendor: 'A-Ads',
  kind: 'advertising',
  tags: ['*.a-ads.com'],
  evidence: 'https://a-ads.com/',
}

export const a1Media: KnownService = {
  id: 'a1-media',
  name: 'A1 Media',
  vendor: 'A1 Media',
  kind: 'advertising',
  tags: ['*.contentsfeed.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/a1media.html',
}

export const abtshield: KnownService = {
  id: 'abtshield',
  name: 'ABT Shield',
  vendor: 'Edge NPD',
  kind: 'advertising',
  tags: ['*.abtshield.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/abtshieldIdSystem.js',
}

export const accuen: KnownService = {
  id: 'accuen',
  name: 'Accuen',
  vendor: 'Omnicom',
  kind: 'advertising',
  tags: ['*.p-td.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const aceex: KnownService = {
  id: 'aceex',
  name: 'Aceex',
  vendor: 'Aceex',
  kind: 'advertising',
  tags: ['*.aceex.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/aceex.html',
}

export const actirise: KnownService = {
  id: 'actirise',
  name: 'Actirise',
  vendor: 'Actirise',
  kind: 'advertising',
  tags: ['*.flashb.id', '*.actirise.com'],
  evidence: 'https://actirise.com/',
}

export const activeAgent: KnownService = {
  id: 'active-agent',
  name: 'Active Agent',
  vendor: 'Virtual Minds',
  kind: 'advertising',
  tags: ['*.active-agent.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const acuityads: KnownService = {
  id: 'acuityads',
  name: 'illumin (AcuityAds)',
  vendor: 'illumin',
  kind: 'advertising',
  cookies: [
    {
      name: 'auid',
      host: 'acuityplatform.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'aum',
      host: 'acuityplatform.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.acuityplatform.com', '*.illumin.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/acuityads.html',
}

export const acxiomRealId: KnownService = {
  id: 'acxiom-real-id',
  name: 'Acxiom Real ID',
  vendor: 'Acxiom',
  kind: 'advertising',
  tags: ['*.gcprivacy.id'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/acxiomRealIdSystem.ts',
}

export const adGeneration: KnownService = {
  id: 'ad-generation',
  name: 'Ad Generation',
  vendor: 'Supership',
  kind: 'advertising',
  tags: ['*.socdm.com', '*.scaleout.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adgeneration.js',
}

export const adPlus: KnownService = {
  id: 'ad-plus',
  name: 'AD Plus',
  vendor: 'AD Plus',
  kind: 'advertising',
  cookies: [
    {
      name: '_adplus_uid_v2',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.ad-plus.com.tr'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adplus.html',
}

export const adScore: KnownService = {
  id: 'ad-score',
  name: 'Adscore',
  vendor: 'Adscore',
  kind: 'advertising',
  tags: ['*.adsco.re'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adStir: KnownService = {
  id: 'ad-stir',
  name: 'AD-STIR',
  vendor: 'UNITED',
  kind: 'advertising',
  tags: ['*.ad-stir.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adstir.js',
}

export const adStyle: KnownService = {
  id: 'ad-style',
  name: 'Ad.Style',
  vendor: 'Ad.Style',
  kind: 'advertising',
  tags: ['*.ad.style'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adstyle.js',
}

export const ad2iction: KnownService = {
  id: 'ad2iction',
  name: 'Ad2iction',
  vendor: 'Ad2iction',
  kind: 'advertising',
  tags: ['*.ad2iction.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ad2iction.html',
}

export const ad4game: KnownService = {
  id: 'ad4game',
  name: 'Ad4Game',
  vendor: 'Ad4Game',
  kind: 'advertising',
  tags: ['*.ad4game.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/a4g.html',
}

export const ad6media: KnownService = {
  id: 'ad6media',
  name: 'ad6media',
  vendor: 'ad6media',
  kind: 'advertising',
  tags: ['*.ad6media.fr'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adagio: KnownService = {
  id: 'adagio',
  name: 'Adagio',
  vendor: 'Onfocus',
  kind: 'advertising',
  tags: ['*.4dex.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adagio.html',
}

export const adapex: KnownService = {
  id: 'adapex',
  name: 'AdApex',
  vendor: 'AdApex',
  kind: 'advertising',
  tags: ['*.adapex.io'],
  evidence: 'https://adapex.io/',
}

export const adblade: KnownService = {
  id: 'adblade',
  name: 'Adblade',
  vendor: 'Adblade',
  kind: 'advertising',
  tags: ['*.adblade.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adblade.js',
}

export const adbro: KnownService = {
  id: 'adbro',
  name: 'Adbro',
  vendor: 'Adbro',
  kind: 'advertising',
  tags: ['*.adbro.me'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adbro.html',
}

export const adbutler: KnownService = {
  id: 'adbutler',
  name: 'AdButler',
  vendor: 'Sparklit',
  kind: 'advertising',
  tags: ['*.servedbyadbutler.com', '*.servedbyadbutler.com.au'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adbutler.html',
}

export const adcash: KnownService = {
  id: 'adcash',
  name: 'Adcash',
  vendor: 'Adcash',
  kind: 'advertising',
  tags: ['*.adcash.com', '*.acscdn.com'],
  evidence: 'https://adcash.com/',
}

export const adcluster: KnownService = {
  id: 'adcluster',
  name: 'AdCluster',
  vendor: 'AdCluster',
  kind: 'advertising',
  tags: ['*.adcluster.com.tr'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adcluster.html',
}

export const addefend: KnownService = {
  id: 'addefend',
  name: 'AdDefend',
  vendor: 'AdDefend',
  kind: 'advertising',
  tags: ['*.addefend.com', '*.addefend-platform.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/addefend.html',
}

export const adelphic: KnownService = {
  id: 'adelphic',
  name: 'Viant',
  vendor: 'Viant',
  kind: 'advertising',
  tags: ['*.adelphic.net', '*.ipredictive.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/viant.html',
}

export const adform: KnownService = {
  id: 'adform',
  name: 'Adform',
  vendor: 'Adform',
  kind: 'advertising',
  cookies: [
    {
      name: 'uid',
      host: 'adform.net',
      duration: '60 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'cid',
      host: 'adform.net',
      duration: '60 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'C',
      host: 'adform.net',
      duration: '60 days',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'CM',
      host: 'adform.net',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'CM14',
      host: 'adform.net',
      duration: '14 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'GCM',
      host: 'adform.net',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'TPC',
      host: 'adform.net',
      duration: '14 days',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'token',
      host: 'adform.net',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'otsid',
      host: 'adform.net',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'adtrc',
      host: 'adform.net',
      duration: '7 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'EBFC*',
      host: 'adform.net',
      duration: '7 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'CFFC*',
      host: 'adform.net',
      duration: '7 days',
      purpose: 'Limits how often an ad is shown',
    },
    { name: 'adformfrpid', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.adform.net', '*.adformdsp.net', '*.seadform.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adf.html',
}

export const adfox: KnownService = {
  id: 'adfox',
  name: 'Adfox',
  vendor: 'Yandex',
  kind: 'advertising',
  tags: [
    '*.adfox.ru',
    'yastatic.net/pcode',
    'yastatic.net/partner-code',
    'yastatic.net/partner-code-bundles',
  ],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adfox.js',
}

export const adgear: KnownService = {
  id: 'adgear',
  name: 'AdGear',
  vendor: 'Samsung Ads',
  kind: 'advertising',
  tags: ['*.adgear.com', '*.adgrx.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adgebra: KnownService = {
  id: 'adgebra',
  name: 'Adgebra',
  vendor: 'Inuxu',
  kind: 'advertising',
  tags: ['*.adgebra.co.in'],
  evidence: 'https://www.adgebra.in/',
}

export const adglare: KnownService = {
  id: 'adglare',
  name: 'AdGlare',
  vendor: 'AdGlare',
  kind: 'advertising',
  tags: ['*.adglare.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adglare.js',
}

export const adhash: KnownService = {
  id: 'adhash',
  name: 'AdHash',
  vendor: 'AdHash',
  kind: 'advertising',
  tags: ['*.adhash.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adhash.html',
}

export const adhese: KnownService = {
  id: 'adhese',
  name: 'Adhese',
  vendor: 'Adhese',
  kind: 'advertising',
  cookies: [
    {
      name: 'cap*',
      host: 'adhese.com',
      duration: '30 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'adheseCustomer',
      host: 'adhese.com',
      duration: '7 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.adhese.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adhese.html',
}

export const adinplay: KnownService = {
  id: 'adinplay',
  name: 'AdinPlay',
  vendor: 'Venatus',
  kind: 'advertising',
  tags: ['*.adinplay.com'],
  evidence: 'https://adinplay.com/',
}

export const adipolo: KnownService = {
  id: 'adipolo',
  name: 'Adipolo',
  vendor: 'Adipolo',
  kind: 'advertising',
  tags: ['*.adipolo.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adipolo.html',
}

export const adition: KnownService = {
  id: 'adition',
  name: 'Adition',
  vendor: 'Virtual Minds',
  kind: 'advertising',
  cookies: [
    {
      name: 'UserID1',
      host: 'adition.com',
      duration: '180 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.adition.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yieldlab.html',
}

export const adkernel: KnownService = {
  id: 'adkernel',
  name: 'AdKernel',
  vendor: 'AdKernel',
  kind: 'advertising',
  cookies: [
    {
      name: 'ADKUID',
      host: 'adkernel.com',
      duration: '30 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'SSPZ',
      host: 'adkernel.com',
      duration: 'session',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'SSPR_*',
      host: 'adkernel.com',
      duration: 'session',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'DSP2F_*',
      host: 'adkernel.com',
      duration: 'session',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'adk_rtb_conv_id',
      duration: '180 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.adkernel.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adkernel.html',
}

export const adledge: KnownService = {
  id: 'adledge',
  name: 'Adledge',
  vendor: 'Adledge',
  kind: 'advertising',
  tags: ['*.adledge.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adlightning: KnownService = {
  id: 'adlightning',
  name: 'Ad Lightning',
  vendor: 'Boltive',
  kind: 'advertising',
  tags: ['*.adlightning.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adloox: KnownService = {
  id: 'adloox',
  name: 'Adloox',
  vendor: 'Scope3',
  kind: 'advertising',
  tags: ['*.adlooxtracking.com', '*.adloox.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/adlooxAnalyticsAdapter.js',
}

export const admanmedia: KnownService = {
  id: 'admanmedia',
  name: 'Adman Media',
  vendor: 'Adman Media',
  kind: 'advertising',
  tags: ['*.admanmedia.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/admanmedia.js',
}

export const admaru: KnownService = {
  id: 'admaru',
  name: 'Admaru',
  vendor: 'Admaru',
  kind: 'advertising',
  tags: ['*.admaru.net', '*.admaru.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/admaru.html',
}

export const admaster: KnownService = {
  id: 'admaster',
  name: 'AdMaster',
  vendor: 'AdMaster',
  kind: 'advertising',
  tags: ['*.admaster.com.cn'],
  evidence: 'https://www.admaster.com.cn/',
}

export const admatic: KnownService = {
  id: 'admatic',
  name: 'AdMatic',
  vendor: 'AdMatic',
  kind: 'advertising',
  cookies: [
    {
      name: '__adm_ui',
      host: 'admatic.com.tr',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '__adm_uiex',
      host: 'admatic.com.tr',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '__adm_usyncc',
      host: 'admatic.com.tr',
      duration: '5 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'uids',
      host: 'admatic.com.tr',
      duration: '3 months',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.admatic.com.tr', '*.admatic.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/admatic.html',
}

export const admedia: KnownService = {
  id: 'admedia',
  name: 'AdMedia',
  vendor: 'AdMedia',
  kind: 'advertising',
  tags: ['*.admedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/admedia.html',
}

export const admicro: KnownService = {
  id: 'admicro',
  name: 'AdMicro',
  vendor: 'VCCorp',
  kind: 'advertising',
  tags: ['*.admicro.vn'],
  evidence: 'https://admicro.vn/',
}

export const admiral: KnownService = {
  id: 'admiral',
  name: 'Admiral',
  vendor: 'Admiral',
  kind: 'advertising',
  cookies: [
    { name: '_awl', purpose: 'Holds the data of this visit' },
    { name: '_admrla', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.getadmiral.com', '*.unknowntray.com'],
  evidence: 'https://www.getadmiral.com/',
}

export const admixer: KnownService = {
  id: 'admixer',
  name: 'Admixer',
  vendor: 'Admixer',
  kind: 'advertising',
  cookies: [
    {
      name: 'am-uid',
      host: 'admixer.net',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.admixer.net', '*.admixer.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/admixer.html',
}

export const adnami: KnownService = {
  id: 'adnami',
  name: 'Adnami',
  vendor: 'Adnami',
  kind: 'advertising',
  tags: ['*.adnami.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adnet: KnownService = {
  id: 'adnet',
  name: 'Adnet',
  vendor: 'Adnet',
  kind: 'advertising',
  tags: ['ad.adnet.de'],
  evidence: 'https://www.adnet.de/',
}

export const adnimation: KnownService = {
  id: 'adnimation',
  name: 'Adnimation',
  vendor: 'Adnimation',
  kind: 'advertising',
  tags: ['*.adnimation.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adnimation.html',
}

export const adnow: KnownService = {
  id: 'adnow',
  name: 'AdNow',
  vendor: 'AdNow',
  kind: 'advertising',
  tags: ['*.adnow.com', '*.nnowa.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adnow.html',
}

export const adnuntius: KnownService = {
  id: 'adnuntius',
  name: 'Adnuntius',
  vendor: 'Adnuntius',
  kind: 'advertising',
  tags: ['*.adnuntius.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adnuntius.html',
}

export const adnz: KnownService = {
  id: 'adnz',
  name: 'Audienzz',
  vendor: 'NZZ',
  kind: 'advertising',
  tags: ['*.adnz.co'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/semantiqRtdProvider.js',
}

export const adobeAdvertising: KnownService = {
  id: 'adobe-advertising',
  name: 'Adobe Advertising Cloud',
  vendor: 'Adobe',
  kind: 'advertising',
  cookies: [
    {
      name: 'everest_g_v2',
      host: 'everesttech.net',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'everest_session_v2',
      host: 'everesttech.net',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'ev_tm',
      host: 'everesttech.net',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '_tmae',
      host: 'everesttech.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '_lcc',
      host: 'everesttech.net',
      duration: '15 minutes',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'ev_sync_*',
      host: 'everesttech.net',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.everesttech.net', '*.everestjs.net', '*.everestads.net'],
  evidence: 'https://experienceleague.adobe.com/en/docs/advertising/home',
}

export const adocean: KnownService = {
  id: 'adocean',
  name: 'AdOcean',
  vendor: 'Gemius',
  kind: 'advertising',
  tags: ['*.adocean.pl', '*.adocean-global.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adocean.js',
}

export const adop: KnownService = {
  id: 'adop',
  name: 'ADOP',
  vendor: 'ADOP',
  kind: 'advertising',
  tags: ['*.adop.cc'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adop.js',
}

export const adotmob: KnownService = {
  id: 'adotmob',
  name: 'Adot',
  vendor: 'Adot',
  kind: 'advertising',
  tags: ['*.adotmob.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adot.html',
}

export const adpartner: KnownService = {
  id: 'adpartner',
  name: 'AdPartner',
  vendor: 'AdPartner',
  kind: 'advertising',
  tags: ['*.adpartner.pro'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adpartner.html',
}

export const adpearl: KnownService = {
  id: 'adpearl',
  name: 'PubGenius',
  vendor: 'PubGenius',
  kind: 'advertising',
  tags: ['*.adpearl.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubgeniusBidAdapter.js',
}

export const adplayerPro: KnownService = {
  id: 'adplayer-pro',
  name: 'AdPlayer.Pro',
  vendor: 'AdPlayer.Pro',
  kind: 'advertising',
  tags: ['*.adplayer.pro'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/adplayerproVideoProvider.js',
}

export const adplugg: KnownService = {
  id: 'adplugg',
  name: 'AdPlugg',
  vendor: 'AdPlugg',
  kind: 'advertising',
  tags: ['www.adplugg.com/serve', 'www.adplugg.com/apusers'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adplugg.js',
}

export const adpon: KnownService = {
  id: 'adpon',
  name: 'ADPON',
  vendor: 'ADPON',
  kind: 'advertising',
  tags: ['*.adpon.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adpon.js',
}

export const adpone: KnownService = {
  id: 'adpone',
  name: 'Adpone',
  vendor: 'Adpone',
  kind: 'advertising',
  tags: ['*.adpone.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adpone.html',
}

export const adpushup: KnownService = {
  id: 'adpushup',
  name: 'AdPushup',
  vendor: 'Geniee',
  kind: 'advertising',
  tags: ['*.adpushup.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adpushup.js',
}

export const adquery: KnownService = {
  id: 'adquery',
  name: 'adQuery',
  vendor: 'adQuery',
  kind: 'advertising',
  tags: ['*.adquery.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adquery.html',
}

export const adreactor: KnownService = {
  id: 'adreactor',
  name: 'AdReactor',
  vendor: 'Doclix',
  kind: 'advertising',
  tags: ['*.adreactor.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adreactor.js',
}

export const adrecover: KnownService = {
  id: 'adrecover',
  name: 'AdRecover',
  vendor: 'AdRecover',
  kind: 'advertising',
  tags: ['*.adrecover.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adrelevantis: KnownService = {
  id: 'adrelevantis',
  name: 'AdRelevantis',
  vendor: 'AdRelevantis',
  kind: 'advertising',
  tags: ['*.adrelevantis.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adrelevantis.html',
}

export const adrino: KnownService = {
  id: 'adrino',
  name: 'Adrino',
  vendor: 'Adrino',
  kind: 'advertising',
  tags: ['*.adrino.cloud'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adrino.html',
}

export const adriver: KnownService = {
  id: 'adriver',
  name: 'AdRiver',
  vendor: 'AdRiver',
  kind: 'advertising',
  tags: ['*.adriver.ru'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adriver.html',
}

export const adsInteractive: KnownService = {
  id: 'ads-interactive',
  name: 'Ads Interactive',
  vendor: 'Ads Interactive',
  kind: 'advertising',
  tags: ['*.adsinteractive.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adsinteractive.html',
}

export const adserverOnline: KnownService = {
  id: 'adserver-online',
  name: 'Adserver.Online',
  vendor: 'Adserver.Online',
  kind: 'advertising',
  tags: ['*.aso1.net', '*.adserver.online'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/aso.html',
}

export const adskeeper: KnownService = {
  id: 'adskeeper',
  name: 'Adskeeper',
  vendor: 'MGID',
  kind: 'advertising',
  tags: ['*.adskeeper.com', '*.adskeeper.co.uk'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adskeeper.js',
}

export const adsmovil: KnownService = {
  id: 'adsmovil',
  name: 'Adsmovil',
  vendor: 'Adsmovil',
  kind: 'advertising',
  tags: ['*.adsmovil.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adsmovil.html',
}

export const adsnative: KnownService = {
  id: 'adsnative',
  name: 'AdsNative',
  vendor: 'AdsNative',
  kind: 'advertising',
  tags: ['*.adsnative.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adsnative.js',
}

export const adspeed: KnownService = {
  id: 'adspeed',
  name: 'AdSpeed',
  vendor: 'AdSpeed',
  kind: 'advertising',
  tags: ['*.adspeed.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adspeed.js',
}

export const adspirit: KnownService = {
  id: 'adspirit',
  name: 'AdSpirit',
  vendor: 'AdSpirit',
  kind: 'advertising',
  tags: ['*.adspirit.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adspirit.html',
}

export const adsterra: KnownService = {
  id: 'adsterra',
  name: 'Adsterra',
  vendor: 'Adsterra',
  kind: 'advertising',
  tags: [
    '*.adsterra.com',
    '*.highperformanceformat.com',
    '*.profitabledisplaynetwork.com',
    '*.profitablegatecpm.com',
    '*.effectivegatecpm.com',
    '*.topcreativeformat.com',
  ],
  evidence: 'https://adsterra.com/',
}

export const adswizz: KnownService = {
  id: 'adswizz',
  name: 'AdsWizz',
  vendor: 'SiriusXM',
  kind: 'advertising',
  tags: ['*.adswizz.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adtarget: KnownService = {
  id: 'adtarget',
  name: 'Adtarget',
  vendor: 'Adtarget',
  kind: 'advertising',
  tags: ['*.adtarget.com.tr', '*.adtarget.market'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adtarget.html',
}

export const adtech: KnownService = {
  id: 'adtech',
  name: 'ADTECH',
  vendor: 'Yahoo',
  kind: 'advertising',
  tags: ['*.adtechus.com', '*.adtech.de', '*.adtechjp.com', '*.atwola.com', 's.aolcdn.com/os/ads'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adtech.js',
}

export const adtelligent: KnownService = {
  id: 'adtelligent',
  name: 'Adtelligent',
  vendor: 'Adtelligent',
  kind: 'advertising',
  tags: ['*.adtelligent.com', '*.vertamedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adtelligent.html',
}

export const adthink: KnownService = {
  id: 'adthink',
  name: 'Adthink',
  vendor: 'Adthink',
  kind: 'advertising',
  cookies: [
    {
      name: 'advst_uid_11',
      host: 'adxcore.com',
      duration: '6 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'DISPATCHER',
      host: 'adxcore.com',
      duration: '6 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.adxcore.com', '*.dcoengine.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adtima: KnownService = {
  id: 'adtima',
  name: 'Adtima',
  vendor: 'VNG',
  kind: 'advertising',
  tags: ['*.adtimaserver.vn'],
  evidence: 'https://adtima.vn/',
}

export const adtrue: KnownService = {
  id: 'adtrue',
  name: 'AdTrue',
  vendor: 'AdTrue',
  kind: 'advertising',
  tags: ['*.adtrue.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adtrue.html',
}

export const adunity: KnownService = {
  id: 'adunity',
  name: 'AdUnity',
  vendor: 'AdUnity',
  kind: 'advertising',
  tags: ['*.adunity.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adunity.js',
}

export const adupTech: KnownService = {
  id: 'adup-tech',
  name: 'AdUp Technology',
  vendor: 'Axel Springer',
  kind: 'advertising',
  tags: ['*.adup-tech.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/aduptech.html',
}

export const adventive: KnownService = {
  id: 'adventive',
  name: 'Adventive',
  vendor: 'Adventive',
  kind: 'advertising',
  tags: ['*.adventive.com', '*.adventivedev.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adventive.js',
}

export const adverline: KnownService = {
  id: 'adverline',
  name: 'Adverline',
  vendor: 'Adverline',
  kind: 'advertising',
  tags: ['*.adverline.com', '*.adnext.fr'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adverline.js',
}

export const adverticum: KnownService = {
  id: 'adverticum',
  name: 'AdVerticum',
  vendor: 'AdVerticum',
  kind: 'advertising',
  tags: ['*.adverticum.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adverticum.js',
}

export const advertserve: KnownService = {
  id: 'advertserve',
  name: 'AdvertServe',
  vendor: 'AdvertServe',
  kind: 'advertising',
  tags: ['*.advertserve.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/advertserve.js',
}

export const advolution: KnownService = {
  id: 'advolution',
  name: 'Advolution',
  vendor: 'Advolution',
  kind: 'advertising',
  tags: ['*.advolution.de'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const adwmg: KnownService = {
  id: 'adwmg',
  name: 'adWMG',
  vendor: 'adWMG',
  kind: 'advertising',
  tags: ['*.adwmg.com', '*.wmgroup.us'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adWMG.html',
}

export const adxpremium: KnownService = {
  id: 'adxpremium',
  name: 'Lupon Media',
  vendor: 'Lupon Media',
  kind: 'advertising',
  tags: ['*.adxpremium.services'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/luponmedia.html',
}

export const adyoulike: KnownService = {
  id: 'adyoulike',
  name: 'AdYouLike',
  vendor: 'Open Web',
  kind: 'advertising',
  tags: ['*.adyoulike.com', '*.omnitagjs.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/adyoulike.html',
}

export const adzerk: KnownService = {
  id: 'adzerk',
  name: 'Kevel (Adzerk)',
  vendor: 'Kevel',
  kind: 'advertising',
  tags: ['*.adzerk.net', '*.kevel.co'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adzerk.js',
}

export const affinity: KnownService = {
  id: 'affinity',
  name: 'Affinity',
  vendor: 'Affinity',
  kind: 'advertising',
  tags: ['*.ph.affinity.com'],
  evidence: 'https://www.affinity.com/',
}

export const afp: KnownService = {
  id: 'afp',
  name: 'AFP Ads',
  vendor: 'AFP Ads',
  kind: 'advertising',
  tags: ['*.afp.ai'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/afp.html',
}

export const agma: KnownService = {
  id: 'agma',
  name: 'agma analytics',
  vendor: 'agma analytics',
  kind: 'advertising',
  tags: ['*.agma-analytics.de'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/agmaAnalyticsAdapter.js',
}

export const aidem: KnownService = {
  id: 'aidem',
  name: 'AIDEM',
  vendor: 'AIDEM',
  kind: 'advertising',
  tags: ['*.aidemsrv.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/aidem.html',
}

export const airgrid: KnownService = {
  id: 'airgrid',
  name: 'AirGrid',
  vendor: 'MiQ',
  kind: 'advertising',
  tags: ['*.edkt.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/airgridRtdProvider.js',
}

export const aja: KnownService = {
  id: 'aja',
  name: 'AJA',
  vendor: 'CyberAgent',
  kind: 'advertising',
  tags: ['*.amanad.adtdp.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/aja.html',
}

export const akcelo: KnownService = {
  id: 'akcelo',
  name: 'Akcelo',
  vendor: 'Akcelo',
  kind: 'advertising',
  tags: ['*.sportslocalmedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/akcelo.html',
}

export const algovid: KnownService = {
  id: 'algovid',
  name: 'Cedato',
  vendor: 'Cedato',
  kind: 'advertising',
  tags: ['*.algovid.com', '*.vdoserv.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/cedato.js',
}

export const alkimi: KnownService = {
  id: 'alkimi',
  name: 'Alkimi',
  vendor: 'Alkimi',
  kind: 'advertising',
  tags: ['*.alkimi-onboarding.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/alkimi.html',
}

export const amoad: KnownService = {
  id: 'amoad',
  name: 'AMoAd',
  vendor: 'AMoAd',
  kind: 'advertising',
  tags: ['*.amoad.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/amoad.js',
}

export const amxRtb: KnownService = {
  id: 'amx-rtb',
  name: 'AMX RTB',
  vendor: 'AMX RTB',
  kind: 'advertising',
  cookies: [
    { name: 'amuid2', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.a-mo.net', '*.a-mx.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/amx.html',
}

export const aniview: KnownService = {
  id: 'aniview',
  name: 'Aniview',
  vendor: 'Aniview',
  kind: 'advertising',
  cookies: [
    {
      name: 'aniC',
      host: 'aniview.com',
      duration: '20 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.aniview.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/aniview.html',
}

export const anonymised: KnownService = {
  id: 'anonymised',
  name: 'Anonymised',
  vendor: 'Anonymised',
  kind: 'advertising',
  cookies: [
    { name: 'idw-fe-id', duration: '365 days', purpose: 'Holds interests for advertising' },
  ],
  tags: ['*.anonymised.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/anonymisedRtdProvider.js',
}

export const antvoice: KnownService = {
  id: 'antvoice',
  name: 'AntVoice',
  vendor: 'AntVoice',
  kind: 'advertising',
  tags: ['*.avads.net'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const anymind: KnownService = {
  id: 'anymind',
  name: 'AnyManager',
  vendor: 'AnyMind Group',
  kind: 'advertising',
  tags: ['anymind360.com', '*.anymanager.io'],
  evidence: 'https://anymindgroup.com/',
}

export const apester: KnownService = {
  id: 'apester',
  name: 'Apester',
  vendor: 'Apester',
  kind: 'advertising',
  tags: ['sync.apester.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/apester.html',
}

export const appier: KnownService = {
  id: 'appier',
  name: 'Appier',
  vendor: 'Appier',
  kind: 'advertising',
  cookies: [
    { name: '_atrk_ssid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_atrk_sessidx', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'appier_tp', purpose: 'Tells browsers apart for advertising' },
    { name: '_atrk_uid', duration: '180 days', purpose: 'Tells browsers apart for advertising' },
    { name: '_atrk_xuid', duration: '180 days', purpose: 'Tells browsers apart for advertising' },
    {
      name: '_atrk_siteuid',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    { name: 'appier_page_isView_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'appier_pv_counter*', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.appier.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/appier.html',
}

export const appvador: KnownService = {
  id: 'appvador',
  name: 'AppVador',
  vendor: 'AppVador',
  kind: 'advertising',
  tags: ['*.apvdr.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/appvador.js',
}

export const assertiveYield: KnownService = {
  id: 'assertive-yield',
  name: 'Assertive Yield',
  vendor: 'Assertive Yield',
  kind: 'advertising',
  tags: ['*.ay.delivery', '*.assertcom.de'],
  evidence:
    'https://github.com/prebid/prebid.github.io/blob/master/dev-docs/analytics/assertiveYield.md',
}

export const asteriobid: KnownService = {
  id: 'asteriobid',
  name: 'AsterioBid',
  vendor: 'AsterioBid',
  kind: 'advertising',
  tags: ['*.asteriobid.com', '*.asterio.ai'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/asteriobidAnalyticsAdapter.js',
}

export const astraone: KnownService = {
  id: 'astraone',
  name: 'AstraOne',
  vendor: 'AstraOne',
  kind: 'advertising',
  tags: ['*.astraone.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/astraone.html',
}

export const atlasAdServing: KnownService = {
  id: 'atlas-ad-serving',
  name: 'Atlas',
  vendor: 'Meta',
  kind: 'advertising',
  cookies: [
    {
      name: 'AA003',
      host: 'atdmt.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ATN',
      host: 'atdmt.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.atdmt.com', '*.atlassbx.com', '/hserver/SITE=*', '/jserver/*SITE=*'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const atomx: KnownService = {
  id: 'atomx',
  name: 'Atomx',
  vendor: 'Atomx',
  kind: 'advertising',
  tags: ['*.ato.mx'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/atomx.js',
}

export const audienceScience: KnownService = {
  id: 'audience-science',
  name: 'Audience Science',
  vendor: 'Audience Science',
  kind: 'advertising',
  tags: ['*.revsci.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const audiencerun: KnownService = {
  id: 'audiencerun',
  name: 'AudienceRun',
  vendor: 'AudienceRun',
  kind: 'advertising',
  tags: ['*.audiencerun.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/audiencerun.html',
}

export const audigent: KnownService = {
  id: 'audigent',
  name: 'Hadron ID',
  vendor: 'Audigent (Experian)',
  kind: 'advertising',
  cookies: [
    { name: '_au_1d', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
    {
      name: '_au_last_seen*',
      duration: '365 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: 'auHadronId', duration: '14 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.ad.gt', '*.hadronid.net'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/hadronIdSystem.js',
}

export const audrte: KnownService = {
  id: 'audrte',
  name: 'AudienceRate',
  vendor: 'AudienceRate',
  kind: 'advertising',
  cookies: [
    {
      name: 'arcki2*',
      host: 'audrte.com',
      duration: '14 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.audrte.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const automatad: KnownService = {
  id: 'automatad',
  name: 'Automatad',
  vendor: 'Automatad',
  kind: 'advertising',
  tags: ['*.atmtd.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/automatad.html',
}

export const avantis: KnownService = {
  id: 'avantis',
  name: 'Avantis Video',
  vendor: 'Avantis Video',
  kind: 'advertising',
  tags: ['*.avantisvideo.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/browsiBidAdapter.js',
}

export const axonix: KnownService = {
  id: 'axonix',
  name: 'Axonix',
  vendor: 'Emodo',
  kind: 'advertising',
  tags: ['*.axonix.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/axonix.html',
}

export const azerionEdge: KnownService = {
  id: 'azerion-edge',
  name: 'Azerion Edge',
  vendor: 'Azerion',
  kind: 'advertising',
  tags: ['*.hyth.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/azerionedgeRtdProvider.js',
}

export const batchMedia: KnownService = {
  id: 'batch-media',
  name: 'Batch Media',
  vendor: 'Batch Media',
  kind: 'advertising',
  tags: ['*.t4ft.de'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const beachfront: KnownService = {
  id: 'beachfront',
  name: 'Beachfront',
  vendor: 'Seedtag',
  kind: 'advertising',
  tags: ['*.bfmio.com', '*.beachfrontmedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/beachfront.html',
}

export const beeswax: KnownService = {
  id: 'beeswax',
  name: 'Beeswax',
  vendor: 'FreeWheel',
  kind: 'advertising',
  cookies: [
    {
      name: 'bito',
      host: 'bidr.io',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'bitoIsSecure',
      host: 'bidr.io',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.bidr.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const begun: KnownService = {
  id: 'begun',
  name: 'Begun',
  vendor: 'Rambler',
  kind: 'advertising',
  tags: ['*.begun.ru'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const beop: KnownService = {
  id: 'beop',
  name: 'BeOp',
  vendor: 'Collective Audience',
  kind: 'advertising',
  tags: ['*.beop.io', '*.collectiveaudience.co'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/beop.html',
}

export const betweenDigital: KnownService = {
  id: 'between-digital',
  name: 'Between Exchange',
  vendor: 'Between Digital',
  kind: 'advertising',
  cookies: [
    {
      name: 'dc',
      host: 'betweendigital.com',
      duration: '10 years',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ut',
      host: 'betweendigital.com',
      duration: '10 years',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.betweendigital.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/between.html',
}

export const bidgear: KnownService = {
  id: 'bidgear',
  name: 'BidGear',
  vendor: 'BidGear',
  kind: 'advertising',
  tags: ['*.bidgear.com'],
  evidence: 'https://bidgear.com/',
}

export const bidglass: KnownService = {
  id: 'bidglass',
  name: 'Bid Glass',
  vendor: 'Bid Glass',
  kind: 'advertising',
  tags: ['*.bid.glass'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bidglass.html',
}

export const bidmatic: KnownService = {
  id: 'bidmatic',
  name: 'Bidmatic',
  vendor: 'Bidmatic',
  kind: 'advertising',
  tags: ['*.bidmatic.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bidmatic.html',
}

export const bidscube: KnownService = {
  id: 'bidscube',
  name: 'BidsCube',
  vendor: 'BidsCube',
  kind: 'advertising',
  tags: ['*.bidscube.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bidscube.html',
}

export const bidswitch: KnownService = {
  id: 'bidswitch',
  name: 'BidSwitch',
  vendor: 'Criteo (IPONWEB)',
  kind: 'advertising',
  cookies: [
    {
      name: 'tuuid',
      host: 'bidswitch.net',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'tuuid_lu',
      host: 'bidswitch.net',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'c',
      host: 'bidswitch.net',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.bidswitch.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/grid.html',
}

export const bidtellect: KnownService = {
  id: 'bidtellect',
  name: 'Simpli.fi Native (Bidtellect)',
  vendor: 'Bidtellect',
  kind: 'advertising',
  tags: ['*.bttrack.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/bidtellect.js',
}

export const bidtheatre: KnownService = {
  id: 'bidtheatre',
  name: 'BidTheatre',
  vendor: 'BidTheatre',
  kind: 'advertising',
  tags: ['*.bidtheatre.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bidtheatre.html',
}

export const bidvertiser: KnownService = {
  id: 'bidvertiser',
  name: 'BidVertiser',
  vendor: 'BidVertiser',
  kind: 'advertising',
  tags: ['*.bidvertiser.com'],
  evidence: 'https://www.bidvertiser.com/',
}

export const bitmedia: KnownService = {
  id: 'bitmedia',
  name: 'Bitmedia',
  vendor: 'Bitmedia',
  kind: 'advertising',
  tags: ['*.bmcdn7.com', '*.bitmedia.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bitmedia.html',
}

export const bliink: KnownService = {
  id: 'bliink',
  name: 'Bliink',
  vendor: 'Bliink',
  kind: 'advertising',
  tags: ['*.bliink.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/bliinkBidAdapter.js',
}

export const blis: KnownService = {
  id: 'blis',
  name: 'Blis',
  vendor: 'Blis',
  kind: 'advertising',
  tags: ['*.blismedia.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const blockthrough: KnownService = {
  id: 'blockthrough',
  name: 'Blockthrough',
  vendor: 'Blockthrough',
  kind: 'advertising',
  cookies: [
    {
      name: 'uids',
      host: 'btloader.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.btloader.com', '*.ad-delivery.net', '*.blockthrough.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/blockthrough.html',
}

export const bluecava: KnownService = {
  id: 'bluecava',
  name: 'BlueCava',
  vendor: 'BlueCava',
  kind: 'advertising',
  tags: ['*.bluecava.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const bluekai: KnownService = {
  id: 'bluekai',
  name: 'Oracle BlueKai',
  vendor: 'Oracle',
  kind: 'advertising',
  cookies: [
    {
      name: 'bku',
      host: 'bluekai.com',
      duration: '179 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'bkdc',
      host: 'bluekai.com',
      duration: '179 days',
      purpose: 'Remembers the domain cookies are set on',
    },
    {
      name: 'bkpa',
      host: 'bluekai.com',
      duration: '179 days',
      purpose: 'Holds interests for advertising',
    },
  ],
  tags: ['*.bluekai.com', '*.bkrtx.com'],
  evidence: 'https://docs.oracle.com/en/cloud/saas/data-cloud/index.html',
}

export const bonzai: KnownService = {
  id: 'bonzai',
  name: 'Bonzai',
  vendor: 'Bonzai',
  kind: 'advertising',
  tags: ['*.bonzai.co'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const brandmetrics: KnownService = {
  id: 'brandmetrics',
  name: 'Brand Metrics',
  vendor: 'Brand Metrics',
  kind: 'advertising',
  tags: ['*.brandmetrics.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/brandmetricsRtdProvider.js',
}

export const bridgewell: KnownService = {
  id: 'bridgewell',
  name: 'Bridgewell',
  vendor: 'Bridgewell',
  kind: 'advertising',
  tags: ['*.scupio.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const brightcom: KnownService = {
  id: 'brightcom',
  name: 'Brightcom',
  vendor: 'Brightcom',
  kind: 'advertising',
  tags: ['*.ortb.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bcmint.html',
}

export const brightmountain: KnownService = {
  id: 'brightmountain',
  name: 'Bright Mountain Media',
  vendor: 'Bright Mountain Media',
  kind: 'advertising',
  tags: ['*.elitebidder.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bmtm.html',
}

export const broadstreet: KnownService = {
  id: 'broadstreet',
  name: 'Broadstreet',
  vendor: 'Broadstreet Ads',
  kind: 'advertising',
  tags: ['*.broadstreetads.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/broadstreetads.js',
}

export const browsi: KnownService = {
  id: 'browsi',
  name: 'Browsi',
  vendor: 'Browsi',
  kind: 'advertising',
  tags: ['*.browsiprod.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/browsiAnalyticsAdapter.js',
}

export const bucksense: KnownService = {
  id: 'bucksense',
  name: 'Bucksense',
  vendor: 'Bucksense',
  kind: 'advertising',
  tags: ['*.bucksense.com', '*.bksnimages.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/bucksense.html',
}

export const buysellads: KnownService = {
  id: 'buysellads',
  name: 'BuySellAds',
  vendor: 'BuySellAds',
  kind: 'advertising',
  tags: ['*.buysellads.com', '*.buysellads.net', '*.servedby-buysellads.com'],
  evidence: 'https://docs.buysellads.com/',
}

export const buzzoola: KnownService = {
  id: 'buzzoola',
  name: 'Buzzoola',
  vendor: 'Buzzoola',
  kind: 'advertising',
  tags: ['*.buzzoola.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/buzzoola.html',
}

export const bydata: KnownService = {
  id: 'bydata',
  name: 'byData',
  vendor: 'byData',
  kind: 'advertising',
  tags: ['*.bydata.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/byDataAnalyticsAdapter.js',
}

export const c1x: KnownService = {
  id: 'c1x',
  name: 'C1X',
  vendor: 'C1X',
  kind: 'advertising',
  tags: ['*.c1exchange.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/c1x.html',
}

export const caProfitX: KnownService = {
  id: 'ca-profit-x',
  name: 'CA ProFit-X',
  vendor: 'CyberAgent',
  kind: 'advertising',
  tags: ['*.caprofitx.com', '*.caprofitx.adtdp.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/caprofitx.js',
}

export const cadent: KnownService = {
  id: 'cadent',
  name: 'Cadent Aperture MX (EMX)',
  vendor: 'Cadent',
  kind: 'advertising',
  tags: ['*.emxdgt.com', '*.brealtime.com', '*.ssp.cadent.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/cadent_aperture_mx.html',
}

export const captify: KnownService = {
  id: 'captify',
  name: 'Captify',
  vendor: 'Captify',
  kind: 'advertising',
  tags: ['*.cpx.to', '*.captifymedia.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const carbonAds: KnownService = {
  id: 'carbon-ads',
  name: 'Carbon Ads',
  vendor: 'BuySellAds',
  kind: 'advertising',
  tags: ['*.carbonads.net', '*.carbonads.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const caroda: KnownService = {
  id: 'caroda',
  name: 'Caroda',
  vendor: 'Caroda',
  kind: 'advertising',
  tags: ['*.caroda.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/caroda.html',
}

export const celtra: KnownService = {
  id: 'celtra',
  name: 'Celtra',
  vendor: 'Celtra',
  kind: 'advertising',
  tags: ['*.celtra.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const chicory: KnownService = {
  id: 'chicory',
  name: 'Chicory',
  vendor: 'Chicory',
  kind: 'advertising',
  tags: ['*.chicoryapp.com'],
  evidence: 'https://chicory.co/',
}

export const chitika: KnownService = {
  id: 'chitika',
  name: 'Chitika',
  vendor: 'Chitika',
  kind: 'advertising',
  tags: ['*.chitika.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const claritas: KnownService = {
  id: 'claritas',
  name: 'Claritas',
  vendor: 'Claritas',
  kind: 'advertising',
  cookies: [
    {
      name: 'barometric[cuid]',
      host: 'trkn.us',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.trkn.us'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const clickadu: KnownService = {
  id: 'clickadu',
  name: 'Clickadu',
  vendor: 'Clickadu',
  kind: 'advertising',
  tags: ['*.clickadu.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const clickagy: KnownService = {
  id: 'clickagy',
  name: 'Clickagy',
  vendor: 'ZoomInfo',
  kind: 'advertising',
  tags: ['*.clickagy.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const clickforce: KnownService = {
  id: 'clickforce',
  name: 'ClickForce',
  vendor: 'ClickForce',
  kind: 'advertising',
  tags: ['*.holmesmind.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/clickforce.html',
}

export const clickio: KnownService = {
  id: 'clickio',
  name: 'Clickio',
  vendor: 'Clickio',
  kind: 'advertising',
  tags: ['o.clickiocdn.com', 's.clickiocdn.com/t/*_light.js', 's.luxcdn.com/t/*_light.js'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/clickio.html',
}

export const clickonometrics: KnownService = {
  id: 'clickonometrics',
  name: 'Clickonometrics',
  vendor: 'Connaxis',
  kind: 'advertising',
  tags: ['*.clickonometrics.pl'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ccx.html',
}

export const clicktripz: KnownService = {
  id: 'clicktripz',
  name: 'Clicktripz',
  vendor: 'Clicktripz',
  kind: 'advertising',
  tags: ['*.clicktripz.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const clicmanager: KnownService = {
  id: 'clicmanager',
  name: 'ClicManager',
  vendor: 'ClicManager',
  kind: 'advertising',
  tags: ['*.clicmanager.fr'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const clinch: KnownService = {
  id: 'clinch',
  name: 'Clinch',
  vendor: 'Clinch',
  kind: 'advertising',
  tags: ['*.clinch.co'],
  evidence: 'https://clinch.co/',
}

export const cointraffic: KnownService = {
  id: 'cointraffic',
  name: 'CoinTraffic',
  vendor: 'CoinTraffic',
  kind: 'advertising',
  tags: ['*.cointraffic.io', '*.adsgravity.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/cointraffic.html',
}

export const coinzilla: KnownService = {
  id: 'coinzilla',
  name: 'Coinzilla',
  vendor: 'Coinzilla',
  kind: 'advertising',
  tags: ['*.coinzilla.com', '*.czilladx.com', '*.coinzillatag.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/coinzilla.html',
}

export const colombia: KnownService = {
  id: 'colombia',
  name: 'Colombia',
  vendor: 'Times Internet',
  kind: 'advertising',
  tags: ['*.clmbtech.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/colombia.js',
}

export const colossus: KnownService = {
  id: 'colossus',
  name: 'Colossus SSP',
  vendor: 'Colossus SSP',
  kind: 'advertising',
  tags: ['*.colossusssp.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/colossus.html',
}

export const conative: KnownService = {
  id: 'conative',
  name: 'Define Media conative',
  vendor: 'Define Media',
  kind: 'advertising',
  tags: ['*.conative.de', '*.conative.network'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/defineMedia.html',
}

export const conceptX: KnownService = {
  id: 'concept-x',
  name: 'ConceptX',
  vendor: 'ConceptX',
  kind: 'advertising',
  tags: ['*.cncptx.com', '*.cncpt.dk'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/conceptx.html',
}

export const concert: KnownService = {
  id: 'concert',
  name: 'Concert',
  vendor: 'Vox Media',
  kind: 'advertising',
  tags: ['*.concert.io', 'concertads-configs.vox-cdn.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/concert.html',
}

export const confiant: KnownService = {
  id: 'confiant',
  name: 'Confiant',
  vendor: 'HUMAN',
  kind: 'advertising',
  tags: ['*.confiant-integrations.net', '*.confiant.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/confiantRtdProvider.js',
}

export const connatix: KnownService = {
  id: 'connatix',
  name: 'Connatix',
  vendor: 'JW Connatix',
  kind: 'advertising',
  cookies: [
    { name: 'cnx_userId', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.connatix.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/connatix.html',
}

export const connectad: KnownService = {
  id: 'connectad',
  name: 'ConnectAd',
  vendor: 'ConnectAd',
  kind: 'advertising',
  tags: ['*.connectad.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/connectad.html',
}

export const connextra: KnownService = {
  id: 'connextra',
  name: 'Connextra',
  vendor: 'Genius Sports',
  kind: 'advertising',
  tags: ['*.connextra.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const contentAd: KnownService = {
  id: 'content-ad',
  name: 'Content.ad',
  vendor: 'Content.ad',
  kind: 'advertising',
  tags: ['*.content.ad', '*.content-ad.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/contentad.js',
}

export const contentExchange: KnownService = {
  id: 'content-exchange',
  name: 'Content Exchange',
  vendor: 'Content Exchange',
  kind: 'advertising',
  tags: ['*.contentexchange.me', '*.adnetwork.agency'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/contentexchange.html',
}

export const convergeDigital: KnownService = {
  id: 'converge-digital',
  name: 'Converge',
  vendor: 'Converge Digital',
  kind: 'advertising',
  tags: ['*.converge-digital.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/converge.html',
}

export const conversant: KnownService = {
  id: 'conversant',
  name: 'Epsilon (Conversant)',
  vendor: 'Epsilon',
  kind: 'advertising',
  cookies: [
    {
      name: 'DotomiUser',
      host: 'dotomi.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'cjae',
      host: 'dotomi.com',
      duration: '1 month',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'DotomiSession_*',
      host: 'dotomi.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'DotomiSync',
      host: 'dotomi.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: 'dtm_token', duration: '13 months', purpose: 'Tells browsers apart for advertising' },
    {
      name: 'dtm_token_sc',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    { name: 'dtm_user_id', duration: '13 months', purpose: 'Tells browsers apart for advertising' },
    {
      name: 'dtm_user_id_sc',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'dtm_persisted_em',
      duration: '396 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'dtm_persisted_em_sc',
      duration: '396 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    { name: '_publink', duration: '396 days', purpose: 'Identifies the visitor to advertisers' },
    {
      name: '_publink_srv',
      duration: '396 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'pluto',
      host: 'fastclick.net',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'pluto2',
      host: 'fastclick.net',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'svid',
      host: 'mediaplex.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'rts',
      host: 'mediaplex.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.dotomi.com', '*.mediaplex.com', '*.fastclick.net'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/conversantBidAdapter.ts',
}

export const convertmedia: KnownService = {
  id: 'convertmedia',
  name: 'ConvertMedia',
  vendor: 'Taboola',
  kind: 'advertising',
  tags: ['*.admailtiser.com', '*.basebanner.com', '*.cmbestsrv.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const cpex: KnownService = {
  id: 'cpex',
  name: 'CPEx',
  vendor: 'CPEx',
  kind: 'advertising',
  tags: ['*.cpex.cz'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/czechAdIdSystem.js',
}

export const cpmstar: KnownService = {
  id: 'cpmstar',
  name: 'CPMStar',
  vendor: 'Aditude',
  kind: 'advertising',
  tags: ['*.cpmstar.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/cpmstar.html',
}

export const craftGacraft: KnownService = {
  id: 'craft-gacraft',
  name: 'Gacraft',
  vendor: 'Gacraft',
  kind: 'advertising',
  tags: ['*.gacraft.jp'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/craft.html',
}

export const crimtan: KnownService = {
  id: 'crimtan',
  name: 'Crimtan',
  vendor: 'Crimtan',
  kind: 'advertising',
  tags: ['*.ctnsnet.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const cwire: KnownService = {
  id: 'cwire',
  name: 'C WIRE',
  vendor: 'C WIRE',
  kind: 'advertising',
  tags: ['*.cwi.re'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/cwire.html',
}

export const dable: KnownService = {
  id: 'dable',
  name: 'Dable',
  vendor: 'Dable',
  kind: 'advertising',
  cookies: [
    { name: 'dable_uid', duration: '2 years', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.dable.io'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/dable.js',
}

export const dailyhunt: KnownService = {
  id: 'dailyhunt',
  name: 'Dailyhunt',
  vendor: 'VerSe',
  kind: 'advertising',
  tags: ['pbs.dailyhunt.in'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/dailyhuntBidAdapter.js',
}

export const datablocks: KnownService = {
  id: 'datablocks',
  name: 'Datablocks',
  vendor: 'Datablocks',
  kind: 'advertising',
  tags: ['*.dblks.net', '*.datablocks.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/datablocks.html',
}

export const datalogix: KnownService = {
  id: 'datalogix',
  name: 'Oracle Datalogix',
  vendor: 'Oracle',
  kind: 'advertising',
  tags: ['*.nexac.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const datonics: KnownService = {
  id: 'datonics',
  name: 'Datonics',
  vendor: 'Intent Media',
  kind: 'advertising',
  cookies: [
    {
      name: 'anProfile',
      host: 'pro-market.net',
      duration: '6 months',
      purpose: 'Holds interests for advertising',
    },
    {
      name: 'anHistory',
      host: 'pro-market.net',
      duration: '6 months',
      purpose: 'Holds interests for advertising',
    },
  ],
  tags: ['*.pro-market.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const deepintent: KnownService = {
  id: 'deepintent',
  name: 'DeepIntent',
  vendor: 'DeepIntent',
  kind: 'advertising',
  tags: ['*.deepintent.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/deepintent.html',
}

export const deltaProjects: KnownService = {
  id: 'delta-projects',
  name: 'Delta Projects',
  vendor: 'Azerion',
  kind: 'advertising',
  tags: ['*.de17a.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/deltaprojects.html',
}

export const demdex: KnownService = {
  id: 'demdex',
  name: 'Adobe Audience Manager',
  vendor: 'Adobe',
  kind: 'advertising',
  cookies: [
    {
      name: 'demdex',
      host: 'demdex.net',
      duration: '180 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'dextp',
      host: 'demdex.net',
      duration: '180 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'dpm',
      host: 'demdex.net',
      duration: '180 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'dst',
      host: 'demdex.net',
      duration: '180 days',
      purpose: 'Holds interests for advertising',
    },
    {
      name: '_dp',
      host: 'demdex.net',
      duration: '30 seconds',
      purpose: 'Tests what the browser allows',
    },
    { name: 'aam_uuid', duration: '30 days', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.demdex.net'],
  evidence: 'https://experienceleague.adobe.com/en/docs/audience-manager',
}

export const deployads: KnownService = {
  id: 'deployads',
  name: 'Sortable',
  vendor: 'Freestar',
  kind: 'advertising',
  tags: ['*.deployads.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/sortable.js',
}

export const dianomi: KnownService = {
  id: 'dianomi',
  name: 'Dianomi',
  vendor: 'Dianomi',
  kind: 'advertising',
  tags: ['*.dianomi.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/dianomi.html',
}

export const digitalaudience: KnownService = {
  id: 'digitalaudience',
  name: 'Digital Audience',
  vendor: 'Digital Audience',
  kind: 'advertising',
  cookies: [
    {
      name: 'digitalAudience',
      host: 'digitalaudience.io',
      purpose: 'Identifies the visitor to advertisers',
    },
  ],
  tags: ['*.digitalaudience.io'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const directadvert: KnownService = {
  id: 'directadvert',
  name: 'DirectAdvert',
  vendor: 'DirectAdvert',
  kind: 'advertising',
  tags: ['*.directadvert.ru'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/directadvert.js',
}

export const districtM: KnownService = {
  id: 'district-m',
  name: 'Sharethrough Exchange (District M)',
  vendor: 'Sharethrough',
  kind: 'advertising',
  tags: ['*.districtm.io', '*.districtm.ca'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/districtm.html',
}

export const distroscale: KnownService = {
  id: 'distroscale',
  name: 'DistroScale',
  vendor: 'DistroScale',
  kind: 'advertising',
  tags: ['*.jsrdn.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/distroscale.html',
}

export const doceree: KnownService = {
  id: 'doceree',
  name: 'Doceree',
  vendor: 'Doceree',
  kind: 'advertising',
  tags: ['*.doceree.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/doceree.html',
}

export const dotandads: KnownService = {
  id: 'dotandads',
  name: 'DotAndMedia',
  vendor: 'Rai Pubblicità',
  kind: 'advertising',
  tags: ['*.dotandad.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/dotandads.js',
}

export const doubleverify: KnownService = {
  id: 'doubleverify',
  name: 'DoubleVerify',
  vendor: 'DoubleVerify',
  kind: 'advertising',
  tags: ['*.doubleverify.com', '*.dvtps.com'],
  evidence: 'https://doubleverify.com/privacy-notice/',
}

export const dspx: KnownService = {
  id: 'dspx',
  name: 'Dspx',
  vendor: 'Digital Mobile Networks',
  kind: 'advertising',
  tags: ['*.dspx.tv'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/dspx.html',
}

export const dstillery: KnownService = {
  id: 'dstillery',
  name: 'Dstillery',
  vendor: 'Dstillery',
  kind: 'advertising',
  tags: ['*.media6degrees.com', '*.dstillery.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const dtscout: KnownService = {
  id: 'dtscout',
  name: 'DTScout',
  vendor: 'DTScout',
  kind: 'advertising',
  tags: ['*.dtscout.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const dynad: KnownService = {
  id: 'dynad',
  name: 'DynAd',
  vendor: 'UOL',
  kind: 'advertising',
  tags: ['*.dynad.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/dynad.js',
}

export const dynadmic: KnownService = {
  id: 'dynadmic',
  name: 'DynAdmic',
  vendor: 'Smart AdServer',
  kind: 'advertising',
  tags: ['*.dyntrk.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const ePlanning: KnownService = {
  id: 'e-planning',
  name: 'e-planning',
  vendor: 'Entravision',
  kind: 'advertising',
  tags: ['*.e-planning.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/eplanning.html',
}

export const eVolution: KnownService = {
  id: 'e-volution',
  name: 'E-volution.ai',
  vendor: 'E-volution.ai',
  kind: 'advertising',
  cookies: [
    {
      name: 'v_usr',
      host: 'e-volution.ai',
      duration: '13 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.e-volution.ai'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/e_volution.html',
}

export const eadv: KnownService = {
  id: 'eadv',
  name: 'eADV',
  vendor: 'eADV',
  kind: 'advertising',
  tags: ['*.eadv.it'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/eadv.js',
}

export const eclick: KnownService = {
  id: 'eclick',
  name: 'eClick',
  vendor: 'VnExpress',
  kind: 'advertising',
  tags: ['*.eclick.vn'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/eclick.html',
}

export const ehealthcareSolutions: KnownService = {
  id: 'ehealthcare-solutions',
  name: 'eHealthcare Solutions',
  vendor: 'eHealthcare Solutions',
  kind: 'advertising',
  tags: ['*.ehealthcaresolutions.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ehealthcaresolutions.html',
}

export const emediate: KnownService = {
  id: 'emediate',
  name: 'Emediate',
  vendor: 'Cxense',
  kind: 'advertising',
  tags: ['*.emediate.eu', '*.emediate.dk'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/eas.js',
}

export const emerse: KnownService = {
  id: 'emerse',
  name: 'Emerse',
  vendor: 'Emerse',
  kind: 'advertising',
  tags: ['*.emerse.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const emetriq: KnownService = {
  id: 'emetriq',
  name: 'emetriq',
  vendor: 'Deutsche Telekom',
  kind: 'advertising',
  cookies: [
    {
      name: 'pid',
      host: 'xplosion.de',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'pid_short',
      host: 'xplosion.de',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'pid_signature',
      host: 'xplosion.de',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ep',
      host: 'xplosion.de',
      duration: '1 year',
      purpose: 'Holds interests for advertising',
    },
  ],
  tags: ['*.emetriq.de', '*.xplosion.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/tadvertising.html',
}

export const empower: KnownService = {
  id: 'empower',
  name: 'Empower (Virgül)',
  vendor: 'Nokta',
  kind: 'advertising',
  tags: ['*.virgul.com', '*.empower.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/empower.html',
}

export const engageya: KnownService = {
  id: 'engageya',
  name: 'Engageya',
  vendor: 'Engageya',
  kind: 'advertising',
  tags: ['*.engageya.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/engageya.html',
}

export const epom: KnownService = {
  id: 'epom',
  name: 'Epom',
  vendor: 'Epom',
  kind: 'advertising',
  tags: ['*.epom.com', '*.adshost2.com'],
  evidence: 'https://epom.com/',
}

export const equativ: KnownService = {
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  vendor: 'Equativ',
  kind: 'advertising',
  cookies: [
    {
      name: 'pid',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'TestIfCookie',
      host: 'smartadserver.com',
      duration: 'session',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'TestIfCookieP',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'csync',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'sasd',
      host: 'smartadserver.com',
      duration: '1 day',
      purpose: 'Remembers a rough location',
    },
    {
      name: 'sasd2',
      host: 'smartadserver.com',
      duration: '1 day',
      purpose: 'Remembers a rough location',
    },
    {
      name: 'cnfq',
      host: 'smartadserver.com',
      duration: '6 hours',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'csfq',
      host: 'smartadserver.com',
      duration: '6 hours',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'lcsrc',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'lcsrd',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'gid',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'Comp',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'partner-*',
      host: 'smartadserver.com',
      duration: '13 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'Pwb',
      host: 'smartadserver.com',
      duration: '2 days',
      purpose: 'Limits how often an ad is shown',
    },
  ],
  tags: ['*.smartadserver.com', '*.sascdn.com', '*.sasqos.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/equativ.html',
}

export const eroAdvertising: KnownService = {
  id: 'ero-advertising',
  name: 'EroAdvertising',
  vendor: 'EroAdvertising',
  kind: 'advertising',
  tags: ['*.ero-advertising.com'],
  evidence: 'https://www.ero-advertising.com/',
}

export const eskimi: KnownService = {
  id: 'eskimi',
  name: 'Eskimi',
  vendor: 'Eskimi',
  kind: 'advertising',
  tags: ['*.eskimi.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/eskimi.html',
}

export const etarget: KnownService = {
  id: 'etarget',
  name: 'Etarget',
  vendor: 'Etarget',
  kind: 'advertising',
  tags: ['*.etarget.sk', '*.etargetnet.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/etarget.html',
}

export const ethicalAds: KnownService = {
  id: 'ethical-ads',
  name: 'EthicalAds',
  vendor: 'Read the Docs',
  kind: 'advertising',
  tags: ['*.ethicalads.io'],
  evidence: 'https://ethical-ad-client.readthedocs.io/',
}

export const euid: KnownService = {
  id: 'euid',
  name: 'European Unified ID',
  vendor: 'The Trade Desk',
  kind: 'advertising',
  cookies: [
    { name: '__euid_advertising_token', purpose: 'Identifies the visitor to advertisers' },
    { name: '__euid', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.euid.eu'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/euid.html',
}

export const exCo: KnownService = {
  id: 'ex-co',
  name: 'EX.CO',
  vendor: 'EX.CO',
  kind: 'advertising',
  tags: ['player.ex.co', 'cdn.ex.co', 'v.ex.co'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/exco.html',
}

export const exads: KnownService = {
  id: 'exads',
  name: 'EXADS',
  vendor: 'EXADS',
  kind: 'advertising',
  cookies: [
    { name: 'pn-zone-*', duration: '45 days', purpose: 'Limits how often an ad is shown' },
    { name: 'zone-cap-*', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'zone-closed-*', duration: '1 day', purpose: 'Limits how often an ad is shown' },
  ],
  tags: ['*.exads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/exads.html',
}

export const exelate: KnownService = {
  id: 'exelate',
  name: 'eXelate',
  vendor: 'Nielsen',
  kind: 'advertising',
  cookies: [
    {
      name: 'ud',
      host: 'exelator.com',
      duration: '119 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'udo',
      host: 'exelator.com',
      duration: '119 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'EE',
      host: 'exelator.com',
      duration: '119 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.exelator.com'],
  evidence: 'https://www.nielsen.com/legal/privacy-principles/',
}

export const exoclick: KnownService = {
  id: 'exoclick',
  name: 'ExoClick',
  vendor: 'ExoClick',
  kind: 'advertising',
  cookies: [
    {
      name: 'zone-cap-*',
      host: 'exosrv.com',
      duration: '1 day',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: '__uvt',
      host: 'exoclick.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: [
    '*.exoclick.com',
    '*.exosrv.com',
    '*.exdynsrv.com',
    '*.realsrv.com',
    '*.magsrv.com',
    '*.pemsrv.com',
    '*.opoxv.com',
  ],
  evidence: 'https://docs.exoclick.com/',
}

export const eyeota: KnownService = {
  id: 'eyeota',
  name: 'Eyeota',
  vendor: 'Dun & Bradstreet',
  kind: 'advertising',
  cookies: [
    {
      name: 'mako_uid',
      host: 'eyeota.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'SERVERID',
      host: 'eyeota.net',
      duration: '10 minutes',
      purpose: 'Keeps a visit on one server',
    },
    {
      name: 'ONPLFTRH',
      host: 'eyeota.net',
      duration: '5 minutes',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.eyeota.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const ezoic: KnownService = {
  id: 'ezoic',
  name: 'Ezoic',
  vendor: 'Ezoic',
  kind: 'advertising',
  cookies: [
    { name: 'ezoadgid_*', duration: '30 minutes', purpose: 'Limits how often an ad is shown' },
    { name: 'ezoref_*', duration: '2 hours', purpose: 'Holds the data of this visit' },
    {
      name: 'ezosuibasgeneris-1',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    { name: 'ezosuigeneris*', duration: '1 year', purpose: 'Tells browsers apart for advertising' },
    { name: 'ezoab_*', duration: '2 hours', purpose: 'Holds the data of this visit' },
    { name: 'active_template::*', duration: '2 days', purpose: 'Holds the data of this visit' },
    { name: 'ezopvc_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'ezovuuid_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'ezovuuidtime_*', duration: '2 days', purpose: 'Holds the data of this visit' },
    { name: 'ezoawesome_*', duration: 'session', purpose: 'Limits how often an ad is shown' },
    { name: 'ezepvv', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'ezohw', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'ezouspvv', duration: 'session', purpose: 'Limits how often an ad is shown' },
    { name: 'ezouspva', duration: 'session', purpose: 'Limits how often an ad is shown' },
    { name: 'ezouspvh', duration: 'session', purpose: 'Limits how often an ad is shown' },
    { name: 'ezovid_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.ezojs.com',
    '*.ezoic.net',
    '*.ezoic.com',
    '*.humix.com',
    'go.ezodn.com/hb',
    'go.ezodn.com/parsonsmaize',
    'go.ezodn.com/porpoiseant',
  ],
  evidence: 'https://docs.ezoic.com/docs/ezoicads/integration/',
}

export const fam: KnownService = {
  id: 'fam',
  name: 'FAM',
  vendor: 'F@N Communications',
  kind: 'advertising',
  tags: ['*.fam-ad.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const feedad: KnownService = {
  id: 'feedad',
  name: 'FeedAd',
  vendor: 'FeedAd',
  kind: 'advertising',
  tags: ['*.feedad.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/feedadBidAdapter.js',
}

export const felmat: KnownService = {
  id: 'felmat',
  name: 'felmat',
  vendor: 'felmat',
  kind: 'advertising',
  tags: ['*.felmat.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/felmat.js',
}

export const fidelityMedia: KnownService = {
  id: 'fidelity-media',
  name: 'Fidelity Media',
  vendor: 'Fidelity Media',
  kind: 'advertising',
  cookies: [
    {
      name: 'DSP_UID',
      host: 'fidelity-media.com',
      duration: '9 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.fidelity-media.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const finative: KnownService = {
  id: 'finative',
  name: 'Finative',
  vendor: 'Finative',
  kind: 'advertising',
  tags: ['*.finative.cloud'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/finative.html',
}

export const firstId: KnownService = {
  id: 'first-id',
  name: 'First-id',
  vendor: 'First-id',
  kind: 'advertising',
  tags: ['*.first-id.fr'],
  evidence: 'https://static.first-id.fr/tcf/cookie.json',
}

export const flashtalking: KnownService = {
  id: 'flashtalking',
  name: 'Flashtalking',
  vendor: 'Mediaocean',
  kind: 'advertising',
  cookies: [
    {
      name: 'flashtalkingad1',
      host: 'flashtalking.com',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.flashtalking.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/ftrackIdSystem.js',
}

export const flipp: KnownService = {
  id: 'flipp',
  name: 'Flipp',
  vendor: 'Flipp',
  kind: 'advertising',
  tags: ['*.ads-flipp.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/flipp.html',
}

export const forensiq: KnownService = {
  id: 'forensiq',
  name: 'Forensiq',
  vendor: 'Impact',
  kind: 'advertising',
  tags: ['*.fqtag.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const forkmedia: KnownService = {
  id: 'forkmedia',
  name: 'ForkMedia',
  vendor: 'ForkMedia',
  kind: 'advertising',
  tags: ['*.contextads.live'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/forkmedia.js',
}

export const fourWMarketplace: KnownService = {
  id: 'four-w-marketplace',
  name: '4w MarketPlace',
  vendor: '4w MarketPlace',
  kind: 'advertising',
  tags: ['*.4wnetwork.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/4wmarketplace.js',
}

export const fraudlogix: KnownService = {
  id: 'fraudlogix',
  name: 'Fraudlogix',
  vendor: 'Fraudlogix',
  kind: 'advertising',
  tags: ['*.yabidos.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const freakOut: KnownService = {
  id: 'freak-out',
  name: 'FreakOut (RED)',
  vendor: 'FreakOut',
  kind: 'advertising',
  tags: ['*.fout.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/rfp.js',
}

export const freedomAdNetwork: KnownService = {
  id: 'freedom-ad-network',
  name: 'Freedom Ad Network',
  vendor: 'Freedom Ad Network',
  kind: 'advertising',
  tags: ['*.freedomadnetwork.com', '*.armanet.us'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/freedomadnetwork.html',
}

export const freepass: KnownService = {
  id: 'freepass',
  name: 'FreePass',
  vendor: 'Ad-m',
  kind: 'advertising',
  tags: ['*.ad-m.asia'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/freepass.html',
}

export const freestar: KnownService = {
  id: 'freestar',
  name: 'Freestar',
  vendor: 'Freestar',
  kind: 'advertising',
  cookies: [
    { name: '_fsuid', duration: '1 year', purpose: 'Tells browsers apart for advertising' },
    { name: '_fsloc', duration: '1 day', purpose: 'Remembers a rough location' },
    { name: 'fsbotchecked', duration: '1 year', purpose: 'Tests what the browser allows' },
  ],
  tags: ['a.pub.network', 'b.pub.network', 'c.pub.network', 'd.pub.network'],
  evidence: 'https://www.npmjs.com/package/@freestar/pubfig-adslot-react-component',
}

export const freewheel: KnownService = {
  id: 'freewheel',
  name: 'FreeWheel',
  vendor: 'Comcast',
  kind: 'advertising',
  cookies: [
    {
      name: '_uid',
      host: 'fwmrm.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'uid-bp-*',
      host: 'stickyadstv.com',
      duration: '2 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'MRM_UID',
      host: 'stickyadstv.com',
      duration: '1 month',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'UID',
      host: 'stickyadstv.com',
      duration: '2 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.fwmrm.net', '*.stickyadstv.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/fwssp.html',
}

export const fusionAdtoma: KnownService = {
  id: 'fusion-adtoma',
  name: 'Fusion',
  vendor: 'Adtoma',
  kind: 'advertising',
  tags: ['*.adtomafusion.net', '*.adtomafusion.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/fusion.js',
}

export const gamma: KnownService = {
  id: 'gamma',
  name: 'Gamma SSP',
  vendor: 'Gamma SSP',
  kind: 'advertising',
  tags: ['*.gammaplatform.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/gamma.html',
}

export const gamoshi: KnownService = {
  id: 'gamoshi',
  name: 'Gamoshi',
  vendor: 'Gamoshi',
  kind: 'advertising',
  tags: ['*.gamoshi.io', '*.cleanmediaads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/gamoshi.html',
}

export const geniuslink: KnownService = {
  id: 'geniuslink',
  name: 'Geniuslink',
  vendor: 'Geniuslink',
  kind: 'advertising',
  tags: ['*.georiot.com', '*.geni.us'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const geoedge: KnownService = {
  id: 'geoedge',
  name: 'GeoEdge',
  vendor: 'GeoEdge',
  kind: 'advertising',
  tags: ['*.geoedge.be', '*.geoedge.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/geoedgeRtdProvider.js',
}

export const getblue: KnownService = {
  id: 'getblue',
  name: 'Blue',
  vendor: 'Blue',
  kind: 'advertising',
  cookies: [
    {
      name: 'BLUEID',
      host: 'getblue.io',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ckid',
      host: 'getblue.io',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'hash',
      host: 'getblue.io',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.getblue.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/blue.html',
}

export const getintent: KnownService = {
  id: 'getintent',
  name: 'Getintent',
  vendor: 'Getintent',
  kind: 'advertising',
  tags: ['*.adhigh.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/getintent.html',
}

export const giraff: KnownService = {
  id: 'giraff',
  name: 'Giraff.io',
  vendor: 'Giraff.io',
  kind: 'advertising',
  tags: ['*.giraff.io'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/giraff.js',
}

export const gjirafa: KnownService = {
  id: 'gjirafa',
  name: 'Gjirafa AdNetwork',
  vendor: 'Gjirafa',
  kind: 'advertising',
  tags: ['central.gjirafa.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/gjirafa.html',
}

export const gmoSsp: KnownService = {
  id: 'gmo-ssp',
  name: 'GMO SSP',
  vendor: 'GMO AD Marketing',
  kind: 'advertising',
  tags: ['*.gmossp-sp.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/gmossp.js',
}

export const gnet: KnownService = {
  id: 'gnet',
  name: 'GNet',
  vendor: 'GNet',
  kind: 'advertising',
  tags: ['*.gnetrtb.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/gnet.html',
}

export const goldbach: KnownService = {
  id: 'goldbach',
  name: 'Goldbach',
  vendor: 'TX Group',
  kind: 'advertising',
  cookies: [
    { name: 'dakt_2_session_id', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'dakt_2_uuid', duration: '180 days', purpose: 'Tells browsers apart for advertising' },
    {
      name: 'dakt_2_uuid_ts',
      duration: '180 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'dakt_2_version',
      duration: '180 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.gbads.net', '*.gbadtech.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/goldbach.html',
}

export const goldenBees: KnownService = {
  id: 'golden-bees',
  name: 'Golden Bees',
  vendor: 'Golden Bees',
  kind: 'advertising',
  tags: ['*.goldenbees.fr'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const grapeshot: KnownService = {
  id: 'grapeshot',
  name: 'Oracle Grapeshot',
  vendor: 'Oracle',
  kind: 'advertising',
  tags: ['*.grapeshot.co.uk', '*.gscontxt.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const greenbids: KnownService = {
  id: 'greenbids',
  name: 'Greenbids',
  vendor: 'Greenbids',
  kind: 'advertising',
  tags: ['*.greenbids.ai'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/greenbidsAnalyticsAdapter.js',
}

export const groovinads: KnownService = {
  id: 'groovinads',
  name: 'GroovinAds',
  vendor: 'GroovinAds',
  kind: 'advertising',
  cookies: [
    {
      name: 'GRV_IDU',
      host: 'groovinads.com',
      duration: '296 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'GRV_BHV_*',
      host: 'groovinads.com',
      duration: '45 days',
      purpose: 'Holds interests for advertising',
    },
  ],
  tags: ['*.groovinads.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const growthCode: KnownService = {
  id: 'growth-code',
  name: 'GrowthCode',
  vendor: 'GrowthCode',
  kind: 'advertising',
  tags: ['*.gcprivacy.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/growthCodeRtdProvider.js',
}

export const gumgum: KnownService = {
  id: 'gumgum',
  name: 'GumGum',
  vendor: 'GumGum',
  kind: 'advertising',
  cookies: [
    {
      name: 'vst',
      host: 'gumgum.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'cs',
      host: 'gumgum.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.gumgum.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/gumgum.html',
}

export const h12Media: KnownService = {
  id: 'h12-media',
  name: 'H12 Media',
  vendor: 'H12 Media',
  kind: 'advertising',
  tags: ['*.h12-media.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/h12mediaBidAdapter.js',
}

export const hashtagLabs: KnownService = {
  id: 'hashtag-labs',
  name: 'Hashtag Labs',
  vendor: 'Hashtag Labs',
  kind: 'advertising',
  tags: ['*.htlbid.com'],
  evidence: 'https://hashtag-labs.com/',
}

export const hilltopads: KnownService = {
  id: 'hilltopads',
  name: 'HilltopAds',
  vendor: 'HilltopAds',
  kind: 'advertising',
  tags: ['*.hilltopads.com', '*.hilltopads.net'],
  evidence: 'https://hilltopads.com/',
}

export const holder: KnownService = {
  id: 'holder',
  name: 'Holder',
  vendor: 'Holder',
  kind: 'advertising',
  tags: ['*.holder.com.ua'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/holder.js',
}

export const holid: KnownService = {
  id: 'holid',
  name: 'Holid',
  vendor: 'Holid',
  kind: 'advertising',
  cookies: [
    {
      name: 'uids',
      host: 'holid.io',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.holid.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/holid.html',
}

export const howl: KnownService = {
  id: 'howl',
  name: 'Howl (Narrativ)',
  vendor: 'Howl',
  kind: 'advertising',
  tags: ['*.narrativ.com', '*.howl.link'],
  evidence: 'https://www.planethowl.com/',
}

export const hubvisor: KnownService = {
  id: 'hubvisor',
  name: 'Hubvisor',
  vendor: 'Hubvisor',
  kind: 'advertising',
  tags: ['*.hubvisor.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/hubvisorBidAdapter.ts',
}

export const humanAdDefence: KnownService = {
  id: 'human-ad-defence',
  name: 'HUMAN MediaGuard',
  vendor: 'HUMAN Security',
  kind: 'advertising',
  tags: ['*.script.ac', '*.acexedge.com', '*.tagsrvcs.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/humansecurityRtdProvider.ts',
}

export const hybrid: KnownService = {
  id: 'hybrid',
  name: 'Hybrid',
  vendor: 'Hybrid',
  kind: 'advertising',
  tags: ['*.hybrid.ai'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/hybrid.html',
}

export const ibillboard: KnownService = {
  id: 'ibillboard',
  name: 'iBILLBOARD',
  vendor: 'iBILLBOARD',
  kind: 'advertising',
  tags: ['*.ibillboard.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/ibillboard.js',
}

export const id5: KnownService = {
  id: 'id5',
  name: 'ID5',
  vendor: 'ID5',
  kind: 'advertising',
  cookies: [
    {
      name: 'id5',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '3pi',
      host: 'id5-sync.com',
      duration: '3 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'callback',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'cip',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'cnac',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'car',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'cf',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'gdpr',
      host: 'id5-sync.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: 'id5id', duration: '90 days', purpose: 'Identifies the visitor to advertisers' },
    { name: 'id5id_*', duration: '90 days', purpose: 'Identifies the visitor to advertisers' },
    {
      name: 'id5-true-link',
      duration: '90 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'id5-true-link-refresh',
      duration: '90 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'id5-true-link-refresh-exp',
      duration: '90 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    { name: 'id5-tl-ts', duration: '90 days', purpose: 'Notes exchanges of ids with partners' },
    {
      name: 'id5-tl-redirect-timestamp',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'id5-tl-redirect-fail',
      duration: '7 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.id5-sync.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/id5.html',
}

export const idealmedia: KnownService = {
  id: 'idealmedia',
  name: 'Idealmedia',
  vendor: 'MGID',
  kind: 'advertising',
  tags: ['*.idealmedia.io'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/idealmedia.js',
}

export const impactify: KnownService = {
  id: 'impactify',
  name: 'Impactify',
  vendor: 'Impactify',
  kind: 'advertising',
  tags: ['*.impactify.media', '*.impactify.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/impactify.html',
}

export const improveDigital: KnownService = {
  id: 'improve-digital',
  name: 'Improve Digital',
  vendor: 'Azerion',
  kind: 'advertising',
  cookies: [
    {
      name: 'tuuid',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'tuuid_lu',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'um',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'umeh',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'pct',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Holds interests for advertising',
    },
    {
      name: 'pvt',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Holds interests for advertising',
    },
    {
      name: 'pxl',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'ih',
      host: '360yield.com',
      duration: '90 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'fh',
      host: '360yield.com',
      duration: '1 day',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'sh',
      host: '360yield.com',
      duration: 'session',
      purpose: 'Limits how often an ad is shown',
    },
  ],
  tags: ['*.360yield.com', '*.360yield-basic.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/improvedigital.html',
}

export const incrementX: KnownService = {
  id: 'increment-x',
  name: 'IncrementX',
  vendor: 'IncrementX',
  kind: 'advertising',
  tags: ['*.incrementxserv.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/incrementx.html',
}

export const indexExchange: KnownService = {
  id: 'index-exchange',
  name: 'Index Exchange',
  vendor: 'Index Exchange',
  kind: 'advertising',
  cookies: [
    {
      name: 'CMID',
      host: 'casalemedia.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'CMPS',
      host: 'casalemedia.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'CMPRO',
      host: 'casalemedia.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'CMRUM3',
      host: 'casalemedia.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'CMST',
      host: 'casalemedia.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'CMDD',
      host: 'casalemedia.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.casalemedia.com', '*.indexww.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ix.html',
}

export const industrybrains: KnownService = {
  id: 'industrybrains',
  name: 'IndustryBrains',
  vendor: 'Adiant',
  kind: 'advertising',
  tags: ['*.industrybrains.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/industrybrains.js',
}

export const infolinks: KnownService = {
  id: 'infolinks',
  name: 'Infolinks',
  vendor: 'Infolinks',
  kind: 'advertising',
  tags: ['*.infolinks.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const inmobi: KnownService = {
  id: 'inmobi',
  name: 'InMobi Exchange',
  vendor: 'InMobi',
  kind: 'advertising',
  cookies: [
    {
      name: 'iDSP_Cookie',
      host: 'inmobi.com',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['ads.w.inmobi.com', 'api.w.inmobi.com', 'sync.inmobi.com', 'cf.cdn.inmobi.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/inmobi.html',
}

export const innity: KnownService = {
  id: 'innity',
  name: 'Innity',
  vendor: 'Innity',
  kind: 'advertising',
  tags: ['*.innity.net', '*.innity.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/innity.html',
}

export const innovid: KnownService = {
  id: 'innovid',
  name: 'Innovid',
  vendor: 'Mediaocean',
  kind: 'advertising',
  tags: ['*.innovid.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const inskin: KnownService = {
  id: 'inskin',
  name: 'Inskin Media',
  vendor: 'Azerion',
  kind: 'advertising',
  tags: ['*.inskinad.com', '*.inskinmedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/inskin.html',
}

export const insticator: KnownService = {
  id: 'insticator',
  name: 'Insticator',
  vendor: 'Insticator',
  kind: 'advertising',
  cookies: [{ name: 'heCooldown', duration: '1 hour', purpose: 'Limits how often an ad is shown' }],
  tags: ['*.ingage.tech', '*.insticator.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/insticator.html',
}

export const insurads: KnownService = {
  id: 'insurads',
  name: 'InsurAds',
  vendor: 'InsurAds',
  kind: 'advertising',
  cookies: [
    { name: '___iat_ses', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '___iat_vis', duration: '180 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.insurads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/insurads.html',
}

export const integralAdScience: KnownService = {
  id: 'integral-ad-science',
  name: 'Integral Ad Science',
  vendor: 'Integral Ad Science',
  kind: 'advertising',
  tags: ['*.adsafeprotected.com', '*.iasds01.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/iasRtdProvider.js',
}

export const intentIq: KnownService = {
  id: 'intent-iq',
  name: 'Intent IQ',
  vendor: 'Intent IQ',
  kind: 'advertising',
  cookies: [
    {
      name: 'IQver',
      host: 'intentiq.com',
      duration: '3 years',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'intentIQ',
      host: 'intentiq.com',
      duration: '3 years',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'intentIQCDate',
      host: 'intentiq.com',
      duration: '3 years',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: '_iiq_fdata', duration: '400 days', purpose: 'Identifies the visitor to advertisers' },
    {
      name: '_iiq_fdata_*',
      duration: '400 days',
      purpose: 'Identifies the visitor to advertisers',
    },
  ],
  tags: ['*.intentiq.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/intentiq.html',
}

export const interactiveOffers: KnownService = {
  id: 'interactive-offers',
  name: 'Interactive Offers',
  vendor: 'Interactive Offers',
  kind: 'advertising',
  tags: ['*.interactiveoffers.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/interactiveOffers.html',
}

export const intimateMerger: KnownService = {
  id: 'intimate-merger',
  name: 'Intimate Merger',
  vendor: 'Intimate Merger',
  kind: 'advertising',
  cookies: [
    { name: '_im_vid', duration: '13 months', purpose: 'Tells browsers apart for advertising' },
    { name: '_im_id.*', duration: '13 months', purpose: 'Tells browsers apart for advertising' },
    { name: '_im_ses.*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '__im_uid', duration: '30 days', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.im-apps.net'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/imuid.html',
}

export const invibes: KnownService = {
  id: 'invibes',
  name: 'Invibes',
  vendor: 'Invibes',
  kind: 'advertising',
  cookies: [
    { name: 'ivbsdid', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
    { name: 'ivbss', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'IvbsCampIdsLocal', duration: '365 days', purpose: 'Limits how often an ad is shown' },
    { name: 'ivNotCD', duration: '365 days', purpose: 'Limits how often an ad is shown' },
    { name: 'ivBlk', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'VSVASuspended', duration: '1 day', purpose: 'Limits how often an ad is shown' },
  ],
  tags: ['*.r66net.com', '*.invibes.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/invibes.html',
}

export const iprom: KnownService = {
  id: 'iprom',
  name: 'iPROM',
  vendor: 'iPROM',
  kind: 'advertising',
  tags: ['*.iprom.net', '*.ipromcloud.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/iprom.html',
}

export const iqzone: KnownService = {
  id: 'iqzone',
  name: 'IQzone',
  vendor: 'IQzone',
  kind: 'advertising',
  tags: ['*.iqzone.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/iqzone.html',
}

export const ispot: KnownService = {
  id: 'ispot',
  name: 'iSpot.tv',
  vendor: 'iSpot.tv',
  kind: 'advertising',
  tags: ['*.ispot.tv'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const ivitrack: KnownService = {
  id: 'ivitrack',
  name: 'IVI',
  vendor: 'IVI Technologies',
  kind: 'advertising',
  tags: ['*.ivitrack.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const jivox: KnownService = {
  id: 'jivox',
  name: 'Jivox',
  vendor: 'Jivox',
  kind: 'advertising',
  tags: ['*.jivox.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const jixie: KnownService = {
  id: 'jixie',
  name: 'Jixie',
  vendor: 'Jixie',
  kind: 'advertising',
  cookies: [
    { name: '_jxx', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
    { name: '_jxxs', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_jxtoko', duration: '365 days', purpose: 'Identifies the visitor to advertisers' },
    { name: '_jxtdid', duration: '365 days', purpose: 'Identifies the visitor to advertisers' },
    { name: '_jxcomp', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.jixie.io', '*.jixie.media'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/jixie.html',
}

export const jubna: KnownService = {
  id: 'jubna',
  name: 'Jubna',
  vendor: 'Jubna',
  kind: 'advertising',
  tags: ['*.jubna.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/jubna.js',
}

export const juicyads: KnownService = {
  id: 'juicyads',
  name: 'JuicyAds',
  vendor: 'JuicyAds',
  kind: 'advertising',
  tags: ['*.juicyads.com', '*.jads.co'],
  evidence: 'https://www.juicyads.com/',
}

export const justId: KnownService = {
  id: 'just-id',
  name: 'Just ID',
  vendor: 'Justtag',
  kind: 'advertising',
  cookies: [
    { name: '__jtuid', duration: '365 days', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.nsaudience.pl', '*.justtag.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/just.html',
}

export const justpremium: KnownService = {
  id: 'justpremium',
  name: 'JustPremium',
  vendor: 'GumGum',
  kind: 'advertising',
  cookies: [
    {
      name: 'jpxumaster',
      host: 'justpremium.com',
      duration: '1 month',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'jpxumatched',
      host: 'justpremium.com',
      duration: '1 month',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.justpremium.com', '*.net.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/justpremium.html',
}

export const kargo: KnownService = {
  id: 'kargo',
  name: 'Kargo',
  vendor: 'Kargo',
  kind: 'advertising',
  cookies: [
    { name: 'krg_crb', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
    { name: 'krg_uid', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.kargo.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/kargo.html',
}

export const kimberlite: KnownService = {
  id: 'kimberlite',
  name: 'Kimberlite',
  vendor: 'Kimberlite',
  kind: 'advertising',
  tags: ['*.kimberlite.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/kimberlite.html',
}

export const kinesso: KnownService = {
  id: 'kinesso',
  name: 'Kinesso ID',
  vendor: 'Acxiom',
  kind: 'advertising',
  tags: ['*.knsso.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/kinesso.html',
}

export const kiosked: KnownService = {
  id: 'kiosked',
  name: 'Kiosked',
  vendor: 'Kiosked',
  kind: 'advertising',
  tags: ['*.kiosked.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/kiosked.js',
}

export const kixer: KnownService = {
  id: 'kixer',
  name: 'Kixer',
  vendor: 'Kixer',
  kind: 'advertising',
  tags: ['*.kixer.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/kixer.js',
}

export const knorex: KnownService = {
  id: 'knorex',
  name: 'XPO',
  vendor: 'Knorex',
  kind: 'advertising',
  tags: ['*.brand-display.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const kobler: KnownService = {
  id: 'kobler',
  name: 'Kobler',
  vendor: 'Kobler',
  kind: 'advertising',
  tags: ['*.essrtb.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/kobler.html',
}

export const krushMedia: KnownService = {
  id: 'krush-media',
  name: 'Krush Media',
  vendor: 'Krush Media',
  kind: 'advertising',
  tags: ['*.krushmedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/krushmedia.html',
}

export const kueez: KnownService = {
  id: 'kueez',
  name: 'Kueez',
  vendor: 'Kueez',
  kind: 'advertising',
  cookies: [
    { name: 'ck48wz12sqj7', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
    { name: 'bah383vlj1', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
    { name: 'vdzj1_*', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
    { name: 'vdzh5_*', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
    { name: 'vdzsync', duration: '30 days', purpose: 'Notes exchanges of ids with partners' },
  ],
  tags: ['*.kueezrtb.com', '*.kueez.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/kueezrtb.html',
}

export const lasso: KnownService = {
  id: 'lasso',
  name: 'Lasso',
  vendor: 'Lasso',
  kind: 'advertising',
  tags: ['*.lhmos.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/lasso.html',
}

export const lemma: KnownService = {
  id: 'lemma',
  name: 'Lemma',
  vendor: 'Lemma',
  kind: 'advertising',
  tags: ['*.lemmamedia.com', '*.lemmadigital.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/lemmadigital.html',
}

export const lentainform: KnownService = {
  id: 'lentainform',
  name: 'Lentainform',
  vendor: 'MGID',
  kind: 'advertising',
  tags: ['*.lentainform.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/lentainform.js',
}

export const ligatus: KnownService = {
  id: 'ligatus',
  name: 'Ligatus',
  vendor: 'Outbrain',
  kind: 'advertising',
  tags: ['*.ligatus.com', '*.ligadx.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/ligatus.js',
}

export const limelightDigital: KnownService = {
  id: 'limelight-digital',
  name: 'Iion',
  vendor: 'Limelight',
  kind: 'advertising',
  tags: ['*.iionads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/limelightDigital.html',
}

export const liveIntent: KnownService = {
  id: 'live-intent',
  name: 'LiveIntent',
  vendor: 'Zeta Global',
  kind: 'advertising',
  cookies: [
    {
      name: 'lidid',
      host: 'liadm.com',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '_li_ss',
      host: 'liadm.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: '_lc2_fpi', duration: '730 days', purpose: 'Identifies the visitor to advertisers' },
    {
      name: '_lc2_fpi_meta',
      duration: '730 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    { name: '_li_dcdm_c', duration: 'session', purpose: 'Remembers the domain cookies are set on' },
    { name: '_li_ss', duration: '30 days', purpose: 'Notes exchanges of ids with partners' },
    { name: '_li_ci', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_li_cim', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_li_ld', duration: '30 days', purpose: 'Notes exchanges of ids with partners' },
    { name: '_li_duid', duration: '730 days', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.liadm.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/liveintent.html',
}

export const liveramp: KnownService = {
  id: 'liveramp',
  name: 'LiveRamp',
  vendor: 'LiveRamp',
  kind: 'advertising',
  cookies: [
    {
      name: 'rlas3',
      host: 'rlcdn.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'pxrc',
      host: 'rlcdn.com',
      duration: '2 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: '_lr_env', duration: '365 days', purpose: 'Identifies the visitor to advertisers' },
    {
      name: '_lr_env_src_ats',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: '_lr_retry_request',
      duration: '1 hour',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: '_lr_geo_location', duration: '1 day', purpose: 'Remembers a rough location' },
    { name: '_lr_geo_location_state', duration: '1 day', purpose: 'Remembers a rough location' },
    {
      name: '_lr_drop_match_pixel',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: '_lr_sampling_rate',
      duration: 'session',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: 'idl_env', duration: '30 days', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.rlcdn.com', 'ats-wrapper.privacymanager.io', '*.pippio.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/ramp.html',
}

export const livewrapped: KnownService = {
  id: 'livewrapped',
  name: 'Livewrapped',
  vendor: 'Livewrapped',
  kind: 'advertising',
  cookies: [
    {
      name: 'uid',
      host: 'lwadm.com',
      duration: '30 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'uidum',
      host: 'lwadm.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'um',
      host: 'lwadm.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.lwadm.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/livewrapped.html',
}

export const lkqd: KnownService = {
  id: 'lkqd',
  name: 'LKQD',
  vendor: 'Verve',
  kind: 'advertising',
  cookies: [
    {
      name: 'lkqdid',
      host: 'lkqd.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'lkqdidts',
      host: 'lkqd.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.lkqd.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/lkqd.html',
}

export const lockerdome: KnownService = {
  id: 'lockerdome',
  name: 'LockerDome (Decide)',
  vendor: 'LockerDome',
  kind: 'advertising',
  tags: ['*.lockerdomecdn.com', 'lockerdome.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/lockerdome.js',
}

export const lockr: KnownService = {
  id: 'lockr',
  name: 'Lockr AIM',
  vendor: 'Lockr',
  kind: 'advertising',
  tags: ['*.loc.kr'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/lockraim.html',
}

export const logicad: KnownService = {
  id: 'logicad',
  name: 'Logicad',
  vendor: 'SMN',
  kind: 'advertising',
  cookies: [
    {
      name: 'cr',
      host: 'ladsp.com',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.ladsp.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/logicad.html',
}

export const logly: KnownService = {
  id: 'logly',
  name: 'Logly lift',
  vendor: 'Logly',
  kind: 'advertising',
  tags: ['*.logly.co.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/logly.js',
}

export const loopme: KnownService = {
  id: 'loopme',
  name: 'LoopMe',
  vendor: 'LoopMe',
  kind: 'advertising',
  cookies: [
    {
      name: 'viewer_token',
      host: 'loopme.me',
      duration: '31 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.loopme.me', '*.loopme.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/loopme.html',
}

export const lotame: KnownService = {
  id: 'lotame',
  name: 'Lotame',
  vendor: 'Publicis',
  kind: 'advertising',
  cookies: [
    { name: '_cc_id', duration: '270 days', purpose: 'Tells browsers apart for advertising' },
    { name: '_cc_cc', duration: '270 days', purpose: 'Holds interests for advertising' },
    { name: '_cc_aud', duration: '270 days', purpose: 'Holds interests for advertising' },
    {
      name: '_cc_dc',
      host: 'crwdcntrl.net',
      duration: '270 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: '_cc_domain', duration: 'session', purpose: 'Remembers the domain cookies are set on' },
    { name: 'panoramaId', duration: '7 days', purpose: 'Identifies the visitor to advertisers' },
    {
      name: 'panoramaId_expiry',
      duration: '7 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'panoramaId_expiry_exp',
      duration: '7 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'panoramaIdType',
      duration: '7 days',
      purpose: 'Identifies the visitor to advertisers',
    },
    {
      name: 'lotame_domain_check',
      duration: 'session',
      purpose: 'Remembers the domain cookies are set on',
    },
  ],
  tags: ['*.crwdcntrl.net', 'cdn.ampproject.org/v0/analytics-vendors/lotame.json'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/lotame.html',
}

export const loyal: KnownService = {
  id: 'loyal',
  name: 'Loyal',
  vendor: 'Loyal',
  kind: 'advertising',
  tags: ['*.loyal.app'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/loyal.html',
}

export const madsOne: KnownService = {
  id: 'mads-one',
  name: 'MADS',
  vendor: 'MADS',
  kind: 'advertising',
  tags: ['*.madsone.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/mads.js',
}

export const madvertise: KnownService = {
  id: 'madvertise',
  name: 'madvertise (BlueStack)',
  vendor: 'Azerion',
  kind: 'advertising',
  tags: ['*.mng-ads.com', '*.bluestack.app'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/madvertise.html',
}

export const magnite: KnownService = {
  id: 'magnite',
  name: 'Magnite (Rubicon)',
  vendor: 'Magnite',
  kind: 'advertising',
  cookies: [
    {
      name: 'khaos',
      host: 'rubiconproject.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'khaos_p',
      host: 'rubiconproject.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'audit',
      host: 'rubiconproject.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'audit_p',
      host: 'rubiconproject.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'put_*',
      host: 'rubiconproject.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'rpb',
      host: 'rubiconproject.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'rpx',
      host: 'rubiconproject.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'c',
      host: 'rubiconproject.com',
      duration: '30 days',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'vis*',
      host: 'rubiconproject.com',
      duration: '1 year',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'ses*',
      host: 'rubiconproject.com',
      duration: 'session',
      purpose: 'Limits how often an ad is shown',
    },
  ],
  tags: ['*.rubiconproject.com', '*.chango.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/magnite.html',
}

export const malltv: KnownService = {
  id: 'malltv',
  name: 'Gjirafa MALL.TV',
  vendor: 'Gjirafa MALL.TV',
  kind: 'advertising',
  tags: ['central.mall.tv'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/malltv.html',
}

export const mantis: KnownService = {
  id: 'mantis',
  name: 'Mantis',
  vendor: 'Mantis',
  kind: 'advertising',
  tags: ['*.mantisadnetwork.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/mantis.js',
}

export const mantisIntelligence: KnownService = {
  id: 'mantis-intelligence',
  name: 'Mantis brand safety',
  vendor: 'Reach',
  kind: 'advertising',
  tags: ['*.mantis-intelligence.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/mantisRtdProvider.ts',
}

export const marsMedia: KnownService = {
  id: 'mars-media',
  name: 'Mars Media',
  vendor: 'Mars Media',
  kind: 'advertising',
  tags: ['*.go2speed.media'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/marsmedia.html',
}

export const mediaGo: KnownService = {
  id: 'media-go',
  name: 'MediaGo',
  vendor: 'Baidu',
  kind: 'advertising',
  tags: ['*.mediago.io', '*.mediagotechnology.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mediago.html',
}

export const mediaNet: KnownService = {
  id: 'media-net',
  name: 'Media.net',
  vendor: 'Media.net',
  kind: 'advertising',
  cookies: [
    {
      name: 'visitor-id',
      host: 'media.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'data-*',
      host: 'media.net',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'gdpr_status',
      host: 'media.net',
      duration: '6 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: 'mnet_session_depth', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'session_depth',
      host: 'media.net',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: '_mNExInsl', duration: '7 days', purpose: 'Limits how often an ad is shown' },
    { name: '_mNInsl', duration: '7 days', purpose: 'Limits how often an ad is shown' },
    { name: '_mNOvl', duration: '7 days', purpose: 'Limits how often an ad is shown' },
    { name: '_mNIntDock', duration: '7 days', purpose: 'Limits how often an ad is shown' },
    { name: '_mNOvlShown', duration: '7 days', purpose: 'Limits how often an ad is shown' },
  ],
  tags: ['*.media.net', '*.mnet-ad.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/medianet.html',
}

export const mediaTrafficUa: KnownService = {
  id: 'media-traffic-ua',
  name: 'MediaTraffic',
  vendor: 'MediaTraffic',
  kind: 'advertising',
  tags: ['*.mediatraffic.com.ua'],
  evidence: 'https://mediatraffic.com.ua/',
}

export const mediaTrust: KnownService = {
  id: 'media-trust',
  name: 'The Media Trust (Mediafilter)',
  vendor: 'The Media Trust',
  kind: 'advertising',
  tags: ['scripts.webcontentassessor.com', '*.webcontentassessor.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/mediafilterRtdProvider.js',
}

export const mediaWallah: KnownService = {
  id: 'media-wallah',
  name: 'MediaWallah OpenLink',
  vendor: 'MediaWallah',
  kind: 'advertising',
  tags: ['*.mediawallahscript.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/mediawallah.html',
}

export const mediaforce: KnownService = {
  id: 'mediaforce',
  name: 'MediaForce',
  vendor: 'MediaForce',
  kind: 'advertising',
  tags: ['*.mfadsrvr.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mediaforce.html',
}

export const mediafuse: KnownService = {
  id: 'mediafuse',
  name: 'Mediafuse',
  vendor: 'Mediafuse',
  kind: 'advertising',
  tags: ['*.mediafuse.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mediafuse.html',
}

export const mediamath: KnownService = {
  id: 'mediamath',
  name: 'MediaMath',
  vendor: 'Infillion',
  kind: 'advertising',
  cookies: [
    {
      name: 'uuid',
      host: 'mathtag.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'uuidc',
      host: 'mathtag.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'mt_mop',
      host: 'mathtag.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'mt_misc',
      host: 'mathtag.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.mathtag.com', '*.mathads.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const mediarithmics: KnownService = {
  id: 'mediarithmics',
  name: 'mediarithmics',
  vendor: 'mediarithmics',
  kind: 'advertising',
  cookies: [
    {
      name: 'mics_vid',
      host: 'mediarithmics.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'mics_uaid',
      host: 'mediarithmics.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'mics_lts',
      host: 'mediarithmics.com',
      duration: '1 year',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'chk',
      host: 'mediarithmics.com',
      duration: '1 hour',
      purpose: 'Tests what the browser allows',
    },
  ],
  tags: ['*.mediarithmics.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const mediasniper: KnownService = {
  id: 'mediasniper',
  name: 'Mediasniper',
  vendor: 'Mediasniper',
  kind: 'advertising',
  tags: ['*.bumlam.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mediasniper.html',
}

export const mediasquare: KnownService = {
  id: 'mediasquare',
  name: 'Mediasquare',
  vendor: 'Mediasquare',
  kind: 'advertising',
  tags: ['*.mediasquare.fr'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mediasquare.html',
}

export const mediav: KnownService = {
  id: 'mediav',
  name: 'MediaV',
  vendor: 'Qihoo 360',
  kind: 'advertising',
  tags: ['*.mediav.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const mediavine: KnownService = {
  id: 'mediavine',
  name: 'Mediavine',
  vendor: 'Mediavine',
  kind: 'advertising',
  cookies: [
    {
      name: 'mv_tokens',
      host: 'mediavine.com',
      duration: '14 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'am_tokens',
      host: 'mediavine.com',
      duration: '14 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'criteo',
      host: 'mediavine.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.mediavine.com', 'scripts.scriptwrapper.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/mediavine.js',
}

export const mgid: KnownService = {
  id: 'mgid',
  name: 'MGID',
  vendor: 'MGID',
  kind: 'advertising',
  cookies: [
    {
      name: 'muidn',
      host: 'mgid.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.mgid.com', '*.dt07.net', '*.marketgid.com', '*.steepto.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mgid.html',
}

export const miaozhen: KnownService = {
  id: 'miaozhen',
  name: 'Miaozhen',
  vendor: 'Miaozhen',
  kind: 'advertising',
  tags: ['*.miaozhen.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const minuteMedia: KnownService = {
  id: 'minute-media',
  name: 'Minute Media ads',
  vendor: 'Minute Media',
  kind: 'advertising',
  tags: ['*.minutemedia-prebid.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/minutemedia.html',
}

export const missena: KnownService = {
  id: 'missena',
  name: 'Missena',
  vendor: 'Missena',
  kind: 'advertising',
  tags: ['*.missena.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/missena.html',
}

export const mixiMedia: KnownService = {
  id: 'mixi-media',
  name: 'Miximedia',
  vendor: 'Miximedia',
  kind: 'advertising',
  tags: ['*.mixi.media'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/miximedia.js',
}

export const moat: KnownService = {
  id: 'moat',
  name: 'Oracle Moat',
  vendor: 'Oracle',
  kind: 'advertising',
  tags: ['*.moatads.com', '*.moatpixel.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const mobileFuse: KnownService = {
  id: 'mobile-fuse',
  name: 'MobileFuse',
  vendor: 'MobileFuse',
  kind: 'advertising',
  tags: ['*.mobilefuse.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mobilefuse.html',
}

export const mobkoi: KnownService = {
  id: 'mobkoi',
  name: 'Mobkoi',
  vendor: 'Mobkoi',
  kind: 'advertising',
  tags: ['*.mobkoi.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/mobkoi.html',
}

export const mobon: KnownService = {
  id: 'mobon',
  name: 'MobOn',
  vendor: 'Enliple',
  kind: 'advertising',
  tags: ['*.mediacategory.com', '*.mobon.net'],
  evidence: 'https://www.mobon.net/',
}

export const monetag: KnownService = {
  id: 'monetag',
  name: 'Monetag',
  vendor: 'PropellerAds',
  kind: 'advertising',
  tags: ['*.monetag.com', '*.propu.sh'],
  inline: ["s.src='//'+d+'/401/'+z", "s.src='https://'+d+'/401/'+z"],
  evidence: 'https://monetag.com/',
}

export const monetizer101: KnownService = {
  id: 'monetizer101',
  name: 'Monetizer101',
  vendor: 'Monetizer101',
  kind: 'advertising',
  tags: ['*.monetizer101.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/monetizer101.js',
}

export const monumetric: KnownService = {
  id: 'monumetric',
  name: 'Monumetric',
  vendor: 'Monumetric',
  kind: 'advertising',
  tags: ['*.monu.delivery', '*.monumetric.com'],
  evidence: 'https://www.monumetric.com/',
}

export const multiview: KnownService = {
  id: 'multiview',
  name: 'MultiView',
  vendor: 'MultiView',
  kind: 'advertising',
  tags: ['*.track-mv.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const my6sense: KnownService = {
  id: 'my6sense',
  name: 'my6sense',
  vendor: 'my6sense',
  kind: 'advertising',
  tags: ['*.mynativeplatform.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/my6sense.html',
}

export const mygaru: KnownService = {
  id: 'mygaru',
  name: 'myGaru',
  vendor: 'myGaru',
  kind: 'advertising',
  tags: ['*.mygaru.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/mygaruIdSystem.js',
}

export const nanoInteractive: KnownService = {
  id: 'nano-interactive',
  name: 'Nano Interactive',
  vendor: 'Nano Interactive',
  kind: 'advertising',
  tags: ['*.audiencemanager.de', '*.nanointeractive.com'],
  evidence: 'https://nanointeractive.com/',
}

export const nativendo: KnownService = {
  id: 'nativendo',
  name: 'Seeding Alliance',
  vendor: 'Seeding Alliance',
  kind: 'advertising',
  tags: ['*.nativendo.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/seedingAlliance.html',
}

export const nativeroll: KnownService = {
  id: 'nativeroll',
  name: 'Nativeroll',
  vendor: 'Nativeroll',
  kind: 'advertising',
  tags: ['*.nativeroll.tv'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/nativeroll.js',
}

export const nativery: KnownService = {
  id: 'nativery',
  name: 'Nativery',
  vendor: 'Nativery',
  kind: 'advertising',
  tags: ['*.nativery.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/nativery.html',
}

export const nativo: KnownService = {
  id: 'nativo',
  name: 'Nativo',
  vendor: 'Nativo',
  kind: 'advertising',
  cookies: [
    {
      name: 'visitor',
      host: 'postrelease.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.postrelease.com', '*.ntv.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/nativo.html',
}

export const navegg: KnownService = {
  id: 'navegg',
  name: 'Navegg',
  vendor: 'Navegg',
  kind: 'advertising',
  cookies: [
    {
      name: 'nid',
      host: 'navdmp.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.navegg.com', '*.navdmp.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/navegg.html',
}

export const nend: KnownService = {
  id: 'nend',
  name: 'nend',
  vendor: 'F@N Communications',
  kind: 'advertising',
  tags: ['*.nend.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/nend.js',
}

export const neodata: KnownService = {
  id: 'neodata',
  name: 'Neodata',
  vendor: 'Neodata',
  kind: 'advertising',
  tags: ['*.neodatagroup.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adagio.js',
}

export const netletix: KnownService = {
  id: 'netletix',
  name: 'Netletix',
  vendor: 'Netletix',
  kind: 'advertising',
  tags: ['*.netzathleten-media.de'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/netletix.js',
}

export const netmining: KnownService = {
  id: 'netmining',
  name: 'Netmining',
  vendor: 'Zeta Global',
  kind: 'advertising',
  tags: ['*.netmng.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const neustar: KnownService = {
  id: 'neustar',
  name: 'Neustar Marketing',
  vendor: 'TransUnion',
  kind: 'advertising',
  cookies: [
    {
      name: 'ab',
      host: 'agkn.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.agkn.com', '*.adadvisor.net'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/fabrick.html',
}

export const neworMedia: KnownService = {
  id: 'newor-media',
  name: 'Newor Media',
  vendor: 'Newor Media',
  kind: 'advertising',
  tags: ['*.thisiswaldo.com'],
  evidence: 'https://newormedia.com/',
}

export const newspassid: KnownService = {
  id: 'newspassid',
  name: 'NewsPassID',
  vendor: 'Local Media Consortium',
  kind: 'advertising',
  tags: ['*.amspbs.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/newspassid.html',
}

export const nextMillennium: KnownService = {
  id: 'next-millennium',
  name: 'Next Millennium',
  vendor: 'Next Millennium',
  kind: 'advertising',
  tags: ['*.nextmillmedia.com', '*.nextmillennium.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/nextMillennium.html',
}

export const nexx360: KnownService = {
  id: 'nexx360',
  name: 'Nexx360',
  vendor: 'Nexx360',
  kind: 'advertising',
  cookies: [
    {
      name: 'n360*',
      host: 'nexx360.io',
      duration: '3 months',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.nexx360.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/nexx360.html',
}

export const nitropay: KnownService = {
  id: 'nitropay',
  name: 'NitroPay',
  vendor: 'NitroPay',
  kind: 'advertising',
  tags: ['*.nitropay.com'],
  evidence: 'https://docs.nitropay.com/',
}

export const nobid: KnownService = {
  id: 'nobid',
  name: 'Nobid',
  vendor: 'Nobid',
  kind: 'advertising',
  tags: ['*.servenobid.com', '*.servenobids.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/nobid.html',
}

export const nodals: KnownService = {
  id: 'nodals',
  name: 'Nodals AI',
  vendor: 'Nodals AI',
  kind: 'advertising',
  tags: ['*.nodals.io', '*.nodals.ai'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/nodalsAiRtdProvider.js',
}

export const noddus: KnownService = {
  id: 'noddus',
  name: 'Noddus',
  vendor: 'Noddus',
  kind: 'advertising',
  tags: ['*.noddus.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/noddus.js',
}

export const novatiq: KnownService = {
  id: 'novatiq',
  name: 'Novatiq',
  vendor: 'Novatiq',
  kind: 'advertising',
  cookies: [
    { name: 'novatiq', duration: '365 days', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.spadsync.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/novatiq.html',
}

export const nuggad: KnownService = {
  id: 'nuggad',
  name: 'nugg.ad',
  vendor: 'Zalando',
  kind: 'advertising',
  tags: ['*.nuggad.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const oblivki: KnownService = {
  id: 'oblivki',
  name: 'Oblivki',
  vendor: 'Oblivki',
  kind: 'advertising',
  tags: ['*.oblivki.biz'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/oblivki.js',
}

export const ogury: KnownService = {
  id: 'ogury',
  name: 'Ogury',
  vendor: 'Ogury',
  kind: 'advertising',
  tags: ['*.presage.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ogury.html',
}

export const omnidex: KnownService = {
  id: 'omnidex',
  name: 'Omnidex',
  vendor: 'Omnidex',
  kind: 'advertising',
  tags: ['*.omni-dex.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/omnidex.html',
}

export const onaudience: KnownService = {
  id: 'onaudience',
  name: 'OnAudience',
  vendor: 'Cloud Technologies',
  kind: 'advertising',
  cookies: [
    {
      name: 'cookie',
      host: 'onaudience.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'done_redirects*',
      host: 'onaudience.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.onaudience.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const oneAd: KnownService = {
  id: 'one-ad',
  name: 'OneAD',
  vendor: 'Guoshi Partners',
  kind: 'advertising',
  tags: ['*.guoshipartners.com', '*.onead.com.tw'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/onead.js',
}

export const onePlusX: KnownService = {
  id: 'one-plus-x',
  name: '1plusX',
  vendor: 'TripleLift',
  kind: 'advertising',
  tags: ['*.opecloud.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/1plusXRtdProvider.js',
}

export const onetAds: KnownService = {
  id: 'onet-ads',
  name: 'Ringier Axel Springer ad server',
  vendor: 'Ringier Axel Springer Polska',
  kind: 'advertising',
  tags: ['csr.onet.pl', 'ocdn.eu/adp'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/dasBidAdapter.js',
}

export const onetag: KnownService = {
  id: 'onetag',
  name: 'OneTag',
  vendor: 'OneTag',
  kind: 'advertising',
  cookies: [
    {
      name: 'OTP',
      host: 'onetag-sys.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.onetag-sys.com', '*.onetag-cdn.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/onetag.html',
}

export const onlineMediaSolutions: KnownService = {
  id: 'online-media-solutions',
  name: 'OMS',
  vendor: 'Online Media Solutions',
  kind: 'advertising',
  tags: ['*.marphezis.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/oms.html',
}

export const onomagic: KnownService = {
  id: 'onomagic',
  name: 'Onomagic',
  vendor: 'Onomagic',
  kind: 'advertising',
  tags: ['*.onomagic.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/onomagic.html',
}

export const openAdstream: KnownService = {
  id: 'open-adstream',
  name: 'Open AdStream (24/7 Real Media)',
  vendor: 'Xandr',
  kind: 'advertising',
  cookies: [
    {
      name: 'OAX',
      host: '247realmedia.com',
      duration: '2 years',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.247realmedia.com', '/RealMedia/ads'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/openadstream.js',
}

export const open8: KnownService = {
  id: 'open8',
  name: 'Open8',
  vendor: 'Open8',
  kind: 'advertising',
  tags: ['*.open8.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/open8.html',
}

export const openwebExchange: KnownService = {
  id: 'openweb-exchange',
  name: 'OpenWeb ads',
  vendor: 'OpenWeb',
  kind: 'advertising',
  tags: ['*.openwebmp.com', '*.spotim.market'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/openweb.html',
}

export const openx: KnownService = {
  id: 'openx',
  name: 'OpenX',
  vendor: 'OpenX',
  kind: 'advertising',
  cookies: [
    {
      name: 'i',
      host: 'openx.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'pd',
      host: 'openx.net',
      duration: '15 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'univ_id',
      host: 'openx.net',
      duration: '3 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: [
    '*.openx.net',
    '*.openxcdn.net',
    '*.openxadexchange.com',
    '*.servedbyopenx.com',
    '*.liftdna.com',
    '*.deliverimp.com',
    '*.jump-time.net',
  ],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/openx.html',
}

export const operaAds: KnownService = {
  id: 'opera-ads',
  name: 'Opera Ads',
  vendor: 'Opera',
  kind: 'advertising',
  tags: ['*.adx.opera.com', '*.oa.opera.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/operaads.html',
}

export const optAd360: KnownService = {
  id: 'opt-ad-360',
  name: 'optAd360',
  vendor: 'optAd360',
  kind: 'advertising',
  tags: ['get.optad360.io'],
  evidence: 'https://www.optad360.com/',
}

export const optable: KnownService = {
  id: 'optable',
  name: 'Optable',
  vendor: 'Optable',
  kind: 'advertising',
  tags: ['*.optable.co'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/optableRtdProvider.js',
}

export const optiDigital: KnownService = {
  id: 'opti-digital',
  name: 'Opti Digital',
  vendor: 'Opti Digital',
  kind: 'advertising',
  tags: ['*.opti-digital.com', '*.optidigital.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/optidigital.html',
}

export const optimatic: KnownService = {
  id: 'optimatic',
  name: 'Optimatic',
  vendor: 'Optimatic',
  kind: 'advertising',
  tags: ['*.optimatic.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/optimatic.html',
}

export const optimera: KnownService = {
  id: 'optimera',
  name: 'Optimera',
  vendor: 'Optimera',
  kind: 'advertising',
  tags: ['*.oapi26b.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/optimeraRtdProvider.js',
}

export const optoutAdvertising: KnownService = {
  id: 'optout-advertising',
  name: 'Opt Out Advertising',
  vendor: 'Opt Out Advertising',
  kind: 'advertising',
  tags: ['*.optinadserving.com', '*.optoutadserving.com', '*.optoutadvertising.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/optout.html',
}

export const orangeClickMedia: KnownService = {
  id: 'orange-click-media',
  name: 'Orange Click Media',
  vendor: 'Orange Click Media',
  kind: 'advertising',
  tags: ['*.orangeclickmedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/orangeclickmedia.html',
}

export const orbidder: KnownService = {
  id: 'orbidder',
  name: 'orbidder',
  vendor: 'Otto Group',
  kind: 'advertising',
  tags: ['orbidder.otto.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/orbidder.html',
}

export const otm: KnownService = {
  id: 'otm',
  name: 'OTM',
  vendor: 'Targetix',
  kind: 'advertising',
  tags: ['*.otm-r.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/otm.html',
}

export const ownerIq: KnownService = {
  id: 'owner-iq',
  name: 'OwnerIQ',
  vendor: 'Inmar',
  kind: 'advertising',
  tags: ['*.owneriq.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/inmar.html',
}

export const ozoneProject: KnownService = {
  id: 'ozone-project',
  name: 'The Ozone Project',
  vendor: 'The Ozone Project',
  kind: 'advertising',
  cookies: [
    {
      name: 'ozone_uid',
      host: 'the-ozone-project.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.the-ozone-project.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ozone.html',
}

export const padsquad: KnownService = {
  id: 'padsquad',
  name: 'PadSquad',
  vendor: 'PadSquad',
  kind: 'advertising',
  tags: ['*.padsquad.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/padsquad.html',
}

export const pagefair: KnownService = {
  id: 'pagefair',
  name: 'PageFair',
  vendor: 'Blockthrough',
  kind: 'advertising',
  tags: ['*.pagefair.com', '*.pagefair.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const pangle: KnownService = {
  id: 'pangle',
  name: 'Pangle',
  vendor: 'ByteDance',
  kind: 'advertising',
  cookies: [
    { name: '_pangle', duration: '13 months', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.pangleglobal.com', '*.pangle-ads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/pangle.html',
}

export const panxo: KnownService = {
  id: 'panxo',
  name: 'Panxo',
  vendor: 'Panxo',
  kind: 'advertising',
  tags: ['*.panxo-sys.com', '*.panxo.ai'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/panxo.html',
}

export const parrable: KnownService = {
  id: 'parrable',
  name: 'Parrable',
  vendor: 'Parrable',
  kind: 'advertising',
  cookies: [
    {
      name: '_parrable_id',
      duration: '400 days',
      purpose: 'Identifies the visitor to advertisers',
    },
  ],
  tags: ['*.parrable.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/parrable.html',
}

export const performax: KnownService = {
  id: 'performax',
  name: 'Performax',
  vendor: 'Performax',
  kind: 'advertising',
  tags: ['*.performax.cz'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/performax.html',
}

export const pixalate: KnownService = {
  id: 'pixalate',
  name: 'Pixalate',
  vendor: 'Pixalate',
  kind: 'advertising',
  tags: ['*.adrta.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const pixfuture: KnownService = {
  id: 'pixfuture',
  name: 'PixFuture',
  vendor: 'PixFuture',
  kind: 'advertising',
  tags: ['*.pixfuture.com', '*.pixfuture.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/pixfuture.html',
}

export const piximedia: KnownService = {
  id: 'piximedia',
  name: 'Piximedia',
  vendor: 'Piximedia',
  kind: 'advertising',
  tags: ['*.piximedia.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const platform161: KnownService = {
  id: 'platform-161',
  name: 'Platform161',
  vendor: 'Verve',
  kind: 'advertising',
  cookies: [
    {
      name: 'tuuid',
      host: 'creative-serving.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ad2',
      host: 'creative-serving.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'trc',
      host: 'creative-serving.com',
      duration: '13 months',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'pcc2',
      host: 'creative-serving.com',
      duration: '13 months',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'pvc2',
      host: 'creative-serving.com',
      duration: '13 months',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'fl_inst',
      host: 'creative-serving.com',
      duration: '7 days',
      purpose: 'Tests what the browser allows',
    },
  ],
  tags: ['*.creative-serving.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const playgroundXyz: KnownService = {
  id: 'playground-xyz',
  name: 'Playground xyz',
  vendor: 'GumGum',
  kind: 'advertising',
  tags: ['*.playground.xyz'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/pxyz.html',
}

export const playwire: KnownService = {
  id: 'playwire',
  name: 'Playwire',
  vendor: 'Playwire',
  kind: 'advertising',
  tags: ['*.intergient.com', '*.intergi.com', 'cdn.playwire.com'],
  evidence: 'https://www.npmjs.com/package/@playwire/pw-react-component',
}

export const plista: KnownService = {
  id: 'plista',
  name: 'plista',
  vendor: 'plista',
  kind: 'advertising',
  tags: ['*.plista.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/plista.js',
}

export const polar: KnownService = {
  id: 'polar',
  name: 'Polar',
  vendor: 'Polar',
  kind: 'advertising',
  tags: ['*.mediavoice.com', '*.polarmobile.ca', '*.plrsrvcs.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const polymorphicAds: KnownService = {
  id: 'polymorphic-ads',
  name: 'PolymorphicAds',
  vendor: 'PolymorphicAds',
  kind: 'advertising',
  tags: ['*.polymorphicads.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/polymorphicads.js',
}

export const popads: KnownService = {
  id: 'popads',
  name: 'PopAds',
  vendor: 'PopAds',
  kind: 'advertising',
  tags: ['*.popads.net', '*.popadscdn.net'],
  evidence: 'https://www.popads.net/',
}

export const popcash: KnownService = {
  id: 'popcash',
  name: 'PopCash',
  vendor: 'PopCash',
  kind: 'advertising',
  tags: ['*.popcash.net'],
  evidence: 'https://popcash.net/',
}

export const popin: KnownService = {
  id: 'popin',
  name: 'popIn Discovery',
  vendor: 'Baidu',
  kind: 'advertising',
  tags: ['*.popin.cc'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/discovery.html',
}

export const postquare: KnownService = {
  id: 'postquare',
  name: 'Postquare',
  vendor: 'Engageya',
  kind: 'advertising',
  tags: ['*.postquare.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/postquare.js',
}

export const powerlinks: KnownService = {
  id: 'powerlinks',
  name: 'PowerLinks',
  vendor: 'PowerLinks',
  kind: 'advertising',
  cookies: [
    {
      name: 'pl_user_id',
      host: 'powerlinks.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.powerlinks.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const prebid: KnownService = {
  id: 'prebid',
  name: 'Prebid.js',
  vendor: 'Prebid.org',
  kind: 'advertising',
  cookies: [
    { name: '_pubcid', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    { name: '_pubcid_cst', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    { name: '_pubcid_last', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    { name: '_sharedID', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    { name: '_sharedID_*', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    { name: '_sharedid', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    { name: '_sharedid_*', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
    {
      name: 'pbjs-pubCommonId',
      duration: '1 year',
      purpose: 'Identifies the visitor to advertisers',
    },
    { name: 'pubcid', duration: '1 year', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: [
    'cdn.jsdelivr.net/npm/prebid.js*',
    'cdn.jsdelivr.net/npm/prebid-universal-creative*',
    'cdn.jsdelivr.net/gh/prebid/*',
  ],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/sharedid.html',
}

export const preciso: KnownService = {
  id: 'preciso',
  name: 'Preciso',
  vendor: 'Preciso',
  kind: 'advertising',
  tags: ['*.2trk.info', '*.preciso.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/preciso.html',
}

export const pressboard: KnownService = {
  id: 'pressboard',
  name: 'Pressboard',
  vendor: 'impact.com',
  kind: 'advertising',
  tags: ['*.pressboard.ca', '*.pressboardmedia.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/pressboard.js',
}

export const primis: KnownService = {
  id: 'primis',
  name: 'Primis',
  vendor: 'Primis',
  kind: 'advertising',
  tags: ['*.primis.tech', '*.sekindo.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/sekindo.js',
}

export const projectAgora: KnownService = {
  id: 'project-agora',
  name: 'Project Agora',
  vendor: 'Project Agora',
  kind: 'advertising',
  tags: ['*.projectagora.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/projectagora.html',
}

export const propellerads: KnownService = {
  id: 'propellerads',
  name: 'PropellerAds',
  vendor: 'PropellerAds',
  kind: 'advertising',
  tags: [
    '*.propellerads.com',
    '*.propellerclick.com',
    '*.onclickads.net',
    '*.onclkds.com',
    '*.onclasrv.com',
  ],
  evidence: 'https://propellerads.com/',
}

export const properMedia: KnownService = {
  id: 'proper-media',
  name: 'Proper Media',
  vendor: 'Proper Media',
  kind: 'advertising',
  tags: ['*.proper.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const protectedMedia: KnownService = {
  id: 'protected-media',
  name: 'Protected Media',
  vendor: 'Protected Media',
  kind: 'advertising',
  tags: ['*.ad-score.com'],
  evidence: 'https://www.protected.media/',
}

export const proximic: KnownService = {
  id: 'proximic',
  name: 'Proximic',
  vendor: 'Comscore',
  kind: 'advertising',
  tags: ['*.proximic.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const proxistore: KnownService = {
  id: 'proxistore',
  name: 'Proxistore',
  vendor: 'Proxistore',
  kind: 'advertising',
  tags: ['*.proxistore.com', '*.cookieless-proxistore.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/proxistore.html',
}

export const pubGuru: KnownService = {
  id: 'pub-guru',
  name: 'MonetizeMore PubGuru',
  vendor: 'MonetizeMore',
  kind: 'advertising',
  tags: ['*.pubguru.org', '*.pubguru.com', '*.m2.ai'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/pubguru.js',
}

export const pubdirecte: KnownService = {
  id: 'pubdirecte',
  name: 'PubDirecte',
  vendor: 'PubDirecte',
  kind: 'advertising',
  tags: ['*.pubdirecte.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const pubexchange: KnownService = {
  id: 'pubexchange',
  name: 'PubExchange',
  vendor: 'PubExchange',
  kind: 'advertising',
  tags: ['*.pubexchange.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/pubexchange.js',
}

export const pubgalaxy: KnownService = {
  id: 'pubgalaxy',
  name: 'PubGalaxy',
  vendor: 'Venatus',
  kind: 'advertising',
  tags: ['*.titantag.com', '*.pubgalaxy.com'],
  evidence: 'https://pubgalaxy.com/',
}

export const publicgood: KnownService = {
  id: 'publicgood',
  name: 'Public Good',
  vendor: 'Public Good',
  kind: 'advertising',
  tags: ['*.publicgood.com', '*.pgs.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/publicgood.html',
}

export const publift: KnownService = {
  id: 'publift',
  name: 'Publift',
  vendor: 'Publift',
  kind: 'advertising',
  tags: ['*.fuseplatform.net'],
  evidence: 'https://www.publift.com/',
}

export const publir: KnownService = {
  id: 'publir',
  name: 'Publir',
  vendor: 'Publir',
  kind: 'advertising',
  tags: ['*.publir.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/publir.html',
}

export const pubmatic: KnownService = {
  id: 'pubmatic',
  name: 'PubMatic',
  vendor: 'PubMatic',
  kind: 'advertising',
  cookies: [
    {
      name: 'KADUSERCOOKIE',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ADUSERCOOKIE',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'PUBMDCID',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'PugT',
      host: 'pubmatic.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'SPugT',
      host: 'pubmatic.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'chkChromeAb67Sec',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'SyncRTB*',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'DPSync*',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'KRTBCOOKIE_*',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'PUBRETARGET',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Holds interests for advertising',
    },
    {
      name: 'KCCH',
      host: 'pubmatic.com',
      duration: '30 seconds',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'USCC',
      host: 'pubmatic.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'camfreq_*',
      host: 'pubmatic.com',
      duration: '30 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'pubfreq_*',
      host: 'pubmatic.com',
      duration: '30 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'DPFQ',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'pi',
      host: 'pubmatic.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'pp',
      host: 'pubmatic.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.pubmatic.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/pubmatic.html',
}

export const pubnation: KnownService = {
  id: 'pubnation',
  name: 'PubNation',
  vendor: 'Mediavine',
  kind: 'advertising',
  tags: ['*.pubnation.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const pubperf: KnownService = {
  id: 'pubperf',
  name: 'Pubperf',
  vendor: 'Transfon',
  kind: 'advertising',
  tags: ['*.pubperf.com'],
  evidence: 'https://github.com/prebid/prebid.github.io/blob/master/dev-docs/analytics/pubperf.md',
}

export const pubscale: KnownService = {
  id: 'pubscale',
  name: 'PubScale',
  vendor: 'GreedyGame',
  kind: 'advertising',
  tags: ['*.pubscale.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/pubscale.js',
}

export const pubstack: KnownService = {
  id: 'pubstack',
  name: 'Pubstack',
  vendor: 'Pubstack',
  kind: 'advertising',
  tags: ['*.pbstck.com', '*.pubstack.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubstackBidAdapter.ts',
}

export const pubwise: KnownService = {
  id: 'pubwise',
  name: 'PubWise',
  vendor: 'PubWise',
  kind: 'advertising',
  tags: ['*.pubwise.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubwiseAnalyticsAdapter.js',
}

export const pubxAi: KnownService = {
  id: 'pubx-ai',
  name: 'Pubx.ai',
  vendor: 'Pubx.ai',
  kind: 'advertising',
  tags: ['*.pbxai.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/pubxaiRtdProvider.js',
}

export const puffnetwork: KnownService = {
  id: 'puffnetwork',
  name: 'PuffNetwork',
  vendor: 'PuffNetwork',
  kind: 'advertising',
  tags: ['*.puffnetwork.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/puffnetwork.js',
}

export const pulsepoint: KnownService = {
  id: 'pulsepoint',
  name: 'PulsePoint',
  vendor: 'Internet Brands',
  kind: 'advertising',
  cookies: [
    {
      name: '_dbefe',
      host: 'contextweb.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'V',
      host: 'contextweb.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.contextweb.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/pulsepoint.html',
}

export const purchRamp: KnownService = {
  id: 'purch-ramp',
  name: 'Ramp (Purch)',
  vendor: 'Future',
  kind: 'advertising',
  tags: ['*.ramp.purch.com', '*.servebom.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/purch.js',
}

export const qortex: KnownService = {
  id: 'qortex',
  name: 'Qortex',
  vendor: 'Qortex',
  kind: 'advertising',
  tags: ['*.qortex.ai'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/qortexRtdProvider.js',
}

export const quantumdex: KnownService = {
  id: 'quantumdex',
  name: 'Apacdex',
  vendor: 'Apacdex',
  kind: 'advertising',
  tags: ['*.quantumdex.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/apacdex.html',
}

export const r2b2: KnownService = {
  id: 'r2b2',
  name: 'R2B2',
  vendor: 'R2B2',
  kind: 'advertising',
  cookies: [
    { name: 'AdTrack-hide-*', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'AdTrack-imp-*', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'AdTrack-cookies', duration: 'session', purpose: 'Tests what the browser allows' },
    { name: 'AdTrack-sz-imp-*', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'AdTrack-sz-capped-*', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'r2b2_eqt_pid', duration: '90 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.r2b2.io', '*.r2b2.cz'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/r2b2.html',
}

export const rakutenUnifiedAds: KnownService = {
  id: 'rakuten-unified-ads',
  name: 'Rakuten Unified Ads',
  vendor: 'Rakuten',
  kind: 'advertising',
  tags: ['s-cdn.rmp.rakuten.co.jp', '*.rmp.rakuten.co.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/rakutenunifiedads.js',
}

export const raptive: KnownService = {
  id: 'raptive',
  name: 'Raptive (AdThrive)',
  vendor: 'Raptive',
  kind: 'advertising',
  tags: ['*.adthrive.com', 'affiliate-cdn.raptive.com', 'ads.raptive.com', '*.cafemedia.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adthrive.js',
}

export const rayn: KnownService = {
  id: 'rayn',
  name: 'Rayn',
  vendor: 'Rayn',
  kind: 'advertising',
  tags: ['*.rayn.io'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/raynRtdProvider.html',
}

export const readpeak: KnownService = {
  id: 'readpeak',
  name: 'Readpeak',
  vendor: 'Readpeak',
  kind: 'advertising',
  cookies: [
    { name: 'rp_uidfp', duration: '390 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.readpeak.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/readpeak.html',
}

export const realclick: KnownService = {
  id: 'realclick',
  name: 'RealClick',
  vendor: 'RealClick',
  kind: 'advertising',
  tags: ['*.realclick.co.kr'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/realclick.js',
}

export const recreativ: KnownService = {
  id: 'recreativ',
  name: 'Recreativ',
  vendor: 'Recreativ',
  kind: 'advertising',
  tags: ['*.rcvlink.com', '*.recreativ.com'],
  evidence: 'https://recreativ.com/',
}

export const rediads: KnownService = {
  id: 'rediads',
  name: 'Rediads',
  vendor: 'Rediads',
  kind: 'advertising',
  tags: ['*.rediads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/rediads.html',
}

export const redtram: KnownService = {
  id: 'redtram',
  name: 'RedTram',
  vendor: 'RedTram',
  kind: 'advertising',
  tags: ['*.redtram.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/redtram.html',
}

export const refinery89: KnownService = {
  id: 'refinery89',
  name: 'Refinery89',
  vendor: 'Refinery89',
  kind: 'advertising',
  tags: ['*.refinery89.com'],
  evidence: 'https://refinery89.com/',
}

export const relap: KnownService = {
  id: 'relap',
  name: 'Relap',
  vendor: 'VK',
  kind: 'advertising',
  tags: ['*.relap.io'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/relap.js',
}

export const relappro: KnownService = {
  id: 'relappro',
  name: 'RelapPro',
  vendor: 'RelapPro',
  kind: 'advertising',
  tags: ['*.relappro.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/relappro.js',
}

export const relevantDigital: KnownService = {
  id: 'relevant-digital',
  name: 'Relevant Digital',
  vendor: 'Relevant Digital',
  kind: 'advertising',
  tags: ['*.relevant-digital.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/relevantdigital.html',
}

export const resetdigital: KnownService = {
  id: 'resetdigital',
  name: 'Reset Digital',
  vendor: 'Reset Digital',
  kind: 'advertising',
  tags: ['*.resetdigital.co', '*.resetsrv.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/resetdigital.html',
}

export const resonate: KnownService = {
  id: 'resonate',
  name: 'Resonate',
  vendor: 'Resonate',
  kind: 'advertising',
  tags: ['*.reson8.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const responsiveAds: KnownService = {
  id: 'responsive-ads',
  name: 'ResponsiveAds',
  vendor: 'ResponsiveAds',
  kind: 'advertising',
  tags: ['*.responsiveads.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/responsiveads.html',
}

export const retargetly: KnownService = {
  id: 'retargetly',
  name: 'Retargetly',
  vendor: 'Epsilon',
  kind: 'advertising',
  tags: ['*.retargetly.com'],
  evidence: 'https://retargetly.com/',
}

export const revcontent: KnownService = {
  id: 'revcontent',
  name: 'RevContent',
  vendor: 'RevContent',
  kind: 'advertising',
  cookies: [
    {
      name: '__ID',
      host: 'revcontent.com',
      duration: '400 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'adb_blk',
      host: 'revcontent.com',
      duration: '7 days',
      purpose: 'Tests what the browser allows',
    },
  ],
  tags: ['*.revcontent.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/revcontent.js',
}

export const reviveAdserver: KnownService = {
  id: 'revive-adserver',
  name: 'Revive Adserver',
  vendor: 'Aqua Platform',
  kind: 'advertising',
  cookies: [
    { name: 'OAID', duration: '1 year', purpose: 'Tells browsers apart for advertising' },
    { name: 'OAGEO', duration: 'session', purpose: 'Remembers a rough location' },
    { name: 'OAVARS*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'OACAP*', duration: '1 year', purpose: 'Limits how often an ad is shown' },
    { name: 'OASCAP*', duration: 'session', purpose: 'Limits how often an ad is shown' },
    { name: 'OABLOCK*', duration: '1 month', purpose: 'Limits how often an ad is shown' },
  ],
  tags: [
    'servedby.revive-adserver.net',
    '/www/delivery/asyncjs.php',
    '/www/delivery/afr.php',
    '/www/delivery/ajs.php',
    '/www/delivery/avw.php',
    '/www/delivery/lg.php',
    '/www/delivery/spcjs.php',
    '/*/www/delivery/*.php',
  ],
  inline: ['var m3_u = '],
  evidence: 'https://documentation.revive-adserver.com/',
}

export const revjet: KnownService = {
  id: 'revjet',
  name: 'RevJet',
  vendor: 'Innovid',
  kind: 'advertising',
  tags: ['*.revjet.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/revjet.js',
}

export const rhythmone: KnownService = {
  id: 'rhythmone',
  name: 'RhythmOne',
  vendor: 'Nexxen',
  kind: 'advertising',
  cookies: [
    {
      name: '_rxuuid',
      host: '1rx.io',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.1rx.io', '*.burstnet.com', '*.rhythmxchange.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/rhythmone.html',
}

export const richAudience: KnownService = {
  id: 'rich-audience',
  name: 'Rich Audience',
  vendor: 'Azerion',
  kind: 'advertising',
  cookies: [
    {
      name: 'pdid',
      host: 'richaudience.com',
      duration: '1 month',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'avcid-*',
      host: 'richaudience.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'rai-pltn-pl-*',
      host: 'richaudience.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.richaudience.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/richaudience.html',
}

export const rocketFuel: KnownService = {
  id: 'rocket-fuel',
  name: 'Zeta DSP (Rocket Fuel)',
  vendor: 'Zeta Global',
  kind: 'advertising',
  cookies: [
    {
      name: 'rud',
      host: 'rfihub.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ruds',
      host: 'rfihub.com',
      duration: 'session',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'eud',
      host: 'rfihub.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'euds',
      host: 'rfihub.com',
      duration: 'session',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.rfihub.com', '*.rfihub.net', '*.ru4.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/zeta_global.html',
}

export const rokuDataxu: KnownService = {
  id: 'roku-dataxu',
  name: 'Roku OneView (dataxu)',
  vendor: 'Roku',
  kind: 'advertising',
  cookies: [
    {
      name: 'wfivefivec',
      host: 'w55c.net',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'matchadform',
      host: 'w55c.net',
      duration: '29 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'match*',
      host: 'w55c.net',
      duration: '29 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.w55c.net'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const rumbleAds: KnownService = {
  id: 'rumble-ads',
  name: 'Rumble Advertising',
  vendor: 'Rumble',
  kind: 'advertising',
  tags: ['*.rmbl.ws'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/rumble.html',
}

export const runative: KnownService = {
  id: 'runative',
  name: 'RUNative',
  vendor: 'TrafficStars',
  kind: 'advertising',
  tags: ['*.run-syndicate.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/runative.js',
}

export const sambaTv: KnownService = {
  id: 'samba-tv',
  name: 'Samba TV',
  vendor: 'Samba TV',
  kind: 'advertising',
  tags: ['*.samba.tv'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const sape: KnownService = {
  id: 'sape',
  name: 'Sape counter and ads',
  vendor: 'Sape',
  kind: 'advertising',
  tags: ['*.acint.net', 'ssp-rtb.sape.ru', 'cdn-rtb.sape.ru'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/rtbsape.html',
}

export const scaleable: KnownService = {
  id: 'scaleable',
  name: 'Scaleable',
  vendor: 'Scaleable',
  kind: 'advertising',
  tags: ['*.scaleable.ai'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/scaleableAnalyticsAdapter.js',
}

export const seedtag: KnownService = {
  id: 'seedtag',
  name: 'Seedtag',
  vendor: 'Seedtag',
  kind: 'advertising',
  cookies: [
    {
      name: 'st_uid',
      host: 'seedtag.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'st_cs',
      host: 'seedtag.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'st_csd',
      host: 'seedtag.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'st_cnt',
      host: 'seedtag.com',
      duration: '1 year',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'st_chc',
      host: 'seedtag.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'st_ssp',
      host: 'seedtag.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.seedtag.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/seedtag.html',
}

export const semasio: KnownService = {
  id: 'semasio',
  name: 'Semasio',
  vendor: 'Samba TV',
  kind: 'advertising',
  cookies: [
    {
      name: 'SEUNCY',
      host: 'semasio.net',
      duration: '179 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.semasio.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const setupad: KnownService = {
  id: 'setupad',
  name: 'Setupad',
  vendor: 'Setupad',
  kind: 'advertising',
  tags: ['*.stpd.cloud', '*.setupad.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/setupad.html',
}

export const sevio: KnownService = {
  id: 'sevio',
  name: 'Sevio',
  vendor: 'Sevio',
  kind: 'advertising',
  tags: ['*.adx.ws'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sevio.html',
}

export const sharethrough: KnownService = {
  id: 'sharethrough',
  name: 'Sharethrough',
  vendor: 'Equativ',
  kind: 'advertising',
  cookies: [
    {
      name: 'stx_user_id',
      host: 'sharethrough.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.sharethrough.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sharethrough.html',
}

export const shemedia: KnownService = {
  id: 'shemedia',
  name: 'SHE Media',
  vendor: 'Penske Media',
  kind: 'advertising',
  tags: ['*.blogherads.com', 'ads.shemedia.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/shemedia.js',
}

export const shinez: KnownService = {
  id: 'shinez',
  name: 'Shinez',
  vendor: 'Shinez',
  kind: 'advertising',
  tags: ['*.sweetgum.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/shinez.html',
}

export const showheroes: KnownService = {
  id: 'showheroes',
  name: 'ShowHeroes (Viralize)',
  vendor: 'ShowHeroes',
  kind: 'advertising',
  tags: ['*.viralize.tv'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/showheroes.html',
}

export const simpliFi: KnownService = {
  id: 'simpli-fi',
  name: 'Simpli.fi',
  vendor: 'Simpli.fi',
  kind: 'advertising',
  cookies: [
    {
      name: 'suid',
      host: 'simpli.fi',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'suid_legacy',
      host: 'simpli.fi',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.simpli.fi'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const sirdata: KnownService = {
  id: 'sirdata',
  name: 'Sirdata',
  vendor: 'Sirdata',
  kind: 'advertising',
  tags: ['*.sddan.com', 'contextual.sirdata.io'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/sirdataRtdProvider.js',
}

export const sizmek: KnownService = {
  id: 'sizmek',
  name: 'Sizmek',
  vendor: 'Amazon',
  kind: 'advertising',
  cookies: [
    {
      name: 'u2',
      host: 'serving-sys.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'A4',
      host: 'serving-sys.com',
      duration: '3 months',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'OT2',
      host: 'serving-sys.com',
      duration: '3 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'eyeblaster',
      host: 'serving-sys.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.serving-sys.com', '*.peer39.net', '*.peer39.com'],
  evidence: 'https://advertising.amazon.com/solutions/products/amazon-ad-server',
}

export const sklik: KnownService = {
  id: 'sklik',
  name: 'Seznam advertising (Sklik)',
  vendor: 'Seznam.cz',
  kind: 'advertising',
  tags: ['i.imedia.cz', 'ssp.imedia.cz', 'c.imedia.cz', 'ssp.seznam.cz', 'c.seznam.cz/js'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/sklik.js',
}

export const slimcut: KnownService = {
  id: 'slimcut',
  name: 'SlimCut Media',
  vendor: 'SlimCut Media',
  kind: 'advertising',
  tags: ['*.freeskreen.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/slimcut.html',
}

export const smaato: KnownService = {
  id: 'smaato',
  name: 'Smaato',
  vendor: 'Verve',
  kind: 'advertising',
  cookies: [
    {
      name: 'SCM*',
      host: 'smaato.net',
      duration: '3 weeks',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.smaato.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/smaato.html',
}

export const smadex: KnownService = {
  id: 'smadex',
  name: 'Smadex',
  vendor: 'Entravision',
  kind: 'advertising',
  tags: ['*.smadex.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const smartClip: KnownService = {
  id: 'smart-clip',
  name: 'smartclip',
  vendor: 'RTL',
  kind: 'advertising',
  tags: ['*.smartclip.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/smartx.html',
}

export const smartico: KnownService = {
  id: 'smartico',
  name: 'Smartico',
  vendor: 'Smartico',
  kind: 'advertising',
  tags: ['trmads.eu'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/smartico.html',
}

export const smartstreamTv: KnownService = {
  id: 'smartstream-tv',
  name: 'SmartStream.TV',
  vendor: 'SmartStream.TV',
  kind: 'advertising',
  tags: ['*.smartstream.tv'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/stv.html',
}

export const smartyAds: KnownService = {
  id: 'smarty-ads',
  name: 'SmartyAds',
  vendor: 'SmartyAds',
  kind: 'advertising',
  tags: ['*.ck-ie.com', '*.smartyads.com', '*.ivcsmrt.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/smartyads.html',
}

export const smi2: KnownService = {
  id: 'smi2',
  name: 'SMI2',
  vendor: 'SMI2',
  kind: 'advertising',
  tags: ['*.smi2.ru', '*.smi2.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/smi2.js',
}

export const smi24: KnownService = {
  id: 'smi24',
  name: '24СМИ',
  vendor: '24СМИ',
  kind: 'advertising',
  tags: ['*.24smi.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/24smi.js',
}

export const smileWanted: KnownService = {
  id: 'smile-wanted',
  name: 'Smile Wanted',
  vendor: 'Smile Wanted',
  kind: 'advertising',
  tags: ['*.smilewanted.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/smilewanted.html',
}

export const snigel: KnownService = {
  id: 'snigel',
  name: 'Snigel',
  vendor: 'Snigel',
  kind: 'advertising',
  tags: ['cdn.snigelweb.com/adengine', 'cdn.snigelweb.com/argus', 'adserv.snigelweb.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/snigel.html',
}

export const sogouAds: KnownService = {
  id: 'sogou-ads',
  name: 'Sogou advertising',
  vendor: 'Sogou',
  kind: 'advertising',
  tags: ['theta.sogoucdn.com', 'inte.sogou.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/sogouad.js',
}

export const sonobi: KnownService = {
  id: 'sonobi',
  name: 'Sonobi',
  vendor: 'Sonobi',
  kind: 'advertising',
  cookies: [
    {
      name: '__uis',
      host: 'sonobi.com',
      duration: '29 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: '__uin_*',
      host: 'sonobi.com',
      duration: '44 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: '__uir_*',
      host: 'sonobi.com',
      duration: '32 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'HAPLB*',
      host: 'sonobi.com',
      duration: 'session',
      purpose: 'Keeps a visit on one server',
    },
  ],
  tags: ['*.sonobi.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sonobi.html',
}

export const sovrn: KnownService = {
  id: 'sovrn',
  name: 'Sovrn',
  vendor: 'Sovrn',
  kind: 'advertising',
  cookies: [
    {
      name: 'ljt_reader',
      host: 'lijit.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ljtrtb',
      host: 'lijit.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: '_ljtrtb_*',
      host: 'lijit.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.lijit.com', '*.s-onetag.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sovrn.html',
}

export const sparteo: KnownService = {
  id: 'sparteo',
  name: 'Sparteo',
  vendor: 'Sparteo',
  kind: 'advertising',
  cookies: [
    { name: 'hbdbrk-rwd-cap', duration: '1 day', purpose: 'Limits how often an ad is shown' },
    { name: 'vmuamk-rwd-cap', duration: '1 day', purpose: 'Limits how often an ad is shown' },
  ],
  tags: ['*.sparteo.com', '*.bricks-co.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sparteo.html',
}

export const speakol: KnownService = {
  id: 'speakol',
  name: 'Speakol',
  vendor: 'Speakol',
  kind: 'advertising',
  tags: ['*.speakol.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/speakol.js',
}

export const spotx: KnownService = {
  id: 'spotx',
  name: 'SpotX',
  vendor: 'Magnite',
  kind: 'advertising',
  cookies: [
    {
      name: 'audience',
      host: 'spotxchange.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'partner-*',
      host: 'spotxchange.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.spotxchange.com', '*.spotxcdn.com', '*.spotx.tv'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/spotx.js',
}

export const springserve: KnownService = {
  id: 'springserve',
  name: 'SpringServe',
  vendor: 'Magnite',
  kind: 'advertising',
  cookies: [
    {
      name: 'ssid',
      host: 'springserve.com',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'sst',
      host: 'springserve.com',
      duration: '365 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.springserve.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const ssmas: KnownService = {
  id: 'ssmas',
  name: 'Sem Seo & Mas',
  vendor: 'Sem Seo & Mas',
  kind: 'advertising',
  cookies: [
    { name: 'ssmGranted_*', duration: '1 day', purpose: 'Notes exchanges of ids with partners' },
  ],
  tags: ['*.ssmas.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ssmas.html',
}

export const sspWp: KnownService = {
  id: 'ssp-wp',
  name: 'WP sspBC',
  vendor: 'Wirtualna Polska Media',
  kind: 'advertising',
  tags: ['ssp.wp.pl'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sspBC.html',
}

export const stackadapt: KnownService = {
  id: 'stackadapt',
  name: 'StackAdapt',
  vendor: 'StackAdapt',
  kind: 'advertising',
  cookies: [
    { name: 'sa-user-id', duration: '365 days', purpose: 'Tells browsers apart for advertising' },
    {
      name: 'sa-user-id-v2',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'sa-user-id-v3',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'sa-user-id-v4',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    { name: 'sa-camp-*', duration: '90 days', purpose: 'Holds interests for advertising' },
    { name: 'sa_aid_pv', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.stackadapt.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/stackadapt.html',
}

export const stnVideo: KnownService = {
  id: 'stn-video',
  name: 'STN Video',
  vendor: 'Minute Media',
  kind: 'advertising',
  tags: ['*.stngo.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/stn.html',
}

export const streamrail: KnownService = {
  id: 'streamrail',
  name: 'StreamRail',
  vendor: 'ironSource',
  kind: 'advertising',
  tags: ['*.streamrail.com', '*.streamrail.net'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/blade.js',
}

export const stroeer: KnownService = {
  id: 'stroeer',
  name: 'Ströer ad server',
  vendor: 'Ströer',
  kind: 'advertising',
  cookies: [
    {
      name: 'uu',
      host: 'adscale.de',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'cct',
      host: 'adscale.de',
      duration: 'session',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'tu',
      host: 'adscale.de',
      duration: '29 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['cdn.stroeerdigitalgroup.de', '*.stroeerdigitalmedia.de', '*.adscale.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/stroeerCore.html',
}

export const strossle: KnownService = {
  id: 'strossle',
  name: 'Strossle',
  vendor: 'Strossle',
  kind: 'advertising',
  tags: ['*.spklw.com', '*.sprinklecontent.com', '*.strossle.it'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/strossle.js',
}

export const sublime: KnownService = {
  id: 'sublime',
  name: 'Sublime Skinz',
  vendor: 'Azerion',
  kind: 'advertising',
  tags: ['*.ayads.co'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/sublime.html',
}

export const sulvo: KnownService = {
  id: 'sulvo',
  name: 'Sulvo',
  vendor: 'Sulvo',
  kind: 'advertising',
  tags: ['*.demand.supply'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/sulvo.js',
}

export const sunmedia: KnownService = {
  id: 'sunmedia',
  name: 'SunMedia',
  vendor: 'SunMedia',
  kind: 'advertising',
  tags: ['*.addevweb.com', '*.sunmedia.tv'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/sunmedia.js',
}

export const svkNative: KnownService = {
  id: 'svk-native',
  name: 'SVK-Native',
  vendor: 'SVK-Native',
  kind: 'advertising',
  tags: ['*.svk-native.ru'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/svknative.js',
}

export const swoop: KnownService = {
  id: 'swoop',
  name: 'Swoop',
  vendor: 'Swoop',
  kind: 'advertising',
  tags: ['*.swoop.com', '*.swpsvc.com', '*.swpcld.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/swoop.js',
}

export const synacor: KnownService = {
  id: 'synacor',
  name: 'iMedia Digital Services (Synacor)',
  vendor: 'Technorati',
  kind: 'advertising',
  tags: ['*.technoratimedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/advertising.html',
}

export const tagoras: KnownService = {
  id: 'tagoras',
  name: 'Tagoras',
  vendor: 'Tagoras',
  kind: 'advertising',
  tags: ['*.tagoras.io'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/tagoras.html',
}

export const tailTarget: KnownService = {
  id: 'tail-target',
  name: 'TailTarget',
  vendor: 'TOTVS',
  kind: 'advertising',
  cookies: [
    {
      name: 'u',
      host: 'tailtarget.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'n',
      host: 'tailtarget.com',
      duration: '1 month',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'trk',
      host: 'tailtarget.com',
      duration: '1 month',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'ttbprf',
      host: 'tailtarget.com',
      duration: '1 month',
      purpose: 'Holds interests for advertising',
    },
    {
      name: 'ttnprf',
      host: 'tailtarget.com',
      duration: '1 month',
      purpose: 'Holds interests for advertising',
    },
    {
      name: 'ttc',
      host: 'tailtarget.com',
      duration: '1 day',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'ttca',
      host: 'tailtarget.com',
      duration: '30 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'ttgcm',
      host: 'tailtarget.com',
      duration: '14 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: '_ssc',
      host: 'tailtarget.com',
      duration: '2 days',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.tailtarget.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const talksMedia: KnownService = {
  id: 'talks-media',
  name: 'Talks',
  vendor: 'Talks',
  kind: 'advertising',
  tags: ['ads.talkscreativity.com'],
  evidence: 'https://www.talkscreativity.com/',
}

export const tapad: KnownService = {
  id: 'tapad',
  name: 'Tapad',
  vendor: 'Experian',
  kind: 'advertising',
  cookies: [
    {
      name: 'TapAd_DID',
      host: 'tapad.com',
      duration: '2 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'TapAd_TS',
      host: 'tapad.com',
      duration: '2 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'TapAd_3WAY_SYNCS',
      host: 'tapad.com',
      duration: '2 months',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.tapad.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/tapad.html',
}

export const tappx: KnownService = {
  id: 'tappx',
  name: 'Tappx',
  vendor: 'Tappx',
  kind: 'advertising',
  cookies: [
    {
      name: 'TXCD',
      host: 'tappx.com',
      duration: '1 month',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'TXCSDMN_*',
      host: 'tappx.com',
      duration: '1 month',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.tappx.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/tappx.html',
}

export const taxel: KnownService = {
  id: 'taxel',
  name: 'Taxel',
  vendor: 'GMO TECH',
  kind: 'advertising',
  tags: ['*.taxel.jp'],
  evidence: 'https://taxel.jp/',
}

export const tcsEmotion: KnownService = {
  id: 'tcs-emotion',
  name: 'TCS Emotion',
  vendor: 'TCS Emotion',
  kind: 'advertising',
  tags: ['*.tcsemotion.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/tcsemotion.js',
}

export const telaria: KnownService = {
  id: 'telaria',
  name: 'Telaria',
  vendor: 'Magnite',
  kind: 'advertising',
  cookies: [
    {
      name: 'tvid',
      host: 'tremorhub.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'tv_U*',
      host: 'tremorhub.com',
      duration: '30 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.tremorhub.com', '*.videohub.tv'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/telaria.html',
}

export const temedya: KnownService = {
  id: 'temedya',
  name: 'TE Medya',
  vendor: 'TE Medya',
  kind: 'advertising',
  tags: ['*.vidyome.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/temedya.js',
}

export const tercept: KnownService = {
  id: 'tercept',
  name: 'Tercept',
  vendor: 'Tercept',
  kind: 'advertising',
  tags: ['*.tercept.com'],
  evidence: 'https://github.com/prebid/prebid.github.io/blob/master/dev-docs/analytics/tercept.md',
}

export const theAdex: KnownService = {
  id: 'the-adex',
  name: 'The ADEX',
  vendor: 'Virtual Minds',
  kind: 'advertising',
  tags: ['*.theadex.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const theAdx: KnownService = {
  id: 'the-adx',
  name: 'TheAdx',
  vendor: 'TheAdx',
  kind: 'advertising',
  tags: ['*.theadx.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/theAdx.html',
}

export const theMoneytizer: KnownService = {
  id: 'the-moneytizer',
  name: 'The Moneytizer',
  vendor: 'The Moneytizer',
  kind: 'advertising',
  tags: ['ads.themoneytizer.com', '*.biddertmz.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/themoneytizer.html',
}

export const thirdpresence: KnownService = {
  id: 'thirdpresence',
  name: 'ThirdPresence',
  vendor: 'ThirdPresence',
  kind: 'advertising',
  tags: ['*.thirdpresence.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const thirtyThreeAcross: KnownService = {
  id: 'thirty-three-across',
  name: '33Across',
  vendor: '33Across',
  kind: 'advertising',
  cookies: [
    { name: '33acrossIdFp', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
    { name: '33acrossIdTp', duration: '30 days', purpose: 'Tells browsers apart for advertising' },
  ],
  tags: ['*.33across.com', '*.tynt.com'],
  inline: ['cdn.tynt.com/tc.js', 'tcr.tynt.com/ti.js'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/33across.html',
}

export const throtle: KnownService = {
  id: 'throtle',
  name: 'Throtle',
  vendor: 'Throtle',
  kind: 'advertising',
  tags: ['*.thrtle.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const tncId: KnownService = {
  id: 'tnc-id',
  name: 'TNCID',
  vendor: 'The Nth Continuum',
  kind: 'advertising',
  tags: ['*.tncid.app'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/tncIdSystem.html',
}

export const tracdelight: KnownService = {
  id: 'tracdelight',
  name: 'tracdelight',
  vendor: 'tracdelight',
  kind: 'advertising',
  tags: ['*.tracdelight.io', '*.tracdelight.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/tracdelight.js',
}

export const trackonomics: KnownService = {
  id: 'trackonomics',
  name: 'Trackonomics',
  vendor: 'impact.com',
  kind: 'advertising',
  tags: ['*.trackonomics.net'],
  evidence: 'https://trackonomics.net/',
}

export const traffective: KnownService = {
  id: 'traffective',
  name: 'Traffective',
  vendor: 'Traffective',
  kind: 'advertising',
  tags: ['cdntrf.com', '*.traffective.com'],
  evidence: 'https://traffective.com/',
}

export const trafficFactory: KnownService = {
  id: 'traffic-factory',
  name: 'TrafficFactory',
  vendor: 'TrafficFactory',
  kind: 'advertising',
  tags: ['*.trafficfactory.biz', '*.trafficfactory.com'],
  evidence: 'https://www.trafficfactory.com/',
}

export const trafficGate: KnownService = {
  id: 'traffic-gate',
  name: 'TrafficGate',
  vendor: 'TrafficGate',
  kind: 'advertising',
  tags: ['*.bc-plugin.com'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/trafficgateBidAdapter.js',
}

export const trafficJunky: KnownService = {
  id: 'traffic-junky',
  name: 'TrafficJunky',
  vendor: 'TrafficJunky',
  kind: 'advertising',
  tags: ['*.trafficjunky.net', '*.trafficjunky.com', '*.contentabc.com'],
  evidence: 'https://www.trafficjunky.com/',
}

export const trafficStars: KnownService = {
  id: 'traffic-stars',
  name: 'TrafficStars',
  vendor: 'TrafficStars',
  kind: 'advertising',
  tags: ['*.trafficstars.com', '*.tsyndicate.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const trafmag: KnownService = {
  id: 'trafmag',
  name: 'TrafMag',
  vendor: 'TrafMag',
  kind: 'advertising',
  tags: ['*.trafmag.com'],
  evidence: 'https://trafmag.com/',
}

export const tribalFusion: KnownService = {
  id: 'tribal-fusion',
  name: 'Exponential (Tribal Fusion)',
  vendor: 'VDX.tv',
  kind: 'advertising',
  cookies: [
    {
      name: 'ANON_ID',
      host: 'tribalfusion.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.tribalfusion.com', '*.exponential.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const trion: KnownService = {
  id: 'trion',
  name: 'Trion Interactive',
  vendor: 'Trion Interactive',
  kind: 'advertising',
  tags: ['*.in-appadvertising.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/trion.html',
}

export const triplelift: KnownService = {
  id: 'triplelift',
  name: 'TripleLift',
  vendor: 'TripleLift',
  kind: 'advertising',
  cookies: [
    {
      name: 'tluid',
      host: '3lift.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'tluidp',
      host: '3lift.com',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'sync',
      host: '3lift.com',
      duration: '3 months',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.3lift.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/triplelift.html',
}

export const truOptik: KnownService = {
  id: 'tru-optik',
  name: 'Tru Optik',
  vendor: 'TransUnion',
  kind: 'advertising',
  tags: ['*.truoptik.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const trustx: KnownService = {
  id: 'trustx',
  name: 'TRUSTX',
  vendor: 'TRUSTX',
  kind: 'advertising',
  tags: ['*.trustx.org'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/trustx.html',
}

export const truvid: KnownService = {
  id: 'truvid',
  name: 'Truvid',
  vendor: 'Truvid',
  kind: 'advertising',
  tags: ['*.trvdp.com'],
  evidence: 'https://www.truvid.com/',
}

export const turn: KnownService = {
  id: 'turn',
  name: 'Amobee (Turn)',
  vendor: 'Nexxen',
  kind: 'advertising',
  cookies: [
    {
      name: 'uid',
      host: 'turn.com',
      duration: '6 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.turn.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const twiago: KnownService = {
  id: 'twiago',
  name: 'twiago',
  vendor: 'Ströer',
  kind: 'advertising',
  cookies: [
    {
      name: 'deuxesse_uxid',
      host: 'twiago.com',
      duration: '29 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.twiago.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const ucfunnel: KnownService = {
  id: 'ucfunnel',
  name: 'ucfunnel',
  vendor: 'ucfunnel',
  kind: 'advertising',
  tags: ['*.aralego.com', '*.aralego.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/ucfunnel.html',
}

export const uid2: KnownService = {
  id: 'uid2',
  name: 'Unified ID 2.0',
  vendor: 'The Trade Desk',
  kind: 'advertising',
  cookies: [
    { name: '__uid2_advertising_token', purpose: 'Identifies the visitor to advertisers' },
    { name: '__uid_2', purpose: 'Identifies the visitor to advertisers' },
  ],
  tags: ['*.uidapi.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/unified2.html',
}

export const underdogMedia: KnownService = {
  id: 'underdog-media',
  name: 'Underdog Media',
  vendor: 'Underdog Media',
  kind: 'advertising',
  cookies: [
    {
      name: 'dt',
      host: 'udmserve.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'rtbh',
      host: 'udmserve.net',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'udmts',
      host: 'udmserve.net',
      duration: '89 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'udm_edge_floater_fcap',
      duration: '30 days',
      purpose: 'Limits how often an ad is shown',
    },
    { name: 'udm_edge_closed_at', duration: '30 days', purpose: 'Limits how often an ad is shown' },
    {
      name: 'udm_iframeSyncStatus',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    { name: 'udm_session_rad_edge', duration: '30 days', purpose: 'Holds the data of this visit' },
    {
      name: 'udm_session_rad_inpage',
      duration: '30 days',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.udmserve.net', '*.underdog.media'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/underdogmedia.html',
}

export const undertone: KnownService = {
  id: 'undertone',
  name: 'Undertone',
  vendor: 'Perion',
  kind: 'advertising',
  cookies: [
    {
      name: 'UTID',
      host: 'undertone.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'UTID_ENC',
      host: 'undertone.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'UID_EXT_*',
      host: 'undertone.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.undertone.com', '*.legolas-media.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/undertone.html',
}

export const unibots: KnownService = {
  id: 'unibots',
  name: 'Unibots',
  vendor: 'Unibots',
  kind: 'advertising',
  tags: ['*.unibots.in'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/unibots.html',
}

export const unicorn: KnownService = {
  id: 'unicorn',
  name: 'UNICORN',
  vendor: 'Bulbit',
  kind: 'advertising',
  tags: ['*.uncn.jp'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/unicorn.html',
}

export const uniquest: KnownService = {
  id: 'uniquest',
  name: 'UNIQUEST',
  vendor: 'Muscat Group',
  kind: 'advertising',
  tags: ['*.ust-ad.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/uniquest.html',
}

export const unruly: KnownService = {
  id: 'unruly',
  name: 'Unruly',
  vendor: 'Nexxen',
  kind: 'advertising',
  cookies: [
    {
      name: 'unruly_m*',
      host: 'unrulymedia.com',
      duration: '6 days',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.unrulymedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/unruly.html',
}

export const urbanMedia: KnownService = {
  id: 'urban-media',
  name: 'Urban Media',
  vendor: 'Urban Media',
  kind: 'advertising',
  tags: ['ads.urban-media.com'],
  evidence: 'https://www.urban-media.com/',
}

export const utiq: KnownService = {
  id: 'utiq',
  name: 'Utiq',
  vendor: 'Utiq',
  kind: 'advertising',
  tags: ['*.utiq.com'],
  evidence: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/utiq.html',
}

export const uzou: KnownService = {
  id: 'uzou',
  name: 'UZOU',
  vendor: 'Speee',
  kind: 'advertising',
  tags: ['speee-ad.akamaized.net', '*.speee-ad.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/uzou.js',
}

export const valuecommerce: KnownService = {
  id: 'valuecommerce',
  name: 'ValueCommerce',
  vendor: 'ValueCommerce',
  kind: 'advertising',
  tags: ['*.valuecommerce.com', '*.valuecommerce.ne.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/valuecommerce.js',
}

export const valueimpression: KnownService = {
  id: 'valueimpression',
  name: 'Valueimpression',
  vendor: 'Valueimpression',
  kind: 'advertising',
  tags: ['*.vlitag.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/valueimpression.html',
}

export const vdoAi: KnownService = {
  id: 'vdo-ai',
  name: 'VDO.AI',
  vendor: 'VDO.AI',
  kind: 'advertising',
  tags: ['*.vdo.ai'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/vdoai.js',
}

export const venatus: KnownService = {
  id: 'venatus',
  name: 'Venatus',
  vendor: 'Venatus',
  kind: 'advertising',
  tags: ['*.vntsm.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const vibrantMedia: KnownService = {
  id: 'vibrant-media',
  name: 'Vibrant Media',
  vendor: 'Vibrant Media',
  kind: 'advertising',
  tags: ['*.intellitxt.com', '*.vibrantmedia.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/vibrantmedia.html',
}

export const vidazoo: KnownService = {
  id: 'vidazoo',
  name: 'Vidazoo',
  vendor: 'Perion',
  kind: 'advertising',
  tags: ['*.vidazoo.com', '*.vidazoo.services', '*.cootlogix.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/vidazoo.html',
}

export const videoByte: KnownService = {
  id: 'video-byte',
  name: 'VideoByte',
  vendor: 'VideoByte',
  kind: 'advertising',
  tags: ['*.videobyte.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/videobyte.html',
}

export const videoIntelligence: KnownService = {
  id: 'video-intelligence',
  name: 'video intelligence',
  vendor: 'Outbrain',
  kind: 'advertising',
  tags: ['*.vi-serve.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/videointelligence.js',
}

export const videology: KnownService = {
  id: 'videology',
  name: 'Videology',
  vendor: 'Amobee',
  kind: 'advertising',
  tags: ['*.tidaltv.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const videonow: KnownService = {
  id: 'videonow',
  name: 'Videonow',
  vendor: 'Videonow',
  kind: 'advertising',
  tags: ['*.videonow.ru'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/videonow.html',
}

export const videoreach: KnownService = {
  id: 'videoreach',
  name: 'Videoreach',
  vendor: 'Videoreach',
  kind: 'advertising',
  tags: ['*.videoreach.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/videoreach.html',
}

export const videowallDirect: KnownService = {
  id: 'videowall-direct',
  name: 'Boldwin',
  vendor: 'Boldwin',
  kind: 'advertising',
  tags: ['*.videowalldirect.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/boldwin.html',
}

export const vidoomy: KnownService = {
  id: 'vidoomy',
  name: 'Vidoomy',
  vendor: 'Vidoomy',
  kind: 'advertising',
  cookies: [
    {
      name: 'vidoomy-uids',
      host: 'vidoomy.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.vidoomy.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/vidoomy.html',
}

export const viously: KnownService = {
  id: 'viously',
  name: 'Viously',
  vendor: 'Viously',
  kind: 'advertising',
  tags: ['*.viously.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/viously.html',
}

export const viqeo: KnownService = {
  id: 'viqeo',
  name: 'Viqeo ads',
  vendor: 'Viqeo',
  kind: 'advertising',
  tags: ['*.vqserve.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/viqeo.html',
}

export const visibleMeasures: KnownService = {
  id: 'visible-measures',
  name: 'Visible Measures',
  vendor: 'Visible Measures',
  kind: 'advertising',
  tags: ['*.visiblemeasures.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/visiblemeasures.html',
}

export const vlyby: KnownService = {
  id: 'vlyby',
  name: 'VLYBY',
  vendor: 'VLYBY',
  kind: 'advertising',
  tags: ['*.vlyby.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/vlyby.html',
}

export const vmfive: KnownService = {
  id: 'vmfive',
  name: 'VMFive',
  vendor: 'VMFive',
  kind: 'advertising',
  tags: ['*.vm5apis.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/vmfive.js',
}

export const vrtcal: KnownService = {
  id: 'vrtcal',
  name: 'Vrtcal',
  vendor: 'Vrtcal',
  kind: 'advertising',
  tags: ['*.vrtcal.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/vrtcal.html',
}

export const vuble: KnownService = {
  id: 'vuble',
  name: 'Vuble',
  vendor: 'Mediabong',
  kind: 'advertising',
  cookies: [
    { name: '_mb', host: 'vuble.tv', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.vuble.tv', '*.mediabong.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const webSpectator: KnownService = {
  id: 'web-spectator',
  name: 'WebSpectator',
  vendor: 'WebSpectator',
  kind: 'advertising',
  tags: ['*.webspectator.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/adsensor.js',
}

export const webediaAds: KnownService = {
  id: 'webedia-ads',
  name: 'Webedia Ads',
  vendor: 'Webedia',
  kind: 'advertising',
  tags: ['*.wbdds.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/webediads.js',
}

export const weborama: KnownService = {
  id: 'weborama',
  name: 'Weborama',
  vendor: 'Weborama',
  kind: 'advertising',
  cookies: [
    {
      name: 'AFFICHE_W',
      host: 'weborama.fr',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'wui',
      host: 'weborama.fr',
      duration: '3 months',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.weborama.fr', '*.weborama.com', '*.weborama-tech.ru'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/weborama.js',
}

export const welect: KnownService = {
  id: 'welect',
  name: 'Welect',
  vendor: 'Welect',
  kind: 'advertising',
  tags: ['*.welect.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/welect.html',
}

export const whopa: KnownService = {
  id: 'whopa',
  name: 'Whopa InFeed',
  vendor: 'Whopa InFeed',
  kind: 'advertising',
  tags: ['*.infeed.com.ar'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/whopainfeed.js',
}

export const widespace: KnownService = {
  id: 'widespace',
  name: 'Widespace',
  vendor: 'Widespace',
  kind: 'advertising',
  tags: ['*.widespace.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/widespace.html',
}

export const wisteria: KnownService = {
  id: 'wisteria',
  name: 'Wisteria',
  vendor: 'Wisteria',
  kind: 'advertising',
  tags: ['wisteria-js.excite.co.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/wisteria.js',
}

export const wordads: KnownService = {
  id: 'wordads',
  name: 'WordAds',
  vendor: 'Automattic',
  kind: 'advertising',
  tags: ['*.pubmine.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/pubmine.js',
}

export const xLift: KnownService = {
  id: 'x-lift',
  name: 'xlift',
  vendor: 'xlift',
  kind: 'advertising',
  tags: ['*.x-lift.jp'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/xlift.js',
}

export const xandr: KnownService = {
  id: 'xandr',
  name: 'Xandr (AppNexus)',
  vendor: 'Microsoft',
  kind: 'advertising',
  cookies: [
    {
      name: 'uuid2',
      host: 'adnxs.com',
      duration: '90 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'anj',
      host: 'adnxs.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'icu',
      host: 'adnxs.com',
      duration: '90 days',
      purpose: 'Limits how often an ad is shown',
    },
    {
      name: 'uids',
      host: 'adnxs.com',
      duration: '120 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'sess',
      host: 'adnxs.com',
      duration: '1 day',
      purpose: 'Tests what the browser allows',
    },
    {
      name: 'XANDR_PANID',
      host: 'adnxs.com',
      duration: '400 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'usersync',
      host: 'adnxs.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'token',
      host: 'adnxs.com',
      duration: '90 days',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.adnxs.com', '*.adnxs-simple.com', '*.ctasnet.com', '*.adrdgt.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/appnexus.html',
}

export const xaxis: KnownService = {
  id: 'xaxis',
  name: 'Xaxis',
  vendor: 'GroupM',
  kind: 'advertising',
  cookies: [
    {
      name: 'id',
      host: 'mookie1.com',
      duration: '13 months',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'mdata',
      host: 'mookie1.com',
      duration: '13 months',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'ov',
      host: 'mookie1.com',
      duration: '13 months',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.mookie1.com', '*.gmads.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const yahooAdExchange: KnownService = {
  id: 'yahoo-ad-exchange',
  name: 'Yahoo Advertising exchange',
  vendor: 'Yahoo',
  kind: 'advertising',
  cookies: [
    {
      name: 'APID',
      host: 'advertising.com',
      duration: '1 month',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: [
    '*.adaptv.advertising.com',
    '*.adtech.advertising.com',
    '*.ace.advertising.com',
    'pixel.advertising.com',
    'leadback.advertising.com',
    '*.adap.tv',
    '*.btrll.com',
    '*.nexage.com',
    'ups.analytics.yahoo.com',
    'cms.analytics.yahoo.com',
    'c2shb.pubgw.yahoo.com',
    'c2shb.ssp.yahoo.com',
    '*.yieldmanager.com',
    '*.bluelithium.com',
    's.yimg.com/aaq/ampad',
    'us.adserver.yahoo.com',
  ],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yahooAdvertising.html',
}

export const yaleo: KnownService = {
  id: 'yaleo',
  name: 'Yaleo',
  vendor: 'Audienzz',
  kind: 'advertising',
  tags: ['*.yaleo.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yaleo.html',
}

export const yieldbird: KnownService = {
  id: 'yieldbird',
  name: 'Yieldbird',
  vendor: 'Agora',
  kind: 'advertising',
  cookies: [{ name: 'yb_ab_test', duration: '7 days', purpose: 'Tests what the browser allows' }],
  tags: ['*.yieldbird.com'],
  evidence: 'https://yieldbird.com/',
}

export const yieldbot: KnownService = {
  id: 'yieldbot',
  name: 'Yieldbot',
  vendor: 'Yieldbot',
  kind: 'advertising',
  tags: ['*.yldbt.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/yieldbot.js',
}

export const yieldlab: KnownService = {
  id: 'yieldlab',
  name: 'Yieldlab',
  vendor: 'Virtual Minds',
  kind: 'advertising',
  cookies: [
    {
      name: 'id',
      host: 'yieldlab.net',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.yieldlab.net', '*.yieldlab.de'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yieldlab.html',
}

export const yieldlift: KnownService = {
  id: 'yieldlift',
  name: 'YieldLift',
  vendor: 'YieldLift',
  kind: 'advertising',
  tags: ['*.yieldlift.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yieldlift.html',
}

export const yieldlove: KnownService = {
  id: 'yieldlove',
  name: 'Yieldlove',
  vendor: 'Ströer',
  kind: 'advertising',
  tags: ['*.yieldlove.com', '*.yieldlove-ad-serving.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yieldlove.html',
}

export const yieldmo: KnownService = {
  id: 'yieldmo',
  name: 'Yieldmo',
  vendor: 'Yieldmo',
  kind: 'advertising',
  cookies: [
    {
      name: 'yieldmo_id',
      host: 'yieldmo.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'ptr*',
      host: 'yieldmo.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.yieldmo.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yieldmo.html',
}

export const yieldone: KnownService = {
  id: 'yieldone',
  name: 'YIELD ONE',
  vendor: 'Digital Advertising Consortium',
  kind: 'advertising',
  tags: ['*.impact-ad.jp', '*.eff1.net', '*.cmertv.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/yieldone.html',
}

export const yieldoptimizer: KnownService = {
  id: 'yieldoptimizer',
  name: 'Adara',
  vendor: 'RateGain',
  kind: 'advertising',
  cookies: [
    {
      name: 'ph',
      host: 'yieldoptimizer.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.yieldoptimizer.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const yocVisx: KnownService = {
  id: 'yoc-visx',
  name: 'YOC VIS.X',
  vendor: 'YOC',
  kind: 'advertising',
  cookies: [
    {
      name: '__vads',
      host: 'visx.net',
      duration: '30 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'lbe7d',
      host: 'visx.net',
      duration: '365 days',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'um2',
      host: 'visx.net',
      duration: '2 years',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.visx.net'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/visx.html',
}

export const yume: KnownService = {
  id: 'yume',
  name: 'YuMe',
  vendor: 'Nexxen',
  kind: 'advertising',
  tags: ['*.yume.com', '*.yumenetworks.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const zebestof: KnownService = {
  id: 'zebestof',
  name: 'Zebestof',
  vendor: 'Prisma Media',
  kind: 'advertising',
  tags: ['*.zebestof.com'],
  evidence: 'https://www.zebestof.com/',
}

export const zedo: KnownService = {
  id: 'zedo',
  name: 'ZEDO',
  vendor: 'ZEDO',
  kind: 'advertising',
  cookies: [
    {
      name: 'ZEDOIDA',
      host: 'zedo.com',
      duration: '10 years',
      purpose: 'Tells browsers apart for advertising',
    },
    { name: 'FFgeo', host: 'zedo.com', duration: '1 year', purpose: 'Remembers a rough location' },
  ],
  tags: ['*.zedo.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/zedo.js',
}

export const zemanta: KnownService = {
  id: 'zemanta',
  name: 'Zemanta',
  vendor: 'Outbrain',
  kind: 'advertising',
  cookies: [
    {
      name: 'zuid',
      host: 'zemanta.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
  ],
  tags: ['*.zemanta.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const zeotap: KnownService = {
  id: 'zeotap',
  name: 'Zeotap',
  vendor: 'Zeotap',
  kind: 'advertising',
  cookies: [
    {
      name: 'zc',
      host: 'zeotap.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'zi',
      host: 'zeotap.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'zuc',
      host: 'zeotap.com',
      duration: '1 year',
      purpose: 'Tells browsers apart for advertising',
    },
    {
      name: 'zsc',
      host: 'zeotap.com',
      duration: '1 day',
      purpose: 'Notes exchanges of ids with partners',
    },
    {
      name: 'idp',
      host: 'zeotap.com',
      duration: '1 year',
      purpose: 'Notes exchanges of ids with partners',
    },
  ],
  tags: ['*.zeotap.com', '*.rqtrk.eu'],
  evidence: 'https://github.com/prebid/Prebid.js/blob/master/modules/zeotapIdPlusIdSystem.js',
}

export const zergnet: KnownService = {
  id: 'zergnet',
  name: 'ZergNet',
  vendor: 'Static Media',
  kind: 'advertising',
  tags: ['*.zergnet.com'],
  evidence: 'https://github.com/ampproject/amphtml/blob/main/ads/vendors/zergnet.js',
}

export const zetaSsp: KnownService = {
  id: 'zeta-ssp',
  name: 'Zeta SSP',
  vendor: 'Zeta Global',
  kind: 'advertising',
  tags: ['ssp.disqus.com'],
  evidence: 'https://docs.prebid.org/dev-docs/bidders/zeta_global_ssp.html',
}
