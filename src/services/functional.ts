/**
 * Known services that visitors see and use: maps, fonts, captchas, forms, translation, reviews.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const accessibe: KnownService = {
  id: 'accessibe',
  name: 'accessiBe',
  vendor: 'accessiBe',
  kind: 'functional',
  tags: ['*.accessibe.com', '*.acsbap.com', '*.acsbapp.com'],
  evidence: 'https://accessibe.com/support',
}

export const addevent: KnownService = {
  id: 'addevent',
  name: 'AddEvent',
  vendor: 'AddEvent',
  kind: 'functional',
  tags: ['addevent.com/libs', 'cdn.addevent.com', 'www.addevent.com/libs'],
  evidence: 'https://docs.addevent.com/',
}

export const addsearch: KnownService = {
  id: 'addsearch',
  name: 'AddSearch',
  vendor: 'AddSearch',
  kind: 'functional',
  tags: ['addsearch.com/js', 'api.addsearch.com', 'cdn.addsearch.com'],
  evidence: 'https://www.addsearch.com/docs/',
}

export const adobeFonts: KnownService = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  vendor: 'Adobe',
  kind: 'functional',
  tags: ['*.typekit.com', '*.typekit.net'],
  evidence: 'https://helpx.adobe.com/fonts/using/add-fonts-website.html',
}

export const algolia: KnownService = {
  id: 'algolia',
  name: 'Algolia',
  vendor: 'Algolia',
  kind: 'functional',
  tags: ['*.algolia.io', '*.algolia.net', '*.algolianet.com'],
  evidence: 'https://www.algolia.com/doc/',
}

export const altmetric: KnownService = {
  id: 'altmetric',
  name: 'Altmetric Badges',
  vendor: 'Digital Science',
  kind: 'functional',
  tags: [
    'api.altmetric.com',
    'badges.altmetric.com',
    'd1bxh8uas1mnw7.cloudfront.net',
    'embed.altmetric.com',
  ],
  evidence: 'https://badge-docs.altmetric.com/',
}

export const amap: KnownService = {
  id: 'amap',
  name: 'Amap',
  vendor: 'Alibaba',
  kind: 'functional',
  tags: ['*.is.autonavi.com', 'restapi.amap.com', 'webapi.amap.com'],
  evidence: 'https://lbs.amap.com/api/javascript-api-v2/summary',
}

export const appleMaps: KnownService = {
  id: 'apple-maps',
  name: 'Apple Maps (MapKit JS)',
  vendor: 'Apple',
  kind: 'functional',
  tags: ['*.apple-mapkit.com'],
  evidence: 'https://developer.apple.com/documentation/mapkitjs',
}

export const appleSignIn: KnownService = {
  id: 'apple-sign-in',
  name: 'Sign in with Apple',
  vendor: 'Apple',
  kind: 'functional',
  tags: ['appleid.apple.com', 'appleid.cdn-apple.com'],
  evidence: 'https://developer.apple.com/documentation/signinwithapplejs',
}

export const arcgis: KnownService = {
  id: 'arcgis',
  name: 'ArcGIS',
  vendor: 'Esri',
  kind: 'functional',
  tags: ['*.arcgis.com', '*.arcgisonline.com'],
  evidence: 'https://developers.arcgis.com/javascript/latest/',
}

export const audioeye: KnownService = {
  id: 'audioeye',
  name: 'AudioEye',
  vendor: 'AudioEye',
  kind: 'functional',
  tags: ['*.audioeye.com'],
  evidence: 'https://www.audioeye.com/',
}

export const baiduMaps: KnownService = {
  id: 'baidu-maps',
  name: 'Baidu Maps',
  vendor: 'Baidu',
  kind: 'functional',
  tags: ['*.map.bdimg.com', 'api.map.baidu.com'],
  evidence: 'https://lbsyun.baidu.com/',
}

export const bandsintown: KnownService = {
  id: 'bandsintown',
  name: 'Bandsintown Widget',
  vendor: 'Bandsintown',
  kind: 'functional',
  tags: ['rest.bandsintown.com', 'widget.bandsintown.com', 'widgetv3.bandsintown.com'],
  evidence: 'https://help.artists.bandsintown.com/',
}

export const bazaarvoice: KnownService = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  vendor: 'Bazaarvoice',
  kind: 'functional',
  cookies: [
    {
      name: 'BVID',
      host: 'bazaarvoice.com',
      duration: '1 year',
      purpose: 'Tells visitors apart across sites',
    },
    {
      name: 'BVSID',
      host: 'bazaarvoice.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: ['*.bazaarvoice.com'],
  evidence: 'https://docs.bazaarvoice.com/',
}

export const bingMaps: KnownService = {
  id: 'bing-maps',
  name: 'Bing Maps',
  vendor: 'Microsoft',
  kind: 'functional',
  tags: [
    '*.virtualearth.net',
    'www.bing.com/api/maps',
    'www.bing.com/maps/embed',
    'www.bing.com/mapspreview/sdk',
  ],
  evidence: 'https://learn.microsoft.com/en-us/bingmaps/v8-web-control/',
}

export const browserUpdate: KnownService = {
  id: 'browser-update',
  name: 'Browser-Update.org',
  vendor: 'Browser-Update.org',
  kind: 'functional',
  cookies: [
    { name: 'browserupdateorg', duration: '30 days', purpose: 'Says that the advice was closed' },
  ],
  tags: ['browser-update.org'],
  evidence: 'https://browser-update.org/customize.html',
}

export const bunnyFonts: KnownService = {
  id: 'bunny-fonts',
  name: 'Bunny Fonts',
  vendor: 'BunnyWay',
  kind: 'functional',
  tags: ['fonts.bunny.net'],
  evidence: 'https://fonts.bunny.net/about',
}

export const buyMeACoffee: KnownService = {
  id: 'buy-me-a-coffee',
  name: 'Buy Me a Coffee',
  vendor: 'Buy Me a Coffee',
  kind: 'functional',
  tags: ['cdn.buymeacoffee.com', 'cdnjs.buymeacoffee.com', 'img.buymeacoffee.com'],
  evidence: 'https://help.buymeacoffee.com/',
}

export const calameo: KnownService = {
  id: 'calameo',
  name: 'Calaméo',
  vendor: 'Calaméo',
  kind: 'functional',
  tags: ['v.calameo.com', 'www.calameo.com/read'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const calendly: KnownService = {
  id: 'calendly',
  name: 'Calendly',
  vendor: 'Calendly',
  kind: 'functional',
  tags: ['assets.calendly.com', 'calendly.com'],
  evidence: 'https://help.calendly.com/hc/en-us/articles/223147027',
}

export const canvaEmbed: KnownService = {
  id: 'canva-embed',
  name: 'Canva Embed',
  vendor: 'Canva',
  kind: 'functional',
  tags: ['sdk.canva.com', 'www.canva.com/design'],
  evidence: 'https://www.canva.dev/docs/',
}

export const carto: KnownService = {
  id: 'carto',
  name: 'CARTO',
  vendor: 'CARTO',
  kind: 'functional',
  tags: ['*.carto.com', '*.cartocdn.com'],
  evidence: 'https://docs.carto.com/',
}

export const classy: KnownService = {
  id: 'classy',
  name: 'Classy',
  vendor: 'GoFundMe',
  kind: 'functional',
  tags: ['giving.classy.org', 'sdk.classy.org', 'www.classy.org/embedded'],
  evidence: 'https://developers.classy.org/',
}

export const cloudflareTurnstile: KnownService = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  vendor: 'Cloudflare',
  kind: 'functional',
  tags: ['challenges.cloudflare.com/turnstile'],
  evidence: 'https://developers.cloudflare.com/turnstile/get-started/',
}

export const cludo: KnownService = {
  id: 'cludo',
  name: 'Cludo',
  vendor: 'Cludo',
  kind: 'functional',
  tags: ['*.cludo.com'],
  evidence: 'https://docs.cludo.com/',
}

export const codepen: KnownService = {
  id: 'codepen',
  name: 'CodePen Embed',
  vendor: 'CodePen',
  kind: 'functional',
  cookies: [
    {
      name: 'codepen_session',
      host: 'codepen.io',
      duration: '1 month',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'codepen.io/*/embed/*',
    'codepen.io/embed',
    'cpwebassets.codepen.io',
    'production-assets.codepen.io',
    'public.codepenassets.com',
    'static.codepen.io',
  ],
  evidence: 'https://blog.codepen.io/documentation/embedded-pens/',
}

export const cognitoForms: KnownService = {
  id: 'cognito-forms',
  name: 'Cognito Forms',
  vendor: 'Cognito',
  kind: 'functional',
  tags: ['services.cognitoforms.com', 'static.cognitoforms.com', 'www.cognitoforms.com'],
  evidence: 'https://www.cognitoforms.com/support',
}

export const commonNinja: KnownService = {
  id: 'common-ninja',
  name: 'Common Ninja',
  vendor: 'Common Ninja',
  kind: 'functional',
  tags: ['cdn.commoninja.com', 'www.commoninja.com/widgets'],
  evidence: 'https://help.commoninja.com/',
}

export const coveo: KnownService = {
  id: 'coveo',
  name: 'Coveo',
  vendor: 'Coveo',
  kind: 'functional',
  tags: ['*.org.coveo.com', 'platform.cloud.coveo.com', 'static.cloud.coveo.com'],
  evidence: 'https://docs.coveo.com/',
}

export const crossmark: KnownService = {
  id: 'crossmark',
  name: 'Crossmark',
  vendor: 'Crossref',
  kind: 'functional',
  tags: ['crossmark-cdn.crossref.org', 'crossmark.crossref.org'],
  evidence: 'https://www.crossref.org/documentation/crossmark/',
}

export const datawrapper: KnownService = {
  id: 'datawrapper',
  name: 'Datawrapper',
  vendor: 'Datawrapper',
  kind: 'functional',
  tags: ['*.dwcdn.net'],
  evidence: 'https://developer.datawrapper.de/docs',
}

export const donorbox: KnownService = {
  id: 'donorbox',
  name: 'Donorbox',
  vendor: 'Donorbox',
  kind: 'functional',
  tags: [
    'donorbox.org/embed',
    'donorbox.org/install-popup-button.js',
    'donorbox.org/widget.js',
    'donorbox.org/widgets.js',
  ],
  evidence: 'https://donorbox.zendesk.com/hc/en-us',
}

export const doofinder: KnownService = {
  id: 'doofinder',
  name: 'Doofinder',
  vendor: 'Doofinder',
  kind: 'functional',
  tags: ['*.doofinder.com'],
  evidence: 'https://support.doofinder.com/',
}

export const ekomi: KnownService = {
  id: 'ekomi',
  name: 'eKomi',
  vendor: 'eKomi',
  kind: 'functional',
  tags: ['*.ekomiapps.de', 'connect.ekomi.de', 'widgets.ekomi.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const elfsight: KnownService = {
  id: 'elfsight',
  name: 'Elfsight',
  vendor: 'Elfsight',
  kind: 'functional',
  cookies: [
    {
      name: 'elfsight_viewed_recently',
      duration: '1 minute',
      purpose: 'Says that the page was viewed',
    },
  ],
  tags: [
    '*.elf.site',
    '*.elfsightcdn.com',
    'apps.elfsight.com',
    'core.service.elfsight.com',
    'static.elfsight.com',
  ],
  evidence: 'https://elfsight.com/privacy-policy/',
}

export const embedly: KnownService = {
  id: 'embedly',
  name: 'Embedly',
  vendor: 'Embedly',
  kind: 'functional',
  tags: ['*.embed.ly', '*.embedly.com'],
  evidence: 'https://docs.embed.ly/',
}

export const equalweb: KnownService = {
  id: 'equalweb',
  name: 'EqualWeb',
  vendor: 'EqualWeb',
  kind: 'functional',
  tags: ['*.nagich.co.il', 'access.equalweb.com', 'cdn.equalweb.com', 'cdn.nagich.com'],
  evidence: 'https://www.equalweb.com/',
}

export const eventbrite: KnownService = {
  id: 'eventbrite',
  name: 'Eventbrite Widget',
  vendor: 'Eventbrite',
  kind: 'functional',
  tags: [
    '*.eventbrite.com/static/widgets',
    'www.eventbrite.co.uk/static/widgets',
    'www.eventbrite.com/checkout-external',
    'www.eventbrite.com/static/widgets',
    'www.eventbrite.com/tickets-external',
  ],
  evidence: 'https://www.eventbrite.com/platform/docs/embedded-checkout',
}

export const facilIti: KnownService = {
  id: 'facil-iti',
  name: "FACIL'iti",
  vendor: "FACIL'iti",
  kind: 'functional',
  tags: ['cdn.facil-iti.app', 'ws.facil-iti.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const facebookLogin: KnownService = {
  id: 'facebook-login',
  name: 'Facebook Login',
  vendor: 'Meta',
  kind: 'functional',
  cookies: [
    { name: 'fbsr_*', duration: 'session', purpose: 'Holds who logged in with Facebook' },
    { name: 'fbm_*', duration: '1 year', purpose: 'Tells where the login lives' },
    { name: 'fblo_*', duration: '1 year', purpose: 'Remembers that somebody logged out' },
  ],
  tags: [],
  evidence: 'https://developers.facebook.com/docs/facebook-login/web',
}

export const feefo: KnownService = {
  id: 'feefo',
  name: 'Feefo',
  vendor: 'Feefo',
  kind: 'functional',
  tags: ['api.feefo.com', 'cdn.feefo.com', 'collect.feefo.com', 'register.feefo.com'],
  evidence: 'https://support.feefo.com/',
}

export const figmaEmbed: KnownService = {
  id: 'figma-embed',
  name: 'Figma Embed',
  vendor: 'Figma',
  kind: 'functional',
  tags: ['embed.figma.com', 'www.figma.com/embed'],
  evidence: 'https://www.figma.com/developers/embed',
}

export const figshare: KnownService = {
  id: 'figshare',
  name: 'figshare Widget',
  vendor: 'Digital Science',
  kind: 'functional',
  tags: ['widgets.figshare.com'],
  evidence: 'https://docs.figshare.com/',
}

export const fillout: KnownService = {
  id: 'fillout',
  name: 'Fillout',
  vendor: 'Zite',
  kind: 'functional',
  tags: ['embed.fillout.com', 'forms.fillout.com', 'server.fillout.com'],
  evidence: 'https://www.fillout.com/privacy',
}

export const flickr: KnownService = {
  id: 'flickr',
  name: 'Flickr Embed',
  vendor: 'Flickr',
  kind: 'functional',
  tags: [
    'api.flickr.com',
    'embedr.flickr.com',
    'www.flickr.com/apps',
    'www.flickr.com/badge_code_v2.gne',
    'www.flickr.com/photos/*/player/*',
  ],
  evidence: 'https://www.flickr.com/services/api/',
}

export const flourish: KnownService = {
  id: 'flourish',
  name: 'Flourish',
  vendor: 'Canva',
  kind: 'functional',
  tags: ['flo.uri.sh', 'public.flourish.studio'],
  evidence: 'https://developers.flourish.studio/',
}

export const fontAwesome: KnownService = {
  id: 'font-awesome',
  name: 'Font Awesome',
  vendor: 'Fonticons',
  kind: 'functional',
  tags: [
    'cdn.fontawesome.com',
    'ka-f.fontawesome.com',
    'ka-p.fontawesome.com',
    'kit.fontawesome.com',
    'pro.fontawesome.com',
    'site-assets.fontawesome.com',
    'use.fontawesome.com',
  ],
  evidence: 'https://docs.fontawesome.com/web/setup/use-kit/',
}

export const fontsCom: KnownService = {
  id: 'fonts-com',
  name: 'Fonts.com',
  vendor: 'Monotype',
  kind: 'functional',
  tags: ['*.fonts.net', 'fast.fonts.com', 'hello.myfonts.net', 'webfonts.fonts.com'],
  evidence: 'https://www.fonts.com/',
}

export const formsite: KnownService = {
  id: 'formsite',
  name: 'Formsite',
  vendor: 'Vroman Systems',
  kind: 'functional',
  tags: ['*.formsite.com'],
  evidence: 'https://support.formsite.com/',
}

export const formstack: KnownService = {
  id: 'formstack',
  name: 'Formstack',
  vendor: 'Formstack',
  kind: 'functional',
  tags: ['*.formstack.com'],
  evidence: 'https://help.formstack.com/',
}

export const friendlyCaptcha: KnownService = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  vendor: 'Friendly Captcha',
  kind: 'functional',
  tags: ['*.frcapi.com', 'api.friendlycaptcha.com', 'eu-api.friendlycaptcha.eu'],
  evidence: 'https://developer.friendlycaptcha.com/',
}

export const fundraiseUp: KnownService = {
  id: 'fundraise-up',
  name: 'Fundraise Up',
  vendor: 'Fundraise Up',
  kind: 'functional',
  tags: ['*.fundraiseup.com'],
  evidence: 'https://fundraiseup.com/docs/',
}

export const genially: KnownService = {
  id: 'genially',
  name: 'Genially',
  vendor: 'Genially',
  kind: 'functional',
  tags: ['view.genial.ly', 'view.genially.com'],
  evidence: 'https://www.genial.ly/cookies',
}

export const gettyEmbed: KnownService = {
  id: 'getty-embed',
  name: 'Getty Images Embed',
  vendor: 'Getty Images',
  kind: 'functional',
  tags: ['embed-cdn.gettyimages.com', 'embed.gettyimages.com'],
  evidence: 'https://www.gettyimages.com/resources/embed',
}

export const giphy: KnownService = {
  id: 'giphy',
  name: 'GIPHY Embed',
  vendor: 'Shutterstock',
  kind: 'functional',
  tags: ['giphy.com/embed'],
  evidence: 'https://developers.giphy.com/docs/',
}

export const githubGist: KnownService = {
  id: 'github-gist',
  name: 'GitHub Gist',
  vendor: 'GitHub',
  kind: 'functional',
  tags: [
    'buttons.github.io',
    'gist.github.com',
    'gist.githubusercontent.com',
    'github.githubassets.com/assets/gist-embed*',
  ],
  evidence:
    'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists',
}

export const googleCast: KnownService = {
  id: 'google-cast',
  name: 'Google Cast',
  vendor: 'Google',
  kind: 'functional',
  tags: ['www.gstatic.com/cast', 'www.gstatic.com/cv/js/sender', 'www.gstatic.com/eureka'],
  evidence: 'https://developers.google.com/cast/docs/web_sender',
}

export const googleCustomSearch: KnownService = {
  id: 'google-custom-search',
  name: 'Google Programmable Search',
  vendor: 'Google',
  kind: 'functional',
  tags: [
    'cse.google.com',
    'www.google.com/afsonline',
    'www.google.com/coop',
    'www.google.com/coop/cse',
    'www.google.com/cse',
  ],
  evidence: 'https://developers.google.com/custom-search/docs/element',
}

export const googleFonts: KnownService = {
  id: 'google-fonts',
  name: 'Google Fonts',
  vendor: 'Google',
  kind: 'functional',
  tags: [
    'ajax.googleapis.com/ajax/libs/webfont',
    'fonts.googleapis.com',
    'fonts.gstatic.com',
    'themes.googleusercontent.com',
  ],
  evidence: 'https://developers.google.com/fonts/docs/getting_started',
}

export const googleMaps: KnownService = {
  id: 'google-maps',
  name: 'Google Maps',
  vendor: 'Google',
  kind: 'functional',
  tags: [
    'khms.googleapis.com',
    'maps-api-ssl.google.com',
    'maps.google.com',
    'maps.googleapis.com',
    'maps.gstatic.com',
    'mts.googleapis.com',
    'www.google.com/maps',
    'www.google.com/maps/embed',
  ],
  evidence: 'https://developers.google.com/maps/documentation/javascript/overview',
}

export const googleSignIn: KnownService = {
  id: 'google-sign-in',
  name: 'Google Sign-In and APIs',
  vendor: 'Google',
  kind: 'functional',
  cookies: [
    { name: 'g_state', duration: '6 months', purpose: 'Says that the offer to log in was closed' },
    { name: 'g_csrf_token', duration: 'session', purpose: 'Guards logins against forged requests' },
    { name: 'G_ENABLED_IDPS', duration: '1 year', purpose: 'Says which logins are on' },
    { name: 'G_AUTHUSER_H', duration: 'session', purpose: 'Holds which account is used' },
  ],
  tags: [
    'accounts.google.com',
    'apis.google.com',
    'content.googleapis.com',
    'ssl.gstatic.com/accounts',
  ],
  evidence: 'https://developers.google.com/identity/gsi/web/guides/overview',
}

export const googleTranslate: KnownService = {
  id: 'google-translate',
  name: 'Google Translate',
  vendor: 'Google',
  kind: 'functional',
  cookies: [{ name: 'googtrans', duration: 'session', purpose: 'Holds the language chosen' }],
  tags: [
    'translate-pa.googleapis.com',
    'translate.google.com',
    'translate.googleapis.com',
    'www.gstatic.com/_/translate_http',
  ],
  evidence: 'https://cloud.google.com/translate/docs',
}

export const googleWorkspaceEmbeds: KnownService = {
  id: 'google-workspace-embeds',
  name: 'Google Docs and Calendar Embeds',
  vendor: 'Google',
  kind: 'functional',
  tags: [
    'calendar.google.com',
    'datastudio.google.com/embed',
    'docs.google.com',
    'drive.google.com/embeddedfolderview',
    'drive.google.com/file',
    'lookerstudio.google.com/embed',
    'www.google.com/calendar',
  ],
  evidence: 'https://support.google.com/calendar/answer/41207',
}

export const gravatar: KnownService = {
  id: 'gravatar',
  name: 'Gravatar',
  vendor: 'Automattic',
  kind: 'functional',
  tags: ['*.gravatar.com'],
  evidence: 'https://docs.gravatar.com/',
}

export const gtranslate: KnownService = {
  id: 'gtranslate',
  name: 'GTranslate',
  vendor: 'GTranslate',
  kind: 'functional',
  tags: ['*.gtranslate.net'],
  evidence: 'https://docs.gtranslate.io/',
}

export const handTalk: KnownService = {
  id: 'hand-talk',
  name: 'Hand Talk',
  vendor: 'Hand Talk',
  kind: 'functional',
  tags: ['api.handtalk.me', 'plugin.handtalk.me'],
  evidence: 'https://www.handtalk.me/en/',
}

export const hcaptcha: KnownService = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  vendor: 'Intuition Machines',
  kind: 'functional',
  cookies: [
    {
      name: 'hc_accessibility',
      host: 'hcaptcha.com',
      duration: '1 day',
      purpose: 'Lets people pass who cannot see pictures',
    },
    {
      name: 'hmt_id',
      host: 'hcaptcha.com',
      duration: '30 days',
      purpose: 'Tells people from robots',
    },
  ],
  tags: ['*.hcaptcha.com'],
  evidence: 'https://docs.hcaptcha.com/',
}

export const helloasso: KnownService = {
  id: 'helloasso',
  name: 'HelloAsso Widget',
  vendor: 'HelloAsso',
  kind: 'functional',
  tags: ['www.helloasso.com/associations/*/widget*'],
  evidence: 'https://www.helloasso.com/confidentialite',
}

