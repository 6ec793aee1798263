/**
 * Writes the catalogue, src/services/catalogue.generated.ts, and what tools want beside it: `npm run
 * catalogue`. It holds the known services of src/services, the consent managers, and hosts and
 * cookies of many more services from published sources.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hostAndParents } from '../src/policy/cookies.ts'
import { matchGlob, parseGlob, parseTag } from '../src/policy/pattern.ts'
import { idOf, kindLetters } from '../src/services/catalogue.ts'
import { type Entry, merge, overlaps } from './catalogue-merge.ts'
import {
  choiceNames,
  commonBeginnings,
  commonNames,
  namedHosts,
  oftenMet,
  onlyInAuctions,
  protectedCookies,
} from './catalogue-rules.ts'

/** When the sources were taken: the packages of the lock file. */
const date = '2026-11-22'

const root = join(import.meta.dirname, '..')

/** The packages that the data was taken from; what is in them, its author, its licence. */
export const origins: Readonly<Record<string, string>> = {
  'third-party-web': 'third-party-web, Patrick Hulce, MIT',
  tarteaucitronjs: 'tarteaucitron.js, AmauriC, MIT',
  '@c15t/scripts': 'c15t, the c15t authors, Apache-2.0',
  '@slashgear/gdpr-cookie-scanner':
    'Open Cookie Database, Jack Kwakman and contributors, Apache-2.0, a copy inside the package',
}

export function versionOf(name: string): string {
  const text = readFileSync(join(root, `node_modules/${name}/package.json`), 'utf8')
  return JSON.parse(text).version
}

function headerOf(what: string): string {
  const credits = Object.entries(origins).map(
    ([name, credit]) => ` * - ${name} ${versionOf(name)}: ${credit}`,
  )
  return `/**
 * ${what} Written by \`npm run catalogue\`; do not edit.
 *
 * Made of this folder's known services and consent managers and, as of ${date}, of facts in:
 *
${credits.join('\n')}
 *
 * @module
 */
`
}

/** `host` for `*.host`, and for a host that has nothing below it; `=pattern` for any other. */
function shortTag(tag: string): string {
  if (tag.startsWith('*.')) return tag.slice(2)
  if (tag.endsWith('.')) return tag
  return tag.includes('/') || tag.split('.').length < 3 ? `=${tag}` : tag
}

function lineOf({ kind, id, tags, cookies }: Entry): string {
  const names = [...cookies.keys()]
  // A manager's are all there, as its file names them.
  const isSaid = kind === 'm' ? () => false : saidBy(tags, names)
  const few = (list: string[]) => list.filter((one) => !isSaid(one)).sort()
  const short = few([...new Set(tags)]).map(shortTag)
  // Where one of them tells the id, it stands first, and the id is left out.
  const telling = short.find((tag) => idOf([tag]) === id)
  const ordered = telling ? [telling, ...short.filter((tag) => tag !== telling)] : short
  const here = few(names.filter((name) => !name.includes('@')))
  return lineFor(kind, telling ? '' : id, ordered, here)
}

function lineFor(kind: string, id: string, tags: string[], cookies: string[]): string {
  return [kind, id, tags.join(' '), cookies.join(' ')].join('\t').trimEnd()
}

/**
 * What tools know beside the Worker: cookies of the vendors' own hosts, which no site sets or is sent,
 * and services that no rule removes.
 */
function restOf(entry: Entry, isInWorker: boolean): string[] {
  const hosted = [...entry.cookies.keys()].filter((name) => name.includes('@')).sort()
  const whole = isInWorker ? [] : [lineOf(entry)]
  return hosted.length > 0 ? [...whole, lineFor(entry.kind, entry.id, [], hosted)] : whole
}

/**
 * Services that are never removed are in the Worker where something else would claim what is theirs,
 * and where they are met so often that a site which removes what is unknown would lose them.
 */
