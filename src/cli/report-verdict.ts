/**
 * The report's verdict: what a visitor who refuses would still get, in sentences, figures and bars.
 *
 * @module
 */
import { html } from 'hono/html'
import { count, cut, type Html, listed, section, table } from './report-words.ts'
import type { FoundService, ScanResult } from './scan-result.ts'
import { isUnknownCookie } from './scan-text.ts'

/** What becomes of a service's things for the visitor of the scan. */
export type Outcome = 'removed' | 'in part' | 'kept'

export function outcomeOf({ kept, removed }: FoundService): Outcome {
  return removed === 0 ? 'kept' : kept === 0 ? 'removed' : 'in part'
}

/** The sites of a scan: `www.example.com`, `3 sites`. */
export function siteOf({ pages }: ScanResult): string {
  const hosts = new Set(pages.map(({ url }) => URL.parse(url)?.hostname ?? url))
  const [first = 'nothing'] = hosts
  return hosts.size > 1 ? count(hosts.size, 'site') : cut(first, 80)
}

/** The visitor of a scan: `a visitor who refuses everything`. */
export function visitorOf({ granted, categories }: ScanResult): string {
  if (granted.length === 0) return 'a visitor who refuses everything'
  const titles = new Map(categories.map(({ id, title }) => [id, title]))
  const agreed = granted.map((id) => cut(titles.get(id) ?? id, 40))
  return `a visitor who agreed to ${listed(agreed)} and to nothing else`
}

/** Ids and titles of the purposes, in the policy's order, and at last of what has none. */
export function purposesOf({
  categories,
}: ScanResult): { id: string | undefined; title: string; tags?: number }[] {
  return [
    ...categories.map(({ id, title, tags }) => ({ id, title: cut(title, 60), tags })),
    { id: undefined, title: 'No purpose in the policy' },
  ]
}

/** Two or three sentences that a person can rely on. */
export function verdict(result: ScanResult): Html {
  const { pages, services, cookies, unknown, failures } = result
  const removed = services.filter((one) => outcomeOf(one) === 'removed')
  const inPart = services.filter((one) => outcomeOf(one) === 'in part')
  const left = services.filter((one) => outcomeOf(one) !== 'removed')
  const optional = left.filter(({ category }) => category !== 'necessary')
  const goneCookies = cookies.filter(({ action }) => action === 'remove').length
  const strangers = cookies.filter(isUnknownCookie).length
  const unread = pages.filter((page) => page.unread !== undefined).length

  const seen = `On ${count(pages.length, 'page')} of ${siteOf(result)} this scan saw ${count(services.length, 'service')}${byPurpose(result, services)} and ${count(cookies.length, 'cookie')}${byPurpose(result, cookies)}.`
  const partly = inPart.length > 0 ? `, parts of ${inPart.length.toLocaleString('en')} more` : ''
  const gone = `For ${visitorOf(result)}, consent-gate would remove ${count(removed.length, 'service')}${partly} and ${count(goneCookies, 'cookie')}.`
  const necessary = (left.length - optional.length).toLocaleString('en')
  const names = optional.toSorted((a, b) => b.pages - a.pages).map(({ name }) => cut(name, 40))
  const stays =
    left.length === 0
      ? 'No service that was recognised is left.'
      : optional.length === 0
        ? `What is left is necessary by the policy: ${count(left.length, 'service')}.`
        : `Still there: ${count(left.length, 'service')}, ${necessary} of them necessary by the policy. The others: ${listed(names, 6)}.`
  const strange = [
    ...(unknown.length > 0 ? [count(unknown.length, 'host')] : []),
    ...(strangers > 0 ? [count(strangers, 'cookie')] : []),
  ]
  const nobody =
    strange.length === 0
      ? 'Every host and every cookie that was seen is known.'
      : `Nobody has said yet what ${strange.join(' and ')} ${unknown.length + strangers === 1 ? 'is' : 'are'} for; a person has to find out.`
  const gaps = [
    ...(failures.length > 0 ? [`${count(failures.length, 'target')} could not be scanned`] : []),
    ...(unread > 0 ? [`the tags of ${count(unread, 'page')} were not judged`] : []),
    ...(pages.length === 0 ? ['no page was scanned'] : []),
  ]
  return html`<p class="lead">${seen}</p>
<p class="lead">${gone} ${stays}</p>
<p class="lead">${nobody}</p>
${gaps.length > 0 ? html`<p class="warning">This report is not complete: ${listed(gaps)}.</p>` : ''}
${figures(services.length, removed.length, cookies.length, goneCookies, unknown.length)}`
}

