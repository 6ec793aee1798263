/**
 * Serves one request after another while one thing in the gate fails, and tells what came of each.
 *
 * @module
 */
import { type Reply, send } from './client.ts'
import { choices, type Message, rich } from './faults-messages.ts'
import type { Plan, Told } from './faults-plan.ts'
import { faults } from './faults-plugin.ts'
import { type Head, valuesOf } from './message.ts'
import { type Asked, type Origin, startOrigin } from './origin.ts'
import { read } from './reading.ts'
import { policy } from './site.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

export type Choice = keyof typeof choices

/** From best to worst; what stands behind `cut` must never be. */
export const outcomes = [
  /** As where nothing fails, byte for byte. */
  'whole',
  /** All that is not refused, in order and once: swept, or as for a visitor who refuses everything. */
  'otherwise whole',
  'a 502 of our own',
  /** Visibly, or before the head. */
  'cut',
  /** Something is missing, or there twice, and it looks complete. */
  'torn',
  /** It may be stored though it depends on consent. */
  'cached',
  /** An error page that nobody here wrote. */
  'a foreign error',
  'a hang',
  'a leak',
] as const
export type Outcome = (typeof outcomes)[number]

export interface Trial {
  message: Message
  choice: Choice
  outcome: Outcome
  /** Something in the log tells of it. */
  isLogged: boolean
  /** What is wrong in the log: a value, or a rejection that nobody heard of. */
  complaints: readonly string[]
  told: Told
  reply: Reply | undefined
}

export interface Failing {
  /** @param fair what arrives where nothing fails */
  serve(message: Message, choice: Choice, plan: Partial<Plan>, fair?: Reply): Promise<Trial>
  stop(): Promise<void>
}

const worker = new URL('./worker-faults.ts', import.meta.url)
const CONSENT_GATE_SECRET = `k1:${'0123456789'.repeat(4)}`

export async function startFailing(): Promise<Failing> {
  const origin = await startOrigin()
  const zone = origin.port
  const workerd = await startWorkerd({
    plain: { entry: worker, plugin: faults, zone, bindings: { POLICY: policy } },
    rich: {
      entry: worker,
      plugin: faults,
      zone,
      bindings: { POLICY: rich, CONSENT_GATE_SECRET },
    },
  })
  return {
    serve: (message, choice, plan, fair) => serve({ origin, workerd, message, choice, plan, fair }),
    async stop() {
      await workerd.stop()
      await origin.stop()
    },
  }
}

interface Serving {
  origin: Origin
  workerd: Workerd<'plain' | 'rich'>
  message: Message
  choice: Choice
  plan: Partial<Plan>
  fair: Reply | undefined
}

async function serve(serving: Serving): Promise<Trial> {
  const { origin, workerd, message, choice, plan, fair } = serving
  const port = workerd.ports[message.through]
  origin.answer = message.answer
  const before = origin.asked.length
  const from = workerd.log.length
  await control(port, 'POST', '', JSON.stringify(plan))

  const answer = await send(port, message.request(choices[choice]), { patience }).catch((error) =>
    String(error),
  )
  const reply = typeof answer === 'string' ? undefined : answer
  const told = await tellWhenOver(workerd, port)
  const log = workerd.log.slice(from).filter((line) => !line.startsWith('faults '))
  const asked = origin.asked.slice(before)
  const outcome = reply
    ? judge(message, choice, reply, asked, fair)
    : /no end/.test(String(answer))
      ? 'a hang'
      : 'cut'
  return {
    message,
    choice,
    outcome: told.pending > 0 ? 'a hang' : outcome,
    isLogged: log.some((line) =>
      /"fault":|"unread":"(a response, by a fault|the page could not|.* broke off)/.test(line),
    ),
    complaints: log.filter((line) => /SECRET|nobody caught/.test(line)),
    told,
    reply,
  }
}

/** So many milliseconds without an end are a hang. */
const patience = 5000

let marks = 0

async function control(port: number, method: string, mark: string, body = ''): Promise<Told> {
  const lines = ['Host: www.example.com', `X-Mark: ${mark}`, `Content-Length: ${body.length}`]
  const reply = await send(
    port,
    `${method} /faults HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`,
  )
  return JSON.parse(reply.body.toString())
}

/** What happened, when the platform waits for nothing any more, and all of it stands in the log. */
async function tellWhenOver(workerd: Workerd<string>, port: number): Promise<Told> {
  const late = Date.now() + patience
  for (;;) {
    const mark = `mark ${++marks}`
    const from = workerd.log.length
    const told = await control(port, 'GET', mark)
    await Promise.all([
      workerd.logged(`faults ${mark} out`, from),
      workerd.logged(`faults ${mark} err`, from),
    ])
    if (told.pending === 0 || Date.now() > late) return told
  }
}

function judge(
  message: Message,
  choice: Choice,
  reply: Reply,
  asked: readonly Asked[],
  fair: Reply | undefined,
): Outcome {
  const { marks, isUntouched } = message
  const text = readOf(reply)
  const isOurs = /^HTTP\/1\.1 502 /.test(reply.start) && /^502 Bad Gateway: /.test(text)
  const isRefusing = choice === 'none' && !isUntouched
  if (isRefusing && leaks(reply, text, asked)) return 'a leak'
  if (isOurs)
    return valuesOf(reply, 'cache-control')[0] === 'no-store' ? 'a 502 of our own' : 'cached'
  if (/^HTTP\/1\.1 5/.test(reply.start)) return 'a foreign error'
  if (!reply.clean) return 'cut'
  if (!fair) return 'whole'
  if (reply.start !== fair.start || keptCookies(reply) !== keptCookies(fair)) return 'torn'
  if (isPrivate(fair) && !isPrivate(reply)) return 'cached'
  if (reply.body.equals(fair.body)) return 'whole'
  const isAll = marks?.join() === text.match(/mark \d+/g)?.join()
  return marks && isAll ? 'otherwise whole' : 'torn'
}

function leaks(reply: Reply, text: string, asked: readonly Asked[]): boolean {
  const left = text.replaceAll(/<script[^>]*\btype=["']?text\/refused[\s\S]*?<\/script>/g, '')
  return (
    /\b(tags\.measure|pixel\.ads)\.example\b|measure\('start'/.test(left) ||
    /<iframe[^>]*\ssrc=["']?https:\/\/films/.test(left) ||
    valuesOf(reply, 'set-cookie').some((line) => line.startsWith('_ga')) ||
    valuesOf(reply, 'link').some((line) => line.includes('measure')) ||
    asked.some((one) => valuesOf(one, 'cookie').some((line) => line.includes('_ga')))
  )
}

/** The session's cookie, which no fault costs the visitor. */
function keptCookies(reply: Head): string {
  return valuesOf(reply, 'set-cookie')
    .filter((line) => line.startsWith('sid'))
    .map((line) => line.split(';')[0])
    .join()
}

function isPrivate(reply: Head): boolean {
  return valuesOf(reply, 'cache-control').some((line) => /private|no-store/.test(line))
}

function readOf(reply: Reply): string {
  try {
    return read(reply)
  } catch {
    return reply.body.toString('latin1')
  }
}