function workerOf(entries: readonly Entry[]): ReadonlySet<Entry> {
  const trackers = entries.filter(({ kind }) => !'fem'.includes(kind))
  const hosts = new Set(trackers.flatMap(({ tags }) => tags.flatMap(hostOfTag)))
  const names = new Set(trackers.flatMap(({ cookies }) => [...cookies.keys()]))
  const globs = [...names].filter((name) => name.includes('*')).map(parseGlob)
  return new Set(
    entries.filter(({ kind, id, tags, cookies }) => {
      if (onlyInAuctions.has(id)) return false
      if (!'fe'.includes(kind) || oftenMet.has(id)) return true
      const near = tags.flatMap(hostOfTag).flatMap((host) => [...hostAndParents(host)])
      if (near.some((host) => host !== '' && hosts.has(host))) return true
      return [...cookies.keys()].some(
        (name) => names.has(name) || globs.some((glob) => matchGlob(glob, name)),
      )
    }),
  )
}

function hostOfTag(tag: string): string[] {
  const { host } = parseTag(tag) ?? {}
  return host === undefined ? [] : [host]
}

/** Whether a wider one of the same service says it: `_x_a` beside `_x_*`, `a.host` beside `*.host`. */
function saidBy(tags: readonly string[], cookies: readonly string[]): (one: string) => boolean {
  const wide = new Set(tags.filter((tag) => tag.startsWith('*.') && !tag.includes('/')))
  const patterns = cookies.filter((cookie) => cookie.includes('*')).map(parseGlob)
  return (one) => {
    const [own = '', ...parents] = one.includes('.') ? hostAndParents(one.replace('*.', '')) : []
    if (parents.some((host) => wide.has(`*.${host}`)) || wide.has(`*.${own}`)) {
      return !one.includes('/') && one !== `*.${own}`
    }
    return patterns.some((glob) => glob.pieces.join('*') !== one && matchGlob(glob, one))
  }
}

/**
 * Takes what is not a tracker's from the services: names that a site could have chosen itself, and
 * cookies in which a vendor keeps that somebody objected. The latter are returned.
 */
function choicesOf(entries: readonly Entry[]): Omit<Entry, 'kind'> {
  const cookies: Entry['cookies'] = new Map()
  for (const entry of entries) {
    if ('fem'.includes(entry.kind)) continue
    for (const [name, duration] of [...entry.cookies]) {
      const isChoice = choiceNames.test(name) && !/[*@]/.test(name)
      if (isChoice) cookies.set(name, duration)
      if (isChoice || commonNames.has(name)) entry.cookies.delete(name)
    }
  }
  return {
    id: 'objections',
    name: 'Objections',
    vendor: '',
    tags: [],
    cookies,
    away: new Map(),
    inline: [],
  }
}

/**
 * Three and more names of a service that begin alike become a pattern, where nobody else's name begins
 * so: shorter, and right for the next one too.
 */
function joinNames(entries: readonly Entry[]): void {
  const owners = new Map<string, Entry | undefined>(
    [...protectedCookies].map((name) => [name, undefined]),
  )
  for (const entry of entries) for (const name of entry.cookies.keys()) owners.set(name, entry)
  for (const entry of entries) {
    if (entry.kind === 'm') continue
    for (const beginning of beginningsOf([...entry.cookies.keys()])) {
      const alike = [...entry.cookies.keys()].filter(
        (name) => name.startsWith(beginning) && !name.includes('@'),
      )
      if (alike.length < 3 || commonBeginnings.has(beginning)) continue
      const pattern = `${commonOf(alike)}*`
      if ([...owners].some(([name, owner]) => owner !== entry && overlaps(name, pattern))) continue
      for (const name of alike) entry.cookies.delete(name)
      entry.cookies.set(pattern, undefined)
    }
  }
}

/** What all of them begin with. */
function commonOf(names: readonly string[]): string {
  const [first = ''] = names.map((name) => name.split('*')[0] ?? '')
  let length = first.length
  while (!names.every((name) => name.startsWith(first.slice(0, length)))) length--
  return first.slice(0, length)
}

