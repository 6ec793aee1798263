/**
 * What nobody is asked about, what asks in vain, and what keeps the question itself away.
 *
 * @module
 */
import type { Source } from '../consent/reading.ts'
import { kinds } from '../services/known.ts'
import type { Claims } from './claims.ts'
import { coversTag } from './globs.ts'
import { lintGroups } from './lint-groups.ts'
import { type Finding, finding, listed } from './lint-rules.ts'
import { parseHost, parseTag } from './pattern.ts'
import { pointer } from './pointer.ts'
import { compileRoutes } from './routes.ts'
import { scriptFolder } from './script.ts'
import type { Policy } from './types.ts'

/** On how many pages of a scan the page itself holds a consent manager's script, or others load it. */
export interface SeenBanner {
  /** Of the source, else as the manager is known. */
  id: string
  held: number
  loaded: number
}

/** @param available sources, among them all that the policy names */
export function lintConsent(
  policy: Policy,
  claims: Claims,
  available: readonly Source[],
  banners: readonly SeenBanner[],
): Finding[] {
  const optsOut = isMarked(policy, 'gpc')
  const { asked, findings } = lintSources(policy, available, optsOut)
  return [
    ...findings,
    ...unasked(policy, asked),
    ...empty(policy),
    ...bridges(policy),
    ...marks(policy, optsOut),
    ...refusedTagManagers(policy, claims, available, banners),
  ]
}

function isMarked({ categories, services }: Policy, mark: 'profiling' | 'gpc'): boolean {
  return [...Object.values(categories), ...Object.values(services)].some(
    (one) => typeof one === 'object' && one[mark],
  )
}

/** @returns beside the findings every id that some source is asked about */
function lintSources(
  { consent, categories, services }: Policy,
  available: readonly Source[],
  optsOut: boolean,
): { asked: ReadonlySet<string>; findings: Finding[] } {
  const asked = new Set<string>()
  const findings: Finding[] = []
  for (const [i, { source: id, map }] of consent.entries()) {
    const source = available.find((one) => one.id === id)
    const ours = Object.keys(map ?? source?.defaultMap ?? {})
    const known = ours.filter((one) => Object.hasOwn({ ...categories, ...services }, one))
    for (const one of known) asked.add(one)
    if (id === 'consent-gate' && !map) for (const one of Object.keys(categories)) asked.add(one)
    if (map)
      findings.push(...lintGroups({ id, map, usual: source?.defaultMap, index: i, services }))
    if (id === 'consent-gate' || known.length > 0) continue
    const path = pointer('consent', i)
    if (!isSignal(id, source) && !source?.defaultMap) {
      const message = `'${id}' has no usual groups: without a map nothing is granted`
      findings.push(finding('unmapped-source', path, message))
    } else if (!isSignal(id, source)) {
      const message = `none of the categories is one of ${ours.join(', ')}, which '${id}' reads without a map: nothing is granted`
      findings.push(finding('unmapped-source', path, message))
    } else if (!optsOut) {
      const message = `'${id}' refuses only what is marked gpc, and nothing is`
      findings.push(finding('idle-signal', path, message))
    }
  }
  return { asked, findings }
}

/** Whether a source only ever opts out. */
function isSignal(id: string, source: Source | undefined): boolean {
  return source?.grain === 'signal' || id === 'gpp'
}

function* unasked(policy: Policy, asked: ReadonlySet<string>): Generator<Finding> {
  const { catalogue, unknown = {} } = policy
  for (const [what, category] of Object.entries(unknown)) {
    if (category === 'keep' || category === 'necessary' || asked.has(category)) continue
    const message = `no source is asked about '${category}': nobody can grant it`
    yield finding('unasked-category', pointer('unknown', what), message)
  }
  for (const [id, one] of Object.entries(policy.services)) {
    const category = typeof one === 'string' ? one : one.category
    if (category === 'necessary' || asked.has(id) || asked.has(category)) continue
    const message = `no source is asked about '${id}' or its category '${category}': nobody can grant it`
    yield finding('unasked-category', pointer('services', id), message)
  }
  for (const kind of catalogue ? kinds : []) {
    const category = catalogue ? catalogue[kind] : undefined
    if (category === undefined) {
      const more = kind === 'tag-manager' ? ': docs/tag-managers.md' : ''
      const message = `'${kind}' is not mapped, so it is kept${more}`
      yield finding('unmapped-kind', '/catalogue', message, { subject: kind })
    } else if (category !== 'keep' && category !== 'necessary' && !asked.has(category)) {
      const message = `no source is asked about '${category}': nobody can grant it`
      yield finding('unasked-category', pointer('catalogue', kind), message)
    }
  }
}

function* empty({ categories, services, catalogue, unknown = {} }: Policy): Generator<Finding> {
  const used = new Set([
    ...Object.values(services).map((one) => (typeof one === 'string' ? one : one.category)),
    ...Object.values(catalogue || {}),
    ...Object.values(unknown),
  ])
  for (const id of Object.keys(categories)) {
    // What the policy says of it is an error of another kind.
    if (used.has(id) || id === 'necessary') continue
    const message = `no service belongs to '${id}'`
    yield finding('empty-category', pointer('categories', id), message)
  }
}

