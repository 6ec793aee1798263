/**
 * The script at the end of pages, for `bridge` and `reload`: docs/bridge.md. A part of its own, so that
 * a gate without them does not carry it.
 *
 * @module
 */
import { scriptHash, scripts } from '../bridge/bridge.generated.ts'
import { splitCookies } from '../consent/jar.ts'
import { regionOf } from '../consent/region.ts'
import { resolve } from '../consent/resolve.ts'
import { signalsOf } from '../consent/signals.ts'
import { scriptFolder } from '../policy/script.ts'
import { appendHtml } from '../rewrite/append.ts'
import { isNavigation } from '../rewrite/headers.ts'
import type { Exchange } from './exchange.ts'
import type { PageEnd } from './response.ts'

export interface Bridge {
  /** The script or the answer that a request asks for; `undefined` where it asks for neither. */
  serve(exchange: Exchange, request: Request): Response | undefined
  /** What a page gets at its end; `undefined` where it gets nothing. */
  endOf(
    exchange: Exchange,
    request: Request,
    response: Response,
    refuses: boolean,
  ): PageEnd | undefined
}

export const bridge: Bridge = { serve, endOf }

const javaScript = 'text/javascript; charset=utf-8'

function serve({ policy, page, consent }: Exchange, request: Request): Response | undefined {
  const { script } = policy
  const { pathname } = page
  if (!script || !pathname.startsWith(scriptFolder)) return undefined
  const name = pathname.slice(scriptFolder.length)
  if (name === fileOf(script.bridges)) {
    // While a new version is rolled out, an older one may be asked for the new script.
    const isThis = page.search === `?${scriptHash}`
    const caching = isThis ? 'public, max-age=31536000, immutable' : 'no-cache'
    return answer(scripts[name] ?? '', { 'content-type': javaScript, 'cache-control': caching })
  }
  if (name !== 'consent' || script.watch === '') return undefined
  const site = request.headers.get('sec-fetch-site') ?? 'same-origin'
  if (site !== 'same-origin' && site !== 'none') return new Response(null, { status: 403 })
  const pairs = splitCookies(request.headers.get('cookie') ?? '')
  const signals = signalsOf(request.headers, pairs, policy.asksDnt)
  const asking = new URL(page)
  asking.pathname = page.searchParams.get('path') ?? '/'
  const route = policy.routes.find(asking)
  const there = resolve(policy, route, consent.readings, regionOf(request.cf), signals)
  return answer(JSON.stringify({ refused: there.refused }), {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
}

function answer(body: string, headers: Record<string, string>): Response {
  const safety = {
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  }
  return new Response(body, { headers: { ...headers, ...safety } })
}

function fileOf(source: string | undefined): string {
  return source === undefined ? 'bridge.js' : `bridge-${source}.js`
}

function endOf(
  { policy, page, decisions }: Exchange,
  request: Request,
  response: Response,
  refuses: boolean,
): PageEnd | undefined {
  const { script } = policy
  if (!script || !isNavigation(request.headers) || !isPlainPage(response)) return undefined
  // To load the answer to a form again would send the form again.
  const reloads = script.watch !== '' && refuses && request.method === 'GET'
  if (script.bridges === undefined && !reloads) return undefined
  const src = `${scriptFolder}${fileOf(script.bridges)}?${scriptHash}`
  if (policy.routes.find(new URL(src, page)).mode !== 'enforce') return undefined

  const nonce = nonceOf(response.headers.get('content-security-policy') ?? '')
  const cookies = request.headers.get('cookie') ?? ''
  const data = {
    ...(nonce !== undefined && { nonce }),
    ...(reloads && {
      'data-ask': `${scriptFolder}consent?path=${encodeURIComponent(page.pathname)}`,
      'data-watch': script.watch,
      // As the script writes it down.
      'data-seen': String(`${cookies.match(new RegExp(script.watch, 'g'))}`.length),
    }),
  }
  const attributes = Object.entries(data).map(([name, value]) => ` ${name}="${value}"`)
  return {
    src,
    append: (whole) =>
      appendHtml(whole, `<script src="${src}" async${attributes.join('')}></script>`),
    met(element) {
      const removed = decisions.filter(
        ({ subject, action }) => action === 'remove' && (subject === 'tag' || subject === 'inline'),
      )
      const ids = new Set(removed.map(({ service, category }) => service ?? category))
      if (reloads && ids.size > 0) element.setAttribute('data-removed', toAscii([...ids]))
    },
  }
}

/** Whether a response is shown as a page, and is none of XML, which would no longer be well-formed. */
function isPlainPage({ headers }: Response): boolean {
  return (
    /^\s*text\/html\s*(;|$)/i.test(headers.get('content-type') ?? '') &&
    !/^\s*attachment/i.test(headers.get('content-disposition') ?? '')
  )
}

/**
 * The nonce by which a policy lets a script run; `undefined` where it has none. Of several policies,
 * the first that has one.
 *
 * Source: Content Security Policy Level 3, sections 2.2.1, 2.3.1 and 6.8.3
 */
function nonceOf(header: string): string | undefined {
  for (const policy of header.split(',')) {
    const directives = new Map<string, string[]>()
    for (const directive of policy.split(';')) {
      const [name = '', ...values] = directive.trim().split(/[\t\n\f\r ]+/)
      if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values)
    }
    const names = ['script-src-elem', 'script-src', 'default-src']
    const values = names.map((name) => directives.get(name)).find((one) => one !== undefined)
    for (const value of values ?? []) {
      const [, nonce] = /^'nonce-([\w+/-]+={0,2})'$/i.exec(value) ?? []
      if (nonce !== undefined) return nonce
    }
  }
  return undefined
}

/** JSON that means the same in an attribute of a page in any encoding. */
function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]|[&<>]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
