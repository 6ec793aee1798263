/**
 * The report's verdict: what a visitor who refuses would still get, in sentences, figures and bars.
 *
 * @module
 */
import { html } from 'hono/html'
import {
  atRunTime,
  type Group,
  groupsOf,
  isHarmless,
  notTheGates,
  type Outcome,
  outcomeOf,
  siteOf,
  visitorOf,
} from './report-groups.ts'
import { count, cut, type Html, listed, section, table } from './report-words.ts'
import type { FoundService, ScanResult } from './scan-result.ts'
import { isUnknownCookie, warnOfLoaders } from './scan-text.ts'

const inBrowser = html`<code class="option">--browser</code>`

/** Sentences that a person can rely on. */
export function verdict(result: ScanResult): Html {
  const { pages, services, cookies, seesCookies, unknown, failures } = result
  const outcomes = Map.groupBy(services, outcomeOf)
  const of = (...all: Outcome[]) => all.flatMap((one) => outcomes.get(one) ?? [])
  const removed = of('removed', 'in part')
  const isBlind = cookies.length === 0 && !seesCookies
  const refused = cookies.filter(({ action }) => action === 'remove')
  const goneCookies = refused.filter(({ loaded }) => !loaded).length
  const strangers = cookies.filter(isUnknownCookie).length
  const unread = pages.filter((page) => page.unread !== undefined).length

  const groups = groupsOf(result)
  const seen = `On ${count(pages.length, 'page')} of ${siteOf(result)} this scan saw ${count(services.length, 'service')}${byGroup(groups, 'services')}${isBlind ? '' : ` and ${count(cookies.length, 'cookie')}${byGroup(groups, 'cookies')}`}.`
  const blind = isBlind
    ? html` Cookies it cannot see: saved pages hold none, and fetched ones few. A HAR file, or ${inBrowser}, shows them.`
    : ''
  const gone = `For ${visitorOf(result)}, consent-gate would remove ${describeRemoved(removed)}${isBlind ? '' : ` and ${count(goneCookies, 'cookie')}`}.`
  const strange = [
    ...(unknown.length > 0 ? [count(unknown.length, 'host')] : []),
    ...(strangers > 0 ? [count(strangers, 'cookie')] : []),
  ]
  const all = isBlind ? 'Every host' : 'Every host and every cookie'
  const nobody =
    strange.length === 0
      ? `${all} that was seen is known.`
      : `Nobody has said yet what ${strange.join(' and ')} ${unknown.length + strangers === 1 ? 'is' : 'are'} for; a person has to find out.`
  const gaps = [
    ...(failures.length > 0 ? [`${count(failures.length, 'target')} could not be scanned`] : []),
    ...(unread > 0 ? [`the tags of ${count(unread, 'page')} were not judged`] : []),
    ...(pages.length === 0 ? ['no page was scanned'] : []),
  ]
  const loaders = warnOfLoaders(result)
  const warnings = [loaders && cut(loaders, 1000), warnOfUnseen(result)].filter((one) => one)
  const later = describeLater(of('loaded'), refused.length - goneCookies)
  return html`<p class="lead">${seen}${blind}</p>
<p class="lead">${gone} ${describeLeft(of('kept', 'in part'))}</p>
${later ? html`<p class="lead">${later}</p>` : ''}
<p class="lead">${nobody}</p>
${warnings.map((one) => html`<p class="warning">${one}</p>\n`)}
${gaps.length > 0 ? html`<p class="warning">This report is not complete: ${listed(gaps)}.</p>` : ''}
<ul class="figures">
<li>${figure(removed.length, services.length)} services removed${outcomes.has('in part') ? ', wholly or in part' : ''}</li>
${isBlind ? html`<li><strong>?</strong> cookies: this scan cannot see any</li>` : html`<li>${figure(goneCookies, cookies.length)} cookies removed</li>`}
<li><strong>${unknown.length.toLocaleString('en')}</strong> ${unknown.length === 1 ? 'host' : 'hosts'} that nobody knows</li>
</ul>`
}

function figure(some: number, all: number): Html {
  return html`<strong>${some.toLocaleString('en')} <span>of ${all.toLocaleString('en')}</span></strong>`
}

/** As many as `scan` tells: those of which anything goes. */
function describeRemoved(removed: readonly FoundService[]): string {
  const inPart = removed.filter((one) => outcomeOf(one) === 'in part').length
  const all = count(removed.length, 'service')
  if (inPart === 0) return all
  return inPart === removed.length
    ? `parts of ${all}`
    : `${all} (${inPart.toLocaleString('en')} of them in part)`
}

