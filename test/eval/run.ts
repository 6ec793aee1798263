/**
 * How good the catalogue is: denies everything it knows on saved pages whose elements are labelled, and
 * compares the pages that `scan --out` writes with what went in, element by element.
 *
 *     npm run eval -- [--sample N] [--seed S] [--worst N] [--json]
 *
 * Exit 1 below a floor, and where what the tool says is not what it did.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import thirdPartyWeb from 'third-party-web'
import { everything } from '../../src/cli/known-services.ts'
import type { Decision } from '../../src/index.ts'
import { srcsetUrls } from '../../src/rewrite/srcset.ts'
import { resolveUrl } from '../../src/rewrite/url.ts'
import { type Fate, fates, type PageElement, readElements } from './elements.ts'

const root = join(import.meta.dirname, '../..')
const shared = process.env['SHARED_DIR'] ?? join(root, '../shared')
const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: process.env['SEED'] ?? '1' },
    worst: { type: 'string', default: '10' },
  },
})

interface Label {
  page: string
  element: string
  attribute: string
  url: string
  thirdParty: boolean
  rel: string | null
  label: string
}

interface InlineLabel {
  page: string
  sha1: string
  trackerUrls: string[]
}

/** Hosts that are a tracker's wherever they are labelled. */
let trackerHosts: ReadonlySet<string> = new Set()

function readTrackerHosts(labels: readonly Label[]): Set<string> {
  const hostsOf = (wanted: (label: string) => boolean) =>
    labels.flatMap(({ url, label }) => (wanted(label) ? (URL.parse(url)?.hostname ?? []) : []))
  const others = new Set(hostsOf((label) => !/tracker/.test(label)))
  return new Set(hostsOf((label) => label === 'tracker').filter((host) => !others.has(host)))
}

interface Told {
  pages: { page: string; url: string; decisions: Decision[]; unread?: string }[]
}

function readLines<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(join(shared, 'pages', file))).toString()
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

/** Chosen by a hash of seed and name, so that a seed always chooses the same. */
function isChosen(page: string, share: number): boolean {
  const digest = createHash('sha256').update(`${values.seed} ${page}`).digest()
  return digest.readUInt32LE() / 2 ** 32 < share
}

const index = readFileSync(join(shared, 'pages/index.tsv'), 'utf8').trim().split('\n').slice(1)
const all = index.map((line) => line.split('\t')[0] ?? '')
const share = values.sample === undefined ? 1 : Number(values.sample) / all.length
const pages = all.filter((page) => isChosen(page, share))

/** Runs the command line, as anybody would. */
function scan(out: string): Told {
  const json = join(out, 'scan.json')
  const files = pages.map((page) => join(shared, 'pages', `${page}.html.gz`))
  const scanned = spawnSync(
    process.execPath,
    [
      ...[join(root, 'src/cli.ts'), 'scan', ...files],
      ...['--policy', join(import.meta.dirname, 'policy.json')],
      ...['--index', join(shared, 'pages/index.tsv'), '--out', join(out, 'pages'), '--json'],
    ],
    { stdio: ['ignore', openSync(json, 'w'), 'inherit'] },
  )
  if (scanned.status !== 0) throw new Error(`scan ended with ${scanned.status}`)
  return JSON.parse(readFileSync(json, 'utf8')) as Told
}

interface Counted {
  name: string
  floor: number
  aim: number
  /** Whether the floor is a limit from above. */
  most?: boolean
  hit: number
  of: number
  /** What counts against it, for the list of the worst. */
  against: string[]
}

