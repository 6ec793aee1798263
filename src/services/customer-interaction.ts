/**
 * Known services by which a site talks to its visitors: chat, push messages, surveys, pop-ups.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const ada: KnownService = {
  id: 'ada',
  name: 'Ada',
  vendor: 'Ada Support',
  kind: 'customer-interaction',
  tags: ['*.ada.support'],
  evidence: 'https://docs.ada.cx/',
}

export const airshipWeb: KnownService = {
  id: 'airship-web',
  name: 'Airship Web Push',
  vendor: 'Airship',
  kind: 'customer-interaction',
  tags: [
    '*.aswpsdkeu.com',
    '*.aswpsdkus.com',
    'device-api.urbanairship.com',
    'wallet-api.urbanairship.com',
  ],
  evidence: 'https://docs.airship.com/platform/web/',
}

export const aivo: KnownService = {
  id: 'aivo',
  name: 'Aivo AgentBot',
  vendor: 'Engageware',
  kind: 'customer-interaction',
  tags: ['*.agentbot.net'],
  evidence: 'https://help.aivo.co/',
}

export const appcues: KnownService = {
  id: 'appcues',
  name: 'Appcues',
  vendor: 'Appcues',
  kind: 'customer-interaction',
  tags: ['*.appcues.net', 'fast.appcues.com', 'my.appcues.com'],
  evidence: 'https://docs.appcues.com/',
}

export const batch: KnownService = {
  id: 'batch',
  name: 'Batch Web Push',
  vendor: 'Batch',
  kind: 'customer-interaction',
  tags: ['icons.batch.com', 'via.batch.com', 'ws.batch.com'],
  evidence: 'https://doc.batch.com/developer/sdk/web',
}

export const beamer: KnownService = {
  id: 'beamer',
  name: 'Beamer',
  vendor: 'Beamer',
  kind: 'customer-interaction',
  cookies: [
    { name: '_BEAMER_USER_ID_*', duration: '300 days', purpose: 'Tells visitors apart' },
    {
      name: '_BEAMER_FIRST_VISIT_*',
      duration: '300 days',
      purpose: 'Says when the visitor first came',
    },
    {
      name: '_BEAMER_LAST_POST_SHOWN_*',
      duration: '300 days',
      purpose: 'Holds the last news shown',
    },
    {
      name: '_BEAMER_LAST_UPDATE_*',
      duration: '300 days',
      purpose: 'Says when news was last looked up',
    },
    { name: '_BEAMER_DATE_*', duration: '300 days', purpose: 'Says when news was last read' },
    {
      name: '_BEAMER_BOOSTED_ANNOUNCEMENT_DATE_*',
      duration: '300 days',
      purpose: 'Says when an announcement was shown',
    },
    {
      name: '_BEAMER_FILTER_BY_URL_*',
      duration: '20 minutes',
      purpose: 'Says whether news depends on the page',
    },
    {
      name: '_BEAMER_NPS_LAST_SHOWN_*',
      duration: '300 days',
      purpose: 'Says when a survey was shown',
    },
  ],
  tags: [
    'app.getbeamer.com',
    'backend.getbeamer.com',
    'push.getbeamer.com',
    'static.getbeamer.com',
  ],
  evidence: 'https://www.getbeamer.com/docs',
}

export const belco: KnownService = {
  id: 'belco',
  name: 'Belco',
  vendor: 'Sooqr',
  kind: 'customer-interaction',
  cookies: [
    { name: 'belco-anonymous-id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'belco-cookies', duration: '1 year', purpose: 'Tests whether cookies work' },
  ],
  tags: ['app.belco.io', 'cdn.belco.io'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const boldchat: KnownService = {
  id: 'boldchat',
  name: 'BoldChat',
  vendor: 'LogMeIn',
  kind: 'customer-interaction',
  cookies: [
    { name: '_bcvm_vid_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_bcvm_vrid_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.boldchat.com'],
  inline: ['vmss.boldchat.com/aid/', 'vms.boldchat.com/aid/'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const botpress: KnownService = {
  id: 'botpress',
  name: 'Botpress Webchat',
  vendor: 'Botpress',
  kind: 'customer-interaction',
  tags: ['cdn.botpress.cloud', 'files.bpcontent.cloud', 'mediafiles.botpress.cloud'],
  evidence: 'https://botpress.com/docs/webchat/get-started/embed',
}

export const brevoConversations: KnownService = {
  id: 'brevo-conversations',
  name: 'Brevo Conversations',
  vendor: 'Brevo',
  kind: 'customer-interaction',
  tags: [
    'conversations-widget.brevo.com',
    'conversations-widget.sendinblue.com',
    'widget.conversations-widget.brevo.com',
  ],
  evidence: 'https://developers.brevo.com/docs/getting-started-with-conversations',
}

export const bugherd: KnownService = {
  id: 'bugherd',
  name: 'BugHerd',
  vendor: 'BugHerd',
  kind: 'customer-interaction',
  tags: ['*.bugherd.com'],
  evidence: 'https://support.bugherd.com/',
}

export const callbackhunter: KnownService = {
  id: 'callbackhunter',
  name: 'CallbackHunter',
  vendor: 'CallbackHunter',
  kind: 'customer-interaction',
  tags: ['callbackhunter.com/widget', 'cdn.callbackhunter.com'],
  evidence: 'https://callbackhunter.com/',
}

export const callpage: KnownService = {
  id: 'callpage',
  name: 'CallPage',
  vendor: 'CallPage',
  kind: 'customer-interaction',
  tags: ['cdn-widget.callpage.io', 'core.callpage.io'],
  evidence: 'https://www.callpage.io/',
}

export const calltouchWidget: KnownService = {
  id: 'calltouch-widget',
  name: 'Calltouch Callback',
  vendor: 'Calltouch',
  kind: 'customer-interaction',
  tags: ['widgets.calltouch.ru'],
  evidence: 'https://www.calltouch.ru/support/',
}

export const canny: KnownService = {
  id: 'canny',
  name: 'Canny',
  vendor: 'Canny',
  kind: 'functional',
  tags: ['canny.io/sdk.js', 'changelog-widget.canny.io', 'sdk.canny.io'],
  evidence: 'https://developers.canny.io/install',
}

export const chameleon: KnownService = {
  id: 'chameleon',
  name: 'Chameleon',
  vendor: 'Chameleon',
  kind: 'customer-interaction',
  tags: ['edge.chameleon.io', 'fast.chameleon.io', 'fast.trychameleon.com'],
  evidence: 'https://developers.chameleon.io/',
}

export const channelTalk: KnownService = {
  id: 'channel-talk',
  name: 'Channel Talk',
  vendor: 'Channel Corporation',
  kind: 'customer-interaction',
  cookies: [
    { name: 'ch-veil-id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ch-session-*', duration: '1 month', purpose: 'Holds the chat of a visitor' },
  ],
  tags: ['api.channel.io', 'cdn.channel.io'],
  evidence: 'https://developers.channel.io/docs/web-quickstart',
}

export const chaport: KnownService = {
  id: 'chaport',
  name: 'Chaport',
  vendor: 'Chaport',
  kind: 'customer-interaction',
  tags: ['app.chaport.com', 'cdn.chaport.com'],
  evidence: 'https://www.chaport.com/',
}

export const chatbase: KnownService = {
  id: 'chatbase',
  name: 'Chatbase',
  vendor: 'Chatbase',
  kind: 'customer-interaction',
  tags: ['www.chatbase.co/chatbot-iframe', 'www.chatbase.co/embed', 'www.chatbase.co/embed.min.js'],
  evidence: 'https://www.chatbase.co/docs',
}

export const chatbotCom: KnownService = {
  id: 'chatbot-com',
  name: 'ChatBot',
  vendor: 'Text',
  kind: 'customer-interaction',
  tags: ['cdn.chatbot.com'],
  evidence: 'https://www.chatbot.com/docs/',
}

export const chatlio: KnownService = {
  id: 'chatlio',
  name: 'Chatlio',
  vendor: 'Chatlio',
  kind: 'customer-interaction',
  tags: ['js.chatlio.com', 'w.chatlio.com'],
  evidence: 'https://chatlio.com/docs/',
}

export const chatra: KnownService = {
  id: 'chatra',
  name: 'Chatra',
  vendor: 'Brevo',
  kind: 'customer-interaction',
  tags: ['call.chatra.io', 'chat.chatra.io'],
  evidence: 'https://chatra.com/help/',
}

export const chatwoot: KnownService = {
  id: 'chatwoot',
  name: 'Chatwoot',
  vendor: 'Chatwoot',
  kind: 'customer-interaction',
  cookies: [
    { name: 'cw_conversation', duration: '1 year', purpose: 'Holds the chat of a visitor' },
    { name: 'cw_user_*', duration: '1 year', purpose: 'Holds who the visitor is' },
  ],
  tags: ['app.chatwoot.com'],
  evidence: 'https://www.chatwoot.com/docs/product/channels/live-chat/create-website-channel',
}

export const cleverpush: KnownService = {
  id: 'cleverpush',
  name: 'CleverPush',
  vendor: 'CleverPush',
  kind: 'customer-interaction',
  tags: ['*.cleverpush.com'],
  evidence: 'https://developers.cleverpush.com/',
}

export const click4assistance: KnownService = {
  id: 'click4assistance',
  name: 'Click4Assistance',
  vendor: 'Click4Assistance',
  kind: 'customer-interaction',
  tags: ['*.click4assistance.co.uk'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const clickdesk: KnownService = {
  id: 'clickdesk',
  name: 'ClickDesk',
  vendor: 'ClickDesk',
  kind: 'customer-interaction',
  tags: ['*.clickdesk.com', 'd1gwclp1pmzk26.cloudfront.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const collectChat: KnownService = {
  id: 'collect-chat',
  name: 'Collect.chat',
  vendor: 'Collect.chat',
  kind: 'customer-interaction',
  tags: ['collectcdn.com', 'links.collect.chat'],
  evidence: 'https://collect.chat/privacy/',
}

export const comm100: KnownService = {
  id: 'comm100',
  name: 'Comm100',
  vendor: 'Comm100',
  kind: 'customer-interaction',
  cookies: [
    { name: 'comm100_visitorguid_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'comm100_guid2_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.comm100.com', '*.comm100.io', '*.comm100vue.com'],
  evidence: 'https://help.comm100.com/',
}

export const contactatonce: KnownService = {
  id: 'contactatonce',
  name: 'Contact At Once!',
  vendor: 'LivePerson',
  kind: 'customer-interaction',
  tags: ['*.contactatonce.co.uk', '*.contactatonce.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const convertbox: KnownService = {
  id: 'convertbox',
  name: 'ConvertBox',
  vendor: 'ConvertBox',
  kind: 'customer-interaction',
  tags: ['app.convertbox.com', 'cdn.convertbox.com'],
  evidence: 'https://help.convertbox.com/',
}

export const convertflow: KnownService = {
  id: 'convertflow',
  name: 'ConvertFlow',
  vendor: 'ConvertFlow',
  kind: 'customer-interaction',
  tags: ['app.convertflow.co', 'js.convertflow.co'],
  evidence: 'https://docs.convertflow.com/',
}

export const convertful: KnownService = {
  id: 'convertful',
  name: 'Convertful',
  vendor: 'Convertful',
  kind: 'customer-interaction',
  tags: ['app.convertful.com'],
  evidence: 'https://convertful.com/docs/',
}

export const crisp: KnownService = {
  id: 'crisp',
  name: 'Crisp',
  vendor: 'Crisp IM',
  kind: 'customer-interaction',
  cookies: [
    { name: 'crisp-client/*', duration: '6 months', purpose: 'Holds the chat of a visitor' },
    { name: 'crisp-client%2F*', duration: '6 months', purpose: 'Holds the chat of a visitor' },
  ],
  tags: [
    'client.crisp.chat',
    'game.crisp.chat',
    'image.crisp.chat',
    'plugins.crisp.chat',
    'settings.crisp.chat',
    'storage.crisp.chat',
  ],
  evidence: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
}

export const crowdsignal: KnownService = {
  id: 'crowdsignal',
  name: 'Crowdsignal',
  vendor: 'Automattic',
  kind: 'customer-interaction',
  cookies: [
    { name: 'PD_poll_*', duration: '1 month', purpose: 'Says that somebody voted' },
    { name: 'PD-set-poll-cookie', duration: 'session', purpose: 'Tests whether cookies work' },
  ],
  tags: [
    '*.survey.fm',
    'app.crowdsignal.com/survey.js',
    'i0.poll.fm',
    'poll.fm',
    'polldaddy.com/p',
    'secure.crowdsignal.com',
    'secure.polldaddy.com',
    'static.crowdsignal.com',
    'static.polldaddy.com',
  ],
  evidence: 'https://crowdsignal.com/support/',
}

export const delighted: KnownService = {
  id: 'delighted',
  name: 'Delighted',
  vendor: 'Qualtrics',
  kind: 'customer-interaction',
  tags: ['*.delighted.com/integrations', 'd2yyd1h5u9mauk.cloudfront.net', 'web.delighted.com'],
  evidence: 'https://help.delighted.com/',
}

export const digioh: KnownService = {
  id: 'digioh',
  name: 'Digioh',
  vendor: 'Digioh',
  kind: 'customer-interaction',
  tags: ['*.lightboxcdn.com'],
  evidence: 'https://help.digioh.com/',
}

export const doorbell: KnownService = {
  id: 'doorbell',
  name: 'Doorbell.io',
  vendor: 'Doorbell',
  kind: 'customer-interaction',
  tags: ['doorbell.io/button', 'embed.doorbell.io'],
  evidence: 'https://doorbell.io/docs',
}

export const drift: KnownService = {
  id: 'drift',
  name: 'Drift',
  vendor: 'Salesloft',
  kind: 'customer-interaction',
  cookies: [
    { name: 'driftt_aid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'drift_aid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'drift_eid', duration: '2 years', purpose: 'Holds who the visitor is' },
    {
      name: 'drift_campaign_refresh',
      duration: '30 minutes',
      purpose: 'Says when messages were last looked up',
    },
    { name: 'drift_visitorCounts', duration: '2 years', purpose: 'Counts visits' },
    { name: 'driftt_sid', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'DFTT_END_USER_PREV_BOOTSTRAPPED',
      duration: '2 years',
      purpose: 'Says that the visitor came before',
    },
  ],
  tags: ['*.drift.com/api', '*.driftt.com', 'js.drift.com', 'widget.drift.com'],
  evidence: 'https://devdocs.drift.com/docs/installation',
}

export const dynamicsOmnichannel: KnownService = {
  id: 'dynamics-omnichannel',
  name: 'Dynamics 365 Live Chat',
  vendor: 'Microsoft',
  kind: 'customer-interaction',
  tags: [
    '*.omnichannelengagementhub.com',
    'oc-cdn-ocprod.azureedge.net',
    'oc-cdn-public-eur.azureedge.net',
    'oc-cdn-public-oce.azureedge.net',
    'oc-cdn-public.azureedge.net',
  ],
  evidence:
    'https://learn.microsoft.com/en-us/dynamics365/customer-service/administer/add-chat-widget',
}

export const edigitalResearch: KnownService = {
  id: 'edigital-research',
  name: 'eDigitalResearch',
  vendor: 'Maru',
  kind: 'customer-interaction',
  tags: [
    '*.ecustomeropinions.com',
    '*.edigitalresearch.com',
    '*.edigitalsurvey.com',
    '*.edrcdn.com',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const elevio: KnownService = {
  id: 'elevio',
  name: 'Elevio',
  vendor: 'Dixa',
  kind: 'customer-interaction',
  tags: ['app.elev.io', 'cdn.elev.io'],
  evidence: 'https://docs.elevio.help/',
}

export const emolytics: KnownService = {
  id: 'emolytics',
  name: 'Emolytics',
  vendor: 'Emolytics',
  kind: 'customer-interaction',
  tags: ['cdn.emolytics.com'],
  evidence: 'https://www.emolytics.com/main/privacy-policy.php',
}

export const emplifiChat: KnownService = {
  id: 'emplifi-chat',
  name: 'Emplifi Live Chat',
  vendor: 'Emplifi',
  kind: 'customer-interaction',
  tags: ['*.astutebot.com', 'webchat.emplifi.io'],
  evidence: 'https://docs.emplifi.io/',
}

export const facebookCustomerChat: KnownService = {
  id: 'facebook-customer-chat',
  name: 'Facebook Customer Chat',
  vendor: 'Meta',
  kind: 'customer-interaction',
  tags: [
    'connect.facebook.net/*/sdk/xfbml.customerchat.js',
    'www.facebook.com/customer_chat',
    'www.facebook.com/plugins/customerchat',
    'www.facebook.com/v*/plugins/customerchat*',
  ],
  evidence:
    'https://developers.facebook.com/docs/messenger-platform/discovery/customer-chat-plugin/',
}

