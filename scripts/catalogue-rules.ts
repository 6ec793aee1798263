/**
 * What of the published sources the catalogue leaves out, and how it reads their names: judged by
 * people, in one place. A host that is here too much costs a leak that `check` shows; one that is
 * missing costs a site's visitors something that they wanted.
 *
 * @module
 */

/** A list as it is written below: words between blanks and line ends. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/**
 * Hosts that serve trackers and wanted content alike (pages, images, logins, players, fonts, shops,
 * consent banners), or only such content: what there is a tracker is said by path, or by a host
 * below, in the files of known services.
 */
export const sharedHosts = wordsOf(`
  facebook.com facebook.net fbcdn.net fbsbx.com fbcdn-photos-e-a.akamaihd.net instagram.com
  cdninstagram.com google.com plus.google.com gstatic.com googleapis.com googleusercontent.com
  youtube.com youtube-nocookie.com ytimg.com ggpht.com linkedin.com www.linkedin.com licdn.com
  twitter.com x.com t.co twimg.com twitpic.com vine.co pinterest.com pinimg.com reddit.com
  redditstatic.com snapchat.com sc-static.net tiktok.com tiktokcdn.com ipstatp.com quora.com
  tumblr.com gravatar.com livejournal.com livejournal.net myspace.com flipboard.com delicious.com
  vk.com mail.ru rambler.ru yandex.ru yandex.net yandex.st yastatic.net baidu.com bdstatic.com
  qq.com weibo.com naver.com naver.net daum.net daumcdn.net kakaocdn.net line.me line-scdn.net
  yahoo.com yahooapis.com yahoo.net yimg.com zenfs.com s.yimg.com s.yimg.jp hostingprod.com aol.com
  aol.net aol.co.uk aolcdn.com blogsmithmedia.com oath.com
  microsoft.com bing.com msn.com live.com s-msft.com s-msn.com msecnd.net xboxlive.com azureedge.net
  apple.com adobe.com typekit.com typekit.net hp.com ibmcloud.com s81c.com unica.com sas.com
  amazon.com ssl-images-amazon.com media-amazon.com amazonaws.com cloudfront.net akamaihd.net
  ebay.com ebayimg.com rakuten-static.com wayfair.com imageg.net
  wp.com wordpress.com shopify.com squarespace.com wix.com bigcommerce.com tcdn.com.br
  hubspot.com hubspot.net hsforms.com hsforms.net hubapi.com hs-banner.com hsstatic.net hscta.net
  salesforce.com force.com custhelp.com marketo.com zendesk.com zdassets.com
  mailchimp.com list-manage.com aweber.com getresponse.com infusionsoft.com unbounce.com
  d2xxq4ijfwetlm.cloudfront.net d9hhrg4mnvzow.cloudfront.net
  vimeo.com vimeocdn.com wistia.com wistia.net twitch.tv jwplayer.com jwplatform.com jwpcdn.com
  jwpsrv.com longtailvideo.com brightcove.com brightcove.net zencdn.net ooyala.com vidible.tv buto.tv
  invodo.com youplay.se opentok.com llnwd.net limelight.com delvenetworks.com
  okta.com gigya.com janrain.com janrainbackplane.com rpxnow.com d3hmp0045zy3cs.cloudfront.net
  loginradius.com lrcontent.com oneall.com tinypass.com pipol.com ppjol.com ppjol.net
  amplience.com amplience.net 10cms.com bigcontent.io adis.ws rebelmouse.com rbl.ms zmags.com
  scribblelive.com flockler.com publishthis.com pagesuite-professional.co.uk editiondigital.com
  bannersnack.com flix360.com flixcar.com flixfacts.com flixsyndication.net flixfacts.co.uk
  webcollage.net wishabi.com wishabi.net d2e0sxz09bo7k2.cloudfront.net
  bazaarvoice.com feedmagnet.com powerreviews.com trustpilot.com reevoo.com feefo.com
  reviews.co.uk reviews.io judge.me stamped.io avis-verifies.com ekomi.com ekomi.de yotpo.com
  swellrewards.com bbb.org vouchedfor.co.uk searchanise.com clerk.io fits.me truefitcorp.com
  ordergroove.com loyaltylion.com loyaltylion.net dg1f2pfrgjxdq.cloudfront.net sweettooth.io
  cloudsponge.com wurfl.io wurflcloud.com jsonip.com clearbit.com cdnplanet.com
  theguardian.com guardian.co.uk news.com.au newsapi.com.au newscdn.com.au news-static.com
  newsdata.com.au newsdiscover.com.au 01net.com five.tv wowcher.co.uk agoramedia.com snidigital.com
  bestofmedia.com purch.com tm-aws.com icnetwork.co.uk mobilenations.com pistonheads.com
  thebestday.com buzzfeed.com buzzfed.com bwbx.io mshcdn.com sstatic.net pixnet.net pixfs.net
  websta.me answers.com answcdn.com spiceworks.com sidereel.com hotukdeals.com zoover.nl
  zoover.co.uk myunidays.com unidays.world o2.pl wp.pl onet.pl ui-portal.de cj.com where.com
  net.net de.com net.pl cloudfront.ne rightnowtech.com sumo.com ve.com cint.com
  cdngc.net decenthat.com fallingfalcon.com summerhamster.com d2lv4zbk7v5f93.cloudfront.net
  d3qxwzhswv93jk.cloudfront.net affino.com peermapcontent.affino.com backinstock.org ctctcdn.com
  curalate.com d116tqlcqfmz3v.cloudfront.net d2eeipcrcdle6.cloudfront.net emlfiles.com
  loyaltygateway.com sellpoints.com tm-awx.com ekmsecure.com isitetv.com rovicorp.com
`)

