/**
 * Known services by which visitors share, comment and follow: share buttons, widgets, comments.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const addthis: KnownService = {
  id: 'addthis',
  name: 'AddThis',
  vendor: 'Oracle',
  kind: 'social',
  cookies: [
    { name: '__atuvc', duration: '13 months', purpose: 'Counts how often pages are shared' },
    { name: '__atuvs', duration: '30 minutes', purpose: 'Keeps the count of shares fresh' },
    {
      name: 'uvc',
      host: 'addthis.com',
      duration: '13 months',
      purpose: 'Counts uses of the share buttons',
    },
    {
      name: 'loc',
      host: 'addthis.com',
      duration: '13 months',
      purpose: 'Holds where the visitor roughly is',
    },
    {
      name: 'xtc',
      host: 'addthis.com',
      duration: '13 months',
      purpose: 'Tells visitors apart across sites',
    },
    {
      name: 'ouid',
      host: 'addthis.com',
      duration: '13 months',
      purpose: 'Tells visitors apart across sites',
    },
    {
      name: 'na_id',
      host: 'addthis.com',
      duration: '13 months',
      purpose: 'Tells visitors apart across sites',
    },
  ],
  tags: ['*.addthis.com', '*.addthiscdn.com', '*.addthisedge.com'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const addtoany: KnownService = {
  id: 'addtoany',
  name: 'AddToAny',
  vendor: 'AddToAny',
  kind: 'social',
  tags: ['static.addtoany.com'],
  evidence: 'https://www.addtoany.com/privacy',
}

export const baiduShare: KnownService = {
  id: 'baidu-share',
  name: 'Baidu Share',
  vendor: 'Baidu',
  kind: 'social',
  tags: ['bdimg.share.baidu.com'],
  evidence: 'https://share.baidu.com/code',
}

export const blueskyEmbed: KnownService = {
  id: 'bluesky-embed',
  name: 'Bluesky Embed',
  vendor: 'Bluesky',
  kind: 'social',
  tags: ['embed.bsky.app'],
  evidence: 'https://embed.bsky.app/',
}

export const bshare: KnownService = {
  id: 'bshare',
  name: 'bShare',
  vendor: 'Buzzinate',
  kind: 'functional',
  tags: ['*.bshare.cn', 'bshare.optimix.asia'],
  evidence: 'https://www.bshare.cn/',
}

export const bufferButton: KnownService = {
  id: 'buffer-button',
  name: 'Buffer Button',
  vendor: 'Buffer',
  kind: 'social',
  tags: [
    'd389zggrogs7qo.cloudfront.net/js/button.js',
    'static.bufferapp.com/js/button.js',
    'widgets.buffer.com',
  ],
  evidence: 'https://buffer.com/legal',
}

export const cackleComments: KnownService = {
  id: 'cackle-comments',
  name: 'Cackle Comments',
  vendor: 'Cackle',
  kind: 'social',
  tags: ['cackle.me/bootstrap', 'cackle.me/widget', 'cackle.me/widget.js'],
  evidence: 'https://cackle.ru/',
}

export const changyan: KnownService = {
  id: 'changyan',
  name: 'Changyan',
  vendor: 'Sohu',
  kind: 'social',
  tags: ['assets.changyan.sohu.com', 'changyan.itc.cn', 'changyan.sohu.com'],
  evidence: 'https://changyan.kuaizhan.com/',
}

export const commento: KnownService = {
  id: 'commento',
  name: 'Commento',
  vendor: 'Souper Software',
  kind: 'functional',
  tags: ['cdn.commento.io'],
  evidence: 'https://docs.commento.io/installation/',
}

export const coral: KnownService = {
  id: 'coral',
  name: 'Coral',
  vendor: 'Vox Media',
  kind: 'functional',
  tags: ['*.coral.coralproject.net', '*.talk.coralproject.net'],
  evidence: 'https://docs.coralproject.net/',
}

export const curatorIo: KnownService = {
  id: 'curator-io',
  name: 'Curator.io',
  vendor: 'Curator Group',
  kind: 'functional',
  tags: ['api.curator.io', 'cdn.curator.io'],
  evidence: 'https://curator.io/',
}

export const cusdis: KnownService = {
  id: 'cusdis',
  name: 'Cusdis',
  vendor: 'Cusdis',
  kind: 'functional',
  tags: ['cusdis.com/js'],
  evidence: 'https://cusdis.com/doc',
}

export const discordWidget: KnownService = {
  id: 'discord-widget',
  name: 'Discord Widget',
  vendor: 'Discord',
  kind: 'social',
  tags: ['discord.com/widget', 'discordapp.com/widget'],
  evidence: 'https://discord.com/privacy',
}

export const disqus: KnownService = {
  id: 'disqus',
  name: 'Disqus',
  vendor: 'Disqus',
  kind: 'social',
  cookies: [
    {
      name: 'disqus_unique',
      host: 'disqus.com',
      duration: '1 year',
      purpose: 'Tells visitors apart across sites',
    },
    {
      name: '__jid',
      host: 'disqus.com',
      duration: '30 minutes',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'disqusauth',
      host: 'disqus.com',
      duration: '1 month',
      purpose: 'Keeps a commenter logged in',
    },
    {
      name: 'vglnk.Agent.p',
      host: 'disqus.com',
      duration: '1 year',
      purpose: 'Tells visitors apart for affiliate links',
    },
    {
      name: 'vglnk.PartnerRfsh.p',
      host: 'disqus.com',
      duration: '1 year',
      purpose: 'Says when partners were last told of the visitor',
    },
  ],
  tags: ['*.disqus.com', '*.disquscdn.com'],
  inline: ['.disqus.com/embed.js', '.disqus.com/count.js', '.disqus.com/forums/'],
  evidence: 'https://help.disqus.com/en/articles/1717112-universal-embed-code',
}

export const embedsocial: KnownService = {
  id: 'embedsocial',
  name: 'EmbedSocial',
  vendor: 'EmbedSocial',
  kind: 'functional',
  tags: [
    'embedsocial.com/api',
    'embedsocial.com/cdn',
    'embedsocial.com/embedscript',
    'embedsocial.com/js',
  ],
  evidence: 'https://embedsocial.com/',
}

export const facebookSocialPlugins: KnownService = {
  id: 'facebook-social-plugins',
  name: 'Facebook Social Plugins',
  vendor: 'Meta',
  kind: 'social',
  tags: [
    'connect.facebook.net',
    'b.static.ak.fbcdn.net/connect.php',
    'badge.facebook.com',
    'connect.facebook.com/*/all.js',
    'connect.facebook.net/*/all.js',
    'connect.facebook.net/*/all/debug.js',
    'connect.facebook.net/*/all/vb.js',
    'connect.facebook.net/*/sdk.js',
    'connect.facebook.net/*/sdk/debug.js',
    'connect.facebook.net/connect.php',
    'facebook.com/plugins',
    'm.facebook.com/plugins',
    's-static.ak.facebook.com/connect',
    'static.ak.connect.facebook.com',
    'static.ak.facebook.com/connect',
    'static.ak.fbcdn.net/connect',
    'static.ak.fbcdn.net/connect.php',
    'staticxx.facebook.com/connect',
    'staticxx.facebook.com/x/connect',
    'web.facebook.com/plugins',
    'www.facebook.com/connect.php',
    'www.facebook.com/plugins',
    'www.facebook.com/v*/plugins/*',
    'www.facebook.com/widgets',
  ],
  evidence: 'https://developers.facebook.com/docs/plugins/',
}

