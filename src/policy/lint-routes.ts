/**
 * Routes that no request is on, that take what a stricter one is for, and that grant.
 *
 * @module
 */
import { TrieRouter } from 'hono/router/trie-router'
import { type Finding, finding, listed } from './lint-rules.ts'
import { parseHost } from './pattern.ts'
import { pointer } from './pointer.ts'
import { findCommonPath, samplePaths } from './route-paths.ts'
import { weaker } from './routes.ts'
import type { Mode, Policy, Route } from './types.ts'

interface Placed {
  index: number
  route: Route
  host: string | undefined
  mode: Mode
}

export function lintRoutes(policy: Policy): Finding[] {
  const fallback = policy.mode ?? 'report'
  const routes = (policy.routes ?? []).map((route, index): Placed => {
    const host = route.host === undefined ? undefined : (parseHost(route.host) ?? route.host)
    return { index, route, host, mode: route.mode ?? fallback }
  })
  const own = new Set((policy.domains ?? []).map((host) => parseHost(host) ?? host))
  const holders = holdersOf(routes)
  return [
    ...order(routes, holders, policy),
    ...routes.flatMap((one) => [...grants(one, policy)]),
    ...routes.flatMap(({ host, index, route }) => {
      if (host === undefined || own.size === 0 || own.has(host)) return []
      const message = `'${route.host}' is not one of the domains: on it no choice counts`
      return finding('undeclared-host', pointer('routes', index, 'host'), message)
    }),
  ]
}

/** From each route to those whose path takes every path of it, the router itself being asked. */
function holdersOf(routes: readonly Placed[]): readonly ReadonlySet<number>[] {
  const router = new TrieRouter<number>()
  for (const { index, route } of routes) router.add('ALL', route.path, index)
  const segments = routes.map(({ route }) => route.path.split('/').length)
  const longest = segments.reduce((a, b) => Math.max(a, b), 0)
  const matching = (path: string) => new Set(router.match('ALL', path)[0].map(([index]) => index))
  return routes.map(({ index, route }) => {
    const samples = samplePaths(route.path, longest)
      .map(matching)
      .filter((matches) => matches.has(index))
    const [first = new Set<number>(), ...rest] = samples
    return new Set([...first].filter((one) => rest.every((matches) => matches.has(one))))
  })
}

function* order(
  routes: readonly Placed[],
  holders: readonly ReadonlySet<number>[],
  policy: Policy,
): Generator<Finding> {
  const byHost = Map.groupBy(routes, ({ host }) => host)
  const anywhere = byHost.get(undefined) ?? []
  for (const later of routes) {
    const path = pointer('routes', later.index)
    const held = holders[later.index]
    const before = (
      later.host === undefined ? routes : [...anywhere, ...(byHost.get(later.host) ?? [])]
    )
      .filter(({ index }) => index < later.index)
      .toSorted((a, b) => a.index - b.index)
    const holder = before.find(
      ({ index, host }) => held?.has(index) && (host === undefined || host === later.host),
    )
    if (holder) {
      const message = `route ${holder.index} (${nameOf(holder)}) takes every request of ${nameOf(later)}`
      yield finding('unreachable-route', path, message)
      continue
    }
    for (const earlier of before) {
      const stricter = stricterBy(earlier, later, policy)
      // An exception before what it is an exception of.
      if (!stricter || holders[earlier.index]?.has(later.index)) continue
      const witness = findCommonPath(earlier.route.path, later.route.path)
      if (witness === undefined) continue
      const address = `${earlier.host ?? later.host ?? ''}${witness}`
      const message = `'${address}' is on route ${earlier.index} (${nameOf(earlier)}), though ${nameOf(later)} ${stricter}`
      yield finding('overlapped-route', path, message)
      break
    }
  }
}

function nameOf({ route: { host = '', path } }: Placed): string {
  return `'${host}${path}'`
}

/** In what the later of two routes is stricter, if in anything. */
function stricterBy(earlier: Placed, later: Placed, { services }: Policy): string | undefined {
  if (later.mode === 'off' || weaker(earlier.mode, later.mode) !== earlier.mode) return undefined
  if (earlier.mode !== later.mode) return `has mode ${later.mode}`
  const [one, other] = [earlier.route, later.route]
  const more = (other.refuse ?? []).filter((id) => !isRefused(id, one))
  if (more.length > 0) return `refuses ${listed(more)}`
  if (other.audience && !one.audience) return 'is for children'
  // A grant of what is necessary, or that a refusal takes back, gives nobody anything.
  const granted = Object.keys(one.grant ?? {}).filter(
    (id) =>
      !Object.hasOwn(other.grant ?? {}, id) &&
      categoryOf(id) !== 'necessary' &&
      !isRefused(id, one),
  )
  return granted.length > 0 ? `does not grant ${listed(granted)}` : undefined

  function categoryOf(id: string): string | undefined {
    const service = services[id]
    return typeof service === 'string' ? service : service?.category
  }

  function isRefused(id: string, { refuse = [] }: Route): boolean {
    return refuse.some((refused) => refused === id || refused === categoryOf(id))
  }
}

function* grants({ index, route, mode }: Placed, { services }: Policy): Generator<Finding> {
  for (const [id, reason] of Object.entries(route.grant ?? {})) {
    const path = pointer('routes', index, 'grant', id)
    const service = services[id]
    const category = typeof service === 'string' ? service : (service?.category ?? '')
    const refusal = (route.refuse ?? []).find((one) => one === id || one === category)
    const idle =
      category === 'necessary'
        ? 'is necessary: every visitor gets it'
        : mode === 'off'
          ? 'is granted on a route that is off'
          : refusal && `is not granted: the route refuses '${refusal}', which wins`
    if (idle) yield finding('idle-grant', path, `'${id}' ${idle}`)
    else {
      const message = `every visitor gets '${id}' on '${route.path}', also who refused it: ${reason}`
      yield finding('route-grant', path, message)
    }
  }
}