export const hereMaps: KnownService = {
  id: 'here-maps',
  name: 'HERE Maps',
  vendor: 'HERE',
  kind: 'functional',
  tags: ['*.api.here.com', '*.hereapi.com'],
  evidence: 'https://developer.here.com/documentation/maps/3.1/dev_guide/index.html',
}

export const hubspotForms: KnownService = {
  id: 'hubspot-forms',
  name: 'HubSpot Forms',
  vendor: 'HubSpot',
  kind: 'functional',
  tags: ['*.hsforms.com', '*.hsforms.net', 'forms.hubspot.com'],
  evidence: 'https://developers.hubspot.com/docs/guides/cms/forms/overview',
}

export const iframely: KnownService = {
  id: 'iframely',
  name: 'Iframely',
  vendor: 'Itteco',
  kind: 'functional',
  tags: ['*.iframely.net', 'cdn.iframe.ly', 'if-cdn.com'],
  evidence: 'https://iframely.com/docs',
}

export const imgur: KnownService = {
  id: 'imgur',
  name: 'Imgur Embed',
  vendor: 'MediaLab',
  kind: 'functional',
  tags: ['imgur.com/*/embed*', 'imgur.com/a/*/embed*', 's.imgur.com/min/embed.js'],
  evidence: 'https://help.imgur.com/',
}

