/**
 * The order of one request. See docs/architecture.md.
 *
 * @module
 */
import type { Context, MiddlewareHandler } from 'hono'
import type { Consent } from '../consent/resolve.ts'
import { sources } from '../consent/sources.ts'
import { compile } from '../policy/compile.ts'
import { definePolicy } from '../policy/define.ts'
import type { Policy } from '../policy/types.ts'
import { logFault } from '../rewrite/fault.ts'
import { isNavigation, mayBeHtml } from '../rewrite/headers.ts'
import { catalogue } from '../services/catalogue-data.ts'
import { bridge } from './bridge.ts'
import { placeholders } from './embeds.ts'
import { type Exchange, most, startExchange, strictExchange } from './exchange.ts'
import { effectiveMode } from './mode.ts'
import { observe } from './observe.ts'
import { expectParts, needsBridge, needsSigning, type Parts } from './parts.ts'
import { replaceResponse } from './replace.ts'
import { type OnReport, publish, reportOf } from './report.ts'
import { filterRequest } from './request.ts'
import { type Asked, cannotFilter, type FilteredResponse, filterResponse } from './response.ts'
import { serve } from './served.ts'
import { signing } from './signing.ts'
import { tried } from './tried.ts'
import { variantNamer } from './validators.ts'
import { withdraw } from './withdrawal.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** What this visitor has agreed to on this route. Set by `consentGate`. */
    consent: Consent
  }
}

export interface ConsentGateOptions {
  /**
   * What the gate signs its own cookies with, for the source `consent-gate` and for `remember`:
   * `<key id>:<key>`, the key of at least 32 characters. Several, separated by commas, to rotate: the
   * first signs, all verify. The variable `CONSENT_GATE_SECRET` when absent.
   */
  secret?: string
  /** Called once for each response, with every decision. */
  onReport?: OnReport
  /**
   * Adds a `Server-Timing` header that names the variant and what is refused, and to each decision
   * the rules that lost. Not for production.
   *
   * @default false
   */
  debug?: boolean
}

/** Makes the middleware of one policy. */
export type MakeGate = (policy: Policy, options?: ConsentGateOptions) => MiddlewareHandler

/**
 * `consentGate` made of the parts that it needs, so that a Worker carries no other.
 *
 * @example
 * ```ts
 * import { gateWith } from 'consent-gate'
 * import { onetrust, tcf } from 'consent-gate/sources'
 *
 * app.use(gateWith({ sources: [tcf, onetrust] })(policy))
 * ```
 */
export function gateWith(parts: Parts): MakeGate {
  return (policy, options) => {
    if (typeof HTMLRewriter === 'undefined') {
      throw new TypeError(
        'consent-gate needs a runtime with HTMLRewriter, such as Cloudflare Workers',
      )
    }
    const defined = definePolicy(policy)
    expectParts(defined, parts)
    return makeGate(parts, defined, options)
  }
}

/**
 * Removes cookies and tags of services that the visitor did not agree to. Reads every source but
 * `tcf` and `gpp`, whose decoders are heavy: for these, `gateWith`.
 *
 * @param policy what the site declares: docs/policy.md
 * @throws {PolicyError} where the policy is wrong, or needs what is not part of the gate
 * @throws {TypeError} on a runtime without HTMLRewriter, or for a malformed `secret`
 *
 * @example
 * ```ts
 * const app = new Hono()
 * app.use(consentGate(policy))
 * app.get('/', (c) => c.html(page))
 * ```
 */
export const consentGate: MakeGate = (policy, options) =>
  gateWith({ sources, catalogue, signing, bridge, placeholders })(policy, options)

/**
 * The gate itself, which checks nothing: the ready Worker leaves that to its build, and so does not
 * carry what validates.
 *
 * @param parts among them all that the policy needs, as `expectParts` says
 * @param policy one that `definePolicy` returned
 */
