/**
 * A site of which every byte is scripted, a gate in front of it, and beside the gate its twin that
 * has none: what a test asserts by default is that the two give the same bytes.
 *
 * `gate` and `twin` stand in the zone itself: their `fetch` goes to the site whatever its URL.
 * `elsewhere` and `elsewhereTwin` reach the site by its own address, through `origin({ url })`.
 *
 * @module
 */
import type { Policy } from '../../src/index.ts'
import { ask, type Reply, type Sending, send } from './client.ts'
import { type Asked, type Origin, startOrigin } from './origin.ts'
import { startWorkerd, type Worker, type Workerd } from './workerd.ts'

export const policy: Policy = {
  consent: [{ source: 'onetrust' }],
  categories: { analytics: { title: 'Analytics' }, marketing: { title: 'Marketing' } },
  services: {
    measure: {
      category: 'analytics',
      cookies: ['_ga', '_ga_*'],
      tags: ['tags.measure.example'],
      inline: ["measure('start'"],
    },
    pixel: { category: 'marketing', cookies: ['_fbp'], tags: ['pixel.ads.example'] },
  },
  mode: 'enforce',
  routes: [
    { host: 'off.example.com', path: '/*', mode: 'off' },
    { path: '/off/*', mode: 'off' },
    { path: '/report/*', mode: 'report' },
  ],
}

/** A page, and what is left of it for a visitor who granted nothing. */
export const page = {
  whole: `<!DOCTYPE html>
<title>Käse &amp; Wein</title>
<script async src="https://tags.measure.example/tag.js?id=1"></script>
<script>measure('start', 'M-1')</script>
<script>shop.greet("Grüße")</script>
<p class='a'  ID=b>first</p>
<noscript><img src="https://pixel.ads.example/p?e=1"><b>ohne</b></noscript>
<img src="/logo.png" alt="Käse"><img src=https://pixel.ads.example/p>
<p>last
`,
  filtered: `<!DOCTYPE html>
<title>Käse &amp; Wein</title>


<script>shop.greet("Grüße")</script>
<p class='a'  ID=b>first</p>
<noscript><b>ohne</b></noscript>
<img src="/logo.png" alt="Käse">
<p>last
`,
} as const

/** What a visitor sends who answered the banner, or who has only seen it. */
export const cookies = {
  all: 'OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1; OptanonAlertBoxClosed=2026-09-01T08:00:00.000Z',
  analytics:
    'OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A0; OptanonAlertBoxClosed=2026-09-01T08:00:00.000Z',
  seen: 'OptanonConsent=groups=C0001%3A1%2CC0002%3A1%2CC0004%3A1',
} as const

/** The headers in which a page that depends on consent differs from the origin's. */
export const variantHeaders =
  /^(cache-control|cdn-cache-control|surrogate-control|expires|vary|etag|last-modified):/i

/** And that of a page to who refuses advertising. */
export const denial = /^permissions-policy:/i

const worker = new URL('./worker.ts', import.meta.url)
const twin = new URL('./worker-twin.ts', import.meta.url)

type Name = 'gate' | 'twin' | 'elsewhere' | 'elsewhereTwin'

export interface Site<Extra extends string = never> {
  origin: Origin
  workerd: Workerd<Name | Extra>
  /** Sends one request to one of the Workers; with what the site was asked, if it was. */
  ask(name: Name | Extra, request: string, sending?: Sending): Promise<Exchange>
  stop(): Promise<void>
}

export interface Exchange extends Reply {
  asked: Asked | undefined
}

/**
 * @param more further gates with further bindings: in the zone, unless they name an `ORIGIN_URL`
 * @param heap as much as JavaScript may hold, in MB
 */
export async function startSite<const Extra extends string = never>(
  more: Readonly<Record<Extra, Worker['bindings']>> = {} as Record<Extra, Worker['bindings']>,
  heap?: number,
): Promise<Site<Extra>> {
  const origin = await startOrigin()
  const zone = origin.port
  const ORIGIN_URL = `http://127.0.0.1:${zone}`
  const extra: [string, Worker][] = Object.entries<Worker['bindings']>(more).map(
    ([name, bindings]) => [
      name,
      {
        entry: worker,
        bindings: { POLICY: policy, ...bindings },
        ...(bindings?.['ORIGIN_URL'] === undefined && { zone }),
      },
    ],
  )
  const workerd = await startWorkerd<Name | Extra>(
    {
      gate: { entry: worker, bindings: { POLICY: policy }, zone },
      twin: { entry: twin, zone },
      elsewhere: { entry: worker, bindings: { POLICY: policy, ORIGIN_URL } },
      elsewhereTwin: { entry: twin, bindings: { ORIGIN_URL } },
      ...(Object.fromEntries(extra) as Record<Extra, Worker>),
    },
    heap,
  )
  return {
    origin,
    workerd,
    async ask(name, request, sending) {
      const before = origin.asked.length
      const reply = await send(workerd.ports[name], request, sending)
      return { ...reply, asked: origin.asked[before] }
    },
    async stop() {
      await workerd.stop()
      await origin.stop()
    },
  }
}

/** A response as a reader compares it: every byte, one character each. */
export function transcribe({ start, lines, body, framing, clean }: Reply): object {
  return { start, lines, body: body.toString('latin1'), framing, clean }
}

/** The lines that do not match. */
export function dropLines(lines: readonly string[], pattern: RegExp): string[] {
  return lines.filter((line) => !pattern.test(line))
}

/** What ends cookies that the browser holds, `Set-Cookie:` before it or not. */
export const ending = /=; Max-Age=0; Path=\//

/** The lines that match. */
export function pickLines(lines: readonly string[], pattern: RegExp): string[] {
  return lines.filter((line) => pattern.test(line))
}

/** A navigation, as browsers send it. */
export function navigate(target: string, lines: readonly string[] = [], method = 'GET'): string {
  const usual = ['Accept: text/html,*/*;q=0.8', 'Sec-Fetch-Dest: document']
  return ask(target, [...usual, ...lines], method)
}
