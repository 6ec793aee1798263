/**
 * The markup by which a page makes browsers fetch: elements and their attributes.
 *
 * Source: HTML standard, sections 4.2 to 4.12, 13.2.6 and 15.3; SVG 2, sections 5 and 16.
 *
 * @module
 */
import type { Carrier } from './escapes-fixture.ts'
import { texts } from './escapes-texts.ts'

type Markups = Readonly<Record<string, string>>

const scripts: Markups = {
  'script src': '<script @src></script>',
  'script src, module': '<script type="module" @src></script>',
  'script src, odd type': '<script type=" Text/ECMAScript&#9;" @src></script>',
  'svg script href': '<svg><script @href></script></svg>',
  'svg script xlink:href': '<svg><script @xlink:href></script></svg>',
}

const frames: Markups = {
  'iframe src': '<iframe @src></iframe>',
  'embed src': '<embed @src>',
  'object data': '<object @data></object>',
  'object data, with type': '<object type="text/html" @data>x</object>',
}

const images: Markups = {
  'img src': '<img @src>',
  'img srcset': '<img @srcset>',
  'img srcset, one of two': '<img @srcset{/x 2x, $url 1x}>',
  'img srcset and src': '<img src="/x" @srcset{$url 100w}>',
  'image src': '<image @src>',
  'picture source srcset': '<picture><source @srcset><img src="/x"></picture>',
  'input type=image': '<input type="image" @src>',
  'video poster': '<video @poster></video>',
}

const media: Markups = {
  'video src': '<video @src></video>',
  'audio src': '<audio @src></audio>',
  'video source src': '<video><source @src></video>',
  'audio source src': '<audio><source @src></audio>',
  'track src':
    '<video crossorigin id="$id"><track kind="metadata" @src></video><script>$id.textTracks[0].mode="hidden"</script>',
}

const links: Markups = {
  'link stylesheet': '<link rel="stylesheet" @href>',
  'link stylesheet, other words': '<link rel="nofollow&#10;StyleSheet" @href>',
  'link alternate stylesheet': '<link title="$id" rel="alternate&#32;stylesheet" @href>',
  'link stylesheet, other media': '<link media="print" rel="stylesheet" @href>',
  'link preload, script': '<link rel="preload" as="script" @href>',
  'link preload, style': '<link rel="preload" as="style" @href>',
  'link preload, image': '<link rel="preload" as="image" @href>',
  'link preload, font': '<link rel="preload" as="font" crossorigin="" @href>',
  'link preload, fetch': '<link rel="preload" as="fetch" crossorigin="" @href>',
  'link preload, imagesrcset': '<link rel="preload" as="image" @imagesrcset>',
  'link preload, imagesrcset of two':
    '<link rel="preload" as="image" imagesizes="9px" @imagesrcset{/x 900w, $url 9w}>',
  'link modulepreload': '<link rel="modulepreload" @href>',
  'link prefetch': '<link rel="prefetch" @href>',
  'link icon': '<link rel="icon" @href>',
  'link apple-touch-icon': '<link rel="apple-touch-icon" @href>',
  'link preconnect': '<link rel="preconnect" @href>',
  'link dns-prefetch': '<link rel="dns-prefetch" @href>',
  'link prerender': '<link rel="prerender" @href>',
  'link compression-dictionary': '<link rel="compression-dictionary" @href>',
}

const backgrounds: Markups = {
  'table background': '<table @background><tr><td>x</table>',
  'thead background': '<table><thead @background><tr><td>x</table>',
  'tbody background': '<table><tbody @background><tr><td>x</table>',
  'tfoot background': '<table><tfoot @background><tr><td>x</table>',
  'tr background': '<table><tr @background><td>x</table>',
  'td background': '<table><tr><td @background>x</table>',
  'th background': '<table><tr><th @background>x</table>',
}