export const infogram: KnownService = {
  id: 'infogram',
  name: 'Infogram',
  vendor: 'Prezi',
  kind: 'functional',
  tags: ['*.jifo.co', 'e.infogr.am', 'e.infogram.com', 'infogram.com/js'],
  evidence: 'https://infogram.com/',
}

export const instantPage: KnownService = {
  id: 'instant-page',
  name: 'instant.page',
  vendor: 'Alexandre Dieulot',
  kind: 'functional',
  tags: ['instant.page'],
  evidence: 'https://instant.page/',
}

export const issuu: KnownService = {
  id: 'issuu',
  name: 'Issuu',
  vendor: 'Issuu',
  kind: 'functional',
  cookies: [
    { name: 'iutk', host: 'issuu.com', duration: '10 years', purpose: 'Tells readers apart' },
  ],
  tags: ['e.issuu.com', 'issuu.com/embed', 'skin.issuu.com', 'static.issuu.com'],
  evidence: 'https://issuu.com/legal/privacy',
}

export const jotform: KnownService = {
  id: 'jotform',
  name: 'Jotform',
  vendor: 'Jotform',
  kind: 'functional',
  tags: [
    '*.jotfor.ms',
    'agent.jotform.com',
    'eu.jotform.com/jsform',
    'form.jotform.com',
    'form.jotformeu.com',
    'form.jotformpro.com',
    'js.jotform.com',
    'submit.jotform.com',
    'www.jotform.com/jsform',
    'www.jotform.com/s',
    'www.jotform.com/static',
  ],
  evidence: 'https://www.jotform.com/help/',
}

