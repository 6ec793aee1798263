/**
 * Scans pages: puts each through the very gate, as a visitor who refused, and sums up what was seen.
 *
 * @module
 */
import type { Policy } from '../index.ts'
import type { Exchange } from '../middleware/exchange.ts'
import { compile } from '../policy/compile.ts'
import { suggest } from '../policy/nearest.ts'
import { hostOf, parseHost } from '../policy/pattern.ts'
import * as sources from '../sources.ts'
import { printable } from './describe.ts'
import { UsageError } from './failure.ts'
import { everything } from './known-services.ts'
import { emptyPage, exchangeOn, nothingRefused, startVisitor, type Visitor } from './scan-gate.ts'
import { expectNoInput, inputsOf, openOut, realOf } from './scan-out.ts'
import type { Page } from './scan-page.ts'
import { builtInPolicy, chooser, enforcing, inventory } from './scan-policy.ts'
import type { ScanResult } from './scan-result.ts'
import { type Seen, seeAll } from './scan-see.ts'
import { sumUp } from './scan-sum.ts'
import { findTargets } from './targets.ts'

export interface ScanOptions {
  /** Files (.html, .htm, .html.gz, .har), folders, and http(s) URLs. */
  targets: readonly string[]
  /** As `readPolicy` returns it, and the file it is from. The built-in one when absent. */
  policy?: { policy: Policy; file: string }
  /** The categories and services that the visitor granted. */
  grant?: readonly string[]
  /** A file with a line `file<TAB>url` for each saved page. */
  index?: string
  /** The URL of saved pages that the index does not name. */
  url?: string
  /** The folder that rewritten pages go to. */
  out?: string
  /** A file that is written afterwards: none that is read. */
  report?: string
  /** Loads URLs in a browser. */
  browser?: boolean
  onProgress?(done: number, total: number): void
  onWarning?(message: string): void
}

/** One page as it was and as the gate serves it. */
export interface Sample {
  page: string
  before: string
  after: string
}

export interface Scan {
  result: ScanResult
  /** The page with the most removals. */
  sample?: Sample
}

/**
 * @throws {UsageError} for a grant of what the policy does not have, or a `url` that is none
 * @throws {Failure} where the gate cannot run, or the index or the policy cannot be used
 */
export async function scanTargets(options: ScanOptions): Promise<Scan> {
  const ignoreSignals = endOnSignals()
  try {
    return await scanAll(options)
  } finally {
    ignoreSignals()
  }
}

async function scanAll(options: ScanOptions): Promise<Scan> {
  const { policy: named, grant = [], out } = options
  // Names of files, and what servers say, are other people's.
  const onWarning = (message: string) =>
    options.onWarning?.(message.split('\n').map(printable).join('; '))
  const policy = named?.policy ?? builtInPolicy
  expectGrants(policy, grant)
  const failures: ScanResult['failures'][number][] = []
  const fail = (target: string, error: unknown): [] => {
    failures.push({
      target,
      message: error instanceof Error ? error.message : String(error),
    })
    return []
  }
  const targets = await findTargets({ ...options, onWarning }, fail)
  const { index, report } = options
  const inputs = await inputsOf(
    [...options.targets, ...targets.map(({ name }) => name)],
    [named?.file, index],
  )
  if (report !== undefined) await expectNoInput(report, inputs)
  const taken =
    report === undefined ? inputs : new Map([...inputs, [await realOf(report), 'the report']])
  const folder = out === undefined ? undefined : await openOut(out, taken)
  const seen: Seen[] = []
  const unread = new Map<string, string[]>()
  let best: { removed: number; sample: Sample } | undefined
  const visitors = await startVisitors(policy, grant, named !== undefined)
  try {
    for (const [i, { name, pages }] of targets.entries()) {
      options.onProgress?.(i, targets.length)
      for (const page of await pages().catch((error: unknown) => fail(name, error))) {
        try {
          const one = await seePage(page, visitors)
          seen.push(one.seen)
          if (one.body) await folder?.write(page, one.body)
          const why = one.seen.unread
          if (why && why !== nothingRefused && why !== emptyPage)
            unread.set(why, [...(unread.get(why) ?? []), page.name])
          const removed = one.seen.decisions.filter(({ action }) => action === 'remove').length
          if (removed > (best?.removed ?? 0)) best = { removed, sample: one.sample() }
        } catch (error) {
          fail(page.name, error)
        }
      }
    }
    options.onProgress?.(targets.length, targets.length)
  } finally {
    await visitors.actual.leave()
    await visitors.knowing?.leave()
  }
  warnOfGrants(policy, grant, seen, onWarning)
  for (const [why, [first, ...others]] of unread) {
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    onWarning(`${first}${more}: tags were not judged: ${why}`)
  }
  for (const { target, message } of failures) onWarning(`${target}: ${message}`)
  const result = await sumUp({
    policy,
    file: named?.file,
    granted: grant,
    seen,
    failures,
  })
  return { result, ...(best && { sample: best.sample }) }
}