function* bridges(policy: Policy): Generator<Finding> {
  const scripted = policy.consent.findIndex(({ bridge, reload }) => bridge || reload)
  if (scripted === -1) return
  const hosts = policy.domains?.length ? policy.domains : ['www.example.com']
  const { find } = compileRoutes(policy)
  const left = hosts.filter(
    (host) => find(new URL(`https://${parseHost(host)}${scriptFolder}`)).mode !== 'enforce',
  )
  if (left.length === 0) return
  const where = left.length === hosts.length ? '' : ` on ${listed(left)}`
  const message = `pages get no script${where}, since ${scriptFolder} is on no route that enforces`
  yield finding('idle-bridge', pointer('consent', scripted), message)
}

function* marks(policy: Policy, optsOut: boolean): Generator<Finding> {
  const { dnt, gpcOverride, routes = [], services } = policy
  if (!optsOut) {
    const message = 'an opt-out signal refuses only what is marked gpc, and nothing is'
    if (dnt) yield finding('idle-signal', pointer('dnt'), message)
    if (gpcOverride) yield finding('idle-signal', pointer('gpcOverride'), message)
  }
  for (const [i, { audience }] of routes.entries()) {
    if (!audience || isMarked(policy, 'profiling')) continue
    const message = 'nothing is marked profiling: children get what everybody gets'
    yield finding('idle-audience', pointer('routes', i, 'audience'), message)
  }
  for (const [id, one] of Object.entries(services)) {
    if (typeof one === 'string' || one.category !== 'necessary') continue
    for (const mark of ['profiling', 'gpc'] as const) {
      if (!one[mark]) continue
      const message = 'what is necessary is granted whatever it is marked'
      yield finding('idle-mark', pointer('services', id, mark), message)
    }
  }
}

/** What loads a tag manager, by whatever id a policy calls it. */
const loaders = [
  ['Google Tag Manager', 'www.googletagmanager.com/gtm.js'],
  ['Tealium iQ', 'tags.tiqcdn.com/utag/utag.js'],
  ['Adobe Experience Platform Tags', 'assets.adobedtm.com/launch.min.js'],
].flatMap(([name = '', pattern = '']) => {
  const tag = parseTag(pattern)
  return tag ? [{ name, tag }] : []
})

/** They load the banner themselves, and are kept: docs/tag-managers.md. */
const selfLoaded = new Set(['consent-gate', 'tealium', 'piwik-pro', 'zaraz'])

function* refusedTagManagers(
  { consent, catalogue, categories, routes = [] }: Policy,
  { services, tags }: Claims,
  available: readonly Source[],
  banners: readonly SeenBanner[],
): Generator<Finding> {
  const asking = consent.find(({ source: id }) => {
    const source = available.find((one) => one.id === id)
    return !selfLoaded.has(id) && !isSignal(id, source)
  })
  if (!asking) return
  // A banner of the TCF has another name than the source.
  const own = banners.filter(({ id }) => id === asking.source)
  const seen = own.length > 0 ? own : banners
  const loaded = seen.reduce((sum, one) => sum + one.loaded, 0)
  if (loaded === 0 && seen.some(({ held }) => held > 0)) return
  const consequence =
    loaded > 0
      ? `on ${loaded} of the scanned pages only scripts load the banner of '${asking.source}': if it comes out of it, nobody is asked there`
      : `where the banner of '${asking.source}' comes out of it, nobody is asked`
  const message = (what: string, category: string) =>
    `${what} stays out until '${category}' is granted: ${consequence}`
  const named = services.filter(({ known }) => known?.kind === 'tag-manager')
  const managers = [
    ...named.map((service) => ({ ...service, name: service.known?.name ?? service.id })),
    ...services.flatMap((service) => {
      if (!service.written || named.includes(service)) return []
      const loader = loaders.find((one) =>
        tags.some(
          ({ service: holder, tag }) =>
            // Not everybody's hosts.
            holder === service && tag.host?.includes('.') && coversTag(tag, one.tag),
        ),
      )
      return loader ? { ...service, name: loader.name } : []
    }),
  ]
  const category = catalogue ? catalogue['tag-manager'] : undefined
  // Who names the tag managers that there are has said what becomes of them.
  const isUnnamed = managers.length === 0
  if (category !== undefined && Object.hasOwn(categories, category) && isUnnamed) {
    const path = pointer('catalogue', 'tag-manager')
    yield finding('refused-tag-manager', path, message('a tag manager', category))
  }
  // Who wrote a grant for the whole site has thought of it.
  const granted = routes.filter(({ path, host }) => path === '/*' && host === undefined)
  for (const { id, category, isRefusable, name } of managers) {
    if (!isRefusable || granted.some(({ grant = {} }) => Object.hasOwn(grant, id))) continue
    const path = pointer('services', id)
    yield finding('refused-tag-manager', path, message(name, category))
  }
}