export const jsfiddle: KnownService = {
  id: 'jsfiddle',
  name: 'JSFiddle Embed',
  vendor: 'JSFiddle',
  kind: 'functional',
  tags: ['fiddle.jshell.net', 'jsfiddle.net/*/embed/*', 'jsfiddle.net/*/embedded/*'],
  evidence: 'https://docs.jsfiddle.net/embedding-fiddles',
}

export const judgeMe: KnownService = {
  id: 'judge-me',
  name: 'Judge.me',
  vendor: 'Judge.me',
  kind: 'functional',
  tags: ['cache.judge.me', 'cdn.judge.me', 'cdnwidget.judge.me', 'judge.me'],
  evidence: 'https://help.judge.me/',
}

export const kakaoMaps: KnownService = {
  id: 'kakao-maps',
  name: 'Kakao Maps',
  vendor: 'Kakao',
  kind: 'functional',
  tags: ['*.daumcdn.net/map_2d', 'dapi.kakao.com', 't1.daumcdn.net/mapjsapi'],
  evidence: 'https://apis.map.kakao.com/web/',
}

export const kiyoh: KnownService = {
  id: 'kiyoh',
  name: 'Kiyoh',
  vendor: 'Kiyoh',
  kind: 'functional',
  tags: ['www.kiyoh.com/retrieve-widget.html', 'www.kiyoh.com/widgets'],
  evidence: 'https://github.com/jkwakman/Open-Cookie-Database/blob/master/open-cookie-database.csv',
}

