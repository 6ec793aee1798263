/**
 * What `scan` says to people.
 *
 * @module
 */
import { printable } from './describe.ts'
import { lifetime, listed } from './report-words.ts'
import type { FoundCookie, FoundService, ScanResult } from './scan-result.ts'

/** Whether no service claims a cookie, nor a consent manager. */
export function isUnknownCookie({ service, category }: FoundCookie): boolean {
  return service === undefined && category !== 'necessary'
}

/** The verdict, then what it is made of. */
export function describeScan(result: ScanResult): string {
  return [describeVerdict(result), ...sectionsOf(result)].join('\n\n')
}

function describeVerdict(result: ScanResult): string {
  const { pages, services, cookies, seesCookies, unknown, granted, policy } = result
  const removed = services.filter((service) => service.removed > 0).length
  const later = services.filter(isLoadedOnly).length
  const who = granted.length > 0 ? `with consent to ${granted.join(', ')} alone` : 'without consent'
  const by = policy
    ? `by ${policy.file}`
    : 'by the built-in policy, which refuses every kind of tracker'
  const unread = pages.filter((page) => page.unread !== undefined).length
  const hidden = cookies.length === 0 && !seesCookies
  const warning = warnOfLoaders(result)
  return [
    `${count(services.length, 'service')}, ${hidden ? 'cookies not seen' : count(cookies.length, 'cookie')}; ${who} ${count(removed, 'service')} would be removed, ${count(unknown.length, 'host')} ${unknown.length === 1 ? 'is' : 'are'} unknown${
      later > 0
        ? `; scripts loaded things of ${count(later, 'more service')}, which do not pass the gate: they go where their loader goes`
        : ''
    }`,
    printable(`${count(pages.length, 'page')}${unread > 0 ? `, ${unread} not judged` : ''}, ${by}`),
    ...(warning === undefined ? [] : [printable(warning)]),
  ].join('\n')
}

/** Nothing of it passes the gate: it was seen at run time alone. */
export function isLoadedOnly({ kept, removed }: FoundService): boolean {
  return kept + removed === 0
}

/**
 * Says of refused services that scripts loaded what may have loaded them: a tag manager, or a script of
 * an unknown host, that is kept. Two sentences; `undefined` where there is nothing to warn of.
 */
export function warnOfLoaders({ pages, services, unknown }: ScanResult): string | undefined {
  const late = new Map(
    services.filter(({ loaded }) => loaded > 0).map(({ id, name }) => [id, name]),
  )
  const refused = pages
    .flatMap(({ loaded }) => loaded)
    .flatMap(({ action, service = '' }) => (action === 'remove' ? (late.get(service) ?? []) : []))
  const managers = services.filter(({ kind, kept }) => kind === 'tag-manager' && kept > 0)
  const strangers = new Set(unknown.map(({ host }) => host))
  const scripts = pages
    .flatMap(({ decisions }) => decisions)
    .filter(({ action, element }) => action === 'keep' && element === 'script')
    .map(({ target }) => URL.parse(target)?.hostname ?? '')
    .filter((host) => strangers.has(host))
  const loaders = [...new Set([...managers.map(({ name }) => name), ...scripts])]
  const names = [...new Set(refused)]
  if (loaders.length === 0 || names.length === 0) return undefined
  const are = (list: readonly string[], one: string, more: string) =>
    `${listed(list)} ${list.length === 1 ? one : more}`
  return `${are(loaders, 'is', 'are')} kept, and can load what was refused: scripts loaded ${listed(names)} here. Whoever refuses may get them all the same.`
}

function sectionsOf(result: ScanResult): string[] {
  const { categories, services, managers, unknown, cookies, drift } = result
  const ids = new Set(categories.map(({ id }) => id))
  const of = (id?: string) => services.filter(({ category }) => category === id)
  const other = services.filter(({ category }) => category === undefined || !ids.has(category))
  return [
    ...categories.map(({ id, title }) => section(`${title} (${id})`, serviceRows(of(id)))),
    section('No category: kept', serviceRows(other)),
    section(
      'Consent managers: kept',
      managers.map(({ name, pages }) => [name, count(pages, 'page')]),
    ),
    section(
      'Unknown hosts',
      unknown.map(({ host, urls, pages, elements }) => [
        ...[host, count(urls, 'URL'), count(pages, 'page'), elements.join(' ')],
      ]),
    ),
    section(
      'Cookies',
      cookies.map((cookie) => [
        ...[cookie.action, cookie.name, cookie.host, cookie.service ?? '–', cookie.category ?? '–'],
        lifetime(cookie.seconds).replace(/^the /, ''),
        cookie.setBy === 'script'
          ? 'by a script'
          : cookie.loaded
            ? "by another site's response"
            : '',
      ]),
    ),
    section(
      'Drift: seen, and not declared',
      drift.undeclared.map(({ service, kind, example }) => [service, kind, example]),
    ),
    section(
      'Drift: declared, and not seen',
      drift.neverSeen.map(({ rule, service, what }) => [service, what, rule]),
    ),
    section(
      'Drift: lives longer than declared',
      drift.longerLived.map(({ name, rule, declared, seen }) => [
        ...[name, `${lifetime(seen)}, declared ${lifetime(declared)}`, rule],
      ]),
    ),
  ].filter((text) => text !== '')
}

function serviceRows(services: readonly FoundService[]): string[][] {
  return services.map(({ id, name, vendor, removed, kept, loaded, pages, hosts, cookies }) => [
    id,
    vendor && vendor !== name ? `${name} (${vendor})` : name,
    Object.entries({ removed, kept, 'loaded by scripts': loaded })
      .filter(([, number]) => number > 0)
      .map(([what, number]) => `${number} ${what}`)
      .join(', '),
    count(pages, 'page'),
    [...some(hosts), ...some(cookies)].join(' '),
  ])
}

/** Of a long list the beginning: `--json` has it all. */
function some(list: readonly string[]): string[] {
  return list.length > 4 ? [...list.slice(0, 3), `+${list.length - 3}`] : [...list]
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const clean = rows.map((row) => row.map(printable))
  const widths = clean.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
    [],
  )
  const lines = clean.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
  return [printable(title), ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
