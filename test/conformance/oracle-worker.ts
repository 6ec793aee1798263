/**
 * Answers what the gate makes of a page, cut into pieces, and what its oracle does.
 *
 * @module
 */
import { Hono } from 'hono'
import { consentGate, type Decision, type Policy } from '../../src/index.ts'
import { fromLatin, latin } from '../../src/rewrite/latin.ts'
import { oracle } from '../rewrite/oracle.ts'
import type { Outcome } from '../rewrite/oracle-markup.ts'

/** A page in UTF-8, in pieces: a windows-1252 character for each byte. */
export interface Question {
  policy: Policy
  url: string
  pieces: readonly string[]
}

export interface Answers {
  gate: Outcome
  /** Where HTMLRewriter alone reads the page. */
  oracle?: Outcome | undefined
}

// biome-ignore lint/style/noDefaultExport: a Worker has one.
export default {
  async fetch(request: Request): Promise<Response> {
    const question: Question = await request.json()
    const { policy, url, pieces } = question
    const wide = await oracle(policy, url, fromLatin(pieces.join('')))
    const answers: Answers = {
      gate: await passGate(question),
      oracle: wide && { html: latin(wide.page), decisions: wide.decisions },
    }
    return Response.json(answers)
  },
}

async function passGate({ policy, url, pieces }: Question): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<readonly Decision[]>()
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(fromLatin(piece))
      controller.close()
    },
  })
  const site = new Hono()
  site.use(consentGate(policy, { onReport: ({ decisions }) => resolve(decisions) }))
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  site.all('*', () => new Response(body, { headers }))
  const response = await site.fetch(new Request(url))
  const html = latin(new Uint8Array(await response.arrayBuffer()))
  return { html, decisions: await promise }
}
