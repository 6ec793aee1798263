/**
 * What the catalogue’s services are called; not part of the Worker. Written by `npm run catalogue`; do not edit.
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

/** More lines of the catalogue. */
export const rest = `a	akamai-mpulse		BA@go-mpulse.net akacd_*@go-mpulse.net
a	baidu-tongji		HMACCOUNT_BFESS@hm.baidu.com HMVT@hm.baidu.com
a	cnzz-umeng		cna@mmstat.com
a	comscore		C1@sitestat.com PID@scorecardresearch.com S1@sitestat.com UID@scorecardresearch.com UIDR@scorecardresearch.com XID@scorecardresearch.com
a	cxense-piano		gckp@cxense.com gcks@cxense.com
a	dotmetrics		DotMetrics.*@dotmetrics.net
a	effective-measure		__vt@effectivemeasure.net vt@effectivemeasure.net
a	fc2-analyzer		FCSID@fc2.com
a	gemius		Gdyn@gemius.pl Gtest@gemius.pl
a	glassbox		rto@glassboxdigital.io
a	histats		CountUid@histats.com
a	ibm-digital-analytics		*_clogin@coremetrics.com
a	liveinternet		FTID@yadro.ru VID@yadro.ru
a	mediascope-tns		guid@tns-counter.ru
a	microsoft-clarity		ANONCHK@clarity.ms CLID@clarity.ms MR@clarity.ms MUID@clarity.ms SM@clarity.ms
a	naver-analytics		NNB@naver.com
a	new-relic		JSESSIONID@nr-data.net
a	nielsen		IMRID@imrworldwide.com
a	onthe-io		io_unique_id@onthe.io
a	permutive		prmtv_*@permutive.com
a	piano-analytics		idrxvr@xiti.com
a	quantcast		cref@quantserve.com d@quantserve.com mc@quantserve.com
a	richrelevance		mvtid@richrelevance.com uc@richrelevance.com
a	satori-marketing		_dcid@satr.jp
a	shinystat		SN_*@shinystat.com SSID@shinystat.com ssuid@shinystat.com
a	shopify-analytics		_s@shopify.com _y@shopify.com shop_analytics@shop.app
a	simplereach		__srui@simplereach.com
a	sitespect		SSID@sitespect.com SSID_*@sitespect.com SSLB@sitespect.com SSOD@sitespect.com SSPV@sitespect.com SSPV_*@sitespect.com SSRT@sitespect.com SSRT_*@sitespect.com SSSC@sitespect.com SSSC_*@sitespect.com
a	snowplow		sp@snplow.net
a	statcounter		is_unique@statcounter.com is_visitor_unique@statcounter.com
a	tealium-eventstream		TAPID@tealiumiq.com
a	top100-rambler		last_visit@rambler.ru
a	vgwort-metis		srp@vgwort.de
a	vk-top-mail-ru		FTID@mail.ru VID@mail.ru
a	webtrends		ACOOKIE@webtrendslive.com
a	whos-amung-us		uid@amung.us
a	yandex-metrica		bh@yandex.ru i@yandex.com i@yandex.ru usst@yandex.ru yabs-vdrf@yandex.ru yandexuid@yandex.com yandexuid@yandex.ru ymex@yandex.com ymex@yandex.ru yuidss@yandex.com yuidss@yandex.ru
c	google-surveys		PAIDCONTENT@doubleclick.net
c	iadvize		vuid@iadvize.com
c	inside-chat		inside-*@inside-graph.com
c	provide-support		vsid@providesupport.com
c	surveymonkey		ep201@surveymonkey.com ep202@surveymonkey.com ep203@surveymonkey.com
c	tawk-to		tawkUUID@tawk.to
c	uservoice		_uf@uservoice.com _uservoice_tz@uservoice.com _uvsid@uservoice.com
c	zendesk-chat		_help_center_session@zendesk.com _zendesk_cookie@zendesk.com _zendesk_session@zendesk.com _zendesk_shared_session@zendesk.com _zendesk_thirdparty_test@zendesk.com
c	zoho-salesiq		uesign@salesiq.zoho.com
d	a1-media	contentsfeed.com
d	act-on		wp1*@actonsoftware.com
d	activecampaign		cmp1*@trackcmp.net
d	acuityads		auid@acuityplatform.com aum@acuityplatform.com
d	acxiom-real-id	gcprivacy.id
d	ad-ebis		ebis_*@ebis.ne.jp
d	adform		C@adform.net CFFC*@adform.net CM14@adform.net CM@adform.net EBFC*@adform.net GCM@adform.net TPC@adform.net adtrc@adform.net cid@adform.net otsid@adform.net token@adform.net uid@adform.net
d	adhese		adheseCustomer@adhese.com cap*@adhese.com
d	adition		UserID1@adition.com
d	adkernel		ADKUID@adkernel.com DSP2F_*@adkernel.com SSPR_*@adkernel.com SSPZ@adkernel.com
d	admatic		__adm_ui@admatic.com.tr __adm_uiex@admatic.com.tr __adm_usyncc@admatic.com.tr uids@admatic.com.tr
d	admixer		am-uid@admixer.net
d	adobe-advertising		_lcc@everesttech.net _tmae@everesttech.net ev_sync_*@everesttech.net ev_tm@everesttech.net everest_g_v2@everesttech.net everest_session_v2@everesttech.net
d	adplayer-pro	adplayer.pro
d	adroll		__adroll@adroll.com
d	ads-interactive	adsinteractive.com
d	adscience		adx_ts@adscience.nl app_ts@adscience.nl id_ts@adscience.nl spx_ts@adscience.nl viewer@adscience.nl
d	adserver-online	adserver.online aso1.net
d	adthink		DISPATCHER@adxcore.com advst_uid_11@adxcore.com
d	agma	agma-analytics.de
d	aidem	aidemsrv.com
d	airgrid	edkt.io
d	aja	amanad.adtdp.com
d	akcelo	sportslocalmedia.com
d	alimama		atpsida@tanx.com cnaui@tanx.com
d	alkimi	alkimi-onboarding.com
d	amazon-ads		ad-id@amazon-adsystem.com ad-privacy@amazon-adsystem.com
d	amx-rtb	a-mo.net a-mx.com	amuid2
d	aniview		aniC@aniview.com
d	appsflyer		af_id@appsflyer.com
d	atlas-ad-serving		AA003@atdmt.com ATN@atdmt.com
d	audrte		arcki2*@audrte.com
d	awin		aw*@awin1.com bId@awin1.com
d	azerion-edge	hyth.io
d	baidu-ads		CPROID@cpro.baidu.com
d	beachfront	beachfrontmedia.com bfmio.com
d	beeswax		bito@bidr.io bitoIsSecure@bidr.io
d	between-digital		dc@betweendigital.com ut@betweendigital.com
d	bidswitch		c@bidswitch.net tuuid@bidswitch.net tuuid_lu@bidswitch.net
d	bizible		_BUID@bizible.com _BUID@bizibly.com
d	blockthrough		uids@btloader.com
d	bluekai		bkdc@bluekai.com bkpa@bluekai.com bku@bluekai.com
d	bombora		pi@ml314.com tp@ml314.com u@ml314.com
d	branch		_s@app.link _s@branch.io
d	brevo		uuid@sibautomation.com
d	brightcom	ortb.net
d	brightmountain	elitebidder.com
d	c1x	c1exchange.com
d	cj-affiliate		LCLK@emjcd.com S@emjcd.com
d	claritas		barometric[cuid]@trkn.us
d	clickforce	holmesmind.com
d	colossus	colossusssp.com
d	concept-x	cncpt.dk cncptx.com
d	content-exchange	adnetwork.agency contentexchange.me
d	conversant		DotomiSession_*@dotomi.com DotomiSync@dotomi.com DotomiUser@dotomi.com cjae@dotomi.com pluto2@fastclick.net pluto@fastclick.net rts@mediaplex.com svid@mediaplex.com
d	craft-gacraft	gacraft.jp
d	criteo		optout@criteo.com tk@criteo.com uid@criteo.com
d	cwire	cwi.re
d	datonics		anHistory@pro-market.net anProfile@pro-market.net
d	demandbase		tuuid@company-target.com tuuid_lu@company-target.com
d	demdex		_dp@demdex.net demdex@demdex.net dextp@demdex.net dpm@demdex.net dst@demdex.net
d	digitalaudience		digitalAudience@digitalaudience.io
d	e-volution		v_usr@e-volution.ai
d	ehealthcare-solutions	ehealthcaresolutions.com
d	eloqua		ELOQUA@eloqua.com ELOQUA@en25.com ELQSTATUS@eloqua.com
d	emarsys		cdv@scarabresearch.com cdvid@scarabresearch.com s@scarabresearch.com xp@scarabresearch.com
d	emetriq		ep@xplosion.de pid@xplosion.de pid_short@xplosion.de pid_signature@xplosion.de
d	equativ		Comp@smartadserver.com Pwb@smartadserver.com TestIfCookie@smartadserver.com TestIfCookieP@smartadserver.com cnfq@smartadserver.com csfq@smartadserver.com csync@smartadserver.com gid@smartadserver.com lcsrc@smartadserver.com lcsrd@smartadserver.com partner-*@smartadserver.com pid@smartadserver.com sasd2@smartadserver.com sasd@smartadserver.com
d	exelate		EE@exelator.com ud@exelator.com udo@exelator.com
d	exoclick		__uvt@exoclick.com zone-cap-*@exosrv.com
d	eyeota		ONPLFTRH@eyeota.net SERVERID@eyeota.net mako_uid@eyeota.net
d	fidelity-media		DSP_UID@fidelity-media.com
d	flashtalking		flashtalkingad1@flashtalking.com
d	freedom-ad-network	armanet.us freedomadnetwork.com
d	freepass	ad-m.asia
d	freewheel		MRM_UID@stickyadstv.com UID@stickyadstv.com _uid@fwmrm.net uid-bp-*@stickyadstv.com
d	gamma	gammaplatform.com
d	getblue		BLUEID@getblue.io ckid@getblue.io hash@getblue.io
d	getintent	adhigh.net
d	gnet	gnetrtb.com
d	google-ads		AID@google.com Conversion@googleadservices.com TAID@google.com
d	google-marketing-platform		APC@doubleclick.net DSID@doubleclick.net FLC@doubleclick.net IDE@doubleclick.net RUL@doubleclick.net ar_debug@doubleclick.net id@doubleclick.net test_cookie@doubleclick.net
d	groovinads		GRV_BHV_*@groovinads.com GRV_IDU@groovinads.com
d	growth-code	gcprivacy.com
d	gumgum		cs@gumgum.com vst@gumgum.com
d	holid		uids@holid.io
d	human-ad-defence	acexedge.com script.ac tagsrvcs.com
d	id5		3pi@id5-sync.com callback@id5-sync.com car@id5-sync.com cf@id5-sync.com cip@id5-sync.com cnac@id5-sync.com gdpr@id5-sync.com id5@id5-sync.com
d	impact		brwsr@ojrq.net
d	improve-digital		fh@360yield.com ih@360yield.com pct@360yield.com pvt@360yield.com pxl@360yield.com sh@360yield.com tuuid@360yield.com tuuid_lu@360yield.com um@360yield.com umeh@360yield.com
d	increment-x	incrementxserv.com
d	index-exchange		CMDD@casalemedia.com CMID@casalemedia.com CMPRO@casalemedia.com CMPS@casalemedia.com CMRUM3@casalemedia.com CMST@casalemedia.com
d	inmobi		iDSP_Cookie@inmobi.com
d	intent-iq		IQver@intentiq.com intentIQ@intentiq.com intentIQCDate@intentiq.com
d	interactive-offers	interactiveoffers.com
d	just-id	justtag.com nsaudience.pl	__jtuid
d	justpremium		jpxumaster@justpremium.com jpxumatched@justpremium.com
d	kelkoo		KelkooID@kelkoogroup.net
d	kinesso	knsso.com
d	kobler	essrtb.com
d	krush-media	krushmedia.com
d	krux		_kuid_@krxd.net
d	lasso	lhmos.com
d	lead-lander		trackalyzer@trackalyzer.com
d	lemma	lemmadigital.com lemmamedia.com
d	limelight-digital	iionads.com
d	linkedin-insight		AnalyticsSyncHistory@linkedin.com BizographicsOptOut@linkedin.com UserMatchHistory@linkedin.com bcookie@linkedin.com bscookie@linkedin.com li_adsId@linkedin.com li_gc@linkedin.com li_mc@linkedin.com li_sugr@linkedin.com lidc@linkedin.com lms_ads@linkedin.com lms_analytics@linkedin.com
d	live-intent		_li_ss@liadm.com lidid@liadm.com
d	liveramp		pxrc@rlcdn.com rlas3@rlcdn.com
d	livewrapped		uid@lwadm.com uidum@lwadm.com um@lwadm.com
d	lkqd		lkqdid@lkqd.net lkqdidts@lkqd.net
d	lockr	loc.kr
d	logicad		cr@ladsp.com
d	loopme		viewer_token@loopme.me
d	lotame		_cc_dc@crwdcntrl.net
d	madvertise	bluestack.app mng-ads.com
d	magnite		audit@rubiconproject.com audit_p@rubiconproject.com c@rubiconproject.com khaos@rubiconproject.com khaos_p@rubiconproject.com put_*@rubiconproject.com rpb@rubiconproject.com rpx@rubiconproject.com ses*@rubiconproject.com vis*@rubiconproject.com
d	malltv	central.mall.tv
d	mars-media	go2speed.media
d	media-go	mediago.io mediagotechnology.com
d	media-net		data-*@media.net gdpr_status@media.net session_depth@media.net visitor-id@media.net
d	media-trust	webcontentassessor.com
d	media-wallah	mediawallahscript.com
d	mediaforce	mfadsrvr.com
d	mediamath		mt_misc@mathtag.com mt_mop@mathtag.com uuid@mathtag.com uuidc@mathtag.com
d	mediarithmics		chk@mediarithmics.com mics_lts@mediarithmics.com mics_uaid@mediarithmics.com mics_vid@mediarithmics.com
d	mediasniper	bumlam.com
d	mediavine		am_tokens@mediavine.com criteo@mediavine.com mv_tokens@mediavine.com
d	meta-pixel		fr@facebook.com
d	mgid		muidn@mgid.com
d	microsoft-advertising		ANONCHK@bing.com MR@bat.bing.com MR@bing.com MSPTC@bing.com MUID@bing.com MUIDB@bing.com SRM_B@bing.com
d	minute-media	minutemedia-prebid.com
d	mntn		guid@mountain.com guid@steelhousemedia.com
d	mobile-fuse	mobilefuse.com
d	nativo		visitor@postrelease.com
d	navegg		nid@navdmp.com
d	naver-ads		NAC@naver.com
d	neustar		ab@agkn.com
d	newspassid	amspbs.com
d	nexx360		n360*@nexx360.io
d	nobid	servenobid.com servenobids.com
d	novatiq	spadsync.com	novatiq
d	omnidex	omni-dex.io
d	onaudience		cookie@onaudience.com done_redirects*@onaudience.com
d	one-plus-x	opecloud.com
d	onetag		OTP@onetag-sys.com
d	online-media-solutions	marphezis.com
d	open-adstream		OAX@247realmedia.com
d	openx		i@openx.net pd@openx.net univ_id@openx.net
d	opera-ads	adx.opera.com oa.opera.com
d	optimera	oapi26b.com
d	optout-advertising	optinadserving.com optoutadserving.com optoutadvertising.com
d	orbidder	orbidder.otto.de
d	otm	otm-r.com
d	outbrain		auid@outbrain.com obuid@outbrain.com
d	ozone-project	the-ozone-project.com
d	ozone-project		ozone_uid@the-ozone-project.com
d	pangle	pangle-ads.com pangleglobal.com	_pangle
d	pardot		visitor_id@pardot.com
d	partnerize		tPHG-PS@prf.hn
d	perfect-audience		pa_google_ts@prfct.co pa_openx_ts@prfct.co pa_rubicon_ts@prfct.co pa_twitter_ts@prfct.co pa_uid@prfct.co pa_yahoo_ts@prfct.co
d	pinterest-tag		_pinterest_ct@pinterest.com _pinterest_ct_mw@pinterest.com _pinterest_ct_rt@pinterest.com _pinterest_ct_ua@pinterest.com ar_debug@pinterest.com
d	platform-161		ad2@creative-serving.com fl_inst@creative-serving.com pcc2@creative-serving.com pvc2@creative-serving.com trc@creative-serving.com tuuid@creative-serving.com
d	powerlinks		pl_user_id@powerlinks.com
d	pubmatic		ADUSERCOOKIE@pubmatic.com DPFQ@pubmatic.com DPSync*@pubmatic.com KADUSERCOOKIE@pubmatic.com KCCH@pubmatic.com KRTBCOOKIE_*@pubmatic.com PUBMDCID@pubmatic.com PUBRETARGET@pubmatic.com PugT@pubmatic.com SPugT@pubmatic.com SyncRTB*@pubmatic.com USCC@pubmatic.com camfreq_*@pubmatic.com chkChromeAb67Sec@pubmatic.com pi@pubmatic.com pp@pubmatic.com pubfreq_*@pubmatic.com
d	pubx-ai	pbxai.com
d	pulsepoint		V@contextweb.com _dbefe@contextweb.com
d	rakuten		icts@linksynergy.com lsclick_mid*@linksynergy.com rmuid@linksynergy.com
d	rakuten-affiliate-japan		Ra@rakuten.co.jp Rp@rakuten.co.jp
d	related-digital		OM_*@visilabs.net VL_*@visilabs.net
d	responsive-ads	responsiveads.com
d	revcontent		__ID@revcontent.com adb_blk@revcontent.com
d	rhythmone		_rxuuid@1rx.io
d	rich-audience		avcid-*@richaudience.com pdid@richaudience.com rai-pltn-pl-*@richaudience.com
d	rocket-fuel		eud@rfihub.com euds@rfihub.com rud@rfihub.com ruds@rfihub.com
d	rokt		RoktRecogniser@rokt.com
d	roku-dataxu		match*@w55c.net matchadform@w55c.net wfivefivec@w55c.net
d	rtb-house		c@creativecdn.com g@creativecdn.com ts@creativecdn.com u@creativecdn.com
d	rumble-ads	rmbl.ws
d	salesforce-marketing-cloud		igodigitaltc2@igodigital.com
d	seedtag		st_chc@seedtag.com st_cnt@seedtag.com st_cs@seedtag.com st_csd@seedtag.com st_ssp@seedtag.com st_uid@seedtag.com
d	semasio		SEUNCY@semasio.net
d	sevio	adx.ws
d	sharethrough		stx_user_id@sharethrough.com
d	sharpspring		koitk@marketingautomation.services
d	simpli-fi		suid@simpli.fi suid_legacy@simpli.fi
d	six-sense		6suuid@6sc.co
d	sizmek		A4@serving-sys.com OT2@serving-sys.com eyeblaster@serving-sys.com u2@serving-sys.com
d	smaato		SCM*@smaato.net
d	smarty-ads	ck-ie.com ivcsmrt.com smartyads.com
d	smile-wanted	smilewanted.com
d	snap-pixel		X-AB@sc-static.net sc_at@snapchat.com
d	sonobi		HAPLB*@sonobi.com __uin_*@sonobi.com __uir_*@sonobi.com __uis@sonobi.com
d	sovrn		_ljtrtb_*@lijit.com ljt_reader@lijit.com ljtrtb@lijit.com
d	spotx		audience@spotxchange.com partner-*@spotxchange.com
d	springserve		ssid@springserve.com sst@springserve.com
d	ssp-wp	ssp.wp.pl
d	stroeer		cct@adscale.de tu@adscale.de uu@adscale.de
d	taboola		t_gid@taboola.com t_pt_gid@taboola.com taboola_session_id@taboola.com
d	tail-target		_ssc@tailtarget.com n@tailtarget.com trk@tailtarget.com ttbprf@tailtarget.com ttc@tailtarget.com ttca@tailtarget.com ttgcm@tailtarget.com ttnprf@tailtarget.com u@tailtarget.com
d	tapad		TapAd_3WAY_SYNCS@tapad.com TapAd_DID@tapad.com TapAd_TS@tapad.com
d	tappx		TXCD@tappx.com TXCSDMN_*@tappx.com
d	teads		tt_viewer@teads.com tt_viewer@teads.tv
d	telaria		tv_U*@tremorhub.com tvid@tremorhub.com
d	the-adx	theadx.com
d	the-trade-desk		TDCPM@adsrvr.org TDID@adsrvr.org TTDOptOut@adsrvr.org
d	tnc-id	tncid.app
d	tradedoubler		BT@tradedoubler.com PI@tradedoubler.com TD_POOL@tradedoubler.com TD_UNIQUE_IMP@tradedoubler.com
d	tradetracker		__tgdat*@tradetracker.net
d	traffic-gate	bc-plugin.com
d	tribal-fusion		ANON_ID@tribalfusion.com
d	trion	in-appadvertising.com
d	tripadvisor-pixel		TADCID@tamgrt.com
d	triplelift		sync@3lift.com tluid@3lift.com tluidp@3lift.com
d	turn		uid@turn.com
d	twiago		deuxesse_uxid@twiago.com
d	ucfunnel	aralego.com aralego.net
d	uid2	uidapi.com	__uid2_advertising_token __uid_2
d	underdog-media		dt@udmserve.net rtbh@udmserve.net udmts@udmserve.net
d	undertone		UID_EXT_*@undertone.com UTID@undertone.com UTID_ENC@undertone.com
d	unicorn	uncn.jp
d	uniquest	ust-ad.com
d	unruly		unruly_m*@unrulymedia.com
d	valueimpression	vlitag.com
d	video-byte	videobyte.com
d	videowall-direct	videowalldirect.com
d	vidoomy		vidoomy-uids@vidoomy.com
d	viqeo	vqserve.com
d	vuble		_mb@vuble.tv
d	weborama		AFFICHE_W@weborama.fr wui@weborama.fr
d	wunderkind		bounceClientVisit@bounceexchange.com dgzsdl08v4@bounceexchange.com
d	x-ads		guest_id_ads@twitter.com guest_id_marketing@twitter.com muc@t.co muc_ads@t.co personalization_id@twitter.com
d	xandr		XANDR_PANID@adnxs.com anj@adnxs.com icu@adnxs.com sess@adnxs.com token@adnxs.com uids@adnxs.com usersync@adnxs.com uuid2@adnxs.com
d	xaxis		id@mookie1.com mdata@mookie1.com ov@mookie1.com
d	yahoo-ad-exchange		APID@advertising.com
d	yahoo-ads		A3@yahoo.com APIDTS@yahoo.com IDSYNC@yahoo.com axids@yahoo.com tbla_id@yahoo.com
d	yandex-direct		yabs-frequency@yandex.ru
d	yieldlab		id@yieldlab.net
d	yieldmo		ptr*@yieldmo.com yieldmo_id@yieldmo.com
d	yieldoptimizer		ph@yieldoptimizer.com
d	yoc-visx	visx.net
d	yoc-visx		__vads@visx.net lbe7d@visx.net um2@visx.net
d	zedo		FFgeo@zedo.com ZEDOIDA@zedo.com
d	zemanta		zuid@zemanta.com
d	zeotap		idp@zeotap.com zc@zeotap.com zi@zeotap.com zsc@zeotap.com zuc@zeotap.com
d	zeta		zync-uuid@rezync.com
d	zeta-ssp	ssp.disqus.com
d	zoominfo		visitorId@ws.zoominfo.com
e		cdn1-sandbox.affirm.com cdn1.affirm.com tracker.affirm.com =www.affirm.com/api =www.affirm.com/apps	affirm_card_checkout_*
e		js.afterpay.com js.clearpay.co.uk js.squarecdn.com portal.afterpay.com portal.sandbox.afterpay.com static.afterpay.com
e	akamai-edge		AKA_A2 akaalb_* akacd_* akamai_generated_location akavpau_*
e	akamai-identity-cloud	janraincapture.com multiscreensite.janrain.com rpxnow.com d1lqe9temigv1p.cloudfront.net d29usylhdk1xyu.cloudfront.net d7v0k4dt27zlp.cloudfront.net	janrain*
e	amazon-cognito	amazoncognito.com	CognitoIdentityServiceProvider.*
e	amazon-pay	payments-amazon.com =api-cdn.amazon.com/sdk/login1.js payments.amazon.co.uk payments.amazon.com payments.amazon.de	amazon-pay-* amazon_Login_state_cache
e	apple-pay	applepay.cdn-apple.com
e	arkose-labs	arkoselabs.cn arkoselabs.com funcaptcha.com
e	auth0		did@auth0.com did_compat@auth0.com
e	authorize-net	accept.authorize.net js.authorize.net jstest.authorize.net test.authorize.net verify.authorize.net
e	aws-waf	awswaf.com	aws-waf-token
e	azure-ad-b2c	b2clogin.com ciamlogin.com aadcdn.msauth.net aadcdn.msftauth.net alcdn.msauth.net login.live.com login.microsoftonline.com logincdn.msauth.net	x-ms-cpim-*
e	azure-ad-b2c		ESTSAUTH@microsoftonline.com ESTSAUTHPERSISTENT@microsoftonline.com buid@microsoftonline.com esctx*@microsoftonline.com fpc@microsoftonline.com
e	azure-affinity		ARRAffinity ARRAffinitySameSite ASLBSA ASLBSACORS ApplicationGatewayAffinity ApplicationGatewayAffinityCORS TiPMix x-ms-routing-name
e	bigcommerce		SF-CSRF-TOKEN SHOP_* STORE_VISITOR
e		bolt.com
e		chargebee.com
e	checkout-com	checkout.com
e	citrix-netscaler		NSC_* citrix_ns_id*
e		cleantalk.org	apbct_* ct_check_js ct_checkjs ct_fkp_timestamp ct_has_scrolled ct_pointer_data ct_ps_timestamp ct_screen_info ct_sfw_* ct_timezone spbc_*
e		clearsale.com.br
e	clerk	accounts.dev	__clerk_* __client_uat* __refresh_* clerk_active_context
e	cloudfront		CloudFront-*
e		cybersource.com
e	drupal		Drupal.toolbar.* Drupal.visitor.* SSESS* has_js
e	f5-big-ip		BIGipServer* F5_ST LastMRH_Session MRHSHint MRHSession TS01* TSPD_101* f5avr*
e	fastspring	onfastspring.com d1f8f9xcsvx3ha.cloudfront.net
e	fingerprint	fpjs.io fptls.com =fpjscdn.net	_iidt _vid_lr _vid_t
e		forter.com	forterToken forterTokenCopy ftr_blst_1h ftr_ncd
e		geetest.com geevisit.com
e	google-cloud-affinity		GAESA GCLB GCP_IAP_UID
e	haproxy		SERVERID SRVNAME
e	ingress-nginx		INGRESSCOOKIE
e		iovation.com iesnare.com
e	kasada		KP2_UIDz KP2_UIDz-ssn KP_REF KP_UIDz KP_UIDz-ssn
e	keycloak		AUTH_SESSION_ID AUTH_SESSION_ID_LEGACY KC_AUTH_STATE KC_RESTART KC_STATE_CHECKER KEYCLOAK_*
e		kount.com kaptcha.com kount.net
e	magento		X-Magento-Vary form_key mage-banners-cache-storage mage-cache-sessid mage-cache-storage* mage-cache-timeout mage-messages mage-translation-file-version mage-translation-storage persistent_shopping_cart private_content_version product_data_storage recently_compared_product* recently_viewed_product* section_data_clean section_data_ids user_allowed_save_cookie
e	mercado-pago	sdk.mercadopago.com =secure.mlstatic.com/sdk =www.mercadopago.com.br/integrations =www.mercadopago.com/org-img =www.mercadopago.com/v2/security.js
e		mollie.com
e	netacea		_mitata _mitatacaptcha
e	next-auth		__Host-authjs.* __Host-next-auth.* __Secure-authjs.* __Secure-next-auth.* authjs.* next-auth.*
e	okta		DT@okta.com idx@okta.com sid@okta.com
e		paddle.com
e	paypal		LANG@paypal.com X-PP-L7@paypal.com X-PP-SILOVER@paypal.com enforce_policy@paypal.com l7_az@paypal.com nsid@paypal.com ts@paypal.com ts_c@paypal.com tsrce@paypal.com x-pp-s@paypal.com
e		pingone.com pingidentity.com pingone.eu
e	radware-bot-manager	perfdrive.com radwarebotmanager.com	__ssds __ssuzjsr* __uzma __uzmb __uzmc __uzmd __uzme __uzmf
e		ravelin.click cdn.ravelin.com cdn.ravelin.net	ravelin*
e		api.razorpay.com cdn.razorpay.com checkout.razorpay.com
e	reblaze		rbzid rbzsessionid
e		api.recurly.com js.recurly.com
e		riskified.com	lastRskxRun rCookie rskxRunCookie
e	salesforce-commerce-cloud		cc-at* cc-nx-g* cc-nx_* dw_dnt dwcustomer_* dwpersonalization_* dwsecuretoken_* dwsid
e	salesforce-commerce-cloud		sid@demandware.net
e	sap-gigya		gmid@gigya.com hasGmid@gigya.com ucid@gigya.com
e		cdn.seon.io cdn.deviceinf.com cdn.seondf.com
e		cdn.sift.com siftscience.com =hexagon-analytics.com	__ssid
e		signifyd.com h64.online-metrix.net
e		core.spreedly.com
e	square	js.squareup.com js.squareupsandbox.com pci-connect.squareup.com sandbox.web.squarecdn.com web.squarecdn.com
e	squarespace		CART Commerce-* SS_SESSION_ID SiteUserInfo SiteUserSecureAuthToken hasCart siteUserCrumb ss_lastid
e	stripe		cid@stripe.com m@m.stripe.com
e	supabase		sb-*-auth-token* sb-access-token sb-refresh-token
e	threatmetrix	online-metrix.net
e	threatmetrix		thx_guid@online-metrix.net
e	wix		SSR-caching _wixAB3* bSession client-session-bind server-session-bind smSession ssr-caching svSession wixLanguage
e		worldpay.com cardinalcommerce.com
f		embed.acast.com player.acast.com
f		accessibe.com acsbap.com acsbapp.com
f		=addevent.com/libs cdn.addevent.com =www.addevent.com/libs
f		=addsearch.com/js api.addsearch.com cdn.addsearch.com
f		api.altmetric.com badges.altmetric.com d1bxh8uas1mnw7.cloudfront.net embed.altmetric.com
f		restapi.amap.com is.autonavi.com webapi.amap.com
f	anvato	access.mp.lura.live tkx.mp.lura.live up.anv.bz w3.mp.lura.live
f	api-video	embed.api.video
f	apple-maps	apple-mapkit.com
f	apple-sign-in	appleid.apple.com appleid.cdn-apple.com
f		arcgis.com arcgisonline.com
f		=art19.com/shows/*/embed* web-player.art19.com
f		=api.arte.tv/api/player =www.arte.tv/embeds =www.arte.tv/player =www.arte.tv/playerv2
f		=audioboom.com/boos/*/embed* =audioboom.com/posts/*/embed* embeds.audioboom.com embeds.audioboom.fm
f		audioeye.com
f		=audiomack.com/embed =www.audiomack.com/embed
f		player.ausha.co
f	baidu-maps	map.bdimg.com api.map.baidu.com
f		rest.bandsintown.com widget.bandsintown.com widgetv3.bandsintown.com
f		bazaarvoice.com
f	bazaarvoice		BVID@bazaarvoice.com BVSID@bazaarvoice.com
f	bbc-embeds	emp.bbc.co.uk emp.bbc.com =www.bbc.co.uk/*/embed =www.bbc.co.uk/programmes/*/player =www.bbc.com/*/embed
f		beyondwords.io speechkit.io
f	bing-maps	virtualearth.net =www.bing.com/api/maps =www.bing.com/maps/embed =www.bing.com/mapspreview/sdk
f	bitmovin-player	=cdn.bitmovin.com/player licensing.bitmovin.com
f		player.blubrry.com
f		=boxcast.tv/view-embed js.boxcast.com
f		services.brid.tv player-services.target-video.com
f		=browser-update.org	browserupdateorg
f		bshare.cn bshare.optimix.asia
f	bunny-fonts	fonts.bunny.net
f	bunny-stream	assets.mediadelivery.net iframe.mediadelivery.net player.mediadelivery.net =video.bunnycdn.com/embed
f	buy-me-a-coffee	cdn.buymeacoffee.com cdnjs.buymeacoffee.com img.buymeacoffee.com
f		=www.buzzsprout.com/*.js =www.buzzsprout.com/*?*iframe=true*
f		v.calameo.com =www.calameo.com/read
f		=www.canal-u.tv/embed
f		=canny.io/sdk.js changelog-widget.canny.io sdk.canny.io
f	canva-embed	sdk.canva.com =www.canva.com/design
f		player.captivate.fm
f		carto.com cartocdn.com
f		giving.classy.org sdk.classy.org =www.classy.org/embedded
f	cloudflare-stream	cloudflarestream.com/*/iframe embed.cloudflarestream.com embed.videodelivery.net iframe.cloudflarestream.com iframe.videodelivery.net
f	cloudinary-player	player.cloudinary.com
f		cludo.com
f		=codepen.io/*/embed/* =codepen.io/embed cpwebassets.codepen.io production-assets.codepen.io public.codepenassets.com static.codepen.io
f	codepen		codepen_session@codepen.io
f	cognito-forms	services.cognitoforms.com static.cognitoforms.com www.cognitoforms.com
f		cdn.commento.io
f	common-ninja	cdn.commoninja.com =www.commoninja.com/widgets
f	coral	coral.coralproject.net talk.coralproject.net
f		org.coveo.com platform.cloud.coveo.com static.cloud.coveo.com
f	crossmark	crossmark-cdn.crossref.org crossmark.crossref.org
f	curator-io	api.curator.io cdn.curator.io
f		=cusdis.com/js
f		iframe.dacast.com player.dacast.com
f	datawrapper	dwcdn.net
f		=donorbox.org/embed =donorbox.org/install-popup-button.js =donorbox.org/widget.js =donorbox.org/widgets.js
f		doofinder.com
f		connect.ekomi.de ekomiapps.de widgets.ekomi.com
f		apps.elfsight.com elf.site elfsightcdn.com core.service.elfsight.com static.elfsight.com	elfsight_viewed_recently
f		embedly.com embed.ly
f		=embedsocial.com/api =embedsocial.com/cdn =embedsocial.com/embedscript =embedsocial.com/js
f		access.equalweb.com nagich.co.il cdn.equalweb.com cdn.nagich.com
f		eventbrite.com/static/widgets =www.eventbrite.co.uk/static/widgets =www.eventbrite.com/checkout-external =www.eventbrite.com/static/widgets =www.eventbrite.com/tickets-external
f		cdn.facil-iti.app ws.facil-iti.com
f		cdn-eu.fastcomments.com cdn.fastcomments.com =eu.fastcomments.com/js =fastcomments.com/js
f		api.feefo.com cdn.feefo.com collect.feefo.com register.feefo.com
f	figma-embed	embed.figma.com =www.figma.com/embed
f		widgets.figshare.com
f		embed.fillout.com forms.fillout.com server.fillout.com
f		api.flickr.com embedr.flickr.com =www.flickr.com/apps =www.flickr.com/badge_code_v2.gne =www.flickr.com/photos/*/player/*
f		public.flourish.studio flo.uri.sh
f	flowbox	connect.getflowbox.com	_flowbox
f		cdn.flowplayer.com cdn.flowplayer.org embed.flowplayer.com ljsp.lwcdn.com releases.flowplayer.org
f	fonts-com	fonts.net fast.fonts.com hello.myfonts.net webfonts.fonts.com
f		formsite.com
f		formstack.com
f		foursixty.com
f	friendly-captcha	frcapi.com api.friendlycaptcha.com eu-api.friendlycaptcha.eu
f	fundraise-up	fundraiseup.com
f		view.genially.com view.genial.ly
f	getty-embed	embed-cdn.gettyimages.com embed.gettyimages.com
f		=giphy.com/embed
f		=giscus.app
f	github-gist	buttons.github.io gist.github.com gist.githubusercontent.com =github.githubassets.com/assets/gist-embed*
f		component-preview.glomex.com integration.glomex.com player.glomex.com
f		gtranslate.net
f		play.gumlet.io
f	hand-talk	api.handtalk.me plugin.handtalk.me
f	hcaptcha		hc_accessibility@hcaptcha.com hmt_id@hcaptcha.com
f		=www.helloasso.com/associations/*/widget*
f	here-maps	api.here.com hereapi.com
f	hubspot-forms	hsforms.com hsforms.net forms.hubspot.com
f	hyvor-talk	talk.hyvor.com
f		iframely.net cdn.iframe.ly =if-cdn.com
f		=imgur.com/*/embed* =imgur.com/a/*/embed* =s.imgur.com/min/embed.js
f		e.infogram.com jifo.co e.infogr.am =infogram.com/js
f	instant-page	=instant.page
f	internet-archive	=archive.org/embed
f		e.issuu.com =issuu.com/embed skin.issuu.com static.issuu.com
f	issuu		iutk@issuu.com
f		=www.ivoox.com/player*
f		agent.jotform.com jotfor.ms =eu.jotform.com/jsform form.jotform.com form.jotformeu.com form.jotformpro.com js.jotform.com submit.jotform.com =www.jotform.com/jsform =www.jotform.com/s =www.jotform.com/static
f		=jsfiddle.net/*/embed/* fiddle.jshell.net =jsfiddle.net/*/embedded/*
f	judge-me	cache.judge.me cdn.judge.me cdnwidget.judge.me =judge.me
f	juicer-feed	assets.juicer.io =www.juicer.io/api =www.juicer.io/embed
f		cdnapi.kaltura.com cdnapisec.kaltura.com cdnbakmi.kaltura.com html5video.kaltura.com =www.kaltura.com/html5 =www.kaltura.com/index.php/kwidget =www.kaltura.com/kwidget =www.kaltura.com/p
f		=www.kiyoh.com/retrieve-widget.html =www.kiyoh.com/widgets
f		klevu.com ksearchnet.com
f	knight-lab	cdn.knightlab.com
f		=ko-fi.com/*/?hidefeed=true* =ko-fi.com/widgets storage.ko-fi.com
f		html5-player.libsyn.com oembed.libsyn.com play.libsyn.com
f		cdn.lightwidget.com =lightwidget.com/widgets
f		static.linguise.com
f		=cdn.livestream.com/embed =livestream.com/accounts =livestream.com/assets/plugins =new.livestream.com/accounts
f	localize	global.localizecdn.com global.localizejs.com
f		images.loox.io =loox.io
f	luigis-box	cdn.luigisbox.com cdn.luigisbox.tech live.luigisbox.com live.luigisbox.tech scripts.luigisbox.com scripts.luigisbox.tech	_lb
f		api.maptiler.com cdn.maptiler.com
f		cdn.mathjax.org
f		my.matterport.com static.matterport.com
f		embed.megaphone.fm player.megaphone.fm playlist.megaphone.fm
f	microsoft-forms	customervoice.microsoft.com forms.cloud.microsoft forms.microsoft.com forms.office.com
f		service.mtcaptcha.com service2.mtcaptcha.com
f	mtcaptcha		mtv1*@mtcaptcha.com
f	mux-player	player.mux.com
f	naver-maps	map.pstatic.net oapi.map.naver.com openapi.map.naver.com
f	ndn-video	assets.newsinc.com launch.newsinc.com widget.newsinc.com
f		cdn.nolt.io
f	npr-player	=www.npr.org/embedded-video =www.npr.org/player/embed =www.npr.org/templates/event/embeddedVideo.php
f		api.okendo.io cdn-static.okendo.io d3hw6dc1ow8pp2.cloudfront.net
f		content-cdn.olapic.com photorank.me
f	omny-studio	=omny.fm/*/embed =omny.fm/*/embed/* player.omny.fm
f		playback.oovvuu.media videos.oovvuu.com
f		ooyala.com
f		tile.openstreetmap.fr tile.openstreetmap.org tile.opentopomap.org nominatim.openstreetmap.org =www.openstreetmap.org/export/embed.html
f		=secure.opentable.com/widget =www.opentable.ca/widget =www.opentable.co.uk/widget =www.opentable.com.au/widget =www.opentable.com/widget =www.opentable.de/widget
f	panda-video	tv.pandavideo.com tv.pandavideo.com.br
f		panopto.com/Panopto/Pages/Embed.aspx panopto.com/Panopto/Scripts panopto.eu/Panopto/Pages/Embed.aspx panopto.eu/Panopto/Scripts
f	patreon-button	c13.patreon.com c5.patreon.com c6.patreon.com
f	performgroup-player	eplayer.performgroup.com player.daznservices.com player.performgroup.com
f	piano-subscriptions	piano.io tinypass.com cdn.npttech.com www.npttech.com	__idr __pat __pid __pil __pls __pvi __tac __tbc __utp xbc
f		assets.pixlee.com assets.pxlecdn.com distillery.pixlee.co distillery.pixlee.com photos.pixlee.co photos.pixlee.com
f	playout-3q	player.3qsdn.com playout.3qsdn.com
f		=playplay.com/app/embed-video
f		=www.podbean.com/e/*/player =www.podbean.com/media/player =www.podbean.com/player*
f		=podcloud.fr/player-embed =podcloud.fr/podcast/*/player*
f		cdn.podigee.com player.podigee-cdn.net
f		cdn.podlove.org
f	polyfill-io	cdn.polyfill.io =polyfill-fastly.io =polyfill-fastly.net =polyfill.io
f		cdn.powerreviews.com display.powerreviews.com readservices-b2c.powerreviews.com static.powerreviews.com t.powerreviews.com ui.powerreviews.com
f		www.powr.io powrcdn.com
f		=prezi.com/embed =prezi.com/p/embed =prezi.com/v/embed
f	print-friendly	cdn.printfriendly.com ds-4047.kxcdn.com pf-cdn.printfriendly.com
f		play2.qbrick.com publish.qbrick.com video.qbrick.com
f		api.queryly.com data.queryly.com related.queryly.com www.queryly.com
f	radio-france	embed.radiofrance.fr =www.franceculture.fr/player =www.franceinter.fr/embed =www.radiofrance.fr/*/embed =www.radiofrance.fr/embed
f		readspeaker.com readspeaker.net	ReadSpeakerSettings _rspkrLoadCore
f	recite-me	reciteme.com
f		=app.redcircle.com/shows/*/embed* player.redcircle.com =redcircle.com/embed
f		tags.remixd.com
f	replybox	app.getreplybox.com cdn.getreplybox.com
f	reviews-io	api.reviews.co.uk api.reviews.io assets.reviews.io widget.reviews.co.uk widget.reviews.io
f		player-api.p.sambatech.com.br fast.player.liquidplatform.com player.sambatech.com.br
f		cdn.screen9.com csp.screen9.com video.screen9.com
f		=www.scribd.com/embeds =www.scribd.com/javascripts/embed_code
f		searchspring.io searchspring.net
f	shopper-approved	=www.shopperapproved.com/product =www.shopperapproved.com/seals =www.shopperapproved.com/thankyou =www.shopperapproved.com/widgets
f		embed.simplecast.com player.simplecast.com
f	site-search-360	cdn.sitesearch360.com global.sitesearch360.com js.sitesearch360.com
f		=sketchfab.com/models static.sketchfab.com
f		slideshare.net/slideshow/embed_code public.slidesharecdn.com =www.slideshare.net/slidesharewidget =www.slideshare.net/slideshow/embed_code =www.slideshare.net/swf
f		snapwidget.com
f		cdn.spotlightr.com cdn.vooplayer.com
f		widget.spreaker.com
f		c.sproutvideo.com videos.sproutvideo.com
f	stamped-io	cdn-stamped-io.azureedge.net cdn1.stamped.io =stamped.io/api
f	statuspage-embed	statuspage.io/embed cdn.statuspage.io
f		swiftype.com swiftypecdn.com
f	tableau-public	online.tableau.com public.tableau.com public.tableausoftware.com
f		app.taggbox.com cdn.taggbox.com widget.taggbox.com
f		=tally.so/embed =tally.so/r =tally.so/widgets
f		embed-ssl.ted.com embed.ted.com
f	ted		_abby_ted@ted.com
f		cdn.myth.theoplayer.com cdn.theoplayer.com
f		pdk.theplatform.com player.pdk.theplatform.com player.theplatform.com
f		cdn.thinglink.me =www.thinglink.com/card =www.thinglink.com/jse =www.thinglink.com/video
f	tint	71n7.com cdn.hypemarks.com d36hc0p18k1aoc.cloudfront.net =www.tintup.com/app
f	tomtom-maps	api.tomtom.com
f		s.tradingview.com s3.tradingview.com widget-sheriff.tradingview-widget.com widgets.tradingview-widget.com www.tradingview-widget.com
f	transifex-live	cdn.transifex.com
f		share.transistor.fm
f	trinity-audio	trinitymedia.ai
f	tripadvisor-widgets	www.jscache.com =www.tripadvisor.com/WidgetEmbed*
f	triton-player	player.listenlive.co playerservices.live.streamtheworld.com sdk.listenlive.co widgets.listenlive.co
f	trusted-shops	etrusted.com cdn1.api.trustedshops.com widgets.trustedshops.com
f		turnto.com
f		twentythree.com/v.ihtml 23video.com videomarketingplatform.co
f	typeform		attribution_user_id@typeform.com tf_respondent_cc@typeform.com
f	typography-com	cloud.typography.com fonts.typotheque.com webfonts.typotheque.com
f		usablenet.com usablenet.net
f		api.userway.org cdn.userway.org
f	utterances	=utteranc.es
f		player.vdocipher.com
f		=app.videas.fr/embed
f		assets.videowise.com
f		vlibras.gov.br www.vlibras.gov.br
f		vuukle.com
f	walls-io	my.walls.io =walls.io/js
f		api.weglot.com =cdn-api-weglot.com cdn-api.weglot.com cdn.weglot.com
f		embed.windy.com
f		api.woosmap.com sdk.woosmap.com webapp.woosmap.com
f		wufoo.com/embed wufoo.com/scripts =www.wufoo.com/scripts
f	yelp-embed	=www.yelp.com/biz_badge_js =www.yelp.com/embed
f	yext-search	assets.sitescdn.net cdn.yextapis.com sites.yext.com www.yextstatic.com
f		yotpo.com	_yotpo_* yotpo_pixel
f	yotpo		pixel@yotpo.com
f		embed.zype.com player.zype.com
s	addthis		loc@addthis.com na_id@addthis.com ouid@addthis.com uvc@addthis.com xtc@addthis.com
s	disqus		__jid@disqus.com disqus_unique@disqus.com disqusauth@disqus.com vglnk.Agent.p@disqus.com vglnk.PartnerRfsh.p@disqus.com
s	instagram-embed		csrftoken@instagram.com datr@instagram.com ig_did@instagram.com ig_nrcb@instagram.com mid@instagram.com
s	linkedin-plugins		JSESSIONID@linkedin.com lang@linkedin.com li_at@linkedin.com liap@linkedin.com
s	pinterest-widgets		_auth@pinterest.com _pinterest_sess@pinterest.com _routing_id@pinterest.com csrftoken@pinterest.com
s	reddit-embed		csv@reddit.com edgebucket@reddit.com loid@reddit.com session_tracker@reddit.com token_v2@reddit.com
s	sharethis		__stid@sharethis.com __stidv@sharethis.com pxcelAcc3PC@sharethis.com pxcelBcnLcy@sharethis.com pxcelPage*@sharethis.com st_optout@sharethis.com
s	tiktok-embed		msToken@tiktok.com tt_chain_token@tiktok.com tt_csrf_token@tiktok.com tt_webid@tiktok.com tt_webid_v2@tiktok.com ttwid@tiktok.com
s	viafoura		VfAccess*@viafoura.co VfRefresh@viafoura.co VfSess@viafoura.co vfThirdpartyCookiesEnabled@viafoura.co
s	vk-widgets		remixlang@vk.com remixlhk@vk.com remixstid@vk.com
s	x-widgets		_twitter_sess@twitter.com ct0@twitter.com ct0@x.com gt@twitter.com gt@x.com guest_id@twitter.com guest_id@x.com syndication_guest_id@twitter.com tfw_exp@twitter.com
t	relay42		trackjs@svtrd.com
t	signal-tag		uid@thebrighttag.com
v	bandcamp		client_id@bandcamp.com session@bandcamp.com
v	bilibili		b_nut@bilibili.com buvid3@bilibili.com
v	dailymotion		damd@dailymotion.com dmvk@dailymotion.com ts@dailymotion.com v1st@dailymotion.com
v	soundcloud		_soundcloud_session@soundcloud.com sc_anonymous_id@soundcloud.com
v	spotify-embed		sp_landing@spotify.com sp_t@spotify.com
v	twitch		api_token@twitch.tv server_session_id@twitch.tv twitch.lohp.countryCode@twitch.tv unique_id@twitch.tv unique_id_durable@twitch.tv
v	vimeo		continuous_play_v3@vimeo.com player@vimeo.com sd_client_id@vimeo.com sd_identity@vimeo.com sync_active@vimeo.com vuid@vimeo.com
v	youtube		CONSENT@youtube.com DEVICE_INFO@youtube.com GPS@youtube.com LOGIN_INFO@youtube.com PREF@youtube.com SOCS@youtube.com VISITOR_INFO1_LIVE@youtube.com VISITOR_PRIVACY_METADATA@youtube.com YSC@youtube.com __Secure-*@youtube.com remote_sid@youtube.com`