export const fastcomments: KnownService = {
  id: 'fastcomments',
  name: 'FastComments',
  vendor: 'FastComments',
  kind: 'functional',
  tags: [
    'cdn-eu.fastcomments.com',
    'cdn.fastcomments.com',
    'eu.fastcomments.com/js',
    'fastcomments.com/js',
  ],
  evidence: 'https://docs.fastcomments.com/',
}

export const flipboardButtons: KnownService = {
  id: 'flipboard-buttons',
  name: 'Flipboard Buttons',
  vendor: 'Flipboard',
  kind: 'social',
  tags: ['cdn.flipboard.com/web/buttons', 'cdn.flipboard.com/web/widget'],
  evidence: 'https://about.flipboard.com/tools/',
}

export const flowbox: KnownService = {
  id: 'flowbox',
  name: 'Flowbox',
  vendor: 'Flowbox',
  kind: 'functional',
  cookies: [{ name: '_flowbox', duration: '1 year', purpose: 'Tells visitors apart' }],
  tags: ['connect.getflowbox.com'],
  evidence: 'https://help.getflowbox.com/',
}

export const foursixty: KnownService = {
  id: 'foursixty',
  name: 'Foursixty',
  vendor: 'Foursixty',
  kind: 'functional',
  tags: ['*.foursixty.com'],
  evidence: 'https://foursixty.com/',
}