export const klevu: KnownService = {
  id: 'klevu',
  name: 'Klevu',
  vendor: 'Athos Commerce',
  kind: 'functional',
  tags: ['*.klevu.com', '*.ksearchnet.com'],
  evidence: 'https://docs.klevu.com/',
}

export const knightLab: KnownService = {
  id: 'knight-lab',
  name: 'Knight Lab',
  vendor: 'Northwestern University',
  kind: 'functional',
  tags: ['cdn.knightlab.com'],
  evidence: 'https://timeline.knightlab.com/',
}

export const koFi: KnownService = {
  id: 'ko-fi',
  name: 'Ko-fi',
  vendor: 'Ko-fi Labs',
  kind: 'functional',
  tags: ['ko-fi.com/*/?hidefeed=true*', 'ko-fi.com/widgets', 'storage.ko-fi.com'],
  evidence: 'https://help.ko-fi.com/',
}

export const linguise: KnownService = {
  id: 'linguise',
  name: 'Linguise',
  vendor: 'Linguise',
  kind: 'functional',
  tags: ['static.linguise.com'],
  evidence: 'https://www.linguise.com/documentation/',
}

export const localize: KnownService = {
  id: 'localize',
  name: 'Localize',
  vendor: 'Localize',
  kind: 'functional',
  tags: ['global.localizecdn.com', 'global.localizejs.com'],
  evidence: 'https://help.localizejs.com/',
}

export const loox: KnownService = {
  id: 'loox',
  name: 'Loox',
  vendor: 'Loox',
  kind: 'functional',
  tags: ['images.loox.io', 'loox.io'],
  evidence: 'https://help.loox.io/',
}

export const luigisBox: KnownService = {
  id: 'luigis-box',
  name: "Luigi's Box",
  vendor: "Luigi's Box",
  kind: 'functional',
  cookies: [{ name: '_lb', duration: '2 years', purpose: 'Tells who searches apart' }],
  tags: [
    'cdn.luigisbox.com',
    'cdn.luigisbox.tech',
    'live.luigisbox.com',
    'live.luigisbox.tech',
    'scripts.luigisbox.com',
    'scripts.luigisbox.tech',
  ],
  evidence: 'https://docs.luigisbox.com/',
}

export const mapbox: KnownService = {
  id: 'mapbox',
  name: 'Mapbox',
  vendor: 'Mapbox',
  kind: 'functional',
  tags: ['*.tiles.mapbox.com', 'api.mapbox.com', 'events.mapbox.com'],
  evidence: 'https://docs.mapbox.com/mapbox-gl-js/guides/',
}

export const maptiler: KnownService = {
  id: 'maptiler',
  name: 'MapTiler',
  vendor: 'MapTiler',
  kind: 'functional',
  tags: ['api.maptiler.com', 'cdn.maptiler.com'],
  evidence: 'https://docs.maptiler.com/',
}

export const mathjax: KnownService = {
  id: 'mathjax',
  name: 'MathJax',
  vendor: 'MathJax',
  kind: 'functional',
  tags: ['cdn.mathjax.org'],
  evidence: 'https://docs.mathjax.org/',
}

export const matterport: KnownService = {
  id: 'matterport',
  name: 'Matterport',
  vendor: 'CoStar',
  kind: 'functional',
  tags: ['my.matterport.com', 'static.matterport.com'],
  evidence: 'https://matterport.com/es/legal/privacy-policy/',
}

export const microsoftForms: KnownService = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  vendor: 'Microsoft',
  kind: 'functional',
  tags: [
    'customervoice.microsoft.com',
    'forms.cloud.microsoft',
    'forms.microsoft.com',
    'forms.office.com',
  ],
  evidence: 'https://support.microsoft.com/en-us/forms',
}

export const mtcaptcha: KnownService = {
  id: 'mtcaptcha',
  name: 'MTCaptcha',
  vendor: 'MTCaptcha',
  kind: 'functional',
  cookies: [
    {
      name: 'mtv1*',
      host: 'mtcaptcha.com',
      duration: 'session',
      purpose: 'Tells people from robots',
    },
  ],
  tags: ['service.mtcaptcha.com', 'service2.mtcaptcha.com'],
  evidence: 'https://www.mtcaptcha.com/faq-cookie-declaration',
}

