/**
 * Whom tags and cookies belong to. Written by `npm run catalogue`; do not edit.
 *
 * Made of this folder's known services and consent managers and, as of 2026-11-22, of facts in:
 *
 * - third-party-web 0.30.0: third-party-web, Patrick Hulce, MIT
 * - tarteaucitronjs 1.34.0: tarteaucitron.js, AmauriC, MIT
 * - @c15t/scripts 2.2.0: c15t, the c15t authors, Apache-2.0
 * - @slashgear/gdpr-cookie-scanner 3.8.2: Open Cookie Database, Jack Kwakman and contributors, Apache-2.0, a copy inside the package
 *
 * @module
 */

/** When the sources were taken. */
export const date = '2026-11-22'

/** As src/services/catalogue.ts reads them. */
export const lines = `a	ab-tasty	abtasty.com d1447tq2m68ekg.cloudfront.net	ABTasty*
a		ablyft.com	ablyft_*
a	abovo-media		tv_spot_tracker
a		accaii.com
a		acecounter.co.kr acecounter.com	ACEFCID ACEUACS ACEUCI
a	acquia-lift	lift.acquia.com	tc_ptid tc_ptidexpiry tc_q tc_ttid
a		actioniq.com aiqmktg.com
a		=actistat.fr/umami.js
a		addfreestats.com
a	adobe-analytics	2o7.net adobedc.net hitbox.com nedstat.com omniture.com omtrdc.net =cdn.ampproject.org/v0/analytics-vendors/adobeanalytics.json =cdn.ampproject.org/v0/analytics-vendors/adobeanalytics_nativeConfig.json sstats.adobe.com	gpv gpv_Page gpv_c* gpv_p gpv_pn gpv_url gpv_v* s_campaign s_cc s_cm s_cmp s_cpc s_dslv s_dslv_s s_ecid s_fid s_getNewRepeat s_invisit s_ips s_lv s_lv_s s_nr s_nr30 s_nr365 s_pers s_plt s_pltp s_ppv s_ppvl s_sess s_sq s_tp s_vi* s_vnum
a	adobe-experience-cloud	du8783wkf05yr.cloudfront.net
a	adobe-experience-cloud-id		AMCVS_* AMCV_* kndctr_*_AdobeOrg_cluster kndctr_*_AdobeOrg_identity
a	adobe-rum	ot.aem.live rum.aem.page rum.hlx.page rum.hlx3.page
a	adobe-target	testandtarget.omniture.com tt.omtrdc.net	at_check mboxDebug mboxEdge mboxEdgeCluster mboxPC mboxSession
a	ahoy		ahoy_*
a		analytics.ahrefs.com
a		airbrake.io
a	akamai-mpulse	akstat.io go-mpulse.net lognormal.net mpstat.us mpulse.net
a	algolia-insights	=cdn.jsdelivr.net/npm/search-insights =cdn.jsdelivr.net/npm/search-insights@* insights.algolia.io insights.de.algolia.io insights.us.algolia.io
a	alibaba-aplus	mmstat.com =g.alicdn.com/alilog
a	amazing-counters	amazingcounters.com
a	amazon-alexa	alexametrics.com d31qbv1cthcecs.cloudfront.net d5nxst8fruw4z.cloudfront.net	__asc __auc
a	amazon-web-services		aws-target-visitor-id
a	amp-analytics	=cdn.ampproject.org/*/v0/amp-analytics-* =cdn.ampproject.org/v0/amp-analytics-* =cdn.ampproject.org/v0/amp-call-tracking-* =cdn.ampproject.org/v0/amp-experiment-*
a		amperity.com
a		amplitude.com =cdn.ampproject.org/v0/analytics-vendors/amplitude.json d24n15hnbwhuhn.cloudfront.net	AMP_* amp_* amplitude_*
a	analytics-by-name	analytics. pixel. pixels.
a		analytics-egain.com egain.com
a		anytrack.io
a		appdynamics.com eum-appdynamics.com	ADRUM ADRUM_BT*
a		atatus.com dmc1acwvwny3.cloudfront.net	_atatus_*
a		atgsvcs.com
a		audienceproject.com sak.userreport.com visitanalytics.userreport-cdn.com visitanalytics.userreport.com	_ain_cid _ain_uid _usrp_lq _usrp_lq_*
a		avanser.com avanser.com.au
a	aws-cloudwatch-rum	client.rum.us-east-1.amazonaws.com	cwr_c cwr_s cwr_u
a	baidu-link-submit	=api.share.baidu.com/s.gif push.zhanzhang.baidu.com =zz.bdstatic.com/linksubmit
a	baidu-tongji	hm.baidu.com hmcdn.baidu.com tongji.baidu.com	HMACCOUNT Hm_lpvt_* Hm_lvt_*
a		barilliance.com barilliance.net dn3y71tq7jf07.cloudfront.net	__bs_id __ibxl brlnc.*
a	bazaarvoice-analytics	analytics-static.ugc.bazaarvoice.com network-a.bazaarvoice.com network-eu-a.bazaarvoice.com network-eu.bazaarvoice.com network.bazaarvoice.com
a	beam-analytics	beamanalytics.io beamanalytics.b-cdn.net
a	beslist-nl		client_bslstaid client_bslstmatch client_bslstsid client_bslstuid
a		beusable.net
a	bigmir-counter	c.bigmir.net =i.bigmir.net/cnt
a		bizrate.com
a	blogcounter-de	blogcounter.de
a		bloggeramt.de
a	blue-triangle	btttag.com
a		blueconic.com blueconic.net	BCReferrerOverrule BCRevision BCSessionID BCTempID BCTracking bc_tstgrp
a	brightcove-analytics	goku.brightcove.com metrics.brightcove.com
a		browsee.io
a		bugsnag.com d2wy8f7a9ursnm.cloudfront.net
a	burst-statistics	=/*/plugins/burst-statistics/assets/js/build/burst.min.js =/*/plugins/burst-statistics/endpoint.php =/*/plugins/burst-statistics/helpers/timeme/timeme.min.js	burst_uid
a		burt.io richmetrics.com
a		byside.com
a	cabin-analytics	withcabin.com
a	catchpoint-rum	3genlabs.net 3gl.net
a		cavisson.com	CAVNV CavNV CavNVV CavSID
a		cedexis-radar.net cedexis-test.com cedexis.com cedexis.net cmdolb.com itm.cloud.com
a		celebrus.com
a		certona.net res-x.com	RES_SESSIONID RES_TRACKINGID ResonanceSegment
a		chartbeat.com chartbeat.net =cdn.ampproject.org/v0/analytics-vendors/chartbeat.json =s3.amazonaws.com/static.chartbeat.com	_SUPERFLY_lockout _SUPERFLY_nosample _cb _cb_ls _cb_svref _chartbeat*
a		circulate.com
a		clickmeter.com =pixel.watch
a		clicktale.com clicktale.net	WRUID WRUIDCD* _CT_RS_ __CT_Data
a		=clicky.com/js getclicky.com =cdn.ampproject.org/v0/analytics-vendors/clicky.json	_custom_data_* _eventqueue _first_pageview _heatqueue _jsuid _referrer_og _utm_og clicky_olark heatmaps_g2g_* unpoco_*
a	cloudflare-web-analytics	=/cdn-cgi/rum =cloudflareinsights.com static.cloudflareinsights.com
a		clustrmaps.com
a	cnzz-umeng	cnzz.com cnzz.net umeng.com umengcloud.com	CNZZDATA* UM_distinctid
a	compteur-fr	compteur.fr
a		comscore.com adxpose.com certifica.com scorecardresearch.com securestudies.com sitestat.com voicefive.com zqtk.net =cdn.ampproject.org/v0/analytics-vendors/comscore.json	_scor_uid
a		conductrics.com
a		contentsquare.com content-square.net contentsquare.net csqtrk.net d1m6l9dfulcyw7.cloudfront.net	_CT_RS_* _cs_c _cs_cvars _cs_debug _cs_ex _cs_id _cs_mk _cs_mk_aa _cs_mk_ga _cs_rl _cs_root-domain _cs_s _cs_same_site _cs_tld* _cs_vars _hjUserAttrbutesHash _hjasCachedUserAttributes
a	convert	convertexperiments.com	_conv_*
a		cws.conviva.com testonly.conviva.com
a		cooladata.com
a		copperegg.com d2vig74li2resi.cloudfront.net
a	counter-dev	cdn.counter.dev t.counter.dev
a	countly	count.ly =cdn.jsdelivr.net/npm/countly-sdk-web =cdn.jsdelivr.net/npm/countly-sdk-web@*	cly_id cly_session
a	crazy-egg	cetrk.com crazyegg.com dnn506yrbagrg.cloudfront.net	_CEFT _ce.cch _ce.clock_data _ce.clock_event _ce.gtld _ce.irv _ce.s _ceir _cer.v _crazyegg ce_need_secure_cookie ce_successful_csp_check cebs cebsp_ ceft_variant_override cer.v
a	cxense-piano	cxense.com cxpublic.com	cX_G cX_P cX_S
a		basket.databuddy.cc cdn.databuddy.cc
a	datadog-rum	browser-intake-datadoghq.com browser-intake-datadoghq.eu datadoghq-browser-agent.com	_dd _dd_l _dd_r _dd_s _dd_s_v2
a	datafast	=datafa.st/api =datafa.st/js	datafast_session_id datafast_visitor_id
a	debugbear-rum	cdn.debugbear.com data.debugbear.com
a	decibel-insight	decibelinsight.com decibelinsight.net	da_did da_intState da_lid da_sid
a		demandjump.com
a	digital-analytics-program	dap.digitalgov.gov
a		dlpo.jp
a		dotmetrics.net	DotMetrics.* dmc_*
a		dreamdata.cloud	dd_anonymous_id dd_user_id
a	duda-stats		dm_last_page_view dm_last_visit dm_this_page_view dm_timezone_offset dm_total_visits
a	dyn-rum	dynapis.com dynapis.info jisusaiche.biz jisusaiche.com
a	dynamic-yield	dynamicyield.com dynamicyield.eu	DYJSession _dy_att_exps _dy_c_* _dy_cs_cookie_items _dy_cs_storage_items _dy_csc_ses _dy_df_geo _dy_geo _dy_lu_ses _dy_ses_load_seq _dy_soct _dy_toffset _dycmc _dycnst _dycst _dyfs _dyid _dyid_server _dyjsession _dyrc _dyus_*
a		bf.dynatrace.com dynatracelabs.com js.dynatrace.com ruxit.com =/*/ruxitagentjs_*.js =/dtagent_*.js =/ruxitagent_*.js =/ruxitagentjs_*.js js-cdn.dynatrace.com	dtAdk dtAdkSettings dtCookie* dtLatC* dtPC* dtSa* dtValidationCookie rxVisitor* rxec rxvisitid rxvt*
a		econda.de crosssell.info econda-monitor.com econda-monitor.de	emos_*
a	effective-measure	effectivemeasure.com effectivemeasure.net
a	ekm-pinpoint	ekmpinpoint.co.uk ekmpinpoint.com
a	elastic-apm	=cdn.jsdelivr.net/npm/@elastic/apm-rum =cdn.jsdelivr.net/npm/@elastic/apm-rum@* =unpkg.com/@elastic/apm-rum =unpkg.com/@elastic/apm-rum@*
a	elevar	getelevar.com	_elevar_*
a	elevate-ab	elevateab.com ds0wlyksfn0sb.cloudfront.net
a		epoq.de epoq-systems.de
a		errorception.com
a		esearchvision.com
a		etracker.com etracker.de	BT_ctst BT_pdc BT_sdc GS3_v _et_coid et_scroll_depth isSdEnabled
a		evolv.ai	evolv:sid evolv:uid
a	extreme-tracking	extreme-dm.com
a	ezoic-analytics	ezoicanalytics.com	ezux_*
a	factors-ai	factors.ai	_fuid
a		fastly-insights.com
a	fathom-analytics	usefathom.com	_fathom*
a	fc2-analyzer	fc2.com/ana analysis.fc2.com analyzer.fc2.com counter.fc2.com counter1.fc2.com =media.fc2.com/counter.php =media.fc2.com/counter_img.php
a		feedjit.com
a		finteza.com content.mql5.com	_fz_fvdt _fz_ssn _fz_tr _fz_uniq
a	firebase-analytics	firebaselogging-pa.googleapis.com firebaselogging.googleapis.com =www.gstatic.com/firebasejs/*/firebase-analytics-compat.js =www.gstatic.com/firebasejs/*/firebase-analytics.js =www.gstatic.com/firebasejs/*/firebase-performance-compat.js =www.gstatic.com/firebasejs/*/firebase-performance.js
a		fivetran.com
a	flag-counter	flagcounter.com
a		fospha.com
a	fresh-relevance	freshrelevance.com d1y9qtn9cuc3xw.cloudfront.net d81mfvml8p5ml.cloudfront.net dkpklk99llpj0.cloudfront.net
a	freshmarketer	zarget.com
a		freshpaint.io freshpaint-cdn.com perfalytics.com
a		frosmo.com	_frosmo_quick_context frosmo_keywords
a		fullstory.com	fs_cid fs_lua fs_uid
a		funnelback.com/s/log squiz.cloud/s/log
a	gainsight-px	aptrinsic.com	apt.sid apt.temp-* apt.uid
a	gauges	gaug.es d2fuc4clr7gvcn.cloudfront.net	_gauges_*
a		gemius.com gemius.pl =cdn.ampproject.org/v0/analytics-vendors/gemius.json	__gfp_64b __gfp_cap __gfp_ruid __gfp_s_64b
a	getquanty	smart-data-systems.com smartsuite-getquanty.com	eqy_company eqy_sessionid eqy_siteid gq_lead gq_utm
a		glassbox.com gbqofs.com gbqofs.io glassboxcdn.com glassboxdigital.io	_cls_s _cls_v
a		glew.io
a		goatcounter.com gc.zgo.at
a	godaddy-traffic	csp.secureserver.net events.api.secureserver.net =img.secureserver.net/t =img1.wsimg.com/signals =img1.wsimg.com/tcc =img1.wsimg.com/traffic-assets	_scc_session _tccl_visit _tccl_visitor
a	gomez-rum	axf8.net
a		google-analytics.com analytics.google.com app-analytics-services.com app-measurement.com urchin.com ampcid.google.com =cdn.ampproject.org/v0/analytics-vendors/googleanalytics.json =cdn.ampproject.org/v0/analytics-vendors/gtag.json =googletagmanager.com/gtag/js stats.g.doubleclick.net =www.googletagmanager.com/gtag/destination =www.googletagmanager.com/gtag/js	AMP_TOKEN FPID FPLC __utma __utmb __utmc __utmd __utmt __utmt_* __utmv __utmz _dc_gtm_* _ga _ga_* _gali _gat* _gid
a	google-optimize	optimize.google.com =www.google-analytics.com/cx =www.google-analytics.com/gtm/optimize.js www.googleoptimize.com	__utmx __utmxx _gaexp _gaexp_rc _opt_awcid _opt_awgid _opt_awkid _opt_awmid _opt_expid _opt_utmc
a		gosquared.com d1l6p2sc9645hc.cloudfront.net	_gs _gs_*
a		gostats.cn gostats.com gostats.de gostats.pl gostats.ro gostats.ru
a		govmetric.com
a	grafana-faro	faro-collector-prod-eu-west-2.grafana.net faro-collector-prod-us-central-0.grafana.net =unpkg.com/@grafana/faro-web-sdk*
a		granify.com	granify.*
a	gravity-insights	grvcdn.com
a		gridsum.com gridsumdissector.com webdissector.com	_gscbrs_* _gscs_* _gscu_*
a		growingio.com giocdn.com	*_gr_cs1 *_gr_last_sent_cs1 *_gr_last_sent_sid_with_cs1 *_gr_session_id gr_session_id_* gr_user_id
a	growthbook	=cdn.jsdelivr.net/npm/@growthbook us1.gb-ingest.com	gbuuid
a	heap	heap-api.com heapanalytics.com	_hp2_* _hp5_*
a	heatmap-com	heatmap.com heatmapcore.com
a	heatmap-it	heatmap.it
a	highlight-io	highlight.io pub.highlight.run
a		hightouch-events.com	htjs_*
a		histats.com	HstCfa* HstCla* HstCmu* HstCns* HstCnv* HstPn* HstPt* __dtsu
a		hit-parade.com
a	hit-ua	c.hit.ua
a		hitslink.com hitsprocessor.com
a		hockeystack.com
a		honeybadger.io
a		hootsuite.com
a		hotjar.com hotjar.io	_hjAbsoluteSessionInProgress _hjCachedUserAttributes _hjClosedSurveyInvites _hjCookieTest _hjDonePolls _hjDoneTestersWidgets _hjFirstSeen _hjHasCachedUserAttributes _hjIncludedIn* _hjLocalStorageTest _hjMinimizedPolls _hjMinimizedTestersWidgets _hjRecordingEnabled _hjRecordingLastActivity _hjSession* _hjShownFeedbackMessage _hjTLDTest _hjUserAttributes _hjUserAttributesHash _hjViewportId _hjid hjClosedSurveyInvites hjViewportId hj_visitor
a		hotlog.ru
a		howuku.com
a		hupso.com
a	i-ua-counter	r.i.ua
a	i2i-access	rc1.i2i.jp rc3.i2i.jp rc4.i2i.jp rc5.i2i.jp rc6.i2i.jp rc7.i2i.jp rc8.i2i.jp rc9.i2i.jp
a	ibm-digital-analytics	cmcore.com coremetrics-eu.com coremetrics.com coremetrics.eu	CoreID6 cmRS cmTPSet
a	improvely	iljmp.com
a		indicative.com
a		infonline.de ioam.de iocnt.net ivw.at ivwbox.de oewa.at oewabox.at wemfbox.ch =cdn.ampproject.org/v0/analytics-vendors/infonline.json =cdn.ampproject.org/v0/analytics-vendors/infonline_anonymous.json	i00 ioam2018 ioma2018
a		insightexpressai.com
a		inspectlet.com	__insp_*
a		instana.io
a		intelligems.io
a	ipsos-iris	dotmetrics-iris.net
a		iteratehq.com
a		d.jitsu.com g.jitsu.com cdn.jitsu.com t.jitsu.com	__eventn_id __eventn_id_* __eventn_uid
a	juicer-cc	juicer.cc
a		api.june.so =unpkg.com/@june-so/analytics-next
a	jwplayer-analytics	jwpltx.com =p.jwpcdn.com/player/*/jwpsrv.js =ssl.p.jwpcdn.com/player/*/jwpsrv.js
a	kaizen-platform	kaizenplatform.net
a	kakao-tiara	stat.tiara.daum.net stat.tiara.kakao.com stat.tiara.tistory.com =t1.daumcdn.net/tiara =t1.kakaocdn.net/tiara track.tiara.daum.net track.tiara.kakao.com	_TI_NID _T_ANO __T_ __T_SECURE
a	kaltura-analytics	analytics.kaltura.com stats.kaltura.com
a		kameleoon.com kameleoon.eu kameleoon.io kameleoon.net	kameleoon*
a	kantar-sifo	codigo.se research-int.se sesamestats.com sifo.se	trafficgateway
a		keen.io d26b395fwzu5fz.cloudfront.net
a	kentico	=/Kentico.Resource/Activities =/Kentico.Resource/WebAnalytics	CMSCookieLevel_* CMSLandingPageLoaded
a		kilkaya.com k5a.io
a		kissmetrics.com kissmetrics.io doug1izaerwt3.cloudfront.net dsyszv14g9ymi.cloudfront.net	km__last_visit km_ai km_lv km_ni km_uq km_vs kvcd
a	klevu-analytics	stats.ksearchnet.com	klv_sc*
a		knotch.com knotch-cdn.com knotch.it
a		koban.cloud app.itsonlyleads.com	kbntrk
a	koko-analytics	=/*/plugins/koko-analytics/assets/dist/js/script.js =/koko-analytics-collect.php	_koko_analytics_pages_viewed
a		fr.kompass.com
a	la51	51.la	__51cke__ __51laig__ __51uvsct__* __51vcke__* __51vuft__* __tins__* __vtins__*
a		events.launchdarkly.com	ld:$anonUserId
a		linkpulse.com lp4.io =cdn.ampproject.org/v0/analytics-vendors/linkpulse.json
a		littledata.io
a	liveinternet	yadro.ru
a		livesession.io	__ls_*
a	logger-bizspring	bizspring.net logger.co.kr
a		loggly.com d9jmv9u00p0mv.cloudfront.net	logglytrackingsession
a		logrocket.com ingest-lr.com intake-lr.com lgrckt-in.com logr-ingest.com logrocket.io lr-hv-in.com lr-in-prod.com lr-in.com lr-ingest.com lr-ingest.io lr-intake.com lrkt-in.com	_lr_hb_-* _lr_id_ _lr_tabs_-* _lr_uf_-*
a		loop11.com
a	lucky-orange	luckyorange.com luckyorange.net d10lpsik1i8c69.cloudfront.net	__lo_csr __lotl __lotr _lo_bn _lo_cid _lo_lt _lo_np_* _lo_rid _lo_uid _lo_v _lorid
a		lytics.io	_ly_* ly_segs seerid seerses
a		m-pathy.com
a		macromill.com
a	mapp-intelligence	wbtrk.net wcfbc.net webtrekk-asia.net webtrekk-us.net webtrekk.net wt-eu01.net wt-eu02.net	wt3_eid wt3_sid wt_cdbeid wt_fa* wt_mcp_sid wt_nbg_Q3 wt_rla wteid_* wtsid_* wtstp_eid wtstp_sid
a	marfeel-compass	marfeel.com mrf.io newsroom.bi	___m_rec _nrbi compass_sid compass_uid
a	mather-analytics	matheranalytics.com	MatheriSegs _matheriSegs
a		matomo.cloud innocraft.cloud =/*/matomo.js =/*/matomo.php =/*/piwik.js =/*/piwik.php =/matomo.js =/matomo.php =/piwik.js =/piwik.php	MATOMO_SESSID PIWIK_SESSID _pk_cvar* _pk_hsr* _pk_id* _pk_ref* _pk_ses* _pk_testcookie* _pk_uid matomo_sessid
a	mediametrie-estat	estat.com mediametrie.fr netratings.fr	estat_uuid
a	median-webaudit	audit.median.hu
a	mediascope-tns	tns-counter.ru
a	meta-ua-counter	counter.meta.ua
a		metarouter.io
a		metrilo.com	cbsid cbuid
a		microanalytics.io
a	microsoft-application-insights	in.applicationinsights.azure.com az416426.vo.msecnd.net dc.services.visualstudio.com js.cdn.applicationinsights.io js.cdn.monitor.azure.com js.monitor.azure.com js0.tst.applicationinsights.io	MSFPC MicrosoftApplicationsTelemetryDeviceId MicrosoftApplicationsTelemetryFirstLaunchTime ai_authUser ai_session ai_sessionLastUpdated ai_user
a	microsoft-clarity	clarity.ms	ANONCHK X-FD-FEATURES* X-FD-Time* _clck _clsk
a	microsoft-jsll	az725175.vo.msecnd.net browser.events.data.microsoft.com web.vortex.data.microsoft.com
a	mieruca-heatmap	mieru-ca.com
a		mixpanel.com mxpnl.com	mp_*_mixpanel mp_mixpanel__c
a	mmi-ukraine	mmi.bemobile.ua
a		monetate.com monetate.net	mt.cem mt.mbsh mt.sc mt.v
a		monsido.com
a	motigo-webstats	motigo.com nedstatbasic.net webstats4u.com
a		mouseflow.com mouseflow.eu	mf_*-*-*-*-* mf_user
a		mousestats.com	MSTTSession*
a		mparticle.com	mprtcl-*
a	mutiny	mutinycdn.com mutinyhq.com mutinyhq.io	mutiny.user.*
a	mux-data	litix.io	muxData
a	mytracker	tracker.my.com
a		narratiive.com
a	naver-analytics	wcs.naver.com ntm.pstatic.net wcs.naver.net wcs.pstatic.net	NA_SA NA_SAS NVADID _fwb wcs_bt
a		navrcholu.cz
a	nccgroup-rum	nccgroup-webperf.com
a		net-metrix.ch
a	net-results	cdnma.com nr7.us	__mab __mai __mauuid __maxt*
a	netlify-rum	=/.netlify/scripts/rum
a	new-relic	js-agent.newrelic.com nr-data.net	NRAGENT NREUM
a	nielsen	glanceguide.com imrworldwide.com vizu.com =cdn.ampproject.org/v0/analytics-vendors/nielsen-marketing-cloud.json =cdn.ampproject.org/v0/analytics-vendors/nielsen.json
a		experience.ninetailed.co	ntaid
a	ninja-analyze	shinobi.jp/ufo shinobi.jp/zen x1.shinobi.jp x10.shinobi.jp x11.shinobi.jp x12.shinobi.jp x13.shinobi.jp x2.shinobi.jp x3.shinobi.jp x4.shinobi.jp x5.shinobi.jp x6.shinobi.jp x7.shinobi.jp x8.shinobi.jp x9.shinobi.jp
a		noibu.com
a		nowinteract.com
a		npario.com npario-inc.net
a		artifact.plugin.npaw.com nice264.com youbora.com youboranqs01.com
a	ns1-pulsar	ns1p.net nsone.net/pulsar
a		omniconvert.com marketizator.com d2tgfbvjf3q6hn.cloudfront.net d3vbj265bmdenw.cloudfront.net	mktz_*
a		assets.onedollarstats.com collector.onedollarstats.com
a		ontame.io
a	onthe-io	iotechnologies.com onthe.io
a	open-web-analytics	=/*/owa.tracker-combined-min.js =/owa/modules/base/dist/owa.tracker.js =/owa/modules/base/js/owa.tracker-combined-min.js	owa_c owa_s owa_v
a		api.openpanel.dev =openpanel.dev/op1.js
a		openreplay.com
a		openstat.net spylog.com spylog.ru
a		optimizely.com =cdn-assets-prod.s3.amazonaws.com/js	optimizely*
a	oracle-infinity	oracleinfinity.io	ORA_FPC WTPERSIST
a	oracle-maxymiser	maxymiser.com maxymiser.hs.llnwd.net maxymiser.net	mm.tst mmcore.* mmid
a		oribi.io	oribi_*
a		overheat.de overheat.it
a		www.sc.pages06.net www.sc.pages07.net www.sc.pages08.net www.sc.pages09.net www.sc.pagesa.net
a		panelbear.com
a		config.parsely.com pixel.parsely.com =cdn.ampproject.org/v0/analytics-vendors/parsely.json cdn.parsely.com d1z2jf7jlzjs58.cloudfront.net p1.parsely.com static.parsely.com	_parsely_*
a		pendo.io pendo-io-static.storage.googleapis.com	_pendo_*
a		permutive.app permutive.com prmutv.co =cdn.ampproject.org/v0/analytics-vendors/permutive.json d3alqb8vzo7fun.cloudfront.net	permutive-id permutive-session
a		personyze.com
a		piano-analytics.io at-o.net ati-host.net aticdn.net pa-cd.com xiti.com =cdn.ampproject.org/v0/analytics-vendors/atinternet.json	_pcid _pctx _pcus atidvisitor atredir atreman atsession attvtreman attvtsession atuserid pa_user pa_vid pnespsdk_* xtan* xtat* xtidc xtvrn
a	pingdom-rum	pingdom.net	PRUM_EPISODES
a		pirsch.io
a	piwik-pro-analytics	piwik.pro piwikpro.com =/ppms.js =/ppms.php	stg_externalReferrer stg_fired__* stg_last_interaction stg_pk_campaign stg_returning_visitor stg_traffic_source_priority stg_utm_campaign
a		=plausible.io	plausible_*
a		plerdy.com	plerdy_*
a	post-views-counter	=/*/plugins/post-views-counter/js/frontend.js =/*/plugins/post-views-counter/js/frontend.min.js	pvc_visits*
a		posthog.com	dmn_chk_* ph_*_posthog ph_phc_*
a		profitwell.com dna8twue3dlxq.cloudfront.net
a		owen.prolitteris.ch
a		ingest.promptwatch.com
a		ptengine.cn ptengine.com ptengine.jp ptmind.com	pt_s_*
a	quantcast	brtstats.com quantcount.com quantserve.com semantictec.com =cdn.ampproject.org/v0/analytics-vendors/quantcast.json	__qca _dlt
a	quantum-metric	quantummetric.com	QuantumMetric*
a		qubit.com goqubit.com qubitproducts.com qutics.com d1m54pdnjzjnhe.cloudfront.net d22rutvoghj3db.cloudfront.net d3c3cq33003psk.cloudfront.net	_qPageNum_* _qsst_s _qst_s _qubitTracker qb_generic qb_permanent qb_session
a		quintelligence.com
a		rampanel.com
a		raygun.com raygun.io	raygun4js-userid raygun4js_usid
a		reactflow.com
a		realytics.io realytics.net dcniko1cv0rz.cloudfront.net
a		reflektion.com rfksrv.com d26opx5dl8t69i.cloudfront.net	__rcmp __rpck __rpckx __rslct __ruid __rutma __rutmb
a	request-metrics	requestmetrics.com
a		research-artisan.com analyze.pro.research-artisan.net
a		revolvermaps.com
a		richrelevance.com	rr_rcs
a		ringostat.com ringostat.net	rngst1 rngst2
a		roistat.com	roistat_*
a		api.rollbar.com cdn.rollbar.com =cdnjs.cloudflare.com/ajax/libs/rollbar.js d37gvrvc0wt4s1.cloudfront.net
a		rudderstack.com rudderlabs.com	rl_anonymous_id rl_group_id rl_group_trait rl_page_init_referrer rl_page_init_referring_domain rl_session rl_trait rl_user_id rudder_cookies test_rudder test_rudder_cookie
a	ruler-analytics	nyltx.com ruleranalytics.com	__raconv __rasesh
a	rum-vision	rumvision.com d5yoctgpv4cpx.cloudfront.net
a		api.rybbit.io app.rybbit.io tracking.rybbit.io
a		s3ae.com sophus3.com
a	salesforce-cquotient	cquotient.com	__cq_bc __cq_seg __cq_uuid cqcid cquid
a		samplicio.us
a	satori-marketing	satr.jp segs.jp
a	searchspring-beacon	beacon.searchspring.io d3cgm8py10hi0z.cloudfront.net	ssSessionId ssSessionIdNamespace ssUserId ssViewedProducts
a		segment.io segmentapis.com api.segment.com =cdn.ampproject.org/v0/analytics-vendors/segment.json cdn.segment.com d2dq2ahtl5zl1z.cloudfront.net	__tld__ ajs%3Acookies ajs%3Atest ajs:cookies ajs:test ajs_anonymous_id ajs_group_id ajs_user_id analytics_session_id.last_access seg_xid seg_xid_fd seg_xid_ts
a		segmentify.com
a		segmetrics.io
a		segmint.net
a		api.seline.com api.seline.so cdn.seline.com cdn.seline.so
a	sematext-experience	cdn.sematext.com
a	sensors-data	sensorsdata.cn	sa_jssdk_* sensorsdata2015jssdkcross sensorsdata2015session
a	sentry	ravenjs.com sentry-cdn.com
a		servmetric.com
a	session-stack	sessionstack.com	sessionstack_*
a		sessioncam.com d2oh4tlt9mrke9.cloudfront.net	SessionCamTestCookie sc.ASP.NET_SESSIONID sc.Status sc.UserId sc.vis*
a	seznam-dot	h.imedia.cz h.seznam.cz
a		shinystat.com shinystat.it
a	shopify-analytics	=cdn.shopify.com/s/javascripts/tricorder/trekkie.storefront.min.js =cdn.shopify.com/s/trekkie.storefront.*.js =cdn.shopify.com/shopifycloud/shopify/assets/shop_events_listener-*.js monorail-edge.shopifysvc.com v.shopify.com	_landing_page _orig_referrer _shopify_d _shopify_fs _shopify_ga _shopify_s _shopify_sa_p _shopify_sa_t _shopify_uniq _shopify_visit _shopify_y
a	shopify-performance	=cdn.shopify.com/s/javascripts/shopify_stats.js =cdn.shopify.com/shopifycloud/boomerang =cdn.shopify.com/shopifycloud/perf-kit
a		shoplift.ai
a	silktide-analytics	analytics.silktide.com
a	simon-data	simonsignal.com
a	simple-analytics	simpleanalytics.com simpleanalytics.io simpleanalyticscdn.com
a		simplereach.cc simplereach.com =cdn.ampproject.org/v0/analytics-vendors/simplereach.json d8rk54i4mohrb.cloudfront.net
a	singular-web	sdk-api-v1.singular.net web-sdk-cdn.singular.net
a	site24x7-rum	site24x7rum.com site24x7rum.eu site24x7rum.in	s247cid s247did
a	sitecore-analytics	=/layouts/system/VisitorIdentification.aspx =/layouts/system/VisitorIdentification.js	SC_ANALYTICS_GLOBAL_COOKIE SC_ANALYTICS_SESSION_COOKIE
a	sitecore-cdp	boxever.com sitecorecloud.io/web-version d1mj578wat5n4o.cloudfront.net d35vb5cccm4xzp.cloudfront.net	boxever_*
a		siteimprove.com siteimproveanalytics.com siteimproveanalytics.io	nmstat siteimproveses
a		sitemeter.com
a		sitespect.com =/__ssobj
a		sitest.jp
a		skyglue.com
a	slimstat	=/*/plugins/wp-slimstat/wp-slimstat.min.js =cdn.jsdelivr.net/wp/wp-slimstat	slimstat_tracking_code
a		smarthint.co	SmartHint_*
a		smartlook.cloud smartlook.com	SL_C_* SL_L_*
a		smartocto.com contentinsights.com
a		snoobi.com snoobi.eu
a	snowplow	snplow.net =/com.snowplowanalytics.snowplow/tp2 =cdn.ampproject.org/v0/analytics-vendors/snowplow.json =cdn.jsdelivr.net/gh/snowplow =cdn.jsdelivr.net/npm/@snowplow d1fc8wv8zag5ca.cloudfront.net d32hwlnfiv2gyn.cloudfront.net d3ec28oegpsmuy.cloudfront.net =unpkg.com/@snowplow	_sp_id.* _sp_ses.*
a		sophi.io
a		speedcurve.com	lux_uid
a		cdn.splitbee.io hive.splitbee.io	sb_uid
a	splunk-rum	signalfx.com cdn.observability.splunkcloud.com	_splunk_rum_sid
a	spring-measurement	spring-tns.net tns-simplesurvey.com
a	sputnik-counter	cnt.sputnik.ru stat.sputnik.ru
a	squarespace-analytics		ss_cid ss_cpvisit ss_cvisit ss_cvr ss_cvt
a		stat24.com
a		statable.com
a		statcounter.com	sc_is_visitor_unique
a	statify	=/*/plugins/statify/js/snippet.js =/*/plugins/statify/js/snippet.min.js
a	statsig	statsigapi.net =cdn.jsdelivr.net/combine/npm/@statsig =cdn.jsdelivr.net/npm/@statsig =featureassets.org =prodregistryv2.org
a		stetic.com
a		sub2tech.com
a		api.swetrix.com cdn.swetrix.com =swetrix.org
a	symplify-conversion	sitegainer.com =cdn-sitegainer.com d191y0yd6d0jy4.cloudfront.net	sg_cookies
a	tag-inspector	d22xmn10vbouk4.cloudfront.net
a		tag4arm.com
a		talkingdata.com talkingdata.net
a	tealeaf	tealeaf.ibmcloud.com	TLTSID TLTUID
a	tealium-eventstream	tealiumiq.com
a	tencent-analytics	beacon.cdn.qq.com beaconcdn.qq.com mta.qq.com mtatrack.qq.com pingfore.qq.com pingjs.qq.com pingtcss.qq.com tajs.qq.com tam.cdn-go.cn	pgv_info pgv_pvi pgv_pvid pgv_si
a	tinybird-web-analytics	=unpkg.com/@tinybirdco/flock.js
a		=tinylytics.app
a	top100-rambler	top100.ru counter.rambler.ru kraken.rambler.ru scounter.rambler.ru top100-images.rambler.ru =top100.rambler.ru/counter	adtech_uid t3_sid_* top100_id
a		topblogs.de
a	toplist-cz	toplist.cz toplist.sk
a		tp88trk.com
a	traceview	tracelytics.com d2gfdmu30u15x7.cloudfront.net
a		trackjs.com trackjs.dev d2zah9y47r7bi2.cloudfront.net	TrackJS
a	trafic-ro	trafic.ro
a		trbo.com	trbo_*
a	treasure-data	treasuredata.com	_td _td_global _td_ssc_id
a		trialfire.com
a		truconversion.com
a		truehits.net gits.net.th truehits.in.th
a		tryzens-analytics.com
a		tyxo.bg tyxo.com
a		umami.is api-gateway.umami.dev	umami.*
a		umbel.com
a		upscore.com
a	uptrends-rum	uptrendsdata.com
a	usability-tools	usabilitytools.com
a	user-heat	userheat.com uh.nakanohito.jp
a	user-insight	nakanohito.jp	ulid_*
a		usermaven.com	__eventn_id_UM* usermaven_id_*
a		userreplay.net
a		userzoom.com
a		usonar.jp sonar.landscape.co.jp
a		varify.io
a		vitals.vercel-analytics.com =/_vercel/insights =/_vercel/speed-insights va.vercel-scripts.com vitals.vercel-insights.com
a	vgwort-metis	met.vgwort.de
a		vidora.com
a		visitor-analytics.io va-endpoint.com visitor-analytics.net
a		visually-io.com visually.io
a		vizzit.se
a	vk-top-mail-ru	top.list.ru privacy-cs.mail.ru top-fwz1.mail.ru =top.mail.ru/counter =top.mail.ru/tc	tmr_detect tmr_lvid tmr_lvidTS tmr_reqNum
a	volcengine-datafinder	volceapplog.com =lf1-cdn-tos.bytegoofy.com/goofy/log-sdk lf3-data.volccdn.com mcs.zijieapi.com
a		vwo.com visualwebsiteoptimizer.com wingify.com d5phz18u4wuww.cloudfront.net	_vis_opt_* _vwo _vwo_*
a		w3counter.com
a		warlog.ru
a	webflow-analyze	intellimize.co intellimizeio.com
a		webgozar.com webgozar.ir
a		webleads-tracker.com webleads-tracker.fr
a		webterren.com	wdcid wdlast wdses
a		webtrends.com webtrendslive.com webtrendsoptimize.com d1q62gfb8siqnm.cloudfront.net	WT_FPC _wt.*
a		webtuna.com
a	weebly-stats	=cdn1.editmysite.com/js/wsnbn =cdn2.editmysite.com/js/wsnbn	_snow_id.* _snow_ses.*
a	whos-amung-us	amung.us waust.at
a		wisetracker.co.kr
a	wix-analytics	frog.wix.com panorama.wixapps.net	_wixAB3 _wixAB3|* fedops.logger.defaultOverrides
a	woocommerce-order-attribution	=/*/plugins/woocommerce/assets/js/frontend/order-attribution.min.js =/*/plugins/woocommerce/assets/js/sourcebuster/sourcebuster.min.js	sbjs_*
a		woopra.com	wooMeta wooTracker
a	wordpress-popular-posts		wpp_sampling_*
a	wordpress-stats	stats.wordpress.com pixel.wp.com stats.wp.com	tk_ai tk_lr tk_ni tk_or tk_qs tk_r3d tk_tc
a	wow-analytics	wowanalytics.co.uk	wow.anonymousId wow.schedule wow.session wow.utmvalues
a	wp-statistics	=/*/plugins/wp-statistics/assets/js/mini-chart.js =/*/plugins/wp-statistics/assets/js/tracker.js
a		wysistat.com wysistat.net	Wysistat wysistat
a		y-track.com
a	yandex-metrica	mc.yandex.ru =bs.yandex.ru/informer =cdn.ampproject.org/v0/analytics-vendors/metrika.json =cdn.jsdelivr.net/npm/yandex-metrica-watch =cdn.jsdelivr.net/npm/yandex-metrica-watch@* d31j93rd8oukbv.cloudfront.net informer.yandex.ru mc.admetrica.ru mc.webvisor.com mc.webvisor.org mc.yandex.by mc.yandex.com mc.yandex.com.tr mc.yandex.kz mc.yandex.ua	_ym_d _ym_debug _ym_hostIndex _ym_isad _ym_metrika_enabled _ym_metrika_enabled_* _ym_mp2_* _ym_uid _ym_visorc _ym_visorc_* yabs-sid yandexuid
a	yandex-varioqub	abt.s3.yandex.net
a		qoe-1.yottaa.net
a	zhuge-io	zhugeapi.com zhugeio.com	zg_did
a		zipy.ai
a	zoho-pagesense	pagesense.io	ps_payloadSeqId zPersonalization zabBucket zabHMBucket zabPZBucket zabSplit zabUserID zabUserId zabVisitID zabVisitId zab_* zabme zfa zia_* zps-tgr-dts zpsPollsBucket zpsPopupBucket zps_permission_status zpsfa_* zpspb zpspolls_* zpssr*
c		247-inc.net 247inc.net d1af033869koo7.cloudfront.net
c		ada.support
c	airship-web	aswpsdkeu.com aswpsdkus.com device-api.urbanairship.com wallet-api.urbanairship.com
c	aivo	agentbot.net
c		appcues.net fast.appcues.com my.appcues.com
c		atlasrtx.com
c		icons.batch.com via.batch.com ws.batch.com
c	beamer	app.getbeamer.com backend.getbeamer.com push.getbeamer.com static.getbeamer.com	_BEAMER_*
c		app.belco.io cdn.belco.io	belco-anonymous-id belco-cookies
c		boldchat.com	_bcvm_vid_* _bcvm_vrid_*
c		cdn.botpress.cloud files.bpcontent.cloud mediafiles.botpress.cloud
c	brevo-conversations	conversations-widget.brevo.com conversations-widget.sendinblue.com widget.conversations-widget.brevo.com
c		bugherd.com
c		=callbackhunter.com/widget cdn.callbackhunter.com
c		cdn-widget.callpage.io core.callpage.io
c	calltouch-widget	widgets.calltouch.ru
c		edge.chameleon.io fast.chameleon.io fast.trychameleon.com
c	channel-talk	api.channel.io cdn.channel.io	ch-session-* ch-veil-id
c		app.chaport.com cdn.chaport.com
c		=www.chatbase.co/chatbot-iframe =www.chatbase.co/embed =www.chatbase.co/embed.min.js
c	chatbot-com	cdn.chatbot.com
c		js.chatlio.com w.chatlio.com
c		call.chatra.io chat.chatra.io
c		app.chatwoot.com	cw_conversation cw_user_*
c		cleverpush.com
c		click4assistance.co.uk
c		clickdesk.com d1gwclp1pmzk26.cloudfront.net
c	collect-chat	=collectcdn.com links.collect.chat
c		comm100.com comm100.io comm100vue.com	comm100_guid2_* comm100_visitorguid_*
c		confirmit.com
c		contactatonce.co.uk contactatonce.com
c		app.convertbox.com cdn.convertbox.com
c		app.convertflow.co js.convertflow.co
c		app.convertful.com
c		client.crisp.chat game.crisp.chat image.crisp.chat plugins.crisp.chat settings.crisp.chat storage.crisp.chat	crisp-client%2F* crisp-client/*
c		=app.crowdsignal.com/survey.js survey.fm i0.poll.fm =poll.fm =polldaddy.com/p secure.crowdsignal.com secure.polldaddy.com static.crowdsignal.com static.polldaddy.com	PD-set-poll-cookie PD_poll_*
c		delighted.com/integrations d2yyd1h5u9mauk.cloudfront.net web.delighted.com
c	digioh	lightboxcdn.com
c		=doorbell.io/button embed.doorbell.io
c		drift.com/api driftt.com js.drift.com widget.drift.com	DFTT_END_USER_PREV_BOOTSTRAPPED drift_aid drift_campaign_refresh drift_eid drift_visitorCounts driftt_aid driftt_sid
c	dynamics-omnichannel	omnichannelengagementhub.com oc-cdn-ocprod.azureedge.net oc-cdn-public-eur.azureedge.net oc-cdn-public-oce.azureedge.net oc-cdn-public.azureedge.net
c		easypolls.net
c	edigital-research	ecustomeropinions.com edigitalresearch.com edigitalsurvey.com edrcdn.com
c	elevio	app.elev.io cdn.elev.io
c		cdn.emolytics.com
c	emplifi-chat	astutebot.com webchat.emplifi.io
c	facebook-customer-chat	=connect.facebook.net/*/sdk/xfbml.customerchat.js =www.facebook.com/customer_chat =www.facebook.com/plugins/customerchat =www.facebook.com/v*/plugins/customerchat*
c		widget.feedaty.com widget.zoorate.com
c		cdn.feedbackify.com
c		firepush.io
c		flipdesk.jp	_flipdesk_session_id
c		foresee.com 4seeresults.com answerscloud.com foreseeresults.com	_4c_ _4c_mc_ __fsr_* fsr.a fsr.r fsr.s
c		=www.formilla.com/*.aspx =www.formilla.com/scripts
c		freshchat.com freshworksapi.com
c	freshworks-widget	fw-cdn.com =assets.freshdesk.com/widget d36mpcpuzc4ztk.cloudfront.net euc-widget.freshworks.com ind-widget.freshworks.com =s3.amazonaws.com/assets.freshdesk.com widget.freshworks.com
c	front-chat	chat-assets.frontapp.com chat.frontapp.com	fcaid fcuid
c	genesys-chat	genesyscloud.com pure.cloud api-cdn.mypurecloud.com apps.mypurecloud.com apps.mypurecloud.com.au apps.mypurecloud.de apps.mypurecloud.ie apps.mypurecloud.jp	_actcc _actmi _actms _actmu _actvc _genesys.widgets.*
c		=getbutton.io/widget-send-button static.getbutton.io static.whatshelp.io
c		getsitecontrol.com getsitectrl.com gsc-static.com gscontrols.com
c		service.giosg.com giosgusercontent.com	giosg_* sgEvents
c	gist-chat	cdn.getgist.com widget.getgist.com
c		gladly.com/chat us-1.gladly.com us-uat.gladly.com cdn.gladly.com
c		gnatta.com
c		cdn.goftino.com =www.goftino.com/widget
c	google-surveys	survey.g.doubleclick.net =www.google.com/insights/consumersurveys
c		gorgias.chat config.gorgias.io
c		gravitec.net
c	groove	groovehq.com/widgets widget.cluster.groovehq.com widget.groovehq.com
c	hello-bar	my.hellobar.com script.hellobar.com
c	help-scout-beacon	beacon-v2.helpscout.net beaconapi.helpscout.net chatapi.helpscout.net d3hb14vkzrxvla.cloudfront.net djtflbt20bdde.cloudfront.net
c		widget.helpcrunch.com embed.helpcrunch.com ucarecdn.helpcrunch.com
c	hubspot-chat	usemessages.com =api.hubspot.com/livechat-public	hs-messages-hide-welcome-message hs-messages-is-open messagesUtk
c	hubspot-popups	js-eu1.hsleadflows.net js-na1.hsleadflows.net js.hsleadflows.net js.hubspotfeedback.com
c		iadvize.com	iadvize-*-vuid
c		idio.co
c		inbenta.chat inbenta.io sdk.inbenta.com static.inbenta.com
c		=www.informizely.com/sdk insitez.blob.core.windows.net
c	inside-chat	inside-graph.com
c		api.insocial.nl survey.insocial.nl
c		widget.instabot.io
c		api-iam.au.intercom.io intercomcdn.com api-iam.eu.intercom.io api-iam.intercom.io api-ping.intercom.io js.intercomcdn.eu nexus-websocket-a.intercom.io widget.intercom.io	intercom-*
c		iperceptions.com	IPE_LandingTime IPE_S_* iperceptions_*
c		izooto.com
c		api.jeeng.com sdk.jeeng.com
c	jivochat	jivosite.com code.jivo.ru	jv_close_time_* jv_enter_ts_* jv_invitation_time_* jv_pages_count_* jv_refer_* jv_utm_* jv_visits_count_*
c		app.justuno.com jst.ai cdn.justuno.com d2j3qa5nc37287.cloudfront.net =www.justuno.com/embed	_ju_dc _ju_dm _ju_dn _ju_pn _ju_v
c		kayako.com/api/v1/messenger kayakocdn.com
c		kommunicate.io
c		cdn.landbot.io chats.landbot.io =landbot.io/v3 =landbot.online static.landbot.io
c	live-helper-chat	cloud.livehelperchat.com	lhc_ldep lhc_per lhc_ses
c	liveagent	ladesk.com	LaSID LaUserDetails LaVisitorId_* LaVisitorNew
c		livechat.com livechat-files.com livechat-static.com livechatinc.com	__lc2_cid __lc2_cst __lc_cid __lc_cst __livechat __oauth_redirect_detector lc_window_state
c		app.livechatoo.com
c		livehelpnow.net	lhnContact lhnJWT lhnStorageType
c		liveperson.com liveperson.net look.io lpsnmedia.net	HumanClick* LPCKEY-* LPSID-* LPVID
c		livetex.io livetex.ru
c	livezilla		lz_last_visit lz_userid lz_visits
c		mailmunch.co	_mailmunch_visitor_id mailmunch_second_pageview
c	marker-io	marker.io
c	medallia-digital	digital-cloud-gov.medallia.com digital-cloud-prem.medallia.com digital-cloud-uk.medallia.eu digital-cloud-us-main.medallia.com digital-cloud-west.medallia.com digital-cloud.medallia.com digital-cloud.medallia.eu kampyle.com md-nebula.medallia.com	kampyle* mdLogger
c	missive-chat	webchat.missiveapp.com
c		mopinion.com/assets collect.mopinion.com deploy.mopinion.com	Pastease.passive.activated* Pastease.passive.chance*
c	moxie	gomoxie.com gomoxie.solutions
c	my-feelback	myfeelback.com actorssl-5637.kxcdn.com
c		nanorep.co bold360.com nanorep.com
c	naver-talktalk	=partner.talk.naver.com/banners =talk.naver.com/static
c		nice-incontact.com incontact.com nicecxone.com/chat web-modules-de-eu1.niceincontact.com web-modules-de-na1.niceincontact.com
c		t.ofsys.com
c		olark.com/jsclient api.olark.com assets.olark.com client.olark.com events.olark.com log.olark.com nrpc.olark.com static.olark.com	_ok _okac _okbk _okdetect _okgid _okla _oklv _oksub hblid olfsk wcsid
c		onesignal.com os.tc
c		opinary.com compass.pressekompass.net www.pressekompass.net
c		opinionlab.com
c		=www.opinionstage.com/assets =www.opinionstage.com/polls =www.opinionstage.com/sets =www.opinionstage.com/surveys =www.opinionstage.com/widgets
c		optimonk.com	optiMonk*
c		api.optinmonster.com omappapi.com opmnstr.com optmnstr.com optmstr.com optnmstr.com a.omwpapi.com app.optinmonster.com optinmonster.s3.amazonaws.com	_omappvp _omappvs om-interaction-cookie om-success-* omCountdown-* omGlobalInteractionCookie omGlobalSuccessCookie omSeen-* omSlideClosed-*
c	oracle-service-chat	custhelp.com/euf rnengage.com
c		outgrow.us dyv6f9ner1ir9.cloudfront.net
c		static.personizely.net
c		picreel.com pcrl.co	picreel_*
c	pipedrive-leadbooster	leadbooster-chat.pipedrive.com
c		cdn.playbuzz.com embed.playbuzz.com =www.playbuzz.com/item
c	podium-webchat	assets.podium.com connect.podium.com mind-flayer.podium.com webchat.podium.com
c	poptin	app.popt.in cdn.popt.in	poptin_*
c		apiv2.popupsmart.com cdn.popupsmart.com
c		api.privy.com privymktg.com assets.privy.com promotions.privy.com widget.privy.com	_privy_*
c	proprofs-chat	live2support.com =www.proprofschat.com/widget
c	provide-support	providesupport.com
c		pulseinsights.com
c	pure-chat	purechatcdn.com app.purechat.com	purechat_state
c		cdn.pushalert.co
c		cdn.pushbots.com
c		pushcrew.com	pushcrew*
c		pushengage.com	PushSubscriberStatus peclosed peclosed-*
c		cdn.pushly.com p-n.io
c		pushnami.com
c	pushnews	pn.vg
c		cdn.pushowl.com
c		pushpushgo.com
c		pushwoosh.com/json cdn.pushwoosh.com
c		qualaroo.com =s3.amazonaws.com/ki.js	ki_r ki_s ki_t ki_u
c		app.qualified.com js.qualified.com ws.qualified.com	__q_domainTest __q_local_form_debug __q_state_*
c		qualtrics.com/WRSiteInterceptEngine qualtrics.com/jfe siteintercept.qualtrics.com siteintercept.qualtrics.eu	CPSessID QSIPopUnder_PopUnderTarget_* QSI_CT QSI_DATA QSI_HistorySession QSI_OptInIDsAndTargetOrigins QSI_OptInIDsAndWindowNames QSI_ReplaySession_* QSI_SI_* QSI_S_* QSI_TestSessions_* QST SISessID
c		questionpro.com
c	quiq	goquiq.com/app/chat-ui goquiq.com/app/webchat quiq-api.com
c	re-amaze	reamaze.io cdn.reamaze.com push-cable.reamaze.com push.reamaze.com
c	respond-io	cdn.respond.io
c		retainful.com
c		=www.riddle.com/a =www.riddle.com/embed =www.riddle.com/view
c		app.robofabrica.tech
c		=rumbletalk.com/client
c	salesforce-live-agent	force.com/embeddedservice lightning.force.com/embeddedservice my.salesforce.com/embeddedservice my.site.com/*/assets/js/bootstrap.min.js salesforce-scrt.com salesforceliveagent.com =service.force.com/embeddedservice	liveagent_*
c		app.satismeter.com
c		t.screeb.app
c	sendbird-chat	aichatbot.sendbird.com dxstmhyqfqr1o.cloudfront.net
c	sendpulse-push	sendpulse.com/live-chat spushs.com webpushs.com cdn.sendpulse.com static-login.sendpulse.com	sendpulse_*
c		sleeknote.com	_sn_a _sn_m _sn_n
c	smallchat	embed.small.chat static.small.chat
c		cdn.smartpush.ai
c		smartsupp.com smartsuppcdn.com smartsuppchat.com smartsupp-widget-161959.c.cdn77.org	ssupp.*
c		snapengage.com =storage.googleapis.com/code.snapengage.com	SnapABug*
c		api.sprig.com api.userleap.com cdn.sprig.com cdn.userleap.com	userleap.ids
c	sprinklr-chat	live-chat-static.sprinklr.com
c		=stonly.com/api =stonly.com/embed =stonly.com/js
c		webchat.studizz.fr
c		app.subscribers.com cdn.subscribers.com
c		load.sumo.com sumome.com micpn.sumo.com sumo.b-cdn.net =sumo.com/api =sumo.com/services	__smListBuilderShown __smScrollBoxShown __smSessionId __smSmartBarShown __smSubscribed __smToken __smVID __smWelcomeMatShown
c		secure.surveymonkey.com research.net/r widget.surveymonkey.com =www.surveymonkey.com/jsEmbed.aspx =www.surveymonkey.com/jsPopup.aspx =www.surveymonkey.com/r	smcx_*
c		surveysparrow.com/s surveysparrow.com/widget cdn.spotchecks.com static.surveysparrow.com
c		respondent.survicate.com survicate-cdn.com survey.survicate.com surveys-static.survicate.com widget-api.survicate.com
c		synthetix.com syn-finity.com synthetix-ec1.com
c	tawk-to	tawk.to/chat cdn.tawk.to embed.tawk.to static-v.tawk.to va.tawk.to	TawkConnectionTime TawkCookie __tawkuuid tawkUUID tawk_uuid_* twk_idm_key twk_uuid_*
c		widget.textback.io
c		tidio.co tidiochat.com	tidio_state_*
c		tiledesk.com
c	tolk-ai	genii-script.tolk.ai script.tolk.ai
c		touchcommerce.com digital.nuance.com inq.com	inqSLD inqSession_* inqState_* inqVital_*
c		widget.trengo.eu
c		truepush.com
c		usabilla.com d6tizftlrpuof.cloudfront.net	usbls
c		userguiding.com/api static.userguiding.com
c		api.userlike.com userlike-cdn-widgets.com umd.userlike.com userlike-cdn-umm.b-cdn.net userlike-cdn-web.b-cdn.net userlike-cdn-widgets.s3-eu-west-1.amazonaws.com	uslk_*
c		userpilot.io
c		api.usersnap.com cdn.usersnap.com resources.usersnap.com widget.usersnap.com
c		uservoice.com/widgets by2.uservoice.com cdn.uservoice.com widget.uservoice.com	__uvt uvts
c		vee24.com
c		vergic.com psplugin.com
c		=www.videoask.com/embed =www.videoask.com/f*
c		vivocha.com
c		cdn.walkme.com walkmeusercontent.com d3b3ehuo35wzeh.cloudfront.net ec.walkme.com eu-cdn.walkme.com papi.walkme.com playerserver.walkme.com rapi.walkme.com
c	webex-chat	imi.chat
c		webphone.net
c		webpushr.com
c	website-alive	websitealive.com websitealive7.com
c		app.weply.chat	weply.analytics
c		cdn.whatfix.com eucdn.whatfix.com =whatfix.com/*embed.nocache.js
c		whoson.com	whoson
c		wisepops.com wisepops.net	wisepops wisepops_*
c		wonderpush.com
c		cdn.wootric.com disutgh7q0ncc.cloudfront.net eligibility.wootric.com
c	yellow-ai	cloud.yellow.ai app.yellowmessenger.com cdn.yellowmessenger.com
c		yieldify.com yieldify-production.com yieldifylabs.com d33wq5gej88ld6.cloudfront.net dwmvwp56lzq5t.cloudfront.net	yieldify_*
c	zendesk-chat	zdassets.com zopim.com zopim.io =assets.zendesk.com/embeddable_framework =assets.zendesk.com/external	ZD-buid ZD-suid __zlcid __zlcmid __zlcstore _zdshared_user_session_analytics
c	zoho-salesiq	=css.zohocdn.com/salesiq =js.zohocdn.com/salesiq =js.zohostatic.com/salesiq salesiq.zoho.com salesiq.zoho.com.au salesiq.zoho.eu salesiq.zoho.in salesiq.zoho.jp salesiq.zohopublic.com salesiq.zohopublic.eu salesiq.zohopublic.in vts.zohopublic.com vts.zohopublic.eu vts.zohopublic.in	*-_siqid *-_zldp *-_zldt siqlsdb zc_loc zc_show
c	zonka-feedback	zonkafeedback.com/js e.zonka.co eu-js.zonka.co js.zonka.co us-js.zonka.co
c		static.zotabox.com
d		206ads.com publisherdesk.com
d		a-ads.com
d		a1webstats.com websuccessdata.com
d	a8-net	a8.net a8cv.com	_a8_*
d		a8723.com adizio.com admedo.com
d		aaxads.com aaxdetect.com
d		abtshield.com
d		accesstrade.co.id accesstrade.in.th accesstrade.net accesstrade.vn isclix.com	_atnct atnct
d	accuen	p-td.com
d		aceex.io
d	acquisio	acq.io
d	act-on	actonservice.com actonsoftware.com
d		actionpay.net actionpay.ru apretailer.com apretailer.com.br aprtx.com	actionpay apclick
d		actirise.com flashb.id
d		active-agent.com
d	activecampaign	prism.app-us1.com trackcmp.net diffuser-cdn.app-us1.com	prism_*
d	acuityads	acuityplatform.com illumin.com
d	ad-ebis	ebis.ne.jp
d	ad-generation	scaleout.jp socdm.com
d		ad-plus.com.tr	_adplus_uid_v2
d	ad-score	adsco.re
d		ad-stir.com
d	ad-style	ad.style
d		ad2iction.com
d		ad4game.com
d		ad4m.at
d		ad6media.fr
d		adacado.com
d	adagio	4dex.io
d		adalyser.com	__adal_*
d		adapex.io
d		adblade.com
d		adbro.me
d	adbutler	servedbyadbutler.com servedbyadbutler.com.au
d		adcalls.nl	acalltracker acalltrackernumber acalltrackerreferrer
d		adcash.com acscdn.com
d		adcell.com www.adcell.de	ADCELLpid* ADCELLsid* ADCELLspid* ADCELLvpid*
d		adcluster.com.tr
d		addefend.com addefend-platform.com
d		addshoppers.com shop.pe d3rr3d0n31t48m.cloudfront.net
d		adelphic.net ipredictive.com
d		adentifi.com
d		adestra.com msgfocus.com
d		adform.net adformdsp.net seadform.net	adformfrpid
d		adfox.ru =yastatic.net/partner-code =yastatic.net/partner-code-bundles =yastatic.net/pcode
d		adgear.com adgrx.com
d		adgebra.co.in
d		adglare.net
d		adhash.com
d		adhese.com	adheseCustomer
d		adinplay.com
d		adipolo.com
d		adition.com
d		adjust.com adj.st adjust.io adjust.world
d		adkernel.com	adk_rtb_conv_id
d		adledge.com
d		adlightning.com
d		adloox.com adlooxtracking.com
d		admanmedia.com
d		admaru.com admaru.net
d		admaster.com.cn
d		admatic.com.tr admatic.de
d		admedia.com
d		admicro.vn
d	admiral	getadmiral.com unknowntray.com	_admrla _awl
d		admitad.com alitems.co alitems.com artfut.com lenmit.com wextap.com	admitad_aid admitad_uid tagtag_aid
d		admixer.com admixer.net
d		adnami.io
d		ad.adnet.de
d		adnimation.com
d		adnow.com nnowa.com
d		adnuntius.com
d		adnz.co
d	adobe-advertising	everestads.net everestjs.net everesttech.net	adcloud id_adcloud
d		adocean.pl adocean-global.com
d	adometry	dmtry.com
d		adop.cc
d		adotmob.com
d		adpartner.pro
d		adpearl.io
d	adplan	adplan-ds.com adplan7.com advg.jp advg7.com
d		=www.adplugg.com/apusers =www.adplugg.com/serve
d		adpon.jp
d		adpone.com
d		adpushup.com
d		adquery.io
d		adreactor.com
d		adrecover.com
d		adrelevantis.com
d		adrino.cloud
d		adriver.ru
d		adroll.com	__adroll __adroll_fpc __adroll_shared __ar_v4
d	ads-by-name	ads. adserv. adserve. adserver. adserving. adx.
d		adschoom.com
d		adscience.nl
d		adserver01.de
d		adskeeper.co.uk adskeeper.com
d		adsmovil.com
d		adsnative.com
d		adspeed.net
d		adspirit.de
d		adsterra.com effectivegatecpm.com highperformanceformat.com profitabledisplaynetwork.com profitablegatecpm.com topcreativeformat.com
d		adswizz.com
d		adtarget.com.tr adtarget.market
d		adtech.de adtechjp.com adtechus.com atwola.com =s.aolcdn.com/os/ads
d		adtelligent.com vertamedia.com
d	adthink	adxcore.com dcoengine.com
d	adtima	adtimaserver.vn
d		adtpix.com
d		adtraction.com adtr.io	at_gd
d		adtrue.com
d		adunity.com
d		adup-tech.com
d		adventive.com adventivedev.com
d		adventori.com
d		adverline.com adnext.fr
d		adverticum.net
d		advertserve.com
d		advolution.de
d		adwise.bg
d		adwmg.com wmgroup.us
d		adx1.com
d		adxpremium.services
d		adyoulike.com adyoulike.net omnitagjs.com
d		adzerk.net kevel.co
d		adziff.com zdbb.net
d	afb	affiliate-b.com afi-b.com
d		affectv.com affec.tv
d		affilae.com
d		affiliatly.com	affiliatly affiliatly_v3
d	affilinet	affili.net banner-rotation.com reussissonsensemble.fr successfultogether.co.uk webmasterplan.com
d		ph.affinity.com
d		afilio.com.br
d		afp.ai
d	agile-crm	agilecrm.com/stats	agile-crm-* agile-email
d		agilone.com
d	aigent	silveregg.net
d		aimatch.com
d		aimediagroup.com
d		albacross.com	nQ_cookieId nQ_userVisitId nQ_visitId
d		algovid.com vdoserv.com
d		alimama.com tanx.cn tanx.com atanx.alicdn.com =g.alicdn.com/mm/afp-cdn =g.alicdn.com/mm/tanx-cdn
d	amazon-ads	amazon-adsystem.com	aatToken
d	amazon-associates	assoc-amazon.ca assoc-amazon.co.uk assoc-amazon.com assoc-amazon.de assoc-amazon.es assoc-amazon.fr assoc-amazon.it assoc-amazon.jp associates-amazon.com ir-ca.amazon-adsystem.com ir-de.amazon-adsystem.com ir-es.amazon-adsystem.com ir-fr.amazon-adsystem.com ir-in.amazon-adsystem.com ir-it.amazon-adsystem.com ir-jp.amazon-adsystem.com ir-na.amazon-adsystem.com ir-uk.amazon-adsystem.com ps-us.amazon-adsystem.com rcm-ca.amazon.ca rcm-de.amazon.de rcm-es.amazon.es rcm-eu.amazon-adsystem.com rcm-fe.amazon-adsystem.com rcm-fr.amazon.fr rcm-it.amazon.it rcm-jp.amazon.co.jp rcm-na.amazon-adsystem.com rcm-uk.amazon.co.uk rcm.amazon.com wms-eu.amazon-adsystem.com wms-fe.amazon-adsystem.com wms-na.amazon-adsystem.com ws-cn.amazon-adsystem.com ws-eu.amazon-adsystem.com ws-fe.amazon-adsystem.com ws-in.amazon-adsystem.com ws-na.amazon-adsystem.com z-eu.amazon-adsystem.com z-fe.amazon-adsystem.com z-in.amazon-adsystem.com z-na.amazon-adsystem.com
d	ambassador	getambassador.com mbsy.co
d		amoad.com
d		aniview.com
d		anonymised.io	idw-fe-id
d	antvoice	avads.net	antvoice
d	anymind	anymanager.io =anymind360.com
d		sync.apester.com qmerce.com
d		=assets.apollo.io/micro/website-tracker aplo-evnt.com
d		appcast.io
d		appier.net	_atrk_* appier_*
d		banner.appsflyer.com onelink.me cdn.appsflyer.com onelinksmartscript.appsflyer.com wa.appsflyer.com websdk.appsflyer.com	AF_BANNERS_SESSION_ID AF_DEFAULT_MEASUREMENT_STATUS AF_SYNC afUserId
d	appvador	apvdr.com
d		apsis.one prospecteye.com	Ely_vID
d	assertive-yield	assertcom.de ay.delivery
d		asteriobid.com asterio.ai
d		astraone.io
d	atlas-ad-serving	atdmt.com atlassbx.com =/hserver/SITE=* =/jserver/*SITE=*
d	atomx	ato.mx
d	attentive	attentivemobile.com attn.tv	__attentive_* _attn_ attntv_mstore_email
d	attribution-app	attributionapp.com
d	audience-science	revsci.net
d		audiencerun.com
d	audigent	ad.gt hadronid.net	_au_1d _au_last_seen* auHadronId
d		audrte.com
d	automatad	atmtd.com
d	avantis	avantisvideo.com
d		avantlink.com avmws.com	avmws_*
d		analytics.aweber.com
d		awempire.com
d	awin	awin1.com dwin1.com dwin2.com zanox-affiliate.de zanox.com zanox.ws zenaps.com	AwinChannelCookie _aw_j_* _aw_m_* _aw_sn_* _aw_xid awin_awc awin_source zanpid
d	axon-pixel	applovin.com applvn.com axon.ai	_axwrt axwrt
d		axonix.com
d	b-dash	smart-bdash.com	_bdck
d	baidu-ads	pos.baidu.com afd.baidu.com als.baidu.com cb.baidu.com cbjs.baidu.com cpro.baidu.com cpro.baidustatic.com cpro2.baidustatic.com crs.baidu.com drmcmm.baidu.com dup.baidu.com dup.baidustatic.com dup2.baidustatic.com eclick.baidu.com =ecmb.bdimg.com/public03 entry.baidu.com nsclick.baidu.com static1.baidustatic.com ubmcmm.baidustatic.com
d		bannerflow.com
d		basis.net
d	batch-media	t4ft.de
d		beeketing.com
d	beeswax	bidr.io
d		begun.ru
d		belboon.com belboon.de
d		beop.io collectiveaudience.co
d	bestprice-360	360.bestprice.gr
d		bet365affiliates.com
d		betrad.com
d	between-digital	betweendigital.com
d	biano-pixel	pixel.biano.cz pixel.biano.hu pixel.biano.ro pixel.biano.sk
d	bidence		_dsp_uid* _ssp_update_time*
d		bidgear.com
d	bidglass	bid.glass
d		bidmatic.io
d		bidscube.com
d		bidswitch.net
d	bidtellect	bttrack.com
d		bidtheatre.com
d		bidvertiser.com
d		bitmedia.io bmcdn7.com
d		bizible.com bizibly.com	_biz_*
d		bliink.io
d	blis	blismedia.com
d		blockthrough.com ad-delivery.net btloader.com
d		bloomreach.co brcdn.com brsrvr.com brsvr.com exponea.com	__exponea_* _br_uid_1 _br_uid_2 xnpe_*
d		bluecava.com
d		bluecore.app bluecore.com triggeredmail.com	bc_invalidateUrlCache_targeting bc_persist_updates bc_pv_end triggermail
d		bluekai.com bkrtx.com
d	blueshift	getblueshift.com	_bsft_uid
d	bombora	ml314.com mlno6.com	_ccmaid _ccmsi
d		bonzai.co
d	bound	getsmartcontent.com	gscVisitor
d		bownow.jp	_bownow_cid _bownow_token bn_ext_cookie_id
d		branch.io app.link
d		brandmetrics.com
d		braze.com appboy.com appboycdn.com braze.eu	ab._gd ab.storage.*
d		=cdn.brevo.com/js/sa.js sibautomation.com automate.sendinblue.com =cdn.brevo.com/js/sdk-loader.js in-automate.brevo.com in-automate.sendinblue.com	sib_cuid
d	bridgewell	scupio.com
d	broadstreet	broadstreetads.com
d		bronto.com bm23.com brontops.com	__btr_id _bta_c _bta_tid bta_*
d	browsi	browsiprod.com
d		bucksense.com bksnimages.com
d	button	btncdn.com usebutton.com
d	buyapowa	co-buying.com
d		buysellads.com buysellads.net servedby-buysellads.com
d		buzzoola.com
d		bydata.com
d	c3-metrics	c3tag.com
d	ca-profit-x	caprofitx.adtdp.com caprofitx.com
d		ssp.cadent.com brealtime.com emxdgt.com
d	call-tracking-metrics	calltrackingmetrics.com tctm.co tctm.xyz	__ctmid
d		callibri.ru	callibri_* clbsid clbvid
d		callrail.com	calltrk-* calltrk_*
d		calltouch.ru	_ct _ct_client_global_id _ct_ids _ct_session_id _ct_site_id cted
d		campaigner.com
d		canddi.com canddi.io
d		ct.capterra.com
d	captify	captifymedia.com cpx.to
d	carbon-ads	carbonads.com carbonads.net
d		caroda.io
d		celtra.com
d		channeladvisor.com searchmarketing.com
d	cheetah-digital	ccmp.eu chd01.com chtah.com chtah.net eccmp.com
d	chicory	chicoryapp.com
d		chitika.net
d		cityads.com cityads.ru cityadspix.com
d	cj-affiliate	afcyhf.com anrdoezrs.net apmebf.com awltovhc.com cj.com cj.dotomi.com commission-junction.com cualbr.com dpbolvw.net emjcd.com ftjcfx.com jdoqocy.com kqzyfj.com lduhtrp.net mczbf.com qksrv.net qksz.net rnsfpw.net tkqlhce.com tqlkg.com vofzpwh.com yceml.net	cjUser cje cjevent_dc cjevent_sc
d	claritas	trkn.us
d		reveal.clearbit.com clearbitjs.com clearbitscripts.com risk.clearbit.com tag.clearbit.com x.clearbit.com	cb_anonymous_id cb_group_id cb_user_id
d		clevertap.com clevertap-prod.com wzrkt.com d2r1yp2w7bby2u.cloudfront.net	WZRK_*
d	click-guardian	clickguardian.app clickguardian.co.uk
d		clickadu.com
d		clickagy.com
d		clickbank.net
d		clickcease.com
d		clickdimensions.com	cusid cuvid cuvon
d		clickfuse.com
d		clickguard.com
d	clickio	o.clickiocdn.com =s.clickiocdn.com/t/*_light.js =s.luxcdn.com/t/*_light.js
d		clickonometrics.pl
d		clicktripz.com
d		clicmanager.fr
d		clinch.co
d		cointraffic.io adsgravity.io
d		coinzilla.com coinzillatag.com czilladx.com
d	colombia	clmbtech.com
d		comagic.dev comagic.ru uiscom.ru	_cmg_csst* _comagic_id*
d	commission-factory	cfjump.com commissionfactory.com commissionfactory.com.au	cfclick cfjump-*
d	common-room	cr-relay.com	signals-sdk-session-id signals-sdk-user-id
d		conative.de conative.network
d		concert.io concertads-configs.vox-cdn.com
d		confiant.com confiant-integrations.net
d		connatix.com	cnx_userId
d		connectad.io
d		connectif.cloud
d		connextra.com
d		content-ad.net content.ad
d		convead.io	convead_guest_uid
d		converge-digital.com
d	conversant	dotomi.com dtmpub.com fastclick.net mediaplex.com	Dotomi* _publink _publink_srv dtm_persisted_em dtm_persisted_em_sc dtm_tcdata dtm_tcdata_exp dtm_token dtm_token_exp dtm_token_sc dtm_user_id dtm_user_id_sc
d	convertmedia	admailtiser.com basebanner.com cmbestsrv.com
d		convertro.com
d		cordial.io
d		counciladvertising.net
d	coupang-partners	ads-partners.coupang.com ads.coupang.com =coupa.ng
d		cpex.cz
d		cpmstar.com
d	crimtan	ctnsnet.com
d		criteo.com criteo.net emailretargeting.com hlserve.com	cto_axid cto_bidid cto_bundle cto_clc cto_dna_bundle cto_idcpy cto_idfs cto_lwid cto_sid cto_test_cookie cto_tld_test cto_writeable uid3pd
d		crsspxl.com
d		cuelinks.com linksredirect.com
d		custobar.com
d	customer-io	customer.io	_cio _cioanonid _cioid cioFT cioLT
d		dable.io	dable_uid
d		pbs.dailyhunt.in
d		daisycon.com af12.net bdt9.net daisycon.io ds1.nl dt51.net jf79.net lt45.net
d		datablocks.net dblks.net
d	datalogix	nexac.com
d	datatrics		datatricsDebugger datatrics_customData
d	datonics	pro-market.net
d		deepintent.com
d		delacon.com.au delaconcorp.com
d	delta-projects	de17a.com
d		demandbase.com company-target.com
d		demdex.net	aam_uuid demdex dextp
d		deployads.com
d		dialogtech.com ifbyphone.com d31y97ze264gaa.cloudfront.net	_st_bid
d		dianomi.com dianomioffers.co.uk
d		digidip.net
d		digitalaudience.io	digitalAudience
d		receiver.dinamize.com
d		directadvert.ru
d	district-m	districtm.ca districtm.io
d	distroscale	jsrdn.com
d		doceree.com
d		dognet.com dognet.sk
d	doppler	=hub.fromdoppler.com/public
d	dotandads	dotandad.com
d	dotdigital	ddlnk.net dmtrk.com trackedlink.net trackedweb.net	dmSessionID
d		doubleverify.com dvtps.com iqfp1.com
d		dpmsrv.com
d	drip	getdrip.com	_drip_client_*
d		dspx.tv
d		dstillery.com media6degrees.com
d		dtscout.com
d	dub	dubcdn.com	dub_id dub_partner_data
d		dynad.net
d	dynadmic	dyntrk.com
d	dynamics-365	svc.dynamics.com/t/w =cxppusa1formui01cdnsa01-endpoint.azureedge.net/*/WebTracking/* =mktdplp102cdn.azureedge.net/public/latest/js/ws-tracking.js	msd365mkttr msd365mkttrs
d		cdn-te.e-goi.com egoi.site egoiapp.com egoimmerce.e-goi.com
d		e-planning.net
d		e-volution.ai
d		eadv.it
d		easy-ads.com
d		promo.easy-dating.org
d	ebay-partner-network	ebayadservices.com ebaypartnernetwork.com adn.ebay.com epn.ebay.com epnt.ebay.com rover.ebay.com srv.adn.ebay.com
d		ec-concier.com
d		echobox.com ebxcdn.com
d		eclick.vn
d	ecomail	d70shl7vidtft.cloudfront.net
d		edrone.me d3bo67muzbfgtl.cloudfront.net	_edrone_*
d		effiliation.com
d		ehub.cz
d		elasticad.net
d		eloqua.com/visitor en25.com/i t.eloqua.com	ELOQUA ELQSTATUS
d		emarsys.com emarsys.net scarabresearch.com	scarab.*
d	emblue	embluejet.com embluemail.com
d		emediate.dk emediate.eu
d		emerse.com
d		emetriq.de xplosion.de
d		empower.net virgul.com
d		engageya.com
d		epom.com adshost2.com
d	equativ	sascdn.com sasqos.com smartadserver.com
d		ero-advertising.com
d		eskimi.com
d		esputnik.com statics.yespo.io tracker.yespo.io
d		estara.com instantservice.com
d		etarget.sk etargetnet.com
d	ethical-ads	ethicalads.io
d		euid.eu	__euid __euid_advertising_token
d		eulerian.io eolcdn.com eulerian.net ew3.io	etuix
d	ex-co	cdn.ex.co player.ex.co v.ex.co
d		exactag.com
d		exads.com	pn-zone-* zone-cap-* zone-closed-*
d	exelate	exelator.com
d		exoclick.com exdynsrv.com exosrv.com magsrv.com opoxv.com pemsrv.com realsrv.com
d		extole.com extole.io xtlo.net	extole_access_token
d		eyeota.net
d		ezoic.com ezoic.net ezojs.com humix.com =go.ezodn.com/hb =go.ezodn.com/parsonsmaize =go.ezodn.com/porpoiseant	active_template::* ezepvv ezoab_* ezoadgid_* ezoawesome_* ezohw ezopvc_* ezoref_* ezosuibasgeneris-1 ezosuigeneris* ezouid_* ezouspva ezouspvh ezouspvv ezovid_* ezovuuid_* ezovuuidtime_*
d	fam	fam-ad.com
d		fanplayr.com d1q7pknmpq2wkm.cloudfront.net d38nbbai6u794i.cloudfront.net
d		partner-events.favi.cz partner-events.favicdn.net
d		feedad.com
d		felmat.net
d		fetchback.com
d		fidelity-media.com
d		fimserve.com
d		financeads.com financeads.net
d		finative.cloud
d		finsburymedia.com
d		first-id.fr
d		firstimpression.io
d		firstpromoter.com	_fprom_*
d		flashtalking.com
d		flexoffers.com flexlinks.com flexlinkspro.com
d	flipp	ads-flipp.com
d		flocktory.com	flocktory-uuid
d		fluct.jp adingo.jp adingo.jp.eimg.jp
d		force24.co.uk static.websites.data-crypt.com	F24_autoID F24_personID
d	forensiq	fqtag.com
d	forkmedia	contextads.live
d	four-w-marketplace	4wnetwork.com
d	fraud-blocker	fraudblocker.com
d	fraudlogix	yabidos.com
d	freak-out	fout.jp
d		freespee.com	__fs_dncr_* __fs_dncs_*
d	freestar	a.pub.network b.pub.network c.pub.network d.pub.network	_fsloc _fsuid fsbotchecked
d	freewheel	fwmrm.net stickyadstv.com
d		fresh8.co
d		friendbuy.com fbot.me djnf6e5yyirys.cloudfront.net
d	fusion-adtoma	adtomafusion.com adtomafusion.net
d	g2-tracking	tracking.g2crowd.com
d		gamoshi.io cleanmediaads.com
d		gatorleads.co.uk
d		cpt.geniee.jp genieessp.com genieessp.jp genieesspv.jp gsspat.jp gsspcln.jp gssprt.jp href.asia
d	geniuslink	geni.us georiot.com
d		geoedge.be geoedge.com
d		get4click.ru
d		getblue.io	BLUEID
d		ga.getresponse.com gr-wcon.com us-an.gr-cdn.com	gaVisitorUuid
d		giraff.io
d		central.gjirafa.com
d	glami-pixel	=glami.ro/js/compiled px.glami.cz =www.glami.bg/js/compiled =www.glami.cz/js/compiled =www.glami.eco/js/compiled =www.glami.gr/js/compiled =www.glami.hr/js/compiled =www.glami.hu/js/compiled =www.glami.ro/js/compiled =www.glami.si/js/compiled =www.glami.sk/js/compiled
d		gleam.io
d	gmo-ssp	gmossp-sp.jp
d		goaffpro.com
d	goldbach	gbads.net gbadtech.io	dakt_2_*
d	golden-bees	goldenbees.fr
d	google-ad-manager	googletagservices.com safeframe.googlesyndication.com =ad.doubleclick.net/gampad =imasdk.googleapis.com/js/sdkloader =pagead2.googlesyndication.com/gampad =pagead2.googlesyndication.com/tag/js/gpt.js partner.googleadservices.com pubads.g.doubleclick.net securepubads.g.doubleclick.net	GED_PLAYLIST_ACTIVITY GoogleAdServingTest __eoi
d	google-ads	googleadservices.com bid.g.doubleclick.net =cdn.ampproject.org/v0/analytics-vendors/googleadwords.json =google.com/ccm =google.com/pagead =googleads.g.doubleclick.net/pagead/conversion =googleads.g.doubleclick.net/pagead/landing =googleads.g.doubleclick.net/pagead/viewthroughconversion =googletagmanager.com/gtag/js?*id=AW-* td.doubleclick.net =www.google.ad/ads =www.google.ad/pagead =www.google.ae/ads =www.google.ae/pagead =www.google.at/ads =www.google.at/pagead =www.google.be/ads =www.google.be/pagead =www.google.bg/ads =www.google.bg/pagead =www.google.ca/ads =www.google.ca/pagead =www.google.ch/ads =www.google.ch/pagead =www.google.cl/ads =www.google.cl/pagead =www.google.co.id/ads =www.google.co.id/pagead =www.google.co.il/ads =www.google.co.il/pagead =www.google.co.in/ads =www.google.co.in/pagead =www.google.co.jp/ads =www.google.co.jp/pagead =www.google.co.kr/ads =www.google.co.kr/pagead =www.google.co.nz/ads =www.google.co.nz/pagead =www.google.co.th/ads =www.google.co.th/pagead =www.google.co.uk/ads =www.google.co.uk/pagead =www.google.co.za/ads =www.google.co.za/pagead =www.google.com.ar/ads =www.google.com.ar/pagead =www.google.com.au/ads =www.google.com.au/pagead =www.google.com.br/ads =www.google.com.br/pagead =www.google.com.co/ads =www.google.com.co/pagead =www.google.com.eg/ads =www.google.com.eg/pagead =www.google.com.hk/ads =www.google.com.hk/pagead =www.google.com.mx/ads =www.google.com.mx/pagead =www.google.com.my/ads =www.google.com.my/pagead =www.google.com.pe/ads =www.google.com.pe/pagead =www.google.com.ph/ads =www.google.com.ph/pagead =www.google.com.pk/ads =www.google.com.pk/pagead =www.google.com.sa/ads =www.google.com.sa/pagead =www.google.com.sg/ads =www.google.com.sg/pagead =www.google.com.tr/ads =www.google.com.tr/pagead =www.google.com.tw/ads =www.google.com.tw/pagead =www.google.com.ua/ads =www.google.com.ua/pagead =www.google.com.vn/ads =www.google.com.vn/pagead =www.google.com/ads =www.google.com/ccm =www.google.com/gmp/conversion =www.google.com/pagead =www.google.com/rmkt =www.google.cz/ads =www.google.cz/pagead =www.google.de/ads =www.google.de/pagead =www.google.dk/ads =www.google.dk/pagead =www.google.ee/ads =www.google.ee/pagead =www.google.es/ads =www.google.es/pagead =www.google.fi/ads =www.google.fi/pagead =www.google.fr/ads =www.google.fr/pagead =www.google.gr/ads =www.google.gr/pagead =www.google.hr/ads =www.google.hr/pagead =www.google.hu/ads =www.google.hu/pagead =www.google.ie/ads =www.google.ie/pagead =www.google.it/ads =www.google.it/pagead =www.google.lt/ads =www.google.lt/pagead =www.google.lu/ads =www.google.lu/pagead =www.google.lv/ads =www.google.lv/pagead =www.google.nl/ads =www.google.nl/pagead =www.google.no/ads =www.google.no/pagead =www.google.pl/ads =www.google.pl/pagead =www.google.pt/ads =www.google.pt/pagead =www.google.ro/ads =www.google.ro/pagead =www.google.se/ads =www.google.se/pagead =www.google.si/ads =www.google.si/pagead =www.google.sk/ads =www.google.sk/pagead =www.googletagmanager.com/gtag/destination?*id=AW-* =www.googletagmanager.com/gtag/js?*id=AW-* =www.googletagmanager.com/td	FPGCLAG FPGCLAW FPGCLDC FPGCLGB _gac_* _gcl_*
d	google-adsense	googlesyndication.com syndicatedsearch.goog adservice.google.ad adservice.google.ae adservice.google.at adservice.google.be adservice.google.bg adservice.google.ca adservice.google.ch adservice.google.cl adservice.google.co.id adservice.google.co.il adservice.google.co.in adservice.google.co.jp adservice.google.co.kr adservice.google.co.nz adservice.google.co.th adservice.google.co.uk adservice.google.co.za adservice.google.com adservice.google.com.ar adservice.google.com.au adservice.google.com.br adservice.google.com.co adservice.google.com.eg adservice.google.com.hk adservice.google.com.mx adservice.google.com.my adservice.google.com.pe adservice.google.com.ph adservice.google.com.pk adservice.google.com.sa adservice.google.com.sg adservice.google.com.tr adservice.google.com.tw adservice.google.com.ua adservice.google.com.vn adservice.google.cz adservice.google.de adservice.google.dk adservice.google.ee adservice.google.es adservice.google.fi adservice.google.fr adservice.google.gr adservice.google.hr adservice.google.hu adservice.google.ie adservice.google.it adservice.google.lt adservice.google.lu adservice.google.lv adservice.google.nl adservice.google.no adservice.google.pl adservice.google.pt adservice.google.ro adservice.google.se adservice.google.si adservice.google.sk googleads.g.doubleclick.net static.doubleclick.net www.adsensecustomsearchads.com =www.google.com/adsense =www.google.com/afs	ACLK_DATA __gads __gpi __gsas
d	google-marketing-platform	2mdn.net doubleclick.net invitemedia.com =googletagmanager.com/gtag/js?*id=DC-* =www.googletagmanager.com/gtag/destination?*id=DC-* =www.googletagmanager.com/gtag/js?*id=DC-*	_dcid
d		grapeshot.co.uk gscontxt.net
d		greenbids.ai
d		groovinads.com
d		app.growsurf.com
d		gumgum.com
d		h12-media.com
d		happierleads.com
d	hashtag-labs	htlbid.com
d	heureka-conversion	=heureka.cz/ocm =im9.cz/js =im9.sk/js =www.heureka.cz/direct/js/ext =www.heureka.cz/ocm =www.heureka.sk/direct/js/ext =www.heureka.sk/ocm
d	highlevel	=link.msgsndr.com/js/external-tracking.js
d		hilltopads.com hilltopads.net
d		holder.com.ua
d		holid.io
d		howl.link narrativ.com
d	hp-optimost	d2uncb19xzxhzx.cloudfront.net
d		cta-eu1.hubspot.com hs-analytics.net hs-data.com hs-embed-reporting.com hs-growth-metrics.com hs-scripts.com hsadspixel.net hscollectedforms.net hscta.net hsleadflows.net leadin.com cta-service-cms2.hubspot.com =js.hubspot.com/analytics =js.hubspot.com/web-interactives-embed.js perf-eu1.hsforms.com perf.hsforms.com track-ap1.hubspot.com track-eu1.hubspot.com track-na2.hubspot.com track-na3.hubspot.com track.hubspot.com	__hssc __hssrc __hstc hsfirstvisit hubspotapi hubspotutk
d		hubvisor.io
d		hybrid.ai
d		hyperinzerce.cz
d		hyros.com
d		i-mobile.co.jp
d		ibillboard.com
d	id5	id5-sync.com	id5-tl-* id5-true-link* id5id id5id_*
d		idealmedia.io
d	impact	7eer.net evyy.net impactcdn.com impactradius-event.com impactradius-go.com impactradius.com ojrq.net pxf.io sjv.io d3cxv97fi8q177.cloudfront.net	IR_1* IR_2* IR_3* IR_4* IR_5* IR_6* IR_7* IR_8* IR_9* IR_PI IR_gbd
d		impactify.io impactify.media
d	improve-digital	360yield-basic.com 360yield.com
d	indeed-conversion	conv.indeed.com
d	index-exchange	casalemedia.com indexww.com
d		industrybrains.com
d	infinity	infinity-tracking.com infinity-tracking.net infinitycloud.com	IcttSession _ictt ictf_*
d		influ2.com
d		infolinks.com
d		ads.w.inmobi.com api.w.inmobi.com cf.cdn.inmobi.com sync.inmobi.com
d		innity.com innity.net
d		innovid.com
d	insider	useinsider.com	ins-gaSSId ins-product-id ins-storage-version insdrSV spUID
d	inskin	inskinad.com inskinmedia.com
d		insticator.com ingage.tech	heCooldown
d		insurads.com	___iat_ses ___iat_vis
d	integral-ad-science	adsafeprotected.com iasds01.com
d		integrate.com listenloop.com
d		intelliad.de
d	intent-iq	intentiq.com	_iiq_fdata _iiq_fdata_*
d	intimate-merger	im-apps.net	__im_uid _im_id.* _im_ses.* _im_vid
d		invibes.com r66net.com	IvbsCampIdsLocal VSVASuspended ivBlk ivNotCD ivbsdid ivbss
d		invoca.net invocacdn.com ringrevenue.com	invoca_*
d	involve-asia	invol.co involve.asia
d		inzynk.com inzynk.io
d		iponweb.net p161.net
d		iprom.net ipromcloud.com
d		iqzone.com
d		ispot.tv
d		js.iterable.com links.iterable.com	iterable*
d		ivitrack.com
d	janet	j-a-net.jp
d		jivox.com
d		jixie.io jixie.media	_jxcomp _jxtdid _jxtoko _jxx _jxxs
d	jornaya	leadid.com lidstatic.com	leadid_token-*
d		jubna.com
d		juicyads.com jads.co
d		justpremium.com net.net
d	kairos3	k3r.jp
d	kakao-pixel	ad.daum.net ad.kakao.com =t1.daumcdn.net/adfit =t1.daumcdn.net/b2 =t1.daumcdn.net/kas =t1.kakaocdn.net/adfit =t1.kakaocdn.net/kas
d		kargo.com	krg_crb krg_uid
d		karte.io	krt.* krt___* krt_rewrite_uid krt_vis
d	keap	infusionsoft.app/app/webTracking infusionsoft.com/app/webTracking
d		tracking.kelkoo.com kelkoogroup.net kk-resources.com	KelkooID
d		keywee.co
d		kickfire.com
d		kimberlite.io
d		kiosked.com
d	kit		ck_subscriber_id ckid
d		kixer.com
d		klaviyo.com	__kla_id
d	knorex	brand-display.com
d	koala	getkoala.com	ko_e ko_id ko_sid
d		kochava.com
d		koddi.com
d	krux	krxd.net =cdn.ampproject.org/v0/analytics-vendors/krux.json	kuid kx*_kuid kxlocal_*
d		kueez.com kueezrtb.com	bah383vlj1 ck48wz12sqj7 vdzh5_* vdzj1_* vdzsync
d		kwanko.com metaffiliation.com netaffiliation.com
d	lead-forensics	200summit.com baw5tracker.com business-path-55.com bux1le001.com central-core-7.com direct-azr-78.com explore-123.com forensics1000.com gldsta-02-or.com green-bloc9.com lansrv040.com lead-123.com leadforensics.com mavic852.com mon-com-net.com peak-ip-54.com snta0034.com svr-prc-01.com syntace-094.com team8save.com tghbn12.com trackdiscovery.net trail-web.com web-01-gbl.com web-cntr-07.com	ifuuid trackalyzer
d	lead-lander	formalyzer.com trackalyzer.com
d		leadboxer.com
d		leaddyno.com
d		leadfeeder.com lfeeder.com	_lfa _lfa_*
d		leadinfo.com leadinfo.eu leadinfo.net	_li_id* _li_ses*
d		leadmanagerfx.com marketingcloudfx.com
d	leadpages	center.io
d	leadsquared	mxradon.com
d		leadsrx.com	_lab
d		ct.leady.com ct.leady.cz t.leady.com t.leady.cz	leady_session_id leady_track_id
d		lentainform.com
d		lexity.com
d		ligatus.com ligadx.com
d	line-tag	=d.line-scdn.net/n/line_tag tr.line.me	__lt__*
d		linkconnector.com
d	linkedin-insight	ads.linkedin.com bizographics.com cdn.linkedin.oribi.io gw.linkedin.oribi.io p.adsymptotic.com snap.licdn.com =www.linkedin.com/li/track =www.linkedin.com/px	li_fat_id li_giant li_sugr ln_or
d		linkprice.com
d		list-finder.jp
d		listrak.com listrakbi.com	_ltk*
d	live-intent	liadm.com	_lc2_fpi _lc2_fpi_meta _li_ci _li_cim _li_dcdm_c _li_duid _li_ld _li_ss
d		liveclicker.net
d	liveramp	pippio.com rlcdn.com ats-wrapper.privacymanager.io	_lr_drop_match_pixel _lr_env _lr_env_src_ats _lr_geo_location _lr_geo_location_state _lr_retry_request _lr_sampling_rate idl_env
d	livewrapped	lwadm.com
d		lkqd.net
d		=lockerdome.com lockerdomecdn.com
d	logicad	ladsp.com
d		logly.co.jp
d		lomadee.com
d		loopme.biz loopme.com loopme.me
d	lotame	crwdcntrl.net =cdn.ampproject.org/v0/analytics-vendors/lotame.json	_cc_aud _cc_cc _cc_dc _cc_domain _cc_id lotame_domain_check panoramaId*
d		loyal.app
d	madison-logic	ml-api.io ml-attr.com
d		madmetrics.com keyade.com
d	mads-one	madsone.com
d	magnite	chango.com rubiconproject.com
d	mailchimp	chimpstatic.com list-manage.com/track list-manage1.com/track	MCPopupClosed MCPopupSubscribed _mcid mailchimp.cart* mailchimp_* mc_cid mc_eid mc_landing_site
d		track.mailerlite.com	mailerlite:webform:shown:*
d		mailplus.nl
d	mantis	mantisadnetwork.com
d		mantis-intelligence.com
d		marchex.com marchex.io voicestar.com	mchxkw
d	marin-software	marinsm.com	_msuuid_*
d		rtp.marketo.com mktoresp.com abrtp1-cdn.marketo.com abrtp2-cdn.marketo.com lonrtp1-cdn.marketo.com munchkin-cdn.marketo.net munchkin.marketo.net rtp-static.marketo.com sj1rtp1-cdn.marketo.com sjrtp-cdn.marketo.com sjrtp1-cdn.marketo.com sjrtp2-cdn.marketo.com sjrtp3-cdn.marketo.com sjrtp4-cdn.marketo.com sjrtp5-cdn.marketo.com sjrtp6-cdn.marketo.com sjrtp7-cdn.marketo.com	OptAnon _mkto_purl _mkto_trk trwsa.sid trwsb.stu trwv.uid
d		maropost.com
d		mautic.com mautic.net =/mautic/mtc.js =/mtc.js	mautic_* mtc_id mtc_sid
d	mbr-targeting	m6r.eu
d	media-net	media.net mnet-ad.net	_mNExInsl _mNInsl _mNIntDock _mNOvl _mNOvlShown mnet_session_depth
d	media-traffic-ua	mediatraffic.com.ua
d		mediafuse.com
d		mediahawk.co.uk	mhawk*
d	mediamath	mathads.com mathtag.com
d		mediarithmics.com
d		mediasquare.fr
d		mediav.com
d		mediavine.com scripts.scriptwrapper.com
d		meetrics.net mxcdn.net
d		mention-me.com
d	merkle	rkdms.com
d		message-business.com
d	meta-pixel	an.facebook.com =cdn.ampproject.org/v0/analytics-vendors/facebookpixel.json =connect.facebook.net/*/fbds.js =connect.facebook.net/*/fbevents.js =connect.facebook.net/signals =facebook.com/tr pixel.facebook.com =www.facebook.com/audiencenetwork =www.facebook.com/brandlift.php =www.facebook.com/impression.php =www.facebook.com/offsite_event.php =www.facebook.com/privacy_sandbox/pixel =www.facebook.com/tr	_fbc _fbp
d	metadata-io	metadata.io
d		mgid.com dt07.net marketgid.com steepto.com
d		miaozhen.com
d		microad.jp microad.net send.microad.jp
d	microsoft-advertising	bat.bing.com bat.bing.net bat.r.msn.com flex.msn.com	_uetmsclkid _uetmsdns _uetsid _uetvid
d		mindbox.am mindbox.cloud mindbox.ru	directCrm-session mindboxDeviceUUID
d		missena.io
d	mixi-media	mixi.media
d	mntn	px.mountain.com steelhousemedia.com dx.mountain.com gs.mountain.com
d	moat	moatads.com moatpixel.com
d		mobkoi.com
d		mobon.net mediacategory.com
d		moengage.com	moe_c_s moe_h_a_s moe_i_m moe_s_n moe_u_d moe_uuid
d		monetag.com propu.sh
d		monetizer101.com
d		monumetric.com monu.delivery
d	moosend	stat-track.com
d	moshimo-affiliate	moshimo.com msmstatic.com
d	movable-ink	micpn.com
d		msads.net
d	multiview	track-mv.com
d		mxptint.net
d	my6sense	mynativeplatform.com
d		mygaru.com
d	mytarget	ad.mail.ru mradx.net rb.mail.ru rs.mail.ru target.my.com
d		mythings.com mythingsmedia.net
d	n-rich	n.rich nrich.ai
d	nano-interactive	audiencemanager.de nanointeractive.com
d		narrative.io
d		nativendo.de
d		nativeroll.tv
d		nativery.com
d	nativo	ntv.io postrelease.com
d		navegg.com navdmp.com
d	naver-ads	veta.naver.com adcr.naver.com adimg.naver.net =ssl.pstatic.net/melona =ssl.pstatic.net/tveta
d		navistone.com murdoog.com
d		navu.co
d		nend.net
d	neodata	neodatagroup.com
d	neory	ad-srv.net
d	netcore	netcoresmartech.com	__stat __stbpnenable __stdf __stgeo __stp __sts
d	netletix	netzathleten-media.de
d	netmining	netmng.com
d	neustar	adadvisor.net agkn.com
d	newor-media	thisiswaldo.com
d	next-millennium	nextmillennium.io nextmillmedia.com
d	nextdoor-pixel	ads.nextdoor.com flask.nextdoor.com	ndp_session_id
d		nexx360.io
d		nitropay.com
d		nodals.ai nodals.io
d		noddus.com
d		northbeam.io
d		nosto.com nostojs.com	2c.cId 2c.dc nosto.* nostojs
d		nuggad.net
d	numberly	mmtro.com nzaza.com
d		oblivki.biz
d	ocean-engine	oceanengine.com pangolin-sdk-toutiao.com pangolin.snssdk.com
d	ogury	presage.io
d		static.oktopost.com
d		olytics.omeda.com	oly_anon_id oly_enc_id oly_fire_id olyticsAnonId
d		ometria.com ometria.email	ometria
d	omnisend	omnisendlink.com omnisnippet1.com omnisrc.com soundest.net soundestlink.com	omnisend* soundest*
d		onaudience.com
d	one-ad	guoshipartners.com onead.com.tw
d		onefeed.co.uk
d	onet-ads	csr.onet.pl =ocdn.eu/adp
d	onetag	onetag-cdn.com onetag-sys.com
d		onomagic.com
d		ontraport.com/tracking.js optassets.ontraport.com tracking.ontraport.com	oprt_*
d	open-adstream	247realmedia.com =/RealMedia/ads
d		open8.com
d	openweb-exchange	openwebmp.com spotim.market
d		openx.net deliverimp.com jump-time.net liftdna.com openxadexchange.com openxcdn.net servedbyopenx.com	OAGEO*
d	opt-ad-360	get.optad360.io
d		optable.co
d		opti-digital.com optidigital.com
d		optimatic.com
d	optimise	omgpm.com omgt3.com omgt4.com omgt5.com omguk.com
d	optimizely-data-platform	zaius.com d1igp3oop3iho5.cloudfront.net
d		optimove.com optimove.events optimove.net	_opt_vi_*
d		optmd.com
d	orange-click-media	orangeclickmedia.com
d	ortto	ap3api.com autopilothq.com	_autopilot_session_id ap3c ap3pages
d		outbrain.com outbrainimg.com visualrevenue.com	OB-USER-TOKEN __vrf __vrid __vrl __vrm __vru __vry __vrz dicbo_id obsessionid-* outbrain_cid_fetch outbrain_dicbo_id unifiedPixel
d	owner-iq	owneriq.net
d		padsquad.com
d		pagefair.com pagefair.net
d		panxo.ai panxo-sys.com
d		pardot.com/analytics pardot.com/pd.js pardot.com/pdt.js cdn.pardot.com =go.pardot.com/pd.js pi-0.pardot.com pi.pardot.com	lpv1* lpv2* lpv3* lpv4* lpv5* lpv6* lpv7* lpv8* lpv9* pardot visitor_id*
d		parrable.com	_parrable_id
d	partnerize	performancehorizon.com prf.hn
d		js.partnerstack.com growsumo.com grsm.io partnerlinks.io	growSumoPartnerKey growSumoUnique ps_partner_key ps_xid
d		jukebox.pathfactory.com jukebox.lookbookhq.com
d	pebblepost	pbbl.co
d		pepperjam.com affiliatetechnology.com gopjn.com pepperjamnetwork.com pjatr.com pjtra.com pntra.com pntrac.com pntrs.com
d	perfect-audience	perfectaudience.com prfct.co
d		performax.cz
d	pinterest-tag	ct.pinterest.com =s.pinimg.com/ct	_derived_epik _epik _pin_unauth _pinterest_ct _pinterest_ct_* _pinterest_sess
d	pixalate	adrta.com
d		pixel.ad sitescout.com
d		pixfuture.com pixfuture.net
d		piximedia.com
d	platform-161	creative-serving.com
d	playground-xyz	playground.xyz
d		cdn.playwire.com intergi.com intergient.com
d		plezi.co
d		plista.com
d		podscribe.com
d	polar	mediaconductor.me mediaeverywhere.com mediavoice.com plrsrvcs.com polaracademy.me polarcdn-engine.com polarcdn-meraxes.com polarcdn-pentos.com polarcdn-static.com polarcdn-terrax.com polarcdn.com polarmobile.ca polarmobile.com poweredbypolar.com
d	polymorphic-ads	polymorphicads.jp
d		popads.net popadscdn.net
d		popcash.net
d		popin.cc
d	post-affiliate-pro	postaffiliatepro.com	PAPAffiliateId PAPCookie_* PAPVisitorId
d		postquare.com
d		postscript.io
d		powerlinks.com
d	ppc-protect	lunio.ai lunio.com ppcprotect.com
d	prebid	=cdn.jsdelivr.net/gh/prebid/* =cdn.jsdelivr.net/npm/prebid-universal-creative* =cdn.jsdelivr.net/npm/prebid.js*	_pubcid _pubcid_cst _pubcid_last _sharedID _sharedID_* _sharedid _sharedid_* pbjs-pubCommonId pubcid
d		preciso.net 2trk.info
d		presco.ai presco.asia
d		pressboard.ca pressboardmedia.com
d		primis.tech sekindo.com
d		profitshare.bg profitshare.com profitshare.ro
d		programattik.com
d	project-agora	projectagora.net
d		cdn.promotekit.com	promotekit_referral
d		propellerads.com onclasrv.com onclickads.net onclkds.com propellerclick.com
d	proper-media	proper.io
d	protected-media	ad-score.com
d		provenpixel.com
d		proximic.com
d		proxistore.com cookieless-proxistore.com
d		psyma.com
d	pub-guru	m2.ai pubguru.com pubguru.org
d		pubdirecte.com
d		pubexchange.com
d		pubgalaxy.com titantag.com
d		publicgood.com pgs.io
d	publift	fuseplatform.net
d		publir.com
d		pubmatic.com
d		pubnation.com
d		pubperf.com
d		pubscale.com
d		pubstack.io pbstck.com
d		pubwise.io
d		puffnetwork.com
d	pulsepoint	contextweb.com
d	purch-ramp	ramp.purch.com servebom.com
d		purecars.com
d		qortex.ai
d		quantumdex.io
d		quarticon.com quartic.com.pl quartic.pl
d	quora-pixel	a.quora.com q.quora.com
d		r2b2.cz r2b2.io	AdTrack-* r2b2_eqt_pid
d		tag.rmp.rakuten.com dc-storm.com jrs5.com linksynergy.com mediaforge.com nxtck.com rakutenadvertising.io rakutenmarketing.com rmtag.com	rmStore rmuid
d	rakuten-affiliate-japan	afl.rakuten.co.jp rat.rakuten.co.jp mtwidget01.affiliate.rakuten.co.jp mtwidget02.affiliate.rakuten.co.jp mtwidget03.affiliate.rakuten.co.jp mtwidget04.affiliate.rakuten.co.jp mtwidget05.affiliate.rakuten.co.jp static.affiliate.rakuten.co.jp trg.rakuten.co.jp xml.affiliate.rakuten.co.jp
d	rakuten-unified-ads	rmp.rakuten.co.jp
d		ads.raptive.com adthrive.com cafemedia.com affiliate-cdn.raptive.com
d	raptor	raptorsmartadvisor.com raptorstatic.com
d		rayn.io
d		rb2b.com b2bjsstore.s3.us-west-2.amazonaws.com ddwl4m2hdecbv.cloudfront.net =s3-us-west-2.amazonaws.com/b2bjsstore	_reb2b*
d	rd-station	rdstation.com.br =d335luupugsy2.cloudfront.net/js/integration =d335luupugsy2.cloudfront.net/js/lead-tracking =d335luupugsy2.cloudfront.net/js/loader-scripts	__trf.src _rd_experiment_version _rd_wa_* _rdlps_pp _rdtrk _sp_root_domain_test_* _sp_wa_first_session* _sp_wa_id* _sp_wa_ses_id* rdtrk
d		reachlocal.com reachlocalservices.com rlets.com rtrk.co.nz rtrk.co.uk rtrk.com rtrk.com.au	RlocalHilite RlocalTiming RlocalUID
d		readpeak.com	rp_uidfp
d		realclick.co.kr
d		recreativ.com rcvlink.com
d	reddit-pixel	alb.reddit.com conversions-config.reddit.com events.reddit.com pixel-config.reddit.com w3-reporting.reddit.com =www.redditstatic.com/ads	_rdt_*
d		rediads.com
d		redintelligence.net
d		redtram.com
d		rees46.com rees46.ru	rees46_*
d		referralcandy.com
d		refersion.com	rfsn_*
d	refined-ads	refinedads.com
d		refinery89.com
d		relap.io
d		relappro.com
d	related-digital	euromsg.com relateddigital.com visilabs.com visilabs.net	OfferMiner_ID
d		relevant-digital.com
d		rentracks.co.jp rentracks.jp
d		resetdigital.co resetsrv.com
d	resonate	reson8.com
d		responsetap.com adinsight.com	adiCol* adiEVH adiLP adiS adiV adiVi adiVisit
d		responsys.net adrsp.net
d	retail-rocket	retailrocket.net retailrocket.ru	rcuid rr-VisitorSegment rr-testCookie rraem rrlpuid rrpusid rrpvid rrsid rrviewed
d		retargeter.com
d		retargetly.com
d	retention-com	getemails.com retention.com =s3-us-west-2.amazonaws.com/jsstore =s3-us-west-2.amazonaws.com/storejs	_geps _geuid
d	retention-science	retentionscience.com d1stxfv94hrhia.cloudfront.net
d		revcontent.com
d		servedby.revive-adserver.net =/*/www/delivery/*.php =/www/delivery/afr.php =/www/delivery/ajs.php =/www/delivery/asyncjs.php =/www/delivery/avw.php =/www/delivery/lg.php =/www/delivery/spcjs.php	OABLOCK* OACAP* OAGEO OAID OASCAP* OAVARS*
d		revjet.com
d		revlifter.com revlifter.io	revlifter
d	rewardful	getrewardful.com wdfl.co	rewardful.referral
d		rewardstyle.com shopltk.com
d	rhythmone	1rx.io burstnet.com rhythmxchange.com	_rxuuid
d	rich-audience	richaudience.com
d		ringba.com
d	rockerbox	getrockerbox.com	rbuid
d	rocket-fuel	ad1x.com rfihub.com rfihub.net ru4.com
d		rokt.com rokt-api.com
d	roku-dataxu	w55c.net
d	rtb-house	creativecdn.com erne.co rtbhouse.com rtbhouse.net	__rtbh.*
d		rtoaster.jp	_rt.uid _rt.xd
d	runative	run-syndicate.com
d		rutarget.ru
d		sailthru.com sail-horizon.com sail-personalize.com sail-track.com	sailthru_*
d		salecycle.com d16fk4ms6rqz1v.cloudfront.net d22j4fzzszoii2.cloudfront.net d30ke5tqu2tkyx.cloudfront.net dn1i8v75r669j.cloudfront.net
d	salesforce-marketing-cloud	exacttarget.com/conversion.aspx igodigital.com cl.exct.net click.exacttarget.com	igodigitalst_* igodigitalstdomain igodigitaltc2
d	salesforce-personalization	c360a.salesforce.com evergage.com evgnet.com	_evga_* _evgn_* _sfid_*
d		scout-cdn.salesloft.com scout.salesloft.com scout.us1.salesloft.com scout.us2.salesloft.com scout.us3.salesloft.com
d		salesmanago.com salesmanago.es salesmanago.pl	_smps _smvs smOViewsPopCap smclient smform smrcrsaved smuuid smvr
d		salesviewer.com salesviewer.org slsnlytcs.com
d	samba-ai	yottly.com yottlyscript.com
d	samba-tv	samba.tv
d		cdn-rtb.sape.ru acint.net ssp-rtb.sape.ru
d	satori	satori.segs.jp
d		scaleable.ai
d		searchforce.net
d		securedvisit.com
d		seedtag.com
d		segmanta.com
d		segmentstream.com
d	selligent	emsecure.net slgnt.eu slgnt.us targetemsecure.blob.core.windows.net
d		semasio.net
d		serverbid.com
d		setupad.io stpd.cloud
d		shareasale.com shareasale-analytics.com	sas_m_awin
d		sharethrough.com
d		sharpspring.com marketingautomation.services	__ss __ss_referrer __ss_tk koitk
d		ads.shemedia.com blogherads.com
d	shinez	sweetgum.io
d		shopimind.com
d		api.shopstyle.com shopsensewidget.shopstyle.com widget.shopstyle.com
d		shopzilla.com cnnx.link connexity.net
d	showheroes	viralize.tv
d	silverpop	mkt51.net mkt61.net mkt912.com mkt922.com mkt932.com mkt941.com pages01.net pages02.net pages03.net pages04.net pages05.net	com.silverpop.iMA*
d	simpli-fi	simpli.fi
d		singular.net
d		contextual.sirdata.io sddan.com
d	six-sense	6sc.co 6sense.com	6suuid _an_uid _gd1* _gd_session _gd_svisitor _gd_visitor
d	sizmek	peer39.com peer39.net serving-sys.com
d	skai	xg4ken.com	ken_gclid
d	skaze	sk.ht
d		skimlinks.com redirectingat.com skimresources.com skimresources.net
d	sklik	c.imedia.cz =c.seznam.cz/js i.imedia.cz ssp.imedia.cz ssp.seznam.cz
d	skroutz-analytics	analytics.skroutz.gr	__skr_nltcs_mt __skr_nltcs_ss
d	slimcut	freeskreen.com
d		smaato.net
d		smadex.com
d	smart-clip	smartclip.net
d	smarter-click	smarterclick.co.uk smarterclick.com smct.co smct.io
d	smartico	=trmads.eu
d	smartstream-tv	smartstream.tv
d		smi2.net smi2.ru
d	smi24	24smi.net
d	snap-pixel	=sc-static.net tr-shadow.snapchat.com tr.snapchat.com tr6.snapchat.com	_ScCbts _scclid _schn _schn1 _scid _scid_r
d	snigel	adserv.snigelweb.com =cdn.snigelweb.com/adengine =cdn.snigelweb.com/argus
d		snitcher.com
d		sociomantic.com
d	sogou-ads	inte.sogou.com theta.sogoucdn.com
d		sojern.com
d	solute	solutenetwork.com
d		sonobi.com	__uin_mm __uin_rh __uir_mm __uir_rh
d		sovendus.com sovendus-benefits.com sovendus-connect.com
d	sovrn	lijit.com s-onetag.com	_ljtrtb_* ljt_reader
d		sparteo.com bricks-co.com	hbdbrk-rwd-cap vmuamk-rwd-cap
d		speakol.com
d		speedshiftmedia.com
d	spiceworks-pixel	px.spiceworks.com
d		splio.com splio3.fr
d		sportradarserving.com
d	spotify-ads	pdst.fm pixel.byspotify.com pixels.spotify.com us-central1-adaptive-growth.cloudfunctions.net
d		spotx.tv spotxcdn.com spotxchange.com
d		springserve.com
d		squeezely.tech	sqzl_* sqzllocal
d		ssmas.com	ssmGranted_*
d		stackadapt.com	sa-camp-* sa-user-id* sa_aid_pv
d	stn-video	stngo.com
d		storygize.net
d		streamrail.com streamrail.net
d	stroeer	adscale.de stroeerdigitalmedia.de cdn.stroeerdigitalgroup.de
d		strossle.it spklw.com sprinklecontent.com
d		struq.com
d	sublime	ayads.co
d	sulvo	demand.supply
d		sundaysky.com dds6m601du5ji.cloudfront.net
d		sunmedia.tv addevweb.com
d		svk-native.ru
d		swoop.com swpcld.com swpsvc.com
d	synacor	technoratimedia.com
d		synerise.com snrbox.com snrcdn.net	_snrs_* snrs_*
d		taboola.com perfectmarket.com taboolasyndication.com	_tb_t_ppg t_gid t_pt_gid taboola_* tb_click_param trc_cookie_storage
d		tacoda.net
d		taggstar.com
d		tagoras.io
d	tail-target	tailtarget.com
d		talkable.com curebit.com d2jjzw81hqbuqv.cloudfront.net	talkable_visitor_uuid tkbl_cvuuid tkbl_session
d	talks-media	ads.talkscreativity.com
d		tapad.com	TapAd_*
d		tapfiliate.com	tap_vid
d		tappx.com
d	targeting-gates	widerplanet.com
d		targito.com
d		tatari.tv d2hrivdxn8ekm8.cloudfront.net	tatari-session-cookie tatari-user-cookie
d		taxel.jp
d	tcs-emotion	tcsemotion.com
d		teads.tv ebuzzing.com ebz.io	_tfpvi tfpai
d		trk.techtarget.com
d	telaria	tremorhub.com videohub.tv
d	temedya	vidyome.com
d	tencent-ads	gdt.qq.com gdtimg.com l.qq.com ugdtimg.com pgdt.gtimg.cn =qzonestyle.gtimg.cn/qzone/biz/res ra.gtimg.com
d		tercept.com
d		terminus.services getsigstr.com sigstr.com terminusplatform.com
d	tg-affiliate	trafficgate.net
d	the-adex	theadex.com
d	the-moneytizer	biddertmz.com ads.themoneytizer.com
d	the-trade-desk	adsrvr.org d1eoo1tco6rr5e.cloudfront.net	pbjs-unifiedid pbjs-unifiedid_* unifiedid
d		thirdpresence.com
d	thirty-three-across	33across.com tynt.com	33acrossIdFp 33acrossIdTp
d	throtle	thrtle.com
d	tiktok-pixel	ads.tiktok.com analytics-ipv6.tiktokw.us analytics-sg.tiktok.com analytics.tiktok.com analytics.us.tiktok.com business-api.tiktok.com	_tt_enable_cookie _ttp tt_appInfo tt_pixel_session_index tt_sessionId ttclid ttcsid ttcsid_*
d	timeone	publicidees.com
d		tolt.io	tolt_referral
d		=www.tools-affil2.com/rotaban/ban.php =www.promotools.biz/da/popunder/script.php
d		tpmn.co.kr
d		tracdelight.com tracdelight.io
d		tracify.ai
d		trackdesk.com	trackdesk_cid trakdesk_cid
d		trackonomics.net
d		tradedoubler.com pvnsolutions.com	TRADEDOUBLER
d		tradelab.fr
d		tradetracker.com tradetracker.net	TT2_*
d		traffective.com =cdntrf.com
d	traffic-factory	trafficfactory.biz trafficfactory.com
d	traffic-junky	contentabc.com trafficjunky.com trafficjunky.net
d	traffic-stars	trafficstars.com tsyndicate.com
d		trafmag.com
d	tribal-fusion	exponential.com tribalfusion.com
d	triblio	tribl.io
d		triggerbee.com myvisitors.se	mtruid
d	tripadvisor-pixel	tamgrt.com
d	triple-whale	config-security.com whale.camera whale3.io triplewhale-pixel.web.app
d	triplelift	3lift.com
d	tru-optik	truoptik.com
d		trustedform.com
d		trustx.org
d	truvid	trvdp.com
d		tubemogul.com
d	tune	go2cloud.org go2jump.org go2speed.org hasoffers.com tlnk.io	enc_aff_session_* ho_mob
d		turn.com
d		tvsquared.com tv2track.com	_tq_id.*
d		tracker.twenga.co.uk twenga-solutions.com tracker.twenga.com tracker.twenga.de tracker.twenga.es tracker.twenga.fr tracker.twenga.it tracker.twenga.nl
d		twiago.com
d	two-performant	2parale.ro 2performant.com attr-2p.com
d		events.unbounce.com ub-analytics.com ubembed.com	ub-emb-id ubpv ubrs ubvs ubvt
d	underdog-media	udmserve.net underdog.media	udm_edge_closed_at udm_edge_floater_fcap udm_iframeSyncStatus udm_session_rad_edge udm_session_rad_inpage
d		undertone.com legolas-media.com
d		unibots.in
d	unify	unifyintent.com
d		uniqodo.com
d	unruly	unrulymedia.com	unruly_m*
d		upsellit.com
d		ads.urban-media.com
d	user-com	user.com/widget.js	__ca__chat _ca_chat
d		utiq.com
d	uzou	speee-ad.jp speee-ad.akamaized.net
d		valuecommerce.com valuecommerce.ne.jp
d		vcommission.com
d	vdo-ai	vdo.ai
d	ve-global	adgenie.co.uk veinteractive.com vepxl1.net
d		api.vector.co cdn.vector.co
d	venatus	vntsm.com
d		veoxa.com
d	vero	getvero.com d3qxef4rp70elm.cloudfront.net
d	vibe-pixel	s.vibe.co t.vibe.co
d	vibrant-media	intellitxt.com vibrantmedia.com
d		vidazoo.com cootlogix.com vidazoo.services
d	video-intelligence	vi-serve.com
d	videology	tidaltv.com
d		videonow.ru
d		videoplayerhub.com
d		videoreach.com
d		vidoomy.com	vidoomy-uids
d		viglink.com	vglnk.Agent.p vglnk.PartnerRfsh.p
d		viously.com
d	visible-measures	visiblemeasures.com
d	visitor-queue	visitorqueue.com
d	visual-iq	myvisualiq.net
d	visual-visitor	id-visitors.com visualvisitor.com
d		vizury.com
d	vk-pixel	ad.vk.com ads.vk.com =vk.com/ads_rotate.php =vk.com/js/api/adman_init.js =vk.com/js/api/xdr_ads.js =vk.com/rtrg =vk.ru/rtrg
d		vlyby.com
d	vmfive	vm5apis.com
d		voyado.com/jsfiles =assets.eclub.se/jsfiles assets.voyado.com	_vaBC _vaI
d		vrtcal.com
d		=vshop.fr/js/w.js
d		vuble.tv mediabong.com
d		warmly.ai getwarmly.com
d	web-spectator	webspectator.com
d	webedia-ads	wbdds.com
d		webengage.co webengage.com d23nd6ymopvz52.cloudfront.net d3701cc9l7v9a6.cloudfront.net	_we_us _we_wk_* we_luid
d		webgains.com webgains.io webgains.link	ITCVRQ wgcampaignid wgprogramid
d		webmecanik.com
d		weborama.com weborama-tech.ru weborama.fr
d		welect.de
d		whatconverts.com iconnode.com ksrndkehqnwntyxlhgto.com	wc_client wc_client_current wc_swap wc_visitor
d	whopa	infeed.com.ar
d	wicked-reports	wickedreports.com
d		widespace.com
d		wigzo.com wigzopush.com
d		wildjar.com trkcall.com
d	windsor-ai	windsor.ai
d		wiredminds.com wiredminds.de
d		wishpond.com wishpond.net
d	wisteria	wisteria-js.excite.co.jp
d	wordads	pubmine.com
d	wunderkind	bounceexchange.com bouncex.net cdnbasket.net cdnwidget.com smarterhq.io smarterremarketer.net wknd.ai d1n00d49gkbray.cloudfront.net	_bxid bounceClientVisit*
d	x-ads	ads-twitter.com ads-api.twitter.com ads.twitter.com ads.x.com analytics.twitter.com analytics.x.com =platform.twitter.com/oct.js =t.co/1/i/adsct =t.co/i/adsct	_twclid _twpid
d		x-lift.jp
d	xandr	adnxs-simple.com adnxs.com adrdgt.com ctasnet.com	XANDR_PANID
d	xaxis	gmads.net mookie1.com
d	yahoo-ad-exchange	ace.advertising.com adap.tv adaptv.advertising.com adtech.advertising.com bluelithium.com btrll.com nexage.com yieldmanager.com c2shb.pubgw.yahoo.com c2shb.ssp.yahoo.com cms.analytics.yahoo.com leadback.advertising.com pixel.advertising.com =s.yimg.com/aaq/ampad ups.analytics.yahoo.com us.adserver.yahoo.com
d	yahoo-ads	ads.yahoo.com adserver.yahoo.com analytics.yahoo.com fc.yahoo.com gemini.yahoo.com ybp.yahoo.com geo.yahoo.com =s.yimg.com/aaq/vzm =s.yimg.com/dy/ads =s.yimg.com/rq/darla =s.yimg.com/wi udc.yahoo.com
d	yahoo-japan-ads	yads.yahoo.co.jp apm.yahoo.co.jp b91.yahoo.co.jp b92.yahoo.co.jp b97.yahoo.co.jp b98.yahoo.co.jp b99.yahoo.co.jp =s.yimg.jp/images/listing yads.c.yimg.jp yads.yjtag.yahoo.co.jp	_ycl_yjad _yjr_yjad _yjsu_yjad
d		yaleo.com
d	yandex-direct	yabs.yandex.ru an.yandex.ru =avatars.mds.yandex.net/get-direct awaps.yandex.net awaps.yandex.ru =storage.mds.yandex.net/get-canvas-html5 =yandex.ru/ads =yandex.ru/an =yandex.ru/clck/click =yandex.ru/set/s/rsya-tag-users =yastatic.net/awaps-ad-sdk-js =yastatic.net/pcode-bundles =yastatic.net/pcode-native
d		yieldbird.com	yb_ab_test
d	yieldbot	yldbt.com
d		yieldlab.de yieldlab.net
d		yieldlift.com
d		yieldlove.com yieldlove-ad-serving.net
d		yieldmo.com	yieldmo_id
d	yieldone	cmertv.com eff1.net impact-ad.jp
d		yieldoptimizer.com
d		yiqifa.com emarbox.com
d		yume.com yumenetworks.com
d	zbozi-conversion	=www.zbozi.cz/conversion
d		zebestof.com
d		zedo.com
d		zemanta.com
d		zeotap.com rqtrk.eu
d		zergnet.com
d	zeta	boomtrain.com boomtrain.net rezync.com zetaglobal.net	_bti _bts
d	ziprecruiter-conversion	track.ziprecruiter.com
d		ws-assets.zoominfo.com zi-scripts.com ws.zoominfo.com	_zitok
d		zucks.co.jp zucks.net zucks.net.zimg.jp
e		adyen.com	_rp_uid
e	akamai-bot-manager		_abck ak_bmsc bm_lso bm_mi bm_s bm_so bm_ss bm_sv bm_sz sbsd sbsd_o sec_cpt
e		auth0.com	_legacy_auth0.*.is.authenticated a0.spajs.txs.* auth0 auth0-mf auth0-mf_compat auth0.*.is.authenticated auth0_compat
e	aws-load-balancer		AWSALB AWSALBAPP-* AWSALBAuthNonce AWSALBCORS AWSALBTG AWSALBTGCORS AWSELB AWSELBAuthSessionCookie* AWSELBCORS
e	braintree	braintree-api.com braintreegateway.com
e		ajax.cloudflare.com =/cdn-cgi/bm =/cdn-cgi/challenge-platform =/cdn-cgi/images =/cdn-cgi/l =/cdn-cgi/scripts challenges.cloudflare.com	CF_AppSession CF_Authorization CF_Session __cf_bm __cfduid __cflb __cfruid __cfseq __cfwaitingroom _cfuvid cf_chl_* cf_clearance cf_ob_info cf_use_ob
e		datadome.co captcha-delivery.com	datadome
e	google-pay	pay.google.com payments.google.com
e	human-security	perimeterx.net px-captcha.net px-cdn.net px-client.net px-cloud.net pxi.pub	_px _px2 _px3 _pxac _pxde _pxff_* _pxhd _pxmvid _pxttld _pxvid pxcts
e	imperva		D_HID D_IID D_SID D_UID D_ZID D_ZUID ___utmva* ___utmvb* ___utmvc ___utmvm incap_* nlbi_* reese84 visid_incap_*
e		klarna.com klarnacdn.net klarnaevt.com klarnaservices.com
e		okta.com okta-emea.com oktacdn.com oktapreview.com	okta-oauth-*
e		c.paypal.com paypalobjects.com =www.paypal.com/checkoutnow =www.paypal.com/credit-presentment =www.paypal.com/donate =www.paypal.com/sdk =www.paypal.com/smart =www.paypal.com/webapps www.sandbox.paypal.com	paypal-offers*
e		queue-it.net	Queue*
e	sap-gigya	gigya-cs.com gigya.com	_gig_* apiDomain_* gig3pc gig3pctest gig_bootstrap_* gig_canary gig_canary_* gig_hasGmid gig_last_ver_* gig_loginToken_* gig_toggles glt_* gltexp_*
e		pay.shopify.com shopifycs.com =shop.app/pay	_customer_account_shop_sessions _secure_account_session_id _secure_session_id _shopify_country _shopify_essential _shopify_essential_* _shopify_m _shopify_tm _shopify_tw _storefront_u cart_currency cart_sig cart_ts cart_ver checkout_queue_checkout_token checkout_queue_token checkout_session_lookup checkout_session_token* checkout_token customer_account_locale dynamic_checkout_shown_on_cart hide_shopify_pay_for_checkout keep_alive locale_bar_accepted locale_bar_dismissed localization master_device_id preview_theme profile_preview_token secure_customer_sig shopify_pay shopify_pay_redirect storefront_digest
e	site-session		.ASPXANONYMOUS .ASPXAUTH .AspNetCore.Antiforgery.* .AspNetCore.Cookies* .AspNetCore.Culture .AspNetCore.Identity.* .AspNetCore.Mvc.CookieTempDataProvider .AspNetCore.Session .Nop.* ASP.NET_SessionId ASPSESSIONID* CAKEPHP CFID CFTOKEN CGISESSID COOKIE_SUPPORT CRAFT_CSRF_TOKEN CraftSessionId GUEST_LANGUAGE_ID JSESSIONID LFR_SESSION_STATE_* NEXT_LOCALE Nop.customer OCSESSID PHPSESSID PLAY_FLASH PLAY_LANG PLAY_SESSION PrestaShop-* REMEMBERME UMB_UCONTEXT XSRF-TOKEN __AntiXsrfToken __Host-JSESSIONID __RequestVerificationToken* __Secure-PHPSESSID _csrf _csrf_token _rails_session be_typo_user cfid cftoken ci_session connect.sid csrf-token csrf_cookie_name csrftoken django_language express.sid fe_typo_user flask_session i18n_redirected koa.sess koa.sess.sig koa:sess koa:sess.sig laravel_session mail_session rack.session remember_user_token remember_web_* sessionid sucuri_cloudproxy_uuid_* wfwaf-authcookie-* wires wires_challenge xf_csrf xf_session xf_user
e		api.stripe.com b.stripecdn.com buy.stripe.com checkout.stripe.com connect-js.stripe.com crypto-js.stripe.com hooks.stripe.com js.stripe.com link.stripe.com m.stripe.com m.stripe.network pay.stripe.com q.stripe.com r.stripe.com	__stripe_mid __stripe_sid
e	woocommerce		store_notice* woocommerce_cart_hash woocommerce_dismissed_suggestions__* woocommerce_items_in_cart woocommerce_recently_viewed woocommerce_snooze_suggestions__* wp_woocommerce_session_*
e	wordpress		comment_author_* pll_language wordpress_logged_in_* wordpress_no_cache wordpress_sec_* wordpress_test_cookie wp-postpass_* wp-saving-post wp-settings-* wp-wpml_current_language wp_lang
f	adobe-fonts	typekit.com typekit.net
f		algolia.io algolia.net algolianet.com
f		=admin.brightcove.com/js =c.brightcove.com/services =link.brightcove.com/services players.brightcove.com players.brightcove.net preview-players.brightcove.net =sadmin.brightcove.com/js =secure.brightcove.com/services
f		assets.calendly.com =calendly.com
f	cloudflare-turnstile	=challenges.cloudflare.com/turnstile
f	facebook-login		fblo_* fbm_* fbsr_*
f	font-awesome	cdn.fontawesome.com ka-f.fontawesome.com ka-p.fontawesome.com kit.fontawesome.com pro.fontawesome.com site-assets.fontawesome.com use.fontawesome.com
f	google-cast	=www.gstatic.com/cast =www.gstatic.com/cv/js/sender =www.gstatic.com/eureka
f	google-custom-search	cse.google.com =www.google.com/afsonline =www.google.com/coop =www.google.com/coop/cse =www.google.com/cse
f	google-fonts	=ajax.googleapis.com/ajax/libs/webfont fonts.googleapis.com fonts.gstatic.com themes.googleusercontent.com
f	google-maps	khms.googleapis.com maps-api-ssl.google.com maps.google.com maps.googleapis.com maps.gstatic.com mts.googleapis.com =www.google.com/maps =www.google.com/maps/embed
f	google-sign-in	accounts.google.com apis.google.com content.googleapis.com =ssl.gstatic.com/accounts	G_AUTHUSER_H G_ENABLED_IDPS g_csrf_token g_state
f	google-translate	translate-pa.googleapis.com translate.google.com translate.googleapis.com =www.gstatic.com/_/translate_http	googtrans
f	google-workspace-embeds	calendar.google.com =datastudio.google.com/embed docs.google.com =drive.google.com/embeddedfolderview =drive.google.com/file =lookerstudio.google.com/embed =www.google.com/calendar
f		gravatar.com
f		hcaptcha.com
f		cdn.jwplayer.com content.jwplatform.com p.jwpcdn.com ssl.p.jwpcdn.com
f	kakao-maps	daumcdn.net/map_2d dapi.kakao.com =t1.daumcdn.net/mapjsapi
f		tiles.mapbox.com api.mapbox.com events.mapbox.com
f		api-secure.recaptcha.net api.recaptcha.net =google.com/recaptcha recaptcha.google.com =recaptcha.net =www.google.com/recaptcha =www.gstatic.cn/recaptcha =www.gstatic.com/recaptcha www.recaptcha.net	_GRECAPTCHA
f	subscribe-with-google	=news.google.com/swg =news.google.com/thirdparty
f		ecommplugins-scripts.trustpilot.com ecommplugins-trustboxsettings.trustpilot.com invitejs.trustpilot.com widget.trustpilot.com
f		typeform.com/to api.typeform.com embed.typeform.com form.typeform.com public-assets.typeform.com renderer-assets.typeform.com
f	yandex-maps	maps.yandex.net maps.yandex.ru api-maps.yandex.com api-maps.yandex.ru enterprise.api-maps.yandex.ru =yandex.com/map-widget =yandex.ru/map-widget
f	yandex-smartcaptcha	smartcaptcha.cloud.yandex.ru smartcaptcha.yandex.ru smartcaptcha.yandexcloud.net
m	adopt	goadopt.io	AdoptConsent AdoptVisitorId
m	amasty-cookie-consent		amcookie_allowed amcookie_disallowed
m		appconsent.io
m	avacy	avacy-cdn.com
m		axeptio.eu axept.io client.axept.io static.axept.io	axeptio_all_vendors axeptio_authorized_vendors axeptio_cookies
m	borlabs		borlabs-cookie
m	c15t		c15t privacy-consent-storage
m	cassie	cassiecloud.com	Syrenis*
m	civic	civiccomputing.com cc.cdn.civiccomputing.com	CookieControl CookieControlAC CookieControlTC
m	clickio-consent	clickiocmp.com cmp.clickio.com =s.clickiocdn.com/t/consent_*	__lxG__consent__*
m	commanders-act-trustcommander	trustcommander.net	TC_PRIVACY TC_PRIVACY_*
m	complianz		cmplz_banner-status cmplz_consented_services cmplz_functional cmplz_id cmplz_marketing cmplz_policy_id cmplz_preferences cmplz_saved_categories cmplz_saved_services cmplz_statistics cmplz_statistics-anonymous
m	consent-gate		__Host-consent __Secure-consent
m		consentmanager.net	__cmp*
m	cookie-compliance	hu-manity.co	cookie_notice_accepted hu-consent
m	cookie-information	cookieinformation.com policy.app.cookieinformation.com	CookieInformationConsent
m	cookie-law-info		CookieLawInfoConsent cookielawinfo-checkbox-* viewed_cookie_policy
m		cookiebot.com cookiebot.eu	CookieConsent CookieConsentBulkTicket
m	cookieconsent-io		ccec_user
m		cookiefirst.com consent.cookiefirst.com	cf-user-lang cf-user-tcstring cookiefirst-consent cookiefirst-id
m		cookiehub.com cookiehub.eu cookiehub.net	cookiehub
m	cookiescript	cookie-script.com cdn.cookie-script.com	CookieScriptConsent
m		cookieyes.com cdn-cookieyes.com =cdn-cookieyes.com	cookieyes-consent euconsent
m		consentjs.datagrail.io	datagrail_consent_*
m	didomi	privacy-center.org sdk.privacy-center.org	didomi_dcs didomi_token euconsent-v2
m	django-cookie-consent		cookie_consent
m	dp-cookieconsent		dp_cookieconsent_status
m	drupal-eu-cookie-compliance		cookie-agreed cookie-agreed-*
m	dsgvo-all-in-one		dsgvoaio*
m		enzuzo.com
m		evidon.com	_evidon_*
m	ezoic-gatekeeper	gatekeeperconsent.com	ezCMPCCS ezCMPCookieConsent
m		fastcmp.com
m	fides		fides_consent fides_consent* fides_consent_*
m	gdpr-cookie-compliance		moove_gdpr_popup
m	google-funding-choices	fundingchoicesmessages.google.com	FCCDCF FCNEC FCOEC
m	govuk-cookies		cookies_policy cookies_preferences_set
m	gpp		__gpp __gpp_sid
m	hubspot-consent	hs-banner.com	__hs_cookie_cat_pref __hs_do_not_track __hs_gpc_banner_dismiss __hs_initial_opt_in __hs_notify_banner_dismiss __hs_opt_out
m	iab-consensu	consensu.org
m		illow.io
m	inmobi-choice	cmp.inmobi.com cmp.quantcast.com cmp.inmobi.com cmp.quantcast.com	_cmpRepromptHash addtl_consent noniabvendorconsent
m		iubenda.com cdn.iubenda.com cs.iubenda.com embeds.iubenda.com	_iub_cs* _iub_cs-* _iub_previous_preference_id euconsent-v2
m	ketch	ketchcdn.com	_ketch_consent_v1_ _swb _swb_consent_
m	klaro	=cdn.kiprotect.com/klaro/*	klaro
m		lawwwing.com
m	liveramp-privacy-manager	privacymanager.io
m	magento-cookie-restriction		user_allowed_save_cookie
m		metomic.io
m		onetrust.com cookielaw.org cookiepro.com cdn.cookielaw.org optanon.blob.core.windows.net	OTAdditionalConsentString OptanonAlertBoxClosed OptanonConsent eupubconsent-v2
m	orejime	=cdn.jsdelivr.net/npm/orejime@*	eu-consent orejime
m		api.osano.com cdn.osano.com cmp.osano.com	consent-bridge osano_consentmanager osano_consentmanager_expdate osano_consentmanager_tattles osano_consentmanager_uuid
m	osano-oss	=cdn.jsdelivr.net/npm/cookieconsent@*	cookieconsent_status
m		pandectes.io	_pandectes_gdpr
m	piwik-pro		ppms_privacy_* ppms_privacy_bar_*
m	privacy-tools	privacytools.com.br
m		cmp.pubtech.ai	pubtech-cmp-*
m	real-cookie-banner		real_cookie_banner* real_cookie_banner-*
m	secure-privacy	secureprivacy.ai
m		securiti.ai	__privaci_*
m	seers	seersco.com
m	seznam-cmp	cmp.seznam.cz	szncmpone
m	sg-cookie-optin		cookie_optin
m	shopify-consent	=/cdn/shopifycloud/consent-tracking-api =/cdn/shopifycloud/privacy-banner =cdn.shopify.com/shopifycloud/consent-tracking-api =cdn.shopify.com/shopifycloud/privacy-banner	_cmp_a _tracking_consent
m	shopware-cookie-consent		allowCookie cookie-preference cookieDeclined cookiePreferences
m	silktide		consent-bridge
m	sirdata-consent	consentframework.com
m	snigel-adconsent	=cdn.snigelweb.com/adconsent/*	snconsent snconsent-v2
m	sourcepoint	privacy-mgmt.com sp-prod.net	_sp_enable_dfp_personalized_ads _sp_su _sp_v1_* ccpaApplies ccpaConsentAll ccpaReject ccpaUUID consentUUID dnsDisplayed signedLspa
m	squarespace-cookie-banner		ss_cookieAllowed
m	stroeer-privacy	privacy.stroeerdigitalgroup.de
m	tarteaucitron	=cdn.jsdelivr.net/gh/AmauriC/tarteaucitron.js@* =cdn.jsdelivr.net/npm/tarteaucitronjs@*	tarteaucitron
m	tcf		consent-bridge euconsent-v2 eupubconsent-v2
m	tealium		CONSENTMGR OPTOUTMULTI
m		termageddon.com
m		termly.io app.termly.io	consent-bridge
m		=cdn.transcend.io/cm =cdn.transcend.io/cm-test =transcend-cdn.com/cm	tcm tcm-*
m	truendo	priv.center
m		trustarc.com truste-svc.net truste.com consent.trustarc.com consent.truste.com	TAconsentID TAsessionID cmapi_cookie_privacy cmapi_gtm_bl gpcishonored notice_behavior notice_gdpr_prefs notice_location notice_poptime notice_preferences
m		uniconsent.com
m	us-privacy		us_privacy usprivacy
m		usercentrics.eu	consent-bridge
m	vanilla-cookieconsent	=cdn.jsdelivr.net/gh/orestbida/cookieconsent@* =cdn.jsdelivr.net/npm/vanilla-cookieconsent@*	cc_cookie
m	wix-consent		consent-policy
m	wordpress-com-cookie-banner		eucookielaw sensitive_pixel_option sensitive_pixel_options
m	wp-legal-pages-consent		wpl_user_preference wpl_viewed_cookie
m	wpconsent		wpconsent_preferences
m	yahoo-cmp	cmp.oath.com cmp.advertising.com
m	zaraz		cf_consent zaraz-consent
s		addthis.com addthiscdn.com addthisedge.com	__atuvc __atuvs
s		static.addtoany.com =www.addtoany.com/subscribe
s	baidu-share	bdimg.share.baidu.com
s	bluesky-embed	embed.bsky.app
s	buffer-button	=d389zggrogs7qo.cloudfront.net/js/button.js =static.bufferapp.com/js/button.js widgets.buffer.com
s	cackle-comments	=cackle.me/bootstrap =cackle.me/widget =cackle.me/widget.js
s	changyan	assets.changyan.sohu.com changyan.itc.cn changyan.sohu.com
s		directededge.com
s	discord-widget	=discord.com/widget =discordapp.com/widget
s		disqus.com disquscdn.com
s		donreach.com
s	facebook-social-plugins	=b.static.ak.fbcdn.net/connect.php badge.facebook.com =connect.facebook.com/*/all.js connect.facebook.net =connect.facebook.net/*/all.js =connect.facebook.net/*/all/debug.js =connect.facebook.net/*/all/vb.js =connect.facebook.net/*/sdk.js =connect.facebook.net/*/sdk/debug.js =connect.facebook.net/connect.php =facebook.com/plugins =m.facebook.com/plugins =s-static.ak.facebook.com/connect static.ak.connect.facebook.com =static.ak.facebook.com/connect =static.ak.fbcdn.net/connect =static.ak.fbcdn.net/connect.php =staticxx.facebook.com/connect =staticxx.facebook.com/x/connect =web.facebook.com/plugins =www.facebook.com/connect.php =www.facebook.com/plugins =www.facebook.com/v*/plugins/* =www.facebook.com/widgets
s	flipboard-buttons	=cdn.flipboard.com/web/buttons =cdn.flipboard.com/web/widget
s		getsocial.io
s	goodreads-widgets	=www.goodreads.com/api/reviews_widget_iframe =www.goodreads.com/book/reviews_widget =www.goodreads.com/review/custom_widget =www.goodreads.com/review/grid_widget =www.goodreads.com/review/list_widget
s	google-plus	plus.google.com
s		=graphcomment.com/js integration.graphcomment.com
s	hatena-buttons	b.st-hatena.com cdn-ak.b.st-hatena.com cdn.api.b.hatena.ne.jp =hatenablog-parts.com =s.hatena.com/js =s.hatena.ne.jp/js
s	html-comment-box	www.htmlcommentbox.com
s		a.hypercomments.com static.hypercomments.com w.hypercomments.com widget.hypercomments.com
s	instagram-embed	=instagram.com/embed.js =instagram.com/p/*/embed* =instagram.com/reel/*/embed* platform.instagram.com =www.instagram.com/*/p/*/embed* =www.instagram.com/*/reel/*/embed* =www.instagram.com/embed.js =www.instagram.com/p/*/embed* =www.instagram.com/reel/*/embed* =www.instagram.com/tv/*/embed*
s		=intensedebate.com www.intensedebate.com
s		jiathis.com
s	kakao-sdk	=developers.kakao.com/sdk =t1.kakaocdn.net/kakao_js_sdk
s		likebtn.com
s	line-social-plugins	=d.line-scdn.net/r/web/social-plugin =media.line.me/js =scdn.line-apps.com/n/line_it social-plugins.line.me www.line-website.com
s	linkedin-plugins	badges.linkedin.com platform.linkedin.com =www.linkedin.com/countserv =www.linkedin.com/cws =www.linkedin.com/embed
s		livefyre.com fyre.co
s		api-city.livere.com cdn-city.livere.com
s	mailru-share	cdn.connect.mail.ru connect.mail.ru
s	mixi-plugin	plugins.mixi.jp =static.mixi.jp/js/plugins.js =static.mixi.jp/js/share.js
s		cdn.muut.com
s		newsanalytics.com.au
s	ok-widgets	connect.odnoklassniki.ru connect.ok.ru =ok.ru/dk stg.odnoklassniki.ru =www.odnoklassniki.ru/dk
s	openweb	spot.im	spotim_visitId
s	pinterest-widgets	=api.pinterest.com/v1/urls =api.pinterest.com/v3/pidgets assets.pinterest.com log.pinterest.com widgets.pinterest.com
s		pluso.ru
s	po-st	po.st
s	pocket-button	widgets.getpocket.com
s	reddit-embed	embed.reddit.com embed.redditmedia.com =reddit.com/static/button =www.reddit.com/button.js =www.reddit.com/buttonlite.js =www.reddit.com/buttons =www.reddit.com/static/button www.redditmedia.com =www.redditstatic.com/button =www.redditstatic.com/comment-embed.js
s		shareaholic.net analytics.shareaholic.com cdn.shareaholic.com dsms0mj1bbhn4.cloudfront.net dtym7iokkjlif.cloudfront.net partner.shareaholic.com recs.shareaholic.com =www.shareaholic.com/assets
s		api.sharedcount.com free.sharedcount.com
s		sharethis.com	__sharethis_cookie_test__ __stid __stidv __unam fpestid
s		slpht.com
s	snapchat-embed	sdk.snapkit.com =snapchat.com/embed =www.snapchat.com/embed
s		socialshopwave.com
s		stackla.com
s	stumbleupon-badges	badge.stumbleupon.com platform.stumbleupon.com =www.stumbleupon.com/hostedbadge.php
s		tagboard.com
s	telegram-widgets	=oauth.telegram.org/embed =telegram.org/js/telegram-widget.js
s	threads-embed	=www.threads.com/*/embed* =www.threads.com/embed.js =www.threads.net/*/embed* =www.threads.net/embed.js
s	tiktok-embed	ttwstatic.com =www.tiktok.com/embed =www.tiktok.com/embed.js =www.tiktok.com/player
s		trueanthem.com tru.am
s	tumblr-embed	=assets.tumblr.com/post.js =assets.tumblr.com/share-button.js embed.tumblr.com platform.tumblr.com =secure.assets.tumblr.com/post.js =secure.assets.tumblr.com/share-button.js =secure.static.tumblr.com/post.js
s		counts.twitcount.com static1.twitcount.com
s		=ulogin.ru/js =ulogin.ru/stats.html =ulogin.ru/version
s		uptolike.com
s		=usocial.pro/rotation =usocial.pro/usocial
s		viafoura.co viafoura.net	_vf_rd_test* _vfa _vfb _vfz
s	vk-widgets	=userapi.com/js/api =vk.com/al_widget* =vk.com/js/api =vk.com/share.php =vk.com/upload.php =vk.com/widget_* =vk.ru/js/api =vkontakte.ru/js/api
s	weibo-widgets	hits.sinajs.cn js.t.sinajs.cn tjs.sjs.sinajs.cn widget.weibo.com
s	x-widgets	cdn.api.twitter.com cdn.syndication.twimg.com cdn.syndication.twitter.com platform.twitter.com platform.x.com syndication.twitter.com syndication.x.com =twitter.com/javascripts/blogger.js urls.api.twitter.com widgets.twimg.com
s		www.xing-share.com
s	yandex-share	share.yandex.net share.yandex.ru =yandex.st/share =yandex.st/share2 =yastatic.net/share =yastatic.net/share2
s	zalo-social-plugin	sp.zalo.me
t		hbrt.adobe.com
t	adobe-launch	adobedtm.com
t	cloudflare-zaraz	=/cdn-cgi/zaraz	cfz_* cfzs_*
t	commanders-act	commander1.com commandersact.com tagcommander.com	TCAUDIENCE TCID TCLANDINGURL TCPID TCREDIRECT TCREDIRECT_DEDUP TCSESSION _TCCookieSync
t	conversant-tag-manager	mplxtms.com
t		ensighten.com
t	google-tag-manager	googletagmanager.com =www.googletagmanager.com/gtag/js?*id=GTM-*
t	ibm-digital-data-exchange	tagmanager.coremetrics.com tmscdn.coremetrics.com tmscdn.de.coremetrics.com
t		jentis.com jtm-demo.com
t	mapp-tag-integration	wt-safetag.com tagintegration.mapp.com
t	matomo-tag-manager	=/matomo/js/container_*.js =/piwik/js/container_*.js =cdn.matomo.cloud/*/container_*.js
t	piwik-pro-tag-manager	containers.piwik.pro piwik.pro/containers
t	qubit-opentag	opentag.qubitproducts.com dd6zx4ibq538k.cloudfront.net opentag-cdn.qubit.com opentag-stats.qubit.com	qtag_*
t	relay42	r42tag.com svtrd.com synovite-scripts.com	_svtri cstp
t		scale8.com
t	signal-tag	btstatic.com sitetagger.co.uk thebrighttag.com	btpdb.*
t		stackpile.io
t		stape.au stape.de stape.fr stape.io stape.jp stape.net stapecdn.com	_gtmeec
t	storm-container-tag	stormcontainertag.com
t	supertag	optimahub.com supert.ag
t	tagman	levexis.com
t	tealium-iq	tiqcdn.cn tiqcdn.com	utag_main utag_main_*
t		ubertags.com
t	yahoo-tag-manager	yjtag.jp
v	aol-on	5min.com cdn.vidible.tv delivery.vidible.tv
v		=www.aparat.com/embed =www.aparat.com/video/video/embed
v	apple-embeds	embed.music.apple.com embed.podcasts.apple.com js-cdn.music.apple.com =tools.applemusic.com/embed
v		=bandcamp.com/EmbeddedPlayer =bandcamp.com/EmbeddedPlayer.html =bandcamp.com/VideoEmbed =bandcamp.com/stream_redirect
v		player.bilibili.com
v		=www.bitchute.com/embed
v		ebd.cda.pl
v		cdn.converteai.net scripts.converteai.net
v		=coub.com/embed
v		=dailymotion.com/embed api.dmcdn.net dmxleo.dailymotion.com geo.dailymotion.com =www.dailymotion.com/embed =www.dailymotion.com/player =www.dailymotion.com/swf
v		widget.deezer.com =cdns-files.dzcdn.net/js/min/dz.js =e-cdns-files.dzcdn.net/js/min/dz.js =www.deezer.com/plugins
v	digiteka	=www.ultimedia.com/api =www.ultimedia.com/default =www.ultimedia.com/deliver =www.ultimedia.com/js =www.ultimedia.com/video
v	facebook-video	=web.facebook.com/plugins/video.php =www.facebook.com/plugins/video.php =www.facebook.com/v*/plugins/video.php =www.facebook.com/video/embed
v	firework	asset.fwcdn1.com asset.fwcdn2.com asset.fwcdn3.com asset.fwpub1.com =fireworktv.com/embed =fw.tv/embed
v		www.humix.com =open.video/embed =open.video/video.js
v		widgets.iheart.com =www.iheart.com/*?*embed=true*
v	kakao-tv	=play-tv.kakao.com/embed =tv.kakao.com/embed videofarm.daum.net
v		=loom.com/embed =www.loom.com/embed	loom_anon_comment
v	minute-ly	minute.ly
v		player-widget.mixcloud.com widget.mixcloud.com =www.mixcloud.com/widget
v	naver-tv	serviceapi.nmv.naver.com =tv.naver.com/embed
v		arc.nexx.cloud embed.nexx.cloud require.nexx.cloud
v	niconico	embed.nicovideo.jp ext.nicovideo.jp
v		webtv.normandie-univ.fr
v		=odysee.com/$/embed =lbry.tv/$/embed
v	ok-video	=ok.ru/videoembed
v		=rumble.com/embed =rumble.com/embedJS
v		=rutube.ru/embed =rutube.ru/play/embed =rutube.ru/video/embed
v		connect.soundcloud.com player.soundcloud.com w.soundcloud.com widget.sndcdn.com
v	spotify-embed	embed-cdn.spotifycdn.com embed.spotify.com =open.spotify.com/embed =open.spotify.com/embed-legacy =open.spotify.com/embed-podcast sdk.scdn.co
v		=streamable.com/e =streamable.com/o =streamable.com/s =streamable.com/t
v	tencent-video	=imgcache.qq.com/tencentvideo* =v.qq.com/iframe =v.qq.com/txp/iframe =vm.gtimg.cn/tencentvideo
v		embed.tidal.com
v	tolstoy	play.gotolstoy.com player.gotolstoy.com widget.gotolstoy.com
v		=tunein.com/embed
v		=clips.twitch.tv/embed embed.twitch.tv player.twitch.tv =twitch.tv/embed =www.twitch.tv/embed
v		=www.ustream.tv/embed =video.ibm.com/embed
v		assets.vidyard.com cdn.vidyard.com embed.vidyard.com play.vidyard.com
v		player.vimeo.com a.vimeocdn.com f.vimeocdn.com fresnel-events.vimeocdn.com fresnel.vimeocdn.com =vimeo.com/event/*/embed* =vimeo.com/moogaloop.swf =vimeo.com/showcase/*/embed*
v		platform.vine.co =vine.co/v/*/card* =vine.co/v/*/embed*
v	vk-video	=vk.com/js/api/videoplayer.js =vk.com/video_ext.php =vk.ru/video_ext.php =vkvideo.ru/video_ext.php
v		distillery.wistia.com embedwistia-a.akamaihd.net fast.wistia.com fast.wistia.net pipedream.wistia.com stats.wistia.com	__distillery _distillery wistia-video-progress-*
v		player.youku.com
v		=m.youtube.com/embed youtube-nocookie.com s.ytimg.com =www.youtube.com/embed =www.youtube.com/iframe_api =www.youtube.com/live_chat =www.youtube.com/player_api =www.youtube.com/s/_/ytembeds =www.youtube.com/s/player =www.youtube.com/subscribe_embed =www.youtube.com/subscribe_widget =www.youtube.com/v =www.youtube.com/yts =youtube.com/embed =youtube.com/iframe_api =youtube.com/player_api =youtube.com/v youtube.googleapis.com
m	objections		RlocalOptOut WRIgnore __adroll_consent __cq_dnt __gfp_dnt __gpi_optout __zlcprivacy ac_enable_tracking cjConsent cto_optout dtDisabled mboxDisable wistia-http2-push-disabled`

