/**
 * Maps from a policy's categories to the groups of a consent manager: ids that it never has, that it
 * always grants, and that are left out.
 *
 * @module
 */
import { type Finding, finding, listed } from './lint-rules.ts'
import { nearest, suggest } from './nearest.ts'
import { pointer } from './pointer.ts'
import type { Policy } from './types.ts'

/** All ids that a manager has: docs/sources.md. Where sites add their own there is no such list. */
export const allGroups: Readonly<Record<string, readonly string[]>> = {
  'cookie-information': [
    ...['cookie_cat_necessary', 'cookie_cat_functional', 'cookie_cat_statistic'],
    ...['cookie_cat_marketing', 'cookie_cat_unclassified'],
  ],
  c15t: ['functionality', 'experience', 'measurement', 'marketing'],
  cookiebot: ['necessary', 'preferences', 'statistics', 'marketing'],
  cookiescript: ['strict', 'performance', 'targeting', 'functionality', 'unclassified'],
  hubspot: ['1', '2', '3'],
  iubenda: ['1', '2', '3', '4', '5', 'consent'],
  osano: ['ESSENTIAL', 'STORAGE', 'MARKETING', 'PERSONALIZATION', 'ANALYTICS'],
  'osano-oss': ['cookies'],
  'piwik-pro': [
    ...['analytics', 'ab_testing_and_personalization', 'conversion_tracking'],
    ...['marketing_automation', 'remarketing', 'user_feedback', 'custom_consent'],
  ],
  shopify: ['a', 'm', 'p', 's'],
  termly: [
    ...['essential', 'performance', 'analytics', 'advertising', 'social_networking'],
    'unclassified',
  ],
  wix: ['ess', 'func', 'anl', 'adv', 'dt3'],
}

/** What every visitor gets who has answered. */
export const alwaysGranted: Readonly<Record<string, string>> = {
  'cookie-information': 'cookie_cat_necessary',
  cookiebot: 'necessary',
  cookiefirst: 'necessary',
  cookiescript: 'strict',
  cookieyes: 'necessary',
  iubenda: '1',
  onetrust: 'C0001',
  osano: 'ESSENTIAL',
  termly: 'essential',
  trustarc: '1',
  wix: 'ess',
}

/** Beside a manager's usual groups. */
const moreGroups: Readonly<Record<string, readonly string[]>> = {
  complianz: ['statistics-anonymous'],
  onetrust: ['C0005'],
}

interface Mapped {
  /** Of the source. */
  id: string
  map: Readonly<Record<string, string | string[]>>
  usual: Readonly<Record<string, string | readonly string[]>> | undefined
  /** Of the entry in `consent`. */
  index: number
  services: Policy['services']
}

export function lintGroups(mapped: Mapped): Finding[] {
  const { usual } = mapped
  return [
    ...(usual ? unmapped(mapped, usual) : []),
    ...unknownGroups(mapped),
    ...alwaysGrants(mapped),
  ]
}

function* unmapped(
  { id, map, index }: Mapped,
  usual: Readonly<Record<string, string | readonly string[]>>,
): Generator<Finding> {
  const theirs = new Set(Object.values(map).flat())
  // A manager may have more groups of its own; whoever maps none of the usual ones has others.
  const groups = Object.entries(usual).map(([ours, groups]) => ({ ours, groups: [groups].flat() }))
  const left = groups.filter(({ groups }) => !groups.some((group) => theirs.has(group)))
  if (left.length === 0 || left.length === groups.length) return
  const names = left.map(({ ours, groups }) => `'${groups.join("', '")}' (${ours})`)
  const message = `nothing is mapped to ${listed(names)} of '${id}'`
  yield finding('unmapped-group', pointer('consent', index, 'map'), message)
}

/**
 * Ids of the TCF: eleven purposes, two special features, vendors; legitimate interest, `:li`, is there for
 * purposes 2 and 7 to 11 (IAB Europe, TCF policies 2.3, appendix A).
 */
const purpose = '(purpose:([1-9]|10|11)|purpose:([27-9]|10|11):li)'
const tcfId = new RegExp(`^(${purpose}|vendor:\\d+(:li|:${purpose})?|feature:[12])$`)
const gppId = /^(sale|sharing|targeted-advertising)$/

function* unknownGroups({ id, map, usual = {}, index }: Mapped): Generator<Finding> {
  const all = allGroups[id]
  const always = alwaysGranted[id]
  const often = [
    ...Object.values(usual).flat(),
    ...(moreGroups[id] ?? []),
    ...(always === undefined ? [] : [always]),
  ]
  for (const [ours, theirs] of Object.entries(map)) {
    const path = pointer('consent', index, 'map', ours)
    for (const one of [theirs].flat()) {
      // Of a list each is another finding.
      const more = typeof theirs === 'string' ? {} : { subject: one }
      const isTcf = id === 'tcf' || id === 'gpp'
      if (isTcf) {
        if (tcfId.test(one) || (id === 'gpp' && gppId.test(one))) continue
        const message = `'${one}' is no id of '${id}': expected such as 'purpose:4' or 'vendor:755'`
        yield finding('unknown-group', path, message, more)
      } else if (all) {
        if (all.includes(one)) continue
        const message = `'${id}' has no '${one}'${suggest(one, all)}`
        yield finding('unknown-group', path, message, more)
      } else {
        const near = slipOf(one, often)
        if (near === undefined) continue
        const message = `'${id}' has no '${one}'; did you mean '${near}'?`
        yield finding('unknown-group', path, message, more)
      }
    }
  }
}

/**
 * The usual group that is meant by an id almost like it. Nobody knows which others a site has, but no
 * other differs by its case alone; nor, where digits tell groups apart, by a digit more or less.
 */
function slipOf(id: string, usual: readonly string[]): string | undefined {
  if (usual.includes(id)) return undefined
  const same = usual.find((group) => group.toLowerCase() === id.trim().toLowerCase())
  if (same !== undefined || id.length < 4) return same
  const near = nearest(id, usual)
  const isNumbered = /\d/.test(id)
  return isNumbered && Math.abs((near?.length ?? 0) - id.length) !== 1 ? undefined : near
}

function* alwaysGrants({ id, map, index, services }: Mapped): Generator<Finding> {
  const always = alwaysGranted[id]
  if (always === undefined) return
  for (const [ours, theirs] of Object.entries(map)) {
    const service = services[ours]
    const category = typeof service === 'string' ? service : service?.category
    if (category === 'necessary' || ![theirs].flat().every((one) => one === always)) continue
    const message = `'${always}' of '${id}' is granted by every answer: nobody can refuse '${ours}'`
    yield finding('always-granted', pointer('consent', index, 'map', ours), message)
  }
}
