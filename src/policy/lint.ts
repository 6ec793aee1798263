/**
 * What a valid policy can hardly mean. `check` tells it; no gate refuses it.
 *
 * @module
 */
import type { Source } from '../consent/reading.ts'
import { kinds } from '../services/known.ts'
import { parseHost } from './pattern.ts'
import { pointer } from './pointer.ts'
import { compileRoutes } from './routes.ts'
import { scriptFolder } from './script.ts'
import type { Policy } from './types.ts'

export interface PolicyWarning {
  /** Stable, for tools. */
  code:
    | 'unmapped-source'
    | 'unasked-category'
    | 'idle-signal'
    | 'idle-audience'
    | 'idle-mark'
    | 'idle-bridge'
    | 'unmapped-kind'
  /** JSON pointer to what it is about. */
  path: string
  message: string
}

/** @param available sources, among them all that the policy names */
export function lint(policy: Policy, available: readonly Source[]): PolicyWarning[] {
  const { consent, categories, services, routes = [], dnt, gpcOverride } = policy
  const warnings: PolicyWarning[] = []
  const warn = (code: PolicyWarning['code'], path: string, message: string) => {
    warnings.push({ code, path, message })
  }
  const marked = (mark: 'profiling' | 'gpc') =>
    [...Object.values(categories), ...Object.values(services)].some(
      (one) => typeof one === 'object' && one[mark],
    )
  const optsOut = marked('gpc')
  const asked = new Set<string>()

  for (const [i, { source: id, map }] of consent.entries()) {
    const source = available.find((one) => one.id === id)
    const ours = Object.keys(map ?? source?.defaultMap ?? {})
    const known = ours.filter((one) => Object.hasOwn({ ...categories, ...services }, one))
    for (const one of known) asked.add(one)
    if (id === 'consent-gate' && !map) for (const one of Object.keys(categories)) asked.add(one)
    if (id === 'consent-gate' || known.length > 0) continue
    const isSignal = source?.grain === 'signal' || id === 'gpp'
    const path = pointer('consent', i)
    if (!isSignal && !source?.defaultMap) {
      const message = `'${id}' has no usual groups: without a map nothing is granted`
      warn('unmapped-source', path, message)
    } else if (!isSignal) {
      const message = `none of the categories is one of ${ours.join(', ')}, which '${id}' reads without a map: nothing is granted`
      warn('unmapped-source', path, message)
    } else if (!optsOut) {
      const message = `'${id}' refuses only what is marked gpc, and nothing is`
      warn('idle-signal', path, message)
    }
  }
  for (const [id, one] of Object.entries(services)) {
    const category = typeof one === 'string' ? one : one.category
    if (category === 'necessary' || asked.has(id) || asked.has(category)) continue
    const message = `no source is asked about '${id}' or its category '${category}': nobody can grant it`
    warn('unasked-category', pointer('services', id), message)
  }
  const { catalogue } = policy
  for (const kind of catalogue ? kinds : []) {
    const category = catalogue ? catalogue[kind] : undefined
    if (category === undefined) {
      const more = kind === 'tag-manager' ? ': docs/tag-managers.md' : ''
      warn('unmapped-kind', '/catalogue', `'${kind}' is not mapped, so it is kept${more}`)
    } else if (category !== 'keep' && category !== 'necessary' && !asked.has(category)) {
      const message = `no source is asked about '${category}': nobody can grant it`
      warn('unasked-category', pointer('catalogue', kind), message)
    }
  }
  const scripted = consent.findIndex(({ bridge, reload }) => bridge || reload)
  if (scripted !== -1) {
    const hosts = policy.domains?.length ? policy.domains : ['www.example.com']
    const { find } = compileRoutes(policy)
    const isServed = hosts.some(
      (host) => find(new URL(`https://${parseHost(host)}${scriptFolder}`)).mode === 'enforce',
    )
    const message = `pages get no script, since ${scriptFolder} is on no route that enforces`
    if (!isServed) warn('idle-bridge', pointer('consent', scripted), message)
  }
  if (!optsOut) {
    const message = 'an opt-out signal refuses only what is marked gpc, and nothing is'
    if (dnt) warn('idle-signal', pointer('dnt'), message)
    if (gpcOverride) warn('idle-signal', pointer('gpcOverride'), message)
  }
  if (!marked('profiling')) {
    for (const [i, { audience }] of routes.entries()) {
      if (!audience) continue
      const message = 'nothing is marked profiling: children get what everybody gets'
      warn('idle-audience', pointer('routes', i, 'audience'), message)
    }
  }
  for (const [id, one] of Object.entries(services)) {
    if (typeof one === 'string' || one.category !== 'necessary') continue
    for (const mark of ['profiling', 'gpc'] as const) {
      if (!one[mark]) continue
      const message = 'what is necessary is granted whatever it is marked'
      warn('idle-mark', pointer('services', id, mark), message)
    }
  }
  return warnings
}
