/**
 * The texts by which a page makes browsers fetch: CSS, scripts, JSON, and documents in attributes.
 *
 * Source: CSS Values 4, section 4.5; CSS Images 4; CSS Cascade 5, section 2; HTML standard, sections
 * 4.8.5 (srcdoc), 4.12.1 and 8.1.6 (import maps) and 8.1.8 (handlers).
 *
 * @module
 */

type Markups = Readonly<Record<string, string>>

/** Rules for a paragraph. */
const rules: Markups = Object.fromEntries(
  Object.entries({
    'background-image': 'background-image:$css',
    'background, two layers': 'background:url(/x),$css no-repeat',
    'list-style': 'display:list-item;list-style:$css',
    cursor: 'cursor:$css,auto',
    'border-image': 'border:9px solid;border-image:$css 1',
    'mask-image': '-webkit-mask-image:$css',
    filter: 'filter:$part',
    'clip-path': 'clip-path:$part',
    'shape-outside': 'float:left;shape-outside:$css',
    'image-set': 'background-image:image-set($string 1x)',
    'image-set, url': 'background-image:image-set($css 1x)',
    '-webkit-image-set': 'background-image:-webkit-image-set($css 1x)',
    '-webkit-cross-fade': 'background:-webkit-cross-fade($css,url(/x),50%)',
    'custom property': '--x:$css;background:var(--x)',
    'behind a comment': '/* } */background:/**/$css',
    'behind a bad declaration': 'color:(;);background:$css',
  }).map(([name, rule]) => [`style: ${name}`, `<style>.$id{${rule}}</style><p class="$id">x</p>`]),
)

const sheets: Markups = {
  'style: content': '<style>.$id::before{content:$css}</style><p class="$id">x</p>',
  'style: @import': '<style>@import $string;</style>',
  'style: @import url()': '<style>@import $css screen;</style>',
  'style: @import behind others':
    '<style>@charset "x";@layer a;/*"*/@\\69mport/**/$string layer(a);</style>',
  'style: @font-face':
    '<style>@font-face{font-family:$id;src:$css}.$id{font-family:$id}</style><p class="$id">x</p>',
  'style: @font-face, second source':
    '<style>@font-face{font-family:$id;src:local("$id"),$css format("woff2")}.$id{font-family:$id}</style><p class="$id">x</p>',
  'style: @media': '<style>@media screen{.$id{background:$css}}</style><p class="$id">x</p>',
  'style: @supports':
    '<style>@supports (color:red){.$id{background:$css}}</style><p class="$id">x</p>',
  'style: nested': '<style>.$id{&:not(i){background:$css}}</style><p class="$id">x</p>',
  'style: @property':
    '<style>@property --$id{syntax:"<image>";inherits:false;initial-value:$css}.$id{background:var(--$id)}</style><p class="$id">x</p>',
  'style: behind <!--': '<style><!-- .$id{background:$css} --></style><p class="$id">x</p>',
  'style: not closed': '<style>.$id{background:$css</style><p class="$id">x</p>',
  'svg style': '<svg><style>.$id{background:$css}</style></svg><p class="$id">x</p>',
  'svg style, behind a space':
    '<svg><style >.$id{background:$css}</style></svg><p class="$id">x</p>',
  'style behind svg that ends MathML in it':
    '<svg><math></svg><style/>.$id{background:$css}</style><p class="$id">x</p>',
  'style behind svg with a title in a script':
    '<svg><script><title></script></svg><desc></desc><style/>.$id{background:$css}</style><p class="$id">x</p>',
  'svg style, CDATA':
    '<svg><style><![CDATA[.$id{background:$css}]]></style></svg><p class="$id">x</p>',
}

const styled: Markups = {
  'style attribute': '<p @style{background:$css}>x</p>',
  'style attribute, list-style': '<li @style{list-style:$css}>x</li>',
  'style attribute, cursor': '<p @style{cursor:$css,auto}>x</p>',
  'style attribute, content': '<p @style{content:$css}>x</p>',
  'style attribute, image-set': '<p @style{background:image-set($string 1x)}>x</p>',
  'style attribute, custom property': '<p @style{--x:$css;background:var(--x)}>x</p>',
  'style attribute in svg': '<svg><rect width="9" height="9" @style{mask:$css} /></svg>',
}