/** Entities of third-party-web that are of another kind to visitors than to it. */
export const otherKinds: Readonly<Record<string, ReadonlySet<string>>> = {
  c: wordsOf(`
    airship apester chameleon confirmit feedbackify foresee iperceptions kampyle lockerdome mopinion
    needle objectplanet opinionstage polldaddy polldaddyautomattic pulseinsights qeryz qualaroo
    questionpro qzzr sodahead surveygizmo surveymonkey survicate usabilla userreport
  `),
  d: wordsOf('admanmedia'),
  s: wordsOf('viafoura'),
  v: wordsOf('audioboom'),
}

/** Beside tarteaucitron's types that say what a service is for: those of its others that track. */
export const trackersAmongOthers: Readonly<Record<string, string>> = {
  abtasty: 'a',
  activecampaignvgo: 'd',
  goptimize: 'a',
  marketomunchkin: 'd',
  onesignal: 'c',
  pingdom: 'a',
  posthog: 'a',
  sendinblue: 'd',
}

/** Lists of tarteaucitron that name other vendors' cookies, so that none of them can be used. */
export const mixedCookieLists = wordsOf(`
  datingaffiliationpopup emolytics googletagmanager hubspot multiplegoogletagmanager prelinker
`)

/** Platforms of the Open Cookie Database that it counts for their own sites, or for logins. */
export const ownSites = wordsOf(`
  beslistnl cognitoforms funda github googleflights googlemaps googlesurveys indeed instagram
  mercadolibre sap tripadvisor typeform wikimedia wepublish wixcom
`)

/** Platforms of the Open Cookie Database by the names that services have elsewhere. */
export const otherNames: Readonly<Record<string, string>> = {
  acuity: 'acuityads',
  atinternet: 'pianoanalytics',
  bazaarvoice: 'bazaarvoiceanalytics',
  bingmicrosoft: 'microsoftadvertising',
  bouncex: 'wunderkind',
  clarity: 'microsoftclarity',
  commandact: 'commandersact',
  criteoonetag: 'criteo',
  doubleclickgooglemarketing: 'googlemarketingplatform',
  facebook: 'metapixel',
  facebookpixel: 'metapixel',
  federatedmediapublishing: 'sovrn',
  heapanalytics: 'heap',
  linkedin: 'linkedininsight',
  microsoft: 'microsoftclarity',
  piano: 'pianoanalytics',
  pinterest: 'pinteresttag',
  pinterestpixel: 'pinteresttag',
  piwik: 'piwikproanalytics',
  piwikpro: 'piwikproanalytics',
  reddit: 'redditpixel',
  salesforce: 'pardot',
  snapchat: 'snappixel',
  tawktochat: 'tawkto',
  tiktok: 'tiktokpixel',
  unrulymedia: 'unruly',
  visualrevenue: 'outbrain',
  visualwebsiteoptimizer: 'vwo',
  x: 'xads',
  zendesk: 'zendeskchat',
  zoho: 'zohosalesiq',
  zopim: 'zendeskchat',
}

/** Cookies that sites and frameworks need: no pattern may take one of them. */
export const protectedCookies = wordsOf(`
  PHPSESSID JSESSIONID ASP.NET_SessionId ASPSESSIONID* .ASPXAUTH .AspNetCore.* connect.sid
  laravel_session XSRF-TOKEN csrftoken csrf_token _csrf sessionid session_id sid CFID CFTOKEN
  _session_id SSESS* SESS* remember_token remember_me authenticity_token __Host-* __Secure-*
  wordpress_* wp-* wp_* woocommerce_* comment_author_* PrestaShop-* frontend frontend_cid mage-*
  form_key X-Magento-Vary cart cart_* cart_sig secure_customer_sig _shopify_essential basket wishlist
  lang language locale currency theme region country timezone token session id uid user userid
  user_id guest guest_id login auth username email name test debug
  AWSALB AWSALBCORS AWSALBTG AWSELB AWSELBCORS __cf_bm __cflb __cfduid __cfruid _cfuvid cf_clearance
  incap_ses_* visid_incap_* nlbi_* ak_bmsc bm_sv bm_sz bm_mi _abck datadome TS01* BIGipServer*
  ROUTEID SERVERID ARRAffinity ARRAffinitySameSite __stripe_mid __stripe_sid _GRECAPTCHA
`)

