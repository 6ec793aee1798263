/**
 * Which category a heading, a cell, or the sentence that describes one means.
 *
 * @module
 */
import { normalise } from './import-words.ts'
import { cut } from './report-words.ts'

/** From the least to the most a visitor may object to. */
export const categoryIds = ['necessary', 'functional', 'analytics', 'marketing'] as const

export type CategoryId = (typeof categoryIds)[number]

/** How much visitors may object to a category; -1 of what is none. */
export function rankOf(category: string | undefined): number {
  return (categoryIds as readonly (string | undefined)[]).indexOf(category)
}

/** `categories` of more than one: several are meant, or it cannot be told which. */
export interface Meant {
  categories: readonly CategoryId[]
  /** The heading or the cell as published; absent where a sentence tells, which is not repeated. */
  title?: string
}

/** Those of OneTrust's groups too, by their usual ids. */
const titles: Readonly<Record<CategoryId, RegExp>> = {
  necessary:
    /\b(necessary|essentials?|notwendig|betriebsnotwendig|erforderlich|essenziell|wesentliche|necessaires?|essentiels?|obligatoires?|indispensables?|c0001)/,
  functional:
    /\b(functional|functionality|preferences?|personali[sz]ation|personalisierung|personnalisation|convenience|customi[sz]ation|anpassung|funktion|praferenz|komfort|confort|externe medien|fonctionn|c0003)/,
  analytics:
    /\b(analy[ts]|statisti|performance|measurement|leistung|messung|reichweite|mesure|audience|c0002)/,
  marketing:
    /\b(marketing|advert|target|remarketing|retargeting|social|werb|publicit|ciblage|soziale|reseaux sociaux|c0004|c0005)/,
}

/** What else sites call what they need; `Technical details` and `Required fields` are something else. */
const alsoNecessary =
  /^(strictly )?(required|mandatory|security|securite|technical|technically required|technisch\w*|techniques?)( cookies?)?$|^cookies (techniques|de securite)$/

/** With one of these in it a title is of what visitors may refuse, or nobody can tell. */
const doubtful =
  /\b(non|not|no|nicht|keine?|pas|un(necess|wesent)\w*|ohne|sans|other|andere|autres|besides|consent|opt in|einwilligung|zustimmung|consentement)\b/

/**
 * Of a heading, or the cell of a column; none where it names no category, and `necessary` only where it
 * says so without any doubt.
 */
export function categoryOfTitle(text: string): Meant | undefined {
  const words = normalise(text)
  const isNeeded = titles.necessary.test(words) || alsoNecessary.test(words)
  const found = categoryIds.filter((id) =>
    id === 'necessary' ? isNeeded && !doubtful.test(words) : titles[id].test(words),
  )
  // Whatever cookies are for, some call it tracking.
  const categories = found.length === 0 && /\btrack/.test(words) ? (['marketing'] as const) : found
  return categories.length > 0 ? { categories, title: cut(text, longestTitle) } : undefined
}

/** The longest text that is a heading, whatever it is marked as; in characters. */
const longestTitle = 60

const switchedOff =
  /(can ?not|nicht|ne peuvent pas) (be |etre )?(switched|turned|deaktiviert|abgeschaltet|desactives)\w*|do not store/g

type Hint = readonly [CategoryId, weight: number, RegExp]

