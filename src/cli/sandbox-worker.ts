/**
 * The Worker of the sandbox: the gate as a site deploys it, which besides tells the command line what
 * it did.
 *
 * @module
 */
import { env } from 'cloudflare:workers'
import { type Context, Hono } from 'hono'
import type { Reading } from '../consent/reading.ts'
import {
  bridge,
  definePolicy,
  gateWith,
  origin,
  type Policy,
  placeholders,
  type Report,
  signing,
  type Verdict,
} from '../index.ts'
import { startExchange } from '../middleware/exchange.ts'
import { reportOf } from '../middleware/report.ts'
import { refusesTags } from '../middleware/response.ts'
import { compile } from '../policy/compile.ts'
import { isHtml } from '../rewrite/headers.ts'
import type { NamedService } from '../services/catalogue.ts'
import { catalogue } from '../services/catalogue-data.ts'
import * as sources from '../sources.ts'

/** What the Worker is given. */
export interface SandboxBindings {
  POLICY: Policy
  /** The known services that the policy names. */
  SERVICES: readonly NamedService[]
  /** The Worker that is the site, or what answers in its place. */
  ORIGIN?: Fetcher
  /** The site's address, where there is no `ORIGIN`. */
  ORIGIN_URL?: string
  /** The host that requests are for, whichever they came to. */
  HOST?: string
  /** Where requests come from: `FR`, `US-CA`. */
  COUNTRY?: string
  /** Decisions carry the rules that lost. */
  EXPLAINS: boolean
  /** What the gate signs its own cookies with. */
  CONSENT_GATE_SECRET?: string
  /** Receives an `Observation` as JSON for each response. */
  OBSERVER: Fetcher
}

/** What the Worker tells of one response: the gate's report, and what the report leaves to callers. */
export interface Observation extends Omit<Report, 'readings'> {
  readings: ToldReading[]
  method: string
  path: string
  html: boolean
  /** Whether this visitor could be refused a tag here; else pages pass unread. */
  refusesTags: boolean
  /** The verdict on every category and service of the policy. */
  consent: Record<string, Verdict>
}

/** A reading as JSON; `at` in ISO 8601. */
export interface ToldReading extends Omit<Reading, 'granted' | 'refused' | 'at' | 'expires'> {
  granted: readonly string[]
  refused: readonly string[]
  at?: string
}

const { POLICY, SERVICES, ORIGIN, ORIGIN_URL, HOST, COUNTRY, EXPLAINS, OBSERVER } =
  env as unknown as SandboxBindings
/** The catalogue is the one that the site's Worker has. */
const parts = { sources: Object.values(sources), services: SERVICES, catalogue }
const compiled = compile(definePolicy(POLICY), parts)
const app = new Hono()

app.use(
  gateWith({ ...parts, signing, bridge, placeholders })(POLICY, {
    debug: EXPLAINS,
    onReport: tell,
  }),
)
app.use(async (c, next) => {
  await next()
  const exchange = await startExchange(compiled, c.req.raw, false)
  if (exchange.route.mode !== 'off') return
  // The gate reports nothing where it is off.
  c.executionCtx.waitUntil(tell(reportOf(exchange, { mode: 'off', status: c.res.status }), c))
})
app.all('*', origin(ORIGIN ? { binding: ORIGIN } : ORIGIN_URL ? { url: ORIGIN_URL } : undefined))

export default {
  async fetch(request, bindings, context) {
    const here = new URL(request.url)
    const there = HOST === undefined ? here : onHost(here, HOST)
    const [country, regionCode] = COUNTRY?.split('-') ?? []
    const cf = { ...(country && { country }), ...(regionCode && { regionCode }) }
    const moved = new Request(new Request(there, request), { cf })
    return mapBack(await app.fetch(moved, bindings, context), there, here)
  },
} satisfies ExportedHandler

function onHost(url: URL, host: string): URL {
  const moved = new URL(url)
  moved.protocol = 'https:'
  // A host without a port leaves the old port.
  moved.port = ''
  moved.host = host
  return moved
}

/** Keeps a browser in the sandbox where the site redirects to the host that it believes to be on. */
function mapBack(response: Response, there: URL, here: URL): Response {
  const location = response.headers.get('location') ?? ''
  const target = URL.parse(location.startsWith('//') ? there.protocol + location : location)
  if (there === here || target?.host !== there.host) return response
  const mapped = new Response(response.body, response)
  mapped.headers.set('location', here.origin + target.pathname + target.search + target.hash)
  return mapped
}

function tellReading({ granted, refused, at, expires, ...rest }: Reading): ToldReading {
  const lists = { granted: [...granted].sort(), refused: [...refused].sort() }
  return { ...rest, ...lists, ...(at !== undefined && { at: new Date(at).toISOString() }) }
}

async function tell(report: Report, c: Context): Promise<void> {
  const { consent } = c.var
  const exchange = await startExchange(compiled, c.req.raw, false)
  const ids = ['necessary', ...compiled.categories.keys(), ...compiled.services.keys()]
  const verdicts = ids.map((id) => [id, consent.because(id)])
  const observation: Observation = {
    ...report,
    method: c.req.method,
    path: exchange.page.pathname,
    html: isHtml(c.res.headers),
    refusesTags: refusesTags({ ...exchange, consent }),
    consent: Object.fromEntries(verdicts),
    readings: consent.readings.map(tellReading),
  }
  const body = JSON.stringify(observation)
  await OBSERVER.fetch('http://observer/', { method: 'POST', body })
}
