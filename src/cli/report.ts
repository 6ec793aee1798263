/**
 * The report of `scan --report`: one page for those who decide and those who build. It needs no script
 * and loads nothing, and what was scanned stands in it as text alone.
 *
 * @module
 */
import { html, raw } from 'hono/html'
import { builtInOf, siteOf, visitorOf } from './report-groups.ts'
import { beforeAndAfter, type Sample } from './report-sample.ts'
import { style } from './report-style.ts'
import { cookies, drift, managers, services, unknowns } from './report-tables.ts'
import { chart, verdict } from './report-verdict.ts'
import { count, cut, type Html, section, table, withoutQueries } from './report-words.ts'
import type { ScanResult } from './scan-result.ts'

/**
 * @param sample one of the pages, before and after
 * @param made when; a result tells no time, so that two of the same pages are equal
 * @returns an HTML document, bounded whatever was scanned
 */
export function renderReport(result: ScanResult, sample?: Sample, made: Date = new Date()): string {
  const title = `${siteOf(result)}: what ${result.granted.length === 0 ? 'a refusal' : 'a partial consent'} removes`
  const about = result.pages.find(({ page }) => page === sample?.page)
  const names = new Map(result.services.map(({ id, name }) => [id, name]))
  const decisions = (about?.decisions ?? []).map(({ service, ...rest }) => ({
    ...rest,
    ...(service !== undefined && { service: names.get(service) ?? service }),
  }))
  const links = [...contents, ...(sample ? [sampleLink] : []), ...closing]
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<p class="name">consent-gate <span>scan</span></p>
<h1>${title}</h1>
</header>
<main>
${verdict(result)}
<nav aria-label="In this report"><ul>${links.map(
    ([id, text]) => html`<li><a href="#${id}">${text}</a></li>`,
  )}</ul></nav>
${chart(result)}${services(result)}${cookies(result)}${managers(result)}${unknowns(result)}${drift(result)}
${sample ? beforeAndAfter(sample, decisions) : ''}${howMade(result, made)}${limits}
</main>
<footer>
<p>Made by consent-gate ${cut(result.version, 40)}. This page loads nothing and needs no JavaScript.</p>
</footer>
</body>
</html>
`)
}

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

const contents = [
  ['purposes', 'By purpose'],
  ['services', 'Services'],
  ['cookies', 'Cookies'],
  ['managers', 'Consent managers'],
  ['unknown', 'What nobody knows'],
  ['drift', 'The policy and the site'],
] as const
const sampleLink = ['sample', 'Before and after'] as const
const closing = [
  ['made', 'How it was made'],
  ['limits', 'What it cannot see'],
] as const

function howMade(result: ScanResult, made: Date): Html {
  const { version, catalogue, policy, pages, failures } = result
  const unread = pages.filter((page) => page.unread !== undefined)
  const content = html`<p>Each page went through consent-gate itself, the program that stands in front of a site, as it would
be sent to ${visitorOf(result)}. What stands here is what it decided. Where
the policy’s mode is <code>report</code>, it removes nothing until the mode is <code>enforce</code>.</p>
<dl>
<dt>Made</dt><dd><time datetime="${made.toISOString()}">${moment.format(made)} UTC</time></dd>
<dt>Program</dt><dd>consent-gate ${cut(version, 40)}</dd>
<dt>Known services</dt><dd>as of ${cut(catalogue, 40)}</dd>
<dt>Policy</dt><dd>${
    policy
      ? html`<code>${cut(policy.file, 200)}</code>, fingerprint <code>${cut(policy.fingerprint, 80)}</code>`
      : builtInOf(result)
  }</dd>
<dt>Visitor</dt><dd>${visitorOf(result)}</dd>
<dt>Pages</dt><dd>${count(pages.length, 'page')}, ${unread.length.toLocaleString('en')} of them not judged; ${count(failures.length, 'target')} failed</dd>
</dl>
${pageTable(result)}${failureTable(result)}`
  return section({ id: 'made', title: 'How this was made' }, content)
}

function pageTable({ pages }: ScanResult): Html | string {
  if (pages.length === 0) return ''
  const number = (label: string) => ({ label, isNumber: true })
  const rows = pages.slice(0, 500).map(({ page, url, unread, decisions, loaded }) => {
    const removed = decisions.filter(({ action }) => action === 'remove').length
    return [
      html`${cut(withoutQueries(url), 160)}${page === url ? '' : html`<span class="small">${cut(withoutQueries(page), 160)}</span>`}${unread === undefined ? '' : html`<span class="small">not judged: ${cut(unread)}</span>`}`,
      removed.toLocaleString('en'),
      (decisions.length - removed).toLocaleString('en'),
      loaded.length.toLocaleString('en'),
    ]
  })
  const content = table({
    look: 'pages',
    heading: 'pages',
    columns: ['Page', number('Removed'), number('Kept'), number('At run time')],
    rows,
    all: pages.length,
  })
  return section({ id: 'pages', title: 'Pages' }, content, 3)
}

function failureTable({ failures }: ScanResult): Html | string {
  if (failures.length === 0) return ''
  const content = table({
    heading: 'failures',
    columns: ['Target', 'What went wrong'],
    rows: failures
      .slice(0, 500)
      .map(({ target, message }) => [
        cut(withoutQueries(target), 200),
        cut(withoutQueries(message), 300),
      ]),
    all: failures.length,
  })
  return section({ id: 'failures', title: 'Could not be scanned' }, content, 3)
}

const cannot = [
  'What a script that is kept loads or stores once it runs, unless the page was opened in a browser. A tag manager that is kept can load anything.',
  'Cookies that scripts set, and whatever is kept in localStorage or IndexedDB, unless the page was opened in a browser.',
  'Pages that were not scanned, and what only shows after a login, a search, an order or a longer visit.',
  'Trackers that run under the site’s own address, by a path or a DNS alias, unless the policy names them.',
  'What the site’s server, or a vendor’s, does with what it receives, and where it passes it on.',
  'What the hosting platform adds behind the gate, such as its own bot cookies or statistics.',
  'Fingerprinting by scripts that are part of the site’s own.',
]

const limits = section(
  { id: 'limits', title: 'What such a scan cannot see' },
  html`<p>This report says what was seen, and what consent-gate does with it. It does not say whether the site
keeps the law: that depends on what the site does with it, on what visitors are told and how they are
asked, and on who judges it. Purposes are what the policy says they are.</p>
<ul class="plain">
${cannot.map((text) => html`<li>${text}</li>\n`)}</ul>`,
)