const measure = (name: string, floor: number, aim: number, most = false): Counted => {
  return { name, floor, aim, most, hit: 0, of: 0, against: [] }
}
const measures = {
  script: measure('third-party tracker script removed', 0.85, 0.93),
  iframe: measure('third-party tracker iframe removed', 0.93, 0.97),
  img: measure('third-party tracker img removed', 0.85, 0.97),
  noscript: measure('third-party tracker inside noscript removed', 0.93, 0.97),
  hint: measure('preconnect, dns-prefetch to tracker hosts removed', 0.85, 0.95),
  clean: measure('clean or first-party elements removed', 0.003, 0.0005, true),
  manager: measure('elements of consent managers removed', 0, 0, true),
  inline: measure('inline with literal tracker URL can no longer load it', 0.85, 0.95),
  data: measure('inline with only consent code, data or queue calls removed', 0, 0, true),
  cookies: measure('cookies of seeds/cookies.csv known', 0.9, 0.98),
}

function count(into: Counted, hit: boolean, about: string): void {
  into.of++
  if (hit) into.hit++
  if (hit === (into.most ?? false)) into.against.push(about)
}

/** Hosts of consent managers, by a list that the catalogue did not write. */
const managerHosts = new Set(
  thirdPartyWeb.entities
    .filter(({ category }) => category === 'consent-provider')
    .flatMap(({ domains }) => domains.map((domain) => domain.replace(/^\*\./, ''))),
)

function isManager(host: string): boolean {
  const labels = host.split('.')
  return labels.some((_, i) => managerHosts.has(labels.slice(i).join('.')))
}

/** Whether a script has gone, or has lost every address of a host that serves trackers alone. */
function isHarmless(fate: Fate | undefined): boolean {
  if (fate?.text === undefined) return fate?.is === 'removed'
  const hosts = fate.text.matchAll(/(?:\\?\/){2}((?:[\w-]+\.)+[a-z]+)/gi)
  return [...hosts].every(([, host = '']) => !trackerHosts.has(host.toLowerCase()))
}

