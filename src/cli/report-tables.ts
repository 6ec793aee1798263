/**
 * The report's tables: services, cookies, consent managers, what nobody knows, and the policy.
 *
 * @module
 */
import { html } from 'hono/html'
import {
  atRunTime,
  builtInOf,
  groupsOf,
  isHarmless,
  notTheGates,
  type Outcome,
  outcomeOf,
} from './report-groups.ts'
import {
  count,
  cut,
  type Html,
  lifetime,
  listed,
  mostRows,
  section,
  stack,
  table,
  withoutQueries,
} from './report-words.ts'
import type { FoundCookie, FoundService, ScanResult } from './scan-result.ts'
import { isUnknownCookie } from './scan-text.ts'

const number = (label: string) => ({ label, isNumber: true })

/** Services, a table for each purpose; those on most pages first. */
export function services(result: ScanResult): Html {
  const byService = Map.groupBy(result.cookies, ({ service }) => service)
  let left = mostRows
  const tables = groupsOf(result).flatMap(({ title, note, services: all }, i) => {
    if (all.length === 0) return []
    const shown = all.toSorted((a, b) => b.pages - a.pages).slice(0, left)
    left -= shown.length
    const heading = `services-${i}`
    const content = html`${note === undefined ? '' : html`<p>${note}</p>`}
${table({
  look: 'services',
  heading,
  columns: ['Service', 'Kind', number('Pages'), 'Cookies', 'Hosts', 'What happens'],
  rows: shown.map((one) => serviceRow(one, byService.get(one.id) ?? [], result)),
  all: all.length,
})}`
    return [
      section({ id: heading, title: `${title}: ${count(all.length, 'service')}` }, content, 3),
    ]
  })
  const content = tables.length > 0 ? tables : html`<p>No service that is known was seen.</p>`
  return section({ id: 'services', title: 'Services' }, content)
}

function serviceRow(
  service: FoundService,
  cookies: readonly FoundCookie[],
  { policy }: ScanResult,
): (Html | string)[] {
  const { name, vendor, kind, declared, pages, hosts, evidence } = service
  const named = new Map(cookies.map((cookie) => [cookie.name, cookie]))
  const known = service.cookies.slice(0, 7).map((one) => {
    const cookie = named.get(one)
    const about = cookie && [cookie.purpose, lifetime(cookie.seconds)].filter(Boolean).join('; ')
    return html`<code>${cut(one, 60)}</code>${about ? html` <span class="small">${cut(about)}</span>` : ''}`
  })
  const source = URL.parse((evidence ?? '').slice(0, 300))
  const vendorName =
    vendor && vendor !== name ? html`<span class="small">${cut(vendor, 60)}</span>` : ''
  return [
    html`${source?.protocol === 'https:' ? html`<a href="${source.href}" rel="noreferrer">${cut(name, 60)}</a>` : cut(name, 60)}${vendorName}`,
    html`${kind === undefined ? 'the site’s own' : kind.replace('-', ' ')}${policy && !declared && !isHarmless(service) ? html`<span class="small">not in the policy</span>` : ''}`,
    pages.toLocaleString('en'),
    stackOf(known, service.cookies.length, 6),
    stackOf(
      hosts.slice(0, 5).map((host) => cut(host, 60)),
      hosts.length,
      4,
    ),
    outcome(service),
  ]
}

/** Of items that were cut off before they were made. */
function stackOf(items: readonly (Html | string)[], all: number, most: number): Html | string {
  return stack([...items.slice(0, most), ...new Array(Math.max(0, all - most)).fill('')], most)
}

const words: Readonly<Record<Outcome, string>> = {
  removed: 'Removed',
  'in part': 'Removed in part',
  kept: 'Kept',
  loaded: 'At run time',
}

function outcome(service: FoundService): Html {
  const { kept, removed, loaded } = service
  const what = outcomeOf(service)
  const numbers = Object.entries({ removed, kept, [atRunTime]: loaded })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number.toLocaleString('en')} ${name}`)
  const look = what === 'loaded' ? 'later' : what === 'kept' ? 'kept' : 'removed'
  return html`<span class="${look}">${words[what]}</span><span class="small">${numbers.join(', ')}${what === 'loaded' ? `; ${notTheGates}` : ''}</span>`
}

export function cookies(result: ScanResult): Html {
  const { cookies: found, categories, services: known } = result
  const names = new Map(known.map(({ id, name }) => [id, name]))
  const titles = new Map(categories.map(({ id, title }) => [id, title]))
  const rows = found.toSorted((a, b) => b.pages - a.pages).slice(0, mostRows)
  const content =
    found.length === 0
      ? html`<p>${
          result.seesCookies
            ? 'No cookie was seen.'
            : html`Cookies cannot be seen in this scan: saved pages hold none, and fetched ones few. Scan a HAR file, or an address with
<code class="option">--browser</code>, to see what responses and scripts set.`
        }</p>`
      : html`<p>What a visitor’s browser was told to keep, for how long, and by whom.</p>