/** What the descriptions that consent managers ship, and those that lawyers write, have in common. */
const hints: readonly Hint[] = [
  ['necessary', 3, /necessary|notwendig|erforderlich|necessaires?\b|indispensable|essential/],
  ['necessary', 3, /cannot be (switched|turned) off|nicht (deaktiviert|abgeschaltet)|desactives/],
  ['necessary', 3, /basic (web ?site )?(function|operation)|grundfunktion|grundlegende funktion/],
  ['necessary', 2, /to function|zur funktion|fonctionnement d|required|request for services/],
  ['functional', 3, /enhanced function|erweiterte funktion|fonctionnalites? (amelior|avance)/],
  ['functional', 3, /remember (the )?(choices|preferences|settings)|einstellungen|preferences que/],
  ['functional', 2, /personali[sz]ation|personalisier|personnalis/],
  ['analytics', 3, /count visits|besuche|nombre de visites|visits and traffic/],
  ['analytics', 3, /traffic sources|verkehrsquellen|sources d[eu] trafic|visitors interact/],
  ['analytics', 2, /performance|understand how|analy[ts]|statisti|improve the (site|website)/],
  ['analytics', 1, /aggregat|agreg|most and least popular|anonym/],
  ['marketing', 3, /advert|werb|publicit|marketing|retargeting/],
  ['marketing', 3, /social media|soziale|reseaux sociaux/],
  ['marketing', 1, /interests|interessen|interets|shar(e|ing)|teilen|partage|profil/],
]

/**
 * Of a text that describes a category; the first sentence, which says what for, counts twice. None of one
 * that tells several, as a list of kinds does, or that speaks of no cookies.
 */
export function categoryOfText(text: string): Meant | undefined {
  const sentences = text.slice(0, 2000).split(/(?<=[.!?])\s+/)
  const scores = new Map<CategoryId, { score: number; isSure: boolean }>()
  for (const [i, sentence] of sentences.entries()) {
    const words = normalise(sentence)
    // `cannot be switched off` denies nothing.
    const denies = doubtful.test(words.replace(switchedOff, ''))
    for (const [id, weight, pattern] of hints) {
      if (!pattern.test(words) || (id === 'necessary' && denies)) continue
      const { score = 0, isSure = false } = scores.get(id) ?? {}
      const more = weight * (i === 0 ? 2 : 1)
      scores.set(id, { score: score + more, isSure: isSure || weight === 3 })
    }
  }
  const isAbout = /\b(cookies?|traceurs?|items|technologies|these|they|diese|sie|ces|ils|elles)\b/
  const sure = [...scores].filter(([, { isSure }]) => isSure)
  const best = Math.max(0, ...sure.map(([, { score }]) => score))
  if (best < 4 || sure.length > 2 || !isAbout.test(normalise(text.slice(0, 2000)))) return undefined
  const near = sure.filter(([, { score }]) => score > best - 2).map(([id]) => id)
  return { categories: categoryIds.filter((id) => near.includes(id)) }
}

/** What stands above a table: the headings that it is under, the innermost last, and the texts since. */
export interface Above {
  headings: readonly string[]
  texts: readonly string[]
}

/** So many texts right above a table may say what it is about. */
const nearest = 3

/**
 * What the heading above a table names, or a title without the marks of one, else what the text above it
 * describes, which is all that is left where a page lost its headings; else what a heading further out
 * names.
 */
export function categoryAbove({ headings, texts }: Above): Meant | undefined {
  const near = texts.slice(-nearest).toReversed()
  const [innermost = '', ...outer] = headings.toReversed()
  const named = [...near.filter(looksLikeTitle), innermost].map(categoryOfHeading).find(Boolean)
  return (
    named ??
    near
      .filter((text) => text.length > longestTitle)
      .map(categoryOfText)
      .find(Boolean) ??
    outer.map(categoryOfHeading).find(Boolean)
  )
}

/** The document's own title is none: a policy about marketing is not marketing. */
function categoryOfHeading(text: string): Meant | undefined {
  const isDocuments = /polic|richtlinie|politique|declaration|erklarung/.test(normalise(text))
  return text.length > longestTitle || isDocuments ? undefined : categoryOfTitle(text)
}

/** `Marketing (3)`, `Strictly necessary cookies:`; not `Consent: required`, nor a point of a list. */
function looksLikeTitle(text: string): boolean {
  const words = normalise(text)
  if (/^[-*•]|[.;!?]|:./.test(text.trim())) return false
  return /\b(cookies?|traceurs?)\b/.test(words) || words.split(' ').length <= 3
}
