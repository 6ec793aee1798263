/**
 * What the command line says to people.
 *
 * @module
 */
import type { Because, Decision, Verdict } from '../index.ts'
import type { Observation, ToldReading } from './sandbox-worker.ts'

/** What `explain --json` prints. */
export interface Explanation
  extends Pick<Observation, 'mode' | 'route' | 'regime' | 'readings' | 'decisions'> {
  url: string
  /** The verdict on every category and service. */
  consent: Record<string, Verdict>
  /** Why the page's tags were not judged, where there is a page. */
  unread?: string
}

const words: Readonly<Record<Because, string>> = {
  necessary: 'it is necessary',
  granted: 'the visitor granted it',
  refused: 'the visitor refused it',
  'not-answered': 'the visitor has not answered',
  route: 'the route says so',
  region: 'visitors of the region get it so',
  signal: 'the browser sends an opt-out signal',
  objection: 'the visitor objected',
  children: 'the route is for children',
  unknown: 'no rule of the policy is about it',
  manager: "it is the consent manager's own",
  deletion: 'it only deletes a cookie',
}

/** `explain` for people: who the visitor is to the gate, then a block for each decision. */
export function describeExplanation(explanation: Explanation): string {
  const { url, mode, route, regime, readings, consent, decisions, unread } = explanation
  const head = [
    url,
    `mode ${mode}, ${route === '' ? 'no route matches' : `route ${route}`}`,
    `regime ${regime}`,
    ...readings.map(describeReading),
    ...Object.entries(consent).map(
      ([id, { granted, because, rule }]) =>
        `${granted ? 'granted' : 'refused'} ${id}: ${words[because]} (${rule})`,
    ),
  ]
  const rest = [
    ...(mode === 'report'
      ? ['Nothing is removed in mode report: this is what enforce would do.']
      : []),
    ...(mode === 'off' ? ['Nothing is decided in mode off.'] : []),
    ...(mode !== 'off' && unread ? [`The page's tags were not judged: ${unread}.`] : []),
    ...(mode !== 'off' && decisions.length === 0 ? ['There was nothing to decide.'] : []),
  ]
  return [head.join('\n'), ...decisions.map(describeDecision), ...rest].join('\n\n')
}

function describeReading({ source, state, reason, at, remembered, optedOut }: ToldReading): string {
  const about = [reason, at, remembered && 'remembered', optedOut && 'opted out'].filter(Boolean)
  return `${source}: ${state}${about.length > 0 ? ` (${about.join(', ')})` : ''}`
}

function describeDecision(decision: Decision): string {
  const { subject, element, target, action, because, rule, service, category } = decision
  const { expires, lost = [] } = decision
  const belongs = [service ?? 'no service', ...(category ? [`category ${category}`] : [])]
  return [
    `${action.toUpperCase()} ${subject}${element ? ` <${element}>` : ''} ${printable(target)}`,
    `  because ${words[because]}; ${belongs.join(', ')}`,
    `  rule    ${rule}`,
    ...(expires ? [`  ended   in the browser, by ${expires} Set-Cookie lines`] : []),
    // Of the catalogue several rules may stand under one pointer.
    ...[...new Set(lost)].map((loser) => `  lost    ${loser}`),
  ].join('\n')
}

/** One line about a response, without any value of the visitor's. */
export function describeResponse(observation: Observation): string {
  const { status, method, path, mode, html, decisions, unread } = observation
  const removed = new Map<string, number>()
  for (const { action, service = 'unknown' } of decisions) {
    if (action === 'remove') removed.set(service, (removed.get(service) ?? 0) + 1)
  }
  const counts = [...removed].map(([service, count]) => `${service} ${count}`)
  const done = mode === 'report' ? 'would remove' : 'removed'
  return [
    `${status} ${method} ${path}`,
    mode,
    ...(html ? ['html'] : []),
    ...(counts.length > 0 ? [`${done} ${counts.join(', ')}`] : []),
    ...(unread ? [`not read: ${unread}`] : []),
  ].join('  ')
}

/**
 * Names and addresses are other people's: what in them would steer a terminal, or hide, is written out.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}
