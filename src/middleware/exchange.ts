/**
 * One request and its response, as the gate sees them.
 *
 * @module
 */
import { benefitOfDoubt, mayComeAlone } from '../consent/doubt.ts'
import { type CookiePair, splitCookies } from '../consent/jar.ts'
import { readPairs } from '../consent/read.ts'
import type { Reading } from '../consent/reading.ts'
import { regionOf } from '../consent/region.ts'
import { type Consent, refuseAll, resolve } from '../consent/resolve.ts'
import type { Keys } from '../consent/sign.ts'
import { isAhead, signalsOf } from '../consent/signals.ts'
import type { CompiledPolicy, CompiledRoute } from '../policy/compile.ts'
import { type Decision, decide, losers } from '../policy/decide.ts'
import { hostOf } from '../policy/pattern.ts'
import type { Subject } from '../policy/subject.ts'
import type { Here, Signing } from './signing.ts'
import type { RefusedCookie } from './withdrawal.ts'

/** As many decisions as are remembered: a page of millions of tags would fill the memory of all. */
export const most = 20_000

type WithoutPage<S> = S extends unknown ? Omit<S, 'page'> : never

export interface Exchange {
  policy: CompiledPolicy
  route: CompiledRoute
  consent: Consent
  /** The request's URL. */
  page: URL
  /** Milliseconds since the epoch. */
  now: number
  /** `Set-Cookie` lines of receipts: docs/policy.md, `remember`. */
  receipts: readonly string[]
  /** The cookies of the request that the origin does not get. */
  refusedCookies: RefusedCookie[]
  /** What this visitor refuses for good: wherever on the site, without doubt, and not until the next page. */
  lasting(): Consent
  /** The decisions taken so far, the first `most` of them. */
  decisions: Decision[]
  /** Takes a decision and remembers it. */
  judge(subject: WithoutPage<Subject>): Decision
  /** What would be decided for a visitor who is refused this on this route, if any would be. */
  refusable(subject: WithoutPage<Subject>): Decision | undefined
  /** Whether some visitor would be refused this on this route. */
  isRefusable(subject: WithoutPage<Subject>): boolean
}

/**
 * Reads the visitor's choice and resolves it once.
 *
 * @param signed the gate's keys, and what reads with them, where the policy needs them
 */
export async function startExchange(
  policy: CompiledPolicy,
  request: Request,
  explains: boolean,
  signed?: { signing: Signing; keys: Keys },
): Promise<Exchange> {
  const page = new URL(request.url)
  const now = Date.now()
  const route = policy.routes.find(page, request.url)
  const pairs = splitCookies(request.headers.get('cookie') ?? '')
  const here = { keys: signed?.keys ?? new Map(), host: hostOf(page), now }
  const { readings, receipts: lines } = await readAll(policy, pairs, here, signed?.signing)
  const signals = signalsOf(request.headers, pairs, policy.asksDnt)
  const region = regionOf(request.cf)
  const consent = resolve(policy, route, readings, region, signals)
  const lasting = () => {
    const isAlone = mayComeAlone(request.headers, page)
    const told = benefitOfDoubt(policy, readings, pairs, isAlone)
    return resolve(policy, policy.routes.anywhere, told, region, { ...signals, continues: true })
  }
  // Who is fetched ahead for has not come yet.
  const receipts = isAhead(request.headers) ? [] : lines
  return exchangeOf({ policy, route, consent, lasting, page, now, receipts }, explains)
}

/** As for a visitor who refuses all that can be refused: where what this one says cannot be told. */
export function strictExchange(policy: CompiledPolicy, { url }: Request): Exchange {
  const page = new URL(url)
  // What was granted is not to be ended for good by what goes by.
  const route = { ...policy.routes.find(page, url), expires: false }
  const consent = refuseAll(policy, route)
  const lasting = () => consent
  return exchangeOf({ policy, route, consent, lasting, page, now: Date.now(), receipts: [] }, false)
}

function exchangeOf(
  known: Pick<Exchange, 'policy' | 'route' | 'consent' | 'lasting' | 'page' | 'now' | 'receipts'>,
  explains: boolean,
): Exchange {
  const { policy, route, consent, page } = known
  const nobody = refuseAll(policy, route)
  const decisions: Decision[] = []
  const refusable: Exchange['refusable'] = (about) => {
    const decision = decide(policy, nobody, { ...about, page } as Subject)
    return decision.action === 'remove' ? decision : undefined
  }
  return {
    ...known,
    decisions,
    refusedCookies: [],
    judge(about) {
      const subject = { ...about, page } as Subject
      const decision = decide(policy, consent, subject)
      if (explains) decision.lost = losers(policy, subject, decision).map(({ rule }) => rule)
      // Of an inline script there is nothing to tell but whose it is, or what it would load.
      const isTold = decision.subject !== 'inline' || decision.service !== undefined
      const isTaken = isTold || decision.action === 'remove'
      if (isTaken && decisions.length < most) decisions.push(decision)
      return decision
    },
    refusable,
    isRefusable: (about) => refusable(about) !== undefined,
  }
}

/** What every source says, or, where it says nothing, what it said last. */
async function readAll(
  policy: CompiledPolicy,
  pairs: readonly CookiePair[],
  here: Here,
  signing: Signing | undefined,
): Promise<{ readings: Reading[]; receipts: string[] }> {
  const verified = await signing?.verify(policy, pairs, here)
  const counts = policy.domains.size === 0 || policy.domains.has(here.host)
  const receipts: string[] = []
  const readings: Reading[] = []
  for (const from of policy.sources) {
    const reading = readPairs(from, pairs, here.now, verified)
    if (!counts) readings.push(elsewhere(reading))
    else if (!from.remembers || !signing) readings.push(reading)
    else {
      const { reading: last, line } = await signing.recall(from, reading, pairs, here)
      readings.push(last)
      if (line !== undefined) receipts.push(line)
    }
  }
  return { readings, receipts }
}

/** On a host that the policy does not name, a choice does not count. What it refuses stays refused. */
function elsewhere(reading: Reading): Reading {
  const reason = 'chosen on a host that domains does not name'
  if (reading.state !== 'given') return reading
  return { ...reading, state: 'absent', granted: new Set(), reason }
}