/** Names that are ordinary words, or that a vendor's own application uses: with its host only. */
export const ordinaryNames = wordsOf(`
  ActionSetHistory AdID BlurTime Conversion CurrentContact FocusTime PageReferrer SearchTerm
  ServerPool SiteReferrer VisitorStatus _routing_id audience audit auid callback cap chk cid client
  cluid cookies cookies_accepted data demo europe fid gcl gac gid hash hist history lantern last
  mbox optout player pluto presence queryString recs redirect ref referer referrer sess source
  spot TestIfCookie apex__EmailAddress auraBrokenDefGraph calViewState status sync trc tvid usst uuid version viewer viewer_token visit visitor visitor-id
`)

/** Where a name says that it remembers a refusal or a choice: it has to stay. */
export const choiceNames =
  /consent|gdpr|ccpa|privacy|ignore|opt[-_]?out|(?<![a-z])opt[-_]?in(?![a-z])|[-_]dnt$|disable|enable_tracking/i

/** Functional and essential services that many sites have. */
export const oftenMet = wordsOf(`
  google-maps google-fonts adobe-fonts font-awesome mapbox google-translate recaptcha hcaptcha
  cloudflare-turnstile google-sign-in google-custom-search algolia gravatar calendly typeform trustpilot
  jwplayer brightcove stripe paypal klarna adyen braintree cloudflare aws-load-balancer
  akamai-bot-manager imperva human-security datadome site-session wordpress sap-gigya auth0 okta shopify
  woocommerce queue-it facebook-login
`)

/**
 * Services that only other services' scripts speak to, in the auctions for advertisements: no page
 * names them, so the Worker does without.
 */
export const onlyInAuctions = wordsOf(`
  a1-media acxiom-real-id ads-interactive adserver-online agma aidem airgrid akcelo alkimi amx-rtb
  azerion-edge brightcom brightmountain clickforce colossus concept-x content-exchange craft-gacraft
  ehealthcare-solutions freedom-ad-network freepass gamma gnet growth-code increment-x
  interactive-offers just-id kinesso kobler krush-media lasso lemma limelight-digital lockr madvertise
  malltv mars-media media-go mediasniper mobile-fuse newspassid nobid novatiq omnidex one-plus-x
  opera-ads optout-advertising orbidder otm pangle pubx-ai rumble-ads sevio smarty-ads smile-wanted
  adplayer-pro aja beachfront c1x cwire minute-media online-media-solutions optimera responsive-ads
  valueimpression yoc-visx human-ad-defence getintent media-trust media-wallah mediaforce ozone-project ssp-wp ucfunnel zeta-ssp the-adx tnc-id
  traffic-gate trion uid2 unicorn uniquest video-byte videowall-direct viqeo
`)

/**
 * Beginnings that several cookies of one service share, and which are nobody's: they do not become a
 * pattern.
 */
export const commonBeginnings = wordsOf(`
  client_ _shared checkout_ agile- PLAY_ _sp_wa_ visitor_ Human Quantum panorama digital drift_
`)

/** Names that a site could give its own cookies: those of services count where they tell the host. */
export const commonNames = wordsOf(`
  ref-* recs-* opout codigo keen kompass CurrentContact VisitorStatus CMSUserPage cluid mbox usersync
  uuid2 SUBMITTED_DATE DECLINED_DATE cd_user_id analytics_session_id rl_auth_token x-src reg_ext_ref
  reg_fb_* reg_fb_gate reg_fb_ref usi_* call_s RT pscd CAID SNID monsido liveagent_* compass
`)

/**
 * How a host of another site begins that is what it is called: an ad server, a counter. Nobody's
 * product is known by it.
 */
export const namedHosts: readonly { id: string; name: string; kind: string; labels: string }[] = [
  {
    id: 'ads-by-name',
    name: 'A host that is called an ad server',
    kind: 'd',
    labels: 'ads adserv adserve adserver adserving adx',
  },
  {
    id: 'analytics-by-name',
    name: 'A host that is called a counter',
    kind: 'a',
    labels: 'analytics pixel pixels',
  },
]