function describeLeft(left: readonly FoundService[]): string {
  if (left.length === 0) return 'No service that was recognised is left in the pages.'
  const others = left.filter((one) => one.category !== 'necessary' && !isHarmless(one))
  const necessary = left.filter(({ category }) => category === 'necessary').length
  const harmless = left.filter(isHarmless).length
  const parts = [
    ...(necessary > 0 ? [`${necessary.toLocaleString('en')} necessary by the policy`] : []),
    ...(harmless > 0 ? [`${harmless.toLocaleString('en')} known to be no tracker`] : []),
    ...(others.length > 0 && others.length < left.length
      ? [`${others.length.toLocaleString('en')} refused only in part, or by nobody`]
      : []),
  ]
  const names = others.toSorted((a, b) => b.pages - a.pages).map(({ name }) => cut(name, 40))
  const all = `Still there: ${count(left.length, 'service')}`
  if (parts.length === 0) return `${all}: ${listed(names, 6)}.`
  return `${all}, ${listed(parts)}${names.length > 0 ? `: ${listed(names, 6)}` : ''}.`
}

/** What the gate never meets, and so promises nothing about. */
function describeLater(services: readonly FoundService[], cookies: number): string {
  const names = services.map(({ name }) => cut(name, 40))
  const parts = [
    ...(services.length > 0
      ? [
          `${count(services.length, 'service')} (${listed(names, 6)}) ${services.length === 1 ? 'was' : 'were'} only ${atRunTime}: what is so loaded ${notTheGates}.`,
        ]
      : []),
    ...(cookies > 0
      ? [
          `${count(cookies, 'refused cookie')} ${cookies === 1 ? 'was' : 'were'} set by scripts or by other sites, past the gate: such a one goes where what sets it goes.`,
        ]
      : []),
  ]
  return parts.join(' ')
}

/** Where no run time was seen, a tag manager that is kept may still load anything. */
function warnOfUnseen(result: ScanResult): Html | undefined {
  if (result.seesCookies) return undefined
  const kept = result.services.filter((one) => one.kind === 'tag-manager' && one.kept > 0)
  if (kept.length === 0) return undefined
  const names = kept.map(({ name }) => cut(name, 40))
  return html`${listed(names, 4)} ${kept.length === 1 ? 'is' : 'are'} kept. What a tag manager loads does not pass the gate, whatever a visitor refuses, and this scan did not see it: scan a HAR file, or an address with ${inBrowser}.`
}

/** ` (5 Analytics, 2 Marketing)`; nothing where there is nothing. */
function byGroup(groups: readonly Group[], what: 'services' | 'cookies'): string {
  const parts = groups.flatMap(({ short, [what]: things }) =>
    things.length > 0 ? [`${things.length.toLocaleString('en')} ${short}`] : [],
  )
  return parts.length > 0 ? ` (${listed(parts, 12)})` : ''
}

/** Services by purpose, a bar for each: what goes, what stays, and what is not the gate's. */
export function chart(result: ScanResult): Html {
  const rows = groupsOf(result).flatMap(({ title, services, cookies, tags }) => {
    if (services.length + cookies.length + (tags ?? 0) === 0) return []
    const outcomes = Map.groupBy(services, outcomeOf)
    const gone = outcomes.get('removed')?.length ?? 0
    const later = outcomes.get('loaded')?.length ?? 0
    const stay = services.length - gone - later
    return [{ title, numbers: [gone, stay, later], cookies: cookies.length, tags }]
  })
  const longest = Math.max(1, ...rows.map(({ numbers }) => numbers.reduce((a, b) => a + b)))
  const hasLater = result.services.some((one) => outcomeOf(one) === 'loaded')
  const content = html`<p class="legend"><span>${key('gone')}removed</span><span>${key('stays')}still there, or in part</span>${hasLater ? html`<span>${key('later')}${atRunTime}; ${notTheGates}</span>` : ''}</p>
${table({
  look: 'chart',
  heading: 'purposes',
  columns: [
    'Purpose',
    'Services',
    { label: 'Removed', isNumber: true },
    { label: 'Still there', isNumber: true },
    { label: 'At run time', isNumber: true },
    { label: 'Cookies', isNumber: true },
    { label: 'Tags', isNumber: true },
  ],
  rows: rows.map(({ title, numbers, cookies, tags }) => [
    title,
    bar(numbers.map((number) => number / longest)),
    ...[...numbers, cookies].map((number) => number.toLocaleString('en')),
    tags === undefined ? '–' : tags.toLocaleString('en'),
  ]),
})}`
  return section({ id: 'purposes', title: 'By purpose' }, content)
}

const looks = ['gone', 'stays', 'later'] as const

/** Drawn rather than styled, so that it prints. The numbers beside it say the same. */
function bar(parts: readonly number[]): Html {
  const widths = parts.map((part) => Math.round(part * 1000) / 10)
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${widths.map(
    (width, i) =>
      html`<rect class="${looks[i]}" x="${widths.slice(0, i).reduce((a, b) => a + b, 0)}" width="${width}" height="10"/>`,
  )}</svg>`
}

function key(name: (typeof looks)[number]): Html {
  return html`<svg class="key ${name}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10"/></svg>`
}