/** What asks when somebody clicks; the page clicks on all that is marked. */
const clicks: Markups = {
  'a ping': '<a data-click="" href="#x" @ping>x</a>',
  'a ping, one of two': '<a data-click="" href="#x" @ping{/x $url}>x</a>',
  'area ping': '<map name="$id"><area data-click="" href="#x" @ping></map>',
  'a attributionsrc': '<a data-click="" href="#x" @attributionsrc>x</a>',
  'a javascript:': '<a data-click="" @href{javascript:void(new Image().src=$js)}>x</a>',
  'svg a javascript:':
    '<svg><a data-click="" @xlink:href{javascript:void(new Image().src=$js)}><text>x</text></a></svg>',
}

const attributions: Markups = {
  'img attributionsrc': '<img src="/x" @attributionsrc>',
  'script attributionsrc': '<script src="/x" @attributionsrc></script>',
}

const drawings: Markups = {
  'svg image href': '<svg><image @href /></svg>',
  'svg image xlink:href': '<svg><image @xlink:href /></svg>',
  'svg feImage href':
    '<svg><filter id="$id"><feImage @href /></filter><rect width="9" height="9" filter="url(#$id)"/></svg>',
  'svg use href': '<svg><use @href{$url#a} /></svg>',
  'svg pattern href':
    '<svg><pattern id="$id" @href{$url#a} /><rect width="9" height="9" fill="url(#$id)"/></svg>',
  'svg fill': '<svg><rect width="9" height="9" @fill{$part} /></svg>',
  'svg filter': '<svg><rect width="9" height="9" @filter{$part} /></svg>',
  'svg mask': '<svg><rect width="9" height="9" @mask{$css} /></svg>',
  'svg clip-path': '<svg><rect width="9" height="9" @clip-path{$part} /></svg>',
  'svg marker-start': '<svg><path d="M0 0h9" @marker-start{$part} /></svg>',
  'svg cursor': '<svg><rect width="9" height="9" @cursor{$css,auto} /></svg>',
  'svg set href':
    '<svg><image width="9" height="9"><set attributeName="href" @to></set></image></svg>',
  'svg animate href':
    '<svg><image width="9" height="9"><animate attributeName="href" begin="0s" dur="9s" @values /></image></svg>',
}

/** Places from which a browser takes the element elsewhere, or reads it otherwise. */
const corners: Markups = {
  'img in a table': '<table><img @src></table>',
  'script in a table': '<table><tr><script @src></script></table>',
  'img in a select': '<select><option><img @src></select>',
  'script in a select': '<select><script @src></script></select>',
  'img in the title of svg': '<svg><title><img @src></title></svg>',
  'img in the style of svg': '<svg><style><img @src></style></svg>',
  'img in foreignObject': '<svg><foreignObject><img @src></foreignObject></svg>',
  'img in mtext': '<math><mtext><img @src></mtext></math>',
  'img in annotation-xml':
    '<math><annotation-xml encoding="text/html"><img @src></annotation-xml></math>',
  'img in mglyph':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;" @src>--></table></math>',
  'img behind a short comment': '<!--><img @src>-->',
  'img behind a comment with a bang': '<!-- --!><img @src>-->',
  'img behind CDATA': '<![CDATA[><img @src>]]>',
  'img behind an instruction': '<?x ><img @src>',
  'img behind an odd end tag': '</x title=">"><img @src>',
  'img behind svg that closes itself': '<svg/><img @src>',
  'script behind a script with a comment':
    '<script><!--<script></script>--></script><script @src></script>',
  'img behind CDATA behind svg': '<a><svg></a><![CDATA[><img @src>]]>',
  'img behind CDATA behind svg that closes itself': '<svg/><![CDATA[><img @src>]]>',
  'img behind a textarea behind svg': '<svg/><textarea><!--</textarea><img @src>-->',
  'script behind a style behind svg': '<p><svg></p><style><!--</style><script @src></script>-->',
  'script behind a script behind svg': '<svg/><script>x="<!--"</script><script @src></script>',
  'img in declarative shadow': '<div><template shadowrootmode="open"><img @src></template></div>',
  'script in declarative shadow':
    '<div><template shadowrootmode="open"><script @src></script></template></div>',
  'img in a template': '<template><img @src></template>',
  'img, loaded late': '<img loading="lazy" style="position:fixed;top:0" @src>',
  'object in an object': '<object data="/x"><object @data></object></object>',
}

