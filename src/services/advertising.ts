/**
 * Advertisers' services: conversion pixels, retargeting, affiliate networks, the ads of big platforms.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const a8Net: KnownService = {
  id: 'a8-net',
  name: 'A8.net',
  vendor: 'Fan Communications',
  kind: 'advertising',
  cookies: [
    { name: '_a8_*', duration: '90 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.a8.net', '*.a8cv.com'],
  evidence: 'https://www.a8.net/',
}

export const accesstrade: KnownService = {
  id: 'accesstrade',
  name: 'AccessTrade',
  vendor: 'Interspace',
  kind: 'advertising',
  cookies: [
    { name: 'atnct', duration: '30 days', purpose: 'Remembers the affiliate link that led here' },
    { name: '_atnct', duration: '30 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: [
    '*.accesstrade.net',
    '*.accesstrade.in.th',
    '*.accesstrade.vn',
    '*.accesstrade.co.id',
    '*.isclix.com',
  ],
  evidence: 'https://www.accesstrade.ne.jp/',
}

export const acquisio: KnownService = {
  id: 'acquisio',
  name: 'Acquisio',
  vendor: 'Acquisio',
  kind: 'advertising',
  tags: ['*.acq.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const actionpay: KnownService = {
  id: 'actionpay',
  name: 'Actionpay',
  vendor: 'Actionpay',
  kind: 'advertising',
  cookies: [
    { name: 'apclick', duration: '30 days', purpose: 'Remembers the affiliate link that led here' },
    {
      name: 'actionpay',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: [
    '*.actionpay.ru',
    '*.actionpay.net',
    '*.apretailer.com',
    '*.apretailer.com.br',
    '*.aprtx.com',
  ],
  evidence: 'https://actionpay.net/',
}

export const adEbis: KnownService = {
  id: 'ad-ebis',
  name: 'AD EBiS',
  vendor: 'YRGLM',
  kind: 'advertising',
  cookies: [
    {
      name: 'ebis_*',
      host: 'ebis.ne.jp',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.ebis.ne.jp'],
  evidence: 'https://www.ebis.ne.jp/',
}

export const adalyser: KnownService = {
  id: 'adalyser',
  name: 'Adalyser',
  vendor: 'OneSoon',
  kind: 'advertising',
  cookies: [
    { name: '__adal_ca', duration: '6 months', purpose: 'Remembers where the visitor came from' },
    { name: '__adal_cw', duration: '7 days', purpose: 'Holds the data of this visit' },
    { name: '__adal_id', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__adal_ses', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.adalyser.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const adcell: KnownService = {
  id: 'adcell',
  name: 'ADCELL',
  vendor: 'Firstlead',
  kind: 'advertising',
  cookies: [
    {
      name: 'ADCELLpid*',
      duration: '45 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'ADCELLspid*',
      duration: '45 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'ADCELLvpid*',
      duration: '45 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'ADCELLsid*',
      duration: '45 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['www.adcell.de', '*.adcell.com'],
  evidence: 'https://www.adcell.com/',
}

export const addshoppers: KnownService = {
  id: 'addshoppers',
  name: 'AddShoppers',
  vendor: 'AddShoppers',
  kind: 'advertising',
  cookies: [{ name: 'addshoppers.com', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.addshoppers.com', 'shop.pe', '*.shop.pe'],
  evidence: 'https://www.addshoppers.com/',
}

export const adjust: KnownService = {
  id: 'adjust',
  name: 'Adjust',
  vendor: 'Adjust',
  kind: 'advertising',
  tags: ['*.adjust.com', '*.adjust.io', '*.adjust.world', '*.adj.st'],
  evidence: 'https://dev.adjust.com/en/sdk/web',
}

export const admitad: KnownService = {
  id: 'admitad',
  name: 'Admitad',
  vendor: 'Mitgo',
  kind: 'advertising',
  cookies: [
    {
      name: 'admitad_uid',
      duration: '90 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'tagtag_aid',
      duration: '90 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'admitad_aid',
      duration: '90 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: [
    '*.admitad.com',
    '*.lenmit.com',
    '*.artfut.com',
    '*.alitems.com',
    '*.alitems.co',
    '*.wextap.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const adometry: KnownService = {
  id: 'adometry',
  name: 'Adometry',
  vendor: 'Google',
  kind: 'advertising',
  tags: ['*.dmtry.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const adplan: KnownService = {
  id: 'adplan',
  name: 'ADPLAN',
  vendor: 'Opt',
  kind: 'advertising',
  tags: ['*.adplan7.com', '*.adplan-ds.com', '*.advg.jp', '*.advg7.com'],
  evidence: 'https://www.opt.ne.jp/',
}

export const adroll: KnownService = {
  id: 'adroll',
  name: 'AdRoll',
  vendor: 'NextRoll',
  kind: 'advertising',
  cookies: [
    { name: '__adroll', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__adroll_fpc', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__adroll_shared', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__adroll_consent', duration: '13 months', purpose: 'Holds the data of this visit' },
    {
      name: '__ar_v4',
      duration: '1 year',
      purpose: 'Remembers what was viewed, to show ads for it',
    },
    {
      name: '__adroll',
      host: 'adroll.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.adroll.com'],
  inline: ['"/j/roundtrip.js"', '"/roundtrip.js"'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const adscience: KnownService = {
  id: 'adscience',
  name: 'Adscience',
  vendor: 'Ortec',
  kind: 'advertising',
  cookies: [
    {
      name: 'viewer',
      host: 'adscience.nl',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'app_ts',
      host: 'adscience.nl',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'spx_ts',
      host: 'adscience.nl',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'adx_ts',
      host: 'adscience.nl',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'id_ts',
      host: 'adscience.nl',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
  ],
  tags: ['*.adscience.nl'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const adtraction: KnownService = {
  id: 'adtraction',
  name: 'Adtraction',
  vendor: 'Adtraction',
  kind: 'advertising',
  cookies: [
    { name: 'at_gd', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.adtraction.com', '*.adtr.io'],
  evidence: 'https://adtraction.com/',
}

export const afb: KnownService = {
  id: 'afb',
  name: 'afb',
  vendor: 'Forit',
  kind: 'advertising',
  tags: ['*.afi-b.com', '*.affiliate-b.com'],
  evidence: 'https://www.afi-b.com/',
}

export const affilae: KnownService = {
  id: 'affilae',
  name: 'Affilae',
  vendor: 'Affilae',
  kind: 'advertising',
  tags: ['*.affilae.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const affiliatly: KnownService = {
  id: 'affiliatly',
  name: 'Affiliatly',
  vendor: 'Affiliatly',
  kind: 'advertising',
  cookies: [
    {
      name: 'affiliatly',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'affiliatly_v3',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.affiliatly.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const affilinet: KnownService = {
  id: 'affilinet',
  name: 'affilinet',
  vendor: 'Awin',
  kind: 'advertising',
  tags: [
    '*.webmasterplan.com',
    '*.affili.net',
    '*.banner-rotation.com',
    '*.reussissonsensemble.fr',
    '*.successfultogether.co.uk',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const afilio: KnownService = {
  id: 'afilio',
  name: 'Afilio',
  vendor: 'Afilio',
  kind: 'advertising',
  tags: ['*.afilio.com.br'],
  evidence: 'https://www.afilio.com.br/',
}

export const alimama: KnownService = {
  id: 'alimama',
  name: 'Alimama',
  vendor: 'Alibaba',
  kind: 'advertising',
  cookies: [
    {
      name: 'cnaui',
      host: 'tanx.com',
      duration: '10 years',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'atpsida',
      host: 'tanx.com',
      duration: '10 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.alimama.com',
    '*.tanx.com',
    '*.tanx.cn',
    'atanx.alicdn.com',
    'g.alicdn.com/mm/tanx-cdn',
    'g.alicdn.com/mm/afp-cdn',
  ],
  evidence: 'https://www.alimama.com/',
}

export const amazonAds: KnownService = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  vendor: 'Amazon',
  kind: 'advertising',
  cookies: [
    {
      name: 'ad-id',
      host: 'amazon-adsystem.com',
      duration: '190 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'ad-privacy',
      host: 'amazon-adsystem.com',
      duration: '5 years',
      purpose: 'Remembers an opt-out',
    },
    { name: 'aatToken', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.amazon-adsystem.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const amazonAssociates: KnownService = {
  id: 'amazon-associates',
  name: 'Amazon Associates',
  vendor: 'Amazon',
  kind: 'advertising',
  tags: [
    'ws-na.amazon-adsystem.com',
    'ws-eu.amazon-adsystem.com',
    'ws-fe.amazon-adsystem.com',
    'ws-in.amazon-adsystem.com',
    'ws-cn.amazon-adsystem.com',
    'ir-na.amazon-adsystem.com',
    'ir-uk.amazon-adsystem.com',
    'ir-de.amazon-adsystem.com',
    'ir-fr.amazon-adsystem.com',
    'ir-it.amazon-adsystem.com',
    'ir-es.amazon-adsystem.com',
    'ir-ca.amazon-adsystem.com',
    'ir-jp.amazon-adsystem.com',
    'ir-in.amazon-adsystem.com',
    'z-na.amazon-adsystem.com',
    'z-eu.amazon-adsystem.com',
    'z-fe.amazon-adsystem.com',
    'z-in.amazon-adsystem.com',
    'rcm-na.amazon-adsystem.com',
    'rcm-eu.amazon-adsystem.com',
    'rcm-fe.amazon-adsystem.com',
    'rcm.amazon.com',
    'rcm-de.amazon.de',
    'rcm-uk.amazon.co.uk',
    'rcm-fr.amazon.fr',
    'rcm-it.amazon.it',
    'rcm-es.amazon.es',
    'rcm-jp.amazon.co.jp',
    'rcm-ca.amazon.ca',
    'wms-na.amazon-adsystem.com',
    'wms-eu.amazon-adsystem.com',
    'wms-fe.amazon-adsystem.com',
    'ps-us.amazon-adsystem.com',
    '*.assoc-amazon.com',
    '*.assoc-amazon.co.uk',
    '*.assoc-amazon.de',
    '*.assoc-amazon.fr',
    '*.assoc-amazon.it',
    '*.assoc-amazon.es',
    '*.assoc-amazon.ca',
    '*.assoc-amazon.jp',
    '*.associates-amazon.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ambassador: KnownService = {
  id: 'ambassador',
  name: 'Ambassador',
  vendor: 'Ambassador',
  kind: 'advertising',
  tags: ['*.getambassador.com', '*.mbsy.co'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const appcast: KnownService = {
  id: 'appcast',
  name: 'Appcast',
  vendor: 'Appcast',
  kind: 'advertising',
  tags: ['click.appcast.io', '*.appcast.io'],
  evidence: 'https://www.appcast.io/',
}

export const appsflyer: KnownService = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  vendor: 'AppsFlyer',
  kind: 'advertising',
  cookies: [
    { name: 'afUserId', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'AF_SYNC', duration: '7 days', purpose: 'Tracks the exchange of ids with partners' },
    {
      name: 'AF_DEFAULT_MEASUREMENT_STATUS',
      duration: '1 year',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'af_id',
      host: 'appsflyer.com',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    { name: 'AF_BANNERS_SESSION_ID', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'websdk.appsflyer.com',
    'wa.appsflyer.com',
    'wa.onelink.me',
    'banner.appsflyer.com',
    'onelinksmartscript.appsflyer.com',
    'cdn.appsflyer.com',
    '*.onelink.me',
  ],
  evidence: 'https://support.appsflyer.com/hc/en-us',
}

export const attributionApp: KnownService = {
  id: 'attribution-app',
  name: 'Attribution',
  vendor: 'Attribution',
  kind: 'advertising',
  tags: ['*.attributionapp.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const avantlink: KnownService = {
  id: 'avantlink',
  name: 'AvantLink',
  vendor: 'AvantLink',
  kind: 'advertising',
  cookies: [
    { name: 'avmws_*', duration: '90 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.avmws.com', '*.avantlink.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const awin: KnownService = {
  id: 'awin',
  name: 'Awin',
  vendor: 'Awin',
  kind: 'advertising',
  cookies: [
    { name: '_aw_m_*', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
    { name: '_aw_sn_*', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
    { name: '_aw_j_*', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
    { name: '_aw_xid', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'awin_awc',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'awin_source',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'AwinChannelCookie',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'aw*',
      host: 'awin1.com',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'bId',
      host: 'awin1.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    { name: 'zanpid', duration: '90 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: [
    '*.awin1.com',
    '*.dwin1.com',
    '*.dwin2.com',
    '*.zenaps.com',
    '*.zanox.com',
    '*.zanox.ws',
    '*.zanox-affiliate.de',
  ],
  evidence: 'https://www.awin.com/gb/privacy',
}

export const axonPixel: KnownService = {
  id: 'axon-pixel',
  name: 'AppLovin Axon Pixel',
  vendor: 'AppLovin',
  kind: 'advertising',
  cookies: [
    { name: '_axwrt', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'axwrt', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.axon.ai', '*.applovin.com', '*.applvn.com'],
  evidence: 'https://support.axon.ai/',
}

export const baiduAds: KnownService = {
  id: 'baidu-ads',
  name: 'Baidu Ads',
  vendor: 'Baidu',
  kind: 'advertising',
  cookies: [
    {
      name: 'CPROID',
      host: 'cpro.baidu.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    'pos.baidu.com',
    '*.pos.baidu.com',
    'cpro.baidu.com',
    'cpro.baidustatic.com',
    'cpro2.baidustatic.com',
    'dup.baidustatic.com',
    'dup2.baidustatic.com',
    'ubmcmm.baidustatic.com',
    'cbjs.baidu.com',
    'dup.baidu.com',
    'crs.baidu.com',
    'cb.baidu.com',
    'eclick.baidu.com',
    'drmcmm.baidu.com',
    'entry.baidu.com',
    'ecmb.bdimg.com/public03',
    'static1.baidustatic.com',
    'nsclick.baidu.com',
    'afd.baidu.com',
    'als.baidu.com',
  ],
  evidence: 'https://union.baidu.com/',
}

export const belboon: KnownService = {
  id: 'belboon',
  name: 'belboon',
  vendor: 'belboon',
  kind: 'advertising',
  tags: ['*.belboon.com', '*.belboon.de'],
  evidence: 'https://belboon.com/',
}

export const bestprice360: KnownService = {
  id: 'bestprice-360',
  name: 'BestPrice 360',
  vendor: 'BestPrice',
  kind: 'advertising',
  tags: ['360.bestprice.gr'],
  evidence: 'https://www.bestprice.gr/',
}

export const bianoPixel: KnownService = {
  id: 'biano-pixel',
  name: 'Biano Pixel',
  vendor: 'Biano',
  kind: 'advertising',
  tags: ['pixel.biano.cz', 'pixel.biano.sk', 'pixel.biano.ro', 'pixel.biano.hu'],
  evidence: 'https://www.biano.cz/',
}

export const branch: KnownService = {
  id: 'branch',
  name: 'Branch',
  vendor: 'Branch Metrics',
  kind: 'advertising',
  cookies: [
    {
      name: '_s',
      host: 'branch.io',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: '_s',
      host: 'app.link',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.branch.io', '*.app.link'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const button: KnownService = {
  id: 'button',
  name: 'Button',
  vendor: 'Button',
  kind: 'advertising',
  tags: ['*.btncdn.com', '*.usebutton.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const buyapowa: KnownService = {
  id: 'buyapowa',
  name: 'Buyapowa',
  vendor: 'Buyapowa',
  kind: 'advertising',
  tags: ['*.co-buying.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const c3Metrics: KnownService = {
  id: 'c3-metrics',
  name: 'C3 Metrics',
  vendor: 'C3 Metrics',
  kind: 'advertising',
  tags: ['*.c3tag.com'],
  evidence: 'https://c3metrics.com/',
}

export const capterra: KnownService = {
  id: 'capterra',
  name: 'Capterra conversion tracking',
  vendor: 'Gartner',
  kind: 'advertising',
  tags: ['ct.capterra.com'],
  evidence: 'https://www.capterra.com/',
}

export const cityads: KnownService = {
  id: 'cityads',
  name: 'CityAds',
  vendor: 'CityAds',
  kind: 'advertising',
  tags: ['*.cityads.com', '*.cityads.ru', '*.cityadspix.com'],
  evidence: 'https://cityads.com/',
}

export const cjAffiliate: KnownService = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  vendor: 'Publicis',
  kind: 'advertising',
  cookies: [
    { name: 'cje', duration: '13 months', purpose: 'Remembers the affiliate link that led here' },
    { name: 'cjUser', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cjConsent', duration: '13 months', purpose: 'Remembers an opt-out' },
    {
      name: 'cjevent_dc',
      duration: '13 months',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'cjevent_sc',
      duration: '13 months',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'LCLK',
      host: 'emjcd.com',
      duration: '5 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'S',
      host: 'emjcd.com',
      duration: '5 years',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: [
    '*.cj.com',
    '*.mczbf.com',
    '*.emjcd.com',
    '*.dpbolvw.net',
    '*.anrdoezrs.net',
    '*.jdoqocy.com',
    '*.tkqlhce.com',
    '*.kqzyfj.com',
    '*.ftjcfx.com',
    '*.lduhtrp.net',
    '*.awltovhc.com',
    '*.tqlkg.com',
    '*.yceml.net',
    '*.qksrv.net',
    '*.qksz.net',
    '*.afcyhf.com',
    '*.apmebf.com',
    '*.cualbr.com',
    '*.rnsfpw.net',
    '*.vofzpwh.com',
    '*.commission-junction.com',
    'cj.dotomi.com',
    '*.cj.dotomi.com',
  ],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const clickGuardian: KnownService = {
  id: 'click-guardian',
  name: 'Click Guardian',
  vendor: 'Click Guardian',
  kind: 'advertising',
  tags: ['*.clickguardian.app', '*.clickguardian.co.uk'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const clickbank: KnownService = {
  id: 'clickbank',
  name: 'ClickBank',
  vendor: 'ClickBank',
  kind: 'advertising',
  tags: ['*.clickbank.net'],
  evidence: 'https://support.clickbank.com/',
}

export const clickcease: KnownService = {
  id: 'clickcease',
  name: 'ClickCease',
  vendor: 'CHEQ',
  kind: 'advertising',
  tags: ['*.clickcease.com'],
  evidence: 'https://www.clickcease.com/',
}

export const clickguard: KnownService = {
  id: 'clickguard',
  name: 'ClickGUARD',
  vendor: 'ClickGUARD',
  kind: 'advertising',
  tags: ['*.clickguard.com'],
  evidence: 'https://www.clickguard.com/',
}

export const commissionFactory: KnownService = {
  id: 'commission-factory',
  name: 'Commission Factory',
  vendor: 'Awin',
  kind: 'advertising',
  cookies: [
    {
      name: 'cfjump-*',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    { name: 'cfclick', duration: '30 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.cfjump.com', '*.commissionfactory.com', '*.commissionfactory.com.au'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const convertro: KnownService = {
  id: 'convertro',
  name: 'Convertro',
  vendor: 'Yahoo',
  kind: 'advertising',
  tags: ['*.convertro.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const coupangPartners: KnownService = {
  id: 'coupang-partners',
  name: 'Coupang Partners',
  vendor: 'Coupang',
  kind: 'advertising',
  tags: ['ads-partners.coupang.com', 'coupa.ng', 'ads.coupang.com'],
  evidence: 'https://partners.coupang.com/',
}

export const criteo: KnownService = {
  id: 'criteo',
  name: 'Criteo',
  vendor: 'Criteo',
  kind: 'advertising',
  cookies: [
    { name: 'cto_bundle', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_bidid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_lwid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_idcpy', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_idfs', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_dna_bundle', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_sid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_axid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cto_optout', duration: '5 years', purpose: 'Remembers an opt-out' },
    { name: 'cto_tld_test', duration: 'session', purpose: 'Tests whether cookies can be set' },
    { name: 'cto_writeable', duration: 'session', purpose: 'Tests whether cookies can be set' },
    { name: 'cto_test_cookie', duration: 'session', purpose: 'Tests whether cookies can be set' },
    { name: 'cto_clc', duration: '13 months', purpose: 'Remembers the ad click that led here' },
    {
      name: 'uid',
      host: 'criteo.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'tk',
      host: 'criteo.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    { name: 'optout', host: 'criteo.com', duration: '5 years', purpose: 'Remembers an opt-out' },
  ],
  tags: ['*.criteo.com', '*.criteo.net', '*.emailretargeting.com', '*.hlserve.com'],
  evidence: 'https://www.criteo.com/privacy/',
}

export const cuelinks: KnownService = {
  id: 'cuelinks',
  name: 'Cuelinks',
  vendor: 'Cuelinks',
  kind: 'advertising',
  tags: ['*.cuelinks.com', '*.linksredirect.com'],
  evidence: 'https://www.cuelinks.com/',
}

export const daisycon: KnownService = {
  id: 'daisycon',
  name: 'Daisycon',
  vendor: 'Daisycon',
  kind: 'advertising',
  tags: [
    '*.daisycon.io',
    '*.daisycon.com',
    '*.ds1.nl',
    '*.lt45.net',
    '*.jf79.net',
    '*.dt51.net',
    '*.bdt9.net',
    '*.af12.net',
  ],
  evidence: 'https://www.daisycon.com/',
}

export const digidip: KnownService = {
  id: 'digidip',
  name: 'Digidip',
  vendor: 'Digidip',
  kind: 'advertising',
  tags: ['*.digidip.net'],
  evidence: 'https://www.digidip.net/',
}

export const dognet: KnownService = {
  id: 'dognet',
  name: 'Dognet',
  vendor: 'Dognet',
  kind: 'advertising',
  tags: ['*.dognet.sk', '*.dognet.com'],
  evidence: 'https://www.dognet.com/',
}

export const dub: KnownService = {
  id: 'dub',
  name: 'Dub Partners',
  vendor: 'Dub',
  kind: 'advertising',
  cookies: [
    { name: 'dub_id', duration: '90 days', purpose: 'Remembers the affiliate link that led here' },
    {
      name: 'dub_partner_data',
      duration: '90 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.dubcdn.com'],
  evidence: 'https://dub.co/docs',
}

export const ebayPartnerNetwork: KnownService = {
  id: 'ebay-partner-network',
  name: 'eBay Partner Network',
  vendor: 'eBay',
  kind: 'advertising',
  tags: [
    'epnt.ebay.com',
    'epn.ebay.com',
    'rover.ebay.com',
    'adn.ebay.com',
    'srv.adn.ebay.com',
    '*.ebayadservices.com',
    '*.ebaypartnernetwork.com',
  ],
  evidence: 'https://partnernetwork.ebay.com/',
}

export const echobox: KnownService = {
  id: 'echobox',
  name: 'Echobox',
  vendor: 'Echobox',
  kind: 'advertising',
  tags: ['*.ebxcdn.com', '*.echobox.com'],
  evidence: 'https://www.echobox.com/',
}

export const effiliation: KnownService = {
  id: 'effiliation',
  name: 'Effinity',
  vendor: 'Effinity',
  kind: 'advertising',
  tags: ['*.effiliation.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ehub: KnownService = {
  id: 'ehub',
  name: 'eHUB',
  vendor: 'eHUB',
  kind: 'advertising',
  tags: ['*.ehub.cz'],
  evidence: 'https://ehub.cz/',
}

export const eulerian: KnownService = {
  id: 'eulerian',
  name: 'Eulerian',
  vendor: 'Eulerian',
  kind: 'advertising',
  cookies: [{ name: 'etuix', duration: '13 months', purpose: 'Tells visitors apart' }],
  tags: ['*.eolcdn.com', '*.ew3.io', '*.eulerian.net', '*.eulerian.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const exactag: KnownService = {
  id: 'exactag',
  name: 'Exactag',
  vendor: 'Exactag',
  kind: 'advertising',
  tags: ['*.exactag.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const extole: KnownService = {
  id: 'extole',
  name: 'Extole',
  vendor: 'Extole',
  kind: 'advertising',
  cookies: [{ name: 'extole_access_token', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.extole.com', '*.extole.io', '*.xtlo.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const fanplayr: KnownService = {
  id: 'fanplayr',
  name: 'Fanplayr',
  vendor: 'Fanplayr',
  kind: 'advertising',
  tags: ['*.fanplayr.com', 'd1q7pknmpq2wkm.cloudfront.net'],
  evidence: 'https://fanplayr.com/',
}

export const favi: KnownService = {
  id: 'favi',
  name: 'FAVI tracking',
  vendor: 'FAVI',
  kind: 'advertising',
  tags: ['partner-events.favicdn.net', 'partner-events.favi.cz'],
  evidence: 'https://favi.cz/',
}

export const fetchback: KnownService = {
  id: 'fetchback',
  name: 'FetchBack',
  vendor: 'eBay',
  kind: 'advertising',
  tags: ['*.fetchback.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const financeads: KnownService = {
  id: 'financeads',
  name: 'financeAds',
  vendor: 'financeAds',
  kind: 'advertising',
  tags: ['*.financeads.net', '*.financeads.com'],
  evidence: 'https://www.financeads.com/',
}

export const firstpromoter: KnownService = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  vendor: 'FirstPromoter',
  kind: 'advertising',
  cookies: [
    {
      name: '_fprom_ref',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: '_fprom_tid',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: '_fprom_track',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: '_fprom_code',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: '_fprom_signup',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.firstpromoter.com'],
  evidence: 'https://docs.firstpromoter.com/',
}

export const flexoffers: KnownService = {
  id: 'flexoffers',
  name: 'FlexOffers',
  vendor: 'FlexOffers',
  kind: 'advertising',
  tags: ['*.flexlinks.com', '*.flexlinkspro.com', '*.flexoffers.com'],
  evidence: 'https://www.flexoffers.com/',
}

export const flocktory: KnownService = {
  id: 'flocktory',
  name: 'Flocktory',
  vendor: 'Flocktory',
  kind: 'advertising',
  cookies: [{ name: 'flocktory-uuid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.flocktory.com'],
  evidence: 'https://flocktory.com/',
}

export const fluct: KnownService = {
  id: 'fluct',
  name: 'fluct',
  vendor: 'fluct',
  kind: 'advertising',
  tags: ['*.adingo.jp', '*.fluct.jp', '*.adingo.jp.eimg.jp'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const fraudBlocker: KnownService = {
  id: 'fraud-blocker',
  name: 'Fraud Blocker',
  vendor: 'Fraud Blocker',
  kind: 'advertising',
  tags: ['*.fraudblocker.com'],
  evidence: 'https://fraudblocker.com/',
}

export const friendbuy: KnownService = {
  id: 'friendbuy',
  name: 'Friendbuy',
  vendor: 'Friendbuy',
  kind: 'advertising',
  tags: ['*.friendbuy.com', '*.fbot.me', 'djnf6e5yyirys.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const g2Tracking: KnownService = {
  id: 'g2-tracking',
  name: 'G2 Buyer Intent',
  vendor: 'G2',
  kind: 'advertising',
  tags: ['tracking.g2crowd.com'],
  evidence: 'https://documentation.g2.com/',
}

export const geniee: KnownService = {
  id: 'geniee',
  name: 'Geniee',
  vendor: 'Geniee',
  kind: 'advertising',
  tags: [
    '*.gssprt.jp',
    '*.genieessp.jp',
    '*.genieesspv.jp',
    '*.genieessp.com',
    '*.href.asia',
    'cpt.geniee.jp',
    '*.gsspcln.jp',
    '*.gsspat.jp',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const get4click: KnownService = {
  id: 'get4click',
  name: 'Get4Click',
  vendor: 'Get4Click',
  kind: 'advertising',
  tags: ['*.get4click.ru'],
  evidence: 'https://get4click.ru/',
}

export const glamiPixel: KnownService = {
  id: 'glami-pixel',
  name: 'GLAMI piXel',
  vendor: 'GLAMI',
  kind: 'advertising',
  tags: [
    'www.glami.cz/js/compiled',
    'www.glami.sk/js/compiled',
    'glami.ro/js/compiled',
    'www.glami.ro/js/compiled',
    'www.glami.hu/js/compiled',
    'www.glami.gr/js/compiled',
    'www.glami.eco/js/compiled',
    'www.glami.bg/js/compiled',
    'www.glami.hr/js/compiled',
    'www.glami.si/js/compiled',
    'px.glami.cz',
  ],
  evidence: 'https://www.glami.cz/info/piXel/',
}

export const goaffpro: KnownService = {
  id: 'goaffpro',
  name: 'GoAffPro',
  vendor: 'GoAffPro',
  kind: 'advertising',
  tags: ['*.goaffpro.com'],
  evidence: 'https://docs.goaffpro.com/',
}

export const googleAdManager: KnownService = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager',
  vendor: 'Google',
  kind: 'advertising',
  cookies: [
    {
      name: 'GoogleAdServingTest',
      duration: 'session',
      purpose: 'Tests whether cookies can be set',
    },
    { name: '__eoi', duration: '180 days', purpose: 'Helps to detect invalid ad clicks' },
    {
      name: 'GED_PLAYLIST_ACTIVITY',
      duration: 'session',
      purpose: 'Counts the pages of this visit',
    },
  ],
  tags: [
    'securepubads.g.doubleclick.net',
    'pubads.g.doubleclick.net',
    'ad.doubleclick.net/gampad',
    'pagead2.googlesyndication.com/tag/js/gpt.js',
    'pagead2.googlesyndication.com/gampad',
    'partner.googleadservices.com',
    '*.googletagservices.com',
    '*.safeframe.googlesyndication.com',
    'imasdk.googleapis.com/js/sdkloader',
  ],
  evidence: 'https://developers.google.com/publisher-tag/guides/get-started',
}

export const googleAds: KnownService = {
  id: 'google-ads',
  name: 'Google Ads',
  vendor: 'Google',
  kind: 'advertising',
  cookies: [
    { name: '_gcl_au', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_aw', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_dc', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_gb', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_gs', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_ag', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_gf', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gcl_ha', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_gac_*', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: 'FPGCLAW', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: 'FPGCLGB', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: 'FPGCLAG', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: 'FPGCLDC', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    {
      name: 'Conversion',
      host: 'googleadservices.com',
      duration: '90 days',
      purpose: 'Remembers the ad click that led here',
    },
    {
      name: 'AID',
      host: 'google.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'TAID',
      host: 'google.com',
      duration: '14 days',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.googleadservices.com',
    'googleads.g.doubleclick.net/pagead/conversion',
    'googleads.g.doubleclick.net/pagead/viewthroughconversion',
    'googleads.g.doubleclick.net/pagead/landing',
    'td.doubleclick.net',
    'bid.g.doubleclick.net',
    'www.google.com/pagead',
    'www.google.com/ads',
    'www.google.com/ccm',
    'www.google.com/rmkt',
    'www.google.com/gmp/conversion',
    'google.com/pagead',
    'google.com/ccm',
    'www.googletagmanager.com/gtag/js?*id=AW-*',
    'googletagmanager.com/gtag/js?*id=AW-*',
    'www.googletagmanager.com/gtag/destination?*id=AW-*',
    'www.googletagmanager.com/td',
    'www.google.ad/pagead',
    'www.google.ad/ads',
    'www.google.ae/pagead',
    'www.google.ae/ads',
    'www.google.at/pagead',
    'www.google.at/ads',
    'www.google.be/pagead',
    'www.google.be/ads',
    'www.google.bg/pagead',
    'www.google.bg/ads',
    'www.google.ca/pagead',
    'www.google.ca/ads',
    'www.google.ch/pagead',
    'www.google.ch/ads',
    'www.google.cl/pagead',
    'www.google.cl/ads',
    'www.google.cz/pagead',
    'www.google.cz/ads',
    'www.google.de/pagead',
    'www.google.de/ads',
    'www.google.dk/pagead',
    'www.google.dk/ads',
    'www.google.ee/pagead',
    'www.google.ee/ads',
    'www.google.es/pagead',
    'www.google.es/ads',
    'www.google.fi/pagead',
    'www.google.fi/ads',
    'www.google.fr/pagead',
    'www.google.fr/ads',
    'www.google.gr/pagead',
    'www.google.gr/ads',
    'www.google.hr/pagead',
    'www.google.hr/ads',
    'www.google.hu/pagead',
    'www.google.hu/ads',
    'www.google.ie/pagead',
    'www.google.ie/ads',
    'www.google.it/pagead',
    'www.google.it/ads',
    'www.google.lt/pagead',
    'www.google.lt/ads',
    'www.google.lu/pagead',
    'www.google.lu/ads',
    'www.google.lv/pagead',
    'www.google.lv/ads',
    'www.google.nl/pagead',
    'www.google.nl/ads',
    'www.google.no/pagead',
    'www.google.no/ads',
    'www.google.pl/pagead',
    'www.google.pl/ads',
    'www.google.pt/pagead',
    'www.google.pt/ads',
    'www.google.ro/pagead',
    'www.google.ro/ads',
    'www.google.se/pagead',
    'www.google.se/ads',
    'www.google.si/pagead',
    'www.google.si/ads',
    'www.google.sk/pagead',
    'www.google.sk/ads',
    'www.google.co.id/pagead',
    'www.google.co.id/ads',
    'www.google.co.il/pagead',
    'www.google.co.il/ads',
    'www.google.co.in/pagead',
    'www.google.co.in/ads',
    'www.google.co.jp/pagead',
    'www.google.co.jp/ads',
    'www.google.co.kr/pagead',
    'www.google.co.kr/ads',
    'www.google.co.nz/pagead',
    'www.google.co.nz/ads',
    'www.google.co.th/pagead',
    'www.google.co.th/ads',
    'www.google.co.uk/pagead',
    'www.google.co.uk/ads',
    'www.google.co.za/pagead',
    'www.google.co.za/ads',
    'www.google.com.ar/pagead',
    'www.google.com.ar/ads',
    'www.google.com.au/pagead',
    'www.google.com.au/ads',
    'www.google.com.br/pagead',
    'www.google.com.br/ads',
    'www.google.com.co/pagead',
    'www.google.com.co/ads',
    'www.google.com.eg/pagead',
    'www.google.com.eg/ads',
    'www.google.com.hk/pagead',
    'www.google.com.hk/ads',
    'www.google.com.mx/pagead',
    'www.google.com.mx/ads',
    'www.google.com.my/pagead',
    'www.google.com.my/ads',
    'www.google.com.pe/pagead',
    'www.google.com.pe/ads',
    'www.google.com.ph/pagead',
    'www.google.com.ph/ads',
    'www.google.com.pk/pagead',
    'www.google.com.pk/ads',
    'www.google.com.sa/pagead',
    'www.google.com.sa/ads',
    'www.google.com.sg/pagead',
    'www.google.com.sg/ads',
    'www.google.com.tr/pagead',
    'www.google.com.tr/ads',
    'www.google.com.tw/pagead',
    'www.google.com.tw/ads',
    'www.google.com.ua/pagead',
    'www.google.com.ua/ads',
    'www.google.com.vn/pagead',
    'www.google.com.vn/ads',
    'cdn.ampproject.org/v0/analytics-vendors/googleadwords.json',
  ],
  evidence: 'https://policies.google.com/technologies/cookies',
}

export const googleAdsense: KnownService = {
  id: 'google-adsense',
  name: 'Google AdSense',
  vendor: 'Google',
  kind: 'advertising',
  cookies: [
    { name: '__gads', duration: '13 months', purpose: 'Tells browsers apart across sites' },
    { name: '__gpi', duration: '13 months', purpose: 'Tells browsers apart across sites' },
    { name: '__gpi_optout', duration: '13 months', purpose: 'Remembers an opt-out' },
    { name: '__gsas', duration: '90 days', purpose: 'Tells browsers apart across sites' },
    { name: 'ACLK_DATA', duration: '5 minutes', purpose: 'Remembers the ad click that led here' },
  ],
  tags: [
    '*.googlesyndication.com',
    'googleads.g.doubleclick.net',
    'static.doubleclick.net',
    'www.google.com/adsense',
    'www.google.com/afs',
    '*.syndicatedsearch.goog',
    'www.adsensecustomsearchads.com',
    'adservice.google.com',
    'adservice.google.ad',
    'adservice.google.ae',
    'adservice.google.at',
    'adservice.google.be',
    'adservice.google.bg',
    'adservice.google.ca',
    'adservice.google.ch',
    'adservice.google.cl',
    'adservice.google.cz',
    'adservice.google.de',
    'adservice.google.dk',
    'adservice.google.ee',
    'adservice.google.es',
    'adservice.google.fi',
    'adservice.google.fr',
    'adservice.google.gr',
    'adservice.google.hr',
    'adservice.google.hu',
    'adservice.google.ie',
    'adservice.google.it',
    'adservice.google.lt',
    'adservice.google.lu',
    'adservice.google.lv',
    'adservice.google.nl',
    'adservice.google.no',
    'adservice.google.pl',
    'adservice.google.pt',
    'adservice.google.ro',
    'adservice.google.se',
    'adservice.google.si',
    'adservice.google.sk',
    'adservice.google.co.id',
    'adservice.google.co.il',
    'adservice.google.co.in',
    'adservice.google.co.jp',
    'adservice.google.co.kr',
    'adservice.google.co.nz',
    'adservice.google.co.th',
    'adservice.google.co.uk',
    'adservice.google.co.za',
    'adservice.google.com.ar',
    'adservice.google.com.au',
    'adservice.google.com.br',
    'adservice.google.com.co',
    'adservice.google.com.eg',
    'adservice.google.com.hk',
    'adservice.google.com.mx',
    'adservice.google.com.my',
    'adservice.google.com.pe',
    'adservice.google.com.ph',
    'adservice.google.com.pk',
    'adservice.google.com.sa',
    'adservice.google.com.sg',
    'adservice.google.com.tr',
    'adservice.google.com.tw',
    'adservice.google.com.ua',
    'adservice.google.com.vn',
  ],
  evidence: 'https://support.google.com/adsense/answer/9274634',
}

export const googleMarketingPlatform: KnownService = {
  id: 'google-marketing-platform',
  name: 'Google Marketing Platform',
  vendor: 'Google',
  kind: 'advertising',
  cookies: [
    {
      name: 'IDE',
      host: 'doubleclick.net',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'test_cookie',
      host: 'doubleclick.net',
      duration: '15 minutes',
      purpose: 'Tests whether cookies can be set',
    },
    {
      name: 'DSID',
      host: 'doubleclick.net',
      duration: '14 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'id',
      host: 'doubleclick.net',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'FLC',
      host: 'doubleclick.net',
      duration: '10 seconds',
      purpose: 'Remembers the ad click that led here',
    },
    {
      name: 'RUL',
      host: 'doubleclick.net',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'APC',
      host: 'doubleclick.net',
      duration: '6 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'ar_debug',
      host: 'doubleclick.net',
      duration: '90 days',
      purpose: 'Helps to deliver and debug the service',
    },
    { name: '_dcid', duration: '400 days', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.doubleclick.net',
    '*.2mdn.net',
    '*.invitemedia.com',
    'www.googletagmanager.com/gtag/js?*id=DC-*',
    'googletagmanager.com/gtag/js?*id=DC-*',
    'www.googletagmanager.com/gtag/destination?*id=DC-*',
  ],
  evidence: 'https://support.google.com/campaignmanager/answer/2839090',
}

export const growsurf: KnownService = {
  id: 'growsurf',
  name: 'GrowSurf',
  vendor: 'GrowSurf',
  kind: 'advertising',
  tags: ['app.growsurf.com'],
  evidence: 'https://docs.growsurf.com/',
}

export const heurekaConversion: KnownService = {
  id: 'heureka-conversion',
  name: 'Heureka conversions',
  vendor: 'Heureka',
  kind: 'advertising',
  tags: [
    'im9.cz/js',
    'im9.sk/js',
    'www.heureka.cz/direct/js/ext',
    'www.heureka.cz/ocm',
    'www.heureka.sk/ocm',
    'www.heureka.sk/direct/js/ext',
    'heureka.cz/ocm',
  ],
  evidence: 'https://sluzby.heureka.cz/',
}

export const hyros: KnownService = {
  id: 'hyros',
  name: 'Hyros',
  vendor: 'Hyros',
  kind: 'advertising',
  tags: ['*.hyros.com'],
  evidence: 'https://docs.hyros.com/',
}

export const iMobile: KnownService = {
  id: 'i-mobile',
  name: 'i-mobile',
  vendor: 'i-mobile',
  kind: 'advertising',
  tags: ['*.i-mobile.co.jp'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const impact: KnownService = {
  id: 'impact',
  name: 'impact.com',
  vendor: 'Impact Tech',
  kind: 'advertising',
  cookies: [
    { name: 'IR_PI', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'IR_gbd', duration: 'session', purpose: 'Tests whether cookies can be set' },
    { name: 'IR_1*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_2*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_3*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_4*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_5*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_6*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_7*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_8*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    { name: 'IR_9*', duration: 'session', purpose: 'Remembers the affiliate link that led here' },
    {
      name: 'brwsr',
      host: 'ojrq.net',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.impactradius-event.com',
    '*.impactradius-go.com',
    '*.impactradius.com',
    '*.impactcdn.com',
    '*.7eer.net',
    '*.evyy.net',
    '*.ojrq.net',
    '*.pxf.io',
    '*.sjv.io',
    'd3cxv97fi8q177.cloudfront.net',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const indeedConversion: KnownService = {
  id: 'indeed-conversion',
  name: 'Indeed conversion tracker',
  vendor: 'Indeed',
  kind: 'advertising',
  tags: ['conv.indeed.com'],
  evidence: 'https://docs.indeed.com/',
}

export const intelliad: KnownService = {
  id: 'intelliad',
  name: 'intelliAd',
  vendor: 'diva-e',
  kind: 'advertising',
  tags: ['*.intelliad.de'],
  evidence: 'https://www.intelliad.de/',
}

export const involveAsia: KnownService = {
  id: 'involve-asia',
  name: 'Involve Asia',
  vendor: 'Involve Asia',
  kind: 'advertising',
  tags: ['*.invol.co', '*.involve.asia'],
  evidence: 'https://involve.asia/',
}

export const janet: KnownService = {
  id: 'janet',
  name: 'JANet',
  vendor: 'ADWAYS',
  kind: 'advertising',
  tags: ['*.j-a-net.jp'],
  evidence: 'https://j-a-net.jp/',
}

export const kakaoPixel: KnownService = {
  id: 'kakao-pixel',
  name: 'Kakao Pixel',
  vendor: 'Kakao',
  kind: 'advertising',
  tags: [
    't1.daumcdn.net/adfit',
    't1.daumcdn.net/kas',
    't1.daumcdn.net/b2',
    't1.kakaocdn.net/adfit',
    't1.kakaocdn.net/kas',
    '*.ad.daum.net',
    '*.ad.kakao.com',
  ],
  evidence: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk',
}

export const kelkoo: KnownService = {
  id: 'kelkoo',
  name: 'Kelkoo',
  vendor: 'Kelkoo',
  kind: 'advertising',
  cookies: [
    {
      name: 'KelkooID',
      host: 'kelkoogroup.net',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.kelkoogroup.net', '*.kk-resources.com', 'tracking.kelkoo.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const keywee: KnownService = {
  id: 'keywee',
  name: 'Keywee',
  vendor: 'Anyword',
  kind: 'advertising',
  tags: ['*.keywee.co'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const kochava: KnownService = {
  id: 'kochava',
  name: 'Kochava',
  vendor: 'Kochava',
  kind: 'advertising',
  tags: ['*.kochava.com'],
  evidence: 'https://support.kochava.com/',
}

export const koddi: KnownService = {
  id: 'koddi',
  name: 'Koddi',
  vendor: 'Koddi',
  kind: 'advertising',
  tags: ['*.koddi.com'],
  evidence: 'https://koddi.com/',
}

export const kwanko: KnownService = {
  id: 'kwanko',
  name: 'Kwanko',
  vendor: 'Kwanko',
  kind: 'advertising',
  tags: ['*.metaffiliation.com', '*.kwanko.com', '*.netaffiliation.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const leaddyno: KnownService = {
  id: 'leaddyno',
  name: 'LeadDyno',
  vendor: 'LeadDyno',
  kind: 'advertising',
  tags: ['*.leaddyno.com'],
  evidence: 'https://help.leaddyno.com/',
}

export const leadsrx: KnownService = {
  id: 'leadsrx',
  name: 'LeadsRx',
  vendor: 'Unbounce',
  kind: 'advertising',
  cookies: [{ name: '_lab', duration: '10 years', purpose: 'Tells visitors apart' }],
  tags: ['*.leadsrx.com'],
  evidence: 'https://leadsrx.com/',
}

export const lineTag: KnownService = {
  id: 'line-tag',
  name: 'LINE Tag',
  vendor: 'LY Corporation',
  kind: 'advertising',
  cookies: [
    { name: '__lt__cid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__lt__cid.*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__lt__sid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '__lt__sid.*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['d.line-scdn.net/n/line_tag', 'tr.line.me'],
  evidence: 'https://www.lycbiz.com/jp/service/line-ads/',
}

export const linkconnector: KnownService = {
  id: 'linkconnector',
  name: 'LinkConnector',
  vendor: 'LinkConnector',
  kind: 'advertising',
  tags: ['*.linkconnector.com'],
  evidence: 'https://www.linkconnector.com/',
}

export const linkedinInsight: KnownService = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  vendor: 'LinkedIn',
  kind: 'advertising',
  cookies: [
    { name: 'li_fat_id', duration: '30 days', purpose: 'Remembers the ad click that led here' },
    { name: 'ln_or', duration: '1 day', purpose: 'Tests whether cookies can be set' },
    { name: 'li_giant', duration: '7 days', purpose: 'Remembers the ad click that led here' },
    {
      name: 'li_sugr',
      host: 'linkedin.com',
      duration: '90 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'bcookie',
      host: 'linkedin.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'bscookie',
      host: 'linkedin.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'lidc',
      host: 'linkedin.com',
      duration: '1 day',
      purpose: 'Helps to deliver and debug the service',
    },
    { name: 'li_gc', host: 'linkedin.com', duration: '6 months', purpose: 'Remembers an opt-out' },
    { name: 'li_mc', host: 'linkedin.com', duration: '6 months', purpose: 'Remembers an opt-out' },
    {
      name: 'li_adsId',
      host: 'linkedin.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'lms_ads',
      host: 'linkedin.com',
      duration: '30 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'lms_analytics',
      host: 'linkedin.com',
      duration: '30 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'UserMatchHistory',
      host: 'linkedin.com',
      duration: '30 days',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'AnalyticsSyncHistory',
      host: 'linkedin.com',
      duration: '30 days',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'BizographicsOptOut',
      host: 'linkedin.com',
      duration: '10 years',
      purpose: 'Remembers an opt-out',
    },
  ],
  tags: [
    'snap.licdn.com',
    'px.ads.linkedin.com',
    'px4.ads.linkedin.com',
    'dc.ads.linkedin.com',
    'cdn.linkedin.oribi.io',
    'gw.linkedin.oribi.io',
    'p.adsymptotic.com',
    '*.ads.linkedin.com',
    'www.linkedin.com/px',
    'www.linkedin.com/li/track',
    '*.bizographics.com',
  ],
  evidence: 'https://www.linkedin.com/legal/l/cookie-table',
}

export const linkprice: KnownService = {
  id: 'linkprice',
  name: 'LinkPrice',
  vendor: 'LinkPrice',
  kind: 'advertising',
  tags: ['*.linkprice.com'],
  evidence: 'https://www.linkprice.com/',
}

export const lomadee: KnownService = {
  id: 'lomadee',
  name: 'Lomadee',
  vendor: 'SocialSoul',
  kind: 'advertising',
  tags: ['*.lomadee.com'],
  evidence: 'https://www.lomadee.com/',
}

export const madisonLogic: KnownService = {
  id: 'madison-logic',
  name: 'Madison Logic',
  vendor: 'Madison Logic',
  kind: 'advertising',
  tags: ['*.ml-attr.com', '*.ml-api.io'],
  evidence: 'https://www.madisonlogic.com/',
}

export const madmetrics: KnownService = {
  id: 'madmetrics',
  name: 'MadMetrics',
  vendor: 'Keyade',
  kind: 'advertising',
  tags: ['*.madmetrics.com', '*.keyade.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const marinSoftware: KnownService = {
  id: 'marin-software',
  name: 'Marin Software',
  vendor: 'Marin Software',
  kind: 'advertising',
  cookies: [{ name: '_msuuid_*', duration: '60 days', purpose: 'Tells visitors apart' }],
  tags: ['*.marinsm.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const mbrTargeting: KnownService = {
  id: 'mbr-targeting',
  name: 'mbr targeting',
  vendor: 'Ströer',
  kind: 'advertising',
  tags: ['*.m6r.eu'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const mentionMe: KnownService = {
  id: 'mention-me',
  name: 'Mention Me',
  vendor: 'Mention Me',
  kind: 'advertising',
  tags: ['*.mention-me.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const merkle: KnownService = {
  id: 'merkle',
  name: 'Merkle',
  vendor: 'Dentsu',
  kind: 'advertising',
  tags: ['*.rkdms.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const metaPixel: KnownService = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  vendor: 'Meta',
  kind: 'advertising',
  cookies: [
    { name: '_fbp', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: '_fbc', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    {
      name: 'fr',
      host: 'facebook.com',
      duration: '90 days',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    'connect.facebook.net/*/fbevents.js',
    'connect.facebook.net/*/fbds.js',
    'connect.facebook.net/signals',
    'www.facebook.com/tr',
    'www.facebook.com/privacy_sandbox/pixel',
    'www.facebook.com/audiencenetwork',
    'www.facebook.com/offsite_event.php',
    'www.facebook.com/brandlift.php',
    'www.facebook.com/impression.php',
    'facebook.com/tr',
    'an.facebook.com',
    'pixel.facebook.com',
    'cdn.ampproject.org/v0/analytics-vendors/facebookpixel.json',
  ],
  evidence: 'https://developers.facebook.com/docs/meta-pixel/get-started',
}