/** Loader snippets: [service id, text]. */
export const snippets: readonly (readonly [string, string])[] = [
  ["acecounter", ".acecounter.com"],
  ["adobe-analytics", "var s_code=s.t()"],
  ["adobe-analytics", "var s_code = s.t()"],
  ["adobe-target", "at-body-style"],
  ["adobe-target", "alloy-prehiding"],
  ["akamai-mpulse", "BOOMR_API_key="],
  ["appdynamics", "window['adrum-start-time']"],
  ["appdynamics", "window[\"adrum-start-time\"]"],
  ["baidu-tongji", "hm.baidu.com/h.js"],
  ["chartbeat", "static.chartbeat.com/js/"],
  ["chartbeat", "static2.chartbeat.com/js/"],
  ["cnzz-umeng", "cnzz.com/z_stat.php"],
  ["cnzz-umeng", "cnzz.com/stat.php"],
  ["cnzz-umeng", "cnzz_stat_icon_"],
  ["comscore", ".scorecardresearch.com/beacon.js"],
  ["cxense-piano", "cdn.cxense.com/cx.js"],
  ["effective-measure", "effectivemeasure.net/em.js"],
  ["etracker", "code.etracker.com/t.js"],
  ["fullstory", "window[\"_fs_host\"]"],
  ["fullstory", "window['_fs_host']"],
  ["fullstory", "window['_fs_script']"],
  ["gemius", ".gemius.pl/xgemius.js"],
  ["google-analytics", "google-analytics.com/ga.js"],
  ["google-analytics", "google-analytics.com/urchin.js"],
  ["google-analytics", "google-analytics.com/u/ga_debug.js"],
  ["google-analytics", "stats.g.doubleclick.net/dc.js"],
  ["google-analytics", "['GoogleAnalyticsObject']=r"],
  ["google-optimize", "'async-hide','dataLayer'"],
  ["google-optimize", "\"async-hide\",\"dataLayer\""],
  ["inspectlet", "cdn.inspectlet.com/inspectlet.js"],
  ["kameleoon", "kameleoonStartLoadTime"],
  ["kameleoon", "kameleoonLoadingTimeout"],
  ["lucky-orange", "d10lpsik1i8c69.cloudfront.net"],
  ["matomo", "g.src=u+'matomo.js'"],
  ["matomo", "g.src=u+\"matomo.js\""],
  ["matomo", "g.src=u+'piwik.js'"],
  ["matomo", "g.src=u+\"piwik.js\""],
  ["matomo", "pkBaseURL + \"piwik.js"],
  ["mixpanel", "MIXPANEL_CUSTOM_LIB_URL"],
  ["mixpanel", "api.mixpanel.com/site_media"],
  ["monetate", "b.monetate.net/js/"],
  ["mparticle", ".mparticle.com/js/v1/"],
  ["mparticle", ".mparticle.com/js/v2/"],
  ["net-results", "c.cdnma.com/apps/"],
  ["open-web-analytics", "owa.tracker-combined-min.js"],
  ["open-web-analytics", "owa_baseUrl + 'modules"],
  ["parsely", "d1z2jf7jlzjs58.cloudfront.net"],
  ["piano-analytics", "xiti.com/hit.xiti"],
  ["piano-analytics", "xtcore.js"],
  ["posthog", ".api_host+\"/static/array.js\""],
  ["posthog", "-assets.i.posthog.com"],
  ["quantcast", ".quantserve.com/quant.js"],
  ["quantcast", ".quantserve.com/aquant.js"],
  ["roistat", "'script', 'cloud.roistat.com'"],
  ["rudderstack", "RudderSnippetVersion"],
  ["segment", "cdn.segment.com/analytics.js/"],
  ["segment", "d2dq2ahtl5zl1z.cloudfront.net/analytics.js"],
  ["segment", "analytics.SNIPPET_VERSION"],
  ["snowplow", "GlobalSnowplowNamespace="],
  ["speedcurve", "LUX_t_start"],
  ["statcounter", "statcounter.com/counter/counter"],
  ["truehits", "hits.truehits.in.th"],
  ["user-insight", "nakanohito.jp/b3/bi.js"],
  ["vk-top-mail-ru", ".top.mail.ru/counter"],
  ["webtrends", "statse.webtrendslive.com"],
  ["boldchat", "vmss.boldchat.com/aid/"],
  ["boldchat", "vms.boldchat.com/aid/"],
  ["livechat", "cdn.livechatinc.com/tracking.js"],
  ["liveperson", "lptag.liveperson.net"],
  ["liveperson", "lpTag._tagCount"],
  ["olark", "static.olark.com/jsclient/loader"],
  ["act-on", "/acton/bn/tracker"],
  ["act-on", "/cdnr/forpci"],
  ["adroll", "\"/j/roundtrip.js\""],
  ["adroll", "\"/roundtrip.js\""],
  ["eloqua", "/i/elqCfg.min.js"],
  ["eloqua", "/elqNow/elqCfg.js"],
  ["mautic", "MauticTrackingObject"],
  ["monetag", "s.src='//'+d+'/401/'+z"],
  ["monetag", "s.src='https://'+d+'/401/'+z"],
  ["pardot", ".pardot.com/pd.js"],
  ["pardot", "piHostname + '/pd.js'"],
  ["pardot", "piHostname + \"/pd.js\""],
  ["pardot", "/pdt.js"],
  ["revive-adserver", "var m3_u = "],
  ["salesforce-personalization", ".evergage.com/beacon"],
  ["sharpspring", ".marketingautomation.services/"],
  ["thirty-three-across", "cdn.tynt.com/tc.js"],
  ["thirty-three-across", "tcr.tynt.com/ti.js"],
  ["tvsquared", ".tvsquared.com/tv2track.js"],
  ["disqus", ".disqus.com/embed.js"],
  ["disqus", ".disqus.com/count.js"],
  ["disqus", ".disqus.com/forums/"],
  ["x-widgets", "twitter-wjs"],
  ["cloudflare-zaraz", ".zaraz={deferred:[]"],
  ["google-tag-manager", "gtm.start"],
  ["matomo-tag-manager", "{'mtm.startTime'"],
  ["matomo-tag-manager", "{\"mtm.startTime\""],
  ["piwik-pro-tag-manager", "function stgCreateCookie("],
]
