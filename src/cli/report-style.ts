/**
 * The report's style sheet: system fonts, light and dark, paper.
 *
 * @module
 */
export const style = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #141614);
  --card: light-dark(#ffffff, #1b1e1c);
  --ink: light-dark(#20231f, #e7e8e3);
  --quiet: light-dark(#575c55, #a8aea6);
  --rule: light-dark(#dedcd4, #343833);
  --accent: light-dark(#1c5d49, #8fd3b8);
  --gone: light-dark(#8c1d18, #ffb3ab);
  --gone-paper: light-dark(#fdecea, #3a1c19);
  --came: light-dark(#0f5132, #a5dfbd);
  --came-paper: light-dark(#e8f4ec, #16301f);
  --bar-gone: light-dark(#a63a31, #e58b80);
  --bar-kept: light-dark(#7d8f86, #71857b);
  --later: light-dark(#75520a, #e3c07a);
  --bar-later: light-dark(#c79a3c, #b98f3a);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0 0 1rem; max-width: 22ch; font-size: clamp(1.75rem, 4.5vw, 2.75rem); line-height: 1.12; letter-spacing: -.02em; text-wrap: balance; overflow-wrap: anywhere; }
h2 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.25; letter-spacing: -.01em; }
h3 { margin: 0 0 .35rem; font-size: 1.0625rem; line-height: 1.3; }
p, dl, .plain { margin: 0 0 1rem; max-width: 44rem; text-wrap: pretty; }
ul { margin: 0; padding: 0; list-style: none; }
.plain { padding-left: 1.2rem; list-style: disc; }
.plain li { margin-bottom: .4rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
code, pre { font: .875em/1.5 ui-monospace, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere; }
.option { white-space: nowrap; }
section { margin-top: 3rem; }
section section { margin-top: 1.75rem; }
.name { margin-bottom: 1.75rem; font-weight: 600; }
.name span, .quiet, .note { color: var(--quiet); }
.name span, .quiet { font-weight: 400; }
.note { font-size: .875rem; }
.lead { font-size: 1.125rem; }
.warning { padding: .6rem 1rem; border-left: 3px solid var(--gone); background: var(--gone-paper); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1rem; margin: 2rem 0; }
.figures li { padding: 1rem 1.25rem; border-top: 3px solid var(--accent); background: var(--card); color: var(--quiet); }
.figures strong { display: block; color: var(--ink); font-size: 2.125rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures strong span { color: var(--quiet); font-size: 1.0625rem; font-weight: 400; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9375rem; }
table { width: 100%; border-top: 1px solid var(--rule); border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .55rem 1rem .55rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 600; overflow-wrap: normal; }
tbody th { font-weight: 600; }
td li + li { margin-top: .15rem; }
table + p { margin-top: .9rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.removed { color: var(--gone); font-weight: 600; }
.kept { color: var(--came); font-weight: 600; }
.later { color: var(--later); font-weight: 600; }
.small { display: block; font-size: .8125rem; font-weight: 400; color: var(--quiet); }
.bar { display: block; width: 100%; min-width: 6rem; height: .8rem; margin-top: .4rem; }
.bar .gone, .key.gone { fill: var(--bar-gone); }
.bar .stays, .key.stays { fill: var(--bar-kept); }
.bar .later, .key.later { fill: var(--bar-later); }
.key { width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.06em; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: .75rem; font-size: .875rem; }
.changes { max-width: none; padding: 0; list-style: none; }
.changes li { margin-bottom: 1rem; }
.changes p { margin: 0 0 .25rem; font-size: .875rem; }
pre { margin: 0; padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: .4rem; background: var(--card); white-space: pre-wrap; }
.same { color: var(--quiet); }
pre :is(span, del, ins) { display: block; padding-left: 1.2rem; text-indent: -1.2rem; }
del { background: var(--gone-paper); color: var(--gone); text-decoration: none; }
ins { background: var(--came-paper); color: var(--came); text-decoration: none; }
del::before { display: inline-block; width: 1.2rem; text-indent: 0; content: '−' / 'removed: '; }
span.same::before { display: inline-block; width: 1.2rem; content: ''; }
ins::before { display: inline-block; width: 1.2rem; text-indent: 0; content: '+' / 'instead: '; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .35rem 1.5rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
@media print, (min-width: 52.01rem) {
  table { table-layout: fixed; }
  :is(.chart, .services, .cookies) :is(th, td):first-child { width: 19%; }
  .chart td:nth-child(2), .chart th:nth-child(2) { width: 34%; }
  .services :is(th, td):nth-child(2) { width: 13%; }
  .services :is(th, td):nth-child(3) { width: 7%; }
  .services :is(th, td):nth-child(4) { width: 25%; }
  .services :is(th, td):nth-child(6) { width: 13%; }
  .cookies :is(th, td):nth-child(2) { width: 15%; }
  .cookies :is(th, td):nth-child(6) { width: 7%; }
  .cookies :is(th, td):nth-child(7) { width: 15%; }
  .number + :is(td, th) { padding-left: .75rem; }
  .hosts :is(th, td):first-child { width: 24%; }
  .hosts :is(th, td):nth-child(2), .hosts :is(th, td):nth-child(3) { width: 9%; }
  .hosts :is(th, td):nth-child(4) { width: 14%; }
  .pages :is(th, td):nth-child(n + 2) { width: 11%; }
}
@media screen and (max-width: 52rem) {
  table, thead, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .8rem 0; border-bottom: 1px solid var(--rule); }
  th, td, .number { padding: 0; border: 0; text-align: left; }
  td { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: .75rem; padding-top: .3rem; }
  td::before { content: attr(data-label); color: var(--quiet); font-size: .8125rem; line-height: 1.8; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: .5rem; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; background: #fff; font-size: 10pt; }
  nav { display: none; }
  h2, h3, thead { break-after: avoid; }
  tr, .changes li, .figures li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  section { margin-top: 2rem; }
}
`
