/**
 * The public door for tests: a Hono app behind the gate, and what was seen on both sides.
 *
 * @module
 */
import { type Context, Hono } from 'hono'
import {
  type ConsentGateOptions,
  consentGate,
  type Decision,
  type Policy,
  type Report,
} from '../src/index.ts'

/** A policy with one service of each kind; `change` replaces whole keys. */
export function policyWith(change: Partial<Policy> = {}): Policy {
  return {
    consent: [{ source: 'onetrust' }],
    categories: {
      functional: { title: 'Functional' },
      analytics: { title: 'Analytics' },
      marketing: { title: 'Marketing' },
    },
    services: {
      shop: { category: 'necessary', cookies: ['sid'] },
      counter: {
        category: 'analytics',
        cookies: ['_ga', '_ga_*'],
        tags: ['counter.example', '/count/*'],
        inline: ["count('start'"],
      },
      ads: { category: 'marketing', cookies: ['_ad'], tags: ['*.ads.example', 'mixed.example/px'] },
    },
    mode: 'enforce',
    ...change,
  }
}

/** OneTrust's cookies after an answer: the group ids that were granted, of C0002, C0003, C0004. */
export function answered(...granted: ('C0002' | 'C0003' | 'C0004')[]): string {
  return `${choice(...granted)}; OptanonAlertBoxClosed=2026-01-22T09:00:00.000Z`
}

/** `OptanonConsent` alone, as it is before an answer. */
export function choice(...granted: string[]): string {
  const groups = ['C0002', 'C0003', 'C0004'].map((id) => `${id}:${granted.includes(id) ? 1 : 0}`)
  const text = encodeURIComponent(['C0001:1', ...groups].join())
  return `OptanonConsent=isGpcEnabled=0&datestamp=Wed+Jan+22+2026&groups=${text}&AwaitingReconsent=false`
}

export const everything: string = answered('C0002', 'C0003', 'C0004')

export interface Seen {
  /** What the origin received. */
  request: Request
  response: Response
  report: Report | undefined
}

export interface Gate {
  fetch(url: string, init?: RequestInit): Promise<Seen>
}

/** The gate in front of an origin that answers as told. */
export function gate(
  policy: Policy,
  respond: (c: Context) => Response | Promise<Response> = (c) => c.text('ok'),
  options: ConsentGateOptions & { env?: Record<string, unknown> } = {},
): Gate {
  const { env = {}, ...rest } = options
  let report: Report | undefined
  let request: Request | undefined
  const app = new Hono()
  app.use(
    consentGate(policy, {
      ...rest,
      onReport(one, c) {
        report = one
        return rest.onReport?.(one, c)
      },
    }),
  )
  app.all('*', (c) => {
    request = c.req.raw
    return respond(c)
  })
  return {
    async fetch(url, init) {
      report = undefined
      const waiting: Promise<unknown>[] = []
      const context = {
        waitUntil: (promise: Promise<unknown>) => void waiting.push(promise),
        passThroughOnException() {},
        props: {},
      }
      const sent = new Request(url, { redirect: 'manual', ...init })
      const response = await app.fetch(sent, env, context)
      const body = response.body && (await response.arrayBuffer())
      await Promise.all(waiting)
      const copy = new Response(body, response)
      return { request: request ?? sent, response: copy, report }
    },
  }
}

/** What a response with these headers and this body becomes. */
export function page(html: string, headers: Record<string, string> = {}): () => Response {
  return () => new Response(html, { headers: { 'content-type': 'text/html', ...headers } })
}

/** A response that sets cookies. */
export function setting(...lines: string[]): () => Response {
  return () => {
    const headers = new Headers({ 'content-type': 'application/json' })
    for (const line of lines) headers.append('set-cookie', line)
    return new Response('{}', { headers })
  }
}

/** What arrives of a page whose visitor refuses everything, and the decisions about it. */
export async function filtered(
  html: string,
  {
    policy = policyWith(),
    url = 'https://www.shop.example/',
    cookie = '',
  }: { policy?: Policy; url?: string; cookie?: string } = {},
): Promise<{ html: string; decisions: readonly Decision[] }> {
  const seen = await gate(policy, page(html)).fetch(url, { headers: cookie ? { cookie } : {} })
  return { html: await seen.response.text(), decisions: seen.report?.decisions ?? [] }
}

/** The Set-Cookie lines that arrive. */
export async function setCookies(
  lines: readonly string[],
  {
    policy = policyWith(),
    url = 'https://www.shop.example/',
    cookie = '',
  }: { policy?: Policy; url?: string; cookie?: string } = {},
): Promise<string[]> {
  const seen = await gate(policy, setting(...lines)).fetch(url, {
    headers: cookie ? { cookie } : {},
  })
  return seen.response.headers.getSetCookie()
}