/** Without scripting alone. */
const scriptless: Markups = {
  'noscript img': '<noscript><img @src></noscript>',
  'noscript iframe': '<noscript><iframe @src></iframe></noscript>',
  'noscript style attribute': '<noscript><p @style{background:$css}>x</p></noscript>',
  'noscript that cuts off a comment': '<noscript><!-- </noscript><img @src> -->',
}

const scriptlessHeads: Markups = {
  'noscript link': '<noscript><link rel="stylesheet" @href></noscript>',
  'noscript style': '<noscript><style>@import $string;</style></noscript>',
  'noscript meta refresh': '<noscript><meta http-equiv="refresh" @content{0;url=$url}></noscript>',
  'noscript base': '<noscript><base @href></noscript><body><img src="$id">',
  'noscript img in head': '<noscript><img @src></noscript>',
}

const heads: Markups = {
  'meta refresh': '<meta http-equiv="refresh" @content{0;url=$url}>',
  'meta refresh, quoted': '<meta http-equiv="Refresh" @content{ 0 , URL = \'$url\'x}>',
  'meta refresh, no word': '<meta http-equiv="refresh" @content{0.5 $url}>',
  'base, script': '<base @href><script src="$id.js"></script>',
  'base, img': '<base @href><body><img src="$id">',
  'base, srcset': '<base @href><body><img srcset="$id 1x">',
  'base, link': '<base @href><link rel="stylesheet" href="$id">',
  'base, style': '<base @href><style>body{background:url($id)}</style>',
  'base, svg image': '<base @href><body><svg><image href="$id" /></svg>',
  'base, module': '<base @href><script type="module">import "./$id.js"</script>',
  'base, inline script': '<base @href><script>new Image().src="$id"</script>',
  'base behind a target': '<base target="_top"><base @href><body><img src="$id">',
  'base before another': '<base @href><base href="/x/"><body><img src="$id">',
  'base behind another': '<base href="/x/"><base @href><body><img src="$id">',
  'base in body': '<body><div><base @href></div><img src="$id">',
  'base behind an img': '<body><img src="$id"><base @href>',
  'base in svg': '<body><svg><base @href /></svg><img src="$id">',
  'base in a template': '<body><template><base @href></template><img src="$id">',
  'base in a paragraph in svg': '<body><svg><p><base @href></p><img src="$id">',
}

const documents: Markups = {
  'frame src': '<frameset><frame @src></frameset>',
  'body background': '<body @background>x',
  'body style': '<body @style{background:$css}>x',
  'body onload': '<body @onload{new Image().src=$js}>x',
  'plaintext behind': '<body><img @src><plaintext>',
  'img cut off by the end': '<body><p>x</p><img @src',
}

const tops: Markups = {
  'link manifest': '<link rel="manifest" @href>',
}

export const carriers: readonly Carrier[] = [
  ...inPlace('body', [scripts, frames, images, media, links, backgrounds, clicks]),
  ...inPlace('body', [attributions, drawings, corners, scriptless, ...texts.bodies]),
  ...inPlace('head', [heads, scriptlessHeads, ...texts.heads]),
  ...inPlace('document', [documents]),
  ...inPlace('top', [tops, ...texts.tops]),
]

function inPlace(place: Carrier['place'], groups: readonly Markups[]): Carrier[] {
  return groups.flatMap((markups) =>
    Object.entries(markups).map(([name, markup]) => ({ name, markup, place })),
  )
}