export const feedaty: KnownService = {
  id: 'feedaty',
  name: 'Feedaty',
  vendor: 'Zoorate',
  kind: 'customer-interaction',
  tags: ['widget.feedaty.com', 'widget.zoorate.com'],
  evidence: 'https://www.feedaty.com/',
}

export const feedbackify: KnownService = {
  id: 'feedbackify',
  name: 'Feedbackify',
  vendor: 'InsideMetrics',
  kind: 'customer-interaction',
  tags: ['cdn.feedbackify.com'],
  evidence: 'https://www.feedbackify.com/',
}

export const firepush: KnownService = {
  id: 'firepush',
  name: 'Firepush',
  vendor: 'Firepush',
  kind: 'customer-interaction',
  tags: ['*.firepush.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const flipdesk: KnownService = {
  id: 'flipdesk',
  name: 'Flipdesk',
  vendor: 'Flipdesk',
  kind: 'customer-interaction',
  cookies: [{ name: '_flipdesk_session_id', duration: '2 years', purpose: 'Tells visitors apart' }],
  tags: ['*.flipdesk.jp'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const foresee: KnownService = {
  id: 'foresee',
  name: 'ForeSee',
  vendor: 'Verint',
  kind: 'customer-interaction',
  cookies: [
    { name: 'fsr.s', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'fsr.r', duration: '90 days', purpose: 'Says that a survey was offered' },
    { name: 'fsr.a', duration: 'session', purpose: 'Says when the visitor was last active' },
    { name: '_4c_', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: '_4c_mc_', duration: '1 day', purpose: 'Holds the data of this visit' },
    { name: '__fsr_*', duration: '90 days', purpose: 'Holds whether a survey was offered' },
  ],
  tags: ['*.4seeresults.com', '*.answerscloud.com', '*.foresee.com', '*.foreseeresults.com'],
  evidence: 'https://developer.foresee.com/docs',
}

export const formilla: KnownService = {
  id: 'formilla',
  name: 'Formilla',
  vendor: 'Formilla',
  kind: 'customer-interaction',
  tags: ['www.formilla.com/*.aspx', 'www.formilla.com/scripts'],
  evidence: 'https://www.formilla.com/',
}

export const freshchat: KnownService = {
  id: 'freshchat',
  name: 'Freshchat',
  vendor: 'Freshworks',
  kind: 'customer-interaction',
  tags: ['*.freshchat.com'],
  evidence:
    'https://support.freshchat.com/en/support/solutions/articles/50000002310-freshchat-cookies',
}

export const freshworksWidget: KnownService = {
  id: 'freshworks-widget',
  name: 'Freshworks Widget',
  vendor: 'Freshworks',
  kind: 'customer-interaction',
  tags: [
    '*.fw-cdn.com',
    'assets.freshdesk.com/widget',
    'd36mpcpuzc4ztk.cloudfront.net',
    'euc-widget.freshworks.com',
    'ind-widget.freshworks.com',
    's3.amazonaws.com/assets.freshdesk.com',
    'widget.freshworks.com',
  ],
  evidence: 'https://support.freshdesk.com/',
}

export const frontChat: KnownService = {
  id: 'front-chat',
  name: 'Front Chat',
  vendor: 'Front',
  kind: 'customer-interaction',
  cookies: [
    { name: 'fcaid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'fcuid', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['chat-assets.frontapp.com', 'chat.frontapp.com'],
  evidence: 'https://dev.frontapp.com/docs/chat-sdk',
}

export const genesysChat: KnownService = {
  id: 'genesys-chat',
  name: 'Genesys Cloud Messenger',
  vendor: 'Genesys',
  kind: 'customer-interaction',
  cookies: [
    { name: '_actmu', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_actcc', duration: '1 year', purpose: 'Counts pages' },
    { name: '_actvc', duration: '1 year', purpose: 'Counts visits' },
    { name: '_actmi', duration: '1 year', purpose: 'Holds who is logged in' },
    { name: '_actms', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_genesys.widgets.*', duration: 'session', purpose: 'Holds the chat of a visitor' },
  ],
  tags: [
    '*.genesyscloud.com',
    '*.pure.cloud',
    'api-cdn.mypurecloud.com',
    'apps.mypurecloud.com',
    'apps.mypurecloud.com.au',
    'apps.mypurecloud.de',
    'apps.mypurecloud.ie',
    'apps.mypurecloud.jp',
  ],
  evidence: 'https://all.docs.genesys.com/ATC/Current/SDK/Cookie_usage',
}

export const getbutton: KnownService = {
  id: 'getbutton',
  name: 'GetButton',
  vendor: 'GetButton',
  kind: 'customer-interaction',
  tags: ['getbutton.io/widget-send-button', 'static.getbutton.io', 'static.whatshelp.io'],
  evidence: 'https://getbutton.io/',
}

export const getsitecontrol: KnownService = {
  id: 'getsitecontrol',
  name: 'Getsitecontrol',
  vendor: 'Getsitecontrol',
  kind: 'customer-interaction',
  tags: ['*.getsitecontrol.com', '*.getsitectrl.com', '*.gsc-static.com', '*.gscontrols.com'],
  evidence: 'https://getsitecontrol.com/support/',
}

export const giosg: KnownService = {
  id: 'giosg',
  name: 'giosg',
  vendor: 'giosg',
  kind: 'customer-interaction',
  cookies: [
    { name: 'sgEvents', duration: 'session', purpose: 'Holds what the visitor did' },
    { name: 'giosg_*', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.giosgusercontent.com', 'service.giosg.com'],
  evidence: 'https://docs.giosg.com/',
}

export const gistChat: KnownService = {
  id: 'gist-chat',
  name: 'Gist',
  vendor: 'ConvertFox',
  kind: 'customer-interaction',
  tags: ['cdn.getgist.com', 'widget.getgist.com'],
  evidence: 'https://docs.getgist.com/',
}

export const gladly: KnownService = {
  id: 'gladly',
  name: 'Gladly',
  vendor: 'Gladly',
  kind: 'customer-interaction',
  tags: ['*.gladly.com/chat', '*.us-1.gladly.com', '*.us-uat.gladly.com', 'cdn.gladly.com'],
  evidence: 'https://developer.gladly.com/',
}

export const goftino: KnownService = {
  id: 'goftino',
  name: 'Goftino',
  vendor: 'Goftino',
  kind: 'customer-interaction',
  tags: ['cdn.goftino.com', 'www.goftino.com/widget'],
  evidence: 'https://www.goftino.com/',
}

export const googleSurveys: KnownService = {
  id: 'google-surveys',
  name: 'Google Surveys',
  vendor: 'Google',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'PAIDCONTENT',
      host: 'doubleclick.net',
      duration: '30 days',
      purpose: 'Says that a survey was answered',
    },
  ],
  tags: ['survey.g.doubleclick.net', 'www.google.com/insights/consumersurveys'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const gorgias: KnownService = {
  id: 'gorgias',
  name: 'Gorgias Chat',
  vendor: 'Gorgias',
  kind: 'customer-interaction',
  tags: ['*.gorgias.chat', 'config.gorgias.io'],
  evidence: 'https://docs.gorgias.com/',
}

export const gravitec: KnownService = {
  id: 'gravitec',
  name: 'Gravitec',
  vendor: 'Gravitec',
  kind: 'customer-interaction',
  tags: ['*.gravitec.net'],
  evidence: 'https://push.gravitec.net/',
}

export const groove: KnownService = {
  id: 'groove',
  name: 'Groove Widget',
  vendor: 'Groove',
  kind: 'customer-interaction',
  tags: ['*.groovehq.com/widgets', '*.widget.cluster.groovehq.com', 'widget.groovehq.com'],
  evidence: 'https://www.groovehq.com/',
}

export const helloBar: KnownService = {
  id: 'hello-bar',
  name: 'Hello Bar',
  vendor: 'Hello Bar',
  kind: 'customer-interaction',
  tags: ['my.hellobar.com', 'script.hellobar.com'],
  evidence: 'https://support.hellobar.com/',
}

export const helpScoutBeacon: KnownService = {
  id: 'help-scout-beacon',
  name: 'Help Scout Beacon',
  vendor: 'Help Scout',
  kind: 'customer-interaction',
  tags: [
    'beacon-v2.helpscout.net',
    'beaconapi.helpscout.net',
    'chatapi.helpscout.net',
    'd3hb14vkzrxvla.cloudfront.net',
    'djtflbt20bdde.cloudfront.net',
  ],
  evidence: 'https://docs.helpscout.com/article/1356-add-beacon-to-your-website-or-app',
}

export const helpcrunch: KnownService = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  vendor: 'HelpCrunch',
  kind: 'customer-interaction',
  tags: ['*.widget.helpcrunch.com', 'embed.helpcrunch.com', 'ucarecdn.helpcrunch.com'],
  evidence: 'https://docs.helpcrunch.com/',
}

export const hubspotChat: KnownService = {
  id: 'hubspot-chat',
  name: 'HubSpot Chat',
  vendor: 'HubSpot',
  kind: 'customer-interaction',
  cookies: [
    { name: 'messagesUtk', duration: '6 months', purpose: 'Tells chatting visitors apart' },
    { name: 'hs-messages-is-open', duration: '30 minutes', purpose: 'Says that the chat is open' },
    {
      name: 'hs-messages-hide-welcome-message',
      duration: '1 day',
      purpose: 'Says that the welcome was closed',
    },
  ],
  tags: ['*.usemessages.com', 'api.hubspot.com/livechat-public'],
  evidence:
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
}

export const hubspotPopups: KnownService = {
  id: 'hubspot-popups',
  name: 'HubSpot Pop-ups and Feedback',
  vendor: 'HubSpot',
  kind: 'customer-interaction',
  tags: [
    'js-eu1.hsleadflows.net',
    'js-na1.hsleadflows.net',
    'js.hsleadflows.net',
    'js.hubspotfeedback.com',
  ],
  evidence:
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
}

export const iadvize: KnownService = {
  id: 'iadvize',
  name: 'iAdvize',
  vendor: 'iAdvize',
  kind: 'customer-interaction',
  cookies: [
    { name: 'iadvize-*-vuid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: 'vuid', host: 'iadvize.com', duration: '13 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.iadvize.com'],
  evidence: 'https://docs.iadvize.com/',
}

export const inbenta: KnownService = {
  id: 'inbenta',
  name: 'Inbenta',
  vendor: 'Inbenta',
  kind: 'customer-interaction',
  tags: ['*.inbenta.chat', '*.inbenta.io', 'sdk.inbenta.com', 'static.inbenta.com'],
  evidence: 'https://developers.inbenta.io/',
}

export const informizely: KnownService = {
  id: 'informizely',
  name: 'Informizely',
  vendor: 'Informizely',
  kind: 'customer-interaction',
  tags: ['insitez.blob.core.windows.net', 'www.informizely.com/sdk'],
  evidence: 'https://www.informizely.com/',
}

export const insideChat: KnownService = {
  id: 'inside-chat',
  name: 'INSIDE',
  vendor: 'Powerfront',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'inside-*',
      host: 'inside-graph.com',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: ['*.inside-graph.com'],
  evidence: 'https://www.powerfront.com/',
}

export const insocial: KnownService = {
  id: 'insocial',
  name: 'Insocial',
  vendor: 'Insocial',
  kind: 'customer-interaction',
  tags: ['api.insocial.nl', 'survey.insocial.nl'],
  evidence: 'https://www.insocial.eu/',
}

export const instabot: KnownService = {
  id: 'instabot',
  name: 'Instabot',
  vendor: 'ROKO Labs',
  kind: 'customer-interaction',
  tags: ['widget.instabot.io'],
  evidence: 'https://docs.instabot.io/',
}

export const intercom: KnownService = {
  id: 'intercom',
  name: 'Intercom',
  vendor: 'Intercom',
  kind: 'customer-interaction',
  cookies: [
    { name: 'intercom-id-*', duration: '9 months', purpose: 'Tells visitors apart' },
    { name: 'intercom-session-*', duration: '1 week', purpose: 'Holds the chat of a visitor' },
    { name: 'intercom-device-id-*', duration: '9 months', purpose: 'Tells devices apart' },
  ],
  tags: [
    '*.intercomcdn.com',
    'api-iam.eu.intercom.io',
    'api-iam.intercom.io',
    'api-ping.intercom.io',
    'js.intercomcdn.eu',
    'nexus-websocket-a.intercom.io',
    'widget.intercom.io',
  ],
  evidence: 'https://www.intercom.com/legal/cookie-policy',
}

export const iperceptions: KnownService = {
  id: 'iperceptions',
  name: 'iPerceptions',
  vendor: 'Astute',
  kind: 'customer-interaction',
  cookies: [
    { name: 'iperceptions_*', duration: '1 month', purpose: 'Says that a survey was offered' },
    { name: 'IPE_S_*', duration: 'session', purpose: 'Counts pages for surveys' },
    { name: 'IPE_LandingTime', duration: 'session', purpose: 'Says when the visitor came' },
  ],
  tags: ['*.iperceptions.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const izooto: KnownService = {
  id: 'izooto',
  name: 'iZooto',
  vendor: 'iZooto',
  kind: 'customer-interaction',
  tags: ['*.izooto.com'],
  evidence: 'https://help.izooto.com/',
}

export const jeeng: KnownService = {
  id: 'jeeng',
  name: 'Jeeng',
  vendor: 'OpenWeb',
  kind: 'customer-interaction',
  tags: ['*.api.jeeng.com', 'sdk.jeeng.com'],
  evidence: 'https://www.jeeng.com/',
}

export const jivochat: KnownService = {
  id: 'jivochat',
  name: 'JivoChat',
  vendor: 'Jivo',
  kind: 'customer-interaction',
  cookies: [
    { name: 'jv_enter_ts_*', duration: '1 week', purpose: 'Says when the visitor first came' },
    { name: 'jv_visits_count_*', duration: '1 week', purpose: 'Counts visits' },
    { name: 'jv_pages_count_*', duration: 'session', purpose: 'Counts pages' },
    { name: 'jv_refer_*', duration: '1 week', purpose: 'Holds how the visitor came' },
    { name: 'jv_utm_*', duration: '1 week', purpose: 'Holds the campaign the visitor came by' },
    { name: 'jv_invitation_time_*', duration: 'session', purpose: 'Says when a chat was offered' },
    { name: 'jv_close_time_*', duration: 'session', purpose: 'Says when the chat was closed' },
  ],
  tags: ['*.jivosite.com', 'code.jivo.ru'],
  evidence: 'https://www.jivochat.com/help/',
}

export const justuno: KnownService = {
  id: 'justuno',
  name: 'Justuno',
  vendor: 'Justuno',
  kind: 'customer-interaction',
  cookies: [
    { name: '_ju_dm', duration: '10 years', purpose: "Holds the site's domain" },
    { name: '_ju_dc', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: '_ju_dn', duration: '30 minutes', purpose: 'Says that this is a new visit' },
    { name: '_ju_pn', duration: '30 minutes', purpose: 'Counts pages' },
    { name: '_ju_v', duration: '10 years', purpose: 'Holds the version of the script' },
  ],
  tags: ['*.jst.ai', 'app.justuno.com', 'cdn.justuno.com', 'www.justuno.com/embed'],
  evidence: 'https://help.justuno.com/',
}

export const kayako: KnownService = {
  id: 'kayako',
  name: 'Kayako Messenger',
  vendor: 'Kayako',
  kind: 'customer-interaction',
  tags: ['*.kayako.com/api/v1/messenger', '*.kayakocdn.com'],
  evidence: 'https://help.kayako.com/',
}

export const kommunicate: KnownService = {
  id: 'kommunicate',
  name: 'Kommunicate',
  vendor: 'Kommunicate',
  kind: 'customer-interaction',
  tags: ['*.kommunicate.io'],
  evidence: 'https://docs.kommunicate.io/docs/web-installation',
}

export const landbot: KnownService = {
  id: 'landbot',
  name: 'Landbot',
  vendor: 'Landbot',
  kind: 'customer-interaction',
  tags: [
    'cdn.landbot.io',
    'chats.landbot.io',
    'landbot.io/v3',
    'landbot.online',
    'static.landbot.io',
  ],
  evidence: 'https://help.landbot.io/',
}

export const liveHelperChat: KnownService = {
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  vendor: 'Live Helper Chat',
  kind: 'customer-interaction',
  cookies: [
    { name: 'lhc_per', duration: '180 days', purpose: 'Holds the chat of a visitor' },
    { name: 'lhc_ldep', duration: '1 year', purpose: 'Holds which team was asked' },
    { name: 'lhc_ses', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['cloud.livehelperchat.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const liveagent: KnownService = {
  id: 'liveagent',
  name: 'LiveAgent',
  vendor: 'Quality Unit',
  kind: 'customer-interaction',
  cookies: [
    { name: 'LaVisitorId_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'LaVisitorNew', duration: '1 day', purpose: 'Says that the visitor is new' },
    { name: 'LaUserDetails', duration: '1 year', purpose: 'Holds what the visitor told' },
    { name: 'LaSID', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.ladesk.com'],
  evidence: 'https://support.liveagent.com/',
}

export const livechat: KnownService = {
  id: 'livechat',
  name: 'LiveChat',
  vendor: 'Text',
  kind: 'customer-interaction',
  cookies: [
    { name: '__lc_cid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__lc_cst', duration: '2 years', purpose: 'Holds a key to the chat' },
    { name: '__lc2_cid', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '__lc2_cst', duration: '2 years', purpose: 'Holds a key to the chat' },
    { name: '__livechat', duration: '2 years', purpose: 'Tells visitors apart' },
    {
      name: '__oauth_redirect_detector',
      duration: 'session',
      purpose: 'Tests whether cookies work',
    },
    { name: 'lc_window_state', duration: 'session', purpose: 'Says whether the chat is open' },
  ],
  tags: ['*.livechat-files.com', '*.livechat-static.com', '*.livechatinc.com'],
  inline: ['cdn.livechatinc.com/tracking.js'],
  evidence: 'https://www.livechat.com/legal/cookies-policy/',
}

export const livechatoo: KnownService = {
  id: 'livechatoo',
  name: 'Livechatoo',
  vendor: 'Livechatoo',
  kind: 'customer-interaction',
  tags: ['app.livechatoo.com'],
  evidence: 'https://www.livechatoo.com/',
}

export const livehelpnow: KnownService = {
  id: 'livehelpnow',
  name: 'LiveHelpNow',
  vendor: 'LiveHelpNow',
  kind: 'customer-interaction',
  cookies: [
    { name: 'lhnContact', duration: '5 years', purpose: 'Tells visitors apart' },
    { name: 'lhnStorageType', duration: 'session', purpose: 'Says where chats are held' },
    { name: 'lhnJWT', duration: 'session', purpose: 'Holds a key to the chat' },
  ],
  tags: ['*.livehelpnow.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const liveperson: KnownService = {
  id: 'liveperson',
  name: 'LivePerson',
  vendor: 'LivePerson',
  kind: 'customer-interaction',
  cookies: [
    { name: 'LPVID', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'LPSID-*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'LPCKEY-*', duration: 'session', purpose: 'Holds a key to the chat' },
    { name: 'HumanClickID', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'HumanClickKEY', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'HumanClickSiteContainerID_*',
      duration: 'session',
      purpose: 'Holds which site the chat belongs to',
    },
  ],
  tags: ['*.liveperson.net', '*.look.io', '*.lpsnmedia.net'],
  inline: ['lptag.liveperson.net', 'lpTag._tagCount'],
  evidence: 'https://developers.liveperson.com/',
}

export const livetex: KnownService = {
  id: 'livetex',
  name: 'LiveTex',
  vendor: 'LiveTex',
  kind: 'customer-interaction',
  tags: ['*.livetex.io', '*.livetex.ru'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const livezilla: KnownService = {
  id: 'livezilla',
  name: 'LiveZilla',
  vendor: 'LiveZilla',
  kind: 'customer-interaction',
  cookies: [
    { name: 'lz_last_visit', duration: '1 year', purpose: 'Says when the visitor last came' },
    { name: 'lz_userid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'lz_visits', duration: '1 year', purpose: 'Counts visits' },
  ],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const mailmunch: KnownService = {
  id: 'mailmunch',
  name: 'MailMunch',
  vendor: 'MailMunch',
  kind: 'customer-interaction',
  cookies: [
    { name: '_mailmunch_visitor_id', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'mailmunch_second_pageview',
      duration: '1 year',
      purpose: 'Says that the visitor saw a second page',
    },
  ],
  tags: ['*.mailmunch.co'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const markerIo: KnownService = {
  id: 'marker-io',
  name: 'Marker.io',
  vendor: 'Marker.io',
  kind: 'customer-interaction',
  tags: ['*.marker.io'],
  evidence: 'https://marker.io/cookie-policy',
}

export const medalliaDigital: KnownService = {
  id: 'medallia-digital',
  name: 'Medallia Digital (Kampyle)',
  vendor: 'Medallia',
  kind: 'customer-interaction',
  cookies: [
    { name: 'kampyle_userid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'kampyleUserSession', duration: '1 year', purpose: 'Says when the visit began' },
    { name: 'kampyleUserSessionsCount', duration: '1 year', purpose: 'Counts visits' },
    { name: 'kampyleSessionPageCounter', duration: '1 year', purpose: 'Counts pages' },
    { name: 'kampyleUserPercentile', duration: '1 year', purpose: 'Sorts visitors into groups' },
    {
      name: 'kampyleInvitePresented',
      duration: '1 year',
      purpose: 'Says that a survey was offered',
    },
    {
      name: 'kampylePageLoadedTimestamp',
      duration: '1 year',
      purpose: 'Says when the page was loaded',
    },
    { name: 'kampyleSubmitted', duration: '1 year', purpose: 'Says that a survey was answered' },
    { name: 'DECLINED_DATE', duration: '1 year', purpose: 'Says when a survey was declined' },
    { name: 'SUBMITTED_DATE', duration: '1 year', purpose: 'Says when a survey was answered' },
    { name: 'mdLogger', duration: '1 year', purpose: 'Says whether faults are logged' },
    { name: 'cd_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.digital-cloud-gov.medallia.com',
    '*.digital-cloud-prem.medallia.com',
    '*.digital-cloud-uk.medallia.eu',
    '*.digital-cloud-us-main.medallia.com',
    '*.digital-cloud-west.medallia.com',
    '*.digital-cloud.medallia.com',
    '*.digital-cloud.medallia.eu',
    '*.kampyle.com',
    '*.md-nebula.medallia.com',
  ],
  evidence: 'https://docs.medallia.com/',
}

export const missiveChat: KnownService = {
  id: 'missive-chat',
  name: 'Missive Live Chat',
  vendor: 'Missive',
  kind: 'customer-interaction',
  tags: ['webchat.missiveapp.com'],
  evidence: 'https://missiveapp.com/help',
}

export const mopinion: KnownService = {
  id: 'mopinion',
  name: 'Mopinion',
  vendor: 'Netigate',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'Pastease.passive.activated*',
      duration: '1 month',
      purpose: 'Says that a survey was offered',
    },
    {
      name: 'Pastease.passive.chance*',
      duration: '1 month',
      purpose: 'Sorts visitors into groups for surveys',
    },
  ],
  tags: ['*.mopinion.com/assets', 'collect.mopinion.com', 'deploy.mopinion.com'],
  evidence: 'https://support.mopinion.com/',
}

export const moxie: KnownService = {
  id: 'moxie',
  name: 'Moxie Chat',
  vendor: 'Moxie',
  kind: 'customer-interaction',
  tags: ['*.gomoxie.com', '*.gomoxie.solutions'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const myFeelback: KnownService = {
  id: 'my-feelback',
  name: 'MyFeelBack',
  vendor: 'Skeepers',
  kind: 'customer-interaction',
  tags: ['*.myfeelback.com', 'actorssl-5637.kxcdn.com'],
  evidence: 'https://help.myfeelback.com/fr/quels-sont-les-cookies-d',
}

export const nanorep: KnownService = {
  id: 'nanorep',
  name: 'Bold360 (nanorep)',
  vendor: 'Genesys',
  kind: 'customer-interaction',
  tags: ['*.bold360.com', '*.nanorep.co', '*.nanorep.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const naverTalktalk: KnownService = {
  id: 'naver-talktalk',
  name: 'Naver TalkTalk',
  vendor: 'Naver',
  kind: 'customer-interaction',
  tags: ['partner.talk.naver.com/banners', 'talk.naver.com/static'],
  evidence: 'https://partner.talk.naver.com/',
}

export const niceIncontact: KnownService = {
  id: 'nice-incontact',
  name: 'NICE CXone Chat',
  vendor: 'NICE',
  kind: 'customer-interaction',
  tags: [
    '*.incontact.com',
    '*.nice-incontact.com',
    '*.nicecxone.com/chat',
    'web-modules-de-eu1.niceincontact.com',
    'web-modules-de-na1.niceincontact.com',
  ],
  evidence: 'https://developer.niceincontact.com/',
}

export const nolt: KnownService = {
  id: 'nolt',
  name: 'Nolt',
  vendor: 'Nolt',
  kind: 'functional',
  tags: ['cdn.nolt.io'],
  evidence: 'https://nolt.io/help',
}

export const olark: KnownService = {
  id: 'olark',
  name: 'Olark',
  vendor: 'Olark',
  kind: 'customer-interaction',
  cookies: [
    { name: '_ok', duration: 'session', purpose: 'Holds the account of the site' },
    { name: '_okac', duration: 'session', purpose: 'Holds the account of the site' },
    { name: '_okbk', duration: 'session', purpose: 'Holds the state of the chat' },
    { name: '_okdetect', duration: 'session', purpose: 'Tests whether cookies work' },
    { name: '_okla', duration: 'session', purpose: 'Says whether the chat was used' },
    { name: '_oklv', duration: 'session', purpose: 'Holds the version of the script' },
    { name: '_okgid', duration: 'session', purpose: 'Holds the group that answers' },
    { name: '_oksub', duration: 'session', purpose: 'Holds the group that answers' },
    { name: 'olfsk', duration: '2 years', purpose: 'Holds the chat across pages' },
    { name: 'wcsid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'hblid', duration: '2 years', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.olark.com/jsclient',
    'api.olark.com',
    'assets.olark.com',
    'client.olark.com',
    'events.olark.com',
    'log.olark.com',
    'nrpc.olark.com',
    'static.olark.com',
  ],
  inline: ['static.olark.com/jsclient/loader'],
  evidence: 'https://www.olark.com/help/cookies/',
}

export const onesignal: KnownService = {
  id: 'onesignal',
  name: 'OneSignal',
  vendor: 'OneSignal',
  kind: 'customer-interaction',
  tags: ['*.onesignal.com', '*.os.tc'],
  evidence: 'https://documentation.onesignal.com/docs/web-sdk-setup',
}

export const opinary: KnownService = {
  id: 'opinary',
  name: 'Opinary',
  vendor: 'Affinity',
  kind: 'customer-interaction',
  tags: ['*.opinary.com', 'compass.pressekompass.net', 'www.pressekompass.net'],
  evidence: 'https://opinary.com/',
}

export const opinionlab: KnownService = {
  id: 'opinionlab',
  name: 'OpinionLab',
  vendor: 'Verint',
  kind: 'customer-interaction',
  tags: ['*.opinionlab.com'],
  evidence: 'https://www.verint.com/',
}

export const opinionstage: KnownService = {
  id: 'opinionstage',
  name: 'Opinion Stage',
  vendor: 'Opinion Stage',
  kind: 'customer-interaction',
  tags: [
    'www.opinionstage.com/assets',
    'www.opinionstage.com/polls',
    'www.opinionstage.com/sets',
    'www.opinionstage.com/surveys',
    'www.opinionstage.com/widgets',
  ],
  evidence: 'https://help.opinionstage.com/',
}

export const optimonk: KnownService = {
  id: 'optimonk',
  name: 'OptiMonk',
  vendor: 'OptiMonk',
  kind: 'customer-interaction',
  cookies: [
    { name: 'optiMonkClient', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'optiMonkClientId', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'optiMonkSession', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.optimonk.com'],
  evidence: 'https://support.optimonk.com/',
}

export const optinmonster: KnownService = {
  id: 'optinmonster',
  name: 'OptinMonster',
  vendor: 'Awesome Motive',
  kind: 'customer-interaction',
  cookies: [
    { name: '_omappvp', duration: '11 years', purpose: 'Says that the visitor came before' },
    { name: '_omappvs', duration: '20 minutes', purpose: 'Says that this is the same visit' },
    { name: 'om-success-*', duration: '1 year', purpose: 'Says that an offer was taken' },
    { name: 'om-interaction-cookie', duration: '1 month', purpose: 'Says that an offer was used' },
    { name: 'om-success-cookie', duration: '1 year', purpose: 'Says that an offer was taken' },
    { name: 'omSeen-*', duration: '1 month', purpose: 'Says which offers were seen' },
    { name: 'omSlideClosed-*', duration: '1 month', purpose: 'Says which offers were closed' },
    { name: 'omCountdown-*', duration: '1 month', purpose: 'Holds when an offer ends' },
    {
      name: 'omGlobalInteractionCookie',
      duration: '1 month',
      purpose: 'Says that an offer was used',
    },
    { name: 'omGlobalSuccessCookie', duration: '1 year', purpose: 'Says that an offer was taken' },
  ],
  tags: [
    '*.omappapi.com',
    '*.opmnstr.com',
    '*.optmnstr.com',
    '*.optmstr.com',
    '*.optnmstr.com',
    'a.omwpapi.com',
    'api.optinmonster.com',
    'app.optinmonster.com',
    'optinmonster.s3.amazonaws.com',
  ],
  evidence: 'https://optinmonster.com/docs/are-optinmonster-cookies-gdpr-compliant/',
}

export const oracleServiceChat: KnownService = {
  id: 'oracle-service-chat',
  name: 'Oracle Service Cloud Chat',
  vendor: 'Oracle',
  kind: 'customer-interaction',
  tags: ['*.custhelp.com/euf', '*.rnengage.com'],
  evidence: 'https://docs.oracle.com/en/cloud/saas/b2c-service/',
}

export const outgrow: KnownService = {
  id: 'outgrow',
  name: 'Outgrow',
  vendor: 'Outgrow',
  kind: 'customer-interaction',
  tags: ['*.outgrow.us', 'dyv6f9ner1ir9.cloudfront.net'],
  evidence: 'https://outgrow.co/',
}

export const personizely: KnownService = {
  id: 'personizely',
  name: 'Personizely',
  vendor: 'Personizely',
  kind: 'customer-interaction',
  tags: ['static.personizely.net'],
  evidence: 'https://docs.personizely.net/',
}

export const picreel: KnownService = {
  id: 'picreel',
  name: 'Picreel',
  vendor: 'Picreel',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'picreel_tracker__visited',
      duration: '1 year',
      purpose: 'Says that the visitor came before',
    },
    {
      name: 'picreel_tracker__first_visit',
      duration: '1 year',
      purpose: 'Says when the visitor first came',
    },
    { name: 'picreel_tracker__page_views', duration: '1 year', purpose: 'Counts pages' },
    { name: 'picreel_new_price', duration: '1 year', purpose: 'Holds the price that was offered' },
  ],
  tags: ['*.picreel.com'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const pipedriveLeadbooster: KnownService = {
  id: 'pipedrive-leadbooster',
  name: 'Pipedrive LeadBooster',
  vendor: 'Pipedrive',
  kind: 'customer-interaction',
  tags: ['leadbooster-chat.pipedrive.com'],
  evidence: 'https://www.pipedrive.com/en/cookie-notice',
}

export const playbuzz: KnownService = {
  id: 'playbuzz',
  name: 'Playbuzz',
  vendor: 'EX.CO',
  kind: 'customer-interaction',
  tags: ['cdn.playbuzz.com', 'embed.playbuzz.com', 'www.playbuzz.com/item'],
  evidence: 'https://ex.co/',
}

export const podiumWebchat: KnownService = {
  id: 'podium-webchat',
  name: 'Podium Webchat',
  vendor: 'Podium',
  kind: 'customer-interaction',
  tags: ['assets.podium.com', 'connect.podium.com', 'mind-flayer.podium.com', 'webchat.podium.com'],
  evidence: 'https://docs.podium.com/',
}

export const poptin: KnownService = {
  id: 'poptin',
  name: 'Poptin',
  vendor: 'Poptin',
  kind: 'customer-interaction',
  cookies: [
    { name: 'poptin_user_id', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'poptin_user_ip', duration: 'session', purpose: 'Holds the address of the visitor' },
    { name: 'poptin_user_country_code', duration: 'session', purpose: 'Holds the country' },
    { name: 'poptin_session', duration: 'session', purpose: 'Holds the data of this visit' },
    {
      name: 'poptin_session_account_*',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: 'poptin_old_user', duration: '1 year', purpose: 'Says that the visitor came before' },
    { name: 'poptin_new_user', duration: 'session', purpose: 'Says that the visitor is new' },
    { name: 'poptin_referrer', duration: 'session', purpose: 'Holds how the visitor came' },
    { name: 'poptin_previous_url', duration: 'session', purpose: 'Holds the page before' },
    { name: 'poptin_c_visitor', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['app.popt.in', 'cdn.popt.in'],
  evidence: 'https://help.poptin.com/',
}

export const popupsmart: KnownService = {
  id: 'popupsmart',
  name: 'Popupsmart',
  vendor: 'Popupsmart',
  kind: 'customer-interaction',
  tags: ['apiv2.popupsmart.com', 'cdn.popupsmart.com'],
  evidence: 'https://popupsmart.com/',
}

export const privy: KnownService = {
  id: 'privy',
  name: 'Privy',
  vendor: 'Attentive',
  kind: 'customer-interaction',
  cookies: [{ name: '_privy_*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: [
    '*.privymktg.com',
    'api.privy.com',
    'assets.privy.com',
    'promotions.privy.com',
    'widget.privy.com',
  ],
  evidence: 'https://help.privy.com/',
}

export const proprofsChat: KnownService = {
  id: 'proprofs-chat',
  name: 'ProProfs Chat',
  vendor: 'ProProfs',
  kind: 'customer-interaction',
  tags: ['*.live2support.com', 'www.proprofschat.com/widget'],
  evidence: 'https://www.proprofschat.com/',
}

export const provideSupport: KnownService = {
  id: 'provide-support',
  name: 'Provide Support',
  vendor: 'Provide Support',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'vsid',
      host: 'providesupport.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.providesupport.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const pureChat: KnownService = {
  id: 'pure-chat',
  name: 'Pure Chat',
  vendor: 'Ruby',
  kind: 'customer-interaction',
  cookies: [
    { name: 'purechat_state', duration: 'session', purpose: 'Says whether the chat is open' },
  ],
  tags: ['*.purechatcdn.com', 'app.purechat.com'],
  evidence: 'https://www.purechat.com/privacy',
}

export const pushalert: KnownService = {
  id: 'pushalert',
  name: 'PushAlert',
  vendor: 'InkWeb',
  kind: 'customer-interaction',
  tags: ['cdn.pushalert.co'],
  evidence: 'https://pushalert.co/documentation',
}

export const pushbots: KnownService = {
  id: 'pushbots',
  name: 'PushBots',
  vendor: 'PushBots',
  kind: 'customer-interaction',
  tags: ['cdn.pushbots.com'],
  evidence: 'https://pushbots.help/',
}

export const pushcrew: KnownService = {
  id: 'pushcrew',
  name: 'VWO Engage (PushCrew)',
  vendor: 'Wingify',
  kind: 'customer-interaction',
  cookies: [
    { name: 'pushcrew*', duration: '1 year', purpose: 'Holds whether messages are wanted' },
  ],
  tags: ['*.pushcrew.com'],
  evidence: 'https://help.vwo.com/',
}

export const pushengage: KnownService = {
  id: 'pushengage',
  name: 'PushEngage',
  vendor: 'Awesome Motive',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'PushSubscriberStatus',
      duration: '30 days',
      purpose: 'Says whether messages are wanted',
    },
    { name: 'peclosed', duration: '30 days', purpose: 'Says that the question was closed' },
    { name: 'peclosed-*', duration: '30 days', purpose: 'Says that the question was closed' },
  ],
  tags: ['*.pushengage.com'],
  evidence: 'https://www.pushengage.com/docs/',
}

export const pushly: KnownService = {
  id: 'pushly',
  name: 'Pushly',
  vendor: 'OneSignal',
  kind: 'customer-interaction',
  tags: ['*.p-n.io', 'cdn.pushly.com'],
  evidence: 'https://documentation.pushly.com/',
}

export const pushnami: KnownService = {
  id: 'pushnami',
  name: 'Pushnami',
  vendor: 'Pushnami',
  kind: 'customer-interaction',
  tags: ['*.pushnami.com'],
  evidence: 'https://pushnami.com/',
}

export const pushnews: KnownService = {
  id: 'pushnews',
  name: 'Pushnews',
  vendor: 'Pushnews',
  kind: 'customer-interaction',
  tags: ['*.pn.vg'],
  evidence: 'https://www.pushnews.eu/',
}

export const pushowl: KnownService = {
  id: 'pushowl',
  name: 'PushOwl',
  vendor: 'Brevo',
  kind: 'customer-interaction',
  tags: ['cdn.pushowl.com'],
  evidence: 'https://docs.pushowl.com/',
}

export const pushpushgo: KnownService = {
  id: 'pushpushgo',
  name: 'PushPushGo',
  vendor: 'PushPushGo',
  kind: 'customer-interaction',
  tags: ['*.pushpushgo.com'],
  evidence: 'https://docs.pushpushgo.company/',
}

export const pushwoosh: KnownService = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  vendor: 'Pushwoosh',
  kind: 'customer-interaction',
  tags: ['*.pushwoosh.com/json', 'cdn.pushwoosh.com'],
  evidence: 'https://docs.pushwoosh.com/',
}

export const qualaroo: KnownService = {
  id: 'qualaroo',
  name: 'Qualaroo',
  vendor: 'ProProfs',
  kind: 'customer-interaction',
  cookies: [
    { name: 'ki_s', duration: '5 years', purpose: 'Says which surveys were offered' },
    { name: 'ki_t', duration: '5 years', purpose: 'Counts pages and visits' },
    { name: 'ki_r', duration: '5 years', purpose: 'Holds how the visitor came' },
    { name: 'ki_u', duration: '5 years', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.qualaroo.com', 's3.amazonaws.com/ki.js'],
  evidence: 'https://help.qualaroo.com/',
}

export const qualified: KnownService = {
  id: 'qualified',
  name: 'Qualified',
  vendor: 'Salesforce',
  kind: 'customer-interaction',
  cookies: [
    {
      name: '__q_state_*',
      duration: '10 years',
      purpose: 'Tells visitors apart and holds their chat',
    },
    { name: '__q_domainTest', duration: 'session', purpose: 'Tests on which domain cookies work' },
    { name: '__q_local_form_debug', duration: 'session', purpose: 'Says whether forms are tested' },
  ],
  tags: ['app.qualified.com', 'js.qualified.com', 'ws.qualified.com'],
  evidence: 'https://docs.qualified.com/',
}

export const qualtrics: KnownService = {
  id: 'qualtrics',
  name: 'Qualtrics Website Feedback',
  vendor: 'Qualtrics',
  kind: 'customer-interaction',
  cookies: [
    { name: 'QSI_HistorySession', duration: 'session', purpose: 'Holds the pages of this visit' },
    { name: 'QSI_S_*', duration: '7 days', purpose: 'Sorts visitors into groups for surveys' },
    { name: 'QSI_SI_*', duration: '30 days', purpose: 'Says which surveys were offered' },
    {
      name: 'QSI_OptInIDsAndWindowNames',
      duration: 'session',
      purpose: 'Says which windows wait for a survey',
    },
    {
      name: 'QSI_OptInIDsAndTargetOrigins',
      duration: 'session',
      purpose: 'Says which windows wait for a survey',
    },
    {
      name: 'QSI_ReplaySession_*',
      duration: 'session',
      purpose: 'Holds whether the visit is recorded',
    },
    { name: 'QSI_TestSessions_*', duration: 'session', purpose: 'Says whether surveys are tested' },
    { name: 'QSI_CT', duration: 'session', purpose: 'Counts what the visitor did' },
    { name: 'QSI_DATA', duration: 'session', purpose: 'Holds data for surveys' },
    {
      name: 'QSIPopUnder_PopUnderTarget_*',
      duration: 'session',
      purpose: 'Says which windows wait for a survey',
    },
    { name: 'QST', duration: '6 months', purpose: 'Tells who answers a survey apart' },
  ],
  tags: [
    '*.qualtrics.com/WRSiteInterceptEngine',
    '*.qualtrics.com/jfe',
    '*.siteintercept.qualtrics.com',
    '*.siteintercept.qualtrics.eu',
  ],
  evidence:
    'https://www.qualtrics.com/support/website-app-feedback/getting-started-with-website-app-feedback/website-app-feedback-browser-cookies/',
}

export const quiq: KnownService = {
  id: 'quiq',
  name: 'Quiq',
  vendor: 'Quiq',
  kind: 'customer-interaction',
  tags: ['*.goquiq.com/app/chat-ui', '*.goquiq.com/app/webchat', '*.quiq-api.com'],
  evidence: 'https://developers.goquiq.com/',
}

export const reAmaze: KnownService = {
  id: 're-amaze',
  name: 'Re:amaze',
  vendor: 'GoDaddy',
  kind: 'customer-interaction',
  tags: ['*.reamaze.io', 'cdn.reamaze.com', 'push-cable.reamaze.com', 'push.reamaze.com'],
  evidence: 'https://www.reamaze.com/docs',
}

export const respondIo: KnownService = {
  id: 'respond-io',
  name: 'respond.io',
  vendor: 'respond.io',
  kind: 'customer-interaction',
  tags: ['cdn.respond.io'],
  evidence: 'https://docs.respond.io/',
}

export const retainful: KnownService = {
  id: 'retainful',
  name: 'Retainful',
  vendor: 'Retainful',
  kind: 'customer-interaction',
  tags: ['*.retainful.com'],
  evidence: 'https://www.retainful.com/docs',
}

export const riddle: KnownService = {
  id: 'riddle',
  name: 'Riddle',
  vendor: 'Riddle',
  kind: 'customer-interaction',
  tags: ['www.riddle.com/a', 'www.riddle.com/embed', 'www.riddle.com/view'],
  evidence: 'https://www.riddle.com/help/',
}

export const rumbletalk: KnownService = {
  id: 'rumbletalk',
  name: 'RumbleTalk',
  vendor: 'RumbleTalk',
  kind: 'customer-interaction',
  tags: ['rumbletalk.com/client'],
  evidence: 'https://rumbletalk.com/',
}

export const salesforceLiveAgent: KnownService = {
  id: 'salesforce-live-agent',
  name: 'Salesforce Chat',
  vendor: 'Salesforce',
  kind: 'customer-interaction',
  cookies: [
    { name: 'liveagent_oref', duration: '10 years', purpose: 'Holds how the visitor first came' },
    { name: 'liveagent_ptid', duration: '10 years', purpose: 'Tells visitors apart' },
    { name: 'liveagent_sid', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'liveagent_vc', duration: '10 years', purpose: 'Counts visits' },
  ],
  tags: [
    '*.force.com/embeddedservice',
    '*.lightning.force.com/embeddedservice',
    '*.my.salesforce.com/embeddedservice',
    '*.my.site.com/*/assets/js/bootstrap.min.js',
    '*.salesforce-scrt.com',
    '*.salesforceliveagent.com',
    'service.force.com/embeddedservice',
  ],
  evidence: 'https://developer.salesforce.com/docs/service/messaging-web/overview',
}

export const satismeter: KnownService = {
  id: 'satismeter',
  name: 'SatisMeter',
  vendor: 'Productboard',
  kind: 'customer-interaction',
  tags: ['app.satismeter.com'],
  evidence: 'https://help.satismeter.com/',
}

export const screeb: KnownService = {
  id: 'screeb',
  name: 'Screeb',
  vendor: 'Screeb',
  kind: 'customer-interaction',
  tags: ['t.screeb.app'],
  evidence: 'https://screeb.app/gdpr-privacy',
}

export const sendbirdChat: KnownService = {
  id: 'sendbird-chat',
  name: 'Sendbird Desk',
  vendor: 'Sendbird',
  kind: 'customer-interaction',
  tags: ['aichatbot.sendbird.com', 'dxstmhyqfqr1o.cloudfront.net'],
  evidence: 'https://sendbird.com/docs',
}

export const sendpulsePush: KnownService = {
  id: 'sendpulse-push',
  name: 'SendPulse Web Push',
  vendor: 'SendPulse',
  kind: 'customer-interaction',
  cookies: [
    { name: 'sendpulse_*', duration: '1 year', purpose: 'Holds whether messages are wanted' },
  ],
  tags: [
    '*.sendpulse.com/live-chat',
    '*.spushs.com',
    '*.webpushs.com',
    'cdn.sendpulse.com',
    'static-login.sendpulse.com',
  ],
  evidence: 'https://sendpulse.com/knowledge-base/push-notifications',
}

export const sleeknote: KnownService = {
  id: 'sleeknote',
  name: 'Sleeknote',
  vendor: 'Drip',
  kind: 'customer-interaction',
  cookies: [
    { name: '_sn_a', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_sn_m', duration: '1 year', purpose: 'Holds what the visitor did' },
    { name: '_sn_n', duration: '1 year', purpose: 'Holds which offers were shown' },
  ],
  tags: ['*.sleeknote.com'],
  evidence: 'https://help.sleeknote.com/',
}

export const smallchat: KnownService = {
  id: 'smallchat',
  name: 'Smallchat',
  vendor: 'Small.chat',
  kind: 'customer-interaction',
  tags: ['embed.small.chat', 'static.small.chat'],
  evidence: 'https://small.chat/',
}

export const smartpush: KnownService = {
  id: 'smartpush',
  name: 'SmartPush',
  vendor: 'SmartPush',
  kind: 'customer-interaction',
  tags: ['cdn.smartpush.ai'],
  evidence: 'https://www.smartpush.ai/',
}

export const smartsupp: KnownService = {
  id: 'smartsupp',
  name: 'Smartsupp',
  vendor: 'Smartsupp',
  kind: 'customer-interaction',
  cookies: [{ name: 'ssupp.*', duration: '6 months', purpose: 'Tells visitors apart' }],
  tags: ['*.smartsuppcdn.com', '*.smartsuppchat.com', 'smartsupp-widget-161959.c.cdn77.org'],
  evidence: 'https://www.smartsupp.com/help/privacy/',
}

export const snapengage: KnownService = {
  id: 'snapengage',
  name: 'SnapEngage',
  vendor: 'TeamSupport',
  kind: 'customer-interaction',
  cookies: [
    { name: 'SnapABugHistory', duration: '1 year', purpose: 'Holds the pages of a visitor' },
    { name: 'SnapABugVisit', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'SnapABugRef', duration: 'session', purpose: 'Holds how the visitor came' },
    { name: 'SnapABugUserAlias', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'SnapABugChatWindow', duration: 'session', purpose: 'Says whether the chat is open' },
    { name: 'SnapABugChatSession', duration: 'session', purpose: 'Holds the chat of a visitor' },
  ],
  tags: ['*.snapengage.com', 'storage.googleapis.com/code.snapengage.com'],
  evidence: 'https://help.snapengage.com/',
}

export const sprig: KnownService = {
  id: 'sprig',
  name: 'Sprig',
  vendor: 'Sprig',
  kind: 'customer-interaction',
  cookies: [{ name: 'userleap.ids', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['api.sprig.com', 'api.userleap.com', 'cdn.sprig.com', 'cdn.userleap.com'],
  evidence: 'https://docs.sprig.com/',
}

export const sprinklrChat: KnownService = {
  id: 'sprinklr-chat',
  name: 'Sprinklr Live Chat',
  vendor: 'Sprinklr',
  kind: 'customer-interaction',
  tags: ['live-chat-static.sprinklr.com'],
  evidence: 'https://dev.sprinklr.com/',
}

export const stonly: KnownService = {
  id: 'stonly',
  name: 'Stonly',
  vendor: 'Stonly',
  kind: 'customer-interaction',
  tags: ['stonly.com/api', 'stonly.com/embed', 'stonly.com/js'],
  evidence: 'https://trust.stonly.com/',
}

export const subscribers: KnownService = {
  id: 'subscribers',
  name: 'Subscribers',
  vendor: 'Subscribers',
  kind: 'customer-interaction',
  tags: ['app.subscribers.com', 'cdn.subscribers.com'],
  evidence: 'https://subscribers.com/',
}

export const sumo: KnownService = {
  id: 'sumo',
  name: 'Sumo',
  vendor: 'BDOW!',
  kind: 'customer-interaction',
  cookies: [
    { name: '__smToken', duration: '1 year', purpose: 'Holds who is logged in to Sumo' },
    { name: '__smVID', duration: '1 month', purpose: 'Tells visitors apart' },
    { name: '__smScrollBoxShown', duration: '1 month', purpose: 'Says that an offer was shown' },
    { name: '__smListBuilderShown', duration: '1 month', purpose: 'Says that an offer was shown' },
    { name: '__smSmartBarShown', duration: '1 month', purpose: 'Says that an offer was shown' },
    { name: '__smWelcomeMatShown', duration: '1 month', purpose: 'Says that an offer was shown' },
    { name: '__smSubscribed', duration: '1 year', purpose: 'Says that the visitor subscribed' },
    { name: '__smSessionId', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.sumome.com', 'load.sumo.com', 'micpn.sumo.com', 'sumo.com/api', 'sumo.com/services'],
  evidence: 'https://help.sumo.com/',
}

export const surveymonkey: KnownService = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  vendor: 'SurveyMonkey',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'ep201',
      host: 'surveymonkey.com',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'ep202',
      host: 'surveymonkey.com',
      duration: '90 days',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'ep203',
      host: 'surveymonkey.com',
      duration: '90 days',
      purpose: 'Tells visitors apart',
    },
    { name: 'smcx_*', duration: '1 year', purpose: 'Says which surveys were shown' },
  ],
  tags: [
    '*.research.net/r',
    'secure.surveymonkey.com',
    'widget.surveymonkey.com',
    'www.surveymonkey.com/jsEmbed.aspx',
    'www.surveymonkey.com/jsPopup.aspx',
    'www.surveymonkey.com/r',
  ],
  evidence: 'https://www.surveymonkey.com/mp/legal/cookies/',
}

export const surveysparrow: KnownService = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  vendor: 'SurveySparrow',
  kind: 'customer-interaction',
  tags: [
    '*.surveysparrow.com/s',
    '*.surveysparrow.com/widget',
    'cdn.spotchecks.com',
    'static.surveysparrow.com',
  ],
  evidence: 'https://support.surveysparrow.com/',
}

export const survicate: KnownService = {
  id: 'survicate',
  name: 'Survicate',
  vendor: 'Survicate',
  kind: 'customer-interaction',
  tags: [
    '*.survicate-cdn.com',
    'respondent.survicate.com',
    'survey.survicate.com',
    'surveys-static.survicate.com',
    'widget-api.survicate.com',
  ],
  evidence: 'https://developers.survicate.com/',
}

export const synthetix: KnownService = {
  id: 'synthetix',
  name: 'Synthetix',
  vendor: 'Synthetix',
  kind: 'customer-interaction',
  tags: ['*.syn-finity.com', '*.synthetix-ec1.com', '*.synthetix.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const tawkTo: KnownService = {
  id: 'tawk-to',
  name: 'tawk.to',
  vendor: 'tawk.to',
  kind: 'customer-interaction',
  cookies: [
    { name: 'twk_uuid_*', duration: '6 months', purpose: 'Tells visitors apart' },
    {
      name: 'twk_idm_key',
      duration: 'session',
      purpose: 'Tells visitors apart across sites of one owner',
    },
    { name: 'TawkConnectionTime', duration: 'session', purpose: 'Says when the chat connected' },
    { name: '__tawkuuid', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'TawkCookie', duration: 'session', purpose: 'Holds the state of the chat' },
    { name: 'tawkUUID', host: 'tawk.to', duration: '6 months', purpose: 'Tells visitors apart' },
    { name: 'tawk_uuid_*', duration: '6 months', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.tawk.to/chat', 'cdn.tawk.to', 'embed.tawk.to', 'static-v.tawk.to', 'va.tawk.to'],
  evidence: 'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
}

export const textback: KnownService = {
  id: 'textback',
  name: 'TextBack',
  vendor: 'TextBack',
  kind: 'customer-interaction',
  tags: ['widget.textback.io'],
  evidence: 'https://textback.ru/',
}

export const tidio: KnownService = {
  id: 'tidio',
  name: 'Tidio',
  vendor: 'Tidio',
  kind: 'customer-interaction',
  cookies: [{ name: 'tidio_state_*', duration: '1 month', purpose: 'Holds the state of the chat' }],
  tags: ['*.tidio.co', '*.tidiochat.com'],
  evidence: 'https://help.tidio.com/hc/en-us',
}

export const tiledesk: KnownService = {
  id: 'tiledesk',
  name: 'Tiledesk',
  vendor: 'Tiledesk',
  kind: 'customer-interaction',
  tags: ['*.tiledesk.com'],
  evidence: 'https://developer.tiledesk.com/',
}

export const tolkAi: KnownService = {
  id: 'tolk-ai',
  name: 'Tolk.ai',
  vendor: 'Tolk.ai',
  kind: 'customer-interaction',
  tags: ['genii-script.tolk.ai', 'script.tolk.ai'],
  evidence: 'https://www.tolk.ai/',
}

export const touchcommerce: KnownService = {
  id: 'touchcommerce',
  name: 'TouchCommerce',
  vendor: 'Nuance',
  kind: 'customer-interaction',
  cookies: [
    { name: 'inqVital_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'inqSession_*', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'inqState_*', duration: 'session', purpose: 'Holds the state of the chat' },
    { name: 'inqSLD', duration: 'session', purpose: 'Tests on which domain cookies work' },
  ],
  tags: ['*.digital.nuance.com', '*.inq.com', '*.touchcommerce.com'],
  evidence: 'https://docs.nuance.com/',
}

export const trengo: KnownService = {
  id: 'trengo',
  name: 'Trengo',
  vendor: 'Trengo',
  kind: 'customer-interaction',
  tags: ['*.widget.trengo.eu'],
  evidence: 'https://help.trengo.com/',
}

export const truepush: KnownService = {
  id: 'truepush',
  name: 'Truepush',
  vendor: 'Truepush',
  kind: 'customer-interaction',
  tags: ['*.truepush.com'],
  evidence: 'https://docs.truepush.com/',
}

export const usabilla: KnownService = {
  id: 'usabilla',
  name: 'Usabilla',
  vendor: 'SurveyMonkey',
  kind: 'customer-interaction',
  cookies: [{ name: 'usbls', duration: 'session', purpose: 'Says that the visit is known' }],
  tags: ['*.usabilla.com', 'd6tizftlrpuof.cloudfront.net'],
  evidence: 'https://help.getfeedback.com/',
}

export const userguiding: KnownService = {
  id: 'userguiding',
  name: 'UserGuiding',
  vendor: 'UserGuiding',
  kind: 'customer-interaction',
  tags: ['*.userguiding.com/api', 'static.userguiding.com'],
  evidence: 'https://help.userguiding.com/',
}

export const userlike: KnownService = {
  id: 'userlike',
  name: 'Userlike',
  vendor: 'Lime Connect',
  kind: 'customer-interaction',
  cookies: [
    { name: 'uslk_umm_*_s', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'uslk_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.userlike-cdn-widgets.com',
    'api.userlike.com',
    'umd.userlike.com',
    'userlike-cdn-umm.b-cdn.net',
    'userlike-cdn-web.b-cdn.net',
    'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com',
  ],
  evidence: 'https://www.userlike.com/en/terms',
}

export const userpilot: KnownService = {
  id: 'userpilot',
  name: 'Userpilot',
  vendor: 'Userpilot',
  kind: 'customer-interaction',
  tags: ['*.userpilot.io'],
  evidence: 'https://docs.userpilot.com/',
}

export const usersnap: KnownService = {
  id: 'usersnap',
  name: 'Usersnap',
  vendor: 'saas.group',
  kind: 'customer-interaction',
  tags: ['api.usersnap.com', 'cdn.usersnap.com', 'resources.usersnap.com', 'widget.usersnap.com'],
  evidence: 'https://help.usersnap.com/',
}

export const uservoice: KnownService = {
  id: 'uservoice',
  name: 'UserVoice',
  vendor: 'UserVoice',
  kind: 'customer-interaction',
  cookies: [
    { name: '__uvt', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'uvts', duration: '1 year', purpose: 'Counts how the widget is used' },
    {
      name: '_uvsid',
      host: 'uservoice.com',
      duration: 'session',
      purpose: 'Keeps somebody logged in',
    },
    {
      name: '_uservoice_tz',
      host: 'uservoice.com',
      duration: '90 days',
      purpose: 'Holds the time zone',
    },
    { name: '_uf', host: 'uservoice.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    '*.uservoice.com/widgets',
    'by2.uservoice.com',
    'cdn.uservoice.com',
    'widget.uservoice.com',
  ],
  evidence: 'https://www.uservoice.com/security-compliance/pii-cookies/',
}

export const vee24: KnownService = {
  id: 'vee24',
  name: 'Vee24',
  vendor: 'Vee24',
  kind: 'customer-interaction',
  tags: ['*.vee24.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const vergic: KnownService = {
  id: 'vergic',
  name: 'Vergic Engage',
  vendor: 'Vergic',
  kind: 'customer-interaction',
  tags: ['*.psplugin.com', '*.vergic.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const videoask: KnownService = {
  id: 'videoask',
  name: 'VideoAsk',
  vendor: 'Typeform',
  kind: 'customer-interaction',
  tags: ['www.videoask.com/embed', 'www.videoask.com/f*'],
  evidence: 'https://www.videoask.com/help',
}

export const vivocha: KnownService = {
  id: 'vivocha',
  name: 'Vivocha',
  vendor: 'Covisian',
  kind: 'customer-interaction',
  tags: ['*.vivocha.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const walkme: KnownService = {
  id: 'walkme',
  name: 'WalkMe',
  vendor: 'SAP',
  kind: 'customer-interaction',
  tags: [
    '*.walkmeusercontent.com',
    'cdn.walkme.com',
    'd3b3ehuo35wzeh.cloudfront.net',
    'ec.walkme.com',
    'eu-cdn.walkme.com',
    'papi.walkme.com',
    'playerserver.walkme.com',
    'rapi.walkme.com',
  ],
  evidence: 'https://support.walkme.com/',
}

export const webexChat: KnownService = {
  id: 'webex-chat',
  name: 'Webex Bot and Chat',
  vendor: 'Cisco',
  kind: 'customer-interaction',
  tags: ['*.imi.chat'],
  evidence: 'https://help.webex.com/',
}

export const webpushr: KnownService = {
  id: 'webpushr',
  name: 'Webpushr',
  vendor: 'Webpushr',
  kind: 'customer-interaction',
  tags: ['*.webpushr.com'],
  evidence: 'https://docs.webpushr.com/',
}

export const websiteAlive: KnownService = {
  id: 'website-alive',
  name: 'WebsiteAlive',
  vendor: 'WebsiteAlive',
  kind: 'customer-interaction',
  tags: ['*.websitealive.com', '*.websitealive7.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const weply: KnownService = {
  id: 'weply',
  name: 'Weply',
  vendor: 'Weply',
  kind: 'customer-interaction',
  tags: ['app.weply.chat'],
  evidence: 'https://weply.chat/',
}

export const whatfix: KnownService = {
  id: 'whatfix',
  name: 'Whatfix',
  vendor: 'Whatfix',
  kind: 'customer-interaction',
  tags: ['cdn.whatfix.com', 'eucdn.whatfix.com', 'whatfix.com/*embed.nocache.js'],
  evidence: 'https://support.whatfix.com/',
}

export const whoson: KnownService = {
  id: 'whoson',
  name: 'WhosOn',
  vendor: 'Parker Software',
  kind: 'customer-interaction',
  cookies: [{ name: 'whoson', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.whoson.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const wisepops: KnownService = {
  id: 'wisepops',
  name: 'Wisepops',
  vendor: 'Wisepops',
  kind: 'customer-interaction',
  cookies: [
    { name: 'wisepops', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'wisepops_visits', duration: '2 years', purpose: 'Counts visits' },
    { name: 'wisepops_visitor', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: 'wisepops_session', duration: 'session', purpose: 'Holds the data of this visit' },
    { name: 'wisepops_props', duration: '2 years', purpose: 'Holds what is known of the visitor' },
    {
      name: 'wisepops_activity_session',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.wisepops.com', '*.wisepops.net'],
  evidence: 'https://support.wisepops.com/',
}

export const wonderpush: KnownService = {
  id: 'wonderpush',
  name: 'WonderPush',
  vendor: 'WonderPush',
  kind: 'customer-interaction',
  tags: ['*.wonderpush.com'],
  evidence: 'https://docs.wonderpush.com/',
}

export const wootric: KnownService = {
  id: 'wootric',
  name: 'InMoment Wootric',
  vendor: 'InMoment',
  kind: 'customer-interaction',
  tags: ['cdn.wootric.com', 'disutgh7q0ncc.cloudfront.net', 'eligibility.wootric.com'],
  evidence: 'https://docs.wootric.com/',
}

export const yellowAi: KnownService = {
  id: 'yellow-ai',
  name: 'yellow.ai',
  vendor: 'yellow.ai',
  kind: 'customer-interaction',
  tags: ['*.cloud.yellow.ai', 'app.yellowmessenger.com', 'cdn.yellowmessenger.com'],
  evidence: 'https://docs.yellow.ai/',
}

export const yieldify: KnownService = {
  id: 'yieldify',
  name: 'Yieldify',
  vendor: 'Yieldify',
  kind: 'customer-interaction',
  cookies: [{ name: 'yieldify_*', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['*.yieldify-production.com', '*.yieldify.com'],
  evidence: 'https://support.yieldify.com/',
}

export const zendeskChat: KnownService = {
  id: 'zendesk-chat',
  name: 'Zendesk Web Widget and Chat',
  vendor: 'Zendesk',
  kind: 'customer-interaction',
  cookies: [
    { name: '__zlcmid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '__zlcprivacy', duration: '1 year', purpose: 'Holds that somebody opted out of chat' },
    { name: '__zlcstore', duration: '1 year', purpose: 'Holds the state of the chat' },
    { name: 'ZD-buid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'ZD-suid', duration: '20 minutes', purpose: 'Tells visits apart' },
    {
      name: '_zendesk_cookie',
      host: 'zendesk.com',
      duration: '1 year',
      purpose: 'Holds settings of the help centre',
    },
    {
      name: '_help_center_session',
      host: 'zendesk.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: '_zendesk_session',
      host: 'zendesk.com',
      duration: '8 hours',
      purpose: 'Holds the data of this visit',
    },
    {
      name: '_zendesk_shared_session',
      host: 'zendesk.com',
      duration: '8 hours',
      purpose: 'Keeps somebody logged in',
    },
    {
      name: '_zendesk_thirdparty_test',
      host: 'zendesk.com',
      duration: '8 hours',
      purpose: 'Tests whether cookies work across sites',
    },
  ],
  tags: [
    '*.zdassets.com',
    '*.zopim.com',
    '*.zopim.io',
    'assets.zendesk.com/embeddable_framework',
    'assets.zendesk.com/external',
  ],
  evidence: 'https://support.zendesk.com/hc/en-us/articles/4408824378650',
}

export const zohoSalesiq: KnownService = {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  vendor: 'Zoho',
  kind: 'customer-interaction',
  cookies: [
    {
      name: 'uesign',
      host: 'salesiq.zoho.com',
      duration: '1 month',
      purpose: 'Guards against forged requests',
    },
    { name: '*-_zldp', duration: '2 years', purpose: 'Tells visitors apart' },
    { name: '*-_zldt', duration: '1 day', purpose: 'Tells visits apart' },
    { name: '*-_siqid', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'siqlsdb', duration: 'session', purpose: 'Holds the chat of a visitor' },
  ],
  tags: [
    'css.zohocdn.com/salesiq',
    'js.zohocdn.com/salesiq',
    'js.zohostatic.com/salesiq',
    'salesiq.zoho.com',
    'salesiq.zoho.com.au',
    'salesiq.zoho.eu',
    'salesiq.zoho.in',
    'salesiq.zoho.jp',
    'salesiq.zohopublic.com',
    'salesiq.zohopublic.eu',
    'salesiq.zohopublic.in',
    'vts.zohopublic.com',
    'vts.zohopublic.eu',
    'vts.zohopublic.in',
  ],
  evidence: 'https://www.zoho.com/salesiq/help/developer-section/js-api.html',
}

export const zonkaFeedback: KnownService = {
  id: 'zonka-feedback',
  name: 'Zonka Feedback',
  vendor: 'Zonka',
  kind: 'customer-interaction',
  tags: ['*.zonkafeedback.com/js', 'e.zonka.co', 'eu-js.zonka.co', 'js.zonka.co', 'us-js.zonka.co'],
  evidence: 'https://help.zonkafeedback.com/',
}

export const zotabox: KnownService = {
  id: 'zotabox',
  name: 'Zotabox',
  vendor: 'Zotabox',
  kind: 'customer-interaction',
  tags: ['static.zotabox.com'],
  evidence: 'https://info.zotabox.com/',
}