/** ` (5 Analytics, 2 Marketing)`; nothing where there is nothing. */
function byPurpose(result: ScanResult, all: readonly { category?: string }[]): string {
  const things = Map.groupBy(all, ({ category }) => category)
  const parts = purposesOf(result).flatMap(({ id, title }) => {
    const number = things.get(id)?.length ?? 0
    return number > 0
      ? [`${number.toLocaleString('en')} ${id === undefined ? 'without a purpose' : title}`]
      : []
  })
  return parts.length > 0 ? ` (${listed(parts, 12)})` : ''
}

function figures(
  services: number,
  removed: number,
  cookies: number,
  removedCookies: number,
  hosts: number,
): Html {
  const of = (some: number, all: number) =>
    html`<strong>${some.toLocaleString('en')} <span>of ${all.toLocaleString('en')}</span></strong>`
  return html`<ul class="figures">
<li>${of(removed, services)} services removed</li>
<li>${of(removedCookies, cookies)} cookies removed</li>
<li><strong>${hosts.toLocaleString('en')}</strong> ${hosts === 1 ? 'host' : 'hosts'} that nobody knows</li>
</ul>`
}

/** Services by purpose, a bar for each: what goes, and what stays. */
export function chart(result: ScanResult): Html {
  const byCategory = Map.groupBy(result.services, ({ category }) => category)
  const cookiesOf = Map.groupBy(result.cookies, ({ category }) => category)
  const rows = purposesOf(result).flatMap(({ id, title, tags = 0 }) => {
    const services = byCategory.get(id) ?? []
    const cookies = cookiesOf.get(id)?.length ?? 0
    if (services.length + cookies + tags === 0) return []
    const stay = services.filter((one) => outcomeOf(one) !== 'removed').length
    return [{ id, title, gone: services.length - stay, stay, cookies, tags }]
  })
  const longest = Math.max(1, ...rows.map(({ gone, stay }) => gone + stay))
  const content = html`<p class="legend"><span>${key('gone')}removed</span><span>${key('stays')}still there, or in part</span></p>
${table({
  look: 'chart',
  heading: 'purposes',
  columns: [
    'Purpose',
    'Services',
    { label: 'Removed', isNumber: true },
    { label: 'Still there', isNumber: true },
    { label: 'Cookies', isNumber: true },
    { label: 'Tags', isNumber: true },
  ],
  rows: rows.map(({ id, title, gone, stay, cookies, tags }) => [
    title,
    bar(gone / longest, stay / longest),
    ...[gone, stay, cookies].map((number) => number.toLocaleString('en')),
    id === undefined ? '–' : tags.toLocaleString('en'),
  ]),
})}`
  return section({ id: 'purposes', title: 'By purpose' }, content)
}

/** Drawn rather than styled, so that it prints. The numbers beside it say the same. */
function bar(gone: number, stays: number): Html {
  const [first, second] = [gone, stays].map((part) => Math.round(part * 1000) / 10)
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="gone" width="${first}" height="10"/><rect class="stays" x="${first}" width="${second}" height="10"/></svg>`
}

function key(name: 'gone' | 'stays'): Html {
  return html`<svg class="key ${name}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10"/></svg>`
}