export const naverMaps: KnownService = {
  id: 'naver-maps',
  name: 'Naver Maps',
  vendor: 'Naver',
  kind: 'functional',
  tags: ['map.pstatic.net', 'oapi.map.naver.com', 'openapi.map.naver.com'],
  evidence: 'https://navermaps.github.io/maps.js.ncp/',
}

export const okendo: KnownService = {
  id: 'okendo',
  name: 'Okendo',
  vendor: 'Okendo',
  kind: 'functional',
  tags: ['api.okendo.io', 'cdn-static.okendo.io', 'd3hw6dc1ow8pp2.cloudfront.net'],
  evidence: 'https://support.okendo.io/',
}

export const openstreetmap: KnownService = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  vendor: 'OpenStreetMap Foundation',
  kind: 'functional',
  tags: [
    '*.tile.openstreetmap.fr',
    '*.tile.openstreetmap.org',
    '*.tile.opentopomap.org',
    'nominatim.openstreetmap.org',
    'www.openstreetmap.org/export/embed.html',
  ],
  evidence: 'https://wiki.osmfoundation.org/wiki/Privacy_Policy',
}

export const opentable: KnownService = {
  id: 'opentable',
  name: 'OpenTable Widget',
  vendor: 'Booking Holdings',
  kind: 'functional',
  tags: [
    'secure.opentable.com/widget',
    'www.opentable.ca/widget',
    'www.opentable.co.uk/widget',
    'www.opentable.com.au/widget',
    'www.opentable.com/widget',
    'www.opentable.de/widget',
  ],
  evidence: 'https://support.opentable.com/',
}

export const patreonButton: KnownService = {
  id: 'patreon-button',
  name: 'Patreon Button',
  vendor: 'Patreon',
  kind: 'functional',
  tags: ['c13.patreon.com', 'c5.patreon.com', 'c6.patreon.com'],
  evidence: 'https://support.patreon.com/',
}

export const pianoSubscriptions: KnownService = {
  id: 'piano-subscriptions',
  name: 'Piano Subscriptions',
  vendor: 'Piano',
  kind: 'functional',
  cookies: [
    { name: '__tbc', duration: '2 years', purpose: 'Tells browsers apart for the paywall' },
    { name: '__tac', duration: '90 days', purpose: 'Holds the rights of a subscriber' },
    { name: '__pls', duration: '2 years', purpose: 'Holds ids of the paywall' },
    { name: '__pat', duration: '30 days', purpose: 'Holds the time zone of the paywall' },
    { name: '__pid', duration: '30 days', purpose: "Holds the site's domain" },
    { name: '__pil', duration: '30 days', purpose: 'Holds the language' },
    { name: '__pvi', duration: '1 day', purpose: 'Tells visits apart for the paywall' },
    { name: '__utp', duration: '2 years', purpose: 'Keeps a subscriber logged in' },
    { name: '__idr', duration: '30 days', purpose: 'Says that a login was remembered' },
    { name: 'xbc', duration: '2 years', purpose: 'Counts articles for the paywall' },
  ],
  tags: ['*.piano.io', '*.tinypass.com', 'cdn.npttech.com', 'www.npttech.com'],
  evidence: 'https://docs.piano.io/',
}

export const polyfillIo: KnownService = {
  id: 'polyfill-io',
  name: 'Polyfill.io',
  vendor: 'Polyfill.io',
  kind: 'functional',
  tags: ['cdn.polyfill.io', 'polyfill-fastly.io', 'polyfill-fastly.net', 'polyfill.io'],
  evidence: 'https://github.com/polyfillpolyfill/polyfill-service',
}

export const powerreviews: KnownService = {
  id: 'powerreviews',
  name: 'PowerReviews',
  vendor: '1WorldSync',
  kind: 'functional',
  tags: [
    'cdn.powerreviews.com',
    'display.powerreviews.com',
    'readservices-b2c.powerreviews.com',
    'static.powerreviews.com',
    't.powerreviews.com',
    'ui.powerreviews.com',
  ],
  evidence: 'https://help.powerreviews.com/',
}

export const powr: KnownService = {
  id: 'powr',
  name: 'POWr',
  vendor: 'POWr',
  kind: 'functional',
  tags: ['*.powrcdn.com', 'www.powr.io'],
  evidence: 'https://help.powr.io/',
}

export const prezi: KnownService = {
  id: 'prezi',
  name: 'Prezi Embed',
  vendor: 'Prezi',
  kind: 'functional',
  tags: ['prezi.com/embed', 'prezi.com/p/embed', 'prezi.com/v/embed'],
  evidence: 'https://prezi.com/privacy-policy/',
}

export const printFriendly: KnownService = {
  id: 'print-friendly',
  name: 'PrintFriendly',
  vendor: 'PrintFriendly',
  kind: 'functional',
  tags: ['cdn.printfriendly.com', 'ds-4047.kxcdn.com', 'pf-cdn.printfriendly.com'],
  evidence: 'https://www.printfriendly.com/button',
}

export const queryly: KnownService = {
  id: 'queryly',
  name: 'Queryly',
  vendor: 'Queryly',
  kind: 'functional',
  tags: ['api.queryly.com', 'data.queryly.com', 'related.queryly.com', 'www.queryly.com'],
  evidence: 'https://www.queryly.com/',
}

export const readspeaker: KnownService = {
  id: 'readspeaker',
  name: 'ReadSpeaker',
  vendor: 'ReadSpeaker',
  kind: 'functional',
  cookies: [
    {
      name: 'ReadSpeakerSettings',
      duration: '4 days',
      purpose: 'Holds the settings of the reader',
    },
    { name: '_rspkrLoadCore', duration: 'session', purpose: 'Says that the reader was used' },
  ],
  tags: ['*.readspeaker.com', '*.readspeaker.net'],
  evidence: 'https://www.readspeaker.com/',
}

export const recaptcha: KnownService = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  vendor: 'Google',
  kind: 'functional',
  cookies: [{ name: '_GRECAPTCHA', duration: '6 months', purpose: 'Tells people from robots' }],
  tags: [
    'api-secure.recaptcha.net',
    'api.recaptcha.net',
    'google.com/recaptcha',
    'recaptcha.google.com',
    'recaptcha.net',
    'www.google.com/recaptcha',
    'www.gstatic.cn/recaptcha',
    'www.gstatic.com/recaptcha',
    'www.recaptcha.net',
  ],
  evidence: 'https://developers.google.com/recaptcha/docs/display',
}

