/**
 * Known services that count and observe: web and product analytics, audience measurement, session
 * replay, A/B tests and personalisation, monitoring of speed and errors, customer data platforms.
 * Opt-out cookies are left out on purpose: to remove one would count a visitor who objected.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const abTasty: KnownService = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  vendor: 'AB Tasty',
  kind: 'analytics',
  cookies: [
    { name: 'ABTasty', duration: '13 months', purpose: 'Remembers the test variants shown' },
    { name: 'ABTastySession', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: 'ABTastyDomainTest',
      duration: 'session',
      purpose: 'Finds the widest domain for cookies',
    },
  ],
  tags: ['*.abtasty.com', 'd1447tq2m68ekg.cloudfront.net'],
  evidence: 'https://docs.abtasty.com/',
}

export const ablyft: KnownService = {
  id: 'ablyft',
  name: 'ABlyft',
  vendor: 'ABlyft',
  kind: 'analytics',
  cookies: [
    { name: 'ablyft_exps', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'ablyft_uvs', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'ablyft_queue', duration: '1 year', purpose: 'Remembers the test variants shown' },
  ],
  tags: ['*.ablyft.com'],
  evidence: 'https://ablyft.com/',
}

export const accaii: KnownService = {
  id: 'accaii',
  name: 'accaii',
  vendor: 'accaii',
  kind: 'analytics',
  tags: ['*.accaii.com'],
  evidence: 'https://accaii.com/',
}

export const acecounter: KnownService = {
  id: 'acecounter',
  name: 'AceCounter',
  vendor: 'NHN Data',
  kind: 'analytics',
  cookies: [
    { name: 'ACEUACS', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ACEUCI', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ACEFCID', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.acecounter.com', '*.acecounter.co.kr'],
  inline: ['.acecounter.com'],
  evidence: 'https://www.acecounter.com/',
}

export const acquiaLift: KnownService = {
  id: 'acquia-lift',
  name: 'Acquia Personalization (Lift)',
  vendor: 'Acquia',
  kind: 'analytics',
  cookies: [
    { name: 'tc_ptid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'tc_ptidexpiry', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'tc_ttid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'tc_q', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.lift.acquia.com'],
  evidence: 'https://docs.acquia.com/personalization/',
}

export const actioniq: KnownService = {
  id: 'actioniq',
  name: 'ActionIQ',
  vendor: 'Uniphore',
  kind: 'analytics',
  tags: ['*.aiqmktg.com', '*.actioniq.com'],
  evidence: 'https://www.actioniq.com/',
}

export const addfreestats: KnownService = {
  id: 'addfreestats',
  name: 'AddFreeStats',
  vendor: '3DStats',
  kind: 'analytics',
  tags: ['*.addfreestats.com'],
  evidence: 'https://www.addfreestats.com/',
}

export const adobeAnalytics: KnownService = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  vendor: 'Adobe',
  kind: 'analytics',
  cookies: [
    { name: 's_vi', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 's_vi_*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 's_fid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 's_cc', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 's_sq', duration: 'session', purpose: 'Remembers the link that was clicked' },
    { name: 's_ecid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 's_ppv', duration: 'session', purpose: 'Measures how much of a page was seen' },
    { name: 's_ppvl', duration: 'session', purpose: 'Measures how much of a page was seen' },
    { name: 's_tp', duration: 'session', purpose: 'Measures how much of a page was seen' },
    { name: 's_ips', duration: 'session', purpose: 'Measures how much of a page was seen' },
    { name: 's_plt', duration: 'session', purpose: 'Measures how much of a page was seen' },
    { name: 's_pltp', duration: 'session', purpose: 'Measures how much of a page was seen' },
    { name: 's_nr', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_nr30', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_nr365', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_lv', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_lv_s', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_vnum', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_invisit', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_visit', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_getNewRepeat', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_dslv', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_dslv_s', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_pers', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_sess', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: 's_campaign', duration: 'session', purpose: 'Remembers where the visitor came from' },
    { name: 's_cmp', duration: 'session', purpose: 'Remembers where the visitor came from' },
    { name: 's_cpc', duration: 'session', purpose: 'Remembers where the visitor came from' },
    { name: 's_cm', duration: 'session', purpose: 'Remembers where the visitor came from' },
    { name: 'gpv_pn', duration: '30 minutes', purpose: 'Remembers the page seen before' },
    { name: 'gpv_p', duration: '30 minutes', purpose: 'Remembers the page seen before' },
    { name: 'gpv_v*', duration: '30 minutes', purpose: 'Remembers the page seen before' },
    { name: 'gpv_c*', duration: '30 minutes', purpose: 'Remembers the page seen before' },
    { name: 'gpv_Page', duration: '30 minutes', purpose: 'Remembers the page seen before' },
    { name: 'gpv', duration: '30 minutes', purpose: 'Remembers the page seen before' },
    { name: 'gpv_url', duration: '30 minutes', purpose: 'Remembers the page seen before' },
  ],
  tags: [
    '*.2o7.net',
    '*.omtrdc.net',
    '*.hitbox.com',
    '*.adobedc.net',
    'sstats.adobe.com',
    '*.nedstat.com',
    '*.omniture.com',
    'cdn.ampproject.org/v0/analytics-vendors/adobeanalytics.json',
    'cdn.ampproject.org/v0/analytics-vendors/adobeanalytics_nativeConfig.json',
  ],
  inline: ['var s_code=s.t()', 'var s_code = s.t()'],
  evidence:
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/cookies-analytics',
}

export const adobeExperienceCloudId: KnownService = {
  id: 'adobe-experience-cloud-id',
  name: 'Adobe Experience Cloud ID service',
  vendor: 'Adobe',
  kind: 'analytics',
  cookies: [
    { name: 'AMCV_*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'AMCVS_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'kndctr_*_AdobeOrg_identity', duration: '13 months', purpose: 'Tells visitors apart' },
    {
      name: 'kndctr_*_AdobeOrg_cluster',
      duration: '30 minutes',
      purpose: 'Remembers the nearest server',
    },
  ],
  evidence: 'https://experienceleague.adobe.com/en/docs/id-service/using/intro/cookies',
}

export const adobeRum: KnownService = {
  id: 'adobe-rum',
  name: 'Adobe Experience Manager event tracking',
  vendor: 'Adobe',
  kind: 'analytics',
  tags: ['rum.hlx.page', 'rum.aem.page', 'ot.aem.live', 'rum.hlx3.page'],
  evidence:
    'https://experienceleague.adobe.com/en/docs/experience-manager-cloud-service/content/implementing/developing/rum',
}

export const adobeTarget: KnownService = {
  id: 'adobe-target',
  name: 'Adobe Target',
  vendor: 'Adobe',
  kind: 'analytics',
  cookies: [
    { name: 'mbox', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'mboxPC', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'mboxSession', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'mboxDisable', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'mboxEdgeCluster', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'at_check', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'mboxEdge', duration: '2 years', purpose: 'Remembers the test variants shown' },
    { name: 'mboxDebug', duration: 'session', purpose: "Shows the site's owner the tests" },
  ],
  tags: ['*.tt.omtrdc.net', '*.testandtarget.omniture.com'],
  inline: ['at-body-style', 'alloy-prehiding'],
  evidence:
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/target',
}

export const ahoy: KnownService = {
  id: 'ahoy',
  name: 'Ahoy',
  vendor: 'Ankane',
  kind: 'analytics',
  cookies: [
    { name: 'ahoy_visitor', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'ahoy_visit', duration: '4 hours', purpose: 'Holds the data of this visit' },
    { name: 'ahoy_track', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'ahoy_events', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  evidence: 'https://github.com/ankane/ahoy',
}

export const airbrake: KnownService = {
  id: 'airbrake',
  name: 'Airbrake',
  vendor: 'LogicMonitor',
  kind: 'analytics',
  tags: ['*.airbrake.io'],
  evidence: 'https://docs.airbrake.io/',
}

export const akamaiMpulse: KnownService = {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  vendor: 'Akamai',
  kind: 'analytics',
  cookies: [
    { name: 'RT', duration: '7 days', purpose: 'Measures how fast pages load' },
    {
      name: 'BA',
      host: 'go-mpulse.net',
      duration: 'session',
      purpose: 'Measures how fast pages load',
    },
    {
      name: 'akacd_*',
      host: 'go-mpulse.net',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.go-mpulse.net', '*.mpulse.net', '*.mpstat.us', '*.akstat.io', '*.lognormal.net'],
  inline: ['BOOMR_API_key='],
  evidence: 'https://techdocs.akamai.com/mpulse-boomerang/docs/welcome-to-mpulse-boomerang',
}

export const algoliaInsights: KnownService = {
  id: 'algolia-insights',
  name: 'Algolia Insights',
  vendor: 'Algolia',
  kind: 'analytics',
  tags: [
    'cdn.jsdelivr.net/npm/search-insights',
    'cdn.jsdelivr.net/npm/search-insights@*',
    'insights.algolia.io',
    'insights.us.algolia.io',
    'insights.de.algolia.io',
  ],
  evidence: 'https://www.algolia.com/doc/',
}

export const alibabaAplus: KnownService = {
  id: 'alibaba-aplus',
  name: 'Alibaba Aplus (Quick Tracking)',
  vendor: 'Alibaba',
  kind: 'analytics',
  tags: ['*.mmstat.com', 'g.alicdn.com/alilog'],
  evidence: 'https://www.alibabacloud.com/help/en/quick-tracking/',
}

export const amazingCounters: KnownService = {
  id: 'amazing-counters',
  name: 'AmazingCounters',
  vendor: 'AmazingCounters.com',
  kind: 'analytics',
  tags: ['*.amazingcounters.com'],
  evidence: 'https://www.amazingcounters.com/',
}

export const amazonAlexa: KnownService = {
  id: 'amazon-alexa',
  name: 'Alexa Certify',
  vendor: 'Amazon',
  kind: 'analytics',
  cookies: [
    { name: '__auc', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__asc', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.alexametrics.com', 'd31qbv1cthcecs.cloudfront.net', 'd5nxst8fruw4z.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ampAnalytics: KnownService = {
  id: 'amp-analytics',
  name: 'AMP analytics component',
  vendor: 'OpenJS Foundation',
  kind: 'analytics',
  tags: [
    'cdn.ampproject.org/v0/amp-analytics-*',
    'cdn.ampproject.org/*/v0/amp-analytics-*',
    'cdn.ampproject.org/v0/amp-call-tracking-*',
    'cdn.ampproject.org/v0/amp-experiment-*',
  ],
  evidence: 'https://amp.dev/documentation/components/amp-analytics',
}

export const amperity: KnownService = {
  id: 'amperity',
  name: 'Amperity',
  vendor: 'Amperity',
  kind: 'analytics',
  tags: ['*.amperity.com'],
  evidence: 'https://docs.amperity.com/',
}

export const amplitude: KnownService = {
  id: 'amplitude',
  name: 'Amplitude',
  vendor: 'Amplitude',
  kind: 'analytics',
  cookies: [
    { name: 'AMP_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'amp_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'amplitude_id_*', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'amplitude_cookie_test*', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'amplitude_test*', duration: 'session', purpose: 'Tests whether cookies work' },
  ],
  tags: [
    '*.amplitude.com',
    'd24n15hnbwhuhn.cloudfront.net',
    'cdn.ampproject.org/v0/analytics-vendors/amplitude.json',
  ],
  evidence: 'https://www.docs.developers.amplitude.com/',
}

export const anytrack: KnownService = {
  id: 'anytrack',
  name: 'AnyTrack',
  vendor: 'AnyTrack',
  kind: 'analytics',
  tags: ['*.anytrack.io'],
  evidence: 'https://docs.anytrack.io/docs',
}

export const appdynamics: KnownService = {
  id: 'appdynamics',
  name: 'AppDynamics Browser RUM',
  vendor: 'Splunk',
  kind: 'analytics',
  cookies: [
    { name: 'ADRUM', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'ADRUM_BT', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'ADRUM_BT1', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'ADRUM_BTa', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'ADRUM_BTs', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'ADRUM_BT_R', duration: 'session', purpose: 'Measures how fast pages load' },
  ],
  tags: ['*.eum-appdynamics.com', '*.appdynamics.com'],
  inline: ["window['adrum-start-time']", 'window["adrum-start-time"]'],
  evidence: 'https://docs.appdynamics.com/',
}

export const atatus: KnownService = {
  id: 'atatus',
  name: 'Atatus',
  vendor: 'Atatus',
  kind: 'analytics',
  cookies: [{ name: '_atatus_*', duration: '30 minutes', purpose: 'Holds the data of this visit' }],
  tags: ['*.atatus.com', 'dmc1acwvwny3.cloudfront.net'],
  evidence: 'https://docs.atatus.com/',
}

