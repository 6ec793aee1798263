/**
 * Which route a request is on: the first whose host and path match.
 *
 * @module
 */
import { TrieRouter } from 'hono/router/trie-router'
import { getPath } from 'hono/utils/url'
import { hostOf, parseHost } from './pattern.ts'
import { pointer } from './pointer.ts'
import type { Mode, Policy, Route } from './types.ts'

export interface CompiledRoute {
  /** JSON pointer; `''` where no route matches and the policy itself decides. */
  rule: string
  mode: Mode
  /** From a category or service id to the JSON pointer of its refusal here. */
  refuse: ReadonlyMap<string, string>
  /** From a service id to the JSON pointer of its grant here. */
  grant: ReadonlyMap<string, string>
  /** Cookies that are refused here are ended in the browser. */
  expires: boolean
  /** The JSON pointer to what says that this part of the site is for children. */
  children: string | undefined
}

export interface Routes {
  /** What is refused and granted wherever on the site: nothing, and what any route grants. */
  anywhere: CompiledRoute
  /** @param asked the address as it was asked for, which the origin may see */
  find(url: URL, asked?: string): CompiledRoute
}

const strictness: Readonly<Record<Mode, number>> = { off: 0, report: 1, enforce: 2 }

/** The less strict of two modes. */
export function weaker(a: Mode, b: Mode): Mode {
  return strictness[a] < strictness[b] ? a : b
}

/**
 * Paths that gate and origin could read differently: empty segments, encoded slashes, backslashes, and dot
 * segments, with a parameter (`/..;/`) too. They get the strictest mode and every route's refusals, so
 * that no spelling chooses a laxer route.
 */
const ambiguous = /\/\/|\\|%2f|%5c|\/(\.|%2e){1,2}(;|%3b|\/|$)/i

export function compileRoutes(policy: Policy): Routes {
  const mode = policy.mode ?? 'report'
  const expires = policy.expire !== 'off'
  const compiled = (policy.routes ?? []).map((route, i) => ({
    host: route.host === undefined ? undefined : (parseHost(route.host) ?? route.host),
    route: compileRoute(route, i, mode, expires),
  }))
  const rest: CompiledRoute = {
    ...{ rule: '', mode, refuse: new Map(), grant: new Map(), children: undefined },
    expires,
  }
  const router = new TrieRouter<number>()
  for (const [i, { path }] of (policy.routes ?? []).entries()) router.add('ALL', path, i)

  const grant = new Map(compiled.flatMap(({ route }) => [...route.grant]))
  return {
    anywhere: { ...rest, grant },
    find(url, asked = url.href) {
      const [, path = url.pathname] = /^\w+:\/\/[^\\/?#]*([^?#]*)/.exec(asked) ?? []
      const host = hostOf(url)
      const onHost = (i: number) => (compiled[i]?.host ?? host) === host
      if (ambiguous.test(path)) {
        return union([...compiled.filter((_, i) => onHost(i)).map(({ route }) => route), rest])
      }
      const [matches] = router.match('ALL', getPath({ url: url.href } as Request))
      let first = compiled.length
      for (const [i] of matches) if (i < first && onHost(i)) first = i
      return compiled[first]?.route ?? rest
    },
  }
}

function compileRoute(
  route: Route,
  index: number,
  fallback: Mode,
  expires: boolean,
): CompiledRoute {
  const rule = pointer('routes', index)
  return {
    rule,
    mode: route.mode ?? fallback,
    expires: route.expire === undefined ? expires : route.expire === 'on',
    refuse: new Map((route.refuse ?? []).map((id, i) => [id, `${rule}/refuse/${i}`])),
    grant: new Map(Object.keys(route.grant ?? {}).map((id) => [id, rule + pointer('grant', id)])),
    children: route.audience === 'children' ? `${rule}/audience` : undefined,
  }
}

function union(routes: readonly CompiledRoute[]): CompiledRoute {
  const refuse = new Map<string, string>()
  let mode: Mode = 'off'
  for (const route of routes) {
    if (strictness[route.mode] > strictness[mode]) mode = route.mode
    for (const [id, rule] of route.refuse) if (!refuse.has(id)) refuse.set(id, rule)
  }
  const children = routes.find((route) => route.children !== undefined)?.children
  // What one of them grants, or would not end, is not to be gone for good.
  return { rule: '/routes', mode, refuse, grant: new Map(), expires: false, children }
}