const handlers: Markups = {
  'img onerror': '<img src="data:," @onerror{new Image().src=$js}>',
  'img onload':
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAIBADs=" @onload{new Image().src=$js}>',
  'svg onload': '<svg @onload{new Image().src=$js}></svg>',
  'style onload': '<style @onload{new Image().src=$js}>x{}</style>',
  'details ontoggle': '<details open="" @ontoggle{new Image().src=$js}>x</details>',
  'iframe javascript:': '<iframe @src{javascript:void(new Image().src=$js)}></iframe>',
}

const inline: Markups = {
  'script: element':
    '<script>{const s=document.createElement("script");s.src=$js;document.head.append(s)}</script>',
  'script: document.write': `<script>document.write('<scr'+'ipt src="'+$js+'"></scr'+'ipt>')</script>`,
  'script: innerHTML': `<p id="$id"></p><script>$id.innerHTML='<img src="'+$js+'">'</script>`,
  'script: Image': '<script>new Image().src=$js</script>',
  'script: fetch': '<script>fetch($js).catch(()=>{})</script>',
  'script: XMLHttpRequest':
    '<script>{const x=new XMLHttpRequest();x.open("GET",$js);x.send()}</script>',
  'script: sendBeacon': '<script>navigator.sendBeacon($js)</script>',
  'script: EventSource': '<script>new EventSource($js)</script>',
  'script: import()': '<script>import($js).catch(()=>{})</script>',
  'script: import': '<script type="module">import $js</script>',
  'script: Worker':
    '<script>new Worker(URL.createObjectURL(new Blob(["importScripts("+JSON.stringify($js)+")"])))</script>',
  'script: style': `<p id="$id">x</p><script>$id.style.background='url("'+$js+'")'</script>`,
  'script in svg': '<svg><script>new Image().src=$js</script></svg>',
  'script in svg, CDATA': '<svg><script><![CDATA[new Image().src=$js]]></script></svg>',
}

const json: Markups = {
  'import map':
    '<script type="importmap">{"imports":{"$id":$json}}</script><script type="module">import "$id"</script>',
  'speculation rules, prerender':
    '<script type="speculationrules">{"prerender":[{"urls":[$json],"eagerness":"immediate"}]}</script>',
}

/** Not done for frames. */
const speculations: Markups = {
  'speculation rules, prefetch':
    '<script type="speculationrules">{"prefetch":[{"urls":[$json],"eagerness":"immediate"}]}</script>',
}

/** Documents in an attribute. */
const nested: Markups = {
  'srcdoc: script src': '<iframe @srcdoc{<script @src></script>}></iframe>',
  'srcdoc: img src': '<iframe @srcdoc{<p>x</p><img @src>}></iframe>',
  'srcdoc: iframe src': '<iframe @srcdoc{<iframe @src></iframe>}></iframe>',
  'srcdoc: script': '<iframe @srcdoc{<script>new Image().src=$js</script>}></iframe>',
  'srcdoc: style': '<iframe @srcdoc{<style>body{background:$css}</style><body>x}></iframe>',
  'srcdoc: link': '<iframe @srcdoc{<link rel="stylesheet" @href>}></iframe>',
  'srcdoc: meta refresh':
    '<iframe @srcdoc{<meta http-equiv="refresh" @content{0;url=$url}>}></iframe>',
  'srcdoc: base': '<iframe @srcdoc{<base @href><img src="$id">}></iframe>',
  'srcdoc: noscript': '<iframe @srcdoc{<noscript><img @src></noscript>}></iframe>',
  'srcdoc: srcdoc': '<iframe @srcdoc{<iframe @srcdoc{<img @src>}></iframe>}></iframe>',
  'srcdoc and src': '<iframe src="/x" @srcdoc{<script @src></script>}></iframe>',
  'noscript srcdoc': '<noscript><iframe @srcdoc{<img @src>}></iframe></noscript>',
  'iframe data:': '<iframe @src{data:text/html;charset=utf-8,<img @src>}></iframe>',
  'object data:': '<object @data{data:text/html;charset=utf-8,<img @src>}></object>',
  'embed data:': '<embed @src{data:text/html;charset=utf-8,<img @src>}>',
  'script data:': '<script @src{data:text/javascript;charset=utf-8,new Image().src=$js}></script>',
  'link data:': '<link rel="stylesheet" @href{data:text/css;charset=utf-8,@import $string}>',
}

export const texts: Readonly<Record<'bodies' | 'heads' | 'tops', readonly Markups[]>> = {
  bodies: [rules, sheets, styled, handlers, inline, json, nested],
  heads: [{ 'style: body': '<style>body{background:$css}</style>' }],
  tops: [speculations],
}