${table({
  look: 'cookies',
  heading: 'cookies',
  columns: [
    'Cookie',
    'Belongs to',
    'What for',
    'Lives for',
    'Set by',
    number('Pages'),
    'What happens',
  ],
  all: found.length,
  rows: rows.map((one) => [
    html`<code>${cut(one.name, 60)}</code><span class="small">${cut(one.host, 60)}</span>`,
    one.service === undefined
      ? isUnknownCookie(one)
        ? 'nobody knows'
        : 'the consent manager'
      : html`${cut(names.get(one.service) ?? one.service, 60)}${one.category ? html`<span class="small">${cut(titles.get(one.category) ?? one.category, 60)}</span>` : ''}`,
    cut(one.purpose ?? '–'),
    lifetime(one.seconds),
    html`a ${one.setBy}${one.httpOnly ? html`<span class="small">hidden from scripts</span>` : ''}`,
    one.pages.toLocaleString('en'),
    cookieOutcome(one),
  ]),
})}`
  return section({ id: 'cookies', title: 'Cookies' }, content)
}

/** A cookie that never passes the gate is in the browser all the same. */
function cookieOutcome({ action, loaded, setBy }: FoundCookie): Html {
  if (action === 'keep') return html`<span class="kept">Kept</span>`
  if (!loaded) return html`<span class="removed">Removed</span>`
  const who = setBy === 'script' ? 'set by a script' : 'set by another site'
  return html`<span class="later">At run time</span><span class="small">${who}; ${notTheGates}</span>`
}

export function managers({ managers: found }: ScanResult): Html {
  const content =
    found.length === 0
      ? html`<p>None was recognised. Either the site asks nobody, or its banner is loaded by another script,
often a tag manager, or it is one that consent-gate does not know.</p>`
      : html`<p>These ask visitors what they agree to. Their own cookies and scripts are never removed.</p>
${table({
  heading: 'managers',
  columns: ['Consent manager', number('Pages')],
  rows: found
    .slice(0, mostRows)
    .map(({ name, pages }) => [cut(name, 60), pages.toLocaleString('en')]),
  all: found.length,
})}`
  return section({ id: 'managers', title: 'Consent managers' }, content)
}

export function unknowns({ unknown, cookies: found }: ScanResult): Html {
  const strangers = found.filter(isUnknownCookie)
  const names = [...new Set(strangers.map(({ name }) => name))]
  const hosts =
    unknown.length === 0
      ? html`<p>Every other site’s host that was seen belongs to a known service.</p>`
      : table({
          look: 'hosts',
          heading: 'unknown',
          columns: ['Host', number('Addresses'), number('Pages'), 'Loaded by', 'For example'],
          rows: unknown
            .toSorted((a, b) => b.pages - a.pages)
            .slice(0, mostRows)
            .map(({ host, urls, pages, elements, example }) => [
              cut(host, 80),
              urls.toLocaleString('en'),
              pages.toLocaleString('en'),
              listed(
                elements.slice(0, 9).map((one) => cut(one, 20)),
                8,
              ) || '–',
              html`<code>${cut(withoutQueries(example), 140)}</code>`,
            ]),
          all: unknown.length,
        })
  const content = html`<p>Of each, somebody who knows the site has to find out: who runs it, what it is for, what it
learns about visitors, whether it keeps anything in their browsers, and whether the page works without
it. Then it goes into the policy, as a service with a purpose, or as necessary.</p>
${hosts}
${
  names.length === 0
    ? ''
    : html`<p>Cookies of nobody that is known: ${names.slice(0, 40).map((name, i) => html`${i > 0 ? ', ' : ''}<code>${cut(name, 60)}</code>`)}${
        names.length > 40 ? ` and ${count(names.length - 40, 'more', 'more')}` : ''
      }.</p>`
}`
  return section({ id: 'unknown', title: 'What nobody knows' }, content)
}

export function drift(result: ScanResult): Html {
  const { policy, drift: found } = result
  const { undeclared, neverSeen, longerLived } = found
  if (!policy) {
    const content = html`<p>This scan used no policy of the site’s but ${builtInOf(result)}. There is
nothing to compare with what was seen.</p>`
    return section({ id: 'drift', title: 'The policy and the site' }, content)
  }
  const parts = [
    part('undeclared', 'Seen, and not in the policy', undeclared, {
      none: 'Every known service that was seen is in the policy.',
      columns: ['Service', 'Kind', 'For example'],
      row: ({ service, kind, example }) => [
        cut(service, 60),
        kind.replace('-', ' '),
        html`<code>${cut(withoutQueries(example), 140)}</code>`,
      ],
    }),
    part('never-seen', 'In the policy, and never seen', neverSeen, {
      none: 'Something was seen of everything in the policy.',
      columns: ['Service', 'What', 'Rule'],
      row: ({ service, what, rule }) => [
        cut(service, 60),
        cut(what),
        html`<code>${cut(rule)}</code>`,
      ],
    }),
    part('longer', 'Cookies that live longer than the policy says', longerLived, {
      none: 'No cookie that was seen lives longer than the policy says.',
      columns: ['Cookie', 'The policy says', 'Seen', 'Rule'],
      row: ({ name, declared, seen, rule }) => [
        html`<code>${cut(name, 60)}</code>`,
        lifetime(declared),
        lifetime(seen),
        html`<code>${cut(rule)}</code>`,
      ],
    }),
  ]
  return section({ id: 'drift', title: 'The policy and the site' }, parts)
}

function part<Row>(
  id: string,
  title: string,
  rows: readonly Row[],
  as: { none: string; columns: readonly string[]; row(row: Row): (Html | string)[] },
): Html {
  const { none, columns } = as
  const shown = rows.slice(0, mostRows).map((row) => as.row(row))
  const content =
    rows.length === 0
      ? html`<p>${none}</p>`
      : table({ heading: id, columns, rows: shown, all: rows.length })
  return section({ id, title }, content, 3)
}
