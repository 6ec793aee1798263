/**
 * What `scan` says to people.
 *
 * @module
 */
import type { FoundCookie, FoundService, ScanResult } from './scan-result.ts'

/** Whether no service claims a cookie, nor a consent manager. */
export function isUnknownCookie({ service, category }: FoundCookie): boolean {
  return service === undefined && category !== 'necessary'
}

/** The verdict, then what it is made of. */
export function describeScan(result: ScanResult): string {
  return [describeVerdict(result), ...sectionsOf(result)].join('\n\n')
}

function describeVerdict({
  pages,
  services,
  cookies,
  unknown,
  granted,
  policy,
}: ScanResult): string {
  const removed = services.filter((service) => service.removed > 0).length
  const who = granted.length > 0 ? `with consent to ${granted.join(', ')} alone` : 'without consent'
  const by = policy ? `by ${policy.file}` : 'by the built-in policy, which refuses every kind'
  return [
    `${count(services.length, 'service')}, ${count(cookies.length, 'cookie')}; ${who} ${count(removed, 'service')} would be removed, ${count(unknown.length, 'host')} ${unknown.length === 1 ? 'is' : 'are'} unknown`,
    `${count(pages.length, 'page')}, ${by}`,
  ].join('\n')
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
        ...[lifeOf(cookie.seconds), cookie.setBy === 'script' ? 'by a script' : ''],
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
        ...[name, `${lifeOf(seen)}, declared ${lifeOf(declared)}`, rule],
      ]),
    ),
  ].filter((text) => text !== '')
}

function serviceRows(services: readonly FoundService[]): string[][] {
  return services.map(({ id, name, vendor, removed, kept, pages, hosts, cookies }) => [
    id,
    vendor && vendor !== name ? `${name} (${vendor})` : name,
    [...(removed > 0 ? [`${removed} removed`] : []), ...(kept > 0 ? [`${kept} kept`] : [])].join(
      ', ',
    ),
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
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n')
}

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** In the largest unit that there is one of. */
function lifeOf(seconds: number): string {
  if (seconds === 0) return 'session'
  for (const [unit, length] of units) {
    if (seconds >= length) return count(Math.round(seconds / length), unit)
  }
  return count(seconds, 'second')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Names and addresses are a page's: what in them would steer a terminal is written out. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}
