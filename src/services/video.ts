/**
 * Known services that play video and sound on a page, and those that measure what is played.
 *
 * @module
 */
import type { KnownService } from './known.ts'

export const acast: KnownService = {
  id: 'acast',
  name: 'Acast Player',
  vendor: 'Acast',
  kind: 'functional',
  tags: ['embed.acast.com', 'player.acast.com'],
  evidence: 'https://www.acast.com/en/privacy',
}

export const anvato: KnownService = {
  id: 'anvato',
  name: 'Anvato Player',
  vendor: 'Google',
  kind: 'functional',
  tags: ['access.mp.lura.live', 'tkx.mp.lura.live', 'up.anv.bz', 'w3.mp.lura.live'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const aolOn: KnownService = {
  id: 'aol-on',
  name: '5min and AOL On Player',
  vendor: 'AOL',
  kind: 'video',
  tags: ['*.5min.com', 'cdn.vidible.tv', 'delivery.vidible.tv'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const aparat: KnownService = {
  id: 'aparat',
  name: 'Aparat',
  vendor: 'Saba Idea',
  kind: 'video',
  tags: ['www.aparat.com/embed', 'www.aparat.com/video/video/embed'],
  evidence: 'https://www.aparat.com/',
}

export const apiVideo: KnownService = {
  id: 'api-video',
  name: 'api.video Player',
  vendor: 'api.video',
  kind: 'functional',
  tags: ['embed.api.video'],
  evidence: 'https://docs.api.video/',
}

export const appleEmbeds: KnownService = {
  id: 'apple-embeds',
  name: 'Apple Music and Podcasts Embeds',
  vendor: 'Apple',
  kind: 'video',
  tags: [
    'embed.music.apple.com',
    'embed.podcasts.apple.com',
    'js-cdn.music.apple.com',
    'tools.applemusic.com/embed',
  ],
  evidence: 'https://developer.apple.com/documentation/musickitjs',
}

export const art19: KnownService = {
  id: 'art19',
  name: 'ART19 Player',
  vendor: 'Amazon',
  kind: 'functional',
  tags: ['art19.com/shows/*/embed*', 'web-player.art19.com'],
  evidence: 'https://art19.com/',
}

export const arte: KnownService = {
  id: 'arte',
  name: 'ARTE Player',
  vendor: 'ARTE',
  kind: 'functional',
  tags: [
    'api.arte.tv/api/player',
    'www.arte.tv/embeds',
    'www.arte.tv/player',
    'www.arte.tv/playerv2',
  ],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const audioboom: KnownService = {
  id: 'audioboom',
  name: 'Audioboom Player',
  vendor: 'Audioboom',
  kind: 'functional',
  tags: [
    'audioboom.com/boos/*/embed*',
    'audioboom.com/posts/*/embed*',
    'embeds.audioboom.com',
    'embeds.audioboom.fm',
  ],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const audiomack: KnownService = {
  id: 'audiomack',
  name: 'Audiomack Embed',
  vendor: 'Audiomack',
  kind: 'functional',
  tags: ['audiomack.com/embed', 'www.audiomack.com/embed'],
  evidence: 'https://audiomack.com/about/privacy-policy',
}

export const ausha: KnownService = {
  id: 'ausha',
  name: 'Ausha Player',
  vendor: 'Ausha',
  kind: 'functional',
  tags: ['player.ausha.co'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const bandcamp: KnownService = {
  id: 'bandcamp',
  name: 'Bandcamp Player',
  vendor: 'Bandcamp',
  kind: 'video',
  cookies: [
    {
      name: 'client_id',
      host: 'bandcamp.com',
      duration: '400 days',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'session',
      host: 'bandcamp.com',
      duration: '400 days',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'bandcamp.com/EmbeddedPlayer',
    'bandcamp.com/EmbeddedPlayer.html',
    'bandcamp.com/VideoEmbed',
    'bandcamp.com/stream_redirect',
  ],
  evidence: 'https://bandcamp.com/privacy',
}

export const bbcEmbeds: KnownService = {
  id: 'bbc-embeds',
  name: 'BBC Embeds',
  vendor: 'BBC',
  kind: 'functional',
  tags: [
    'emp.bbc.co.uk',
    'emp.bbc.com',
    'www.bbc.co.uk/*/embed',
    'www.bbc.co.uk/programmes/*/player',
    'www.bbc.com/*/embed',
  ],
  evidence: 'https://www.bbc.co.uk/usingthebbc/cookies/',
}

export const beyondwords: KnownService = {
  id: 'beyondwords',
  name: 'BeyondWords Player',
  vendor: 'BeyondWords',
  kind: 'functional',
  tags: ['*.beyondwords.io', '*.speechkit.io'],
  evidence: 'https://docs.beyondwords.io/',
}

export const bilibili: KnownService = {
  id: 'bilibili',
  name: 'Bilibili Player',
  vendor: 'Bilibili',
  kind: 'video',
  cookies: [
    { name: 'buvid3', host: 'bilibili.com', duration: '1 year', purpose: 'Tells browsers apart' },
    {
      name: 'b_nut',
      host: 'bilibili.com',
      duration: '1 year',
      purpose: 'Says when the visitor first came',
    },
  ],
  tags: ['player.bilibili.com'],
  evidence: 'https://player.bilibili.com/',
}

export const bitchute: KnownService = {
  id: 'bitchute',
  name: 'BitChute Embed',
  vendor: 'BitChute',
  kind: 'video',
  tags: ['www.bitchute.com/embed'],
  evidence: 'https://www.bitchute.com/policy/cookies/',
}

export const bitmovinPlayer: KnownService = {
  id: 'bitmovin-player',
  name: 'Bitmovin Player',
  vendor: 'Bitmovin',
  kind: 'functional',
  tags: ['cdn.bitmovin.com/player', 'licensing.bitmovin.com'],
  evidence: 'https://developer.bitmovin.com/playback/docs',
}

export const blubrry: KnownService = {
  id: 'blubrry',
  name: 'Blubrry Player',
  vendor: 'Blubrry',
  kind: 'functional',
  tags: ['player.blubrry.com'],
  evidence: 'https://blubrry.com/support/',
}

export const boxcast: KnownService = {
  id: 'boxcast',
  name: 'BoxCast Player',
  vendor: 'BoxCast',
  kind: 'functional',
  tags: ['boxcast.tv/view-embed', 'js.boxcast.com'],
  evidence: 'https://support.boxcast.com/',
}

export const brid: KnownService = {
  id: 'brid',
  name: 'Brid.TV Player',
  vendor: 'TargetVideo',
  kind: 'functional',
  tags: ['player-services.target-video.com', 'services.brid.tv'],
  evidence: 'https://developer.brid.tv/',
}

export const brightcove: KnownService = {
  id: 'brightcove',
  name: 'Brightcove Player',
  vendor: 'Brightcove',
  kind: 'functional',
  tags: [
    'admin.brightcove.com/js',
    'c.brightcove.com/services',
    'link.brightcove.com/services',
    'players.brightcove.com',
    'players.brightcove.net',
    'preview-players.brightcove.net',
    'sadmin.brightcove.com/js',
    'secure.brightcove.com/services',
  ],
  evidence: 'https://player.support.brightcove.com/publishing/publishing-brightcove-player.html',
}

export const brightcoveAnalytics: KnownService = {
  id: 'brightcove-analytics',
  name: 'Brightcove Analytics',
  vendor: 'Brightcove',
  kind: 'analytics',
  tags: ['goku.brightcove.com', 'metrics.brightcove.com'],
  evidence: 'https://apis.support.brightcove.com/data-collection/index.html',
}

export const bunnyStream: KnownService = {
  id: 'bunny-stream',
  name: 'Bunny Stream Player',
  vendor: 'BunnyWay',
  kind: 'functional',
  tags: [
    'assets.mediadelivery.net',
    'iframe.mediadelivery.net',
    'player.mediadelivery.net',
    'video.bunnycdn.com/embed',
  ],
  evidence: 'https://docs.bunny.net/docs/stream-embedding-videos',
}

export const buzzsprout: KnownService = {
  id: 'buzzsprout',
  name: 'Buzzsprout Player',
  vendor: 'Higher Pixels',
  kind: 'functional',
  tags: ['www.buzzsprout.com/*.js', 'www.buzzsprout.com/*?*iframe=true*'],
  evidence: 'https://www.buzzsprout.com/help',
}

export const canalU: KnownService = {
  id: 'canal-u',
  name: 'Canal-U Player',
  vendor: 'Canal-U',
  kind: 'functional',
  tags: ['www.canal-u.tv/embed'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const captivate: KnownService = {
  id: 'captivate',
  name: 'Captivate Player',
  vendor: 'Global',
  kind: 'functional',
  tags: ['player.captivate.fm'],
  evidence: 'https://help.captivate.fm/',
}

export const cda: KnownService = {
  id: 'cda',
  name: 'CDA Player',
  vendor: 'CDA',
  kind: 'video',
  tags: ['ebd.cda.pl'],
  evidence: 'https://www.cda.pl/',
}

export const cloudflareStream: KnownService = {
  id: 'cloudflare-stream',
  name: 'Cloudflare Stream',
  vendor: 'Cloudflare',
  kind: 'functional',
  tags: [
    '*.cloudflarestream.com/*/iframe',
    'embed.cloudflarestream.com',
    'embed.videodelivery.net',
    'iframe.cloudflarestream.com',
    'iframe.videodelivery.net',
  ],
  evidence: 'https://developers.cloudflare.com/stream/viewing-videos/using-the-stream-player/',
}

export const cloudinaryPlayer: KnownService = {
  id: 'cloudinary-player',
  name: 'Cloudinary Video Player',
  vendor: 'Cloudinary',
  kind: 'functional',
  tags: ['player.cloudinary.com'],
  evidence: 'https://cloudinary.com/documentation/cloudinary_video_player',
}

export const converteai: KnownService = {
  id: 'converteai',
  name: 'ConverteAI Player',
  vendor: 'VTurb',
  kind: 'video',
  tags: ['cdn.converteai.net', 'scripts.converteai.net'],
  evidence: 'https://vturb.com.br/',
}

export const conviva: KnownService = {
  id: 'conviva',
  name: 'Conviva',
  vendor: 'Conviva',
  kind: 'analytics',
  tags: ['*.cws.conviva.com', '*.testonly.conviva.com'],
  evidence: 'https://docs.conviva.com/',
}

export const coub: KnownService = {
  id: 'coub',
  name: 'Coub',
  vendor: 'Coub',
  kind: 'video',
  tags: ['coub.com/embed'],
  evidence: 'https://coub.com/dev/docs',
}

export const dacast: KnownService = {
  id: 'dacast',
  name: 'Dacast Player',
  vendor: 'Dacast',
  kind: 'functional',
  tags: ['iframe.dacast.com', 'player.dacast.com'],
  evidence: 'https://docs.dacast.com/',
}

export const dailymotion: KnownService = {
  id: 'dailymotion',
  name: 'Dailymotion Player',
  vendor: 'Dailymotion',
  kind: 'video',
  cookies: [
    {
      name: 'v1st',
      host: 'dailymotion.com',
      duration: '13 months',
      purpose: 'Tells visitors apart',
    },
    { name: 'ts', host: 'dailymotion.com', duration: '13 months', purpose: 'Guards against fraud' },
    {
      name: 'dmvk',
      host: 'dailymotion.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    { name: 'damd', host: 'dailymotion.com', duration: '1 year', purpose: 'Tells visitors apart' },
  ],
  tags: [
    'api.dmcdn.net',
    'dailymotion.com/embed',
    'dmxleo.dailymotion.com',
    'geo.dailymotion.com',
    'www.dailymotion.com/embed',
    'www.dailymotion.com/player',
    'www.dailymotion.com/swf',
  ],
  evidence: 'https://developers.dailymotion.com/docs/getting-started-with-web-sdk',
}

export const deezer: KnownService = {
  id: 'deezer',
  name: 'Deezer Widget',
  vendor: 'Deezer',
  kind: 'video',
  tags: [
    'cdns-files.dzcdn.net/js/min/dz.js',
    'e-cdns-files.dzcdn.net/js/min/dz.js',
    'widget.deezer.com',
    'www.deezer.com/plugins',
  ],
  evidence: 'https://developers.deezer.com/musicplugins',
}

export const digiteka: KnownService = {
  id: 'digiteka',
  name: 'Digiteka Player',
  vendor: 'Digiteka',
  kind: 'video',
  tags: [
    'www.ultimedia.com/api',
    'www.ultimedia.com/default',
    'www.ultimedia.com/deliver',
    'www.ultimedia.com/js',
    'www.ultimedia.com/video',
  ],
  evidence: 'https://www.digiteka.com/en/',
}

export const facebookVideo: KnownService = {
  id: 'facebook-video',
  name: 'Facebook Video',
  vendor: 'Meta',
  kind: 'video',
  tags: [
    'web.facebook.com/plugins/video.php',
    'www.facebook.com/plugins/video.php',
    'www.facebook.com/v*/plugins/video.php',
    'www.facebook.com/video/embed',
  ],
  evidence: 'https://developers.facebook.com/docs/plugins/embedded-video-player/',
}

export const firework: KnownService = {
  id: 'firework',
  name: 'Firework',
  vendor: 'Firework',
  kind: 'video',
  tags: [
    'asset.fwcdn1.com',
    'asset.fwcdn2.com',
    'asset.fwcdn3.com',
    'asset.fwpub1.com',
    'fireworktv.com/embed',
    'fw.tv/embed',
  ],
  evidence: 'https://docs.firework.com/',
}

export const flowplayer: KnownService = {
  id: 'flowplayer',
  name: 'Flowplayer',
  vendor: 'Wowza',
  kind: 'functional',
  tags: [
    'cdn.flowplayer.com',
    'cdn.flowplayer.org',
    'embed.flowplayer.com',
    'ljsp.lwcdn.com',
    'releases.flowplayer.org',
  ],
  evidence: 'https://docs.flowplayer.com/',
}

export const glomex: KnownService = {
  id: 'glomex',
  name: 'glomex Player',
  vendor: 'glomex',
  kind: 'functional',
  tags: ['component-preview.glomex.com', 'integration.glomex.com', 'player.glomex.com'],
  evidence: 'https://docs.glomex.com/',
}

export const gumlet: KnownService = {
  id: 'gumlet',
  name: 'Gumlet Player',
  vendor: 'Gumlet',
  kind: 'functional',
  tags: ['play.gumlet.io'],
  evidence: 'https://docs.gumlet.com/',
}

export const humix: KnownService = {
  id: 'humix',
  name: 'Humix',
  vendor: 'Ezoic',
  kind: 'video',
  tags: ['open.video/embed', 'open.video/video.js', 'www.humix.com'],
  evidence: 'https://www.humix.com/',
}

export const iheart: KnownService = {
  id: 'iheart',
  name: 'iHeart Widget',
  vendor: 'iHeartMedia',
  kind: 'video',
  tags: ['widgets.iheart.com', 'www.iheart.com/*?*embed=true*'],
  evidence: 'https://www.iheart.com/',
}

export const internetArchive: KnownService = {
  id: 'internet-archive',
  name: 'Internet Archive Player',
  vendor: 'Internet Archive',
  kind: 'functional',
  tags: ['archive.org/embed'],
  evidence: 'https://archive.org/about/terms.php',
}

export const ivoox: KnownService = {
  id: 'ivoox',
  name: 'iVoox Player',
  vendor: 'iVoox',
  kind: 'functional',
  tags: ['www.ivoox.com/player*'],
  evidence: 'https://www.ivoox.com/',
}

export const jwplayer: KnownService = {
  id: 'jwplayer',
  name: 'JW Player',
  vendor: 'JWP',
  kind: 'functional',
  tags: ['cdn.jwplayer.com', 'content.jwplatform.com', 'p.jwpcdn.com', 'ssl.p.jwpcdn.com'],
  evidence: 'https://docs.jwplayer.com/players/docs/jw8-add-a-player-library',
}

export const jwplayerAnalytics: KnownService = {
  id: 'jwplayer-analytics',
  name: 'JW Player Analytics',
  vendor: 'JWP',
  kind: 'analytics',
  tags: ['*.jwpltx.com', 'p.jwpcdn.com/player/*/jwpsrv.js', 'ssl.p.jwpcdn.com/player/*/jwpsrv.js'],
  evidence: 'https://docs.jwplayer.com/platform/docs/analytics-about',
}

export const kakaoTv: KnownService = {
  id: 'kakao-tv',
  name: 'Kakao TV Player',
  vendor: 'Kakao',
  kind: 'video',
  tags: ['play-tv.kakao.com/embed', 'tv.kakao.com/embed', 'videofarm.daum.net'],
  evidence: 'https://tv.kakao.com/',
}

export const kaltura: KnownService = {
  id: 'kaltura',
  name: 'Kaltura Player',
  vendor: 'Kaltura',
  kind: 'functional',
  tags: [
    'cdnapi.kaltura.com',
    'cdnapisec.kaltura.com',
    'cdnbakmi.kaltura.com',
    'html5video.kaltura.com',
    'www.kaltura.com/html5',
    'www.kaltura.com/index.php/kwidget',
    'www.kaltura.com/kwidget',
    'www.kaltura.com/p',
  ],
  evidence: 'https://knowledge.kaltura.com/help/how-to-embed',
}

export const kalturaAnalytics: KnownService = {
  id: 'kaltura-analytics',
  name: 'Kaltura Analytics',
  vendor: 'Kaltura',
  kind: 'analytics',
  tags: ['analytics.kaltura.com', 'stats.kaltura.com'],
  evidence: 'https://developer.kaltura.com/',
}

export const libsyn: KnownService = {
  id: 'libsyn',
  name: 'Libsyn Player',
  vendor: 'Libsyn',
  kind: 'functional',
  tags: ['html5-player.libsyn.com', 'oembed.libsyn.com', 'play.libsyn.com'],
  evidence: 'https://libsyn.com/',
}

export const livestream: KnownService = {
  id: 'livestream',
  name: 'Livestream Player',
  vendor: 'Vimeo',
  kind: 'functional',
  tags: [
    'cdn.livestream.com/embed',
    'livestream.com/accounts',
    'livestream.com/assets/plugins',
    'new.livestream.com/accounts',
  ],
  evidence: 'https://help.livestream.com/',
}

export const loom: KnownService = {
  id: 'loom',
  name: 'Loom Embed',
  vendor: 'Atlassian',
  kind: 'video',
  cookies: [
    { name: 'loom_anon_comment', duration: '1 year', purpose: 'Tells viewers who comment apart' },
  ],
  tags: ['loom.com/embed', 'www.loom.com/embed'],
  evidence: 'https://dev.loom.com/docs/embed-sdk/getting-started',
}

export const megaphone: KnownService = {
  id: 'megaphone',
  name: 'Megaphone Player',
  vendor: 'Spotify',
  kind: 'functional',
  tags: ['embed.megaphone.fm', 'player.megaphone.fm', 'playlist.megaphone.fm'],
  evidence: 'https://megaphone.spotify.com/',
}

export const minuteLy: KnownService = {
  id: 'minute-ly',
  name: 'Minute.ly',
  vendor: 'Minute Media',
  kind: 'video',
  tags: ['*.minute.ly'],
  evidence: 'https://www.minute.ly/',
}

export const mixcloud: KnownService = {
  id: 'mixcloud',
  name: 'Mixcloud Player',
  vendor: 'Mixcloud',
  kind: 'video',
  tags: ['player-widget.mixcloud.com', 'widget.mixcloud.com', 'www.mixcloud.com/widget'],
  evidence: 'https://www.mixcloud.com/developers/widget/',
}

export const muxData: KnownService = {
  id: 'mux-data',
  name: 'Mux Data',
  vendor: 'Mux',
  kind: 'analytics',
  cookies: [{ name: 'muxData', duration: '20 years', purpose: 'Tells viewers apart' }],
  tags: ['*.litix.io'],
  evidence: 'https://docs.mux.com/guides/monitor-html5-video-element',
}

export const muxPlayer: KnownService = {
  id: 'mux-player',
  name: 'Mux Player',
  vendor: 'Mux',
  kind: 'functional',
  tags: ['player.mux.com'],
  evidence: 'https://docs.mux.com/guides/mux-player',
}

export const naverTv: KnownService = {
  id: 'naver-tv',
  name: 'Naver TV Player',
  vendor: 'Naver',
  kind: 'video',
  tags: ['serviceapi.nmv.naver.com', 'tv.naver.com/embed'],
  evidence: 'https://tv.naver.com/',
}

export const ndnVideo: KnownService = {
  id: 'ndn-video',
  name: 'News Distribution Network Player',
  vendor: 'Inform',
  kind: 'functional',
  tags: ['assets.newsinc.com', 'launch.newsinc.com', 'widget.newsinc.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const nexx: KnownService = {
  id: 'nexx',
  name: 'nexxPLAY',
  vendor: 'nexx.tv',
  kind: 'video',
  tags: ['arc.nexx.cloud', 'embed.nexx.cloud', 'require.nexx.cloud'],
  evidence: 'https://play.docs.nexx.cloud/',
}

export const niconico: KnownService = {
  id: 'niconico',
  name: 'Niconico Player',
  vendor: 'Dwango',
  kind: 'video',
  tags: ['embed.nicovideo.jp', 'ext.nicovideo.jp'],
  evidence: 'https://embed.nicovideo.jp/',
}

export const npaw: KnownService = {
  id: 'npaw',
  name: 'NPAW (Youbora)',
  vendor: 'NPAW',
  kind: 'analytics',
  tags: ['*.nice264.com', '*.youbora.com', '*.youboranqs01.com', 'artifact.plugin.npaw.com'],
  evidence: 'https://documentation.npaw.com/',
}

export const nprPlayer: KnownService = {
  id: 'npr-player',
  name: 'NPR Player',
  vendor: 'NPR',
  kind: 'functional',
  tags: [
    'www.npr.org/embedded-video',
    'www.npr.org/player/embed',
    'www.npr.org/templates/event/embeddedVideo.php',
  ],
  evidence: 'https://www.npr.org/about-npr/179878450/privacy-policy',
}

export const odysee: KnownService = {
  id: 'odysee',
  name: 'Odysee',
  vendor: 'Odysee',
  kind: 'video',
  tags: ['lbry.tv/$/embed', 'odysee.com/$/embed'],
  evidence: 'https://help.odysee.tv/',
}

export const okVideo: KnownService = {
  id: 'ok-video',
  name: 'OK Video',
  vendor: 'VK',
  kind: 'video',
  tags: ['ok.ru/videoembed'],
  evidence: 'https://apiok.ru/en/ext/',
}

export const omnyStudio: KnownService = {
  id: 'omny-studio',
  name: 'Omny Studio Player',
  vendor: 'Triton Digital',
  kind: 'functional',
  tags: ['omny.fm/*/embed', 'omny.fm/*/embed/*', 'player.omny.fm'],
  evidence: 'https://help.omnystudio.com/',
}

export const oovvuu: KnownService = {
  id: 'oovvuu',
  name: 'Oovvuu',
  vendor: 'Oovvuu',
  kind: 'functional',
  tags: ['playback.oovvuu.media', 'videos.oovvuu.com'],
  evidence: 'https://www.oovvuu.com/',
}

export const ooyala: KnownService = {
  id: 'ooyala',
  name: 'Ooyala Player',
  vendor: 'Ooyala',
  kind: 'functional',
  tags: ['*.ooyala.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const pandaVideo: KnownService = {
  id: 'panda-video',
  name: 'Panda Video Player',
  vendor: 'Panda Video',
  kind: 'functional',
  tags: ['*.tv.pandavideo.com', '*.tv.pandavideo.com.br'],
  evidence: 'https://docs.pandavideo.com/',
}

export const panopto: KnownService = {
  id: 'panopto',
  name: 'Panopto Player',
  vendor: 'Panopto',
  kind: 'functional',
  tags: [
    '*.panopto.com/Panopto/Pages/Embed.aspx',
    '*.panopto.com/Panopto/Scripts',
    '*.panopto.eu/Panopto/Pages/Embed.aspx',
    '*.panopto.eu/Panopto/Scripts',
  ],
  evidence: 'https://support.panopto.com/',
}

export const performgroupPlayer: KnownService = {
  id: 'performgroup-player',
  name: 'ePlayer',
  vendor: 'DAZN',
  kind: 'functional',
  tags: ['*.eplayer.performgroup.com', 'player.daznservices.com', 'player.performgroup.com'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const playout3q: KnownService = {
  id: 'playout-3q',
  name: '3Q Player',
  vendor: '3Q',
  kind: 'functional',
  tags: ['player.3qsdn.com', 'playout.3qsdn.com'],
  evidence: 'https://www.3q.video/',
}

export const playplay: KnownService = {
  id: 'playplay',
  name: 'PlayPlay Player',
  vendor: 'PlayPlay',
  kind: 'functional',
  tags: ['playplay.com/app/embed-video'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const podbean: KnownService = {
  id: 'podbean',
  name: 'Podbean Player',
  vendor: 'Podbean',
  kind: 'functional',
  tags: ['www.podbean.com/e/*/player', 'www.podbean.com/media/player', 'www.podbean.com/player*'],
  evidence: 'https://help.podbean.com/',
}

export const podcloud: KnownService = {
  id: 'podcloud',
  name: 'podCloud Player',
  vendor: 'podCloud',
  kind: 'functional',
  tags: ['podcloud.fr/player-embed', 'podcloud.fr/podcast/*/player*'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const podigee: KnownService = {
  id: 'podigee',
  name: 'Podigee Player',
  vendor: 'Podigee',
  kind: 'functional',
  tags: ['cdn.podigee.com', 'player.podigee-cdn.net'],
  evidence: 'https://github.com/podigee/podigee-podcast-player',
}

export const podlove: KnownService = {
  id: 'podlove',
  name: 'Podlove Web Player',
  vendor: 'Podlove',
  kind: 'functional',
  tags: ['cdn.podlove.org'],
  evidence: 'https://docs.podlove.org/podlove-web-player/',
}

export const qbrick: KnownService = {
  id: 'qbrick',
  name: 'Qbrick Player',
  vendor: 'Qbrick',
  kind: 'functional',
  tags: ['play2.qbrick.com', 'publish.qbrick.com', 'video.qbrick.com'],
  evidence: 'https://www.qbrick.com/',
}

export const radioFrance: KnownService = {
  id: 'radio-france',
  name: 'Radio France Player',
  vendor: 'Radio France',
  kind: 'functional',
  tags: [
    'embed.radiofrance.fr',
    'www.franceculture.fr/player',
    'www.franceinter.fr/embed',
    'www.radiofrance.fr/*/embed',
    'www.radiofrance.fr/embed',
  ],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const redcircle: KnownService = {
  id: 'redcircle',
  name: 'RedCircle Player',
  vendor: 'RedCircle',
  kind: 'functional',
  tags: ['app.redcircle.com/shows/*/embed*', 'player.redcircle.com', 'redcircle.com/embed'],
  evidence: 'https://support.redcircle.com/',
}

export const remixd: KnownService = {
  id: 'remixd',
  name: 'Remixd',
  vendor: 'Remixd Media',
  kind: 'functional',
  tags: ['tags.remixd.com'],
  evidence: 'https://www.remixd.com/',
}

export const rumble: KnownService = {
  id: 'rumble',
  name: 'Rumble Player',
  vendor: 'Rumble',
  kind: 'video',
  tags: ['rumble.com/embed', 'rumble.com/embedJS'],
  evidence: 'https://rumble.com/s/privacy',
}

export const rutube: KnownService = {
  id: 'rutube',
  name: 'Rutube Player',
  vendor: 'Rutube',
  kind: 'video',
  tags: ['rutube.ru/embed', 'rutube.ru/play/embed', 'rutube.ru/video/embed'],
  evidence: 'https://rutube.ru/info/embed/',
}

export const sambatech: KnownService = {
  id: 'sambatech',
  name: 'Sambatech Player',
  vendor: 'Samba',
  kind: 'functional',
  tags: [
    'fast.player.liquidplatform.com',
    'player-api.p.sambatech.com.br',
    'player.sambatech.com.br',
  ],
  evidence: 'https://dev.sambatech.com/',
}

export const screen9: KnownService = {
  id: 'screen9',
  name: 'Screen9 Player',
  vendor: 'Screen9',
  kind: 'functional',
  tags: ['cdn.screen9.com', 'csp.screen9.com', 'video.screen9.com'],
  evidence: 'https://screen9.com/',
}

export const simplecast: KnownService = {
  id: 'simplecast',
  name: 'Simplecast Player',
  vendor: 'SiriusXM',
  kind: 'functional',
  tags: ['embed.simplecast.com', 'player.simplecast.com'],
  evidence: 'https://help.simplecast.com/',
}

export const soundcloud: KnownService = {
  id: 'soundcloud',
  name: 'SoundCloud Widget',
  vendor: 'SoundCloud',
  kind: 'video',
  cookies: [
    {
      name: 'sc_anonymous_id',
      host: 'soundcloud.com',
      duration: '10 years',
      purpose: 'Tells visitors apart',
    },
    {
      name: '_soundcloud_session',
      host: 'soundcloud.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
  ],
  tags: [
    'connect.soundcloud.com',
    'player.soundcloud.com',
    'w.soundcloud.com',
    'widget.sndcdn.com',
  ],
  evidence: 'https://developers.soundcloud.com/docs/api/html5-widget',
}

export const spotifyEmbed: KnownService = {
  id: 'spotify-embed',
  name: 'Spotify Embed',
  vendor: 'Spotify',
  kind: 'video',
  cookies: [
    { name: 'sp_t', host: 'spotify.com', duration: '1 year', purpose: 'Tells visitors apart' },
    {
      name: 'sp_landing',
      host: 'spotify.com',
      duration: '1 day',
      purpose: 'Holds the page the visitor came to',
    },
  ],
  tags: [
    'embed-cdn.spotifycdn.com',
    'embed.spotify.com',
    'open.spotify.com/embed',
    'open.spotify.com/embed-legacy',
    'open.spotify.com/embed-podcast',
    'sdk.scdn.co',
  ],
  evidence: 'https://developer.spotify.com/documentation/embeds',
}

export const spotlightr: KnownService = {
  id: 'spotlightr',
  name: 'Spotlightr Player',
  vendor: 'Spotlightr',
  kind: 'functional',
  tags: ['*.cdn.spotlightr.com', '*.cdn.vooplayer.com'],
  evidence: 'https://docs.spotlightr.com/',
}

export const spreaker: KnownService = {
  id: 'spreaker',
  name: 'Spreaker Widget',
  vendor: 'iHeartMedia',
  kind: 'functional',
  tags: ['widget.spreaker.com'],
  evidence: 'https://developers.spreaker.com/widgets/',
}

export const sproutvideo: KnownService = {
  id: 'sproutvideo',
  name: 'SproutVideo Player',
  vendor: 'SproutVideo',
  kind: 'functional',
  tags: ['c.sproutvideo.com', 'videos.sproutvideo.com'],
  evidence: 'https://sproutvideo.com/docs/api.html',
}

export const streamable: KnownService = {
  id: 'streamable',
  name: 'Streamable',
  vendor: 'Bending Spoons',
  kind: 'video',
  tags: ['streamable.com/e', 'streamable.com/o', 'streamable.com/s', 'streamable.com/t'],
  evidence: 'https://support.streamable.com/',
}

export const ted: KnownService = {
  id: 'ted',
  name: 'TED Player',
  vendor: 'TED',
  kind: 'functional',
  cookies: [
    {
      name: '_abby_ted',
      host: 'ted.com',
      duration: '1 year',
      purpose: 'Sorts visitors into experiments',
    },
  ],
  tags: ['embed-ssl.ted.com', 'embed.ted.com'],
  evidence: 'https://www.ted.com/about/our-organization/our-policies-terms/privacy-policy',
}

export const tencentVideo: KnownService = {
  id: 'tencent-video',
  name: 'Tencent Video Player',
  vendor: 'Tencent',
  kind: 'video',
  tags: [
    'imgcache.qq.com/tencentvideo*',
    'v.qq.com/iframe',
    'v.qq.com/txp/iframe',
    'vm.gtimg.cn/tencentvideo',
  ],
  evidence: 'https://v.qq.com/',
}

export const theoplayer: KnownService = {
  id: 'theoplayer',
  name: 'THEOplayer',
  vendor: 'Dolby',
  kind: 'functional',
  tags: ['cdn.myth.theoplayer.com', 'cdn.theoplayer.com'],
  evidence: 'https://docs.optiview.dolby.com/theoplayer/',
}

export const theplatform: KnownService = {
  id: 'theplatform',
  name: 'thePlatform Player',
  vendor: 'Comcast',
  kind: 'functional',
  tags: ['pdk.theplatform.com', 'player.pdk.theplatform.com', 'player.theplatform.com'],
  evidence: 'https://docs.theplatform.com/',
}

export const tidal: KnownService = {
  id: 'tidal',
  name: 'TIDAL Embed',
  vendor: 'TIDAL',
  kind: 'video',
  tags: ['embed.tidal.com'],
  evidence: 'https://developer.tidal.com/documentation/embeds',
}

export const tolstoy: KnownService = {
  id: 'tolstoy',
  name: 'Tolstoy',
  vendor: 'Tolstoy',
  kind: 'video',
  tags: ['play.gotolstoy.com', 'player.gotolstoy.com', 'widget.gotolstoy.com'],
  evidence: 'https://help.gotolstoy.com/',
}

export const transistor: KnownService = {
  id: 'transistor',
  name: 'Transistor Player',
  vendor: 'Transistor',
  kind: 'functional',
  tags: ['share.transistor.fm'],
  evidence: 'https://support.transistor.fm/',
}

export const trinityAudio: KnownService = {
  id: 'trinity-audio',
  name: 'Trinity Audio',
  vendor: 'Trinity Audio',
  kind: 'functional',
  tags: ['*.trinitymedia.ai'],
  evidence: 'https://www.trinityaudio.ai/',
}

export const tritonPlayer: KnownService = {
  id: 'triton-player',
  name: 'Triton Digital Player',
  vendor: 'Triton Digital',
  kind: 'functional',
  tags: [
    'player.listenlive.co',
    'playerservices.live.streamtheworld.com',
    'sdk.listenlive.co',
    'widgets.listenlive.co',
  ],
  evidence: 'https://userguides.tritondigital.com/',
}

export const tunein: KnownService = {
  id: 'tunein',
  name: 'TuneIn Embed',
  vendor: 'TuneIn',
  kind: 'video',
  tags: ['tunein.com/embed'],
  evidence: 'https://tunein.com/',
}

export const twentythree: KnownService = {
  id: 'twentythree',
  name: 'TwentyThree Player',
  vendor: 'TwentyThree',
  kind: 'functional',
  tags: ['*.23video.com', '*.twentythree.com/v.ihtml', '*.videomarketingplatform.co'],
  evidence: 'https://www.twentythree.com/',
}

export const twitch: KnownService = {
  id: 'twitch',
  name: 'Twitch Embed',
  vendor: 'Amazon',
  kind: 'video',
  cookies: [
    { name: 'unique_id', host: 'twitch.tv', duration: '10 years', purpose: 'Tells visitors apart' },
    {
      name: 'unique_id_durable',
      host: 'twitch.tv',
      duration: '10 years',
      purpose: 'Tells visitors apart',
    },
    {
      name: 'api_token',
      host: 'twitch.tv',
      duration: '10 years',
      purpose: "Holds a key to Twitch's services",
    },
    {
      name: 'server_session_id',
      host: 'twitch.tv',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: 'twitch.lohp.countryCode',
      host: 'twitch.tv',
      duration: '10 years',
      purpose: 'Holds the country',
    },
  ],
  tags: [
    'clips.twitch.tv/embed',
    'embed.twitch.tv',
    'player.twitch.tv',
    'twitch.tv/embed',
    'www.twitch.tv/embed',
  ],
  evidence: 'https://dev.twitch.tv/docs/embed/',
}

export const ustream: KnownService = {
  id: 'ustream',
  name: 'IBM Video Streaming Player',
  vendor: 'IBM',
  kind: 'video',
  tags: ['video.ibm.com/embed', 'www.ustream.tv/embed'],
  evidence: 'https://support.video.ibm.com/',
}

export const vdocipher: KnownService = {
  id: 'vdocipher',
  name: 'VdoCipher Player',
  vendor: 'VdoCipher',
  kind: 'functional',
  tags: ['player.vdocipher.com'],
  evidence: 'https://www.vdocipher.com/docs/',
}

export const videas: KnownService = {
  id: 'videas',
  name: 'Videas Player',
  vendor: 'Videas',
  kind: 'functional',
  tags: ['app.videas.fr/embed'],
  evidence: 'https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.services.js',
}

export const videowise: KnownService = {
  id: 'videowise',
  name: 'Videowise',
  vendor: 'Reelup',
  kind: 'functional',
  tags: ['assets.videowise.com'],
  evidence: 'https://docs.videowise.com/',
}

export const vidyard: KnownService = {
  id: 'vidyard',
  name: 'Vidyard Player',
  vendor: 'Vidyard',
  kind: 'video',
  tags: ['assets.vidyard.com', 'cdn.vidyard.com', 'embed.vidyard.com', 'play.vidyard.com'],
  evidence: 'https://knowledge.vidyard.com/hc/en-us',
}

export const vimeo: KnownService = {
  id: 'vimeo',
  name: 'Vimeo Player',
  vendor: 'Vimeo',
  kind: 'video',
  cookies: [
    { name: 'vuid', host: 'vimeo.com', duration: '2 years', purpose: 'Tells viewers apart' },
    {
      name: 'player',
      host: 'vimeo.com',
      duration: '1 year',
      purpose: 'Holds the settings of the player',
    },
    {
      name: 'continuous_play_v3',
      host: 'vimeo.com',
      duration: '2 years',
      purpose: 'Says whether the next video starts by itself',
    },
    {
      name: 'sd_client_id',
      host: 'vimeo.com',
      duration: '2 years',
      purpose: 'Tells viewers apart',
    },
    { name: 'sd_identity', host: 'vimeo.com', duration: '2 years', purpose: 'Tells viewers apart' },
    {
      name: 'sync_active',
      host: 'vimeo.com',
      duration: 'session',
      purpose: 'Keeps players on a page in step',
    },
  ],
  tags: [
    'a.vimeocdn.com',
    'f.vimeocdn.com',
    'fresnel-events.vimeocdn.com',
    'fresnel.vimeocdn.com',
    'player.vimeo.com',
    'vimeo.com/event/*/embed*',
    'vimeo.com/moogaloop.swf',
    'vimeo.com/showcase/*/embed*',
  ],
  evidence: 'https://vimeo.com/cookie_policy',
}

export const vine: KnownService = {
  id: 'vine',
  name: 'Vine Embed',
  vendor: 'X',
  kind: 'video',
  tags: ['platform.vine.co', 'vine.co/v/*/card*', 'vine.co/v/*/embed*'],
  evidence: 'https://github.com/patrickhulce/third-party-web/blob/main/data/entities.js',
}

export const vkVideo: KnownService = {
  id: 'vk-video',
  name: 'VK Video',
  vendor: 'VK',
  kind: 'video',
  tags: [
    'vk.com/js/api/videoplayer.js',
    'vk.com/video_ext.php',
    'vk.ru/video_ext.php',
    'vkvideo.ru/video_ext.php',
  ],
  evidence: 'https://dev.vk.com/en/widgets/overview',
}

export const wistia: KnownService = {
  id: 'wistia',
  name: 'Wistia Player',
  vendor: 'Wistia',
  kind: 'video',
  cookies: [
    { name: 'wistia-http2-push-disabled', duration: '2 weeks', purpose: 'Says how files are sent' },
    {
      name: 'wistia-video-progress-*',
      duration: 'session',
      purpose: 'Holds how far a video was watched',
    },
    { name: '__distillery', duration: '1 year', purpose: 'Tells viewers apart' },
    { name: '_distillery', duration: '1 year', purpose: 'Tells viewers apart' },
  ],
  tags: [
    'distillery.wistia.com',
    'fast.wistia.com',
    'fast.wistia.net',
    'pipedream.wistia.com',
    'stats.wistia.com',
  ],
  evidence: 'https://docs.wistia.com/docs/embed-options-and-plugins',
}

export const youku: KnownService = {
  id: 'youku',
  name: 'Youku Player',
  vendor: 'Alibaba',
  kind: 'video',
  tags: ['player.youku.com'],
  evidence: 'https://open.youku.com/',
}

export const youtube: KnownService = {
  id: 'youtube',
  name: 'YouTube',
  vendor: 'Google',
  kind: 'video',
  cookies: [
    {
      name: 'VISITOR_INFO1_LIVE',
      host: 'youtube.com',
      duration: '180 days',
      purpose: 'Tells viewers apart',
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      host: 'youtube.com',
      duration: '180 days',
      purpose: 'Holds the choice about cookies',
    },
    {
      name: 'YSC',
      host: 'youtube.com',
      duration: 'session',
      purpose: 'Holds the data of this visit',
    },
    {
      name: '__Secure-*',
      host: 'youtube.com',
      duration: '180 days',
      purpose: 'Holds settings and ids of viewers',
    },
    {
      name: 'PREF',
      host: 'youtube.com',
      duration: '8 months',
      purpose: 'Holds the settings of the player',
    },
    {
      name: 'GPS',
      host: 'youtube.com',
      duration: '30 minutes',
      purpose: 'Tells devices apart by where they are',
    },
    {
      name: 'DEVICE_INFO',
      host: 'youtube.com',
      duration: '180 days',
      purpose: 'Holds what the device can do',
    },
    {
      name: 'LOGIN_INFO',
      host: 'youtube.com',
      duration: '2 years',
      purpose: 'Keeps a viewer logged in',
    },
    {
      name: 'remote_sid',
      host: 'youtube.com',
      duration: 'session',
      purpose: 'Holds which other screen plays',
    },
    {
      name: 'CONSENT',
      host: 'youtube.com',
      duration: '2 years',
      purpose: 'Holds the choice about cookies',
    },
    {
      name: 'SOCS',
      host: 'youtube.com',
      duration: '13 months',
      purpose: 'Holds the choice about cookies',
    },
  ],
  tags: [
    '*.youtube-nocookie.com',
    'm.youtube.com/embed',
    's.ytimg.com',
    'www.youtube.com/embed',
    'www.youtube.com/iframe_api',
    'www.youtube.com/live_chat',
    'www.youtube.com/player_api',
    'www.youtube.com/s/_/ytembeds',
    'www.youtube.com/s/player',
    'www.youtube.com/subscribe_embed',
    'www.youtube.com/subscribe_widget',
    'www.youtube.com/v',
    'www.youtube.com/yts',
    'youtube.com/embed',
    'youtube.com/iframe_api',
    'youtube.com/player_api',
    'youtube.com/v',
    'youtube.googleapis.com',
  ],
  evidence: 'https://developers.google.com/youtube/iframe_api_reference',
}

export const zype: KnownService = {
  id: 'zype',
  name: 'Zype Player',
  vendor: 'Backlight',
  kind: 'functional',
  tags: ['embed.zype.com', 'player.zype.com'],
  evidence: 'https://docs.zype.com/',
}