export const audienceproject: KnownService = {
  id: 'audienceproject',
  name: 'AudienceProject UserReport',
  vendor: 'AudienceProject',
  kind: 'analytics',
  cookies: [
    { name: '_ain_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ain_cid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_usrp_lq', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_usrp_lq_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    'visitanalytics.userreport.com',
    'visitanalytics.userreport-cdn.com',
    'sak.userreport.com',
    '*.audienceproject.com',
  ],
  evidence: 'https://www.audienceproject.com/',
}

export const avanser: KnownService = {
  id: 'avanser',
  name: 'AVANSER',
  vendor: 'AVANSER',
  kind: 'analytics',
  tags: ['*.avanser.com.au', '*.avanser.com'],
  evidence: 'https://www.avanser.com/',
}

export const awsCloudwatchRum: KnownService = {
  id: 'aws-cloudwatch-rum',
  name: 'Amazon CloudWatch RUM',
  vendor: 'Amazon Web Services',
  kind: 'analytics',
  cookies: [
    { name: 'cwr_c', duration: '30 days', purpose: 'Tells visitors apart' },
    { name: 'cwr_u', duration: '30 days', purpose: 'Tells visitors apart' },
    { name: 'cwr_s', duration: '30 days', purpose: 'Tells visitors apart' },
  ],
  tags: ['client.rum.us-east-1.amazonaws.com'],
  evidence: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html',
}

export const baiduLinkSubmit: KnownService = {
  id: 'baidu-link-submit',
  name: 'Baidu link submission',
  vendor: 'Baidu',
  kind: 'analytics',
  tags: ['push.zhanzhang.baidu.com', 'zz.bdstatic.com/linksubmit', 'api.share.baidu.com/s.gif'],
  evidence: 'https://ziyuan.baidu.com/college/courseinfo?id=267',
}

export const baiduTongji: KnownService = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  vendor: 'Baidu',
  kind: 'analytics',
  cookies: [
    { name: 'Hm_lvt_*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'Hm_lpvt_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'HMACCOUNT', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'HMACCOUNT_BFESS',
      host: 'hm.baidu.com',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
    { name: 'HMVT', host: 'hm.baidu.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['hmcdn.baidu.com', '*.hm.baidu.com', 'tongji.baidu.com'],
  inline: ['hm.baidu.com/h.js'],
  evidence: 'https://tongji.baidu.com/web/help/article?id=174&type=0',
}

export const barilliance: KnownService = {
  id: 'barilliance',
  name: 'Barilliance',
  vendor: 'Barilliance',
  kind: 'analytics',
  cookies: [
    { name: '__bs_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__ibxl', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'brlnc.*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.barilliance.net', '*.barilliance.com', 'dn3y71tq7jf07.cloudfront.net'],
  evidence: 'https://www.barilliance.com/',
}

export const bazaarvoiceAnalytics: KnownService = {
  id: 'bazaarvoice-analytics',
  name: 'Bazaarvoice traffic measurement',
  vendor: 'Bazaarvoice',
  kind: 'analytics',
  tags: [
    'network.bazaarvoice.com',
    'network-a.bazaarvoice.com',
    'network-eu.bazaarvoice.com',
    'network-eu-a.bazaarvoice.com',
    'analytics-static.ugc.bazaarvoice.com',
  ],
  evidence: 'https://developers.bazaarvoice.com/',
}

export const beamAnalytics: KnownService = {
  id: 'beam-analytics',
  name: 'Beam Analytics',
  vendor: 'Beam Analytics',
  kind: 'analytics',
  tags: ['beamanalytics.b-cdn.net', '*.beamanalytics.io'],
  evidence: 'https://beamanalytics.io/',
}

export const beusable: KnownService = {
  id: 'beusable',
  name: 'Beusable',
  vendor: '4Grit',
  kind: 'analytics',
  tags: ['*.beusable.net'],
  evidence: 'https://www.beusable.net/',
}

export const bigmirCounter: KnownService = {
  id: 'bigmir-counter',
  name: 'bigmir)net counter',
  vendor: 'bigmir)net',
  kind: 'analytics',
  tags: ['i.bigmir.net/cnt', '*.c.bigmir.net'],
  evidence: 'https://top.bigmir.net/',
}

export const blogcounterDe: KnownService = {
  id: 'blogcounter-de',
  name: 'Blogcounter',
  vendor: 'Blogcounter',
  kind: 'analytics',
  tags: ['*.blogcounter.de'],
  evidence: 'https://www.blogcounter.de/',
}

export const bloggeramt: KnownService = {
  id: 'bloggeramt',
  name: 'Bloggeramt counter',
  vendor: 'Bloggeramt',
  kind: 'analytics',
  tags: ['*.bloggeramt.de'],
  evidence: 'https://www.bloggeramt.de/',
}

export const blueTriangle: KnownService = {
  id: 'blue-triangle',
  name: 'Blue Triangle',
  vendor: 'Blue Triangle',
  kind: 'analytics',
  tags: ['*.btttag.com'],
  evidence: 'https://help.bluetriangle.com/',
}

export const blueconic: KnownService = {
  id: 'blueconic',
  name: 'BlueConic',
  vendor: 'BlueConic',
  kind: 'analytics',
  cookies: [
    { name: 'BCSessionID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'BCTempID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'BCReferrerOverrule', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.blueconic.net', '*.blueconic.com'],
  evidence: 'https://support.blueconic.com/',
}

export const browsee: KnownService = {
  id: 'browsee',
  name: 'Browsee',
  vendor: 'Browsee',
  kind: 'analytics',
  tags: ['*.browsee.io'],
  evidence: 'https://docs.browsee.io/',
}

export const bugsnag: KnownService = {
  id: 'bugsnag',
  name: 'Bugsnag',
  vendor: 'SmartBear',
  kind: 'analytics',
  tags: ['d2wy8f7a9ursnm.cloudfront.net', '*.bugsnag.com'],
  evidence: 'https://docs.bugsnag.com/platforms/javascript/',
}

export const burstStatistics: KnownService = {
  id: 'burst-statistics',
  name: 'Burst Statistics',
  vendor: 'Really Simple Plugins',
  kind: 'analytics',
  cookies: [{ name: 'burst_uid', duration: '1 month', purpose: 'Tells visitors apart' }],
  tags: [
    '/*/plugins/burst-statistics/assets/js/build/burst.min.js',
    '/*/plugins/burst-statistics/helpers/timeme/timeme.min.js',
    '/*/plugins/burst-statistics/endpoint.php',
  ],
  evidence: 'https://burst-statistics.com/',
}

export const burt: KnownService = {
  id: 'burt',
  name: 'Burt',
  vendor: 'Burt',
  kind: 'analytics',
  tags: ['*.richmetrics.com', '*.burt.io'],
  evidence: 'https://www.burtcorp.com/',
}

export const byside: KnownService = {
  id: 'byside',
  name: 'BySide',
  vendor: 'Azerion',
  kind: 'analytics',
  tags: ['*.byside.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const cabinAnalytics: KnownService = {
  id: 'cabin-analytics',
  name: 'Cabin',
  vendor: 'Normally',
  kind: 'analytics',
  tags: ['*.withcabin.com'],
  evidence: 'https://withcabin.com/docs',
}

export const catchpointRum: KnownService = {
  id: 'catchpoint-rum',
  name: 'Catchpoint RUM',
  vendor: 'Catchpoint',
  kind: 'analytics',
  tags: ['*.3gl.net', '*.3genlabs.net'],
  evidence: 'https://docs.catchpoint.com/',
}

export const cavisson: KnownService = {
  id: 'cavisson',
  name: 'Cavisson NetVision',
  vendor: 'Cavisson',
  kind: 'analytics',
  cookies: [
    { name: 'CavSID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'CavNV', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'CAVNV', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'CavNVV', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.cavisson.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const cedexisRadar: KnownService = {
  id: 'cedexis-radar',
  name: 'Citrix Intelligent Traffic Management Radar (Cedexis)',
  vendor: 'Citrix',
  kind: 'analytics',
  tags: [
    '*.cedexis.com',
    '*.cedexis-radar.net',
    '*.cedexis.net',
    '*.cedexis-test.com',
    '*.cmdolb.com',
    '*.itm.cloud.com',
  ],
  evidence: 'https://docs.citrix.com/en-us/citrix-intelligent-traffic-management/radar.html',
}

export const celebrus: KnownService = {
  id: 'celebrus',
  name: 'Celebrus',
  vendor: 'Celebrus Technologies',
  kind: 'analytics',
  tags: ['*.celebrus.com'],
  evidence: 'https://www.celebrus.com/',
}

export const certona: KnownService = {
  id: 'certona',
  name: 'Certona',
  vendor: 'Kibo',
  kind: 'analytics',
  cookies: [
    { name: 'RES_TRACKINGID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'RES_SESSIONID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ResonanceSegment', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.certona.net', '*.res-x.com'],
  evidence: 'https://kibocommerce.com/',
}

export const chartbeat: KnownService = {
  id: 'chartbeat',
  name: 'Chartbeat',
  vendor: 'Chartbeat',
  kind: 'analytics',
  cookies: [
    { name: '_chartbeat', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_chartbeat2', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_chartbeat4', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_chartbeat5', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_cb', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_cb_ls', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_cb_svref', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_SUPERFLY_nosample', duration: '1 hour', purpose: 'Limits how often data are sent' },
    { name: '_SUPERFLY_lockout', duration: '1 hour', purpose: 'Limits how often data are sent' },
  ],
  tags: [
    '*.chartbeat.com',
    '*.chartbeat.net',
    's3.amazonaws.com/static.chartbeat.com',
    'cdn.ampproject.org/v0/analytics-vendors/chartbeat.json',
  ],
  inline: ['static.chartbeat.com/js/', 'static2.chartbeat.com/js/'],
  evidence: 'https://docs.chartbeat.com/cbp/tracking/standard-websites/our-javascript',
}

export const clickmeter: KnownService = {
  id: 'clickmeter',
  name: 'ClickMeter',
  vendor: 'ClickMeter',
  kind: 'analytics',
  tags: ['pixel.watch', '*.clickmeter.com'],
  evidence: 'https://clickmeter.com/',
}

export const clicktale: KnownService = {
  id: 'clicktale',
  name: 'Clicktale',
  vendor: 'Contentsquare',
  kind: 'analytics',
  cookies: [
    { name: 'WRUID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'WRUIDCD*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'WRIgnore', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__CT_Data', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_CT_RS_', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.clicktale.net', '*.clicktale.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const clicky: KnownService = {
  id: 'clicky',
  name: 'Clicky',
  vendor: 'Roxr Software',
  kind: 'analytics',
  cookies: [
    { name: '_jsuid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'cluid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_first_pageview', duration: '10 minutes', purpose: 'Limits how often data are sent' },
    { name: '_referrer_og', duration: '5 years', purpose: 'Remembers where the visitor came from' },
    { name: '_utm_og', duration: '5 years', purpose: 'Remembers where the visitor came from' },
    {
      name: '_custom_data_*',
      duration: '5 years',
      purpose: 'Remembers where the visitor came from',
    },
    { name: '_eventqueue', duration: '5 minutes', purpose: 'Holds clicks until they are sent' },
    { name: '_heatqueue', duration: '5 minutes', purpose: 'Holds clicks until they are sent' },
    { name: 'heatmaps_g2g_*', duration: '5 minutes', purpose: 'Holds clicks until they are sent' },
    { name: 'unpoco_*', duration: '5 minutes', purpose: 'Holds clicks until they are sent' },
  ],
  tags: ['*.getclicky.com', 'clicky.com/js', 'cdn.ampproject.org/v0/analytics-vendors/clicky.json'],
  evidence: 'https://clicky.com/help/faq/tips/cookies',
}

export const cloudflareWebAnalytics: KnownService = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  vendor: 'Cloudflare',
  kind: 'analytics',
  tags: ['static.cloudflareinsights.com', 'cloudflareinsights.com', '/cdn-cgi/rum'],
  evidence: 'https://developers.cloudflare.com/web-analytics/',
}

export const clustrmaps: KnownService = {
  id: 'clustrmaps',
  name: 'ClustrMaps',
  vendor: 'ClustrMaps',
  kind: 'analytics',
  tags: ['*.clustrmaps.com'],
  evidence: 'https://clustrmaps.com/',
}

export const cnzzUmeng: KnownService = {
  id: 'cnzz-umeng',
  name: 'Umeng+ web analytics (CNZZ)',
  vendor: 'Alibaba',
  kind: 'analytics',
  cookies: [
    { name: 'CNZZDATA*', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'UM_distinctid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'cna', host: 'mmstat.com', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.cnzz.com', '*.cnzz.net', '*.umeng.com', '*.umengcloud.com'],
  inline: ['cnzz.com/z_stat.php', 'cnzz.com/stat.php', 'cnzz_stat_icon_'],
  evidence: 'https://www.umeng.com/',
}

export const compteurFr: KnownService = {
  id: 'compteur-fr',
  name: 'Compteur.fr',
  vendor: 'Compteur.fr',
  kind: 'analytics',
  tags: ['*.compteur.fr'],
  evidence: 'https://www.compteur.fr/',
}

export const comscore: KnownService = {
  id: 'comscore',
  name: 'Comscore',
  vendor: 'Comscore',
  kind: 'analytics',
  cookies: [
    {
      name: 'UID',
      host: 'scorecardresearch.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'UIDR',
      host: 'scorecardresearch.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'PID',
      host: 'scorecardresearch.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'XID',
      host: 'scorecardresearch.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
    { name: '_scor_uid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'C1', host: 'sitestat.com', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'S1', host: 'sitestat.com', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.scorecardresearch.com',
    '*.sitestat.com',
    '*.zqtk.net',
    '*.adxpose.com',
    '*.voicefive.com',
    '*.securestudies.com',
    '*.certifica.com',
    '*.comscore.com',
    'cdn.ampproject.org/v0/analytics-vendors/comscore.json',
  ],
  inline: ['.scorecardresearch.com/beacon.js'],
  evidence: 'https://www.scorecardresearch.com/home.aspx',
}

export const conductrics: KnownService = {
  id: 'conductrics',
  name: 'Conductrics',
  vendor: 'Conductrics',
  kind: 'analytics',
  tags: ['*.conductrics.com'],
  evidence: 'https://www.conductrics.com/',
}

export const contentsquare: KnownService = {
  id: 'contentsquare',
  name: 'Contentsquare',
  vendor: 'Contentsquare',
  kind: 'analytics',
  cookies: [
    { name: '_cs_id', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_cs_c', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_cs_s', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_cs_cvars', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_cs_vars', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_cs_mk', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_cs_mk_aa', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_cs_mk_ga', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_cs_ex', duration: '30 days', purpose: 'Limits how often data are sent' },
    { name: '_cs_rl', duration: 'session', purpose: 'Finds the widest domain for cookies' },
    {
      name: '_cs_root-domain',
      duration: 'session',
      purpose: 'Finds the widest domain for cookies',
    },
    { name: '_cs_tld*', duration: 'session', purpose: 'Finds the widest domain for cookies' },
    { name: '_cs_same_site', duration: 'session', purpose: 'Finds the widest domain for cookies' },
    { name: '_cs_debug', duration: 'session', purpose: 'Finds the widest domain for cookies' },
  ],
  tags: [
    '*.contentsquare.net',
    '*.contentsquare.com',
    '*.content-square.net',
    'd1m6l9dfulcyw7.cloudfront.net',
    '*.csqtrk.net',
  ],
  evidence: 'https://docs.contentsquare.com/en/web/compliance/cookies/',
}

export const convert: KnownService = {
  id: 'convert',
  name: 'Convert Experiences',
  vendor: 'Convert Insights',
  kind: 'analytics',
  cookies: [
    { name: '_conv_v', duration: '6 months', purpose: 'Remembers the test variants shown' },
    { name: '_conv_r', duration: '6 months', purpose: 'Remembers the test variants shown' },
    { name: '_conv_s', duration: '20 minutes', purpose: 'Holds the data of this visit' },
    { name: '_conv_sptest', duration: '20 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.convertexperiments.com'],
  evidence: 'https://support.convert.com/',
}

export const cooladata: KnownService = {
  id: 'cooladata',
  name: 'CoolaData',
  vendor: 'Medallia',
  kind: 'analytics',
  tags: ['*.cooladata.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const copperegg: KnownService = {
  id: 'copperegg',
  name: 'CopperEgg RUM',
  vendor: 'IDERA',
  kind: 'analytics',
  tags: ['*.copperegg.com', 'd2vig74li2resi.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const counterDev: KnownService = {
  id: 'counter-dev',
  name: 'Counter.dev',
  vendor: 'Counter.dev',
  kind: 'analytics',
  tags: ['cdn.counter.dev', 't.counter.dev'],
  evidence: 'https://counter.dev/',
}

export const countly: KnownService = {
  id: 'countly',
  name: 'Countly',
  vendor: 'Countly',
  kind: 'analytics',
  cookies: [
    { name: 'cly_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'cly_session', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.count.ly',
    'cdn.jsdelivr.net/npm/countly-sdk-web',
    'cdn.jsdelivr.net/npm/countly-sdk-web@*',
  ],
  evidence: 'https://support.countly.com/',
}

export const crazyEgg: KnownService = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  vendor: 'Crazy Egg',
  kind: 'analytics',
  cookies: [
    { name: '_ce.s', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ceir', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ce.cch', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: '_ce.gtld', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: 'ce_need_secure_cookie', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: 'ce_successful_csp_check', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: '_ce.clock_event', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: '_ce.clock_data', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: '_ce.irv', duration: '1 day', purpose: 'Tests whether cookies work' },
    { name: 'cebs', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'cebsp_', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'cer.v', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_cer.v', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_CEFT', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'ceft_variant_override', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.crazyegg.com', '*.cetrk.com', 'dnn506yrbagrg.cloudfront.net'],
  evidence: 'https://support.crazyegg.com/hc/en-us/articles/360055025894',
}

export const cxensePiano: KnownService = {
  id: 'cxense-piano',
  name: 'Piano Audience (Cxense)',
  vendor: 'Piano',
  kind: 'analytics',
  cookies: [
    { name: 'cX_P', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cX_G', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cX_S', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'gckp', host: 'cxense.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'gcks', host: 'cxense.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.cxense.com', '*.cxpublic.com'],
  inline: ['cdn.cxense.com/cx.js'],
  evidence: 'https://docs.piano.io/',
}

export const datadogRum: KnownService = {
  id: 'datadog-rum',
  name: 'Datadog Real User Monitoring',
  vendor: 'Datadog',
  kind: 'analytics',
  cookies: [
    { name: '_dd_s', duration: '15 minutes', purpose: 'Holds the data of this visit' },
    { name: '_dd', duration: '15 minutes', purpose: 'Holds the data of this visit' },
    { name: '_dd_s_v2', duration: '15 minutes', purpose: 'Holds the data of this visit' },
    { name: '_dd_l', duration: '15 minutes', purpose: 'Holds the data of this visit' },
    { name: '_dd_r', duration: '15 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.datadoghq-browser-agent.com',
    '*.browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.eu',
  ],
  evidence: 'https://docs.datadoghq.com/real_user_monitoring/browser/',
}

export const datafast: KnownService = {
  id: 'datafast',
  name: 'DataFast',
  vendor: 'DataFast',
  kind: 'analytics',
  cookies: [
    { name: 'datafast_visitor_id', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'datafast_session_id',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['datafa.st/js', 'datafa.st/api'],
  evidence: 'https://datafa.st/docs',
}

export const debugbearRum: KnownService = {
  id: 'debugbear-rum',
  name: 'DebugBear',
  vendor: 'DebugBear',
  kind: 'analytics',
  tags: ['cdn.debugbear.com', 'data.debugbear.com'],
  evidence: 'https://www.debugbear.com/docs/rum',
}

export const decibelInsight: KnownService = {
  id: 'decibel-insight',
  name: 'Medallia Digital Experience Analytics (Decibel)',
  vendor: 'Medallia',
  kind: 'analytics',
  cookies: [
    { name: 'da_sid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'da_lid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'da_intState', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'da_did', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.decibelinsight.net', '*.decibelinsight.com'],
  evidence: 'https://docs.medallia.com/',
}

export const demandjump: KnownService = {
  id: 'demandjump',
  name: 'DemandJump',
  vendor: 'DemandJump',
  kind: 'analytics',
  tags: ['*.demandjump.com'],
  evidence: 'https://www.demandjump.com/',
}

export const digitalAnalyticsProgram: KnownService = {
  id: 'digital-analytics-program',
  name: 'Digital Analytics Program',
  vendor: 'GSA',
  kind: 'analytics',
  tags: ['dap.digitalgov.gov'],
  evidence: 'https://digital.gov/guides/dap',
}

export const dlpo: KnownService = {
  id: 'dlpo',
  name: 'DLPO',
  vendor: 'DLPO',
  kind: 'analytics',
  tags: ['*.dlpo.jp'],
  evidence: 'https://dlpo.jp/',
}

export const dotmetrics: KnownService = {
  id: 'dotmetrics',
  name: 'DotMetrics',
  vendor: 'Ipsos',
  kind: 'analytics',
  cookies: [
    {
      name: 'DotMetrics.*',
      host: 'dotmetrics.net',
      duration: 'session',
      purpose: 'Tells visitors apart',
    },
    { name: 'dmc_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.dotmetrics.net'],
  evidence: 'https://www.dotmetrics.net/',
}

export const dreamdata: KnownService = {
  id: 'dreamdata',
  name: 'Dreamdata',
  vendor: 'Dreamdata',
  kind: 'analytics',
  cookies: [
    { name: 'dd_anonymous_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'dd_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.dreamdata.cloud'],
  evidence: 'https://docs.dreamdata.io/',
}

export const dudaStats: KnownService = {
  id: 'duda-stats',
  name: 'Duda site statistics',
  vendor: 'Duda',
  kind: 'analytics',
  cookies: [
    {
      name: 'dm_timezone_offset',
      duration: '14 days',
      purpose: "Remembers the visitor's time zone",
    },
    { name: 'dm_last_visit', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'dm_total_visits', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'dm_last_page_view', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'dm_this_page_view', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  evidence: 'https://support.duda.co/',
}

export const dynRum: KnownService = {
  id: 'dyn-rum',
  name: 'Dyn Real User Monitoring',
  vendor: 'Oracle',
  kind: 'analytics',
  tags: ['*.jisusaiche.biz', '*.jisusaiche.com', '*.dynapis.com', '*.dynapis.info'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const dynamicYield: KnownService = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  vendor: 'Mastercard',
  kind: 'analytics',
  cookies: [
    { name: '_dyid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_dyid_server', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_dyjsession', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'DYJSession', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_dy_ses_load_seq', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dycst', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_geo', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_df_geo', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_toffset', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dycmc', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dycnst', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_soct', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dyrc', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dyfs', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dyus_*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_csc_ses', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_c_*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_att_exps', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_c_exps', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_lu_ses', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '_dy_c_att_exps', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.dynamicyield.com', '*.dynamicyield.eu'],
  evidence: 'https://support.dynamicyield.com/hc/en-us/articles/360021888913',
}

export const dynatrace: KnownService = {
  id: 'dynatrace',
  name: 'Dynatrace Real User Monitoring',
  vendor: 'Dynatrace',
  kind: 'analytics',
  cookies: [
    { name: 'dtCookie*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'dtPC*', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'dtLatC*', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'dtSa*', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'dtValidationCookie', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'dtDisabled', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'dtAdk', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'dtAdkSettings', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'rxVisitor*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rxvisitid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rxvt*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'rxec', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'js-cdn.dynatrace.com',
    '*.js.dynatrace.com',
    '*.ruxit.com',
    '*.bf.dynatrace.com',
    '*.dynatracelabs.com',
    '/ruxitagentjs_*.js',
    '/*/ruxitagentjs_*.js',
    '/ruxitagent_*.js',
    '/dtagent_*.js',
  ],
  evidence: 'https://docs.dynatrace.com/docs/observe/digital-experience/rum-concepts/cookies',
}

export const econda: KnownService = {
  id: 'econda',
  name: 'econda Analytics',
  vendor: 'econda',
  kind: 'analytics',
  cookies: [
    { name: 'emos_jcsid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'emos_jcvid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'emos_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'emos_vid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'emos_sid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'emos_jckamp', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.econda-monitor.de', '*.econda.de', '*.econda-monitor.com', '*.crosssell.info'],
  evidence: 'https://docs.econda.de/',
}

export const effectiveMeasure: KnownService = {
  id: 'effective-measure',
  name: 'Effective Measure',
  vendor: 'Effective Measure',
  kind: 'analytics',
  cookies: [
    {
      name: 'vt',
      host: 'effectivemeasure.net',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
    {
      name: '__vt',
      host: 'effectivemeasure.net',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: ['*.effectivemeasure.net', '*.effectivemeasure.com'],
  inline: ['effectivemeasure.net/em.js'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const ekmPinpoint: KnownService = {
  id: 'ekm-pinpoint',
  name: 'ekmPinPoint',
  vendor: 'EKM',
  kind: 'analytics',
  tags: ['*.ekmpinpoint.co.uk', '*.ekmpinpoint.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const elasticApm: KnownService = {
  id: 'elastic-apm',
  name: 'Elastic APM RUM',
  vendor: 'Elastic',
  kind: 'analytics',
  tags: [
    'unpkg.com/@elastic/apm-rum',
    'unpkg.com/@elastic/apm-rum@*',
    'cdn.jsdelivr.net/npm/@elastic/apm-rum',
    'cdn.jsdelivr.net/npm/@elastic/apm-rum@*',
  ],
  evidence: 'https://www.elastic.co/guide/en/apm/agent/rum-js/current/install-the-agent.html',
}

export const elevar: KnownService = {
  id: 'elevar',
  name: 'Elevar',
  vendor: 'Elevar',
  kind: 'analytics',
  cookies: [{ name: '_elevar_*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.getelevar.com'],
  evidence: 'https://docs.getelevar.com/',
}

export const elevateAb: KnownService = {
  id: 'elevate-ab',
  name: 'Elevate A/B Testing',
  vendor: 'Elevate',
  kind: 'analytics',
  tags: ['ds0wlyksfn0sb.cloudfront.net', '*.elevateab.com'],
  evidence: 'https://elevateab.com/',
}

export const epoq: KnownService = {
  id: 'epoq',
  name: 'epoq',
  vendor: 'epoq',
  kind: 'analytics',
  tags: ['*.epoq.de', '*.epoq-systems.de'],
  evidence: 'https://www.epoq.de/',
}

export const errorception: KnownService = {
  id: 'errorception',
  name: 'Errorception',
  vendor: 'Errorception',
  kind: 'analytics',
  tags: ['*.errorception.com'],
  evidence: 'https://errorception.com/docs',
}

export const esearchvision: KnownService = {
  id: 'esearchvision',
  name: 'ESV Digital',
  vendor: 'ESV Digital',
  kind: 'analytics',
  tags: ['*.esearchvision.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const etracker: KnownService = {
  id: 'etracker',
  name: 'etracker Analytics',
  vendor: 'etracker',
  kind: 'analytics',
  cookies: [
    { name: '_et_coid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'et_scroll_depth', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'GS3_v', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'isSdEnabled', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'BT_ctst', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'BT_sdc', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'BT_pdc', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.etracker.com', '*.etracker.de'],
  inline: ['code.etracker.com/t.js'],
  evidence: 'https://www.etracker.com/en/docs/integration-setup-2/tracking-code-sdks/',
}

export const evolv: KnownService = {
  id: 'evolv',
  name: 'Evolv AI',
  vendor: 'Evolv',
  kind: 'analytics',
  cookies: [
    { name: 'evolv:uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'evolv:sid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.evolv.ai'],
  evidence: 'https://docs.evolv.ai/',
}

export const extremeTracking: KnownService = {
  id: 'extreme-tracking',
  name: 'eXTReMe Tracking',
  vendor: 'eXTReMe digital',
  kind: 'analytics',
  tags: ['*.extreme-dm.com'],
  evidence: 'https://extremetracking.com/',
}

export const ezoicAnalytics: KnownService = {
  id: 'ezoic-analytics',
  name: 'Ezoic analytics',
  vendor: 'Ezoic',
  kind: 'analytics',
  cookies: [
    { name: 'ezux_et_*', duration: '1 year', purpose: 'Measures how long a page is read' },
    { name: 'ezux_ifep_*', duration: '1 year', purpose: 'Measures how long a page is read' },
    { name: 'ezux_lpl_*', duration: '1 year', purpose: 'Measures how long a page is read' },
    { name: 'ezux_tos_*', duration: '1 year', purpose: 'Measures how long a page is read' },
  ],
  tags: ['*.ezoicanalytics.com'],
  evidence: 'https://support.ezoic.com/',
}

export const factorsAi: KnownService = {
  id: 'factors-ai',
  name: 'Factors.ai',
  vendor: 'Factors',
  kind: 'analytics',
  cookies: [{ name: '_fuid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.factors.ai'],
  evidence: 'https://help.factors.ai/',
}

export const fastlyInsights: KnownService = {
  id: 'fastly-insights',
  name: 'Fastly Insights',
  vendor: 'Fastly',
  kind: 'analytics',
  tags: ['*.fastly-insights.com'],
  evidence: 'https://insights.fastlylabs.com/',
}

export const fathomAnalytics: KnownService = {
  id: 'fathom-analytics',
  name: 'Fathom Analytics',
  vendor: 'Conva Ventures',
  kind: 'analytics',
  tags: ['*.usefathom.com'],
  evidence: 'https://usefathom.com/docs/script/embed',
}

export const fc2Analyzer: KnownService = {
  id: 'fc2-analyzer',
  name: 'FC2 Analyzer and Counter',
  vendor: 'FC2',
  kind: 'analytics',
  cookies: [
    {
      name: 'FCSID',
      host: 'fc2.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'analyzer.fc2.com',
    'analysis.fc2.com',
    'counter1.fc2.com',
    'counter.fc2.com',
    'media.fc2.com/counter.php',
    'media.fc2.com/counter_img.php',
    '*.fc2.com/ana',
  ],
  evidence: 'https://analysis.fc2.com/',
}

export const feedjit: KnownService = {
  id: 'feedjit',
  name: 'Feedjit',
  vendor: 'Feedjit',
  kind: 'analytics',
  tags: ['*.feedjit.com'],
  evidence: 'https://feedjit.com/',
}

export const finteza: KnownService = {
  id: 'finteza',
  name: 'Finteza',
  vendor: 'MetaQuotes',
  kind: 'analytics',
  cookies: [
    { name: '_fz_fvdt', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '_fz_uniq', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '_fz_ssn', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '_fz_tr', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.finteza.com', 'content.mql5.com'],
  evidence: 'https://www.finteza.com/en/developer',
}

export const firebaseAnalytics: KnownService = {
  id: 'firebase-analytics',
  name: 'Google Analytics for Firebase',
  vendor: 'Google',
  kind: 'analytics',
  tags: [
    'www.gstatic.com/firebasejs/*/firebase-analytics.js',
    'www.gstatic.com/firebasejs/*/firebase-analytics-compat.js',
    'www.gstatic.com/firebasejs/*/firebase-performance.js',
    'www.gstatic.com/firebasejs/*/firebase-performance-compat.js',
    'firebaselogging.googleapis.com',
    'firebaselogging-pa.googleapis.com',
  ],
  evidence: 'https://firebase.google.com/docs/analytics/get-started?platform=web',
}

export const flagCounter: KnownService = {
  id: 'flag-counter',
  name: 'Flag Counter',
  vendor: 'Boardhost',
  kind: 'analytics',
  tags: ['*.flagcounter.com'],
  evidence: 'https://flagcounter.com/',
}

export const fospha: KnownService = {
  id: 'fospha',
  name: 'Fospha',
  vendor: 'Fospha',
  kind: 'analytics',
  tags: ['*.fospha.com'],
  evidence: 'https://www.fospha.com/',
}

export const freshRelevance: KnownService = {
  id: 'fresh-relevance',
  name: 'Fresh Relevance',
  vendor: 'Dotdigital',
  kind: 'analytics',
  tags: [
    '*.freshrelevance.com',
    'd1y9qtn9cuc3xw.cloudfront.net',
    'd81mfvml8p5ml.cloudfront.net',
    'dkpklk99llpj0.cloudfront.net',
  ],
  evidence: 'https://www.freshrelevance.com/',
}

export const freshmarketer: KnownService = {
  id: 'freshmarketer',
  name: 'Freshmarketer conversion optimisation (Zarget)',
  vendor: 'Freshworks',
  kind: 'analytics',
  tags: ['*.zarget.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const freshpaint: KnownService = {
  id: 'freshpaint',
  name: 'Freshpaint',
  vendor: 'Freshpaint',
  kind: 'analytics',
  tags: ['*.perfalytics.com', '*.freshpaint.io', '*.freshpaint-cdn.com'],
  evidence: 'https://documentation.freshpaint.io/',
}

export const frosmo: KnownService = {
  id: 'frosmo',
  name: 'Frosmo',
  vendor: 'Frosmo',
  kind: 'analytics',
  cookies: [
    { name: '_frosmo_quick_context', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'frosmo_keywords', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.frosmo.com'],
  evidence: 'https://docs.frosmo.com/',
}

export const fullstory: KnownService = {
  id: 'fullstory',
  name: 'FullStory',
  vendor: 'FullStory',
  kind: 'analytics',
  cookies: [
    { name: 'fs_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'fs_lua', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'fs_cid', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.fullstory.com'],
  inline: ['window["_fs_host"]', "window['_fs_host']", "window['_fs_script']"],
  evidence: 'https://help.fullstory.com/hc/en-us/articles/360020829513',
}

export const funnelback: KnownService = {
  id: 'funnelback',
  name: 'Funnelback search analytics',
  vendor: 'Squiz',
  kind: 'analytics',
  tags: ['*.funnelback.com/s/log', '*.squiz.cloud/s/log'],
  evidence: 'https://docs.squiz.net/funnelback/docs/latest/',
}

export const gainsightPx: KnownService = {
  id: 'gainsight-px',
  name: 'Gainsight PX',
  vendor: 'Gainsight',
  kind: 'analytics',
  cookies: [
    { name: 'apt.uid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'apt.sid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'apt.temp-*', duration: 'session', purpose: 'Finds the widest domain for cookies' },
  ],
  tags: ['*.aptrinsic.com'],
  evidence: 'https://support.gainsight.com/PX',
}

export const gauges: KnownService = {
  id: 'gauges',
  name: 'Gauges',
  vendor: 'Gaug.es',
  kind: 'analytics',
  cookies: [
    { name: '_gauges_cookie', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_gauges_unique', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_gauges_unique_day', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_gauges_unique_hour', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_gauges_unique_month', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_gauges_unique_year', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.gaug.es', 'd2fuc4clr7gvcn.cloudfront.net'],
  evidence: 'https://get.gaug.es/documentation/',
}

export const gemius: KnownService = {
  id: 'gemius',
  name: 'Gemius Audience',
  vendor: 'Gemius',
  kind: 'analytics',
  cookies: [
    { name: '__gfp_64b', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__gfp_s_64b', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__gfp_cap', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__gfp_dnt', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__gfp_ruid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'Gdyn', host: 'gemius.pl', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'Gtest', host: 'gemius.pl', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.gemius.pl', '*.gemius.com', 'cdn.ampproject.org/v0/analytics-vendors/gemius.json'],
  inline: ['.gemius.pl/xgemius.js'],
  evidence: 'https://gemius.com/cookie-policy/',
}

export const getquanty: KnownService = {
  id: 'getquanty',
  name: 'GetQuanty',
  vendor: 'GetQuanty',
  kind: 'analytics',
  cookies: [
    { name: 'eqy_sessionid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'eqy_siteid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'eqy_company', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'gq_utm', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'gq_lead', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.smart-data-systems.com', '*.smartsuite-getquanty.com'],
  evidence: 'https://www.getquanty.com/',
}

export const glassbox: KnownService = {
  id: 'glassbox',
  name: 'Glassbox',
  vendor: 'Glassbox',
  kind: 'analytics',
  cookies: [
    { name: '_cls_v', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_cls_s', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'rto',
      host: 'glassboxdigital.io',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    '*.glassboxdigital.io',
    '*.gbqofs.com',
    '*.gbqofs.io',
    '*.glassboxcdn.com',
    '*.glassbox.com',
  ],
  evidence: 'https://www.glassbox.com/',
}

export const glew: KnownService = {
  id: 'glew',
  name: 'Glew',
  vendor: 'Glew',
  kind: 'analytics',
  tags: ['*.glew.io'],
  evidence: 'https://www.glew.io/',
}

export const goatcounter: KnownService = {
  id: 'goatcounter',
  name: 'GoatCounter',
  vendor: 'Martin Tournoij',
  kind: 'analytics',
  tags: ['gc.zgo.at', '*.goatcounter.com'],
  evidence: 'https://www.goatcounter.com/help/start',
}

export const godaddyTraffic: KnownService = {
  id: 'godaddy-traffic',
  name: 'GoDaddy traffic and performance measurement',
  vendor: 'GoDaddy',
  kind: 'analytics',
  cookies: [
    { name: '_tccl_visitor', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_tccl_visit', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_scc_session', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'img1.wsimg.com/traffic-assets',
    'img1.wsimg.com/tcc',
    'img1.wsimg.com/signals',
    'csp.secureserver.net',
    'events.api.secureserver.net',
    'img.secureserver.net/t',
  ],
  evidence: 'https://www.godaddy.com/legal/agreements/cookie-policy',
}

export const gomezRum: KnownService = {
  id: 'gomez-rum',
  name: 'Compuware Gomez RUM',
  vendor: 'Dynatrace',
  kind: 'analytics',
  tags: ['*.axf8.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const googleAnalytics: KnownService = {
  id: 'google-analytics',
  name: 'Google Analytics',
  vendor: 'Google',
  kind: 'analytics',
  cookies: [
    { name: '_ga', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_ga_*', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: '_gid', duration: '24 hours', purpose: 'Tells visitors apart' },
    { name: '_gat', duration: '1 minute', purpose: 'Limits how often data are sent' },
    { name: '_gat_*', duration: '1 minute', purpose: 'Limits how often data are sent' },
    { name: '_dc_gtm_*', duration: '1 minute', purpose: 'Limits how often data are sent' },
    { name: '_gali', duration: '30 seconds', purpose: 'Remembers the link that was clicked' },
    { name: 'AMP_TOKEN', duration: '1 year', purpose: "Fetches the visitor's number on AMP pages" },
    { name: 'FPID', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'FPLC', duration: '20 hours', purpose: 'Links visits across the sites of one owner' },
    { name: '__utma', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__utmb', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '__utmc', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__utmd', duration: '2 years', purpose: 'Holds the data of this visit' },
    { name: '__utmt', duration: '10 minutes', purpose: 'Limits how often data are sent' },
    { name: '__utmt_*', duration: '10 minutes', purpose: 'Limits how often data are sent' },
    { name: '__utmv', duration: '2 years', purpose: 'Holds labels the site gave the visitor' },
    { name: '__utmz', duration: '6 months', purpose: 'Remembers where the visitor came from' },
  ],
  tags: [
    '*.google-analytics.com',
    '*.analytics.google.com',
    'www.googletagmanager.com/gtag/js',
    'googletagmanager.com/gtag/js',
    'www.googletagmanager.com/gtag/destination',
    'stats.g.doubleclick.net',
    'ampcid.google.com',
    '*.urchin.com',
    '*.app-analytics-services.com',
    '*.app-measurement.com',
    'cdn.ampproject.org/v0/analytics-vendors/googleanalytics.json',
    'cdn.ampproject.org/v0/analytics-vendors/gtag.json',
  ],
  inline: [
    'google-analytics.com/ga.js',
    'google-analytics.com/urchin.js',
    'google-analytics.com/u/ga_debug.js',
    'stats.g.doubleclick.net/dc.js',
    "['GoogleAnalyticsObject']=r",
  ],
  evidence: 'https://support.google.com/analytics/answer/11397207',
}

export const googleOptimize: KnownService = {
  id: 'google-optimize',
  name: 'Google Optimize',
  vendor: 'Google',
  kind: 'analytics',
  cookies: [
    { name: '_gaexp', duration: '90 days', purpose: 'Remembers the test variants shown' },
    { name: '_gaexp_rc', duration: '10 seconds', purpose: 'Remembers the test variants shown' },
    {
      name: '_opt_awcid',
      duration: '24 hours',
      purpose: 'Remembers the campaign the visitor came from',
    },
    {
      name: '_opt_awmid',
      duration: '24 hours',
      purpose: 'Remembers the campaign the visitor came from',
    },
    {
      name: '_opt_awgid',
      duration: '24 hours',
      purpose: 'Remembers the campaign the visitor came from',
    },
    {
      name: '_opt_awkid',
      duration: '24 hours',
      purpose: 'Remembers the campaign the visitor came from',
    },
    {
      name: '_opt_utmc',
      duration: '24 hours',
      purpose: 'Remembers the campaign the visitor came from',
    },
    { name: '_opt_expid', duration: '10 seconds', purpose: 'Carries a test across a redirect' },
    { name: '__utmx', duration: '18 months', purpose: 'Remembers the test variants shown' },
    { name: '__utmxx', duration: '18 months', purpose: 'Remembers the test variants shown' },
  ],
  tags: [
    'www.googleoptimize.com',
    'optimize.google.com',
    'www.google-analytics.com/cx',
    'www.google-analytics.com/gtm/optimize.js',
  ],
  inline: ["'async-hide','dataLayer'", '"async-hide","dataLayer"'],
  evidence: 'https://marketingplatform.google.com/about/optimize/',
}

export const gosquared: KnownService = {
  id: 'gosquared',
  name: 'GoSquared',
  vendor: 'GoSquared',
  kind: 'analytics',
  cookies: [
    { name: '_gs', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_gs_*', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.gosquared.com', 'd1l6p2sc9645hc.cloudfront.net'],
  evidence: 'https://www.gosquared.com/docs/',
}

export const gostats: KnownService = {
  id: 'gostats',
  name: 'GoStats',
  vendor: 'GoStats',
  kind: 'analytics',
  tags: [
    '*.gostats.com',
    '*.gostats.ru',
    '*.gostats.de',
    '*.gostats.pl',
    '*.gostats.cn',
    '*.gostats.ro',
  ],
  evidence: 'https://gostats.com/',
}

export const govmetric: KnownService = {
  id: 'govmetric',
  name: 'GovMetric',
  vendor: 'GovMetric',
  kind: 'analytics',
  tags: ['*.govmetric.com'],
  evidence: 'https://www.govmetric.com/',
}

export const grafanaFaro: KnownService = {
  id: 'grafana-faro',
  name: 'Grafana Faro',
  vendor: 'Grafana Labs',
  kind: 'analytics',
  tags: [
    'unpkg.com/@grafana/faro-web-sdk*',
    'faro-collector-prod-us-central-0.grafana.net',
    'faro-collector-prod-eu-west-2.grafana.net',
  ],
  evidence: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
}

export const granify: KnownService = {
  id: 'granify',
  name: 'Granify',
  vendor: 'Bloomreach',
  kind: 'analytics',
  cookies: [{ name: 'granify.*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.granify.com'],
  evidence: 'https://www.granify.com/',
}

export const gravityInsights: KnownService = {
  id: 'gravity-insights',
  name: 'Gravity',
  vendor: 'AOL',
  kind: 'analytics',
  tags: ['*.grvcdn.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const gridsum: KnownService = {
  id: 'gridsum',
  name: 'Gridsum Web Dissector',
  vendor: 'Gridsum',
  kind: 'analytics',
  cookies: [
    { name: '_gscu_*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_gscbrs_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_gscs_*', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.gridsumdissector.com', '*.webdissector.com', '*.gridsum.com'],
  evidence: 'https://www.gridsum.com/',
}

export const growingio: KnownService = {
  id: 'growingio',
  name: 'GrowingIO',
  vendor: 'GrowingIO',
  kind: 'analytics',
  cookies: [
    { name: 'gr_user_id', duration: '3 years', purpose: 'Tells visitors apart' },
    { name: 'gr_session_id_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '*_gr_session_id', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: '*_gr_last_sent_sid_with_cs1',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    { name: '*_gr_last_sent_cs1', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '*_gr_cs1', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.growingio.com', '*.giocdn.com'],
  evidence: 'https://docs.growingio.com/',
}

export const growthbook: KnownService = {
  id: 'growthbook',
  name: 'GrowthBook',
  vendor: 'GrowthBook',
  kind: 'analytics',
  cookies: [{ name: 'gbuuid', duration: '400 days', purpose: 'Tells visitors apart' }],
  tags: ['cdn.jsdelivr.net/npm/@growthbook', 'us1.gb-ingest.com'],
  evidence: 'https://docs.growthbook.io/',
}

export const heap: KnownService = {
  id: 'heap',
  name: 'Heap',
  vendor: 'Contentsquare',
  kind: 'analytics',
  cookies: [
    { name: '_hp2_id.*', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_hp2_ses_props.*', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_hp2_props.*', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_hp2_hld*', duration: 'session', purpose: 'Finds the widest domain for cookies' },
    { name: '_hp5_meta.*', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_hp5_event_props.*', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_hp5_let.*', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.heapanalytics.com', '*.heap-api.com'],
  evidence: 'https://developers.heap.io/docs/web',
}

export const heatmapCom: KnownService = {
  id: 'heatmap-com',
  name: 'heatmap.com',
  vendor: 'heatmap',
  kind: 'analytics',
  tags: ['*.heatmap.com', '*.heatmapcore.com'],
  evidence: 'https://www.heatmap.com/',
}

export const heatmapIt: KnownService = {
  id: 'heatmap-it',
  name: 'Heatmap.it',
  vendor: 'Heatmap',
  kind: 'analytics',
  tags: ['*.heatmap.it'],
  evidence: 'https://heatmap.it/',
}

export const highlightIo: KnownService = {
  id: 'highlight-io',
  name: 'Highlight',
  vendor: 'LaunchDarkly',
  kind: 'analytics',
  tags: ['pub.highlight.run', '*.highlight.io'],
  evidence: 'https://www.highlight.io/docs',
}

export const hightouchEvents: KnownService = {
  id: 'hightouch-events',
  name: 'Hightouch Events',
  vendor: 'Hightouch',
  kind: 'analytics',
  cookies: [
    { name: 'htjs_anonymous_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'htjs_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'htjs_sesh', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.hightouch-events.com'],
  evidence: 'https://hightouch.com/docs/events/overview',
}

export const histats: KnownService = {
  id: 'histats',
  name: 'Histats',
  vendor: 'Histats',
  kind: 'analytics',
  cookies: [
    { name: 'HstCfa*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'HstCla*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'HstCmu*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'HstPn*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'HstPt*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'HstCnv*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'HstCns*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: '__dtsu', duration: '30 days', purpose: 'Tells visitors apart' },
    { name: 'CountUid', host: 'histats.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.histats.com'],
  evidence: 'https://www.histats.com/',
}

export const hitParade: KnownService = {
  id: 'hit-parade',
  name: 'Hit-Parade',
  vendor: 'Hit-Parade',
  kind: 'analytics',
  tags: ['*.hit-parade.com'],
  evidence: 'https://www.hit-parade.com/',
}

export const hitUa: KnownService = {
  id: 'hit-ua',
  name: 'hit.ua counter',
  vendor: 'hit.ua',
  kind: 'analytics',
  tags: ['c.hit.ua'],
  evidence: 'https://hit.ua/',
}

export const hitslink: KnownService = {
  id: 'hitslink',
  name: 'HitsLink',
  vendor: 'Net Applications',
  kind: 'analytics',
  tags: ['*.hitslink.com', '*.hitsprocessor.com'],
  evidence: 'https://www.hitslink.com/',
}

export const hockeystack: KnownService = {
  id: 'hockeystack',
  name: 'HockeyStack',
  vendor: 'HockeyStack',
  kind: 'analytics',
  tags: ['*.hockeystack.com'],
  evidence: 'https://docs.hockeystack.com/',
}

export const honeybadger: KnownService = {
  id: 'honeybadger',
  name: 'Honeybadger',
  vendor: 'Honeybadger',
  kind: 'analytics',
  tags: ['*.honeybadger.io'],
  evidence: 'https://docs.honeybadger.io/lib/javascript/',
}

export const hotjar: KnownService = {
  id: 'hotjar',
  name: 'Hotjar',
  vendor: 'Contentsquare',
  kind: 'analytics',
  cookies: [
    { name: '_hjSessionUser_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_hjSession_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_hjid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_hjUserAttributesHash', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_hjCachedUserAttributes', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_hjHasCachedUserAttributes', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_hjUserAttributes', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_hjFirstSeen', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: '_hjAbsoluteSessionInProgress',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    { name: '_hjViewportId', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: '_hjRecordingEnabled',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: '_hjRecordingLastActivity',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: '_hjIncludedInSample',
      duration: '30 minutes',
      purpose: 'Tells whether this visit is recorded',
    },
    {
      name: '_hjIncludedInPageviewSample',
      duration: '30 minutes',
      purpose: 'Tells whether this visit is recorded',
    },
    {
      name: '_hjIncludedInSessionSample',
      duration: '30 minutes',
      purpose: 'Tells whether this visit is recorded',
    },
    {
      name: '_hjIncludedInSessionSample_*',
      duration: '30 minutes',
      purpose: 'Tells whether this visit is recorded',
    },
    { name: '_hjTLDTest', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_hjCookieTest', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_hjLocalStorageTest', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_hjSessionStorageTest', duration: 'session', purpose: 'Tests whether cookies work' },
    {
      name: '_hjClosedSurveyInvites',
      duration: '1 year',
      purpose: 'Remembers the questions shown',
    },
    { name: '_hjDonePolls', duration: '1 year', purpose: 'Remembers the questions shown' },
    { name: '_hjMinimizedPolls', duration: '1 year', purpose: 'Remembers the questions shown' },
    {
      name: '_hjShownFeedbackMessage',
      duration: '1 year',
      purpose: 'Remembers the questions shown',
    },
    { name: '_hjDoneTestersWidgets', duration: '1 year', purpose: 'Remembers the questions shown' },
    {
      name: '_hjMinimizedTestersWidgets',
      duration: '1 year',
      purpose: 'Remembers the questions shown',
    },
    { name: '_hjSessionRejected', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_hjSessionResumed', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_hjSessionTooLarge', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'hjViewportId', duration: 'session', purpose: 'Tells visitors apart' },
    { name: 'hj_visitor', duration: 'session', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.hotjar.com', '*.hotjar.io'],
  evidence:
    'https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code',
}

export const hotlog: KnownService = {
  id: 'hotlog',
  name: 'HotLog',
  vendor: 'HotLog',
  kind: 'analytics',
  tags: ['*.hotlog.ru'],
  evidence: 'https://hotlog.ru/',
}

export const howuku: KnownService = {
  id: 'howuku',
  name: 'Howuku',
  vendor: 'Howuku',
  kind: 'analytics',
  tags: ['*.howuku.com'],
  evidence: 'https://howuku.com/',
}

export const iUaCounter: KnownService = {
  id: 'i-ua-counter',
  name: 'I.UA counter',
  vendor: 'I.UA',
  kind: 'analytics',
  tags: ['r.i.ua'],
  evidence: 'https://catalog.i.ua/',
}

export const i2iAccess: KnownService = {
  id: 'i2i-access',
  name: 'i2i Access Analysis',
  vendor: 'i2i.jp',
  kind: 'analytics',
  tags: [
    'rc1.i2i.jp',
    'rc3.i2i.jp',
    'rc4.i2i.jp',
    'rc5.i2i.jp',
    'rc6.i2i.jp',
    'rc7.i2i.jp',
    'rc8.i2i.jp',
    'rc9.i2i.jp',
  ],
  evidence: 'https://access.i2i.jp/',
}

export const ibmDigitalAnalytics: KnownService = {
  id: 'ibm-digital-analytics',
  name: 'IBM Digital Analytics (Coremetrics)',
  vendor: 'Acoustic',
  kind: 'analytics',
  cookies: [
    { name: 'CoreID6', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'cmTPSet', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'cmRS', duration: '5 years', purpose: 'Tells visitors apart' },
    {
      name: '*_clogin',
      host: 'coremetrics.com',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.coremetrics.com', '*.cmcore.com', '*.coremetrics.eu', '*.coremetrics-eu.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const improvely: KnownService = {
  id: 'improvely',
  name: 'Improvely',
  vendor: 'Awio',
  kind: 'analytics',
  tags: ['*.iljmp.com'],
  evidence: 'https://www.improvely.com/',
}

export const indicative: KnownService = {
  id: 'indicative',
  name: 'mParticle Analytics (Indicative)',
  vendor: 'mParticle',
  kind: 'analytics',
  tags: ['*.indicative.com'],
  evidence: 'https://docs.mparticle.com/',
}

export const infonline: KnownService = {
  id: 'infonline',
  name: 'INFOnline Measurement (IVW)',
  vendor: 'INFOnline',
  kind: 'analytics',
  cookies: [
    { name: 'ioam2018', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'ioma2018', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'i00', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.ioam.de',
    '*.iocnt.net',
    '*.ivwbox.de',
    '*.ivw.at',
    '*.oewabox.at',
    '*.oewa.at',
    '*.wemfbox.ch',
    '*.infonline.de',
    'cdn.ampproject.org/v0/analytics-vendors/infonline.json',
    'cdn.ampproject.org/v0/analytics-vendors/infonline_anonymous.json',
  ],
  evidence: 'https://www.infonline.de/en/privacy-policy/',
}

export const inspectlet: KnownService = {
  id: 'inspectlet',
  name: 'Inspectlet',
  vendor: 'Inspectlet',
  kind: 'analytics',
  cookies: [
    { name: '__insp_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__insp_slim', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__insp_targlpt', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__insp_targlpu', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__insp_norec_sess', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__insp_wid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_nv', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_ref', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_scpt', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_sid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_pad', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_dct', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '__insp_identity', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.inspectlet.com'],
  inline: ['cdn.inspectlet.com/inspectlet.js'],
  evidence: 'https://docs.inspectlet.com/',
}

export const instana: KnownService = {
  id: 'instana',
  name: 'IBM Instana website monitoring',
  vendor: 'IBM',
  kind: 'analytics',
  tags: ['*.instana.io'],
  evidence: 'https://www.ibm.com/docs/en/instana-observability',
}

export const intelligems: KnownService = {
  id: 'intelligems',
  name: 'Intelligems',
  vendor: 'Intelligems',
  kind: 'analytics',
  tags: ['*.intelligems.io'],
  evidence: 'https://docs.intelligems.io/',
}

export const ipsosIris: KnownService = {
  id: 'ipsos-iris',
  name: 'Ipsos iris',
  vendor: 'Ipsos',
  kind: 'analytics',
  tags: ['*.dotmetrics-iris.net'],
  evidence: 'https://iris.ipsos.com/privacy-cookie-policy/',
}

export const jitsu: KnownService = {
  id: 'jitsu',
  name: 'Jitsu',
  vendor: 'Jitsu Labs',
  kind: 'analytics',
  cookies: [
    { name: '__eventn_id', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '__eventn_id_*', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '__eventn_uid', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.d.jitsu.com', '*.g.jitsu.com', 't.jitsu.com', 'cdn.jitsu.com'],
  evidence: 'https://docs.jitsu.com/sending-data/html',
}

export const juicerCc: KnownService = {
  id: 'juicer-cc',
  name: 'Juicer',
  vendor: 'Tealive',
  kind: 'analytics',
  tags: ['*.juicer.cc'],
  evidence: 'https://juicer.cc/',
}

export const june: KnownService = {
  id: 'june',
  name: 'June',
  vendor: 'Amplitude',
  kind: 'analytics',
  tags: ['unpkg.com/@june-so/analytics-next', 'api.june.so'],
  evidence: 'https://www.june.so/docs',
}

export const kaizenPlatform: KnownService = {
  id: 'kaizen-platform',
  name: 'Kaizen Platform',
  vendor: 'Kaizen Platform',
  kind: 'analytics',
  tags: ['*.kaizenplatform.net'],
  evidence: 'https://support.kaizenplatform.net/',
}

export const kakaoTiara: KnownService = {
  id: 'kakao-tiara',
  name: 'Kakao web analytics',
  vendor: 'Kakao',
  kind: 'analytics',
  cookies: [
    { name: '__T_', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '__T_SECURE', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_T_ANO', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_TI_NID', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    't1.daumcdn.net/tiara',
    'track.tiara.kakao.com',
    'track.tiara.daum.net',
    't1.kakaocdn.net/tiara',
    'stat.tiara.kakao.com',
    'stat.tiara.daum.net',
    'stat.tiara.tistory.com',
  ],
  evidence: 'https://developers.kakao.com/docs',
}

export const kameleoon: KnownService = {
  id: 'kameleoon',
  name: 'Kameleoon',
  vendor: 'Kameleoon',
  kind: 'analytics',
  cookies: [
    { name: 'kameleoonVisitorCode', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'kameleoonVisit*', duration: '1 year', purpose: 'Remembers the test variants shown' },
    {
      name: 'kameleoonTrackings',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'kameleoonExperiment-*',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'kameleoonGeolocation-*',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    { name: 'kameleoonData', duration: '1 year', purpose: 'Remembers the test variants shown' },
  ],
  tags: ['*.kameleoon.eu', '*.kameleoon.com', '*.kameleoon.io', '*.kameleoon.net'],
  inline: ['kameleoonStartLoadTime', 'kameleoonLoadingTimeout'],
  evidence: 'https://help.kameleoon.com/',
}

export const kantarSifo: KnownService = {
  id: 'kantar-sifo',
  name: 'Kantar Sifo',
  vendor: 'Kantar',
  kind: 'analytics',
  cookies: [
    { name: 'trafficgateway', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'codigo', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.research-int.se', '*.sesamestats.com', '*.codigo.se', '*.sifo.se'],
  evidence: 'https://www.kantarsifo.se/',
}

export const keen: KnownService = {
  id: 'keen',
  name: 'Keen',
  vendor: 'Keen',
  kind: 'analytics',
  cookies: [{ name: 'keen', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.keen.io', 'd26b395fwzu5fz.cloudfront.net'],
  evidence: 'https://keen.io/docs/',
}

export const kentico: KnownService = {
  id: 'kentico',
  name: 'Kentico contact tracking',
  vendor: 'Kentico',
  kind: 'analytics',
  cookies: [
    { name: 'CurrentContact', duration: '50 years', purpose: 'Tells visitors apart' },
    { name: 'VisitorStatus', duration: '20 years', purpose: 'Tells visitors apart' },
    { name: 'CMSCookieLevel_*', duration: '20 years', purpose: 'Tells visitors apart' },
    {
      name: 'CMSLandingPageLoaded',
      duration: '20 minutes',
      purpose: 'Holds the data of this visit',
    },
    { name: 'CMSUserPage', duration: '20 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['/Kentico.Resource/Activities', '/Kentico.Resource/WebAnalytics'],
  evidence: 'https://docs.kentico.com/',
}

export const kilkaya: KnownService = {
  id: 'kilkaya',
  name: 'Kilkaya',
  vendor: 'Kilkaya',
  kind: 'analytics',
  tags: ['*.k5a.io', '*.kilkaya.com'],
  evidence: 'https://kilkaya.com/',
}

export const kissmetrics: KnownService = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  vendor: 'Kissmetrics',
  kind: 'analytics',
  cookies: [
    { name: 'km_ai', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'km_ni', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'km_lv', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'km_uq', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'km_vs', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'km__last_visit', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'kvcd', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.kissmetrics.com',
    '*.kissmetrics.io',
    'doug1izaerwt3.cloudfront.net',
    'dsyszv14g9ymi.cloudfront.net',
  ],
  evidence: 'https://support.kissmetrics.io/',
}

export const klevuAnalytics: KnownService = {
  id: 'klevu-analytics',
  name: 'Klevu analytics',
  vendor: 'Klevu',
  kind: 'analytics',
  cookies: [{ name: 'klv_sc*', duration: '1 day', purpose: 'Holds the data of this visit' }],
  tags: ['*.stats.ksearchnet.com'],
  evidence: 'https://developers.klevu.com/',
}

export const knotch: KnownService = {
  id: 'knotch',
  name: 'Knotch',
  vendor: 'Knotch',
  kind: 'analytics',
  tags: ['*.knotch-cdn.com', '*.knotch.it', '*.knotch.com'],
  evidence: 'https://knotch.com/',
}

export const koban: KnownService = {
  id: 'koban',
  name: 'Koban',
  vendor: 'Koban',
  kind: 'analytics',
  cookies: [{ name: 'kbntrk', duration: '13 months', purpose: 'Tells visitors apart' }],
  tags: ['*.koban.cloud', 'app.itsonlyleads.com'],
  evidence: 'https://www.koban.cloud/',
}

export const kokoAnalytics: KnownService = {
  id: 'koko-analytics',
  name: 'Koko Analytics',
  vendor: 'ibericode',
  kind: 'analytics',
  cookies: [
    {
      name: '_koko_analytics_pages_viewed',
      duration: '6 hours',
      purpose: 'Counts the pages of this visit',
    },
  ],
  tags: ['/*/plugins/koko-analytics/assets/dist/js/script.js', '/koko-analytics-collect.php'],
  evidence: 'https://www.kokoanalytics.com/kb/',
}

export const la51: KnownService = {
  id: 'la51',
  name: '51.LA',
  vendor: '51.LA',
  kind: 'analytics',
  cookies: [
    { name: '__51laig__', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__51cke__', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__tins__*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__51uvsct__*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__51vcke__*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__vtins__*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__51vuft__*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.51.la'],
  evidence: 'https://www.51.la/',
}

export const launchdarkly: KnownService = {
  id: 'launchdarkly',
  name: 'LaunchDarkly event recording',
  vendor: 'LaunchDarkly',
  kind: 'analytics',
  cookies: [{ name: 'ld:$anonUserId', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['events.launchdarkly.com'],
  evidence: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
}

export const linkpulse: KnownService = {
  id: 'linkpulse',
  name: 'Linkpulse',
  vendor: 'Linkpulse',
  kind: 'analytics',
  tags: ['*.lp4.io', '*.linkpulse.com', 'cdn.ampproject.org/v0/analytics-vendors/linkpulse.json'],
  evidence: 'https://linkpulse.com/',
}

export const littledata: KnownService = {
  id: 'littledata',
  name: 'Littledata',
  vendor: 'Littledata',
  kind: 'analytics',
  tags: ['*.littledata.io'],
  evidence: 'https://help.littledata.io/',
}

export const liveinternet: KnownService = {
  id: 'liveinternet',
  name: 'LiveInternet counter',
  vendor: 'LiveInternet',
  kind: 'analytics',
  cookies: [
    { name: 'VID', host: 'yadro.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'FTID', host: 'yadro.ru', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.yadro.ru'],
  evidence: 'https://www.liveinternet.ru/add',
}

export const livesession: KnownService = {
  id: 'livesession',
  name: 'LiveSession',
  vendor: 'LiveSession',
  kind: 'analytics',
  cookies: [
    { name: '__ls_uid', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '__ls_sid', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '__ls_exp', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '__ls_off', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.livesession.io'],
  evidence: 'https://developers.livesession.io/',
}

export const loggerBizspring: KnownService = {
  id: 'logger-bizspring',
  name: 'LOGGER',
  vendor: 'Bizspring',
  kind: 'analytics',
  tags: ['*.logger.co.kr', '*.bizspring.net'],
  evidence: 'https://www.bizspring.co.kr/',
}

export const loggly: KnownService = {
  id: 'loggly',
  name: 'Loggly',
  vendor: 'SolarWinds',
  kind: 'analytics',
  cookies: [
    { name: 'logglytrackingsession', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.loggly.com', 'd9jmv9u00p0mv.cloudfront.net'],
  evidence: 'https://documentation.solarwinds.com/en/success_center/loggly/',
}

export const logrocket: KnownService = {
  id: 'logrocket',
  name: 'LogRocket',
  vendor: 'LogRocket',
  kind: 'analytics',
  cookies: [
    { name: '_lr_uf_-*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_lr_tabs_-*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_lr_hb_-*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: '_lr_id_', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.logrocket.com',
    '*.logrocket.io',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-intake.com',
    '*.lr-hv-in.com',
    '*.lgrckt-in.com',
    '*.logr-ingest.com',
    '*.ingest-lr.com',
    '*.intake-lr.com',
    '*.lrkt-in.com',
  ],
  evidence: 'https://docs.logrocket.com/docs/quickstart',
}

export const luckyOrange: KnownService = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  vendor: 'Lucky Orange',
  kind: 'analytics',
  cookies: [
    { name: '_lo_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_lo_v', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_lo_rid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '__lotl', duration: '180 days', purpose: 'Remembers where the visitor came from' },
    { name: '__lotr', duration: '180 days', purpose: 'Remembers where the visitor came from' },
    { name: '__lo_csr', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_lo_bn', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_lorid', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_lo_cid', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_lo_np_*', duration: '30 days', purpose: 'Holds the data of this visit' },
    { name: '_lo_lt', duration: '30 days', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.luckyorange.com', '*.luckyorange.net', 'd10lpsik1i8c69.cloudfront.net'],
  inline: ['d10lpsik1i8c69.cloudfront.net'],
  evidence: 'https://help.luckyorange.com/',
}

export const lytics: KnownService = {
  id: 'lytics',
  name: 'Lytics',
  vendor: 'Contentstack',
  kind: 'analytics',
  cookies: [
    { name: 'seerid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'seerses', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'ly_segs', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_ly_*', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.lytics.io'],
  evidence: 'https://docs.lytics.com/',
}

export const mPathy: KnownService = {
  id: 'm-pathy',
  name: 'm-pathy',
  vendor: 'seto',
  kind: 'analytics',
  tags: ['*.m-pathy.com'],
  evidence: 'https://www.m-pathy.com/',
}

export const mappIntelligence: KnownService = {
  id: 'mapp-intelligence',
  name: 'Mapp Intelligence (Webtrekk)',
  vendor: 'Mapp',
  kind: 'analytics',
  cookies: [
    { name: 'wt3_eid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wt_rla', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wt3_sid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wt_fa*', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wteid_*', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wtsid_*', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wtstp_eid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wtstp_sid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'wt_nbg_Q3', duration: '6 months', purpose: 'Holds the data of this visit' },
    { name: 'wt_mcp_sid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'wt_cdbeid', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.webtrekk.net',
    '*.wbtrk.net',
    '*.wt-eu02.net',
    '*.webtrekk-asia.net',
    '*.webtrekk-us.net',
    '*.wcfbc.net',
    '*.wt-eu01.net',
  ],
  evidence: 'https://docs.mapp.com/',
}

export const marfeelCompass: KnownService = {
  id: 'marfeel-compass',
  name: 'Marfeel',
  vendor: 'Marfeel',
  kind: 'analytics',
  cookies: [
    { name: 'compass_uid', duration: '180 days', purpose: 'Tells visitors apart' },
    { name: 'compass_sid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_nrbi', duration: '180 days', purpose: 'Holds the data of this visit' },
    { name: '___m_rec', duration: '30 days', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.mrf.io', '*.newsroom.bi', '*.marfeel.com'],
  evidence: 'https://www.marfeel.com/docs/',
}

export const matherAnalytics: KnownService = {
  id: 'mather-analytics',
  name: 'Mather Economics Listener',
  vendor: 'Mather Economics',
  kind: 'analytics',
  cookies: [
    { name: '_matheriSegs', duration: '1 year', purpose: 'Holds labels given to the visitor' },
    { name: 'MatheriSegs', duration: '1 year', purpose: 'Holds labels given to the visitor' },
  ],
  tags: ['*.matheranalytics.com'],
  evidence: 'https://www.mathereconomics.com/',
}

export const matomo: KnownService = {
  id: 'matomo',
  name: 'Matomo',
  vendor: 'InnoCraft',
  kind: 'analytics',
  cookies: [
    { name: '_pk_id*', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_pk_ses*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_pk_ref*', duration: '6 months', purpose: 'Remembers where the visitor came from' },
    { name: '_pk_cvar*', duration: '30 minutes', purpose: 'Holds labels the site gave this visit' },
    { name: '_pk_hsr*', duration: '30 minutes', purpose: 'Holds the recording of this visit' },
    { name: '_pk_testcookie*', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_pk_uid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'MATOMO_SESSID', duration: '14 days', purpose: 'Guards the opt-out form' },
    { name: 'matomo_sessid', duration: '14 days', purpose: 'Guards the opt-out form' },
    { name: 'PIWIK_SESSID', duration: '14 days', purpose: 'Guards the opt-out form' },
  ],
  tags: [
    '*.matomo.cloud',
    '*.innocraft.cloud',
    '/matomo.js',
    '/matomo.php',
    '/*/matomo.js',
    '/*/matomo.php',
    '/piwik.js',
    '/piwik.php',
    '/*/piwik.js',
    '/*/piwik.php',
  ],
  inline: [
    "g.src=u+'matomo.js'",
    'g.src=u+"matomo.js"',
    "g.src=u+'piwik.js'",
    'g.src=u+"piwik.js"',
    'pkBaseURL + "piwik.js',
  ],
  evidence: 'https://matomo.org/faq/general/faq_146/',
}

export const mediametrieEstat: KnownService = {
  id: 'mediametrie-estat',
  name: 'Médiamétrie eStat',
  vendor: 'Médiamétrie',
  kind: 'analytics',
  cookies: [{ name: 'estat_uuid', duration: '13 months', purpose: 'Tells visitors apart' }],
  tags: ['*.estat.com', '*.mediametrie.fr', '*.netratings.fr'],
  evidence: 'https://www.mediametrie.fr/',
}

export const medianWebaudit: KnownService = {
  id: 'median-webaudit',
  name: 'Medián WebAudit',
  vendor: 'Medián',
  kind: 'analytics',
  tags: ['audit.median.hu'],
  evidence: 'https://median.hu/',
}

export const mediascopeTns: KnownService = {
  id: 'mediascope-tns',
  name: 'Mediascope counter',
  vendor: 'Mediascope',
  kind: 'analytics',
  cookies: [
    { name: 'guid', host: 'tns-counter.ru', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tns-counter.ru'],
  evidence: 'https://mediascope.net/',
}

export const metaUaCounter: KnownService = {
  id: 'meta-ua-counter',
  name: 'META counter',
  vendor: 'META',
  kind: 'analytics',
  tags: ['counter.meta.ua'],
  evidence: 'https://meta.ua/',
}

export const metarouter: KnownService = {
  id: 'metarouter',
  name: 'MetaRouter',
  vendor: 'MetaRouter',
  kind: 'analytics',
  tags: ['*.metarouter.io'],
  evidence: 'https://docs.metarouter.io/',
}

export const metrilo: KnownService = {
  id: 'metrilo',
  name: 'Metrilo',
  vendor: 'Metrilo',
  kind: 'analytics',
  cookies: [
    { name: 'cbuid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'cbsid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.metrilo.com'],
  evidence: 'https://www.metrilo.com/',
}

export const microanalytics: KnownService = {
  id: 'microanalytics',
  name: 'MicroAnalytics',
  vendor: 'MicroAnalytics',
  kind: 'analytics',
  tags: ['*.microanalytics.io'],
  evidence: 'https://microanalytics.io/',
}

export const microsoftApplicationInsights: KnownService = {
  id: 'microsoft-application-insights',
  name: 'Azure Application Insights',
  vendor: 'Microsoft',
  kind: 'analytics',
  cookies: [
    { name: 'ai_user', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ai_session', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'ai_authUser', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'ai_sessionLastUpdated', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'MicrosoftApplicationsTelemetryDeviceId',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'MicrosoftApplicationsTelemetryFirstLaunchTime',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
    { name: 'MSFPC', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    'az416426.vo.msecnd.net',
    'js.monitor.azure.com',
    'js0.tst.applicationinsights.io',
    'js.cdn.applicationinsights.io',
    'js.cdn.monitor.azure.com',
    'dc.services.visualstudio.com',
    '*.in.applicationinsights.azure.com',
  ],
  evidence: 'https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk',
}

export const microsoftClarity: KnownService = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  vendor: 'Microsoft',
  kind: 'analytics',
  cookies: [
    { name: '_clck', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_clsk', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: 'CLID', host: 'clarity.ms', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'ANONCHK',
      host: 'clarity.ms',
      duration: 'session',
      purpose: 'Tells whether another number is shared',
    },
    {
      name: 'SM',
      host: 'clarity.ms',
      duration: 'session',
      purpose: 'Tells whether another number is shared',
    },
    { name: 'MUID', host: 'clarity.ms', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'MR',
      host: 'clarity.ms',
      duration: '7 days',
      purpose: 'Tells whether another number is to be renewed',
    },
  ],
  tags: ['*.clarity.ms'],
  evidence: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
}

export const microsoftJsll: KnownService = {
  id: 'microsoft-jsll',
  name: 'Microsoft JSLL telemetry',
  vendor: 'Microsoft',
  kind: 'analytics',
  tags: [
    'az725175.vo.msecnd.net',
    'web.vortex.data.microsoft.com',
    'browser.events.data.microsoft.com',
  ],
  evidence: 'https://learn.microsoft.com/en-us/privacy/',
}

export const mierucaHeatmap: KnownService = {
  id: 'mieruca-heatmap',
  name: 'Mieruca Heatmap',
  vendor: 'Faber Company',
  kind: 'analytics',
  tags: ['*.mieru-ca.com'],
  evidence: 'https://mieru-ca.com/heatmap/',
}

export const mixpanel: KnownService = {
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: 'Mixpanel',
  kind: 'analytics',
  cookies: [
    { name: 'mp_*_mixpanel', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'mp_mixpanel__c', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.mxpnl.com', '*.mixpanel.com'],
  inline: ['MIXPANEL_CUSTOM_LIB_URL', 'api.mixpanel.com/site_media'],
  evidence: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
}

export const mmiUkraine: KnownService = {
  id: 'mmi-ukraine',
  name: 'Factum Group Ukraine audience panel',
  vendor: 'Factum Group',
  kind: 'analytics',
  tags: ['*.mmi.bemobile.ua'],
  evidence: 'https://factum-ua.com/',
}

export const monetate: KnownService = {
  id: 'monetate',
  name: 'Monetate',
  vendor: 'Monetate',
  kind: 'analytics',
  cookies: [
    { name: 'mt.v', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'mt.mbsh', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'mt.sc', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'mt.cem', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.monetate.net', '*.monetate.com'],
  inline: ['b.monetate.net/js/'],
  evidence: 'https://docs.monetate.com/',
}

export const monsido: KnownService = {
  id: 'monsido',
  name: 'Monsido',
  vendor: 'Acquia',
  kind: 'analytics',
  cookies: [{ name: 'monsido', duration: '20 minutes', purpose: 'Holds the data of this visit' }],
  tags: ['*.monsido.com'],
  evidence: 'https://www.acquia.com/products/acquia-web-governance',
}

export const motigoWebstats: KnownService = {
  id: 'motigo-webstats',
  name: 'Motigo Webstats',
  vendor: 'Motigo',
  kind: 'analytics',
  tags: ['*.motigo.com', '*.webstats4u.com', '*.nedstatbasic.net'],
  evidence: 'https://webstats.motigo.com/',
}

export const mouseflow: KnownService = {
  id: 'mouseflow',
  name: 'Mouseflow',
  vendor: 'Mouseflow',
  kind: 'analytics',
  cookies: [
    { name: 'mf_user', duration: '90 days', purpose: 'Tells visitors apart' },
    { name: 'mf_*-*-*-*-*', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.mouseflow.com', '*.mouseflow.eu'],
  evidence: 'https://help.mouseflow.com/en/articles/4453502-cookies',
}

export const mousestats: KnownService = {
  id: 'mousestats',
  name: 'MouseStats',
  vendor: 'MouseStats',
  kind: 'analytics',
  cookies: [{ name: 'MSTTSession*', duration: 'session', purpose: 'Holds the data of this visit' }],
  tags: ['*.mousestats.com'],
  evidence: 'https://www.mousestats.com/',
}

export const mparticle: KnownService = {
  id: 'mparticle',
  name: 'mParticle',
  vendor: 'Rokt',
  kind: 'analytics',
  cookies: [
    { name: 'mprtcl-v4_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'mprtcl-v3', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'mprtcl-prodv4', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.mparticle.com'],
  inline: ['.mparticle.com/js/v1/', '.mparticle.com/js/v2/'],
  evidence: 'https://docs.mparticle.com/developers/client-sdks/web/',
}

export const mutiny: KnownService = {
  id: 'mutiny',
  name: 'Mutiny',
  vendor: 'Mutiny',
  kind: 'analytics',
  cookies: [
    { name: 'mutiny.user.token', duration: '10 years', purpose: 'Tells visitors apart' },
    {
      name: 'mutiny.user.session',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'mutiny.user.session_number',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.mutinycdn.com', '*.mutinyhq.com', '*.mutinyhq.io'],
  evidence: 'https://help.mutinyhq.com/',
}

export const mytracker: KnownService = {
  id: 'mytracker',
  name: 'MyTracker',
  vendor: 'VK',
  kind: 'analytics',
  tags: ['*.tracker.my.com'],
  evidence: 'https://tracker.my.com/docs/',
}

export const narratiive: KnownService = {
  id: 'narratiive',
  name: 'Narratiive',
  vendor: 'Narratiive',
  kind: 'analytics',
  tags: ['*.narratiive.com'],
  evidence: 'https://narratiive.com/',
}

export const naverAnalytics: KnownService = {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  vendor: 'Naver',
  kind: 'analytics',
  cookies: [
    { name: 'NNB', host: 'naver.com', duration: '30 years', purpose: 'Tells visitors apart' },
    { name: 'wcs_bt', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'NA_SA', duration: '30 days', purpose: 'Remembers where the visitor came from' },
    { name: 'NA_SAS', duration: '30 days', purpose: 'Remembers where the visitor came from' },
    { name: 'NVADID', duration: '30 days', purpose: 'Remembers where the visitor came from' },
    { name: '_fwb', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['wcs.naver.net', 'wcs.pstatic.net', '*.wcs.naver.com', 'ntm.pstatic.net'],
  evidence: 'https://analytics.naver.com/',
}

export const navrcholu: KnownService = {
  id: 'navrcholu',
  name: 'NAVRCHOLU.cz',
  vendor: 'Internet Info',
  kind: 'analytics',
  tags: ['*.navrcholu.cz'],
  evidence: 'https://www.navrcholu.cz/',
}

export const nccgroupRum: KnownService = {
  id: 'nccgroup-rum',
  name: 'NCC Group Real User Monitoring',
  vendor: 'Eggplant',
  kind: 'analytics',
  tags: ['*.nccgroup-webperf.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const netMetrix: KnownService = {
  id: 'net-metrix',
  name: 'WEMF NET-Metrix',
  vendor: 'WEMF',
  kind: 'analytics',
  tags: ['*.net-metrix.ch'],
  evidence: 'https://wemf.ch/',
}

export const netResults: KnownService = {
  id: 'net-results',
  name: 'Net-Results',
  vendor: 'Net-Results',
  kind: 'analytics',
  cookies: [
    { name: '__mai', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__mauuid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__maxt*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__mab', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.cdnma.com', '*.nr7.us'],
  inline: ['c.cdnma.com/apps/'],
  evidence: 'https://www.net-results.com/',
}

export const netlifyRum: KnownService = {
  id: 'netlify-rum',
  name: 'Netlify Real User Metrics',
  vendor: 'Netlify',
  kind: 'analytics',
  tags: ['/.netlify/scripts/rum'],
  evidence: 'https://docs.netlify.com/manage/monitoring/real-user-metrics/',
}

export const newRelic: KnownService = {
  id: 'new-relic',
  name: 'New Relic Browser',
  vendor: 'New Relic',
  kind: 'analytics',
  cookies: [
    {
      name: 'JSESSIONID',
      host: 'nr-data.net',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: 'NRAGENT', duration: 'session', purpose: 'Measures how fast pages load' },
    { name: 'NREUM', duration: 'session', purpose: 'Measures how fast pages load' },
  ],
  tags: ['*.js-agent.newrelic.com', '*.nr-data.net'],
  evidence:
    'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser/',
}

export const nielsen: KnownService = {
  id: 'nielsen',
  name: 'Nielsen Digital Content Ratings',
  vendor: 'Nielsen',
  kind: 'analytics',
  cookies: [
    {
      name: 'IMRID',
      host: 'imrworldwide.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: [
    '*.imrworldwide.com',
    '*.glanceguide.com',
    '*.vizu.com',
    'cdn.ampproject.org/v0/analytics-vendors/nielsen.json',
    'cdn.ampproject.org/v0/analytics-vendors/nielsen-marketing-cloud.json',
  ],
  evidence: 'https://engineeringportal.nielsen.com/wiki/DCR_Video_Browser_SDK',
}

export const ninetailed: KnownService = {
  id: 'ninetailed',
  name: 'Ninetailed',
  vendor: 'Contentful',
  kind: 'analytics',
  cookies: [{ name: 'ntaid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['experience.ninetailed.co'],
  evidence: 'https://docs.ninetailed.io/',
}

export const ninjaAnalyze: KnownService = {
  id: 'ninja-analyze',
  name: 'Ninja Access Analysis',
  vendor: 'Samurai Factory',
  kind: 'analytics',
  tags: [
    'x1.shinobi.jp',
    'x2.shinobi.jp',
    'x3.shinobi.jp',
    'x4.shinobi.jp',
    'x5.shinobi.jp',
    'x6.shinobi.jp',
    'x7.shinobi.jp',
    'x8.shinobi.jp',
    'x9.shinobi.jp',
    'x10.shinobi.jp',
    'x11.shinobi.jp',
    'x12.shinobi.jp',
    'x13.shinobi.jp',
    '*.shinobi.jp/ufo',
    '*.shinobi.jp/zen',
  ],
  evidence: 'https://www.ninja.co.jp/analyze/',
}

export const noibu: KnownService = {
  id: 'noibu',
  name: 'Noibu',
  vendor: 'Noibu',
  kind: 'analytics',
  tags: ['*.noibu.com'],
  evidence: 'https://help.noibu.com/',
}

export const npario: KnownService = {
  id: 'npario',
  name: 'nPario',
  vendor: 'nPario',
  kind: 'analytics',
  tags: ['*.npario-inc.net', '*.npario.com'],
  evidence: 'https://www.npario.com/',
}

export const ns1Pulsar: KnownService = {
  id: 'ns1-pulsar',
  name: 'NS1 Pulsar',
  vendor: 'IBM',
  kind: 'analytics',
  tags: ['*.nsone.net/pulsar', '*.ns1p.net'],
  evidence: 'https://www.ibm.com/docs/en/ns1-connect',
}

export const omniconvert: KnownService = {
  id: 'omniconvert',
  name: 'Omniconvert',
  vendor: 'Omniconvert',
  kind: 'analytics',
  cookies: [
    { name: 'mktz_client', duration: '5 years', purpose: 'Remembers the test variants shown' },
    { name: 'mktz_ab', duration: '5 years', purpose: 'Remembers the test variants shown' },
    { name: 'mktz_sess', duration: '5 years', purpose: 'Remembers the test variants shown' },
  ],
  tags: [
    '*.omniconvert.com',
    'd2tgfbvjf3q6hn.cloudfront.net',
    'd3vbj265bmdenw.cloudfront.net',
    '*.marketizator.com',
  ],
  evidence: 'https://www.omniconvert.com/',
}

export const onedollarstats: KnownService = {
  id: 'onedollarstats',
  name: 'OneDollarStats',
  vendor: 'Drizzle Team',
  kind: 'analytics',
  tags: ['assets.onedollarstats.com', 'collector.onedollarstats.com'],
  evidence: 'https://onedollarstats.com/',
}

export const ontheIo: KnownService = {
  id: 'onthe-io',
  name: 'IO Technologies',
  vendor: 'IO Technologies',
  kind: 'analytics',
  cookies: [
    { name: 'io_unique_id', host: 'onthe.io', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.onthe.io', '*.iotechnologies.com'],
  evidence: 'https://iotechnologies.com/',
}

export const openWebAnalytics: KnownService = {
  id: 'open-web-analytics',
  name: 'Open Web Analytics',
  vendor: 'Open Web Analytics',
  kind: 'analytics',
  cookies: [
    { name: 'owa_v', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'owa_s', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'owa_c', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '/owa/modules/base/js/owa.tracker-combined-min.js',
    '/owa/modules/base/dist/owa.tracker.js',
    '/*/owa.tracker-combined-min.js',
  ],
  inline: ['owa.tracker-combined-min.js', "owa_baseUrl + 'modules"],
  evidence: 'https://github.com/Open-Web-Analytics/Open-Web-Analytics/wiki',
}

export const openpanel: KnownService = {
  id: 'openpanel',
  name: 'OpenPanel',
  vendor: 'Coderax',
  kind: 'analytics',
  tags: ['openpanel.dev/op1.js', 'api.openpanel.dev'],
  evidence: 'https://openpanel.dev/docs',
}

export const openreplay: KnownService = {
  id: 'openreplay',
  name: 'OpenReplay',
  vendor: 'OpenReplay',
  kind: 'analytics',
  tags: ['*.openreplay.com'],
  evidence: 'https://docs.openreplay.com/',
}

export const openstat: KnownService = {
  id: 'openstat',
  name: 'Openstat',
  vendor: 'Openstat',
  kind: 'analytics',
  tags: ['*.openstat.net', '*.spylog.com', '*.spylog.ru'],
  evidence: 'https://www.openstat.ru/',
}

export const optimizely: KnownService = {
  id: 'optimizely',
  name: 'Optimizely',
  vendor: 'Optimizely',
  kind: 'analytics',
  cookies: [
    { name: 'optimizelyEndUserId', duration: '6 months', purpose: 'Tells visitors apart' },
    {
      name: 'optimizelySegments',
      duration: '10 years',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'optimizelyBuckets',
      duration: '10 years',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'optimizelyPendingLogEvents',
      duration: '10 years',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'optimizelyRedirectData',
      duration: '5 seconds',
      purpose: 'Carries a test across a redirect',
    },
    {
      name: 'optimizelyDomainTestCookie',
      duration: '6 months',
      purpose: 'Finds the widest domain for cookies',
    },
    { name: 'optimizelySession', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'optimizelyReferrer', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'optimizelyRumLB', duration: 'session', purpose: 'Measures how fast tests load' },
  ],
  tags: ['*.optimizely.com', 'cdn-assets-prod.s3.amazonaws.com/js'],
  evidence: 'https://support.optimizely.com/hc/en-us/articles/4410289814541',
}

export const oracleInfinity: KnownService = {
  id: 'oracle-infinity',
  name: 'Oracle Infinity',
  vendor: 'Oracle',
  kind: 'analytics',
  cookies: [
    { name: 'ORA_FPC', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'WTPERSIST', duration: '2 years', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.oracleinfinity.io'],
  evidence: 'https://docs.oracle.com/en/cloud/saas/marketing/infinity-user/',
}

export const oracleMaxymiser: KnownService = {
  id: 'oracle-maxymiser',
  name: 'Oracle Maxymiser',
  vendor: 'Oracle',
  kind: 'analytics',
  cookies: [
    { name: 'mmcore.*', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'mm.tst', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'mmid', duration: '1 year', purpose: 'Remembers the test variants shown' },
  ],
  tags: ['*.maxymiser.net', '*.maxymiser.com', '*.maxymiser.hs.llnwd.net'],
  evidence: 'https://docs.oracle.com/en/cloud/saas/marketing/maxymiser-user/',
}

export const oribi: KnownService = {
  id: 'oribi',
  name: 'Oribi',
  vendor: 'LinkedIn',
  kind: 'analytics',
  cookies: [
    { name: 'oribi_user_guid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'oribi_session', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.oribi.io'],
  evidence: 'https://www.linkedin.com/legal/cookie-policy',
}

export const overheat: KnownService = {
  id: 'overheat',
  name: 'Overheat',
  vendor: 'Overheat',
  kind: 'analytics',
  tags: ['*.overheat.de', '*.overheat.it'],
  evidence: 'https://overheat.de/',
}

export const panelbear: KnownService = {
  id: 'panelbear',
  name: 'Panelbear',
  vendor: 'Panelbear',
  kind: 'analytics',
  tags: ['*.panelbear.com'],
  evidence: 'https://panelbear.com/docs/',
}

export const parsely: KnownService = {
  id: 'parsely',
  name: 'Parse.ly',
  vendor: 'Automattic',
  kind: 'analytics',
  cookies: [
    { name: '_parsely_visitor', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_parsely_session', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_parsely_tpa_blocked', duration: 'session', purpose: 'Tests whether cookies work' },
    {
      name: '_parsely_slot_click',
      duration: 'session',
      purpose: 'Remembers the place that was clicked',
    },
  ],
  tags: [
    'cdn.parsely.com',
    'static.parsely.com',
    '*.pixel.parsely.com',
    '*.config.parsely.com',
    'p1.parsely.com',
    'd1z2jf7jlzjs58.cloudfront.net',
    'cdn.ampproject.org/v0/analytics-vendors/parsely.json',
  ],
  inline: ['d1z2jf7jlzjs58.cloudfront.net'],
  evidence: 'https://docs.parse.ly/install-the-parsely-tracking-code/',
}

export const pendo: KnownService = {
  id: 'pendo',
  name: 'Pendo',
  vendor: 'Pendo',
  kind: 'analytics',
  cookies: [
    { name: '_pendo_visitorId.*', duration: '100 days', purpose: 'Tells visitors apart' },
    { name: '_pendo_accountId.*', duration: '100 days', purpose: 'Tells visitors apart' },
    { name: '_pendo_meta.*', duration: '100 days', purpose: 'Tells visitors apart' },
    { name: '_pendo_guides_blocked.*', duration: '100 days', purpose: 'Tells visitors apart' },
    { name: '_pendo_oldVisitorId.*', duration: '100 days', purpose: 'Tells visitors apart' },
    { name: '_pendo___sg__.*', duration: '100 days', purpose: 'Holds the segment of the visitor' },
  ],
  tags: ['*.pendo.io', 'pendo-io-static.storage.googleapis.com'],
  evidence: 'https://support.pendo.io/hc/en-us/articles/360031862272',
}

export const permutive: KnownService = {
  id: 'permutive',
  name: 'Permutive',
  vendor: 'Permutive',
  kind: 'analytics',
  cookies: [
    { name: 'permutive-id', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'permutive-session', duration: '13 months', purpose: 'Tells visitors apart' },
    {
      name: 'prmtv_*',
      host: 'permutive.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: [
    '*.permutive.com',
    '*.permutive.app',
    '*.prmutv.co',
    'cdn.ampproject.org/v0/analytics-vendors/permutive.json',
  ],
  evidence: 'https://developer.permutive.com/docs',
}

export const personyze: KnownService = {
  id: 'personyze',
  name: 'Personyze',
  vendor: 'Personyze',
  kind: 'analytics',
  tags: ['*.personyze.com'],
  evidence: 'https://www.personyze.com/',
}

export const pianoAnalytics: KnownService = {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  vendor: 'Piano',
  kind: 'analytics',
  cookies: [
    { name: 'atidvisitor', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'atuserid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'atreman', duration: '30 days', purpose: 'Remembers where the visitor came from' },
    { name: 'atredir', duration: '30 days', purpose: 'Remembers where the visitor came from' },
    { name: 'atsession', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'attvtreman', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'attvtsession', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'idrxvr', host: 'xiti.com', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'xtvrn', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'xtan*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'xtant*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'xtat*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'xtidc', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_pcid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_pctx', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'pa_user', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'pa_vid', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.xiti.com',
    '*.aticdn.net',
    '*.ati-host.net',
    '*.at-o.net',
    '*.pa-cd.com',
    '*.piano-analytics.io',
    'cdn.ampproject.org/v0/analytics-vendors/atinternet.json',
  ],
  inline: ['xiti.com/hit.xiti', 'xtcore.js'],
  evidence: 'https://developers.atinternet-solutions.com/',
}

export const pingdomRum: KnownService = {
  id: 'pingdom-rum',
  name: 'Pingdom Real User Monitoring',
  vendor: 'SolarWinds',
  kind: 'analytics',
  cookies: [
    { name: 'PRUM_EPISODES', duration: 'session', purpose: 'Measures how fast pages load' },
  ],
  tags: ['*.pingdom.net'],
  evidence: 'https://documentation.solarwinds.com/en/success_center/pingdom/',
}

export const pirsch: KnownService = {
  id: 'pirsch',
  name: 'Pirsch Analytics',
  vendor: 'Emvi Software',
  kind: 'analytics',
  tags: ['*.pirsch.io'],
  evidence: 'https://docs.pirsch.io/',
}

export const piwikProAnalytics: KnownService = {
  id: 'piwik-pro-analytics',
  name: 'Piwik PRO Analytics Suite',
  vendor: 'Piwik PRO',
  kind: 'analytics',
  cookies: [
    {
      name: 'stg_traffic_source_priority',
      duration: '30 minutes',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'stg_last_interaction', duration: '1 year', purpose: 'Holds the data of this visit' },
    {
      name: 'stg_returning_visitor',
      duration: '1 year',
      purpose: 'Tells returning visitors from new ones',
    },
    {
      name: 'stg_externalReferrer',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'stg_utm_campaign',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'stg_pk_campaign',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'stg_fired__*', duration: 'session', purpose: 'Remembers which tags have run' },
  ],
  tags: ['*.piwik.pro', '*.piwikpro.com', '/ppms.js', '/ppms.php'],
  evidence: 'https://developers.piwik.pro/en/latest/',
}

export const plausible: KnownService = {
  id: 'plausible',
  name: 'Plausible Analytics',
  vendor: 'Plausible Insights',
  kind: 'analytics',
  tags: ['plausible.io'],
  evidence: 'https://plausible.io/docs/plausible-script',
}

export const plerdy: KnownService = {
  id: 'plerdy',
  name: 'Plerdy',
  vendor: 'Plerdy',
  kind: 'analytics',
  cookies: [{ name: 'plerdy_*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.plerdy.com'],
  evidence: 'https://www.plerdy.com/',
}

export const postViewsCounter: KnownService = {
  id: 'post-views-counter',
  name: 'Post Views Counter',
  vendor: 'Digital Factory',
  kind: 'analytics',
  cookies: [{ name: 'pvc_visits*', duration: '1 day', purpose: 'Counts the readers of a page' }],
  tags: [
    '/*/plugins/post-views-counter/js/frontend.js',
    '/*/plugins/post-views-counter/js/frontend.min.js',
  ],
  evidence: 'https://wordpress.org/plugins/post-views-counter/',
}

export const posthog: KnownService = {
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog',
  kind: 'analytics',
  cookies: [
    { name: 'ph_*_posthog', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ph_phc_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'dmn_chk_*', duration: 'session', purpose: 'Finds the widest domain for cookies' },
  ],
  tags: ['*.posthog.com'],
  inline: ['.api_host+"/static/array.js"', '-assets.i.posthog.com'],
  evidence: 'https://posthog.com/docs/libraries/js',
}

export const profitwell: KnownService = {
  id: 'profitwell',
  name: 'ProfitWell Metrics',
  vendor: 'Paddle',
  kind: 'analytics',
  tags: ['*.profitwell.com', 'dna8twue3dlxq.cloudfront.net'],
  evidence: 'https://www.paddle.com/profitwell-metrics',
}

export const prolitteris: KnownService = {
  id: 'prolitteris',
  name: 'ProLitteris counting pixel',
  vendor: 'ProLitteris',
  kind: 'analytics',
  tags: ['*.owen.prolitteris.ch'],
  evidence: 'https://prolitteris.ch/',
}

export const ptengine: KnownService = {
  id: 'ptengine',
  name: 'Ptengine',
  vendor: 'Ptmind',
  kind: 'analytics',
  cookies: [{ name: 'pt_s_*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.ptengine.com', '*.ptengine.jp', '*.ptengine.cn', '*.ptmind.com'],
  evidence: 'https://helps.ptengine.com/',
}

export const quantcast: KnownService = {
  id: 'quantcast',
  name: 'Quantcast Measure',
  vendor: 'Quantcast',
  kind: 'analytics',
  cookies: [
    { name: '__qca', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '_dlt', duration: '1 day', purpose: 'Limits how often data are sent' },
    { name: 'mc', host: 'quantserve.com', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'd', host: 'quantserve.com', duration: '13 months', purpose: 'Tells visitors apart' },
    {
      name: 'cref',
      host: 'quantserve.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: [
    '*.quantserve.com',
    '*.quantcount.com',
    '*.brtstats.com',
    '*.semantictec.com',
    'cdn.ampproject.org/v0/analytics-vendors/quantcast.json',
  ],
  inline: ['.quantserve.com/quant.js', '.quantserve.com/aquant.js'],
  evidence: 'https://help.quantcast.com/',
}

export const quantumMetric: KnownService = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  vendor: 'Quantum Metric',
  kind: 'analytics',
  cookies: [
    { name: 'QuantumMetricUserID', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'QuantumMetricSessionID',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'QuantumMetricSessionLink',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: 'QuantumMetricEnabled', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.quantummetric.com'],
  evidence: 'https://www.quantummetric.com/',
}

export const qubit: KnownService = {
  id: 'qubit',
  name: 'Qubit',
  vendor: 'Coveo',
  kind: 'analytics',
  cookies: [
    { name: 'qb_permanent', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'qb_generic', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_qubitTracker', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'qb_session', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_qPageNum_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_qst_s', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_qsst_s', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '*.qubit.com',
    '*.qubitproducts.com',
    '*.goqubit.com',
    '*.qutics.com',
    'd3c3cq33003psk.cloudfront.net',
    'd1m54pdnjzjnhe.cloudfront.net',
    'd22rutvoghj3db.cloudfront.net',
  ],
  evidence: 'https://docs.coveo.com/en/qubit/',
}

export const quintelligence: KnownService = {
  id: 'quintelligence',
  name: 'Quintelligence analytics',
  vendor: 'Quintelligence',
  kind: 'analytics',
  tags: ['*.quintelligence.com'],
  evidence: 'https://www.quintelligence.com/',
}

export const raygun: KnownService = {
  id: 'raygun',
  name: 'Raygun',
  vendor: 'Raygun',
  kind: 'analytics',
  cookies: [
    { name: 'raygun4js-userid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'raygun4js_usid', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.raygun.io', '*.raygun.com'],
  evidence: 'https://raygun.com/documentation/language-guides/javascript/',
}

export const reactflow: KnownService = {
  id: 'reactflow',
  name: 'Reactflow',
  vendor: 'Reactflow',
  kind: 'analytics',
  tags: ['*.reactflow.com'],
  evidence: 'https://reactflow.com/',
}

export const realytics: KnownService = {
  id: 'realytics',
  name: 'Realytics',
  vendor: 'AdMore',
  kind: 'analytics',
  tags: ['*.realytics.net', '*.realytics.io', 'dcniko1cv0rz.cloudfront.net'],
  evidence: 'https://www.realytics.io/',
}

export const reflektion: KnownService = {
  id: 'reflektion',
  name: 'Sitecore Discover (Reflektion)',
  vendor: 'Sitecore',
  kind: 'analytics',
  cookies: [
    { name: '__ruid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rutma', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rcmp', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rutmb', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rpck', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rpckx', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__rslct', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.reflektion.com', 'd26opx5dl8t69i.cloudfront.net', '*.rfksrv.com'],
  evidence: 'https://doc.sitecore.com/discover/',
}

export const requestMetrics: KnownService = {
  id: 'request-metrics',
  name: 'Request Metrics',
  vendor: 'TrackJS',
  kind: 'analytics',
  tags: ['*.requestmetrics.com'],
  evidence: 'https://requestmetrics.com/docs/',
}

export const researchArtisan: KnownService = {
  id: 'research-artisan',
  name: 'Research Artisan Pro',
  vendor: 'Research Artisan',
  kind: 'analytics',
  tags: ['analyze.pro.research-artisan.net', '*.research-artisan.com'],
  evidence: 'https://pro.research-artisan.net/manual/analyze/tag/tag/',
}

export const revolvermaps: KnownService = {
  id: 'revolvermaps',
  name: 'RevolverMaps',
  vendor: 'RevolverMaps',
  kind: 'analytics',
  tags: ['*.revolvermaps.com'],
  evidence: 'https://www.revolvermaps.com/',
}

export const richrelevance: KnownService = {
  id: 'richrelevance',
  name: 'Algonomy (RichRelevance)',
  vendor: 'Algonomy',
  kind: 'analytics',
  cookies: [
    { name: 'rr_rcs', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'uc', host: 'richrelevance.com', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'mvtid',
      host: 'richrelevance.com',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: ['*.richrelevance.com'],
  evidence: 'https://algonomy.com/',
}

export const ringostat: KnownService = {
  id: 'ringostat',
  name: 'Ringostat',
  vendor: 'Ringostat',
  kind: 'analytics',
  cookies: [
    { name: 'rngst1', duration: '1 month', purpose: 'Tells visitors apart' },
    { name: 'rngst2', duration: '1 month', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.ringostat.com', '*.ringostat.net'],
  evidence: 'https://help.ringostat.com/',
}

export const roistat: KnownService = {
  id: 'roistat',
  name: 'Roistat',
  vendor: 'Roistat',
  kind: 'analytics',
  cookies: [{ name: 'roistat_*', duration: '1 month', purpose: 'Tells visitors apart' }],
  tags: ['*.roistat.com'],
  inline: ["'script', 'cloud.roistat.com'"],
  evidence: 'https://help.roistat.com/',
}

export const rollbar: KnownService = {
  id: 'rollbar',
  name: 'Rollbar',
  vendor: 'Rollbar',
  kind: 'analytics',
  tags: [
    'cdn.rollbar.com',
    'api.rollbar.com',
    'cdnjs.cloudflare.com/ajax/libs/rollbar.js',
    'd37gvrvc0wt4s1.cloudfront.net',
  ],
  evidence: 'https://docs.rollbar.com/docs/browser-js',
}

export const rudderstack: KnownService = {
  id: 'rudderstack',
  name: 'RudderStack',
  vendor: 'RudderStack',
  kind: 'analytics',
  cookies: [
    { name: 'rl_anonymous_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rl_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'rl_trait', duration: '1 year', purpose: 'Holds what the site told of the visitor' },
    { name: 'rl_group_id', duration: '1 year', purpose: 'Holds what the site told of the visitor' },
    {
      name: 'rl_group_trait',
      duration: '1 year',
      purpose: 'Holds what the site told of the visitor',
    },
    {
      name: 'rl_page_init_referrer',
      duration: '1 year',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: 'rl_page_init_referring_domain',
      duration: '1 year',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'rl_session', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'rl_auth_token', duration: '1 year', purpose: 'Identifies the source that sends data' },
    { name: 'rudder_cookies', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'test_rudder', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'test_rudder_cookie', duration: 'session', purpose: 'Tests whether cookies work' },
  ],
  tags: ['*.rudderlabs.com', '*.rudderstack.com'],
  inline: ['RudderSnippetVersion'],
  evidence:
    'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
}

export const rulerAnalytics: KnownService = {
  id: 'ruler-analytics',
  name: 'Ruler Analytics',
  vendor: 'Ruler Analytics',
  kind: 'analytics',
  cookies: [
    { name: '__rasesh', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__raconv', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.ruleranalytics.com', '*.nyltx.com'],
  evidence: 'https://support.ruleranalytics.com/',
}

export const rumVision: KnownService = {
  id: 'rum-vision',
  name: 'RUMvision',
  vendor: 'RUMvision',
  kind: 'analytics',
  tags: ['d5yoctgpv4cpx.cloudfront.net', '*.rumvision.com'],
  evidence: 'https://www.rumvision.com/help-center/',
}

export const rybbit: KnownService = {
  id: 'rybbit',
  name: 'Rybbit',
  vendor: 'Rybbit',
  kind: 'analytics',
  tags: ['app.rybbit.io', 'api.rybbit.io', 'tracking.rybbit.io'],
  evidence: 'https://rybbit.com/docs',
}

export const salesforceCquotient: KnownService = {
  id: 'salesforce-cquotient',
  name: 'Commerce Cloud Einstein',
  vendor: 'Salesforce',
  kind: 'analytics',
  cookies: [
    { name: 'cqcid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'cquid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__cq_dnt', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__cq_uuid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__cq_bc', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__cq_seg', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.cquotient.com'],
  evidence: 'https://help.salesforce.com/',
}

export const satoriMarketing: KnownService = {
  id: 'satori-marketing',
  name: 'SATORI',
  vendor: 'SATORI',
  kind: 'analytics',
  cookies: [
    { name: '_dcid', host: 'satr.jp', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.satr.jp', '*.segs.jp'],
  evidence: 'https://satori.marketing/',
}

export const searchspringBeacon: KnownService = {
  id: 'searchspring-beacon',
  name: 'Searchspring IntelliSuggest',
  vendor: 'Athos Commerce',
  kind: 'analytics',
  cookies: [
    { name: 'ssUserId', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ssSessionId', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ssSessionIdNamespace', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ssViewedProducts', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['beacon.searchspring.io', 'd3cgm8py10hi0z.cloudfront.net'],
  evidence: 'https://help.searchspring.net/',
}

export const segment: KnownService = {
  id: 'segment',
  name: 'Segment',
  vendor: 'Twilio',
  kind: 'analytics',
  cookies: [
    { name: 'ajs_anonymous_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ajs_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'ajs_group_id',
      duration: '1 year',
      purpose: 'Holds the account the visitor belongs to',
    },
    { name: 'ajs%3Acookies', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'ajs:cookies', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'ajs%3Atest', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'ajs:test', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '__tld__', duration: 'session', purpose: 'Finds the widest domain for cookies' },
    { name: 'seg_xid', duration: '1 year', purpose: 'Links visits across the sites of one owner' },
    {
      name: 'seg_xid_fd',
      duration: '1 year',
      purpose: 'Links visits across the sites of one owner',
    },
    {
      name: 'seg_xid_ts',
      duration: '1 year',
      purpose: 'Links visits across the sites of one owner',
    },
    { name: 'analytics_session_id', duration: '1 year', purpose: 'Holds the data of this visit' },
    {
      name: 'analytics_session_id.last_access',
      duration: '1 year',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'cdn.segment.com',
    'api.segment.com',
    '*.segment.io',
    '*.segmentapis.com',
    'd2dq2ahtl5zl1z.cloudfront.net',
    'cdn.ampproject.org/v0/analytics-vendors/segment.json',
  ],
  inline: [
    'cdn.segment.com/analytics.js/',
    'd2dq2ahtl5zl1z.cloudfront.net/analytics.js',
    'analytics.SNIPPET_VERSION',
  ],
  evidence: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
}

export const segmentify: KnownService = {
  id: 'segmentify',
  name: 'Segmentify',
  vendor: 'Segmentify',
  kind: 'analytics',
  tags: ['*.segmentify.com'],
  evidence: 'https://help.segmentify.com/',
}

export const segmetrics: KnownService = {
  id: 'segmetrics',
  name: 'SegMetrics',
  vendor: 'SegMetrics',
  kind: 'analytics',
  tags: ['*.segmetrics.io'],
  evidence: 'https://docs.segmetrics.io/',
}

export const seline: KnownService = {
  id: 'seline',
  name: 'Seline',
  vendor: 'Seline',
  kind: 'analytics',
  tags: ['cdn.seline.com', 'cdn.seline.so', 'api.seline.so', 'api.seline.com'],
  evidence: 'https://seline.com/docs',
}

export const sematextExperience: KnownService = {
  id: 'sematext-experience',
  name: 'Sematext Experience',
  vendor: 'Sematext',
  kind: 'analytics',
  tags: ['cdn.sematext.com'],
  evidence: 'https://sematext.com/docs/experience/',
}

export const sensorsData: KnownService = {
  id: 'sensors-data',
  name: 'Sensors Data',
  vendor: 'Sensors Data',
  kind: 'analytics',
  cookies: [
    { name: 'sensorsdata2015jssdkcross', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'sensorsdata2015session', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'sa_jssdk_*', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.sensorsdata.cn'],
  evidence: 'https://manual.sensorsdata.cn/',
}

export const sentry: KnownService = {
  id: 'sentry',
  name: 'Sentry',
  vendor: 'Functional Software',
  kind: 'analytics',
  tags: ['*.sentry-cdn.com', '*.ravenjs.com'],
  evidence: 'https://docs.sentry.io/platforms/javascript/install/loader/',
}

export const sessionStack: KnownService = {
  id: 'session-stack',
  name: 'SessionStack',
  vendor: 'SessionStack',
  kind: 'analytics',
  cookies: [
    { name: 'sessionstack_*', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.sessionstack.com'],
  evidence: 'https://docs.sessionstack.com/',
}

export const sessioncam: KnownService = {
  id: 'sessioncam',
  name: 'SessionCam',
  vendor: 'Glassbox',
  kind: 'analytics',
  cookies: [
    { name: 'sc.ASP.NET_SESSIONID', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'sc.Status', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'SessionCamTestCookie', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'sc.UserId', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'sc.vis*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.sessioncam.com', 'd2oh4tlt9mrke9.cloudfront.net'],
  evidence: 'https://help.sessioncam.com/',
}

export const seznamDot: KnownService = {
  id: 'seznam-dot',
  name: 'Seznam measurement',
  vendor: 'Seznam.cz',
  kind: 'analytics',
  tags: ['h.imedia.cz', 'h.seznam.cz'],
  evidence: 'https://napoveda.seznam.cz/',
}

export const shinystat: KnownService = {
  id: 'shinystat',
  name: 'ShinyStat',
  vendor: 'Triboo',
  kind: 'analytics',
  cookies: [
    { name: 'ssuid', host: 'shinystat.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'SSID', host: 'shinystat.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'SN_*', host: 'shinystat.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.shinystat.com', '*.shinystat.it'],
  evidence: 'https://www.shinystat.com/en/',
}

export const shopifyAnalytics: KnownService = {
  id: 'shopify-analytics',
  name: 'Shopify Analytics',
  vendor: 'Shopify',
  kind: 'analytics',
  cookies: [
    { name: '_shopify_y', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_shopify_s', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: '_shopify_sa_t',
      duration: '30 minutes',
      purpose: 'Remembers the campaign the visitor came from',
    },
    {
      name: '_shopify_sa_p',
      duration: '30 minutes',
      purpose: 'Remembers the campaign the visitor came from',
    },
    {
      name: '_shopify_ga',
      duration: 'session',
      purpose: 'Links visits across the sites of one owner',
    },
    { name: '_shopify_fs', duration: '2 years', purpose: 'Remembers when the visitor first came' },
    { name: '_shopify_d', duration: 'session', purpose: 'Finds the widest domain for cookies' },
    { name: '_shopify_uniq', duration: '1 day', purpose: 'Counts the visitors of a day' },
    { name: '_shopify_visit', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: '_landing_page',
      duration: '2 weeks',
      purpose: 'Remembers where the visitor came from',
    },
    {
      name: '_orig_referrer',
      duration: '2 weeks',
      purpose: 'Remembers where the visitor came from',
    },
    { name: '_y', host: 'shopify.com', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: '_s',
      host: 'shopify.com',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'shop_analytics',
      host: 'shop.app',
      duration: '1 year',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'monorail-edge.shopifysvc.com',
    'v.shopify.com',
    'cdn.shopify.com/shopifycloud/shopify/assets/shop_events_listener-*.js',
    'cdn.shopify.com/s/trekkie.storefront.*.js',
    'cdn.shopify.com/s/javascripts/tricorder/trekkie.storefront.min.js',
  ],
  evidence: 'https://www.shopify.com/legal/cookies',
}

export const shopifyPerformance: KnownService = {
  id: 'shopify-performance',
  name: 'Shopify web performance',
  vendor: 'Shopify',
  kind: 'analytics',
  tags: [
    'cdn.shopify.com/shopifycloud/boomerang',
    'cdn.shopify.com/s/javascripts/shopify_stats.js',
    'cdn.shopify.com/shopifycloud/perf-kit',
  ],
  evidence: 'https://shopify.dev/docs/storefronts/themes/best-practices/performance',
}

export const shoplift: KnownService = {
  id: 'shoplift',
  name: 'Shoplift',
  vendor: 'Shoplift',
  kind: 'analytics',
  tags: ['*.shoplift.ai'],
  evidence: 'https://docs.shoplift.ai/',
}

export const silktideAnalytics: KnownService = {
  id: 'silktide-analytics',
  name: 'Silktide Analytics',
  vendor: 'Silktide',
  kind: 'analytics',
  tags: ['analytics.silktide.com'],
  evidence: 'https://help.silktide.com/',
}

export const simonData: KnownService = {
  id: 'simon-data',
  name: 'Simon Data',
  vendor: 'Simon Data',
  kind: 'analytics',
  tags: ['*.simonsignal.com'],
  evidence: 'https://docs.simondata.com/',
}

export const simpleAnalytics: KnownService = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  vendor: 'Simple Analytics',
  kind: 'analytics',
  tags: ['*.simpleanalyticscdn.com', '*.simpleanalytics.com', '*.simpleanalytics.io'],
  evidence: 'https://docs.simpleanalytics.com/script',
}

export const simplereach: KnownService = {
  id: 'simplereach',
  name: 'SimpleReach',
  vendor: 'Nativo',
  kind: 'analytics',
  cookies: [
    {
      name: '__srui',
      host: 'simplereach.com',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: [
    '*.simplereach.com',
    'd8rk54i4mohrb.cloudfront.net',
    '*.simplereach.cc',
    'cdn.ampproject.org/v0/analytics-vendors/simplereach.json',
  ],
  evidence: 'https://www.simplereach.com/',
}

export const singularWeb: KnownService = {
  id: 'singular-web',
  name: 'Singular',
  vendor: 'Singular',
  kind: 'analytics',
  tags: ['sdk-api-v1.singular.net', 'web-sdk-cdn.singular.net'],
  evidence: 'https://support.singular.net/',
}

export const site24x7Rum: KnownService = {
  id: 'site24x7-rum',
  name: 'Site24x7 Real User Monitoring',
  vendor: 'Zoho',
  kind: 'analytics',
  cookies: [
    { name: 's247cid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 's247did', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.site24x7rum.com', '*.site24x7rum.eu', '*.site24x7rum.in'],
  evidence: 'https://www.site24x7.com/help/apm/rum.html',
}

export const sitecoreAnalytics: KnownService = {
  id: 'sitecore-analytics',
  name: 'Sitecore Analytics',
  vendor: 'Sitecore',
  kind: 'analytics',
  cookies: [
    { name: 'SC_ANALYTICS_GLOBAL_COOKIE', duration: '10 years', purpose: 'Tells visitors apart' },
    {
      name: 'SC_ANALYTICS_SESSION_COOKIE',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['/layouts/system/VisitorIdentification.aspx', '/layouts/system/VisitorIdentification.js'],
  evidence: 'https://doc.sitecore.com/',
}

export const sitecoreCdp: KnownService = {
  id: 'sitecore-cdp',
  name: 'Sitecore CDP and Personalize (Boxever)',
  vendor: 'Sitecore',
  kind: 'analytics',
  cookies: [{ name: 'boxever_*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: [
    '*.boxever.com',
    '*.sitecorecloud.io/web-version',
    'd1mj578wat5n4o.cloudfront.net',
    'd35vb5cccm4xzp.cloudfront.net',
  ],
  evidence: 'https://doc.sitecore.com/cdp/',
}

export const siteimprove: KnownService = {
  id: 'siteimprove',
  name: 'Siteimprove Analytics',
  vendor: 'Siteimprove',
  kind: 'analytics',
  cookies: [
    { name: 'nmstat', duration: '1000 days', purpose: 'Tells visitors apart' },
    { name: 'siteimproveses', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.siteimproveanalytics.com', '*.siteimproveanalytics.io', '*.siteimprove.com'],
  evidence: 'https://help.siteimprove.com/support/solutions/articles/80000448524',
}

export const sitemeter: KnownService = {
  id: 'sitemeter',
  name: 'Site Meter',
  vendor: 'Site Meter',
  kind: 'analytics',
  tags: ['*.sitemeter.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const sitespect: KnownService = {
  id: 'sitespect',
  name: 'SiteSpect',
  vendor: 'SiteSpect',
  kind: 'analytics',
  cookies: [
    {
      name: 'SSID',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSSC',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSRT',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSOD',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSPV',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSLB',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSID_*',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSSC_*',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSRT_*',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
    {
      name: 'SSPV_*',
      host: 'sitespect.com',
      duration: '1 year',
      purpose: 'Remembers the test variants shown',
    },
  ],
  tags: ['*.sitespect.com', '/__ssobj'],
  evidence: 'https://www.sitespect.com/',
}

export const sitest: KnownService = {
  id: 'sitest',
  name: 'SiTest',
  vendor: 'Glad Cube',
  kind: 'analytics',
  tags: ['*.sitest.jp'],
  evidence: 'https://sitest.jp/',
}

export const skyglue: KnownService = {
  id: 'skyglue',
  name: 'SkyGlue',
  vendor: 'SkyGlue Technology',
  kind: 'analytics',
  tags: ['*.skyglue.com'],
  evidence: 'https://www.skyglue.com/',
}

export const slimstat: KnownService = {
  id: 'slimstat',
  name: 'Slimstat Analytics',
  vendor: 'Slimstat',
  kind: 'analytics',
  cookies: [
    {
      name: 'slimstat_tracking_code',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['cdn.jsdelivr.net/wp/wp-slimstat', '/*/plugins/wp-slimstat/wp-slimstat.min.js'],
  evidence: 'https://www.wp-slimstat.com/',
}

export const smarthint: KnownService = {
  id: 'smarthint',
  name: 'SmartHint',
  vendor: 'Magalu',
  kind: 'analytics',
  cookies: [{ name: 'SmartHint_*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.smarthint.co'],
  evidence: 'https://www.smarthint.co/',
}

export const smartlook: KnownService = {
  id: 'smartlook',
  name: 'Smartlook',
  vendor: 'Cisco',
  kind: 'analytics',
  cookies: [
    { name: 'SL_C_*_KEY', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'SL_C_*_SID', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'SL_C_*_VID', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'SL_L_*_KEY', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'SL_L_*_SID', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'SL_L_*_VID', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.smartlook.com', '*.smartlook.cloud'],
  evidence: 'https://help.smartlook.com/',
}

export const smartocto: KnownService = {
  id: 'smartocto',
  name: 'smartocto',
  vendor: 'smartocto',
  kind: 'analytics',
  tags: ['*.smartocto.com', '*.contentinsights.com'],
  evidence: 'https://smartocto.com/',
}

export const snoobi: KnownService = {
  id: 'snoobi',
  name: 'Snoobi',
  vendor: 'Snoobi',
  kind: 'analytics',
  tags: ['*.snoobi.com', '*.snoobi.eu'],
  evidence: 'https://www.snoobi.com/',
}

export const snowplow: KnownService = {
  id: 'snowplow',
  name: 'Snowplow',
  vendor: 'Snowplow Analytics',
  kind: 'analytics',
  cookies: [
    { name: '_sp_id.*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_sp_ses.*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'sp', host: 'snplow.net', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    'd1fc8wv8zag5ca.cloudfront.net',
    'd3ec28oegpsmuy.cloudfront.net',
    'd32hwlnfiv2gyn.cloudfront.net',
    'cdn.jsdelivr.net/npm/@snowplow',
    'cdn.jsdelivr.net/gh/snowplow',
    'unpkg.com/@snowplow',
    '*.snplow.net',
    '/com.snowplowanalytics.snowplow/tp2',
    'cdn.ampproject.org/v0/analytics-vendors/snowplow.json',
  ],
  inline: ['GlobalSnowplowNamespace='],
  evidence: 'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/',
}

export const sophi: KnownService = {
  id: 'sophi',
  name: 'Sophi',
  vendor: 'Mather Economics',
  kind: 'analytics',
  tags: ['*.sophi.io'],
  evidence: 'https://www.sophi.io/',
}

export const speedcurve: KnownService = {
  id: 'speedcurve',
  name: 'SpeedCurve LUX',
  vendor: 'SpeedCurve',
  kind: 'analytics',
  cookies: [{ name: 'lux_uid', duration: '30 minutes', purpose: 'Holds the data of this visit' }],
  tags: ['*.speedcurve.com'],
  inline: ['LUX_t_start'],
  evidence: 'https://support.speedcurve.com/docs/add-rum-to-your-site',
}

export const splitbee: KnownService = {
  id: 'splitbee',
  name: 'Splitbee',
  vendor: 'Splitbee',
  kind: 'analytics',
  cookies: [{ name: 'sb_uid', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['cdn.splitbee.io', 'hive.splitbee.io'],
  evidence: 'https://splitbee.io/docs',
}

export const splunkRum: KnownService = {
  id: 'splunk-rum',
  name: 'Splunk RUM',
  vendor: 'Splunk',
  kind: 'analytics',
  cookies: [
    { name: '_splunk_rum_sid', duration: '15 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.signalfx.com', 'cdn.observability.splunkcloud.com'],
  evidence:
    'https://docs.splunk.com/observability/en/gdi/get-data-in/rum/browser/rum-browser-data-model.html',
}

export const springMeasurement: KnownService = {
  id: 'spring-measurement',
  name: 'Spring Streaming Measurement',
  vendor: 'Kantar',
  kind: 'analytics',
  tags: ['*.spring-tns.net', '*.tns-simplesurvey.com'],
  evidence: 'https://www.kantar.com/',
}

export const sputnikCounter: KnownService = {
  id: 'sputnik-counter',
  name: 'Sputnik counter',
  vendor: 'Rostelecom',
  kind: 'analytics',
  tags: ['cnt.sputnik.ru', 'stat.sputnik.ru'],
  evidence: 'https://cnt.sputnik.ru/',
}

export const squarespaceAnalytics: KnownService = {
  id: 'squarespace-analytics',
  name: 'Squarespace Analytics',
  vendor: 'Squarespace',
  kind: 'analytics',
  cookies: [
    { name: 'ss_cid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'ss_cvr', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'ss_cvisit', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'ss_cvt', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'ss_cpvisit', duration: '2 years', purpose: 'Holds the data of this visit' },
  ],
  evidence: 'https://support.squarespace.com/hc/en-us/articles/360001264507',
}

export const stat24: KnownService = {
  id: 'stat24',
  name: 'stat24',
  vendor: 'Gemius',
  kind: 'analytics',
  tags: ['*.stat24.com'],
  evidence: 'https://www.gemius.com/',
}

export const statable: KnownService = {
  id: 'statable',
  name: 'Statable',
  vendor: 'Statable',
  kind: 'analytics',
  tags: ['*.statable.com'],
  evidence: 'https://statable.com/',
}

export const statcounter: KnownService = {
  id: 'statcounter',
  name: 'StatCounter',
  vendor: 'StatCounter',
  kind: 'analytics',
  cookies: [
    { name: 'sc_is_visitor_unique', duration: '2 years', purpose: 'Tells visitors apart' },
    {
      name: 'is_visitor_unique',
      host: 'statcounter.com',
      duration: '2 years',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'is_unique',
      host: 'statcounter.com',
      duration: '2 years',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: ['*.statcounter.com'],
  inline: ['statcounter.com/counter/counter'],
  evidence: 'https://statcounter.com/about/cookies/',
}

export const statify: KnownService = {
  id: 'statify',
  name: 'Statify',
  vendor: 'pluginkollektiv',
  kind: 'analytics',
  tags: ['/*/plugins/statify/js/snippet.js', '/*/plugins/statify/js/snippet.min.js'],
  evidence: 'https://wordpress.org/plugins/statify/',
}

export const statsig: KnownService = {
  id: 'statsig',
  name: 'Statsig',
  vendor: 'OpenAI',
  kind: 'analytics',
  tags: [
    'cdn.jsdelivr.net/npm/@statsig',
    'cdn.jsdelivr.net/combine/npm/@statsig',
    'featureassets.org',
    'prodregistryv2.org',
    '*.statsigapi.net',
  ],
  evidence: 'https://docs.statsig.com/',
}

export const stetic: KnownService = {
  id: 'stetic',
  name: 'Stetic',
  vendor: 'Stetic',
  kind: 'analytics',
  tags: ['*.stetic.com'],
  evidence: 'https://www.stetic.com/',
}

export const swetrix: KnownService = {
  id: 'swetrix',
  name: 'Swetrix',
  vendor: 'Swetrix',
  kind: 'analytics',
  tags: ['swetrix.org', 'api.swetrix.com', 'cdn.swetrix.com'],
  evidence: 'https://docs.swetrix.com/',
}

export const symplifyConversion: KnownService = {
  id: 'symplify-conversion',
  name: 'Symplify Conversion (SiteGainer)',
  vendor: 'Symplify',
  kind: 'analytics',
  cookies: [
    { name: 'sg_cookies', duration: '1 year', purpose: 'Remembers the test variants shown' },
  ],
  tags: ['cdn-sitegainer.com', '*.sitegainer.com', 'd191y0yd6d0jy4.cloudfront.net'],
  evidence: 'https://symplify.com/',
}

export const talkingdata: KnownService = {
  id: 'talkingdata',
  name: 'TalkingData',
  vendor: 'TalkingData',
  kind: 'analytics',
  tags: ['*.talkingdata.com', '*.talkingdata.net'],
  evidence: 'https://www.talkingdata.com/',
}

export const tealeaf: KnownService = {
  id: 'tealeaf',
  name: 'Acoustic Tealeaf',
  vendor: 'Acoustic',
  kind: 'analytics',
  cookies: [
    { name: 'TLTSID', duration: 'session', purpose: 'Tells visitors apart' },
    { name: 'TLTUID', duration: 'session', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tealeaf.ibmcloud.com'],
  evidence: 'https://developer.goacoustic.com/acoustic-exp-analytics/docs',
}

export const tealiumEventstream: KnownService = {
  id: 'tealium-eventstream',
  name: 'Tealium EventStream and AudienceStream',
  vendor: 'Tealium',
  kind: 'analytics',
  cookies: [
    { name: 'TAPID', host: 'tealiumiq.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tealiumiq.com'],
  evidence: 'https://docs.tealium.com/platforms/javascript/cookies/',
}

export const tencentAnalytics: KnownService = {
  id: 'tencent-analytics',
  name: 'Tencent Analytics (MTA, Beacon)',
  vendor: 'Tencent',
  kind: 'analytics',
  cookies: [
    { name: 'pgv_pvi', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'pgv_pvid', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'pgv_si', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'pgv_info', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    'pingjs.qq.com',
    'tajs.qq.com',
    'pingtcss.qq.com',
    'pingfore.qq.com',
    'mta.qq.com',
    'mtatrack.qq.com',
    'beacon.cdn.qq.com',
    'beaconcdn.qq.com',
    'tam.cdn-go.cn',
  ],
  evidence: 'https://cloud.tencent.com/document/product/1464',
}

export const tinybirdWebAnalytics: KnownService = {
  id: 'tinybird-web-analytics',
  name: 'Tinybird Web Analytics',
  vendor: 'Tinybird',
  kind: 'analytics',
  tags: ['unpkg.com/@tinybirdco/flock.js'],
  evidence: 'https://www.tinybird.co/docs',
}

export const tinylytics: KnownService = {
  id: 'tinylytics',
  name: 'Tinylytics',
  vendor: 'Tinylytics',
  kind: 'analytics',
  tags: ['tinylytics.app'],
  evidence: 'https://tinylytics.app/docs',
}

export const top100Rambler: KnownService = {
  id: 'top100-rambler',
  name: 'Rambler Top100',
  vendor: 'Rambler',
  kind: 'analytics',
  cookies: [
    {
      name: 'last_visit',
      host: 'rambler.ru',
      duration: '1 year',
      purpose: 'Holds the data of this visit',
    },
    { name: 'top100_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 't3_sid_*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: 'adtech_uid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    'counter.rambler.ru',
    'kraken.rambler.ru',
    '*.top100.ru',
    'scounter.rambler.ru',
    'top100-images.rambler.ru',
    'top100.rambler.ru/counter',
  ],
  evidence: 'https://top100.rambler.ru/',
}

export const topblogs: KnownService = {
  id: 'topblogs',
  name: 'TopBlogs counter',
  vendor: 'TopBlogs',
  kind: 'analytics',
  tags: ['*.topblogs.de'],
  evidence: 'https://www.topblogs.de/',
}

export const toplistCz: KnownService = {
  id: 'toplist-cz',
  name: 'TOPlist',
  vendor: 'TOPlist',
  kind: 'analytics',
  tags: ['*.toplist.cz', '*.toplist.sk'],
  evidence: 'https://www.toplist.cz/',
}

export const traceview: KnownService = {
  id: 'traceview',
  name: 'TraceView',
  vendor: 'SolarWinds',
  kind: 'analytics',
  tags: ['*.tracelytics.com', 'd2gfdmu30u15x7.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const trackjs: KnownService = {
  id: 'trackjs',
  name: 'TrackJS',
  vendor: 'TrackJS',
  kind: 'analytics',
  cookies: [{ name: 'TrackJS', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.trackjs.com', 'd2zah9y47r7bi2.cloudfront.net', '*.trackjs.dev'],
  evidence: 'https://docs.trackjs.com/',
}

export const traficRo: KnownService = {
  id: 'trafic-ro',
  name: 'Trafic.ro',
  vendor: 'Trafic.ro',
  kind: 'analytics',
  tags: ['*.trafic.ro'],
  evidence: 'https://www.trafic.ro/',
}

export const trbo: KnownService = {
  id: 'trbo',
  name: 'trbo',
  vendor: 'trbo',
  kind: 'analytics',
  cookies: [
    { name: 'trbo_usr', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'trbo_us_*', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'trbo_session', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'trbo_sess_*', duration: '1 year', purpose: 'Remembers the test variants shown' },
  ],
  tags: ['*.trbo.com'],
  evidence: 'https://www.trbo.com/',
}

export const treasureData: KnownService = {
  id: 'treasure-data',
  name: 'Treasure Data',
  vendor: 'Treasure Data',
  kind: 'analytics',
  cookies: [
    { name: '_td', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_td_global', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_td_ssc_id', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.treasuredata.com'],
  evidence: 'https://docs.treasuredata.com/',
}

export const trialfire: KnownService = {
  id: 'trialfire',
  name: 'Trialfire',
  vendor: 'Trialfire',
  kind: 'analytics',
  tags: ['*.trialfire.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const truconversion: KnownService = {
  id: 'truconversion',
  name: 'TruConversion',
  vendor: 'TruConversion',
  kind: 'analytics',
  tags: ['*.truconversion.com'],
  evidence: 'https://www.truconversion.com/',
}

export const truehits: KnownService = {
  id: 'truehits',
  name: 'Truehits',
  vendor: 'Innovation Group',
  kind: 'analytics',
  tags: ['*.truehits.net', '*.truehits.in.th', '*.gits.net.th'],
  inline: ['hits.truehits.in.th'],
  evidence: 'https://truehits.net/',
}

export const tyxo: KnownService = {
  id: 'tyxo',
  name: 'Tyxo counter',
  vendor: 'Tyxo',
  kind: 'analytics',
  tags: ['*.tyxo.com', '*.tyxo.bg'],
  evidence: 'https://www.tyxo.bg/',
}

export const umami: KnownService = {
  id: 'umami',
  name: 'Umami',
  vendor: 'Umami Software',
  kind: 'analytics',
  tags: ['api-gateway.umami.dev', '*.umami.is'],
  evidence: 'https://umami.is/docs/collect-data',
}

export const umbel: KnownService = {
  id: 'umbel',
  name: 'Umbel',
  vendor: 'MVPindex',
  kind: 'analytics',
  tags: ['*.umbel.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const upscore: KnownService = {
  id: 'upscore',
  name: 'upScore',
  vendor: 'upScore',
  kind: 'analytics',
  tags: ['*.upscore.com'],
  evidence: 'https://www.upscore.com/',
}

export const uptrendsRum: KnownService = {
  id: 'uptrends-rum',
  name: 'Uptrends RUM',
  vendor: 'ITRS',
  kind: 'analytics',
  tags: ['*.uptrendsdata.com'],
  evidence: 'https://www.uptrends.com/support',
}

export const usabilityTools: KnownService = {
  id: 'usability-tools',
  name: 'UsabilityTools',
  vendor: 'UsabilityTools',
  kind: 'analytics',
  tags: ['*.usabilitytools.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const userHeat: KnownService = {
  id: 'user-heat',
  name: 'User Heat',
  vendor: 'UserLocal',
  kind: 'analytics',
  tags: ['uh.nakanohito.jp', '*.userheat.com'],
  evidence: 'https://userheat.com/',
}

export const userInsight: KnownService = {
  id: 'user-insight',
  name: 'User Insight',
  vendor: 'UserLocal',
  kind: 'analytics',
  cookies: [{ name: 'ulid_*', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.nakanohito.jp'],
  inline: ['nakanohito.jp/b3/bi.js'],
  evidence: 'https://ui.userlocal.jp/',
}

export const usermaven: KnownService = {
  id: 'usermaven',
  name: 'Usermaven',
  vendor: 'Usermaven',
  kind: 'analytics',
  cookies: [
    { name: 'usermaven_id_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__eventn_id_UM*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.usermaven.com'],
  evidence: 'https://usermaven.com/docs',
}

export const userreplay: KnownService = {
  id: 'userreplay',
  name: 'UserReplay',
  vendor: 'UserReplay',
  kind: 'analytics',
  tags: ['*.userreplay.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const usonar: KnownService = {
  id: 'usonar',
  name: 'uSonar',
  vendor: 'uSonar',
  kind: 'analytics',
  tags: ['sonar.landscape.co.jp', '*.usonar.jp'],
  evidence: 'https://usonar.co.jp/',
}

export const varify: KnownService = {
  id: 'varify',
  name: 'Varify.io',
  vendor: 'Varify',
  kind: 'analytics',
  tags: ['*.varify.io'],
  evidence: 'https://varify.io/',
}

export const vercelAnalytics: KnownService = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics and Speed Insights',
  vendor: 'Vercel',
  kind: 'analytics',
  tags: [
    'va.vercel-scripts.com',
    'vitals.vercel-insights.com',
    'vitals.vercel-analytics.com',
    '/_vercel/insights',
    '/_vercel/speed-insights',
  ],
  evidence: 'https://vercel.com/docs/analytics',
}

export const vgwortMetis: KnownService = {
  id: 'vgwort-metis',
  name: 'VG WORT METIS counting pixel',
  vendor: 'VG WORT',
  kind: 'analytics',
  cookies: [
    {
      name: 'srp',
      host: 'vgwort.de',
      duration: 'session',
      purpose: 'Counts the readers of a text',
    },
  ],
  tags: ['*.met.vgwort.de'],
  evidence: 'https://tom.vgwort.de/portal/showHelp',
}

export const vidora: KnownService = {
  id: 'vidora',
  name: 'Vidora',
  vendor: 'mParticle',
  kind: 'analytics',
  tags: ['*.vidora.com'],
  evidence: 'https://www.mparticle.com/',
}

export const visitorAnalytics: KnownService = {
  id: 'visitor-analytics',
  name: 'TWIPLA (Visitor Analytics)',
  vendor: 'Visitor Analytics',
  kind: 'analytics',
  tags: ['*.visitor-analytics.io', '*.visitor-analytics.net', '*.va-endpoint.com'],
  evidence: 'https://www.twipla.com/',
}

export const visuallyIo: KnownService = {
  id: 'visually-io',
  name: 'Visually',
  vendor: 'Visually',
  kind: 'analytics',
  tags: ['*.visually-io.com', '*.visually.io'],
  evidence: 'https://visually.io/',
}

export const vizzit: KnownService = {
  id: 'vizzit',
  name: 'Vizzit',
  vendor: 'Vizzit',
  kind: 'analytics',
  tags: ['*.vizzit.se'],
  evidence: 'https://www.vizzit.se/',
}

export const vkTopMailRu: KnownService = {
  id: 'vk-top-mail-ru',
  name: 'VK Ads counter (Top.Mail.Ru)',
  vendor: 'VK',
  kind: 'analytics',
  cookies: [
    { name: 'tmr_lvid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'tmr_lvidTS', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'tmr_detect', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: 'tmr_reqNum', duration: '1 year', purpose: 'Counts the pages of this visit' },
    { name: 'VID', host: 'mail.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'FTID', host: 'mail.ru', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    'top-fwz1.mail.ru',
    'top.mail.ru/counter',
    'top.mail.ru/tc',
    '*.top.list.ru',
    'privacy-cs.mail.ru',
  ],
  inline: ['.top.mail.ru/counter'],
  evidence: 'https://top.mail.ru/help/ru/code',
}

export const volcengineDatafinder: KnownService = {
  id: 'volcengine-datafinder',
  name: 'Volcengine DataFinder',
  vendor: 'ByteDance',
  kind: 'analytics',
  tags: [
    'lf3-data.volccdn.com',
    'mcs.zijieapi.com',
    '*.volceapplog.com',
    'lf1-cdn-tos.bytegoofy.com/goofy/log-sdk',
  ],
  evidence: 'https://www.volcengine.com/docs/6285',
}

export const vwo: KnownService = {
  id: 'vwo',
  name: 'VWO',
  vendor: 'Wingify',
  kind: 'analytics',
  cookies: [
    { name: '_vwo_uuid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_vwo_uuid_v2', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_vwo_uuid_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_vwo', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_vwo_ds', duration: '3 months', purpose: 'Tells visitors apart' },
    { name: '_vwo_sn', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    {
      name: '_vwo_referrer',
      duration: '15 seconds',
      purpose: 'Remembers where the visitor came from',
    },
    { name: '_vwo_ssm', duration: '10 years', purpose: 'Holds the data of this visit' },
    { name: '_vis_opt_s', duration: '100 days', purpose: 'Counts the visits of a visitor' },
    { name: '_vis_opt_test_cookie', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_vis_opt_exp_*', duration: '100 days', purpose: 'Remembers the test variants shown' },
  ],
  tags: [
    '*.visualwebsiteoptimizer.com',
    'd5phz18u4wuww.cloudfront.net',
    '*.vwo.com',
    '*.wingify.com',
  ],
  evidence: 'https://help.vwo.com/hc/en-us/articles/360033734273',
}

export const w3counter: KnownService = {
  id: 'w3counter',
  name: 'W3Counter',
  vendor: 'Awio',
  kind: 'analytics',
  tags: ['*.w3counter.com'],
  evidence: 'https://www.w3counter.com/',
}

export const warlog: KnownService = {
  id: 'warlog',
  name: 'Warlog',
  vendor: 'Warlog',
  kind: 'analytics',
  tags: ['*.warlog.ru'],
  evidence: 'https://warlog.ru/',
}

export const webflowAnalyze: KnownService = {
  id: 'webflow-analyze',
  name: 'Webflow Analyze and Optimize',
  vendor: 'Webflow',
  kind: 'analytics',
  tags: ['*.intellimize.co', '*.intellimizeio.com'],
  evidence: 'https://help.webflow.com/',
}

export const webgozar: KnownService = {
  id: 'webgozar',
  name: 'WebGozar',
  vendor: 'WebGozar',
  kind: 'analytics',
  tags: ['*.webgozar.com', '*.webgozar.ir'],
  evidence: 'https://www.webgozar.com/',
}

export const webleadsTracker: KnownService = {
  id: 'webleads-tracker',
  name: 'Webleads Tracker (Get+)',
  vendor: 'Webleads Tracker',
  kind: 'analytics',
  tags: ['*.webleads-tracker.com', '*.webleads-tracker.fr'],
  evidence: 'https://www.webleads-tracker.com/',
}

export const webterren: KnownService = {
  id: 'webterren',
  name: 'Webterren',
  vendor: 'Webterren',
  kind: 'analytics',
  cookies: [
    { name: 'wdcid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'wdlast', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'wdses', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.webterren.com'],
  evidence: 'https://www.webterren.com/',
}

export const webtrends: KnownService = {
  id: 'webtrends',
  name: 'Webtrends',
  vendor: 'Webtrends',
  kind: 'analytics',
  cookies: [
    { name: 'WT_FPC', duration: '2 years', purpose: 'Tells visitors apart' },
    {
      name: 'ACOOKIE',
      host: 'webtrendslive.com',
      duration: '2 years',
      purpose: 'Tells visitors apart',
    },
    { name: '_wt.*', duration: '90 days', purpose: 'Remembers the test variants shown' },
  ],
  tags: [
    '*.webtrends.com',
    '*.webtrendslive.com',
    'd1q62gfb8siqnm.cloudfront.net',
    '*.webtrendsoptimize.com',
  ],
  inline: ['statse.webtrendslive.com'],
  evidence: 'https://www.webtrends.com/',
}

export const webtuna: KnownService = {
  id: 'webtuna',
  name: 'WebTuna',
  vendor: 'Application Performance',
  kind: 'analytics',
  tags: ['*.webtuna.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const weeblyStats: KnownService = {
  id: 'weebly-stats',
  name: 'Weebly site statistics',
  vendor: 'Square',
  kind: 'analytics',
  cookies: [
    { name: '_snow_id.*', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '_snow_ses.*', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: ['cdn1.editmysite.com/js/wsnbn', 'cdn2.editmysite.com/js/wsnbn'],
  evidence: 'https://www.weebly.com/',
}

export const whosAmungUs: KnownService = {
  id: 'whos-amung-us',
  name: 'whos.amung.us',
  vendor: 'whos.amung.us',
  kind: 'analytics',
  cookies: [{ name: 'uid', host: 'amung.us', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.amung.us', '*.waust.at'],
  evidence: 'https://whos.amung.us/',
}

export const wisetracker: KnownService = {
  id: 'wisetracker',
  name: 'Wisetracker',
  vendor: 'Wisetracker',
  kind: 'analytics',
  tags: ['*.wisetracker.co.kr'],
  evidence: 'https://www.wisetracker.co.kr/',
}

export const wixAnalytics: KnownService = {
  id: 'wix-analytics',
  name: 'Wix site statistics',
  vendor: 'Wix',
  kind: 'analytics',
  cookies: [
    { name: '_wixAB3', duration: '6 months', purpose: 'Remembers the test variants shown' },
    { name: '_wixAB3|*', duration: '6 months', purpose: 'Remembers the test variants shown' },
    {
      name: 'fedops.logger.defaultOverrides',
      duration: 'session',
      purpose: 'Measures how well the site runs',
    },
  ],
  tags: ['frog.wix.com', 'panorama.wixapps.net'],
  evidence: 'https://support.wix.com/en/article/cookies-and-your-wix-site',
}

export const woocommerceOrderAttribution: KnownService = {
  id: 'woocommerce-order-attribution',
  name: 'Sourcebuster',
  vendor: 'WooCommerce',
  kind: 'analytics',
  cookies: [
    {
      name: 'sbjs_migrations',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'sbjs_current', duration: 'session', purpose: 'Remembers where the visitor came from' },
    {
      name: 'sbjs_current_add',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'sbjs_first', duration: 'session', purpose: 'Remembers where the visitor came from' },
    {
      name: 'sbjs_first_add',
      duration: 'session',
      purpose: 'Remembers where the visitor came from',
    },
    { name: 'sbjs_udata', duration: 'session', purpose: 'Remembers where the visitor came from' },
    { name: 'sbjs_session', duration: '30 minutes', purpose: 'Holds the data of this visit' },
  ],
  tags: [
    '/*/plugins/woocommerce/assets/js/sourcebuster/sourcebuster.min.js',
    '/*/plugins/woocommerce/assets/js/frontend/order-attribution.min.js',
  ],
  evidence: 'https://woocommerce.com/document/order-attribution-tracking/',
}

export const woopra: KnownService = {
  id: 'woopra',
  name: 'Woopra',
  vendor: 'Appier',
  kind: 'analytics',
  cookies: [
    { name: 'wooTracker', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'wooMeta', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.woopra.com'],
  evidence: 'https://docs.woopra.com/',
}

export const wordpressPopularPosts: KnownService = {
  id: 'wordpress-popular-posts',
  name: 'WordPress Popular Posts',
  vendor: 'Hector Cabrera',
  kind: 'analytics',
  cookies: [{ name: 'wpp_sampling_*', duration: '1 day', purpose: 'Counts the readers of a page' }],
  evidence: 'https://wordpress.org/plugins/wordpress-popular-posts/',
}

export const wordpressStats: KnownService = {
  id: 'wordpress-stats',
  name: 'WordPress.com Stats',
  vendor: 'Automattic',
  kind: 'analytics',
  cookies: [
    { name: 'tk_ai', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'tk_ni', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'tk_or', duration: '5 years', purpose: 'Remembers where the visitor came from' },
    { name: 'tk_r3d', duration: '3 days', purpose: 'Remembers where the visitor came from' },
    { name: 'tk_lr', duration: '1 year', purpose: 'Remembers where the visitor came from' },
    { name: 'tk_qs', duration: '30 minutes', purpose: 'Remembers where the visitor came from' },
    { name: 'tk_tc', duration: 'session', purpose: 'Finds the widest domain for cookies' },
  ],
  tags: ['stats.wp.com', 'pixel.wp.com', '*.stats.wordpress.com'],
  evidence: 'https://automattic.com/cookies/',
}

export const wowAnalytics: KnownService = {
  id: 'wow-analytics',
  name: 'GatorLeads (WOW Analytics)',
  vendor: 'Spotler',
  kind: 'analytics',
  cookies: [
    { name: 'wow.anonymousId', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'wow.schedule', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'wow.session', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'wow.utmvalues', duration: '10 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.wowanalytics.co.uk'],
  evidence: 'https://github.com/patrickhulce/third-party-web',
}

export const wpStatistics: KnownService = {
  id: 'wp-statistics',
  name: 'WP Statistics',
  vendor: 'VeronaLabs',
  kind: 'analytics',
  tags: [
    '/*/plugins/wp-statistics/assets/js/tracker.js',
    '/*/plugins/wp-statistics/assets/js/mini-chart.js',
  ],
  evidence: 'https://wp-statistics.com/resources/',
}

export const wysistat: KnownService = {
  id: 'wysistat',
  name: 'Wysistat',
  vendor: 'Wysistat',
  kind: 'analytics',
  cookies: [
    { name: 'Wysistat', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'wysistat', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.wysistat.com', '*.wysistat.net'],
  evidence: 'https://www.wysistat.net/',
}

export const yandexMetrica: KnownService = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  vendor: 'Yandex',
  kind: 'analytics',
  cookies: [
    { name: '_ym_uid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ym_d', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_ym_isad', duration: '20 hours', purpose: 'Tells whether ads are blocked' },
    { name: '_ym_visorc', duration: '30 minutes', purpose: 'Holds the recording of this visit' },
    { name: '_ym_visorc_*', duration: '30 minutes', purpose: 'Holds the recording of this visit' },
    { name: '_ym_metrika_enabled', duration: '1 hour', purpose: 'Tests whether cookies work' },
    { name: '_ym_metrika_enabled_*', duration: '1 hour', purpose: 'Tests whether cookies work' },
    { name: '_ym_hostIndex', duration: '1 day', purpose: 'Limits how often data are sent' },
    {
      name: '_ym_mp2_substs_*',
      duration: '1 month',
      purpose: 'Remembers the telephone number shown',
    },
    {
      name: '_ym_mp2_track_*',
      duration: '1 month',
      purpose: 'Remembers the telephone number shown',
    },
    { name: '_ym_debug', duration: 'session', purpose: "Shows the site's owner what is sent" },
    { name: 'ymex', host: 'yandex.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'yandexuid', host: 'yandex.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'yuidss', host: 'yandex.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'i', host: 'yandex.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'usst', host: 'yandex.ru', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ymex', host: 'yandex.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'yandexuid', host: 'yandex.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'yuidss', host: 'yandex.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'i', host: 'yandex.com', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'yabs-vdrf',
      host: 'yandex.ru',
      duration: '5 days',
      purpose: 'Limits how often data are sent',
    },
    {
      name: 'bh',
      host: 'yandex.ru',
      duration: '1 year',
      purpose: 'Holds what is known of the browser',
    },
  ],
  tags: [
    'mc.yandex.com',
    'mc.yandex.by',
    'mc.yandex.kz',
    'mc.yandex.ua',
    'mc.yandex.com.tr',
    '*.mc.yandex.ru',
    'mc.webvisor.org',
    'mc.webvisor.com',
    'mc.admetrica.ru',
    'bs.yandex.ru/informer',
    'informer.yandex.ru',
    'd31j93rd8oukbv.cloudfront.net',
    'cdn.jsdelivr.net/npm/yandex-metrica-watch',
    'cdn.jsdelivr.net/npm/yandex-metrica-watch@*',
    'cdn.ampproject.org/v0/analytics-vendors/metrika.json',
  ],
  evidence: 'https://yandex.com/support/metrica/general/cookie-usage.html',
}

export const yandexVarioqub: KnownService = {
  id: 'yandex-varioqub',
  name: 'Varioqub',
  vendor: 'Yandex',
  kind: 'analytics',
  tags: ['abt.s3.yandex.net'],
  evidence: 'https://yandex.ru/support/metrica/varioqub/about.html',
}

export const yottaa: KnownService = {
  id: 'yottaa',
  name: 'YOTTAA',
  vendor: 'YOTTAA',
  kind: 'analytics',
  tags: ['qoe-1.yottaa.net'],
  evidence: 'https://www.yottaa.com/',
}

export const zhugeIo: KnownService = {
  id: 'zhuge-io',
  name: 'Zhuge.io',
  vendor: '37degree',
  kind: 'analytics',
  cookies: [{ name: 'zg_did', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.zhugeio.com', '*.zhugeapi.com'],
  evidence: 'https://zhuge.io/',
}

export const zipy: KnownService = {
  id: 'zipy',
  name: 'Zipy',
  vendor: 'Zipy',
  kind: 'analytics',
  tags: ['*.zipy.ai'],
  evidence: 'https://docs.zipy.ai/',
}

export const zohoPagesense: KnownService = {
  id: 'zoho-pagesense',
  name: 'Zoho PageSense',
  vendor: 'Zoho',
  kind: 'analytics',
  cookies: [
    { name: 'zab_g_*', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabUserId', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabUserID', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabVisitId', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabVisitID', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabSplit', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabBucket', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabHMBucket', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zabPZBucket', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zab_*', duration: '1 year', purpose: 'Remembers the test variants shown' },
    { name: 'zpsfa_*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zfa', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zpssr*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zpsPollsBucket', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zpspolls_*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zpsPopupBucket', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zps-tgr-dts', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zps_permission_status', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zPersonalization', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'zia_*', duration: '1 year', purpose: 'Holds the data of this visit' },
    { name: 'ps_payloadSeqId', duration: '1 year', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.pagesense.io'],
  evidence: 'https://www.zoho.com/pagesense/cookie-policy.html',
}