export const reciteMe: KnownService = {
  id: 'recite-me',
  name: 'Recite Me',
  vendor: 'Recite Me',
  kind: 'functional',
  tags: ['*.reciteme.com'],
  evidence: 'https://reciteme.com/',
}

export const reviewsIo: KnownService = {
  id: 'reviews-io',
  name: 'REVIEWS.io',
  vendor: 'REVIEWS.io',
  kind: 'functional',
  tags: [
    'api.reviews.co.uk',
    'api.reviews.io',
    'assets.reviews.io',
    'widget.reviews.co.uk',
    'widget.reviews.io',
  ],
  evidence: 'https://support.reviews.io/',
}

export const scribd: KnownService = {
  id: 'scribd',
  name: 'Scribd Embed',
  vendor: 'Scribd',
  kind: 'functional',
  tags: ['www.scribd.com/embeds', 'www.scribd.com/javascripts/embed_code'],
  evidence: 'https://support.scribd.com/',
}

export const searchspring: KnownService = {
  id: 'searchspring',
  name: 'Searchspring',
  vendor: 'Athos Commerce',
  kind: 'functional',
  tags: ['*.searchspring.io', '*.searchspring.net'],
  evidence: 'https://docs.searchspring.com/',
}

export const shopperApproved: KnownService = {
  id: 'shopper-approved',
  name: 'Shopper Approved',
  vendor: 'Shopper Approved',
  kind: 'functional',
  tags: [
    'www.shopperapproved.com/product',
    'www.shopperapproved.com/seals',
    'www.shopperapproved.com/thankyou',
    'www.shopperapproved.com/widgets',
  ],
  evidence: 'https://help.shopperapproved.com/',
}

export const siteSearch360: KnownService = {
  id: 'site-search-360',
  name: 'Site Search 360',
  vendor: 'Zoovu',
  kind: 'functional',
  tags: ['cdn.sitesearch360.com', 'global.sitesearch360.com', 'js.sitesearch360.com'],
  evidence: 'https://docs.sitesearch360.com/',
}

export const sketchfab: KnownService = {
  id: 'sketchfab',
  name: 'Sketchfab',
  vendor: 'Epic Games',
  kind: 'functional',
  tags: ['sketchfab.com/models', 'static.sketchfab.com'],
  evidence: 'https://sketchfab.com/developers/viewer',
}

export const slideshare: KnownService = {
  id: 'slideshare',
  name: 'SlideShare Embed',
  vendor: 'Scribd',
  kind: 'functional',
  tags: [
    '*.slideshare.net/slideshow/embed_code',
    'public.slidesharecdn.com',
    'www.slideshare.net/slidesharewidget',
    'www.slideshare.net/slideshow/embed_code',
    'www.slideshare.net/swf',
  ],
  evidence: 'https://www.slideshare.net/',
}

export const stampedIo: KnownService = {
  id: 'stamped-io',
  name: 'Stamped',
  vendor: 'Stamped',
  kind: 'functional',
  tags: ['cdn-stamped-io.azureedge.net', 'cdn1.stamped.io', 'stamped.io/api'],
  evidence: 'https://developers.stamped.io/',
}

export const statuspageEmbed: KnownService = {
  id: 'statuspage-embed',
  name: 'Statuspage Embed',
  vendor: 'Atlassian',
  kind: 'functional',
  tags: ['*.statuspage.io/embed', 'cdn.statuspage.io'],
  evidence: 'https://support.atlassian.com/statuspage/docs/use-the-status-embed/',
}

export const subscribeWithGoogle: KnownService = {
  id: 'subscribe-with-google',
  name: 'Subscribe with Google',
  vendor: 'Google',
  kind: 'functional',
  tags: ['news.google.com/swg', 'news.google.com/thirdparty'],
  evidence: 'https://developers.google.com/news/subscribe',
}

export const swiftype: KnownService = {
  id: 'swiftype',
  name: 'Swiftype',
  vendor: 'Elastic',
  kind: 'functional',
  tags: ['*.swiftype.com', '*.swiftypecdn.com'],
  evidence: 'https://swiftype.com/documentation/site-search/overview',
}

export const tableauPublic: KnownService = {
  id: 'tableau-public',
  name: 'Tableau Public',
  vendor: 'Salesforce',
  kind: 'functional',
  tags: ['*.online.tableau.com', 'public.tableau.com', 'public.tableausoftware.com'],
  evidence: 'https://help.tableau.com/current/api/js_api/en-us/JavaScriptAPI/js_api.htm',
}

export const tally: KnownService = {
  id: 'tally',
  name: 'Tally',
  vendor: 'Tally',
  kind: 'functional',
  tags: ['tally.so/embed', 'tally.so/r', 'tally.so/widgets'],
  evidence: 'https://tally.so/help',
}

export const thinglink: KnownService = {
  id: 'thinglink',
  name: 'ThingLink',
  vendor: 'ThingLink',
  kind: 'functional',
  tags: [
    'cdn.thinglink.me',
    'www.thinglink.com/card',
    'www.thinglink.com/jse',
    'www.thinglink.com/video',
  ],
  evidence: 'https://support.thinglink.com/',
}

export const tomtomMaps: KnownService = {
  id: 'tomtom-maps',
  name: 'TomTom Maps',
  vendor: 'TomTom',
  kind: 'functional',
  tags: ['*.api.tomtom.com'],
  evidence: 'https://developer.tomtom.com/maps-sdk-web-js/documentation',
}

export const tradingview: KnownService = {
  id: 'tradingview',
  name: 'TradingView Widgets',
  vendor: 'TradingView',
  kind: 'functional',
  tags: [
    's.tradingview.com',
    's3.tradingview.com',
    'widget-sheriff.tradingview-widget.com',
    'widgets.tradingview-widget.com',
    'www.tradingview-widget.com',
  ],
  evidence: 'https://www.tradingview.com/widget-docs/',
}

export const transifexLive: KnownService = {
  id: 'transifex-live',
  name: 'Transifex Live',
  vendor: 'Transifex',
  kind: 'functional',
  tags: ['cdn.transifex.com'],
  evidence: 'https://help.transifex.com/',
}

