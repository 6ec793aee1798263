/**
 * IAB Global Privacy Platform. `__gpp` holds a header, which lists sections by number, and the
 * sections, joined by `~`: a TCF string as it is, and what the laws of the United States ask for.
 * `__gpp_sid` lists the sections that are in force.
 *
 * A section of the United States tells who opted out: a signal that refuses and never grants, since
 * "did not opt out" is not consent. An opt-out counts in force or not; a grant only in force.
 *
 * The IAB's decoder is in this file alone, so that only who names `gpp` carries it.
 *
 * @module
 */
import { GppModel } from '@iabgpp/cmpapi'
import { type Bits, bitsOf, take } from './bits.ts'
import { percentDecode } from './parse.ts'
import { type About, type Answer, answerOfOne, type Source, unanswered } from './reading.ts'
import { answerOf, days, type TcModel } from './tc-model.ts'
import { takeApart } from './tc-string.ts'

const choice = '__gpp'
const inForce = '__gpp_sid'

export const gpp: Source = {
  id: 'gpp',
  grain: 'vendor',
  cookies: [choice, inForce],
  tags: [],
  days,
  answer(cookies) {
    const lists = (cookies.get(inForce) ?? []).map(({ value }) => percentDecode(value)?.split(','))
    return answerOfOne(cookies.get(choice), choice, (value) => parseChoice(value, lists))
  },
}

export const about: About = {
  title: 'IAB Global Privacy Platform (GPP)',
  versions: '1; sections 2 (Europe, TCF), 6 (US privacy), 7 (US national) and 8 to 27 (states)',
  ids: 'those of `tcf`; `sale`, `sharing`, `targeted-advertising`, which are refused or not told',
  unanswered: 'no section is in force',
  evidence: 'source',
  links: [
    'https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform',
    'https://github.com/IABTechLab/iabgpp-es',
  ],
  notes: [
    'Who opted out in a section of the United States, by Global Privacy Control too, is refused all that is marked `gpc`.',
    'The names of the cookies are a convention; the platform leaves it to managers where to keep the string.',
    'The Canadian section, 5, and sections of later versions are passed over.',
  ],
}

/** What a section of the United States may tell, 1 being yes, and the id that is then refused. */
const optOuts = {
  SaleOptOut: 'sale',
  SharingOptOut: 'sharing',
  TargetedAdvertisingOptOut: 'targeted-advertising',
}

/** The numbers of sections: Europe's, and the first of the United States. */
const [europe, unitedStates] = [2, 6]

/** Higher than any section's number, which are given out in turn. */
const highest = 1000

/** @param lists what each `__gpp_sid` lists */
function parseChoice(value: string, lists: readonly List[]): Answer {
  const [header = '', ...sections] = value.split('~')
  const numbers = numbersOf(header, sections.length)
  if (!numbers) return unanswered('invalid', 'no header of version 1 that lists the sections')
  const { tcf, refused, known, isBroken } = readSections(numbers, sections)
  const says = (id: string) => (refused.has(id) ? false : tcf?.says(id))
  const signal = refused.size > 0 ? { optedOut: true } : {}
  const [list, another] = lists
  if (isBroken || lists.some((one) => !isList(one))) {
    const what = isBroken ? 'a section' : inForce
    return { ...unanswered('invalid', `${what} is unreadable`, says), ...signal }
  }
  if (another) {
    return { ...unanswered('contradictory', `several different ${inForce}`, says), ...signal }
  }
  const isInForce = (number: number) => list?.includes(String(number)) ?? true
  if (tcf && isInForce(europe)) return { ...tcf, says, ...signal }
  const none = unanswered('absent', 'no section is in force', says)
  return known.some(isInForce)
    ? { state: 'given', signalOnly: true, says: none.says, ...signal }
    : { ...none, ...signal }
}

type List = readonly string[] | undefined

function isList(list: List): boolean {
  return list?.every((one) => /^-?\d*$/.test(one)) ?? false
}

interface Sections {
  tcf?: Answer
  /** What was opted out of. */
  refused: ReadonlySet<string>
  /** The numbers of those that were read. */
  known: readonly number[]
  /** One could not be read. */
  isBroken: boolean
}

function readSections(numbers: readonly number[], sections: readonly string[]): Sections {
  const model = new GppModel()
  const refused = new Set<string>()
  let tcf: Answer | undefined
  let isBroken = false
  for (const [index, number] of numbers.entries()) {
    const section = sections[index] ?? ''
    try {
      if (number === europe) tcf = answerOf(tcModelOf(model, section))
      if (number >= unitedStates) addOptOuts(model, number, section, refused)
    } catch {
      isBroken = true
    }
  }
  const known = numbers.filter((number) => model.hasSectionId(number))
  return { ...(tcf && { tcf }), refused, known, isBroken }
}

/**
 * The sections that a header lists; `undefined` where it is none, or lists others than there are. The
 * IAB's decoder would spell out whatever range it is told.
 */
function numbersOf(header: string, count: number): number[] | undefined {
  const bits = bitsOf(header)
  const numbers: number[] = []
  try {
    if (take(bits, 6) !== 3 || take(bits, 6) !== 1) return undefined
    let last = 0
    for (let items = take(bits, 12); items > 0; items--) {
      const isRange = take(bits, 1) === 1
      const from = last + takeFibonacci(bits)
      last = isRange ? from + takeFibonacci(bits) : from
      if (!(last <= highest)) return undefined
      for (let number = from; number <= last; number++) numbers.push(number)
    }
  } catch {
    return undefined
  }
  return numbers.length === count ? numbers : undefined
}

/** Takes a number in Fibonacci coding, which ends with two ones. */
function takeFibonacci(bits: Bits): number {
  let value = 0
  let wasOne = false
  for (let [one, next] = [1, 2]; ; [one, next] = [next, one + next]) {
    const isOne = take(bits, 1) === 1
    if (isOne && wasOne) return value
    if (isOne) value += one
    wasOne = isOne
  }
}

function tcModelOf(model: GppModel, section: string): TcModel {
  const { text, restrictions, tellsDisclosed } = takeApart(section)
  model.decodeSectionById(europe, text)
  const field = (name: string) => model.getFieldValueBySectionId(europe, name)
  const placesIn = (name: string) =>
    new Set((field(name) as boolean[]).flatMap((isSet, i) => (isSet ? [i + 1] : [])))
  const numbersIn = (name: string) => new Set(field(name) as number[])
  return {
    updated: (field('LastUpdated') as Date).getTime(),
    consent: { purposes: placesIn('PurposeConsents'), vendors: numbersIn('VendorConsents') },
    interest: {
      purposes: placesIn('PurposeLegitimateInterests'),
      vendors: numbersIn('VendorLegitimateInterests'),
    },
    features: placesIn('SpecialFeatureOptins'),
    disclosed: tellsDisclosed ? numbersIn('VendorsDisclosed') : undefined,
    restrictions,
  }
}

function addOptOuts(model: GppModel, number: number, section: string, refused: Set<string>): void {
  model.decodeSectionById(number, section)
  const field = (name: string) =>
    model.hasFieldBySectionId(number, name) && model.getFieldValueBySectionId(number, name)
  for (const [name, id] of Object.entries(optOuts)) if (field(name) === 1) refused.add(id)
  if (field('OptOutSale') === 'Y') refused.add(optOuts.SaleOptOut)
  // Global Privacy Control is an opt-out of all three.
  if (field('Gpc') === true) for (const id of Object.values(optOuts)) refused.add(id)
}
