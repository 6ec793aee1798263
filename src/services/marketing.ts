/**
 * Marketing automation, e-mail and CRM, call tracking, and services that tell which company visits.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const a1webstats: KnownService = {
  id: 'a1webstats',
  name: 'A1WebStats',
  vendor: 'A1WebStats',
  kind: 'advertising',
  tags: ['*.websuccessdata.com', '*.a1webstats.com'],
  evidence: 'https://www.a1webstats.com/',
}

export const actOn: KnownService = {
  id: 'act-on',
  name: 'Act-On',
  vendor: 'Act-On',
  kind: 'advertising',
  cookies: [
    {
      name: 'wp1*',
      host: 'actonsoftware.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.actonsoftware.com', '*.actonservice.com'],
  inline: ['/acton/bn/tracker', '/cdnr/forpci'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const activecampaign: KnownService = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  vendor: 'ActiveCampaign',
  kind: 'advertising',
  cookies: [
    {
      name: 'ac_enable_tracking',
      duration: '30 days',
      purpose: 'Tests whether cookies can be set',
    },
    { name: 'prism_*', duration: '30 days', purpose: 'Tells visitors apart' },
    {
      name: 'cmp1*',
      host: 'trackcmp.net',
      duration: '30 days',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    'trackcmp.net',
    '*.trackcmp.net',
    'diffuser-cdn.app-us1.com',
    'prism.app-us1.com',
    '*.prism.app-us1.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const adcalls: KnownService = {
  id: 'adcalls',
  name: 'AdCalls',
  vendor: 'AdCalls',
  kind: 'advertising',
  cookies: [
    {
      name: 'acalltracker',
      duration: '30 days',
      purpose: 'Holds the phone number shown to the visitor',
    },
    {
      name: 'acalltrackernumber',
      duration: '30 minutes',
      purpose: 'Holds the phone number shown to the visitor',
    },
  ],
  tags: ['*.adcalls.nl'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const adestra: KnownService = {
  id: 'adestra',
  name: 'Adestra',
  vendor: 'Upland',
  kind: 'advertising',
  tags: ['*.adestra.com', '*.msgfocus.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const agileCrm: KnownService = {
  id: 'agile-crm',
  name: 'Agile CRM',
  vendor: 'Agile CRM',
  kind: 'advertising',
  cookies: [
    { name: 'agile-crm-guid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'agile-crm-session_*', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'agile-crm-tags',
      duration: '1 year',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    { name: 'agile-email', duration: '1 year', purpose: 'Recognises recipients of e-mails' },
  ],
  tags: ['*.agilecrm.com/stats'],
  evidence: 'https://www.agilecrm.com/',
}

export const agilone: KnownService = {
  id: 'agilone',
  name: 'AgilOne (Acquia CDP)',
  vendor: 'Acquia',
  kind: 'advertising',
  tags: ['*.agilone.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const aigent: KnownService = {
  id: 'aigent',
  name: 'Aigent Recommender',
  vendor: 'Silver Egg',
  kind: 'advertising',
  tags: ['*.silveregg.net'],
  evidence: 'https://www.silveregg.co.jp/',
}

export const albacross: KnownService = {
  id: 'albacross',
  name: 'Albacross',
  vendor: 'Albacross',
  kind: 'advertising',
  cookies: [
    { name: 'nQ_cookieId', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'nQ_userVisitId', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'nQ_visitId', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.albacross.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const apollo: KnownService = {
  id: 'apollo',
  name: 'Apollo website tracker',
  vendor: 'Apollo.io',
  kind: 'advertising',
  tags: ['assets.apollo.io/micro/website-tracker', 'aplo-evnt.com', '*.aplo-evnt.com'],
  evidence: 'https://docs.apollo.io/',
}

export const apsis: KnownService = {
  id: 'apsis',
  name: 'Apsis One',
  vendor: 'Apsis',
  kind: 'advertising',
  cookies: [{ name: 'Ely_vID', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.apsis.one', '*.prospecteye.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const attentive: KnownService = {
  id: 'attentive',
  name: 'Attentive',
  vendor: 'Attentive',
  kind: 'advertising',
  cookies: [
    { name: '__attentive_id', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__attentive_cco', duration: '13 months', purpose: 'Holds the data of this visit' },
    { name: '__attentive_dv', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: '__attentive_pv', duration: '30 minutes', purpose: 'Counts the pages of this visit' },
    {
      name: '__attentive_ss_referrer',
      duration: '30 minutes',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: '__attentive_session_id',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: '__attentive_client_user_id',
      duration: '13 months',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    {
      name: '__attentive_utm_param_*',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    { name: '_attn_', duration: '13 months', purpose: 'Tells visitors apart' },
    {
      name: 'attntv_mstore_email',
      duration: '60 days',
      purpose: 'Recognises recipients of e-mails',
    },
  ],
  tags: ['*.attn.tv', '*.attentivemobile.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const aweber: KnownService = {
  id: 'aweber',
  name: 'AWeber',
  vendor: 'AWeber',
  kind: 'advertising',
  tags: ['analytics.aweber.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const bDash: KnownService = {
  id: 'b-dash',
  name: 'b-dash',
  vendor: 'DataX',
  kind: 'advertising',
  cookies: [{ name: '_bdck', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.smart-bdash.com'],
  evidence: 'https://bdash-cloud.com/',
}

export const bizible: KnownService = {
  id: 'bizible',
  name: 'Marketo Measure (Bizible)',
  vendor: 'Adobe',
  kind: 'advertising',
  cookies: [
    { name: '_biz_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_biz_su', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_biz_nA', duration: '1 year', purpose: 'Counts the pages of this visit' },
    { name: '_biz_pendingA', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_biz_flagsA', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_biz_sid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_biz_ABTestA', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_biz_EventA', duration: '1 year', purpose: 'Holds the data of this visit' },
    {
      name: '_BUID',
      host: 'bizible.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: '_BUID',
      host: 'bizibly.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.bizible.com', '*.bizibly.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const bloomreach: KnownService = {
  id: 'bloomreach',
  name: 'Bloomreach',
  vendor: 'Bloomreach',
  kind: 'advertising',
  cookies: [
    { name: '__exponea_etc__', duration: '3 years', purpose: 'Tells visitors apart' },
    { name: '__exponea_time2__', duration: '1 day', purpose: 'Tests whether cookies can be set' },
    { name: 'xnpe_*', duration: '3 years', purpose: 'Tells visitors apart' },
    { name: '_br_uid_2', duration: '400 days', purpose: 'Tells visitors apart' },
    { name: '__exponea_*', duration: '3 years', purpose: 'Tells visitors apart' },
    { name: '_br_uid_1', duration: '3 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.exponea.com', '*.brcdn.com', '*.brsrvr.com', '*.brsvr.com', '*.bloomreach.co'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const bluecore: KnownService = {
  id: 'bluecore',
  name: 'Bluecore',
  vendor: 'Bluecore',
  kind: 'advertising',
  cookies: [
    { name: 'triggermail', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'bc_invalidateUrlCache_targeting',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: 'bc_persist_updates', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'bc_pv_end', duration: 'session', purpose: 'Counts the pages of this visit' },
  ],
  tags: ['*.bluecore.com', '*.bluecore.app', '*.triggeredmail.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const blueshift: KnownService = {
  id: 'blueshift',
  name: 'Blueshift',
  vendor: 'Blueshift',
  kind: 'advertising',
  cookies: [{ name: '_bsft_uid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.getblueshift.com'],
  evidence: 'https://developer.blueshift.com/',
}

export const bombora: KnownService = {
  id: 'bombora',
  name: 'Bombora',
  vendor: 'Bombora',
  kind: 'advertising',
  cookies: [
    {
      name: 'tp',
      host: 'ml314.com',
      duration: '14 days',
      purpose: 'Tracks the exchange of ids with partners',
    },
    {
      name: 'u',
      host: 'ml314.com',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'pi',
      host: 'ml314.com',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    { name: '_ccmaid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ccmsi', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.ml314.com', '*.mlno6.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const bound: KnownService = {
  id: 'bound',
  name: 'Bound',
  vendor: 'Bound',
  kind: 'advertising',
  cookies: [{ name: 'gscVisitor', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.getsmartcontent.com'],
  evidence: 'https://www.bound360.com/',
}

export const bownow: KnownService = {
  id: 'bownow',
  name: 'BowNow',
  vendor: 'Mtame',
  kind: 'advertising',
  cookies: [
    { name: '_bownow_cid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_bownow_token', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'bn_ext_cookie_id', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.bownow.jp'],
  evidence: 'https://bow-now.jp/',
}

export const braze: KnownService = {
  id: 'braze',
  name: 'Braze',
  vendor: 'Braze',
  kind: 'advertising',
  cookies: [
    { name: 'ab.storage.*', duration: '400 days', purpose: 'Tells visitors apart' },
    { name: 'ab._gd', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.appboycdn.com', '*.appboy.com', '*.braze.com', '*.braze.eu'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const brevo: KnownService = {
  id: 'brevo',
  name: 'Brevo',
  vendor: 'Brevo',
  kind: 'advertising',
  cookies: [
    { name: 'sib_cuid', duration: '6 months', purpose: 'Tells visitors apart' },
    {
      name: 'uuid',
      host: 'sibautomation.com',
      duration: '6 months',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    'sibautomation.com',
    '*.sibautomation.com',
    'cdn.brevo.com/js/sdk-loader.js',
    'cdn.brevo.com/js/sa.js',
    'in-automate.brevo.com',
    'in-automate.sendinblue.com',
    'automate.sendinblue.com',
  ],
  evidence: 'https://developers.brevo.com/docs/getting-started-with-javascript-tracker',
}

export const bronto: KnownService = {
  id: 'bronto',
  name: 'Bronto',
  vendor: 'Oracle',
  kind: 'advertising',
  cookies: [
    { name: '__btr_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'bta_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_bta_tid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_bta_c', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.bm23.com', '*.bronto.com', '*.brontops.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const callTrackingMetrics: KnownService = {
  id: 'call-tracking-metrics',
  name: 'CallTrackingMetrics',
  vendor: 'CallTrackingMetrics',
  kind: 'advertising',
  cookies: [{ name: '__ctmid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.tctm.co', '*.tctm.xyz', '*.calltrackingmetrics.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const callibri: KnownService = {
  id: 'callibri',
  name: 'Callibri',
  vendor: 'Callibri',
  kind: 'advertising',
  cookies: [
    { name: 'callibri_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'clbvid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'clbsid', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.callibri.ru'],
  evidence: 'https://callibri.ru/',
}

export const callrail: KnownService = {
  id: 'callrail',
  name: 'CallRail',
  vendor: 'CallRail',
  kind: 'advertising',
  cookies: [
    {
      name: 'calltrk_referrer',
      duration: '1 year',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'calltrk_landing',
      duration: '1 year',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'calltrk_session_id', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'calltrk_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'calltrk-*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.callrail.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const calltouch: KnownService = {
  id: 'calltouch',
  name: 'Calltouch',
  vendor: 'Calltouch',
  kind: 'advertising',
  cookies: [
    { name: '_ct', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ct_ids', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ct_session_id', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_ct_site_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ct_client_global_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'cted', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'call_s', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.calltouch.ru'],
  evidence: 'https://www.calltouch.ru/',
}

export const canddi: KnownService = {
  id: 'canddi',
  name: 'CANDDi',
  vendor: 'CANDDi',
  kind: 'advertising',
  tags: ['*.canddi.com', '*.canddi.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const cheetahDigital: KnownService = {
  id: 'cheetah-digital',
  name: 'Cheetah Digital',
  vendor: 'Marigold',
  kind: 'advertising',
  tags: ['*.chtah.com', '*.eccmp.com', '*.ccmp.eu', '*.chtah.net', '*.chd01.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const clearbit: KnownService = {
  id: 'clearbit',
  name: 'Clearbit',
  vendor: 'HubSpot',
  kind: 'advertising',
  cookies: [
    {
      name: 'cb_user_id',
      duration: '1 year',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    {
      name: 'cb_group_id',
      duration: '1 year',
      purpose: 'Holds the company the visitor is thought to work for',
    },
    { name: 'cb_anonymous_id', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.clearbitscripts.com',
    '*.clearbitjs.com',
    'reveal.clearbit.com',
    'x.clearbit.com',
    'risk.clearbit.com',
    'tag.clearbit.com',
  ],
  evidence: 'https://github.com/c15t/c15t',
}

export const clevertap: KnownService = {
  id: 'clevertap',
  name: 'CleverTap',
  vendor: 'CleverTap',
  kind: 'advertising',
  cookies: [
    { name: 'WZRK_G', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'WZRK_S_*', duration: '20 minutes', purpose: 'Holds the data of this visit' },
    { name: 'WZRK_P', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.clevertap.com', '*.clevertap-prod.com', '*.wzrkt.com', 'd2r1yp2w7bby2u.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const clickdimensions: KnownService = {
  id: 'clickdimensions',
  name: 'ClickDimensions',
  vendor: 'ClickDimensions',
  kind: 'advertising',
  cookies: [
    { name: 'cuvid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'cusid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'cuvon', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.clickdimensions.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js',
}

export const comagic: KnownService = {
  id: 'comagic',
  name: 'CoMagic',
  vendor: 'UIS',
  kind: 'advertising',
  cookies: [
    { name: '_cmg_csst*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_comagic_id*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.comagic.ru', '*.comagic.dev', '*.uiscom.ru'],
  evidence: 'https://www.comagic.ru/',
}

export const commonRoom: KnownService = {
  id: 'common-room',
  name: 'Common Room',
  vendor: 'Common Room',
  kind: 'advertising',
  cookies: [
    { name: 'signals-sdk-user-id', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'signals-sdk-session-id',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.cr-relay.com'],
  evidence: 'https://www.commonroom.io/',
}

export const connectif: KnownService = {
  id: 'connectif',
  name: 'Connectif',
  vendor: 'Connectif',
  kind: 'advertising',
  tags: ['*.connectif.cloud'],
  evidence: 'https://support.connectif.ai/',
}

export const convead: KnownService = {
  id: 'convead',
  name: 'Convead',
  vendor: 'Convead',
  kind: 'advertising',
  cookies: [{ name: 'convead_guest_uid', duration: '10 years', purpose: 'Tells visitors apart' }],
  tags: ['*.convead.io'],
  evidence: 'https://convead.io/',
}

export const cordial: KnownService = {
  id: 'cordial',
  name: 'Cordial',
  vendor: 'Cordial',
  kind: 'advertising',
  tags: ['*.cordial.io'],
  evidence: 'https://support.cordial.com/',
}

export const custobar: KnownService = {
  id: 'custobar',
  name: 'Custobar',
  vendor: 'Custobar',
  kind: 'advertising',
  tags: ['*.custobar.com'],
  evidence: 'https://www.custobar.com/',
}

export const customerIo: KnownService = {
  id: 'customer-io',
  name: 'Customer.io',
  vendor: 'Customer.io',
  kind: 'advertising',
  cookies: [
    { name: '_cio', duration: '1 day', purpose: 'Tells visitors apart' },
    {
      name: '_cioid',
      duration: '1 year',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    { name: '_cioanonid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'cioFT', duration: '1 year', purpose: 'Remembers where the visitor came from' },
    { name: 'cioLT', duration: '1 year', purpose: 'Remembers where the visitor came from' },
  ],
  tags: ['*.customer.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const delacon: KnownService = {
  id: 'delacon',
  name: 'Delacon',
  vendor: 'Delacon',
  kind: 'advertising',
  tags: ['*.delacon.com.au', '*.delaconcorp.com'],
  evidence: 'https://www.delaconcorp.com/',
}

export const demandbase: KnownService = {
  id: 'demandbase',
  name: 'Demandbase',
  vendor: 'Demandbase',
  kind: 'advertising',
  cookies: [
    {
      name: 'tuuid',
      host: 'company-target.com',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'tuuid_lu',
      host: 'company-target.com',
      duration: '2 years',
      purpose: 'Tracks the exchange of ids with partners',
    },
  ],
  tags: ['*.demandbase.com', '*.company-target.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const dialogtech: KnownService = {
  id: 'dialogtech',
  name: 'DialogTech',
  vendor: 'Invoca',
  kind: 'advertising',
  cookies: [{ name: '_st_bid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.dialogtech.com', 'd31y97ze264gaa.cloudfront.net', '*.ifbyphone.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const dinamize: KnownService = {
  id: 'dinamize',
  name: 'Dinamize',
  vendor: 'Dinamize',
  kind: 'advertising',
  tags: ['receiver.dinamize.com'],
  evidence: 'https://www.dinamize.com.br/',
}

export const doppler: KnownService = {
  id: 'doppler',
  name: 'Doppler',
  vendor: 'Doppler',
  kind: 'advertising',
  tags: ['hub.fromdoppler.com/public'],
  evidence: 'https://www.fromdoppler.com/',
}

export const dotdigital: KnownService = {
  id: 'dotdigital',
  name: 'Dotdigital',
  vendor: 'Dotdigital',
  kind: 'advertising',
  cookies: [
    { name: 'dmSessionID', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.trackedlink.net', '*.trackedweb.net', '*.dmtrk.com', '*.ddlnk.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const drip: KnownService = {
  id: 'drip',
  name: 'Drip',
  vendor: 'Drip',
  kind: 'advertising',
  cookies: [{ name: '_drip_client_*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.getdrip.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const dynamics365: KnownService = {
  id: 'dynamics-365',
  name: 'Dynamics 365 Customer Insights',
  vendor: 'Microsoft',
  kind: 'advertising',
  cookies: [
    { name: 'msd365mkttr', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'msd365mkttrs', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'mktdplp102cdn.azureedge.net/public/latest/js/ws-tracking.js',
    '*.svc.dynamics.com/t/w',
    'cxppusa1formui01cdnsa01-endpoint.azureedge.net/*/WebTracking/*',
  ],
  evidence: 'https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/cookies',
}

export const eGoi: KnownService = {
  id: 'e-goi',
  name: 'E-goi',
  vendor: 'E-goi',
  kind: 'advertising',
  tags: ['egoimmerce.e-goi.com', 'cdn-te.e-goi.com', '*.egoiapp.com', 'egoi.site', '*.egoi.site'],
  evidence: 'https://www.e-goi.com/',
}

export const ecConcier: KnownService = {
  id: 'ec-concier',
  name: 'ec-concier',
  vendor: 'NTT docomo',
  kind: 'advertising',
  tags: ['*.ec-concier.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ecomail: KnownService = {
  id: 'ecomail',
  name: 'Ecomail',
  vendor: 'Ecomail',
  kind: 'advertising',
  tags: ['d70shl7vidtft.cloudfront.net'],
  evidence: 'https://ecomail.cz/',
}

export const edrone: KnownService = {
  id: 'edrone',
  name: 'edrone',
  vendor: 'edrone',
  kind: 'advertising',
  cookies: [{ name: '_edrone_*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.edrone.me', 'd3bo67muzbfgtl.cloudfront.net'],
  evidence: 'https://edrone.me/',
}

export const eloqua: KnownService = {
  id: 'eloqua',
  name: 'Eloqua',
  vendor: 'Oracle',
  kind: 'advertising',
  cookies: [
    { name: 'ELOQUA', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'ELQSTATUS', duration: '13 months', purpose: 'Remembers an opt-out' },
    {
      name: 'ELOQUA',
      host: 'eloqua.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'ELQSTATUS',
      host: 'eloqua.com',
      duration: '13 months',
      purpose: 'Remembers an opt-out',
    },
    {
      name: 'ELOQUA',
      host: 'en25.com',
      duration: '13 months',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.t.eloqua.com', '*.en25.com/i', '*.eloqua.com/visitor'],
  inline: ['/i/elqCfg.min.js', '/elqNow/elqCfg.js'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const emarsys: KnownService = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  vendor: 'SAP',
  kind: 'advertising',
  cookies: [
    { name: 'scarab.*', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 's',
      host: 'scarabresearch.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'cdv',
      host: 'scarabresearch.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'xp',
      host: 'scarabresearch.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'cdvid',
      host: 'scarabresearch.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.scarabresearch.com', '*.emarsys.net', '*.emarsys.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const emblue: KnownService = {
  id: 'emblue',
  name: 'emBlue',
  vendor: 'emBlue',
  kind: 'advertising',
  tags: ['*.embluemail.com', '*.embluejet.com'],
  evidence: 'https://www.embluemail.com/',
}

export const esputnik: KnownService = {
  id: 'esputnik',
  name: 'eSputnik (Yespo)',
  vendor: 'Yespo',
  kind: 'advertising',
  tags: ['*.esputnik.com', 'tracker.yespo.io', 'statics.yespo.io'],
  evidence: 'https://yespo.io/',
}

export const force24: KnownService = {
  id: 'force24',
  name: 'Force24',
  vendor: 'Force24',
  kind: 'advertising',
  cookies: [
    { name: 'F24_autoID', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'F24_personID', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.force24.co.uk'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const freespee: KnownService = {
  id: 'freespee',
  name: 'Freespee',
  vendor: 'Twilio',
  kind: 'advertising',
  cookies: [
    {
      name: '__fs_dncs_*',
      duration: '1 year',
      purpose: 'Holds the phone number shown to the visitor',
    },
    {
      name: '__fs_dncr_*',
      duration: '1 year',
      purpose: 'Holds the phone number shown to the visitor',
    },
  ],
  tags: ['*.freespee.com'],
  evidence: 'https://www.freespee.com/',
}

export const gatorleads: KnownService = {
  id: 'gatorleads',
  name: 'GatorLeads',
  vendor: 'Spotler',
  kind: 'advertising',
  tags: ['*.gatorleads.co.uk'],
  evidence: 'https://spotler.co.uk/',
}

export const getresponse: KnownService = {
  id: 'getresponse',
  name: 'GetResponse',
  vendor: 'GetResponse',
  kind: 'advertising',
  cookies: [{ name: 'gaVisitorUuid', duration: '5 years', purpose: 'Tells visitors apart' }],
  tags: ['ga.getresponse.com', 'an.gr-wcon.com', '*.gr-wcon.com', 'us-an.gr-cdn.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const happierleads: KnownService = {
  id: 'happierleads',
  name: 'Happierleads',
  vendor: 'Happierleads',
  kind: 'advertising',
  tags: ['*.happierleads.com'],
  evidence: 'https://happierleads.com/',
}

export const highlevel: KnownService = {
  id: 'highlevel',
  name: 'HighLevel',
  vendor: 'HighLevel',
  kind: 'advertising',
  tags: ['link.msgsndr.com/js/external-tracking.js'],
  evidence: 'https://help.gohighlevel.com/',
}

export const hubspot: KnownService = {
  id: 'hubspot',
  name: 'HubSpot',
  vendor: 'HubSpot',
  kind: 'advertising',
  cookies: [
    { name: 'hubspotutk', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: '__hstc', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: '__hssc', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '__hssrc', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'hsfirstvisit', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hsadspixel.net',
    '*.hscollectedforms.net',
    '*.hsleadflows.net',
    '*.hscta.net',
    '*.hs-embed-reporting.com',
    '*.hs-growth-metrics.com',
    '*.hs-data.com',
    '*.leadin.com',
    'track.hubspot.com',
    'track-eu1.hubspot.com',
    'track-na2.hubspot.com',
    'track-na3.hubspot.com',
    'track-ap1.hubspot.com',
    'perf.hsforms.com',
    'perf-eu1.hsforms.com',
    'cta-service-cms2.hubspot.com',
    'cta-eu1.hubspot.com',
    'js.hubspot.com/analytics',
    'js.hubspot.com/web-interactives-embed.js',
  ],
  evidence:
    'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/overview',
}

export const infinity: KnownService = {
  id: 'infinity',
  name: 'Infinity',
  vendor: 'Infinity Tracking',
  kind: 'advertising',
  cookies: [
    { name: 'ictf_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ictt', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'IcttSession', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.infinity-tracking.net', '*.infinity-tracking.com', '*.infinitycloud.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const influ2: KnownService = {
  id: 'influ2',
  name: 'Influ2',
  vendor: 'Influ2',
  kind: 'advertising',
  tags: ['*.influ2.com'],
  evidence: 'https://www.influ2.com/',
}

export const insider: KnownService = {
  id: 'insider',
  name: 'Insider',
  vendor: 'Insider',
  kind: 'advertising',
  cookies: [
    { name: 'insdrSV', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'spUID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ins-storage-version', duration: '1 year', purpose: 'Holds the data of this visit' },
    {
      name: 'ins-product-id',
      duration: '1 year',
      purpose: 'Remembers what was viewed, to show ads for it',
    },
    { name: 'ins-gaSSId', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.useinsider.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const invoca: KnownService = {
  id: 'invoca',
  name: 'Invoca',
  vendor: 'Invoca',
  kind: 'advertising',
  cookies: [{ name: 'invoca_*', duration: '30 days', purpose: 'Holds the data of this visit' }],
  tags: ['*.invoca.net', '*.invocacdn.com', '*.ringrevenue.com'],
  evidence: 'https://developers.invoca.net/',
}

export const iterable: KnownService = {
  id: 'iterable',
  name: 'Iterable',
  vendor: 'Iterable',
  kind: 'advertising',
  cookies: [
    {
      name: 'iterableEmailCampaignId',
      duration: '1 day',
      purpose: 'Recognises recipients of e-mails',
    },
    { name: 'iterableTemplateId', duration: '1 day', purpose: 'Recognises recipients of e-mails' },
    { name: 'iterableMessageId', duration: '1 day', purpose: 'Recognises recipients of e-mails' },
    {
      name: 'iterableEndUserId',
      duration: '1 year',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
  ],
  tags: ['js.iterable.com', 'links.iterable.com'],
  evidence: 'https://support.iterable.com/hc/en-us',
}

export const jornaya: KnownService = {
  id: 'jornaya',
  name: 'Jornaya (LeadiD)',
  vendor: 'Verisk',
  kind: 'advertising',
  cookies: [
    { name: 'leadid_token-*', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.lidstatic.com', '*.leadid.com'],
  evidence: 'https://www.verisk.com/',
}

export const kairos3: KnownService = {
  id: 'kairos3',
  name: 'Kairos3',
  vendor: 'Kairos Marketing',
  kind: 'advertising',
  tags: ['*.k3r.jp'],
  evidence: 'https://www.kairosmarketing.net/',
}

export const karte: KnownService = {
  id: 'karte',
  name: 'KARTE',
  vendor: 'PLAID',
  kind: 'advertising',
  cookies: [
    { name: 'krt___*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'krt.*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'krt_rewrite_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'krt_vis', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.karte.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const keap: KnownService = {
  id: 'keap',
  name: 'Keap (Infusionsoft)',
  vendor: 'Keap',
  kind: 'advertising',
  tags: ['*.infusionsoft.com/app/webTracking', '*.infusionsoft.app/app/webTracking'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const kickfire: KnownService = {
  id: 'kickfire',
  name: 'KickFire',
  vendor: 'Foundry',
  kind: 'advertising',
  tags: ['*.kickfire.com'],
  evidence: 'https://www.kickfire.com/',
}

export const kit: KnownService = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  vendor: 'Kit',
  kind: 'advertising',
  cookies: [
    {
      name: 'ck_subscriber_id',
      duration: '1 year',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    { name: 'ckid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  evidence: 'https://kit.com/',
}

export const klaviyo: KnownService = {
  id: 'klaviyo',
  name: 'Klaviyo',
  vendor: 'Klaviyo',
  kind: 'advertising',
  cookies: [{ name: '__kla_id', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.klaviyo.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const koala: KnownService = {
  id: 'koala',
  name: 'Koala',
  vendor: 'Koala',
  kind: 'advertising',
  cookies: [
    { name: 'ko_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ko_sid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'ko_e', duration: '1 year', purpose: 'Recognises recipients of e-mails' },
  ],
  tags: ['*.getkoala.com'],
  evidence: 'https://getkoala.com/docs',
}

export const krux: KnownService = {
  id: 'krux',
  name: 'Salesforce DMP (Krux)',
  vendor: 'Salesforce',
  kind: 'advertising',
  cookies: [
    {
      name: '_kuid_',
      host: 'krxd.net',
      duration: '6 months',
      purpose: 'Tells browsers apart across sites',
    },
    { name: 'kuid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'kx*_kuid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'kxlocal_*', duration: '6 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.krxd.net', 'cdn.ampproject.org/v0/analytics-vendors/krux.json'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const leadForensics: KnownService = {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  vendor: 'Lead Forensics',
  kind: 'advertising',
  cookies: [{ name: 'ifuuid', duration: '10 years', purpose: 'Tells visitors apart' }],
  tags: [
    '*.200summit.com',
    '*.baw5tracker.com',
    '*.business-path-55.com',
    '*.bux1le001.com',
    '*.central-core-7.com',
    '*.direct-azr-78.com',
    '*.explore-123.com',
    '*.forensics1000.com',
    '*.gldsta-02-or.com',
    '*.green-bloc9.com',
    '*.lansrv040.com',
    '*.lead-123.com',
    '*.leadforensics.com',
    '*.mavic852.com',
    '*.mon-com-net.com',
    '*.peak-ip-54.com',
    '*.snta0034.com',
    '*.svr-prc-01.com',
    '*.syntace-094.com',
    '*.tghbn12.com',
    '*.trail-web.com',
    '*.web-01-gbl.com',
    '*.web-cntr-07.com',
    '*.trackdiscovery.net',
    '*.team8save.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const leadLander: KnownService = {
  id: 'lead-lander',
  name: 'LeadLander',
  vendor: 'LeadLander',
  kind: 'advertising',
  cookies: [
    {
      name: 'trackalyzer',
      host: 'trackalyzer.com',
      duration: '20 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.trackalyzer.com', '*.formalyzer.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const leadboxer: KnownService = {
  id: 'leadboxer',
  name: 'LeadBoxer',
  vendor: 'LeadBoxer',
  kind: 'advertising',
  tags: ['*.leadboxer.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const leadfeeder: KnownService = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  vendor: 'Dealfront',
  kind: 'advertising',
  cookies: [
    { name: '_lfa', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_lfa_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.lfeeder.com', '*.leadfeeder.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const leadinfo: KnownService = {
  id: 'leadinfo',
  name: 'Leadinfo',
  vendor: 'Leadinfo',
  kind: 'advertising',
  cookies: [
    { name: '_li_id*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_li_ses*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.leadinfo.net', '*.leadinfo.com', '*.leadinfo.eu'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const leadmanagerfx: KnownService = {
  id: 'leadmanagerfx',
  name: 'LeadManagerFX',
  vendor: 'WebFX',
  kind: 'advertising',
  tags: ['*.leadmanagerfx.com', '*.marketingcloudfx.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const leadpages: KnownService = {
  id: 'leadpages',
  name: 'Leadpages',
  vendor: 'Leadpages',
  kind: 'advertising',
  tags: ['*.center.io'],
  evidence: 'https://support.leadpages.com/',
}

export const leadsquared: KnownService = {
  id: 'leadsquared',
  name: 'LeadSquared',
  vendor: 'LeadSquared',
  kind: 'advertising',
  tags: ['*.mxradon.com'],
  evidence: 'https://help.leadsquared.com/',
}

export const leady: KnownService = {
  id: 'leady',
  name: 'Leady',
  vendor: 'Leady',
  kind: 'advertising',
  cookies: [
    { name: 'leady_session_id', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'leady_track_id', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['ct.leady.com', 'ct.leady.cz', 't.leady.com', 't.leady.cz'],
  evidence: 'https://www.leady.com/',
}

export const listFinder: KnownService = {
  id: 'list-finder',
  name: 'List Finder',
  vendor: 'Innovation X Solutions',
  kind: 'advertising',
  tags: ['*.list-finder.jp'],
  evidence: 'https://promote.list-finder.jp/',
}

export const listrak: KnownService = {
  id: 'listrak',
  name: 'Listrak',
  vendor: 'Listrak',
  kind: 'advertising',
  cookies: [{ name: '_ltk*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.listrak.com', '*.listrakbi.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const liveclicker: KnownService = {
  id: 'liveclicker',
  name: 'Liveclicker',
  vendor: 'Marigold',
  kind: 'advertising',
  tags: ['*.liveclicker.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const mailchimp: KnownService = {
  id: 'mailchimp',
  name: 'Mailchimp',
  vendor: 'Intuit',
  kind: 'advertising',
  cookies: [
    {
      name: 'mailchimp_landing_site',
      duration: '30 days',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'mailchimp_user_email',
      duration: '30 days',
      purpose: 'Recognises recipients of e-mails',
    },
    {
      name: 'mailchimp_user_previous_email',
      duration: '30 days',
      purpose: 'Recognises recipients of e-mails',
    },
    { name: 'mailchimp.cart*', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_mcid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'MCPopupClosed', duration: '1 year', purpose: 'Remembers which pop-ups were shown' },
    {
      name: 'MCPopupSubscribed',
      duration: '1 year',
      purpose: 'Remembers which pop-ups were shown',
    },
  ],
  tags: [
    'chimpstatic.com',
    '*.chimpstatic.com',
    '*.list-manage.com/track',
    '*.list-manage1.com/track',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const mailerlite: KnownService = {
  id: 'mailerlite',
  name: 'MailerLite',
  vendor: 'MailerLite',
  kind: 'advertising',
  cookies: [
    {
      name: 'mailerlite:webform:shown:*',
      duration: '1 year',
      purpose: 'Remembers which pop-ups were shown',
    },
  ],
  tags: ['track.mailerlite.com'],
  evidence: 'https://www.mailerlite.com/',
}

export const mailplus: KnownService = {
  id: 'mailplus',
  name: 'Spotler (MailPlus)',
  vendor: 'Spotler',
  kind: 'advertising',
  tags: ['*.mailplus.nl'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const marchex: KnownService = {
  id: 'marchex',
  name: 'Marchex',
  vendor: 'Marchex',
  kind: 'advertising',
  cookies: [
    { name: 'mchxkw', duration: 'session', purpose: 'Remembers where the visitor came from' },
  ],
  tags: ['*.marchex.io', '*.marchex.com', '*.voicestar.com'],
  evidence: 'https://www.marchex.com/',
}

export const marketo: KnownService = {
  id: 'marketo',
  name: 'Marketo Munchkin',
  vendor: 'Adobe',
  kind: 'advertising',
  cookies: [
    { name: '_mkto_trk', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_mkto_purl', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'trwv.uid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'trwsa.sid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'trwsb.stu', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'munchkin.marketo.net',
    'munchkin-cdn.marketo.net',
    '*.mktoresp.com',
    'rtp-static.marketo.com',
    '*.rtp.marketo.com',
    'sjrtp-cdn.marketo.com',
    'abrtp1-cdn.marketo.com',
    'abrtp2-cdn.marketo.com',
    'lonrtp1-cdn.marketo.com',
    'sj1rtp1-cdn.marketo.com',
    'sjrtp1-cdn.marketo.com',
    'sjrtp2-cdn.marketo.com',
    'sjrtp3-cdn.marketo.com',
    'sjrtp4-cdn.marketo.com',
    'sjrtp5-cdn.marketo.com',
    'sjrtp6-cdn.marketo.com',
    'sjrtp7-cdn.marketo.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const maropost: KnownService = {
  id: 'maropost',
  name: 'Maropost',
  vendor: 'Maropost',
  kind: 'advertising',
  tags: ['*.maropost.com'],
  evidence: 'https://www.maropost.com/',
}

export const mautic: KnownService = {
  id: 'mautic',
  name: 'Mautic',
  vendor: 'Mautic',
  kind: 'advertising',
  cookies: [
    { name: 'mtc_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'mtc_sid', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'mautic_device_id', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'mautic_referer_id',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'mautic_session_id', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.mautic.com', '*.mautic.net', '/mtc.js', '/mautic/mtc.js'],
  inline: ['MauticTrackingObject'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const mediahawk: KnownService = {
  id: 'mediahawk',
  name: 'Mediahawk',
  vendor: 'Mediahawk',
  kind: 'advertising',
  cookies: [{ name: 'mhawk*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.mediahawk.co.uk'],
  evidence: 'https://www.mediahawk.co.uk/',
}

export const metadataIo: KnownService = {
  id: 'metadata-io',
  name: 'Metadata',
  vendor: 'Metadata.io',
  kind: 'advertising',
  tags: ['*.metadata.io'],
  evidence: 'https://metadata.io/',
}

export const mindbox: KnownService = {
  id: 'mindbox',
  name: 'Mindbox',
  vendor: 'Mindbox',
  kind: 'advertising',
  cookies: [
    { name: 'mindboxDeviceUUID', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'directCrm-session', duration: '2 years', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.mindbox.ru', '*.mindbox.cloud', '*.mindbox.am'],
  evidence: 'https://developers.mindbox.ru/',
}

export const moengage: KnownService = {
  id: 'moengage',
  name: 'MoEngage',
  vendor: 'MoEngage',
  kind: 'advertising',
  cookies: [
    { name: 'moe_uuid', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'moe_c_s', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'moe_h_a_s', duration: '1 day', purpose: 'Holds the data of this visit' },
    {
      name: 'moe_u_d',
      duration: '10 years',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    { name: 'moe_s_n', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'moe_i_m', duration: '10 years', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.moengage.com'],
  evidence: 'https://developers.moengage.com/',
}

export const moosend: KnownService = {
  id: 'moosend',
  name: 'Moosend',
  vendor: 'Sitecore',
  kind: 'advertising',
  tags: ['*.stat-track.com'],
  evidence: 'https://moosend.com/',
}

export const movableInk: KnownService = {
  id: 'movable-ink',
  name: 'Movable Ink',
  vendor: 'Movable Ink',
  kind: 'advertising',
  tags: ['*.micpn.com'],
  evidence: 'https://support.movableink.com/',
}

export const nRich: KnownService = {
  id: 'n-rich',
  name: 'N.Rich',
  vendor: 'N.Rich',
  kind: 'advertising',
  tags: ['*.n.rich', '*.nrich.ai'],
  evidence: 'https://n.rich/',
}

export const netcore: KnownService = {
  id: 'netcore',
  name: 'Netcore Smartech',
  vendor: 'Netcore',
  kind: 'advertising',
  cookies: [
    { name: '__stat', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__stp', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__stdf', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '__stgeo', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '__stbpnenable', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '__sts', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.netcoresmartech.com'],
  evidence: 'https://developer.netcorecloud.com/',
}

export const nosto: KnownService = {
  id: 'nosto',
  name: 'Nosto',
  vendor: 'Nosto',
  kind: 'advertising',
  cookies: [
    { name: '2c.cId', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '2c.dc', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 'nostojs', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'nosto.*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.nosto.com', '*.nostojs.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const numberly: KnownService = {
  id: 'numberly',
  name: 'Numberly',
  vendor: 'Numberly',
  kind: 'advertising',
  tags: ['*.mmtro.com', '*.nzaza.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const oktopost: KnownService = {
  id: 'oktopost',
  name: 'Oktopost',
  vendor: 'Oktopost',
  kind: 'advertising',
  tags: ['static.oktopost.com'],
  evidence: 'https://www.oktopost.com/',
}

export const omeda: KnownService = {
  id: 'omeda',
  name: 'Omeda Olytics',
  vendor: 'Omeda',
  kind: 'advertising',
  cookies: [
    { name: 'oly_anon_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'oly_fire_id', duration: '1 year', purpose: 'Recognises recipients of e-mails' },
    { name: 'oly_enc_id', duration: '1 year', purpose: 'Recognises recipients of e-mails' },
    { name: 'olyticsAnonId', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['olytics.omeda.com'],
  evidence: 'https://training.omeda.com/',
}

export const ometria: KnownService = {
  id: 'ometria',
  name: 'Ometria',
  vendor: 'Ometria',
  kind: 'advertising',
  cookies: [{ name: 'ometria', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.ometria.com', '*.ometria.email'],
  evidence: 'https://support.ometria.com/',
}

export const omnisend: KnownService = {
  id: 'omnisend',
  name: 'Omnisend',
  vendor: 'Omnisend',
  kind: 'advertising',
  cookies: [
    { name: 'omnisendSessionID', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'omnisendAnonymousID', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'omnisendContactID',
      duration: '1 year',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    {
      name: 'omnisendAttributionID',
      duration: '7 days',
      purpose: 'Remembers the ad click that led here',
    },
    { name: 'omnisendShopifyCart', duration: '7 days', purpose: 'Holds the data of this visit' },
    { name: 'omnisend-form-*', duration: '1 year', purpose: 'Remembers which pop-ups were shown' },
    { name: 'soundestID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'soundest-views', duration: 'session', purpose: 'Counts the pages of this visit' },
    { name: 'soundest-form-*', duration: '1 year', purpose: 'Remembers which pop-ups were shown' },
    { name: 'omnisend-*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.omnisrc.com',
    'omnisrc.com',
    'omnisnippet1.com',
    '*.omnisnippet1.com',
    '*.omnisendlink.com',
    '*.soundestlink.com',
    '*.soundest.net',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ontraport: KnownService = {
  id: 'ontraport',
  name: 'Ontraport',
  vendor: 'Ontraport',
  kind: 'advertising',
  cookies: [{ name: 'oprt_*', duration: '10 years', purpose: 'Tells visitors apart' }],
  tags: ['optassets.ontraport.com', 'tracking.ontraport.com', '*.ontraport.com/tracking.js'],
  evidence: 'https://support.ontraport.com/',
}

export const optimizelyDataPlatform: KnownService = {
  id: 'optimizely-data-platform',
  name: 'Optimizely Data Platform (Zaius)',
  vendor: 'Optimizely',
  kind: 'advertising',
  tags: ['*.zaius.com', 'd1igp3oop3iho5.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const optimove: KnownService = {
  id: 'optimove',
  name: 'Optimove',
  vendor: 'Optimove',
  kind: 'advertising',
  cookies: [{ name: '_opt_vi_*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.optimove.net', '*.optimove.com', '*.optimove.events'],
  evidence: 'https://docs.optimove.com/',
}

export const ortto: KnownService = {
  id: 'ortto',
  name: 'Ortto (Autopilot)',
  vendor: 'Ortto',
  kind: 'advertising',
  cookies: [
    { name: 'ap3c', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ap3pages', duration: 'session', purpose: 'Counts the pages of this visit' },
    { name: '_autopilot_session_id', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.autopilothq.com', '*.ap3api.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const pardot: KnownService = {
  id: 'pardot',
  name: 'Account Engagement (Pardot)',
  vendor: 'Salesforce',
  kind: 'advertising',
  cookies: [
    { name: 'visitor_id1*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id2*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id3*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id4*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id5*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id6*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id7*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id8*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'visitor_id9*', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'visitor_id',
      host: 'pardot.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    { name: 'pardot', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'lpv1*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv2*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv3*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv4*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv5*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv6*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv7*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv8*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'lpv9*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'pi.pardot.com',
    'cdn.pardot.com',
    'pi-0.pardot.com',
    '*.pardot.com/analytics',
    'go.pardot.com/pd.js',
    '*.pardot.com/pdt.js',
    '*.pardot.com/pd.js',
  ],
  inline: ['.pardot.com/pd.js', "piHostname + '/pd.js'", 'piHostname + "/pd.js"', '/pdt.js'],
  evidence:
    'https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-overview.html',
}

export const pathfactory: KnownService = {
  id: 'pathfactory',
  name: 'PathFactory',
  vendor: 'PathFactory',
  kind: 'advertising',
  tags: ['jukebox.pathfactory.com', 'jukebox.lookbookhq.com'],
  evidence: 'https://www.pathfactory.com/',
}

export const plezi: KnownService = {
  id: 'plezi',
  name: 'Plezi',
  vendor: 'Plezi',
  kind: 'advertising',
  tags: ['*.plezi.co'],
  evidence: 'https://www.plezi.co/',
}

export const postscript: KnownService = {
  id: 'postscript',
  name: 'Postscript',
  vendor: 'Postscript',
  kind: 'advertising',
  tags: ['*.postscript.io'],
  evidence: 'https://help.postscript.io/',
}

export const quarticon: KnownService = {
  id: 'quarticon',
  name: 'QuarticOn',
  vendor: 'QuarticOn',
  kind: 'advertising',
  tags: ['*.quarticon.com', '*.quartic.pl', '*.quartic.com.pl'],
  evidence: 'https://www.quarticon.com/',
}

export const raptor: KnownService = {
  id: 'raptor',
  name: 'Raptor Services',
  vendor: 'Raptor',
  kind: 'advertising',
  tags: ['*.raptorstatic.com', '*.raptorsmartadvisor.com'],
  evidence: 'https://docs.raptorservices.com/',
}

export const rb2b: KnownService = {
  id: 'rb2b',
  name: 'RB2B',
  vendor: 'RB2B',
  kind: 'advertising',
  cookies: [{ name: '_reb2b*', duration: '30 days', purpose: 'Tells visitors apart' }],
  tags: [
    's3-us-west-2.amazonaws.com/b2bjsstore',
    'b2bjsstore.s3.us-west-2.amazonaws.com',
    '*.rb2b.com',
    'ddwl4m2hdecbv.cloudfront.net',
  ],
  evidence: 'https://www.rb2b.com/',
}

export const rdStation: KnownService = {
  id: 'rd-station',
  name: 'RD Station',
  vendor: 'TOTVS',
  kind: 'advertising',
  cookies: [
    { name: 'rdtrk', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_rdtrk', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__trf.src', duration: '1 year', purpose: 'Remembers where the visitor came from' },
    { name: '_rd_experiment_version', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_rdlps_pp', duration: '6 months', purpose: 'Remembers which pop-ups were shown' },
    {
      name: '_rd_wa_first_session*',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    { name: '_rd_wa_id*', duration: '30 minutes', purpose: 'Tells visitors apart' },
    { name: '_rd_wa_ses_id*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.rdstation.com.br',
    'd335luupugsy2.cloudfront.net/js/loader-scripts',
    'd335luupugsy2.cloudfront.net/js/lead-tracking',
    'd335luupugsy2.cloudfront.net/js/integration',
  ],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const rees46: KnownService = {
  id: 'rees46',
  name: 'REES46',
  vendor: 'REES46',
  kind: 'advertising',
  cookies: [
    { name: 'rees46_device_id', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'rees46_session_code', duration: '1 year', purpose: 'Holds the data of this visit' },
    {
      name: 'rees46_session_last_act',
      duration: '1 year',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.rees46.com', '*.rees46.ru'],
  evidence: 'https://reference.api.rees46.com/',
}

export const relatedDigital: KnownService = {
  id: 'related-digital',
  name: 'Related Digital',
  vendor: 'Related Digital',
  kind: 'advertising',
  cookies: [
    { name: 'OfferMiner_ID', duration: '2 years', purpose: 'Tells visitors apart' },
    {
      name: 'OM_*',
      host: 'visilabs.net',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
    {
      name: 'VL_*',
      host: 'visilabs.net',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.visilabs.net', '*.visilabs.com', '*.relateddigital.com', '*.euromsg.com'],
  evidence: 'https://docs.relateddigital.com/',
}

export const responsetap: KnownService = {
  id: 'responsetap',
  name: 'ResponseTap',
  vendor: 'Infinity',
  kind: 'advertising',
  cookies: [
    { name: 'adiV', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'adiVi', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'adiLP', duration: '1 day', purpose: 'Remembers where the visitor came from' },
    { name: 'adiS', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'adiEVH', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'adiVisit', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'adiCol*', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.responsetap.com', '*.adinsight.com'],
  evidence: 'https://www.responsetap.com/',
}

export const responsys: KnownService = {
  id: 'responsys',
  name: 'Responsys',
  vendor: 'Oracle',
  kind: 'advertising',
  tags: ['*.responsys.net', '*.adrsp.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const retailRocket: KnownService = {
  id: 'retail-rocket',
  name: 'Retail Rocket',
  vendor: 'Retail Rocket',
  kind: 'advertising',
  cookies: [
    { name: 'rrpusid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rrsid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'rcuid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rrlpuid', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'rrviewed',
      duration: '1 year',
      purpose: 'Remembers what was viewed, to show ads for it',
    },
    { name: 'rraem', duration: '30 days', purpose: 'Recognises recipients of e-mails' },
    { name: 'rr-testCookie', duration: 'session', purpose: 'Tests whether cookies can be set' },
    { name: 'rr-VisitorSegment', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rrpvid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.retailrocket.ru', '*.retailrocket.net'],
  evidence: 'https://manual-ru.retailrocket.net/',
}

export const retentionCom: KnownService = {
  id: 'retention-com',
  name: 'Retention.com',
  vendor: 'Retention.com',
  kind: 'advertising',
  cookies: [
    { name: '_geuid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_geps', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    's3-us-west-2.amazonaws.com/jsstore',
    '*.getemails.com',
    '*.retention.com',
    's3-us-west-2.amazonaws.com/storejs',
  ],
  evidence: 'https://retention.com/',
}

export const retentionScience: KnownService = {
  id: 'retention-science',
  name: 'Retention Science',
  vendor: 'Constant Contact',
  kind: 'advertising',
  tags: ['*.retentionscience.com', 'd1stxfv94hrhia.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ringba: KnownService = {
  id: 'ringba',
  name: 'Ringba',
  vendor: 'Ringba',
  kind: 'advertising',
  tags: ['*.ringba.com'],
  evidence: 'https://docs.ringba.com/',
}

export const rtoaster: KnownService = {
  id: 'rtoaster',
  name: 'Rtoaster',
  vendor: 'BrainPad',
  kind: 'advertising',
  cookies: [
    { name: '_rt.uid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_rt.xd', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.rtoaster.jp'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const sailthru: KnownService = {
  id: 'sailthru',
  name: 'Sailthru',
  vendor: 'Marigold',
  kind: 'advertising',
  cookies: [
    { name: 'sailthru_hid', duration: '1 year', purpose: 'Recognises recipients of e-mails' },
    { name: 'sailthru_bid', duration: '1 year', purpose: 'Recognises recipients of e-mails' },
    {
      name: 'sailthru_content',
      duration: '1 year',
      purpose: 'Remembers what was viewed, to show ads for it',
    },
    {
      name: 'sailthru_pageviews',
      duration: '30 minutes',
      purpose: 'Counts the pages of this visit',
    },
    { name: 'sailthru_visitor', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.sail-horizon.com', '*.sail-personalize.com', '*.sail-track.com', '*.sailthru.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const salesforceMarketingCloud: KnownService = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  vendor: 'Salesforce',
  kind: 'advertising',
  cookies: [
    { name: 'igodigitalst_*', duration: '1 hour', purpose: 'Holds the data of this visit' },
    { name: 'igodigitalstdomain', duration: '1 hour', purpose: 'Holds the data of this visit' },
    { name: 'igodigitaltc2', duration: '10 years', purpose: 'Tells visitors apart' },
    {
      name: 'igodigitaltc2',
      host: 'igodigital.com',
      duration: '10 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: [
    '*.igodigital.com',
    'cl.exct.net',
    '*.exacttarget.com/conversion.aspx',
    'click.exacttarget.com',
  ],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const salesforcePersonalization: KnownService = {
  id: 'salesforce-personalization',
  name: 'Salesforce Personalization (Evergage)',
  vendor: 'Salesforce',
  kind: 'advertising',
  cookies: [
    { name: '_evga_*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_evgn_*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_sfid_*', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.evergage.com', '*.evgnet.com', '*.c360a.salesforce.com'],
  inline: ['.evergage.com/beacon'],
  evidence: 'https://developer.salesforce.com/docs/marketing',
}

export const salesloft: KnownService = {
  id: 'salesloft',
  name: 'SalesLoft',
  vendor: 'SalesLoft',
  kind: 'advertising',
  tags: [
    'scout-cdn.salesloft.com',
    'scout.salesloft.com',
    'scout.us1.salesloft.com',
    'scout.us2.salesloft.com',
    'scout.us3.salesloft.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const salesmanago: KnownService = {
  id: 'salesmanago',
  name: 'SALESmanago',
  vendor: 'SALESmanago',
  kind: 'advertising',
  cookies: [
    { name: 'smuuid', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'smvr', duration: '10 years', purpose: 'Counts the pages of this visit' },
    {
      name: 'smclient',
      duration: '10 years',
      purpose: 'Holds the id under which the vendor knows the visitor',
    },
    { name: 'smform', duration: '10 years', purpose: 'Remembers which pop-ups were shown' },
    { name: 'smOViewsPopCap', duration: '10 years', purpose: 'Remembers which pop-ups were shown' },
    { name: 'smrcrsaved', duration: '10 years', purpose: 'Remembers which pop-ups were shown' },
    { name: '_smvs', duration: '1 day', purpose: 'Remembers where the visitor came from' },
    { name: '_smps', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.salesmanago.com', '*.salesmanago.pl', '*.salesmanago.es'],
  evidence: 'https://docs.salesmanago.com/',
}

export const salesviewer: KnownService = {
  id: 'salesviewer',
  name: 'SalesViewer',
  vendor: 'SalesViewer',
  kind: 'advertising',
  tags: ['*.salesviewer.com', '*.salesviewer.org', '*.slsnlytcs.com'],
  evidence: 'https://www.salesviewer.com/',
}

export const sambaAi: KnownService = {
  id: 'samba-ai',
  name: 'Samba.ai',
  vendor: 'Samba',
  kind: 'advertising',
  tags: ['yottlyscript.com', '*.yottlyscript.com', '*.yottly.com'],
  evidence: 'https://www.samba.ai/',
}

export const satori: KnownService = {
  id: 'satori',
  name: 'SATORI',
  vendor: 'SATORI',
  kind: 'advertising',
  tags: ['*.satori.segs.jp', 'satori.segs.jp'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const selligent: KnownService = {
  id: 'selligent',
  name: 'Selligent',
  vendor: 'Marigold',
  kind: 'advertising',
  tags: ['*.slgnt.eu', '*.slgnt.us', '*.emsecure.net', 'targetemsecure.blob.core.windows.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const sharpspring: KnownService = {
  id: 'sharpspring',
  name: 'SharpSpring',
  vendor: 'Constant Contact',
  kind: 'advertising',
  cookies: [
    { name: '__ss', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '__ss_tk', duration: '25 years', purpose: 'Tells visitors apart' },
    {
      name: '__ss_referrer',
      duration: '6 hours',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'koitk',
      host: 'marketingautomation.services',
      duration: '3 years',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.marketingautomation.services', '*.sharpspring.com'],
  inline: ['.marketingautomation.services/'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const silverpop: KnownService = {
  id: 'silverpop',
  name: 'Acoustic Campaign (Silverpop)',
  vendor: 'Acoustic',
  kind: 'advertising',
  cookies: [
    { name: 'com.silverpop.iMAWebCookie', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'com.silverpop.iMA.session',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'com.silverpop.iMA.page_visit',
      duration: 'session',
      purpose: 'Counts the pages of this visit',
    },
    { name: 'com.silverpop.iMA.uid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.mkt912.com',
    '*.mkt922.com',
    '*.mkt932.com',
    '*.mkt941.com',
    '*.mkt51.net',
    '*.mkt61.net',
    '*.pages01.net',
    '*.pages02.net',
    '*.pages03.net',
    '*.pages04.net',
    '*.pages05.net',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const sixSense: KnownService = {
  id: 'six-sense',
  name: '6sense',
  vendor: '6sense',
  kind: 'advertising',
  cookies: [
    { name: '_gd_visitor', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_gd_session', duration: '4 hours', purpose: 'Holds the data of this visit' },
    { name: '_gd_svisitor', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_gd1*', duration: 'session', purpose: 'Tests whether cookies can be set' },
    { name: '_an_uid', duration: '7 days', purpose: 'Tells visitors apart' },
    {
      name: '6suuid',
      host: '6sc.co',
      duration: '2 years',
      purpose: 'Tells browsers apart across sites',
    },
    { name: '6suuid', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.6sc.co', '*.6sense.com'],
  evidence: 'https://6sense.com/privacy-policy/',
}

export const snitcher: KnownService = {
  id: 'snitcher',
  name: 'Snitcher',
  vendor: 'Snitcher',
  kind: 'advertising',
  cookies: [{ name: 'SNID', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.snitcher.com'],
  evidence: 'https://docs.snitcher.com/',
}

export const splio: KnownService = {
  id: 'splio',
  name: 'Splio',
  vendor: 'Splio',
  kind: 'advertising',
  tags: ['*.splio.com', '*.splio3.fr'],
  evidence: 'https://splio.com/',
}

export const squeezely: KnownService = {
  id: 'squeezely',
  name: 'Squeezely',
  vendor: 'Spotler',
  kind: 'advertising',
  cookies: [
    { name: 'sqzllocal', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'sqzl_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.squeezely.tech'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const synerise: KnownService = {
  id: 'synerise',
  name: 'Synerise',
  vendor: 'Synerise',
  kind: 'advertising',
  cookies: [
    { name: 'snrs_*', duration: '1 year', purpose: 'Remembers which pop-ups were shown' },
    { name: '_snrs_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.synerise.com', '*.snrbox.com', '*.snrcdn.net'],
  evidence: 'https://hub.synerise.com/docs/settings/tool/tracking_codes/',
}

export const targito: KnownService = {
  id: 'targito',
  name: 'Targito',
  vendor: 'Targito',
  kind: 'advertising',
  tags: ['*.targito.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const terminus: KnownService = {
  id: 'terminus',
  name: 'Terminus',
  vendor: 'DemandScience',
  kind: 'advertising',
  tags: ['*.terminus.services', '*.terminusplatform.com', '*.sigstr.com', '*.getsigstr.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const triblio: KnownService = {
  id: 'triblio',
  name: 'Triblio',
  vendor: 'Foundry',
  kind: 'advertising',
  tags: ['*.tribl.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const triggerbee: KnownService = {
  id: 'triggerbee',
  name: 'Triggerbee',
  vendor: 'Triggerbee',
  kind: 'advertising',
  cookies: [{ name: 'mtruid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.triggerbee.com', '*.myvisitors.se'],
  evidence: 'https://triggerbee.com/',
}

export const trustedform: KnownService = {
  id: 'trustedform',
  name: 'TrustedForm',
  vendor: 'ActiveProspect',
  kind: 'advertising',
  tags: ['*.trustedform.com'],
  evidence: 'https://community.activeprospect.com/',
}

export const unbounce: KnownService = {
  id: 'unbounce',
  name: 'Unbounce',
  vendor: 'Unbounce',
  kind: 'advertising',
  cookies: [
    { name: 'ubvs', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'ubvt', duration: '3 days', purpose: 'Holds the data of this visit' },
    { name: 'ubpv', duration: '3 days', purpose: 'Holds the data of this visit' },
    { name: 'ubrs', duration: '3 days', purpose: 'Remembers where the visitor came from' },
    { name: 'ub-emb-id', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.ubembed.com', '*.ub-analytics.com', 'events.unbounce.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const unify: KnownService = {
  id: 'unify',
  name: 'Unify',
  vendor: 'Unify',
  kind: 'advertising',
  tags: ['*.unifyintent.com'],
  evidence: 'https://docs.unifygtm.com/',
}

export const userCom: KnownService = {
  id: 'user-com',
  name: 'User.com',
  vendor: 'UserEngage',
  kind: 'advertising',
  cookies: [{ name: '__ca__chat', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.user.com/widget.js'],
  evidence: 'https://docs.user.com/',
}

export const vector: KnownService = {
  id: 'vector',
  name: 'Vector',
  vendor: 'Vector',
  kind: 'advertising',
  tags: ['cdn.vector.co', 'api.vector.co'],
  evidence: 'https://www.vector.co/',
}

export const vero: KnownService = {
  id: 'vero',
  name: 'Vero',
  vendor: 'Vero',
  kind: 'advertising',
  tags: ['*.getvero.com', 'd3qxef4rp70elm.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const visitorQueue: KnownService = {
  id: 'visitor-queue',
  name: 'Visitor Queue',
  vendor: 'Visitor Queue',
  kind: 'advertising',
  tags: ['*.visitorqueue.com'],
  evidence: 'https://www.visitorqueue.com/',
}

export const visualVisitor: KnownService = {
  id: 'visual-visitor',
  name: 'VisualVisitor',
  vendor: 'VisualVisitor',
  kind: 'advertising',
  tags: ['*.id-visitors.com', '*.visualvisitor.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const voyado: KnownService = {
  id: 'voyado',
  name: 'Voyado',
  vendor: 'Voyado',
  kind: 'advertising',
  cookies: [
    { name: '_vaI', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_vaBC', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['assets.voyado.com', '*.voyado.com/jsfiles', 'assets.eclub.se/jsfiles'],
  evidence: 'https://developer.voyado.com/',
}

export const warmly: KnownService = {
  id: 'warmly',
  name: 'Warmly',
  vendor: 'Warmly',
  kind: 'advertising',
  tags: ['*.getwarmly.com', '*.warmly.ai'],
  evidence: 'https://www.warmly.ai/',
}

export const webengage: KnownService = {
  id: 'webengage',
  name: 'WebEngage',
  vendor: 'WebEngage',
  kind: 'advertising',
  cookies: [
    { name: '_we_us', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'we_luid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_we_wk_*', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.webengage.com',
    '*.webengage.co',
    'd23nd6ymopvz52.cloudfront.net',
    'd3701cc9l7v9a6.cloudfront.net',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const webmecanik: KnownService = {
  id: 'webmecanik',
  name: 'Webmecanik',
  vendor: 'Webmecanik',
  kind: 'advertising',
  tags: ['*.webmecanik.com'],
  evidence: 'https://www.webmecanik.com/',
}

export const whatconverts: KnownService = {
  id: 'whatconverts',
  name: 'WhatConverts',
  vendor: 'WhatConverts',
  kind: 'advertising',
  cookies: [
    { name: 'wc_visitor', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'wc_client', duration: '2 years', purpose: 'Remembers where the visitor came from' },
    {
      name: 'wc_client_current',
      duration: '2 years',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'wc_swap',
      duration: '2 years',
      purpose: 'Holds the phone number shown to the visitor',
    },
  ],
  tags: ['*.ksrndkehqnwntyxlhgto.com', '*.whatconverts.com', '*.iconnode.com'],
  evidence: 'https://www.whatconverts.com/',
}

export const wigzo: KnownService = {
  id: 'wigzo',
  name: 'Wigzo',
  vendor: 'Shiprocket',
  kind: 'advertising',
  tags: ['*.wigzo.com', '*.wigzopush.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const wildjar: KnownService = {
  id: 'wildjar',
  name: 'WildJar',
  vendor: 'WildJar',
  kind: 'advertising',
  tags: ['*.trkcall.com', '*.wildjar.com'],
  evidence: 'https://www.wildjar.com/',
}

export const windsorAi: KnownService = {
  id: 'windsor-ai',
  name: 'Windsor.ai',
  vendor: 'Windsor.ai',
  kind: 'advertising',
  tags: ['*.windsor.ai'],
  evidence: 'https://windsor.ai/',
}

export const wiredminds: KnownService = {
  id: 'wiredminds',
  name: 'LeadLab',
  vendor: 'WiredMinds',
  kind: 'advertising',
  tags: ['*.wiredminds.de', '*.wiredminds.com'],
  evidence: 'https://wiredminds.de/',
}

export const wishpond: KnownService = {
  id: 'wishpond',
  name: 'Wishpond',
  vendor: 'Wishpond',
  kind: 'advertising',
  tags: ['*.wishpond.com', '*.wishpond.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const wunderkind: KnownService = {
  id: 'wunderkind',
  name: 'Wunderkind',
  vendor: 'Wunderkind',
  kind: 'advertising',
  cookies: [
    { name: 'bounceClientVisit*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: 'bounceClientVisit',
      host: 'bounceexchange.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'dgzsdl08v4',
      host: 'bounceexchange.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: '_bxid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.bounceexchange.com',
    '*.bouncex.net',
    '*.wknd.ai',
    '*.cdnbasket.net',
    '*.cdnwidget.com',
    '*.smarterhq.io',
    '*.smarterremarketer.net',
    'd1n00d49gkbray.cloudfront.net',
  ],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database',
}

export const zeta: KnownService = {
  id: 'zeta',
  name: 'Zeta Marketing Platform',
  vendor: 'Zeta Global',
  kind: 'advertising',
  cookies: [
    { name: '_bts', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_bti', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'zync-uuid',
      host: 'rezync.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['*.rezync.com', '*.boomtrain.com', '*.boomtrain.net', '*.zetaglobal.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const zoominfo: KnownService = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  vendor: 'ZoomInfo',
  kind: 'advertising',
  cookies: [
    { name: '_zitok', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'visitorId',
      host: 'ws.zoominfo.com',
      duration: '1 year',
      purpose: 'Tells browsers apart across sites',
    },
  ],
  tags: ['ws.zoominfo.com', 'ws-assets.zoominfo.com', '*.zi-scripts.com'],
  evidence: 'https://www.zoominfo.com/',
}