/** What this Chromium does not fetch, and why: it proves nothing here. */
export const unseen: Readonly<Record<string, string>> = {
  'link icon': 'there is no tab to show it in',
  'link apple-touch-icon': 'there is no tab to show it in',
  'link preconnect': 'the headless shell leaves hints alone',
  'link dns-prefetch': 'the headless shell leaves hints alone',
  'link prerender': 'no browser does it any longer',
  'speculation rules, prerender': 'the headless shell does without',
  'svg use href': 'no other site is asked',
  'svg pattern href': 'no other document is asked',
  'svg filter': 'no other document is asked',
  'style: filter': 'no other document is asked',
  'img in a template': 'inert, until a script takes it',
  'img cut off by the end': 'it never becomes an element',
  'base behind another': 'the first counts',
  'base in a template': 'inert',
}

/** What this Chromium fetches at times, and why: its twins are not compared. */
export const racing: Readonly<Record<string, string>> = {
  'base behind an img': 'the img is fetched at once, or when the base has been read',
  'base in svg': 'the scan for what to preload takes it for a base, where it comes first',
}

/** Its addresses stand in JSON, and are found as those in scripts are. */
export const amplified = 'amp-analytics requests'

/** Elements that libraries bring to life, and no browser does. */
export const lifeless: readonly Carrier[] = inPlace('body', [
  {
    'amp-pixel': '<amp-pixel @src layout="nodisplay"></amp-pixel>',
    'amp-img': '<amp-img @src></amp-img>',
    'amp-iframe': '<amp-iframe @src></amp-iframe>',
    'amp-analytics config': '<amp-analytics @config></amp-analytics>',
    [amplified]:
      '<amp-analytics><script type="application/json">{"requests":{"a":$json}}</script></amp-analytics>',
  },
])

/** What holds an address and fetches nothing: it stays as it is, each byte. */
export const innocent: readonly Carrier[] = inPlace('body', [
  {
    'a href': '<a @href>x</a>',
    'area href': '<map><area @href></map>',
    'svg a href': '<svg><a @xlink:href><text>x</text></a></svg>',
    'form action': '<form @action></form>',
    'button formaction': '<button @formaction>x</button>',
    'q cite': '<q @cite>x</q>',
    'input value': '<input @value>',
    'text input src': '<input type="text" @src>',
    'p src': '<p @src>x</p>',
    title: '<p @title{<img src=$url>}>x</p>',
    alt: '<img src="/x" @alt{background:url($url)}>',
    'data-src': '<img src="/x" @data-src>',
    'data-srcset': '<img src="/x" @data-srcset{$url 2x}>',
    'data-style': '<p @data-style{background:$css}>x</p>',
    'meta property': '<meta property="og:image" @content>',
    'meta of another kind': '<meta http-equiv="x-refresh" @content{0;url=$url}>',
    'link canonical': '<link rel="canonical" @href>',
    'link next': '<link rel="next" @href>',
    'parked script': '<script type="text/plain" @src></script>',
    'parked inline script': '<script type="text/plain">new Image().src=$js</script>',
    'parked script with data-src': '<script type="text/plain" data-type="x" @data-src></script>',
    'JSON script': '<script type="application/json">{"url":$json}</script>',
    'linked data': '<script type="application/ld+json">{"@id":$json}</script>',
    'string in CSS': '<style>.x::after{content:$string}</style>',
    'comment in CSS': '<style>/* $css */</style>',
    'namespace in CSS': '<style>@namespace x $css;</style>',
    'second attribute': '<img src="/x" @src>',
    'second srcset': '<img srcset="/x" @srcset>',
    'second style': '<p style="color:red" @style{background:$css}>x</p>',
    'second srcdoc': '<iframe srcdoc="x" @srcdoc{<img @src>}></iframe>',
    'href of img': '<img src="/x" @href>',
    'src of a link': '<link rel="stylesheet" href="/x" @src>',
  },
])
