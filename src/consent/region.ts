/**
 * Where a visitor is, as far as the platform tells, and which regime that makes.
 *
 * Source: https://developers.cloudflare.com/workers/runtime-apis/request/#incomingrequestcfproperties
 *
 * @module
 */
import type { Regime } from '../policy/types.ts'

/** Where a request comes from. What is absent is unknown. */
export interface Region {
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string
  /** The part of ISO 3166-2 behind the country and the hyphen, upper case: `CA` of `US-CA`. */
  subdivision?: string
  /** It is in the European Union. */
  eu: boolean
}

/** A regime, and the JSON pointer to what says so. */
export interface RegionalRegime {
  regime: Regime
  rule: string
}

/** Regimes by region, as the policy lists them: `US-CA`, `US`, `EU`, `EEA`, `*`. */
export type Regimes = ReadonlyMap<string, RegionalRegime>

const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
/** Parts of France and Finland with a code of their own, which are in the Union too. */
const outermost = 'AX GF GP MF MQ RE YT'
const euCountries: ReadonlySet<string> = new Set(`${eu} ${outermost}`.split(' '))
const eeaCountries: ReadonlySet<string> = new Set([...euCountries, 'IS', 'LI', 'NO'])

/** Regions in which continuing to browse is no consent: the EEA, its parts and `*` without them. */
export function isEuropean(region: string): boolean {
  return region === 'EU' || region === 'EEA' || eeaCountries.has(region.slice(0, 2))
}

/** Reads `request.cf`, of which every member may be missing; `XX` and `T1` (Tor) are no country. */
export function regionOf(cf: unknown): Region {
  const told = (typeof cf === 'object' && cf !== null ? cf : {}) as Record<string, unknown>
  const country = codeOf(told['country'])
  const known = country === undefined || country === 'XX' || country === 'T1' ? undefined : country
  const subdivision = codeOf(told['regionCode'])
  return {
    eu: told['isEUCountry'] === '1' || (known !== undefined && euCountries.has(known)),
    ...(known && { country: known }),
    ...(known && subdivision && { subdivision }),
  }
}

function codeOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toUpperCase() : undefined
}

const strictness: Readonly<Record<Regime, number>> = {
  none: 0,
  'opt-out': 1,
  implied: 2,
  'opt-in': 3,
}

const strict: RegionalRegime = { regime: 'opt-in', rule: '/regimes' }

/**
 * The regime of a region: the most specific that is listed. Where the region is not known, the
 * strictest of those that it could be. Nowhere in the European Economic Area is going on consent.
 */
export function regimeOf(regimes: Regimes, region: Region): RegionalRegime {
  const { country } = region
  const inEea = region.eu || (country !== undefined && eeaCountries.has(country))
  const wide =
    (region.eu ? regimes.get('EU') : undefined) ?? (inEea ? regimes.get('EEA') : undefined)
  const candidates = country === undefined ? unknown(regimes, wide) : known(regimes, wide, region)
  const strictest = candidates.reduce((a, b) =>
    strictness[b.regime] > strictness[a.regime] ? b : a,
  )
  return inEea && strictest.regime === 'implied' ? { ...strictest, regime: 'opt-in' } : strictest
}

type Candidates = readonly [RegionalRegime, ...RegionalRegime[]]

function unknown(regimes: Regimes, wide: RegionalRegime | undefined): Candidates {
  if (!wide) return [regimes.get('*') ?? strict, ...regimes.values()]
  return [wide, ...[...regimes].filter(([region]) => isEuropean(region)).map(([, one]) => one)]
}

function known(
  regimes: Regimes,
  wide: RegionalRegime | undefined,
  { country = '', subdivision }: Region,
): Candidates {
  const general = regimes.get(country) ?? wide ?? regimes.get('*') ?? strict
  if (subdivision !== undefined) return [regimes.get(`${country}-${subdivision}`) ?? general]
  const parts = [...regimes].filter(([region]) => region.startsWith(`${country}-`))
  return [general, ...parts.map(([, one]) => one)]
}