/** Who refused what the policy has; and who refused all that is known, and so sees all. */
interface Visitors {
  actual: Visitor
  /** Absent where the other gate knows as much. */
  knowing: Visitor | undefined
  exchanges(page: URL): Promise<{ actual: Exchange; knowing: Exchange }>
}

async function startVisitors(
  policy: Policy,
  grant: readonly string[],
  isNamed: boolean,
): Promise<Visitors> {
  const available = { sources: Object.values(sources), catalogue: everything }
  const policies = { actual: enforcing(policy), knowing: inventory(policy) }
  const choosers = {
    actual: chooser(policy, grant),
    knowing: chooser(policies.knowing, []),
  }
  const [actual, knowing] = await Promise.allSettled([
    startVisitor(policies.actual, choosers.actual),
    isNamed || grant.length > 0 ? startVisitor(policies.knowing, choosers.knowing) : undefined,
  ])
  if (actual.status === 'rejected' || knowing.status === 'rejected') {
    // The other would live on.
    for (const one of [actual, knowing]) if (one.status === 'fulfilled') await one.value?.leave()
    throw [actual, knowing].find((one) => one.status === 'rejected')?.reason
  }
  // Cookies of other sites are in no Worker's catalogue, since none ever meets them.
  const compiled = {
    actual: compile(policies.actual, available),
    knowing: compile(policies.knowing, available),
  }
  return {
    actual: actual.value,
    knowing: knowing.value,
    exchanges: async (page) => ({
      actual: await exchangeOn(page, compiled.actual, choosers.actual),
      knowing: await exchangeOn(page, compiled.knowing, choosers.knowing),
    }),
  }
}

async function seePage(
  page: Page,
  { actual, knowing, exchanges }: Visitors,
): Promise<{ seen: Seen; body: Uint8Array | undefined; sample(): Sample }> {
  const { name, url, response } = page
  const served = await actual.serve(url, response)
  const known = knowing ? await knowing.serve(url, response) : served
  const exchange = await exchanges(url)
  const decode = (bytes?: Uint8Array) => new TextDecoder().decode(bytes)
  return {
    seen: seeAll(
      page,
      { served, exchange: exchange.actual },
      { served: known, exchange: exchange.knowing },
    ),
    body: served.body,
    sample: () => ({
      page: name,
      before: decode(response.body),
      after: decode(served.body),
    }),
  }
}

/** As processes that have an exit code, since workerd and a browser are ended with such alone. */
function endOnSignals(): () => void {
  const ends = { SIGINT: () => process.exit(130), SIGTERM: () => process.exit(143) }
  process.once('SIGINT', ends.SIGINT).once('SIGTERM', ends.SIGTERM)
  return () => void process.off('SIGINT', ends.SIGINT).off('SIGTERM', ends.SIGTERM)
}

/** A choice counts on the hosts of `domains` alone, if there are some. */
function warnOfGrants(
  { domains = [] }: Policy,
  grant: readonly string[],
  seen: readonly Seen[],
  onWarning: (message: string) => void,
): void {
  const own = new Set(domains.map((host) => parseHost(host) ?? host))
  const others = new Set(seen.map(({ url }) => hostOf(url)).filter((host) => !own.has(host)))
  const [first] = others
  if (grant.length === 0 || own.size === 0 || first === undefined) return
  const more = others.size > 1 ? ` and ${others.size - 1} more` : ''
  onWarning(`--grant does not count on ${first}${more}: the policy's domains do not name it`)
}

function expectGrants({ categories, services }: Policy, grant: readonly string[]): void {
  const known = [...Object.keys(categories), ...Object.keys(services)]
  for (const id of grant) {
    if (known.includes(id) || id === 'necessary') continue
    throw new UsageError(`--grant: no category or service '${id}'${suggest(id, known)}`)
  }
}