export const getsocial: KnownService = {
  id: 'getsocial',
  name: 'GetSocial',
  vendor: 'GetSocial',
  kind: 'social',
  tags: ['*.getsocial.io'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const giscus: KnownService = {
  id: 'giscus',
  name: 'giscus',
  vendor: 'giscus',
  kind: 'functional',
  tags: ['giscus.app'],
  evidence: 'https://giscus.app/',
}

export const goodreadsWidgets: KnownService = {
  id: 'goodreads-widgets',
  name: 'Goodreads Widgets',
  vendor: 'Amazon',
  kind: 'social',
  tags: [
    'www.goodreads.com/api/reviews_widget_iframe',
    'www.goodreads.com/book/reviews_widget',
    'www.goodreads.com/review/custom_widget',
    'www.goodreads.com/review/grid_widget',
    'www.goodreads.com/review/list_widget',
  ],
  evidence: 'https://www.goodreads.com/api/index',
}

export const googlePlus: KnownService = {
  id: 'google-plus',
  name: 'Google+',
  vendor: 'Google',
  kind: 'social',
  tags: ['plus.google.com'],
  evidence: 'https://developers.google.com/+/',
}

export const graphcomment: KnownService = {
  id: 'graphcomment',
  name: 'GraphComment',
  vendor: 'Semiologic',
  kind: 'social',
  tags: ['graphcomment.com/js', 'integration.graphcomment.com'],
  evidence: 'https://graphcomment.com/',
}

export const hatenaButtons: KnownService = {
  id: 'hatena-buttons',
  name: 'Hatena Buttons',
  vendor: 'Hatena',
  kind: 'social',
  tags: [
    'b.st-hatena.com',
    'cdn-ak.b.st-hatena.com',
    'cdn.api.b.hatena.ne.jp',
    'hatenablog-parts.com',
    's.hatena.com/js',
    's.hatena.ne.jp/js',
  ],
  evidence: 'https://b.hatena.ne.jp/guide/bbutton',
}

export const htmlCommentBox: KnownService = {
  id: 'html-comment-box',
  name: 'HTML Comment Box',
  vendor: 'HTML Comment Box',
  kind: 'social',
  tags: ['www.htmlcommentbox.com'],
  evidence: 'https://www.htmlcommentbox.com/',
}

export const hypercomments: KnownService = {
  id: 'hypercomments',
  name: 'HyperComments',
  vendor: 'HyperComments',
  kind: 'social',
  tags: [
    'a.hypercomments.com',
    'static.hypercomments.com',
    'w.hypercomments.com',
    'widget.hypercomments.com',
  ],
  evidence: 'https://www.hypercomments.com/',
}

export const hyvorTalk: KnownService = {
  id: 'hyvor-talk',
  name: 'Hyvor Talk',
  vendor: 'Hyvor',
  kind: 'functional',
  tags: ['talk.hyvor.com'],
  evidence: 'https://talk.hyvor.com/docs/install',
}

export const instagramEmbed: KnownService = {
  id: 'instagram-embed',
  name: 'Instagram Embed',
  vendor: 'Meta',
  kind: 'social',
  cookies: [
    { name: 'mid', host: 'instagram.com', duration: '400 days', purpose: 'Tells browsers apart' },
    { name: 'ig_did', host: 'instagram.com', duration: '1 year', purpose: 'Tells devices apart' },
    {
      name: 'ig_nrcb',
      host: 'instagram.com',
      duration: '1 year',
      purpose: 'Holds a note of the cookie banner',
    },
    {
      name: 'csrftoken',
      host: 'instagram.com',
      duration: '1 year',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'datr', host: 'instagram.com', duration: '400 days', purpose: 'Tells browsers apart' },
  ],
  tags: [
    'instagram.com/embed.js',
    'instagram.com/p/*/embed*',
    'instagram.com/reel/*/embed*',
    'platform.instagram.com',
    'www.instagram.com/*/p/*/embed*',
    'www.instagram.com/*/reel/*/embed*',
    'www.instagram.com/embed.js',
    'www.instagram.com/p/*/embed*',
    'www.instagram.com/reel/*/embed*',
    'www.instagram.com/tv/*/embed*',
  ],
  evidence: 'https://developers.facebook.com/docs/instagram-platform/oembed',
}

export const intensedebate: KnownService = {
  id: 'intensedebate',
  name: 'IntenseDebate',
  vendor: 'Automattic',
  kind: 'social',
  tags: ['intensedebate.com', 'www.intensedebate.com'],
  evidence: 'https://intensedebate.com/install',
}

export const jiathis: KnownService = {
  id: 'jiathis',
  name: 'JiaThis',
  vendor: 'JiaThis',
  kind: 'social',
  tags: ['*.jiathis.com'],
  evidence: 'https://www.jiathis.com/',
}

export const juicerFeed: KnownService = {
  id: 'juicer-feed',
  name: 'Juicer',
  vendor: 'Saas.group',
  kind: 'functional',
  tags: ['assets.juicer.io', 'www.juicer.io/api', 'www.juicer.io/embed'],
  evidence: 'https://www.juicer.io/',
}

export const kakaoSdk: KnownService = {
  id: 'kakao-sdk',
  name: 'Kakao SDK for JavaScript',
  vendor: 'Kakao',
  kind: 'social',
  tags: ['developers.kakao.com/sdk', 't1.kakaocdn.net/kakao_js_sdk'],
  evidence: 'https://developers.kakao.com/docs/latest/en/javascript/getting-started',
}

export const lightwidget: KnownService = {
  id: 'lightwidget',
  name: 'LightWidget',
  vendor: 'LightWidget',
  kind: 'functional',
  tags: ['cdn.lightwidget.com', 'lightwidget.com/widgets'],
  evidence: 'https://lightwidget.com/',
}

export const likebtn: KnownService = {
  id: 'likebtn',
  name: 'LikeBtn',
  vendor: 'LikeBtn',
  kind: 'social',
  tags: ['*.likebtn.com'],
  evidence: 'https://likebtn.com/en/',
}

export const lineSocialPlugins: KnownService = {
  id: 'line-social-plugins',
  name: 'LINE Social Plugins',
  vendor: 'LY Corporation',
  kind: 'social',
  tags: [
    'd.line-scdn.net/r/web/social-plugin',
    'media.line.me/js',
    'scdn.line-apps.com/n/line_it',
    'social-plugins.line.me',
    'www.line-website.com',
  ],
  evidence: 'https://developers.line.biz/en/docs/line-social-plugins/',
}

export const linkedinPlugins: KnownService = {
  id: 'linkedin-plugins',
  name: 'LinkedIn Plugins',
  vendor: 'LinkedIn',
  kind: 'social',
  cookies: [
    {
      name: 'JSESSIONID',
      host: 'linkedin.com',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'lang', host: 'linkedin.com', duration: 'session', purpose: 'Holds the language' },
    {
      name: 'liap',
      host: 'linkedin.com',
      duration: '1 year',
      purpose: 'Says that a member is logged in',
    },
    {
      name: 'li_at',
      host: 'linkedin.com',
      duration: '1 year',
      purpose: 'Keeps a member logged in',
    },
  ],
  tags: [
    'badges.linkedin.com',
    'platform.linkedin.com',
    'www.linkedin.com/countserv',
    'www.linkedin.com/cws',
    'www.linkedin.com/embed',
  ],
  evidence: 'https://www.linkedin.com/legal/cookie-policy',
}

export const livefyre: KnownService = {
  id: 'livefyre',
  name: 'Livefyre',
  vendor: 'Adobe',
  kind: 'social',
  tags: ['*.fyre.co', '*.livefyre.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const livere: KnownService = {
  id: 'livere',
  name: 'LiveRe',
  vendor: 'Cizion',
  kind: 'social',
  tags: ['api-city.livere.com', 'cdn-city.livere.com'],
  evidence: 'https://livere.com/',
}

export const mailruShare: KnownService = {
  id: 'mailru-share',
  name: 'Mail.ru Share Buttons',
  vendor: 'VK',
  kind: 'social',
  tags: ['cdn.connect.mail.ru', 'connect.mail.ru'],
  evidence: 'https://api.mail.ru/sites/plugins/share/',
}

export const mixiPlugin: KnownService = {
  id: 'mixi-plugin',
  name: 'mixi Plugin',
  vendor: 'mixi',
  kind: 'social',
  tags: ['plugins.mixi.jp', 'static.mixi.jp/js/plugins.js', 'static.mixi.jp/js/share.js'],
  evidence: 'https://developer.mixi.co.jp/connect/mixi_plugin/',
}

export const muut: KnownService = {
  id: 'muut',
  name: 'Muut',
  vendor: 'Muut',
  kind: 'social',
  tags: ['cdn.muut.com'],
  evidence: 'https://muut.com/developers/',
}

export const okWidgets: KnownService = {
  id: 'ok-widgets',
  name: 'OK Widgets',
  vendor: 'VK',
  kind: 'social',
  tags: [
    'connect.odnoklassniki.ru',
    'connect.ok.ru',
    'ok.ru/dk',
    'stg.odnoklassniki.ru',
    'www.odnoklassniki.ru/dk',
  ],
  evidence: 'https://apiok.ru/en/ext/',
}

export const olapic: KnownService = {
  id: 'olapic',
  name: 'Olapic',
  vendor: 'Bazaarvoice',
  kind: 'functional',
  tags: ['*.photorank.me', 'content-cdn.olapic.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const openweb: KnownService = {
  id: 'openweb',
  name: 'OpenWeb',
  vendor: 'OpenWeb',
  kind: 'social',
  cookies: [
    { name: 'spotim_visitId', duration: 'session', purpose: 'Holds the data of this visit' },
  ],
  tags: ['*.spot.im'],
  evidence: 'https://developers.openweb.com/',
}

export const pinterestWidgets: KnownService = {
  id: 'pinterest-widgets',
  name: 'Pinterest Widgets',
  vendor: 'Pinterest',
  kind: 'social',
  cookies: [
    {
      name: '_pinterest_sess',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Keeps a visitor logged in to Pinterest',
    },
    {
      name: '_auth',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Says whether the visitor is logged in',
    },
    {
      name: 'csrftoken',
      host: 'pinterest.com',
      duration: '1 year',
      purpose: 'Guards forms against forged requests',
    },
    {
      name: '_routing_id',
      host: 'pinterest.com',
      duration: '1 day',
      purpose: 'Sends requests to the same server',
    },
  ],
  tags: [
    'api.pinterest.com/v1/urls',
    'api.pinterest.com/v3/pidgets',
    'assets.pinterest.com',
    'log.pinterest.com',
    'widgets.pinterest.com',
  ],
  evidence: 'https://developers.pinterest.com/docs/web-features/widgets/',
}

export const pixlee: KnownService = {
  id: 'pixlee',
  name: 'Pixlee',
  vendor: 'Emplifi',
  kind: 'functional',
  tags: [
    'assets.pixlee.com',
    'assets.pxlecdn.com',
    'distillery.pixlee.co',
    'distillery.pixlee.com',
    'photos.pixlee.co',
    'photos.pixlee.com',
  ],
  evidence: 'https://developers.pixlee.com/docs',
}

export const pluso: KnownService = {
  id: 'pluso',
  name: 'Pluso',
  vendor: 'Pluso',
  kind: 'social',
  tags: ['*.pluso.ru'],
  evidence: 'https://share.pluso.ru/',
}

export const poSt: KnownService = {
  id: 'po-st',
  name: 'Po.st',
  vendor: 'RhythmOne',
  kind: 'social',
  tags: ['*.po.st'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const pocketButton: KnownService = {
  id: 'pocket-button',
  name: 'Pocket Button',
  vendor: 'Mozilla',
  kind: 'social',
  tags: ['widgets.getpocket.com'],
  evidence: 'https://getpocket.com/publisher/button',
}

export const redditEmbed: KnownService = {
  id: 'reddit-embed',
  name: 'Reddit Embed',
  vendor: 'Reddit',
  kind: 'social',
  cookies: [
    {
      name: 'edgebucket',
      host: 'reddit.com',
      duration: '2 years',
      purpose: 'Sorts visitors into groups',
    },
    { name: 'loid', host: 'reddit.com', duration: '2 years', purpose: 'Tells visitors apart' },
    {
      name: 'session_tracker',
      host: 'reddit.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'csv',
      host: 'reddit.com',
      duration: '2 years',
      purpose: 'Holds the version of the cookies',
    },
    {
      name: 'token_v2',
      host: 'reddit.com',
      duration: '1 day',
      purpose: "Holds a key to Reddit's services",
    },
  ],
  tags: [
    'embed.reddit.com',
    'embed.redditmedia.com',
    'reddit.com/static/button',
    'www.reddit.com/button.js',
    'www.reddit.com/buttonlite.js',
    'www.reddit.com/buttons',
    'www.reddit.com/static/button',
    'www.redditmedia.com',
    'www.redditstatic.com/button',
    'www.redditstatic.com/comment-embed.js',
  ],
  evidence: 'https://www.reddit.com/policies/cookies',
}

export const replybox: KnownService = {
  id: 'replybox',
  name: 'ReplyBox',
  vendor: 'ReplyBox',
  kind: 'functional',
  tags: ['app.getreplybox.com', 'cdn.getreplybox.com'],
  evidence: 'https://getreplybox.com/docs/',
}

export const shareaholic: KnownService = {
  id: 'shareaholic',
  name: 'Shareaholic',
  vendor: 'Shareaholic',
  kind: 'social',
  tags: [
    '*.shareaholic.net',
    'analytics.shareaholic.com',
    'cdn.shareaholic.com',
    'dsms0mj1bbhn4.cloudfront.net',
    'dtym7iokkjlif.cloudfront.net',
    'partner.shareaholic.com',
    'recs.shareaholic.com',
    'www.shareaholic.com/assets',
  ],
  evidence: 'https://www.shareaholic.com/privacy/',
}

export const sharedcount: KnownService = {
  id: 'sharedcount',
  name: 'SharedCount',
  vendor: 'SharedCount',
  kind: 'social',
  tags: ['api.sharedcount.com', 'free.sharedcount.com'],
  evidence: 'https://www.sharedcount.com/documentation.php',
}

export const sharethis: KnownService = {
  id: 'sharethis',
  name: 'ShareThis',
  vendor: 'ShareThis',
  kind: 'social',
  cookies: [
    {
      name: '__stid',
      host: 'sharethis.com',
      duration: '1 year',
      purpose: 'Tells visitors apart across sites',
    },
    {
      name: '__stidv',
      host: 'sharethis.com',
      duration: '1 year',
      purpose: 'Holds the version of the identity',
    },
    { name: 'fpestid', duration: '13 months', purpose: 'Tells visitors apart' },
    { name: '__unam', duration: '9 months', purpose: 'Counts visits and shares' },
    {
      name: '__sharethis_cookie_test__',
      duration: 'session',
      purpose: 'Tests whether cookies work',
    },
    {
      name: 'pxcelBcnLcy',
      host: 'sharethis.com',
      duration: 'session',
      purpose: 'Limits how often partners are told',
    },
    {
      name: 'pxcelPage*',
      host: 'sharethis.com',
      duration: '1 year',
      purpose: 'Says when partners were told',
    },
    {
      name: 'pxcelAcc3PC',
      host: 'sharethis.com',
      duration: '1 day',
      purpose: 'Tests whether cookies work across sites',
    },
    {
      name: 'st_optout',
      host: 'sharethis.com',
      duration: '10 years',
      purpose: 'Holds that somebody opted out',
    },
  ],
  tags: ['*.sharethis.com'],
  evidence: 'https://sharethis.com/privacy/',
}

export const snapchatEmbed: KnownService = {
  id: 'snapchat-embed',
  name: 'Snapchat Embed',
  vendor: 'Snap',
  kind: 'social',
  tags: ['sdk.snapkit.com', 'snapchat.com/embed', 'www.snapchat.com/embed'],
  evidence: 'https://developers.snap.com/snap-kit/creative-kit/overview',
}

export const snapwidget: KnownService = {
  id: 'snapwidget',
  name: 'SnapWidget',
  vendor: 'SnapWidget',
  kind: 'functional',
  tags: ['*.snapwidget.com'],
  evidence: 'https://snapwidget.com/',
}

export const stumbleuponBadges: KnownService = {
  id: 'stumbleupon-badges',
  name: 'StumbleUpon Badges',
  vendor: 'StumbleUpon',
  kind: 'social',
  tags: [
    'badge.stumbleupon.com',
    'platform.stumbleupon.com',
    'www.stumbleupon.com/hostedbadge.php',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const taggbox: KnownService = {
  id: 'taggbox',
  name: 'Taggbox',
  vendor: 'Taggbox',
  kind: 'functional',
  tags: ['app.taggbox.com', 'cdn.taggbox.com', 'widget.taggbox.com'],
  evidence: 'https://taggbox.com/',
}

export const telegramWidgets: KnownService = {
  id: 'telegram-widgets',
  name: 'Telegram Widgets',
  vendor: 'Telegram',
  kind: 'social',
  tags: ['oauth.telegram.org/embed', 'telegram.org/js/telegram-widget.js'],
  evidence: 'https://core.telegram.org/widgets',
}

export const threadsEmbed: KnownService = {
  id: 'threads-embed',
  name: 'Threads Embed',
  vendor: 'Meta',
  kind: 'social',
  tags: [
    'www.threads.com/*/embed*',
    'www.threads.com/embed.js',
    'www.threads.net/*/embed*',
    'www.threads.net/embed.js',
  ],
  evidence: 'https://developers.facebook.com/docs/threads/tools-and-resources/embed-a-threads-post',
}

export const tiktokEmbed: KnownService = {
  id: 'tiktok-embed',
  name: 'TikTok Embed',
  vendor: 'TikTok',
  kind: 'social',
  cookies: [
    { name: 'ttwid', host: 'tiktok.com', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'tt_csrf_token',
      host: 'tiktok.com',
      duration: 'session',
      purpose: 'Guards forms against forged requests',
    },
    {
      name: 'tt_chain_token',
      host: 'tiktok.com',
      duration: '6 months',
      purpose: 'Holds a key to videos',
    },
    { name: 'tt_webid', host: 'tiktok.com', duration: '1 year', purpose: 'Tells browsers apart' },
    {
      name: 'tt_webid_v2',
      host: 'tiktok.com',
      duration: '1 year',
      purpose: 'Tells browsers apart',
    },
    {
      name: 'msToken',
      host: 'tiktok.com',
      duration: '10 days',
      purpose: 'Guards against forged requests',
    },
  ],
  tags: [
    '*.ttwstatic.com',
    'www.tiktok.com/embed',
    'www.tiktok.com/embed.js',
    'www.tiktok.com/player',
  ],
  evidence: 'https://developers.tiktok.com/doc/embed-videos',
}

export const tint: KnownService = {
  id: 'tint',
  name: 'TINT',
  vendor: 'TINT',
  kind: 'functional',
  tags: ['*.71n7.com', 'cdn.hypemarks.com', 'd36hc0p18k1aoc.cloudfront.net', 'www.tintup.com/app'],
  evidence: 'https://www.tintup.com/',
}

export const trueanthem: KnownService = {
  id: 'trueanthem',
  name: 'True Anthem',
  vendor: 'True Anthem',
  kind: 'social',
  tags: ['*.tru.am', '*.trueanthem.com'],
  evidence: 'https://www.trueanthem.com/',
}

export const tumblrEmbed: KnownService = {
  id: 'tumblr-embed',
  name: 'Tumblr Embed and Buttons',
  vendor: 'Automattic',
  kind: 'social',
  tags: [
    'assets.tumblr.com/post.js',
    'assets.tumblr.com/share-button.js',
    'embed.tumblr.com',
    'platform.tumblr.com',
    'secure.assets.tumblr.com/post.js',
    'secure.assets.tumblr.com/share-button.js',
    'secure.static.tumblr.com/post.js',
  ],
  evidence: 'https://www.tumblr.com/buttons',
}

export const twitcount: KnownService = {
  id: 'twitcount',
  name: 'TwitCount',
  vendor: 'TwitCount',
  kind: 'social',
  tags: ['counts.twitcount.com', 'static1.twitcount.com'],
  evidence: 'https://twitcount.com/',
}

export const ulogin: KnownService = {
  id: 'ulogin',
  name: 'uLogin',
  vendor: 'uLogin',
  kind: 'social',
  tags: ['ulogin.ru/js', 'ulogin.ru/stats.html', 'ulogin.ru/version'],
  evidence: 'https://ulogin.ru/help.php',
}

export const uptolike: KnownService = {
  id: 'uptolike',
  name: 'Uptolike',
  vendor: 'Uptolike',
  kind: 'social',
  tags: ['*.uptolike.com'],
  evidence: 'https://uptolike.ru/',
}

export const usocial: KnownService = {
  id: 'usocial',
  name: 'uSocial',
  vendor: 'uSocial',
  kind: 'social',
  tags: ['usocial.pro/rotation', 'usocial.pro/usocial'],
  evidence: 'https://usocial.pro/',
}

export const utterances: KnownService = {
  id: 'utterances',
  name: 'utterances',
  vendor: 'utterances',
  kind: 'functional',
  tags: ['utteranc.es'],
  evidence: 'https://utteranc.es/',
}

export const viafoura: KnownService = {
  id: 'viafoura',
  name: 'Viafoura',
  vendor: 'Viafoura',
  kind: 'social',
  cookies: [
    { name: '_vfa', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: '_vfb', duration: '30 minutes', purpose: 'Holds the data of this visit' },
    { name: '_vfz', duration: '6 months', purpose: 'Holds how the visitor came' },
    { name: '_vf_rd_test*', duration: '1 second', purpose: 'Tests on which domain cookies work' },
    {
      name: 'VfSess',
      host: 'viafoura.co',
      duration: '30 days',
      purpose: 'Keeps a commenter logged in',
    },
    {
      name: 'VfRefresh',
      host: 'viafoura.co',
      duration: '1 year',
      purpose: 'Renews the login of a commenter',
    },
    {
      name: 'VfAccess*',
      host: 'viafoura.co',
      duration: '5 minutes',
      purpose: 'Holds the rights of a commenter',
    },
    {
      name: 'vfThirdpartyCookiesEnabled',
      host: 'viafoura.co',
      duration: 'session',
      purpose: 'Tests whether cookies work across sites',
    },
  ],
  tags: ['*.viafoura.co', '*.viafoura.net'],
  evidence: 'https://documentation.viafoura.com/',
}

export const vkWidgets: KnownService = {
  id: 'vk-widgets',
  name: 'VK Widgets',
  vendor: 'VK',
  kind: 'social',
  cookies: [
    { name: 'remixlang', host: 'vk.com', duration: '1 year', purpose: 'Holds the language' },
    { name: 'remixstid', host: 'vk.com', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'remixlhk',
      host: 'vk.com',
      duration: '1 year',
      purpose: 'Keeps a visitor logged in to VK',
    },
  ],
  tags: [
    'userapi.com/js/api',
    'vk.com/al_widget*',
    'vk.com/js/api',
    'vk.com/share.php',
    'vk.com/upload.php',
    'vk.com/widget_*',
    'vk.ru/js/api',
    'vkontakte.ru/js/api',
  ],
  evidence: 'https://dev.vk.com/en/widgets/overview',
}

export const vuukle: KnownService = {
  id: 'vuukle',
  name: 'Vuukle',
  vendor: 'Vuukle',
  kind: 'functional',
  tags: ['*.vuukle.com'],
  evidence: 'https://docs.vuukle.com/',
}

export const wallsIo: KnownService = {
  id: 'walls-io',
  name: 'Walls.io',
  vendor: 'Walls.io',
  kind: 'functional',
  tags: ['my.walls.io', 'walls.io/js'],
  evidence: 'https://walls.io/',
}

export const weiboWidgets: KnownService = {
  id: 'weibo-widgets',
  name: 'Weibo Widgets',
  vendor: 'Sina',
  kind: 'social',
  tags: ['hits.sinajs.cn', 'js.t.sinajs.cn', 'tjs.sjs.sinajs.cn', 'widget.weibo.com'],
  evidence: 'https://open.weibo.com/widgets',
}

export const xWidgets: KnownService = {
  id: 'x-widgets',
  name: 'X Widgets',
  vendor: 'X',
  kind: 'social',
  cookies: [
    {
      name: 'guest_id',
      host: 'twitter.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'syndication_guest_id',
      host: 'twitter.com',
      duration: '400 days',
      purpose: 'Tells visitors of embedded posts apart',
    },
    {
      name: 'tfw_exp',
      host: 'twitter.com',
      duration: '14 days',
      purpose: 'Sorts visitors into experiments',
    },
    {
      name: 'ct0',
      host: 'twitter.com',
      duration: '6 hours',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'gt', host: 'twitter.com', duration: '3 hours', purpose: 'Holds a key for guests' },
    {
      name: '_twitter_sess',
      host: 'twitter.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: 'guest_id', host: 'x.com', duration: '13 months', purpose: 'Tells visitors apart' },
    {
      name: 'ct0',
      host: 'x.com',
      duration: '6 hours',
      purpose: 'Guards forms against forged requests',
    },
    { name: 'gt', host: 'x.com', duration: '3 hours', purpose: 'Holds a key for guests' },
  ],
  tags: [
    'cdn.api.twitter.com',
    'cdn.syndication.twimg.com',
    'cdn.syndication.twitter.com',
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'syndication.x.com',
    'twitter.com/javascripts/blogger.js',
    'urls.api.twitter.com',
    'widgets.twimg.com',
  ],
  inline: ['twitter-wjs'],
  evidence: 'https://developer.x.com/en/docs/x-for-websites',
}

export const xingShare: KnownService = {
  id: 'xing-share',
  name: 'XING Share Button',
  vendor: 'New Work',
  kind: 'social',
  tags: ['www.xing-share.com'],
  evidence: 'https://dev.xing.com/plugins/share_button',
}

export const yandexShare: KnownService = {
  id: 'yandex-share',
  name: 'Yandex Share',
  vendor: 'Yandex',
  kind: 'social',
  tags: [
    'share.yandex.net',
    'share.yandex.ru',
    'yandex.st/share',
    'yandex.st/share2',
    'yastatic.net/share',
    'yastatic.net/share2',
  ],
  evidence: 'https://yandex.com/dev/share/',
}

export const zaloSocialPlugin: KnownService = {
  id: 'zalo-social-plugin',
  name: 'Zalo Social Plugin',
  vendor: 'VNG',
  kind: 'social',
  tags: ['sp.zalo.me'],
  evidence: 'https://developers.zalo.me/docs/social-plugins/',
}
