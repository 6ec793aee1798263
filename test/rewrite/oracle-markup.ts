/**
 * Markup that the stage around HTMLRewriter has to mark, to hold or to leave alone, and what of two
 * outcomes must be the same. `@` stands for an address, without quotes or white space.
 *
 * @module
 */
import { parse, serialize } from 'parse5'
import type { Decision } from '../../src/index.ts'

/** At the end of each page: where the page is swept, it stays and loads nothing. */
export const sentinel = '<img src=https://t.example/sentinel>'

/** Whether a page was swept, at whose end is the sentinel, or what went would have made a tag of a `<`. */
export function isSwept(html: string): boolean {
  return html.endsWith('<img src=data:,>') || html.includes('<<!---->')
}

export interface Outcome {
  html: string
  decisions: readonly Decision[]
}

/**
 * What must be the same of two outcomes: the decisions, in order, and what browsers make of the page,
 * however its changed tags are written. Where nothing is changed it is the bytes.
 */
export function essenceOf({ html, decisions }: Outcome, source: string): object {
  const readings = [true, false].map((scriptingEnabled) =>
    serialize(parse(html, { scriptingEnabled })),
  )
  return { page: html === source ? html : readings, decisions: decisions.filter(isTelling) }
}

/** A `use` of a part of the page is asked about where it has another attribute that may load. */
function isTelling({ subject, element, target, action }: Decision): boolean {
  return !(subject === 'tag' && element === 'use' && target.includes('#') && action === 'keep')
}

export const carriers: readonly string[] = [
  '<a href="/a" PING="@">x</a>',
  '<area ping=@ href=/>',
  '<p ping="@">',
  '<A pinG=@>x</A>',
  '<a href="javascript:track(1)">x</a>',
  '<A HREF=" java\nscript:track(1)">x</A>',
  '<a href=&#106avascript:track(1)>x</a>',
  '<form ACTION=javascript:track(1)></form>',
  '<button FormAction="javascript:track(1)">',
  '<iframe src=Javascript:track(1)></iframe>',
  '<p STYLE="background:url(@)">',
  '<p style="a:u&#114;l(@)">',
  '<p style="a:\\75rl(@)">',
  '<style>p{a:url(@)}</style>',
  '<STYLE>@import "@";</STYLE>',
  '<style>p{a:b}</style>',
  '<style>p{a:u\\72l(@)}</style>',
  '<style>p{a:url(@)}',
  '<style media=x>a<b url(@)</style>',
  '<svg><g FILL="url(@)"/></svg>',
  '<svg><style>p{a:url(@)}</style></svg>',
  '<svg><set attributeName=href TO="@"/></svg>',
  '<svg><ANIMATE attributeName=href from=@>',
  '<b onclick="track(1)">x</b>',
  '<B ONCLICK=track(1)>x</B>',
  '<b/onclick="track(1)"/>',
  '<br OnError="load(\'//s.example/\')">',
  '<b onclick="x()">x</b>',
  '<b title=onclick>',
  '<table BACKGROUND="@">',
  '<td background=@>',
  '<p background="@">',
  '<video POSTER=@>',
  '<img src=/a attributionSrc="@">',
  '<script src=/a attributionsrc="@"></script>',
  '<iframe srcdoc="<img src=@><b onclick=track(1)>"></iframe>',
  '<p srcdoc="<img src=@>">',
  '<iframe SRCDOC="&lt;script>track(1)&lt;/script>a"></iframe>',
  '<iframe srcdoc=a>',
  '<AMP-IMG src="@"></AMP-IMG>',
  '<amp-analytics config=@>',
  '<amp-video poster="@">',
  '<amp-analytics><script type=application/json>{"a":"//s.example/"}</script>',
  '<meta http-equiv=refresh content="0;url=@">',
  '<META HTTP-EQUIV="REFRESH" CONTENT=0,@>',
  '<script type=importmap>{"imports":{"a":"@","b":"/b"}}</script>',
  '<use href="#a">',
  '<script type=speculationrules>{"prefetch":[{"urls":["@","/b"]}]}</script>',
  '<script src="data:text/javascript,track(1)"></script>',
  '<object data="data:text/html,a">',
  '<svg><use href="@"/><use xlink:href="#a" href=@ /></svg>',
  '<embed src=javascript:track(1)>',
  '<base href="/d/">',
  '<base href="//t.example/">',
  '<base HREF=https://ok.example/e/>',
  '<noscript><b onclick="track(1)" style="a:url(@)">x</b><style>p{a:url(@)}</style></noscript>',
  '<noscript><iframe srcdoc="<img src=@>"></iframe><a ping=@ href=/>x</a></noscript>',
  '<!-- <a ping="@"> -->',
  '<a title="<b onclick=track(1)>">',
  '<textarea><a ping=@></textarea>',
  '<script>"<a ping=@ >"</script>',
  '<style>a{b:"<i style=url(@)>"}</style>',
  '<a <b ping=@>',
  '<object data="@"><script>track(1)</script><img src=@></object>',
  '<select><option>a</select>',
]