export function makeGate(
  parts: Parts,
  policy: Policy,
  options: ConsentGateOptions = {},
): MiddlewareHandler {
  const compiled = compile(policy, parts)
  const name = variantNamer(policy)
  const { onReport, debug = false, secret } = options
  const signer = needsSigning(policy) ? parts.signing : undefined
  const readKeys = signer?.readKeys(secret)
  const script = needsBridge(policy) ? parts.bridge : undefined
  const embeds = parts.placeholders?.of(compiled)
  const memory = tried()

  const variantOf = (exchange: Exchange) => () => name(exchange.consent.refused)

  return async function consentGate(c, next) {
    const incoming = c.req.raw
    /** What fails is done once more, as for a visitor who refuses everything, and then given up. */
    const strictly = (fault: string, error: unknown) => {
      logFault(fault, error)
      return strictExchange(compiled, incoming)
    }
    const begin = async (strict?: Exchange) => {
      const signed = () =>
        signer && readKeys && { signing: signer, keys: readKeys(c.env?.['CONSENT_GATE_SECRET']) }
      const exchange = strict ?? (await startExchange(compiled, incoming, debug, signed()))
      c.set('consent', exchange.consent)
      const mode = effectiveMode(exchange.route.mode, c.env?.['CONSENT_GATE_MODE'])
      const begun = { exchange, mode, request: incoming, translated: false }
      if (mode !== 'enforce') return begun
      const own = serve(exchange, incoming, script)
      return own ?? { ...begun, ...(await filterRequest(exchange, incoming, variantOf(exchange))) }
    }
    const begun = await begin()
      .catch((error) => begin(strictly('request', error)))
      .catch(() => cannotFilter('the request'))
    if (begun instanceof Response) return begun
    const { exchange, mode, request, translated } = begun
    if (mode === 'off') return next()
    c.req.raw = request
    await next()

    const finish = (about: Exchange, why?: string) => {
      const { route, decisions } = about
      const unread = why ?? (decisions.length < most ? undefined : tooMany)
      const weakened = mode === route.mode ? {} : { weakenedFrom: route.mode }
      const { status } = c.res
      const report = reportOf(about, { mode, ...weakened, status, ...(unread && { unread }) })
      return publish(c, report, onReport)
    }
    const ended = Promise.withResolvers<boolean>()
    const answer = (about: Exchange, { response, rewriting, unread }: FilteredResponse) => {
      if (response !== c.res) replaceResponse(c, response)
      if (!rewriting) ended.resolve(true)
      const told = ended.promise.then((whole) => finish(about, whole ? unread : brokenOff))
      later(c, told)
    }
    const filter = async (about: Exchange, more?: Pick<Asked, 'endOf' | 'embeds'>) => {
      const ends: Asked['withdraw'] = (lines) => withdraw(about, request, lines, memory)
      if (mode === 'report') {
        const observed = observe(about, request, c.res, ends).catch(unobserved)
        const told = observed.then((unread) => finish(about, unread))
        return later(c, told)
      }
      const { method, headers } = request
      const navigates = isNavigation(headers)
      const asked = {
        method,
        mayBeHtml: mayBeHtml(headers),
        navigates,
        translated,
        withdraw: ends,
        ...more,
      }
      const variant = variantOf(about)
      const filtered = await filterResponse(about, c.res, asked, variant, ended.resolve)
      // Without all that belongs to it, it is not the variant: nobody is to keep it, or confirm it.
      if (!more) filtered.response = forOnce(filtered.response)
      if (debug) filtered.response = withTiming(filtered.response, about, await variant())
      answer(about, filtered)
    }
    const endOf = script?.endOf.bind(script, exchange, request)
    await filter(exchange, { endOf, embeds })
      .catch((error) => filter(strictly('response', error)))
      .catch(() => {
        const unread = 'a response'
        answer(exchange, { response: cannotFilter(unread), rewriting: false, unread })
      })
  }
}

const tooMany = `what came behind ${most} decisions, though it was filtered`
const unobserved = () => 'a response, by a fault of the gate'
const brokenOff = 'the rest of a page that broke off, or whose reader left'

/** A response that no cache keeps, and no entity tag confirms. */
function forOnce(response: Response): Response {
  const once = new Response(response.body, response)
  for (const name of ['etag', 'last-modified']) once.headers.delete(name)
  once.headers.set('cache-control', 'no-store')
  return once
}

/** `consent-gate;desc="<variant> refused analytics marketing"` (Server Timing, section 3). */
function withTiming(response: Response, { consent }: Exchange, variant: string): Response {
  if (response.webSocket) return response
  const refused = consent.refused.filter((id) => /^[\w.-]+$/.test(id)).join(' ')
  const timed = new Response(response.body, response)
  timed.headers.append(
    'server-timing',
    `consent-gate;desc="${variant} refused ${refused || 'nothing'}"`,
  )
  return timed
}

/** Lets a promise outlive the response, where the platform can. */
function later(c: Context, promise: Promise<void>): void {
  const told = promise.catch((error) => logFault('report', error))
  try {
    c.executionCtx.waitUntil(told)
  } catch {
    // There is no execution context: the promise runs on by itself.
  }
}