/** One line per service: id, name, vendor, separated by tabs. */
export const names = `206ads	The Publisher Desk	The Publisher Desk
247-inc	[24]7	[24]7
a-ads	A-Ads	A-Ads
a1-media	A1 Media	A1 Media
a1webstats	A1WebStats	A1WebStats
a8-net	A8.net	Fan Communications
a8723	Admedo	Admedo
aaxads	Acceptable Ads	Acceptable Ads
ab-tasty	AB Tasty	AB Tasty
ablyft	ABlyft	ABlyft
abovo-media	Abovo Media	Abovo Media
abtshield	ABT Shield	Edge NPD
acast	Acast Player	Acast
accaii	accaii	accaii
accessibe	accessiBe	accessiBe
accesstrade	AccessTrade	Interspace
accuen	Accuen	Omnicom
acecounter	AceCounter	NHN Data
aceex	Aceex	Aceex
acquia-lift	Acquia Personalization (Lift)	Acquia
acquisio	Acquisio	Acquisio
act-on	Act-On	Act-On
actioniq	ActionIQ	Uniphore
actionpay	Actionpay	Actionpay
actirise	Actirise	Actirise
actistat	ActiSTAT
active-agent	Active Agent	Virtual Minds
activecampaign	ActiveCampaign	ActiveCampaign
acuityads	illumin (AcuityAds)	illumin
acxiom-real-id	Acxiom Real ID	Acxiom
ad-ebis	AD EBiS	YRGLM
ad-generation	Ad Generation	Supership
ad-plus	AD Plus	AD Plus
ad-score	Adscore	Adscore
ad-stir	AD-STIR	UNITED
ad-style	Ad.Style	Ad.Style
ad2iction	Ad2iction	Ad2iction
ad4game	Ad4Game	Ad4Game
ad4m	viewTag	Advanced Store
ad6media	ad6media	ad6media
ada	Ada	Ada Support
adacado	Adacado	Adacado
adagio	Adagio	Onfocus
adalyser	Adalyser	OneSoon
adapex	AdApex	AdApex
adblade	Adblade	Adblade
adbro	Adbro	Adbro
adbutler	AdButler	Sparklit
adcalls	AdCalls	AdCalls
adcash	Adcash	Adcash
adcell	ADCELL	Firstlead
adcluster	AdCluster	AdCluster
addefend	AdDefend	AdDefend
addevent	AddEvent	AddEvent
addfreestats	AddFreeStats	3DStats
addsearch	AddSearch	AddSearch
addshoppers	AddShoppers	AddShoppers
addthis	AddThis	Oracle
addtoany	AddToAny	AddToAny
adelphic	Viant	Viant
adentifi	AdTheorent	AdTheorent
adestra	Adestra	Upland
adform	Adform	Adform
adfox	Adfox	Yandex
adgear	AdGear	Samsung Ads
adgebra	Adgebra	Inuxu
adglare	AdGlare	AdGlare
adhash	AdHash	AdHash
adhese	Adhese	Adhese
adinplay	AdinPlay	Venatus
adipolo	Adipolo	Adipolo
adition	Adition	Virtual Minds
adjust	Adjust	Adjust
adkernel	AdKernel	AdKernel
adledge	Adledge	Adledge
adlightning	Ad Lightning	Boltive
adloox	Adloox	Scope3
admanmedia	Adman Media	Adman Media
admaru	Admaru	Admaru
admaster	AdMaster	AdMaster
admatic	AdMatic	AdMatic
admedia	AdMedia	AdMedia
admicro	AdMicro	VCCorp
admiral	Admiral	Admiral
admitad	Admitad	Mitgo
admixer	Admixer	Admixer
adnami	Adnami	Adnami
adnet	Adnet	Adnet
adnimation	Adnimation	Adnimation
adnow	AdNow	AdNow
adnuntius	Adnuntius	Adnuntius
adnz	Audienzz	NZZ
adobe	Adobe Tag Manager	Adobe
adobe-advertising	Adobe Advertising Cloud	Adobe
adobe-analytics	Adobe Analytics	Adobe
adobe-experience-cloud	Adobe Experience Cloud	Adobe
adobe-experience-cloud-id	Adobe Experience Cloud ID service	Adobe
adobe-fonts	Adobe Fonts	Adobe
adobe-launch	Adobe Experience Platform Tags (Launch, DTM)	Adobe
adobe-rum	Adobe Experience Manager event tracking	Adobe
adobe-target	Adobe Target	Adobe
adocean	AdOcean	Gemius
adometry	Adometry	Google
adop	ADOP	ADOP
adopt	AdOpt
adotmob	Adot	Adot
adpartner	AdPartner	AdPartner
adpearl	PubGenius	PubGenius
adplan	ADPLAN	Opt
adplayer-pro	AdPlayer.Pro	AdPlayer.Pro
adplugg	AdPlugg	AdPlugg
adpon	ADPON	ADPON
adpone	Adpone	Adpone
adpushup	AdPushup	Geniee
adquery	adQuery	adQuery
adreactor	AdReactor	Doclix
adrecover	AdRecover	AdRecover
adrelevantis	AdRelevantis	AdRelevantis
adrino	Adrino	Adrino
adriver	AdRiver	AdRiver
adroll	AdRoll	NextRoll
ads-by-name	A host that is called an ad server
ads-interactive	Ads Interactive	Ads Interactive
adschoom	Adschoom	JSWeb Production
adscience	Adscience	Ortec
adserver-online	Adserver.Online	Adserver.Online
adserver01	adnanny	adnanny
adskeeper	Adskeeper	MGID
adsmovil	Adsmovil	Adsmovil
adsnative	AdsNative	AdsNative
adspeed	AdSpeed	AdSpeed
adspirit	AdSpirit	AdSpirit
adsterra	Adsterra	Adsterra
adswizz	AdsWizz	SiriusXM
adtarget	Adtarget	Adtarget
adtech	ADTECH	Yahoo
adtelligent	Adtelligent	Adtelligent
adthink	Adthink	Adthink
adtima	Adtima	VNG
adtpix	Adtegrity	Adtegrity
adtraction	Adtraction	Adtraction
adtrue	AdTrue	AdTrue
adunity	AdUnity	AdUnity
adup-tech	AdUp Technology	Axel Springer
adventive	Adventive	Adventive
adventori	ADventori	ADventori
adverline	Adverline	Adverline
adverticum	AdVerticum	AdVerticum
advertserve	AdvertServe	AdvertServe
advolution	Advolution	Advolution
adwise	Adwise	Adwise
adwmg	adWMG	adWMG
adx1	Adsty	Adsty
adxpremium	Lupon Media	Lupon Media
adyen	Adyen	Adyen
adyoulike	AdYouLike	Open Web
adzerk	Kevel (Adzerk)	Kevel
adziff	Ziff Davis Tech	Ziff Davis Tech
afb	afb	Forit
affectv	Affectv	Affectv
affilae	Affilae	Affilae
affiliatly	Affiliatly	Affiliatly
affilinet	affilinet	Awin
affinity	Affinity	Affinity
affirm	Affirm	Affirm
afilio	Afilio	Afilio
afp	AFP Ads	AFP Ads
afterpay	Afterpay	Block
agile-crm	Agile CRM	Agile CRM
agilone	AgilOne (Acquia CDP)	Acquia
agma	agma analytics	agma analytics
ahoy	Ahoy	Ankane
ahrefs	ahrefs analytics
aidem	AIDEM	AIDEM
aigent	Aigent Recommender	Silver Egg
aimatch	SAS Institute	SAS Institute
aimediagroup	AI Media Group	AI Media Group
airbrake	Airbrake	LogicMonitor
airgrid	AirGrid	MiQ
airship-web	Airship Web Push	Airship
aivo	Aivo AgentBot	Engageware
aja	AJA	CyberAgent
akamai-bot-manager	Akamai Bot Manager	Akamai
akamai-edge	Akamai Edge Delivery	Akamai
akamai-identity-cloud	Akamai Identity Cloud	Akamai
akamai-mpulse	Akamai mPulse	Akamai
akcelo	Akcelo	Akcelo
albacross	Albacross	Albacross
algolia	Algolia	Algolia
algolia-insights	Algolia Insights	Algolia
algovid	Cedato	Cedato
alibaba-aplus	Alibaba Aplus (Quick Tracking)	Alibaba
alimama	Alimama	Alibaba
alkimi	Alkimi	Alkimi
altmetric	Altmetric Badges	Digital Science
amap	Amap	Alibaba
amasty-cookie-consent	Amasty GDPR Cookie
amazing-counters	AmazingCounters	AmazingCounters.com
amazon-ads	Amazon Ads	Amazon
amazon-alexa	Alexa Certify	Amazon
amazon-associates	Amazon Associates	Amazon
amazon-cognito	Amazon Cognito	Amazon
amazon-pay	Amazon Pay	Amazon
amazon-web-services	Amazon Web Services	Amazon Web Services
ambassador	Ambassador	Ambassador
amoad	AMoAd	AMoAd
amp-analytics	AMP analytics component	OpenJS Foundation
amperity	Amperity	Amperity
amplitude	Amplitude	Amplitude
amx-rtb	AMX RTB	AMX RTB
analytics-by-name	A host that is called a counter
analytics-egain	eGain	eGain
aniview	Aniview	Aniview
anonymised	Anonymised	Anonymised
antvoice	AntVoice	AntVoice
anvato	Anvato Player	Google
anymind	AnyManager	AnyMind Group
anytrack	AnyTrack	AnyTrack
aol-on	5min and AOL On Player	AOL
aparat	Aparat	Saba Idea
apester	Apester	Apester
api-video	api.video Player	api.video
apollo	Apollo website tracker	Apollo.io
appcast	Appcast	Appcast
appconsent	AppConsent
appcues	Appcues	Appcues
appdynamics	AppDynamics Browser RUM	Splunk
appier	Appier	Appier
apple-embeds	Apple Music and Podcasts Embeds	Apple
apple-maps	Apple Maps (MapKit JS)	Apple
apple-pay	Apple Pay	Apple
apple-sign-in	Sign in with Apple	Apple
appsflyer	AppsFlyer	AppsFlyer
appvador	AppVador	AppVador
apsis	Apsis One	Apsis
arcgis	ArcGIS	Esri
arkose-labs	Arkose Labs	Arkose Labs
art19	ART19 Player	Amazon
arte	ARTE Player	ARTE
assertive-yield	Assertive Yield	Assertive Yield
asteriobid	AsterioBid	AsterioBid
astraone	AstraOne	AstraOne
atatus	Atatus	Atatus
atgsvcs	Oracle Recommendations On Demand	Oracle
atlas-ad-serving	Atlas	Meta
atlasrtx	atlasRTX	atlasRTX
atomx	Atomx	Atomx
attentive	Attentive	Attentive
attribution-app	Attribution	Attribution
audience-science	Audience Science	Audience Science
audienceproject	AudienceProject UserReport	AudienceProject
audiencerun	AudienceRun	AudienceRun
audigent	Hadron ID	Audigent (Experian)
audioboom	Audioboom Player	Audioboom
audioeye	AudioEye	AudioEye
audiomack	Audiomack Embed	Audiomack
audrte	AudienceRate	AudienceRate
ausha	Ausha Player	Ausha
auth0	Auth0	Okta
authorize-net	Authorize.net	Visa
automatad	Automatad	Automatad
avacy	Avacy
avanser	AVANSER	AVANSER
avantis	Avantis Video	Avantis Video
avantlink	AvantLink	AvantLink
aweber	AWeber	AWeber
awempire	AdultWebmasterEmpire.Com	AdultWebmasterEmpire.Com
awin	Awin	Awin
aws-cloudwatch-rum	Amazon CloudWatch RUM	Amazon Web Services
aws-load-balancer	AWS Elastic Load Balancing	Amazon
aws-waf	AWS WAF	Amazon
axeptio	Axeptio
axon-pixel	AppLovin Axon Pixel	AppLovin
axonix	Axonix	Emodo
azerion-edge	Azerion Edge	Azerion
azure-ad-b2c	Microsoft Entra and Azure AD B2C	Microsoft
azure-affinity	Azure Traffic Affinity	Microsoft
b-dash	b-dash	DataX
baidu-ads	Baidu Ads	Baidu
baidu-link-submit	Baidu link submission	Baidu
baidu-maps	Baidu Maps	Baidu
baidu-share	Baidu Share	Baidu
baidu-tongji	Baidu Tongji	Baidu
bandcamp	Bandcamp Player	Bandcamp
bandsintown	Bandsintown Widget	Bandsintown
bannerflow	BannerFlow	Nordic Factory Solutions
barilliance	Barilliance	Barilliance
basis	Basis	Basis Technologies
batch	Batch Web Push	Batch
batch-media	Batch Media	Batch Media
bazaarvoice	Bazaarvoice	Bazaarvoice
bazaarvoice-analytics	Bazaarvoice traffic measurement	Bazaarvoice
bbc-embeds	BBC Embeds	BBC
beachfront	Beachfront	Seedtag
beam-analytics	Beam Analytics	Beam Analytics
beamer	Beamer	Beamer
beeketing	Beeketing	Beeketing
beeswax	Beeswax	FreeWheel
begun	Begun	Rambler
belboon	belboon	belboon
belco	Belco	Sooqr
beop	BeOp	Collective Audience
beslist-nl	Beslist.nl	Beslist.nl
bestprice-360	BestPrice 360	BestPrice
bet365affiliates	Bet365	Bet365
betrad	Ghostery Enterprise	Ghostery
between-digital	Between Exchange	Between Digital
beusable	Beusable	4Grit
beyondwords	BeyondWords Player	BeyondWords
biano-pixel	Biano Pixel	Biano
bidence	Bidence	Bidence
bidgear	BidGear	BidGear
bidglass	Bid Glass	Bid Glass
bidmatic	Bidmatic	Bidmatic
bidscube	BidsCube	BidsCube
bidswitch	BidSwitch	Criteo (IPONWEB)
bidtellect	Simpli.fi Native (Bidtellect)	Bidtellect
bidtheatre	BidTheatre	BidTheatre
bidvertiser	BidVertiser	BidVertiser
bigcommerce	BigCommerce	BigCommerce
bigmir-counter	bigmir)net counter	bigmir)net
bilibili	Bilibili Player	Bilibili
bing-maps	Bing Maps	Microsoft
bit-ly	Bit.ly	Bit.ly
bitchute	BitChute Embed	BitChute
bitmedia	Bitmedia	Bitmedia
bitmovin-player	Bitmovin Player	Bitmovin
bizible	Marketo Measure (Bizible)	Adobe
bizrate	Bizrate	Bizrate
bliink	Bliink	Bliink
blis	Blis	Blis
blockthrough	Blockthrough	Blockthrough
blogcounter-de	Blogcounter	Blogcounter
bloggeramt	Bloggeramt counter	Bloggeramt
bloomreach	Bloomreach	Bloomreach
blubrry	Blubrry Player	Blubrry
blue-triangle	Blue Triangle	Blue Triangle
bluecava	BlueCava	BlueCava
blueconic	BlueConic	BlueConic
bluecore	Bluecore	Bluecore
bluekai	Oracle BlueKai	Oracle
blueshift	Blueshift	Blueshift
bluesky-embed	Bluesky Embed	Bluesky
boldchat	BoldChat	LogMeIn
bolt	Bolt Checkout	Bolt
bombora	Bombora	Bombora
bonzai	Bonzai	Bonzai
borlabs	borlabs
botpress	Botpress Webchat	Botpress
bound	Bound	Bound
bownow	BowNow	Mtame
boxcast	BoxCast Player	BoxCast
braintree	Braintree	PayPal
branch	Branch	Branch Metrics
brandmetrics	Brand Metrics	Brand Metrics
braze	Braze	Braze
brevo	Brevo	Brevo
brevo-conversations	Brevo Conversations	Brevo
brid	Brid.TV Player	TargetVideo
bridgewell	Bridgewell	Bridgewell
brightcom	Brightcom	Brightcom
brightcove	Brightcove Player	Brightcove
brightcove-analytics	Brightcove Analytics	Brightcove
brightmountain	Bright Mountain Media	Bright Mountain Media
broadstreet	Broadstreet	Broadstreet Ads
bronto	Bronto	Oracle
browsee	Browsee	Browsee
browser-update	Browser-Update.org	Browser-Update.org
browsi	Browsi	Browsi
bshare	bShare	Buzzinate
bucksense	Bucksense	Bucksense
buffer-button	Buffer Button	Buffer
bugherd	BugHerd	BugHerd
bugsnag	Bugsnag	SmartBear
bunny-fonts	Bunny Fonts	BunnyWay
bunny-stream	Bunny Stream Player	BunnyWay
burst-statistics	Burst Statistics	Really Simple Plugins
burt	Burt	Burt
button	Button	Button
buy-me-a-coffee	Buy Me a Coffee	Buy Me a Coffee
buyapowa	Buyapowa	Buyapowa
buysellads	BuySellAds	BuySellAds
buzzoola	Buzzoola	Buzzoola
buzzsprout	Buzzsprout Player	Higher Pixels
bydata	byData	byData
byside	BySide	Azerion
c15t	c15t
c1x	C1X	C1X
c3-metrics	C3 Metrics	C3 Metrics
ca-profit-x	CA ProFit-X	CyberAgent
cabin-analytics	Cabin	Normally
cackle-comments	Cackle Comments	Cackle
cadent	Cadent Aperture MX (EMX)	Cadent
calameo	Calaméo	Calaméo
calendly	Calendly	Calendly
call-tracking-metrics	CallTrackingMetrics	CallTrackingMetrics
callbackhunter	CallbackHunter	CallbackHunter
callibri	Callibri	Callibri
callpage	CallPage	CallPage
callrail	CallRail	CallRail
calltouch	Calltouch	Calltouch
calltouch-widget	Calltouch Callback	Calltouch
campaigner	j2 Cloud Services	j2 Cloud Services
canal-u	Canal-U Player	Canal-U
canddi	CANDDi	CANDDi
canny	Canny	Canny
canva-embed	Canva Embed	Canva
capterra	Capterra conversion tracking	Gartner
captify	Captify	Captify
captivate	Captivate Player	Global
carbon-ads	Carbon Ads	BuySellAds
caroda	Caroda	Caroda
carto	CARTO	CARTO
cassie	Cassie
catchpoint-rum	Catchpoint RUM	Catchpoint
cavisson	Cavisson NetVision	Cavisson
cda	CDA Player	CDA
cedexis-radar	Citrix Intelligent Traffic Management Radar (Cedexis)	Citrix
celebrus	Celebrus	Celebrus Technologies
celtra	Celtra	Celtra
certona	Certona	Kibo
chameleon	Chameleon	Chameleon
changyan	Changyan	Sohu
channel-talk	Channel Talk	Channel Corporation
channeladvisor	ChannelAdvisor	ChannelAdvisor
chaport	Chaport	Chaport
chargebee	Chargebee	Chargebee
chartbeat	Chartbeat	Chartbeat
chatbase	Chatbase	Chatbase
chatbot-com	ChatBot	Text
chatlio	Chatlio	Chatlio
chatra	Chatra	Brevo
chatwoot	Chatwoot	Chatwoot
checkout-com	Checkout.com	Checkout.com
cheetah-digital	Cheetah Digital	Marigold
chicory	Chicory	Chicory
chitika	Chitika	Chitika
circulate	LiveRamp IdentityLink	LiveRamp IdentityLink
citrix-netscaler	Citrix NetScaler	Cloud Software Group
cityads	CityAds	CityAds
civic	Civic Cookie Control
cj-affiliate	CJ Affiliate	Publicis
claritas	Claritas	Claritas
classy	Classy	GoFundMe
cleantalk	CleanTalk	CleanTalk
clearbit	Clearbit	HubSpot
clearsale	ClearSale	ClearSale
clerk	Clerk	Clerk
cleverpush	CleverPush	CleverPush
clevertap	CleverTap	CleverTap
click-guardian	Click Guardian	Click Guardian
click4assistance	Click4Assistance	Click4Assistance
clickadu	Clickadu	Clickadu
clickagy	Clickagy	ZoomInfo
clickbank	ClickBank	ClickBank
clickcease	ClickCease	CHEQ
clickdesk	ClickDesk	ClickDesk
clickdimensions	ClickDimensions	ClickDimensions
clickforce	ClickForce	ClickForce
clickfuse	ToneMedia	ToneMedia
clickguard	ClickGUARD	ClickGUARD
clickio	Clickio	Clickio
clickio-consent	Clickio Consent
clickmeter	ClickMeter	ClickMeter
clickonometrics	Clickonometrics	Connaxis
clicktale	Clicktale	Contentsquare
clicktripz	Clicktripz	Clicktripz
clicky	Clicky	Roxr Software
clicmanager	ClicManager	ClicManager
clinch	Clinch	Clinch
cloudflare	Cloudflare	Cloudflare
cloudflare-stream	Cloudflare Stream	Cloudflare
cloudflare-turnstile	Cloudflare Turnstile	Cloudflare
cloudflare-web-analytics	Cloudflare Web Analytics	Cloudflare
cloudflare-zaraz	Cloudflare Zaraz	Cloudflare
cloudfront	Amazon CloudFront Signed Cookies	Amazon
cloudinary-player	Cloudinary Video Player	Cloudinary
cludo	Cludo	Cludo
clustrmaps	ClustrMaps	ClustrMaps
cnzz-umeng	Umeng+ web analytics (CNZZ)	Alibaba
codepen	CodePen Embed	CodePen
cognito-forms	Cognito Forms	Cognito
cointraffic	CoinTraffic	CoinTraffic
coinzilla	Coinzilla	Coinzilla
collect-chat	Collect.chat	Collect.chat
colombia	Colombia	Times Internet
colossus	Colossus SSP	Colossus SSP
comagic	CoMagic	UIS
comm100	Comm100	Comm100
commanders-act	Commanders Act (TagCommander)	Commanders Act
commanders-act-trustcommander	Commanders Act TrustCommander
commento	Commento	Souper Software
commission-factory	Commission Factory	Awin
common-ninja	Common Ninja	Common Ninja
common-room	Common Room	Common Room
complianz	complianz
compteur-fr	Compteur.fr	Compteur.fr
comscore	Comscore	Comscore
conative	Define Media conative	Define Media
concept-x	ConceptX	ConceptX
concert	Concert	Vox Media
conductrics	Conductrics	Conductrics
confiant	Confiant	HUMAN
confirmit	Confirmit	Confirmit
connatix	Connatix	JW Connatix
connectad	ConnectAd	ConnectAd
connectif	Connectif	Connectif
connextra	Connextra	Genius Sports
consent-gate	consent-gate
consentmanager	consentmanager
contactatonce	Contact At Once!	LivePerson
content-ad	Content.ad	Content.ad
content-exchange	Content Exchange	Content Exchange
contentsquare	Contentsquare	Contentsquare
convead	Convead	Convead
converge-digital	Converge	Converge Digital
conversant	Epsilon (Conversant)	Epsilon
conversant-tag-manager	Conversant Tag Manager	Epsilon
convert	Convert Experiences	Convert Insights
convertbox	ConvertBox	ConvertBox
converteai	ConverteAI Player	VTurb
convertflow	ConvertFlow	ConvertFlow
convertful	Convertful	Convertful
convertmedia	ConvertMedia	Taboola
convertro	Convertro	Yahoo
conviva	Conviva	Conviva
cookie-compliance	Cookie Compliance, Cookie Notice
cookie-information	Cookie Information
cookie-law-info	GDPR Cookie Consent
cookiebot	cookiebot
cookieconsent-io	CookieConsent.io
cookiefirst	CookieFirst
cookiehub	CookieHub
cookiescript	CookieScript
cookieyes	CookieYes
cooladata	CoolaData	Medallia
copperegg	CopperEgg RUM	IDERA
coral	Coral	Vox Media
cordial	Cordial	Cordial
coub	Coub	Coub
counciladvertising	Council ad Network	Council ad Network
counter-dev	Counter.dev	Counter.dev
countly	Countly	Countly
coupang-partners	Coupang Partners	Coupang
coveo	Coveo	Coveo
cpex	CPEx	CPEx
cpmstar	CPMStar	Aditude
craft-gacraft	Gacraft	Gacraft
crazy-egg	Crazy Egg	Crazy Egg
crimtan	Crimtan	Crimtan
crisp	Crisp	Crisp IM
criteo	Criteo	Criteo
crossmark	Crossmark	Crossref
crowdsignal	Crowdsignal	Automattic
crsspxl	Cross Pixel Media	Cross Pixel Media
cuelinks	Cuelinks	Cuelinks
curator-io	Curator.io	Curator Group
cusdis	Cusdis	Cusdis
custobar	Custobar	Custobar
customer-io	Customer.io	Customer.io
cwire	C WIRE	C WIRE
cxense-piano	Piano Audience (Cxense)	Piano
cybersource	Cybersource	Visa
dable	Dable	Dable
dacast	Dacast Player	Dacast
dailyhunt	Dailyhunt	VerSe
dailymotion	Dailymotion Player	Dailymotion
daisycon	Daisycon	Daisycon
datablocks	Datablocks	Datablocks
databuddy	databuddy
datadog-rum	Datadog Real User Monitoring	Datadog
datadome	DataDome	DataDome
datafast	DataFast	DataFast
datagrail	DataGrail Consent
datalogix	Oracle Datalogix	Oracle
datatrics	Datatrics	Datatrics
datawrapper	Datawrapper	Datawrapper
datonics	Datonics	Intent Media
debugbear-rum	DebugBear	DebugBear
decibel-insight	Medallia Digital Experience Analytics (Decibel)	Medallia
deepintent	DeepIntent	DeepIntent
deezer	Deezer Widget	Deezer
delacon	Delacon	Delacon
delighted	Delighted	Qualtrics
delta-projects	Delta Projects	Azerion
demandbase	Demandbase	Demandbase
demandjump	DemandJump	DemandJump
demdex	Adobe Audience Manager	Adobe
deployads	Sortable	Freestar
dialogtech	DialogTech	Invoca
dianomi	Dianomi	Dianomi
didomi	Didomi
digidip	Digidip	Digidip
digioh	Digioh	Digioh
digital-analytics-program	Digital Analytics Program	GSA
digitalaudience	Digital Audience	Digital Audience
digiteka	Digiteka Player	Digiteka
dinamize	Dinamize	Dinamize
directadvert	DirectAdvert	DirectAdvert
directededge	Directed Edge	Directed Edge
discord-widget	Discord Widget	Discord
disqus	Disqus	Disqus
district-m	Sharethrough Exchange (District M)	Sharethrough
distroscale	DistroScale	DistroScale
django-cookie-consent	django-cookie-consent
dlpo	DLPO	DLPO
doceree	Doceree	Doceree
dognet	Dognet	Dognet
donorbox	Donorbox	Donorbox
donreach	donReach	donReach
doofinder	Doofinder	Doofinder
doorbell	Doorbell.io	Doorbell
doppler	Doppler	Doppler
dotandads	DotAndMedia	Rai Pubblicità
dotdigital	Dotdigital	Dotdigital
dotmetrics	DotMetrics	Ipsos
doubleverify	DoubleVerify	DoubleVerify
dp-cookieconsent	Cookie Consent for TYPO3
dpmsrv	Audience 360	Datapoint Media
dreamdata	Dreamdata	Dreamdata
drift	Drift	Salesloft
drip	Drip	Drip
drupal	Drupal	Drupal Association
drupal-eu-cookie-compliance	EU Cookie Compliance for Drupal
dsgvo-all-in-one	DSGVO All in one for WP
dspx	Dspx	Digital Mobile Networks
dstillery	Dstillery	Dstillery
dtscout	DTScout	DTScout
dub	Dub Partners	Dub
duda-stats	Duda site statistics	Duda
dyn-rum	Dyn Real User Monitoring	Oracle
dynad	DynAd	UOL
dynadmic	DynAdmic	Smart AdServer
dynamic-yield	Dynamic Yield	Mastercard
dynamics-365	Dynamics 365 Customer Insights	Microsoft
dynamics-omnichannel	Dynamics 365 Live Chat	Microsoft
dynatrace	Dynatrace Real User Monitoring	Dynatrace
e-goi	E-goi	E-goi
e-planning	e-planning	Entravision
e-volution	E-volution.ai	E-volution.ai
eadv	eADV	eADV
easy-ads	EasyAd	EasyAd
easy-dating	Prelinker
easypolls	ObjectPlanet	ObjectPlanet
ebay-partner-network	eBay Partner Network	eBay
ec-concier	ec-concier	NTT docomo
echobox	Echobox	Echobox
eclick	eClick	VnExpress
ecomail	Ecomail	Ecomail
econda	econda Analytics	econda
edigital-research	eDigitalResearch	Maru
edrone	edrone	edrone
effective-measure	Effective Measure	Effective Measure
effiliation	Effinity	Effinity
ehealthcare-solutions	eHealthcare Solutions	eHealthcare Solutions
ehub	eHUB	eHUB
ekm-pinpoint	ekmPinPoint	EKM
ekomi	eKomi	eKomi
elastic-apm	Elastic APM RUM	Elastic
elasticad	Elastic Ad	Elastic Ad
elevar	Elevar	Elevar
elevate-ab	Elevate A/B Testing	Elevate
elevio	Elevio	Dixa
elfsight	Elfsight	Elfsight
eloqua	Eloqua	Oracle
emarsys	SAP Emarsys	SAP
embedly	Embedly	Embedly
embedsocial	EmbedSocial	EmbedSocial
emblue	emBlue	emBlue
emediate	Emediate	Cxense
emerse	Emerse	Emerse
emetriq	emetriq	Deutsche Telekom
emolytics	Emolytics	Emolytics
emplifi-chat	Emplifi Live Chat	Emplifi
empower	Empower (Virgül)	Nokta
engageya	Engageya	Engageya
ensighten	Ensighten	CHEQ
enzuzo	Enzuzo
epom	Epom	Epom
epoq	epoq	epoq
equalweb	EqualWeb	EqualWeb
equativ	Equativ (Smart AdServer)	Equativ
ero-advertising	EroAdvertising	EroAdvertising
errorception	Errorception	Errorception
esearchvision	ESV Digital	ESV Digital
eskimi	Eskimi	Eskimi
esputnik	eSputnik (Yespo)	Yespo
estara	Oracle	Oracle
etarget	Etarget	Etarget
ethical-ads	EthicalAds	Read the Docs
etracker	etracker Analytics	etracker
euid	European Unified ID	The Trade Desk
eulerian	Eulerian	Eulerian
eventbrite	Eventbrite Widget	Eventbrite
evidon	Evidon, Crownpeak
evolv	Evolv AI	Evolv
ex-co	EX.CO	EX.CO
exactag	Exactag	Exactag
exads	EXADS	EXADS
exelate	eXelate	Nielsen
exoclick	ExoClick	ExoClick
extole	Extole	Extole
extreme-tracking	eXTReMe Tracking	eXTReMe digital
eyeota	Eyeota	Dun & Bradstreet
ezoic	Ezoic	Ezoic
ezoic-analytics	Ezoic analytics	Ezoic
ezoic-gatekeeper	Ezoic Gatekeeper Consent
f5-big-ip	F5 BIG-IP	F5
facebook-customer-chat	Facebook Customer Chat	Meta
facebook-login	Facebook Login	Meta
facebook-social-plugins	Facebook Social Plugins	Meta
facebook-video	Facebook Video	Meta
facil-iti	FACIL'iti	FACIL'iti
factors-ai	Factors.ai	Factors
fam	FAM	F@N Communications
fanplayr	Fanplayr	Fanplayr
fastcmp	FastCMP
fastcomments	FastComments	FastComments
fastly-insights	Fastly Insights	Fastly
fastspring	FastSpring	FastSpring
fathom-analytics	Fathom Analytics	Conva Ventures
favi	FAVI tracking	FAVI
fc2-analyzer	FC2 Analyzer and Counter	FC2
feedad	FeedAd	FeedAd
feedaty	Feedaty	Zoorate
feedbackify	Feedbackify	InsideMetrics
feedjit	Feedjit	Feedjit
feefo	Feefo	Feefo
felmat	felmat	felmat
fetchback	FetchBack	eBay
fidelity-media	Fidelity Media	Fidelity Media
fides	fides
figma-embed	Figma Embed	Figma
figshare	figshare Widget	Digital Science
fillout	Fillout	Zite
fimserve	Rubicon Project	Rubicon Project
financeads	financeAds	financeAds
finative	Finative	Finative
fingerprint	Fingerprint	FingerprintJS
finsburymedia	Finsbury Media	Finsbury Media
finteza	Finteza	MetaQuotes
firebase-analytics	Google Analytics for Firebase	Google
firepush	Firepush	Firepush
firework	Firework	Firework
first-id	First-id	First-id
firstimpression	FirstImpression	FirstImpression
firstpromoter	FirstPromoter	FirstPromoter
fivetran	Fivetran	Fivetran
flag-counter	Flag Counter	Boardhost
flashtalking	Flashtalking	Mediaocean
flexoffers	FlexOffers	FlexOffers
flickr	Flickr Embed	Flickr
flipboard-buttons	Flipboard Buttons	Flipboard
flipdesk	Flipdesk	Flipdesk
flipp	Flipp	Flipp
flocktory	Flocktory	Flocktory
flourish	Flourish	Canva
flowbox	Flowbox	Flowbox
flowplayer	Flowplayer	Wowza
fluct	fluct	fluct
font-awesome	Font Awesome	Fonticons
fonts-com	Fonts.com	Monotype
force24	Force24	Force24
forensiq	Forensiq	Impact
foresee	ForeSee	Verint
forkmedia	ForkMedia	ForkMedia
formilla	Formilla	Formilla
formsite	Formsite	Vroman Systems
formstack	Formstack	Formstack
forter	Forter	Forter
fospha	Fospha	Fospha
four-w-marketplace	4w MarketPlace	4w MarketPlace
foursixty	Foursixty	Foursixty
fraud-blocker	Fraud Blocker	Fraud Blocker
fraudlogix	Fraudlogix	Fraudlogix
freak-out	FreakOut (RED)	FreakOut
freedom-ad-network	Freedom Ad Network	Freedom Ad Network
freepass	FreePass	Ad-m
freespee	Freespee	Twilio
freestar	Freestar	Freestar
freewheel	FreeWheel	Comcast
fresh-relevance	Fresh Relevance	Dotdigital
fresh8	Fresh 8 Gaming	Fresh 8 Gaming
freshchat	Freshchat	Freshworks
freshmarketer	Freshmarketer conversion optimisation (Zarget)	Freshworks
freshpaint	Freshpaint	Freshpaint
freshworks-widget	Freshworks Widget	Freshworks
friendbuy	Friendbuy	Friendbuy
friendly-captcha	Friendly Captcha	Friendly Captcha
front-chat	Front Chat	Front
frosmo	Frosmo	Frosmo
fullstory	FullStory	FullStory
fundraise-up	Fundraise Up	Fundraise Up
funnelback	Funnelback search analytics	Squiz
fusion-adtoma	Fusion	Adtoma
g2-tracking	G2 Buyer Intent	G2
gainsight-px	Gainsight PX	Gainsight
gamma	Gamma SSP	Gamma SSP
gamoshi	Gamoshi	Gamoshi
gatorleads	GatorLeads	Spotler
gauges	Gauges	Gaug.es
gdpr-cookie-compliance	GDPR Cookie Compliance by Moove
geetest	GeeTest	GeeTest
gemius	Gemius Audience	Gemius
genesys-chat	Genesys Cloud Messenger	Genesys
genially	Genially	Genially
geniee	Geniee	Geniee
geniuslink	Geniuslink	Geniuslink
geoedge	GeoEdge	GeoEdge
get4click	Get4Click	Get4Click
getblue	Blue	Blue
getbutton	GetButton	GetButton
getintent	Getintent	Getintent
getquanty	GetQuanty	GetQuanty
getresponse	GetResponse	GetResponse
getsitecontrol	Getsitecontrol	Getsitecontrol
getsocial	GetSocial	GetSocial
getty-embed	Getty Images Embed	Getty Images
giosg	giosg	giosg
giphy	GIPHY Embed	Shutterstock
giraff	Giraff.io	Giraff.io
giscus	giscus	giscus
gist-chat	Gist	ConvertFox
github-gist	GitHub Gist	GitHub
gjirafa	Gjirafa AdNetwork	Gjirafa
gladly	Gladly	Gladly
glami-pixel	GLAMI piXel	GLAMI
glassbox	Glassbox	Glassbox
gleam	Gleam	Gleam
glew	Glew	Glew
glomex	glomex Player	glomex
gmo-ssp	GMO SSP	GMO AD Marketing
gnatta	gnatta	gnatta
gnet	GNet	GNet
goaffpro	GoAffPro	GoAffPro
goatcounter	GoatCounter	Martin Tournoij
godaddy-traffic	GoDaddy traffic and performance measurement	GoDaddy
goftino	Goftino	Goftino
goldbach	Goldbach	TX Group
golden-bees	Golden Bees	Golden Bees
gomez-rum	Compuware Gomez RUM	Dynatrace
goodreads-widgets	Goodreads Widgets	Amazon
google-ad-manager	Google Ad Manager	Google
google-ads	Google Ads	Google
google-adsense	Google AdSense	Google
google-analytics	Google Analytics	Google
google-cast	Google Cast	Google
google-cloud-affinity	Google Cloud Load Balancing	Google
google-custom-search	Google Programmable Search	Google
google-fonts	Google Fonts	Google
google-funding-choices	Google Funding Choices, Privacy & messaging
google-maps	Google Maps	Google
google-marketing-platform	Google Marketing Platform	Google
google-optimize	Google Optimize	Google
google-pay	Google Pay	Google
google-plus	Google+	Google
google-sign-in	Google Sign-In and APIs	Google
google-surveys	Google Surveys	Google
google-tag-manager	Google Tag Manager	Google
google-translate	Google Translate	Google
google-workspace-embeds	Google Docs and Calendar Embeds	Google
gorgias	Gorgias Chat	Gorgias
gosquared	GoSquared	GoSquared
gostats	GoStats	GoStats
govmetric	GovMetric	GovMetric
govuk-cookies	GOV.UK cookie banner
gpp	gpp
grafana-faro	Grafana Faro	Grafana Labs
granify	Granify	Bloomreach
grapeshot	Oracle Grapeshot	Oracle
graphcomment	GraphComment	Semiologic
gravatar	Gravatar	Automattic
gravitec	Gravitec	Gravitec
gravity-insights	Gravity	AOL
greenbids	Greenbids	Greenbids
gridsum	Gridsum Web Dissector	Gridsum
groove	Groove Widget	Groove
groovinads	GroovinAds	GroovinAds
growingio	GrowingIO	GrowingIO
growsurf	GrowSurf	GrowSurf
growth-code	GrowthCode	GrowthCode
growthbook	GrowthBook	GrowthBook
gtranslate	GTranslate	GTranslate
gumgum	GumGum	GumGum
gumlet	Gumlet Player	Gumlet
h12-media	H12 Media	H12 Media
hand-talk	Hand Talk	Hand Talk
happierleads	Happierleads	Happierleads
haproxy	HAProxy	HAProxy Technologies
hashtag-labs	Hashtag Labs	Hashtag Labs
hatena-buttons	Hatena Buttons	Hatena
hcaptcha	hCaptcha	Intuition Machines
heap	Heap	Contentsquare
heatmap-com	heatmap.com	heatmap
heatmap-it	Heatmap.it	Heatmap
hello-bar	Hello Bar	Hello Bar
helloasso	HelloAsso Widget	HelloAsso
help-scout-beacon	Help Scout Beacon	Help Scout
helpcrunch	HelpCrunch	HelpCrunch
here-maps	HERE Maps	HERE
heureka-conversion	Heureka conversions	Heureka
highlevel	HighLevel	HighLevel
highlight-io	Highlight	LaunchDarkly
hightouch-events	Hightouch Events	Hightouch
hilltopads	HilltopAds	HilltopAds
histats	Histats	Histats
hit-parade	Hit-Parade	Hit-Parade
hit-ua	hit.ua counter	hit.ua
hitslink	HitsLink	Net Applications
hockeystack	HockeyStack	HockeyStack
holder	Holder	Holder
holid	Holid	Holid
honeybadger	Honeybadger	Honeybadger
hootsuite	Hootsuite	Hootsuite
hotjar	Hotjar	Contentsquare
hotlog	HotLog	HotLog
howl	Howl (Narrativ)	Howl
howuku	Howuku	Howuku
hp-optimost	HP Optimost	Hewlett-Packard Development Company
html-comment-box	HTML Comment Box	HTML Comment Box
hubspot	HubSpot	HubSpot
hubspot-chat	HubSpot Chat	HubSpot
hubspot-consent	hubspot
hubspot-forms	HubSpot Forms	HubSpot
hubspot-popups	HubSpot Pop-ups and Feedback	HubSpot
hubvisor	Hubvisor	Hubvisor
human-ad-defence	HUMAN MediaGuard	HUMAN Security
human-security	HUMAN Bot Defender (PerimeterX)	HUMAN
humix	Humix	Ezoic
hupso	Hupso Website Analyzer	Hupso
hybrid	Hybrid	Hybrid
hypercomments	HyperComments	HyperComments
hyperinzerce	HyperInzerce	HyperInzerce
hyros	Hyros	Hyros
hyvor-talk	Hyvor Talk	Hyvor
i-mobile	i-mobile	i-mobile
i-ua-counter	I.UA counter	I.UA
i2i-access	i2i Access Analysis	i2i.jp
iab-consensu	Consent managers of IAB Europe
iadvize	iAdvize	iAdvize
ibillboard	iBILLBOARD	iBILLBOARD
ibm-digital-analytics	IBM Digital Analytics (Coremetrics)	Acoustic
ibm-digital-data-exchange	IBM Digital Data Exchange	Acoustic
id5	ID5	ID5
idealmedia	Idealmedia	MGID
idio	Ido	Ido
iframely	Iframely	Itteco
iheart	iHeart Widget	iHeartMedia
illow	illow
imgur	Imgur Embed	MediaLab
impact	impact.com	Impact Tech
impactify	Impactify	Impactify
imperva	Imperva	Thales
improve-digital	Improve Digital	Azerion
improvely	Improvely	Awio
inbenta	Inbenta	Inbenta
increment-x	IncrementX	IncrementX
indeed-conversion	Indeed conversion tracker	Indeed
index-exchange	Index Exchange	Index Exchange
indicative	mParticle Analytics (Indicative)	mParticle
industrybrains	IndustryBrains	Adiant
infinity	Infinity	Infinity Tracking
influ2	Influ2	Influ2
infogram	Infogram	Prezi
infolinks	Infolinks	Infolinks
infonline	INFOnline Measurement (IVW)	INFOnline
informizely	Informizely	Informizely
ingress-nginx	Ingress NGINX Affinity	Kubernetes
inmobi	InMobi Exchange	InMobi
inmobi-choice	InMobi Choice, Quantcast Choice
innity	Innity	Innity
innovid	Innovid	Mediaocean
inside-chat	INSIDE	Powerfront
insider	Insider	Insider
insightexpressai	Insight Express	Insight Express
inskin	Inskin Media	Azerion
insocial	Insocial	Insocial
inspectlet	Inspectlet	Inspectlet
instabot	Instabot	ROKO Labs
instagram-embed	Instagram Embed	Meta
instana	IBM Instana website monitoring	IBM
instant-page	instant.page	Alexandre Dieulot
insticator	Insticator	Insticator
insurads	InsurAds	InsurAds
integral-ad-science	Integral Ad Science	Integral Ad Science
integrate	Integrate	Integrate
intelliad	intelliAd	diva-e
intelligems	Intelligems	Intelligems
intensedebate	IntenseDebate	Automattic
intent-iq	Intent IQ	Intent IQ
interactive-offers	Interactive Offers	Interactive Offers
intercom	Intercom	Intercom
internet-archive	Internet Archive Player	Internet Archive
intimate-merger	Intimate Merger	Intimate Merger
invibes	Invibes	Invibes
invoca	Invoca	Invoca
involve-asia	Involve Asia	Involve Asia
inzynk	InZynk	InZynk
iovation	iovation	TransUnion
iperceptions	iPerceptions	Astute
iponweb	IPONWEB	IPONWEB
iprom	iPROM	iPROM
ipsos-iris	Ipsos iris	Ipsos
iqzone	IQzone	IQzone
ispot	iSpot.tv	iSpot.tv
issuu	Issuu	Issuu
iterable	Iterable	Iterable
iteratehq	Iterate	Iterate
iubenda	iubenda
ivitrack	IVI	IVI Technologies
ivoox	iVoox Player	iVoox
izooto	iZooto	iZooto
janet	JANet	ADWAYS
jeeng	Jeeng	OpenWeb
jentis	JENTIS	JENTIS
jiathis	JiaThis	JiaThis
jitsu	Jitsu	Jitsu Labs
jivochat	JivoChat	Jivo
jivox	Jivox	Jivox
jixie	Jixie	Jixie
jornaya	Jornaya (LeadiD)	Verisk
jotform	Jotform	Jotform
jsfiddle	JSFiddle Embed	JSFiddle
jubna	Jubna	Jubna
judge-me	Judge.me	Judge.me
juicer-cc	Juicer	Tealive
juicer-feed	Juicer	Saas.group
juicyads	JuicyAds	JuicyAds
june	June	Amplitude
just-id	Just ID	Justtag
justpremium	JustPremium	GumGum
justuno	Justuno	Justuno
jwplayer	JW Player	JWP
jwplayer-analytics	JW Player Analytics	JWP
kairos3	Kairos3	Kairos Marketing
kaizen-platform	Kaizen Platform	Kaizen Platform
kakao-maps	Kakao Maps	Kakao
kakao-pixel	Kakao Pixel	Kakao
kakao-sdk	Kakao SDK for JavaScript	Kakao
kakao-tiara	Kakao web analytics	Kakao
kakao-tv	Kakao TV Player	Kakao
kaltura	Kaltura Player	Kaltura
kaltura-analytics	Kaltura Analytics	Kaltura
kameleoon	Kameleoon	Kameleoon
kantar-sifo	Kantar Sifo	Kantar
kargo	Kargo	Kargo
karte	KARTE	PLAID
kasada	Kasada	Kasada
kayako	Kayako Messenger	Kayako
keap	Keap (Infusionsoft)	Keap
keen	Keen	Keen
kelkoo	Kelkoo	Kelkoo
kentico	Kentico contact tracking	Kentico
ketch	ketch
keycloak	Keycloak	Red Hat
keywee	Keywee	Anyword
kickfire	KickFire	Foundry
kilkaya	Kilkaya	Kilkaya
kimberlite	Kimberlite	Kimberlite
kinesso	Kinesso ID	Acxiom
kiosked	Kiosked	Kiosked
kissmetrics	Kissmetrics	Kissmetrics
kit	Kit (ConvertKit)	Kit
kixer	Kixer	Kixer
kiyoh	Kiyoh	Kiyoh
klarna	Klarna	Klarna
klaro	klaro
klaviyo	Klaviyo	Klaviyo
klevu	Klevu	Athos Commerce
klevu-analytics	Klevu analytics	Klevu
knight-lab	Knight Lab	Northwestern University
knorex	XPO	Knorex
knotch	Knotch	Knotch
ko-fi	Ko-fi	Ko-fi Labs
koala	Koala	Koala
koban	Koban	Koban
kobler	Kobler	Kobler
kochava	Kochava	Kochava
koddi	Koddi	Koddi
koko-analytics	Koko Analytics	ibericode
kommunicate	Kommunicate	Kommunicate
kompass	Kompass
kount	Kount	Equifax
krush-media	Krush Media	Krush Media
krux	Salesforce DMP (Krux)	Salesforce
kueez	Kueez	Kueez
kwanko	Kwanko	Kwanko
la51	51.LA	51.LA
landbot	Landbot	Landbot
lasso	Lasso	Lasso
launchdarkly	LaunchDarkly event recording	LaunchDarkly
lawwwing	Lawwwing
lead-forensics	Lead Forensics	Lead Forensics
lead-lander	LeadLander	LeadLander
leadboxer	LeadBoxer	LeadBoxer
leaddyno	LeadDyno	LeadDyno
leadfeeder	Leadfeeder	Dealfront
leadinfo	Leadinfo	Leadinfo
leadmanagerfx	LeadManagerFX	WebFX
leadpages	Leadpages	Leadpages
leadsquared	LeadSquared	LeadSquared
leadsrx	LeadsRx	Unbounce
leady	Leady	Leady
lemma	Lemma	Lemma
lentainform	Lentainform	MGID
lexity	Yahoo!	Yahoo!
libsyn	Libsyn Player	Libsyn
ligatus	Ligatus	Outbrain
lightwidget	LightWidget	LightWidget
likebtn	LikeBtn	LikeBtn
limelight-digital	Iion	Limelight
line-social-plugins	LINE Social Plugins	LY Corporation
line-tag	LINE Tag	LY Corporation
linguise	Linguise	Linguise
linkconnector	LinkConnector	LinkConnector
linkedin-insight	LinkedIn Insight Tag	LinkedIn
linkedin-plugins	LinkedIn Plugins	LinkedIn
linkprice	LinkPrice	LinkPrice
linkpulse	Linkpulse	Linkpulse
list-finder	List Finder	Innovation X Solutions
listrak	Listrak	Listrak
littledata	Littledata	Littledata
live-helper-chat	Live Helper Chat	Live Helper Chat
live-intent	LiveIntent	Zeta Global
liveagent	LiveAgent	Quality Unit
livechat	LiveChat	Text
livechatoo	Livechatoo	Livechatoo
liveclicker	Liveclicker	Marigold
livefyre	Livefyre	Adobe
livehelpnow	LiveHelpNow	LiveHelpNow
liveinternet	LiveInternet counter	LiveInternet
liveperson	LivePerson	LivePerson
liveramp	LiveRamp	LiveRamp
liveramp-privacy-manager	LiveRamp Privacy Manager
livere	LiveRe	Cizion
livesession	LiveSession	LiveSession
livestream	Livestream Player	Vimeo
livetex	LiveTex	LiveTex
livewrapped	Livewrapped	Livewrapped
livezilla	LiveZilla	LiveZilla
lkqd	LKQD	Verve
localize	Localize	Localize
lockerdome	LockerDome (Decide)	LockerDome
lockr	Lockr AIM	Lockr
logger-bizspring	LOGGER	Bizspring
loggly	Loggly	SolarWinds
logicad	Logicad	SMN
logly	Logly lift	Logly
logrocket	LogRocket	LogRocket
lomadee	Lomadee	SocialSoul
loom	Loom Embed	Atlassian
loop11	Loop11	Loop11
loopme	LoopMe	LoopMe
loox	Loox	Loox
lotame	Lotame	Publicis
loyal	Loyal	Loyal
lucky-orange	Lucky Orange	Lucky Orange
luigis-box	Luigi's Box	Luigi's Box
lytics	Lytics	Contentstack
m-pathy	m-pathy	seto
macromill	Macromill	Macromill
madison-logic	Madison Logic	Madison Logic
madmetrics	MadMetrics	Keyade
mads-one	MADS	MADS
madvertise	madvertise (BlueStack)	Azerion
magento	Adobe Commerce (Magento)	Adobe
magento-cookie-restriction	Cookie restriction mode of Adobe Commerce
magnite	Magnite (Rubicon)	Magnite
mailchimp	Mailchimp	Intuit
mailerlite	MailerLite	MailerLite
mailmunch	MailMunch	MailMunch
mailplus	Spotler (MailPlus)	Spotler
mailru-share	Mail.ru Share Buttons	VK
malltv	Gjirafa MALL.TV	Gjirafa MALL.TV
mantis	Mantis	Mantis
mantis-intelligence	Mantis brand safety	Reach
mapbox	Mapbox	Mapbox
mapp-intelligence	Mapp Intelligence (Webtrekk)	Mapp
mapp-tag-integration	Mapp Tag Integration (Webtrekk)	Mapp
maptiler	MapTiler	MapTiler
marchex	Marchex	Marchex
marfeel-compass	Marfeel	Marfeel
marin-software	Marin Software	Marin Software
marker-io	Marker.io	Marker.io
marketo	Marketo Munchkin	Adobe
maropost	Maropost	Maropost
mars-media	Mars Media	Mars Media
mather-analytics	Mather Economics Listener	Mather Economics
mathjax	MathJax	MathJax
matomo	Matomo	InnoCraft
matomo-tag-manager	Matomo Tag Manager	InnoCraft
matterport	Matterport	CoStar
mautic	Mautic	Mautic
mbr-targeting	mbr targeting	Ströer
medallia-digital	Medallia Digital (Kampyle)	Medallia
media-go	MediaGo	Baidu
media-net	Media.net	Media.net
media-traffic-ua	MediaTraffic	MediaTraffic
media-trust	The Media Trust (Mediafilter)	The Media Trust
media-wallah	MediaWallah OpenLink	MediaWallah
mediaforce	MediaForce	MediaForce
mediafuse	Mediafuse	Mediafuse
mediahawk	Mediahawk	Mediahawk
mediamath	MediaMath	Infillion
mediametrie-estat	Médiamétrie eStat	Médiamétrie
median-webaudit	Medián WebAudit	Medián
mediarithmics	mediarithmics	mediarithmics
mediascope-tns	Mediascope counter	Mediascope
mediasniper	Mediasniper	Mediasniper
mediasquare	Mediasquare	Mediasquare
mediav	MediaV	Qihoo 360
mediavine	Mediavine	Mediavine
meetrics	Meetrics	Meetrics
megaphone	Megaphone Player	Spotify
mention-me	Mention Me	Mention Me
mercado-pago	Mercado Pago	Mercado Libre
merkle	Merkle	Dentsu
message-business	Business Message	Business Message
meta-pixel	Meta Pixel	Meta
meta-ua-counter	META counter	META
metadata-io	Metadata	Metadata.io
metarouter	MetaRouter	MetaRouter
metomic	Metomic
metrilo	Metrilo	Metrilo
mgid	MGID	MGID
miaozhen	Miaozhen	Miaozhen
microad	MicroAd	MicroAd
microanalytics	MicroAnalytics	MicroAnalytics
microsoft-advertising	Microsoft Advertising	Microsoft
microsoft-application-insights	Azure Application Insights	Microsoft
microsoft-clarity	Microsoft Clarity	Microsoft
microsoft-forms	Microsoft Forms	Microsoft
microsoft-jsll	Microsoft JSLL telemetry	Microsoft
mieruca-heatmap	Mieruca Heatmap	Faber Company
mindbox	Mindbox	Mindbox
minute-ly	Minute.ly	Minute Media
minute-media	Minute Media ads	Minute Media
missena	Missena	Missena
missive-chat	Missive Live Chat	Missive
mixcloud	Mixcloud Player	Mixcloud
mixi-media	Miximedia	Miximedia
mixi-plugin	mixi Plugin	mixi
mixpanel	Mixpanel	Mixpanel
mmi-ukraine	Factum Group Ukraine audience panel	Factum Group
mntn	MNTN	MNTN
moat	Oracle Moat	Oracle
mobile-fuse	MobileFuse	MobileFuse
mobkoi	Mobkoi	Mobkoi
mobon	MobOn	Enliple
moengage	MoEngage	MoEngage
mollie	Mollie	Mollie
monetag	Monetag	PropellerAds
monetate	Monetate	Monetate
monetizer101	Monetizer101	Monetizer101
monsido	Monsido	Acquia
monumetric	Monumetric	Monumetric
moosend	Moosend	Sitecore
mopinion	Mopinion	Netigate
moshimo-affiliate	Moshimo Affiliate	Moshimo
motigo-webstats	Motigo Webstats	Motigo
mouseflow	Mouseflow	Mouseflow
mousestats	MouseStats	MouseStats
movable-ink	Movable Ink	Movable Ink
moxie	Moxie Chat	Moxie
mparticle	mParticle	Rokt
msads	Bing Ads	Bing Ads
mtcaptcha	MTCaptcha	MTCaptcha
multiview	MultiView	MultiView
mutiny	Mutiny	Mutiny
muut	Muut	Muut
mux-data	Mux Data	Mux
mux-player	Mux Player	Mux
mxptint	MaxPoint Interactive	MaxPoint Interactive
my-feelback	MyFeelBack	Skeepers
my6sense	my6sense	my6sense
mygaru	myGaru	myGaru
mytarget	myTarget	VK
mythings	myThings	myThings
mytracker	MyTracker	VK
n-rich	N.Rich	N.Rich
nano-interactive	Nano Interactive	Nano Interactive
nanorep	Bold360 (nanorep)	Genesys
narratiive	Narratiive	Narratiive
narrative	Narrative	Narrative
nativendo	Seeding Alliance	Seeding Alliance
nativeroll	Nativeroll	Nativeroll
nativery	Nativery	Nativery
nativo	Nativo	Nativo
navegg	Navegg	Navegg
naver-ads	Naver Ads	Naver
naver-analytics	Naver Analytics	Naver
naver-maps	Naver Maps	Naver
naver-talktalk	Naver TalkTalk	Naver
naver-tv	Naver TV Player	Naver
navistone	NaviStone	NaviStone
navrcholu	NAVRCHOLU.cz	Internet Info
navu	Navu	Navu
nccgroup-rum	NCC Group Real User Monitoring	Eggplant
ndn-video	News Distribution Network Player	Inform
nend	nend	F@N Communications
neodata	Neodata	Neodata
neory	NEORY	NEORY
net-metrix	WEMF NET-Metrix	WEMF
net-results	Net-Results	Net-Results
netacea	Netacea	Netacea
netcore	Netcore Smartech	Netcore
netletix	Netletix	Netletix
netlify-rum	Netlify Real User Metrics	Netlify
netmining	Netmining	Zeta Global
neustar	Neustar Marketing	TransUnion
new-relic	New Relic Browser	New Relic
newor-media	Newor Media	Newor Media
newsanalytics	News	News
newspassid	NewsPassID	Local Media Consortium
next-auth	Auth.js (NextAuth)	Auth.js
next-millennium	Next Millennium	Next Millennium
nextdoor-pixel	Nextdoor Pixel	Nextdoor
nexx	nexxPLAY	nexx.tv
nexx360	Nexx360	Nexx360
nice-incontact	NICE CXone Chat	NICE
niconico	Niconico Player	Dwango
nielsen	Nielsen Digital Content Ratings	Nielsen
ninetailed	Ninetailed	Contentful
ninja-analyze	Ninja Access Analysis	Samurai Factory
nitropay	NitroPay	NitroPay
nobid	Nobid	Nobid
nodals	Nodals AI	Nodals AI
noddus	Noddus	Noddus
noibu	Noibu	Noibu
nolt	Nolt	Nolt
normandie-univ	WebTV Normandie Université
northbeam	Northbeam	Northbeam
nosto	Nosto	Nosto
novatiq	Novatiq	Novatiq
nowinteract	Now Interact	Now Interact
npario	nPario	nPario
npaw	NPAW (Youbora)	NPAW
npr-player	NPR Player	NPR
ns1-pulsar	NS1 Pulsar	IBM
nuggad	nugg.ad	Zalando
numberly	Numberly	Numberly
objections	Objections
oblivki	Oblivki	Oblivki
ocean-engine	Ocean Engine	ByteDance
odysee	Odysee	Odysee
ofsys	Dialog Insight
ogury	Ogury	Ogury
ok-video	OK Video	VK
ok-widgets	OK Widgets	VK
okendo	Okendo	Okendo
okta	Okta	Okta
oktopost	Oktopost	Oktopost
olapic	Olapic	Bazaarvoice
olark	Olark	Olark
omeda	Omeda Olytics	Omeda
ometria	Ometria	Ometria
omniconvert	Omniconvert	Omniconvert
omnidex	Omnidex	Omnidex
omnisend	Omnisend	Omnisend
omny-studio	Omny Studio Player	Triton Digital
onaudience	OnAudience	Cloud Technologies
one-ad	OneAD	Guoshi Partners
one-plus-x	1plusX	TripleLift
onedollarstats	OneDollarStats	Drizzle Team
onefeed	Webcore	Webcore
onesignal	OneSignal	OneSignal
onet-ads	Ringier Axel Springer ad server	Ringier Axel Springer Polska
onetag	OneTag	OneTag
onetrust	OneTrust, CookiePro
online-media-solutions	OMS	Online Media Solutions
onomagic	Onomagic	Onomagic
ontame	Ontame	Ontame
onthe-io	IO Technologies	IO Technologies
ontraport	Ontraport	Ontraport
oovvuu	Oovvuu	Oovvuu
ooyala	Ooyala Player	Ooyala
open-adstream	Open AdStream (24/7 Real Media)	Xandr
open-web-analytics	Open Web Analytics	Open Web Analytics
open8	Open8	Open8
openpanel	OpenPanel	Coderax
openreplay	OpenReplay	OpenReplay
openstat	Openstat	Openstat
openstreetmap	OpenStreetMap	OpenStreetMap Foundation
opentable	OpenTable Widget	Booking Holdings
openweb	OpenWeb	OpenWeb
openweb-exchange	OpenWeb ads	OpenWeb
openx	OpenX	OpenX
opera-ads	Opera Ads	Opera
opinary	Opinary	Affinity
opinionlab	OpinionLab	Verint
opinionstage	Opinion Stage	Opinion Stage
opt-ad-360	optAd360	optAd360
optable	Optable	Optable
opti-digital	Opti Digital	Opti Digital
optimatic	Optimatic	Optimatic
optimera	Optimera	Optimera
optimise	Optimise Media	Optimise
optimizely	Optimizely	Optimizely
optimizely-data-platform	Optimizely Data Platform (Zaius)	Optimizely
optimonk	OptiMonk	OptiMonk
optimove	Optimove	Optimove
optinmonster	OptinMonster	Awesome Motive
optmd	optMD	Optimax Media Delivery
optout-advertising	Opt Out Advertising	Opt Out Advertising
oracle-infinity	Oracle Infinity	Oracle
oracle-maxymiser	Oracle Maxymiser	Oracle
oracle-service-chat	Oracle Service Cloud Chat	Oracle
orange-click-media	Orange Click Media	Orange Click Media
orbidder	orbidder	Otto Group
orejime	orejime
oribi	Oribi	LinkedIn
ortto	Ortto (Autopilot)	Ortto
osano	Osano
osano-oss	osano-oss
otm	OTM	Targetix
outbrain	Outbrain	Outbrain
outgrow	Outgrow	Outgrow
overheat	Overheat	Overheat
owner-iq	OwnerIQ	Inmar
ozone-project	The Ozone Project	The Ozone Project
paddle	Paddle	Paddle
padsquad	PadSquad	PadSquad
pagefair	PageFair	Blockthrough
pages06	IBM Acoustic Campaign	IBM
panda-video	Panda Video Player	Panda Video
pandectes	Pandectes GDPR Compliance
panelbear	Panelbear	Panelbear
pangle	Pangle	ByteDance
panopto	Panopto Player	Panopto
panxo	Panxo	Panxo
pardot	Account Engagement (Pardot)	Salesforce
parrable	Parrable	Parrable
parsely	Parse.ly	Automattic
partnerize	Partnerize	Partnerize
partnerstack	PartnerStack	PartnerStack
pathfactory	PathFactory	PathFactory
patreon-button	Patreon Button	Patreon
paypal	PayPal	PayPal
pebblepost	PebblePost	PebblePost
pendo	Pendo	Pendo
pepperjam	Ascend (Pepperjam)	Partnerize
perfect-audience	Perfect Audience	Marin Software
performax	Performax	Performax
performgroup-player	ePlayer	DAZN
permutive	Permutive	Permutive
personizely	Personizely	Personizely
personyze	Personyze	Personyze
piano-analytics	Piano Analytics (AT Internet)	Piano
piano-subscriptions	Piano Subscriptions	Piano
picreel	Picreel	Picreel
pingdom-rum	Pingdom Real User Monitoring	SolarWinds
pingone	PingOne	Ping Identity
pinterest-tag	Pinterest Tag	Pinterest
pinterest-widgets	Pinterest Widgets	Pinterest
pipedrive-leadbooster	Pipedrive LeadBooster	Pipedrive
pirsch	Pirsch Analytics	Emvi Software
piwik-pro	piwik-pro
piwik-pro-analytics	Piwik PRO Analytics Suite	Piwik PRO
piwik-pro-tag-manager	Piwik PRO Tag Manager	Piwik PRO
pixalate	Pixalate	Pixalate
pixel	SiteScout	Centro
pixfuture	PixFuture	PixFuture
piximedia	Piximedia	Piximedia
pixlee	Pixlee	Emplifi
platform-161	Platform161	Verve
plausible	Plausible Analytics	Plausible Insights
playbuzz	Playbuzz	EX.CO
playground-xyz	Playground xyz	GumGum
playout-3q	3Q Player	3Q
playplay	PlayPlay Player	PlayPlay
playwire	Playwire	Playwire
plerdy	Plerdy	Plerdy
plezi	Plezi	Plezi
plista	plista	plista
pluso	Pluso	Pluso
po-st	Po.st	RhythmOne
pocket-button	Pocket Button	Mozilla
podbean	Podbean Player	Podbean
podcloud	podCloud Player	podCloud
podigee	Podigee Player	Podigee
podium-webchat	Podium Webchat	Podium
podlove	Podlove Web Player	Podlove
podscribe	Podscribe	Podscribe
polar	Polar	Polar
polyfill-io	Polyfill.io	Polyfill.io
polymorphic-ads	PolymorphicAds	PolymorphicAds
popads	PopAds	PopAds
popcash	PopCash	PopCash
popin	popIn Discovery	Baidu
poptin	Poptin	Poptin
popupsmart	Popupsmart	Popupsmart
post-affiliate-pro	Post Affiliate Pro	QualityUnit
post-views-counter	Post Views Counter	Digital Factory
posthog	PostHog	PostHog
postquare	Postquare	Engageya
postscript	Postscript	Postscript
powerlinks	PowerLinks	PowerLinks
powerreviews	PowerReviews	1WorldSync
powr	POWr	POWr
ppc-protect	Lunio (PPC Protect)	Lunio
prebid	Prebid.js	Prebid.org
preciso	Preciso	Preciso
presco	Presco	OPENER
pressboard	Pressboard	impact.com
prezi	Prezi Embed	Prezi
primis	Primis	Primis
print-friendly	PrintFriendly	PrintFriendly
privacy-tools	Privacy Tools
privy	Privy	Attentive
profitshare	Profitshare	Profitshare
profitwell	ProfitWell Metrics	Paddle
programattik	Programattik	Programattik
project-agora	Project Agora	Project Agora
prolitteris	ProLitteris counting pixel	ProLitteris
promotekit	PromoteKit	PromoteKit
promptwatch	promptwatch
propellerads	PropellerAds	PropellerAds
proper-media	Proper Media	Proper Media
proprofs-chat	ProProfs Chat	ProProfs
protected-media	Protected Media	Protected Media
provenpixel	SourceKnowledge	SourceKnowledge
provide-support	Provide Support	Provide Support
proximic	Proximic	Comscore
proxistore	Proxistore	Proxistore
psyma	Psyma	Psyma
ptengine	Ptengine	Ptmind
pub-guru	MonetizeMore PubGuru	MonetizeMore
pubdirecte	PubDirecte	PubDirecte
pubexchange	PubExchange	PubExchange
pubgalaxy	PubGalaxy	Venatus
publicgood	Public Good	Public Good
publift	Publift	Publift
publir	Publir	Publir
pubmatic	PubMatic	PubMatic
pubnation	PubNation	Mediavine
pubperf	Pubperf	Transfon
pubscale	PubScale	GreedyGame
pubstack	Pubstack	Pubstack
pubtech	Pubtech CMP
pubwise	PubWise	PubWise
pubx-ai	Pubx.ai	Pubx.ai
puffnetwork	PuffNetwork	PuffNetwork
pulseinsights	Pulse Insights	Pulse Insights
pulsepoint	PulsePoint	Internet Brands
purch-ramp	Ramp (Purch)	Future
pure-chat	Pure Chat	Ruby
purecars	PureCars	PureCars
pushalert	PushAlert	InkWeb
pushbots	PushBots	PushBots
pushcrew	VWO Engage (PushCrew)	Wingify
pushengage	PushEngage	Awesome Motive
pushly	Pushly	OneSignal
pushnami	Pushnami	Pushnami
pushnews	Pushnews	Pushnews
pushowl	PushOwl	Brevo
pushpushgo	PushPushGo	PushPushGo
pushwoosh	Pushwoosh	Pushwoosh
qbrick	Qbrick Player	Qbrick
qortex	Qortex	Qortex
qualaroo	Qualaroo	ProProfs
qualified	Qualified	Salesforce
qualtrics	Qualtrics Website Feedback	Qualtrics
quantcast	Quantcast Measure	Quantcast
quantum-metric	Quantum Metric	Quantum Metric
quantumdex	Apacdex	Apacdex
quarticon	QuarticOn	QuarticOn
qubit	Qubit	Coveo
qubit-opentag	Qubit Opentag	Coveo
queryly	Queryly	Queryly
questionpro	QuestionPro	QuestionPro
queue-it	Queue-it	Queue-it
quintelligence	Quintelligence analytics	Quintelligence
quiq	Quiq	Quiq
quora-pixel	Quora Pixel	Quora
r2b2	R2B2	R2B2
radio-france	Radio France Player	Radio France
radware-bot-manager	Radware Bot Manager	Radware
rakuten	Rakuten Advertising	Rakuten
rakuten-affiliate-japan	Rakuten Affiliate	Rakuten Group
rakuten-unified-ads	Rakuten Unified Ads	Rakuten
rampanel	RAM	RAM
raptive	Raptive (AdThrive)	Raptive
raptor	Raptor Services	Raptor
ravelin	Ravelin	Ravelin
raygun	Raygun	Raygun
rayn	Rayn	Rayn
razorpay	Razorpay	Razorpay
rb2b	RB2B	RB2B
rd-station	RD Station	TOTVS
re-amaze	Re:amaze	GoDaddy
reachlocal	ReachLocal	LocaliQ
reactflow	Reactflow	Reactflow
readpeak	Readpeak	Readpeak
readspeaker	ReadSpeaker	ReadSpeaker
real-cookie-banner	real-cookie-banner
realclick	RealClick	RealClick
realytics	Realytics	AdMore
reblaze	Reblaze	Link11
recaptcha	reCAPTCHA	Google
recite-me	Recite Me	Recite Me
recreativ	Recreativ	Recreativ
recurly	Recurly	Recurly
redcircle	RedCircle Player	RedCircle
reddit-embed	Reddit Embed	Reddit
reddit-pixel	Reddit Pixel	Reddit
rediads	Rediads	Rediads
redintelligence	Reach Group	Reach Group
redtram	RedTram	RedTram
rees46	REES46	REES46
referralcandy	ReferralCandy	ReferralCandy
refersion	Refersion	Refersion
refined-ads	Refined Labs	Refined Labs
refinery89	Refinery89	Refinery89
reflektion	Sitecore Discover (Reflektion)	Sitecore
rekmob-com	rekmob.com	rekmob.com
relap	Relap	VK
relappro	RelapPro	RelapPro
related-digital	Related Digital	Related Digital
relay42	Relay42	Relay42
relevant-digital	Relevant Digital	Relevant Digital
remixd	Remixd	Remixd Media
rentracks	Rentracks	Rentracks
replybox	ReplyBox	ReplyBox
request-metrics	Request Metrics	TrackJS
research-artisan	Research Artisan Pro	Research Artisan
resetdigital	Reset Digital	Reset Digital
resonate	Resonate	Resonate
respond-io	respond.io	respond.io
responsetap	ResponseTap	Infinity
responsive-ads	ResponsiveAds	ResponsiveAds
responsys	Responsys	Oracle
retail-rocket	Retail Rocket	Retail Rocket
retainful	Retainful	Retainful
retargeter	ReTargeter	ReTargeter
retargetly	Retargetly	Epsilon
retention-com	Retention.com	Retention.com
retention-science	Retention Science	Constant Contact
revcontent	RevContent	RevContent
reviews-io	REVIEWS.io	REVIEWS.io
revive-adserver	Revive Adserver	Aqua Platform
revjet	RevJet	Innovid
revlifter	RevLifter	RevLifter
revolvermaps	RevolverMaps	RevolverMaps
rewardful	Rewardful	Rewardful
rewardstyle	LTK (rewardStyle)	LTK
rhythmone	RhythmOne	Nexxen
rich-audience	Rich Audience	Azerion
richrelevance	Algonomy (RichRelevance)	Algonomy
riddle	Riddle	Riddle
ringba	Ringba	Ringba
ringostat	Ringostat	Ringostat
riskified	Riskified	Riskified
robofabrica	Robo Fabrica Chatbot
rockerbox	Rockerbox	DoubleVerify
rocket-fuel	Zeta DSP (Rocket Fuel)	Zeta Global
roistat	Roistat	Roistat
rokt	Rokt	Rokt
roku-dataxu	Roku OneView (dataxu)	Roku
rollbar	Rollbar	Rollbar
rtb-house	RTB House	RTB House
rtoaster	Rtoaster	BrainPad
rudderstack	RudderStack	RudderStack
ruler-analytics	Ruler Analytics	Ruler Analytics
rum-vision	RUMvision	RUMvision
rumble	Rumble Player	Rumble
rumble-ads	Rumble Advertising	Rumble
rumbletalk	RumbleTalk	RumbleTalk
runative	RUNative	TrafficStars
rutarget	Segmento	Segmento
rutube	Rutube Player	Rutube
rybbit	Rybbit	Rybbit
s3ae	Sophus3	Sophus3
sailthru	Sailthru	Marigold
salecycle	SaleCycle	SaleCycle
salesforce-commerce-cloud	Salesforce B2C Commerce	Salesforce
salesforce-cquotient	Commerce Cloud Einstein	Salesforce
salesforce-live-agent	Salesforce Chat	Salesforce
salesforce-marketing-cloud	Salesforce Marketing Cloud	Salesforce
salesforce-personalization	Salesforce Personalization (Evergage)	Salesforce
salesloft	SalesLoft	SalesLoft
salesmanago	SALESmanago	SALESmanago
salesviewer	SalesViewer	SalesViewer
samba-ai	Samba.ai	Samba
samba-tv	Samba TV	Samba TV
sambatech	Sambatech Player	Samba
samplicio	Samplicio.us	Samplicio.us
sap-gigya	SAP Customer Data Cloud (Gigya)	SAP
sape	Sape counter and ads	Sape
satismeter	SatisMeter	Productboard
satori	SATORI	SATORI
satori-marketing	SATORI	SATORI
scale8	Scale8	Scale8
scaleable	Scaleable	Scaleable
screeb	Screeb	Screeb
screen9	Screen9 Player	Screen9
scribd	Scribd Embed	Scribd
searchforce	SearchForce	SearchForce
searchspring	Searchspring	Athos Commerce
searchspring-beacon	Searchspring IntelliSuggest	Athos Commerce
secure-privacy	Secure Privacy
securedvisit	SecuredVisit	4Cite Marketing
securiti	Securiti
seedtag	Seedtag	Seedtag
seers	Seers
segmanta	Segmanta	Segmanta
segment	Segment	Twilio
segmentify	Segmentify	Segmentify
segmentstream	SegmentStream	SegmentStream
segmetrics	SegMetrics	SegMetrics
segmint	Segmint	Segmint
seline	Seline	Seline
selligent	Selligent	Marigold
semasio	Semasio	Samba TV
sematext-experience	Sematext Experience	Sematext
sendbird-chat	Sendbird Desk	Sendbird
sendpulse-push	SendPulse Web Push	SendPulse
sensors-data	Sensors Data	Sensors Data
sentry	Sentry	Functional Software
seon	SEON	SEON
serverbid	Consumable	Consumable
servmetric	ServMetric	ServMetric
session-stack	SessionStack	SessionStack
sessioncam	SessionCam	Glassbox
setupad	Setupad	Setupad
sevio	Sevio	Sevio
seznam-cmp	Seznam CMP
seznam-dot	Seznam measurement	Seznam.cz
sg-cookie-optin	SG Cookie Optin for TYPO3
shareaholic	Shareaholic	Shareaholic
shareasale	ShareASale	Awin
sharedcount	SharedCount	SharedCount
sharethis	ShareThis	ShareThis
sharethrough	Sharethrough	Equativ
sharpspring	SharpSpring	Constant Contact
shemedia	SHE Media	Penske Media
shinez	Shinez	Shinez
shinystat	ShinyStat	Triboo
shopify	Shopify	Shopify
shopify-analytics	Shopify Analytics	Shopify
shopify-consent	shopify
shopify-performance	Shopify web performance	Shopify
shopimind	ShopiMind	ShopIMind
shoplift	Shoplift	Shoplift
shopper-approved	Shopper Approved	Shopper Approved
shopstyle	ShopStyle Collective	ShopStyle
shopware-cookie-consent	Shopware cookie consent
shopzilla	Shopzilla (Connexity)	Connexity
showheroes	ShowHeroes (Viralize)	ShowHeroes
sift	Sift	Sift
signal-tag	Signal (BrightTag)	TransUnion
signifyd	Signifyd	Signifyd
silktide	silktide
silktide-analytics	Silktide Analytics	Silktide
silverpop	Acoustic Campaign (Silverpop)	Acoustic
simon-data	Simon Data	Simon Data
simple-analytics	Simple Analytics	Simple Analytics
simplecast	Simplecast Player	SiriusXM
simplereach	SimpleReach	Nativo
simpli-fi	Simpli.fi	Simpli.fi
singular	Singular	Singular
singular-web	Singular	Singular
sirdata	Sirdata	Sirdata
sirdata-consent	Sirdata CMP
site-search-360	Site Search 360	Zoovu
site-session	Session of the site itself	The site
site24x7-rum	Site24x7 Real User Monitoring	Zoho
sitecore-analytics	Sitecore Analytics	Sitecore
sitecore-cdp	Sitecore CDP and Personalize (Boxever)	Sitecore
siteimprove	Siteimprove Analytics	Siteimprove
sitemeter	Site Meter	Site Meter
sitespect	SiteSpect	SiteSpect
sitest	SiTest	Glad Cube
six-sense	6sense	6sense
sizmek	Sizmek	Amazon
skai	Skai (Kenshoo)	Skai
skaze	Skaze	Skaze
sketchfab	Sketchfab	Epic Games
skimlinks	Skimlinks	Connexity
sklik	Seznam advertising (Sklik)	Seznam.cz
skroutz-analytics	Skroutz Analytics	Skroutz
skyglue	SkyGlue	SkyGlue Technology
sleeknote	Sleeknote	Drip
slideshare	SlideShare Embed	Scribd
slimcut	SlimCut Media	SlimCut Media
slimstat	Slimstat Analytics	Slimstat
slpht	Socialphotos	Socialphotos
smaato	Smaato	Verve
smadex	Smadex	Entravision
smallchat	Smallchat	Small.chat
smart-clip	smartclip	RTL
smarter-click	Smarter Click	Smarter Click
smarthint	SmartHint	Magalu
smartico	Smartico	Smartico
smartlook	Smartlook	Cisco
smartocto	smartocto	smartocto
smartpush	SmartPush	SmartPush
smartstream-tv	SmartStream.TV	SmartStream.TV
smartsupp	Smartsupp	Smartsupp
smarty-ads	SmartyAds	SmartyAds
smi2	SMI2	SMI2
smi24	24СМИ	24СМИ
smile-wanted	Smile Wanted	Smile Wanted
snap-pixel	Snap Pixel	Snap
snapchat-embed	Snapchat Embed	Snap
snapengage	SnapEngage	TeamSupport
snapwidget	SnapWidget	SnapWidget
snigel	Snigel	Snigel
snigel-adconsent	Snigel AdConsent
snitcher	Snitcher	Snitcher
snoobi	Snoobi	Snoobi
snowplow	Snowplow	Snowplow Analytics
socialshopwave	SocialShopWave	SocialShopWave
sociomantic	Sociomantic	Dunnhumby
sogou-ads	Sogou advertising	Sogou
sojern	Sojern	Sojern
solute	billiger.de sales tracking	solute
sonobi	Sonobi	Sonobi
sophi	Sophi	Mather Economics
soundcloud	SoundCloud Widget	SoundCloud
sourcepoint	Sourcepoint
sovendus	Sovendus	Sovendus
sovrn	Sovrn	Sovrn
sparteo	Sparteo	Sparteo
speakol	Speakol	Speakol
speedcurve	SpeedCurve LUX	SpeedCurve
speedshiftmedia	Media Management Technologies	Media Management Technologies
spiceworks-pixel	Spiceworks pixel	Ziff Davis
splio	Splio	Splio
splitbee	Splitbee	Splitbee
splunk-rum	Splunk RUM	Splunk
sportradarserving	Sportradar	Sportradar
spotify-ads	Spotify Ad Analytics	Spotify
spotify-embed	Spotify Embed	Spotify
spotlightr	Spotlightr Player	Spotlightr
spotx	SpotX	Magnite
spreaker	Spreaker Widget	iHeartMedia
spreedly	Spreedly	Spreedly
sprig	Sprig	Sprig
spring-measurement	Spring Streaming Measurement	Kantar
springserve	SpringServe	Magnite
sprinklr-chat	Sprinklr Live Chat	Sprinklr
sproutvideo	SproutVideo Player	SproutVideo
sputnik-counter	Sputnik counter	Rostelecom
square	Square Web Payments	Block
squarespace	Squarespace	Squarespace
squarespace-analytics	Squarespace Analytics	Squarespace
squarespace-cookie-banner	Squarespace cookie banner
squeezely	Squeezely	Spotler
ssmas	Sem Seo & Mas	Sem Seo & Mas
ssp-wp	WP sspBC	Wirtualna Polska Media
stackadapt	StackAdapt	StackAdapt
stackla	Stackla PTY	Stackla PTY
stackpile	Stackpile	Stackpile
stamped-io	Stamped	Stamped
stape	Stape server-side tagging	Stape
stat24	stat24	Gemius
statable	Statable	Statable
statcounter	StatCounter	StatCounter
statify	Statify	pluginkollektiv
statsig	Statsig	OpenAI
statuspage-embed	Statuspage Embed	Atlassian
stetic	Stetic	Stetic
stn-video	STN Video	Minute Media
stonly	Stonly	Stonly
storm-container-tag	Storm Tag Manager	Rakuten
storygize	Storygize	Storygize
streamable	Streamable	Bending Spoons
streamrail	StreamRail	ironSource
streamtheworld	StreamTheWorld	StreamTheWorld
stripe	Stripe	Stripe
stroeer	Ströer ad server	Ströer
stroeer-privacy	Ströer privacy center
strossle	Strossle	Strossle
struq	Struq	Quantcast
studizz	Studizz Chatbot
stumbleupon-badges	StumbleUpon Badges	StumbleUpon
sub2tech	Sub2 Technologies	Sub2 Technologies
sublime	Sublime Skinz	Azerion
subscribe-with-google	Subscribe with Google	Google
subscribers	Subscribers	Subscribers
sulvo	Sulvo	Sulvo
sumo	Sumo	BDOW!
sundaysky	SundaySky	SundaySky
sunmedia	SunMedia	SunMedia
supabase	Supabase Auth	Supabase
supertag	SuperTag	Datalicious
surveymonkey	SurveyMonkey	SurveyMonkey
surveysparrow	SurveySparrow	SurveySparrow
survicate	Survicate	Survicate
svk-native	SVK-Native	SVK-Native
swetrix	Swetrix	Swetrix
swiftype	Swiftype	Elastic
swoop	Swoop	Swoop
symplify-conversion	Symplify Conversion (SiteGainer)	Symplify
synacor	iMedia Digital Services (Synacor)	Technorati
synerise	Synerise	Synerise
synthetix	Synthetix	Synthetix
tableau-public	Tableau Public	Salesforce
taboola	Taboola	Taboola
tacoda	AOL / Oath / Verizon Media	AOL / Oath / Verizon Media
tag-inspector	Tag Inspector	InfoTrust
tag4arm	ARM	ARM
tagboard	Tagboard	Tagboard
taggbox	Taggbox	Taggbox
taggstar	Taggstar	Taggstar UK
tagman	TagMan	Ensighten
tagoras	Tagoras	Tagoras
tail-target	TailTarget	TOTVS
talkable	Talkable	Talkable
talkingdata	TalkingData	TalkingData
talks-media	Talks	Talks
tally	Tally	Tally
tapad	Tapad	Experian
tapfiliate	Tapfiliate	Tapfiliate
tappx	Tappx	Tappx
targeting-gates	Targeting Gates	Wider Planet
targito	Targito	Targito
tarteaucitron	tarteaucitron
tatari	Tatari	Tatari
tawk-to	tawk.to	tawk.to
taxel	Taxel	GMO TECH
tcf	tcf
tcs-emotion	TCS Emotion	TCS Emotion
teads	Teads	Teads
tealeaf	Acoustic Tealeaf	Acoustic
tealium	tealium
tealium-eventstream	Tealium EventStream and AudienceStream	Tealium
tealium-iq	Tealium iQ Tag Management	Tealium
techtarget	TechTarget	Informa TechTarget
ted	TED Player	TED
telaria	Telaria	Magnite
telegram-widgets	Telegram Widgets	Telegram
temedya	TE Medya	TE Medya
tencent-ads	Tencent Ads	Tencent
tencent-analytics	Tencent Analytics (MTA, Beacon)	Tencent
tencent-video	Tencent Video Player	Tencent
tercept	Tercept	Tercept
termageddon	Termageddon
terminus	Terminus	DemandScience
termly	Termly
textback	TextBack	TextBack
tg-affiliate	TG Affiliate	Link Share Japan
the-adex	The ADEX	Virtual Minds
the-adx	TheAdx	TheAdx
the-moneytizer	The Moneytizer	The Moneytizer
the-trade-desk	The Trade Desk	The Trade Desk
theoplayer	THEOplayer	Dolby
theplatform	thePlatform Player	Comcast
thinglink	ThingLink	ThingLink
thirdpresence	ThirdPresence	ThirdPresence
thirty-three-across	33Across	33Across
threads-embed	Threads Embed	Meta
threatmetrix	ThreatMetrix	LexisNexis
throtle	Throtle	Throtle
tidal	TIDAL Embed	TIDAL
tidio	Tidio	Tidio
tiktok-embed	TikTok Embed	TikTok
tiktok-pixel	TikTok Pixel	TikTok
tiledesk	Tiledesk	Tiledesk
timeone	TimeOne	TimeOne
tint	TINT	TINT
tinybird-web-analytics	Tinybird Web Analytics	Tinybird
tinylytics	Tinylytics	Tinylytics
tnc-id	TNCID	The Nth Continuum
tolk-ai	Tolk.ai	Tolk.ai
tolstoy	Tolstoy	Tolstoy
tolt	Tolt	Tolt
tomtom-maps	TomTom Maps	TomTom
tools-affil2	Dating Affiliation
top100-rambler	Rambler Top100	Rambler
topblogs	TopBlogs counter	TopBlogs
toplist-cz	TOPlist	TOPlist
touchcommerce	TouchCommerce	Nuance
tp88trk	Everflow	Everflow
tpmn	TPMN	TPMN
tracdelight	tracdelight	tracdelight
traceview	TraceView	SolarWinds
tracify	Tracify	Tracify
trackdesk	Trackdesk	Trackdesk
trackjs	TrackJS	TrackJS
trackonomics	Trackonomics	impact.com
tradedoubler	Tradedoubler	Tradedoubler
tradelab	Tradelab	Tradelab
tradetracker	TradeTracker	TradeTracker
tradingview	TradingView Widgets	TradingView
traffective	Traffective	Traffective
traffic-factory	TrafficFactory	TrafficFactory
traffic-gate	TrafficGate	TrafficGate
traffic-junky	TrafficJunky	TrafficJunky
traffic-stars	TrafficStars	TrafficStars
trafic-ro	Trafic.ro	Trafic.ro
trafmag	TrafMag	TrafMag
transcend	transcend
transifex-live	Transifex Live	Transifex
transistor	Transistor Player	Transistor
trbo	trbo	trbo
treasure-data	Treasure Data	Treasure Data
trengo	Trengo	Trengo
trialfire	Trialfire	Trialfire
tribal-fusion	Exponential (Tribal Fusion)	VDX.tv
triblio	Triblio	Foundry
triggerbee	Triggerbee	Triggerbee
trinity-audio	Trinity Audio	Trinity Audio
trion	Trion Interactive	Trion Interactive
tripadvisor-pixel	Tripadvisor Pixel	Tripadvisor
tripadvisor-widgets	Tripadvisor Widgets	Tripadvisor
triple-whale	Triple Whale	Triple Whale
triplelift	TripleLift	TripleLift
triton-player	Triton Digital Player	Triton Digital
tru-optik	Tru Optik	TransUnion
truconversion	TruConversion	TruConversion
trueanthem	True Anthem	True Anthem
truehits	Truehits	Innovation Group
truendo	TRUENDO
truepush	Truepush	Truepush
trustarc	TrustArc
trusted-shops	Trusted Shops	Trusted Shops
trustedform	TrustedForm	ActiveProspect
trustpilot	Trustpilot	Trustpilot
trustx	TRUSTX	TRUSTX
truvid	Truvid	Truvid
tryzens-analytics	Tryzens TradeState	Tryzens
tubemogul	TubeMogul	TubeMogul
tumblr-embed	Tumblr Embed and Buttons	Automattic
tune	TUNE (HasOffers)	TUNE
tunein	TuneIn Embed	TuneIn
turn	Amobee (Turn)	Nexxen
turnto	TurnTo	Emplifi
tvsquared	TVSquared	Innovid
twenga	Twenga	Twenga
twentythree	TwentyThree Player	TwentyThree
twiago	twiago	Ströer
twitch	Twitch Embed	Amazon
twitcount	TwitCount	TwitCount
two-performant	2Performant	2Performant
typeform	Typeform	Typeform
typography-com	Cloud.typography	Monotype
tyxo	Tyxo counter	Tyxo
ubertags	Ubertags	Impact
ucfunnel	ucfunnel	ucfunnel
uid2	Unified ID 2.0	The Trade Desk
ulogin	uLogin	uLogin
umami	Umami	Umami Software
umbel	Umbel	MVPindex
unbounce	Unbounce	Unbounce
underdog-media	Underdog Media	Underdog Media
undertone	Undertone	Perion
unibots	Unibots	Unibots
uniconsent	UniConsent
unicorn	UNICORN	Bulbit
unify	Unify	Unify
uniqodo	Uniqodo	Uniqodo
uniquest	UNIQUEST	Muscat Group
unruly	Unruly	Nexxen
upscore	upScore	upScore
upsellit	UpSellit	UpSellit
uptolike	Uptolike	Uptolike
uptrends-rum	Uptrends RUM	ITRS
urban-media	Urban Media	Urban Media
us-privacy	us-privacy
usability-tools	UsabilityTools	UsabilityTools
usabilla	Usabilla	SurveyMonkey
usablenet	UsableNet Assistive	UsableNet
user-com	User.com	UserEngage
user-heat	User Heat	UserLocal
user-insight	User Insight	UserLocal
usercentrics	usercentrics
userguiding	UserGuiding	UserGuiding
userlike	Userlike	Lime Connect
usermaven	Usermaven	Usermaven
userpilot	Userpilot	Userpilot
userreplay	UserReplay	UserReplay
usersnap	Usersnap	saas.group
uservoice	UserVoice	UserVoice
userway	UserWay	Level Access
userzoom	Userzoom	Userzoom
usocial	uSocial	uSocial
usonar	uSonar	uSonar
ustream	IBM Video Streaming Player	IBM
utiq	Utiq	Utiq
utterances	utterances	utterances
uzou	UZOU	Speee
valuecommerce	ValueCommerce	ValueCommerce
valueimpression	Valueimpression	Valueimpression
vanilla-cookieconsent	vanilla-cookieconsent
varify	Varify.io	Varify
vcommission	vCommission	vCommission
vdo-ai	VDO.AI	VDO.AI
vdocipher	VdoCipher Player	VdoCipher
ve-global	Ve Global	Ve
vector	Vector	Vector
vee24	Vee24	Vee24
venatus	Venatus	Venatus
veoxa	Veoxa	Veoxa
vercel-analytics	Vercel Web Analytics and Speed Insights	Vercel
vergic	Vergic Engage	Vergic
vero	Vero	Vero
vgwort-metis	VG WORT METIS counting pixel	VG WORT
viafoura	Viafoura	Viafoura
vibe-pixel	Vibe Pixel	Vibe.co
vibrant-media	Vibrant Media	Vibrant Media
vidazoo	Vidazoo	Perion
videas	Videas Player	Videas
video-byte	VideoByte	VideoByte
video-intelligence	video intelligence	Outbrain
videoask	VideoAsk	Typeform
videology	Videology	Amobee
videonow	Videonow	Videonow
videoplayerhub	AdFuel Video	AdFuel
videoreach	Videoreach	Videoreach
videowall-direct	Boldwin	Boldwin
videowise	Videowise	Reelup
vidoomy	Vidoomy	Vidoomy
vidora	Vidora	mParticle
vidyard	Vidyard Player	Vidyard
viglink	Sovrn Commerce	Sovrn
vimeo	Vimeo Player	Vimeo
vine	Vine Embed	X
viously	Viously	Viously
viqeo	Viqeo ads	Viqeo
visible-measures	Visible Measures	Visible Measures
visitor-analytics	TWIPLA (Visitor Analytics)	Visitor Analytics
visitor-queue	Visitor Queue	Visitor Queue
visual-iq	Visual IQ	Nielsen
visual-visitor	VisualVisitor	VisualVisitor
visually-io	Visually	Visually
vivocha	Vivocha	Covisian
vizury	Vizury	Vizury
vizzit	Vizzit	Vizzit
vk-pixel	VK Pixel	VK
vk-top-mail-ru	VK Ads counter (Top.Mail.Ru)	VK
vk-video	VK Video	VK
vk-widgets	VK Widgets	VK
vlibras	VLibras	Brazilian Government
vlyby	VLYBY	VLYBY
vmfive	VMFive	VMFive
vmg-host	vmg.host	vmg.host
volcengine-datafinder	Volcengine DataFinder	ByteDance
voyado	Voyado	Voyado
vrtcal	Vrtcal	Vrtcal
vshop	vShop
vuble	Vuble	Mediabong
vuukle	Vuukle	Vuukle
vwo	VWO	Wingify
w3counter	W3Counter	Awio
walkme	WalkMe	SAP
walls-io	Walls.io	Walls.io
warlog	Warlog	Warlog
warmly	Warmly	Warmly
web-spectator	WebSpectator	WebSpectator
webedia-ads	Webedia Ads	Webedia
webengage	WebEngage	WebEngage
webex-chat	Webex Bot and Chat	Cisco
webflow-analyze	Webflow Analyze and Optimize	Webflow
webgains	Webgains	Webgains
webgozar	WebGozar	WebGozar
webleads-tracker	Webleads Tracker (Get+)	Webleads Tracker
webmecanik	Webmecanik	Webmecanik
weborama	Weborama	Weborama
webphone	Webphone	IP WEB SERVICES
webpushr	Webpushr	Webpushr
website-alive	WebsiteAlive	WebsiteAlive
webterren	Webterren	Webterren
webtrends	Webtrends	Webtrends
webtuna	WebTuna	Application Performance
weebly-stats	Weebly site statistics	Square
weglot	Weglot	Weglot
weibo-widgets	Weibo Widgets	Sina
welect	Welect	Welect
weply	Weply	Weply
whatconverts	WhatConverts	WhatConverts
whatfix	Whatfix	Whatfix
whopa	Whopa InFeed	Whopa InFeed
whos-amung-us	whos.amung.us	whos.amung.us
whoson	WhosOn	Parker Software
wicked-reports	Wicked Reports	Wicked Reports
widespace	Widespace	Widespace
wigzo	Wigzo	Shiprocket
wildjar	WildJar	WildJar
windsor-ai	Windsor.ai	Windsor.ai
windy	Windy Embed	Windyty
wiredminds	LeadLab	WiredMinds
wisepops	Wisepops	Wisepops
wisetracker	Wisetracker	Wisetracker
wishpond	Wishpond	Wishpond
wisteria	Wisteria	Wisteria
wistia	Wistia Player	Wistia
wix	Wix	Wix
wix-analytics	Wix site statistics	Wix
wix-consent	wix
wonderpush	WonderPush	WonderPush
woocommerce	WooCommerce	Automattic
woocommerce-order-attribution	Sourcebuster	WooCommerce
woopra	Woopra	Appier
woosmap	Woosmap	Woosmap
wootric	InMoment Wootric	InMoment
wordads	WordAds	Automattic
wordpress	WordPress	WordPress Foundation
wordpress-com-cookie-banner	WordPress.com cookie banner
wordpress-popular-posts	WordPress Popular Posts	Hector Cabrera
wordpress-stats	WordPress.com Stats	Automattic
worldpay	Worldpay	Global Payments
wow-analytics	GatorLeads (WOW Analytics)	Spotler
wp-legal-pages-consent	WP Cookie Consent
wp-statistics	WP Statistics	VeronaLabs
wpconsent	WPConsent
wufoo	Wufoo	SurveyMonkey
wunderkind	Wunderkind	Wunderkind
wysistat	Wysistat	Wysistat
x-ads	X Pixel	X
x-lift	xlift	xlift
x-widgets	X Widgets	X
xandr	Xandr (AppNexus)	Microsoft
xaxis	Xaxis	GroupM
xing-share	XING Share Button	New Work
y-track	Cardosa Enterprises	Cardosa Enterprises
yahoo-ad-exchange	Yahoo Advertising exchange	Yahoo
yahoo-ads	Yahoo Ads	Yahoo
yahoo-cmp	Yahoo consent manager
yahoo-japan-ads	Yahoo! JAPAN Ads	LY Corporation
yahoo-tag-manager	Yahoo! Tag Manager	LY Corporation
yaleo	Yaleo	Audienzz
yandex-direct	Yandex Direct	Yandex
yandex-maps	Yandex Maps	Yandex
yandex-metrica	Yandex Metrica	Yandex
yandex-share	Yandex Share	Yandex
yandex-smartcaptcha	Yandex SmartCaptcha	Yandex
yandex-varioqub	Varioqub	Yandex
yellow-ai	yellow.ai	yellow.ai
yelp-embed	Yelp Embed	Yelp
yext-search	Yext	Yext
yieldbird	Yieldbird	Agora
yieldbot	Yieldbot	Yieldbot
yieldify	Yieldify	Yieldify
yieldlab	Yieldlab	Virtual Minds
yieldlift	YieldLift	YieldLift
yieldlove	Yieldlove	Ströer
yieldmo	Yieldmo	Yieldmo
yieldone	YIELD ONE	Digital Advertising Consortium
yieldoptimizer	Adara	RateGain
yiqifa	Yiqifa	Emar
yoc-visx	YOC VIS.X	YOC
yotpo	Yotpo	Yotpo
yottaa	YOTTAA	YOTTAA
youku	Youku Player	Alibaba
youtube	YouTube	Google
yume	YuMe	Nexxen
zalo-social-plugin	Zalo Social Plugin	VNG
zaraz	zaraz
zbozi-conversion	Zbozi.cz conversions	Seznam.cz
zebestof	Zebestof	Prisma Media
zedo	ZEDO	ZEDO
zemanta	Zemanta	Outbrain
zendesk-chat	Zendesk Web Widget and Chat	Zendesk
zeotap	Zeotap	Zeotap
zergnet	ZergNet	Static Media
zeta	Zeta Marketing Platform	Zeta Global
zeta-ssp	Zeta SSP	Zeta Global
zhuge-io	Zhuge.io	37degree
ziprecruiter-conversion	ZipRecruiter conversions	ZipRecruiter
zipy	Zipy	Zipy
zoho-pagesense	Zoho PageSense	Zoho
zoho-salesiq	Zoho SalesIQ	Zoho
zonka-feedback	Zonka Feedback	Zonka
zoominfo	ZoomInfo WebSights	ZoomInfo
zotabox	Zotabox	Zotabox
zucks	Zucks	Zucks
zype	Zype Player	Backlight`

