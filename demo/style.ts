/**
 * The demo site's style sheets: system fonts, light and dark.
 *
 * @module
 */
export const guideStyle = `:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #141614);
  --card: light-dark(#ffffff, #1c1f1d);
  --ink: light-dark(#20231f, #e7e8e3);
  --quiet: light-dark(#5b6059, #a3aaa2);
  --rule: light-dark(#dddcd5, #343833);
  --accent: light-dark(#1c5d49, #8fd3b8);
  --on-accent: light-dark(#ffffff, #10241c);
  --gone: light-dark(#8c1d18, #ffb3ab);
  --gone-paper: light-dark(#fdecea, #3a1c19);
  --came: light-dark(#0f5132, #a5dfbd);
  --came-paper: light-dark(#e8f4ec, #16301f);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 80rem;
  padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif;
}
h1 { margin: 0 0 .75rem; font-size: clamp(1.9rem, 5vw, 3rem); line-height: 1.1; letter-spacing: -.02em; text-wrap: balance; }
h2 { margin: 0 0 .35rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: 0 0 1rem; max-width: 44rem; text-wrap: pretty; }
ul { margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
section { margin-top: 2.75rem; }
.name { margin-bottom: 2rem; font-weight: 600; }
.name span { color: var(--quiet); font-weight: 400; }
.lead { font-size: 1.125rem; }
.choice, .notice { padding: clamp(1rem, 3vw, 1.5rem); border: 1px solid var(--rule); border-radius: .75rem; background: var(--card); }
.choice { margin-top: 2rem; }
.states { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 1.25rem; }
.states strong { font-weight: 600; }
.agreed strong { color: var(--came); }
.refused strong { color: var(--gone); }
nav ul { display: flex; flex-wrap: wrap; gap: .6rem; }
nav a { display: block; padding: .55rem 1rem; border: 1px solid var(--accent); border-radius: .5rem; font-weight: 600; text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { background: var(--accent); color: var(--on-accent); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: .75rem 0 1.25rem; }
.figures li { padding: 1rem 1.25rem; border-top: 3px solid var(--accent); background: var(--card); color: var(--quiet); }
.figures strong { display: block; color: var(--ink); font-size: 2.25rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures strong span { color: var(--quiet); font-size: 1.125rem; font-weight: 400; }
table { width: 100%; border: 1px solid var(--rule); border-radius: .5rem; border-spacing: 0; background: var(--card); table-layout: fixed; overflow: hidden; }
th { padding: .5rem .9rem; border-bottom: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; font-weight: 600; text-align: left; }
td { padding: 0; vertical-align: top; }
td + td, th + th { border-left: 1px solid var(--rule); }
tbody tr:first-child td > * { padding-top: .5rem; }
tbody tr:last-child td > * { padding-bottom: .5rem; }
td > * { display: block; height: 100%; padding: .05rem .9rem .05rem 1.8rem; font: .8125rem/1.6 ui-monospace, monospace; text-decoration: none; white-space: pre-wrap; overflow-wrap: anywhere; }
p code { font: .875em ui-monospace, monospace; }
.same code { color: var(--quiet); }
del { background: var(--gone-paper); color: var(--gone); }
ins { background: var(--came-paper); color: var(--came); }
del::before, ins::before { float: left; width: 1rem; margin-left: -1.1rem; content: '−' / 'removed: '; }
ins::before { content: '+' / 'instead: '; }
.skipped td { padding: .3rem .9rem .3rem 1.8rem; color: var(--quiet); font-size: .8125rem; font-style: italic; }
.skipped + tr td { border-top: 1px dashed var(--rule); }
tr:not(.skipped) + .skipped td { border-top: 1px dashed var(--rule); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
@media (max-width: 48rem) {
  nav ul { display: grid; grid-template-columns: 1fr 1fr; }
  nav a { height: 100%; padding-inline: .25rem; font-size: .9375rem; text-align: center; }
  table, thead, tbody, tr, th, td { display: block; }
  th { border: 0; padding-block: .3rem; }
  th:first-child::before { content: '− '; }
  th:last-child::before { content: '+ '; }
  thead { border-bottom: 1px solid var(--rule); }
  td + td, th + th { border-left: 0; }
  .same td:last-child, .gap { display: none; }
}
`

export const shopStyle = `:root { color-scheme: light dark; --ink: light-dark(#26231d, #ece7dc); --paper: light-dark(#f6f1e7, #1a1814); --panel: light-dark(#e9e1d0, #26231d); --accent: light-dark(#1c5d49, #8fd3b8); --on-accent: light-dark(#fff, #10241c); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.25rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 ui-serif, Georgia, serif; }
a { color: inherit; text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; margin-bottom: 2rem; }
.brand { font-size: 1.25rem; font-weight: 700; text-decoration: none; }
header nav { display: flex; gap: 1.25rem; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 2rem; align-items: center; }
.picture { border-radius: 1rem; background: var(--panel); }
.picture svg { display: block; width: 100%; max-height: 26rem; }
.shadow { fill: #0002; } .light { fill: #f6d98b; opacity: .45; } .shade { fill: #1c5d49; }
.arm { fill: none; stroke: #3d3a33; stroke-width: 7; stroke-linecap: round; stroke-linejoin: round; }
h1 { margin: 0; font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.15; }
.price { margin: .25rem 0 1rem; font-size: 1.25rem; }
button { padding: .75rem 1.5rem; border: 0; border-radius: .5rem; background: var(--accent); color: var(--on-accent); font: 600 1rem system-ui, sans-serif; cursor: pointer; }
.small, figcaption, footer { font-size: .9375rem; }
figure { grid-column: 1 / -1; margin: 1rem 0 0; }
.frame { overflow: hidden; aspect-ratio: 16 / 9; max-height: 22rem; width: 100%; border-radius: 1rem; background: var(--panel); }
.frame iframe { width: 100%; height: 100%; border: 0; background: #000; }
figcaption { margin-top: .5rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--panel); }
`
