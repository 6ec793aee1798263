/**
 * The guide: the visitor's choice, and what it does to the shop.
 *
 * @module
 */
import type { Context } from 'hono'
import { html } from 'hono/html'
import {
  type Choice,
  choiceOf,
  consentPairs,
  defaults,
  type Group,
  grantedGroups,
  groups,
  isKnown,
} from './choice.ts'
import { type Answer, type Compared, type Comparison, compare } from './comparison.ts'
import { rawCookies } from './cookies.ts'
import { condense, type Row } from './lines.ts'
import type { DemoEnv } from './site.ts'

type Html = ReturnType<typeof html>

/** @param site answers as this site does, without the gate */
export async function guide(c: Context<{ Bindings: DemoEnv }>, site: Answer): Promise<Response> {
  const cookies = rawCookies(c.req.raw)
  const first = defaults(c.req.url)
  if (!isKnown(cookies)) {
    c.header('set-cookie', first.line)
    // The browser that receives this page holds the cookie from now on.
    cookies[first.name] = first.value
  }
  const granted = grantedGroups(cookies)
  const gate = c.env?.GATE
  const shop = new URL('/shop', c.req.url)
  const comparison =
    gate && (await compare(site, (request) => gate.fetch(request), shop, consentPairs(cookies)))
  c.header('cache-control', 'no-store')
  return c.html(layout([choiceSection(granted), comparison ? results(comparison) : noGate]))
}

function layout(sections: readonly Html[]): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>consent-gate: what arrives when you say no</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/guide.css">
</head>
<body>
<header>
<p class="name">consent-gate <span>demo</span></p>
<h1>What arrives when you say no</h1>
<p class="lead">Behind this gate stands <a href="/shop">a small shop</a> that loads trackers and sets
cookies on every page, whatever you choose. The gate reads your choice and takes out the rest before
the page leaves the server.</p>
</header>
<main>
${sections}
</main>
<footer>
<p>The shop and its ids are made up. This page loads nothing from elsewhere and needs no JavaScript.</p>
</footer>
</body>
</html>
`
}

const links: readonly (readonly [path: Choice | 'forget', text: string])[] = [
  ['all', 'Agree to all'],
  ['none', 'Refuse all'],
  ['analytics', 'Only analytics'],
  ['forget', 'Forget my choice'],
]

function choiceSection(granted: readonly Group[] | undefined): Html {
  const choice = granted && choiceOf(granted)
  const states = Object.entries(groups).map(([group, title]) => {
    const word = granted
      ? granted.some((one) => one === group)
        ? 'agreed'
        : 'refused'
      : 'not asked'
    return html`<li class="${word.replace(' ', '-')}">${title} <strong>${word}</strong></li>`
  })
  return html`<section class="choice" aria-labelledby="choice">
<h2 id="choice">Your choice</h2>
<p>${granted ? 'You chose:' : 'You have not chosen yet, so nothing is granted:'}</p>
<ul class="states"><li>Necessary <strong>always on</strong></li>${states}</ul>
<nav aria-label="Change your choice"><ul>
${links.map(
  ([path, text]) =>
    html`<li><a href="/choose/${path}"${path === choice ? html` aria-current="true"` : ''}>${text}</a></li>`,
)}
</ul></nav>
</section>`
}

const noGate = html`<section class="notice">
<h2>There is no gate</h2>
<p>This site was started by itself, so there is nothing to compare: <a href="/shop">the shop</a>
arrives as it was sent. Run <code>npm start</code> to put the gate in front of it.</p>
</section>`

function results({ status, page, setCookies, cookies, headers }: Comparison): Html {
  if (status !== 200) {
    return html`<section class="notice"><h2>The shop did not arrive</h2>
<p>The gate answered with status ${status}.</p></section>`
  }
  return html`<section aria-labelledby="result">
<h2 id="result">What that does to the shop</h2>
<ul class="figures">
${figure(page, 'tags removed from the page')}
${figure(setCookies, 'cookies not set')}
${figure(cookies, 'cookies not sent on to the site')}
</ul>
<p>A tag is a script, frame, image or link element. The numbers come from asking for the shop twice,
just now: once the site itself, and once through the gate, both with the cookies of a visitor who was
here before and agreed to everything then. <a href="/shop">Open the shop</a> and look at its source,
its cookies and its network traffic to see for yourself.</p>
</section>
${table({
  id: 'page',
  title: 'The page',
  text: 'Third-party tags, inline snippets and noscript fallbacks. A script that the consent manager has parked as text/plain loads nothing and stays.',
  heads: ['The site sent', 'The browser received'],
  rows: condense(page.rows, 2),
})}
${table({
  id: 'set-cookie',
  title: 'Cookies set',
  text: 'The Set-Cookie lines of the response.',
  heads: ['The site sent', 'The browser received'],
  rows: setCookies.rows,
})}
${table({
  id: 'cookie',
  title: 'Cookies sent',
  text: 'The Cookie header of the request, a cookie a line. What is left over from an earlier yes does not reach the site.',
  heads: ['The browser sent', 'The site received'],
  rows: cookies.rows,
})}
${table({
  id: 'headers',
  title: 'Other headers',
  text: 'A page that depends on a choice must not be kept for someone else, nor be called fresh after the choice has changed.',
  heads: ['The site sent', 'The browser received'],
  rows: headers.rows,
})}`
}

function figure({ removed, sent }: Compared, text: string): Html {
  return html`<li><strong>${removed} <span>of ${sent}</span></strong> ${text}</li>`
}

interface Table {
  id: string
  title: string
  text: string
  heads: readonly [left: string, right: string]
  /** A number stands for so many rows that are the same. */
  rows: readonly (Row | number)[]
}

function table({ id, title, text, heads, rows }: Table): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<p>${text}</p>
<table aria-labelledby="${id}">
<thead><tr><th scope="col">${heads[0]}</th><th scope="col">${heads[1]}</th></tr></thead>
<tbody>
${rows.map((row) => (typeof row === 'number' ? skipped(row) : compared(row)))}
</tbody>
</table>
</section>`
}

function skipped(count: number): Html {
  return html`<tr class="skipped"><td colspan="2">${count} ${count === 1 ? 'line' : 'lines'} unchanged</td></tr>
`
}

function compared({ before, after, same }: Row): Html {
  if (same)
    return html`<tr class="same"><td><code>${shorten(before)}</code></td><td><code>${shorten(after)}</code></td></tr>
`
  const left =
    before === undefined
      ? html`<td class="gap"></td>`
      : html`<td><del>${shorten(before)}</del></td>`
  const right = after?.trim()
    ? html`<td><ins>${shorten(after)}</ins></td>`
    : html`<td class="gap"></td>`
  return html`<tr>${left}${right}</tr>
`
}

/** As much of a line as tells what it is. */
function shorten(line: string | undefined): string {
  return line && line.length > longest ? `${line.slice(0, longest)}…` : (line ?? '')
}

const longest = 150
