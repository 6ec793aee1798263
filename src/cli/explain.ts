/**
 * `explain`: every decision about one request and one response, and why.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises'
import { html } from 'hono/html'
import { describeExplanation, type Explanation } from './describe.ts'
import { Failure } from './failure.ts'
import { choosePolicyFile, readBytes, readPolicy } from './policy-file.ts'
import { type RawHeaders, type SandboxOptions, startSandbox } from './sandbox.ts'
import type { Observation } from './sandbox-worker.ts'
import { parseCountry, readArguments, usage } from './usage.ts'

/** Longer than a page of any size takes, in milliseconds. */
const patience = 10_000

/** @throws {Failure} where a file cannot be read, or the page not to its end */
export async function explain(args: string[]): Promise<0> {
  const { values } = readArguments('explain', {
    args,
    options: {
      url: { type: 'string' },
      policy: { type: 'string' },
      cookie: { type: 'string' },
      'set-cookie': { type: 'string', multiple: true, default: [] },
      page: { type: 'string' },
      tag: { type: 'string', multiple: true, default: [] },
      country: { type: 'string' },
      gpc: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const url = parseUrl(values.url)
  const country = parseCountry('explain', values.country)
  if (values.page !== undefined && values.tag.length > 0) {
    throw usage('explain', '--page and --tag exclude each other')
  }
  const asked: RawHeaders = [
    ['accept', 'text/html'],
    // As for an address that was typed.
    ['sec-fetch-site', 'none'],
    ...(values.cookie === undefined ? [] : [header('cookie', values.cookie)]),
    ...(values.gpc ? [['sec-gpc', '1'] as RawHeaders[number]] : []),
  ]
  const cookies = values['set-cookie'].map((line) => header('set-cookie', line))
  const policy = await readPolicy(choosePolicyFile(values.policy, '--policy FILE'))
  const page = values.page === undefined ? await pageWith(values.tag) : await readBytes(values.page)
  const origin = {
    headers: [['content-type', page ? 'text/html' : 'text/plain'], ...cookies] as RawHeaders,
    body: page ?? Buffer.of(),
  }
  const observation = await observe({ policy, origin, ...(country && { country }) }, url, asked)
  const { mode, route, regime, consent, readings, decisions } = observation
  const unread = page && whyUnread(observation)
  const explanation: Explanation = {
    ...{ url, mode, route, regime, consent, readings, decisions },
    ...(unread && { unread }),
  }
  console.log(values.json ? JSON.stringify(explanation, null, 2) : describeExplanation(explanation))
  return 0
}

async function observe(
  options: Pick<SandboxOptions, 'policy' | 'origin' | 'country'>,
  url: string,
  headers: RawHeaders,
): Promise<Observation> {
  const { promise, resolve } = Promise.withResolvers<Observation>()
  const faults: string[] = []
  const onFault = (fault: string) => faults.push(fault)
  const sandbox = await startSandbox({ ...options, explains: true, onResponse: resolve, onFault })
  try {
    const sent = sandbox.send(url, headers).then(() => promise)
    const late = setTimeout(patience, undefined, { ref: false })
    const observation = await Promise.race([sent, late])
    if (observation) return observation
    throw new Error(`nothing was heard of it for ${patience / 1000} seconds`)
  } catch (error) {
    throw new Failure([`the exchange did not end: ${String(error)}`, ...faults].join('\n'))
  } finally {
    await sandbox.stop()
  }
}

/** Why the page's tags were not judged; `undefined` where they were. */
function whyUnread({ mode, unread, refusesTags }: Observation): string | undefined {
  if (mode === 'off') return 'the gate is off here'
  return unread ?? (refusesTags ? undefined : 'this visitor is refused no tag here')
}

async function pageWith(tags: readonly string[]): Promise<Buffer | undefined> {
  if (tags.length === 0) return undefined
  const scripts = tags.map((tag) => html`<script src="${tag}"></script>\n`)
  return Buffer.from(String(await html`<!doctype html>\n<title>Tags</title>\n${scripts}`))
}

function parseUrl(value: string | undefined): string {
  if (value === undefined) throw usage('explain', '--url is missing')
  const url = URL.parse(value)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw usage(
      'explain',
      `--url expects an address such as https://www.example.com/, got ${value}`,
    )
  }
  url.hash = ''
  return url.href
}

/** A header with the bytes that a browser sends: UTF-8. */
function header(name: 'cookie' | 'set-cookie', value: string): RawHeaders[number] {
  if (/[\0\r\n]/.test(value)) throw usage('explain', `--${name} expects one header line`)
  return [name, Buffer.from(value).toString('latin1')]
}
