/**
 * Tealium iQ. `CONSENTMGR` holds `c1:1|c3:0|ts:<milliseconds>|consent:true`, in any order, its bars
 * percent-encoded; `consent:true` and `ts` alone are full consent.
 *
 * `consent:false` refuses every category, whatever else is there. `dns:true` is the opt-out of sale.
 *
 * @module
 */
import { choicesOfPairs, parsePairs, percentDecode } from './parse.ts'
import { type About, type Answer, answerOfOne, type Source, unanswered } from './reading.ts'

const choice = 'CONSENTMGR'

export const tealium: Source = {
  id: 'tealium',
  grain: 'category',
  cookies: [choice, 'OPTOUTMULTI'],
  tags: [],
  loaders: ['tags.tiqcdn.com'],
  days: 365,
  answer: (cookies) => answerOfOne(cookies.get(choice), choice, parseChoice),
}

export const about: About = {
  title: 'Tealium iQ Consent Manager',
  ids: 'categories: `c1` analytics, `c2` affiliates, `c3` display ads, `c4` search, `c5` email, `c6` personalization, `c7` social, `c8` big data, `c9` misc, `c10` cookiematch, `c11` CDP, `c12` mobile, `c13` engagement, `c14` monitoring, `c15` CRM',
  unanswered: 'no cookie, or one with `dns` alone',
  evidence: 'docs',
  links: [
    'https://docs.tealium.com/platforms/javascript/api/gdpr-functions/',
    'https://docs.tealium.com/iq-tag-management/consent-management/explicit-consent-prompt/manage/',
  ],
  notes: [
    'A site can set the manager up to write the cookie without an answer (implied consent): the cookie does not tell. Such a site does without this source.',
    'Where the site sets `cmcookiens`, name it in `cookie`.',
    '`OPTOUTMULTI`, of the former Privacy Manager, is kept and not read: in it 1 means opted out.',
    'The prompt comes with `utag.js`, the tag manager: declare that as necessary, if the policy covers it.',
  ],
}

function parseChoice(value: string): Answer {
  const text = percentDecode(value) ?? ''
  const pairs = parsePairs(text, '|', ':')
  const named = pairs.filter(([key]) => isCategory(key))
  const categories = choicesOfPairs(named, (state) => states.get(state))
  const says = (id: string) => categories.get(id)
  const flags = choicesOfPairs(pairs, (state) => truths.get(state))
  const consent = flags.get('consent')
  const signal = flags.get('dns') && { optedOut: true }
  if (consent === undefined) {
    return flags.has('dns') && named.length === 0
      ? { state: 'given', says, signalOnly: true, ...signal }
      : { ...unanswered('invalid', 'it does not tell consent', says), ...signal }
  }
  const time = new Map(pairs).get('ts') ?? ''
  const at = /^\d{13}$/.test(time) ? Number(time) : undefined
  if (!consent) return { state: 'given', says: () => false, at, ...signal }
  // A value that was cut off could have named categories: full consent has its time, and no scrap.
  const isWhole = at !== undefined && pairs.length === text.split('|').length
  const isFull = isWhole && named.length === 0
  return {
    state: 'given',
    says: isFull ? (id) => isCategory(id) || undefined : says,
    at,
    ...signal,
  }
}

const states: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['0', false],
])

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
])

function isCategory(key: string): boolean {
  return /^c\d{1,2}$/i.test(key)
}