export const tripadvisorWidgets: KnownService = {
  id: 'tripadvisor-widgets',
  name: 'Tripadvisor Widgets',
  vendor: 'Tripadvisor',
  kind: 'functional',
  tags: ['www.jscache.com', 'www.tripadvisor.com/WidgetEmbed*'],
  evidence: 'https://www.tripadvisor.com/Widgets',
}

export const trustedShops: KnownService = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  vendor: 'Trusted Shops',
  kind: 'functional',
  tags: ['*.etrusted.com', 'cdn1.api.trustedshops.com', 'widgets.trustedshops.com'],
  evidence: 'https://help.etrusted.com/',
}

export const trustpilot: KnownService = {
  id: 'trustpilot',
  name: 'Trustpilot',
  vendor: 'Trustpilot',
  kind: 'functional',
  tags: [
    'ecommplugins-scripts.trustpilot.com',
    'ecommplugins-trustboxsettings.trustpilot.com',
    'invitejs.trustpilot.com',
    'widget.trustpilot.com',
  ],
  evidence: 'https://support.trustpilot.com/hc/en-us/articles/203840826',
}

export const turnto: KnownService = {
  id: 'turnto',
  name: 'TurnTo',
  vendor: 'Emplifi',
  kind: 'functional',
  tags: ['*.turnto.com'],
  evidence: 'https://docs.turnto.com/',
}

export const typeform: KnownService = {
  id: 'typeform',
  name: 'Typeform',
  vendor: 'Typeform',
  kind: 'functional',
  cookies: [
    {
      name: 'tf_respondent_cc',
      host: 'typeform.com',
      duration: '6 months',
      purpose: 'Holds the choice about cookies',
    },
    {
      name: 'attribution_user_id',
      host: 'typeform.com',
      duration: '1 year',
      purpose: 'Tells visitors apart',
    },
  ],
  tags: [
    '*.typeform.com/to',
    'api.typeform.com',
    'embed.typeform.com',
    'form.typeform.com',
    'public-assets.typeform.com',
    'renderer-assets.typeform.com',
  ],
  evidence: 'https://www.typeform.com/developers/embed/',
}

export const typographyCom: KnownService = {
  id: 'typography-com',
  name: 'Cloud.typography',
  vendor: 'Monotype',
  kind: 'functional',
  tags: ['cloud.typography.com', 'fonts.typotheque.com', 'webfonts.typotheque.com'],
  evidence: 'https://www.typography.com/',
}

export const usablenet: KnownService = {
  id: 'usablenet',
  name: 'UsableNet Assistive',
  vendor: 'UsableNet',
  kind: 'functional',
  tags: ['*.usablenet.com', '*.usablenet.net'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const userway: KnownService = {
  id: 'userway',
  name: 'UserWay',
  vendor: 'Level Access',
  kind: 'functional',
  tags: ['api.userway.org', 'cdn.userway.org'],
  evidence: 'https://userway.org/',
}

export const vlibras: KnownService = {
  id: 'vlibras',
  name: 'VLibras',
  vendor: 'Brazilian Government',
  kind: 'functional',
  tags: ['vlibras.gov.br', 'www.vlibras.gov.br'],
  evidence: 'https://vlibras.gov.br/',
}

export const weglot: KnownService = {
  id: 'weglot',
  name: 'Weglot',
  vendor: 'Weglot',
  kind: 'functional',
  tags: ['api.weglot.com', 'cdn-api-weglot.com', 'cdn-api.weglot.com', 'cdn.weglot.com'],
  evidence: 'https://developers.weglot.com/javascript/getting-started',
}

export const windy: KnownService = {
  id: 'windy',
  name: 'Windy Embed',
  vendor: 'Windyty',
  kind: 'functional',
  tags: ['embed.windy.com'],
  evidence: 'https://windy.plugins.dev/',
}

export const woosmap: KnownService = {
  id: 'woosmap',
  name: 'Woosmap',
  vendor: 'Woosmap',
  kind: 'functional',
  tags: ['api.woosmap.com', 'sdk.woosmap.com', 'webapp.woosmap.com'],
  evidence: 'https://developers.woosmap.com/',
}

export const wufoo: KnownService = {
  id: 'wufoo',
  name: 'Wufoo',
  vendor: 'SurveyMonkey',
  kind: 'functional',
  tags: ['*.wufoo.com/embed', '*.wufoo.com/scripts', 'www.wufoo.com/scripts'],
  evidence: 'https://help.surveymonkey.com/en/wufoo/',
}

export const yandexMaps: KnownService = {
  id: 'yandex-maps',
  name: 'Yandex Maps',
  vendor: 'Yandex',
  kind: 'functional',
  tags: [
    '*.maps.yandex.net',
    '*.maps.yandex.ru',
    'api-maps.yandex.com',
    'api-maps.yandex.ru',
    'enterprise.api-maps.yandex.ru',
    'yandex.com/map-widget',
    'yandex.ru/map-widget',
  ],
  evidence: 'https://yandex.com/dev/jsapi-v2-1/doc/en/',
}

export const yandexSmartcaptcha: KnownService = {
  id: 'yandex-smartcaptcha',
  name: 'Yandex SmartCaptcha',
  vendor: 'Yandex',
  kind: 'functional',
  tags: ['smartcaptcha.cloud.yandex.ru', 'smartcaptcha.yandex.ru', 'smartcaptcha.yandexcloud.net'],
  evidence: 'https://yandex.cloud/en/docs/smartcaptcha/',
}

export const yelpEmbed: KnownService = {
  id: 'yelp-embed',
  name: 'Yelp Embed',
  vendor: 'Yelp',
  kind: 'functional',
  tags: ['www.yelp.com/biz_badge_js', 'www.yelp.com/embed'],
  evidence: 'https://www.yelp-support.com/',
}

export const yextSearch: KnownService = {
  id: 'yext-search',
  name: 'Yext',
  vendor: 'Yext',
  kind: 'functional',
  tags: ['assets.sitescdn.net', 'cdn.yextapis.com', 'sites.yext.com', 'www.yextstatic.com'],
  evidence: 'https://hitchhikers.yext.com/docs',
}

export const yotpo: KnownService = {
  id: 'yotpo',
  name: 'Yotpo',
  vendor: 'Yotpo',
  kind: 'functional',
  cookies: [
    { name: 'pixel', host: 'yotpo.com', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'yotpo_pixel', duration: 'session', purpose: 'Tells visitors apart' },
    { name: '_yotpo_*', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: ['*.yotpo.com'],
  evidence: 'https://support.yotpo.com/docs',
}