export const microad: KnownService = {
  id: 'microad',
  name: 'MicroAd',
  vendor: 'MicroAd',
  kind: 'advertising',
  tags: ['*.microad.jp', '*.microad.net', '*.send.microad.jp'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const microsoftAdvertising: KnownService = {
  id: 'microsoft-advertising',
  name: 'Microsoft Advertising',
  vendor: 'Microsoft',
  kind: 'advertising',
  cookies: [
    { name: '_uetsid', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: '_uetvid', duration: '390 days', purpose: 'Tells visitors apart' },
    { name: '_uetmsclkid', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    { name: '_uetmsdns', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    {
      name: 'MUID',
      host: 'bing.com',
      duration: '390 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'MUIDB',
      host: 'bing.com',
      duration: '390 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'MSPTC',
      host: 'bing.com',
      duration: '390 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'MR',
      host: 'bing.com',
      duration: '7 days',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'MR',
      host: 'bat.bing.com',
      duration: '7 days',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'SRM_B',
      host: 'bing.com',
      duration: '390 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'ANONCHK',
      host: 'bing.com',
      duration: '10 minutes',
      purpose: 'Tracks the exchange of ids with partners',
    },
  ],
  tags: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com', 'flex.msn.com'],
  evidence: 'https://help.ads.microsoft.com/apex/index/3/en/53056',
}

export const mntn: KnownService = {
  id: 'mntn',
  name: 'MNTN',
  vendor: 'MNTN',
  kind: 'advertising',
  cookies: [
    {
      name: 'guid',
      host: 'steelhousemedia.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'guid',
      host: 'mountain.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.steelhousemedia.com',
    'px.mountain.com',
    'dx.mountain.com',
    'gs.mountain.com',
    '*.px.mountain.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const moshimoAffiliate: KnownService = {
  id: 'moshimo-affiliate',
  name: 'Moshimo Affiliate',
  vendor: 'Moshimo',
  kind: 'advertising',
  tags: ['*.moshimo.com', '*.msmstatic.com'],
  evidence: 'https://af.moshimo.com/',
}

export const mytarget: KnownService = {
  id: 'mytarget',
  name: 'myTarget',
  vendor: 'VK',
  kind: 'advertising',
  tags: ['ad.mail.ru', '*.ad.mail.ru', 'rs.mail.ru', 'rb.mail.ru', 'target.my.com', '*.mradx.net'],
  evidence: 'https://target.my.com/',
}

export const mythings: KnownService = {
  id: 'mythings',
  name: 'myThings',
  vendor: 'myThings',
  kind: 'advertising',
  tags: ['*.mythings.com', '*.mythingsmedia.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const naverAds: KnownService = {
  id: 'naver-ads',
  name: 'Naver Ads',
  vendor: 'Naver',
  kind: 'advertising',
  cookies: [
    {
      name: 'NAC',
      host: 'naver.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.veta.naver.com',
    'ssl.pstatic.net/tveta',
    'ssl.pstatic.net/melona',
    'adcr.naver.com',
    'adimg.naver.net',
  ],
  evidence: 'https://ads.naver.com/',
}

export const navistone: KnownService = {
  id: 'navistone',
  name: 'NaviStone',
  vendor: 'NaviStone',
  kind: 'advertising',
  tags: ['*.murdoog.com', '*.navistone.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const neory: KnownService = {
  id: 'neory',
  name: 'NEORY',
  vendor: 'NEORY',
  kind: 'advertising',
  tags: ['*.ad-srv.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const nextdoorPixel: KnownService = {
  id: 'nextdoor-pixel',
  name: 'Nextdoor Pixel',
  vendor: 'Nextdoor',
  kind: 'advertising',
  cookies: [
    { name: 'ndp_session_id', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['ads.nextdoor.com', 'flask.nextdoor.com'],
  evidence: 'https://business.nextdoor.com/',
}

export const northbeam: KnownService = {
  id: 'northbeam',
  name: 'Northbeam',
  vendor: 'Northbeam',
  kind: 'advertising',
  tags: ['*.northbeam.io'],
  evidence: 'https://docs.northbeam.io/',
}

export const oceanEngine: KnownService = {
  id: 'ocean-engine',
  name: 'Ocean Engine',
  vendor: 'ByteDance',
  kind: 'advertising',
  tags: ['*.oceanengine.com', '*.pangolin-sdk-toutiao.com', 'pangolin.snssdk.com'],
  evidence: 'https://open.oceanengine.com/',
}

export const optimise: KnownService = {
  id: 'optimise',
  name: 'Optimise Media',
  vendor: 'Optimise',
  kind: 'advertising',
  tags: ['*.omguk.com', '*.omgt3.com', '*.omgt4.com', '*.omgt5.com', '*.omgpm.com'],
  evidence: 'https://www.optimisemedia.com/',
}

export const outbrain: KnownService = {
  id: 'outbrain',
  name: 'Outbrain',
  vendor: 'Outbrain',
  kind: 'advertising',
  cookies: [
    {
      name: 'outbrain_dicbo_id',
      duration: '1 day',
      purpose: 'Remembers the ad click that led here',
    },
    { name: 'dicbo_id', duration: '1 day', purpose: 'Remembers the ad click that led here' },
    { name: 'outbrain_cid_fetch', duration: '5 minutes', purpose: 'Holds the data of this visit' },
    { name: 'OB-USER-TOKEN', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: 'unifiedPixel', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'obuid',
      host: 'outbrain.com',
      duration: '90 days',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'auid',
      host: 'outbrain.com',
      duration: '90 days',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.outbrain.com', '*.outbrainimg.com', '*.visualrevenue.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const partnerize: KnownService = {
  id: 'partnerize',
  name: 'Partnerize',
  vendor: 'Partnerize',
  kind: 'advertising',
  cookies: [
    {
      name: 'tPHG-PS',
      host: 'prf.hn',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.prf.hn', '*.performancehorizon.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const partnerstack: KnownService = {
  id: 'partnerstack',
  name: 'PartnerStack',
  vendor: 'PartnerStack',
  kind: 'advertising',
  cookies: [
    {
      name: 'growSumoPartnerKey',
      duration: '90 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    { name: 'growSumoUnique', duration: '90 days', purpose: 'Tells visitors apart' },
    {
      name: 'ps_partner_key',
      duration: '90 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    { name: 'ps_xid', duration: '90 days', purpose: 'Remembers the affiliate link that led here' },
    { name: 'pscd', duration: '90 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.growsumo.com', 'js.partnerstack.com', '*.partnerlinks.io', '*.grsm.io'],
  evidence: 'https://docs.partnerstack.com/',
}

export const pebblepost: KnownService = {
  id: 'pebblepost',
  name: 'PebblePost',
  vendor: 'PebblePost',
  kind: 'advertising',
  tags: ['*.pbbl.co'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const pepperjam: KnownService = {
  id: 'pepperjam',
  name: 'Ascend (Pepperjam)',
  vendor: 'Partnerize',
  kind: 'advertising',
  tags: [
    '*.pepperjam.com',
    '*.pepperjamnetwork.com',
    '*.affiliatetechnology.com',
    '*.pjtra.com',
    '*.pjatr.com',
    '*.pntra.com',
    '*.pntrac.com',
    '*.pntrs.com',
    '*.gopjn.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const perfectAudience: KnownService = {
  id: 'perfect-audience',
  name: 'Perfect Audience',
  vendor: 'Marin Software',
  kind: 'advertising',
  cookies: [
    {
      name: 'pa_uid',
      host: 'prfct.co',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'pa_google_ts',
      host: 'prfct.co',
      duration: '2 years',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'pa_rubicon_ts',
      host: 'prfct.co',
      duration: '2 years',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'pa_twitter_ts',
      host: 'prfct.co',
      duration: '2 years',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'pa_yahoo_ts',
      host: 'prfct.co',
      duration: '2 years',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'pa_openx_ts',
      host: 'prfct.co',
      duration: '2 years',
      purpose: 'Tracks the exchange of ids with partners',
    },
  ],
  tags: ['*.prfct.co', '*.perfectaudience.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const pinterestTag: KnownService = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  vendor: 'Pinterest',
  kind: 'advertising',
  cookies: [
    { name: '_pin_unauth', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_epik', duration: '1 year', purpose: 'Remembers the ad click that led here' },
    { name: '_derived_epik', duration: '1 year', purpose: 'Remembers the ad click that led here' },
    {
      name: '_pinterest_ct_ua',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: '_pinterest_ct',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: '_pinterest_ct_rt',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: '_pinterest_ct_mw',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'ar_debug',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Helps to deliver and debug the service',
    },
  ],
  tags: ['s.pinimg.com/ct', 'ct.pinterest.com'],
  evidence: 'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
}

export const podscribe: KnownService = {
  id: 'podscribe',
  name: 'Podscribe',
  vendor: 'Podscribe',
  kind: 'advertising',
  tags: ['*.podscribe.com'],
  evidence: 'https://podscribe.com/',
}

export const postAffiliatePro: KnownService = {
  id: 'post-affiliate-pro',
  name: 'Post Affiliate Pro',
  vendor: 'QualityUnit',
  kind: 'advertising',
  cookies: [
    {
      name: 'PAPVisitorId',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'PAPCookie_Imp_*',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'PAPCookie_Sale',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'PAPCookie_FirstClick',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'PAPCookie_LastClick',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'PAPAffiliateId',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.postaffiliatepro.com'],
  evidence: 'https://support.qualityunit.com/',
}

export const ppcProtect: KnownService = {
  id: 'ppc-protect',
  name: 'Lunio (PPC Protect)',
  vendor: 'Lunio',
  kind: 'advertising',
  tags: ['*.ppcprotect.com', '*.lunio.ai', '*.lunio.com'],
  evidence: 'https://www.lunio.ai/',
}

export const presco: KnownService = {
  id: 'presco',
  name: 'Presco',
  vendor: 'OPENER',
  kind: 'advertising',
  tags: ['ad.presco.asia', '*.presco.asia', '*.presco.ai'],
  evidence: 'https://presco.ai/',
}

export const profitshare: KnownService = {
  id: 'profitshare',
  name: 'Profitshare',
  vendor: 'Profitshare',
  kind: 'advertising',
  tags: ['*.profitshare.ro', '*.profitshare.bg', '*.profitshare.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const promotekit: KnownService = {
  id: 'promotekit',
  name: 'PromoteKit',
  vendor: 'PromoteKit',
  kind: 'advertising',
  cookies: [
    {
      name: 'promotekit_referral',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['cdn.promotekit.com'],
  evidence: 'https://docs.promotekit.com/',
}

export const purecars: KnownService = {
  id: 'purecars',
  name: 'PureCars',
  vendor: 'PureCars',
  kind: 'advertising',
  tags: ['*.purecars.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const quoraPixel: KnownService = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  vendor: 'Quora',
  kind: 'advertising',
  tags: ['a.quora.com', 'q.quora.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const rakuten: KnownService = {
  id: 'rakuten',
  name: 'Rakuten Advertising',
  vendor: 'Rakuten',
  kind: 'advertising',
  cookies: [
    { name: 'rmStore', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
    { name: 'rmuid', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'lsclick_mid*',
      host: 'linksynergy.com',
      duration: '2 years',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'rmuid',
      host: 'linksynergy.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'icts',
      host: 'linksynergy.com',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.linksynergy.com',
    '*.rmtag.com',
    'tag.rmp.rakuten.com',
    '*.mediaforge.com',
    '*.nxtck.com',
    '*.jrs5.com',
    '*.rakutenadvertising.io',
    '*.rakutenmarketing.com',
    '*.dc-storm.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const rakutenAffiliateJapan: KnownService = {
  id: 'rakuten-affiliate-japan',
  name: 'Rakuten Affiliate',
  vendor: 'Rakuten Group',
  kind: 'advertising',
  cookies: [
    {
      name: 'Rp',
      host: 'rakuten.co.jp',
      duration: '5 years',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'Ra',
      host: 'rakuten.co.jp',
      duration: '5 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.afl.rakuten.co.jp',
    'xml.affiliate.rakuten.co.jp',
    'static.affiliate.rakuten.co.jp',
    'mtwidget01.affiliate.rakuten.co.jp',
    'mtwidget02.affiliate.rakuten.co.jp',
    'mtwidget03.affiliate.rakuten.co.jp',
    'mtwidget04.affiliate.rakuten.co.jp',
    'mtwidget05.affiliate.rakuten.co.jp',
    'trg.rakuten.co.jp',
    '*.rat.rakuten.co.jp',
  ],
  evidence: 'https://affiliate.rakuten.co.jp/',
}

export const reachlocal: KnownService = {
  id: 'reachlocal',
  name: 'ReachLocal',
  vendor: 'LocaliQ',
  kind: 'advertising',
  cookies: [
    { name: 'RlocalUID', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'RlocalHilite', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'RlocalOptOut', duration: '2 years', purpose: 'Remembers an opt-out' },
    { name: 'RlocalTiming', duration: '2 years', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.rlets.com',
    '*.reachlocal.com',
    '*.reachlocalservices.com',
    '*.rtrk.com',
    '*.rtrk.co.nz',
    '*.rtrk.co.uk',
    '*.rtrk.com.au',
  ],
  evidence: 'https://www.reachlocal.com/',
}

export const redditPixel: KnownService = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  vendor: 'Reddit',
  kind: 'advertising',
  cookies: [
    { name: '_rdt_uuid', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: '_rdt_cid', duration: '90 days', purpose: 'Remembers the ad click that led here' },
    {
      name: '_rdt_em',
      duration: '90 days',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    {
      name: '_rdt_pn',
      duration: '90 days',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
  ],
  tags: [
    'www.redditstatic.com/ads',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
    'events.reddit.com',
    'w3-reporting.reddit.com',
  ],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const referralcandy: KnownService = {
  id: 'referralcandy',
  name: 'ReferralCandy',
  vendor: 'ReferralCandy',
  kind: 'advertising',
  tags: ['*.referralcandy.com'],
  evidence: 'https://help.referralcandy.com/',
}

export const refersion: KnownService = {
  id: 'refersion',
  name: 'Refersion',
  vendor: 'Refersion',
  kind: 'advertising',
  cookies: [
    { name: 'rfsn_*', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.refersion.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const refinedAds: KnownService = {
  id: 'refined-ads',
  name: 'Refined Labs',
  vendor: 'Refined Labs',
  kind: 'advertising',
  tags: ['*.refinedads.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const rentracks: KnownService = {
  id: 'rentracks',
  name: 'Rentracks',
  vendor: 'Rentracks',
  kind: 'advertising',
  tags: ['*.rentracks.jp', '*.rentracks.co.jp'],
  evidence: 'https://www.rentracks.jp/',
}

export const retargeter: KnownService = {
  id: 'retargeter',
  name: 'ReTargeter',
  vendor: 'ReTargeter',
  kind: 'advertising',
  tags: ['*.retargeter.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const revlifter: KnownService = {
  id: 'revlifter',
  name: 'RevLifter',
  vendor: 'RevLifter',
  kind: 'advertising',
  cookies: [{ name: 'revlifter', duration: '30 days', purpose: 'Tells visitors apart' }],
  tags: ['*.revlifter.io', '*.revlifter.com'],
  evidence: 'https://www.revlifter.com/',
}

export const rewardful: KnownService = {
  id: 'rewardful',
  name: 'Rewardful',
  vendor: 'Rewardful',
  kind: 'advertising',
  cookies: [
    {
      name: 'rewardful.referral',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.wdfl.co', '*.getrewardful.com'],
  evidence: 'https://developers.rewardful.com/javascript-api/overview',
}

export const rewardstyle: KnownService = {
  id: 'rewardstyle',
  name: 'LTK (rewardStyle)',
  vendor: 'LTK',
  kind: 'advertising',
  tags: ['*.rewardstyle.com', '*.shopltk.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const rockerbox: KnownService = {
  id: 'rockerbox',
  name: 'Rockerbox',
  vendor: 'DoubleVerify',
  kind: 'advertising',
  cookies: [{ name: 'rbuid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.getrockerbox.com'],
  evidence: 'https://help.rockerbox.com/',
}

export const rokt: KnownService = {
  id: 'rokt',
  name: 'Rokt',
  vendor: 'Rokt',
  kind: 'advertising',
  cookies: [
    {
      name: 'RoktRecogniser',
      host: 'rokt.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['apps.rokt.com', '*.rokt.com', '*.rokt-api.com'],
  evidence: 'https://docs.rokt.com/',
}

export const rtbHouse: KnownService = {
  id: 'rtb-house',
  name: 'RTB House',
  vendor: 'RTB House',
  kind: 'advertising',
  cookies: [
    {
      name: 'c',
      host: 'creativecdn.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'g',
      host: 'creativecdn.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'u',
      host: 'creativecdn.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'ts',
      host: 'creativecdn.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    { name: '__rtbh.lid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rtbh.uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rtbh.aid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rtbh.sid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rtbh.eid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.creativecdn.com', '*.erne.co', '*.rtbhouse.net', '*.rtbhouse.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const salecycle: KnownService = {
  id: 'salecycle',
  name: 'SaleCycle',
  vendor: 'SaleCycle',
  kind: 'advertising',
  tags: [
    '*.salecycle.com',
    'd16fk4ms6rqz1v.cloudfront.net',
    'd22j4fzzszoii2.cloudfront.net',
    'd30ke5tqu2tkyx.cloudfront.net',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const searchforce: KnownService = {
  id: 'searchforce',
  name: 'SearchForce',
  vendor: 'SearchForce',
  kind: 'advertising',
  tags: ['*.searchforce.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const shareasale: KnownService = {
  id: 'shareasale',
  name: 'ShareASale',
  vendor: 'Awin',
  kind: 'advertising',
  cookies: [
    {
      name: 'sas_m_awin',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.shareasale.com', '*.shareasale-analytics.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const shopstyle: KnownService = {
  id: 'shopstyle',
  name: 'ShopStyle Collective',
  vendor: 'ShopStyle',
  kind: 'advertising',
  tags: ['widget.shopstyle.com', 'api.shopstyle.com', 'shopsensewidget.shopstyle.com'],
  evidence: 'https://www.shopstylecollective.com/',
}

export const shopzilla: KnownService = {
  id: 'shopzilla',
  name: 'Shopzilla (Connexity)',
  vendor: 'Connexity',
  kind: 'advertising',
  tags: ['*.connexity.net', '*.shopzilla.com', '*.cnnx.link'],
  evidence: 'https://connexity.com/',
}

export const singular: KnownService = {
  id: 'singular',
  name: 'Singular',
  vendor: 'Singular',
  kind: 'advertising',
  tags: ['*.singular.net'],
  evidence: 'https://support.singular.net/',
}

export const skai: KnownService = {
  id: 'skai',
  name: 'Skai (Kenshoo)',
  vendor: 'Skai',
  kind: 'advertising',
  cookies: [
    { name: 'ken_gclid', duration: '90 days', purpose: 'Remembers the ad click that led here' },
  ],
  tags: ['*.xg4ken.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const skaze: KnownService = {
  id: 'skaze',
  name: 'Skaze',
  vendor: 'Skaze',
  kind: 'advertising',
  tags: ['*.sk.ht'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const skimlinks: KnownService = {
  id: 'skimlinks',
  name: 'Skimlinks',
  vendor: 'Connexity',
  kind: 'advertising',
  tags: ['*.skimresources.com', '*.skimlinks.com', '*.redirectingat.com', '*.skimresources.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const skroutzAnalytics: KnownService = {
  id: 'skroutz-analytics',
  name: 'Skroutz Analytics',
  vendor: 'Skroutz',
  kind: 'advertising',
  cookies: [
    { name: '__skr_nltcs_ss', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: '__skr_nltcs_mt', duration: '90 days', purpose: 'Tells visitors apart' },
  ],
  tags: ['analytics.skroutz.gr'],
  evidence: 'https://developer.skroutz.gr/analytics/',
}

export const smarterClick: KnownService = {
  id: 'smarter-click',
  name: 'Smarter Click',
  vendor: 'Smarter Click',
  kind: 'advertising',
  tags: ['*.smct.co', '*.smct.io', '*.smarterclick.co.uk', '*.smarterclick.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const snapPixel: KnownService = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  vendor: 'Snap',
  kind: 'advertising',
  cookies: [
    { name: '_scid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_scid_r', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_scclid', duration: '30 days', purpose: 'Remembers the ad click that led here' },
    { name: '_ScCbts', duration: '14 days', purpose: 'Tracks the exchange of ids with partners' },
    { name: '_schn', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: '_schn1', duration: '1 day', purpose: 'Holds the data of this visit' },
    {
      name: 'sc_at',
      host: 'snapchat.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'X-AB',
      host: 'sc-static.net',
      duration: '1 day',
      purpose: 'Helps to deliver and debug the service',
    },
  ],
  tags: ['sc-static.net', 'tr.snapchat.com', 'tr-shadow.snapchat.com', 'tr6.snapchat.com'],
  evidence: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
}

export const sociomantic: KnownService = {
  id: 'sociomantic',
  name: 'Sociomantic',
  vendor: 'Dunnhumby',
  kind: 'advertising',
  tags: ['*.sociomantic.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const sojern: KnownService = {
  id: 'sojern',
  name: 'Sojern',
  vendor: 'Sojern',
  kind: 'advertising',
  tags: ['*.sojern.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const solute: KnownService = {
  id: 'solute',
  name: 'billiger.de sales tracking',
  vendor: 'solute',
  kind: 'advertising',
  tags: ['cmodul.solutenetwork.com', '*.solutenetwork.com'],
  evidence: 'https://www.solute.de/',
}

export const sovendus: KnownService = {
  id: 'sovendus',
  name: 'Sovendus',
  vendor: 'Sovendus',
  kind: 'advertising',
  tags: ['*.sovendus.com', '*.sovendus-connect.com', '*.sovendus-benefits.com'],
  evidence: 'https://www.sovendus.com/',
}

export const spiceworksPixel: KnownService = {
  id: 'spiceworks-pixel',
  name: 'Spiceworks pixel',
  vendor: 'Ziff Davis',
  kind: 'advertising',
  tags: ['px.spiceworks.com'],
  evidence: 'https://www.spiceworks.com/',
}

export const spotifyAds: KnownService = {
  id: 'spotify-ads',
  name: 'Spotify Ad Analytics',
  vendor: 'Spotify',
  kind: 'advertising',
  tags: [
    'pixel.byspotify.com',
    'pixels.spotify.com',
    '*.pdst.fm',
    'us-central1-adaptive-growth.cloudfunctions.net',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const struq: KnownService = {
  id: 'struq',
  name: 'Struq',
  vendor: 'Quantcast',
  kind: 'advertising',
  tags: ['*.struq.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const taboola: KnownService = {
  id: 'taboola',
  name: 'Taboola',
  vendor: 'Taboola',
  kind: 'advertising',
  cookies: [
    { name: 't_gid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 't_pt_gid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'trc_cookie_storage', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'taboola_select', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'taboola_fp_td_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'taboola_usg', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'tb_click_param',
      duration: '50 seconds',
      purpose: 'Remembers the ad click that led here',
    },
    { name: 'taboola_session_id', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 't_gid',
      host: 'taboola.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 't_pt_gid',
      host: 'taboola.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'taboola_session_id',
      host: 'taboola.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.taboola.com', '*.taboolasyndication.com', '*.perfectmarket.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const talkable: KnownService = {
  id: 'talkable',
  name: 'Talkable',
  vendor: 'Talkable',
  kind: 'advertising',
  cookies: [
    { name: 'tkbl_session', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'tkbl_cvuuid', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'talkable_visitor_uuid', duration: '5 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.talkable.com', 'd2jjzw81hqbuqv.cloudfront.net', '*.curebit.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const tapfiliate: KnownService = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  vendor: 'Tapfiliate',
  kind: 'advertising',
  cookies: [
    { name: 'tap_vid', duration: '45 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.tapfiliate.com'],
  evidence: 'https://docs.tapfiliate.com/javascript/javascript-sdk',
}

export const targetingGates: KnownService = {
  id: 'targeting-gates',
  name: 'Targeting Gates',
  vendor: 'Wider Planet',
  kind: 'advertising',
  tags: ['*.widerplanet.com'],
  evidence: 'https://www.widerplanet.com/',
}

export const tatari: KnownService = {
  id: 'tatari',
  name: 'Tatari',
  vendor: 'Tatari',
  kind: 'advertising',
  cookies: [
    {
      name: 'tatari-session-cookie',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    { name: 'tatari-user-cookie', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tatari.tv', 'd2hrivdxn8ekm8.cloudfront.net'],
  evidence: 'https://www.tatari.tv/',
}

export const teads: KnownService = {
  id: 'teads',
  name: 'Teads',
  vendor: 'Teads',
  kind: 'advertising',
  cookies: [
    {
      name: 'tt_viewer',
      host: 'teads.tv',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'tt_viewer',
      host: 'teads.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    { name: '_tfpvi', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'tfpai', duration: '30 days', purpose: 'Remembers the ad click that led here' },
  ],
  tags: ['*.teads.tv', '*.ebz.io', '*.ebuzzing.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const techtarget: KnownService = {
  id: 'techtarget',
  name: 'TechTarget',
  vendor: 'Informa TechTarget',
  kind: 'advertising',
  tags: ['trk.techtarget.com'],
  evidence: 'https://www.techtarget.com/',
}

export const tencentAds: KnownService = {
  id: 'tencent-ads',
  name: 'Tencent Ads',
  vendor: 'Tencent',
  kind: 'advertising',
  tags: [
    '*.gdt.qq.com',
    '*.gdtimg.com',
    'qzs.gdtimg.com',
    'pgdt.gtimg.cn',
    'pgdt.ugdtimg.com',
    '*.l.qq.com',
    'l.qq.com',
    'ra.gtimg.com',
    '*.ugdtimg.com',
    'qzonestyle.gtimg.cn/qzone/biz/res',
  ],
  evidence: 'https://e.qq.com/',
}

export const tgAffiliate: KnownService = {
  id: 'tg-affiliate',
  name: 'TG Affiliate',
  vendor: 'Link Share Japan',
  kind: 'advertising',
  tags: ['*.trafficgate.net'],
  evidence: 'https://www.trafficgate.net/',
}

export const theTradeDesk: KnownService = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  vendor: 'The Trade Desk',
  kind: 'advertising',
  cookies: [
    {
      name: 'TDID',
      host: 'adsrvr.org',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'TDCPM',
      host: 'adsrvr.org',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
    { name: 'TTDOptOut', host: 'adsrvr.org', duration: '5 years', purpose: 'Remembers an opt-out' },
    { name: 'pbjs-unifiedid', duration: '60 days', purpose: 'Tells visitors apart' },
    { name: 'pbjs-unifiedid_*', duration: '60 days', purpose: 'Tells visitors apart' },
    { name: 'unifiedid', duration: '60 days', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.adsrvr.org', 'd1eoo1tco6rr5e.cloudfront.net'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const tiktokPixel: KnownService = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  vendor: 'TikTok',
  kind: 'advertising',
  cookies: [
    { name: '_ttp', duration: '13 months', purpose: 'Tells visitors apart' },
    {
      name: '_tt_enable_cookie',
      duration: '13 months',
      purpose: 'Tests whether cookies can be set',
    },
    { name: 'ttclid', duration: '30 days', purpose: 'Remembers the ad click that led here' },
    { name: 'ttcsid', duration: '90 days', purpose: 'Holds the data of this visit' },
    { name: 'ttcsid_*', duration: '90 days', purpose: 'Holds the data of this visit' },
    { name: 'tt_appInfo', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'tt_sessionId', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'tt_pixel_session_index',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'analytics.tiktok.com',
    'analytics-ipv6.tiktokw.us',
    'analytics-sg.tiktok.com',
    'analytics.us.tiktok.com',
    'ads.tiktok.com',
    'business-api.tiktok.com',
  ],
  evidence: 'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
}

export const timeone: KnownService = {
  id: 'timeone',
  name: 'TimeOne',
  vendor: 'TimeOne',
  kind: 'advertising',
  tags: ['*.publicidees.com'],
  evidence: 'https://www.timeone.io/',
}

export const tolt: KnownService = {
  id: 'tolt',
  name: 'Tolt',
  vendor: 'Tolt',
  kind: 'advertising',
  cookies: [
    {
      name: 'tolt_referral',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['cdn.tolt.io', '*.tolt.io'],
  evidence: 'https://help.tolt.com/',
}

export const tracify: KnownService = {
  id: 'tracify',
  name: 'Tracify',
  vendor: 'Tracify',
  kind: 'advertising',
  tags: ['*.tracify.ai'],
  evidence: 'https://www.tracify.ai/',
}

export const trackdesk: KnownService = {
  id: 'trackdesk',
  name: 'Trackdesk',
  vendor: 'Trackdesk',
  kind: 'advertising',
  cookies: [
    {
      name: 'trakdesk_cid',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'trackdesk_cid',
      duration: '60 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['cdn.trackdesk.com', '*.trackdesk.com'],
  evidence: 'https://trackdesk.com/',
}

export const tradedoubler: KnownService = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  vendor: 'Tradedoubler',
  kind: 'advertising',
  cookies: [
    {
      name: 'TD_UNIQUE_IMP',
      host: 'tradedoubler.com',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'TD_POOL',
      host: 'tradedoubler.com',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'BT',
      host: 'tradedoubler.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'PI',
      host: 'tradedoubler.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'TRADEDOUBLER',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.tradedoubler.com', '*.pvnsolutions.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const tradetracker: KnownService = {
  id: 'tradetracker',
  name: 'TradeTracker',
  vendor: 'TradeTracker',
  kind: 'advertising',
  cookies: [
    { name: 'TT2_*', duration: '1 year', purpose: 'Remembers the affiliate link that led here' },
    {
      name: '__tgdat*',
      host: 'tradetracker.net',
      duration: '1 year',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.tradetracker.net', '*.tradetracker.com'],
  evidence: 'https://tradetracker.com/',
}

export const tripadvisorPixel: KnownService = {
  id: 'tripadvisor-pixel',
  name: 'Tripadvisor Pixel',
  vendor: 'Tripadvisor',
  kind: 'advertising',
  cookies: [
    {
      name: 'TADCID',
      host: 'tamgrt.com',
      duration: '10 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.tamgrt.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const tripleWhale: KnownService = {
  id: 'triple-whale',
  name: 'Triple Whale',
  vendor: 'Triple Whale',
  kind: 'advertising',
  tags: [
    'triplewhale-pixel.web.app',
    '*.config-security.com',
    '*.whale3.io',
    'whale.camera',
    '*.whale.camera',
  ],
  evidence: 'https://kb.triplewhale.com/',
}

export const tune: KnownService = {
  id: 'tune',
  name: 'TUNE (HasOffers)',
  vendor: 'TUNE',
  kind: 'advertising',
  cookies: [
    {
      name: 'enc_aff_session_*',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    { name: 'ho_mob', duration: '30 days', purpose: 'Remembers the affiliate link that led here' },
  ],
  tags: ['*.go2cloud.org', '*.go2jump.org', '*.go2speed.org', '*.tlnk.io', '*.hasoffers.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const tvsquared: KnownService = {
  id: 'tvsquared',
  name: 'TVSquared',
  vendor: 'Innovid',
  kind: 'advertising',
  cookies: [{ name: '_tq_id.*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.tvsquared.com', '*.tv2track.com'],
  inline: ['.tvsquared.com/tv2track.js'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const twenga: KnownService = {
  id: 'twenga',
  name: 'Twenga',
  vendor: 'Twenga',
  kind: 'advertising',
  tags: [
    'tracker.twenga.fr',
    'tracker.twenga.com',
    'tracker.twenga.de',
    'tracker.twenga.co.uk',
    'tracker.twenga.it',
    'tracker.twenga.es',
    'tracker.twenga.nl',
    'tracker.twenga-solutions.com',
    '*.twenga-solutions.com',
  ],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const twoPerformant: KnownService = {
  id: 'two-performant',
  name: '2Performant',
  vendor: '2Performant',
  kind: 'advertising',
  tags: ['*.2performant.com', '*.2parale.ro', '*.attr-2p.com'],
  evidence: 'https://2performant.com/',
}

export const uniqodo: KnownService = {
  id: 'uniqodo',
  name: 'Uniqodo',
  vendor: 'Uniqodo',
  kind: 'advertising',
  tags: ['*.uniqodo.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const upsellit: KnownService = {
  id: 'upsellit',
  name: 'UpSellit',
  vendor: 'UpSellit',
  kind: 'advertising',
  cookies: [{ name: 'usi_*', duration: '30 days', purpose: 'Tells visitors apart' }],
  tags: ['*.upsellit.com'],
  evidence: 'https://www.upsellit.com/',
}

export const vcommission: KnownService = {
  id: 'vcommission',
  name: 'vCommission',
  vendor: 'vCommission',
  kind: 'advertising',
  tags: ['*.vcommission.com'],
  evidence: 'https://www.vcommission.com/',
}

export const veGlobal: KnownService = {
  id: 've-global',
  name: 'Ve Global',
  vendor: 'Ve',
  kind: 'advertising',
  tags: ['*.veinteractive.com', '*.vepxl1.net', '*.adgenie.co.uk'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const vibePixel: KnownService = {
  id: 'vibe-pixel',
  name: 'Vibe Pixel',
  vendor: 'Vibe.co',
  kind: 'advertising',
  tags: ['s.vibe.co', 't.vibe.co'],
  evidence: 'https://help.vibe.co/',
}

export const viglink: KnownService = {
  id: 'viglink',
  name: 'Sovrn Commerce',
  vendor: 'Sovrn',
  kind: 'advertising',
  cookies: [
    { name: 'vglnk.Agent.p', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'vglnk.PartnerRfsh.p',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
  ],
  tags: ['*.viglink.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const visualIq: KnownService = {
  id: 'visual-iq',
  name: 'Visual IQ',
  vendor: 'Nielsen',
  kind: 'advertising',
  tags: ['*.myvisualiq.net'],
  evidence: 'https://www.nielsen.com/',
}

export const vizury: KnownService = {
  id: 'vizury',
  name: 'Vizury',
  vendor: 'Vizury',
  kind: 'advertising',
  tags: ['*.vizury.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const vkPixel: KnownService = {
  id: 'vk-pixel',
  name: 'VK Pixel',
  vendor: 'VK',
  kind: 'advertising',
  tags: [
    'vk.com/rtrg',
    'vk.com/ads_rotate.php',
    'vk.com/js/api/adman_init.js',
    'vk.com/js/api/xdr_ads.js',
    'vk.ru/rtrg',
    'ad.vk.com',
    'ads.vk.com',
  ],
  evidence: 'https://ads.vk.com/help',
}

export const webgains: KnownService = {
  id: 'webgains',
  name: 'Webgains',
  vendor: 'Webgains',
  kind: 'advertising',
  cookies: [
    { name: 'ITCVRQ', duration: '30 days', purpose: 'Remembers the affiliate link that led here' },
    {
      name: 'wgcampaignid',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
    {
      name: 'wgprogramid',
      duration: '30 days',
      purpose: 'Remembers the affiliate link that led here',
    },
  ],
  tags: ['*.webgains.com', '*.webgains.io', '*.webgains.link'],
  evidence: 'https://www.webgains.com/',
}

export const wickedReports: KnownService = {
  id: 'wicked-reports',
  name: 'Wicked Reports',
  vendor: 'Wicked Reports',
  kind: 'advertising',
  tags: ['*.wickedreports.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const xAds: KnownService = {
  id: 'x-ads',
  name: 'X Pixel',
  vendor: 'X',
  kind: 'advertising',
  cookies: [
    { name: '_twclid', duration: '30 days', purpose: 'Remembers the ad click that led here' },
    { name: '_twpid', duration: '400 days', purpose: 'Tells visitors apart' },
    {
      name: 'muc_ads',
      host: 't.co',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'muc',
      host: 't.co',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'personalization_id',
      host: 'twitter.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'guest_id_ads',
      host: 'twitter.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'guest_id_marketing',
      host: 'twitter.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    'static.ads-twitter.com',
    '*.ads-twitter.com',
    'analytics.twitter.com',
    'ads.twitter.com',
    'ads-api.twitter.com',
    'ads.x.com',
    't.co/i/adsct',
    't.co/1/i/adsct',
    'platform.twitter.com/oct.js',
    'analytics.x.com',
  ],
  evidence:
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites.html',
}

export const yahooAds: KnownService = {
  id: 'yahoo-ads',
  name: 'Yahoo Ads',
  vendor: 'Yahoo',
  kind: 'advertising',
  cookies: [
    {
      name: 'A3',
      host: 'yahoo.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'IDSYNC',
      host: 'yahoo.com',
      duration: '1 year',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'APIDTS',
      host: 'yahoo.com',
      duration: '1 day',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'axids',
      host: 'yahoo.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'tbla_id',
      host: 'yahoo.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    's.yimg.com/wi',
    's.yimg.com/dy/ads',
    's.yimg.com/rq/darla',
    's.yimg.com/aaq/vzm',
    '*.analytics.yahoo.com',
    '*.ybp.yahoo.com',
    'ads.yahoo.com',
    '*.ads.yahoo.com',
    '*.adserver.yahoo.com',
    '*.fc.yahoo.com',
    'fc.yahoo.com',
    'gemini.yahoo.com',
    '*.gemini.yahoo.com',
    'geo.yahoo.com',
    'udc.yahoo.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const yahooJapanAds: KnownService = {
  id: 'yahoo-japan-ads',
  name: 'Yahoo! JAPAN Ads',
  vendor: 'LY Corporation',
  kind: 'advertising',
  cookies: [
    { name: '_yjr_yjad', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: '_yjsu_yjad', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: '_ycl_yjad', duration: '90 days', purpose: 'Remembers the ad click that led here' },
  ],
  tags: [
    's.yimg.jp/images/listing',
    'yads.c.yimg.jp',
    '*.yads.yahoo.co.jp',
    'yads.yahoo.co.jp',
    'yads.yjtag.yahoo.co.jp',
    'b91.yahoo.co.jp',
    'b92.yahoo.co.jp',
    'b97.yahoo.co.jp',
    'b98.yahoo.co.jp',
    'b99.yahoo.co.jp',
    'apm.yahoo.co.jp',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const yandexDirect: KnownService = {
  id: 'yandex-direct',
  name: 'Yandex Direct',
  vendor: 'Yandex',
  kind: 'advertising',
  cookies: [
    {
      name: 'yabs-frequency',
      host: 'yandex.ru',
      duration: '1 year',
      purpose: 'Limits how often an ad is shown',
    },
  ],
  tags: [
    'an.yandex.ru',
    'yandex.ru/ads',
    'yandex.ru/an',
    'yabs.yandex.ru',
    '*.yabs.yandex.ru',
    'awaps.yandex.ru',
    'awaps.yandex.net',
    'yandex.ru/set/s/rsya-tag-users',
    'yandex.ru/clck/click',
    'yastatic.net/pcode-bundles',
    'yastatic.net/awaps-ad-sdk-js',
    'yastatic.net/pcode-native',
    'avatars.mds.yandex.net/get-direct',
    'storage.mds.yandex.net/get-canvas-html5',
  ],
  evidence: 'https://direct.yandex.com/',
}

export const yiqifa: KnownService = {
  id: 'yiqifa',
  name: 'Yiqifa',
  vendor: 'Emar',
  kind: 'advertising',
  tags: ['*.yiqifa.com', '*.emarbox.com'],
  evidence: 'https://www.yiqifa.com/',
}

export const zboziConversion: KnownService = {
  id: 'zbozi-conversion',
  name: 'Zbozi.cz conversions',
  vendor: 'Seznam.cz',
  kind: 'advertising',
  tags: ['www.zbozi.cz/conversion'],
  evidence: 'https://napoveda.zbozi.cz/',
}

export const ziprecruiterConversion: KnownService = {
  id: 'ziprecruiter-conversion',
  name: 'ZipRecruiter conversions',
  vendor: 'ZipRecruiter',
  kind: 'advertising',
  tags: ['track.ziprecruiter.com'],
  evidence: 'https://www.ziprecruiter.com/',
}

export const zucks: KnownService = {
  id: 'zucks',
  name: 'Zucks',
  vendor: 'Zucks',
  kind: 'advertising',
  tags: ['*.zucks.net', '*.zucks.co.jp', '*.zucks.net.zimg.jp'],
  evidence: 'https://zucks.co.jp/',
}