/** Five characters or more, up to where a word of a name ends; the shortest first. */
function beginningsOf(names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const literal = name.split(/[*@]/)[0] ?? ''
    return [...literal.matchAll(/[_.\-:]|[a-z](?=[A-Z])/g)].map(({ index }) =>
      name.slice(0, index + 1),
    )
  })
  return [...new Set(found)].filter(({ length }) => length >= 5).sort((a, b) => a.length - b.length)
}

/** A template literal: half the size of a string with a `\n` for each line. */
function literal(lines: readonly string[]): string {
  return `\`${lines.join('\n').replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``
}

export async function generate(): Promise<ReadonlyMap<string, string>> {
  const named = namedHosts.map(
    ({ labels, ...about }): Entry => ({
      ...about,
      vendor: '',
      tags: labels.split(' ').map((label) => `${label}.`),
      cookies: new Map(),
      away: new Map(),
      inline: [],
    }),
  )
  const all = [...(await merge()), ...named].sort((a, b) => compare(a.kind + a.id, b.kind + b.id))
  const entries = all.filter(({ tags, cookies, inline }) => {
    return tags.length + cookies.size + inline.length > 0
  })
  const durations = all.flatMap(({ id, cookies, away }) =>
    [...cookies, ...away].flatMap(([key, duration]) =>
      duration ? [`${id}\t${key}\t${duration}`] : [],
    ),
  )
  entries.push({ ...choicesOf(entries), kind: 'm' })
  joinNames(entries)
  const inWorker = workerOf(entries)
  const snippets = entries.flatMap(({ id, inline }) =>
    inline.map((text) => `  [${JSON.stringify(id)}, ${JSON.stringify(text)}],\n`),
  )
  const names = [...new Set([...all, ...entries])].map(({ id, name, vendor }) =>
    [id, name, vendor].join('\t').trimEnd(),
  )
  const catalogue = `${headerOf('Whom tags and cookies belong to.')}
/** When the sources were taken. */
export const date = '${date}'

/** As src/services/catalogue.ts reads them. */
export const lines = ${literal(entries.filter((one) => inWorker.has(one)).map(lineOf))}

/** Loader snippets: [service id, text]. */
export const snippets: readonly (readonly [string, string])[] = [
${snippets.join('')}]
`
  const beside = `${headerOf('What the catalogue’s services are called; not part of the Worker.')}
/** More lines of the catalogue. */
export const rest = ${literal(entries.flatMap((one) => restOf(one, inWorker.has(one))))}

/** One line per service: id, name, vendor, separated by tabs. */
export const names = ${literal(names.sort())}

/** One line per cookie: service id, cookie as in the catalogue, how long it usually lives. */
export const durations = ${literal(durations.sort())}
`
  return new Map([
    ['src/services/catalogue.generated.ts', catalogue],
    ['src/services/catalogue-names.generated.ts', beside],
  ])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** For people: what the catalogue holds and weighs. */
async function describe(file: string): Promise<string> {
  const { lines, snippets } = await import(join(root, file))
  const rows: string[][] = lines.split('\n').map((line: string) => line.split('\t'))
  const count = (at: number) => rows.flatMap((cells) => cells[at]?.split(' ') ?? []).length
  const kinds = Object.entries(kindLetters).map(
    ([letter, kind]) => `${rows.filter(([first]) => first === letter).length} ${kind}`,
  )
  const weighed = `export const lines=\`${lines}\`,snippets=${JSON.stringify(snippets)}`
  const gzipped = gzipSync(weighed, { level: 9 }).length
  return `${rows.length} services: ${kinds.join(', ')}
${count(2)} tags, ${count(3)} cookies, ${snippets.length} snippets
${weighed.length} bytes, ${gzipped} gzipped`
}

if (import.meta.main) {
  for (const [file, text] of await generate()) {
    writeFileSync(join(root, file), text)
    console.log(file)
  }
  console.error(await describe('src/services/catalogue.generated.ts'))
}
