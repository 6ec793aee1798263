/**
 * The order of one request. See docs/architecture.md.
 *
 * @module
 */
import type { Context, MiddlewareHandler } from 'hono'
import type { Consent } from '../consent/resolve.ts'
import { compile } from '../policy/compile.ts'
import { definePolicy } from '../policy/define.ts'
import type { Policy } from '../policy/types.ts'
import { mayBeHtml } from '../rewrite/headers.ts'
import { type Exchange, startExchange } from './exchange.ts'
import { effectiveMode } from './mode.ts'
import { observe } from './observe.ts'
import { replaceResponse } from './replace.ts'
import { type OnReport, publish, reportOf } from './report.ts'
import { filterRequest } from './request.ts'
import { cannotFilter, type FilteredResponse, filterResponse } from './response.ts'
import { variantNamer } from './validators.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** What this visitor has agreed to on this route. Set by `consentGate`. */
    consent: Consent
  }
}

export interface ConsentGateOptions {
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

/**
 * Removes cookies and tags of services that the visitor did not agree to.
 *
 * @param policy what the site declares: docs/policy.md
 * @throws {PolicyError} where the policy is wrong
 * @throws {TypeError} on a runtime without HTMLRewriter
 *
 * @example
 * ```ts
 * const app = new Hono()
 * app.use(consentGate(policy))
 * app.get('/', (c) => c.html(page))
 * ```
 */
export function consentGate(policy: Policy, options: ConsentGateOptions = {}): MiddlewareHandler {
  if (typeof HTMLRewriter === 'undefined') {
    throw new TypeError(
      'consent-gate needs a runtime with HTMLRewriter, such as Cloudflare Workers',
    )
  }
  const compiled = compile(definePolicy(policy))
  const name = variantNamer(compiled.policy)
  const { onReport, debug = false } = options

  return async function consentGate(c, next) {
    const exchange = startExchange(compiled, c.req.raw, debug)
    c.set('consent', exchange.consent)
    const mode = effectiveMode(exchange.route.mode, c.env?.['CONSENT_GATE_MODE'])
    if (mode === 'off') return next()
    const weakened = mode === exchange.route.mode ? {} : { weakenedFrom: exchange.route.mode }
    const finish = (unread?: string) =>
      publish(
        c,
        reportOf(exchange, { mode, ...weakened, status: c.res.status, ...(unread && { unread }) }),
        onReport,
      )

    if (mode === 'report') {
      const request = c.req.raw
      await next()
      return later(c, observe(exchange, request, c.res).catch(unobserved).then(finish))
    }

    const variant = () => name(exchange.consent.refused)
    const { request, translated } = await filterRequest(exchange, c.req.raw, variant)
    const asked = { method: request.method, mayBeHtml: mayBeHtml(request.headers), translated }
    c.req.raw = request
    await next()

    const ended = Promise.withResolvers<boolean>()
    const filtered = await filterResponse(exchange, c.res, asked, variant, ended.resolve).catch(
      fault,
    )
    const response = debug
      ? withTiming(filtered.response, exchange, await variant())
      : filtered.response
    if (response !== c.res) replaceResponse(c, response)
    if (!filtered.rewriting) ended.resolve(true)
    later(
      c,
      ended.promise.then((whole) => finish(whole ? filtered.unread : brokenOff)),
    )
  }
}

/** A fault of the gate's own: what was not filtered is not shown, nor are its cookies set. */
function fault(error: unknown): FilteredResponse {
  // The message may quote a header, and with it a cookie's value.
  const name = error instanceof Error ? error.name : typeof error
  console.error(JSON.stringify({ event: 'consent-gate', fault: 'response', error: name }))
  const what = 'a response'
  return { response: cannotFilter(what), rewriting: false, unread: what }
}

const unobserved = () => 'a response, by a fault of the gate'
const brokenOff = 'the rest of a page that broke off, or whose reader left'

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
  try {
    c.executionCtx.waitUntil(promise)
  } catch {
    // There is no execution context: the promise runs on by itself.
  }
}