/** One line per cookie: service id, cookie as in the catalogue, how long it usually lives. */
export const durations = `a8-net	_a8_*	90 days
ab-tasty	ABTasty	13 months
ab-tasty	ABTastyDomainTest	session
ab-tasty	ABTastySession	30 minutes
ablyft	ablyft_exps	1 year
ablyft	ablyft_queue	1 year
ablyft	ablyft_uvs	1 year
abovo-media	tv_spot_tracker	session
accesstrade	_atnct	30 days
accesstrade	atnct	30 days
acecounter	ACEFCID	1 year
acecounter	ACEUACS	1 year
acecounter	ACEUCI	1 year
acquia-lift	tc_ptid	2 years
acquia-lift	tc_ptidexpiry	2 years
acquia-lift	tc_q	session
acquia-lift	tc_ttid	2 years
act-on	wp1*@actonsoftware.com	1 year
actionpay	actionpay	30 days
actionpay	apclick	30 days
activecampaign	ac_enable_tracking	30 days
activecampaign	cmp1*@trackcmp.net	30 days
activecampaign	prism_*	30 days
acuityads	auid@acuityplatform.com	1 year
acuityads	aum@acuityplatform.com	1 year
ad-ebis	ebis_*@ebis.ne.jp	2 years
ad-plus	_adplus_uid_v2	365 days
adalyser	__adal_ca	6 months
adalyser	__adal_cw	7 days
adalyser	__adal_id	2 years
adalyser	__adal_ses	session
adcalls	acalltracker	30 days
adcalls	acalltrackernumber	30 minutes
adcalls	acalltrackerreferrer	60 minutes
adcell	ADCELLpid*	45 days
adcell	ADCELLsid*	45 days
adcell	ADCELLspid*	45 days
adcell	ADCELLvpid*	45 days
addshoppers	addshoppers.com	2 years
addthis	__atuvc	13 months
addthis	__atuvs	30 minutes
addthis	loc@addthis.com	13 months
addthis	na_id@addthis.com	13 months
addthis	ouid@addthis.com	13 months
addthis	uvc@addthis.com	13 months
addthis	xtc@addthis.com	13 months
adform	C@adform.net	60 days
adform	CFFC*@adform.net	7 days
adform	CM14@adform.net	14 days
adform	CM@adform.net	1 day
adform	CT*@adform.net	1 hour
adform	DigiTrust.v1.identity@adform.net	7 days
adform	EBFC*@adform.net	7 days
adform	GCM@adform.net	1 day
adform	SR*@adform.net	1 day
adform	TPC@adform.net	14 days
adform	adformfrpid	30 days
adform	adtrc@adform.net	7 days
adform	cid@adform.net	60 days
adform	otsid@adform.net	365 days
adform	token@adform.net	session
adform	uid@adform.net	60 days
adhese	adform_uid@adhese.com	7 days
adhese	adheseCustomer	7 days
adhese	adheseCustomer@adhese.com	7 days
adhese	appnexus_uid@adhese.com	7 days
adhese	cap*@adhese.com	30 days
adhese	improvedigital_uid@adhese.com	7 days
adhese	pubmatic_uid@adhese.com	7 days
adhese	rubicon_uid@adhese.com	7 days
adhese	triplelift_uid@adhese.com	7 days
adition	UserID1@adfarm3.adition.com	180 days
adition	UserID1@adition.com	180 days
adkernel	ADKUID@adkernel.com	30 days
adkernel	DSP2F_*@adkernel.com	session
adkernel	SSPR_*@adkernel.com	session
adkernel	SSPZ@adkernel.com	session
adkernel	adk_rtb_conv_id	180 days
admatic	__adm_ui@admatic.com.tr	1 year
admatic	__adm_uiex@admatic.com.tr	1 year
admatic	__adm_usyncc@admatic.com.tr	5 days
admatic	uids@admatic.com.tr	3 months
admitad	admitad_aid	90 days
admitad	admitad_uid	90 days
admitad	tagtag_aid	90 days
admixer	am-uid@admixer.net	2 years
adobe-advertising	_lcc@everesttech.net	15 minutes
adobe-advertising	_tmae@everesttech.net	1 year
adobe-advertising	adcloud	1 year
adobe-advertising	ev_sync_*@everesttech.net	1 year
adobe-advertising	ev_tm@everesttech.net	2 years
adobe-advertising	everest_g_v2@everesttech.net	2 years
adobe-advertising	everest_session_v2@everesttech.net	session
adobe-advertising	id_adcloud	91 days
adobe-analytics	gpv	30 minutes
adobe-analytics	gpv_Page	30 minutes
adobe-analytics	gpv_c*	30 minutes
adobe-analytics	gpv_p	30 minutes
adobe-analytics	gpv_pn	30 minutes
adobe-analytics	gpv_url	30 minutes
adobe-analytics	gpv_v*	30 minutes
adobe-analytics	s_campaign	session
adobe-analytics	s_cc	session
adobe-analytics	s_cm	session
adobe-analytics	s_cmp	session
adobe-analytics	s_cpc	session
adobe-analytics	s_dslv	2 years
adobe-analytics	s_dslv_s	2 years
adobe-analytics	s_ecid	2 years
adobe-analytics	s_fid	2 years
adobe-analytics	s_getNewRepeat	2 years
adobe-analytics	s_invisit	2 years
adobe-analytics	s_ips	session
adobe-analytics	s_lv	2 years
adobe-analytics	s_lv_s	2 years
adobe-analytics	s_nr	2 years
adobe-analytics	s_nr30	2 years
adobe-analytics	s_nr365	2 years
adobe-analytics	s_pers	2 years
adobe-analytics	s_plt	session
adobe-analytics	s_pltp	session
adobe-analytics	s_ppv	session
adobe-analytics	s_ppvl	session
adobe-analytics	s_sess	2 years
adobe-analytics	s_sq	session
adobe-analytics	s_tp	session
adobe-analytics	s_vi	2 years
adobe-analytics	s_vi*	2 years
adobe-analytics	s_vi_*	2 years
adobe-analytics	s_visit	2 years
adobe-analytics	s_vnum	2 years
adobe-experience-cloud-id	AMCVS_*	session
adobe-experience-cloud-id	AMCV_*	2 years
adobe-experience-cloud-id	kndctr_*_AdobeOrg_cluster	30 minutes
adobe-experience-cloud-id	kndctr_*_AdobeOrg_identity	13 months
adobe-target	at_check	2 years
adobe-target	mbox	2 years
adobe-target	mboxDebug	session
adobe-target	mboxDisable	2 years
adobe-target	mboxEdge	2 years
adobe-target	mboxEdgeCluster	2 years
adobe-target	mboxPC	2 years
adobe-target	mboxSession	2 years
adroll	__adroll	13 months
adroll	__adroll@adroll.com	13 months
adroll	__adroll_consent	13 months
adroll	__adroll_fpc	1 year
adroll	__adroll_shared	13 months
adroll	__ar_v4	1 year
adscience	adx_ts@adscience.nl	1 year
adscience	app_ts@adscience.nl	1 year
adscience	id_ts@adscience.nl	1 year
adscience	spx_ts@adscience.nl	1 year
adscience	viewer@adscience.nl	1 year
adthink	DISPATCHER@adxcore.com	6 months
adthink	DISPATCHER@dispatcher.adxcore.com	6 months
adthink	advst_uid_11@adxcore.com	6 months
adtraction	at_gd	1 year
adyen	_rp_uid	30 days
affiliatly	affiliatly	1 year
affiliatly	affiliatly_v3	1 year
affirm	affirm_card_checkout_*	session
agile-crm	agile-crm-guid	1 year
agile-crm	agile-crm-session_*	session
agile-crm	agile-crm-tags	1 year
agile-crm	agile-email	1 year
ahoy	ahoy_events	session
ahoy	ahoy_track	session
ahoy	ahoy_visit	4 hours
ahoy	ahoy_visitor	2 years
akamai-bot-manager	_abck	1 year
akamai-bot-manager	ak_bmsc	2 hours
akamai-bot-manager	bm_lso	1 day
akamai-bot-manager	bm_mi	2 hours
akamai-bot-manager	bm_s	1 day
akamai-bot-manager	bm_so	1 day
akamai-bot-manager	bm_ss	1 day
akamai-bot-manager	bm_sv	2 hours
akamai-bot-manager	bm_sz	4 hours
akamai-bot-manager	sbsd	session
akamai-bot-manager	sbsd_o	session
akamai-bot-manager	sec_cpt	session
akamai-edge	AKA_A2	1 hour
akamai-edge	akaalb_*	session
akamai-edge	akacd_*	session
akamai-edge	akamai_generated_location	session
akamai-edge	akavpau_*	session
akamai-identity-cloud	janrain*	session
akamai-mpulse	BA@go-mpulse.net	session
akamai-mpulse	RT	7 days
akamai-mpulse	akacd_*@go-mpulse.net	session
albacross	nQ_cookieId	1 year
albacross	nQ_userVisitId	30 minutes
albacross	nQ_visitId	30 minutes
alimama	atpsida@tanx.com	10 years
alimama	cnaui@tanx.com	10 years
amazon-ads	ad-id@amazon-adsystem.com	190 days
amazon-ads	ad-privacy@amazon-adsystem.com	5 years
amazon-alexa	__asc	30 minutes
amazon-alexa	__auc	1 year
amazon-cognito	CognitoIdentityServiceProvider.*	1 year
amazon-pay	amazon-pay-*	session
amazon-pay	amazon_Login_state_cache	session
amazon-web-services	aws-target-visitor-id	1 year
amplitude	AMP_*	1 year
amplitude	AMP_*@cdn.amplitude.com	1 year
amplitude	AMP_MKTG_*@cdn.amplitude.com	1 year
amplitude	AMP_TEST@cdn.amplitude.com	1 year
amplitude	AMP_TLDTEST@cdn.amplitude.com	session
amplitude	amp_*	1 year
amplitude	amplitude_cookie_test*	session
amplitude	amplitude_id_*	10 years
amplitude	amplitude_test*	session
amx-rtb	amuid2	365 days
aniview	aniC@aniview.com	20 days
aniview	version@track1.aniview.com	session
anonymised	idw-fe-id	365 days
appdynamics	ADRUM	session
appdynamics	ADRUM_BT	session
appdynamics	ADRUM_BT1	session
appdynamics	ADRUM_BT_R	session
appdynamics	ADRUM_BTa	session
appdynamics	ADRUM_BTs	session
appier	_atrk_sessidx	session
appier	_atrk_siteuid	365 days
appier	_atrk_ssid	session
appier	_atrk_uid	180 days
appier	_atrk_xuid	180 days
appier	appier_page_isView_*	session
appier	appier_pv_counter*	session
appsflyer	AF_BANNERS_SESSION_ID	session
appsflyer	AF_DEFAULT_MEASUREMENT_STATUS	1 year
appsflyer	AF_SYNC	7 days
appsflyer	afUserId	2 years
appsflyer	af_id@appsflyer.com	2 years
apsis	Ely_vID	2 years
atatus	_atatus_*	30 minutes
atlas-ad-serving	AA003@atdmt.com	3 months
atlas-ad-serving	ATN@atdmt.com	3 months
attentive	__attentive_cco	13 months
attentive	__attentive_client_user_id	13 months
attentive	__attentive_dv	1 day
attentive	__attentive_id	13 months
attentive	__attentive_pv	30 minutes
attentive	__attentive_session_id	30 minutes
attentive	__attentive_ss_referrer	30 minutes
attentive	__attentive_utm_param_*	session
attentive	_attn_	13 months
attentive	attntv_mstore_email	60 days
audienceproject	_ain_cid	1 year
audienceproject	_ain_uid	1 year
audienceproject	_usrp_lq	1 year
audienceproject	_usrp_lq_*	1 year
audigent	_au_1d	365 days
audigent	_au_last_seen*	365 days
audigent	auHadronId	14 days
audrte	arcki2*@audrte.com	14 days
auth0	_legacy_auth0.*.is.authenticated	1 day
auth0	a0.spajs.txs.*	session
auth0	auth0	3 days
auth0	auth0-mf	30 days
auth0	auth0-mf_compat	30 days
auth0	auth0.*.is.authenticated	1 day
auth0	auth0_compat	3 days
auth0	did@auth0.com	1 year
auth0	did_compat@auth0.com	1 year
avantlink	avmws_*	90 days
awin	AwinChannelCookie	30 days
awin	_aw_j_*	1 year
awin	_aw_m_*	1 year
awin	_aw_sn_*	1 year
awin	_aw_xid	1 year
awin	aw*@awin1.com	30 days
awin	awin_awc	30 days
awin	awin_source	30 days
awin	bId@awin1.com	1 year
awin	zanpid	90 days
aws-cloudwatch-rum	cwr_c	30 days
aws-cloudwatch-rum	cwr_s	30 days
aws-cloudwatch-rum	cwr_u	30 days
aws-load-balancer	AWSALB	7 days
aws-load-balancer	AWSALBAPP-*	7 days
aws-load-balancer	AWSALBAuthNonce	session
aws-load-balancer	AWSALBCORS	7 days
aws-load-balancer	AWSALBTG	7 days
aws-load-balancer	AWSALBTGCORS	7 days
aws-load-balancer	AWSELB	session
aws-load-balancer	AWSELBAuthSessionCookie*	7 days
aws-load-balancer	AWSELBCORS	session
aws-waf	aws-waf-token	4 days
axon-pixel	_axwrt	1 year
axon-pixel	axwrt	1 year
azure-ad-b2c	ESTSAUTH@microsoftonline.com	session
azure-ad-b2c	ESTSAUTHPERSISTENT@microsoftonline.com	90 days
azure-ad-b2c	buid@microsoftonline.com	1 month
azure-ad-b2c	esctx*@microsoftonline.com	session
azure-ad-b2c	fpc@microsoftonline.com	1 month
azure-ad-b2c	x-ms-cpim-*	session
azure-affinity	ARRAffinity	session
azure-affinity	ARRAffinitySameSite	session
azure-affinity	ASLBSA	session
azure-affinity	ASLBSACORS	session
azure-affinity	ApplicationGatewayAffinity	session
azure-affinity	ApplicationGatewayAffinityCORS	session
azure-affinity	TiPMix	1 hour
azure-affinity	x-ms-routing-name	1 hour
b-dash	_bdck	2 years
baidu-ads	CPROID@cpro.baidu.com	1 year
baidu-tongji	HMACCOUNT	1 year
baidu-tongji	HMACCOUNT_BFESS@hm.baidu.com	1 year
baidu-tongji	HMVT@hm.baidu.com	1 year
baidu-tongji	Hm_lpvt_*	session
baidu-tongji	Hm_lvt_*	1 year
bandcamp	client_id@bandcamp.com	400 days
bandcamp	session@bandcamp.com	400 days
barilliance	__bs_id	1 year
barilliance	__ibxl	1 year
barilliance	brlnc.*	1 year
bazaarvoice	BVID@bazaarvoice.com	1 year
bazaarvoice	BVSID@bazaarvoice.com	session
bazaarvoice-analytics	BVBRANDID@network.bazaarvoice.com	20 years
bazaarvoice-analytics	BVBRANDSID@network.bazaarvoice.com	20 years
bazaarvoice-analytics	BVID@network.bazaarvoice.com	365 days
bazaarvoice-analytics	BVSID@network.bazaarvoice.com	session
beamer	_BEAMER_BOOSTED_ANNOUNCEMENT_DATE_*	300 days
beamer	_BEAMER_DATE_*	300 days
beamer	_BEAMER_FILTER_BY_URL_*	20 minutes
beamer	_BEAMER_FIRST_VISIT_*	300 days
beamer	_BEAMER_LAST_POST_SHOWN_*	300 days
beamer	_BEAMER_LAST_UPDATE_*	300 days
beamer	_BEAMER_NPS_LAST_SHOWN_*	300 days
beamer	_BEAMER_USER_ID_*	300 days
beeswax	bito@bidr.io	1 year
beeswax	bitoIsSecure@bidr.io	1 year
belco	belco-anonymous-id	1 year
belco	belco-cookies	1 year
beslist-nl	client_bslstaid	540 days
beslist-nl	client_bslstmatch	1 day
beslist-nl	client_bslstsid	1 day
beslist-nl	client_bslstuid	540 days
between-digital	dc@betweendigital.com	10 years
between-digital	ut@betweendigital.com	10 years
bidence	_dsp_uid*	2 years
bidence	_ssp_update_time*	2 years
bidence	duid_update_time@bidence.net	2 years
bidswitch	c@bidswitch.net	3 months
bidswitch	tuuid@bidswitch.net	3 months
bidswitch	tuuid_lu@bidswitch.net	3 months
bigcommerce	SF-CSRF-TOKEN	session
bigcommerce	SHOP_ORDER_TOKEN	1 week
bigcommerce	SHOP_SESSION_ROTATION_TOKEN	session
bigcommerce	SHOP_SESSION_TOKEN	7 days
bigcommerce	SHOP_TOKEN	1 week
bigcommerce	STORE_VISITOR	1 year
bilibili	b_nut@bilibili.com	1 year
bilibili	buvid3@bilibili.com	1 year
bit-ly	_bit@bit.ly	6 months
bizible	_BUID@bizible.com	1 year
bizible	_BUID@bizibly.com	1 year
bizible	_biz_ABTestA	1 year
bizible	_biz_EventA	1 year
bizible	_biz_flagsA	1 year
bizible	_biz_nA	1 year
bizible	_biz_pendingA	1 year
bizible	_biz_sid	30 minutes
bizible	_biz_su	1 year
bizible	_biz_uid	1 year
blockthrough	uids@btloader.com	90 days
bloomreach	__exponea_*	3 years
bloomreach	__exponea_etc__	3 years
bloomreach	__exponea_time2__	1 day
bloomreach	_br_uid_1	3 years
bloomreach	_br_uid_2	400 days
bloomreach	xnpe_*	3 years
blueconic	BCReferrerOverrule	session
blueconic	BCReferrerOverrule@blueconic.net	1 year
blueconic	BCRefusedObjectives@blueconic.net	1 year
blueconic	BCRevision	1 year
blueconic	BCSessionID	1 year
blueconic	BCTempID	session
blueconic	BCTempID@blueconic.net	10 minutes
blueconic	BCTracking	10 seconds
blueconic	bc_tstgrp	1 year
bluecore	bc_invalidateUrlCache_targeting	session
bluecore	bc_persist_updates	1 year
bluecore	bc_pv_end	session
bluecore	triggermail	1 year
bluekai	bkdc@bluekai.com	179 days
bluekai	bkpa@bluekai.com	179 days
bluekai	bku@bluekai.com	179 days
blueshift	_bsft_uid	1 year
boldchat	_bcvm_vid_*	1 year
boldchat	_bcvm_vrid_*	1 year
bombora	_ccmaid	1 year
bombora	_ccmsi	30 minutes
bombora	pi@ml314.com	2 years
bombora	tp@ml314.com	14 days
bombora	u@ml314.com	2 years
bound	gscVisitor	1 year
bownow	_bownow_cid	2 years
bownow	_bownow_token	30 minutes
bownow	bn_ext_cookie_id	2 years
branch	_s@app.link	1 year
branch	_s@branch.io	1 year
braze	ab._gd	1 year
braze	ab.storage.*	400 days
brevo	sib_cuid	6 months
brevo	uuid@sibautomation.com	6 months
bronto	__btr_id	1 year
bronto	_bta_c	1 year
bronto	_bta_tid	1 year
bronto	bta_*	1 year
browser-update	browserupdateorg	30 days
burst-statistics	burst_uid	1 month
call-tracking-metrics	__ctmid	1 year
callibri	callibri_*	1 year
callibri	clbsid	session
callibri	clbvid	1 year
callrail	calltrk-*	1 year
callrail	calltrk_*	1 year
callrail	calltrk_landing	1 year
callrail	calltrk_referrer	1 year
callrail	calltrk_session_id	1 year
calltouch	_ct	1 year
calltouch	_ct_client_global_id	1 year
calltouch	_ct_ids	1 year
calltouch	_ct_session_id	30 minutes
calltouch	_ct_site_id	1 year
calltouch	call_s	session
calltouch	cted	1 year
cavisson	CAVNV	session
cavisson	CavNV	session
cavisson	CavNVV	session
cavisson	CavSID	session
certona	RES_SESSIONID	1 year
certona	RES_TRACKINGID	1 year
certona	ResonanceSegment	1 year
channel-talk	ch-session-*	1 month
channel-talk	ch-veil-id	1 year
chartbeat	_SUPERFLY_lockout	1 hour
chartbeat	_SUPERFLY_nosample	1 hour
chartbeat	_cb	13 months
chartbeat	_cb_ls	13 months
chartbeat	_cb_svref	13 months
chartbeat	_chartbeat	13 months
chartbeat	_chartbeat*	30 days
chartbeat	_chartbeat2	13 months
chartbeat	_chartbeat4	13 months
chartbeat	_chartbeat5	13 months
chatwoot	cw_conversation	1 year
chatwoot	cw_user_*	1 year
citrix-netscaler	NSC_*	session
citrix-netscaler	citrix_ns_id*	session
cj-affiliate	LCLK@emjcd.com	5 years
cj-affiliate	S@emjcd.com	5 years
cj-affiliate	cjConsent	13 months
cj-affiliate	cjUser	13 months
cj-affiliate	cje	13 months
cj-affiliate	cjevent_dc	13 months
cj-affiliate	cjevent_sc	13 months
claritas	barometric[cuid]@trkn.us	1 year
cleantalk	apbct_*	session
cleantalk	ct_check_js	session
cleantalk	ct_checkjs	session
cleantalk	ct_fkp_timestamp	session
cleantalk	ct_has_scrolled	session
cleantalk	ct_pointer_data	session
cleantalk	ct_ps_timestamp	session
cleantalk	ct_screen_info	session
cleantalk	ct_sfw_*	session
cleantalk	ct_timezone	session
cleantalk	spbc_*	session
clearbit	cb_anonymous_id	1 year
clearbit	cb_group_id	1 year
clearbit	cb_user_id	1 year
clerk	__clerk_*	session
clerk	__client_uat*	1 year
clerk	__refresh_*	1 year
clerk	clerk_active_context	session
clevertap	WZRK_G	10 years
clevertap	WZRK_P	1 year
clevertap	WZRK_S_*	20 minutes
clickdimensions	cusid	30 minutes
clickdimensions	cuvid	2 years
clickdimensions	cuvon	30 minutes
clicktale	WRIgnore	1 year
clicktale	WRUID	1 year
clicktale	WRUIDCD*	1 year
clicktale	_CT_RS_	1 year
clicktale	__CT_Data	1 year
clicky	_custom_data_*	5 years
clicky	_eventqueue	5 minutes
clicky	_first_pageview	10 minutes
clicky	_heatqueue	5 minutes
clicky	_jsuid	1 year
clicky	_referrer_og	5 years
clicky	_utm_og	5 years
clicky	cluid	1 year
clicky	heatmaps_g2g_*	5 minutes
clicky	unpoco_*	5 minutes
cloudflare	CF_AppSession	1 day
cloudflare	CF_Authorization	1 day
cloudflare	CF_Session	session
cloudflare	__cf_bm	30 minutes
cloudflare	__cfduid	1 month
cloudflare	__cflb	1 day
cloudflare	__cfruid	session
cloudflare	__cfseq	session
cloudflare	__cfwaitingroom	session
cloudflare	_cfuvid	session
cloudflare	cf_chl_*	1 hour
cloudflare	cf_clearance	1 year
cloudflare	cf_ob_info	30 seconds
cloudflare	cf_use_ob	30 seconds
cloudflare-zaraz	cfz_*	1 year
cloudflare-zaraz	cfzs_*	session
cloudfront	CloudFront-Expires	session
cloudfront	CloudFront-Key-Pair-Id	session
cloudfront	CloudFront-Policy	session
cloudfront	CloudFront-Signature	session
cnzz-umeng	CNZZDATA*	6 months
cnzz-umeng	UM_distinctid	6 months
cnzz-umeng	cna@mmstat.com	10 years
codepen	codepen_session@codepen.io	1 month
comagic	_cmg_csst*	30 minutes
comagic	_comagic_id*	1 year
comm100	comm100_guid2_*	1 year
comm100	comm100_visitorguid_*	1 year
commanders-act	CAID	1 year
commanders-act	TCAUDIENCE	1 year
commanders-act	TCID	1 year
commanders-act	TCID@commander1.com	1 year
commanders-act	TCLANDINGURL	1 year
commanders-act	TCLANDINGURL@commander1.com	session
commanders-act	TCPID	400 days
commanders-act	TCREDIRECT	1 year
commanders-act	TCREDIRECT@commander1.com	session
commanders-act	TCREDIRECT_DEDUP	1 year
commanders-act	TCSESSION	1 year
commanders-act	TCSESSION@commander1.com	session
commanders-act	TMS@commander1.com	session
commanders-act	WID@commander1.com	session
commanders-act	_TCCookieSync	1 year
commanders-act	tc_cj_v2@commander1.com	1 year
commanders-act	tc_cj_v2_cmp.*@commander1.com	1 year
commanders-act	tc_cj_v2_med@commander1.com	1 year
commission-factory	cfclick	30 days
commission-factory	cfjump-*	30 days
common-room	signals-sdk-session-id	30 minutes
common-room	signals-sdk-user-id	1 year
comscore	C1@nl.sitestat.com	5 years
comscore	C1@sitestat.com	13 months
comscore	PID@scorecardresearch.com	13 months
comscore	S1@nl.sitestat.com	5 years
comscore	S1@sitestat.com	13 months
comscore	UID@scorecardresearch.com	13 months
comscore	UIDR@scorecardresearch.com	13 months
comscore	XID@scorecardresearch.com	13 months
comscore	_scor_uid	13 months
connatix	cnx_userId	30 days
contentsquare	WRBlock@clicktale.net	1 year
contentsquare	_CT_RS_*	1 year
contentsquare	_cs_c	13 months
contentsquare	_cs_cvars	30 minutes
contentsquare	_cs_debug	session
contentsquare	_cs_ex	30 days
contentsquare	_cs_id	13 months
contentsquare	_cs_mk	30 minutes
contentsquare	_cs_mk_aa	30 minutes
contentsquare	_cs_mk_ga	30 minutes
contentsquare	_cs_rl	session
contentsquare	_cs_root-domain	session
contentsquare	_cs_s	30 minutes
contentsquare	_cs_same_site	session
contentsquare	_cs_tld*	session
contentsquare	_cs_vars	30 minutes
contentsquare	_hjUserAttrbutesHash	2 minutes
contentsquare	_hjasCachedUserAttributes	session
convead	convead_guest_uid	10 years
conversant	DotomiSession_*	session
conversant	DotomiSession_*@dotomi.com	session
conversant	DotomiStatus	5 years
conversant	DotomiSync	1 year
conversant	DotomiSync@dotomi.com	1 year
conversant	DotomiUser	13 months
conversant	DotomiUser@dotomi.com	13 months
conversant	_publink	396 days
conversant	_publink_srv	396 days
conversant	cjae@dotomi.com	1 month
conversant	dtm_persisted_em	396 days
conversant	dtm_persisted_em_sc	396 days
conversant	dtm_tcdata	1 day
conversant	dtm_tcdata_exp	session
conversant	dtm_token	13 months
conversant	dtm_token_exp	session
conversant	dtm_token_sc	13 months
conversant	dtm_user_id	13 months
conversant	dtm_user_id_sc	13 months
conversant	pluto2@fastclick.net	13 months
conversant	pluto@fastclick.net	13 months
conversant	rts@mediaplex.com	13 months
conversant	svid@mediaplex.com	13 months
convert	_conv_r	6 months
convert	_conv_s	20 minutes
convert	_conv_sptest	20 minutes
convert	_conv_v	6 months
countly	cly_id	1 year
countly	cly_session	1 year
crazy-egg	_CEFT	session
crazy-egg	_ce.cch	1 day
crazy-egg	_ce.clock_data	1 day
crazy-egg	_ce.clock_event	1 day
crazy-egg	_ce.gtld	1 day
crazy-egg	_ce.irv	1 day
crazy-egg	_ce.s	1 year
crazy-egg	_ceir	1 year
crazy-egg	_cer.v	session
crazy-egg	_crazyegg	session
crazy-egg	ce_need_secure_cookie	1 day
crazy-egg	ce_signup_partner@crazyegg.com	1 year
crazy-egg	ce_successful_csp_check	1 day
crazy-egg	cebs	session
crazy-egg	cebs@crazyegg.com	session
crazy-egg	cebsp_	session
crazy-egg	cebsp_*@crazyegg.com	session
crazy-egg	ceft_variant_override	session
crazy-egg	cer.v	session
crisp	crisp-client%2F*	6 months
crisp	crisp-client/*	6 months
criteo	cto_axid	13 months
criteo	cto_bidid	13 months
criteo	cto_bundle	13 months
criteo	cto_clc	13 months
criteo	cto_dna_bundle	13 months
criteo	cto_idcpy	13 months
criteo	cto_idfs	13 months
criteo	cto_lwid	13 months
criteo	cto_optout	5 years
criteo	cto_sid	13 months
criteo	cto_test_cookie	session
criteo	cto_tld_test	session
criteo	cto_writeable	session
criteo	optout@criteo.com	5 years
criteo	tk@criteo.com	13 months
criteo	uid@criteo.com	13 months
crowdsignal	PD-set-poll-cookie	session
crowdsignal	PD_poll_*	1 month
customer-io	_cio	1 day
customer-io	_cioanonid	1 year
customer-io	_cioid	1 year
customer-io	cioFT	1 year
customer-io	cioLT	1 year
cxense-piano	cX_G	13 months
cxense-piano	cX_P	13 months
cxense-piano	cX_S	session
cxense-piano	gckp@cxense.com	1 year
cxense-piano	gcks@cxense.com	1 year
dable	dable_uid	2 years
dailymotion	damd@dailymotion.com	1 year
dailymotion	dmvk@dailymotion.com	session
dailymotion	ts@dailymotion.com	13 months
dailymotion	v1st@dailymotion.com	13 months
datadog-rum	_dd	15 minutes
datadog-rum	_dd_l	15 minutes
datadog-rum	_dd_r	15 minutes
datadog-rum	_dd_s	15 minutes
datadog-rum	_dd_s_v2	15 minutes
datadome	datadome	1 year
datafast	datafast_session_id	30 minutes
datafast	datafast_visitor_id	1 year
datonics	anHistory@pro-market.net	6 months
datonics	anProfile@pro-market.net	6 months
decibel-insight	da_did	1 year
decibel-insight	da_intState	1 year
decibel-insight	da_lid	1 year
decibel-insight	da_sid	1 year
demandbase	tuuid@company-target.com	2 years
demandbase	tuuid_lu@company-target.com	2 years
demdex	_dp@demdex.net	30 seconds
demdex	aam_uuid	30 days
demdex	demdex	180 days
demdex	demdex@demdex.net	180 days
demdex	dextp	180 days
demdex	dextp@demdex.net	180 days
demdex	dpm@demdex.net	180 days
demdex	dst@demdex.net	180 days
dialogtech	_st_bid	1 year
disqus	__jid@disqus.com	30 minutes
disqus	disqus_unique@disqus.com	1 year
disqus	disqusauth@disqus.com	1 month
disqus	vglnk.Agent.p@disqus.com	1 year
disqus	vglnk.PartnerRfsh.p@disqus.com	1 year
dotdigital	dmSessionID	30 minutes
dotmetrics	DotMetrics.*@dotmetrics.net	session
dotmetrics	DotMetrics.DeviceKey	session
dotmetrics	DotMetrics.SessionCookieTemp	session
dotmetrics	DotMetrics.SessionCookieTempTimed	session
dotmetrics	DotMetrics.UniqueUserIdentityCookie	session
dotmetrics	dmc_*	1 year
dreamdata	dd_anonymous_id	1 year
dreamdata	dd_user_id	1 year
drift	DFTT_END_USER_PREV_BOOTSTRAPPED	2 years
drift	drift_aid	2 years
drift	drift_campaign_refresh	30 minutes
drift	drift_eid	2 years
drift	drift_visitorCounts	2 years
drift	driftt_aid	2 years
drift	driftt_sid	session
drip	_drip_client_*	2 years
drupal	Drupal.toolbar.*	session
drupal	Drupal.visitor.*	1 year
drupal	SSESS*	23 days
drupal	has_js	session
dub	dub_id	90 days
dub	dub_partner_data	90 days
duda-stats	dm_last_page_view	1 year
duda-stats	dm_last_visit	1 year
duda-stats	dm_this_page_view	1 year
duda-stats	dm_timezone_offset	14 days
duda-stats	dm_total_visits	1 year
dynamic-yield	DYJSession	session
dynamic-yield	_dy_att_exps	1 year
dynamic-yield	_dy_c_*	1 year
dynamic-yield	_dy_c_att_exps	1 year
dynamic-yield	_dy_c_exps	1 year
dynamic-yield	_dy_cs_cookie_items	30 days
dynamic-yield	_dy_cs_storage_items	30 days
dynamic-yield	_dy_csc_ses	1 year
dynamic-yield	_dy_df_geo	1 year
dynamic-yield	_dy_geo	1 year
dynamic-yield	_dy_lu_ses	1 year
dynamic-yield	_dy_ses_load_seq	1 year
dynamic-yield	_dy_soct	1 year
dynamic-yield	_dy_toffset	1 year
dynamic-yield	_dycmc	1 year
dynamic-yield	_dycnst	1 year
dynamic-yield	_dycst	1 year
dynamic-yield	_dyfs	1 year
dynamic-yield	_dyid	1 year
dynamic-yield	_dyid_server	1 year
dynamic-yield	_dyjsession	session
dynamic-yield	_dyrc	1 year
dynamic-yield	_dyus_*	1 year
dynamics-365	msd365mkttr	2 years
dynamics-365	msd365mkttrs	session
dynatrace	dtAdk	session
dynatrace	dtAdkSettings	session
dynatrace	dtCookie*	session
dynatrace	dtDisabled	session
dynatrace	dtLatC*	session
dynatrace	dtPC*	session
dynatrace	dtSa*	session
dynatrace	dtValidationCookie	session
dynatrace	rxVisitor*	1 year
dynatrace	rxec	session
dynatrace	rxvisitid	1 year
dynatrace	rxvt*	session
e-volution	v_usr@e-volution.ai	13 days
econda	emos_jckamp	1 year
econda	emos_jcsid	1 year
econda	emos_jcvid	1 year
econda	emos_sid	1 year
econda	emos_uid	1 year
econda	emos_vid	1 year
edrone	_edrone_*	1 year
effective-measure	__vt@effectivemeasure.net	1 year
effective-measure	vt@effectivemeasure.net	1 year
elevar	_elevar_*	1 year
elfsight	elfsight_viewed_recently	1 minute
eloqua	ELOQUA	13 months
eloqua	ELOQUA@eloqua.com	13 months
eloqua	ELOQUA@en25.com	13 months
eloqua	ELQSTATUS	13 months
eloqua	ELQSTATUS@eloqua.com	13 months
emarsys	cdv@scarabresearch.com	1 year
emarsys	cdvid@scarabresearch.com	1 year
emarsys	s@scarabresearch.com	session
emarsys	scarab.*	1 year
emarsys	xp@scarabresearch.com	1 year
emetriq	ep@xplosion.de	1 year
emetriq	pid@xplosion.de	1 year
emetriq	pid_short@xplosion.de	1 year
emetriq	pid_signature@xplosion.de	1 year
equativ	Comp@smartadserver.com	13 months
equativ	Pwb@smartadserver.com	2 days
equativ	TestIfCookie@smartadserver.com	session
equativ	TestIfCookieP@smartadserver.com	13 months
equativ	cnfq@smartadserver.com	6 hours
equativ	csfq@smartadserver.com	6 hours
equativ	csync@smartadserver.com	13 months
equativ	gid@smartadserver.com	13 months
equativ	lcsrc@smartadserver.com	13 months
equativ	lcsrd@smartadserver.com	13 months
equativ	partner-*@smartadserver.com	13 months
equativ	pbw@smartadserver.com	13 months
equativ	pid@smartadserver.com	13 months
equativ	sasd2@smartadserver.com	1 day
equativ	sasd@smartadserver.com	1 day
equativ	vs@smartadserver.com	session
etracker	BT_ctst	session
etracker	BT_pdc	session
etracker	BT_sdc	session
etracker	GS3_v	session
etracker	_et_coid	2 years
etracker	et_scroll_depth	session
etracker	isSdEnabled	session
eulerian	etuix	13 months
evolv	evolv:sid	1 year
evolv	evolv:uid	1 year
exads	pn-zone-*	45 days
exads	zone-cap-*	1 day
exads	zone-closed-*	1 day
exelate	EE@exelator.com	119 days
exelate	ud@exelator.com	119 days
exelate	udo@exelator.com	119 days
exoclick	__uvt@exoclick.com	1 year
exoclick	zone-cap-*@exosrv.com	1 day
extole	extole_access_token	2 years
eyeota	ONPLFTRH@eyeota.net	5 minutes
eyeota	SERVERID@eyeota.net	10 minutes
eyeota	mako_uid@eyeota.net	1 year
ezoic	active_template::*	2 days
ezoic	ezepvv	1 day
ezoic	ezoab_*	2 hours
ezoic	ezoadgid_*	30 minutes
ezoic	ezoawesome_*	session
ezoic	ezohw	1 year
ezoic	ezopvc_*	30 minutes
ezoic	ezoref_*	2 hours
ezoic	ezosuibasgeneris-1	1 year
ezoic	ezosuigeneris*	1 year
ezoic	ezouspva	session
ezoic	ezouspvh	session
ezoic	ezouspvv	session
ezoic	ezovid_*	30 minutes
ezoic	ezovuuid_*	30 minutes
ezoic	ezovuuidtime_*	2 days
ezoic-analytics	ezux_et_*	1 year
ezoic-analytics	ezux_ifep_*	1 year
ezoic-analytics	ezux_lpl_*	1 year
ezoic-analytics	ezux_tos_*	1 year
f5-big-ip	BIGipServer*	session
f5-big-ip	F5_ST	session
f5-big-ip	LastMRH_Session	session
f5-big-ip	MRHSHint	session
f5-big-ip	MRHSession	session
f5-big-ip	TS01*	session
f5-big-ip	TSPD_101*	session
f5-big-ip	f5avr*	session
facebook-login	fblo_*	1 year
facebook-login	fbm_*	1 year
facebook-login	fbsr_*	session
factors-ai	_fuid	1 year
fc2-analyzer	FCSID@fc2.com	session
fidelity-media	DSP_UID@fidelity-media.com	9 days
fingerprint	_iidt	1 year
fingerprint	_vid_lr	1 year
fingerprint	_vid_t	1 year
finteza	_fz_fvdt	10 years
finteza	_fz_ssn	10 years
finteza	_fz_tr	10 years
finteza	_fz_uniq	10 years
firstpromoter	_fprom_code	60 days
firstpromoter	_fprom_ref	60 days
firstpromoter	_fprom_signup	60 days
firstpromoter	_fprom_tid	60 days
firstpromoter	_fprom_track	60 days
flashtalking	flashtalkingad1@flashtalking.com	2 years
flipdesk	_flipdesk_session_id	2 years
flocktory	flocktory-uuid	1 year
flowbox	_flowbox	1 year
force24	F24_autoID	10 years
force24	F24_personID	10 years
foresee	_4c_	1 day
foresee	_4c_mc_	1 day
foresee	__fsr_*	90 days
foresee	fsr.a	session
foresee	fsr.r	90 days
foresee	fsr.s	session
forter	forterToken	10 years
forter	forterTokenCopy	10 years
forter	ftr_blst_1h	1 hour
forter	ftr_ncd	20 years
freespee	__fs_dncr_*	1 year
freespee	__fs_dncs_*	1 year
freestar	_fsloc	1 day
freestar	_fsuid	1 year
freestar	fsbotchecked	1 year
freewheel	MRM_UID@stickyadstv.com	1 month
freewheel	UID@stickyadstv.com	2 months
freewheel	_uid@fwmrm.net	1 year
freewheel	uid-bp-*@stickyadstv.com	2 months
front-chat	fcaid	1 year
front-chat	fcuid	1 year
frosmo	_frosmo_quick_context	10 years
frosmo	frosmo_keywords	10 years
fullstory	fs_cid	1 year
fullstory	fs_lua	30 minutes
fullstory	fs_uid	1 year
gainsight-px	apt.sid	30 minutes
gainsight-px	apt.temp-*	session
gainsight-px	apt.uid	2 years
gauges	_gauges_cookie	1 year
gauges	_gauges_unique	1 year
gauges	_gauges_unique_day	1 year
gauges	_gauges_unique_hour	1 year
gauges	_gauges_unique_month	1 year
gauges	_gauges_unique_year	1 year
gemius	Gdyn@gemius.pl	13 months
gemius	Gtest@gemius.pl	13 months
gemius	__gfp_64b	13 months
gemius	__gfp_cap	13 months
gemius	__gfp_dnt	13 months
gemius	__gfp_ruid	13 months
gemius	__gfp_s_64b	13 months
genesys-chat	_actcc	1 year
genesys-chat	_actmi	1 year
genesys-chat	_actms	30 minutes
genesys-chat	_actmu	1 year
genesys-chat	_actvc	1 year
genesys-chat	_genesys.widgets.*	session
getblue	BLUEID	1 year
getblue	BLUEID@getblue.io	1 year
getblue	ckid@getblue.io	1 year
getblue	hash@getblue.io	1 year
getquanty	eqy_company	1 year
getquanty	eqy_sessionid	1 year
getquanty	eqy_siteid	1 year
getquanty	gq_lead	1 year
getquanty	gq_utm	1 year
getresponse	gaVisitorUuid	5 years
giosg	giosg_*	2 years
giosg	sgEvents	session
glassbox	_cls_s	1 year
glassbox	_cls_v	1 year
glassbox	rto@glassboxdigital.io	session
godaddy-traffic	_scc_session	30 minutes
godaddy-traffic	_tccl_visit	30 minutes
godaddy-traffic	_tccl_visitor	1 year
goldbach	dakt_2_session_id	session
goldbach	dakt_2_uuid	180 days
goldbach	dakt_2_uuid_ts	180 days
goldbach	dakt_2_version	180 days
google-ad-manager	GED_PLAYLIST_ACTIVITY	session
google-ad-manager	GoogleAdServingTest	session
google-ad-manager	__eoi	180 days
google-ads	ADS_VISITOR_ID@google.com	2 months
google-ads	AID@google.com	13 months
google-ads	Conversion@googleadservices.com	90 days
google-ads	Conversion@www.googleadservices.com	90 days
google-ads	FPGCLAG	90 days
google-ads	FPGCLAW	90 days
google-ads	FPGCLDC	90 days
google-ads	FPGCLGB	90 days
google-ads	TAID@google.com	14 days
google-ads	__Secure-1PAPISID@google.com	2 years
google-ads	__Secure-1PSID@google.com	2 years
google-ads	__Secure-1PSIDCC@google.com	2 years
google-ads	__Secure-1PSIDTS@google.com	2 years
google-ads	__Secure-3PAPISID@google.com	2 years
google-ads	__Secure-3PSID@google.com	2 years
google-ads	__Secure-3PSIDCC@google.com	2 years
google-ads	__Secure-3PSIDTS@google.com	2 years
google-ads	_gac_*	90 days
google-ads	_gcl_ag	90 days
google-ads	_gcl_au	90 days
google-ads	_gcl_aw	90 days
google-ads	_gcl_dc	90 days
google-ads	_gcl_gb	90 days
google-ads	_gcl_gf	90 days
google-ads	_gcl_gs	90 days
google-ads	_gcl_ha	90 days
google-adsense	ACLK_DATA	5 minutes
google-adsense	__gads	13 months
google-adsense	__gpi	13 months
google-adsense	__gpi_optout	13 months
google-adsense	__gsas	90 days
google-analytics	AMP_TOKEN	1 year
google-analytics	FPID	2 years
google-analytics	FPLC	20 hours
google-analytics	__utma	2 years
google-analytics	__utmb	30 minutes
google-analytics	__utmc	session
google-analytics	__utmd	2 years
google-analytics	__utmt	10 minutes
google-analytics	__utmt_*	10 minutes
google-analytics	__utmv	2 years
google-analytics	__utmz	6 months
google-analytics	_dc_gtm_*	1 minute
google-analytics	_ga	2 years
google-analytics	_ga_*	2 years
google-analytics	_gali	30 seconds
google-analytics	_gat	1 minute
google-analytics	_gat*	1 minute
google-analytics	_gat_*	1 minute
google-analytics	_gid	24 hours
google-cloud-affinity	GAESA	1 month
google-cloud-affinity	GCLB	session
google-cloud-affinity	GCP_IAP_UID	1 year
google-marketing-platform	APC@doubleclick.net	6 months
google-marketing-platform	DSID@doubleclick.net	14 days
google-marketing-platform	FLC@doubleclick.net	10 seconds
google-marketing-platform	ID@doubleclick.net	2 months
google-marketing-platform	IDE@doubleclick.net	13 months
google-marketing-platform	RUL@doubleclick.net	1 year
google-marketing-platform	_dcid	400 days
google-marketing-platform	ar_debug@doubleclick.net	90 days
google-marketing-platform	id@doubleclick.net	2 years
google-marketing-platform	test_cookie@doubleclick.net	15 minutes
google-optimize	__utmx	18 months
google-optimize	__utmxx	18 months
google-optimize	_gaexp	90 days
google-optimize	_gaexp_rc	10 seconds
google-optimize	_opt_awcid	24 hours
google-optimize	_opt_awgid	24 hours
google-optimize	_opt_awkid	24 hours
google-optimize	_opt_awmid	24 hours
google-optimize	_opt_expid	10 seconds
google-optimize	_opt_utmc	24 hours
google-plus	1P_JAR@gstatic.com	1 month
google-plus	A@google.com	17 days
google-plus	APISID@google.com	2 years
google-plus	COMPASS@google.com	2 days
google-plus	DV@google.com	1 year
google-plus	FPGCLDC@google.com	90 days
google-plus	GN_PREF@news.google.com	1 year
google-plus	HSID@google.com	2 years
google-plus	LSID@google.com	6 months
google-plus	NID@google.com	1 year
google-plus	OSID@google.com	6 months
google-plus	OTZ@google.com	17 days
google-plus	SAPISID@google.com	2 years
google-plus	SID@google.com	2 years
google-plus	SIDCC@google.com	2 years
google-plus	SNID@google.com	6 months
google-plus	SSID@google.com	2 years
google-plus	UULE@google.com	6 hours
google-plus	__Secure-OSID@google.com	6 months
google-plus	cookies_accepted@developers.google.com	1 year
google-sign-in	G_AUTHUSER_H	session
google-sign-in	G_ENABLED_IDPS	1 year
google-sign-in	g_csrf_token	session
google-sign-in	g_state	6 months
google-surveys	PAIDCONTENT@doubleclick.net	30 days
google-tag-manager	td@www.googletagmanager.com	session
google-translate	googtrans	session
gosquared	_gs	2 years
gosquared	_gs_*	2 years
granify	granify.*	1 year
gridsum	_gscbrs_*	session
gridsum	_gscs_*	session
gridsum	_gscu_*	2 years
groovinads	GRV_BHV_*@groovinads.com	45 days
groovinads	GRV_IDU@groovinads.com	296 days
groovinads	GRV_google@groovinads.com	45 days
groovinads	NPA*@groovinads.com	45 days
growingio	*_gr_cs1	30 minutes
growingio	*_gr_last_sent_cs1	30 minutes
growingio	*_gr_last_sent_sid_with_cs1	30 minutes
growingio	*_gr_session_id	30 minutes
growingio	gr_session_id_*	30 minutes
growingio	gr_user_id	3 years
growthbook	gbuuid	400 days
gumgum	cs@gumgum.com	1 year
gumgum	vst@gumgum.com	1 year
haproxy	SERVERID	session
haproxy	SRVNAME	session
hcaptcha	hc_accessibility@hcaptcha.com	1 day
hcaptcha	hmt_id@hcaptcha.com	30 days
heap	_hp2_hld*	session
heap	_hp2_id	14 months
heap	_hp2_id.*	13 months
heap	_hp2_props.*	13 months
heap	_hp2_ses_props	14 months
heap	_hp2_ses_props.*	13 months
heap	_hp5_event_props.*	13 months
heap	_hp5_let.*	13 months
heap	_hp5_meta.*	13 months
hightouch-events	htjs_anonymous_id	1 year
hightouch-events	htjs_sesh	1 year
hightouch-events	htjs_user_id	1 year
histats	CountUid@histats.com	1 year
histats	HstCfa*	1 year
histats	HstCla*	1 year
histats	HstCmu*	1 year
histats	HstCns*	1 year
histats	HstCnv*	1 year
histats	HstPn*	1 year
histats	HstPt*	1 year
histats	__dtsu	30 days
holid	uids@holid.io	90 days
hotjar	_hjAbsoluteSessionInProgress	30 minutes
hotjar	_hjCachedUserAttributes	1 year
hotjar	_hjClosedSurveyInvites	1 year
hotjar	_hjCookieTest	session
hotjar	_hjDonePolls	1 year
hotjar	_hjDoneTestersWidgets	1 year
hotjar	_hjFirstSeen	30 minutes
hotjar	_hjHasCachedUserAttributes	1 year
hotjar	_hjIncludedInPageviewSample	30 minutes
hotjar	_hjIncludedInSample	30 minutes
hotjar	_hjIncludedInSessionSample	30 minutes
hotjar	_hjIncludedInSessionSample_*	30 minutes
hotjar	_hjLocalStorageTest	session
hotjar	_hjMinimizedPolls	1 year
hotjar	_hjMinimizedTestersWidgets	1 year
hotjar	_hjRecordingEnabled	30 minutes
hotjar	_hjRecordingLastActivity	30 minutes
hotjar	_hjSessionRejected	session
hotjar	_hjSessionResumed	session
hotjar	_hjSessionStorageTest	session
hotjar	_hjSessionTooLarge	session
hotjar	_hjSessionUser_*	1 year
hotjar	_hjSession_*	30 minutes
hotjar	_hjShownFeedbackMessage	1 year
hotjar	_hjTLDTest	session
hotjar	_hjUserAttributes	1 year
hotjar	_hjUserAttributesHash	1 year
hotjar	_hjViewportId	30 minutes
hotjar	_hjid	1 year
hotjar	hjViewportId	session
hotjar	hj_visitor	session
hubspot	__hssc	30 minutes
hubspot	__hssrc	session
hubspot	__hstc	6 months
hubspot	hsfirstvisit	10 years
hubspot	hubspotapi	7 days
hubspot	hubspotutk	6 months
hubspot	messagesUtk@hubspot.com	13 months
hubspot-chat	hs-messages-hide-welcome-message	1 day
hubspot-chat	hs-messages-is-open	30 minutes
hubspot-chat	messagesUtk	6 months
human-security	_px	6 minutes
human-security	_px2	6 minutes
human-security	_px3	6 minutes
human-security	_pxac	session
human-security	_pxde	5 days
human-security	_pxff_*	1 day
human-security	_pxhd	1 year
human-security	_pxmvid	1 hour
human-security	_pxttld	1 second
human-security	_pxvid	1 year
human-security	pxcts	session
iadvize	iadvize-*-vuid	13 months
iadvize	vuid@iadvize.com	13 months
ibm-digital-analytics	*_clogin@coremetrics.com	30 minutes
ibm-digital-analytics	CoreID6	5 years
ibm-digital-analytics	cmRS	5 years
ibm-digital-analytics	cmTPSet	5 years
id5	3pi@id5-sync.com	3 months
id5	callback@id5-sync.com	90 days
id5	car@id5-sync.com	90 days
id5	cf@id5-sync.com	90 days
id5	cip@id5-sync.com	90 days
id5	cnac@id5-sync.com	90 days
id5	gdpr@id5-sync.com	90 days
id5	id5-tl-redirect-fail	7 days
id5	id5-tl-redirect-timestamp	90 days
id5	id5-tl-ts	90 days
id5	id5-true-link	90 days
id5	id5-true-link-refresh	90 days
id5	id5-true-link-refresh-exp	90 days
id5	id5@id5-sync.com	90 days
id5	id5id	90 days
id5	id5id_*	90 days
impact	IR_1*	session
impact	IR_2*	session
impact	IR_3*	session
impact	IR_4*	session
impact	IR_5*	session
impact	IR_6*	session
impact	IR_7*	session
impact	IR_8*	session
impact	IR_9*	session
impact	IR_PI	13 months
impact	IR_gbd	session
impact	brwsr@ojrq.net	2 years
imperva	D_HID	1 year
imperva	D_IID	1 year
imperva	D_SID	1 year
imperva	D_UID	1 year
imperva	D_ZID	1 year
imperva	D_ZUID	1 year
imperva	___utmva*	15 minutes
imperva	___utmvb*	15 minutes
imperva	___utmvc	20 seconds
imperva	___utmvm	15 minutes
imperva	incap_ses_*	session
imperva	incap_sh_*	session
imperva	incap_wrt_*	session
imperva	nlbi_*	session
imperva	reese84	30 days
imperva	visid_incap_*	1 year
improve-digital	fh@360yield.com	1 day
improve-digital	ih@360yield.com	90 days
improve-digital	pct@360yield.com	90 days
improve-digital	pvt@360yield.com	90 days
improve-digital	pxl@360yield.com	90 days
improve-digital	sh@360yield.com	session
improve-digital	tuuid@360yield.com	90 days
improve-digital	tuuid_lu@360yield.com	90 days
improve-digital	um@360yield.com	90 days
improve-digital	um@ad.360yield.com	90 days
improve-digital	umeh@360yield.com	90 days
improve-digital	umeh@ad.360yield.com	90 days
index-exchange	CMDD@casalemedia.com	1 day
index-exchange	CMID@casalemedia.com	1 year
index-exchange	CMPRO@casalemedia.com	90 days
index-exchange	CMPS@casalemedia.com	90 days
index-exchange	CMRUM3@casalemedia.com	1 year
index-exchange	CMST@casalemedia.com	1 day
infinity	IcttSession	session
infinity	_ictt	2 years
infinity	ictf_*	1 year
infonline	i00	1 year
infonline	i00@ioam.de	1 year
infonline	ioam2018	13 months
infonline	ioma2018	13 months
ingress-nginx	INGRESSCOOKIE	session
inmobi	iDSP_Cookie@inmobi.com	365 days
inside-chat	inside-*@inside-graph.com	1 year
insider	ins-gaSSId	30 minutes
insider	ins-product-id	1 year
insider	ins-storage-version	1 year
insider	insdrSV	1 year
insider	spUID	1 year
inspectlet	__insp_dct	session
inspectlet	__insp_dct@inspectlet.com	session
inspectlet	__insp_identity	session
inspectlet	__insp_norec_sess	1 year
inspectlet	__insp_nv	session
inspectlet	__insp_nv@inspectlet.com	session
inspectlet	__insp_pad	session
inspectlet	__insp_pad@inspectlet.com	session
inspectlet	__insp_ref	session
inspectlet	__insp_ref@inspectlet.com	session
inspectlet	__insp_scpt	session
inspectlet	__insp_scpt@inspectlet.com	session
inspectlet	__insp_sid	session
inspectlet	__insp_sid@inspectlet.com	session
inspectlet	__insp_slim	1 year
inspectlet	__insp_targlpt	1 year
inspectlet	__insp_targlpu	1 year
inspectlet	__insp_uid	1 year
inspectlet	__insp_uid@inspectlet.com	1 year
inspectlet	__insp_wid	session
inspectlet	__insp_wid@inspectlet.com	session
instagram-embed	csrftoken@instagram.com	1 year
instagram-embed	datr@instagram.com	400 days
instagram-embed	ig_did@instagram.com	1 year
instagram-embed	ig_nrcb@instagram.com	1 year
instagram-embed	mid@instagram.com	400 days
insticator	heCooldown	1 hour
insurads	___iat_ses	session
insurads	___iat_vis	180 days
intent-iq	IQver@intentiq.com	3 years
intent-iq	_iiq_fdata	400 days
intent-iq	_iiq_fdata_*	400 days
intent-iq	intentIQ@intentiq.com	3 years
intent-iq	intentIQCDate@intentiq.com	3 years
intercom	intercom-device-id-*	9 months
intercom	intercom-id-*	9 months
intercom	intercom-session-*	1 week
intimate-merger	__im_uid	30 days
intimate-merger	_im_id.*	13 months
intimate-merger	_im_ses.*	30 minutes
intimate-merger	_im_vid	13 months
invibes	IvbsCampIdsLocal	365 days
invibes	VSVASuspended	1 day
invibes	ivBlk	1 day
invibes	ivNotCD	365 days
invibes	ivbsdid	365 days
invibes	ivbss	session
invoca	invoca_*	30 days
iperceptions	IPE_LandingTime	session
iperceptions	IPE_S_*	session
iperceptions	iperceptions_*	1 month
issuu	iutk@issuu.com	10 years
iterable	iterableEmailCampaignId	1 day
iterable	iterableEndUserId	1 year
iterable	iterableMessageId	1 day
iterable	iterableTemplateId	1 day
jitsu	__eventn_id	10 years
jitsu	__eventn_id_*	10 years
jitsu	__eventn_uid	10 years
jivochat	jv_close_time_*	session
jivochat	jv_enter_ts_*	1 week
jivochat	jv_invitation_time_*	session
jivochat	jv_pages_count_*	session
jivochat	jv_refer_*	1 week
jivochat	jv_utm_*	1 week
jivochat	jv_visits_count_*	1 week
jixie	_jxcomp	365 days
jixie	_jxtdid	365 days
jixie	_jxtoko	365 days
jixie	_jxx	365 days
jixie	_jxxs	session
jornaya	leadid_token-*	session
just-id	__jtuid	365 days
justpremium	jpxumaster@justpremium.com	1 month
justpremium	jpxumatched@justpremium.com	1 month
justuno	_ju_dc	10 years
justuno	_ju_dm	10 years
justuno	_ju_dn	30 minutes
justuno	_ju_pn	30 minutes
justuno	_ju_v	10 years
kakao-tiara	_TI_NID	1 year
kakao-tiara	_T_ANO	1 year
kakao-tiara	__T_	session
kakao-tiara	__T_SECURE	session
kameleoon	kameleoonData	1 year
kameleoon	kameleoonExperiment-*	1 year
kameleoon	kameleoonGeolocation-*	1 year
kameleoon	kameleoonTrackings	1 year
kameleoon	kameleoonVisit*	1 year
kameleoon	kameleoonVisitorCode	1 year
kantar-sifo	codigo	1 year
kantar-sifo	trafficgateway	1 year
kargo	krg_crb	365 days
kargo	krg_uid	365 days
karte	krt.*	1 year
karte	krt___*	1 year
karte	krt_rewrite_uid	1 year
karte	krt_vis	1 year
kasada	KP2_UIDz	1 day
kasada	KP2_UIDz-ssn	1 day
kasada	KP_REF	session
kasada	KP_UIDz	1 day
kasada	KP_UIDz-ssn	1 day
keen	keen	1 year
kelkoo	KelkooID	1 year
kelkoo	KelkooID@kelkoogroup.net	1 year
kentico	CMSCookieLevel_*	20 years
kentico	CMSLandingPageLoaded	20 minutes
kentico	CMSUserPage	20 minutes
kentico	CurrentContact	50 years
kentico	VisitorStatus	20 years
keycloak	AUTH_SESSION_ID	session
keycloak	AUTH_SESSION_ID_LEGACY	session
keycloak	KC_AUTH_STATE	session
keycloak	KC_RESTART	session
keycloak	KC_STATE_CHECKER	session
keycloak	KEYCLOAK_IDENTITY	session
keycloak	KEYCLOAK_IDENTITY_LEGACY	session
keycloak	KEYCLOAK_LOCALE	session
keycloak	KEYCLOAK_REMEMBER_ME	1 year
keycloak	KEYCLOAK_SESSION	session
keycloak	KEYCLOAK_SESSION_LEGACY	session
kissmetrics	km__last_visit	5 years
kissmetrics	km_ai	5 years
kissmetrics	km_lv	5 years
kissmetrics	km_ni	5 years
kissmetrics	km_uq	5 years
kissmetrics	km_vs	5 years
kissmetrics	kvcd	session
kit	ck_subscriber_id	1 year
kit	ckid	1 year
klaviyo	__kla_id	2 years
klevu-analytics	klv_sc*	1 day
koala	ko_e	1 year
koala	ko_id	1 year
koala	ko_sid	30 minutes
koban	kbntrk	13 months
koko-analytics	_koko_analytics_pages_viewed	6 hours
krux	_kuid_@krxd.net	6 months
krux	kuid	6 months
krux	kx*_kuid	6 months
krux	kxlocal_*	6 months
kueez	bah383vlj1	30 days
kueez	ck48wz12sqj7	30 days
kueez	vdzh5_*	30 days
kueez	vdzj1_*	30 days
kueez	vdzsync	30 days
la51	__51cke__	1 year
la51	__51laig__	1 year
la51	__51uvsct__*	1 year
la51	__51vcke__*	1 year
la51	__51vuft__*	1 year
la51	__tins__*	1 year
la51	__vtins__*	1 year
launchdarkly	ld:$anonUserId	1 year
lead-forensics	ifuuid	10 years
lead-lander	trackalyzer@trackalyzer.com	20 years
leadfeeder	_lfa	1 year
leadfeeder	_lfa_*	1 year
leadinfo	_li_id*	2 years
leadinfo	_li_ses*	30 minutes
leadsrx	_lab	10 years
leady	leady_session_id	session
leady	leady_track_id	1 year
lexity	GUC@yahoo.com	1 year
lexity	OTH@yahoo.com	1 year
lexity	adaptv_unique_user_cookie@yahoo.com	1 year
lexity	adsrcvw1@yahoo.com	1 year
lexity	cmp@yahoo.com	1 year
lexity	migrated2y@yahoo.com	1 year
lexity	rtbData0@yahoo.com	2 years
lexity	rxx@yahoo.com	1 year
lexity	tearsheet@yahoo.com	30 minutes
lexity	trc_cookie_storage@yahoo.com	1 year
lexity	unique_ad_source_impression@yahoo.com	30 days
line-tag	__lt__cid	2 years
line-tag	__lt__cid.*	2 years
line-tag	__lt__sid	30 minutes
line-tag	__lt__sid.*	30 minutes
linkedin-insight	ABSELB@linkedin.com	2 years
linkedin-insight	AnalyticsSyncHistory@linkedin.com	30 days
linkedin-insight	BizographicsOptOut@linkedin.com	10 years
linkedin-insight	IRLD@linkedin.com	2 years
linkedin-insight	UserMatchHistory@linkedin.com	30 days
linkedin-insight	VID@linkedin.com	1 year
linkedin-insight	_guid@linkedin.com	90 days
linkedin-insight	bcookie@linkedin.com	1 year
linkedin-insight	brwsr@linkedin.com	2 years
linkedin-insight	bscookie@linkedin.com	1 year
linkedin-insight	df_ts@linkedin.com	1 day
linkedin-insight	interstitial_page_reg_oauth_url@linkedin.com	1 day
linkedin-insight	l_page@linkedin.com	6 months
linkedin-insight	li_adsId@linkedin.com	1 year
linkedin-insight	li_cc@linkedin.com	1 week
linkedin-insight	li_fat_id	30 days
linkedin-insight	li_feed_xray@linkedin.com	session
linkedin-insight	li_gc@linkedin.com	6 months
linkedin-insight	li_giant	7 days
linkedin-insight	li_mc@linkedin.com	6 months
linkedin-insight	li_oatml@linkedin.com	30 days
linkedin-insight	li_sugr	90 days
linkedin-insight	li_sugr@linkedin.com	90 days
linkedin-insight	lidc@linkedin.com	1 day
linkedin-insight	lissc@linkedin.com	1 year
linkedin-insight	lms_ads@linkedin.com	30 days
linkedin-insight	lms_analytics@linkedin.com	30 days
linkedin-insight	ln_or	1 day
linkedin-insight	lss_bundle_viewer@linkedin.com	1 month
linkedin-insight	sharebox-suggestion@linkedin.com	session
linkedin-insight	spectroscopyId@linkedin.com	session
linkedin-insight	trkCode@linkedin.com	1 year
linkedin-insight	trkInfo@linkedin.com	1 year
linkedin-plugins	JSESSIONID@linkedin.com	session
linkedin-plugins	lang@linkedin.com	session
linkedin-plugins	li_at@linkedin.com	1 year
linkedin-plugins	liap@linkedin.com	1 year
listrak	_ltk*	2 years
live-helper-chat	lhc_ldep	1 year
live-helper-chat	lhc_per	180 days
live-helper-chat	lhc_ses	session
live-intent	_lc2_fpi	730 days
live-intent	_lc2_fpi_meta	730 days
live-intent	_li_ci	session
live-intent	_li_cim	30 days
live-intent	_li_dcdm_c	session
live-intent	_li_duid	730 days
live-intent	_li_ld	30 days
live-intent	_li_ss	30 days
live-intent	_li_ss@liadm.com	30 days
live-intent	lidid@liadm.com	2 years
liveagent	LaSID	session
liveagent	LaUserDetails	1 year
liveagent	LaVisitorId_*	1 year
liveagent	LaVisitorNew	1 day
livechat	__lc2_cid	2 years
livechat	__lc2_cst	2 years
livechat	__lc_cid	2 years
livechat	__lc_cst	2 years
livechat	__livechat	2 years
livechat	__oauth_redirect_detector	session
livechat	lc_window_state	session
livehelpnow	lhnContact	5 years
livehelpnow	lhnJWT	session
livehelpnow	lhnStorageType	session
liveinternet	FTID@yadro.ru	1 year
liveinternet	VID@yadro.ru	1 year
liveperson	HumanClickID	1 year
liveperson	HumanClickKEY	session
liveperson	HumanClickSiteContainerID_*	session
liveperson	LPCKEY-*	session
liveperson	LPSID-*	session
liveperson	LPVID	2 years
liveramp	_lr_drop_match_pixel	1 day
liveramp	_lr_env	365 days
liveramp	_lr_env_src_ats	30 days
liveramp	_lr_geo_location	1 day
liveramp	_lr_geo_location_state	1 day
liveramp	_lr_retry_request	1 hour
liveramp	_lr_sampling_rate	session
liveramp	idl_env	30 days
liveramp	pxrc@rlcdn.com	2 months
liveramp	rlas3@rlcdn.com	1 year
livesession	__ls_exp	10 years
livesession	__ls_off	10 years
livesession	__ls_sid	10 years
livesession	__ls_uid	10 years
livewrapped	uid@lwadm.com	30 days
livewrapped	uidum@lwadm.com	30 days
livewrapped	um@lwadm.com	30 days
livezilla	lz_last_visit	1 year
livezilla	lz_userid	1 year
livezilla	lz_visits	1 year
lkqd	lkqdid@lkqd.net	1 year
lkqd	lkqdidts@lkqd.net	1 year
loggly	logglytrackingsession	session
logicad	cr@ladsp.com	2 years
logrocket	_lr_hb_-*	session
logrocket	_lr_id_	1 year
logrocket	_lr_tabs_-*	session
logrocket	_lr_uf_-*	session
loom	loom_anon_comment	1 year
loopme	viewer_token@csync.loopme.me	31 days
loopme	viewer_token@loopme.me	31 days
lotame	_cc_aud	270 days
lotame	_cc_cc	270 days
lotame	_cc_dc	session
lotame	_cc_dc@crwdcntrl.net	270 days
lotame	_cc_domain	session
lotame	_cc_id	270 days
lotame	lotame_domain_check	session
lotame	panoramaId	7 days
lotame	panoramaIdType	7 days
lotame	panoramaId_expiry	7 days
lotame	panoramaId_expiry_exp	7 days
lucky-orange	__lo_csr	30 days
lucky-orange	__lotl	180 days
lucky-orange	__lotr	180 days
lucky-orange	_lo_bn	30 days
lucky-orange	_lo_cid	30 days
lucky-orange	_lo_lt	30 days
lucky-orange	_lo_np_*	30 days
lucky-orange	_lo_rid	30 minutes
lucky-orange	_lo_uid	1 year
lucky-orange	_lo_v	1 year
lucky-orange	_lorid	30 days
luigis-box	_lb	2 years
lytics	_ly_*	13 months
lytics	ly_segs	13 months
lytics	seerid	13 months
lytics	seerses	13 months
magento	X-Magento-Vary	session
magento	form_key	session
magento	mage-banners-cache-storage	1 hour
magento	mage-cache-sessid	session
magento	mage-cache-storage*	session
magento	mage-cache-timeout	session
magento	mage-messages	1 year
magento	mage-translation-file-version	session
magento	mage-translation-storage	session
magento	persistent_shopping_cart	1 year
magento	private_content_version	10 years
magento	product_data_storage	session
magento	recently_compared_product*	session
magento	recently_viewed_product*	session
magento	section_data_clean	session
magento	section_data_ids	session
magento	user_allowed_save_cookie	1 year
magnite	audit@rubiconproject.com	1 year
magnite	audit_p@rubiconproject.com	1 year
magnite	c@rubiconproject.com	30 days
magnite	khaos@rubiconproject.com	1 year
magnite	khaos_p@rubiconproject.com	1 year
magnite	put_*@rubiconproject.com	30 days
magnite	rpb@rubiconproject.com	30 days
magnite	rpx@rubiconproject.com	30 days
magnite	ses*@rubiconproject.com	session
magnite	vis*@rubiconproject.com	1 year
mailchimp	MCPopupClosed	1 year
mailchimp	MCPopupSubscribed	1 year
mailchimp	_mcid	1 year
mailchimp	mailchimp.cart*	30 days
mailchimp	mailchimp_landing_site	30 days
mailchimp	mailchimp_user_email	30 days
mailchimp	mailchimp_user_previous_email	30 days
mailchimp	mc_cid	14 days
mailchimp	mc_eid	14 days
mailchimp	mc_landing_site	14 days
mailerlite	mailerlite:webform:shown:*	1 year
mailmunch	_mailmunch_visitor_id	1 year
mailmunch	mailmunch_second_pageview	1 year
mapp-intelligence	wt3_eid	6 months
mapp-intelligence	wt3_sid	6 months
mapp-intelligence	wt_cdbeid	session
mapp-intelligence	wt_fa*	6 months
mapp-intelligence	wt_mcp_sid	session
mapp-intelligence	wt_nbg_Q3	6 months
mapp-intelligence	wt_rla	6 months
mapp-intelligence	wteid_*	6 months
mapp-intelligence	wtsid_*	6 months
mapp-intelligence	wtstp_eid	6 months
mapp-intelligence	wtstp_sid	6 months
marchex	mchxkw	session
marfeel-compass	___m_rec	30 days
marfeel-compass	_lv*@events.newsroom.bi	180 days
marfeel-compass	_nrbi	180 days
marfeel-compass	_nrbi@events.newsroom.bi	180 days
marfeel-compass	_s*@events.newsroom.bi	session
marfeel-compass	_ut*@events.newsroom.bi	30 days
marfeel-compass	compass_sid	30 minutes
marfeel-compass	compass_sid@events.newsroom.bi	session
marfeel-compass	compass_uid	180 days
marfeel-compass	compass_uid@events.newsroom.bi	180 days
marin-software	_msuuid_*	60 days
marketo	_mkto_purl	session
marketo	_mkto_trk	2 years
marketo	trwsa.sid	session
marketo	trwsb.stu	session
marketo	trwv.uid	2 years
mather-analytics	MatheriSegs	1 year
mather-analytics	_matheriSegs	1 year
matomo	MATOMO_SESSID	14 days
matomo	PIWIK_SESSID	14 days
matomo	_pk_cvar*	30 minutes
matomo	_pk_hsr*	30 minutes
matomo	_pk_id*	13 months
matomo	_pk_ref*	6 months
matomo	_pk_ses*	30 minutes
matomo	_pk_testcookie*	session
matomo	_pk_uid	13 months
matomo	matomo_sessid	14 days
mautic	mautic_device_id	1 year
mautic	mautic_referer_id	session
mautic	mautic_session_id	1 year
mautic	mtc_id	1 year
mautic	mtc_sid	1 year
medallia-digital	DECLINED_DATE	1 year
medallia-digital	SUBMITTED_DATE	1 year
medallia-digital	cd_user_id	1 year
medallia-digital	kampyleInvitePresented	1 year
medallia-digital	kampylePageLoadedTimestamp	1 year
medallia-digital	kampyleSessionPageCounter	1 year
medallia-digital	kampyleSubmitted	1 year
medallia-digital	kampyleUserPercentile	1 year
medallia-digital	kampyleUserSession	1 year
medallia-digital	kampyleUserSessionsCount	1 year
medallia-digital	kampyle_userid	1 year
medallia-digital	mdLogger	1 year
media-net	_mNExInsl	7 days
media-net	_mNInsl	7 days
media-net	_mNIntDock	7 days
media-net	_mNOvl	7 days
media-net	_mNOvlShown	7 days
media-net	data-*@contextual.media.net	1 year
media-net	data-*@media.net	1 year
media-net	gdpr_status@media.net	6 months
media-net	mnet_session_depth	session
media-net	session_depth@media.net	session
media-net	visitor-id@contextual.media.net	1 year
media-net	visitor-id@media.net	1 year
mediahawk	mhawk*	1 year
mediamath	mt_misc@mathtag.com	30 days
mediamath	mt_mop@mathtag.com	30 days
mediamath	uuid@mathtag.com	13 months
mediamath	uuidc@mathtag.com	13 months
mediametrie-estat	estat_uuid	13 months
mediarithmics	chk@mediarithmics.com	1 hour
mediarithmics	mics_lts@mediarithmics.com	1 year
mediarithmics	mics_uaid@mediarithmics.com	1 year
mediarithmics	mics_vid@mediarithmics.com	1 year
mediascope-tns	guid@tns-counter.ru	1 year
mediavine	am_tokens@exchange.mediavine.com	14 days
mediavine	am_tokens@mediavine.com	14 days
mediavine	am_tokens_invalidate-verizon-pushes@exchange.mediavine.com	14 days
mediavine	criteo@mediavine.com	1 year
mediavine	mv_tokens@exchange.mediavine.com	14 days
mediavine	mv_tokens@mediavine.com	14 days
mediavine	mv_tokens_invalidate-verizon-pushes@exchange.mediavine.com	14 days
meta-pixel	_fbc	90 days
meta-pixel	_fbc@facebook.com	2 years
meta-pixel	_fbp	90 days
meta-pixel	_fbp@facebook.com	4 months
meta-pixel	aks@facebook.com	30 days
meta-pixel	aksb@facebook.com	30 minutes
meta-pixel	c_user@facebook.com	90 days
meta-pixel	campaign_click_url@facebook.com	30 days
meta-pixel	csm@facebook.com	90 days
meta-pixel	datr@facebook.com	2 years
meta-pixel	dbln@facebook.com	2 years
meta-pixel	ddid@facebook.com	28 days
meta-pixel	fr@facebook.com	90 days
meta-pixel	ick@facebook.com	2 years
meta-pixel	js_ver@facebook.com	7 days
meta-pixel	locale@facebook.com	7 days
meta-pixel	lu@facebook.com	2 years
meta-pixel	m_user@facebook.com	90 days
meta-pixel	oo@facebook.com	5 years
meta-pixel	pl@facebook.com	90 days
meta-pixel	rc@facebook.com	7 days
meta-pixel	s@facebook.com	90 days
meta-pixel	sb@facebook.com	2 years
meta-pixel	sfau@facebook.com	1 day
meta-pixel	usida@facebook.com	session
meta-pixel	xs@facebook.com	90 days
metrilo	cbsid	1 year
metrilo	cbuid	1 year
mgid	muidn@mgid.com	1 year
microsoft-advertising	ACH01@bing.com	session
microsoft-advertising	ACH01@microsoft.com	session
microsoft-advertising	ACL@bing.com	3 months
microsoft-advertising	ACLUSR@bing.com	1 year
microsoft-advertising	ANON@microsoft.com	1 year
microsoft-advertising	ANONCHK@bing.com	10 minutes
microsoft-advertising	ANONCHK@microsoft.com	10 minutes
microsoft-advertising	BCP@bing.com	1 year
microsoft-advertising	BFB@bing.com	1 year
microsoft-advertising	BFBUSR@bing.com	1 year
microsoft-advertising	CC@microsoft.com	1 year
microsoft-advertising	MC1@bing.com	1 year
microsoft-advertising	MC1@microsoft.com	1 year
microsoft-advertising	MH@microsoft.com	session
microsoft-advertising	MR@bat.bing.com	7 days
microsoft-advertising	MR@bing.com	7 days
microsoft-advertising	MR@microsoft.com	6 months
microsoft-advertising	MSFPC@bing.com	1 year
microsoft-advertising	MSFPC@microsoft.com	1 year
microsoft-advertising	MSPTC@bing.com	390 days
microsoft-advertising	MUID@bing.com	390 days
microsoft-advertising	MUID@microsoft.com	1 year
microsoft-advertising	MUIDB@bing.com	390 days
microsoft-advertising	MUIDB@microsoft.com	1 year
microsoft-advertising	NAP@microsoft.com	1 year
microsoft-advertising	OID@bing.com	3 months
microsoft-advertising	OIDI@bing.com	3 months
microsoft-advertising	OIDR@bing.com	3 months
microsoft-advertising	SRM_B@bing.com	390 days
microsoft-advertising	_HPVN@bing.com	1 year
microsoft-advertising	_RwBf@bing.com	1 year
microsoft-advertising	_UR@bing.com	1 year
microsoft-advertising	_u@bing.com	13 months
microsoft-advertising	_u@microsoft.com	13 months
microsoft-advertising	_uetmsclkid	90 days
microsoft-advertising	_uetmsdns	90 days
microsoft-advertising	_uetsid	1 day
microsoft-advertising	_uetsid@bing.com	30 minutes
microsoft-advertising	_uetsid@microsoft.com	30 minutes
microsoft-advertising	_uetvid	390 days
microsoft-advertising	_uetvid@bing.com	16 days
microsoft-advertising	_uetvid@microsoft.com	16 days
microsoft-advertising	childinfo@microsoft.com	5 years
microsoft-advertising	kcdob@microsoft.com	5 years
microsoft-advertising	kcrelid@microsoft.com	5 years
microsoft-advertising	kcru@microsoft.com	5 years
microsoft-advertising	pcfm@microsoft.com	5 years
microsoft-application-insights	MSFPC	1 year
microsoft-application-insights	MicrosoftApplicationsTelemetryDeviceId	1 year
microsoft-application-insights	MicrosoftApplicationsTelemetryFirstLaunchTime	1 year
microsoft-application-insights	ai_authUser	session
microsoft-application-insights	ai_session	30 minutes
microsoft-application-insights	ai_sessionLastUpdated	session
microsoft-application-insights	ai_user	1 year
microsoft-clarity	ANONCHK@clarity.ms	session
microsoft-clarity	CLID@clarity.ms	1 year
microsoft-clarity	MR@clarity.ms	7 days
microsoft-clarity	MUID@clarity.ms	1 year
microsoft-clarity	SM@clarity.ms	session
microsoft-clarity	X-FD-FEATURES*	1 year
microsoft-clarity	X-FD-Time*	1 year
microsoft-clarity	_clck	1 year
microsoft-clarity	_clck@clarity.ms	1 year
microsoft-clarity	_clsk	1 day
microsoft-clarity	_clsk@clarity.ms	session
mindbox	directCrm-session	2 years
mindbox	mindboxDeviceUUID	2 years
mixpanel	mp_*_mixpanel	1 year
mixpanel	mp_mixpanel__c	1 year
mntn	guid@mountain.com	1 year
mntn	guid@steelhousemedia.com	1 year
moengage	moe_c_s	1 day
moengage	moe_h_a_s	1 day
moengage	moe_i_m	10 years
moengage	moe_s_n	1 day
moengage	moe_u_d	10 years
moengage	moe_uuid	10 years
monetate	mt.cem	1 year
monetate	mt.mbsh	1 year
monetate	mt.sc	1 year
monetate	mt.v	2 years
monsido	monsido	20 minutes
mopinion	Pastease.passive.activated*	1 month
mopinion	Pastease.passive.chance*	1 month
mouseflow	mf_*-*-*-*-*	session
mouseflow	mf_user	90 days
mousestats	MSTTSession*	session
mparticle	mprtcl-prodv4	1 year
mparticle	mprtcl-v3	1 year
mparticle	mprtcl-v4_*	1 year
mtcaptcha	mtv1*@mtcaptcha.com	session
mutiny	mutiny.user.session	30 minutes
mutiny	mutiny.user.session_number	30 minutes
mutiny	mutiny.user.token	10 years
mux-data	muxData	20 years
nativo	visitor@postrelease.com	1 year
navegg	nid@navdmp.com	1 year
naver-ads	NAC@naver.com	13 months
naver-analytics	NA_SA	30 days
naver-analytics	NA_SAS	30 days
naver-analytics	NNB@naver.com	30 years
naver-analytics	NVADID	30 days
naver-analytics	_fwb	1 year
naver-analytics	wcs_bt	13 months
net-results	__mab	2 years
net-results	__mai	2 years
net-results	__mauuid	2 years
net-results	__maxt*	2 years
netacea	_mitata	1 day
netacea	_mitatacaptcha	session
netcore	__stat	1 year
netcore	__stbpnenable	1 year
netcore	__stdf	1 year
netcore	__stgeo	1 year
netcore	__stp	1 year
netcore	__sts	1 year
neustar	ab@agkn.com	1 year
new-relic	JSESSIONID@nr-data.net	session
new-relic	NRAGENT	session
new-relic	NREUM	session
next-auth	__Host-authjs.*	session
next-auth	__Host-next-auth.*	session
next-auth	__Secure-authjs.*	30 days
next-auth	__Secure-next-auth.*	30 days
next-auth	authjs.*	30 days
next-auth	next-auth.*	30 days
nextdoor-pixel	ndp_session_id	30 minutes
nexx360	n360*@nexx360.io	3 months
nielsen	IMRID@imrworldwide.com	13 months
ninetailed	ntaid	1 year
nosto	2c.cId	2 years
nosto	2c.dc	2 years
nosto	nosto.*	1 year
nosto	nostojs	session
novatiq	novatiq	365 days
okta	DT@okta.com	2 years
okta	idx@okta.com	session
okta	okta-oauth-*	session
okta	sid@okta.com	session
olark	_ok	session
olark	_okac	session
olark	_okbk	session
olark	_okdetect	session
olark	_okgid	session
olark	_okla	session
olark	_oklv	session
olark	_oksub	session
olark	hblid	2 years
olark	olfsk	2 years
olark	wcsid	session
omeda	oly_anon_id	1 year
omeda	oly_enc_id	1 year
omeda	oly_fire_id	1 year
omeda	olyticsAnonId	1 year
ometria	ometria	1 year
omniconvert	mktz_ab	5 years
omniconvert	mktz_client	5 years
omniconvert	mktz_sess	5 years
omnisend	omnisend-*	1 year
omnisend	omnisend-form-*	1 year
omnisend	omnisendAnonymousID	1 year
omnisend	omnisendAttributionID	7 days
omnisend	omnisendContactID	1 year
omnisend	omnisendSessionID	30 minutes
omnisend	omnisendShopifyCart	7 days
omnisend	soundest-form-*	1 year
omnisend	soundest-views	session
omnisend	soundestID	session
onaudience	cookie@onaudience.com	1 year
onaudience	done_redirects*@onaudience.com	1 day
onetag	OTP@onetag-sys.com	1 year
onthe-io	io_unique_id@onthe.io	1 year
ontraport	oprt_*	10 years
open-adstream	OAX@247realmedia.com	2 years
open-web-analytics	owa_c	1 year
open-web-analytics	owa_s	1 year
open-web-analytics	owa_v	1 year
openweb	spotim_visitId	session
openx	OAGEO*	session
openx	i@openx.net	1 year
openx	pd@openx.net	15 days
openx	univ_id@openx.net	3 days
optimizely	optimizelyBuckets	10 years
optimizely	optimizelyDomainTestCookie	6 months
optimizely	optimizelyEndUserId	6 months
optimizely	optimizelyPendingLogEvents	10 years
optimizely	optimizelyRedirectData	5 seconds
optimizely	optimizelyReferrer	session
optimizely	optimizelyRumLB	session
optimizely	optimizelySegments	10 years
optimizely	optimizelySession	session
optimonk	optiMonkClient	1 year
optimonk	optiMonkClientId	1 year
optimonk	optiMonkSession	session
optimove	_opt_vi_*	2 years
optinmonster	_omappvp	11 years
optinmonster	_omappvs	20 minutes
optinmonster	om-interaction-cookie	1 month
optinmonster	om-success-*	1 year
optinmonster	om-success-cookie	1 year
optinmonster	omCountdown-*	1 month
optinmonster	omGlobalInteractionCookie	1 month
optinmonster	omGlobalSuccessCookie	1 year
optinmonster	omSeen-*	1 month
optinmonster	omSlideClosed-*	1 month
oracle-infinity	ORA_FPC	2 years
oracle-infinity	WTPERSIST	2 years
oracle-maxymiser	mm.tst	1 year
oracle-maxymiser	mmcore.*	1 year
oracle-maxymiser	mmid	1 year
oribi	oribi_cookie_test	session
oribi	oribi_session	session
oribi	oribi_user_guid	1 year
ortto	_autopilot_session_id	1 year
ortto	ap3c	1 year
ortto	ap3pages	session
outbrain	OB-USER-TOKEN	90 days
outbrain	adrl@outbrain.com	4 months
outbrain	apnxs@outbrain.com	4 months
outbrain	auid@outbrain.com	90 days
outbrain	bdswch@outbrain.com	3 months
outbrain	cookieJartestCookie@outbrain.com	1 day
outbrain	criteo@outbrain.com	1 month
outbrain	dicbo_id	1 day
outbrain	mdfrc@outbrain.com	4 months
outbrain	obsessionid-*	30 minutes
outbrain	obuid@outbrain.com	90 days
outbrain	opout	1 year
outbrain	outbrain_cid_fetch	5 minutes
outbrain	outbrain_dicbo_id	1 day
outbrain	recs-*	1 minute
outbrain	recs@outbrain.com	1 minute
outbrain	ref-*	1 minute
outbrain	ttd@outbrain.com	4 months
outbrain	unifiedPixel	session
ozone-project	ozone_uid@the-ozone-project.com	90 days
pangle	_pangle	13 months
pardot	_kuid_*@krxd.net	6 months
pardot	expid_*@salesforce.com	session
pardot	lpv1*	30 minutes
pardot	lpv2*	30 minutes
pardot	lpv3*	30 minutes
pardot	lpv4*	30 minutes
pardot	lpv5*	30 minutes
pardot	lpv6*	30 minutes
pardot	lpv7*	30 minutes
pardot	lpv8*	30 minutes
pardot	lpv9*	30 minutes
pardot	oinfo@salesforce.com	3 months
pardot	pardot	session
pardot	pctrk@salesforce.com	session
pardot	visitor_id*	1 year
pardot	visitor_id1*	1 year
pardot	visitor_id2*	1 year
pardot	visitor_id3*	1 year
pardot	visitor_id4*	1 year
pardot	visitor_id5*	1 year
pardot	visitor_id6*	1 year
pardot	visitor_id7*	1 year
pardot	visitor_id8*	1 year
pardot	visitor_id9*	1 year
pardot	visitor_id@pardot.com	1 year
parrable	_parrable_id	400 days
parsely	_parsely_session	30 minutes
parsely	_parsely_slot_click	session
parsely	_parsely_tpa_blocked	session
parsely	_parsely_visitor	13 months
partnerize	tPHG-PS@prf.hn	1 year
partnerstack	growSumoPartnerKey	90 days
partnerstack	growSumoUnique	90 days
partnerstack	ps_partner_key	90 days
partnerstack	ps_xid	90 days
partnerstack	pscd	90 days
paypal	LANG@paypal.com	8 hours
paypal	X-PP-L7@paypal.com	session
paypal	X-PP-SILOVER@paypal.com	30 minutes
paypal	enforce_policy@paypal.com	1 year
paypal	l7_az@paypal.com	30 minutes
paypal	nsid@paypal.com	session
paypal	paypal-offers*	session
paypal	ts@paypal.com	3 years
paypal	ts_c@paypal.com	3 years
paypal	tsrce@paypal.com	3 days
paypal	x-pp-s@paypal.com	session
pendo	_pendo___sg__.*	100 days
pendo	_pendo_accountId.*	100 days
pendo	_pendo_guides_blocked.*	100 days
pendo	_pendo_meta.*	100 days
pendo	_pendo_oldVisitorId.*	100 days
pendo	_pendo_visitorId.*	100 days
perfect-audience	pa_google_ts@prfct.co	2 years
perfect-audience	pa_openx_ts@prfct.co	2 years
perfect-audience	pa_rubicon_ts@prfct.co	2 years
perfect-audience	pa_twitter_ts@prfct.co	2 years
perfect-audience	pa_uid@prfct.co	2 years
perfect-audience	pa_yahoo_ts@prfct.co	2 years
permutive	permutive-id	13 months
permutive	permutive-session	13 months
permutive	prmtv_*@permutive.com	13 months
piano-analytics	_pcid	13 months
piano-analytics	_pctx	13 months
piano-analytics	_pcus	2 years
piano-analytics	atidvisitor	6 months
piano-analytics	atredir	30 days
piano-analytics	atreman	30 days
piano-analytics	atsession	session
piano-analytics	attvtreman	session
piano-analytics	attvtsession	session
piano-analytics	atuserid	13 months
piano-analytics	idrxvr@xiti.com	6 months
piano-analytics	pa_user	13 months
piano-analytics	pa_vid	13 months
piano-analytics	pnespsdk_pnespid	12 months
piano-analytics	pnespsdk_push_subscription_added	12 months
piano-analytics	pnespsdk_visitor	12 months
piano-analytics	xtan*	1 year
piano-analytics	xtant*	1 year
piano-analytics	xtat*	1 year
piano-analytics	xtidc	1 year
piano-analytics	xtvrn	1 year
piano-subscriptions	__idr	30 days
piano-subscriptions	__pat	30 days
piano-subscriptions	__pid	30 days
piano-subscriptions	__pil	30 days
piano-subscriptions	__pls	2 years
piano-subscriptions	__pvi	1 day
piano-subscriptions	__tac	90 days
piano-subscriptions	__tbc	2 years
piano-subscriptions	__utp	2 years
piano-subscriptions	xbc	2 years
picreel	picreel_new_price	1 year
picreel	picreel_tracker__first_visit	1 year
picreel	picreel_tracker__page_views	1 year
picreel	picreel_tracker__visited	1 year
pingdom-rum	PRUM_EPISODES	session
pinterest-tag	_derived_epik	1 year
pinterest-tag	_epik	1 year
pinterest-tag	_epik@pinterest.com	1 year
pinterest-tag	_pin_unauth	1 year
pinterest-tag	_pinterest_ct@pinterest.com	1 year
pinterest-tag	_pinterest_ct_mw@pinterest.com	1 year
pinterest-tag	_pinterest_ct_rt@pinterest.com	1 year
pinterest-tag	_pinterest_ct_ua@pinterest.com	1 year
pinterest-tag	ar_debug@pinterest.com	1 year
pinterest-tag	sessionFunnelEventLogged@pinterest.com	1 day
pinterest-widgets	_auth@pinterest.com	1 year
pinterest-widgets	_pinterest_sess@pinterest.com	1 year
pinterest-widgets	_routing_id@pinterest.com	1 day
pinterest-widgets	csrftoken@pinterest.com	1 year
piwik-pro-analytics	stg_externalReferrer	session
piwik-pro-analytics	stg_fired__*	session
piwik-pro-analytics	stg_last_interaction	1 year
piwik-pro-analytics	stg_pk_campaign	session
piwik-pro-analytics	stg_returning_visitor	1 year
piwik-pro-analytics	stg_traffic_source_priority	30 minutes
piwik-pro-analytics	stg_utm_campaign	session
platform-161	ad2@creative-serving.com	13 months
platform-161	fl_inst@creative-serving.com	7 days
platform-161	pcc2@creative-serving.com	13 months
platform-161	pvc2@creative-serving.com	13 months
platform-161	trc@creative-serving.com	13 months
platform-161	tuuid@creative-serving.com	13 months
plerdy	plerdy_*	1 year
poptin	poptin_c_visitor	1 year
poptin	poptin_new_user	session
poptin	poptin_old_user	1 year
poptin	poptin_previous_url	session
poptin	poptin_referrer	session
poptin	poptin_session	session
poptin	poptin_session_account_*	session
poptin	poptin_user_country_code	session
poptin	poptin_user_id	1 year
poptin	poptin_user_ip	session
post-affiliate-pro	PAPAffiliateId	2 years
post-affiliate-pro	PAPCookie_FirstClick	2 years
post-affiliate-pro	PAPCookie_Imp_*	2 years
post-affiliate-pro	PAPCookie_LastClick	2 years
post-affiliate-pro	PAPCookie_Sale	2 years
post-affiliate-pro	PAPVisitorId	2 years
post-views-counter	pvc_visits*	1 day
posthog	dmn_chk_*	session
posthog	ph_*_posthog	1 year
posthog	ph_phc_*	1 year
powerlinks	dsps:*@px.powerlinks.com	90 days
powerlinks	pl_user_id@powerlinks.com	3 months
prebid	_pubcid	1 year
prebid	_pubcid_cst	1 year
prebid	_pubcid_last	1 year
prebid	_sharedID	1 year
prebid	_sharedID_*	1 year
prebid	_sharedid	1 year
prebid	_sharedid_*	1 year
prebid	pbjs-pubCommonId	1 year
prebid	pubcid	1 year
privy	_privy_*	1 year
promotekit	promotekit_referral	60 days
provide-support	vsid@providesupport.com	session
ptengine	pt_s_*	2 years
pubmatic	ADUSERCOOKIE@pubmatic.com	90 days
pubmatic	DPFQ@pubmatic.com	90 days
pubmatic	DPPIX_ON@pubmatic.com	20 seconds
pubmatic	DPSync*@pubmatic.com	90 days
pubmatic	KADUSERCOOKIE@pubmatic.com	90 days
pubmatic	KCCH@pubmatic.com	30 seconds
pubmatic	KRTBCOOKIE_*@pubmatic.com	90 days
pubmatic	PUBMDCID@pubmatic.com	90 days
pubmatic	PUBRETARGET@pubmatic.com	90 days
pubmatic	PugT@pubmatic.com	30 days
pubmatic	SPugT@pubmatic.com	30 days
pubmatic	SYNCUPPIX_ON@pubmatic.com	20 seconds
pubmatic	SyncRTB*@pubmatic.com	90 days
pubmatic	USCC@pubmatic.com	1 day
pubmatic	camfreq_*@pubmatic.com	30 days
pubmatic	chkChromeAb67Sec@pubmatic.com	90 days
pubmatic	f5_cspm@simage2.pubmatic.com	session
pubmatic	pi@pubmatic.com	1 day
pubmatic	pp@pubmatic.com	90 days
pubmatic	pubfreq_*@pubmatic.com	30 days
pulsepoint	V@contextweb.com	1 year
pulsepoint	_dbefe@contextweb.com	session
pure-chat	purechat_state	session
pushcrew	pushcrew*	1 year
pushengage	PushSubscriberStatus	30 days
pushengage	peclosed	30 days
pushengage	peclosed-*	30 days
qualaroo	ki_r	5 years
qualaroo	ki_s	5 years
qualaroo	ki_s@qualaroo.com	5 years
qualaroo	ki_t	5 years
qualaroo	ki_u	5 years
qualaroo	ki_u@qualaroo.com	5 years
qualified	__q_domainTest	session
qualified	__q_local_form_debug	session
qualified	__q_state_*	10 years
qualtrics	CPSessID	session
qualtrics	QSIPopUnder_PopUnderTarget_*	session
qualtrics	QSI_CT	session
qualtrics	QSI_DATA	session
qualtrics	QSI_HistorySession	session
qualtrics	QSI_OptInIDsAndTargetOrigins	session
qualtrics	QSI_OptInIDsAndWindowNames	session
qualtrics	QSI_ReplaySession_*	session
qualtrics	QSI_SI_*	30 days
qualtrics	QSI_S_*	7 days
qualtrics	QSI_TestSessions_*	session
qualtrics	QST	6 months
qualtrics	SISessID	session
quantcast	__qca	13 months
quantcast	_dlt	1 day
quantcast	cref@quantserve.com	13 months
quantcast	d@quantserve.com	13 months
quantcast	mc@quantserve.com	13 months
quantum-metric	QuantumMetricEnabled	session
quantum-metric	QuantumMetricSessionID	session
quantum-metric	QuantumMetricSessionLink	session
quantum-metric	QuantumMetricUserID	1 year
qubit	_qPageNum_*	30 minutes
qubit	_qsst_s	30 minutes
qubit	_qst_s	30 minutes
qubit	_qubitTracker	1 year
qubit	qb_generic	1 year
qubit	qb_permanent	1 year
qubit	qb_session	30 minutes
qubit-opentag	qtag_*	session
queue-it	Queue-it	1 day
queue-it	Queue-it-*	1 day
queue-it	QueueITAccepted*	20 minutes
r2b2	AdTrack-cookies	session
r2b2	AdTrack-hide-*	1 day
r2b2	AdTrack-imp-*	1 day
r2b2	AdTrack-sz-capped-*	1 day
r2b2	AdTrack-sz-imp-*	1 day
r2b2	r2b2_eqt_pid	90 days
radware-bot-manager	__ssds	session
radware-bot-manager	__ssuzjsr*	session
radware-bot-manager	__uzma	6 months
radware-bot-manager	__uzmb	6 months
radware-bot-manager	__uzmc	6 months
radware-bot-manager	__uzmd	6 months
radware-bot-manager	__uzme	6 months
radware-bot-manager	__uzmf	6 months
rakuten	icts@linksynergy.com	2 years
rakuten	lsclick_mid*@linksynergy.com	2 years
rakuten	rmStore	1 year
rakuten	rmuid	1 year
rakuten	rmuid@linksynergy.com	1 year
rakuten-affiliate-japan	Ra@rakuten.co.jp	5 years
rakuten-affiliate-japan	Rp@rakuten.co.jp	5 years
ravelin	ravelinDeviceId	10 years
ravelin	ravelinSessionId	session
ravelin	ravelinSessionUUID	session
raygun	raygun4js-userid	1 year
raygun	raygun4js_usid	30 minutes
rb2b	_reb2b*	30 days
rd-station	__trf.src	1 year
rd-station	_rd_experiment_version	1 year
rd-station	_rd_wa_first_session*	30 minutes
rd-station	_rd_wa_id*	30 minutes
rd-station	_rd_wa_ses_id*	30 minutes
rd-station	_rdlps_pp	6 months
rd-station	_rdtrk	1 year
rd-station	_sp_root_domain_test_*	session
rd-station	_sp_wa_first_session*	30 minutes
rd-station	_sp_wa_id*	30 minutes
rd-station	_sp_wa_ses_id*	30 minutes
rd-station	rdtrk	1 year
rd-station	rdtrk@rdstation.com.br	1 year
reachlocal	RlocalHilite	2 years
reachlocal	RlocalOptOut	2 years
reachlocal	RlocalTiming	2 years
reachlocal	RlocalUID	2 years
readpeak	rp_uidfp	390 days
readspeaker	ReadSpeakerSettings	4 days
readspeaker	_rspkrLoadCore	session
reblaze	rbzid	1 day
reblaze	rbzsessionid	session
recaptcha	_GRECAPTCHA	6 months
reddit-embed	csv@reddit.com	2 years
reddit-embed	edgebucket@reddit.com	2 years
reddit-embed	loid@reddit.com	2 years
reddit-embed	session_tracker@reddit.com	session
reddit-embed	token_v2@reddit.com	1 day
reddit-pixel	_rdt_cid	90 days
reddit-pixel	_rdt_em	90 days
reddit-pixel	_rdt_pn	90 days
reddit-pixel	_rdt_uuid	90 days
reddit-pixel	initref@reddit.com	session
rees46	rees46_device_id	2 years
rees46	rees46_session_code	1 year
rees46	rees46_session_last_act	1 year
refersion	rfsn_*	1 year
reflektion	__rcmp	1 year
reflektion	__rpck	1 year
reflektion	__rpckx	1 year
reflektion	__rslct	1 year
reflektion	__ruid	1 year
reflektion	__rutma	1 year
reflektion	__rutmb	1 year
rekmob-com	rek_content@rekmob.com	6 days
related-digital	OM_*@visilabs.net	1 year
related-digital	OfferMiner_ID	2 years
related-digital	VL_*@visilabs.net	1 year
relay42	_svtri	1 year
relay42	cstp	1 year
relay42	trackjs@svtrd.com	1 year
responsetap	adiCol*	1 year
responsetap	adiEVH	1 day
responsetap	adiLP	1 day
responsetap	adiS	1 day
responsetap	adiV	13 months
responsetap	adiVi	1 day
responsetap	adiVisit	1 year
retail-rocket	rcuid	1 year
retail-rocket	rr-VisitorSegment	1 year
retail-rocket	rr-testCookie	session
retail-rocket	rraem	30 days
retail-rocket	rrlpuid	1 year
retail-rocket	rrpusid	1 year
retail-rocket	rrpvid	1 year
retail-rocket	rrsid	30 minutes
retail-rocket	rrviewed	1 year
retention-com	_geps	1 year
retention-com	_geuid	1 year
revcontent	__ID@revcontent.com	400 days
revcontent	adb_blk@revcontent.com	7 days
revive-adserver	OABLOCK*	1 month
revive-adserver	OACAP*	1 year
revive-adserver	OAGEO	session
revive-adserver	OAID	1 year
revive-adserver	OASCAP*	session
revive-adserver	OAVARS*	session
revlifter	revlifter	30 days
rewardful	rewardful.referral	60 days
rhythmone	_rxuuid	1 year
rhythmone	_rxuuid@1rx.io	1 year
rich-audience	avcid-*@richaudience.com	90 days
rich-audience	pdid@richaudience.com	1 month
rich-audience	rai-pltn-pl-*@richaudience.com	1 day
richrelevance	mvtid@richrelevance.com	1 year
richrelevance	rr_rcs	1 year
richrelevance	uc@richrelevance.com	1 year
ringostat	rngst1	1 month
ringostat	rngst2	1 month
riskified	lastRskxRun	1 year
riskified	rCookie	1 year
riskified	rskxRunCookie	1 year
rockerbox	rbuid	1 year
rocket-fuel	eud@rfihub.com	13 months
rocket-fuel	euds@rfihub.com	session
rocket-fuel	rud@rfihub.com	13 months
rocket-fuel	ruds@rfihub.com	session
roistat	roistat_*	1 month
rokt	RoktRecogniser@rokt.com	1 year
roku-dataxu	match*@w55c.net	29 days
roku-dataxu	matchadform@w55c.net	29 days
roku-dataxu	wfivefivec@w55c.net	13 months
rtb-house	__rtbh.aid	1 year
rtb-house	__rtbh.eid	1 year
rtb-house	__rtbh.lid	1 year
rtb-house	__rtbh.sid	1 year
rtb-house	__rtbh.uid	1 year
rtb-house	c@creativecdn.com	1 year
rtb-house	g@creativecdn.com	1 year
rtb-house	ts@creativecdn.com	1 year
rtb-house	u@creativecdn.com	1 year
rtoaster	_rt.uid	2 years
rtoaster	_rt.xd	2 years
rudderstack	rl_anonymous_id	1 year
rudderstack	rl_auth_token	1 year
rudderstack	rl_group_id	1 year
rudderstack	rl_group_trait	1 year
rudderstack	rl_page_init_referrer	1 year
rudderstack	rl_page_init_referring_domain	1 year
rudderstack	rl_session	1 year
rudderstack	rl_trait	1 year
rudderstack	rl_user_id	1 year
rudderstack	rudder_cookies	session
rudderstack	test_rudder	session
rudderstack	test_rudder_cookie	session
ruler-analytics	__raconv	2 years
ruler-analytics	__rasesh	2 years
sailthru	sailthru_bid	1 year
sailthru	sailthru_content	1 year
sailthru	sailthru_hid	1 year
sailthru	sailthru_pageviews	30 minutes
sailthru	sailthru_visitor	1 year
salesforce-commerce-cloud	cc-at*	30 minutes
salesforce-commerce-cloud	cc-nx-g*	1 month
salesforce-commerce-cloud	cc-nx_*	3 months
salesforce-commerce-cloud	dw_dnt	session
salesforce-commerce-cloud	dwcustomer_*	6 months
salesforce-commerce-cloud	dwpersonalization_*	session
salesforce-commerce-cloud	dwsecuretoken_*	session
salesforce-commerce-cloud	dwsid	session
salesforce-commerce-cloud	sid@demandware.net	session
salesforce-cquotient	__cq_bc	13 months
salesforce-cquotient	__cq_dnt	13 months
salesforce-cquotient	__cq_seg	13 months
salesforce-cquotient	__cq_uuid	13 months
salesforce-cquotient	cqcid	13 months
salesforce-cquotient	cquid	13 months
salesforce-live-agent	liveagent_oref	10 years
salesforce-live-agent	liveagent_ptid	10 years
salesforce-live-agent	liveagent_sid	session
salesforce-live-agent	liveagent_vc	10 years
salesforce-marketing-cloud	igodigitalst_*	1 hour
salesforce-marketing-cloud	igodigitalstdomain	1 hour
salesforce-marketing-cloud	igodigitaltc2	10 years
salesforce-marketing-cloud	igodigitaltc2@igodigital.com	10 years
salesforce-personalization	_evga_*	2 years
salesforce-personalization	_evgn_*	2 years
salesforce-personalization	_sfid_*	2 years
salesmanago	_smps	session
salesmanago	_smvs	1 day
salesmanago	smOViewsPopCap	10 years
salesmanago	smclient	10 years
salesmanago	smform	10 years
salesmanago	smrcrsaved	10 years
salesmanago	smuuid	10 years
salesmanago	smvr	10 years
sap-gigya	_gig_APIProxy_enabled	session
sap-gigya	_gig_llp	1 year
sap-gigya	_gig_llu	1 year
sap-gigya	_gig_lt	1 year
sap-gigya	apiDomain_*	1 year
sap-gigya	gig3pc	2 days
sap-gigya	gig3pctest	session
sap-gigya	gig_bootstrap_*	1 year
sap-gigya	gig_canary	1 year
sap-gigya	gig_canary_*	1 year
sap-gigya	gig_hasGmid	1 year
sap-gigya	gig_last_ver_*	1 year
sap-gigya	gig_loginToken_*	1 year
sap-gigya	gig_toggles	session
sap-gigya	glt_*	1 year
sap-gigya	gltexp_*	session
sap-gigya	gmid@gigya.com	1 year
sap-gigya	hasGmid@gigya.com	13 months
sap-gigya	ucid@gigya.com	13 months
satori-marketing	_dcid@satr.jp	2 years
searchspring-beacon	ssSessionId	1 year
searchspring-beacon	ssSessionIdNamespace	1 year
searchspring-beacon	ssUserId	1 year
searchspring-beacon	ssViewedProducts	1 year
seedtag	st_chc@seedtag.com	1 year
seedtag	st_cnt@seedtag.com	1 year
seedtag	st_cs@seedtag.com	1 year
seedtag	st_csd@seedtag.com	1 year
seedtag	st_ssp@seedtag.com	1 year
seedtag	st_uid@seedtag.com	1 year
segment	__tld__	session
segment	ajs%3Acookies	session
segment	ajs%3Atest	session
segment	ajs:cookies	session
segment	ajs:test	session
segment	ajs_anonymous_id	1 year
segment	ajs_group_id	1 year
segment	ajs_user_id	1 year
segment	analytics_session_id	1 year
segment	analytics_session_id.last_access	1 year
segment	seg_xid	1 year
segment	seg_xid_fd	1 year
segment	seg_xid_ts	1 year
semasio	SEUNCY@semasio.net	179 days
sendpulse-push	sendpulse_*	1 year
sensors-data	sa_jssdk_*	2 years
sensors-data	sensorsdata2015jssdkcross	2 years
sensors-data	sensorsdata2015session	2 years
session-stack	sessionstack_*	session
sessioncam	SessionCamTestCookie	session
sessioncam	sc.ASP.NET_SESSIONID	session
sessioncam	sc.Status	session
sessioncam	sc.UserId	1 year
sessioncam	sc.vis*	1 year
shareasale	sas_m_awin	1 year
sharethis	__sharethis_cookie_test__	session
sharethis	__stid	1 year
sharethis	__stid@sharethis.com	1 year
sharethis	__stidv	10 years
sharethis	__stidv@sharethis.com	1 year
sharethis	__unam	9 months
sharethis	fpestid	13 months
sharethis	pxcelAcc3PC@sharethis.com	1 day
sharethis	pxcelBcnLcy@sharethis.com	session
sharethis	pxcelPage*@sharethis.com	1 year
sharethis	st_optout@sharethis.com	10 years
sharethrough	stx_user_id@sharethrough.com	1 year
sharpspring	__ss	30 minutes
sharpspring	__ss_referrer	6 hours
sharpspring	__ss_tk	25 years
sharpspring	koitk@marketingautomation.services	3 years
shinystat	SN_*@shinystat.com	1 year
shinystat	SSID@shinystat.com	1 year
shinystat	ssuid@shinystat.com	1 year
shopify	_customer_account_shop_sessions	30 days
shopify	_secure_account_session_id	30 days
shopify	_secure_session_id	1 day
shopify	_shopify_country	session
shopify	_shopify_essential	1 year
shopify	_shopify_essential_*	1 year
shopify	_shopify_m	1 year
shopify	_shopify_tm	30 minutes
shopify	_shopify_tw	2 weeks
shopify	_storefront_u	1 minute
shopify	cart_currency	2 weeks
shopify	cart_sig	2 weeks
shopify	cart_ts	2 weeks
shopify	cart_ver	2 weeks
shopify	checkout_queue_checkout_token	1 year
shopify	checkout_queue_token	1 year
shopify	checkout_session_lookup	3 weeks
shopify	checkout_session_token*	3 weeks
shopify	checkout_token	1 year
shopify	customer_account_locale	1 year
shopify	dynamic_checkout_shown_on_cart	30 minutes
shopify	hide_shopify_pay_for_checkout	session
shopify	keep_alive	2 weeks
shopify	locale_bar_accepted	session
shopify	locale_bar_dismissed	1 day
shopify	localization	1 year
shopify	master_device_id	1 year
shopify	preview_theme	session
shopify	profile_preview_token	5 minutes
shopify	secure_customer_sig	1 year
shopify	shopify_pay	1 year
shopify	shopify_pay_redirect	1 year
shopify	storefront_digest	2 years
shopify-analytics	_landing_page	2 weeks
shopify-analytics	_orig_referrer	2 weeks
shopify-analytics	_s@shopify.com	30 minutes
shopify-analytics	_shopify_d	session
shopify-analytics	_shopify_fs	2 years
shopify-analytics	_shopify_ga	session
shopify-analytics	_shopify_s	30 minutes
shopify-analytics	_shopify_sa_p	30 minutes
shopify-analytics	_shopify_sa_t	30 minutes
shopify-analytics	_shopify_uniq	1 day
shopify-analytics	_shopify_visit	30 minutes
shopify-analytics	_shopify_y	1 year
shopify-analytics	_y@shopify.com	1 year
shopify-analytics	shop_analytics@shop.app	1 year
sift	__ssid	2 years
signal-tag	btpdb.*	1 year
signal-tag	uid@thebrighttag.com	1 year
silverpop	com.silverpop.iMA.page_visit	session
silverpop	com.silverpop.iMA.session	session
silverpop	com.silverpop.iMA.uid	1 year
silverpop	com.silverpop.iMAWebCookie	1 year
simplereach	__srui@simplereach.com	1 year
simpli-fi	suid@simpli.fi	1 year
simpli-fi	suid_legacy@simpli.fi	1 year
site-session	.ASPXANONYMOUS	70 days
site-session	.ASPXAUTH	session
site-session	.AspNetCore.Antiforgery.*	session
site-session	.AspNetCore.Cookies*	session
site-session	.AspNetCore.Culture	1 year
site-session	.AspNetCore.Identity.*	14 days
site-session	.AspNetCore.Mvc.CookieTempDataProvider	session
site-session	.AspNetCore.Session	session
site-session	.Nop.*	1 year
site-session	ASP.NET_SessionId	session
site-session	ASPSESSIONID*	session
site-session	CAKEPHP	4 hours
site-session	CFID	30 years
site-session	CFTOKEN	30 years
site-session	CGISESSID	session
site-session	COOKIE_SUPPORT	1 year
site-session	CRAFT_CSRF_TOKEN	session
site-session	CraftSessionId	session
site-session	GUEST_LANGUAGE_ID	1 year
site-session	JSESSIONID	session
site-session	LFR_SESSION_STATE_*	session
site-session	NEXT_LOCALE	1 year
site-session	Nop.customer	1 year
site-session	OCSESSID	session
site-session	PHPSESSID	session
site-session	PLAY_FLASH	session
site-session	PLAY_LANG	session
site-session	PLAY_SESSION	session
site-session	PrestaShop-*	20 days
site-session	REMEMBERME	1 year
site-session	UMB_UCONTEXT	session
site-session	XSRF-TOKEN	2 hours
site-session	__AntiXsrfToken	session
site-session	__Host-JSESSIONID	session
site-session	__RequestVerificationToken*	session
site-session	__Secure-PHPSESSID	session
site-session	_csrf	session
site-session	_csrf_token	session
site-session	_rails_session	session
site-session	be_typo_user	session
site-session	cfid	30 years
site-session	cftoken	30 years
site-session	ci_session	2 hours
site-session	connect.sid	session
site-session	csrf-token	session
site-session	csrf_cookie_name	2 hours
site-session	csrftoken	1 year
site-session	django_language	1 year
site-session	express.sid	session
site-session	fe_typo_user	session
site-session	flask_session	31 days
site-session	i18n_redirected	1 year
site-session	koa.sess	1 day
site-session	koa.sess.sig	1 day
site-session	koa:sess	1 day
site-session	koa:sess.sig	1 day
site-session	laravel_session	2 hours
site-session	mail_session	session
site-session	rack.session	session
site-session	remember_user_token	2 weeks
site-session	remember_web_*	400 days
site-session	sessionid	2 weeks
site-session	sucuri_cloudproxy_uuid_*	1 day
site-session	wfwaf-authcookie-*	12 hours
site-session	wires	session
site-session	wires_challenge	30 days
site-session	xf_csrf	session
site-session	xf_session	session
site-session	xf_user	30 days
site24x7-rum	s247cid	1 year
site24x7-rum	s247did	1 year
sitecore-analytics	SC_ANALYTICS_GLOBAL_COOKIE	10 years
sitecore-analytics	SC_ANALYTICS_SESSION_COOKIE	session
sitecore-cdp	boxever_*	2 years
siteimprove	nmstat	1000 days
siteimprove	siteimproveses	session
sitespect	SSID@sitespect.com	1 year
sitespect	SSID_*@sitespect.com	1 year
sitespect	SSLB@sitespect.com	1 year
sitespect	SSOD@sitespect.com	1 year
sitespect	SSPV@sitespect.com	1 year
sitespect	SSPV_*@sitespect.com	1 year
sitespect	SSRT@sitespect.com	1 year
sitespect	SSRT_*@sitespect.com	1 year
sitespect	SSSC@sitespect.com	1 year
sitespect	SSSC_*@sitespect.com	1 year
six-sense	6suuid	2 years
six-sense	6suuid@6sc.co	2 years
six-sense	_an_uid	7 days
six-sense	_gd1*	session
six-sense	_gd_session	4 hours
six-sense	_gd_svisitor	2 years
six-sense	_gd_visitor	2 years
sizmek	A4@serving-sys.com	3 months
sizmek	OT2@serving-sys.com	3 months
sizmek	eyeblaster@serving-sys.com	3 months
sizmek	u2@serving-sys.com	3 months
skai	ken_gclid	90 days
skroutz-analytics	__skr_nltcs_mt	90 days
skroutz-analytics	__skr_nltcs_ss	90 days
sleeknote	_sn_a	1 year
sleeknote	_sn_m	1 year
sleeknote	_sn_n	1 year
slimstat	slimstat_tracking_code	30 minutes
smaato	SCM*@smaato.net	3 weeks
smarthint	SmartHint_*	1 year
smartlook	SL_C_*_KEY	13 months
smartlook	SL_C_*_SID	13 months
smartlook	SL_C_*_VID	13 months
smartlook	SL_L_*_KEY	13 months
smartlook	SL_L_*_SID	13 months
smartlook	SL_L_*_VID	13 months
smartsupp	ssupp.*	6 months
snap-pixel	X-AB@sc-static.net	1 day
snap-pixel	_ScCbts	14 days
snap-pixel	_scclid	30 days
snap-pixel	_schn	1 day
snap-pixel	_schn1	1 day
snap-pixel	_scid	13 months
snap-pixel	_scid_r	13 months
snap-pixel	sc-a-nonce@snapchat.com	1 year
snap-pixel	sc_at@snapchat.com	13 months
snapengage	SnapABugChatSession	session
snapengage	SnapABugChatWindow	session
snapengage	SnapABugHistory	1 year
snapengage	SnapABugRef	session
snapengage	SnapABugUserAlias	1 year
snapengage	SnapABugVisit	session
snitcher	SNID	1 year
snowplow	_sp_id.*	2 years
snowplow	_sp_ses.*	30 minutes
snowplow	sp@snplow.net	1 year
sonobi	HAPLB*@sonobi.com	session
sonobi	HAPLB3A@go.sonobi.com	session
sonobi	HAPLB5S@go.sonobi.com	29 days
sonobi	HAPLB8*@go.sonobi.com	session
sonobi	__uin_*@sonobi.com	44 days
sonobi	__uin_bw@go.sonobi.com	1 month
sonobi	__uin_mm	44 days
sonobi	__uin_rh	364 days
sonobi	__uir_*@sonobi.com	32 days
sonobi	__uir_bw@go.sonobi.com	1 day
sonobi	__uir_mm	14 days
sonobi	__uir_rh	32 days
sonobi	__uis@go.sonobi.com	29 days
sonobi	__uis@sonobi.com	29 days
soundcloud	_soundcloud_session@soundcloud.com	session
soundcloud	sc_anonymous_id@soundcloud.com	10 years
sovrn	_ljtrtb_*	1 year
sovrn	_ljtrtb_*@lijit.com	1 year
sovrn	ljt_reader	1 year
sovrn	ljt_reader@lijit.com	1 year
sovrn	ljtrtb@lijit.com	1 year
sparteo	hbdbrk-rwd-cap	1 day
sparteo	vmuamk-rwd-cap	1 day
speedcurve	lux_uid	30 minutes
splitbee	sb_uid	1 year
splunk-rum	_splunk_rum_sid	15 minutes
spotify-embed	sp_landing@spotify.com	1 day
spotify-embed	sp_t@spotify.com	1 year
spotx	audience@spotxchange.com	1 year
spotx	partner-*@spotxchange.com	1 year
sprig	userleap.ids	1 year
springserve	ssid@springserve.com	365 days
springserve	sst@springserve.com	365 days
squarespace	CART	2 weeks
squarespace	Commerce-*	2 weeks
squarespace	SS_SESSION_ID	session
squarespace	SiteUserInfo	3 years
squarespace	SiteUserSecureAuthToken	3 years
squarespace	hasCart	2 weeks
squarespace	siteUserCrumb	3 years
squarespace	ss_lastid	30 days
squarespace-analytics	ss_cid	2 years
squarespace-analytics	ss_cpvisit	2 years
squarespace-analytics	ss_cvisit	30 minutes
squarespace-analytics	ss_cvr	2 years
squarespace-analytics	ss_cvt	30 minutes
squeezely	sqzl_*	1 year
squeezely	sqzllocal	1 year
ssmas	ssmGranted_*	1 day
stackadapt	sa-camp-*	90 days
stackadapt	sa-user-id	365 days
stackadapt	sa-user-id-v2	365 days
stackadapt	sa-user-id-v3	365 days
stackadapt	sa-user-id-v4	365 days
stackadapt	sa_aid_pv	session
stape	_gtmeec	3 months
statcounter	is_unique@statcounter.com	2 years
statcounter	is_visitor_unique@statcounter.com	2 years
statcounter	sc_is_visitor_unique	2 years
streamtheworld	idsync-bsw-uid-s@live.streamtheworld.com	6 days
stripe	__stripe_mid	1 year
stripe	__stripe_sid	30 minutes
stripe	cid@stripe.com	3 months
stripe	m@m.stripe.com	2 years
stroeer	cct@adscale.de	session
stroeer	tu@adscale.de	29 days
stroeer	uu@adscale.de	1 year
sumo	__smListBuilderShown	1 month
sumo	__smScrollBoxShown	1 month
sumo	__smSessionId	session
sumo	__smSmartBarShown	1 month
sumo	__smSubscribed	1 year
sumo	__smToken	1 year
sumo	__smVID	1 month
sumo	__smWelcomeMatShown	1 month
supabase	sb-*-auth-token*	400 days
supabase	sb-access-token	400 days
supabase	sb-refresh-token	400 days
surveymonkey	ep201@surveymonkey.com	30 minutes
surveymonkey	ep202@surveymonkey.com	90 days
surveymonkey	ep203@surveymonkey.com	90 days
surveymonkey	smcx_*	1 year
symplify-conversion	sg_cookies	1 year
synerise	_snrs_*	1 year
synerise	snrs_*	1 year
taboola	_tb_t_ppg	30 minutes
taboola	abLdr@taboola.com	3 hours
taboola	abMbl@taboola.com	3 hours
taboola	t_gid	1 year
taboola	t_gid@taboola.com	1 year
taboola	t_pt_gid	1 year
taboola	t_pt_gid@taboola.com	1 year
taboola	taboola_fp_td_user_id	1 year
taboola	taboola_select	1 year
taboola	taboola_session_id	session
taboola	taboola_session_id@taboola.com	session
taboola	taboola_usg	1 year
taboola	tb_click_param	50 seconds
taboola	tb_click_param@taboola.com	50 seconds
taboola	trc_cookie_storage	1 year
tail-target	_ssc@t.tailtarget.com	2 days
tail-target	_ssc@tailtarget.com	2 days
tail-target	n@t.tailtarget.com	1 month
tail-target	n@tailtarget.com	1 month
tail-target	tp*@t.tailtarget.com	30 days
tail-target	trk@t.tailtarget.com	1 month
tail-target	trk@tailtarget.com	1 month
tail-target	ttbprf@t.tailtarget.com	1 month
tail-target	ttbprf@tailtarget.com	1 month
tail-target	ttc@t.tailtarget.com	1 day
tail-target	ttc@tailtarget.com	1 day
tail-target	ttca@t.tailtarget.com	30 days
tail-target	ttca@tailtarget.com	30 days
tail-target	ttgcm@t.tailtarget.com	14 days
tail-target	ttgcm@tailtarget.com	14 days
tail-target	ttnprf@t.tailtarget.com	1 month
tail-target	ttnprf@tailtarget.com	1 month
tail-target	u@t.tailtarget.com	1 year
tail-target	u@tailtarget.com	1 year
talkable	talkable_visitor_uuid	5 years
talkable	tkbl_cvuuid	5 years
talkable	tkbl_session	5 years
tapad	TapAd_3WAY_SYNCS	2 months
tapad	TapAd_3WAY_SYNCS@tapad.com	2 months
tapad	TapAd_DID	2 months
tapad	TapAd_DID@tapad.com	2 months
tapad	TapAd_TS	2 months
tapad	TapAd_TS@tapad.com	2 months
tapfiliate	tap_vid	45 days
tappx	TXCD@tappx.com	1 month
tappx	TXCSDMN_*@tappx.com	1 month
tatari	tatari-session-cookie	30 minutes
tatari	tatari-user-cookie	1 year
tawk-to	TawkConnectionTime	session
tawk-to	TawkCookie	session
tawk-to	__tawkuuid	6 months
tawk-to	tawkUUID	10 years
tawk-to	tawkUUID@tawk.to	6 months
tawk-to	tawk_uuid_*	6 months
tawk-to	twk_idm_key	session
tawk-to	twk_uuid_*	6 months
teads	_tfpvi	13 months
teads	tfpai	30 days
teads	tt_bluekai@teads.tv	1 day
teads	tt_exelate@teads.tv	1 day
teads	tt_liveramp@teads.tv	1 day
teads	tt_neustar@teads.tv	1 day
teads	tt_salesforce@teads.tv	1 day
teads	tt_viewer@teads.com	1 year
teads	tt_viewer@teads.tv	1 year
tealeaf	TLTSID	session
tealeaf	TLTUID	session
tealium-eventstream	TAPID@tealiumiq.com	1 year
tealium-iq	utag_main	1 year
tealium-iq	utag_main_*	1 year
ted	_abby_ted@ted.com	1 year
telaria	tv_U*@tremorhub.com	30 days
telaria	tvid@tremorhub.com	1 year
tencent-analytics	pgv_info	session
tencent-analytics	pgv_pvi	10 years
tencent-analytics	pgv_pvid	10 years
tencent-analytics	pgv_si	session
the-trade-desk	TDCPM@adsrvr.org	1 year
the-trade-desk	TDID@adsrvr.org	1 year
the-trade-desk	TTDOptOut@adsrvr.org	5 years
the-trade-desk	pbjs-unifiedid	60 days
the-trade-desk	pbjs-unifiedid_*	60 days
the-trade-desk	unifiedid	60 days
thirty-three-across	33acrossIdFp	30 days
thirty-three-across	33acrossIdTp	30 days
thirty-three-across	33x_ps@33across.com	1 year
threatmetrix	thx_guid@online-metrix.net	5 years
tidio	tidio_state_*	1 month
tiktok-embed	msToken@tiktok.com	10 days
tiktok-embed	tt_chain_token@tiktok.com	6 months
tiktok-embed	tt_csrf_token@tiktok.com	session
tiktok-embed	tt_webid@tiktok.com	1 year
tiktok-embed	tt_webid_v2@tiktok.com	1 year
tiktok-embed	ttwid@tiktok.com	1 year
tiktok-pixel	MONITOR_WEB_ID@mon-va.byteoversea.com	3 months
tiktok-pixel	_tt_enable_cookie	13 months
tiktok-pixel	_ttp	13 months
tiktok-pixel	tt_appInfo	session
tiktok-pixel	tt_pixel_session_index	session
tiktok-pixel	tt_sessionId	session
tiktok-pixel	ttclid	30 days
tiktok-pixel	ttcsid	90 days
tiktok-pixel	ttcsid*@tiktok.com	1 year
tiktok-pixel	ttcsid_*	90 days
tolt	tolt_referral	60 days
top100-rambler	adtech_uid	1 year
top100-rambler	last_visit@rambler.ru	1 year
top100-rambler	t3_sid_*	30 minutes
top100-rambler	top100_id	1 year
touchcommerce	inqSLD	session
touchcommerce	inqSession_*	session
touchcommerce	inqState_*	session
touchcommerce	inqVital_*	1 year
trackdesk	trackdesk_cid	60 days
trackdesk	trakdesk_cid	60 days
trackjs	TrackJS	1 year
tradedoubler	BT@tradedoubler.com	1 year
tradedoubler	PI@tradedoubler.com	1 year
tradedoubler	TD_POOL@tradedoubler.com	1 year
tradedoubler	TD_UNIQUE_IMP@tradedoubler.com	1 year
tradedoubler	TRADEDOUBLER	1 year
tradetracker	TT2_*	1 year
tradetracker	__tgdat*@tradetracker.net	1 year
trbo	trbo_sess_*	1 year
trbo	trbo_session	1 year
trbo	trbo_us_*	1 year
trbo	trbo_usr	1 year
treasure-data	_td	2 years
treasure-data	_td_global	2 years
treasure-data	_td_ssc_id	2 years
tribal-fusion	ANON_ID@tribalfusion.com	3 months
triggerbee	mtruid	1 year
tripadvisor-pixel	TADCID@tamgrt.com	10 years
triplelift	sync@3lift.com	3 months
triplelift	tluid@3lift.com	3 months
triplelift	tluidp@3lift.com	3 months
tune	enc_aff_session_*	30 days
tune	ho_mob	30 days
turn	uid@turn.com	6 months
tvsquared	_tq_id.*	2 years
twiago	deuxesse_uxid@twiago.com	29 days
twitch	api_token@twitch.tv	10 years
twitch	server_session_id@twitch.tv	session
twitch	twitch.lohp.countryCode@twitch.tv	10 years
twitch	unique_id@twitch.tv	10 years
twitch	unique_id_durable@twitch.tv	10 years
typeform	attribution_user_id@typeform.com	1 year
typeform	tf_respondent_cc@typeform.com	6 months
unbounce	ub-emb-id	session
unbounce	ubpv	3 days
unbounce	ubrs	3 days
unbounce	ubvs	6 months
unbounce	ubvt	3 days
underdog-media	dt@udmserve.net	1 year
underdog-media	rtbh@udmserve.net	1 year
underdog-media	udm_edge_closed_at	30 days
underdog-media	udm_edge_floater_fcap	30 days
underdog-media	udm_iframeSyncStatus	1 day
underdog-media	udm_session_rad_edge	30 days
underdog-media	udm_session_rad_inpage	30 days
underdog-media	udmts@udmserve.net	89 days
undertone	UID_EXT_*@undertone.com	1 year
undertone	UTID@undertone.com	1 year
undertone	UTID_ENC@undertone.com	1 year
unruly	unruly_m*	6 days
unruly	unruly_m*@unrulymedia.com	6 days
upsellit	usi_*	30 days
usabilla	usbls	session
user-com	__ca__chat	2 years
user-insight	ulid_*	2 years
userlike	uslk_*	1 year
userlike	uslk_umm_*_s	1 year
usermaven	__eventn_id_UM*	1 year
usermaven	usermaven_id_*	1 year
uservoice	__uvt	1 year
uservoice	_uf@uservoice.com	1 year
uservoice	_uservoice_tz@uservoice.com	90 days
uservoice	_uvsid@uservoice.com	session
uservoice	uvts	1 year
vgwort-metis	srp@vgwort.de	session
viafoura	VfAccess*@viafoura.co	5 minutes
viafoura	VfRefresh@viafoura.co	1 year
viafoura	VfSess@viafoura.co	30 days
viafoura	_vf_rd_test*	1 second
viafoura	_vfa	1 year
viafoura	_vfb	30 minutes
viafoura	_vfz	6 months
viafoura	vfThirdpartyCookiesEnabled@viafoura.co	session
vidoomy	vidoomy-uids	1 year
vidoomy	vidoomy-uids@vidoomy.com	1 year
viglink	vglnk.Agent.p	1 year
viglink	vglnk.PartnerRfsh.p	1 year
vimeo	continuous_play_v3@vimeo.com	2 years
vimeo	player@vimeo.com	1 year
vimeo	sd_client_id@vimeo.com	2 years
vimeo	sd_identity@vimeo.com	2 years
vimeo	sync_active@vimeo.com	session
vimeo	vuid@vimeo.com	2 years
vk-top-mail-ru	FTID@mail.ru	1 year
vk-top-mail-ru	VID@mail.ru	1 year
vk-top-mail-ru	tmr_detect	session
vk-top-mail-ru	tmr_lvid	1 year
vk-top-mail-ru	tmr_lvidTS	1 year
vk-top-mail-ru	tmr_reqNum	1 year
vk-widgets	remixlang@vk.com	1 year
vk-widgets	remixlhk@vk.com	1 year
vk-widgets	remixstid@vk.com	1 year
vmg-host	BSWtracker@vmg.host	694 days
voyado	_vaBC	1 year
voyado	_vaI	1 year
vuble	_mb@vuble.tv	session
vwo	_vis_opt_exp_*	100 days
vwo	_vis_opt_s	100 days
vwo	_vis_opt_test_cookie	session
vwo	_vwo	1 year
vwo	_vwo_ds	3 months
vwo	_vwo_referrer	15 seconds
vwo	_vwo_sn	30 minutes
vwo	_vwo_ssm	10 years
vwo	_vwo_uuid	1 year
vwo	_vwo_uuid_*	1 year
vwo	_vwo_uuid_v2	1 year
webengage	_we_us	1 year
webengage	_we_wk_*	1 year
webengage	we_luid	2 years
webgains	ITCVRQ	30 days
webgains	wgcampaignid	30 days
webgains	wgprogramid	30 days
weborama	AFFICHE_W@weborama.fr	3 months
weborama	wui@weborama.fr	3 months
webterren	wdcid	2 years
webterren	wdlast	session
webterren	wdses	session
webtrends	ACOOKIE@webtrendslive.com	2 years
webtrends	WT_FPC	2 years
webtrends	_wt.*	90 days
weebly-stats	_snow_id.*	2 years
weebly-stats	_snow_ses.*	30 minutes
whatconverts	wc_client	2 years
whatconverts	wc_client_current	2 years
whatconverts	wc_swap	2 years
whatconverts	wc_visitor	2 years
whos-amung-us	uid@amung.us	1 year
whoson	whoson	1 year
wisepops	wisepops	2 years
wisepops	wisepops_activity_session	session
wisepops	wisepops_props	2 years
wisepops	wisepops_session	session
wisepops	wisepops_visitor	2 years
wisepops	wisepops_visits	2 years
wistia	__distillery	1 year
wistia	_distillery	1 year
wistia	wistia-http2-push-disabled	2 weeks
wistia	wistia-video-progress-*	session
wix	SSR-caching	1 minute
wix	_wixAB3*	6 months
wix	bSession	30 minutes
wix	client-session-bind	session
wix	server-session-bind	session
wix	smSession	2 weeks
wix	ssr-caching	1 minute
wix	svSession	1 year
wix	wixLanguage	1 year
wix-analytics	_wixAB3	6 months
wix-analytics	_wixAB3|*	6 months
wix-analytics	fedops.logger.defaultOverrides	session
woocommerce	store_notice*	session
woocommerce	woocommerce_cart_hash	session
woocommerce	woocommerce_dismissed_suggestions__*	1 month
woocommerce	woocommerce_items_in_cart	session
woocommerce	woocommerce_recently_viewed	session
woocommerce	woocommerce_snooze_suggestions__*	2 days
woocommerce	wp_woocommerce_session_*	2 days
woocommerce-order-attribution	sbjs_current	session
woocommerce-order-attribution	sbjs_current_add	session
woocommerce-order-attribution	sbjs_first	session
woocommerce-order-attribution	sbjs_first_add	session
woocommerce-order-attribution	sbjs_migrations	session
woocommerce-order-attribution	sbjs_session	30 minutes
woocommerce-order-attribution	sbjs_udata	session
woopra	wooMeta	2 years
woopra	wooTracker	2 years
wordpress	comment_author_*	347 days
wordpress	comment_author_email_*	347 days
wordpress	comment_author_url_*	347 days
wordpress	pll_language	1 year
wordpress	wordpress_logged_in_*	14 days
wordpress	wordpress_no_cache	session
wordpress	wordpress_sec_*	14 days
wordpress	wordpress_test_cookie	session
wordpress	wp-postpass_*	10 days
wordpress	wp-saving-post	1 day
wordpress	wp-settings-*	1 year
wordpress	wp-settings-time-*	1 year
wordpress	wp-wpml_current_language	1 day
wordpress	wp_lang	session
wordpress-popular-posts	wpp_sampling_*	1 day
wordpress-stats	tk_ai	5 years
wordpress-stats	tk_lr	1 year
wordpress-stats	tk_ni	5 years
wordpress-stats	tk_or	5 years
wordpress-stats	tk_qs	30 minutes
wordpress-stats	tk_r3d	3 days
wordpress-stats	tk_tc	session
wow-analytics	wow.anonymousId	10 years
wow-analytics	wow.schedule	10 years
wow-analytics	wow.session	10 years
wow-analytics	wow.utmvalues	10 years
wunderkind	_bxid	1 year
wunderkind	bounceClientVisit*	30 minutes
wunderkind	bounceClientVisit@bounceexchange.com	session
wunderkind	dgzsdl08v4@bounceexchange.com	session
wysistat	Wysistat	13 months
wysistat	wysistat	13 months
x-ads	_twclid	30 days
x-ads	_twpid	400 days
x-ads	ads_prefs@twitter.com	2 years
x-ads	auth_token@twitter.com	2 years
x-ads	dnt@twitter.com	2 years
x-ads	eu_cn@twitter.com	2 years
x-ads	external_referer@twitter.com	2 years
x-ads	guest_id_ads@twitter.com	13 months
x-ads	guest_id_marketing@twitter.com	13 months
x-ads	kdt@twitter.com	2 years
x-ads	muc@t.co	13 months
x-ads	muc_ads@t.co	13 months
x-ads	personalization_id@twitter.com	13 months
x-ads	remember_checked_on@twitter.com	2 years
x-ads	twid@twitter.com	2 years
x-widgets	_twitter_sess@twitter.com	session
x-widgets	ct0@twitter.com	6 hours
x-widgets	ct0@x.com	6 hours
x-widgets	gt@twitter.com	3 hours
x-widgets	gt@x.com	3 hours
x-widgets	guest_id@twitter.com	13 months
x-widgets	guest_id@x.com	13 months
x-widgets	syndication_guest_id@twitter.com	400 days
x-widgets	tfw_exp@twitter.com	14 days
xandr	XANDR_PANID	400 days
xandr	XANDR_PANID@adnxs.com	400 days
xandr	anj@adnxs.com	90 days
xandr	icu@adnxs.com	90 days
xandr	sess@adnxs.com	1 day
xandr	token@adnxs.com	90 days
xandr	uids@adnxs.com	120 days
xandr	usersync@adnxs.com	90 days
xandr	uuid2@adnxs.com	90 days
xaxis	id@mookie1.com	13 months
xaxis	mdata@mookie1.com	13 months
xaxis	ov@mookie1.com	13 months
yahoo-ad-exchange	APID@advertising.com	1 month
yahoo-ads	A3@yahoo.com	1 year
yahoo-ads	APIDTS@yahoo.com	1 day
yahoo-ads	IDSYNC@yahoo.com	1 year
yahoo-ads	axids@yahoo.com	1 year
yahoo-ads	tbla_id@yahoo.com	1 year
yahoo-japan-ads	_ycl_yjad	90 days
yahoo-japan-ads	_yjr_yjad	90 days
yahoo-japan-ads	_yjsu_yjad	90 days
yandex-direct	yabs-frequency@yandex.ru	1 year
yandex-metrica	_yasc@yandex.ru	10 years
yandex-metrica	_ym_d	1 year
yandex-metrica	_ym_debug	session
yandex-metrica	_ym_hostIndex	1 day
yandex-metrica	_ym_isad	20 hours
yandex-metrica	_ym_metrika_enabled	1 hour
yandex-metrica	_ym_metrika_enabled_*	1 hour
yandex-metrica	_ym_mp2_substs_*	1 month
yandex-metrica	_ym_mp2_track_*	1 month
yandex-metrica	_ym_uid	1 year
yandex-metrica	_ym_visorc	30 minutes
yandex-metrica	_ym_visorc_*	30 minutes
yandex-metrica	bh@yandex.ru	1 year
yandex-metrica	i@yandex.com	1 year
yandex-metrica	i@yandex.ru	1 year
yandex-metrica	usst@yandex.ru	1 year
yandex-metrica	yabs-sid@yandex.ru	session
yandex-metrica	yabs-vdrf@yandex.ru	5 days
yandex-metrica	yandexuid@yandex.com	1 year
yandex-metrica	yandexuid@yandex.ru	1 year
yandex-metrica	yashr@yandex.ru	1 year
yandex-metrica	ymex@yandex.com	1 year
yandex-metrica	ymex@yandex.ru	1 year
yandex-metrica	yuidss@yandex.com	1 year
yandex-metrica	yuidss@yandex.ru	1 year
yieldbird	yb_ab_test	7 days
yieldify	yieldify_*	1 year
yieldlab	id@yieldlab.net	1 year
yieldmo	ptr*@yieldmo.com	1 year
yieldmo	ptradtrt@ads.yieldmo.com	1 year
yieldmo	ptran@ads.yieldmo.com	1 year
yieldmo	ptrb@ads.yieldmo.com	1 year
yieldmo	ptrbsw@ads.yieldmo.com	1 year
yieldmo	ptrc@ads.yieldmo.com	1 year
yieldmo	ptrcriteo@ads.yieldmo.com	1 year
yieldmo	ptreps@ads.yieldmo.com	1 year
yieldmo	ptropenx@ads.yieldmo.com	1 year
yieldmo	ptrpp@ads.yieldmo.com	1 year
yieldmo	ptrpub@ads.yieldmo.com	1 year
yieldmo	ptrrc@ads.yieldmo.com	10 months
yieldmo	ptrrhs@ads.yieldmo.com	1 year
yieldmo	ptrt@ads.yieldmo.com	1 year
yieldmo	yieldmo_id	1 year
yieldmo	yieldmo_id@yieldmo.com	1 year
yieldoptimizer	ph@yieldoptimizer.com	1 year
yoc-visx	__vads@visx.net	30 days
yoc-visx	lbe7d@visx.net	365 days
yoc-visx	um2@visx.net	2 years
yotpo	_yotpo_*	1 year
yotpo	pixel@yotpo.com	1 year
yotpo	yotpo_pixel	session
youtube	CONSENT@youtube.com	2 years
youtube	DEVICE_INFO@youtube.com	180 days
youtube	GPS@youtube.com	30 minutes
youtube	LOGIN_INFO@youtube.com	2 years
youtube	PREF@youtube.com	8 months
youtube	SOCS@youtube.com	13 months
youtube	VISITOR_INFO1_LIVE@youtube.com	180 days
youtube	VISITOR_PRIVACY_METADATA@youtube.com	180 days
youtube	YSC@youtube.com	session
youtube	__Secure-*@youtube.com	180 days
youtube	remote_sid@youtube.com	session
zedo	FFgeo@zedo.com	1 year
zedo	ZEDOIDA@zedo.com	10 years
zemanta	zuid@zemanta.com	1 year
zendesk-chat	ZD-buid	1 year
zendesk-chat	ZD-suid	20 minutes
zendesk-chat	__zlcmid	1 year
zendesk-chat	__zlcprivacy	1 year
zendesk-chat	__zlcstore	1 year
zendesk-chat	_help_center_session@zendesk.com	session
zendesk-chat	_zdshared_user_session_analytics	90 days
zendesk-chat	_zendesk_cookie@zendesk.com	1 year
zendesk-chat	_zendesk_session@zendesk.com	8 hours
zendesk-chat	_zendesk_shared_session@zendesk.com	8 hours
zendesk-chat	_zendesk_thirdparty_test@zendesk.com	8 hours
zeotap	idp@zeotap.com	1 year
zeotap	zc@zeotap.com	1 year
zeotap	zi@zeotap.com	1 year
zeotap	zsc@zeotap.com	1 day
zeotap	zuc@zeotap.com	1 year
zeta	_bti	1 year
zeta	_bts	30 minutes
zeta	zync-uuid@rezync.com	1 year
zhuge-io	zg_did	1 year
zoho-pagesense	ps_payloadSeqId	1 year
zoho-pagesense	zPersonalization	1 year
zoho-pagesense	zabBucket	1 year
zoho-pagesense	zabHMBucket	1 year
zoho-pagesense	zabPZBucket	1 year
zoho-pagesense	zabSplit	1 year
zoho-pagesense	zabUserID	1 year
zoho-pagesense	zabUserId	1 year
zoho-pagesense	zabVisitID	1 year
zoho-pagesense	zabVisitId	1 year
zoho-pagesense	zab_*	1 year
zoho-pagesense	zab_g_*	1 year
zoho-pagesense	zfa	1 year
zoho-pagesense	zia_*	1 year
zoho-pagesense	zps-tgr-dts	1 year
zoho-pagesense	zpsPollsBucket	1 year
zoho-pagesense	zpsPopupBucket	1 year
zoho-pagesense	zps_permission_status	1 year
zoho-pagesense	zpsfa_*	1 year
zoho-pagesense	zpspolls_*	1 year
zoho-pagesense	zpssr*	1 year
zoho-salesiq	*-_siqid	1 year
zoho-salesiq	*-_zldp	2 years
zoho-salesiq	*-_zldt	1 day
zoho-salesiq	siqlsdb	session
zoho-salesiq	uesign@salesiq.zoho.com	1 month
zoho-salesiq	zc_loc	session
zoho-salesiq	zc_show	1 year
zoominfo	_zitok	1 year
zoominfo	visitorId@ws.zoominfo.com	1 year`