/** What a script would need to load anything. Without any of it there is only data, or a queue. */
const loads =
  /createElement|\bsrc\b|document\.write|import\s*\(|append|insertBefore|insertAdjacent|XMLHttpRequest|fetch\s*\(|sendBeacon|new\s+Image|getScript|innerHTML|className|\beval\b|\$\.(get|post|ajax)|\.load\s*\(|require\s*\(|location/

function judge(
  page: URL,
  id: string,
  elements: readonly PageElement[],
  became: readonly Fate[],
  labels: readonly Label[],
  inline: readonly InlineLabel[],
): void {
  const byAddress = Map.groupBy(elements.keys(), (i) => addressKey(elements[i], page))
  const taken = new Map<string, number>()
  for (const { element, attribute, url, thirdParty, rel, label } of labels) {
    const key = `${element} ${attribute} ${withoutScheme(url)}`
    const nth = taken.get(key) ?? 0
    taken.set(key, nth + 1)
    const at = byAddress.get(key)?.[nth]
    const found = at === undefined ? undefined : elements[at]
    if (!found || at === undefined) {
      if (thirdParty) unmatched++
      continue
    }
    if (found.parked) continue
    const gone = became[at]?.is !== 'kept'
    const about = `${id} <${element}> ${url.slice(0, 160)}`
    if (label === 'tracker' && thirdParty) {
      const { script, iframe, img, noscript } = measures
      const byName = { script, iframe, img }
      if (Object.hasOwn(byName, element)) {
        count(byName[element as keyof typeof byName], gone, about)
      }
      if (found.noscript) count(noscript, gone, about)
    }
    if (label === 'hint-tracker-host' && /preconnect|dns-prefetch/.test(rel ?? '')) {
      count(measures.hint, gone, about)
    }
    if (label === 'clean' || label === 'first-party') count(measures.clean, gone, about)
    const host = URL.parse(url)?.hostname ?? ''
    if (thirdParty && isManager(host)) count(measures.manager, gone, about)
  }

  const wanted = new Map(inline.map((one) => [one.sha1, one]))
  for (const [i, { name, text, parked }] of elements.entries()) {
    if (text === undefined || name === 'style' || parked || text.trim() === '') continue
    const labelled = wanted.get(createHash('sha1').update(text, 'latin1').digest('hex'))
    const about = `${id} ${text.trim().replace(/\s+/g, ' ').slice(0, 160)}`
    if (labelled && labelled.trackerUrls.length > 0) {
      count(measures.inline, isHarmless(became[i]), about)
    }
    if (loads.test(text)) continue
    count(measures.data, became[i]?.is === 'removed', about)
    if (became[i]?.is === 'changed') changed++
  }
}

function addressKey(element: PageElement | undefined, page: URL): string {
  for (const name of ['src', 'href', 'data']) {
    const raw = element?.attributes.get(name)
    if (raw === undefined) continue
    const value = Buffer.from(raw, 'latin1').toString()
    return `${element?.name} ${name} ${withoutScheme(URL.parse(value, page)?.href ?? value)}`
  }
  return ''
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:/, '')
}

/** How often the tool says that it removed something, and did not, or the other way round. */
function compare(
  id: string,
  page: URL,
  elements: readonly PageElement[],
  became: readonly Fate[],
  decisions: readonly Decision[],
): number {
  const said = decisions.filter(({ action }) => action === 'remove')
  const gone = new Set(elements.filter((_, i) => became[i]?.is === 'removed'))
  const touched = elements.filter((_, i) => became[i]?.is !== 'kept')
  const base = new URL(
    elements.find(({ name }) => name === 'base')?.attributes.get('href') ?? '',
    page,
  )
  const wrong: string[] = []
  const tags = said.filter(({ subject }) => subject === 'tag')
  const removed = touched.filter(({ name, text }) => name === 'style' || text === undefined)
  const addresses = new Map(
    removed.map((element) => [
      element,
      [...addressesOf(element, base), ...addressesOf(element, page)],
    ]),
  )
  const inline = said.filter(({ subject }) => subject === 'inline')
  const holds = (text: string, target: string) =>
    text.includes(target) || text.includes(URL.parse(target)?.hostname ?? target)
  for (const [found, urls] of addresses) {
    const { name, parent } = found
    if (parent && gone.has(parent)) continue
    const isSaid =
      tags.some(({ element, target }) => element === name && urls.includes(target)) ||
      inline.some(({ target }) => handlersOf(found).some((text) => holds(text, target)))
    if (!isSaid) wrong.push(`removed and not said: <${name}> ${urls[0] ?? ''}`)
  }
  for (const { element, target } of tags) {
    const isDone = [...addresses].some(
      ([{ name }, urls]) => name === element && urls.includes(target),
    )
    if (!isDone) wrong.push(`said and not removed: <${element}> ${target}`)
  }
  const scripts = touched.flatMap(({ name, text }) => (name === 'style' ? [] : (text ?? [])))
  const handlers = touched.flatMap(handlersOf)
  for (const text of scripts) {
    if (inline.some(({ target }) => holds(text, target))) continue
    wrong.push(`script changed and not said: ${text.slice(0, 60)}`)
  }
  for (const { target } of inline) {
    if ([...scripts, ...handlers].some((text) => holds(text, target))) continue
    wrong.push(`script not changed: ${target}`)
  }
  for (const what of wrong) console.log(`${id}: ${what.slice(0, 200)}`)
  return wrong.length
}

/** The scripts in an element's attributes. */
function handlersOf({ attributes }: PageElement): string[] {
  return [...attributes]
    .filter(([name, value]) => name.startsWith('on') || /^\s*javascript:/i.test(value))
    .map(([, value]) => value)
}

/** Every URL of an element, as decisions name them. */
function addressesOf({ name, attributes, text }: PageElement, base: URL): string[] {
  const utf8 = (text: string) => Buffer.from(text, 'latin1').toString()
  const single = ['src', 'href', 'xlink:href', 'data', 'poster']
    .filter((key) => key !== 'href' || name !== 'a')
    .flatMap((key) => attributes.get(key) ?? [])
  const sets = ['srcset', 'imagesrcset'].flatMap((key) => srcsetUrls(attributes.get(key) ?? ''))
  const css = (name === 'style' ? text : attributes.get('style')) ?? ''
  const styled = [...css.matchAll(/(?:url\(\s*|@import\s*)["']?([^"')]+)/gi)].map(([, url = '']) =>
    url.trim(),
  )
  return [...single, ...sets, ...styled].flatMap(
    (text) => resolveUrl(utf8(text), base)?.href.slice(0, 2048) ?? [],
  )
}

const out = mkdtempSync(join(tmpdir(), 'consent-gate-eval-'))
let differences = 0
/** Labels of other sites' URLs for which there is no element. */
let unmatched = 0
/** Scripts with only data, or calls, in which an address was replaced. */
let changed = 0
try {
  const told = scan(out)
  const all = readLines<Label>('labels.jsonl.gz')
  trackerHosts = readTrackerHosts(all)
  const labels = Map.groupBy(all, ({ page }) => page)
  const inline = Map.groupBy(readLines<InlineLabel>('inline-labels.jsonl.gz'), ({ page }) => page)
  for (const { page, url, decisions, unread } of told.pages) {
    const id = /([^/]+)\.html\.gz$/.exec(page)?.[1] ?? page
    if (unread) {
      console.log(`${id}: unread: ${unread}`)
      differences++
      continue
    }
    const source = gunzipSync(readFileSync(join(shared, 'pages', `${id}.html.gz`)))
    const before = readElements(source.toString('latin1'))
    const after = readElements(readFileSync(join(out, 'pages', `${id}.html`)).toString('latin1'))
    const became = fates(before, after)
    judge(new URL(url), id, before, became, labels.get(id) ?? [], inline.get(id) ?? [])
    differences += compare(id, new URL(url), before, became, decisions)
  }
} finally {
  rmSync(out, { recursive: true })
}

for (const line of readFileSync(join(shared, 'seeds/cookies.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)) {
  const cells = line.split(',')
  const [host = '', name = ''] = [cells[5], cells[8]?.replace(/\*$/, 'x1y2')]
  const place = { host: host.replace(/^\./, '') || 'site.example', hostOnly: undefined }
  const page = new URL(`https://${place.host}/`)
  const subject = { kind: 'set-cookie', name, scope: place, deletes: false, page } as const
  count(measures.cookies, [...everything.owners(subject)].length > 0, `${name} ${host}`)
}

console.log(`${pages.length} of ${all.length} pages, seed ${values.seed}`)
console.log('| measure | floor | aim | here | of |\n|---|---|---|---|---|')
for (const { name, floor, aim, most, hit, of } of Object.values(measures)) {
  const here = of === 0 ? 0 : hit / of
  // Of a sample that is as good as all pages, one in a thousand is further off.
  const slack = share === 1 || of === 0 ? 0 : 3 * Math.sqrt((floor * (1 - floor)) / of)
  const fails = of > 0 && (most ? here > floor + slack : here < floor - slack)
  if (fails) process.exitCode = 1
  console.log(
    `| ${name} | ${most ? '≤ ' : ''}${floor} | ${aim} | ${here.toFixed(4)}${fails ? ' FAILS' : ''} | ${hit} of ${of} |`,
  )
}
for (const { name, against } of Object.values(measures)) {
  const worst = Map.groupBy(against, (about) => about)
  const sorted = [...worst].sort(([, a], [, b]) => b.length - a.length)
  if (sorted.length > 0)
    console.log(`\n${name}: ${against.length} against, ${sorted.length} different`)
  for (const [about, all] of sorted.slice(0, Number(values.worst))) {
    console.log(`  ${all.length} × ${about}`)
  }
}
console.log(`\n${unmatched} labels of other sites without an element`)
console.log(
  `${changed} scripts with only code of consent, data or queue calls have another address`,
)
console.log(`${differences} differences between what the tool says and what it did`)
if (differences > 0) process.exitCode = 1
