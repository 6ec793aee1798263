/**
 * How long a cookie lives, as published: in words, in English, German and French.
 *
 * @module
 */
import { parseDuration } from '../policy/pattern.ts'
import { isBlank, normalise } from './import-words.ts'

/** `text` as a policy writes it, such as `13 months`; `untold` where nothing tells when it ends. */
export type Duration =
  | { kind: 'told'; text: string }
  | { kind: 'untold' }
  | { kind: 'unread' }
  | { kind: 'none' }

const unitWords: readonly (readonly [string, RegExp])[] = [
  ['second', /^(s|secs?|seconds?|sek|sekunden?|secondes?)$/],
  ['minute', /^(min|mins|minutes?|minuten)$/],
  ['hour', /^(h|hr|hrs|hours?|std|stunden?|heures?)$/],
  ['day', /^(d|days?|tage?|tagen|jours?|j)$/],
  ['week', /^(w|weeks?|wochen?|semaines?)$/],
  ['month', /^(months?|monate?|monaten|mois|mo)$/],
  ['year', /^(y|yr|yrs|years?|jahre?|jahren|jahres|ans?|annees?)$/],
]

const numbers: readonly RegExp[] = [
  /^(an?|one|eine?[rnms]?|une?)$/,
  /^(two|zwei|deux)$/,
  /^(three|drei|trois)$/,
  /^(four|vier|quatre)$/,
  /^(five|funf|cinq)$/,
  /^(six|sechs)$/,
  /^(seven|sieben|sept)$/,
  /^(eight|acht|huit)$/,
  /^(nine|neun|neuf)$/,
  /^(ten|zehn|dix)$/,
  /^(eleven|elf|onze)$/,
  /^(twelve|zwolf|douze)$/,
]

const session =
  /session|sitzung|browsers? (is |are )?close|closes? (your |the )?browser|schliess\w* (des|ihres) browsers|fermeture du navigateur/
const endless =
  /\b(undefined|unknown|unbekannt|inconnu|var(y|ies|ious|iabel|iable)|persist[ae]nte?|bestandig|dauerhaft|never|no expir\w*|forever|unlimited|unbegrenzt|illimitee?|n expire jamais|permanente?)\b/
const moment =
  /\b(few seconds|less than (a|1) minute|weniger als (eine|1) minute|paar sekunden|quelques secondes|moins d une minute)\b/

/** Of several, the longest. */
export function readDuration(published: string): Duration {
  if (published.trim() === '' || /^[-–—]+$/.test(published.trim())) return { kind: 'none' }
  // `1,000 days`; nobody can tell what a fraction is of.
  const whole = published.slice(0, 200).replace(/(\d)[.,'](?=\d{3}\b)/g, '$1')
  const words = normalise(whole.replace(/\d+[.,]\d+|\b(half|halbe[sr]?|demi)\b.*/gi, 'fraction'))
  if (moment.test(words)) return { kind: 'told', text: '1 minute' }
  const found = spans(words)
  const [longest] = found.toSorted((a, b) => secondsOf(b) - secondsOf(a))
  // Of nothing, `0 days`: it ends with the session.
  if (longest) return { kind: 'told', text: secondsOf(longest) === 0 ? 'session' : longest }
  if (session.test(words)) return { kind: 'told', text: 'session' }
  return { kind: endless.test(words) || isBlank(published) ? 'untold' : 'unread' }
}

/** `1 year 24 days` is one span; `364 days, 364 days` are two. As a policy writes them. */
function spans(words: string): string[] {
  const tokens = words.replace(/(\d)(?=[a-z])/g, '$1 ').split(' ')
  const found: string[] = []
  let parts: [number, string][] = []
  const end = () => {
    if (parts.length > 0) found.push(written(parts))
    parts = []
  }
  for (let i = 0; i < tokens.length; i++) {
    const number = readNumber(tokens[i] ?? '')
    const unit = unitWords.find(([, pattern]) => pattern.test(tokens[i + 1] ?? ''))?.[0]
    if (number !== undefined && unit !== undefined) {
      // In a list of several each begins with a unit that is not smaller.
      const [, last] = parts.at(-1) ?? []
      if (last !== undefined && secondsOf(`1 ${unit}`) >= secondsOf(`1 ${last}`)) end()
      parts.push([number, unit])
      i++
    } else if (!/^(and|und|et)$/.test(tokens[i] ?? '')) end()
  }
  end()
  return found
}

function readNumber(token: string): number | undefined {
  if (/^\d{1,8}$/.test(token)) return Number(token)
  const index = numbers.findIndex((pattern) => pattern.test(token))
  return index === -1 ? undefined : index + 1
}

/** In one unit: the largest that tells it exactly. */
function written(parts: readonly [number, string][]): string {
  const [[number, unit] = [0, 'day']] = parts
  if (parts.length === 1) return inUnit(number, unit)
  const seconds = parts.reduce((sum, [count, one]) => sum + count * secondsOf(`1 ${one}`), 0)
  const exact = ['day', 'hour', 'minute', 'second'].find(
    (one) => seconds % secondsOf(`1 ${one}`) === 0,
  )
  const all = seconds / secondsOf(`1 ${exact ?? 'second'}`)
  // A policy has no longer numbers; nobody lives to see the difference.
  if (all > 1e8) return inUnit(Math.ceil(seconds / secondsOf('1 year')), 'year')
  return inUnit(all, exact ?? 'second')
}

function inUnit(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

function secondsOf(text: string): number {
  return parseDuration(text) ?? 0
}
